"""A record of each format changed in memory: every other record is still read and scored, with the same bytes."""

import os
import re
import subprocess

from run import BUILD, ROOT

WHAT = "one record changed, or any bytes, in files of every format: no crash, every other record scored alike"


def inputs():
    """All fixtures of the formats, and those of the formats that have none among them."""
    found = [os.path.join(ROOT, "tests", "mutation", "inputs", name)
             for name in os.listdir(os.path.join(ROOT, "tests", "mutation", "inputs"))]
    for top, _, names in os.walk(os.path.join(ROOT, "tests", "formats")):
        found += [os.path.join(top, name) for name in names if top != os.path.join(ROOT, "tests", "formats")]
    return sorted(path for path in found if not path.endswith(".expected"))


def run(trial):
    """A million changes (in short: 40,000), in parts with seeds of their own, so that processors share them."""
    runs, parts = (40000, 2) if trial.short else (1000000, 4)
    paths = [os.path.relpath(path, ROOT) for path in inputs()]
    programs = [subprocess.Popen(
        [os.path.join(BUILD, "campaign", "mutation"), "--seed", str(trial.random.randrange(1 << 32)),
         "--runs", str(runs // parts), "--save", os.path.join(BUILD, "campaign", "mutation-%d-" % part),
         os.path.join("tests", "cli", "files", "frozen.lex")] + paths,
        cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.STDOUT) for part in range(parts)]
    for part, program in enumerate(programs):
        said = program.communicate()[0].decode("utf-8", "backslashreplace")
        counts = re.search(r"(.*)\n(\d+) passed, (\d+) failed\n$", said)
        if trial.check(counts and program.returncode == 0, "part %d" % part, said):
            trial.rounds += int(counts[2]) - 1
            trial.notes.append(counts[1])
        elif counts:
            trial.rounds += int(counts[2]) + int(counts[3]) - 1
            trial.failed += int(counts[3]) - 1
