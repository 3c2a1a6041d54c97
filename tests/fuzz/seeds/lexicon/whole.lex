@lexicon 1 name=frozen-engine lang=en version=1
# Weights are round, so that scores can be computed by hand.
@class very = so|very|really
@class case = issue|problem|order|refund
@category empathy.acknowledge speaker=agent neg=block valence=0
[completely|fully] understand ...3 ~frustration :: 2 id=emp-understand tag=core
  yes: I {completely understand your frustration}
  no: I don't understand your frustration
  note: name the feeling
i am [<very>] sorry (to hear|for|about) :: 2 id=emp-sorry
  yes: I'm so sorry to hear that
  no: I am sorry for the interruption
  except: i am [<very>] sorry for the (interruption|silence)
@category empathy.listen speaker=agent
i understand :: id=emp-plain
  yes: I understand
@category positive speaker=agent neg=block
(happy|glad|delighted) to help :: id=pos-help
  yes: I'd be happy to help
  no: I'm not happy to help you with that
(no|not a) problem [at all] :: 0.5 neg=keep valence=0.5 id=pos-noproblem
  yes: that's not a problem at all => pos
  no: there is no problem ticket on file
  except: no problem (ticket|number|code)
happy to help your frustration :: 1.5 valence=1 id=pos-overlap
not only glad :: id=pos-notonly
@category ownership speaker=agent neg=block
(i|we) (will|can) [personally] (sort|fix|resolve) (it|this|that|[the|your] <case>) :: 2 id=own-fix
  yes: I'll personally fix this for you
  no: customer> I will fix this myself
let us work on this :: id=own-lets
@category jargon speaker=agent
~escalate [it|this] to (tier|level) (2|two|3|three) :: 1 id=jar-tier
/(RMA|SLA|AHT)s?/c :: id=jar-codes
  yes: the SLAs are four hours
  no: a slap on the wrist
ticket (/[a-z]{2}[0-9]{4}/|number) :: id=jar-ticket
@category abuse mode=stem neg=keep
you [are] [all|such|a|an|<very>] (idiot|useless|pathetic) :: 3 id=abuse-you
@category satisfaction speaker=customer
(thank|thanks) [you] so much :: 1.5 id=sat-thanks
@category wait
been waiting <NUMBER> (day|days|hours) :: id=wait-days
^ hello there :: id=wait-hello
bye now $ :: id=wait-bye
wait ...1-2 please :: id=wait-gap
hold * line :: id=wait-any
@category seasonal from=2026-11-01 until=2026-11-30
black friday :: id=season-bf
@category typing channel=chat
brb :: id=chat-brb
@category drafts status=draft
lovely day :: id=draft-day
  yes: a lovely day
@category valence kind=valence neg=flip
good :: 2 id=val-good
great :: 3 id=val-great
happy :: 2.5 id=val-happy
glad :: 2 id=val-glad
not bad :: 0.9 neg=keep id=val-notbad
bad :: -2.5 id=val-bad
terrible :: -2 id=val-terrible
frustrat* :: -2 id=val-frustrat
problem :: -1.5 id=val-problem
sorry :: -0.5 id=val-sorry
😀 :: 2 id=val-grin
\!\!\! :: 0.25 id=val-marks
/f[*u]{2,3}[a-z]*/ :: -3 id=val-swear
@category faces kind=emoticon
:) :: 1.5
:( :: -1.5
:-)
@category negators kind=negator scope=4
(not|no|never|without) :: id=neg
  except: ^ no worries
@category stops kind=stop
(but|however|although)
@category boosters kind=booster scope=2
(so|very|really) :: factor=1.5 id=boost-very
(slightly|barely) :: factor=0.2 id=boost-less
indeed :: factor=1.2 side=before id=boost-indeed
<CAPS> :: factor=1.25 side=both scope=1 id=boost-caps
@category contrast kind=contrast
(but|however) :: id=contrast-but
@category conditionals kind=conditional
if you had :: id=cond-had
@category idioms kind=ignore
(not only|no wonder|kill two birds [with one stone])
@category fillers kind=filler
(um|uh|er|you know)
@category abbreviations kind=abbrev
(mr|mrs|dr|no)
@category hedges kind=hedge
i think :: id=hedge-think
@category topic.billing kind=topic
(bill|invoice|refund) :: id=topic-bill
@category topic.delivery kind=topic
(parcel|delivery) :: id=topic-parcel
