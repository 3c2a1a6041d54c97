"""Runs commands in turn (A B C A B C ...) and keeps what each run cost; what the lines of the bench are made of.

Machines drift: a ratio is taken inside one round and the median of the rounds is reported, so that a slow minute slows
both sides of it.
"""

import os
import statistics
import subprocess
import time


class Broken(Exception):
    """A command of the bench did not do what it should."""


class Command:
    """One line of a table: what runs, on how much."""

    def __init__(self, name, what, argv, stdin=None, stdout=None, env=None, cpus=None, utterances=0, size=0, limit=None):
        self.name, self.what, self.argv = name, what, argv
        self.stdin, self.stdout, self.env, self.cpus = stdin, stdout, env or {}, cpus
        self.utterances, self.size, self.limit = utterances, size, limit


class Runs:
    """What the rounds of one command cost: seconds of wall and CPU, peak resident bytes."""

    def __init__(self, command):
        self.command = command
        self.wall, self.cpu, self.rss = [], [], []

    def median(self, of="cpu"):
        return statistics.median(getattr(self, of))

    def spread(self, of="cpu"):
        values = getattr(self, of)
        middle = statistics.median(values)
        return (max(values) - min(values)) / middle if middle else 0.0


def once(timed, command):
    """(wall, cpu, resident bytes) of one run; Broken where it fails."""
    argv = [timed]
    for option, path in (("-i", command.stdin), ("-o", command.stdout), ("-t", command.limit)):
        if path:
            argv += [option, str(path)]
    if command.stdout and os.path.isfile(command.stdout):
        os.unlink(command.stdout)  # or the command pays for giving its pages back
    # What a command says in the way of errors is kept for the message only.
    log = timed + ".log"
    before = os.sched_getaffinity(0) if command.cpus and hasattr(os, "sched_getaffinity") else None
    if before:
        os.sched_setaffinity(0, set(sorted(before)[: command.cpus]))
    try:
        done = subprocess.run(argv + ["-e", log] + command.argv, env={**os.environ, **command.env}, capture_output=True,
                              text=True, check=False)
    finally:
        if before:
            os.sched_setaffinity(0, before)
    fields = done.stdout.split()
    if len(fields) == 5 and command.limit and fields[4] in ("137", "152"):
        raise Broken(f"{command.name}: not done after {command.limit} s of CPU")
    if done.returncode or len(fields) != 5 or fields[4] != "0":
        with open(log, encoding="utf-8", errors="replace") as file:
            said = file.read().strip()[-400:]
        raise Broken(f"{command.name}: {' '.join(command.argv)}: status {fields[4] if len(fields) == 5 else '?'}: "
                     f"{said or done.stderr.strip()}")
    wall, user, system, rss = (int(field) for field in fields[:4])
    return wall / 1e9, (user + system) / 1e6, rss * 1024


def interleave(timed, commands, reps, seconds, say=lambda text: None):
    """One Runs a command: reps rounds, forth and back, so that no command has a better place; fewer (but one) where seconds are over."""
    runs = [Runs(command) for command in commands]
    begin = time.monotonic()
    for done in range(reps):
        for run in runs if done % 2 == 0 else reversed(runs):
            say(f"{run.command.name} ({done + 1}/{reps})")
            wall, cpu, rss = once(timed, run.command)
            run.wall.append(wall)
            run.cpu.append(cpu)
            run.rss.append(rss)
        passed = time.monotonic() - begin
        if passed + passed / (done + 1) > seconds:
            break
    return runs


def ratio(base, run, of="cpu"):
    """How many times less run costs than base: the median over the rounds of their quotients."""
    return statistics.median(b / r if r else 0.0 for b, r in zip(getattr(base, of), getattr(run, of)))


def cost_of(run, base, of="cpu"):
    """How many times what base costs run does: the median over the rounds of their quotients."""
    return statistics.median(r / b if b else 0.0 for b, r in zip(getattr(base, of), getattr(run, of)))
