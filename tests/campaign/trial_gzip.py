"""A small gzip file, cut and damaged at every byte: what stands before the damage is scored, and nothing crashes."""

import gzip
import json
import zlib

WHAT = "a gzip file cut short, and damaged, at every byte: no crash, every record before the damage scored"


def records(count):
    return "".join(json.dumps({"call_id": "c%d" % (i // 4), "role": ("agent", "customer")[i % 2], "start_ms": 3000 * i,
                               "end_ms": 3000 * i + 900, "text": "Happy to help, thank you %d" % i}) + "\n"
                   for i in range(count)).encode()


def inflated(content):
    """What can be had of the content by zlib, fed byte by byte, up to the damage; None: it is no gzip file."""
    out, stream = b"", zlib.decompressobj(31)
    if content[:2] != b"\x1f\x8b":
        return None
    for at in range(len(content)):
        if stream.eof:
            if content[at:at + 2] != b"\x1f\x8b":
                break
            stream = zlib.decompressobj(31)
        try:
            out += stream.decompress(content[at:at + 1])
        except zlib.error:
            break
    return out


def run(trial):
    """Cut after every byte; then every byte changed, in nine ways (in short: in one, at some)."""
    member = gzip.compress(records(12), mtime=0)
    whole = member + gzip.compress(records(3), mtime=0)
    trial.write("whole.jsonl.gz", whole)
    good = trial.score("-q", "--no-join", "whole.jsonl.gz")
    trial.check(good.returncode == 0 and good.stdout.count(b"\n") == 15, "the whole file", good.stderr)
    places = range(len(whole)) if not trial.short else sorted(trial.random.sample(range(len(whole)), 20))
    for at in places:
        judge(trial, good.stdout, whole[:at], "cut at %d" % at)
        for change in [0xFF] + [1 << bit for bit in range(8)] if not trial.short else [1 << trial.random.randrange(8)]:
            damaged = bytearray(whole)
            damaged[at] ^= change
            judge(trial, good.stdout, bytes(damaged), "byte %d ^ %#x" % (at, change))


def judge(trial, good, content, what):
    """Records are those of what can be inflated; the exit status is 3 unless all of it can be."""
    path = trial.write("damaged.jsonl.gz", content)
    result = trial.score("-q", "--no-join", "--rejects", "rejects", path)
    with open(trial.path("rejects"), encoding="utf-8") as file:
        rejects = file.read()
    plain = inflated(content)
    if plain is None:
        fine = result.returncode in (0, 3) and b"Happy" not in result.stdout
    else:
        # A line that the damage cut counts only where it is whole without its end.
        lines = plain[:plain.rfind(b"\n") + 1]
        expected = [trial.score("-q", "--no-join", trial.write("damaged.jsonl", text)).stdout for text in (plain, lines)]
        fine = result.stdout in expected and result.returncode in (0, 3)
        fine = fine and (result.returncode == 3 or result.stdout == good or plain == records(12))
    trial.check(fine, "%s: exit %d" % (what, result.returncode), result.stderr + rejects.encode())
