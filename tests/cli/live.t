What can be said of a live pipe is said while it is still open: each line is read here before the next one is sent.
A turn that segments may still join waits for the next one; the last such turn comes at the end.

  $ cat > live.py <<'END'
  > import subprocess, sys, threading
  > program = subprocess.Popen(["tenor", "score", "-q", "-f", "tsv", "-i", "jsonl", "--time-unit", "ms"] + sys.argv[1:]
  >                            + ["-"], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
  > late = threading.Timer(60, program.kill)
  > late.start()
  > def send(i, more=""):
  >     program.stdin.write(('{"call_id":"c","role":"customer","text":"good","utterance":%d%s}\n' % (i, more)).encode())
  >     program.stdin.flush()
  > def hear():
  >     print(program.stdout.readline().decode().replace("\t", " ").strip()[:10])
  > send(0)
  > hear(), hear()
  > send(1)
  > hear()
  > send(2, ',"start_ms":0,"end_ms":900')
  > send(3, ',"start_ms":1000,"end_ms":1900')
  > send(4)
  > hear(), hear()
  > send(5, ',"start_ms":9000,"end_ms":9900')
  > program.stdin.close()
  > hear()
  > print(program.wait(), len(program.stdout.read()))
  > late.cancel()
  > END
  $ python3 live.py
  call_id ut
  c 0 0.4404
  c 1 0.4404
  c 2 0.7003
  c 4 0.4404
  c 5 0.4404
  0 0
  $ python3 live.py -j 1 --interleaved
  call_id ut
  c 0 0.4404
  c 1 0.4404
  c 2 0.7003
  c 4 0.4404
  c 5 0.4404
  0 0

Bytes do not depend on when the pipe paused.

  $ (cat small.jsonl; sleep 0.7; sed 's/"c\([12]\)"/"d\1"/' small.jsonl) | tenor score -q --calls slow-calls - > slow
  $ (head -n 3 small.jsonl; sleep 0.7; sed -n '4,$p' small.jsonl; sed 's/"c\([12]\)"/"d\1"/' small.jsonl) \
  >   | tenor score -q --input-format jsonl --time-unit ms --calls slower-calls - > slower
  $ (cat small.jsonl; sed 's/"c\([12]\)"/"d\1"/' small.jsonl) > twice.jsonl; tenor score -q --calls calls twice.jsonl > fast
  $ cmp slow fast; cmp slower fast; cmp slow-calls calls; cmp slower-calls calls
