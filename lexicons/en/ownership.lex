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
@class very = so|very|really|truly|quite|absolutely|such a|pretty|rather
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
  yes: we can sort it out today
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
  yes: let me take it off your hands
  no: You can take it from here
  no: They will take it from here
(i|we) (have|have got) (it|this|you|that|everything) (covered|in hand|under control|handled|sorted) :: 1.5
  yes: Don't worry, we've got you covered
  yes: okay i have that in hand
  no: We do not have it under control
  no: You have it covered by the warranty
(i|we) will not (rest|stop|give up|close this|close the case|let this go|let it go|let you down|leave it at that|leave you|leave this|hang up) :: 2.5 neg=keep
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
(rest assured|be assured|i assure you|i can assure you|we assure you|trust me|believe me) [that] (i|we) (will|am|are|have) [<me>] :: 1.5
  yes: Rest assured we will find it
  yes: i assure you that i am on it personally
  no: Rest assured the app is fine
i (promise|swear) [to|not to] :: 1.5
  yes: I promise to ring before five
  yes: i swear not to forget it
  no: I can't promise
  no: Did I promise?
  except: (did|do|can|could|never|not) i promise
(it is|this is|that is) (my|our) (job|responsibility|duty|task|business|role) to [<me>] :: 1.5
  yes: It's my job to get this right for you
  yes: that is our responsibility to check
  no: It's not my job to check that
(that is|this is) what (i am|we are) here for :: 1
  yes: That's what I'm here for
  yes: of course that is what we are here for
  no: That is not what I'm here for
(we|i) take (this|that|it|such|these|your (complaint|concerns|security|safety|privacy|feedback)) [matters|things|kind of thing|reports] [<me>|very|extremely|really] seriously :: 1
  yes: We take your complaint very seriously
  yes: i take this seriously
  no: We don't take that seriously
(i|we) will (not let (this|that|it) (slip|drop)|stand by (you|it|that|my|our)|honour (it|that|this|the|your|our)|honor (it|that|this|the|your|our)|live up to|keep (my|our) (word|promise)|do right by you|fight for you|go to bat for you|push for (it|this|you|that)) :: 2 neg=keep
  yes: We'll honour the old price
  yes: i will keep my promise
  no: We will not honour that voucher
  no: You will keep our promise in mind
you (will not|do not|should not) (have to|need to) (do anything|lift a finger|chase|call (again|back|us|anyone)|ring (again|back|us)|worry about (it|that|a thing)|go back|deal with (it|this|that|them)|contact (us|them|anyone)) [else|again|more|any more] [from|on] [here|your] :: 1.5 neg=keep
  yes: You won't have to chase us again
  yes: you do not need to do anything else
  no: You will need to call again
(i|we) (want|would like|plan|intend|mean|aim|hope) to (get this right|do right by you|turn this around|earn (it|your trust|your business) back|win (back your trust|you back)|restore your (trust|faith|confidence)|regain your trust|get this (done|over with|behind you|sorted|resolved)|see this (resolved|sorted|fixed)) [for you] :: 1.5
  yes: I want to get this right for you
  yes: we would like to turn this around
  no: You want to get this right, not us
(i|we) (own|am owning|are owning) (this|that|it|the (whole|entire) thing) [from|until|now|end|for] (now on|it is|end to end|start to finish|you|here) :: 2.5
  yes: I own this from start to finish
  yes: we are owning it until it is done
  no: You own this from now on
(you have|you have got) my (full|undivided|complete|personal|whole) (attention|commitment|support|backing) [on|for|until|now] :: 1.5
  yes: You have my undivided attention
  yes: you've got my full commitment
  no: You don't have my full attention
(nothing|no one|nobody) (leaves|goes|moves) [my desk|out|further] (until|before|without) :: 1 neg=keep
  yes: Nothing leaves my desk until it's right
  yes: nobody goes before it is settled
  no: Nothing moves on the screen

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
  no: I'll get the file up first
  no: I'll leave that with you
  no: I will leave it up to you
  except: put (you|the phone down)
  except: (leave it there|leave it at that|(call|ring) the police|report (it|this|that) to the police|ask the questions|take the (first|last) (four|two)|get the file|get your (details|name|file))
  except: add (a|an|the) [late|extra|further] (fee|charge|surcharge)
  except: leave (it|this|that|them|the *|your *) (with|to|up to|for) (you|him|her|them)
i [<me>] (send|ring|call|book|cancel|refund|order|fix|stop|move|post|approve) (it|this|that|them|the|your|you) ...3 (now|today|tonight|right away|straight away) :: 1.5
  yes: I send it today by express
  yes: so i ring the depot right now
  no: I don't send it today
  no: Should I book it for you now?
  no: When do I send it today
  no: They send it today
  except: (shall|should|can|may|do|could|did|must|would|if|when) i
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
(i|we) can [<me>] (move|hold|keep|put|add|switch|give|pause|extend|waive|swap|release|reserve|get|bring|take|make) (it|this|that|them|you|the|your|a|an|one|both|her|him) [for you|now|right now|today] :: 1
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
(i have|we have|i) [just|already|now] (managed to|been able to|successfully) (find|get|book|reach|reserve|reset|fix|secure|cancel|change|arrange|complete|completed|booked|reserved|changed|cancelled|canceled|updated|move|recover|restore) (it|this|that|you|a|an|the|your|them|one|some) :: 1.5
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
(i|we) can [<me>] (check|look|pull up|look up|arrange|book|order|send|process|issue|refund|credit|replace|change|update|reset|request|raise|submit|set up|put in|do that|do this|offer) [that|this|it|you|a|an|the|your|into] [right now|now|today|for you|straight away|right away] :: 1
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
(i|we) will [<me>] (take|have) (a|another) [quick|good|closer|proper|brief|fresh] look [at|into|for|and|right|through] [it|this|that|the|your|you|our] :: 0.5 prio=2
  yes: Send it over and we'll take a look
  yes: i will have another look at your bill
  no: I won't have a look
  note: a look promises no result
(i|we) will ...2 (be|come|go|meet|see|do|try|tell|pick|show|have|find|wait|buy|drive|drop|join|stop|remember|return|prepare|start|finish|look|think|collect|introduce|explain|lend|carry|change|wash|cook|invite|reserve|treat|share|check|speak|talk|work|bring|read|sign|deliver|handle|use|save|print|copy|answer|clean|count|fetch|try|mention|teach|listen|type|mail|fax|quote|measure|test|open|close|lock|turn|plug|connect|give|send|help|keep|make|do|phone|ring|call|text|pay|accept|agree|follow|arrange|order|book|cancel|replace|repair|mind|hurry|manage|let|get|leave|move|sit|stay|run|put|take|want|choose|begin|learn|consider|forward|guarantee|recommend|suggest|contact|check) :: 0.5 id=own-will-any
  yes: I'll meet you at the depot
  yes: we will remember that
  no: I won't come to your flat
  no: I will be honest with you
  no: I'll be with you in a moment
  no: I will have to charge you
  no: I'll see you in court
  no: I will leave it to you
  no: I'll put you on hold
  no: I'll let you go
  no: I'll send you to collections
  no: we will not bring it
  no: We will think about it
  no: Will I be late?
  no: I hope we will meet your needs
  except: (will|shall|when|where|what|how|if|unless|hope|hoping|think|know|so) (i|we) will
  except: (i|we) will ...2 (leave (it|this|that|them|you) (to|with|up to) you|put (you|the phone|this call|the call)|let you (go|off|get)|take (your|the|a) [*] (name|number|card|details|message|first|call)|get (your|the|to you|angry|back to)|call (the police|security|you a)|contact (the police|security|your employer)|want (you|your|proof|to see)|get you (over|through|to)|order you|ask you|run (a|your) (card|check on you)|leave it (there|at that)|(cancel|close|block) (your|the|this))
  except: (i|we) will [<me>] (be (honest|with you|fine|late|away|off|closed|closing|charged|charging|able|unable|there for|frank|blunt|disconnecting|ending|hanging|here|back|glad|happy|more than)|have to|have a|have the|have your|see you|see about|see if|think about|go ahead|make (a note|an example|a guess)|help (it|myself)|tell you (what|now|once|again|off|that|this|one)|stop (you|talking|listening)|look (bad|silly|forward)|close (the|your|this) (call|chat|account|case|ticket|line)|do nothing|try to (find|help|get)|give you (a|one) [last|final] warning|send you to|wait (for|until|till) (you|your))
  note: a promise in its plainest form; the entries for named actions weigh more and win where they match
(here you are|here you go|there you go|here it is|here they are|here we are|here is your|here are your) [sir|madam|ma'am|with|your|the] :: 0.25 id=own-here-you-are
  yes: Here you are, the form you asked for
  yes: here you go sir
  no: Here is your problem
  no: Here we are again with the same thing
  no: Is it here you are calling from
  except: here (is|are) your (problem|problems|issue|mistake|bill|final|last)
  except: here we are again
  except: here you are (calling|saying|again|wrong|telling)
([just] (a|one) (moment|minute|second|sec)|hold on|hang on|bear with me|wait|two minutes|give me a second) [please] [<me>] (while i|as i|and i will|i will|let me|i am going to|i am just) [<me>] (check|look|pull|get|find|see|open|do|ask|confirm|verify|bring|review|read|load|search|fetch|run|put|access|locate|process|update|set) :: 1
  yes: One moment while I pull that up
  yes: bear with me let me check
  no: Wait until I check
  no: just a moment i can't check that
while i (check|look|pull|get|find|see|open|ask|confirm|verify|bring|review|search|fetch|run|access|locate|process|update|set|do|sort|fix) (it|that|this|up|into|your|the|on|for|out|with|what|if|a|some) [for you] :: 1
  yes: Stay with me while I locate your file
  yes: while i ask the depot
  no: You can't do it while I check the box
  except: you can not do it while
i am (going to|about to|gonna) [<me>] (do|try|go|have|put|take|make|give|open|run|pull|see|bring|move|start|put in|walk|show|look|read|type|ask|tell) :: 0.75
  yes: I'm gonna run one more test
  yes: i am going to try that now
  no: I'm not going to do that
  no: I'm going to have to end this call
  no: I am going to put you on hold
  except: going to [<me>] (have to|put (you|the phone)|tell you (off|once)|go now|go home|ask you to)
(i have|i have just|i have now|i just) (placed|put|set|added|lifted|taken|turned|switched|removed|left|moved) (a|an|the|your|it|on|off) [temporary|full|new|second|small] (hold|stop|block|alert|flag|note|freeze|lock|limit|reminder|call|restriction|ban|feature|service|option|setting|back) [on|for|off|from|to] :: 1.5
  yes: I've placed a temporary hold on the card
  yes: i have lifted the block for you
  no: I haven't placed a stop on it
(your|the|that|this|it) [*] (has|have|is|are) [now|just|already|all|both|been] [been] (processed|refunded|credited|cancelled|canceled|updated|changed|corrected|removed|reset|restored|reinstated|reissued|waived|activated|unlocked|escalated|resolved|booked|confirmed|sorted|fixed|upgraded|applied|submitted|registered|amended|adjusted|reversed|approved|added) [for you|successfully|now|today] :: 0.25 id=own-passive-done
  yes: Your refund has been processed
  yes: that is now cancelled for you
  no: Your order hasn't been cancelled
  no: Has it been fixed?
  no: Your claim has been cancelled by you
  no: Call us once your order has been processed
  except: (cancelled|canceled|changed|removed|updated) by (you|the customer)
  except: (has|have|is|was|are|if|when|once|until|after|before) (your|the|that|this|it) [*] (has|have|is|are|been)
  note: a report of the deed; who did it is left open, so it weighs half
(that is|it is|all|and that is|okay|and) (done|all done|done for you|done and dusted|taken care of|all sorted|all fixed|all set up) [now|for you|sir|madam|ma'am] :: 0.5
  yes: All done, you'll see it tonight
  yes: okay that is taken care of
  no: It is not done yet
  no: Is it done?
  no: when that is done call back
  except: (when|once|until|if|after|before) (that is|it is|all) [all] done
(so|so that|then|and) [that] (we|i|our team|the team|my team) (can|could|may|will be able to) [<me>|better|quickly|further|help] (look|check|help|assist|investigate|get|sort|review|see|find|fix|resolve|track|process|locate|take|arrange|follow|work|verify|update|discuss|understand|send|pull|make|confirm|offer|start|escalate|trace) [into|you|it|this|that|your|the|out|further|what|to] :: 0.5
  yes: Send us the number so we can look into it
  yes: share the date and we can get it sorted
  no: So we can't look into it
  no: Tell the driver so that I can see it
  except: so that i can see it
(if you|once you|when you|as soon as you|please|just|can you|could you) ...8 (and|then) (i|we) (will|can) [<me>] (look|check|help|assist|investigate|get|sort|review|see|find|fix|resolve|track|process|locate|take|arrange|follow|work|verify|update|send|pull|make|call|ring|reply|respond|be|have|do|put|book) :: 1.5
  yes: Please DM us your postcode and we'll take a look
  yes: if you send me the photo then i can arrange a swap
  no: If you shout at me, I will be ending the call
  no: Once you pay, you can look at it
  no: If you continue then I will make a note of it
  except: if you (shout|swear|continue|threaten|keep|insist|refuse|do not)
(get|have|getting|having) (this|that|it|these|your <case>) [all|properly|fully] (looked into|looked at|investigated|checked|checked out|sorted for you|taken care of|escalated|passed on|reviewed|addressed|actioned|logged|over to|across to|to the right (team|person|people|department)) [for you|right away|now] :: 1.5
  yes: You'll have this looked into by me
  yes: we'd like to have that investigated
  no: We can't get that looked into
  no: You need to have this checked
  except: (you|you need to|you must|you should|have to) [need to|must] (get|have) (this|that|it|your *)
(<iwill>|sure to|let me|can|could|would like to|want to|happy to|glad to|going to) [<me>] (pass|share|forward|relay|escalate|report|flag|feed|raise|send|bring|take|refer) (this|that|it|these|those|them|your *|your * *|the *|all of this|all this|everything) [on|along|over|up|back|straight|directly|right|internally] (to|with) (the|our|my|them|him|her|management|someone|those|relevant|engineering|head) :: 1.5
  yes: I'll be sure to pass this on to the designers
  yes: we would like to share your comments with the depot
  yes: i am going to escalate it to our network team
  yes: I'll raise this with my manager
  no: you will bring this to the branch
  no: I won't pass this on to the designers
  no: You can send it to the depot
  no: I will report this to the police
  except: you (can|could|will|would like to|want to|are going to) [<me>] (pass|share|forward|relay|escalate|report|flag|feed|raise|send|bring|take)
  except: to the police
(pass|passed|passing|share|shared|sharing|feed|feeding) (this|that|it|these|those|your *|your * *|the *|all this) (on|along|back|up|internally|over) :: 1
  yes: I'll certainly be passing your thoughts along
  yes: let me pass that on internally
  no: Please pass it on to your neighbour
  no: You passed it on
  except: (please|you|they|he|she|can you|could you) [can|may|should|have] (pass|passed|passing|share|shared|sharing|feed|feeding)
(passing|sharing|forwarding|escalating|raising|reporting|relaying|flagging|sending|feeding) (this|that|it|your *|these) [on|along|back|over|up|straight|directly|right] [on|now] (to|with) (the|our|my|them|him|her|management|head|senior) :: 1.5
  yes: I'm sharing your feedback with the product team
  yes: passing this on to our engineers now
  no: We are not sharing it with the bank
(we|i) (have|have also|have now|have already|will be|am|are) (passed|shared|forwarded|escalated|raised|reported|relayed|flagged|fed|logged|noted|highlighted) (this|that|it|your *|these|all) [on|along|back|over|up|down|straight|directly] [to|with|for|as] :: 1.5
  yes: We've passed this along
  yes: i have flagged your comments for the designers
  no: We have not passed this on
(we are|i am) [now|just|already|currently|actively|also|still|all] (aware of|working to|working hard|working with|in contact with|in touch with|talking to|on the phone with|waiting for|waiting on|trying to (fix|get|find|reach|resolve|sort|help|see)|about to|doing (everything|all|our best|my best|what)|seeing (what|if)|following) (it|this|that|the|fix|get|find|resolve|restore|to|on|with|him|her|them|our|my|a|your|call|send|we|i|up|what|if) :: 1
  yes: We're working hard to restore the service
  yes: i am in contact with the courier
  no: I'm not aware of that
  no: We are waiting for your payment
  except: waiting (for|on) (you|your)
let us (take (a look|care)|look (into|at)|check|investigate|help|assist|get (this|it|that|you|your)|make (it|this|that|sure|things) (right|up)|make sure|sort|fix|review|have a look|see (what|if|how) we) :: 0.5 id=own-let-us
  yes: Let us take a look
  yes: let's review the order together
  no: Don't let us check the box
  no: They wouldn't let us help
  except: (not|never|did|does|will|would) [not] let us
i [just] need to [<me>] (check|verify|look|confirm|speak|pull|review|double check) (with|if|that|the|it|this|what|my|into|up|on|whether) [for you] :: 0.5
  yes: I just need to check with the warehouse
  yes: i need to check if there is a slot
  no: You need to check with them
  no: I don't need to check the box
  no: I need to verify your identity
i (have|have got) (your|the) [*] (order|account|file|booking|policy|details|record|records|profile|case|ticket|reservation|contract|bill|statement) (open|up|here|in front of me|right here|on my screen|on screen|pulled up) [now|for you] :: 0.75
  yes: I've got your booking open now
  yes: i have the file in front of me
  no: I don't have your account open
(checking|looking|searching|working) (on|into|for|at|with) (it|that|this|your|the|them) [for you|now|as we speak|right away] :: 0.5
  yes: Looking into it right away
  yes: i'm still here working on it
  no: Nobody is looking into it
  no: Are you looking for the manual?
  no: Thank you for checking on that
  except: (are|were|is|you) [you|still|currently] (looking|working|checking|searching) (on|for|at|with|into)
  except: (thank you|thanks) for (checking|looking|working|searching)

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
  no: They will call you back
  except: doubt [that] <iwill>
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
(as soon as|the moment|the minute|once|when|whenever) (i|we) (hear|know|get|have|find|see|receive) (back|anything|more|something|news|an|the|it|any|a|from|out|confirmation|word) [answer|update|news|reply|confirmation|response] [i|we] [will] [call|let|update|message|email|ring] [you] :: 1.5
  yes: As soon as I hear back, you'll be the first to know
  yes: once we have an answer i will ring you
  no: When we get the payment, it ships
  no: once we receive the item you get the refund
  except: (get|receive|have|see) (the|a|your|it) [*] (payment|item|items|parcel|package|form|money|return|document|documents|deposit|back)
you will be the first to (know|hear) :: 2
  yes: You'll be the first to know
  yes: you will be the first to hear from me
  no: You won't be the first to complain
let (us|me) know (if|when|how|once|whether|what|and|here|as soon as|should|in case|by) [you|it|that|this|there|anything|we|i|any|things|they] [need|have|do|can|does|is|still|happens|works|help|else] :: 0.1 id=own-let-us-know
  yes: Let us know if it happens again
  yes: please let me know how it works out
  no: You never let us know if you moved
  except: (never|not|did|does|to|must|should|have to) let (us|me) know
(i|we) will (reach out|touch base|loop back|circle back|write back|come back|report back|get back|revert) [again|to you|with|as|once|when|on|by|shortly|soon|asap] :: 1.5
  yes: We'll reach out once it is in
  yes: i will report back shortly
  no: We won't reach out
(expect|you can expect|you should expect|look out for|watch for|keep an eye out for) (a|an|the|my|our|to hear|it) [*] (call|email|e-mail|text|message|update|reply|answer|callback|letter|confirmation|from|back) [from|by|within|in|on] [me|us|our|the] :: 1.5
  yes: Expect a call from me before noon
  yes: you can expect an update within two days
  no: Don't expect a call from us
i (have|will have|am keeping|will keep) (your|this|that|it|you) [case|number|file|ticket|order|details] (open|at hand|handy|on my desk|on my list|in mind|on file|with me) [until|till|while|it is] :: 1
  yes: I'll keep your case open until it's fixed
  yes: i have you on my list for tomorrow
  no: I don't have your number on file
  no: I have your number
  no: I have this here
(before|until) (we|i) (hang up|end the call|let you go|finish|go|close this|close the (case|ticket)) [today|here|i|let me|let us|i will|would you] :: 0.5
  yes: Before I let you go, let me check the bill too
  yes: i will not stop until we close this
  no: Before you hang up the call is lost
(first thing|first) (tomorrow|in the morning|on (monday|tuesday|wednesday|thursday|friday)|monday|tuesday|wednesday|thursday|friday) [morning] :: 1
  yes: I'll be on to them first thing tomorrow
  yes: first thing in the morning then
  no: It wasn't the first thing in the morning to go wrong
  except: the first thing
(i|we) [have|will have|am going to have] (a|the|my) (reminder|note|alarm|diary entry|task) (set|in) [in] [the|my] [diary|calendar|system] [for|to] (tomorrow|monday|tuesday|wednesday|thursday|friday|call|check|ring|follow|that|this|noon|you) :: 1.5
  yes: I have a reminder set for Tuesday
  yes: i will have my note in the diary to ring you
  no: I don't have a reminder set for that
(if|should) (anything|something|that|this|it) (changes|goes wrong|comes up|is not right|does not work|happens) [again|before|then|i will|we will|you will|just] (call|ring|let|hear|come|tell|contact|get|write|be) :: 1 neg=keep
  yes: If anything changes I will let you know
  yes: should something come up, well, if this goes wrong ring me
  no: If it changes colour, stop

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
(you|it) should (see|have|receive|get|hear|be (with you|there|back|done|ready|resolved|sorted|fixed|working|in your account)|arrive|reach) ...5 (<within>|<soonday>|<bywhen>) :: 1
  yes: You should see the credit within three days
  yes: it should be ready by friday
  no: You should have paid by Friday
  no: It should not arrive today
  except: should have (paid|called|sent|told|been|had|read|known|signed)
(within|in|inside) the next (hour|few minutes|few hours|few days|couple of (minutes|hours|days)|day|day or two|day or so|24 hours|48 hours|<NUMBER> (minutes|hours|days)) :: 0.75
  yes: Someone qualified calls within the next hour
  yes: and that is done in the next few minutes
  no: You must pay within the next hour
  no: in the next few days the price rises
  except: (must|have to|need to|required to) ...4 (within|in|inside) the next
  except: (within|in|inside) the next ...3 (the price|prices|it expires|your account will)
no later than [the|next|this|end of|close of] [*] [*] (today|tomorrow|noon|monday|tuesday|wednesday|thursday|friday|week|day|month|morning|evening|business) :: 1
  yes: That's with you no later than Friday
  yes: no later than noon tomorrow i promise
  no: You must pay no later than Friday
  no: return it no later than the end of the month
  except: (must|have to|need to|pay|return|cancel|apply|send it back|required to) ...5 no later than
i (expect|anticipate|estimate|reckon|aim) (it|this|that|to (have|be|get)|the *|your *|we) [will|to] [be|have|take|done|arrive|hear|know|it|this] ...3 (<within>|<soonday>|<bywhen>) :: 1.5
  yes: I expect to have it done by Friday
  yes: i anticipate the refund within five days
  no: I don't expect it by Friday
straight after (this|the|our|we) [call|chat|conversation|hang] [ends|up|i|is] :: 1
  yes: I'll do that straight after this call
  yes: straight after we hang up i ring them
  no: The line went dead straight after the storm
  except: straight after the (storm|update|reset|outage|visit|delivery|payment|install)
right after (this|our|we) [call|chat|conversation|hang|talk|speak] [ends|up] :: 1
  yes: I will send it right after this call
  yes: right after we hang up
  no: It broke right after this update
  except: right after this (update|reset|visit|delivery|payment|install|change)

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
  yes: our team will fix it by Friday
  no: The billing team won't call you
<iwill> (work|be working|partner|team up|sit down) with (our|my|the) [own] (team|colleagues|manager|supervisor|engineers|specialists|depot|warehouse|billing|courier) [here] [to|on|until] [resolve|fix|sort|solve|get|find|make|this|it] [this|it|that] :: 2 tag=core id=own-work-with-team
  yes: {I’ll work with our team here to resolve this}.
  yes: we will work with the courier to find it
  no: I won't work with the team on that
i am the (one|person|agent|adviser|advisor) (who|that|handling|looking after|dealing with|responsible for|in charge of) [will|is|can] :: 2
  yes: I'm the person who will handle it
  yes: i am the agent looking after your case
  no: I'm not the one who did that
(our|my|the) [*] [*] (team|teams|engineers|specialists|experts|advisors|advisers|technicians|crew) [here|members|member|at *] (can|could|would|is|are|have|has|may|should be able to|would like to|would love to) [now|also|already|currently|definitely|certainly|gladly|be|been|like to|love to|happily|happy to|able to|here to] (help|assist|look|looking|check|checking|work|working|investigate|investigating|get|resolve|sort|review|reviewing|take|find|fix|fixing|on|aware|notified|informed|alerted|reach|contact|support|see|learn|hear|advise|connect|follow|answer|trace|tracing|ready|happy|standing|there) :: 1.5 tag=core id=own-team-can
  yes: Our team can look into that with you
  yes: the network engineers are working on it
  no: Our team can't help with that
  no: Call our billing team, the team is there until six
  no: You can contact the team
  no: Call our experts, is there anything else
  except: the team is there (until|till|from|on|between)
  except: (call|contact|ask|message|phone|ring|email|visit|see|tell|reach) [out to] (our|my|the) [*] [*] (team|teams|engineers|specialists|experts|advisors|advisers)
(with|to|by|from|have|having|get|getting|let|ask|asked|asking|told|alerted|notified|inform|informed|involve|involved|raised|brought in|along) (our|my|the) [*] [*] (team|teams|engineers|specialists|experts|technicians|department|colleagues|depot|warehouse|managers|designers|developers) [here] [to|about|know|look|check|so|and|for|now|right] :: 1.5 tag=core id=own-with-team
  yes: I'll have our returns team look at it
  yes: that was found by our engineers
  no: You need to speak to our billing team
  no: please get in touch with our support team
  no: No note from our team
  no: It came from the old depot
  except: (speak|talk|chat|get in touch|write|reach out|go|connect|call|contact|message|email) (with|to) (our|my|the)
  except: from the ...2 (team|depot|warehouse|department)
  except: (no|any) * from (our|my)
(a|one|another|any) (member|colleague|specialist|expert|advisor|adviser|manager|engineer|agent) (of|from|on|in) (our|my|the) [*] [*] (team|department|crew|desk) [will|can|would|to|is|who] [be|call|contact|help|look|assist|reach|get] :: 1
  yes: A member of our team will look at it today
  yes: one colleague from the network desk can help
  no: A member of the public found it
  no: Were you called by any member of our team?
  no: You can talk to a member of our team
  except: (talk|speak|spoke|called|contacted|helped) (to|with|by) (a|one|another|any) (member|colleague|specialist|expert|advisor|adviser|manager|engineer|agent)

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
(we|i) (can|could|should|must|need to|have to|will|are going to|want to|ought to) [and will] do [much|a lot|so much] better [than (this|that)|next time|for you] :: 1.5
  yes: We must do better than this
  yes: we can and will do better next time
  no: You should do better
  no: We can't do better than that price
(we|i) (did not|have not|do not seem to have) (live up to|lived up to|meet|met|do|done|give|given|get|gotten|deliver|delivered|keep|kept|handle|handled) (our|my|your|this|that|the|it|you) [own|usual|high|best] (promise|promises|standards|standard|expectations|well|right|service|word|side|part|properly|commitment|job) :: 2 neg=keep
  yes: We did not live up to our own standards
  yes: i have not kept my promise
  no: You did not keep your promise
  no: We did not give this service a name
  except: give this service a
you have been let down [by us|here|badly] :: 2
  yes: You've been let down by us
  yes: sadly you have been let down badly
  no: You have not been let down
(we|i) owe you (an explanation|an answer|better|more than|a proper|an update|a call|that much|one) :: 1.5
  yes: We owe you an explanation
  yes: i owe you a proper answer
  no: We don't owe you an answer
(i hold my hands up|i hold my hand up|mea culpa|guilty as charged|the buck stops (here|with me|with us)|i stand by (it|that|what i said|my word)|(that|this) falls on (me|us)|i was the one who (made|sent|put|booked|missed|forgot)|(that|this) was a mistake i made) :: 2
  yes: I hold my hands up, that was us
  yes: the buck stops with me
  no: He stands by it
(thank you|thanks) for (giving (me|us) (a|the|another) (chance|opportunity) to|letting (me|us) (put|make|fix|sort|look|help|try|know)) [put|make|fix] [this|it|that|things] [right] :: 1
  yes: Thank you for giving us the chance to put this right
  yes: thanks for letting me sort it
  no: No thanks for letting us help
  except: no thanks
(i|we) (answer|answers) (to you|for (that|this|it|him|her|them|our|my|the)) [and|personally|not] :: 1.5
  yes: I answer for that personally
  yes: we answer to you and nobody else
  no: We don't answer for that
(it|that|this) (should|ought to) be (my|our) (problem|job|worry|headache|task) (and|not) [not] (yours|you) :: 2 neg=keep
  yes: It should be our worry and not yours
  yes: that ought to be my problem not yours
  no: That should be your problem

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
(how|what) (can|could|may|should|do) (i|we) (make|put|set|get|fix|do) (this|it|that|things|to make|to fix) [right|better|up|fair|happen|you happy|this|it|things] [to|for|with] [you] :: 1 prio=1
  yes: How can we make it up to you?
  yes: how may i put things right
  no: How can I make it plainer
  except: (how|what) (can|could) (i|we) make (it|this) (plainer|clearer|any)
(work|working|come|coming|get|getting|move|moving) (this|it|that|something|to|with|towards|toward|on) [out] [you] [a|an|some] [fair|good] (agreement|arrangement|solution|resolution|compromise|out with you|out together|outcome|result|middle ground) [that|for|with|together|on] :: 1
  yes: We'll come to an arrangement
  yes: i am sure we can get to a fair outcome
  no: We can't come to an arrangement
(let us|can we|may we|shall we|i suggest we) (clear|straighten|sort|iron|talk|settle|start|put) (this|it|that|things|over|all this) [up|out|through|over|behind us|fresh|again|to rest|aside] [now|together|here|calmly] :: 1.5
  yes: Can we clear this up together?
  yes: let us start over
  no: We can't settle that

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
(let us|we can|shall we|let me|i suggest we|why do not we) [<me>|first|all|both] (try|start|begin|go back|go step|work|look at|think|see) (a|an|another|something|it|this|that|from|with|by|to|step|our|what|how|one|again|through|the) [thing|different|else|more|way|scratch|start|beginning|step|time] :: 0.5
  yes: Let's try another way
  yes: shall we start from the beginning
  no: We can't start from scratch
  no: Don't let us start with that
  except: (not|never) let (us|me)
(i|we) [can|have|will|have just|am|are] (reproduce|reproduced|replicate|replicated|reproducing|pinned|traced|identified|isolated|found|spotted|located|narrowed) (it|this|that|the|your|a|down|what) [problem|issue|cause|fault|error|bug|down|parcel|payment|missing] [here|on|to|for] :: 1.5
  yes: I've traced the fault to the splitter
  yes: we can reproduce it here
  no: We couldn't reproduce the error
  no: We have found the app to be fine
  except: found the app
(there is|there are|i see|i know|i have found|we found|let us find|we will find) [got to be|must be|always|still|also] [a|an|another|one more|two|some|other|one] [other|better|quick|easy|simple|good] (way|ways|fix|option|options|workaround|trick|route|thing|things) (around|round|to get|to do|to fix|to solve|we can|i can|we could|to make|to speed|out of|to try|for you) [try|this|it|that] :: 1
  yes: There's another way to get it to you
  yes: i see a quick fix for you
  no: There's no way around it
  no: There isn't a way to do it
  no: There are no other options to try
what (i|we) (can|could|will|are going to|am going to|would like to|suggest we|propose we) do [now|next|today|first|right away|here|instead] [is] :: 0.75
  yes: What I'm going to do now is reset it
  yes: what we could do next is swap the card
  no: I don't know what we can do
  no: What can we do?
  except: (know|see|sure|idea|tell you|nothing) what (i|we)
(my|our|the) (plan|idea|suggestion|proposal|next step|goal|aim) (is|would be|here is) [to|that|for] [we|i|us|get|call|send|fix|have|make|do|let] :: 1
  yes: My plan is to call the depot first
  yes: our goal is to get you home tonight
  no: The plan is ten dollars
  except: the plan (is|would be) [<NUMBER>|called|for|to cost|ten|the]
(i|we) (do not want|would hate|never want|would not want) (you|this|that|it) (to (wait|worry|have to|be (left|without|stuck|late|out)|go (through|without|away)|happen|miss|lose|pay)|waiting|worrying|left|stuck) [for|again|any|until|with] :: 1 neg=keep
  yes: I don't want you to have to call again
  yes: we would hate this to happen again
  no: You don't want us to wait
(let me|i will|we will|let us|i am going to) [<me>] (retrace|trace back|walk back|replay|go back over|work backwards from|start over from) (the|your|each|every|what|from) [steps|step|route|call|start|order] :: 1.5
  yes: Let me retrace the steps
  yes: i will go back over what was agreed
  no: I won't retrace the steps

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
(looking at|going by|according to|based on|from) (your|my|our|the) [*] (account|file|record|records|notes|system|history|order|booking|bill|statement|screen|usage|log|logs|data|map|tracking|report|contract) [here|now|in front of me] [i|it|you|we|there|that] :: 0.5
  yes: Looking at your bill here, I see two charges
  yes: according to the tracking it left on monday
  no: You can pay from your account
  no: the money comes from your account
  except: (pay|paid|comes|came|come|taken|debited|withdrawn|transferred|moved|deducted|remove|deleted|charged|out|delete) [it|them|money|directly] from
i can see [here|on my side|on my screen|in the system|in the log|in your file|from here|right here|on your account] [that] (it|your|the|you|there|where|what|a|an|two|we|he|she|they) [*] (was|is|were|has|have|had|are|left|went|came|did|paid|ordered|called|charge|payment|order) :: 0.5
  yes: I can see here that it left the depot
  yes: i can see the payment went through
  no: I can't see where it is
  no: Can I see what you have?
  no: I can see you are late with the rent
  except: see you are (late|overdue|behind|wrong|not)

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
before (i|we) (transfer|put|connect|pass|hand) (you|your|this|it) [call] [over|through|on|to] [to] [him|her|them|the|my|our|billing|a] [*] (let me|i will|i want|i would|i am going|may i|is there|i have|do you) [<me>] :: 1.5
  yes: Before I transfer you, I'll tell them the story
  yes: before i put you through let me give you my name
  no: You were cut off before I transfer you
(she|he|they|my colleague|the specialist|the engineer|the team|anna|tom|our specialist) (knows|know|has|have|will have|already has|already knows|is aware of|are aware of|is expecting|is ready for|is waiting for) [already] [all|full] [about|of] (your|the|you|everything|all) [*] (case|details|notes|background|history|story|file|call|situation|problem|so far|you|everything|expecting) :: 1.5
  yes: She has all the details
  yes: my colleague already knows your story
  no: They do not have your details
  no: They have the problem too
  except: (have|has) the (problem|call)
(i will|let me|i am going to) [<me>] (stay|wait|hang) [on|right] here [with you] (while|until|till) (you|i|we|they|he|she|it|my|the|someone) :: 1.5
  yes: I'll stay here while they pick up
  yes: let me wait right here until you are through
  no: I won't hold until you find it

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
(i am|we are|i will be|i have|i have just|i will|we will) [<me>] (sending|send|sent|emailing|email|emailed|texting|text|texted|messaging|attaching|attached|enclosing) (you|over|through|across|it|this|that) [now|you|over] (a|an|the|all|your|this|that|everything|my|our|in writing|by) [written|full|short|quick|detailed] (summary|confirmation|recap|transcript|copy|reference|link|receipt|email|e-mail|details|label|letter|writing|post|form|invoice|breakdown|list|instructions|steps|number) :: 1.5
  yes: I'm sending you a written summary now
  yes: i have just emailed you the details
  no: I won't send you a copy
^ [okay|ok|right|yes|and|that is|all] (noted|duly noted|got it noted|got that noted|got that down|written down|logged) [down|for you|now|thanks|thank you|that] :: 0.5
  yes: Noted, thank you
  yes: okay got that down
  no: He noted the number himself

# ---------------------------------------------------------------------------------------------------------------
@category ownership.intent speaker=agent neg=block  # the grammar of promising: a first person and what will be done, whatever it is
# Weak on purpose (0.1 to 0.15): they only tell turns that take something on from turns that take on nothing.
(i|we) (will|shall) :: 0.15 id=own-will
  yes: I'll sing it to you then
  yes: we shall draw a map of it
  no: I won't sing
  no: I will never sing
  no: Will I have to sing?
  no: customer> I will sing
  no: I will need your postcode
  no: We will have to charge you
  no: I will be honest, it is late
  no: I will try to find a way although I am not allowed
  no: I will now document this call
  except: (will|shall) [<me>|now] (try to|document this (call|chat)|need|have to|require|not|never|be (honest|frank|ending|disconnecting|closing|charging|unable)|charge|disconnect|terminate|hang up|end (the|this) call|refuse)
(i|we) can :: 0.1 id=own-can-plain
  yes: I can sing it to you
  yes: we can draw a map of it
  no: I can't sing
  no: Can I sing it?
  no: I can see that you are late
  no: I can only sing
  no: I can do nothing about it
  except: can (see that|hear|only|do nothing|feel|appreciate|confirm that|not)
^ (ok|okay|all right|alright) :: 0.1 id=own-uptake
  yes: Okay. The larger one it is
  yes: all right, to the left then
  no: Okay, what is your name?
  no: It is all right
  no: Okay, I can't
  except: (ok|okay|all right|alright) ...10 \?
  except: (ok|okay|all right|alright) ...3 not
  note: taking up what was asked; nothing is promised yet.

# ---------------------------------------------------------------------------------------------------------------
@category ownership.consent speaker=agent neg=block  # says yes to what was asked, and so takes it on
^ [yes|yeah|oh|ok|okay|well|and|why] (sure|certainly|of course|by all means|with pleasure|sure thing|you bet|gladly|will do|consider it done|you have got it|you got it|can do|very well|as you (wish|like)|right away|no problem|not at all|absolutely|definitely|surely|happily|agreed|deal|it is a deal) [sir|madam|ma'am|miss|mr *|mrs *|ms *|then|i|we|let|here|that|no problem|thing] :: 0.25 neg=keep tag=core id=own-consent
  yes: Sure, I have time
  yes: yes of course here you are
  yes: No problem, sir
  no: Certainly not
  no: Of course you would say that
  no: Sure you did
  no: No problem was found on the line
  no: No problem with your card on our side
  no: Absolutely no refunds
  no: You are not sure
  no: Sure, I can not do that
  except: (sure|certainly|of course|absolutely|definitely|surely|gladly) (not|no|never|nothing|you|they|he|she|it|the|a|an|my|if|about|is|wrong)
  except: (i|we) (can|do|will|could|would|have|am|are) not
  except: no problem (ticket|number|code|report|with|on|in|found|reported|was|is|has|exists)
^ (ok|okay|all right|alright|yes|yeah|right|well|fine|then|great|good|perfect|so|in that case|no) [then|sir|madam|ma'am|miss|fine|good|well|thank you|thanks|of course|sure] (i|we) (will|shall|am going to|are going to) [<me>] :: 0.75 tag=core id=own-yes-will
  yes: All right, I'll carry on then
  yes: okay then we will
  no: Okay, I won't
  no: Okay I will need your postcode
  no: Right, I will have to end the call
  except: (will|shall|going to) [<me>] (not|never|need|have to|be ending|be disconnecting|say|repeat|ask you)
(i|we) (will|can|shall|would) $ :: 0.75 prio=2
  yes: You asked nicely, so we will.
  yes: on that day i can
  no: I never will
  no: I don't think we can
  no: Only if I can
  except: (only if|if|when|than|as|think|what|how|where|wish|whether|nothing|all|hope|anything|everything|best|that|sure|know) (i|we) (will|can|shall|would)
^ (all right|alright|ok|okay|fine) then :: 0.25
  yes: Okay then, the larger one
  yes: alright then madam
  no: And okay then he left
^ (all right|alright|ok|okay|fine) [then|sir|madam|ma'am] (here|let me|let us|no problem|i (think|can|would|shall|do|promise|agree|see to|understand) [that]) :: 0.25
  yes: Okay, let me see
  yes: all right then i can wait
  no: Okay, I can't
  no: Right here is the label
  except: (i|we) (can|do|think|would) not
i will not (forget|be late|be long|take long|tell|do (it|that) again|keep you|miss (it|that)|waste|let (it|that) happen|take up) :: 1 neg=keep
  yes: I won't forget
  yes: i will not keep you long
  no: I will not tell you my name
  no: I will forget that
  except: will not tell (you|them)
^ (all right|alright|ok|okay|fine) [sir|madam|ma'am|miss|mr *|mrs *|ms *] $ :: 0.25
  yes: Fine, madam.
  yes: all right mr lee
  no: It is all right
  no: Okay, what is your name?
  note: a whole turn that only says yes; between people on the phone it may mean no more than "go on", so it weighs a quarter.
[that|it|this] (sounds|seems|looks) [like|to me] [a|<very>] (good|great|fine|fair|perfect|wonderful|excellent|reasonable|lovely) [idea|plan|deal|thing|to me] :: 0.25
  yes: Sounds good to me
  yes: that seems like a fair plan
  no: Does that sound good?
  no: That doesn't sound good
(that|it|this) (sounds|seems) [like] [<very>] (interesting|delicious|nice|tempting|fun|reasonable|right|all right|ok|okay|doable|sensible|like (fun|something|it|what)) :: 0.25
  yes: That sounds reasonable, we do it so
  yes: it sounds like fun
  no: That does not sound right
  no: Does that sound okay?
(i|we) would (love|be happy|be glad|be delighted|be pleased|be honoured|be honored) to :: 0.25 id=own-would-love
  yes: I'd love to, tell me more
  yes: we would be delighted to
  no: I would not love to
  no: customer> I would love to
(be my guest|help yourself|go right ahead|please do|go ahead|by all means) :: 0.15 id=own-permit
  yes: Of course, go ahead
  yes: Sure, please do
  no: The order will not go ahead
  no: Please do not call again
  no: Would you like to go ahead?
  no: shall we go ahead
  no: you did not go ahead
  except: please do (not|you|what|let|this|that|it|the|so)
  except: (not|to|will|can|could|we|i|shall|they|it|did|and|would|not|before i) go (ahead|right ahead)
(that|this|it) (will|would) (be|do|work|suit) [just|<very>] (fine|great|nice|good|okay|ok|perfect|lovely|wonderful|us|me|nicely) [for|with|by] [me|us] :: 0.15 id=own-will-be-fine
  yes: That will be fine, we start on Monday
  yes: that would suit us
  no: That will not be fine
  no: Would it be okay?
(very well then|fair enough|right you are|as you wish|as you say|it is agreed) :: 0.15
  yes: Fair enough, we do it your way
  yes: right you are madam
  no: It is not fair enough
  except: not fair enough
[that is|it is|what|sounds like] (a|an) [<very>] (good|great|nice|wonderful|excellent|fine|brilliant|fantastic|lovely) (idea|plan|suggestion|thought|solution) :: 0.25
  yes: That's a good idea, we'll do that
  yes: what a great suggestion
  no: It's not a good idea
  no: Is that a good idea?
  except: is (that|it|this) a
(no problem|with pleasure|sure thing|you bet|right away|no trouble) [at all|sir|madam|ma'am] :: 0.25 neg=keep
  yes: Two copies? No problem
  yes: i will do it with pleasure
  no: No problem was found on the line
  no: There's no problem with it
  no: No trouble found
  except: no (problem|trouble) (ticket|number|code|report|with|on|in|found|reported|was|is|has|exists)
(i|we) will (do|take|have|get|buy) (it|that|so|one|them|this|these|two|both) :: 0.5 prio=1 id=own-will-do-it
  yes: Fine, I'll do so
  yes: we'll take it in turns
  no: I won't do that
  no: Will I get it?
see you (then|there|at|tomorrow at|on (monday|tuesday|wednesday|thursday|friday|saturday|sunday)) :: 0.25
  yes: See you there, Mr Hart
  yes: okay see you on friday
  no: I did not see you there
  no: I can see you at the address
  except: (can|could|will|did|not|might|would) see you
(you can|i know you can|just) (count|depend|rely|bank) on (me|us|it|that) [for|to] [that|it|this] :: 1.5
  yes: You can count on me
  yes: just rely on us for that
  no: You can't count on us
(i am|we are|i will be|we will be|i would be|we would be|would be|will be|am|are) [more than|only too|always|<me>|very|so|absolutely] (happy|glad|pleased|delighted|willing|ready|keen|here|able|eager) to (help|assist|look|check|investigate|take|get|see|review|work|support|do|sort|arrange|find|make|step in|send|set|answer|provide|offer) [into|you|it|this|that|your|with|out|what] :: 1 tag=core id=own-willing
  yes: We'd be happy to look into it
  yes: i am always ready to assist
  no: I'm not able to help with that
  no: I won't be able to check
  no: Are you able to send it?
  no: are you happy to get it on friday
  note: willingness is the first step; what will be done weighs more.
(i|we) [would|will|do|really|just|also|certainly|both|all] (like|love|want|wish|hope|aim) [nothing more than] to (help|assist|look into|take a (look|closer look)|investigate|check (on|this|that|it|into)|know more about (this|your|what)|learn more|hear more|make (it|this|that|things) (right|better|up)|get (this|it|that|you|your|to the) [*] (sorted|resolved|fixed|bottom|back|help|looked|right|checked)|see (what (we|i) can|how (we|i) can|if (we|i) can)|review|understand (what|how|why)|connect with you|follow up|sort|fix|support|do (what (we|i)|more for|right by)|address) [into|you|with|your|it|this|that|further] :: 1 tag=core id=own-want-to-help
  yes: We'd love to help
  yes: i really want to see how we can help
  no: I don't want to help
  no: I would like to see the manager
  no: We do not wish to discuss it
  no: You want to look into that
(here|trying|able|wanting|looking|hoping) to (help|assist|support) [you|with|out|and|in|however|any] :: 0.5
  yes: Only trying to help
  yes: always here to help you
  no: They never try to help
  no: We are unable to help
  no: Nobody here to help
  except: (you|they|he|she|nobody|never|customers|people) (able|here|trying|are trying|were trying) to (help|assist|support)
(i|we) can [definitely|certainly|gladly|absolutely|of course|surely|easily|totally|also|always|still] (help|assist|look|check|try|see|take|get|do|make|offer|find|work) :: 0.25 id=own-can
  yes: We can help with that
  yes: i can definitely try
  no: I can't do that
  no: I can see you are late
  no: Can we help you?
  no: there's nothing we can do
  no: what can i do
  except: (nothing|if|than|all|anything|what|how|where|something|not|think|unless|whatever|best|everything) (i|we) can
  except: i can (see (you|that you|why|how)|make (a guess|no))
[so|so that|then|and] (to|we can|i can|we could|let us|let me|we will|i will) [further|better|then|best|fully|gladly|happily] (help|assist|support) you [further|with|out|today|in|here|better] :: 1 id=own-to-assist
  yes: Send us the number so that we can assist you further
  yes: we can help you with that
  no: How can I help you?
  no: I am unable to help you
  no: Nobody was there to help you
  no: I can't help you with that
  no: customer> I want you to help
  except: (unable|nobody|no one|failed|refused|refuse|there|supposed|how|nothing) to (help|assist|support)
  note: says that help is what the step before is for; a bare request for a number earns nothing.
