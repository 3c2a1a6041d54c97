Help of the program and of every verb, made from engine/cli/*.def.

  $ tenor --help
  $ tenor help score
  $ tenor explain --help
  $ tenor lexicon check --help
  $ tenor lexicon compile --help
  $ tenor lexicon dump --help
  $ tenor completion --help
  $ tenor man --help
  $ tenor version --help
  $ tenor help --help

Every verb has examples; --help does not need what the verb needs.

  $ tenor lexicon --help | head -n 1
  $ tenor score --no-such --help

Versions differ between machines: only their form is shown here.

  $ tenor --version | sed 's/[0-9][0-9.]*/N/g; s/^\(tenor N\)$/\1/; 2s/.*/(libraries)/'
  $ tenor version -v | sed '1,2d'
