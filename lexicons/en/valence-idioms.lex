@lexicon 1 name=valence-idioms lang=en version=2026.11
# Sentiment of phrases that mean something other than their words: negations that praise, thanks that do not,
# idioms, exaggerations, ambiguous words in the company that settles them, and emoji.

# ---------------------------------------------------------------- praise and blame built on a negation
@category valence.negation kind=valence neg=flip
not [so|too|that|all that|half|at all|a] bad [at all] :: 0.9 neg=keep
  yes: not bad => pos
  yes: customer> that's not too bad at all => pos
  yes: customer> not half bad => pos
  no: customer> not bad enough to complain
  except: not [so|that] bad enough
not [a|such a|the] bad (idea|price|deal|thing|job|start|plan|way) [at all] :: 1.1 neg=keep
  yes: customer> that's not a bad idea => pos
not [too|so|half] (shabby|terrible|awful|horrible) :: 0.6 neg=keep
  yes: customer> not too shabby => pos
  yes: customer> the wait wasn't terrible => pos
(no|not any|not a single|not one|never any|zero|never had a|without|without any) (complaint|complaints) [at all|so far|whatsoever|from me] :: 1.4 neg=keep
  yes: customer> no complaints => pos
  yes: customer> I have no complaints at all => pos
  no: customer> there is no complaints department
  except: no (complaint|complaints) (department|team|form|number|line|email|procedure|was)
(can not|could not|will not) complain :: 1.2 neg=keep
  yes: customer> I can't complain => pos
nothing to (complain|moan|grumble|worry|fault) [about] :: 1 neg=keep
  yes: customer> nothing to complain about => pos
(can not|could not) [really|possibly|ever] (fault|knock|beat|praise|thank) [you|it|them|him|her|the service|this|that|you guys|your staff|the staff] [highly|enough|more|at all] :: 2.3 neg=keep
  yes: customer> I can't thank you enough => pos
  yes: customer> I could not fault the service => pos
  yes: customer> you can't beat it => pos
  no: customer> you can not beat me
  except: (can not|could not) beat (me|us|up)
(can not|could not|never) [ever] (be|get|do|ask|have|hope|find|been|have been|have asked|have done|have hoped|have got|have had) [for|any|a|asked|been] [more|better|happier|nicer|easier|kinder|friendlier|prouder|smoother|simpler|quicker|clearer|pleased|grateful] (more|better|happier|nicer|easier|kinder|friendlier|prouder|smoother|simpler|quicker|clearer|pleased|grateful|thankful|impressed|satisfied|helpful) [than] :: 2.5 neg=keep
  yes: customer> I could not be happier => pos
  yes: customer> it couldn't have been easier => pos
  yes: customer> you couldn't have been more helpful => pos
  yes: customer> I couldn't ask for more => pos
(could not|can not) agree more :: 1.6 neg=keep
  yes: customer> I couldn't agree more => pos
(never|not) (been|felt|had|seen) [so|more|such a|a] (happier|better|relieved|impressed|pleased|happy|good|well treated) :: 2.3 neg=keep
  yes: customer> I have never been so impressed => pos
  no: customer> the service has not been better since
  no: customer> I have not been happy
  except: not (been|felt|had|seen) [a|so] (better|happy|happier|impressed|pleased|good|relieved)
(never|not) (been|felt|had|seen|experienced) (so|more|such|such a) (angry|insulted|frustrated|disappointed|upset|humiliated|ashamed|unhappy|appalled|disgusted|bad|rude|poor|terrible|awful|worse|annoyed|disrespected|embarrassed|stressed|mad|incompetence|rudeness) [service|experience|company|treatment|staff|person|agent] :: -2.8 neg=keep
  yes: customer> I have never been so insulted => neg
  yes: customer> I've never had such awful service => neg
  no: customer> I have never been angry with you
(never|not|neither|not once) [ever|once|yet] (let me down|let us down|disappoints|disappointed|disappoint|failed me|failed us|a dull moment|had a problem|had a bad [meal|day|experience|call|word]|had an issue|had problems|had issues) [with|me|us|deliver|impress|experience] :: 1.8 neg=keep
  yes: customer> you have never let me down => pos
  yes: customer> it does not disappoint => pos
  yes: customer> I never had a problem with them => pos
nothing but (praise|good|great|positive|trouble free|the best|kind|helpful|good things|love|respect|thanks) [things|experiences|experience|to say] :: 2.4 neg=keep
  yes: customer> I have nothing but praise for her => pos
nothing but (trouble|problems|grief|hassle|headaches|lies|excuses|issues|stress|complaints|bad|disappointment|nonsense|misery|aggravation|promises) [experience|luck] :: -2.3 neg=keep
  yes: customer> it's been nothing but trouble => neg
  yes: customer> I get nothing but excuses => neg
nothing (short of|less than) (amazing|brilliant|excellent|a miracle|fantastic|perfect|wonderful|outstanding|phenomenal|exceptional|spectacular) :: 2.8 neg=keep
  yes: customer> she was nothing short of amazing => pos
nothing (short of|less than) (a disgrace|disgraceful|criminal|a scandal|theft|robbery|a nightmare|appalling|a disaster|fraud) :: -2.8 neg=keep
  yes: customer> this is nothing less than robbery => neg
nothing (wrong|bad|negative) (with|about|to say) [it|that|this] :: 0.5 neg=keep
  yes: customer> there is nothing wrong with it => pos
  no: customer> nothing wrong could be found
nothing (special|great|to write home about|much|spectacular|impressive|exciting) :: -0.8 neg=keep
  yes: customer> it's nothing special => neg
  no: customer> nothing much
  except: ^ [oh|well] nothing much
nothing (happened|changed|gets done|got done|was done|has been done|has changed|is done|has happened|ever changes|ever happens|is happening|came of it|helps|helped|I can do) [yet|since|still] :: -1.4 neg=keep
  yes: customer> and nothing happened => neg
  yes: customer> nothing has been done => neg
(not exactly|not really|not quite|hardly|not very|not so|not all that|not particularly) (happy|pleased|impressed|helpful|good|great|clear|satisfied|convenient|fair|professional|thrilled|delighted|friendly|polite|impressive|rocket science|encouraging|reassuring|comfortable) :: -1.4 neg=keep
  yes: customer> the quality isn't very good => neg
  yes: customer> I'm not exactly thrilled => neg
  yes: customer> that's hardly fair => neg
  no: customer> it is hardly rocket science
  except: (not|not exactly|not really|hardly|not quite) rocket science
(less|far|nowhere near|not nearly) [than|from|as] [being] (happy|pleased|impressed|satisfied|ideal|perfect|satisfactory|helpful|thrilled|good|acceptable|honest|stellar|adequate|enough) [enough] :: -1.6 neg=keep
  yes: customer> I'm less than impressed => neg
  yes: customer> it is far from perfect => neg
  yes: customer> this is nowhere near good enough => neg
anything but (helpful|happy|easy|good|simple|pleasant|clear|polite|friendly|quick|professional|smooth|satisfied|fair) :: -1.9 neg=keep
  yes: customer> she was anything but helpful => neg
(not|never) [a|an|any|even a|even one] [single|bit|shred|ounce|iota] [of] (word of thanks|word of apology|apology|explanation|thank you|warning|notice) :: -1.5 neg=keep
  yes: customer> not a single apology => neg
(not|never) the (greatest|best) [of] [idea|experience|start|service|news|people|way|company|time|day] :: -1.2 neg=keep
  yes: customer> it was not the best experience => neg
  no: customer> it is not the best number to call
  no: it's not the best time
  except: not the best [of] (time|number|way|day) [to]
not a (happy|satisfied) (customer|bunny|camper|man|woman|person|bunnie) :: -2.2 neg=keep
  yes: customer> I am not a happy customer => neg
(unhappy|very unhappy|angry|dissatisfied|disappointed|disgruntled|annoyed|frustrated|upset|irate) customer* :: -2.1
  yes: customer> a dissatisfied customer => neg
  yes: customer> a very unhappy customer => neg
  no: we listen to angry customers all day
  except: angry customers all day
(happy|satisfied|delighted) (customer|customers|bunny|camper) :: 2.2
  yes: customer> one happy customer here => pos
(do not|did not|would not|can not|could not) [even|really|honestly|just] (like|want|understand|trust|appreciate|agree with|see how|see why|accept|take) (it|this|that|how|why|you|your|what|being|the way|any of this|them) :: -0.9 neg=keep
  yes: customer> I do not appreciate being talked to like that => neg
  yes: customer> I do not trust this company => neg
  yes: customer> I don't like it => neg
  yes: customer> I do not like this => neg
  yes: customer> I do not appreciate being lied to by a machine => neg
  no: customer> I don't understand your question
  no: customer> I do not want it gift wrapped
  no: customer> I can't take it with me
  no: customer> you do not understand it
  except: not [even|really|honestly|just] (want|take|see how|see why) (it|this|that|what|the way|you|them|your|how|why)
  except: not [even|really|honestly|just] understand (it|that|this|your|what|you|how|why|the way|them)
(can not|could not) (stand|bear|stomach|tolerate|take any more|take it anymore|take it any more|take this anymore|take this any more|deal with this|cope|go on like this|put up with) [it|this|that|you|them|any more|anymore|any longer] :: -1.8 neg=keep
  yes: customer> I can't take it any more => neg
  yes: customer> I cannot put up with this => neg
(can not|could not|do not|hardly|can hardly|still can not) [quite|even] believe (it|this|that|how|you|what|they|my eyes|my ears|the) [was|is|you|service|way|they] :: -0.3 neg=keep
  yes: customer> I cannot believe how rude he was => neg
  no: customer> I can't believe how good it is
  no: customer> I can't believe how quick it was
  except: not [quite|even] believe (how|it|what a) [was|it|is] (good|quick|great|easy|fast|helpful|nice|kind|lucky|wonderful|lovely|patient|friendly|amazing|fantastic|cheap|clean|simple|well|much better)
can not wait [to|for] [see|try|use|get|meet|it|tomorrow|the|my|next|wear|go] :: 1.9 neg=keep
  yes: customer> I can't wait to try it => pos
  yes: customer> can't wait => pos
  no: customer> I can't wait on hold again
  no: customer> this can't wait
  no: customer> I can't wait two weeks
  no: customer> I can not wait that long
  no: customer> I can't wait to be rid of you
  except: can not wait (on|in|two|three|<NUMBER>|around|here|another|a|all|forever|any|that|this|so)
  except: (it|this|that|which) can not wait
  except: can not wait to (be rid|be done|cancel|leave|get rid|get away|see the back|end|close|get out|switch)
(do not|not) [even] (mind|blame you|blame him|blame her|blame them) [at all|waiting|me] :: 0.4 neg=keep
  yes: customer> I don't mind at all => pos
  yes: customer> I don't blame you => pos
  no: customer> do you mind
(do not|not to|no need to|never) (worry|fret|panic|fear|be sorry|be afraid|be shy|stress|apologise|apologize) [about|it|that|at all|yourself] :: 0.3 neg=keep
  yes: customer> don't worry about it => pos
  yes: customer> no need to apologise => pos
  no: customer> I do not fear you
  except: (i|we|they|he|she|you|did) [do|did|does] not (fear|worry|panic|stress|apologise|apologize)
(no|without) (doubt|hesitation|question) :: 0.3 neg=keep
  yes: customer> without hesitation => pos
  no: customer> I have no question
  no: customer> you have no doubt read it
  except: no question
  except: no doubt (read|seen|heard|know|you|aware|he|she|it|they|been|will|the|this|that|because|my|i|have|about)
no (harm|harm done|harm no foul|big deal|biggie|hard feelings|rush|pressure|sweat off|offence|offense|offense taken|offence taken|hurry|probs|prob|fuss) [at all|taken|done|intended] :: 0.5 neg=keep
  yes: customer> no rush => pos
  yes: customer> no harm done => pos
  no: customer> there was no rush to help me was there
  no: customer> no fuss please
  no: customer> no harm in asking
  except: no rush to
  except: no fuss please
  except: no harm in
no (joke|fun|picnic|walk in the park|laughing matter|way to treat|way to run|excuse|excuses|point|chance|luck|hope|sense|better|right|use in|end in sight|guarantee|choice|option|thanks to you|thanks to your|alternative|solution) [for|in|at all|whatsoever|to|of] [this|that|it] :: -1.5 neg=keep
  yes: customer> I've had no luck at all with you => neg
  yes: customer> this is no way to treat customers => neg
  yes: customer> it's no fun => neg
  yes: customer> there's no excuse => neg
  yes: customer> I have had no luck => neg
  yes: customer> no thanks to you => neg
  no: customer> there is no right turn
  no: customer> no sense of smell
  no: is there no better time
  no: customer> there's no chance of rain
  no: no solution is needed
  except: no (right|chance|option|better|solution|choice|alternative|guarantee|sense) (turn|of|smell|time|number|is|was|to|on|in|button|like|period|hand|now|but)
  except: is there no better
not (sure|certain|clear) (why|what is going on|what happened|how this) :: -0.4 neg=keep
  yes: customer> I'm not sure why you did that => neg
  no: customer> I'm not sure
not (a fan|my cup of tea|for me|the same|worth|interested|a good look|a good sign|a good start|good news|a pretty sight|rocket science|in the mood|happening) [of] :: -1.4 neg=keep
  yes: customer> I'm not interested => neg
  yes: customer> I'm not a fan => neg
  yes: customer> I'm not a fan of it => neg
  yes: customer> that is not a good sign => neg
  no: customer> it is not for me it's for my son
  no: customer> that is not worth discussing today
  no: customer> it isn't rocket science
  except: not (for me|the same|interested|worth|happening|rocket science) [of] (it|in|as|card|phone|number|address|person|one|the|but|is|discussing|today|name|size|yet)
  except: not rocket science
(do not|did not|does not|never|can not) [really|even|seem to] (make sense|add up|makes sense|made sense|made any sense|make any sense|make much sense|compute) [to me|at all|of] :: -1.4 neg=keep
  yes: customer> it doesn't make sense => neg
  yes: customer> the bill doesn't add up => neg
  yes: customer> it does not make any sense => neg
(without|not) [so much as] a (word|word of warning|thank you|sorry|care|second thought) :: -1 neg=keep
  yes: customer> you closed it without a word => neg
not the end of the world :: 0.3 neg=keep
  yes: customer> it is not the end of the world => pos
not (long|far) (now|off|to go) :: 0.4 neg=keep
  yes: customer> not long now => pos
could not care less :: -2 neg=keep
  yes: customer> you could not care less => neg
could care less :: -1.6
  yes: customer> they could care less about us => neg
not only [did|do|does|is|was|are|were|have|has] [you|they|he|she|it|i|we] (late|wrong|rude|broken|overcharge|lie|cancel|lose) :: -1.6 neg=keep
  yes: customer> not only was it late => neg
(leaves|leave|left|leaving) (much|a lot|a great deal|something|plenty) to be desired :: -1.7 neg=keep
  yes: customer> the service leaves a lot to be desired => neg
(too little too late|little too late|better late than never) :: -0.8 neg=keep
  yes: customer> it is too little too late => neg
too good to be true :: -0.9 neg=keep
  yes: customer> it sounded too good to be true => neg
too (much|many) (trouble|hassle|problems|errors|mistakes|issues|delays|complaints|bugs|ads|steps|calls) :: -1.6
  yes: customer> it is too much hassle => neg
  no: if it is not too much trouble
  except: not too much (trouble|hassle)
(too|far too|way too|much too) (complicated|slow|small|big|late|long|loud|noisy|hot|cold|difficult|hard|tight|short|old|heavy|quiet|spicy|salty|far) :: -1
  yes: customer> it is way too complicated => neg
  no: customer> it's not too far
  no: is it too late
  no: is it too late to call you tomorrow
  except: not [far|way|much] too *
  except: is it too (late|early|far) [to]
good luck (getting|reaching|trying to|finding|ever) :: -1.3 neg=keep
  yes: customer> good luck getting a refund from them => neg
no [prior|advance] (warning|notice|heads up) :: -1.3 neg=keep
  yes: customer> you gave me no warning => neg
without [any|prior|a] (warning|notice) :: -1.3 neg=keep
  yes: customer> you raised it without warning => neg
in vain :: -1.3
  yes: customer> I tried in vain => neg
(is|are|was|were|he's|she's) not (wrong|entirely wrong|completely wrong) :: 0.5 neg=keep
  yes: customer> he isn't wrong => pos
  no: customer> it is wrong
not [very|really|entirely|at all|yet|quite|fully|completely|totally] (convinced|persuaded|reassured|sold on it|sold on this|won over) [by|that|of] :: -1 neg=keep
  yes: customer> I am not convinced => neg
  no: customer> I am convinced
(i|we) used to (love|like|enjoy|trust|recommend|rave about|swear by|be (happy|a fan|proud|satisfied)) :: -1.2 neg=keep
  yes: customer> I used to love this shop => neg
  no: customer> I got used to it and love it

# ---------------------------------------------------------------- thanks, real and not
@category valence.thanks kind=valence neg=flip
(thank you|thanks) [so much|very much|a lot|for] for nothing :: -2.4 neg=keep
  yes: thank you for nothing => neg
  yes: customer> thanks a lot for nothing => neg
  yes: customer> well thank you very much for nothing => neg
(thank you|thanks) for [all|absolutely|completely|totally|royally] (wasting|ruining|ignoring|losing|nothing at all|hanging up|messing|screwing|overcharging|breaking|destroying|lying|cancelling|canceling|making me wait|keeping me|the headache|the runaround|your lack) [my|our|me|up|time] :: -2.6 neg=keep
  yes: customer> thanks for wasting my time => neg
  yes: customer> thank you for ruining our trip => neg
(thank you|thanks|many thanks|thank you kindly) (so much|very much|a million|a bunch|a lot|again|a ton|ever so much|for everything|for all you did|for being so kind|for being so helpful|for being so patient|indeed|from the bottom of my heart) [again|indeed|for everything|for your help] :: 2.2
  yes: customer> thank you so much => pos
  yes: customer> thanks a million => pos
  yes: customer> thank you very much for everything => pos
  yes: customer> thank you for being so patient => pos
  no: customer> nobody said as much
(thank you|thanks) for (your|the|all your|all the|all of your) (help|kindness|patience|support|time|assistance|efforts|effort|hard work|excellent service|good work|great service|understanding|quick reply|prompt reply|quick response|speedy reply|advice|information|info) :: 2
  yes: customer> thank you for your kindness => pos
  yes: customer> thanks for the help => pos
thank (god|goodness|heavens|the lord|heaven) :: 1.5
  yes: customer> thank goodness => pos
(big|huge|massive|special|sincere|warmest|heartfelt|deepest|grateful|endless|kind) (thanks|thank you|thankyou|gratitude) [to] :: 2.2
  yes: customer> a big thank you to Anna => pos
(thanks to|thank you to) (you|her|him|them|your|the) [team|agent|help|lovely|guys] :: 1.6
  yes: customer> thanks to your help it runs => pos
  no: customer> no thanks to your help desk
  no: customer> thanks to your mistake I lost my flight
  except: no thanks to
  except: (thanks to|thank you to) (your|the) (mistake|error|delay|incompetence|negligence|failure|stupid|useless|company|airline|bank|lack|mess|policy|strike)
(much appreciated|greatly appreciated|really appreciate|truly appreciate|very much appreciated|appreciate your help|appreciate the help|appreciate it|appreciate that|appreciate all|appreciate you) [so much|a lot] :: 2.2
  yes: customer> I appreciate it => pos
  yes: customer> much appreciated => pos
  yes: customer> I really appreciate it => pos
  no: customer> I'd appreciate it if someone called
  except: (would|will) [really|greatly] (appreciate it|appreciate that|appreciate your help|appreciate the help|really appreciate|truly appreciate)
(appreciate|appreciated) (that|it|this|your help|the help|the offer|your offer|your time|all that) but :: 0.3
  yes: customer> I appreciate that but it doesn't help me => neg
  yes: customer> I appreciate the offer but no
(god|lord) bless [you|your|her|him] :: 2
  yes: customer> god bless you => pos
bless (you|your heart|her|him|them) :: 1.7
  yes: customer> bless you dear => pos
(have a|have yourself a|and a|enjoy your|enjoy the rest of your) (good|great|nice|lovely|wonderful|blessed|fantastic|pleasant|fabulous|day|evening|weekend|rest) (day|one|evening|weekend|night|time|afternoon|rest of your day|holiday|trip|week|morning) :: 0.9
  yes: customer> have a great day => pos
  yes: customer> have a lovely evening => pos
not have a (good|great|nice) (day|one|evening|weekend|night|time|week|morning|experience) :: -1.4 neg=keep
  yes: customer> I did not have a good day => neg
(much love|lots of love|big love|sending love) :: 2
(you are|you guys are|you people are|you all are|you have been|she is|he is|she was|he was|they are|they were) [all|so|just|simply|really|absolutely|truly] [the best|amazing|awesome|brilliant|a star|wonderful|great|fantastic|incredible|a legend|superb|lovely|a lifesaver|an angel] (the best|amazing|awesome|brilliant|stars|wonderful|great|fantastic|incredible|superb|lovely|the greatest|legends|angels|heroes|a dream) :: 3
  yes: customer> you are the best => pos
  yes: customer> you are the greatest => pos
  yes: customer> you guys are awesome => pos
  yes: customer> he is simply the best => pos
  yes: customer> she was lovely => pos
  no: customer> you are the best person to ask
  except: the best (person|one|place|number|way|option|people) [to|for]
(you are|you guys are|you people are|you all are|you lot are|they are|they were|he is|she is|he was|she was) [all|so|just|simply|really|absolutely|bloody|fucking|totally|utterly] (useless|terrible|the worst|awful|pathetic|idiots|a joke|crooks|thieves|liars|hopeless|incompetent|horrible|clueless|rude|disgusting|a disgrace|ridiculous|criminals|scammers|robbers|unbelievable|jokers|a nightmare|impossible) :: -3
  yes: customer> he was rude => neg
  yes: customer> they are a joke => neg
  yes: customer> she was rude => neg

# ---------------------------------------------------------------- ambiguous words, settled by their company
@category valence.context kind=valence neg=flip
(i|we|really|also|particularly|especially|still|always|she|he|they) [do|really|also|particularly|quite|actually] (like|liked|likes) (it|this|that|the|your|how|you|him|her|them|my|working|these|about|being|what) :: 1.9
  yes: customer> I like it => pos
  yes: customer> we really liked the room => pos
  no: customer> I would like the blue one
  no: customer> they act like it is my fault
  no: customer> it looks like the other one
  no: customer> he would really like it
  no: I like the red one
  except: (would|should|not) [not|also|really|still] (like|liked)
  except: (like|liked|likes) (the|this|that) * (one|ones)
^ [oh|yes|well] i [do|really|also|quite|actually|just|still] like :: 1.2
  yes: customer> I like Anna => pos
  yes: customer> oh I really like blue walls
  no: customer> I like to know why
  no: customer> I would like the blue one
  no: customer> I don't like cold soup
  no: customer> I like the red one
  except: like (to|that you|how you|when you|if)
  except: like the * one
no better (way|place|time|feeling|deal|team|people|choice|option) :: 1.2 neg=keep
  yes: customer> there is no better way to start the day => pos
  no: customer> it is no better now
(like|love) (to|being|it when) (work with you|talk with you|talk to you|this place|be treated well) :: 1.4
(feel|feels|felt) like (a number|an idiot|a fool|an afterthought|giving up|screaming|crying|a scam|robbery|a criminal|a burden|a joke|nobody cares|no one cares|i am being ignored|a waste) :: -2
  yes: customer> I feel like an idiot => neg
  yes: customer> it feels like a scam => neg
well done :: 2.1
  yes: customer> well done you => pos
  no: customer> I ordered the steak well done
  except: (steak|burger|beef|meat) [was|is] well done
(very|really|so|pretty|quite|extremely|all|going|went|goes|gone|doing|did|feel|sleep|works out|worked out|turned out|paid off) well :: 1.5
  yes: customer> it all went very well => pos
  yes: customer> that went well => pos
  yes: customer> it did not go very well => neg
  no: customer> is everything going well
  no: I hope you are doing well
  no: customer> and so well I rang you
  except: (hope|is|are) ...3 (going|doing) well
  except: so well (i|we|he|she)
get well soon :: 1
  yes: customer> get well soon => pos
(all is|all's|alls|all went|everything is|everything went|everything was) (well|good|great|perfect|smooth) [now|again] :: 1.6
  yes: customer> everything is good now => pos
  yes: customer> everything was perfect => pos
  no: customer> is everything fine
  no: I hope everything is good
  no: customer> not everything was perfect
  except: (hope|if|is|not|ensure|sure|hoping) [that] (all is|all went|everything is|everything went|everything was|everything) (well|good|fine|great|perfect|ok|smooth)
(fair|valid|good|great|excellent) (point|question|enough|idea|catch|call|thinking|thought|one|suggestion) :: 1.5
  yes: customer> that's a fair point => pos
  yes: customer> good idea => pos
  no: customer> the picture is not fair enough
  no: customer> is it a good idea
  no: customer> that would be a good thing one day
  except: (is it a|is that a|not [a]) (fair|valid|good|great) (point|question|enough|idea|choice|call|one)
(that is|it is|only|perfectly|very|quite|more than) fair [enough] :: 1
  yes: customer> that is fair => pos
  yes: customer> I think it's very fair => pos
  no: customer> tell me how that's fair
  no: customer> it is fair to say you failed
  except: how [is] that is fair
  except: fair to say
  except: how (that is|it is|is it|is that) fair
how (is this|is that|is it|are these|can this be) (fair|right|acceptable|ok|okay|possible|even possible|legal|allowed|my fault|my problem|normal|good service|customer service) :: -1.6 neg=keep
  yes: customer> how is that fair => neg
  yes: customer> how is this even possible => neg
how (dare you|could you|dare they|could they|can you do this|can you treat|stupid do you|hard can it be|difficult can it be|hard is it|difficult is it) [to] :: -2 neg=keep
  yes: customer> how dare you => neg
  yes: customer> how hard can it be => neg
  no: how could you be reached
  no: customer> how could you tell
  except: how could you (be|tell|help|send|reach|know|get|change|do)
(what a|such a) (joke|shame|pity|disgrace|waste|mess|disaster|nightmare|disappointment|load of|rip off|ripoff|farce|shambles|pain|let down|letdown|circus|con|scam|headache|nuisance|cheek|nerve) [of] [rubbish|crap|nonsense|shit|time|money|company] :: -2.6 neg=keep
  yes: customer> what a disappointment => neg
  yes: customer> what a load of rubbish => neg
  yes: customer> what a joke => neg
  yes: customer> what a shame => neg
  yes: customer> such a let down => neg
(what a|such a|so) (relief|pleasure|treat|delight|legend|lovely|wonderful|nice|great|brilliant|fantastic|joy|hero|kind|sweet|helpful|pleasant) (man|lady|person|surprise|girl|guy|service|team|experience|young man|woman|chap|agent|gentleman|time|of you) :: 2.6
  yes: customer> what a lovely surprise => pos
  yes: customer> such a nice lady => pos
  yes: customer> so kind of you => pos
(pleasant|nice|lovely|happy|good|wonderful|pleasantly|amazing) (surprise|surprises|surprised|change|touch|gesture) :: 2
  yes: customer> I was pleasantly surprised => pos
  yes: customer> it's a nice touch => pos
(unpleasant|nasty|rude|unwelcome|bad|horrible|unpleasantly) (surprise|surprises|surprised|shock|awakening) :: -1.9
  yes: customer> I got a nasty surprise => neg
(not surprised|no surprise|no surprises there|hardly surprising|not surprising) :: -0.8 neg=keep
  yes: customer> I am not surprised => neg
  no: customer> no surprise party please
  except: no surprise party
(big|huge|great|definite|real|massive|added) (plus|bonus|advantage|improvement|difference|benefit) :: 1.5
  yes: customer> that is a huge improvement => pos
(big|huge|major|massive|serious|real|ongoing|constant|continued|continuous|recurring|terrible|bad|severe|significant|repeated|persistent|multiple|many|more|numerous|countless) (problem|problems|issue|issues|trouble|mistakes|errors|delays|concern|concerns|disappointment|faults|difficulties|complaints|headache) :: -1.9
  yes: customer> it is a major issue => neg
  yes: customer> constant problems with the line => neg
  no: customer> it isn't a big problem
  no: are there any more issues today
  no: customer> no more problems
  except: (any|no|without) [any] (more|major|big|serious|real|many|significant) (problem|problems|issue|issues|trouble|mistakes|errors|delay|delays|concerns|faults|difficulties|complaints)
(i am|we are|i have got|i have|we have|having|there is|there are|had|got|experiencing) [a|an|some|this|been having|having|the same|another] (problem|problems|issue|issues|trouble|difficulty|difficulties) [with] :: -1.2
  yes: customer> I have a problem => neg
  yes: customer> there is a problem with the router => neg
  yes: customer> I am having issues => neg
  yes: customer> I'm having trouble logging in => neg
  yes: customer> I have a problem with my bill => neg
  yes: customer> there is another issue => neg
  no: are you having any problems
  no: I understand you are having some trouble
  no: customer> I have no problem
  no: if you have a problem call us
  except: (you|are you|if you|understand|any|hear) ...2 (have|having|experiencing|had) [a|an|some|this|any|been having|having] (problem|problems|issue|issues|trouble|difficulty|difficulties)
(something|anything) [is|has|must be|has gone|went|goes|always goes|is always|is not|is very|is seriously] [very|not|terribly|seriously|gone] (wrong|not right|off here|fishy|broken|amiss) :: -1.6 neg=keep
  yes: customer> something is wrong => neg
  yes: customer> something is not right => neg
  yes: customer> something always goes wrong => neg
  no: I hope nothing has gone wrong
  no: customer> did I do anything wrong
  except: anything *
(went|gone|goes|going|go) [horribly|badly|terribly|all|completely|so] (wrong|south|pear shaped|haywire|downhill|sideways|belly up|awry|off the rails|to pot|to the dogs|up in smoke|to waste|bankrupt|nowhere) :: -1.9
  yes: customer> it all went pear-shaped => neg
  yes: customer> the service has gone downhill => neg
  no: what went wrong
  no: customer> tell me what went wrong
  except: what [has|have|exactly] (went|gone|goes) [so|all|badly|horribly] wrong
(free of charge|at no cost|for free|no charge|on the house|complimentary upgrade|free upgrade|waived the|as a gesture of goodwill|gesture of goodwill|goodwill gesture|good will gesture|goodwill credit) :: 0.9 neg=keep
  yes: customer> they replaced it free of charge => pos
  yes: customer> they gave us a free upgrade => pos
  no: customer> can I get it for free
  no: customer> I want it free of charge
  no: customer> is it for free
  except: (can|could|want|is|will|would|should|do|does|are|not|demand|expect|may|if) ...5 (free of charge|at no cost|for free|no charge|on the house|free upgrade|as a gesture of goodwill|gesture of goodwill|goodwill gesture)
(feel|felt|feeling) (better|relieved|reassured|valued|heard|at ease|at home|appreciated|special|listened to) [now|about] :: 1.9
  yes: customer> I feel better now => pos
  yes: customer> I felt heard => pos
  no: I hope you feel better soon
  no: customer> I'd feel better if you called
  except: (hope|would) [you|i] feel better
(feel|felt|feeling|feels) (bad|terrible|awful|ignored|cheated|let down|used|stupid|unheard|insulted|betrayed|abandoned|neglected|disrespected|unsafe|lost|hopeless|helpless|trapped|undervalued|unappreciated|robbed|lied to|misled|like nothing|discriminated|pressured|bullied|humiliated|belittled) :: -2.2
  yes: customer> I felt pressured into it => neg
  yes: customer> I feel unappreciated => neg
  yes: customer> I felt disrespected => neg
  yes: customer> I feel cheated => neg
  yes: customer> we felt let down => neg
(let|letting|lets) (me|us|you|the customer|customers|people|everyone|her|him|my mother) down :: -2
  yes: customer> you let me down => neg
(let down|letdown|let downs) :: -1.8
  yes: customer> I'm very let down => neg
(smart|great|good|right|wise|best) (move|decision|choice|purchase|buy|investment|thing i ever did) :: 1.8
  yes: customer> it was the best decision => pos
(bad|big|huge|terrible|worst|biggest|stupid|costly|grave|major|serious) (mistake|decision|choice|purchase|move|idea|investment|error) [ever|of my life|i ever made] :: -2.1
  no: it's not a bad idea
(get|gets|getting|got|becoming|grow|growing) (worse|annoying|ridiculous|old|tiresome|frustrating|silly|out of hand|beyond a joke|unbearable|fed up|angry|impatient|annoyed|upset|frustrated) :: -1.9
  yes: customer> it got worse => neg
  yes: customer> it is getting beyond a joke => neg
  yes: customer> this is getting ridiculous => neg
  yes: customer> it's getting old => neg
  no: customer> my mother is getting old
  except: (he|she|mother|father|mum|mom|dad|i am|we are|phone|dog|cat) [is|are] (getting|growing) old
(get|gets|getting|got) (better|easier|sorted|through to someone|what i wanted|what i paid for|results|a good deal|good help|lucky|my money back|it working|it to work|it done|it fixed) [finally|at last|now] :: 1.2
  yes: customer> it is getting better => pos
  yes: customer> I finally got it working => pos
  yes: customer> it never gets better => neg
  no: customer> when will it get better
  no: customer> I want to get it done
  no: customer> can you get it fixed
  no: customer> I hope it gets sorted
  except: (to|will|can|could|please|when|how|you|must|would|hope|should|and|just|want|need) [do|i|we|you|it|can|will|this|that] [just|please] (get|gets|getting) (better|easier|sorted|through to someone|what i wanted|what i paid for|there|results|my money back|it working|it to work|it done|it sorted|it fixed|a good deal)
(finally|at last|at long last) [someone|somebody|a person|an agent|an answer|a human|some] (who|that|good|help|helped|listened|sense|understands|helps|with sense|listens|cares|knows) :: 1.4
  yes: customer> finally someone who listens => pos
finally (got|works|working|arrived|fixed|resolved|through|received|here|reached|came|spoke) :: 0.9
  yes: customer> it finally arrived => pos
(as good as|good as) (new|gold|it gets) :: 2
  yes: customer> it's as good as new => pos
(better than|faster than|quicker than|more than|easier than|nicer than) (i expected|ever|i thought|i hoped|we expected|i imagined|good|we hoped|before|happy|pleased|satisfied|helpful|generous|i could have hoped|anyone|any other) :: 1.9
  yes: customer> it is better than I expected => pos
  yes: customer> I am more than happy with it => pos
  yes: customer> it's no better than before => neg
(worse than|slower than|more expensive than|later than) (expected|i expected|ever|i thought|before|useless|we expected|agreed|promised|advertised|last time|the old one) :: -2
  yes: customer> it's worse than before => neg
  yes: customer> this is worse than useless => neg
(ever|once) so (kind|helpful|friendly|polite|patient|nice|grateful|lovely|sweet) :: 2.3
  yes: customer> he was ever so kind => pos
honestly (the worst|terrible|disgusting|appalled|fed up|ridiculous|a joke|pathetic|shocking|disappointed|done) :: -2.4
(excuse|excuses) [after] (excuse|excuses) :: -1.9
  yes: customer> it is excuse after excuse => neg
excuses :: -1.5
  yes: customer> I'm sick of your excuses => neg
(lame|poor|pathetic|feeble|weak|another|same old|always an) (excuse|excuses) :: -2
  yes: customer> pathetic excuse => neg
  yes: customer> what a lame excuse => neg
  yes: customer> that's a lame excuse => neg
(empty|false|hollow) (promise|promises|apologies|apology|words|hope|information|advertising|claims|statement) :: -2.2
  yes: customer> all I get is empty promises => neg
  yes: customer> that is false advertising => neg
(broke|breaks|breaking|broken|break) [your|his|her|their|the|every|a|my] (promise|promises|word|trust|heart|contract|agreement) :: -2.1
  yes: customer> you broke your promise => neg
  no: customer> I want to break my contract
  except: (to|can|could|if) [i] break my contract
(kept|keeps|keep|keeping|true to) [your|his|her|their|its] (promise|promises|word) :: 1.9
  yes: customer> he kept his promise => pos
  yes: customer> you never keep your promises => neg
  yes: customer> you did not keep your word => neg
(promised|was promised|were promised|been promised) [me|us] [a|an|it|that|to|the|i|would|would be|someone would] [call back|callback|refund|discount|credit|call|delivery|engineer|it] (but|and then|and nobody|and never|and nothing|yet|two weeks ago|weeks ago|days ago|months ago|last week) :: -1.7
  yes: customer> I was promised a refund two weeks ago => neg
  yes: customer> you promised me a call back but => neg
(was|were|been|got) (told|promised|assured|advised|quoted|informed) (something else|otherwise|differently|lies|different things|the opposite|wrong|incorrectly|a lie|nothing) :: -1.7
  yes: customer> I was told something else => neg
  yes: customer> we were told lies => neg
(was|were|been) (told|promised|assured|quoted) :: -0.4
  yes: customer> I was told it would be free on Monday => neg
  yes: customer> we were promised a room => neg
  no: customer> I was told you can help
  except: (was|were) told [that] you (can|could|are|have)
(not|never) feel [very|particularly|at all] (valued|heard|appreciated|listened to|at ease|special|reassured|safe|welcome|comfortable) :: -1.6 neg=keep
  yes: customer> I don't feel comfortable with that => neg
  yes: customer> I don't feel valued => neg
  yes: customer> I do not feel listened to => neg
not feel (bad|guilty|awkward|stupid|embarrassed|obliged) :: 0.3 neg=keep
  yes: customer> please don't feel bad => pos
(less|fewer|far less|much less) (hassle|trouble|problems|issues|pain|painful|expensive|hard|difficult|complicated|stressful|work|effort|frustrating|annoying|confusing|bad|scary|stress|worry) than :: 1.3 neg=keep
  yes: customer> less hassle than I feared => pos
  yes: customer> it was less complicated than last time
  no: customer> it took less than a day
(so|very|really|super|incredibly|absolutely) pretty [\!|\!\!] $ :: 1.8
  yes: customer> she is so pretty => pos
  yes: customer> the room is very pretty
  no: customer> it is pretty bad
[such a|what a|a] pretty (girl|woman|dress|face|eyes|baby|flowers|flower|lady|smile|place|picture|colour|color|sight|thing) :: 1.6
  yes: customer> such a pretty girl => pos
  no: customer> pretty sure it is red
[i|we] would [absolutely|really|just|so] love to (see|have|get|try|hear|know|be|go|do|meet|watch|play|read|visit|come|work|live|own|make|take) :: 0.7
  yes: customer> would love to visit one day => pos
  no: customer> would you love to see it
(fully|totally|completely|strongly|wholeheartedly|happily) (support|supports|supported|back|backed|endorse) :: 1.2
  yes: customer> I fully support this => pos
  no: customer> is that supported fully
(that is the spirit|speaks to (me|my soul)|gives me life|giving me life|so relatable|very relatable|yeehaw|legit (good|great|the best|funny|awesome)) :: 1.4
  yes: customer> that's the spirit => pos
  no: customer> the spirit level
exactly (what|how) (i|we) (was|were|have been|am|needed|think|thought|feel|felt) [thinking|saying|looking|hoping|talking] :: 1
  yes: customer> that is exactly what I was thinking => pos
  no: customer> what exactly were you thinking
welcome to (the (club|team|family|community|party)|our|my) :: 0.7
  yes: customer> welcome to the club => pos
  no: customer> you are welcome to send it

# ---------------------------------------------------------------- idioms that please
@category valence.idiom.good kind=valence neg=flip
over the moon :: 3
  yes: customer> I'm over the moon => pos
on cloud nine :: 3
  yes: customer> we are on cloud nine => pos
[in] seventh heaven :: 3
tickled pink :: 2.6
(happy as larry|happy as a clam|happy as can be) :: 2.8
  yes: customer> he was as happy as Larry => pos
pleased as punch :: 2.8
jumping for joy :: 2.8
(walking|floating) on air :: 2.8
a breath of fresh air :: 2.6
  yes: customer> you're a breath of fresh air => pos
(worth (his|her|their|your) weight in gold) :: 2.8
  yes: customer> that girl is worth her weight in gold => pos
worth its weight in gold :: 2.6
piece of cake :: 1.6
  yes: customer> it was a piece of cake => pos
a doddle :: 1.6
a cinch :: 1.6
easy peasy :: 1.6
(child's play|childs play) :: 1.6
a walk in the park :: 1.6
a breeze :: 1.6
  yes: customer> setting up was a breeze => pos
plain sailing :: 1.6
smooth sailing :: 1.6
no brainer :: 1.6
like a charm :: 2.2
like clockwork :: 2.2
  yes: customer> like clockwork every month => pos
like a dream :: 2.2
like magic :: 2.2
without a hitch :: 1.9 neg=keep
  yes: customer> it went without a hitch => pos
  yes: customer> the move went without a hitch => pos
(hats off|hat off) :: 2.3
  yes: customer> hats off to your team => pos
take my hat off :: 2.3
my hat is off :: 2.3
tip of the hat :: 2.3
thumbs up :: 2
  yes: customer> thumbs up from me => pos
two thumbs up :: 2
big thumbs up :: 2
top marks :: 1.6
full marks :: 1.6
  yes: customer> full marks for effort => pos
a plus :: 1.6
gold star :: 1.6
10 10 :: 1.6
(keep up the|keep up) :: 1
  yes: customer> keep up the good work => pos
  no: customer> I can't keep up
  except: not keep up
keep it up :: 1.2
  yes: customer> keep it up => pos
hit the nail on the head :: 2
hit the spot :: 2
(ticks all the boxes|ticked all the boxes) :: 2
  yes: customer> it ticks all the boxes => pos
checks all the boxes :: 2
fits the bill :: 2
just the ticket :: 2
spot on :: 2
  yes: customer> that is spot on => pos
  no: customer> there's a spot on the screen
  except: (a|the|this|that|any|white|black|dark|dead|red) spot on
bang on :: 2
right on the money :: 2
on the money :: 2
bob on :: 2
just what the doctor ordered :: 2.1
(music to my ears) :: 2.2
  yes: customer> that's music to my ears => pos
dream come true :: 2.4
  yes: customer> it is a dream come true => pos
too good for words :: 2.4
beyond my wildest dreams :: 2.4
a dream :: 2.4
  no: customer> I had a dream last night
  except: had a dream
a cut above :: 2.5
head and shoulders above :: 2.5
(streets|miles) ahead :: 2.5
in a league of [its|her|his|your|their] own :: 2.5
one of a kind :: 2.5
one in a million :: 2.5
  yes: customer> she is one in a million => pos
best in class :: 2.5
best of the best :: 2.5
cream of the crop :: 2.5
[the] gold standard :: 2.5
[a] class act :: 2.5
  yes: customer> he's a class act => pos
the real deal :: 2.5
the bee's knees :: 2.5
the dog's bollocks :: 2.5
[the] cat's whiskers :: 2.5
(saved|saves|saving|save) (the day|my life|my bacon|my skin|my day|my butt|my job|my holiday|my trip|my wedding) :: 2.6
  yes: customer> you saved the day => pos
life saver :: 2.5
life saving :: 2.5
life changing :: 2.5
game changer :: 2.5
  yes: customer> it's a game changer => pos
gamechanger :: 2.5
a godsend :: 2.5
heaven sent :: 2.5
a load off :: 2
a weight off :: 2
  yes: customer> that's a weight off my mind => pos
a big weight off :: 2
weight lifted :: 2
(peace of mind) :: 1.9
  yes: customer> it gives me peace of mind => pos
(put|puts|putting|set|sets) (my|our) mind at (ease|rest) :: 2
  yes: customer> you put my mind at ease => pos
at ease :: 1.7
in good hands :: 1.7
  yes: customer> I was in good hands => pos
in safe hands :: 1.7
in capable hands :: 1.7
light at the end of the tunnel :: 1.3
silver lining :: 1.2
blessing in disguise :: 1.2
bright side :: 1.2
(so far so good) :: 1.3
  yes: customer> so far so good => pos
all good :: 1
  yes: customer> all good now => pos
  no: are we all good to talk
  except: are (you|we) (all set|all good|good to go)
it is all good :: 1
all set :: 1
  no: are you all set
  except: are (you|we) (all set|all good|good to go)
good to go :: 1
tickety boo :: 1.4
right as rain :: 1.4
a ok :: 1.4
aok :: 1.4
a okay :: 1.4
okey dokey :: 1.4
(on the ball|on top of it|on top of things|on point|knows (his|her|their) stuff|knows (his|her|their) onions|knew (his|her|their) stuff|knew what (he|she|they) (was|were) doing|know what you are doing) :: 2
  yes: customer> he knew his stuff => pos
  yes: customer> she was really on the ball => pos
pulled out all the stops :: 2.5 neg=keep
moved heaven and earth :: 2.5 neg=keep
moved mountains :: 2.5 neg=keep
(bent over backwards|bend over backwards|bends over backwards|bending over backwards) :: 2.5 neg=keep
  yes: customer> they bent over backwards to help => pos
went all out :: 2.5 neg=keep
leaves no stone unturned :: 2.5 neg=keep
left no stone unturned :: 2.5 neg=keep
(works|work|worked|did|does) wonders :: 2.2
  yes: customer> it works wonders => pos
wonders of :: 0.4
no small wonder :: 0.4
heart of gold :: 2.2
big heart :: 2.2
kind heart :: 2.2
good heart :: 2.2
heart is in the right place :: 2.2
salt of the earth :: 2.2
pillar of strength :: 1.9
shoulder to cry on :: 1.9
tower of strength :: 1.9
rock solid :: 1.9
went down a treat :: 2
a real treat :: 2
  yes: customer> that was a real treat => pos
a treat to :: 2
fell in love :: 2.3
in love with :: 2.3
  yes: customer> I'm in love with this phone => pos
head over heels :: 2.3
love at first sight :: 2.3
big fan :: 1.9
  yes: customer> I am a big fan => pos
huge fan :: 1.9
  yes: customer> I am a huge fan => pos
massive fan :: 1.9
number one fan :: 1.9
cannot go wrong :: 1.7 neg=keep
  yes: customer> you can't go wrong with it => pos
could not go wrong :: 1.7 neg=keep
never looked back :: 1.9 neg=keep
  yes: customer> I have never looked back => pos
not looked back :: 1.9 neg=keep
(bang for [the|my|your] buck|steal of a deal|a steal|a bargain|great buy|good buy|value for money|money's worth|moneys worth|worth the money|worth the wait|worth it|worth every) :: 1.4
  yes: customer> it is worth it => pos
  yes: customer> it was worth the wait => pos
  yes: customer> that is a steal => pos
  no: customer> I want value for money
  no: customer> is it worth it
  except: (want|expect|for|is it|call that|call this) [a] (value for money|worth it|worth the money|a bargain|a steal)
(on the right track|on the mend|on the up) :: 1
  yes: customer> we are on the right track => pos
in the right direction :: 1.2
looking up :: 1
  no: I am looking up your account
  except: looking up (your|the|my|that|this|it|his|her|a|an|details|what)
a sight for sore eyes :: 0.6
win win situation :: 1.9
best of both worlds :: 1.9
happy medium :: 1.9
everybody wins :: 1.9
happy ending :: 1.7
happily ever after :: 1.7
all is well that ends well :: 1.7
alls well that ends well :: 1.7
job well done :: 2.3
  yes: customer> a job well done => pos
great piece of work :: 2.3
(no stone unturned) :: 1.4 neg=keep
out of this world :: 2.8
  yes: customer> the food was out of this world => pos
to die for :: 2.8
off the charts :: 2.8
through the roof good :: 2.8
mind blowing :: 2.8
jaw dropping :: 2.8
blew me away :: 2.8
blown away :: 2.8
  yes: customer> I was blown away => pos
  no: customer> the shed was blown away by the storm
  except: blown away (by|in) the (storm|wind|gale)
knocked my socks off :: 2.8
bowled over :: 2.8
swept off my feet :: 2.8
hit it out of the park :: 2.3
home run :: 2.3
knocked it out of the park :: 2.3
slam dunk :: 2.3
nailed it :: 2.3
  yes: customer> you nailed it => pos
smashed it :: 2.3
killed it :: 2.3
crushed it :: 2.3
aced it :: 2.3
rocks :: 2.3
  no: customer> on the rocks
  except: (the|on|falling|of) rocks
you rock :: 2.3
you guys rock :: 2.3
  yes: customer> you guys rock => pos
rocked it :: 2.3
(kicks ass|kick ass) :: 2.3
badass :: 2.3
bad ass :: 2.3
hear hear :: 1.7
way to go :: 1.7
nice work :: 1.7
good on you :: 1.7
  yes: customer> good on you => pos
good for you :: 1.7
good man :: 1.7
good lad :: 1.7
good girl :: 1.7
(attagirl|attaboy) :: 1.7
nice one :: 1.7
  yes: customer> nice one mate => pos
good stuff :: 1.7
well played :: 1.7
fair play :: 1.7
  yes: customer> fair play to you => pos
fair dos :: 1.7
top man :: 1.7
top bloke :: 1.7
top lady :: 1.7
good egg :: 1.7
crystal clear :: 1
  yes: customer> his answer was crystal clear => pos
loud and clear :: 1
clear as day :: 1
plain english :: 1
  no: customer> can you say it in plain English
  except: in plain english
(feel (at home|like family|like a million)|like a million (dollars|bucks)|home away from home|home from home|like family) :: 2.1
  yes: customer> they made us feel like family => pos
icing on the cake :: 1.3
(cherry on top|cherry on the cake) :: 1.3
(make|makes|making|made) a (real|huge|big|massive|world of) difference :: 2
  yes: customer> you made a huge difference => pos
world of difference :: 1.8
night and day difference :: 1.8
happy days :: 1.5
good times :: 1.5
good vibes :: 1.5
vibing :: 1.5
vibes :: 1.5
the best thing since sliced bread :: 2.7
best thing ever :: 2.7
best ever :: 2.7
best day ever :: 2.7
  yes: customer> best day ever => pos
greatest of all time :: 2.7
(cannot speak highly enough|can not speak highly enough|speak highly of|sing (your|her|his|their) praises|singing (your|her|his|their) praises|rave about|raving about) :: 2.5 neg=keep
  yes: customer> I cannot speak highly enough of him => pos
(restored|restores|restore) my faith [in] :: 2.4
  yes: customer> you've restored my faith in banks => pos
(high five|fist bump|round of applause|standing ovation|pat on the back|deserves a (raise|medal|promotion|bonus|pay rise)|give (him|her|them) a (raise|medal|promotion|bonus|pay rise)) :: 2.3
  yes: customer> she deserves a raise => pos
  yes: customer> give her a raise => pos
  yes: customer> he deserves a medal => pos
made it right :: 1.6
  yes: customer> they never made it right => neg
made things right :: 1.6
(put it right|put that right) :: 1.6
  yes: customer> you put it right in the end => pos
  no: customer> please put it right
  except: (please|to|will|can|must|should|could|want you to|and|just) put (it|things|that) right
put things right :: 1.6
  no: customer> I want you to put things right
  except: (please|to|will|can|must|should|could|want you to|and|just) put (it|things|that) right
made up for it :: 1.6
made amends :: 1.6
thank my lucky stars :: 1.8
lucky stars :: 1.8
(count my blessings|counting my blessings) :: 1.8
counting my lucky stars :: 1.8
(long may it (last|continue)|more of the same please|more power to you) :: 1.5
hit the jackpot :: 1.9
struck gold :: 1.9
jackpot :: 1.9
lucked out :: 1.9
  yes: customer> I lucked out with you => pos
in luck :: 1.9
  no: customer> am I in luck
  except: am i in luck
(laughing|laughed) (with|all the way|out loud) :: 1.6
(good|great|excellent|wonderful|fantastic|brilliant|amazing) news :: 2.2
  yes: customer> that is great news => pos
  yes: customer> that's great news => pos
(bad|terrible|awful|sad|worse|horrible) news :: -1.9
  yes: customer> that is bad news => neg
no news is good news :: 0.3 neg=keep
(easy on the eye|easy to (use|follow|understand|set up|install|navigate|deal with|talk to|work with|find|reach)|a pleasure to (deal|talk|speak|work|do) [with|to|business] [with]) :: 1.9
  yes: customer> it was easy to set up => pos
  yes: customer> it's so easy to use => pos
  yes: customer> you're a pleasure to deal with => pos
  yes: customer> it isn't easy to use => neg
  no: customer> I want something easy to use
  no: customer> is it easy to install
  except: (something|is it|that is|anything|must be|needs to be|more) easy to (use|install|set up|follow|find|understand|navigate)

# ---------------------------------------------------------------- idioms that complain
@category valence.idiom.bad kind=valence neg=flip
(last|final) straw :: -2.5
  yes: customer> this is the last straw => neg
fed up [with|of|to the back teeth] :: -2.3
  yes: customer> I'm fed up => neg
  yes: customer> I am absolutely fed up with you => neg
sick and tired [of|with] :: -2.5
  yes: customer> I'm sick and tired of this => neg
(sick|tired|weary) of (it|this|you|your|being|hearing|waiting|calling|having|the|all|paying|these|chasing|repeating|excuses|explaining) :: -2.1
  yes: customer> I am tired of this => neg
  yes: customer> I am sick of chasing you => neg
  yes: customer> I am sick of being ignored => neg
  yes: customer> tired of your excuses => neg
sick (to death|to the back teeth|to my stomach|to the teeth) [of] :: -2.6
  yes: customer> I'm sick to death of it => neg
(had|have had|having had) (enough|it up to here|it with|just about enough|my fill|it to here) [of|with] [you|this|your|it] :: -2.2
  yes: customer> I've had enough => neg
  yes: customer> I have had it with you => neg
  yes: customer> we've had it up to here => neg
  no: customer> we had enough seats
  no: customer> I've not had enough time
  except: had enough (seats|time|data|credit|money|food|space|room|room|points|of a|to eat|signal)
enough is enough :: -1.6
  yes: customer> enough is enough => neg
that is enough :: -1.6
  no: customer> that is enough thank you
  except: that is enough (thank|thanks|for|to|money|data|time)
enough already :: -1.6
(at (my|our) wits end|wits end|end of my tether|end of my rope|at the end of my patience|tearing my hair out|pulling my hair out|going out of my mind|losing my mind|losing the will to live|lost the will to live|driving me (mad|crazy|insane|up the wall|nuts|round the bend)|drives me (mad|crazy|insane|up the wall|nuts|round the bend)|drove me (mad|crazy|up the wall)) :: -2.4
  yes: customer> I'm at my wits' end => neg
  yes: customer> it is driving me mad => neg
  yes: customer> you're driving me up the wall => neg
  yes: customer> I was pulling my hair out => neg
(losing|lost|lose|running out of|run out of|ran out of|tries|trying|testing|wearing) [my|our|all] (patience|temper|cool|rag|it with you) :: -2
  yes: customer> I am losing my patience => neg
  yes: customer> we've run out of patience => neg
patience (is|has|was) (running|run|wearing|worn) (out|thin|low) :: -2
  yes: customer> my patience is wearing thin => neg
(waste|wasted|wasting|wastes|complete waste|total waste) [of|my|our|your|so much|hours of|everyones] (time|money|effort|energy|space|oxygen|a call|day|morning|life|evening) :: -2.3
  yes: customer> you wasted my time => neg
  yes: customer> you've wasted my whole evening so a waste of money => neg
  yes: customer> it is a complete waste of money => neg
  no: I don't want to waste your time
  no: customer> let's not waste time
(throwing|threw|throw|thrown) (good money|money away|away money|money down) [after bad|the drain] :: -1.8
(pain in the (neck|arse|ass|backside|butt|rear|bum)|royal pain|pain in the proverbial|thorn in my side|real pain|bane of my life) :: -2.2
  yes: customer> it's a pain in the neck => neg
  yes: customer> this is a real pain => neg
beggars belief :: -2.2
  yes: customer> it beggars belief => neg
beyond belief :: -2.2
defies belief :: -2.2
beyond a joke :: -2.2
  yes: customer> this has gone beyond a joke => neg
past a joke :: -2.2
beyond ridiculous :: -2.2
beyond frustrated :: -2.2
  yes: customer> I'm beyond frustrated => neg
beyond angry :: -2.2
beyond annoyed :: -2.2
beyond upset :: -2.2
beyond words :: -2.2
beyond disappointed :: -2.2
beyond the pale :: -2.2
beyond me :: -2.2
beyond furious :: -2.2
beyond unacceptable :: -2.2
a slap in the face :: -2.4
  yes: customer> it's a slap in the face => neg
slap in the face :: -2.4
kick in the teeth :: -2.4
kick in the gut :: -2.4
punch in the gut :: -2.4
(stab in the back|stabbed in the back) :: -2.4
insult to injury :: -2.4
  yes: customer> to add insult to injury they billed me => neg
salt in the wound :: -2.4
rubbing salt :: -2.4
knife in the back :: -2.4
(the worst of (both worlds|it|all)|worst nightmare|worst day|worst ever|worst thing|living nightmare|absolute nightmare|complete nightmare|total nightmare) :: -3
  yes: customer> the worst day of my life => neg
  no: customer> the worst of it is over
  except: worst of it is over
hell on earth :: -2.6
living hell :: -2.6
road to hell :: -2.6
hell to pay :: -2.6
put me through hell :: -2.6
  yes: customer> you put me through hell => neg
been through hell :: -2.6
go to hell :: -2.6
from hell :: -2.6
  yes: customer> it was the flight from hell => neg
bloody nightmare :: -2.6
like hell :: -2.6
joke of a :: -2.3
excuse for a :: -2.3
poor excuse for :: -2.3
sorry excuse for :: -2.3
sad excuse for :: -2.3
apology for a :: -2.3
mockery of :: -2.3
(bunch|pack|load|lot|shower|gang) of (idiots|crooks|thieves|liars|clowns|morons|cowboys|amateurs|jokers|scammers|criminals|fools|robbers|con men|useless|rubbish|nonsense|crap|bull|baloney|garbage|shit|bs|lies|old rubbish|rot|cobblers|codswallop) :: -2.7
(cowboy builder|cowboy builders|cowboy outfit) :: -2
(load of (hot air|old cobblers)|lip service|hot air|all talk|all talk no action|all mouth|smoke and mirrors|pie in the sky|pull the wool|pulling the wool|pulling my leg|sold me a pup|sold a lemon|a lemon|white elephant|snake oil) [over my eyes] :: -1.7
  yes: customer> it is all lip service => neg
  yes: customer> you sold me a lemon => neg
  no: customer> tea with a lemon
  no: a hot air balloon
  except: (with|and|of|half|juice) a lemon
  except: hot air balloon
(dropped the ball|drop the ball|dropping the ball) :: -1.9 neg=keep
  yes: customer> you dropped the ball => neg
asleep at the wheel :: -1.9 neg=keep
asleep on the job :: -1.9 neg=keep
fell through the cracks :: -1.9 neg=keep
  yes: customer> my case fell through the cracks => neg
fallen through the cracks :: -1.9 neg=keep
slipped through the cracks :: -1.9 neg=keep
slipped through the net :: -1.9 neg=keep
(passing the buck|pass the buck|passed the buck) :: -1.9 neg=keep
  yes: customer> stop passing the buck => neg
(washed your hands|washing your hands|wash your hands) :: -1.9 neg=keep
  no: please wash your hands first
  except: (please|must|to|always) wash your hands
sweep it under :: -1.9 neg=keep
swept under :: -1.9 neg=keep
(turning a blind eye|turned a blind eye) :: -1.9 neg=keep
bury your head :: -1.9 neg=keep
(could not organise|could not organize) :: -1.9 neg=keep
piss poor :: -2.5
piss up in a brewery :: -2.5
pissed off :: -2.5
  yes: customer> I am pissed off => neg
pisses me off :: -2.5
ticks me off :: -2.5
(gets on my nerves|getting on my nerves) :: -2.5
got on my nerves :: -2.5
gets my goat :: -2.5
makes my blood boil :: -2.5
  yes: customer> it makes my blood boil => neg
made my blood boil :: -2.5
boils my blood :: -2.5
my blood is boiling :: -2.5
hopping mad :: -2.5
  yes: customer> he's hopping mad => neg
mad as hell :: -2.5
(seeing red|see red) :: -2.5
up in arms :: -2.5
hit the roof :: -2.5
hit the ceiling :: -2.5
blow a fuse :: -2.5
blew a fuse :: -2.5
spitting feathers :: -2.5
steam coming out :: -2.5
at boiling point :: -2.5
had a fit :: -2.5
(in bad (faith|taste)|bad blood|bad mouth|bad form|bad luck|bad patch|bad rap|bad vibes|bad apple|bad dream|bad idea) :: -1.7
  yes: customer> that is in bad taste => neg
good for nothing :: -2.3 neg=keep
fit for nothing :: -2.3 neg=keep
not fit for purpose :: -2.3 neg=keep
  yes: customer> it's not fit for purpose => neg
unfit for purpose :: -2.3 neg=keep
not worth a dime :: -2.3 neg=keep
not worth a cent :: -2.3 neg=keep
chocolate teapot :: -2.3 neg=keep
  yes: customer> you're as much use as a chocolate teapot => neg
chocolate fireguard :: -2.3 neg=keep
neither use nor ornament :: -2.3 neg=keep
next to useless :: -2.3 neg=keep
about as useful as :: -2.3 neg=keep
about as helpful as :: -2.3 neg=keep
as useful as a :: -2.3 neg=keep
fat lot of good :: -2.3 neg=keep
  yes: customer> a fat lot of good that did => neg
much use as :: -2.3 neg=keep
as much use as :: -2.3 neg=keep
(big fat|great big|big stinking) (lie|mess|nothing|zero|joke|fail|fat zero) :: -2
(epic|total|complete|utter|absolute|massive|huge|big|spectacular) (fail|failure|mess|disaster|shambles|disgrace|joke|rubbish|garbage|trash|nonsense|crap|waste|farce|chaos|incompetence|fiasco|disappointment|letdown|rip off|scam|con|idiots|idiot|moron|cock up|balls up|let down) :: -2.8
  yes: customer> an absolute disgrace => neg
  yes: customer> it's an absolute joke => neg
  yes: customer> an utter shambles => neg
  yes: customer> a total mess => neg
cock up :: -1.9
cockup :: -1.9
snafu :: -1.9
clusterfuck :: -1.9
shit show :: -1.9
shitshow :: -1.9
(dog's dinner|dogs dinner) :: -1.9
dog's breakfast :: -1.9
train wreck :: -1.9
  yes: customer> it has been a train wreck => neg
trainwreck :: -1.9
car crash :: -1.9
  no: customer> I had a car crash claim
  except: car crash (claim|insurance)
dumpster fire :: -1.9
hot mess :: -1.9
dumpster :: -1.9
can of worms :: -1.9
double whammy :: -1.9
vicious circle :: -1.9
vicious cycle :: -1.9
catch 22 :: -1.9
dead end :: -1.9
  no: we live in a dead end street
  except: dead end street
brick wall :: -1.9
  yes: customer> I keep hitting a brick wall => neg
  no: customer> the camera goes on a brick wall outside
  except: brick wall (outside|of|at|behind|next|in)
uphill battle :: -1.9
uphill struggle :: -1.9
back to square one :: -1.9
  yes: customer> we are back to square one => neg
square one :: -1.9
back to the drawing board :: -1.9
broken record :: -1.7
going on and on :: -1.7
on deaf ears :: -1.7
  yes: customer> my complaint fell on deaf ears => neg
deaf ears :: -1.7
flogging a dead horse :: -1.7
like pulling teeth :: -1.7
  yes: customer> it was like pulling teeth => neg
like getting blood :: -1.7
blood out of a stone :: -1.7
(jump through hoops|jumping through hoops|jumped through hoops) :: -1.7
  yes: customer> I had to jump through hoops => neg
red tape :: -1.7
hoops to jump :: -1.7
(bureaucracy|bureaucratic) :: -1.7
jobsworth :: -1.7
computer says no :: -1.7
in hot water :: -1.8
in deep trouble :: -1.8
in a pickle :: -1.8
in a bind :: -1.8
in a jam :: -1.8
in dire straits :: -1.8
(up the creek|up a creek) :: -1.8
between a rock and a hard place :: -1.8
high and dry :: -1.8
  yes: customer> you left us high and dry => neg
left in the lurch :: -1.8
left high and dry :: -1.8
in the lurch :: -1.8
in limbo :: -1.8
  yes: customer> I am in limbo here => neg
in the dark :: -1.8
  yes: customer> we were kept in the dark => neg
  no: customer> it glows in the dark
  except: (glow|glows|read|see|light|alone) in the dark
out in the cold :: -1.8
left holding the baby :: -1.8
stuck between :: -1.8
stuck in the middle :: -1.8
hung out to dry :: -1.8
left hanging :: -1.8
left for dead :: -1.8
thrown under the bus :: -1.8
threw me under the bus :: -1.8
(rubs me up the wrong way|rubbed me up the wrong way) :: -2
rubbed me the wrong way :: -2
gets under my skin :: -2
grinds my gears :: -2
does my head in :: -2
doing my head in :: -2
  yes: customer> this is doing my head in => neg
did my head in :: -2
gets on my wick :: -2
(winds me up|winding me up) :: -2
  yes: customer> you're winding me up => neg
wound me up :: -2
get my back up :: -2
got my back up :: -2
put my back up :: -2
wit's end :: -2
(do not|never|not) (hold your breath|get me started|even go there|even start|push me|test me|mess with me|insult my intelligence) :: -1.4 neg=keep
  yes: customer> don't get me started => neg
  yes: customer> don't insult my intelligence => neg
(what on earth|what in the world|what the hell|what the heck|what the fuck|why on earth|why the hell|why the heck|how on earth|how the hell|who the hell|what kind of (company|service|business|people|bank)|what sort of (company|service|business|people|bank|operation)|what is wrong with (you|your company|you people)) :: -2 neg=keep
  yes: customer> what the fuck => neg
  yes: customer> what the hell is going on => neg
  yes: customer> why on earth did you cancel it => neg
  yes: customer> what kind of service is this => neg
  yes: customer> what is wrong with you people => neg
(are you (kidding|serious|joking|having a laugh|taking the|for real|deaf|stupid|even listening|out of your mind)|you must be (joking|kidding)|you have got to be (joking|kidding)|you are having a laugh|give me a break|for heavens sake|for goodness sake|for gods sake|for pete's sake|for crying out loud|for christs sake|spare me|come off it|pull the other one|good grief|oh for|jesus christ|unreal|yeah right|my foot) [me|sake] :: -1.6
  yes: customer> are you kidding me => neg
  yes: customer> for goodness sake => neg
  yes: customer> you must be joking => neg
  yes: customer> give me a break => neg
  yes: customer> Are you deaf or what => neg
  no: agent> Are you deaf or hard of hearing?
  no: customer> Are you kidding, that's amazing!
  except: are you deaf (or|and) (hard|partially|blind|have|do)
  except: (are you|you must be|you have got to be) (kidding|joking|serious) ...3 (amazing|great|brilliant|wonderful|fantastic|awesome|lovely|love|perfect|best|incredible|thank|thanks)
really bad :: -2.2
so bad :: -1.8
  no: customer> it's not so bad
that bad :: -2.2
  no: customer> not that bad
pretty bad :: -2.2
very bad :: -2.5
too bad :: -2.2
  no: customer> it isn't too bad
quite bad :: -2.2
bad enough :: -2.2
even worse :: -2.4
  yes: customer> the line is even worse today => neg
much worse :: -2.2
far worse :: -2.2
so much worse :: -2.2
from bad to worse :: -2.2
  yes: customer> it went from bad to worse => neg
bad to worse :: -2.2
worse and worse :: -2.2
to make matters worse :: -1
make matters worse :: -1
made matters worse :: -1
on top of that :: -1
to top it off :: -1
to top it all :: -1
  yes: customer> to top it all the driver was late => neg
to cap it all :: -1
the icing on the cake was :: -1
adding to the problem :: -1
(half the time|most of the time) (it|they|you|he|she) [do|does] (not|fails|crashes|never) :: -1.3 neg=keep
hit and miss :: -0.7
  yes: customer> the service is hit and miss => neg
  no: customer> it is hit and miss no more
  except: hit and miss no more
hit or miss :: -0.7
up and down :: -0.7
  no: customer> he called up and down the street
  no: The chart goes up and down
  no: customer> goes up and down list
  except: (up and down|here and there) (the|my|our)
  except: (go|goes|went|move|moves|moved|scroll|scrolled|slide|slides|walk|walked|jump|jumps|look|looked) up and down [the|a|it|this|that] (page|list|menu|stairs|street|road|chart|screen)
  except: (chart|graph|curve|price|prices|rate|rates|value|arrow|arrows|button|buttons|volume|line|handle|lever|lift|temperature|page|scroll|move|slide|walk) [goes|go|going|went|moves|move|it|is] [going|moving] up and down
here and there :: -0.7
touch and go :: -0.7
patchy at best :: -0.7
at best :: -1.3
  no: customer> could you at best ask
  except: you at best
so so :: -0.7
  yes: customer> it is so so => neg
middle of the road :: -0.7
run of the mill :: -0.7
bog standard :: -0.7
nothing to shout about :: -0.7
leaves me cold :: -0.7
(it is|that is|this is|thats|so|just|really|simply|absolutely|quite frankly|frankly) [just|so|really|simply|absolutely|totally|completely|utterly|bloody|fucking|plain] (ridiculous|unacceptable|not good enough|a disgrace|appalling|shocking|outrageous|disgusting|insane|a joke|pathetic|wrong|stupid|terrible|awful|unbelievable|absurd|madness|criminal|theft|fraud|robbery|extortion|nonsense) :: -2.6
  yes: customer> this is outrageous => neg
  yes: customer> this is ridiculous => neg
  yes: customer> this is wrong => neg
  yes: customer> I think it's fraud => neg
  yes: customer> this is not good enough => neg
  yes: customer> it's just ridiculous => neg
  yes: customer> that's absolutely disgusting => neg
  yes: customer> this is theft => neg
  no: customer> it's not that it is wrong
  no: customer> tell me if that is wrong
  except: (if|not) [that] (it is|that is|this is) wrong
(cost|costs|costing|cost me) (a bomb|a packet|a fortune|the earth|an arm and a leg|me dearly|me my job|us dearly|a pretty penny) :: -1.8
  yes: customer> it costs an arm and a leg => neg
  yes: customer> the calls cost a bomb => neg
  yes: customer> it cost me dearly => neg
(no|not much|any) (rhyme or reason|ifs or buts|love lost) :: -0.8 neg=keep
(heads will roll|heads should roll|someone should be fired|should be fired|should be sacked|should lose (his|her|their) job|deserves to be fired|deserve to go (bust|bankrupt|under)) :: -2.3
  yes: customer> she should be fired => neg
  yes: customer> he should be fired => neg
(ashamed of (yourself|yourselves)|shame on (you|your company|them)|hang your head|hang your heads|how do you sleep|should be ashamed|want to cry|could cry|made me cry|in tears|reduced to tears|broke my heart|breaks my heart|heart sank|gutted|crushed by|bummed|bummer|bummed out|down in the dumps|sick to my) [at night|out] :: -2.3
  yes: customer> I was in tears => neg
  yes: customer> I am gutted => neg
  yes: customer> you made me cry => neg
  yes: customer> my heart sank => neg
(on edge|at sixes and sevens|up the wall|out of (my|his|her) depth|in over my head|like a headless chicken|headless chickens|left hand does not know|right hand does not know|nobody's perfect) :: -1.1 neg=keep
  yes: customer> I'm on edge about it => neg
(vote with my feet|voting with my feet) :: -1.3
take it or leave it :: -1.3
like it or lump it :: -1.3
my way or the highway :: -1.3
tough luck :: -1.3
  yes: customer> they said tough luck => neg
tough shit :: -1.3
hard luck :: -1.3
hard cheese :: -1.3
hard lines :: -1.3
out of line :: -1.8
  yes: customer> he was way out of line => neg
out of order :: -1.8
bang out of order :: -1.8
over the line :: -1.8
(crossed the line|crosses the line) :: -1.8
uncalled for :: -1.8
  yes: customer> that was uncalled for => neg
below the belt :: -1.8
beyond the limit :: -1.8
took the biscuit :: -1.8
takes the cake :: -1.8
takes the biscuit :: -1.8
crocodile tears :: -1.6
cold shoulder :: -1.6
cold comfort :: -1.6
cold feet :: -1.6
two faced :: -1.6
(back stabbing|back stabber) :: -1.6
backstabbing :: -1.6
sour grapes :: -1.6
sour taste :: -1.6
  yes: customer> it left a sour taste => neg
bitter pill :: -1.6
bad taste in my mouth :: -1.6
sour note :: -1.6
(hard to (believe|swallow|stomach|understand|hear)|hard pressed|hard sell|hard time|hard times|difficult time|rough time|rough day|bad day|long day|stressful day|awful day|terrible day|horrible day|tough day|tough time) [getting|with|understanding] :: -1.3
  yes: customer> a terrible day => neg
  yes: customer> I'm having a hard time => neg
  yes: customer> it has been a rough day => neg
  yes: customer> that's hard to believe => neg
fool me once :: -1.2
kidding yourself :: -1.2
fooling yourself :: -1.2
bite the bullet :: -1.2
(cut my losses|cutting my losses) :: -1.2
threw in the towel :: -1.2
(throw in the towel|throwing in the towel) :: -1.2
gave up :: -1.2
  yes: customer> I gave up => neg
given up :: -1.2
  yes: customer> we have given up on you => neg
giving up :: -1.2
  no: customer> I'm not giving up
(if looks could kill|rest my case|adds nothing|say no more about|wish i (had never|had not|never)) :: -1.2 neg=keep
  yes: customer> I wish I had never signed up => neg
(wish i could give|would give) (zero|no|negative|minus|0) [stars|points] :: -2.5 neg=keep
  yes: customer> I would give zero stars => neg
buyer beware :: -1.8 neg=keep
beware :: -1.8 neg=keep
avoid :: -1.8 neg=keep
  yes: customer> avoid at all costs => neg
  no: customer> how do I avoid the charge
  no: to avoid a fee pay today
  except: (to|can|could|do i|how|not|we|you|should|must|please|will) avoid
steer clear :: -1.8 neg=keep
stay away :: -2 neg=keep
  yes: customer> stay away from this company => neg
stay clear :: -1.8 neg=keep
keep away :: -1.8 neg=keep
  no: keep away from children
  except: keep away from (children|pets|heat|water|sunlight|fire)
run a mile :: -1.8 neg=keep
run away :: -1.8 neg=keep
save your money :: -1.8 neg=keep
do not waste :: -1.8 neg=keep
  yes: customer> don't waste your money => neg
would not touch :: -1.8 neg=keep
avoid like the plague :: -1.8 neg=keep
everything is broken :: -2.6 neg=keep
everything went wrong :: -2.6 neg=keep
  yes: customer> everything went wrong => neg
nothing went right :: -2.6 neg=keep
anything that could go wrong :: -2.6 neg=keep
(could|might) [always|easily|well] (be|have been) [a lot|much|far|so much] worse :: 0.4
  yes: customer> could be worse => pos
  yes: customer> it could have been a lot worse => pos
could not be worse :: -2.6 neg=keep
  yes: customer> it couldn't be worse => neg
could not have been worse :: -2.6 neg=keep
could not get any worse :: -2.6 neg=keep
can not get any worse :: -2.6 neg=keep

# ---------------------------------------------------------------- praise whose company gives it away
@category valence.idiom.sarcasm kind=valence speaker=customer neg=keep
(well|oh|yeah|so|right|now) (that is|this is|is not that) just (great|perfect|brilliant|wonderful|lovely|fantastic|marvellous|marvelous|super|peachy|dandy|typical|fine and dandy) :: -1.8
  yes: Well that's just great. => neg
  yes: oh that's just wonderful => neg
  no: oh that's just perfect thank you
  no: oh that is just great news
  except: just (great|perfect|brilliant|wonderful|lovely|fantastic|marvellous|marvelous|super) ...2 (thank|thanks|cheers|ta|love|news|to hear|what i needed|for|you|really)
(bloody|fucking|freaking|flipping|effing|friggin|oh|well|just) (marvellous|marvelous|brilliant|great|fantastic|wonderful|perfect|lovely|terrific|superb) ...5 (broken|broke|dead|gone|down|stopped|lost|wrong|cancelled|canceled|nobody|late|not working|does not work|still not) :: -2
  yes: Bloody marvellous, now it's broken again. => neg
  yes: oh perfect, and now the line is dead => neg
  no: oh great it is not broken
  no: oh brilliant, nothing lost
  except: (not|nothing|no longer|no one|never|no) [is|was|been|got|went] (broken|broke|dead|gone|down|stopped|lost|wrong|cancelled|canceled|late)
[just] love (how|that|the way|it when|when) (you|they|he|she|it|your *|the *|nobody|no one) [guys|people|all|lot] [just|can|could|will|would|do|does|did] (never|not) [even|ever] (answer|answers|pick|picks|call|calls|reply|replies|respond|responds|listen|listens|work|works|read|reads|help|helps|care|cares|show|turn|come|comes|deliver|delivers|know|knows|bother|fix|send|tell) :: -2
  yes: I love how you never answer the phone => neg
  yes: I just love how it doesn't work => neg
  no: I love how it never lets me down
love (how|that|the way|it when|when) (nobody|no one|you keep|they keep|it keeps|you ignore|they ignore|you just ignore|i have to|i had to|i am still) :: -2
  yes: I love that nobody picks up => neg
  yes: I love how I have to call every week => neg
  no: I love how nobody rushes you
  no: I love that I have to do nothing
  except: nobody (rushes|pushes|pressures|judges|complains)
  except: (have|had) to do nothing
the (best|funniest|greatest|nicest|funny) (part|thing|bit) is [that] (nobody|no one|nothing|they never|you never|it never|it still|i still|they still|you still|they did not|you did not|it did not|it does not|they do not|i never|i had to|i have to|i am still) [called|has] [me] [back] :: -1.5
  yes: The best part is that nobody called back => neg
  yes: the funny thing is it still does not work => neg
  no: the best part is that it still works
  no: the best thing is I never had to wait
  except: it still (works|runs|looks|feels|does the job|does its job)
  except: i never (had|have) to
(you|they) can not be serious [now|about this|about that] :: -1.5
  yes: You can't be serious => neg
  no: you can be serious with me
how come (you|they|nobody|no one|it|i|we|your *|my *|the *) [guys|people|lot|all] [is|are|do|does|did|can|could|have|has|had|just] (never|not|always|still|keep|keeps) :: -1.3
  yes: How come you guys never fix anything? => neg
  yes: how come nobody has still answered => neg
  no: how come it is open on Sundays
(great|brilliant|wonderful|fantastic|lovely|perfect|marvellous|amazing|super) just (great|brilliant|wonderful|fantastic|lovely|perfect|marvellous|amazing|super) :: -2
  yes: Great, just great. => neg
  no: brilliant, just brilliant, thank you
  except: just (great|brilliant|wonderful|fantastic|lovely|perfect|marvellous|amazing|super) ...2 (thank|thanks|cheers|well done|love|you|she|he|they)
(nice|great|good|brilliant|fantastic) (job|work|going) (losing|breaking|ruining|messing|cancelling|canceling|deleting|ignoring|forgetting|wrecking|cutting|charging) :: -2
  yes: Nice job losing my parcel => neg
  no: nice job sorting it out
[just|really|so] (love|loved|enjoy|enjoyed|adore|appreciate) (waiting [for] [over|nearly|almost] (hours|weeks|ages|days|all day|(<NUMBER>|a|an) (hours|hour|weeks|days|minutes|months))|being (on hold|ignored|lied to|cut off|overcharged|passed around|transferred|kept waiting|put on hold|hung up on|charged twice)|having to (call|ring|wait|repeat|explain|chase)|listening to (the|your) hold music|repeating myself|paying for nothing|talking to (a machine|a robot|machines|robots)) :: -2
  yes: I love waiting for hours => neg
  yes: I just love being on hold => neg
  yes: I just love waiting for two hours => neg
  no: I love talking to you
so much for [your|the|that|being] [five|great|excellent|famous|so called|quick|fast|next|same] [star|day] (service|support|delivery|promise|promises|guarantee|warranty|care|help|loyalty) :: -2
  yes: so much for your five star service => neg
  no: thanks so much for your help
  no: thank you so much for the great service
  no: we appreciate so much for the help
  except: (thank|thanks|you|appreciate|appreciated|love|very) so much for
[just] love (how|that|the way|it when|when) (you|they|it|my *|your *|the *) [just|always|constantly] (crash|crashes|crashed|freeze|freezes|break|breaks|disappear|disappears|die|dies|hang up|hangs|lose|loses|lost|forget|forgets|forgot|ignore|ignored|ignores|overcharge|overcharged|lie|lied|stops working) :: -2
  yes: I love how your app crashes all the time => neg
  no: I love how it starts so fast
