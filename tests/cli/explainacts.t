Acts of a text: those that are in it with the words that say so, then those that are near: not what no word speaks of.

  $ printf '# Small.\n@class <number> two three\n@act act.check speaker=agent bias=-900\n  +812 make sense\n  +200 does that\n  +400 <number> minutes\n  -133 not\n  +100 ^ does\n@act act.wait speaker=agent bias=-700\n  +700 <number> minutes\n@act act.rare speaker=agent bias=-1500\n  +500 minutes\n@act act.last speaker=agent bias=-250\n  +250 right $\n@act act.never speaker=agent bias=-1501\n  +500 minutes\n@act act.ask speaker=customer bias=-400\n  +500 does\n  -1 that\n' >small.acts
  $ printf '@lexicon 1\n@category v kind=valence\nsense :: 2\n' >small.lex
  $ echo 'tenor explain --no-default-lexicons --lexicon small.lex --lexicon small.acts --acts "$@"' >explain
  $ sh explain --role agent "Does that make sense? Two minutes, right."
    Does that make sense? Two minutes, right.
                   1~~~~
     1.  "sense"  sentiment +2, share +0.4588
         v/sense (small.lex:3), category v, weight 2
         phrase sense
    sentiment +0.4588:  points 2 = 2,  shares 0.4588 = 0.4588
    1 of 7 words lie in phrases that say something
    act  "Does that make sense? Two minutes"  act.check +0.612
         small.acts:3, speaker agent, bias -0.9
         +0.812 make sense
         +0.4 Two minutes
         +0.2 Does that
         +0.1 ^ Does
    act  "Does that make sense? Two minutes, right"  act.last +0
         small.acts:13, speaker agent, bias -0.25
         +0.25 right $
    act  "Does that make sense? Two minutes"  act.wait +0
         small.acts:9, speaker agent, bias -0.7
         +0.7 Two minutes
    not  "Does that make sense? Two minutes"  act.rare -1
         small.acts:11, speaker agent, bias -1.5
         +0.5 minutes
  $ sh explain --role customer --no-ledger does that make sense
    does that make sense
                   1~~~~
    sentiment +0.4588
    act  "does"  act.ask +0.1
         small.acts:17, speaker customer, bias -0.4
         +0.5 does
  $ sh explain --no-ledger does that make sense
    does that make sense
                   1~~~~
    sentiment +0.4588
    act  "does that make sense"  act.check +0.212
         small.acts:3, speaker agent, bias -0.9
         +0.812 make sense
         +0.2 does that
         +0.1 ^ does
    act  "does"  act.ask +0.1
         small.acts:17, speaker customer, bias -0.4
         +0.5 does
  $ sh explain --role agent --no-ledger does that not make sense in 2 or three minutes
    does that not make sense in 2 or three minutes
                       1~~~~
    sentiment +0.4588
    act  "does that not make sense in 2 or three minutes"  act.check +0.479
         small.acts:3, speaker agent, bias -0.9
         +0.812 make sense
         +0.4 three minutes
         +0.2 does that
         -0.133 not
         +0.1 ^ does
    act  "does that not make sense in 2 or three minutes"  act.wait +0
         small.acts:9, speaker agent, bias -0.7
         +0.7 three minutes
    not  "does that not make sense in 2 or three minutes"  act.rare -1
         small.acts:11, speaker agent, bias -1.5
         +0.5 minutes
  $ sh explain --role agent --no-ledger "..."
    ...
    nothing that says anything
    no act is in it, or near
  $ sh explain --role agent --no-ledger so
    so
    nothing that says anything
    no act is in it, or near

What weighs most is shown, for an act or against it; of all else the sum. Of four acts that are near, three.

  $ (printf '@act act.long speaker=agent bias=-21\n'; for i in 1:a 2:b -3:c 4:d 5:e 6:f 7:g; do echo "  ${i%:*} ${i#*:}"; done; for i in 1 2 3 4; do printf '@act act.n%s speaker=agent bias=-%s01\n  1 a\n' $i $i; done) >long.acts
  $ tenor explain --no-default-lexicons --lexicon small.lex --lexicon long.acts --acts --no-ledger --role agent a b c d e f g
    a b c d e f g
    nothing that says anything
    act  "a b c d e f g"  act.long +0.001
         long.acts:1, speaker agent, bias -0.021
         +0.007 g
         +0.006 f
         +0.005 e
         +0.004 d
         -0.003 c
         +0.002 b
         +0.001 by 1 more
    not  "a"  act.n1 -0.1
         long.acts:9, speaker agent, bias -0.101
         +0.001 a
    not  "a"  act.n2 -0.2
         long.acts:11, speaker agent, bias -0.201
         +0.001 a
    not  "a"  act.n3 -0.3
         long.acts:13, speaker agent, bias -0.301
         +0.001 a
  $ tenor explain --no-default-lexicons --lexicon small.lex --lexicon long.acts --acts --role agent --format json a b c d e f g | grep -o '"acts.*'
  "acts":[{"act":"act.long","speaker":"agent","held":true,"score":0.001,"bias":-0.021,"begin":0,"end":13,"text":"a b c d e f g","file":"long.acts","line":1,"features":[{"weight":0.001,"words":["a"]},{"weight":0.002,"words":["b"]},{"weight":-0.003,"words":["c"]},{"weight":0.004,"words":["d"]},{"weight":0.005,"words":["e"]},{"weight":0.006,"words":["f"]},{"weight":0.007,"words":["g"]}]},{"act":"act.n1","speaker":"agent","held":false,"score":-0.1,"bias":-0.101,"begin":0,"end":1,"text":"a","file":"long.acts","line":9,"features":[{"weight":0.001,"words":["a"]}]},{"act":"act.n2","speaker":"agent","held":false,"score":-0.2,"bias":-0.201,"begin":0,"end":1,"text":"a","file":"long.acts","line":11,"features":[{"weight":0.001,"words":["a"]}]},{"act":"act.n3","speaker":"agent","held":false,"score":-0.3,"bias":-0.301,"begin":0,"end":1,"text":"a","file":"long.acts","line":13,"features":[{"weight":0.001,"words":["a"]}]}]}

People are masked there, too; turns of a call are told by who says them; who is no person does no act.

  $ printf '@act act.card speaker=agent bias=-900\n  +900 card\n  +5 <digits>\n  +7 <digits> $\n' >small.acts
  $ sh explain --role agent --no-ledger "the card 4242 4242 4242 4242"
    the card *******************
    nothing that says anything
    act  "the card *******************"  act.card +0.027
         small.acts:1, speaker agent, bias -0.9
         +0.9 card
         +0.007 **** $
         +0.005 ****
         +0.005 ****
         +0.005 ****
         +0.005 ****
  $ sh explain --role agent --reveal --no-ledger "the card 4242 4242 4242 4242"
    the card 4242 4242 4242 4242
    nothing that says anything
    act  "the card 4242 4242 4242 4242"  act.card +0.027
         small.acts:1, speaker agent, bias -0.9
         +0.9 card
         +0.007 4242 $
         +0.005 4242
         +0.005 4242
         +0.005 4242
         +0.005 4242
  $ sh explain --role agent --format json --offsets chars "é the card 4242 4242 4242 4242" | grep -o '"acts.*'
  "acts":[{"act":"act.card","speaker":"agent","held":true,"score":0.027,"bias":-0.9,"begin":0,"end":30,"text":"é the card *******************","file":"small.acts","line":1,"features":[{"weight":0.9,"words":["card"]},{"weight":0.005,"words":["****"]},{"weight":0.005,"words":["****"]},{"weight":0.005,"words":["****"]},{"weight":0.005,"words":["****"]},{"weight":0.007,"words":["****","$"]}]}]}
  $ sh explain --role agent --format json --offsets utf16 "😀 card" | grep -o '"acts.*'
  "acts":[{"act":"act.card","speaker":"agent","held":true,"score":0,"bias":-0.9,"begin":0,"end":7,"text":"😀 card","file":"small.acts","line":1,"features":[{"weight":0.9,"words":["card"]}]}]}
  $ sh explain --role agent --format json "😀 card" | grep -o '"acts.*'
  "acts":[{"act":"act.card","speaker":"agent","held":true,"score":0,"bias":-0.9,"begin":0,"end":9,"text":"😀 card","file":"small.acts","line":1,"features":[{"weight":0.9,"words":["card"]}]}]}
  $ printf '{"call_id":"1","role":"customer","text":"my card"}\n{"call_id":"1","role":"agent","text":"your card"}\n{"call_id":"1","role":"bot","text":"your card"}\n' >cards.jsonl
  $ sh explain --call 1 cards.jsonl
  1:0 customer
    my card
    sentiment unknown: nothing says anything about it
    0 of 2 words lie in phrases that say something
    no act is in it, or near
  (empty)
  1:1 agent
    your card
    sentiment unknown: nothing says anything about it
    0 of 2 words lie in phrases that say something
    act  "your card"  act.card +0
         small.acts:1, speaker agent, bias -0.9
         +0.9 card
  (empty)
  1:2 automated
    your card
    not scored: a bot, an IVR or a system speaks
  $ sh explain --call 1 --format json cards.jsonl | grep -o '"acts.*'
  "acts":[]}
  "acts":[{"act":"act.card","speaker":"agent","held":true,"score":0,"bias":-0.9,"begin":0,"end":9,"text":"your card","file":"small.acts","line":1,"features":[{"weight":0.9,"words":["card"]}]}]}
  "acts":[]}
  $ tenor explain --no-default-lexicons --lexicon small.lex --lexicon small.acts --format json card | grep -c '"acts'
  0
  [1]
  $ ontty tenor explain --no-default-lexicons --lexicon small.lex --lexicon small.acts --acts --role agent --no-ledger the card | tail -n 3
    act  \x1b[36m"the card"\x1b[0m  act.card +0
         small.acts:1, speaker agent, bias -0.9
         +0.9 card
  $ printf '@act act.so speaker=agent bias=-3\n  -1 so\n  +2 so $\n@act act.other speaker=agent bias=-1\n  +1 other\n' >small.acts; sh explain --no-ledger so; sh explain --format json so | grep -o '"acts.*'
    so
    nothing that says anything
    not  the end of the turn  act.so -0.001
         small.acts:1, speaker agent, bias -0.003
         +0.002 so $
  "acts":[{"act":"act.so","speaker":"agent","held":false,"score":-0.001,"bias":-0.003,"begin":2,"end":2,"text":"","file":"small.acts","line":1,"features":[{"weight":0.002,"words":["so","$"]}]}]}
