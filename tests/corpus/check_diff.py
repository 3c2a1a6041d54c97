#!/usr/bin/env python3
"""Holds `tenor lexicon diff` to two runs of `tenor score`: edits of the shipped lexicons on corpus/, whatever they are by now.

    tests/corpus/check_diff.py BUILD [SEED] [EDITS]

Every turn and every call that two runs score otherwise must be told, with these scores, and no other; by any number of threads
with the same bytes. The last line is `N passed, N failed`.
"""

import json
import os
import random
import shutil
import subprocess
import sys
import tempfile

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
SHIPPED = os.path.join(ROOT, "lexicons", "en")
NIGHTS = os.path.join(ROOT, "corpus", "nights")
NULLABLE = ("sentiment", "satisfaction")
ATTRIBUTES = ("weight=0.5", "weight=-2", "status=retired", "neg=keep", "speaker=any", "scope=1", "valence=0", "factor=0.5")
# What moves many scores; and what changes tokens, where every turn is scored again.
LAYERS = ("@lexicon 1 lang=en\n@category more.thanks\n(thank you|thanks) :: 3\n@category more.you speaker=agent valence=-1\nyou :: 1\n",
          "@lexicon 1 lang=en\n@category fillers kind=filler\n(really|just)\n",
          "@lexicon 1 lang=en\n@category satisfaction speaker=customer\n(great|good|perfect) :: 2\n(bad|not) :: -1\n",
          "@lexicon 1 lang=en\n@category idioms kind=ignore\n(thank you|sorry)\n")

failures, passed = [], 0


def check(fine, what):
    global passed
    if fine:
        passed += 1
    else:
        failures.append(what)
        print("FAIL " + what)


def run(program, *argv):
    done = subprocess.run([program, *argv], capture_output=True, timeout=120)
    return done.returncode, done.stdout, done.stderr.decode("utf-8", "replace")


def scores(program, image, *options):
    """Turns as {(call, utterance): {dimension: score or None}}, and calls as {(call, role, dimension): value}."""
    turns, calls = {}, {}
    for line in run(program, "score", "-q", "-l", image, *options, NIGHTS)[1].splitlines():
        record = json.loads(line)
        if record["sentiment"] is None and not record["tone"]:
            continue
        scored = dict(record["tone"])
        scored["sentiment"] = record["sentiment"]
        turns[record["call_id"], record["utterance"]] = scored
    for line in run(program, "score", "-q", "-l", image, "-f", "none", "-c", "-", *options, NIGHTS)[1].splitlines():
        record = json.loads(line)
        for role, measures in record["roles"].items():
            calls[record["call_id"], role, "sentiment"] = measures["sentiment"]["level"]
            for tone, value in measures["per100"].items():
                if tone not in NULLABLE:
                    calls[record["call_id"], role, tone] = value
    return turns, calls


def zero(dimension, value):
    """A tone that a lexicon does not have is one without points."""
    return 0 if value is None and dimension not in NULLABLE else value


def expected(before, after):
    changed = {}
    for key in before.keys() | after.keys():
        old, new = before.get(key, {}), after.get(key, {})
        for dimension in old.keys() | new.keys():
            a, b = zero(dimension, old.get(dimension)), zero(dimension, new.get(dimension))
            if a != b:
                changed[key + (dimension,)] = (a, b)
    return changed


def expected_calls(before, after):
    changed = {}
    for key in before.keys() | after.keys():
        a, b = zero(key[2], before.get(key)), zero(key[2], after.get(key))
        if a != b:
            changed[key] = (a, b)
    return changed


def told(output):
    turns, calls, summary = {}, {}, None
    for line in output.splitlines():
        record = json.loads(line)
        if record["type"] == "turn":
            for score in record["scores"]:
                turns[record["call_id"], record["utterance"], score["dimension"]] = (score["before"], score["after"])
        elif record["type"] == "call":
            for m in record["measures"]:
                if m["dimension"] == "sentiment" or m["dimension"] not in NULLABLE:
                    calls[record["call_id"], m["role"], m["dimension"]] = (m["before"], m["after"])
        elif record["type"] == "summary":
            summary = record
    return turns, calls, summary


def edited(chance, folder):
    """The shipped lexicons with some edits, in folder; what was done."""
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(SHIPPED, folder)
    done = []
    files = sorted(name for name in os.listdir(folder) if name.endswith((".lex", ".play")))
    for _ in range(chance.randint(1, 30)):
        path = os.path.join(folder, chance.choice(files))
        with open(path, encoding="utf-8") as file:
            lines = file.read().split("\n")
        at = chance.choice([i for i, line in enumerate(lines) if line and line[0] not in "@# \t"])
        if chance.random() < 0.4:
            end = at + 1
            while end < len(lines) and lines[end][:1] in (" ", "\t"):
                end += 1
            done.append("removed " + lines[at])
            del lines[at:end]
        else:
            attribute = chance.choice(ATTRIBUTES)
            done.append(attribute + " " + lines[at])
            lines[at] += ("" if " :: " in lines[at] else " ::") + " " + attribute
        with open(path, "w", encoding="utf-8") as file:
            file.write("\n".join(lines))
    return "; ".join(done)


def hold(program, before, after, what, *options):
    args = ["lexicon", "diff", "--format", "json", "--most", "0", *options, before, after, NIGHTS]
    status, output, error = run(program, *args, "-j", "1")
    check(status == 0, f"{what}: exit {status}: {error}")
    for threads in ("2", "5"):
        check(run(program, *args, "-j", threads)[1] == output, f"{what}: other bytes by {threads} threads")
    old, new = scores(program, before, *options), scores(program, after, *options)
    turns, calls, summary = told(output)
    changed, changed_calls = expected(old[0], new[0]), expected_calls(old[1], new[1])
    check(turns == changed, f"{what}: turns: {sorted(set(turns.items()) ^ set(changed.items()), key=str)[:6]}")
    check(calls == changed_calls, f"{what}: calls: {sorted(set(calls.items()) ^ set(changed_calls.items()), key=str)[:6]}")
    check(summary and summary["changed"] == len({key[:2] for key in changed}), f"{what}: {summary}")
    return len(changed)


def main():
    program = os.path.join(sys.argv[1], "tenor")
    seed = int(sys.argv[2]) if len(sys.argv) > 2 else 5
    edits = int(sys.argv[3]) if len(sys.argv) > 3 else 3
    chance = random.Random(seed)
    moved = 0
    with tempfile.TemporaryDirectory() as folder:
        base, other = os.path.join(folder, "base.tnr"), os.path.join(folder, "other.tnr")
        run(program, "lexicon", "compile", "-o", base, SHIPPED)
        tried = 0
        while tried < edits:
            what = edited(chance, os.path.join(folder, "en"))
            if run(program, "lexicon", "compile", "--alone", "-o", other, os.path.join(folder, "en"))[0] != 0:
                continue
            tried += 1
            moved += hold(program, base, other, what, *(["--no-join", "--interleaved"] if tried % 3 == 2 else []))
        for text in LAYERS:
            path = os.path.join(folder, "layer.lex")
            with open(path, "w", encoding="utf-8") as file:
                file.write(text)
            run(program, "lexicon", "compile", "-o", other, path)
            moved += hold(program, base, other, text)
            moved += hold(program, other, base, "back: " + text)
    check(moved > 100, f"only {moved} scores moved: the test tests nothing")
    print(f"{passed} passed, {len(failures)} failed")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
