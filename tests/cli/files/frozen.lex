@lexicon 1 name=frozen lang=en version=1
# The lexicon of the program's own tests: small, and changed only together with them.
@class very = so|very|really
@category empathy speaker=agent neg=block valence=0
[completely|fully] understand ...3 ~frustration :: 2 id=emp-understand
  yes: I {completely understand your frustration}
  no: I don't understand your frustration
i am [<very>] sorry (to hear|for|about) :: 2
  yes: I'm so sorry to hear that
@category positive speaker=agent neg=block
(happy|glad) to help
  yes: I'd be happy to help
  no: I'm not happy to help
(no|not a) problem [at all] :: 0.5 neg=keep valence=0.5
  yes: no problem at all => pos
@category ownership speaker=agent neg=block
(i|we) (will|can) [personally] (sort|fix) (it|this|that) :: 2
  yes: I'll personally fix this for you
@category jargon speaker=agent
/(RMA|SLA|AHT)s?/c
  yes: the SLAs are four hours
  no: a slap on the wrist
  note: say "return number" or "reply time"
@category abuse neg=keep
you [are] [all|such|a|an|<very>] (idiot|useless|pathetic) :: 3
  yes: customer> you're all useless
@category abuse.mild neg=keep
useless
  yes: customer> it is useless
@category valence kind=valence neg=flip
good :: 1.9
  yes: this is good => pos
great :: 3.1
happy :: 2.7
not bad :: 0.9 neg=keep
bad :: -2.5
terrible :: -2.1
frustrat* :: -1.9
problem :: -1.7
@category negators kind=negator scope=4
(not|no|never)
@category stops kind=stop
(but|however)
@category boosters kind=booster scope=2
(so|very|really) :: factor=1.3
