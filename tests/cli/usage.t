Usage errors: exit status 2, what is wrong, what may have been meant, where help is.

  $ tenor
  ! tenor scores the tone of every utterance of call-centre transcripts, and says why
  !(space)
  ! Usage: tenor VERB [OPTION]... [OPERAND]...
  !(space)
  ! Verbs:
  !   score           score the tone of every utterance of transcripts
  !   explain         show which phrases gave a text its score
  !   call            show one conversation as a coach would read it
  !   formats         list the transcript formats that can be read
  !   lexicon check   check lexicon files and run their yes:/no: lines
  !   lexicon fmt     lay lexicon files out alike
  !   lexicon show    show what the layers make of an entry
  !   lexicon kwic    show every place where an entry or a phrase stands
  !   lexicon cover   show what a lexicon finds in transcripts and what it does not
  !   lexicon diff    show what an edit does to the scores of transcripts
  !   lexicon mine    find phrases that a lexicon lacks and that tell texts apart
  !   lexicon eval    hold scores to people's labels
  !   lexicon agree   show how far people agree, and the engine with them
  !   lexicon fit     move the weights of a lexicon towards people's labels
  !   lexicon learn   learn of labelled turns which words tell a dialogue act
  !   lexicon export  write lexicon files as tables for spreadsheets, or as dictionaries
  !   lexicon import  make lexicon files of tables and of other programs' dictionaries
  !   lexicon compile compile lexicons into one image file
  !   lexicon dump    print a compiled lexicon in readable form
  !   sample          draw the calls that people should listen to, with weights
  !   drift           find agents, teams, queues and topics whose scores drift
  !   drift show      explain one alert of drift to who must defend it
  !   store list      list the batches of a store
  !   store show      show what a store holds
  !   store merge     add the batches of stores to one
  !   store export    write the sums of a store as JSON Lines
  !   store bridge    carry history over an edit of the lexicons, by nights scored under both
  !   store rescore   score kept nights with new lexicons, from transcripts or from what phrases gave
  !   store prune     take legs and phrases of old nights out of a store
  !   store forget    take an agent, a customer or a call out of a store
  !   completion      print a completion script for a shell
  !   man             print the manual page of the program or of a verb
  !   version         print version and libraries
  !   help            show help
  !(space)
  ! Examples:
  !   tenor score night.jsonl.gz >scores.jsonl
  !   tenor score --format none --calls - --calls-format table night.jsonl.gz
  !   tenor explain --role agent "I completely understand your frustration"
  !   tenor lexicon check ours.lex
  !(space)
  ! Exit status:
  !   0               done
  !   1               failed: a file cannot be read or written, a lexicon has
  !                   errors, a test in it failed, or interrupted (unfinished
  !                   outputs are removed)
  !   2               the command line is wrong
  !   3               done, but more records were rejected than --max-rejects
  !                   allows, or an input was cut short
  !   4               done, and what was asked about was found: a file that lexicon
  !                   fmt --check would change, more changes than lexicon diff
  !                   allows, an alert with drift --fail-on-alert, batches that
  !                   store rescore had to leave as they were
  !(space)
  ! Environment:
  !   TENOR_LEXICONS  directories or files of the default lexicons, separated by
  !                   colons, instead of the shipped ones
  !   TENOR_CPU       the instruction set of the hot loops (portable, v3, avx512,
  !                   neon); moves speed only
  !   TZDIR           the folder of zoneinfo for --timezone, instead of the system's
  !   NO_COLOR        when set and not empty: no colour on terminals
  !   TERM            dumb: no colour and no progress line
  !(space)
  ! 'tenor VERB --help' shows options and examples of a verb; 'tenor man VERB' is its manual page.
  [2]
  $ tenor scor
  ! tenor: there is no verb 'scor'; did you mean 'score'?
  ! Try 'tenor --help'.
  [2]
  $ tenor lexcon check
  ! tenor: there is no verb 'lexcon'; did you mean 'lexicon'?
  ! Try 'tenor --help'.
  [2]
  $ tenor check frozen.lex
  ! tenor: there is no verb 'check'; did you mean 'lexicon check'?
  ! Try 'tenor --help'.
  [2]
  $ tenor lexicon
  ! tenor lexicon: which one?
  ! Usage: tenor lexicon VERB [OPTION]... [OPERAND]...
  !(space)
  ! Check, measure, change, compile and compare lexicon files.
  !(space)
  ! Verbs:
  !   lexicon check   check lexicon files and run their yes:/no: lines
  !   lexicon fmt     lay lexicon files out alike
  !   lexicon show    show what the layers make of an entry
  !   lexicon kwic    show every place where an entry or a phrase stands
  !   lexicon cover   show what a lexicon finds in transcripts and what it does not
  !   lexicon diff    show what an edit does to the scores of transcripts
  !   lexicon mine    find phrases that a lexicon lacks and that tell texts apart
  !   lexicon eval    hold scores to people's labels
  !   lexicon agree   show how far people agree, and the engine with them
  !   lexicon fit     move the weights of a lexicon towards people's labels
  !   lexicon learn   learn of labelled turns which words tell a dialogue act
  !   lexicon export  write lexicon files as tables for spreadsheets, or as dictionaries
  !   lexicon import  make lexicon files of tables and of other programs' dictionaries
  !   lexicon compile compile lexicons into one image file
  !   lexicon dump    print a compiled lexicon in readable form
  !(space)
  ! 'tenor lexicon VERB --help' shows options and examples of a verb.
  [2]
  $ tenor lexicon chek frozen.lex
  ! tenor: there is no verb 'lexicon chek'; did you mean 'lexicon check'?
  ! Try 'tenor --help'.
  [2]
  $ tenor --format
  ! tenor: a verb comes first, then its options: 'tenor score --format ...'
  ! Try 'tenor --help'.
  [2]
  $ tenor score
  ! tenor score: INPUT... is missing
  ! Try 'tenor score --help'.
  [2]
  $ tenor score --formt tsv small.jsonl
  ! tenor score: unknown option '--formt'; did you mean '--format'?
  ! Try 'tenor score --help'.
  [2]
  $ tenor score --format jsn small.jsonl
  ! tenor score: 'jsn' is not a value of --format (jsonl|tsv|csv|table|none); did you mean 'jsonl'?
  ! Try 'tenor score --help'.
  [2]
  $ tenor score --format=yaml small.jsonl
  ! tenor score: 'yaml' is not a value of --format (jsonl|tsv|csv|table|none)
  ! Try 'tenor score --help'.
  [2]
  $ tenor score --format
  ! tenor score: --format needs a value: --format jsonl|tsv|csv|table|none
  ! Try 'tenor score --help'.
  [2]
  $ tenor score -x small.jsonl
  ! tenor score: unknown option '-x'
  ! Try 'tenor score --help'.
  [2]
  $ tenor score -format tsv small.jsonl
  ! tenor score: 'ormat' is not a value of --format (jsonl|tsv|csv|table|none)
  ! Try 'tenor score --help'.
  [2]
  $ tenor score --quiet=yes small.jsonl
  ! tenor score: --quiet takes no value
  ! Try 'tenor score --help'.
  [2]
  $ tenor score --threads 0 small.jsonl
  ! tenor score: --threads takes a whole number from 1 to 256, not '0'
  ! Try 'tenor score --help'.
  [2]
  $ tenor score --threads many small.jsonl
  ! tenor score: --threads takes a whole number from 1 to 256, not 'many'
  ! Try 'tenor score --help'.
  [2]
  $ tenor score --max-line 1 small.jsonl
  ! tenor score: --max-line takes a whole number from 1024 to 268435456, not '1'
  ! Try 'tenor score --help'.
  [2]
  $ tenor score --max-rejects some small.jsonl
  ! tenor score: --max-rejects takes a number, as in 20, or a share of all records, as in 0.5%; not 'some'
  ! Try 'tenor score --help'.
  [2]
  $ tenor score --max-rejects 120% small.jsonl
  ! tenor score: --max-rejects takes a number, as in 20, or a share of all records, as in 0.5%; not '120%'
  ! Try 'tenor score --help'.
  [2]
  $ tenor score --map text small.jsonl
  ! tenor score: --map takes FIELD=NAME, not 'text'
  ! Try 'tenor score --help'.
  [2]
  $ tenor score --map txet=body small.jsonl
  ! tenor score: mapping "txet=body": there is no such field
  ! Try 'tenor score --help'.
  [2]
  $ tenor score --role-word boss=king small.jsonl
  ! tenor score: role "boss=king": must read WORD=agent, WORD=customer or WORD=automated
  ! Try 'tenor score --help'.
  [2]
  $ tenor score --calls - small.jsonl
  ! tenor score: utterance records and --calls would mix on standard output; --format none writes no utterance records
  ! Try 'tenor score --help'.
  [2]
  $ tenor score --calls a --rejects a small.jsonl
  ! tenor score: --calls and --rejects would mix in a
  ! Try 'tenor score --help'.
  [2]
  $ tenor score --hits --format tsv small.jsonl
  ! tenor score: --hits needs --format jsonl or table
  ! Try 'tenor score --help'.
  [2]
  $ tenor score --format none --output x small.jsonl
  ! tenor score: --format none writes no utterance records: --output has nothing to hold
  ! Try 'tenor score --help'.
  [2]
  $ tenor score --calls-format table small.jsonl
  ! tenor score: --calls-format is of no use without --calls FILE
  ! Try 'tenor score --help'.
  [2]
  $ tenor score --no-default-lexicons small.jsonl
  ! tenor score: --no-default-lexicons leaves no lexicon: give --lexicon PATH
  ! Try 'tenor score --help'.
  [2]
  $ tenor score - -
  ! tenor score: standard input can be read once only: - stands there twice
  ! Try 'tenor score --help'.
  [2]
  $ tenor explain
  ! tenor explain: TEXT is missing
  ! Try 'tenor explain --help'.
  [2]
  $ tenor explain --role agnet hello
  ! tenor explain: 'agnet' is not a value of --role (agent|customer|unknown); did you mean 'agent'?
  ! Try 'tenor explain --help'.
  [2]
  $ tenor explain --map text=body hello
  ! tenor explain: --map is for transcripts: give --call ID, too
  ! Try 'tenor explain --help'.
  [2]
  $ tenor explain --call c1
  ! tenor explain: INPUT is missing: in which transcripts is the call?
  ! Try 'tenor explain --help'.
  [2]
  $ tenor explain --call c1 --role agent small.jsonl
  ! tenor explain: --role and --channel are for TEXT; with --call the input says who speaks
  ! Try 'tenor explain --help'.
  [2]
  $ tenor lexicon check
  ! tenor lexicon check: PATH... is missing
  ! Try 'tenor lexicon check --help'.
  [2]
  $ tenor lexicon compile frozen.lex
  ! tenor lexicon compile: -o FILE is missing: where does the image go?
  ! Try 'tenor lexicon compile --help'.
  [2]
  $ tenor lexicon dump --alone
  ! tenor lexicon dump: --alone leaves no lexicon: give PATH
  ! Try 'tenor lexicon dump --help'.
  [2]
  $ tenor completion bsh
  ! tenor completion: no completion for 'bsh' (bash, zsh, fish); did you mean 'bash'?
  ! Try 'tenor completion --help'.
  [2]
  $ tenor man scor
  ! tenor: there is no verb 'scor'; did you mean 'score'?
  ! Try 'tenor --help'.
  [2]
  $ tenor help score check
  ! tenor help: one word too many: 'check'
  ! Try 'tenor help --help'.
  [2]
  $ tenor version now
  ! tenor version: one word too many: 'now'
  ! Try 'tenor version --help'.
  [2]

Words behind -- are operands, whatever they look like.

  $ tenor explain --role agent -- --happy to help | head -n 2
    --happy to help
      1~~~~

What is not there is no usage error.

  $ tenor score nowhere.jsonl
  ! tenor: nowhere.jsonl: cannot be read: No such file or directory
  [1]
  $ tenor score --lexicon nowhere.lex small.jsonl
  ! nowhere.lex: error[E110]: cannot read: no such file or folder
  ! tenor: the lexicon has 1 error
  [1]
  $ mkdir empty; tenor score empty
  ! tenor: empty: no transcripts there
  ! tenor: directories are searched for *.json, *.jsonl, *.ndjson, *.csv, *.tsv, *.txt, *.vtt and *.srt, also with .gz
  [1]
  $ TENOR_LEXICONS=nowhere tenor score small.jsonl
  ! tenor: TENOR_LEXICONS names nowhere: No such file or directory
  [1]

The verbs of a group; help by both ways is the same.

  $ tenor store --help; tenor help lexicon >one; tenor lexicon -h >two; cmp one two; grep -c '^  lexicon' one
  Usage: tenor store VERB [OPTION]... [OPERAND]...
  (empty)
  Look into, merge, export and prune stores of nights; carry them over edits of
  the lexicons.
  (empty)
  Verbs:
    store list      list the batches of a store
    store show      show what a store holds
    store merge     add the batches of stores to one
    store export    write the sums of a store as JSON Lines
    store bridge    carry history over an edit of the lexicons, by nights scored under both
    store rescore   score kept nights with new lexicons, from transcripts or from what phrases gave
    store prune     take legs and phrases of old nights out of a store
    store forget    take an agent, a customer or a call out of a store
  (empty)
  'tenor store VERB --help' shows options and examples of a verb.
  15
  $ for verb in score "lexicon agree"; do tenor $verb --help | awk 'length > 80 && !/^  tenor/'; done

Slips that are told for what they are.

  $ tenor score --policy coached.policy small.jsonl; tenor score --policy coached.policy --calls c.csv small.jsonl; tenor score "$NIGHT"
  ! tenor score: --policy is what records of calls are held to: it is of no use without --calls FILE
  ! Try 'tenor score --help'.
  ! tenor score: a table of calls shows nothing that is held to a --policy: records as JSON do
  ! Try 'tenor score --help'.
  ! tenor score: the name of an input is empty: was a variable of the shell not set?
  ! Try 'tenor score --help'.
  [2]
  $ mkdir late; tenor score -q -f none late small.jsonl; tenor score -q -f none small.jsonl late small.jsonl
  ! tenor: late: no transcripts there
  ! tenor: late: no transcripts there, or only such as are read already
  $ tenor drift legs.csv; tenor explain small.jsonl
    small.jsonl
    sentiment unknown: nothing says anything about it
    0 of 2 words lie in phrases that say something
  ! tenor drift: one word too many: 'legs.csv'; scores are named by --scores FILE or --store FILE, and 'tenor drift show' is a verb of its own
  ! Try 'tenor drift --help'.
  ! tenor: 'small.jsonl' is taken for a text; turns of a file are explained with --call ID
  $ tenor explain small.jsonl 2>/dev/null | head -n 1; tenor explain "./no such file" | head -n 1
    small.jsonl
    ./no such file

A name that no shell typed drives no terminal: what is unfit to show is shown as such in every message.

  $ steer=$(printf 'a\033[31m\302\2339m\342\200\256'); for command in "score $steer" "score --format $steer x" "score --$steer" "$steer" "help $steer" "score --night $steer x" "drift --scores $steer" "sample --size 1 $steer" "store list $steer" "drift show --store $steer $steer" "call $steer" "lexicon eval --dimension sentiment --labels $steer small.jsonl" "lexicon import $steer" "lexicon check $steer" "score --files-from $steer" "score --pseudonyms $steer x" "lexicon compile --alone -o $steer/b frozen.lex" "explain --call $steer small.jsonl" "score --map x=$steer small.jsonl"; do tenor $command >said 2>&1 </dev/null; LC_ALL=C grep -q "$(printf '[\033\233\256]')" said && echo "$command"; grep -q "$(printf '\357\277\275')" said || echo "not said: $command"; done
