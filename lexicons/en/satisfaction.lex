@lexicon 1 name=satisfaction lang=en version=2026.11
# Whether a customer is content with what was just said or done for them, by their own words. Sentiment asks
# how positive the words are, about whatever; satisfaction asks what the turn says of the service: accepting,
# thanking, closing content; refusing, repairing ("no, I said Tuesday"), repeating, giving up. "I lost my
# card" is negative and says nothing about the service; "that's not what I asked" has no bad word and does.
# Weights: 0.3–0.7 goes along · 1–1.5 pleased · 2–2.5 delighted; the same below 0. A plain "yes" or "okay"
# is a little evidence: it is what people say who are served; so is a plain "no", the other way.
# A negator that a phrase here holds is spent, for sentiment too. So what is praise when it is not negated
# ("helpful", "that works") stands without the negator and says neg=flip, and phrases that hold one are
# those that no praise follows ("that's not what I asked").
@class very = so|very|really|truly|just|absolutely|totally|extremely|super|pretty|quite|awfully|incredibly|that is|that sounds|it is|it sounds
@class that = that|this|it|which|everything|all
@class good = good|great|fine|nice|lovely|wonderful|excellent|perfect|awesome|amazing|fantastic|brilliant|fabulous|terrific|superb|delightful|marvellous|marvelous|outstanding|splendid|ideal|cool
@class find = find|found|get|got|book|booked|arrange|arranged|sort|sorted|fix|fixed|solve|solved|help|helped|do|done

@category satisfaction.thanks speaker=customer neg=flip
(thank you|thanks|thx|thank u|ty|tysm|many thanks|much appreciated|cheers) :: 0.9
  yes: thanks
  no: thanks for nothing
  no: thank you for wasting my morning
  no: customer> not thanks
  except: (no|not|nope|nah) (thank you|thanks|thx)
  except: (thank you|thanks) [so much|very much|a lot] (for nothing|but|another|for wasting|for not|for keeping|to your|for (your|all|the|all the|all your) (bill|invoice|delay|delays|wait|mess|trouble|excuse|excuses|lies))
(thank you|thanks|thank u) (so much|very much|a lot|a million|a bunch|ever so much|a ton|again|kindly|loads|indeed) :: 1.5
  yes: thank you so much
  no: thanks a lot for nothing
  no: thank you very much, another day lost
  except: (thank you|thanks) (so much|very much|a lot) (for nothing|another|for wasting|for not|for ruining|for keeping)
(thank you|thanks|thank u) [so much|very much|a lot|again] for (your|all|the|all your|all of your|being|taking|sorting|fixing|explaining|everything) [the|your|time|help|assistance|information|info|suggestion|suggestions|recommendation|recommendations|support|patience|kind] [help|assistance|information|info|suggestions|suggestion|recommendation|recommendations|support|patience|time|it] :: 1.6
  yes: thanks for all your help
  yes: thank you for the suggestions
  no: thanks for your bill of 90 euros, it is wrong
  no: thank you for all the delays
  except: for (your|the|all the|all your) (bill|invoice|delay|delays|wait|mess|trouble|excuse|excuses|lies)
(appreciate|appreciated) (it|that|this|your|the|all|you|everything) :: 1.5
  yes: I really appreciate your help
  no: I would appreciate it if you called me back
  except: (would|do|did) [really] appreciate (it|that) if
(no|nope|nah) (thank you|thanks) [that is all|that is it|that is everything|i am good|i am all set|i am fine|bye|goodbye|that will be all] :: 0.4 neg=keep
  yes: no thanks, that's all
  no: no refund
(have a|you have a|and have a) [<very>] (<good>|blessed|pleasant) [rest of your] (day|one|evening|weekend|night|afternoon|time|week) :: 0.7
  yes: have a nice day
(bless you|god bless|you are a star|you are an angel|you are a lifesaver|you are a life saver|you are the best|you saved my (day|life)|i owe you one|love you guys) :: 2.2
  yes: you are a lifesaver
  no: are you the best person for it

@category satisfaction.closing speaker=customer neg=flip
# The matter is closed, and well.
(that is|that was|this is|that will be|that would be|it is|that) [<very>] (all|it|everything|all set|about it) [i|that i|for now|for today|today|thanks|thank you] [need|needed|want|wanted|have|had|was] [for now|for today|today|to know|thank you|thanks] $ :: 1
  yes: no, that's all
  yes: that's all I needed to know
  no: that's it about the bill, but what of the fee
  no: is that all you can do
  no: is that it
  no: customer> this is it
  except: (is|was) (that|this|it) (all|it|everything)
  except: (that is|that was|this is) it $
(that|this|it|you) [has|have|did|really] (solved|solves|fixed|fixes|sorted|did|answers|answered|resolved|cleared|clears|covers|does|helped|works|worked) (it|that|up|the trick|the job|everything|my question|my questions|my problem|my issue|me|a lot|great|perfectly|now|for me|fine|well|out) :: 1.6
  yes: thanks, that solved it
  yes: that answers my question
  no: that never solved it
  no: has that fixed it
  except: (has|did|does|have|would|will|if|whether|when|until|unless) (that|this|it|you)
(all|everything|it is|that is|problem|issue) [is|has been|are] [now|all|finally] (sorted|solved|fixed|resolved|taken care of|working now|back to normal|set|in order|good now) :: 1.5
  yes: everything is sorted now
  yes: great, problem solved
  no: is everything sorted
  no: it is not solved
  no: I need my issue fixed
  except: (is|has|are|was|if|until|when|unless|want|need|get) [it|that|the|this|my] (all|everything|problem|issue)
(it|that|this|everything) (works|worked|is working|is fixed|is back|is fine) [now|again|perfectly|fine|great|well|for me] :: 1.1
  yes: great, it works now
  no: it never works
  no: I do not see how this works
  except: (how|if|when|until|whether|where|why|what|unless|hope|make sure) [it|that|this|everything] (works|worked|is working)
  except: how (it|that|this|everything)
exactly what (i|we) (need|needed|want|wanted|was looking for|were looking for|am looking for|was after|meant) :: 2
  yes: that is exactly what I was looking for
  no: I don't know exactly what I need
  except: (know|sure|say|tell|explain|understand) exactly what
(you|he|she|they) (have been|were|are|was|has been) [<very>|of] (helpful|great help|a great help|kind|great|patient|wonderful|amazing|awesome|a big help|so much help|efficient|lovely|excellent|terrific|fantastic|sweet|brilliant) :: 2.2
  yes: you've been very helpful
  no: you were not helpful at all
(case|mission|crisis) (solved|averted|accomplished|closed|sorted|gone) :: 1.5
  yes: great, case closed
  no: I want the case closed
  except: (the|my|this|our) (problem|issue|case)
i am [all|now|<very>] (set|good|sorted|happy|satisfied|pleased|content|delighted|thrilled|relieved|glad|covered|impressed|grateful) :: 1.2
  yes: I'm all set
  yes: I am very satisfied
  no: I am not happy
  no: I am good at sums
  no: I'm happy to wait
  except: i am good (at|with|for)
  except: i am [<very>] (happy|glad) to (wait|hold|pay|send|give|do)

@category satisfaction.accept speaker=customer neg=flip
# Takes what is offered.
^ [oh|ah|um|ok|okay|well] (yes|yeah|yep|yup|yea|ya|yas|yess) :: 0.35 id=accept-yes
  yes: yes I do
  no: yes but that is not it
  no: yes I know
  no: yes I already did
  except: (yes|yeah|yep) (but|i know|i already|i said|i have already|i did|and|still|obviously)
^ [oh|ah|um|well|yes] (ok|okay|okey|okie|k|alright|all right|right|sure|certainly|absolutely|definitely|of course) :: 0.3 id=accept-okay
  yes: sure, go ahead
  no: okay but when
  no: ok I said Tuesday
  no: right, and what now
  except: (ok|okay|alright|right|sure) (but|i said|so when|so what|so why|and what|whatever|then what|i guess)
(yes|yeah|yep|sure|ok|okay) [please|of course|absolutely|definitely] (please|of course|absolutely|definitely|that is correct|that is right|exactly|correct|certainly|indeed) :: 0.5
  yes: yes please do
(sounds|sound|that sounds|it sounds|seems|looks) [<very>|like|kind of|like a|like something] [<very>] (<good>|interesting|fun|promising|right|like a plan|like fun|like a winner|great to me|delicious|reasonable|fair|fascinating|funny|hilarious|right up my alley|just right|about right) :: 1.4
  yes: sounds good to me
  yes: that sounds like a plan
  no: it sounds wrong
  no: it sounds good but it costs too much
  except: (sounds|sound|looks|seems) [<very>] (<good>|interesting|fun|fair) but
(that|this|it|which|those|these) [one|time|option|date|day|place|flight|movie] (is|are|would be|will be|was|would|will) [<very>] (<good>|fine|okay|ok|correct|right|work|works|great|perfect|do|suit me|suits me) :: 0.9 id=accept-good
  yes: that would be perfect
  yes: that would work
  no: that is not good
  no: is that right
  no: that is fine print
  no: that is right behind the station
  no: customer> tell me when that is good
  except: fine print
  except: right (behind|next|beside|opposite|before|after|in|at|now)
  except: (if|when|whether|sure) (that|this|it) (is|works)
(works|work|good|great|fine|perfect|okay|ok|best) for (me|us) :: 0.9
  yes: that time works for me
  no: it doesn't work for me
  no: find what is best for us
  except: (what|which|is|whatever|would|does|not) [is] (best|work|works) for (me|us)
(i|we) (will|would|shall|can) [love|like|definitely|certainly|gladly|happily|have to|also|probably|absolutely] [to] (take|go with|go for|book|have|try|check|check out|watch|look into|give|reserve|accept|do|see|look at|add) (it|that|them|those|this|that one|this one|a try|it a try|that a try|it out|them out|that out|these|the first one|the second one|both|that movie|those out|a shot|a watch) :: 1.1
  yes: I will take it
  yes: I'll check it out
  no: when can I watch it
  no: I would like it refunded
  no: I will not do that
  no: customer> how can i can look into this
  no: customer> would like have it removed
  except: (can|when can|will|shall|how can|where can) (i|we)
(please|go ahead and|can you|could you|do|yes) (book|reserve|confirm|buy|order|purchase|schedule|do) (it|that|them|those|one|this|the table|the room|a table|the tickets|tickets|two|so) :: 0.6
  yes: please book it for me
(go ahead|please do|please proceed|make it so|lets do it|let us do it|lets do that|let us do that|lets go with|let us go with|count me in|i am in|deal) :: 0.8
  yes: great, go ahead
  no: what a deal breaker
  no: I am in the queue
  except: deal (breaker|with|of|or)
  except: i am in (a|an|the|my|your|our|this|need|no|trouble|pain|touch|contact|debt|for|*)
(i|we) [<very>|would|do|also|actually|always|already] (love|loved|enjoy|enjoyed|adore) [that|it|this|those|them|these|to|the|his|her|all] [one|movie|film|show|song|place|too|idea|actor|actress|suggestion|kind] :: 1.2 id=accept-love
  yes: I love that movie
  yes: I love it
  no: I do not love it
  no: I would love to know when it comes
  no: customer> i loved that your
  except: (would|i) [love|enjoy] to (know|hear|understand|see how)
  except: (love|loved) (how|when|that your|the way)
(i|we) [<very>|do] (like|liked|trust|believe|care for) (that|it|this|those|them|these|him|her|the sound|the idea|your|that one|this one) [one|movie|idea|a lot|too|very much|suggestion] :: 0.9
  yes: I like that idea
  no: I would like it delivered
(good|great|nice|excellent|wonderful|perfect|awesome|lovely|brilliant|cool|interesting|fine) (suggestion|suggestions|idea|choice|choices|recommendation|recommendations|pick|option|options|one|ones|call|point|job|work|service|news|help|advice|answer|stuff|tip|deal|movie|movies|film|list|selection) :: 1.5
  yes: great suggestion
  no: I want a good deal
  no: is it a good one
  no: can you find me a good movie
  except: (want|need|find|find me|get me|give me|recommend|suggest|looking for|is it|is that|any|some|like|know|for|have|know of) [a|an|any|some] [<very>|really] (good|great|nice|interesting|fine|cool|excellent)
(i|we) [have|had] (heard|read|seen) [<very>|of|some|a lot of] (good|great|amazing|wonderful|nice) (things|reviews|stuff) :: 1
  yes: I've heard good things about it
(i|it) (can not|could not) wait [to|for] :: 1.2 neg=keep
  yes: I can't wait to see it
  no: I can't wait any longer
  except: can not wait [any|much|that|two|another|for ever|forever] (longer|long|hours|days|weeks|months|for ever|forever)
(looking|look) forward to (it|that|seeing|trying|watching|the|my|hearing) :: 1
  yes: looking forward to it
(why not|i do not mind|i am open|sure thing|no problem|not a problem|no worries|fair enough|good to know|makes sense|that makes sense|i see|got it|gotcha|understood|noted|you too|same to you|you as well|likewise) :: 0.5 neg=keep
  yes: makes sense, go on
  no: why not tell me before
  no: I see you charged me again
  no: that makes no sense
  except: i see (you|that|a|the|no|two|on|my|in|nothing|how|what|from|it)

@category satisfaction.delight speaker=customer neg=flip
# What the customer says of the answer in one word.
(great|excellent|wonderful|awesome|fantastic|amazing|brilliant|fabulous|terrific|superb|marvellous|marvelous|outstanding|splendid|incredible|phenomenal|sweet|yay|hooray|woohoo|hurray|yippee|wow) :: 1.1
  yes: great
  yes: oh wow
  no: great, another outage
  no: wow, you people are slow
  no: a great deal of trouble
  no: great, now it is gone
  no: customer> something that sounds great
  no: customer> my great uncle
  no: customer> a great deal of paper
  no: customer> great deal of
  except: (great|brilliant|fantastic|wonderful|wow|amazing|excellent) (another|now it|so now|now i|now what|still|yet another|just what i needed|you people|so i|is it)
  except: great (deal of|many|aunt|uncle|britain|grand|lakes)
  except: (something|anything|a movie|want|need|recommend|find) [that is|really|<very>|a] (great|wonderful|amazing|awesome|fantastic|sweet)
(perfect|perfectly|ideal|spot on|just right|bang on|on point|nailed it|bingo|voila) :: 1.5
  yes: perfect
  no: it is not perfect
  no: nobody's perfect
  except: (nobody|nobody s|no one|not) perfect
(cool|neat|nice|lovely|sounds fun|super|fab|good good|very good|all good|good|fine|beautiful|delightful|pleasant) :: 0.6
  yes: nice
  no: good morning
  no: is there anything good on
  no: I'd like a nice hotel
  except: (good|lovely|beautiful|fine|super|nice|cool) (morning|afternoon|evening|day|night|luck|grief|lord|god|print|market|hotel|restaurant|place|time|food|price|quality|enough|and|movie|at|with)
  except: (something|anything|any|a|an|some|is|are|how|what|really|want|for) (good|nice|cool|fine|lovely|super|neat|beautiful|pleasant)
  except: (a|the|some|is|are|how|any) [really|very] (good|nice|cool|fine|beautiful|neat|lovely)
(fan|into (it|that|those|them)|my (thing|style|type|cup of tea)|right|correct|true|working|convenient|possible) $ :: 0.5 neg=flip
  yes: you are right
  no: is it possible
  no: is that right
  no: customer> the right
  except: (is|was|are|if|make|whether|when) (it|that|this|you|they) [still|a|really] (fan|right|correct|true|working|convenient|possible)
  except: (turn|on the|the) right
(love|loved|loves|adore|enjoy|enjoyed|enjoyable|enjoying|fun|funny|excited|exciting|glad|interesting|recommend|recommended|entertaining|intriguing|charming|charmed|grateful|thankful|appreciative|satisfactory|fab|elated|tickled|reassured|reassuring|satisfying|hopeful|comfortable|lol|haha|hahaha|cute|epic|legend|legendary|underrated|stunning|flawless|faultless|seamless|seamlessly) :: 0.5 id=delight-word
  yes: that was fun
  no: I would love to know when it comes
  no: can you recommend one
  no: I am looking for something funny
  no: any fun places
  except: (would|you|not|something|anything|some|any|more|a) [you|<very>|be] (love|recommend|funny|fun|exciting|interesting|entertaining|enjoy|charming|cute|recommended|comfortable|stunning)
(best|favourite|favorite|favourites|favorites|all time|classic|hilarious|masterpiece|fascinating|gorgeous|delicious) :: 0.6
  yes: one of my favourites is Alien, a classic
  no: the best before date
  no: what is the best plan
  except: best (before|plan|price|deal|way|time|option|offer|rate|regards|wishes|western|buy)
  except: (what|which|is|whats) [is] [the|your] (best|favorite|favourite)
(i|we) [<very>|do|also|actually|always|kind of|mostly|usually|definitely] (like|liked|prefer|preferred|enjoy|enjoyed|adored|admire) :: 0.45 id=accept-liking
  yes: I like comedies
  no: I'd like a room
  no: I feel like a number
  no: I enjoy to wait, or so you think
  except: would [<very>] (like|prefer|enjoy)
  except: (like|enjoy) to
(beautiful|gorgeous|hilarious|thrilling|suspenseful|well (done|made|acted|written)|inspiring|uplifting|heartwarming|powerful|clever|smart|talented|unique|original|relatable|realistic|touching|adorable|sweet story|great story|good acting|great acting|top quality|so good|so much fun|really good|really enjoyed|really liked|laughed|made me laugh|made me smile|a must see|a classic) :: 0.4
  yes: it was beautiful and clever
  no: is there a unique number
  no: the original invoice
  except: (the|an|my|a|your) (original|unique|smart) *
(interested|convinced|impressed|impressive|delighted|thrilled|ecstatic|over the moon|relieved|chuffed|stoked|satisfied|pleased|happy) [with|about|that|by|to hear] :: 1.3
  yes: my wife is pleased with the outcome
  no: I am not pleased with it
  no: a happy movie
  no: are you happy with that
  no: I want to feel happy
  except: (are|not|if|were|a|any|feel|something|make me|makes me|be|some|more) [you|very|they] (happy|satisfied|pleased)
(quick|fast|friendly|prompt|top|superb|outstanding|speedy|first class|world class|top notch) (service|support|response|customer service|job|work|experience|help) :: 2
  yes: superb support
  no: not a good service
(5 stars|five stars|ten out of ten|10 out of 10|top marks|thumbs up|highly recommend|well done|keep it up|keep up the good work|hats off|kudos|props to|bravo) :: 2
  yes: ten out of ten
(helpful|useful|informative|insightful|clear|quick|fast|easy|painless|smooth) [now|thanks|thank you] $ :: 1
  yes: that was easy
  no: it was supposed to be quick
  except: (to be|is it|is that|was it|more|not very) (helpful|useful|clear|quick|fast|easy|smooth)
(😀|😃|😄|😁|😊|🙂|😍|🥰|👍|🙏|❤|🎉|👏|🙌|:)|:-)|:D|=)) :: 1
  yes: ok 👍

@category satisfaction.reject speaker=customer neg=flip
# Does not take it.
^ [oh|um|uh|well|hmm|but|actually|ok|okay] (no|nope|nah|naw) $ :: -0.4 id=reject-no
  yes: nope
  no: yes
^ [oh|um|uh|well|hmm|but|actually|ok|okay] (no|nope|nah|naw) (i|we|it|that|this|you|they|he|she|the|my|not|what|but|there|can|could|is|how|for|maybe|because|please|sorry|do|does|did|give|let|try|show|find|change|book|make|never|nothing|wrong|actually|just|instead|still|when|where|which|who|why|will|would|tell|are|am|was|are|keep|go|put|only|really|sir|madam) :: -0.4 id=reject-no-but
  yes: no it is for two
  no: no problem
  no: no that is all
  no: no worries, thanks
  no: no thanks, that is fine
  no: no, that's everything
  no: no I'm good
  no: no I do not mind
  no: no I do not have a preference
  no: no I don't need anything else
  no: customer> nah really that is fine
  except: (no|nope|nah) (that is all|that is it|that is everything|that will be|that would be|i am good|i am fine|i am all|that is fine|that is okay|it is fine|it is okay|that should be|it is perfect|i think that is|that was all|that sounds|i understand|i appreciate|i love|i am happy|that would be all|this is all|this is it|this is fine|i think i am|it is all)
  except: (no|nope|nah) (just (that|thanks|the one)|really (thanks|thank|that is|i am)|nothing (else|more)|will do|sir that|never mind)
  except: (no|nope|nah) i do not (mind|care|have|need|think so|believe so|want anything)
(no|nope) (no|nope|wrong|i said|i mean|i meant|i want|i wanted|i need|you did|you do|you are|you have|i asked) :: -1
  yes: no, I said Tuesday
  yes: no no no
  no: no no, that is fine
  except: no no (that|it|thank|thanks|i am|you are|problem|worries)
(i|we) do not [even|actually] (want|need|care about|feel like) (that|it|this|those|them|these|a|the) :: -0.8
  yes: I don't want that one
  no: I do not mind
  no: I don't want to miss it
(something|anything|somewhere|someone|anywhere) [a bit|a little|that is] (else|different|better|cheaper|newer|other|closer|more recent|more|like|less|similar|earlier|later|funnier|lighter|new) :: -0.35
  yes: do you have anything cheaper
  no: anything else
  no: no, nothing else
  no: I don't need anything else
  except: (need|want|is there|require|no|not|have) anything else
  except: anything else $
(another|different|other|alternative) (one|ones|option|options|movie|movies|film|films|suggestion|suggestions|recommendation|recommendations|place|places|time|date|hotel|restaurant|flight|choice|choices|song|songs|genre|idea|ideas) :: -0.35
  yes: do you have another suggestion
  no: the other day
(do you have|have you got|are there|got|is there|what about|how about|can you (find|suggest|recommend|give|show)|could you (find|suggest|recommend)|try) [me|us] (any|some|other|another|anything|something) [other|more|others|else|different] (others|else|more|options|suggestions|alternatives|instead|other|different) :: -0.5
  yes: are there any others
  no: is there anything I can do
(i|we) [have|had] (already|just) (seen|saw|watched|tried|did|done|been|have|had|said|told|explained|gave|given|asked|answered|sent|mentioned|called|paid|ordered|read|provided) [that|it|this|those|them|you|one|all|all of|both|my|the] :: -1
  yes: I've already seen that one
  yes: I already told you
  no: I just sent you the form, thanks
  no: I just saw the nice message
  no: I have just paid
  except: just (sent|saw|paid|had|did|got|read|ordered|seen|have|called|watched|tried|been|asked|gave)
(never|not|have not|did not) (heard|hear|seen|watched|see|watch|saw) [of|about] (it|that|them|those|this|him|her|any|either|most|many|one|either of them|any of) :: -0.3
  yes: I've never heard of it
  no: I never saw the driver
(too) (expensive|far|long|late|early|old|violent|scary|slow|small|big|much|many|loud|short|pricey|dear|dark|sad|crowded|high|low|noisy|difficult|hard|complicated|boring|serious|predictable|cheesy) :: -0.9
  yes: that's too expensive
  no: it is not too late
  no: not too much trouble
  no: thank you too much
  except: not [<very>] too
  except: (thank you|thanks) too
(hate|hated|hates|dislike|disliked|dislikes|can not stand|could not stand|boring|bored|bores|terrible|awful|horrible|worst|dreadful|disappointing|disappointed|disappoint|lame|cheesy|gross|annoying|annoyed|unhappy|unsatisfied|dissatisfied|displeased|upset|frustrated|frustrating|mediocre|unacceptable|outrageous|disgusting|garbage|rubbish|crap|trash|sucks|sucked|stupid|overrated|unfortunately|sadly|weird|ugh|meh|yuck|eww|ew|blah|bad) :: -1.2 id=reject-word
  yes: that is terrible
  yes: meh
  no: not bad
  no: how bad is the traffic
  no: the bad guys win
  no: customer> no bad
  no: customer> not upset
  except: (not|no|too|so|how|that) [too|so|that|<very>] bad
  except: not [<very>] (boring|terrible|disappointed|annoying|bored|horrible|awful|annoyed|weird|upset)
  except: bad (guy|guys|boys|boy|moms|santa|teacher|weather)
  except: no (hate|bad|horrible)
(unsubscribe|cancel|forget it|forget about it|never mind|nevermind|nvm|no longer interested|i give up|giving up|i will pass|pass on|skip it|leave it|drop it|i changed my mind|do not bother|why bother|not worth it|scrap that|hard pass|i am done|we are done|i am out|this is pointless|waste of time|waste of my time|wasting my time|a joke|useless|pathetic|ridiculous|unbelievable|incompetent) :: -1.2
  yes: forget it
  yes: this is ridiculous
  no: I would like to cancel my room for Friday
  no: never mind that, you have been great
  except: (to|please|can you|want to|wanna|like to|need to|could you|you|and) cancel
  except: never mind (that|the)
  except: cancel (my|the|a|it|that|this|order|anything)

@category satisfaction.repair speaker=customer neg=flip
# Was not understood, must say it again, is not answered.
(i|we) (said|asked|meant|mean|specified|wrote|typed|requested|wanted|was asking|am asking|was talking about|told you|did say|clearly said|asked for|asked you|just said|just told you|just asked) :: -0.7 id=repair-said
  yes: I said Tuesday, not Thursday
  yes: I asked for a window seat
  no: I said thank you
  no: I wanted to say thanks
  no: as I said, all fine
  no: I wanted to ask about my bill
  no: I asked my wife and she is happy
  no: I mean it, great work
  no: customer> i said i said
  except: (i|we) said (thank|thanks|yes|okay|all|hello|that i)
  except: (i|we) (wanted|asked|requested|meant) (to|my|a|if|because|some|an)
  except: as (i|we) (said|mentioned|asked)
  except: i mean (it|that|this|i|yes|wow|really|well)
  except: (i|we) said i
(that is|this is|it is|that was|these are|those are|you are|was) (not what (i|we)|not the (one|same|question|answer|right|point)|not answering|not an answer|not listening|wrong|incorrect) [asked|wanted|said|meant|ordered|need|want|question|answer|same] :: -1.4
  yes: that's not what I asked
  yes: that is wrong
  no: that is not a problem
  no: that's not the end of the world
  no: that is not my name but my wife's
  no: customer> it is not an issue
  no: customer> not my worry
  no: customer> not my bother
  no: customer> that is not the first one
  no: customer> not the issue
  no: customer> not a first
  no: customer> not the worry
  no: customer> not a problem
  no: customer> not the big deal
  no: customer> not my first
  no: customer> not the problem
  no: customer> not a problem
  no: customer> not a end of
  no: customer> not a problem
  no: customer> not a bother
  no: customer> not my worry
  no: customer> not my bother
  no: customer> not a first
(you|they|it|he|she) (did not|do not|have not|never|still have not|keep|kept|already|just) (understand|understood|listen|listened|listening|listing|read|hear|asked|ask|asking|told|repeat|repeating|said|saying|showing|giving|called|call|reply|responded|respond|mention) [that|me|my|the|it|this|to|what] [me|question|questions|that|before|already|same|i] :: -1.5
  yes: you already asked me that
  yes: you didn't listen
  no: they just called me, all is well
  except: just (called|told|said|asked|call|mention)
(again|once more|one more time|for the (second|third|fourth|fifth|tenth|last|hundredth) time|how many times|over and over|yet again|same (question|answer|thing|problem|error|issue) [again]) :: -0.7
  yes: for the third time, it is Smith
  yes: the same answer again
  no: thanks again
  no: I will stay there again
  no: again, thank you
  no: works again
  no: I'd love to go there again
  no: customer> how many times a day
  no: customer> it is the same thing as mine
  except: (thanks|thank you|you|there|works|working|once|it|up|try|love|here|watch|see|fine|check) [a lot|so much|very much|for everything] again
  except: again (thanks|thank|i|great|please|soon)
  except: how many times (a|do|did|can)
  except: same (thing|problem|question|issue) (for|to|as|happened)
(what|huh|eh|pardon|sorry|excuse me|say what|come again|what do you mean|what does that mean|what are you talking about|what is that|what was that|repeat that|are you there|are you still there|you there|anyone there|anybody there|hello hello|is anyone there|still there) \? :: -0.6
  yes: huh?
  yes: are you still there?
  no: what is the price?
(i|we) [<very>|still] (do not|did not|can not|could not) [<very>|quite] (understand|get|follow|know|remember|see|find|figure|hear|recall|believe|tell) [what|it|that|this|you|why|how|the|any|anything|if] :: -0.6
  yes: I don't understand what you want
  no: I couldn't believe how great it is
  no: I can't remember when I laughed so much
  except: not (believe|remember|tell|know) (how|when) [<very>|much|i|it]
(i am|that is|this is|it is|so|very|a little|a bit|getting) [<very>] (confused|confusing|lost|unclear|not sure|unsure|stuck|strange|odd|weird|complicated|difficult) :: -0.8
  yes: I'm confused
  no: I am not sure yet which one, maybe both
  except: (i am|that is|it is) not sure
(not sure|no idea|no clue|do not know|dont know|dunno|idk|beats me|hard to say|hmm|hm|hmmm|um|uh|er) $ :: -0.3
  yes: hmm
  no: there is no idea like it
^ (hmm|hm|hmmm|um|umm|uh|uhh|well|actually|wait|hold on|but|however|hang on) :: -0.25
  yes: wait
  no: as well
(actually|instead|rather|i changed|change it to|change that to|make it|make that|wait|on second thought|correction|not that|i meant) (i|no|can|could|that|it|is|the|for|a|make|change|how|what|let|something|want|than|to) :: -0.35
  yes: actually I want two rooms
  no: it was rather nice
  no: I'd make it if I can
  no: customer> this rather than that
  no: customer> will make that no
  except: rather (a|to|than|that|it)
  except: (could|can|to|not|will|would) make (it|that)
still [nothing|waiting|the same|wrong|broken|getting|missing] :: -0.7
  yes: still nothing
  yes: it's still not right
  no: I still love it
  no: are you still open at nine
  except: still (love|like|great|good|open|available|want|works|working|the best|there|here|be|have|playing|on|perfect|decent|fun|enjoy|enjoyed)
(does not|did not|do not|will not|would not|is not|was not|not|never) [<very>|even|seem to] (work|working|worked|load|open|show up|happen|happened|respond|accept|let me|go through|exist) :: -1.1
  yes: it doesn't work
  no: it does not matter
  no: customer> it does not seem to matter
  no: customer> would it not let me pay
  except: (will|would|does|do|did) (it|that|this) not
(wrong|incorrect|mistake|error|errors|failed|fail|fails|broken|problem|problems|issue|issues|complaint|complain|missing|delayed|late|refund|overcharged|unable|impossible|refuse|refused|lost) :: -0.5 neg=block id=repair-fault
  yes: that is the wrong date
  no: no problem
  no: not a problem
  no: any problem is solved
  no: customer> in late summer
  no: customer> was late
  except: (no|not a|any|without|zero|never a|solved the|solved my|fixed the|fixed my) [<very>] (problem|problems|issue|issues|mistake|error|errors)
  except: (problem|issue|problems|issues) (is|was|are|solved|fixed|has been|sorted)
  except: (problem|issue) [is|was|has been] (solved|fixed|sorted)
  except: (is|was|too|how|as|by|it is|get|getting|running|not|very) late
  except: late (night|evening|afternoon|morning|summer)
(real|actual|live|human) (person|human|agent|being|operator|representative|someone) :: -0.8
  yes: give me a real person
  no: you are a real human, how nice
  except: (you are|are you) [a] (real|actual|live) (person|human)
(speak|talk|put me through|transfer me|connect me|escalate [this|me|it]) (to|with) [a|an|the|your|someone|some|another] [real|different|other|else|in] (person|human|agent|manager|supervisor|someone|somebody|boss|representative|charge|else|one) :: -0.9
  yes: let me speak to a manager
  no: I spoke with a lovely person
(that is|this is|it is|there is) [just|really|only|all|because|but] (no use|no help|of no use|no good|not on|not good enough|not acceptable|all you can do|beside the point|no answer|no way|no excuse|irrelevant|nonsense|not my problem|not my fault|a shame|too bad|a pity|unfortunate|sad|a lie|a disgrace) :: -1.3
  yes: that's no use to me
(is|was) that (all|it|the best) [you] [can|have|got|could] [do|find|offer|for me] :: -0.7
  yes: is that all you can do
(🙁|😞|😠|😡|🤬|😤|🙄|😒|😑|👎|😢|😭|😕|:(|:-(|:/|>:() :: -1.2
  yes: no 🙄
