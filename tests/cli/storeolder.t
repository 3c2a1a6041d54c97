Stores of version 1: read as they are, brought up to date by whoever adds to them. A newer one is refused.

  $ sqlite3 old.db < store-v1.sql; cp old.db as-it-was.db
  $ for v in legs scores phrases cells; do sqlite3 old.db "SELECT * FROM $v ORDER BY 1, 2, 3, 4, 5, 6, 7" > $v.before; done
  $ tenor store export old.db > before.jsonl; wc -l < before.jsonl; cmp old.db as-it-was.db
  49
  ! tenor: old.db: a store of version 1, read as one of version 2: the next run that adds to it brings it up to date
  $ tenor store list old.db | cut -c 1-60
  batch                part     first day  last day          (space)
  2026-11-19           -        2026-11-19 2026-11-19        (space)
  2026-11-20           -        2026-11-20 2026-11-20        (space)
  ! tenor: old.db: a store of version 1, read as one of version 2: the next run that adds to it brings it up to date
  $ tenor drift --store old.db
  ! tenor: old.db: a store of version 1, read as one of version 2: the next run that adds to it brings it up to date
  ! 49 scores read
  ! alerts: 0, confirmed (cohort): 0, transient: 0, cleared: 0
  ! 2026-11-20 could have shown a change that counts in 0 of 22 keys and dimensions; --sight FILE says in which
  ! tenor: WARNING: with so few nights and interactions no alert means nothing
  $ tenor score -q -f none --store old.db --night 2026-11-21 --wait 0 small.jsonl; sqlite3 old.db 'PRAGMA user_version; PRAGMA integrity_check'
  2
  ok
  $ tenor store merge new.db as-it-was.db
  ! tenor: as-it-was.db: a store of version 1, read as one of version 2: the next run that adds to it brings it up to date
  ! tenor: as-it-was.db: 2 batches, 7 legs
  $ cp as-it-was.db up.db; tenor store prune --nights 100 up.db
  ! tenor: up.db: was a store of version 1, and is one of version 2 now: an earlier tenor cannot read it any more
  ! tenor: up.db: 0 legs from before 2026-08-13 taken out; their sums stay
  $ for v in legs scores phrases cells; do sqlite3 up.db "SELECT * FROM $v ORDER BY 1, 2, 3, 4, 5, 6, 7" | cmp - $v.before; done
  $ for s in new up; do tenor store export $s.db | cmp - before.jsonl; done; tenor store merge new.db up.db
  ! tenor: up.db: 0 batches, 0 legs, 2 there already
  $ tenor store forget --customer k1 up.db; tenor store forget --call c2 as-it-was.db
  ! tenor: up.db: 3 legs forgotten, sums too
  ! tenor: as-it-was.db: was a store of version 1, and is one of version 2 now: an earlier tenor cannot read it any more
  ! tenor: as-it-was.db: 1 leg forgotten, sums too
  $ tenor score -f none --store as-it-was.db --night 2026-11-20 --wait 0 small.jsonl 2>&1 | tail -n 1
  tenor: 1 leg of calls that stand under another batch, and count there only: c1 (in batch 2026-11-19)

A change that fails leaves the old store as it was.

  $ sqlite3 damaged.db < store-v1.sql; sqlite3 damaged.db "UPDATE leg SET scores = '[1,x]' WHERE call = 'c3'"; cp damaged.db copy.db
  $ tenor store prune damaged.db; cmp damaged.db copy.db
  ! tenor: damaged.db: is damaged: numbers in it do not fit together
  $ tenor store export damaged.db
  ! tenor: damaged.db: is damaged: numbers in it do not fit together
  [1]
  $ sqlite3 copy.db 'PRAGMA user_version = 3'; tenor store prune copy.db; tenor store show copy.db
  ! tenor: copy.db: a store of version 3: this tenor knows version 2; take the one that wrote it, or a newer one
  ! tenor: copy.db: a store of version 3: this tenor knows version 2; take the one that wrote it, or a newer one
  [1]
