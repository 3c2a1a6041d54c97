@lexicon 1 name=empathy lang=en version=2026.11
# Empathy: the agent shows that the customer's feelings, view or situation have been understood.
# Empathy speaks about the customer ("I can hear how stressful this is"). Sympathy speaks about the agent
# ("I feel angry to hear that", "I feel so sorry for you"); it earns nothing here and stands in `no:` lines.
#
# Weights: 0.5 a formula or a hint, 1 a plain phrase, 1.5 to 2 a phrase that names the feeling or its cause,
# 2.5 to 3 one that names both, or is hard to say without meaning it.
# valence=0 on a category shields: a phrase that names the customer's anger must not read as the agent's anger.

@class very = so|soo|sooo|soooo|very|really|truly|terribly|extremely|incredibly|awfully|deeply|genuinely|dreadfully|ever so|so very
@class fully = completely|fully|totally|entirely|absolutely|certainly|definitely|really|truly|perfectly|quite|do|can|will|would|could|also|only|just
@class trying = frustrating|annoying|upsetting|disappointing|stressful|worrying|difficult|hard|tough|confusing|inconvenient|concerning|distressing|unsettling|irritating|infuriating|aggravating|exhausting|disheartening|painful|overwhelming|scary|frightening|awful|terrible|horrible|unpleasant|nerve-racking|embarrassing|challenging|disruptive
@class upset = frustrated|upset|annoyed|angry|disappointed|worried|concerned|stressed|confused|anxious|nervous|furious|irritated|cross|unhappy|overwhelmed|exhausted|shaken|scared|frightened|afraid|terrified|hurt|distressed|desperate|worn out|let down|fed up
@class feeling = ~frustration|concern|concerns|disappointment|worry|worries|anger|annoyance|confusion|anxiety|irritation|feelings|position|situation|urgency|hesitation|reluctance|predicament|distress
@class grasp = understand|appreciate|realise|realize|recognise|recognize|acknowledge|know|see|get
@class iam = i am|i was|we are|i am just|i am honestly
@class harm = inconvenience|trouble|delay|delays|wait|waiting|hassle|~frustration|confusion|mix-up|mix up|mistake|mistakes|error|errors|experience|difficulty|difficulties|problem|problems|issue|issues|upset|distress|stress|disruption|misunderstanding|oversight|service|worry|disappointment|mess|runaround|run around
@class again = let me (start again|rephrase|say that again|begin again)|could you|can you|would you|may i|what was|what is|what did|who|i did not (catch|hear|get)|i missed|i misheard|say that again|come again|you broke up|you are breaking up|the line

# ---------------------------------------------------------------------------------------------------------------
@category empathy.acknowledge speaker=agent neg=block valence=0  # names the customer's feeling, or the reason for it
[<fully>] understand ...3 <feeling> :: 2 tag=core id=emp-understand
  yes: I {completely understand your frustration} => neu
  yes: I understand, Mr. Lee, your frustration
  yes: I understand… your frustration
  yes: I understand Sam's manager's frustration
  yes: i um totally understand your uh concern and i'll look at it now
  yes: I understand your concern.
  yes: I understand your frustration.
  no: I don't understand your frustration
  no: I don’t understand your frustration
  no: i dont understand your frustration
  no: I cannot understand your concern at all
  no: customer> I understand your frustration but I still want my money
  no: you need to understand our situation as well
  no: I don't really understand your frustration
  no: I fail to understand your frustration
  except: understand (my|our) ...2 <feeling>
  except: (fail|fails|failing|pretend|pretending|struggle) to [<fully>] understand
  except: not <fully> understand
  note: "your situation" and "your position" count, "our situation" is the agent asking for understanding.
[<fully>] (understand|appreciate|realise|realize|recognise|recognize) how [<very>] (<trying>|<upset>) [(this|that|it|you) [must|can|is|are|was|has] [be|feel|been|have been]] [for you] :: 2.5 tag=core id=emp-understand-how
  yes: I {understand how frustrating this must be for you}
  yes: i um understand uh how frustrating this is
  yes: we do understand how worried you are
  yes: I really appreciate how difficult this is for you
  yes: I realise how annoying that was
  yes: I realize how annoying that was
  no: I do not understand how upset you can be about two pounds
  no: do you understand how difficult you are
  no: I don't quite understand how difficult that can be
  except: do you (understand|appreciate|realise|realize) how
  except: not <fully> (understand|appreciate|realise|realize)
(i|we) [<fully>] [<fully>] <grasp> [that|why] (this|that|it|things) (is|was|must be|can be|has been|have been|must have been) [<very>|quite|rather|such|still] [a|an] <trying> :: 2 tag=core id=emp-this-is
  yes: {I understand this is frustrating}
  yes: i can really appreciate that it has been a difficult few weeks
  yes: We realise this is disruptive for your business
  yes: We realize this is disruptive for your business
  no: you understand this is difficult for us too
  no: We understand it is a large order
(i|we) [<fully>] [<fully>] <grasp> [that|why|how] you (are|were|feel|felt|would be|must be|must feel|may be|might be|are feeling) [<very>|quite|rather|still] <upset> :: 2 tag=core id=emp-you-are
  yes: I understand that you're upset
  yes: I can see why you'd be annoyed
  yes: i can see you are really worried about this
  no: I don't see why you are annoyed
  no: I understand you have an appointment on Monday
(i|we) [<fully>] (hear|tell|sense|notice) [that|how|why|from your voice|by your voice] [<very>] you (are|were|feel|are feeling) [<very>|quite|still|rather] <upset> :: 2
  yes: I can hear that you're really upset
  yes: i can tell you are frustrated
  no: I can hear that you are outside
(i|we) [<fully>] [<fully>] <grasp> (why|how) (this|that|it|things) (would|could|can|might|must|may|will) (be|feel|have been|have felt|seem|look|come across) [<very>|quite|rather|a bit] [as] <trying> :: 2 tag=core id=emp-see-why
  yes: {I can see why that would be frustrating}
  yes: {I get how this could be confusing}
  yes: i do understand why it might feel really worrying
  no: I don't see why that would be frustrating
  no: I can see why that would be rejected by the system
(i|we) [<fully>] (see|tell|hear|sense) how [<very>] (<trying>|<upset>|much this has|much stress) ...4 (is|are|been|be|must|has|caused) [for you|you] :: 2
  yes: I can tell how stressful this whole week has been for you
  yes: i can see how upset you are
  no: I can see how hard the reset button is to reach
  except: how hard the (reset|button|switch)
(i|we) [can|do|certainly|now] see [exactly] (the|what the|where the) (problem|issue) [is] [here] :: 1 id=emp-see-problem
  yes: {I see the problem here}!
  yes: ah okay i can see what the issue is
  no: I don't see the problem here
  no: do you see the problem here
(i|we) [<fully>] [<fully>] (understand|get|see|hear|follow) [exactly] what you are (saying|telling me|describing|going through|dealing with|feeling|experiencing) :: 1.5 tag=core id=emp-what-saying
  yes: {I can understand what you are saying}
  yes: I have experienced a similar problem recently, so {I understand what you are saying}.
  yes: i totally get what you're going through
  no: I do not understand what you are saying
  no: I can't hear what you're saying, the line is bad
  note: "going through" is stronger than "saying", but both are said in one breath; they stay one entry.
(i|we) [<fully>] [<fully>] (see|get|understand|know|appreciate|hear) where you are coming from :: 1.5
  yes: I see where you're coming from
  yes: i completely get where you are coming from on this
  no: I don't see where you're coming from
  no: Can you tell me where you are coming from, north or south?
(i|we) [<fully>] (see|take|get|understand|appreciate|hear|acknowledge) your (point|points|point of view|reasoning|side of it|side of this) :: 1
  yes: I take your point, Mrs Okoro
  yes: I can see your point of view
  no: I don't see your point
(i|we) [<fully>] (see|understand|know|get|hear|appreciate) what you mean :: 1
  yes: yeah i see what you mean
  yes: Yes, I do know what you mean
  no: I don't know what you mean
i [do|really|certainly] hear you :: 1
  yes: I hear you, and I want to get this right
  yes: yeah i hear you that is a long time to wait
  no: I hear you fine now, go ahead
  no: I can't hear you
  no: I hear you have a new address
  except: i hear you (now|fine|well|clearly|loud|better|again|perfectly|okay|ok|very|from|are|have|were|want|would|on)
  note: "I can hear you" is about the line, "I hear you" about the person.
(i|we) [<fully>] (hear|feel|recognise|recognize|acknowledge|share|appreciate|respect|see) your <feeling> :: 1.5
  yes: I hear your frustration
  yes: We recognise your disappointment
  yes: We recognize your disappointment
  no: I don't share your concerns
  no: I see your order
  no: I see your position in the queue
  except: see your position
(i|we) [<fully>] [<fully>] (understand|get|see) (why|how come) you (called|are calling|contacted us|want|wanted|would want|need|asked|are asking|feel [that|this] way|think|thought) :: 1
  yes: I understand why you're asking
  yes: I can see why you would want that sorted first
  yes: I completely understand why you feel that way
  no: I don't get why you are calling us
[<fully>] understand how you [must] (feel|are feeling|felt) :: 2
  yes: I completely understand how you feel
  yes: We understand how you must feel
  no: I don't understand how you feel about it, please tell me
  no: I do not really understand how you feel
  except: not <fully> understand
i know how (you feel|you must feel|it is|that is) [when] :: 1
  yes: Trust me, I know how you feel
  yes: i know how it is when you just want it done
  no: I don't know how that is calculated
  no: I know how it is calculated
  except: know how (that|it) is (calculated|done|charged|made|set up|billed|worked)
i know [that] how [<very>] (<trying>|<upset>) :: 1.5
  yes: I know how frustrating these delays are
  yes: i know how worried you were
  no: do you know how annoying this is for us
(it is|it was) [<very>|quite|pretty] (clear|obvious|plain) [to me] [that] (this|that|it) (is|has been|was) [<very>|still] (bothering|upsetting|worrying|stressing|affecting|hurting|troubling|frustrating) [you] :: 2 tag=core id=emp-bothering
  yes: {It's clear this is bothering you}, so let me help
  yes: it is obvious that this has been really upsetting you
  no: It's clear this is the wrong part
i [can] (see|hear|tell|understand) [that|how much] (this|that|it|all this|all that) (is|has been|was) [<very>|still] (bothering|upsetting|worrying|stressing|affecting|troubling|frightening|scaring|hurting|distressing|frustrating|getting to|weighing on) you :: 2
  yes: I can see this is upsetting you
  yes: i can tell this has been worrying you
  yes: i can hear that's worrying you => neu
  yes: I can see that it's upsetting you => neu
  no: I can see this is affecting your postcode area
(this|that|it|things) must (be|feel) [<very>|quite|rather] <trying> [for you] :: 2 tag=core id=emp-must-be
  yes: {This must be difficult}
  yes: that must be so frustrating for you
  no: It must be plugged in first
  no: it must be a hard reset
(this|that|it) must be [<very>|quite|such|honestly] (a|an) [<very>|real|total|huge|big] (pain|nightmare|hassle|worry|ordeal|nuisance|burden|shock|blow|strain) :: 2
  yes: that must be such a pain => neu
  yes: it must be a huge worry for you
  no: it must be a blue cable
^ [oh no|oh dear|oh|gosh|oh gosh|goodness|oh my] (that is|this is) [<very>|just|absolutely] (awful|terrible|horrible|dreadful|heartbreaking|shocking) :: 1.5
  yes: Oh no, that's awful, I'm so sorry => neu
  yes: that is just terrible, let me see what I can do
  no: That's terrible handwriting in the file name
  except: (awful|terrible|horrible|dreadful|shocking) (handwriting|timing|idea|excuse|behaviour|behavior|language|manners)
i would [have] (feel|felt|think|thought|be|been) [exactly] the same [way] :: 2
  yes: I'd feel the same way
  yes: i would have thought the same
  no: I would be the same agent as before
  except: the same (agent|person|one|price|size|colour|day|time)
[that|this|it] (sounds|seems) like [a|an|such a] [<very>|absolute|total|complete|real|bit of a] (nightmare|pain|ordeal|hassle|horrible time|rotten day|awful day|terrible day|rough day) :: 1.5
  yes: sounds like a nightmare, I'm sorry => neu
  no: it sounds like a dial tone
(this|that|it) must have been [<very>|quite|rather|such] [a|an] (<trying>|shock|nightmare|worry|ordeal|blow|long day|bad surprise|real shock|huge worry) :: 2
  yes: That must have been such a shock
  yes: it must have been really frightening
  no: It must have been delivered next door
(that|this|it|what you describe|everything) (sounds|seems|looks) [<very>|quite|absolutely|like] [a|an] <trying> :: 1.5 tag=core
  yes: That sounds incredibly stressful
  yes: this seems like a difficult time
  no: That sounds like a plan
  no: That looks hard to reach
  no: it doesn't sound hard at all
  except: (hard|difficult|tough) to (reach|read|see|find|tell|clean|open|press|remove|get|use)
(that|this|it) (sounds|must be|is|was|must have been) [like] [a|an|such a|an absolute|a total|a complete|quite a] [real|absolute|total] (nightmare|ordeal|headache|nuisance|shame|pity|hassle) :: 1.5
  yes: That sounds like an absolute nightmare
  yes: oh that is such a shame
  no: It is no hassle for us
  no: It would be a shame to cancel now
(sounds|looks|seems) (like|as if|as though) you (have had|had|have been having|have been through|are having|went through) [quite] [a|an|such a] [<very>|really] (rough|hard|tough|terrible|stressful|frustrating|bad|difficult|long|horrible|awful|lot|nightmare) [of a] [day|time|week|month|year|morning|experience] :: 2
  yes: It sounds like you've had a really rough week
  yes: sounds like you have been through a lot
  no: It sounds like you had the old model
you must (be|feel|be feeling|have been|have felt) [<very>|quite|so] <upset> :: 1.5
  yes: You must be so worried
  yes: you must have been furious when it didn't turn up
  no: You must be confused, we never sold that
  except: you must be [<very>|quite] confused
(i|we) can [only|just|well] imagine :: 1 id=emp-imagine
  yes: I can only imagine, three hours is a long time
  yes: we can well imagine
  no: As you can imagine we are busy
(i|we) can [only|just|well] imagine (how|what|the) [<very>] (<trying>|<upset>|<feeling>|stress|you are going through|you went through|you have been through|you must be going through|that must be like|it is like|that is like) ...3 (this|that|is|was|be|for you|been|you|like|feel|through) :: 2.5
  yes: I can only imagine how stressful that must be
  yes: i can imagine the frustration this has caused you
  no: I can't tell what that is like
(i|we) can [only|just|well] imagine (how|what) [<very>] (<trying>|<upset>|you are going through|you went through|you have been through|you must be going through|that must be like|it is like) :: 2 tag=core id=emp-imagine-how
  yes: I can only imagine what you're going through
  yes: i can imagine how upset
  no: You can imagine how hard we work
(i|we) can not [even] [begin to] imagine (how|what) ...3 (<trying>|<upset>|going through|been through|must be like|feels like|felt like|it is like) :: 2 neg=keep
  yes: I can't even begin to imagine what you're going through
  yes: I cannot imagine how frightening that was
  no: I can't imagine what else you want
(i know|i realise|i realize|i understand|we know|that is|this is|it is) [that] [this] [is] [really|probably|certainly|clearly] not (what|the (news|answer|outcome|result|start|experience|service)) you (want|wanted|expect|expected|hoped|were hoping|were expecting|need|needed) [for|to hear] :: 1.5 neg=keep valence=0
  yes: I know that's not what you wanted to hear
  yes: this is certainly not what you were expecting
  yes: I know this isn't the answer you were hoping for
  no: This is not what you pay at the counter
the last thing (you|anyone|anybody) (need|needs|needed|want|wants|wanted|expect|expected) :: 1.5
  yes: That's the last thing you need on a Monday
  yes: waiting is the last thing anyone wants
  no: The last thing you need to do is sign here
  except: the last thing you (need|want|needed) to
especially (when|since|after|with) ...4 (waited|waiting|been waiting|paid|working|a newborn|a new baby|young children|children|kids|at work|holiday|holidays|wedding|birthday|christmas) :: 1
  yes: Especially when you've already waited so long
  yes: especially with young children at home
  no: especially when the router is old
(i|we) [<fully>] <grasp> [that] (this|that|it) (has been|was|is) [such|quite|already] a [<very>] (long (wait|time|day|while|process|week)|while|lot to (take in|deal with|ask|process)|stressful time|busy time) [for you] :: 1.5
  yes: I know it's been a long wait
  yes: we appreciate that this is a lot to take in
  no: I know it is a long form
i [do|can|so] get (it|that) :: 1 id=emp-get-it
  yes: I get it, nobody wants a second visit
  yes: yeah i do get that
  no: I don't get it
  no: Can I get that number from you?
  no: I get it from the system
  except: can i get
  except: i [can|do] get (it|that) (from|to|on|for|at|by|in|number|out|up|back|ready|sent|done|fixed)
i [do|really|absolutely] believe you :: 1.5
  yes: I believe you, and I can see it in the log
  yes: i do believe you
  no: I don't believe you
  no: I believe you have an appointment
  except: i believe you (have|are|were|can|need|had|will|should|said|paid|called|ordered|want|wanted|may|might|must|did)
(i|we) [can|do|certainly|fully|completely|really|totally] (see|get|understand|know|appreciate) [that|why|how] (this|that|it) (feels|felt|hurts|stings|bothers|worries|upsets|annoys|matters|seems|looks) [<very>|like that|like this|that way|that|this|to|you|steep|unfair|wrong|bad|a lot] :: 1.5
  yes: I see why it feels like that
  yes: i get that it seems unfair
  no: I don't see why it matters
  no: I can see that it looks blue
  except: see that it looks
(i|we) [can|do|certainly|fully|completely|really|totally] (see|get|understand) why you (would|might|want|wanted|ask|asked|worry|worried|thought|think|believed|expected|chose|hesitate|hoped|were hoping|are asking|are calling|are worried|called) :: 1.5
  yes: I can see why you'd ask
  yes: we understand why you hesitate
  no: I don't see why you called
  no: I see why you were declined
(i|we) [<fully>] <grasp> [that|how] [this|that|it] (is|was|has been) not [something (that|which) can|<very>|exactly] (easy|ideal|fair|nice|fun|pleasant|great|good enough|wait|what you (wanted|expected|hoped|need|needed|were hoping|were expecting)) :: 1.5 neg=keep
  yes: I understand that it's not ideal
  yes: we know this is not fair
  no: I know it is not available
(i|we) [<fully>] [<fully>] <grasp> [that] (this|that|it) (is|was|has been) (a|an|such a|quite a|a real|a huge|a big) [<very>|real|huge|big|great] (disappointment|worry|shock|nuisance|pain|blow|burden|shame|strain|struggle|headache|lot|nightmare|hassle|problem for you|let-down|letdown) :: 2
  yes: I know this is a disappointment
  yes: we do see that it was a real shock
  no: I don't see that it is a problem for you
[that is|this is|what|such|that was|it is] (a|an) [<very>|real|really] (rotten|nasty|horrible|awful|terrible|horrid|dreadful|miserable|cruel|frightening|heavy|hard|tough|sad|stressful|upsetting|worrying) (thing|way|time|experience|situation|surprise|week|day|night|morning) (to|for|you) [happen|get|have|hear|go through|face|deal with|carry|find out|come home to|be in] :: 2
  yes: That's a horrible thing to go through
  yes: what a nasty surprise for you
  no: That's a hard way home
(that|this|it) would (worry|upset|annoy|scare|frustrate|frighten|stress|unsettle|anger|bother|exhaust|drive|make) (anyone|anybody|me|most people|any of us) [<upset>|mad|crazy|angry|too|as well|up the wall] :: 2
  yes: That would worry anyone
  yes: it would drive me up the wall too
  no: It would not bother me
  no: It would make me late
  except: make me (late|a|an|the|do|go|use|pay)
i would (ask|worry|want|hate|expect|complain|wonder|have (questions|lost patience|called|complained|wondered)|want to know|want answers) [that|the same|it|this] (too|as well|myself|by then|by now|sooner|also) :: 1.5
  yes: I'd want that too
  yes: i would have complained as well
  no: I would ask for the form first
  no: I wouldn't want that myself
you have had [such|quite] (a|an) [<very>|really] (awful|terrible|rough|horrible|hard|tough|dreadful|difficult|long|bad|frightening|trying|stressful) (night|day|week|month|time|year|morning|journey|experience|run) :: 2
  yes: You've had an awful night
  yes: you have had such a rough time with this
  no: You have not had a bad week
take (that|this|the|some of the|some) [worry|weight|stress|pressure|load|burden] off (you|your (shoulders|mind|hands|plate)) :: 1.5
  yes: Let us take that worry off your mind
  yes: i want to take this off your shoulders
  no: I can't take that off your hands
(you are|you have been) (under|through|dealing with|carrying|juggling) (a lot|so much|quite a lot|enough|too much) [of] [stress|pressure|already|right now|lately|on your own] :: 2
  yes: You've been through a lot already
  yes: you are dealing with so much right now
  no: You are not under a lot of pressure
i [can|do|also|just|will] understand :: 0.5 id=emp-bare-understand
  yes: I understand.
  yes: okay i understand thank you for telling me
  no: I understand you have an appointment on Monday
  no: I understand that the parcel was left with a neighbour
  no: Just to check I understand correctly
  no: I don't understand
  no: If I understand this correctly, the charge came twice
  except: i [can|do|also|just|will] understand (you|that|the|your|from|it|there|we|he|she|they|what|why|how|correctly|right|this|if|whether|where|who|a|an|english|all|is)
  note: alone it is a formula and weighs little; with an object that is a fact it says nothing about the person.
[i] [can|do] (completely|fully|totally|absolutely|entirely|perfectly|certainly|really|truly|definitely|quite) (understand|get it|get that) :: 1.5 tag=core id=emp-fully-understand
  yes: No worries, I completely understand
  yes: i totally get that
  yes: Absolutely understand
  no: I don't fully understand
  no: I fully understand the question
  no: I am sorry, I don't quite understand what you mean
  no: I don't quite get that
  no: I completely understand that you want a new card
  except: not (completely|fully|totally|entirely|perfectly|really|truly|quite) (understand|get)
  except: understand (that you (want|need|have|would)|the (question|request|rules)|your (question|request|order)|how (to|it))
[it|that] (sounds|seems|looks|appears) [to me] [like|as if|as though|that] you (are|were|feel|felt|must be|might be|may be|have been) [feeling] ...2 <upset> :: 2 tag=core id=emp-sounds-you
  yes: It sounds like you're really worried about this
  yes: seems like you are feeling a bit overwhelmed
  no: It sounds like you are in the old menu
you (sound|seem|look|appear) [to be|like you are] [<very>|quite|rather|a bit|a little|pretty] <upset> [about|by|with|at] :: 1.5
  yes: You sound really upset
  yes: you seem quite worried about the date
  no: You don't sound upset
[so] you (feel|are feeling|were feeling|have been feeling) [<very>|quite|rather|a bit|like you are|as if you are|that you are|pretty|totally] (<upset>|sad|lonely|alone|lost|stuck|ignored|helpless|hopeless|trapped|betrayed|rejected|misled|cheated|left out|guilty|ashamed|torn|empty|low|down|under pressure|taken for granted) :: 1.5
  yes: So you feel ignored by us
  yes: you are feeling really lonely at the moment
  no: You can feel the lock click
you must (feel|be feeling) [<very>|like|so] (sad|lonely|alone|lost|stuck|ignored|helpless|hopeless|trapped|betrayed|rejected|misled|cheated|guilty|awful|terrible|horrible|low|under pressure) :: 2
  yes: You must feel so helpless
  yes: you must be feeling awful about it
  no: You must feel the click
(that|this|it|all that|losing it|being alone) (must|has to|has got to) [really|just] (suck|hurt|sting|be (heartbreaking|devastating|lonely|sad|rough|heavy|crushing|maddening|draining|so much to deal with|a lot to deal with|a lot to take in)) :: 2
  yes: That must really hurt
  yes: it has to be devastating to lose all those photos
  no: It must be heavy to send that box
  no: it must be sad news
  except: be (heavy|sad) (to|news|box)
(it is|it can be|this can be|that can be|it must be|it gets|life is|things are|it was) [<very>|never|not|always|just|pretty|quite|only] (hard|tough|difficult|painful|exhausting|easy|lonely|scary) (when|being|having|going through|dealing with|losing|waiting|watching|living|not knowing|to lose|to deal|to cope|to let go|to go through|to accept|to see someone|to watch|to be|to feel|to face|to keep going|for you|right now|at first|sometimes) :: 1.5 neg=keep
  yes: It's hard when nobody tells you anything
  yes: it can be really tough not knowing
  yes: it is never easy to lose someone
  no: It is difficult to read the number
  no: It's easy to be found on the map
  except: (is|was|gets) [<very>|always|just|pretty|quite|only] easy
(going through|dealing with|living with|losing|caring for|waiting for|being) ...5 (is|can be|must be|was) [<very>|never|not|always|pretty|quite|so] (hard|tough|difficult|painful|exhausting|easy|lonely|scary|stressful|frustrating|draining|overwhelming) :: 1.5 neg=keep
  yes: Losing a pet is so hard
  yes: dealing with insurers can be really exhausting
  no: Being in the app is easy
  except: is easy
i [really|honestly|just|also] can [really|totally|completely|certainly|definitely|absolutely|fully|only|very well] understand [that|how|why|what|where|your|this|it|if] :: 1 id=emp-can-understand
  yes: I can understand that you want an answer
  yes: i can definitely understand why
  no: I can't understand the form
i can [really|totally|completely|certainly|definitely|absolutely|fully] see (how|why) (this|that|it|he|she|they|you|someone|your|all|the) [this|that] (would|could|might|can|may|must|is|are|feel|felt|has|have|makes|made|hurts) [have|be|feel] :: 1.5
  yes: I can see how that would make you wonder
  yes: i can totally see why they have you on edge
  no: I can't see how that would work
  no: I can see how it is set up in the system
  no: I can see why it would be flagged
  except: see (how|why) (this|that|it|the *|your *) would be (rejected|declined|refused|blocked|marked|flagged|charged|listed)
  except: see how (it|this|that|the *) (is|has|are) [been] (set|built|made|charged|paid|listed|booked|done|configured)
i (know|understand|get|see) [exactly|just|all too well|so well|very well] (how that feels|how this feels|how it feels|what it is like|what that is like|what you are going through|that feeling|how hard|how tough|how painful|how scary|how it is to|how much it hurts|how you are feeling|what it feels like|what that feels like) :: 2
  yes: I know exactly how that feels
  yes: i understand what it is like to be passed around
  no: I don't know what that is like
(i|we) (know|understand|realise|realize|get|appreciate|see) [that|how] (it|this|that|things|waiting|being|the) ...3 (is|are|can be|must be|has been|have been|feels|was) [<very>|not|quite|pretty|such|a bit] (hard|tough|difficult|rough|painful|scary|easy|stressful|frustrating|annoying|upsetting|exhausting|overwhelming|tiring) :: 2 neg=keep
  yes: I know things are hard right now
  yes: we know the whole process can be stressful
  no: I know the form is easy
  except: (is|are|can be|was) [<very>|quite|pretty|such] easy
you (have|had) (been through|gone through|dealt with|been dealing with|been going through|had to deal with|had to go through|put up with|been carrying|endured|suffered|lost) [such|so|quite|more than] (a lot|much|so much|enough|a great deal|too much|anyone should|this|that|all this|all that) :: 2
  yes: You've dealt with so much already
  yes: you have been through more than anyone should
  no: You have lost this parcel
  except: lost (this|that)
you have a lot (going on|on your plate|on your mind|on your shoulders|to deal with|to carry|to think about|to cope with) :: 1.5
  yes: You have a lot on your plate
  yes: sounds like you have a lot going on
  no: You have a lot of points
[<fully>|very|so] understandable :: 0.75 id=emp-understandable
  yes: Totally understandable
  yes: very understandable given the wait
  no: Is that clear and understandable?
  no: That is not understandable English
  except: (clear and|everything|easily|more) understandable
  except: understandable (english|way|form|language)

# ---------------------------------------------------------------------------------------------------------------
@category empathy.exclaim speaker=agent neg=block valence=0  # startled with the customer; by itself no word that there was a feeling
(oh no|oh dear|oh gosh|oh goodness|oh my goodness|oh my gosh|oh wow that is awful|ouch) :: 0.5 neg=keep id=emp-oh-no
  yes: Oh no, was it broken?
  yes: Oh no, I'm so sorry to hear that
  yes: oh dear when did that happen
  no: oh no that's fine take your time
  no: Oh no problem at all
  except: oh no (that is (fine|okay|ok|alright|right)|it is (fine|okay|ok)|problem|worries|need|no|not|thank|you are fine)

# ---------------------------------------------------------------------------------------------------------------
@category empathy.commiserate speaker=agent neg=block  # calls the thing bad, as the customer does; no shield, for it is bad
(aw|aww|awww|awwww|poor thing|oh man|oh honey|oh sweetie|oh love|oh my|yikes|oof|ouch|geez|jeez) [i am sorry|that is|so sorry] :: 0.5 neg=keep
  yes: Aww, is the puppy all right?
  yes: oof that is a long time
  no: Oh my phone is ringing, one moment
  except: oh my (phone|screen|system|computer|god|mistake|name|manager|colleague)
(that|this) [really|just|totally|all|so|absolutely] (sucks|stinks|bites) :: 0.75 allow=W609
  yes: Oh man, that really sucks
  yes: yeah that stinks let me see
  no: That vacuum sucks up dust
(that is|this is|it is|that was) ([<very>|just|absolutely|pretty|quite|truly] (rough|sad|heartbreaking|devastating|crushing|gut-wrenching|unfair|shitty|crappy|lousy|heavy|cruel|scary)|(a|such a|quite a) [<very>] (sad thing|tough one|rough one|tough spot|rough patch|tough situation|hard situation|difficult situation|tough time|hard time|difficult time|sad situation)) [to hear|for you|to read|to be in|to go through|to have to] :: 1
  yes: That's really rough
  yes: it is such a tough situation to be in
  no: That is heavy so please send two vans
  no: It isn't scary
  no: It's a sad fact that it failed inspection
  except: that is heavy so
(sounds|seems|looks|feels) [like] [a|an] [<very>|pretty|quite] <trying> [time|situation|day|week|experience|place to be] :: 1.5
  yes: Sounds frustrating, let me look
  yes: seems like a pretty difficult situation
  no: It doesn't sound hard at all
  no: It looks hard to reach from there
  except: (hard|difficult|tough) to (reach|read|see|find|say|tell|clean|open|press|remove|get|use)

# ---------------------------------------------------------------------------------------------------------------
@category empathy.validate speaker=agent neg=block valence=0  # grants the customer the right to the feeling or view
your (feelings|feeling|frustration|concern|concerns|reaction|anger|disappointment|worries|complaint|expectation|expectations) (is|are) [<very>|<fully>] (valid|understandable|justified|legitimate|reasonable|fair) :: 2 tag=core id=emp-valid
  yes: {Your feelings are valid}
  yes: your concerns are completely understandable => neu
  no: Your complaint isn't valid after thirty days
  no: your feedback is valid until Friday
you have [got] [every|a] (right|reason) to (be|feel) [<very>|quite|a bit] <upset> :: 2.5 tag=core id=emp-every-right
  yes: You have every right to be upset
  yes: you've every reason to feel let down
  no: You have no right to be angry with me
  no: you have the right to cancel within fourteen days
you have [got] every (right|reason) to (expect|ask|complain|question|know|want|raise|doubt) :: 2
  yes: You have every right to expect better
  yes: you have every reason to ask
  no: You have no reason to complain
you are [<fully>|quite|so|very] right to (be|feel|ask|complain|raise|question|expect|point|mention|check|call|contact|challenge|worry) :: 2
  yes: You're quite right to question that charge
  yes: you are right to be cautious
  no: If you are right to the left of the menu
(you are (<fully>|quite|so|very) right|you are right about (that|this|it)) :: 1.5 tag=core id=emp-you-are-right
  yes: {You are absolutely right}.
  yes: you're right about that
  yes: yeah you are so right
  no: you are just right next to the branch on Mill Street
  except: right (now|there|here|on|in|next|by|behind|across|before|after|at|handed|outside|inside)
you are right :: 0.5 id=emp-plain-right
  yes: You're right, it came twice
  yes: yeah you are right
  no: You are right now in the queue for billing
  no: let me see if you are right
  except: you are right (now|there|here|on|in|next|by|behind|across|before|after|at|handed|outside|inside|where|about)
  except: (if|whether|when) you are right
(it|that|this) is [<very>|<fully>|only] (understandable|natural|human) [[that] you (are|were|would be|feel|felt) [<very>] <upset>] :: 1.5
  yes: It's completely understandable
  yes: that is only natural after a week
  yes: it's only natural that you're worried => neu
  no: It's natural gas
  no: it is natural leather
  except: is natural (gas|leather|wood|light|stone|cotton|fibre|fiber)
(understandably|naturally) [<very>|quite|so] <upset> :: 1.5
  yes: You're understandably upset
  yes: you were naturally quite worried
  no: understandably the system needs a restart
  no: naturally the system needs a restart
(anyone|anybody|everyone|most people|any customer) [in your (position|situation|place|shoes)] would (be|feel|have been|have felt) [<very>|quite|just as|exactly|at least as] (<upset>|the same|the same way|that way|like that) :: 2 tag=core
  yes: Anyone in your position would feel the same way
  yes: anybody would be annoyed
  no: Anyone would be able to sign for it
i would (be|feel|have been|have felt) [<very>|just as|pretty|quite|equally|exactly|every bit as] (<upset>|the same|the same way|that way) (too|as well|if|in your|myself|about that|about this|also|[with] that) :: 2 tag=core id=emp-me-too
  yes: I'd be upset too
  yes: honestly i would feel the same way myself
  yes: I would be just as frustrated in your place
  no: I'd be happy too
  no: I wouldn't be upset about that
in your (shoes|place|position|situation) i would (be|feel|have been|have felt|want) ...3 (<upset>|the same|the same way|that way|that too|answers|an answer) :: 2
  yes: In your shoes I would feel exactly the same
  yes: in your position i'd want an answer too
  no: In your place I would take the larger plan
i (do not|would not|can not|could not) blame you [for|one bit|at all] :: 2 neg=keep
  yes: I don't blame you for being angry
  yes: i wouldn't blame you one bit
  no: I blame you for this
  no: I blame you, you did not read the terms
who (would not|does not|could not) (be|feel|get) [<very>|a bit] <upset> :: 1.5 neg=keep
  yes: Who wouldn't be frustrated by that?
  yes: who would not feel let down
  no: Who was upset about the invoice?
(no|little|small) wonder [that] you (are|were|feel|felt|got) [<very>|so] <upset> :: 2 neg=keep id=emp-no-wonder
  yes: No wonder you're upset
  yes: no wonder you felt so let down
  no: No wonder the light is red
(that is|this is|it is|you make|you raise|you have|you have got) [a|an] [<very>|<fully>|perfectly] (fair|valid|reasonable|legitimate|understandable) (point|concern|complaint|expectation|question|request|comment|worry|thing to ask|thing to say) :: 1.5
  yes: That's a perfectly reasonable expectation
  yes: you make a very valid point
  no: That's not a valid code
  no: That is not a fair comment
  no: this is a valid request form
  except: (a|an) valid request (form|number|code)
(that is|that was|okay|yes|well) fair enough :: 0.5
  yes: That's fair enough
  yes: yes fair enough
  no: Not fair enough for the board
you should not (have|need) to ...1 (go through|deal with|chase|put up with|worry|repeat yourself|explain [it|this|that|yourself] again|fight for|live with|keep calling|keep asking|wait) :: 2 neg=keep tag=core
  yes: You shouldn't have to chase us for this
  yes: you should not have to keep calling
  no: You shouldn't have to wait long now
  no: You should not have to enter the code twice
  except: have to wait (long|more|longer|much|for)
(nobody|no one) (likes|enjoys|wants|should have|deserves|needs) [to] ...1 (wait|waiting|be|being|deal|dealing|go|going|spend|spending|sit|sitting|lose|losing|have) :: 1.5 neg=keep
  yes: No one likes waiting on hold
  yes: nobody should have to go through that
  no: Nobody wants to be your friend
  no: No one has to wait at this branch
  except: nobody wants to be (your|with|near|around)
(this|that|it) should (not|never) (have happened|happen|be happening|have been like this|have got this far|have taken [this|that|so] long) :: 2 neg=keep tag=core
  yes: That should never have happened
  yes: it shouldn't have taken that long
  no: That should not be entered here
not the [kind of|sort of|level of|standard of] (service|experience|standard|care|impression|start) (we|you|i) [ever|would] (want|wanted|aim|expect|like|hope|strive|deserve|deserved|would|should) :: 2 neg=keep
  yes: That's not the kind of service we want to give
  yes: this is not the experience you deserve
  no: That is not the service you ordered
(that|this|it) [just|simply|really|clearly|certainly] is [just|simply|really|clearly|certainly] not [really|simply|quite] good enough :: 1.5 neg=keep
  yes: That simply isn't good enough, and I can see it
  yes: it's just not good enough from us
  no: Your photo is not good enough for the form
  no: I'm afraid it is not good enough to repair
  except: not good enough (to|for)
you (deserve|deserved) (better|an answer|an explanation|an apology|a proper|so much better|more than) :: 2
  yes: You deserve better than this
  yes: you deserved an answer last week
  no: You don't deserve an apology
you should have (had|got|received|been (told|called|given|offered|asked|sent|paid|refunded|informed|warned|rung|contacted|helped|connected)|heard from us) [that|this|it|an answer|a reply|back] :: 1.5
  yes: You should have been told before the visit
  yes: you should have had that a week ago
  no: You should have called us
  no: You should have received the bill by now
  except: you should have (got|received|had) (a|the|an|your|my)
(it|that|this) should have been (done|fixed|sorted|sent|explained|caught|handled|dealt with|right|resolved|easier|simpler) [the first time|long ago|sooner|by now|for you] :: 1.5
  yes: It should have been fixed the first time
  yes: that should have been explained to you
  no: It shouldn't have been sent here
(there are no|there is no such thing as [a]) (silly|stupid|bad|dumb) (questions|question) :: 1.5 neg=keep valence=0.5
  yes: There are no silly questions here
  yes: there's no such thing as a stupid question
  no: That was a silly question
  no: There are silly questions, and this is one
that [<fully>] makes [<fully>|perfect|total|complete|absolute|a lot of] sense :: 0.5
  yes: That makes perfect sense
  yes: okay that makes sense
  no: Let me know if that makes sense
  no: Does that make sense to you?
  except: (if|whether) that makes [perfect|total] sense
it is [<fully>|<very>] (okay|ok|fine|alright|all right|normal) to (be|feel) [<very>] <upset> :: 1.5
  yes: It's okay to be upset
  yes: it is completely normal to feel overwhelmed
  no: It's not okay to be angry with my colleague
your [<very>] (experience|comfort|safety|peace of mind|time|satisfaction|wellbeing|well-being|concern|health|situation) (is|are|matters) [a|my|our] [<very>|top|number one|absolute] [priority|important] [for|to] (me|us) :: 1.5 tag=core id=emp-priority
  yes: {Your experience is a priority for me}
  yes: your safety matters to us
  no: Your call is important to us
  no: Your experience isn't a priority for us
(i|we) (respect|recognise|recognize) (how you feel|your view|your decision|your opinion|your wishes|your choice) :: 1
  yes: I respect your decision
  yes: We recognise how you feel
  yes: We recognize how you feel
  no: I don't respect your opinion
you have been (more than|very|so|incredibly|extremely|really) (patient|reasonable|fair|understanding|calm|kind) [about|with] :: 1 valence=1
  yes: You've been more than patient with us
  yes: you have been so reasonable about this
  no: You have not been very patient
i (would not|would never) (want|like|expect) ...1 (that|this|it|anyone|you|anybody) (to|happening|either|to happen|to go through) :: 1 neg=keep
  yes: I wouldn't want that to happen to me either
  yes: i would not want anyone to go through that
  no: I wouldn't want to enter the wrong code
  no: I would not want that to expire
  except: want that to (expire|lapse|run out|time out)
you did [exactly|absolutely] (the right thing|nothing wrong|the best thing|well to call) :: 1.5 valence=0.5
  yes: You did the right thing by calling
  yes: you did nothing wrong
  no: You did the wrong thing
you (have not|did not|have) [done|do] (anything|nothing) wrong :: 1.5 neg=keep valence=0.5
  yes: You didn't do anything wrong
  yes: You've done nothing wrong
  no: you did something wrong with the form
(it|this|that) [really|certainly|absolutely|definitely] (is|was) [really|certainly|absolutely|definitely] not your fault [at all] :: 2 neg=keep valence=0.5
  yes: It really isn't your fault
  yes: this was not your fault at all
  no: This was your fault
  no: It is your own fault
(it is|that is) an easy mistake [to make] :: 1 valence=0.3
  yes: It's an easy mistake to make
  yes: that's an easy mistake
  no: That was our mistake
(it|that|this) (happens|can happen) to (everyone|everybody|all of us|the best of us|any of us|me too|lots of people|anyone) :: 1 valence=0.3
  yes: It happens to the best of us
  yes: that can happen to anyone
  no: It happens to be closed on Sunday
it [<fully>|all] makes [<fully>|perfect|total|complete|a lot of|so much] sense (that|why|given|to feel|to be) [you] :: 1.5
  yes: It makes sense that you'd be worried
  yes: it makes total sense to feel that way
  no: It doesn't make sense that you paid
  no: It makes sense to be on the larger plan
  except: sense to be (on|in|with|at)
(it is|that is|it is all|it was) [<fully>|<very>|only|perfectly|a|so] (normal|ok|okay|alright|all right|natural|human|healthy|fine|good) to (cry|grieve|feel|vent|struggle|need|ask for help|not be|take a break|let it out|be human|worry|be sad|miss|have (doubts|feelings|questions|concerns|bad days)|doubt|have a bad day|want|hesitate|change your mind) :: 1.5
  yes: It's okay to cry
  yes: it is perfectly normal to need some help with that
  no: It is not okay to feel free with my time
  no: It is ok to pay on Friday
(it is|that is|this is) [a|an] [<fully>|<very>|only|just] (normal|natural|human|common|healthy|understandable) (feeling|reaction|response|worry|concern|fear|emotion|instinct|part of) :: 1.5
  yes: That's a natural reaction
  yes: it is a common worry
  no: That's not a normal reaction
you are not (wrong|crazy|weak|stupid|silly|dumb|a bad|bad|broken|worthless|useless|a failure|a burden|overreacting|weird|abnormal|at fault|to blame|the problem|being (silly|difficult|unreasonable|dramatic|selfish|a pain)|a bother|bothering|selfish|unreasonable|asking too much|a nuisance) :: 1.5 neg=keep valence=0.5
  yes: You're not being silly
  yes: you are not a burden to anyone
  no: You are to blame
  no: You're not wrong in the address
  except: not wrong (in|on|at|with)
(many|most|a lot of|lots of|so many|plenty of|other|some|thousands of) (people|of us|customers|folks|others|parents|men|women|callers) [also|often|will|would|can|may|do|have] (feel|felt|struggle|struggled|go through|gone through|deal with|experience|experienced|find (it|this|that) (hard|difficult|confusing|tough)|face|faced|worry|worried|suffer|ask the same|get confused|make that mistake|have (been|felt|gone|the same)|been (there|through)) :: 1.5 neg=keep
  yes: Lots of customers struggle with that page
  yes: many people feel the same
  no: Many people have the app
(we|everyone|everybody|we have) all (feel|felt|go through|gone through|been there|make mistakes|made mistakes|struggle|have (bad|hard|rough|our|those|tough)|get (scared|tired|stuck|angry|frustrated|nervous)|need help|worry|deserve|been through) :: 1.5
  yes: We all make mistakes
  yes: everyone all right we all have bad days
  no: We all have the same system
(everyone|everybody) (makes mistakes|has (bad|hard|rough|tough) days|goes through|needs help|gets (scared|nervous|stuck|tired|frustrated|confused)|deserves|struggles|feels|worries) [sometimes|that|it|this] :: 1
  yes: Everyone makes mistakes
  yes: everybody needs help sometimes
  no: Not everyone goes through the app
  except: not (everyone|everybody)
you (do not|did not|never) deserve (this|that|to be|to feel|any of|it|what|such) :: 2 neg=keep
  yes: You didn't deserve that
  yes: you do not deserve to be treated like this
  no: You deserve that fee
you deserve (to be|to feel|to have|to know|love|happiness|respect|help|peace|someone|it all|the best|all the|kindness|support|care|a break|rest|time) :: 1.5
  yes: You deserve to be heard
  yes: you deserve respect and an answer
  no: You don't deserve a break on the price
(do not|try not to|please do not|no need to|stop) (be|being) [so|too|that] (hard|harsh|tough|rough|mean|down) on yourself :: 1.5 neg=keep valence=0.5
  yes: Don't be so hard on yourself
  yes: please try not to be too harsh on yourself
  no: Be hard on yourself about the budget
(give|cut|allow|forgive|love|trust|treat) yourself [some|a|the|more] [little] (credit|time|a break|permission|grace|space|slack|room|chance|love|rest|well|kindly|first|patience|compassion) :: 1
  yes: Give yourself some credit
  yes: allow yourself a little time
  no: Don't give yourself time on the meter
your (feelings|emotions|fears|pain|voice|story|thoughts|experience|anger|grief) (matter|matters|is real|are real|is important|are important|count|counts|makes sense|make sense|is valid|are valid|deserve|deserves) :: 2
  yes: Your feelings matter
  yes: your anger makes sense to me
  no: Your voice is important for the voice login
  except: your voice is important for
(he|she|they|nobody|no one|people|the driver|our colleague|the agent|my colleague) should (not|never) (have (treated|spoken|talked|said|done|left|told|made|ignored|put|kept)|be (treating|speaking|talking)|treat|talk|speak) [to] you [that|like that|this way|that way|so] :: 2 neg=keep
  yes: They shouldn't have treated you like that
  yes: the driver should never have spoken to you that way
  no: They should not have sent it
(it is|it was|that is|that was|this is) [really|certainly|absolutely|definitely|so|totally] not (fair|right|ok|okay|acceptable|what you deserve) (to you|on you|for you|at all|how) :: 1.5 neg=keep
  yes: That's not fair on you at all
  yes: it is not right for you to wait that long
  no: It's not right for you to pay less
  except: right for you to pay

# ---------------------------------------------------------------------------------------------------------------
@category empathy.apology speaker=agent neg=block valence=0  # says sorry for what the customer had, without saying who is to blame
[<iam>] [<very>] sorry to (hear|learn|read|see) [<very>|about|of|that|this|it|all that|all this|all of that] [that] :: 2 tag=core id=emp-sorry-hear
  yes: I’m so sorry to hear that
  yes: Oh no, {I'm so sorry to hear that} => neu
  yes: um i am uh really sorry to hear about the damage
  no: I'm not sorry to hear that
  no: I feel angry to hear your problem
  no: customer> I am sorry to hear that
  no: I'm not very sorry to hear that
  except: not <very> sorry
  except: not sorry
[<iam>] [<very>] sorry (for|about) your [recent|great|terrible] (loss|losses|bereavement) :: 3 id=emp-loss
  yes: I'm so sorry for your loss
  yes: we are truly sorry about your recent loss
  no: Sorry, for your losses you must file a claim form
  except: your losses (you|please|must)
[my|our|please accept my|please accept our] [sincere|sincerest|deepest|heartfelt] condolences :: 3
  yes: Please accept my condolences
  yes: our deepest condolences to your family
  no: I can add a condolence card for two pounds
[<iam>] [<very>] sorry to hear [about|of] your (mother|father|mum|mom|dad|wife|husband|son|daughter|brother|sister|friend|accident|illness|injury|diagnosis|accident|dog|cat|passing) :: 2.5
  yes: I am so sorry to hear about your father
  yes: sorry to hear about your accident
  no: I hear your daughter is on the line
(<iam> [<very>]|<very>) sorry (for|about) (your *|that|this|it|everything|all of this|all this|all of that|what happened|what has happened|what you went through|what you have been through|how this was handled|how you were treated) :: 1.5 tag=core
  yes: I'm really sorry about what happened
  yes: we are very sorry for this
  no: I'm not really sorry about that
  no: I am sorry for the interruption
  no: I'm not sorry about that
  except: not <very> sorry
sorry about that :: 0.5
  yes: Sorry about that, it should load now
  yes: ah sorry about that
  no: No need for you to be sorry about that
  no: I'm not sorry about that
  except: (to be|not) sorry about that
[<iam>] [<very>] sorry (for|about) [the|this|that|any|all|your|all the|all this|such|our|such a|these|those] ...2 <harm> :: 2 tag=core id=emp-sorry-for
  yes: I'm sorry for the inconvenience
  yes: so sorry about the really long wait
  yes: We're sorry for any trouble this has caused
  no: I am sorry for the interruption
  no: Sorry for the silence, I am still typing
  no: sorry about the background noise
  note: apologies for noise, silence or an interruption are call manners and earn nothing.
[<iam>] [<very>] sorry to keep you (waiting|on hold|holding|so long) :: 1
  yes: Sorry to keep you waiting
  yes: i'm so sorry to keep you on hold
  no: sorry to keep you posted so late
[<iam>] [<very>] sorry [that] you (had to|have had (to|the|a|an|such|so|no|trouble|problems)|had such|had a|had an|had this|had the|had trouble|had problems|have been|have gone through|went through|experienced|have experienced|ran into|had this experience|had that experience) :: 2 tag=core id=emp-sorry-you
  yes: {I'm sorry you experienced} this
  yes: i'm so sorry that you had to wait at home all day
  yes: We are sorry you've been given the runaround
  no: I'm sorry you feel that way
  no: I'm sorry you can't return that
  no: I'm sorry, you have been misinformed
  except: you have been (misinformed|misled|mistaken|charged correctly|declined|rejected)
  note: "sorry you feel that way" is a refusal to apologise; it never counts.
[<iam>] [<very>] sorry [that] you (were (left|kept|told|charged|given|put|treated|passed|sent|cut off|disconnected|made|let down|ignored|misled)|are [still] (having|experiencing|going|dealing|facing|feeling|waiting|struggling|seeing|unhappy|disappointed|upset)) :: 2
  yes: I'm sorry you were kept waiting
  yes: sorry that you are still having trouble
  no: I'm sorry you are not eligible
  no: Sorry you were out when we called
[<iam>] [<very>] sorry [that] you (did not|have not|never) (get|got|receive|received|have|had|heard|hear|been) :: 2 neg=keep
  yes: I'm sorry you never received it
  yes: so sorry you haven't heard back
  no: Sorry, you have not entered a code
[<iam>] [<very>] sorry [that] (this|that|it|things|all this) (happened|has happened|is happening|keeps happening|keeps going wrong|went wrong|has gone wrong|has taken so long|took so long|has caused|caused|fell through) :: 2 tag=core
  yes: I'm so sorry this happened
  yes: we are sorry it took so long
  no: I'm sorry, that is our policy
  no: Sorry, this is the wrong department
[<iam>] [<very>] sorry [that] (this|that|it|things) (has|have|is|was|must) [been|be|had been] [such|quite|still|<very>] [a|an] (<trying>|hassle|mess|nightmare|headache|ordeal|struggle|pain|inconvenience|shock|long wait) [experience|time|process|situation|wait|week|day] [for you] :: 2.5 tag=core id=emp-sorry-trying
  yes: {I'm sorry that this has been such a frustrating experience for you}
  yes: i am really sorry it's been so stressful for you => neu
  yes: I'm sorry this has been such a hassle
  no: I'm sorry, this is a standard process for everyone
[<iam>] [<very>] sorry [that] (your|the) ...3 (is [still] (late|missing|broken|damaged|delayed|lost|down|not working|faulty)|was (late|missing|broken|damaged|delayed|lost|cancelled|canceled|down|faulty|wrong)|arrived (late|broken|damaged)|did not (arrive|turn up|work|come)|has not (arrived|turned up|come)|never (came|arrived|turned up)|broke|failed|let you down) :: 2 neg=keep id=emp-sorry-thing
  yes: I'm sorry your birthday gift arrived damaged
  yes: we are sorry the delivery never turned up
  no: Sorry, the office is closed
sorry (again|once again|once more) :: 0.5
  yes: Sorry again, and thank you
  yes: okay sorry once again
  no: No need to be sorry again
  except: be sorry again
(i am|we are) <very> [<very>] sorry :: 1 tag=core
  yes: I am so sorry, Mrs Adeyemi
  yes: i'm really really sorry
  no: I'm not so sorry
  no: I'm so sorry could you say that again
  no: I'm very sorry, but there is no room
  except: (i am|we are) <very> [<very>] sorry [but|sir|madam|ma'am] <again>
  except: <very> sorry (but|however) (there|i|we|you|it|that|the|your|no|this)
(i am|we are) sorry :: 0.5 id=emp-bare-sorry
  yes: I'm sorry.
  yes: okay i'm sorry let me fix that
  no: I'm sorry, could you repeat that?
  no: no i'm sorry let me start again
  no: I'm sorry but there is nothing I can do
  no: I'm sorry sir you can't do that
  no: I'm sorry, I don't follow what you mean
  no: I'm sorry you feel that way
  no: I'm sorry if you felt that way
  no: I am sorry for the interruption
  no: sorry what was the number
  except: (i am|we are) sorry [but|sir|madam|ma'am] <again>
  except: (i am|we are) sorry [sir|madam|ma'am] (but|however|i can not|i do not|we can not|you can not|we do not|you do not|you are not|(that|this|it) is (not|our|a|the)|i am not|we are not|unfortunately|no|if you|you (feel|have been (misinformed|misled|mistaken))|for the (interruption|silence|noise|background noise))
(i|we) [do|would like to|want to|wanted to|just want to|must|can only|really|can|have to|have got to] [<very>|personally|wholeheartedly|sincerely|unreservedly] (apologise|apologize) [<very>|again|sincerely|wholeheartedly|unreservedly] :: 1 tag=core id=emp-apologise
  yes: I do apologise
  yes: I sincerely apologize
  yes: we would like to apologise unreservedly
  no: I won't apologize for that
  no: I'm not going to apologise
  no: I apologize, could you say that again?
  no: i apologise i didn't catch your name
  no: I do apologise for the background noise
  except: (apologise|apologize) [but] <again>
  except: (apologise|apologize) for (the|that) (interruption|silence|noise|background noise|echo|pause)
(i|we) [do|would like to|want to|wanted to|just want to|must|can only|really|can] [<very>|personally|sincerely] (apologise|apologize) [<very>|again|sincerely] for (the|any|all|that|this|your|our|what|how|keeping|not|these|everything) ...3 <harm> :: 2 tag=core
  yes: I do apologise for the long wait
  yes: We apologize for any inconvenience this has caused
  no: I apologise for the background noise
(i|we) [do|would like to|want to|really|can only] [<very>|sincerely|personally] (apologise|apologize) [<very>|again|sincerely] for (that|this|it|everything|what happened|what has happened|how you were treated|keeping you waiting|keeping you|all of this|all this) :: 1.5
  yes: I apologize for that
  yes: we do apologise for keeping you waiting
  no: I apologise for that background noise
  except: for that (background|noise|echo|interruption|pause)
(my|our|many|sincere|sincerest|deepest) [sincere|sincerest|deepest|most sincere] apologies :: 1
  yes: My sincere apologies
  yes: our apologies once again
  no: My apologies, could you spell that?
  no: my apologies i did not catch that
  no: Our apologies for the silence, I am still reading
  except: apologies [but] <again>
  except: apologies for the (interruption|silence|noise|background noise|pause)
[my|our|many|sincere] [sincere|sincerest|deepest] apologies for (the|any|all|that|this|your|our|these|not|keeping|what) ...3 (<harm>|happened|you) :: 2
  yes: Apologies for the inconvenience
  yes: our sincere apologies for what happened
  no: Apologies for the pause while I type
[please] accept (my|our) [sincere|sincerest|deepest|humble|most sincere] (apologies|apology) :: 2
  yes: Please accept our sincere apologies
  yes: i hope you can accept my apology
  no: We do not accept your apology
(i|we) owe you an apology :: 2.5
  yes: I owe you an apology
  yes: i think we owe you an apology here
  no: We don't owe you an apology
(i|we) [do|<very>] regret (the|any|that|this|how) ...2 (<harm>|happened|has happened|handled) :: 1
  yes: We deeply regret the delay
  yes: i do regret that this happened
  no: We regret to inform you that the fee stays
forgive (me|us) [for] (the|this|that|keeping|not) ...2 (<harm>|you|this|sooner|earlier) :: 1
  yes: Please forgive us for the delay
  yes: forgive me for not calling sooner
  no: Forgive me, what was your name?
i wish [that] (this|that|it|things) (had not|would not have|had never|had been|could have|were|was) [happened|gone|been|have been] [different|easier|to you|better] :: 1 neg=keep
  yes: I wish this hadn't happened to you
  yes: i wish things were easier for you
  no: I wish that were possible
  no: i wish it was friday
  except: i wish (that|it|this) (were|was) (possible|friday|monday|so|true|up)
i wish (i|we) could (do more|make (this|it|that) (right|better|easier)|change that|tell you something (else|different|better)|have better news|give you better news|undo that) :: 0.5 valence=0
  yes: I wish I could give you better news
  yes: i wish i could do more for you today
  no: I wish I could leave early
<very> sorry :: 0.75 id=emp-so-sorry
  yes: So sorry, love
  yes: really sorry mrs hart
  no: I'm not so sorry
  no: So sorry, could you say that again?
  no: very sorry but there is no room
  no: so sorry for the noise
  except: <very> sorry [but|sir|madam|ma'am] <again>
  except: (not|no|never) [<very>] <very> sorry
  except: <very> sorry [sir|madam|ma'am] (but|however|(i|we|you) (can|do|are|am|need|must) not|if you|you (feel that way|have been (misinformed|misled|mistaken))|(for|about) the (interruption|silence|noise|background noise|pause)|unfortunately|no)
[<iam>] [<very>] sorry [that] you (are|were|have been|had been|have) [been] (feeling|feel) [<very>|like|so|this|that] (this way|this|like this|bad|<upset>|sad|down|low|alone|lonely|lost|unheard|ignored|unsafe|so|hopeless|awful|terrible) :: 2
  yes: I'm so sorry you're feeling this way
  yes: sorry you have been feeling so alone in this
  no: I'm sorry you feel that way
[<iam>] [<very>] sorry [that] you (feel|felt) (this way|like this|bad|<upset>|sad|down|low|alone|lonely|so|unheard|ignored) :: 2
  yes: I'm sorry you feel so ignored
  yes: sorry you felt let down
  no: I'm sorry you feel that way
[<iam>] [<very>] sorry [that] you (lost|are [still] (hurting|sick|ill|alone|in pain|stuck|in (this|that|such)|suffering|struggling|so|not (well|feeling|getting|happy|able|okay|ok))|got (hurt|sick|hit|robbed|stuck|scammed|stranded|caught|the wrong|such)|have no one|have to (deal|go|live|wait|suffer|face|put|chase|call|repeat)|missed your|can not (sleep|talk|see your|be with)) :: 2 neg=keep
  yes: I'm sorry you lost your luggage
  yes: so sorry you are still in pain
  yes: sorry you have to deal with that
  no: Sorry, you have to pay first
  no: Sorry, you have to wait for your turn
  except: have to wait for your
[<iam>] [<very>] sorry (for|about) (what|all|everything|the pain|the loss|how|any of) [that] (you|happened|has happened|he|she|they|this|it|pain|stress|loss|hurt|suffering) [are|have|did|had] :: 2
  yes: I'm sorry for everything you had to do
  yes: so sorry about what they did
  no: Sorry about what it says on the label
  except: sorry about what it says
(heart|hearts) (goes out|go out|breaks|aches|bleeds) (to|for) (you|your|them|everyone) :: 2.5
  yes: Our hearts go out to your family
  yes: my heart breaks for you
  no: Your heart rate goes out to the watch
i am [<very>] sad [to (hear|read|learn|see)] for (you|your|both) :: 1 status=draft
  yes: I am sad for you
  note: draft: the handbook calls the agent's own sadness sympathy; coaching decides whether it may count.
(i|we) [do|really|truly|sincerely|deeply] (apologise|apologize|regret) that (you|this|it|we) (had|have|were|was|has|did|went|came|took|kept|feel|felt|got) [to|been] :: 1.5
  yes: We do apologise that you had to wait
  yes: i really regret that it has come to this
  no: We won't apologise that it has taken a day
  no: We regret that your claim was refused
(any|the|this|for|an|such an|great|caused) inconvenience [caused|this|that|it] :: 1
  yes: This is an inconvenience, I know
  yes: we know the inconvenience it brings
  no: No inconvenience at all
  no: without any inconvenience to us
  except: (no|without|not) (any|the|an) inconvenience

# ---------------------------------------------------------------------------------------------------------------
@category empathy.fault-apology speaker=agent neg=keep valence=0  # sorry with the fault named: right only where the company is at fault
[<iam>] [<very>] sorry [that] we (messed up|let you down|got (it|this|that) wrong|made (a|this|that) mistake|did not|missed|lost|failed|kept you|sent|charged|have not|forgot|dropped the ball|broke|misled|gave you (wrong|the wrong|bad)|caused) :: 2 tag=core id=emp-sorry-we
  yes: {I'm sorry we messed up}
  yes: we're really sorry that we let you down
  yes: i am sorry we didn't call you back
  no: I'm sorry we are closed on Sundays
  no: We never said sorry we messed up to anybody, did we
  except: said sorry [that] we
[<iam>] [<very>] sorry (for|about) (my|our) [own|honest] (mistake|error|part|fault|mix-up|mix up|oversight|failure|delay|slip|poor service) :: 2 prio=1
  yes: I'm sorry for our mistake
  yes: we are so sorry about our mix-up
  no: Sorry, for our records please confirm
[i|we|my|our] [do|<very>|sincerely] (apologise|apologize|apologies) (for|that) [what was|what is] (my|our) [own] (mistake|error|part|fault|failure|oversight|mix-up|mix up) :: 2 prio=1
  yes: I apologise for our error
  yes: apologies for my oversight
  no: I apologize for the confusion
(i am|i was) sorry [that] i (did not|got|missed|forgot|misunderstood|misread|gave you|kept you|put you|made|sent|have not|was not clear|was unclear|messed) :: 2
  yes: I'm sorry I gave you the wrong date
  yes: i am sorry i misunderstood you
  no: I'm sorry I can't do that
  no: I'm sorry I did not catch your name
  no: sorry i have not got your file
  except: sorry i (did not (catch|hear|get|quite)|have not got|missed (that|your|what))

# ---------------------------------------------------------------------------------------------------------------
@category empathy.perspective speaker=agent neg=block valence=0  # puts itself in the customer's place
(put|putting|if i put) myself in your (shoes|place|position) :: 2.5 tag=core
  yes: Putting myself in your shoes, I'd want to know as well
  yes: when i put myself in your position it's clear
  no: I can't put myself in your place
i have (had|experienced|been through|gone through|dealt with) ...2 (similar|same|exact) [problem|issue|thing|situation|experience|trouble] :: 2 tag=core id=emp-similar
  yes: {I have experienced a similar problem} recently
  yes: i've had the very same issue with my own router
  no: I have had the same job for years
  no: I haven't had the same problem
  except: had ...1 same (job|desk|shift|colleague|call)
i have been there [too|myself|before] :: 1.5
  yes: I've been there myself
  yes: believe me i've been there
  no: I have been there on site with the engineer
  no: I have been there three years
  except: been there (on|for|since|at|with|<NUMBER>)
i have been there [too|myself|before] ...2 (it is|that is) [<very>|not|such|honestly] [a|no] [<very>|real|total|such] (pain|nightmare|<trying>|fun|hassle|nuisance|horrible|awful|terrible|maddening|hell) :: 1.5
  yes: I've been there, honestly it's a pain => neu
  yes: i have been there myself and it is no fun
  no: customer> I have been there and it is a pain
(i|we) [<fully>] [<very>] feel your pain :: 1.5
  yes: I feel your pain => neu
  yes: believe me we really feel your pain
  no: customer> I feel your pain
  no: I do not feel your pain
(the same|same|a similar|this|that|exactly that) [thing|exact thing] [has] happened to (me|my own|my family|my mum|my mom|my parents) :: 1.5
  yes: The same thing happened to me last winter
  yes: that happened to my parents
  no: Has this happened to my account only
from your (point of view|perspective|side|position|end it must) :: 1
  yes: Looking at it from your point of view, it is a lot of money
  yes: i get it from your side
  no: Can you test it from your side?
  no: is there noise from your side
  except: (test|try|check|see|noise|sound|error|happening|coming) [it|this|that|anything] from your (side|position)
i know the feeling :: 1
  yes: I know the feeling, I hate being on hold too
  yes: oh yeah i know the feeling
  no: I know the feeling in your arm is new
  except: know the feeling (in|is|of)
(as|being) (a parent|a mother|a father|a customer|a carer|a caregiver|a pet owner|someone who) [myself] [too] i [<fully>] (understand|know|get|see|feel) :: 2
  yes: As a parent myself, I completely understand
  yes: being a customer too i know that wait
  no: As a customer you understand the terms
(i|we) [would|do] feel for you :: 1
  yes: I feel for you, that's a long way to travel
  yes: we do feel for you
  no: I feel for you to cancel would be wrong
  no: I feel angry to hear your problem
  no: I feel so sorry for you
  no: That makes me so angry
  no: Poor you
  except: feel for you to
  note: the four lines above are sympathy: the agent's own feeling or pity. None of them may count anywhere in empathy.
if (that|this|it) (were|was|happened to|had happened to) me :: 1.5 status=draft
  yes: If that happened to me I would call too
  note: draft: it starts with a word that a conditional may take; settle with the shifters first.
i (can|could|do) [totally|so|definitely|completely|really|certainly|also|very much|absolutely] relate [to (you|that|this|your|what|how|it)] :: 1.5
  yes: I can totally relate
  yes: i do relate to what you say
  no: I can't relate the two orders
i [can] [totally|so|definitely|completely|really|certainly|also|absolutely] relate to (you|that|this|your|what|how|it) :: 1.5
  yes: I totally relate to that
  yes: i really relate to how you feel
  no: I relate to it as order five
  except: relate to it as
(i feel you|i feel ya|feel you) [man|on that|there|bro|dude|on this] :: 1
  yes: I feel you, I hate queues too
  yes: yeah i feel you on that
  no: I feel you should pay first
  no: I feel you are wrong
  except: feel you (should|need|are|have|would|will|must|can|could|were|do|did|may|might|want)
(i am|i was|i have been|we are) in [exactly] (the same|a similar|that|the exact same|your) (boat|situation|position|place|shoes|predicament) [too|once|before|myself|last|as you] :: 1.5
  yes: I was in a similar situation last year
  yes: i have been in that position myself
  no: I am in the same place on the page
  except: same place on
(i|we) (went|have gone|have been|am going|are going|was going) through (the same|something similar|a similar|this|that|exactly|the exact same|much the same) [thing|situation|experience|too|myself|as well|before|last year|time] :: 1.5
  yes: I went through something similar last year
  yes: we are going through the same thing here
  no: I went through this list already
  no: I have been through that menu
  except: through (this|that) (list|menu|form|page|file|process with|with you|order|account)
i (feel|felt) [exactly|just|much] the same [way|as you|thing] [too|myself|when|about] :: 1.5
  yes: I felt the same when mine was lost
  yes: i feel exactly the same way about hidden fees
  no: I don't feel the same about it
(me|same) (too|here) [i|and|to] (hate|hated|felt|feel|struggle|struggled|know|worry|worried|get|cried|would|was) :: 1
  yes: Me too, I hate being on hold
  yes: same here i worry about that
  no: Send it to me too I know the address
  except: to me too
you are [certainly|definitely|absolutely|really] not the (first|only) (one|person|customer|parent|caller) (who|to|that) :: 1.5 neg=keep
  yes: You're not the only person who has asked
  yes: you are certainly not the first one to ask
  no: You are not the only name on the contract

# ---------------------------------------------------------------------------------------------------------------
@category empathy.reassure speaker=agent neg=block valence=0.7  # lowers worry: safety, company, an end in sight
[please] (do not|no need to|not to|you do not need to|there is no need to|try not to|you do not have to) [you] worry [about (it|that|this|a thing|anything|the [rest|cost|charge|fee])] :: 1.5 neg=keep tag=core id=emp-no-worry
  yes: Please don't worry about that, we'll sort it
  yes: not to worry these things happen => pos
  no: I would worry about that
  no: it's not my job to worry about it
[please|you can] rest assured :: 1.5 tag=core
  yes: Please rest assured that your booking is safe
  yes: you can rest assured we have it
  no: The rest assured us by e-mail
  except: the rest assured
you are in (good|safe|capable|the best|excellent|the right) hands :: 2
  yes: You're in good hands
  yes: you are in safe hands with our team
  no: You're not in good hands there
you (have|have come|came|called|are|have reached|have called) [come] [to|in] [exactly] the right (place|person|department|team|number) :: 1
  yes: You've come to the right place
  yes: you have called the right number
  no: You're not in the right place
you are [certainly|definitely|absolutely|really] not (alone|the only one|on your own) [in|with|here] :: 1.5 neg=keep
  yes: You're not alone in this
  yes: you are definitely not the only one
  no: Are you alone at the moment?
  no: you are on your own now
(everything|it|this|things|you) (will|is going to|are going to) be [<very>|just|all|perfectly|absolutely] (fine|okay|ok|alright|all right) :: 1
  yes: It's going to be okay
  yes: everything will be alright
  no: It won't be okay
  no: It will be okay to pay on Friday
  except: be (fine|okay|ok|alright|all right) (to|with|for|if|on)
you are [all|perfectly|completely|quite] (safe|okay|ok) now :: 1.5
  yes: You are safe now
  yes: you're okay now nobody can use the card
  no: You are not safe now
(we|i) will (get through|get past|work through|figure out|get to the bottom of) (this|that|it) together :: 2 valence=0.7
  yes: We'll get through this together
  yes: don't panic, we will work through it together
  no: We won't get through this together
(i am|we are) [right|all|always] here (for you|with you|if you need (me|us|anything)|to support you|to listen|by your side) :: 1.5 tag=core id=emp-here
  yes: {I am here for you}
  yes: we're always here if you need anything
  no: I'm not here for you to shout at
  no: I'm here for your parcel
i am (with you|on your side|listening|all ears|still here|right here) :: 0.5
  yes: I'm listening, please go on
  yes: i am on your side here
  no: I'm not listening
  no: I am with you in a second
  no: I'm with your colleague
  except: i am with you (in|shortly|soon|after)
i am (not going anywhere|staying on the line|going to stay on the line|going to stay with you|going to stay on with you) [until|while|with you] :: 1.5 neg=keep
  yes: I'm not going anywhere until it works
  yes: i am staying on the line with you
  no: This call is not going anywhere
i will stay (with you|on the line|on the phone|on [here] with you) :: 1.5
  yes: I'll stay on the line with you
  yes: i will stay with you until they pick up
  no: I won't stay on the line
(let us|we can|we will) [just] (take|go|do) (a step back|this step by step|it step by step|it one step at a time|this one step at a time|one thing at a time|things one at a time|this slowly) :: 1.5
  yes: Let's take a step back for a moment
  yes: we can take it one step at a time
  no: We can't take a step back on the price
[let us [all]|we can|you can] take a [deep|long] breath :: 1
  yes: Let's take a deep breath and start over
  yes: take a breath there is no hurry
  no: Take a deep breath or I hang up
  except: breath or
you have [<fully>] no (need|reason) to (panic|be (afraid|scared|embarrassed|ashamed|nervous|anxious|sorry|worried)|apologise|apologize|feel bad|worry) :: 1.5 neg=keep
  yes: You have no reason to be embarrassed
  yes: you have absolutely no need to worry
  no: You have no reason to complain
[there is] [<fully>] no need to (be (afraid|scared|embarrassed|ashamed|nervous|anxious|sorry|worried)|rush|hurry) :: 1.5 neg=keep
  yes: No need to rush
  yes: there is absolutely no need to be embarrassed
  no: There is a need to hurry
[please] (do not|try not to|no need to|there is no need to|you do not need to|you do not have to) (apologise|apologize|feel (bad|guilty|embarrassed|silly|ashamed)|blame yourself|be (sorry|embarrassed|hard on yourself|ashamed|scared|afraid|nervous)|panic|beat yourself up) [for that|about that|about it] :: 1.5 neg=keep tag=core
  yes: Please don't feel bad about that
  yes: you don't have to apologise at all
  yes: No need to panic
  yes: Please don't apologize
  no: You should apologise for that
(there is|you have|you have got) nothing [at all] to (be (sorry|embarrassed|ashamed|scared|afraid|worried|nervous) [for|about|of]|worry about|fear|lose sleep over|apologise for|apologize for) :: 1.5 neg=keep
  yes: There's nothing to be sorry for
  yes: you have nothing to worry about there
  no: There is something to worry about
(it|that|this) is [really|actually|very|so|quite|perfectly|more] [very] common :: 0.5
  yes: It's very common after an update
  yes: that is really common
  no: That's not very common
  no: It is common knowledge
  except: common (ground|knowledge|land|law)
you are doing [<very>|absolutely|just] (well|great|fine|brilliantly|everything right|so well|everything you can) :: 1
  yes: You're doing really well, nearly there
  yes: you are doing everything right
  no: You are not doing well
i will not (hang up|leave you|go anywhere|put the phone down) [until|till|before|while|alone] :: 2 neg=keep
  yes: I won't hang up until they're with you
  yes: i will not leave you alone with this
  no: I will leave you to it
i am staying [right] (here|on the line|on the phone|with you) [with you|until|till] :: 1.5
  yes: I'm staying right here with you
  yes: i am staying on the phone
  no: I am not staying here
we have (all the|plenty of|as much) time [in the world|for this|for you|as you need] :: 1
  yes: We've all the time in the world
  yes: we have plenty of time for this
  no: We have no time
  no: We have time slots on Friday
(that|this|it|your ...2) (is|can be) [<very>|quite|absolutely|all|perfectly] (fixable|solvable|sortable|easily fixed|easily sorted|easy to fix|easy to sort|nothing to worry about|nothing serious) :: 1 neg=keep
  yes: It's nothing to worry about
  yes: your booking can be easily sorted
  no: That is not easy to fix
  no: it isn't fixable
(we|i) (want|would like|would love) to make (this|it|things) (right|as easy|easier|better) [for you] :: 1.5 id=emp-make-right
  yes: We want to make this right for you
  yes: i'd like to make things easier for you
  no: We don't want to make this easier for you
your (money|data|account|card|information|details|order|savings|booking|payment|place) (is|are) [<very>|completely|perfectly|absolutely|totally|still] (safe|secure|protected|in good hands) [with us] :: 1
  yes: Your money is completely safe
  yes: your details are secure with us
  no: Your account isn't secure yet
(no worries|no worry|nothing to worry|no stress|no biggie|no harm done|no bother|no trouble) [at all|whatsoever|there|about that] :: 0.5 neg=keep id=emp-no-worries
  yes: No worries at all
  yes: no harm done we can change it
  no: We had no trouble ticket
  no: I would worry about that
  except: no trouble (ticket|found|code|on)
(that is|it is) [<very>|quite|totally|perfectly|absolutely] (no problem|not a problem|no bother|no trouble|no big deal|not a big deal) [at all] :: 0.5 neg=keep
  yes: It's no problem at all
  yes: that is not a big deal
  no: It is no problem ticket
  no: That is a problem
  except: no problem ticket
(there is|we have|you have) (still|always|plenty of|lots of) (time|another chance|a way back|a way out) :: 0.5 neg=keep
  yes: There is still time
  yes: you have plenty of time to decide
  no: There is no time
  no: We have time slots on Friday
you can not (break|lose|do) (it|anything|anything wrong|harm|the photos|your data) [by|with|from] [that|this] :: 1 neg=keep
  yes: You can't break anything with that
  yes: you can not lose your data by this
  no: You can not do it online
  no: You can lose your data
  except: you can not do it

# ---------------------------------------------------------------------------------------------------------------
@category empathy.patience speaker=agent neg=block valence=0.5  # leaves the customer time, at the customer's pace
[please] [do] take [all] the time [that] you (need|want|like|require) :: 2 tag=core id=emp-all-the-time
  yes: {take all the time you need}
  yes: please take the time you need
  no: It won't take all the time you want
[please] [just] take your time :: 1.5 tag=core
  yes: Take your time, I'm still here
  yes: please just take your time
  no: Don't take your time with that form
  no: This won't take your time
(i am|we are) [in] no (rush|hurry) [at all] :: 1.5 neg=keep
  yes: I'm in no rush at all
  yes: we are in no hurry
  no: I'm in a rush
[there is] no (rush|hurry) [at all|whatsoever|on my end] :: 1.5 neg=keep tag=core
  yes: No rush at all, have a look for the card
  yes: there's no hurry
  no: no rush delivery on that item
  no: there is a rush today
  except: no rush (delivery|order|orders|fee|shipping|hour)
when you are [good and] ready :: 0.5
  yes: When you're ready, tap the green button
  yes: okay when you're ready read me the number
  no: Call us when you are ready to pay the fine
  except: when you are ready to (pay|order|buy|cancel)
whenever you are (ready|set|comfortable) :: 1.5
  yes: Whenever you're ready
  yes: whenever you are set just tell me
  no: whenever you are late a fee applies
(i am|we are) [more than] happy to (wait|hold|go over (it|this|that) again|repeat|explain (it|this|that) again|start again|slow down|go slower) :: 2
  yes: I'm happy to wait while you look
  yes: we're more than happy to go over it again
  no: I'm not happy to wait
i (can|will) (wait|hold on|hang on|hold) [while you|for you|until you|no problem|right here] :: 1
  yes: I can wait while you get your glasses
  yes: i'll hang on for you
  no: I can't wait all day
  no: I will hold you to that
  no: I can wait no longer
  except: i (can|will) (wait|hold) (no longer|you|your|the|this|that|it|an)
take as (long|much time) as you (need|like|want) :: 2
  yes: Take as long as you need
  yes: you can take as much time as you like
  no: It can take as long as ten days
(we are|you are) (almost|nearly|just about) (there|done|finished|through) [now] :: 1 tag=core id=emp-almost-there
  yes: {We are almost there}
  yes: okay we're nearly done now
  no: We are not almost there
  no: We are almost through the queue of the year
  except: almost through the
hang in there [with me|for me] :: 0.5
  yes: Hang in there, it's the last step
  yes: hang in there with me
  no: Will it hang in there on the wall
  except: hang in there on
(i can|let me|i will|shall i|would you like me to|do you want me to|happy to) (go over|go through|explain|repeat|say|run through|read) (that|this|it|the steps|everything) (again|once more|one more time|more slowly|slower|slowly) [for you] :: 1.5
  yes: Let me go through that once more for you
  yes: would you like me to explain it again
  no: I won't repeat that again
(i can|let me|i will|would you like me to|shall i|i am going to) (slow down|go slower|go slowly|speak slower|speak more slowly|speak up) :: 1
  yes: Would you like me to slow down?
  yes: i'll go slowly and you can stop me
  no: I can't slow down the system
  no: I will slow down the motor by remote
  except: slow down the
(am i|was i|is this|if i am) going [a bit|a little] too (fast|quick|quickly) :: 1
  yes: Am I going too fast for you?
  yes: tell me if i am going a little too quickly
  no: The fan is going too fast
at your own pace :: 1.5
  yes: We can do this at your own pace
  yes: read it at your own pace
  no: not at your own pace I'm afraid
(stop|interrupt) me (if|at any|any time|whenever) :: 0.5
  yes: Stop me if anything is unclear
  yes: please interrupt me at any point
  no: Don't interrupt me again
(thank you|thanks|i appreciate|we appreciate) [<very>] [much] [for] (your|all your|you for your) [<very>|continued|great|kind] (patience|understanding|forbearance|cooperation|co-operation|flexibility|time and patience) [today|with (this|that|us|me)|while|so far] :: 0.5
  yes: Thank you for your patience
  yes: we appreciate your understanding while we look
  no: No thanks to your patience
  no: We don't appreciate your patience
(i know|i realise|i realize|i understand) [that] (this|it) is (a lot|quite a lot|much|too much) [of] [information|steps|detail|all] [at once|to take in|in one go] :: 1.5 prio=1
  yes: I know this is a lot of information at once
  yes: i realise it is quite a lot in one go
  no: I don't know if this is a lot
(we can|you can|let us|i can) (stop|pause|take a break|have a break|pick (this|it) up|carry on|continue) [here|later|tomorrow|for a moment|again|any time|whenever] [if|when|whenever|as soon as] [you] (like|need|want|are ready|wish|feel) :: 1.5
  yes: We can take a break whenever you like
  yes: let us pause here if you need
  no: We can't stop if you like
(say|tell me|just say|just tell me|let me know) (when|once|as soon as) you (are ready|are there|have it|have found it|see it|have got it|are back) :: 0.75
  yes: Tell me when you're there
  yes: just say when you have found it
  no: Don't tell me when you are ready
  no: Say when you are

# ---------------------------------------------------------------------------------------------------------------
@category empathy.listening speaker=agent neg=block valence=0  # active listening: gives back what was heard and checks it
[so] what i am hearing [from you] is :: 1.5 tag=core id=emp-hearing
  yes: {So, what I'm hearing is} that the parcel came twice
  yes: so what i'm hearing is you paid already
  no: What I'm not hearing is a reason
  no: I don't know what I am hearing on this line
[so] if i (understand|understood|have understood|hear|heard|got|have got|am hearing|am understanding) [you|this|that|it|everything] (correctly|right|properly) :: 1 tag=core id=emp-understand-correctly
  yes: {If I understand this correctly}, the charge came twice
  yes: so if i've got that right you moved in march
  no: If you understand this correctly, sign below
[just] (to|so|let me|let us) [just] (make sure|be sure|check|see|ensure|see if) [that] i (have understood|understand|understood|have got|got|heard|have heard|am understanding) [you|this|that|it|everything|all of that] (correctly|right|properly) :: 1.5
  yes: Let me make sure I understand this correctly
  yes: just to check i have got that right
  no: Make sure you understood it right
(let me|i will|to) (recap|summarise|summarize|repeat [that|this|it] back|read [that|this|it] back|play [that|it] back|sum up) [that|this|it|what you (said|told me)|everything] :: 1
  yes: Let me summarise what you told me
  yes: Let me summarize what you told me
  yes: i'll read that back to you
  no: I can't recap that now
what you are (saying|telling me) is [that] :: 1
  yes: So what you're saying is that nobody came
  yes: what you are telling me is it broke twice
  no: What you're saying is nonsense
  no: What you are saying is not true
  except: what you are (saying|telling me) is (nonsense|rubbish|wrong|ridiculous|not true|not right|not|impossible|a lie)
you (mentioned|said|told me) [earlier|before|that] [that] you (were|are|had|have|felt|feel|wanted|needed|live|work|tried) :: 0.5
  yes: You mentioned that you had tried the other cable
  yes: you said earlier you were worried about the date
  no: You said that you would pay on Friday
(thank you|thanks) for (telling|sharing|explaining) [me|us|with me|with us|to me] (how you (feel|felt)|what (happened to you|you are going through|you went through)|how it (was|felt)) :: 1.5 valence=1
  yes: Thank you for telling me how you felt
  yes: thanks for sharing with us what you went through
  no: No thanks for telling me how you feel
  except: no thanks for
(tell|walk|talk) me [a bit|a little] [more|through] [about] (what happened|what has been happening|how (it|this|that) (happened|started|affects you)|what is going on|what went wrong|everything from the start) :: 1
  yes: Tell me what happened
  yes: can you walk me through what has been happening
  no: Don't tell me what happened
help me [to] [better] understand (what|how|why|your|the) :: 1
  yes: Help me understand what happened next
  yes: could you help me to better understand your concern
  no: It doesn't help me understand why
(how|what) (does|did|is|has) (this|that|it) [been] (affect|affecting|affected|impact|impacting|mean for|make) (you|your) :: 1
  yes: How is this affecting you day to day?
  yes: what does that mean for your business
  no: How does this affect the invoice?
  no: How does it make your order faster
  except: (does|did) it make your (order|delivery|payment)
(did|have|am) i (understand|understood|hear|heard|get|got|understanding|hearing) (you|that|this|it|everything) (right|correctly) :: 1
  yes: Did I get that right?
  yes: have i understood you correctly
  no: You didn't hear that right
^ [so|okay|right|well|alright] in that case :: 0.5 tag=core id=emp-in-that-case
  yes: {In that case}, let me check the other store
  yes: okay in that case we'll send a new one
  no: It may be in that case over there
  no: In that case study, they refunded it
  except: in that case (study|number|over|there|file|i can not|we can not|there is nothing|you (must|have to))
(that is|this is|it is) [very|really|so] (helpful|useful|important) (to know|for me to know|detail|information|context|thank you|thanks) :: 0.5 valence=0.7
  yes: That's really helpful to know
  yes: that is useful context
  no: That isn't helpful to know
[it|that] (sounds|seems|looks|appears) [to me] (like|as if|as though|that) (you|your|there|this|that|the|he|she|they|it) :: 0.25 id=emp-sounds-like
  yes: It sounds like your parcel never left the depot
  yes: seems like you tried everything
  no: It sounds like a dial tone
  except: (looks|appears|seems) [to me] like (it|there)
  no: It looks like there is one at ten
  except: (sounds|sound) like it (yes|yeah|no|then|and|to me)
  no: it sounds like it yes
  note: a guess at what the customer means, put up for correction; it weighs little.
(would you like|do you want|do you need|want|wanna|would it help) to (talk|vent|chat) [more] [about] (it|this|that|what happened|things|how you feel|more) [more] :: 1
  yes: Would you like to talk about it?
  yes: do you want to tell it all first or would it help to talk about what happened
  no: Do you want to talk to billing?
(tell|share) [me|us|with me|with us] [a bit|a little] more [about] (what|how|that|this|it|your|why|the) :: 0.75
  yes: Tell me more about how it began
  yes: could you share a little more about your plans
  no: Don't tell me more about that
  no: They never tell us more about it
  except: (never|not) (tell|share)
how (does|did|do) (that|this|it|you|all this|all that) (make you feel|feel [for|to|about|when]) [you|that|this|it] :: 1.5
  yes: How did that make you feel?
  yes: how do you feel about it
  no: How does it feel to the touch
  except: feel to the touch
what (is|was|has been) [it] (on your mind|bothering you|troubling you|worrying you|upsetting you|weighing on you|making you (feel|sad|anxious|angry|worry)) [most|the most|about] :: 1.5
  yes: What is worrying you most?
  yes: tell me what has been bothering you
  no: I do not ask what is bothering you
(do you|would you) feel (that|like|as if|comfortable|ready|able|safe) :: 0.5
  yes: Do you feel comfortable with that step?
  yes: would you feel ready to try it
  no: Do you feel the button?

# ---------------------------------------------------------------------------------------------------------------
@category empathy.care speaker=agent neg=block valence=0.7  # asks or wishes for the customer's wellbeing
are you [and (everyone|everybody|your family|the children|the kids)] [at home|there] [feeling|doing|both|all] (okay|ok|alright|all right|hurt|safe|somewhere safe|in a safe place|injured) [now|there|at the moment|with that] :: 2 tag=core
  yes: Are you okay?
  yes: first of all are you somewhere safe
  no: Are you okay to hold?
  no: are you okay with the charges
  no: Are you alright with that date?
  except: are you (okay|ok|alright|all right) (to|with|for|if|on|at|paying|holding)
(is|was) (everyone|everybody|anyone|anybody|your family|your daughter|your son|your mum|your mom|your mother|your father) (okay|ok|safe|alright|all right|hurt|injured) :: 2
  yes: Is everyone safe?
  yes: was anyone hurt
  no: Is everyone okay with the terms?
  except: (okay|ok|alright|all right) with
(get well|feel better) [soon] :: 1.5
  yes: Get well soon
  yes: just rest and um feel better
  no: Did the cat get well treated?
  except: get well treated
[please] (take care of yourself|look after yourself|be kind to yourself|go easy on yourself|stay safe|be safe|mind yourself) :: 1
  yes: You look after yourself now
  yes: please be kind to yourself
  no: You did not look after yourself
how are you (feeling|coping|holding up|managing|bearing up) [with|now|today|after] :: 1.5
  yes: How are you holding up?
  yes: how are you coping with all of this
  no: How are you managing your account, online or by post?
  except: how are you managing your
is [there] (anyone|anybody|someone) (with you|at home with you|who can help you|who can be with you|there with you|nearby) :: 1.5
  yes: Is there someone with you at the moment?
  yes: is there anyone who can help you
  no: Is there someone with a key?
(i|we) [do|really|genuinely|truly] care about (you|how you feel|your|what happens|how this) :: 1.5
  yes: We genuinely care about how you feel
  yes: i do care about your experience
  no: I don't care about your problem
  no: I could not care less about your feelings
i want you to feel [<very>|completely] (comfortable|safe|at ease|heard|confident|supported|looked after) :: 2
  yes: I want you to feel heard
  yes: i want you to feel completely comfortable with this
  no: I don't want you to feel safe just yet
(i am|we are) [<very>|<fully>] (glad|happy|relieved|pleased|thankful) [that] (you are|everyone is|nobody was|no one was|it was not) (okay|ok|safe|feeling better|better|hurt|alright|all right|unhurt|well|worse) :: 2 neg=keep valence=1.5
  yes: I'm so glad you're safe
  yes: we are relieved nobody was hurt
  no: I'm glad you are a member
i know [that|how] ...2 (day|days|gift|present|trip|holiday|wedding|event|appointment|money|pet|home) (means|meant|is|was) [to|for] [<very>|special|a lot|so much|everything|important] [to|for] you :: 1.5
  yes: I know that day was important to you
  yes: i know how much this trip means to you
  no: I know the appointment is on Tuesday
(i know|i can see|i understand|i can tell|i can hear) how (important|much) (this|that|it|they) (is|are|means|mean|matters|was|meant) [to|for] (you|your family) :: 2 tag=core
  yes: I know how important this is to you
  yes: i can hear how much this means to you
  no: I don't know how important this is to you
  no: I know how much it is

# ---------------------------------------------------------------------------------------------------------------
@category empathy.encourage speaker=agent neg=block  # gives heart: names the other's strength, and that it can get better
(it|things|this|that|life|everything|the pain|the feeling) (will|does|do|can|may|might|should|is going to|are going to|is bound to) [eventually|slowly|only|just|soon|always|definitely|surely|really] (get|be|become|feel) [<very>|so|much|a lot|even|a little|a bit] (better|easier|brighter|lighter) [for you|soon|with time|in time|over time|from here] :: 1.5
  yes: It will get easier with time
  yes: things can get a lot better
  no: It won't get better on its own
  no: The form will be better on a desktop
(it|things|this|that|life) (gets|is getting|are getting|get) [<very>|so|much|a lot|even|a little|a bit|only] (better|easier|brighter) [with time|in time|over time|from here|i promise|each day|every day|after] :: 1.5
  yes: It gets better, I promise
  yes: things are getting a little easier every day
  no: It isn't getting better
(this|that|it|the feeling|these feelings|the pain) [too] (shall|will) [soon|eventually|also] (pass|fade|heal|ease|be over) [soon|too|in time|with time] :: 1.5
  yes: This too shall pass
  yes: the pain will ease in time
  no: It will pass through customs
  no: It won't pass
  except: will pass (through|the|a|your|to|on|it|inspection)
(everything|it|things|this|all) (will|is going to|are going to|should|can) [all|eventually|still|somehow] (work out|fall into place|sort itself out|turn out (fine|ok|okay|alright|well|good)|come together|be worth it|be behind you|settle down) [for you|in the end|just fine|fine|eventually] :: 1.5
  yes: Everything will work out in the end
  yes: things are going to fall into place
  no: It won't work out cheaper
(you|we) (will|are going to|can|shall) [definitely|surely|absolutely|certainly|still|eventually|all] (get through|make it through|get past|get over|pull through|come through|beat|overcome|survive|conquer|rise above|come out of|bounce back|recover|heal|handle|manage|cope with|tackle) [this|it|that|anything|the|your|these|from this|from it|together] :: 1.5
  yes: You will get through this
  yes: you can beat it
  no: You can't get through this
  no: You can manage your account online
  no: you can recover the file from the bin
  no: You will get through to billing
  except: (manage|recover|handle|tackle) [the|your] (account|accounts|file|files|password|photos|data|settings|bookings|subscription|order|orders|it|these|profile|preferences|notifications)
  except: get through to
you (will|are going to) (feel better|find (someone|your|peace|happiness|love|the right|the strength|a way|the one|another|something)|do (great|fine|well|amazing|brilliantly|it|just fine)|succeed|make it|get there|be (fine|ok|okay|alright|all right|happy|happier|better|great|stronger|glad|proud|just fine|able to get through)|look back|meet someone|come out) [soon|in the end|of this|one day|again|stronger] :: 1
  yes: You will find your way
  yes: you're going to do great
  no: You won't find your way there
  no: You will find the right form online
  no: you will be able to get it online
  except: find the right (form|page|button|menu|link|file|number|cable|option)
you (have got|got|have) this :: 1
  yes: You've got this
  yes: come on you got this
  no: Have you got this on the screen?
  no: You have this plan already
  no: You have got this from us by mail
  except: have you got this
  except: you (have got|got|have) this (plan|number|email|e-mail|letter|message|from|phone|on|in|when|as|for|option|offer|one|card|account|order|issue|problem|error)
(you|u) can [totally|definitely|absolutely] do (this|it|anything|hard things) :: 1
  yes: You can do this
  yes: i know you can do it
  no: You can do it online
  no: You can't do this
  no: you can do this at the branch
  except: do (this|it|anything) (online|in|on|at|by|through|from|with|via|yourself|here|there|anytime|any time|when|later|now|today|for|over|under|if|before|after|as|or|and|directly|right|manually|using|to|you|too|again|once|within|without)
(i|we) [really|do|all|still|just|truly] (believe in|have faith in|root for|am rooting for|are rooting for|am cheering for|support|admire|look up to) you :: 2
  yes: I believe in you
  yes: we are rooting for you
  no: I don't believe in you
  no: we support you in twelve languages
  except: support you (in|with|by|on|through|via)
(i am|we are|be|should be|can be|must be|feel|feeling) [<very>|<fully>] proud of (you|yourself|that|this|what|how|it) :: 1.5
  yes: I'm so proud of you
  yes: you should be proud of yourself
  no: I'm not proud of that
you are [<very>|all|still|already|clearly|obviously|far|just] [a|an|such a|one of the|much|so] [<very>|much] (strong|brave|courageous|amazing|wonderful|beautiful|worthy|worth it|enough|loved|valued|important|special|capable|intelligent|talented|caring|resilient|thoughtful|compassionate|loving|incredible|fantastic|inspiring|deserving|lovable|stronger than|braver than|better than|more than|good enough|smart enough|strong enough|so much more|(good|great|kind|strong|brave|wonderful|amazing|beautiful|lovely|decent|worthwhile|valuable|loving|caring|thoughtful|special|nice|sweet|strong-willed) (person|friend|human|human being|mother|mom|mum|father|dad|parent|partner|man|woman|soul|guy|girl|listener|daughter|son|sister|brother|teacher|student)|fighter|survivor|warrior|inspiration|blessing|gem|star|trooper) :: 1.5
  yes: You are such a strong person
  yes: you're stronger than you know
  yes: you are clearly a very good mother
  no: You aren't strong enough to open it
  no: You are more than welcome
  no: you are more than ten days late
  no: you are better than that to shout at us
  except: you are more than (welcome|<NUMBER>|a|the|two|halfway)
  except: you are better than (that|this) to
you (are|have been) [<very>|clearly|already|also|still] [being|so|such a] (dealing with (it|this|that) (well|so well)|handling (it|this|that) (well|so well|brilliantly)|coping [<very>] well|holding up well|trying [<very>] hard|trying your best|doing (your best|all you can|everything you can|the best you can|what you can)|on the right (track|path)|making progress|moving forward|helping (others|so many|people)|taking (the right|a big|a great|good|important) (step|steps|care)) :: 1
  yes: You're handling it so well
  yes: you are doing the best you can
  no: You are on the right path in the menu
  no: You aren't on the right track
  except: right (path|track) in the
you (did|have done|are doing|tried|have tried) [all|everything|what|your|the] (best|very best|[that] you (can|could)|hardest|so much) [you could|you can] :: 1
  yes: You did all that you could
  yes: you tried your best
  no: You did not do your best
(it|that|this) [must have|really|must] (takes|took|take|taken) [a lot of|real|so much|great|some|guts|such|true|incredible] (courage|strength|guts|bravery|effort|patience|time and effort|heart) [to|for] :: 1.5
  yes: It takes real courage to ask
  yes: that took so much strength
  no: It doesn't take any courage
(keep|stay|be|remain) [<very>] (strong|positive|hopeful|brave|fighting|trying|at it|pushing|your (head|chin|spirits|hopes) up|moving forward|the faith|being you|up the (good|great|hard)|believing|hanging in|well and|healthy|blessed) :: 1
  yes: Stay strong
  yes: keep your chin up it is nearly done
  no: Don't keep trying that button
  no: Keep trying that button every hour
  no: I will be brave with the figures
  except: (i|we|it|they|he|she) (will|am|are|is) (be|stay|keep|remain)
  except: keep (trying|pushing|at it) (that|the|this|it|every|to)
(do not|never|please do not|not) [ever] (give up|lose hope|quit|lose faith|lose heart|despair|be discouraged|get discouraged|give up hope|beat yourself up) [yet|now|on yourself|on it] :: 1 neg=keep
  yes: Don't give up
  yes: please do not lose hope
  no: You may give up the plan
  no: do not quit the app while it loads
  except: quit (the|that|this|your)
(hang on in there|chin up|head up|heads up high|cheer up|go for it|more power to you|you rock|go you|onwards and upwards|brighter days|better days|tomorrow is (a|another) [new] day|light at the end|one day at a time|one step at a time|baby steps|small steps|day by day|time heals|worth fighting for|so much to (live for|offer|give|look forward to)|a lot to (offer|give|live for)) :: 1
  yes: Take it one day at a time
  yes: chin up there is light at the end of it
  no: A head up display
  except: a head up
(it is|that is|this is|its) [a] [<very>|also] (great|good|wonderful|amazing|fantastic|awesome|brave|wise|smart|healthy|positive|commendable|admirable|big) [step|thing|sign|start] [that|of] you [to] :: 0.75
  yes: It's good that you asked
  yes: that is really brave of you
  no: It's not good that you waited
  no: It is a good thing for you to sign
(that is|this is|its|what) [<very>|such|already|at least|definitely] [a|an] [<very>] (great|good|huge|big|positive|important|wonderful|excellent|amazing|first) (step|start|sign|progress|achievement|accomplishment|attitude|way to look at (it|this)|outlook|effort|thing to do|thing to have|reason to be proud|first step) :: 1
  yes: That's already a huge step
  yes: it is that is a really good attitude
  no: That's not a good sign
(good|great|well|proud|happy|glad|pleased|thrilled|excited|rooting|cheering) for you :: 0.75
  yes: Good for you for asking
  yes: i am so happy for you
  no: The cheap one isn't good for you
  no: Is Friday good for you?
  no: That works well for you
  no: if that is good for you
  except: (is|are|be|was|look|looks|looked|work|works|worked|sound|sounds|not|no|very|really|as|if|that) [not] [<very>] (good|great|well) for you
  except: (is|are|does|do|will|would|monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|today|time|what|it) (good|great|well) for you
(i am|we are|we were|i was|so|really|very|im) [<very>] (glad|happy|relieved|pleased|grateful|thankful) [to hear] [that] (you|it|things|they|he|she|everything) (are|is|have|feel|found|got|reached|shared|came|told|posted|talked|did|went|made|survived|can|could|were|was|worked|had) [not|here|out|back|up|better|well|okay|ok|safe|able|through|to] :: 0.75 neg=keep valence=1.5
  yes: I'm so glad you reached out
  yes: i am really happy that things are better
  no: Are you glad you have the app?
  no: I am not happy you shouted
(i am|we are) [pretty|<very>|quite|also|<fully>] (sure|certain|confident|positive|convinced) [that] (you|it|things|they|he|she|everything|your ...1) (will|can|would|are going to|is going to) [not|all|still|definitely] (be|find|get|make|do|work|feel|come|understand|love|miss|care|improve|pass|manage|have) [fine|ok|okay|alright|better|through|it|a|the|out|great|well|happy] :: 1 neg=keep
  yes: I'm sure you will be fine
  yes: i am pretty sure he will understand
  no: I'm not sure it will work
  no: I am sure you can find your own receipt
  except: sure you can find your
remember [that] (you are|it is|this is|there is|things|everyone|nobody) [not|always|only|okay|ok|no|a] :: 0.5 neg=keep
  yes: Remember you are not alone
  yes: remember that it is okay to ask
  no: Do you remember your PIN?
there (is|are|will be) [always|still|plenty of|so much|lots of|a lot of] [plenty of|some] (hope|people who (love|care|understand|want to help)|light|help out there|help available|better days|good people|someone out there|others who) [for you] :: 1.5
  yes: There is always hope
  yes: there are people who care
  no: There's no hope for that phone
(congratulations|congrats|well deserved|what (wonderful|lovely|great|exciting|happy) news|how (wonderful|exciting|lovely) for you) [to|on|for] [you|your|the] :: 0.5 neg=block
  yes: Congratulations on the baby
  yes: oh what lovely news
  no: No congratulations yet
(i am|we are|so|very|really) [<very>] (glad|happy|pleased|relieved|thrilled|delighted) to (hear|know|see|read|learn) [that|it|you|this|from|of] [you|it|all] :: 0.5
  yes: I'm so relieved to hear that
  yes: so pleased to read that
  no: I'm not happy to hear that
  no: Are you happy to read it out?
you are (nearly|almost|halfway|half way|already|well on your way|getting) [there|through|done|the hang of (it|this)|to] :: 0.75
  yes: You're getting the hang of it
  yes: you are halfway there
  no: You are already late
  no: You are already on hold
  no: You aren't nearly there
  except: you are (already|getting) (late|on|in|over|a|the (bill|letter)|behind|charged|paying|it|that|this)
(that|this|it) was [<very>|already|just] [the] (hard|hardest|worst|tricky|difficult|toughest) (part|bit|step) [done|over] :: 0.75
  yes: That was the hardest part
  yes: it was just the tricky bit
  no: It was not the hard part
  no: That was the worst service

# ---------------------------------------------------------------------------------------------------------------
@category empathy.wish speaker=agent neg=block  # wishes the other well, beyond the formula of a good day
[i|we] [really|just|sincerely|truly|also|do|all|still|very much|can only] hope [that] (you|things|it|everything|everyone|he|she|they|your ...2|all|today|tomorrow|life|this week|both of you) ...5 (better|well soon|gets well|get well|okay|ok|alright|all right|fine|soon|safe|safely|easier|peace|happy|happiness|work out|works out|worked out|improve|improves|help you need|help you deserve|heal|heals|recover|recovers|strong|luck|love|relief|comfort|healthy|brighter|rest|support|courage|strength|closure|joy|answers|good news|get through|cheer up|figure|succeed) :: 1.5
  yes: I hope things get better from here
  yes: I hope you feel better soon
  yes: i really hope your little boy gets well
  yes: we really hope that your little one is okay
  yes: Hope you get some rest
  no: I hope you are happy with the new plan
  no: I hope you get better at reading the terms
  no: I don't hope it gets better
  no: I hope this is fine for you
  no: i hope you are safe to drive and paid
  except: (okay|ok|alright|all right|fine|happy|safe|better) (with|at|to|if)
  except: hope you get better at
[i|we] [really|just|sincerely|truly|also|do|all|still|can only] hope [that] you (feel|find|get|are (doing|feeling|getting|going|all|finding|having|able|not)|have [been]|can|will|had|all|guys|both|and|manage|make|stay|know|realise|realize|see|do|keep|succeed|recover|are doing|are feeling) :: 0.5
  yes: I hope you find it, it meant a lot
  yes: and hope you know we care
  no: I hope you have your receipt
  no: I hope you are not late with the rent
  no: I hope you are okay with that
  no: hope you have a great day
  no: I hope you are well
  except: hope [that] you (have|had|are (having|enjoying)) (a|an|the) [<very>] (great|good|nice|lovely|wonderful|pleasant|fantastic|relaxing|best|blessed)
  except: hope [that] you (have|can|will|are|do|see|know|get|had|find) (the|your|a|that|well|our|this|not|received|pay|read|sent|got|how|it (useful|helpful|on|in|at))
  except: hope [that] you (are not (late|paying|in arrears)|get better at)
(wish|wishing|sending|send|sent|giving|have|hugs and|here is) (you|u|you all|y'all|your family|both) [all|both] [nothing but|only] [the|a|lots of|much|all my|all the|my|big|some|every] [<very>] (best|luck|well|strength|peace|happiness|love|hug|hugs|healing|joy|success|comfort|good (vibes|thoughts|luck|wishes|energy)|positive (vibes|thoughts|energy)|prayers|vibes|support|big hug|virtual hug|speedy recovery|warmth|health) :: 1.5
  yes: Wishing you all the best
  yes: sending you lots of love
  no: We can't send you love by post
  no: Have you all the best offers?
  except: (have|send) you (all|well)
sending [lots of|much|some|all my|all the|big|virtual|a|positive|good|healing|warm] (love|hugs|hug|prayers|vibes|thoughts|strength|support|energy|healing) [to|your|and|from] [you|way|your] :: 1.5
  yes: Sending hugs
  yes: sending healing thoughts your way
  no: We are sending support material
  no: sending support requests
  except: sending (support|strength|energy) (material|request|requests|ticket|bill|bills|documents|tickets|files)
(hugs|hugging you|big hug|big hugs|virtual hug|virtual hugs|internet hugs|much love|lots of love|all my love|love and light|love you|love ya|we love you|love you all|god bless|bless you|bless your heart|blessings|bless him|bless her|hang tight) [to you|you|for you] :: 1
  yes: Big hugs to you
  yes: aw bless you
  no: Did you love you new phone
  except: did you love
(good luck|best of luck|all the best|fingers crossed|luck with) [to you|with (this|that|it|your|everything|whatever)|for you|on your|in your|you|for your|my friend] :: 0.5
  yes: Good luck with everything
  yes: best of luck in your new home
  no: No such good luck
  no: All the best seats are gone
  except: all the best (seats|rates|deals|offers|prices|rooms|plans)
  except: such good luck
[my|our] [thoughts and] (praying|pray|prayed|prayers|thinking|thoughts|sympathies|deepest sympathy) (for|of|about|are with|is with|go out to|goes out to) [you|your family|him|her|them] [and your|both|all|at this|during] :: 1.5
  yes: I'm praying for you
  yes: we are thinking of you
  yes: Our thoughts and prayers go out to your family
  no: I'm thinking about Friday for the visit
  no: I am thinking of a way to fix it
  except: thinking (of|about) (monday|tuesday|wednesday|thursday|friday|saturday|sunday|a|an|the|this|that|how|what|switching|leaving|it|my|our|which|when|doing|getting|changing|using|going)
(get|have|try to get|need) [some|a good|good|enough|plenty of] (rest|sleep|night's sleep|help soon) [tonight|soon|now|if you can|well] :: 0.75
  yes: Get some rest tonight
  yes: try to get enough sleep
  no: Get the rest of the form
  no: don't get some sleep mode error
  except: sleep mode
(please|just|and|you|always|first|remember to|make sure to|make sure you) take [good|very good|extra|some] care [of yourself|of you|out there|of each other] :: 0.75
  yes: And you take care now
  yes: please take good care of yourself
  no: Please take care of the bill
  no: you take care of it
  except: take [good|very good|extra|some] care of (the|this|that|it|your|our|any|all|my|his|her)
(stay|keep|be) (safe|well|warm|healthy|healthy and safe|safe and well) [out there|and|please|until|everyone] :: 0.75
  yes: Stay warm, the engineer is on the way
  yes: please keep safe out there
  no: Keep well away from the fuse box
  no: Will my data be safe
  no: Be safe and back up
  except: (keep|stay) (well|safe) away
  except: be (safe|well|warm|healthy)

# ---------------------------------------------------------------------------------------------------------------
@category empathy.support speaker=agent neg=block  # offers company and an ear
(i am|we are|i will be|we will be|im|always|still|am|are) [always|all|right|just|only|still|also] here (to (listen|talk|chat|support you|hear you|hear it|help you through|lend an ear)|if (you|u) [ever|do|still|just] (need|want|feel|would like|have)|whenever|any time|anytime|when you|for (whatever|anything|as long|each other|everyone|u|your)) [you|need|want|ready|wish] :: 1.5
  yes: I'm here if you ever need anything
  yes: we're still here to hear you
  no: I'm not here to listen to that
  no: I'm here for your parcel
  no: We are here if you have your card number
  except: here for your (parcel|package|delivery|meter|signature|order|payment)
  except: here if you have your
if you [ever|do|just|still|really] (would like|need|want|wanna|feel like|feel the need) [to|someone|anyone|somebody|a friend|an ear|some] [to|company] (talk|chat|vent|rant|listen|message|company|cry|let it out|a friend|an ear|a shoulder|someone) [to|about|with|me] :: 1.5
  yes: If you want to talk about it, I'm listening
  yes: if you ever need someone to listen
  no: If you want to chat with billing press two
  no: if you need to talk to sales call back
  except: (talk|chat) (to|with) (billing|sales|a|an|the|our|my|your|someone|us|them|him|her)
(you can|you could|feel free to|free to|please do|you may|welcome to|do not be afraid to|just) [always] (vent|talk to me|lean on|open up|let it out|let it all out|come to me|pour your heart|pm|dm me|reach out to me|message me|text me|hit me up|cry) [to|here|on] [me|us|any time|anytime|if|whenever|when] :: 1.5
  yes: Feel free to vent, I've got time
  yes: you can always talk to me
  no: You can't talk to me like that
  no: you can message me the number
  no: You can't lean on the counter
  except: (message|text|dm|pm) me (the|your|a|that|it|with)
(pm|dm|message|msg|hmu|inbox|text|hit me up|reach out) [to] [me|us] (if you (ever|need|want|feel|would|wanna|have)|any time|anytime|whenever you) [need|want|feel|like|to] :: 1
  yes: Message me anytime
  yes: dm us if you ever need anything
  no: Text me if you have the code
  no: message us any time zone you like
  except: if you have (the|a|your|that)
  except: time zone
i wish [that] (i|we|there was something i) could (hug|be there|do something|say something|take (it|this|that|the pain|your pain)|offer (more|you more)|make (it|this|things|everything) (better|easier|go away)|give you (a hug|a|some|more|the)|help more|help you more|turn back|hold) [you|for you|with you|away] :: 1.5 valence=0.3
  yes: I wish I could make it go away
  yes: i wish there was something i could do something about
  no: I wish I could hold you to that
  no: i wish i could give you the discount
  except: hold you to
  except: give you (the|a) [full|bigger|better|larger|special|specific] (discount|refund|price|credit|option|upgrade|date|slot)
(people|someone|somebody|everyone|others|your family|your friends|so many people|we|i) [do|all|here|out there|really|truly|still|will|would|who] (care|cares|love|loves) [deeply] (about you|about what|you|how you) :: 1.5
  yes: People care about you
  yes: your family really cares about you
  no: Nobody cares about you
  no: I love you new phone
  except: love you (new|old|phone|order|car|voice|name)
(i am|we are|i was) [<very>|also|just|a bit|a little] (worried|concerned) (about|for) (you|your (safety|health|wellbeing|well-being|family|son|daughter)|how you) :: 1.5
  yes: I'm worried about you
  yes: we are concerned for your safety
  no: I'm not worried about your bill
(let me know|tell me|tell us|say so|talk to (me|us)|reach out) [here] (if you (need (a friend|someone|anything at all|to (talk|vent|chat))|want to (talk|vent|chat))|how you (are (doing|feeling|coping|getting on)|feel|get on)|how (it|everything) (goes|went|turns out)) :: 1
  yes: Let me know how it goes
  yes: tell us how you get on
  no: Don't let me know how it goes
you [always|still] have (my [full] support|our [full] support|(me|us|someone|friends|people) (on your side|behind you|with you|in your corner|who (care|love)|to (lean|talk|turn|rely))) :: 1 prio=1
  yes: You have our full support
  yes: you have us in your corner
  no: You don't have our support
  no: You have us confused with the other bank
(have you|do you have|is there|did you) [got|ever|also|already] [a] (someone|anyone|a friend|friends|family|talked to (anyone|someone|a|your)|thought (of|about) (talking|seeing|speaking)|spoken (to|with) (anyone|a (therapist|counselor|counsellor|doctor)|someone)|considered (therapy|counseling|counselling|talking|seeing)) [you can|to|that|who|nearby|with|else] [talk|turn|lean|help] :: 0.75
  yes: Do you have someone you can talk to?
  yes: have you talked to anyone about it
  no: Have you spoken to anyone at the shop?
  no: did you friend request me
  except: (spoken|talked) to (anyone|someone|a|your) [else|one|in|at|from|of] (at|in|from|of|here|bank|shop|billing|manager|agent|colleague|provider|insurer)
you are in my (thoughts|prayers|heart|thoughts and prayers) :: 2
  yes: You are in my thoughts
  yes: you're in my prayers tonight
  no: You are not in my list

# ---------------------------------------------------------------------------------------------------------------
@category empathy.warmth speaker=agent neg=block  # answers as one person to another: thanks from the heart, pleasure, shared joy
(thank you|thanks) [<very>] (so|very|ever so) much :: 0.4 id=emp-thanks-so-much
  yes: Thank you so much for all this
  yes: thanks ever so much
  no: Thank you for calling
  note: plain thanks are courtesy, see positive-language.lex; only what goes beyond the formula is warmth.
[it is|it was|it has] (been|was|is|always) [always] [a|an|my|our] [absolute|real|true|such a|total] pleasure [to|for us|for me|having|helping|talking|speaking|assisting|chatting|working] :: 0.4 id=emp-pleasure
  yes: It's been a pleasure talking to you
  yes: it was my absolute pleasure
  no: It was no pleasure
  no: It was not a pleasure
(my|our|all my|entirely my|the pleasure is) [absolute|great] (pleasure|mine) :: 0.4 id=emp-my-pleasure
  yes: My pleasure!
  yes: the pleasure is mine
  no: It was no pleasure of mine
  no: you trample on my pleasure
  except: (on|for|of|at|from) (my|our) pleasure
[i hope you|we hope you|please|and] enjoy (your|the|it|every|this|that) [new] :: 0.4 id=emp-enjoy
  yes: Enjoy your new phone!
  yes: i hope you enjoy it
  no: You did not enjoy the film
  no: Did you enjoy the film?
  no: they enjoy the view
  except: (did|do|does|not|to|they|we|can|could|will|would|if|people|customers) [you|they|we|i] enjoy
(that is|this is|oh|it is) [a|an|some|such|so|absolutely|really] (great|wonderful|fantastic|amazing|excellent|brilliant|good) news :: 0.4 id=emp-great-news
  yes: That's great news!
  yes: oh that is fantastic news
  no: I have no good news
  no: That is not good news
how (exciting|wonderful|lovely|sweet|thrilling) :: 0.5 id=emp-share-joy
  yes: Oh, how exciting!
  yes: how lovely, a boy
  no: how lovely is it
  except: how (exciting|wonderful|lovely|sweet) (is|are|was|it)

# ---------------------------------------------------------------------------------------------------------------
@category empathy.emoji speaker=agent neg=keep  # a heart or a hug, in chat; its sentiment stays that of the emoji
(<3|❤️|❤|💛|💚|💙|💜|💖|💕|🫂|🤗|💗|💞) :: 0.5 id=emp-heart
  yes: You did it 🤗
  yes: take your time ❤️
  no: you did it 👎
