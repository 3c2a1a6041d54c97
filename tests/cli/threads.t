The same bytes for any number of threads.

  $ for i in $(seq 1 900); do sed "s/\"c\([12]\)\"/\"c\1-$i\"/" small.jsonl; sed -n 3p broken.jsonl; done > many.jsonl
  $ for n in 1 2 5; do
  >   tenor score -q --hits --threads $n --output out$n --calls calls$n --rejects rejects$n --manifest run$n many.jsonl
  >   echo $?
  >   sed -i "s/out$n/out/; s/calls$n/calls/; s/rejects$n/rejects/; s/run$n/run/" run$n
  > done
  3
  3
  3
  ! tenor: 900 rejects: 900 bad-json
  !     where they stand: rejects1
  ! tenor: 900 rejects: 900 bad-json
  !     where they stand: rejects2
  ! tenor: 900 rejects: 900 bad-json
  !     where they stand: rejects5
  $ for f in out calls rejects run; do for n in 2 5; do cmp ${f}1 $f$n || echo differs; done; done
  $ wc -l out1 calls1 rejects1
     6300 out1
     1800 calls1
      900 rejects1
     9000 total

The same bytes whatever is remembered of texts that come again.

  $ for n in 0 16K 64M; do
  >   tenor score -q --hits --remember $n --output out$n --calls calls$n --rejects rejects$n --manifest run$n many.jsonl
  >   sed -i "s/out$n/out/; s/calls$n/calls/; s/rejects$n/rejects/; s/run$n/run/" run$n
  >   for f in out calls rejects run; do cmp ${f}1 $f$n || echo differs; done
  > done
  ! tenor: 900 rejects: 900 bad-json
  !     where they stand: rejects0
  ! tenor: 900 rejects: 900 bad-json
  !     where they stand: rejects16K
  ! tenor: 900 rejects: 900 bad-json
  !     where they stand: rejects64M
  $ tenor score --remember much many.jsonl
  ! tenor score: --remember takes a whole number from 0 to 4294967296, not 'much'
  ! Try 'tenor score --help'.
  [2]

A turn, a call and a block end where they end, whatever stands around them.

  $ tenor score -q -j 1 --no-join many.jsonl | wc -l
  7200
  ! tenor: 900 rejects: 900 bad-json
  !     to see where they stand: --rejects FILE
