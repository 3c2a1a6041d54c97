#!/usr/bin/env python3
"""Golden tests of the program: `tests/cli/run.py [--renew] [NAME...]`.

A case is a file tests/cli/NAME.t that reads like a session at a shell:

    Plain lines are comment.

      $ tenor score --format tsv small.jsonl
      what standard output says
      ! what standard error says
      [3]

A command is indented by two spaces and begins with `$ `; lines that begin with `> ` continue it. What
follows is its standard output, then its standard error with `! ` before every line, then its exit status
where that is not 0. Commands of a file run one after the other by sh, in a folder of their own that holds a
copy of tests/cli/files; `tenor` is the program of BUILD. --renew writes what came out into the files.

The default lexicon is files/frozen.lex, which no edit of the shipped lexicons changes. The digest of that
lexicon, which depends on versions of libraries, shows as xxxxxxxx; so do SHA-256 sums and version numbers.
Also there: `ontty COMMAND`, which runs it with a terminal of 80 columns as its output.
"""

import concurrent.futures
import difflib
import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(HERE))
TIMEOUT = 120


def parse(path):
    """A case as a list: comment lines as strings, commands as (lines of the command, lines expected)."""
    items = []
    with open(path, encoding="utf-8", newline="\n") as file:
        lines = file.read().split("\n")
    if lines and lines[-1] == "":
        lines.pop()
    i = 0
    while i < len(lines):
        if not lines[i].startswith("  $ "):
            items.append(lines[i])
            i += 1
            continue
        command, expected = [lines[i][4:]], []
        i += 1
        while i < len(lines) and lines[i].startswith("  > "):
            command.append(lines[i][4:])
            i += 1
        while i < len(lines) and lines[i].startswith("  ") and not lines[i].startswith("  $ "):
            expected.append(lines[i][2:])
            i += 1
        items.append((command, expected))
    return items


def show(text, digest, folder):
    """Output as the file shows it: what differs between machines made alike, odd bytes made visible."""
    text = text.decode("utf-8", "backslashreplace")
    if digest:
        text = text.replace(digest, "x" * 64).replace(digest[:8], "x" * 8)
    text = re.sub(r"\b[0-9a-f]{64}\b", "x" * 64, text)
    text = text.replace(folder, "FOLDER").replace(ROOT, "ROOT")
    return "".join(c if c == "\n" or c.isprintable() else "\\x%02x" % ord(c) for c in text)


def run(command, environment, folder):
    """Runs the lines of a command in a process group of its own, which a timeout ends as a whole."""
    with subprocess.Popen(["sh", "-c", "\n".join(command)], cwd=folder, env=environment,
                          stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                          start_new_session=True) as process:
        try:
            out, error = process.communicate(timeout=TIMEOUT)
        except subprocess.TimeoutExpired:
            os.killpg(process.pid, signal.SIGKILL)
            out, error = process.communicate()
            error += b"this took too long\n"
        return subprocess.CompletedProcess(command, process.returncode, out, error)


def as_lines(result, digest, folder):
    out = show(result.stdout, digest, folder)
    lines = out.split("\n")
    if lines[-1] == "":
        lines.pop()
    else:
        lines[-1] += "(no line end)"
    error = show(result.stderr, digest, folder)
    lines += ["! " + line for line in error.rstrip("\n").split("\n") if error]
    if result.returncode != 0:
        lines.append("[%d]" % result.returncode)
    # an editor would take the spaces at the end of a line away
    return [line[:-1] + "(space)" if line.endswith(" ") else line or "(empty)" for line in lines]


def has_terminals():
    """Bare containers may have no /dev/pts: commands that need a terminal are left out there, and that is said."""
    try:
        for end in os.openpty():
            os.close(end)
        return True
    except OSError:
        return False


def run_case(path, environment, digest, folder, terminals):
    """The case as it came out, and how many of its commands ran."""
    text, count = [], 0
    for item in parse(path):
        if isinstance(item, str):
            text.append(item)
            continue
        command, expected = item
        if not terminals and "ontty " in command[0]:
            text += ["  $ " + command[0]] + ["  > " + line for line in command[1:]] + ["  " + line for line in expected]
            continue
        count += 1
        result = run(command, environment, folder)
        text.append("  $ " + command[0])
        text += ["  > " + line for line in command[1:]]
        text += ["  " + line for line in as_lines(result, digest, folder)]
    return text, count


def try_file(file, program, terminals, renew):
    """Run a file: its name, how many commands ran, and where it came out otherwise than it says, the difference."""
    top = tempfile.mkdtemp()
    try:
        folder = os.path.join(top, "work")
        shutil.copytree(os.path.join(HERE, "files"), folder)
        tools = os.path.join(top, "bin")
        os.mkdir(tools)
        os.symlink(program, os.path.join(tools, "tenor"))
        os.symlink(os.path.join(HERE, "ontty"), os.path.join(tools, "ontty"))
        environment = {"PATH": tools + ":" + os.environ["PATH"], "LC_ALL": "C", "TZ": "UTC", "HOME": folder,
                       "TENOR_LEXICONS": "frozen.lex"}
        for variable in ("ASAN_OPTIONS", "UBSAN_OPTIONS", "TSAN_OPTIONS"):
            if variable in os.environ:
                environment[variable] = os.environ[variable]
        # TSan lets every program with threads sleep for a second before it exits
        environment["TSAN_OPTIONS"] = environment.get("TSAN_OPTIONS", "") + ":atexit_sleep_ms=0"
        version = subprocess.run([program, "version", "-v"], cwd=folder, env=environment, text=True,
                                 stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, check=False).stdout
        digest = re.search(r"\b[0-9a-f]{64}\b", version)
        path = os.path.join(HERE, file)
        with open(path, encoding="utf-8", newline="\n") as source:
            before = source.read().splitlines()
        after, count = run_case(path, environment, digest and digest[0], folder, terminals)
        if before == after:
            return file, count, None
        if renew:
            with open(path, "w", encoding="utf-8", newline="\n") as target:
                target.write("\n".join(after) + "\n")
        return file, count, list(difflib.unified_diff(before, after, file, "as it came out", lineterm="", n=4))
    finally:
        shutil.rmtree(top)


def main(arguments):
    renew = "--renew" in arguments
    names = [name for name in arguments if name != "--renew"]
    program = os.path.join(os.path.abspath(os.environ.get("BUILD") or os.path.join(ROOT, "build")), "tenor")
    if not os.access(program, os.X_OK):
        sys.stderr.write("tests/cli/run.py: there is no %s: run make\n" % program)
        return 2
    terminals = has_terminals()
    if not terminals:
        print("no pseudo-terminals here: commands that need one (ontty) did not run")
    files = [file for file in sorted(os.listdir(HERE))
             if file.endswith(".t") and (not names or os.path.splitext(file)[0] in names)]
    jobs = int(os.environ.get("JOBS") or 1)
    passed = failed = 0
    with concurrent.futures.ThreadPoolExecutor(max(jobs, 1)) as pool: # each file has a folder of its own
        for file, count, lines in pool.map(lambda file: try_file(file, program, terminals, renew), files):
            passed += count if lines is None or renew else 0
            failed += 0 if lines is None or renew else 1
            if lines is not None:
                print("renewed %s" % file if renew else "\n".join(lines))
    print("%d passed, %d failed" % (passed, failed))
    return 1 if failed or not passed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
