"""Shipped lexicon files with a few bytes or lines changed: `lexicon check` never crashes, and never blames what stands before."""

import json
import os
import re
import subprocess

from run import ROOT

WHAT = "mutations of the shipped lexicon files: check never crashes, and what it reports is the mutated place or after it"
PIECES = ["(", ")", "[", "]", "|", "<", ">", "<very>", "~", "*", "...", "...3", "...99", "::", " :: ", " :: 2 3", "=", "@", "@class ",
          "@category x kind=booster\n", "@lexicon 2\n", "\\", "/", "/(a+)+/", "{", "}", "\t", "\n", "\n\n", "\r\n", "#", "$", "^", "?", "!",
          "\ufeff", "\u200d", "e\u0301", "\U0001f600", "yes: ", "  except: ", "id=", "weight=9", "speaker=agnet", "allow=W6", "x" * 3000]


def mutate(chance, text):
    """The text changed at one place; also that place."""
    lines = text.split(b"\n")
    at = chance.randrange(len(text) + 1)
    how = chance.randrange(9)
    piece = chance.choice(PIECES).encode()
    if how == 0:  # a byte, which may be no UTF-8
        return text[:at] + bytes([chance.randrange(256)]) + text[at + 1:], at
    if how == 1:
        return text[:at] + text[at + chance.randrange(1, 40):], at
    if how in (2, 3):
        return text[:at] + piece + text[at:], at
    number = chance.randrange(len(lines))
    place = sum(len(line) + 1 for line in lines[:number])
    if how == 4:
        del lines[number]
    elif how == 5:
        lines.insert(number, chance.choice(lines))
    elif how == 6 and number + 1 < len(lines):
        lines[number], lines[number + 1] = lines[number + 1], lines[number]
    elif how == 7:
        lines[number] = lines[number].lstrip() if lines[number][:1] == b" " else b"  " + lines[number]
    else:
        return text[:at], at  # cut off
    return b"\n".join(lines), place


def entry_before(text, place):
    """The line, from 1, of the entry or directive that the place belongs to: its findings stand there."""
    number = text[:place].count(b"\n")
    lines = text.split(b"\n")
    while number > 0 and (not lines[number].strip() or lines[number][:1] in b" \t#"):
        number -= 1
    return number + 1


def check(trial, path):
    """Findings of the file by itself, as (line, code); None where it did not end as it should."""
    result = subprocess.run([trial.tenor, "lexicon", "check", "--alone", "--format", "json", path], cwd=trial.folder, check=False,
                            stdin=subprocess.DEVNULL, capture_output=True, env=trial.environment, timeout=120)
    try:
        rows = [json.loads(line) for line in result.stdout.decode("utf-8").splitlines()]
    except ValueError:
        rows = []
    good = result.returncode in (0, 1) and not result.stderr and rows and "entries" in rows[-1]
    return (rows[:-1] if good else None), result


def run(trial):
    """Each file in turn; what was found in it unchanged does not count."""
    folder = os.path.join(ROOT, "lexicons", "en")
    names = sorted(name for name in os.listdir(folder) if name.endswith(".lex"))
    known = {}
    kinds = {}
    for number in range(1000 if not trial.short else 50):
        name = names[number % len(names)]
        with open(os.path.join(folder, name), "rb") as file:
            text = file.read()
        if name not in known:
            rows, result = check(trial, trial.write("whole.lex", text))
            trial.check(rows is not None, "%s as it is: exit %d" % (name, result.returncode), result.stderr)
            known[name] = {(row["code"], row["message"]) for row in rows or ()}
        changed, place = mutate(trial.random, text)
        rows, result = check(trial, trial.write("changed.lex", changed))
        if not trial.check(rows is not None, "%s, mutation %d at byte %d: exit %d" % (name, number, place, result.returncode), result.stderr):
            continue
        least = min(entry_before(text, place), entry_before(changed, min(place, len(changed))))
        # Errors and what cannot be read: of the place itself or of what follows. What an entry does to others (it wins, it hides)
        # is told at the others, before it or behind it: tests, and lints that compare.
        early = [row for row in rows if row["severity"] == "error" and row["line"] < least and
                 (row["code"], row["message"]) not in known[name]]
        trial.check(not early, "%s, mutation %d at byte %d, line %d: blamed before it" % (name, number, place, least), json.dumps(early[:3], indent=1))
        for row in rows:
            kinds[row["code"]] = kinds.get(row["code"], 0) + 1
            line = changed.split(b"\n")[row["line"] - 1] if row["line"] else b""
            if row["byte_end"] > len(line.rstrip(b"\r").removeprefix(b"\xef\xbb\xbf")) or not 0 <= row["byte_begin"] <= row["byte_end"]:
                trial.check(False, "%s, mutation %d: a place outside its line" % (name, number), json.dumps(row))
        if re.search(r"[^\x20-\x7e]", "".join(row["code"] for row in rows)):
            trial.check(False, "%s, mutation %d: a code" % (name, number))
    errors = sorted(code for code in kinds if code.startswith("E"))
    trial.notes.append("%d kinds of errors: %s" % (len(errors), " ".join(errors)))
