"""The sections of the bench: each says what runs, and what follows from what it cost."""

import glob
import os
import shutil
import statistics
import subprocess

from lexicons import LEXICONS
from measure import Broken, Command, cost_of, interleave, ratio

MB = 1e6
EMPTY_LEXICON = "@lexicon 1 name=nothing lang=en\n@category valence kind=valence\nzyzzyva :: 1\n"
ONE_LINE = ('{"call_id":"call-0000001","utterance":0,"role":"agent","start_ms":0,'
            '"text":"I completely understand your frustration"}\n')


class Line:
    """One line of the table and of the result file."""

    def __init__(self, name, what, values, runs=None):
        self.name, self.what, self.values, self.runs = name, what, values, runs


class Bench:
    """The settings of a run, and what all sections share."""

    def __init__(self, workspace, size, reps, seconds, quick, fixed, say):
        self.at, self.size, self.reps, self.seconds = workspace, size, reps, seconds
        self.quick, self.fixed, self.say = quick, fixed, say
        self.tenor, self.timed = workspace.tenor, workspace.path("timed")
        self.image = workspace.compile([], "shipped.tnr")
        self.nothing = workspace.text_file("nothing.jsonl", "")
        self.ns_a_byte = self.calibrate()

    def calibrate(self):
        """About what scoring costs on this machine today, to choose sizes that fit into the time."""
        path = self.at.dump(1000000)
        runs = interleave(self.timed, [self.score("calibration", "", path)], 3, 3)
        return max(runs[0].median() / os.path.getsize(path), 1e-10)

    def fit(self, runs, size=None, least=1000000):
        """Bytes of an input of which runs can be scored in a round, some rounds a section; all of it where it was asked for."""
        size = size or self.size
        if self.fixed:
            return size
        fitting = self.seconds / min(self.reps, 3) / runs / self.ns_a_byte
        while size > least and size > fitting:
            size = size // 2 if size // 2 > least else least
        return size

    def score(self, name, what, path, *options, image=None, out="out", **more):
        """tenor score on path: one thread and the compiled shipped lexicons unless options say more."""
        argv = [self.tenor, "score", "--quiet", "--lexicon", image or self.image]
        argv += options if "--format" in options else ("--format", "tsv", *options)
        if "--threads" not in options:
            argv += ["--threads", "1"]
        on_disk = os.path.isfile(path)
        return Command(name, what, argv + [path], stdout=self.at.path(out) if out else None,
                       utterances=self.at.utterances(path) if on_disk else 0,
                       size=os.path.getsize(path) if on_disk else 0, **more)

    def wc(self, name, path, option="-w"):
        locale = ", C.UTF-8" if option == "-w" else ""
        return Command(name, f"wc {option}{locale}", ["wc", option], stdin=path, env={"LC_ALL": "C.UTF-8"},
                       utterances=self.at.utterances(path), size=os.path.getsize(path))

    def run(self, commands, base=None, reps=None, seconds=None):
        """Runs commands in turn. Returns the lines, and Runs by name; ratios are to the command named base."""
        runs = interleave(self.timed, commands, reps or self.reps, seconds or self.seconds, self.say)
        by_name = {run.command.name: run for run in runs}
        lines = []
        for run in runs:
            values = {"cpu": run.median(), "wall": run.median("wall"), "rss_mb": run.median("rss") / MB,
                      "spread": run.spread(), "rounds": len(run.cpu)}
            if run.command.utterances:
                values["ns"] = run.median() / run.command.utterances * 1e9
                values["utterances"] = run.command.utterances
            if run.command.size:
                values["mb_s"] = run.command.size / MB / run.median()
                values["size"] = run.command.size
            if base and run.command.name != base:
                values["ratio"] = ratio(by_name[base], run)
            lines.append(Line(run.command.name, run.command.what, values, run))
        return lines, by_name


def section_score(bench):
    """score: what the first bars count; CPU against wc -w on the same file"""
    path = bench.at.dump(bench.fit(5))
    lines, _ = bench.run([
        bench.wc("wc", path),
        bench.score("score.tsv", "tenor -f tsv", path),
        bench.score("score.anew", "tenor -f tsv, remembers no texts", path, "--remember", "0"),
        bench.score("score.jsonl", "tenor -f jsonl", path, "--format", "jsonl"),
        bench.score("score.calls", "tenor --calls, no utterances", path, "--format", "none", "--calls", "-"),
        bench.score("score.newcalls", "the same, remembers no texts", path, "--format", "none", "--calls", "-", "--remember", "0"),
        Command("score.text", "tenor -f tsv, lexicons as text",
                [bench.tenor, "score", "--quiet", "--threads", "1", "--format", "tsv", "--no-default-lexicons", "--lexicon",
                 LEXICONS, path],
                stdout=bench.at.path("out"), utterances=bench.at.utterances(path), size=os.path.getsize(path)),
        bench.wc("wc-l", path, "-l"),
    ], base="wc")
    return lines


def supported():
    """Names of TENOR_CPU that this machine can run."""
    names = ["portable"]
    machine = os.uname().machine
    flags = set()
    if os.path.exists("/proc/cpuinfo"):
        with open("/proc/cpuinfo", encoding="utf-8", errors="replace") as file:
            for line in file:
                if line.startswith("flags"):
                    flags = set(line.split())
                    break
    if {"avx2", "bmi1", "bmi2", "fma", "movbe"} <= flags:
        names.append("v3")
    if {"avx512f", "avx512bw", "avx512vl", "avx512dq", "avx512vbmi", "avx512_vbmi2"} <= flags:
        names.append("avx512")
    if machine in ("aarch64", "arm64"):
        names.append("neon")
    return names


def section_isa(bench):
    """isa: the same bytes by every instruction set that this machine has (TENOR_CPU)"""
    names = supported()
    path = bench.at.dump(bench.fit(len(names) + 1))
    lines, _ = bench.run([bench.wc("isa.wc", path)] + [
        bench.score(f"isa.{name}", f"TENOR_CPU={name}", path, env={"TENOR_CPU": name}) for name in names], base="isa.wc")
    return lines


def section_stages(bench):
    """stages: one stage more a line, each in the whole program"""
    path = bench.at.dump(bench.fit(7))
    nothing = bench.at.compile([bench.at.text_file("nothing.lex", EMPTY_LEXICON)], "nothing.tnr", alone=True)
    silent = ("--map", "role=no_such_key", "--default", "role=automated")
    commands = [bench.wc("stage.wc", path)]
    if os.path.exists(reader := bench.at.path("read_bench")):
        commands.append(Command("stage.read", "libtenor-io reads, nothing else", [reader, path],
                                utterances=bench.at.utterances(path), size=os.path.getsize(path)))
    commands += [
        bench.score("stage.feed", "+ turns and blocks, nothing scored", path, "--format", "none", *silent),
        bench.score("stage.words", "+ words, lexicon of one word", path, "--format", "none", image=nothing),
        bench.score("stage.score", "+ shipped lexicons", path, "--format", "none"),
        bench.score("stage.tsv", "+ tsv", path),
        bench.score("stage.hits", "+ canonical records with hits", path, "--format", "jsonl", "--hits"),
    ]
    lines, _ = bench.run(commands, base="stage.wc")
    return lines


def section_formats(bench):
    """formats: every form of output"""
    path = bench.at.dump(bench.fit(8))
    lines, _ = bench.run([bench.wc("format.wc", path)] + [
        bench.score(f"format.{name}", what, path, *options) for name, what, options in (
            ("none", "-f none", ("--format", "none")), ("tsv", "-f tsv", ()), ("csv", "-f csv", ("--format", "csv")),
            ("jsonl", "-f jsonl", ("--format", "jsonl")), ("hits", "-f jsonl --hits", ("--format", "jsonl", "--hits")),
            ("table", "-f table", ("--format", "table")),
            ("calls", "-f none --calls", ("--format", "none", "--calls", "-")))
    ] + [bench.score("format.gz", "-f tsv into .gz", path, "--output", bench.at.path("out.tsv.gz"), out=None)],
        base="format.wc")
    return lines


def links_isal(program):
    ldd = shutil.which("ldd")
    done = subprocess.run([ldd, program], capture_output=True, text=True, check=False) if ldd else None
    return bool(done and "libisal" in done.stdout)


def section_gz(bench):
    """gz: two threads on two processors, wall against zcat on the same file"""
    path = bench.at.dump(bench.fit(4))
    packed = bench.at.gzipped(path)
    count, size = bench.at.utterances(path), os.path.getsize(path)
    commands = [Command("gz.zcat", "zcat", ["gzip", "-dc"], stdin=packed, cpus=2, utterances=count, size=size)]
    if igzip := shutil.which("igzip"):
        commands.append(Command("gz.igzip", "igzip -dc", [igzip, "-dc", packed], cpus=2, utterances=count, size=size))

    def tenor(name, what, program):
        made = bench.score(name, what, packed, "--threads", "2", cpus=2)
        made.argv[0], made.utterances, made.size = program, count, size
        return made

    if links_isal(bench.tenor):
        commands.append(tenor("gz.isal", "tenor, ISA-L", bench.tenor))
        if os.path.exists(plain := os.path.join(bench.at.build, "zlib", "tenor")):
            commands.append(tenor("gz.zlib", "tenor, zlib", plain))
    else:
        commands.append(tenor("gz.zlib", "tenor, zlib", bench.tenor))
    lines, runs = bench.run(commands)
    for line in lines:
        if line.name != "gz.zcat":
            line.values["of_zcat"] = cost_of(line.runs, runs["gz.zcat"], "wall")
    return lines


def net(run, start):
    """CPU of each round without that of the start in the same round."""
    return [max(a - b, 1e-9) for a, b in zip(run.cpu, start.cpu)]


def section_growth(bench):
    """growth: the input 1, 10 and 100 times; cost an utterance without the start, peak memory"""
    top = bench.fit(3, max(bench.size, 50000000) if not bench.fixed else bench.size)
    paths = {times: bench.at.dump(top * times // 100) for times in (1, 10, 100)}
    commands = [bench.score("growth.0", "no input: start and end", bench.nothing)]
    commands += [bench.score(f"growth.{times}", f"input {times} times", path) for times, path in paths.items()]
    commands.append(bench.score("growth.memory", "input 100 times, two threads", paths[100], "--threads", "2"))
    lines, runs = bench.run(commands)
    costs = {line.name: [cpu / line.runs.command.utterances for cpu in net(line.runs, runs["growth.0"])]
             for line in lines[1:4]}
    # Caches are cold in the smallest, which may make it the dearest: growth is seen from the cheaper of the two below.
    least = [min(pair) for pair in zip(costs["growth.1"], costs["growth.10"])]
    for line in lines[1:4]:
        line.values["net_ns"] = statistics.median(costs[line.name]) * 1e9
        line.values["growth"] = statistics.median(a / b for a, b in zip(costs[line.name], least))
    return lines


def section_lexicon(bench):
    """lexicon: the same input with lexicons 1, 4, 16 and 64 times larger; cost without the start"""
    path = bench.at.dump(bench.fit(10))
    all_times = (1, 64) if bench.quick else (1, 4, 16, 64)
    commands = []
    for times in all_times:
        image = bench.at.compile([bench.at.many_lexicons(times)], f"lexicon-{times}.tnr", alone=True)
        size = os.path.getsize(image) / MB
        commands += [bench.score(f"lexicon.{times}.start", f"{times} times, no input ({size:.0f} MB image)", bench.nothing,
                                 image=image),
                     bench.score(f"lexicon.{times}", f"lexicons {times} times", path, image=image)]
    lines, runs = bench.run(commands)
    least = net(runs["lexicon.1"], runs["lexicon.1.start"])
    for line in lines[1::2]:
        own = net(line.runs, runs[line.name + ".start"])
        line.values["growth"] = statistics.median(a / b for a, b in zip(own, least))
        line.values["net_ns"] = statistics.median(own) / line.runs.command.utterances * 1e9
    for times in all_times[1:]:
        os.unlink(bench.at.path(f"lexicon-{times}.tnr"))
    return lines


def section_threads(bench):
    """threads: wall and CPU by the number of threads"""
    processors = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    counts = [1, 2]
    while counts[-1] < 2 * processors and len(counts) < 7:
        counts.append(counts[-1] * 2)
    path = bench.at.dump(bench.fit(len(counts)))
    lines, runs = bench.run([
        bench.score(f"threads.{count}", f"--threads {count} ({processors} processors here)", path, "--threads", str(count))
        for count in counts])
    for line in lines:
        line.values["speedup"] = ratio(runs["threads.1"], line.runs, "wall")
    return lines


def section_start(bench):
    """start: the whole program on one utterance, wall"""
    path = bench.at.text_file("one.jsonl", ONE_LINE)
    more = {"utterances": 0, "size": 0}
    lines, _ = bench.run([
        Command("start.version", "tenor --version", [bench.tenor, "--version"]),
        Command("start.text", "shipped lexicons, compiled from their text",
                [bench.tenor, "score", "--quiet", "--format", "tsv", "--no-default-lexicons", "--lexicon", LEXICONS, path],
                **more),
        Command("start.shipped", "as it is started: the image kept of them, if they are unchanged",
                [bench.tenor, "score", "--quiet", "--format", "tsv", path], **more),
        Command("start.image", "compiled image",
                [bench.tenor, "score", "--quiet", "--format", "tsv", "--lexicon", bench.image, path], **more),
    ], reps=max(4 * bench.reps, 11))
    for line in lines:
        line.values["wall_ms"] = line.values["wall"] * 1000
    return lines


def section_files(bench):
    """files: many files of one call each against one file with the same calls"""
    number = 100000
    while not bench.fixed and number > 1000 and number * 2600 * 2 > bench.seconds / min(bench.reps, 3) / bench.ns_a_byte:
        number //= 2
    if bench.quick:
        number = min(number, 5000)
    folder, together = bench.at.files(number)
    commands = [bench.score("files.one", f"{number:,} calls in one file", together),
                bench.score("files.many", f"{number:,} files of one call", folder)]
    commands[1].utterances, commands[1].size = commands[0].utterances, commands[0].size
    lines, runs = bench.run(commands)
    lines[1].values["of_one"] = cost_of(runs["files.many"], runs["files.one"])
    lines[1].values["of_one_wall"] = cost_of(runs["files.many"], runs["files.one"], "wall")
    return lines


def section_embed(bench):
    """embed: tenor_score_batch called by another program, one utterance a call"""
    done = subprocess.run([bench.at.path("embed_bench"), bench.image, bench.at.texts(12)], capture_output=True, text=True,
                          check=False)
    values = dict(line.split() for line in done.stdout.splitlines())
    if not values:
        raise Broken(f"embed_bench: {done.stderr.strip()}")
    lines = []
    for name, what in (("one", "12 words, the same text every time"), ("many", "12 words, many texts in turn"),
                       ("listening", "the same, and all that duties listen for"),
                       ("again", "many texts that came before, remembered")):
        lines.append(Line(f"embed.{name}", what, {
            "ns": float(values[f"{name}.ns"]), "ns_least": float(values[f"{name}.ns_least"]),
            "hits": float(values[f"{name}.hits"]), "allocations": float(values[f"{name}.allocations"])}))
    return lines


def section_hostile(bench):
    """hostile: inputs that take the shortcuts away; utterances and MB a second of CPU, start taken off"""
    size = bench.fit(8, max(bench.size // 10, 5000000))
    commands = [bench.score("hostile.start", "no input", bench.nothing),
                bench.score("hostile.dump", "the ordinary dump", bench.at.dump(size))]
    for kind, what in (("distinct", "words that never come again"), ("foreign", "no ASCII at all"),
                       ("hits", "nothing but phrases"), ("digits", "nothing but numbers"), ("short", "one word each"),
                       ("huge", "1 MB each")):
        commands.append(bench.score(f"hostile.{kind}", what, bench.at.hostile(kind, size)))
    regexes = bench.at.compile([bench.at.regexes(300)], "regexes.tnr")
    commands.append(bench.score("hostile.regex", "dump; 300 regexes more", bench.at.dump(size), image=regexes))
    lines, runs = bench.run(commands)
    ordinary = statistics.median(net(runs["hostile.dump"], runs["hostile.start"]))
    for line in lines[1:]:
        own = statistics.median(net(line.runs, runs["hostile.start"]))
        line.values["per_second"] = line.runs.command.utterances / own
        line.values["mb_s"] = line.runs.command.size / MB / own
        line.values["net_ns"] = own / line.runs.command.utterances * 1e9
        line.values["of_dump"] = own / line.runs.command.size / (ordinary / runs["hostile.dump"].command.size)
    return lines


def section_diff(bench):
    """diff: lexicon diff of an edit of one entry, against scoring the input under both versions"""
    path = bench.at.dump(bench.fit(5))
    edits = {"rare": "speak to your manager :: -3", "usual": "(really|so) helpful :: 3", "common": "good :: 3"}
    commands = [bench.score("diff.score", "tenor -f tsv, one of two runs", path)]
    for name, entry in edits.items():
        text = f"@lexicon 1 name={name} lang=en\n@category edit kind=valence\n{entry}\n"
        image = bench.at.compile([bench.at.text_file(f"diff-{name}.lex", text)], f"diff-{name}.tnr")
        argv = [bench.tenor, "lexicon", "diff", "--threads", "1", bench.image, image, path]
        commands.append(Command(f"diff.{name}", f"lexicon diff, + {entry}", argv, stdout=bench.at.path("out"),
                                utterances=bench.at.utterances(path), size=os.path.getsize(path)))
    lines, runs = bench.run(commands)
    for line in lines[1:]:
        line.values["of_twice"] = cost_of(line.runs, runs["diff.score"]) / 2
    return lines


def section_calls(bench):
    """calls: what records of calls cost over scores alone, what duties cost of that; many open calls, fed line by line in turn"""
    path = bench.at.dump(bench.fit(5))
    records = ("--format", "none", "--calls", "-")
    plain = bench.at.compile([bench.at.without_duties()], "no-duties.tnr", alone=True)
    lines, runs = bench.run([
        bench.score("calls.scores", "scores alone: -f none", path, "--format", "none"),
        bench.score("calls.plain", "records of calls, a lexicon without duties", path, *records, image=plain),
        bench.score("calls.records", "records of calls, with duties", path, *records),
    ])
    # Duties are a small difference of two large costs: these two alternate more often, on less input.
    short = bench.at.dump(bench.fit(10))
    _, alternating = bench.run([bench.score("calls.plain", "without duties", short, *records, image=plain),
                                bench.score("calls.records", "with duties", short, *records)],
                               reps=3 * bench.reps, seconds=bench.seconds / 2)
    of = {"calls.plain": "calls.scores", "calls.records": "calls.scores"}
    for line in lines:
        if line.name in of:
            line.values["of_scores"] = cost_of(line.runs, runs[of[line.name]])
    lines[2].values["duties"] = cost_of(alternating["calls.records"], alternating["calls.plain"]) - 1
    number = 20000 if bench.quick else 100000
    for name, what, more in (("calls.open", f"{number:,} open at a time, 20 lines each", []),
                             ("calls.measured", f"{number:,} open that measure, too", ["measure"])):
        done = subprocess.run([bench.at.path("open_calls"), bench.image, path, str(number), "20", *more], capture_output=True,
                              text=True, check=False)
        if done.returncode:
            raise Broken(f"open_calls: {done.stderr.strip()[-400:]}")
        values = {key: float(value) for key, value in (line.split() for line in done.stdout.splitlines())}
        lines.append(Line(name, what, {"push_ns": values["ns"], "of_scoring": values["ns"] / lines[0].values["ns"], "kb_a_call": values["bytes"] / 1000,
                                       "hundred_thousand_mb": values["bytes"] * 100000 / MB}))
    return lines


def section_drivers(bench):
    """drivers: the small drivers of single stages that lie in bench/, in their own words"""
    arguments = {"read_bench": [bench.at.dump(bench.fit(3, 20000000))]}
    lines = []
    here = os.path.dirname(os.path.abspath(__file__))
    for source in sorted(glob.glob(os.path.join(here, "*_bench.c"))):
        name = os.path.basename(source)[:-2]
        if name == "embed_bench":
            continue
        done = subprocess.run([bench.at.path(name), *arguments.get(name, [])], capture_output=True, text=True, check=False)
        if done.returncode:
            raise Broken(f"{name}: {done.stderr.strip()[-400:]}")
        for text in done.stdout.splitlines():
            lines.append(Line(name, text.replace(bench.at.folder + "/", ""), {}))
    return lines


# In the order in which they run.
SECTIONS = {"score": section_score, "isa": section_isa, "gz": section_gz, "stages": section_stages,
            "formats": section_formats, "threads": section_threads, "growth": section_growth, "lexicon": section_lexicon,
            "start": section_start, "files": section_files, "embed": section_embed, "hostile": section_hostile,
            "diff": section_diff, "calls": section_calls, "drivers": section_drivers}
