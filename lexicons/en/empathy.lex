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
  no: I can see this is affecting your postcode area
  yes: i can hear that's worrying you => neu
  yes: I can see that it's upsetting you => neu
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
  no: it doesn't sound hard at all
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
  yes: I understand that it's not easy
  yes: we know this is not ideal
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
  except: not (completely|fully|totally|entirely|perfectly|really|truly|quite) (understand|get)
  no: I completely understand that you want a new card
  except: understand (that you (want|need|have|would)|the (question|request|rules)|your (question|request|order)|how (to|it))
(oh no|oh dear|oh gosh|oh goodness|oh my goodness|oh my gosh|oh wow that is awful|ouch) :: 0.5 neg=keep id=emp-oh-no
  yes: Oh no, was it broken?
  yes: Oh no, I'm so sorry to hear that
  yes: oh dear when did that happen
  no: oh no that's fine take your time
  no: Oh no problem at all
  except: oh no (that is (fine|okay|ok|alright|right)|it is (fine|okay|ok)|problem|worries|need|no|not|thank|you are fine)

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

# ---------------------------------------------------------------------------------------------------------------
@category empathy.apology speaker=agent neg=block valence=0  # says sorry for what the customer had, without saying who is to blame
[<iam>] [<very>] sorry to (hear|learn|read|see) [<very>|about|of|that|this|it|all that|all this|all of that] [that] :: 2 tag=core id=emp-sorry-hear
  yes: I’m so sorry to hear that
  yes: Oh no, {I'm so sorry to hear that} => neu
  yes: um i am uh really sorry to hear about the damage
  no: I'm not sorry to hear that
  no: I feel angry to hear your problem
  no: customer> I am sorry to hear that
  except: not <very> sorry
  except: not sorry
  no: I'm not very sorry to hear that
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
  no: I'm not really sorry about that
  except: not <very> sorry
  yes: I'm really sorry about what happened
  yes: we are very sorry for this
  no: I am sorry for the interruption
  no: I'm not sorry about that
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
  except: apologies [but] <again>
  except: apologies for the (interruption|silence|noise|background noise|pause)
  no: Our apologies for the silence, I am still reading
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
  except: feel for you to
  no: I feel angry to hear your problem
  no: I feel so sorry for you
  no: That makes me so angry
  no: Poor you
  note: the four lines above are sympathy: the agent's own feeling or pity. None of them may count anywhere in empathy.
if (that|this|it) (were|was|happened to|had happened to) me :: 1.5 status=draft
  yes: If that happened to me I would call too
  note: draft: it starts with a word that a conditional may take; settle with the shifters first.

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
i [do|really|sincerely|very much] hope [that] (you|he|she|they|your ...2|everyone|everybody) (feel|feels|is|are|get|gets|recover|recovers|make|makes|will be) [<very>|doing|feeling] (better|well|okay|ok|alright|all right|soon|safe|a full recovery|a speedy recovery) :: 2 tag=core
  yes: I hope you feel better soon
  yes: i really hope your little boy gets well
  no: I hope you are okay with that
  no: I hope you get better at reading the terms
  except: hope you (get better at|are (okay|ok|alright|all right|well) with)
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
