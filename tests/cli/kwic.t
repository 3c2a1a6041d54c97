Where an entry, a category or a phrase stands, with what is said around it.

  $ cat > calls.jsonl <<END
  > {"call_id":"k1","utterance":0,"role":"agent","text":"Hello, I'd be happy to help"}
  > {"call_id":"k1","utterance":1,"role":"customer","text":"This is bad, really bad. My mail is ann@example.com and it is not good"}
  > {"call_id":"k1","utterance":2,"role":"agent","text":"I'm not happy to help you with that, but I completely understand your frustration"}
  > {"call_id":"k2","utterance":0,"role":"customer","text":"You are useless! So bad\tit\nhurts"}
  > {"call_id":"k2","utterance":1,"role":"agent","text":"I'm so sorry to hear that, a good thing you wrote, since this would have been a long and sad story otherwise"}
  > END
  $ tenor lexicon kwic emp-understand calls.jsonl
  k1:2          agent     …not happy to help you with that, but I [completely understand your frustration]
  ! 1 line from 1 turn
  $ tenor lexicon kwic valence calls.jsonl
  k1:0          agent                               Hello, I'd be [happy] to help
  k1:1          customer                                  This is [bad], really bad. My mail is **************…
  k1:1          customer                      This is bad, really [bad]. My mail is *************** and it is …
  k1:1          customer  … mail is *************** and it is not [good]
  k1:2          agent                                     I'm not [happy] to help you with that, but I completel…
  k2:0          customer                      You are useless! So [bad] it hurts
  k2:1          agent                I'm so sorry to hear that, a [good] thing you wrote, since this would have…
  ! 7 lines from 5 turns
  $ tenor lexicon kwic --sort left valence calls.jsonl
  k2:1          agent                I'm so sorry to hear that, a [good] thing you wrote, since this would have…
  k1:0          agent                               Hello, I'd be [happy] to help
  k1:1          customer                                  This is [bad], really bad. My mail is **************…
  k1:2          agent                                     I'm not [happy] to help you with that, but I completel…
  k1:1          customer  … mail is *************** and it is not [good]
  k1:1          customer                      This is bad, really [bad]. My mail is *************** and it is …
  k2:0          customer                      You are useless! So [bad] it hurts
  ! 7 lines from 5 turns
  $ tenor lexicon kwic --sort right --context 12 valence calls.jsonl
  k1:1          customer  … it is not [good]
  k1:1          customer      This is [bad], really ba…
  k1:1          customer  …ad, really [bad]. My mail i…
  k2:0          customer  …seless! So [bad] it hurts
  k2:1          agent     …ar that, a [good] thing you …
  k1:0          agent     …lo, I'd be [happy] to help
  k1:2          agent         I'm not [happy] to help yo…
  ! 7 lines from 5 turns
  $ tenor lexicon kwic --sort score --limit 2 valence calls.jsonl
  k1:1          customer                                  This is [bad], really bad. My mail is **************…
  k1:1          customer                      This is bad, really [bad]. My mail is *************** and it is …
  ! 2 lines from 5 turns
  $ tenor lexicon kwic --limit 1 valence calls.jsonl
  k1:0          agent                               Hello, I'd be [happy] to help
  ! 1 line from 1 turn

A tone is all its categories; blocked and overruled hits stand there, too. Shifters stand where they act.

  $ tenor lexicon kwic --format tsv abuse calls.jsonl
  call_id\x09utterance\x09role\x09left\x09hit\x09right\x09id\x09outcome\x09points\x09score
  k2\x090\x09customer\x09\x09You are useless\x09! So bad it hurts\x09abuse/you_[are]_[all|such|a|an|<very>]_(idiot|useless|pathetic)\x09won\x093\x090.8321
  k2\x090\x09customer\x09You are \x09useless\x09! So bad it hurts\x09abuse.mild/useless\x09overruled\x090\x090.8321
  ! 2 lines from 1 turn
  $ tenor lexicon kwic --format tsv positive calls.jsonl
  call_id\x09utterance\x09role\x09left\x09hit\x09right\x09id\x09outcome\x09points\x09score
  k1\x090\x09agent\x09Hello, I'd be \x09happy to help\x09\x09positive/(happy|glad)_to_help\x09won\x091\x090.4472
  k1\x092\x09agent\x09I'm not \x09happy to help\x09 you with that, but I completely understand your frustration\x09positive/(happy|glad)_to_help\x09blocked\x090\x090
  ! 2 lines from 2 turns
  $ tenor lexicon kwic negators calls.jsonl
  k1:1          customer  …. My mail is *************** and it is [not] good
  k1:2          agent                                         I'm [not] happy to help you with that, but I com…
  ! 2 lines from 2 turns
  $ tenor lexicon kwic stops calls.jsonl
  ! tenor lexicon kwic: 'stops' leaves no trace in scores: give its phrase instead
  ! Try 'tenor lexicon kwic --help'.
  [2]

Anything else is a phrase; people are stars unless --reveal.

  $ tenor lexicon kwic "(my|the) mail ...2 and" calls.jsonl
  k1:1          customer                 This is bad, really bad. [My mail is *************** and] it is not good
  ! 1 line from 1 turn
  $ tenor lexicon kwic --reveal --format json "(my|the) mail ...2 and" calls.jsonl
  {"call_id":"k1","utterance":1,"role":"customer","left":"This is bad, really bad. ","hit":"My mail is ann@example.com and","right":" it is not good","id":"kwic-phrase/(my|the)_mail_...2_and","outcome":"noted","points":0,"score":-0.8795}
  ! 1 line from 1 turn
  $ tenor lexicon kwic "sorry to" calls.jsonl | cut -c 1-90
  k2:1          agent                                      I'm so [sorry to] hear that, a go
  ! 1 line from 1 turn
  $ printf '@lexicon 1\n@category i kind=ignore\nnot good\n' > idiom.lex; tenor lexicon kwic --lexicon idiom.lex "not good" calls.jsonl | cut -c 20-80
  mer  …. My mail is *************** and it is [not good]
  ! 1 line from 1 turn
  $ ontty tenor lexicon kwic emp-understand calls.jsonl | head -n 1
  k1:2          agent     …with that, but I \x1b[1mcompletely understand your frustration\x1b[0m

What is wrong is said.

  $ tenor lexicon kwic "(my" calls.jsonl
  ! PHRASE:3:1: error[E301]: '(' is never closed
  !     3 | (my
  !       | ^
  !       = help: add ')'
  ! tenor: the lexicon has 1 error
  [1]
  $ tenor lexicon kwic nothing calls.jsonl
  ! 0 lines from 0 turns
  $ tenor lexicon kwic good
  ! tenor lexicon kwic: ENTRY|PHRASE|CATEGORY INPUT... is missing
  ! Try 'tenor lexicon kwic --help'.
  [2]
  $ tenor lexicon compile -o shipped.tnx; tenor lexicon kwic --lexicon shipped.tnx "any phrase" calls.jsonl
  ! tenor lexicon kwic: 'any phrase' is no entry or category, and a phrase cannot be added to the image shipped.tnx
  ! Try 'tenor lexicon kwic --help'.
  [2]
  $ tenor lexicon kwic --lexicon shipped.tnx emp-understand calls.jsonl | wc -l
  1
  ! 1 line from 1 turn
  $ tenor lexicon kwic good nowhere.jsonl
  ! tenor: nowhere.jsonl: cannot be read: No such file or directory
  [1]
  $ (cat calls.jsonl; echo '{') > cut.jsonl; tenor lexicon kwic emp-understand cut.jsonl | wc -l; tenor lexicon kwic emp-understand cut.jsonl >/dev/null
  1
  ! tenor: cut.jsonl:6: rejected: not JSON: it ends in the middle
  ! 1 line from 1 turn
  ! tenor: cut.jsonl:6: rejected: not JSON: it ends in the middle
  ! 1 line from 1 turn
  [3]

The same bytes by any number of threads; so for cover.

  $ for i in $(seq 400); do sed "s/\"k/\"$i-k/" calls.jsonl; done > many.jsonl
  $ for v in "kwic valence" "kwic --sort right not" cover; do tenor lexicon $v -j 1 --format tsv many.jsonl >a 2>&1; tenor lexicon $v -j 4 --format tsv many.jsonl 2>&1 | cmp a - && wc -l <a; done
  2802
  802
  13

A word that is no entry and stands nowhere may be a slip of an id; one that stands somewhere is a phrase.

  $ tenor lexicon kwic emp-undrstand small.jsonl; tenor lexicon kwic empathyy small.jsonl; tenor lexicon kwic xylophone small.jsonl
  ! 0 lines from 0 turns
  ! tenor: 'emp-undrstand' is no entry or category, and was looked for as a phrase; did you mean 'emp-understand'?
  ! 0 lines from 0 turns
  ! tenor: 'empathyy' is no entry or category, and was looked for as a phrase; did you mean 'empathy'?
  ! 0 lines from 0 turns
  $ tenor lexicon kwic you small.jsonl | wc -l
  2
  ! 2 lines from 2 turns

On a terminal no line is wider than it, however long the hit: what it takes the right side lacks. Who asks for --context has it.

  $ printf '{"call_id":"w","utterance":0,"role":"agent","text":"good morning to you I understand um how very frustrating this whole long affair must have been for you all"}\n{"call_id":"w","utterance":1,"role":"agent","text":"well then I do understand your frustration my dear fellow and we shall see to it now"}\n' >long.jsonl
  $ LC_ALL=C.UTF-8 NO_COLOR=1 ontty tenor lexicon kwic "understand ...10 (been|fellow)" long.jsonl >narrow; cat narrow; LC_ALL=C.UTF-8 grep -cE '.{81}' narrow
  w:0           agent     …morning to you I [understand um how very frustrating …]
  w:1           agent        well then I do [understand your frustration my dear…]
  2 lines from 2 turns
  0
  [1]
  $ LC_ALL=C.UTF-8 NO_COLOR=1 ontty tenor lexicon kwic --context 30 "understand ...10 (been|fellow)" long.jsonl
  w:0           agent             good morning to you I [understand um how very frustrating this whole long affair must have been] for you all
  w:1           agent                    well then I do [understand your frustration my dear fellow] and we shall see to it now
  2 lines from 2 turns

The table is as fit to show as the lines are: what would drive a terminal does not pass, in the text or in the name of the call.

  $ printf '{"call_id":"\\u001b[31mred\\u009b","role":"agent","text":"so \\u001b]8;;x sorry\\tfor \\u202ethat"}\n' >steer.jsonl
  $ tenor lexicon kwic --format tsv sorry steer.jsonl | tail -n 1
  �[31mred�\x090\x09agent\x09so �]8;;x \x09sorry\x09 for �that\x09kwic-phrase/sorry\x09noted\x090\x09
  ! 1 line from 1 turn
