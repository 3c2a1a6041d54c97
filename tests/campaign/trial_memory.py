"""Memory runs out at each of the first allocations of the program, once or from there on: it says so and ends, and
outputs are absent or whole."""

import os
import shutil

import nights
from run import ROOT, differences, tree

WHAT = "no memory at each of the first 2,000 allocations, once and from there on: said, outputs absent or whole"

ALLOCATIONS = 2000
START = 110  # allocations before the first line is read, roughly
OUTPUTS = ("out.jsonl", "out.jsonl.run.json", "calls", "rejects")


def files(trial):
    """A run into single files: those that are there afterwards, and their bytes."""
    found = {name: trial.path(name) for name in OUTPUTS if os.path.exists(trial.path(name))}
    for name, path in found.items():
        with open(path, "rb") as file:
            found[name] = file.read()
    return found


def score_files(trial, env=None):
    """One of these runs; leftovers of the last one are gone."""
    for name in OUTPUTS:
        if os.path.exists(trial.path(name)):
            os.unlink(trial.path(name))
    return trial.score("--hits", "-q", "--output", "out.jsonl", "--calls", "calls", "--rejects", "rejects",
                       "--files-from", "list", env=env)


def score_folder(trial, name, *more, env=None):
    """A run into a directory."""
    return trial.score("-q", "-j", "2", "--output-dir", name, "--files-from", "list", *more, env=env)


def run(trial):
    """First single files, then a directory, which is taken up with memory enough."""
    nights.make(trial, large=60, many=40 if trial.short else 240)
    # Some shipped lexicons as text, so that their compiler runs out of memory, too.
    english = os.path.join(ROOT, "lexicons", "en")
    some = [os.path.join(english, name) for name in sorted(os.listdir(english)) if name.endswith(".lex")]
    if not trial.short:
        trial.environment["TENOR_LEXICONS"] = ":".join(some[2:5])
    fault = {"LD_PRELOAD": trial.fault(), "FAULT_COUNT": trial.path("count")}
    good = score_files(trial, env=fault)
    whole = files(trial)
    with open(trial.path("count"), encoding="ascii") as file:
        count = int(file.read().split()[0])
    trial.check(good.returncode == 1 and len(whole) == 4, "the undisturbed run", good.stderr)
    folder = score_folder(trial, "whole")
    expected = tree(trial.path("whole"))
    trial.check(folder.returncode == 1, "the undisturbed run into a directory", folder.stderr)
    last = min(count, ALLOCATIONS)
    # The last ones are those of the end of a run, whatever its lexicons are.
    places = range(1, last + 1) if not trial.short else sorted(
        trial.random.sample(range(1, last + 1), 6) + trial.random.sample(range(last - 300, last + 1), 4))
    trial.check(count >= ALLOCATIONS or trial.short, "the run makes only %d allocations" % count)

    def into_files(at, stays):
        env = {"LD_PRELOAD": trial.fault(), "FAULT_MEMORY": "%d%s" % (at, stays)}
        what = "allocation %d%s" % (at, stays)
        judge(trial, score_files(trial, env=env), good, what)
        found = files(trial)
        trial.check(all(whole[name] == found[name] for name in found) and not leftovers(trial), what + ", files",
                    differences(whole, found) + str(leftovers(trial)))
        return env, what

    # Options, lexicons and the policy of calls, each once: there what is missing could go unnoticed.
    for at in range(1, min(last, START) + 1) if trial.short else ():
        into_files(at, "")
    for at in places:
        for stays in ("", "+"):
            env, what = into_files(at, stays)
            result = score_folder(trial, "night", env=env)
            judge(trial, result, folder, what + ", directory")
            again = score_folder(trial, "night", "--resume")
            found = tree(trial.path("night"))
            trial.check(found == expected and again.returncode == folder.returncode, what + ", taken up",
                        again.stderr.decode() + differences(expected, found))
            shutil.rmtree(trial.path("night"), ignore_errors=True)
    trial.notes.append("the run makes %d allocations; %d of them tried, twice each, into files and into a directory"
                       % (count, len(places)))


def leftovers(trial):
    """Unfinished files that nobody removed."""
    return [name for name in os.listdir(trial.folder) if name.startswith(".")]


def judge(trial, result, good, what):
    """It did without, or said that there is no memory, or no thread, which is what the system calls it; a crash is neither."""
    fine = result.returncode == good.returncode and result.stderr == good.stderr
    said = result.returncode == 1 and (b"memory" in result.stderr or b"cannot start a thread" in result.stderr)
    trial.check(fine or said, "%s: exit %d" % (what, result.returncode), result.stderr)
