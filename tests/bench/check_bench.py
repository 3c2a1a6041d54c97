#!/usr/bin/env python3
"""What of the bench can be tested without a clock: the file of bars, the verdicts, the generators, the stop-watch.

    check_bench.py TIMED TENOR FOLDER        TIMED: the built bench/timed; TENOR: the program; FOLDER: an empty one

Ends with `N passed, N failed`."""

import filecmp
import json
import os
import re
import subprocess
import sys

ROOT = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..")
BENCH = os.path.join(ROOT, "bench")
sys.path.insert(0, BENCH)
sys.dont_write_bytecode = True

sys.path.insert(0, os.path.join(BENCH, "peers"))

import bars  # noqa: E402
import dump  # noqa: E402
import hostile  # noqa: E402
import lexicons  # noqa: E402
import measure  # noqa: E402
import peers  # noqa: E402
import phrases  # noqa: E402
import sections  # noqa: E402

passed = failed = 0


def check(what, good, more=""):
    global passed, failed
    if good:
        passed += 1
    else:
        failed += 1
        print(f"FAILED: {what} {more}")


def read(path):
    with open(path, encoding="utf-8") as file:
        return file.read()


def write(path, text):
    with open(path, "w", encoding="utf-8") as file:
        file.write(text)
    return path


def check_bars(folder):
    shipped = bars.load()
    check("the bars parse", len(shipped) >= 12)
    # Every bar names a section's line: a misspelt one would never be measured, and nobody would see it fall.
    source = read(os.path.join(BENCH, "sections.py"))
    for bar in shipped:
        line, _, value = bar.measure.partition(":")
        section, _, rest = line.partition(".")
        prefix = re.search(rf'["\']{re.escape(section)}\.(?:{re.escape(rest)}|\{{)', source)
        check(f"bar '{bar.name}' names a line of a section", prefix, line)
        check(f"bar '{bar.name}' names a value", f'"{value}"' in source, value)
        check(f"bar '{bar.name}' is explained", bar.how)
    head = "\t".join(bars.COLUMNS) + "\n"
    for what, text, said in (
            ("other columns", "bar\tmeasure\n", "the columns are"), ("a cell less", head + "a\tb:c\thigher\t1\t-\t-\tno\n", "8 cells"),
            ("a bad direction", head + "a\tb:c\tup\t1\t-\t-\tno\tx\n", "higher or lower"),
            ("a bad scale", head + "a\tb:c\thigher\t1\t-\t-\tyes\tx\n", "no, time or rate"),
            ("no number", head + "a\tb:c\thigher\tfast\t-\t-\tno\tx\n", "fast"),
            ("no must", head + "a\tb:c\thigher\t-\t2\t-\tno\tx\n", "'must' is needed"),
            ("a goal below must", head + "a\tb:c\thigher\t3\t2\t-\tno\tx\n", "not in order"),
            ("a name twice", head + "a\tb:c\thigher\t3\t-\t-\tno\tx\n" * 2, "stands twice"), ("none", head, "no bars")):
        try:
            bars.load(write(os.path.join(folder, "bad.tsv"), text))
            check(f"bars with {what} are refused", False)
        except ValueError as error:
            check(f"bars with {what} are refused", said in str(error), str(error))
    one = bars.load(write(os.path.join(folder, "one.tsv"), head + "a\tx:y\tlower\t10\t5\t-\ttime\tx\n"))[0]
    check("time is scaled", one.value({"x:y": 8.0}, 2.0) == 4.0)
    for value, verdict in ((11, "FALLS"), (10, "must"), (5.5, "must"), (5, "goal"), (None, "not measured")):
        check(f"{value} under a bar of 10", one.judge(value) == verdict, one.judge(value))


def check_verdicts(folder):
    """bench.py --judge on made-up measurements: 0 where all hold, 1 where one falls, 2 where there is nothing to judge."""
    table = write(os.path.join(folder, "bars.tsv"), "\t".join(bars.COLUMNS) + "\n"
                  "speed\tscore.tsv:ratio\thigher\t2.5\t3.5\t4.5\tno\ta ratio\n"
                  "start\tstart.text:wall_ms\tlower\t50\t15\t-\ttime\ta time\n"
                  "rate\thostile.distinct:per_second\thigher\t500000\t-\t-\trate\ta rate\n")

    def run(name, **values):
        lines = [{"section": "x", "name": key.split(":")[0].replace("_", "."), "what": "", "values": {key.split(":")[1]: value}}
                 for key, value in values.items()]
        path = write(os.path.join(folder, name), json.dumps({"facts": {}, "lines": lines}))
        return subprocess.run([sys.executable, os.path.join(BENCH, "bench.py"), "--judge", path, "--bars", table],
                              capture_output=True, text=True, check=False)

    good = {"wc:ns": 670.0, "score_tsv:ratio": 2.6, "start_text:wall_ms": 49.0, "hostile_distinct:per_second": 500001.0}
    done = run("good.json", **good)
    check("all bars hold: exit 0", done.returncode == 0, done.stdout + done.stderr)
    check("each line is marked", len(re.findall(r"  must$", done.stdout, re.M)) == 3, done.stdout)
    for key, value in (("score_tsv:ratio", 2.4), ("start_text:wall_ms", 51.0), ("hostile_distinct:per_second", 499999.0)):
        done = run("bad.json", **{**good, key: value})
        check(f"{key} falls: exit 1", done.returncode == 1 and done.stdout.count("FALLS") == 1, done.stdout)
    # A machine half as fast may take twice as long and do half as much.
    done = run("slow.json", **{**good, "wc:ns": 1340.0, "start_text:wall_ms": 98.0, "hostile_distinct:per_second": 250001.0})
    check("absolute bars are scaled", done.returncode == 0, done.stdout)
    done = run("part.json", **{"wc:ns": 670.0, "score_tsv:ratio": 5.0})
    check("what was not measured does not fall, and is said", done.returncode == 0 and done.stdout.count("not measured") == 2)
    write(os.path.join(folder, "no.json"), "{")
    done = subprocess.run([sys.executable, os.path.join(BENCH, "bench.py"), "--judge", os.path.join(folder, "no.json")],
                          capture_output=True, text=True, check=False)
    check("no result file: exit 2", done.returncode == 2, done.stderr)


def check_generators(folder):
    at = [os.path.join(folder, f"{i}.jsonl") for i in range(3)]
    counts = [dump.write_dump(at[0], 300000), dump.write_dump(at[1], 300000), dump.write_dump(at[2], 300000, seed=2)]
    check("a dump is the same every time", filecmp.cmp(at[0], at[1], shallow=False) and counts[0] == counts[1])
    check("another seed, another dump", not filecmp.cmp(at[0], at[2], shallow=False))
    records = [json.loads(line) for line in read(at[0]).splitlines()]
    check("a dump has the size", 300000 <= os.path.getsize(at[0]) < 302000 and len(records) == counts[0])
    whole = read(at[0])
    for what in ("“", "’", "@mail.example", '\\"', "\\n", "\\u"):
        check(f"a dump has {what}", what in whole)
    speech = sum(record["text"] == record["text"].lower() for record in records) / len(records)
    check("much of a dump is like speech recognition", 0.25 < speech < 0.55, speech)
    longer = os.path.join(folder, "long.jsonl")
    dump.write_dump(longer, 400000)
    check("a longer dump begins like a shorter one", read(longer).startswith(read(at[0])))

    files, together = os.path.join(folder, "files"), os.path.join(folder, "together.jsonl")
    count = dump.write_files(30, files, together)
    parts = sorted(os.path.join(below, name) for below, _, names in os.walk(files) for name in names)
    check("many files hold what one file holds", len(parts) == 30 and "".join(map(read, parts)) == read(together))
    check("and its utterances are counted", count == read(together).count("\n"))

    for kind in hostile.KINDS:
        size = 2500000 if kind == "huge" else 60000
        pair = [os.path.join(folder, f"{kind}{i}.jsonl") for i in range(2)]
        counts = [hostile.write(kind, path, size) for path in pair]
        check(f"'{kind}' is the same every time", filecmp.cmp(*pair, shallow=False) and counts[0] == counts[1])
        texts = [json.loads(line)["text"] for line in read(pair[0]).splitlines()]
        check(f"'{kind}' has its size", size <= os.path.getsize(pair[0]) and len(texts) == counts[0])
        good = {"distinct": lambda: len({w for t in texts for w in t.split()}) == 12 * len(texts),
                "foreign": lambda: all(ord(c) > 127 for t in texts for c in t if c != " "),
                "digits": lambda: not any(c.isalpha() for t in texts for c in t),
                "short": lambda: all(len(t.split()) == 1 for t in texts),
                "huge": lambda: all(len(t.encode()) >= 1000000 for t in texts),
                "hits": lambda: all(t for t in texts)}[kind]
        check(f"'{kind}' is what it says", good())

    for i in range(2):
        lexicons.multiply(3, os.path.join(folder, f"lexicons{i}"))
        lexicons.regexes(40, os.path.join(folder, f"{i}.lex"))
    names = sorted(os.listdir(os.path.join(folder, "lexicons0")))
    same = filecmp.cmpfiles(os.path.join(folder, "lexicons0"), os.path.join(folder, "lexicons1"), names, shallow=False)
    check("lexicons are the same every time", len(same[0]) == len(names) > 20, same)
    check("regexes are the same every time", filecmp.cmp(os.path.join(folder, "0.lex"), os.path.join(folder, "1.lex")))
    return os.path.join(folder, "lexicons0"), os.path.join(folder, "0.lex"), at[0]


def check_lexicons(tenor, many, regexes, text):
    """Made lexicons compile, are as large as said, and give the dump the hits that the shipped ones give: no copy matches."""
    one, more = (subprocess.run([tenor, "lexicon", "check", "--alone", "--format", "json", path], capture_output=True, text=True,
                                check=False) for path in (lexicons.LEXICONS, many))
    check("made lexicons have no errors", '"error"' not in more.stdout, more.stdout[:400])
    done = subprocess.run([tenor, "lexicon", "check", "--alone", regexes], capture_output=True, text=True, check=False)
    check("made regexes have no errors", done.returncode == 0, done.stdout[-400:] + done.stderr[-400:])
    check("shipped ones have none either", one.returncode == 0, one.stdout[:400])
    hits = []
    for path in (lexicons.LEXICONS, many):
        done = subprocess.run([tenor, "score", "--quiet", "--no-default-lexicons", "--lexicon", path, "--format", "tsv", text],
                              capture_output=True, check=False)
        hits.append(done.stdout)
    check("copies match nothing of the dump", hits[0] == hits[1] and len(hits[0]) > 1000)


def check_peers(folder):
    pair = [os.path.join(folder, f"phrases{i}.txt") for i in range(2)]
    counts = [phrases.write(path) for path in pair]
    check("peers get the same phrases every time", filecmp.cmp(*pair, shallow=False) and counts[0] == counts[1] > 5000)
    lexicon = write(os.path.join(folder, "small.lex"), """@lexicon 1
@class fine = good|very good
@category valence kind=valence
(a|b [c]) ...3 ~word :: 2
  yes: nothing of this
^ <fine> thing* $
<NUMBER> days
/regex/
\\!\\! well
@category fillers kind=filler
um
""")
    check("entries are written out, what no list can say is left out",
          sorted(phrases.of_file(lexicon)) == ["a word", "b c word", "b word", "good thing", "very good thing"],
          phrases.of_file(lexicon))
    check("every peer has a name of its own and says what it lacks",
          len({peer.name for peer in peers.PEERS}) == len(peers.PEERS) and all(peer.lacks for peer in peers.PEERS))


def check_stop_watch(timed, folder):
    sleep = measure.Command("sleep", "", ["sleep", "0.05"])
    wall, cpu, rss = measure.once(timed, sleep)
    check("the stop-watch sees time go by", 0.05 <= wall < 5 and cpu < wall and 0 < rss < 64 << 20, (wall, cpu, rss))
    source = write(os.path.join(folder, "in"), "one\ntwo\n")
    out = os.path.join(folder, "out")
    measure.once(timed, measure.Command("cat", "", ["cat"], stdin=source, stdout=out))
    check("it redirects", read(out) == "one\ntwo\n")
    for argv in (["false"], [os.path.join(folder, "no-such-program")], ["sh", "-c", "kill -9 $$"]):
        try:
            measure.once(timed, measure.Command("x", "", argv))
            check(f"{argv[0]}: a failure is none", False)
        except measure.Broken as error:
            check("a failure says what failed", "x: " in str(error), str(error))
    try:
        measure.once(timed, measure.Command("busy", "", ["sh", "-c", "while :; do :; done"], limit=1))
        check("what takes too long is ended", False)
    except measure.Broken as error:
        check("what takes too long is ended", "not done after 1 s" in str(error), str(error))
    order = os.path.join(folder, "order")
    commands = [measure.Command(name, "", ["sh", "-c", f"echo {name} >>'{order}'"]) for name in "ab"]
    runs = measure.interleave(timed, commands, 3, 60)
    check("runs take turns, forth and back", read(order).split() == list("abbaab"))
    check("every round counts", [len(run.cpu) for run in runs] == [3, 3])
    check("a section without time has one round", len(measure.interleave(timed, commands, 3, 0)[0].cpu) == 1)
    base, run = measure.Runs(sleep), measure.Runs(sleep)
    base.cpu, run.cpu = [2.0, 4.0, 90.0], [1.0, 2.0, 3.0]
    check("a ratio is taken round by round", measure.ratio(base, run) == 2.0)
    check("what a run costs of another is the ratio turned round", measure.cost_of(run, base) == 0.5)


def main():
    timed, tenor, folder = sys.argv[1:]
    check_bars(folder)
    check_verdicts(folder)
    many, regexes, text = check_generators(folder)
    check_lexicons(tenor, many, regexes, text)
    check_peers(folder)
    check_stop_watch(timed, folder)
    for name, section in sections.SECTIONS.items():
        check(f"section {name} says what it is", section.__doc__.startswith(name + ": "))
    listed = subprocess.run([sys.executable, os.path.join(BENCH, "bench.py"), "--list"], capture_output=True, text=True,
                            check=False).stdout
    check("--list lists the sections", len(listed.splitlines()) == len(sections.SECTIONS), listed)
    print(f"{passed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
