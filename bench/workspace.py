"""What a run of the bench needs on disk: dumps, lexicons, images, each made once and kept in BUILD/bench until what it
is made from changes."""

import glob
import gzip
import hashlib
import os
import re
import shutil
import subprocess

import dump
import hostile
import lexicons
from measure import Broken

HERE = os.path.dirname(os.path.abspath(__file__))


def digest(*paths):
    """Of the content of files; folders stand for their *.lex, *.play, *.acts, *.jsonl and *.tsv files."""
    sha = hashlib.sha256()
    for path in paths:
        files = [path] if os.path.isfile(path) else sorted(
            one for end in ("lex", "play", "acts", "jsonl", "tsv") for one in glob.glob(os.path.join(path, "**", "*." + end), recursive=True))
        for one in files:
            with open(one, "rb") as file:
                sha.update(hashlib.sha256(file.read()).digest())
    return sha.hexdigest()[:12]


def count_lines(path):
    count = 0
    with open(path, "rb") as file:
        while block := file.read(1 << 20):
            count += block.count(b"\n")
    return count


class Workspace:
    def __init__(self, build, given=None):
        self.build, self.given = build, given
        self.folder = os.path.join(build, "bench")
        os.makedirs(self.folder, exist_ok=True)
        self.tenor = os.path.join(build, "tenor")
        self.counts = {}
        self.dump_key = digest(os.path.join(HERE, "dump.py"), dump.CORPUS)
        self.hostile_key = digest(os.path.join(HERE, "hostile.py"), os.path.join(HERE, "dump.py"), dump.CORPUS, lexicons.LEXICONS)
        self.lexicon_key = digest(os.path.join(HERE, "lexicons.py"), os.path.join(HERE, "dump.py"), dump.CORPUS, lexicons.LEXICONS)
        self.prune()

    def prune(self):
        """Removes what was made from sources that have changed since."""
        for name in os.listdir(self.folder):
            key = re.match(r"(?:dump|files|texts|hostile-[a-z]+|lexicons|regexes)-([0-9a-f]{12})", name)
            if key and key.group(1) not in (self.dump_key, self.hostile_key, self.lexicon_key):
                path = os.path.join(self.folder, name)
                if os.path.isdir(path):
                    shutil.rmtree(path, ignore_errors=True)
                else:
                    os.unlink(path)

    def path(self, name):
        return os.path.join(self.folder, name)

    def made(self, name, make):
        """The path of name; make(path) makes it where it is not there yet. Appears whole or not at all."""
        path = self.path(name)
        if not os.path.exists(path):
            part = path + ".part"
            shutil.rmtree(part, ignore_errors=True)
            make(part)
            os.replace(part, path)
        return path

    def utterances(self, path):
        """Lines of a dump."""
        if path not in self.counts:
            self.counts[path] = count_lines(path)
        return self.counts[path]

    def dump(self, size):
        """A dump of about size bytes: the head of the given one, or one that is made."""
        if not self.given:
            return self.made(f"dump-{self.dump_key}-{size}.jsonl", lambda path: dump.write_dump(path, size))
        whole = os.path.getsize(self.given)
        if size >= whole:
            return self.given
        key = hashlib.sha256(f"{os.path.abspath(self.given)} {whole} {os.stat(self.given).st_mtime_ns}".encode())
        return self.made(f"given-{key.hexdigest()[:12]}-{size}.jsonl", lambda path: self.head(path, size))

    def head(self, path, size):
        with open(self.given, "rb") as source, open(path, "wb") as out:
            left = size
            while left > 0 and (block := source.read(min(left, 1 << 20))):
                out.write(block)
                left -= len(block)
            out.write(source.readline())

    def gzipped(self, path):
        """path as gzip -6 would have it."""
        name = os.path.basename(path) + ".gz"

        def make(out):
            with open(out, "wb") as raw, open(path, "rb") as source, \
                    gzip.GzipFile("", "wb", 6, raw, mtime=0) as packed:
                shutil.copyfileobj(source, packed, 1 << 20)

        if os.path.dirname(path) != self.folder:
            name = digest(path) + "-" + name
        return self.made(name, make)

    def hostile(self, kind, size):
        return self.made(f"hostile-{kind}-{self.hostile_key}-{size}.jsonl", lambda path: hostile.write(kind, path, size))

    def files(self, number):
        """A folder of number one-call files, and the file that holds the same calls."""
        name = f"files-{self.dump_key}-{number}"
        together = self.path(name + ".jsonl")
        folder = self.made(name, lambda path: dump.write_files(number, path, together))
        return folder, together

    def compile(self, sources, name, alone=False):
        """The image of sources (over the shipped lexicons, unless alone); made anew whenever asked, it belongs to the program."""
        path = self.path(name)
        argv = [self.tenor, "lexicon", "compile", *(["--alone"] if alone else []), "-o", path, *sources]
        done = subprocess.run(argv, capture_output=True, text=True, check=False)
        if done.returncode:
            raise Broken(f"{' '.join(argv)}: {done.stderr.strip()[-400:]}")
        return path

    def many_lexicons(self, times):
        """A folder with the shipped lexicons times over."""
        return self.made(f"lexicons-{self.lexicon_key}-{times}", lambda path: lexicons.multiply(times, path))

    def without_duties(self):
        """A folder with the shipped lexicons, but for their duties: cues stay, and what duties alone listen for."""

        def make(out):
            for name in sorted(os.listdir(lexicons.LEXICONS)):
                if name.endswith((".lex", ".play")):
                    os.makedirs(out, exist_ok=True)
                    with open(os.path.join(lexicons.LEXICONS, name), encoding="utf-8") as source, \
                            open(os.path.join(out, name), "w", encoding="utf-8", newline="\n") as cut:
                        duty = False
                        for line in source:
                            duty = line.startswith("@duty") or (duty and line[:1] in (" ", "\t", "#", "\n"))
                            cut.write("" if duty else line)

        return self.made(f"no-duties-{digest(lexicons.LEXICONS)}", make)

    def regexes(self, number):
        return self.made(f"regexes-{self.lexicon_key}-{number}.lex", lambda path: lexicons.regexes(number, path))

    def texts(self, words):
        """A file of texts of exactly that many words, one a line, cut from the corpus."""

        def make(path):
            with open(path, "w", encoding="utf-8", newline="\n") as out:
                for call in dump.load()[0]:
                    for role, sentences in call:
                        cut = " ".join(sentences).split()[:words]
                        if role in ("agent", "customer") and len(cut) == words:
                            out.write(" ".join(cut) + "\n")

        return self.made(f"texts-{self.dump_key}-{words}.txt", make)

    def text_file(self, name, content):
        path = self.path(name)
        with open(path, "w", encoding="utf-8", newline="\n") as out:
            out.write(content)
        return path
