@lexicon 1 name=shifters lang=en version=2026.11
# Words that move the points of other words and have none of their own: negators, the stop words that
# end a negator's reach, boosters and dampeners, contrasts, conditionals, idioms that mislead, fillers
# and abbreviations; then hedges and topics, which are counted but not scored.
# Because a shifter has no points, `yes:` has nothing to test here; the sentences stand as `no:` lines
# below the exceptions, and what a shifter does to a hit is tested at that hit.

@category negators kind=negator scope=4
not
  no: why not try the blue one
  no: why don't we start again
  no: isn't that great
  no: I could not be happier
  no: I could not agree more
  no: it could not have been easier
  no: I cannot thank you enough
  no: we can not speak highly enough of her
  no: it is not for nothing that we ask
  except: why do not (you|we|i)
  except: ^ is not (that|it|this) [just|so|really] (great|nice|lovely|wonderful|amazing|fantastic|good|awesome|brilliant|perfect)
  except: (could|can) not (be|have been) [any] (happier|better|nicer|easier|kinder|clearer|simpler|quicker|faster|more)
  except: (could|can) not agree more
  except: (could|can) not [even] (thank|praise|recommend|speak|stress) ...6 enough
  except: not for nothing
not at all
not even
(not any longer|not anymore|not any more|no longer|no more)
  no: no more than ten minutes
  except: no more than
(not yet|not quite|not exactly|not necessarily|not nearly|not remotely|not really) :: scope=4
(not the least|not in the least|not one bit|not a bit|not for a moment|not by any means|by no means|in no way|under no circumstances|on no account)
no
  no: no, I understand
  no: no I completely understand
  no: no worries
  no: no worries I will sort it out
  no: oh no I am so sorry
  no: no no that is fine
  no: no it is perfect
  no: no thank you
  no: yes and no
  no: no sir that is right
  no: no sorry go ahead
  no: no absolutely you are right
  no: no yeah that helps
  no: ah no I love it
  no: order no 5 arrived
  no: no not yet
  no: the more the better, no
  except: no [actually|really|totally|completely|definitely|honestly|just] (i|we|you|he|she|they|it|that|this|there|what|which|my|the|let|please|thank|thanks|sorry|sir|madam|maam|miss|mate|dear|absolutely|definitely|of course|actually|really|not|no|yeah|yes|yep|ok|okay|fine|exactly|because|but|and|so|well|just)
  except: no (worries|worry|bother|biggie|probs|stress|rush|hurry)
  except: (oh|ah|aw|or|and|said|say|says|saying|yes) no
  except: no <NUMBER>
  except: no $
no one
  no: customer> no one has been more helpful than you
  no: customer> no one has treated me better
  except: no one [else] (has|have|had|could|can|would|is|was|will) [ever|have|be|been] [ever|be|been] (more|better|nicer|kinder|friendlier|quicker|faster)
  except: no one [else] (has|have|had|could|can) [ever|have] (treated|explained|helped|served|handled|looked) [me|us|it|this|that|after] [me|us] (better|nicer|quicker|more)
(no one ever|nobody ever|never ever|never once|not once|not ever|at no point|at no time)
never
  no: never mind, I found it
  no: never a dull moment
  no: it has never been better
  no: I have never been happier
  no: I never had better service
  except: never (mind|fear|a dull)
  except: never (been|had|felt|seen|known|met) [a|any|such] (better|happier|easier|friendlier|nicer|kinder|quicker|faster|more)
(none|none of [the|my|your|our|them|it|this|that])
  no: none the less it works
  no: your service is second to none
  except: none the (less|wiser|worse)
  except: second to none
nothing
  no: nothing but praise for him
  no: nothing short of brilliant
  no: nothing is too much trouble for her
  except: nothing (but|less|short)
  except: nothing is [ever] too much
nobody
  no: customer> nobody has been more helpful than you
  no: customer> nobody has treated me better
  except: nobody [else] (has|have|had|could|can|would|is|was|will) [ever|have|be|been] [ever|be|been] (more|better|nicer|kinder|friendlier|quicker|faster)
  except: nobody [else] (has|have|had|could|can) [ever|have] (treated|explained|helped|served|handled|looked) [me|us|it|this|that|after] [me|us] (better|nicer|quicker|more)
nowhere [near]
neither
  no: me neither
  no: neither do i
  except: (me|him|her|us) neither
  except: neither (do|did|have|am|was|will|would|can|could|is) (i|we|he|she|they|it)
neither of [them|you|these|those|us|the]
nor
(without|without any|without even|without ever)
  no: it is without doubt the best
  no: it works without fail
  no: without question she is the best
  except: without [a|any] (doubt|question|fail|exception|hesitation|further ado|parallel|equal)
hardly [ever|any]
  no: I can hardly wait
  except: can hardly wait
(barely|scarcely)
(rarely|seldom) :: scope=3
(few and far between|few if any|little or no|little to no|next to no|almost no|virtually no|zero) :: scope=3
  no: zero point five
  no: press zero zero
  except: zero (point|zero|one|two|three|four|five|six|seven|eight|nine|hundred|percent)
  except: (press|dial|double|one|two|three|four|five|six|seven|eight|nine) zero
(fail|fails|failed|failing) to
  no: it never fails to make me smile
  except: never (fail|fails|failed) to
(failure to|failed at|failed in) :: scope=3
lack of :: scope=3
(lacks|lacked|lacking) [in|any|the] :: scope=3
(absence of|devoid of|void of|deprived of|bereft of|short on|free of|free from) :: scope=3
  no: it is free of charge
  except: free of (charge|cost)
(unable|unwilling|not able|not willing|powerless) to
(refuse|refuses|refused|refusing) to
(decline|declines|declined|declining) to :: scope=3
(neglect|neglects|neglected|neglecting|forget|forgot|forgotten) to :: scope=3
  no: do not forget to smile
  no: I forgot to say thank you
  except: not (forget|neglect) to
  except: (forget|forgot|forgotten) to (say|mention|thank|ask|tell|add|write)
(impossible|difficult|hard) to (find|get|have) :: scope=3
  no: it is not hard to find
  no: it is hard to find fault with him
  except: not (impossible|difficult|hard) to
  except: hard to find fault
far from :: scope=3
  no: it is not far from here
  no: how far from the shop are you
  except: (not|how|too) far from
anything but :: scope=3
(instead of|rather than|as opposed to|in place of) :: scope=3
(avoid|avoids|avoided|avoiding) [any|further|more|the|such] :: scope=2
(prevent|prevents|prevented|preventing) [any|further|more|the|such] :: scope=2
(stop|stops|stopped|quit|ceased|ceases) being :: scope=3
(used to|once used to) be :: scope=3
  no: I am used to be on hold
  except: (am|get|got|are) used to be
would not exactly call (it|that|this)
do not (think|believe|feel|find|see|consider|expect|remember|recall) [that]
(is|are|was|were) not (at all|in any way|in the slightest)
no (sign|signs|trace|hint|chance|hope) (of|that) :: scope=3
(the least|least) :: scope=1
  no: at least it works
  no: last but not least
  no: to say the least
  no: it was the least expensive one
  no: that is the least i can do
  except: (at|not|say) [the] least
  except: the least [that] (i|we|you|they|she|he) (can|could)
  except: [the] least (expensive|favourite|favorite|bad|worst|likely|annoying|painful)
(cease|ceased|quit|discontinue) to :: scope=3
(hate|hated|loath) to (say|admit) it is :: scope=2
(supposed|meant|claimed|claims|pretend|pretends|pretended|pretending) to be :: scope=3
  no: it is meant to be easy to use
  no: it was not meant to be rude
  except: it is (meant|supposed) to be
  except: not (meant|supposed|claimed|claims) to be
(dearth of|shortage of|zero sign of|complete lack of|total lack of|utter lack of) :: scope=3
(too) (slow|late|tired|busy|young|old|small|weak|lazy|expensive|short) to :: scope=3
(false|fake|so called|self proclaimed) :: scope=1
(without so much as|minus) [any|a|the] :: scope=2

@category stops kind=stop
# Words after which a negation has ended, also where speech recognition wrote no comma. A word that
# a negated phrase may hold ("not that good", "not so bad") stands here only with its company.
(but|however|although|though|nevertheless|nonetheless|whereas)
(because|since|until|unless|cuz)
(nor|neither)
(and|so|then|or) (i|we|you|he|she|it|they|that|there|my|your|the|then|now|also|please|let|this)
(and then|and also|and so|so then|and yet|but then)
(even though|even if|even so|despite|in spite of|on the other hand|that said|having said that|apart from that)
(instead|otherwise|luckily|fortunately|thankfully|hopefully|anyway|anyhow|meanwhile|afterwards|finally)
(thank you|thanks|cheers|ta)
(please|kindly)
(yes|yeah|yep|yup|yea|sure thing|of course|absolutely yes)
(okay|ok|alright|all right|right) (great|perfect|thank|thanks|i|we|let|then|wonderful|lovely|good|no|yes|so i|so we)
(i see|i understand|i know|i get it|i am|i will|i would|i have) [that|how|why] (sorry|glad|happy|delighted|pleased|afraid|grateful|thankful)
(who|which|whose|whom)
(when|whenever|while|whilst|once)
(if|whether|in case|as long as|provided that|except that)
(except for|other than|apart from|besides|aside from)
(it is|that is|this is|there is|they are|you are|we are|he is|she is) (just|only|really|very|so|such|actually|absolutely|simply|all)
(let us|let me)
  no: do not let me down
  except: (not|never|did|does|would) (let us|let me)
(by the way|in the meantime|in any case|at any rate|at the end of the day)

@category boosters kind=booster prio=1
very :: factor=1.3
  no: this very day
  no: veryyy good
  no: at the very beginning
  except: (/very{2,20}|ve{2,20}ry|ver{2,20}y/)
  except: (this|that|the|at the|my) very (day|moment|minute|same|thing|first|last|least|beginning|end|start|morning|second|person)
(very very|really really|so so so|so very|very very very) :: factor=1.5
very much :: side=both factor=1.3
(really|real) :: factor=1.25
  no: oh really
  no: reallyyy good
  no: not really
  no: a real person please
  except: (/rea{2,20}l{1,20}y|real{3,20}y|really{2,20}/)
  except: (oh|not|the|a) (really|real)
  except: really $
so :: factor=1.25
  no: so I understand you want a refund
  no: so thank you for calling
  no: so far it works
  no: I think so
  no: so is it fixed
  no: and so on
  no: even so it is good
  no: an hour or so good luck
  no: sooo good
  except: (/so{2,30}/)
  except: so (i|we|you|he|she|it|they|that|this|what|how|when|where|why|who|the|if|let|my|your|there|is|are|was|were|do|does|did|can|could|would|will|have|has|thank|thanks|please|far|called|on|basically|anyway|yeah|yes|no|ok|okay|now|just|then|in|to|for|at|with|a|an|sorry|hello|hi|here|maybe|unfortunately|all)
  except: (and|or|even|think|hope|guess|suppose|if|say|ago|quite|believe|do) so
  except: so $
/so{2,30}/ :: factor=1.5
/(?:rea{2,20}l{1,20}y|real{3,20}y|really{2,20}|very{2,20}|ve{2,20}ry|ver{2,20}y)/ :: factor=1.5
# Capitals and drawn-out letters strengthen the hit that holds the word and no other, hence scope=0; a
# booster word in capitals ("VERY") stays that booster, hence prio=0.
<CAPS> :: scope=0 factor=1.2 prio=0
  no: it was so SOOO good
  except: (/so{2,30}/)
<LONG> :: scope=0 factor=1.25 prio=0
  no: sooo good
  no: reallyyy good
  except: (/so{2,30}|rea{2,20}l{1,20}y|real{3,20}y|really{2,20}|very{2,20}|ve{2,20}ry|ver{2,20}y/)
<EXCLAIM> :: scope=5 side=before factor=1.15
(extremely|exceedingly|extraordinarily) :: factor=1.5
(incredibly|unbelievably|amazingly|astonishingly|insanely|ridiculously|absurdly|stupidly) :: factor=1.5
(absolutely|utterly|totally|completely|thoroughly|wholly) :: factor=1.4
  no: absolutely, I can help
  no: absolutely I can help
  no: totally I get that
  except: ^ (absolutely|totally|completely) (i|we|you|that|it|no|yes|let|and|of)
(entirely|fully|perfectly) :: factor=1.25
(exceptionally|outstandingly|phenomenally|remarkably|tremendously|fantastically|wonderfully|marvellously|marvelously) :: factor=1.45
(terribly|awfully|dreadfully|frightfully|horribly|painfully|woefully|appallingly) :: factor=1.4
(highly|hugely|massively|immensely|enormously|vastly|greatly|profoundly|intensely|supremely) :: factor=1.4
(deeply|sincerely|truly|genuinely|honestly|wholeheartedly) :: factor=1.3
(seriously|severely|desperately|badly) :: factor=1.35
  no: are you seriously asking
  except: are you (seriously)
(especially|particularly|notably|distinctly|decidedly) :: factor=1.2
(super|mega|ultra|hyper|uber|hella|dead|proper|wicked) :: factor=1.35
  no: we sell super glue
  no: the line is dead
  no: it is dead again
  no: the proper form
  no: we came to dead end street
  except: super (visor|glue|bowl|store|hero)
  except: (is|was|went|gone|are|been|phone) dead
  except: dead (end|battery|zone|spot|on arrival|weight)
  except: (the|a|any|no) (proper|dead|wicked|super)
(damn|damned|goddamn|bloody|freaking|frigging|flipping|effing|fucking|friggin|fuckin) :: factor=1.35
(way too|far too|much too|all too) :: factor=1.4
too :: factor=1.2
  no: me too
  no: that helps too
  no: not too good
  except: (me|you|us|them|him|her|that|this|not|none) too
  except: too $
(way|far) (better|worse|more|less|nicer|easier|slower|faster|too) :: factor=1.3
(much|a lot|lots|loads|tons|heaps|far and away|even|still) (better|worse|more|nicer|easier|clearer|happier|friendlier|slower) :: factor=1.25
(so much|ever so much) :: side=both factor=1.35
(a lot|a ton|heaps|loads|big time|tremendously so) :: scope=3 side=before factor=1.25
  no: a lot of calls
  except: a lot of
(ever so|oh so|just so|such a|such an|such) :: factor=1.25
  no: such as this one
  no: in such a case
  no: no such thing
  except: such as
  except: (no|in|any) such
(quite) :: factor=1.1
  no: not quite
  no: quite a few
  except: not quite
  except: quite a (few|while|lot|bit|number)
(pretty) :: factor=1.1
  no: pretty much done
  no: a pretty colour
  except: pretty much
  except: (a|the|is|so|very) pretty
most :: factor=1.35
  no: most of the time
  no: at most ten
  no: most people like it
  no: most likely tomorrow
  no: the most recent bill
  no: for the most part
  except: most (of|people|days|likely|probably|customers|times|recent|recently|cases|banks|companies|importantly)
  except: (at|for the) most
(the best|the worst|the most) :: scope=1 factor=1.2
(by far|hands down|without a doubt|without doubt|without question|beyond doubt|no question|no doubt|undoubtedly) :: side=both factor=1.3
(definitely|certainly|clearly|surely|obviously|evidently) :: factor=1.15
  no: definitely I can
  except: (definitely|certainly|clearly|surely|obviously) (i|we|you|not|no|yes|that)
(always|constantly|continually|continuously|repeatedly|endlessly|forever) :: factor=1.2
  no: as always
  except: as always
(yet again|once again|over and over|again and again|time and again|time after time|every single time|every time|all the time|day after day) :: scope=3 side=both factor=1.25
(as hell|as fuck|as anything|as can be|to death|to the moon|to bits|to the core|beyond belief|beyond words|like crazy|like mad|no end|af) :: side=before factor=1.4
(ever|of all time|in the world|on earth|on the planet|in my life|in years|in ages|in history|in a long time|bar none) :: scope=3 side=before factor=1.15
  no: have you ever
  no: did it ever work
  no: I was with you ever since
  no: for ever
  except: (have|has|had|did|do|does|not|if|for|hardly|would|was|is) [you|it|he|she|they|we|i|anyone|that] ever
  except: ever (since|again|so)
(indeed|for sure|for real|through and through|to say the least|and then some) :: side=before factor=1.2
(beyond|more than|nothing short of|nothing but|nothing less than|all the more|doubly|triply) :: factor=1.25
  no: more than ten days
  no: beyond the gate
  except: more than (a|an|the|one|two|three|four|five|ten|once|twice|that|i|you|we|enough|<NUMBER>)
  except: beyond (the|my|our|your|that|this|repair)
(only|barely|just) (more|getting) (annoying|frustrating|worse|angry) :: side=before factor=1.15
(the whole|complete|total|absolute|utter|sheer|pure|outright|downright|real|right) (and utter) :: factor=1.5
(complete|total|absolute|utter|sheer|downright|outright|plain) :: factor=1.35
  no: to complete the form
  no: the total is ten
  no: in total
  except: (to|the|in|is|a|not|please|your|my|will|can) (complete|total|plain) [is|the|amount|form|order|of|this|it]
(increasingly|progressively|ever more|more and more|worse and worse) :: factor=1.2
(whatsoever|at all costs) :: scope=3 side=before factor=1.2
(how) (very|incredibly|extremely|terribly|truly|utterly) :: factor=1.4
(more|even more) :: factor=1.1
  no: one more time
  no: no more
  no: some more good ideas
  except: (one|no|any|some|two|three|once|the|anything|what|few|many|lot) more
  except: more (than|or|of|information|details|time|and|about|questions)

@category dampeners kind=booster prio=1
# A dampener is a booster with a factor below 1.
slightly :: factor=0.6
somewhat :: side=both factor=0.7
kind of :: factor=0.7
  no: what kind of plan is it
  no: that is so kind of you
  no: it was very kind of your colleague
  no: this kind of thing is great
  no: it is kind of you to call
  except: (what|which|that|this|the|a|any|some|every|each|right|wrong|same|different|another|one|no|best|worst|other) kind of
  except: kind of (you|your|him|her|them)
  except: (very|so|really|too|how) kind of
kinda :: factor=0.7
sort of :: factor=0.7
  no: what sort of help do you need
  except: (what|which|that|this|the|a|any|some|every|right|wrong|same|different|one|no|other) sort of
sorta :: factor=0.7
(a bit|a little|a little bit|a wee bit|a tad|a touch|a smidge|a trifle|a shade) :: factor=0.7
  no: a little while
  no: a bit of paper
  no: wait a bit
  no: not a bit
  except: a (bit|little) (of|while|one|longer|later|more time)
  except: (not|wait|in|for|every) a bit
(a bit of a|a little of a|a bit of|something of a) :: factor=0.7
fairly :: factor=0.85
  no: they treated me fairly
  except: (treated|treat|me|us|act|acted) fairly
(reasonably|moderately|tolerably|passably|adequately) :: factor=0.8
(relatively|comparatively) :: factor=0.8
rather :: factor=0.9
  no: I would rather wait
  no: email rather than phone
  no: or rather two
  except: (would|or|much) rather
  except: rather (than|not|wait|have|speak|you|go)
mildly :: factor=0.6
  no: to put it mildly
  except: it mildly
(partly|partially|in part|half) :: factor=0.65
  no: half an hour
  no: the other half
  except: half (a|an|the|of|past|price|hour|day|year)
  except: (and a|the other|the|in|one and a|first|second|other) half
(marginally|minimally|negligibly|vaguely|faintly|remotely) :: factor=0.5
(almost|nearly|practically|virtually|close to) :: factor=0.75
  no: nearly ten days
  no: almost there
  except: (almost|nearly|close to) (there|done|a|an|the|all|every|never|<NUMBER>)
just about :: factor=0.8
more or less :: side=both factor=0.8
(to some extent|to some degree|to a degree|to a certain extent|up to a point|in a way|in some ways|in some respects) :: scope=3 side=both factor=0.65
(sometimes|occasionally|now and then|now and again|from time to time|every so often|once in a while) :: scope=3 side=both factor=0.7
less :: factor=0.65
  no: less than ten dollars
  no: more or less
  no: nothing less
  except: less (than|and)
  except: (more or|nothing|none the|no|much|even|for) less
(usually|generally|mostly|mainly|normally|typically|on the whole|by and large|for the most part|in general) :: factor=0.85
(basically|essentially|supposedly|allegedly|apparently|seemingly|presumably) :: factor=0.8
(i guess|i suppose|i think|i reckon|if anything) :: side=both factor=0.85
(maybe|perhaps|possibly|potentially|probably) :: factor=0.75
  no: maybe I am wrong
  no: perhaps you can help
  except: (maybe|perhaps|probably) (i|we|you|he|she|they|it|that|this|the)
(could|might|may) be [a bit|a little|somewhat] :: factor=0.7
(good|well|nice|fine) enough :: factor=0.8
(ok|okay|alright|decent) ish :: factor=0.8
(only just|scarcely even) :: factor=0.6
(not too|not so|not that|not all that|not overly|not terribly|not particularly|not especially|not very|not really) :: factor=0.8
  no: not so fast
  no: isn't that great
  except: ^ is not (that|so)
  except: not (so|too) (fast|long|far|soon|many|much)
(semi|quasi|pseudo|sub) :: factor=0.6
(light|minor|small|slight|little|tiny|wee|trivial|negligible) :: scope=1 factor=0.7
  no: you little liar
  no: switch on the light
  no: a small parcel
  no: my little daughter
  except: little (prick|shit|shits|shite|bitch|bastard|idiot|git|brat|twat|cunt|punk|toad|rat|worm|weasel|creep|pervert|scumbag|liar|thief|moron|twerp|fucker|wanker|tosser)
  except: (the|my|our|a|her|his|your|red|green) (light|little|small|tiny|wee) [parcel|box|order|daughter|son|girl|boy|kid|child|one|room|shop|business|company|item|bag]
(temporarily|for now|for the moment|briefly|momentarily) :: side=both factor=0.85

@category contrasts kind=contrast before=0.5 after=1.5
# "but" is so frequent, and so often a mere link, that it gets milder weights than the rest: on labelled
# sentences of several kinds 0.6 and 1.1 agree better with people than 0.5 and 1.5.
but :: before=0.6 after=1.1
  no: nothing but trouble
  no: it is anything but easy
  no: last but not least
  no: I could not help but smile
  no: not only kind but also quick
  no: all but one arrived
  no: we have no choice but to wait
  except: (nothing|anything|all|anyone|everyone|everything|no one|nobody|none|last|help|choice|option) but
  except: but (also|not least|one|for)
however
  no: however long it takes
  except: however (long|many|much|often|hard|you|i|we|they|small|big|far|late)
(nevertheless|nonetheless|none the less|even so|all the same|just the same|regardless of that)
(having said that|that said|that being said|with that said|be that as it may)
(on the other hand|on the flip side|then again|mind you)
(and yet|but still|but then|but then again|yet still) :: before=0.6 after=1.1
(except that|apart from that|other than that|save that)
(instead it|instead they|instead she|instead he|instead i|instead we|instead you)
(in the end|at the end of the day|when all is said and done|at last|finally) [it|he|she|they|you|everything|all|the] :: before=0.7 after=1.2
  no: at the end of the day on Friday
  no: finally the form
  except: at the end of the day (on|tomorrow|today)
  except: finally the
(but|and) (unfortunately|sadly|regrettably|luckily|fortunately|thankfully|in the end|at least|at the end of the day) :: before=0.6 after=1.2
# Of two clauses the one that these words open is the lesser, so the weights lean the other way.
# "though" is left out: in speech it trails ("great service though"), and only the last contrast counts.
(although|even though) :: before=1.2 after=0.8
(in spite of|despite|notwithstanding) [the|all|that|this|everything] :: before=1.2 after=0.7
(whereas|while on the other hand) :: before=0.8 after=1.2
(unfortunately|sadly|regrettably) [it|they|he|she|the|this|that|your|my|we|i|you] :: before=0.7 after=1.2
(luckily|fortunately|thankfully) [it|they|he|she|the|this|that|your|my|we|i|you] :: before=0.7 after=1.2

@category conditionals kind=conditional factor=0
# Only what did not happen. A plain "if" is no conditional of this kind: "if you are happy with that"
# is a real question, and "sorry if that was unclear" a real apology. Its reach runs to the end of the
# sentence, which recognisers rarely mark, so wishes that often precede a real complaint keep 0.3.
if (i|we|you|he|she|they|it|someone|somebody|anyone|anybody|the agent|your colleague) had [only|just|ever|actually] (told|known|said|called|listened|asked|explained|checked|given|answered|sent|warned|mentioned|read|replied|informed)
  no: if you told me the number I can look
  no: if i called on Monday was it open
if (i|we|you|he|she|they|it|someone|somebody|anyone|anybody|the agent|your colleague) (only|just|actually) (told|known|said|called|listened|asked|explained|checked|given|answered|sent|warned|mentioned|read|replied|informed)
had (i|we|you|he|she|they|it|someone|somebody|anyone|anybody|the agent|your colleague) [only|just|ever|actually] (told|known|said|called|listened|asked|explained|checked|given|answered|sent|warned|mentioned|read|replied|informed)
if (i|we|you|he|she|they|it|someone|somebody|anyone|this|that) had [only|just|not|ever|been]
  no: if you had any trouble I am sorry
  no: if you had a bad call please tell me
  no: if I had a problem you fixed it
  no: if you had bothered to read it
  except: if (i|we|you|he|she|they|it|someone|somebody|anyone) had [ever] (any|a|an|some|the|trouble|problems|questions|issues|time|difficulty|difficulties|bothered)
if only
  no: I ask if only one of them arrived
  except: if only (one|two|three|some|part|half|<NUMBER>)
(i|we|it|that|this|they|you|he|she) would have been [<NUMBER>] [so|very|really|much|more|a lot|far|quite|absolutely|perfectly] (happy|glad|pleased|grateful|delighted|great|nice|good|better|best|helpful|perfect|fine|ideal|easier|lovely|wonderful|useful|satisfied|appreciated|polite|courteous|honest|fair)
would have (liked|loved|appreciated|preferred|enjoyed|welcomed|wanted|expected|hoped|recommended) :: factor=0.3
would have been (nice|good|great|better|helpful|appreciated|courteous|polite|useful|lovely)
would be [so|very|really|much|even] (great|nice|good|better|lovely|helpful|wonderful|amazing|awesome|perfect|fantastic|brilliant|appreciated|useful) if
could have been [so|much|far|a lot|more|really] (better|nicer|great|good|handled better|easier|helpful|polite|clearer|quicker|faster) :: factor=0.3
should have been [so|much|far|a lot|more] (better|nicer|easier|simple|easy|helpful|quicker|faster|clearer) :: factor=0.3
(wish|wished) (you|they|it|he|she|someone|somebody|your company|the agent|the app|the service) (had|were|was|had been|would be|would have|could be|could have been) :: factor=0.3
  no: I wish you were on my side every day, thanks
  except: wish you were (on|here|my|our|with)
as (if|though) (i|you|they|he|she|it|that|we) (would|could|cared|care|were|had|ever) [ever] (be|care|help|have|cared|helped|believe|like)
would hate (for|it if) (you|that|this|it|him|her|them) :: factor=0.3
  yes: agent> I'd hate for you to miss the deadline
what (happens|would happen|will happen) (if|when|should) :: factor=0.3
  yes: What happens if the battery dies?
had it not been for
  no: had it not been for your help I would have cancelled
  except: had it not been for (you|your|him|her)
(if i were|if i was|if you were|if we were|if it were) (to|happy|satisfied|pleased|better|any|good|more)
  no: if i was happy with it you said to keep it
  except: if i was happy with
what would (make|have made) (you|me|it|this|that) (happy|happier|better|right)
if (it|that|this|they|anything|something|any of it|your *|the *) (is|are|gets|goes|breaks|fails|arrives|does|comes|stops|becomes|looks|feels|seems|ever) :: speaker=agent factor=0.4
  yes: agent> if it is broken, send it back
  note: what an agent says of a case that may come ("if it is damaged, send it back") is a rule, no feeling.
would be (angry|upset|annoyed|disappointed|sad|furious|devastated|mad|worried|cross|unhappy|frustrated) [too|as well|myself|about (it|that|this)] if :: factor=0.4
  yes: I would be angry if it broke

@category fillers kind=filler
# Only sounds. "you know", "I mean", "like", "well" also carry sense ("do you know", "I like it"),
# and a phrase must not jump over them, so they stay words.
(um|umm|ummm|uhm|uhmm)
(uh|uhh|uhhh)
(er|err|erm|errm|ehm)
(hm|hmm|hmmm|hmmmm)
(mm|mmm|mmmm|mhm|mmhm|mmhmm)
(ah|ahh|ahm|eh|ehh)
(huh|uhuh)

@category abbreviations kind=abbrev
# A full stop after one of these ends no sentence. No word that people end a sentence with
# ("no", "sat", "sun", "am", "in", "co").
(mr|mrs|ms|messrs|mx)
(dr|prof|rev|hon|fr|sr|jr)
(st|ste|mt|ft)
ave
(blvd|rd|ln|hwy|pkwy|sq)
(apt|bldg|flr|ofc)
(approx|est)
(ext|extn|tel|cel)
dept
(inc|ltd|corp|llc|plc|gmbh|bros)
(vs|viz|cf)
etc
(eg|ie|al|ibid)
(incl|excl|misc|min|max|avg)
(acct|appt|amt|qty|ref|inv)
(jan|feb|apr|aug|sep|sept|oct|nov|dec)
(tues|wed|thur|thurs|fri)
(govt|mgmt|mgr|asst|admin|rep|reps)
(gen|col|capt|lt|sgt|cpl|maj|cmdr)
(nos|vol|fig|sec|pp|para|encl)
(temp|hrs|mins|secs|yr|yrs|mo|mos|wk|wks)
(lb|lbs|oz|kg|cm|mm|km|mi|mph)

@category idioms kind=ignore
# Frames whose words would mislead; each carries no judgement of its own. What means something as a whole
# ("can't complain", "piece of cake", "last straw") belongs to the valence files instead.
(not only|not just|not merely|not simply|not solely)
  no: do not just hang up
  except: (do|does|did|can|could|would|will) not just
no wonder
no matter (what|how|which|who|when|where|whether|if)
(whether|if|like it|believe it|more often than|maybe|perhaps) or not
more often than not
believe it or not
if not (more|better|the|all|most|always)
why not
(not to mention|not least|not to say)
last but not least
(do not|never|not|not to) hesitate [to|a moment]
(if|should|in case|whenever) (you|there) [do|should|ever|still|also] (have|are|is|get|see|face|notice|run into|encounter|experience|find|be) [any|a|another|more] [other|further|more|future|similar] [question|questions|comments] [or] (issue|issues|problem|problems|trouble|difficulty|difficulties|concern|concerns|complaint|complaints|error|errors)
  yes: agent> if you have any questions or concerns let me know
  yes: agent> If you have any issues please call us back => neu
  yes: agent> call me should you run into any further trouble
would hate to (lose|see|miss)
  yes: agent> I'd hate to lose you as a customer => neu
would be [very|really|so|more than|quite|much] (happy|happier|glad|pleased|delighted|grateful|satisfied|thrilled) if
  yes: customer> I'd be happy if you could just fix it => neu
would love it if
  yes: customer> I would love it if someone answered => neu
if (anything|something|it|this|that|one of them) [should|ever|does] (go|goes|fail|fails|break|breaks|crash|crashes|stop|stops) [wrong|again|down|working]
  yes: agent> If anything goes wrong, just call us => neu
in case of [any|a|an|further|such] (problem|problems|trouble|difficulty|difficulties|damage|loss|theft|accident|emergency|illness|death|delay|delays|error|errors|failure)
  yes: agent> In case of problems you can reach us here => neu
do not get me wrong
kill two birds [with one stone]
(kill|killing|killed|end|ended|ending) [the|that|this|a] (process|processes|task|app|program|time|session|job)
(shoot|shooting|drop|fire off|fired off) (me|us|you|him|her|them|over) (a|an) (email|mail|message|text|line|note|question)
(break|breaking|broke) the (ice|bank|news)
(hit|hitting) (the|that|your) [enter|return|space|blue|red|green|menu|power|reset|submit] (button|key|bar|link|tab|road|enter|return)
hard (drive|drives|disk|disks|copy|copies|cover|hat|shoulder|of hearing)
(fine|small) print
fine (tune|tuned|tuning)
(security|burglar|smoke|fire|car|alarm) (alarm|alarms|clock|guard|deposit|drill|exit)
(emergency|panic) (contact|contacts|exit|number|numbers|button|kit|room|services|brake)
(pain|stress|virus) (killer|killers|relief|reliever|relievers|scan|scanner)
(death|damage|collision|unemployment) (benefit|benefits|waiver|certificate|damage waiver)
(best|good|convenient|nice) (number|email|address|phone number|callback number|contact number|time|day) (to|for) (reach|call|contact|ring|get|speak|talk|phone|email|send|you|a call|him|her|them|that)
best (before|western|regards|wishes)
(kind|best|warm|warmest|kindest) (regards|wishes)
a (good|great) (deal|many|few|while|number) [of]
great (britain|lakes|western|grandmother|grandfather|uncle|aunt)
(top|bottom) (right|left) [hand|corner]
right (hand|click|side|angle|of way)
(to be|being) (honest|fair|frank|perfectly honest) [with you]
(as well as|as well|oh well|might as well|may as well|well then)
(hate|sorry) to (bother|trouble|interrupt|keep asking) you
(fire|amazon fire) (stick|tv|wall|walls|fighter|fighters|place|door)
(trouble|problem|issue|warning) (shooter|shooters|number|numbers|light|lights|id|reference)
(smart|super|hyper) (tv|meter|meters|watch|market|markets|home|store)
(lost and found|lost property|dead line|dead lines|dead bolt)
(free|open) (phone|fone|post|dial|source|ended)
(love|lovely|pleasant|happy|joy|good|fair|bright|sweet|fine) (island|street|road|lane|avenue|way|hill|wood|field|view|valley|court|drive)
(paradise|hope|grace|liberty|freedom|unity|bliss|heaven|honey|noble|victory|merry|sunny|best|golden|harmony|friendship|pleasant|angel|charity) (street|road|lane|avenue|hill|court|drive|close|crescent|terrace|square|heights)
(happy|merry) (hour|meal|meals)
(give|gave|giving) it a (shot|go|whirl|try)
(screen|flu|covid|booster|mug) (shot|shots)
(master|gift|trump|reward|rewards|bonus|loyalty) (card|cards|points|number)
(the worst case|worst case|best case|worst case scenario)
(so to speak|as it were|as far as it goes|if you like|for that matter)
(in no time|no time at all|in next to no time)
(would|will|is|does|might) (it|that|this) [not] be a (problem|hassle|bother|nuisance|trouble) (if|for|to)
  yes: would it be a problem if I came on Friday
problem (report|reports|solving|solver|statement|manager|form)
  yes: I used the problem report form

@category hedges kind=hedge
# What an agent says who is not sure; counted as a measure of accuracy, never scored.
(i think|i believe|i guess|i suppose|i imagine|i reckon|i assume|i presume|i suspect|i expect)
  no: I think so too
  except: i (think|believe|guess|suppose) so too
(i am|we are) not [<NUMBER>] [really|entirely|quite|completely|totally|too|so|a hundred percent] (sure|certain|positive)
not (entirely|quite|completely|totally|too|really|a hundred percent|100 percent) (sure|certain|clear)
(maybe|perhaps|possibly|probably|presumably)
(as far as|so far as|to the best of) (i|we|my|our) (know|can tell|can see|am aware|understand|remember|recall|knowledge)
(if i|if we) (remember|recall|understand|am not mistaken|understood|am reading this) [correctly|right|rightly]
(i was|we were|i have been) (told|informed|led to believe|given to understand)
(should|ought to) be (fine|ok|okay|there|done|ready|working|able|fixed|sorted|resolved|good|enough)
(should|ought to) (work|arrive|help|do it|do the trick|come|reach you|show up|clear)
(might|may|could) (be|have been|possibly|well) [able|because|that|a|an|the]
(it|that|there) (seems|appears|looks like|sounds like|seemed|appeared) [to|that|as]
(sort of|kind of) (think|thought|guess|like that|a)
(or something|or something like that|or so|or thereabouts|or whatever|and stuff|and things like that)
(roughly|approximately|around about|in the region of|give or take|ballpark|more or less) [<NUMBER>]
(i would|we would) (think|say|guess|imagine|assume|expect|hope)
(hopefully|with any luck|fingers crossed|touch wood)
(i do not|we do not) (know|really know) [exactly|if|whether|why|how|when]
(do not|not|cannot|can not) (quote|hold) me (on|to) (that|it)
(let me|i will have to|i need to|i would have to) (double check|check|make sure|verify|find out|look into) [that|this|it] [to be sure]
(off the top of my head|from memory|going from memory|at a guess|if i had to guess)
(usually|normally|typically|in most cases|in general|as a rule)
(i could be|i might be|i may be) (wrong|mistaken|off)
(correct me if|unless) (i am|i have) (wrong|mistaken|misread)
(no guarantee|no guarantees|can not guarantee|could not promise|can not promise) [that|it|anything]
(apparently|supposedly|allegedly|it is said|they say)
(more likely|most likely|quite likely|likely) [to|than not]
(subject to|depending on|it depends|that depends) [on] [availability|approval|confirmation|the]
(i mean|actually no|no wait|sorry i meant|let me correct that|correction|i misspoke|i stand corrected)

@category topic.billing kind=topic
(bill|bills|billing|billed|invoice|invoices|invoiced|statement|statements)
  no: my name is Bill
  no: Bill Gates
  except: (is|am|mr|hello|hi|uncle|thanks|thank you) bill
  except: bill (gates|clinton|smith|jones|murray)
(charge|charges|charged|overcharge|overcharged|double charged|charged twice|fee|fees)
  no: are you in charge
  no: I cannot charge my phone
  no: free of charge
  no: is the phone charged
  except: (in|of|free of) charge
  except: (charge|charged|charges) [my|your|the|a] (phone|battery|laptop|device|tablet|car|watch)
  except: (phone|battery|laptop|device|tablet|car|watch) [is|was|not|fully] (charge|charges|charged)
(direct debit|standing order|autopay|auto pay|payment plan|instalment|instalments|installment|installments)
(pay|paid|paying|payment|payments|outstanding balance|amount due|past due|due date|late fee|credit card|debit card)
  no: pay attention to me
  except: (pay|paid|paying) attention
(price|prices|pricing|priced|tariff|tariffs|subscription cost|price increase|rate increase)

@category topic.refund kind=topic
(refund|refunds|refunded|refunding|reimburse|reimbursed|reimbursement|money back|compensation|compensate)
(credit|credited) (back|to my account|to your account|my account|your account)
(chargeback|dispute the charge|disputed charge|goodwill|voucher|store credit|cash back)
(return|returns|returned|returning|send back|sent back|sending back|return label|exchange|replacement|replace)
  no: please return my call
  no: I will return to you
  except: (return|returned|returning) (my|your|the|a|to|his|her) [call|calls|you|email|message]

@category topic.delivery kind=topic
(deliver|delivers|delivered|delivery|deliveries|delivering|undelivered|redelivery)
(parcel|parcels|package|packages|packaging|shipment|shipments|shipping|shipped|courier|carrier)
(tracking|track) (number|code|link|my order|my parcel|my package|your order|your parcel|your package|information)
(driver|drivers|depot|warehouse|doorstep|left with a neighbour|left with a neighbor|missed delivery|proof of delivery)
(wrong|missing|damaged|broken|incomplete|lost) (item|items|order|parcel|package|size|colour|color|address)

@category topic.order kind=topic
(order|orders|ordered|ordering|purchase|purchased|basket|checkout|order number|confirmation email|pre order|preorder)
  no: in order to check
  no: out of order
  no: standing order
  except: (in|out of|standing) order
(out of stock|in stock|back order|backorder|sold out|availability|restock|discount code|promo code|coupon)

@category topic.cancellation kind=topic
(cancel|cancels|cancelled|canceled|cancelling|canceling|cancellation)
(terminate|terminated|termination|end|close|closing|closed|stop) [my|your|the|our|this] (contract|subscription|membership|account|plan|service|policy)
(switch|switching|switched|move|moving|leave|leaving) (to|for) (another|a different|a new|your competitor|a competitor) [provider|company|supplier|bank|network|one]
(notice period|cooling off|early termination|exit fee|not renew|auto renew|auto renewal|unsubscribe|opt out)

@category topic.technical kind=topic
(internet|wifi|wi fi|broadband|router|modem|connection|network|signal|outage|hotspot)
(not working|does not work|did not work|stopped working|will not turn on|will not start|keeps crashing|crash|crashes|crashed|freeze|freezes|frozen)
(error|errors|error message|error code|bug|bugs|glitch|glitches)
(app|apps|website|site|browser|software|update|updates|install|installed|installing|download|reset|restart|restarted|reboot)
(screen|battery|charger|cable|cables|sim card|sim|printer|laptop|computer|phone|tablet|device|remote|box)
(slow|slower|dropping|drops|disconnects|disconnected|buffering|lagging|no dial tone|no picture|no sound)

@category topic.account kind=topic
(account|accounts|profile|membership|registration|sign up|signed up|personal details|contact details)
(log in|login|logged in|log on|logged out|sign in|signed in|sign on|locked out|lock out)
(password|passwords|username|user name|pin|security code|security question|verification code|two factor|access code)
(change|update|changed|updated|correct) [of] [my|your|the|his|her] (address|name|phone number|email|email address|bank details|details)

@category topic.appointment kind=topic
(appointment|appointments|appt|booking|bookings|booked|reservation|reservations|time slot|slot)
(schedule|scheduled|scheduling|reschedule|rescheduled|rescheduling) [a|an|my|your|the|for]
(technician|technicians|engineer|engineers|installer|plumber|electrician|mechanic|home visit|site visit)
(no show|did not show up|never showed up|did not turn up|did not come|waited in all day)

@category topic.contract kind=topic
(contract|contracts|plan|plans|upgrade|upgraded|downgrade|renewal|renew|renewed|subscription|subscriptions)
  no: we plan to come on Friday
  no: my plan was to wait
  except: (we|i|they|you) plan
  except: (my|the|our) plan (was|is) to
(terms|terms and conditions|minimum term|policy|policies)

@category topic.insurance kind=topic
(claim|claims|claimed|insurance|insurer|premium|premiums|deductible|cover|coverage|covered|policyholder)
  no: they claim that it works
  except: (they|you|he|she|it|who) (claim|claims|claimed)
(accident|collision|theft|stolen|burglary|flood|water damage|fire damage|write off|no claims)

@category topic.health kind=topic
(doctor|doctors|physician|nurse|clinic|hospital|patient|patients|surgery|specialist)
(prescription|prescriptions|medication|medicine|pharmacy|dose|dosage|refill|refills|lab results|test results|blood test|x ray|vaccine)
(symptom|symptoms|diagnosis|treatment|therapy|referral|health plan)

@category topic.fraud kind=topic
(fraud|fraudulent|scam|scams|scammed|phishing|identity theft|hacked|hacker|unauthorised|unauthorized|suspicious)
(did not|never) (make|made|authorise|authorize|authorised|authorized|recognise|recognize|approve|approved) (this|that|the|these|those|it) [transaction|transactions|payment|payments|charge|charges|purchase]
(lost|stolen|block|blocked|cloned) [my|your|the] (card|cards|phone|wallet|purse)

@category topic.complaint kind=topic
(complaint|complaints|complain|complained|complaining|grievance)
  no: I can't complain
  except: (not|can not|can't) complain
(supervisor|manager|managers|ombudsman|regulator|trading standards|consumer protection|better business bureau|head office)
(lawyer|lawyers|solicitor|attorney|sue|suing|sued|legal action|small claims|take you to court)
  no: my name is Sue
  except: (is|hi|hello|dear|thanks|thank you) sue

@category topic.waiting kind=topic
(on hold|hold music|hold time|wait time|waiting time|queue|queued|call back|callback|call centre|call center)
(waiting|waited|wait) [for] [over|about|more than|nearly|almost|at least] [<NUMBER>|an|a|half an|ages|forever] (minutes|hours|hour|days|weeks|months|ages|forever)

@category topic.warranty kind=topic
(warranty|warranties|guarantee|guarantees|guaranteed|faulty|defective|defect|repair|repairs|repaired|repairing)

@category topic.safety kind=topic
# Somebody may be in danger: a route to people, never a tone. Talk of self-harm is no abuse.
(kill|hurt|harm|hang|shoot) (myself|himself|herself|themselves) :: tag=safety
  no: I could kill myself for forgetting that
  except: kill myself for
(end|ending|take|taking) my [own] life :: tag=safety
(suicide|suicidal|self harm|overdose|overdosed) :: tag=safety
(do not|not) want to (live|be alive|be here) [anymore|any more|any longer] :: tag=safety
(caught fire|on fire|burst into flames|smoke coming|smells of gas|gas leak|smell gas|electric shock|exploded|explosion|overheated|overheating) :: tag=safety
(injured|injury|injuries|bleeding|unconscious|choking|ambulance|allergic reaction|poisoned|poisoning) :: tag=safety
(emergency|life threatening|oxygen machine|medical device|pacemaker|insulin) :: tag=safety
  no: an emergency contact number
