"""A small night for the trials, with everything in it that a run into a directory has to carry over: calls that come
back in another input, rejects, damaged and missing inputs, gzip, inputs in folders, one of several blocks, names that
are alike."""

import gzip
import json

KINDS = {  # options of a run, by name
    "jsonl": [],
    "csv": ["--format", "csv", "--gzip", "--threads", "1"],
    "none": ["--format", "none", "--calls-format", "table", "--threads", "3"],
    "hits": ["--hits", "--threads", "2", "--max-rejects", "100"],
}


def lines(chance, first, count):
    """Utterances of calls: about five to a call, some ids heard before."""
    out, call = [], first
    for i in range(count):
        if i % 5 == 0:
            call = first + i if chance.random() < 0.8 else chance.randrange(first + i + 1)
        out.append(json.dumps({"call_id": "c%d" % call, "role": ("agent", "customer")[i % 2], "start_ms": i * 2000,
                               "end_ms": i * 2000 + 1500, "agent_id": "a%d" % (i % 7),
                               "text": chance.choice(("Happy to help, thank you", "This is useless", "I hate waiting",
                                                      "very good", "not good at all", "let me check that for you"))}))
    return ("\n".join(out) + "\n").encode()


def make(trial, large=4000, many=12):
    """Writes the night into the folder `in` of the trial, and `list`, the names of its inputs: one of so many
    utterances, so many of one call, and a dozen odd ones."""
    chance = trial.random
    files = {"a.jsonl": lines(chance, 0, 40), "b.json": lines(chance, 20, 12), "b.jsonl": lines(chance, 30, 9),
             "site/c.jsonl.gz": gzip.compress(lines(chance, 40, 300), mtime=0),
             "site/deep/d.jsonl": lines(chance, 100, 30) + b"{broken\n" + lines(chance, 0, 10),
             "e.jsonl": b"", "f.txt": b"Agent: Happy to help\nCustomer: I hate this\n",
             "g.jsonl.gz": gzip.compress(lines(chance, 300, 50), mtime=0)[:-60],
             "large.jsonl": lines(chance, 1000, large), "z.jsonl": lines(chance, 990, 40)}
    for i in range(many):
        files["many/%03d.jsonl" % i] = lines(chance, 500 + i, 5)
    for name, content in files.items():
        trial.write("in/" + name, content)
    trial.write("list", "\n".join(["in/%s" % name for name in sorted(files)] + ["in/not-there.jsonl"]) + "\n")
