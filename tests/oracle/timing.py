#!/usr/bin/env python3
"""Compares what times of turns tell of calls with what engine/manual/measures.md says, written down once more.

    tests/oracle/timing.py --program build/tenor [--seed N] [--calls N] [FILE]...

Each FILE holds transcripts as JSON Lines; without one N calls are made up: times that are whole, missing, overlapping or run backwards, holds,
silences, several agents, unknown speakers. Words are counted by the program, everything else here. Exit 1 on a difference.
"""

import argparse
import json
import os
import random
import statistics
import subprocess
import sys
import tempfile

SILENCE, OVERLAP, FEW, FAST, EXPLAINS, DAY = 3000, 300, 3, 190, 8, 86400000  # lexicons/en/call.policy
GREETING = {"voice": 10000, "chat": 30000}
RESPONSE = {"chat": 60000, "email": 7200000}
OTHER = {"agent": "customer", "customer": "agent"}
WORDS = "the order is late and i need it today please can you find where my parcel went because nobody called okay".split()


def span(begin, end):
    """Milliseconds; None where they run backwards or are not known."""
    return end - begin if begin is not None and end is not None and end >= begin else None


def latest(known, end):
    return end if end is None or known is None else max(known, end)


def turns_of(lines):
    """Segments of one speaker are a turn where one begins at most two seconds behind the other; an event stands behind the turn that is open."""
    out, turn = [], None
    for line in lines:
        same = turn and "event" not in line and line.get("role") in OTHER and turn.get("role") == line["role"] and (
            line["role"] == "customer" or turn.get("agent_id") == line.get("agent_id"))
        if same and turn["end"] is not None and line.get("start_ms") is not None and line["start_ms"] - turn["end"] <= 2000:
            turn["end"] = line.get("end_ms")
            continue
        out.append(dict(line, start=line.get("start_ms"), end=line.get("end_ms")))
        turn = turn if "event" in line else out[-1]
    return out


class Side:
    def __init__(self):
        self.turns = self.words = self.talk = self.overlaps = self.overlap = self.interruptions = self.ended = 0
        self.paced_words = self.paced = 0
        self.start = self.end = None  # of the last turn
        self.responses = []

    def pace(self):
        return self.paced_words * 60000 / self.paced if self.paced >= 5000 else None

    def told(self, whole, part):
        return {"turns": self.turns, "words": self.words, "talk_ms": self.talk, "talk_share": part / whole if whole else None, "wpm": self.pace(),
                "interruptions": self.interruptions, "overlaps": self.overlaps, "overlap_ms": self.overlap, "silences_ended": self.ended,
                "responses": len(self.responses), "response_median_ms": statistics.median(self.responses) if self.responses else None,
                "response_longest_ms": max(self.responses, default=None)}


class Call:
    def __init__(self, channel):
        self.channel = channel if channel in ("chat", "email") else "voice"
        self.voice = self.channel == "voice"
        self.sides = {"agent": Side(), "customer": Side()}
        self.silences, self.holds, self.count_holds, self.exchanges = [], [], 0, 0
        self.on_hold = self.held = self.told = self.spoken = self.cut = self.done = self.untimed = False
        self.hold_from = self.told_from = self.quiet_from = self.last = self.opening = self.opening_ms = self.first = self.greeting = None

    def event(self, kind, at):
        if not self.spoken:  # before the first turn: left out
            return
        if kind == "silence":
            self.told_from = self.told_from if self.told else at
            self.told = True
        elif kind == "hold_start" and not self.on_hold:
            self.count_holds += 1
            self.on_hold = self.held = True
            self.hold_from = at
            if self.opening:
                self.explained(at)
        elif kind == "hold_end":
            if self.on_hold:
                self.holds.append(span(self.hold_from, at) or 0)
            self.on_hold = False
            self.quiet_from = latest(self.quiet_from, at)

    def explained(self, at):
        if not self.done:
            self.done, self.opening_ms = True, span(self.opening["start"], at)

    def silence(self, role, start):
        told, self.told = self.told, False
        quiet = span(self.quiet_from, start)
        if self.on_hold or not self.voice or not (told or (quiet is not None and quiet >= SILENCE)):
            return
        self.silences.append(quiet if quiet is not None and quiet >= SILENCE else span(self.told_from, start) or 0)
        if role in OTHER:
            self.sides[role].ended += 1

    def turn(self, turn, words):
        role, start, end = turn.get("role"), turn["start"], turn["end"]
        self.spoken = True
        self.silence(role, start)
        if role in OTHER:
            self.speak(role, start, end, words, turn)
        self.quiet_from = latest(self.quiet_from, end)

    def speak(self, role, start, end, words, turn):
        side, other = self.sides[role], self.sides[OTHER[role]]
        talk = span(start, end) if self.voice else None
        side.turns += 1
        side.words += words
        side.talk += talk or 0
        self.untimed = self.untimed or (talk is None and words > 0)
        side.paced += talk or 0
        side.paced_words += words if talk else 0
        self.exchanges += self.last == OTHER[role]
        both = span(start, other.end) if span(other.start, start) is not None else None
        both = min(both, span(start, end)) if both and span(start, end) is not None else both
        if both and both > OVERLAP:
            side.overlaps += 1
            side.overlap += both
            side.interruptions += words > FEW
            self.cut = self.cut or (words > FEW and role == "agent" and self.opening is not None and not self.done)
        if self.last == OTHER[role] and not self.held and start is not None and other.end is not None:
            side.responses.append(max(0, start - other.end))
        if role == "customer":
            self.opening = self.opening or (turn if words >= EXPLAINS else None)
            self.first = self.first or (end if self.voice and end is not None else start,)
        else:
            if self.opening and (words > FEW or self.cut):
                self.explained(start)
            self.greeting = self.greeting or (self.greeted(start),)
        self.last, self.held, side.start = role, self.on_hold, start
        side.end = start if end is None and not self.voice else end

    def greeted(self, start):
        if not self.first:
            return start if start is not None and 0 <= start <= DAY else None
        begin = self.first[0]
        return 0 if self.voice and start is not None and begin is not None and start < begin else span(begin, start)

    def measures(self):
        agent, customer = self.sides["agent"], self.sides["customer"]
        by_time = not self.untimed and agent.talk + customer.talk > 0
        parts = {r: s.talk if by_time else s.words for r, s in self.sides.items()}
        paces = agent.pace(), customer.pace()
        out = {r: s.told(sum(parts.values()), parts[r]) for r, s in self.sides.items()}
        greeting, median = self.greeting and self.greeting[0], out["agent"]["response_median_ms"]
        limit, soon = RESPONSE.get(self.channel), GREETING.get(self.channel)
        out.update(shares="time" if by_time else "words", exchanges=self.exchanges, wpm_gap=None if None in paces else paces[0] - paces[1],
                   too_fast=None if paces[0] is None else paces[0] > FAST,
                   silences={"count": len(self.silences), "ms": sum(self.silences), "longest_ms": max(self.silences, default=0)},
                   holds={"count": self.count_holds, "ms": sum(self.holds), "longest_ms": max(self.holds, default=0)},
                   opening=self.opening_ms is not None and {"utterance": self.opening["utterance"], "ms": self.opening_ms, "cut_off": self.cut} or None,
                   greeting={"ms": greeting, "late": None if greeting is None or not soon else greeting > soon},
                   responses_late=None if median is None or not limit else median > limit)
        return out


def differences(mine, theirs, path=""):
    for key, value in mine.items():
        other = theirs.get(key)
        if isinstance(value, dict) and isinstance(other, dict):
            yield from differences(value, other, path + key + ".")
        elif value != other and not (isinstance(value, float) and isinstance(other, (int, float)) and
                                     abs(value - other) <= (1 if key.endswith("_ms") else 2e-4)):
            yield path + key, value, other


def invent(chance, count):
    for n in range(count):
        channel = chance.choice([None, "voice", "voice", "voice", "chat", "email"])
        kind = chance.choice(["whole", "whole", "begins", "none", "mixed", "mixed", "wild"])
        roles = chance.choice([["agent", "customer"]] * 4 + [["agent"], ["customer"], ["agent", "customer", "unknown", "system"], ["agent", "customer", "other agent"]])
        now, utterance = chance.choice([0, 0, 0, 500, -4000, 10**12, DAY + 1]), 0
        for _ in range(chance.choice([1, 1, 2, 3, 5, 8, 12, 20, 40])):
            line = {"call_id": f"c{n}", "channel": channel}
            wild = chance.randint(-1000, 60000), chance.randint(-1000, 60000)
            if utterance and chance.random() < .12:
                line["event"] = chance.choice(["hold_start", "hold_end", "hold_start", "hold_end", "transfer", "silence"])
                if chance.random() < .8:
                    line["at_ms"] = wild[0] if kind == "wild" else now + chance.choice([0, 100, 1000, 20000])
                yield line
                continue
            role = chance.choice(roles)
            start = now + chance.choice([0, 100, 500, 1999, 2000, 2001, 2999, 3000, 3001, 9000, -299, -300, -301, -1500])
            start, end = wild if kind == "wild" else (start, start + chance.choice([0, 1, 200, 1500, 4000, 10000, 30000]))
            line.update(utterance=utterance, role=role.split()[-1], text=" ".join(chance.choices(WORDS, k=chance.choice([0, 1, 2, 3, 4, 5, 8, 12, 20]))))
            if line["role"] == "agent":
                line["agent_id"] = role
            if kind != "none" and not (kind == "mixed" and chance.random() < .25):
                line["start_ms"] = start
            if kind not in ("none", "begins") and not (kind == "mixed" and chance.random() < .25):
                line["end_ms"] = end
            utterance += 1
            now = max(now, end)
            yield line


def compare(program, lines, folder):
    calls, words, wrong = {}, {}, 0
    path, turns, records = (os.path.join(folder, name) for name in ("in.jsonl", "turns.jsonl", "calls.jsonl"))
    with open(path, "w", encoding="utf-8") as f:
        for line in lines:
            calls.setdefault(line["call_id"], []).append(line)
        f.writelines(json.dumps(line) + "\n" for call in calls.values() for line in call)
    subprocess.run([program, "score", "-q", "--time-unit", "ms", "--fields", "call_id,utterance,tokens", "--calls", records, "-o", turns, path], check=True)
    with open(turns, encoding="utf-8") as f:
        for line in map(json.loads, f):
            words[line["call_id"], line["utterance"]] = line["tokens"]
    with open(records, encoding="utf-8") as f:
        for record in map(json.loads, f):
            call = Call(record["channel"])
            for turn in turns_of(calls[record["call_id"]]):
                if "event" in turn:
                    call.event(turn["event"], turn.get("at_ms"))
                else:
                    call.turn(turn, words[record["call_id"], turn["utterance"]])
            for what, mine, theirs in differences(call.measures(), record["measures"]):
                print(f"{record['call_id']}: {what} is {mine} by the manual, {theirs} by the program")
                wrong += 1
    return len(calls), wrong


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--program", required=True)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--calls", type=int, default=2000)
    parser.add_argument("files", nargs="*", metavar="FILE")
    options = parser.parse_args()
    lines = list(invent(random.Random(options.seed), options.calls))
    if options.files:
        lines = []
        for name in options.files:
            with open(name, encoding="utf-8") as f:
                lines += [dict(line, call_id=f"{name}:{line['call_id']}") for line in map(json.loads, f)]
    with tempfile.TemporaryDirectory() as folder:
        count, wrong = compare(options.program, lines, folder)
    print(f"{count - min(count, wrong)} passed, {wrong} failed")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
