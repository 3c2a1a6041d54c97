@lexicon 1 name=valence-service lang=en version=2026.11
# Sentiment of what happens in customer service: waiting, being charged, being told and not told, things that work
# and things that do not. These are facts, not feelings, so a negation outside usually changes nothing: most say neg=keep.
@class thing = order|parcel|package|delivery|item|items|money|refund|replacement|bill|letter|email|e mail|card|phone|book|ticket|tickets|luggage|bag|bags|invoice|confirmation|engineer|technician|driver|payment|response|reply|answer|call
@class call = call|phone|ring|email|write|contact|chase|message|text
@class called = called|phoned|rung|rang|emailed|written|wrote|contacted|chased|messaged|complained|asked|reported
@class works = work|works|working|worked
@class net = internet|wifi|wi fi|connection|broadband|signal|line|phone line|reception|network|picture|stream
@class app = app|application|phone|laptop|computer|website|site|page|system|tablet|program|software|router|browser|tv|screen|device|machine|game|console
@class span = day|days|week|weeks|month|months|hour|hours|minutes|mins|year|years
@class ord = second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|2nd|3rd|4th|5th|6th|umpteenth|hundredth|nth
@class staff = agent|advisor|adviser|rep|representative|person|lady|guy|man|woman|girl|gentleman|manager|supervisor|operator|colleague|technician|engineer|driver|assistant|clerk|team

# ---------------------------------------------------------------- waiting and silence
@category valence.service.waiting kind=valence neg=flip
(been|be|are|am|still|was|were) waiting [on|for] [hold|over|about|almost|nearly|more than|at least|a|the] <NUMBER> [and a half] <span> :: -1.9 neg=keep
  yes: customer> I've been waiting 21 days => neg
  yes: customer> I have been waiting over three weeks => neg
  yes: customer> we were waiting for two hours => neg
been waiting [for] (days|weeks|months|hours|ages|forever|a week|a month|so long|an hour|too long|all day|all week|all morning|a long time|quite a while) :: -1.9 neg=keep
  yes: customer> I've been waiting for weeks => neg
(waited|waiting) [in|on hold] [for] [over|about|nearly|almost|more than|at least] (<NUMBER>|several|many|an|two|three|four) [and a half] (hour|hours|days|weeks|months|years) :: -1.6 neg=keep
  yes: customer> I waited nearly two hours => neg
(wait|waits) [for] (ages|forever|too long|an eternity|so long|all day|all morning|all afternoon) :: -1.7 neg=keep
  yes: customer> I had to wait ages => neg
still waiting :: -1.5 neg=keep
  yes: customer> I am still waiting => neg
  yes: customer> still waiting for it => neg
(long|longer|longest|endless|lengthy) (wait|waits|queue|queues|line|lines|hold|delay|delays) [time|times] :: -1.4
  yes: customer> the long wait was a pain => neg
  no: sorry for the long wait
  except: (sorry|apologies|apologise|apologize) (for|about) (the|such a|your|this) long (wait|hold|delay) [time]
(on|in) hold for [over|about|nearly|almost|more than|at least] (<NUMBER>|an|a|ages|hours|forever|ever|so long) [<span>] :: -1.8 neg=keep
  yes: customer> I was on hold for 40 minutes => neg
  yes: customer> on hold for ages => neg
(been|was|were|sat|sitting|kept me|left me|kept us|left us) on hold :: -1.3 neg=keep
  yes: customer> I've been on hold since nine => neg
  yes: customer> you kept me on hold => neg
(keep|keeps|kept|left|leave|leaves|leaving|keeping) (me|us) (waiting|hanging|in the dark|holding) :: -1.7
  yes: customer> you kept me waiting => neg
  yes: customer> they left us in the dark => neg
  no: customer> please don't keep me waiting
  no: customer> she never kept me waiting
can not wait (any longer|another|that long|forever|until then|all day) :: -1.3 neg=keep
  yes: customer> I can't wait any longer => neg
how (much longer|many more times|many times) (do i|must i|will i|am i|have i|should i) :: -1.2 neg=keep
  yes: customer> how many times do I have to say it => neg
how long (is this going to take|does it take|am i supposed to wait|must i wait|do i have to wait) :: -0.9 neg=keep
(no|not any|never any|without any|zero|nor any) (response|reply|replies|answer|answers|feedback|update|updates|communication|callback|call back|contact|word|news|confirmation|acknowledgement|acknowledgment) :: -1.3 neg=keep
  yes: customer> I got no reply => neg
  yes: customer> there has been no update => neg
  no: customer> no news is good news
  except: no news is
still (no|not a|nothing|not got|not had|not heard|not received|not seen) [any] [a|the|my|your] [<thing>|update|sign|word|news|back|anything] :: -1.8 neg=keep
  yes: customer> still no refund => neg
  yes: customer> I have still not received my parcel => neg
  yes: customer> still nothing => neg
(never|not|nobody|no one) [ever|even] (<called>|replied|responded|answered|answers|answer|respond|reply) [me|us|to me|to us|to] (back|me|us|my email|my emails|my calls|my message|my messages) :: -1.8 neg=keep
  yes: customer> nobody called me back => neg
  yes: customer> you never replied to my email => neg
  yes: customer> no one emailed us back => neg
  no: customer> I have not replied to your survey
(no one|nobody|noone) [ever|even|has|will|would|can|seems|wants|is] [to|able to|ever|willing to] (helping|answers|answer|answered|picks up|pick up|picked up|replies|replied|responds|responded|responding|called|calls|helps|came|showed up|turned up|help|listens|listened|cares|cared|care|listening) :: -1.7 neg=keep
  yes: customer> nobody answers the phone => neg
  yes: customer> nobody cares => neg
  yes: customer> no one ever picks up => neg
  yes: customer> Nobody is helping me => neg
  no: customer> nobody helped me as much as you
  no: customer> nobody helped like you did
(no one|nobody|none of you|none of them) [there|here|else] (can|could|will|would|has been able to|was able to|is able to|seems able to|wants to|seems to want to) [even|actually] (help|tell|fix|explain|solve|say|find|give|sort) :: -1.6 speaker=customer neg=keep
  yes: nobody could help => neg
  yes: no one can tell me where it is => neg
  no: nobody could help laughing
  no: nobody could have helped more
  no: customer> nobody was able to fix me more
  except: could help (laughing|but|it)
  except: (explain|help|tell|find|fix|solve) [it|me|us] (as|better|like|so|more)
[just|keep|kept] (got|been|was|were|getting) [just] cut off [<NUMBER>|again|several|many|on] [times|me] :: -1.3 speaker=customer neg=keep
  yes: I got cut off three times => neg
  no: the gas will be cut off on Monday
(oh no not|not) (again|this again|you again|another one) $ :: -1.2 speaker=customer neg=keep
  yes: oh no, not again => neg
  no: it did not happen again
finally (someone|somebody|a human|a person|a real person|an answer) :: -0.8 speaker=customer
  yes: finally someone picks up => neg
  no: it was finally delivered
  no: finally someone who helps
  except: finally (someone|somebody|a human|a person|a real person) (who|that|with|helpful|competent|nice|kind)
(you|they) [guys|people|lot|just] never [ever|actually|even] (fix|solve|help|listen|do|tell|sort) (anything|anyone|me|us|it|to me|to us|a thing|anybody) :: -1.5 speaker=customer neg=keep
  yes: you never fix anything => neg
  no: they never do it without asking
  except: never do it
why (can|could|will|did|has|have) not (you|they|anyone|anybody|someone|somebody|your *) [just|even|guys|people|ever] (fix|help|answer|do|tell|told|get|sort|solve|send|sent|give|listen|call|called|arrived|done|been|come|turned|replied|say|said|warn|inform|let) :: -1.1 speaker=customer neg=keep
  yes: why can't you just fix it => neg
  yes: why didn't anyone call me => neg
  no: why don't you send me the form
did not [even] (call|phone|ring|get back|reply|respond|answer) [me] [back|to] :: -1.4 neg=keep
  yes: customer> they did not even call => neg
  yes: customer> you did not call me back => neg
  no: customer> I did not answer in time sorry
  except: i did not [even] (call|phone|ring|reply|respond|answer|get back)
(not|never) heard (anything|a thing|a word|back|nothing|from) [from|since] [you|anyone|anybody|them|then|us|back] :: -1.4 neg=keep
  yes: customer> I have not heard back from you => neg
  yes: customer> I've never heard anything since => neg
  no: customer> I've not heard of it
(waiting|waited) [in] [for|on] (a|the|my|your|an) (call back|callback|engineer|technician|reply|response|answer|refund|delivery|driver) :: -1.2 neg=keep
  yes: customer> I am waiting for a reply => neg
  yes: customer> I waited in for the engineer => neg
waiting patiently :: -0.6 neg=keep
  yes: customer> I have been waiting patiently => neg
unanswered :: -1.5
unresolved :: -1.5
  yes: customer> my complaint is unresolved => neg
unsolved :: -1.5
outstanding complaint :: -1.5
ignored again :: -1.5
radio silence :: -1.5
deafening silence :: -1.5
total silence :: -1.5
(ghosted|ghosting) :: -1.6
  no: customer> ghosting on the screen
  except: ghosting on
(sat|sitting|stood|standing|waited|waiting) [here|there|around] (for|all) (hours|day|morning|afternoon|ages) :: -1.5
wait [for|time|until|another] [of|is] (<NUMBER>|another) (days|weeks|months|hours|week|month) :: -1.1 neg=keep
  yes: customer> why do I wait three weeks => neg
(taking|takes|took|taken) (far|way|much) too long :: -1.8 neg=keep
(taking|takes|took|taken) (so long|too long|forever|ages|an age|an eternity|weeks|months|hours|all day|days) :: -1.7 neg=keep
  yes: customer> it takes forever => neg
  yes: customer> it took ages => neg
  yes: customer> it took months to fix => neg
(weeks|months|hours|days|years) (later|on|after) [and|we are|i am] still :: -1.3 neg=keep
  yes: customer> weeks later and still no word from you => neg
(every|each) time i (<call>|come|try|ask|use) :: -0.9 neg=keep
  yes: customer> every time I call I get a machine => neg
past (its|the|his|her) [due|delivery|expected] (date|time|deadline) :: -0.7 neg=keep
(miss|misses|missed|missing) (the|my|your|our|his|a|its|their) (deadline|appointment|flight|connection|train|slot|delivery|window|wedding|funeral|birthday|plane|meeting|bus) :: -1.2
  yes: customer> I missed my flight because of you => neg
  yes: customer> you missed the deadline => neg
missed appointment* :: -1.1

# ---------------------------------------------------------------- again and again
@category valence.service.repeat kind=valence neg=flip
(<NUMBER>|<ord>|first|another) time [that] [i|we|now|this|in] [am|have|had|has|this|a|are] [to] (<call>|<called>|calling|week|month|row|ringing|emailing|writing|chasing|phoning|explaining|asking|happened|happens) :: -1.6 neg=keep
  yes: customer> this is the third time I call => neg
  yes: customer> third time this week => neg
  yes: customer> it is the fifth time I've called => neg
  yes: customer> the second time this has happened => neg
  no: customer> it's the first time I'm calling
  no: is this the first time this happened
  no: customer> it was the first time this week I slept well
  except: first time ...4 (calling|call|happened|happens|week|month|called|ringing|writing|asked|asking|emailing|phoning)
the <ord> time [now|already|around|running|today|in] :: -1.4 neg=keep
  yes: customer> this is the third time already => neg
(<called>|tried|spoken|been transferred|been told|explained) [to] [this|it|you|them|him|her] (<NUMBER>|several|many|multiple|countless|numerous|umpteen|so many|too many) times :: -1.6 neg=keep
  yes: customer> I have called five times => neg
  yes: customer> I've emailed several times => neg
(how many|so many|several|countless|numerous|multiple|umpteen|a million|a hundred|a thousand) times [already|now|before] :: -1.1 neg=keep
  yes: customer> I told you so many times => neg
(called|calling|ringing|rang|emailed|emailing|phoned|contacted|asked|asking|explained|explaining) [you|them|him|it] (over and over|again and again|repeatedly|time and again|time after time) :: -1.6 neg=keep
over and over :: -0.9 neg=keep
  yes: customer> I reset it over and over => neg
again and again :: -0.9 neg=keep
(time and time again|time and again) :: -0.9 neg=keep
time after time :: -0.9 neg=keep
day after day :: -0.9 neg=keep
week after week :: -0.9 neg=keep
month after month :: -0.9 neg=keep
yet again :: -1.4 neg=keep
  yes: customer> it broke yet again => neg
once again nothing :: -1.4 neg=keep
here we go again :: -1.4 neg=keep
  yes: customer> oh here we go again => neg
same thing again :: -1.4 neg=keep
same problem again :: -1.4 neg=keep
same issue again :: -1.4 neg=keep
the same (problem|issue|error|fault|thing|mistake|story|nonsense|excuse|excuses) (again|every|as before|keeps|over|still|happens|happened|each) :: -1.5 neg=keep
  yes: customer> the same problem again => neg
keeps (happening|coming back|recurring|failing|breaking|stopping|cutting|dropping|freezing|crashing|going off|going down|disconnecting|restarting|rebooting|buffering|beeping|popping up|getting worse|changing|asking) [out|off|me|up] :: -1.7 neg=keep
  yes: customer> it keeps happening => neg
  yes: customer> the call keeps dropping => neg
  yes: customer> it keeps cutting out => neg
keep (having to|getting|having|losing|being) [the|told|cut|same|these|disconnected|logged|transferred|error|charged|passed|problems|issues] [same|off|out|around|message|messages|error|errors] :: -1.2 neg=keep
  yes: customer> I keep having to log in => neg
  yes: customer> I keep getting cut off => neg
keep (telling|promising|sending|asking|saying|charging|transferring|giving|fobbing|calling|changing|passing|messing) (me|us|it|that|my|you|the) :: -1.4 neg=keep
  yes: customer> you keep telling me that => neg
  yes: customer> they keep charging me => neg
(repeat|repeating|repeated|explain|explained|explaining) (myself|everything|it all|the whole thing|the same thing|my story|it again|the story) [again|over|all] :: -1.5 speaker=customer neg=keep
  yes: customer> I had to repeat myself => neg
  yes: customer> I do not want to explain everything again => neg
  no: agent> Please repeat everything again for verification
(start|starting|begin) [all] over again :: -1.2 neg=keep
(already|have already) (told|explained|said|given|tried|provided|answered) [you|them|him|her|that|it|this|all|the|those] :: -0.7 neg=keep
  yes: customer> I already told you => neg
  yes: customer> I have already tried that => neg
  no: we have already told him
  no: have you already tried that
  except: we [have] already
  except: (have|had|did) you already
(passed|transferred|bounced|sent|shunted|pushed|referred) (around|from pillar|back and forth|from one|from department|between departments|about|from person|all over|round) [to] [post|another|department|person] :: -1.8 neg=keep
  yes: customer> I was passed around => neg
  yes: customer> we've been transferred from one person to another => neg
(transferred|passed on|put through|moved) [to] [me] [another|a different|again|<NUMBER>] (again|<NUMBER> times|several times|so many times|twice) :: -1.5 neg=keep
  yes: customer> I was transferred three times => neg
pillar to post :: -1.9 neg=keep
going in circles :: -1.9 neg=keep
go in circles :: -1.9 neg=keep
going round in circles :: -1.9 neg=keep
  yes: customer> we're going round in circles => neg
round and round in circles :: -1.9 neg=keep
run around :: -1.9 neg=keep
runaround :: -1.9 neg=keep
  yes: customer> they gave me the runaround => neg
going around in circles :: -1.9 neg=keep
goose chase :: -1.9 neg=keep
wild goose chase :: -1.9 neg=keep
merry go round :: -1.9 neg=keep
(different|another|conflicting) (story|stories|answer|answers) (every|each|from|to) [time|everyone|person|agent|what] :: -1.3 neg=keep
  yes: customer> I get a different answer every time => neg
(one|each|every) (agent|person|department|rep|advisor) (says|said|tells|told) :: -0.8 neg=keep
(explain|explained|repeat|repeated|tell|told|say|said|go through|gone through|went through) (this|it|that|everything|the same thing|the same story|my story|myself|all this) (to|with) (<NUMBER>|so many|several|many|every|multiple|umpteen|all these) [different] (people|agents|persons|advisers|advisors|departments|colleagues|times|teams) :: -1.6 neg=keep
  yes: customer> I've had to explain this to five different people => neg
  no: customer> I told it to my wife
(my|our) <ord> (call|message|chat|ticket|complaint|visit|attempt|try|replacement) [today|this week|about|already|now|so far|for|in|and] :: -1.2 neg=keep
  yes: customer> this is my third call today => neg
  no: customer> my second question is easy
  no: customer> my first call
<called> (you|you people|them|you guys|your team|support|in|customer service) [already|back|now] (<NUMBER>|several|many|multiple|countless|so many|umpteen|too many) times :: -1.5 neg=keep
  yes: customer> I've emailed you people six times => neg
  yes: customer> we have chased your team countless times
  no: customer> I called you one time to say thanks
(heard|hear) (that|this|it|that one|this one|it all|all that|all this) [all|one] before :: -1.2
  yes: customer> I've heard that one before => neg
  no: customer> I hadn't heard that before
  except: not (heard|hear) (that|this|it)
(always|every time|just|get|got) the same [old] (story|excuse|excuses|nonsense|rubbish|lies|answer|problem|issue|mistake|error) [with you] :: -1.3 neg=keep
  yes: customer> it's always the same story with you => neg
  yes: customer> I get the same excuse every week
  no: customer> is it the same price
not (my|our|the) first (time [i am|i have|that|this] (asking|calling|called|asked|contacting|writing|happened|happens|i|we|it|you)|complaint|call about) :: -1.2 neg=keep
  yes: customer> this is not my first time asking => neg
  no: customer> it is the first time I call
(you|you people|you guys|they) (never|will never|do not) learn :: -1.5 neg=keep
  yes: customer> you people never learn => neg
  no: customer> I want to learn it

# ---------------------------------------------------------------- money
@category valence.service.money kind=valence neg=flip
[was|were|been|am|being|got] (charged|billed|charging|billing|debited) [me|us|my card|my account] (twice|double|again|two times|three times|extra|too much|more|for nothing|wrongly|incorrectly) :: -2.2 neg=keep
  yes: customer> you charged me twice => neg
  yes: customer> I have been charged twice => neg
  yes: customer> you billed me again => neg
  yes: customer> they charged my card twice => neg
  no: you will not be charged twice
  no: customer> I do not want to be charged twice
  except: not [want to] be (charged|billed|debited) (twice|double|again|extra|more)
double (charged|charge|charges|billed|billing|payment|bill) :: -2
  yes: customer> it is a double charge => neg
(over charged|over charge|over charging) :: -2
over billed :: -2
(hidden|surprise|extra|unexpected|unexplained|mystery|unauthorised|unauthorized|random|bogus|ridiculous|additional|fraudulent|unknown|sneaky|excessive) (charge|charges|fee|fees|cost|costs|payment|payments|transaction|transactions) :: -2
  yes: customer> there are hidden fees => neg
  yes: customer> I see an unauthorized charge => neg
  no: customer> there were no hidden fees
  no: at no extra charge
  no: no additional cost
(charged|billed|debited|charging|billing) [me|us] for (something|things|a service|services|an item|items) [that|which] [i|we] [did|have|do|never|had] [not|never] [even] (order|ordered|use|used|want|wanted|have|had|receive|received|ask|get|got|agree) :: -2.2 neg=keep
  yes: customer> you charged me for something I never ordered => neg
(was|were|been|am|being|got|getting|get) (charged|billed|debited) :: -0.6 neg=keep
  yes: customer> I was charged for a room I left => neg
  no: you will only be charged on delivery
  no: customer> is it being charged now
  no: customer> the phone was charged overnight
  no: you have not been charged
  except: (phone|battery|laptop|it|device|tablet|car) (was|been|is being|is|being|got) charged
  except: (is|has) it [being|been] [fully] charged
  except: (not|fully) been charged
  except: have [not] been charged
(charged|billed) (me|us) :: -1 neg=keep
  yes: customer> you charged me forty dollars => neg
  no: customer> you have not charged me yet
  no: customer> he charged me nothing
  except: not charged me
  except: charged (me|us) nothing
where is my (<thing>|money|stuff|account|credit|compensation|voucher|bonus|points) :: -1.2 neg=keep
  yes: customer> where is my refund => neg
  yes: customer> where's my money => neg
(want|need|demand|give me|expect|like) [to have] my money back :: -1.6 neg=keep
  yes: customer> I want my money back => neg
  no: if unhappy you get money back
(no|without a|never got a|never got my|not got my|never received my|not received my|never had my|never had a) (refund|compensation|money back|reimbursement) :: -1.6 neg=keep
  yes: customer> no refund after a month => neg
want (a refund|a full refund|to be refunded|compensation|a replacement|to return it|to send it back|to be reimbursed) :: -1.1 neg=keep
  yes: customer> I want a full refund => neg
  no: do you want a refund
  no: customer> I don't want a refund
  except: (you|not) want (a refund|a full refund|a replacement|compensation|to be refunded|to return it|to send it back)
(refund|money|credit|payment|reimbursement) (was|has been|is|got|is being) (denied|refused|rejected|delayed|not there|wrong|stuck|lost|withheld) :: -1.9 neg=keep
  yes: customer> my refund was refused => neg
(got|received|received my|got my|gave me|gave us|have|received a|got a|issued a|given a|processed my|had a) [a|my|the|our] (full|quick|prompt|immediate) (refund|credit|reimbursement|replacement) :: 1.9
  yes: customer> they gave me a full refund => pos
  yes: customer> we never received a full refund => neg
refunded :: 1.2
  yes: customer> the fee was refunded in full => pos
  yes: customer> they never refunded me => neg
  no: customer> when will I be refunded
  no: customer> I stay here until I am refunded
  except: (to|will|would|can|i|should|could|must|may) [i|we|it|you] [to] (be|get|have) [the|my|this|that|it] [fee|charge|money|fees|charges] (refunded|reimbursed|compensated|credited|waived)
  except: until [i|it|we] [get|am|are|is] (refunded|reimbursed|compensated|credited)
reimbursed :: 1.2
compensated :: 1.2
  no: customer> I expect to be compensated
  except: (to|will|would|can|i|should|could|must|may) [i|we|it|you] [to] (be|get|have) [the|my|this|that|it] [fee|charge|money|fees|charges] (refunded|reimbursed|compensated|credited|waived)
credited :: 1.2
waived :: 1.2
  no: customer> can I get the fee waived
  except: (to|will|would|can|i|should|could|must|may) [i|we|it|you] [to] (be|get|have) [the|my|this|that|it] [fee|charge|money|fees|charges] (refunded|reimbursed|compensated|credited|waived)
(good|great|excellent|fair|reasonable|brilliant|fantastic|amazing|unbeatable) (value|price|prices|deal|deals|offer|rate|rates) [for money] :: 2.4
  yes: customer> great value for money => pos
  yes: customer> that isn't good value => neg
  no: customer> is that your best price
(bad|poor|terrible|awful) (value|deal) [for money] :: -1.8
  yes: customer> it is poor value for money => neg
(price|prices|bill|cost|rate|rates|premium|fee|fees|bills) [has|have|just|keeps|keep|will|is|are] (gone up|went up|going up|go up|goes up|doubled|increased|increase|increasing|jumped|hiked|tripled|rose|risen|crept up|higher) :: -1.4 neg=keep
  yes: customer> my bill has gone up => neg
  yes: customer> my premium doubled => neg
  no: customer> we were told the price did not go up
(price|rate|fee) (hike|hikes|rise in|rises) :: -1.3 neg=keep
  yes: customer> another price hike => neg
(late fee|late fees) :: -0.6 speaker=customer
  yes: customer> I see a late fee on my bill => neg
  no: customer> there is no late fee
  no: agent> the late fee is ten dollars
  note: what is a grievance to a customer is a fact to whoever reads it out
penalty fee :: -0.6 speaker=customer
cancellation fee :: -0.6 speaker=customer
termination fee :: -0.6 speaker=customer
(overdraft fee|overdraft fees) :: -0.6 speaker=customer
late charge :: -0.6 speaker=customer
out of pocket :: -2 neg=keep
  yes: customer> I'm out of pocket => neg
down the drain :: -2 neg=keep
a fortune :: -2 neg=keep
an arm and a leg :: -2 neg=keep
daylight robbery :: -2 neg=keep
highway robbery :: -2 neg=keep
sky high :: -2 neg=keep
through the nose :: -2 neg=keep
cash grab :: -2 neg=keep
money grab :: -2 neg=keep
price gouging :: -2 neg=keep
gouging :: -2 neg=keep
(rip off|ripped off|ripping off|rip offs) :: -2.6
  yes: customer> it's a rip-off => neg
  yes: customer> I feel ripped off => neg
  no: rip off the label
  except: rip off the
ripoff :: -2.6
(ripping me off|ripping us off) :: -2.6
ripping people off :: -2.6
(cut price|money well spent|worth every (penny|cent|dollar|pound|bit|minute|cent)) :: 2.3
  yes: customer> worth every penny => pos
  yes: customer> it wasn't worth every penny => neg
not worth (it|the money|the price|the hassle|my time|a penny|the wait|the effort|the trouble|the paper) :: -1.9 neg=keep
  yes: customer> it is not worth the money => neg
(saved|saves|save|saving) (me|us) [a lot|a lot of|so much|some|tons of|loads of|a fortune|hours|time|money|<NUMBER>] [of] [time|money|dollars|pounds|hours|hassle|trouble] :: 1.8
  yes: customer> that saved me a lot of money => pos
  yes: customer> that never saved us money => neg
(too|way too|so|far too) (expensive|high|much money|dear|pricey|costly) :: -1.5
  yes: customer> the bill is far too high => neg
unpaid :: -1.3
shortchanged :: -1.3
short changed :: -1.3
underpaid me :: -1.3
owe (me|us) :: -1.2
  yes: customer> you owe me sixty dollars => neg
  no: customer> you don't owe me anything
took [the|my|all my|that|out|our] (money|payment|payments|<NUMBER>|cash) [out|from|of] [my|of] [account|card|bank] :: -0.9 neg=keep
  yes: customer> you took the money from my account => neg
without (my|our) (consent|permission|knowledge|authorisation|authorization|approval|asking) :: -1.7 neg=keep
  yes: customer> you changed my plan without my permission => neg
(can not|could not|not) afford :: -1.3 neg=keep
  yes: customer> I can't afford this => neg
(never|not|did not) [even] (ordered|order|authorised|authorized|authorise|authorize|agreed to|agree to|asked for|ask for|signed up|sign up|subscribed|subscribe|requested|request|bought|used|consented to) [for|to] [this|that|it] :: -1.1 neg=keep
  yes: customer> I never agreed to this => neg
  yes: customer> I didn't ask for it => neg
(money|cash) (is|was|has|went) [just|been] (gone|missing|disappeared|vanished|taken) :: -1.8 neg=keep
(there are|there is|i see|we see|i got|i had|shows|showing|took|taken|made|put through|seeing) [now|also] (two|three|2|3|double|duplicate|several|multiple|extra|unknown|strange) (charges|payments|debits|transactions|withdrawals|deductions|charge|payment|transaction) [on|from|for|of|in|out|to|that|i] :: -1.3 neg=keep
  yes: customer> there are two charges on my card => neg
  no: customer> can I make two payments of 20
(still|yet|not|never|nor) [yet|even|ever] (not|have|has|had|get|got|gotten|seen|received) [not] [had|got|gotten|seen|received|been given] (my|our|the|that|any) (money|refund|cash|deposit|credit|compensation|reimbursement) [back] :: -1.7 neg=keep
  yes: customer> I still haven't had my money back => neg
  yes: customer> we have never seen the refund
  no: customer> I got my money back
  no: customer> not the money, the card
(had|have|having|forced|made me) [to] (buy|purchase|order|rent|hire|pay for) (another|a new|a replacement|a second|new ones|a taxi|a hotel) [one] :: -1.1 neg=keep
  yes: customer> I had to buy another one => neg
  no: customer> I want to buy another one
(discount|voucher|coupon|credit|offer|promotion|price match|code) (was|were|is|has|have|did) not [been|yet|even] (applied|honoured|honored|given|taken off|added|deducted|used|show up|work) :: -1.3 neg=keep
  yes: customer> the discount wasn't applied => neg
  no: customer> the discount was applied
(bill|price|charge|fee|cost|invoice|amount|premium|rent|quote|total|fare) (is|was|has|came|comes|went|has gone) [now|almost|nearly|out|up|at|suddenly|to] (double|doubled|triple|tripled|twice|too high|way up|much higher|a lot higher|higher than|more than (you|i|we|it|what)|not what (i|we|you)) :: -1.3
  yes: customer> my bill is double what it should be => neg
  yes: customer> the total came out higher than you quoted
  no: customer> the price is ten dollars

# ---------------------------------------------------------------- orders, goods and appointments
@category valence.service.delivery kind=valence neg=flip
(never|not|not yet|did not) [even|yet|ever|actually] (received|receive|arrived|arrive|delivered|deliver|showed up|turned up|show up|turn up|shipped|dispatched|credited|processed) [it|my|the|a|any|our|to] [<thing>|me|us|of it] :: -1.9 neg=keep
  yes: customer> I never received my order => neg
  yes: customer> it has not arrived => neg
  yes: customer> the engineer never showed up => neg
  yes: customer> my bags did not arrive at all => neg
  yes: customer> it never actually showed up => neg
(never|not|not yet|did not) [even|yet|ever|actually] (came|come|got|get|gotten|sent|installed|connected|confirmed) [me|us] (my|the|our|any) <thing> [yet] :: -1.5 neg=keep
  yes: customer> you did not send it and never sent the invoice => neg
  no: customer> I did not get your name
  no: we have not sent it yet
(never|not) (came|come) (back to me|back to us|when they said|when he said|on the day) :: -1.4 neg=keep
  yes: customer> he never came back to me => neg
not [yet|even] been (delivered|shipped|dispatched|sent|received|installed|connected|credited|processed|refunded|paid|resolved|fixed|sorted|solved|updated|completed|done|returned|answered|addressed|repaired|replaced|confirmed|contacted|closed) [yet|to me] :: -1.6 neg=keep
  yes: customer> it has not been shipped yet => neg
  yes: customer> my claim hasn't been paid => neg
(wrong|incorrect) (item|items|order|size|colour|color|address|product|one|amount|thing|model|name|date|package|parcel|food|bill|account|price|information|info|department|part|person|card|medication|room|seat|flight|meal|advice|answer) :: -1.8 neg=keep
  yes: customer> I got the wrong item => neg
  yes: customer> that was the wrong address => neg
  no: I must have dialled the wrong department
  except: (dialled|dialed|have|called|reached|rang|this is) the wrong (department|person|one)
(sent|delivered|left|shipped|took|gave) [it|me|us|the|my] [to|with|outside|parcel|package|at] [the] (wrong|in the rain|neighbour|neighbor|bin|over the fence) :: -1.4 neg=keep
  yes: customer> he left it in the rain => neg
(arrived|came|turned up|delivered|received|was|showed up) [it] [completely|all|badly] (broken|damaged|smashed|late|empty|open|opened|cold|faulty|crushed|dirty|incomplete|dead|wet|defective|melted|expired|in pieces) :: -1.9 neg=keep
  yes: customer> the box was empty => neg
  yes: customer> her tone was cold => neg
  yes: customer> the food arrived cold => neg
  yes: customer> it arrived broken => neg
(arrived|came|turned up|delivered|received|showed up) [it] [clearly|obviously] (used|second hand|opened already) :: -1.9
  yes: customer> the phone arrived used => neg
  no: customer> the phone was used by my wife
dead on arrival :: -2.4 neg=keep
(lost|losing|loses|lose|misplaced|mislaid) (my|our|the|your) (<thing>|order|parcel|suitcase|file|details|paperwork|data|photos|documents|application|form|prescription|records) :: -1.9
  yes: customer> you lost my luggage => neg
  no: customer> I lost my card
  except: i [have|had|just|think i] lost my (card|phone|book|ticket|bill|letter|bag|email)
went missing :: -1.6
(gone missing|goes missing) :: -1.6 neg=keep
  yes: customer> my parcel has gone missing => neg
has vanished :: -1.6 neg=keep
disappeared :: -1.6 neg=keep
vanished :: -1.6 neg=keep
nowhere to be found :: -1.6 neg=keep
nowhere to be seen :: -1.6 neg=keep
no sign of :: -1.6 neg=keep
  yes: customer> no sign of the driver => neg
(lost in transit|lost in the post|lost in the mail) :: -1.6 neg=keep
out of stock :: -0.9
  yes: customer> it's out of stock again => neg
(back ordered|back order) :: -0.8 neg=keep
(backordered|backorder) :: -0.8 neg=keep
sold out :: -0.8 neg=keep
unavailable :: -0.8 neg=keep
not available :: -0.8 neg=keep
discontinued :: -0.8 neg=keep
oversold :: -0.8 neg=keep
overbooked :: -0.8 neg=keep
  yes: customer> the seat was overbooked => neg
on time :: 1.5
  yes: customer> it came on time => pos
  yes: customer> it wasn't on time => neg
  yes: customer> you never come on time => neg
  no: customer> will it arrive on time
  no: customer> please be on time
  no: customer> I pay on time every month
  no: customer> I'd like it on time
  except: (will|can|if|please|must|does|should|would|pay|paid|paying|payments|like|need|want|bills|bill|make|to) ...4 on time
in good time :: 1
ahead of schedule :: 1.8
ahead of time :: 1.8
earlier than expected :: 1.8
a day early :: 1.8
  yes: customer> it came a day early => pos
days early :: 1.8
sooner than expected :: 1.8
faster than expected :: 1.8
before the deadline :: 1.8
earlier than promised :: 1.8
(next|same) day delivery :: 0
on schedule :: 0.8
right on schedule :: 0.8
within the hour :: 0.8
straight away :: 0.8
  yes: customer> the plumber came straight away => pos
  no: customer> I need it straight away
  except: (need|want|will|please|can|could|me|must|should|us|do|let|ll|going to) ...4 (straight away|right away)
right away :: 0.8
  no: I will do that right away
  no: please call me right away
  except: (need|want|will|please|can|could|me|must|should|us|do|let|ll|going to) ...4 (straight away|right away)
first time round :: 0.8
(behind|off|way behind) schedule :: -1.2 neg=keep
(arrived|received|came|delivered|got it|turned up) [on|in|safe and|safely|today and it|well] (perfect condition|good condition|sound|one piece|safely|early|quickly|promptly|great condition|mint condition|excellent condition) :: 1.8
  yes: customer> it arrived in perfect condition => pos
  yes: customer> nothing arrived early => neg
(fast|quick|prompt|speedy|swift|rapid|super fast) (delivery|service|response|reply|shipping|turnaround|refund|resolution|responses|answer|dispatch|replies|postage|shipment) :: 2
  yes: customer> fast delivery => pos
  yes: customer> it was not a quick response => neg
  no: customer> I need a quick reply
  no: thank you for your prompt reply
  except: (need|want|hope|hoping|expect|appreciate|like|your) [for] [a|an|your] [very] (quick|fast|prompt|speedy|swift|rapid) (reply|response|answer|resolution|refund|responses|delivery)
(slow|late|delayed|poor|unreliable|sloppy) (delivery|response|reply|shipping|responses|dispatch|replies) :: -1.9
  yes: customer> slow delivery again => neg
(no show|no shows) :: -1.7 neg=keep
  yes: customer> the technician was a no-show => neg
(cancelled|canceled) [it|my|our|the] (appointment|order|flight|booking|on me|on us|reservation|delivery|without|at the last minute|again|last minute) :: -1.6 neg=keep
  yes: customer> you cancelled my order => neg
  yes: customer> our flight was cancelled on us => neg
  no: customer> I cancelled the order myself
  except: (i|we) [have|already|had|just] (cancelled|canceled)
(was|were|been|got|is|being|are|gets) (cancelled|canceled|rescheduled|postponed|bumped|rebooked) :: -1.4
  yes: customer> my flight was cancelled => neg
  no: customer> please make sure that it is cancelled
  no: your subscription has been cancelled
  except: (your) [order|subscription|plan|policy|membership|account|service|contract] (has|is|was) [now] [been] (cancelled|canceled)
  except: (make sure|want|confirm|ensure|that) [that] [it|this|my subscription] (is|was|gets) (cancelled|canceled)
(at the|the|until the|left it to the|to the) last minute :: -0.7
  yes: customer> they told me at the last minute => neg
(missing|damaged) (part|parts|pieces|screws|piece|button|component|components|cable|page|pages) :: -1.4
  yes: customer> there are missing parts => neg
(does not|did not|do not|will not|would not|not) (fit|match|suit) :: -1.4 neg=keep
  yes: customer> the shoes don't fit => neg
(not as|not what was|nothing like|different from the|not exactly as) (described|advertised|pictured|picture|description|photo|shown|promised|expected|ordered|agreed) :: -1.7 neg=keep
  yes: customer> it is not as described => neg
not [at all|exactly|even|really|quite] what (i|we) (ordered|expected|asked for|paid for|wanted|agreed|agreed to|was told|were told|signed up for|was promised|bought|were promised) :: -1.7 neg=keep
  yes: customer> this is not what I ordered => neg
(exactly|just) (what|as) (i|we|you) (needed|wanted|ordered|hoped|asked for|expected|was looking for|were looking for|said|described|promised|hoped for|was after) :: 2
  yes: customer> it is exactly what I wanted => pos
  yes: customer> it was never quite just what I needed => neg
as (described|advertised|expected) :: 0.8
  yes: customer> the dress is as described => pos
  no: customer> it was not as good as expected
  except: as ...2 as (expected|described|advertised)
as (promised|agreed|planned|scheduled) :: 1.3
  yes: customer> they called as promised => pos
  yes: customer> it was not done as promised => neg
  no: customer> why was I not refunded as promised
  no: customer> can I cancel as agreed
  except: (why|can|where|when) ...6 as (promised|agreed|planned|scheduled)
(says|said|shows|marked as|states|claims) [it|they] [is|was|are|were|has been|have been] [as] delivered [but|and yet|yet|although|though] ...6 (not|nothing|never|no|nowhere|empty) [here|there|come|arrived|sign] :: -1.7 neg=keep
  yes: customer> the parcel says delivered but it isn't here => neg
  no: customer> it says delivered and it is here
(engineer|technician|driver|courier|plumber|electrician|installer|fitter|repairman|builder|inspector|agent|cleaner|taxi) (did not|never|has not|failed to|does not|have not) [even|ever|bother to] (show|come|came|appear|ring|knock) :: -1.6 neg=keep
  yes: customer> the engineer didn't show => neg
  yes: customer> the driver never came
  no: customer> the driver came at noon
(never|do not|does not|did not|will not|rarely|have not) (get|gets|got|getting) (delivered|sent|answered|read|fixed|done|resolved|seen|heard|processed|refunded|collected|returned|picked up|sorted) :: -1.3 neg=keep
  yes: customer> half my messages never get delivered => neg
  yes: customer> complaints don't get answered here
  no: customer> when does it get delivered
(waited|waiting|stayed|staying|sat|sitting|stuck) (in|at home|home|around|inside) [for you|for it|for them] (all|the whole|the entire|half the) (day|morning|afternoon|week|weekend|evening) :: -1.3
  yes: customer> I waited in all day => neg
  no: customer> I am at home all day if you want to call

# ---------------------------------------------------------------- does it work
@category valence.service.works kind=valence neg=flip
(works|work|working|worked|runs|running|functions|performs|performed|ran) (perfectly|fine|great|well|beautifully|brilliantly|smoothly|a treat|like a charm|flawlessly|wonderfully|like a dream|like magic|nicely|perfect|good|properly|as it should|correctly|better|amazing|amazingly|as expected|again) [now|again] :: 2
  yes: customer> it works perfectly => pos
  yes: customer> it's working again => pos
  yes: customer> the app never runs smoothly => neg
  no: customer> I want it to work properly
  no: customer> will it ever work again
  no: customer> when will it work again
  except: (to|should|ever|will|would|can|must|when|supposed) [it|this|that|to|be|the] [ever] (work|working|function|run) (properly|again|correctly|as it should|well|fine)
(not|never|nothing|no longer|hardly|barely|nor|stopped|quit|rarely) [even|actually|really|being|ever|been|quite|currently] <works> [properly|correctly|right|again|at all|anymore|any more|well|either|as it should|yet|for me|now|fully|still] :: -2 neg=keep
  yes: customer> my phone is not working => neg
  yes: customer> it isn't working at all => neg
  yes: customer> it stopped working => neg
  no: customer> I'm not working today
  no: customer> he is not working there
  no: I never worked there
  except: (i am|he is|she is|they are|we are) not working [today|on|at|tomorrow|here|there|full|this]
  except: (not|never|no longer|stopped|hardly|rarely) [really|actually] (work|works|worked|working) (there|here|for you|weekends|on|from home|in|with|late|nights|out)
(will|would|does|did) not (start|turn on|load|open|connect|boot|charge|play|print|update|install|download|upload|sync|log in|accept|recognise|recognize|power on|switch on|go through|stay connected|move|close|save|send|scan|read|pair|heat|drain|spin|cool|lock|unlock|go away) [in|up|my|me] :: -1.7 neg=keep
  yes: customer> my laptop won't start => neg
  yes: customer> the page does not load => neg
  yes: customer> the door won't lock => neg
  no: I will not charge you
  no: do not open it
  except: will not (charge|send|open|move|close|save) (you|it|your)
  except: (i|we) (will|would|did) not (charge|send|open|move|close|update|install|read|play|print|respond|start|download|upload|accept|ring|connect)
(can not|could not|unable to|not able to) (log|connect|access|use|make|see|open|find|sign|download|send|receive|hear|reset|upload|watch|print|complete|cancel|register|view|change|update|save|place|pay|book|submit|sleep) [in|on|into|to|my|the|it|any|a|up|online] :: -1.3 neg=keep
  yes: customer> I can't log in to my account => neg
  yes: customer> I am unable to connect => neg
  no: we can not see your card number
  no: customer> I can't see why not
  no: you can not cancel online
  except: (we|you) (can not|could not|are unable to|are not able to) (see|access|change|make|cancel|get|use|send|find|pay|complete|update|open|view|reset|book|place|log|contact|reach|register|connect)
  except: see why not
(is|are|was|were|went|going|goes|been|gone|be) (down|offline|out of order|out of action|on the blink|on the fritz|out of service|kaput|acting up|playing up|glitching|malfunctioning) [again|all|for] :: -1.7
  yes: customer> the system is down => neg
  yes: customer> my internet has been down all day => neg
  yes: customer> the lift is out of order => neg
  no: customer> it's down the road
  no: customer> I was going down the stairs
  no: are you down to three devices
  no: it is down to you
  except: (is|are|was|were|been|going|went|gone|goes|be) down (the|to|there|here|by|on|in|from|a|with)
down again :: -1.8 neg=keep
  yes: customer> and the internet down again => neg
  yes: customer> site down again => neg
  no: please sit down again
  no: customer> I wrote it down again
  except: (sit|sits|calm|lie|lying|slow|put|go|it|come|write|press|settle) down again
no (internet|signal|connection|service|power|electricity|water|heating|hot water|gas|dial tone|sound|picture|wifi|broadband|network|coverage|reception|tv|phone|heat|food) [at all|again|for|since] :: -1.7 neg=keep
  yes: customer> we have no internet => neg
  yes: customer> no hot water for three days => neg
  no: customer> no phone number
  no: no service charge applies
  no: customer> no power of attorney
  except: no (phone|service|power|water|gas|tv|signal|food) (number|charge|fee|of|calls|bill|allergies|fees|cable)
(poor|weak|bad|patchy|intermittent|spotty|terrible|slow|unstable|dodgy|crackly|dreadful|awful|shaky) <net> [quality|speed|speeds] :: -1.8
  yes: customer> I've got patchy signal => neg
  yes: customer> slow internet again => neg
  no: sorry this is a bad line
  no: customer> bad line
  no: it is a bad connection
  except: (a|very|quite|really) [very|really] (bad|poor|crackly|terrible) (line|connection|reception)
  except: ^ (bad|poor|crackly|terrible) (line|connection)
<net> (drops|dropped|dropping|cuts out|cut out|cutting out|goes down|went down|fails|failed|lost|gone|is gone|disappears|keeps dropping|is slow|is terrible|is awful|is bad) :: -1.7 neg=keep
  yes: customer> the signal drops every evening => neg
  yes: customer> my wifi cuts out => neg
(<app>|it|everything) [just|keeps|always|constantly|suddenly] (freezes|froze|freezing|frozen|hangs|hung|lags|locks up|locked up|glitches|glitched|crashes|crashed|shuts down|shut down|dies|died|restarts|reboots|times out|timed out|overheats|buffers|blacks out) :: -1.7 neg=keep
  yes: customer> the app freezes => neg
  yes: customer> my phone just died => neg
  yes: customer> it froze in the middle => neg
  yes: customer> the website timed out => neg
  no: then shut it down
freezes :: -1.3
freezing up :: -1.3
froze :: -1.3
hangs up :: -1.3
(locks up|locked up) :: -1.3
seizes up :: -1.3
blue screen :: -1.3
black screen :: -1.3
  yes: customer> I get a black screen => neg
blank screen :: -1.3
screen of death :: -1.3
bricked :: -1.3
  yes: customer> it is bricked => neg
timed out :: -1.3
timing out :: -1.3
time out error :: -1.3
buffering :: -1.2
  yes: customer> constant buffering => neg
(pixelated|pixelating) :: -1.2
laggy video :: -1.2
choppy :: -1.2
  yes: customer> the sound is choppy => neg
(crackling|crackly) :: -1.2
static noise :: -1.2
grainy :: -1.2
garbled :: -1.2
distorted :: -1.2
(stuttering|stutters) :: -1.2
(bug|bugs|buggy) :: -1.2
  yes: customer> the app is buggy => neg
  no: customer> bed bug spray
  except: bug (spray|report|fix|fixes)
(glitch|glitches|glitchy) :: -1.5
(malfunction|malfunctions|malfunctioned) :: -1.5
(outage|outages) :: -1.4
  yes: customer> another outage => neg
  no: let me check for outages in your area
  except: (check|see|checking|any|scheduled|planned|report) [for|if|of] [any|known|there is|a|an] [known] (outage|outages|downtime|power cut|power cuts)
blackout :: -1.4
brownout :: -1.4
downtime :: -1.4
(power cut|power cuts) :: -1.4
error message :: -0.8
  no: what does the error message say
  except: (what|which|read) ...4 (error message|error code)
error code :: -0.8 speaker=customer
  no: read me the error code
  except: (what|which|read) ...4 (error message|error code)
server error :: -0.8
page not found :: -0.8
fatal error :: -0.8
unknown error :: -0.8
system error :: -0.8
(slow|down) as (a snail|molasses|hell|anything|a tortoise) :: -2
(battery) [life|just|is] (drains|dies|is terrible|is awful|does not last|will not last|does not hold|terrible|died|sucks|dead|drained) :: -1.6 neg=keep
  yes: customer> the battery drains overnight => neg
  yes: customer> battery life is terrible => neg
(leaking|leaks|leaked|leaky) :: -1.7
  yes: customer> the boiler is leaking => neg
(flooded|flooding) :: -1.7
mould :: -1.7
mold :: -1.7
damp :: -1.7
sparking :: -1.7
smoking :: -1.7
  no: customer> a non smoking room
  no: customer> stop smoking
  except: (non|no|stop|quit|a|allow|allowed|am|the|about) smoking
on fire :: -1.7
caught fire :: -1.7
burning smell :: -1.7
beeping :: -0.9
clicking :: -0.9
  no: try clicking on the link
  no: customer> I am clicking it
  except: clicking (on|the|it|that|here|this|your)
  except: (try|by|am|are|keep|after|and|when|of|for|not|just) clicking
rattling :: -0.9
grinding :: -0.9
buzzing :: -0.9
humming :: -0.9
squeaking :: -0.9
screeching :: -0.9
(locked|shut) (out|me out) [of] :: -1.3
  yes: customer> I'm locked out of my account => neg
unresponsive screen :: -1.4
(dead pixel|dead pixels) :: -1.4
dead spot :: -1.4
dead zone :: -1.4
no bars :: -1.4
(fell|falls|falling|came|coming|comes) (apart|off|to pieces|to bits|loose) :: -1.5
  yes: customer> the handle came off => neg
  yes: customer> it fell apart => neg
(throws|throwing|threw|kicks|kicking|kicked|logs|logging|logged|signs|signing|boots|booting|booted) (me|us) (out|off) [of] :: -1.3 neg=keep
  yes: customer> the site keeps throwing me out when I pay => neg
  yes: customer> it logs us out after a minute
  no: customer> please log me out
(can not|could not|unable to|not able to|never) (get|break) (into|in to|onto) (my|our|the|this|your|it) :: -1.3 neg=keep
  yes: customer> I can't get into my account => neg
  no: customer> how do I get into my account
<app> (went|goes|turned|turns|just went|stays) [completely|all|totally] (black|blank|blue|dark|dead|white) :: -1.3
  yes: customer> the screen went black => neg
  no: customer> the phone is black
(does not|did not|do not|never|will not) do what (it|they|you) (say|says|said|should|promise|promises|promised|claim|claims) [on] :: -1.5 neg=keep
  yes: customer> it doesn't do what it says on the box => neg
  no: customer> it does what it says
(code|codes|card|link|voucher|coupon|password|number|payment|login|barcode|ticket) (is|was|are|were|has been|does|did|do|will) not [being|been|get] (accepted|accept|recognised|recognized|valid|go through|scan|found|come through|load) :: -1.1 neg=keep
  yes: customer> the code isn't accepted => neg
  yes: customer> my payment does not go through
  no: customer> the code was accepted
(still|yet|been|now|days|day|weeks|week|months|month|hours|hour|left|stuck|night|weekend|sitting here|live|stay) without [a|an|any|our|my|the] [working] (phone|internet|heating|water|power|electricity|broadband|signal|car|tv|landline|hot water|service|gas|wifi|connection|fridge|boiler|money|network|luggage|clothes|medication) :: -1.5 neg=keep
  yes: customer> two weeks without internet => neg
  yes: customer> I'm still without a phone
  no: customer> the flat comes without internet
(sound|audio|video|voice|power|engine|picture|call|calls|volume|speaker|bluetooth|microphone|camera|charger|heating) (cuts|cut|cutting|drops|dropped|dropping) (out|off) :: -1.3
  yes: customer> the sound cuts out => neg
  no: customer> I turned the sound off
(tracking|status|balance|meter|map|order status|tracker) (has|have|did|does|is|still has) not [been] (updated|update|moved|changed|updating|change|move) :: -1.1 neg=keep
  yes: customer> the tracking hasn't updated for a week => neg
  no: customer> the status was updated

# ---------------------------------------------------------------- how people were treated
@category valence.service.treatment kind=valence neg=flip
(hung|hang|hangs|hanging) up [the phone] on (me|us|my|him|her) :: -2.4
  yes: customer> you hung up on me => neg
  yes: customer> he hangs up on my mother => neg
(he|she|they|you|agent|lady|guy|someone|just) [just|then|even|simply] hung up :: -1.9
  yes: customer> she just hung up => neg
  no: customer> I hung up
(put|slammed) the phone down [on me|on us] :: -1.9
  yes: customer> he put the phone down on me => neg
  no: customer> I put the phone down for a second
  no: please put the phone down
  except: (i|we|please|to) put the phone down
(cut|cutting|cuts) me (off|short) :: -1.5
  yes: customer> he cut me off => neg
(talked|talking|talk|spoke|speak|spoken|speaking) [down] (over|down to|at) me :: -1.6
  yes: customer> she talked down to me => neg
talked down to :: -1.6
(treated|treat|treats|treating) [me|us|people|customers|you] like (dirt|a criminal|criminals|crap|shit|garbage|trash|rubbish|an idiot|a child|a fool|nothing|a number|idiots|cattle|a thief|second class) :: -2.6
  yes: customer> you treat me like dirt => neg
  yes: customer> I was treated like a criminal => neg
(treated|treats|treat) [me|us|my mother|my wife|him|her] (well|kindly|fairly|with respect|with kindness|like family|like a person|like a king|like royalty|with dignity|nicely) :: 2.2
  yes: customer> treated with respect => pos
  yes: customer> they treated us well => pos
  yes: customer> we were not treated well => neg
  no: customer> I expect to be treated fairly
  no: customer> I want to be treated with respect
  except: to be treated (well|fairly|kindly|with respect|with dignity)
(did|do|does|could|would|will|can) not [even|really|seem to|ever|just] (care|listen|bother|understand|give a damn|give a toss|give a shit) [about|to|enough] [me|us|what|your|the|customers|at all] :: -1.6 neg=keep
  yes: customer> they don't care => neg
  yes: customer> you did not listen to me => neg
  yes: customer> nobody there and you do not even care => neg
  no: customer> I don't understand
  no: customer> I do not care what it costs
  no: customer> we could not understand the form
  except: (i|we) (do|did|does|can|could|would|will) not [even|really|just] (understand|care|bother|listen)
not listening :: -1.5 neg=keep
  yes: customer> you are not listening => neg
  no: customer> I was not listening sorry
  except: i (am|was) not listening
(never|hardly|barely) listen [to me|to us|to customers|to a word] :: -1.5 neg=keep
  yes: customer> you never listen => neg
  no: customer> I never listen to the radio
  except: (i|we) never listen
(no|zero) (help|empathy|respect|manners|apology|explanation|sympathy|compassion|customer service|interest|common sense|courtesy|accountability) [at all|from|offered|whatsoever] :: -1.8 neg=keep
  yes: customer> they have no respect => neg
  yes: customer> that was no help => neg
  yes: customer> no help at all => neg
  yes: customer> no apology => neg
  no: customer> no help needed thank you
  except: no help (needed|required|thanks|necessary)
(no|not much|little|not any|not a lot of|not a bit of) (use|good) [to me|to anyone|at all] :: -1.4 neg=keep
  yes: customer> he was no good => neg
  yes: customer> that's no use to me => neg
not (helpful|helping|useful|acceptable|ok|okay|on|right|fair|professional|appropriate|adequate|reasonable|fun) [at all|in the least|one bit] :: -1.5 neg=keep
  yes: customer> this isn't fun => neg
  yes: customer> that isn't useful => neg
  yes: customer> this is not acceptable => neg
  yes: customer> that isn't professional => neg
  yes: customer> that's not helpful => neg
  yes: customer> you are not helping => neg
  yes: this is not acceptable => neg
  yes: customer> that's not right => neg
  yes: customer> it's just not on => neg
  no: customer> it isn't right now
  no: customer> the heating is not on
  no: customer> is it not right there
  except: not (right|on) (now|there|here|away|the|my|a|at|it|time|this|your|hold)
  except: (heating|light|lights|tv|it|power|computer|screen|engine|am|are|lamp|router|pc) [is|are|was] not on
not (good enough|up to scratch|up to par|up to standard|the standard|what i expect|what you expect) :: -1.9 neg=keep
  yes: customer> the room was not up to standard => neg
(could|can) not [even] (help|help me|help us|answer|explain|tell me|do anything|be bothered|solve|fix it|solve it) [me|us|my] [question|questions] :: -1.5 neg=keep
  yes: customer> he could not help me => neg
  yes: customer> they couldn't answer my question => neg
  no: customer> I couldn't answer the phone
  no: I can not help laughing
  except: (i|we) (can|could) not [even] (answer|explain|tell me|help|find my)
(refused|refuses|refusing|refuse|unwilling|not willing|will not|would not) to (help|listen|refund|pay|honour|honor|speak|answer|cancel|accept|replace|repair|put me|transfer|give|let|do|fix|acknowledge|apologise|apologize|talk|reimburse|compensate|take) [me|us|my|it] :: -2 neg=keep
  yes: customer> they refused to help => neg
  yes: customer> they refuse to pay => neg
  yes: customer> he refused to help me => neg
(would|will) not [even] (help|listen|refund|let me|let us|take it back|give me|give us|budge|honour|honor|pay) [me|us|it] :: -1.4 neg=keep
  yes: customer> you won't give me an answer => neg
  no: customer> I won't pay
  no: customer> I will not listen to this
  except: (i|we) (would|will) not [even] (help|listen|let|give|pay|budge)
(lied|lying) to (me|us|my face|customers|her|him) :: -2.6
  yes: customer> you lied to me => neg
  yes: customer> you lied to us => neg
  yes: customer> he lied to my face => neg
(fobbed|fob|fobbing|palmed|brushed|brushing|brush|blew|blown|blow|blowing) (me|us) off :: -1.8
(fobbed|palmed|brushed|blown) off :: -1.8
  yes: customer> I was fobbed off => neg
(mess|messing|messed|screw|screwing|screwed|mucked|mucking) (me|us|my order|my account|it|things|everything|this) (up|around|over|about) :: -2
  yes: customer> you messed my order up => neg
  yes: customer> stop messing me around => neg
(messed|screwed|mucked|stuffed|cocked|ballsed|balls|screw|fouled|goofed|slipped|loused) up :: -1.9
  yes: customer> you screwed up => neg
  no: customer> I messed up
  except: i [have|really|just|think i] (messed|screwed|mucked|stuffed|goofed) up
(string|stringing|strung|led|leading) (me|us) (along|on|up the garden path) :: -1.8
  yes: customer> you are stringing me along => neg
(took|taking|take|takes) advantage :: -1.7
  yes: customer> you took advantage of my mother => neg
  no: customer> can I take advantage of the offer
  except: (to|can i|please|could i|how do i|let me|i) take advantage
(taken for a ride|taken for granted) :: -2.1
  yes: customer> I was taken for a ride => neg
taking the piss :: -2.1
(taking the mick|taking the mickey) :: -2.1
take me for a fool :: -2.1
take me for an idiot :: -2.1
takes the mick :: -2.1
(laughed|laughing|swore|sworn|swearing|shouted|yelled|snapped|screamed|sneered|barked) at (me|us|my|her|him) :: -2.1
  yes: customer> he yelled at me => neg
  yes: customer> she laughed at me => neg
  yes: customer> he swore at my wife => neg
(rolled|rolling) (his|her|their) eyes :: -1.6
attitude problem :: -2
tone of voice was :: -2
with an attitude :: -2
such an attitude :: -2
  yes: customer> he had such an attitude => neg
rude attitude :: -2
copped an attitude :: -2
attitude stinks :: -2
(great|lovely|positive|good|fantastic|excellent|wonderful|amazing) attitude :: 2.3
  yes: customer> she has a great attitude => pos
(no|not any|without any|never any) (attitude) :: 0.4 neg=keep
(listened|listens) [carefully|patiently|to me|to us|to my|properly] [patiently|carefully] :: 1.2
  yes: customer> she listened to me => pos
  yes: customer> nobody listened to me => neg
(answered|answers|answering) (all|every one of|each of) [of] (my|our|the) questions :: 1.7
  yes: customer> she answered all my questions => pos
  yes: customer> you haven't answered all my questions => neg
(took|takes|taking|taken) the time [to|and] :: 1.6
  yes: customer> thanks he took the time to explain => pos
(went|goes|going|gone|go) (the extra mile|above and beyond|out of his way|out of her way|out of their way|out of your way|beyond|over and above) :: 2.8
  yes: customer> she went the extra mile => pos
  yes: customer> you have gone above and beyond => pos
  yes: customer> nobody goes the extra mile => neg
above and beyond :: 2.5
  yes: customer> above and beyond => pos
the extra mile :: 2.5
extra mile :: 2.5
(a|such a|real|an absolute|so much of a|great|huge|big) (help|star|treasure|diamond|credit to|asset|rock|delight|gem of) [to your|to the] [company|team] :: 2.3
  yes: customer> you're a star => pos
  yes: customer> she is a credit to your company => pos
  no: customer> a star is missing from the chart
  except: a star (is|on|in|rating|sign|next|symbol|key|at)
made my (day|week|year|life|evening|morning) [easier] :: 2.6
  yes: customer> you made my day => pos
  yes: customer> you've just made my week => pos
(made|make|makes|making) (it|this|things|everything|my life|life) (so|very|much|really|a lot|all) [so|very|much|a lot] (easy|easier|simple|better|pleasant|smooth|clear) :: 2.1
  yes: customer> you made it so easy => pos
(good|great|excellent|amazing|fantastic|wonderful|brilliant|outstanding|superb|lovely|best|top|exceptional|awesome|incredible|first class|fabulous|terrific|perfect|impeccable) [customer] (service|support|care|staff|job|work|team|experience|people|employee|employees) :: 2.9
  yes: customer> an incredible team => pos
  yes: customer> great service => pos
  yes: customer> it hasn't been a great experience => neg
  yes: customer> excellent support => pos
  yes: customer> outstanding service => pos
  yes: customer> exceptional care => pos
  yes: customer> excellent customer service => pos
  yes: customer> that was not good service => neg
  yes: customer> you've not done a great job => neg
  no: customer> I expect excellent service
  no: customer> I used to get good service
  no: customer> where is your good service
  except: (expect|expected|want|wanted|get|need|used to get|for|your|so much for) [better|to get] [such] (good|great|excellent|amazing|fantastic|brilliant) [customer] (service|support)
(bad|terrible|awful|horrible|poor|worst|appalling|shocking|disgusting|atrocious|abysmal|dreadful|pathetic|useless|disgraceful|unacceptable|lousy|crap|shit|shitty|crappy|rubbish|garbage|horrendous|horrific|diabolical|shoddy|sloppy|third rate) [customer] (service|support|care|staff|experience|job|work|treatment|communication|attitude|team|company|organisation|organization|management|planning|business) :: -3
  yes: customer> bad experience => neg
  yes: customer> terrible customer service => neg
  yes: customer> worst experience of my life => neg
  yes: customer> what an awful company => neg
  yes: customer> poor communication => neg
the worst [customer] (service|company|experience|bank|airline|phone company|provider|ever|thing|store|shop|hotel|support) [i|ever] [have] [ever] [had|used|dealt|seen|flown] :: -3.4 neg=keep
  yes: customer> the worst company ever => neg
  yes: customer> this is the worst airline ever => neg
the best [customer] (service|company|experience|bank|airline|provider|ever|store|shop|hotel|support|team) [i|ever] [have] [ever] [had|used|dealt|seen|flown|spoken] :: 3.2
  yes: customer> the best service I have ever had => pos
(lack|lacks|lacking) [of|in|any] (service|support|care|communication|respect|empathy|professionalism|help|information|training|knowledge|interest|urgency|transparency) :: -1.9
  yes: customer> there is a lack of care => neg
  yes: customer> it's the lack of communication => neg
  yes: customer> lack of care => neg
(you|they|he|she|staff|agent|agents) [clearly|really|obviously|all] (has|have|had) [absolutely] no (clue|idea) [what] [you are|they are|he is|she is] [doing] :: -1.7 neg=keep
  yes: customer> they have no clue => neg
  no: customer> I have no clue
nobody [seems to|ever] (knows|know) [what|anything|how] :: -1.7 neg=keep
  yes: customer> nobody knows what is going on => neg
(did|does|do) not [even|seem to|really] (know|have a clue) [what] [he is|she is|they are|you are|he was|she was|they were] (doing|talking about|about it|the answer|anything) :: -1.8 neg=keep
  yes: customer> he didn't know what he was doing => neg
  no: customer> I don't know the answer
  except: (i|we) (do|did) not [even|really] (know|have a clue)
(not my|not our) (problem|fault|department|job|concern) :: -1 neg=keep
  yes: customer> he told me it was not my problem => neg
  no: customer> it's not my fault
  except: not (my|our) (fault|department)
(read|reading|reads) [off|from] a script :: -1.4
  yes: customer> you are just reading from a script => neg
(copy and paste|copy paste|canned|scripted|generic|automated|robotic|boilerplate) (response|responses|reply|replies|answer|answers|email|emails|apology) :: -1.3
  yes: customer> I got a canned response => neg
(talking|talk|speaking|speak|spoke|like talking) to (a brick wall|a wall|a robot|the wall|robots|a machine|a parrot) :: -1.9
  yes: customer> it's like talking to a brick wall => neg
(can not|could not|unable to|impossible to|hard to|difficult to) (get|get through to|reach|speak to|talk to|contact|find|get hold of|get a hold of) (a human|a person|anyone|anybody|someone|a real person|an agent|through|hold of) :: -1.7 neg=keep
  yes: customer> it was difficult to get through => neg
  yes: customer> it is impossible to reach anyone => neg
  yes: customer> I can't get through => neg
  yes: customer> it is impossible to speak to anyone => neg
(speak|talk|escalate|transfer me|put me through|complaint|complain) [this] to (a|your|the) (manager|supervisor|boss|superior) :: -0.8 neg=keep
  yes: customer> I want to speak to a manager => neg
  yes: customer> let me talk to your supervisor => neg
  no: would you like to speak to a manager
  no: I will speak to my manager
  except: (would|do) you like to speak to a (manager|supervisor)
(get|want|need|give|see|like) [me|to see|to speak to|to talk to] (your|a|the) (manager|supervisor) [now|on the phone|please] :: -0.8 neg=keep
  yes: customer> get me your manager => neg
  no: would you like a manager
  except: (you|to) [like|want] [to|a] [speak|talk] [to] [like] (a|the) (manager|supervisor)
  except: you (like|want|need) (a|the) (manager|supervisor)
(you|they|he|she|nobody|no one|none of you) (never|did not|had not) [even|once|ever] (mentioned|mention|told|tell|said|say|explained|explain|disclosed|disclose|warned|warn|informed|inform|advised|advise) [me|us] [anything] [about|of] (that|this|the|any|it|there) :: -1.2 neg=keep
  yes: customer> you never mentioned that charge => neg
  yes: customer> they didn't tell us about the fee
  no: customer> you mentioned that
  no: customer> you did not tell me the price yet?
  except: tell (me|us) the
(hardly|barely|scarcely|not exactly|not really|not much of) [a|an|the|any] (solution|answer|help|surprise|improvement|excuse|bargain|service|fix|way to|apology|explanation|customer service|consolation|progress) :: -1.3 neg=keep
  yes: customer> that is hardly a solution => neg
  yes: customer> not much of an apology
  no: customer> that is a solution

# ---------------------------------------------------------------- leaving, threatening, staying
@category valence.service.loyalty kind=valence neg=flip
(cancel|close|terminate|end|closing|cancelling|canceling|ending|leave) [my|this|the|our] (account|contract|subscription|membership|plan|policy|service|services|line|everything) :: -1.1
  yes: customer> I want to cancel my account => neg
  yes: customer> please cancel my subscription => neg
  yes: customer> I am closing my account => neg
  no: do you want to cancel your account
  no: customer> don't cancel my contract
  no: I'm sorry to see you leave the service
  except: (you|sorry|your|would you|see you|not) [like|want|wish] [to] [see you] (cancel|close|terminate|end|leave) [the|this|my] (account|contract|subscription|membership|plan|policy|service|line)
cancel (it|this) [all|now|immediately|today] :: -0.7
  yes: customer> just cancel it => neg
  no: I can cancel it for you
  except: cancel (it|this) for you
(taking|take) (my|our) (business|money|custom) elsewhere :: -2.2 neg=keep
  yes: customer> I'll take my business elsewhere => neg
(switch|switching|switched|move|moving|moved|go|going|went|change|changing|leave|leaving|left|defect) [over|you] [to|for] (a|another|your|the) (different|competitor|competitors|competition|provider|company|bank|supplier|carrier) [provider|company|bank|carrier] :: -1.6 neg=keep
  yes: customer> I am switching to a competitor => neg
  yes: customer> we are moving to another provider => neg
(leaving|leave|quit|quitting|left|done with|finished with|through with|sick of|had it with|dump|dumping|ditching) (you|you guys|your company|this company|this bank|you people|you lot|this airline|your service) :: -1.8 neg=keep
  yes: customer> I am done with you people => neg
  yes: customer> I'm leaving this company => neg
  no: I will leave you a note
  no: let me leave you to it
  except: (leave|left) you (a|to|with|on|alone|in|some|my|one|now|voicemail|messages)
(never|will not|would not) [be] (again|using|use|buy|buying|ordering|fly|flying|shop|shopping|coming back|come back|return|stay|staying|book|booking|deal|do business|dealing|touch|going back|go back|renew|renewing|visit|eat) [with|from|at|to|anything] [you|here|them|this|your|there] [company|again|airline|hotel|people|place] [again|ever again] :: -1.6 neg=keep
  yes: customer> never again => neg
  yes: customer> I will never use you again => neg
  yes: customer> I am never coming back => neg
  yes: customer> I won't be renewing => neg
  no: never touch the wire
  except: never (touch|trust|visit|eat|book|buy|order|use|fly|return|shop|stay|deal|go back) (the|a|that|it|any|my|on|in|before|anything before)
last time (i|we) [will|ever|am] [ever] (use|fly|order|buy|shop|stay|deal|call|book|using|flying|ordering|buying) :: -1.9 neg=keep
  yes: customer> this is the last time I fly with you => neg
lost (a|my|another) (customer|business|custom|loyal customer|good customer) :: -2.1 neg=keep
  yes: customer> you have just lost a customer => neg
(would not|will not|do not|can not|could not|never) (recommend|wish|advise|suggest) [it|you|this|them|your] [to] [anyone|anybody|my worst enemy|on anyone] :: -1.8 neg=keep
  yes: customer> I would not recommend it => neg
  yes: customer> I would not recommend this to anyone => neg
  yes: customer> I can't recommend them => neg
  no: customer> I can't recommend you highly enough
  no: customer> I could not recommend them more
  except: not recommend ...3 (enough|more)
(highly|definitely|strongly|thoroughly|certainly|wholeheartedly|fully|absolutely) (recommend|recommended) :: 2.9
  yes: customer> highly recommended => pos
(will|would|shall|definitely) (recommend|use|be using|be back|come back|return|be returning|buy|order|stay|shop|fly|be a customer|call) [you|here|from|with|this|them] [to|with|you|here|again] [everyone|again|anyone|friends|my friends|for life] :: 1.3
  yes: customer> I will be back => pos
  yes: customer> I would use you again => pos
  yes: customer> we will recommend you to everyone => pos
  no: I will call you tomorrow
  no: customer> I will order the blue one
  no: I will be back in a moment
  no: customer> I'll return it
  no: I would recommend the other one
  no: customer> how would I use it
  except: (will|would) be back (in|with|shortly|on|at|soon|by|tomorrow|to)
  except: (will|would|shall) (call|order|return|buy|use|stay|shop|fly|come back|recommend) (it|the|a|that|this|my|on|him|her|one|another|your|at|in|by|you back|you on|you in|you at|you tomorrow|you today|you later|you when|you as|you and|you that|you try|you shortly|restarting|using|calling|you a)
(loyal|long time|longtime|long standing|lifelong|life long|faithful) (customer|member|subscriber|client|guest|cardholder|fan) [for|of|since] :: 0.5
  yes: customer> I am a customer for life a loyal customer => pos
  no: customer> is this how you treat a loyal customer
  no: you are a loyal customer I see
  except: treat [a|your|all] (loyal|long time|longtime|faithful) (customer|customers)
  except: you are a loyal (customer|member)
customer for life :: 2
  yes: customer> you've got a customer for life => pos
(small claims|small claims court) :: -1.6 neg=keep
my lawyer :: -1.6 neg=keep
my solicitor :: -1.6 neg=keep
my attorney :: -1.6 neg=keep
legal action :: -1.6 neg=keep
  yes: customer> I'm taking legal action => neg
ombudsman :: -1.6 neg=keep
  yes: customer> I am going to the ombudsman => neg
trading standards :: -1.6 neg=keep
better business bureau :: -1.6 neg=keep
bbb :: -1.6 neg=keep
take you to court :: -1.6 neg=keep
  yes: customer> I'll take you to court => neg
see you in court :: -1.6 neg=keep
take this further :: -1.6 neg=keep
consumer protection :: -1.6 neg=keep
the regulator :: -1.6 neg=keep
go to the press :: -1.6 neg=keep
go to the papers :: -1.6 neg=keep
class action :: -1.6 neg=keep
report you :: -1.6 neg=keep
chargeback :: -1.6 neg=keep
charge back :: -1.6 neg=keep
dispute the charge :: -1.6 speaker=customer neg=keep
dispute this :: -1.6 speaker=customer neg=keep
one star :: -2.3 neg=keep
  yes: customer> I will leave a one star review => neg
1 star :: -2.3 neg=keep
zero stars :: -2.3 neg=keep
  yes: customer> zero stars => neg
0 stars :: -2.3 neg=keep
half a star :: -2.3 neg=keep
no stars :: -2.3 neg=keep
negative stars :: -2.3 neg=keep
minus stars :: -2.3 neg=keep
(five|5|ten|10) (stars|star rating|star review|out of ten|out of five|out of 10|out of 5) :: 2.4
  yes: customer> five stars from me => pos
(bad|negative|terrible|awful|poor|scathing) (review|reviews|feedback|rating|survey|reputation|press) :: -1.8
  yes: customer> you'll get a bad review => neg
(good|positive|great|glowing|excellent|rave|lovely|fantastic) (review|reviews|feedback|rating|survey|reputation) :: 2.1
  yes: customer> I will leave a good review => pos
  yes: customer> I won't give positive feedback => neg
  no: would you leave us positive feedback
  except: (leave|give) us [a|some] (good|positive|great) (review|feedback|rating|survey)

# ---------------------------------------------------------------- put right
@category valence.service.resolution kind=valence neg=flip
(sorted|sort|sorting|sorts) (it|this|that|everything|things|the problem|the issue|my problem|me|us) out [quickly|for me|for us|straight away|today] :: 1.7
  yes: customer> you sorted it out => pos
  yes: customer> she sorted everything out for me => pos
  yes: customer> nobody sorted it out => neg
  no: customer> sort it out
  no: can you sort it out
  no: I will sort that out for you
  no: customer> I want this sorted out today
  except: (to|please|will|can|could|must|should|you|just|better|someone|and|us|me|i|we|if) [just|please] sort (it|this|that|everything|things|me|us|the problem|the issue|my problem) out
  except: ^ [just|please|then|so] sort (it|this|that|everything|things|me|us) out
(all|got it|it is|its|now|finally|has been|everything is|that is|was|were) sorted [out] [now|quickly|for me] :: 1.6
  yes: customer> it's all sorted now => pos
  yes: customer> it is not all sorted => neg
  no: customer> I want it all sorted
  no: customer> when will it be sorted
  except: (want|need|get|until|when|once|if|like) [it|this|that|everything|things|them] [is|to be|be|has been] [all] sorted
(fixed|resolved|solved|repaired|corrected|cleared|settled) (it|my|the|our|this|that|everything) [problem|issue|phone|internet|bill|account|connection|car|line|laptop|mistake|error] [quickly|fast|today|for me|in minutes|immediately|right away|within minutes|straight away|up] :: 1.9
  yes: customer> he fixed my phone in minutes => pos
  yes: customer> she resolved my issue quickly => pos
  yes: customer> you never fixed the problem => neg
(problem|issue|query|matter|question|complaint|case|everything|error|fault) [has been|is|was|got|now|were|all] [now|all|finally|quickly] (solved|fixed|resolved|sorted|settled|answered|cleared up|rectified) [now|quickly|today|immediately] :: 1.9
  yes: customer> problem solved => pos
  yes: customer> the issue was resolved quickly => pos
  yes: customer> we never had the problem solved => neg
  yes: customer> no question was answered => neg
  no: customer> is the issue resolved
  no: customer> I want the issue fixed
  no: customer> will you get my problem solved
  no: I hope we get your issue resolved
  except: (is|want|need|get|are|having|have|see|until|was|getting|if|once|like|when) [to have|to get] [the|my|this|that|your|our|it|all] (problem|issue|query|matter|question|complaint|case|everything|error|fault) [is|has been|was|gets] (solved|fixed|resolved|sorted|settled|answered|rectified)
(fix|solve|resolve|address|sort|sort out|put right|rectify|correct|take care of) [out] [this|the|that|your|any|my|it] (issue|problem|mistake|error|fault|mess|situation) [for you|right away|today|now] :: 0.6
  yes: I will fix the problem for you => pos
  yes: let me take care of that issue => pos
  no: customer> you did not fix the problem
  no: customer> when will you fix the problem
  no: customer> fix the problem
  except: (not|never|to|when will you|you|they|please|just|nobody|no one|must|should|can|could|they will) [ever|just|even|please] (fix|solve|resolve|address|sort|rectify|correct) [out] [this|the|that|your|any|my] (issue|problem|mistake|error|fault|mess|situation)
  except: ^ [please|just] (fix|solve|resolve|address|sort|rectify|correct) [out] [this|the|that|your|any|my] (issue|problem|mistake|error|fault|mess|situation)
that (works|work|suits|will work|would work|will do) [for me|fine|perfectly|great|for us|very well|me|nicely] :: 1.2
  yes: customer> that works for me => pos
  yes: customer> that suits me => pos
  no: customer> I doubt that works
  except: doubt that (works|work|will work|would work)
that (does|did) not (help|work|solve|fix|answer|make sense|suit) [me|for me|it|my question|the problem|anything] :: -1.3 neg=keep
  yes: customer> that does not help me => neg
  yes: customer> that did not work => neg
(it|this) (does|did|will) not [really|even] (help|solve|answer|resolve) [me|us|it|my question|my problem|the problem|anything|much] :: -1.3 neg=keep
  yes: customer> it doesn't help me => neg
  no: customer> it does not matter to me
  no: customer> it doesn't help me understand why
  except: help (me|us|it) (understand|see|to|with|that|when|because)
(that|this|it|which) [really|certainly|has|would|did|all] [really] (helps|helped|help) [a lot|me|us|so much|loads|enormously|a great deal|a bit] :: 1.6
  yes: customer> that helps => pos
  yes: customer> that really helped me => pos
  yes: customer> this would help a lot => pos
  no: customer> would that help
  no: customer> does this help
  no: I hope that helps
  except: (would|does|did|will|could|might|may|can|hope|do) (that|this|it|which) [really|all] (helps|helped|help)
(you|he|she|they|guy|lady|gentleman|agent|team|sam) [have|has] [really|already|been able to|actually|certainly] (helped|assisted) [me|us|so much|a lot|enormously|my] :: 2
  yes: customer> he helped my dad => pos
  yes: customer> you helped me a lot => pos
  yes: customer> she has really helped us => pos
(been|were|was|are|is) [of] (so|such a|a great|a big|a huge|a massive|great|very|really|extremely|most|incredibly|super) [of] (help|helpful) :: 2.3
  yes: customer> you have been very helpful => pos
  yes: customer> he was a big help => pos
  yes: customer> you've been a great help => pos
  yes: customer> you have been so helpful => pos
  yes: customer> you have not been very helpful => neg
(helped|walked|talked|guided|took) (me|us) (through|with|out) [it|every|each|the|my|everything] [step|steps|process|setup] :: 1.5
  yes: customer> he walked me through it => pos
(explained|explains) [it|everything|that|things|all of it|the bill|my bill|my options] [all|so|very|really|to me] (clearly|well|patiently|thoroughly|nicely|perfectly|in detail) :: 2
  yes: customer> he explained everything clearly => pos
  yes: customer> it was not explained clearly => neg
(makes|made|make) [perfect|total|complete|a lot of|so much|good] sense [now|to me|thank you] :: 0.8
  yes: customer> that makes sense now => pos
  no: does that make sense
  no: customer> let me know when it makes sense
  except: (does|do|did|if|when|let me know when) (that|this|it|what i said|what i am saying) (make|makes|made) [any] sense
(back|up) (up and running|to normal|on track|in business|online|on its feet|on line) [again|now] :: 1.6
  yes: customer> the internet is back to normal => pos
  yes: customer> it's still not back to normal => neg
  no: customer> when will it be back online
  no: customer> when can we get back to normal
  except: (when|until) ...5 back (online|to normal|up and running|on track|on line)
up and running :: 1.4
  yes: customer> we are up and running => pos
  yes: customer> the site isn't up and running => neg
(good|great|glad|nice|lovely|relieved|pleased|happy|wonderful|delighted|good) to (hear|know|hear that|see|hear from you|finally speak|be back) :: 1.7
  yes: customer> they never seem happy to see us => neg
  yes: customer> good to know => pos
  yes: customer> glad to hear that => pos
  yes: customer> I'm not pleased to hear that => neg
  no: customer> it would be good to know why
  no: it'd be nice to hear from you
  except: would [have] (be|been) (good|nice|great|lovely) to (hear|know|see)
(sounds|sound|looks|look|looking|feels|seems|smells|tastes|tasted|felt|feel|looked|sounded) (good|great|fine|perfect|lovely|wonderful|amazing|fantastic|excellent|awesome|fair|reasonable|brilliant|delicious|ideal|nice|fabulous|super) [to me] :: 1.8
  yes: customer> that sounds good => pos
  yes: customer> the soup tastes fine => pos
  yes: customer> sounds good to me => pos
  yes: customer> it doesn't look good => neg
  no: does that sound good
  no: how does that sound fine
  except: (does|do|did|would) (that|this|it) (sound|look|feel|seem) (good|great|fine|perfect|okay|reasonable|fair|nice)
  except: how does that sound *
(first|only) (time|person|one|agent|company) [who|that|to] [has|have|ever|actually] [ever|actually] (helped|listened|understood|cared|help|listen|understand|care|explain|explained) :: 1.6
  yes: customer> you are the first person to listen => pos
(on|at) the first (try|attempt|go|call) :: 1
  yes: customer> solved on the first call => pos
(quick|easy|simple|painless|straightforward|smooth|stress free|hassle free|pain free) and (easy|simple|painless|straightforward|efficient|quick|friendly|smooth|convenient|effective) :: 2.3
  yes: customer> quick and efficient => pos
  yes: customer> it was quick and easy => pos
  yes: customer> that wasn't quick and easy => neg
quick and dirty :: -0.5
patched up :: -0.5
temporary fix :: -0.5
band aid :: -0.5
workaround :: -0.5
stop gap :: -0.5
half fixed :: -0.5
(stress|hassle|pain|trouble|error|problem|fuss) free :: 1.8
  yes: customer> it was hassle free => pos
(no|without|zero|never any|not any|not a single|not one|never a|never had a|never had any|without a) [more|any|further|real|major|a single|any more|a] (issue|issues|problems|troubles|hassle|hassles|fuss|glitch|glitches|drama|delays|delay|complications|surprises|stress|hidden fees|hidden costs|hidden charges) [at all|so far|since|whatsoever|now] :: 1.2 neg=keep
  yes: customer> no issues so far => pos
  yes: customer> I have never had any issues => pos
  yes: customer> there were no hidden fees => pos
  no: there is no issue date on it
  no: please reply without delay
  no: customer> please send it without delay
  except: no issue (date|number|ticket)
  except: (reply|send|act|respond|pay|back|call|resolved|fix|me) [it|me|us|this|that|this] without [any|further|any further] delay
(no|not a|never a|not any|without a|without any|not one|never had any|never any) (problem|bother|trouble|worries|sweat) [at all|whatsoever] [so far] :: 0.9 neg=keep
  yes: customer> no problem at all => pos
  yes: customer> it is not a problem => pos
  yes: customer> no worries => pos
  no: customer> there is no problem ticket
  no: customer> no problem number either
  no: no problem was found
  no: customer> there was no problem before
  except: no problem (ticket|number|code|was|is|description|report|until|before|with your)
  except: (was|is) no problem (before|until|last|found)
(did|does|done|do) the (trick|job) [nicely|perfectly|for me|for us|well] :: 1.5 neg=flip
  yes: customer> that did the trick => pos
  no: customer> will it do the trick
  except: (will|would|should|might|may|could|not|that will) [that|it|this] do the
(you|she|he|they) [have|has|just|all] (sorted|fixed|solved|resolved|handled|found|did|done|got) (it|this|that|everything|my *|the *) [done|sorted] (in|within) (<NUMBER>|no|under|less than|just|a few|a couple of|a jiffy|a flash) [time|minutes|seconds|minute|hours|hour] :: 1.8
  yes: customer> you sorted it in five minutes => pos
  no: customer> it was fixed in concrete
(money|refund|credit|payment|deposit|it|points) (is|are|has come|came|arrived|was) [now|already] [put|paid|credited] back (in|on|into|to) (my|our) (account|card|bank|wallet) :: 1.3
  yes: customer> the money is back in my account => pos
  no: customer> is the money back in my account

# ---------------------------------------------------------------- what customers say when it goes wrong
@category valence.service.voice kind=valence neg=flip
never been (treated|spoken to|talked to) [so|this|that|like] [badly|poorly|rudely|way|this|that|disrespectfully] [in my life] :: -2.6 neg=keep
  yes: customer> I have never been treated so badly => neg
  yes: customer> I've never been spoken to like that => neg
(nobody|no one|no-one|not one of you) [ever|even|has|had] (told|informed|warned|notified|explained|mentioned|advised|asked) [me|us|it|this] [that|about|of] :: -1.4 neg=keep
  yes: customer> no one told me about the fee => neg
  yes: customer> nobody warned us => neg
(never|not) been (told|informed|warned|notified|advised|consulted) [about|of|that] :: -1 neg=keep
  yes: customer> I've never been informed about it => neg
  yes: customer> we have not been told about this => neg
without (telling|informing|asking|warning|notifying|consulting) (me|us|anyone) :: -1.5 neg=keep
  yes: customer> you changed it without telling me => neg
behind my back :: -1.8
(hardly|barely) (anyone|anybody) :: -0.9 neg=keep
  yes: customer> hardly anyone answers => neg
not the first time :: -1.2 neg=keep
  yes: customer> this isn't the first time => neg
(took|takes|taking) (you|them|him|her|it) long enough :: -1.3
  yes: customer> it took you long enough => neg
about time [too] :: -0.6
  yes: customer> about time too => neg
  no: let me ask about time slots
  except: about time (slots|slot|zones|off|for)
(expected|expect|expecting|deserve|deserves|deserved) (better|much better|more|so much more|far better) [from|of|than] [you|this] :: -1.6
  yes: customer> I expected better from you => neg
  yes: customer> we deserve better => neg
(must|need to|should|have to|can|could) do better :: -1.2
  yes: customer> you need to do better => neg
(need|needs) to (improve|be better|get better|step up|up (its|your|their) game) :: -1.2
  yes: customer> you need to improve => neg
should not (have to|have had to|be this hard|be so hard|be this difficult|take this long|take so long|happen|have happened|be happening|be allowed) :: -1.5 neg=keep
  yes: customer> I shouldn't have to do this => neg
  yes: customer> this should not be so hard => neg
should have (been told|been informed|been warned|been here|been fixed|been sorted|been delivered|been resolved|been done|been refunded|arrived|known better|told me|called me|let me know|warned me) [by now|already] :: -1.2 neg=keep
  yes: customer> I should have been told => neg
  yes: customer> it should have arrived by now => neg
(was|were) (supposed|meant) to (arrive|come|be|call|get|receive|send|ring|have|deliver|fix|ship|start|happen) [here|back|delivered|fixed|called] :: -0.8
  yes: customer> it was supposed to arrive on Monday => neg
(through|by) no fault of (my|our) own :: -0.7 neg=keep
  yes: customer> through no fault of my own => neg
(going on|gone on|dragged on|dragging on) for (days|weeks|months|years|ages|too long|far too long|<NUMBER>|over|a) [days|weeks|months|a] :: -1.6 neg=keep
  yes: customer> this has been going on for weeks => neg
(it has|its) been (over|almost|nearly|more than) [a] (<NUMBER>|week|month|year|fortnight) [days|weeks|months|years|hours] [now|since|already|and] :: -1.1 neg=keep
  yes: customer> it's been over two weeks now => neg
  yes: customer> it has been almost a month => neg
it has been <NUMBER> (days|weeks|months) [now|since|already|and] :: -1.1 neg=keep
  yes: customer> it has been three weeks already => neg
i (want|need|demand|expect) (it|this|that|answers|an explanation|an apology|my problem|it all) [to be|be] [fixed|resolved|sorted|solved|done|dealt with] [out] [now|today|immediately|asap|right now] :: -0.8 neg=keep
  yes: customer> I want this fixed today => neg
  yes: customer> I demand an explanation => neg
  no: customer> I need it in blue
  no: customer> I want this one
  no: customer> I want that colour please
  except: i (want|need|expect) (it|this|that) [to be] (in|one|colour|color|for|size|model|delivered|by|to|on|as|at|for|flight|room|please|sent|changed|and|if|item|number|type|phone|too|or)
(want|need|get) answers :: -1
i (demand|insist) :: -1.2
  yes: customer> I insist that you refund me => neg
why (have|has|did|do|does|is|are|was|were|will|can|could) (i|you|it|my|we|nobody|no one|this|that|they|he|she|your) [<thing>] (not|never) :: -1 neg=keep
  yes: customer> why have you not called => neg
  yes: customer> why did my order never arrive => neg
  no: customer> why do you not sit down
  except: why do you not
why (am|was|were|are|have) (i|we) [being|been] (charged|billed|told|transferred|disconnected|paying|waiting|ignored|still|getting|asked|cut|penalised|penalized|overcharged) :: -1.4
  yes: customer> why am I being charged => neg
  yes: customer> why am I still waiting => neg
why (should|must|would) (i|we) (pay|have to|wait|believe|trust|bother|call) :: -1.5
  yes: customer> why should I pay for that => neg
why is (it|this|that|my|your) [<thing>|account|internet|service] (so|still|taking|always|always so|suddenly) [hard|difficult|high|slow|long|expensive|down|wrong|bad] :: -1.4
  yes: customer> why is it so difficult => neg
  yes: customer> why is my bill so high => neg
(fix|sort|resolve|solve|change|refund) (it|this|me) [out] (now|immediately|today|asap|already|right now) :: -1.1
  yes: customer> fix it now => neg
  no: I can fix it right now for you
  except: (can|will|could|let me|to|have|you|and) (fix|sort|resolve|solve|change|refund) (it|this|me) [out]
(answer|pick up) (the|your) (damn|bloody|freaking|fucking|goddamn) (phone|phones) :: -2.2
do your (job|jobs|bloody job|damn job) [properly] :: -1.9
  yes: customer> just do your job => neg
(get|pull) your (act|finger|shit|house|stuff) [together|out|in order] :: -1.9
  yes: customer> get your act together => neg
(sort|get) (yourself|yourselves) (out|together|sorted) :: -1.8
so much for :: -1.5
  yes: customer> so much for customer service => neg
  no: customer> thank you so much for calling
  no: I appreciate so much for you
  except: (thank you|thanks|sorry|grateful|appreciate|appreciate it) so much for
(and you call|you call|they call|call yourself|call yourselves|and they call) [this|that|a|it|yourself] [a] (service|support|help|customer service|business|bank|company|professional|professionals|fair) :: -2
  yes: customer> and you call this service => neg
long overdue :: -0.9
(least you can do|least you could do|bare minimum) :: -1
  yes: customer> it's the least you can do => neg
(on more than one occasion|on numerous occasions|on several occasions|on many occasions|on multiple occasions) :: -0.8
  yes: customer> I've rung on several occasions => neg
every single (time|day|week|month) :: -0.7
  yes: customer> every single time I log in => neg
(same old|same old same old|same old story|the usual story|usual excuses|usual rubbish) :: -1.5
  yes: customer> it's the same old story => neg
(typical|typically) :: -0.6
  yes: customer> typical => neg
  no: a typical bill is forty dollars
  no: it typically takes two days
  except: (a|the|what is|is|on|more|for|our|it|that|this|they|we|will) [is|a] (typical|typically)
  except: typically (takes|it|we|take|ships|arrives|within|around|the)
surprise surprise :: -1.2
go figure :: -0.8
(what is|whats|what was) the (point|use|hold up|holdup|bloody point) [of|in] :: -1.5
  yes: customer> what is the point of calling => neg
  no: customer> what is the use by date
  except: the use by
who cares :: -1.1
  yes: customer> who cares => neg
(oh|yeah|fine|well) whatever :: -0.9
  yes: customer> fine whatever => neg
(just forget it|oh forget it|forget about it) :: -0.9
  yes: customer> just forget it => neg
not have [the|any] (time|patience|energy) for (this|that|you|it|your) :: -1.6 neg=keep
  yes: customer> I don't have time for this => neg
have better things to do :: -1.4
  yes: customer> I have better things to do => neg
(took|taken|taking|take) [a|the|an] (day|afternoon|morning|whole day) off [work] [for|to] :: -0.8
  yes: customer> I took a day off work for this => neg
(cost|costing|costs) (me|us) :: -0.8
  yes: customer> this cost me my weekend => neg
  no: customer> how much will it cost me
  no: customer> it costs me nothing
  except: (will|would|does|might|could|to) [it|that|this] cost (me|us)
  except: (cost|costs) (me|us) nothing
(oh|well|that is just) (great|wonderful|brilliant|lovely|fantastic|marvellous|perfect|super) (now|another|so now|here we go|yet another|not again|now what|just great|just what i needed) :: -1.5
  yes: customer> oh great now what => neg
  yes: customer> oh lovely another form => neg
(great|brilliant|wonderful|fantastic|lovely|perfect) (another|yet another|now what|just what i needed|so now) :: -1.2
  yes: customer> great, another delay => neg
(not|never|hardly) [going to|gonna] (happen|get anywhere|getting anywhere|going anywhere) :: -1.2 neg=keep
  yes: customer> we are not getting anywhere => neg
getting nowhere :: -1.5
  yes: customer> I'm getting nowhere => neg
(a|one) (problem|issue|thing) after (another|the other) :: -1.6
  yes: customer> it's one thing after another => neg
(left|gone) without (power|water|heating|internet|a phone|electricity|a car|service|broadband|a job|money|medication) :: -1.8 neg=keep
  yes: customer> we were left without water => neg
(accused|accusing|accuse) (me|us) of :: -2
(blamed|blaming|blame|blames) (me|us|the customer|it on me|everyone else) :: -1.7
  yes: customer> they blamed me => neg
  yes: customer> they blamed it on me => neg
(made|make|makes|making) (me|us) [feel|look] [like] (wait|angry|sick|cry|look stupid|feel stupid|feel bad|feel small|jump|pay|ill|an idiot|a fool|late|miss|mad|furious|suffer|repeat) :: -2.1
  yes: customer> it made me sick => neg
  yes: customer> you made me wait => neg
  yes: customer> it makes me sick => neg
  yes: customer> she made me feel stupid => neg
(trying|tried|try) to (rip|scam|cheat|con|trick|fool|deceive|rob|overcharge|bully|steal|get out of|wriggle out) [me|us|people|my|of|it] [off] :: -2.3
  yes: customer> you are trying to trick me => neg
(not|never) (honour|honor|honoured|honored|honouring|honoring|stick to|stuck to) [your|the|their|my] [word|warranty|price|agreement|promise|offer] :: -1.7 neg=keep
  yes: customer> they did not honour the price => neg
(changed|changes|change|changing) (your|their|his|her) (mind|story|tune) :: -0.7
  yes: customer> and then you changed your story => neg
(no longer|not) (feel|be|am|a) [your|a] (safe|loyal|customer) :: -1.5 neg=keep
  yes: customer> I am no longer a customer => neg
(not|never) a (problem|good|nice|pleasant|great) (experience|time|sign|start|impression|look) :: -1.5 neg=keep
  yes: customer> it was not a good experience => neg
why (does|do|is|did|has|must|would) [it|this|that|everything|the *|your *] [always|still] (take|taking|taken|took) (so|this|that|such a|ages|forever|weeks|months|days|hours) [long|much time|long time] [to|for|with] :: -1.3 neg=keep
  yes: customer> why does it take so long => neg
  no: customer> how long does it take

# ---------------------------------------------------------------- what customers say when it goes well
@category valence.service.praise kind=valence neg=flip
(never|not) (fail|fails|failed) to (impress|amaze|deliver|please|help|satisfy|make me smile) :: 2.3 neg=keep
  yes: customer> you guys never fail to impress => pos
(no one|nobody) [else] (has|have|had|could|can|is|was) [ever|have|be|been] [ever|be|been] (more|better|nicer|kinder|friendlier) [helpful|kind|patient|friendly|polite] [than|to] [you|me|us|her|him] :: 1.8 neg=keep
  yes: customer> No one has been more helpful than you => pos
  yes: customer> nobody could have been kinder => pos
  no: customer> no one has been more rude to me
  except: more (rude|unhelpful|annoying|useless|confused|confusing|upset|angry|frustrated|annoyed)
could not (do|have done) enough [for me|for us|to help] :: 2.2 neg=keep
  yes: customer> he couldn't do enough for me => pos
  no: customer> that could not do any harm
no regrets [at all] :: 1.2 neg=keep
  yes: customer> I have no regrets => pos
  no: customer> I regret nothing
(it is|everything is|they are|all is) (working|running) (now|fine|perfectly|well|beautifully) :: 1.3
  yes: customer> it's working now => pos
  no: customer> tell me when it is working fine
  no: agent> is it working now
  except: (when|if|until|once|whether|hope|sure|that|till|say|said) [that] (it is|everything is|they are) (working|running)
(never|not) (fail|fails|failed) to (disappoint|annoy|frustrate|anger|irritate|infuriate|amaze me with how bad|let me down|let us down|mess up|mess it up|screw up) :: -2.3 neg=keep
  yes: customer> You never fail to disappoint => neg
  yes: customer> they never fail to let me down => neg
(can not|could not) [quite] believe how (helpful|good|quick|quickly|kind|easy|fast|friendly|patient|nice|lovely|great|well|simple|polite|amazing) [it|you|she|he|they|that|this] [was|is|were|are] :: 2 neg=keep
  yes: customer> I can't believe how helpful she was => pos
  yes: customer> I couldn't believe how quick it was => pos
could not [have] (do|done|manage|managed) [it|this] without (you|your help|her|him) :: 2.6 neg=keep
  yes: customer> I couldn't have done it without you => pos
what would (i|we) do without (you|her|him|them) :: 2.5 neg=keep
  yes: customer> what would I do without you => pos
that is all (i|we) (needed|wanted) [to know] :: 0.9
  yes: customer> that's all I needed => pos
(now i|i now|i finally) (understand|get it|see|know) :: 0.9
  yes: customer> ah now I understand => pos
(understand|get it|see) it now :: 0.8
(exactly|absolutely) right :: 1
  yes: customer> you're absolutely right => pos
it [finally|all] (went|has gone|goes) through [now|fine|ok] :: 0.9
  yes: customer> it went through now => pos
(is|came|are) back on [again|now] :: 0.9
  yes: customer> the power is back on => pos
you did it :: 1.7
  yes: customer> you did it => pos
(short|no|hardly any|barely any) (wait|queue|queues|waiting|waiting time|wait time) [at all] :: 1.3 neg=keep
  yes: customer> there was no wait at all => pos
  no: no wait that's the wrong one
  no: no wait I need the other number
  except: no wait (that|i|it|sorry|please|the|let|a|what|not|hold|one)
(answered|answers|picked up|responded|replied) [me|the phone|my call|my email|us] (right away|straight away|immediately|quickly|on the first ring|in seconds|within seconds|within minutes|in minutes|promptly|in no time|the same day) :: 1.7
  yes: customer> they answered right away => pos
  yes: customer> she replied within minutes => pos
(got|get|put) (straight|right) through :: 1.5
  yes: customer> I got straight through => pos
(real|actual|living|live) (person|human|human being) :: 0.7 allow=W609
  yes: customer> at last some actual human beings or one real person => pos
  no: can I speak to a real person
  no: customer> I want a real person
  except: (speak|talk|get|want|need|reach|put me through|connect|transferred|transfer|a) [with|to|me to|through to|me through to] [a|an] (real|actual|living|live) (person|human|human being)
(called|rang|emailed|phoned|got) [me|us] back (within|the same day|in minutes|right away|straight away|as promised|in an hour|in no time|immediately|promptly|quickly) :: 1.7
  yes: customer> he called me back within the hour => pos
made sure (i|everything|it|that|we|my|the) :: 1
  yes: customer> she made sure everything was there => pos
(checked|checks|checking) (up on|in on|on|in with) (me|us|my mother|how i) :: 1
(followed|follows) (up|through) [with|on] [me|us|it|everything] :: 0.9
  yes: customer> he followed up with me => pos
  yes: customer> nobody followed up => neg
(refund|replacement|money|credit|parcel|order) [has|have] (arrived|came through|come through|went through|cleared|landed) [now|today|quickly] :: 1.6
  yes: customer> my refund came through => pos
(gave|give|given|got|offered|received) [me|us] a [nice|good|big|huge|generous] (discount|voucher|upgrade|credit|gift|bonus|deal) :: 1.4
  yes: customer> they gave me a discount => pos
  no: customer> can you give me a discount
  no: customer> I never got a discount
  except: (can|could|will|would|to|you|please|if|do|should|might) [you] (give|get) [me|us] a
  except: (never|not) [been] (got|given|gave|received|offered)
(good|great|lovely|nice|wonderful|pleasure|joy) (talking|chatting|speaking|working|dealing|doing business) (to|with) [you|her|him] :: 2
  yes: customer> a pleasure doing business with you => pos
  yes: customer> nice talking to you => pos
(kind|good|nice|sweet|thoughtful|generous|lovely|decent|considerate|helpful) of (you|her|him|them) [to|all] :: 2
  yes: customer> how kind of you => pos
  yes: customer> that is good of you => pos
  yes: customer> that wasn't very kind of you => neg
(very|so|really|too|how|most|awfully) (kind|nice|sweet|good|thoughtful|generous|decent|considerate) of (your|my|the|that|this|everyone|everybody) :: 2
  yes: customer> it was very kind of your colleague => pos
  no: customer> what sort of router is it
(you|she|he|they) (knew|understood|understands) [exactly|just] (what|how) (i|we|to) [need|needed|want|wanted|mean|meant|do|felt|feel] :: 1.6
  yes: customer> she knew exactly what to do => pos
  no: customer> do you know how to do it
  no: you know what we do
  no: customer> does she understood how to
  except: (do|did|if|does|let|hope) (you|she|he|they) [know|knew|understand]
(you|she|he|they) (know|knows|understand) (exactly|just) (what|how) (i|we|to) [need|needed|want|wanted|mean|meant|do|felt|feel] :: 1.6
  yes: customer> you know exactly what I need => pos
  no: do you know exactly what I need
  except: (do|did|if|does|let|hope) (you|she|he|they) (know|understand)
(much|a lot|so much|far|way) (better|easier|faster|clearer|nicer|happier|smoother|quicker) [now|than] [before] :: 1.5
  yes: customer> it is much better => pos
  yes: customer> it's so much better now => pos
  yes: customer> it isn't much better => neg
  no: it would be much easier to call
  no: customer> you could do much better
  except: (would|could|might) [be|do|work] (much|a lot|so much|far|way) (better|easier|faster|clearer|nicer|quicker)
(always|consistently|never anything but) (helpful|friendly|polite|professional|great|excellent|good|reliable|on time|there for me|a pleasure|happy|courteous|patient|kind) :: 2.2 neg=keep
  yes: customer> always polite => pos
  yes: customer> you are always helpful => pos
  yes: customer> they're always there for me => pos
(stayed|remained|stuck) (on the line|on the phone|with me|with us) (until|till|while|the whole time|throughout|all the way|through) :: 1.6
  yes: customer> he stayed on the line until it worked => pos
  no: customer> the price stayed with us

# ---------------------------------------------------------------- plain facts
# Words of harm in an agent's list of what is covered, or in a question, say how nobody feels: a weight of 0 lets
# the whole phrase win over its words. The tests say what the sentence comes to.
@category valence.fact kind=valence neg=keep
@class bad = damage|damages|death|illness|critical illness|injury|injuries|theft|loss|accident|accidents|breakdown|disability|fire|flood|leaks|cracks|scratches|dents|spills|cancellation|cancellations|delay|delays|accidental damage|liquid damage|water damage|accidental death|cracked screen|cracked screens|broken glass|lost luggage|lost or stolen phones
(cover|covers|covered|covering|insured|insures|insure|protects|protect|protection|coverage|insurance|includes) [you|it|for|against|your *|the] [for|against|the] [*] <bad> [or|and] [<bad>] [or|and] [<bad>] :: 0 speaker=agent
  no: your plan covers accidental damage => neu
  no: the policy covers death, critical illness => neu
  no: you are insured against theft and damage => neu
(does|do|is|are|will|would|can) ...3 (cover|covered|insure|insured|protect) [you|it|for|against|the] [for|against|the] [*] <bad> :: 0
  no: customer> does my plan cover accidental damage => neu
(is|was|are|were) (it|that|this|they|the *|your *) [also|completely|badly|just] (broken|damaged|scratched|cracked|faulty|dented|torn|bent|stained|lost|stolen|dead|defective|missing|wrong) [or] [just|only|completely] [broken|damaged|scratched|cracked|faulty|dented|torn|bent|stained|lost|stolen|dead|defective|missing] :: 0 speaker=agent
  no: Is it broken or just scratched? => neu
  no: was the box damaged when it came => neu
(is|are|was|were|do|did|have|has|had) (there|you|it|they|we) [have|been|having|had|having|see|seen|notice|noticed|experience|experienced|experiencing|get|getting|found] any [other|further|more|visible|recent|such] (damage|problem|problems|issue|issues|trouble|difficulty|difficulties|error|errors|injury|injuries|pain|concerns|complaint|complaints|delay|delays|leak|leaks|cracks|accident|accidents) :: 0 speaker=agent
  no: Are you having any trouble with the app? => neu
  no: is there any visible damage => neu
(name is|surname is) (hope|joy|grace|faith|charity|merry|angel|bliss|love|darling|sunny|happy|gay|bonnie|victor) [darling|savage|love|hope|noble|bliss|sweet|moody|strong|rich|best|grace|joy|pain] :: 0
  no: My name is Hope Darling => neu
  no: my surname is Love => neu
(name is|surname is|mr|mrs|ms) [*] (darling|savage|noble|bliss|sweet|moody|hope|grace|joy) :: 0
  no: my name is Anna Darling => neu
  no: I have a parcel for Mrs Savage => neu
(does|do|did|has|have) (it|they|this|that|the *|your *) [have|has|show|got|had|shown] any [other|further|more|visible|such] (damage|problem|problems|issue|issues|error|errors|cracks|dents|scratches|leaks) :: 0 speaker=agent
  no: Does the box have any damage? => neu
(has|have|had) (it|they|this|the *|your *) [also|ever|already] been (lost|stolen|damaged|hacked|rejected|declined|refused|cancelled|tampered with) [or] [lost|stolen|damaged] :: 0 speaker=agent
  no: Has the item been stolen or lost? => neu
(when|where|since when|how long|how often) (did|does|do|has|have|is|was) [you] [first|have|had|notice|noticed|see] (the|this|that|your|these) (problem|problems|issue|issues|error|trouble|pain|damage) :: 0 speaker=agent
  no: When did the problem start? => neu
  no: how long have you had this problem => neu
(are|is|was|were) (you|he|she|they|it|anyone|the *|your *) [still|also|very|all] (in pain|in any pain|in a lot of pain|hurt|hurting|injured|sick|ill|unwell|slow|painful|stuck|blocked|frozen|leaking|dead|down) [or] [slow|stuck|frozen|blocked|down|dead] :: 0 speaker=agent
  no: Are you in pain right now? => neu
  no: is the router slow or does it drop out? => neu
  no: did the fall hurt your back? => neu
(do|does|did|have|has) (you|he|she|it|the *|your *) [have|feel|had|get] [any|a|the|some] [chest|back|stomach|joint|much|sharp] (pain|pains|hurt|hurts|symptoms|discomfort|fever) :: 0 speaker=agent
  no: do you have chest pain or a cough => neu
(which|where|what) [hand|side|leg|arm|part|exactly|foot|tooth] [does|is] [it|the] (hurt|hurts|hurting|pain) :: 0 speaker=agent
  no: which hand hurts => neu
  no: where exactly does it hurt => neu
(check|see|find out|know|look into|ask) (why|how|when|where|whether|if) (it|this|that|they|the *|your *) [was|were|has been|is|got] (failed|fails|declined|rejected|refused|broken|broke|damaged|lost|cancelled|canceled|wrong|slow|late) :: 0 speaker=agent
  no: let me check why it failed => neu

# ---------------------------------------------------------------- not understood, not heard, not told the same
# Complaints in plain words, without one that is bad by itself.
@category valence.service.unheard kind=valence speaker=customer neg=keep
(i|we) [still|really|just] (do not|did not|can not|could not) [even|really] (understand|get|follow) (why|how|a word|any of (this|that|it)|(this|the|that|your|my) (bill|charge|letter|price|fee|invoice|email|contract|decision)) :: -1
  yes: I don't understand this bill => neg
  yes: we still don't get why it costs more => neg
  no: I don't understand the question, sorry
(i|we) have [got] no idea what (you|that|this|it|any of|to do|is going on|happened) :: -1
  yes: I've no idea what you just said => neg
  no: I have no idea what size he takes
(been|was|were|spent|for|after|waited) [over|nearly|about|almost|the last] (<NUMBER>|an|half an) [<NUMBER>] (minutes|hour|hours|mins) [now|already] (on (the phone|hold|the line)|in (the|your|a) queue) :: -1.5
  yes: I have been forty minutes on the phone => neg
  yes: I spent two hours on hold => neg
  no: the meeting was ten minutes on the first day
(are you|am i talking to|am i speaking to|is this) [just|even] (a robot|a bot|a machine|a recording) [or what] :: -0.7
  yes: are you a robot => neg
  no: is this a robot vacuum
  no: are you a robot cleaner specialist
  except: (robot|machine|bot) (vacuum|cleaner|hoover|mower|lawnmower|arm|part|parts|wash)
(talk|speak|talking|speaking|through) (to|with) (a|an actual|a real|some) [real|actual|live] (human|human being|real person|real human|live person) :: -0.7
  yes: I want to talk to a human => neg
  yes: can I speak to a real person => neg
  no: can I speak to a person in sales
(told|said|explained|gave|given) (it|this|that|you|them) [all] (twice|three times|four times|again and again) [already|now|before] :: -1.2
  yes: I've told it all twice already => neg
  no: I told you twelve
could [have] at least (be|been|have|try|tried|listen|listened|apologise|apologised|apologize|apologized|say|said|call|called|tell|told|answer|warn|warned|ask|asked|send|sent|let me know) :: -1.4
  yes: you could at least apologise => neg
  yes: they could have at least called => neg
  no: could you at least ask
why (could|can|did|does|would|will|is|has|was) (nobody|no one|none of you) :: -1.3
  yes: Why could nobody do that last week? => neg
  no: why could we not see it
what (am i|are we) [even|actually|exactly] paying [you] for :: -1.3
  yes: what am I paying for => neg
  no: what am I paying for postage
  except: paying for *
(that is|this is|it is) not what (you|they|i|we|he|she|your *) [all] [was|were|had|have] (told|said|agreed|promised|signed up) :: -1.4
  yes: that's not what you told me => neg
  yes: it is not what we agreed => neg
  no: that is what you told me
(told|tells|telling|tell|said|says|promised|promise) (me|us) something (else|different|completely different) :: -1.2
  yes: your colleague told me something else => neg
  yes: everyone tells me something different => neg
  no: tell me something about it
stop (sending|charging|calling|emailing|texting|taking|asking|ringing|messaging|billing) [me|us|my|that] :: -0.9
  yes: stop sending me letters => neg
  no: how do I stop it sending reports
  no: can you stop charging my old card please
  except: (can|could|will|would|to|how do i|do i) [you] [please] stop
^ [just|please just|so|then|well] (sort it out|do something about it|do something) :: -1.1
  yes: just sort it out => neg
  yes: do something about it => neg
  no: did you sort it out
no thanks for [absolutely] nothing :: -2
  yes: no thanks for absolutely nothing => neg
  no: thank you for nothing short of a miracle
i give up $ :: -1.3
  yes: I give up => neg
  no: what do I give up with that plan
^ [oh|ok|okay|you know what|no|yeah] forget it $ :: -0.9
  yes: oh forget it => neg
  no: don't forget it
(not|never|did not|do not|without|avoid|avoiding|dodging) (answer|answers|answered|answering|address|addressing|addressed) (my|the|our|any) [simple|actual|original] (question|questions|query|email|emails|letter|letters|complaint|concern|concerns|point|points) :: -1.3
  yes: customer> you're not answering my question => neg
  yes: customer> you keep avoiding... you never answered my emails
  no: customer> thank you for answering my question
(i|we) thought (you|you guys|this company|they) (cared|valued|were (better|different|honest|reliable|on my side)|had integrity) :: -1.3
  yes: customer> I thought you cared => neg
  no: customer> I thought you were at lunch
