#!/usr/bin/env python3
"""Labelled turns of corpus/acts as rows that `tenor lexicon learn` reads.

    tests/corpus/acts.py rows [--without NIGHTS] [--only NIGHTS] [--no-wordings] [--no-turns] [--no-practice]
    tests/corpus/acts.py check

rows writes text, speaker, acts, not and group, a turn a row, to standard output: first wordings.tsv, whose rows say of one act alone
whether the turn does it, then turns.tsv and practice.tsv, whose rows say of all acts of the speaker which ones the turn does. A group is what must not be
parted when figures are estimated: the calls of one night, the wordings of one writer. --without leaves out the calls of these nights
(n12,n13), --only all others. check fails where a file is not as corpus/README.md says; the last line is `N passed, N failed`.
"""

import argparse
import csv
import os
import sys

sys.dont_write_bytecode = True
import check_labels  # noqa: E402

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
FOLDER = os.path.join(ROOT, "corpus", "acts")
SPEAKERS = ("agent", "customer")
COLUMNS = {"acts.tsv": ["act", "speaker", "does", "does_not"],
           "wordings.tsv": ["writer", "act", "does", "before", "text"],
           "turns.tsv": ["call_id", "utterance", "acts"],
           "practice.tsv": ["call", "turn", "speaker", "acts", "text"]}
OUT = ["text", "speaker", "acts", "not", "group"]


def table(name):
    with open(os.path.join(FOLDER, name), encoding="utf-8", newline="") as file:
        rows = list(csv.reader(file, delimiter="\t", quoting=csv.QUOTE_NONE))
    if not rows or rows[0] != COLUMNS[name]:
        raise SystemExit(f"corpus/acts/{name}: the header is not {' '.join(COLUMNS[name])}")
    for number, row in enumerate(rows[1:], 2):
        if len(row) != len(rows[0]):
            raise SystemExit(f"corpus/acts/{name}:{number}: {len(row)} cells")
    return [dict(zip(rows[0], row)) for row in rows[1:]]


def turns_of(lines):
    """{(call, first utterance): (role, text)} of all turns: what one speaker says before anybody else does or an event is told."""
    out, last = {}, {}
    for line in lines:
        call, before = line["call_id"], last.get(line["call_id"])
        if "text" not in line:
            last[call] = None
            continue
        text = " ".join(line["text"].split())
        if before and before[0] == line["role"] and line["role"] in SPEAKERS:
            role, first, said = before[0], before[1], before[2] + " " + text
        else:
            role, first, said = line["role"], line["utterance"], text
        last[call] = (role, first, said)
        out[call, str(first)] = (role, said)
    return out


def corpus_turns():
    return turns_of(line for _, lines in check_labels.read_nights() for _, _, line in lines)


def night_of(call):
    return call.partition("-")[0]


def rows(without, only, wordings=True, turns=True, practice=True):
    speaker_of = {row["act"]: row["speaker"] for row in table("acts.tsv")}
    for row in table("wordings.tsv") if wordings else ():
        does = row["does"] == "yes"
        yield [row["text"], speaker_of[row["act"]], row["act"] if does else "", "" if does else row["act"], "writer " + row["writer"]]
    said = corpus_turns()
    for row in table("turns.tsv") if turns else ():
        night = night_of(row["call_id"])
        if night in without or (only and night not in only):
            continue
        role, text = said[row["call_id"], row["utterance"]]
        yield [text, role, row["acts"], "*", night]
    for row in table("practice.tsv") if practice else ():
        yield [row["text"], row["speaker"], row["acts"], "*", night_of(row["call"])]


def check():
    """What is wrong with the files, as text; how much was looked at."""
    wrong, looked = [], 0
    acts = {row["act"]: row["speaker"] for row in table("acts.tsv")}
    seen = set()
    for number, row in enumerate(table("wordings.tsv"), 2):
        looked += 1
        if row["act"] not in acts or row["does"] not in ("yes", "no") or not row["text"] or not row["writer"]:
            wrong.append(f"wordings.tsv:{number}: no row of an act")
        if (row["act"], row["text"]) in seen:
            wrong.append(f"wordings.tsv:{number}: said before of the same act")
        seen.add((row["act"], row["text"]))
    said, told = corpus_turns(), set()
    for number, row in enumerate(table("turns.tsv"), 2):
        looked += 1
        key = (row["call_id"], row["utterance"])
        role = said.get(key, (None,))[0]
        if role not in SPEAKERS or key in told:
            wrong.append(f"turns.tsv:{number}: no turn of an agent or a customer begins there, or it stands twice")
        told.add(key)
        if any(acts.get(act) != role for act in row["acts"].split(",") if act):
            wrong.append(f"turns.tsv:{number}: {row['acts']}: no acts of an {role}")
    for number, row in enumerate(table("practice.tsv"), 2):
        looked += 1
        if row["speaker"] not in SPEAKERS or not row["text"] or any(acts.get(act) != row["speaker"] for act in row["acts"].split(",") if act):
            wrong.append(f"practice.tsv:{number}: no turn, or acts of somebody else")
    for call in sorted({call for call, _ in told}):
        looked += 1
        missing = [key for key, (role, _) in said.items() if key[0] == call and role in SPEAKERS and key not in told]
        if missing:
            wrong.append(f"turns.tsv: {call} lacks turn {missing[0][1]}")
    return wrong, looked


def main():
    parser = argparse.ArgumentParser(description="labelled turns as rows to learn from")
    parser.add_argument("what", choices=["rows", "check"])
    parser.add_argument("--without", default="", metavar="NIGHTS")
    parser.add_argument("--only", default="", metavar="NIGHTS")
    parser.add_argument("--no-wordings", action="store_true")
    parser.add_argument("--no-turns", action="store_true")
    parser.add_argument("--no-practice", action="store_true")
    args = parser.parse_args()
    if args.what == "check":
        wrong, looked = check()
        for one in wrong:
            print("FAILED", one)
        print(f"{looked - len(wrong)} passed, {len(wrong)} failed")
        return 1 if wrong else 0
    nights = [set(filter(None, one.split(","))) for one in (args.without, args.only)]
    print("\t".join(OUT))
    for row in rows(*nights, not args.no_wordings, not args.no_turns, not args.no_practice):
        print("\t".join(row))
    return 0


if __name__ == "__main__":
    sys.exit(main())
