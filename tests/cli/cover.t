What a lexicon finds in transcripts, and what it does not.

  $ cat > calls.jsonl <<END
  > {"call_id":"k1","utterance":0,"role":"agent","queue":"billing","text":"Hello, I'd be happy to help"}
  > {"call_id":"k1","utterance":1,"role":"customer","queue":"billing","text":"The direct debit is bad, really bad. My name is ann@example.com"}
  > {"call_id":"k1","utterance":2,"role":"agent","queue":"billing","text":"I'm not happy to help you with the direct debit, 21 pounds"}
  > {"call_id":"k2","utterance":0,"role":"customer","queue":"sales","text":"You are useless! The direct debit again"}
  > {"call_id":"k2","utterance":1,"role":"bot","queue":"sales","text":"the direct debit is good"}
  > {"utterance":0,"text":"No call, no role: direct, debit"}
  > END
  $ tenor lexicon cover calls.jsonl
    of    name                 turns     words   covered     share  with evidence
    all   -                        5        43         9    0.2093         4
    role  unknown                  1         6         0    0.0000         0
    role  agent                    2        19         4    0.2105         2
    role  customer                 2        18         5    0.2778         2
    queue -                        1         6         0    0.0000         0
    queue billing                  3        30         6    0.2000         3
    queue sales                    1         7         3    0.4286         1
  (empty)
    dimension    role         turns        p5       p25       p50       p75       p95
    sentiment    agent            2   -0.4585   -0.4585   -0.4585    0.5719    0.5719
    sentiment    customer         1   -0.8294   -0.8294   -0.8294   -0.8294   -0.8294
    positive     agent            1    0.4472    0.4472    0.4472    0.4472    0.4472
    abuse        customer         1    0.8321    0.8321    0.8321    0.8321    0.8321
  (empty)
        turns      hits      lost entry
            2         2         0 negators/(not|no|never)  (frozen.lex:41)
            2         1         1 positive/(happy|glad)_to_help  (frozen.lex:11)
            2         2         0 valence/happy  (frozen.lex:34)
            1         0         1 abuse.mild/useless  (frozen.lex:28)
            1         1         0 abuse/you_[are]_[all|such|a|an|<very>]_(idiot|useless|pathetic)  (frozen.lex:25)
            1         1         0 boosters/(so|very|really)  (frozen.lex:45)
            1         2         0 valence/bad  (frozen.lex:36)
    7 entries match somewhere, 12 nowhere
  (empty)
        count word that nothing covers
            4 debit
            4 direct
            1 call
            1 hello
            1 name
            1 pounds
            1 really
            1 role
  (empty)
        count phrase that nothing covers
            3 direct debit
  $ tenor lexicon cover --table entries calls.jsonl
  turns\x09hits\x09lost\x09id\x09file\x09line
  2\x092\x090\x09negators/(not|no|never)\x09frozen.lex\x0941
  2\x091\x091\x09positive/(happy|glad)_to_help\x09frozen.lex\x0911
  2\x092\x090\x09valence/happy\x09frozen.lex\x0934
  1\x090\x091\x09abuse.mild/useless\x09frozen.lex\x0928
  1\x091\x090\x09abuse/you_[are]_[all|such|a|an|<very>]_(idiot|useless|pathetic)\x09frozen.lex\x0925
  1\x091\x090\x09boosters/(so|very|really)\x09frozen.lex\x0945
  1\x092\x090\x09valence/bad\x09frozen.lex\x0936
  $ tenor lexicon cover --table dead --most 2 calls.jsonl
  id\x09file\x09line
  emp-understand\x09frozen.lex\x095
  empathy/i_am_[<very>]_sorry_(to_hear|for|about)\x09frozen.lex\x098
  $ tenor lexicon cover --format tsv --table coverage calls.jsonl
  of\x09name\x09turns\x09words\x09covered\x09share\x09with_evidence
  all\x09-\x095\x0943\x099\x090.2093\x094
  role\x09unknown\x091\x096\x090\x090.0000\x090
  role\x09agent\x092\x0919\x094\x090.2105\x092
  role\x09customer\x092\x0918\x095\x090.2778\x092
  queue\x09-\x091\x096\x090\x090.0000\x090
  queue\x09billing\x093\x0930\x096\x090.2000\x093
  queue\x09sales\x091\x097\x093\x090.4286\x091
  $ tenor lexicon cover --format json --most 1 calls.jsonl | jq -c .scores,.phrases,.dead
  [{"dimension":"sentiment","role":"agent","turns":2,"p5":-0.4585,"p25":-0.4585,"p50":-0.4585,"p75":0.5719,"p95":0.5719},{"dimension":"sentiment","role":"customer","turns":1,"p5":-0.8294,"p25":-0.8294,"p50":-0.8294,"p75":-0.8294,"p95":-0.8294},{"dimension":"positive","role":"agent","turns":1,"p5":0.4472,"p25":0.4472,"p50":0.4472,"p75":0.4472,"p95":0.4472},{"dimension":"abuse","role":"customer","turns":1,"p5":0.8321,"p25":0.8321,"p50":0.8321,"p75":0.8321,"p95":0.8321}]
  [{"count":3,"phrase":"direct debit"}]
  [{"id":"emp-understand","file":"frozen.lex","line":5}]

Nobody's address is a word that nothing covers, unless --reveal; a night of nothing is one, too.

  $ tenor lexicon cover --table words calls.jsonl | grep -c ann
  0
  [1]
  $ : > empty.jsonl; tenor lexicon cover --input-format jsonl empty.jsonl
    of    name                 turns     words   covered     share  with evidence
    all   -                        0         0         0         -         0
  (empty)
    dimension    role         turns        p5       p25       p50       p75       p95
  (empty)
        turns      hits      lost entry
    0 entries match somewhere, 19 nowhere
  (empty)
        count word that nothing covers
  (empty)
        count phrase that nothing covers
  $ tenor lexicon cover --format json --table words calls.jsonl
  ! tenor lexicon cover: --table is for TSV: JSON has all tables
  ! Try 'tenor lexicon cover --help'.
  [2]
  $ tenor lexicon cover nowhere.jsonl
  ! tenor: nowhere.jsonl: cannot be read: No such file or directory
  [1]
