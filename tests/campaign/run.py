#!/usr/bin/env python3
"""Trials of the program under faults: `tests/campaign/run.py [--short] [--seed N] [NAME...]`.

A trial is a module tests/campaign/trial_NAME.py with WHAT, one line for the table, and run(trial), which does its
rounds and reports each by trial.check(). `make campaign` runs all of them whole and prints the table; `make test`
runs each in a short, seeded form. Two runs of the same seed do the same. What trial offers stands in class Trial.
"""

import importlib
import os
import random
import shutil
import subprocess
import sys
import tempfile
import time

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(HERE))
BUILD = os.path.join(ROOT, os.environ.get("BUILD") or "build")
FAILURES_SHOWN = 10


class Trial:
    """One trial at work: its folder, its chance, what it found."""

    def __init__(self, name, short, seed):
        self.name, self.short = name, short
        self.random = random.Random("%s/%d" % (name, seed))
        self.tenor = os.path.join(BUILD, "tenor")
        self.folder = tempfile.mkdtemp(prefix="tenor-%s-" % name)
        self.files = os.path.join(ROOT, "tests", "cli", "files")  # small transcripts and frozen.lex
        self.environment = {"PATH": os.environ["PATH"], "LC_ALL": "C", "TZ": "UTC", "HOME": self.folder,
                            "TENOR_LEXICONS": os.path.join(self.files, "frozen.lex")}
        self.rounds = self.failed = 0
        self.notes = []  # figures for the table

    def path(self, *names):
        """A path in the folder of the trial, which is removed at its end."""
        return os.path.join(self.folder, *names)

    def write(self, name, content):
        """Makes a file in the folder; returns its path."""
        path = self.path(name)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "wb") as file:
            file.write(content if isinstance(content, bytes) else content.encode())
        return path

    def fault(self):
        """The shared object that makes calls of the C library fail; see fault.c."""
        return os.path.join(BUILD, "campaign", "fault.so")

    def score(self, *arguments, env=None, timeout=60, **more):
        """`tenor score`, to its end; both streams are caught."""
        more.setdefault("stdin", subprocess.DEVNULL)
        more.setdefault("stdout", subprocess.PIPE)
        return subprocess.run([self.tenor, "score", *arguments], cwd=self.folder, stderr=subprocess.PIPE, check=False,
                              env={**self.environment, **(env or {})}, timeout=timeout, **more)

    def check(self, good, what, detail=b""):
        """Counts a round; says what was wrong with it."""
        self.rounds += 1
        if good:
            return True
        self.failed += 1
        if self.failed <= FAILURES_SHOWN:
            text = detail.decode("utf-8", "backslashreplace") if isinstance(detail, bytes) else str(detail)
            print("%s: %s\n%s" % (self.name, what, "".join("    | %s\n" % line for line in text.split("\n")[:20])), end="")
        return False


def tree(folder):
    """Every file below a folder and its bytes; folders that hold nothing have None."""
    found = {}
    for top, folders, files in os.walk(folder):
        for name in files:
            with open(os.path.join(top, name), "rb") as file:
                found[os.path.relpath(os.path.join(top, name), folder)] = file.read()
        if not folders and not files:
            found[os.path.relpath(top, folder)] = None
    return found


def differences(a, b):
    """What two trees differ in, for people."""
    return "\n".join("%s: %s" % (name, "only in the first" if name not in b else
                                 "only in the second" if name not in a else "differs")
                     for name in sorted(set(a) | set(b)) if a.get(name, 0) != b.get(name, 0))


def main(arguments):
    short, seed, names = False, 1, []
    while arguments:
        word = arguments.pop(0)
        if word == "--short":
            short = True
        elif word == "--seed":
            seed = int(arguments.pop(0))
        else:
            names.append(word)
    sys.path.insert(0, HERE)
    sys.modules["run"] = sys.modules["__main__"]  # `import run` in a trial means this file
    all_names = sorted(file[len("trial_"):-len(".py")] for file in os.listdir(HERE)
                       if file.startswith("trial_") and file.endswith(".py"))
    unknown = [name for name in names if name not in all_names]
    if unknown:
        sys.stderr.write("tests/campaign/run.py: no trial %s; there are: %s\n" % (unknown[0], ", ".join(all_names)))
        return 2
    rows, passed, failed = [], 0, 0
    for name in names or all_names:
        module = importlib.import_module("trial_" + name)
        trial = Trial(name, short, seed)
        begin = time.monotonic()
        try:
            module.run(trial)
        finally:
            shutil.rmtree(trial.folder, ignore_errors=True)
        if not trial.rounds:
            trial.check(False, "no round ran")
        rows.append((name, module.WHAT, trial, time.monotonic() - begin))
        passed += trial.rounds - trial.failed
        failed += trial.failed
    print("%-10s %9s %7s %8s  %s" % ("trial", "rounds", "failed", "seconds", "what"))
    for name, what, trial, seconds in rows:
        print("%-10s %9d %7d %8.1f  %s" % (name, trial.rounds, trial.failed, seconds, what))
        for note in trial.notes:
            print("%38s%s" % ("", note))
    print("%d passed, %d failed" % (passed, failed))
    return 1 if failed else 0


if __name__ == "__main__":
    sys.dont_write_bytecode = True
    sys.exit(main(sys.argv[1:]))
