The text with its phrases marked, the ledger, and sums that come out.

  $ tenor explain --role agent I completely understand your frustration
  $ tenor explain --role agent "I don’t understand your frustration"
  $ tenor explain --role agent "I'm not happy to help you with that"
  $ tenor explain --role customer "You are all useless, this is really bad"
  $ tenor explain nothing to say here
  $ printf 'no problem at all\r\n\nthe SLA is good\n' | tenor explain --role agent -
  $ tenor explain --format json --role agent "I'm really sorry to hear that, no problem"

A long text is wrapped, its marks with it; nothing in it can drive a terminal.

  $ tenor explain "$(printf 'good \033[31m bad\ttab 好 good '; for i in 1 2 3 4 5 6; do printf 'and then we waited for a while, not bad '; done)"

Turns of a call; N may be a segment inside a turn.

  $ tenor explain --call c1 small.jsonl
  $ tenor explain --call c1:3 small.jsonl
  $ tenor explain --call c2:1 small.jsonl
  $ tenor explain --call c1:3 --no-join small.jsonl
  $ tenor explain --call c1:2 --format json --offsets chars small.jsonl
  $ tenor explain --call c9 small.jsonl

Colour on a terminal, and only there.

  $ ontty tenor explain --role agent I completely understand your frustration | head -n 3
  $ NO_COLOR=1 ontty tenor explain --role agent I completely understand your frustration | head -n 3
  $ TERM=dumb ontty tenor explain --role agent I completely understand your frustration | head -n 3
  $ ontty tenor score small.jsonl | head -n 3
