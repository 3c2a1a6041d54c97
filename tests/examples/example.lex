@lexicon 1 name=examples lang=en
# Frozen: what the examples print is compared byte for byte, and a linguist's edit must not change it.
@category empathy.acknowledge speaker=agent valence=0
[completely|fully] understand ...3 ~frustration :: 2 id=emp-understand
  yes: I completely understand your frustration
  no: I don't understand your frustration
@category empathy.apology speaker=agent valence=0
i am [so|very|really] sorry [to hear that|about that] :: 2 id=emp-sorry
  yes: I'm so sorry to hear that
@category ownership speaker=agent
(i|we) will [personally] (sort|fix|resolve) (it|this|that) :: 2 id=own-fix
  yes: I'll personally fix this for you
@category abuse speaker=customer neg=keep
(useless|pathetic) :: 2
  yes: you are useless
@category valence kind=valence
(great|brilliant) :: 3
  yes: that is great => pos
thank* :: 1.5
useless :: -1.8
frustrat* :: -1.9
waiting :: -0.8
@category negators kind=negator scope=4
(not|no|never)
@category boosters kind=booster factor=1.25
(so|very|really)
@category fillers kind=filler
(um|uh|er)
