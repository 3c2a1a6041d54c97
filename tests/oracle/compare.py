"""Holds `tenor score --hits` against the oracle, on generated utterances and lexicons or on given ones.

    compare.py [--program build/tenor] [--seed 1] [--seconds 20]            the frozen lexicon and random ones
    compare.py --lexicon PATH… [--input FILE.jsonl[.gz]…] [--limit N]       that lexicon, on those texts (or generated)

Every field of every record is compared but the digest. A difference is printed with the utterance made as short as it
stays different and, for a random lexicon, the lexicon made so, too. The last line is `N passed, N failed`.
"""
import argparse
import glob
import gzip
import json
import os
import random
import re
import subprocess
import sys
import tempfile
import time
from fractions import Fraction

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import oracle

HERE = os.path.dirname(os.path.abspath(__file__))
FROZEN = os.path.join(HERE, "..", "spec", "base.lex")

# ---- running both --------------------------------------------------------------------------------


class LexiconRefused(Exception):
    pass


def run_engine(program, paths, utterances):
    """Records of (text, role, channel) rows."""
    rows = "".join(json.dumps({"call_id": "c", "utterance": i, "role": role, "text": text, **({"channel": channel} if channel else {})},
                              ensure_ascii=False) + "\n" for i, (text, role, channel) in enumerate(utterances))
    with tempfile.NamedTemporaryFile("w", suffix=".jsonl", encoding="utf-8", newline="") as f:
        f.write(rows)
        f.flush()
        command = [program, "score", "--quiet", "--hits", "--no-join", "--format", "jsonl", "--no-default-lexicons", "--threads", "1"]
        for path in paths:
            command += ["--lexicon", path]
        result = subprocess.run(command + [f.name], capture_output=True)
    if result.returncode:
        raise LexiconRefused(result.stderr.decode(errors="replace"))
    return [json.loads(line, parse_float=Fraction) for line in result.stdout.decode().split("\n") if line]


def units(value):
    return None if value is None else int(Fraction(value) * 10000)


def from_engine(record):
    """The record in the oracle's form."""
    return {
        "tokens": record["tokens"],
        "sentiment": units(record["sentiment"]),
        "tone": {name: units(value) for name, value in record["tone"].items()},
        "raw": record["raw"], "evidence": record["evidence"], "coverage": units(record["coverage"]),
        "hits": [{"begin": h["begin"], "end": h["end"], "id": h["id"], "category": h["category"], "points": h["points"],
                  "share": {d: units(x) for d, x in h["share"].items()}, "outcome": h.get("outcome", "won")}
                 for h in record["hits"]]}


def differences(engine, naive):
    out = []
    for name in naive:
        if name == "hits":
            for side, ours, theirs in (("engine", engine["hits"], naive["hits"]), ("oracle", naive["hits"], engine["hits"])):
                out += ["  only %s: %s" % (side, hit) for hit in ours if hit not in theirs]
            # Of hits of one entry over one span (both words of "gonna") neither is the first.
            places = [[(h["begin"], h["end"], h["id"]) for h in x["hits"]] for x in (engine, naive)]
            if not out and places[0] != places[1]:
                out.append("  order of hits: engine %s, oracle %s" % tuple([h["id"] for h in x["hits"]] for x in (engine, naive)))
        elif engine[name] != naive[name]:
            out.append("  %s: engine %s, oracle %s" % (name, engine[name], naive[name]))
    return out


def read(paths):
    files = []
    for path in paths:
        if os.path.isdir(path):
            files += sorted(glob.glob(os.path.join(path, "**", "*.lex"), recursive=True), key=os.fsencode)
        else:
            files.append(path)
    texts = []
    for path in files:
        with open(path, encoding="utf-8", newline="") as f:
            texts.append(f.read())
    return texts


class Comparison:
    def __init__(self, program, show):
        self.program, self.show, self.passed, self.failed, self.skipped = program, show, 0, 0, 0

    def differ(self, paths, lexicon, utterance):
        """Differences of one utterance; None where the engine refuses the lexicon."""
        try:
            record = run_engine(self.program, paths, [utterance])[0]
        except LexiconRefused:
            return None
        return differences(from_engine(record), oracle.score(lexicon, *utterance))

    def run(self, paths, utterances, random_text=None):
        """random_text: the one random lexicon, which may be made shorter. False: the engine refuses the lexicon."""
        lexicon = oracle.Lexicon(read(paths))
        try:
            records = run_engine(self.program, paths, utterances)
        except LexiconRefused as refused:
            self.skipped += 1
            self.refusal = str(refused)
            return False
        if len(records) != len(utterances):
            self.failed += 1
            print("%d records for %d utterances" % (len(records), len(utterances)))
            return True
        for utterance, record in zip(utterances, records):
            try:
                naive = oracle.score(lexicon, *utterance)
            except Exception:
                print("the oracle fails on %r with\n%s" % (utterance, random_text or paths))
                raise
            found = differences(from_engine(record), naive)
            if not found:
                self.passed += 1
                continue
            self.failed += 1
            if self.failed <= self.show:
                self.report(paths, lexicon, utterance, random_text)
        return True

    def report(self, paths, lexicon, utterance, random_text):
        text, role, channel = utterance
        with tempfile.TemporaryDirectory() as folder:
            def differs(words, lines):
                nonlocal paths, lexicon
                if lines is not None:
                    path = os.path.join(folder, "random.lex")
                    with open(path, "w", encoding="utf-8", newline="") as f:
                        f.write("\n".join(lines) + "\n")
                    try:
                        candidate = oracle.Lexicon(read([path]))
                    except Exception:
                        return None
                    return self.differ([path], candidate, ("".join(words), role, channel))
                return self.differ(paths, lexicon, ("".join(words), role, channel))

            words = re.findall(r"\w+|\W", text)
            lines = random_text.splitlines() if random_text else None
            words = shorten(words, lambda w: differs(w, lines))
            if lines:
                lines = lines[:1] + shorten(lines[1:], lambda x: differs(words, lines[:1] + x))
            words = shorten(words, lambda w: differs(w, lines))
            print("---- %s> %s" % (role, json.dumps("".join(words), ensure_ascii=False)))
            for line in lines or []:
                print("     | " + line)
            print("\n".join(differs(words, lines) or ["  (differs only in its batch)"]), flush=True)


def shorten(items, differs):
    """Drop items, in halves and one by one, as long as it still differs."""
    size = max(len(items) // 2, 1)
    while size:
        at = 0
        while at < len(items):
            candidate = items[:at] + items[at + size:]
            if differs(candidate):
                items = candidate
            else:
                at += size
        size //= 2
    return items

# ---- generating ----------------------------------------------------------------------------------


WORDS = """a an the i you he we it they is am are was be been have has had do does did not no never can could will would
    shall should to for of and but if or so very really good great bad thank thanks sorry happy help understand your my
    frustration frustrated problem order refund manager sam's manager's it's that's what's i'm i've you're don't can't
    won't isn't dont im youre cant cannot let's let us gonna ain't um uh er mr ms st dr twenty 21 3 2.50 1,000 three
    custom customer customers wait waiting waited phone call back now please because however although only wonder
    SORRY NOT SO GREAT sooo goooood pleeease III x couldn't've y'all naïve café straße ﬁne Ǆ""".split()
MARKS = [",", ";", ":", " -", " –", "—", "...", "…", ".", ".", "?", "!", "!!!", "?!", "\n", " - "]
SYMBOLS = ["😀", "😡", "👍🏽", "❤️", "👨‍👩‍👧", "🇩🇪", "1️⃣", ":)", ":-(", "<3", "$50", "f***", "(555)", "[PII]", "#PRS_ORG#", "<NAME>",
           "@bob", "a@b.com", "http://x.com/a?b=1,", "www.y.org", "great.thanks", "example.com", "wi-fi", "24/7", "#5"]
HOSTILE = ["\u200b", "\u00ad", "\ufeff", "\u2060", "\u200c", "´", "’", "`", "''", "'", "\"", "(", ")", "[", "]", "\t", "\u00a0",
           "n't", " 's", " 'm", " 're", "e\u0301", "A\u030a", "½", "²", "Ⅳ", "\ufffd", "...", "¨", "\\", "/", "|", "*", "~", "_", "\u0001",
           "don´t", "don’t", "do n't", "I 'm", "o'clock", "rock'n'roll", "it’s"]


def utterance_of(rng, vocabulary, hostile):
    out = []
    for _ in range(rng.choice((1, 2, 3, 5, 8, 12, 20, 30))):
        r = rng.random()
        if r < 0.55 and vocabulary:
            word = rng.choice(vocabulary)
        elif r < 0.85:
            word = rng.choice(WORDS)
        elif r < 0.93:
            word = rng.choice(MARKS)
            if out and rng.random() < 0.9:
                out[-1] += word
                continue
        elif r < 0.97 or not hostile:
            word = rng.choice(SYMBOLS)
        else:
            word = rng.choice(HOSTILE)
            if out and rng.random() < 0.5:
                out[-1] += word
                continue
        if rng.random() < 0.04:
            word = word.upper()
        elif rng.random() < 0.03:
            word = word.capitalize()
        if rng.random() < 0.02 and word.isalpha():
            at = rng.randrange(len(word))
            word = word[:at] + word[at] * 3 + word[at:]
        out.append(word)
    text = " ".join(out)
    return (text, rng.choice(("agent", "agent", "agent", "customer", "unknown")), rng.choice((None, None, None, "chat")))


def vocabulary_of(texts):
    """Words and short stretches of the phrases, as somebody could say them."""
    out = []
    for text in texts:
        for category, attrs, phrase, own, exceptions, classes, _ in oracle.Lexicon.lines(text):
            for p in [phrase] + exceptions:
                if p.startswith("/"):
                    continue
                if attrs.get("kind") == "emoticon":
                    out.append(p)
                    continue
                for alternative in [p] + list(classes.values()):
                    words = re.findall(r"[^\s()\[\]<>|~*^$]+", re.sub(r"(\.\.\.|…)\d+(-\d+)?", " ", alternative.replace("\\", "")))
                    out += words
                    if len(words) > 1:
                        at = rng_of(alternative).randrange(len(words) - 1)
                        out.append(" ".join(words[at:at + 3]))
    return out


def rng_of(text):
    return random.Random(text)


def sample(rng, pattern, gap_words):
    """A text that a phrase of the oracle's tree could match."""
    kind = pattern[0]
    if kind == "seq":
        return " ".join(filter(None, (sample(rng, p, gap_words) for p in pattern[1])))
    if kind == "alt":
        return "" if pattern[2] and rng.random() < 0.5 else sample(rng, rng.choice(pattern[1]), gap_words)
    if kind == "gap":
        return " ".join(rng.choice(gap_words) for _ in range(rng.randint(0, pattern[2] + 1)))
    if kind in ("word", "stem"):
        return rng.choice(pattern[1])
    if kind == "prefix":
        return pattern[1] + rng.choice(("", "s", "ing", "ly"))
    return rng.choice({"any": gap_words, "regex": gap_words, "trigger": ["VERY", "sooo", "!!!", "?", "7", "ten"]}.get(kind, [""]))


def said_phrases(rng, lexicon, count):
    """Phrases of the lexicon with what may stand around and between: the likeliest place for a difference."""
    out = []
    patterns = [p for e in lexicon.entries for p in ([e.pattern] if e.pattern else []) + e.exceptions]
    while len(out) < count and patterns:
        words = []
        for _ in range(rng.choice((1, 2, 2, 3, 4))):
            words += sample(rng, rng.choice(patterns), WORDS).split(" ")
            words += [rng.choice(WORDS) for _ in range(rng.choice((0, 0, 0, 1, 2, 4)))]
            r = rng.random()
            if r < 0.25:
                words[-1] += rng.choice(MARKS)
            elif r < 0.33:
                words.insert(rng.randrange(len(words) + 1), rng.choice(("um", "uh,", "not", "very", "no", "😀", "VERY", ", um,")))
        text = " ".join(words)
        out.append((text, rng.choice(("agent", "agent", "customer", "unknown")), None))
    return out


PHRASE_WORDS = "a b c go do not no good bad help thank you your it is sorry custom customer ten um so".split()


def random_phrase(rng, depth=0, edge=False):
    items = []
    for i in range(rng.choice((1, 1, 2, 2, 3))):
        r = rng.random()
        if r < 0.62 or depth > 2:
            items.append(rng.choice(PHRASE_WORDS))
        elif r < 0.68:
            items.append("~" + rng.choice(("customer", "helping", "goods", "thanks")))
        elif r < 0.73:
            items.append(rng.choice(("cust*", "hel*", "goo*", "tha*")))
        elif r < 0.81:
            items.append("(%s)" % "|".join(random_phrase(rng, depth + 1) for _ in range(rng.randint(1, 3))))
        elif r < 0.87 and items:
            items.append("[%s]" % "|".join(random_phrase(rng, depth + 1) for _ in range(rng.randint(1, 2))))
        elif r < 0.93 and items:
            items.append(rng.choice(("...1", "...2", "...3", "...1-2", "...2-4")) if not items[-1].startswith("...") else rng.choice(PHRASE_WORDS))
        elif r < 0.95:
            items.append("*")
        elif r < 0.97:
            items.append("<%s>" % rng.choice(oracle.TRIGGERS + ("cls",)))
        else:
            items.append(rng.choice(("\\!", "\\!\\!", "\\?", "😀", ":)", "(/[a-c]/|/g.*/)", "it's", "don't", "i'm", "sam's")))
    if items[-1].startswith("..."):
        items.append(rng.choice(PHRASE_WORDS))
    phrase = " ".join(items)
    if depth == 0 and rng.random() < 0.06:
        phrase = "^ " + phrase
    if depth == 0 and rng.random() < 0.06:
        phrase += " $"
    return phrase


def bare(pattern):
    """Can it match without a word of its own? Such phrases are refused."""
    if pattern[0] == "seq":
        return all(bare(p) for p in pattern[1])
    if pattern[0] == "alt":
        return pattern[2] or any(bare(p) for p in pattern[1])
    return pattern[0] in ("any", "gap", "start", "end")


def valid_phrase(rng):
    while True:
        phrase = random_phrase(rng)
        classes = {"cls": "good|a b|~helping|(no|so)"}
        if not bare(oracle.Reader(phrase, classes, [":)"], str, False).seq("")):
            return phrase


CATEGORIES = (
    ("joy.a", "{speaker} {neg} {valence}"), ("joy.b", "{speaker} {neg}"), ("care.x", "{speaker} {valence} {mode}"),
    ("anger", "{neg} {mode}"), ("val", "kind=valence {neg}"), ("val.more", "kind=valence"), ("neg", "kind=negator {scope}"),
    ("boost", "kind=booster factor=1.5 {scope} {side}"), ("damp", "kind=booster factor=0.5 {side}"), ("stop", "kind=stop"), ("contrast", "kind=contrast"),
    ("cond", "kind=conditional"), ("fill", "kind=filler"), ("ign", "kind=ignore"), ("hedge", "kind=hedge"), ("top.a", "kind=topic"), ("top.b", "kind=topic"),
    ("emo", "kind=emoticon"), ("abbr", "kind=abbrev"))


def random_lexicon(rng):
    lines = ["@lexicon 1 name=random lang=en", "@class cls = good|a b|~helping|(no|so)"]
    made = 0
    for name, form in CATEGORIES:
        kind = re.search(r"kind=(\w+)", form)
        kind = kind.group(1) if kind else "tone"
        rare = 0 if kind == "emoticon" else 0.2 if kind in ("abbrev", "hedge", "topic", "valence") else 0.45
        if rng.random() < rare:
            continue
        fills = {"speaker": rng.choice(("", "speaker=agent", "speaker=customer")), "neg": rng.choice(("", "neg=block", "neg=flip", "neg=keep")),
                 "valence": rng.choice(("", "valence=0", "valence=1.5", "valence=-2")), "mode": rng.choice(("", "mode=stem")),
                 "scope": rng.choice(("", "scope=1", "scope=3", "scope=7")), "side": rng.choice(("", "side=before", "side=both"))}
        lines.append(("@category %s %s" % (name, form.format(**fills))).strip())
        lines[-1] = re.sub(" +", " ", lines[-1])
        if kind == "emoticon":
            lines += [":) :: 1.5", ":-( :: -1.5", "<3"]
            continue
        if kind == "abbrev":
            lines += ["mr", "st"]
            continue
        for _ in range(rng.choice((1, 2, 3)) if kind == "tone" or kind == "valence" else rng.choice((1, 1, 2))):
            made += 1
            if rng.random() < 0.06 and kind != "filler":
                phrase = rng.choice(("/(go|a)+d?s?/", "/[A-Z]{2,}/c", "/\\$[0-9]+/", "/thank(s| you)/", "/f\\*+/", "/c.{0,3}t/"))
            else:
                phrase = valid_phrase(rng)
            own = ["id=e%d" % rng.randrange(1000) + "-%d" % made]
            if kind in ("tone", "valence"):
                own.insert(0, rng.choice(("1", "2", "-1.5", "0.3333", "1.9", "-2.75", "5", "0")))
            if kind == "booster" and rng.random() < 0.5:
                own.append("factor=" + rng.choice(("1.25", "3", "0.1", "1.333", "0")))
            if kind == "conditional" and rng.random() < 0.3:
                own.append("factor=0.5")
            if kind == "contrast" and rng.random() < 0.3:
                own += ["before=0.8", "after=1.2"]
            if rng.random() < 0.08:
                own.append("prio=%d" % rng.randrange(3))
            if rng.random() < 0.04:
                own.append("channel=chat")
            if rng.random() < 0.03:
                own.append(rng.choice(("status=draft", "status=retired", "status=live")))
            if rng.random() < 0.03:
                own.append(rng.choice(("from=2026-01-10", "until=2030-12-31")))
            lines.append(phrase + " :: " + " ".join(own))
            if rng.random() < 0.2:
                lines.append("  except: " + valid_phrase(rng))
    return "\n".join(lines) + "\n"


def random_runs(comparison, rng, until):
    lexicons = 0
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "random.lex")
        while time.monotonic() < until:
            text = random_lexicon(rng)
            with open(path, "w", encoding="utf-8", newline="") as f:
                f.write(text)
            try:
                lexicon = oracle.Lexicon([text])
            except (ValueError, IndexError):  # it was made at random: not all are valid
                comparison.skipped += 1
                continue
            words = PHRASE_WORDS * 2 + ["customers", "helped", "thanks", ":)", ":-(", "<3", "mr.", "st."]
            rows = [utterance_of(rng, words, rng.random() < 0.3) for _ in range(25)] + said_phrases(rng, lexicon, 25)
            lexicons += comparison.run([path], rows, text)
    return lexicons

CHARACTERS = HOSTILE + SYMBOLS + MARKS + list("abAB12 .,'-:/!?@#[]<>()\"_éßİﬃ½٣Ⅷ中한ंªΩÅﷺ’“”–—…") + [
    "e\u0301", "\u0300", "\u200d", "\ufe0f", "👩", "💻", "🏽", "🇩", "🇪", "1\u20e3", "\u00a0", "\u2028", "\u3000", "good", "not",
    "is", "n't", "'s", "Mr.", "xd", ":)", ":/", "<3", "http://a.b/c", "x.com", "A.B.", "3.5", "1,2", "a.b@c.de", "@x", " ", " "]
# Entries that show where every token begins and ends.
TOKENS = """@lexicon 1 name=tokens
@category run
/\\S+/ :: 1 id=run
@category word
(/.+/) :: 1 id=word
@category two
(/.+/) ...1 (/[a-zé0-9]+/) :: 1 id=two
@category number
<NUMBER> :: 1 id=number
@category caps
<CAPS> :: 1 id=caps
@category mark
(<QUESTION>|<EXCLAIM>) (/.+/) :: 1 id=mark
@category v kind=valence
good :: 1 id=good
(is|has) :: 1 id=is
not :: 1 id=not
@category emo kind=emoticon
:) :: 1
:/ :: 1
xd :: 1
<3 :: 1
@category abbr kind=abbrev
mr
"""


def raw_characters(comparison, rng, until):
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "tokens.lex")
        with open(path, "w", encoding="utf-8", newline="") as f:
            f.write(TOKENS)
        while time.monotonic() < until:
            comparison.run([path], [("".join(rng.choice(CHARACTERS) for _ in range(rng.choice((2, 4, 8, 15)))), "agent", None)
                                    for _ in range(100)])


# ---- the runs ------------------------------------------------------------------------------------


def transcripts(paths, limit):
    rows = []
    for path in paths:
        opened = gzip.open(path, "rt", encoding="utf-8") if path.endswith(".gz") else open(path, encoding="utf-8")
        with opened as f:
            for line in f:
                row = json.loads(line)
                if "text" not in row:
                    continue
                rows.append((row["text"], row.get("role") or "unknown", row.get("channel")))
                if limit and len(rows) >= limit:
                    return rows
    return rows


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--program", default="build/tenor")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--seconds", type=float, default=20)
    parser.add_argument("--show", type=int, default=5, help="differences to print")
    parser.add_argument("--lexicon", nargs="+", help="instead of the frozen one and random ones")
    parser.add_argument("--input", nargs="+", help="JSON Lines with text and role, instead of generated utterances")
    parser.add_argument("--limit", type=int, default=0, help="utterances of the input")
    args = parser.parse_args()
    rng, begin = random.Random(args.seed), time.monotonic()
    comparison = Comparison(args.program, args.show)
    paths = args.lexicon or [FROZEN]
    if args.input:
        if not comparison.run(paths, transcripts(args.input, args.limit)):
            sys.exit("the engine refuses the lexicon:\n" + comparison.refusal)
    else:
        texts = read(paths)
        vocabulary, lexicon = vocabulary_of(texts), oracle.Lexicon(texts)
        share = args.seconds if args.lexicon else args.seconds * 0.3
        while time.monotonic() - begin < share:
            rows = [utterance_of(rng, vocabulary, rng.random() < 0.3) for _ in range(50)] + said_phrases(rng, lexicon, 50)
            if not comparison.run(paths, rows):
                sys.exit("the engine refuses the lexicon:\n" + comparison.refusal)
        if not args.lexicon:
            raw_characters(comparison, rng, begin + args.seconds * 0.5)
            lexicons = random_runs(comparison, rng, begin + args.seconds)
            print("%d random lexicons, %d refused" % (lexicons, comparison.skipped))
            if not lexicons:
                comparison.failed += 1
    print("%d passed, %d failed" % (comparison.passed, comparison.failed))
    return 1 if comparison.failed or not comparison.passed else 0


if __name__ == "__main__":
    sys.exit(main())
