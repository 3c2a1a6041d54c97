#!/usr/bin/env python3
"""Compares what became of each duty in the calls of corpus/ with the labels that readers gave.

    tests/corpus/duties.py BUILD [LEXICONS] [--labels first|second|settled] [--half open|held|both|blind] [--nights n10,n11] [--check FLOORS]
                           [--differences] [--write-floors FLOORS] [--markdown | --readme]
    tests/corpus/duties.py BUILD --self-test

LEXICONS is a folder with a playbook, lexicons/en unless told. --labels says whose labels: those of one of the two readers, or
what was settled where they had it differently, which it is unless told (corpus/README.md). A call has an outcome for each duty: met, missed, or none (no
opportunity: no row in duties.tsv). For each half of the calls and for both, or for the blind nights with --half blind, a row for each duty:

    n           calls with an opportunity, by the labels; of these met and missed
    P R F       precision, recall and F1 of "missed", then of "met"; - where there is nothing to divide by
    accuracy    calls of all for which the outcome, of the three, is the same

and, in a last row, the means over the duties. --nights: of the calls of these nights alone. One that the playbook does not have is `none` in every call, and marked
with *. --check reads lines `HALF DUTY FIGURE FLOOR`, such as `held greeting missed.F1 0.80` (of a duty; "mean" for the last row),
and fails where a figure is lower; `#` begins a comment; --write-floors writes them, rounded down; the blind nights have none. --markdown prints
the table of corpus/README.md, --readme compares it with what stands there. --differences lists the calls of the open half, or of --half, on which
both disagree, and none of a blind night: who writes rules does not look at these. --self-test tries all this on a small playbook and a few calls;
the last line is `N passed, N failed`.
"""

import argparse
import json
import math
import os
import subprocess
import sys
import tempfile
import types

sys.dont_write_bytecode = True
import check_labels  # noqa: E402

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
HALVES = ("open", "held", "both")                  # what floors are for
PARTS = (*HALVES, "blind")
FIGURES = ("missed.P", "missed.R", "missed.F1", "met.P", "met.R", "met.F1", "accuracy")


def records_of(program, lexicons, nights):
    """The records of calls as the program tells them."""
    with tempfile.TemporaryDirectory() as work:
        calls = os.path.join(work, "calls.jsonl")
        done = subprocess.run([program, "score", "-q", "--no-default-lexicons", "-l", lexicons, "--format", "none",
                               "--calls", calls, nights], capture_output=True, timeout=600)
        if done.returncode != 0:
            raise SystemExit(done.stderr.decode("utf-8", "replace") + f"tenor score: exit status {done.returncode}")
        with open(calls, encoding="utf-8") as file:
            return [json.loads(line) for line in file]


def outcomes_of(program, lexicons, nights):
    """{(call, duty): outcome} as the program tells it."""
    return {(record["call_id"], one["duty"]): one["outcome"]
            for record in records_of(program, lexicons, nights) for one in record.get("duties", ())}


def share(part, whole):
    return part / whole if whole else None


def measure(said, want, calls, duty):
    """The figures of one duty over some calls."""
    pairs = [(said.get((call, duty), "none"), want.get((call, duty), "none")) for call in calls]
    row = {outcome: sum(b == outcome for _, b in pairs) for outcome in check_labels.OUTCOMES}
    for outcome in check_labels.OUTCOMES:
        hit = sum(a == b == outcome for a, b in pairs)
        row[outcome + ".P"] = share(hit, sum(a == outcome for a, _ in pairs))
        row[outcome + ".R"] = share(hit, row[outcome])
        row[outcome + ".F1"] = share(2 * hit, sum((a == outcome) + (b == outcome) for a, b in pairs))
    row["accuracy"] = share(sum(a == b for a, b in pairs), len(pairs))
    return row


def mean(values):
    known = [one for one in values if one is not None]
    return share(sum(known), len(known))


def of_nights(calls, nights):
    """The calls of a list of nights, all where there is none; a night without a call is an error."""
    wanted = set(nights.split(",")) if nights else {call.partition("-")[0] for call in calls}
    unknown = wanted - {call.partition("-")[0] for call in calls}
    if unknown:
        raise SystemExit(f"--nights: no call of {', '.join(sorted(unknown))}")
    return [call for call in calls if call.partition("-")[0] in wanted]


def tables(said, want, calls):
    """{half: {duty: figures}}, of the blind nights as well, a row "mean" last."""
    out = {}
    for half in PARTS:
        mine = [call for call in calls if check_labels.within(call, half)]
        rows = {duty: measure(said, want, mine, duty) for duty in check_labels.DUTIES}
        last = {figure: mean(row[figure] for row in rows.values()) for figure in FIGURES}
        last.update({outcome: sum(row[outcome] for row in rows.values()) for outcome in check_labels.OUTCOMES})
        out[half] = {**rows, "mean": last}
    return out


def shown(value):
    return "-" if value is None else f"{value:.3f}"


def title(half):
    return {"both": "both halves", "blind": "blind nights"}.get(half, f"{half} half")


def report(table, half, known):
    head = ["n", "met", "missed", "miss.P", "miss.R", "miss.F1", "met.P", "met.R", "met.F1", "accuracy"]
    print("\n" + title(half))
    print(f"{'duty':25}" + "".join(f"{one:>9}" for one in head))
    for duty, row in table.items():
        cells = [str(row["met"] + row["missed"]), str(row["met"]), str(row["missed"])] + [shown(row[one]) for one in FIGURES]
        mark = "" if duty in known or duty == "mean" else " *"
        print(f"{duty + mark:25}" + "".join(f"{one:>9}" for one in cells))


def below(floors, measured):
    """What of the lines `HALF DUTY FIGURE FLOOR` does not hold, as text; a line that says nothing of use is an error."""
    wrong = []
    for number, line in enumerate(floors, 1):
        cells = line.partition("#")[0].split()
        if not cells:
            continue
        try:
            half, duty, figure, floor = cells[0], cells[1], cells[2], float(cells[3])
            if half not in HALVES or duty not in measured[half] or figure not in FIGURES or len(cells) != 4:
                raise ValueError
        except (ValueError, IndexError):
            raise SystemExit(f"floors, line {number}: HALF DUTY FIGURE FLOOR was expected, not {line.strip()!r}") from None
        value = measured[half][duty][figure]
        if value is None or value < floor:
            wrong.append(f"{half} {duty} {figure}: {shown(value)} is below {floor}")
    return wrong


def held_to(path, wrong_of):
    """Exit status of a file of floors: what does not hold is printed."""
    with open(path, encoding="utf-8") as file:
        wrong = wrong_of(file)
    for line in wrong:
        print("FAIL " + line)
    return 1 if wrong else 0


def floors_of(measured):
    """Lines that hold now: both F1 of each duty in each half, and the means, rounded down."""
    yield "# What the shipped playbook reached on corpus/, rounded down: tests/corpus/duties.py BUILD --write-floors."
    for half in ("open", "held"):
        for duty, row in measured[half].items():
            for figure in ("met.F1", "missed.F1"):
                if row[figure]:
                    yield f"{half} {duty} {figure} {math.floor(row[figure] * 100 + 1e-9) / 100:.2f}"


MARKS = ("<!-- duty-figures -->", "<!-- /duty-figures -->")


def markdown(measured):
    """The table of corpus/README.md: of each duty, by half and outcome, precision, recall and F1."""

    def cell(row, outcome):
        values = [row[f"{outcome}.{one}"] for one in ("P", "R", "F1")]
        return " / ".join("-" if one is None else f"{one:.0f}" if one in (0, 1) else f"{one:.2f}".removeprefix("0") for one in values)

    yield "| duty | met, open half | met, held half | missed, open half | missed, held half |"
    yield "|---|---|---|---|---|"
    for duty in measured["open"]:
        cells = [cell(measured[half][duty], outcome) for outcome in ("met", "missed") for half in ("open", "held")]
        yield f"| {duty} | " + " | ".join(cells) + " |"


def in_readme():
    """The table that stands there."""
    text = (check_labels.CORPUS / "README.md").read_text(encoding="utf-8")
    return text.partition(MARKS[0])[2].partition(MARKS[1])[0].strip().splitlines()


def differences(said, want, calls, half):
    """What is not as labelled in one half or both, of the duties that the playbook has, as text; of a blind night nothing."""
    known = {duty for _, duty in said}
    for call in calls:
        if half not in HALVES or not check_labels.within(call, half):
            continue
        for duty in check_labels.DUTIES:
            a, b = said.get((call, duty), "none"), want.get((call, duty), "none")
            if duty in known and a != b:
                yield f"{call} {duty}: {a}, labelled {b}"


# ---- the test of this script -------------------------------------------------------------------------

PLAYBOOK = """@lexicon 1 lang=en
@duty greeting
  what: The agent greets.
  when: the call starts
  then: agent says "(hello|good morning)" within 1 turn
  met:
    agent> hello
@duty closing-thanks
  what: Whoever says goodbye says thank you.
  when: agent says "goodbye"
  with: agent says "thank you"
  missed:
    agent> goodbye
"""
CALLS = {
    "t01-01": ("hello", "thank you goodbye"),
    "t01-02": ("hello", "goodbye"),
    "t01-03": ("what", "goodbye"),
    "t01-04": ("good morning", "that is all"),
}
LABELS = {
    ("t01-01", "greeting"): "met", ("t01-01", "closing-thanks"): "met",
    ("t01-02", "greeting"): "missed", ("t01-02", "closing-thanks"): "missed",
    ("t01-03", "greeting"): "missed", ("t01-03", "closing-thanks"): "met",
    ("t01-04", "greeting"): "met", ("t01-04", "closing-thanks"): "missed",
    ("t01-01", "own-name"): "missed",
}
UNSEEN = check_labels.BLIND[0] + "01"              # a call of a blind night: like t01-03, labelled otherwise
# Two readers of one duty, and what was settled: only what they had differently has a row.
SETTLED = [(), ("t01-01", "greeting", "met"), ("t01-02", "greeting", "missed"), ("t01-03", "greeting", "met")]
READINGS = [(), ("t01-02", "greeting", "met", "missed", "missed"), ("t01-03", "greeting", "none", "met", "met"),
            ("t01-04", "greeting", "missed", "none", "none")]
READ = {"first": {"t01-01": "met", "t01-02": "met", "t01-04": "missed"},
        "second": {"t01-01": "met", "t01-02": "missed", "t01-03": "met"},
        "settled": {"t01-01": "met", "t01-02": "missed", "t01-03": "met"}}
# Of the calls: greeting is told met, met, missed, met; closing-thanks met, missed, missed, none; own-name is in no playbook.
WANT = (
    ("both", "greeting", {"met": 2, "missed": 2, "missed.P": 1, "missed.R": .5, "missed.F1": 2 / 3,
                          "met.P": 2 / 3, "met.R": 1, "met.F1": .8, "accuracy": .75}),
    ("both", "closing-thanks", {"met": 2, "missed": 2, "missed.P": .5, "missed.R": .5, "missed.F1": .5,
                                "met.P": 1, "met.R": .5, "met.F1": 2 / 3, "accuracy": .5}),
    ("held", "closing-thanks", {"met": 0, "missed": 2, "missed.P": 1, "missed.R": .5, "met.P": None, "met.R": None,
                                "met.F1": None}),
    ("open", "own-name", {"missed": 1, "missed.P": None, "missed.R": 0, "missed.F1": 0, "accuracy": .5}),
    ("held", "own-name", {"missed": 0, "missed.F1": None, "accuracy": 1}),
    ("both", "mean", {"met": 4, "missed": 5, "missed.F1": (2 / 3 + .5 + 0) / 3, "met.F1": (.8 + 2 / 3) / 2, "met.P": 5 / 6,
                      "accuracy": (.75 + .5 + .75 + len(check_labels.DUTIES) - 3) / len(check_labels.DUTIES)}),
)


def self_test(program):
    failed = []
    checks = 0

    def check(fine, what):
        nonlocal checks
        checks += 1
        if not fine:
            failed.append(what)
            print("FAIL " + what)

    with tempfile.TemporaryDirectory() as work:
        lexicons, night = os.path.join(work, "lexicons"), os.path.join(work, "night.jsonl")
        os.mkdir(lexicons)
        with open(os.path.join(lexicons, "small.play"), "w", encoding="utf-8") as file:
            file.write(PLAYBOOK)
        with open(night, "w", encoding="utf-8") as file:
            for call, texts in CALLS.items():
                for number, text in enumerate(texts):
                    turn = {"call_id": call, "utterance": 2 * number, "role": "agent", "text": text}
                    file.write(json.dumps(turn) + "\n")
                    file.write(json.dumps({**turn, "utterance": 2 * number + 1, "role": "customer", "text": "yes"}) + "\n")
        said = outcomes_of(program, lexicons, night)
        check({one: said.get(("t01-04", one)) for one in ("greeting", "closing-thanks")} ==
              {"greeting": "met", "closing-thanks": "none"}, f"the outcomes are those of the calls: {said}")
        measured = tables(said, LABELS, list(CALLS))
        for half, duty, figures in WANT:
            for name, value in figures.items():
                have = measured[half][duty][name]
                check((have is None) == (value is None) and (value is None or abs(have - value) < 1e-9),
                      f"{half} {duty} {name}: {have} instead of {value}")
        said_blind = {**said, **{(UNSEEN, duty): outcome for (call, duty), outcome in said.items() if call == "t01-03"}}
        labels_blind = {**LABELS, (UNSEEN, "greeting"): "met", (UNSEEN, "closing-thanks"): "missed"}
        measured_blind = tables(said_blind, labels_blind, [*CALLS, UNSEEN])
        check({half: measured_blind[half] for half in HALVES} == {half: measured[half] for half in HALVES},
              "a blind call changes no figure of a half, or of both")
        blind = measured_blind["blind"]
        check((blind["greeting"]["met"], blind["greeting"]["met.R"], blind["closing-thanks"]["missed.F1"], blind["mean"]["missed.R"]) ==
              (1, 0, 1, 1) and measured["blind"]["mean"]["met"] == 0, f"a blind call has figures of its own: {blind}")
        check(list(floors_of(measured_blind)) == list(floors_of(measured)) and
              list(markdown(measured_blind)) == list(markdown(measured)), "a blind call has no floor, nor a part in the table of figures")
        both = types.SimpleNamespace(duties=SETTLED, readings=READINGS)
        for labels in check_labels.LABELS:
            have = check_labels.Corpus.outcomes(both, labels)
            check(have == {(call, "greeting"): outcome for call, outcome in READ[labels].items()}, f"labels of {labels}: {have}")
            agree = sum(said[call, "greeting"] == READ[labels].get(call, "none") for call in CALLS) / len(CALLS)
            check(tables(said, have, list(CALLS))["both"]["greeting"]["accuracy"] == agree == (.5 if labels == "first" else .25),
                  f"{labels}: {agree} of the calls are told as labelled")
        check(of_nights(["n1-01", "n2-01", "n10-01"], "n1,n10") == ["n1-01", "n10-01"] and of_nights(["n1-01"], None) == ["n1-01"],
              "calls of some nights, and of all")
        try:
            of_nights(["n1-01"], "n1,n2")
            check(False, "a night that is not there is an error")
        except SystemExit:
            check(True, "")
        f1 = (2 / 3 + .5) / 3
        check(not below(["# no floor", "", f"both mean missed.F1 {f1 - .001:.6f}  # holds"], measured), "a floor below the figure holds")
        check(len(below([f"both mean missed.F1 {f1 + .001:.6f}", "held mean met.F1 1.1", "open own-name accuracy 0.6",
                         "both greeting met.F1 0.81", "both greeting met.F1 0.8", "open mean accuracy 0"], measured)) == 4,
              "floors above the figures do not hold")
        check(not below(floors_of(measured), measured) and "open closing-thanks missed.F1" not in "".join(floors_of(measured)),
              "what was reached holds; where there is nothing, no floor is")
        check("| greeting | 1 / 1 / 1 | .50 / 1 / .67 | 1 / 1 / 1 | - / 0 / 0 |" in list(markdown(measured)),
              "the table has the figures of both halves")
        for line in ("both missed.F1", "both greeting missed.F1", "both nothing missed.F1 1", "both greeting missed.F1 1 2", "all missed.F1 1", "both missed.f1 1", "blind greeting missed.F1 1", "both accuracy one", "both accuracy 1 2"):
            try:
                below([line], measured)
                check(False, f"{line!r} is refused")
            except SystemExit:
                check(True, "")
        different = {half: list(differences(said_blind, labels_blind, [*CALLS, UNSEEN], half)) for half in PARTS}
        check(different["open"] == ["t01-03 closing-thanks: missed, labelled met"],
              "differences are those of the open half and of duties in the playbook")
        check(different["held"] == ["t01-02 greeting: met, labelled missed", "t01-04 closing-thanks: none, labelled missed"] and
              sorted(different["both"]) == sorted(different["open"] + different["held"]) and not different["blind"],
              f"differences of the other half, of both, and never of a blind night: {different}")
        try:
            outcomes_of(program, os.path.join(work, "nowhere"), night)
            check(False, "a folder that is not there is an error")
        except SystemExit:
            check(True, "")
    print(f"{checks - len(failed)} passed, {len(failed)} failed")
    return 1 if failed else 0


def main():
    parser = argparse.ArgumentParser(prog="tests/corpus/duties.py", description="what became of duties, against labels")
    parser.add_argument("build", metavar="BUILD", help="the folder of the build")
    parser.add_argument("lexicons", metavar="LEXICONS", nargs="?", default=os.path.join(ROOT, "lexicons", "en"))
    parser.add_argument("--labels", choices=check_labels.LABELS, default="settled", help="whose labels: settled")
    parser.add_argument("--half", choices=PARTS, help="this half only, or the blind nights, which are told no other way")
    parser.add_argument("--nights", metavar="LIST", help="calls of these nights alone: what stands before the dash in their ids")
    parser.add_argument("--check", metavar="FLOORS", help="fail where a figure is below its floor in this file")
    parser.add_argument("--write-floors", metavar="FLOORS", help="write what is reached, rounded down")
    parser.add_argument("--markdown", action="store_true", help="print the table of corpus/README.md")
    parser.add_argument("--readme", action="store_true", help="fail where the table of corpus/README.md is another")
    parser.add_argument("--differences", action="store_true", help="the calls of the open half, or of --half, that are not as labelled")
    parser.add_argument("--self-test", action="store_true", help="try this script")
    options = parser.parse_args()
    if options.differences and options.half == "blind":
        parser.error("--differences tells nothing of a blind night")
    program = os.path.join(options.build, "tenor")
    if options.self_test:
        return self_test(program)
    corpus = check_labels.Corpus()
    want, calls = corpus.outcomes(options.labels), of_nights(list(corpus.calls), options.nights)
    said = outcomes_of(program, options.lexicons, str(check_labels.CORPUS / "nights"))
    known = {duty for _, duty in said}
    for duty in sorted(known - set(check_labels.DUTIES)):
        print(f"{duty} has no labels")
    measured = tables(said, want, calls)
    if options.write_floors:
        with open(options.write_floors, "w", encoding="utf-8") as file:
            file.writelines(line + "\n" for line in floors_of(measured))
    if options.markdown or options.readme:
        table = list(markdown(measured))
        wrong = [line for line in table if options.readme and line not in in_readme()]
        print("\n".join("FAIL corpus/README.md has not: " + line for line in wrong) if options.readme else "\n".join(table))
        if wrong or not options.check:
            return 1 if wrong else 0
    for half in () if options.readme else (options.half,) if options.half else HALVES:
        report(measured[half], half, known)
    if options.differences:
        print()
        print("\n".join(differences(said, want, calls, options.half or "open")))
    return held_to(options.check, lambda file: below(file, measured)) if options.check else 0


if __name__ == "__main__":
    sys.exit(main())
