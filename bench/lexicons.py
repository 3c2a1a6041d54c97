#!/usr/bin/env python3
"""Lexicons for the bench: the shipped one many times over, and one that is mostly regexes.

    lexicons.py multiply TIMES FOLDER [--seed N] [--lexicons DIR]
    lexicons.py regexes COUNT FILE [--seed N]

A copy of a lexicon has the categories, classes, entries and exceptions of the original with every word replaced by a
made-up one, except the 200 commonest words of the corpus: copies of "i completely understand your frustration" begin like the
original and part from it later, as phrases of a real, larger lexicon would. Emoticons, fillers, abbreviations and
regexes are not copied: the first three are closed sets, and regexes have a lexicon of their own.
"""

import argparse
import collections
import glob
import os
import random
import re
import sys
import zlib

import dump

HERE = os.path.dirname(os.path.abspath(__file__))
LEXICONS = os.path.join(HERE, "..", "lexicons", "en")
CLOSED = {"emoticon", "filler", "abbrev"}
COMMON = 200
MADE = "\0"
ENDINGS = ("ing", "ed", "ly", "s")

# The parts of a phrase: what is skipped, and words, which may be replaced.
PART = re.compile(r"\\.|<[^>]*>|(?:\.\.\.|…)\d+(?:-\d+)?|~?[A-Za-z][A-Za-z'’-]*\*?")


def common_words():
    """The commonest words of the corpus, and what is written without an apostrophe in phrases."""
    count = collections.Counter()
    for call in dump.load()[0]:
        for _, sentences in call:
            for sentence in sentences:
                count.update(re.findall(r"[a-z]+", sentence.lower()))
    return {word for word, _ in count.most_common(COMMON)} | {"not", "cannot", "will", "would", "have", "am", "are", "is"}


def replaced(word, copy, seed, common):
    """The word of this copy for word; the same every time, with its ending if it has one."""
    lead = "~" if word.startswith("~") else ""
    tail = "*" if word.endswith("*") else ""
    core = word.strip("~*").lower()
    if core in common and not lead and not tail:
        return word
    ending = next((e for e in ENDINGS if core.endswith(e) and len(core) > len(e) + 2), "")
    stem = core[: len(core) - len(ending)] if ending else core
    number = zlib.crc32(f"{seed} {copy} {stem}".encode()) | 1 << 32
    return lead + dump.made_up(number) + ending + tail


def needs_made_up(text):
    """Does every way to match this phrase hold a made-up word? They stand as MADE in text."""
    innermost = re.compile(r"\(([^()\[\]]*)\)|\[([^()\[\]]*)\]")
    while True:
        found = innermost.search(text)
        if not found:
            return MADE in text
        alternatives = (found.group(1) or "").split("|")
        must = found.group(1) is not None and all(MADE in one for one in alternatives)
        text = text[: found.start()] + (MADE if must else " ") + text[found.end():]


def phrase_of(text, copy, seed, common, whole=True):
    """text with its words replaced, and one made-up word more where it could match without any: otherwise 64 copies of
    "i [really] hear you" would all match the same three words."""
    marked = []
    end = 0

    def one(part):
        return part if part[0] in "\\<.…" else replaced(part, copy, seed, common)

    new = []
    for match in PART.finditer(text):
        word = one(match.group())
        new.append(text[end: match.start()] + word)
        marked.append(text[end: match.start()] + (MADE if word != match.group() else " "))
        end = match.end()
    new = "".join(new) + text[end:]
    if not whole or needs_made_up("".join(marked) + text[end:]):
        return new
    extra = dump.made_up(zlib.crc32(f"{seed} {copy} {text}".encode()))
    return new[: -2] + " " + extra + " $" if new.endswith(" $") else new + " " + extra


def copy_of(lines, copy, seed, common):
    """The lines of one file as the copy with this number. Returns None where nothing is left."""
    out, kind, entries, keep = [], "", 0, False
    for line in lines:
        line = line.rstrip("\n")
        if line.startswith("@lexicon"):
            out.append(re.sub(r"name=(\S+)", rf"name=\1-{copy}", line))
        elif line.startswith("@class"):
            name, _, alts = line.partition("=")
            if "/" not in alts:
                out.append(name + "=" + phrase_of(alts, copy, seed, common, whole=False))
        elif line.startswith("@category"):
            found = re.search(r"\bkind=(\S+)", line)
            kind = found.group(1) if found else "tone"
            out.append(line)
        elif not line.strip() or line.lstrip().startswith("#"):
            continue
        elif line[0] in " \t":
            what, _, rest = line.strip().partition(" ")
            if keep and what == "except:" and "/" not in rest:
                out.append("  except: " + phrase_of(rest, copy, seed, common))
        else:
            phrase, colons, attributes = line.partition(" :: ")
            keep = kind not in CLOSED and "/" not in phrase and not line.startswith("::") and "::" not in phrase
            if keep:
                kept = [a for a in attributes.split() if not re.match(r"(id|was)=", a)]
                out.append(phrase_of(phrase, copy, seed, common) + (colons + " ".join(kept) if kept else ""))
                entries += 1
    return out if entries else None


def drop_uses(lines):
    """Without entries that use a class which was left out, and without what hangs on them."""
    known, out, keep = set(), [], True
    builtin = {"CAPS", "LONG", "EXCLAIM", "QUESTION", "NUMBER"}
    for line in lines:
        uses = set(re.findall(r"(?<!\\)<([A-Za-z][\w.-]*)>", line.partition(" :: ")[0]))
        sound = uses <= known | builtin
        if line.startswith("@class"):
            if sound:
                known.add(line.split()[1].partition("=")[0])
                out.append(line)
        elif line.startswith("@") or line[0] in " \t":
            if line.startswith("@") or (keep and sound):
                out.append(line)
        else:
            keep = sound
            if keep:
                out.append(line)
    return out


def multiply(times, folder, seed=1, source=LEXICONS):
    """The shipped files and times - 1 copies of each, in folder."""
    os.makedirs(folder, exist_ok=True)
    common = common_words()
    for path in sorted(glob.glob(os.path.join(source, "*.lex"))):
        name = os.path.basename(path)[:-4]
        with open(path, encoding="utf-8") as file:
            lines = file.readlines()
        with open(os.path.join(folder, name + ".lex"), "w", encoding="utf-8", newline="\n") as out:
            out.writelines(lines)
        for copy in range(1, times):
            made = copy_of(lines, copy, seed, common)
            if made:
                with open(os.path.join(folder, f"{name}-{copy:03}.lex"), "w", encoding="utf-8", newline="\n") as out:
                    out.write("\n".join(drop_uses(made)) + "\n")


SHAPES = (
    r"/{a}[ -]?(?:no|number|id)?[ .:#]*\d{{3,8}}/",
    r"/(?:{a}|{b})s?[ -](?:{c}|{d})(?:ed|ing)?/",
    r"/[{u}][{v}]\d{{2,6}}/c",
    r"/{a}\w{{0,8}} (?:at|on|by) \d{{1,2}}(?:am|pm|:\d\d)/",
    r"/(?:£|\$|€)\d+(?:\.\d\d)? (?:{a}|{b})/",
    r"/[a-z]{{2,6}}-{a}(?:er|ed|s)?/",
)


def regexes(count, path, seed=1):
    """A lexicon of count regexes of the kinds that people write: numbers, amounts, codes, families of words."""
    rng = random.Random(seed)
    words = sorted({word for call in dump.load()[0] for _, sentences in call for s in sentences
                    for word in re.findall(r"[a-z]{4,9}", s.lower())})
    letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
    seen = set()
    with open(path, "w", encoding="utf-8", newline="\n") as out:
        out.write("@lexicon 1 name=regexes lang=en\n@category jargon neg=keep\n")
        while len(seen) < count:
            a, b, c, d = (rng.choice(words) for _ in range(4))
            u, v = ("".join(rng.sample(letters, 4)) for _ in range(2))
            line = SHAPES[len(seen) % len(SHAPES)].format(a=a, b=b, c=c, d=d, u=u, v=v)
            if line not in seen:
                seen.add(line)
                out.write(line + " :: 0.5\n")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("what", choices=("multiply", "regexes"))
    parser.add_argument("number", type=int)
    parser.add_argument("out")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--lexicons", default=LEXICONS)
    args = parser.parse_args()
    if args.what == "multiply":
        multiply(args.number, args.out, args.seed, args.lexicons)
    else:
        regexes(args.number, args.out, args.seed)
    return 0


if __name__ == "__main__":
    sys.exit(main())
