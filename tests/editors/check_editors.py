#!/usr/bin/env python3
"""The files for editors know what lexicon files hold: `tests/editors/check_editors.py`, in the root of the checkout.

The TextMate grammar is valid JSON, its regexes compile, every attribute and directive of the code is in it, and read line by
line as an editor would, it finds a name for every line of the shipped files but blank ones, and each construct where it
stands. The problem matcher reads what the program prints. Where vim is, its syntax gives the right group at each construct,
the indent and the file type are right, and :make fills the quickfix list; where it is not, that is said.
The last line is `N passed, N failed`.
"""

import glob
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile

TENOR = os.path.abspath(os.path.join(os.environ.get("BUILD", "build"), "tenor"))
VSCODE, VIM = "engine/editors/vscode", os.path.abspath("engine/editors/vim")
passed = failed = 0

SAMPLE = """@lexicon 1 name=sample lang=en allow=W606
# a comment
@class very = so|really
@category empathy.core speaker=agent neg=block  # its tail
[<very>] understand ...1-3 ~frustration :: 2 tag=core id=emp
  yes: agent> I {really understand your frustration} => neu
  no: customer> I understand
  except: do (you|they) understand
  note: no question
  by: mtaylor 2026-03-02 QA-118
^ thank* * you $ :: -0.5 prio=2
/(RMA|SLA)s?/c :: 1
hello \\!\\!
:: id=emp weight=1
@duty held each=latest
  what: Who is held on hears why.
  if not after: agent says #empathy or "so" within 2 turns
  met:
    agent 2-3> so
    the customer is Ann Lee
"""

# Line, text in it, its name in the grammar, its group in Vim.
CONSTRUCTS = (
    (1, "@lexicon", "keyword.control.directive", "tenorlexDirective"), (1, "lang", "entity.other.attribute-name", "tenorlexAttribute"),
    (1, "allow", "entity.other.attribute-name", "tenorlexAttribute"), (2, "# a comment", "comment.line", "tenorlexComment"),
    (3, "@class", "keyword.control.directive", "tenorlexDirective"), (3, "very", "entity.name.type.class", "tenorlexClassName"),
    (3, "|", "keyword.operator.alternative", "tenorlexBar"), (4, "empathy.core", "entity.name.section", "tenorlexCategory"),
    (4, "neg", "entity.other.attribute-name", "tenorlexAttribute"), (4, "# its tail", "comment.line", "tenorlexTail"),
    (5, "[", "punctuation.section.brackets", "tenorlexBracket"), (5, "<very>", "variable.other.class", "tenorlexClass"),
    (5, "...1-3", "keyword.operator.gap", "tenorlexGap"), (5, "~", "keyword.operator.stem", "tenorlexStem"),
    (5, "::", "keyword.operator.attributes", "tenorlexDelimiter"), (5, "2", "constant.numeric.weight", "tenorlexWeight"),
    (5, "id", "entity.other.attribute-name", "tenorlexId"), (6, "yes", "markup.inserted.yes", "tenorlexYes"),
    (6, "agent>", "constant.language.role", "tenorlexRole"), (6, "{really", "markup.underline.span", "tenorlexSpan"),
    (6, "=> neu", "constant.language.feeling", "tenorlexFeeling"), (7, "no", "markup.deleted.no", "tenorlexNo"),
    (8, "except", "keyword.control.except", "tenorlexExcept"), (8, "(", "punctuation.section.brackets", "tenorlexBracket"),
    (9, "note", "keyword.other.note", "tenorlexNoteKey"), (10, "by", "keyword.other.note", "tenorlexNoteKey"),
    (11, "^", "keyword.control.anchor", "tenorlexAnchor"), (11, "* ", "keyword.operator.prefix", "tenorlexPrefix"),
    (11, "* you", "keyword.operator.any", "tenorlexAny"), (11, "$", "keyword.control.anchor", "tenorlexAnchor"),
    (11, "-0.5", "constant.numeric.weight", "tenorlexWeight"), (12, "/(RMA", "string.regexp", "tenorlexRegex"),
    (13, "\\!", "constant.character.escape", "tenorlexEscape"), (14, "::", "keyword.operator.attributes", "tenorlexDelimiter"),
    (15, "@duty", "keyword.control.directive", "tenorlexDirective"), (15, "held", "entity.name.section", "tenorlexDuty"),
    (15, "each", "entity.other.attribute-name", "tenorlexDutyAttribute"), (16, "what", "keyword.control.duty", "tenorlexDutyKey"),
    (17, "if not after", "keyword.control.duty", "tenorlexDutyKey"), (17, "agent", "constant.language.role", "tenorlexWho"),
    (17, "#empathy", "variable.other.category", "tenorlexListened"), (17, '"so"', "string.quoted", "tenorlexQuoted"),
    (17, "within 2 turns", "constant.numeric.window", "tenorlexWindow"), (18, "met", "markup.inserted.conversation", "tenorlexOutcome"),
    (19, "agent 2-3>", "constant.language.role", "tenorlexSpeaks"), (20, "the customer is", "constant.language.role", "tenorlexSpeaks"),
)


def check(good, what, detail=""):
    global passed, failed
    passed += bool(good)
    failed += not good
    if not good:
        print(f"wrong: {what}")
        if detail:
            print("    | " + str(detail).rstrip("\n").replace("\n", "\n    | "))


# ---- TextMate ----

def compiled(regex):
    return re.compile(regex.replace(r"\x{FEFF}", "\ufeff"))


class Grammar:
    """As much of TextMate as the grammar uses: rules of one line, first match at the leftmost place."""

    def __init__(self, path):
        with open(path, encoding="utf-8") as file:
            self.tree = json.load(file)

    def rules(self, patterns):
        for rule in patterns:
            if "include" in rule:
                included = self.tree["repository"][rule["include"][1:]]
                yield from self.rules(included["patterns"]) if set(included) == {"patterns"} else (included,)
            else:
                yield rule

    def all_rules(self, tree):
        """Whatever has a regex."""
        for part in tree.values() if isinstance(tree, dict) else tree if isinstance(tree, list) else ():
            if isinstance(part, dict) and ("match" in part or "begin" in part):
                yield part
            yield from self.all_rules(part)

    def names(self, line):
        """A list of names, one a character of the line; None where there is none."""
        found = [None] * len(line)

        def mark(begin, end, name):
            for i in range(begin, end):
                found[i] = name or found[i]

        def captures(match, table):
            for number, rule in table.items():
                if match.group(int(number)) is not None:
                    mark(*match.span(int(number)), rule["name"])

        def walk(patterns, at):
            while at <= len(line):
                best, rule = None, None
                for candidate in self.rules(patterns):
                    match = compiled(candidate.get("match") or candidate["begin"]).search(line, at)
                    if match and (best is None or match.start() < best.start()):
                        best, rule = match, candidate
                if best is None:
                    return
                if "begin" in rule:
                    captures(best, rule.get("beginCaptures", {}))
                    if rule.get("name"):
                        mark(best.start(), len(line), rule["name"])
                    walk(rule.get("patterns", ()), best.end())
                    return  # every end is the end of the line
                mark(*best.span(), rule.get("name"))
                captures(best, rule.get("captures", {}))
                at = max(best.end(), at + 1 if best.end() == best.start() else best.end())

        walk(self.tree["patterns"], 0)
        return found


def check_grammar():
    grammar = Grammar(f"{VSCODE}/syntaxes/tenorlex.tmLanguage.json")
    lines = SAMPLE.split("\n")
    rules = list(grammar.all_rules(grammar.tree))
    check(len(rules) > 20, "the grammar has rules")
    for rule in rules:
        check(rule.get("match") or rule.get("end") == "$", f"a rule over several lines: {rule}")
        compiled(rule.get("match") or rule["begin"])
    for line, text, name, _ in CONSTRUCTS:
        at = lines[line - 1].index(text)
        told = grammar.names(lines[line - 1])[at]
        check(told and told.startswith(name), f"line {line}: '{text}' is {told}, not {name}", lines[line - 1])
    with open("engine/lexicon/ast.h", encoding="utf-8") as file:
        attributes = re.findall(r'^    A\(\w+, "(\w+)"', file.read(), re.M)
    for attribute in attributes:
        told = grammar.names(f"x :: {attribute}=1")[5]
        check(told and told.startswith("entity.other.attribute-name"), f"the attribute {attribute} is {told}")
    with open("engine/lexicon/playbook.c", encoding="utf-8") as file:
        keys = re.findall(r'K\(\w+, "([a-z ]+)"\)', file.read())
    for key in keys:
        told = grammar.names(f"  {key}: x")[2]
        check(told and re.match("keyword|markup", told), f"the line {key}: of a duty is {told}")
    check(len(keys) > 20, "lines of duties are found in the code", keys)
    constructs = {}
    for path in sorted(glob.glob("lexicons/en/*.lex") + glob.glob("lexicons/en/*.play")):
        with open(path, encoding="utf-8") as file:
            shipped = file.read().split("\n")
        plain = [number for number, line in enumerate(shipped, 1) if line[:1] in (" ", "@", "#") and not any(grammar.names(line))]
        check(not plain, f"{path}: lines without a name", plain)
        for line in shipped:
            for name in filter(None, set(grammar.names(line))):
                constructs[name] = constructs.get(name, 0) + 1
    for name in ("keyword.operator.gap.tenorlex", "string.regexp.tenorlex", "keyword.operator.stem.tenorlex",
                 "constant.numeric.weight.tenorlex", "markup.inserted.yes.tenorlex", "keyword.control.except.tenorlex"):
        check(constructs.get(name, 0) > 10, f"{name} stands in the shipped files {constructs.get(name, 0)} times")


def check_package(printed):
    for name in ("package.json", "language-configuration.json"):
        with open(f"{VSCODE}/{name}", encoding="utf-8") as file:
            tree = json.load(file)
        if name == "package.json":
            for grammar in tree["contributes"]["grammars"]:
                check(os.path.exists(f"{VSCODE}/{grammar['path']}"), f"there is no {grammar['path']}")
            pattern = tree["contributes"]["problemMatchers"][0]["pattern"]
    rows = [re.match(pattern["regexp"], line) for line in printed.split("\n")]
    rows = [(m[pattern["line"]], m[pattern["column"]], m[pattern["severity"]], m[pattern["code"]]) for m in rows if m]
    check(rows == [("3", "14", "error", "E402")], "the problem matcher", rows)


# ---- Vim ----

def vim(folder, *commands):
    """What the commands put into the list `out`."""
    script = os.path.join(folder, "script.vim")
    with open(script, "w", encoding="utf-8") as file:
        file.write("set nocompatible encoding=utf-8 nomodeline\nset runtimepath^=" + VIM.replace(" ", "\\ ") + "\nfiletype plugin indent on\nsyntax on\n"
                   "let out = []\n" + "\n".join(commands) + "\ncall writefile(out, 'out')\nqall!\n")
    subprocess.run(["vim", "-es", "-N", "-u", script, "-i", "NONE"], cwd=folder, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                   stderr=subprocess.DEVNULL, timeout=60, check=False, env={**os.environ, "PATH": os.path.dirname(TENOR) + ":" + os.environ["PATH"]})
    try:
        with open(os.path.join(folder, "out"), encoding="utf-8") as file:
            return file.read().split("\n")[:-1]
    except OSError:
        return []


def check_vim(folder):
    if not shutil.which("vim"):
        print("no vim here: its syntax, indent and :make were NOT checked")
        return
    has = subprocess.run(["vim", "--version"], capture_output=True, text=True, check=False).stdout
    if "+syntax" not in has or "+quickfix" not in has or "+eval" not in has:
        print("this vim has no syntax, quickfix or eval: it was NOT checked")
        return
    lines = SAMPLE.split("\n")
    asks = [f"call add(out, synIDattr(synID({line}, {len(lines[line - 1][:lines[line - 1].index(text)].encode()) + 1}, 1), 'name'))"
            for line, text, _, _ in CONSTRUCTS]
    told = vim(folder, "edit sample.lex", "call add(out, &filetype . ' ' . &commentstring)", *asks)
    check(told[:1] == ["tenorlex # %s"], "the file type", told[:1])
    for (line, text, _, group), name in zip(CONSTRUCTS, told[1:]):
        check(name == group, f"vim, line {line}: '{text}' is {name}, not {group}", lines[line - 1])
    check(len(told) == len(CONSTRUCTS) + 1, "vim came to the end", told)
    told = vim(folder, "edit other.lex", "call add(out, &filetype)")
    check(told and told != ["tenorlex"], "a file of lex(1) is taken for a lexicon", told)
    told = vim(folder, "edit sample.lex", "call setline(6, 'yes: I am')", "call setline(11, '   thanks')", "6normal ==", "11normal ==",
               "call extend(out, [getline(6), getline(11)])")
    check(told == ["  yes: I am", "thanks"], "indent", told)
    told = vim(folder, "edit sample.play", "call setline(17, 'unless then: hold ends')", "call setline(20, 'hold ends')", "17normal ==", "20normal ==",
               "call extend(out, [&filetype, getline(17), getline(20)])")
    check(told == ["tenorlex", "  unless then: hold ends", "    hold ends"], "indent of duties", told)
    told = vim(folder, "edit bad.lex", "silent! make!",
               "call map(filter(getqflist(), 'v:val.valid'), 'add(out, v:val.lnum . \" \" . v:val.col . \" \" . v:val.type . \" \" . v:val.text)')")
    check(told == ["3 14 e E402]: 'agnet' is not a value of speaker (any|agent|customer)"], ":make", told)


def main():
    folder = tempfile.mkdtemp()
    for name, text in (("sample.lex", SAMPLE), ("sample.play", SAMPLE), ("bad.lex", "@lexicon 1\n@category v\nx :: speaker=agnet\n"),
                       ("other.lex", "%%\n[0-9]+ ;\n%%\n")):
        with open(os.path.join(folder, name), "w", encoding="utf-8") as file:
            file.write(text)
    printed = subprocess.run([TENOR, "lexicon", "check", "--alone", "bad.lex"], cwd=folder, stdout=subprocess.PIPE, text=True, check=False).stdout
    check_grammar()
    check_package(printed)
    check_vim(folder)
    shutil.rmtree(folder)
    print(f"{passed} passed, {failed} failed")
    return failed != 0


if __name__ == "__main__":
    sys.dont_write_bytecode = True
    sys.exit(main())
