#!/usr/bin/env python3
"""Blows the calls of corpus/ up to a realistic dump of transcripts: canonical JSON Lines of any size.

    dump.py SIZE OUT [--seed N] [--corpus DIR]        SIZE in bytes; K, M and G may follow
    dump.py --files N FOLDER OUT                      N files of one call each, and OUT with the same calls

Made of the first three nights alone, so that figures of one release can be laid beside those of another. They have 1,400
utterances; a dump that only repeated them would be learned by heart by any cache. So sentences are exchanged between utterances
of the same speaker's kind, words are misspelt or invented (a long tail of rare words, as in real dialogues), digits are permuted
call by call, and more than a third of the utterances look like the output of a speech recogniser: lower case, no punctuation.
E-mail addresses, order numbers, curly quotes, emoji, line ends and both ways of JSON
escaping stand in between. Seeded: the same arguments give the same bytes on every machine.
"""

import argparse
import csv
import json
import os
import random
import re
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
CORPUS = os.path.join(HERE, "..", "corpus")
NIGHTS = ("2026-10-05", "2026-10-06", "2026-10-07")  # another choice would be another dump
ALNUM = "abcdefghijklmnopqrstuvwxyz0123456789"
DIGITS = "0123456789"
EMOJI = ("\U0001F600", "\U0001F642", "\U0001F44D", "❤️", "\U0001F621")

ASCII = json.encoder.encode_basestring_ascii
PLAIN = json.encoder.encode_basestring

# Shares of utterances. With them a dump has the length, the rare words, the escapes and about the hits of real dialogues.
MISSPELT = 0.14
INVENTED = 0.22
EXCHANGED = 0.92  # of sentences, against one that the labels call plain
SPEECH = 0.05  # of calls, besides those that the corpus wrote so


def plain_utterances(folder):
    """(call, number) of every utterance without a tone or a feeling by the labels."""
    with open(os.path.join(folder, "labels.tsv"), encoding="utf-8", newline="") as file:
        rows = csv.reader(file, delimiter="\t", quoting=csv.QUOTE_NONE)
        next(rows)
        return {(row[0], int(row[1])) for row in rows if not any(cell not in ("", "0") for cell in row[3:])}


def sentences_of(text):
    return re.findall(r"\S.*?(?:[.?!…]+(?=\s)|$)", text)


def load(folder=CORPUS):
    """The corpus as a list of calls of (role, sentences), and the plain sentences of each role."""
    plain = plain_utterances(folder)
    calls, pools = {}, {}
    for night in NIGHTS:
        with open(os.path.join(folder, "nights", night + ".jsonl"), encoding="utf-8") as file:
            for line in file:
                record = json.loads(line)
                if "text" not in record:
                    continue
                sentences = sentences_of(record["text"])
                calls.setdefault(record["call_id"], []).append((record["role"], sentences))
                if (record["call_id"], record["utterance"]) in plain:
                    pools.setdefault(record["role"], []).extend(sentences)
    return list(calls.values()), pools


def made_up(number):
    """A word that nobody uses but anybody could say; another one for every number."""
    onsets, vowels, codas = "b br d dr f fl g gl h k kl l m n p pr r s st t tr v w z".split(), "aeiou", " n r l s m".split(" ")
    word = ""
    number += 7
    while number:
        number, a = divmod(number, len(onsets))
        number, b = divmod(number, len(vowels))
        number, c = divmod(number, len(codas))
        word += onsets[a] + vowels[b] + codas[c]
    return word


def misspell(word, rng):
    """One slip of the finger: a letter left out, doubled, or two exchanged."""
    if len(word) < 4:
        return word
    at = 1 + int(rng.random() * (len(word) - 2))
    kind = int(rng.random() * 3)
    if kind == 0:
        return word[:at] + word[at + 1:]
    if kind == 1:
        return word[:at] + word[at] + word[at:]
    return word[:at - 1] + word[at] + word[at - 1] + word[at + 1:]


def dump_calls(seed=1, folder=CORPUS):
    """Yields the lines of one call after another, for ever."""
    calls, pools = load(folder)
    rng = random.Random(seed)
    chance = rng.random
    number = 0
    while True:
        order = list(range(len(calls)))
        rng.shuffle(order)
        for which in order:
            number += 1
            call_id = "call-%07d" % number
            permuted = list(DIGITS)
            rng.shuffle(permuted)
            digits = str.maketrans(DIGITS, "".join(permuted))
            speech = chance() < SPEECH
            at_ms = 0
            lines = []
            for index, (role, sentences) in enumerate(calls[which]):
                pool = pools.get(role, sentences)
                text = " ".join([pool[int(chance() * len(pool))] if chance() < EXCHANGED else one for one in sentences])
                text = text.translate(digits)
                r = chance()
                if r < MISSPELT + INVENTED:
                    words = text.split(" ")
                    at = int(chance() * len(words))
                    if r < MISSPELT:
                        words[at] = misspell(words[at], rng)
                    else:
                        words[at] = made_up(min(int(rng.paretovariate(0.35)), 10 ** 9))
                    text = " ".join(words)
                r = chance()
                if r < 0.010:
                    text += " " + "".join([ALNUM[int(chance() * 36)] for _ in range(8)])
                elif r < 0.016:
                    text += " " + "".join([ALNUM[int(chance() * 26)] for _ in range(6)]) + "@mail.example"
                elif r < 0.020:
                    text = "“" + text.replace("'", "’") + "”"
                elif r < 0.023:
                    text += "\nThank you!"
                elif r < 0.026:
                    text += " " + EMOJI[int(chance() * len(EMOJI))]
                elif r < 0.028:
                    text = 'So I said "' + text + '"'
                if speech:
                    text = text.lower().replace("?", "").replace(",", "").replace(".", "")
                encode = ASCII if r < 0.017 or r > 0.999 else PLAIN
                lines.append('{"call_id":"%s","utterance":%d,"role":"%s","start_ms":%d,"text":%s}\n'
                             % (call_id, index, role, at_ms, encode(text)))
                at_ms += 1200 + len(text) * 60
            yield lines


def write_dump(path, size, seed=1, folder=CORPUS):
    """Whole utterances until there are size bytes. Returns how many utterances."""
    written = count = 0
    with open(path, "wb") as out:
        for lines in dump_calls(seed, folder):
            block = "".join(lines).encode()
            if written + len(block) >= size:
                for line in lines:
                    line = line.encode()
                    if written >= size:
                        return count
                    out.write(line)
                    written += len(line)
                    count += 1
                if written >= size:
                    return count
                continue
            out.write(block)
            written += len(block)
            count += len(lines)
    return count


def write_files(number, folder, together, seed=1, corpus=CORPUS):
    """number files of one call each, a thousand in a folder, and one file that holds the same calls in the same order."""
    count = 0
    source = dump_calls(seed, corpus)
    with open(together, "wb") as whole:
        for index in range(number):
            lines = next(source)
            if index % 1000 == 0:
                below = os.path.join(folder, "%04d" % (index // 1000))
                os.makedirs(below, exist_ok=True)
            block = "".join(lines).encode()
            with open(os.path.join(below, "call-%07d.jsonl" % (index + 1)), "wb") as out:
                out.write(block)
            whole.write(block)
            count += len(lines)
    return count


def size_of(text):
    """'300M' -> 300000000"""
    units = {"K": 10 ** 3, "M": 10 ** 6, "G": 10 ** 9}
    factor = units.get(text[-1:].upper(), 1)
    return int(float(text[:-1] if factor > 1 else text) * factor)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("what", help="size of the dump, or with --files the folder")
    parser.add_argument("out")
    parser.add_argument("--files", type=int)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--corpus", default=CORPUS)
    args = parser.parse_args()
    if args.files:
        count = write_files(args.files, args.what, args.out, args.seed, args.corpus)
    else:
        count = write_dump(args.out, size_of(args.what), args.seed, args.corpus)
    print(f"{count} utterances")
    return 0


if __name__ == "__main__":
    sys.exit(main())
