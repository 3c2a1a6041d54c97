#!/usr/bin/env python3
"""Holds the laws of the code that a compiler cannot: `make lint`.

    lint.py [--objects DIR] ROOT

From the sources below ROOT: who may include whom, file names, file sizes, opening comments, messages. From the
objects below DIR (DIR/engine/base/mem.o for engine/base/mem.c), where given: which names a file
exports, no variable that can change, no call that a library must not make. Prints one line a finding,
`file:line: what is wrong`, and exits 1 when there is one. tests/steps/14-lint-rules.sh breaks each
rule on purpose and expects to be told.
"""

import os
import re
import subprocess
import sys

# ---- the laws ---------------------------------------------------------------------------------------

# Folder of engine/ -> the folders of engine/ whose headers its files may include, besides its own.
MAY_INCLUDE = {
    "base": (),
    "kernel": ("base",),
    "text": ("base", "kernel"),
    "lexicon": ("base", "kernel", "text"),
    "score": ("base", "kernel", "text", "lexicon"),
    "call": ("base", "kernel", "text", "lexicon", "score"),
    "drift": ("base",),
    "study": ("base", "text", "lexicon", "score"),
    "api": ("base", "kernel", "text", "lexicon", "score", "call", "drift", "study"),
    "io": ("base", "kernel"),
    "store": ("base",),
    "sample": ("base",),
    "cli": ("io", "store", "sample"),
    "serve": ("io",),
    "bindings": (),
    "examples": (),
}

# Folders whose objects make libtenor and libtenor-io, and what could be a library: they keep the laws of one.
LIBRARY = ("base", "kernel", "text", "lexicon", "score", "call", "drift", "study", "api", "io", "store", "sample")

# Who sees the public headers. base, kernel, text and drift have types of their own; from lexicon up the values that a caller
# sees (roles, diagnostics, hits, scores) are the public structs themselves, so that nothing is copied between two
# spellings of one thing. Headers of libtenor-io are for the folders beside it and above.
SEES_PUBLIC = ("lexicon", "score", "call", "study", "api", "io", "store", "sample", "cli", "serve", "bindings",
               "examples")
SEES_PUBLIC_IO = ("io", "store", "sample", "cli", "serve", "bindings", "examples")

# Files of engine/cli that write text to standard error themselves: who makes it fit to show, and the progress line, which is commands.
MAY_WRITE_MESSAGES = ("terminal.c", "progress.c")

# Names a folder's files may export besides tn_FILE and tn_FILE_*.
ALSO_EXPORTS = {"api": r"tenor_(?!io_)\w+", "io": r"tenor_io_\w+", "cli": r"main", "serve": r"main"}

# Calls that no library file makes, and why. Some are what the compiler turns a banned call into.
BANNED = {}
for names, reason in (
    ("abort exit _exit _Exit quick_exit __assert_fail", "a library never ends its caller"),
    ("printf vprintf puts putchar perror fprintf vfprintf __printf_chk __vprintf_chk __fprintf_chk "
     "__vfprintf_chk", "a library never prints"),
    ("setlocale strtod strtof strtold atof strcoll strxfrm toupper tolower isalpha isspace isdigit "
     "isalnum isupper islower ispunct __ctype_b_loc __ctype_tolower_loc __ctype_toupper_loc "
     "strcasecmp strncasecmp localtime localtime_r mktime",
     "it reads the locale or the time zone: the same text must give the same bits everywhere"),
    ("strtok gmtime asctime ctime rand random srand srandom strerror getenv setenv putenv",
     "it shares hidden state between threads, or depends on it"),
):
    for name in names.split():
        BANNED[name] = reason

# Memory comes through the handle's allocator; its default is the one place that knows the C library's.
ALLOCATION = ("malloc", "calloc", "realloc", "free", "strdup", "strndup", "aligned_alloc")
ALLOCATION_ALLOWED = "engine/base/mem.c"

# One file reads the environment, once for each handle made: TENOR_CPU moves speed and nothing else.
ENVIRONMENT_ALLOWED = "engine/kernel/kernel.c"

# A library that is loaded later is loaded into the process, once, as the dynamic linker would have done it: the program's store alone.
STATE_ALLOWED = "engine/store/sqlitelib.c"

MAX_LINES = 800
CHECKED = ("engine", "include", "tests", "bench")

# -----------------------------------------------------------------------------------------------------

findings = []


def found(path, line, text):
    findings.append((path, line, f"{path}:{line}: {text}" if line else f"{path}: {text}"))


def sources(root):
    """Every .c and .h below the checked folders, relative to root, in a stable order."""
    for top in CHECKED:
        for folder, folders, names in os.walk(os.path.join(root, top)):
            folders.sort()
            for name in sorted(names):
                if name.endswith((".c", ".h")):
                    yield os.path.relpath(os.path.join(folder, name), root)


def folder_of(path):
    """engine/base/mem.c -> base; None outside engine/."""
    parts = path.split(os.sep)
    return parts[1] if parts[0] == "engine" and len(parts) > 2 else None


def check_text(root, path, lines):
    first = next((line.strip() for line in lines if line.strip()), "")
    if not first.startswith(("/*", "//")):
        found(path, 1, "opens without a comment that states its one job")
    if len(lines) > MAX_LINES:
        found(path, MAX_LINES + 1, f"has {len(lines)} lines, {MAX_LINES} is the end: split it by job")


def check_includes(root, path, lines):
    folder = folder_of(path)
    if folder is None:
        return
    if folder not in MAY_INCLUDE:
        found(path, 0, f"engine/{folder} is not in the dependency law of engine/build/lint.py")
        return
    for number, line in enumerate(lines, 1):
        match = re.match(r'\s*#\s*include\s*([<"])([^>"]+)[>"]', line)
        if not match:
            continue
        bracket, name = match.groups()
        here = os.path.join(os.path.dirname(path), name)
        if ".." in name.split("/"):
            found(path, number, f'"{name}" climbs with "..": name it from engine/, as "base/mem.h"')
        elif os.path.isfile(os.path.join(root, "include", name)):
            allowed = SEES_PUBLIC_IO if name.startswith("tenor_io") else SEES_PUBLIC
            if folder not in allowed:
                found(path, number, f"engine/{folder} may not include {name}: only {', '.join(allowed)} may")
        elif bracket == '"' and os.path.isfile(os.path.join(root, here)):
            pass
        elif os.path.isfile(os.path.join(root, "engine", name)):
            other = name.split("/")[0]
            if other != folder and other not in MAY_INCLUDE[folder]:
                allowed = ", ".join(MAY_INCLUDE[folder]) or "public headers only"
                found(path, number, f"engine/{folder} may not include {name} (it may: {allowed})")
        elif bracket == '"':
            found(path, number, f'"{name}" is no header of ours; system headers stand in <>')


def check_messages(path, lines):
    """A message of the program may hold a name from anywhere: only terminal.c, which makes it fit to show, writes text to stderr."""
    if folder_of(path) != "cli" or os.path.basename(path) in MAY_WRITE_MESSAGES:
        return
    for match in re.finditer(r'\bfprintf\(\s*stderr\s*,[^;]*?%(?:\.\*)?s', "\n".join(lines)):
        number = 1 + match.string.count("\n", 0, match.start())
        found(path, number, "a text on standard error goes through tn_terminal_tell")


def check_unique(paths):
    seen = {}
    for path in paths:
        if path.startswith(("engine" + os.sep, "include" + os.sep)):
            name = os.path.basename(path)
            if name in seen:
                found(path, 0, f"a file of this name is already {seen[name]}")
            seen.setdefault(name, path)


def tool(*command):
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def check_object(path, obj):
    folder = folder_of(path)
    stem = os.path.splitext(os.path.basename(path))[0].replace("-", "_")
    pattern = rf"tn_{re.escape(stem)}(_\w+)?"
    also = ALSO_EXPORTS.get(folder)
    if also:
        pattern += "|" + also
    # nm -P: name, kind and, if defined, value and size. Capital kinds are global.
    for line in tool(os.environ.get("NM", "nm"), "-P", obj).splitlines():
        name, kind = line.split()[:2]
        name = name.split("@")[0]
        if kind == "U":
            if folder in LIBRARY and name in BANNED and (name, path) != ("getenv", ENVIRONMENT_ALLOWED):
                found(path, 0, f"calls {name}: {BANNED[name]}")
            if folder in LIBRARY and name in ALLOCATION and path != ALLOCATION_ALLOWED:
                found(path, 0, f"calls {name}: memory comes through the handle's allocator (base/mem.h)")
        elif kind.isupper() and not re.fullmatch(pattern, name):
            found(path, 0, f"exports {name}: only tn_{stem}_*" + (f" or {also}" if also else "") + " may be")
    # Variables that can change lie in .data, .bss or their kin; constant tables that hold addresses lie
    # in .data.rel.ro, which nm cannot tell apart, so the section's name is asked for.
    if folder in LIBRARY:
        for line in tool("objdump", "-t", obj).splitlines():
            match = re.search(r"\s(\.t?(?:data|bss)(?:\.\S+)?|\*COM\*)\s+[0-9a-f]+\s+(?:\.hidden\s+)?(\S+)$", line)
            if match and path != STATE_ALLOWED and not match[1].startswith(".data.rel.ro") and not match[2].startswith("."):
                found(path, 0, f"{match[2]} is a variable that can change: state belongs to a handle")


def main(arguments):
    objects = None
    if arguments[:1] == ["--objects"] and len(arguments) > 1:
        objects, arguments = arguments[1], arguments[2:]
    if len(arguments) != 1:
        sys.stderr.write("usage: lint.py [--objects DIR] ROOT\n")
        return 2
    root = arguments[0]
    paths = list(sources(root))
    checked_objects = 0
    for path in paths:
        with open(os.path.join(root, path), encoding="utf-8", errors="replace") as file:
            lines = file.read().splitlines()
        check_text(root, path, lines)
        check_includes(root, path, lines)
        check_messages(path, lines)
        folder = folder_of(path)
        if objects and path.endswith(".c") and folder in LIBRARY + ("cli", "serve"):
            obj = os.path.join(objects, path[:-2] + ".o")
            if os.path.isfile(obj):
                check_object(path, obj)
                checked_objects += 1
            else:
                found(path, 0, f"has no object {obj}: build first")
    check_unique(paths)
    for _, _, text in sorted(findings):
        print(text)
    print(f"lint: {len(paths)} files, {checked_objects} objects, {len(findings)} findings")
    return 1 if findings or not paths else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
