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
  no: I never asked to open an account
(want|like|going|need|have decided) to (cancel|leave (you|your *|altogether|for good|as a customer|because|now then|please|this (company|bank|network|provider|gym|contract|plan)|the (contract|network|bank|gym|company|plan|service|scheme|club))|switch|close it|close everything)
  yes: I'd like to leave the gym
  yes: I'm going to switch
  except: (not|never) ...2 (want|like|going|need) to (cancel|leave|switch|close)
  no: I don't want to cancel
  no: I want to leave a message
  except: leave you (a|my|with|some|feedback|to)
  no: I want to leave on the first of March
  no: I want to leave you a message
  except: cancel (the|my|that|this|a|an|one) [*] (order|delivery|appointment|booking|reservation|flight|trip|payment|transaction|ticket|tickets|taxi|cab|train|table|room|hotel|car|class|visit|slot)
  except: if i need to (cancel|leave|switch)
  no: what if I need to cancel my taxi
  no: I want to cancel the order
  no: I have to leave in five minutes
(be|am) (cancelling|canceling|leaving|switching|closing) (the minute|the second|as soon as|first thing|the day) [*]
  yes: il be cancelling the minute im home
  no: I'm leaving the house
not (paying|payin|giving|pay|give) (you|u|you lot|u lot|you people) (another|a|one more|any more) (penny|cent|dime|pound|money)
  yes: im not payin u lot another penny
  no: I'm not paying another penny for parking
(take|taking|strike|cross|get) (me|us|our names|my name) off (your|the) (books|list|plan|system|mailing list|database|mail order)
  yes: take me off your books please i've had my fill
  no: take me off speaker
(shall not|will not|not|do not see us) (be renewing|renewing|renew|be extending|extending|renew us|be coming back|coming back after|going on with) [the|this|our|my|us|it] [*]
  yes: i shan't be renewing the season ticket
  yes: Don't renew us in January.
  except: (it|card|site|app|page|that) (will|does|is) not (renew|renewing)
  no: the site will not renew my pass
(i am|we are|i will be) (switching|migrating away|moving my (number|lines|account)|moving all|leaving you|ditching|dropping you|cutting the cord|uninstalling|walking|away then|with somebody else by)
  yes: you can stick your tariff, i'm switching
  except: (i am|we are|i will be) (switching|leaving you) [*] [*] (it|the|on|off|over|to|a|my)
  no: I'm switching the router on
(delete|wind up) (my|the|our) [*] (account|membership|plan|cover|pass|subscription|season pass) [and|for good|please|altogether|completely]
  yes: pls delete my account and everything in it
  no: I closed the account page
(last|final) (time|order|penny|cent|trip|flight|miles|payment) [*] [*] [*] [*] (with y'all|from me|on one of your|see a penny|i set foot)
  yes: That's the last time I set foot on one of your planes
  yes: last time u see a penny from me
  no: the last time I was with your colleague
(going|gone|go|moving|signed|registered|picked|ordering|order|buying|found|switching) [up|over] [with|to|by|from] [a|an|the] (another|different|other) (supplier|company|insurer|carrier|provider|bank|practice|agent|agency|hospital|app|courier|dentist|one|guys|shop|gym|network|firm|vet)
  yes: i've already signed the forms... signed with another supplier
  yes: we've picked a different insurer
  except: (the other|another|a different) (one|app|guys|shop) (and|in|is|was|that|on)
  no: I'm going to the other shop in town
(part company|part ways|one customer fewer|a customer fewer|ta ra to you|no reason to stay|why would i stay|come get your equipment|turning in the box|(port-out|port out|porting) (pin|code)|cancellation (number|code)|disenroll|(down the road|elsewhere|online) from now on|finished with your *|not stopping with)
  yes: if that's your best offer then I suppose we part company here
  yes: I'd like my port-out PIN, please
  no: part of the company is closed
(after|years with (you|u|y'all)) [*] [*] [*] (and it ends|it ends today|thats how it ends|i am gone|i am off)
  yes: Twenty-six years with you and it ends today
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
  except: leave (it|this|today|now|both|please)
  no: I want to leave this Sunday
  except: (stop|end|cancel) (it|this) (from|ringing|beeping|happening|leaking|going|coming|popping|flashing)
(i want|we want|let me|get me|we would like|i would like|want) out [of (this|my|the|your) (contract|deal|plan|agreement|policy|subscription)] [now|please|today]
  yes: I want out of this contract
  no: I want out of hours care
  except: want out of hours
(i|we|am|are) (am not|are not|am never|not|never|will not|would not) [be] (renew|renewing|extend|extending|continuing|continue|stay|staying|coming back|come back|using you|use you|going to renew) [my|the|our|it|with|to|this] [you|contract|policy|subscription|membership|again|plan|cover|here|any more|anymore]
  yes: we won't be coming back
  yes: I'm not renewing my membership
  yes: we won't be renewing our cover
  yes: I'm not staying with you
  except: (stay|staying|continue|continuing) (on (hold|the line)|at home|in)
  no: I'm not staying on hold
(thinking|considering|thought|tempted|ready|about|planning|minded|prepared|looking|close|this close) [of|about|to] (leaving|cancelling|canceling|switching|leave|cancel|switch|moving elsewhere|going elsewhere|closing|changing (provider|supplier|bank|insurer|company)|move my *|take my (business|custom|money)|moving my *) [you|it|it all|everything|to|my|the|from|if|soon|now|this]
  yes: I'm seriously considering leaving
  yes: I'm tempted to move my account
  no: he was about to leave the house
  except: (leave|leaving) (the|my|a|it|home|work|early|for|in|now for|at|on|from|after|before|later|around|by|to|tomorrow|next|this|monday|tuesday|wednesday|thursday|friday|saturday|sunday|<NUMBER>)
(go|going|shop|shopping|look|looking|take it|buy|buying|book|booking|spend [my money]|order|ordering) (elsewhere|somewhere else|with (someone|somebody) else|to (someone|somebody) else)
  yes: next time I'll book somewhere else
  except: look somewhere else for
  no: look somewhere else for the box
  except: (parcel|letter|money|email|payment) (go|going|gone) (elsewhere|somewhere else)
  no: why did my parcel go somewhere else
((shopping|shop|shopped) around|(looked|looking|look) around (for|at) (a|another|other|different|better|elsewhere|your (rivals|competitors)))
  yes: I've been shopping around
  no: I looked around the house
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
  except: lost me (at|there|already|with|on|i am|again|sorry|completely)
  except: (sorry|hang on|wait|um|what) you have [just] lost me
  no: sorry you've lost me
  no: you've lost me, I'm still looking for it
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
^ [hi|hello|morning|please|yes|yeah|and|then|right|well|so|just] (cancelling|canceling|leaving (you|because|as a|after|unless|this (company|gym|bank|network))|cancel (it|everything|it all|the lot|me|us|my (membership|subscription|contract|account|policy)))
  yes: please cancel my subscription
  yes: cancelling, been three months on the waiting list
  no: leaving aside the price, it's fine
(last|final) (thing|time|order|penny|pound|dollar|booking|parcel|flight|holiday|purchase|trip) (i|we|you) [will|would] [am|are] [ever] (buy|order|book|spend|get|buying|ordering|spending|booking|giving|using|use|fly|flying|come|coming|send|sending) [from|with|here|out of|anything] [from|with] [you|this|me|us|here]
  yes: this is the last thing I ever buy from you guys
  yes: that's the last penny you'll get from us
  no: the last thing I bought was a lamp
(next time|from now on|in future|in the future|next year|going forward) ...4 (different|another|other|rival|new) (provider|company|supplier|bank|insurer|airline|carrier|network|shop|store|gym|firm|agency|hotel|courier|operator)
  yes: next time I'll have a different provider
  yes: from now on we'll use another company
  no: next time try a different shop of ours
  except: (shop|store|branch) of (ours|yours)
never [ever] (using|buying|ordering|booking|shopping|flying|staying|renewing|banking|dealing|coming|going) [from|with|at|to|back|through] [*] [*] again
  yes: never using Plover again
  yes: never flying with that airline again
  no: never mind, try again
  no: it is never going to break again
  except: it is never going
  except: never going to (happen|break|work|be|get)
(match|beat|meet) [the|that|their|this] [<NUMBER>] [a month|pounds|quid|dollars] [from|of|at] [the|my|their|a|your] (competitor|competitors|competition|rival|rivals|other (company|provider|quote|offer|supplier|insurer|lot)|offer from|new customer (price|rate|deal|offer)|quote (i|from)|price (from|of|at) (the|your|another|a))
  yes: can you match eighteen from the competitor
  yes: will you beat the other quote
  no: it doesn't match the photo
(i|we) (will not|would not|shall not|do not think [i|we] (will|would)|might not|am not going to|are not going to) [even|really] bother [then|with (you|it|the (membership|contract|subscription|renewal|policy))|any more|anymore|renewing|again|at all]
  yes: I don't think I'll bother then
  no: I won't bother you again
  except: bother (you|him|her|them|me|us)
(i|we) (want|would like|need|will have|will take|am taking|are taking) (my|our|the|a) (joining fee|deposit|membership fee|custom|business|money) back [please|then|now|and (cancel|close|i am|i will|leave)] [*] (leaving|leave|cancel|cancelling|canceling|go elsewhere|elsewhere|out|then|instead)
  yes: I'd like my joining fee back please then
  no: I want my money back
(i am|we are) [seriously|definitely|just] (leaving|switching|cancelling|canceling|quitting|jumping ship) (you|you lot|this company|your company|as soon as|if (you|this|it|i)|unless|the (minute|day|moment|second)|because of (you|this|your)|for (another|a different|one of your|your)|after this|over this|it all|everything)
  yes: I'm leaving the minute my contract is up
  yes: we're switching unless you drop the price
  no: I'm leaving the house at nine
  no: I'm leaving from Leeds
(jump ship|jumping ship|vote with my feet|voting with my feet|walk away from (you|this|the)|walking away from (you|this|the)|say goodbye to (you|this company)|call it a day with (you|this)|call it quits|pull the plug on|pack (it|you|this) in|packing (it|you|this) in|knock it on the head|bin (it|you) off|binning (it|you) off|ditch (you|the|this)|ditching (you|the|this))
  yes: I'm about ready to jump ship
  yes: I'll vote with my feet
  no: pack it in the box
  except: pack (it|this|you) in (a|the|box|bubble|paper|my)
(how (do|can|would) (i|we)|what do i (do|need) to|what is the (process|procedure|way|quickest way) (to|for)|what happens if i|is there a (fee|charge|penalty) (to|for|if i)|what (does|would|will) it cost to) [go about] [to] (get out of|cancel|cancelling|canceling|leave|leaving|quit|terminate|end|ending|close|closing) [early|with you|my|the|our|this] (contract|plan|membership|subscription|policy|account|service|tariff|broadband|insurance|direct debit|agreement|package|early|deal|cover|gym)
  yes: how do I cancel my plan
  yes: what's the process for leaving early
  no: how do I leave a review
  no: how do I cancel an appointment
(lost|losing|lose) (a|my|our|this|another|good|loyal) [loyal|good|long standing|longstanding] (customer|custom|business|member|client)
  yes: you're about to lose a loyal customer
  no: I lost my customer number
  except: customer (number|card|id|reference)
(do not|will not|not going to|would not|never) [be] (want|wanting|have|having|give|giving) [anything|any|nothing|to do|a penny] [more|else] [to do] (with|from|to) (you|this company|your company|you people|you lot) [ever|again|any more|anymore]
  yes: I don't want anything more to do with you
  no: I don't want anything from the shop
(take|taking|took) (it|this|me|my [*]|our [*]|ourselves|myself) (elsewhere|somewhere else|to (another|a different|one of your|your) (provider|company|supplier|bank|insurer|competitor|competitors|rival|rivals|gym|shop|garage))
  yes: I'll take my mortgage to another bank
(not|never) (coming|come|going|be coming) back [here|to you|ever|again] $
  no: is my internet never coming back
  except: (internet|power|water|signal|money|he|she|it|they|heating) [is|are|will] (not|never)
(do not|will not|not going to|not) (renew|renewing|roll over|carry on with|auto renew|continue with) [it|this|my|our|the|with] [*] (policy|contract|membership|subscription|plan|you|cover|this year|next year|again)
  yes: please don't renew the policy
(cooling off|notice period|minimum term|early termination|termination fee|exit penalty)
  yes: am I still in the cooling off period
  no: the notice on the door
(considering|weighing up|exploring|checking out|looking at|reviewing) [my|our|the|all|some|other] (options|alternatives|other (providers|companies|banks|suppliers|options|offers))
  yes: we're looking at other suppliers
@category call.churn.price speaker=customer kind=cue
too expensive
  yes: it's too expensive for me now
  no: it is expensive to ship
(cannot|can not|can no longer) afford ((it|this|that) (any more|anymore|any longer|each month|every month|now)|you|to (stay|keep (it|this|paying)|renew|carry on)|(this|the|my) (plan|contract|policy|subscription|package|membership|tariff))
  yes: I can't afford it any more
  no: a suite, no, we can't afford that
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
(second|third|fourth|fifth|sixth) (time|month|week|day|visit|one) (running|in a row|now i|now that)
  yes: Second month running, I wrote about the first one
  no: it was the second day in London
(put in|raised|sent|logged|reported|wrote|written|opened) (two|three|four|five|several|a couple of|loads of|many) (tickets|emails|e-mails|letters|messages|complaints|reports|requests) [*] [*] [*] [*] [*] (last|already|ago|before|since|and nobody|and nothing|yesterday)
  yes: I put in two tickets about that bathroom upstairs last month
  no: I sent two letters to my aunt
(your|the) (guy|bloke|man|woman|lady|fella|girl|lad|agent|colleague) on the (phone|line|chat) (an hour|yesterday|earlier|before|last|this morning|said|told|promised) [*]
  yes: your guy on the phone an hour ago said I'm not a member
  no: the man on the phone box
(i|we) (spoke|talked|chatted|was speaking|was talking|was chatting) (to|with) (a|one|your|the|some) [of|*] [*] [*] [*] [*] (yesterday|yday|on (monday|tuesday|wednesday|thursday|friday|saturday|sunday)|last (week|night|month)|this morning|earlier|before|an hour ago|twice)
  yes: I spoke with a Curtis on Monday, and he swore it was handled
  no: I spoke to a doctor in the afternoon
(i was|was) (on to|on the phone (to|with)|in the chat with|in chat with|through to) (you|your|one of|somebody|someone|ye|them) [*] [*] [*] (this morning|yesterday|on|last|earlier|tuesday|monday|wednesday|thursday|friday|for an hour|before|and)
  yes: i was on to your office this morning and they said to try again
  no: I was on the phone with my sister
(third|fourth|fifth|sixth|seventh|umpteenth|4th|5th|3rd|2nd|second) (time of (asking|calling|ringing)|go at (getting|this)|go-round|go round|e-mail|email|attempt at|time i have had to|time i am|time im) [*] [*]
  yes: right this is the third time of asking now for a bit of grit
  yes: this is like the 5th time im typing this out
(times i have (rung|called|phoned|written|asked|had to)|how many times [do|have|must] i [*] [*] (call|ring|phone|write|tell|explain|ask)|how often must i|every time i (get in touch|ring|call|phone|contact)|each time i (ring|call|come on|phone))
  yes: How many times I gotta call y'all about the same eighteen dollars
  no: how many times a day is it
(as|like) [already|i] (told|set out|said to|mentioned to) [to] [your|the|my] [last|other|three|two] [*] (colleague|colleagues|messages|letters|emails|people|lad|girl|guy|lady|man|person|agent)
  yes: like i told your colleague the meter's in the cellar
  no: like I told my sister
(sent|wrote|written|emailed|e-mailed|messaged) (you|you lot|you guys|u guys|two|three|several) [*] [*] [*] [*] [*] (ago|last (week|night|month)|and (had|heard|got) nothing|on the (ninth|first|second|third)|on (sat|monday|tuesday|wednesday|thursday|friday|saturday|sunday))
  yes: i sent you an email a fortnight ago and i've had nothing back
  except: (you|they|he|she) (sent|wrote|emailed|messaged) (you|it|two|three)
  no: they sent two men on Monday
(been through (all this|this|all of this|it all) (before|twice|with two|with three)|here we go again|bumping this|reopening my|not my first rodeo|same (story|question|problem|thing) as (on|in|last)|know your hold music)
  yes: Here we go again. Same box, same error, same me.
  yes: not my first rodeo with you
(was|were|got) (cut off|disconnected) [*] [*] [*] (earlier|a minute ago|halfway|before|this morning|yesterday|i was|in the middle|when)
  yes: We were cut off a minute ago, I was talking to Bettina
  except: (water|gas|power|electric|electricity|broadband|internet|line|supply) (was|were|got) (cut off|disconnected)
  no: my water was cut off this morning
(said|told me|told us) to (ring|call|phone|write|try) [back] [again] [later] (if|after|when|in|once|so)
  yes: you said to ring back if it hadn't cleared and it hasn't
  no: he said to ring the bell
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
  no: you have said sorry now four times
  except: said (sorry|yes|thank you|hello|no) ...4 (twice|<number> times)
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
  yes: we've been back and forth for weeks
  yes: I've been on to you three times
  yes: we have been in touch about this
  no: I have been on holiday
  no: I've already been on the phone for an hour with the airline
  except: on the phone [for|to|with] [*] [*] [to|with] (the|my) (airline|bank|hospital|council|garage|police|shop|school|office|landlord|insurer|doctor)
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
  yes: I've been chasing this for a month
  no: the dog was chasing the postman
(chasing|chase) (up|you|my|a|an|the) [my|the] (refund|parcel|order|complaint|claim|reply|response|case|ticket|callback|call back|call|payment|delivery|money|answer)
  yes: I'm having to chase my refund again
(any|an|no) (update|updates|news|progress) [yet] (on|about|with|regarding|for) (my|the|that|this|our) [*] (complaint|ticket|case|claim|query|request|enquiry|inquiry|report|escalation|investigation|issue)
  yes: is there any update on my complaint
  no: is there any news on the radio
[still|been] (waiting|waited) [all (day|week)|<number> (days|weeks)] (for|on) (a|the|your|that|my|somebody|someone|anyone|some kind of|any) [*] (call|callback|call back|call-back|reply|response|email back|answer|ring back|to (call|ring|get) [me|us] back|to get back)
  yes: I'm waiting for the call back you promised
  yes: I'm still waiting for the call back
  yes: I've waited three weeks for a reply
  no: I'm waiting for the train
(never|nobody|no one|none of you|not|yet to|without) ...2 (hear|heard|had|got|gotten|received|get|hearing) (back|anything back|a reply|any reply|a response|any response|an answer|any answer|a call back|a callback|a single reply|one reply)
  yes: we've never had a reply
  yes: I haven't had a reply
  no: absolutely not, let's get back to the tickets
  except: let us get back
  no: I had a reply from my son
(nobody|no one|none of you|not one person|you never|you did not|they never|they did not|nobody has|no one has) [has|have|ever|even] (replied|responded|answered|got back|gotten back|wrote|written|come back|(rang|rung|called|phoned) (back|(me|us) [back|again])) [me|us|to (me|us|my *)|back] [back|again]
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
  yes: I've already raised two complaints
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
(my|our) (previous|earlier|last|first|original|other|two|three|many) [unanswered] (email|e-mail|emails|e-mails|call|calls|message|messages|complaint|complaints|letter|letters|chat|chats|enquiry|inquiry|ticket|tickets|query|conversation|conversations|contact|request|requests)
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
(i|we) (told|informed|notified|asked|warned|reported [it|this|that] to) (you|your <servant>|you people|you guys|you lot) [about (this|it|that)|this|that] [*] <before>
  yes: I told you in June
  yes: we informed you last week
  no: I told you I live in Leeds
  no: I told my sister in June
(i|we) have [already|also|now] (reported|raised|logged|mentioned|flagged|described|submitted|requested) (it|this|that|the (issue|problem|fault|matter)|the same [thing]) [*] (twice|<number> times|<NUMBER> times|several times|online|by phone|on the app|via the app|in the app|in person|by (email|e mail|e-mail|letter|post)|(to|with) (you|your|someone|somebody|the|two|three|four))
  yes: I have reported it twice on the app
  yes: we've already raised it with your office
  no: I have reported it to my wife
(i|we) did (e-mail|email|e mail|write|ring|call|phone|report|mention|message|tell (you|them|someone|somebody|your)|let (you|them|someone) know|inform|complain|chase|contact)
  yes: I did e-mail about it
  yes: we did ring, twice
  no: I did call my bank
  except: did (call|ring|phone|tell|email|write) (my|to my|him|her|the police)
  no: did you call me
(your|one of your) [last|other|previous] (<servant>|guy|lad|woman|man|driver|engineer|people|lot|website chat|bot) (said|told (me|us)|promised|assured|swore|reckoned|insisted|advised|informed (me|us)|quoted (me|us)|confirmed)
  yes: your colleagues said it takes twenty-eight days
  yes: one of your agents promised me a refund
  no: your email said it was out for delivery
what (the|your) (last|other|previous|first) (one|guy|person|lady|man|woman|girl|chap|fella|bloke|agent|adviser|advisor|rep|time|lot) (said|told (me|us)|promised|reckoned)
  yes: that's what the last one said
  no: what the last page said
(i|we) have [already|also|now] (rung|called|phoned|emailed|written|asked|been on) [up] and (they|you|she|he|somebody|someone|your|nobody|no one|nothing|everybody|everyone)
  yes: I've rung and they say it's fine at this end
  no: I have called and left a message with my son
(nobody|no one|none of you|they never|you never|you do not|they do not|you will not|you lot do not|cannot get anyone to) ...5 (return|returns|returned|answer|answers|answered|reply to|replies to|replied to|respond to|responds to|responded to|acknowledge|acknowledged) [any of] my (call|calls|email|emails|e-mails|e mails|message|messages|letter|letters|complaint|complaints|chats)
  yes: nobody at your place will return my calls
  yes: you never answered my email
  no: nobody answers my doorbell
(i|we) (have|already) (filled [in|out]|sent|done|signed|submitted|provided|uploaded|been through|completed|tried|given) ...9 and [still] (nothing|nobody|no one|not a thing|not one of you) [has|is|was|have|had] [ever|even|yet] (changed|happened|done|been done|came|come|moved|replied|got back|rung|answered|improved)
  yes: I've filled in your diary sheets and nothing's changed
  no: I have sent the form and nothing else
(nothing [has] [ever|even|yet|at all] (come|came) of it|and nothing [is|has] changed)
  yes: I've had the mediation woman round, and nothing's changed
  no: nothing changed on the bill
  yes: we wrote in May and nothing came of it
(i|we) [am|are|have been|have] (ask|asking|asked|call|calling|write|writing|mailing|chasing|requesting|complain|complaining|waiting on you|try|trying) since (<number>|<NUMBER>|a|last|many|several|so many|long|ages|days|weeks|months)
  yes: I ask since two weeks for the letter
  yes: we are calling since many days
(second|third|fourth|fifth|sixth|seventh|umpteenth|nth|2nd|3rd|4th|5th) (time|day|morning|weekend|week|visit|engineer|technician|plumber|driver|replacement|appointment|letter|one) [now] [that|this] [i|we|you|they|somebody|someone] (have|has|am|had) [now] [had to] (stayed|waited|sat|stay|wait|taken|take|been (left|let|told|promised|sent|given|stood)|let (me|us) down|missed|sent|cancelled|canceled|failed|not (turned|shown|come)|come (out|round))
  yes: that's the third time I've stayed at home for nothing
  yes: it's the second time you've cancelled
  no: it's the second time I've seen the film
(this is|it is|that is|am on) (my|our) (second|third|fourth|fifth|2nd|3rd|4th|5th) (replacement|engineer|technician|visit|router|complaint|appointment|delivery|card|one) [now|in|this|and|already|from]
  yes: this is my third router in
  no: this is my second home
(not|never|no one|nobody|did not|have not|has not|no) (turn|turned|show|shown|showed|come|came|turns|shows) [up] [to us|for us|yet] again
  yes: your engineer didn't turn up again
  no: please come again
(no show|no-show|missed (appointment|visit|delivery)|let (me|us) down|cut (me|us) off|fobbed (me|us) off) [yet] again
  yes: you've let us down yet again
(you|they|he|she|your <servant>|someone|somebody|the (agent|adviser|lady|man|guy)) [all] [have|has] (said|promised|told me|told us|swore|assured me|assured us|agreed) [that] (you|they|it|he|she|we|i|there|someone|somebody|everything|this) would [not|have|be] [been] (call|called|ring|phone|get|be|sorted|fixed|sort|fix|send|sent|refund|refunded|come|back|cancelled|canceled|cancel|arrive|deliver|delivered|email|look|process|processed|take|stop|no)
  yes: you promised it would be sorted
  yes: they told me someone would call
  no: she said it would rain
(you|somebody|someone|they|he|she|an engineer|your <servant>) (was|were) (supposed|meant|due|going) to (call|ring|phone|get back to|email|write to|contact|come back to|send|sort|fix|refund|cancel|let (me|us) know|be in touch|have (called|rung|sent|sorted|fixed|cancelled|canceled|refunded))
  yes: somebody was meant to ring me back on Friday
  yes: you were supposed to have cancelled it
  no: the parcel was due on Friday
(call|callback|call back|refund|email|letter|reply|response|engineer) (you|they|i was|we were|he|she|your <servant>) [were] (promised|said)
  no: the call he made
(never|not) (got|get|had|received|came|came through|gotten|seen) (that|the|my|your|any|a|this|it) [*] (call|callback|call back|refund you|email you|reply|response|letter you|reply from you|answer from you)
  yes: I never got the callback
  no: I never got the hang of it
(the|that|a) (chap|guy|lady|person|girl|man|woman|bloke|fella|gentleman|agent|adviser|advisor|rep|lad|colleague|one) [that|who|whom] (i|we) [last] (spoke|talked|chatted|dealt|was speaking|got|was dealing) (to|with|last|before|on|yesterday|earlier|in)
  yes: the chap I spoke to said Friday
  no: the chap I work with
whoever (i|we) (spoke|talked|dealt|chatted) (to|with)
  yes: whoever I spoke to last time promised
(further|with reference|with regard|in reference|in relation|in regard|following|ref|reference|referring|refer|in continuation|in response) [up] [to|on|from] (my|our) [*] (email|e-mail|e mail|mail|call|letter|conversation|complaint|message|ticket|query|request|chat|enquiry|inquiry|report|visit|mails|trailing mail|emails|calls)
  yes: just following up on my complaint
  yes: further to my email of the second of June
  yes: I refer to my earlier letter
  no: further to the left
(gentle|kind|friendly|second|third|final|another) reminder
  yes: this is a gentle reminder
  no: set a reminder
(reminder|reminders) (number|mail|email|no)
  yes: reminder number three
(no|not|without|not got any|not received any) (response|reply|revert|resolution|acknowledgement|acknowledgment|feedback|answer|call) (till|until|from (you|your|anyone|anybody|your side|the team|the company)|as of|so far|yet|to date|received|whatsoever|at all|since|even after)
  yes: there's been no response till now
  yes: no reply from your side
  no: there was no answer at the door
(daily|everyday|every day|every week|each week|every single day) (i|we) [am|are|have been|have] [to|having to] (call|calling|ring|ringing|phone|mail|mailing|email|ask|asking|follow|following|chase|chasing|told)
  yes: every day I am calling and nobody helps
  no: every day I call my mother
  except: (call|ring|phone) my
(i|we) [have] (got|have) [a|an|the|my|already a|already an] [*] (open (ticket|case|complaint)|(ticket|case|complaint|incident) (number|reference|ref|open|already|from (last|before|you|yesterday)))
  yes: I've got a case number from last week
  yes: we have an open complaint
(case|ticket|complaint|incident) [number|ref|reference] [is|was] [still] (open|opened|closed|pending|unresolved|raised) [already|since|for|last|on|without|but|by|again|in]
  yes: the ticket was closed without an answer
  no: the phone case was open on the table
  except: (suit|pillow|phone|pencil|glasses) case
(back|here i am|here we are|on to you|on the phone|ringing|writing|messaging) (again|once again|yet again)
  yes: I'm back again about the boiler
  yes: sorry, on to you again
  no: please turn it back on again
(been|going|gone|went) (back and forth|backwards and forwards|round the houses)
(it|this|that|the (fault|problem|issue|leak|error|noise)) [has|is] (happened|happening|back|come back|broken|gone|gone off|started|dropped out|failed|packed up) (again|once again|yet again) [since|after|and (you|i|they)]
  yes: it's happened again since your engineer came
  no: it happened on Monday
(since|after) (the|your|that|my) (last|first|previous|other) (engineer|technician|visit|call|repair|chat|replacement|appointment|time i)
  yes: it's been worse since your last visit
  no: since the last stop
[the] (last|other|previous) (engineer|technician|plumber|driver|repair man|repairman|tech) [that|who] [you] (sent|came|said|told|did|fixed|looked|left|broke|never)
  yes: the last engineer you sent made it worse
  no: the last driver in the queue
(i am|we are|am|are) (done|tired of|sick of|fed up [of|with]|finished|through) (talking|speaking|dealing|arguing) [to|with] (you|the|robots|monkeys|people|different|all|idiots|your)
  yes: I'm done talking to the monkeys
  no: I'm done talking
(i|we) (said|told (you|them|him|her)) ...8 and (you|they|he|she) (said|told me|promised|insisted|assured|swore)
  yes: I said there'd be no one here and you said there would
  no: I said hello and she waved
(i|we) (came|come|went|was|were|have been|have come|popped) [in|into|to|down to|at] [in] (the|your) (shop|branch|store|office|surgery|desk|counter|showroom|depot|clinic) [*] <before>
  yes: I came into the shop last week about it
  no: I was in the office last week
  except: the office
(already|previously) (opened|raised|logged|had|has) (a|an|two|three|several) (complaint|complaints|ticket|tickets|case|cases|claim|chat|chats|call|calls)
(how many|number of) [more] times (do|must|have|will|should|am|did) (i|we) [have|need|got] [to] (tell|ask|call|ring|explain|repeat|say|chase|go through|report|write|complain)
  yes: how many times do I have to ring you
  no: how many times do I press it
[still] (in|under|on) (the same (situation|position|place|boat)|no further forward|no further on) (as|than) (last|before|when|i was|we were|two|a)
  yes: I'm in the same situation as last month
# ---- supervisors ----

@category call.supervisor.asked speaker=customer kind=cue
(put|pass|get|transfer|connect) me [on|through|over] to (your|a|the|someone|somebody) [more] (<boss>|higher up|above you|in charge|senior)
  yes: put me through to a supervisor
  no: can I speak to a doctor
(speak|talk) (to|with) (your|a|the|someone|somebody) [more] (<boss>|higher up|above you|in charge|senior)
  yes: let me talk to the manager
  yes: I want to speak to somebody higher up
(get|give|fetch|want|need) [me] (your|a|the) <boss>
  except: not (want|need) (a|the|your) <boss>
  no: I don't need a manager
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
  yes: can a supervisor ring you before noon
  yes: a manager will call you back
  no: my manager is away
(would|do) you (like|want) [me] [to] [speak|talk] [get|to|with] (my|a|the|our) <boss>
  yes: would you like my manager to ring you
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

(put|pass|transfer|connect|hand|flick|pop) you [through|over|across] (to|with) (my|our|the) [team|shift|floor] lead
  yes: i could maybe put you through to my lead lyle
  no: I'll pass you the lead for the printer
(my|our|the) [team|shift|floor|area|duty] (lead|leader|manager|supervisor) is * (he|she|they) (phones|calls|rings|telephones|will phone|will call|will ring)
  yes: my team lead is Gloria she phones you today before five
  no: my team lead is Gloria she likes tea
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
(like|want|ask|asking|have|having|get|getting|request|requesting) (my|our|the|a|another) [duty|shift|line|team|floor|senior|area|department|fleet|branch|store|regional] <boss> [*] [*] [to] (call|ring|phone|telephone|contact|speak|talk|reach|get|join|take|look)
  yes: may i ask the area manager mrs whitehead to telephone your family
  yes: I'd like my manager Aiko to ring a nurse with you
  yes: I'll get the area manager to phone you
  no: I'd like my manager to be quiet
(my|our|a|the|one of our|his|her) [*] [*] (<boss>|duty manager|head of [*]|director|team leader) (will|can|is going to|could|would|shall|is happy to|wants to) [also|then|personally] (ring|call|phone|telephone|contact|reach out|email|write|speak|be in touch|get back|get in touch|come to|join|take over) [back] [to|with] [you|the]
  yes: the fleet manager will ring you tomorrow before noon
  yes: my manager can telephone you about those three days
  no: the bank manager will see him
(put|putting|connect|connecting|transfer|transferring|pass|passing|hand|handing) you [over|through|on] (to|with) (mr|mrs|ms|miss|our|my|the|a) [*] [*] (duty manager|<boss>|head of|team lead|in charge)
  yes: I'm passing you to our complaints manager
(<boss>|someone senior|somebody senior) [will|can|shall|could|to] [then] (call|ring|phone|telephone|contact) you [back] (at|by|before|within|in|on|this|tomorrow|today|tonight|later|as soon|first thing)
  no: they called you at nine
(she|he) is [the|our|my] (duty|shift|floor|team|area|branch|department) (manager|lead|leader|supervisor)
  yes: I connect you to Mrs Quist, she is duty manager
  no: she is the manager of the shop

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
i am the (most senior|highest|last word|final word|only one)
  yes: I am the most senior here
  no: I am the driver
<boss> (does not|do not|will not|would not) (take|speak|talk|come|call|deal)
  no: managers take calls
(no|not) need (for|to (speak|talk) (to|with)) (a|my|the) <boss>
  yes: there's no need for a supervisor
  no: you need to speak to my supervisor
(<boss>|they|he|she|anyone|anybody) (will|would|can|could) only (see|have|do|say|tell|read|look|give|repeat|get|offer)
  yes: a manager will only see the same screen I do
  no: he will only take cash tomorrow
(nobody|no one|not anyone|not anybody|is not anyone|is not anybody|no) [one|person|manager] [to speak to] (above|over|higher|higher up|more senior) [than|me|here|this|the|to]
  yes: there is nobody above, the decision is final
(no|not any) <boss> (on|in|for|at|via|here|around) [a|the|this] (monday|tuesday|wednesday|thursday|friday|saturday|sunday|chat|line|night|nights|shift|weekend|weekends|branch|queue|site|floor|phones|calls|moment)
  yes: there's no manager on a thursday
  yes: no managers on chat, nope
  no: no manager signed it
(you|she|he) (can not|cannot|will not|are not going to|are not getting to) (have|be having|be getting|get|speak to|talk to|see) (her|him|them|one|a <boss>|my <boss>|the <boss>)
  yes: well, you can't have her
  no: you can't have it both ways
(she|he|<boss>|they) [is|are] [currently|just|all|still] (at lunch|on (her|his|their|a) (lunch|break)|in (a|another|the|her|his) (review|meeting|call|session|training|interview|conference)|out (for|to) lunch|in back to back meetings|gone for (the day|lunch)|not (in|here|around|available|free|on) (today|right now|at the moment|tonight|yet|until|till|this)|off (today|till|until|sick)|away (today|till|until|from))
  yes: she's in a review until three
  yes: she's at lunch
  no: she was at lunch with us
(decision|answer|price|position|outcome) (is|will be|stays|remains) (final|the same (whoever|whatever|no matter))
  yes: the answer is the same whoever you ask
  no: the decision is yours
[there is] no point (in|asking|speaking|talking|putting|getting|me|you) ...6 <boss>
  yes: there's no point me getting a supervisor
<boss> [is|are] (for|only for|there for|not there for|not for|just for) (complaints|emergencies|escalations|serious|this|that|staff)
  yes: managers aren't there for that
(not something|nothing) [that] (a|my|any|the) <boss> (can|could|would|will)
  yes: it's not something a manager can change
(do not|does not|not) (have|got) (a|any|one) (<boss>|floor manager) (available|free|here|on|in|at|to|for|around|today|right)
  yes: we don't have a manager available
  no: do we have a manager on it
i (do not|will not|am not going to|cannot|can not) [just|simply] (get|fetch|bother|disturb|involve|bring|interrupt) (my|the|a|any|her|him) [<boss>] (for|with|over|because|just|about|at)
  yes: I can't fetch a manager for that
  yes: I'm not going to bother my manager with this

# No, said to one who has just asked for a supervisor.
@category call.supervisor.no speaker=agent kind=cue
^ [er|um|oh|well|uh|i am afraid|afraid|sorry|sir|madam|right] (no|nope|nah|not possible|not today|not happening|absolutely not|certainly not|impossible|i doubt it|out of the question|there is no need|no need|why would|what for|i can help you|you are speaking to (me|one)|you are stuck with me|they are busy|good luck with that)
  yes: no
  yes: er no, I can deal with it
  no: yes, of course
  no: no problem, I'll get her
  except: ^ (no|not a) (problem|worries|bother|trouble|probs|fear|issue|drama)
(she|he|they|everyone|everybody|nobody|<boss>) [is|are] [all|just|currently|not] (flat out|rushed off (her|his|their) feet|snowed under|off sick|off now|up to (her|his|their) eyes|busy|unavailable|available|engaged|tied up|on another call|off today|out|gone|in training|at lunch|on lunch|on holiday|on leave|here|in)
  yes: She's flat out, sorry.
  yes: they're all busy
  yes: nobody's available
  no: she is happy to help
(i can|i am able to|let me|it is me that|i am the one|you will have to) [*] (help you|deal with|handle|sort) ...4 (just as well|myself|instead|without|just the same|as well as)
  yes: I can deal with it myself just as well

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
  no: I thought you'd cut me off
  except: cut (me|somebody|someone) (off|up|out|short|some|a)
  no: my feelings are hurt
(rushed|taken|went|been) to (hospital|the hospital|a and e|the er|the emergency room)
  yes: my son was taken to hospital
  no: the bill from the hospital
(allergic reaction|food poisoning|poisoned|cannot breathe|stopped breathing|passed out|collapsed)
  yes: she had an allergic reaction
  no: the shelf was red
(kill|hurt|harm) myself
  no: he killed the engine
(end it all|end my life|take my own life|do not want to live|no reason to live|suicidal)
  yes: I just want to end it all
  no: end the call
(unsafe|dangerous|a hazard|safety hazard) [for|to] [my|the|our|children|kids|use|drive|live]
  yes: it's dangerous for the children
  no: it is safe
(oxygen|insulin|medication|dialysis|medical equipment) ...6 (runs out|run out|without|needs power|depends|cannot wait|ran out)
  no: she takes insulin
(better off|be happier|manage better|better) (without me|if i (was not|were not|am not) (here|around))
  yes: they'd all be better off without me
  no: I'm better off without the plan
(tight|tightness|pain|pains|pressure|heaviness|crushing|stabbing|ache|burning|squeezing) ...4 (chest|heart|jaw|arm and)
  yes: I've got this tightness, it's in my chest
  yes: a pressure on my chest
  no: a heart of gold
  no: a stabbing pain, and a heart of stone behind it
  except: (chest|heart) of (stone|gold|drawers)
(my|his|her|the) (chest|heart) [is|has|feels|feel] [really|so|all|very] (tight|hurting|hurts|racing|pounding|killing|bad|crushing|stopped|funny)
  yes: his chest feels tight
  no: her heart is in it
(taken|took|given|gave|swallowed|takes) ...6 (twice|double|two lots|too many|too much|a second (one|dose|lot|time)|another one|by mistake|by accident|the wrong (one|ones|dose|tablet|tablets|pill|pills|medicine)) [this|today|already|by|of|in]  :: id=call-safety-overtaken
  yes: I've taken my heart tablets twice this morning
  yes: I gave him double today
  no: they took the payment twice
  no: I gave ten pounds and they've taken it twice
  except: (they|you|you lot|bank|company|shop|debit|somebody|firm) [have|has|had|just|then] [just|gone and|now] (taken|took) (it|that|this|them|me for)
  except: (taken|took|given|gave|takes) [*] [*] [*] [*] (payment|money|pounds|dollars|card|account|bank|debit|fee|charge|rent|premium|twenty|amount|call|refund|survey|photo|picture|delivery|parcel|him to|look|turn|wrong turn|address|number|discount|route|test) ...3 (twice|double|by mistake|by accident|too much|another one|already)
(double|extra|wrong|overlapping|too high a) (dose|dosage)
  yes: I think it was a double dose
(wrong|too many|someone else is|somebody else is) (tablets|pills|medicine|medication|insulin|eye drops|inhaler|prescription)
  yes: these are the wrong tablets
(rotten|bad|off) eggs
  yes: a smell like bad eggs since last night
  no: the eggs were bad
(funny|odd|strange|weird|horrible|awful|eggy|sulphur|sulfur|rubbery|acrid|burny|burning|gassy|nasty|fishy|hot plastic) (smell|smells|odour|odor|whiff) ...6 (meter|boiler|hob|cooker|cupboard|gas|fuse|socket|plug|oven|stove|wall|electric|electrics|pipe|heater|charger|battery|outlet|panel|box)
  yes: there's a funny smell by the meter cupboard
  no: a funny smell in the van
(smell|smells|smelling|smelled|smelt|whiff|stinks|reeks) [strongly|really|a bit|faintly] [of|like|a|some] (gas|burning|smoke|petrol|fumes|burnt plastic|chemicals)
  yes: it smells of burning
  no: it smells of roses
(gas (leak|is leaking|leaking|escape)|leaking gas|carbon monoxide|(co|monoxide|smoke) alarm (is|keeps|has|went|going|gone))
  yes: the CO alarm keeps going off
(smoke|sparks|flames) (coming|came|pouring|shooting|everywhere|billowing|filling)
  yes: there's smoke everywhere
  no: the fire station
(it|socket|plug|charger|battery|outlet|wire|wires|cable|kettle|oven|fuse box|meter|boiler|washer|machine|phone|laptop|scooter|fridge|engine|car|box) (is|has|was|are|just|started|keeps) [just|started|been] (smoking|sparking|sparked|on fire|exploded|exploding|melting|melted|burst into flames|overheating|glowing|giving (me|us|off) [electric] shocks)
  yes: the socket is sparking
  no: he is smoking outside
(he|she|they|i|mum|mom|dad|my *|the baby|baby|someone|somebody|a (woman|man|lady|guy|child|boy|girl)) [has|is|have|am|just|have just|was] [just|been|not] (collapsed|unconscious|bleeding|choking|fainted|fainting|not breathing|had a (fit|seizure|stroke|fall|heart attack)|having a (fit|seizure|stroke|heart attack|panic attack)|passed out|gone blue|turning blue|stopped breathing|struggling to breathe|cannot breathe|can hardly breathe|trapped|stuck in the lift|locked in|drowning|overdosed|swallowed|vomiting blood)
  yes: she can hardly breathe
  yes: my dad's collapsed
  yes: a woman has fainted at the desk
  yes: the baby is choking
  no: my account has been locked
(cannot|can not|can hardly|can barely|could not|struggling to|hard to|hardly) (breathe|breathing|catch my breath|get (my|his|her) breath|swallow)
  no: I can hardly hear you
(swelled|swollen|swelling) [up] [*] (face|lips|tongue|throat)
  yes: my lips are swelling up, well the swollen tongue too
(face|lips|tongue|throat) (is|are|has|have) [all] [started|been|coming] (swelling|swollen|swelled|closing)
  yes: his lips are swollen
(load|loads|lot|lots|bunch|pile|bottle|box|boxes|handful|packet|packets|stash|whole bottle) of [*] (tablets|pills|paracetamol|painkillers|sleeping pills|sleeping tablets|antidepressants)
  yes: I've got a load of tablets here
  no: a box of chocolates
(thinking|thought|thoughts|think) [about|of] (ending it|ending it all|killing myself|suicide|harming myself|hurting myself|jumping|doing something (stupid|silly))
  yes: I've been thinking about ending it
(hurt|harm|cut|kill|kills|killed|harming|cutting|killing) (myself|himself|herself|themselves)
  yes: I feel like I want to kill myself
  yes: she says she'll hurt herself
(do not|not) (want|see (the|any|a) (point|reason)) [to|in|of] [*] (be here|be alive|wake up|live|living|go on|going on|carry on|carrying on) [any more|anymore|any longer|tomorrow]
  yes: I don't want to be here any more
  no: I don't want to carry on with the contract
  except: (carry on|carrying on|go on|going on|live|living) (with|the|a|holiday|at|in|near|on)
(cannot|can not) (go on|carry on|face another day|take any more of (this|life)) [living|any more|anymore|any longer]
  yes: I can't go on any more
  no: I can't go on the website
  except: (go on|carry on) (the|a|my|to|with|like|holiday|line|it|that|your|this|monday|tuesday|wednesday|thursday|friday|saturday|sunday)
(on the|on a|hard|at the side of the|by the side of the|edge of the|middle of the|in the middle of a) (shoulder|motorway|highway|interstate|freeway|dual carriageway|busy road|slip road|hard shoulder|live lane|fast lane|level crossing)
  yes: I'm on the shoulder of forty with a blown tire
  yes: we're at the side of the motorway
  no: a chip on my shoulder
(trucks|lorries|cars|traffic) [are|is] (flying|whizzing|racing|rushing|hurtling) (past|by)
  yes: trucks are flying past
(insulin|oxygen|pump|inhaler|epipen|medication|medicine|tablets|warfarin|dialysis|formula|feeds|feeding tubes|ventilator|nebuliser|nebulizer|cylinder|concentrator|heart pills|sensor|sensors|infusion sets|pump sets) ...9 (runs out|run out|running out|ran out|running low|run low|down to (his|her|my|the) last|last one|one left|none left|nothing left|no more left|only (one|two|a day|a few)|enough (for|till|until) (today|tonight|tomorrow)|overdue|without)
  yes: my insulin runs out tonight
  yes: it's my husband's pump sets, they never came and he's one left
  yes: the oxygen cylinder is running low
  no: she takes insulin
(he|she|i|they|we|mum|mom|dad|my *|baby) [has|have|is|am|only] [got] [only] (one|two|none|no|a day is|hours of) [*] (left|more left) [till|until|for|that is|before|of (his|her|my|the)] [*] (tablets|pills|insulin|medication|inhaler|doses|dose|oxygen|tonight|tomorrow)
  yes: she's only two doses left until tonight
  no: we have two seats left for tonight
  except: (seats|rooms|tickets|places|nights|days|gigabytes|spaces) left
(run|ran|running|runs) out of (my|his|her|their|the) [*] [*] (tablets|pills|medicine|medication|insulin|inhaler|inhalers|oxygen|warfarin|formula|epipen|drugs|injections)
  yes: I've run out of my heart tablets
(no|without|not got any|off) (heating|heat|hot water|water|power|electricity|gas) ...9 (baby|newborn|toddler|month old|week old|weeks old|elderly|ninety|eighty|disabled|asthma|ventilator|oxygen|pregnant|freezing|premature)
  yes: there's no heating and I've a newborn
  no: no water for the plants
(baby|newborn|toddler|month old|week old|weeks old|elderly|disabled|mother|father|mum|mom|dad|gran|nan|grandmother) ...9 (no heating|no heat|without heating|without heat|freezing cold|freezing in|no hot water|without power|no power|without water|no water|in the cold)
  yes: my mum is eighty and has no heating
(ceiling|roof|wall|chimney|balcony|tree|scaffolding|floor) [is|has|was|are] [just|about to|going to] (coming down|come down|came down|falling in|fallen in|fell in|collapsed|collapsing|caved in|falling down|fallen|bulging|given way|sagging)
  yes: the ceiling's come down in the kitchen
  no: the price has come down
(water|rain|sewage|it) [is|was|has been] [now|just] (coming|dripping|pouring|running|leaking|getting|flooding|gushing) (through|into|onto|in|down|out of) [the|my|our|all the] [*] (light|lights|ceiling|electrics|socket|sockets|fuse|fuse box|fusebox|plugs|light fitting|kitchen ceiling|house|bedroom|basement|cellar)
  yes: water's pouring through the ceiling
  no: it is in the kitchen
(burst|flooded|flooding) (pipe|main|house|kitchen|basement|cellar|flat|the (house|kitchen|flat|basement|cellar))
  yes: there's a burst pipe in the loft
(flat|house|home|kitchen|basement|cellar|place) [is|has] [been|all|now|completely] (flooding|flooded|under water|filling with (water|smoke|gas))
  yes: the kitchen is flooding
(following|stalking|watching|chasing|hitting|attacking|strangling|threatening to kill) (me|her|my (daughter|son|wife|mum|mom|mother|sister|kids|children))
  yes: there's a man following me
  no: your emails keep chasing me
  except: (emails|letters|calls|agency|collectors|company|adverts) [*] (following|chasing|watching) (me|us)
(got|tried|trying|broke|broken|breaking) (into|in to) (my|our|the) (house|flat|home|garden|room) [now|right now|as we speak|and]
  yes: somebody's trying to get in, he broke into the house
(he|she|they|ex|husband|wife|partner|boyfriend|girlfriend|dad|neighbour|neighbor|stepdad|driver|man|guy) [is|are|was|has been|gets|has|keeps|is getting] [very|really|quite|getting|still] (violent|violently|armed|got a (knife|gun|weapon)|hitting (me|her|him|us)|hit (me|her|him|us)|attacking|threatening (me|us|her)|banging on (my|the) (window|door|car))
  yes: he's got a knife
  yes: my ex is getting violent
(knows|found out|find out|finds out|tell him|told him|finding) where (i|we) [now|am|are] (live|living|staying|am|are)
  yes: he's found out where I live
(brakes|steering|airbag|seat belt|seatbelt|wheel) [have|has|just|did|do|does|is|are|came|coming|come] [not|completely|just] (failed|failing|work|working|gone|fail|off|loose)
  yes: the brakes have failed
  no: it's on the wheel
(drank|ate|eaten|swallowed|drunk) (some|a|the|one of|the whole|bleach|a battery|it all) [*] (bleach|battery|batteries|capsule|capsules|detergent|pod|pods|screen wash|antifreeze|poison|magnet|magnets|cleaner|glass)
  yes: my son swallowed a button battery
(live|bare|exposed|hanging) (wire|wires|cable|cables|electrics|wiring)
  yes: there's bare wires hanging out
(bleeding|blood) (everywhere|all over|badly|heavily|a lot|from (my|his|her|the head|the nose|the mouth)|will not stop|quite badly)
  yes: she's bleeding from the head
(crashed|crash|accident|hit by|rolled|overturned|ran into|run into|smashed into|gone into) ...6 (trapped|hurt|injured|bleeding|ambulance|airbag|airbags|smoke|fluid|my neck|hit my head|whiplash|motorway|not moving)
  yes: there's been a crash and somebody's trapped
(gas|electric|electrical|fire|choking|trip|tripping|slip|health) (hazard|risk)
  yes: it's a fire hazard
  no: a risk of rain
(not safe|is not safe|no longer safe|death trap|someone (could|will|is going to) (die|get (hurt|killed)|be (hurt|killed))|somebody (could|will|is going to) (die|get (hurt|killed)|be (hurt|killed))|could have (died|killed (us|me|someone|somebody)|been killed|burnt the house)|in danger|life and death|life or death|matter of life)
  yes: somebody is going to get hurt
  no: it's not safe to pay on that page
  except: not safe (to pay|online|for my card|to give|with my)
(suicide|suicidal|self harm|self-harm|overdose|overdosed|anaphylactic|anaphylaxis|hypo|sepsis)
  yes: I think she's taken an overdose
  no: I liked Suicide Squad
  except: suicide squad
(insulin|oxygen|dialysis|medication|medicine|tablets|inhaler|epipen|pump|baby formula|warfarin|injections) [and] [it|they] [was|were|is|are] (meant|supposed|due|should have) [to] (be|been|come|arrive|have)
  yes: it's my son's insulin and it was meant to be here before ten
  no: the insulin is fine
(on|relies on|rely on|depends on|dependent on|needs|attached to|wired to) (a|an|his|her|my|home|the) [home|portable|breathing] (ventilator|oxygen [concentrator|machine|cylinder]|dialysis [machine]|concentrator|nebuliser|nebulizer|feeding pump|feeding tube|life support|breathing machine|apnea monitor|cpap)
  yes: he's on a ventilator at home
  yes: my wife's on an oxygen concentrator
  no: is there oxygen on the flight
(alarm pendant|alarm pendants|pendant alarm|pendant alarms|careline|lifeline alarm|panic button|medical alarm|medical alarms|emergency cord|fall alarm|personal alarm)
  yes: my mum's got one of those alarm pendants
  no: a pendant lamp
(on|in|onto|into|near|by) the (main|busy) road ...4 (for all i know|dog|child|kid|cars|traffic|run)
  yes: she's on the main road for all I know
  no: the shop is on the main road
(one|two|none|nothing) left ...4 (only [lasts|does|gets] [him|her|me|us]|enough) (till|until|to|through) (tomorrow|tonight|the morning|morning|tea time|bedtime)
  yes: he's one left, that's only till tomorrow night
(stopped|stuck|stranded|died|dead|broken down|broke down|conked out|stalled|packed up) ...6 (flyover|motorway|live lane|fast lane|bridge|dual carriageway|carriageway|tracks|level crossing|tunnel|freeway|interstate|highway|blind bend)
  yes: The engine's died on the flyover and there's no shoulder
  yes: we're broken down in the live lane of a dual carriageway
  except: (parcel|package|order|delivery|letter|train|queue|traffic|bus|coach) ...4 (stopped|stuck|stranded)
  no: my parcel was stuck behind a bridge
(lorries|cars|trucks|traffic|lorry|truck|trains) [*] [*] (missing|flying|whizzing|thundering|shooting|hurtling|screaming|swerving) [just|right] [past|by|round|around|at|towards|me|us]
  yes: there's lorries missing me by about a foot
  no: the cars are on the list
(battling|struggling|fighting|gasping|labouring|laboring|wheezing) [*] [*] (to breathe|for breath|for air|to get air)
  yes: he's battling to breathe a bit
  no: i am fighting for my money
(can not|could not|can hardly|can barely|hardly|struggling to) (get|catch|draw|take) (a|my|his|her|their) [full|proper|deep|good|decent] breath
  yes: since about an hour ago i can't get a full breath
  no: let me catch my breath
(short of|shortness of|out of) breath
  yes: dad is short of breath and can't lie down
  no: a short breath of fresh air
  except: (run|ran|running|stairs|walked|rushed|hurried) ...8 out of breath
  no: sorry i ran for the phone i'm out of breath
(somebody|someone|anybody|anyone|burglar|burglars|intruder|a man|people) [is|are|be|still|was] [*] (in there|in the house|inside [the|my]|in my (house|home|flat|garden|kitchen)|upstairs|downstairs)
  yes: i don't know if there's somebody in there
  no: is there somebody in the office
(back|front|side|patio|fire|garage) door [is|was|has been] [*] (lying|hanging|standing|swinging|wide|kicked|forced|smashed) [wide] [open|in|off]
  yes: i've just pulled up and the back door's lying open
  no: leave it at the back door
(can not|could not|can not see or|we have lost|i have lost) [find|lost] my (son|daughter|boy|girl|child|toddler|kid|little *|grandson|granddaughter|mum|mam|mom|dad|husband|wife|gran)
  yes: i'm in the changing room downstairs and i can't find my son
  no: i can't find my password
  except: i have lost my (mum|mam|mom|dad|husband|wife|gran|son|daughter|child)
  no: i have lost my husband in march
(he|she|son|daughter|boy|girl|child|mum|mam|mom|dad|husband|wife|gran|nan) [has|is] [just] (gone missing|wandered off|disappeared|vanished|run off|not come (home|back))
  yes: my dad has wandered off from the home
  no: the parcel has vanished
(man|bloke|guy|men|lad|lads|somebody|someone|car|he) [*] [*] [*] [*] (circling|watching|staring at|laughing at|shouting at|coming (towards|after|at)|chasing) (me|us) [*] [on|at|round|now|again]
  yes: there's this man he keeps sort of laughing at me
  except: (driver|agent|colleague|manager|girl|lads|bloke|man) [has|was|were|is|just|and] (laughing|shouting) at (me|us)
  no: your man was laughing at us
(swinging|dangling|hanging|teetering|flapping|loose|half off) ...4 (over|above|off|onto|on|from) (the|our|a|my) [*] (pavement|road|street|path|playground|pavements|roof|footpath|entrance|doorway|pram)
  yes: its swinging over the pavement, school comes out in 40 mins
  no: the lamp is hanging over the table
(light|lights|socket|sockets|plug|fuse box|fitting|wire|wires|cable|charger|battery|meter|board) [*] [*] [*] [*] [*] (popping|buzzing|crackling|fizzing|sparking|arcing|scorching|hot to touch|too hot to touch)
  yes: right out of the light, and the light's still on and kind of popping
  no: the light on the router is red
(diabetic|hypo|blood sugar|type one|type 1|insulin) ...10 ((nowt|nothing) [left|in] to eat|shaky|shaking|faint|dizzy|wobbly|sweating|nothing to eat|nowt to eat|no food|dropping|passing out)
  yes: im diabetic n ive nowt left to eat and im goin shaky
  no: my diabetic socks are late

# Insults that the tone does not count: they are abuse where somebody looks at the call, and no score is made of them.
@category call.insult kind=cue
(thick|dozy|daft|dopey|lazy|dumb|gormless|dim|nasty|miserable|rude|cheeky|horrible|vile|spiteful|useless|worthless|pathetic|bloody|absolute|total|complete|utter) [little|old|bloody|absolute] (cow|mare|muppet|muppets|numpty|numpties|donut|doughnut|plank|planks|pillock|pillocks|wally|berk|melt|melts|plonker|plonkers|lump|sods|article|articles|jobsworth|jobsworths|toad|weasel|worm|waste of (space|oxygen|skin|air)|sack of *|joke of a (company|firm|outfit|shop|service)|shower of *)
  yes: you worthless sack of garbage
  yes: you heard me you thick cow
  yes: out for delivery since Tuesday, useless muppets
  yes: you absolute joke of a company
  no: the dozy dog in the cow shed
(as much use as|about as useful as|as useful as|about as much use as|as thick as|thick as|dumb as|dense as) (a|an|two|mince|the|pig) [*] [*] (teapot|poop deck|fireguard|planks|plank|mince|ashtray|door handle|brick|bricks|shit|handbrake|screen door|umbrella|parachute|wet|hammer|rocks|post)
  yes: you're about as much use as a chocolate teapot
  no: it is as thick as a plank would be
  except: (it|that|this|wood|glass|board) is [about] as thick as
(you|u|ur|you are|are you|is he|is she|is it that you are|must be) (thick|slow|simple|dense|deaf|dim|backward|retarded|brain dead|braindead|illiterate|touched) [in the head] or (something|what|just)
  yes: you've had my claim number six times, you thick or something
  no: is it thick or thin
(get|move|shift|haul) [off] your [fat|lazy|big|sorry] (arse|ass|backside|bum|butt|behind)
  yes: get off your arse and find my parcel
  no: it's on the back
(find|fix|sort|send|answer|give me|get me|read|do|return|refund|bring|cancel) [me] (my|the|your|some) (fucking|effing|bleeding|goddamn|motherfucking|bastard|f ing)
  yes: just find my fucking parcel
learn to (do your (job|jobs)|read|speak|listen|count|spell|speak english|use your (brain|ears))
  yes: learn to do your job
  no: I'd like to learn to read it
  except: (like|want|trying|need|have|children|kids) to learn to
[you|waste of] (waste of (space|oxygen|skin|air)|sack of (garbage|crap|rubbish|shite|shit|dirt|bones|trash)|bag of (shite|shit|dirt)|piece of (garbage|dirt|crap|filth|trash))
  no: the sack of potatoes
  except: (phone|router|machine|app|website|car|furniture|product|is (a|such a|just a)|equipment|kit|software|this|that) [a] piece of (garbage|crap|trash)
  no: this phone is a piece of garbage
(walk round the park|go on a diet|big lass|big girl|big lad|at your age|your size|your weight|figure like yours) ...4 (love|darling|sweetheart|your speed|your level|treacle|petal)
  yes: a walk round the park might be more your speed
  no: is it a walk round the park

# Violence that is announced to no one's face, in words that no insult is made of.
@category call.threat speaker=customer kind=cue
(break|breaking|broken|snap|snapping|crush|smash|twist|cut off) [both|all] [of] (his|her|their|your|its|one of your|someone is) [fucking|bloody|damn|stupid|little] (arm|arms|leg|legs|neck|necks|fingers|bones|nose|jaw|teeth|hands|kneecaps|face|skull)
  yes: I'm going to break both his arms for him
  no: I've broken my arm
  no: he's broken both his arms
  except: (he|she|they|have|has|is) [has|have|is] [just|only] (broken|broke|snapped|breaking) [both|all|one] [of] (his|her|their) (arm|arms|leg|legs|neck|fingers|bones|nose|jaw|teeth|hands)
(put|putting|throw|throwing|kick|drag|punch|knock|knocking|beat|beating|smash|slap) (him|her|them|his|your|that *|the *|one of you|you) [*] [*] (through (the|a|that|his|her|your) (window|windscreen|windshield|wall|door|table)|out of (the|a|that) window|in (the ground|the river|a grave|the boot|hospital|intensive care)|head (in|off)|teeth (in|out)|lights out|(down|on|in) the (stairs|street|car park) by)
  yes: if that assessor comes round again I'll put him through the windscreen
  yes: I'll knock his teeth out
  no: put him through to the manager
(when|if|once) (i|we) (find|get|see|catch) [out|hold of] (him|her|you|them|that *|the *|where (he|she|they|you|he is) (lives|live|works|work|parks)) ...5 (i will|i am going to|i swear|is going to|are going to|gonna|will be sorry|is dead|dead) [*] (kill|hurt|break|smash|batter|beat|burn|punch|deck|flatten|strangle|throttle|have him|have them|sorry|regret|pay for)
  yes: when I find out where he lives I'm going to break something
  no: when I find it I'll call you
(burn|torch|brick|petrol bomb|firebomb|smash up|wreck|trash|put (a|the) bricks|put a brick) (your|the|his|this|that|through) [*] (office|shop|house|van|car|place|building|branch|depot|window|windows|windscreen|lot of you)
  yes: I'll burn your office to the ground
  no: a smell of burning at the depot

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
  no: open a window

(passed|passing|pass|reported|reporting|report|referred|referring|refer|forwarded|forwarding|forward|handed|handing|flagged|flagging|flag|raised|raising|notified|notifying|notify|alerted|alerting|alert|informed|informing) [it|this|that|you|your case|your details|what happened|what you have told me|the threat|the address|the matter|all of it] [on|over|up|straight|right|directly|now|immediately] [as|to|with|at] [an|a|the|our|my] [*] (police|security|emergency team|emergency engineer|emergency engineers|safety team|safeguarding|safeguarding team|legal|legal team|legal department|solicitors|lawyers|compliance|fraud team|police liaison|head office|crisis team|incident team|control room|gas emergency service|network emergency|complaints team|complaints department|welfare team|duty manager)
  yes: I'm passing this to our safety team
  no: the police have passed the form to you
(noted|noting|recorded|recording|logged|logging|documented|documenting|note|record|log|document) [it|this|that|what you (said|have said)|the (call|threat|incident|language|abuse)|everything] [down] [as|on|in|that] (a|an|the|your|our) [*] (threat|incident|abuse|abusive|safety (issue|concern|matter)|security (issue|concern|incident)|emergency|incident log|security log|risk|complaint)
  no: I've noted the meter reading
(threat|threats|incident|abuse|language|call|this|that|it) (will be|is being|has been|have been|are being|is|gets|goes|is going|will go|goes straight) [now|also] (reported|passed|logged|recorded|referred|flagged|escalated|noted|documented|to (the|our)) [on|up|as|in|to|with] [our|the|a|an] (police|security|security team|manager|management|threat|incident|legal team|legal|complaints team|safety team|log|authorities|file|account|claim|duty manager|head office)
  yes: this call is being passed to our security team
  yes: that will be reported to the police
  no: this is the police helpline number you wanted
(sending|send|sent|dispatching|dispatched|requested|requesting|called|calling|ringing|rung|phoned|getting|got) [for|you|out] [an|the] (ambulance|paramedics|paramedic|police|fire brigade|fire service|fire crew|emergency engineer|emergency crew|gas engineer|rescue|coastguard|first responders)
  except: (have|has) (you|anyone|anybody|somebody|she|he|they) [already] (called|sent|rung|phoned|got)
  no: has anyone called an ambulance
(ring|ringing|rung|call|calling|called|phone|phoning|dial|dialling|dialing|contact|contacting|get|getting|got|alert|alerting|summon|have|send|sending|sent|radio|radioed|telephone|phone to|request|requested) [for|through to|on to|hold of|to] [the|an|our|your|a|them|you|to] [*] (nine nine nine|nine one one|one one two|one one one|nine eight eight|999|911|112|111|988|ambulance|ambulance control|paramedics|paramedic|police|fire brigade|fire service|fire department|samaritans|crisis team|crisis nurse|crisis line|emergency services|emergency line|emergency team|emergency crew|emergency engineer|gas emergency|coastguard|mountain rescue|state patrol|highway patrol|poison control|poisons|night warden|warden|first aider|first aid team|security|safeguarding|duty doctor|on call doctor|doctor|gp)
  yes: I'm alerting the network emergency line now
  yes: I've requested an ambulance for you
  yes: I'd like you to hang up and ring nine nine nine
  yes: I will phone to your doctor in the next ten minutes
  yes: I'm getting our night warden to your door
  no: have you got the number of the dentist
  no: did they send you a police reference
  no: did you already get the police
  except: (have|has|did|do|if) (you|anyone|anybody|somebody|she|he|they) [already] (called|sent|rung|phoned|got|get|have|call|ring|contact)
  except: (security|police|fire service|gp|doctor) (question|questions|check|checks|code|word|number|details|reference|report|answer|answers|name|certificate|note)
(police|ambulance|paramedics|crew|fire brigade|fire engine|state patrol|highway patrol|emergency engineer|gas engineer|warden|crisis team|safeguarding|rescue) (is|are|will be) [already|now|just] (on (its|the|their|his|her) way|coming|with you|there|at the|being sent|outside)
  yes: state patrol's coming to sit with you
  yes: the paramedics are on their way
(is|are|have been|has been) (coming|sent|dispatched|called|alerted|informed|notified) ...4 (police|ambulance|paramedics|patrol|fire brigade)
  yes: an alert has been sent to the police
(sending|send|sent|getting|get|dispatching|dispatched|arranging|have|having|putting|got) [you|out|round|over] [a|an|the|our|someone|somebody|one of our] [*] [*] (plumber|drying team|rescue truck|recovery truck|breakdown|tow truck|electrician|gas fitter|duty engineer|emergency plumber|engineer out|locksmith|truck|nurse|cylinder|courier with) [*] (now|right now|straight away|today|tonight|this minute|within|to you|out|minutes|and|with you|immediately|at once|as we speak)
  yes: I'm sending a plumber and a drying team
  yes: I've got a truck twelve minutes out
  no: you will get a nurse name
(threat|threats|abuse|language|what you said|that|this|it|call|conversation|everything|all of (it|this|that)) [to hurt somebody|like that|of violence] (go|goes|going|is going|will go|has gone|gets|get) [straight|right|directly|now] (to|on|into|in) (our|the|my|a|your|security|file|record) [*] (security|people|team|police|file|record|manager|log|account|notes|management|department|claim|supervisor)
  yes: a threat to hurt somebody goes straight to our security people
  yes: it's going in your file
(a|the) (record|note|log|report) of (it|this|that|the (call|threat|abuse|incident)|what (you|was) [have] said) [is|goes|will|has] [been] (goes|go|being|made|sent|passed|on|added|kept|filed|put)
  yes: a record of it goes on the claim
  no: for the record, it is on the shelf
(document|documenting|documented|record|recording|recorded|noting|noted|log|logging|logged|report|reporting|reported|writing|write|flagging|flagged|marking|marked|put|putting) [down|up|on] (this call|that call|the call|the threat|that threat|your threat|the abuse|the language|that language|your language|this incident|the incident|what you (said|have said|just said|called me)|that comment|those comments|that remark|those words|your behaviour|your behavior|that down|that as|this as|it as|why) [on|as|to|in|down]
  yes: I'm documenting this call
  yes: i'll write down why
  no: I'm writing that down, the 4th
  no: if there's another one I'll document this call
  no: speak to me without abuse, or I'll document this call
  except: (if|or|another|again|one more) ...8 (document|documenting|record|note|log|report|write) [down|this|that|the|it] [call|why|language|incident|and|abuse]
  except: that down [the|and|for you|so|as we|right]
(pass|passing|passed|take|taking|taken|send|sending|sent|hand|handing|handed|forward|forwarding|forwarded|refer|referring|referred|report|reporting|reported|escalate|escalating|escalated|raise|raising|raised|flag|flagging|flagged|give|giving|bring|get|put|putting) [it|this|that|you|him|her|your (complaint|letter|case|claim|details|file|message)|all (this|that|of it)|everything|the (matter|case|letter|incident|threat|complaint)] [on|over|up|straight|through|down|right|directly|across] (to|with|in front of|before) (our|the|my|an|a) [*] (legal|legal team|legal department|legal people|solicitors|lawyers|solicitor|complaints team|complaints|formal stage|complaints manager|security|security team|security people|safety team|safety|incidents manager|incident team|incident manager|safeguarding|safeguarding team|emergency team|emergencies|fraud team|fraud|police|head office|executive team|crisis team|welfare team|duty manager|resolution team|director|regulator|enforcement|compliance|data protection officer|court team|bailiffs|enforcement agents|ombudsman team|ombudsman desk|claims lead)
  yes: I've reported it to our security team
  yes: I have passed your complaint to our formal stage
  yes: I do have to pass your letter to our legal team
  no: I'll pass it to the driver
(i have|i will|i am|we have|we will|i am going to|let me) [now|just|already] (filed|file|filing|logged|log|logging|opened|open|opening|raised|raise|raising|registered|recorded|record|recording) [it|this|that] [as] (a|an|it|this|that) [*] (complaint|formal complaint|incident|incident report|safety report|legal case|dispute|police report|data breach|emergency|priority|threat)
  yes: I've logged a formal complaint
  yes: I'm recording that as a threat
  yes: I've recorded that as a threat
  yes: I've filed an incident report
(legal|security|safety|complaints|safeguarding|incidents|emergency|crisis|compliance) [*] (team|manager|department|officer|people|lead|desk|line) [is|are] [will|has|have|is going to|now] [been] (ring|call|contact|write|look|take|taking|be in touch|have|has|looking|handle|handling|get|deal|dealing|told|informed|answer|reply|investigate|ringing|calling)
  yes: the incidents manager's going to ring you today
  no: is that the legal team you wanted
[i have|have] (recalled|called off|calling off|called back|stopped|stopping|pulled|put a stop (on|to)|put a hold on|suspended|suspending|withdrawn|frozen|halted|cancelled) (the|that|all|every|any) (bailiff|bailiffs|case|enforcement|visit|warrant|agent|agents|court action|action|proceedings|legal action|letters|letter|order|collection)
  yes: I've called the bailiffs off, I mean I've called off the bailiffs
  yes: i've recalled the case
  no: I've cancelled the order number six
  except: cancelled the order
(called|calling|call|pulled|pull) the (bailiff|bailiffs|agents|enforcement people|collectors) (off|back)
  yes: I've called the bailiffs off as of now
(treat|treating|treated|mark|marking|marked|log|logging|logged|book|booking|booked|put|putting|flag|flagged|flagging) [it|this|that|you|her|him|them] [down|in|up|through] as [a|an] [*] (emergency|urgent safety|safety issue|priority one|p one|vulnerable|life threatening|safeguarding|danger|gas leak|gas escape|medical priority|medical emergency|priority repair|threat)
  yes: I've put you through as a medical emergency
  yes: I've flagged it as a priority repair
(nurse|doctor|counsellor|counselor|paramedic|midwife|pharmacist|clinician|samaritan|crisis worker|social worker) [*] [is|called *|will|can|is going to|on] (on the line|on the other line|ring you|call you|speak to you|talk to you|come|with you|take over)
  yes: I've a nurse on the line
(goes|go|gone|going|went|has gone|passes|passed) [straight|right|directly|over] (to|before) (our|the|my) [*] (legal team|legal department|legal people|solicitors|lawyers|security team|security people|safeguarding team|safety team|police|complaints team|complaints people|fraud team|head office|directors|incidents team|duty manager)
  yes: anything about proceedings goes to our legal team today
  no: the bus goes to the station
(i will|i am|let me|i can|i am going to|shall i|i have) [just|already|now|also] (ring|call|phone|ringing|calling|phoning|rung|called|phoned|alert|alerting|radio) (them|the (network|network company|hospital|depot|driver|engineers|grid|nurse|carer|warden|landlord|coastguard|neighbour|control room)) (on my|now|for you|straight|right now|from here|myself|while|and|as we|immediately)
  yes: stay with me and I'll ring them on my other line
  yes: I'm ringing the network company now
  no: have you rung them yourself
(put|putting|entered|booked|sent) (you|it|this|him|her|them) (through|in|down|out|forward) as (a|an|our) [*] (emergency|priority|safety|urgent) [job|call|case|one|visit]
  yes: I'm putting this through as an emergency
(need|asking|asked|getting|fetching|involving|bringing in|calling in|consulting) my (team lead|team leader|manager|supervisor|duty manager|shift lead) [*] (she|he|who|to|they|now|on this|straight)
  yes: I need my team lead Aiko, she can release a driver
  no: I asked my manager yesterday
# ---- privacy ----

@category call.secret speaker=agent kind=cue
(tell|give|read|say|confirm|spell|need|have|what is|what are) [me|out|us] [you] [your|the|that] [full|whole|complete|last] <secret>
  yes: can you read me the long number
  yes: what's your PIN
  no: never give anybody your PIN
  no: please do not tell me your password
  except: (never|not|do not|no) ...4 <secret>
(paste|send|text|type|drop|pop|ping|share) (me|us) [over] (your|ur|the) [user name and|login and|account|login] (password|passcode|pin)
  yes: just paste me ur password
  no: we'll send you the password
(long|full|whole|sixteen|16) [sixteen|16|card] (number|numbers|digits) [*] (off|from|on|across|of) (your|the|ur|that) [bank|debit|credit] card
  yes: I need the long number off your card
  yes: please send the 16 digits of the card
  except: (never|not|do not|no) ...6 (long|full|whole|sixteen|16)
  no: never give anybody the full number of your card
(four|six|4|6) [secret|security] (numbers|digits|figures) (you|that you|which you) (set|set up|chose|picked|use|gave|agreed)
  yes: the four numbers that you set up with us
(name|number|address|birth|postcode) and (the|your|ur) [alarm|account|online|phone|app|login|banking] (password|passcode|pin) $
  yes: what's the name and the alarm password
  no: type your name and a new password
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
(just this once|just this one time|this one time only|one off exception|as an exception|as a one off|as a one time courtesy|bend the rules|bending the rules)
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
  no: please confirm you are waiving the insurance
  except: (waive|waived|waiving) (the|that|this|it|your|a|any) [damage|collision] (insurance|cover|waiver|protection)
  no: I wave to it
(cancelling|cancelled|canceling|canceled|removing|removed|dropping|dropped|taking off|taken off|scrapping|scrapped|lifting|lifted) (the|that|this|your) [*] (fee|charge|penalty|fine|surcharge)
  yes: I'm cancelling the charge now
  no: there is a charge for parking
  except: (cannot|can not|could not|not|never|unable|no one|nobody|nor|without) ...3 (cancelling|cancelled|canceling|canceled|removing|removed|dropping|dropped|taking|taken|scrapping|scrapped|lifting|lifted)
  no: they have not removed the charge
(change|move|cancel|rebook|do|switch) (it|that|this|the *|your *) without (a|the|any) (fee|charge|penalty)
  yes: I can move the dates without a fee
  no: the parcel came without a charger

(on this occasion|this once|just for today|exceptionally|as a courtesy|as a special (case|favour|favor)|one time (waiver|courtesy)|one off basis|special dispensation|at my discretion|use my discretion|using my discretion|discretion to)
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
(let|letting|leave|have let) (you|him|her|them) [*] (off|leave|go|out|walk|walk away|cancel|change|move) [early|now] [without|with no|at no|free of] [a|any|the|paying] (fee|fees|penalty|charge|charges|exit fee|twenty|thirty|forty|fifty|<NUMBER>|deposit|the)
  yes: if he can't fix it I'll let you go without any fee
  yes: I've let you off the twenty pounds' deposit
  no: let him off the bus at the
  except: let (you|him|her|them) off (the|a) (bus|train|plane|boat|phone|line|call)
(you|you all|they) (can|could|may|are free to|are able to|will be able to) [then|just|still] (leave|walk|walk away|go|switch|get out|come out|exit) [it|early|then|any time] (without [a|any|the|paying] (fee|penalty|charge|charges)|no fee|no penalty|free of charge|for nothing|fee free|penalty free)
  yes: you can leave without a fee
  yes: then you can walk, no fee
  no: you can walk there, no problem
(struck|strike|striking|crossed|crossing|knocked|took|taken|wiped|written) (it|that|this|them|those|the lot) off [for you|in full|completely|altogether|the bill|your (bill|account)]
  yes: there's a change fee as a rule and I've struck it off for you
  no: he knocked it off the shelf
  except: off the (shelf|table|wall|list|van|lorry)
(as a rule|by rights|in theory|on paper|according to the rules|by the book|under the policy|under our rules) ...9 (but|and|so|only) (i have|i will|i can|i am|we will|we have|let me|for you|in your case|this time)
  yes: as a rule it's forty pounds, but I'll drop it
  no: as a rule it takes a week and then you can call
(not|never) (meant|supposed|allowed|strictly allowed|really allowed) to ...5 (but|though) (never mind|i will|here|who cares|for you|i have|let us|go on|shh|i can|we will|sod it|okay|hey|do not tell)
  yes: not meant to, but never mind
  no: I'm not allowed to advise on medicines, but the pharmacist can
(does not|do not|did not|would not|never) [normally|usually|ever] (do|does|allow|offer|give|get|approve) (that|this|it) (for|to) (anyone|anybody|everyone|everybody|just anyone|just anybody|other customers)
  yes: she doesn't do that for anyone
  no: it doesn't do that for me
(signed off|approved|authorised|authorized|okayed|cleared|agreed|waved through|got the nod) (by|from|with) (my|the|our) (<boss>|duty manager|director)
  yes: I got the other thirty five signed off by my boss
  no: the form must be signed by the director
(i have|i) [just] (asked|checked|spoken|begged|pushed|fought|argued|pleaded) [*] [*] [*] and (i am|they are|she is|he is|we are|they have|she has|he has) [been] (allowed|letting me|happy to let|able|agreed|given|prepared|willing|let me|going to let)
  yes: I've asked and I'm allowed to give it to you at the same price
  no: I asked and they are closed
(will not|not going to|am not|are not|would not) (charge|charging|bill|billing|take|taking|apply|applying|ask|asking) (you|it|that) [for] (that|it|for it|for that|a penny|anything|a thing|the fee|the charge|the <NUMBER>|the deposit)
  yes: there's usually a fee and I'm not gonna charge you that
  no: we won't take it
(drop|dropping|dropped|forget|forgetting|forgot|forgo|scrap|lose|skip|skipping|cancel) (the|that|your|this) [*] (fee|charge|charges|penalty|surcharge|deposit|admin fee) [for you|this time|altogether|completely|today|and]
  yes: I'll drop the admin fee for you
  no: forget the fee form at home
  except: (cannot|can not|could not|not|never|unable|no one|nobody|nor|without) ...3 (drop|dropping|dropped|forget|scrap|lose|skip|skipping|cancel)
  except: forget the fee form
  no: I can't drop that charge
(extend|extending|extended|stretch|stretched|hold|held|keep|kept) (it|the|that|your) [*] (open|deadline|window|offer|price|return|returns|grace) [period|window|for you|past|beyond|longer|another|till|until] (although|even though|although it|past the|beyond the|as a favour|as a favor|anyway|for you)
  yes: I'll hold the old price for you
  no: keep the window open
(outside|beyond|past|over|after) (the|our) (window|thirty days|fourteen days|<NUMBER> days|deadline|limit|cut off|return period|warranty|policy|rules|guidelines) ...6 but [*] (i will|i can|i am|i have|we will|let me)
  yes: it's outside the window but I'll take it back
  no: it's past the deadline, so I can't
(go|going|gone) (against|outside|around|beyond|above) (the|our) (rules|policy|policies|guidelines|book|remit|procedure) (but|for you|here|on this|and|to)
  yes: I'm going outside the policy here
  except: (cannot|can not|could not|not|never|unable|nor|without) ...3 (go|going) (against|outside|around|beyond|above)
  no: I can't go against the rules for you
(special|one time|one off|discretionary|manual|manager) (permission|override|approval|waiver|concession|allowance)
  yes: I got a manual override from the desk
  no: one more time
(make|making|made) (you|them|him|her|a|one|some|an) [small|special|little] (concession|allowance)
  yes: I'll make a small concession
  no: they made him redundant
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
  no: thirty-five if it's paid within a fortnight
  except: if (that is|it is|that has been|it has been|you are|they are)
(it has|that has|has) (worked|gone through|arrived)
  yes: that's gone through
  no: has it arrived
(nothing (more|else|left)|there is nothing more) (to pay|to do|owing|outstanding)
  yes: there's nothing more to pay
  no: there is nothing to eat

(i have|we have) [just|now|already|gone ahead and|also] (reversed|recorded the (renewal|change|payment|switch|new)|registered|reserved|set up|put through|moved|renewed|closed|opened up|lifted|called off|released|stopped|switched|waived|paid|topped up|restored|extended|amended|arranged|changed over|put * back)
  yes: I've reversed the second payment
  yes: I have recorded the renewal
  no: I've recorded every word of this
(called|calling|taken|taking) (the|those|them|it|that) [*] (off|back|down) as of (now|today|this)
  yes: I've called the bailiffs off as of now
(that is|it is|you are) [all|now] (live|approved|active|up and running|good to go|unblocked|unfrozen|reinstated)
  yes: it's approved in full
  yes: that's live now
  no: is it live now
  no: it's approved, it just hasn't gone out
  except: approved (it|but|just|not|only)
^ (pinned|done|fixed|sent|changed|sorted|updated|moved|cleared|restored|activated|reset|processed) (already|just now|for you)
  yes: pinned already, before time
  no: has it changed already
@category call.outcome.confirmed speaker=customer kind=cue
(it|screen|page|phone|he|mine|that|thing) [now|just] (says|said|reads|shows|shows me) [that|it is|it has] (connected|welcome|done|success|successful|approved|valid|paid|active|thank you|confirmed|complete|completed|ready|online|saved|sent|updated|accepted|verified|logged in|signed in|installed|working|twenty *)
  yes: okay it says welcome to premium
  yes: it says connected
  no: it says paid by Friday or else
  except: says paid by
^ [yes|yeah|oh|ooh|wow|ah|ok|okay|and|right|omg] ((it|that|they) (works|went|worked|is in|is up|is on|is there|gone through|went through|sent|printed|loaded|opened)|works|did it|connected|gone through|went through|i am in|we are in|i can see it) [now|ok|fine|great|perfectly|beautifully|brilliant]
  yes: okay I can see it now
  yes: yes works
  yes: it went!!
  yes: connected! it says connected!
  no: is there a manager
  no: it went down yesterday
  no: it works sometimes
  except: works (sometimes|until|but|except|fine until|when|if|on)
  except: (it|that|they) (went|is on|is up|sent) (down|off|to|on|the|my|a|and|for|back|over|wrong|straight|me|up|dead|black|blank|quiet|nowhere|out|hold|order|their)
(yeah|yes|oh|and|okay|great) [it|that|they|she|he] is (on|up|back|there|in|clear|off|green|blue|working|fine|ok|okay|fixed|good) (the (menu|screen|list|app)|now|again|at last|finally)
  yes: yeah it's on the menu now
  no: is it on now
[well|right|oh] that is all (i|we) (wanted|needed|was after|came for|asked for)
  yes: right well that's all I wanted
(logo|picture|light|lights|page|file|video|photo|money|booking|name|number|parcel|signal|internet|wifi|box) is (there|back|on|up|in|showing|green|blue|working) [now|again]
  yes: logo is there
  no: the parcel is on the van
  except: is (on|in|there|up) (the|a|my|your|his|their|no|an|any|something|to|anything)
(i can|i could) (see it|get in|log in|hear it|hear you now|print|ring out|get on|open it) [now|again|fine|at last]
  no: so I can see it
  except: (if|so|so that|until|before|how|where|when) (i can|i could)
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
^ [no|nope] (that is|that's|thats) (all|it|everything|great|fine) [for (now|today)|thank you|thanks]
  yes: no that's all
  no: no that's wrong
  no: it is broken
  no: all my lights went off
^ [no|nope] (all|it|everything|great|fine) (for (now|today)|thank you|thanks)
  yes: no, all for today
  no: everything is wrong
^ [no|nope] (great|fine) $
  yes: Fine.
  no: fine mess this is
^ it does (yeah|yes|thanks|thank you|cheers)
  yes: it does yeah, sorry about before
  no: it does not
(you are|you have been|ur|youve been) [the|a|an] (best|star|angel|legend|lifesaver|great|lovely|kind|marvellous|marvelous|wonderful|amazing|brilliant|very kind|so kind)
  yes: no, you've been great
  no: you are late

@category call.outcome.pending speaker=agent kind=cue
you (will|should) (receive|get|hear|see|have) ...6 (within|by|in|on|before|tomorrow|today|shortly|soon|next)
  yes: you should receive it by Friday
  no: it arrived
  no: you should have read it before you signed
  except: should have (read|known|asked|called|rung|told|said|done|checked|seen|signed|looked|thought|been|had|come|gone|got|made|written|paid|kept)
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
(write|writing|put|putting|send|sending|post|posting|type) [you] (it|that|this|all (that|this|of it)|everything|the (terms|details|steps|numbers|dates)|just that) [all] [down|up|out] [in|into|to|on] [simple words|plain english|plain words|writing|an email|an e-mail|a letter|a text|your (account|file|notes|booking|record)] [and] (post|by post|by (email|e-mail)|in (writing|simple words|plain words|plain english|a letter|an email|an e-mail|a text)|to your (inbox|e-mail|email))
  yes: I'll write all that in simple words and post it today
text you (just that|that|it|all that|the link|the steps|the address|a link)
  yes: I'll text you just that so you've got it written down
(copy|receipt|paper copy|certificate|papers|paperwork|confirmation|e-mail|email|letter|contract|ticket|tickets|schedule) [is|will|comes|come|goes|going|be|being|out] [be|sent|going|coming|on its way|out] (by (post|email|e-mail|mail|text)|to (you|your)|in (the|your) (post|inbox|mail|e-mail|email))
  yes: the certificate comes by post on Monday
  yes: the new tickets will be in your e-mail
  no: is the letter on the table
# What is promised beside the matter: a look at it later, a word with others, a note. It leaves nothing open that is solved.
@category call.outcome.aside speaker=agent kind=cue
(check|look|checking|looking|ring|call|phone|message|text|pop back|come back) ...4 (again|to see (that|if|how|whether)|to make sure|to check (that|if|how)|just to be sure|it is all (well|working|fine|okay|ok)|it has (gone|held|worked)|how (it|you|things|that) (is|are|went|goes|go|get))
  yes: I'll check it again myself on Thursday morning
  yes: I'll give you a ring on Saturday to see that all's well
  no: I'll ring you with the answer
(keep|keeping) (an eye|a watch|tabs|my eye|my fingers) [on|out|crossed]
  yes: I'll keep an eye on it this week
check with (them|him|her|the (hotel|driver|depot|desk|team)) (by|at|later|tomorrow|tonight|again|first thing|in the morning)
  yes: I'll check with them by ten
(watch|watching|monitor|monitoring) (it|that|this|the line|your line|the account) [for|from|over|until|till|this]
  yes: I'll watch it for an hour from here
(compare|comparing) (the two|them|it) (after|in|with|at)
  yes: I'll compare the two after your first month
(pass|passing|feed|feeding) [on] (that|this|it|your (feedback|comments|suggestion|thanks|kind words)|the feedback) [on|back|along|up]
  yes: I'll pass that on, by the way
  yes: I'll pass on that people needed a warning
  no: I'll pass that to billing
  except: (pass|passing|feed) [on] (that|this|it) [on|over] (to|through)
  no: I'll pass you on to billing
(tell|let|mention|telling) (him|her|them|the (team|driver|developers|shop|depot|lads|crew|kitchen|manager)) [know|that|what|you said|thank|sorry]
  yes: I will tell them you said thanks
(speak|talk|have a word|word|take it up) (to|with) (the|our|my|him|her|them) [*] (about|so|afterwards)
  yes: I'll speak to the depot about gates
  yes: I'll have a word with him about it
(put|add|adding|stick|leave|pop|write|mark) (it|that|this|a note|a flag|a marker|a reminder|a label) (on|in|to|against|down) (your|the|my) [*] (account|booking|file|record|system|diary|notes|policy|order|profile|post|box)
  yes: I'll put a note on your account
  yes: I'll put it on your booking so the desk sees it
(raise|raising|log|logging) [a|one] (bug report|suggestion|feedback|improvement|feature request)
  yes: I will be raising one bug report
(get|getting|have) (that|this|the) (page|wording|form|website|leaflet|letter|message|sign|text) (changed|fixed|corrected|rewritten|reworded|updated|made clearer)
  yes: I'm getting that page changed
(tell|explain|show) you (when|how|what|why|where|which) (it|you|to|the|would|is)
  yes: I'll tell you when it would be worth it
  no: tell you what
(be|staying|stay|remain|hold|here) (on the line|on the call|with you|right here|at my desk|on until|on till|on from)
  yes: I'll stay on the line for two more payments
(leave|keep) (the old|it|that|the line|the chat) ...3 (on|open|running|up) (for|until|till|in case|so)
  yes: I'll leave the old network name on for a week
(throw|put|pop|slip) (that|this|it|one|a) [*] in (as well|too|with it)
  yes: I'll put that in as well
(chat|call|conversation|line|session) will [now] be (closed|ended|recorded|monitored|disconnected|terminated)
  yes: this chat will be closed
  no: the shop will be closed
(i am|i will|i would) (document|documenting|disconnect|disconnecting|end|ending|terminate|terminating|hang|hanging|write down|writing down|report|record) (this|the|that|why|up|you|it)
  yes: I'll document this call and end it
  no: I'll end where I began
you will (get|pick) [it|there|the hang|used to] [up] [it|of it] (in the end|eventually|soon enough|thanks|no time|after a while)
  yes: yeah you'll get it, thanks for calling
  no: you'll get it on Friday

# Others still have to come, bring, decide or ring: a "done" or "booked" beside it is about the booking.
@category call.outcome.awaited speaker=agent kind=cue
(engineer|technician|surveyor|plumber|electrician|fitter|adjuster|assessor|inspector|crew|repair man|repairman|locksmith|van|lorry|truck|meter engineer|noise officer|recovery) ...4 (will|between|on|at|to you|coming|comes|out|tomorrow|today|tonight|monday|tuesday|wednesday|thursday|friday|saturday|sunday|by|before|within|round|booked|visit)
  yes: I can get a meter engineer to you a week on Tuesday
  yes: our surveyor will come on Thursday
  no: the engineer was here
((book|booking|booked|send|sending|arrange|arranging|dispatch|dispatching) (someone|somebody|a team)|(book|booking|booked|send|sending|get|getting|arrange|arranging|have|having|put|ordered|ordering|dispatch|dispatching) ...5 (engineer|technician|surveyor|plumber|electrician|fitter|crew|van|courier|replacement|new (one|card|machine|router|set|box|fern|parcel|part|unit|phone|lamp|order)|cylinder|cases|taxi|recorder|inspection)) [out|round|over|to|on|for|by|tomorrow|today|this|between|at|in|up]
  yes: I'm booking someone to swap the aerial
  yes: I've ordered a replacement for you
  no: I sent the engineer's report
(replacement|new (one|card|machine|router|set|box|parcel|part|unit|phone|order|fern)|parcel|courier|taxi|delivery|cylinder|item|order|box) [is|will|should|comes|goes] [be] (with you|out|on its way|here|at yours|delivered|arrive|arriving|leaves|goes out|arrives|reach you|on the van|on a van) [on|by|before|within|tomorrow|today|in|at|this]
  yes: the replacement will be with you on Friday
  yes: a new fern, delivered on Thursday before noon
  no: is the parcel there
(pick|collect|fetch) (it|them|that|the old one|the * ) [up] [from you] (on|between|tomorrow|today|at|by|this|monday|tuesday|wednesday|thursday|friday|saturday|sunday)
  yes: he'll pick it up on Friday between nine and noon
(it|they|he|she|that|is|are|who) [will] [is|are|be|being] (picked up|collected|fetched|delivered|redelivered|repaired|replaced|swapped|reconnected|fixed|looked at|reviewed|decided|investigated|inspected|assessed|scanned) [on|by|before|within|between|tomorrow|today|at|in|this]
  yes: it will be collected on Friday
  no: it was fixed yesterday
(she|he|they|who|somebody|someone) (will|is going to|can|is) (ring|call|phone|telephone|contact|write to|email|be in touch with|get back to|come back to|ringing|calling) you [back] [on|by|before|within|tomorrow|today|at|this|in|when|with|about]
  yes: he'll ring you before six
  yes: someone will call you back
  no: did she call you
(call|ring|callback|call back|visit|inspection|collection|answer|decision|reply|review|result|slot) (from|by|for|with) (her|him|them|the|our|my|a|mr|mrs|ms|dr) [*] [*] [*] (at|on|by|before|today|tomorrow|between|within)
  yes: I'm putting you in for a call from her at twenty past four today
(they|we|panel|team|bank|insurer|board|committee|surveyor|specialist|court|school|council|claims people|lender|manager) [will|has|have to|takes|take|can|then] [to|then|usually] (decide|decides|look at it|review|reviews|reviewing|investigate|investigates|assess|assesses|consider|considers|come back|answer|answers|take it from there|takes it from there|put it back in front|let you know|write to you|be in touch)
  yes: upload by Friday and the panel takes it from there
  yes: they'll be in touch
(claim|appeal|dispute|investigation|complaint|case|search|trace) (is|has been|opened|open|has|takes|will|goes) [now] (open|opened|started|under way|underway|with|takes|take|be|number|a number|logged|raised)
  yes: the claim is now open
  no: the case is closed
(waiting|wait|wait and see) (for|on) (the|a|their|his|her|your) (call|engineer|team|answer|reply|decision|result|part|parts|form|bank|manager)
  yes: anything else while you wait for the call
(you will|you are going to|you should) (get|have|receive) (a|the|your) [*] (packet|parcel|replacement|call|callback|visit|decision|answer|slot|courier|new one|delivery) [from|by|on|within|at|before|tomorrow|today|in]
  yes: you're gonna get a packet from us by Saturday
(put|got|have) you [down|in|on] (for|as) [a|an|the] (morning|afternoon|monday|tuesday|wednesday|thursday|friday|visit|slot|priority|call|repair|emergency|callback)
  yes: I've put you down for the morning
(they|it|there|parcel|wheels|one|fern) [is|are|will be] (at yours|with you|on your (doorstep|porch|step)|at your (door|address|house)) (on|by|before|within|tomorrow|today|tonight|in)
  yes: so they're at yours on Thursday
  no: is it at yours
there (on|by|before|tomorrow) (monday|tuesday|wednesday|thursday|friday|saturday|sunday|noon|midday|the weekend) [before|by|at]
  yes: new fern, packed with a heat pad, there on Thursday before noon
  no: there is one on Thursday
(cases|bottles|boxes|bags|tank|generator|cylinder|bottled water|heater|heaters) ...3 (on your (porch|doorstep|step)|to your (door|house)|to you|on (its|their) way|within|inside)
  yes: two cases on your porch inside of an hour
(you would|you will|you should) (get|have|see) (it|that|them) back (eventually|at some point|in time|when)
  yes: you'd get it back eventually

# Others have it in their hands: those that come in an emergency, or somebody above.
@category call.outcome.escalated kind=cue
(police|ambulance|ambulance control|paramedics|ambulance crew|fire brigade|fire engine|emergency engineer|warden|crisis nurse|nurse called) [*] (will be|are|on my (other|second)|on the other|on the line|on (its|their|her|his) way|coming|with you|to your door|has been called|have been called|sent|knocking)
  yes: the police will be with you in a few minutes
  yes: I've got ambulance control on my other phone
  no: is the police number the same
(ringing|calling|called|rung|phoning|phoned|alerted|alerting|getting|radioed|ring|call) [for|to] [an|the|our|them|your] (ambulance|police|fire brigade|paramedics|emergency services|nine nine nine|nine one one|999|911|112|poison control|coastguard|night warden|crisis team|gas emergency number|emergency line|gas line|poison line) [now|already|for you|for us|from here|on my]
  yes: somebody's already calling an ambulance
  yes: I'm getting our night warden to your door
  no: I'm ringing the police about you
  except: (i am|i will be) (ringing|calling) the police
  except: (if|or|should|unless|please|can|do) ...7 (ring|call) [for|to] [an|the|our|them|your] (ambulance|police|nine nine nine|nine one one|999|911|112|doctor)
  no: if the rash spreads call 999
(i will|i am|let me) (ring|ringing|call|calling) them (on my other|now for you|while you|from here|for you while)
  yes: stay with me and I'll ring them on my other line
(they are|they have|she is|he is) (sending|sent) (a crew|an ambulance|somebody|someone|the police|a unit|help) [now|out|round]
  yes: they're sending somebody
(have|got) [a|our|the] (nurse|doctor|counsellor|counselor|warden|paramedic|crisis worker|samaritan) [called *] (on the (line|other)|here|with me|on my other)
  yes: I've a nurse called Joan on the other line
(my|our|the|a) [*] (manager|supervisor|team lead|team leader|director) (is going to|will|can|is) (ring|call|phone|ringing|calling|contact|take|deal with) (you|it|this|over|from here) (today|at|before|by|between|within|this|now|tonight|shortly|in)
  yes: the incidents manager's going to ring you today
  yes: my supervisor will call you before noon
  no: the manager will call you one day
calls you (today|tomorrow|this afternoon|tonight|at|between|before)
  yes: Aiko calls you today between four and five

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
(i have|i was|feel like i|been|getting|being) [just|well and truly|completely] (been had|been conned|been done|been robbed|been tricked|been mugged off|been ripped off|been fobbed off|been cheated)
  yes: I feel like I've just been had
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

