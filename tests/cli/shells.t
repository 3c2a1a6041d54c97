Completion scripts and manual pages come from the same tables as --help.

  $ tenor completion bash > tenor.bash && bash -n tenor.bash && echo fine
  $ cat > complete.sh <<'END'
  > . ./tenor.bash
  > try() { COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); COMPREPLY=(); _tenor 2>/dev/null; echo "$*: ${COMPREPLY[*]}"; }
  > try tenor ""
  > try tenor s
  > try tenor lexicon ""
  > try tenor lexicon check --a
  > try tenor score --format ""
  > try tenor score --format = t
  > try tenor score --ma
  > try tenor score sma
  > try tenor explain --role c
  > try tenor completion ""
  > try tenor help l
  > END
  $ bash complete.sh
  $ tenor completion zsh | head -n 5
  $ tenor completion fish | grep -c .
  $ tenor man lexicon check
  $ tenor man | head -n 12
