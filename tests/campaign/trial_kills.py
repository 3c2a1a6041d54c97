"""A run into a directory, killed at any moment and taken up again, leaves what an undisturbed run leaves."""

import os
import shutil
import signal
import subprocess
import time

import nights
from run import differences, tree

WHAT = "kill -9 at random moments, and at every call that changes a file, then --resume: byte-identical"

MOMENTS = 300  # random moments of a whole campaign


def command(kind, folder):
    return ["-q", "--output-dir", folder, "--files-from", "list", *nights.KINDS[kind]]


def run(trial):
    """References first; then kills by time, then by call."""
    nights.make(trial)
    whole = {}
    for kind in nights.KINDS:
        count = trial.path("count")
        begin = time.monotonic()
        result = trial.score(*command(kind, "whole-" + kind), env={"LD_PRELOAD": trial.fault(), "FAULT_COUNT": count})
        seconds = time.monotonic() - begin
        with open(count, encoding="ascii") as file:
            changes = int(file.read().split()[1])
        whole[kind] = (tree(trial.path("whole-" + kind)), result.returncode, seconds, changes)
        trial.check(result.returncode == 1 and len(whole[kind][0]) > 3, "the undisturbed run, %s" % kind, result.stderr)
    for i in range(MOMENTS if not trial.short else 6):
        kind = list(nights.KINDS)[i % len(nights.KINDS)]
        by_time(trial, kind, whole[kind], "round %d, %s" % (i, kind))
    steps = 0
    for kind in nights.KINDS:
        changes = whole[kind][3]
        places = range(1, changes + 1) if not trial.short else sorted(trial.random.sample(range(1, changes + 1), 4))
        for at in places:
            steps += 1
            by_call(trial, kind, whole[kind], at)
    trial.notes.append("%d random moments, %d calls" % (MOMENTS if not trial.short else 6, steps))


def resume(trial, kind, expected, folder, what):
    """Goes on until the end; the directory is then what it should be."""
    result = trial.score(*command(kind, folder), "--resume")
    found = tree(trial.path(folder))
    trial.check(result.returncode == expected[1] and found == expected[0], what,
                result.stderr.decode("utf-8", "replace") + differences(expected[0], found))
    again = trial.score(*command(kind, folder), "--resume")
    trial.check(again.returncode == expected[1] and b"nothing to do" in again.stderr and tree(trial.path(folder)) == found,
                what + ", taken up once more", again.stderr)
    shutil.rmtree(trial.path(folder))


def by_time(trial, kind, expected, what):
    """Up to three kills, at random moments of a run."""
    for _ in range(trial.random.choice((1, 1, 2, 3))):
        with subprocess.Popen([trial.tenor, "score", *command(kind, "night"), "--resume"], cwd=trial.folder,
                              env=trial.environment, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                              stderr=subprocess.DEVNULL) as process:
            time.sleep(trial.random.random() * expected[2])
            process.send_signal(signal.SIGKILL)
            process.wait()
    resume(trial, kind, expected, "night", what)


def by_call(trial, kind, expected, at):
    """Killed at that call; where the run is taken up, killed there again half of the time."""
    env = {"LD_PRELOAD": trial.fault(), "FAULT_KILL": str(at)}
    first = trial.score(*command(kind, "night"), env=env)
    if trial.random.random() < 0.5:
        trial.score(*command(kind, "night"), "--resume", env={**env, "FAULT_KILL": str(trial.random.randrange(1, 40))})
    if first.returncode == -signal.SIGKILL or os.path.exists(trial.path("night")):
        resume(trial, kind, expected, "night", "killed at call %d, %s" % (at, kind))
