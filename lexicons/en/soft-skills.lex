@lexicon 1 name=soft-skills lang=en
# The families of soft skills that service handbooks name, a category each. kind=cue: they give no points (the tones do
# that); they show which skill was shown, for coaching and for duties.

@category skill.adaptability kind=cue speaker=agent neg=block
(adjust|adapt|change|rethink) (my|our) (approach|plan|way)
  yes: let me adjust my approach to better assist your needs
in light (of|if) (this|that|the|what|your)
  yes: In light of the information, allow us to offer a new date
(i|we) can also (help|assist) you with
  yes: I can also help you with this too
(this|the|your) situation has changed
  yes: I can see this situation has changed
(let us|we can|i can) try (it|this|that|something) (another|a different|differently|else)
  yes: let's try it another way
since (that|it) (has changed|did not work)
  yes: since that didn't work, let's take the other road

@category skill.conflict-resolution kind=cue speaker=agent neg=block
(committed|determined) to (resolving|fixing|sorting|settling|putting)
  yes: I am committed to resolving this for you
it is clear [that] (this|it) is (bothering|upsetting|troubling|worrying) you
  yes: It's clear this is bothering you
(want|like) to (remedy|settle|make (this|that|it) right|put (this|that|it) right)
  yes: I want to remedy that
(meet you half way|meet in the middle|find some common ground|a fair way|agree on)
(common ground|halfway|a compromise)
  yes: let's find common ground

@category skill.product-knowledge kind=cue speaker=agent neg=block
let me (navigate|go through|open|pull up|bring up|check) (your|the|our) * [*] [schedule|chart|file|catalogue|manual]
  yes: Let me navigate your chart
take a [quick] look at (our|your|the) (schedule|chart|file|account|system|catalogue|catalog|manual|calendar|notes|plan)
  yes: Let me take a look at our schedule really quickly
(this|that|the) (model|plan|version|tariff|policy) (comes with|includes|supports|covers|works with)
  yes: this model comes with two filters
(it works|the way it works|how it works) [is|like]
  yes: the way it works is simple

@category skill.time-management kind=cue speaker=agent neg=block
(solve|resolve|sort|fix|settle) (this|that|it) (quickly|fast|swiftly|in a timely manner|promptly)
  yes: I want to solve this quickly for you
  yes: I will try to resolve this in a timely manner
in a timely (manner|way|fashion)
  yes: it will come in a timely manner
(will not|not going to) (take|keep|waste) [up] [too much of|much of|more of] your time
  yes: I won't take too much of your time
(save|value|respect) your time
  yes: to save your time, I'll text it
as (quickly|swiftly|fast) as (i|we) can
  yes: I'll go as quickly as I can

@category skill.reassurance kind=cue speaker=agent neg=keep
(take|taking) a (deep breath|breath|moment|step back)
  yes: take a deep breath, we have time
(one|a) step at a time
  yes: we'll go one step at a time
(you are|you will be) (safe|okay|fine|in good hands|all right)
  yes: you're in good hands
(we will|we are going to) (get through|figure out|sort out|get to the bottom of) (this|that|it)
  yes: we'll get through this together
(do not worry|nothing to worry about|rest assured|no need to worry)
  yes: there is nothing to worry about

@category skill.cultural-sensitivity kind=cue speaker=agent neg=block
thank you for (educating|teaching|correcting) me
  yes: Thank you for educating me
appreciate your (perspective|point of view|view|viewpoint)
  yes: I appreciate your perspective
(what|which) pronouns
  yes: which pronouns do you use
(pronounce|pronouncing|say|saying) your name (right|correctly|properly)
  yes: am I saying your name correctly
(prefer|like) to be (called|addressed)
  yes: how do you like to be addressed
(another|your own|your preferred|your first) language
  yes: we can go on in your preferred language

@category skill.phone-etiquette kind=cue speaker=agent neg=keep
(may|might) i (ask|have|take|put|place|call)
  yes: may I place you on a brief hold
(thank you|thanks) for (calling|holding|waiting)
  yes: Thank you for holding
(good (morning|afternoon|evening)|please bear with me|if you would not mind)
  yes: Good morning, please bear with me
(sir|madam|ma'am)
  yes: certainly, madam

@category skill.active-listening kind=cue speaker=agent neg=block
what i am hearing is
  yes: So, what I'm hearing is that it came twice
in that case
  yes: In that case, I'd try the other port
if i (understand|understood|hear|heard|have got) (this|you|that|it) (correctly|right)
  yes: If I understand this correctly, you never got it
you (mentioned|said|told me) (earlier|before|that)
  yes: you mentioned earlier that it rained
(i am listening|go on|tell me more|i hear what you are saying)
  yes: please go on, I am listening

@category skill.empathy kind=cue speaker=agent neg=block
(i|we) [can|do|fully|completely|really|can certainly] understand (what you are saying|how you feel|your (frustration|concern|worry|position)|how (hard|frustrating|difficult|upsetting))
  yes: I can understand what you are saying
(this|that|it) must (be|have been|feel) [so|very|really] (difficult|hard|frustrating|upsetting|stressful|worrying)
  yes: This must be difficult
your experience is a priority
  yes: Your experience is a priority for me
in your (shoes|place|position)
  yes: in your shoes I'd ask the same

@category skill.positive-language kind=cue speaker=agent neg=block
thank you for bringing (this|that|it) to (my|our) attention
  yes: Thank you for bringing this to my attention
(i am|we are) here to help
  yes: I'm here to help
^ [oh] (absolutely|amazing|certainly|definitely|of course|wonderful|fantastic|gladly|with pleasure)
  yes: Absolutely, that works
what i can do [for you] is
  yes: what I can do is send it again

@category skill.clear-communication kind=cue speaker=agent neg=block
(just|so|and|then|only) to (confirm|clarify|summarise|summarize|recap)
  yes: and to confirm, it's the blue one
^ to (confirm|clarify|summarise|summarize|make sure)
  yes: To clarify, it's the blue one
on the same page
  yes: To make sure we're on the same page
does that make sense
  yes: does that make sense
in (plain|other|simple|ordinary) (words|terms|english)
  yes: in plain words, it is full

@category skill.patience kind=cue speaker=agent neg=keep
take (all the|as much|your) time
  yes: take all the time you need
(we are|you are) (almost|nearly) (there|done|finished)
  yes: We are almost there
no (rush|hurry)
  yes: there's no rush
happy to (go over|go through|explain|repeat) (it|this|that) again
  yes: happy to go over it again

@category skill.tone-of-voice kind=cue speaker=agent neg=block
(happy|glad|delighted|pleased|thrilled) to (help|assist|sort|hear|do)
  yes: I'd be delighted to help
(my|a|with) pleasure
  yes: my pleasure
(great|good|wonderful|excellent) (question|news|choice)
  yes: great question
leave (it|that|this) with me
  yes: leave it with me

@category skill.problem-solving kind=cue speaker=agent neg=block
find the best (way|solution|option|fix) [to]
  yes: I will find the best way to resolve this
let me help you (resolve|fix|solve|sort|with)
  yes: Let me help you resolve this
(looking|look) into (this|that|it)
  yes: I'm looking into this for you now
(get|got|getting) to the (bottom|root|cause) of
  yes: I want to get to the bottom of it
let us work on (this|it|that) together
  yes: Let's work on this together

@category skill.difficult-customers kind=cue speaker=agent neg=block
understand your (frustration|anger|annoyance)
  yes: I understand your frustration.
do (what|everything|all) [that] i can to help
  yes: I Will do what I can to help.
your feelings are (valid|understandable|justified)
  yes: Your Feelings are valid
thank you for sharing (your experience|that|this|how)
  yes: Thank you for sharing your experience.
you have every right to be
  yes: you have every right to be cross

@category skill.rapport kind=cue speaker=agent neg=block
how (has|is|was) your (day|morning|week|weekend|afternoon|evening|holiday)
  yes: how has your day been
(what|how) (do|did|would) you (mostly|usually|like|plan|hope|think|feel)
  yes: what do you mostly use it for
(congratulations|happy birthday|well done|enjoy your)
  yes: congratulations on the new house
me too
  yes: me too, I love it

@category skill.follow-up kind=cue speaker=agent neg=block
(call|ring|phone|text|email|write to|get) you back
  yes: I'll ring you back at four
follow (up|this up|it up)
  yes: I'll follow up tomorrow
see (this|it|that) through [until|till|to]
  yes: I will personally see this through until it is resolved.
(keep|let) you (posted|updated|informed|know (as soon|when|once))
  yes: I'll keep you posted
next (step|steps)
  yes: the next steps are easy

@category skill.feedback kind=cue speaker=agent neg=block
(glad|pleased|happy) (you|that you) (said|told|mentioned|raised) (that|this|it|me|us)
  yes: I'm glad you said that so we can relay that information.
appreciate (your|the) (feedback|honesty|suggestion)
  yes: I'm always looking to grow so I appreciate your feedback.
(relay|pass) (that|this|it|your feedback|that information) (on|along|information|to)
  yes: I'll pass that on to the team
thank you for (providing|giving) me (with|the|that)
  yes: Thank you for providing me with that information.

@category skill.gratitude kind=cue speaker=agent neg=block
(thank you|thanks) [so|very] [much] for (your|being|showing|letting|all|everything|understanding)
  yes: Thank you so much for showing your appreciation.
  yes: Thank you for YOUR help.
(i|we) [really|do|truly|so] appreciate (you|your|it|that)
  yes: we really appreciate your patience
(thank you|thanks) $
  yes: Thank you.

@category skill.confidence kind=cue speaker=agent neg=block
(i am|we are) (confident|certain|sure|positive) (that|this|we|it|you)
  yes: I am confident that this will hold
(i am|we are) here to help you with (that|this|it)
  yes: I am here to help you with that.
(i|we) know (exactly|just) (what|how|where|who)
  yes: I know exactly what to do
you (have come|came|called) [to] the right (place|person|number)
  yes: you've come to the right place

@category skill.collaboration kind=cue speaker=agent neg=block
work together [to|on]
  yes: Let's work together to figure this out.
we do want to help
  yes: WE do want to help you.
with your help
  yes: With your help, we got through this.
(you and i|between us|the two of us|as a team)
  yes: between us we'll find it

@category skill.humility kind=cue speaker=agent neg=keep
i am here for you
  yes: I am here for you.
open to suggestions
  yes: I'm open to suggestions.
(i am|we are) not (too|quite|entirely|completely) (sure|certain) [but] ...3 (let me|i will)
  yes: I'm not too sure, let me look into this myself so I can fix it.
(privilege|honour|honor) to (serve|help|assist) you
  yes: It's a privilege to serve you.
(i stand corrected|my mistake|you are right and i was wrong)
  yes: I stand corrected

@category skill.personalisation kind=cue speaker=agent neg=keep
(yes|no|certainly|thank you) (sir|madam|ma'am|miss)
  yes: Yes ma'am
(mr|mrs|ms|miss|dr) * :: allow=W602
  yes: of course, Mr Lee
(last time|when) you (called|wrote|visited|were here|ordered)
  yes: last time you called it was the boiler
(given|knowing) (your|that you) (history|situation|case|are|have)
  yes: given your situation I'd wait
(i|we) (remember|recall) (you|your|that you)
  yes: I remember your last order
