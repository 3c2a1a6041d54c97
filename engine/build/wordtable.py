#!/usr/bin/env python3
"""wordtable.py - makes engine/call/wordtable.c of engine/call/wordlists.def: every word of the lists once, with the lists that it is
in, found by its hash; and engine/call/contenttable.c of contentlists.def: hashes of words alone. `make wordtable` runs it;
tests/unit/test_wordtable.c and test_echo.c hold the tables to the lists."""
import pathlib
import re
import sys

CALL = pathlib.Path(__file__).resolve().parent.parent / "call"
LOW, LISTS, SLOT_BITS = 24, 256, 12  # as wordtable.h has them
CONTENT_BITS, OFTEN, NUMBER = 11, 1, 0x8000  # as contenttable.h has them
FACTOR = 0x9E3779B97F4A7C15
MASK = (1 << 64) - 1
NO_VALUE = -1


def strings(text):
    """The C strings of a text as one, as bytes."""
    parts = re.findall(r'"((?:[^"\\]|\\.)*)"', text)
    return "".join(parts).encode("ascii").decode("unicode_escape").encode("latin-1")


def read_lists(path):
    text = re.sub(r"/\*.*?\*/", "", path.read_text(), flags=re.S)
    return [(name, strings(words)) for name, words in re.findall(r'\bL\((\w+),((?:\s*"(?:[^"\\]|\\.)*")+)\)', text)]


def gather(lists):
    """{word: (set of lists, value)}"""
    index, words = {}, {}
    for number, (name, text) in enumerate(lists):
        members = {}
        for part in text.split(b" "):
            if part[:1] == b"@" and len(part) > 1:
                members.update(index[part[1:].decode()])
            elif b"=" in part[1:]:
                word, value = part.rsplit(b"=", 1)
                members[word] = int(value)
            else:
                members[part] = NO_VALUE
        index[name] = members
        for word, value in members.items():
            known, before = words.setdefault(word, (set(), NO_VALUE))
            if value != NO_VALUE and before not in (NO_VALUE, value):
                sys.exit("wordtable.py: %s stands for two things" % word.decode("latin-1"))
            known.add(number)
            words[word] = (known, value if value != NO_VALUE else before)
    return words


def hash_of(word):
    """As tn_lowword_hash."""
    low = word.ljust(LOW, b"\0")
    h = int.from_bytes(low[:8], "little") * FACTOR & MASK
    if len(word) > 8:
        for at in (8, 16):
            h = (h ^ h >> 32 ^ int.from_bytes(low[at:at + 8], "little")) * FACTOR & MASK
    return h >> 32


def c_string(word):
    return '"%s"' % "".join(chr(c) if 32 <= c < 127 and c not in b'"\\' else '\\%03o' % c for c in word)


def lines_of(pieces):
    """As many as fit in a line."""
    line = "   "
    for piece in pieces:
        piece = " %s," % piece
        if len(line) + len(piece) > 118:
            yield line
            line = "   "
        line += piece
    yield line


def content_table():
    """Of each word of contentlists.def its hash, and what it is: said often, a number, or a form of the nth word."""
    text = re.sub(r"/\*.*?\*/", "", (CALL / "contentlists.def").read_text(), flags=re.S)
    slots, form = [(0, 0)] * (1 << CONTENT_BITS), OFTEN
    for name, words in re.findall(r'\b(OFTEN|NUMBERS|FORMS)\(((?:\s*"(?:[^"\\]|\\.)*")+)\)', text):
        form += name == "FORMS"
        for word in strings(words).split():
            word, _, value = word.partition(b"=")
            key = hash_of(word)
            at = key >> 32 - CONTENT_BITS
            while slots[at][1] and slots[at][0] != key:
                at = (at + 1) % len(slots)
            if slots[at][1]:
                sys.exit("wordtable.py: %s stands in contentlists.def twice, or its hash is another's" % word.decode("latin-1"))
            slots[at] = (key, {"OFTEN": OFTEN, "FORMS": form}.get(name) or NUMBER + int(value))
    out = ["/* contenttable.c - the words of contentlists.def, by their hashes. Made by engine/build/wordtable.py: do not edit. */",
           '#include "call/contenttable.h"', "", "const uint32_t tn_contenttable_hashes[TN_CONTENTTABLE_SLOTS] = {"]
    out += lines_of(key for key, _ in slots)
    out += ["};", "", "const uint16_t tn_contenttable_forms[TN_CONTENTTABLE_SLOTS] = {"]
    out += lines_of(what for _, what in slots)
    out += ["};", ""]
    (CALL / "contenttable.c").write_text("\n".join(out))


def main():
    content_table()
    lists = read_lists(CALL / "wordlists.def")
    words = gather(lists)
    if len(lists) > LISTS or any(len(word) > LOW for word in words):
        sys.exit("wordtable.py: more lists or longer words than wordtable.h has room for")
    slots = [0] * (1 << SLOT_BITS)
    rows = sorted(words)
    for row, word in enumerate(rows, 1):
        at = hash_of(word) >> 32 - SLOT_BITS
        while slots[at]:
            at = (at + 1) % len(slots)
        slots[at] = row
    out = ["/* wordtable.c - the words of wordlists.def, each with the lists that it is in. Made by engine/build/wordtable.py: do not edit. */",
           '#include "call/wordtable.h"', "",
           "const tn_wordtable_row tn_wordtable_rows[] = {", '    {"", {0, 0, 0, 0}, -1},']
    texts = []
    for word in rows:
        members, value = words[word]
        bits = [sum(1 << n % 64 for n in members if n // 64 == part) for part in range(4)]
        texts.append("{%s, {%s}, %d}" % (c_string(word), ", ".join("0x%X" % b if b else "0" for b in bits), value))
    out += lines_of(texts)
    out += ["};", "", "const size_t tn_wordtable_row_count = sizeof tn_wordtable_rows / sizeof *tn_wordtable_rows;", "",
            "/* Rows by hashes of words; 0: none. */",
            "const uint16_t tn_wordtable_slots[TN_WORDTABLE_SLOTS] = {"]
    out += lines_of(slots)
    out += ["};", ""]
    (CALL / "wordtable.c").write_text("\n".join(out))


if __name__ == "__main__":
    main()
