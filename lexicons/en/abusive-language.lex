@lexicon 1 name=abusive-language lang=en version=2026.11
# What a caller or an agent must not have to bear. Any speaker; negation is no excuse (neg=keep), save
# for lone nouns that are harmless under a negation ("I am not an idiot"), which say neg=block.
# What is *reported* is not abuse ("the driver called me an idiot"), nor is a judgement of a thing
# ("a stupid mistake of mine"); anger about waiting or about a bill is sentiment, not abuse.
# Weights: rude 0.5–1.5 · profanity 0.5 (mild) to 2 (strong) · insult 2–3 · hate, slur 4 · threat 4–5.
# valence= makes the sentiment of such a hit independent of which of its words a valence file knows.
@class very = so|very|absolute|utter|total|complete|really|truly|just|absolutely|completely|totally|utterly|quite|all|both|fucking|bloody|damn|freaking|still
@class you = you|u|ya
@class youre = you are|u r|u are|you r|ya are|youse are|you were|you must be|you people are|you guys are|you lot are
@class det = a|an|such|such a|such an|the|the most|the biggest|a complete|a total|a real|a bunch of|a pack of|nothing but a|just a|just an|some kind of|a right|an absolute|an utter
@class fool = idiot|idiots|moron|morons|imbecile|imbeciles|cretin|cretins|fool|fools|halfwit|simpleton|dimwit|dimwits|numpty|nitwit|muppet|muppets|clown|clowns|dummy|dunce|buffoon|ignoramus|jerk|jerks|loser|losers|creep|creeps|donkey|pig|pigs|dog|dogs|monkey|monkeys|rat|rats|snake|snakes|scumbag|scumbags|lowlife|lowlifes|parasite|parasites|vermin|scum|trash|garbage
@class foul = asshole|assholes|arsehole|arseholes|bastard|bastards|bitch|bitches|dickhead|dickheads|dick|dicks|prick|pricks|wanker|wankers|twat|twats|tosser|tossers|dumbass|dumbasses|jackass|jackasses|shithead|shitheads|motherfucker|motherfuckers|fucker|fuckers|cunt|cunts|douche|douchebag|douchebags|scumbag|slut|whore
@class daft = stupid|dumb|useless|pathetic|incompetent|brainless|clueless|worthless|thick|moronic|idiotic|dense|disgusting|retarded|hopeless|braindead|brain dead|mental|insane|crazy|mad|lazy
@class told = called|calling|calls|call|labelled|labeled|shouted|yelled|screamed|said|wrote|typed
@class person = me|us|him|her|them|my wife|my husband|my son|my daughter|my mother|my father|my mum|my mom|my colleague|the driver|the agent|people|someone|somebody|anyone

@category abuse.rude neg=keep
shut (up|your mouth|your face|your trap|it) :: 1.5
  yes: just shut up and listen
  yes: shut your mouth
  no: agent> I will need you to stop using unreasonable, threatening, or abusive language to continue this conversation
  no: agent> I asked you to stop using unreasonable, threatening, or abusive language, and you did not stop
  no: agent> I will now document this call, notify my supervisor, and I am now disconnecting this call
  no: the door would not shut
  no: please shut it down and start again
  no: the branch was shut up for the winter
  except: shut it (down|off)
  except: (was|is|were|been|be|gets|got|all) shut up
(are you|r u) [<very>] (deaf|listening to me or not|even listening|stupid|dumb|an idiot|a moron|a clown|a retard|out of your mind|insane|serious or stupid|retarded|blind|drunk|high|thick|slow)
  yes: are you deaf
  yes: are you even listening
  no: are you blind or partially sighted, so that we can send large print
  no: are you deaf or hard of hearing
  no: are you high on the list
  no: customer> Are you high or low on stock?
  except: are you (blind|deaf) (or|and) (partially|hard|visually|deaf|blind)
  except: are you high (on|up|or|and|enough)
(what is|what the hell is) wrong with you [people|guys|lot]
  yes: what's wrong with you people
  no: what is wrong with your line
what is your problem $ :: 0.5 speaker=customer
  yes: lady, what is your problem
  no: what is your problem with it
  no: agent> what is your problem
you [people|guys|lot|all] (make|made) me [<very>] sick :: 1 speaker=customer
  yes: you make me sick
  no: the food made me sick
do your (fucking|damn|bloody|goddamn) job :: 1.5
  yes: do your damn job
(just|please just|why do not you|why can not you) do your job
  yes: just do your job
  no: you do your job very well
((sick|tired) [and tired] of|fed up with|hate|done with|wrong with|had it with|enough of) you people
  yes: I am sick of you people
  no: my passport is with you people
you people (are|have|never|always|can not|could not|do not|did not|will not|keep|just|should|need|only|make|ought|think|must|disgust)
  yes: you people never listen
  no: I've paid you people for nineteen years
  no: you people have been great
  no: you people have my address already
  no: thank you people for the help
  no: can you people help me with an order
  no: customer> can you people help me out
  no: customer> we love you people do not change
  no: customer> can you people have
  except: you people have (my|our|the|his|her)
  except: you people (have been|are|were|do|did) [<very>] (great|good|wonderful|amazing|kind|lovely|helpful|brilliant|awesome|fantastic|nice|excellent|patient|super)
  except: (thank|thanks|love|helped|appreciate) [to] you people
  except: (can|could|would|do) you people [please] (help|tell|check|send|have|offer|sell)
you (lot|bunch) (are|have no|have never|have not|have ruined|have wasted|have messed|never|always|can not|could not) :: 0.75
  yes: you lot never answer the phone
  no: you lot have been brilliant
  no: customer> you lot are kind
  no: You lot have sent me a letter
  except: you lot (are|have been) [<very>] (great|good|wonderful|amazing|kind|lovely|helpful|brilliant|awesome|fantastic)
(get|just get) lost
  yes: why do not you get lost
  no: I do not want to get lost on the way
  no: parcels get lost all the time
  no: I still get lost there
  no: did it get lost
  except: (parcel|parcels|package|packages|letter|letters|it|they|to|things|i|we|not|order|orders|mail|post|that|payments|did you|if you|when you|could|might|may|would|can|will|always|still|often|never|easily) get lost
(go away|get off the phone|get off my phone|get off the line|leave me alone)
  yes: go away and get me someone else
  no: the error does not go away
  no: will the charge go away
  no: leave me alone with the form for a second
  no: I have to get off the phone now
  except: leave me alone (with|in|on|for|at|to)
  except: (not|will|to|it|that|this|they|fee|charge|message|error|noise|never|just|would|can|should|could|charges|problems|i|we|you) go away
  except: (to|and|then|you|can) get off the (phone|line)
(learn|speak) [proper|some|better] english :: 1.5
  yes: learn some English
  yes: speak proper English with me
  no: do you speak english
  no: my mother does not speak english
  no: I speak English and Spanish
  except: (do|does|can|you|not|i|we|they|he|she|who|only|to|please|mother|father|wife|husband|both|could|anyone|someone) speak [proper|some|better] english
learn (how to|to) speak [proper|some|better] english :: 1.5
  yes: you should learn how to speak proper English
(someone|somebody|anyone|a person|an agent) [there|here|else|at home] who [actually|can] (speaks|speak) [proper|real|my] english :: 0.75
  yes: get me someone who speaks English
  no: my mother needs somebody who speaks english slowly
  except: needs (someone|somebody|a person|an agent) who [actually|can] (speaks|speak) english
(an|a real|a proper) (american|englishman|native speaker|white person) (please|instead|not|on the phone|now) :: 1.5
  yes: give me an American please
get a (real job|life|brain|grip)
  yes: why don't you get a real job
  yes: get a life
  no: I want to get a life insurance
  no: I need to get a life
  except: (i|we) (need|have|want|ought) to get a (life|grip|brain|real job)
  except: get a life (insurance|cover|policy|assurance)
(stop|quit) wasting my [damn|fucking|bloody] time
  yes: stop wasting my time
you are wasting my [damn|fucking|bloody] time
  yes: you're wasting my time
  no: I am wasting my time here
(are you|you must be|you have got to be|you have to be) [fucking|bloody] (kidding|joking) [me] :: 0.5
  yes: you've got to be kidding me
  no: you are joking with my kid
  no: customer> Are you kidding, that's amazing!
  no: are you kidding me I love it
  except: (are you|you must be|you have got to be) (kidding|joking) ...3 (amazing|great|brilliant|wonderful|fantastic|awesome|lovely|love|perfect|best|incredible|thank|thanks)
(is this|is that) (a|some kind of|some sort of) joke :: 0.5
  yes: is this some kind of joke
you have no idea what you are (doing|talking about)
  yes: you have no idea what you're talking about
  no: I have no idea what you are talking about
you do not [even] (have a clue|know what you are doing|know what you are talking about|know anything|know a thing)
  yes: you don't know what you're doing
  no: you do not know what the code is
(who do you|just who do you) think you are
  yes: who do you think you are
  no: who do you think is right
(i do not|i could not|i really do not) [even] (give a damn|give a toss|give a monkeys|give a rats) :: 1
  yes: I don't give a damn about your policy
  no: I don't give out my number
(i do not|i could not) care (what you think|about your rules|about your policy|about your script|about your excuses) :: 0.75
  yes: I don't care about your policy
  no: I do not care which colour it is
(save your|spare me the|spare me your|enough of your|sick of your|tired of your) (excuses|apologies|apology|script|crap|sob story|lies|nonsense) :: 0.75
  yes: spare me the excuses
  yes: save your apologies
  no: I will save your settings
(blah|yada) (blah|yada) [blah|yada] :: 0.75
  yes: yeah yeah blah blah blah
cut the (crap|bull|nonsense|bullshit)
  yes: cut the crap
  no: they cut the cable
how (hard|difficult) (can|could) (it|that|this) [possibly] be :: 0.5
  yes: how hard can it be
  no: how hard is it to install
(read my lips|open your ears|clean your ears|wake up and listen|use your brain|are your ears)
  yes: use your brain for once
  no: what is your brand
(were you|was he|were they|was she) (born|dropped) (yesterday|stupid|on your head|on his head)
  yes: were you born yesterday
  no: were you born in March
(what kind of|what sort of) (an|a) (idiot|moron|joke of a company|circus|cowboy) ...3 (are|is|runs|do|does|would|this|thinks)
  yes: what kind of a circus are you running
  no: what kind of a plan is it
(your|this|the) [whole|entire] (company|team|department|service|place|shop|bank) is (a|an) [total|complete|absolute|<very>] (joke|shambles|disgrace|circus|farce|embarrassment|scam)
  yes: your company is a complete joke
  no: this company is a partner of ours
(pathetic|useless|idiotic|moronic|worthless|garbage|rubbish|trash|crappy|shitty|lousy) (company|service|department|team|support|staff|website|excuse|excuses|bank|provider|outfit|operation)
  yes: you are a useless company
  no: what is your return company
(calm down|relax) $ :: 0.5 speaker=agent id=rude-calm-down
  yes: please just calm down
  no: customer> I need a minute to calm down
  no: agent> take a moment to calm down
  no: just sit back and relax
  except: (moment|time|minute|me|to help|us|things) [to] calm down
  except: (and|to|can|could|you|now|back|me|and just) relax
[please|just|okay|you] calm down (sir|madam|maam|ma am|miss|mister|mr *|mrs *|ms *|now|please) :: 0.5 speaker=agent id=rude-calm-down-sir
  yes: Calm down, sir.
  yes: please calm down madam, nobody is shouting but you
  no: customer> it will calm down now I think
  no: agent> I hope that things calm down now
  except: (will|to|can|could|should|would|things|it|they|did|does|and|all) calm down
you (need to|have to|must|better) (calm down|relax|watch your mouth|watch your tone|watch it|learn some manners|stop whining|stop complaining|get over it)
  yes: you need to calm down
  no: you need to calm your dog
(watch your (mouth|tone)|mind your own business|learn some manners|get over it|deal with it yourself|stop whining|stop crying|quit whining) :: 1
  yes: oh get over it
  yes: mind your own business
  no: thank you, you made him stop crying
  no: I can deal with it tomorrow
  except: (made|make|makes|to|not|will|did|would) ...2 (stop|quit) (crying|whining)
(that is|it is) (not my problem|your problem not mine|your own fault|your own stupid fault|too bad for you|tough luck) :: 1 speaker=agent
  yes: that is not my problem
  no: that is our problem
  no: customer> that is not my problem
(i already|i have already|like i already) told you ...2 (times|twice|already|before|again|a hundred) :: 0.75 speaker=agent
  yes: I already told you three times
  no: I already told you the price
(what part of|which part of) ...4 (do not|did not) you (understand|get) :: 1
  yes: what part of no refunds don't you understand
  no: which part of the form did you fill in
(suck it up|bite me|up yours|kiss my (ass|arse|butt|behind)|stick it up|shove it|stuff it|sod off|bugger off|buzz off|push off|naff off|drop dead|go to hell|rot in hell|burn in hell|screw you|screw u|screw your|stick it where) :: 1.5
  yes: you can shove it
  yes: go to hell
  yes: screw you and your company
  no: I will screw your shelf to the wall for you
  no: please stick it up on the door
  except: screw your (shelf|cover|lid|light|bulb|cable|bracket|antenna)
  except: stick it up (on|there|with)
(any|every) (idiot|fool|moron|child|monkey|toddler|halfwit|five year old) (could|can|would|knows|would know|should) :: 1
  yes: any idiot could have told me that
  no: any child can use it
  except: any child can
anyone with [half a|a|any|an ounce of|a bit of] (common sense|brain|brain cell|sense|intelligence) [would|could|can|knows] :: 1
  yes: anyone with common sense would read it that way
  no: anyone with a ticket can go in
(look it up|well done|good job|nice one|nice going|bravo|way to go|great work|congratulations) (genius|einstein|sherlock|smart ass|clever clogs|pal|sunshine) :: 0.75 valence=-1.2
  yes: look it up, genius
  no: well done you
(genius|einstein|sherlock|smarty pants|clever clogs) $ :: 0.5 valence=-1.2
  yes: who taught you that, genius
  no: you are a genius
  no: she is a genius
  except: (a|an|pure|real|mr|absolute|true|sheer|total|the|is|are) (genius|einstein|sherlock)
who asked you :: 0.75
  yes: who asked you anyway
  no: who asked you to pay
  no: who asked you for that
  except: who asked you (to|for|about|that|if)
your (mother|mom|mum|mama) (is|was|must) (a|an|be|so) :: 1.5
  yes: your mother is a
  no: is your mother an account holder
keep your (hair|shirt|knickers) on :: 1
  yes: Keep your hair on
  no: keep your shirt in the bag
(a|any|my|even a) [<NUMBER>] [year old] (child|kid|toddler|baby|monkey|idiot|fool|five year old) (could|can|would) (do|understand|manage|work|see|fix|figure|read) (it|this|that|better) :: 1
  yes: A child could do it
  no: my child can do it at school
  except: my [<NUMBER>] [year old] (child|kid|toddler|baby)

@category abuse.condescending neg=keep
# Talking down: no bad word in it, and yet nobody takes it kindly. Mostly a matter of agents.
(not|hardly|is not exactly) (rocket science|brain surgery|that hard|that difficult is it|quantum physics) :: 0.75
  yes: it's not rocket science
  no: the rocket science museum
(let me|shall i|do i have to|do i need to|must i|should i|i will) (spell it out|draw you a picture|say it slowly|explain it slowly|use small words|say it again slowly|repeat myself again|hold your hand|say it in crayon) [for you|to you|again] :: 1
  yes: do I have to spell it out for you
  no: let me spell out the name
(can you not|can you even|do you not|do you even|can not you|do not you) [even] (read|count|listen|follow simple instructions|understand plain english|understand english) :: 1
  yes: can you not read
  yes: can't you read
  no: can you read it out to me
(if|had) you (had|bothered to|actually) (bothered to read|bothered to listen|read the terms|read the email|listened|read the letter|paid attention|been listening|read) :: 0.75
  yes: if you had bothered to read the terms
  no: if you have read the letter
^ for the (last|tenth|hundredth|thousandth|millionth) time :: 0.75
  yes: for the last time, it is not here
  no: let us play for the last time
(how many times do i have to|how many more times) :: 0.75
  yes: how many times do I have to tell you
  no: how many times do you have to reset it
(you obviously|you clearly|obviously you|clearly you) (do not|did not|have not|can not|have no) [even|really] (understand|listen|read|get it|know|have|idea|clue|listened|bothered) :: 1
  yes: you obviously don't understand
  no: you clearly did not get it by mail, so I send it again
  no: you clearly know your router
  except: (you clearly|you obviously) (did not|have not) get it
you should have (read|listened|thought|known|checked) [about|of] (that|the terms|the contract|the small print|it|better|the fine print) [before|first|then] :: 0.75
  yes: you should have thought of that before
  no: you should have it by Friday
(well|then) [that is] (tough|tough luck|hard luck|too bad|hard cheese|boo hoo|cry me a river|bad luck for you) $ :: 1
  yes: well, tough luck
  no: it was tough
(boo hoo|cry me a river|poor baby|poor little thing|diddums|get the violin|world's smallest violin) :: 1
  yes: oh boo hoo
  no: my poor baby has a fever
  except: poor baby (has|is|was|had)
(what do you|what exactly do you|what did you) (expect [me|us] to do [about it|about that|now|then]|want [me|us] to do about (it|that|this)) $ :: 0.5 speaker=agent
  yes: what do you expect me to do about it
  no: what do you want me to do now
  no: what do you want me to do first
  no: customer> what do you expect me to do
(i|we) (could not|can not|do not) [even] care less :: 1
  yes: I couldn't care less
  no: I could not help less
(do not|not) take that tone with me :: 1
  yes: don't take that tone with me
  no: I take that phone with me
(do not|not) (raise your voice|shout|yell|swear|talk|speak) (at me|to me like that|like that|to me) [again] :: 0.5
  yes: don't you raise your voice, I said don't shout at me
  no: the box must not shout at me
  no: agent> Please don't swear at me
  no: I asked you not to shout at me
  except: (box|must|alarm|it|tv) [must|does|can] not (shout|talk|speak|yell) (at|to) me
  except: (please|kindly|would rather you|prefer you|prefer that you) (do not|not) (raise|shout|yell|swear|talk|speak)
  note: half a point: the words are sharp, the wish behind them is just
do not you [dare|ever] (raise your voice|shout|yell|swear|talk to me|speak to me|take that tone|interrupt|argue) [at me|like that|with me] :: 1
  yes: Don't you raise your voice at me
  no: why don't you talk to me about the plan
  no: why don't you speak to me first
  except: why do not you
(i am not|they do not) (paid|get paid|pay me) [nearly] enough (for this|to listen|to hear|to deal) :: 1.5
  yes: I don't care, I'm not paid enough for this
  no: I am not paid enough to live on
(are you quite (done|finished)|have you quite finished|(are you done|are you finished|have you finished) (ranting|shouting|complaining|yelling|moaning|talking|whining)) [now|yet] $ :: 0.5 speaker=agent
  yes: are you quite done
  no: Are you done?
  no: have you finished yet?
  no: are you done with the form
(listen|look|now listen|now look) [here|to me] (lady|mate|pal|buddy|sunshine|sweetheart|love|darling|honey|missy|son|mister|you little) :: 1
  yes: listen here, sunshine
  yes: now look, lady
  no: look, love is all you need
  except: look love is
(calm|settle|simmer|pipe) down (dear|love|darling|sweetheart|honey|lady|mate|pal|sunshine|princess) :: 1.5
  yes: calm down dear
  no: it will calm down dear customers
  except: (will|to|can) (calm|settle) down dear
(aw|aww|oh|poor) (sweetheart|snowflake|princess|petal|diddums|pumpkin) :: 1
  yes: aww snowflake
  no: the princess phone
(typical|just like a|so like a) (woman|women|man|men|foreigner|foreigners|customer|customers|pensioner|millennial|boomer) :: 1
  yes: typical woman
  no: a typical customer pays ten dollars
  no: typical customers pay ten dollars
  except: typical (customer|customers|woman|man) (pays|pay|uses|use|has|have|would|will|spends)
(nobody|no one) (forced|made|asked) you (to buy|to sign|to join|to call|to order|to come) :: 1
  yes: nobody forced you to sign
  no: nobody asked you to pay twice
(you are not|you think you are) [that] (special|the only customer|the only one with problems|the only person in the world|the center of the world|the centre of the world|better than everyone) :: 1
  yes: you are not the only customer
  no: you are not the only one affected
(go|try) (google it|reading the manual|reading the email|reading it|reading what i wrote|learn to read) :: 0.75
  yes: try reading the manual
  no: go to the manual
(as|like) i (have said|said|told you|have told you|explained|have explained) (a hundred times|a million times|many times|multiple times|three times|twice already|over and over|already|repeatedly|again and again) :: 0.75
  yes: as I have told you three times
  no: as I said, it comes on Monday
(as|like) i [have] (already|just) (told|explained to|said to) you :: 0.5 speaker=agent
  yes: As I already told you, the fee is due
  yes: as I've already explained to you, it cannot be changed
  no: customer> as I already told you, the box was empty
  no: I have already told them
i (do not|have not) [got] have all day :: 0.75 speaker=agent
  yes: I don't have all day
  no: I have all day for you
(use|try using|why not use) your (common sense|head|imagination) :: 1
  yes: just use your common sense
  no: use your head torch
  no: may I use your common sense guide
  except: your (common sense|head|brain) (torch|set|band|lamp|guide|scan|rest)
that is what happens (when|if) you (do not|did not|never|ignore|leave it) ...2 (read|listen|pay|check|ask|late|minute) :: 0.75 speaker=agent
  yes: that's what happens when you don't read
  no: that is what happens when you press it
(just|you could|you can|go|and) google it :: 0.75 speaker=agent
  yes: you could just google it
  no: I will google it for you
you are not [exactly|really] [too|very|so|the|that] (bright|brightest|clever|cleverest|smart|smartest|sharp|sharpest) [are you|one] :: 1.5
  yes: you're not very bright are you
  no: the lamp is not very bright
^ [yeah|oh|ok|okay|right] whatever $ :: 0.5 speaker=agent
  yes: whatever
  yes: yeah whatever
  no: whatever suits you best
^ [just|well|so|oh] deal with it $ :: 0.75
  yes: just deal with it
  no: I'll deal with it
(it is|that is) not my fault [that|if] you :: 0.75 speaker=agent
  yes: it's not my fault you can't read
  no: it is not my fault alone
(what is|whats) your problem (lady|mate|pal|buddy|love|sir|madam|woman|man) :: 0.75
  yes: what is your problem, lady
  no: what is your problem with the bill
(try|maybe try) (listening|thinking|reading) for (a change|once) :: 1
  yes: try listening for once
  no: try reading for ten minutes
(i will have|i want|i am going to have|i will get) (your|you) (job|sacked|fired|badge|head) :: 1.5 speaker=customer
  yes: I'll have your job
  yes: I'm going to have you fired
  no: I will have your job number ready
  except: your job (number|offer|advert|reference|sheet|id)
surely (you|even you|anyone|a grown [man|woman]) (can|could|must|are able to|know how to) (read|see|count|manage|understand|work|find|follow|think) :: 0.75
  yes: Surely you can read
  no: Surely you can help me
(you|they) should have (fixed|done|checked|read|known) (it|that|the|this) (yourself|first|before) [should not you|should you not] :: 0.5 speaker=agent
  yes: then you should have fixed it yourself
  no: We should have fixed it before

@category abuse.insult neg=keep valence=-3
(<youre>|<you>) [<very>] [<det>] [<very>] [<daft>] <fool> :: 2.5 id=insult-you-fool
  yes: you are an idiot
  yes: customer> you're all clowns
  yes: you stupid moron
  yes: You people are a bunch of clowns
  yes: u r a moron
  yes: three weeks, you absolute clowns
  no: are you a dog owner
  no: agent> I will need you to stop using unreasonable, threatening, or abusive language to continue this conversation
  no: agent> I asked you to stop using unreasonable, threatening, or abusive language, and you did not stop
  no: agent> I will now document this call, notify my supervisor, and I am now disconnecting this call
  no: you are rude
  no: you people have been great
  no: that is a stupid mistake of mine
  no: this is not an idiot-proof manual
  no: are you a dog
  no: I take it you are a dog owner
  no: customer> Are you saying the technician called you an idiot?
  no: agent> Are you saying the technician called you an idiot?
  no: we will send you a dummy invoice
  no: I can get you a dog licence
  no: did the driver really call you an idiot
  no: You dog walkers are great
  no: will you garbage collectors come today
  except: (are|were) you
  except: you [are|were] [a|an|the] (dog|rat|pig|monkey|garbage|trash|snake|donkey|dummy|clown) (owner|owners|food|walker|walkers|sitter|sitters|trainer|groomer|groomers|catcher|catchers|exterminators|bars|trap|traps|farmer|farmers|collection|collector|collectors|men|bin|can|day|lover|lovers|fish|run|around|about)
  except: (called|labelled|labeled|calls) you
  except: (send|sent|give|gave|get|got|bring|brought|offer|offered|show|showed|sell|sold|find|found|buy|bought|make|made|for|to) you (a|an|the)
  except: (did|he|she|they|driver|technician|engineer|agent|colleague|manager|someone|somebody|who) [really|just|actually|ever] call you
(<youre>|<you>) [<very>] [<det>] [<very>] [<daft>] <foul> :: 3 id=insult-you-foul
  yes: you are such an asshole
  yes: you fucking bastards
  no: are you Dick
  no: thank you Dick for calling
  no: you are Dick Miller I take it
  no: so he called you a bitch
  except: (are|thank|do|can|will|would|did|have|were) you (dick|prick)
  except: you are dick
  except: (called|labelled|labeled|calls) you
you (sound|look|act|talk|behave) like (a|an|such a|a complete|a total|a right) [<daft>] (idiot|moron|imbecile|fool|clown|halfwit|robot|parrot|child|retard|jerk|loser) :: 2 speaker=customer
  yes: you sound like a moron
  no: you sound like a nice person
<youre> [<very>] [being] [a bit] (useless|pathetic|incompetent|brainless|clueless|worthless|stupid|dumb|disgusting|hopeless|moronic|idiotic|braindead|brain dead|thick|retarded|ugly|fat|ignorant|mental|insane|crazy|a bit slow|not worthy|good for nothing) :: 2.5 id=insult-you-useless
  yes: customer> you're all useless
  yes: you are so incompetent
  yes: u r stupid
  yes: you are being a bit stupid
  no: you are crazy good at this
  no: I feel useless without my phone
  no: what you are saying is not stupid
  except: you are crazy (good|fast|nice|busy|helpful)
(you|you people|you guys|you lot) [are] [a bunch of|a pack of|nothing but] (liars|crooks|thieves|scammers|cheats|frauds|con artists|criminals|gangsters|bandits|swindlers|cowboys|robbers|vultures|leeches|bloodsuckers|amateurs) :: 2
  yes: you are thieves
  yes: you're nothing but crooks
  no: do you insure against thieves
  no: the thieves took my card
you are [<very>] (a|an|such a|such an|nothing but a) [<very>] [complete|total|bloody|fucking|filthy] (liar|crook|thief|scammer|cheat|fraud|con artist|con man|criminal|swindler|robber|racist|bigot|psycho|lunatic|waste of space|waste of time|waste of air|waste of oxygen|disgrace|embarrassment|nobody|joke|robot without a brain|pig|animal|monster|coward|piece of work) :: 2
  yes: you are a liar
  yes: you're such a joke
  no: you are a fraud analyst I hope
  no: do you have a liar's bench
  no: you are a fraud specialist
  except: you are a fraud (analyst|specialist|expert|agent|officer|investigator|team)
[you] lying (sack of shit|bastard|bastards|bitch|pig|scum|thieves|crooks|toad|cow|company|cheats|little) :: 2
  yes: you lying thieves
  no: it was lying on the floor
(bunch|pack|load|gang|band) of [<very>] [lying|stupid|useless|bloody|fucking|incompetent] (idiots|clowns|morons|crooks|thieves|liars|cowboys|amateurs|monkeys|jokers|scammers|criminals|con artists|muppets|imbeciles|losers|gangsters|cheats|numpties|fools) :: 2
  yes: what a bunch of clowns
  yes: a pack of lying thieves
  no: a bunch of flowers
  no: there are a bunch of monkeys at your zoo
  except: (are|is|see|saw) a bunch of monkeys
(one|some|all|any|which) of your (muppets|clowns|idiots|monkeys|jokers|cowboys|goons|morons|donkeys|numpties) :: 1.5
  yes: one of your muppets has left my gate open
  no: one of your drivers left the gate open
(~idiot|~moron|~imbecile|~cretin|~dimwit|nitwit|halfwit|numpty|ignoramus) :: 2 neg=block id=insult-lone-fool
  yes: which idiot sent me this
  yes: morons the lot of them
  no: customer> did call you imbecile
  no: customer> called you moron
  no: we need an idiot-proof manual
  no: this is not an idiot-proof manual
  no: I am such an idiot, I typed it wrong
  no: I felt like an idiot on the phone
  no: I am not an idiot
  no: the driver called me an idiot
  no: do not treat me like an idiot
  no: my idiot brother dropped it
  no: he said idiot to me
  except: (did|he|she|they|driver|technician|engineer|agent|colleague|manager|someone|somebody|who) [really|just|actually|ever] call you [a|an|such an] (~idiot|~moron|~imbecile)
  except: (called|labelled|labeled|calls) you [a|an|such a|such an|a complete|a total] [<daft>] (~idiot|~moron|~imbecile|~cretin)
  except: (idiot|idiots) (proof|proofed|guide|guides|light|lights)
  except: i (am|was|feel|felt|look|looked|sound|sounded) [now] [like] [not] [such|such a|such an|a|an|the|a complete|a total|a bit of an] (~idiot|~moron|~imbecile)
  except: <told> <person> [a|an|such an|a complete|a total] [<daft>] (~idiot|~moron|~imbecile|~cretin)
  except: <told> [the word] (~idiot|~moron|~imbecile|~cretin)
  except: like [i am] [a|an|some kind of|a complete|a total] (~idiot|~moron|~imbecile)
  except: my [own] (idiot|moron) (brother|sister|self|son|neighbour|neighbor|friend|cousin)
(dumbass|dumbasses|dumb ass|jackass|jackasses|dickhead|dickheads|shithead|shitheads|douchebag|douchebags|scumbag|scumbags|arsehole|arseholes|asshole|assholes|wanker|wankers|tosser|tossers|twat|twats|twit|motherfucker|motherfuckers|fuckface|fuckwit|dipshit|knobhead|bellend|bell end|shitbag|asshat|fucktard|fucker|fuckers) :: 3 neg=block id=insult-lone-foul
  yes: what an asshole
  yes: put that dickhead on the phone
  no: customer> calls you a total tosser
  no: he called me an asshole
  no: I was an asshole to your colleague
  no: someone wrote asshole on my car
  except: (called|labelled|labeled|calls) you [a|an|such a|such an|a complete|a total] [<daft>] (dumbass|jackass|dickhead|shithead|scumbag|arsehole|asshole|wanker|tosser|twat|motherfucker)
  except: <told> <person> [a|an|such an|a complete|a total|a fucking] [<daft>] (dumbass|jackass|dickhead|shithead|douchebag|scumbag|arsehole|asshole|wanker|tosser|twat|twit|motherfucker)
  except: <told> [the word] (dumbass|dickhead|shithead|asshole|arsehole|wanker|twat)
  except: i (am|was) [such|being] [a|an|such an] (dumbass|jackass|dickhead|asshole|arsehole|twat)
(bastard|bastards|bitch|bitches|cunt|cunts|prick|pricks|slut|sluts|whore|whores|son of a bitch|sons of bitches|son of a gun) :: 3 neg=block id=insult-lone-bastard
  yes: those bastards took my money
  yes: that son of a bitch hung up on me
  no: customer> labeled you cunt
  no: he called my wife a bitch
  no: I do not mean to bitch about it
  no: he pricks the balloon
  no: life is a bitch
  no: karma is a bitch
  except: (called|labelled|labeled|calls) you [a|an|such a|such an|a complete|a total] [<daft>] (bastard|bitch|cunt|prick|slut|whore|son of a bitch)
  except: <told> <person> [a|an|such a|a complete|a total|a fucking] [<daft>] (bastard|bitch|cunt|prick|slut|whore|son of a bitch)
  except: (to|not|and) bitch [about]
  except: (he|she|it|that|needle) pricks
  except: (life|karma) is a bitch
(stupid|dumb|useless|incompetent|pathetic|lazy|brainless|idiotic|worthless|arrogant|ignorant) (agent|agents|person|people|woman|man|girl|boy|cow|robot|rep|reps|representative|operator|driver|manager|supervisor|employee|employees|kid|child|colleague|colleagues|assistant|secretary|bot) :: 2 neg=block
  yes: put the stupid woman back on
  yes: your useless agents hung up again
  no: that is a stupid mistake of mine
  no: I am not a stupid person
  no: I am just a stupid old man
  no: it is a stupid question I know
  except: (i|we) (am|are) [just] [not] [a|an|some] (stupid|dumb|useless|incompetent|lazy|ignorant|arrogant) [old]
piece of [absolute|<very>] (shit|crap|trash|garbage|filth|work) :: 2
  yes: you piece of shit
  yes: this phone is a piece of crap
  no: it is a good piece of work
  no: a piece of work is missing from the file
  except: (good|great|nice|fine|excellent|beautiful|solid|a) piece of work
(brain|brains) of (a|an) (pea|peanut|goldfish|monkey|donkey|sheep|fly|gnat) :: 2.5
  yes: you have the brain of a goldfish
(do you have|have you got|have you) [a|any|half a] (brain|brains|brain cell|brain cells) [at all] [in your head] :: 2
  yes: do you have a brain at all
  no: do you have a brain scan appointment
  except: [do] [you] (have|got) [a|any] brain (scan|injury|tumour|tumor|surgery|surgeon|training|clinic|centre|center)
(fat|ugly|filthy|dirty|smelly|old|silly) (cow|pig|bitch|hag|bag|slob|bastard|bastards|pigs) :: 2.5 neg=block
  yes: that fat cow hung up on me
  yes: you silly cow
  no: I have a dirty bag to return
  no: the old bag was replaced
  no: He called me a fat cow
  no: customer> called you old slob
  except: (old|dirty|filthy|smelly) bag
  except: <told> <person> [a|an|such a] (fat|ugly|filthy|dirty|smelly|old|silly) (cow|pig|bitch|hag|bag|slob|bastard)
  except: (called|calls) you [a] (fat|ugly|filthy|dirty|smelly|old|silly) (cow|pig|bitch|hag|bag|slob|bastard)
(waste of (space|oxygen|air|skin)|oxygen thief|brain donor|village idiot|court jester|retarded monkey|trained monkey|trained monkeys|glorified answering machine|talking parrot) :: 2.5
  yes: what a waste of oxygen
  yes: a trained monkey could do your job
  no: that is a waste of time
(your|ur) [<very>] (stupid|dumb|useless|pathetic|ugly|fat|mental|retarded|disgusting|thick|an idiot|a moron|a loser) $ :: 2
  yes: your stupid
  yes: ur so dumb
  no: your stupid system lost it
^ [oh|hey|yes|no|a|the|what a|big|fat|stupid|total] (jerk|jerks|loser|losers|pig|pigs|creep|creeps|perv|pervert|scum|clown|clowns|liar|liars|slag|tit|homo|freak|weirdo|crook|crooks|thief|thieves|idiot|idiots|moron|morons|robot scum|coward) $ :: 2 id=insult-whole-turn
  yes: loser
  yes: what a creep
  no: the pig farm
  no: a thief took it
<youre> [<very>] (annoying|annoying me|boring|boring me|irritating|irritating me|a pain|a nuisance|getting on my nerves|slow) :: 0.5
  yes: you are so annoying
  no: the music is annoying
<youre> (worse|dumber|slower|more stupid|more useless) than (a|an|my|the) :: 1.5
  yes: you are dumber than my toaster
  no: you are cheaper than the other shop
(i|we) [<very>] do not like (you|u) $ :: 0.75
  yes: I don't like you
  no: I do not like your hold music
(i|we) never want to (speak|talk) to (you|u) again :: 0.75
  yes: I never want to speak to you again
  no: I never want to speak to a robot
(nobody|no one) (likes|loves|cares about) you :: 2
  yes: nobody cares about you
  no: nobody likes your competitor
you (should|ought to|deserve to) be (fired|sacked|ashamed|ashamed of yourself|shot|locked up|in prison|in jail) :: 1.5
  yes: you should be ashamed of yourself
  yes: you ought to be fired
  no: you should be shot of the fees by May
  except: be shot (of|in|at|on)
shame on (you|you people|you all|your company) :: 1.5
  yes: shame on you
  no: it is a shame on the other hand
how [<very>] (stupid|dumb|thick|dense|incompetent|useless|slow) (are|can) you [people|guys] [be] :: 2
  yes: how stupid are you people
  no: how slow is your line
  no: how slow are you today
  no: how thick are you making the glass
  except: how [<very>] (thick|dense|slow) are you (making|today|going|running|working|currently|at|with|getting|on|now|in)
(you|your) (sick|twisted|filthy|evil|vile|nasty|miserable|wretched|pathetic|stupid|dumb|useless|fat|ugly|greedy|dirty) [little|old|fat|stupid] (man|woman|people|person|company|person|thing|bastard|bitch|git|cow|pig|freak|creep|crook|liar) :: 2.5
  yes: you pathetic little man
  yes: you greedy company
  no: your sick man's allowance claim
  except: your sick (man|woman|person|people)
(done|finished|sick of|tired of|through) (talking|speaking|dealing) (to|with) [the|you] (monkeys|monkey|clowns|muppets|puppets|minions|underlings|morons|idiots) :: 2
  yes: I'm done talking to the monkeys
  no: talking to the manager
[you] (smug|silly|stupid|useless|daft|lazy|ignorant|miserable|old|little|nasty|moody|grumpy|cheeky|lying|jumped up|sour faced) (git|gits|sod|sods|twerp|twerps) :: 2
  yes: You smug git
  yes: customer> what a jumped-up twerp
  no: the git repository

@category abuse.profanity neg=keep
# mild: 0.5
(damn|damned|dammit|damnit|damn it) :: 0.5
  yes: where is my damn parcel
  yes: damn it, not again
  no: agent> I will need you to stop using unreasonable, threatening, or abusive language to continue this conversation
  no: agent> I asked you to stop using unreasonable, threatening, or abusive language, and you did not stop
  no: agent> I will now document this call, notify my supervisor, and I am now disconnecting this call
  no: this is damn good
  no: that was damn fast, thank you
  no: damn right it works
  no: hot damn
  except: (damn|damned) (good|fine|well|near|right|fast|nice|great|easy|quick|impressive|helpful|sure|happy)
  except: hot damn
(goddamn|goddam|goddammit|goddamnit|god damn|god damned|god damn it) :: 0.75
  yes: the goddamn thing broke again
  no: god bless you
(crap|crappy|crapped|crapping) :: 0.5
  yes: the service is crap
  yes: it is a crappy phone
  no: we play craps
(what|who|how|where|why|when) [in] (the|in) (hell|heck|devil|bloody hell) :: 0.5
  yes: what the hell is going on
  yes: where the hell is my order
  no: what the help page says
(bloody hell|hells bells|oh hell|oh hell no|hell no|like hell|for hells sake|the hell with|to hell with|as hell|the hell out of|the hell is) :: 0.5
  yes: bloody hell that is a lot
  yes: I am angry as hell
  no: hell yes that is perfect
  no: hello no problem
bloody :: 0.5
  yes: where is the bloody driver
  no: I had a bloody nose after the fall
  no: one bloody Mary please
  no: you have been bloody brilliant
  except: bloody (nose|mary|marys|stool|stools|wound|bandage|discharge|diarrhoea|diarrhea|mess of blood|sunday)
  except: bloody (brilliant|good|great|fantastic|marvellous|marvelous|lovely|amazing|well)
(bugger|buggered|bugger all|sod it|sod this|sod all|blimey oh) :: 0.5
  yes: oh bugger, it went off again
(freaking|freakin|frigging|friggin|fricking|frickin|effing|flipping heck|flaming useless) :: 0.5
  yes: I have been waiting a freaking hour
  no: my son is freaking out about it
  no: this is freaking amazing
  except: freaking (out|amazing|awesome|great|good|brilliant|fantastic|cool|love)
(that|this|it|they|you|which|service|company|really|all|still|so|network|line|app|website|support) (suck|sucks|sucked|blows) :: 0.5
  yes: your service sucks
  yes: this really sucks
  no: it sucks up the dust well
  no: the fan is on and it blows cold air
  no: it blows a fuse
  except: (it|that|this|which) (sucks|blows) (up|in|out|the|cold|hot|warm|air|a fuse|dust)
(screwed|messed) (me|us|him|her|them) (over|around|about) :: 0.75
  yes: you screwed us over
  no: he screwed them together
(screw|screwing) (this|that|them|it) :: 0.75
  yes: screw this, I am leaving
  no: screw this into the wall
  no: you screw it on by hand
  except: (screw|screwing) (this|that|them|it) (in|into|on|onto|to|back|together|down|tight|off|out)
(ripped|rip|ripping) (me|us|people|customers|him|her|everyone) off :: 0.5
  yes: you are ripping me off
  no: I ripped the label off
(ass|arse) :: 0.75 neg=block
  yes: get your ass to work
  yes: it is a pain in the ass
  no: the as and the us
  no: you saved my ass, thank you
  except: (saved|saving|saves|save) (my|our|his|her) (ass|arse)
(half assed|half arsed|smart ass|smartass|smart arse|lazy ass|bad ass attitude|fat ass|dumb ass company|stupid ass|sorry ass|arsed|cant be arsed) :: 1
  yes: that was a half-assed repair
(for (god|gods|christ|christs|fuck|fucks|jesus|heaven|heavens|pete|petes) sake|for crying out loud|jesus christ|jesus h christ|christ almighty|jeez) :: 0.5
  yes: for God's sake just send it
  yes: Jesus Christ how long does it take
  no: the Church of Jesus Christ booked the hall
  no: my son Jesus
  except: (of|lord|in|about|our) jesus christ
(pissed off|pissing me off|pisses me off|piss me off|pissed) :: 0.75
  yes: I am really pissed off
  no: the cat was hissed off
piss off :: 1.5
  yes: oh piss off
  no: I did not want to piss off anybody
  except: (to|will|not|would) piss off
(bollocks|bullocks to|load of tosh|balls up|cock up|cocked up|cocking it up) :: 0.75
  yes: that is complete bollocks
  yes: it is one cock-up after another
(bull|complete bull|total bull|load of bull) $ :: 0.5
  yes: that is bull
  no: I sold the bull
  no: our mascot is the bull
  no: I drink Red Bull
  except: (the|a|pit|red|my|our|mr|mrs|sitting) bull
# strong: 1.5–2
(bullshit|bullshitting|bullshitter|horseshit|horse shit|bull shit|batshit|dogshit|dog shit|chickenshit|apeshit) :: 1.5
  yes: that is bullshit and you know it
  no: my dog had a walk
(shit|shits|shitty|shitting|shittiest|shitshow|shit show|shitstorm|shite|shitload) :: 1.5
  yes: this is a shit service
  yes: I had a shitty day with you
  no: the shirt is fine
  no: he used the word shit
  except: the word [shit|shite]
(no shit|holy shit|oh shit|good shit|the shit) :: 1
  yes: oh shit I dropped it
~fuck :: 2
  yes: I don't give a fuck
  yes: where is my fucking money
  no: someone sprayed fuck on my van
  except: (sprayed|wrote|written|read|says|reads|the word) fuck
(fuckin|fucken|fuckup|fuckups|clusterfuck|mindfuck|fuckery|motherfucking|motherfuckin|fuckall|unfuckingbelievable|absofuckinglutely) :: 2 id=profanity-fuck-forms
  yes: they fucked it up again, what a clusterfuck
fuck (you|off|your|this|that|them|it|all of you|the lot|him|her|everything) :: 2
  yes: fuck off
  yes: fuck this company
(go fuck yourself|go screw yourself|go f yourself|get fucked|get stuffed|get bent|eat shit|blow me) :: 2
  yes: you can get stuffed
  yes: eat shit
  no: he tried to blow me off
  except: blow me (off|away|up|a|over|down)
(bitching|bitchy|cock|cocksucker|cocksuckers|dickish|pricking about|tits up|balls to that|jerk off|jackoff) :: 1.5 neg=block
  yes: stop bitching at me
  no: the stop cock is under the sink
  no: the cock crows
  no: it went tits-up
  except: (stop|ball|the|pet|a) cock
  except: went tits up
(wtf|w t f|stfu|gtfo|ffs|lmfao|omfg|fml|fkn|fking|fckn) :: 1.5
  yes: wtf is this
  yes: answer me ffs
  no: the WTO and the FSS
(expletive|expletives|profanity|profanities) (deleted|removed|redacted|bleeped|filtered) :: 1.5
  yes: I want my expletive deleted money
  no: your profanity filter hid my mail
  no: we ask you to stop using abusive language
(screw up|screwed up|screwing up|messed up big time) :: 0.5
  yes: you screwed up my order
  no: I screwed the lid on

@category abuse.threat neg=keep valence=-4
# Violence and intimidation, each with tag=threat for the safety route. A lawsuit, a regulator or a bad
# review is a customer's right, never a threat of this kind. Talk of self-harm is not abuse at all
# (topic.safety finds it).
@class shall = will|am going to|am gonna|would|could|shall|want to|should|might|swear i will|swear to god i will|am coming to
(i|we|someone|somebody|my brother|my boys|my guys|he) <shall> [fucking|bloody|just|personally|literally] (kill|murder|strangle|stab|shoot|choke|hurt|harm|beat|punch|slap|smash|bash|hit|attack|destroy|burn|bury|rape|cut|skin|slaughter|execute) (you|you all|all of you|your family|your kids|your children|your wife|every one of you|you people|your face|your head|that agent|that driver|the driver|that manager|him|her|them) :: 5 tag=threat
  yes: I will kill you
  yes: I'm going to fucking punch your face
  yes: if he comes back I will shoot the driver
  no: I will hit you up tomorrow
  no: I could murder a coffee
  no: I will kill the process
  no: agent> I will need you to stop using unreasonable, threatening, or abusive language to continue this conversation
  no: agent> I asked you to stop using unreasonable, threatening, or abusive language, and you did not stop
  no: agent> I will now document this call, notify my supervisor, and I am now disconnecting this call
  no: shoot me an email
  no: I will sue you and leave a bad review
  no: I am going to kill myself
  no: I will take you to court
  no: I will beat you to the shop
  no: my wife would kill me if I forgot
  no: I want to hit them with a review
  no: I will cut you a check
  no: I could hurt him by accident, says the doctor
  no: I will cut you off from the offers
  no: my brother might shoot you a mail
  except: hit (you|them|him|her) (up|with|back)
  except: beat (you|him|her|them) to
  except: cut (you|him|her|them) (a|off|in|out|some)
  except: hurt (you|him|her|them) by
  except: shoot (you|him|her|them) (a|an|the|over|my|some)
(you|your manager|your boss|that driver|he|she) (deserve|deserves|ought|needs|need) (to die|to be killed|to be shot|to be beaten|a bullet|a beating|to burn) :: 4 tag=threat
  yes: you deserve to die
  no: you deserve a raise
^ [i|i will|i wanna|i want to|i gonna|gonna|going to|someone should|let me] (kill|stab|strangle|shoot|rape|murder|beat|punch|slap) (you|u|your mother|your mom|your mum|your family|your wife|your kids|your children) [all|up|now|dead|to death] $ :: 5 tag=threat
  yes: kill you
  yes: i gonna kill you
  no: this will not kill you
(do you want me to|want me to|should i) (kick|punch|slap|hit|beat|kill|hurt|stab) (you|u|your) :: 4 tag=threat
  yes: do you want me to punch you
  no: do you want me to hit your account with it
  except: hit your (account|card|bank|button)
(axe|chop|cut|slice|rip) you (up|into pieces|to pieces|open|in half|apart) :: 5 tag=threat
  yes: I could take an axe and chop you up
  no: they cut you off
(kill|killing|murder|hang|shoot) (yourself|yourselves) :: 4 tag=threat
  yes: go kill yourself
  no: do not kill yourself over it, tomorrow is fine
  no: please do not hang yourself up on the details
  except: not (kill|killing|hang|shoot) yourself
(kys|k y s) :: 4 tag=threat
  yes: kys loser
  no: the keys are here
i know (where you|where your family|where your kids|where your children|which bus you|what car you) (live|lives|live and work|work|works|go to school|park|take|drive|sit) :: 4 tag=threat
  yes: I know where you live
  no: do you know where you live in our system
  no: I know where your office is
i (know|have got|have|found|find|found out) (your|out your) (home address|address and|real name|face|family) ...2 (and|now|out there|so) (i|watch|you|be|we) :: 4 tag=threat
  yes: I have your home address and I will use it
  no: I have your address on the invoice
i (will|am going to|can|shall) [fucking|personally] (find|hunt|track|trace) (you|you down|out where you live|your family|your house|you all) [down] :: 4 tag=threat
  yes: I will find you
  yes: I'm going to hunt you down
  no: I will find you a better price
  no: I can find you on the map
  no: let me see whether I can find you in the system
  no: how can I find you
  no: I will find you the order number
  except: find you (a|an|the|in|on|on the|under|another|some|something|someone|one|two|that|this|at|here|by|with|my|it|online)
  except: (how|where|whether|if|when|see|so|hope|think) i (can|will|shall) (find|trace|track) (you|you all)
i (will|am going to|am|shall|might|could) [fucking|just] (come|coming|drive|driving|drop) (down|over|by|round|around) [there|to your office|to your shop|to your store|to your branch|and|to the office|to your call centre|to your call center] [and|with|there and] (kill|shoot|burn|beat|smash|sort you|hurt|teach you|a gun|a knife|a bat|a baseball bat|my gun|blow|trash|wreck|destroy|break|show you|drag you) :: 5 tag=threat
  yes: I will come down there and smash the place
  yes: I'm coming over with a baseball bat
  no: I will come down there and collect it
  no: I could drive over and show you the receipt
  except: show you (the|my|a|what|how|it|that|this)
(burn|blow|torch|bomb) [up|down] (your|the|this|that|their) [whole|entire|bloody|fucking|damn] (place|office|building|house|shop|store|branch|company|call centre|call center|headquarters|depot|warehouse|factory) [down|up] :: 5 tag=threat
  yes: I will burn your office down
  yes: someone should blow up the whole building
  no: will the candle burn the house down
  no: it could burn down the house, the fuse is that hot
  no: so that you do not burn the house down
  no: blow up the house picture to A4
  except: (candle|charger|battery|fuse|boiler|heater|it|toaster|cable|that|this|phone|which) [will|would|could|can|might|may|did|nearly|almost] (burn|blow) [up|down] (your|the|this|that|their) [whole|entire] (place|building|house|office) [down|up]
  except: not (burn|blow) [up|down] (the|your) house [down|up]
  except: (blow|blew) up the (house|building|place|office|shop|store) (picture|photo|photograph|image|plan|drawing|map|logo|sign)
(there is|i have|i have got|i planted|i put) [a] (bomb|bombs|explosive|explosives|gun|rifle|shotgun) (in|at|for|and|with|under) (your|the|you|me|a|i) :: 5 speaker=customer tag=threat
  yes: there is a bomb in your building
  no: I have a gun safe to return
(bring|get|grab|load|fetch) my (gun|rifle|shotgun|knife|bat) :: 5 tag=threat
  yes: next time I bring my gun
  no: may I bring my gun safe back
  no: can you get my bat delivered
  no: please send someone to get my bat from the shop
  except: my (gun|knife) (safe|case|block|set|cover|rack)
  except: (can|could|please|did|when|will|where) [you|i|do] [i] get my (bat|knife|rifle|gun|shotgun)
  except: my (bat|knife|rifle|gun|shotgun) (from|back|delivered|sharpened|repaired|fixed|serviced|replaced)
(you|your boss|your company|all of you) (will|are going to|shall) [<very>] (regret this|regret it|regret the day|be sorry|wish you were never born|wish you had never|be dead|die for this|pay dearly|pay with your) :: 4 speaker=customer tag=threat
  yes: you will regret this
  yes: you're going to be sorry
  no: you will not regret this, it is a great phone
  no: I think you will be sorry to hear it
  no: agent> you will regret it if the cover lapses
  except: will be sorry (to|for|about|that|if)
you (will|are going to) pay for (this|that|what you did|what you have done) $ :: 4 speaker=customer tag=threat
  yes: you will pay for this
  no: I hope that you will pay for this
  no: agent> you will pay for this
  no: do you think you will pay for that
  except: (hope|so|and|expect|believe|if|that|when|think|assume|said|confirm|means) you (will|are going to) pay for (this|that)
(watch your back|you better watch out|you had better watch out|you should watch your back|sleep with one eye open|i am watching you|look over your shoulder|you are a dead man|you are dead meat|you are dead|you are so dead) :: 4 tag=threat
  yes: you better watch out
  yes: watch your back
  no: watch your back when you lift it
  no: I thought you are dead wrong
  except: watch your back (when|while|if|as|with)
  except: you are [so] dead (right|wrong|on|certain|sure|set|keen|tired|against)
(wait|just wait|you wait) (until|till|and see when) (i|we|my lawyer and i) (get|come|am|find|get my hands on|see) (you|there|down there|over there|hold of you|my hands on you) :: 4 tag=threat
  yes: just wait until I get my hands on you
  no: please wait until I get there
  no: wait till I find you the number
  no: wait till I get you a form
  no: I can't wait until we get there
  except: (please|can you|could you|will|would you|to|they|i) wait (until|till) (i|we) (get|come|am|find|see) (there|you|down there|over there)
  except: wait (until|till) i (find|get) you (the|a|an|that|some|in|on)
  except: not wait (until|till)
(set|let|unleash|sic) (my|the|our) (dog|dogs|hounds|boys|brothers|cousins) (on|onto|loose on) (you|him|her|them|your|anyone|whoever) :: 4 tag=threat
  yes: I'll set the dog on them
  no: I let the dog on the sofa
i [will|am going to|gonna] (make you|make sure you) [all] (pay for this|suffer|regret this|regret it|bleed|sorry|pay) :: 4 speaker=customer tag=threat
  yes: I'll make you pay for this
  no: I will make sure you pay the invoice in time
  no: I will make you a coffee
  except: you pay the
(someone|somebody|people|you|one of you) (is|are|will|is going to) [going to|gonna] (get hurt|get killed|end up dead|get their head|be found dead|end up in hospital) :: 4 speaker=customer tag=threat
  yes: somebody is going to get hurt
  no: people are hurt by this
  no: will people get hurt if it overheats
(sort|take) you out [back|behind|once and for all|myself] $ :: 4 tag=threat
  yes: I'll come and sort you out
  no: I can sort you out with a new one
  no: I will gladly sort you out
  no: let me sort you out
  except: (can|could|let me|gladly|happily|we will|happy to|soon|quickly|to help|will just|they) sort you out
(you|he|she|they) (will not|is not going to|are not going to|had better not) [live to] (see tomorrow|see christmas|walk again|make it home|get home alive|breathe much longer|leave that building) :: 5 tag=threat
  yes: you won't see tomorrow
  no: you will not see the change before tomorrow
i (have got|have|got|know) (a gun|a knife|a bat and|people who|friends who) [and|that|will] [i|they|can] (will|know|can|am not|use|hurt|find|sort|visit) :: 4 tag=threat
  yes: I've got a gun and I will use it
  yes: I know people who will visit you
  no: I have friends who use it
  no: I know people who can not find the site
  except: know people who can not
  except: (friends|people) who use
(break|breaking|broke|snap) your (neck|neck for|legs|arms|face|skull|nose|jaw|fingers|knees|bones) :: 4 tag=threat
  yes: I'll break your neck
  no: when did you break your leg
  no: did you break your arms in the accident
  except: (did|you|to|not|may|might|could|when|how|can) break your (neck|legs|arms|nose|jaw|fingers|knees|bones)
(beat|knock|kick|smash|bash|punch) (the|your) (shit|crap|hell|living daylights|teeth|head|face|ass|arse|brains|lights|skull) (out|in|off) [of] [you] :: 4 tag=threat
  yes: I'd beat the crap out of you
  yes: he will kick your teeth in
  no: they knock the price down
  no: your price beats the crap out of theirs
(put|send) (you|him|her|them|your driver) in (the hospital|hospital|a wheelchair|the ground|a box|a coffin|a body bag|a grave) :: 4 tag=threat
  yes: I'll put you in hospital
  no: the doctor wants to put him in hospital
  except: (doctor|doctors|ambulance|wants|had|have|need|needs|stress|it|that) [to] (put|send) (you|him|her|them) in (hospital|the hospital)
(your|you) [people|guys|family|families|children|kids] (are|is|will|should|had better) not [be] safe :: 4 speaker=customer tag=threat
  yes: you people are not safe
  no: your data is not safe
(shoot up|shooting up|gun down|mow down|blow away) (the|your|this|that|everyone|all) [of] [you] (office|place|building|school|shop|store|branch|in|call centre|call center|people|there|you) :: 5 tag=threat
  yes: someone will shoot up the place
  no: shoot me an email
  no: the prices shoot up every year
(leave|put) a (dead|bullet|severed) [animal|rat|bird|hole] (on|in|at) your (doorstep|door|head|desk|car|mail) :: 5 tag=threat
  yes: I'll put a bullet in your head

@category abuse.sexual neg=keep valence=-3
# Sexual harassment of whoever is on the line. A patient speaks of the same parts of the body in earnest, so
# anatomy alone never scores here: each line needs the address or the demand.
(have|having|want|wanting|need|give me|like) [some|to have|have|had] [phone|cyber|hot|wild|oral] sex with (me|you|u|your) :: 3
  yes: do you want to have sex with me
  no: the sex of the kitten
  no: having sex with a condom, says the leaflet
(want|wanna|need|lets have|let us have|give me|having|how about) [to] [have] [phone|cyber|hot|some] sex [now|tonight|please] $ :: 2.5
  yes: let's have sex
  yes: give me sex
  no: does it say whether he may have sex after surgery
  no: can I have sex
(suck|lick|blow|kiss|touch|taste|swallow|ride|grab|stroke) (my|your|ur|his|a) [big|fat|wet|hot|hairy|huge|whole] (dick|cock|balls|penis|pussy|tits|boobs|breasts|nipples|vagina|ass|arse|butt|feet|body|crotch) :: 3
  yes: suck my dick
  yes: I would lick your pussy
  no: can you kiss my baby goodnight
(your|ur) [big|nice|fat|wet|hot|hairy|sweet|sexy|huge|little|hard] (pussy|tits|boobs|cock|vagina|nipples|cleavage|butt|underwear|panties|bra|lingerie) :: 2
  yes: show me your tits
  no: your bra order was sent
  no: your underwear is in the parcel
  except: your (bra|underwear|panties|lingerie) [order|is|was|has|will|size|are|were|set|return|and]
(what are|tell me what) you [are] wearing [right now|now|today|tonight|under|down there|in bed|honey|sweetheart] :: 1.5
  yes: what are you wearing
  no: what are you wearing it with
  except: wearing [right now|now|today|tonight|under|down there|in bed|honey|sweetheart] (it|them|the|this|that)
(are you|r u) (naked|horny|wet|hard|a virgin|single and hot|wearing panties|touching yourself|alone and naked) :: 2.5
  yes: are you naked
  no: are you hard of hearing
  no: are you wet from the leak
  except: (are you) (hard|wet) (of|from|up|at|to|on)
(take|get|rip) off your (clothes|shirt|bra|panties|top|trousers|pants|dress|underwear) :: 2
  yes: take off your clothes
  no: take off your shoes
  no: customer> We will get your pants replaced
  no: You can get your shirt delivered
  no: customer> Please get your top technician
(take|get) your (clothes|shirt|bra|panties|top|trousers|pants|dress|underwear) off :: 2
  yes: take your clothes off
  no: we will take your shirt off the order
  except: off (the|this|that|my|a|an|our|your|to|for) *
(talk dirty|talk sexy|make love) (to|with) (me|us) :: 2.5
  yes: talk dirty to me
  no: talk directly to me
(want|wanna|like|love|going) to (shag|screw|bang|bone|hump|rape|fuck|do|lick|spank|undress) (you|u|your) :: 3
  yes: I want to shag you
  no: I want to do you a favour
  no: I want to do your survey
  except: to do (you|u|your) (a|an|one|no|any|some|survey|job|form|credit|forms|order|test|thing|quiz|homework)
(can|may|could) i (kiss|lick|touch|spank|hug and kiss|feel up) (you|u) :: 2
  yes: can I kiss you
  no: can I touch your screen
(i am|you are|you make me|you are making me|getting|got) [<very>] (horny|turned on|hard for you|wet for you) :: 2
  yes: you make me so horny
  no: it got turned on
  except: (it|lights|light|machine|heating|phone|service|feature|line|is|was|gets) (got|getting) turned on
(blow job|blowjob|hand job|handjob|dick pic|nude pics|nudes|send nudes|cumshot|jerk me off|wank me|wank off|jizz|deepthroat|gang bang|gangbang) :: 2.5
  yes: give me a blow job
  no: a job for the blow dryer
(sexy|hot|juicy|gorgeous) (voice|body|ass|girl|baby|babe|thing|mama|lips) :: 1.5
  yes: you have a sexy voice
  yes: hey sexy baby
  no: a hot thing to drink
  no: the hot body lotion
  except: a hot thing
  except: hot (body|baby|girl) [wash|lotion|monitor|shower|food|shot|coffee]
(you|u) sound [<very>] (sexy|hot|like a slut|hot and sexy) :: 2
  yes: you sound so sexy
  no: you sound hoarse
(go out|sleep|come home|meet up for a drink|go on a date|spend the night) with me :: 1
  yes: will you sleep with me
  no: it goes out with the light
(will you|would you|do you want to|wanna|you should) (marry me|date me|go out with me|come to bed|have my babies|be my girlfriend|be my boyfriend|be my wife) :: 0.75
  yes: will you be my girlfriend
  no: will you meet me at the shop
(do not be|you are|so|such a) (frigid|a prude|a tease|frigid darling) :: 2
  yes: oh come on darling don't be frigid
  no: the water is frigid
i (bet|am sure) you would love it :: 1
  yes: I bet you'd love it
  no: I bet you would love the new phone
(do you|would you) (like|watch|love|do) (porn|anal|kinky sex|bondage|it rough|it from behind) :: 2.5
  yes: do you like porn
  no: do you do it on Sundays

@category abuse.obfuscated neg=keep valence=-3
# Masked and misspelt abuse. All patterns are bounded and have no back-reference; each needs at least
# one symbol or digit where the plain word has a letter, so plain words stay with the entries above.
/f[*#@$%!._-]{1,4}(?:c?k|ck)(?:s|ed|er|ers|in|ing|face|wit)?/ :: 2
  yes: what the f**k is this
  yes: I want my f-cking money
  no: see footnote f* for details
/f\*{2,8}(?:ing|ed|er|in|s)?/ :: 2
  yes: f*** you
  yes: where is my f***ing parcel
/f[uv][*]{1,3}(?:ing|in|ed|er)/ :: 2
  yes: this fu*ing app
/(?:phuck|fvck|fuxk|fuq|fukc|fucc|fuk|fck|fvk|phuk|feck)(?:s|ed|er|ers|in|ing|you)?/ :: 2
  yes: fvck this
  yes: fuk you guys
  no: the folks at the desk
/f[ ._-]u[ ._-]c[ ._-]k/ :: 2
  yes: f u c k you
  no: f u r n
/(?:5h[i1!]t|sh[1!*@#]t|s[*#@]{1,3}t|\$h[i1!*]t|sh\*{1,6})(?:s|ty|e|ting)?/ :: 1.5
  yes: this is sh1t
  yes: your $hit service
  yes: what a load of s**t
  no: size s and t shirts
  no: the set is here
/s\*{3,8}(?:ty|t)?/ :: 1.5
  yes: total s***
  no: the plan S* costs more
/s[ ._-]h[ ._-]i[ ._-]t/ :: 1.5
  yes: s h i t happens with you guys
/(?:bull ?sh[*1!@#]{1,4}|bulls\*{2,6})t?/ :: 1.5
  yes: that is bullsh*t
  yes: such bulls***
  no: go Bulls!
/b[*#@!1]{1,4}t?ch(?:es|y|ing)?/ :: 2.5
  yes: you b*tch
  yes: listen b1tch
  no: batch 12 is here
/b\*{3,6}(?:es|y)?/ :: 2
  yes: that b**** hung up
/(?:a[$5]{2}|@[s$]{2}|as\*|a\*s|a\*{2,4})[ -]?(?:h[o0*@]le|h\*{1,4}|hat|wipe)?s?/ :: 2
  yes: what an a$$hole
  yes: you are an a**
/(?:a[$5]{2}|@[s$]{2}|as\*|a\*s|a\*{2,4}|ass|arse)[ -]?h(?:0le|\*{1,4}le|\*{1,4}|@le)s?/ :: 2.5
  yes: assh*le
  yes: assh0le customer service
/(?:d[!1*@#]{1,3}ck|d\*{2,4}k|d1k)(?:head|heads|s)?/ :: 2.5
  yes: you d1ckhead
  yes: stop being a d!ck
  no: the deck and the dock
/(?:c[*#@!]{1,3}nt|cvnt|c\*{2,4}t|kunt|cnut)s?/ :: 3
  yes: you c*nt
  no: I cant see it
/(?:w[*@#4]{1,3}nker|w\*{2,6}r|tw[*@4]t|pr[!1*]ck|b[*@#4]st[*@#4a]rd|b\*{2,6}d|wh[0*]re|sl[*]t)s?/ :: 2.5
  yes: you w*nker
  yes: b@stards all of you
  no: brand new
/(?:m[*0@]r[o0*]ns?|mor[0*]ns?|[1!*]d[i1!*][o0*]ts?|id[1!*][o0*]ts?|idi[0*]ts?|[1]diots?|st[*]p[i1*]d|stup[1!*]d|us[3*]l[e3*]ss)/ :: 2
  yes: you stup1d m0ron
  yes: 1diot
  no: the id is 10 digits
/(?:p[*!1@]ss|p\*{2,4})(?:ed|ing)?(?: off)?/ :: 1
  yes: I am p*ssed off
  no: the pass and the puss
/(?:cr[*@4]p|d[*@4]mn|d\*{2}n|h[*3]ll|g[*0]dd[*a]mn|bl[*0]{1,2}dy|s[*]cks)(?:y|it|ed)?/ :: 0.5
  yes: this is cr@p
  yes: d*mn it
  no: a drop of oil
/(?:what|where|who|why|how|the|this|that|you|of|my|your|a) (?:the )?(?:@#|#@|\$%|%\$|#\$|\$#|@\$|&%|%&|!@|\*&|&\*)[@#$%&*!]{1,8}/ :: 1.5
  yes: what the @#$% is this
  yes: this #$%! app
  no: the card ends in ****1234
  no: that is 100% right!!
  note: with the word before it, since symbols alone are no token that could be marked
/(?:k1ll|ki11|k!ll|k\*ll|mvrder|murd3r)(?:ing)? (?:you|u|your)/ :: 4 tag=threat
  yes: i will k1ll you
/(?:mother|mutha|motha)[ -]?f(?:\*{1,8}|[*#@$%!]{1,4}c?k)(?:er|ers|ing|a|as)?/ :: 3
  yes: you mother f***er
/(?:eff|f)(?:ing|'n|-ing) (?:joke|idiots?|morons?|useless|ridiculous|stupid|company|phone|bill)/ :: 1
  yes: this is an effing joke
  no: the surfing joke
