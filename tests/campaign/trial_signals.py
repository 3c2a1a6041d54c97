"""A signal in the middle of a run: it ends soon, with whole records, and says how to go on."""

import json
import shutil
import signal
import subprocess
import time

import nights
from run import differences, tree

WHAT = "TERM, INT and HUP at random moments: whole records, run.json says so, --resume completes"

ROUNDS = 150


def start(trial, *arguments, **more):
    """The program, while it runs."""
    return subprocess.Popen([trial.tenor, "score", "-q", *arguments], cwd=trial.folder, env=trial.environment,
                            stdin=subprocess.DEVNULL, stderr=subprocess.PIPE, **more)


def run(trial):
    """Into a directory, and to a pipe."""
    nights.make(trial, large=30000)
    command = ["--files-from", "list"]
    begin = time.monotonic()
    good = trial.score("-q", "--output-dir", "whole", *command)
    seconds = time.monotonic() - begin
    expected = tree(trial.path("whole"))
    plain = trial.score("-q", *command)
    trial.check(good.returncode == 1 and plain.returncode == 1, "the undisturbed runs", good.stderr)
    ended = 0
    for i in range(ROUNDS if not trial.short else 6):
        number = trial.random.choice((signal.SIGTERM, signal.SIGINT, signal.SIGHUP))
        wait = trial.random.random() * seconds
        ended += folder(trial, command, number, wait, good, expected, "round %d" % i)
        pipe(trial, command, number, wait, plain, "round %d, pipe" % i)
    trial.notes.append("%d of the runs into a directory were over before their signal came" % ended)


def folder(trial, command, number, wait, good, expected, what):
    """True where the run was over before."""
    with start(trial, "--output-dir", "night", *command, stdout=subprocess.DEVNULL) as process:
        time.sleep(wait)
        process.send_signal(number)
        said = process.stderr.read()
        process.wait()
    before = process.returncode == good.returncode and said == good.stderr
    if process.returncode == -number:
        fine = not said  # it came before the program waited for it
    elif not before:
        with open(trial.path("night", "run.json"), encoding="utf-8") as file:
            state = json.load(file)["state"]
        fine = process.returncode == 1 and b"--resume" in said and state == "interrupted"
    else:
        fine = True
    trial.check(fine, "%s: exit %d" % (what, process.returncode), said)
    again = trial.score("-q", "--output-dir", "night", *command, "--resume")
    found = tree(trial.path("night"))
    trial.check(again.returncode == good.returncode and found == expected, what + ", taken up",
                again.stderr.decode() + differences(expected, found))
    shutil.rmtree(trial.path("night"))
    return before


def pipe(trial, command, number, wait, plain, what):
    """What came through a pipe is the beginning of what would have come, and ends with a record."""
    with open(trial.path("piped"), "wb") as sink:
        with start(trial, *command, stdout=sink) as process:
            time.sleep(wait)
            process.send_signal(number)
            said = process.stderr.read()
            process.wait()
    with open(trial.path("piped"), "rb") as file:
        got = file.read()
    whole = plain.stdout.startswith(got) and (not got or got.endswith(b"\n"))
    trial.check(process.returncode in (1, -number) and whole, "%s: exit %d" % (what, process.returncode), said)
