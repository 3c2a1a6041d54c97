"""A call that never ends, with duties and measures: what the program holds does not grow with it, all of it is counted, and the last
turn costs what the first one cost."""

import json
import os
import subprocess
import threading

WHAT = "a call of 10 million turns: memory flat, cost a turn flat, all counted; interleaved with others as one after another"

WHOLE, SHORT = 10_000_000, 40_000
SAID = ("I am furious", "I understand your frustration", "sorry, let me send it", "yes", "I cannot refund it", "what can I do",
        "to sum up, you are waiting for it by Friday", "my card is 4111 1111 1111 1111", "it costs $50, order 234567", "bye")
GROWTH_KB = 4096  # of resident memory, from a tenth of the turns to all of them


def line(call, turn):
    """A turn; times go on, and now and then back."""
    start = turn * 4000 - (9000 if turn % 97 == 0 else 0)
    return ('{"call_id":"%s","utterance":%d,"role":"%s","start_ms":%d,"end_ms":%d,"text":"%s"}\n' %
            (call, turn, ("agent", "customer", "agent", "customer", "unknown")[turn % 5], start, start + 3000,
             SAID[(turn * 7 + turn // 10) % len(SAID)]))


def feed(trial, lines, *options):
    """The program on these lines through a pipe: its records, KB at most, seconds of CPU."""
    program = subprocess.Popen([trial.tenor, "score", "-q", "-f", "none", "-i", "jsonl", "--calls", "-", "--no-default-lexicons",
                                "--lexicon", os.path.join(trial.files, "language.play"), *options, "-"], cwd=trial.folder,
                               env=trial.environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE)

    def write():
        block = []
        for one in lines:
            block.append(one)
            if len(block) == 2000:
                program.stdin.write("".join(block).encode())
                block.clear()
        program.stdin.write("".join(block).encode())
        program.stdin.close()

    writer = threading.Thread(target=write)
    writer.start()
    out = program.stdout.read()
    writer.join()
    program.stdout.close()
    _, status, usage = os.wait4(program.pid, 0)
    program.returncode = os.waitstatus_to_exitcode(status)
    return program.returncode, [json.loads(one) for one in out.splitlines()], usage.ru_maxrss, usage.ru_utime + usage.ru_stime


def run(trial):
    """A tenth of the turns, then all of them; then several calls in turn."""
    turns = SHORT if trial.short else WHOLE
    held = {}
    for count in (turns // 10, turns):
        status, records, held[count], seconds = feed(trial, (line("c", i) for i in range(count)))
        trial.check(status == 0 and len(records) == 1 and records[0]["turns"] == count, "a call of %d turns: status %d, %d records" %
                    (count, status, len(records)))
        findings = [len(duty.get("findings", ())) for duty in records[0]["duties"]]
        counted = sum(duty.get("met", 0) + duty.get("missed", 0) for duty in records[0]["duties"])
        trial.check(max(findings) <= 4 and counted > count // 20, "%d opportunities in %d turns, %d told of one duty" %
                    (counted, count, max(findings)))
        trial.notes.append("%d turns: %d KB, %.0f ns of CPU a turn" % (count, held[count], seconds / count * 1e9))
        if count == turns // 10:
            first = seconds / count
        elif not trial.short:  # a short run is mostly the start of the program
            trial.check(seconds / count < 1.5 * first, "a turn costs %.2f times as much" % (seconds / count / first))
    trial.check(held[turns] - held[turns // 10] <= GROWTH_KB, "it holds %d KB more" % (held[turns] - held[turns // 10]))
    names = ["c%d" % k for k in range(7)]
    apart = feed(trial, (line(name, i) for name in names for i in range(60)))
    mixed = feed(trial, (line(name, i) for i in range(60) for name in names), "--interleaved")
    by_name = lambda records: sorted(records, key=lambda record: record["call_id"])  # noqa: E731
    trial.check(len(apart[1]) == 7 and by_name(apart[1]) == by_name(mixed[1]), "calls interleaved line by line come out otherwise")
