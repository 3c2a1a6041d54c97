@lexicon 1 name=valence-service lang=en version=2026.11
# Sentiment of what happens in customer service: waiting, being charged, being told and not told, things that work
# and things that do not. These are facts, not feelings, so a negation outside usually changes nothing: most say neg=keep.
@class thing = order|parcel|package|delivery|item|items|money|refund|replacement|bill|letter|email|e mail|card|phone|book|ticket|tickets|luggage|bag|bags|invoice|confirmation|engineer|technician|driver|payment|response|reply|answer|call
@class call = call|phone|ring|email|write|contact|chase|message|text
@class called = called|phoned|rung|rang|emailed|written|wrote|contacted|chased|messaged|complained|asked|reported
@class works = work|works|working|worked
@class net = internet|wifi|wi fi|connection|broadband|signal|line|phone line|service|reception|network|picture|stream
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
can not wait (any longer|another|that long|forever|until then|all day|till) :: -1.3 neg=keep
  yes: customer> I can't wait any longer => neg
how (much longer|many more times|many times) (do i|must i|will i|am i|have i|should i) :: -1.2 neg=keep
  yes: customer> how many times do I have to say it => neg
how long (is this going to take|does it take|am i supposed to wait|must i wait|do i have to wait) :: -0.9 neg=keep
(no|not any|never any|without any|zero|nor any) (response|reply|replies|answer|answers|feedback|update|updates|communication|callback|call back|contact|word|news|confirmation|acknowledgement|acknowledgment) :: -1.6 neg=keep
  yes: customer> I got no reply => neg
  yes: customer> there has been no update => neg
  no: customer> no news is good news
  except: no news is
still (no|not a|nothing|not got|not had|not heard|not received|not seen) [any] [a|the|my|your] [<thing>|update|sign|word|news|back|anything] :: -1.8 neg=keep
  yes: customer> still no refund => neg
  yes: customer> I have still not received my parcel => neg
  yes: customer> still nothing => neg
(never|not|nobody|no one|no-one) [ever|even] (<called>|got|get|replied|responded|answered|answers|answer|respond|reply) [me|us|to me|to us|to] (back|me|us|my email|my emails|my calls|my message|my messages) :: -1.8 neg=keep
  yes: customer> nobody called me back => neg
  yes: customer> you never replied to my email => neg
  yes: customer> no one got back to me => neg
  no: customer> I have not replied to your survey
(no one|nobody|noone) [ever|even|has|will|would|can|seems|wants|is] [to|able to|ever|willing to] (answers|answer|answered|picks up|pick up|picked up|replies|replied|responds|responded|responding|called|calls|helps|came|showed up|turned up|help|listens|listened|cares|cared|knows|care|listening) :: -1.7 neg=keep
  yes: customer> nobody answers the phone => neg
  yes: customer> nobody cares => neg
  yes: customer> no one ever picks up => neg
did not [even] (call|phone|ring|get back|reply|respond|answer|listen|bother) [me] [back|to] :: -1.4 neg=keep
  yes: customer> they did not even listen => neg
  yes: customer> you did not call me back => neg
  no: customer> I did not answer in time sorry
  except: i did not [even] (call|phone|ring|reply|respond|answer|get back)
(not|never) heard [anything|a thing|a word|back|nothing] [from|since] [you|anyone|anybody|them|then|us|back] :: -1.4 neg=keep
  yes: customer> I have not heard back from you => neg
  yes: customer> I've never heard anything since => neg
  no: customer> I've not heard of it
  except: not heard of
(waiting|waited) [in] [for|on] (a|the|my|your|an) (call back|callback|engineer|technician|reply|response|answer|refund|delivery|driver) :: -1.2 neg=keep
  yes: customer> I am waiting for a reply => neg
  yes: customer> I waited in for the engineer => neg
waiting patiently :: -0.6 neg=keep
  yes: customer> I have been waiting patiently => neg
(unanswered|unresolved|unsolved|outstanding complaint|ignored again) :: -1.5
  yes: customer> my complaint is unresolved => neg
(radio silence|deafening silence|total silence) :: -1.5
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
(how many|so many|several|countless|numerous|multiple|umpteen|a million|a hundred|a thousand) times [already|now|before] :: -0.9 neg=keep
  yes: customer> I told you so many times => neg
(called|calling|ringing|rang|emailed|emailing|phoned|contacted|asked|asking|explained|explaining) [you|them|him|it] (over and over|again and again|repeatedly|time and again|time after time) :: -1.6 neg=keep
(over and over|again and again|time and time again|time and again|time after time|day after day|week after week|month after month) :: -0.9 neg=keep
  yes: customer> I reset it over and over => neg
(yet again|once again nothing|here we go again|same thing again|same problem again|same issue again|not again|again not) :: -1.4 neg=keep
  yes: customer> it broke yet again => neg
  yes: customer> oh here we go again => neg
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
(repeat|repeating|repeated|explain|explained|explaining) (myself|everything|it all|the whole thing|the same thing|my story|it again|the story) [again|over|all] :: -1.5 neg=keep
  yes: customer> I had to repeat myself => neg
  yes: customer> I do not want to explain everything again => neg
(start|starting|begin) [all] over again :: -1.2 neg=keep
(already|have already) (told|explained|said|sent|given|tried|paid|done|called|provided|answered|restarted|reset) [you|them|him|her|that|it|this|all|the|those] :: -0.7 neg=keep
  yes: customer> I already told you => neg
  yes: customer> I have already tried that => neg
  no: we have already sent it
  except: we [have] already
(passed|transferred|bounced|sent|shunted|pushed|referred) (around|from pillar|back and forth|from one|from department|between departments|about|from person|all over|round) [to] [post|another|department|person] :: -1.8 neg=keep
  yes: customer> I was passed around => neg
  yes: customer> we've been transferred from one person to another => neg
(transferred|passed on|put through|moved) [to] [me] [another|a different|again|<NUMBER>] (again|<NUMBER> times|several times|so many times|twice) :: -1.5 neg=keep
  yes: customer> I was transferred three times => neg
(pillar to post|going in circles|go in circles|going round in circles|round and round in circles|run around|runaround|going around in circles|goose chase|wild goose chase|merry go round) :: -1.9 neg=keep
  yes: customer> they gave me the runaround => neg
  yes: customer> we're going round in circles => neg
(different|another|conflicting) (story|stories|answer|answers) (every|each|from|to) [time|everyone|person|agent|what] :: -1.3 neg=keep
  yes: customer> I get a different answer every time => neg
(one|each|every) (agent|person|department|rep|advisor) (says|said|tells|told) :: -0.8 neg=keep

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
(overcharge|over charged|over charge|over billed|over charging) :: -2
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
  yes: customer> I never got my refund => neg
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
(refunded|reimbursed|compensated|credited|waived) [me|us|my account|the money|the fee|the charge|it|in full] :: 1.2
  yes: customer> you waived the fee => pos
  yes: customer> the fee was refunded in full => pos
  yes: customer> they never refunded me => neg
  no: customer> when will I be refunded
  no: customer> I expect to be compensated
  no: customer> can I get the fee waived
  except: (to|will|would|can|i|should|could|must|may) [i|we|it|you] [to] (be|get|have) [the|my|this|that|it] [fee|charge|money|fees|charges] (refunded|reimbursed|compensated|credited|waived)
  no: customer> I stay here until I am refunded
  except: until [i|it|we] [get|am|are|is] (refunded|reimbursed|compensated|credited)
(good|great|excellent|fair|reasonable|brilliant|fantastic|amazing|unbeatable) (value|price|prices|deal|deals|offer|rate|rates) [for money] :: 2
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
(late fee|late fees|penalty fee|cancellation fee|termination fee|overdraft fee|overdraft fees|late charge) :: -0.6
  yes: customer> I see a late fee on my bill => neg
  no: customer> there is no late fee
(out of pocket|down the drain|a fortune|an arm and a leg|daylight robbery|highway robbery|sky high|through the nose|cash grab|money grab|price gouging|gouging) :: -2 neg=keep
  yes: customer> I'm out of pocket => neg
  yes: customer> it costs an arm and a leg => neg
(rip off|ripoff|ripped off|ripping me off|ripping us off|ripping off|ripping people off|rip offs) :: -2.6
  yes: customer> it's a rip-off => neg
  yes: customer> I feel ripped off => neg
  no: rip off the label
  except: rip off the
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
(unpaid|shortchanged|short changed|underpaid me) :: -1.3
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

# ---------------------------------------------------------------- orders, goods and appointments
@category valence.service.delivery kind=valence neg=flip
(never|not|not yet|did not) [even|yet|ever] (received|receive|arrived|arrive|delivered|deliver|came|come|showed up|turned up|show up|turn up|got|get|shipped|dispatched|sent|installed|connected|credited|processed|confirmed|gotten) [it|my|the|a|any|our|to] [<thing>|me|us|of it] :: -1.7 neg=keep
  yes: customer> I never received my order => neg
  yes: customer> it has not arrived => neg
  yes: customer> the engineer never showed up => neg
  yes: customer> my bags did not arrive at all => neg
  yes: customer> it never got delivered => neg
  no: customer> I did not get it
  no: customer> I didn't get your name
  no: customer> I don't get it
  no: customer> you never sent flowers did you
  except: not [even] (get|got) (your|that|it|the last|what|why|the name|you|a)
  except: never (get|got|sent|come|came) (flowers|your name|around|it)
not [yet|even] been (delivered|shipped|dispatched|sent|received|installed|connected|credited|processed|refunded|paid|resolved|fixed|sorted|solved|updated|completed|done|returned|answered|addressed|repaired|replaced|confirmed|contacted|told|informed|closed) [yet|to me] :: -1.6 neg=keep
  yes: customer> it has not been shipped yet => neg
  yes: customer> my claim hasn't been paid => neg
(wrong|incorrect) (item|items|order|size|colour|color|address|product|one|amount|thing|model|name|date|package|parcel|food|bill|account|price|information|info|department|part|person|card|medication|room|seat|flight|meal|advice|answer) :: -1.8 neg=keep
  yes: customer> I got the wrong item => neg
  yes: customer> that was the wrong address => neg
  no: I must have dialled the wrong department
  except: (dialled|dialed|have|called|reached|rang|this is) the wrong (department|person|one)
(sent|delivered|left|shipped|took|gave) [it|me|us|the|my] [to|with|outside|parcel|package|at] [the] (wrong|in the rain|neighbour|neighbor|bin|over the fence) :: -1.4 neg=keep
  yes: customer> he left it in the rain => neg
(arrived|came|turned up|delivered|received|was|showed up) [it] [completely|all|badly] (broken|damaged|smashed|late|empty|open|opened|cold|faulty|crushed|dirty|used|incomplete|dead|wet|defective|melted|expired|in pieces) :: -1.9 neg=keep
  yes: customer> the food arrived cold => neg
  yes: customer> it arrived broken => neg
dead on arrival :: -2.4 neg=keep
(lost|losing|loses|lose|misplaced|mislaid) (my|our|the|your) (<thing>|order|parcel|suitcase|file|details|paperwork|data|photos|documents|application|form|prescription|records) :: -1.9
  yes: customer> you lost my luggage => neg
  no: customer> I lost my card
  except: i [have|had|just|think i] lost my (card|phone|book|ticket|bill|letter|bag|email)
went missing :: -1.6
(gone missing|goes missing|has vanished|disappeared|vanished|nowhere to be found|nowhere to be seen|no sign of|lost in transit|lost in the post|lost in the mail) :: -1.6 neg=keep
  yes: customer> my parcel has gone missing => neg
  yes: customer> no sign of the driver => neg
out of stock :: -0.9
  yes: customer> it's out of stock again => neg
(back ordered|backordered|back order|backorder|sold out|unavailable|not available|discontinued|oversold|overbooked) :: -0.8 neg=keep
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
(ahead of schedule|ahead of time|earlier than expected|a day early|days early|sooner than expected|faster than expected|before the deadline|earlier than promised) :: 1.8
  yes: customer> it came a day early => pos
(next|same) day delivery :: 0
(on schedule|right on schedule|within the hour|straight away|right away|immediately fixed|in no time|no time at all|first time round) :: 0.8
  yes: customer> they fixed it in no time => pos
  no: customer> I need it straight away
  no: I will do that right away
  no: please call me right away
  except: (need|want|will|please|can|could|me|must|should|us|do|let|ll|going to) ...4 (straight away|right away)
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
(was|were|been|got|is|being|are|gets) (cancelled|canceled|rescheduled|postponed|bumped|rebooked) :: -1
  yes: customer> my flight was cancelled => neg
  no: customer> please make sure that it is cancelled
  no: your subscription has been cancelled
  except: (your) [order|subscription|plan|policy|membership|account|service|contract] (has|is|was) [now] [been] (cancelled|canceled)
  except: (make sure|want|confirm|ensure|that) [that] [it|this|my subscription] (is|was|gets) (cancelled|canceled)
(at the|the|until the|left it to the|to the) last minute :: -0.7
  yes: customer> they told me at the last minute => neg
(missing|damaged) (part|parts|pieces|screws|piece|button|component|components|cable|page|pages) :: -1.4
  yes: customer> there are missing parts => neg
(does not|did not|do not|will not|would not|not) (fit|match|suit) :: -1.1 neg=keep
  yes: customer> the shoes don't fit => neg
(not as|not what was|nothing like|different from the) (described|advertised|pictured|picture|description|photo|shown|promised|expected|ordered|agreed) :: -1.7 neg=keep
  yes: customer> it is not as described => neg
not what (i|we) (ordered|expected|asked for|paid for|wanted|agreed|agreed to|was told|were told|signed up for|was promised|bought|were promised) :: -1.7 neg=keep
  yes: customer> this is not what I ordered => neg
(exactly|just) (what|as) (i|we|you) (needed|wanted|ordered|hoped|asked for|expected|was looking for|were looking for|said|described|promised|hoped for|was after) :: 2
  yes: customer> it is exactly what I wanted => pos
  yes: customer> that's not exactly what I wanted => neg
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

# ---------------------------------------------------------------- does it work
@category valence.service.works kind=valence neg=flip
(works|work|working|worked|runs|running|functions|performs|performed|ran) (perfectly|fine|great|well|beautifully|brilliantly|smoothly|a treat|like a charm|flawlessly|wonderfully|like a dream|like magic|nicely|perfect|good|properly|as it should|correctly|better|amazing|amazingly|as expected|again) [now|again] :: 2
  yes: customer> it works perfectly => pos
  yes: customer> it's working again => pos
  yes: customer> the app did not run smoothly => neg
  no: customer> I want it to work properly
  no: customer> will it ever work again
  no: customer> when will it work again
  except: (to|should|ever|will|would|can|must|when|supposed) [it|this|that|to|be|the] [ever] (work|working|function|run) (properly|again|correctly|as it should|well|fine)
(not|never|nothing|no longer|hardly|barely|nor|stopped|quit|rarely) [even|actually|really|being|ever|been|quite|currently] <works> [properly|correctly|right|again|at all|anymore|any more|well|either|as it should|yet|for me|now|fully|still] :: -1.8 neg=keep
  yes: customer> my phone is not working => neg
  yes: customer> nothing works => neg
  yes: customer> it isn't working at all => neg
  yes: customer> it stopped working => neg
  no: customer> I'm not working today
  no: customer> he is not working there
  no: I never worked there
  except: (i am|he is|she is|they are|we are) not working [today|on|at|tomorrow|here|there|full|this]
  except: (not|never|no longer|stopped|hardly|rarely) [really|actually] (work|works|worked|working) (there|here|for you|weekends|on|at|from home|in|with|late|nights|out)
(will|would|does|did) not (start|turn on|load|open|connect|boot|charge|respond|play|print|update|install|download|upload|sync|log in|let me|let us|accept|recognise|recognize|power on|switch on|go through|stay connected|move|close|save|send|scan|read|pair|heat|drain|spin|cool|lock|unlock|ring|go away) [in|up|my|me] :: -1.5 neg=keep
  yes: customer> my laptop won't start => neg
  yes: customer> the page does not load => neg
  yes: customer> it won't let me log in => neg
  no: I will not charge you
  no: do not open it
  except: will not (charge|send|open|move|close|save) (you|it|your)
  except: (i|we) (will|would|did) not (charge|send|open|move|close|update|install|read|play|print|respond|start|download|upload|accept|ring|connect)
(can not|could not|unable to|not able to) (log|connect|access|get|use|make|see|open|find|reach|sign|download|send|receive|hear|reset|upload|watch|print|complete|cancel|register|view|change|update|save|place|pay|book|submit|contact|speak|sleep) [in|on|through|into|to|my|the|it|any|anyone|a|up|online] :: -1 neg=keep
  yes: customer> I can't log in to my account => neg
  yes: customer> I am unable to connect => neg
  yes: customer> I couldn't get through => neg
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
  except: (a|very|quite|really|^) [very|really] (bad|poor|crackly|terrible) (line|connection|reception)
<net> (drops|dropped|dropping|cuts out|cut out|cutting out|goes down|went down|fails|failed|lost|gone|is gone|disappears|keeps dropping|is slow|is terrible|is awful|is bad) :: -1.7 neg=keep
  yes: customer> the signal drops every evening => neg
  yes: customer> my wifi cuts out => neg
(<app>|it|everything) [just|keeps|always|constantly|suddenly] (freezes|froze|freezing|frozen|hangs|hung|lags|locks up|locked up|glitches|glitched|crashes|crashed|shuts down|shut down|dies|died|restarts|reboots|times out|timed out|overheats|buffers|blacks out) :: -1.7 neg=keep
  yes: customer> the app freezes => neg
  yes: customer> my phone just died => neg
  yes: customer> it froze in the middle => neg
  yes: customer> the website timed out => neg
  no: then shut it down
(freezes|freezing up|froze|hangs up|locks up|locked up|seizes up|blue screen|black screen|blank screen|screen of death|bricked|timed out|timing out|time out error) :: -1.3
  yes: customer> I get a black screen => neg
  yes: customer> it is bricked => neg
(buffering|pixelated|pixelating|laggy video|choppy|crackling|crackly|static noise|grainy|garbled|distorted|stuttering|stutters) :: -1.2
  yes: customer> constant buffering => neg
  yes: customer> the sound is choppy => neg
(bug|bugs|buggy|glitch|glitches|glitchy|malfunction|malfunctions|malfunctioned) :: -1.5
  yes: customer> the app is buggy => neg
  no: customer> bed bug spray
  except: bug (spray|report|fix|fixes)
(outage|outages|blackout|brownout|downtime|power cut|power cuts) :: -1.4
  yes: customer> another outage => neg
  no: let me check for outages in your area
  except: (check|see|checking|any|scheduled|planned|report) [for|if|of] [any|known|there is|a|an] [known] (outage|outages|downtime|power cut|power cuts)
(error message|error code|server error|page not found|fatal error|unknown error|system error) :: -0.8
  no: what does the error message say
  no: read me the error code
  except: (what|which|read) ...4 (error message|error code)
(slow|down) as (a snail|molasses|hell|anything|a tortoise) :: -2
(battery) [life|just|is] (drains|dies|is terrible|is awful|does not last|will not last|does not hold|terrible|died|sucks|dead|drained) :: -1.6 neg=keep
  yes: customer> the battery drains overnight => neg
  yes: customer> battery life is terrible => neg
(leaking|leaks|leaked|leaky|flooded|flooding|mould|mold|damp|sparking|smoking|on fire|caught fire|burning smell) :: -1.7
  yes: customer> the boiler is leaking => neg
  no: customer> a non smoking room
  no: customer> stop smoking
  except: (non|no|stop|quit|a|allow|allowed|am|the|about) smoking
(beeping|clicking|rattling|grinding|buzzing|humming|squeaking|screeching) [noise|sound|all night] :: -0.9
  no: try clicking on the link
  no: customer> I am clicking it
  except: clicking (on|the|it|that|here|this|your)
  except: (try|by|am|are|keep|after|and|when|of|for|not|just) clicking
(locked|shut) (out|me out) [of] :: -1.3
  yes: customer> I'm locked out of my account => neg
(logs|logged|kicks|kicked|throws|threw|kicking|booted|signs|signed) (me|us) (out|off) :: -1.2
  yes: customer> it keeps on and kicks me out => neg
(unresponsive screen|dead pixel|dead pixels|dead spot|dead zone|no bars) :: -1.4
(fell|falls|falling|came|coming|comes) (apart|off|to pieces|to bits|loose) :: -1.5
  yes: customer> the handle came off => neg
  yes: customer> it fell apart => neg
