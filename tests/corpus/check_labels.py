#!/usr/bin/env python3
"""Checks corpus/: the calls are sound, every utterance has its label, duties have theirs, and the README
tells the truth.

    tests/corpus/check_labels.py               check; the last line is `N passed, N failed`, exit 1 on a failure
    tests/corpus/check_labels.py --counts      print the count table that the README must hold
    tests/corpus/check_labels.py --agreement   the same for how far the readers of duties agree on the first five nights
    tests/corpus/check_labels.py --agreement-later   the same for the nights from n12 on with two readers

Nothing of the engine takes part: the labels are judged by themselves, so that they can judge the engine.
"""

import csv
import gzip
import json
import pathlib
import sys

CORPUS = pathlib.Path(__file__).resolve().parents[2] / "corpus"
TONES = ("empathy", "positive", "ownership", "jargon")
COLUMNS = ("call_id", "utterance", "role") + TONES + ("abuse", "sentiment")
ORDER = ("call_id", "utterance", "role", "start_ms", "end_ms", "text", "agent_id", "queue", "channel",
         "language", "started_at")
ROLES = ("agent", "customer", "bot", "ivr", "system")
CHANNELS = ("voice", "chat", "email")
DUTIES = ("acknowledge-emotion", "emotion-facts-solution", "summary-after-empathy", "ownership-deadline",
          "closing-next-step", "closing-anything-else", "closing-thanks", "refusal-alternative",
          "no-fault-admission", "apology-progress", "escalate-safety", "abuse-warning", "abuse-second-notice",
          "abuse-disconnect", "threat-escalated", "hold-announced", "hold-reason-duration", "hold-return",
          "understanding-checked", "paraphrase", "agreement-confirmed", "transfer-explained",
          "transfer-consent", "transfer-introduced", "identity-checked", "no-card-aloud", "name-used",
          "greeting", "own-name", "own-name-close", "documentation-said", "terms-stated", "supervisor-request",
          "room-after-instructions", "promise-guarded")
DUTY_COLUMNS = ("call_id", "duty", "outcome", "utterance", "why")
READING_COLUMNS = ("call_id", "duty", "first", "second", "settled", "right", "why")
OUTCOMES = ("met", "missed")
LABELS = ("first", "second", "settled")                            # who labelled the duties
BLIND = ("n18-",)                                                  # nights of neither half, see part()
ONE_READER = ("n10-", "n11-")                                      # nights whose duties were labelled by one reader only
LATER = ("n12-", "n13-", "n14-", "n15-", "n16-", "n17-", "n18-")  # nights whose two readers stand in a table of their own
ALWAYS = ("no-card-aloud", "promise-guarded")                      # every call with an agent has them
ANSWERED = ("agreement-confirmed", "transfer-consent")             # the customer's word can meet these
AFTER_TRANSFER = ("transfer-explained", "transfer-consent", "transfer-introduced")
EVENTS = ("hold_start", "hold_end", "transfer", "silence")


def read_nights():
    """Gives the night files as [(file name, [(line number, raw line, object)])]."""
    nights = []
    for path in sorted((CORPUS / "nights").glob("*.jsonl")):
        lines = path.read_bytes().decode("utf-8").splitlines()
        nights.append((path.name, [(n, line, json.loads(line)) for n, line in enumerate(lines, 1)]))
    return nights


def read_table(name):
    text = (CORPUS / name).read_bytes().decode("utf-8")
    return [line.split("\t") for line in text.splitlines()]


PARTS = ("open", "held", "blind")


def part(call_id):
    """The part of the corpus that a call belongs to: a blind night is whole, which nobody who writes rules has seen; of the
    others, odd numbers within a night are the open half and even ones the held half."""
    if call_id.startswith(BLIND):
        return "blind"
    return "held" if int(call_id.rpartition("-")[2]) % 2 == 0 else "open"


def within(call_id, half):
    """Whether a call is of a part, or of both halves, which the blind nights are not of."""
    return part(call_id) == half or (half == "both" and part(call_id) != "blind")


class Corpus:
    def __init__(self):
        self.nights = read_nights()
        self.labels = read_table("labels.tsv")
        self.duties = read_table("duties.tsv")
        self.readings = read_table("duties_readings.tsv")
        self.calls = {}   # call_id -> its lines, in order
        for _, lines in self.nights:
            for _, _, obj in lines:
                self.calls.setdefault(obj["call_id"], []).append(obj)
        self.utterances = {(o["call_id"], o["utterance"]): o
                           for lines in self.calls.values() for o in lines if "text" in o}

    def call(self, call_id):
        return [o for o in self.calls[call_id] if "text" in o]

    def outcomes(self, which="settled"):
        """{(call, duty): outcome} as the first or the second reader had it, or as it was settled."""
        out = {(row[0], row[1]): row[2] for row in self.duties[1:]}
        for row in self.readings[1:]:
            out[row[0], row[1]] = row[READING_COLUMNS.index(which)]
        return {key: outcome for key, outcome in out.items() if outcome != "none"}


# ---- checks: each yields what is wrong ---------------------------------------------------------------

def header(c):
    if tuple(c.labels[0]) != COLUMNS:
        yield f"labels.tsv:1: the header is {c.labels[0]}"


def values(c):
    for n, row in enumerate(c.labels[1:], 2):
        if len(row) != len(COLUMNS):
            yield f"labels.tsv:{n}: {len(row)} cells instead of {len(COLUMNS)}"
            continue
        cell = dict(zip(COLUMNS, row))
        if cell["role"] not in ("agent", "customer"):
            yield f"labels.tsv:{n}: role {cell['role']!r}"
        tones = ("0", "1", "2") if cell["role"] == "agent" else ("",)
        for tone in TONES:
            if cell[tone] not in tones:
                yield f"labels.tsv:{n}: {tone} is {cell[tone]!r} for a turn of the {cell['role']}"
        if cell["abuse"] not in ("0", "1", "2"):
            yield f"labels.tsv:{n}: abuse is {cell['abuse']!r}"
        if cell["sentiment"] not in ("-1", "0", "1", ""):
            yield f"labels.tsv:{n}: sentiment is {cell['sentiment']!r}"


def labelled_exist(c):
    for n, row in enumerate(c.labels[1:], 2):
        found = c.utterances.get((row[0], int(row[1])))
        if found is None:
            yield f"labels.tsv:{n}: there is no utterance {row[0]}:{row[1]}"
        elif found["role"] != row[2]:
            yield f"labels.tsv:{n}: {row[0]}:{row[1]} is spoken by the {found['role']}"


def all_labelled(c):
    want = [k for k, o in c.utterances.items() if o["role"] in ("agent", "customer")]
    have = [(row[0], int(row[1])) for row in c.labels[1:]]
    for call_id, n in sorted(set(want) - set(have)):
        yield f"{call_id}:{n} has no label"
    if len(have) != len(set(have)):
        yield "labels.tsv labels an utterance twice"
    if have != want and not set(want) - set(have):
        yield "labels.tsv is not in the order of the nights"


def duty_rows(c):
    """Names, outcomes, places; the order of the nights, and within a call that of DUTIES."""
    if tuple(c.duties[0]) != DUTY_COLUMNS:
        yield f"duties.tsv:1: the header is {c.duties[0]}"
    order = {call_id: n for n, call_id in enumerate(c.calls)}
    last = (-1, -1)
    for n, row in enumerate(c.duties[1:], 2):
        where = f"duties.tsv:{n}"
        if len(row) != len(DUTY_COLUMNS):
            yield f"{where}: {len(row)} cells instead of {len(DUTY_COLUMNS)}"
            continue
        call_id, duty, outcome, utterance, why = row
        if call_id not in order or duty not in DUTIES:
            yield f"{where}: call {call_id!r}, duty {duty!r}"
            continue
        place = (order[call_id], DUTIES.index(duty))
        if place <= last:
            yield f"{where}: {call_id} {duty} stands twice or out of order"
        last = place
        if outcome not in OUTCOMES or not why.strip():
            yield f"{where}: outcome {outcome!r}, why {why!r}"
        turn = c.utterances.get((call_id, int(utterance)))
        if turn is None:
            yield f"{where}: there is no utterance {call_id}:{utterance}"
        elif outcome == "met" and turn["role"] != "agent" and not (duty in ANSWERED and turn["role"] == "customer"):
            yield f"{where}: {duty} is met by the {turn['role']}"


def duties_whole(c):
    """What every call with an agent has is labelled in each; what needs another duty or an event, where that is."""
    have = {(row[0], row[1]) for row in c.duties[1:]}
    for call_id, lines in c.calls.items():
        agents = any(o.get("role") == "agent" for o in lines)
        for duty in ALWAYS:
            if ((call_id, duty) in have) != agents:
                yield f"duties.tsv: {call_id} and {duty}"
        if (call_id, "abuse-second-notice") in have and (call_id, "abuse-warning") not in have:
            yield f"duties.tsv: {call_id} has a second notice to give and no warning"
        transfer = any(o.get("event") == "transfer" for o in lines)
        for duty in AFTER_TRANSFER[:2]:
            if transfer and (call_id, duty) not in have:
                yield f"duties.tsv: {call_id} has a transfer and no {duty}"


def reading_rows(c):
    """What the readers did not have alike, or was settled otherwise than both: each once, as duties.tsv has it."""
    if tuple(c.readings[0]) != READING_COLUMNS:
        yield f"duties_readings.tsv:1: the header is {c.readings[0]}"
    order = {call_id: n for n, call_id in enumerate(c.calls)}
    settled_as = {(row[0], row[1]): row[2] for row in c.duties[1:]}
    last = (-1, -1)
    for n, row in enumerate(c.readings[1:], 2):
        where = f"duties_readings.tsv:{n}"
        if len(row) != len(READING_COLUMNS):
            yield f"{where}: {len(row)} cells instead of {len(READING_COLUMNS)}"
            continue
        call_id, duty, first, second, settled, right, why = row
        if call_id.startswith(ONE_READER):
            yield f"{where}: {call_id} had one reader"
        if call_id not in order or duty not in DUTIES or not {first, second, settled} <= {*OUTCOMES, "none"}:
            yield f"{where}: call {call_id!r}, duty {duty!r}, {first!r}, {second!r}, {settled!r}"
            continue
        place = (order[call_id], DUTIES.index(duty))
        if place <= last:
            yield f"{where}: {call_id} {duty} stands twice or out of order"
        last = place
        if first == second == settled or not why.strip():
            yield f"{where}: nothing to settle, or no reason"
        if right != {(True, False): "first", (False, True): "second"}.get((first == settled, second == settled), "neither"):
            yield f"{where}: {right!r} is said to be right"
        if settled != settled_as.get((call_id, duty), "none"):
            yield f"{where}: {call_id} {duty} is not {settled!r} in duties.tsv"


def canonical(c):
    for name, lines in c.nights:
        for n, raw, obj in lines:
            if json.dumps(obj, ensure_ascii=False, separators=(",", ":")) != raw:
                yield f"{name}:{n}: not written compactly with unescaped UTF-8"
            if "event" in obj:
                if obj["event"] not in EVENTS or "at_ms" not in obj:
                    yield f"{name}:{n}: event {obj.get('event')!r}"
                continue
            keys = [k for k in obj if k in ORDER]
            if keys != [k for k in ORDER if k in obj] or list(obj)[:len(keys)] != keys:
                yield f"{name}:{n}: keys in the order {list(obj)}"
            missing = set(ORDER) - set(obj) - {"end_ms", "agent_id"}
            if missing or obj["role"] not in ROLES or not obj["text"]:
                yield f"{name}:{n}: without {missing}, or with a wrong role or an empty text"


def whole_calls(c):
    """A call stands in one night, in one piece, of that night's date, numbered from 0."""
    closed = set()
    for name, lines in c.nights:
        last = None
        for n, _, obj in lines:
            if obj["call_id"] != last:
                if obj["call_id"] in closed:
                    yield f"{name}:{n}: {obj['call_id']} comes back"
                closed.add(obj["call_id"])
                last = obj["call_id"]
            if "text" in obj and not obj["started_at"].startswith(name.split(".")[0] + "T"):
                yield f"{name}:{n}: started at {obj['started_at']}"
    for call_id in c.calls:
        turns = c.call(call_id)
        if [o["utterance"] for o in turns] != list(range(len(turns))):
            yield f"{call_id}: utterances are not numbered 0, 1, 2, …"
        if not 8 <= len(turns) <= 40:
            yield f"{call_id}: {len(turns)} utterances"
        for field in ("queue", "channel", "language", "started_at", "topic"):
            if len({o[field] for o in turns}) != 1:
                yield f"{call_id}: {field} changes within the call"


def times(c):
    for call_id, lines in c.calls.items():
        last = 0
        for obj in lines:
            start = obj.get("start_ms", obj.get("at_ms"))
            where = f"{call_id} at {start}"
            if start < last:
                yield f"{where}: starts before what stands above it"
            last = start
            if "text" not in obj:
                continue
            if obj["channel"] == "voice" and not obj.get("end_ms", -1) > start:
                yield f"{where}: a voice turn without a sound end"
            if obj["channel"] not in CHANNELS:
                yield f"{where}: channel {obj['channel']!r}"
            if obj["channel"] != "voice" and "end_ms" in obj:
                yield f"{where}: a written message with an end"


def transfers(c):
    """The agent changes at a transfer event and nowhere else; a hold that starts ends."""
    for call_id, lines in c.calls.items():
        agent = None
        holds = 0
        for obj in lines:
            if obj.get("event") == "transfer":
                if obj["agent_id"] == agent:
                    yield f"{call_id}: a transfer to the same agent"
                agent = obj["agent_id"]
            holds += {"hold_start": 1, "hold_end": -1}.get(obj.get("event"), 0)
            if holds not in (0, 1):
                yield f"{call_id}: holds do not pair"
            if "text" in obj and "agent_id" in obj:
                agent = agent or obj["agent_id"]
                if obj["agent_id"] != agent:
                    yield f"{call_id}:{obj['utterance']}: agent {obj['agent_id']} without a transfer"
        if holds:
            yield f"{call_id}: a hold without an end"
    names = {}
    for obj in c.utterances.values():
        if "agent_id" in obj and names.setdefault(obj["agent_id"], obj["agent_name"]) != obj["agent_name"]:
            yield f"{obj['agent_id']} has two names"


def words(c):
    for (call_id, n), obj in c.utterances.items():
        for w in obj.get("words", ()):
            piece = obj["text"].encode("utf-8")[w["begin"]:w["end"]]
            if not piece or b" " in piece or not obj["start_ms"] <= w["start_ms"] <= w["end_ms"] <= obj["end_ms"]:
                yield f"{call_id}:{n}: word {w}"


def formats(c):
    """The calls in other shapes say, word for word, what the nights say."""
    folder = CORPUS / "formats"

    def same(name, call_id, rows):
        want = [(o["role"], o["text"]) for o in c.call(call_id)]
        if rows != want:
            yield f"formats/{name}: {call_id} differs from the night"

    whole = [json.loads(line) for line in (folder / "calls.jsonl").read_text("utf-8").splitlines()]
    for name, calls in (("calls.jsonl", whole),
                        ("calls.json", json.loads((folder / "calls.json").read_text("utf-8")))):
        for call in calls:
            yield from same(name, call["call_id"], [(u["role"], u["text"]) for u in call["utterances"]])
            want = [{k: v for k, v in o.items() if k != "call_id"}
                    for o in c.calls[call["call_id"]] if "event" in o]
            if call["events"] != want:
                yield f"formats/{name}: the events of {call['call_id']} differ from the night"
    for name, dialect, text, call_id, role in (
            ("calls.csv", {}, "text", "call_id", "role"),
            ("calls.tsv", {"delimiter": "\t", "quoting": csv.QUOTE_NONE}, "text", "call_id", "role"),
            ("aliases.csv", {"delimiter": ";"}, "msg", "conversation_id", "speaker")):
        with open(folder / name, encoding="utf-8-sig", newline="") as f:
            rows = list(csv.DictReader(f, **dialect))
        for one in dict.fromkeys(r[call_id] for r in rows):
            yield from same(name, one, [(r[role].lower(), r[text]) for r in rows if r[call_id] == one])
    plain = [line.split(": ", 1) for line in (folder / "n05-12.txt").read_text("utf-8").splitlines()]
    yield from same("n05-12.txt", "n05-12", [(who.lower(), what) for who, what in plain])


def gzipped(c):
    folder = CORPUS / "formats"
    packed = (folder / "calls.jsonl.gz").read_bytes()
    if gzip.decompress(packed) != (folder / "calls.jsonl").read_bytes():
        yield "formats/calls.jsonl.gz does not hold calls.jsonl"
    if packed[4:8] != bytes(4):
        yield "formats/calls.jsonl.gz carries a time"


def broken(c):
    """Every defect that the README documents stands in its line, and no other line has one."""
    raw = (CORPUS / "formats" / "broken.jsonl").read_bytes()
    lines = raw.split(b"\r\n")
    if b"\n" in raw.replace(b"\r\n", b"") or raw.endswith(b"\n") or len(lines) != 10:
        yield "broken.jsonl: ten lines with CRLF between them were expected"
        return

    def defect(line):
        if not line:
            return "empty"
        try:
            text = line.decode("utf-8")
        except UnicodeDecodeError:
            return "utf-8"
        try:
            pairs = json.loads(text, object_pairs_hook=list)
        except ValueError:
            return "cut"
        keys = [k for k, _ in pairs]
        if "text" not in keys:
            return "no text"
        if len(keys) != len(set(keys)):
            return "duplicate"
        said = dict(pairs)["text"]
        if "\0" in said:
            return "nul"
        return "surrogate" if any("\ud800" <= ch <= "\udfff" for ch in said) else "good"

    want = ["good", "good", "cut", "no text", "empty", "utf-8", "nul", "surrogate", "duplicate", "good"]
    for n, (line, expected) in enumerate(zip(lines, want), 1):
        if defect(line) != expected:
            yield f"broken.jsonl:{n}: {defect(line)} instead of {expected}"


# ---- counts ------------------------------------------------------------------------------------------

def continued(c):
    """How many lines a reader that joins the segments of one speaker takes away."""
    joined = 0
    for lines in c.calls.values():
        for a, b in zip(lines, lines[1:]):
            joined += ("end_ms" in a and "text" in b and b["role"] == a["role"] and
                       b.get("agent_id") == a.get("agent_id") and b["start_ms"] - a["end_ms"] <= 2000)
    return joined


def kappa(pairs):
    """Cohen's kappa of pairs of labels; None where all are the same."""
    same = sum(a == b for a, b in pairs) / len(pairs)
    chance = sum(sum(a == one for a, _ in pairs) * sum(b == one for _, b in pairs)
                 for one in (*OUTCOMES, "none")) / len(pairs) ** 2
    return (same - chance) / (1 - chance) if chance < 1 else None


class Readings:
    """How far the two readers of duties agree, each call of theirs met, missed or none."""

    def __init__(self, c):
        self.first, self.second = c.outcomes("first"), c.outcomes("second")

    def figures(self, calls, duties):
        """The share of labels that are the same, kappa, F1 of met and of missed; None where there is nothing to divide by."""
        pairs = [(self.first.get((call, duty), "none"), self.second.get((call, duty), "none")) for duty in duties for call in calls]
        out = [sum(a == b for a, b in pairs) / len(pairs), kappa(pairs)]
        for one in OUTCOMES:
            both = sum((a == one) + (b == one) for a, b in pairs)
            out.append(2 * sum(a == b == one for a, b in pairs) / both if both else None)
        return out

    def each(self, calls):
        """{duty: figures}, and their means in the last row."""
        rows = {duty: self.figures(calls, [duty]) for duty in DUTIES}
        columns = [[one for one in column if one is not None] for column in zip(*rows.values())]
        return {**rows, "mean": [sum(column) / len(column) for column in columns]}


def agreement_table(what, rows):
    return [f"| {what} | the same | kappa | F1 met | F1 missed |", "|---|---|---|---|---|"] + \
           [f"| {name} | " + " | ".join("-" if one is None else f"{one:.2f}" for one in row) + " |"
            for name, row in rows.items()]


def agreement(c):
    """How far the two readers of the first five nights agree, as Markdown lines: a row for each duty, and the means."""
    calls = [call for call in c.calls if not call.startswith((*ONE_READER, *LATER))]
    return agreement_table("duty", Readings(c).each(calls))


def agreement_later(c):
    """How far the two readers of those later nights that have two agree, as Markdown lines: all labels together, by night and of all, and the
    means over the duties; then how many labels they had differently, and whose stood."""
    readings = Readings(c)
    nights = {night: [call for call in c.calls if call.startswith(night)] for night in LATER if night not in ONE_READER}
    both = [call for calls in nights.values() for call in calls]
    rows = {f"{night.rstrip('-')}, all duties together": readings.figures(calls, DUTIES) for night, calls in nights.items()}
    rows["all of them, all duties together"] = readings.figures(both, DUTIES)
    rows["all of them, mean over the duties"] = readings.each(both)["mean"]
    right = [dict(zip(READING_COLUMNS, row))["right"] for row in c.readings[1:] if row[0].startswith(tuple(nights))]
    return agreement_table("nights", rows) + [
        "", f"Had differently: {len(right)} of {len(both) * len(DUTIES)} labels. Settled as the first reader had it {right.count('first')}, "
        f"as the second {right.count('second')}, as neither {right.count('neither')}."]


def counts(c):
    """The table of the README, as Markdown lines."""
    turns = list(c.utterances.values())
    first = [c.call(call_id)[0] for call_id in c.calls]
    events = [o for lines in c.calls.values() for o in lines if "event" in o]
    queues = sorted({o["queue"] for o in first})
    rows = [
        ("nights", len(c.nights)),
        ("calls", f"{len(first)} ({', '.join(str(sum(o['started_at'].startswith(name[:10]) for o in first)) for name, _ in c.nights)} a night)"),
        ("voice calls, chats, e-mails", ", ".join(str(sum(o["channel"] == ch for o in first)) for ch in CHANNELS)),
        ("voice calls with word times", len({o["call_id"] for o in turns if "words" in o})),
        ("agents", len({o["agent_id"] for o in turns if "agent_id" in o})),
        ("queues", ", ".join(f"{q} {sum(o['queue'] == q for o in first)}" for q in queues)),
        ("calls with a transfer", len({o["call_id"] for o in events if o["event"] == "transfer"})),
        ("events", ", ".join(f"{e} {sum(o['event'] == e for o in events)}" for e in EVENTS)),
        ("utterances", len(turns)),
        ("of these by role", ", ".join(f"{r} {sum(o['role'] == r for o in turns)}" for r in ROLES)),
        ("segments that continue the one above (same speaker, at most 2 s apart)", continued(c)),
        ("labelled utterances", len(c.labels) - 1),
    ]
    table = ["| what | count |", "|---|---|"] + [f"| {a} | {b} |" for a, b in rows]
    table += ["", "| label | who | none | present | strong |", "|---|---|---|---|---|"]
    cells = [dict(zip(COLUMNS, row)) for row in c.labels[1:]]
    for tone, role in [(t, "agent") for t in TONES] + [("abuse", "agent"), ("abuse", "customer")]:
        n = [sum(x["role"] == role and x[tone] == v for x in cells) for v in "012"]
        table.append(f"| {tone} | {role} | {n[0]} | {n[1]} | {n[2]} |")
    table += ["", "| sentiment | -1 | 0 | 1 | empty |", "|---|---|---|---|---|"]
    for role in ("agent", "customer"):
        n = [sum(x["role"] == role and x["sentiment"] == v for x in cells) for v in ("-1", "0", "1", "")]
        table.append(f"| {role} | {n[0]} | {n[1]} | {n[2]} | {n[3]} |")
    table += ["", "| duty | met | missed | open half | held half | blind |", "|---|---|---|---|---|---|"]
    rows = c.duties[1:]
    for duty in DUTIES + ("all",):
        mine = [row for row in rows if duty in ("all", row[1])]
        parts = [", ".join(str(sum(row[2] == o and part(row[0]) == one for row in mine)) for o in OUTCOMES) for one in PARTS]
        total = [sum(row[2] == o for row in mine) for o in OUTCOMES]
        table.append(f"| {duty} | {total[0]} | {total[1]} | " + " | ".join(parts) + " |")
    return table


def readme(c):
    text = (CORPUS / "README.md").read_text("utf-8")
    have = text.partition("<!-- counts -->\n")[2].partition("\n<!-- /counts -->")[0]
    if have != "\n".join(counts(c)):
        yield "README.md: the counts are not those of the files (see --counts)"
    for name, table in (("agreement", agreement), ("agreement-later", agreement_later)):
        have = text.partition(f"<!-- {name} -->\n")[2].partition(f"\n<!-- /{name} -->")[0]
        if have != "\n".join(table(c)):
            yield f"README.md: the agreement is not that of the files (see --{name})"
    for path in sorted((CORPUS / "formats").iterdir()):
        if f"`{path.name}`" not in text:
            yield f"README.md says nothing of formats/{path.name}"


CHECKS = (header, values, labelled_exist, all_labelled, duty_rows, duties_whole, reading_rows, canonical, whole_calls, times,
          transfers, words, formats, gzipped, broken, readme)


def run(checks, corpus):
    """What of a corpus is wrong; the exit status."""
    failed = 0
    for check in checks:
        try:
            wrong = list(check(corpus))
        except (OSError, ValueError, KeyError, IndexError, TypeError) as e:
            wrong = [f"{type(e).__name__}: {e}"]
        failed += bool(wrong)
        for line in wrong[:10]:
            print(f"FAIL {check.__name__}: {line}")
        if len(wrong) > 10:
            print(f"FAIL {check.__name__}: and {len(wrong) - 10} more")
    print(f"{len(checks) - failed} passed, {failed} failed")
    return 1 if failed else 0


def main():
    corpus = Corpus()
    for option, table in (("--counts", counts), ("--agreement", agreement), ("--agreement-later", agreement_later)):
        if sys.argv[1:] == [option]:
            print("\n".join(table(corpus)))
            return 0
    if sys.argv[1:]:
        print(__doc__, file=sys.stderr)
        return 2
    return run(CHECKS, corpus)


if __name__ == "__main__":
    sys.exit(main())
