#!/usr/bin/env python3
"""What the documents say is tried: examples of the lexicon format, commands, outputs, code, links, tables.

    check_docs.py PAGE.md...        in the root of the checkout, BUILD in the environment

In a page:
    ```lex              a whole lexicon file: `lexicon check --alone` accepts it without a finding
    ```lex below        the layer under the next ```lex above
    ```lex-errors       CODE, two blanks, lines (U+23CE between them, U+21E5 for a tab): the check reports CODE
    <!-- run -->        the fenced block behind it is run by sh, in a folder that holds build, corpus, engine and
                        lexicons; all blocks of a page share it. <!-- run: 1 --> expects that exit status
    <!-- run with: COMMAND -->   the same, only where the COMMAND succeeds: what it needs is there, else that is said;
                        programs in BUILD/venv/bin come before others
    <!-- python: NAME -->        a Python module, which the check of that name tries
    <!-- systemd: NAME -->       a unit of systemd, which it verifies where it is installed
    <!-- output -->     the fenced block behind it is exactly what the last run printed (both streams)
    <!-- excerpt -->    the same of what every edit of the shipped lexicons can move: a line of … leaves lines out; of the others
                        the first and four in five stand there in this order, figures and blanks aside
    <!-- compile -->    the fenced block behind it is a C99 program that compiles and links
Every relative link leads to a file, and to a heading where it names one. Every option in a page is one of the program, and
every option of the program stands in some page (both of all pages together). Tables are those of the code: codes, attributes, kinds and limits in
lexicons/FORMAT.md; fields, roles and reasons in formats.md; kinds in privacy.md; verbs, statuses and functions in the other pages. The
structures of the ctypes example lie as those of tenor.h.
The last line is `N passed, N failed`.
"""

import ctypes
import os
import re
import shutil
import subprocess
import sys
import tempfile

ROOT = os.getcwd()
BUILD = os.path.abspath(os.environ.get("BUILD", "build"))
TENOR = os.path.join(BUILD, "tenor")
CC = os.environ.get("CC", "cc")
with open("engine/cli/options.def", encoding="utf-8") as definitions:
    OPTIONS = definitions.read()
passed = failed = 0


def check(good, what, detail=""):
    global passed, failed
    if good:
        passed += 1
    else:
        failed += 1
        print(f"wrong: {what}")
        if detail:
            print("    | " + detail.rstrip("\n").replace("\n", "\n    | "))


def blocks(text):
    """(line, mark, info, body) of each fenced block; mark is the comment line right above it."""
    lines, i, mark = text.split("\n"), 0, ""
    while i < len(lines):
        line = lines[i]
        fence = re.match(r"```(.*)$", line)
        if fence:
            begin = i + 1
            i += 1
            while i < len(lines) and lines[i] != "```":
                i += 1
            yield begin, mark, fence.group(1).strip(), "\n".join(lines[begin:i]) + "\n"
            mark = ""
        else:
            comment = re.match(r"<!-- (.*) -->$", line)
            mark = comment.group(1) if comment else mark if not line.strip() else ""
        i += 1


def run(command, folder, **more):
    return subprocess.run(command, cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
                          timeout=120, **more)


def write(folder, name, text):
    path = os.path.join(folder, name)
    with open(path, "w", encoding="utf-8", newline="") as file:
        file.write(text)
    return path


def check_excerpt(where, printed, body):
    """Most of the lines of body among those that were printed, in their order."""
    def plain(line):
        return re.sub(r"[-+]?\d[\d.]*", "0", re.sub(r"[^ (]*/(?=lexicons/)", "", " ".join(line.split())))

    wanted = [plain(line) for line in body.splitlines() if line.strip() not in ("", "\u2026")]
    left, missing = [plain(line) for line in printed.splitlines()], []
    for line in wanted:
        if line in left:
            del left[:left.index(line) + 1]
        else:
            missing.append(line)
    fine = bool(wanted) and wanted[0] not in missing and 5 * len(missing) <= len(wanted)
    check(fine, f"{where}: {len(missing)} of {len(wanted)} lines are not printed any more", "\n".join(missing))


def check_lex(where, folder, body, below=None, name="example.lex"):
    path = write(folder, name, body)
    layers = ["--lexicon", below] if below else []
    result = run([TENOR, "lexicon", "check", "--alone", *layers, path], folder)
    clean = result.returncode == 0 and ", 0 failed, 0 errors, 0 warnings" in result.stdout
    check(clean, f"{where}: the lexicon has findings", result.stdout)


def check_error(where, folder, line):
    code, _, text = line.partition("  ")
    text = text.replace(" \u23ce ", "\n").replace("\u21e5", "\t") + "\n"
    acts = code.startswith("E9")  # lines of a file of acts
    if code >= "E2" and not acts:
        text = "@lexicon 1\n@category tone\n" + text
    result = run([TENOR, "lexicon", "check", "--alone", write(folder, "error.acts" if acts else "error.lex", text)], folder)
    told = re.findall(r"(?:error|warning|failed|test)\[([ETW]\d+)\]", result.stdout)
    check(code in told, f"{where}: {line!r} does not give {code}", result.stdout)


def check_program(where, folder, body):
    source, program = write(folder, "program.c", body), os.path.join(folder, "program")
    command = [CC, "-std=c99", "-Wall", "-Wextra", "-Werror", f"-I{ROOT}/include", "-o", program, source,
               os.path.join(BUILD, "libtenor.a"), "-lpcre2-8", "-lstemmer", "-lutf8proc", "-lm"]
    result = run(command + os.environ.get("LDFLAGS", "").split(), folder)
    check(result.returncode == 0, f"{where}: the program does not build", result.stdout)
    return program


def check_airflow(where, folder, body):
    """The DAG compiles, and its function makes of each exit status what the page says; Airflow itself is played."""
    import types
    fail = type("AirflowFailException", (Exception,), {})

    def decorator(*arguments, **_):
        return arguments[0] if arguments and callable(arguments[0]) else lambda function: lambda *_: [function]

    decorator.branch = decorator
    modules = {"airflow": types.ModuleType("airflow"), "airflow.decorators": types.ModuleType("airflow.decorators"),
               "airflow.exceptions": types.ModuleType("airflow.exceptions")}
    modules["airflow.decorators"].dag = modules["airflow.decorators"].task = decorator
    modules["airflow.exceptions"].AirflowFailException = fail
    sys.modules.update(modules)
    space = {"__name__": "night"}
    exec(compile(body, where, "exec"), space)  # the DAG is made, and its tasks are not run
    told = []
    for status in (0, 1, 2, 3, -9):
        try:
            told.append(space["score_night"]("2026-10-05", lambda *_, **__: types.SimpleNamespace(returncode=status)))
        except Exception as error:  # pylint: disable=broad-except
            told.append(type(error).__name__)
    check(told == [0, "RuntimeError", "AirflowFailException", 3, "RuntimeError"], f"{where}: statuses become {told}")


def check_unit(where, folder, name, body):
    if not shutil.which("systemd-analyze"):
        print(f"{where}: no systemd here: {name} was not verified")
        return
    path = write(folder, name, re.sub(r"^ExecStart=.*", "ExecStart=/bin/true", body, flags=re.M))
    if name.endswith(".timer"):
        service = path[:-len("timer")] + "service"
        if not os.path.exists(service):
            write(folder, os.path.basename(service), "[Service]\nExecStart=/bin/true\n")
    result = run(["systemd-analyze", "verify", "--man=no", path], folder)
    wrong = [line for line in result.stdout.splitlines() if name in line]
    check(not wrong, f"{where}: {name}", "\n".join(wrong))


def headings(page):
    """What links can name in a page: its headings as they are made part of an address."""
    with open(page, encoding="utf-8") as file:
        text = re.sub(r"^```.*?^```$", "", file.read(), flags=re.M | re.S)
    return {re.sub(r"[^\w\- ]", "", title.lower()).replace(" ", "-") for title in re.findall(r"^#+ (.*)$", text, re.M)}


# Options of other programs that pages show.
FOREIGN = {"agreement", "cflags", "counts", "csv", "half", "judge", "libs", "list", "now", "shipped", "skip", "static"}


def check_options(pages):
    """The options that the pages name are those of the program."""
    rows = re.findall(r'^OPTION\(\w+, (?:0|\'.\'), "([\w-]+)", (?:"[^"]*"|\w+), [^,]+, (true|false),', OPTIONS, re.M)
    known, shown = {name for name, _ in rows} | {"version"}, {name for name, hidden in rows if hidden == "false"}
    named = set()
    for page in pages:
        with open(page, encoding="utf-8") as file:
            named |= set(re.findall(r"(?<![\w-])--([a-z][\w-]+)", file.read()))
    check(len(rows) > 50 and not named - known - FOREIGN, f"options that no verb has: {sorted(named - known - FOREIGN)}")
    check(not shown - named, f"options that no page tells of: {sorted(shown - named)}")


def check_page(page):
    with open(page, encoding="utf-8") as file:
        text = file.read()
    folder = tempfile.mkdtemp()
    for name in ("corpus", "engine", "include", "lexicons", "tests"):
        os.symlink(os.path.join(ROOT, name), os.path.join(folder, name))
    os.symlink(BUILD, os.path.join(folder, "build"))
    environment = dict(os.environ, LC_ALL="C.UTF-8", NO_COLOR="1")
    environment.pop("TENOR_LEXICONS", None)
    environment["PATH"] = os.path.join(BUILD, "venv", "bin") + ":" + environment["PATH"]
    below, printed = None, ""
    for line, mark, info, body in blocks(text):
        where = f"{page}:{line}"
        if info == "lex":
            check_lex(where, folder, body)
        elif info == "acts":
            check_lex(where, folder, body, name="example.acts")
        elif info == "lex below":
            check_lex(where, folder, body)
            below = write(folder, "below.lex", body)
        elif info == "lex above":
            check_lex(where, folder, body, below)
        elif info == "lex-errors":
            for error in body.splitlines():
                check_error(where, folder, error)
        elif mark == "compile":
            check_program(where, folder, body)
        elif mark == "python: airflow":
            check_airflow(where, folder, body)
        elif mark.startswith("systemd: "):
            check_unit(where, folder, mark[9:], body)
        elif mark.startswith("run with: ") and run(["sh", "-c", mark[10:]], folder, env=environment).returncode != 0:
            print(f"{where}: not run here, since this fails: {mark[10:]}")
        elif mark == "run" or mark.startswith("run: ") or mark.startswith("run with: "):
            status = int(mark[5:]) if mark.startswith("run: ") else 0
            result = run(["sh", "-eu", "-c", body], folder, env=environment, stdin=subprocess.DEVNULL)
            printed = result.stdout
            check(result.returncode == status, f"{where}: exit status {result.returncode}, not {status}", printed)
        elif mark == "excerpt":
            check_excerpt(where, printed, body)
        elif mark == "output":
            check(printed == body, f"{where}: that is not what is printed", printed)
    for link, heading in re.findall(r"\]\(([^)#\s]*)(?:#([^)\s]*))?\)", text):
        if not re.match(r"[a-z]+:", link):
            path = os.path.join(os.path.dirname(page), link) if link else page
            there = os.path.exists(path)
            check(there, f"{page}: there is no {link}")
            check(not heading or (there and heading in headings(path)), f"{page}: {path} has no heading #{heading}")
    shutil.rmtree(folder)


def names_in(path, pattern):
    with open(path, encoding="utf-8") as file:
        return re.findall(pattern, file.read(), re.M)


def same(page, what, documented, code):
    missing, unknown = sorted(set(code) - set(documented)), sorted(set(documented) - set(code))
    check(not missing and not unknown, f"{page}: {what}: missing {missing}, unknown {unknown}")


def section(text, title):
    return re.search(rf"^## {re.escape(title)}$(.*?)(?=^## |\Z)", text, re.M | re.S).group(1)


def check_format(page):
    """The tables of FORMAT.md against the tables of the code."""
    with open(page, encoding="utf-8") as file:
        text = file.read()
    codes = names_in("engine/lexicon/diagnostics.def", r"^D\((\w+),")
    same(page, "codes", re.findall(r"^\| ([ETW]\d+) \|", section(text, "Diagnostics"), re.M), codes)
    shown = set(re.findall(r"^([ETW]\d+)  ", section(text, "Diagnostics"), re.M)) | {"E108", "E110", "E111", "E415", "E506", "W610", "W611", "W616"}
    same(page, "codes with an example", shown, codes)
    same(page, "attributes", re.findall(r"^\| `(\w+)` \|", section(text, "Attributes"), re.M),
         names_in("engine/lexicon/ast.h", r'^    A\(\w+, "(\w+)"'))
    same(page, "kinds", re.findall(r"^\| `(\w+)` \|", section(text, "Kinds"), re.M),
         names_in("engine/lexicon/ast.h", r'^    K\(\w+, "(\w+)"'))
    limits = section(text, "Limits")
    for header, name, words in (
            ("engine/lexicon/act_records.h", "TN_ACT_MOST", "| acts in one lexicon | {} |"),
            ("engine/lexicon/act_records.h", "TN_ACT_FEATURES", "| features of all its acts | {} |"),
            ("engine/lexicon/act_records.h", "TN_ACT_WEIGHT", "| a weight or bias of an act | {} thousandths"),
            ("engine/lexicon/syntax.h", "TN_SYNTAX_LINE_MAX", "| a line | {} bytes |"),
            ("engine/lexicon/files.c", "DEPTH_MAX", "| folders inside folders | {} |"),
            ("engine/lexicon/phrase.h", "TN_PHRASE_GAP_MAX", "| a gap | {} words |"),
            ("engine/lexicon/phrase.h", "TN_PHRASE_PREFIX_MIN", "| letters before `*` | {} at least |"),
            ("engine/lexicon/phrase.h", "TN_PHRASE_CLASS_DEPTH", "| classes inside classes | {} |"),
            ("engine/lexicon/phrase.h", "TN_PHRASE_NESTING", "| brackets inside brackets | {} |"),
            ("engine/lexicon/image.h", "TN_PROGRAM_STATES", "| states of one phrase | {} |"),
            ("engine/lexicon/phrase.h", "TN_PHRASE_SIZE_MAX", "all classes written out | {} |"),
            ("engine/lexicon/builder.h", "TN_BUILDER_SET_MAX", "may choose from | {} |"),
            ("engine/lexicon/builder.h", "TN_BUILDER_LANGUAGES", "| languages in one lexicon | {} |"),
            ("engine/lexicon/image.h", "TN_IMAGE_DIMENSIONS", "| sentiment and tones of one lexicon | {} |"),
            ("engine/lexicon/regex.h", "TN_REGEX_SOURCE_MAX", "| a regex | {} bytes"),
            ("engine/lexicon/regex.c", "REGEX_NESTING", "groups {} deep |"),
            ("engine/lexicon/track.h", "TN_MATCH_SKIP_MAX", "steps over in a row | {} |"),
            ("engine/text/stem.h", "TN_STEM_WORD_MAX", "word that is stemmed | {} bytes |")):
        value = int(names_in(header, rf"^#define {name} (\d+)")[0])
        check(words.format(f"{value:,}") in limits, f"{page}: limits: {name} is {value} in {header}")


def folded(name):
    return re.sub(r"[_ -]", "", name.lower())


def listed_in(macro):
    """The names in a list of tenor_io.h."""
    with open("include/tenor_io.h", encoding="utf-8") as file:
        text = re.search(rf"#define {macro}\(X\)((?:.*\\\n)*.*)", file.read()).group(1)
    return re.findall(r'X\([A-Z_]+,\s*"([\w-]+)"', text)


def check_privacy(page):
    with open(page, encoding="utf-8") as file:
        text = file.read()
    same(page, "kinds", re.findall(r"^\| `([\w-]+)` \|", section(text, "What is found"), re.M),
         listed_in("TENOR_IO_PERSONALS"))
    functions = set(names_in("include/tenor_io.h", r"\b(tenor_io_[a-z0-9_]+)\(")) | {"tenor_io_scored"}
    for name in re.findall(r"`(tenor_io_\w+)`", text):
        check(name in functions, f"{page}: tenor_io.h has no {name}")


def check_formats(page):
    """formats.md against the tables of the readers."""
    with open(page, encoding="utf-8") as file:
        text = file.read()
    reasons = [name for name in listed_in("TENOR_IO_REASONS") if name != "none"]
    same(page, "reasons", re.findall(r"^\| `([\w-]+)` \|", section(text, "Rejects"), re.M), reasons)
    fields, roles = section(text, "Fields").split("### Roles")
    rows = [row.split("|")[1:3] for row in fields.splitlines() if row.startswith("| `")]
    documented = {folded(name) for row in rows for name in re.findall(r"[\w]+", " ".join(row))}
    same(page, "names of fields", documented, names_in("engine/io/names.c", r'^    \{"(\w+)", (?:TN_NAMES|TENOR_IO_FIELD)_'))
    words = {folded(word) for row in re.findall(r"^\| (?:agent|customer|automated) \| (.*) \|", roles, re.M)
             for word in row.split(", ")}
    same(page, "words for roles", words, names_in("engine/io/names.c", r'^    \{"(\w+)", TENOR_ROLE_'))


    listed = section(text, "Output").split("### Fields,")[1].split("\n### ")[0]
    documented = {name for row in re.findall(r"^\| (`.*?) \|", listed, re.M) for name in re.findall(r"`([a-z_]+)`", row)}
    known = names_in("engine/io/fields.h", r'^    X\([A-Z_]+, "(\w+)"')
    same(page, "fields of records", documented, [name for name in known if name != "labels"] + ["default"])


def check_verbs(page):
    with open(page, encoding="utf-8") as file:
        rows = re.findall(r"^\| (`.*`) \|", file.read(), re.M)
    documented = [name for row in rows for name in re.findall(r"`([a-z ]+)`", row)]
    same(page, "verbs", documented, names_in("engine/cli/verbs.def", r'^VERB\(\w+, "([a-z ]+)"'))


def check_versions(page):
    """The table of versions is what the program says."""
    with open(page, encoding="utf-8") as file:
        rows = re.findall(r"^\| (\w+) \| ([\d.]+) \|", section(file.read(), "Versions of formats"), re.M)
    said = run([TENOR, "version", "-v"], ROOT).stdout
    formats = dict(word.split(" ") for word in re.search(r"^formats: (.*)$", said, re.M).group(1).split(", "))
    formats["library"] = re.match(r"tenor (\d+\.\d+)", said).group(1)
    check(dict(rows) == formats, f"{page}: versions of formats: {dict(rows)}, the program says {formats}")


def check_environment(page):
    """The variables that the page lists are those of --help."""
    with open(page, encoding="utf-8") as file:
        documented = re.findall(r"^\| ([A-Z_]+) \|", section(file.read(), "Environment"), re.M)
    with open("engine/cli/helptext.c", encoding="utf-8") as file:
        listed = re.search(r"tn_helptext_environment\[\] = \{(.*?)\};", file.read(), re.S).group(1)
    same(page, "environment", documented, re.findall(r'"([A-Z_]+)",', listed))


def check_embedding(page):
    with open(page, encoding="utf-8") as file:
        text = file.read()
    same(page, "statuses", re.findall(r"^\| `(TENOR_\w+)` \|", section(text, "Errors"), re.M),
         re.findall(r"^    (TENOR_\w+)", re.search(r"typedef enum tenor_status \{(.*?)\}", open(
             "include/tenor.h", encoding="utf-8").read(), re.S).group(1), re.M))
    documented = {name for row in re.findall(r"^\| (`tenor.*?) \|.*libtenor", text, re.M) for name in re.findall(r"`(\w+\.h)`", row)}
    same(page, "headers", documented, os.listdir("include"))
    for name in re.findall(r"`(tenor_\w+)(?:\(\))?`", text):
        headers = ("include/tenor_io.h",) if name.startswith("tenor_io_") else ("include/tenor.h", "include/tenor_call.h")
        check(any(names_in(header, rf"\b({name})\b") for header in headers), f"{page}: {' and '.join(headers)}: no {name}")


def check_layouts(module):
    """The structures of the ctypes example against the header: the same fields at the same places."""
    sys.path.insert(0, os.path.dirname(module))
    sys.dont_write_bytecode = True
    os.environ.setdefault("TENOR_LIBRARY", os.path.join(BUILD, "libtenor.so"))
    example = __import__(os.path.basename(module)[:-3])
    special = {"ErrorInfo": "tenor_error"}
    lines, wanted = [], []
    for name, kind in vars(example).items():
        if isinstance(kind, type) and issubclass(kind, ctypes.Structure):
            c_name = special.get(name, "tenor" + re.sub(r"([A-Z])", r"_\1", name).lower())
            lines.append(f'printf("{name} %zu\\n", sizeof({c_name}));')
            wanted.append(f"{name} {ctypes.sizeof(kind)}")
            for field, _ in kind._fields_:
                lines.append(f'printf("{name}.{field} %zu\\n", offsetof({c_name}, {field}));')
                wanted.append(f"{name}.{field} {getattr(kind, field).offset}")
    folder = tempfile.mkdtemp()
    body = "\n".join(["#include <stdio.h>", "#include <stddef.h>", "#include <tenor.h>", "int main(void)", "{", *lines,
                      "return 0;", "}", ""])
    program = check_program(module, folder, body)
    printed = run([program], folder).stdout.split("\n")[:-1] if os.path.exists(program) else []
    wrong = [f"{a}, in C {b}" for a, b in zip(wanted, printed) if a != b]
    check(len(wanted) == len(printed) and not wrong, f"{module}: layout", "\n".join(wrong))
    shutil.rmtree(folder)


TABLES = {"lexicons/FORMAT.md": check_format, "engine/manual/formats.md": check_formats,
          "engine/manual/verbs.md": check_verbs, "engine/manual/privacy.md": check_privacy, "engine/manual/embedding.md": check_embedding}

for page in sys.argv[1:]:
    check_page(page)
    if page in TABLES:
        TABLES[page](page)
    if page == "engine/CHANGELOG.md":
        check_versions(page)
    if page == "engine/manual/verbs.md":
        check_environment(page)
    if page == "engine/README.md":
        with open(page, encoding="utf-8") as file:
            text = file.read()
        for folder in sorted(os.listdir("engine")):
            if os.path.isdir(os.path.join("engine", folder)):
                check(f"`{folder}/`" in text, f"{page}: nothing about engine/{folder}")
        for path in re.findall(r"`((?:engine|include|lexicons|tests|corpus)/[\w./-]+)`", text):
            check(os.path.exists(path), f"{page}: there is no {path}")
check_options(sys.argv[1:])
check_layouts("engine/examples/tenor_ctypes.py")
print(f"{passed} passed, {failed} failed")
sys.exit(failed > 0)
