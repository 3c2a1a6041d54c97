What of people is shown, and where; engine/manual/privacy.md states the rules.

  $ cat >people.jsonl <<'END'
  > {"call_id":"c1","role":"customer","text":"I'm happy to help Jane, my card is 4242 4242 4242 4242","agent_id":"a7","agent_name":"Jane Doe","crm":"a7","note":"ring 555-010-4477","email":"x"}
  > {"call_id":"c1","role":"agent","text":"so sorry, happy to help","agent_id":"a7"}
  > END
  $ tenor explain --no-ledger --call c1 people.jsonl
  c1:0 customer
    I'm happy to help ****, my card is *******************
        1~~~~
    sentiment +0.5719
  (empty)
  c1:1 agent
    so sorry, happy to help
              1~~~~
              2~~~~~~~~~~~~
    sentiment +0.6715, positive +0.545
  $ tenor explain --no-ledger --reveal --call c1:0 people.jsonl
  c1:0 customer
    I'm happy to help Jane, my card is 4242 4242 4242 4242
        1~~~~
    sentiment +0.5719
  $ tenor explain --no-ledger "it's jane dot doe at example dot com"
    it's *******************************
    nothing that says anything
  $ tenor score -q --format none --calls - people.jsonl | grep -o '"labels":{[^}]*}'
  "labels":{"crm":"a7","note":"ring ************","email":"*"}
  $ tenor score -q --reveal --format none --calls - people.jsonl | grep -o '"labels":{[^}]*}'
  "labels":{"crm":"a7","note":"ring 555-010-4477","email":"x"}

Pseudonyms need a key that nobody else may read.

  $ echo 'a key of some length' >key; chmod 644 key
  $ tenor score -q --pseudonyms key people.jsonl
  ! tenor: key: others may read this key: chmod 600 key
  [1]
  $ chmod 600 key
  $ tenor score -q --format none --calls - --pseudonyms key people.jsonl | grep -o '"agent_id":"[^"]*"\|"labels":{[^}]*}'
  "agent_id":"p-d7f6c527a71b15a2"
  "labels":{"crm":"p-d7f6c527a71b15a2","note":"ring ************","email":"*"}
  $ echo short >other; chmod 600 other
  $ tenor score -q --pseudonyms other people.jsonl
  ! tenor: other: a key has 16 to 4096 bytes, as 'openssl rand -hex 32' makes one
  [1]
  $ tenor score -q --pseudonyms . people.jsonl
  ! tenor: .: a key must be a regular file
  [1]
  $ tenor score -q --pseudonyms none.key people.jsonl
  ! tenor: none.key: cannot be opened: No such file or directory
  [1]

The manifest says which key that was, and no names.

  $ tenor score -q --format none --calls calls.jsonl --manifest - --pseudonyms key --default customer_name=Jane --role-word 'Jane Doe=agent' people.jsonl | grep '"name":"\(pseud\|def\|role\)'
      {"name":"pseudonyms","value":"key db0dea7e"},
      {"name":"default","value":"customer_name=****"},
      {"name":"role-word","value":"********=agent"}
