"""The oracle's reading of text: normalisation, contractions and tokens, as the definition of lexicons tells them."""
import re
import unicodedata

# ---- what a code point is ------------------------------------------------------------------------

EMOJI = ((0xA9, 0xA9), (0xAE, 0xAE), (0x203C, 0x203C), (0x2049, 0x2049), (0x2122, 0x2122), (0x2600, 0x2605),
         (0x2607, 0x2612), (0x2614, 0x2685), (0x2690, 0x2705), (0x2708, 0x2712), (0x2714, 0x2714), (0x2716, 0x2716),
         (0x2728, 0x2728), (0x274C, 0x274C), (0x2763, 0x2767), (0x2B50, 0x2B50), (0x1F300, 0x1F3FA), (0x1F400, 0x1F64F),
         (0x1F680, 0x1F6FF), (0x1F900, 0x1F9FF), (0x1FA70, 0x1FAFF))
ZWJ, KEYCAP, ELLIPSIS = "\u200d", "\u20e3", "\u2026"
NEWLINES = "\n\r\v\f\x85\u2028\u2029"
PAUSES = ",;:\u2013\u2014\u2015"


def is_regional(c):
    return "\U0001F1E6" <= c <= "\U0001F1FF"


def is_emoji(c):
    return is_regional(c) or any(low <= ord(c) <= high for low, high in EMOJI)


def is_letter(c):  # marks count as letters
    return unicodedata.category(c)[0] in "LM"


def is_digit(c):
    return unicodedata.category(c)[0] == "N"


def is_space(c):
    return c in " \t" or (ord(c) >= 128 and unicodedata.category(c) == "Zs")


def is_ascii_alnum(c):
    return c.isascii() and c.isalnum()


def dropped_in_emoji(c):
    return c in "\ufe0e\ufe0f" or "\U0001F3FB" <= c <= "\U0001F3FF" or "\U000E0020" <= c <= "\U000E007F"


# ---- normalisation, with the source bytes of every character -------------------------------------

def replaced(c):
    if c in "`\u00b4\u2018\u2019\u02bc\u2032":
        return "'"
    if c == "\u200b":
        return " "
    if c in "\u200c\u2060\ufeff\u00ad":
        return ""
    return "\ufffd" if c == "\0" else c


def normalise(text):
    """[(character, first source byte, source byte behind)]"""
    clusters, at = [], 0  # [characters, begin, end]
    for source in text:
        size = len(source.encode())
        c = replaced(source)
        if c:
            previous = clusters[-1][0][-1] if clusters else ""
            extends = c == ZWJ or unicodedata.category(c)[0] == "M" or dropped_in_emoji(c)
            joined = previous == ZWJ and is_emoji(c) and is_emoji(clusters[-1][0][0])
            flag = (is_regional(c) and previous and is_regional(previous) and len(clusters[-1][0]) == 1)
            if previous and unicodedata.category(previous) not in ("Cc", "Zl", "Zp") and (extends or joined or flag):
                clusters[-1][0].append(c)
                clusters[-1][2] = at + size
            else:
                clusters.append([[c], at, at + size])
        at += size
    out = []
    for chars, begin, end in clusters:
        if chars == [ELLIPSIS] or (len(chars) == 1 and chars[0].isascii()):
            result = chars
        elif is_emoji(chars[0]) or chars[-1] == KEYCAP:
            result = [c for i, c in enumerate(chars) if i == 0 or not dropped_in_emoji(c)]
        else:
            plain = "".join(c for c in chars if c != ZWJ)
            result = [r for c in unicodedata.normalize("NFKC", plain) for r in replaced(c)]
        out += [(c, begin, end) for c in result]
    return out


# ---- contractions --------------------------------------------------------------------------------

CLITICS = {"m": ["am"], "re": ["are"], "ve": ["have"], "ll": ["will"], "s": ["is", "has"], "d": ["would", "had"]}
IRREGULAR = {
    "can't": "can not", "cannot": "can not", "won't": "will not", "shan't": "shall not", "let's": "let us",
    "gonna": "going to", "wanna": "want to", "gotta": "got to", "lemme": "let me", "gimme": "give me",
    "dunno": "do not know", "y'all": "you all", "yall": "you all", "c'mon": "come on", "y'know": "you know",
    "coulda": "could have", "shoulda": "should have", "woulda": "would have", "n't": "not"}
BARE = {full.replace("'", ""): full for full in """
    don't doesn't didn't can't won't isn't aren't wasn't weren't hasn't haven't hadn't couldn't wouldn't shouldn't
    mustn't needn't ain't i'm i've you're you've you'll you'd they're they've they'll they'd we've it'll it'd that's
    that'll what's where's there's here's he's she's who's could've would've should've must've what'll""".split()}
NUMBER_WORDS = set("""zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
    seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion
    dozen""".split())


def expand(word):
    """A folded word as [(forms, ambiguous)]."""
    word = BARE.get(word, word)
    tail = []
    while True:
        if word in IRREGULAR:
            return [([part], False) for part in IRREGULAR[word].split()] + tail
        if word == "ain't":
            return [(["is", "am", "are", "has", "have"], False), (["not"], False)] + tail
        head, quote, clitic = word.rpartition("'")
        if quote and head and clitic in CLITICS and len(tail) < 2:
            tail.insert(0, (CLITICS[clitic], clitic in "sd"))
            word = head
        elif quote and clitic == "t" and head.endswith("n") and len(head) > 1:
            return [([head[:-1]], False), (["not"], False)] + tail
        else:
            return [([word], False)] + tail


# ---- tokens --------------------------------------------------------------------------------------

class Token:
    def __init__(self, kind, begin, end, nbegin, nend, forms=(), flags=()):
        self.kind, self.begin, self.end, self.nbegin, self.nend = kind, begin, end, nbegin, nend
        self.forms, self.flags = list(forms), set(flags)
        self.filler = False

    @property
    def transparent(self):
        return self.filler or self.kind == "symbol" or "ambiguous" in self.flags

    @property
    def word(self):  # counted by gaps, scopes, * and word counts
        return not self.transparent


TOP_LEVEL = "com|org|net|edu|gov|io|uk|de|fr|eu|ca|au|example"
DOMAIN = r"[A-Za-z0-9][A-Za-z0-9-]*(?:\.[A-Za-z0-9][A-Za-z0-9-]*)+"
URL = re.compile(r'(?:https?://|ftp://|www\.)[^ \t-\r<>"]*', re.I)
EMAIL = re.compile(r"[A-Za-z0-9][A-Za-z0-9._%+-]*@(" + DOMAIN + ")")
BARE_DOMAIN = re.compile(DOMAIN)
AT_NAME = re.compile(r"@[A-Za-z0-9_]+")
MARK = re.compile(r"\[[A-Z][A-Z0-9_ -]{1,38}\]|<[A-Z][A-Z0-9_ -]{1,38}>|#[A-Z][A-Z0-9_]{1,38}#")


def opaque_size(text, at, looked):
    """Characters of a URL, e-mail address, domain, @name or redaction mark at `at`, or 0. `looked` is a list of one place:
    before it stands what was looked at from an earlier token, and is no address or domain."""
    def url_to_space(begin):
        end = re.compile(r'[^ \t-\r<>"]*').match(text, begin).end()
        while end > begin and text[end - 1] in ".,!?;:)]'":
            end -= 1
        return end
    before = text[at - 1] if at else " "
    if MARK.match(text, at):
        return MARK.match(text, at).end() - at
    if text[at] == "@":
        m = AT_NAME.match(text, at)
        return m.end() - at if m and not is_ascii_alnum(before) else 0
    if is_ascii_alnum(before) or not is_ascii_alnum(text[at]):
        return 0
    if URL.match(text, at):
        return url_to_space(at) - at
    if at < looked[0]:
        return 0
    looked[0] = re.compile(r"[A-Za-z0-9._%+-]*").match(text, at).end()
    m = EMAIL.match(text, at)
    if m:
        return m.end() - at
    m = BARE_DOMAIN.match(text, at)
    if m and re.search(r"\.(?:" + TOP_LEVEL + r")\Z", m.group(), re.I):
        run = re.compile(r"[A-Za-z0-9._%+-]*").match(text, at).end()
        if run < len(text) and text[run] == "@":
            return 0
        end = m.end()
        return (url_to_space(end) if end < len(text) and text[end] == "/" else end) - at
    return 0


def tokenise(source, emoticons=(), abbreviations=()):
    """(tokens, normalised characters)"""
    chars = normalise(source)
    text = "".join(c for c, _, _ in chars)
    tokens, pending, at, any_lower, looked = [], set(), 0, False, [0]

    def char(i):
        return text[i] if 0 <= i < len(text) else "\n"

    def blank(i):
        return is_space(char(i)) or char(i) in NEWLINES

    def ends_here(i):
        while char(i) in "\"')]}\u201d\u00bb":
            i += 1
        return blank(i)

    def add(kind, begin, end, forms, flags=()):
        tokens.append(Token(kind, chars[begin][1], chars[end - 1][2], begin, end, forms, set(flags) | pending))
        pending.clear()

    def emoticon_at(i):
        for e in sorted(emoticons, key=lambda e: (-len(e.encode()), e)):
            if not text.startswith(e, i):
                continue
            end = i + len(e)
            sides = is_ascii_alnum(char(i - 1)), is_ascii_alnum(char(end))
            if any(sides) if any(is_ascii_alnum(c) for c in e) else all(sides):
                continue
            if e.endswith("/") and (char(end) == "/" or is_ascii_alnum(char(end))):
                continue
            return len(e)
        return 0

    def emoji_at(i):
        if char(i) in "0123456789#*" and char(i + 1) == KEYCAP:
            return 2
        if char(i).isascii() or not is_emoji(char(i)):
            return 0
        end = i + 1
        if is_regional(char(i)):
            return 2 if is_regional(char(end)) else 1
        while char(end) == ZWJ and is_emoji(char(end + 1)):
            end += 2
        return end - i

    def abbreviated():
        last = tokens[-1] if tokens else None
        if not last or last.kind != "word" or last.nend != at or not last.forms:
            return False
        form = last.forms[0]
        return (len(form) == 1 and "number" not in last.flags) or form in abbreviations

    while at < len(text):
        c = text[at]
        if blank(at):
            if c in NEWLINES:
                pending.add("break")
            at += 1
            continue
        size = emoticon_at(at) or emoji_at(at)
        if size:
            add("symbol", at, at + size, [text[at:at + size]])
            at += size
            continue
        size = opaque_size(text, at, looked)
        if size:
            add("opaque", at, at + size, [])
            at += size
            continue
        if is_letter(c) or is_digit(c):
            end = at
            while True:
                if is_letter(char(end)) or is_digit(char(end)):
                    end += 1
                elif char(end) == "'" and is_letter(char(end - 1)) and is_letter(char(end + 1)) and end > at:
                    end += 1
                elif char(end) in ".," and is_digit(char(end - 1)) and is_digit(char(end + 1)) and end > at:
                    end += 1
                else:
                    break
            written = text[at:end]
            letters = [x for x in written if is_letter(x)]
            uppers = [x for x in letters if unicodedata.category(x) == "Lu"]
            lowers = [x for x in letters if unicodedata.category(x) == "Ll"]
            any_lower = any_lower or bool(lowers)
            flags = set()
            if len(letters) >= 2 and len(uppers) >= 2 and not lowers:
                flags.add("caps")
            if not letters:
                flags.add("number")
            folded = "".join(x.casefold() for x in written)
            if re.search(r"([a-z])\1\1", folded) and len(set(folded)) > 1 and "'" not in folded:
                forms = [re.sub(r"([a-z])\1\1+", lambda m, k=k: m.group(1) * k, folded) for k in (2, 1)]
                add("word", at, end, forms, flags | {"long"})
            else:
                parts = expand(folded)
                for forms, ambiguous in parts:
                    more = {"ambiguous"} if ambiguous else set()
                    if len(parts) == 1 and forms[0] in NUMBER_WORDS:
                        more.add("number")
                    add("word", at, end, forms, flags | more)
            at = end
        elif c in "!?":
            end = at
            while char(end) == c:
                end += 1
            add("symbol", at, end, [text[at:end]], {"exclaim" if c == "!" else "question"})
            if ends_here(end):
                pending.add("break")
            at = end
        elif c == ".":
            end = at
            while char(end) == ".":
                end += 1
            if end - at == 1 and ends_here(end) and not abbreviated():
                pending.add("break")
            at = end
        else:
            m = re.compile(r"'(m|re|ve|ll|s|d)", re.I).match(text, at)
            if m and not is_letter(char(m.end())) and not is_digit(char(m.end())) and (at == 0 or is_space(char(at - 1))):
                clitic = m.group(1).lower()
                add("word", at, m.end(), CLITICS[clitic], {"ambiguous"} if clitic in "sd" else ())
                at = m.end()
                continue
            if c in PAUSES:
                if not (is_digit(char(at + 1)) and char(at - 1) in "0123456789"):
                    pending.add("comma" if c == "," else "pause")
            elif c == "-" and (at == 0 or char(at - 1) in " -") and (char(at + 1) in " \n-" or at + 1 == len(text)):
                pending.add("pause")
            at += 1
    if not any_lower:
        for token in tokens:
            token.flags.discard("caps")
    return tokens, chars
