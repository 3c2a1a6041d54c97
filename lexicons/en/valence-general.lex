@lexicon 1 name=valence-general lang=en version=2026.11
# Sentiment of general English words, good first, then bad. Weights run from -5 to 5: 1 is mild, 2 is plain, 3 is strong.
# The facts of customer service stand in valence-service.lex, phrases and idioms in valence-idioms.lex.
# Words that only make another word stronger (really, terribly, so) stand in shifters.lex and never here.
# Test lines say customer> where an agent's words would be counted, and shielded, as a tone.

# ---------------------------------------------------------------- good: feelings
@category valence.positive.feeling kind=valence neg=flip
(happy|happier|happily) :: 2.7
  yes: customer> I am {happy} with it => pos
  yes: customer> I'm not happy => neg
  yes: customer> I am not at all happy with this => neg
  no: customer> I'd be happy if you could just fix it
happiest :: 2.9
happiness :: 2.3
(glad|gladder) :: 1.7
  yes: customer> so glad I rang => pos
(pleased|pleasing) :: 1.9
  yes: customer> I was really pleased => pos
  yes: customer> I am not pleased => neg
(pleasure|pleasures) :: 1.9
  yes: customer> it was a pleasure => pos
(delight|delights) :: 2.4
delighted :: 2.7
  yes: customer> we are delighted => pos
delightful* :: 2.7
(joy|joys) :: 2.4
joyful* :: 2.6
joyous* :: 2.6
cheerful* :: 2.1
cheery :: 1.8
(thrilled|thrilling) :: 2.3
  yes: customer> my son was thrilled => pos
excited* :: 2.6
(exciting|excitement|excites) :: 2
ecstatic* :: 3.1
elated :: 2.8
euphori* :: 2.7
overjoyed :: 3.1
jubilant :: 2.7
contented* :: 1.7
contentment :: 1.9
(satisfied|satisfying|satisfyingly) :: 2
  yes: customer> I'm {satisfied} with the answer => pos
  yes: customer> we are not satisfied with the answer => neg
(satisfy|satisfies|satisfactory|satisfactorily) :: 1.6
satisfaction :: 1.7
  no: we will send you a satisfaction survey
  except: satisfaction (survey|score|rating|questionnaire)
(gratified|gratifying) :: 1.8
(proud|proudly|prouder) :: 2.4
  yes: customer> you should be proud of her => pos
relieved :: 1.8
  yes: customer> I am so relieved => pos
  no: until he was relieved of his duties
  except: relieved of
relief :: 1.7
  yes: customer> what a relief => pos
  no: did you take the pain relief tablets
  no: customer> tax relief
  except: (pain|tax|debt) relief
hopeful :: 1.8
optimis* :: 1.6
grateful* :: 2.7
  yes: customer> I'm very grateful => pos
gratitude :: 2.2
thankful :: 2.2
thankfully :: 1.5
(appreciate|appreciates|appreciated|appreciating) :: 1.9
(appreciative|appreciatively|appreciation) :: 2
(blessed|blessing|blessings) :: 2.2
(lucky|luckier|luckiest|luckily) :: 2
  yes: customer> lucky me => pos
  no: customer> my lucky number is nine
  except: lucky (number|numbers|dip|day|<NUMBER>)
(fortunate|fortunately) :: 1.8
(enjoy|enjoys|enjoyed|enjoying) :: 2.3
  yes: customer> I {enjoyed} the stay => pos
  yes: customer> we didn't enjoy the flight => neg
(enjoyable|enjoyably) :: 2.3
enjoyment :: 2.1
(amused|amusing|amusingly|amusement) :: 1.4
(entertained|entertaining|entertainingly) :: 1.9
fun :: 1.6
  yes: customer> that was fun => pos
  no: please do not make fun of me
  except: (make|makes|making|made|poke|poking) fun
funny :: 2.2
  yes: customer> he is so funny => pos
  no: it makes a funny noise
  except: funny (noise|sound|smell|smelling|business|taste|feeling|way)
funniest :: 2
hilarious* :: 2.4
humorous* :: 1.6
(fascinated|fascinating|fascinatingly) :: 2.3
(impressed|impresses|impress) :: 2.4
  yes: customer> I am impressed => pos
  yes: customer> not impressed => neg
  yes: customer> I'm not at all impressed with the speed => neg
impressive* :: 1.6
(inspire|inspires|inspired|inspiring|inspirational|inspiration) :: 1.2
(amazed|amazes|amazement) :: 2.4
(love|loves|loved) :: 3.2
  yes: customer> I love it => pos
  yes: customer> I don't love the new menu => neg
  yes: customer> she loves the colour => pos
  yes: customer> It has been 3 months since I upgraded and I love it => pos
  no: customer> I'd love to know where my parcel is
  no: customer> we would love to hear why nobody called
  except: would love to (know|see|hear|understand|find|get|have|speak|talk)
loving* :: 2
(lovely|lovelier|loveliest) :: 2.4
  yes: customer> a lovely young man => pos
(adore|adores|adored|adoring) :: 2.7
adorabl* :: 2.3
fondly :: 1.6
(cherish|cherishes|cherished) :: 2
(admire|admires|admired|admiring|admirable|admirably|admiration) :: 2
(calm|calmly|calmer|calming|calmness) :: 1.2
  yes: customer> she stayed calm => pos
  no: please calm down
  no: customer> don't tell me to calm down
  except: calm (down|yourself)
(relaxed|relaxing) :: 1.6
peaceful* :: 1.8
(serene|serenity) :: 1.8
tranquil :: 1.8
(comfortable|comfortably|comfy) :: 1.6
  yes: customer> the seat was {comfortable} => pos
(comfort|comforted|comforting) :: 1.5
  yes: customer> her words were a comfort => pos
  no: The Premium Comfort mattress
  except: comfort (mattress|mattresses|plus|class|seat|seats|line|range|edition|inn|shoe|shoes|package|zone|pillow|pillows|model|kit|cover|break|room|rooms|fit|series)
confident* :: 1.2
confidence :: 1.3
  yes: customer> that gives me confidence => pos
  no: customer> I told them that in confidence
  except: in confidence
(reassured|reassuring|reassuringly|reassurance) :: 1.6
  yes: customer> that is reassuring => pos
enthusias* :: 1.9
passionate* :: 1.6
motivated :: 1.3
energetic* :: 1.4
refreshing* :: 1.5
  yes: customer> how refreshing => pos
  no: did you try refreshing the page
  except: refreshing (the|your|my|it|that|this|page)
yay :: 2.2
  yes: customer> yay it arrived => pos
yippee :: 2.2
woohoo :: 2.2
hooray :: 2.2
(hurrah|hurray) :: 2.2
(haha|hahaha) :: 1.6
(hahahah*|ahahah*|bahaha*|muahaha*|mwahaha*|hehehe*|lolol*|rofl*|lmfao*) :: 1.6
  yes: customer> hahahahaha that is it => pos
  no: customer> ha, no
lol :: 1.6
lmao :: 0.7
rofl :: 1
wow :: 1.2
  yes: customer> wow thanks => pos
phew :: 0.9
whew :: 0.9
heartwarming :: 2.2
(heartening|heartened) :: 2.2
(touching|touchingly) :: 1.6
  yes: customer> what a touching note => pos
  no: I am not touching anything
  except: (stop|not|is|am|are|was|were|from|without|by|keep|start) touching
uplift* :: 1.8
(encouraged|encouraging|encouragement) :: 1.5
exhilarat* :: 2.3
electrifying :: 2.3
(hope|hoped|hoping|hopes) :: 0.8
  yes: customer> there is hope => pos
  no: customer> I hope that nobody minds
  no: I had hoped for more
  no: I was hoping you could tell me more
  except: (had|have|was|were|am|are|just|i|we|also) (hope|hoped|hoping)
(i|we|just|also|really|sincerely|do|only) (hope|hoping) :: 0.7
  yes: customer> I hope this works => pos
  yes: customer> I just hope it is not too late
  no: customer> I hope you sort this out
  no: customer> I hope nobody minds
  no: customer> I hope you choke on it
  no: customer> I was just hoping for an answer
  except: (hope|hoping) [that] (you|u|they|he|she|someone|somebody|nobody|no one)
  except: (had|was|were) [just|only|also] hoping
hopefully :: 0.8
  yes: customer> hopefully tomorrow => pos
  no: customer> hopefully someone fixes this
  except: hopefully ...2 (fix|fixes|fixed|sort|sorts|sorted|resolve|resolved|refund|refunded|answer|answers|not|stop|stops)
delightedly :: 2.2
(gleeful|gleefully) :: 2.2
upbeat :: 1.5
(smile|smiles|smiled|smiling) :: 1.4
  yes: customer> she made me smile => pos
(laugh|laughs|laughed|laughing|laughter) :: 1.2
  yes: customer> we had a laugh together => pos
  no: customer> she laughed at me
  no: customer> I'm not laughing
  except: (laugh|laughs|laughed|laughing) (at|in)
  except: not laughing
(giggle|giggles|giggled) :: 1
(friendship|friendships) :: 1.4

# ---------------------------------------------------------------- good: quality of a thing or a piece of work
@category valence.positive.quality kind=valence neg=flip
good :: 1.9
  yes: this is not good => neg
  yes: customer> it's good => pos
  no: agent> Good, now press the red button
  no: good morning
  no: good afternoon this is Sam
  no: good evening madam
  no: customer> good bye
  no: customer> a good many people were there
  no: customer> the tv is gone for good
  no: customer> it took a good two hours
  no: customer> the offer is good until Friday
  no: customer> he was no good at it
  except: ^ [okay|ok|right|yes|and|so] good (now|so|then|next|and now)
  except: good (morning|afternoon|evening|day|night|bye|grief|luck|lord|god|heavens)
  except: a good (many|while|bit|deal|<NUMBER>)
  except: for good
  except: good (until|till|through)
  except: (no|any) good
better :: 0.9
  yes: customer> it didn't get any better => neg
  no: customer> you had better send it back
  no: customer> it better arrive tomorrow
  no: customer> I expected better
  no: customer> I deserve better
  no: customer> do better
  no: customer> I would be better off elsewhere
  no: customer> which one is better for two people
  no: customer> do you have a better price
  except: (had|you|it|this|they) better
  except: (expect|expected|deserve|deserved|do|know|knew) better
  except: better (business|off|late|safe)
  except: (which|what) [one|of them|plan] (is|are|would be|works) better
  except: better (price|deal|offer|quote|rate|plan)
best :: 2.1
  yes: customer> best shop in town => pos
  no: customer> what is the best number to reach you
  no: customer> what is the best way to return it
  no: customer> best before the third of May
  no: I will do my best
  no: customer> at best they were civil
  except: best (number|way|time|contact|email|address|before|buy|regards|option|thing|case|match|phone|if|to)
  except: (do|did|doing|try|trying|tried) (my|our|your|their|his|her) [very|level] best
  except: at best
great :: 2.6
  yes: customer> not great => neg
  no: customer> I live in Great Britain
  no: customer> with great difficulty
  no: customer> my great aunt ordered it
  no: customer> a great deal of time
  no: customer> great ormond
  except: great (britain|aunt|uncle|grandmother|grandfather|grandson|granddaughter|yarmouth|lakes|ormond)
  except: great (difficulty|pain|expense|cost|inconvenience|distress|deal|many|lengths|extent|regret|sadness|concern|length)
(greater|greatest) :: 1.2
  no: customer> to a greater extent
  no: customer> greater than ten
  except: greater (than|extent|london|manchester|risk|loss)
(greatly|greatness) :: 1.4
excell* :: 3.2
  yes: customer> he excelled => pos
  yes: customer> it was not excellent => neg
(amazing|amazingly) :: 3
  yes: customer> this is amazing => pos
(awesome|awesomely|awesomeness) :: 3
(wonderful|wonderfully) :: 3
  yes: customer> a wonderful gentleman => pos
(fantastic|fantastically) :: 3.1
(fabulous|fabulously|fab) :: 2.9
(superb|superbly) :: 3.3
(brilliant|brilliantly|brilliance) :: 2.9
(outstanding|outstandingly) :: 2.8
  no: your outstanding balance is forty dollars
  no: there is one amount outstanding
  no: customer> the payment is still outstanding
  except: outstanding (balance|amount|payment|payments|debt|debts|bill|bills|invoice|invoices|charge|charges|issue|issues|case|cases|order|orders|ticket|tickets|claim|claims|request|fee|fees|sum|item|items|fine|loan)
  except: (still|amount|balance|payment|payments|invoice|invoices|is|are|remains|remain|remaining|been|amounts|sum|refund|bill|anything|nothing|left|days) outstanding
exceptional* :: 2.7
extraordinary :: 2.7
magnificent* :: 3
(marvelous|marvellous|marvelously|marvellously) :: 2.8
(terrific|terrifically) :: 3
(phenomenal|phenomenally) :: 3.1
(spectacular|spectacularly) :: 2.4
  yes: customer> the view was spectacular => pos
sensational :: 2.6
stupendous :: 2.6
astounding :: 2.6
breathtaking :: 2.6
stunning* :: 2.5
(splendid|splendidly) :: 2.6
(glorious|gloriously) :: 2.5
sublime :: 2.6
(exquisite|exquisitely) :: 2.6
(perfect|perfection) :: 2.9
  yes: customer> that is perfect => pos
  yes: customer> it isn't perfect => neg
flawless* :: 2.8
  yes: customer> a flawless show => pos
(impeccable|impeccably) :: 2.8
(immaculate|immaculately) :: 2.8
faultless* :: 2.6
ideal :: 1.5
  yes: customer> that would be ideal => pos
  yes: customer> this is not ideal => neg
(nice|nicer|nicest|nicely) :: 1.8
  yes: customer> nice people => pos
  yes: customer> that wasn't nice => neg
  no: customer> it would be nice to get an answer
  no: customer> it'd have been nice if someone called
  no: nice to meet you
  except: would [have] (be|been) nice
  except: nice to (meet|know)
fine :: 1.3
  yes: customer> the rest is fine => pos
  no: customer> I got a fine
  no: customer> I had to pay the fine
  no: customer> it is in the fine print
  no: fine whatever
  no: customer> fine tooth
  no: customer> fine
  except: (a|the|parking|library|speeding|late|another|this|pay|paid) fine
  except: fine (print|line|tooth|tune)
  except: fine whatever
  except: ^ fine $
finest :: 2
(it|that|this|everything|all|they|things|he|she|which|service|food|room) (is|was|are|were|seems|seemed|looks) [now|all] (ok|okay|alright|fine) :: 0.6
  yes: customer> it is ok => pos
(decent|decently) :: 0.8
  yes: customer> a decent price => pos
okayish :: 0.2
(superior|superiority) :: 1.7
  yes: customer> superior quality => pos
  no: put me through to your superior
  except: (your|a|my|his|her|their) superior
(beautiful|beautifully|beauty) :: 2.6
(gorgeous|gorgeously) :: 2.6
(elegant|elegantly|elegance) :: 1.9
stylish :: 1.9
classy :: 1.9
(charming|charm|charmed) :: 1.7
attractive* :: 1.7
delicious :: 2.4
tasty :: 2.4
yummy :: 2.4
scrumptious :: 2.4
mouthwatering :: 2.4
cozy :: 1.6
cosy :: 1.6
(clean|cleanly|cleaner|cleanest) :: 1.3
  yes: customer> the room was clean => pos
  yes: customer> it wasn't clean => neg
  no: customer> I need to clean it
  no: customer> the vacuum cleaner stopped
  except: (to|and|must|can|could|should|will|vacuum|pool|carpet|window|oven|dry|drain) (clean|cleaner)
  except: clean (up|out|install|the|it|my|your|boot|slate)
spotless :: 1.3
pristine :: 1.3
tidy :: 1
(fresh|freshly) :: 1
  yes: customer> the food was fresh => pos
  no: let us make a fresh start
  except: fresh (start|install|copy|attempt|application|ticket|order|one)
(neat|neatly) :: 1.4
cool :: 1.6
  yes: customer> that's really cool => pos
  no: let it cool down first
  no: customer> it won't cool the room
  no: keep in a cool dry place
  except: cool (down|off|it|the|dry|place|air|temperature|box|your|my)
  except: (to|not|and) cool
(sweet|sweetly) :: 1.7
  yes: customer> you are so sweet => pos
  no: customer> sweet potato was missing
  except: sweet (potato|potatoes|corn|wine)
(smooth|smoother|smoothly) :: 1.7
  yes: customer> it all went smoothly => pos
  yes: customer> it did not go smoothly => neg
(seamless|seamlessly) :: 1.7
(effortless|effortlessly) :: 1.9
(easy|easier|easiest|easily) :: 1.4
  yes: customer> that was not easy => neg
  no: it breaks easily
  no: easy now
  no: customer> it was easily avoidable
  except: (breaks|break|broke|tears|scratches|stains|bruise|bends) [too|so|very|far] easily
  except: easily (broken|damaged|confused|scratched|avoidable|have)
  except: easy (now|for|does)
simple :: 0.5
  yes: customer> simple and clear => pos
  no: customer> it is a simple question
  except: (a|one|such|this|very|pretty|that) [very] simple (question|request|task|thing|matter|answer|yes|fix|email|phone|call|mistake)
(simplify|simplifies|simplified|simplicity) :: 1.1
straightforward :: 1.6
(intuitive|intuitively) :: 1.6
user friendly :: 1.8
(convenient|conveniently|convenience) :: 1.5
  yes: customer> that is convenient => pos
  no: at your earliest convenience
  no: is this a convenient time
  no: customer> a convenience fee
  except: (earliest|your|our|his|her|their) convenience
  except: convenient (time|moment|day|date|for)
  except: convenience (store|fee|charge)
handy :: 1.5
(efficient|efficiently|efficiency) :: 1.7
(effective|effectively) :: 2.2
  yes: customer> very effective => pos
  no: the change is effective from Monday
  no: customer> you have effectively cut me off
  except: effective (from|date|as|on|immediately|<NUMBER>|today|tomorrow)
  except: (have|has|had|are|is|be|was) effectively
(reliable|reliably|reliability) :: 1.9
  yes: customer> a reliable car => pos
  yes: customer> it isn't reliable => neg
(dependable|dependably) :: 1.9
durable :: 1.4
sturdy :: 1.4
  yes: customer> it feels sturdy => pos
solid :: 1.4
  no: is the light solid or flashing
  except: (light|solid|is|led|lamp|a|three|two) solid
  except: solid (red|green|blue|white|orange|amber|light|state|or|yellow|wood|oak|fuel)
robust :: 1.4
rugged :: 1.4
(accurate|accurately|accuracy) :: 1.3
(precise|precision) :: 1.3
correct :: 0.9
  yes: customer> a correct bill at last => pos
  yes: customer> you never sent one correct bill => neg
  no: can you correct my name
  no: please correct it
  no: is that correct
  no: correct me if I am mistaken
  no: correct
  no: your answer was correct
  except: correct (my|the|your|it|this|that|his|her|their|me|them|our|these|address|email|number|name|person|department|spelling|way|and|yes)
  except: (to|is|be|was|been|please|and|can|will|not) [this|that|it|they] correct
  except: ^ [yes|yeah|that|is|that's] correct
  except: correct $
valuable :: 2
  no: did you leave any valuable items in the car
  except: valuable (items|item|things|goods|jewelry|jewellery|time|customer|customers)
invaluable :: 2
  yes: customer> your help was invaluable => pos
worthwhile :: 2
(useful|usefully|usefulness) :: 1.8
  yes: customer> very useful => pos
affordable :: 1.5
inexpensive :: 1.5
economical :: 1.5
(improve|improves|improved|improving|improvement|improvements) :: 1.7
  yes: customer> things have improved => pos
  yes: customer> nothing has improved => neg
  no: customer> you need to improve
  no: how can we improve
  no: customer> there is room for improvement
  except: (must|should|to|can|could|please|we|lots|some|will|would) improve
  except: (room|need|needs|space|areas|suggestions) (for|of) improvement
(enhance|enhances|enhanced|enhancement|enhancements) :: 0.8
(win|wins|winner|winners|winning) :: 1.5
won :: 1.8
  yes: customer> I won the prize => pos
(success|successes|successful|successfully) :: 1.9
  yes: customer> it was a success => pos
  yes: customer> the transfer was not successful => neg
(succeed|succeeds|succeeded) :: 1.8
(achieve|achieves|achieved|achievement|achievements) :: 1.3
accomplish* :: 1.2
triumph* :: 2.5
(victory|victories) :: 1.8
(thrive|thrives|thriving) :: 1.8
(flourish|flourishing) :: 1.8
prosper* :: 1.4
wealthy :: 1.4
(bargain|bargains) :: 1.3
(bonus|bonuses) :: 1
  no: customer> where is my bonus
  except: (my|your|the|a|sign|signing|welcome|referral|earn|redeem) [up] (bonus|bonuses|reward|rewards)
(reward|rewards|rewarding) :: 1.3
  yes: customer> it was rewarding => pos
  no: how many rewards points do I have
  no: customer> reward credit
  except: (reward|rewards|bonus) (points|card|program|programme|scheme|account|member|number|balance|cash|code|miles|catalog|tier|credit|offer)
gem :: 1.6
jewel :: 2
(masterpiece|masterful|masterly) :: 2.7
masterfully :: 2.7
classic :: 0.9
  no: I have the classic plan
  except: classic (plan|card|account|version|edition|view|mode)
timeless :: 1.4
iconic :: 1.4
innovative :: 1.8
ingenious :: 1.8
(clever|cleverly) :: 1.2
inventive :: 2
(smart|smarter|smartest) :: 1.7
  yes: customer> a smart idea => pos
  no: is it a smart tv
  no: customer> don't get smart with me
  except: smart (tv|meter|meters|phone|phones|home|watch|card|plug|thermostat|device|devices|hub|speaker|box|lock|bulb|switch|arse|ass|alec|with)
(witty|wit) :: 1.3
compelling :: 2.3
captivating :: 2.1
gripping :: 1.9
riveting :: 2.1
absorbing :: 2.2
engaging :: 1.9
engrossing :: 2.2
memorable :: 1.9
unforgettable :: 1.9
(powerful|powerfully) :: 1.9
vivid :: 1.5
lively :: 1.2
vibrant :: 1.5
dynamic :: 1.2
  no: a dynamic address is assigned
  except: dynamic (address|ip|dns|pricing|link)
(rich|richly) :: 0.8
poignant :: 1.4
heartfelt :: 1.4
moving :: 1.4
  yes: customer> a moving story => pos
  no: I am moving house
  no: customer> when are you moving the line
  except: (am|is|are|was|were|be|been|keep|keeps|get|not|of|by|after|when|before|for|start|stop|get|just|we|i|you) [not|all|just|also|currently|actually] moving
  except: moving (house|home|on|forward|to|out|in|into|from|away|date|company|van|boxes|parts|expenses|my|the|your|our|up|along|this|because)
(authentic|authentically|authenticity) :: 0.7
genuine :: 1
  yes: customer> he was genuine => pos
  no: is this a genuine part
  no: customer> it was a genuine mistake
  except: genuine (part|parts|mistake|product|email|call|reason|question|error|leather|concern|problem|issue|complaint)
(suitable|suitably) :: 0.9
acceptable :: 0.8
(adequate|adequately) :: 0.8
(reasonable|reasonably) :: 0.8
  yes: customer> the price is reasonable => pos
(promising) :: 1.4
  yes: customer> it looks promising => pos
  no: customer> you keep promising me things
  except: (keep|keeps|kept|been|are|were|was|is|stop|start) promising
(favorite|favorites|fav|favs|fave|faves) :: 1.9
  no: My favorite color is blue
  except: favorite (color|colour|number|team|film|movie|food|song|animal|pet|band|book|teacher|drink|place|city|shop|store|button|list|folder)
(favourite|favourites) :: 1.7
  no: click on your favourites
  no: My favourite colour is blue
  except: (your|my|the|to) (favorites|favourites)
  except: favourite (color|colour|number|team|film|movie|food|song|animal|pet|band|book|teacher|drink|place|city|shop|store|button|list|folder)
(popular) :: 0.5
wondrous :: 2.3
dreamy :: 2.3
magical :: 1.9
enchanting :: 2.3
heavenly :: 2.3
divine :: 2
epic :: 2.3
stellar :: 2.3
(legendary) :: 1.9
(advantage|advantages|advantageous) :: 0.8
  yes: customer> that is an advantage => pos
  no: customer> you took advantage of her
  except: (take|takes|took|taken|taking) [full] advantage
(benefit|benefits|benefited|benefiting|beneficial) :: 1
  yes: customer> I really benefited => pos
  no: what are my dental benefits
  no: I receive housing benefit
  no: one benefit of that plan
  except: (my|your|the|dental|medical|health|vision|death|insurance|housing|child|disability|plan|unemployment|sickness|his|her|their|retirement|employee|what|other) (benefit|benefits)
  except: (benefit|benefits) (plan|package|period|year|department|office|summary|statement|card|limit|and|of|from|are|include|for)

# ---------------------------------------------------------------- good: people and how they act
@category valence.positive.people kind=valence neg=flip
(friendly|friendlier|friendliest|friendliness) :: 2.1
  yes: customer> friendly staff => pos
  yes: customer> she was not friendly => neg
kind :: 1.9
  yes: customer> he was very kind => pos
  no: what kind of phone is it
  no: customer> it is kind of slow
  no: we have one of a kind
  no: customer> some kind of code
  no: customer> I will take whatever kind you have
  no: customer> that is kind of disappointing
  no: a new kind of router
  no: these kind of calls
  except: (what|whatever|just|which|some|any|this|that|every|all|a|the|same|other|another|one|different|of|these|those|his|no|its) kind
  except: kind of
  note: "kind of" is a sort or a dampener; where it is praise ("kind of you") a phrase says so
(kinder|kindest|kindness) :: 2.1
(polite|politely|politeness) :: 1.9
(courteous|courteously|courtesy) :: 1.9
  yes: customer> they didn't have the courtesy to ring => neg
  no: this is a courtesy call
  except: courtesy (call|car|calls|cars|van|phone|copy|adjustment|desk|of)
(respectful|respectfully) :: 1.7
  yes: customer> he was respectful => pos
  no: customer> I respectfully disagree
  except: respectfully (disagree|decline|ask|request|refuse)
respect :: 1.3
  no: in that respect you are right
  no: with respect to your bill
  no: customer> with all due respect
  except: (in|that|this|every|one|due) respect
  except: with respect to (your|the|this|that|our|my)
(professional|professionally|professionalism) :: 1.9
  yes: customer> very professional => pos
  no: customer> you need a professional to install it
  except: (a|an|the|some|any|medical|legal|it|health|windows|tax) professional
(patience|patiently) :: 1.4
  yes: customer> she had so much patience => pos
  no: customer> I am losing my patience
  except: (losing|lose|lost|tried|trying|testing|test|tests|tested|out of|of|run|no more|my|your) (patience)
patient :: 1.4
  yes: customer> she was so patient with me => pos
  yes: customer> he was not very patient => neg
  no: are you a new patient
  no: what is the patient number
  no: customer> I have been patient
  no: please be patient
  except: (a|the|new|our|each|every|your|this|be|been|existing|outpatient|registered) patient
  except: patient (number|id|name|portal|record|records|registration|care|services|line)
(considerate|considerately) :: 2
(attentive|attentively) :: 2
(caring) :: 2
  yes: customer> a caring person => pos
  no: customer> I stopped caring long ago
  except: (stop|stopped|beyond|past|not|am|is|are|without|from) caring
compassion* :: 2
(empathetic|empathic) :: 1.8
(sympathetic|sympathetically) :: 1.8
(understanding) :: 1.4
  yes: customer> he was very understanding => pos
  no: customer> it is my understanding that it was paid
  no: thank you for understanding
  no: I am having trouble understanding you
  except: (my|our|the|your|an|clear|better|trouble|difficulty|problem|problems|not|am|for|full|general|hard|time|mutual|is|are|issues) understanding
  except: understanding (is|was|of|that|you|why|how|what|the|your|me)
(generous|generously|generosity) :: 2.1
(gracious|graciously) :: 1.9
  no: customer> good gracious
  no: customer> goodness gracious me
  except: (good|goodness|my) gracious
(thoughtful|thoughtfully|thoughtfulness) :: 2
(honest|honesty) :: 1.8
  yes: customer> thanks for your honesty => pos
  yes: customer> you were not honest with me => neg
  no: customer> to be honest I forgot
  no: customer> let's be honest here
  no: customer> in all honesty
  except: (be|being|am) [perfectly|completely|really|totally|quite|brutally] honest
  except: in all honesty
(sincere|sincerity) :: 1.6
  no: my most sincere apologies
  except: sincere (apologies|apology|regrets|condolences)
trustworthy :: 2
upright :: 2
(integrity) :: 1.7
  yes: customer> a man of integrity => pos
  no: run the system integrity check
  except: integrity (check|checks|scan|verification|test)
(loyal|loyally|loyalty) :: 1.2
  yes: customer> a loyal friend => pos
  no: what is your loyalty card number
  no: I have been a loyal customer for years
  no: customer> loyalty bonus
  except: loyalty (card|number|points|program|programme|scheme|department|account|club|discount|team|reward|rewards|bonus|offer)
  except: loyal (customer|customers|member|client|subscriber|user|guest|cardholder)
(knowledgeable|knowledgeably) :: 2.2
  yes: customer> he was knowledgeable => pos
knowledgable :: 2.2
(competent|competently|competence) :: 1.7
capable :: 1.7
  no: is your phone capable of it
  except: capable of
(skilled|skilful|skillful|skillfully|skilfully) :: 1.7
  yes: customer> a skilled technician => pos
(talented|talent) :: 1.2
  no: our talent acquisition lead
  except: talent (acquisition|team|show)
gifted :: 1.7
(expert|expertly|expertise) :: 1.6
  yes: customer> it was expertly done => pos
  no: let me ask an expert
  no: customer> I am no expert
  except: (an|our|the|no|not|product|technical|your|not an|subject|tax|tech) expert
(helpful|helpfully|helpfulness) :: 2
  yes: customer> nobody was helpful => neg
  no: was this answer helpful
  except: was this [answer|article|page] helpful
supportive :: 2
obliging :: 2
accommodating :: 2
(responsive|responsiveness) :: 1.7
  yes: customer> the team is responsive => pos
  yes: customer> the screen is not responsive => neg
(proactive|proactively) :: 1.5
(diligent|diligently) :: 1.7
conscientious :: 1.7
(thorough|thoroughly) :: 1.7
  yes: customer> he was thorough => pos
  no: customer> I am thoroughly confused
  no: wash it thoroughly
  except: thoroughly (confused|annoyed|disgusted|fed|disappointed|dissatisfied|unhappy|ashamed|unimpressed|miserable|bored|rinse|before|with|after)
  except: (wash|rinse|dry|clean|shake|mix|it|hands) thoroughly
(meticulous|meticulously) :: 1.7
(dedicated|dedication) :: 1.4
  yes: customer> a dedicated team => pos
  no: do you have a dedicated line
  except: dedicated (line|server|number|hosting|ip|page|department|phone|support|to)
committed :: 1.4
  no: customer> he committed fraud
  except: committed (fraud|a|an|suicide|to|by|the)
devoted :: 1.4
hardworking :: 1.9
(tireless|tirelessly) :: 1.9
cooperative :: 1.5
collaborative :: 1.5
personable :: 2.1
likeable :: 2.1
likable :: 2.1
approachable :: 2.1
amiable :: 2.1
genial :: 2.1
affable :: 2.1
congenial :: 2.1
(warm|warmly|warmth) :: 0.9
  yes: customer> a warm welcome => pos
  no: customer> the laptop gets warm
  no: use warm water
  no: a warm transfer
  except: warm (water|transfer|up|place|enough|weather|to|day|air|inside|and|in|food|milk)
  except: (gets|get|getting|is|keep|stay|it|too|not|luke|feels|runs|running|barely|to|was) [very|too|so] warm
(tactful|tactfully) :: 1.4
diplomatic :: 1.4
(discreet|discreetly) :: 1.4
welcoming :: 1.9
(hospitable|hospitality) :: 1.9
(sensible|sensibly) :: 1.3
(wise|wisely|wisdom) :: 1.3
  no: customer> no wisdom teeth were removed
  except: wisdom (tooth|teeth)
(brave|bravely) :: 2
(courage|courageous) :: 1.6
(heroic|hero|heroes) :: 1.4
  yes: customer> you are my hero => pos
legend :: 2.4
saint :: 2.4
angel :: 2
  yes: customer> this lady is an angel => pos
superstar :: 2.4
rockstar :: 2.4
lifesaver :: 2.4
  yes: customer> you are a lifesaver => pos
godsend :: 2.4
champ :: 2.4
genius :: 2.2
  no: I booked it at the genius bar
  except: genius (bar|appointment)
prodigy :: 2.2
virtuoso :: 2.2
maestro :: 2.2
(gentleman|gentlemanly) :: 0.9
  no: I am calling for the gentleman upstairs
  no: ask the gentleman to come to the phone
  except: (the|that|this|another|old|elderly|an|one|other|young) gentleman
ladylike :: 0.9
(gentle|gently) :: 1.6
  yes: customer> she was gentle with my mother => pos
  no: press the button gently
  no: a gentle reminder
  no: gently press the switch
  except: (press|pull|push|lift|wipe|shake|tap|twist|insert|slide|it|cable|button|lid|then) gently
  except: gentle reminder
  except: gently (press|pull|push|lift|wipe|shake|tap|twist|insert|slide|clean|remove|place|turn)
humble :: 1.4
  no: customer> in my humble opinion
  except: humble opinion
modest :: 1.4
(selfless|selflessly) :: 1.4
fun-loving :: 1.7
easygoing :: 1.7
laid back :: 1.7
good natured :: 1.7
(good humoured|good humored) :: 1.7
down to earth :: 1.7
admirer :: 1.2
charismatic :: 1.6
dapper :: 1.6
debonair :: 1.6
mature :: 1.2
level headed :: 1.2
composed :: 1.2
unflappable :: 1.2
articulate :: 1.6
(eloquent|eloquently) :: 1.6
well spoken :: 1.6
resourceful :: 1.6
enterprising :: 1.6
industrious :: 1.6
impartial :: 1.2
unbiased :: 1.2
even handed :: 1.2
(transparent|transparency|transparently) :: 1.2
  yes: customer> they were transparent about it => pos
  no: customer> the transparent cover
  except: transparent (cover|case|background|film|tape|glass|plastic|screen)
(punctual|punctually) :: 1.6
(prompt|promptly) :: 1.6
  yes: customer> he rang promptly => pos
  yes: customer> it was not done promptly => neg
  no: enter it at the prompt
  no: follow the voice prompt
  except: (the|a|voice|command|login|password|next|system|that|this|any|audio|shell) prompt
timely :: 1.6
(swift|swiftly) :: 1.5
  no: what is the swift code
  except: swift (code|number|payment|transfer|bic)
(speedy|speedily) :: 1.5
(quick|quickly|quicker) :: 0.6
  yes: customer> that was quick => pos
  yes: customer> it wasn't quick => neg
  no: I have a quick question
  no: customer> the battery drains so quickly
  no: just a quick call
  no: customer> he left quicker than I could speak
  except: quick (question|questions|call|favor|favour|note|look|check|start|reminder|query|chat|second|minute|word|scan|guide|summary|recap|one|moment|update)
  except: (drain|drains|dies|die|run|runs|ran|dropped|drops|break|breaks|died|out|down|off|up|faded|fades|fail|fails|spread|worse|away|wears|be|as|more|how|going) [so|too|very|really|that|this] (quick|quickly|quicker)
  except: (quicker|quickly) (than|as)
fast :: 0.9
  yes: customer> the delivery was fast => pos
  yes: customer> it isn't fast => neg
  no: customer> the battery dies so fast
  no: fast food
  no: customer> you speak too fast
  except: (too|die|dies|drain|drains|run|runs|how|going|not so|breakfast|hard and|hold|so|that|as|spinning|stuck) fast
  except: fast (food|forward|asleep|charger|charging|track|pass|tax|lane|day|for)
(faster|fastest) :: 1
  no: customer> I could walk faster
  no: can you work faster
  no: what is the fastest way there
  except: (could|can|will|would|to|you|any|please|even|drains|dies|do|not|much|it) [walk|work|go|do|get|be|drive|type|have|it|move|drains] faster
  except: the fastest (way|route)

# ---------------------------------------------------------------- good: deeds and states
@category valence.positive.action kind=valence neg=flip
(thank|thanked|thanking) :: 1.5
  yes: customer> thank you => pos
  yes: customer> I would like to thank the driver => pos
  no: customer> nobody thanked her
  except: nobody thanked
thanks :: 1.5
  yes: customer> thanks => pos
  no: customer> no thanks
  no: customer> no thanks to you
  except: no [but] thanks
thx :: 1.4
thnx :: 1.4
thanx :: 1.4
tysm :: 1.4
cheers mate :: 1.4
(compliment|compliments|complimented) :: 1.5
  yes: customer> my compliments to the chef => pos
(praise|praises|praised) :: 2.3
(commend|commended|commendable) :: 2.3
applaud :: 2.3
kudos :: 2.1
(congrats|congratulations|congratulate) :: 2.3
  yes: customer> congratulations on the baby => pos
(recommend|recommends|recommended|recommending|recommendation|recommendations) :: 1.5
  yes: customer> I recommend them => pos
  no: what do you recommend
  no: customer> what would you recommend
  no: I recommend that you restart it
  no: customer> any recommendations
  no: customer> a recommendation for a plumber
  except: (you|any|your|is|are|as|the|what|minimum|doctor|she|he) [would|do] (recommend|recommended|recommendation|recommendations)
  except: (recommend|recommends|recommended|recommending) (that|to|you|restarting|calling|checking|using|trying|a|an|we|going|contacting|dose|settings|by|against|waiting|keeping|getting|making|doing|updating)
  except: (recommendation|recommendations) (for|on|is|to)
(help|helps|helping) :: 0.6
  no: customer> I need help
  no: how can I help you
  no: customer> can you help me
  no: customer> can someone please help
  no: customer> please help
  no: customer> help
  no: anything else I can help with
  no: customer> is anyone going to help
  no: I'd like help with my bill
  except: (need|needs|needed|want|can|could|may|please|will|would|to|like|you|get|getting|got|some|anyone|someone|somebody|anybody|any|further|more|for|ask|asked|asking|i|we|must|with|seek|your|additional|does|do|did|should|send|is|just|extra|immediate|urgent) (help|helps|helping)
  except: help (me|us|you|with|please|desk|line|page|center|centre|section|menu|him|her|them|somebody|someone|anyone|my|today|in|is|on|article|articles|button|from|it|yourself|text|topics|out|getting|to|if)
  except: ^ help
(helped) :: 1.4
  yes: customer> you haven't helped me => neg
  yes: customer> nobody helped => neg
  yes: customer> that has not helped => neg
  no: customer> I am waiting to be helped
  no: customer> have you been helped
  no: customer> you could have helped
  except: (be|been|being) helped
  except: could have helped
(assisted) :: 1
  no: have you been assisted
  no: I assisted you on Friday
  except: (be|been|being|i) assisted
(save|saved|saves) :: 1.2
  yes: customer> that saved our evening => pos
  no: did you save the file
  no: click save
  no: customer> the settings are not saved
  except: (to|you|click|press|hit|then|and|not|is|are|was|will|it|can|could|please|button|or|of) [have|be] (save|saved|saves)
  except: (save|saved|saves) (the|your|it|as|this|changes|to|on|in|card|number|a|under|my|file|payment|and|that|password|settings|for|button)
lifesaving :: 1.2
(savings) :: 0.8
  no: I have a savings account
  no: customer> it took all my savings
  except: (my|our|life|her|his|your|a|the|checking|daylight|into|from|health|and|or|transfer|their|family) savings
  except: savings (account|accounts|plan|bond|bonds|card|and|or|to|balance|goal|bank|isa)
solved :: 1.4
  yes: customer> my problem isn't solved => neg
resolved :: 1.4
  yes: customer> it is resolved => pos
  yes: customer> that was never properly resolved => neg
  no: customer> I need this resolved today
  no: customer> please get it resolved
  except: (need|want|needs|wants|wanted|needed|expect|like|get|getting|have|having|must) [to] [have|get|see|be] [it|this|that|my|the|them|these|our|things|everything] [problem|issue|phone|line|internet|car|bill|account|service|matter|situation|case] [to] [be|get] (solved|resolved|fixed|repaired|rectified|remedied)
  except: (be|being|get|gets|until|till|unless|if|when|getting|a|hopefully|on) [it|this|that|is|it is|be] (solved|resolved|fixed|repaired|rectified|remedied)
fixed :: 1.4
  no: customer> I want it fixed
  no: customer> when will it be fixed
  no: you have a fixed rate
  except: (need|want|needs|wants|wanted|needed|expect|like|get|getting|have|having|must) [to] [have|get|see|be] [it|this|that|my|the|them|these|our|things|everything] [problem|issue|phone|line|internet|car|bill|account|service|matter|situation|case] [to] [be|get] (solved|resolved|fixed|repaired|rectified|remedied)
  except: (be|being|get|gets|until|till|unless|if|when|getting|a|hopefully|on) [it|this|that|is|it is|be] (solved|resolved|fixed|repaired|rectified|remedied)
  except: fixed (rate|price|term|cost|fee|charge|income|line|contract|deal|amount|address|monthly|ip|deposit|mortgage)
repaired :: 1.4
rectified :: 1.4
remedied :: 1.4
repairable :: 0.7
fixable :: 0.7
solvable :: 0.7
(agree|agrees|agreed) :: 1.2
  yes: customer> I agree => pos
  no: customer> we agreed on forty
  no: customer> that's not what I agreed to
  no: do you agree to the terms
  except: (agree|agreed|agrees) (to|on|upon|that|price|amount|date|time|a|with you that|terms)
  except: (you|we) (agree|agreed)
  except: (as|was|were|had|never|not|what) [i|we|they] (agree|agreed)
(approve|approved|approves|approval|approving) :: 0.9
  yes: customer> the loan was approved => pos
  yes: customer> it was not approved => neg
  no: I need approval from my manager
  no: customer> who approved this
  except: (need|needs|requires|require|pending|for|get|who|await|awaiting|without|your|manager|to|subject|prior|until|await|my|the|wait) [the|an|my|his|her|your|for|his] (approve|approved|approves|approval)
  except: approval (from|of|for|process|code|number|is|email)
(accept|accepted|accepts) :: 0.4
  yes: customer> I accept your offer => pos
  no: do you accept cards
  no: customer> I will not accept that
  no: please accept my apologies
  except: (do|does|you|not|we|please|to|can|will|they|never|it|must|cannot|then|click|the|cards|that) [not] (accept|accepted|accepts)
  except: (accept|accepts|accepted) (cards|cash|visa|the|card|credit|my|our|cookies|terms|payment|checks|cheques|any|it as|and|here|returns)
(support|supported|supports|supporting) :: 0.7
  yes: customer> we felt supported => pos
  no: let me get tech support
  no: customer> this phone is not supported
  no: customer> support told me to call
  no: customer> I called support
  except: (tech|technical|customer|the|call|called|to|from|of|it|is|are|not|online|chat|phone|with|contact|contacted|contacting|product|no|does|email|app|via|in|app|member|on|web|does not|account|software|level|longer|your|our|billing|and|apple|by|me|this|you|service|was|lacks|lack) [not|tech|customer] (support|supported|supports|supporting)
  except: (support|supports|supported|supporting) (team|told|line|number|agent|agents|ticket|desk|staff|page|center|centre|is|was|has|said|does|department|rep|group|case|document|documents|email|chat|person|specialist|site|people|devices|this|that|the|by|and|your|my|in|for|on|never|representative|documentation|kept|a|it|guy|or|forum)
  except: ^ support
(protect|protects|protected|protecting) :: 0.8
  no: your data is protected
  no: it is password protected
  no: do you have screen protection
  except: (is|are|password|write|copy|be|to) protected
(secure|securely) :: 0.9
  no: over a secure line
  except: (your|for|health and|public|food|road|own|fire|is|data|and|a|the|over|it|that|this|more|be|to) [it|this|that|our] (secure|safe|safety)
  except: (secure|safe|safety|safely) (switch|line|mode|travels|trip|site|side|code|connection|checkout|server|message|link|page|portal|website|payment|deposit|area|place|flight|day|journey|valve|belt|data|sheet|recall|weekend|login|password|boot|and|to|concerns|concern|issue|issues|hazard|risk|for|word|email|feature|sender|browsing|website|drive|instructions|from)
(safe|safely|safety) :: 0.9
  yes: customer> I feel safe => pos
  yes: customer> it isn't safe => neg
  no: for your safety please step back
  no: safe travels
  no: customer> is it safe
  no: the safety switch
  except: (your|for|health and|public|food|road|own|fire|is|data|and|a|the|over|it|that|this|more|be|to) [it|this|that|our] (secure|safe|safety)
  except: (secure|safe|safety|safely) (switch|line|mode|travels|trip|site|side|code|connection|checkout|server|message|link|page|portal|website|payment|deposit|area|place|flight|day|journey|valve|belt|data|sheet|recall|weekend|login|password|boot|and|to|concerns|concern|issue|issues|hazard|risk|for|word|email|feature|sender|browsing|website|drive|instructions|from)
(trust|trusted|trusting) :: 1.3
  yes: customer> I trust you => pos
  no: customer> how can I trust you
  no: it is a trust account
  no: customer> I trusted you
  no: customer> I lost all trust in you
  except: (how can|how could|can|could|lost|lose|losing|broke|breach|broken|betrayed|family|living|national|brain|why should|should|the|a) [i|we|all|my|any|anyone|of|our] (trust|trusted)
  except: (i|we) trusted
  except: trust (account|fund|me|issues|company|deed|number|level)
(deserves|deserved|deserve) :: 1.2
  no: customer> I don't deserve this
  no: customer> we deserve an answer
  no: customer> you deserve to go bankrupt
  except: (i|we|nobody|one|not|customers|you|people|they) [do|does|all|really] [not] (deserve|deserves|deserved)
(progress|progressed|progressing) :: 0.9
  yes: customer> we are making progress => pos
  yes: customer> there is no progress => neg
  no: your order is in progress
  no: customer> a progress update
  no: customer> can I check my progress
  except: in progress
  except: progress (bar|report|of|update|updates)
  except: (the|any|my|check|your) progress
(gain|gains|gained) :: 0.8
  no: customer> I can't gain access
  no: what do I gain
  except: (to|not|i|you|we) (gain|gained)
  except: (gain|gained|gains) (access|weight|entry|control|tax)
(restore|restored) :: 0.9
  yes: customer> the power was restored => pos
  yes: customer> it has not been restored => neg
  no: restore it to factory settings
  no: customer> when will it be restored
  except: (be|get|to|when|will|until|please|and|can|could|system|factory) (restore|restored)
  except: restore (it|the|your|factory|my|point|from|purchases|to|button|a|default|purchase)
(celebrate|celebrated|celebrates|celebrating|celebration) :: 1.7
festive :: 2
congenially :: 1.6
(cordial|cordially) :: 1.6
(amicable|amicably) :: 1.6
(win win) :: 2
(exceed|exceeds|exceeded) :: 1.5
  no: customer> you exceeded your limit
  no: the file must not exceed ten pages
  except: (exceed|exceeds|exceeded|surpass|surpassed) (your|the|my|his|her|their|our|ten|<NUMBER>|limit|maximum|a|limits)
  except: (not|can|limit|be|quota|was|is|has been|been|will) (exceed|exceeded|surpassed)
(surpass|surpassed) :: 1.5
vindicated :: 1.2
exonerated :: 1.2
(rescue|rescued|rescues) :: 1.8
(heal|healed|healthy|healthier) :: 1.6
  yes: customer> the baby is healthy => pos
(cure|cured) :: 1
recovered :: 1.2
  no: customer> I have not recovered my password
  no: customer> I recovered my password
  except: recovered (my|the|your|a|account|password|from|his|her|files)
(free) :: 0.5
  yes: customer> and it was free => pos
  no: feel free to call
  no: please call our toll free number
  no: customer> when are you free
  no: customer> I want it free of charge
  no: customer> can I get it for free
  no: do you need gluten free
  no: customer> free up some space
  except: (feel|toll|hands|gluten|sugar|dairy|duty|tax|fat|you|for|am|interest|set|meat|lead|nut|smoke|fragrance|alcohol|rent|a|the|your|one|any|get|two|are|be|fee|worry|carbon|is|of|my|ad|lactose) free
  except: free (up|of|to|trial|shipping|delivery|returns|space|phone|month|months|gift|call|number|from|on|version|upgrade|for|time|slot|spot|spots|at|with|plan|item|memory|tomorrow|today|parking|replacement|repair|fall|will|speech|country|wifi|ticket|storage|in|tier|credit|texts|minutes|roaming|sample|standing|and|breakfast)

# ---------------------------------------------------------------- good: other nouns and things said
@category valence.positive.life kind=valence neg=flip
(welcome|welcomed) :: 1
  yes: customer> they made us feel welcome => pos
  yes: customer> you are welcome => pos
  no: thank you no welcome to the support line
  no: customer> did you get the welcome pack
  except: welcome to
  except: welcome (email|letter|pack|offer|bonus|message|kit|screen|page|desk|gift|package|discount|back)
(gift|gifts) :: 0.4
  yes: customer> it was a lovely gift => pos
  no: I want to use a gift card
  no: customer> it was a gift for my son
  except: (gift|gifts) (card|cards|voucher|vouchers|certificate|certificates|wrap|wrapping|receipt|shop|box|bag|message|set|for|from|registry|note|balance|option|code|tax|aid)
  except: (a|the|as|birthday|christmas|free|wedding|my|anniversary|my|his|her|your|this|another|return) (gift|gifts)
paradise :: 2.3
  yes: customer> that place is paradise => pos
  no: I live on Paradise Street
heaven :: 1.9
  no: customer> for heaven sake
  except: (for|good) heaven
(bliss|blissful|blissfully) :: 2.3
utopia :: 2.3
(miracle|miracles|miraculous|miraculously) :: 2.2
(hug|hugs|hugged) :: 1.5
(kiss|kisses) :: 1
darling :: 0.9
  no: look darling that's not my job
  except: (listen|look|not your|see|calm|now) (sweetheart|darling|honey)
sweetheart :: 0.9
  no: customer> listen sweetheart
  except: (listen|look|not your|see|calm|now) (sweetheart|darling|honey)
honey :: 0.5
  no: customer> a jar of honey
  no: customer> two boxes of honey nut loops
  except: (of|with|and|raw|manuka|the|organic) honey
  except: honey (nut|bee|roast|moon|pot|mustard)
(harmony|harmonious) :: 1.6
unity :: 1.6
freedom :: 0.9
  no: I have the freedom plan
  except: (freedom|liberty) (plan|card|mutual|account|insurance|pass|of information)
liberty :: 1.3
(strength|strengths) :: 0.9
  no: what is the signal strength
  except: (signal|dose|tablet|what|wifi|full|which|extra|high|password|your) strength
(strong|stronger|strongest|strongly) :: 1.1
  yes: customer> a strong team => pos
  no: choose a strong password
  no: customer> I strongly object
  no: customer> a strong smell
  no: the password must be strong
  except: strong (password|passwords|smell|smelling|odor|odour|language|wind|winds|feelings|enough|medicine|complaint|words|objection|accent|authentication|customer)
  except: strongly (object|disagree|advise|suggest|worded|complain|feel|believe|dislike|against|opposed|advised|protest|consider|recommend)
  except: (password|passwords|passcode|pin) ...4 (strong|stronger)
(opportunity|opportunities) :: 0.6
  no: customer> I never got the opportunity to speak
  no: thank you for the opportunity of calling
  except: (the|no|an|missed|any|lost|another|this|every|had|given|equal|first|earliest) [the|an] (opportunity|opportunities)
  except: opportunity (cost|to)
(treat|treats) :: 1
  no: customer> you treat me like dirt
  no: is that how you treat customers
  no: do you sell dog treats
  except: (you|they|to|not|how|we|dog|cat|pet|will|can|would|should|i|people|company|who|trick or) (treat|treats)
  except: (treat|treats) (me|us|people|customers|your|you|them|him|her|it|my|this|the|with|as|for|like|patients|all|everyone|their|its|others|clients)
(luxury|luxurious) :: 1.3
opulent :: 1.5
lavish :: 1.5
deluxe :: 1.5
  no: I had the deluxe room
  except: deluxe (room|edition|version|package|king|suite|cable|plan|model|queen|double)
elite :: 1.4
prestigious :: 1.4
renowned :: 1.4
esteemed :: 1.4
reputable :: 1.4
acclaimed :: 1.4
(romantic|romance) :: 1.3
sexy :: 1.3
(adventure|adventures|adventurous) :: 1.2
(humor|humour) :: 1
  yes: customer> I love her humour => pos
fame :: 1.4
glory :: 1.4
(honor|honour|honored|honoured|honorable|honourable) :: 1.6
  yes: customer> it was an honour => pos
  no: customer> please honour the price
  no: customer> they refuse to honor the warranty
  except: (to|please|not|will|must|would|should|can|you|they|never|always) (honor|honour|honored|honoured)
  except: (honor|honour) (the|my|your|their|our|this|that|it|its|what|any)
(peace) :: 1.3
  yes: customer> at last we have peace => pos
  no: rest in peace
  no: customer> may she rest in peace
  except: (rest|rests|in) [in] peace
amen :: 1.6
hallelujah :: 1.6
bravo :: 1.6
encore :: 1.6
xoxo :: 1.8
muah :: 1.8
mwah :: 1.8
(hip hip) :: 1.5
nifty :: 1.6
snazzy :: 1.6
swanky :: 1.6
spiffy :: 1.6
stoked :: 2
pumped :: 2
  no: customer> the water must be pumped out
  except: (be|is|was|being|get|got) pumped (out|into|from|dry)
hyped :: 1.6
psyched :: 2
chuffed :: 2
  yes: customer> dead chuffed with it => pos
tickled :: 2
dandy :: 1.4
peachy :: 1.4
groovy :: 1.4
swell :: 1.4
  no: customer> my ankle started to swell
  except: (to|will|can|not|and|started|legs|feet|ankles) swell
hunky dory :: 1.4
  yes: customer> everything's hunky-dory => pos
rad :: 1.3
gnarly :: 1.3
on fleek :: 1.3
slaps :: 1.3
goated :: 1.3
bliss out :: 1.7
zen :: 1.2
(soothing|soothingly|soothed) :: 1.7
(revitalised|revitalized) :: 1.7
rejuvenated :: 1.7
invigorating :: 1.7
reinvigorated :: 1.7
(privilege|privileged) :: 1.3
  no: you need administrator privilege
  except: (administrator|admin|root|user|attorney|access|account|of|viewing) privilege
(merit|merits) :: 0.9
praiseworthy :: 1.2
noteworthy :: 1.2
(worthy|worth) :: 0.7
  yes: customer> it isn't even worth looking at => neg
  no: how much is it worth
  no: customer> a hundred dollars worth of food
  no: what is it worth
  except: (much|dollars|pounds|days|dollar|pound|month|weeks|months|years|is it|week|year|is your|hours|euros|thousand|hundred|bucks|net|not) worth
  except: worth (of|a|the|about|around|<NUMBER>|more|less|at|noting|mentioning|asking|checking)
(upside|upsides) :: 1.1
  no: customer> it was lying upside down
  except: upside down
(perk|perks) :: 1.1
  no: customer> my perks account
  except: (perk|perks) (account|card|up|box|page)
highlight :: 1.1
  no: highlight the text first
  except: highlight (the|it|and|your|that|this)
(marvel|marvels|marveled|marvelled) :: 1.8
classily :: 1.6
(tastefully|tasteful) :: 1.6
spacious :: 1.5
roomy :: 1.5
airy :: 1.5
picturesque :: 1.9
scenic :: 1.9
idyllic :: 1.9
(crisp|crispy) :: 1
nourishing :: 1.4
wholesome :: 1.4
hearty :: 1.4
plentiful :: 1.1
(abundant|abundance) :: 1.1
unbeatable :: 2.5
(unrivaled|unrivalled) :: 2.5
unmatched :: 2.5
unparalleled :: 2.5
peerless :: 2.5
incomparable :: 2.5
top notch :: 2.6
  yes: customer> top-notch people => pos
first rate :: 2.6
first class :: 2.6
  yes: customer> it is hardly first class => neg
  no: customer> I sent it by first class post
  no: I booked a first class seat
  no: customer> I have to change my first class ticket
  except: (by|in|to|flying|fly|with) first class
  except: first class (post|mail|ticket|tickets|seat|seats|stamp|stamps|cabin|letter|upgrade|package|lounge|passenger|passengers|shipping|section|delivery|signed)
world class :: 2.6
high class :: 2.6
top class :: 2.6
second to none :: 2.6
  yes: customer> your service is second to none => pos
  yes: customer> the service is second to none => pos
top tier :: 2.6
five star :: 2.6
  no: customer> we stayed in a five star hotel
  except: five star (hotel|hotels|resort)
5 star :: 2.6
a1 :: 2.6
state of the art :: 1.8
cutting edge :: 1.8
high end :: 1.8
well made :: 1.8
well built :: 1.8
well designed :: 1.8
high quality :: 1.8
good quality :: 1.8
top quality :: 1.8

# ---------------------------------------------------------------- good: more words
@category valence.positive.more kind=valence neg=flip
(interesting|interestingly|interested) :: 1.3
  yes: customer> that is interesting => pos
  no: are you interested in the offer
  except: are you interested
(incredible) :: 2.3
  no: customer> it is incredible that nobody called
  except: incredible that
(remarkable|remarkably) :: 2.4
luck :: 0.7
  no: customer> bad luck
good luck [with] :: 1.7
  yes: customer> good luck with it => pos
  no: customer> good luck getting a refund from them
  except: good luck [with] (getting|reaching|trying|finding|ever)
(cute|cutest|cutely) :: 1.5
(dazzling|dazzled) :: 2.2
tender* :: 1.3
  no: your tender was received
  no: legal tender
  except: (legal|your|the|a|public) (tender|tenders)
(magic|magically) :: 1.6
  yes: customer> it is pure magic => pos
  no: I have the magic box
  no: use a magic eraser
  except: magic (box|eraser|link|jack|keyboard|mouse|kingdom)
(graceful|gracefully|grace) :: 1.8
  no: you have a grace period
  no: my name is Grace
  except: grace period
  except: (is|am|called|miss|mrs|hi|hello|with) grace
grand :: 1
  yes: customer> that's grand => pos
  no: customer> it cost two grand
  no: the grand total is ten
  except: (<NUMBER>|a|few) grand
  except: grand (total|daughter|son|mother|father|parents|piano|children|hotel|avenue|street|rapids|canyon)
(insightful|insightfully) :: 2
colourful :: 1.3
colorful :: 1.3
(positive|positively) :: 1
  yes: customer> a positive young man => pos
  no: customer> are you positive about that date
  no: customer> I tested positive
  no: customer> I'm positive I paid it
  except: (tested|test|false|blood|o|hiv) positive
  except: are you positive
  except: am positive (i|it|that|we|he|she|you)
(intelligent|intelligently|intelligence) :: 1.5
  no: the artificial intelligence agent
  except: (artificial|business) intelligence
(tremendous) :: 2.3
(profound) :: 1.2
informative :: 1.7
  yes: customer> the call was informative => pos
instructive :: 1.7
educational :: 1.5
illuminating :: 1.7
enlightening :: 1.7
(deft|deftly) :: 1.9
(adept|adeptly) :: 1.6
(nimble|nimbly) :: 1.6
faithful :: 1.6
(imaginative|imagination) :: 1.1
(creative|creatively|creativity) :: 0.7
(astonishing|astonished) :: 1.4
intoxicating :: 1.5
radiant :: 1.5
glowing :: 1.5
  no: is the light glowing red
  except: (glowing|shining) (red|green|blue|orange|white|amber|light)
  except: light [is] (glowing|shining)
sparkling :: 1.5
  no: a bottle of sparkling water
  except: sparkling (water|wine)
gleaming :: 1.5
shining :: 1.9
(sunshine) :: 1.4
(golden) :: 1
  no: the golden gate branch
  except: golden (gate|retriever|syrup|rule)
(treasured) :: 1.9
buoyant :: 1.7
bubbly :: 1.7
  yes: customer> such a bubbly girl => pos
perky :: 1.7
chirpy :: 1.7
jolly :: 1.7
(merry|merrily) :: 1.7
(cheers) :: 1.2
  yes: customer> cheers => pos
happy (birthday|anniversary|holidays|christmas|new year|easter|thanksgiving|diwali|hanukkah) :: 1.8
  yes: customer> happy birthday => pos
merry christmas :: 1.8
looking forward :: 1.4
  yes: customer> I'm looking forward to it => pos
  yes: customer> I'm not looking forward to another call => neg
look forward to (it|that|seeing|hearing|meeting|working|using|trying|speaking) :: 0.8
  yes: customer> I look forward to seeing you => pos
(delivers on|lives up to|lived up to|meets|met|exceeds|exceeded|surpassed) [all|my|our|the|its|every|expectations] (promise|promises|expectations|hopes|hype|standards|needs|billing) :: 2
  yes: customer> it exceeded my expectations => pos
  yes: customer> it never lived up to the hype => neg
(well) (worth|deserved|earned|organised|organized|run|written|packaged|packed|trained|managed|cooked|maintained|mannered|priced|thought|acted|crafted|informed|handled|behaved) [it] :: 1.8
  yes: customer> the parcel was well packed => pos
  yes: customer> your staff are well trained => pos
  yes: customer> it was not well organised => neg
poetic :: 1
lyrical :: 1.4
soulful :: 1.4
(playful|playfully) :: 1.3
refined :: 1.4
polished :: 1.4
sophisticated :: 1.4
addictive :: 1.1
unputdownable :: 1.1
versatile :: 1.3
(flexible|flexibility) :: 1.3
  yes: customer> they were flexible => pos
  yes: customer> the policy isn't flexible => neg
  no: a flexible hose
  no: customer> I'd like a flexible ticket
  except: flexible (hose|ticket|fare|pipe|working|spending|rate|tickets)
adaptable :: 1.3
sharpness :: 1.2
clarity :: 1.2
  yes: customer> the picture clarity is great => pos
  no: could you give me some clarity
  except: (some|more|for|need|want|any) clarity
lightweight :: 0.8
compact :: 0.8
portable :: 0.8
ergonomic :: 0.8
well lit :: 0.8
quiet :: 0.3
  no: it is too quiet I can't hear you
  no: keep quiet please
  except: (too|keep|be|so|very|is|you are|line is) quiet
noiseless :: 1.2
silent running :: 1.2
whisper quiet :: 1.2
waterproof :: 1
shockproof :: 1
unbreakable :: 1
indestructible :: 1
long lasting :: 1
hard wearing :: 1
hygienic :: 1.4
sanitary :: 1.4
sparkling clean :: 1.4
spick and span :: 1.4
squeaky clean :: 1.4
inviting :: 1.5
(homely|homey) :: 1.5
snug :: 1.5
quaint :: 1.5
juicy :: 2
flavorful :: 2
(flavoursome|flavourful) :: 2
mouth watering :: 2
finger licking :: 2
succulent :: 2
(savory|savoury) :: 2
piping hot :: 2
refreshed :: 0.8
  no: has the page been refreshed
  no: I refreshed it
  except: (page|it|screen|list|browser|i|we|phone|battery|card|been|account|credit|was|is) [was|has|is] [been|fully] (refreshed|recharged)
  except: refreshed it
rested :: 0.8
recharged :: 0.8
  no: customer> the phone was recharged
  except: (page|it|screen|list|browser|i|we|phone|battery|card|been|account|credit|was|is) [was|has|is] [been|fully] (refreshed|recharged)
eager to please :: 1.1
keen :: 1.1
raring to go :: 1.1
humane :: 1.6
charitable :: 1.6
philanthropic :: 1.6
benevolent :: 1.6
patriotic :: 1.5
(noble|nobly) :: 1.2
honourably :: 1.5
honorably :: 1.5
(dignified|dignity) :: 1.5
pardoned :: 0.7
(forgiven|forgiving|forgave|forgive) :: 0.3
  yes: customer> all is forgiven => pos
  yes: customer> I will never forgive you => neg
  no: forgive me
  except: forgive me
reconciled :: 0.9
made peace :: 0.9
made up with :: 0.9
mended :: 0.8
patched it up :: 0.8
innocent :: 0.4
blameless :: 0.9
(painless|painlessly) :: 1.6
stressless :: 1.6
carefree :: 1.6
worry free :: 1.6
care free :: 1.6
glitch free :: 1.2
bug free :: 1.2
risk free :: 1.2
debt free :: 1.2
(instant|instantly|instantaneous) :: 0.3
  yes: customer> it worked instantly => pos
  no: customer> it broke instantly
  no: send an instant message
  except: instant (message|messages|messaging|coffee|noodles|ink|pot|chat)
  except: (broke|died|failed|fails|crashes|stopped|gone) instantly
pioneering :: 1.8
groundbreaking :: 1.8
visionary :: 1.8
revolutionary :: 1.8
trailblazing :: 1.8
abreast :: 1.3
up to speed :: 1.3
  no: let me get you up to speed
  except: (bring|get|me|you|us) up to speed
in the loop :: 1.3
  no: I want to be kept in the loop
  except: (want|like|need) to be kept in the loop
(kept me informed|kept us informed) :: 1.3
  yes: customer> she kept me informed => pos
(kept me updated|kept us updated) :: 1.3
  yes: customer> nobody kept me updated => neg
kept me posted :: 1.3
keeping me informed :: 1.3
keep me updated :: 1.3
  no: please keep me updated
  except: (please|to|can you|will|want|should|must|and) keep me updated
reachable :: 0.3
  yes: customer> they are always reachable => pos
available :: 0.3
  no: are you available on Monday
  no: customer> it is not available
  no: it will be available soon
  except: (are|is|be|not|if|when|any|have|no|one|what|also|currently|next|was|were|slots|made|wheelchair|you) [you|it|he|she|anyone|there|always|still] (available|accessible)
  except: (available|accessible) (on|at|in|from|to|for|balance|credit|now|soon|room|slot|slots|appointment|appointments|online|via|until|units|seats|again)
accessible :: 0.3
  no: a wheelchair accessible room
  except: (are|is|be|not|if|when|any|have|no|one|what|also|currently|next|was|were|slots|made|wheelchair|you) [you|it|he|she|anyone|there|always|still] (available|accessible)
  except: (available|accessible) (on|at|in|from|to|for|balance|credit|now|soon|room|slot|slots|appointment|appointments|online|via|until|units|seats|again)
eased :: 0.9
alleviated :: 0.9
lessened :: 0.9
(relieves|relieving) :: 0.9
thriftily :: 0.5
cheaper than :: 0.5
gallant :: 1.6
chivalrous :: 1.6
gentlemanlike :: 1.6
spirited :: 1.1
feisty :: 1.1
gutsy :: 1.1
plucky :: 1.1
cohesive :: 1
coherent :: 0.7
well rounded :: 1
balanced :: 0.5
even handedly :: 1
heartily :: 1.2
wholeheartedly :: 1.2
irresistible :: 1.8
tempting :: 1.8
alluring :: 1.8
seductive :: 1.8
mesmerizing :: 2
mesmerising :: 1.8
hypnotic :: 1.8
spellbinding :: 1.8
(enthralling|enthralled) :: 1.8
suspenseful :: 0.8
thought provoking :: 1.3
provocative :: 0.8
haunting :: 0.8
intense :: 1.1
bittersweet :: 1.1
laugh out loud :: 1.9
(crack me up|cracks me up|cracked me up) :: 1.9
side splitting :: 1.9
rib tickling :: 1.9
belly laugh :: 1.9
guilty pleasure :: 1.6
crowd pleaser :: 1.6
must see :: 1.8
page turner :: 1.6
(a|an absolute|real|total|definite|true|is the|this is) must (have|see|read|buy|own|try|watch|do) :: 1.6
  yes: customer> the case is a must have => pos
  no: customer> it must have been cold
edge of my seat :: 1.6
