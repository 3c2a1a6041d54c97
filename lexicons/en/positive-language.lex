@lexicon 1 name=positive-language lang=en version=2026.11
# Positive language: courtesy, thanks, willingness, praise and joint work, as the agent says them.
# It is about how something is offered, not about good news: "your parcel has arrived" earns nothing here.
#
# Weights: 0.25 a formula of the trade ("please", "how can I help"), 0.5 a courtesy, 1 a plain phrase, 1.5 to 2 a phrase made for this customer, 2.5 rare and strong.
# valence= gives the sentiment of the whole phrase, so that "no problem at all" or "don't hesitate" do not read as negative.

@class very = so|very|really|truly|extremely|incredibly|most|greatly|sincerely|genuinely|ever so|so very|very very|do|sure
@class glad = happy|glad|delighted|pleased|overjoyed
@class ihappy = i am|i would be|i will be|we are|we would be|we will be|i would only be
@class thanks = thank you|thanks|thankyou|many thanks|big thanks|thx|tysm|cheers

# ---------------------------------------------------------------------------------------------------------------
@category positive.greeting speaker=agent neg=block  # a friendly start
(good|great) (morning|afternoon|evening|day) [to you|and welcome] :: 0.25 tag=core valence=0.5
  yes: Good morning, Billing, Maria speaking
  yes: good afternoon and welcome to the service line
  no: It won't be a good evening for the outage
  no: The engineer has a good day rate
  no: Did you have a good morning slot in mind
  except: (a|any) good (morning|afternoon|evening|day) (slot|rate|time)
^ (hello|hi|hey|hi there|hello there|hey there) :: 0.25
  yes: Hello, how can I help?
  yes: hi there you're through to billing
  no: he said hello to nobody
[a] [very] warm welcome [back] [to] :: 1 valence=1
  yes: A very warm welcome to Brightline
  yes: warm welcome back
  no: not a warm welcome, was it
(welcome|welcome back) to :: 0.25
  yes: Welcome to Harbour Mutual
  yes: welcome back to the chat
  no: You are not welcome to use that
  no: You're welcome to use the app
  except: (are|be|is) [<very>] welcome to
(how can|how may|how could|what can|what may) (i|we) (help|assist|support|do for|be of (help|service|assistance)) [you] [today|this morning|this afternoon|this evening] :: 0.25 tag=core id=pos-how-help
  yes: How can I help you today?
  yes: what can i do for you this morning
  no: How can I help it if you do not listen
  except: how can i help (it|that)
(it is|it was|so|always) [<very>|a pleasure] [so] (nice|lovely|great|good|wonderful|a pleasure) to (meet|hear from|speak to|speak with|talk to|talk with|see|have) you [again|back|today] :: 1.5 valence=1.5
  yes: It's lovely to hear from you again
  yes: it was great to speak with you
  no: It is not nice to meet you
  no: It is nice to have you pay on time
  except: to have you (pay|call|wait|send)
how are you [doing] [today|this morning|this afternoon|this evening|getting on] :: 0.5
  yes: How are you doing today?
  yes: hello mrs lund how are you
  no: How are you paying today?
  no: How are you going to pay
  except: how are you (going|paying|planning|calling|managing|connecting|doing (this|that|it))
i hope you are (having|enjoying) a [<very>] (good|great|nice|lovely|wonderful|pleasant|fantastic|relaxing) :: 1 valence=1
  yes: I hope you're having a lovely day
  yes: i hope you are having a great week so far
  no: I hope you are not having a bad day
i hope (this|you|your|all|everything|things) ...3 (well|day|weekend|good start|better) :: 0.5 valence=0.8
  yes: I hope you are well
  yes: i hope you had a lovely weekend
  no: I hope this works as well
  except: as well

# ---------------------------------------------------------------------------------------------------------------
@category positive.courtesy speaker=agent neg=block  # phone manners: please, asking leave, forms of address, waiting
(please|pls|plz) :: 0.25 id=pos-please
  yes: Could I have the order number, please?
  yes: please hold the line
  yes: order number pls
  no: Please calm down
  no: Please stop shouting
  no: Oh please, everyone says that
  no: please don't call here again
  no: I can't please everyone
  except: please (calm down|stop|do not|be quiet|shut|listen|let me finish|just listen|watch your)
  except: oh please
  except: (to|can not|can) please (everyone|everybody|you|them|him|her)
  note: phone etiquette; so common that it weighs a quarter.
[please] bear with me [for] [just] [a|one] [short|quick|little] [moment|minute|second|while] :: 0.5 tag=core valence=0.3
  yes: Please bear with me for a moment
  yes: bear with me one second
  no: Bear in mind that the fee is due
(would|do) you mind [if|holding|waiting|repeating|spelling|confirming|telling|giving|checking] :: 0.75 neg=keep
  yes: Would you mind holding for two minutes?
  yes: do you mind if i put you on a short hold
  no: Never mind the bill
(would|could) you [please|kindly] be so kind [as] :: 1
  yes: Would you be so kind as to spell the name?
  yes: could you please be so kind
  no: Why would you be so unkind
(is|would|will) (that|this|it) [be] (okay|ok|alright|all right|fine|acceptable) (with|for|by) you :: 1 tag=core id=pos-consent
  yes: I'd like to transfer your call to Anna, who specializes in billing. {Is that okay with you}?
  yes: i need two minutes to check would that be all right with you
  no: It is okay with the bank
(would|does|will) (that|this|it|tuesday|friday|monday|tomorrow|today) (work|suit|be convenient|be good) [for] you :: 1
  yes: Would Friday work for you?
  yes: does that suit you
  no: It doesn't suit you to read the terms
may i [please|just|also|quickly|kindly] (ask|have|take|put|place|transfer|check|confirm|know|get|suggest|offer|speak|explain) :: 0.25 tag=core
  yes: May I put you on hold while I check?
  yes: may i just confirm your postcode
  no: may I remind you of the terms
if (you do not|you would not) mind [me] :: 0.5 neg=keep
  yes: If you don't mind, could you read the number to me?
  yes: if you wouldn't mind me asking
  no: If you mind the noise, go elsewhere
(when|at|whenever it is) your (earliest convenience|convenience|leisure) :: 0.5
  yes: Please send the form at your convenience
  yes: at your earliest convenience
  no: That's not for your convenience
(yes|no|of course|certainly|absolutely|thank you|sure|right away|you are welcome) (ma'am|sir|madam|miss|maam) :: 0.5 neg=keep tag=core id=pos-yes-maam
  yes: {Yes ma'am}, I have it here
  yes: {yes sir}
  yes: {No ma'am}, there is no charge
  yes: {No sir}
  no: No, the gentleman, sir or madam, has to sign
pardon me [for] :: 0.5
  yes: Pardon me, I missed the last digit
  yes: pardon me for interrupting
  no: They didn't pardon the fine
(if i may|if you will allow me|with your permission|if you would allow me|if that is okay|if that is alright|if that is all right) :: 0.75
  yes: With your permission, I'll record this
  yes: if i may i would suggest the other plan
  no: Not with your permission
  no: Even if I may be wrong
  except: if i may (be|have|not)
<thanks> [<very>] [much] for (holding|waiting|staying on the line|hanging on|bearing with (me|us)|being so patient|your patience|holding on) :: 1 tag=core valence=1
  yes: Thank you for holding
  yes: thanks so much for bearing with me
  no: No thanks for waiting
  no: There is a fee for waiting
  except: no thanks

# ---------------------------------------------------------------------------------------------------------------
@category positive.gratitude speaker=agent neg=block valence=1.5  # thanks, said to the customer
<thanks> [<very>|kindly] [much|kindly|again] :: 0.5 tag=core id=pos-thanks
  yes: {Thank you}.
  yes: okay thanks
  yes: thx got it
  yes: Thank you very much
  no: Thank you for nothing
  no: Thank you for showing us the door
  no: thanks for wasting my time
  no: No thanks to you
  no: thanks but no thanks
  no: Thanks a lot for nothing
  except: (thanks but no|no) thanks
  except: <thanks> [a lot|<very>] [much] for (nothing|showing us the door|wasting|ignoring|shouting|hanging up)
  note: "thank you for nothing" is no thanks; the sentiment of it is the valence file's business.
<thanks> [<very>|again] [much] for your ...2 (patience|understanding|time|help|cooperation|co-operation|call|loyalty|business|kindness|honesty|support|trust|feedback|message|email|e-mail|interest|kind words|order|custom|payment|reply|attention|flexibility|assistance|input) [today|again] :: 1.5 tag=core id=pos-thanks-your
  yes: {Thank you for YOUR help}.
  yes: thank you so much for your patience today
  yes: Thanks for your understanding => pos
  no: No thanks for your input
  except: no thanks
<thanks> [<very>|again] [much] for (calling|contacting|reaching out|getting in touch|writing|choosing|being|staying|coming back|checking|confirming|providing|sending|giving|letting|taking|asking|joining|visiting|doing|going|trying|sticking|agreeing|ringing|phoning|getting back|that) :: 1 tag=core
  yes: Thank you for calling Harbour Mutual
  yes: thanks for getting in touch
  yes: Thank you so much for being so honest with me
  no: Thanks for nothing
  no: No thanks for calling
  except: no thanks
<thanks> [<very>|again] [much] for bringing (this|that|it|these) [issue|matter|problem|to light] to (my|our) attention :: 2 tag=core id=pos-attention
  yes: {Thank you for bringing this to my attention}
  yes: thanks so much for bringing that problem to our attention => pos
  no: Why are you bringing this to my attention
<thanks> [<very>|again] [much] for (letting (me|us) know|raising|pointing|flagging|mentioning|reporting|telling (me|us)|alerting (me|us)|highlighting|bringing) :: 1.5
  yes: Thank you for letting us know
  yes: thanks for pointing that out
  no: No thanks for reporting it
  except: no thanks
<thanks> [<very>|again] [much] for (providing|giving|sharing|sending) (me|us|your|that|this|the) [with] ...2 (information|info|detail|details|experience|story|number|numbers|feedback|photos|photo|update|history) :: 1.5 tag=core id=pos-thanks-info
  yes: {Thank you for providing me with that information}.
  yes: {Thank you for sharing your experience}.
  yes: thanks for giving me all the details
  no: No thanks for sending your details
  except: no thanks
<thanks> [<very>] [much] for (showing|expressing) your (appreciation|thanks|support|patience|trust) :: 2 tag=core id=pos-thanks-appreciation
  yes: {Thank you so much for showing your appreciation}.
  yes: thanks for expressing your appreciation
  no: No thanks for showing your trust
  except: no thanks
(i|we) [<very>|also|would] [much|greatly|truly] appreciate (it|that|your|you|this|the) :: 1 tag=core
  yes: We really appreciate it
  yes: we appreciate you letting us know
  no: I don't appreciate your tone
  no: I would appreciate it if you stopped shouting
  no: I appreciate your frustration
  no: I appreciate the delay is annoying
  except: appreciate (it|that) if you
  except: appreciate (your ~frustration|your ~concern|the (delay|wait|problem|inconvenience|frustration|trouble)|that (you|this|it|the|we|is|was)|this (is|was|must)|it (is|was|must))
  except: appreciate your (tone|language|anger|position|situation)
  no: I would appreciate your language being civil
(i|we) [<very>] appreciate your ...1 (patience|understanding|time|help|cooperation|co-operation|call|loyalty|business|kindness|honesty|support|trust|flexibility|feedback|interest|input|custom) [with|in|on|today] :: 1.5 tag=core
  yes: I really appreciate your patience
  yes: We truly appreciate your business
  yes: i appreciate your continued patience with this
  no: I do not appreciate your input
much appreciated :: 1
  yes: That's much appreciated
  yes: the photos are much appreciated
  no: Your shouting is not much appreciated
(i am|we are) [<very>] (grateful|thankful|obliged) [to you|for|that] :: 1.5
  yes: We're so grateful for your loyalty
  yes: i am very grateful to you for waiting
  no: I'm not grateful for that
[you have been|that is|that was|you are|that has been] [a|an|such a|of] [<very>] (great|huge|big|massive|enormous|amazing|wonderful|real|lovely) help :: 1.5
  yes: You've been a great help
  yes: Couldn't agree more, great help
  no: That's not a big help
  no: The great help centre is on floor two
  except: great help (centre|center|desk|page|line|menu)
you have been [<very>] (helpful|patient|kind|understanding|lovely|wonderful|great|amazing|accommodating|cooperative|clear) :: 1.5
  yes: You've been really helpful
  yes: you have been so kind
  no: You haven't been very helpful
(i|we) (can not|could not) thank you enough :: 2.5 neg=keep
  yes: I can't thank you enough
  yes: we couldn't thank you enough for waiting
  no: You cannot thank us for that
(we|i) [<very>|do] value (you|your) [as|custom|loyalty|business|opinion|time|feedback|input|membership] :: 1.5
  yes: We really value your loyalty
  yes: we value you as a customer
  no: We don't value your opinion
  no: The value you entered is wrong
(that is|this is|you are) [<very>] [too] (kind|nice|good|generous|thoughtful|sweet) of you [to] :: 1.5
  yes: That's very kind of you
  yes: that is so nice of you to say
  no: That's not very kind of you

# ---------------------------------------------------------------------------------------------------------------
@category positive.closing speaker=agent neg=block  # a friendly end
[i hope you|we hope you|hope you|you] (have|enjoy) (a|the|your) [<very>] (good|best|great|nice|lovely|wonderful|pleasant|fantastic|blessed|safe|beautiful|relaxing|fabulous|fine) [rest of your|new] (day|evening|night|weekend|afternoon|morning|one|week|trip|time|journey|flight|stay|holiday|party|meal|wedding|christmas|new year) [ahead] :: 1 tag=core valence=1.5
  yes: Have a lovely day
  yes: you have a great rest of your day
  yes: Have a great flight!
  no: You have a flight at six
  no: We have a good day rate for that
  no: do you have a good time slot in mind
  except: (we|i|they|do you|did you|would you|can you|will you|may i|if you) have
  except: good (day|time|morning) (rate|slot|ticket)
(have|enjoy) the rest of your (day|evening|night|weekend|afternoon|morning|week|trip|stay) :: 1 valence=1.2
  yes: Enjoy the rest of your evening
  yes: and enjoy the rest of your trip
  no: You won't enjoy the rest of your stay
(is|was|are) there anything else :: 0.25 tag=core id=pos-anything-else
  yes: Is there anything else?
  yes: and was there anything else today
  no: There is nothing else I can do
(is|was|are) there (anything|something) else [that] (i|we) (can|could|may) (do|help [you]|assist [you]) [for you|with] [today] :: 1 tag=core id=pos-anything-else-help
  yes: Is there anything else I can do for you?
  yes: is there anything else i can help you with today
  no: There isn't anything else I can do for you
anything else (i|we) can (do|help [you]|assist [you]) [for you|with] [today] :: 0.75
  yes: Anything else I can help with?
  yes: okay anything else i can do for you today
  no: There is not anything else I can do
(you are|you are always|you are more than|you are most|you are very|always|most) welcome :: 1 tag=core valence=1
  yes: You're welcome
  yes: you're very welcome mr osei
  no: You are not welcome here
  no: You're welcome to complain, but it won't help
  except: welcome to (complain|leave|go|try|hang up|take your business)
[it is|it was|it has been] (my|our|a) [absolute|real|great] pleasure :: 1.5 tag=core valence=1.5
  yes: It was my pleasure
  yes: My pleasure
  yes: it is a real pleasure mrs hart
  no: It is not my pleasure to say so
(do not|never|please do not) hesitate to (contact|call|ask|reach out|get in touch|ring|email|write|message|come back|let) [us|me] :: 1 neg=keep valence=0.8 tag=core
  yes: Please don't hesitate to contact us => pos
  yes: do not hesitate to call me back
  no: I would hesitate to call that a fault
  yes: Don't hesitate to call us if you have any problems => pos
(please|just|do) [always] feel free to (contact|call|ask|reach|get|ring|email|write|message|come|let|stop|take|use|choose) :: 1 tag=core valence=0.8
  yes: Please feel free to call us any time
  yes: just feel free to ask
  no: Don't feel free to shout at me
take (care|good care) [of yourself|now|and] :: 0.75 valence=1
  yes: Take care now, bye bye
  yes: take care and stay warm
  no: Take care of the unpaid bill first
  no: we take care not to share it
  except: take [good] care (of [the|this|that|it|your|our|any|all]|not|to|when|with|that)
(we are|i am) [always|only|just|still] (a call away|a phone call away|a click away|a message away|here (if|when|whenever|should) you|here to listen) [need|want] :: 0.75 valence=0.8
  yes: We're always here if you need us
  yes: i am only a phone call away
  no: We are not here if you call on Sundays
  no: I'm here until five
(see|speak to|talk to|speak with) you (soon|again soon|then|on monday|next week|tomorrow) :: 0.5
  yes: Speak to you soon
  yes: see you next week mrs hart
  no: I didn't see you then
(i|we) wish you (a|the|all|every|well|many|luck|both|your) [<very>] [good|best|great|safe|happy|lovely|speedy|success|luck] :: 1 valence=1.5
  yes: I wish you a safe journey
  yes: we wish you all the best
  no: I wish you had told us
(speak|talk|chat) soon :: 0.5
  yes: Talk soon, Mr Hale
  yes: okay speak soon
  no: They did not speak soon enough
(i am|we are) [<very>] (glad|pleased|delighted|thrilled|overjoyed) :: 1 id=pos-glad valence=1.5
  yes: I'm so pleased, well spotted
  yes: i am really glad nobody got hurt
  no: I'm not pleased
  no: Are you pleased?
no hard feelings :: 0.5 neg=keep valence=0.5
  yes: No hard feelings, it was a long wait
  yes: no hard feelings at all
  no: There were hard feelings
all the best :: 1 valence=1.5
  yes: All the best with the move
  yes: all the best bye now
  no: All the best seats are gone
  except: all the best (seats|rates|deals|offers|prices|rooms|plans)
(good luck|best of luck|fingers crossed) [with|for] :: 0.75 valence=1
  yes: Best of luck with the exam
  yes: good luck tomorrow
  no: No such good luck with your claim
(yours sincerely|yours truly|yours faithfully|with thanks|warmly) $ :: 0.25
  yes: Yours sincerely
  yes: We look forward to hearing from you. Yours faithfully
  no: It is yours truly only after the last payment
(i am|we are) [<very>] (glad|happy|pleased|delighted) (i|we|that|it|you|this) [i|we|it|that] (could|was able to|were able to|is [all]|was [all]|got|managed to|worked|have|has been|found|are) ...3 (help|sorted|fixed|resolved|working|out|solution|solve|assist|happy|back|it) :: 1.5 valence=1.8
  yes: I'm glad I could help
  yes: we're so pleased that it is all sorted
  no: I'm not glad that you have found it
(i am|we are) [<very>] (glad|happy|pleased|delighted|thrilled|relieved) to hear [that|it|this|from you] :: 1.5 tag=core id=pos-happy-to-hear valence=1.8
  yes: {I'm happy to hear that}
  yes: {I’m happy to hear}.
  yes: i'm so glad to hear it
  no: I'm not happy to hear that
  no: I'm sorry to hear that

# ---------------------------------------------------------------------------------------------------------------
@category positive.can-do speaker=agent neg=block valence=1.2  # willingness and ability: what can be done, and gladly
[<ihappy>] [more than|only too|always|absolutely|<very>|just] <glad> to (be of (help|service|assistance)|help|assist|do|look|check|sort|arrange|explain|take|get|see|support|go|send|set|update|answer|offer|add|change|book|make|talk|discuss|have) :: 1.5 tag=core id=pos-happy-to
  yes: I'd be happy to help
  yes: we are more than happy to do that for you
  yes: Absolutely, I'd be delighted to arrange that
  no: I'm not happy to help
  no: I'm not happy to help you with that
  no: we wouldn't be glad to help
  no: If you had told me, I would have been happy to help
  no: customer> I'd be happy to help them
  no: Would you be happy to take a taxi?
  no: I'm not really happy to help with that
  except: not (<very>|more than|exactly|quite) <glad> to
  except: you [be] <glad> to
i am [right] here to (help|assist|support|serve) [you] [with] [that|this|today] :: 1.5 tag=core id=pos-here-to-help
  yes: {I'm here to help}
  yes: {I am here to help you with that}.
  yes: yes i'm here to support you today
  no: I'm not here to help you cheat
we are [right|all|always] here to (help|assist|support|serve) [you] [with] [that|this|today] :: 1.5
  yes: We're here to help
  yes: we are always here to support you
  no: We are not here to help with that
(i|we) (can|will|would|could) (certainly|definitely|absolutely|gladly|happily|surely|of course|easily|indeed) (help|assist|do|look|check|sort|arrange|take|get|send|set|add|change|book|make|see|find|explain|move) :: 1 tag=core id=pos-can-certainly
  yes: I can certainly help you with that
  yes: we will gladly send a new one
  yes: I'd happily take care of it
  no: I can't help you
  no: I definitely can't do that
i can (help|assist|support) [you] [with|and|to] [that|this|it|your] :: 1 tag=core id=pos-can-help
  yes: I can help you with that
  yes: yes i can assist with your claim
  no: I can't help you with that
  no: There's nothing i can help you with
  no: I don't think I can help you
  no: That's not something I can help with
  except: (nothing|something|anything|think|sure|unless|if) i can (help|assist|support)
let me [just|quickly|please|try to] (help|assist) [you] :: 1 tag=core
  yes: Let me help you with that
  yes: let me just assist you here
  no: Don't let me help you then
let me see [if i can|how i can|what i can do to] (help|assist) [you] [out|with] :: 1.5 tag=core id=pos-let-me-see
  yes: {Let me see what I can do to help you out}.
  yes: let me see if i can help
  no: Don't let me see if I can help, ask them
(this is|here are some things|there are a few things|there is something) [what|that] (i|we) can do [for you|here|today] :: 1
  yes: This is what we can do today
  yes: there are a few things i can do for you
  no: This is not what we can do
here is what (i|we) can (do|offer) [for you] :: 1.5 tag=core id=pos-here-is-what
  yes: No late slots, I'm afraid. Here's what I can do for you.
  yes: okay here's what we can offer
  no: Tell them what we can do and what we can't
(no|not a) problem [at all|whatsoever] :: 0.5 neg=keep valence=0.8 tag=core id=pos-no-problem
  yes: that's not a problem at all => pos
  yes: No problem at all => pos
  yes: no problem happy to help
  no: there is no problem ticket on file
  no: There's no problem with your card on our side
  no: There is no problem code for that
  no: No problem was found on the line
  except: no problem (ticket|number|code|report|with|on|in|found|reported|was|is|has|exists)
  note: finding no fault ("no problem with your card") is a fact, not a courtesy.
no (worries|bother|trouble|sweat) [at all|whatsoever] :: 0.5 neg=keep valence=0.8 tag=core id=pos-no-worries
  yes: No worries, I completely understand => pos
  yes: no trouble at all
  no: There is no trouble ticket yet
  no: We found no trouble on the line
  except: no trouble (ticket|found|code|on)
^ (np|nw|yw) :: 0.5
  yes: np, it's done
  yes: yw
  no: The code is np 40
not a (bother|worry|big deal) [at all] :: 0.5 neg=keep valence=0.8
  yes: That's not a bother at all
  yes: not a worry we'll resend it
  no: it is a bother I know
(of course|certainly|absolutely|definitely|sure thing|by all means|you bet|you got it|you have got it|without a doubt|for sure) :: 0.5 neg=keep tag=core id=pos-absolutely
  yes: {Absolutely}, let me pull that up
  yes: of course i can look into that
  yes: Certainly, one moment
  no: Absolutely not
  no: Certainly not
  no: I definitely can't do that
  no: Of course you would say that
  no: Of course you do
  no: of course you cannot
  no: You definitely paid late
  no: That is certainly your own fault
  no: absolutely no refunds
  no: Call back whenever you got it
  except: (absolutely|certainly|definitely|of course|for sure) (not|no|never|nothing|none|wrong|you)
  except: (whenever|when|if|once|have|after|where) you (got it|have got it)
  except: (absolutely|certainly|definitely|of course) [i|we|you|it|that|they] * not
  except: (is|are|was|were|you|they|he|she) (absolutely|certainly|definitely)
(with pleasure|gladly|happily|right away|straight away|straightaway|with ease|consider it done) :: 0.75
  yes: With pleasure
  yes: i'll do that straight away
  no: I can't do that right away
  no: Not gladly, no
(that|it|this) (is|will be|would be|should be) (very|quite|absolutely|perfectly|totally|completely|no trouble) (easy|simple|straightforward|doable|possible|fine|okay|ok|alright|all right) :: 0.75
  yes: That's perfectly fine
  yes: that will be quite easy to arrange
  no: That's not very easy to arrange
  no: Is that quite possible?
(i|we) would (like|like nothing more than|love nothing more than|like nothing better than|be keen) to (help|assist|support|resolve (this|that|it)|make (it|this|that|things) (right|easier|better)|hear (what|more|your)) :: 1.5
  yes: I'd like nothing more than to help you today
  yes: we would like to make this easier for you
  yes: we would be keen to hear what you think
  no: I would like to see some proof
  no: I'd not like to help with that
(we|i) [do|really|certainly|definitely|all|both] want to (help|assist|support|get this right|make sure you|do right by) [you] :: 1.5 tag=core id=pos-want-to-help
  yes: {WE do want to help you}.
  yes: i really want to help
  no: We don't want to help
(i am|we are) [more than|always|absolutely|certainly|completely] (willing|eager|keen|ready) to (help|assist|try|look|work|listen|do|go|find|make|offer|support|resolve) :: 1.5
  yes: I'm more than willing to look again
  yes: we are ready to help
  no: I am not willing to do that
(great|good|fantastic|excellent|wonderful|exciting|happy) news [is|for you|that|we|i] :: 1.5 valence=2
  yes: Good news, the refund has gone through
  yes: i have great news for you
  no: I'm afraid I don't have good news
  no: Good news is rare here
  no: That's not really good news
  except: not [really|exactly|quite|very|such|all] (good|great|happy) news
  except: good news is rare
the (good|great) (news|thing) is [that] :: 1.5 valence=1.5
  yes: The good news is that it's still under guarantee
  yes: the good thing is it can be done online
  no: That isn't the good news is it
(anything|whatever) (i|we) can do to (help|make|assist|improve|support|get) :: 1
  yes: Please tell me if there's anything I can do to help
  yes: we'll do whatever we can do to make it up to you
  no: There isn't anything I can do to help
you can [always|also|easily|now|simply|still|absolutely|certainly] (count|rely|depend) on (me|us|that|it) :: 2
  yes: You can always count on us
  yes: you can rely on me for that
  no: You can't count on that
(easily|quickly) (do|arrange|sort|fix|change|update|resolve|take care of|set up|move|add|make) (that|this|it|one|the|your) :: 0.75
  yes: You can easily change it, I'll quickly update it for you
  yes: i can easily fix that
  no: You can't easily change that
(you are|we are|that is|it is) (all|now all|now) (set|sorted|good to go|done|booked|up and running|taken care of|fixed|good) :: 1 valence=0.6 tag=core
  yes: You're all set
  yes: okay that is all sorted for you now
  no: You are not all set yet

# ---------------------------------------------------------------------------------------------------------------
@category positive.alternative speaker=agent neg=block valence=0.3  # says no kindly: the reason and what can be done instead
(while|although|though|even though) (i|we) (can not|am not able to|are not able to|may not be able to|am unable to|are unable to) ...10 (here is what i can do|here is what we can do|what i can do|what we can do|i can|we can) [do|offer] [for you] :: 2.5 tag=core id=pos-while-i-cannot
  yes: {While I cannot do X, here is what I can do for you}.
  yes: although we can't deliver on sundays we can offer a saturday slot
  no: While I cannot see it, that does not matter
  no: although i can't see you i can hear you
  except: (i|we) can (hear|see|tell|only)
  no: That's against our policy
  no: We can't do that. It's impossible.
what (i|we) can (offer|do|suggest|arrange|give you|try|propose) [you] [as] [an|a] [alternative|instead|today|right now|for you|in the meantime] [for you|instead] (is|are|would be) :: 2 tag=core id=pos-what-i-can-offer
  yes: {What I can offer as an alternative is} a later date, which should still solve your problem.
  yes: What I can do instead is offer you a credit
  yes: what i can do in the meantime is put a note on it
  no: I don't know what we can offer here
  no: What I can't do is change the price
i wish (i|we) could (provide|offer|give|do|help|make|get|approve|send|change|arrange|accept|extend) [you] [with] (that|this|it|you|a|an|the|more|your) [specific|exact|particular] [option|one|date|price|discount|slot] [for you|to you] :: 0.5 tag=core id=pos-wish-could
  yes: {I wish I could provide that specific option for you}; however, due to the licence, it isn't possible.
  yes: i wish we could do that for you
  no: I wish I could say that you are right
(another|one other|an alternative|a better|a different) (option|way|possibility|workaround|route) [would be|is|might be|could be|we have is|i can offer is] (to|would be|is|might be|could be|for you) :: 1
  yes: Another option would be to collect it from the branch
  yes: a different way is to pay in two parts
  no: There is not another way to pay
(alternatively|instead) [i|we] (i can|we can|i could|we could|you could|you can|may i) :: 1
  yes: Alternatively, we could move it to Thursday
  yes: instead i can credit you today
  no: Instead of that you should have called
(you have|we have|there are|i can give you|let me give you) (two|a few|several|some|a couple of|three|other|different) [other|good|different|more] (options|choices|ways|possibilities|alternatives) :: 0.5
  yes: You have a few options here
  yes: there are several other ways we can do this
  no: You have no options left
  no: There are not several options
i would (recommend|suggest) [that|you|trying|we|the|going] :: 0.5
  yes: I'd recommend the smaller plan for you
  yes: i would suggest trying the other socket
  no: I wouldn't recommend it
[the|your] best (option|way|thing|choice|solution|plan|bet|fit) (for you|here|forward|to do) [is|would be|will be|might be] :: 0.75
  yes: The best option for you would be the yearly plan
  yes: i think the best thing to do is start fresh
  no: That's not the best plan for you
  except: not the best

# ---------------------------------------------------------------------------------------------------------------
@category positive.affirmation speaker=agent neg=block valence=1.8  # praises or agrees
(perfect|excellent|wonderful|fantastic|brilliant|amazing|awesome|lovely|superb|marvellous|marvelous|splendid|terrific|fabulous|great stuff|great job|well done|nicely done|good job|good work|great work|bravo) :: 1 tag=core id=pos-amazing
  yes: thank you, {amazing}
  yes: thank you perfect i have your account open
  yes: Well done, that was the hard part
  no: Nobody is perfect
  no: It's not perfect
  no: your credit is not excellent
  no: customer> Brilliant, just brilliant, another hour wasted
  no: the perfect fit range is sold out
  no: Your claim is a perfect example of carelessness
  except: (a|the|an|is) (perfect|excellent|amazing) (fit|storm|example|stranger|strangers|match) [of|range|for]
  except: ^ (perfect|excellent) storm
  yes: perfect is there anything else
  no: Perfect is not what we sell
  except: (nobody|no one) is perfect
  except: perfect is (not|what|a)
  except: excellent example
^ [okay|ok|oh|alright|yes|ah|and|right] (perfect|excellent|wonderful|fantastic|brilliant|amazing|awesome|lovely|superb) :: 1 valence=0.6 prio=1 tag=core id=pos-ack
  yes: {Perfect}, you're all set. => pos
  yes: okay lovely and your postcode please
  no: Perfect is not what we sell
  no: excellent example of what not to do
  no: perfect storm of errors
  except: (perfect|excellent|wonderful) (is|fit|storm|example|stranger|match)
  note: at the start of a turn it mostly says "I have heard you", so sentiment gets little
^ [okay|ok|oh|alright|yes|ah|and] [that is] [that sounds|sounds] (great|super|cool) :: 0.5 valence=0.7
  yes: Great, I have that
  yes: okay great and your postcode
  no: The signal is great here
  no: great now you have broken it
  no: great britain or northern ireland
  no: great but you still owe us
  except: great (but|now you|britain|another|question|point)
  yes: Great, and what's the zip code?
that is [<very>|absolutely|just|really] (great|wonderful|fantastic|excellent|brilliant|amazing|lovely|perfect|awesome|good to hear|great to hear|wonderful to hear|good to know) [to hear|news] :: 1.5 tag=core
  yes: That's wonderful to hear
  yes: that is absolutely perfect
  no: That's not great
  no: That is great but you still have to pay
  except: that is (great|wonderful|lovely) but
(great|good|excellent|fantastic|brilliant|smart|wise|lovely|wonderful|super) (question|choice|idea|point|thinking|decision|pick|call|catch|observation|suggestion) :: 1 tag=core
  yes: That's a great question
  yes: excellent choice
  no: That's not a good idea
  no: a good choice of plans is online
  no: Good point of contact data is missing
  except: good (point|choice) of
(i|we) (could not|can not) agree [with you] more :: 1.5 neg=keep valence=2 id=pos-agree-more
  yes: I couldn't agree more, great help
  yes: we could not agree with you more
  no: I could not agree to that
could not agree more :: 1.5 neg=keep valence=2
  yes: Couldn't agree more, great help => pos
  yes: could not agree more with that
  no: No more can be agreed
(i|we) [completely|fully|totally|absolutely|entirely|do|certainly|definitely] agree [with you] [completely|fully] :: 0.75 valence=1
  yes: I completely agree with you
  yes: yeah i agree
  no: I don't agree with that
  no: Do you agree to the terms?
  no: I agree the terms on your behalf
  except: agree (the|to|terms|on)
that is [exactly|absolutely|quite|perfectly|totally|completely|all] (right|correct) :: 0.25 valence=0.8
  yes: That's absolutely right
  yes: yes that is correct
  no: That's not correct
  no: If that is correct press one
  except: (if|whether|is|when) that is (correct|right)
you (did|have done|are doing) [<very>|that|it|exactly|absolutely] (well|brilliantly|great|perfectly|the right thing|everything right|so well|a great job|the hard part|the hardest bit) :: 1
  yes: You did really well there
  yes: you've done exactly the right thing
  no: You didn't do well
  no: You did the wrong thing
(it is|that is|you are) [<very>|quite|always] (sensible|wise|smart|clever) to (ask|check|call|wait|ring) :: 1
  yes: It's sensible to ask
  yes: you're wise to check
  no: It's not wise to wait
how (exciting|lovely|wonderful|sweet|thoughtful|fun) :: 1
  yes: How exciting, when do you fly?
  yes: oh how lovely
  no: How fun it was I can't say
  except: how (fun|exciting|lovely|sweet|wonderful) (it|that|this|is|was)
congratulations [on|to] :: 2
  yes: Congratulations on the new house
  yes: oh congratulations
  no: No congratulations letter was sent
i [<very>|do] (love|like|admire) (that|your|how you|the way you|hearing) [idea|attitude|approach|name|choice|question|plan|that|feedback] :: 1
  yes: I love that idea
  yes: i really like your attitude
  no: I don't like your attitude
  no: I do like your bill paid on time
  except: like your (bill|account|payment|invoice|card|fee)
you (made|have made|are making) [a|the] [<very>] (good|great|wise|smart|excellent|right) (choice|decision|call|progress|start|move) :: 1.5
  yes: You made a great choice
  yes: you're making great progress
  no: You have not made the right choice
(you know|you have|you seem to know|you certainly know) [already] [done] (your stuff|all the hard work|everything right|exactly what to do|a great job|a lot already|the hard part) :: 1
  yes: You've already done the hard part
  yes: wow you know your stuff
  no: You have not done everything right

# ---------------------------------------------------------------------------------------------------------------
@category positive.rapport speaker=agent neg=block valence=1.2  # warmth between people: small talk, humour, wishes
(happy|merry) (birthday|anniversary|christmas|new year|holidays|easter|thanksgiving|diwali|eid|hanukkah) :: 1
  yes: Happy birthday, by the way
  yes: merry christmas to you and yours
  no: The merry christmas range starts in May
  except: (birthday|christmas|easter|anniversary) (range|card|offer|sale|package)
  no: It is the happy birthday card that is missing
(what a|that is a|such a) [<very>] (lovely|beautiful|great|nice|wonderful|sweet|interesting|unusual) (name|place|idea|story|accent|surprise|gift|area|part of the world|dog|cat|thing to do) :: 1.5
  yes: What a lovely name
  yes: that's a beautiful part of the world
  no: That isn't a nice surprise
i hope (you|your|the|all|everything) ...2 (enjoy|enjoys|love|loves|goes|works out|turns out|has fun|have fun|like it|likes it) [it|them|well|great|smoothly|for you|your|the|together] :: 1.5
  yes: I hope you enjoy your holiday
  yes: i hope the wedding goes smoothly
  no: I hope the fee goes to your card
  except: goes to
(enjoy|have fun|have a ball) [with|at|on] (your|the) [new|big|well-earned|special] (holiday|trip|weekend|meal|gift|evening|party|wedding|day|stay|flight|phone|house|home|game|garden|show) :: 1
  yes: Enjoy your new phone
  yes: have fun at the party
  no: You won't enjoy your stay there
(i am|we are) [<very>] (excited|thrilled|delighted|pleased) (for you|to have you|to welcome you|you (are|chose|called|came)) :: 1.5
  yes: I'm so excited for you
  yes: we're delighted to have you
  no: I am not thrilled to have you
(good to know|nice one|good thing you (called|checked|asked|did)) :: 0.5
  yes: Nice one, that did it
  yes: good thing you checked
  no: That's not good to know
  no: a nice one will cost more
  except: a nice one
(made|makes|make) my day :: 2
  yes: You've made my day
  yes: that really makes my day
  no: That did not make my day
(we are|we were|you are|you have been|i see you have been|thank you for being) [such] [a|an] [<very>|highly] (valued|loyal|great|long-standing|important|longtime|wonderful|good) (customer|member|client|guest|patient|subscriber|part of) [of|with|for|since|to] :: 1.5
  yes: You're a valued customer
  yes: i see you have been a loyal customer for nine years
  no: You are not a member of that plan
  no: You were a good customer once
i [can] see [that] you have been (with us|a customer|a member|our customer) [for|since] :: 1 valence=0.8
  yes: I can see you've been with us for ten years
  yes: i see you have been a member since march
  no: I can see you have been charged twice
(that made|you made|you are making|that makes) me (laugh|smile|chuckle) :: 1.5
  yes: That made me smile
  yes: ha you are making me laugh
  no: That didn't make me laugh, that makes me cry
  no: does that make me smile no
how (was|is|did) your (weekend|day|holiday|trip|morning|week|daughter|son|move|new job|garden) [going|so far|go] :: 1 valence=0.5
  yes: How is your day going so far?
  yes: how was your holiday
  no: How is your day rate set?
  except: how is your day rate
oh that is [<very>] (lovely|nice|wonderful|exciting|sweet|fun|cute|fantastic) :: 1.5
  yes: Oh that's lovely, when is the wedding?
  yes: oh that's so exciting
  no: Oh that's not nice

# ---------------------------------------------------------------------------------------------------------------
@category positive.collaboration speaker=agent neg=block valence=0.8  # we, together
(let us|we will|we can|i am sure we can|i know we can|we are going to) [all|both] [try to|just|also] (work|work on|work through|figure|sort|solve|fix|troubleshoot|go through|look at|do|get|tackle|resolve|find|make|check|go over|walk through|take a look) ...4 together :: 2 tag=core id=pos-together
  yes: {Let's work on this together}
  yes: let us work on this together
  yes: {Let's troubleshoot this together}.
  yes: we can go through the form together
  no: We can't sort this together
let us [all|both|just] work together [on|to] [this|that|figure|find|resolve|sort|get] :: 2 tag=core id=pos-work-together
  yes: {Let's work together to figure} this out.
  yes: okay let us work together on this
  no: The two apps do not work together
with your help [we|i|and] :: 1.5 tag=core id=pos-with-your-help
  yes: {With your help, we} got through this.
  yes: with your help i think we can sort it
  no: Not with your help
we (got|made it|are getting|have got|can get|will get) (through|there|past) [this|that|it|in the end] [together] :: 1
  yes: We got through this
  yes: okay we're getting there
  no: We can't get through to them
  no: We got through to the wrong desk
  except: we (got|are getting|have got|can get|will get) through to
(the two of us|between us|between the two of us|as a team|team effort|we make a (good|great) team|one team) :: 0.5
  yes: Between us we'll get it working
  yes: we make a great team
  no: There is no contract between us and the courier
  except: between us and
let us [just|quickly|now|first|see|try|go ahead|get] (see|try|get|go|have|take|start|find|look|check|make|do|fix|sort|solve|figure|work|run|set|book|put|walk|troubleshoot) [this|that|it|you|a look|out|what|how|if|sure|started|ahead|through|into|your|again|on] :: 0.25 id=pos-lets
  yes: Let's have a look at that
  yes: let us work on this
  yes: let's work on this
  no: Let's not do that
  no: He lets us go on
  no: let us go before I lose my temper
  except: let us go before
what (would|do) you (think|say|prefer|like us to do|like me to do|suggest|need from (me|us)) [about|if|we|of|to|is best] :: 1 valence=0.5
  yes: What would you like me to do?
  yes: what would you prefer
  no: What did you think it cost?
(does|would) that (sound|seem) (good|okay|ok|fair|alright|all right|reasonable|like a plan|fine|acceptable) [to you] :: 1 valence=0.5 tag=core
  yes: Does that sound fair to you?
  yes: would that seem reasonable
  no: That does not sound good
how (does|would) (that|this|it|tomorrow|monday|tuesday|wednesday|thursday|friday) (sound|suit you|work for you|feel to you) :: 1 valence=0.5
  yes: How does that sound?
  yes: how would friday work for you
  no: How does that bill work
(work|working) (with|alongside) you (to|on|and|until|through) :: 1.5
  yes: I'll work with you to find a date
  yes: we are working with you on this
  no: I can't work with you on that
(i am|we are) in this together :: 2
  yes: We're in this together
  yes: remember we are in this together
  no: We're not in this together

# ---------------------------------------------------------------------------------------------------------------
@category positive.confidence speaker=agent neg=block valence=1  # sounds sure, and gives reason to be
(i am|we are) [<very>|quite|completely|fully|absolutely|pretty|certainly] confident [that|in|we|i|you|this|it|about] :: 2 tag=core id=pos-confident
  yes: {I am confident that} this will work from tonight
  yes: i'm quite confident we can fix it
  no: I'm not confident that it will work
(i am|we are) [<very>|quite|completely|fully|absolutely|pretty] (sure|certain|positive|convinced|optimistic) [that] (we|i|this|it|you|everything|the) (will|can|is going|are going|is) [be able|find|get|work|sort|fix|solve|resolve|help|you|to] :: 1.5
  yes: I'm sure we can find a way
  yes: i am absolutely certain this will work
  no: I'm not sure we can fix that
  no: I am sure it is your fault
  except: sure (it|this|that|the ...2) is (your|the customer|you|wrong)
(i|we) [can] (guarantee|assure you|promise you) [that|it|this|you|we|i] :: 1.5
  yes: I can assure you that it has left the depot
  yes: we guarantee it for two years
  no: I can't guarantee that
  no: I cannot promise you anything
(we have|i have) (helped|seen|fixed|solved|sorted|handled|dealt with|resolved) [many|lots of|a lot of|hundreds of|several|plenty of] (this|these|that|customers|cases|people|similar) [before|with|like] :: 1
  yes: I've fixed this before
  yes: we have helped lots of customers with this move
  no: We haven't seen this before
  no: I have seen this before you called
  except: before you
(this|that|it) (will|should) [definitely|certainly|absolutely|surely] (do it|do the trick|solve it|solve that|fix it|fix that|sort it|sort that|help you|take care of (it|that)) :: 0.75
  yes: That should do the trick
  yes: this will definitely fix it
  no: That won't fix it
  no: This will definitely cost more
you (will|are going to) (love|like|enjoy|be (happy|pleased|delighted|glad|fine|in good shape)) [it|this|with|the|that|your] :: 1 valence=1.5
  yes: You'll love the new app
  yes: you will be pleased with it
  no: You won't like this
  no: Would you like this
i have no doubt [that|about] (we|it|you|this|that|they) :: 1.5 neg=keep
  yes: I have no doubt we'll get there
  yes: i've no doubt that it'll work
  no: I doubt that we can
(you|it) (made|have made|is|was) (the|a) (right|good|wise) (decision|choice|time|moment) to (call|upgrade|check|switch|ask|act) [us] :: 1.5
  yes: You made the right decision to call us
  yes: it is a good time to switch
  no: It's not a good time to call

# ---------------------------------------------------------------------------------------------------------------
@category positive.humility speaker=agent neg=block valence=0.8  # serves, admits limits, stays open
(i am|we are) [always|<very>|completely|fully] open to [any|all|your|new] (suggestions|suggestion|ideas|feedback|input|that|other options|questions) :: 1.5 tag=core id=pos-open
  yes: {I'm open to suggestions}.
  yes: we are always open to your feedback
  no: We're not open to suggestions
  no: We are open to the public until six
it is [<very>|truly|always] [a|an|my|our] [real|great] (privilege|honour|honor|joy) to (serve|help|assist|work|have|speak|support|look) :: 2 tag=core id=pos-privilege
  yes: {It's a privilege to serve} you.
  yes: it's an honour to help you
  yes: It's an honor to help you
  no: It is not a privilege to have that card
i am [right] here for you [today|now|and|until] :: 1.5 tag=core id=pos-here-for-you
  yes: {I am here for you}.
  yes: i'm right here for you today
  no: I'm not here for you to shout at
  no: I am here for your parcel
(i am|we are) not [too|entirely|quite|completely|totally|absolutely|100|a hundred|hundred|very|really|fully] [percent] (sure|certain) [about that|of that|on that|yet|myself|but|so|and] (let me|let us|i will|i am going to|may i|allow me|so let me) :: 1.5 neg=keep tag=core id=pos-not-sure-let-me
  yes: {I'm not too sure, let me} look into this myself so I can fix it.
  yes: i'm not entirely sure but i'll find out for you
  no: I'm not sure, ask someone else
  note: an honest "I don't know" counts only when help follows it in the same breath.
(that is|this is) [<very>|quite] (new|a new one) to me [so|but|let me|i will] :: 0.75
  yes: That's new to me, let me ask a colleague
  yes: this is quite new to me so bear with me
  no: That is not new to me
i (stand corrected|could be wrong but|was mistaken and|see i was wrong) :: 1
  yes: I stand corrected, it is the ninth
  yes: i see i was wrong thank you
  no: You stand corrected
(you are|you might be|you may be) (the expert|the best judge|right and i was wrong|right i was wrong|right i missed|right i overlooked) :: 1.5
  yes: You're right, I missed that
  yes: you are the expert on your own garden
  no: You are right next to it
(at|happy to be at) your (service|disposal) :: 1
  yes: I'm at your service
  yes: at your disposal mrs roux
  no: Look at your service plan
  no: The engineer is at your service address
  except: (look|looking|looked|check|engineer is) at your service
  except: at your service (address|plan|level|provider|contract|point)
i (am always|am still|always like to) (learning|looking to grow|looking to improve|happy to learn|learn|trying to improve|trying to get better) [too|so|from|new|something] :: 1 tag=core id=pos-grow
  yes: {I'm always looking to grow so} I appreciate your feedback.
  yes: i am still learning so thanks for your patience
  no: I'm still looking at your file
(my (colleagues|team|colleague|teammates) (found|helped|solved)|(the credit|that credit|credit for that) (goes|belongs) to my (team|colleague|colleagues)) :: 0.5
  yes: My colleague found the answer, not me
  yes: the credit goes to my team
  no: My colleague did not find it

# ---------------------------------------------------------------------------------------------------------------
@category positive.feedback speaker=agent neg=block valence=1  # welcomes what the customer says and passes it on
i am [<very>] (glad|happy|pleased|grateful) [that] you (said|told|mentioned|asked|raised|brought|pointed|shared|called|let|came|noticed|spotted|reached) [that|this|it|us|up|me|out|about it] [to us|to me|up|out|know] :: 1.5 tag=core id=pos-glad-you-said
  yes: {I'm glad you said that} so we can relay that information.
  yes: i am so pleased you told me
  no: I'm not glad you called
(i|we) [<very>|do|always] (appreciate|value|welcome) [all|any] [of] (your|the|this|that|honest|such) [honest|kind|valuable|great|helpful] (feedback|suggestion|suggestions|opinion|input|comments|insight|insights) :: 1.5 tag=core id=pos-appreciate-feedback
  yes: I'm always looking to grow so {I appreciate your feedback}.
  yes: we always welcome your suggestions
  no: We don't welcome your comments
your (feedback|opinion|input|suggestion|suggestions|comments) (is|are) [<very>] (valuable|important|helpful|appreciated|useful|welcome) [to us|to me] :: 1.5 tag=core
  yes: Your feedback is important to us
  yes: your suggestions are really helpful
  no: Your feedback isn't important to us
your (feedback|opinion|input|suggestion|suggestions|comments) [<very>] (matters|matter|helps us|help us|helps me|means a lot|mean a lot|counts) :: 1.5
  yes: Your feedback really helps us improve
  yes: your comments mean a lot
  no: Your opinion does not matter here
(that is|this is|thank you for the|thanks for the|such) [<very>] (great|useful|helpful|valuable|excellent|kind|wonderful|good|constructive) feedback :: 1.5
  yes: That's really helpful feedback
  yes: thanks for the kind feedback
  no: That is not useful feedback
(i will|we will|let me|i can|i am going to|we can) (pass|relay|share|forward|send|give|report) [on] (this|that|it|your) [kind|great|helpful|valuable|honest] [feedback|comments|information|suggestion|idea|point|words] [on|along] to (my|our|the|him|her|them|management|product) :: 2 tag=core id=pos-pass-feedback
  yes: I'll pass that on to my manager
  yes: i will pass your kind words on to the team
  yes: let me relay this information to the product people
  no: I won't pass that on to anyone
(so|that way|then) (we|i) can (relay|pass|share|forward|learn|improve|use) (that|this|it|from|your|on|our) [information|feedback|on|this|that|it] :: 1 tag=core id=pos-relay
  yes: I'm glad you said that {so we can relay that information}.
  yes: please tell me more so we can learn from it
  no: So we can use your card on file?
  except: use your [card|account|data|number|e-mail|address|details]
(how|what) (could|can|should) we (do|have done|improve|do better|have done better|change|make better) [better|differently|next time|for you] :: 1 valence=0.3
  yes: What could we have done better?
  yes: how can we improve next time
  no: What could we do, it was raining
  no: What can we do about it
  except: what (can|could) we do [about|if|when|it]
(would|could|may) (you|i) (like|take|spare|share|leave|ask you) ...2 (survey|feedback|review|rating) :: 0.5 valence=0.3
  yes: Could you take our short survey?
  yes: would you leave a review for us
  no: You could not leave a review without an account

# ---------------------------------------------------------------------------------------------------------------
@category positive.adaptability speaker=agent neg=block valence=0.5  # changes the way when the situation changes
let me [just|quickly] (adjust|change|adapt|rethink) (my|the|our) (approach|plan|suggestion|offer|way) [to (better|suit|fit|meet|match)] :: 1.5 tag=core id=pos-adjust
  yes: I can see this situation has changed, {let me adjust my approach to better} assist your needs
  yes: okay then let me change the plan
  no: Don't let me change the plan
  no: let me change your address
let me [just|quickly] try (something|a) (different|else|new) [approach|way|thing] [for you] :: 1.5
  yes: Let me try something different for you
  yes: let me just try a different way
  no: Let me try the number again
i [can] see [that] (this|the|your) (situation|case|plan|order) has changed :: 1
  yes: {I can see this situation has changed}, so we'll start fresh
  yes: i see your plan has changed since then
  no: I don't see that the price has changed
(in light|in the light|given|in view) (of|if) (the|this|that|your) [new] (information|situation|circumstances|news|details|change|changes|facts) :: 0.5 tag=core id=pos-in-light
  yes: {In light of the information}, allow us to offer you a new appointment
  yes: {In light if the information}, allow us to start again
  yes: in view of the situation we will waive it
  no: Not in light of the information I have
  note: the handbook prints "in light if"; both are met.
(please allow|allow|permit) (us|me) to (help|assist|offer|make|find|fix|suggest|explain|look|check|put|take|arrange|resolve) :: 1 tag=core
  yes: Allow us to make it up to you
  yes: allow me to explain how it works
  no: The rules don't allow us to help
  no: the system will not allow me to check
i can also [certainly|gladly|happily] (help|assist|do|look|check|sort|offer|send|set|add|book|arrange|give|show) [you] [with] [this|that|it] [too|as well] :: 1.5 tag=core id=pos-also-help
  yes: {I can also help you with this too}, the address change
  yes: i can also send you a text when it leaves
  no: I can't also help with that
(while|as|since) (i have|we have) (you|got you) [here|on the line|on the phone] :: 0.75
  yes: While I have you, shall we check the other line too?
  yes: since i've got you on the phone let me update that
  no: While I have your file open
(we|i) can [always|certainly|definitely|also] (be flexible|make an exception|work around|find another|try another|switch|do it another|rearrange|accommodate|reschedule) [that|it|this|way|time|for you|you|to] :: 1.5
  yes: We can make an exception this time
  yes: i can certainly accommodate that
  no: We can't make an exception
(what|whatever|whichever|which) [ever] (works|suits|is best|is easiest|is most convenient|is more convenient|is better|would be best|would be easiest) [best] [for] you :: 1.5
  yes: Whatever works best for you
  yes: which is easiest for you phone or e-mail
  no: That's not what works for you
(would you|do you|would you rather) prefer (that|to|if|a|me|us|it|by|the|an) :: 0.75
  yes: Would you prefer to do this by e-mail?
  yes: do you prefer a morning slot
  no: I would rather you paid

# ---------------------------------------------------------------------------------------------------------------
@category positive.cultural-sensitivity speaker=agent neg=block valence=1  # respects names, pronouns, language, custom and view
<thanks> [<very>] [much] for (educating|correcting|teaching|enlightening|explaining [that|this|it] to|clarifying [that|this] for) me :: 2 tag=core id=pos-educating
  yes: {Thank you for educating me}
  yes: thanks for correcting me
  no: No thanks for correcting me
  except: no thanks
(i|we) [<very>|do] (appreciate|respect|value|welcome) (your|that|the|this) (perspective|viewpoint|point of view|background|culture|beliefs|faith|traditions|customs) :: 1.5 tag=core id=pos-perspective
  yes: {I appreciate your perspective}
  yes: we respect your beliefs
  no: I don't appreciate your perspective
(what are your [preferred] pronouns|(which|what) pronouns (do you use|would you like|should i use)|may i ask your pronouns) :: 1.5 tag=core
  yes: Which pronouns do you use?
  yes: what are your preferred pronouns
  no: The form has no pronouns field
how (would|do) you (like|prefer|wish) [me] to (be addressed|address you|be called|call you) :: 2 tag=core
  yes: How would you like me to address you?
  yes: how do you prefer to be called
  no: How would you like to pay?
(how do i|did i|am i|have i|i hope i am|let me know if i am) [say|saying|pronounce|pronouncing|pronounced] (say|saying|pronounce|pronouncing|pronounced|got) your [last|first|family] name [right|correctly|properly] :: 1 tag=core
  yes: Am I pronouncing your name correctly?
  yes: how do i pronounce your last name
  no: Did I say that already
  no: I have not got your name
(would you|do you) (prefer|like|need|want) (an interpreter|a translator|to (speak|continue|do this|talk) in [spanish|french|polish|arabic|welsh|german|your own] [language]|sign language|large print) :: 1.5
  yes: Would you like an interpreter?
  yes: would you prefer to speak in spanish
  no: Do you speak French?
(we|i) can [also|certainly] (arrange|get|find|offer|bring in|connect you with) [you] [an|a] (interpreter|translator|sign language|large print|braille|colleague who speaks|text relay|relay service) :: 1.5
  yes: We can arrange an interpreter
  yes: i can find a colleague who speaks polish
  no: We can't offer an interpreter

# ---------------------------------------------------------------------------------------------------------------
@category positive.clarity speaker=agent neg=block  # clear communication: makes sure both mean the same
[just] to (confirm|clarify|be clear|recap|summarise|summarize|double check|double-check|be sure|sum up) :: 0.25 tag=core id=pos-to-confirm
  yes: {To confirm}, the appointment is on the ninth
  yes: {To clarify}, you pay nothing today
  yes: just to double check that's two rooms
  no: You have to confirm it by post
  no: I need you to confirm the code
  no: We failed to clarify that
  no: You forgot to confirm
  except: (have|has|had|need|need you|want you|ask you|asked you|you|failed|forgot|unable|able|like|like you|required|email|link|button|refused|trying|try|me|us) to (confirm|clarify|be sure|be clear|recap|double check)
[just] (to|so|let me|let us) [just] (make|be) sure [that] [we|you and i] (we are|you and i are|are) [both|all] on the same page :: 1.5 tag=core id=pos-same-page
  yes: {To make sure we're on the same page}, you keep the old number
  yes: let's be sure we are both on the same page
  no: We are not on the same page
we are [both|all|now] on the same page [now] :: 1
  yes: Great, we're on the same page
  yes: okay so we are both on the same page now
  no: We aren't on the same page
  no: Are we on the same page of the form
(does|did) (that|this|it|all that|everything) [all] make [any|perfect|complete] sense [to you|so far|for you] :: 1 tag=core
  yes: Does that make sense to you?
  yes: did all that make sense so far
  no: That does not make sense
(is|was) (that|this|it|everything) [all] [<very>|so far] (clear|understandable|clear enough) [to you|for you|so far|now] :: 0.75
  yes: Is that clear so far?
  yes: was everything clear to you
  no: Is that clear film or tinted
  except: (clear film|clear glass|clear tape|clear plastic)
do you have any [other|further|more] questions [for me|about|on|at all|so far|before] :: 0.75
  yes: Do you have any questions so far?
  yes: do you have any other questions for me
  no: I do not have any questions
in (other|simple|plain|simpler) (words|terms|english) :: 0.25
  yes: In plain words, nothing changes for you
  yes: in other words it is free
  no: It is sold in other countries
  note: what follows explains; often the cure for jargon.
(let me|i will|i can|allow me to) [just|quickly|briefly|also|please|try to] (explain|clarify|walk you through|talk you through|break [it|this|that] down|show you|take you through|go through|run through|go over|run you through) :: 1 tag=core
  yes: Let me walk you through the steps
  yes: i'll explain how it works
  no: I won't explain it again
(what|all) (that|this) means [for you] is :: 1
  yes: What that means for you is a lower bill
  yes: what this means is you can travel tomorrow
  no: I don't know what that means is it bad
  except: know what (that|this) means
(so|here is|this is) (what will happen|what happens) (now|next) :: 1
  yes: Here's what happens next
  yes: so what will happen now is they call you
  no: So what happens if I refuse
(the|your|our) next (step|steps) [for you|here|now|then] (is|are|will be|would be) :: 0.5 tag=core
  yes: The next step is a short form
  yes: your next steps are in the e-mail
  no: You have no next step there

# ---------------------------------------------------------------------------------------------------------------
@category positive.personalisation speaker=agent neg=block  # speaks to this person: own name given, name asked, history recalled
my name is * :: 0.25 tag=core id=pos-own-name
  yes: My name is Daniel
  yes: good morning my name is priya how can i help
  no: My name is not on that list
  no: customer> My name is Daniel
  except: my name is (not|on|in|the|already|also)
(you are speaking (with|to)|you are through to|you are talking to|you have reached) * [*|from|in|at] :: 0.25
  yes: You're speaking with Anna in billing
  yes: you are through to tom
  no: You are speaking to me like a child
  no: You have reached your destination
  no: You are not speaking to Anna
  except: you have reached (your|the|a|an|our)
  except: you are (speaking|talking) (to|with) (me|us|a|an|the|my|your|someone)
this is * [from|in|at|with] * speaking :: 0.25
  yes: This is Tom from billing speaking
  yes: hello this is maria in support speaking
  no: This is mostly fine strictly speaking
  no: This is a strictly speaking
  except: strictly speaking
(may|can|could) i [please|just] (have|get|take|ask|ask for|know) your [first|full|last|good] name [please] :: 0.25 tag=core
  yes: May I have your name, please?
  yes: can i get your full name
  no: I can't get your name right
(may|can|could|shall) i call you :: 1
  yes: May I call you Ruth?
  yes: can i call you by your first name
  no: Can I call you back
  no: May I call you on this number
  except: call you (back|on|at|again|later|in|tomorrow|after|before|when|next|right|this|today|from)
(i|we) [can] (see|remember|noticed|recall) [from (our|the|my|your) (notes|records|history|file|last call|last chat)] [that] you (called|spoke|contacted|ordered|were told|asked|mentioned|wrote|chatted) [us|to us|with us|before|last|earlier|already|a|that] :: 1 tag=core
  yes: I see you called us last week
  yes: i remember you mentioned a new job
  no: I see no note of that
  no: I don't see that you called us
(tailored to you|tailored to your needs|made for you|(fits|suits|to suit|to fit) your (needs|budget|situation|family|plans|schedule|day)|based on (what you told me|what you have told me|your needs)) :: 1
  yes: I found one that fits your budget
  yes: based on what you told me the smaller plan is cheaper for you
  no: It doesn't fit your needs
  no: There's nothing here to suit your needs
  except: nothing ...1 to suit
(as a|since you are a|because you are such a|being a) [<very>|long-standing|highly] (loyal|valued|long-time|regular|returning|longtime|long-standing) (customer|member|guest|client|subscriber) :: 1.5 valence=1
  yes: As a valued customer you get it free
  yes: since you are a loyal member i can waive it
  no: as a customer you must pay

# ---------------------------------------------------------------------------------------------------------------
@category positive.proactive speaker=agent neg=block valence=0.8  # offers before being asked; the extra mile
(i|we) [have] [also] (taken|took) the liberty of :: 1.5
  yes: I've taken the liberty of adding it for you
  yes: we took the liberty of booking the earlier slot
  no: I have not taken the liberty of opening it
(i|we) [have] [also|just|already] (gone|went) ahead and (added|applied|waived|upgraded|booked|credited|reserved|refunded|sent|updated|fixed|removed|extended|ordered) :: 1.5
  yes: I went ahead and waived the fee
  yes: we've gone ahead and booked it for you
  no: I have not gone ahead and booked it
  no: You went ahead and ordered it twice
(let me|i will|i am going to|i can|i would like to|i have|we will|we can|we have) [also|just|gladly|happily|go ahead and] (waive|waived|knock off|take off|taken off|credit|credited|refund|refunded|remove|removed) [you|back] (the|that|this|those|your|a|half|some of the) [late|full|extra|whole|delivery|cancellation|<NUMBER>] (fee|fees|charge|charges|amount|cost|postage|price|account) :: 1.5 valence=1.2 tag=core
  yes: I'll waive the late fee for you
  yes: i've refunded the full amount
  no: I can't waive the fee
  no: We will add a late fee
(offer|give|send|get) you [a|an|some|<NUMBER>] [free|full|extra|one-time|small|special|further|<NUMBER>|off] (upgrade|discount|voucher|gift|bonus|credit|free month|month free|percent off|goodwill credit|replacement free) :: 1.5 valence=1.2
  yes: I can offer you a free upgrade
  yes: let me give you a small discount
  no: I can't offer you a discount
as a [small] (gesture of (goodwill|good will)|goodwill gesture|thank you|token of (our|my) appreciation|little extra) :: 2 valence=1.5 tag=core
  yes: As a gesture of goodwill, I've taken it off
  yes: here's a code as a small thank you
  no: As a courtesy reminder, your bill is due
(on the house|with our compliments|our treat|it is on us|at no extra cost to you|at no cost to you) [for you] :: 1 neg=keep valence=1.2
  yes: The delivery is on the house
  yes: i'll replace it at no cost to you
  no: It is not free of charge
go [that|the] extra mile [for you] :: 2 valence=1.5
  yes: We like to go the extra mile
  yes: i'm happy to go that extra mile for you
  no: They don't go the extra mile
to save you [the|some|any|a] (time|trouble|hassle|trip|call|effort|wait|money) :: 1.5 valence=1
  yes: I'll fill it in to save you the trouble
  yes: to save you a trip we'll post it
  no: I can do nothing to save you time there
  except: nothing to save
while (i am at it|we are at it|we wait|that loads|this loads|that is loading|this is loading|we are waiting) :: 0.5 valence=0.3
  yes: While we're at it, let me check the other card
  yes: while that loads i can check your points
  no: While you wait the price goes up
(would you like me to|do you want me to|shall i|shall we|i could also|may i also|can i also) [also|just] (send|check|book|email|e-mail|text|add|arrange|call|put|remind|note|help|set|look|reserve|order|get|find|offer|transfer|go) :: 0.5 valence=0.3 tag=core
  yes: Would you like me to send you a link?
  yes: shall i also book the return
  no: I can't send you a copy
  no: can you send me the number
(did you know|have you (already (tried|seen|heard|thought)|considered|thought about|heard about)) :: 0.5 valence=0
  yes: Did you know you can do that in the app?
  yes: have you considered the family plan
  no: I did not know that
  no: Did you know it was due and still not pay
  except: did you know it was due
(so that you do not|so you do not|so you will not|to make sure you do not) (have to|need to) (call|ring|come|chase|wait|worry) [back|again|about it] :: 1.5 neg=keep valence=0.5 tag=core
  yes: I'll add a note so you don't have to call back
  yes: so you won't have to wait again
  no: You will have to call back tomorrow
before (it|this|that) becomes a [bigger|real] (problem|issue) :: 1 valence=0.3
  yes: Let me check that before it becomes a problem
  yes: good to fix this before it becomes a bigger issue
  no: It already is a problem
(so|to make sure) (it|this|that) does not happen again :: 1 neg=keep valence=0.5
  yes: I've changed the setting so it doesn't happen again
  yes: to make sure this does not happen again i added a note
  no: It does not happen again and again by itself

# ---------------------------------------------------------------------------------------------------------------
@category positive.tone-of-voice speaker=agent neg=block valence=1.5  # an upbeat, sure voice put in words
(yay|woohoo|hooray|hurray|woo hoo|wahoo|yippee|whoop) :: 1.5
  yes: Yay, it worked!
  yes: woohoo there it is
  no: nay said the customer
(there we go|here we go|bingo|we did it|we have done it|ta-da) [that|it|this] [is|has] [it|worked|works|working|done|fixed|all set] :: 0.25
  yes: There we go, it is working
  yes: bingo that worked
  no: There you have it, not working
(i am|we are) [<very>|super|just] (excited|thrilled|stoked|over the moon|chuffed) [to|that|about|for] :: 1.5
  yes: I'm excited to show you this
  yes: we are over the moon that it arrived
  no: I'm not thrilled about that
(i|we) would (love|be honoured|be honored|be thrilled|absolutely love) to (help|do|assist|look|show|sort|take|get|see|make|hear|set|arrange|offer|find) :: 2 tag=core prio=1 id=pos-love-to
  yes: I'd love to help you with that
  yes: we would be thrilled to show you around the app
  no: I would not love to help
  no: If you had called I would have loved to help
(it is|it was|it has been) [always|<very>|such|been] [a|an] [<very>|real|absolute] (joy|delight|treat|pleasure|fun) (helping|talking to|talking with|speaking to|speaking with|working with|chatting with|assisting|to help|to talk to|to speak with|to speak to) [you] :: 2
  yes: It's been such a joy helping you
  yes: it was fun chatting with you
  yes: it's been a pleasure talking to you
  no: It was no pleasure speaking to them
(sounds|that sounds) (good|great|perfect|wonderful|like a plan|fantastic|lovely|brilliant|excellent|fun) [to me] :: 0.75
  yes: Sounds good to me
  yes: that sounds like a plan
  no: That does not sound good
  no: If that sounds good press one
  except: if (that|it) sounds

# ---------------------------------------------------------------------------------------------------------------
@category positive.emoji speaker=agent neg=keep  # a warm emoji or emoticon, in chat
(🙂|😊|😀|😃|😄|😁|😆|😅|😉|😍|🥰|🤗|🥳|☺️|☺) :: 0.5 id=pos-emoji-face
  yes: Here you go 🙂
  yes: It's booked 😊
  no: Here you go
(👍|👏|🙌|🙏|🤝|💪|👋|🎉|🎊|✨|🌞|🌟|⭐|💐|🌹|🌿) :: 0.5 id=pos-emoji-sign
  yes: Done 👍
  yes: Yasmin here 👋
  no: Done 👎
(❤️|❤|💛|💚|💙|💜|🧡|💖|💕) :: 0.5 id=pos-emoji-heart
  yes: Take care 💛
  yes: See you then ❤️
  no: Take it back 💔
:) :: 0.5 id=pos-emoticon-smile
  yes: Your label is in the mail :)
  yes: done now :)
  no: Your label is in the mail :(
:-) :: 0.5
  yes: It works now :-)
  yes: have a look :-)
  no: It works now :-(
:D :: 0.5
  yes: That fixed it :D
  yes: yes it does :D
  no: The drive is D
;) :: 0.5
  yes: It is the blue one ;)
  yes: see you on the other side ;)
  no: It is the blue one
