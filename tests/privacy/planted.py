#!/usr/bin/env python3
"""Plants secrets in calls of every input format, lets every verb that reads transcripts write all that it can, and looks
for them in every byte that comes out: `planted.py --program build/tenor [--show-records build/show-records]`.

With --reveal the same commands must show every one of them: else this test would see nothing. Every file that is
written must be its owner's only. A verb or an input format that is not known here fails: tell below what it writes, or
what a call looks like in it. The last line is `N passed, N failed`.

A lexicon whose regexes match every word and every piece of a turn makes sure that all of a text comes out where hits do.
"""

import argparse
import csv
import datetime
import gzip
import io
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
FORMATS = os.path.join(os.path.dirname(HERE), "formats")

# ---- what is planted -------------------------------------------------------------------------------

AGENT, CUSTOMER = "Bartholomew Quillfeather", "Odalys Vantongeren"

# Turns: role, text. No digit, number word or name stands in them but those that are secrets.
TURNS = [
    ("agent", "Good morning Odalys, Bartholomew here, could I take your card number please"),
    ("customer", "Sure, it's 4242 4242 4242 4242 and I am so sorry"),
    ("agent", "Thank you Ms Vantongeren, and your e-mail"),
    ("customer", "odalys.v@planted.example, or odalys dot vee at planted dot org"),
    ("agent", "And the long number once more, slowly"),
    ("customer", "seven three nine one"),
    ("agent", "yes"),
    ("customer", "double eight zero six"),
    ("agent", "go on"),
    ("customer", "5 1 9 3"),
    ("agent", "I have seven three nine one, double eight"),
    ("customer", "call me on 555-010-4477, not at Quillfeather's desk, I'm happy"),
    ("agent", "Bye, VANTONGEREN family"),
]
# What must not be seen, in any case of letters; the words of numbers stand in no other place.
NEEDLES = ["4242", "odalys", "bartholomew", "vantongeren", "quillfeather", "planted", "seven", "three", "nine", "double", "eight",
           "zero", "010-4477", "4477", "5 1 9 3"]
# The same in labels.
LABELS = {"crm_note": "call Odalys, card 4929 1111 2222 3333", "email": "label@planted.example", "caller_name": "Theodora Pym"}
LABEL_NEEDLES = ["4929", "theodora", "label"]
# What is put in place of words of fixtures whose format is not written here; an address would be no word that can score.
FIXTURE_SECRETS = ["4242424242424242", "X7K2P9Q4", "555-010-4477"]
FIXTURE_NEEDLES = ["4242424242424242", "4477", "x7k2p9q4"]

# Over LEXICON: every turn has another score.
CHANGED = """@lexicon 1 name=changed lang=en
:: id=every-piece weight=3
@category turn kind=valence
(or|dot|at|is) :: 4
"""

# For what shows words that no entry covers.
QUIET = """@lexicon 1 name=quiet lang=en
@category sorry
so sorry :: 1 id=so-sorry
"""

LEXICON = r"""@lexicon 1 name=everything lang=en
@category word kind=tone
/\S+/ :: 1 id=every-word
@category piece kind=valence
/\S[^\n]{0,70}/ :: 1 id=every-piece
@category sorry
so sorry :: 1 id=so-sorry
"""


def records():
    for number, (role, text) in enumerate(TURNS):
        yield {"call_id": "c1", "utterance": number, "role": role, "start_ms": number * 9000, "end_ms": number * 9000 + 4000,
               "text": text, "agent_id": "a7", "agent_name": AGENT, "customer_name": CUSTOMER, "queue": "billing"}


def jsonl():
    return "".join(json.dumps({**record, **LABELS}) + "\n" for record in records())


def whole_json():
    call = {"call_id": "c1", "agent_name": AGENT, "customer_name": CUSTOMER, "attributes": LABELS,
            "utterances": [{"role": role, "text": text} for role, text in TURNS]}
    return json.dumps([call], indent=1)


def rows(between):
    out = io.StringIO()
    rows_of = [{**record, **LABELS} for record in records()]
    writer = csv.DictWriter(out, list(rows_of[0]), delimiter=between)
    writer.writeheader()
    writer.writerows(rows_of)
    return out.getvalue()


def clock(seconds, point):
    return f"00:{seconds // 60:02}:{seconds % 60:02}{point}000"


def captions(point, voice):
    out = "WEBVTT\n\n" if point == "." else ""
    names = {"agent": AGENT, "customer": CUSTOMER}
    # Everybody says something first: a name is known from its first cue on.
    for number, (role, text) in enumerate([("agent", "hello"), ("customer", "hello")] + TURNS):
        out += f"{number + 1}\n{clock(9 * number, point)} --> {clock(9 * number + 4, point)}\n{voice % (names[role], text)}\n\n"
    return out


def plain():
    return "".join(f"{role.title()}: {text}\n" for role, text in TURNS)


NAMES = {"odalys", "bartholomew", "vantongeren", "quillfeather"}
# Format -> suffix, bytes, what is planted. A file of plain text names nobody: options do.
WRITTEN = {
    "jsonl": (".jsonl", jsonl, NEEDLES + LABEL_NEEDLES),
    "json": (".json", whole_json, NEEDLES + LABEL_NEEDLES),
    "csv": (".csv", lambda: rows(","), NEEDLES + LABEL_NEEDLES),
    "tsv": (".tsv", lambda: rows("\t"), NEEDLES + LABEL_NEEDLES),
    "vtt": (".vtt", lambda: captions(".", "<v %s>%s"), NEEDLES),
    "srt": (".srt", lambda: captions(",", "%s: %s"), NEEDLES),
    "text": (".txt", plain, NEEDLES),
}

# ---- what is run -----------------------------------------------------------------------------------

SCORING = ["--no-default-lexicons", "--lexicon", "{lexicon}"]
PEOPLE = ["--role-word", f"{AGENT}=agent", "--role-word", f"{CUSTOMER}=customer"]
READING = SCORING + PEOPLE

# Verb -> commands that read a transcript and write all that they can, or why there are none. {input}: the transcript,
# {out}: a folder of the command's own, {call}: the id of its call, {gold}: labelled turns, {legs}: scores, that call's among
# them, {policy}: that rising counts, and {other}: a long text of nothing.
VERBS = {
    "score": [
        ["--hits"],
        ["--hits", "--format", "table"],
        ["--hits", "--no-join", "--interleaved"],
        ["--format", "tsv"],
        ["--format", "csv"],
        ["--hits", "--fields", "*"],
        ["--hits", "--fields", "*", "--format", "table"],
        ["--fields", "*", "--format", "csv", "--metrics", "{out}/m.prom"],
        ["--format", "none", "--calls", "-"],
        ["--format", "none", "--calls", "-", "--calls-format", "table"],
        ["--hits", "--output", "{out}/r.jsonl", "--calls", "{out}/c.jsonl", "--rejects", "{out}/j.jsonl"],
        ["--hits", "--output", "{out}/r.jsonl.gz", "--manifest", "-", "--pseudonyms", "{key}"],
        ["--hits", "--output-dir", "{out}/d"],
        ["--format", "none", "--store", "{out}/s.db", "--night", "2026-11-20", "--calls", "{out}/legs.csv"],
        ["--hits", "--strict", "--default", f"customer_name={CUSTOMER}", "--manifest", "{out}/m.json"],
    ],
    "explain": [["--call", "{call}"], ["--call", "{call}", "--format", "json"], ["--call", "{call}", "--no-ledger"]],
    "call": [["{input}", "{call}"], ["--format", "json", "{input}", "{call}"]],
    "lexicon kwic": [["every-word", "{input}"], ["every-piece", "--format", "json", "{input}"],
                     ["every-piece", "--format", "tsv", "{input}"]],
    "lexicon eval": [["--errors", "99", "{gold}"], ["--errors", "99", "--format", "json", "{gold}"], ["--format", "tsv", "{gold}"]],
    "lexicon diff": [["--most", "0", "{lexicon}", "{changed}", "{input}"], ["--most", "0", "-f", "json", "{lexicon}", "{changed}", "{input}"],
                     ["--most", "0", "-f", "tsv", "{lexicon}", "{changed}", "{input}"],
                     ["--most", "0", "--table", "calls", "{lexicon}", "{changed}", "{input}"]],
    "lexicon cover": [["--most", "0", "--lexicon", "{quiet}"], ["--most", "0", "--format", "json", "--lexicon", "{quiet}"],
                      ["--most", "0", "--format", "tsv", "--lexicon", "{quiet}"]],
    "lexicon mine": [["{input}", "--against", "{other}", "--min-count", "1", "--min-calls", "1", "--function-words", "--most", "0",
                      "--examples", "9", "--lexicon", "{quiet}"],
                     ["{input}", "--against", "{other}", "--min-count", "1", "--min-calls", "1", "--function-words", "--format", "json",
                      "--examples", "9", "--lexicon", "{quiet}"]],
    "lexicon fit": "reads labels; shows entries, names of sets and figures, no texts",
    "lexicon learn": "reads labelled turns; shows acts and figures, no texts; its file has single words and pairs of them",
    "lexicon agree": "reads labels; shows words of these, ids of rows and figures, no texts",
    "lexicon check": "reads lexicons",
    "lexicon fmt": "reads lexicons",
    "lexicon show": "reads lexicons",
    "lexicon export": "reads lexicons",
    "lexicon import": "reads lexicons",
    "lexicon compile": "reads lexicons",
    "lexicon dump": "reads lexicons",
    "drift show": [["agent:a1", "--scores", "{legs}", "--policy", "{policy}"]],
    "store list": "reads numbers",
    "store show": "reads numbers",
    "store merge": "reads stores, which have no text",
    "store export": "reads stores, which have no text: names of agents, teams and queues, and of entries",
    "store prune": "reads stores, which have no text",
    "store bridge": "reads stores, which have no text",
    "store rescore": "reads transcripts, of which it shows ids of calls only: see the end of main",
    "store forget": "reads stores, which have no text",
    "drift": "reads numbers and names of agents, teams and queues, which are what it tells of",
    "sample": "reads records of calls, of which it shows names of agents, teams, queues, topics and labels: see the end of main",
    "formats": "reads nothing",
    "completion": "reads nothing",
    "man": "reads nothing",
    "version": "reads lexicons",
    "help": "reads nothing",
}

# Verbs that show single words of letters, or some turns only: with --reveal, a few of what is planted; of fixtures, nothing.
OF_WORDS = ("lexicon cover", "lexicon mine", "drift show")

# Records that are rejected; each line has a secret.
BROKEN = "\n".join([
    '{"text":"4242 4242 4242 4242"', '{"text":["planted"]}', '{"text":"x","start_ms":"seven planted"}', '4242', '["planted"]',
    '{"call_id":"c1","event":"planted"}', '{"text":"planted\\q"}', 'odalys.v@planted.example', '{"words":"4242"}',
    '{"text":"fine","words":[{"begin":4242,"end":"planted"}]}', ""])
BROKEN_ROWS = 'text,role\n"4242 4242\nplanted,"x"y,z,odalys\na,b,planted,4242 4242 4242 4242\n'

passed = failed = 0


def check(fine, what, detail=""):
    global passed, failed
    passed += fine
    failed += not fine
    if not fine:
        print(f"wrong: {what}" + (f"\n{detail}" if detail else ""))


def seen_in(data, needles):
    """Needles that stand in these bytes as words of their own: not eight in weight, nor 4242 in a digest."""
    text = data.decode("utf-8", "replace").lower()
    return [needle for needle in needles if re.search(rf"(?<![0-9a-z]){re.escape(needle)}(?![0-9a-z])", text)]


class Place:
    def __init__(self, program):
        self.program = os.path.abspath(program)
        self.folder = tempfile.mkdtemp(prefix="secrets-")
        self.number = 0
        self.lexicon = self.write("everything.lex", LEXICON)
        self.quiet = self.write("quiet.lex", QUIET)
        self.changed = self.write("changed.lex", CHANGED)
        self.key = self.write("key", "not a secret of anybody at all\n")
        os.chmod(self.key, 0o600)

    def write(self, name, content):
        path = os.path.join(self.folder, name)
        with open(path, "wb") as file:
            file.write(content if isinstance(content, bytes) else content.encode())
        return path

    def run(self, words, values, stdin=None):
        """All bytes that a command gives: standard output, standard error, files by name."""
        self.number += 1
        out = os.path.join(self.folder, f"out{self.number}")
        os.mkdir(out)
        values = {"out": out, "lexicon": self.lexicon, "quiet": self.quiet, "changed": self.changed, "key": self.key, **values}
        command = [self.program] + [re.sub(r"\{(\w+)\}", lambda m: values[m.group(1)], word) for word in words]
        done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, input=stdin, cwd=out,
                              stdin=None if stdin is not None else subprocess.DEVNULL, timeout=60, check=False)
        parts = {"standard output": done.stdout, "standard error": done.stderr}
        for top, _, names in os.walk(out):
            for name in names:
                path = os.path.join(top, name)
                with open(path, "rb") as file:
                    data = file.read()
                parts[os.path.relpath(path, out)] = gzip.decompress(data) if name.endswith(".gz") else data
                # Metrics are counts, for a collector that runs as somebody else.
                others = 0 if name.endswith(".prom") else os.stat(path).st_mode & 0o077
                check(others == 0, f"{name} is not its owner's only", " ".join(command))
        shutil.rmtree(out)
        return done.returncode, parts, " ".join(command)


def listed_verbs(place):
    text = subprocess.run([place.program, "help"], stdout=subprocess.PIPE, check=True).stdout.decode()
    block = re.search(r"^Verbs:\n((?:  .*\n)+)", text, re.M).group(1)
    return [re.match(r"  (\S+(?: \S+)?)(?: |$)", line).group(1).strip() for line in block.splitlines()
            if not line.startswith("   ")]


def listed_formats(place):
    text = subprocess.run([place.program, "formats"], stdout=subprocess.PIPE, check=True).stdout.decode()
    return [line.split()[0] for line in text.splitlines()]


def planted_fixture(place, name, show_records):
    """A fixture of the format with secrets in place of words: path, or None."""
    folder = os.path.join(FORMATS, name)
    for fixture in sorted(os.listdir(folder)) if os.path.isdir(folder) else []:
        path = os.path.join(folder, fixture)
        if fixture.endswith(".expected") or not show_records:
            continue
        shown = subprocess.run([show_records, path], stdout=subprocess.PIPE, check=False).stdout.decode("utf-8", "replace")
        with open(path, encoding="utf-8", errors="surrogateescape") as file:
            text = file.read()
        said = " ".join(re.findall(r'"text":"((?:[^"\\]|\\.)*)"', shown))
        words = [word for word in dict.fromkeys(re.findall(r"\b[a-z]{4,}\b", said))
                 if re.search(rf"(?<![\w@.-]){word}(?![\w@.\"-]*\"? *:)", text) and not re.search(rf'"{word}" *:', text)]
        for start in range(len(words) - 2):
            planted = text
            for word, secret in zip(words[start:start + 3], FIXTURE_SECRETS):
                planted = re.sub(rf"(?<![\w@.-]){word}(?![\w@-])", secret, planted)
            target = place.write(f"{name}-{fixture}", planted.encode("utf-8", "surrogateescape"))
            status, parts, _ = place.run(["score", "-q", "--hits", "--reveal"] + SCORING + [target], {})
            _, ids, _ = place.run(["score", "-q", "--format", "tsv"] + SCORING + [target], {})
            if (status in (0, 3) and seen_in(parts["standard output"], FIXTURE_NEEDLES) == FIXTURE_NEEDLES
                    and not seen_in(ids["standard output"], FIXTURE_NEEDLES)):
                return target
    return None


def calls_of(place, path):
    """The ids of the calls in a transcript."""
    _, parts, _ = place.run(["score", "-q", "--format", "none", "--calls", "-"] + READING + [path], {})
    return [json.loads(line)["call_id"] for line in parts["standard output"].decode("utf-8", "replace").split("\n") if line]


def legs_of(call):
    """Scores of agents of which one rises; this call is the one that moved it most."""
    out, seed = "call_id,day,agent_id,dimension,score\n", 7
    for agent in range(6):
        for number in range(1000):
            seed = seed * 16807 % 2147483647
            rose = agent == 1 and number >= 850
            worst = agent == 1 and number == 880
            day = datetime.date(2026, 1, 1) + datetime.timedelta(days=number // 10)
            score = 9 if worst else seed / 2147483647 + 0.9 * rose
            out += f'"{call if worst else f"{agent}-{number}"}",{day},a{agent},word,{score:.4f}\n'
    return out


def gold_rows():
    """Labelled turns: rows of gold stand by themselves, so each says what it is about, and whose they are is not known. Each
    stands there with either label, so that one of the two is an error."""
    return "".join(json.dumps({"id": f"{number}-{target}", "dimension": "word", "metric": "f1", "target": target, "role":
                               record["role"], "text": f"card number {record['text']}"}) + "\n"
                   for number, record in enumerate(records()) for target in (0, 1))


def run_verb(place, verb, values, needles, revealed):
    """Every command of a verb on one transcript; what is to be seen with --reveal is added to revealed."""
    for words in VERBS[verb]:
        for reveal in (False, True):
            command = verb.split() + words + (SCORING[:1] if "{quiet}" in words else SCORING)
            command += ["--reveal"] if reveal else []
            command += PEOPLE if verb != "lexicon eval" else []
            command += [] if "{input}" in words or "{gold}" in words else ["{input}"]
            status, parts, shown = place.run(command, values)
            check(status in (0, 3), f"exit {status}: {shown}", parts["standard error"].decode("utf-8", "replace"))
            for part, data in parts.items():
                seen = seen_in(data, needles)
                if reveal:
                    revealed.update(seen)
                else:
                    check(not seen, f"{', '.join(seen)} in {part}: {shown}", data.decode("utf-8", "replace")[:600])


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--program", required=True)
    parser.add_argument("--show-records")
    args = parser.parse_args()
    place = Place(args.program)
    verbs, formats = listed_verbs(place), listed_formats(place)
    for verb in verbs:
        check(verb in VERBS, f"the verb {verb} is not known: say in {os.path.relpath(__file__)} what it writes")
    gold = place.write("gold.jsonl", gold_rows())
    other = place.write("other.jsonl", json.dumps({"call_id": "o1", "role": "agent", "text": "lorem ipsum " * 3000}) + "\n")
    reading = [verb for verb in verbs if isinstance(VERBS.get(verb), list)]
    for name in formats:
        if name in WRITTEN:
            suffix, content, needles = WRITTEN[name]
            path = place.write("call" + suffix, content())
        else:
            path, needles = planted_fixture(place, name, args.show_records), FIXTURE_NEEDLES
            if not path:
                check(False, f"nothing can be planted in {name}: there is no fixture in tests/formats, nor a call in "
                             f"{os.path.relpath(__file__)}")
                continue
        values = {"input": path, "gold": gold, "other": other}
        calls = calls_of(place, path)
        values["policy"] = place.write("policy", "gate word rise 0.5\n")
        values["legs"] = place.write("legs.csv", legs_of(calls[0])) if calls else ""
        for verb in reading:
            revealed = set()
            planted = set(needles) - set(LABEL_NEEDLES if verb != "score" else [])
            wanted = set(NEEDLES) - NAMES if verb == "lexicon eval" else planted
            for call in calls if verb in ("explain", "call") else calls[:1]:
                run_verb(place, verb, {**values, "call": call}, sorted(wanted), revealed)
            few = verb in OF_WORDS and (len(revealed) > 0 or name not in WRITTEN)
            check(wanted <= revealed or few, f"{verb} {name}: not to be seen with --reveal either: {sorted(wanted - revealed)}")
    # Texts of the command line and of standard input.
    for words, stdin in ((["{text}"], None), (["-"], "{text}\n")):
        text = "card 4242 4242 4242 4242 and odalys.v@planted.example, so sorry"
        for form in ("text", "json"):
            command = ["explain", "--format", form] + SCORING + words
            _, parts, shown = place.run(command, {"text": text}, stdin and stdin.format(text=text).encode())
            check(parts["standard output"] != b"", shown)
            for part, data in parts.items():
                check(not seen_in(data, NEEDLES), f"a secret in {part}: {shown}", data.decode())
    # A night that is scored again from its transcript.
    store, path = os.path.join(place.folder, "s.db"), place.write("again.jsonl", WRITTEN["jsonl"][1]())
    place.run(["score", "-q", "--format", "none", "--store", store, "--night", "2026-11-20"] + SCORING + [path], {})
    status, parts, shown = place.run(["store", "rescore", "--no-default-lexicons", "--lexicon", "{quiet}", "--rejects", "{out}/j", store,
                                      path], {})
    check(status == 0 and b"1 batch, 1 leg scored again" in parts["standard output"], f"exit {status}: {shown}",
          b"".join(parts.values()).decode("utf-8", "replace"))
    with open(store, "rb") as file:
        parts["the store"] = file.read()
    for part, data in parts.items():
        check(not seen_in(data, NEEDLES), f"a secret in {part}: {shown}")
    # A sample, of records as they are and of some that hide nothing: of these, names that only the transcript tells are not known.
    for hidden in ([], ["--reveal"]):
        records = os.path.join(place.folder, "calls.jsonl")
        place.run(["score", "-q", "--format", "none", "--calls", records] + hidden + SCORING + [path], {})
        with open(records, encoding="utf-8") as file:
            strata = ",".join(["queue", "topic", "team"] + ["labels." + name for name in json.loads(file.readline())["labels"]][:5])
        needles = sorted(set(NEEDLES) - NAMES) if hidden else NEEDLES
        for words in ([], ["--format", "csv"], ["--format", "table"], ["--format", "tsv", "-o", "{out}/s.tsv"]):
            command = ["sample", "--rate", "100%", "--by", strata] + words + [records]
            _, parts, shown = place.run(command, {})
            for part, data in parts.items():
                check(not seen_in(data, needles), f"a secret in {part}: {shown}", data.decode())
            _, parts, shown = place.run(command + ["--reveal"], {})
            seen = any(seen_in(data, needles) for data in parts.values())
            check(seen or not hidden or "table" in words, f"nothing to be seen with --reveal either: {shown}")
    # What is rejected.
    for name, content in (("broken.jsonl", BROKEN), ("broken.csv", BROKEN_ROWS)):
        path = place.write(name, content)
        for words in (["score"] + SCORING, ["score", "--rejects", "{out}/j"] + SCORING, ["score", "--strict"] + SCORING,
                      ["score", "--output", "{out}/r", "--max-rejects", "100%"] + SCORING, ["sample", "--size", "9"]):
            status, parts, shown = place.run(words + [path], {})
            check(status in (0, 3), f"exit {status}: {shown}")
            for part, data in parts.items():
                check(not seen_in(data, NEEDLES), f"a secret in {part}: {shown}", data.decode())
    shutil.rmtree(place.folder)
    print(f"{passed} passed, {failed} failed")
    return failed > 0


if __name__ == "__main__":
    sys.exit(main())
