#!/usr/bin/env python3
"""The shipped lexicons beside VADER on labelled rows: one table, the same rows, the same arithmetic for both.

    gold.py GOLD [--tenor PROGRAM] [--samples N] [--format text|markdown]

GOLD is a folder of gold rows with a MANIFEST.tsv, as `tenor lexicon eval` reads them. VADER is taken from the Python
package vaderSentiment, where it can be imported (`python3 -m venv v && v/bin/pip install vaderSentiment`, then run
this with v/bin/python); without it the table has tenor's figures only.

VADER's scores go the way of tenor's: a copy of the rows is made whose texts are made-up words, and a lexicon that
gives each word a weight, so that the sentiment of a row is the compound score that VADER gives its text. Halves,
thresholds, figures and intervals of both columns are then those of `tenor lexicon eval`. For abuse a row's score is
how negative VADER finds it; for every other dimension, how positive.
"""

import argparse
import glob
import gzip
import json
import math
import os
import subprocess
import sys
import tempfile

ALPHA = 15          # of sentiment, VADER's and tenor's: score = raw / sqrt(raw^2 + ALPHA)
STEP = 100          # words stand for hundredths of a point
HEAVIEST = 500      # no entry weighs more than 5
MOST_WORDS = 40     # enough for compound scores up to .9999
OVERALL = ("positive", "empathy", "ownership", "satisfaction", "abuse", "jargon")


def word(hundredths):
    """A made-up word for a weight: letters only, and no English."""
    letters, n = "", abs(hundredths)
    for _ in range(3):
        letters, n = chr(ord("a") + n % 26) + letters, n // 26
    return ("qzp" if hundredths > 0 else "qzn") + letters


def spelt(compound):
    """A text of made-up words whose sentiment is the compound score."""
    compound = max(-0.9999, min(0.9999, compound))
    raw = round(STEP * compound * math.sqrt(ALPHA) / math.sqrt(1 - compound * compound))
    sign, left, words = (1 if raw > 0 else -1), abs(raw), []
    while left and len(words) < MOST_WORDS:
        words.append(word(sign * min(left, HEAVIEST)))
        left -= min(left, HEAVIEST)
    return " ".join(words) or "qzo"


def write_lexicon(path):
    with open(path, "w", encoding="utf-8") as out:
        out.write("@lexicon 1 name=spelt\n@category spelt kind=valence\n")
        for n in range(1, HEAVIEST + 1):
            out.write(f"{word(n)} :: {n / STEP:g}\n{word(-n)} :: {-n / STEP:g}\n")


def rows_of(path):
    opened = gzip.open if path.endswith(".gz") else open
    with opened(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            if line.strip():
                yield json.loads(line)


def respell(gold, folder, compound_of):
    """A copy of the gold whose texts spell VADER's scores."""
    for path in sorted(glob.glob(os.path.join(gold, "*.jsonl*"))):
        name = os.path.basename(path).replace(".gz", "")
        with open(os.path.join(folder, name), "w", encoding="utf-8") as out:
            for row in rows_of(path):
                score = compound_of(row["text"])
                row["text"] = spelt(-score if row.get("dimension") == "abuse" else score)
                row["role"] = "customer"
                row.pop("context", None)
                out.write(json.dumps(row) + "\n")
    with open(os.path.join(gold, "MANIFEST.tsv"), encoding="utf-8") as manifest:
        with open(os.path.join(folder, "MANIFEST.tsv"), "w", encoding="utf-8") as out:
            out.write(manifest.read())


def figures(tenor, arguments):
    """What `lexicon eval` says, by dimension and set."""
    run = subprocess.run([tenor, "lexicon", "eval", "--format", "tsv"] + arguments, stdout=subprocess.PIPE, check=True,
                         universal_newlines=True)
    lines = [line.split("\t") for line in run.stdout.splitlines()]
    return {(row["dimension"], row["set"]): row for row in (dict(zip(lines[0], line)) for line in lines[1:])}


def shown(row):
    if row is None or not row["figure"].replace(".", "").replace("-", "").isdigit():
        return "–", "–"
    return f'{float(row["figure"]):.3f}', f'{float(row["low"]):.3f} … {float(row["high"]):.3f}'


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("gold")
    parser.add_argument("--tenor", default="build/tenor")
    parser.add_argument("--samples", default="1000")
    parser.add_argument("--format", choices=("text", "markdown"), default="text")
    options = parser.parse_args()
    ours = figures(options.tenor, ["--samples", options.samples, options.gold])
    try:
        from vaderSentiment.vaderSentiment import SentimentIntensityAnalyzer
        analyzer = SentimentIntensityAnalyzer()
    except ImportError:
        analyzer = None
        print("vaderSentiment cannot be imported: no column for VADER", file=sys.stderr)
    theirs = {}
    if analyzer:
        with tempfile.TemporaryDirectory() as folder:
            respell(options.gold, folder, lambda text: analyzer.polarity_scores(text)["compound"])
            lexicon = os.path.join(folder, "spelt.lex")
            write_lexicon(lexicon)
            renamed = [part for name in OVERALL for part in ("--as", f"{name}=sentiment")]
            theirs = figures(options.tenor, ["--samples", options.samples, "--no-default-lexicons", "--lexicon", lexicon]
                             + renamed + [folder])
    head = ("dimension", "set", "metric", "rows", "use", "tenor", "95 % interval", "VADER", "95 % interval")
    table = [head]
    for key, row in ours.items():
        table.append((row["dimension"], row["set"], row["metric"], row["rows"], row["use"]) + shown(row)
                     + shown(theirs.get(key)))
    if options.format == "markdown":
        print("| " + " | ".join(head) + " |")
        print("|" + "---|" * len(head))
        for row in table[1:]:
            print("| " + " | ".join(row) + " |")
    else:
        widths = [max(len(row[i]) for row in table) for i in range(len(head))]
        for row in table:
            print("  ".join(cell.ljust(width) for cell, width in zip(row, widths)).rstrip())


if __name__ == "__main__":
    main()
