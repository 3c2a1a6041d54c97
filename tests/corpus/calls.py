#!/usr/bin/env python3
"""Compares flags, outcomes, attitudes, entities and promises of the calls of corpus/ with the labels that a reader gave.

    tests/corpus/calls.py BUILD [LEXICONS] [--half open|held|both|blind] [--check FLOORS] [--differences] [--write-floors FLOORS]
    tests/corpus/calls.py BUILD --self-test

LEXICONS is a folder of lexicons, lexicons/en unless told; corpus/README.md says what is labelled. For each half of the calls and
for both, or for the blind nights with --half blind, with precision, recall and F1 (- where there is nothing to divide by):

    flags       calls in which a flag is labelled (n), is told, and both (hit)
    outcomes    the same for each outcome, clarity, attitude and style; `the same` is the share of all calls told as labelled
    entities    n, told, hit of each kind: hit is one of the same kind that overlaps, each at most once. What is a date for one and a
                deadline for the other ("by Friday") is hit in the row of both; `exact` is the share of hits with the same bounds
    promises    told where one is labelled; of those, who: the same doer; until: what says when, of all with a time

A figure for --check is ROW.P, .R or .F1, or a share: `held date.F1 0.90`, `both exact 0.9` (lines `HALF FIGURE FLOOR`, `#` begins a
comment); it fails where one is lower; --write-floors writes them, rounded down; the blind nights have none. --differences lists what the open half,
or --half, has otherwise, and nothing of a blind night.
--self-test tries all this on a few calls; the last line is `N passed, N failed`. What is told of a turn of several segments is held to the
labels of the segment that it begins in.
"""

import argparse
import collections
import json
import math
import os
import sys
import tempfile

sys.dont_write_bytecode = True
import check_calls  # noqa: E402
import check_labels  # noqa: E402
from duties import HALVES, PARTS, ROOT, held_to, records_of, share, shown, title  # noqa: E402

WHEN = ("date", "deadline")
FIGURES = ("P", "R", "F1")
NOWHERE = (0, 0)  # bounds of what stands in another segment: it overlaps nothing


class Told(collections.namedtuple("Told", "flags values entities promises")):
    """Of one call, labelled or told alike: names of flags; {column: value}; (utterance, kind, begin, end); (utterance, who,
    begin, end, until), until the bounds of what says when, or None."""


def in_segment(texts, utterance, begin, end):
    """(utterance, begin, end) of a place in a turn of several segments: its record counts bytes of the texts joined by a blank, and has
    the number of the first. A place that goes on over the end of its segment ends there. Texts are those of the call, by number."""
    while utterance in texts and begin > len(texts[utterance].encode("utf-8")) and utterance + 1 in texts:
        passed = len(texts[utterance].encode("utf-8")) + 1
        utterance, begin, end = utterance + 1, begin - passed, end - passed
    return utterance, begin, min(end, len(texts[utterance].encode("utf-8"))) if utterance in texts else end


def told_of(record, texts):
    outcome, attitude = record["outcome"], record["attitude"]
    values = {"outcome": outcome["class"] or "unknown", "clarity": outcome.get("clarity") or "none",
              "attitude": attitude["class"] or "-", "style": attitude["style"] or "-"}
    entities, promises = [], []
    for one in record["entities"]:
        utterance, begin, end = in_segment(texts, one["utterance"], one["begin"], one["end"])
        entities.append((utterance, one["entity"], begin, end))
    for one in record["promises"]:
        utterance, begin, end = in_segment(texts, one["utterance"], one["begin"], one["end"])
        until = one["until"] and in_segment(texts, one["utterance"], one["until"]["begin"], one["until"]["end"])
        promises.append((utterance, one["who"].lower(), begin, end, until and (until[1:] if until[0] == utterance else NOWHERE)))
    return Told(set(record["flags"]) & set(check_calls.FLAGS), values, entities, promises)


def texts_of(corpus):
    """{call: {utterance: text}}"""
    out = {call: {} for call in corpus.calls}
    for (call, utterance), one in corpus.utterances.items():
        out[call][utterance] = one["text"]
    return out


def labels_of(corpus):
    """{call: Told} of the labels."""
    out = {call: Told(set(), {}, [], []) for call in corpus.calls}
    for row in corpus.rows("flags.tsv"):
        out[row["call_id"]].flags.add(row["flag"])
    for row in corpus.rows("outcomes.tsv"):
        out[row["call_id"]].values.update({column: row[column] for column in check_calls.VALUES})
    rows = corpus.rows("entities.tsv")
    for row, (begin, end) in zip(rows, check_calls.spans(corpus, rows)):
        out[row["call_id"]].entities.append((int(row["utterance"]), row["kind"], begin, end))
    rows = corpus.rows("promises.tsv")
    for row, (begin, end) in zip(rows, check_calls.spans(corpus, rows)):
        until = None
        if row["until"] != "-":
            text = corpus.utterances[row["call_id"], int(row["utterance"])]["text"]
            at = len(text[:text.find(row["until"])].encode("utf-8"))
            until = (at, at + len(row["until"].encode("utf-8")))
        out[row["call_id"]].promises.append((int(row["utterance"]), row["who"].lower(), begin, end, until))
    return out


def pairs(want, said):
    """Those of two lists of (utterance, what, begin, end, …) that overlap, each at most once, the widest overlap first."""
    both = [(min(a[3], b[3]) - max(a[2], b[2]), n, m) for n, a in enumerate(want) for m, b in enumerate(said) if a[0] == b[0]]
    used_want, used_said, out = set(), set(), []
    for width, n, m in sorted(both, key=lambda one: (-one[0], one[1:])):
        if width > 0 and n not in used_want and m not in used_said:
            used_want.add(n)
            used_said.add(m)
            out.append((want[n], said[m]))
    return out


def row(n, told, hit):
    return {"n": n, "told": told, "hit": hit, "P": share(hit, told), "R": share(hit, n), "F1": share(2 * hit, n + told)}


def of_kinds(one, kinds):
    return [entity for entity in one.entities if entity[1] in kinds]


def measure(want, said, calls):
    """{table: {name: row}} over some calls; shares by themselves are numbers or None."""
    both = [(want[call], said[call]) for call in calls]
    out = {"flags": {}, "outcomes": {}, "entities": {}, "promises": {}}
    for flag in check_calls.FLAGS:
        out["flags"][flag] = row(sum(flag in a.flags for a, _ in both), sum(flag in b.flags for _, b in both),
                                 sum(flag in a.flags and flag in b.flags for a, b in both))
    for column, values in check_calls.VALUES.items():
        for value in values:
            n, told = (sum(one[side].values[column] == value for one in both) for side in (0, 1))
            hit = sum(a.values[column] == b.values[column] == value for a, b in both)
            out["outcomes"][f"{column} {value}"] = row(n, told, hit)
        same = sum(a.values[column] == b.values[column] for a, b in both)
        out["outcomes"][f"{column}: the same"] = share(same, len(both))
    hits = []
    for name, kinds in [(kind, (kind,)) for kind in (*check_calls.KINDS, "code")] + [("date or deadline", WHEN)]:
        found = [pair for a, b in both for pair in pairs(of_kinds(a, kinds), of_kinds(b, kinds))]
        out["entities"][name] = row(*(sum(len(of_kinds(one[side], kinds)) for one in both) for side in (0, 1)), len(found))
        hits += found if name != "date or deadline" else []
    out["entities"]["exact"] = share(sum(a[2:4] == b[2:4] for a, b in hits), len(hits))
    found = [pair for a, b in both for pair in pairs(a.promises, b.promises)]
    out["promises"]["promise"] = row(*(sum(len(one[side].promises) for one in both) for side in (0, 1)), len(found))
    out["promises"]["until"] = row(*(sum(pair[4] is not None for one in both for pair in one[side].promises) for side in (0, 1)),
                                   sum(a[4] is not None and b[4] is not None and min(a[4][1], b[4][1]) > max(a[4][0], b[4][0])
                                       for a, b in found))
    out["promises"]["who: the same"] = share(sum(a[1] == b[1] for a, b in found), len(found))
    return out


def tables(want, said):
    return {half: measure(want, said, [call for call in want if check_labels.within(call, half)]) for half in PARTS}


def report(measured, half):
    print("\n" + title(half))
    for table, rows in measured.items():
        print(f"{table:28}" + "".join(f"{one:>8}" for one in ("n", "told", "hit", *FIGURES)))
        for name, one in rows.items():
            if isinstance(one, dict):
                print(f"  {name:26}" + "".join(f"{one[cell]:>8}" for cell in ("n", "told", "hit"))
                      + "".join(f"{shown(one[cell]):>8}" for cell in FIGURES))
            else:
                print(f"  {name:26}{'':40}{shown(one):>8}")


def floor_figure(rows_of_tables, what):
    """The figure of a table that `ROW.F1`, or the name of a share, stands for. None: there was nothing to divide by."""
    for rows in rows_of_tables.values():
        if what in rows and not isinstance(rows[what], dict):
            return rows[what]
    name, _, figure = what.rpartition(".")
    if figure not in FIGURES:
        raise KeyError(what)
    return next(rows[name] for rows in rows_of_tables.values() if isinstance(rows.get(name), dict))[figure]


def below(floors, measured):
    """What of the lines `HALF FIGURE FLOOR` does not hold, as text; a line that says nothing of use is an error."""
    wrong = []
    for number, line in enumerate(floors, 1):
        said = line.partition("#")[0].strip()
        if not said:
            continue
        try:
            half, rest = said.split(maxsplit=1)
            if half not in HALVES:
                raise ValueError
            what, floor = rest.rsplit(maxsplit=1)
            value, floor = floor_figure(measured[half], what), float(floor)
        except (ValueError, KeyError, StopIteration):
            raise SystemExit(f"floors, line {number}: HALF FIGURE FLOOR was expected, not {said!r}") from None
        if value is None or value < floor:
            wrong.append(f"{half} {what}: {shown(value)} is below {floor}")
    return wrong


def floors_of(measured):
    """Lines that hold now: F1 of each row in each half, and the shares, rounded down."""
    yield "# What the shipped lexicons reached on corpus/, rounded down: tests/corpus/calls.py BUILD --write-floors."
    for half in ("open", "held"):
        for rows in measured[half].values():
            for name, one in rows.items():
                value = one["F1"] if isinstance(one, dict) else one
                if value:
                    yield f"{half} {name}{'.F1' if isinstance(one, dict) else ''} {math.floor(value * 100 + 1e-9) / 100:.2f}"


def differences(want, said, half):
    """What one half, or both, has otherwise, as text; of a blind night nothing."""
    for call in want:
        if half not in HALVES or not check_labels.within(call, half):
            continue
        a, b = want[call], said[call]
        for flag in check_calls.FLAGS:
            if (flag in a.flags) != (flag in b.flags):
                yield f"{call} {flag}: {'not ' * (flag not in b.flags)}told, {'not ' * (flag not in a.flags)}labelled"
        for column in check_calls.VALUES:
            if a.values[column] != b.values[column]:
                yield f"{call} {column}: {b.values[column]}, labelled {a.values[column]}"
        for what, mine, theirs in ([(kind, of_kinds(a, (kind,)), of_kinds(b, (kind,))) for kind in (*check_calls.KINDS, "code")] +
                                   [("promise", a.promises, b.promises)]):
            found = pairs(mine, theirs)
            for word, all_of, side in (("labelled, not told", mine, 0), ("told, not labelled", theirs, 1)):
                for one in all_of:
                    if all(one is not pair[side] for pair in found):
                        yield f"{call}:{one[0]} {what} at {one[2]}-{one[3]}: {word}"


# ---- the test of this script -------------------------------------------------------------------------

LABELLED = {
    "t01-01": Told({"churn", "abuse"}, {"outcome": "pending", "clarity": "stated", "attitude": "-", "style": "-"},
                   [(0, "amount", 10, 16), (0, "date", 20, 26), (1, "date", 0, 6)],
                   [(0, "i", 0, 30, (20, 26)), (2, "we", 5, 20, None)]),
    "t01-02": Told({"churn"}, {"outcome": "resolved", "clarity": "confirmed", "attitude": "rigid", "style": "-"}, [], []),
}
SAID = {
    "t01-01": Told({"churn", "threat"}, {"outcome": "pending", "clarity": "unclear", "attitude": "-", "style": "-"},
                   [(0, "amount", 10, 16), (0, "deadline", 17, 26), (1, "date", 3, 6), (1, "date", 4, 5), (1, "code", 8, 9)],
                   [(0, "we", 2, 12, (22, 24)), (2, "we", 0, 6, (0, 2)), (3, "i", 0, 5, None)]),
    "t01-02": Told(set(), {"outcome": "pending", "clarity": "confirmed", "attitude": "rigid", "style": "-"}, [], []),
}
# n, told, hit of rows, and shares, of both calls.
WANT = {
    "flags": {"churn": (2, 1, 1), "abuse": (1, 0, 0), "threat": (0, 1, 0), "legal": (0, 0, 0)},
    "outcomes": {"outcome pending": (1, 2, 1), "outcome resolved": (1, 0, 0), "outcome: the same": .5, "clarity: the same": .5,
                 "attitude rigid": (1, 1, 1), "attitude: the same": 1, "style -": (2, 2, 2)},
    "entities": {"amount": (1, 1, 1), "date": (2, 2, 1), "deadline": (0, 1, 0), "date or deadline": (2, 3, 2), "code": (0, 1, 0),
                 "exact": .5},
    "promises": {"promise": (2, 3, 2), "until": (1, 2, 1), "who: the same": .5},
}
DIFFERENT = ["t01-01 abuse: not told, labelled", "t01-01 threat: told, not labelled", "t01-01 clarity: unclear, labelled stated",
             "t01-01:0 date at 20-26: labelled, not told", "t01-01:1 date at 4-5: told, not labelled",
             "t01-01:0 deadline at 17-26: told, not labelled", "t01-01:1 code at 8-9: told, not labelled",
             "t01-01:3 promise at 0-5: told, not labelled"]
LEXICON = "@lexicon 1 lang=en\n@category warm\ngood +1\n"
TURN = "I'll refund £12.50 tomorrow."


def self_test(program):
    failed = []
    checks = 0

    def check(fine, what):
        nonlocal checks
        checks += 1
        if not fine:
            failed.append(what)
            print("FAIL " + what)

    measured = tables(LABELLED, SAID)
    for table, rows in WANT.items():
        for name, value in rows.items():
            have = measured["both"][table][name]
            if isinstance(value, tuple):
                check((have["n"], have["told"], have["hit"]) == value, f"{table} {name}: {have} instead of {value}")
            else:
                check(have == value, f"{table} {name}: {have} instead of {value}")
    churn = measured["both"]["flags"]["churn"]
    check((churn["P"], churn["R"], churn["F1"]) == (1, .5, 2 / 3), f"precision, recall, F1: {churn}")
    check(measured["both"]["flags"]["legal"]["F1"] is None, "where there is nothing, there is no figure")
    check([measured[half]["flags"]["churn"]["n"] for half in HALVES] == [1, 1, 2], "halves")
    unseen = check_labels.BLIND[0] + "01"
    labelled, told = ({**calls, unseen: calls["t01-01"]} for calls in (LABELLED, SAID))
    different = {half: list(differences(labelled, told, half)) for half in PARTS}
    check(different["open"] == DIFFERENT, f"differences: {different['open']}")
    check(different["held"] and all(line.startswith("t01-02 ") for line in different["held"]) and
          different["both"] == different["open"] + different["held"] and not different["blind"],
          f"differences of the other half, of both, and never of a blind night: {different}")
    with_blind = tables(labelled, told)
    check({half: with_blind[half] for half in HALVES} == {half: measured[half] for half in HALVES} and
          with_blind["blind"] == measured["open"], "a blind call has figures of its own and changes none of the halves")
    check(list(floors_of(with_blind)) == list(floors_of(measured)), "a blind call has no floor")
    check(not below(["# none", "", "both churn.F1 0.66", "both date or deadline.R 1  # all"], measured), "floors that hold")
    check(len(below(["both churn.F1 0.67", "held legal.P 0", "open amount.P 1.1"], measured)) == 3, "floors that do not hold")
    check(not below(["both outcome: the same 0.5"], measured) and len(below(["both outcome: the same 0.51"], measured)) == 1,
          "floors of shares")
    written = list(floors_of(measured))
    check(not below(written, measured) and "open promise.F1 0.80" in written and "open exact 0.50" in written, f"floors: {written}")
    for line in ("both churn.F1", "all churn.F1 1", "both churn.f1 1", "both nothing.F1 1", "both exact.F1 1", "blind churn.F1 1", "both churn.n 1"):
        try:
            below([line], measured)
            check(False, f"{line!r} is refused")
        except SystemExit:
            check(True, "")
    with tempfile.TemporaryDirectory() as work:
        lexicons, night = os.path.join(work, "lexicons"), os.path.join(work, "night.jsonl")
        os.mkdir(lexicons)
        with open(os.path.join(lexicons, "small.lex"), "w", encoding="utf-8") as file:
            file.write(LEXICON)
        with open(night, "w", encoding="utf-8") as file:
            file.write(json.dumps({"call_id": "t01-01", "utterance": 0, "role": "agent", "text": TURN}) + "\n")
        said = {record["call_id"]: told_of(record, {0: TURN}) for record in records_of(program, lexicons, night)}
        amount = len(TURN[:TURN.index("£")].encode("utf-8"))
        want = [(0, "amount", amount, amount + len("£12.50".encode("utf-8")))]
        check([one for one in said["t01-01"].entities if one[1] == "amount"] == want, f"what the program tells is read: {said}")
        check([(one[1], one[4] is not None) for one in said["t01-01"].promises] == [("i", True)], f"promises are read: {said}")
        try:
            records_of(program, os.path.join(work, "nowhere"), night)
            check(False, "a folder that is not there is an error")
        except SystemExit:
            check(True, "")
    parts = {4: "bring it by", 5: "né Friday,", 6: "or the day after"}
    for place, want in (((4, 0, 5), (4, 0, 5)), ((4, 6, 11), (4, 6, 11)), ((4, 16, 22), (5, 4, 10)), ((4, 9, 15), (4, 9, 11)),
                        ((4, 27, 40), (6, 3, 16)), ((6, 3, 6), (6, 3, 6)), ((9, 3, 6), (9, 3, 6))):
        check(in_segment(parts, *place) == want, f"{place} of joined segments is {in_segment(parts, *place)}, not {want}")
    corpus = check_calls.Calls()
    labels = labels_of(corpus)
    check(sum(len(one.entities) for one in labels.values()) == len(corpus.rows("entities.tsv")) and
          sum(one[4] is not None for told in labels.values() for one in told.promises) ==
          sum(row["until"] != "-" for row in corpus.rows("promises.tsv")), "every label of the corpus is read")
    same = measure(labels, labels, list(labels))
    check(all(one["n"] == one["told"] == one["hit"] for rows in same.values() for one in rows.values() if isinstance(one, dict)),
          "labels are what labels say")
    print(f"{checks - len(failed)} passed, {len(failed)} failed")
    return 1 if failed else 0


def main():
    parser = argparse.ArgumentParser(prog="tests/corpus/calls.py", description="what calls tell, against labels")
    parser.add_argument("build", metavar="BUILD", help="the folder of the build")
    parser.add_argument("lexicons", metavar="LEXICONS", nargs="?", default=os.path.join(ROOT, "lexicons", "en"))
    parser.add_argument("--half", choices=PARTS, help="this half only, or the blind nights, which are told no other way")
    parser.add_argument("--check", metavar="FLOORS", help="fail where a figure is below its floor in this file")
    parser.add_argument("--differences", action="store_true", help="what the open half, or --half, has otherwise than labelled")
    parser.add_argument("--write-floors", metavar="FLOORS", help="write what is reached, rounded down")
    parser.add_argument("--self-test", action="store_true", help="try this script")
    options = parser.parse_args()
    if options.differences and options.half == "blind":
        parser.error("--differences tells nothing of a blind night")
    program = os.path.join(options.build, "tenor")
    if options.self_test:
        return self_test(program)
    corpus = check_calls.Calls()
    want, texts = labels_of(corpus), texts_of(corpus)
    records = records_of(program, options.lexicons, str(check_labels.CORPUS / "nights"))
    said = {record["call_id"]: told_of(record, texts[record["call_id"]]) for record in records}
    measured = tables(want, said)
    if options.write_floors:
        with open(options.write_floors, "w", encoding="utf-8") as file:
            file.writelines(line + "\n" for line in floors_of(measured))
    for half in (options.half,) if options.half else HALVES:
        report(measured[half], half)
    if options.differences:
        print("\n".join(["", *differences(want, said, options.half or "open")]))
    return held_to(options.check, lambda file: below(file, measured)) if options.check else 0


if __name__ == "__main__":
    sys.exit(main())
