Completion scripts and manual pages come from the same tables as --help.

  $ tenor completion bash > tenor.bash && bash -n tenor.bash && echo fine
  fine
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
  tenor : score explain formats drift completion man version help lexicon store --help --version
  tenor s: score store
  tenor lexicon : check fmt compile dump eval kwic cover mine diff agree export import
  tenor lexicon check --a: --alone
  tenor score --format : jsonl tsv csv table none
  tenor score --format = t: tsv table
  tenor score --ma: --map --max-open --max-line --max-rejects --manifest
  tenor score sma: small.jsonl
  tenor explain --role c: customer
  tenor completion : bash zsh fish
  tenor help l: lexicon
  $ tenor completion zsh | head -n 5
  #compdef tenor
  # zsh completion of tenor; made by 'tenor completion zsh'
  _tenor() {
      local verb=$words[2] n=2
      local -a verbs
  $ tenor completion fish | grep -- '-l only '
  complete -c tenor -n 'test (count (commandline -opc)) -gt 1; and test (commandline -opc)[2] = score' -l only -x -a 'evidence scored agent customer' -d 'records of these turns only: with evidence for any dimension; scored, so not of bots, IVR or systems; of agents; of customers. May be given several times: all must hold, of the roles one. Call records are of all turns'
  $ tenor man lexicon check
  .TH "TENOR\-LEXICON\-CHECK" 1 "" "tenor 0.1.0" "User Commands"
  .SH NAME
  tenor\-lexicon\-check \- check lexicon files and run their yes:/no: lines
  .SH SYNOPSIS
  .B tenor lexicon check
  [\fIOPTION\fR]...
  .I PATH...
  .SH DESCRIPTION
  Reports every error and warning with file, line, column and help, runs the tests that stand in the files, and ends with the counts. PATHs (files or directories of *.lex) form one layer. The shipped lexicons lie below it, unless a PATH is the shipped directory or \-\-alone is given.
  .SH OPTIONS
  .TP
  \fB\-l\fR, \fB\-\-lexicon\fR \fIPATH\fR
  a layer between the shipped lexicons and the ones named; may be given several times
  .TP
  \fB\-\-alone\fR
  without the shipped lexicons below
  .TP
  \fB\-f\fR, \fB\-\-format\fR \fItext|json\fR
  form of the findings (text); json is one a line
  .TP
  \fB\-h\fR, \fB\-\-help\fR
  show this help
  .SH EXAMPLES
  .TP
  \fBtenor lexicon check ours.lex\fR
  as it will work over the shipped lexicons
  .TP
  \fBtenor lexicon check \-\-alone ours.lex\fR
  the file by itself
  .TP
  \fBtenor lexicon check \-\-format json lexicons/ | jq .message\fR
  for an editor or for CI
  .SH EXIT STATUS
  .TP
  .B 0
  done
  .TP
  .B 1
  failed: a file cannot be read or written, a lexicon has errors, a test in it failed, or interrupted (unfinished outputs are removed)
  .TP
  .B 2
  the command line is wrong
  .TP
  .B 3
  done, but more records were rejected than \-\-max\-rejects allows, or an input was cut short
  .TP
  .B 4
  done, and what was asked about was found: a file that lexicon fmt \-\-check would change
  .SH ENVIRONMENT
  .TP
  .B TENOR_LEXICONS
  directories or files of the default lexicons, separated by colons, instead of the shipped ones
  .TP
  .B TENOR_CPU
  the instruction set of the hot loops (portable, v3, avx512, neon); moves speed only
  .TP
  .B TZDIR
  the folder of zoneinfo for \-\-timezone, instead of the system\(aqs
  .TP
  .B NO_COLOR
  when set and not empty: no colour on terminals
  .TP
  .B TERM
  dumb: no colour and no progress line
  .SH FILES
  .TP
  .B PREFIX/share/tenor/lexicons/en/*.lex
  the shipped lexicons, found beside the program; en.tnr beside them is their compiled form, used as long as it fits
  .TP
  .B OUTPUT.run.json
  the manifest of a run, beside \-\-output OUTPUT
  .TP
  .B \&.NAME.tmp\-PID
  an output that is being written; it takes its name when it is whole
  .SH SEE ALSO
  \fBtenor\fR(1),
  \fBtenor\-score\fR(1),
  \fBtenor\-explain\fR(1),
  \fBtenor\-lexicon\-fmt\fR(1),
  \fBtenor\-lexicon\-compile\fR(1),
  \fBtenor\-lexicon\-dump\fR(1),
  \fBtenor\-lexicon\-eval\fR(1),
  \fBtenor\-formats\fR(1),
  \fBtenor\-drift\fR(1),
  \fBtenor\-drift\-show\fR(1),
  \fBtenor\-store\-list\fR(1),
  \fBtenor\-store\-show\fR(1),
  \fBtenor\-store\-merge\fR(1),
  \fBtenor\-store\-export\fR(1),
  \fBtenor\-store\-prune\fR(1),
  \fBtenor\-store\-forget\fR(1),
  \fBtenor\-lexicon\-kwic\fR(1),
  \fBtenor\-lexicon\-cover\fR(1),
  \fBtenor\-lexicon\-mine\fR(1),
  \fBtenor\-lexicon\-diff\fR(1),
  \fBtenor\-lexicon\-agree\fR(1),
  \fBtenor\-lexicon\-export\fR(1),
  \fBtenor\-lexicon\-import\fR(1),
  \fBtenor\-completion\fR(1),
  \fBtenor\-man\fR(1),
  \fBtenor\-version\fR(1),
  \fBtenor\-help\fR(1)
  $ tenor man | head -n 12
  .TH "TENOR" 1 "" "tenor 0.1.0" "User Commands"
  .SH NAME
  tenor \- scores the tone of every utterance of call\-centre transcripts, and says why
  .SH SYNOPSIS
  .B tenor
  \fIVERB\fR [\fIOPTION\fR]... [\fIOPERAND\fR]...
  .SH VERBS
  .TP
  \fBscore\fR \fIINPUT...\fR
  score the tone of every utterance of transcripts
  .TP
  \fBexplain\fR \fITEXT...|INPUT...\fR
