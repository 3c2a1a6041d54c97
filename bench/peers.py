#!/usr/bin/env python3
"""The same utterances through what a user would pick instead of tenor: `make bench-peers`; see README.md beside this file.

    peers.py [--build DIR] [--only PATTERN] [--reps N] [--input FILE]

Installs each peer in BUILD/peers (pip, npm, apt-get download: nothing is put into the system), runs them in turn on the
texts of one dump and prints one table. A peer that cannot be installed or run is a line that says so. Peers get the texts as
they are, one a line, and only count; tenor reads JSON Lines and writes a record for every utterance.
Variables: BENCH_ONLY, BENCH_REPS, BENCH_INPUT as for the bench.
"""

import argparse
import fnmatch
import glob
import json
import os
import re
import shutil
import statistics
import subprocess
import sys

import measure
from measure import Broken, Command
from workspace import Workspace

HERE = os.path.dirname(os.path.abspath(__file__))
MINE = os.path.join(HERE, "peers")
SECONDS_TO_INSTALL = 900
MOST_CPU = 60  # seconds a run
# grep and ripgrep exit 1 where nothing matches.
NO_MATCH_IS_FINE = ["sh", "-c", '"$@"; status=$?; [ $status = 1 ] && exit 0; exit $status', "sh"]


def sh(argv, cwd=None, env=None):
    """Runs argv; Broken with the last line of what it said where it fails."""
    try:
        done = subprocess.run(argv, cwd=cwd, env={**os.environ, **(env or {})}, capture_output=True, text=True, check=False,
                              timeout=SECONDS_TO_INSTALL, stdin=subprocess.DEVNULL)
    except (OSError, subprocess.TimeoutExpired) as error:
        raise Broken(f"{argv[0]}: {error}") from None
    if done.returncode:
        said = [line for line in (done.stderr + "\n" + done.stdout).splitlines() if line.strip()]
        raise Broken(f"{os.path.basename(argv[0])} {' '.join(argv[1:3])}: {said[-1].strip() if said else 'failed'}")
    return done.stdout


class Home:
    """BUILD/peers: what is installed there."""

    def __init__(self, build):
        self.folder = os.path.abspath(os.path.join(build, "peers"))
        os.makedirs(self.folder, exist_ok=True)
        self.lists = False

    def path(self, *names):
        return os.path.join(self.folder, *names)

    def python(self, *packages):
        """A virtual environment with packages. Returns its interpreter."""
        python = self.path("venv", "bin", "python")
        if not os.path.exists(python):
            sh([sys.executable, "-m", "venv", self.path("venv")])
        for package in packages:
            if subprocess.run([python, "-m", "pip", "show", "-q", package], capture_output=True, check=False).returncode:
                sh([python, "-m", "pip", "install", "-q", "--disable-pip-version-check", package])
        return python

    def node(self, package):
        """The folder that has package in its node_modules."""
        folder = self.path("node")
        os.makedirs(folder, exist_ok=True)
        if not os.path.isdir(os.path.join(folder, "node_modules", package)):
            sh(["npm", "install", "--no-audit", "--no-fund", "--ignore-scripts", "--prefix", folder, package], cwd=folder)
        return folder

    def debian(self, *packages):
        """The folder with the files of Debian packages and their library of the same source; and the version of the first."""
        root = self.path("deb-" + packages[0])
        names = list(packages)
        if not shutil.which("apt-get"):
            raise Broken("no apt-get here")
        for package in packages:
            # libre2-dev -> libre2-9: the library belongs to it under a name that differs from release to release
            depends = sh(["apt-cache", "depends", package])
            stem = package.removesuffix("-dev")
            names += re.findall(rf"Depends: ({re.escape(stem)}-?[0-9][^\s]*)", depends)
        if not os.path.isdir(root):
            part = root + ".part"
            shutil.rmtree(part, ignore_errors=True)
            os.makedirs(part)
            sh(["apt-get", "download", "-q", *names], cwd=part)
            for file in glob.glob(os.path.join(part, "*.deb")):
                sh(["dpkg-deb", "-x", file, part])
            os.rename(part, root)
        first = glob.glob(os.path.join(root, packages[0] + "_*.deb"))
        version = sh(["dpkg-deb", "-f", first[0], "Version"]).strip() if first else "?"
        return root, version


class Peer:
    """name, on how many utterances, what it lacks, and how its command comes about (which may install)."""

    def __init__(self, name, count, lacks, make):
        self.name, self.count, self.lacks, self.make = name, count, lacks, make
        self.argv, self.env, self.version, self.problem = None, {}, "", ""
        self.rates, self.starts, self.rss, self.found = [], [], 0, 0


def python_peer(which, package, *more):
    def make(peer, home, phrases):
        python = home.python(package, *more)
        peer.argv = [python, os.path.join(MINE, "run_python.py"), which, "{texts}", phrases]
    return make


def node_peer(package):
    def make(peer, home, phrases):
        if not shutil.which("node"):
            raise Broken("no node here")
        peer.env = {"PEERS_NODE": home.node(package)}
        peer.argv = ["node", os.path.join(MINE, "run_node.js"), package, "{texts}", phrases]
    return make


def library_of(root):
    found = [os.path.dirname(path) for path in glob.glob(os.path.join(root, "usr", "lib", "**", "*.so*"), recursive=True)]
    if not found:
        raise Broken("the package has no library")
    return found[0]


def scan_peer(package):
    def make(peer, home, phrases):
        root, peer.version = home.debian(package)
        lib, program = library_of(root), home.path("run_" + package)
        shared = sorted(glob.glob(os.path.join(lib, "libhs.so.*")))
        if not shared:
            raise Broken("the package has no libhs")
        sh([os.environ.get("CC", "cc"), "-std=c11", "-D_POSIX_C_SOURCE=200809L", "-O2", "-I" + os.path.join(root, "usr", "include", "hs"),
            "-o", program, os.path.join(MINE, "run_scan.c"), shared[0], "-Wl,-rpath," + lib])
        peer.argv = [program, "hs", "{texts}", phrases]
    return make


def re2_peer(peer, home, phrases):
    root, peer.version = home.debian("libre2-dev")
    lib, program = library_of(root), home.path("run_re2")
    shared = sorted(glob.glob(os.path.join(lib, "libre2.so.*")))
    sh([os.environ.get("CXX", "c++"), "-std=c++17", "-O2", "-I" + os.path.join(root, "usr", "include"), "-o", program,
        os.path.join(MINE, "run_re2.cc"), shared[0], "-Wl,-rpath," + lib, "-pthread"])
    peer.argv = [program, "re2", "{texts}", phrases]


def ripgrep_peer(peer, home, phrases):
    program = shutil.which("rg")
    if not program:
        root, _ = home.debian("ripgrep")
        program = os.path.join(root, "usr", "bin", "rg")
    peer.version = sh([program, "--version"]).split()[1]
    peer.argv = [program, "--no-config", "--threads", "1", "-F", "-w", "-i", "-c", "-f", phrases, "{texts}"]


def grep_peer(peer, home, phrases):
    peer.version = sh(["grep", "--version"]).splitlines()[0].split()[-1]
    peer.env = {"LC_ALL": "C.UTF-8"}
    peer.argv = ["grep", "-F", "-w", "-i", "-c", "-f", phrases, "{texts}"]


WORDS = "phrases of one's own, tones, gaps, stems, offsets, roles, calls"
MATCHER = "stems, gaps, negation, exceptions, scores, roles, calls"

PEERS = (
    Peer("vaderSentiment", 20000, WORDS, python_peer("vader", "vaderSentiment")),
    Peer("NLTK VADER", 20000, WORDS, python_peer("nltk", "nltk", "vaderSentiment")),
    Peer("TextBlob", 20000, WORDS, python_peer("textblob", "textblob")),
    Peer("spaCy PhraseMatcher", 10000, MATCHER, python_peer("spacy", "spacy")),
    Peer("FlashText", 50000, MATCHER + ", overlapping phrases", python_peer("flashtext", "flashtext")),
    Peer("pyahocorasick", 50000, MATCHER + ", word boundaries (added here)", python_peer("ahocorasick", "pyahocorasick")),
    Peer("npm sentiment", 200000, WORDS, node_peer("sentiment")),
    Peer("npm wink-sentiment", 50000, WORDS, node_peer("wink-sentiment")),
    Peer("Hyperscan", 200000, MATCHER + ", starts of matches (cost more)", scan_peer("libhyperscan-dev")),
    Peer("Vectorscan", 200000, MATCHER + ", starts of matches (cost more)", scan_peer("libvectorscan-dev")),
    Peer("RE2::Set", 20000, MATCHER + ", offsets", re2_peer),
    Peer("ripgrep -F -w", 2000, MATCHER + ", which phrase (counts lines)", ripgrep_peer),
    Peer("grep -F -w", 500, MATCHER + ", which phrase (counts lines)", grep_peer),
)


def say(text):
    if sys.stderr.isatty():
        print(f"\r\x1b[K{text[:70]}", end="" if text else "\r", file=sys.stderr, flush=True)


def texts_of(path, count, out):
    """The first count texts of a dump, one a line; line ends in them become spaces."""
    with open(path, encoding="utf-8") as file, open(out, "w", encoding="utf-8", newline="\n") as texts:
        for _, line in zip(range(count), file):
            texts.write(re.sub(r"[\r\n\v\f\x1c-\x1e\x85\u2028\u2029]", " ", json.loads(line)["text"]) + "\n")
    return out


def heads_of(path, counts, place):
    """{count: the first count lines of path}"""
    heads = {}
    for count in counts:
        heads[count] = place(f"peers-{count}.jsonl")
        with open(path, "rb") as file, open(heads[count], "wb") as out:
            out.writelines(line for _, line in zip(range(count), file))
    return heads


def run_peer(peer, at, timed, texts, nothing, place):
    """One round. What a peer says itself is its loop; of others the run on nothing is taken off."""
    out = place("peer.out")
    argv = [arg.replace("{texts}", texts[peer.count]) for arg in peer.argv]
    told = "run_" in " ".join(argv)
    if not told:
        argv = NO_MATCH_IS_FINE + argv
    _, cpu, rss = measure.once(timed, Command(peer.name, "", argv, stdout=out, env=peer.env, limit=MOST_CPU))
    peer.rss = max(peer.rss, rss)
    with open(out, encoding="utf-8") as file:
        said = file.read().split()
    if told:
        count, loop, start, found, version = int(said[0]), float(said[1]), float(said[2]), int(said[3]), said[4]
        if count != peer.count:
            raise Broken(f"it read {count} texts, not {peer.count}")
        peer.version = version if version != "-" else peer.version
    else:
        empty = [arg.replace("{texts}", nothing) for arg in peer.argv]
        _, start, _ = measure.once(timed, Command(peer.name, "", NO_MATCH_IS_FINE + empty, stdout=out,
                                                  env=peer.env, limit=MOST_CPU))
        loop, found = max(cpu - start, 1e-6), int(said[0].rsplit(":", 1)[-1])
    peer.found = found
    peer.starts.append(start)
    return peer.count / loop


def settings():
    env = os.environ.get
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--build", default=env("BUILD", "build"))
    parser.add_argument("--only", default=env("BENCH_ONLY", ""), help="peers: names or patterns, separated by commas")
    parser.add_argument("--reps", type=int, default=int(env("BENCH_REPS", "") or 3))
    parser.add_argument("--input", default=env("BENCH_INPUT", ""))
    parser.add_argument("--factor", type=float, default=1.0, help="of the numbers of utterances")
    return parser.parse_args()


def compare(args):
    sys.path.insert(0, MINE)
    import phrases as phrase_list

    at = Workspace(args.build, args.input)
    home = Home(args.build)
    timed = at.path("timed")
    wanted = [pattern.strip() for pattern in args.only.split(",") if pattern.strip()] or ["*"]
    peers = [peer for peer in PEERS if any(fnmatch.fnmatch(peer.name.lower(), one.lower()) for one in wanted)]
    if not peers:
        raise Broken(f"no peer is called {args.only}; there are {', '.join(peer.name for peer in PEERS)}")
    for peer in peers:
        peer.count = max(int(peer.count * args.factor), 100)
    phrases = os.path.abspath(at.path("phrases.txt"))
    listed = phrase_list.write(phrases)
    for peer in peers:
        say(f"installing {peer.name}")
        try:
            peer.make(peer, home, phrases)
        except Broken as error:
            peer.problem = f"cannot be installed: {error}"
    counts = {peer.count for peer in peers} | {int(200000 * args.factor)}
    most = max(counts)
    path = at.dump(most * 140)
    heads = heads_of(path, {most}, at.path)
    texts = {count: os.path.abspath(texts_of(path, count, at.path(f"peers-{count}.txt"))) for count in counts}
    image = at.compile([], "shipped.tnr")
    nothing = at.text_file("nothing.jsonl", "")
    tenor = [at.tenor, "score", "--quiet", "--threads", "1", "--lexicon", image, "--format", "tsv"]

    own, own_start, own_rss, wc, rates = [], [], 0, [], {peer.name: [] for peer in peers}
    for number in range(args.reps):
        say(f"tenor ({number + 1}/{args.reps})")
        _, start, _ = measure.once(timed, Command("tenor", "", tenor + [nothing], stdout=at.path("out")))
        _, cpu, own_rss = measure.once(timed, Command("tenor", "", tenor + [heads[most]], stdout=at.path("out")))
        own.append(most / max(cpu - start, 1e-6))
        own_start.append(start)
        _, cpu, _ = measure.once(timed, Command("wc", "", ["wc", "-w"], stdin=heads[most], env={"LC_ALL": "C.UTF-8"}))
        wc.append(most / cpu)
        for peer in peers:
            if peer.problem:
                continue
            say(f"{peer.name} ({number + 1}/{args.reps})")
            try:
                rates[peer.name].append(run_peer(peer, at, timed, texts, nothing, at.path))
                peer.rates.append(own[-1] / rates[peer.name][-1])
            except (Broken, ValueError, IndexError) as error:
                peer.problem = "does not run: " + str(error).splitlines()[-1]
    say("")
    print(f"Single core, CPU, start-up taken off; medians of {args.reps} rounds; tenor reads JSON Lines and writes records, the others "
          f"get plain texts and count.\nMatchers look for {listed:,} phrases, at most {phrase_list.MOST} ways to write each entry "
          "of the shipped lexicons.\n")
    print(f"{'program':<21}{'version':<15}{'utterances':>11}{'utt/s':>12}{'tenor is':>11}{'start s':>9}{'MB':>7}{'found':>10}"
          "  what it does not do")
    version = sh([at.tenor, "--version"]).split()[1]
    print(f"{'tenor':<21}{version:<15}{most:>11,}{statistics.median(own):>12,.0f}{'':>11}{statistics.median(own_start):>9.3f}"
          f"{own_rss / 1e6:>7.0f}")
    print(f"{'wc -w (C.UTF-8)':<21}{'':<15}{most:>11,}{statistics.median(wc):>12,.0f}"
          f"{statistics.median(a / b for a, b in zip(own, wc)):>10.2f}x{'':>26}  anything but counting words")
    for peer in peers:
        if peer.problem:
            print(f"{peer.name:<21}{peer.problem}")
            continue
        print(f"{peer.name:<21}{peer.version[:14]:<15}{peer.count:>11,}{statistics.median(rates[peer.name]):>12,.0f}"
              f"{statistics.median(peer.rates):>10.2f}x{statistics.median(peer.starts):>9.3f}{peer.rss / 1e6:>7.0f}{peer.found:>10,}"
              f"  {peer.lacks}")
    print("\n'tenor is' says how many times as many utterances tenor scores in the same time. 'found': utterances with a feeling (the "
          "sentiment\nlibraries), lines with a phrase (grep, ripgrep), phrases (other matchers); they count unlike things.")
    return 0


def main():
    try:
        return compare(settings())
    except (Broken, OSError) as error:
        print(f"peers: {error}", file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    sys.exit(main())
