@lexicon 1 name=call-cues lang=en version=2026.11 allow=W604,W609
# What a call is told by, beside its scores: reasons to leave, calls that come back, supervisors, danger and law,
# privacy, holds, outcome, attitude. Cues have no points; engine/manual/measures.md says what each category does. The
# names of the categories are what the engine knows; the words are the linguist's.
@class hour = minute|minutes|hour|hours|day|days|week|weeks|month|months|year|years|time|times
@class number = one|two|three|four|five|six|seven|eight|nine|ten|couple|few
@class boss = supervisor|manager|boss|superior|team leader|team lead|supervisors|managers
@class secret = cvv|cvc|pin|password|passcode|security code|card number|long number|sixteen digits|three digits
@class before = yesterday|before|already|twice|last (week|month|night|time|year)|last (monday|tuesday|wednesday|thursday|friday|saturday|sunday)|on (monday|tuesday|wednesday|thursday|friday|saturday|sunday)|earlier|the other (day|week)|this morning|a (day|week|month|fortnight) ago|<number> (days|weeks|months) ago|<NUMBER> (days|weeks|months|times) ago|back in *|in (january|february|march|april|may|june|july|august|september|october|november|december)|several times|many times|multiple times|countless times|loads of times|so many times|a few times|a couple of times|a number of times|n number of times|numerous times|<number> times|<NUMBER> times|umpteen times|again and again|over and over|time and again
@class servant = colleague|colleagues|agent|agents|adviser|advisers|advisor|advisors|rep|reps|representative|operator|operators|lady|gentleman|guy|chap|girl|fella|young man|young lady|member of (staff|your team)|support team|team|department|customer service|customer services|customer care|customer support|helpdesk|help desk|helpline|call centre|call center|executive
@class broken = broken|wrong|faulty|damaged|missing|late|cancelled|delayed

# ---- a customer who may leave, and why ----

@category call.churn.cancel speaker=customer kind=cue
(cancel|cancelling|canceling|close|closing|end|ending|terminate) (my|our|the|this) (account|contract|subscription|membership|policy|service|plan|agreement|direct debit)
  yes: please cancel my subscription
  no: I never asked to open an account
(want|like|going|need|have decided) to (cancel|leave|switch|close it|close everything)
  yes: I'm going to switch
  except: (not|never) ...2 (want|like|going|need) to (cancel|leave|switch|close)
  no: I don't want to cancel
  no: I want to leave a message
  except: leave (a|my|you|it|for|in|at|early|soon)
  except: cancel (the|my|that|this) (order|delivery|appointment|booking|reservation|flight|trip|payment|transaction)
  no: I want to cancel the order
  no: I have to leave in five minutes
(taking|take) (my|our) (business|money|custom) (elsewhere|somewhere else|to)
  yes: I'm taking my business elsewhere
  no: take my money order
i am (done|finished|through) with (you|this company|your company|you people|you lot|your service)
  yes: I'm done with you people
  no: I'm done with the form
(looking|look) (elsewhere|for another (provider|supplier|company|bank|insurer))
  yes: we're looking for another provider
  no: I look for another way in
this is (my|the) last (order|time|month|year) [with you|i order|i use|i buy]
  yes: this is the last time I order
  no: this is the last page
(i am|we are) (done|finished|through) with * (at the end of|from|after|when)
  yes: we're done with Northbeam at the end of the month
  no: we are done with breakfast
(cancel|cancelling|canceling|end|ending|stop|drop) (my|our|the) [*] (package|tv|broadband|internet|phone line|line|mobile|insurance|cover|gym)
  yes: I want to end my tv package
  yes: just cancel the tv
  no: the line ends here
[never|not] (see|seeing|hear|hearing) [of|from] (me|us) again
  yes: you'll never see me again
  no: it was nice to see me
  except: (will|when|do|can|hope to) [you|i|we] (see|hear) [from] (me|us) again
  no: when do you hear from us again
exit fee
  yes: nobody told me about the exit fee
  no: where is the exit

(i|we) (want|would like|need|wish|have decided|am going|are going|have got|am calling|am ringing|am writing|will have) [to] [just|now|simply] (cancel|close|terminate|end|leave|switch|quit|stop) (it|everything|all of it|it all|the lot|the whole thing|both|this|with you|the whole contract|altogether|today|now|please|completely|my (plan|membership|tariff|line|lines|package|sim|contract|policy|cover|account|accounts|subscription|service|services|card|direct debit|broadband|internet|mobile|phone))
  yes: I'd like to close everything
  yes: i want to quit my plan
  no: I want to stop it ringing
  except: (stop|end|cancel) (it|this) (from|ringing|beeping|happening|leaking|going|coming|popping|flashing)
(i want|we want|let me|get me|we would like|i would like|want) out [of (this|my|the|your) (contract|deal|plan|agreement|policy|subscription)] [now|please|today]
  yes: I want out of this contract
  no: I want out of hours care
  except: want out of hours
(i|we|am|are) (am not|are not|am never|not|never|will not|would not) [be] (renew|renewing|extend|extending|continuing|continue|stay|staying|coming back|come back|using you|use you|going to renew) [my|the|our|it|with|to|this] [you|contract|policy|subscription|membership|again|plan|cover|here|any more|anymore]
  yes: we won't be renewing our cover
  yes: I'm not staying with you
  except: (stay|staying|continue|continuing) (on (hold|the line)|at home|in)
  no: I'm not staying on hold
(thinking|considering|thought|tempted|ready|about|planning|minded|prepared|looking|close|this close) [of|about|to] (leaving|cancelling|canceling|switching|leave|cancel|switch|moving elsewhere|going elsewhere|closing|changing (provider|supplier|bank|insurer|company)|move my *|take my (business|custom|money)|moving my *) [you|it|it all|everything|to|my|the|from|if|soon|now|this]
  yes: I'm seriously considering leaving
  yes: I'm tempted to move my account
  no: he was about to leave the house
  except: (leave|leaving) (the|my|a|it|home|work|early|for|in|now for|at)
(go|going|shop|shopping|look|looking|take it|buy|buying|book|booking|spend [my money]|order|ordering) (elsewhere|somewhere else|with (someone|somebody) else|to (someone|somebody) else)
  yes: next time I'll book somewhere else
  except: look somewhere else for
  no: look somewhere else for the box
  except: (parcel|letter|money|email|payment) (go|going|gone) (elsewhere|somewhere else)
  no: why did my parcel go somewhere else
(shopping|shop|looked|looking) around [for|at] [a|another|other|different|better|elsewhere|your]
  yes: I've been shopping around
  no: I looked around the house
  except: (looking|looked|look) around (the|my|at the) (house|garden|shop|room)
(port|porting|transfer|transferring|moving|move|switch|switching) (my|our|the) (number|numbers|account|accounts|policy|mortgage|pension|money|savings|business|custom) (out|away|elsewhere|to (another|a different|someone|a rival|your))
  yes: I'm going to move my savings elsewhere
  no: can you transfer my number to the new phone
(pac|stac|mac) code
  yes: please send me my PAC code
(never|not) (ever|going to|be) [ever|be] (using|use|buy|buying|order|ordering|book|booking|shop|shopping|fly|flying|stay|staying|deal|dealing|bank|banking|trust|return|returning|come|coming) [from|with|at|here|to|back] [you|here|this (company|shop|place)|your *|them|there|back|yous] [lot|people|guys|company] [again|any more|anymore|ever]
  yes: I will never ever buy from you again
  yes: I'm not going to book with you again
  except: (never|not) (going|be|ever) ...3 (use|using|buy|order|book) (bleach|water|it|that|the)
  no: never ever use bleach
(last|final) (you will|you are going to|time you will|you would) (see|hear|get) [of|from|out of] (me|us|my *|a penny)
  yes: that's the last you'll hear of me
  no: the last time you'll see rain
(had|have had|have) enough [of] (you|your (company|service|lot)|this company|this place|i am (leaving|off|going|done)|and i am (leaving|off|going|done)|cancel|close)
  yes: I've had enough, cancel it
  no: have you had enough time
(you have|you) [just|now] lost (me|us|my (business|custom))
  yes: you've lost me as a customer
  no: you lost me at the second step
  except: lost me (at|there|already|with|on)
(found|got|have|been offered|been quoted|offered|quoted) [me] [a] [much|far] (better|cheaper|lower) (deal|price|quote|offer|rate|one|tariff|package) [with|from|at|elsewhere|online]
  yes: I've found a cheaper quote elsewhere
  except: (have|do) you [have] got
  no: have you got a cheaper tariff
(your|the) (rival|rivals) 
  yes: your rivals would have had it here in a day
(last|final) straw
  yes: this is the final straw
  no: the last paper straw
(unsubscribe|leave your (company|bank|network|service)|leaving your (company|bank|network|service)|rid of (you|my (contract|account|subscription|policy))|cut (my|our) ties|cutting ties|part ways|parting ways|lapse|shut (my|our|the) account|shutting (my|our) account|shut it down completely|close (me|us) down|quit (your|this) (service|company|bank))
  yes: I'll just let it lapse
  yes: how do I shut my account
  no: the policy text says a lapse of time
  except: lapse (of|in)
@category call.churn.price speaker=customer kind=cue
too expensive
  yes: it's too expensive for me now
  no: it is expensive to ship
cannot afford (it|this|you|that) [any more|anymore|any longer]
not worth the (money|price|cost)
(cheaper|better) (deal|offer|price|rate|tariff) (elsewhere|somewhere else|from|with|at)
  yes: I can get a better deal elsewhere
  no: that is a better deal
(putting|put) the price up [again]
  yes: you put the price up again
  no: they put the box up

@category call.churn.competitor speaker=customer kind=cue
(your|the) (competitor|competitors|competition) ...4 (offer|offers|offered|offering|have|has|do|does|is|are|give|gives)
  yes: your competitors offer the same for less
  no: who is your competitor
(switch|switching|switched|move|moving|moved|go|going) [over|back] to (another|a different|one of your) (provider|company|supplier|bank|insurer|competitors|carrier|network|competitor)
  yes: I'm moving to another provider
  no: we are moving to another house
(another|a different) (provider|company|supplier|bank|insurer|carrier|network) (has|have) (offered|quoted) (me|us)
  yes: another supplier has quoted me forty
  no: another company has my parcel

@category call.churn.service speaker=customer kind=cue
(if|unless) ...8 (i|we) (will|am going to|are going to) (cancel|leave|switch|go elsewhere)
  yes: if this isn't sorted today I'll cancel
  no: if it rains I will leave early
  except: leave (early|now|soon|it)
(worst|terrible|awful|appalling) ...2 service ...6 (leaving|leave|cancel|cancelling|canceling|switch|switching)
  yes: the worst customer service ever, I'm leaving
  no: the worst service ever
(never|not) (use|using|using you|use you|buy|buying|order|ordering|shop|shopping|stay|staying|fly|flying) [from|with|at] (you|here|your company) again
  yes: I'm never using you again
  no: I never use it again
lost [a|your|my] customer
  yes: you've just lost a customer
  no: I lost my customer card
  except: customer (card|number|id)

@category call.churn.trust speaker=customer kind=cue
(cannot|do not|no longer) trust (you|this company|your company|a word)
  yes: I don't trust you any more
  no: I trust you
(lost|losing) (all|any|my) [my] (trust|faith|confidence) [in (you|this company)]
  yes: I've lost all faith in you
  no: I lost my way

@category call.churn.moving speaker=customer kind=cue
(do not|no longer|will not) need (the|this|your|it|a) (service|subscription|account|contract|policy|membership) [any more|anymore|any longer]
  yes: I no longer need the subscription
  no: I need the service
(moving|moved) (abroad|overseas|in with|out of the area)
  yes: we're moving abroad in June
  no: he moved the box

# ---- contacts that come back ----

@category call.repeat speaker=customer kind=cue
(second|third|fourth|fifth|sixth|umpteenth|nth) (time|call) [that] (i|we) (have|am|are) [had to] (called|call|calling|rung|ring|ringing|phoned|phone|contacted|contact|written|chased|asked|explained)
  no: the second time I looked it was gone
(called|rang|rung|phoned|contacted you|emailed|written|spoke|spoken to (someone|somebody|you|your colleague)) [already] <number> times
  no: I called at four
this is (my|the|our) (second|third|fourth|fifth|sixth) (call|email|attempt|contact|message|letter|chat)
  yes: this is my second call today
  yes: this is my third call about it
  no: this is my second home
(calling|ringing|writing|phoning|chasing) [back] again
  yes: I'm calling again about the fridge
  no: it keeps ringing
(called|rang|phoned|spoke to (someone|somebody|one of your colleagues)) (yesterday|last (week|month|friday|monday|tuesday|wednesday|thursday|saturday|sunday)|the other day|earlier today|this morning|before) [already]
  no: he called last at noon
keep [on] (calling|ringing|phoning|having to (call|ring|phone|chase|explain))
  no: keep calm
(already|previously) (explained|told|said|reported|given|sent) ...3 (to|you|colleague|colleagues|someone|somebody|it|this|that|times)
  yes: I already told your colleague
  no: I already ate
(still|yet) (not|have not|has not) ...2 (fixed|resolved|sorted|solved|arrived|heard [back]|received|refunded|come|working)
  yes: it's still not fixed
  yes: I still haven't heard back
  no: it is still in the box

(told|explained|said|sent|given|asked|been through|gone through|mentioned|had) ...6 (twice|<number> times) [already|now|before]
  yes: I've told it all twice already
  yes: I've sent you the certificate twice
  yes: you've had my claim number six times
  no: I sent it on Monday
  except: (charged|billed|paid|debited|taken) ...6 (twice|<number> times)
  no: you said I was charged twice
(passed|sent|pushed|handed|bounced|shunted) [a] (round|around|between|from) [to] <number> [different] (people|persons|departments|teams|agents|colleagues|of you)
  yes: I've been passed round four people
  no: we passed round the cake
(spoken|spoke|talked|conversation|been on) (to|with) <number> [different|other] (people|persons|departments|agents|colleagues|advisers|advisors|of (you|your))
  yes: I've had this conversation with three of you
  no: I spoke with my sister
(every|each) (time|call) [that] ...3 (call|ring|phone|tells me|told me|says|promises|promised|get told|am told|ask)
  yes: every time somebody tells me it's been done
  no: every time it rains
(trying|been asking|been waiting|been chasing|chasing) ...4 for (<number>|several|many) (weeks|months)
  yes: I've been trying to cancel this for two months
  no: I waited for two minutes
(i am|we are) [so] (done|tired of|sick of|fed up with) (explaining|repeating|chasing|asking|calling|ringing)
  yes: I'm done explaining
  no: I'm done eating
(lost|broken|wrong|late|cancelled|canceled|failed) ...4 (twice|for the (second|third|fourth) time) [now|already]
  yes: you've lost the same parcel twice
  no: it is lost now
(second|third|fourth|fifth|sixth) (person|agent|adviser|advisor|department) (i have|i am|i had) (spoken|speaking|talking|talked|explained|asked|told|been)
  yes: you're the third person I've spoken to
  no: the third person in the queue
(nobody|no one|somebody|someone|you) [ever|never] (rang|called|phoned|wrote|got) [me] back
  no: nobody is back
last time (i|we) (called|rang|phoned|wrote|spoke|contacted|asked|complained)
  yes: last time I rang it was the same
  no: last time I looked it was open
(you|they|somebody|someone|your colleague) (said|promised|told me) [that] (you|they|somebody|someone|it) would (call|ring|phone|get) [me] back
  yes: they said they would call me back
  no: you said it would rain

(i|we) [have] [also|already|even|just|only] (called|rang|rung|phoned|telephoned|emailed|e mailed|e-mailed|mailed|messaged|msgd|msged|texted|contacted|wrote|written|complained|chased|rang up|called up) [you|u|yous|y'all|you all|you guys|you lot|you people|them|in|up|here|to you|to them|your (office|team|helpline|line|company|people|customer service|support)] [back] [again] [about (this|it|that)|regarding this] <before>
  yes: I called yesterday
  yes: I've called four times
  yes: I rang you on Tuesday about the same thing
  yes: I have emailed you several times
  yes: we contacted your office two weeks ago
  yes: i messaged u yesterday
  no: I called my sister yesterday
  no: I will call you on Monday
  no: she called us twice
(i|we) have [already|also|now|previously|since] (called|rung|phoned|telephoned|emailed|e mailed|e-mailed|messaged|contacted|chased) [all of|both of] (you|u|y'all|them|your (office|team|company|helpline|department|support|customer service)) [guys|lot|people]
  no: I haven't contacted you yet
  no: I have called my bank
(i|we) have [already|also|now|previously|since] been (in touch|on to|onto|on the phone|in contact|on the line|chasing|ringing|calling|emailing|writing|going back and forth|back and forth)
  yes: I've been on to you three times
  yes: we have been in touch about this
  no: I have been on holiday
(i|we) [have] [already|also|just|previously] (spoke|spoken|talked|chatted|been speaking|been talking|dealt) (to|with) (one of your|someone|somebody|some|a|an|your|another|different|two|three|four|several|so many|many|<NUMBER>) [of your|very nice|nice|different|other|young|customer service|support] <servant>
  yes: I spoke to a very nice lady who said it was posted
  yes: I've already talked with three different reps
  no: I spoke to my husband about it
  no: I would like to speak to an agent
(i|we) [have] [already] (spoke|spoken|talked|chatted) (to|with) (someone|somebody|you|you guys|you lot|yous) (at your|in your|from|there|about|who|<before>)
  yes: I spoke to somebody last week
  yes: I spoke with someone about this and they said a week
  no: I want to speak with someone about this
(calling|ringing|writing|phoning|messaging|emailing|here|in touch|wanted|want|need) [in|you|again|just|back] to (chase|follow up|chase up)
  yes: I'm ringing to chase my refund
  no: my dog likes to chase cars
(i am|we are|just|been|i have been|am) [just|still] (chasing|following up) [up] [on|from|about|with|for|regarding|my|the|a|an|this|it|that|you|for the]
  yes: just following up on my complaint
  yes: I've been chasing this for a month
  no: the dog was chasing the postman
(chasing|chase) (up|you|my|a|an|the) [my|the] (refund|parcel|order|complaint|claim|reply|response|case|ticket|callback|call back|call|payment|delivery|money|answer)
  yes: I'm having to chase my refund again
(any|an|no) (update|updates|news|progress) [yet] (on|about|with|regarding|for) (my|the|that|this|our) [*] (complaint|ticket|case|claim|query|request|enquiry|inquiry|report|escalation|investigation|issue)
  yes: is there any update on my complaint
  no: is there any news on the radio
[still|been] (waiting|waited) [all (day|week)|<number> (days|weeks)] (for|on) (a|the|your|that|my|somebody|someone|anyone|some kind of|any) [*] (call|callback|call back|call-back|reply|response|email back|answer|ring back|to (call|ring|get) [me|us] back|to get back)
  yes: I'm still waiting for the call back
  yes: I've waited three weeks for a reply
  no: I'm waiting for the train
(never|nobody|no one|none of you|not|yet to|without) ...2 (hear|heard|had|got|gotten|received|get|hearing) (back|anything back|a reply|any reply|a response|any response|an answer|any answer|a call back|a callback|a single reply|one reply)
  yes: I haven't had a reply
  no: I had a reply from my son
(nobody|no one|none of you|not one person|you never|you did not|they never|they did not|nobody has|no one has) [has|have|ever|even] (replied|responded|answered|rang|rung|called|phoned|got back|gotten back|wrote|written|come back) [me|us|to (me|us|my *)|back] [back|again]
  yes: nobody has got back to me
  yes: nobody rang me back
  yes: no one ever replied to my email
  no: nobody answered the door
  except: answered the
(i|we) (was|were|have been|had been|am being|keep being|got|keep getting) [now|already|also|just|repeatedly] (promised|assured|fobbed off|given the (runaround|run around|run-around)|passed from|sent round|passed around|pushed from)
  yes: I was promised a call on Monday
  no: I promised her a call
i was told [that|by * colleague|by your colleague|by the last *|on the phone|last time|yesterday] (somebody|someone|you|they|he|she|an engineer|a manager|it|i|we|the|my|there) would
  yes: I was told somebody would ring me
  no: I was told off
(last|previous|other|first|second|earlier|next) (agent|adviser|advisor|rep|representative|operator|person|colleague|lady|guy|man|woman|girl|chap|gentleman) [that|who] (i (spoke|talked|dealt|chatted|got|had)|said|told|promised|hung|cut|just|did|assured|gave|put|transferred)
  yes: the last agent hung up on me
  yes: the other lady I spoke to said Friday
  no: the first person in the queue
(when|after|since|every time|each time|the day) (i|we) [first|last] (called|rang|phoned|emailed|e mailed|spoke|wrote|contacted|complained|messaged) [you|up|in|with you|to you|last|before|yesterday|earlier|about|on]
  yes: when I rang before, they said it was posted
  no: when I call, nobody answers
(same) (issue|problem|fault|thing|story|question|complaint|reason) [again|i|we|that] [*] (as (last|before)|called|rang|phoned|reported|again|wrote|complained|spoke)
  yes: it's the same problem I rang about
  no: it is the same colour
(here we are|it is me) again
  yes: hi, it's me again
  no: call me again
^ [hi|hello|hey|yes|yeah|hiya|morning|good morning|good afternoon|so] me again
  yes: hello, me again
  no: you'll never see me again
(i|we) [have] already (called|rung|rang|phoned|emailed|messaged|contacted|raised|logged|opened|complained|submitted|filed|reported|provided|explained|been through|gone through|chased|answered|uploaded|sent) [all|you|this|that|it|the|my|a|about|about this|about it|everything|them] 
  yes: I've already contacted you about it
  yes: I already submitted the form
  yes: I've already explained all that
  no: I already ate
(second|third|fourth|fifth|sixth|seventh|eighth|tenth|hundredth|umpteenth|nth|2nd|3rd|4th|5th|6th|10th) (time|call|email|e-mail|message|attempt|chat|contact|letter|day) [today|this (week|month|year)|now|running|in a row|in * (days|weeks)] [that|where] [i am|i have|i|we are|we have|we] [had to|been|having to|am] (calling|ringing|phoning|called|rung|call|ring|asking|chasing|contacting|messaging|emailing|writing|explaining|complaining|complained|telling|reporting|trying|speaking|spoken|chase|contact|explain|contacted|messaged|emailed|written|writing)
  yes: it's the second time I'm ringing
  yes: this is the third time I've called
  yes: this is the 3rd time I'm messaging
  yes: fourth day running I've called
  no: the second time it broke
for the (second|third|fourth|fifth|sixth|umpteenth|nth|hundredth|2nd|3rd|4th) time [now|today|this (week|month)] (i|we|can|could|please|i am|about|calling|asking)
  yes: for the third time, I never ordered it
  no: it went up for the second time
(<number>|<NUMBER>|several|many|countless|numerous|multiple|dozens of|so many|a few) [phone|different|separate] (calls|emails|e mails|e-mails|chats|complaints) [and * (calls|emails|letters|chats|complaints|messages)] (later|to you|already|about (this|it)|in|now|so far|and (still|nobody|nothing|no one|counting)|since|before|with (you|your))
  yes: four emails and still nothing
  no: I get many calls at work
(told|asked|called|rang|explained|complained|written|emailed|contacted|reminded|requested|said) ...4 (multiple times|several times|many times|so many times|numerous times|countless times|n number of times|many a time|many a times|umpteen times|loads of times|number of times)
  yes: I have requested the same thing many times
  no: the parcel was here many times
(they|everyone|everybody|all of you|each of you|each person|you all|people) (keep|keeps|kept) [on] (telling|saying|promising|passing|fobbing|sending|giving|transferring) (me|us|the same|it|that|something|different)
  yes: they keep telling me a different thing
  no: you keep saying that
(i|we) (keep|kept) [on] (getting|being|having) (told|passed|transferred|fobbed|the runaround|the run around|promised|asked|cut off|disconnected|bounced|the same answer|different answers|to (call|ring|chase|ask|explain|repeat))
  yes: I keep having to explain it
  yes: I keep getting different answers
  no: I keep getting a red light
(my|our) (previous|earlier|last|first|original|other|two|three|many) (email|e-mail|emails|e-mails|call|calls|message|messages|complaint|complaints|letter|letters|chat|chats|enquiry|inquiry|ticket|tickets|query|conversation|conversations|contact|request|requests)
  no: my last parcel was fine
(as|like) (i|we) (said|explained|told|mentioned|wrote|informed) (last time|before|to (your|the|them|someone|somebody)|in my|on the phone|yesterday|previously|<number> times|earlier this)
  yes: as I wrote in my last email
  yes: as I explained to your colleague
  no: like I said, it's red
(raised|opened|logged|made|filed|submitted|lodged|registered|put in|started|created) (a|an|the|my|our|this) [formal|support|service|similar|new|first] (complaint|ticket|case|claim|query|enquiry|inquiry|request|report|grievance) [about this|with you|for this|online] (already|<before>|and (nobody|no one|nothing|never|still|not|i)|but (nobody|no one|nothing|never|still|not|i))
  yes: I raised a ticket last week
  yes: I lodged a complaint and nobody replied
  no: I want to raise a complaint
(calling|ringing|following up|chasing|writing|asking|mailing|emailing|waiting) [you] since (morning|yesterday|monday|tuesday|wednesday|thursday|friday|saturday|sunday|last|january|february|march|april|may|june|july|august|september|october|november|december|<number>)
  yes: I am calling since yesterday only
  no: I have been here since morning
(not|hardly) the first time [that] (i|we|this) [have|had|am|has] (called|rung|phoned|contacted|complained|ringing|calling|reported|asked|written|come up|raised|had to)
  yes: it's not the first time I've had to ring
  no: it was the first time I called
have [had] to (call|ring|phone|chase|contact|email|message|come|write) [you|back|in|up|to you] again
  yes: I shouldn't have to ring again
  no: do I have to sign again
(second|third|fourth|fifth|yet another) (chat|call|adviser|advisor|agent|person|rep|email|department) (today|this (week|morning|afternoon|month)|about this|about it|in (two|three|a|four) * )
  no: I have another call today at two
# ---- supervisors ----

@category call.supervisor.asked speaker=customer kind=cue
(put|pass|get|transfer|connect) me [on|through|over] to (your|a|the|someone|somebody) [more] (<boss>|higher up|above you|in charge|senior)
  yes: put me through to a supervisor
  no: can I speak to a doctor
(speak|talk) (to|with) (your|a|the|someone|somebody) [more] (<boss>|higher up|above you|in charge|senior)
  yes: let me talk to the manager
  yes: I want to speak to somebody higher up
(get|give|fetch|want|need) [me] (your|a|the) <boss>
  yes: get me your supervisor
  no: the manager wants it
(who is|where is) (your|the) <boss>
  yes: who is your supervisor
  no: who is the driver
(someone|somebody|anyone) (higher up|above you|more senior|in charge|with [more] authority|who can actually)
  yes: is there somebody higher up
  no: somebody is here

@category call.supervisor.offered speaker=agent kind=cue
(put|pass|transfer|connect|get|bring|hand) [you] [through|over|on] (to|in|with) (my|our|a|the) <boss>
  yes: I'll put you through to my supervisor
  no: I spoke with my manager
(my|a|our|the) <boss> [will|can|is going to] (call|calls|ring|contact|speak|talk|get back) [back] [to|with] you
  yes: a manager will call you back
  no: my manager is away
(would|do) you (like|want) [me] to [speak|talk] [get|to|with] (my|a|the) <boss>
  yes: would you like to speak to a manager
  no: would you like to wait
(get|escalate|raise|take) (it|this|that|him|her) [up] (to|with) (my|our|a|the) <boss>
  no: take it to the counter
(my|our|a|the) (<boss>|duty manager|shift lead) ...3 (can|will|could|would|is able to) (release|decide|approve|open|do|take|help|authorise|authorize|look)
  yes: my team lead can release a driver
  no: my manager is on holiday
(connect|put|pass|transfer) you [through|over|on] (to|with) ...4 who (leads|runs|manages|heads|is in charge)
  yes: I can connect you with Ann Lee, who leads the desk
  no: I'll put you through to the person who knows

[i will|let me|i can|shall i|happy to|going to|like me to|can|could] (get|grab|fetch|find|ask|request|arrange|book|bring|involve) (you|me|my|our|a|the|one of our|another|in) [for] [a|my|our|the|with a] [call|callback|call back] [back] [from|with|to] [my|our|a|the] (<boss>|duty manager|shift lead|shift manager|line manager|senior (colleague|adviser|advisor|agent|member)|senior|someone senior|somebody senior|escalation (team|desk))
  yes: shall I get my supervisor
  yes: I can arrange a call back from a manager
  yes: let me grab a team leader for you
  no: I don't have a manager
(<boss>|senior colleague|senior adviser|senior advisor|duty manager|shift manager|line manager) (callback|call back|call-back)
  yes: I've booked a manager callback
(you can|you could|you are welcome to|happy for you to|you may) (speak|talk|escalate [it|this]) (to|with) (my|our|a|the) (<boss>|duty manager|shift manager|line manager)
  yes: you're welcome to speak to my manager
  no: you can speak to the driver
(would you|do you want me to|shall i|should i|can i|i can|i could|i will|let me|happy to) [like|like me to|prefer] [to] (escalate|raise|take|refer|pass) (it|this|that|you|your case|your call|your complaint|the matter) [on|up|over] (to|with) (my|our|a|the|someone|somebody) (<boss>|duty manager|shift manager|line manager|senior|higher up)
  yes: I'll escalate this to my manager
  yes: shall I escalate this to a supervisor
  no: I can refer you to the website
(ask|have|get) (my|our|a|the) (<boss>|duty manager|shift manager|line manager|senior) [to] (call|ring|phone|contact|speak|get back|reach out|come|look|email)
  yes: I'll have my supervisor reach out to you
  no: I asked my supervisor about the form
(see|check) (if|whether) (my|our|a|the|there is a|one of our) (<boss>|duty manager|shift manager|line manager) [is] (free|available|around|about|there)
  yes: let me see if a supervisor is free
  no: let me see if the manager signed it

@category call.supervisor.refused speaker=agent kind=cue
(cannot|can not|will not|not able to|unable to) (put|pass|transfer|connect|get|let) [you] [through|over|speak|talk] (to|with) (my|our|a|the|any) <boss>
  no: I cannot find the page
(there is no|no) <boss> (available|here|on duty|today|around|free)
  yes: there's no supervisor available
  no: no manager signed it
(my|the|a) <boss> (will|would|is going to) [only] (say|tell|give) [you] [exactly] the same [thing|answer]
  yes: my manager will tell you the same thing
  no: my manager will say yes
(my|the|our) <boss> [is|are] (busy|not available|does not take calls|do not take calls|cannot take calls)
  yes: my supervisor doesn't take calls
  no: my supervisor takes a break
(they|he|she) will (only|just) (tell|say|give) [you] [exactly] the same [thing|answer]
  yes: they'll only tell you the same thing
  no: they will tell you tomorrow
(there is not|there is no|is not) (one|anyone|anybody) (free|available|senior|above me|higher)
  yes: there isn't one free
  no: there isn't one in blue
(she|he|<boss>|they) [is|are] (in a meeting|in meetings)
  yes: she's in a meeting
  no: the meeting is at nine

(my|the|a|our|any) (<boss>|duty manager|shift manager|line manager|senior) [is|are] [currently|just|all|unfortunately|also] (in a meeting|in meetings|on another call|on a call|on leave|on holiday|on vacation|on lunch|at lunch|on a break|on break|off today|off sick|off this week|away|out of office|out of the office|not in|not here|unavailable|tied up|engaged|in training|gone home|left for the day|not around|not on shift|not on duty)
  yes: our duty manager left for the day
  yes: my supervisor is on leave today
  no: my manager is on the line
(<boss>|duty manager) [has|have] (gone home|left for the day|left already|finished for the day|gone for the day)
  yes: the managers have gone home
(not|no|nobody|never) ...2 (<boss>|duty manager) [here|on|available|free|working|in] (here|on (shift|duty|site|the floor)|available|free|in today|at the moment|around|today|tonight|at (weekends|night))
  yes: we don't have supervisors on the floor
  yes: there isn't a manager on duty
  no: is there a manager on duty
(cannot|can not|could not|will not|not able to|unable to|not possible to|not going to|not allowed to|no way to) [just] (escalate|take this|take it|transfer|pass|put|connect|get|hand|refer|raise|fetch|bring) [you|this|it|that|your *] [up|on|over|through|any] [to|higher|further] [a|my|our|the|any] (<boss>|higher|further|duty manager|management|line manager|senior)
  yes: I can't put you through to a manager
  yes: I'm unable to escalate this any further
  yes: I can't fetch a manager for that
  no: I can escalate this to a manager
(you will|you would|you are going to|you will only|you will just) [just|only] (get|hear|be given|be told) [exactly] the same (answer|thing|response|reply|information|outcome)
  yes: you'll get the same answer from them
  no: you'll get the same driver
(they|he|she|<boss>|anyone|anybody|everyone) (would|will|can|could) [only|just|all|also|both] (tell|say|give|repeat) [you] [exactly|precisely] (the same|what i|what i have|what i am)
  yes: a manager would tell you exactly what I'm telling you
  no: he will tell you the time
(not|will not|would not) [going to] (make (any|a) difference|change (anything|the (outcome|answer|decision))|get you (anywhere|any further|a different))
  yes: speaking to a manager won't change the outcome
  no: I'll help you
(<boss>|they|he|she|managers) (does not|do not|will not|cannot|can not|are not able to|is not able to) (come to the phone|take calls|take over calls|talk to customers|speak to customers|take escalations|do callbacks|overrule|override|change (it|that|this)|deal with)
  yes: supervisors don't take calls
  yes: they don't come to the phone
  no: they do not take cash
(nobody|no one|not anyone|not anybody|is not anyone|is not anybody|no) [one|person] (above|over|higher than|more senior than) me
  yes: there's nobody above me here
(highest|as high|as far) (you can|as you can|as it|level|point) (go|goes|get|here|there is)
  yes: I'm as high as it goes
  yes: that's as far as you can go
  no: it is as far as the bridge
i have the same (authority|access|powers|system|information) as
  yes: I have the same authority as my manager
i am (handling|dealing with|the one (handling|dealing)) ...4 (no need|not need)
  yes: I'm handling your case so there's no need for anyone else
i am the (<boss>|most senior)
  yes: I am the supervisor
  no: I am the driver
<boss> (does not|do not|will not|would not) (take|speak|talk|come|call|deal)
  no: managers take calls
(no|not) need (for|to (speak|talk) (to|with)) (a|my|the) <boss>
  yes: there's no need for a supervisor
  no: you need to speak to my supervisor

# ---- danger, and the law ----

@category call.safety speaker=customer kind=cue
(caught|on|catching) fire
  yes: the charger caught fire
  no: a fire exit
(smoke|sparks|flames) (coming|came|pouring|shooting) (out|from)
  yes: there's smoke coming out of it
  no: he smokes outside
(gas leak|smell gas|smells of gas|smell of gas|carbon monoxide|electric shock|electrocuted|got a shock)
  yes: I can smell gas in here
  no: the gas bill is high
(burnt|burned|cut|hurt|injured|scalded) (me|my (hand|hands|finger|fingers|face|leg|arm|foot|back|child|son|daughter|wife|husband|mother|father|baby)|myself|somebody|someone)
  yes: it burnt my hand
  no: my feelings are hurt
(rushed|taken|went|been) to (hospital|the hospital|a and e|the er|the emergency room)
  yes: my son was taken to hospital
  no: the bill from the hospital
(allergic reaction|food poisoning|poisoned|cannot breathe|stopped breathing|passed out|collapsed)
  yes: she had an allergic reaction
  no: the shelf was red
(kill|hurt|harm) myself
  yes: I feel like I want to kill myself
  no: he killed the engine
(end it all|end my life|take my own life|do not want to live|no reason to live|suicidal)
  yes: I just want to end it all
  no: end the call
(unsafe|dangerous|a hazard|safety hazard) [for|to] [my|the|our|children|kids|use|drive|live]
  yes: it's dangerous for the children
  no: it is safe
(oxygen|insulin|medication|dialysis|medical equipment) ...6 (runs out|run out|without|needs power|depends|cannot wait|ran out)
  yes: my insulin runs out tonight
  no: she takes insulin

@category call.legal speaker=customer kind=cue
(my|a|our|the) (lawyer|lawyers|solicitor|solicitors|attorney|legal team)
  yes: you'll hear from my solicitor
  no: lawyers work long hours
(take|taking|see) (you|this|it|them) to court
  yes: I'll take you to court
  no: the tennis court
(legal action|small claims|sue you|suing you|going to sue|breach of contract|legal advice|press charges)
  yes: I'm thinking of legal action
  no: it is legal to park here
(report|reporting|complain|complaining|reported|go) (you|this|it|to) [to] [the] (ombudsman|regulator|police|trading standards|better business bureau|attorney general|consumer protection|authorities|fca|ofcom|ofgem|bbb|ftc|data protection)
  yes: I will report you to the ombudsman
  no: they report on the news
(ombudsman|trading standards|small claims court)
  yes: the ombudsman told me to call
  no: the trading floor
data protection (authority|commissioner)
(consumer|my legal|statutory) rights
  yes: I know my legal rights
  no: turn right
(go|going|went) to the (press|papers|media|news|newspapers)
  yes: I'm going to the press with this
  no: going to the shop
(bailiff|bailiffs|warrant|court (order|summons|date|letter)|summons|enforcement officer|enforcement agent)
  yes: the last one's from a bailiff
  yes: it says warrant of entry
  no: the tennis court

@category call.escalate speaker=agent kind=cue
(escalate|escalating|escalated) [this|it|that|your|the] [case|complaint|matter|issue|ticket] [to|with|up]
  yes: I'm escalating this right now
  no: the escalator is out
(pass|passing|passed|hand|handing|refer|referring|raise|raising|report|reporting) (this|it|that|you|your case|your complaint|the matter) [on|over|straight|right] (to|with) (our|the|my) ...2 (team|department|specialists|specialist|manager|supervisor|security|police|lawyers|complaints)
  no: I will pass it to you
(call|ring|dial|phone) (999|911|112|000|emergency services|the emergency services|an ambulance|the fire brigade|the fire department|the gas emergency line)
  yes: please call 911 now
  no: call me tomorrow
(open|opened|opening|log|logged|logging|raise|raised|raising) (a|an) (formal|official|safety|legal) (complaint|report|incident|case)
  yes: I've logged a formal complaint
  no: open a window

(passed|passing|pass|reported|reporting|report|referred|referring|refer|forwarded|forwarding|forward|handed|handing|flagged|flagging|flag|raised|raising|notified|notifying|notify|alerted|alerting|alert|informed|informing) [it|this|that|you|your case|your details|what happened|what you have told me|the threat|the address|the matter|all of it] [on|over|up|straight|right|directly|now|immediately] [as|to|with|at] [an|a|the|our|my] [*] (police|security|emergency team|emergency engineer|emergency engineers|safety team|safeguarding|safeguarding team|legal|legal team|legal department|solicitors|lawyers|compliance|fraud team|police liaison|head office|crisis team|incident team|control room|gas emergency service|network emergency|complaints team|complaints department|welfare team|duty manager)
  yes: I'm passing this to our safety team
  yes: I've reported it to our security team
  yes: I'm alerting the network emergency line now
  no: the police have passed the form to you
(noted|noting|recorded|recording|logged|logging|documented|documenting|note|record|log|document) [it|this|that|what you (said|have said)|the (call|threat|incident|language|abuse)|everything] [down] [as|on|in|that] (a|an|the|your|our) [*] (threat|incident|abuse|abusive|safety (issue|concern|matter)|security (issue|concern|incident)|emergency|incident log|security log|risk|complaint)
  yes: I'm recording that as a threat
  no: I've noted the meter reading
(threat|threats|incident|abuse|language|call|this|that|it) (will be|is being|has been|have been|are being|is|gets|goes|is going|will go|goes straight) [now|also] (reported|passed|logged|recorded|referred|flagged|escalated|noted|documented|to (the|our)) [on|up|as|in|to|with] [our|the|a|an] (police|security|security team|manager|management|threat|incident|legal team|legal|complaints team|safety team|log|authorities|file|account|claim|duty manager|head office)
  yes: this call is being passed to our security team
  yes: that will be reported to the police
  no: this is the police helpline number you wanted
(sending|send|sent|dispatching|dispatched|requested|requesting|called|calling|ringing|rung|phoned|getting|got) [for|you|out] [an|the] (ambulance|paramedics|paramedic|police|fire brigade|fire service|fire crew|emergency engineer|emergency crew|gas engineer|rescue|coastguard|first responders)
  yes: I've requested an ambulance for you
  except: (have|has) (you|anyone|anybody|somebody|she|he|they) [already] (called|sent|rung|phoned|got)
  no: has anyone called an ambulance
# ---- privacy ----

@category call.secret speaker=agent kind=cue
(tell|give|read|say|confirm|spell|need|have|what is|what are) [me|out|us] [you] [your|the|that] [full|whole|complete|last] <secret>
  yes: can you read me the long number
  yes: what's your PIN
  no: never give anybody your PIN
  no: please do not tell me your password
  except: (never|not|do not|no) ...4 <secret>
(three|four) digits on the (back|front) [of (the|your) card]
  yes: and the three digits on the back
  no: the back of the house

@category call.identity speaker=agent kind=cue
(confirm|verify|check|give me|have|take|tell me|with|provide) ...4 (date of birth|postcode|post code|zip code|security (word|question|answer)|memorable word|mother is maiden name|billing address|full name and|first line of (your|the) address|last four digits)
  yes: could you confirm your date of birth
  yes: can I take your postcode please
  no: your parcel has no postcode
(verify|confirm|check|verified|confirmed) (your|the) (identity|details|account|id) [with you|first|for me]
  yes: I need to verify your identity first
  no: I checked the weather
(security|identity|verification) (questions|check|checks|verification|question)
  yes: just a couple of security questions
  no: airport security is slow
(passed|thanks for passing|through|completed) [the] security
  yes: you've passed security
what is your (date of birth|postcode|post code|zip code|mother is maiden name|memorable word|security word)
  yes: what's your date of birth

@category call.disclose speaker=agent kind=cue
(i can see|i see|you have|there is|it shows|it says|we have) [that] [you|here|on] [your] ...3 (balance|payments|transactions|arrears|direct debit|medical|prescription|diagnosis|test results)
  yes: I can see your balance is forty pounds
  no: let me look into it
(your|the) (balance|outstanding balance|account balance) is
  yes: your balance is two hundred
  no: the balance of nature
(your|the) (address|email|phone number|mobile number|date of birth|card) (we have|i have|on file|on the account|is [listed as|down as])
  yes: the address we have is twelve mill lane
  no: your address book
(changed|updated|amended) your (address|email|phone number|bank details|direct debit|password|payment details)
  yes: I've changed your address
  no: you changed your mind

# ---- money that agents give, and exceptions ----

@category call.goodwill speaker=agent kind=cue
(goodwill|gesture of goodwill|good will|as a gesture|compensation|compensate|voucher|vouchers|gift card|store credit|credit to your account|credit on your account|account credit|discount|knock off|money off|by way of apology|for the inconvenience|waive|waived|waiving)
  yes: I can offer a voucher of twenty pounds
  yes: as a gesture of goodwill
  no: the voucher code box
  except: (voucher|discount) code
(credit|crediting|credited) (you|your account|the account|it back|that back)
  yes: I'll credit your account with thirty dollars
  no: a credit card

@category call.refund speaker=agent kind=cue
(refund|refunds|refunded|refunding|reimburse|reimbursed|reimbursing|reimbursement|money back|pay you back|paid back)
  yes: I've refunded the sixty dollars
  no: let me check the order

@category call.exception speaker=agent kind=cue
(make|making|made) (an|one|a one off|a one time|a special) exception
  yes: I'll make an exception for you
  no: that is the exception
  except: (cannot|can not|could not|not|never|unable|no one|nobody|nor|without) ...3 (make|making|made) (an|one|a) ...2 exception
  no: we can't make an exception
(just this once|this one time|one off exception|as an exception|as a one off|as a one time courtesy|bend the rules|bending the rules)
  yes: just this once I can do it
  no: this one is blue
against (our|the) rules but
should not (really|actually) do this
(not normally|do not normally|would not normally|usually do not|normally would not) (do|allow|offer|give) ...4 but
  yes: we don't normally do this but I will
  no: we do not normally open on Sunday
(waive|waived|waiving) (the|that|this|it|your|a|any)
  yes: so I'm waiving it, it's gone as of now
  except: (cannot|can not|could not|not|never|unable|no one|nobody|nor|without) ...3 (waive|waived|waiving)
  no: I'm not able to waive that
  no: I wave to it
(cancelling|cancelled|canceling|canceled|removing|removed|dropping|dropped|taking off|taken off|scrapping|scrapped|lifting|lifted) (the|that|this|your) [*] (fee|charge|penalty|fine|surcharge)
  yes: I'm cancelling the charge now
  no: there is a charge for parking
  except: (cannot|can not|could not|not|never|unable|no one|nobody|nor|without) ...3 (cancelling|cancelled|canceling|canceled|removing|removed|dropping|dropped|taking|taken|scrapping|scrapped|lifting|lifted)
  no: they have not removed the charge
(change|move|cancel|rebook|do|switch) (it|that|this|the *|your *) without (a|the|any) (fee|charge|penalty)
  yes: I can move the dates without a fee
  no: the parcel came without a charger

(on this occasion|this once|just for (you|today)|exceptionally|as a courtesy|as a special (case|favour|favor)|one time (waiver|courtesy)|one-off|one off basis|special dispensation|at my discretion|use my discretion|using my discretion|discretion to)
  yes: on this occasion I'll take it back
  yes: I'm able to use my discretion here
  no: on that occasion it was closed
(take|taking|taken|knock|knocking|knocked|write|writing|written|wipe|wiping|wiped|strike|get rid of) [that|the|this|your] [late|cancellation|admin|booking|change|delivery|exit|early|reminder|missed|return|restocking] [payment|exit|termination|appointment] (fee|charge|penalty|surcharge|fine|interest) [right|straight] off
  yes: I'll knock the late fee off
  no: take the lid off
  except: (cannot|can not|could not|not|never|unable|no one|nobody|nor|without) ...3 (take|taking|taken|knock|knocking|write|written|wipe|strike|get rid of)
  no: I can't take the charge off without it
(take|taking|knock|knocking|write|writing|wipe|wiping) (off|away) (that|the|this|your) [*] [*] (fee|charge|penalty|surcharge|fine)
  yes: I've agreed to write off the late payment charge
  no: we can't write off the late payment charge
  except: (cannot|can not|could not|not|never|unable|no one|nobody|nor|without) ...3 (take|taking|knock|knocking|write|writing|wipe|wiping) (off|away)
(overlook|overlooking|turn a blind eye|let (it|that|this) (slide|go|pass)|look the other way|stretch a point|bend a little|cut you some slack|make an allowance|make allowances)
  yes: I'll let it slide this time
  no: I can't let that go
  except: (cannot|can not|could not|not|never|unable|no one|nobody|nor|without) ...3 (overlook|turn a blind|let|look the|stretch|bend|cut you|make)
  no: let it go straight to voicemail
  except: let it go (to|straight|down|up|through)
(override|overriding|overrode|overridden|bypass|bypassing|bypassed|disregard) (the|that|this|it) [*] [system|rule|limit|policy|lock|fee|charge|restriction|deadline] [for you|this|once]
  yes: I've overridden the limit for you
  no: I can't override the system
  except: (cannot|can not|could not|not|never|unable|no one|nobody|nor|without) ...3 (override|overriding|bypass|disregard)
  no: the remote has an override switch
(honour|honor|honouring|honoring|honoured|honored) (the|that|your|it) [*] (price|rate|offer|voucher|discount|deal|code|coupon|quote) [even|although|anyway|for you]
  yes: I'll honour the expired voucher
  no: we can't honour that price
  except: (cannot|can not|could not|not|never|unable|no one|nobody|nor|without) ...3 (honour|honor)
  no: it is an honour to help
(even though|although|despite|though) (it is|you are|we are|the|that is|it has|this is|being) ...5 (past|outside|over|beyond|expired|out of (warranty|date|policy|time)|after|late|against|non refundable|nonrefundable|too late) ...8 (i will|i can|i am going to|we will|we can|i have|let me)
  yes: even though it's outside the thirty days I'll take it back
  yes: although it's out of warranty, I'm going to replace it
  no: although it's late I need your postcode
(usually|normally|typically|ordinarily|generally|strictly|technically|by rights|officially) ...10 (but|however) [*] (i will|i can|we can|we will|for you|this time|this once|let me|i have|in your case|i am going to|given|since|seeing|because|as you|as it|today|on this)
  yes: typically there's a charge, but given what's happened we'll leave it
  yes: technically that window has closed, but in your case I'll reopen it
  no: generally it's quick but I can check
  except: but i can (check|look|see|ask|try|tell|find|give you the)
(i am|we are) (not meant|not supposed|not really allowed|not strictly allowed|not normally allowed) to ...4 but
  yes: I'm not supposed to do this but I will
(will not|not going to|would not|not) (charge|bill|apply|enforce|hold|count|add) (you|that|it|the|this) [for|against] [you|that|it|this|the] [*] (this time|this once|on this occasion|fee|charge|penalty)
  yes: I won't charge you the cancellation fee
  no: we will charge you a cancellation fee
(squeeze|squeezing|slot|fit) (you|it|him|her|them) in (anyway|even though|although|after hours|as an|for you)
  yes: I'll squeeze you in after hours
  no: we fit it in an hour
let (you|it|that) off [just] (this|the) (time|once|first)
  yes: I'll let you off this time
  no: it goes off this time
(normally|usually|strictly|strictly speaking) ...8 but (i will|i can|for you|this time|this once|let me|i have)
  yes: normally it's thirty pounds, but I'll leave it off for you
  no: normally it takes three days
# ---- the customer's cues ----

@category call.hurried speaker=customer kind=cue
(quick question|running late)
  no: I have time
in a (hurry|rush)
  yes: I'm in a hurry
make (it|this) quick
got to (go|run|be quick)
have to (go|run|be quick) (now|soon|in)
no time for (this|that)
(do not|have not) (have|got) (much|long|all day|time)
  yes: I don't have much time
can we (speed|hurry) [this|it] up
(hurry|speed) up
at work (right now|at the moment)
on my (lunch|break)
how long (will|is) this (take|going to take)
  yes: how long will this take

@category call.hesitant speaker=customer kind=cue
(let me think about it|i need to think|have to think about it|does that make sense|i am hesitant|second thoughts)
  yes: let me think about it
  no: I know what to do
(i am|we are) not [<NUMBER>] [really|entirely|quite|so|too] (sure|certain) (about|if|whether|i|that|it)
  yes: I'm not sure if I should
i do not (know|understand) (if|whether|what to do|how to|what that)
i am [a bit|a little] (confused|lost|nervous|worried about)
should i (really|maybe)
i am (new|no good) (to|at|with) (this|these|computers|technology)
not very good with (computers|technology|this|phones)

@category call.urgent speaker=customer kind=cue
(urgent|urgently|emergency|as soon as possible|asap|right away|immediately|straight away|desperate|desperately|cannot wait|it cannot wait|running out of time|deadline is)
  yes: it's really urgent
  no: there is no hurry
  no: it's not urgent
  except: cannot wait to
  except: not (urgent|an emergency)
  no: I cannot wait to see it
need (it|this|that|them) (today|now|by tomorrow|tonight|by tonight|this morning)
  yes: I need it today
(my|our) (flight|wedding|surgery|interview|exam) is (today|tomorrow|tonight|on)

@category call.unreasonable speaker=customer kind=cue
(i|we) (want|demand|expect) (a|my) (free|full refund and|lifetime|thousand|million)
  no: I care about my family
i (demand|insist) (that|to|you)
  yes: I demand that you fix it for free
you (have|are going) to (give|pay) me (a thousand|thousands|double|everything|whatever)
i am not (paying|leaving|hanging up) (for|until|till|a|anything)
(right now|this instant|this minute) or (i|else)
i do not care (about|what) (your|the) (rules|policy|policies|terms|procedure)
  yes: I don't care about your rules
(fire|sack) (him|her|them|that (person|agent|driver))
i want (him|her|them) (fired|sacked)

@category call.effort speaker=customer kind=cue
(been|was|waited|waiting) ...3 on hold
  yes: I've been waiting on hold for an hour
  no: hold it up
passed (from|around)
(passed|sent|pushed|bounced) from (pillar to post|one|department|person)
transferred [me] <number> times
had to (repeat|explain) ...3 (again|times|everyone|everybody|every time)
(repeat|explain|explaining|repeating) (myself|everything|it all|the whole (story|thing)) [again|over]
jump through (hoops|so many hoops)
so (hard|difficult|complicated) to (get|reach|find|cancel|speak|talk|change|do)
(why is it|why does it have to be) so (hard|difficult|complicated)
(tried|been trying) (all|for) (day|morning|week|hours|days|ages|weeks)
(cannot|could not|impossible to) (get|reach|find) (anyone|anybody|a human|a person|through)
going (round|around) in circles
  yes: I'm going round in circles

@category call.advocacy speaker=customer kind=cue
customer for life
  no: I recommend the soup
(recommend|recommended|recommending) you [to]
(will|would|have|already) (tell|told) (all|everyone|everybody|my friends|my (family|colleagues|neighbours|neighbors))
  yes: I'll tell my friends how good you are
(leave|write|give) [you] (a|an) (good|great|five star|excellent|positive|nice) review
best (service|company|support|help) (i have|ever|in)
  yes: you're the best company ever
(love|loved) (your|this) (company|service|shop|store|product|products|team)
(customer|been with you) for (years|<number> years|ages|ever|a long time) and (happy|love|never)

# ---- beyond what was asked (agents) ----

@category call.proactive speaker=agent kind=cue
i took the liberty
  no: while it rains
while (i have|you are|we are|i am) (you|on|at it|here|in)
  yes: while I have you, I also noticed your card expires soon
i (also|have also) (noticed|see|can see|checked|added)
(just|so) [that] you (know|are aware) [for next time|in future]
to save you (time|money|a call|calling|having to|the trouble|another)
so [that] you do not have to (call|ring|wait|pay|come|worry|do)
  yes: so you don't have to call again
before you (ask|go) (i|let me|you)
is there anything else i (could|can) do (to make|while)
you (might|may) also (want|like|be interested)
in case (it|that|you) (happens|need|ever|have) ...2 again

@category call.history speaker=agent kind=cue
(i|we) (can see|see) ...2 (you|that you) (called|contacted|spoke|had|have had|have been|rang|wrote|reported|got in touch)
  yes: I can see that you called on Monday
  no: call us next time
(last time|when) (you|we) (called|spoke|contacted|talked|wrote)
(you have been|been) (a|with us) ...3 (customer|since|for)
i (have|can see) (your|the) (history|notes|previous|earlier) [calls|notes|contacts|messages|case]
(looking|look) at (your|the) (history|notes|previous)
  yes: looking at the notes from last time

@category call.extra-mile speaker=agent kind=cue
(free of charge|on the house|went ahead and|go the extra mile)
  no: that is extra
(upgrade|upgraded|upgrading) (you|it|that|your) [for free|free of charge|at no (extra|additional) (cost|charge)]
  yes: I've upgraded you at no extra cost
at no [extra|additional] (cost|charge) to you
(i will|let me|i have) personally (call|check|see|make sure|follow|deliver|bring|drive|take care|handle|walk|go)
  yes: I'll personally call the depot
(express|next day|expedited) (delivery|shipping) [for free|free|at no]
(stay|staying) on the line with you
i will stay with you (until|till|while)
(added|add|throw in|included) ...3 (extra|free|for you|on us)

# ---- facts that are not sure (agents) ----

@category call.accuracy.hedged speaker=agent kind=cue
(i think|i believe|i guess|i suppose|i assume|i am guessing|probably|maybe|possibly|presumably|i imagine) (it|that|they|you|the|we|there|your|this) ...1 (is|was|are|were|will|would|should|costs|takes|can|has|have|means|comes|goes)
  yes: I think it costs about forty
  no: I think you are right to ask
  except: i think (you are right|that is (fair|reasonable|a good idea|great))
  no: it is free
(should|might|may|could) be (about|around|roughly|something like|in|by|on|there|within)
(as far as i (know|can tell|am aware)|to (my|the best of my) knowledge|off the top of my head|if i remember (right|rightly|correctly)|do not quote me)
  yes: as far as I know it's free
i am not [<NUMBER>] [really|entirely|quite|completely|totally|too] (sure|certain) (but|if|whether|when|how|what|about)

@category call.accuracy.corrected speaker=agent kind=cue
(sorry i meant|i meant to say|i misspoke|i misread|correction|actually no|no wait|i stand corrected|scratch that)
  yes: sorry I meant Thursday
  no: the correct price is nine
i mis (spoke|read)
let me correct (that|myself)
(what i said|that) was (wrong|not right|incorrect|a mistake)
i (told|gave) you the wrong
  yes: I told you the wrong price
my mistake (it|that|the)

@category call.accuracy.hearsay speaker=agent kind=cue
(apparently|supposedly)
  yes: apparently it left the depot
  no: I told you so
(i was|we were|i have been) (told|informed|given to understand|led to believe)
  yes: I was told it ships on Monday
(they|my colleague|the other team|somebody|someone) (told|said to) me
from what i (hear|heard|gather)
i heard (that|it)

# ---- holds and explanations (agents) ----

@category call.hold speaker=agent kind=cue
(put|place|putting|placing|pop) (you|this call) on [a] [brief|short|quick] hold
  yes: may I put you on hold for a minute
  no: the hold of the ship
(can|could|would|will) you (hold|hold on|hold the line|stay on the line|bear with me) [for|please|just|while|a]
  yes: could you hold the line please
  no: can you hold the door
  except: hold (the|a|this|that) (door|button|phone up|item|order|parcel)
(hold|bear with me|hang on|stay with me) (for|while|a|one|just|on) [a|the|just] (moment|minute|second|sec|couple|few|i|line|two)
  yes: bear with me while I check
  yes: hold on a second
  no: he held for a minute
(back|be back) with you in (a|one|two|just|about)
  yes: I'll be back with you in two minutes
  no: back in the day

@category call.explained speaker=agent kind=cue
(which means|that means|this means|it means|meaning|in other words|what that means|basically|put simply|simply put|let me explain|to explain|stands for|for example|i e|that is to say|in short)
  yes: which means that the line is tested
  yes: RMA stands for a return number
  no: it is the blue one
what i mean (is|by)
that is (when|where|what|the|to say|just|basically|our)
(it|that) is (a|an|the) (kind of|sort of|fee|charge|number|form|code|way|thing|box|part|team|name|test|check|list|place|time)
in plain (english|words|terms)
so [basically] (it|that) is
is (short|another word|just a name) for

# ---- how it ended ----

@category call.outcome.resolved speaker=agent kind=cue
(that is|it is|this is|everything is|you are|all) [now|all|been] (sorted|done|fixed|resolved|solved|set|taken care of|booked|confirmed|in place|set up|cancelled|canceled|completed|updated|refunded|processed|back on|active|working)
  yes: that's all sorted now
  no: it is not sorted yet
  no: is it sorted
(i have|we have) [just|now|already|gone ahead and] (fixed|resolved|sorted|solved|refunded|cancelled|canceled|processed|updated|changed|corrected|booked|rebooked|replaced|reset|removed|credited|issued|added|applied|activated|completed|unlocked|transferred the) ...4 [for you]
  yes: I've refunded the amount for you
(glad|happy|pleased) (we|i|that we|that i) (could|got|were able to|managed to) ...2 (sort|solve|fix|resolve|help|sorted|solved|fixed|resolved)
should [all] be (working|fine|good) (now|again)
^ [okay|ok|right|and|all|great|perfect|lovely|there|so] (done|booked|moved|cancelled|canceled|sorted|paused|renewed|changed|fixed)
  yes: Done, the driver has it on his screen
  yes: Booked, 16:40 today
  no: done is better than perfect
  except: (done|booked|moved|cancelled|changed|fixed) (with|by|is|are|it|yet|that|line|price|term|rate)
(that is|it is|that has been|it has been|you are|they are) [now|all|just|been] (paused|renewed|moved|changed|stopped|gone|closed|reopened|unlocked|reset|switched|corrected|paid|reserved|added|removed|on it)
  yes: that's renewed from the first
  yes: it's gone as of now
  no: it's going well
  no: is it gone
(it has|that has|has) (worked|gone through|arrived)
  yes: that's gone through
  no: has it arrived
(nothing (more|else|left)|there is nothing more) (to pay|to do|owing|outstanding)
  yes: there's nothing more to pay
  no: there is nothing to eat

@category call.outcome.confirmed speaker=customer kind=cue
(it|that|everything|this|mine|she|he) (works|is working|has worked|worked|is fixed|is sorted|is back on) [now|again|perfectly]
  yes: it works now, thank you
  no: it works sometimes
  except: (works|working|fine) (sometimes|until|but|except)
  no: it is not working
(that|it) (did|does) the (trick|job)
(that is|it is) (sorted|fixed|solved|resolved|done|perfect|all i needed|everything)
(got|received) (it|the email|the code|the confirmation|the refund|that) (now|just now|yes|thank|thanks)
(you|you have) (solved|fixed|sorted) (it|that|my|the)
  yes: you've solved it
problem (solved|sorted|fixed)
all (sorted|good|working) (now|thanks|thank|then)
yes (it|that) (works|worked|did it|has (now|worked|arrived|come))
^ [yes|oh|omg|yay|hey] (worked|fixed)
  yes: WORKED
  no: I worked there
(it|that|everything|the light|they|she|he) (is|are) [all] [back|now] (green|up|scanning|smooth|back|moving|printing|charging|running|online|connected)
  yes: it's green, they're scanning
  no: it is up to you
  except: up to
(sessions|lines|systems|lights) are (up|back|green|on)
  yes: confirmed, sessions are up
  no: the lines are long
(it|that|they|mine) (has|have) (arrived|come|gone through|come through)
  yes: it has arrived, thank you
  no: it has come to nothing
  except: come to
(you have|you) (sorted|helped) me [right|all] [out]
  yes: you've sorted me right out
  no: you helped my neighbour

@category call.outcome.accepted speaker=customer kind=cue
(go ahead|let us do that|yes please)
  yes: yes please do
  no: that is not fine
(that is|that would be|that will be|sounds|that sounds) (fine|good|great|ok|okay|perfect|fair|lovely|brilliant|reasonable|alright|all right)
  yes: that's fine
(ok|okay|alright|right|fine|great|perfect|lovely|brilliant) (thank you|thanks|then|do that|let us do that|go ahead)
  yes: okay thank you
i (will|can) (accept|take|do|live with) that
(works|good) for me
i (appreciate|would appreciate) that
^ [oh|well|ok|okay|yes|yeah|and|no|ah|ha] (thank you|thanks|cheers|ta|thx|brilliant|lovely|perfect|great|wonderful|awesome|fantastic|fab|marvellous|marvelous|good|nice one|spot on|phew|alright|all right|fair enough)
  yes: Thank you, I'll wait for it
  yes: spot on cheers
  no: I said I would wait
  except: (thank you|thanks) (for (nothing|absolutely nothing)|to)
  no: thanks for nothing
  except: (good|great|lovely|brilliant|perfect) (grief|god|question|luck|morning|afternoon|evening|day|another|now (what|it))
  no: good morning
(thank you|thanks|cheers) (so much|very much|a lot|both|again|honestly|anyway|then|for (your|the|all|being|everything|that|not))
  yes: thank you both
  no: no thanks to you
^ [no|nope] [that is|that's|thats] (all|it|everything|great|fine) [for (now|today)|thank you|thanks]
  yes: no that's all
  no: no that's wrong
(you are|you have been|ur|youve been) [the|a|an] (best|star|angel|legend|lifesaver|great|lovely|kind|marvellous|marvelous|wonderful|amazing|brilliant|very kind|so kind)
  yes: no, you've been great
  no: you are late

@category call.outcome.pending speaker=agent kind=cue
you (will|should) (receive|get|hear|see|have) ...6 (within|by|in|on|before|tomorrow|today|shortly|soon|next)
  yes: you should receive it by Friday
  no: it arrived
(it|that|they) (will|should) (arrive|ship|be (delivered|with you|there|sent|processed|reviewed)|go out|take|reach you|show up)
(i have|we have) [just|now|already|gone ahead and] (ordered|requested|raised|arranged|asked for|sent for|put in for|submitted|escalated|dispatched) ...4 (for you|a|an|the|it|one|that|this|your)
  yes: I've ordered a new one for you
  yes: I've raised a ticket for you
  no: I have asked you twice
(is|are|being) [still] (under review|being (investigated|looked into|looked at|reviewed|processed|worked on))
(open|opened|opening|raise|raised|raising|log|logged|logging|create|created|creating) (a|an|the) [support|service|new] (ticket|case|request|investigation|claim)
(waiting|wait) (for|on) (the|a|our|their) (team|engineer|part|parts|warehouse|supplier|approval|reply|response|answer)
we are still (waiting|looking|working)

# A message that tells what is done already, or will be told again: nothing is left to do when it comes.
@category call.outcome.notice speaker=agent kind=cue
(text|email|e mail|e-mail|mail|send|message|post) [it|you|them|her|him|that] [to|over|across] [you] [a|the|an|your|it] [quick] [text|email|e-mail|mail|letter|confirmation|summary|copy|receipt|link|contract|ticket|booking] [now|today|shortly]
  yes: I'll text it to you now
  yes: I'll email you a summary in the next ten minutes
  no: the postman is here
(get|receive|have|see|expect) (a|an|the|your|it in|that in|it by|the new) [*] (text|email|e-mail|mail|letter|confirmation|contract|ticket|photo|receipt|writing|inbox|message|papers|papers by e-mail)
  yes: you'll get an email within the hour
  yes: you'll have that in writing tomorrow
  no: you'll have the parcel tomorrow
(put it in writing|confirmation is on its way|in your inbox|i will watch it|just to make sure)
  yes: I'll put it in writing to you this afternoon
  no: put it in the box
@category call.outcome.transferred speaker=agent kind=cue
(transfer|transferring|put|putting|pass|passing|connect|connecting|hand|handing) you [straight|now|over|on|through|across] [over|through|on|across|now] (to|with) (our|the|my|a|billing|sales|technical|support|someone|somebody|another|accounts|claims|lost)
  yes: I'm transferring you to billing now
  yes: let me put you through to our technical team
  no: I put you down as present
  no: I'm passing you to my supervisor
  except: (my|our|a|the) <boss>

@category call.outcome.unresolved kind=cue
(forget it|never mind then)
  yes: forget it
  no: it is resolved
(this|it|that) [still] (is not|has not been|was not|has not) [been] [still] (resolved|solved|sorted|fixed|working)
  yes: this is not resolved
nothing (is|has) [been] (resolved|solved|sorted|fixed|changed)
(you have not|you did not|nobody|no one) (helped|solved|fixed|answered|sorted|done anything)
(waste|wasting) of [my] time
(this is|that is) no help
(not|no) (helpful|help) at all
(thanks|thank you) for [absolutely] nothing
  yes: no thanks for absolutely nothing
  no: thanks for waiting
never see me again
  yes: you'll never see me again
  no: you never saw me
i (give|gave) up
there is nothing (i|we) can do
  yes: there's nothing we can do
nothing (more|else) (i|we) can do
(cannot|can not|not able to|unable to) (help|assist) you (with|any|further|on)

# ---- attitude (agents) ----

@category call.attitude.rigid speaker=agent kind=cue
no exceptions
  yes: no exceptions
  no: our policy covers storm damage
(that is|it is|those are) (our|the|company) (policy|policies|rules|rule|procedure|procedures)
  yes: that's our policy
(against|not) (our|the|company) (policy|rules|procedure)
(policy|rules|procedure|system) (does not|do not|will not|says|say|states) ...2 (allow|let|permit|no|so)
(nothing|not anything) (i|we) can do [about (it|that)]
(we|i) (cannot|can not|do not|will not) do that
  yes: we can't do that. It's impossible
it is (impossible|not possible)
(rules are|a rule is|policy is) [the|a] (rules|rule|policy)
(as i said|like i said|as i told you) [before|already]
you (have|will have) to (follow|wait|fill|call back|go through|do it)
i [just] (follow|am just following) (the|my) (rules|procedure|script|orders)
(computer|system) says no
i am not (allowed|authorised|authorized|permitted) to
that is just (how|the way) (it|we)

@category call.attitude.over-accommodating speaker=agent kind=cue
i will do anything
  yes: I'll do anything you want
  no: what do you want to do
(anything|whatever) you (want|like|say|need)
(even though|although) (i am|we are) not (allowed|supposed|meant) to
i (should not|am not supposed to|am not meant to) (do this|be doing this|tell you|say this) but
  yes: I'm not supposed to do this but here you go
i will (try to|find a way|see if i can) ...6 (even though|although|not allowed)
i will (give|do|get) you (anything|everything|whatever)
(ignore|forget|skip) (the|our) (rules|policy|process|procedure)
i do not want [you] to (upset you|be upset)
please do not be (angry|mad|upset) (with|at) me
you can (have|keep) (it|both|everything|all of it) for (free|nothing)
let me [just] (give you|refund) everything
(not supposed|not meant|not allowed) to but (who cares|never mind|here|i will|let us|shh|do not tell)
  yes: I'm not supposed to, but who cares
  no: I'm not allowed to advise on medicines, but the pharmacist can
rules are (made|meant|there) to be (bent|broken)
  yes: rules are made to be bent
  no: rules are there to be followed
(refund|give) you the (lot|whole lot) and
  yes: I'll just refund you the lot and rebook it for free
  no: I'll give you the lot number
i am (angry|furious|livid) for you
  yes: honestly, I'm angry for you
  no: I am waiting for you

@category call.attitude.balanced speaker=agent kind=cue
(while|although|though) (i|we) (cannot|can not|am not able to|are not able to|am unable to) ...10 (what (i|we) can (do|offer)|i can|we can|here is what)
  yes: while I can't refund the fee, what I can do is credit it
  no: what can I do for you
(i wish|i would love to|i would like to) ...10 (however|but|unfortunately) ...10 (can offer|what i can|i can|we can|alternative|instead)
what (i|we) can do (is|for you|instead|right now|today)
here is what (i|we) can do
what i can offer [you] [as an alternative|instead]
  yes: what I can offer as an alternative is a later train
(as an|an|one) alternative (is|would be|could be|i can)
let us (find|look for|see) (a|what|the) (solution|way|works|option|best)
two (options|ways|choices)

@category call.attitude.aggressive speaker=agent kind=cue
(listen|look) (to me|here|lady|mate|buddy|sir|madam|man)
  no: please stay calm with the dog
(calm|settle) down
  yes: you need to calm down
(stop|quit) (shouting|yelling|interrupting|wasting|talking|complaining|whining)
are you (deaf|stupid|listening|even listening|finished|done)
(what|why) (do|did|is) you (want|not understand) from me
(shut|be) (up|quiet)
i do not care (what|about|if)
(that is|it is) (your|not my) problem
  yes: that's not my problem
do you [even] (know|want) ...4 or not
watch your (tone|mouth|language)
well that was (silly|stupid|daft|clever|your choice)
  yes: well that was silly
  no: well that was quick
(surely|obviously) you can (read|see|hear|count)
  yes: surely you can read
  no: you can read it online
(anyone|anybody) with (common sense|half a brain|eyes)
  yes: anyone with common sense would read it that way
  no: anyone with a ticket may enter
(speaks|speak) proper english
  yes: do you have somebody who speaks proper English
  no: we speak English here
keep your hair on
  yes: keep your hair on
  no: your hair is lovely
i am not [going to] (argue|arguing|repeat|repeating) (with you|myself|this)

@category call.attitude.submissive speaker=agent kind=cue
i do not deserve
  no: I am sorry about that
(i am|i am so|i am really) (useless|stupid|terrible at this|hopeless|no good)
(i am|we are) (so|very|really) [very] sorry (i am|we are) (so|very|really) [very] sorry
please (forgive|do not be angry|do not report|do not shout at) [with] [me]
(i am|it is) (all|entirely|completely) my fault
  yes: it's all my fault, please forgive me
(whatever|anything) you say
you are (always|absolutely|completely) right (sir|madam|about everything)
i do not want to (cause|get in) [any] trouble
i am (only|just) (a|the) (agent|trainee|temp|new|junior|operator)
  yes: I'm only the operator
(sorry sorry|so so sorry|so so so sorry|sooo sorry|soo sorry|soooo sorry|sorry again)
  yes: oh no I'm so so sorry
  yes: Sorry, sorry. What's the reference?
  no: I'm sorry about that
i feel (terrible|awful|dreadful|so bad) (about|for) (this|that|it|you)
  yes: I feel terrible about this
  no: it feels terrible to wait
i wish i could do more
  yes: I wish I could do more
  no: I could do more tomorrow

@category call.attitude.defensive speaker=agent kind=cue
(it is|that is|that was|it was) not (my|our) (fault|problem|department|job|responsibility|mistake|error)
  yes: that's not my fault
  no: that is not your fault
(i|we) (did not|do not|have not|had nothing) (do|did|make|made|done|to do with) (it|that|anything|anything wrong|this|mistakes)
(do not|stop) (blame|blaming|shout at|yell at|shouting at|yelling at) (me|us)
  yes: don't blame me
i (only|just) work here
i am (only|just) doing my job
not my (department|job|problem)
(nobody|no one) [else] [has] (complained|complains|had this|has this problem)
(how|what) (was|were|am|are) (i|we) supposed to (know|do)
(you|nobody) (never|did not) (told|tell|said|asked|ask) (me|us) (that|so|anything)

@category call.attitude.assertive speaker=agent kind=cue
(i|we) (understand|hear you|appreciate|want to help|am here to help) [that] ...8 (and|but|however) (i|we) (need|ask|would ask|have to ask) (you|that)
  no: I need a pen
i (need|will need|would need|have to ask|must ask|would ask|am asking) you to (stop|speak|keep|refrain|please|lower|let|give|confirm|listen|tell)
  yes: I need you to stop shouting so that I can help
(in order to|so that i can|for me to|to) help you i (need|will need)
let (me|us) (focus|come back|get back|go back|return) (on|to) (the|what|your|how)
  yes: let's come back to the order
(i am|we are) confident (that|we|in|i|this)
here is (how|what) (this|we are going to|will happen|happens|i am going to|i will)
i am not able to (continue|go on|carry on) (if|while|unless)

@category call.attitude.against-company speaker=agent kind=cue
(this|our|the) (company|management|system|policy|warehouse|billing team|it department|place) (is|are) [so|really|just|always|completely|a bit] (terrible|awful|useless|hopeless|rubbish|a joke|stupid|ridiculous|broken|a mess|slow|bad|the worst)
  yes: our system is rubbish
  no: the company is based in Leeds
(i|we all) (hate|cannot stand|agree the) ...3 (policy|system|company|management|rule)
they (never|do not|always) (listen|care|mess|tell us|get it right|do anything|screw) [to us|up|about]
(between you and me|off the record|if i were you i would) ...8 (company|management|complain|sue|switch|leave|they|elsewhere)
(management|head office|the company|they) (does not|do not|could not) care
  yes: management doesn't care
i (would be|am|would) (angry|furious|complain|switch|leave) (too|as well|with us)
(happens|they do this) all the time (here|with us|in this company)
you are not the (first|only) one (today|this week|to complain)
(honestly|to be honest|frankly) (our|the) (website|app|site|system|company|policy|depot|warehouse) is [really|so|just] (terrible|awful|useless|rubbish|a joke|a mess|hopeless)
  yes: honestly our website is terrible
  no: honestly the website is quick
(i do not|no idea) [know] why they (do not|never) (fix|change|do) (it|that|anything)
  yes: I don't know why they don't fix it
  no: I don't know why it rains

@category call.attitude.blames-customer speaker=agent kind=cue
(you should have|you ought to have|you should not have|why did you not|why did you|you were supposed to|you need to have) (read|told|called|checked|said|come|known|waited|thought|done|order|call|check|read the|tell|ordered|signed|asked)
  yes: you should have read the terms
  no: you were right to call
(it is|that is|that was|it was) (your|the customer is) (fault|mistake|responsibility|own fault|own mistake|error|problem)
  yes: that's your own fault
you (did not|never|failed to|forgot to) (read|tell|call|check|pay|fill|follow|listen|mention|say|send|provide)
you (must have|probably|obviously|clearly) (done|did|made|broke|dropped|entered|typed|misread|forgot|gave|given)
if you had [only|just] (read|called|told|checked|listened|paid|said|followed|waited)
(that is|it is) your (choice|problem|lookout|own doing|doing)
  yes: that's your choice, isn't it
  no: it's your choice of colour
  except: your choice (of|between|whether|which)
you should have (rung|written|fixed|asked|noticed|kept|paid)
  yes: you should have rung
  no: you should have it by noon
you have had ...2 (chances|letters|requests|warnings|reminders)
  yes: you've had six chances to make one
  no: you've had a long day

