@lexicon 1 name=ownership lang=en version=2026.11
# Ownership: the agent (or the agent's team, by "we") says what they will do, by when, and stands by it.
# Passive promises ("someone will look at it", "it should be fine") and passing on ("you need to call them")
# earn nothing; only what "I" or "we" take on does. A named action with a deadline is the full form and weighs most.
#
# Weights: 0.5 a hedged or routine action, 1 a plain action, 1.5 to 2 a promise about this case, 2.5 to 3 a personal
# promise, or one with a deadline.

@class iwill = i will|i shall|ill|i am going to|i am gonna|we will|we shall|we are going to
@class me = personally|myself|now|also|just|certainly|definitely|gladly|happily|immediately|then|go ahead and|quickly|be sure to|of course|always|both|straight away|right away|absolutely|still
@class case = issue|issues|problem|problems|order|refund|complaint|bill|booking|account|claim|case|delivery|parcel|package|payment|charge|request|query|ticket|line|connection|card|error|mistake|mix-up|situation|matter
@class it = it|this|that|them|these|everything|all of it|all of this|[the|your|this|that] <case>
@class fix = sort|sort out|fix|resolve|solve|correct|rectify|remedy|repair|straighten out|clear up|put right|work out|untangle|settle|handle|deal with|take care of|look after|see to
@class fixing = sorting|sorting out|fixing|resolving|solving|correcting|rectifying|repairing|clearing up|putting right|working out|settling|handling|dealing with|taking care of
@class act = call|ring|phone|email|e-mail|text|message|contact|update|send|submit|process|fix|sort|resolve|have|get|let|follow|check|escalate|issue|refund|replace|ship|arrange|book|raise|complete|post|credit|finish|speak|investigate|confirm|reply|write|deliver|cancel|approve|put|pass|give|move|pay|chase|report|be (dealing|working|ringing|calling|back|here|sending)
@class weekday = monday|tuesday|wednesday|thursday|friday|saturday|sunday
@class month = january|february|march|april|may|june|july|august|september|october|november|december
@class span = minute|minutes|hour|hours|day|days|week|weeks|month|months
@class within = (within|in|inside|in under|in less than) [the next|the] [about|around|roughly|approximately|at most] (a|an|one|half an|<NUMBER>|a couple of|a few|a day or two|next few) [to|or] [<NUMBER>] [business|working] <span>
@class bywhen = (by|before|no later than|not later than|until) [the end of|close of|end of] [the|this|next|your] (<weekday>|today|tonight|tomorrow|noon|midday|midnight|lunch|lunchtime|day|week|month|weekend|business|shift|then|/[0-9]{1,2}[ap]m/|/[0-9]{1,2}(st|nd|rd|th)/|<NUMBER>|<month>) [morning|afternoon|evening|am|pm|o'clock|<month>|<NUMBER>] [<NUMBER>]
@class soonday = (today|tonight|tomorrow|this (morning|afternoon|evening|week)|next (week|<weekday>)|on <weekday>|within the hour|the same day|/[0-9]+(h|hrs?)/|within /[0-9]+(h|hrs?|min|mins)/|in /[0-9]+(h|hrs?|min|mins)/)

# ---------------------------------------------------------------------------------------------------------------
@category ownership.commitment speaker=agent neg=block  # binds the speaker to the outcome
i will [personally] see (this|that|it|everything) through [until|till|to] [it is|it has been|everything is|the] [all] [resolved|fixed|sorted|done|finished|solved|end] :: 3 tag=core id=own-see-through
  yes: {I will personally see this through until it is resolved}.
  yes: i will see it through to the end
  no: I won't see this through
  no: customer> I will see this through until it is resolved
  no: I can see through this
i will personally (see|make|ensure|check|look|speak|talk|call|go|oversee|monitor|keep|track|bring|walk|work|watch|chase|put|send|be|deliver) :: 2 tag=core id=own-personally
  yes: I will personally oversee the repair
  yes: i'll personally keep watch on it
  no: I will not personally watch it
  no: You will have to go there personally
(i|we) (will|can|shall|am going to|are going to) [<me>] <fix> <it> [for you] [myself] [now|right now|right away|today|straight away|immediately] :: 2 tag=core id=own-fix
  yes: I'll personally fix this for you
  yes: we can sort it out now
  yes: i will um resolve the uh problem today
  no: customer> I will fix this myself
  no: I can't fix this
  no: I will never fix that
  no: You can fix it yourself
(i am|we are) [fully|personally|absolutely|completely|totally|still|both|really] (committed|dedicated|determined) to (resolving|fixing|sorting|solving|helping|finding|getting|making|putting|giving|seeing|helping) [this|that|it|you|your] [resolved|sorted|right|through|fixed] [for you] :: 2.5 tag=core id=own-committed
  yes: {I am committed to resolving this for you}
  yes: we are fully committed to getting this right
  no: We are not committed to fixing that
(i|we) will do (what|everything|all|whatever|anything|as much as) [that] (i|we) [possibly|reasonably] (can|could) [to (help|fix|resolve|sort|get|make|find|solve|put|assist)] [you] :: 1.5 tag=core id=own-do-what-i-can
  yes: {I Will do what I can to help}.
  yes: we'll do everything we possibly can
  no: I will not do everything I can
  no: you will do what we tell you
(i|we) will [certainly|definitely|always|absolutely] do (my|our) [very|level|absolute|own] (best|utmost|hardest) [to (help|fix|resolve|sort|get|make|find|solve|put|assist)] [you] :: 1
  yes: I'll do my very best to help
  yes: we will do our utmost
  no: Do your best to find the receipt
(i|we) will (try (my|our) [very|level|absolute] (best|hardest)|give it (my|our) (all|best)|give it everything) :: 1
  yes: I'll try my best
  yes: i will try my very hardest
  no: You can try your best
(i|we) will [<me>] (try|do my best|do our best|aim) to (resolve|fix|sort|solve|get|find|help|have|speed|call|reach|make) ...4 (in a timely manner|as (quickly|soon|fast) as (possible|i can|we can)|asap|quickly|right away|straight away|today) :: 1.5 tag=core id=own-try-timely
  yes: {I will try to resolve this in a timely manner}
  yes: we'll try to get it to you as soon as possible
  no: I won't try to resolve this today
(i|we) will [<me>] try to (resolve|fix|sort|solve|get|find|help|see|reach|speed|recover|arrange|make) [you|it|this|that|a|the|your|out] :: 0.5 id=own-try
  yes: I'll try to find a slot for you
  yes: we will try to help
  no: I'll try to find a way to do it even though I'm not allowed
  no: you can try to find it online
  except: (i|we) will [<me>] try to ...6 (even though|although|but) ...2 not (allowed|supposed|permitted|authorised|authorized)
  note: the exception is the over-accommodating promise of the handbook, which nobody may keep.
you have [got] my word [on that|on it|that|i] :: 2.5
  yes: You have my word on that
  yes: you've got my word that i'll call
  no: You don't have my word on that
(i|we) [can|do] (promise|give you my word|guarantee you|swear) [you] [that] (i|we|it|this|that|you) [will|am|are|have] :: 2
  yes: I promise I'll call you
  yes: we promise you that it will be there
  no: I can't promise that it will
  no: I never promised you that
(that is|it is|you can take that as) a promise :: 2
  yes: And that's a promise
  yes: i'll ring you and that is a promise
  no: That's not a promise
(i|we) will [<me>] (make sure|make certain|ensure|see to it|double check) [that] (it|this|that|you|your|everything|they|the|nothing|we|he|she|someone|i|of it) :: 2 tag=core id=own-make-sure
  yes: I'll make sure you get the refund
  yes: we will personally ensure that nothing is missing this time
  no: You will make sure it is charged
  no: I won't make sure of it
(i|we) will [<me>] (make sure|make certain|ensure|see to it) [that] (it|this|that) (does not|never|will not|can not) (happen|happens|go wrong|goes wrong) again [to you] :: 2.5 neg=keep valence=0.3
  yes: I'll make sure this doesn't happen again => pos
  yes: we will ensure that it never happens again
  no: You will make sure it never happens again
let me [just|also|quickly] (make sure|make certain|ensure|double check|double-check|see to it) [that] (it|this|that|you|your|everything|they|the|nothing|we|of it) :: 1
  yes: Let me make sure the address is right
  yes: let me double check that for you
  no: Don't let me make sure it is wrong
[you can|just|please] leave (it|this|that|everything) (with|to) (me|us) :: 2 tag=core
  yes: Leave it with me
  yes: you can leave that to us
  no: Don't leave it with me
  no: Leave it with your neighbour
(<iwill>|let me|i am happy to) [<me>] take (charge of|ownership of|responsibility for|full responsibility for|full ownership of|the lead on|over|care of) [it|this|that|everything|your|the] [from here] :: 2 tag=core id=own-take
  yes: I'll take charge of that
  yes: let me take ownership of this one
  yes: let me take care of the paperwork
  no: I won't take care of that
  no: You will take care of the fee
(<iwill>|let me) take (it|this|that) (from here|on|up with|over|forward|to my manager|to my team|off your hands) :: 2
  yes: I'll take it from here
  yes: let me take this up with the depot
  no: You can take it from here
  no: They will take it from here
(i|we) (have|have got) (it|this|you|that|everything) (covered|in hand|under control|handled|sorted) :: 1.5
  yes: Don't worry, we've got you covered
  yes: okay i have that in hand
  no: We do not have it under control
  no: You have it covered by the warranty
(i|we) will not (rest|stop|give up|close this|close the case|let this go|let it go|let you down|forget|leave it at that|leave you|leave this|hang up) :: 2.5 neg=keep
  yes: I won't let you down
  yes: we will not stop until it works
  no: I will stop now
  no: I will not hang up on you again if you pay
  except: i will not (hang up) on you again if
(i am|we are) (on it|on the case|all over it|right on it|on top of it|on top of this|on this now) [now|already] :: 1.5
  yes: I'm on it
  yes: we are on the case already
  no: I am on it with my colleague's login only
  no: I'm not on it
  except: on it (with|at|on|in)
you can hold me (to that|to it|to this|accountable|responsible) :: 2.5
  yes: You can hold me to that
  yes: you can hold me accountable
  no: You can't hold me to that
  no: You can hold me up
(this|that|it|you|your <case>|getting this fixed|helping you|sorting this) (is|are) (my|our) [top|number one|first|main|highest|absolute] priority :: 2
  yes: This is my top priority
  yes: your claim is our number one priority now
  no: That's not my priority
(i am|we are|i will|we will|i have|we have) (making|make|made|marking|marked|flagging|flagged|treating|treat) (this|it|that|your <case>) [as] [a|an] [top|high|our|my] (priority|urgent) :: 2
  yes: I've marked it as urgent
  yes: we will make this a priority
  no: I have not marked it as urgent
(i|we|i will|we will) [will] (stay|keep|stick) (on top of|on|at|with) (this|it|that) [until|till] :: 1.5
  yes: I'll stay on top of this
  yes: we will keep at it until it's done
  no: I won't stay on top of that
  no: You can keep at it
(i|we) will [<me>] get (it|this|that|you|everything|them|[the|your] <case>) [all] (sorted|fixed|resolved|done|working|up and running|taken care of|straightened out|set up|back online|back on track|back up|replaced|solved|corrected|moving) :: 2 tag=core id=own-get-sorted
  yes: We'll get this sorted
  yes: i will get you set up right now
  no: I won't get it fixed today
  no: You will get it fixed if you pay
let us get (it|this|that|everything) [all] (sorted|fixed|resolved|done|working|up and running|taken care of|straightened out|set up|back online|back on track|moving) :: 1.5
  yes: Let's get this sorted
  yes: let us get it all working
  no: Don't let us get it fixed
i [have] (made|make) it my (business|job|mission|priority|responsibility) to :: 2
  yes: I've made it my mission to find it
  yes: i make it my business to call back
  no: He has made it my job to say no
i will (stick with|stay with|be with|not leave|stand by) you (until|till|through|every step) :: 2 neg=keep
  yes: I'll stick with you until it works
  yes: i will be with you every step of the way
  no: I will be with you in a moment
(i am|we are|i will be|we will be) [<me>] (happy|glad) to (fix|resolve|sort|correct|take care of|look into|handle) <it> :: 1.5
  yes: We are happy to fix it
  yes: i am glad to take care of that
  no: I'm not happy to fix that

# ---------------------------------------------------------------------------------------------------------------
@category ownership.action speaker=agent neg=block  # a named step the agent takes, now or next
(i am|we are) [now|just|already|currently|right now|actually|personally|also] (looking into|looking at|checking|working on|investigating|processing|looking up|pulling up|reviewing|tracking|tracing|sorting|fixing|sending|submitting|escalating|raising|arranging|booking|updating|resetting|restarting|calling|ringing|messaging|requesting|issuing|going through|chasing|cancelling|canceling|replacing|refunding|adding|moving|setting|stopping|writing|diverting|transferring|switching|swapping|reporting) (it|this|that|these|those|the|your|you|them|him|her|their|everything|every|both|now|with|for|a|an|my|our|all|some|someone|something|back|in|another) [for you] [now|right now|as we speak] :: 1.5 tag=core id=own-doing
  yes: {I'm looking into this for you now}, and I will find the best way to resolve this
  yes: i am just um checking that now
  yes: we're processing your refund as we speak
  no: I'm not checking that now
  no: we are checking in at gate two
  no: customer> I am checking the app now
  no: I am calling you about the unpaid bill
  no: I am calling your employer
  no: I'm transferring you now
  except: (i am|we are) [just|also|now] (calling|ringing) (you (about|for|from|on|regarding|because|to)|your)
  except: transferring (you|your)
  except: (checking|going|writing) in (at|to)
<iwill> [<me>] (look into|look at|check|check on|check into|look up|investigate|find out|chase|chase up|trace|track down|review|go through|pull up|verify|dig into|get onto|get on to) (it|this|that|the|your|what|why|where|with|whether|if|how|every|all|for) [for you] [now|right now|right away] :: 1.5 tag=core id=own-look-into
  yes: I'll look into that for you
  yes: i'm going to find out what happened
  yes: we will chase the courier
  no: I won't look into that
  no: You will find out why
  no: they will look into it
let me [<me>] (look into|look at|check|check on|look up|investigate|find out|chase|trace|track down|review|go through|pull up|verify|dig into|see where|see what|see why|see if|take a look|have a look) [it|this|that|the|your|what|why|where|with|into|at|for|on] [for you] :: 1 tag=core id=own-let-me-check
  yes: Let me check that for you
  yes: let me just pull up the tracking
  yes: let me see what happened
  no: He wouldn't let me look at it
  no: They never let me check it
  except: (not|never|did|does|do|will|would) [not] let me
let me [<me>] look into (this|that|it) (myself|personally) [so] [that] [i can (fix|sort|resolve|solve)] [it|this|that] :: 2 tag=core id=own-look-myself
  yes: Let me look into this myself
  yes: let me look into that personally so i can fix it
  no: They will never let me look into this myself
  except: (not|never) let me
i am not [too|entirely|quite|completely|really|totally|100|a hundred] [percent] (sure|certain) ...2 (let me|i will|i am going to) [<me>] (look into|check|find out|ask|verify|look it up|look that up) [this|that|it] [myself|for you] [so] [that] [i can (fix|sort|resolve|solve)] [it|this|that] :: 2 neg=keep tag=core id=own-not-sure-look
  yes: {I'm not too sure, let me look into this myself so I can fix it}.
  yes: i'm not too sure let me look into this myself so i can fix it
  yes: i am not quite sure but i'll find out for you
  no: I'm not sure, you could look into it online
  note: the "not" belongs to the phrase, so that in unpunctuated speech it does not undo the promise after it.
<iwill> [<me>] (submit|raise|open|log|file|place|put in|create|process|issue|arrange|book|order|request|prepare|set up|put through|make) (a|an|the|your|this|that|it|another|new|you a|you an) [new|free|full|quick|formal|urgent|priority|fresh|partial|replacement] [replacement|refund|request|ticket|case|order|complaint|claim|appointment|return|label|callback|visit|credit|investigation|exchange|order|report|repair|engineer|technician|change|booking|payment] :: 1.5 tag=core id=own-will-submit
  yes: {I will submit a replacement}
  yes: we'll raise a formal complaint for you
  yes: i'm going to book an engineer
  no: I won't raise a ticket
  no: you will submit the form
  no: I will make a note that you shouted
  no: We will make an example of you
  except: make (a|an|the) (note|example|copy|recording)
<iwill> [<me>] (send|post|mail|forward|give|get|show|find|bring|email|e-mail|text) you (a|an|the|your|some|that|this|it|another|all|our|my|details|confirmation) :: 1.5 tag=core
  yes: I'll send you a new card
  yes: i will give you the form
  yes: we'll post you another one
  no: I won't send you another
  no: They will send you a bill
  no: I'll send you to collections
<iwill> [<me>] (refund|credit|replace|reimburse|reship|re-send|reverse|cancel|update|change|reset|remove|restore|reissue|resend|upgrade|extend|unlock|reactivate|activate|transfer|swap|add|take off|block|restart|adjust|send out) (you|it|this|that|the|your|them|those|these|a|an) :: 1.5 tag=core id=own-will-do
  yes: I'll refund the delivery charge
  yes: we will reset your password
  no: I will not refund you
  no: We will never replace it
  no: I will transfer you to someone else
  no: We will add a late fee
  no: we will cancel your account if you shout
  except: transfer (you|your|this|the)
  except: add (a|an|the) [late|extra|further] (fee|charge|surcharge)
  except: (cancel|block) (your|the) (account|service|contract) (if|unless)
  note: a transfer alone passes the customer on; see ownership.handover.
<iwill> [<me>] (escalate|take|bring|raise|report|flag|pass|forward|refer) (it|this|that|your <case>|the <case>) [up|on|straight|directly|right] (to|with) (my|our|the|a|someone|senior|engineering|him|her|them|billing|management|second|tier|level) :: 1.5
  yes: I'll raise this with my manager
  yes: i am going to escalate it to our network team
  no: I won't escalate that to my manager
  no: I will report this to the police
  except: to the police
  no: you will bring this to the branch
<iwill> [<me>] (add|put|pass|fill|set|report|ask|get|write|move|hold|switch|stop|release|register|note|turn|fetch|bring|order|swap|apply|approve|cover|pay|leave|do|take|call|ring|text|let) (it|this|that|them|him|her|both|your|the|a|an|someone|somebody|one|another|in|on|for) :: 1 id=own-will-plain
  yes: I'll put it on your booking as well
  yes: i will add her to the policy now
  yes: We'll let the venue know
  no: I won't put it on your bill
  no: I will put you on hold
  no: I'll leave it there then
  no: I will let you go now
  no: I'll put the phone down if you shout
  no: we will add a late fee
  no: I will now document this call, notify my supervisor, and I am now disconnecting this call.
  no: I will ask the questions here
  no: I will call the police now
  except: put (you|the phone down)
  except: (leave it there|leave it at that|(call|ring) the police|report (it|this|that) to the police|ask the questions|take the (first|last) (four|two)|get the file|get your (details|name|file))
  except: add (a|an|the) [late|extra|further] (fee|charge|surcharge)
  no: I'll get the file up first
  no: I'll leave that with you
  no: I will leave it up to you
  except: leave (it|this|that|them|the *|your *) (with|to|up to|for) (you|him|her|them)
i [<me>] (send|ring|call|book|cancel|refund|order|fix|stop|move|post|approve) (it|this|that|them|the|your|you) ...3 (now|today|tonight|right away|straight away) :: 1.5
  yes: I send it today by express
  yes: so i ring the depot right now
  no: I don't send it today
  no: Should I book it for you now?
  no: When do I send it today
  except: (shall|should|can|may|do|could|did|must|would|if|when) i
  no: They send it today
(i am|we are|i will|we will|i am going to) [<me>] (having|have|getting|get) (it|this|that|them|your *|a new *|a * *|the *|someone) (removed|sent|delivered|picked up|replaced|fixed|corrected|repaired|checked|changed|cancelled|canceled|collected|refunded|moved|stopped|sent out|out to you|to look|to call|to come|to ring) [out|to you|for you] :: 2
  yes: I'm having it removed
  yes: i'll have a new machine sent out
  yes: we will get someone to call you
  no: I won't have it removed
  no: You can have it collected
^ [okay|ok|right|yes|oh|ah|sure|alright] (checking|looking|sending|booking|fixing|sorting|updating|cancelling|canceling|resetting|ringing|calling|doing|adding|setting|moving) [into|for] (it|that|this|them|the|your|you) [now|right now|for you] :: 1
  yes: Checking that for you
  yes: okay setting it to the lower level
  no: You were checking it
(checking|looking) [it|that|this|into (it|this|that)] right now :: 1
  yes: Oh, checking right now
  yes: okay looking right now
  no: I'm not looking right now
^ [okay|ok|right|yes|sure|hi *|hey *] on it :: 1.5
  yes: On it!
  yes: sure on it
  no: On it is a label with your name
  no: There's a label with your name on it
  except: ^ on it (is|was|there|you|are)
what (i|we) can do [for you|instead|today|right now|here|then|if ...10] is (check|move|hold|send|offer|put|add|book|get|credit|refund|raise|give|arrange|pause|swap|waive|change|ask|order|extend|replace|set|call) :: 1 tag=core id=own-what-i-can-do
  yes: What I can do is hold it at the shop
  yes: so what we can do today is pause the plan
  no: What I can't do is change the price
(i|we) can [<me>] (move|hold|keep|put|add|switch|give|pause|extend|waive|swap|release|reserve|get|bring|take|make) (it|this|that|them|you|the|your|a|an|one|both|her|him) [for you|now|right now|today] :: 0.75
  yes: I can hold it for you until noon
  yes: we can move the dates
  no: I can't move it
  no: I can give you a warning
  no: I can make a guess
  no: only if we can keep it civil
  except: if (i|we) can
  except: (give you (a|an|the|one) [last|final] warning|make (a|no) guess|take (a|the|your) (message|name|number)|get you through)
(shall i|would you like me to|do you want me to|may i) [just|also] (switch|book|move|send|cancel|change|add|call|ring|order|reset|refund|swap|set|put|arrange|check|fix|sort|ask|get) (it|this|that|them|the|your|you|a|an|one|him|her) :: 0.5
  yes: Shall I switch it on while you're here?
  yes: would you like me to book a visit
  no: May I get your name?
  no: May I ask you something
  no: may I put you on hold
  except: (get your (name|number|date|postcode|address|account|details)|ask (you|your|the)|put you (on|through)|put the call|check your (name|identity|id|details))
let us [just|now|quickly] get you [back|all|set|up|connected|home|sorted|a|the|taking|there|on|online] :: 1
  yes: Let's get you back online
  yes: let us get you a new one
  no: Don't let us get you a fine
let me [<me>] (ask|find|get hold of|get onto|get on to|reach|see about|see to|try|run) (it|this|that|him|her|them|the|your|a|my|someone|out) [now|for you|straight away|right away] :: 1
  yes: Let me get hold of the driver
  yes: let me find that for you
  no: They never let me ask him
  no: Let me ask you something
  except: (not|never) let me
(i have|we have|i) [just|already|now] (managed to|been able to|successfully) (find|get|book|reach|reserve|reset|fix|secure|cancel|change|arrange|complete|completed|booked|reserved|changed|cancelled|updated|move|recover|restore) (it|this|that|you|a|an|the|your|them|one|some) :: 1.5
  yes: I've managed to find an earlier slot
  yes: we have successfully booked the room for you
  no: I haven't managed to find it
  no: I wasn't able to update your booking
<iwill> [<me>] (speak|talk|check|consult|liaise|get in touch|follow up) (to|with) (my|our|the|a|them|him|her) [own|shift|team|floor] [manager|supervisor|team|colleague|colleagues|engineers|specialist|depot|warehouse|courier|department|branch|lead|billing|technician|driver|store] :: 1.5
  yes: I'll speak with my supervisor now
  yes: we will check with the warehouse
  no: I won't speak to my manager about it
  no: You will speak to the branch
(<iwill>|let me) [<me>] (ask|call|ring|contact|message|phone) (my|our|the|a) (manager|supervisor|team|colleague|colleagues|engineers|specialist|depot|warehouse|courier|department|branch|lead|technician|driver|store|doctor|bank|hotel|airline|seller|supplier) :: 1.5
  yes: Let me call the depot
  yes: i will ask my colleague right away
  no: You don't let me ask my manager
  no: you can call the courier
let me [<me>] (speak|talk|check|consult|see|confirm) (to|with) (my|our|the|a) [own|shift|team|floor] (manager|supervisor|team|colleague|colleagues|engineers|specialist|depot|warehouse|courier|department|branch|lead|technician) :: 1
  yes: Let me check with the warehouse
  yes: let me just speak to my team lead
  no: They would never let me speak to my supervisor
  except: (not|never) let me
let me [<me>] (get|do|arrange|book|order|send|reset|update|change|cancel|process|start|set|put|add|remove|apply|raise|open|submit|log|create|transfer|request|issue|restart|correct|adjust) (it|this|that|the|your|you|a|an|those|them) :: 1 tag=core
  yes: Let me get that started for you
  yes: let me reset your line
  no: Don't let me cancel it
  no: Let me transfer you to sales
  no: Let me put you through to sales
  no: let me put you on hold
  no: let me set your expectations straight
  except: let me [<me>] (transfer (you|your)|put you (through|on)|get (you over|you through|you to)|set your expectations)
(i am|we are) going to (help|walk|guide|support|look after|talk) you [through|with] :: 1
  yes: I'm going to walk you through it
  yes: we are going to help you with the form
  no: I'm not going to help you with that
(i|we) can [<me>] (check|look|pull up|look up|arrange|book|order|send|process|issue|refund|credit|replace|change|update|reset|request|raise|submit|set up|put in|do that|do this|offer) [that|this|it|you|a|an|the|your|into] [right now|now|today|for you|straight away|right away] :: 0.5
  yes: I can arrange a new delivery
  yes: we can do that right now
  no: I can't do that
  no: Can I see your card
  no: I can see you are late again
i [just|already|have|have just|have already|have now|have also|have gone ahead and|went ahead and|did] (sent|paused|moved|stopped|held|blocked|waived|switched|swapped|diverted|given|submitted|raised|opened|logged|filed|placed|processed|issued|arranged|booked|ordered|requested|refunded|credited|replaced|cancelled|canceled|updated|changed|reset|removed|restored|reissued|fixed|corrected|escalated|reported|unlocked|activated|applied|added|set up|forwarded|asked|spoken|spoke|checked|called|emailed|contacted|chased|resolved|sorted|reversed) (it|this|that|the|your|you|a|an|to|with|on|for|them|him|her|my|everything|out|another|<weekday>|<NUMBER>|both|some|in) [for you] :: 1.5 tag=core id=own-have-done
  yes: I've just sent you a new code
  yes: i have already spoken to the depot
  yes: i fixed the booking for you
  yes: I went ahead and credited your account
  no: I haven't sent it yet
  no: customer> I've just sent you the photo
  no: I asked you to stop using unreasonable, threatening, or abusive language, and you did not stop.
  no: i asked you to stop using that language
  no: I called you three times about the debt
  except: i [have|just|have just|have already|already] (asked you|called you|told you|changed my|checked in|set up the|added you|emailed you (about|regarding))
  note: "I asked you to stop" is a boundary, not a service.
(we|my team|our team|my colleague) [have|have just|have already|have now|just|already|has|has just|has already] (sent|submitted|raised|processed|issued|arranged|booked|ordered|requested|refunded|credited|replaced|updated|changed|fixed|corrected|escalated|resolved|sorted|reversed|started|restored) (it|this|that|the|your|you|a|an|everything|out|another) [for you] :: 1
  yes: We've already refunded the fee
  yes: we have fixed the fault for you
  no: We have not sent it
  no: We sent the final demand
  except: (sent|issued) (the|a|an|you a|your) [final] (demand|warning|fine|bill|invoice)
i will [<me>] (start|begin) (by|with|right away|now|from|working|looking|the) :: 1
  yes: I'll start by checking the line
  yes: i will begin with the order
  no: I won't start with that
i am (taking|going to take) (a look|care of|this|it|ownership|notes) [at|of|up|on|myself|personally] [it|this|that|your] :: 1.5
  yes: I'm taking care of it
  yes: i am taking a look at your bill
  no: I'm not taking a look at that
i will get (right on|straight on|started on|going on|to work on|onto|on to) [to] (it|this|that|them|your) :: 2
  yes: I'll get right on it
  yes: i will get started on that
  no: I won't get onto them

# ---------------------------------------------------------------------------------------------------------------
@category ownership.follow-up speaker=agent neg=block  # comes back to the customer without being asked again
<iwill> [<me>] (call|ring|phone|text|message|email|e-mail|contact|update) you [back|again|first thing|directly|myself|personally] [with (an|the|any|some)|once|when|as soon as|after|about|to confirm|to let you know] [i|we|the|it] [know|have|hear|news|update|answer] :: 2 tag=core id=own-call-back
  yes: I'll call you back as soon as I know
  yes: i will email you myself
  yes: we will update you when we hear
  no: I will never call you back
  no: I won't call you back
  no: customer> I will call you back tomorrow
  no: I will call you a liar
  no: I doubt I'll call you back
  except: doubt [that] <iwill>
  no: They will call you back
  except: call you (a|an|out|names)
(<iwill>|let me) [<me>] give you a (call|ring|callback|call back|bell|buzz|shout) [back|again] [once|when|as soon as|to confirm] :: 2
  yes: I'll give you a call back
  yes: i will give you a ring once it is in
  no: I won't give you a call
<iwill> [<me>] (get|come|report|circle) back to you [on (this|that|it)] [as soon as] [possible|i can|we can|i know|i have] [with] :: 2 tag=core id=own-get-back
  yes: {I’ll get back to you as soon as possible}.
  yes: we will come back to you on that
  no: I won't get back to you
  no: The engineer will get back to you
<iwill> [<me>] keep you (posted|updated|informed|in the loop|up to date|in the picture|advised|abreast) [on|of|about|as] :: 2 tag=core
  yes: I'll keep you posted
  yes: we will keep you in the loop every day
  no: I won't keep you posted
  no: sorry to keep you waiting, I'll be quick
<iwill> [<me>] follow (up|this up|it up|that up|up on) [with you|with them|with the|on this|on it|on that|on your|this|that|it] [myself|personally] :: 2 tag=core id=own-follow-up
  yes: I'll follow up with you after the visit
  yes: i'm going to follow this up myself
  no: I will not follow up on this
  no: You will follow up with the bank
(i am|we are|i was) (following up|calling back|getting back to you|just checking|checking in|checking back|calling you back) [on|with|to|about|from] [you|your|our|see|make|the] [as] :: 1.5
  yes: I'm following up on our call yesterday
  yes: hello i am calling you back about the parcel
  no: I'm not calling back again
  no: I was just checking
  except: i was just checking
as (promised|i promised|agreed|we agreed|i said i would|we discussed|discussed) [i am|i have|here] :: 1.5 tag=core
  yes: As promised, I checked with the depot
  yes: here is the update as i promised
  no: It is not as promised in the letter
  except: (not|never) as (promised|agreed|discussed|we agreed|we discussed)
<iwill> [<me>] let you know [as soon as|when|once|how|what|if|the|whether|by|right away|that|about|i|we] [i|we|it|they|the|goes] :: 1.5
  yes: I'll let you know as soon as it ships
  yes: we will let you know the outcome
  no: I won't let you know
  no: They should let you know
<iwill> [<me>] check (in|back|back in|up) (with you|on you|on it|on this|on that|again|later|to see|tomorrow) :: 2
  yes: I'll check back with you later
  yes: i will check in with you after the visit
  no: I won't check in again
  no: You can check in with them at ten
<iwill> [<me>] be (in touch|in contact|back in touch|calling you|back with you|back to you|right back|back on the line|back in) [with you] [soon|shortly|again] :: 1.5
  yes: I'll be in touch shortly
  yes: we'll be back with you in a moment
  no: I won't be in touch
  no: will I be right back in the queue
[you can] (reach|contact|call|email|e-mail|come back to) me (directly|personally|by name|any time|anytime|on my direct|at my direct|at extension|on extension|at my desk) [line|number] :: 2
  yes: You can reach me directly
  yes: just call me on my direct line
  no: You can't reach me directly
my (direct|own) (line|number|extension|email|e-mail) is (on|in|the|my|<NUMBER>|ext|extension|at) :: 2
  yes: My direct line is on the letter
  yes: my own extension is forty two
  no: My direct line isn't for customers
[please|just] ask for me [and] (by name|when you call|when you ring|directly|and i|at|if) :: 1.5
  yes: Just ask for me when you call
  yes: please ask for me by name
  no: They ask for me to pay
  no: You asked for me to stop
(i have|i have just|i have already|i will|i am going to|let me) (set|setting|put|schedule|scheduled|book|booked|arrange|arranged|make|made) [up] [myself] [a|an|the] [quick|personal] (reminder|callback|call back|call-back|follow up|follow-up|diary note) [for|to|in|on] [you|myself|call|check|the] :: 2
  yes: I've set a reminder to call you
  yes: i will schedule a callback for you
  no: I have not set a reminder
  no: You can schedule a callback online
(i will be|i am going to be|i will stay|i remain|i am) your (point of contact|contact person|case manager|single point of contact|main contact|contact|agent|adviser|advisor) [for|from|until|on|throughout] :: 2.5
  yes: I'll be your point of contact from now on
  yes: i am your case manager for this
  no: I'm not your contact person for that
(speak|talk) to you (by|in|within|at|before|after|tomorrow|on|this|tonight|around) [<NUMBER>|a|an|<weekday>|few|noon|lunch|afternoon|evening|half] [minutes|hours|minute|hour|am|pm|past] :: 1.5
  yes: Speak to you in twenty minutes
  yes: talk to you by ten then
  no: I can't talk to you in this tone
  no: Did they speak to you on the phone
  except: (speak|talk|spoke) to you (in this|on the|about|at the|in that|at all)
you (have|will have|have got|have now got) my [own|direct] (number|direct line|line|email|e-mail|extension|name) :: 2
  yes: You'll have my direct line
  yes: you've got my number now
  no: You don't have my number
i will [<me>] see [to it] that (it|they|he|she|this|you|your|the|everything) :: 1.5
  yes: I'll see that he hears it
  yes: i will personally see that it gets there
  no: I will never see that you get it
i will be (here|on the desk|on shift|in|at my desk|around) (until|till|from|at|all day|tomorrow) :: 1
  yes: I'll be here till seven, just ask for me
  yes: i will be on the desk from eight
  no: I won't be here until Monday
(i|we) will (monitor|track|watch|keep an eye on|keep track of|keep checking) (it|this|that|the|your|things|everything) :: 1.5
  yes: I'll keep an eye on the shipment
  yes: we will monitor your line overnight
  no: We won't monitor that
if (you do not|you have not) (hear|heard) (from me|from us|anything|back) [by|within|in|before] ...4 (call|contact|let|ask|ring|get|reply|come back) :: 1 neg=keep
  yes: If you don't hear from me by Friday, please ring and ask for me
  yes: if you have not heard back in two days call us
  no: If you hear it beep, stop

# ---------------------------------------------------------------------------------------------------------------
@category ownership.deadline speaker=agent neg=block  # says by when; with an own action it is the full form
<iwill> [<me>] <act> ...5 <within> :: 3 tag=core id=own-act-within
  yes: I'll call you back within two hours
  yes: we will process your refund in 3 to 5 working days
  yes: i'm going to uh call you in um ten minutes
  no: I won't call you within two hours
  no: You must return it within thirty days
  no: customer> I will call you back in two hours
<iwill> [<me>] <act> ...5 <bywhen> :: 3 tag=core id=own-act-by
  yes: I'll email you by Friday
  yes: we will have it fixed by the end of the day
  yes: i will escalate and follow up by 2025-09-05
  yes: i'll ring you before noon
  no: I can't call you by Friday
  no: Pay it by Friday
<iwill> [<me>] <act> ...5 <soonday> :: 2.5 tag=core id=own-act-today
  yes: I'll send it out today
  yes: we'll call you on Monday
  yes: I will resolve this within 24h
  no: I will not send it today
  no: You will have to pay today
(i am|we are) [<me>] (sending|calling|ringing|shipping|processing|issuing|posting|fixing|refunding|submitting|escalating|raising|replacing|booking|putting|doing|moving|paying|having|getting|adding|stopping) ...4 (<soonday>|<within>) :: 2
  yes: I'm sending it out today
  yes: we are refunding it within five days
  no: I am not sending it today
(it|this|that|they|he|she|someone|the (replacement|refund|parcel|driver|courier|money)|your <case>|your (new|replacement|money) [card|phone|one]|your money|your replacement|the engineer|the technician) will (ship|arrive|call you|ring you|be (with you|there|sent|shipped|delivered|processed|fixed|resolved|sorted|ready|done|refunded|credited|paid|back|replaced|posted|working|on its way)|reach you|go out|leave|come) ...2 (inside the hour|<within>|<soonday>) :: 1.5 tag=core id=own-it-will-within
  yes: I will submit a replacement and {it will ship within 48 hours}.
  yes: your refund will be processed in five working days
  no: It won't arrive within two days
  no: It will arrive at some point
(it|this|that|they|he|she|someone|the (replacement|refund|parcel|driver|courier|money)|your <case>|your money|your replacement|the engineer|the technician) will (ship|arrive|call you|ring you|be (with you|there|sent|shipped|delivered|processed|fixed|resolved|sorted|ready|done|refunded|credited|paid|back|replaced|posted|working)|reach you|go out|leave|come) ...2 <bywhen> :: 1.5 tag=core id=own-it-will-by
  yes: It will be with you by Thursday
  yes: your money will be back by the end of the week
  no: It will not be ready by Monday
you will (have|receive|get|see|hear) ...5 (<within>|<soonday>) :: 1.5
  yes: You'll have it within three days
  yes: you will hear back from us today
  no: You will not get it today
  no: You will get charged within two days
  no: you will have to pay today
  except: you will (get|have|see|receive) ...2 (charged|billed|fined|to pay|fee|fees|bill|charge|to)
you will (have|receive|get|see|hear) ...5 <bywhen> :: 1.5
  yes: You'll have the label by tomorrow morning
  yes: you will receive it before the weekend
  no: You won't see it before Friday
  no: You will have to return it by Friday
  except: you will (get|have|see|receive) ...2 (charged|billed|fined|to pay|fee|fees|bill|charge|to)
you will hear (from|back from) (me|us) :: 1.5 tag=core
  yes: You'll hear from me either way
  yes: you will hear back from us
  no: You won't hear from me again
(give|allow) me [just|about|only|up to|until] (a|one|<NUMBER>|a couple of|a few|two or three|till|tomorrow|friday|another) [to|or] [<NUMBER>] [more] (minute|minutes|hour|hours|second|seconds|moment|moments|day|days|morning|noon|then) [to|and|while] [check|look|find|see|pull|i will|i] :: 1
  yes: Give me two minutes to check
  yes: allow me a few minutes and i'll find it
  no: You didn't give me two minutes
(this|it|that) will (only take|just take|take me|take me just|take me only|only take me|just take me) [just|only|about] (a|one|<NUMBER>|a couple of|a few) [to|or] [<NUMBER>] (minute|minutes|second|seconds|moment|moments) :: 0.5
  yes: This will only take a minute
  yes: it will take me about two minutes
  no: It won't take two minutes
  no: You will travel eight stops and it will take fifteen minutes
(i|we) (need|just need|only need) [just|about|up to] (a|one|<NUMBER>|a couple of|a few|another) [more] (minute|minutes|moment|moments|second|seconds) to (check|look|find|see|pull|read|fix|sort|get|ask|confirm|do|finish|review|go) :: 1
  yes: I just need two minutes to check the system
  yes: we need a few minutes to read your notes
  no: You need five minutes to do it
(my|our) deadline (is|for (this|that|it) is|on (this|that|it) is) :: 1.5
  yes: My deadline is Wednesday noon
  yes: our deadline for this is friday
  no: Your deadline is Friday

# ---------------------------------------------------------------------------------------------------------------
@category ownership.named speaker=agent neg=block  # says who: the agent by name, or a named person or team with the agent
i * [*] (from|in|of|at) [the|our] * [team|department|desk] will [<me>] (call|email|escalate|follow|send|process|fix|get|refund|replace|check|have|ship) ...6 <bywhen> :: 3 tag=core id=own-i-name-by
  yes: {I, Maria from support, will escalate and follow up by 2025-09-05}
  yes: i daniel from billing will call you by noon
  no: I, Maria from support, will not follow up by Friday
i * [*] (from|in|of|at) [the|our] * [team|department|desk] will [<me>] (call|email|escalate|follow|send|process|fix|get|refund|replace|check|have|ship) ...6 (<within>|<soonday>) :: 3 id=own-i-name-within
  yes: I, Omar from our parcel desk, will call you within two hours
  yes: i lena in billing will send it today
  no: I, Maria from support, will not send it today
i * [*] (from|in|of|at) [the|our] * [team|department|desk] (will|am going to) [<me>] (<fix>|follow|take|stay|look|call|check|make|see|get|be|chase|keep) :: 2.5
  yes: I, Tom from the returns team, will take this over
  yes: i priya in billing will fix it
  no: I, Tom from the returns team, won't take this over
  no: I see Tom from returns will be back soon
  except: i (work|worked|see|hear|think|have)
my name is * and i will [<me>] (be|take|make|see|help|get|look|handle|stay|call|follow|sort|fix|work|do|send|find) :: 2 id=own-name-and
  yes: My name is Anna and I'll be handling your claim
  yes: my name is tom and i will personally sort this out
  no: My name is Anna and I won't be handling it
(my|our) (colleague|manager|supervisor|engineer|specialist|team lead|technician) * (will|is going to) [<me>] (call|ring|email|contact|visit|come|fix|send|process|get|be|follow|check|look|take) [you] :: 1.5 tag=core
  yes: My colleague Jonas will call you
  yes: our engineer Lena will be with you
  no: Our engineer will not visit you
(my|our|the) [*] (team|department|engineers|specialists) (will|are going to|is going to) [<me>] (call|ring|email|contact|be in touch with|get in touch with|get back to|reach out to) you [back] :: 0.25
  yes: The fraud department will contact you
  no: The fraud department will not contact you
  note: a hand-off without a date binds nobody
(my|our|the) [*] (team|department|engineers|specialists) (will|are going to|is going to) [<me>] (fix|send|process|get|be|follow|check|look|take|investigate|review|repair|handle) (you|it|this|that|the|your|into|at|on|with|care|back|in) [touch|back] :: 1
  yes: Our network team will fix it
  yes: the billing team will look into your claim
  no: The billing team won't call you
  yes: our team will fix it by Friday
<iwill> (work|be working|partner|team up|sit down) with (our|my|the) [own] (team|colleagues|manager|supervisor|engineers|specialists|depot|warehouse|billing|courier) [here] [to|on|until] [resolve|fix|sort|solve|get|find|make|this|it] [this|it|that] :: 2 tag=core id=own-work-with-team
  yes: {I’ll work with our team here to resolve this}.
  yes: we will work with the courier to find it
  no: I won't work with the team on that
i am the (one|person|agent|adviser|advisor) (who|that|handling|looking after|dealing with|responsible for|in charge of) [will|is|can] :: 2
  yes: I'm the person who will handle it
  yes: i am the agent looking after your case
  no: I'm not the one who did that

# ---------------------------------------------------------------------------------------------------------------
@category ownership.accountability speaker=agent neg=block valence=0  # answers for what went wrong
(i|we) [will|do|have to|want to|must] take [full|complete|total|personal|the] (responsibility|ownership|accountability|blame) [for] :: 2.5 tag=core id=own-responsibility
  yes: I take full responsibility for the delay
  yes: we do take ownership of that
  no: We take no responsibility for lost items
  no: We don't take responsibility for that
(that|this|it) (is|was) [all|entirely|completely|clearly|totally|really|actually|definitely|absolutely] (my|our) [own|fault and] (mistake|fault|error|responsibility|oversight|bad|doing|slip) :: 2 tag=core id=own-our-mistake
  yes: That was our mistake => neu
  yes: it's entirely my fault
  no: That's not our fault
  no: That was your mistake
  no: It was never my responsibility
(i|we) (made|have made) (a|an|the|this|that|some) [honest|big|bad|genuine|real|serious|silly] (mistake|mistakes|error|slip|wrong call) :: 2
  yes: We made a mistake => neu
  yes: i have made a genuine error here
  no: You made a mistake
  no: We never made a mistake
(i|we) [really|clearly|certainly|simply|completely] (messed up|got (that|it|this) wrong|dropped the ball|let you down|fell short|failed you|screwed up|slipped up|overlooked (it|that|this)|missed (it|that|this)|lost track) :: 2 tag=core id=own-messed-up
  yes: I'm sorry {we messed up}
  yes: honestly we dropped the ball
  no: You got that wrong
  no: We didn't mess up
(i|we) should have (caught|told|called|checked|done|noticed|sent|explained|known|asked|warned|informed|been (clearer|quicker|faster|there|more careful)|picked|read|seen|let) [that|this|it|you|up|better|more|earlier|sooner] :: 2 tag=core
  yes: We should have told you sooner
  yes: i should have been clearer
  no: You should have told us sooner
  no: I should have an answer soon
(i|we) should not have (charged|told|sent|done|said|cancelled|canceled|closed|kept|let|promised|left|made|put|transferred|asked|given) :: 2 neg=keep
  yes: We should not have charged you
  yes: i shouldn't have told you that
  no: You should not have sent it
(that|this|it) [one] (is|was) [all|entirely|completely|totally] on (me|us) :: 2
  yes: That's on us
  yes: this is entirely on me
  no: That's not on us
  no: It is on us Highway nine
  except: on us (highway|route|soil|servers)
i [fully|completely|totally] own (that|this|it|the mistake|my mistake|up to) :: 2
  yes: I own that
  yes: i fully own the mistake
  no: I don't own that
(is|was) [all|entirely|completely|clearly] (our|my) (doing|fault|mistake|error|oversight) [and not yours|not yours] :: 2
  yes: The default was our doing
  yes: the double charge is entirely our fault
  no: The delay isn't our fault
  no: Was it your fault?
my bad :: 1
  yes: My bad, I typed the wrong year
  yes: oh my bad
  no: Not my bad
the (mistake|error|fault|blame|problem|delay|mix-up|issue) (is|was|lies|is entirely|was entirely) [entirely|all|completely|clearly] (ours|mine|with us|on our side|on our end|at our end|on our part|our fault) :: 2
  yes: The mistake was entirely ours
  yes: the fault lies with us
  no: The fault is not ours
  no: The mistake was yours
(mistake|error|fault|oversight|mix-up|slip|failure|misunderstanding) (on|at|from) (our|my) (side|end|part) :: 1.5
  yes: It looks like a mistake on our side
  yes: there was an error at our end
  no: There's no error on our side
(i am|we are) [fully|personally|also|directly] (responsible|accountable|answerable) for (this|that|it|your|what|the|making|getting|sorting) :: 2
  yes: I'm responsible for your case
  yes: we are accountable for that
  no: We're not responsible for that
  no: I am not accountable for their mistake
(i|we) (will not|do not want to|am not going to|are not going to|can not) (make|offer|look for|hide behind) [any|an] (excuses|excuse) [for] :: 2 neg=keep
  yes: I won't make excuses for it
  yes: we are not going to make any excuses
  no: Do not make excuses
there is [absolutely|simply|really] no excuse for (this|that|it|what|how|making|leaving|keeping|the|our) :: 2 neg=keep
  yes: There's no excuse for that
  yes: there is no excuse for how long this took
  no: There is no excuse for not paying your bill
  no: There's no excuse for your language
(<iwill>|i want to|we want to|let me|we have to|i need to|we need to) [<me>] make (this|it|that|things) (right|up to you) [for you|again] :: 2.5 tag=core id=own-make-right
  yes: I want to make this right for you
  yes: let me make it up to you
  no: I can't make this right
  no: We won't make it up to you
(<iwill>|i want to|we want to|let me|we have to) [<me>] put (this|it|that|things) right [for you|again] :: 2.5
  yes: I want to put this right
  yes: we'll put things right for you
  no: We can't put that right
(we|i) (have|will) (learned|learnt|learn|learning) from (this|that|it) :: 1.5
  yes: We've learned from this
  yes: We have learnt from that
  yes: we will learn from it
  no: You will learn from this
as (your|the) (agent|adviser|advisor|representative|case manager) i (am|will|take|can|should) :: 1
  yes: As your adviser I'll stay on it
  yes: as the agent i take that on me
  no: As the agent told you it is late
thank you for (holding me|keeping me|holding us|keeping us) (to|accountable|honest|on) [it|that|my] :: 1
  yes: Thank you for holding us accountable
  yes: thank you for keeping me honest
  no: Thank you for holding

# ---------------------------------------------------------------------------------------------------------------
@category ownership.conflict-resolution speaker=agent neg=block valence=0.3  # wants the dispute settled, and says so
(i|we) [really|do|would|just|personally|certainly] (want|like|wish|intend|need) to <fix> <it> [for you] [quickly|now|today] :: 1.5 tag=core id=own-want-fix
  yes: {I want to remedy that}
  yes: we really want to sort this for you
  no: I don't want to fix that
  no: You need to fix that
(i|we) [really|do|would|just] (want|like) to (find|reach|get to|come to|agree|agree on|work out) (a|an|the|some) [fair|good|best|better|proper|quick|lasting] (solution|resolution|way|way forward|agreement|outcome|answer|compromise|fix) [for|that|to|with|forward] [you|works|suits|this|both|is] [for|you|us] :: 2 tag=core
  yes: I want to find a fair solution for you
  yes: we would like to reach an agreement that works for you
  no: I don't want to find a compromise
(let us|we can|we will|i will|i am sure we can) [all|<me>] (find|reach|work out|come to|agree on|look for) (a|an|the|some|another|one) [fair|good|best|better|proper|quick|lasting] (solution|resolution|way|way forward|agreement|outcome|compromise|fix) [for|that|to|with|forward] [you|works|suits|this|both|is] [for|you|us] :: 2 tag=core
  yes: Let's find a solution that works for you
  yes: we will find a way forward
  no: We can't find a solution
  no: You will find a way
(solution|outcome|plan|option|way) (that|which) (works|suits|is fair|is good|is right|will work) [for] [you|both|everyone|us|all] :: 0.5
  yes: There must be an outcome that suits you
  yes: a plan that works for both of us
  no: No plan that works in that area
what (would|can|could) (i|we) do to (make|put|set|get|fix|resolve) (this|it|that|things) (right|better|up|straight|for you) [for|to] [you] :: 2
  yes: What can I do to make this right?
  yes: what could we do to put things right for you
  no: I don't know what I can do to make it faster
what would (put|set) (this|it|that|things) right :: 2
  yes: What would put this right for you?
  yes: what would set things right
  no: I don't know what would put it right
what (would|will) (resolve|solve|fix|settle|sort) (this|it|that|the) :: 1
  yes: What would resolve this for you?
  yes: what would fix it in your view
  no: I don't know what will fix that

# ---------------------------------------------------------------------------------------------------------------
@category ownership.problem-solving speaker=agent neg=block valence=0.3  # looks for the cause and the way out
<iwill> [<me>] find [you] (a|the|an|out|some|another) [best|good|better|right|quickest|fastest|other] (way|solution|fix|answer|option|slot|cause|replacement|reason|source|alternative) [to (resolve|fix|solve|sort|help|do|get|make)] [this|it|that|you] :: 2 tag=core id=own-find-way
  yes: I'm looking into this for you now, and {I will find the best way to resolve this}
  yes: we'll find you another slot
  no: I won't find a solution
  no: I'll try to find a way to do it even though I'm not allowed
  no: You will find the answer online
let me [<me>] (help|assist) you [to] (resolve|fix|solve|sort|sort out|figure out|get|find|work|set|through|troubleshoot) [this|that|it|the|your|out|a] [out|up] :: 1.5 tag=core id=own-help-resolve
  yes: {Let me help you resolve this}
  yes: let me help you sort that out
  no: They don't let me help you fix it
let me see what (i|we) can (do|find|arrange|work out|come up with|offer) [to help|to fix|to get|about|for you|here] [you|this|it|that] [out] :: 1 tag=core id=own-see-what
  yes: {Let me see what I can do to help you out}.
  yes: let me see what we can find
  no: Don't let me see what you can do
i will see what (i|we) can (do|find|arrange|work out|come up with|offer) [to help|to fix|to get|about|for you|here] [you|this|it|that] [out] :: 1
  yes: I'll see what I can do about that
  yes: i will see what we can arrange for you
  no: I won't see what I can do
(<iwill>|let me|let us|i want to|we can) [<me>] get to the bottom of (this|that|it|what|why|your) :: 2 tag=core
  yes: Let's get to the bottom of this
  yes: i will get to the bottom of it
  no: We can't get to the bottom of that
(<iwill>|let me|let us|i want to) [<me>] (figure|work|find|sort) (this|it|that|out) [out] (what|why|how|where|together|for you|out) :: 1.5
  yes: I'll figure this out for you
  yes: let me work out what went wrong
  no: I can't figure it out
  no: You will find out why
(i can see|i see|i have found|i found|i know|i think i know) (what (is|was) causing (it|this|that|the)|what caused (it|this|that|the)|what went wrong|the cause|the reason|how to fix|the fix|a fix|the solution|a solution|a way) [of|to|for|around] [it|this|that] :: 1
  yes: I've found the cause of it
  yes: i think i know how to fix that
  no: I don't see what went wrong
  no: customer> I found the solution
(let us|let me|we can|i will|shall we|we will) [<me>] (troubleshoot|diagnose|narrow (it|this|that) down|rule out|run a test|run some tests|test (it|this|that|your)|try a (few|couple)|go through the (steps|settings)) :: 1
  yes: Let's troubleshoot this step by step
  yes: let me run a test on your line
  no: We can't troubleshoot that
here is what (i will|i am going to|we will|we are going to|i propose|i suggest|i have done) [do|now] :: 2 tag=core
  yes: Here's what I'll do
  yes: okay here is what we are going to do
  no: I don't care what you do, here is what I know
the (quickest|fastest|best|easiest|simplest) way (i can|for me to|we can|for us to) (fix|do|solve|resolve|sort|help|get|send) [it|this|that|you] [is] :: 1
  yes: The quickest way I can fix this is a reset
  yes: the best way for us to do it is by post
  no: The quickest way is to call them
(i have|i have got|we have|there is) [a|an] [<NUMBER>|few|couple of] (idea|ideas|plan|suggestion|solution|solutions|thing|things) (for you|that might|that could|that will|we can|i can|to try) [try|help|fix|work] :: 1
  yes: I have an idea that might help
  yes: we have a plan for you
  no: We don't have a solution for you
so (it|this|that) (does not|will not|never) happen again :: 1.5 neg=keep
  yes: I've changed the flag so it won't happen again
  yes: we fixed the setting so this does not happen again
  no: It happens again and again

# ---------------------------------------------------------------------------------------------------------------
@category ownership.product-knowledge speaker=agent neg=block  # consults the records for the customer, and says so
let me [<me>] (navigate|open|bring up|go to|go into|get into|pull up|look at|look through|read|check|search) (your|our|the) [medical|order|account|own|online|whole|latest] (chart|file|record|records|account|order|schedule|calendar|history|notes|profile|system|booking|policy|contract|details|calendar|inventory|stock|knowledge base|diary|plan) [for you|quickly|really quickly|real quick|now] :: 1 tag=core id=own-navigate
  yes: {Let me navigate your chart}
  yes: let me just bring up your booking
  no: You never let me open your file
let me [<me>] (take|have) a [quick|good|closer|proper|brief] look (at|through|in|into|for) [our|your|the|this|that|it] [schedule|account|order|file|records|calendar|bill|system|booking|chart|history|notes] [for you] [really|very|real] [quickly|quick|now] :: 1 tag=core id=own-take-a-look
  yes: {Let me take a look at our schedule really quickly}
  yes: let me have a quick look at your bill
  no: They never let me take a look at it
  except: (not|never) let me
(i am|we are) [just|now|currently|right now] (in|opening|looking at|going into|going through|reading|searching|checking) (your|our|the) [medical|order|account|online|whole] (chart|file|record|records|account|order|schedule|calendar|history|notes|profile|system|booking|policy|contract|details|stock|diary) [for you] [now|right now] :: 1
  yes: I'm just opening your file now
  yes: we are checking the schedule for you
  no: I'm not in your account

# ---------------------------------------------------------------------------------------------------------------
@category ownership.time-management speaker=agent neg=block valence=0.3  # keeps it short on purpose
(i|we) [really|do|just|certainly] (want to|would like to|aim to|hope to|intend to|will) (solve|resolve|fix|sort|finish|settle|complete|get through|wrap up) (this|that|it|everything|your <case>) [out|up|done|sorted] [for you] (quickly|fast|soon|swiftly|promptly|in no time|in good time|in a timely manner|without delay|right away|as quickly as (possible|i can|we can)|as soon as (possible|i can|we can)) [for you] :: 2 neg=keep tag=core id=own-quickly
  yes: {I want to solve this quickly for you}
  yes: we will get through it as quickly as possible
  no: You want to fix this quickly
(i will|i am going to|let me|we will|i would like to) (be|make (this|it|that)|keep (this|it|that)|get (this|it|that) done|do (this|it|that)) [<me>] [as] [very|really|nice and] (quick|quickly|brief|short|fast) [as i can|as possible|for you] :: 1
  yes: I'll be as quick as I can
  yes: let me make this quick for you
  no: I won't be quick
i (know|understand|see|realise|realize|appreciate) [that] (your time is|you are (busy|in a hurry|in a rush|short of time|pressed for time)|time is) [valuable|precious|important|tight|short] :: 1.5
  yes: I know you're in a hurry
  yes: I realise your time is valuable
  yes: I realize your time is valuable
  no: I don't know when you are busy
(i do not|we do not|i would not|i will not) want to (waste|take up|take|keep you|hold you up|keep you waiting) [any more of|more of|too much of|much of|any of] [your] [time|any longer|longer] :: 1 neg=keep
  yes: I don't want to take up too much of your time
  yes: we don't want to keep you waiting
  no: I do not want to talk to you

# ---------------------------------------------------------------------------------------------------------------
@category ownership.handover speaker=agent neg=block  # passes on without letting go: reason, consent, introduction, summary
(i would like to|i am going to|i will|let me) (transfer|connect|put|hand|pass) (you|your call|the call|this call) [through|over] (to|with) ...4 (who|that) (specialises|specializes|can|knows|handles|deals|looks after|is trained|is better|will be able|is able) [in|with] :: 1.5 tag=core id=own-warm-transfer
  yes: {I'd like to transfer your call to Anna, who specializes in} billing. Is that okay with you?
  yes: I will connect you with a colleague who specialises in that
  yes: let me put you through to someone that can change it
  no: I'll transfer you
  no: I can't transfer you to someone who can
(i will|let me|i am going to) [<me>] (explain|brief|tell|fill|update|introduce|summarise|summarize|describe|give) ...4 (my colleague|him|her|them|the next agent|the specialist|the team|the engineer|the doctor|the department) [about|on|in|to|everything|what|before|so|with|of|your] :: 1.5
  yes: I'll explain everything to my colleague first
  yes: let me introduce you to the specialist
  no: I won't explain it to them
  no: You can tell them
i (have|have already|have just) (explained|briefed|told|filled in|updated|introduced|summarised|summarized|passed on|shared|given|forwarded) ...4 (my colleague|him|her|them|the next agent|the specialist|the team|the engineer|the doctor|the department|anna|tom) [about|on|in|to|everything|what|so|of|your] :: 1.5
  yes: I've told my colleague about your case
  yes: i have already briefed the specialist
  no: I haven't told them
(so that you do not|so you do not|so you will not|you will not|and you do not|you do not) (have to|need to) (repeat|explain|tell|start|go through) (yourself|everything|it|this|that|your story|the story|from|all|again) [again|all over|over|from] [again|scratch|the start|the beginning] :: 2 neg=keep tag=core
  yes: I'll brief her so you don't have to repeat yourself
  yes: so you won't need to explain everything again
  no: You need to explain it again
i will (stay|remain|be) [here] on the line [with you] (until|while|till|to make sure|and introduce|for) :: 2 tag=core id=own-stay-on-line
  yes: I'll stay on the line until she picks up
  yes: i will remain on the line while we connect
  no: I won't stay on the line until then
i have [my colleague|our specialist|your engineer|*] [*] (on the line|on the other line|here with me|with me here|ready for you) [for you|now|who|and] :: 1.5
  yes: I have Anna on the line for you
  yes: i have my colleague here with me now
  no: I have nobody on the line
  no: I have you on the line
  no: I have a customer on the line
  except: i have (you|nobody|no one|no|a|the|him|her|mr|mrs|ms|miss)
(i will be|i am|i am going to be) (taking over|taking it from here|handling this|handling your|looking after you|looking after your|dealing with this|dealing with your|helping you) [from|with|today|case|now|for] :: 1.5
  yes: Hello, I'm taking over from Anna
  yes: i will be looking after your case
  no: I'm not handling this
* [has] (told|filled|briefed|updated) me (about|in on|on|in) [the|your|everything|what|it] :: 1
  yes: Anna has told me about your case
  yes: tom filled me in
  no: Nobody told me about it
  no: You told me about it already
  except: (nobody|you|never|not|no one|ever) [has] (told|filled|briefed|updated)

# ---------------------------------------------------------------------------------------------------------------
@category ownership.documentation speaker=agent neg=block  # leaves a trace of what was said and agreed
<iwill> [<me>] (add|leave|put|make|write) (a|this|that|it|some|these|another|the|your) [quick|clear|short|detailed] (note|notes|comment|comments|preference|memo) [of|on|in|to|about|for|that|down] [this|it|that|your|the|our|you] [account|file|case|record|order|booking|chart|profile] [so] :: 1.5 tag=core id=own-note
  yes: I'll add a note to your account
  yes: i will leave a clear note for the driver
  no: I won't leave a note
  no: I will now document this call, notify my supervisor, and I am now disconnecting this call.
  no: I will make a note that you shouted
  except: note that you (shouted|swore|hung|refused|threatened)
  note: the documented disconnect of the handbook is a boundary, not a service to the customer.
<iwill> [<me>] (note|record|log|document|update|mark|write) (this|that|it|everything|your <case>) [down] (on|in|into|to|down) [your|the|our] [account|file|case|record|records|notes|system|order|booking|chart|profile] :: 1.5
  yes: I'll note that on your account
  yes: i will log everything in the case
  no: I won't note this in the file
  no: I will need you to stop using unreasonable, threatening, or abusive language to continue this conversation. If you continue, I am authorized to document this conversation and disconnect this call.
  no: I will write that down as a refusal to pay
  except: write that down as a refusal
i (have|have just|have already|have now|just) (added|left|put|made|noted|logged|documented|recorded|updated|written|marked) ...4 (note|notes|file|account|record|records|case|system|ticket|profile|chart|down) [for|on|of|so|about|with] :: 1.5 tag=core
  yes: I've added a note to your file
  yes: i have logged it on the system
  no: I haven't made a note
  no: customer> I just updated my account
i am [just|now|also] (adding|making|noting|logging|documenting|recording|writing|updating|leaving|putting) ...4 (note|notes|file|account|record|records|case|system|down|profile|chart) [for|on|of|so|about|now] :: 1
  yes: I'm just making a note of that
  yes: i am updating your file now
  no: I'm not noting that in your file
your (reference|case|ticket|confirmation|claim|complaint) [number] (is|will be|for this is|for today is) [<NUMBER>|*] :: 1
  yes: Your reference number is 4471
  yes: your case number for this is in the text i sent
  no: What is your reference number?
  no: Your case isn't closed
  no: Your claim is rejected
  no: your case is closed
  except: your (case|claim|complaint|ticket) is
(here is|let me give you|i will give you|i can give you|i will text you|i will email you|take down) [a|the|your] [case|ticket|complaint|claim] (reference|reference number|confirmation number|case number|ticket number|confirmation|complaint number) :: 1.5
  yes: Let me give you a reference number
  yes: here is your ticket number
  no: I can't give you a reference
