"""Inputs that fail while they are read, or are not what they were when their turn comes: named, the others scored."""

import json
import os
import shutil

import nights
from run import tree

WHAT = "an I/O error at each read; inputs that are gone, lead nowhere or may not be read: named, the others scored"


def entries(trial, name):
    """The inputs as the manifest in a directory knows them."""
    with open(trial.path(name, "run.json"), encoding="utf-8") as file:
        return {entry["name"]: entry for entry in json.load(file)["inputs"]}


def run(trial):
    """An error at each read first."""
    nights.make(trial, large=600)
    fault = {"LD_PRELOAD": trial.fault(), "FAULT_COUNT": trial.path("count")}
    trial.score("-q", "-d", "whole", "in", env=fault)
    whole, known = tree(trial.path("whole")), entries(trial, "whole")
    with open(trial.path("count"), encoding="ascii") as file:
        reads = int(file.read().split()[3])
    places = range(1, reads + 1) if not trial.short else sorted(trial.random.sample(range(1, reads + 1), 12))
    failed = 0
    for at in places:
        result = trial.score("-q", "-d", "night", "in", env={"LD_PRELOAD": trial.fault(), "FAULT_READ": str(at)})
        if not os.path.exists(trial.path("night", "run.json")):
            # A lexicon, or what the run reads of itself.
            trial.check(result.returncode == 1 and result.stderr, "read %d: exit %d" % (at, result.returncode), result.stderr)
        else:
            failed += judge(trial, "read %d" % at, result, whole, known)
        shutil.rmtree(trial.path("night"), ignore_errors=True)
    trial.notes.append("%d reads, %d of them of inputs" % (len(places), failed))
    locked(trial, whole, known)


def judge(trial, what, result, whole, known):
    """The input that failed is named everywhere; records of all others are as they were. How many failed."""
    found, now = tree(trial.path("night")), entries(trial, "night")
    bad = [name for name, entry in now.items() if entry["state"] == "failed"]
    named = all(name.encode() in result.stderr and name.encode() in found["rejects.jsonl"] and now[name]["reason"] for name in bad)
    same = all(found.get(now[name]["output"]) == whole[entry["output"]] for name, entry in known.items() if name not in bad)
    trial.check(result.returncode == (1 if bad else 3) and named and same and set(now) == set(known),
                "%s: exit %d, failed: %s" % (what, result.returncode, bad), result.stderr)
    return len(bad)


def locked(trial, whole, known):
    """Files that are gone, are folders, lead nowhere, or may not be read, when their turn comes."""
    names = sorted(known)
    for i in range(40 if not trial.short else 4):
        name = trial.random.choice(names)
        path, away = trial.path(name), trial.path("away")
        os.rename(path, away)
        how = i % 4
        if how == 1:
            os.symlink("nowhere", path)
        elif how == 2:
            os.symlink(path, path)
        elif how == 3 and os.getuid() != 0:
            shutil.copy(away, path)
            os.chmod(path, 0)
        trial.write("names", "\n".join(names) + "\n")
        result = trial.score("-q", "-d", "night", "--files-from", "names")
        judge(trial, "input gone (%d)" % how, result, whole, known)
        if os.path.lexists(path):
            os.unlink(path)
        os.rename(away, path)
        shutil.rmtree(trial.path("night"))
