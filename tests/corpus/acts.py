#!/usr/bin/env python3
"""Labelled turns of corpus/acts, and the act models that are learnt of them.

    tests/corpus/acts.py check
    tests/corpus/acts.py rows [--without NIGHTS | --only NIGHTS] [--sources wordings,turns,practice]
    tests/corpus/acts.py learn BUILD [--lexicons FOLDER]
    tests/corpus/acts.py judge BUILD [--lexicons FOLDER]

check fails where a file is not as corpus/README.md says; the last line is `N passed, N failed`. rows writes what `tenor lexicon learn` reads,
a turn a row: wordings.tsv, whose rows say of one act alone whether the turn does it, turns.tsv and practice.tsv, whose rows say of all acts
of the speaker which ones the turn does, pairs.tsv, whose rows say what a customer asks for and whether the answer refuses it. A group is what must not be parted when figures are estimated: the calls of one night, the
wordings of one writer. learn writes FOLDER/dialogue.acts anew (`make acts`): the acts that the playbooks there listen for, with the leans of
acts.tsv. judge tells what duties are worth in calls whose night the act models have not seen: it learns once for each fold of nights.
"""

import argparse
import csv
import os
import re
import shutil
import subprocess
import sys
import tempfile

sys.dont_write_bytecode = True
import check_labels  # noqa: E402
import duties  # noqa: E402

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
FOLDER = os.path.join(ROOT, "corpus", "acts")
SPEAKERS = ("agent", "customer")
COLUMNS = {"acts.tsv": ["act", "speaker", "lean", "does", "does_not"],
           "wordings.tsv": ["writer", "act", "does", "before", "text"],
           "turns.tsv": ["call_id", "utterance", "acts"],
           "practice.tsv": ["call", "turn", "speaker", "acts", "text"],
           "pairs.tsv": ["writer", "kind", "way", "ask", "answer"]}
SOURCES = ("wordings", "turns", "practice", "pairs")
KINDS = ("refusal", "grant", "info")                # what an answer of pairs.tsv does with what was said before it
UNREAD = {"act.ask": ("practice",)}                 # whose turns were labelled before there was such an act
MODELS = "dialogue.acts"
TIMES = 3                                           # turns of calls weigh so much: there the acts stand among others
LEARN = ["--rounds=0", "--sparse=1", "--cost=0.3", "--drop=30", "--beta=0.7"]
FOLDS = (("n05", "n06", "n07"), ("n08", "n09"), ("n10", "n11"), ("n12", "n13"), ("n14", "n15"), ("n16",))
OUT = ["text", "speaker", "acts", "not", "group"]


def table(name):
    with open(os.path.join(FOLDER, name), encoding="utf-8", newline="") as file:
        rows = list(csv.reader(file, delimiter="\t", quoting=csv.QUOTE_NONE))
    if not rows or rows[0] != COLUMNS[name]:
        raise SystemExit(f"corpus/acts/{name}: the header is not {' '.join(COLUMNS[name])}")
    for number, row in enumerate(rows[1:], 2):
        if len(row) != len(rows[0]):
            raise SystemExit(f"corpus/acts/{name}:{number}: {len(row)} cells")
    return [dict(zip(rows[0], row)) for row in rows[1:]]


def turns_of(lines):
    """{(call, first utterance): (role, text)} of all turns: what one speaker says before anybody else does or an event is told."""
    out, last = {}, {}
    for line in lines:
        call, before = line["call_id"], last.get(line["call_id"])
        if "text" not in line:
            last[call] = None
            continue
        text = " ".join(line["text"].split())
        if before and before[0] == line["role"] and line["role"] in SPEAKERS:
            role, first, said = before[0], before[1], before[2] + " " + text
        else:
            role, first, said = line["role"], line["utterance"], text
        last[call] = (role, first, said)
        out[call, str(first)] = (role, said)
    return out


def corpus_turns():
    return turns_of(line for _, lines in check_labels.read_nights() for _, _, line in lines)


def night_of(call):
    return call.partition("-")[0]


def used_acts(lexicons):
    """Acts that the playbooks of a folder listen for; of those that are like another, that one."""
    out = set()
    for name in sorted(os.listdir(lexicons)):
        if name.endswith(".play"):
            with open(os.path.join(lexicons, name), encoding="utf-8") as file:
                out.update(re.findall(r"#(act\.[a-z-]+(?:\.[a-z-]+)?)", file.read()))
    likes = {}
    for name in sorted(os.listdir(lexicons)):
        if name.endswith(".acts"):
            with open(os.path.join(lexicons, name), encoding="utf-8") as file:
                likes.update(re.findall(r"^@act (\S+) .*\blike=(\S+)", file.read(), re.MULTILINE))
    return {likes.get(act, act) for act in out}


def rows(without=(), only=(), sources=SOURCES, wanted=None):
    """Rows to learn from. wanted: these acts alone; None: all."""
    speaker_of = {row["act"]: row["speaker"] for row in table("acts.tsv")}

    def of_wanted(acts):
        return ",".join(act for act in acts.split(",") if act and (wanted is None or act in wanted))

    def all_told(source, speaker, acts):
        """The acts that a turn of calls is known not to do; * is all others."""
        unread = {act for act, sources in UNREAD.items() if source in sources and speaker_of[act] == speaker}
        return of_wanted(",".join(act for act, who in speaker_of.items()
                                  if who == speaker and act not in unread and act not in acts.split(","))) if unread else "*"

    for row in table("wordings.tsv") if "wordings" in sources else ():
        act = of_wanted(row["act"])
        does = row["does"] == "yes"
        if act:
            yield [row["text"], speaker_of[act], act if does else "", "" if does else act, "writer " + row["writer"]]
    said = corpus_turns() if "turns" in sources else {}
    for row in table("turns.tsv") if "turns" in sources else ():
        night = night_of(row["call_id"])
        if night in without or (only and night not in only):
            continue
        role, text = said[row["call_id"], row["utterance"]]
        yield [text, role, of_wanted(row["acts"]), all_told("turns", role, row["acts"]), night]
    for row in table("practice.tsv") if "practice" in sources else ():
        yield [row["text"], row["speaker"], of_wanted(row["acts"]), all_told("practice", row["speaker"], row["acts"]), night_of(row["call"])]
    for row in table("pairs.tsv") if "pairs" in sources else ():
        for text, speaker, does in of_pair(row):
            acts = sorted(of_wanted(act) for act in does if of_wanted(act))
            yield [text, speaker, ",".join(act for act in acts if does[act]), ",".join(act for act in acts if not does[act]),
                   "writer " + row["writer"]]


def of_pair(row):
    """The two turns of a row of pairs.tsv: text, speaker, {act: whether it does it}."""
    refused = row["kind"] == "refusal"
    yield row["ask"], "customer", {"act.ask": row["kind"] != "info"}
    yield row["answer"], "agent", {"act.refusal": refused, "act.alternative": refused and row["way"] == "yes"}


def learn(program, lexicons, out, without=()):
    """Writes the act models of a folder of lexicons, learnt of all turns but those of some nights."""
    wanted = used_acts(lexicons)
    with tempfile.TemporaryDirectory() as work:
        data = os.path.join(work, "rows.tsv")
        with open(data, "w", encoding="utf-8") as file:
            print("\t".join(OUT), file=file)
            for row in rows(without=without, wanted=wanted):
                for _ in range(TIMES if row[4][0] in "np" else 1):
                    print("\t".join(row), file=file)
        leans = [f"--lean={row['act']}={int(row['lean']):+d}" for row in table("acts.tsv") if row["act"] in wanted and int(row["lean"])]
        done = subprocess.run([program, "lexicon", "learn", "--format=tsv", "--classes", os.path.join(FOLDER, "classes.txt"),
                               *LEARN, *leans, "-o", out, data], capture_output=True, timeout=600)
    if done.returncode != 0:
        raise SystemExit(done.stderr.decode("utf-8", "replace") + f"tenor lexicon learn: exit status {done.returncode}")


def judge(build, lexicons):
    """{(call, duty): outcome} of all calls with labelled turns, each told with act models that have not seen its night."""
    program = os.path.abspath(os.path.join(build, "tenor"))
    said, nights = {}, {row["call_id"].partition("-")[0] for row in table("turns.tsv")}
    for fold in FOLDS:
        with tempfile.TemporaryDirectory() as work:
            folder, calls = os.path.join(work, "lexicons"), os.path.join(work, "nights")
            shutil.copytree(lexicons, folder)
            os.mkdir(calls)
            learn(program, lexicons, os.path.join(folder, MODELS), fold)
            for night in fold:
                shutil.copy(os.path.join(ROOT, "corpus", "nights", f"2026-10-{night[1:]}.jsonl"), calls)
            said.update(duties.outcomes_of(program, folder, calls))
    missing = nights - {night for fold in FOLDS for night in fold}
    if missing:
        raise SystemExit(f"no fold has {', '.join(sorted(missing))}")
    return said


def check():
    """What is wrong with the files, as text; how much was looked at."""
    wrong, looked = [], 0
    acts = {row["act"]: row["speaker"] for row in table("acts.tsv")}
    seen = set()
    for number, row in enumerate(table("wordings.tsv"), 2):
        looked += 1
        if row["act"] not in acts or row["does"] not in ("yes", "no") or not row["text"] or not row["writer"]:
            wrong.append(f"wordings.tsv:{number}: no row of an act")
        if (row["act"], row["text"]) in seen:
            wrong.append(f"wordings.tsv:{number}: said before of the same act")
        seen.add((row["act"], row["text"]))
    said, told = corpus_turns(), set()
    for number, row in enumerate(table("turns.tsv"), 2):
        looked += 1
        key = (row["call_id"], row["utterance"])
        role = said.get(key, (None,))[0]
        if role not in SPEAKERS or key in told:
            wrong.append(f"turns.tsv:{number}: no turn of an agent or a customer begins there, or it stands twice")
        told.add(key)
        if any(acts.get(act) != role for act in row["acts"].split(",") if act):
            wrong.append(f"turns.tsv:{number}: {row['acts']}: no acts of an {role}")
    for number, row in enumerate(table("practice.tsv"), 2):
        looked += 1
        if row["speaker"] not in SPEAKERS or not row["text"] or any(acts.get(act) != row["speaker"] for act in row["acts"].split(",") if act):
            wrong.append(f"practice.tsv:{number}: no turn, or acts of somebody else")
    seen = set()
    for number, row in enumerate(table("pairs.tsv"), 2):
        looked += 1
        if row["kind"] not in KINDS or row["way"] not in (("yes", "no") if row["kind"] == "refusal" else ("no",)) or not row["writer"]:
            wrong.append(f"pairs.tsv:{number}: no kind of answer, or a way out of what is not refused")
        if not row["ask"] or not row["answer"] or (row["ask"], row["answer"]) in seen:
            wrong.append(f"pairs.tsv:{number}: nothing said, or said before")
        seen.add((row["ask"], row["answer"]))
    for call in sorted({call for call, _ in told}):
        looked += 1
        missing = [key for key, (role, _) in said.items() if key[0] == call and role in SPEAKERS and key not in told]
        if missing:
            wrong.append(f"turns.tsv: {call} lacks turn {missing[0][1]}")
    return wrong, looked


def report(said):
    """Figures of duties over all nights with labelled turns, and over each fold, as lines."""
    want = check_labels.Corpus().outcomes("settled")
    calls = sorted({call for call, _ in said})
    for fold in [tuple(night for one in FOLDS for night in one), *FOLDS]:
        mine = [call for call in calls if night_of(call) in fold]
        each = {duty: duties.measure(said, want, mine, duty) for duty in check_labels.DUTIES}
        cells = []
        for outcome in check_labels.OUTCOMES:
            known = [row[outcome + ".F1"] for row in each.values() if row[outcome + ".F1"] is not None]
            cells.append(f"{outcome} {sum(known) / len(known):.3f} ({sum(one >= 0.845 for one in known)} of {len(known)} duties at .85)")
        yield f"{','.join(fold)}: mean F1 " + ", ".join(cells)


def main():
    parser = argparse.ArgumentParser(description="labelled turns, and the act models that are learnt of them")
    parser.add_argument("what", choices=["rows", "check", "learn", "judge"])
    parser.add_argument("build", nargs="?", metavar="BUILD", help="learn, judge: the folder of the build")
    parser.add_argument("--lexicons", default=os.path.join(ROOT, "lexicons", "en"), metavar="FOLDER")
    parser.add_argument("--without", default="", metavar="NIGHTS", help="rows: no turns of these nights, as in n12,n13")
    parser.add_argument("--only", default="", metavar="NIGHTS", help="rows: of the turns of calls those of these nights")
    parser.add_argument("--sources", default=",".join(SOURCES), metavar="LIST", help="rows: of " + ",".join(SOURCES))
    args = parser.parse_args()
    if args.what == "check":
        wrong, looked = check()
        for one in wrong:
            print("FAILED", one)
        print(f"{looked - len(wrong)} passed, {len(wrong)} failed")
        return 1 if wrong else 0
    if args.what == "rows":
        nights = [set(filter(None, one.split(","))) for one in (args.without, args.only)]
        print("\t".join(OUT))
        for row in rows(*nights, args.sources.split(",")):
            print("\t".join(row))
        return 0
    if not args.build:
        parser.error("BUILD is missing")
    if args.what == "learn":
        learn(os.path.join(args.build, "tenor"), args.lexicons, os.path.join(args.lexicons, MODELS))
    else:
        print("\n".join(report(judge(args.build, args.lexicons))))
    return 0


if __name__ == "__main__":
    sys.exit(main())
