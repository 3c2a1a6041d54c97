Duties: a playbook is checked with its conversations; what fails says which step was said where.

  $ tenor lexicon check --alone duties.play
  13 entries, 20 tests, 0 failed, 0 errors, 0 warnings
  $ tenor score --no-default-lexicons --lexicon duties.play --format none --calls - held.jsonl
  $ tenor score -j 2 --interleaved --no-default-lexicons --lexicon duties.play --format none --calls - held.jsonl
