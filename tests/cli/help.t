Help of the program and of every verb, made from engine/cli/*.def.

  $ tenor --help
  tenor scores the tone of every utterance of call-centre transcripts, and says why
  (empty)
  Usage: tenor VERB [OPTION]... [OPERAND]...
  (empty)
  Verbs:
    score           score the tone of every utterance of transcripts
    explain         show which phrases gave a text its score
    call            show one conversation as a coach would read it
    formats         list the transcript formats that can be read
    lexicon check   check lexicon files and run their yes:/no: lines
    lexicon fmt     lay lexicon files out alike
    lexicon show    show what the layers make of an entry
    lexicon kwic    show every place where an entry or a phrase stands
    lexicon cover   show what a lexicon finds in transcripts and what it does not
    lexicon diff    show what an edit does to the scores of transcripts
    lexicon mine    find phrases that a lexicon lacks and that tell texts apart
    lexicon eval    hold scores to people's labels
    lexicon agree   show how far people agree, and the engine with them
    lexicon fit     move the weights of a lexicon towards people's labels
    lexicon learn   learn of labelled turns which words tell a dialogue act
    lexicon export  write lexicon files as tables for spreadsheets, or as dictionaries
    lexicon import  make lexicon files of tables and of other programs' dictionaries
    lexicon compile compile lexicons into one image file
    lexicon dump    print a compiled lexicon in readable form
    sample          draw the calls that people should listen to, with weights
    drift           find agents, teams, queues and topics whose scores drift
    drift show      explain one alert of drift to who must defend it
    store list      list the batches of a store
    store show      show what a store holds
    store merge     add the batches of stores to one
    store export    write the sums of a store as JSON Lines
    store bridge    carry history over an edit of the lexicons, by nights scored under both
    store rescore   score kept nights with new lexicons, from transcripts or from what phrases gave
    store prune     take legs and phrases of old nights out of a store
    store forget    take an agent, a customer or a call out of a store
    completion      print a completion script for a shell
    man             print the manual page of the program or of a verb
    version         print version and libraries
    help            show help
  (empty)
  Examples:
    tenor score night.jsonl.gz >scores.jsonl
    tenor score --format none --calls - --calls-format table night.jsonl.gz
    tenor explain --role agent "I completely understand your frustration"
    tenor lexicon check ours.lex
  (empty)
  Exit status:
    0               done
    1               failed: a file cannot be read or written, a lexicon has
                    errors, a test in it failed, or interrupted (unfinished
                    outputs are removed)
    2               the command line is wrong
    3               done, but more records were rejected than --max-rejects
                    allows, or an input was cut short
    4               done, and what was asked about was found: a file that lexicon
                    fmt --check would change, more changes than lexicon diff
                    allows, an alert with drift --fail-on-alert, batches that
                    store rescore had to leave as they were
  (empty)
  Environment:
    TENOR_LEXICONS  directories or files of the default lexicons, separated by
                    colons, instead of the shipped ones
    TENOR_CPU       the instruction set of the hot loops (portable, v3, avx512,
                    neon); moves speed only
    TZDIR           the folder of zoneinfo for --timezone, instead of the system's
    NO_COLOR        when set and not empty: no colour on terminals
    TERM            dumb: no colour and no progress line
  (empty)
  'tenor VERB --help' shows options and examples of a verb; 'tenor man VERB' is its manual page.
  $ tenor help score
  Usage: tenor score [OPTION]... INPUT...
  (empty)
  Reads transcripts (JSON Lines, JSON, CSV, TSV, WebVTT, SRT or Agent:/Customer:
  text, plain or gzip; files, directories or - for standard input), scores every
  turn and prints one record for each: sentiment, the tones, and how much evidence
  there was. Consecutive segments of one speaker at most 2 s apart are joined into
  one turn.
  (empty)
  The shipped lexicons are used unless --no-default-lexicons drops them; each
  --lexicon adds a layer over them. Same lexicon, same input: same bytes, with any
  number of threads.
  (empty)
  A summary on standard error says what was read, what was rejected and what was
  missing.
  (empty)
  Options:
    -l, --lexicon PATH
        one more layer of lexicons over the shipped ones: a *.lex file, a
        directory of them, or an image written by 'tenor lexicon compile' (used
        alone); may be given several times
    --no-default-lexicons
        leave the shipped lexicons out; --lexicon must be given then
    -i, --input-format FORMAT
        what the input is; auto looks at its first bytes; one of auto, jsonl,
        json, vtt, srt, csv, tsv, text, amazon-calls, amazon-chat,
        amazon-transcribe, genesys, google-insights, twilio, whisper, deepgram,
        assemblyai, revai, dialpad, zendesk, intercom, amazon-pca
    -m, --map FIELD=NAME
        take FIELD (text, role, call_id, start_ms ...) from the column or key
        NAME, in JSON also from a path, as in text=payload.message.body; may be
        given several times
    --role-word WORD=ROLE
        a WORD in the role column that means agent, customer or automated, as in
        SPEAKER_00=agent; may be given several times
    --carry-speaker
        captions (vtt, srt): words without a speaker are by the one who spoke
        before, for files that name a speaker only when it changes
    --default FIELD=VALUE
        what FIELD is where the input has none, as in channel=chat; may be given
        several times
    --time-unit ms|s|us
        unit of times whose name and format do not tell; without it one guess a
        file is made and printed
    --timezone ZONE
        whose calendar tells the day of a call: a name as Europe/Berlin, UTC or
        +01:00; times that name no zone are of this one. Without it: the date as
        it is written, and UTC
    --night DATE
        the day of calls of which the input tells none, as 2026-11-20, and the
        label of this run: in records of calls and the manifest, as the field
        night
    --no-join
        one record a segment: do not join segments into turns
    --interleaved
        utterances of several calls alternate in the input: a call ends at the end
        of all input, or when --max-open pushes it out
    --max-open N
        with --interleaved: calls that are open at the same time (1000); where one
        more begins, the one that was silent for longest is closed, and the
        rejects say so
    --max-line BYTES
        reject longer lines; K, M and G may follow the number (16M)
    --files-from FILE
        read the files that FILE names, one a line; - is standard input. A file
        that is not there is named at the end, with exit status 1, and the others
        are scored
    -0, --null
        with --files-from: a NUL byte behind every path, as find -print0 writes
        them
    --shard I/N
        read only part I of N parts of the inputs, 1 to N: which part an input is
        in depends on its path alone, so N runs that are given the same paths read
        each of them once
    --max-rejects N|P%
        finish with exit status 3 when more records than this were rejected (0)
    --strict
        stop at the first reject, with exit status 3
    -f, --format jsonl|tsv|csv|table|none
        form of the utterance records; none writes no utterances (jsonl; table on
        a terminal)
    -F, --fields NAME,NAME...
        the fields of the utterance records, in this order: call_id, utterance,
        end_ms, agent_id, queue, day, sentiment ...; tone.NAME for one tone,
        labels.NAME for an unknown field of the input; * for all, default for the
        usual ones. A name that is none prints the list
    --only evidence|scored|agent|customer
        records of these turns only: with evidence for any dimension; scored, so
        not of bots, IVR or systems; of agents; of customers. May be given several
        times: all must hold, of the roles one. Call records are of all turns
    --hits
        add every hit with points and share, and raw sums, to jsonl records
    --offsets bytes|chars|utf16
        unit of begin and end in hits (bytes)
    -o, --output FILE
        write utterance records to FILE, .gz compressed; beside it FILE.run.json,
        the manifest
    -d, --output-dir DIR
        write a file of records for every input to DIR/records, and for all of
        them DIR/calls.jsonl, DIR/rejects.jsonl and DIR/run.json, the manifest;
        what is done stays done when the run is interrupted or killed
    --resume
        with --output-dir: go on where the run that DIR holds came to its end;
        begins one where DIR is empty, and does nothing where it is complete
    -z, --gzip
        with --output-dir: compress records and calls
    -c, --calls FILE
        write a record a call to FILE; - is standard output
    --policy FILE
        what records of calls are held to: thresholds and limits; lines over the
        shipped ones
    --card FILE|shipped|none
        the scorecard that calls are marked by (the shipped one, where the lexicon
        has all duties that it names); none: no marks. With --calls-format csv,
        where one is given: the total of calls that one agent had, as the
        dimension agent.scorecard
    --calls-format jsonl|table|csv
        form of the call records (jsonl; csv where FILE is named so); csv: a row a
        leg and dimension, which tenor drift --scores reads; table: sentiment of
        the customer, its shift from begin to end of the call and sentiment of the
        agent, then points of each tone per 100 words of the agent (* of the
        customer)
    -r, --rejects FILE
        write source, line, byte offset and reason of every rejected record to
        FILE, never its content
    --manifest FILE
        write versions, digests, counts and options of this run to FILE; - is
        standard output
    --store FILE
        add the legs of all calls to FILE, a store of nights (SQLite), in one
        transaction at the end; made where there is none. No text goes into it.
        Needs --night or --batch
    --batch NAME
        with --store: what is added is called so, and takes the place of what was
        added under this name before (the --night)
    --shadow PATH
        with --store: score everything also as it would be with this in place of
        --lexicon, and keep the sums of dimensions that come out otherwise beside
        the others, for 'tenor store bridge'; outputs are as without. May be given
        several times, as --lexicon
    --wait SECONDS
        how long to wait for another run that writes to the store (600)
    --metrics FILE
        at the end write the numbers of this run to FILE for Prometheus' textfile
        collector (name it *.prom)
    -j, --threads N
        scoring threads (one a processor)
    --remember BYTES
        what each thread remembers of texts that come again, as those of scripts
        do: bytes for their scores (1M; 0: nothing), half as much for what calls
        read in them. Moves time and memory only
    -q, --quiet
        no summary and no progress; errors are still printed, and what was
        rejected where that is why the exit status is 3
    --reveal
        show names, addresses and numbers of people as they stand in the input;
        without it they are stars wherever words or labels are written
    --pseudonyms KEYFILE
        write a pseudonym in place of each agent_id, made with the key in KEYFILE,
        which nobody else may read; the same key gives the same pseudonyms
    -h, --help
        show this help
  (empty)
  Examples:
    tenor score night.jsonl.gz >scores.jsonl
        one record an utterance, as JSON Lines
    tenor score --format none --calls - night.jsonl.gz
        one record a call only, to standard output
    tenor score --format none --calls - --calls-format table nights/
        the calls of a directory as a table
    tenor score --hits --output s.jsonl.gz --rejects r.jsonl nights/*.jsonl.gz
        every hit with its share of the score; files appear whole or not at all
    tenor score --lexicon ours.lex --map text=body --map role=who chat.csv
        own phrases over the shipped ones; a CSV with other column names
    zcat night.jsonl.gz | tenor score --format tsv -
        from a pipe, in the compact form
    tail -f live.jsonl | tenor score --interleaved -i jsonl --time-unit ms -
        calls that alternate in a live stream, scored as they come
  $ tenor explain --help
  Usage: tenor explain [OPTION]... TEXT...|INPUT...
  (empty)
  Prints the text with its phrases marked and under it the ledger: a line a hit
  with its dimension, entry, file:line and points, each factor that acted on it,
  what was blocked or overruled and by what, and its share of the score. The
  shares of a dimension add up to its score exactly.
  (empty)
  The words of TEXT... make one utterance; - reads one utterance a line from
  standard input. With --call the operands are transcripts, and the turns of that
  call (or the one turn ID:N) are explained.
  (empty)
  Options:
    -l, --lexicon PATH
        one more layer of lexicons over the shipped ones: a *.lex file, a
        directory of them, or an image written by 'tenor lexicon compile' (used
        alone); may be given several times
    --no-default-lexicons
        leave the shipped lexicons out; --lexicon must be given then
    -i, --input-format FORMAT
        what the input is; auto looks at its first bytes; one of auto, jsonl,
        json, vtt, srt, csv, tsv, text, amazon-calls, amazon-chat,
        amazon-transcribe, genesys, google-insights, twilio, whisper, deepgram,
        assemblyai, revai, dialpad, zendesk, intercom, amazon-pca
    -m, --map FIELD=NAME
        take FIELD (text, role, call_id, start_ms ...) from the column or key
        NAME, in JSON also from a path, as in text=payload.message.body; may be
        given several times
    --role-word WORD=ROLE
        a WORD in the role column that means agent, customer or automated, as in
        SPEAKER_00=agent; may be given several times
    --carry-speaker
        captions (vtt, srt): words without a speaker are by the one who spoke
        before, for files that name a speaker only when it changes
    --default FIELD=VALUE
        what FIELD is where the input has none, as in channel=chat; may be given
        several times
    --time-unit ms|s|us
        unit of times whose name and format do not tell; without it one guess a
        file is made and printed
    --timezone ZONE
        whose calendar tells the day of a call: a name as Europe/Berlin, UTC or
        +01:00; times that name no zone are of this one. Without it: the date as
        it is written, and UTC
    --night DATE
        the day of calls of which the input tells none, as 2026-11-20, and the
        label of this run: in records of calls and the manifest, as the field
        night
    --no-join
        one record a segment: do not join segments into turns
    --interleaved
        utterances of several calls alternate in the input: a call ends at the end
        of all input, or when --max-open pushes it out
    --max-open N
        with --interleaved: calls that are open at the same time (1000); where one
        more begins, the one that was silent for longest is closed, and the
        rejects say so
    --max-line BYTES
        reject longer lines; K, M and G may follow the number (16M)
    --offsets bytes|chars|utf16
        unit of begin and end in hits (bytes)
    --reveal
        show names, addresses and numbers of people as they stand in the input;
        without it they are stars wherever words or labels are written
    --role agent|customer|unknown
        who says TEXT (unknown: every entry is admitted)
    --channel NAME
        channel of TEXT, for entries that are bound to one
    --call ID[:N]
        explain the call ID of the transcripts INPUT..., or its turn N only
    --no-ledger
        the marked text and its scores only
    --cues
        show the phrases, too, that give no points since only duties listen for
        them (kind=cue); json always has them
    --acts
        say, too, which acts are in the text, which are nearly, and the words that
        speak for each and against it
    -f, --format text|json
        form of the explanation (text)
    -h, --help
        show this help
  (empty)
  Examples:
    tenor explain "I completely understand your frustration"
        one text, by nobody in particular
    tenor explain --role agent "I'm not happy to help you with that"
        as said by an agent
    tenor explain --call c17 night.jsonl.gz
        every turn of a call
    tenor explain --call c17:3 --format json night.jsonl.gz
        one turn, as the canonical record with hits
    tenor explain - <lines.txt
        a text a line
    tenor explain --acts --role agent "does that make sense so far?"
        with the acts that playbooks listen for, and why they are there
  $ tenor lexicon check --help
  Usage: tenor lexicon check [OPTION]... PATH...
  (empty)
  Reports every error and warning with file, line, column and help, runs the tests
  that stand in the files, and ends with the counts. PATHs (files or directories
  of *.lex) form one layer. The shipped lexicons lie below it, unless a PATH is
  the shipped directory or --alone is given.
  (empty)
  A finding has a code: 'tenor help W606' says what it means, why it matters and
  how to be rid of it, 'tenor help codes' lists all. Errors and failed tests give
  exit status 1, warnings none.
  (empty)
  Options:
    -l, --lexicon PATH
        a layer between the shipped lexicons and the ones named; may be given
        several times
    --alone
        without the shipped lexicons below
    -i, --input-format FORMAT
        what the input is; auto looks at its first bytes; one of auto, jsonl,
        json, vtt, srt, csv, tsv, text, amazon-calls, amazon-chat,
        amazon-transcribe, genesys, google-insights, twilio, whisper, deepgram,
        assemblyai, revai, dialpad, zendesk, intercom, amazon-pca
    -m, --map FIELD=NAME
        take FIELD (text, role, call_id, start_ms ...) from the column or key
        NAME, in JSON also from a path, as in text=payload.message.body; may be
        given several times
    --role-word WORD=ROLE
        a WORD in the role column that means agent, customer or automated, as in
        SPEAKER_00=agent; may be given several times
    --carry-speaker
        captions (vtt, srt): words without a speaker are by the one who spoke
        before, for files that name a speaker only when it changes
    --default FIELD=VALUE
        what FIELD is where the input has none, as in channel=chat; may be given
        several times
    --time-unit ms|s|us
        unit of times whose name and format do not tell; without it one guess a
        file is made and printed
    --no-join
        one record a segment: do not join segments into turns
    --interleaved
        utterances of several calls alternate in the input: a call ends at the end
        of all input, or when --max-open pushes it out
    --max-open N
        with --interleaved: calls that are open at the same time (1000); where one
        more begins, the one that was silent for longest is closed, and the
        rejects say so
    --max-line BYTES
        reject longer lines; K, M and G may follow the number (16M)
    -f, --format text|json
        form of the findings (text); json is one a line
    --allow CODE
        warnings that are not wanted: codes with commas between them, as in
        W606,W608, or all; may be given several times. On an entry, its @category
        or the @lexicon line allow=CODE does the same
    --deny CODE
        warnings that count as errors for the exit status, or all; may be given
        several times
    --corpus INPUT
        also warn of entries that match in too many turns of these transcripts, or
        in none; may be given several times. The options of input are for it
    --watch
        check again whenever one of the files is saved, until interrupted
    -h, --help
        show this help
  (empty)
  Examples:
    tenor lexicon check ours.lex
        as it will work over the shipped lexicons
    tenor lexicon check --alone ours.lex
        the file by itself
    tenor lexicon check --format json lexicons/ | jq .message
        for an editor or for CI
    tenor lexicon check --watch ours.lex
        beside an editor: at every save
    tenor lexicon check --corpus nights/ ours.lex
        also what never matches, or too often
    tenor lexicon check --allow W606 --deny all ours.lex
        for CI that wants no warnings but one
  $ tenor lexicon compile --help
  Usage: tenor lexicon compile [OPTION]... PATH...
  (empty)
  Writes the compiled form of the lexicons that score would use, so that the
  program starts faster and a night can be scored again with exactly the same
  lexicon. PATHs are layered as in lexicon check; without PATH the shipped
  lexicons alone are compiled. An image works with the version of tenor that wrote
  it.
  (empty)
  Options:
    -l, --lexicon PATH
        a layer between the shipped lexicons and the ones named; may be given
        several times
    --alone
        without the shipped lexicons below
    -o, --output FILE
        the image file to write (required); - is standard output
    -h, --help
        show this help
  (empty)
  Examples:
    tenor lexicon compile -o shipped.tnx
        the shipped lexicons
    tenor lexicon compile ours.lex -o ours.tnx
        ours over the shipped ones
    tenor score --lexicon ours.tnx night.jsonl.gz
        score with an image: it is used as it is, alone
  $ tenor lexicon dump --help
  Usage: tenor lexicon dump [OPTION]... PATH...
  (empty)
  Prints what the compiler made of lexicon files, or what stands in an image:
  dimensions with their digests, categories, entries and the automata of their
  phrases. PATHs are layered as in lexicon check.
  (empty)
  Options:
    -l, --lexicon PATH
        a layer between the shipped lexicons and the ones named; may be given
        several times
    --alone
        without the shipped lexicons below
    -h, --help
        show this help
  (empty)
  Examples:
    tenor lexicon dump --alone ours.lex
        one file
    tenor lexicon dump ours.tnx | less
        an image
  $ tenor completion --help
  Usage: tenor completion [OPTION]... bash|zsh|fish
  (empty)
  The script completes verbs, options, choices and file names. It is made from the
  same tables as --help.
  (empty)
  Options:
    -h, --help
        show this help
  (empty)
  Examples:
    source <(tenor completion bash)
        for this bash
    tenor completion fish >~/.config/fish/completions/tenor.fish
        for fish, for good
  $ tenor man --help
  Usage: tenor man [OPTION]... [VERB]
  (empty)
  Prints roff for man(1).
  (empty)
  Options:
    -h, --help
        show this help
  (empty)
  Examples:
    tenor man score | man -l -
        read the page of score
    tenor man >tenor.1
        the page of the program
  $ tenor version --help
  Usage: tenor version [OPTION]...
  (empty)
  Prints the version and the versions of the libraries that scores depend on.
  tenor --version does the same.
  (empty)
  Options:
    -l, --lexicon PATH
        one more layer of lexicons over the shipped ones: a *.lex file, a
        directory of them, or an image written by 'tenor lexicon compile' (used
        alone); may be given several times
    --no-default-lexicons
        leave the shipped lexicons out; --lexicon must be given then
    -v, --verbose
        also the versions of formats, the lexicons in use and their digests
    -h, --help
        show this help
  (empty)
  Examples:
    tenor --version
        the version
    tenor --version -v
        also where the lexicons are and their digests
  $ tenor help --help
  Usage: tenor help [OPTION]... [VERB|CODE]
  (empty)
  Shows the verbs, or everything about one; with the CODE of a finding of lexicon
  check what it means, why, and what to do. 'tenor help codes' lists them.
  (empty)
  Options:
    -h, --help
        show this help
  (empty)
  Examples:
    tenor help W606
        what a finding means
    tenor help score
        same as tenor score --help

Every verb has examples; --help does not need what the verb needs.

  $ tenor lexicon --help | head -n 1
  Usage: tenor lexicon VERB [OPTION]... [OPERAND]...
  $ tenor score --no-such --help
  ! tenor score: unknown option '--no-such'
  ! Try 'tenor score --help'.
  [2]

Versions differ between machines: only their form is shown here.

  $ tenor --version | sed 's/[0-9][0-9.]*/N/g; s/^\(tenor N\)$/\1/; 2s/.*/(libraries)/'
  tenor N
  (libraries)
  $ tenor version -v | sed '1,3d'
  lexicon xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx, 19 entries
    from frozen.lex
    xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx sentiment
    xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx empathy
    xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx positive
    xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx ownership
    xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx jargon
    xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx abuse
