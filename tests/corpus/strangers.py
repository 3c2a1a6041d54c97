#!/usr/bin/env python3
"""Conversations of corpus/strangers: whether their duties come out as whoever wrote them means.

    tests/corpus/strangers.py BUILD [--half open|closed|both] [--lexicons FOLDER] [--check FLOORS | --write-floors FLOORS] [--list]

Prints for each matter and kind how many of its conversations come out so. A conversation of kind `met` does where all that its matter asks
for (ASKED) is met, or, for those of PARTLY, where nothing is missed; of kind `missed` where one of its duties is missed; of `near` and
`none` where none is. --list names the conversations of the open half that do not. With --check the last line is `N passed, N failed`.
"""

import argparse
import collections
import json
import os
import subprocess
import sys
import tempfile

sys.dont_write_bytecode = True

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
HALVES = ("open", "closed")
KINDS = ("met", "missed", "near", "none")
TRANSFER = ("transfer-explained", "transfer-consent", "transfer-introduced")
DUTIES = {"abuse": ("abuse-warning", "abuse-second-notice", "abuse-disconnect"),
          "hold": ("hold-announced", "hold-reason-duration", "hold-return"),
          "transfer-warm": TRANSFER, "transfer-cold": TRANSFER,
          "cannot-can": ("refusal-alternative",),
          "emotion": ("acknowledge-emotion",),
          "ownership": ("ownership-deadline",),
          "understanding": ("understanding-checked",),
          "paraphrase": ("paraphrase",),
          "agreement": ("agreement-confirmed", "terms-stated"),
          "identity": ("identity-checked",),
          "closing": ("closing-next-step", "closing-anything-else", "closing-thanks"),
          "fault": ("no-fault-admission",)}
# Who passes a caller on well, but coldly, has told why and asked; nobody has introduced them.
ASKED = {**DUTIES, "transfer-cold": TRANSFER[:2]}
ROLES = {"agent": "agent", "agent2": "agent", "customer": "customer", "system": "automated"}
EVENTS = ("hold_start", "hold_end", "transfer")
WORD_MS, PAUSE_MS, HOLD_MS = 350, 600, 75000        # how long a word, a change of speakers and a hold take where events are told
# Of kind `met` without every step: a caller who calms down needs no third one; who keeps a call transfers nobody.
PARTLY = {"1-abuse-06", "1-abuse-09", "1-transfer-cold-02", "1-transfer-cold-05", "6-abuse-02", "6-abuse-03", "6-abuse-06", "6-abuse-08",
          "6-abuse-10", "6-abuse-11", "6-abuse-14",
          "7-abuse-06", "7-abuse-07", "7-abuse-10", "7-abuse-13", "7-abuse-23", "7-abuse-28", "8-hold-23",
          "10-hold-16", "10-hold-19", "9-abuse-04", "9-abuse-05", "9-abuse-12", "9-abuse-13", "9-abuse-19", "9-abuse-20",
          "11-abuse-01", "11-abuse-06", "11-abuse-08", "11-abuse-09", "11-abuse-17", "11-abuse-22", "12-hold-02", "12-transfer-warm-11",
          "13-abuse-01", "13-abuse-06", "13-abuse-09", "13-abuse-12", "13-abuse-15", "13-abuse-21", "13-abuse-22",
          "16-hold-16", "16-transfer-warm-17",
          "15-abuse-04", "15-abuse-05", "15-abuse-08", "15-abuse-09", "15-abuse-15", "15-abuse-16", "15-abuse-21"}


def read(half):
    with open(os.path.join(ROOT, "corpus", "strangers", half + ".jsonl"), encoding="utf-8") as file:
        return [json.loads(line) for line in file]


def wrong_rows(rows):
    """What is no conversation, as text."""
    seen = set()
    for row in rows:
        if row["id"] in seen or row["about"] not in DUTIES or row["kind"] not in KINDS or row["channel"] not in ("voice", "chat"):
            yield f"{row['id']}: told twice, or of an unknown matter, kind or channel"
        if not row["expect"] or not row["turns"] or any((text not in EVENTS) if who == "event" else who not in ROLES or not text
                                                        for who, text in row["turns"]):
            yield f"{row['id']}: no reason, a turn of nobody or without words, or an event that nobody knows"
        seen.add(row["id"])


def lines_of(row):
    """A conversation as records for the program. Where holds or transfers are events, turns have times by their number of words."""
    clock = 0 if any(who == "event" for who, _ in row["turns"]) else None
    agents = [who for who, _ in row["turns"] if who in ("agent", "agent2")]
    agent = agents[0] if agents else None
    for number, (who, text) in enumerate(row["turns"]):
        line = {"call_id": row["id"], "channel": row["channel"]}
        if who == "event":
            clock += HOLD_MS if text == "hold_end" else 0
            if text == "transfer":
                agent = next((one for one, _ in row["turns"][number:] if one in ("agent", "agent2")), agent)
            yield {**line, "event": text, "at_ms": clock, "agent_id": agent}
            continue
        line |= {"role": ROLES[who], "text": text}
        if clock is not None:
            end = clock + WORD_MS * len(text.split())
            line |= {"start_ms": clock, "end_ms": end}
            clock = end + PAUSE_MS
        if ROLES[who] == "agent":
            line["agent_id"] = agent = who
        yield line


def outcomes(program, lexicons, rows):
    """{id: {duty: outcome}} of conversations."""
    with tempfile.TemporaryDirectory() as work:
        lines, calls = os.path.join(work, "in.jsonl"), os.path.join(work, "calls.jsonl")
        with open(lines, "w", encoding="utf-8") as file:
            for row in rows:
                for line in lines_of(row):
                    print(json.dumps(line), file=file)
        done = subprocess.run([program, "score", "-q", "--no-default-lexicons", "-l", lexicons, "--calls", calls, "-f", "none", lines],
                              capture_output=True, timeout=600)
        if done.returncode != 0:
            raise SystemExit(done.stderr.decode("utf-8", "replace") + f"tenor score: exit status {done.returncode}")
        with open(calls, encoding="utf-8") as file:
            return {call["call_id"]: {duty["duty"]: duty["outcome"] for duty in call["duties"]} for call in map(json.loads, file)}


def comes_out(row, said):
    if row["kind"] == "met" and row["id"] not in PARTLY:
        return all(said.get(duty) == "met" for duty in ASKED[row["about"]])
    return ("missed" in (said.get(duty) for duty in DUTIES[row["about"]])) == (row["kind"] == "missed")


def main():
    parser = argparse.ArgumentParser(description="conversations of strangers, and what becomes of their duties")
    parser.add_argument("build", metavar="BUILD", help="the folder of the build")
    parser.add_argument("--half", choices=HALVES + ("both",), default="both")
    parser.add_argument("--lexicons", default=os.path.join(ROOT, "lexicons", "en"), metavar="FOLDER")
    parser.add_argument("--check", metavar="FLOORS", help="fail where fewer come out as meant than this file says")
    parser.add_argument("--write-floors", metavar="FLOORS", help="write how many do")
    parser.add_argument("--list", action="store_true", help="name those of the open half that do not come out as meant")
    args = parser.parse_args()
    program, reached, failed, passed = os.path.abspath(os.path.join(args.build, "tenor")), {}, 0, 0
    for half in HALVES if args.half == "both" else (args.half,):
        rows = read(half)
        for one in wrong_rows(rows):
            print("FAILED", one)
            failed += 1
        said = outcomes(program, args.lexicons, rows)
        good, all_of = collections.Counter(), collections.Counter()
        for row in rows:
            key, fine = (row["about"], row["kind"]), comes_out(row, said.get(row["id"], {}))
            all_of[key] += 1
            good[key] += fine
            if args.list and half == "open" and not fine:
                print(f"{row['id']} ({row['kind']}): {row['expect']}")
        for about in DUTIES:
            cells = (f"{kind} {good[about, kind]}/{all_of[about, kind]}" for kind in KINDS)
            print(f"{half:7} {about:14} " + "  ".join(cells))
        reached[half] = sum(good.values())
        print(f"{half:7} {reached[half]} of {len(rows)} as meant")
    if args.write_floors:
        with open(args.write_floors, "w", encoding="utf-8") as file:
            print("# Conversations of corpus/strangers that come out as meant: at least. strangers.py --write-floors", file=file)
            for half, count in reached.items():
                print(f"{half}\t{count}", file=file)
    if args.check:
        with open(args.check, encoding="utf-8") as file:
            floors = dict(line.split() for line in file if not line.startswith("#"))
        for half, count in reached.items():
            fine = count >= int(floors[half])
            passed, failed = passed + fine, failed + (not fine)
            if not fine:
                print(f"FAILED {half}: {count} come out as meant, {floors[half]} did")
        print(f"{passed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
