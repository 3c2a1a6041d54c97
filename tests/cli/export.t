A lexicon file as a table, and back.

  $ printf '@lexicon 1 name=x lang=en\n# =why\n@class very = so|very\n\n@category empathy speaker=agent\n# inside\ni am [<very>] sorry :: 2 tag=core id=emp-sorry\n  yes: {so sorry} "indeed" => pos\n  yes: =sorry\n  no: sorry?\n  except: so sorry\n  by: ann 2026-01-02\n24/7\nmay 5 :: 0.5 from=2026-01-02\n:: id=emp-other prio=1\n\n@category faces kind=emoticon\n=) :: 1\n#)\n' > ours.lex
  $ tenor lexicon export --alone ours.lex | tr '\t' '|'
  \xfeffline|category|phrase|weight|speaker|mode|neg|valence|scope|side|factor|before|after|prio|status|from|until|channel|lang|tag|id|was|allow|yes|no|except|note|by
  '@lexicon 1 name=x lang=en|||||||||||||||||||||||||||
  # =why|||||||||||||||||||||||||||
  '@class very = so|very|||||||||||||||||||||||||||
  |||||||||||||||||||||||||||
  '@category empathy speaker=agent|||||||||||||||||||||||||||
  # inside|||||||||||||||||||||||||||
  |empathy|i am [<very>] sorry|2||||||||||||||||core|emp-sorry|||"{so sorry} ""indeed"" => pos
  '=sorry"|sorry?|so sorry||ann 2026-01-02
  |empathy|'24/7|||||||||||||||||||||||||
  |empathy|'may 5|0.5||||||||||||'2026-01-02||||||||||||
  |||||||||||||1|||||||emp-other|||||||
  |||||||||||||||||||||||||||
  '@category faces kind=emoticon|||||||||||||||||||||||||||
  |faces|'=)|1||||||||||||||||||||||||
  |faces|#)|||||||||||||||||||||||||
  $ tenor lexicon export --alone --write ours.lex; cp ours.lex before.lex
  ours.tsv
  $ tenor lexicon import --alone --write ours.tsv; tenor lexicon fmt --alone before.lex | cmp - ours.lex && echo same
  ours.lex
  same

Edits on the other side are not written over, unless one says that they may go.

  $ touch -d '2026-01-01 10:00' ours.tsv; printf 'an edit of the file\n' >> ours.lex; tenor lexicon import --alone --write ours.tsv
  ! tenor: ours.lex was changed after ours.tsv: what was changed there would be lost. Take it over first, or, to let ours.tsv win: touch ours.tsv
  [1]
  $ tail -n 1 ours.lex; touch ours.tsv; touch -d '2026-01-01 11:00' ours.lex; tenor lexicon import --alone --write ours.tsv; tenor lexicon fmt --alone before.lex | cmp - ours.lex
  an edit of the file
  ours.lex
  $ touch -d '2026-01-01 10:00' ours.lex; tenor lexicon export --alone --write ours.lex
  ours.tsv
  $ printf '\tempathy\tadded in the table\n' >> ours.tsv; cp ours.tsv edited.tsv; tenor lexicon export --alone --write ours.lex
  ! tenor: ours.tsv was changed after ours.lex: what was changed there would be lost. Take it over first, or, to let ours.lex win: touch ours.lex
  [1]
  $ cmp ours.tsv edited.tsv; touch -d '2026-01-01 09:00' ours.tsv; tenor lexicon export --alone --write ours.lex
  ours.tsv

What spreadsheets do to it: semicolons, CRLF, a comma in numbers, lost guards, quotes everywhere, other columns, sorted rows.

  $ printf 'category;phrase;weight;line;yes\r\n;;;@lexicon 1;\r\n;;;@category a.b speaker=agent;\r\na.b;"good";1,5;;"one good\r\nso ""good"""\r\na.b;24/7;"-0,25";;\r\n;;;@category v kind=valence;\r\nv;bad;-2;;\r\na.b;added;;;\r\n;also of v;;;\r\n' | tenor lexicon import --alone -
  @lexicon 1
  (empty)
  @category a.b speaker=agent
  good :: 1.5
    yes: one good
    yes: so "good"
  24/7 :: -0.25
  added
  (empty)
  @category v kind=valence
  bad :: -2
  also of v
  $ printf 'line,category,phrase\n,v,bad\n,a,good\n@category a,,\n@category v kind=valence,,\n@lexicon 1,,\n' | tenor lexicon import --alone -
  @lexicon 1
  (empty)
  @category a
  good
  (empty)
  @category v kind=valence
  bad

What is wrong is told with its row and column.

  $ printf 'line\tcategory\tphrase\tweight\tspeaker\tyes\tfrom\n@lexicon 1\t\t\t\t\t\t\n@category a\t\t\t\t\t\t\n\ta\tgood (bad\t\t\t\t\n\tb\tgood\t\t\t\t\n\ta\tgood\tmuch\tagnet\t\t\n\ta\tfine\t9\t\t"ok\n{a} {b}"\t05/06/26\n\ta\t\t1\t\t\t\n\ta\tso :: 2\t\t\t\t\n\ta\t#so\t\t\t\t\ngood\t\t\t\t\t\t\n# why\ta\t\t\t\t\t\n\ta\tx\t\tany agent\t\t\n' | tenor lexicon import --alone -
  ! standard input:4:3: error[E301]: '(' is never closed
  !     4 | good (bad
  !       |      ^
  !       = help: add ')'
  ! standard input:5:2: error[S102]: no row declares this category
  !     5 | b
  !       | ^
  !       = help: did you mean 'a'?
  ! standard input:6:4: error[E403]: 'much' is not a number
  !     6 | much
  !       | ^~~~
  !       = help: numbers look like 2, -1.5 or 0.25, with at most 4 decimals
  ! standard input:6:5: error[E402]: 'agnet' is not a value of speaker (any|agent|customer)
  !     6 | agnet
  !       | ^~~~~
  !       = help: did you mean 'agent'?
  ! standard input:7:4: error[E405]: weight 9 is outside -5 … 5
  !     7 | 9
  !       | ^
  ! standard input:7:6: error[E203]: the braces do not mark one span
  !     7 | {a} {b}
  !       | ^~~~~~~
  !       = help: mark the expected span once: {like this}
  ! standard input:7:7: error[E413]: '05/06/26' is not a date
  !     7 | 05/06/26
  !       | ^~~~~~~~
  !       = help: write YYYY-MM-DD
  ! standard input:8:2: error[S104]: a row without a phrase
  !     8 | a
  !       | ^
  !       = help: an entry has a phrase; an override has id= and no category; a comment stands in column line
  ! standard input:9:3: error[S104]: the cell is not a phrase
  !     9 | so :: 2
  !       | ^~~~~~~
  !       = help: attributes stand in columns of their own
  ! standard input:10:3: error[S104]: the cell is not a phrase
  !    10 | #so
  !       | ^~~
  !       = help: a phrase stands alone in its cell; # and @ at its start are written \# and \@
  ! standard input:11:1: error[S103]: this column holds comments (# …) and @-lines, one a row, and duties, all of one in a row
  !    11 | good
  !       | ^~~~
  !       = help: a phrase stands in column phrase
  ! standard input:12:1: error[S103]: a comment or @-line with other cells beside it
  !    12 | # why
  !       | ^~~~~
  !       = help: what stands in column line stands there alone
  ! standard input:13:5: error[S105]: a value cannot hold blanks
  !    13 | any agent
  !       | ^~~~~~~~~
  ! tenor: the table has 13 errors
  [1]
  $ printf 'line\tcategory\tphrase\tyes\n@lexicon 1\t\t\t\n\ta\tx\t"one\n' | tenor lexicon import --alone -
  ! standard input:3:4: error[S106]: a quote that is never closed
  !     3 |(space)
  !       | ^
  !       = help: a cell with a quote in it stands in quotes, and the quote is doubled
  ! tenor: the table has 1 error
  [1]
  $ printf 'lines\tcategory\tphrase\tphrase\n@lexicon 1\t\t\t\n' | tenor lexicon import --alone -
  ! standard input:1:1: error[S101]: no column has this name
  !     1 | lines
  !       | ^~~~~
  !       = help: did you mean 'line'?
  ! standard input:1:4: error[S101]: a second column of this name
  !     1 | phrase
  !       | ^~~~~~
  ! tenor: the table has 2 errors
  [1]
  $ printf 'line\tcategory\tphrase\n@lexicon 1\n@category a\n\ta\tx\ty\n@category a\n\ta\tz\n@category b\n\ta\tw\n' | tenor lexicon import --alone -
  ! standard input:4:4: error[S101]: a cell in a column without a name
  !     4 | y
  !       | ^
  !       = help: empty it, or name the column in the first row
  ! standard input:8:2: error[S102]: several rows declare this category, and this row is below none of them
  !     8 | a
  !       | ^
  !       = help: move the row below the one that it belongs to
  ! tenor: the table has 2 errors
  [1]

Dictionaries: phrases are written out, and what has no place there is told.

  $ printf '@lexicon 1 lang=en\n@class very = so|very\n@category empathy.own speaker=agent valence=0\ni am [<very>] sorry (for that|/ab/) :: 2 tag=t\n  yes: I am sorry for that\n  except: i am sorry for\nunderstand ...1 ~frustration\n/so+rry/\n^ hello\n<NUMBER> days\nworr* a lot\n* thanks\n@category v kind=valence\ngood :: 2\nbad* :: -1\nmeh :: 0\n@category n kind=negator\nnot\n@category f kind=emoticon\n:) :: 1\n:(\n:*) :: 2\n@category h kind=hedge\ni do not know\n:: id=v/good weight=1\ngone :: status=retired\n' > port.lex
  $ tenor lexicon export --alone --to quanteda --report lost.tsv port.lex
  # Made by tenor lexicon export.
  "empathy.own":
    - "* thanks"
    - "i am so sorry for that"
    - "i am sorry for that"
    - "i am very sorry for that"
    - "i'm so sorry for that"
    - "i'm sorry for that"
    - "i'm very sorry for that"
    - "understand * frustration"
    - "understand frustration"
    - "worr* a lot"
  "v.positive":
    - "good"
  "v.negative":
    - "bad*"
  "v.neutral":
    - "meh"
  "f.positive":
    - ":)"
  "h":
    - "i do not know"
    - "i don't know"
  ! tenor: not carried over: port.lex:8: /so+rry/: a regex
  ! tenor: not carried over: port.lex:9: ^ hello: ^ or $, the start or end of the turn
  ! tenor: not carried over: port.lex:10: <NUMBER> days: a trigger such as <NUMBER>
  ! tenor: not carried over: port.lex:18: not: a negator: words in a dictionary do nothing to others
  ! tenor: not carried over: port.lex:21: :(: an emoticon without a weight, which only names a symbol
  ! tenor: not carried over: port.lex:22: :*): a symbol with * or ?, which are wildcards there
  ! tenor: not carried over: port.lex:25: v/good: an override of another entry
  ! tenor: not carried over: port.lex:26: gone: retired
  ! tenor: carried over otherwise: port.lex:4: i am [<very>] sorry (for that|/ab/): without some alternatives: a regex
  ! tenor: carried over otherwise: port.lex:4: i am [<very>] sorry (for that|/ab/): without its weight
  ! tenor: carried over otherwise: port.lex:4: i am [<very>] sorry (for that|/ab/): without who must say it (speaker=) (and 3 more)
  ! tenor: carried over otherwise: port.lex:4: i am [<very>] sorry (for that|/ab/): without its shield (valence=) (and 3 more)
  ! tenor: carried over otherwise: port.lex:4: i am [<very>] sorry (for that|/ab/): without its tag
  ! tenor: carried over otherwise: port.lex:4: i am [<very>] sorry (for that|/ab/): without its exceptions
  ! tenor: carried over otherwise: port.lex:4: i am [<very>] sorry (for that|/ab/): without its tests
  ! tenor: carried over otherwise: port.lex:7: understand ...1 ~frustration: without other words of its stem
  ! tenor: carried over otherwise: port.lex:14: good: without its weight, only its sign (and 2 more)
  ! tenor: 17 entries read, 9 carried over as 16 terms, 8 not
  $ cat lost.tsv
  file\x09line\x09carried\x09what\x09reason
  port.lex\x094\x09changed\x09i am [<very>] sorry (for that|/ab/)\x09without some alternatives: a regex
  port.lex\x094\x09changed\x09i am [<very>] sorry (for that|/ab/)\x09without its weight
  port.lex\x094\x09changed\x09i am [<very>] sorry (for that|/ab/)\x09without who must say it (speaker=)
  port.lex\x094\x09changed\x09i am [<very>] sorry (for that|/ab/)\x09without its shield (valence=)
  port.lex\x094\x09changed\x09i am [<very>] sorry (for that|/ab/)\x09without its tag
  port.lex\x094\x09changed\x09i am [<very>] sorry (for that|/ab/)\x09without its exceptions
  port.lex\x094\x09changed\x09i am [<very>] sorry (for that|/ab/)\x09without its tests
  port.lex\x097\x09changed\x09understand ...1 ~frustration\x09without other words of its stem
  port.lex\x097\x09changed\x09understand ...1 ~frustration\x09without who must say it (speaker=)
  port.lex\x097\x09changed\x09understand ...1 ~frustration\x09without its shield (valence=)
  port.lex\x098\x09no\x09/so+rry/\x09a regex
  port.lex\x099\x09no\x09^ hello\x09^ or $, the start or end of the turn
  port.lex\x0910\x09no\x09<NUMBER> days\x09a trigger such as <NUMBER>
  port.lex\x0911\x09changed\x09worr* a lot\x09without who must say it (speaker=)
  port.lex\x0911\x09changed\x09worr* a lot\x09without its shield (valence=)
  port.lex\x0912\x09changed\x09* thanks\x09without who must say it (speaker=)
  port.lex\x0912\x09changed\x09* thanks\x09without its shield (valence=)
  port.lex\x0914\x09changed\x09good\x09without its weight, only its sign
  port.lex\x0915\x09changed\x09bad*\x09without its weight, only its sign
  port.lex\x0918\x09no\x09not\x09a negator: words in a dictionary do nothing to others
  port.lex\x0920\x09changed\x09:)\x09without its weight, only its sign
  port.lex\x0921\x09no\x09:(\x09an emoticon without a weight, which only names a symbol
  port.lex\x0922\x09no\x09:*)\x09a symbol with * or ?, which are wildcards there
  port.lex\x0925\x09no\x09v/good\x09an override of another entry
  port.lex\x0926\x09no\x09gone\x09retired
  $ tenor lexicon export --alone --to liwc port.lex
  %
  1\x09empathy.own
  2\x09v.positive
  3\x09v.negative
  4\x09v.neutral
  5\x09f.positive
  6\x09h
  %
  :)\x095
  bad*\x093
  good\x092
  i am so sorry for that\x091
  i am sorry for that\x091
  i am very sorry for that\x091
  i do not know\x096
  i don't know\x096
  i'm so sorry for that\x091
  i'm sorry for that\x091
  i'm very sorry for that\x091
  meh\x094
  ! tenor: not carried over: port.lex:7: understand ...1 ~frustration: a gap
  ! tenor: not carried over: port.lex:8: /so+rry/: a regex
  ! tenor: not carried over: port.lex:9: ^ hello: ^ or $, the start or end of the turn
  ! tenor: not carried over: port.lex:10: <NUMBER> days: a trigger such as <NUMBER>
  ! tenor: not carried over: port.lex:11: worr* a lot: a prefix that does not end the phrase
  ! tenor: not carried over: port.lex:12: * thanks: a * that stands for a word
  ! tenor: not carried over: port.lex:18: not: a negator: words in a dictionary do nothing to others
  ! tenor: not carried over: port.lex:21: :(: an emoticon without a weight, which only names a symbol
  ! tenor: not carried over: port.lex:22: :*): a symbol with * or ?, which are wildcards there
  ! tenor: not carried over: port.lex:25: v/good: an override of another entry
  ! tenor: not carried over: port.lex:26: gone: retired
  ! tenor: carried over otherwise: port.lex:4: i am [<very>] sorry (for that|/ab/): without some alternatives: a regex
  ! tenor: carried over otherwise: port.lex:4: i am [<very>] sorry (for that|/ab/): without its weight
  ! tenor: carried over otherwise: port.lex:4: i am [<very>] sorry (for that|/ab/): without who must say it (speaker=)
  ! tenor: carried over otherwise: port.lex:4: i am [<very>] sorry (for that|/ab/): without its shield (valence=)
  ! tenor: carried over otherwise: port.lex:4: i am [<very>] sorry (for that|/ab/): without its tag
  ! tenor: carried over otherwise: port.lex:4: i am [<very>] sorry (for that|/ab/): without its exceptions
  ! tenor: carried over otherwise: port.lex:4: i am [<very>] sorry (for that|/ab/): without its tests
  ! tenor: carried over otherwise: port.lex:14: good: without its weight, only its sign (and 2 more)
  ! tenor: 17 entries read, 6 carried over as 12 terms, 11 not
  $ tenor lexicon export --alone --to quanteda port.lex 2> /dev/null | tenor lexicon import --alone - 2>&1 > /dev/null | tail -n 1
  tenor: standard input: quanteda dictionary (YAML): 16 read, 16 carried over, 0 not
  $ tenor lexicon export --alone --to liwc port.lex 2> /dev/null | tenor lexicon import --alone - 2>&1 > /dev/null | tail -n 1
  tenor: standard input: LIWC dictionary (.dic): 12 read, 12 carried over, 0 not
  $ tenor lexicon export --alone --to liwc --write port.lex
  ! tenor lexicon export: all files make one dictionary: it goes to standard output, without --write
  ! Try 'tenor lexicon export --help'.
  [2]
  $ tenor lexicon export --alone ours.lex port.lex | wc -l
  0
  ! tenor lexicon export: these are several files: --write puts a table beside each
  ! Try 'tenor lexicon export --help'.

A playbook, too: a duty is one cell, which a spreadsheet can sort, and the lines in it are as they were.

  $ printf '@lexicon 1 lang=en\n\n@category cue.a kind=cue\nso sorry\n@duty first\n  what: It is said.\n  # why\n\n  then: agent says #cue.a or "pardon me"\n\n  met:\n    agent> so sorry\n# behind it\n\n@duty second status=draft\n\twhat: Once more.\n\tthen: agent says "=so"\n' > steps.play
  $ tenor lexicon export --alone steps.play | cut -f 1-3 | tr '\t' '|'
  \xfeffline|category|phrase
  '@lexicon 1 lang=en||
  ||
  '@category cue.a kind=cue||
  |cue.a|so sorry
  ||
  "'@duty first
    what: It is said.
  # why
  (empty)
    then: agent says #cue.a or ""pardon me""
  (empty)
    met:
      agent> so sorry"||
  # behind it||
  ||
  "'@duty second status=draft
    what: Once more.
    then: agent says ""=so"""||
  $ tenor lexicon fmt --alone --write steps.play; tenor lexicon export --alone --write steps.play; cp steps.play steps.before
  steps.play
  steps.play.tsv
  $ tenor lexicon import --alone --write steps.play.tsv; cmp steps.play steps.before && echo same
  steps.play
  same
  $ python3 -c "import csv; r = list(csv.reader(open('steps.play.tsv', encoding='utf-8-sig', newline=''), delimiter='\t')); csv.writer(open('sorted.csv', 'w', encoding='utf-8', newline='')).writerows(r[:1] + r[:0:-1])"
  $ tenor lexicon import --alone sorted.csv > sorted.play; grep '^@' sorted.play; tenor lexicon check --alone sorted.play
  @lexicon 1 lang=en
  @duty second status=draft
  @duty first
  @category cue.a kind=cue
  3 entries, 1 tests, 0 failed, 0 errors, 0 warnings
  $ printf 'line,category,phrase\n@lexicon 1,,\n"@duty d\n  what: x\nthen: agent says a question",,\n' > flat.csv; tenor lexicon import --alone flat.csv
  ! flat.csv:3:1: error[S103]: a line of a duty that is not indented
  !     3 | then: agent says a question
  !       | ^~~~~~~~~~~~~~~~~~~~~~~~~~~
  !       = help: below its @duty line the lines of a duty begin with blanks
  ! tenor: the table has 1 error
  [1]
