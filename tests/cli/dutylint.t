What duties cannot be: told of at the place.

  $ tenor lexicon check --alone slips.play
  $ tenor lexicon check --alone --allow W612,W613,W614,W615 slips.play
  $ printf '@lexicon 1\n@duty d allow=W61\n  what: x\n  then: agent says "a"\n' | tenor lexicon check --alone -
