@lexicon 1 name=positive-language lang=en version=2026.11
# Positive language: courtesy, thanks, willingness, praise and joint work, as the agent says them.
# It is about how something is offered, not about good news: "your parcel has arrived" earns nothing here.
#
# Weights: 0.05 a hedge, 0.1 an opening formula ("hello", "how can I help"), 0.25 a formula of courtesy ("please") or a
# single word of praise, 0.5 a courtesy, 1 a plain phrase, 1.5 to 2 a phrase made for this customer, 2.5 rare and strong.
# positive.blunt and positive.blunt-question take points away: "why did you …", "calm down", "not my problem". A turn
# that is blunter than it is kind stands below 0.
# A category that stands here twice has its shielding entries (valence=) first and those without a shield later.
# valence= gives the sentiment of the whole phrase, so that "no problem at all" or "don't hesitate" do not read as negative.

@class very = so|very|really|truly|extremely|incredibly|most|greatly|sincerely|genuinely|ever so|so very|very very|do|sure
@class glad = happy|glad|delighted|pleased|overjoyed
@class ihappy = i am|i would be|i will be|we are|we would be|we will be|i would only be
@class fine-word = great|wonderful|excellent|fantastic|brilliant|amazing|awesome|outstanding|superb|incredible|impressive|remarkable|exceptional|fabulous|terrific|splendid|magnificent|phenomenal|marvellous|marvelous|stunning|gorgeous|beautiful|beautifully|adorable|delightful|delicious|lovely|glorious|genius|heroic|inspiring|inspirational|wholesome|admirable|commendable|elegant|charming|flawless|masterpiece|handsome|iconic|majestic|breathtaking|touching|heartwarming|priceless|talented|skilled|gifted
@class good-word = good|nice|cool|cute|sweet|neat|decent|classy|smart|clever|wise|kind|generous|thoughtful|helpful|valuable|reasonable|fair|friendly|polite|honest|brave|strong|fresh|pretty (good|cool|great|nice|neat|funny|awesome|amazing|sweet|solid|much)|handy|interesting|fascinating|insightful|informative|relatable|successful|worthwhile|worth it
@class best-word = better|best|finest|greatest|nicest|top notch|first class|world class|second to none|one of a kind|next level|on point|ahead of|champ|champion|legend|hero|gem
@class thanks = thank you|thanks|thankyou|many thanks|big thanks|thx|tysm|cheers

# ---------------------------------------------------------------------------------------------------------------
@category positive.greeting speaker=agent neg=block  # a friendly start
(good|great) (morning|afternoon|evening|day) [to you|and welcome] :: 0.1 valence=0.5 tag=core
  yes: Good morning, Billing, Maria speaking
  yes: good afternoon and welcome to the service line
  no: It won't be a good evening for the outage
  no: The engineer has a good day rate
  no: Did you have a good morning slot in mind
  except: (a|any) good (morning|afternoon|evening|day) (slot|rate|time)
^ (hello|hi|hey|hi there|hello there|hey there) :: 0.1
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
(how can|how may|how could|what can|what may) (i|we) (help|assist|support|do for|be of (help|service|assistance)) [you] [today|this morning|this afternoon|this evening] :: 0.1 tag=core id=pos-how-help
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
[please] bear with me [for] [just] [a|one] [short|quick|little] [moment|minute|second|while] :: 0.5 valence=0.3 tag=core
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
<thanks> [<very>] [much] for (holding|waiting|staying on the line|hanging on|bearing with (me|us)|being so patient|your patience|holding on) :: 1 valence=1 tag=core
  yes: Thank you for holding
  yes: thanks so much for bearing with me
  no: No thanks for waiting
  no: There is a fee for waiting
  except: no thanks
(kindly|be so kind as to|be good enough to|would you be so good as to) (hold|wait|bear|confirm|tell|send|read|spell|check|let|note|allow) :: 0.5
  yes: Kindly hold the line
  no: Kind of you to hold it
(may i|might i|could i|can i) [just|please|quickly|also] (ask|trouble|bother) you (to|for|if|a) :: 0.5
  yes: May I trouble you for the number?
  no: You may ask, I may not
(would it be|is it|will it be) (all right|alright|okay|ok) if (i|we) (put|place|ask|check|call|take|transfer|have|send|ring)
  yes: Is it okay if I put you on hold?
  no: Is it okay if you pay later?
(i am|we are) [just] going to (put|place) you on [a] [short|brief|quick] hold (for|while|so|if) :: 0.5
  yes: I'm going to put you on a short hold while I check
  no: I'm going to put you on hold
(thank you|thanks) for (coming back|returning|staying with (me|us)|your time on hold|picking up|answering|your (quick|prompt|fast) (reply|response|answer)) :: 0.75
  yes: Thank you for your prompt reply
  no: No thanks for picking up
  except: no thanks
(after you|go ahead|please go ahead|do go on|please continue|please go on|you first|i am all ears) [please|i am listening|mr *|mrs *] :: 0.5
  yes: Please go ahead
  no: Don't go ahead without me
(sorry|pardon|excuse me) to (cut in|jump in|interject) :: 0.25
  yes: Sorry to jump in, was that a B?
  no: Don't jump in
(with respect|with all due respect|if i may say so|if you will forgive me|if you will pardon me) [i|that|to] :: 0.25
  yes: If you'll forgive me, it was the ninth
  no: They pay no respect
(let me|i will) (spell|read|repeat) (that|it|this) [back|out] for you :: 0.5
  yes: Let me spell that out for you
  no: Let me spell it wrong
(at|on) your (request|wish|instruction) [i|we|and] :: 0.5
  yes: At your request I've moved it
  no: A copy is sent on request
(let me|allow me to|i will) (hold|get) the (door|line) for you :: 0.5
  yes: I'll hold the line for you
  no: I can't hold the line for you

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
  no: I would appreciate your language being civil
  except: appreciate (it|that) if you
  except: appreciate (your ~frustration|your ~concern|the (delay|wait|problem|inconvenience|frustration|trouble)|that (you|this|it|the|we|is|was)|this (is|was|must)|it (is|was|must))
  except: appreciate your (tone|language|anger|position|situation)
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
(thank you|thanks) for (trusting|allowing|permitting|inviting|believing in|recommending|introducing) (me|us|our)
  yes: Thank you for trusting us
  no: No thanks for allowing it
(thank you|thanks) for (being so|being such|being) (patient|understanding|kind|a|honest|flexible|gracious|good about|nice|great)
  yes: Thank you for being so gracious
  no: Thanks for nothing at all
(thank you|thanks) for (going|taking) (to|the) [all|so much|that|extra] (trouble|effort|time|the trouble|that trouble)
  yes: Thanks for taking the trouble
  no: Thanks for nothing
(thank you|thanks) for (catching|spotting|noticing|clarifying|clearing|explaining|confirming|updating|correcting|double checking) (that|it|this|up)
  yes: Thanks for spotting that
  no: No thanks for clearing it up
  except: no thanks
(thank you|thanks) (ever so|a million|a bunch|a ton|heaps|loads|all|both|everyone|everybody|guys|folks) :: 0.75
  yes: Thanks a million
  no: No thanks to anybody
(we|i) (can not|would not) (do|be here|exist) [it|this|that] without (you|customers like you|your) :: 1.5
  yes: We can't do it without you
  no: We can do it without you
your (kindness|patience|honesty|loyalty|help|cooperation|support|understanding) (is|was|has been|means|makes) [<very>|really] (appreciated|a lot|helpful|valued|a great help|wonderful|everything|a difference) :: 1.5
  yes: Your patience is really appreciated
  no: Your patience is short
customers like you (are|make|is) [<very>] (great|lovely|wonderful|my|our|a|the|why) :: 0.75
  yes: Customers like you make my day
  no: Customers like you never pay

# ---------------------------------------------------------------------------------------------------------------
@category positive.closing speaker=agent neg=block  # a friendly end
[i hope you|we hope you|hope you|you] (have|enjoy) (a|the|your) [<very>] (good|best|great|nice|lovely|wonderful|pleasant|fantastic|blessed|safe|beautiful|relaxing|fabulous|fine) [rest of your|new] (day|evening|night|weekend|afternoon|morning|one|week|trip|time|journey|flight|stay|holiday|party|meal|wedding|christmas|new year) [ahead] :: 1 valence=1.5 tag=core
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
(you are|you are always|you are more than|you are most|you are very|always|most) welcome :: 1 valence=1 tag=core
  yes: You're welcome
  yes: you're very welcome mr osei
  no: You are not welcome here
  no: You're welcome to complain, but it won't help
  except: welcome to (complain|leave|go|try|hang up|take your business)
[it is|it was|it has been] (my|our|a) [absolute|real|great] pleasure :: 1.5 valence=1.5 tag=core
  yes: It was my pleasure
  yes: My pleasure
  yes: it is a real pleasure mrs hart
  no: It is not my pleasure to say so
(do not|never|please do not) hesitate to (contact|call|ask|reach out|get in touch|ring|email|write|message|come back|let) [us|me] :: 1 neg=keep valence=0.8 tag=core
  yes: Please don't hesitate to contact us => pos
  yes: do not hesitate to call me back
  yes: Don't hesitate to call us if you have any problems => pos
  no: I would hesitate to call that a fault
(please|just|do) [always] feel free to (contact|call|ask|reach|get|ring|email|write|message|come|let|stop|take|use|choose) :: 1 valence=0.8 tag=core
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
(i am|we are) [<very>] (glad|pleased|delighted|thrilled|overjoyed) :: 1 valence=1.5 id=pos-glad
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
(i am|we are) [<very>] (glad|happy|pleased|delighted|thrilled|relieved) to hear [that|it|this|from you] :: 1.5 valence=1.8 tag=core id=pos-happy-to-hear
  yes: {I'm happy to hear that}
  yes: {I’m happy to hear}.
  yes: i'm so glad to hear it
  no: I'm not happy to hear that
  no: I'm sorry to hear that
(it is|that is|and that is|so that is) all (taken care of|set|booked in|confirmed|arranged|in place) [for you|now]
  yes: And that's all booked in for you
  no: That's not all set
(you know where|you know how) to (find|reach) (me|us) :: 0.75
  yes: You know where to find us
  no: You don't know where to find us
(we|i) hope to (see|seeing|hear|hearing|serve|serving|welcome|welcoming|help|helping|speak|speaking) [from|with|to] you [again|soon|back]
  yes: We hope to see you again
  no: You hope to see it
(enjoy|have) (the|your|a) [<very>|rest of the|rest of your] (sunshine|sun|weekend|bank holiday|long weekend|festivities|holidays|summer|break|new job|retirement|match|concert)
  yes: Enjoy the sunshine
  no: You won't enjoy the sun
(take|have) [a] (good|great|nice) care [now|of yourself] $ :: 0.75
  yes: Take good care now
  no: Take care of the bill
(wishing|wish) (you|your family) (a|the|every) [<very>] (speedy|happy|merry|peaceful)
  yes: Wishing you a speedy recovery
  no: I wish you had said that
[do|please] (pop|drop) [back] (in|by|round) (and see us|any time|whenever|again) :: 0.5
  yes: Do drop in any time
  no: Drop in pressure
(good|nice|lovely|great) (talking|speaking|chatting|working|dealing) (to|with) you [today|again]
  yes: Nice chatting with you
  no: Not nice talking to you

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
(of course|certainly|absolutely|definitely|sure thing|by all means|you bet|you got it|you have got it|without a doubt|for sure) :: 0.5 neg=keep valence=0.5 tag=core id=pos-absolutely
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
  yes: It would be perfectly fine
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
(that|it|this) is (my pleasure|the least (i|we) can do|what we do|easily done|quickly done|entirely possible|absolutely possible|very doable) [at all|for you]
  yes: That's the least we can do
  no: That's the least of it
(consider it|you can consider it|that is as good as) (done|sorted|fixed|booked)
  yes: Consider it sorted
  no: Do not consider it done
(i|we) (have|have got) [just|exactly] (the thing|just the thing|what you need|good news|a plan|an idea|the answer|the perfect) [for you|for that]
  yes: We have just the thing for you
  no: We have the bill for you
(i|we) (can|could) [also|certainly|happily|gladly|easily|even] (do better|do that and more|throw in|include|add) (than that|a|the|that|it|one) [free|extra|for free|at no charge]
  yes: I can throw in a case
  no: I can't throw in a case
(nothing is|nothing will be) [ever] too (much|much trouble|small|big|difficult) [trouble|for us|for you] :: 1.5
  yes: Nothing is too much trouble
  no: It is too much trouble
(yes|sure|absolutely|certainly) (that is|it is|that will be|we have|you can|there is) [absolutely|perfectly|quite|still] (possible|fine|no problem|available|included|in stock|right|covered|allowed|free) :: 0.75
  yes: Yes, that is included
  no: Yes, it is not included
(i am|we are) (able|allowed|in a position|pleased to be able|free) to (offer|give|do|help|extend|provide|waive|include|send|let|make|add) :: 0.75
  yes: I'm able to extend it by a week
  no: I'm not able to extend it
(as many|as much|as often|as long) as you (like|want|need|wish|please) :: 0.5
  yes: You can call as often as you like
  no: You owe as much as you borrowed
(free|at no charge|without charge|complimentary|no charge) (to you|for you|of course|at all|today) :: 0.5
  yes: It's free for you
  no: It is not free for you
(it|that|this) (comes|is included|is covered) (with|in|by|under) your (plan|warranty|guarantee|cover|membership|package|policy) :: 0.75
  yes: It's covered by your warranty
  no: It's not covered by your warranty

# ---------------------------------------------------------------------------------------------------------------
@category positive.alternative speaker=agent neg=block valence=0.3  # says no kindly: the reason and what can be done instead
(while|although|though|even though) (i|we) (can not|am not able to|are not able to|may not be able to|am unable to|are unable to) ...10 (here is what i can do|here is what we can do|what i can do|what we can do|i can|we can) [do|offer] [for you] :: 2.5 tag=core id=pos-while-i-cannot
  yes: {While I cannot do X, here is what I can do for you}.
  yes: although we can't deliver on sundays we can offer a saturday slot
  no: While I cannot see it, that does not matter
  no: although i can't see you i can hear you
  no: That's against our policy
  no: We can't do that. It's impossible.
  except: (i|we) can (hear|see|tell|only)
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
(the|one) (good|great|nice|only good|other) (thing|alternative|possibility) (is|would be|might be) (to|that|we|you|if) :: 0.5
  yes: The other thing is that we deliver on Sundays
  no: The only thing is to pay
(if that|should that|if this) (does not|will not) (work|suit|fit|help) [for you] (we|i|there|you) (can|could|is|may) [always|also]
  yes: If that doesn't suit, we can always try Friday
  no: If that does not work, pay
(although|though|while) (that|this|it) (is not|was not|will not be) (possible|available|in stock|something) [*] [*] (we|i|you|there) (can|could|is|are|do) :: 1.5
  yes: While that isn't possible, you can swap it
  no: While that is possible, pay
(how about|what about|may i suggest|might i suggest|can i suggest|could i suggest|shall we) (we|i|you|a|an|the|that|trying|this|moving|friday|monday|tuesday|wednesday|thursday|saturday|sunday|tomorrow|instead) :: 0.75
  yes: How about Friday instead?
  no: How about no
(let me|i can|we can|i could|we could) (offer|suggest|propose|recommend|give you) [you] (something|another|a|an|two|the|some) [other|better|different|similar|next best|closest] (option|alternative|options|alternatives|choice|choices|product|model|plan|way|thing|one)
  yes: Let me suggest another model
  no: I can't offer an alternative
(the|your) (next best|closest|nearest|earliest|quickest|cheapest|safest|easiest) (thing|option|match|alternative|slot|date|one|branch) (i have|we have|available|is|would be) :: 0.5
  yes: The next best thing is the blue one
  no: The nearest thing to theft
not (yet|today|right now|at the moment) but (we|i|you|it|there) (can|will|could|soon|may) :: 0.75
  yes: Not yet, but we will have it soon
  no: Not yet paid
(that|this|it) is (the best|a better|a good|a great|the perfect|a perfect) (way|option|fit|choice|value|match|solution) (for|if|because|since) (you|your|what)
  yes: That's a good fit for your needs
  no: That's not a good fit for you

# ---------------------------------------------------------------------------------------------------------------
@category positive.affirmation speaker=agent neg=block valence=1.8  # praises or agrees
(perfect|excellent|wonderful|fantastic|brilliant|amazing|awesome|lovely|superb|marvellous|marvelous|splendid|terrific|fabulous|great stuff|great job|well done|nicely done|good job|good work|great work|bravo) :: 1 tag=core id=pos-amazing
  yes: thank you, {amazing}
  yes: thank you perfect i have your account open
  yes: Well done, that was the hard part
  yes: perfect is there anything else
  no: Nobody is perfect
  no: It's not perfect
  no: your credit is not excellent
  no: customer> Brilliant, just brilliant, another hour wasted
  no: the perfect fit range is sold out
  no: Your claim is a perfect example of carelessness
  no: Perfect is not what we sell
  no: a perfect storm of errors
  no: That was an excellent example of what not to do
  except: (a|the|an|is) (perfect|excellent|amazing) (fit|storm|example|stranger|strangers|match) [of|range|for]
  except: (perfect|excellent) storm
  except: excellent example
  except: (nobody|no one) is perfect
  except: perfect is (not|what|a)
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
  yes: Great, and what's the zip code?
  no: The signal is great here
  no: great now you have broken it
  no: great britain or northern ireland
  no: great but you still owe us
  except: great (but|now you|britain|another|question|point)
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
(you are|you have been|you were) [<very>|absolutely|truly] (a pleasure|a joy|a delight|a great sport|one of the nicest|my favourite|my favorite|easy) to (help|talk to|work with|deal with|speak to|speak with) :: 2
  yes: You're a joy to work with
  no: You are not a pleasure to help
(you are|you were) [<very>|quite|absolutely] (wise|smart|sensible|clever|kind|good|brave|thoughtful|generous|prepared|organised|organized) (to|with|about) [have|keep|call|ask|do|be|say]
  yes: You were smart to keep the receipt
  no: You were not wise to sign
(what|that is|such) [a|an] [<very>] (clever|smart|great|good|excellent|wonderful|sensible|thoughtful|kind) (thought|move|solution|approach|thing to (do|say|notice))
  yes: What a clever solution
  no: What a way to do it
you (spotted|noticed|found|worked out|figured out|remembered|caught) (it|that|this) [<very>|straight away|well|quickly|right away|before] :: 0.75
  yes: You spotted that straight away
  no: You never noticed that
(good|great|nice|well) (spot|spotted|catch|memory|save|timing|thinking|effort|on you|going|sleuthing|detective work) :: 0.75
  yes: Good thinking
  no: It's not good timing
(first class|top marks|full marks|spot on|right on|bang on|on the money|that is the one|that is it exactly|you have got it|you got it in one|that is perfect) [to you|there|thank you] :: 0.5
  yes: Full marks to you
  no: It's not spot on

# ---------------------------------------------------------------------------------------------------------------
@category positive.rapport speaker=agent neg=block valence=1.2  # warmth between people: small talk, humour, wishes
(happy|merry) (birthday|anniversary|christmas|new year|holidays|easter|thanksgiving|diwali|eid|hanukkah) :: 1
  yes: Happy birthday, by the way
  yes: merry christmas to you and yours
  no: The merry christmas range starts in May
  no: It is the happy birthday card that is missing
  except: (birthday|christmas|easter|anniversary) (range|card|offer|sale|package)
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
(where are you|are you) (off|going|heading|travelling|traveling) (anywhere nice|anywhere|away) [for|on] [your holiday|holiday] :: 0.5
  yes: Are you going anywhere nice?
  no: Are you going to pay?
(how is|how are|how was) [the|your] (weather|little one|baby|puppy|family|kids|new place|studies|recovery|trip) [going|doing|over there|treating you|today] :: 0.75
  yes: How's the little one doing?
  no: How is the bill paid?
(i|we) [<very>|also|just] (love|adore|like) (dogs|cats|that song|that town|that place|it there|that name|that area|the sound of (it|that)) :: 0.75
  yes: I love the sound of that
  no: I don't like that name
(that|it) (sounds|must be|is) [<very>|so] (exciting|fun|fantastic|lovely|wonderful|delicious|beautiful|adorable|charming) :: 0.75
  yes: That sounds exciting
  no: It is not so fun to wait
(what a small world|what a coincidence|fancy that|great minds think alike|you made me laugh|that cheered me up|you have cheered me up|you made me smile) :: 0.75
  yes: What a coincidence
  no: It is a small world cup
(i|we) remember (you|speaking|our|your|when you|last time) [with|call|to|well|from|last]
  yes: I remember our call last spring
  no: I don't remember your call
(hope|trust) [that|you] (you are|had|you had|you are having|the family is|all is) [a|keeping] [<very>] (well|good|lovely|great|better|warm|safe|dry) [day|weekend|break|with you|rest] :: 0.5
  yes: Trust all is well with you
  no: I hope as well

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
(between|with) the (two|three|pair) of us :: 0.5
  yes: Between the two of us we'll find it
  no: Two of us were hurt
(you and i|you and me|both of us|all of us) (can|will|are|could|together) [work|find|get|both|going]
  yes: You and I can work it out
  no: You and I can't talk
  except: can not
(if|when|while) you (read|check|look|press|hold|do|try|watch) [*] [*] [*] (i will|i can|i am going to) :: 0.5
  yes: If you read out the code, I'll type it in
  no: If you shout, I'll go
shall we (go|work|do|try|look|start|take|walk|run) [through|on|at|it|this|that|a] [it|this|together|that|step|look|the] :: 0.5
  yes: Shall we go through it?
  no: We shall go through the roof
(our|this is our|it is our) (joint|shared|common) (goal|effort|plan|task|project)
  yes: It's our joint effort
  no: It's your joint account
(stay|stick|bear|hang) with me [here|and|for|while|on this] :: 0.25
  yes: Stick with me for a second
  no: Did it stay with them?
(ready|set) when you are :: 0.75
  yes: Ready when you are
  no: Are you ready to pay?
(does|would|is) (that|this|it) [sound|work|be|all right|okay] (good|okay|fine|agreeable|workable|acceptable|doable) (to|for|with) you :: 0.75
  yes: Is this agreeable to you?
  no: It is not agreeable to you

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
(trust me|believe me|you can be sure|you can be confident|be assured|you have my assurance|mark my words) [that|it|we|on|this]
  yes: You can be sure it leaves today
  no: Be sure to pay
(i|we) know (exactly|just) (what|how|where|who) (to do|to fix|to help|to look|can help|needs|went|this is|is going on) :: 1.5
  yes: I know exactly who can help
  no: I don't know exactly what to do
(this|that|it) is (exactly|precisely) what (i|we) (do|are good at|are here for|specialise in|specialize in) :: 1.5
  yes: That's exactly what we are here for
  no: It's exactly what we fear
(there is|i see|we see) (nothing to stop|every reason|every chance|a good chance|a very good chance) [that|why|to|you|we|it] :: 0.75
  yes: There's every chance it comes today
  no: There is no reason to it
(without a doubt|no doubt about it|no question about it|rest easy|guaranteed|you have my guarantee|that is guaranteed) :: 0.75
  yes: Rest easy, it's booked
  no: It isn't guaranteed

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
(i|we) [still|always] have (a lot|much|more|plenty|things) to learn
  yes: We always have more to learn
  no: You have a lot to learn
(you|your) (taught|have taught|showed|have shown|corrected|have corrected) me [something|well|a lot|there|how]
  yes: You taught me something there
  no: Nobody taught me that
(correct me|tell me|stop me) if i am (wrong|mistaken|missing|going) [something|about|on|too] :: 0.75
  yes: Correct me if I'm wrong about the date
  no: Stop me if you can
(thank you|thanks) for (putting me right|setting me straight|the correction|your correction|pointing out my) [mistake|error|there] :: 1.5
  yes: Thanks for putting me right
  no: No thanks for the correction
  except: no thanks
(bear with|forgive|excuse) (my|our) [<very>] (slow|typing|computer|handwriting|french|accent|voice|system) [typing|system|computer|today] :: 0.5
  yes: Forgive my slow typing
  no: They excuse nothing

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
(what|how) (did|do) you (think|find|like|feel) [of|about] (it|our|the|that|this) (new|service|change|app|help|so far|today|experience) :: 0.75
  yes: How do you like the new app?
  no: What did you do about it?
(your|that) (feedback|comment|comments|suggestion|note|review) (has been|was|is|will be) [<very>|really|already|being] (passed|shared|noted|read|useful|helpful|heard|taken|appreciated) [on|to heart|on board|with] :: 1.5
  yes: Your suggestion has been passed on
  no: Your comment is not helpful
(please|do|feel free to) (share|leave|give|send) (me|us|your|any|some) [your|any|honest|further] (feedback|thoughts|comments|suggestions|ideas|view|views|opinion) :: 0.75
  yes: Please share any thoughts
  no: Don't leave your comments here
(that|this) is [<very>|exactly|just|really] (the kind of|the sort of|what|something) [feedback|thing] (we|i) (need|like|love|want|should) to (hear|know|learn) :: 1.5
  yes: That's exactly what we need to hear
  no: That is not what we like to hear
(we|i) (read|take|listen to|act on|learn from) (every|all|each|your) [single|of your] (comment|comments|review|reviews|survey|surveys|suggestion|suggestions|feedback|message) :: 1.5
  yes: We read every single comment
  no: We don't read your comments

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
(whichever|whatever|wherever|whenever|however) (you|is|works|suits|feels) (prefer|like|choose|best|better|easier|easiest|most comfortable|want|wish|decide) [for you|with] :: 0.75
  yes: However you prefer
  no: Whatever you say
(let us|we can|i can|i will) (try|do|go|take|use|start) (it|this|that|a|with|from|another) [different|other|your|new|fresh] (way|approach|route|angle|one|start|tack|order|pace) :: 0.75
  yes: We can try a different route
  no: We can't try another way
(no problem|not a problem|sure|of course|fine) (we|i) can (change|move|switch|adjust|swap|do|make|rearrange) [that|it|this|around|to]
  yes: Sure, we can swap it
  no: Sure, we can't change it
(change|changed|changing) of plan [is|that|then|no] [fine|no problem|worries] :: 0.5
  yes: A change of plan is fine
  no: There's no change of plan
(take|adjust|fit|work) (it|this|that|around|to|with) (as it|your|you|what) (comes|schedule|day|need|pace|shift|diary|hours) :: 0.75
  yes: We'll work around your shift
  no: Take it as it is

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
(in a nutshell|to put it simply|put simply|simply put|long story short|to cut a long story short|the short version is|in short|to be clear|what that means is|which means that|that means you) [you|we|it|that|is] :: 0.5
  yes: In a nutshell, you pay less
  no: It is in the nutshell
(for example|for instance|say for example|such as|let us say|think of it as|it is a bit like|imagine) (you|if|a|an|your|that|we|it|when) :: 0.25
  yes: For example, if you move it rings
  no: For instance
(first|firstly|to start|step one|to begin with) [of all] (we|i|you|please|let us|open|press|go) :: 0.25
  yes: Step one, press the round button
  no: You open it first
(just|let me) (check|checking) [that] (we|i|you) (are|have|got) [both|all|the same] (understood|got that|with me|following|on the same page|happy with (that|it)|clear) :: 0.75
  yes: Just checking you're with me
  no: Just check your mail
(would|does) (it|that) (help|be helpful) (if|to) [i] (explain|explained|repeat|repeated|show|showed|send|sent|go over|went over)
  yes: Would it help if I sent a picture?
  no: It won't help if I explain
(i|we) (will|can) (put|send|write|email|text) (it|that|this|everything) (in writing|down for you|in an email|in a text|in plain words)
  yes: I can put that in writing
  no: I can't put it in writing

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
(for|in|with) your (particular|specific|own|personal) (case|situation|needs|circumstances|home|plan) :: 0.75
  yes: For your particular situation the small one is better
  no: Your particular bill is late
(based|going) (on|by) what you [have] (said|described|mentioned|shared)
  yes: Based on what you said, the smaller one fits
  no: Based on what you did, no
(i|we) (made|have made|set|put) [a] (note|sure|it|that) [of|that] (your|you) (preference|preferences|prefer|like|usual|favourite|favorite)
  yes: I've made a note of your preference
  no: I made a note of your debt
(as|since|because) you (mentioned|said|told me|prefer|like|are a|have been) (that|earlier|you|before|the|a|to|with us) :: 0.5
  yes: As you mentioned earlier, mornings suit you
  no: As you said nothing

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
(just so you know|just to let you know|so you know|for your information|a heads up|heads up|one thing to note|worth knowing|something to keep in mind|a quick tip|a tip|pro tip|one more tip) [that|you|it|i|we|for you] :: 0.5
  yes: Just so you know, it renews in May
  no: You should know
(while|since|as) we are (here|in here|in your account|on the line|on the phone) [i|let me|shall] :: 0.5
  yes: Since we're in your account, shall I check the rest?
  no: While you are here pay
(let me|i will|i am going to|i have) [also|just|gone ahead and] (add|added|throw|thrown|put|include|included|set) (in|a|an|some|the) [free|extra|little|small] (extra|bonus|credit|month|reminder|alert|sample|voucher|something) [for you|too|as well] :: 1.5
  yes: I'll add a small extra for you
  no: I won't add a credit
just in case (it|you|that|they|this) (happens|need|needs|comes|helps|is|ask|want) [again|it|me|us|later] :: 0.5
  yes: Here's my code, just in case you need it later
  no: Just in case
(you|it) might (also|even) (like|want|enjoy|help|be able|be worth|find) [to|it|this] :: 0.5
  yes: You might also like the night rate
  no: You might like to pay
(i|we) (noticed|can see|spotted|see) [that] you (could|can|might|may|are able to|are eligible|qualify|are due|have earned) (save|get|be|for|to|a|an|have|benefit|claim) :: 1.5
  yes: I noticed you could save on the plan
  no: I noticed you could pay
(i|we) (checked|have checked|looked|have looked) (ahead|the rest|for any other|everything else|it all|into the rest) [for you|too|as well|and]
  yes: I've checked everything else too
  no: I haven't checked the rest
(so that|so|to make sure that|to ensure that) (you|it|this) (never|do not|will not) (miss|run out|expire|get caught|be charged) [it|of|out|again|for]
  yes: I've set an alert so you don't miss it
  no: You will not miss it

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
(i|we) would (love|be honoured|be honored|be thrilled|absolutely love) to (help|do|assist|look|show|sort|take|get|see|make|hear|set|arrange|offer|find) :: 2 prio=1 tag=core id=pos-love-to
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
(brilliant|super|lovely|wonderful|perfect|excellent|fantastic|cool) (thank you|thanks|stuff|then|all done|let us|got that|in that case) :: 0.5
  yes: Lovely, thank you
  no: Not great and not good
(happy|good|great|wonderful|glad) days [indeed|ahead] :: 0.5
  yes: Happy days, it works
  no: It was good days ago
(here is|here are|now for) the (fun|good|exciting|easy|best) (part|bit|news|stuff) :: 0.75
  yes: Here's the good part
  no: Here is the bad part
(hip hip|wahey|whoopee|voila|ta da|eureka|high five|well well|hey presto) :: 0.5
  yes: Voila, it prints
  no: A viola lesson

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

# ---------------------------------------------------------------------------------------------------------------
@category positive.gratitude speaker=agent neg=block  # words of thanks; no shield, the words speak for themselves
(thank|thanx|ty|thnx|thanking|gracias|merci) :: 0.25 id=pos-thank-bare
  yes: Thank him for waiting, too
  yes: ty it works now
  no: No thanks to you
  no: Thanks for nothing
  no: Thanks but no thanks
  no: Thank you a lot for nothing
  no: You can not thank us for it
  except: not thank
  except: (thank|thanks) you [a lot|very much] for (nothing|showing us the door|wasting|ignoring|shouting|hanging up)
(appreciate|appreciated|appreciates) [all|every|how|that|the|it|your|you|this|everything|any] [of|bit of] [you|your|help|effort|work] :: 0.5
  yes: Appreciate all your help
  yes: your call back was appreciated
  no: Nobody appreciates that tone
  no: I'd appreciate it if you stopped shouting
  no: I appreciate the delay is annoying
  no: I do not much appreciate that
  no: I can not appreciate your language
  except: (appreciate|appreciated) (it|that) if you
  except: appreciate (your ~frustration|your ~concern|the (delay|wait|problem|inconvenience|frustration|trouble)|that (you|this|it|the|we|is|was)|this (is|was|must)|it (is|was|must)|how)
  except: (not|never) [really|much] appreciate
  except: appreciate your (tone|language|anger|position|situation)
  except: (nobody|no one) appreciates
(grateful|thankful|gratitude|obliged|blessed) [to|for|that] [you|your|this] :: 1
  yes: Forever grateful for that
  yes: with gratitude to the whole team
  no: Ungrateful or not grateful, you pay
(bless you|you are a (star|gem|legend|lifesaver|life saver|hero|saint|treasure|trooper|good egg)|you saved (me|us|the day|my day)|you are the best|you rock|i owe you one|could not have done it without you|what would i do without you) :: 1.5 neg=keep
  yes: You're a lifesaver for spotting that
  yes: i couldn't have done it without you
  no: Are you the best man?
  no: You are the bestseller team
(thank you|thanks) in advance [for] [your|the] [help|time|reply|patience] :: 0.75
  yes: Thanks in advance for your reply
  yes: thank you in advance
  no: No thanks in advance
  except: no (thanks|thank)
(i|we) (want|would like|wanted|need|just want) to [just|personally|also|really] (thank|say thank you|say thanks|express (my|our) (thanks|gratitude|appreciation)) [to] [you|him|her] [for|personally] :: 1.5
  yes: I want to personally thank you for that
  yes: we would like to express our gratitude
means (a lot|so much|the world|a great deal|everything) [to] [me|us] :: 1.5
  yes: That means a lot to us
  yes: your kind note means the world
  no: It means everything is reset
  no: It means a lot of work
  except: means (everything|a lot) (is|of|was|has|will|on|in)

# ---------------------------------------------------------------------------------------------------------------
@category positive.can-do speaker=agent neg=block  # what works and can be had; no shield, the words speak for themselves
(yes|yeah|yep|sure|absolutely|definitely) (we can|that is possible|we do|that works|no problem|let us|i will|we will|go ahead|please do|i would|i do) [do|help|that|for|it|certainly|arrange] :: 0.5 prio=1
  yes: Yes, we can do that
  yes: sure go ahead
  no: Yes, I can't do that
  no: Yes we will have to charge you
  no: Yes, I can see you are late
  no: you can say yes we do not mind
  except: (can|will|do|would) (not|have to|see)
(that|this|it) (will|would|should|does|can) [definitely|certainly|absolutely|also|all] (help|work|be (possible|great|good|perfect|fine|ideal|wonderful|lovely|a pleasure|helpful|awesome|amazing|nice)|make (it|things|life) (easier|better)|save you) [for you|you|out] :: 0.5
  yes: That would be great
  yes: it should make things easier for you
  no: That won't help
  no: Will that be possible?
  no: Would that help?
  no: if that would help
  except: (if|whether|would|will|does|can) (that|this|it)
(everything|it|things|all) (is|are|looks|was|went|will be|should be) [<very>|all|now|just|looking] (in order|sorted|ready|good|great|fine|perfect|set|well|working|smooth|smoothly|up to date|on track|as it should be|clear) [now|here|for you|again] :: 0.5
  yes: Everything is in order
  yes: things are looking good here
  no: Things are not good here
  no: Is everything fine?
  no: Are things good?
  no: It is well known
  no: Call when everything is ready
  except: (if|when|once|until|hope|sure|whether) (everything|it|things|all) (is|are|was)
  except: it is (well|set|working|clear|fine|good|great) (known|to|in|on|for|as|that|at|with|enough|out)
(you can|you could|you may|you are free to|you are able to|you are welcome to|you get to) [always|also|still|now|simply|easily|gladly|certainly|even|just] (choose|pick|keep|enjoy|use|save|try|take advantage|relax|decide|change your mind) [it|that|the|your|from|between|of|as|which|whichever|any] :: 0.5
  yes: You can choose whichever suits you
  yes: you get to keep the phone
  no: You can't use it abroad
  no: You can keep shouting
  no: Can you use the app?
  except: keep (shouting|talking|calling|waiting|trying)
(as soon as|the moment) (possible|you like|you want|you are ready) :: 0.25
  yes: As soon as possible, of course
  yes: we can begin the moment you are ready
  no: Pay as soon as possible
  no: you must pay as soon as possible
  except: (pay|leave|stop|return (it|the)|send us) ...4 as soon as possible
at any time [that] (suits|works|you like|is good|convenient) [for|you] [you] :: 0.75
  yes: Call us at any time that suits you
  yes: at any time you like
  no: Prices may change at any time
(we|i) (offer|provide|include|have) [you] [a|an|this|our|the] (choice|free|full|wide|special|helpful|dedicated|complimentary) [*] [*] (options|support|service|help|warranty|guarantee|discount|upgrade|delivery|range|choice) :: 0.5
  yes: We have a wide choice for you
  yes: we offer free returns support
  no: We don't offer free delivery
  no: we have no free service

# ---------------------------------------------------------------------------------------------------------------
@category positive.rapport speaker=agent neg=block  # friends and wishes; no shield, the words speak for themselves
(have|enjoy|wishing you|hope you have|hope you had) [a|an|your|the] [<very>|absolutely] (good|great|nice|lovely|wonderful|fantastic|fabulous|brilliant|safe|merry|happy|blessed|beautiful|pleasant|amazing|relaxing|fun) [*] (time|trip|break|one|wedding|birthday|party|game|drive|vacation|meal|dinner|lunch|holiday|christmas|easter|journey|visit|move|baby|celebration|anniversary|ride|walk|sleep|rest|retirement|season) :: 1
  yes: Have an amazing trip
  yes: hope you had a lovely birthday
  no: Did you have a good time with the sales team?
  no: They never have a good time there
  except: (did|do|will|would|never|we|i|they|to|not) [you] (have|enjoy)
(my friend|buddy|pal|mate|friend|brother|dear|good sir|love|lovely|hun|my dear|my lovely) $ :: 0.1
  yes: Thank you, my friend
  yes: no bother mate
  no: He is my mate in billing
  no: That's your friend
  no: I told a friend
  except: (is|was|a|the|your|his|her|their|for|with|to|and|that|in|best|of|by|from|oh) [my|old|good|best] (friend|mate|buddy|pal|love|brother|dear|lovely)
(cheering|rooting|praying|here|happy|pleased|so happy|thrilled|delighted|glad) for (you|him|her|them|everyone) :: 1
  yes: So happy for you both
  yes: we are rooting for you
  no: Nobody is happy for you
  no: is there a parcel here for you
  except: (parcel|package|letter|delivery|nothing|something|refund|order|one) here for

# ---------------------------------------------------------------------------------------------------------------
@category positive.closing speaker=agent neg=block  # farewells and care; no shield, the words speak for themselves
(feel better|get well|sleep well|rest up|rest well|be well|stay well|stay warm|stay dry|stay safe|be safe|stay healthy|keep safe|keep well|drive safe|drive safely|safe travels|safe journey|safe flight|safe trip|travel safely|be careful|careful now|look after yourself|take it easy|mind how you go|good night|sweet dreams|god bless|bless your heart) [soon|now|everyone|out there|and|please|tonight|on the roads|mr *|mrs *] :: 0.75
  yes: Drive safely, Mr Hart
  yes: okay stay warm and get well soon
  no: You can't get well there
  no: Be careful what you say to me
  no: I had a good night rate
  no: it did not sleep well
  except: be careful (what|how|not|or|who|with (my|our|that tone))
  except: (a|the|per) good night
(until next time|catch you later|ttyl|bye for now|bye now|toodle pip|have a good one|so long|over and out|take care everyone|see you around|cheerio|ciao|ta ta|bye bye) [then|now|and|mr *|mrs *] :: 0.25
  yes: Bye for now
  yes: okay bye bye mrs hart
  no: Standby for now
  no: It took so long to load
  except: (took|take|takes|taken|been|wait|waited|waiting|is|was|for) so long
(it has been|it was|it is always|was|been) (so|such|really|truly|always|<very>) [a|an] (nice|good|great|lovely|pleasant|fun|wonderful) [talking|chatting|speaking|helping|working|hearing] [to|with|from] [you] :: 1
  yes: It was so nice chatting with you
  yes: it has been really great talking to you
  no: It was not so nice talking to you
  no: It was so good to be free
  except: so (good|nice|great) (to be|that|it)
if (there is|you need|you have|you want|i can be of|we can be of) [ever|any|anything] [anything|something|any|further|more|other|another] (else|further|more|other|questions|question|help|assistance|information|way) [that|i|we|you|just|please|do|with|at all] [can|could|need] [do|help] :: 0.5 neg=keep tag=core
  yes: If you need anything else, just ask
  yes: if you have any further questions please call
  no: If you need another form, pay first
  no: If you have a question mark on screen
(do|please) (let (me|us) know|tell (me|us)|give (me|us) a (call|shout|ring)|come back|drop (me|us) a (line|note|message)|keep in touch|stay in touch|ask|shout|check back) [if|when|how|any|should|at] [you|there|it|i|we] [need|can|have|are] :: 0.5
  yes: Please let us know how it goes
  yes: do give us a shout if you need more
  no: Please tell me your password
  no: please ask your manager
  no: Do let me know when you are going to pay
  except: please (ask|tell me|tell us|come back) (your|the|for|him|her|them|what|why|with|to|on|at|tomorrow|when you have)
  except: when you are going to pay
always (a pleasure|happy|glad|good|nice|great|here|welcome|delighted) [to|when|for] [help|hear|see|speak|talk|you|have] :: 0.75
  yes: Always a pleasure
  yes: always good to help
  no: It's not always good to reset it
  no: always here at five
  except: always here (at|on|in|from|until)

# ---------------------------------------------------------------------------------------------------------------
@category positive.praise speaker=agent neg=block  # says something good of what was done, said or asked; no shield, the words speak for themselves
(that is|this is|it is|you are|is|are|very|so|quite|all|he is|she is|they are) [<very>|exactly|also|just|perfectly|quite|indeed|entirely] (true|fair enough|a fair point|well said|well put|spot on) [too|indeed|enough] :: 0.5 id=pos-true
  yes: That's very true
  yes: you are spot on
  no: That is not true
  no: Is that true?
  no: See whether that is true
  except: (if|whether|make sure|sure|check|see) (that|it|this) is true
(you are|you were|he is|she is|they are|you guys are|op is|you may be|you might be|he was) [<very>|both|absolutely|so|all|totally|probably|actually|completely] right [about|on|that|there|again|to|in|and|i|my|sir|though|it|he|she|they|we] :: 0.5 neg=block id=pos-you-are-right
  yes: You're right about the date
  yes: yes you were right and i have put it in
  no: You are right now in the queue
  no: You're not right
  no: Are you right there?
  no: You are right in front of the branch
  no: Tell me if you are right
  except: right (now|there|here|on|in [the|front|your]|next|by|behind|across|before|after|at|handed|outside|inside)
  except: (if|whether|when) (you are|you were|he is|she is|they are) right
(agree|agreed|agrees|concur|seconded|i second (that|this)|same here|amen|exactly|exactly that|indeed|precisely|touche|preach|facts|well said|word|yup|yep|yes please|yes exactly|this is the way|hear hear) [with|that|this|to that|completely|totally|100|so much|on that|wholeheartedly] [you|this|that] :: 0.5 id=pos-agree
  yes: Agreed, that's the better way
  yes: Exactly, and it stays free
  no: I don't agree
  no: Do you agree with the terms?
  no: You agreed to the terms
  no: What exactly is missing?
  no: Did you agree to that?
  no: You must agree to it
  except: (do|did|you|must|to|they|he|she|will|would|should|can|could|please|we|customer|if|have|had|was|were|is|be|been|as|the|and|both) [have|had|must|all|not|to] (agree|agreed|agrees|word)
  except: (what|where|when|who|how|why|which|not|is|was|are|were|know|that|it|do|has|be|the|one|or|so|did|an|in|my|last|any|at|every|by|a|key|pass|said|get|got|for) (exactly|indeed|precisely|facts|word|amen)
  except: (exactly|precisely) (what|where|when|who|how|why|which|as|one|two|the|<NUMBER>|is|are|did|do|does|at|on|that|like|did|was|a|zero)
  except: agree (to|the|terms|on)
(makes|made|make|making) [<very>|a lot of|perfect|total|much more|more|complete|so much] sense :: 0.25
  yes: Ah, makes sense
  yes: that makes a lot of sense
  no: That doesn't make sense
  no: Does that make sense?
  no: let me know if it makes sense
  except: (does|did|if|whether|do|would) (that|this|it|any of it|all that) make
  except: (not|never|hardly) [really|quite|even] make
  except: (if|whether) (that|this|it) makes
(good|great|nice|solid|excellent|amazing|awesome|fantastic|brilliant|wonderful|superb|impressive|incredible|lovely|outstanding|stellar|top|well|nicely|beautifully|brilliantly) (effort|try|shot|find|start|progress|result|team|teamwork|done|played|said|put|written|explained|spotted|handled|deserved|earned|made|argument|answer|post|article|edit|edits|read|advice|tip|explanation|info|information|summary|list|piece|write-up|contribution|contributions|attitude|service|experience|use|person|people|guy|man|woman|kid|human|day|thing|things|time|memories|place|song|game|movie|show|book|video|story|pic|photo|picture|season|value|deal|product|quality|option|resource|addition|feature) :: 0.5 id=pos-good-noun
  yes: Nice effort on the photos
  yes: that's a great answer
  no: That's not good service
  no: It is a good time slot to have
  no: What is a good time to call?
  no: a good day rate
  no: Good day to you
  except: (a|any) good (day|time|number|place|option|choice) (slot|rate|to|for|would|is|of)
  except: good (day|time|thing)
  except: (not|no|never|nothing|hardly|barely|neither|nor|without|less|lack of|far from|nobody|none|cannot) [very|really|that|so|too|all that|exactly|quite|particularly|especially|any|such|a|an|the|much|always|be|been|being|have|looking|my|your|our|it|this|at all] (good|great|nice|solid|excellent|amazing) (job|work|service|experience|person|thing|time|value|deal|quality|option|day)
<fine-word> :: 0.25 id=pos-praise-word
  yes: It was a great ride
  yes: what you built is impressive
  no: It is not great
  no: A great deal of the parcels are late
  no: great now you have broken it
  no: They go to great lengths
  no: Oh great, another form
  no: It is amazing how slow they are
  no: The case is brilliant white
  except: (not|no|never|nothing|hardly|barely|neither|nor|without|less|lack of|far from|nobody|none|cannot) [very|really|that|so|too|all that|exactly|quite|particularly|especially|any|such|a|an|the|much|always|be|been|being|have|looking|my|your|our|it|this|at all] <fine-word>
  except: great (lengths|but|distance|majority)
  except: (oh|just|well) (great|wonderful|lovely|brilliant|fantastic) (now|another|again)
  except: ^ great
  except: amazing (how (bad|rude|slow|stupid)|that nobody)
  except: brilliant white
  note: praise in one word, whatever is praised; frames that praise the customer weigh more and win
<good-word> :: 0.25 id=pos-good-word
  yes: The idea is pretty cool
  yes: that is a helpful list
  no: That's not very helpful
  no: Is that a good time to call?
  no: What is the good of it
  no: We will be open for good
  no: Have we got a good number for you?
  no: Please be polite
  no: That is a kind of plug
  no: There is a fair use rule
  no: Choose a strong password
  no: Do a fresh install
  except: (not|no|never|nothing|hardly|barely|neither|nor|without|less|lack of|far from|nobody|none|cannot) [very|really|that|so|too|all that|exactly|quite|particularly|especially|any|such|a|an|the|much|always|be|been|being|have|looking|my|your|our|it|this|at all] <good-word>
  except: good (afternoon|morning|evening|day|night|god|grief|lord|luck|faith|enough|number|time|address|through|until|till|for|will|bye|of)
  except: (for|as|so|no|too|a|any|the) good (of|to|as|reason|number|time|day|choice|point)
  except: for good
  except: (be|stay|keep it|being|remain) (polite|reasonable|honest|nice|kind|fair|friendly|good|smart)
  except: (kind|sort) of
  except: fair (use|share|play|enough)
  except: strong (password|language)
  except: fresh (install|start|copy)
<best-word> :: 0.25 id=pos-best-word
  yes: It is the best part of my shift
  yes: your new setup is better
  no: It isn't any better
  no: What is the best number for you?
  no: You had better pay now
  no: I'll do my best
  no: best before friday
  no: Which is the best address
  except: (not|no|never|nothing|hardly|barely|neither|nor|without|less|lack of|far from|nobody|none|cannot) [very|really|that|so|too|all that|exactly|quite|particularly|especially|any|such|a|an|the|much|always|be|been|being|have|looking|my|your|our|it|this|at all] <best-word>
  except: (had|you|i|we|they|it|would be|be|get|feel|much|even|know|any|the) better (if|pay|not|to|off|when|be|do|get|than that|yet|still)
  except: had better
  except: best (number|time|way|day|address|before|regards|wishes|western|if|to|i can|we can|for you to|bet|practice|practices|of luck)
  except: (my|our|your|their|his|her|at|level|very) best
(look|looks|looked|looking|sound|sounds|sounded|feel|feels|felt|work|works|worked|smell|smells|taste|tastes|read|reads) [<very>|pretty|absolutely|like|really|much|so|all|quite|just] (good|great|nice|better|amazing|awesome|fine|lovely|well|cool|fun|delicious|beautiful|right|promising|perfect|fantastic|wonderful|interesting|solid) :: 0.5
  yes: It looks really nice on there
  yes: your draft reads well
  no: It doesn't look good
  no: Does that look right?
  no: The lift works right next to us
  no: look right at the bottom
  except: (does|did|do|would|will|if|can|could|not) (that|it|this|you|i|we|they) [not] (look|sound|feel|work|read)
  except: (look|looks|works|work) (right|well|better) (at|next|if|in|on|under|behind|there|here)
(congrats|congratz|kudos|props|hats off|bravo|applause|respect|well deserved|good going|way to go|nice going|attaboy|you did it|you nailed it|nailed it|mission accomplished|big congrats) [to|on|for] [you|your|the|that|him|her|them|everyone] :: 1
  yes: Kudos to you for finding it
  yes: way to go
  no: No congrats here
  no: With respect, no
  no: It's about respect for our staff
  except: (with|of|about|due|in|no|show|some|the|that|any|mutual|all) respect
  except: respect (for|of|to|my|our|the)
(you|they|he|she|we|it|that) (deserve|deserves|deserved|earned|won|nailed|crushed|killed|aced|rocked|smashed) (it|this|that|them|every|all|the|much|more|better|a (medal|raise|break|treat|prize|reward|win)) :: 0.5
  yes: Enjoy it, you earned it
  yes: they deserve a medal
  no: You don't deserve it
  no: You deserve that fee
  no: It killed the router
  no: you deserve the fine
  except: (it|that) killed
  except: deserve (that|the) (fee|fine|charge|penalty)
(sense of humour|sense of humor|good (heart|taste|eye|memory|ear|sport|spirit)|big heart|heart of gold|work of art|a class act|salt of the earth|breath of fresh air|icing on the cake|music to my ears|worth the wait|worth every penny|dream come true|thumbs up|gold star|two thumbs|ten out of ten|10/10|five stars) :: 0.75
  yes: You've got a good eye
  yes: that's music to my ears
  no: it was not worth the wait
  except: not worth

# ---------------------------------------------------------------------------------------------------------------
@category positive.hope speaker=agent neg=block  # looks forward: hopes, wishes and lends heart
[i|we|let us] [really|just|sure|sincerely|truly|also|do|all|still|only|can only|am|are|was] (hope|hopes|hoped|hoping|hopefully|hopeful) [so|that|this|it|you|for the best|for|to] :: 0.5 id=pos-hope
  yes: I hope that works for you
  yes: hopefully it stays dry for the move
  no: There's no hope for that phone
  no: I don't hope so
  no: It is hopeless
  no: You hoped to get it free
  except: (no|any|a|your|the|in the|false|little|lose|lost|losing|what) hope
  except: you [are|were|had] [been] (hope|hoped|hoping)
(good|best of|lots of|wish you|wishing you|here is) luck [to|with] [you] :: 0.5 neg=block
  yes: Wish you luck
  yes: lots of luck to you
  no: Bad luck with that
  no: No such luck
  no: good luck with that attitude
  except: good luck with that (attitude|tone|one)
(do not|no need to|not to|never|please do not|try not to) [you] (worry|fret|stress|panic|be (sad|afraid|scared|nervous|shy)|feel (bad|guilty|sad)|sweat it|give up) [about|too] [it|that|this|much] :: 0.5 neg=keep
  yes: Don't worry about it
  yes: please don't feel bad
  no: I would worry about that
  no: do not give up the card to anybody
  except: give up (the|your|that|this)
(it is|that is|it is all|you are|you will be|it will be|that will be|we are|we will be|things will be|everything will be|they will be|he will be|she will be|all will be|should be) [<very>|totally|perfectly|just|absolutely|all] (okay|ok|fine|alright|all right|good|cool|normal|safe|better|worth it) :: 0.25 id=pos-it-is-ok
  yes: It's okay, we have it now
  yes: you will be just fine
  no: It isn't okay
  no: Is it okay?
  no: It will be ok to pay on Friday
  no: Tell me if it is fine
  no: Are you okay to hold?
  except: (if|whether|when|until|once|hope|sure) (it|that|you|we|they|everything) (is|are|will be)
  except: (okay|ok|fine|alright|all right|good|better) to (pay|call|hold|wait|go|have|use|be|send|sign)
(keep|stay|be|remain) [<very>|it|going|on] (strong|positive|hopeful|up the|it up|going|fighting|trying|brave|calm|happy|safe|well|awesome|great|kind to yourself|yourself|healthy|smiling|creative|curious) [good work|great work|work|and|the] :: 0.25
  yes: Keep it up
  yes: stay positive we are nearly there
  no: Will it stay safe?
  no: Don't be brave with the settings
  no: Please stay calm, sir
  no: it does not keep going
  no: keep trying the same code
  except: (will|would|can|does|do|could|should|to|and) (it|they|he|she|you|that) (keep|stay|be|remain)
  except: keep trying the
  except: (stay|be|remain|keep) [<very>|it] calm
you (can|could|will|got to|should|deserve|have got) [to] [always|definitely|totally|absolutely|still] (do (it|this)|make it|be (proud|happy|fine|ok|okay|alright|great|loved|yourself)|get (through|there|better)|find (love|happiness|peace|someone)|succeed|win|enjoy (it|this|that)|this) :: 0.5
  yes: You can do this
  yes: you should be proud
  no: You can't do this
  no: Can you do it?
  no: You can do it online
  no: You got this from us
  except: (do|get|enjoy) (it|this|there|through|that) (online|in|on|at|by|from|with|via|yourself|here|when|later|now|today|for|over|if|before|after|or|and|to|too|again|within|without|then|using|as)
(there is|there are|we have|i have|you have|always) [always|still|so much|lots of|a lot of|plenty of|much|every] (hope|to look forward to|good in|light at|reason to (hope|smile)|another chance|plenty of time|potential) :: 1
  yes: There's always another chance
  yes: you have so much to look forward to
  no: There is no hope
(looking|look|i look|we look|really looking) forward to (it|that|this|seeing|hearing|working|speaking|talking|meeting|helping|welcoming|your|having|serving|your reply|you) [from] [you] [again] :: 0.75 valence=1.2
  yes: Looking forward to hearing from you
  yes: we look forward to welcoming you again
  no: I'm not looking forward to it
  no: You look forward to it, but it is late
  except: you (look|are looking|were looking) forward
may (you|your|he|she|they|it|all|this|god|the) [*] [*] (bless|be|rest|find|have|bring|enjoy|live|always|continue|prosper|heal) [you|your|a|the|happiness|peace|well|happy|with] :: 0.5 status=draft
  yes: May your day be happy
  note: draft: "may" opens permissions far more often than wishes; waits for a way to tell them apart
(better|best|good|great|big|bright|exciting|brighter|happier) (days|times|things|future|year|years|new year|adventure|journey|luck|fortune) [are|is|to|ahead|next|will|for|come|await|in] [ahead|come|time|you] :: 0.5
  yes: Better luck next time
  yes: exciting times ahead
  no: What are good times to call?
  no: The best days to call are Mondays
  no: no better things to do
  except: (good|best|better|great) (days|times) to (call|come|ring|visit|reach)
  except: (what|which|no|any|nothing|few) [are] [the] (better|best|good|great)

# ---------------------------------------------------------------------------------------------------------------
@category positive.request speaker=agent neg=keep  # asks in a way that leaves a choice: indirect, hedged, with thanks or a reason
(could|would) you [please|kindly|possibly|just|maybe|perhaps|also|quickly|mind|be] :: 0.25 tag=core id=pos-could-you
  yes: Could you read me the number?
  yes: would you kindly hold the line
  no: Why would you do that?
  no: How could you forget it?
  no: I thought you could
  no: Could you not shout?
  no: Could you stop that?
  no: What would you know about it?
  except: (why|how|who|how dare|what|where) (could|would) you
  except: (could|would) you [please|kindly|just|be] [willing|able|free] [to] (not|stop|calm|shut|be quiet|let me finish|listen|at least|even|ever)
(can|will) you [please|kindly|possibly|just|maybe|perhaps|also|quickly] (help|tell|show|send|share|explain|describe|confirm|check|give|provide|let|spell|repeat|read|try|take|elaborate|clarify|look|see|post|add|point|walk|hold|bear|have) :: 0.25
  yes: Can you tell me the colour of the light?
  yes: can you please spell that
  no: Why can you tell me nothing?
  no: Will you let me finish?
  no: How will you help it?
  no: What can you tell me that is true?
  except: (why|how|who|what|where|when) (can|will) you
  except: (can|will) you [please|just] (let me (finish|speak)|give it a rest|have some)
(would|could) you be (able|willing|interested|open|okay|ok|happy|so kind|kind enough|available|comfortable|up for|prepared|free) [to|in|as|with|for] :: 0.75
  yes: Would you be able to read me the last four?
  yes: could you be kind enough to wait
  no: Why would you be willing to pay?
  no: Would you be willing to calm down?
  no: Would you be free to stop shouting
  except: (why|how|who) (would|could) you
  except: would you be (able|willing|free) to (calm|stop|shut|pay)
((i|we) (was|am|were|are) [just|also] [wondering|hoping]|just wondering|wondering) (if|whether|about|you) :: 0.25
  yes: I was wondering if Friday would suit
  yes: just wondering whether you saw the mail
  no: You were wondering about the fee
  no: I'm wondering why you never pay
  except: you were wondering
(i was|i am|was|been|were|we were) (wondering|hoping|thinking) :: 0.1
  yes: I was thinking of Friday
  yes: we were thinking of friday for the visit
  no: I was wondering why you never pay
  no: What were you thinking?
  no: You were hoping for a free one
  except: (you|they|he|she) (were|was|are) (wondering|hoping|thinking)
  except: wondering why you (never|always|do not|did not|refuse|keep)
(would|will|might|is|could) (it|there) be [at all|even] (possible|okay|ok|alright|any chance|a chance|convenient|easier|better|too much (trouble|to ask)|a good time|useful|helpful|acceptable|fair) [to|for|if|that|of] [you] :: 0.75
  yes: Would it be possible to move it to Friday?
  yes: could there be a chance that it is in the loft
  no: It would not be possible
  no: How would it be possible?
  except: (how|why) (would|will|might|could) it
is (it|there) [at all|still|even] (possible|any chance|a chance|any way|a way) [to|for|that|of|you] :: 0.5
  yes: Is it possible for you to check the label?
  yes: is there any chance you kept the box
  no: How is it possible that you lost it?
  except: (how|why) is it
(if|when|whenever|once) (you|it is) [have|get|can|could|find|would|are] [a|the|some|any] (possible|moment|minute|chance|time|second|able|spare|kind|like|so kind|at all possible|not too much trouble|okay with you|you feel like it|happy to|willing) [to|that] :: 0.5 neg=keep
  yes: If you have a moment, please check the plug
  yes: when you get a chance send me the photo
  no: When you have time to shout, you have time to pay
  no: Call if you are able
  except: if you are able $
  except: time to (shout|argue|complain)
do you (think|suppose|reckon|feel) [that] (you|we|i|it|this|that|there) (could|can|might|would|will|may|should) :: 0.5
  yes: Do you think you could try the other socket?
  yes: do you suppose we might leave it with a neighbour
  no: Why do you think you can talk like that?
  no: Who do you think you can shout at
  except: (why|who|what) do you (think|suppose|reckon)
do you (think|mind) :: 0.1
  yes: Do you think it is the cable?
  yes: do you think so
  no: Who do you think you are?
  no: Do you mind not shouting?
  no: Why do you think so?
  except: (why|who) do you think
  except: do you mind not
(any|your|some) (thoughts|ideas|opinion|advice|suggestions|input|preference|preferences|views|help|feedback) [on|about|for|would|here|you] :: 0.1
  yes: Any thoughts on the colour?
  yes: do you have any preference
  no: I don't need your opinion
  no: Do you have any ideas about paying?
  except: (need|want|ask|asked) [for] your (opinion|advice|input|thoughts)
  except: any ideas about paying
(take|have) a [quick|closer|good|brief|second] look [at|through|into|here|and] [it|this|that|the] :: 0.25
  yes: Please have a look at the photo
  yes: take a look and tell me what you see
  no: I can't take a look
  no: Never took a look at that
  except: (not|never) (take|have) a
(excuse me|i beg your pardon|beg your pardon|i am sorry (to (bother|trouble|interrupt|ask|disturb|be a (pain|bother))|for (bothering|interrupting|troubling|the trouble|disturbing))|apologies for (bothering|interrupting|the trouble)|forgive me) [you|but|for|if] :: 0.25
  yes: Excuse me, was that a five?
  yes: i beg your pardon madam
  no: I'm not sorry to interrupt
  no: You should be sorry for interrupting
by the way :: 0.25
  yes: By the way, the newer one is free
  yes: and by the way you keep your number
  no: Pay by the gateway
(i|we) would [really|also|just|very much] (like|love|prefer|appreciate|be grateful|suggest|recommend) [to|it|if|you|that|your|for|some] :: 0.1
  yes: I would like to check one more thing
  yes: we'd be grateful for the receipt
  no: I would like you to stop shouting
  no: I'd appreciate it if you stopped shouting
  no: I would prefer that you leave
  except: would [really|also|just] (like|love|prefer|appreciate) [that|it if|for|if] (you|your)
  except: would appreciate (it if|that)
(i think|i believe|i guess|i suppose|it seems|it looks like|perhaps|maybe|it might be|it may be|as far as i (know|can see|can tell)|i would say|in my opinion|if i am not mistaken|possibly|a little|a bit|somewhat|sort of|more or less) :: 0.05
  yes: Perhaps the plug is loose
  yes: as far as i can see it left on monday
  no: I don't think you listened
  no: What a bit of nonsense
  no: Not a bit
  no: I think you are wrong
  except: i think you (are (wrong|lying|rude)|did not|never|should)
  except: (not|what|wait|quite) a (bit|little)
  note: a hedge makes room for the other's view; it weighs next to nothing
(hi|hello|hey|dear|greetings|good day|howdy|hiya|morning|afternoon|evening) [there|everyone|all|again|team|folks|mr *|mrs *|ms *|sir|madam] :: 0.1
  yes: We spoke before, hi again
  yes: greetings from the depot
  no: The morning slot is gone
  no: Oh dear me
  no: He said hello
  no: every morning and evening at six
  except: (the|a|in|this|that|every|each|by|tomorrow|oh|my|for|or|and|friday|monday|tuesday|wednesday|thursday|saturday|sunday|next|early|late|any|until|till|of|yesterday|said|says|say|per|on|one|all|last|no|your|good) (morning|afternoon|evening|dear|hello|hi)
  except: (morning|afternoon|evening) (slot|delivery|visit|appointment|shift|and|or|to|after|before|is|was|at|on|of|when|if|with)

# ---------------------------------------------------------------------------------------------------------------
@category positive.blunt speaker=agent neg=keep  # takes points away: asks for a justification, lectures, blames, waves aside
^ [so|and|but|well|okay|then|ok] why (did|do|are|would|have|is|does|was|were|should|can|could|will|has|must|not|the|on earth|in the world|bother) :: -0.5 id=pos-why-start
  yes: Why did the lamp blink?
  yes: and why would the box do that
  no: That is why the lamp blinks
  no: Why don't we look at it together?
  no: Why not take the train?
  except: why (do|should) not (we|i)
why (did|do|are|would|have|were|should|can|could|will|must) [not] (you|your|they|he|she|people|anyone|everyone|anybody) [not|always|even|keep|never|just|insist|think] :: -0.5 id=pos-why-you
  yes: Tell me, why do you keep doing that?
  yes: why would anyone press that
  no: I see why you are calling
  no: I can see why you would be upset
  no: I understand why you are asking
  no: May I ask why you would like to leave us?
why :: -0.25 id=pos-why
  yes: It was left there, why?
  yes: i told them why
  no: That's why
  no: I understand why
  no: Let me explain why
  no: I can see why that would be frustrating
  no: tell me why
  no: Why don't we do it now?
  except: why do not (we|i)
  except: (that is|this is|which is|reason|reasons|see|understand|know|explain|explains|out|wonder|wondering|about|tell|get|not sure|appreciate|hear|exactly|on|is|and|or|idea|ask) [you|me|exactly|for|just|how|and|him|her|them|us] why
what [exactly|else|on earth|the hell|the heck|in the world] (is|was|are|were) (the point|your (problem|point|issue|excuse|deal)|wrong with you|the matter with you|so hard|you (talking|thinking|on about|trying to|even|implying|suggesting|waiting for|doing|saying|complaining)) [about] :: -0.5
  yes: What's your point?
  yes: what were you thinking
  no: What's the point of contact?
  no: What are you trying to order today?
  no: Tell me what you are thinking
  except: the point (of (contact|sale)|where|at which)
  except: what are you (trying to|waiting for|doing) (order|reach|find|get|today|book|do|see|open|next)
what do you (want|expect|think you) [by|me|us|from] :: -0.5
  yes: What do you want me to do about it?
  yes: what do you expect
  no: What do you think of Friday?
  no: What do you want to drink with the meal
  except: what do you want (to|for|on|with)
what do you mean :: -0.5
  yes: What do you mean it doesn't work
  yes: and what do you mean
  no: I know what you mean
(do|did|have|are|can|could|is|was|were) not (you|it|that|they|there) (read|know|see|realise|realize|think|have|understand|listen|check|even|already|just|simply|try|get|notice|supposed|able|wait|a|the|obvious|clear) :: -0.5
  yes: Didn't you read the letter?
  yes: don't you have the receipt
  no: Don't you worry
  no: You did not read it yet
  no: Couldn't you find it? Let me help
(that|this|it|which) (does not|do not|makes no|did not|really does not) [even] (make (any sense|sense)|matter|answer (my|the)|count|change anything|concern us) :: -0.5
  yes: That doesn't make any sense
  yes: it does not matter what you were told
  no: Does that make sense?
  no: It doesn't matter which one you pick
  no: If that doesn't help, call me
  except: does not matter (which|if|whether|how|where|when|at all)
(really|actually|honestly|seriously|obviously|clearly|exactly|simply|just|again|once more) (you|your|what|who|where|how|that you|not|do not|did not|read|look|stop|explain|answer|wait|listen) (are|did|do|have|is|need|were|should|must|can|the|to|it|that|my|me|not|no|at) :: -0.5
  yes: Obviously you did it wrong
  yes: honestly who is going to believe that
  no: Clearly it should have come on Monday
  no: Just what you need
  no: I really do not want you to wait
  no: Just look at the label
  no: I honestly did not do it on purpose
  except: (i|we) (really|actually|honestly|just|simply|clearly) (do not|did not)
  except: just (what you|look|wait|read|listen)
you (never|always|still|obviously|clearly|apparently|just|simply|really|keep|kept|failed|refuse|refused|neglected|forgot|insist|insisted|claim|claimed|should have|ought to have|could have|shouldn't have|seem to|appear to) [to] (do|did|say|said|read|listen|listened|check|checked|complain|complaining|asking|ask|saying|call|called|calling|think|thinking|know|known|told|pay|paid|sign|make|making|misunderstand|have no|not|be|been|ignore|ignoring|understand|understood|forget|assume|believe|send|tell|look|looked|waited|thought|that) :: -0.5 id=pos-you-never
  yes: You should have read the terms
  yes: you keep saying that
  no: You never said so, and that is fine
  no: You should have been told about that
  no: You always make me smile
  no: You should have received it by now
  no: You really know your stuff
  no: You just call me back
  except: you should have been (told|called|given|offered|asked|sent|paid|refunded|informed|warned|contacted|helped|connected|able|with|there)
  except: you (always|never|still|really|just|simply) (make (me|us|my)|know (your|how)|call (me|us|back|the|this|that)|ask (for|the|us|me)|tell (me|us|the)|look|pay|sign|check|send|have to|said)
(you|people|customers|users|everyone) (need|needs|must|have|has|had better|are going to have|are required|are expected|are supposed) [to] [first|just|simply|really] (understand|realise|realize|learn|listen|read|calm|stop|accept|remember|grow|wait your|be more|pay attention|watch|check before|stick to|follow the rules|know better) :: -0.5 id=pos-you-must
  yes: You need to calm down
  yes: you have to understand that we are busy
  no: You need to read me the number on the box
  no: You must remember it fondly
  no: I need you to read the code to me
  no: we need to understand your case
  except: (need|must|have) [to] [just] (read|remember|check|follow) (me|the|it|out|that|your|fondly|us)
(calm down|relax yourself|get over it|deal with it|grow up|get real|give me a break|give it a rest|back off|cut it out|shut up|stop (it|that|this|lying|shouting|whining|complaining|wasting)|mind your (own|tone|language)) :: -0.5 id=pos-order
  yes: Calm down, will you
  yes: stop complaining and read it
  no: I asked you to stop using unreasonable, threatening, or abusive language, and you did not stop.
  no: We will deal with it together
  no: The pump won't stop that quickly
  except: (will|to|can|we|i|let us|would|could) [gladly|happily|not|also|just|now] (deal with it|stop (it|that|this)|cut it out|get over it)
  note: an order that tells a customer how to feel or behave
(tough luck|too bad|who cares|big deal|whatever|your problem|not my (problem|job|fault|department)|not our (problem|fault|job)|take it or leave it|suit yourself|i could not care less|i do not care|nobody (cares|forced you)|end of (story|discussion)|the answer is no|no is no|tell someone who cares) :: -0.5 id=pos-brush-off
  yes: That's not my problem
  yes: take it or leave it
  no: No big deal at all
  no: It's not your problem, we sort it
  no: whatever works for you
  no: Tell me about your problem
  except: (no|not|not a|never) [a|any|such a] (big deal|your problem)
  except: (about|is|with|fix|solve|see|understand|resolve|of|hear|for|to|regarding|sort) your problem
  except: whatever (you|works|is|suits|happens|it|we|i|the|they|helps|comes)
so what $ :: -0.5
  yes: And so what?
  no: So what is the address?
(like i (said|told you)|as i (already|have already) (said|told|explained)|i already told you|i told you|i just told you|for the last time|how many times|are you (serious|kidding|deaf|blind|even listening|stupid)|says who|use your (head|brain|eyes)|common sense|do your (own research|homework)|read the (manual|terms|fine print|instructions|contract|faq)) :: -0.5 id=pos-told-you
  yes: Like I said, it is in the terms
  yes: use your eyes it is on the label
  no: I told you wrong, I am sorry
  no: Shall we read the terms together?
  no: How many times did it ring?
  no: Let me read the contract to you
  except: i told you (wrong|the wrong|that i would|i would|earlier that i)
  except: (shall we|let us|let me|i will|can i|to|i) [just] read the
  except: how many times (did|does|has|have|do|a|per|will|was|is)
(nonsense|rubbish|whining|pointless|meaningless|laughable|clueless|ignorant|bother (to|reading|checking)|waste of (my|our|everyone's) time|wasting (my|our) time|makes no sense|silly question|stupid question|obvious) :: -0.5 id=pos-dismiss
  yes: That's nonsense
  yes: the answer is obvious
  no: It is not nonsense at all
  no: There are no stupid questions
  no: There's no such thing as a silly question
  no: For no obvious reason it stopped
  no: You needn't bother to print it
  except: (no|not|not a|never|nothing|no such thing as a|not so|not very) [such|a|at all|an] (nonsense|rubbish|pointless|meaningless|stupid question|silly question|waste|obvious|bother)
  except: no obvious
\?\? :: -0.25
  yes: And the code??
  no: And the code?
\?\?\? :: -0.5
  yes: Well???
  no: Well?

# ---------------------------------------------------------------------------------------------------------------
@category positive.blunt-question speaker=agent neg=keep  # a direct question without a cushion; hardly weighs
^ (what|who|where|when|which|how) (is|are|was|were|do|does|did|has|have|can|will|makes|made|kind|about|many|much|exactly) :: -0.05
  yes: What is the number?
  yes: how much was it
  no: How can I help?
  no: How are you?
  no: What can I do for you?
  no: How would you like to pay?
  no: How does that sound?
  except: ^ (what|how|who) (can|are|may|could|about|would|does|do) (i|we|you|me|that|this)
  except: ^ how (are|is|was) (you|your|everything|things)
