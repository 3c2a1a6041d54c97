#!/usr/bin/env python3
"""Checks what is labelled of calls as a whole: flags.tsv, outcomes.tsv, entities.tsv and promises.tsv belong to the calls of
corpus/, and its README counts them truly.

    tests/corpus/check_calls.py            check; the last line is `N passed, N failed`, exit 1 on a failure
    tests/corpus/check_calls.py --counts   print the count table that the README must hold

Nothing of the engine takes part.
"""

import sys

sys.dont_write_bytecode = True
import check_labels  # noqa: E402

FLAGS = ("abuse", "agent-abuse", "threat", "safety", "legal", "escalated", "churn", "privacy-card", "privacy-identity", "repeat",
         "supervisor-asked", "supervisor-offered", "supervisor-refused", "exception")
OF_CUSTOMERS = ("abuse", "threat", "safety", "legal", "churn", "repeat", "supervisor-asked")   # the others are agents'
COLUMNS = {
    "flags.tsv": ("call_id", "flag", "utterance"),
    "outcomes.tsv": ("call_id", "outcome", "clarity", "attitude", "style"),
    "entities.tsv": ("call_id", "utterance", "role", "kind", "text"),
    "promises.tsv": ("call_id", "utterance", "who", "until", "text"),
}
VALUES = {   # of outcomes.tsv; "-": nothing to be seen
    "outcome": ("resolved", "pending", "escalated", "transferred", "unresolved", "unknown"),
    "clarity": ("confirmed", "stated", "unclear", "none"),
    "attitude": ("rigid", "over-accommodating", "balanced", "-"),
    "style": ("aggressive", "submissive", "defensive", "assertive", "-"),
}
KINDS = ("amount", "date", "deadline", "reference")
DOERS = ("I", "we", "team")


class Calls(check_labels.Corpus):
    """The corpus with these tables, a list of dicts each."""

    def __init__(self):
        super().__init__()
        self.tables = {name: check_labels.read_table(name) for name in COLUMNS}
        self.order = {call_id: n for n, call_id in enumerate(self.calls)}

    def rows(self, name):
        return [dict(zip(COLUMNS[name], row)) for row in self.tables[name][1:]]


def spans(calls, rows):
    """The bytes of each row's text within its utterance: the first, or the next where the same stands again. None: not there."""
    out, used = [], {}
    for row in rows:
        turn = calls.utterances.get((row["call_id"], int(row["utterance"])))
        key = (row["call_id"], row["utterance"], row["text"])
        at = turn["text"].find(row["text"], used.get(key, -1) + 1) if turn else -1
        used[key] = at
        begin = len(turn["text"][:at].encode("utf-8")) if at >= 0 else 0
        out.append((begin, begin + len(row["text"].encode("utf-8"))) if at >= 0 and row["text"] else None)
    return out


# ---- checks: each yields what is wrong ---------------------------------------------------------------

def headers(c):
    for name, columns in COLUMNS.items():
        if tuple(c.tables[name][0]) != columns:
            yield f"{name}:1: the header is {c.tables[name][0]}"
        for n, row in enumerate(c.tables[name][1:], 2):
            if len(row) != len(columns) or not all(row) or row[0] not in c.order:
                yield f"{name}:{n}: {row}"


def flags(c):
    """A flag once a call, where it first is so, in the order of the nights and of FLAGS."""
    last = (-1, -1)
    for n, row in enumerate(c.rows("flags.tsv"), 2):
        turn = c.utterances.get((row["call_id"], int(row["utterance"])))
        if row["flag"] not in FLAGS or turn is None:
            yield f"flags.tsv:{n}: {row}"
            continue
        if turn["role"] != ("customer" if row["flag"] in OF_CUSTOMERS else "agent"):
            yield f"flags.tsv:{n}: {row['flag']} of the {turn['role']}"
        place = (c.order[row["call_id"]], FLAGS.index(row["flag"]))
        if place <= last:
            yield f"flags.tsv:{n}: {row['call_id']} {row['flag']} stands twice or out of order"
        last = place


def derived(c):
    """What other tables tell is not labelled anew: abuse is labels.tsv's, identity what is missed in duties.tsv."""
    want = {}
    for row in c.labels[1:]:
        if row[check_labels.COLUMNS.index("abuse")] != "0":
            want.setdefault((row[0], "abuse" if row[2] == "customer" else "agent-abuse"), row[1])
    want.update({(row[0], "privacy-identity"): row[3] for row in c.duties[1:] if row[1:3] == ["identity-checked", "missed"]})
    have = {(row["call_id"], row["flag"]): row["utterance"] for row in c.rows("flags.tsv")
            if row["flag"] in ("abuse", "agent-abuse", "privacy-identity")}
    for key in sorted(set(want.items()) ^ set(have.items())):
        yield f"flags.tsv: {key} is not what labels.tsv and duties.tsv say"


def outcomes(c):
    rows = c.rows("outcomes.tsv")
    if [row["call_id"] for row in rows] != list(c.calls):
        yield "outcomes.tsv has not each call once, in the order of the nights"
    for n, row in enumerate(rows, 2):
        for column, values in VALUES.items():
            if row[column] not in values:
                yield f"outcomes.tsv:{n}: {column} is {row[column]!r}"
        if row["outcome"] == "unknown" and row["clarity"] != "none":
            yield f"outcomes.tsv:{n}: clear, but unknown"


def texts(c):
    """What is quoted stands in its utterance, in this order."""
    for name in ("entities.tsv", "promises.tsv"):
        rows = c.rows(name)
        last = (-1, -1, -1)
        for n, (row, span) in enumerate(zip(rows, spans(c, rows)), 2):
            if span is None:
                yield f"{name}:{n}: {row['text']!r} does not stand in {row['call_id']}:{row['utterance']}"
                continue
            place = (c.order[row["call_id"]], int(row["utterance"]), span[0])
            if place <= last:
                yield f"{name}:{n}: out of order"
            last = place


def entities(c):
    for n, row in enumerate(c.rows("entities.tsv"), 2):
        turn = c.utterances.get((row["call_id"], int(row["utterance"])))
        if row["kind"] not in KINDS or turn is None or row["role"] != turn["role"] or row["role"] not in ("agent", "customer"):
            yield f"entities.tsv:{n}: {row}"


def promises(c):
    for n, row in enumerate(c.rows("promises.tsv"), 2):
        turn = c.utterances.get((row["call_id"], int(row["utterance"])))
        if row["who"] not in DOERS or turn is None or turn["role"] != "agent":
            yield f"promises.tsv:{n}: {row}"
        elif row["until"] != "-" and row["until"] not in turn["text"]:
            yield f"promises.tsv:{n}: {row['until']!r} does not stand in {row['call_id']}:{row['utterance']}"


def counts(c):
    """The tables of the README, as Markdown lines."""
    def parts(rows, is_one):
        mine = [check_labels.part(row["call_id"]) for row in rows if is_one(row)]
        return " | ".join(str(n) for n in (len(mine), *(mine.count(one) for one in check_labels.PARTS)))

    rows = c.rows("flags.tsv")
    table = ["| flag | calls | open half | held half | blind |", "|---|---|---|---|---|"]
    table += [f"| {flag} | {parts(rows, lambda row: row['flag'] == flag)} |" for flag in FLAGS]
    rows = c.rows("outcomes.tsv")
    for column, values in VALUES.items():
        table += ["", f"| {column} | calls | open half | held half | blind |", "|---|---|---|---|---|"]
        table += [f"| {value} | {parts(rows, lambda row: row[column] == value)} |" for value in values]
    table += ["", "| told | number | open half | held half | blind |", "|---|---|---|---|---|"]
    rows = c.rows("entities.tsv")
    table += [f"| {kind} | {parts(rows, lambda row: row['kind'] == kind)} |" for kind in KINDS]
    rows = c.rows("promises.tsv")
    table += [f"| promise, {who} | {parts(rows, lambda row: row['who'] == who)} |" for who in DOERS]
    table += [f"| promise with a time | {parts(rows, lambda row: row['until'] != '-')} |"]
    return table


def readme(c):
    text = (check_labels.CORPUS / "README.md").read_text("utf-8")
    have = text.partition("<!-- calls -->\n")[2].partition("\n<!-- /calls -->")[0]
    if have != "\n".join(counts(c)):
        yield "README.md: the counts of calls are not those of the files (see --counts)"


CHECKS = (headers, flags, derived, outcomes, texts, entities, promises, readme)


def main():
    corpus = Calls()
    if sys.argv[1:] == ["--counts"]:
        print("\n".join(counts(corpus)))
        return 0
    if sys.argv[1:]:
        print(__doc__, file=sys.stderr)
        return 2
    return check_labels.run(CHECKS, corpus)


if __name__ == "__main__":
    sys.exit(main())
