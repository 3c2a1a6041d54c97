"""A store of nights under kills, a full disk, want of memory and company: it has all of a run or nothing of it."""

import json
import os
import random
import shutil
import signal
import sqlite3
import subprocess
import time

WHAT = "score --store killed, without disk or memory, beside others: all or nothing; merges in any order: the same bytes"

MOMENTS, ORDERS, SHARDS = 200, 1000, 8
VERSION_1 = os.path.join(os.path.dirname(os.path.dirname(os.path.abspath(__file__))), "cli", "files", "store-v1.sql")


def night(chance, first, count):
    """Calls of three turns, dated, of some agents and queues."""
    out = []
    for i in range(first, first + count):
        for n, (role, text) in enumerate((("customer", "this is useless"), ("agent", "I am so sorry to hear that, happy to help"),
                                          ("customer", chance.choice(("very good", "not good at all", "thank you"))))):
            out.append(json.dumps({"call_id": "c%d" % i, "role": role, "start_ms": n * 3000, "end_ms": n * 3000 + 2000,
                                   "agent_id": "a%d" % (i % 7), "queue": "q%d" % (i % 3), "customer_id": "k%d" % (i % 11),
                                   "started_at": "2026-11-%02dT10:00:00Z" % (1 + i % 20), "text": text}))
    return "\n".join(out) + "\n"


def tenor(trial, *arguments, env=None):
    """Another verb than score."""
    return subprocess.run([trial.tenor, *arguments], cwd=trial.folder, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                          stdin=subprocess.DEVNULL, check=False, env={**trial.environment, **(env or {})}, timeout=120)


def state(trial, name):
    """All that a store holds, as bytes; None: there is no store, or an empty file."""
    if not os.path.exists(trial.path(name)) or os.path.getsize(trial.path(name)) == 0:
        return None
    exported = tenor(trial, "store", "export", name)
    if exported.returncode and os.path.getsize(trial.path(name)) == 0:
        return None  # what was begun was taken back
    listed = tenor(trial, "store", "list", "--format", "tsv", name)
    with sqlite3.connect(trial.path(name)) as store:
        sound = store.execute("PRAGMA integrity_check").fetchone()[0]
        legs = store.execute("SELECT call_id, agent, day, dimension, score FROM scores ORDER BY 1, 2, 4").fetchall()
    if exported.returncode or listed.returncode or sound != "ok":
        return b"broken: " + exported.stderr + listed.stderr + sound.encode()
    return exported.stdout + listed.stdout + repr(legs).encode()


def clear(trial, name):
    """Takes a store away, with what a killed run left beside it."""
    for tail in ("", "-journal"):
        if os.path.exists(trial.path(name + tail)):
            os.unlink(trial.path(name + tail))


def start_from(trial, base):
    """The store as it was before the run."""
    clear(trial, "s.db")
    if base:
        shutil.copyfile(trial.path(base), trial.path("s.db"))


def run(trial):
    """Each base (none, another night, the same night otherwise, a store of version 1) through each fault."""
    chance = trial.random
    trial.write("old.jsonl", night(chance, 0, 60))
    trial.write("new.jsonl", night(chance, 50, 400))
    trial.write("newer.jsonl", night(chance, 50, 400))
    add = ["-q", "-f", "none", "--pseudonyms", trial.write("key", "a key of sixteen bytes or more\n"), "--store", "s.db"]
    os.chmod(trial.path("key"), 0o600)
    command = [*add, "--batch", "new", "newer.jsonl"]
    bases = {}
    for base, first in (("", []), ("other.db", [("old", "old.jsonl")]), ("same.db", [("old", "old.jsonl"), ("new", "new.jsonl")]),
                        ("older.db", VERSION_1)):
        clear(trial, "s.db")
        if first == VERSION_1:
            with open(VERSION_1, encoding="utf-8") as script, sqlite3.connect(trial.path("s.db")) as store:
                store.executescript(script.read())
            shutil.copyfile(trial.path("s.db"), trial.path(base))
            first = []
        for batch, path in first:
            trial.score(*add, "--batch", batch, path)
        if first:
            shutil.copyfile(trial.path("s.db"), trial.path(base))
        before = state(trial, "s.db")
        count = trial.path("count")
        begin = time.monotonic()
        good = trial.score(*command, env={"LD_PRELOAD": trial.fault(), "FAULT_COUNT": count})
        with open(count, encoding="ascii") as file:
            counts = [int(word) for word in file.read().split()]
        bases[base] = (before, state(trial, "s.db"), time.monotonic() - begin, counts)
        trial.check(good.returncode == 0 and bases[base][1] != before and not bases[base][1].startswith(b"broken"),
                    "the undisturbed run on %r" % base, good.stderr)
    moments = MOMENTS if not trial.short else 6
    for i in range(moments):
        by_time(trial, command, list(bases)[i % len(bases)], bases, i)
    steps = 0
    for base, (_, _, _, counts) in bases.items():
        for fault, most in (("FAULT_KILL", counts[1]), ("FAULT_FULL", counts[2]), ("FAULT_MEMORY", counts[0])):
            tries = most if not trial.short and fault != "FAULT_MEMORY" else 3 if trial.short else 150
            for at in sorted(chance.sample(range(1, most + 1), min(tries, most))):
                steps += 1
                by_fault(trial, command, base, bases, fault, at)
    company(trial, add, bases)
    steps += edits(trial, add)
    orders(trial, ORDERS if not trial.short else 12)
    trial.notes.append("%d random moments, %d calls that failed or were the last, %d orders of %d stores"
                       % (moments, steps, ORDERS if not trial.short else 12, SHARDS))


def judge(trial, base, bases, command, what, stderr=b""):
    """All or nothing; and the run, once more, makes it whole."""
    before, after = bases[base][:2]
    found = state(trial, "s.db")
    trial.check(found in (before, after), what + ": neither as before nor as after", stderr + (found or b"")[:300])
    again = trial.score(*command)
    trial.check(again.returncode == 0 and state(trial, "s.db") == after, what + ": not whole when run again", again.stderr)
    return found


def by_time(trial, command, base, bases, i):
    """Killed at a random moment."""
    start_from(trial, base)
    with subprocess.Popen([trial.tenor, "score", *command], cwd=trial.folder, env=trial.environment, stdin=subprocess.DEVNULL,
                          stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as process:
        time.sleep(trial.random.random() * bases[base][2])
        process.send_signal(signal.SIGKILL)
        process.wait()
    judge(trial, base, bases, command, "killed, round %d on %r" % (i, base))


def by_fault(trial, command, base, bases, fault, at):
    """One call fails, or is the last one."""
    start_from(trial, base)
    result = trial.score(*command, env={"LD_PRELOAD": trial.fault(), fault: str(at)})
    what = "%s=%d on %r" % (fault, at, base)
    said = result.returncode == 1 and b"tenor: " in result.stderr
    trial.check(fault == "FAULT_KILL" or result.returncode == 0 or said, "%s: exit %d" % (what, result.returncode), result.stderr)
    before, after = bases[base][:2]
    if fault != "FAULT_KILL" and result.returncode in (0, 1):
        found = state(trial, "s.db")
        trial.check(found == (after if result.returncode == 0 else before), what + ": not what the exit status says", result.stderr)
    judge(trial, base, bases, command, what, result.stderr)


def edits(trial, add):
    """What carries a store over an edit, and takes lines: killed, without disk or memory, all or nothing. Returns how often."""
    with open(os.path.join(trial.files, "frozen.lex"), encoding="utf-8") as old:
        new = trial.write("new.lex", old.read().replace("good :: 1.9", "good :: 0.6"))
    clear(trial, "s.db")
    trial.score(*add, "--batch", "old", "--no-default-lexicons", "-l", os.path.join(trial.files, "frozen.lex"), "--shadow", new,
                "old.jsonl", "newer.jsonl")
    shutil.copyfile(trial.path("s.db"), trial.path("shadowed.db"))
    clear(trial, "s.db")
    for batch, path in (("new", "newer.jsonl"), ("old", "old.jsonl")):
        trial.score(*add, "--batch", batch, "--no-default-lexicons", "-l", os.path.join(trial.files, "frozen.lex"), path)
    shutil.copyfile(trial.path("s.db"), trial.path("scored.db"))
    shutil.copyfile(trial.path("shadowed.db"), trial.path("s.db"))
    again = ("store", "rescore", "--no-default-lexicons", "-l", new, "--pseudonyms", trial.path("key"), "s.db", "old.jsonl", "newer.jsonl")
    trial.write("lines.jsonl", tenor(trial, "store", "export", "s.db").stdout.decode())
    tries = 0
    for command, base in ((("store", "bridge", "s.db"), "shadowed.db"), (("store", "merge", "s.db", "lines.jsonl"), ""),
                          (("store", "rescore", "--no-default-lexicons", "--before", os.path.join(trial.files, "frozen.lex"),
                            "-l", new, "s.db"), "shadowed.db"), (again, "scored.db"), (again, "shadowed.db")):
        start_from(trial, base)
        before, count = state(trial, "s.db"), trial.path("count")
        good = tenor(trial, *command, env={"LD_PRELOAD": trial.fault(), "FAULT_COUNT": count})
        after = state(trial, "s.db")
        trial.check(good.returncode == 0 and after != before, "undisturbed: %s" % (command,), good.stderr)
        with open(count, encoding="ascii") as file:
            counts = [int(word) for word in file.read().split()]
        for fault, most in (("FAULT_KILL", counts[1]), ("FAULT_FULL", counts[2]), ("FAULT_MEMORY", counts[0])):
            for at in sorted(trial.random.sample(range(1, most + 1), min(2 if trial.short else 60, most))):
                tries += 1
                start_from(trial, base)
                result = tenor(trial, *command, env={"LD_PRELOAD": trial.fault(), fault: str(at)})
                found, what = state(trial, "s.db"), "%s=%d: %s" % (fault, at, command[1])
                trial.check(found in (before, after), what + ": neither as before nor as after", result.stderr)
                said = result.returncode == 1 and b"tenor: " in result.stderr
                trial.check(fault == "FAULT_KILL" or said or (result.returncode == 0 and found == after),
                            what + ": exit %d" % result.returncode, result.stderr)
    return tries


def company(trial, add, bases):
    """Two runs at once, of other batches: both are in it."""
    start_from(trial, "")
    commands = [[*add, "--batch", name, path] for name, path in (("old", "old.jsonl"), ("new", "newer.jsonl"))]
    for command in commands:
        trial.score(*command)
    one_by_one = state(trial, "s.db")
    for _ in range(2 if trial.short else 40):
        start_from(trial, "other.db")
        runs = [subprocess.Popen([trial.tenor, "score", *command], cwd=trial.folder, env=trial.environment,
                                 stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE) for command in commands]
        said = [process.communicate()[1] for process in runs]
        trial.check(all(process.returncode == 0 for process in runs) and state(trial, "s.db") == one_by_one, "two at once",
                    b"".join(said))
    # Somebody who does not let go: said, and nothing added.
    start_from(trial, "other.db")
    holder = sqlite3.connect(trial.path("s.db"), isolation_level=None)
    holder.execute("BEGIN IMMEDIATE")
    result = trial.score(*commands[1], "--wait", "1")
    holder.execute("ROLLBACK")
    holder.close()
    trial.check(result.returncode == 1 and b"another run is using it" in result.stderr and
                state(trial, "s.db") == bases["other.db"][0], "a store that is held", result.stderr)


def orders(trial, rounds):
    """Stores with calls in common, merged in any order and grouping: the same export."""
    chance, expected = random.Random(trial.random.random()), None
    for i in range(SHARDS):
        trial.write("shard.jsonl", night(chance, i * 12, 24))
        trial.score("-q", "-f", "none", "--store", "m%d.db" % i, "--batch", "b%d" % (i * 5 % SHARDS), "shard.jsonl")
    for at in range(rounds):
        names = ["m%d.db" % i for i in range(SHARDS)]
        chance.shuffle(names)
        cut = chance.randrange(SHARDS)
        clear(trial, "left.db")
        clear(trial, "all.db")
        results = []
        if cut:
            results.append(tenor(trial, "store", "merge", "-q", "left.db", *names[:cut]))
        results.append(tenor(trial, "store", "merge", "-q", "all.db", *names[cut:], *(["left.db"] if cut else [])))
        exported = tenor(trial, "store", "export", "all.db")
        expected = expected or exported.stdout
        trial.check(exported.stdout == expected and len(expected) > 10000 and not any(r.returncode for r in results),
                    "order %d: %s" % (at, names), b"".join(r.stderr for r in results))
