Phrases that a lexicon lacks. The figures can be worked out by hand: "stuck in a loop" comes 7 times in 70 words on one side and never in
60 on the other, so G2 is 14 ln(130/70), and the ratio is log2((7/70)/(0.5/60)).

  $ i=0; while [ $i -lt 6 ]; do i=$((i + 1))
  > echo '{"call_id":"p'$i'","utterance":0,"role":"customer","text":"I am stuck in a loop, this is bad"}'
  > echo '{"call_id":"p'$i'","utterance":1,"role":"agent","text":"Hello there"}'
  > done > complaints.jsonl; echo '{"call_id":"p9","utterance":0,"role":"customer","text":"Stuck, in a LOOP"}' >> complaints.jsonl
  $ i=0; while [ $i -lt 6 ]; do i=$((i + 1))
  > echo '{"call_id":"q'$i'","utterance":0,"role":"customer","text":"Hello there, I am in a shop, this is fine"}'
  > done > others.jsonl
  $ tenor lexicon mine complaints.jsonl --against others.jsonl
  said more often in the input (70 words in 13 texts) than in --against (60 words in 6 texts)
      count    other    calls        G2   ratio       z  entry
          7        0        7      8.67    3.58    1.89  stuck in a loop :: 1.1
      p1:0          customer                                 I am [stuck in a loop], this is bad
      p2:0          customer                                 I am [stuck in a loop], this is bad
  ! 1 candidate; 20 that others explain folded into these
  $ tenor lexicon mine complaints.jsonl --against others.jsonl --format tsv
  side\x09phrase\x09words\x09count\x09other\x09calls\x09inputs\x09g2\x09log_ratio\x09log_odds\x09z\x09weight\x09entry
  high\x09stuck in a loop\x094\x097\x090\x097\x091\x098.67\x093.585\x092.357\x091.888\x091.1\x09stuck in a loop :: 1.1
  ! 1 candidate; 20 that others explain folded into these
  $ tenor lexicon mine complaints.jsonl --against others.jsonl --role agent
  said more often in the input (12 words in 6 texts) than in --against (0 words in 0 texts)
      count    other    calls        G2   ratio       z  entry
      nothing
  $ tenor lexicon mine complaints.jsonl --against others.jsonl --format json --examples 1
  {"side":"high","phrase":"stuck in a loop","words":4,"count":7,"other":0,"calls":7,"inputs":1,"g2":8.67,"log_ratio":3.585,"log_odds":2.357,"z":1.888,"weight":1.1,"entry":"stuck in a loop :: 1.1","examples":[{"call_id":"p1","utterance":0,"left":"I am ","hit":"stuck in a loop","right":", this is bad"}]}
  ! 1 candidate; 20 that others explain folded into these
  $ tenor lexicon mine complaints.jsonl --against others.jsonl --words 1 --examples 0 --rank z --min-calls 7
  said more often in the input (70 words in 13 texts) than in --against (60 words in 6 texts)
      count    other    calls        G2   ratio       z  entry
          7        0        7      8.67    3.58    1.89  loop :: 1.1
          7        0        7      8.67    3.58    1.89  stuck :: 1.1

An entry line pasted matches what was counted, and is left out from then on.

  $ (printf '@lexicon 1 lang=en\n@category valence kind=valence\n'; tenor lexicon mine -f tsv --category valence complaints.jsonl --against others.jsonl | sed 1d | cut -f 13) > new.lex; cat new.lex
  @lexicon 1 lang=en
  @category valence kind=valence
  stuck in a loop :: 1.1
  ! 1 candidate; 20 that others explain folded into these
  $ tenor lexicon check --alone new.lex
  1 entries, 0 tests, 0 failed, 0 errors, 0 warnings
  $ tenor lexicon kwic --lexicon new.lex valence/stuck_in_a_loop complaints.jsonl | wc -l
  7
  ! 7 lines from 7 turns
  $ tenor lexicon mine --lexicon new.lex --category valence complaints.jsonl --against others.jsonl
  said more often in the input (70 words in 13 texts) than in --against (60 words in 6 texts)
      count    other    calls        G2   ratio       z  entry
      nothing
  $ tenor lexicon mine --lexicon new.lex --category empathy complaints.jsonl --against others.jsonl --examples 0
  said more often in the input (70 words in 13 texts) than in --against (60 words in 6 texts)
      count    other    calls        G2   ratio       z  entry
          7        0        7      8.67    3.58    1.89  stuck in a loop :: 1.1
  ! 1 candidate; 25 that others explain folded into these

Gold rows: where labels are high against the others. Sets for evaluation are refused, however they are given.

  $ mkdir gold; i=0; while [ $i -lt 8 ]; do i=$((i + 1))
  > echo '{"set":"jibes","dimension":"abuse","role":"customer","text":"you are a muppet '$i'","target":1}'
  > echo '{"set":"jibes","dimension":"abuse","role":"customer","text":"where is my parcel","target":0}'
  > echo '{"set":"moods","dimension":"sentiment","role":"customer","text":"over the moon","target":1}'
  > echo '{"set":"moods","dimension":"sentiment","role":"customer","text":"under the weather, don’t ask","target":-1}'
  > echo '{"set":"secret","dimension":"abuse","role":"customer","text":"you clown","target":1}'
  > done > gold/rows.jsonl
  $ tenor lexicon mine --gold gold
  ! tenor: the gold rows are labels of several dimensions: choose one with --dimension
  [1]
  $ tenor lexicon mine --gold --dimension sentiment gold --examples 1
  said more often where labels are high (24 words in 8 texts) than in others (48 words in 8 texts)
      count    other     rows        G2   ratio       z  entry
          8        0        8     17.58    5.00    2.81  over the moon :: 2.1
      1:1           customer                                      [over the moon]
  (empty)
  said more often where labels are low (48 words in 8 texts) than in others (24 words in 8 texts)
      count    other     rows        G2   ratio       z  entry
      nothing
  ! 1 candidate; 2 that others explain folded into these
  $ tenor lexicon mine --gold --dimension sentiment gold --side low -f tsv
  side\x09phrase\x09words\x09count\x09other\x09calls\x09inputs\x09g2\x09log_ratio\x09log_odds\x09z\x09weight\x09entry
  $ printf 'dimension\tset\tmetric\tuse\nabuse\tjibes\tf1\tfit\nabuse\tsecret\tf1\teval\n' > gold/MANIFEST.tsv
  $ tenor lexicon mine --gold --dimension abuse gold --examples 0
  said more often where labels are high (40 words in 8 texts) than in others (32 words in 8 texts)
      count    other     rows        G2   ratio       z  entry
          8        0        8      9.81    3.76    2.10  you are a muppet <NUMBER> :: 1.3
  ! tenor: secret (abuse) is marked eval in MANIFEST.tsv: nothing may be mined from it
  ! 1 candidate; 7 that others explain folded into these
  $ tenor lexicon mine --gold --set secret gold
  ! tenor: secret (abuse) is marked eval in MANIFEST.tsv: nothing may be mined from it
  [1]
  $ grep secret gold/rows.jsonl > gold/secret.jsonl; tenor lexicon mine --category abuse gold/secret.jsonl
  ! tenor: secret (abuse) is marked eval in MANIFEST.tsv: nothing may be mined from it
  [1]
  $ tenor lexicon mine complaints.jsonl --against gold/secret.jsonl
  ! tenor: secret (abuse) is marked eval in MANIFEST.tsv: nothing may be mined from it
  [1]

Grades: the upper part against the lower.

  $ i=0; while [ $i -lt 20 ]; do i=$((i + 1)); printf '{"text":"%s","target":%d.5}\n' "$([ $i -lt 11 ] && echo quite plain || echo a heteroscedastic residual)" $i; done > grades.jsonl
  $ tenor lexicon mine --gold --dimension jargon grades.jsonl --examples 0
  said more often where labels are high (27 words in 9 texts) than in others (20 words in 10 texts)
      count    other     rows        G2   ratio       z  entry
          9        0        9     10.66    3.86    2.34  a heteroscedastic residual :: 1.5
  ! 1 candidate; 4 that others explain folded into these

Where most have the lowest grade, these are the lower part.

  $ i=0; while [ $i -lt 20 ]; do i=$((i + 1)); printf '{"text":"%s","target":%d}\n' "$([ $i -lt 12 ] && echo quite plain || echo a heteroscedastic residual)" $([ $i -lt 12 ] && echo 0 || echo $((i % 2 + 1))); done > few.jsonl
  $ tenor lexicon mine --gold --dimension jargon few.jsonl --examples 0
  said more often where labels are high (27 words in 9 texts) than in others (22 words in 11 texts)
      count    other     rows        G2   ratio       z  entry
          9        0        9     11.41    3.99    2.41  a heteroscedastic residual :: 1.5
  ! 1 candidate; 4 that others explain folded into these

With neither, the company of what the lexicon finds.

  $ tenor lexicon mine --category valence complaints.jsonl --examples 0
  said more often where the score is positive (0 words in 0 texts) than elsewhere (70 words in 13 texts)
      count    other    calls        G2   ratio       z  entry
      nothing
  (empty)
  said more often where the score is negative (54 words in 6 texts) than elsewhere (16 words in 7 texts)
      count    other    calls        G2   ratio       z  entry
      nothing

Labels beside transcripts.

  $ printf 'call_id\tutterance\tabuse\n' > labels.tsv; for i in 1 2 3 4 5 6; do printf 'p%d\t0\t1\np%d\t1\t0\n' $i $i; done >> labels.tsv
  $ tenor lexicon mine --labels labels.tsv complaints.jsonl --examples 0
  said more often where labels are high (54 words in 6 texts) than in others (12 words in 6 texts)
      count    other     rows        G2   ratio       z  entry
      nothing

People are in no phrase and in no line.

  $ for i in 1 2 3 4 5; do echo '{"call_id":"n'$i'","utterance":0,"role":"customer","text":"mail ann@example.com, call 555-010-4477, twiddle"}'; done > people.jsonl
  $ tenor lexicon mine people.jsonl --against others.jsonl
  said more often in the input (35 words in 5 texts) than in --against (60 words in 6 texts)
      count    other    calls        G2   ratio       z  entry
          5        0        5      9.99    4.10    2.01  call :: 1.5
      n1:0          customer                mail ***************, [call] ************, twiddle
      n2:0          customer                mail ***************, [call] ************, twiddle
          5        0        5      9.99    4.10    2.01  mail :: 1.5
      n1:0          customer                                      [mail] ***************, call ************…
      n2:0          customer                                      [mail] ***************, call ************…
          5        0        5      9.99    4.10    2.01  twiddle :: 1.5
      n1:0          customer  …**************, call ************, [twiddle]
      n2:0          customer  …**************, call ************, [twiddle]

From a pipe there are no lines of text; nothing is a result, too.

  $ cat complaints.jsonl | tenor lexicon mine -i jsonl - --against others.jsonl
  said more often in the input (70 words in 13 texts) than in --against (60 words in 6 texts)
      count    other    calls        G2   ratio       z  entry
          7        0        7      8.67    3.58    1.89  stuck in a loop :: 1.1
  ! 1 candidate; 20 that others explain folded into these
  $ tenor lexicon mine others.jsonl --against others.jsonl
  said more often in the input (60 words in 6 texts) than in --against (60 words in 6 texts)
      count    other    calls        G2   ratio       z  entry
      nothing

What cannot be.

  $ tenor lexicon mine complaints.jsonl
  ! tenor lexicon mine: say what to compare: --gold where INPUT has labels, --against OTHER, or --category or --dimension for what is said where the lexicon finds it already
  ! Try 'tenor lexicon mine --help'.
  [2]
  $ tenor lexicon mine --gold --against others.jsonl complaints.jsonl
  ! tenor lexicon mine: --gold and --against are two ways to compare: give one of them
  ! Try 'tenor lexicon mine --help'.
  [2]
  $ tenor lexicon mine --category cake.icing complaints.jsonl
  ! tenor lexicon mine: the lexicon has no category that scores 'cake.icing' whose company is to be looked for; give --against INPUT or --gold
  ! Try 'tenor lexicon mine --help'.
  [2]
  $ tenor lexicon mine --words 2-9 complaints.jsonl --against others.jsonl
  ! tenor lexicon mine: --words takes a number of words, 1 to 5, or a range as 2-4, not '2-9'
  ! Try 'tenor lexicon mine --help'.
  [2]
  $ tenor lexicon mine --side low complaints.jsonl --against others.jsonl
  ! tenor lexicon mine: --side is for labels and scores: for the other side change INPUT and --against
  ! Try 'tenor lexicon mine --help'.
  [2]
  $ tenor lexicon mine -f tsv --examples 3 complaints.jsonl --against others.jsonl
  ! tenor lexicon mine: --examples are lines of text: use --format text or json
  ! Try 'tenor lexicon mine --help'.
  [2]
  $ tenor lexicon mine --gold complaints.jsonl
  ! tenor: there are no gold rows in the input: records with text, dimension and a target that is a number, or transcripts and a table of --labels
  [1]
  $ tenor lexicon mine --against nowhere.jsonl complaints.jsonl
  ! tenor: nowhere.jsonl: cannot be read: No such file or directory
  [1]
  $ tenor lexicon mine --category empathi small.jsonl; tenor lexicon mine --dimension ownrship small.jsonl
  ! tenor lexicon mine: the lexicon has no category that scores 'empathi' whose company is to be looked for; did you mean 'empathy'?
  ! Try 'tenor lexicon mine --help'.
  ! tenor lexicon mine: the lexicon has no dimension 'ownrship' whose company is to be looked for; did you mean 'ownership'?
  ! Try 'tenor lexicon mine --help'.
  [2]
