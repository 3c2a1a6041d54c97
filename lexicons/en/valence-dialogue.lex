@lexicon 1 name=valence-dialogue lang=en version=2026.11
# What people feel by how they take part in a talk: agreeing, contradicting, greeting, protesting,
# wondering. Few of these words are good or bad by themselves; the frame is, and often the mark behind it.
@class very = so|very|really|truly|just|absolutely|totally|completely|quite|pretty|too

@category valence.talk.agree kind=valence neg=keep
(yes|yeah|yep|yup|yay|yess|yesss|absolutely|definitely|exactly|totally|of course|sure|alright|all right|okay|ok|right on|count me in|deal|done|agreed|amen|bingo|indeed|certainly|you bet) \! :: 1.3
  yes: customer> Yes! => pos
  yes: customer> of course!
  no: customer> yes I did
  no: customer> sure, it is 12
(yes|yeah|okay|ok|alright|all right|oh) (\!\!|\!\!\!) :: 1.1
  yes: customer> okay!!
(i|we) [<very>|completely|fully|strongly|also|do|have to|must|would|could not|can not|would have to|tend to|wholeheartedly|100] (agree|agreed|concur) (with|completely|totally|100|entirely|wholeheartedly) :: 1.1
  yes: customer> I completely agree with that => pos
  no: customer> do I agree
  no: customer> I agreed to pay nothing
  no: customer> I can't agree with that
  except: not (agree|agreed|concur) [with|completely|totally|entirely|100|wholeheartedly]
(so true|very true|how true|too true|well said|well put|this is the way|this right here|my thoughts exactly|my sentiments exactly|preach|took the words out of my mouth|i second that|i second this|same here|fair point|good point|great point|valid point|good question|you have a point|you make a good point) :: 1
  yes: customer> well said => pos
(you|he|she|they|op) (is|are|were|was) [<very>|probably|completely|exactly|clearly|100] (correct|so right|right on|onto something) [about|on|in|that] [the|this|that|everything|it] :: 0.9
  yes: customer> you are totally correct => pos
  no: customer> are you right
  no: customer> you are not right
  no: customer> you are right behind me
  no: customer> you are so right in
  except: right (behind|next|beside|opposite|in|on|at|here|there|now)
(good|glad|happy|great|nice|love) to (meet you|talk to you|have you|see you|be back|be here) :: 1.3
  yes: customer> nice to meet you => pos
  no: customer> it would be good to be here
  except: (would|is not|not|be|was) [<very>] (good|glad|happy|great|nice) to
(i knew it|told you so|let us go|lets do this|bring it on|game on|you go girl|go for it|keep going|hang in there|you got this|you can do it|heres to|cheers to) :: 0.3
  yes: customer> you can do it! => pos
  no: customer> you can do it online
  no: customer> I told you so many times
  no: customer> where do I go for it
  except: you can do it (online|yourself|by|in|on|at|with|from|for)
  except: told you so (many|often)
  except: (i|we|to|where|when) [do] [i] go for it
(aw|aww|awww|awwww|naww|daww) :: 1
  yes: customer> aww, you did that for me => pos
  no: customer> aw man
  except: (aw|aww) (man|crap|hell|no|shucks|shoot|come on|geez|jeez)
(hahahaha|hehe|hehehe|ha ha|ha ha ha|lolol|roflmao|lulz|bahaha|bwahaha|ahahaha|hahah|ahaha|ahahahaha|muahaha) :: 1.1 id=talk-laughter
  yes: customer> hehe => pos
  no: customer> no laughing here
(cracked me up|cracks me up|crack me up|made me (laugh|chuckle|giggle|lol|grin|cackle|happy|feel better|day)|makes me (laugh|chuckle|giggle|happy|feel better)|make me (laugh|chuckle|happy|feel better)|(laughed|chuckled|giggled|smiled|cackled) (out|so|way|at|a lot|a little|hard)|laughing my|dying of laughter|in stitches|this is gold|comedy gold|pure gold) :: 2.3 neg=flip
  yes: customer> your note made me chuckle => pos
  yes: customer> it did not make me laugh => neg
  no: customer> they laughed at me
  except: (laughed|chuckled|giggled) at (me|us|my|him|her|them|our)
(can|could) not (stop|help) (laughing|smiling|giggling|loving|grinning|admiring|thanking) :: 2
  yes: customer> I can't stop smiling => pos
(hi|hey|hello|hiya|heya|howdy|good morning|good evening|good afternoon|welcome|welcome back) [there|you|guys|everybody|everyone|buddy|friend|honey|sweetie|all|again] (\!|\!\!|\!\!\!) :: 0.5
  yes: customer> hi there! => pos
  no: customer> hello, my order
(happy|merry) [belated] (easter|hanukkah|thanksgiving|cake day|mothers day|fathers day|weekend|friday|valentines) :: 1.8
  yes: customer> happy cake day => pos
  no: customer> it came after Christmas
(thats|that is|that was|how|it is|this is|oh|what a|such a) [<very>|such|a] (sweet|cute|adorable|precious|wholesome|thoughtful|heartwarming|hilarious|generous|rad|dope|lit|epic|badass|stellar|classy|legendary|beautiful|gorgeous|gem|treat|delight|joy|blessing|beauty|legend|hero|champ|champion|star|genius|masterpiece|sweetheart|angel|cutie|queen|king|miracle) :: 2.7
  yes: customer> that is so sweet => pos
  yes: customer> what a legend
  no: customer> how sweet is the sauce
  no: customer> that is not sweet
  no: customer> the sweet sauce
  except: how (sweet|cute|beautiful|generous) (is|are|was|of|do)
(dig|admire|respect|cherish|treasure) [<very>] (this|that|it|how|your|him|her|them|these|those|his|their|what|you) :: 1.5 neg=flip
  yes: customer> I admire how you handled it => pos
  no: customer> I had to dig the cable out
(excited|eager|looking forward|look forward|stoked|pumped|hyped|psyched|thrilled) to (see|try|meet|watch|play|hear|go|visit|read|learn|start|join|share|find out|get started) :: 1.6
  yes: customer> we are excited to try it => pos
  no: customer> I want to see the bill

@category valence.talk.contradict kind=valence neg=keep
(that|this|it|which) (is|was) [just|simply|really|absolutely|so|definitely|probably|obviously|clearly] not [<very>|at all|even|actually|entirely|necessarily] (true|correct|accurate|the case|how it works|how that works|how this works|what he|what she|what they|what you|what it|the same|the point|possible|allowed|legal|ethical|normal|a thing|my job|your place|relevant|a reason|an excuse|enough|up to|an option|reality) :: -1.1
  yes: customer> that's simply not true => neg
  yes: customer> that's not how it works
  no: customer> is it not possible to pay now
  no: customer> it is not necessary
(no) (he|she|they|it|you|that|there|we) (does|do|did|is|are|was|were|has|have|can|could|should|would|will|aint) not :: -1
  yes: customer> no they don't => neg
  no: customer> no it is blue
  no: customer> no it has not arrived yet
  no: customer> no, we did not change it
  except: no (it|we|that|there) (has|have|did|do|was|does|can|is|will) not
(i|we) do not think (so|that is|this is|it is|he|she|they|you|i can|i could|i would) [a|an|the|going|even|really] :: -0.3
  yes: customer> I don't think so
  no: customer> I don't think that is bad
  no: customer> I do not think it is wrong
  no: customer> we do not think you are rude
  except: do not think (that is|this is|it is|he is|she is|they are|you are|he|she|they|you) [a|an|the|so|very|too|are|is|that] (bad|wrong|rude|stupid|terrible|difficult|hard|fault|problem|awful|crazy|lying|slow|mean|weird|dangerous)
(disagree|disagreed|disagrees|disagreeing|beg to differ|respectfully disagree) :: -1.3
  yes: customer> I disagree => neg
  no: customer> I do not disagree
  except: not disagree
you (should|could|must|would|can|are) not [even|be|really] (say|saying|do|doing|have|ask|asking|talk|talking|post|posting|be|treat|touch|use|using|go|let|expect|judge|call|blame|assume|think) :: -0.6
  yes: customer> you shouldn't treat people like that => neg
  no: customer> you would not have the number
  no: customer> you should not have to pay
  no: customer> could you not call me
  except: you (would|could|can) not (have|be|say|think|go|use|call|do|ask)
  except: you should not have (to|bothered)
(i|we) (can not|could not|can hardly|can no longer) (do|live|cope|deal|breathe|sleep|eat|handle|bear|survive|go on|think|function|concentrate|trust|stand|endure|tolerate) [with|like|of|it|this|that] [anymore|any more|any longer|straight|anybody|anyone] :: -1.2
  yes: customer> I can't live like this => neg
  no: customer> I couldn't live without it
  no: customer> I can not do that online, which is fine
  except: (live|do|go on|survive|sleep|function) without
  except: not (do|eat) (that|it|the|this|a|my|in|on|at|with)
(do|does|did|would|will|can|could|should) not (want|wanna|wish|bother|care|exist|count|deserve|belong|respect|like|make sense|need this|need that|have to be|mean anything|matter anymore|change anything|know what to do|know how to|know anything|know what they|feel well|feel like|feel right|feel good|sit right|look right|sound right|go well|go as planned|work like that|work that way|get it|get this|get why|get the) :: -0.7
  yes: customer> he doesn't respect us => neg
  no: customer> I don't care which one
  no: customer> I do not want to bother you
  no: customer> I don't want any trouble
  no: customer> I don't like it any less
  no: customer> they did not like bad news
  no: customer> I don't want to lose it
  except: not (care|mind) (which|if|whether|what)
  except: not (want|wish|wanna|like|need|feel like) [to|a|an|any|this|that|it|him|her|the|anybody|anyone] [to|be|any|a|the] (bother|lose|trouble|hurt|miss|upset|complain|argue|worry|risk|disappoint|bad|harm|die|fight|interrupt|offend|waste|bore|sound|scare|ruin|rude|problem|problems|hassle|less|annoy|alarm|cancel|leave|anything else)
(not|never|hardly) [<very>|exactly|particularly|all|that|such a|a|even|my] (fond|pretty|kidding|sure about this|cut out|gonna happen|going to happen|the same anymore|up to scratch|up to par|worth it|worth the|keen|thrilled|amused|surprised|cool|buying it|having it) [of|about|on] :: -1.1
  yes: customer> not cool => neg
  no: customer> are you not sure
  no: customer> if not the same anymore
  except: (why|if|or|whether) not
^ grow up [mate|man|dude|people|already|please] :: -1.3
  yes: customer> grow up mate => neg
  no: customer> I grow up to four trees

@category valence.talk.protest kind=valence neg=keep
(no|hey|stop|why) (\!|\!\!|\!\!\!) :: -1.6
  yes: customer> No! => neg
  no: customer> no problem!
(no no no|nooo|noooo|nooooo|oh no no|oh come on|come on man|come on people|oh please|puh lease|seriously|for real|really now|are you serious|you can not be serious|you must be joking|you must be kidding|you have got to be kidding|you are kidding me|is this a joke|is this for real|unbelievable) [\?|\!] :: -0.5
  yes: customer> oh come on! => neg
  yes: customer> seriously?
  no: customer> I take it seriously
  no: customer> I am seriously impressed
  no: customer> unbelievable value
  no: customer> seriously good food
  except: (seriously|unbelievable|for real) (impressed|good|great|value|happy|amazing|love|cool|nice|awesome|the best|thank|thanks|well|fun)
  except: (take|taken|takes|taking|took|it|this|us|me|them|her|him|very|more|so|but|not|matters) seriously
(what|huh|why|who|how|when|where) (\!|\? \!|\! \?|\?\?|\?\?\?|\? \? \!) :: -0.6
  yes: customer> what?!
  yes: customer> what??
  no: customer> what?
(stop|quit) (it|that|this|doing that|doing this|saying that|talking|lying|trying|pretending|being|making|acting|calling|posting|blaming|crying|complaining|whining|asking) [right now|now|already] :: -1
  yes: customer> stop it already => neg
  no: customer> can you stop it for me
  no: customer> I want to stop this subscription
  no: customer> it never stops being fun, we can not stop talking about it
  except: (to|can|could|you|please|not|will|would|i|we|they|how|did|never|does) [you|i|we|just] stop
(leave|left) (me|us|him|her) alone :: -1.3
  yes: customer> leave me alone => neg
  no: customer> leave me alone with the form
  except: alone (with|in|for)
(get out of (here|my|the way|my face)|get away from|get off me|get off my|go away|go home|get lost|back off|buzz off|beat it|move it|shut up|shut it|be quiet|knock it off|cut it out|mind your own|none of your business|stay out of) :: -1.1
  yes: customer> go away => neg
  no: customer> the error does not go away
  no: customer> we go home in May
  no: customer> I will go away on holiday
  except: (not|to|will|would|i|we|they|it|can|could|never|she|he|you|when|and|made it) [just|never|ever] (go away|go home|get away from|be quiet|move it|beat it|get out of)
(are|r) you [fucking|freaking|even|really|out of your|so] (crazy|nuts|insane|mad|kidding|blind|deaf|out of your mind|high|drunk|stupid|an idiot|mental|lost|joking|trolling|delusional|dense|serious right now|trying to) [\?] :: -1.4
  yes: customer> are you crazy => neg
  no: customer> are you trying to help me
  no: customer> are you lost in the menu
  no: customer> are you deaf or hard of hearing
  except: are you trying to
  except: are you lost in
  except: are you (blind|deaf) or
(how|why) (could|would|dare) you [even|ever|possibly|all|just] (do|say|think|believe|treat|keep|lie|let|hate|ruin|expect|allow|make|support|defend|ignore|refuse|act|be so) :: -1.1
  yes: customer> how could you do this => neg
  no: customer> how could you make such a lovely cake
  except: you [even|ever|possibly|all|just] make such a (lovely|nice|great)
why (do|did|are) you [all|people|guys] (keep|always|have to|lie|hate|ignore|refuse|ruin|insist|bother|still|even|never) :: -1
  yes: customer> why do you keep charging me
  no: customer> why did you think of that, it is lovely
what the (f|frick|actual|devil|ever) :: -1.2
  yes: customer> what the frick is this => neg
  no: customer> what the box
(oh (man|boy|lord|crap|geez|jeez|well|brother|god no|hell no|great now|snap)|ah man|aw man|aww man|ah crap|ah well|dear god|dear lord|good grief|good lord|good god|jesus christ|jesus|christ|yeesh|oof|oops|whoops|bah|blech|ack|eek|phooey|pfft|pft|tsk|tsk tsk|psh|pshh|harrumph|humph|hmph|boo|boooo|oww|ouchie|dang|drat|shoot|crud|smdh|face palm|eye roll|rolls eyes|welp) :: -0.3 id=talk-groan
  yes: customer> oh man, three weeks now => neg
  yes: customer> aw man
  no: customer> oh man, I love it
  no: customer> oh well, that is alright
  no: customer> shoot me a mail
  no: customer> jesus street
  no: customer> shoot the arrow
  except: (oh|ah|aw|aww) (man|boy|lord|snap) [i|that|this|it|you|is|was|what] (love|is great|is awesome|is so good|a great|so good|great|thank|thanks|thank you|amazing)
  except: shoot (me|us|you|over|a|the|an)
  except: jesus (street|college|lane|is|loves|said)
(i|we) [<very>|do|will|already|still|gonna|am gonna|really do] (miss|missed|missing) [<very>] (you|him|her|them|it so|that so|those days|my mom|my mum|my dad|my wife|my husband|my dog|my cat|my friend|my friends|my family|home|the old|the days|the good|being|having|this place|everyone|ya|u) [guys|much|a lot|all] :: -1
  yes: customer> I miss my dog so much => neg
  no: customer> I missed the call
(rest in peace|rip|r i p|may he rest|may she rest|gone too soon|my condolences|condolences|sorry for your loss|sorry to hear) :: -0.5
  yes: customer> rest in peace => neg
  no: agent> I am sorry to hear that
  except: i am [<very>] sorry to hear
(feel|feels|feeling|felt) [<very>|like|a bit|a little|kind of|kinda|as if|for|the] (shit|crap|garbage|trash|a failure|a loser|dying|quitting|empty|numb|hollow|off|down|low|blue|sick to|sorry for|bad for|for you|for him|for her|for them|your pain|left out|useless|worthless|invisible|unwanted|unloved|stuck|dirty|dumb|small|weird|uncomfortable|uneasy|guilty|ashamed|alone|lonely|horrible|sad|worse|weak|ill|dizzy|sick|nauseous) :: -2.2 neg=flip id=talk-feel-bad
  yes: customer> I feel like quitting => neg
  no: customer> feel for the button
(i|we) (wish|wished|only wish) (we|you|they|he|she|it|that|there|more) [had|was|were|could|would|did|never|do|have|people|knew|has] [not|never|been|have|less|more] :: -0.3
  yes: customer> I wish you had told me => neg
  no: customer> I wish you all the best
  no: customer> we wish you a happy day
  no: customer> I only wish more people were like her
  except: wish (you|them|him|her) (all|a|the|well|good|luck|every|happy|many|nothing)
  except: wish more people
(wait|hold on|hang on) (what|a minute|a second|a sec) [\?|\!] :: -0.3
  yes: customer> wait, what?
  no: customer> hold on please
  no: customer> wait a minute please
  except: (wait|hold on|hang on) a (minute|second|sec) (please|let)
(but|and) (still|yet|again|nobody|no one|nothing|never) \? :: -0.5
(yeah right|as if|sure jan|sure buddy|sure pal|ok buddy|okay buddy|ok boomer|cool story bro|cool story|nice try|good luck with that|what a surprise|big surprise|color me surprised|colour me surprised|thanks obama|thanks captain obvious|no shit|no shit sherlock|tell me about it|you wish|in your dreams|dream on|keep dreaming|like i care|so what|big deal|whoop de doo|whoopdeedoo|how original|how convenient|how predictable|how typical) :: -0.5 id=talk-scorn
  yes: customer> yeah right => neg
  yes: customer> what a surprise, late again
  no: customer> no big deal
  no: customer> a typical day
  no: customer> what a surprise, I love it
  no: customer> it is not shocking
  no: customer> that is typical for the region
  no: customer> it made a big deal of it
  except: (no|a|not a|it is no|not) big deal
  except: what a surprise i love
  except: big deal (breaker|on|for|of)
(no way|no thanks|no clue|no idea why|no shame|no respect|no brain|no life|no reason to|no right to|no need to be|no proof|no evidence|no empathy|no morals|no integrity|no standards|no class|no sleep|no friends|no money|no good|no place) :: -1.1
  yes: customer> they have no shame => neg
  no: customer> no thanks, I am fine
  no: customer> no need to be afraid
  no: customer> no place like
  except: no thanks
  except: no place like
  except: no need to be (sorry|afraid|worried|concerned)
(i|we) [really|do|so|still|just|also|honestly|sure] miss (the|you|u|my|our|your|his|her|those|that|this|being|having|talking|seeing|going|how|when|it|him|them|everyone|*) [*] [*] $ :: -0.8
  yes: customer> I miss the old app => neg
  yes: customer> we still miss Anna
  no: customer> I missed the parcel
  no: customer> did I miss a call
  no: customer> what happens if I miss a payment
  except: (if|when|did|do|in case|so|where|not|never|can|what) (i|we) miss
  except: miss [a|an|my|your|the|our] (call|calls|anything|something|payment|appointment|delivery|deadline|flight|train|bus|meeting|one|it)
^ whatever [then|man|dude] $ :: -0.8
  yes: customer> whatever => neg
  no: customer> whatever you prefer is fine
(answer|reply to|respond to) (me|us) :: -0.7
  yes: customer> !!!!!! answer me => neg
  no: customer> thanks for answering us
  no: customer> he can answer me later
  except: (can|will|did|to|could|would|you|he|she|they) (answer|reply to|respond to) (me|us)
(is|are) [there] (anybody|anyone|somebody|someone) (there|home|alive|listening|reading|out there) :: -0.6
  yes: customer> hello is anybody there => neg
  no: customer> anybody can do it there

@category valence.talk.irony kind=valence speaker=customer neg=keep
# Praise that what follows turns into blame, and blame said as a polite wish.
(wonderful|brilliant|fantastic|lovely|excellent|perfect|awesome|terrific|amazing|super|marvellous|marvelous|great|oh good|oh joy|oh great|oh wonderful|oh brilliant|oh perfect|oh lovely) (now|so now|so) (i|we) [have|can|will|must|get|need|also|am|are|cannot] [to|also|just|even|going to] (wait|start|pay|call|go|do|explain|sit|stand|miss|missed|lose|be late|spend|write|stay|sleep|begin|reset|re enter|repeat|not|buy) :: -1.8
  yes: wonderful, now I can wait two more weeks => neg
  yes: great, so now we have to start all over => neg
  no: great, now I can go on holiday
  no: great, now I can pay online
  except: can (pay|go|buy|start|spend|stay|sleep|sit|write|begin|reset|do)
(just|exactly) what (i|we) [always|really] (needed|wanted) [another|yet another|one more|a|more] (bill|charge|fee|delay|problem|outage|error|crash|queue|call|form|headache|issue|cancellation|fault|surprise|excuse|week|hour) :: -2
  yes: just what I needed, another bill => neg
  no: it is just what I needed
  no: just what I needed, a bill with the VAT on it
  except: (just|exactly) what (i|we) [always|really] (needed|wanted) a (bill|form) with
(so called|self styled|supposedly|allegedly|they call (this|it|that)|you call (this|it|that)|what you call|this is what you call|is this what you call|is this your idea of|your idea of) [a|an|your|their|the] (service|support|help|great service|good service|customer service|customer care|customer support|premium support|premium service|priority|priority service|express|express delivery|next day delivery|guarantee|satisfaction|quality|experts|expert|engineer|engineers|professional|professionals|help desk|helpdesk|helpline|assistance|upgrade|improvement|unlimited|flexible|fast|reliable|care) :: -1.6
  yes: they call this "great service" => neg
  yes: your so called premium support => neg
  no: I called premium support
  no: what do you call premium support
(could|should|might) (be|have been) [<very>|a lot|much|a bit|a little|way] (better|quicker|faster|nicer|clearer|easier|friendlier|cleaner|cheaper|warmer|smoother|more (helpful|friendly|clear|polite|professional|careful)) :: -0.9
  yes: it could be better => neg
  yes: that could have been quicker
  no: it couldn't be better => pos
  no: it could not have been better
  no: could it be better on Friday
(more) (annoying|frustrating|confusing|expensive|difficult|complicated|stressful|trouble|rude|painful|irritating|hassle|slow|tedious) than (helpful|useful|good|anything|ever|it is worth|expected|before|fun|it should be|necessary|it was|i thought) :: -2
  yes: it was more annoying than helpful => neg
  no: is it more expensive than before the change, or the same
  no: no more trouble than it is worth
  except: is it more
  except: no more
(was|were|been|worked|all) [<very>] (great|good|fine|perfect|wonderful|fantastic|excellent|happy|perfectly|well|okay|ok|awesome) (until|till|up until|before) [the|you|they|this|that|it|now|your|my|last|yesterday|i|we|a] :: -1.2
  yes: it was great until the update => neg
  yes: all was fine till you changed my plan
  no: it was good before lunch, thanks
  no: is it good until June
  except: (before|until|till) (lunch|noon|dinner)
(is it|is that|am i|are we) [really] [just] (too much to (ask|expect)|asking too much|asking for too much|expecting too much) :: -1.6
  yes: is it too much to ask for a reply => neg
  no: is it too much for one parcel
(not that|not because|not as if|not like) (i|we) (do not|did not|dont|didnt) (like|love|enjoy|want|appreciate|trust|care for) [it|you|that|this|them] :: 0.1
  no: it's not that I like it
(do not|never|dont) (buy|order|shop|book|fly|stay|sign up|use|go|subscribe|trust|rent|eat|bother) (from|with|at|here|this|these|them|there|that) [company|shop|place|product|app|airline|hotel|site|website|store|service|ever|again|anymore] :: -1.6
  yes: do not buy this product => neg
  yes: never order from here again => neg
  no: I do not use that address
  no: I don't go there, I live abroad
  no: we did not order this one, but the blue one
  no: do not use this form for returns
  except: (i|we|you|they|he|she|who|did|does|people) [just|really|also|will|do] (do not|never|not|dont)
  except: use (this|that) (form|number|link|address|code|email|one|box|field)
(flight|flights|train|trip|appointment|order|booking|reservation|delivery|class|concert|tickets|hotel|meeting|visit|installation) (cancelled|canceled) [again|without|by|due|because|last|and no|three|twice|five] :: -1.1
  yes: flight cancelled and no rebooking => neg
  no: can my booking be cancelled
  no: I want the order cancelled
  except: (want|need|like|get|have|once|until|to get|to have) (the|my|this|that|an|our|your) (flight|train|trip|appointment|order|booking|reservation|delivery|class|hotel|meeting|visit|installation)
(you|they|he|she) (promised|swore|assured|guaranteed|told us|told me|said) [me|us|that|to|there|it|you|would|a|they] [would|will|a|to|me|us|be|call] [be|call|get|have|come|ring|send] [call|a call|call back|callback|refund|me|back|fixed|a refund|a reply|an answer|here|it] (yesterday|last week|last month|days ago|weeks ago|on monday|by now|a week ago|a month ago|already|two days ago|hours ago|an hour ago|this morning) :: -1
  yes: you promised a call back yesterday => neg
  yes: they said it would be fixed by now
  no: he called me yesterday
(you get what you pay for|serves me right|my own fault for|lesson learned|learned my lesson|should have known better|should have read the reviews|i should have listened|fool me once|buyer beware|run away|save your money|save yourself the (trouble|money|hassle|time)|look elsewhere|go elsewhere|shop elsewhere|keep your distance) :: -1.6
  yes: save your money and go elsewhere
  no: we save your money for you
  except: (to|we|you|i|can|will) (save your money|run away|look elsewhere)
(helpful|great|nice|brilliant|good|lovely|wonderful|fantastic|useful|impressive|funny|cool) not $ :: -2.2 neg=keep prio=3
  yes: customer> well that was helpful, not => neg
  no: customer> it is not helpful
  no: customer> is it good or not
(nice one|well done|good job|great job|nice job|congratulations|congrats|bravo|way to go|nice going|cheers|thanks|top marks) [guys|lads|team|folks|everyone] [and] [now] (you|you have|your|they|they have|for) [*] [just|now|all] (deleted|lost|broke|broken|ruined|cancelled|canceled|locked|blocked|messed|closed|forgotten|forgot|missed|killed|wiped|destroyed|deleting|losing|breaking|ruining|cancelling|canceling|locking|blocking|messing|closing|forgetting|missing|wiping|destroying|charging me twice|overcharging) :: -2.2 neg=keep
  yes: customer> nice one, you've deleted my account => neg
  yes: customer> congratulations, you have lost my luggage
  no: customer> well done, you have found my bag
^ (do not|never|never ever|please do not) (buy|order|book|shop|sign up|subscribe|bother|use|trust|fly) [*] $ :: -2 neg=keep
  yes: customer> DO NOT BUY => neg
  yes: customer> never ever use them
  no: customer> do not order it yet please thanks
  no: customer> I do not buy it
