A record that cannot be used is named, never shown, and the run goes on; exit status 3.

  $ tenor score --calls calls.jsonl --rejects rejects.jsonl broken.jsonl
  $ cat rejects.jsonl
  $ cat calls.jsonl
  $ tenor score broken.jsonl > /dev/null

Limits: a number, or a share of all records.

  $ tenor score -q --max-rejects 2 broken.jsonl > /dev/null
  $ tenor score -q --max-rejects 1 broken.jsonl > /dev/null
  $ tenor score -q --max-rejects 50% broken.jsonl > /dev/null
  $ tenor score -q --max-rejects 33.3% broken.jsonl > /dev/null

The first one ends a strict run; of its outputs only the rejects appear.

  $ tenor score --strict --output s.jsonl --rejects strict.jsonl broken.jsonl
  $ cat strict.jsonl; ls s.jsonl*

Bytes that are no text are scored as U+FFFD and counted; they are no rejects.

  $ tenor score invalid.jsonl

A gzip member that is cut short gives what it has.

  $ for i in 1 2 3 4 5 6 7 8 9; do sed "s/c1/n$i/; s/c2/m$i/" small.jsonl; done | gzip -n > whole.gz
  $ head -c 400 whole.gz > cut.gz
  $ tenor score --rejects cut-rejects.jsonl cut.gz > cut.jsonl
  $ test "$(wc -l < cut.jsonl)" -gt 3 && cat cut-rejects.jsonl
  $ gzip -c small.jsonl > two.gz; cat whole.gz >> two.gz; tenor score two.gz | wc -l

Lines that are too long are not buffered.

  $ (printf '{"call_id":"l","text":"'; head -c 9000 /dev/zero | tr '\0' x; echo '"}'; sed -n 1p small.jsonl) > long.jsonl
  $ tenor score --max-line 4K --format tsv long.jsonl

An input that cannot be opened does not hold the others up.

  $ mkdir some && cp small.jsonl some/a.jsonl && cp small.jsonl some/c.jsonl && ln -s nowhere some/b.jsonl
  $ tenor score -f none some
