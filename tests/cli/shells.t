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
  tenor : score explain call formats sample drift completion man version help lexicon store --help --version
  tenor s: score sample store
  tenor lexicon : check fmt show kwic cover diff mine eval agree fit learn export import compile dump
  tenor lexicon check --a: --alone --allow
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
  .PP
  A finding has a code: \(aqtenor help W606\(aq says what it means, why it matters and how to be rid of it, \(aqtenor help codes\(aq lists all. Errors and failed tests give exit status 1, warnings none.
  .SH OPTIONS
  .TP
  \fB\-l\fR, \fB\-\-lexicon\fR \fIPATH\fR
  a layer between the shipped lexicons and the ones named; may be given several times
  .TP
  \fB\-\-alone\fR
  without the shipped lexicons below
  .TP
  \fB\-i\fR, \fB\-\-input\-format\fR \fIFORMAT\fR
  what the input is; auto looks at its first bytes; one of auto, jsonl, json, vtt, srt, csv, tsv, text, amazon\-calls, amazon\-chat, amazon\-transcribe, genesys, google\-insights, twilio, whisper, deepgram, assemblyai, revai, dialpad, zendesk, intercom, amazon\-pca
  .TP
  \fB\-m\fR, \fB\-\-map\fR \fIFIELD=NAME\fR
  take FIELD (text, role, call_id, start_ms ...) from the column or key NAME, in JSON also from a path, as in text=payload.message.body; may be given several times
  .TP
  \fB\-\-role\-word\fR \fIWORD=ROLE\fR
  a WORD in the role column that means agent, customer or automated, as in SPEAKER_00=agent; may be given several times
  .TP
  \fB\-\-carry\-speaker\fR
  captions (vtt, srt): words without a speaker are by the one who spoke before, for files that name a speaker only when it changes
  .TP
  \fB\-\-default\fR \fIFIELD=VALUE\fR
  what FIELD is where the input has none, as in channel=chat; may be given several times
  .TP
  \fB\-\-time\-unit\fR \fIms|s|us\fR
  unit of times whose name and format do not tell; without it one guess a file is made and printed
  .TP
  \fB\-\-no\-join\fR
  one record a segment: do not join segments into turns
  .TP
  \fB\-\-interleaved\fR
  utterances of several calls alternate in the input: a call ends at the end of all input, or when \-\-max\-open pushes it out
  .TP
  \fB\-\-max\-open\fR \fIN\fR
  with \-\-interleaved: calls that are open at the same time (1000); where one more begins, the one that was silent for longest is closed, and the rejects say so
  .TP
  \fB\-\-max\-line\fR \fIBYTES\fR
  reject longer lines; K, M and G may follow the number (16M)
  .TP
  \fB\-f\fR, \fB\-\-format\fR \fItext|json\fR
  form of the findings (text); json is one a line
  .TP
  \fB\-\-allow\fR \fICODE\fR
  warnings that are not wanted: codes with commas between them, as in W606,W608, or all; may be given several times. On an entry, its @category or the @lexicon line allow=CODE does the same
  .TP
  \fB\-\-deny\fR \fICODE\fR
  warnings that count as errors for the exit status, or all; may be given several times
  .TP
  \fB\-\-corpus\fR \fIINPUT\fR
  also warn of entries that match in too many turns of these transcripts, or in none; may be given several times. The options of input are for it
  .TP
  \fB\-\-watch\fR
  check again whenever one of the files is saved, until interrupted
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
  .TP
  \fBtenor lexicon check \-\-watch ours.lex\fR
  beside an editor: at every save
  .TP
  \fBtenor lexicon check \-\-corpus nights/ ours.lex\fR
  also what never matches, or too often
  .TP
  \fBtenor lexicon check \-\-allow W606 \-\-deny all ours.lex\fR
  for CI that wants no warnings but one
  .SH DIAGNOSTICS
  .TP
  .B E101
  error: the file does not begin with @lexicon 1. What to do: add the line at the top.
  .TP
  .B E102
  error: unknown directive. What to do: there are @lexicon, @class, @category and @duty; in files of acts @class and @act.
  .TP
  .B E103
  error: a phrase before any @category. What to do: say what the phrase belongs to.
  .TP
  .B E104
  error: a format version that this program does not know, or a second header. What to do: update the program; one header a file.
  .TP
  .B E105
  error: a @class line is not @class name = word|word. What to do: name, =, alternatives.
  .TP
  .B E106
  error: a class defined twice in a file. What to do: merge the two.
  .TP
  .B E107
  error: a name has characters that names do not have. What to do: a letter, then letters, digits, \- _ ..
  .TP
  .B E108
  error: bytes that are not UTF\-8. What to do: save the file as UTF\-8.
  .TP
  .B E109
  error: one category declared with two kinds. What to do: give one another name.
  .TP
  .B E110
  error: a file or folder cannot be read, or a folder without lexicon files. What to do: look at path and permissions.
  .TP
  .B E111
  error: a line, a file or a lexicon over the limits. What to do: split it.
  .TP
  .B E112
  error: a tone called sentiment, which comes from kind=valence. What to do: another name.
  .TP
  .B E201
  error: an indented line without a phrase above it. What to do: remove the indent or add the phrase.
  .TP
  .B E202
  error: an indented line that begins with none of yes: no: except: note: by: and a blank. What to do: remove the indent if it is a phrase.
  .TP
  .B E203
  error: a test line that cannot be read. What to do: text, at most one { } span that is not empty.
  .TP
  .B E204
  error: a by: line without author and date. What to do: by: name YYYY\-MM\-DD.
  .TP
  .B E301
  error: a bracket or regex that is never closed. What to do: close it.
  .TP
  .B E302
  error: a bracket that was never opened. What to do: remove it or escape it.
  .TP
  .B E303
  error: | outside brackets. What to do: write (a|b) or [a|b].
  .TP
  .B E304
  error: an empty alternative. What to do: [a|b] if it may be left out.
  .TP
  .B E305
  error: a bracket closed by the wrong one. What to do: the bracket that was opened.
  .TP
  .B E306
  error: ?, * or + behind a bracket. What to do: […] is optional, ...3 a gap.
  .TP
  .B E307
  error: a class that is not defined. What to do: define it above, in this file.
  .TP
  .B E308
  error: a gap without a number. What to do: \&...3.
  .TP
  .B E309
  error: a gap that is too wide. What to do: 10 words at most.
  .TP
  .B E310
  error: a gap that runs backwards. What to do: \&...1\-3.
  .TP
  .B E311
  error: a ? or ! that is not escaped. What to do: \e?, or delete it.
  .TP
  .B E312
  error: * elsewhere than at a word\(aqs end or alone. What to do: use a regex.
  .TP
  .B E313
  error: a prefix that is too short. What to do: 3 letters at least.
  .TP
  .B E314
  error: ~ and * at once. What to do: one of them.
  .TP
  .B E315
  error: something without a word, which can never match. What to do: delete the punctuation.
  .TP
  .B E316
  error: a phrase that begins or ends with a gap, in brackets or not. What to do: a gap stands between words.
  .TP
  .B E317
  error: everything is optional, or only wildcards: it would match anywhere. What to do: one word outside [ ].
  .TP
  .B E318
  error: a phrase with too many states, or classes of classes that stand for too many words. What to do: split it into entries; list the words once.
  .TP
  .B E319
  error: classes or brackets nested too deeply. What to do: write the inner one out.
  .TP
  .B E320
  error: ^ or $ in the middle of a phrase. What to do: they stand at the ends.
  .TP
  .B E321
  error: a backslash at the end of a phrase. What to do: \e\e for a backslash.
  .TP
  .B E401
  error: an unknown attribute. What to do: see "Attributes".
  .TP
  .B E402
  error: a value that the attribute does not have, or none. What to do: see "Attributes".
  .TP
  .B E403
  error: not a number. What to do: a point, no comma; at most 4 decimals.
  .TP
  .B E404
  error: an attribute given twice. What to do: keep one.
  .TP
  .B E405
  error: a weight out of range. What to do: \-5 … 5.
  .TP
  .B E406
  error: a tab before a number: a pasted table row. What to do: phrase :: number.
  .TP
  .B E407
  error: :: without a space on both sides. What to do: a blank before :: and behind it.
  .TP
  .B E408
  error: an attribute in a place or kind where it means nothing. What to do: see "Attributes".
  .TP
  .B E409
  error: an attribute that is required and missing. What to do: factor= of a booster, id= of an override.
  .TP
  .B E410
  error: an override of an id that no lower layer has. What to do: look for the spelling.
  .TP
  .B E411
  error: two entries of one id in a layer, or too many overrides of one. What to do: another id=, or merge.
  .TP
  .B E412
  error: a number out of range. What to do: see "Attributes".
  .TP
  .B E413
  error: not a date, or from= behind until=. What to do: YYYY\-MM\-DD.
  .TP
  .B E414
  error: a language without a stemmer. What to do: an ISO 639 code such as en, de, fr.
  .TP
  .B E415
  error: an override that gives its phrase in another category. What to do: retire the entry and write a new one.
  .TP
  .B E416
  error: one phrase twice in a category, with other attributes. What to do: keep one.
  .TP
  .B E501
  error: PCRE2 refuses the regex. What to do: the message is PCRE2\(aqs, at its column.
  .TP
  .B E502
  error: a regex that matches the empty string. What to do: require a character.
  .TP
  .B E503
  error: a construct that is not bounded or moves the match. What to do: see "Regex".
  .TP
  .B E504
  error: an unbounded repeat inside another. What to do: give one a bound.
  .TP
  .B E505
  error: an unknown flag behind a regex. What to do: c is the only one.
  .TP
  .B E506
  error: a regex that is too long. What to do: 1,000 bytes at most.
  .TP
  .B E801
  error: an indented line of a duty that begins with none of its words. What to do: see Duties in FORMAT.md.
  .TP
  .B E802
  error: what a duty waits for, or a window, that cannot be read. What to do: the help shows what can stand there.
  .TP
  .B E803
  error: a duty that lacks something, or asks for what cannot be. What to do: the help says what.
  .TP
  .B E804
  error: a line of a duty\(aqs conversation that cannot be read. What to do: agent> text, customer 12.5> text, hold starts 20.
  .TP
  .B E805
  error: two duties of one name in a layer, or too many of them. What to do: rename one.
  .TP
  .B E806
  error: a duty that names a category, an act or a dimension that there is not. What to do: declare it, or look at its spelling.
  .TP
  .B E901
  error: a line of a file of acts that cannot be read. What to do: see Acts in FORMAT.md.
  .TP
  .B E902
  error: an @act line that does not say what it must, or says what cannot be. What to do: @act act.NAME speaker=agent bias=\-2150.
  .TP
  .B E903
  error: a feature of an act that is no weight with one or two words. What to do: as in +812 make sense; ^ and $ stand for begin and end of the turn, <name> for a class.
  .TP
  .B E904
  error: two features of an act that are the same. What to do: delete one of them.
  .TP
  .B E905
  error: two acts of one name in a layer, or more acts or features than a lexicon holds. What to do: rename one; leave out what weighs least.
  .TP
  .B E906
  error: a @class line of a file of acts that is none, stands too low, or shares a word with another. What to do: @class <number> two three four, above the first @act.
  .TP
  .B E907
  error: an act that is like one that there is not, or that is like another itself. What to do: name an act with features of its own, of the same speaker.
  .TP
  .B T701
  failed test: a yes: or no: line that does not hold. What to do: the help says why.
  .TP
  .B T702
  failed test: a conversation of a duty that comes out otherwise. What to do: the help says which step was said where.
  .TP
  .B W601
  warning: the same phrase twice in a category. What to do: delete one; what a lower layer says is changed by its id.
  .TP
  .B W602
  warning: an entry that cannot match its own shortest sentence. What to do: look at its words and exceptions.
  .TP
  .B W603
  warning: a yes: or no: line with somebody\(aqs address or number. What to do: write the sentence without it.
  .TP
  .B W604
  warning: an entry that never wins, because others always match more. What to do: delete it, or make it longer.
  .TP
  .B W605
  warning: an exception that no no: line needs. What to do: a no: line that holds because of it, or delete it.
  .TP
  .B W606
  warning: a phrase without tests. What to do: a yes: and a no: line.
  .TP
  .B W607
  warning: a stem or prefix that also matches words of another meaning. What to do: list the words that are meant.
  .TP
  .B W608
  warning: a British or American spelling whose twin nothing matches. What to do: write both.
  .TP
  .B W609
  warning: opposing entries on the same words. What to do: let one of them say it.
  .TP
  .B W610
  warning: an entry that matches in too many turns of a corpus. What to do: narrow it, or less weight.
  .TP
  .B W611
  warning: an entry that matches in no turn of a corpus. What to do: look for what people do say.
  .TP
  .B W612
  warning: a condition of a duty that can never come true. What to do: delete it, or ask for what can be.
  .TP
  .B W613
  warning: a duty that takes itself back. What to do: look at its unless: and not after: lines.
  .TP
  .B W614
  warning: two duties that ask the same. What to do: delete one of them.
  .TP
  .B W615
  warning: a cue of a playbook that no duty listens for. What to do: name it in a duty, or delete it.
  .TP
  .B W616
  warning: a duty that takes the place of one below it. What to do: another name, or allow=W616 if that is meant.
  .TP
  .B W617
  warning: a regex that is tried nearly everywhere. What to do: begin it with what is meant, or with ^.
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
  done, and what was asked about was found: a file that lexicon fmt \-\-check would change, more changes than lexicon diff allows, an alert with drift \-\-fail\-on\-alert, batches that store rescore had to leave as they were
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
  \fBtenor\-call\fR(1),
  \fBtenor\-formats\fR(1),
  \fBtenor\-lexicon\-fmt\fR(1),
  \fBtenor\-lexicon\-show\fR(1),
  \fBtenor\-lexicon\-kwic\fR(1),
  \fBtenor\-lexicon\-cover\fR(1),
  \fBtenor\-lexicon\-diff\fR(1),
  \fBtenor\-lexicon\-mine\fR(1),
  \fBtenor\-lexicon\-eval\fR(1),
  \fBtenor\-lexicon\-agree\fR(1),
  \fBtenor\-lexicon\-fit\fR(1),
  \fBtenor\-lexicon\-learn\fR(1),
  \fBtenor\-lexicon\-export\fR(1),
  \fBtenor\-lexicon\-import\fR(1),
  \fBtenor\-lexicon\-compile\fR(1),
  \fBtenor\-lexicon\-dump\fR(1),
  \fBtenor\-sample\fR(1),
  \fBtenor\-drift\fR(1),
  \fBtenor\-drift\-show\fR(1),
  \fBtenor\-store\-list\fR(1),
  \fBtenor\-store\-show\fR(1),
  \fBtenor\-store\-merge\fR(1),
  \fBtenor\-store\-export\fR(1),
  \fBtenor\-store\-bridge\fR(1),
  \fBtenor\-store\-rescore\fR(1),
  \fBtenor\-store\-prune\fR(1),
  \fBtenor\-store\-forget\fR(1),
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
