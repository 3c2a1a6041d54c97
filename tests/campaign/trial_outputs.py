"""Outputs that cannot be written, and readers that go away: it is said, and what is there is whole."""

import os
import shutil
import subprocess

import nights
from run import differences, tree

WHAT = "a full disk on each output and at each write, a closed pipe: said, outputs absent or whole, --resume completes"


def run(trial):
    """Each output on /dev/full; then the disk that is full from the Nth write on."""
    nights.make(trial, large=600)
    full_devices(trial)
    closed_pipes(trial)
    full_disk(trial)


def full_devices(trial):
    """/dev/full in place of each output, plain."""
    outputs = {"--output": "out", "--calls": "calls", "--rejects": "rejects", "--manifest": "run.json"}
    for bad in [*outputs, "standard output"]:
        words = [word for name, path in outputs.items() if name != bad or bad == "standard output"
                 for word in (name, path) if not (name == "--output" and bad == "standard output")]
        for path in [*outputs.values(), "out.run.json"]:
            if os.path.exists(trial.path(path)):
                os.unlink(trial.path(path))
        with open("/dev/full", "wb") as full:
            result = trial.score("-q", "in", *words, *([bad, "/dev/full"] if bad != "standard output" else []), stdout=full)
        left = [path for path in outputs.values() if os.path.exists(trial.path(path))]
        # All are completed one after the other: those in front of the one that fails may be there, and whole.
        trial.check(result.returncode == 1 and b"No space left" in result.stderr, "%s full: exit %d, %s left" %
                    (bad, result.returncode, left), result.stderr)
        trial.check(not [name for name in os.listdir(trial.folder) if ".tmp-" in name], "%s full: unfinished files" % bad)


def closed_pipes(trial):
    """Who reads standard output takes so many bytes and goes."""
    for size in (0, 1, 1000, 70000):
        with subprocess.Popen([trial.tenor, "score", "-q", "in/large.jsonl"], cwd=trial.folder, env=trial.environment,
                              stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
            process.stdout.read(size)
            process.stdout.close()
            said = process.stderr.read()
            process.wait()
        trial.check(process.returncode == 0 and not said, "a pipe closed after %d bytes: exit %d" % (size, process.returncode), said)


def full_disk(trial):
    """Into a directory, every write from the Nth on; then there is room, and the run is taken up."""
    for kind in nights.KINDS:
        command = ["-q", "--files-from", "list", *nights.KINDS[kind]]
        good = trial.score("--output-dir", "whole", *command, env={"LD_PRELOAD": trial.fault(), "FAULT_COUNT": trial.path("count")})
        expected = tree(trial.path("whole"))
        with open(trial.path("count"), encoding="ascii") as file:
            writes = int(file.read().split()[2])
        places = range(1, writes + 1) if not trial.short else sorted(trial.random.sample(range(1, writes + 1), 3))
        for at in places:
            result = trial.score("--output-dir", "night", *command, env={"LD_PRELOAD": trial.fault(), "FAULT_FULL": str(at)})
            # How often the journal is written depends on the time that the disk takes: the last writes may not come.
            done = os.path.exists(trial.path("night", ".tenor", "complete")) and tree(trial.path("night")) == expected
            trial.check(done or (result.returncode == 1 and b"No space left" in result.stderr), "write %d, %s: exit %d" %
                        (at, kind, result.returncode), result.stderr)
            again = trial.score("--output-dir", "night", *command, "--resume")
            found = tree(trial.path("night"))
            trial.check(again.returncode == good.returncode and found == expected, "write %d, %s, taken up" % (at, kind),
                        again.stderr.decode() + differences(expected, found))
            shutil.rmtree(trial.path("night"))
        shutil.rmtree(trial.path("whole"))
