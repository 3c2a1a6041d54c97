"""The naive oracle: lexicon files and one utterance in, the canonical record out, as plainly as the definitions read.

It was written from the definitions (lexicons: tokens and the ten matching rules; scores: points and shares), not
from the engine's code: every way to match is enumerated, every set is a list, every number is an exact fraction. It
knows valid lexicons of one layer only, and reports nothing. compare.py holds it against `tenor score --hits`.
"""
import ctypes
import decimal
import re
from fractions import Fraction

from oracle_text import normalise, tokenise

decimal.getcontext().prec = 80

# ---- stems and regular expressions ---------------------------------------------------------------

class Stemmer:
    def __init__(self, language):
        self.lib = ctypes.CDLL("libstemmer.so.0d")
        self.lib.sb_stemmer_new.restype = ctypes.c_void_p
        self.lib.sb_stemmer_stem.restype = ctypes.c_void_p
        self.lib.sb_stemmer_stem.argtypes = [ctypes.c_void_p, ctypes.c_char_p, ctypes.c_int]
        self.lib.sb_stemmer_length.argtypes = [ctypes.c_void_p]
        self.handle = self.lib.sb_stemmer_new(language.encode(), b"UTF_8")
        self.memo = {}

    def __call__(self, word):
        if word not in self.memo:
            data = word.encode()
            if len(data) > 64:
                self.memo[word] = word
            else:
                pointer = self.lib.sb_stemmer_stem(self.handle, data, len(data))
                self.memo[word] = ctypes.string_at(pointer, self.lib.sb_stemmer_length(self.handle)).decode()
        return self.memo[word]


class Regex:
    lib = None

    def __init__(self, pattern, case_sensitive, whole_token):
        if Regex.lib is None:
            lib = Regex.lib = ctypes.CDLL("libpcre2-8.so.0")
            lib.pcre2_compile_8.restype = ctypes.c_void_p
            lib.pcre2_compile_8.argtypes = [ctypes.c_char_p, ctypes.c_size_t, ctypes.c_uint32, ctypes.c_void_p,
                                            ctypes.c_void_p, ctypes.c_void_p]
            lib.pcre2_match_data_create_8.restype = ctypes.c_void_p
            lib.pcre2_match_8.argtypes = [ctypes.c_void_p, ctypes.c_char_p, ctypes.c_size_t, ctypes.c_size_t,
                                          ctypes.c_uint32, ctypes.c_void_p, ctypes.c_void_p]
            lib.pcre2_get_ovector_pointer_8.restype = ctypes.POINTER(ctypes.c_size_t)
            lib.pcre2_get_ovector_pointer_8.argtypes = [ctypes.c_void_p]
        edge = r"(?:(?<!\w)|(?!\w))"
        wrapped = r"\A(?:%s)\z" % pattern if whole_token else "%s(?:%s)%s" % (edge, pattern, edge)
        code, offset = ctypes.c_int(), ctypes.c_size_t()
        data = wrapped.encode()
        options = 0x00080000 | 0x00020000 | (0 if case_sensitive else 0x00000008)  # UTF, UCP, CASELESS
        self.code = self.lib.pcre2_compile_8(data, len(data), options, ctypes.byref(code), ctypes.byref(offset), None)
        if not self.code:
            raise ValueError("regex /%s/: error %d at %d" % (pattern, code.value, offset.value))
        self.data = ctypes.c_void_p(self.lib.pcre2_match_data_create_8(16, None))

    def find(self, data, start):
        if self.lib.pcre2_match_8(self.code, data, len(data), start, 0, self.data, None) < 0:
            return None
        vector = self.lib.pcre2_get_ovector_pointer_8(self.data)
        return vector[0], vector[1]


# ---- lexicon files -------------------------------------------------------------------------------

TRIGGERS = ("CAPS", "LONG", "EXCLAIM", "QUESTION", "NUMBER")
# Patterns are tuples: ("word", forms) ("stem", stems) ("prefix", text) ("regex", Regex) ("trigger", name)
# ("any",) ("gap", low, high) ("alt", [patterns], optional) ("seq", [patterns]) ("start",) ("end",)


class Reader:
    """One phrase; `stem` is the stemmer, `stem_all` is mode=stem."""
    def __init__(self, text, classes, emoticons, stem, stem_all):
        self.text, self.at, self.classes, self.emoticons = text, 0, classes, emoticons
        self.stem, self.stem_all = stem, stem_all

    def seq(self, closers):
        items = []
        while True:
            while self.at < len(self.text) and self.text[self.at] in " \t":
                self.at += 1
            if self.at >= len(self.text) or self.text[self.at] in closers:
                return ("seq", tuple(items))
            items.append(self.item())

    def alts(self, closer):
        out = []
        while True:
            out.append(self.seq("|" + closer))
            if self.at >= len(self.text) or self.text[self.at] == closer:
                self.at += 1
                return tuple(out)
            self.at += 1

    def item(self):
        text, at = self.text, self.at
        for e in sorted(self.emoticons, key=len, reverse=True):
            end = at + len(e)
            if text.startswith(e, at) and (end == len(text) or text[end] in " \t)]|") and (at == 0 or text[at - 1] in " \t([|"):
                self.at = end
                return ("word", (e,))
        c = text[at]
        if c in "([":
            self.at += 1
            return ("alt", self.alts(")" if c == "(" else "]"), c == "[")
        if c == "<":
            end = text.index(">", at)
            name = text[at + 1:end]
            self.at = end + 1
            if name in TRIGGERS:
                return ("trigger", name.lower())
            reader = Reader(self.classes[name], self.classes, self.emoticons, self.stem, self.stem_all)
            return ("alt", reader.alts("\0"), False)
        if c == "/":
            pattern, flag, self.at = read_regex(text, at)
            return ("regex", Regex(pattern, flag, True))
        m = re.compile(r"(?:\.\.\.|\u2026)(\d+)(?:-(\d+))?(?=[\s)\]|]|$)").match(text, at)
        if m:
            self.at = m.end()
            low, high = (int(m.group(1)), int(m.group(2))) if m.group(2) else (0, int(m.group(1)))
            return ("gap", low, high)
        if c in "^$*" and (at + 1 == len(text) or text[at + 1] in " \t)]|"):
            self.at += 1
            return ({"^": "start", "$": "end", "*": "any"}[c],)
        raw, star = "", False
        while self.at < len(text) and text[self.at] not in " \t()[]<>|":
            if text[self.at] == "\\":
                raw += text[self.at + 1]
                self.at += 2
                star = False
            else:
                raw += text[self.at]
                star = text[self.at] == "*"
                self.at += 1
        if self.at == at:
            raise ValueError("stray %r in %r" % (text[at], text))
        stem = raw.startswith("~") or self.stem_all
        raw = raw.removeprefix("~")
        if star:
            folded = "".join(c for c, _, _ in normalise(raw[:-1])).casefold()
            return ("prefix", folded)
        items = []
        for token in tokenise(raw, self.emoticons)[0]:
            if token.kind == "word" and stem:
                items.append(("stem", tuple(self.stem(form) for form in token.forms)))
            else:
                items.append(("word", tuple(token.forms)))
        return ("seq", tuple(items))


def read_regex(text, at):
    """(pattern, case-sensitive, place behind) of /…/ at `at`."""
    end = at + 1
    while text[end] != "/":
        end += 2 if text[end] == "\\" else 1
    pattern = text[at + 1:end].replace("\\/", "/")
    end += 1
    case = text.startswith("c", end)
    return pattern, case, end + case


def number(text):
    return int(Fraction(text) * 10000)


def attributes(text):
    out = {}
    for word in text.split():
        name, equals, value = word.partition("=")
        if equals:
            out[name] = value
        else:
            out["weight"] = word
    return out


class Entry:
    pass


class Lexicon:
    def __init__(self, texts):
        """texts: the files, as strings, in the order in which they load."""
        self.entries, self.emoticons, self.abbreviations = [], set(), set()
        rows = [list(self.lines(text)) for text in texts]
        for file in rows:  # phrases are read with the emoticons of all files
            for category, attrs, phrase, own, _, _, _ in file:
                if attrs.get("kind") == "emoticon":
                    self.emoticons.add("".join(c for c, _, _ in normalise(phrase)))
        for file in rows:
            for row in file:
                self.entry(*row)
        self.tones = []
        for entry in self.entries:
            if entry.kind == "tone" and entry.dimension not in self.tones:
                self.tones.append(entry.dimension)
        self.fillers = [e for e in self.entries if e.kind == "filler"]
        self.others = [e for e in self.entries if e.kind not in ("filler", "abbrev")]
        self.places = {id(e): i for i, e in enumerate(self.entries)}
        self.by_form, self.loose = {}, []  # entries by what they can begin with: only to save time
        for entry in self.others:
            leaves = first_leaves(entry.pattern)[0] if entry.pattern else [("regex",)]
            if all(leaf[0] == "word" for leaf in leaves):
                for leaf in leaves:
                    for form in leaf[1]:
                        self.by_form.setdefault(form, []).append(entry)
            else:
                self.loose.append(entry)

    def candidates(self, tokens):
        """The entries that can match here at all."""
        found = {id(e): e for e in self.loose}
        for token in tokens:
            for form in token.forms:
                found.update((id(e), e) for e in self.by_form.get(form, ()))
        return sorted(found.values(), key=lambda e: self.places[id(e)])

    @staticmethod
    def lines(text):
        """(category, its attributes, phrase, own attributes, exceptions, classes, language) for every entry."""
        language, classes, category, attrs, current, out = "en", {}, None, {}, None, []
        for line in text.removeprefix("\ufeff").splitlines():
            if not line.strip() or line.lstrip(" \t").startswith("#"):
                continue
            if line[0] in " \t":
                sub = line.strip()
                if sub.startswith("except: "):
                    current[4].append(sub[len("except: "):].strip())
                continue
            if line.startswith("@lexicon"):
                language = attributes(line[len("@lexicon 1"):]).get("lang", "en")
            elif line.startswith("@class"):
                name, _, alts = line[len("@class"):].partition("=")
                classes[name.strip()] = alts.strip()
            elif line.startswith("@category"):
                words = re.split(r"[ \t]{2,}#", line)[0].split()
                category, attrs = words[1], attributes(" ".join(words[2:]))
            else:
                if line[0] == "/" and attrs.get("kind") != "emoticon":
                    end = read_regex(line, 0)[2]
                    phrase, rest = line[:end], line[end:]
                    own = rest.partition(" :: ")[2]
                else:
                    phrase, _, own = line.partition(" :: ")
                current = (category, attrs, phrase.strip(), attributes(own), [], dict(classes), language)
                out.append(current)
        return out

    def entry(self, category, inherited, phrase, own, exceptions, classes, language):
        attrs = {**inherited, **own}
        if attrs.get("status") == "retired":
            return
        e = Entry()
        kind = e.kind = inherited.get("kind", "tone")
        e.category, e.phrase = category, phrase
        canonical = " ".join("".join(c for c, _, _ in normalise(phrase)).split())
        if kind != "emoticon" and not phrase.startswith("/"):  # regexes and emoticons as they are written
            canonical = canonical.casefold()
        e.id = attrs.get("id", category + "/" + canonical.replace(" ", "_"))
        e.weight = number(attrs.get("weight", "1"))
        e.valence = number(attrs["valence"]) if "valence" in attrs else None
        e.speaker, e.channel = attrs.get("speaker", "any"), attrs.get("channel")
        # Drafts match in their own tests only; the utterances here have no day, so that dated entries never match.
        e.silent = attrs.get("status") == "draft" or "from" in attrs or "until" in attrs
        e.neg = attrs.get("neg", "flip" if kind in ("valence", "emoticon") else "block")
        e.scope = int(attrs.get("scope", {"negator": 4, "booster": 2}.get(kind, 0)))
        e.factor = number(attrs.get("factor", "0" if kind == "conditional" else "1"))
        e.before, e.after = number(attrs.get("before", ".5".replace(".", "0."))), number(attrs.get("after", "1.5"))
        e.side, e.prio = attrs.get("side", "after"), int(attrs.get("prio", "0"))
        e.dimension = None
        if kind == "tone":
            e.dimension = category.split(".")[0]
        elif kind == "valence" or (kind == "emoticon" and "weight" in attrs):
            e.dimension = "sentiment"
        # Overlaps are resolved within a tone, within valence, and within each kind of shifter; hedges and topics, which
        # are only noted, within their category.
        e.group = e.dimension or ("noted:" + category if kind in ("hedge", "topic") else "kind:" + kind)
        stemmer = STEMMERS.setdefault(language, None) or Stemmer(language)
        STEMMERS[language] = stemmer
        e.stem = stemmer
        e.regex = e.pattern = None
        if kind == "emoticon":
            e.pattern = ("word", ("".join(c for c, _, _ in normalise(phrase)),))
        elif phrase.startswith("/"):
            pattern, case, _ = read_regex(phrase, 0)
            e.regex = Regex(pattern, case, False)
        else:
            e.pattern = Reader(phrase, classes, self.emoticons, stemmer, attrs.get("mode") == "stem").seq("")
        e.exceptions = [Reader(x, classes, self.emoticons, stemmer, attrs.get("mode") == "stem").seq("")
                        for x in exceptions]
        e.trigger_only = e.pattern is not None and set(leaves(e.pattern)) <= {"caps", "long"}
        if kind == "abbrev":
            tokens = tokenise(phrase)[0]
            self.abbreviations.add(tokens[0].forms[0] if len(tokens) == 1 else phrase.rstrip(".").casefold())
        self.entries.append(e)


STEMMERS = {}


def first_leaves(pattern):
    """What a match can begin with, and whether the pattern can be empty."""
    if pattern[0] in ("start", "end"):
        return [], True
    if pattern[0] == "alt":
        found = [first_leaves(child) for child in pattern[1]]
        return [leaf for some, _ in found for leaf in some], pattern[2] or any(empty for _, empty in found)
    if pattern[0] == "seq":
        out = []
        for child in pattern[1]:
            some, empty = first_leaves(child)
            out += some
            if not empty:
                return out, False
        return out, True
    return [pattern], pattern[0] == "gap" and pattern[1] == 0


def leaves(pattern):
    if pattern[0] in ("seq", "alt"):
        for child in pattern[1]:
            yield from leaves(child)
    else:
        yield pattern[1] if pattern[0] == "trigger" else "*"


# ---- matching: rules 1 and 2 ---------------------------------------------------------------------

# Penalties, heavier first. A trigger says as little about the word as a prefix.
EXACT, STEM, PREFIX, REGEX = (0, 0, 0), (0, 0, 1), (0, 1, 0), (1, 0, 0)
TRIGGER = PREFIX


class Match:
    pass


class Text:
    def __init__(self, lexicon, source):
        self.source = source
        self.tokens, self.chars = tokenise(source, lexicon.emoticons, lexicon.abbreviations)
        self.normal = "".join(c for c, _, _ in self.chars)

    def penalty(self, leaf, t, stem):
        """What it costs that token t is this leaf; None: it is not."""
        token = self.tokens[t]
        kind = leaf[0]
        if kind == "trigger":
            return TRIGGER if leaf[1] in token.flags else None
        if token.kind == "opaque":
            return None
        if kind == "word":
            return EXACT if set(leaf[1]) & set(token.forms) else None
        if token.kind != "word":
            return None
        if kind == "stem":
            return STEM if set(leaf[1]) & {stem(form) for form in token.forms} else None
        if kind == "prefix":
            return PREFIX if any(form.startswith(leaf[1]) for form in token.forms) else None
        return REGEX if leaf[1].find(self.normal[token.nbegin:token.nend].encode(), 0) else None

    def only_transparent(self, low, high):
        return all(token.transparent for token in self.tokens[low:high])

    def steps(self, pos, start):
        """Tokens that the next item of a pattern may take: transparent ones may be stepped over."""
        if pos == start:
            return [pos] if pos < len(self.tokens) else []
        out = []
        for t in range(pos, len(self.tokens)):
            if "break" in self.tokens[t].flags:
                break
            out.append(t)
            if not self.tokens[t].transparent:
                break
        return out

    def ways(self, todo, pos, start, stem):
        """All ways to match the patterns in `todo` (nested pairs) from pos: {(end, wildcards, penalty, matched)}."""
        key = todo, pos, start
        if key not in self.memo:
            self.memo[key] = set(self.find_ways(todo, pos, start, stem))
        return self.memo[key]

    def find_ways(self, todo, pos, start, stem):
        if todo is None:
            yield pos, 0, EXACT, ()
            return
        first, rest = todo
        kind = first[0]
        if kind == "seq":
            for item in reversed(first[1]):
                rest = (item, rest)
            yield from self.ways(rest, pos, start, stem)
        elif kind == "alt":
            for alternative in first[1]:
                yield from self.ways((alternative, rest), pos, start, stem)
            if first[2]:
                yield from self.ways(rest, pos, start, stem)
        elif kind == "start":
            if self.only_transparent(0, start):
                yield from self.ways(rest, pos, start, stem)
        elif kind == "end":
            if self.only_transparent(pos, len(self.tokens)):
                yield from self.ways(rest, pos, start, stem)
        elif kind == "gap":
            if first[1] == 0:
                yield from self.ways(rest, pos, start, stem)
            if first[2] > 0:
                shorter = ("gap", max(first[1] - 1, 0), first[2] - 1)
                yield from self.ways((("any",), (shorter, rest)), pos, start, stem)
        else:
            for t in self.steps(pos, start):
                if kind == "any":
                    if self.tokens[t].transparent:
                        continue
                    for end, wild, cost, words in self.ways(rest, t + 1, start, stem):
                        yield end, wild + 1, cost, words
                else:
                    own = self.penalty(first, t, stem)
                    if own is None:
                        continue
                    for end, wild, cost, words in self.ways(rest, t + 1, start, stem):
                        yield end, wild, tuple(a + b for a, b in zip(cost, own)), (t,) + words

    def phrase_matches(self, pattern, entry):
        """One match a start: its longest, by its best way."""
        leaves = [leaf for leaf in first_leaves(pattern)[0] if leaf[0] not in ("any", "gap")]
        if len(leaves) < len(first_leaves(pattern)[0]):
            leaves = None
        for start in range(len(self.tokens)):
            if leaves is not None and all(self.penalty(leaf, start, entry.stem) is None for leaf in leaves):
                continue
            best, self.memo = None, {}
            for end, wild, cost, words in self.ways((pattern, None), start, start, entry.stem):
                if not words:  # only wildcards: nothing was said
                    continue
                key = (-end, wild, cost, words)
                if best is None or key < best:
                    best = key
            if best:
                m = Match()
                m.entry, m.first, m.end = entry, start, -best[0]
                m.wildcards, m.penalty, m.matched = best[1], best[2], set(best[3])
                m.begin, m.stop = self.tokens[start].begin, self.tokens[m.end - 1].end
                yield m

    def regex_matches(self, entry):
        data = self.normal.encode()
        place = {}  # normalised byte -> character
        at = 0
        for i, c in enumerate(self.normal):
            place[at] = i
            at += len(c.encode())
        place[at] = len(self.normal)
        at = 0
        while at <= len(data):
            found = entry.regex.find(data, at)
            if not found:
                return
            at = found[1]
            begin, end = place[found[0]], place[found[1]]
            inside = [t for t, token in enumerate(self.tokens) if token.nbegin < end and token.nend > begin]
            if inside and not any(self.tokens[t].kind == "opaque" for t in inside):
                m = Match()
                m.entry, m.first, m.end = entry, inside[0], inside[-1] + 1
                m.wildcards, m.penalty, m.matched = 0, REGEX, set(inside)
                m.begin, m.stop = self.chars[begin][1], self.chars[end - 1][2]
                yield m

    def matches(self, entry):
        found = list(self.regex_matches(entry) if entry.regex else self.phrase_matches(entry.pattern, entry))
        hidden = set()
        if found:
            for pattern in entry.exceptions:
                for m in self.phrase_matches(pattern, entry):
                    hidden |= m.matched
        return [m for m in found if not m.matched & hidden]

    def words(self, first, end):
        return sum(token.word for token in self.tokens[first:end])


def order(text, m):
    """Rule 3's order. A 's that was matched as "is" is a word of the match."""
    resolved = sum("ambiguous" in text.tokens[t].flags for t in m.matched) if not m.entry.regex else 0
    return (-text.words(m.first, m.end) - resolved, m.first, m.wildcards, m.penalty, -m.entry.prio, m.entry.id.encode())


def overlap(a, b):
    return a.first < b.end and b.first < a.end


# ---- one utterance -------------------------------------------------------------------------------

def damp(c, raw, alpha):
    """c / sqrt(raw² + alpha), in units of 1e-4, exact to 80 digits."""
    root = (decimal.Decimal(raw) ** 2 + decimal.Decimal(alpha) * 10 ** 8).sqrt()
    return decimal.Decimal(c) / root * 10000


def half_even(value):
    return int(value.quantize(decimal.Decimal(1), rounding=decimal.ROUND_HALF_EVEN))


def points(weight, boosters, flips, factors):
    """weight × booster product (in its bounds) × negation × the other factors, rounded once."""
    product = Fraction(1)
    for factor in boosters:
        product *= Fraction(factor, 10000)
    if boosters:
        product = min(max(product, Fraction(1, 4)), Fraction(2))
    value = weight * product
    if flips:
        value *= Fraction(-74, 100) if weight > 0 else 0
    for factor in factors:
        value *= Fraction(factor, 10000)
    return round(value)  # halves to even


def score(lexicon, source, role="agent", channel=None):
    """The record of one utterance, as compare.py reads it."""
    text = Text(lexicon, source)
    tokens = text.tokens
    if role not in ("agent", "customer", "unknown"):  # bot, IVR and system turns
        return {"sentiment": None, "tone": {t: None for t in lexicon.tones}, "coverage": None, "hits": []}

    def admitted(entry):
        return ((entry.speaker == "any" or role not in ("agent", "customer") or entry.speaker == role)
                and (entry.channel is None or entry.channel == channel)
                and not entry.silent)

    # Fillers first: they are transparent to everything else.
    fillers = [m for entry in lexicon.fillers if admitted(entry) for m in text.matches(entry)]
    for m in fillers:
        for t in range(m.first, m.end):
            tokens[t].filler = True

    # Rules 1 and 2.
    matches = [m for entry in lexicon.candidates(tokens) if admitted(entry) for m in text.matches(entry)]
    hiders = [m for m in matches if m.entry.kind == "ignore"]
    matches = [m for m in matches if m.entry.kind == "ignore"
               or not any(h.first <= m.first and m.end <= h.end for h in hiders)]

    # Rules 3 and 4. Spent shifters are out before shifters are resolved among themselves.
    matches.sort(key=lambda m: order(text, m))
    taken = {}

    def resolve(some):
        for m in some:
            m.lost_to = next((taken[m.entry.group, t] for t in range(m.first, m.end) if (m.entry.group, t) in taken), None)
            if m.lost_to is None:
                for t in range(m.first, m.end):
                    taken[m.entry.group, t] = m
        return [m for m in some if m.lost_to is None]

    def can_be_spent(m):
        return m.entry.kind in ("negator", "booster", "contrast")

    winners = resolve([m for m in matches if not can_be_spent(m)])
    hits = [m for m in winners if m.entry.dimension]
    said = set().union(*(hit.matched for hit in hits))
    shifters = resolve([m for m in matches if can_be_spent(m) and (m.entry.trigger_only or not m.matched & said)])
    matches = [m for m in matches if not can_be_spent(m)]

    def of_kind(kind):
        return [m for m in winners + shifters if m.entry.kind == kind]

    negators, boosters, contrasts = of_kind("negator"), of_kind("booster"), of_kind("contrast")
    conditionals = of_kind("conditional")
    stops = {m.first for m in of_kind("stop")}

    sentence, sentences = 0, []
    for t, token in enumerate(tokens):
        sentence += "break" in token.flags
        sentences.append(sentence)

    # Rule 5.
    def reach(negator):
        left = negator.entry.scope
        for t in range(negator.end, len(tokens)):
            by_filler = tokens[t].filler or (t and tokens[t - 1].filler)
            pause = "pause" in tokens[t].flags or ("comma" in tokens[t].flags and not by_filler)
            if left == 0 or t in stops or pause or "break" in tokens[t].flags:
                return
            yield t
            left -= tokens[t].word

    for hit in hits:
        hit.first_word = min(hit.matched)
        inside = [n for n in negators if hit.first <= n.first and n.end <= hit.end]  # in a gap, or under a *
        before = [n for n in negators if hit.first_word in reach(n)]
        hit.negated = len({id(n) for n in inside + before}) % 2 == 1
        hit.blocked = hit.negated and hit.entry.neg == "block"
        hit.boosters, hit.dropped, hit.gives = [], False, False

    # Rule 6.
    for booster in boosters:
        for dimension in {hit.entry.dimension for hit in hits}:
            near = []
            for hit in hits:
                if hit.entry.dimension != dimension or sentences[hit.first] != sentences[booster.first]:
                    continue
                if hit.first <= booster.first and booster.end <= hit.end:  # in its gap, or a flag of one of its words
                    near.append((0, 0, 0, hit))
                elif hit.first >= booster.end and booster.entry.side in ("after", "both"):
                    near.append((text.words(booster.end, hit.first) + 1, 1, hit.first - booster.end, hit))
                elif hit.end <= booster.first and booster.entry.side in ("before", "both"):
                    near.append((text.words(hit.end, booster.first) + 1, 2, booster.first - hit.end, hit))
            near = [x for x in sorted(near, key=lambda x: x[:3]) if x[0] <= booster.entry.scope]
            if near:
                near[0][3].boosters.append((near[0][0], booster.first, booster))
    for hit in hits:
        hit.boosters = [b.entry.factor for _, _, b in sorted(hit.boosters, key=lambda x: x[:2])[:3]]
        own = sentences[hit.first]
        last = max((c for c in contrasts if sentences[c.first] == own), key=lambda c: c.first, default=None)
        hit.contrast = [last.entry.before if hit.first_word < last.first else last.entry.after] if last else []
        open_conditionals = [c for c in conditionals if sentences[c.first] == own and c.first <= hit.first_word]
        last = max(open_conditionals, key=lambda c: c.first, default=None)
        hit.conditional = [last.entry.factor] if last else []

    for hit in hits:
        valence = hit.entry.dimension == "sentiment"
        hit.points = 0 if hit.blocked else points(
            hit.entry.weight, hit.boosters, hit.negated and hit.entry.neg == "flip",
            (hit.contrast if valence else []) + hit.conditional)

    # Rule 7.
    shields = [h for h in hits if h.entry.dimension != "sentiment" and not h.blocked and h.entry.valence is not None]
    giving = []
    for shield in shields:  # hits stand in rule 3's order
        if not any(overlap(shield, other) for other in giving):
            giving.append(shield)
            shield.gives = True
            shield.valence_points = points(shield.entry.valence, shield.boosters, False,
                                           shield.contrast + shield.conditional)
        for hit in hits:
            if hit.entry.dimension == "sentiment" and overlap(hit, shield):
                hit.dropped = True

    # SCORING.md, "The utterance".
    evidence_hits = [h for h in hits if not h.blocked and not h.dropped]
    raw, evidence, parts = {}, {}, {}
    listed = sorted((h for h in hits if not h.dropped), key=lambda h: (h.begin, h.stop, h.entry.id.encode()))
    for hit in listed:
        mine = [(hit.entry.dimension, hit.points)] + ([("sentiment", hit.valence_points)] if hit.gives else [])
        for dimension, value in mine:
            raw[dimension] = raw.get(dimension, 0) + value
            parts.setdefault(dimension, []).append((hit, value))
            evidence[dimension] = evidence.get(dimension, 0) + (not hit.blocked)
    scores, shares = {}, {}
    for dimension, contributions in parts.items():
        alpha = 15 if dimension == "sentiment" else 4
        scores[dimension] = half_even(damp(raw[dimension], raw[dimension], alpha))
        exact = [damp(value, raw[dimension], alpha) for _, value in contributions]
        floors = [int(x.to_integral_value(decimal.ROUND_FLOOR)) for x in exact]
        missing = scores[dimension] - sum(floors)
        by_remainder = sorted(range(len(exact)), key=lambda i: (-(exact[i] - floors[i]).quantize(decimal.Decimal("1e-40")), i))
        for i in by_remainder[:missing]:
            floors[i] += 1
        for (hit, _), share in zip(contributions, floors):
            shares[id(hit), dimension] = share
    word_count = sum(token.word for token in tokens)
    covered = sum(token.word and any(h.first <= t < h.end for h in evidence_hits) for t, token in enumerate(tokens))

    rows = []
    for hit in listed:
        dimensions = [hit.entry.dimension] + (["sentiment"] if hit.gives else [])
        value = {hit.entry.dimension: hit.points}
        if hit.gives:
            value["sentiment"] = hit.valence_points
        rows.append((hit.begin, hit.stop, hit.entry.id, {
            "category": hit.entry.category, "points": value,
            "share": {d: shares[id(hit), d] for d in dimensions},
            "outcome": "blocked" if hit.blocked else "won"}))
    for m in matches:
        loser = m.lost_to is not None and m.lost_to.entry.category != m.entry.category and m.entry.dimension
        if loser and m.entry.dimension != "sentiment":
            rows.append((m.begin, m.stop, m.entry.id, {
                "category": m.entry.category, "points": {m.entry.dimension: 0}, "share": {m.entry.dimension: 0},
                "outcome": "overruled"}))
    for m in winners:
        if m.entry.kind in ("hedge", "topic"):
            rows.append((m.begin, m.stop, m.entry.id, {
                "category": m.entry.category, "points": {}, "share": {}, "outcome": "noted"}))
    rows.sort(key=lambda row: (row[0], row[1], row[2].encode()))
    return {
        "tokens": word_count,
        "sentiment": scores.get("sentiment", 0) if evidence.get("sentiment") else None,
        "tone": {t: scores.get(t, 0) for t in lexicon.tones},
        "raw": {d: raw[d] for d in sorted(raw) if evidence[d]},
        "evidence": {d: n for d, n in sorted(evidence.items()) if n},
        "coverage": half_even(decimal.Decimal(covered) / word_count * 10000) if word_count else 0,
        "hits": [dict(row[3], begin=row[0], end=row[1], id=row[2]) for row in rows],
    }
