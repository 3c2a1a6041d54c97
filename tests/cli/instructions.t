The same bytes with the loops of any instruction set. A name that is unknown or none of this machine means the best.

  $ for i in $(seq 1 200); do sed "s/\"c\([12]\)\"/\"c\1-$i\"/" small.jsonl; done > many.jsonl
  $ cat >>many.jsonl <<'END'
  > {"call_id":"x","role":"agent","text":"It's 3.5,7 ... WON'T you 'wait' 24/7?! Thanks`so`much."}
  > {"call_id":"x","role":"customer","text":"Caf\u00e9 naïve 🙂 :-) I’m NOT happy\n\ttoday, are\u0000you'"}
  > END
  $ for cpu in portable v3 avx512 neon none; do
  >   TENOR_CPU=$cpu tenor score -q --hits --output out-$cpu --calls calls-$cpu --rejects rejects-$cpu many.jsonl
  >   echo $?
  > done | sort -u | wc -l
  1
  $ for cpu in v3 avx512 neon none; do
  >   for f in out calls rejects; do cmp $f-portable $f-$cpu || echo differs; done
  > done
  $ env -u TENOR_CPU tenor score -q --hits many.jsonl | cmp - out-portable
  $ wc -l <out-portable
  1402
