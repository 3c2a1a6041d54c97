#!/usr/bin/env python3
"""Inputs that are made to hurt: each takes one shortcut away that a fast scorer relies on.

    hostile.py NAME SIZE OUT [--seed N]        SIZE in bytes; K, M and G may follow
    hostile.py --list

Canonical JSON Lines, 20 utterances a call, agent and customer in turn. Seeded: the same arguments give the same bytes.
"""

import argparse
import glob
import os
import random
import re
import sys

import dump
import lexicons

WORDS = 12  # an utterance
ESCAPED = str.maketrans({'"': '\\"', "\\": "\\\\"})


def letters(rng, count):
    """count random letters, the common ones more often."""
    table = bytes(b"etaoinshrdlcumwfgypbvk"[i % 22] for i in range(256))
    return rng.randbytes(count).translate(table).decode()


def distinct(rng):
    """12 words of up to 10 letters that never come again: no cache of words helps"""
    number = 0
    while True:
        block = letters(rng, 100000)
        at = 0
        while at < 90000:
            words = []
            for _ in range(WORDS):
                number += 1
                size = 1 + number % 5
                # The first letters count, so that no word comes twice; those behind are random.
                words.append(base26(number * 7919 % 11881376 + 11881376 * (number // 11881376)) + block[at: at + size])
                at += size
            yield " ".join(words)


def base26(number):
    word = ""
    while True:
        number, digit = divmod(number, 26)
        word += chr(97 + digit)
        if not number:
            return word


def foreign(rng):
    """no ASCII but the spaces: Cyrillic, Greek, accented Latin, CJK, emoji"""
    ranges = ((0x430, 0x44F), (0x3B1, 0x3C9), (0xE0, 0xF6), (0x4E00, 0x4FFF), (0x1F600, 0x1F640))
    vocabulary = []
    for _ in range(5000):
        low, high = rng.choice(ranges)
        vocabulary.append("".join(chr(rng.randint(low, high)) for _ in range(rng.randint(2, 8))))
    while True:
        yield " ".join(rng.choices(vocabulary, k=WORDS))


def hits(rng):
    """nothing but phrases of the shipped lexicons, negators and boosters among them"""
    phrases = []
    for path in sorted(glob.glob(os.path.join(lexicons.LEXICONS, "*.lex"))):
        with open(path, encoding="utf-8") as file:
            for line in file:
                phrase = line.rstrip("\n").partition(" :: ")[0]
                if re.fullmatch(r"[a-z]+(?: [a-z]+){0,3}", phrase):
                    phrases.append(phrase)
                elif re.fullmatch(r"\([a-z |]+\)", phrase):
                    phrases.extend(phrase[1:-1].split("|"))
    while True:
        yield " ".join(rng.choices(phrases, k=7))


def digits(rng):
    """nothing but numbers: phone numbers, amounts, dates, codes"""
    while True:
        block = str(rng.getrandbits(400))
        yield " ".join((block[:4], block[4:11], block[11:13] + "." + block[13:15], block[15:17] + "/" + block[17:19],
                        block[19:25], block[25:28] + "," + block[28:31], block[31:32], block[32:34], block[34:50],
                        "0" + block[50:60], block[60:63], block[63:65]))


def short(rng):
    """one word, mostly one that says nothing: the cost of an utterance without its words"""
    words = ("yes", "no", "okay", "hello", "right", "Yes.", "mhm", "thanks", "sure", "what?", "Tuesday", "bye")
    while True:
        yield rng.choice(words)


def huge(rng):
    """1 MB utterances of ordinary sentences"""
    _, pools = dump.load()
    sentences = sorted(set(pools["agent"]) | set(pools["customer"]))
    block = " ".join(rng.choices(sentences, k=2000))
    while True:
        rng.shuffle(sentences)
        head = " ".join(sentences[:200])
        yield (head + " " + block * (1 + 1000000 // len(block)))[:1000000]


KINDS = {"distinct": distinct, "foreign": foreign, "hits": hits, "digits": digits, "short": short, "huge": huge}


def write(name, path, size, seed=1):
    """At least size bytes of the kind. Returns the number of utterances."""
    texts = KINDS[name](random.Random(f"{name} {seed}"))
    written = count = 0
    with open(path, "w", encoding="utf-8", newline="\n") as out:
        while written < size:
            text = next(texts)
            line = '{"call_id":"call-%07d","utterance":%d,"role":"%s","start_ms":%d,"text":"%s"}\n' % (
                count // 20 + 1, count % 20, "customer" if count % 2 else "agent", count % 20 * 4000,
                text.translate(ESCAPED))
            out.write(line)
            written += len(line) if text.isascii() else len(line.encode())
            count += 1
    return count


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("name", nargs="?", choices=sorted(KINDS))
    parser.add_argument("size", nargs="?", type=dump.size_of)
    parser.add_argument("out", nargs="?")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--list", action="store_true")
    args = parser.parse_args()
    if args.list:
        for name, kind in KINDS.items():
            print(f"{name:10} {kind.__doc__}")
    elif args.out is None:
        parser.error("NAME, SIZE and OUT are needed")
    else:
        print(f"{write(args.name, args.out, args.size, args.seed)} utterances")
    return 0


if __name__ == "__main__":
    sys.exit(main())
