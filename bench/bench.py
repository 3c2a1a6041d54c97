#!/usr/bin/env python3
"""The bench: measures tenor in many ways, prints one table, judges it by bars.tsv; see README.md beside this file.

    bench.py [--build DIR] [--quick] [--only PATTERN] [--size SIZE] [--reps N] [--input FILE] [--out FILE]
    bench.py --judge FILE [--bars FILE]       judge a result file that an earlier run wrote (--out FILE.json)
    bench.py --list                           the sections

Every option has a variable of the same meaning: BENCH_QUICK, BENCH_ONLY, BENCH_SIZE, BENCH_REPS, BENCH_INPUT, BENCH_OUT.
Exit status: 0 all bars that were measured hold, 1 one falls, 2 something could not be measured at all.
"""

import argparse
import fnmatch
import json
import os
import platform
import subprocess
import sys
import time

import bars as bars_file
import dump
import sections
from measure import Broken

REFERENCE_NS = 670.0  # wc -w an utterance on the machine for which absolute bars were set

COLUMNS = (("ns", "ns/utt", "{:.0f}"), ("mb_s", "MB/s", "{:.0f}"), ("cpu", "CPU s", "{:.3f}"), ("wall", "wall s", "{:.3f}"),
           ("ratio", "x wc -w", "{:.2f}"), ("spread", "spread", "{:.0%}"), ("rss_mb", "MB", "{:.0f}"), ("rounds", "n", "{:d}"))
# What a section adds behind the columns.
EXTRAS = (("of_zcat", "{:.2f} of zcat"), ("growth", "{:.2f} times the cost"), ("net_ns", "{:.0f} ns net"), ("speedup", "{:.2f} times as fast"),
          ("wall_ms", "{:.2f} ms"), ("of_one", "{:.2f} of one file"), ("of_one_wall", "{:.2f} in wall"),
          ("per_second", "{:,.0f} utt/s"), ("of_dump", "{:.2f} of the dump, a byte"), ("ns_least", "{:.0f} ns at best"), ("hits", "{:.1f} hits"),
          ("of_scores", "{:.2f} of scores alone"), ("of_twice", "{:.2f} of scoring twice"), ("duties", "duties {:+.1%}"), ("push_ns", "{:.0f} ns a line"),
          ("of_scoring", "{:.2f} of an utterance of calls.scores"),
          ("kb_a_call", "{:.1f} KB a call"), ("hundred_thousand_mb", "100,000: {:.0f} MB"),
          ("allocations", "{:.0f} allocations"), ("bar_units", "{:.0f} ns in units of the bar"))


def cell(value, form):
    return form.format(value) if value < 10 ** 7 else f"{value:.1e}"


def show(lines):
    for line in lines:
        cells = [cell(line.values[key], form) if key in line.values else "" for key, _, form in COLUMNS]
        extras = ", ".join(form.format(line.values[key]) for key, form in EXTRAS if key in line.values)
        if not line.values:
            print(f"{line.name:<17} {line.what}")
        else:
            print(f"{line.name:<17} {line.what:<38.38}" + "".join(f"{one:>9}" for one in cells) +
                  (f"  {extras}" if extras else ""))
    sys.stdout.flush()


def show_head():
    print(f"{'line':<17} {'what':<38}" + "".join(f"{title:>9}" for _, title, _ in COLUMNS) + "  besides")


def number(value):
    if value is None:
        return "-"
    return f"{value:,.0f}" if abs(value) >= 1000 else f"{value:.3g}"


def judge(all_bars, measured, scale):
    """Prints the bars and how they stand. Returns how many fall."""
    print(f"\n{'bar':<27}{'measured':>12}{'must':>12}{'goal':>12}{'moonshot':>12}  verdict")
    fallen = 0
    for bar in all_bars:
        value = bar.value(measured, scale)
        verdict = bar.judge(value)
        fallen += verdict == bars_file.FALLS
        sign = "≥" if bar.better == "higher" else "≤"
        cells = [number(value)] + [f"{sign} {number(one)}" if one is not None else "-"
                                   for one in (bar.must, bar.goal, bar.moonshot)]
        print(f"{bar.name:<27}" + "".join(f"{one:>12}" for one in cells) + f"  {verdict}")
    print(f"{fallen} of {len(all_bars)} bars fall" if fallen else "no bar that was measured falls")
    return fallen


def facts(args, bench):
    """What the numbers belong to."""
    model = ""
    if os.path.exists("/proc/cpuinfo"):
        with open("/proc/cpuinfo", encoding="utf-8", errors="replace") as file:
            model = next((line.split(":", 1)[1].strip() for line in file if line.startswith("model name")), "")
    version = subprocess.run([bench.tenor, "version", "-v"], capture_output=True, text=True, check=False).stdout
    return {"machine": f"{platform.machine()} {model}".strip(), "processors": os.cpu_count(), "system": platform.platform(),
            "tenor": version.splitlines()[0] if version else "", "lexicon": next(
                (line for line in version.splitlines() if line.startswith("lexicon")), ""),
            "input": args.input or "dump.py on corpus/", "size": bench.size, "reps": bench.reps, "quick": bool(args.quick),
            "date": time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime())}


def write_result(path, result):
    """JSON, or one value a line where the name ends in .tsv."""
    with open(path, "w", encoding="utf-8", newline="\n") as out:
        if path.endswith(".tsv"):
            out.write("line\tvalue\tnumber\n")
            for line in result["lines"]:
                for key, value in line["values"].items():
                    out.write(f"{line['name']}\t{key}\t{value:.6g}\n")
        else:
            json.dump(result, out, indent=1, ensure_ascii=False)
            out.write("\n")


def measured_of(result):
    return {f"{line['name']}:{key}": value for line in result["lines"] for key, value in line["values"].items()}


def scale_of(measured):
    """wc -w of this run against the reference; 1 where it was not measured."""
    return measured.get("wc:ns", REFERENCE_NS) / REFERENCE_NS


def judge_file(args):
    try:
        with open(args.judge, encoding="utf-8") as file:
            measured = measured_of(json.load(file))
        all_bars = bars_file.load(args.bars)
    except (OSError, ValueError, KeyError, TypeError) as error:
        print(f"bench: {args.judge}: {error}", file=sys.stderr)
        return 2
    return 1 if judge(all_bars, measured, scale_of(measured)) else 0


def settings():
    env = os.environ.get
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--build", default=env("BUILD", "build"))
    parser.add_argument("--quick", action="store_true", default=env("BENCH_QUICK", "") not in ("", "0"))
    parser.add_argument("--only", default=env("BENCH_ONLY", ""), help="sections: names or patterns, separated by commas")
    parser.add_argument("--size", default=env("BENCH_SIZE", ""), help="bytes of the dump; K, M and G may follow")
    parser.add_argument("--reps", type=int, default=int(env("BENCH_REPS", "") or 0), help="rounds (5, quick 3)")
    parser.add_argument("--seconds", type=float, default=float(env("BENCH_SECONDS", "") or 0), help="most a section (80, quick 7)")
    parser.add_argument("--input", default=env("BENCH_INPUT", ""), help="a dump, canonical JSON Lines, instead of a made one")
    parser.add_argument("--out", default=env("BENCH_OUT", ""), help="result file, .json or .tsv")
    parser.add_argument("--judge", help="judge this result file, measure nothing")
    parser.add_argument("--bars", default=bars_file.FILE)
    parser.add_argument("--list", action="store_true", help="the sections")
    return parser.parse_args()


def chosen(only):
    patterns = [pattern.strip() for pattern in only.split(",") if pattern.strip()] or ["*"]
    names = [name for name in sections.SECTIONS if any(fnmatch.fnmatch(name, pattern) for pattern in patterns)]
    if not names:
        raise Broken(f"no section is called {only}; there are {', '.join(sections.SECTIONS)}")
    # The others are scaled and judged by what wc -w takes, which this one measures.
    return names if "score" in names else ["score"] + names


def progress(text):
    if sys.stderr.isatty():
        print(f"\r\x1b[K{text[:70]}", end="" if text else "\r", file=sys.stderr, flush=True)


def measure(args):
    from workspace import Workspace  # digests the corpus: only where something is measured

    if args.input and not os.path.isfile(args.input):
        raise Broken(f"{args.input}: no such file")
    names = chosen(args.only)
    all_bars = bars_file.load(args.bars)
    whole = os.path.getsize(args.input) if args.input else 300000000
    size = dump.size_of(args.size) if args.size else min(whole, 60000000) if args.quick else whole
    bench = sections.Bench(Workspace(args.build, args.input), size, args.reps or (3 if args.quick else 5),
                           args.seconds or (7 if args.quick else 80), args.quick, bool(args.size), progress)
    about = facts(args, bench)
    print("\n".join(f"{key}: {value}" for key, value in about.items()) + "\n")
    show_head()
    result = {"facts": about, "lines": []}
    broken = []
    for name in names:
        print(f"-- {sections.SECTIONS[name].__doc__}")
        try:
            lines = sections.SECTIONS[name](bench)
        except Broken as error:
            broken.append(name)
            print(f"   NOT MEASURED: {error}")
            continue
        finally:
            progress("")
        if name == "embed":
            scale = scale_of(measured_of(result))
            for line in lines:
                line.values["bar_units"] = line.values["ns"] / scale
        show(lines)
        result["lines"] += [{"section": name, "name": line.name, "what": line.what, "values": line.values} for line in lines]
    measured = measured_of(result)
    scale = scale_of(measured)
    print(f"\nwc -w takes {measured.get('wc:ns', float('nan')):.0f} ns an utterance here, {scale:.2f} of the {REFERENCE_NS:.0f} ns "
          "for which absolute bars were set: what is scaled stands below in those units.")
    fallen = judge(all_bars, measured, scale)
    if args.out:
        write_result(args.out, result)
    if broken:
        print(f"not measured: {', '.join(broken)}")
    return 1 if fallen else 2 if broken else 0


def main():
    args = settings()
    if args.list:
        for name, section in sections.SECTIONS.items():
            print(section.__doc__)
        return 0
    try:
        return judge_file(args) if args.judge else measure(args)
    except (Broken, ValueError, OSError) as error:
        print(f"bench: {error}", file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    sys.exit(main())
