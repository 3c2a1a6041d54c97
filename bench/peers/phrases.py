"""The shipped lexicons as the plain list of phrases that other matchers can be given: alternatives, options and classes
written out, gaps closed, stems and prefixes as the word that stands there. What a list cannot say is lost: that is the
point of comparing."""

import glob
import os
import re
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))

import lexicons  # noqa: E402

MOST = 8  # ways to write one entry; of more the first are taken: all, 60,000, are too much for some of the others
SKIPPED = {"emoticon", "filler", "abbrev"}
PIECE = re.compile(r"\s+|\\.|<[^>]*>|(?:\.\.\.|…)\d+(?:-\d+)?|[()\[\]|]|[^\s()\[\]|<>\\]+")


class Unsayable(Exception):
    """A phrase that no list of words can express: a trigger, a regex, any word at all."""


def alternatives(pieces, at, classes, closing):
    """The ways to write pieces[at:] up to closing, and where it stands."""
    ways, current = [], [""]
    while at < len(pieces) and pieces[at] != closing:
        piece = pieces[at]
        if piece == "|":
            ways, current, at = ways + current, [""], at + 1
            continue
        if piece in "([":
            inner, at = alternatives(pieces, at + 1, classes, ")" if piece == "(" else "]")
            options = inner + ([""] if piece == "[" else [])
        elif piece[0] == "<":
            options = classes.get(piece[1:-1])
            if options is None:
                raise Unsayable
        elif piece[0] == "/" or piece == "*" or piece[0] == "\\":
            raise Unsayable
        elif not piece.strip() or piece in "^$" or piece[0] in ".…":
            options = [""]
        else:
            options = [piece.strip("~*").lower()]
        current = [" ".join((a + " " + b).split()) for a in current for b in options][: 400]
        at += 1
    return ways + current, at


def of_file(path):
    classes, kind, found = {}, "", []
    with open(path, encoding="utf-8") as file:
        for line in file:
            line = line.rstrip("\n")
            if not line.strip() or line[0] in "# \t":
                continue
            head = line.split()[0]
            try:
                if head == "@class":
                    name, _, text = line[7:].partition("=")
                    classes[name.strip()] = alternatives(PIECE.findall(text), 0, classes, None)[0]
                elif head == "@category":
                    named = re.search(r"\bkind=(\S+)", line)
                    kind = named.group(1) if named else "tone"
                elif head[0] != "@" and kind not in SKIPPED and not line.startswith(("/", "::")):
                    ways = alternatives(PIECE.findall(line.partition(" :: ")[0]), 0, classes, None)[0]
                    found += [way for way in ways[:MOST] if way]
            except Unsayable:
                pass
    return found


def write(path, source=lexicons.LEXICONS):
    """Returns how many phrases there are."""
    phrases = {phrase for name in glob.glob(os.path.join(source, "*.lex")) for phrase in of_file(name)}
    # What one matcher would take for syntax, or cut otherwise, none is given.
    phrases = sorted(phrase for phrase in phrases if re.fullmatch(r"[a-z0-9][a-z0-9' -]*", phrase))
    with open(path, "w", encoding="utf-8", newline="\n") as out:
        out.writelines(phrase + "\n" for phrase in phrases)
    return len(phrases)
