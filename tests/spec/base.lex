@lexicon 1 name=frozen lang=en version=1
# The frozen lexicon of the examples in this folder and of the oracle: small, one entry or two for each thing that the
# definitions name. It never changes with the shipped lexicons. What an example needs beside it, the example brings.

@class very = so|very|really|truly|terribly
@class case = issue|problem|order|refund|complaint

@category empathy.acknowledge speaker=agent neg=block valence=0
[completely|fully] understand ...3 ~frustration :: 2 id=emp-understand
(understand|completely understand) :: 1 id=emp-plain
you are upset :: 1 id=emp-upset
@category empathy.sorry speaker=agent neg=block valence=0
i am [<very>] sorry (to hear|for|about) :: 2 id=emp-sorry
  except: i am [<very>] sorry for the (interruption|silence)

@category positive speaker=agent neg=block
(happy|glad|delighted) to help :: 1 id=pos-help
(no|not a) problem [at all] :: 0.5 neg=keep valence=0.5 id=pos-no-problem
  except: no problem (ticket|number|code)
agree more :: 1 id=pos-agree neg=keep speaker=any
great help :: 1.5 id=pos-great speaker=any

@category ownership speaker=agent neg=block
(i|we) (will|can) [personally] (sort|fix|resolve) (it|this|that|[the|your] <case>) :: 2 id=own-fix
i will ...3 call you back :: 2 id=own-call
let us work on this :: 1 id=own-work

@category jargon speaker=agent
~escalate [it|this] to (tier|level) (2|two|3|three) :: 1 tag=internal id=jar-escalate
/(RMA|SLA|AHT)s?/c :: 1 id=jar-short

@category abuse mode=stem neg=keep
you [are] [all|such|a|an|<very>] (idiot|useless|pathetic) :: 3 id=abu-you

@category waiting
been waiting <NUMBER> days :: 1 id=wait-days

@category valence kind=valence neg=flip
good :: 1.9 id=good
great :: 3 id=great
happy :: 2.7 id=happy
bad :: -2.5 id=bad
sorry :: -0.8 id=sorry
frustrat* :: -1.9 id=frustrat
problem :: -1.7 id=problem
upset :: -1.6 id=upset
not bad :: 0.9 neg=keep id=not-bad
thank you :: 1.5 id=thanks
😀 :: 2 id=grin
\!\!\! :: 0.5 id=shout

@category negators kind=negator scope=4
(not|never|without|hardly) :: id=not
no :: id=no
  except: no [worries] (i|we|happy)
  except: no worries
  except: oh no
  except: no problem
(could|can) not :: id=could-not
  except: could not agree

@category stops kind=stop
(but|however|although) :: id=stop-words

@category boosters kind=booster
very :: factor=1.3 id=very
so :: factor=1.25 id=so
slightly :: factor=0.5 id=slightly
a lot :: factor=1.25 side=before id=a-lot
indeed :: factor=1.2 side=both id=indeed
extremely :: factor=1.5 scope=3 id=extremely
<CAPS> :: factor=1.2 id=caps

@category contrasts kind=contrast
but :: id=but

@category conditionals kind=conditional
if [only] (i|you|we) had :: id=if-had
if only :: id=if-only

@category idioms kind=ignore
(not only|no wonder|kill two birds [with one stone]) :: id=idioms

@category fillers kind=filler
(um|uh|er|you know) :: id=fillers

@category abbreviations kind=abbrev
mr
no

@category emoticons kind=emoticon
:) :: 2 id=smile
:-( :: -2 id=frown
<3
