#!/usr/bin/env python3
"""tenor from Python in one file, over libtenor.so by ctypes; nothing else is needed.

    import tenor_ctypes
    lexicon = tenor_ctypes.Lexicon("lexicons/en")
    scorer = tenor_ctypes.Scorer(lexicon)
    scorer.score("I completely understand your frustration", "agent")["tone"]["empathy"]

A Lexicon may be shared by threads; a Scorer belongs to one thread at a time. The library is looked for as
TENOR_LIBRARY says, then where the system looks, then in build/ of the checkout that holds this file.
"""

import ctypes as c
import os
import sys

UNIT = 10000  # scores, points and weights are integers of 1/UNIT
NO_DAY = -(2**31)
ROLES = {"unknown": 0, "agent": 1, "customer": 2, "automated": 3}
OUTCOMES = ("won", "blocked", "overruled", "noted")


class Error(Exception):
    """What libtenor says is wrong; diagnostics holds one line for each finding in a lexicon."""

    def __init__(self, message, diagnostics=()):
        super().__init__(message)
        self.diagnostics = list(diagnostics)


# ---- the structures of tenor.h, in its order --------------------------------------------------------


class Str(c.Structure):
    _fields_ = [("data", c.c_void_p), ("size", c.c_size_t)]

    def bytes(self):
        return c.string_at(self.data, self.size) if self.size else b""

    def text(self):
        return self.bytes().decode("utf-8", "replace")


class ErrorInfo(c.Structure):
    _fields_ = [("status", c.c_int), ("message", c.c_char * 512)]


class Source(c.Structure):
    _fields_ = [("name", Str), ("text", Str), ("layer", c.c_uint)]


class Diagnostic(c.Structure):
    _fields_ = [("severity", c.c_int), ("code", c.c_char_p), ("file", Str), ("line", c.c_uint32),
                ("column", c.c_uint32), ("width", c.c_uint32), ("byte_begin", c.c_uint32),
                ("byte_end", c.c_uint32), ("source_line", Str), ("message", Str), ("help", Str)]


DIAGNOSTIC = c.CFUNCTYPE(None, c.c_void_p, c.POINTER(Diagnostic))


class LoadOptions(c.Structure):
    _fields_ = [("allocator", c.c_void_p), ("diagnostic", DIAGNOSTIC), ("context", c.c_void_p), ("crew", c.c_void_p)]


class Dimension(c.Structure):
    _fields_ = [("name", Str), ("null_without_evidence", c.c_bool), ("digest", Str), ("alpha", c.c_uint32)]


class Category(c.Structure):
    _fields_ = [("name", Str), ("kind", Str), ("dimension", c.c_int)]


class Entry(c.Structure):
    _fields_ = [("id", Str), ("phrase", Str), ("file", Str), ("line", c.c_uint32), ("category", c.c_uint32),
                ("weight", c.c_int32), ("tag", Str), ("note", Str)]


class Utterance(c.Structure):
    _fields_ = [("text", Str), ("role", c.c_int), ("channel", Str), ("language", Str), ("day", c.c_int32)]


class DimensionScore(c.Structure):
    _fields_ = [("raw", c.c_int64), ("score", c.c_int32), ("evidence", c.c_uint32), ("undated", c.c_int64),
                ("x_sum", c.c_int64),
                ("x_hits", c.c_uint32)]


class Hit(c.Structure):
    _fields_ = [("entry", c.c_uint32), ("category", c.c_uint32), ("dimension", c.c_int), ("outcome", c.c_int),
                ("begin", c.c_uint32), ("end", c.c_uint32), ("weight", c.c_int32), ("points", c.c_int64),
                ("boost_bound", c.c_int32), ("share", c.c_int32), ("shields", c.c_bool), ("valence_weight", c.c_int32),
                ("valence_points", c.c_int64), ("valence_share", c.c_int32), ("overruled_by", c.c_uint32),
                ("factors", c.c_void_p), ("factor_count", c.c_size_t), ("negators", c.c_size_t)]


class Score(c.Structure):
    _fields_ = [("status", c.c_int), ("scored", c.c_bool), ("flags", c.c_uint32), ("tokens", c.c_uint32),
                ("covered", c.c_uint32), ("dimensions", c.POINTER(DimensionScore)), ("dimension_count", c.c_size_t),
                ("hits", c.POINTER(Hit)),
                ("hit_count", c.c_size_t)]


# ---- the library ------------------------------------------------------------------------------------


def _open_library():
    here = os.path.dirname(os.path.abspath(__file__))
    given = os.environ.get("TENOR_LIBRARY")
    for path in [given] if given else ["libtenor.so.0", os.path.join(here, "..", "..", "build", "libtenor.so")]:
        try:
            library = c.CDLL(path)
            break
        except OSError as error:
            problem = error
    else:
        raise Error(f"libtenor.so is not found ({problem}): run make, or set TENOR_LIBRARY")
    pointer, size = c.c_void_p, c.c_size_t
    for name, result, arguments in (
            ("tenor_version", c.c_char_p, []),
            ("tenor_status_text", c.c_char_p, [c.c_int]),
            ("tenor_lexicon_load", c.c_int, [c.POINTER(pointer), c.POINTER(Source), size, c.POINTER(LoadOptions),
                                             c.POINTER(ErrorInfo)]),
            ("tenor_lexicon_release", None, [pointer]),
            ("tenor_lexicon_digest", Str, [pointer]),
            ("tenor_lexicon_dimension_count", size, [pointer]),
            ("tenor_lexicon_dimension", c.c_bool, [pointer, size, c.POINTER(Dimension)]),
            ("tenor_lexicon_category", c.c_bool, [pointer, size, c.POINTER(Category)]),
            ("tenor_lexicon_entry", c.c_bool, [pointer, size, c.POINTER(Entry)]),
            ("tenor_scorer_new", c.c_int, [c.POINTER(pointer), pointer, pointer, c.POINTER(ErrorInfo)]),
            ("tenor_scorer_free", None, [pointer]),
            ("tenor_score_batch", c.c_int, [pointer, c.POINTER(Utterance), size, c.POINTER(Score)])):
        function = getattr(library, name)
        function.restype, function.argtypes = result, arguments
    return library


_tenor = _open_library()


def version():
    return _tenor.tenor_version().decode()


def _view(data):
    """A tenor_str of bytes, which the caller keeps alive."""
    return Str(c.cast(c.c_char_p(data), c.c_void_p), len(data))


class Lexicon:
    """One compiled lexicon. Each path is a layer over those before it: a *.lex file or a folder of them."""

    def __init__(self, *paths):
        self._handle = None
        names = [os.fsencode(path) for path in paths]
        sources = (Source * len(names))(*(Source(_view(name), Str(), i) for i, name in enumerate(names)))
        self.diagnostics = []  # errors raise; what stays here are warnings

        @DIAGNOSTIC
        def tell(_context, diagnostic):
            d = diagnostic.contents
            self.diagnostics.append(f"{d.file.text()}:{d.line}:{d.column}: {d.code.decode()}: {d.message.text()}")

        handle, error = c.c_void_p(), ErrorInfo()
        options = LoadOptions(None, tell, None, None)
        if _tenor.tenor_lexicon_load(c.byref(handle), sources, len(names), c.byref(options), c.byref(error)):
            raise Error(error.message.decode("utf-8", "replace"), self.diagnostics)
        self._handle = handle
        self.dimensions = []
        about = Dimension()
        for i in range(_tenor.tenor_lexicon_dimension_count(handle)):
            _tenor.tenor_lexicon_dimension(handle, i, c.byref(about))
            self.dimensions.append((about.name.text(), about.null_without_evidence))

    def __del__(self):
        if getattr(self, "_handle", None):
            _tenor.tenor_lexicon_release(self._handle)

    @property
    def digest(self):
        return _tenor.tenor_lexicon_digest(self._handle).text()

    def entry(self, index):
        entry = Entry()
        _tenor.tenor_lexicon_entry(self._handle, index, c.byref(entry))
        return entry

    def category(self, index):
        category = Category()
        _tenor.tenor_lexicon_category(self._handle, index, c.byref(category))
        return category.name.text()


class Scorer:
    """The scratch memory of one thread for one lexicon."""

    def __init__(self, lexicon):
        self._handle = None
        self.lexicon = lexicon
        handle, error = c.c_void_p(), ErrorInfo()
        if _tenor.tenor_scorer_new(c.byref(handle), lexicon._handle, None, c.byref(error)):
            raise Error(error.message.decode("utf-8", "replace"))
        self._handle = handle

    def __del__(self):
        if getattr(self, "_handle", None):
            _tenor.tenor_scorer_free(self._handle)

    def score(self, text, role="unknown", channel="", language="", day=NO_DAY):
        """The score of one utterance as a dict. Unknown is None. Offsets count bytes of text in UTF-8."""
        data, where, spoken = text.encode("utf-8", "replace"), channel.encode(), language.encode()
        utterance = Utterance(_view(data), ROLES[role], _view(where), _view(spoken), day)
        score = Score()
        status = _tenor.tenor_score_batch(self._handle, c.byref(utterance), 1, c.byref(score)) or score.status
        if status:
            raise Error(_tenor.tenor_status_text(status).decode())
        return self._read(data, score)

    def _read(self, data, score):
        values, evidence = {}, {}
        for i, (name, null_without_evidence) in enumerate(self.lexicon.dimensions):
            d = score.dimensions[i]
            unknown = not score.scored or (null_without_evidence and not d.evidence)
            values[name] = None if unknown else d.score / UNIT
            if d.evidence:
                evidence[name] = d.evidence
        sentiment = values.pop(self.lexicon.dimensions[0][0])
        return {"sentiment": sentiment, "tone": values, "evidence": evidence, "tokens": score.tokens,
                "coverage": score.covered / score.tokens if score.tokens else 0.0,
                "hits": [self._hit(data, score.hits[i]) for i in range(score.hit_count)]}

    def _hit(self, data, hit):
        names = [name for name, _ in self.lexicon.dimensions]
        points, share = {}, {}
        if hit.dimension >= 0:
            points[names[hit.dimension]] = hit.points / UNIT
            share[names[hit.dimension]] = hit.share / UNIT
        if hit.shields:
            points[names[0]] = hit.valence_points / UNIT
            share[names[0]] = hit.valence_share / UNIT
        entry = self.lexicon.entry(hit.entry)
        return {"id": entry.id.text(), "category": self.lexicon.category(hit.category), "begin": hit.begin,
                "end": hit.end, "text": data[hit.begin:hit.end].decode("utf-8", "replace"),
                "outcome": OUTCOMES[hit.outcome], "points": points, "share": share,
                "file": entry.file.text(), "line": entry.line}


def main():
    """Score a few lines and print why: tenor_ctypes.py LEXICONS..."""
    if len(sys.argv) < 2:
        sys.exit("usage: tenor_ctypes.py LEXICONS...")
    try:
        scorer = Scorer(Lexicon(*sys.argv[1:]))
    except Error as error:
        sys.exit("\n".join([*error.diagnostics, f"tenor_ctypes: {error}"]))
    for role, text in (("agent", "I completely understand your frustration"),
                       ("agent", "I don’t understand your frustration"),
                       ("customer", "That is really great, thank you"),
                       ("customer", "And the weather?")):
        result = scorer.score(text, role)
        tones = ", ".join(f"{name} {value:+.4f}" for name, value in result["tone"].items() if value)
        sentiment = "unknown" if result["sentiment"] is None else f"{result['sentiment']:+.4f}"
        print(f"{role}: {text}\n  sentiment {sentiment}{', ' + tones if tones else ''}")
        for hit in result["hits"]:
            points = ", ".join(f"{name} {value:+g}" for name, value in hit["points"].items())
            print(f"  {hit['text']!r} {hit['outcome']}: {points} ({hit['id']})")


if __name__ == "__main__":
    main()
