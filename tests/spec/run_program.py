"""Runs the examples of tests/spec (see README.md there) through the program: `tenor score` on what each of them says.

    run_program.py [--program build/tenor] FILE.spec…      examples, on their own lexicons
    run_program.py --shipped FILE…                         the same, and handbook phrases (*.tsv), on the shipped ones

The last line is `N passed, N failed`; an example counts once.
"""
import argparse
import json
import os
import re
import subprocess
import sys
import tempfile
from decimal import Decimal

HERE = os.path.dirname(os.path.abspath(__file__))
SAID = re.compile(r"(agent|customer|unknown|bot)(?: (\d+)-(\d+))?> ?(.*)\Z", re.S)
VALUE = re.compile(r"(?:(raw|evidence|share) )?(\S+) (=|<=|>=|<|>) (null|-?[0-9.]+)\Z")
HIT = re.compile(r'(\S+)(?: (blocked|overruled|noted))?(?: = (-?[0-9.]+))?(?: "(.*)")?\Z')
ESCAPE = re.compile(r"\\(?:n|t|u\{([0-9A-Fa-f]+)\})")
FIVE = ("empathy", "positive", "ownership", "jargon", "abuse")


class Turn:
    """What is said, as one or more (role, start, end, text), and what must come of it."""
    def __init__(self, line):
        self.line, self.segments, self.expected = line, [], []


class Example:
    def __init__(self, name, line):
        self.name, self.line = name, line
        self.base, self.own, self.settings, self.turns = False, [], {}, []


def unescape(text):
    return ESCAPE.sub(lambda m: chr(int(m.group(1), 16)) if m.group(1) else {"n": "\n", "t": "\t"}[m.group()[1]], text)


def read_examples(path):
    examples = []
    with open(path, encoding="utf-8", newline="\n") as f:
        for number, line in enumerate(f, 1):
            line = line.rstrip("\n").rstrip(" ")
            if line.startswith("## "):
                examples.append(Example(line[3:], number))
                continue
            if not examples or not line or line.startswith("#"):
                continue
            e = examples[-1]
            said = SAID.match(line)
            if line.startswith("| "):
                e.own.append(line[2:])
            elif line == "lexicon: base":
                e.base = True
            elif line.startswith(("channel: ", "date: ", "language: ")):
                name, _, value = line.partition(": ")
                e.settings[name] = value
            elif said:
                role, begin, end, text = said.groups()
                segment = (role, int(begin) if begin else None, int(end) if end else None, unescape(text))
                if not (begin and e.turns and not e.turns[-1].expected):
                    e.turns.append(Turn(number))
                e.turns[-1].segments.append(segment)
            elif e.turns and (line.startswith(("hits: ", "record: ")) or VALUE.match(line)):
                e.turns[-1].expected.append((number, line))
            else:
                raise SystemExit("%s:%d: not understood: %s" % (path, number, line))
    return examples


def expect(record, line):
    """What is wrong, or None."""
    if line.startswith("record: "):
        wanted = line[len("record: "):]
        got = re.sub(r'"digest":"[0-9a-f]{8}"', '"digest":"*"', record["*line*"])
        return None if got == wanted else "got " + got
    if line.startswith("hits: "):
        wanted = [] if line == "hits: none" else [HIT.match(x) for x in line[len("hits: "):].split(" ; ")]
        got = record["hits"]
        shown = " ; ".join('%s %s = %s "%s"' % (h["id"], h.get("outcome", "won"), first_points(h), h["text"]) for h in got) or "none"
        if len(wanted) != len(got):
            return "got " + shown
        for w, h in zip(wanted, got):
            if (not w or w.group(1) != h["id"] or (w.group(2) or "won") != h.get("outcome", "won")
                    or (w.group(3) and Decimal(w.group(3)) != first_points(h)) or (w.group(4) is not None and w.group(4) != h["text"])):
                return "got " + shown
        return None
    group, name, sign, number = VALUE.match(line).groups()
    if group == "raw":
        got = Decimal(record["raw"].get(name, 0)) / 10000
    elif group == "evidence":
        got = record["evidence"].get(name, 0)
    elif group == "share":
        got = next((next(iter(h["share"].values())) for h in record["hits"] if h["id"] == name), None)
    elif name in ("sentiment", "coverage", "tokens"):
        got = record[name]
    elif name == "segments":
        got = record.get("segments", 1)
    else:
        got = record["tone"].get(name, "(no such tone)")
    if number == "null" or got is None:
        return None if (number == "null") == (got is None) else "got %s" % got
    if isinstance(got, str):
        return "got " + got
    wanted = Decimal(number)
    holds = {"=": got == wanted, "<": got < wanted, ">": got > wanted, "<=": got <= wanted, ">=": got >= wanted}[sign]
    return None if holds else "got %s" % got


def first_points(hit):
    return Decimal(next(iter(hit["points"].values()), 0)) / 10000


class Runner:
    def __init__(self, program, shipped):
        self.program, self.shipped, self.passed, self.failed = program, shipped, 0, 0

    def score(self, rows, lexicons):
        command = [self.program, "score", "--quiet", "--reveal", "--hits", "--format", "jsonl", "--input-format", "jsonl"]
        if not self.shipped:
            command.append("--no-default-lexicons")
        for path in lexicons:
            command += ["--lexicon", path]
        data = "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows).encode("utf-8", "surrogatepass")
        result = subprocess.run(command + ["-"], input=data, capture_output=True)
        if result.returncode:
            raise ValueError("exit %d: %s" % (result.returncode, result.stderr.decode(errors="replace")))
        records = []
        for line in result.stdout.decode().rstrip("\n").split("\n"):
            records.append(json.loads(line, parse_float=Decimal))
            records[-1]["*line*"] = line
        return records

    def rows(self, example):
        rows = []
        for turn in example.turns:
            for role, begin, end, text in turn.segments:
                row = {"call_id": "spec" if begin is not None else "spec-%d" % len(rows), "utterance": len(rows), "role": role, "text": text}
                if begin is not None:
                    row.update(start_ms=begin, end_ms=end)
                row.update((name, example.settings[name]) for name in ("channel", "language") if name in example.settings)
                if "date" in example.settings:
                    row["started_at"] = example.settings["date"] + "T12:00:00Z"
                rows.append(row)
        return rows

    def example(self, path, example, folder):
        lexicons = [] if self.shipped else [os.path.join(HERE, "base.lex")] if example.base or not example.own else []
        if example.own:
            own = os.path.join(folder, "own.lex")
            with open(own, "w", encoding="utf-8", newline="\n") as f:
                f.write("\n".join(["@lexicon 1 name=own lang=en"] + example.own) + "\n")
            lexicons.append(own)
        wrong = []
        try:
            records = self.score(self.rows(example), lexicons)
            if len(records) != len(example.turns):
                wrong.append("%d records for %d turns" % (len(records), len(example.turns)))
            for turn, record in zip(example.turns, records):
                for number, line in turn.expected:
                    trouble = expect(record, line)
                    if trouble:
                        wrong.append("%s:%d: %s\n    %s" % (path, number, line, trouble))
        except ValueError as error:
            wrong.append(str(error))
        self.count(path, example.line, example.name, wrong)

    def count(self, path, line, name, wrong):
        if wrong:
            self.failed += 1
            print("%s:%d: %s\n  %s" % (path, line, name, "\n  ".join(wrong)))
        else:
            self.passed += 1

    def phrases(self, path):
        """Rows of phrase, role, tone, remark: the phrase scores above 0 in that tone; none: in none of the five."""
        rows = []
        with open(path, encoding="utf-8") as f:
            for number, line in enumerate(f, 1):
                if not line.strip() or line.startswith("#") or line.startswith("phrase\t"):
                    continue
                rows.append((number, line.rstrip("\n").split("\t")))
        said = [{"call_id": "h%d" % number, "utterance": 0, "role": cells[1], "text": cells[0]} for number, cells in rows]
        for (number, cells), record in zip(rows, self.score(said, [])):
            tones = {tone: record["tone"].get(tone) for tone in FIVE}
            good = not any(tones.values()) if cells[2] == "none" else (tones.get(cells[2]) or 0) > 0
            self.count(path, number, cells[0], [] if good else ["%s> expected %s, got %s" % (
                cells[1], cells[2], ", ".join("%s %s" % x for x in tones.items() if x[1]) or "nothing")])


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--program", default="build/tenor")
    parser.add_argument("--shipped", action="store_true", help="the shipped lexicons instead of the examples' own")
    parser.add_argument("files", nargs="+")
    args = parser.parse_args()
    runner = Runner(args.program, args.shipped)
    with tempfile.TemporaryDirectory() as folder:
        for path in args.files:
            if path.endswith(".tsv"):
                runner.phrases(path)
                continue
            for example in read_examples(path):
                if not any(turn.expected for turn in example.turns):
                    runner.count(path, example.line, example.name, ["expects nothing"])
                    continue
                runner.example(path, example, folder)
    print("%d passed, %d failed" % (runner.passed, runner.failed))
    return 1 if runner.failed or not runner.passed else 0


if __name__ == "__main__":
    sys.exit(main())
