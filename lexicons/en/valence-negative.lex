@lexicon 1 name=valence-negative lang=en version=2026.11
# Sentiment of general English words that are bad news: feelings, people, quality, deeds, harm.
# Negated, they count nothing ("not terrible" is no praise); phrases that do praise stand in valence-idioms.lex.

# ---------------------------------------------------------------- bad: anger and annoyance
@category valence.negative.anger kind=valence neg=flip
(angry|angrily|angrier|angriest) :: -2.3
  yes: customer> I am angry => neg
anger* :: -1.3
(annoy|annoys|annoyed|annoying|annoyingly) :: -2
  yes: customer> it is annoying => neg
annoyance* :: -1.7
frustrat* :: -2.4
  yes: customer> this is so frustrating => neg
  yes: customer> out of sheer frustration => neg
furious* :: -3
fury :: -2.5
fuming :: -2.6
seething :: -2.6
livid :: -2.8
  yes: customer> I'm livid => neg
irate :: -2.8
incensed :: -2.8
enrag* :: -2.8
outrag* :: -2.4
(infuriate|infuriates|infuriated|infuriating|infuriatingly) :: -2.7
(mad) :: -1.7
  yes: customer> I am mad about it => neg
  no: customer> mad men was on
  no: customer> I am mad about chocolate
  except: mad men
  except: mad about (chocolate|him|her|football|music|you)
(maddening|maddened) :: -2
(irritate|irritates|irritated|irritating|irritatingly|irritation) :: -1.7
irritable :: -1.5
grumpy :: -1.5
cranky :: -1.5
grouchy :: -1.5
tetchy :: -1.5
moody :: -1.5
surly :: -1.5
exasperat* :: -1.9
exacerbat* :: -1.9
aggravat* :: -2
  yes: customer> very aggravating => neg
(rage|rages|raging) :: -2.1
(resent|resents|resented|resentful|resentment) :: -1.8
hostil* :: -2
vexed :: -1.6
vexing :: -1.6
irked :: -1.6
irksome :: -1.6
peeved :: -1.6
(pissed) :: -2.4
  yes: customer> I am so pissed => neg
(appalled|appalling|appallingly) :: -2.9
  yes: customer> the service was appalling => neg
disgust* :: -3.3
  yes: customer> I'm disgusted with this company => neg
(repulsed|repulsive) :: -2.7
revolting :: -2.7
repugnant :: -2.7
(loathe|loathes|loathed|loathing|loathsome) :: -2.8
(detest|detests|detested) :: -2.7
(despise|despised|despises) :: -2.7
(abhor|abhorrent) :: -2.7
(hate|hates|hated|hating) :: -2.7
  yes: customer> I hate this => neg
  yes: customer> I hate calling you => neg
  no: customer> I'd hate to lose you
  no: customer> I hate to bother you
  no: customer> I don't hate it
  no: agent> I'd hate for you to miss the deadline
  no: customer> I would hate to see that
  no: customer> hate to ask
  except: hate to (bother|lose|see|ask|trouble|interrupt|say)
  except: hate (for|it if) (you|that|this|it|him|her|them)
hatred :: -2.7
hateful :: -2.7
(dislike|dislikes|disliked|disliking) :: -1.3
(bitter|bitterly|bitterness) :: -2.1
  no: a pint of bitter
  except: (of|lemon|pint|best) bitter
(upset|upsets) :: -1.7
  yes: customer> I'm really upset => neg
  no: customer> my stomach is upset
  except: (stomach|tummy) [is] upset
(upsetting) :: -1.8
(displeased|displeasure|displeasing) :: -1.8
(unhappy|unhappiness|unhappily) :: -2
  yes: customer> I am very unhappy => neg
  no: customer> I'm not unhappy
(dissatisf*) :: -2
(unsatisf*) :: -1.9
  yes: customer> an unsatisfactory answer => neg
(discontent|discontented) :: -1.8
disgruntled :: -1.8
(offend|offends|offended|offending) :: -1.7
  no: which is the offending line
  except: offending (line|part|item|file|charge|page|message)
offensive* :: -2.4
(insult|insults|insulted|insulting) :: -2.4
  yes: customer> this offer is insulting => neg
(indignant|indignation) :: -1.8
(provoke|provoked|provoking) :: -1.4
  no: customer> a thought provoking call
  except: thought provoking
(antagonise|antagonize|antagonistic) :: -1.4
(argue|argues|argued|arguing|argument|arguments|argumentative) :: -0.8
  yes: customer> he kept arguing with me => neg
  no: pass the argument to the function
  except: (the|an|command|line|input|function|missing) (argument|arguments) (to|of|is|in|list|for)
(quarrel|quarrels|quarrelling) :: -1.4
(bicker|bickering) :: -1.4
squabble :: -1.4
(complain|complains|complained|complaining) :: -1
  yes: customer> I want to complain => neg
  yes: customer> I have complained twice => neg
  no: customer> I can't complain
  no: customer> nothing to complain about
(complaint|complaints) :: -0.7 speaker=customer
  yes: customer> I'm making a complaint => neg
  no: let me put you through to the complaints team
  no: your complaint number is twelve
  no: agent> do you want to file a formal complaint
  except: (complaint|complaints) (team|department|number|procedure|form|process|handler|policy|officer|desk|line|reference|manager|resolution)
  note: from an agent it is a procedure and no feeling
(moan|moaning|moans) :: -1.1
(whine|whining) :: -1.1
(grumble|grumbling) :: -1.1
(rant|ranting|rants) :: -1.1
  no: sorry for the rant over
  except: rant over
tirade :: -1.3
(scream|screams|screamed|screaming) :: -0.7
(yell|yells|yelled|yelling) :: -1.2
(shout|shouts|shouted|shouting) :: -1.3
  no: customer> I just want to give a shout out to Joe
  no: shout if you need me
  except: (shout|shouts) (out|outs|if)
(ugh|ughh|ughhh) :: -1.4
  yes: customer> ugh not again => neg
argh :: -1.5
arrgh :: -1.5
aargh :: -1.5
(grr|grrr) :: -1.5
gah :: -1.5
(damn|dammit|damned) :: -1.3
  no: customer> that's damn good
  except: damn [that|it] (good|fine|nice|fast|near|right|well|great)
(darn|darned) :: -0.9
goddamn :: -1.3
(hell|hellish) :: -1.1
  yes: customer> this is hell => neg
  no: customer> hell yes
  except: hell (yes|yeah)
(crap|crappy|crappiest) :: -2.4
(shit|shits|shitty|shite) :: -2.2
bullshit* :: -2.7
bollocks :: -2
horseshit :: -2
bs :: -1.8
bull crap :: -2
baloney :: -2
hogwash :: -2
(fuck|fucks|fucked) :: -2.4
fck :: -1.7
fuk :: -1.7
effing :: -1.7
(frigging|friggin) :: -1.7
freaking :: -1.7
(fucking|fuckin) :: -1.2
  no: customer> nothing happened
wtf :: -2.2
  yes: customer> wtf is this charge => neg
wth :: -2
smh :: -1.7
fml :: -1.7
facepalm :: -1.7
(sucks|sucked|suck) :: -2.8
  yes: customer> your service sucks => neg
  no: customer> the vacuum does not suck up the dirt
  except: (suck|sucks) (up|the|in|dirt|it)
sux :: -2
damnation :: -2
bloody hell :: -2
(for fuck sake|for fucks sake) :: -2
ffs :: -2
(tick off|ticked off) :: -1.8
teed off :: -1.8
cheesed off :: -1.8
hacked off :: -1.8
brassed off :: -1.8
browned off :: -1.8

# ---------------------------------------------------------------- bad: sadness, worry, shame
@category valence.negative.sadness kind=valence neg=flip
(sad|sadder|saddest|sadness) :: -1.8
  yes: customer> that makes me sad => neg
sadly :: -2
sadden* :: -1.9
disappoint* :: -2.5
  yes: customer> I'm disappointed => neg
  no: customer> it did not disappoint
(miserable|miserably|misery) :: -2.4
(depressed|depressing|depressingly|depression) :: -2.2
(heartbroken|heartbreak) :: -2.6
heartbreaking :: -2.4
heart broken :: -2.6
heart breaking :: -2.6
(devastat*) :: -2.5
  yes: customer> my mother is devastated => neg
distraught :: -2.8
grief stricken :: -2.8
inconsolable :: -2.8
(grief|grieving) :: -1.5
  no: customer> good grief that was quick
  except: good grief
(mourning|mourn) :: -1.9
(bereaved|bereavement) :: -1.9
  no: the bereavement team
  except: bereavement (team|department|line|fare|leave|policy|services)
(sorrow|sorrowful) :: -2.3
anguish :: -2.3
(agony|agonising|agonizing) :: -2.3
(despair|desperate|desperately|desperation) :: -1.6
  yes: customer> I am desperate => neg
(hopeless|hopelessly|hopelessness) :: -2.2
(helpless|helplessly) :: -1.8
powerless :: -1.8
(lonely|loneliness) :: -0.7
alone :: -0.5
  no: customer> leave it alone
  no: customer> I live alone
  no: this month alone it was forty
  except: (leave|live|lives|travel|travelling|traveling|let|stand|home|month|year|week|day|today|works|living|going|not) [it|that|this|him|her|me|the|you] alone
(cry|crying) :: -1.7
  no: for crying out loud
  except: crying out loud
(cries|cried) :: -1.5
(tearful|tears) :: -1.7
  no: customer> tears of joy
  no: customer> it tears easily
  except: tears (of joy|easily|apart|up|in|at|when)
(weep|weeping) :: -1.7
(sob|sobbing) :: -1.7
(gloomy|gloom) :: -1.8
dreary :: -2
bleak :: -1.8
(dismal|dismally) :: -1.8
grim :: -1.8
(somber|sombre) :: -1.8
(unfortunate|unfortunately) :: -1.1
  yes: customer> unfortunately it broke => neg
  yes: customer> that is unfortunate => neg
(regret|regrets|regretted|regretting) :: -1.6
  yes: customer> I regret buying it => neg
  no: customer> you won't regret it
(regrettable|regrettably|regretful) :: -1.4
(sorry) :: -0.3
  yes: customer> sorry about that => neg
  no: customer> you will be sorry
  no: sorry could you repeat that
  no: customer> sorry what was that
  no: customer> sorry I missed that
  except: (be|better safe than) sorry
  except: sorry (could|can|what|who|i missed|i did not catch|say|repeat|did|go|just|one|my name|which|come again|is|you were|you are)
(apologise|apologize|apology|apologies|apologised|apologized|apologises|apologizes|apologetic) :: -0.2
  yes: customer> apologies for the mix => neg
  no: customer> nobody even apologised
  no: customer> I want an apology
  no: customer> no apology no explanation
  except: (want|nobody|no one|demand|expect|deserve|never|waiting|owed|without|owe) [for|us|me|a|an|even|ever|has|so much as|proper|full|written] [a|an|proper|full|written] (apologise|apologize|apology|apologised|apologized)
ashamed :: -2.1
(shame|shameful|shamefully|shameless) :: -2.4
(embarrass*) :: -1.9
  yes: customer> it was embarrassing => neg
humiliat* :: -2.4
(disgrace|disgraceful|disgracefully|disgraced) :: -2.9
(guilty|guilt) :: -1.3
dejected :: -2
downhearted :: -2
despondent :: -2
(disheartened|disheartening) :: -2
(demoralised|demoralized) :: -2
crestfallen :: -2
discourag* :: -1.5
disillusion* :: -2
(dismay|dismayed|dismaying) :: -1.9
(hurt|hurts|hurting|hurtful) :: -2
(painful|painfully|pains) :: -1.8
pain :: -1.5
  yes: customer> I am in pain => neg
  no: do you take pain killers
  no: pain relief gel
  no: customer> pain scale
  except: pain (killer|killers|relief|medication|clinic|management|scale|meds)
(suffer|suffers|suffered|suffering) :: -1.4
traum* :: -2.3
(stress|stressed|stressful|stressing|stresses) :: -1.5
  yes: customer> it caused so much stress => neg
  no: run a stress test
  no: customer> I can not stress this enough
  except: stress (test|tests|testing|that|this|enough|the|ball)
distress* :: -2
(overwhelm*) :: -0.9
  yes: customer> I feel overwhelmed => neg
  no: customer> an overwhelming success
  no: customer> the reviews were overwhelmingly positive
  except: overwhelmingly (good|positive|in)
  except: overwhelming (success|support|majority|generosity|kindness|joy)
(exhausted|exhausting|exhaustion) :: -1.9
  no: all retries were exhausted
  except: (retries|attempts|options|supplies|quota|were|credit) exhausted
(tired|tiresome) :: -2
tiring :: -1.3
(weary|wearisome) :: -1.3
worn out :: -1.3
  yes: customer> worn out from all the calls => neg
(worr*) :: -1.3
  yes: customer> I'm worried about my mother => neg
  yes: customer> it is a worry => neg
  no: customer> don't worry
  no: customer> no need to worry
  no: customer> not to worry
anxious* :: -1.6
anxiety :: -1.5
(nervous|nervously) :: -1.3
(afraid) :: -1
  yes: customer> I am afraid of losing it => neg
  no: I'm afraid we are closed
  no: customer> I'm afraid so
  no: I am afraid that is the policy
  except: am afraid (we|so|not|that|i|it|the|there|this|your|you|our|he|she|they|my|those)
(scared|scare|scares|scary|scaring) :: -1.3
(fear|fears|feared|fearful) :: -1.1
(fright*) :: -1.6
(terrified|terrifying|terrify|terror) :: -1.6
  yes: customer> my daughter was terrified => neg
(terrorised|terrorized) :: -2.4
panic* :: -1.5
  no: the panic button on the remote
  no: customer> panic mode
  except: panic (button|alarm|bar|mode)
(horror|horrors) :: -1.6
  yes: customer> to my horror it was gone => neg
(dread|dreads|dreaded|dreading) :: -2.2
(uneasy|unease) :: -1.4
apprehensive :: -1.2
wary :: -1.2
(uncomfortable|uncomfortably) :: -1.2
discomfort :: -1.5
(concerned|concerning|concerns) :: -0.8
  yes: customer> I am concerned about it => neg
  no: customer> as far as I'm concerned
  no: customer> a letter concerning my account
  no: thank you for bringing your concerns to us
  no: to whom it concerns
  except: as far as ...3 concerned
  except: concerning (my|your|the|a|an|our|this|that)
  except: (your|any|the|whom|it|other|all|further|these) [it] (concerns|concerned)
(confus*) :: -1.6
  yes: customer> this is confusing => neg
  yes: customer> I'm confused => neg
baffl* :: -1.4
(bewilder*) :: -1.4
perplex* :: -1.1
mystif* :: -1.1
puzzled :: -0.9
(shock|shocked|shocking|shockingly|shocker) :: -1.2
  yes: customer> I was shocked by the bill => neg
  no: the shock absorber is worn
  no: customer> I got an electric shock
  except: shock (absorber|absorbers|proof)
  except: (electric|static) shock
stunned :: -1.2
flabbergasted :: -1.2
gobsmacked :: -1.2
dumbfounded :: -1.2
  yes: customer> I was dumbfounded => neg
aghast :: -1.2
(jealous|jealousy) :: -1.1
envious :: -1.3
(bored|boredom) :: -1.6
boring :: -2.1
  yes: customer> the film was boring => neg
(tedious|tedium) :: -2
monotonous :: -1.6
dull :: -1.8
homesick :: -1.2
lovesick :: -1.2
seasick :: -1.2
joyless :: -1.8
cheerless :: -1.8
(sigh|sighs) :: -0.9
meh :: -0.9
  yes: customer> meh it is the usual => neg
bleh :: -0.9
blah :: -0.9
yawn :: -0.9
(yuck|yucky) :: -1.8
(ew|eww|ewww|ewwww) :: -1.8
(ick|icky) :: -1.8
oh dear :: -0.9
uh oh :: -0.9
oh no :: -0.9
  yes: customer> oh no it is broken => neg
oopsie :: -0.9
alas :: -1.2
ouch :: -1.2
ow :: -1.2
unlucky :: -1.5
misfortune :: -1.5
ill fated :: -1.5

# ---------------------------------------------------------------- bad: quality
@category valence.negative.quality kind=valence neg=flip
bad :: -2
  yes: customer> that is bad => neg
  no: customer> my bad
  no: customer> not bad
  no: customer> so bad ass
  except: my bad
  except: bad ass
badly :: -2.2
  yes: customer> I was treated badly => neg
  no: customer> I badly want to see it
  except: badly (want|wanted|need|needed)
worse :: -2.5
worsen* :: -1.9
worst :: -3.4
  no: customer> in the worst case we wait
  no: customer> worst comes
  except: worst (case|comes)
terrible :: -2.6
  no: it wasn't terrible
(horrible|horribly) :: -3
awful :: -3
  yes: customer> it was awful => neg
  no: customer> an awful lot of people
  except: awful lot
horrid :: -2.6
horrific* :: -3
horrendous* :: -3
horrify* :: -2.7
horrified :: -2.7
dreadful* :: -2.7
atrocious* :: -3
(abysmal|abysmally) :: -2.9
(diabolical|diabolically) :: -2.7
ghastly :: -2.6
(hideous|hideously) :: -2.6
deplorable :: -2.8
despicable :: -2.8
reprehensible :: -2.8
contemptible :: -2.8
lousy :: -2.3
(pathetic|pathetically) :: -2.9
pitiful* :: -2.3
(laughable|laughably) :: -2
farcical :: -2
ridiculous :: -2.1
  no: customer> I do not mean to be ridiculous
absurd* :: -1.8
ludicrous* :: -2.1
preposterous* :: -2
(nonsense|nonsensical) :: -1.9
rubbish :: -1.9
  yes: customer> this phone is rubbish => neg
  no: when is my rubbish collected
  except: (the|my|our|collect|collects|of the|in|into) (trash|rubbish|garbage)
garbage :: -1.9
  no: customer> the garbage truck never stops
  except: (rubbish|garbage|trash) (truck|bin|bins|can|collection|bag|bags|day|pickup|disposal|chute|service|folder|is collected)
  except: (the|my|our|collect|collects|of the|in|into) (trash|rubbish|garbage)
(trash|trashy) :: -1.9
  no: customer> I put it in the trash
  except: (the|my|our|collect|collects|of the|in|into) (trash|rubbish|garbage)
(junk|junky) :: -1.8
  yes: customer> it is a piece of junk => neg
  no: check your junk folder
  no: it went to junk
  except: junk (folder|mail|email|box|removal|inbox|food)
  except: (to|your|in|or|the) junk
poor :: -2.1
  yes: customer> poor show => neg
  yes: customer> the line is poor => neg
  no: customer> the poor thing
  no: a poor man
  except: poor (thing|girl|boy|soul|people|guy|family|dog|cat|man|woman|lady|little|kid|fellow)
(poorly|poorer|poorest) :: -2
mediocre :: -1.5
mediocrity :: -1.5
(inferior|inferiority) :: -1.9
subpar :: -1.9
sub par :: -1.9
substandard :: -1.9
sub standard :: -1.9
second rate :: -1.9
third rate :: -1.9
below par :: -1.9
shoddy :: -2.2
(shabby|shabbily) :: -1.6
  no: customer> not too shabby
tatty :: -1.6
threadbare :: -1.6
tacky :: -1.6
tawdry :: -1.6
flimsy :: -1.7
(cheap|cheaply) :: -0.3
  yes: customer> it feels cheap => neg
  no: customer> is there a cheap flight
  no: customer> I found it cheap online
  no: customer> it is cheap and cheerful
  except: (a|any|cheap|it|was|were|really|very|pretty|so|for|on|the|more|too|sold) cheap
  except: cheap (and|flight|flights|price|prices|rate|rates|ticket|tickets|deal|deals|enough|at|for|as|option|to|hotel|fare|fares|call|calls)
(worthless|worthlessness) :: -2.4
useless* :: -2.3
  yes: customer> the website is useless => neg
(pointless|pointlessly) :: -2.1
futile :: -1.9
(unhelpful|unhelpfully) :: -2.1
  yes: customer> he was very unhelpful => neg
ineffective* :: -1.7
ineffectual :: -1.7
inefficien* :: -1.8
(inadequate|inadequately|inadequacy) :: -1.6
(insufficient|insufficiently) :: -1.6
(unacceptable|unacceptably) :: -2.5
  yes: customer> this delay is unacceptable => neg
intolerable :: -2.5
(unbearable|unbearably) :: -2.1
insufferable :: -2.5
insupportable :: -2.5
unreliab* :: -2.1
unstable :: -1.6
defective :: -2
  yes: customer> the unit is defective => neg
(defect|defects) :: -1.6
faulty :: -1.9
  yes: customer> a faulty cable => neg
(fault|faults) :: -1.4
  yes: customer> there is a fault on the line => neg
  yes: customer> it is your fault => neg
  no: the fault department is closed
  no: we found no fault
  except: (fault|faults) (department|team|line|code|report|number|reference)
  except: (find|found) no fault
(flaw|flaws|flawed) :: -1.4
(imperfect|imperfection|imperfections) :: -1
(broken|broke) :: -1.4
  yes: customer> my screen is broken => neg
  no: customer> he spoke broken English
  no: customer> we broke even
  no: can I have it broken down by month
  except: broken english
  except: broke (even|the ice|the news)
  except: broken down (by|into)
damag* :: -1.5
  yes: customer> a damaged box => neg
  no: does it have accidental damage cover
  no: customer> the damage deposit
  no: agent> your plan covers accidental damage
  no: agent> your claim for water damage is open
  except: damage (cover|protection|deposit|insurance|plan|waiver|claim|claims|limit|excess)
  except: (accidental|liquid|water) damage (cover|protection|plan)
  except: (claim|claims|claiming) for [the|your|a|any] [water|fire|storm|flood|accidental|liquid|smoke] damage
(ruin|ruins|ruined|ruining) :: -2.7
  yes: customer> you ruined my birthday => neg
  no: we visited the ruins of the castle
  except: ruins of
(wreck|wrecks|wrecked) :: -1.9
(spoil|spoils|spoiled|spoilt|spoiling) :: -1.6
  no: customer> we were spoiled for choice
  except: (spoiled|spoilt) for choice
(rotten|rotting) :: -2.2
moldy :: -2.2
mouldy :: -2.2
rancid :: -2.2
putrid :: -2.2
stale :: -1.9
soggy :: -1.9
  yes: customer> the chips were soggy => neg
undercooked :: -1.9
overcooked :: -1.9
inedible :: -1.9
tasteless :: -1.9
bland :: -1.9
(dirty|dirtier) :: -2
(filthy|filth) :: -2
  yes: customer> the room was filthy => neg
grimy :: -2
grubby :: -2
unclean :: -2
unhygienic :: -2
unsanitary :: -2
smelly :: -1.9
(stinks|stink|stinky|stinking) :: -2.4
stank :: -1.9
stench :: -1.9
(nasty|nastier|nastiest|nastily) :: -1.8
(ugly|ugliest) :: -2.2
unsightly :: -1.8
unattractive :: -1.8
(gross|grossly) :: -2.2
  yes: customer> the food was gross => neg
  no: what is your gross income
  no: my gross pay
  except: gross (income|pay|salary|amount|weight|total|profit|monthly|annual|margin|value|earnings|per)
(weak|weaker|weakest|weakness) :: -1.5
  yes: customer> the signal is weak => neg
feeble :: -1.5
limp :: -1.5
  no: customer> a limp home mode
  except: limp home
lame :: -2.1
crude :: -1.7
vulgar :: -2
obscene :: -2
lewd :: -2
(slow|slower|slowest|slowly) :: -1.2
  yes: customer> checkout is slow => neg
  yes: customer> everything is slower => neg
  no: could you speak more slowly
  no: can you slow down please
  no: slowly turn it to the left
  except: (more|speak|go|read|talk|it|say|turn|nice and|that|please|repeat|press|pour|very) (slowly|slower)
  except: (slowly|slow) (turn|down|but|cook|cooker|motion|press|pour|lift|pull|and|release|remove)
(sluggish|sluggishly) :: -1.7
  yes: customer> the app is sluggish => neg
(laggy|laggish) :: -1.7
glacial :: -1.7
clunky :: -1.5
cumbersome :: -1.5
(awkward|awkwardly) :: -1.3
(complicated|complication|complications) :: -1
  yes: customer> the form is complicated => neg
overcomplicated :: -1.3
convoluted :: -1.3
(complex) :: -0.4
  yes: customer> it is too complex => neg
  no: I live in an apartment complex
  no: use a complex password
  except: (apartment|housing|sports|office|a|the|my|leisure|our|vitamin) complex
  except: complex password
(difficult|difficulty|difficulties) :: -1.3
  no: customer> it isn't difficult
(hard|harder|hardest) :: -0.7
  yes: customer> it is hard to reach you => neg
  no: I am working hard on it
  no: do a hard reset
  no: the hard drive is full
  no: customer> a hard copy please
  no: it is hard wired
  except: hard (reset|drive|drives|copy|disk|disks|wired|working|worker|work|boiled|hat|shell|cover|case|restart|back|wood|wearing|earned|boot|water|surface|floor|credit|pull|inquiry|cash|hit)
  except: (work|works|working|worked|try|tries|trying|tried|press|push|so|think|die|the|very|how|it|as|not) hard
tough :: -0.6
  yes: customer> it has been a tough week => neg
  no: customer> it is a tough phone
  except: tough (phone|case|glass|cookie|enough|material|cover)
tricky :: -0.7
(challenging) :: -0.3
(wrong|wrongly) :: -1.3
  yes: customer> you have it all wrong => neg
  no: sorry wrong number
  no: what is wrong with it
  no: customer> correct me if I'm wrong
  no: customer> tell me what is wrong
  no: customer> nothing wrong with it
  no: customer> don't get me wrong
  no: customer> I could be wrong
  no: customer> get me wrong
  except: wrong (number|button|department|line|person|extension)
  except: (if|may|might|could|hope|can) [i|i am|am|we|we are|you] [be|have been] wrong
  except: what [is|was|went|could|has|s|exactly|has gone|might be] [gone|be|went|exactly] wrong
  except: get (me|us) wrong
incorrect* :: -1.5
  yes: customer> the name is incorrect => neg
inaccura* :: -1.6
imprecise :: -1.6
(error|errors) :: -1.2
  yes: customer> there is an error on my bill => neg
  no: what is the error code
  no: customer> trial and error
  except: error (code|codes|message|messages|number|log|logs|report)
  except: trial and error
(erroneous|erroneously) :: -1.6
(mistake|mistakes|mistaken|mistakenly) :: -1.4
  yes: customer> you made a mistake => neg
  no: customer> make no mistake
  no: customer> if I'm not mistaken
  no: customer> pressed it by mistake
  except: make no mistake
  except: (not|unless|if|am|be) [i|i am|am|we|are|very much|much] mistaken
  except: by mistake
(blunder|blunders|blundered) :: -2
(botch|botched) :: -2.3
(bungle|bungled|bungling) :: -2.3
sloppy :: -1.9
slapdash :: -1.9
slipshod :: -1.9
half baked :: -1.9
messy :: -1.5
mess :: -1.8
  yes: customer> my bill is a mess => neg
  no: customer> no mess no fuss
(shambles|shambolic) :: -2.6
  yes: customer> it was a shambles => neg
farce :: -2.4
fiasco :: -2.6
debacle :: -2.6
chao* :: -1.4
(disorgani*) :: -1.8
(unorganised|unorganized) :: -1.6
haphazard :: -1.6
(problem|problems) :: -0.9
  no: that's not a problem
  no: what seems to be the problem
  no: what is the problem
  no: customer> problem solved
  no: let me solve this problem for you
  except: (what|seems to be|no|any|which|the same|describe|explain|is|whats) [seems|is|exactly|exact] [to|exactly] [be] the (problem|problems)
  except: (solve|fix|resolve|address|identify|sort|tackle|stop|avoid|prevent|report|cure|solving|fixing|resolving|overcome|understand|describe|explain|solved|fixed|resolved|troubleshoot|diagnose) [out] [a|the|this|that|your|my|any|our|these|all|such|out|their] (problem|problems)
  except: (problem|problems) (solved|solving|resolved|fixed|solver)
problematic :: -1.5
(issue|issues) :: -0.4
  yes: customer> the issue keeps coming back => neg
  no: we will issue a refund
  no: what is the issue date
  no: let me look into the issue
  no: customer> the March issue of the magazine
  no: let me fix that issue
  no: I can see why this issue matters
  except: (to|will|can|could|would|should|must|please|not|we|may|and|they|going to|card|latest|march|next|first|last|current|this|government|s|date of|who) issue
  except: issue (a|an|the|date|number|you|your|of|me|my|it|this|another|credit|refunds|one|new|us|tickets|at)
  except: (look|looking|solve|fix|resolve|address|identify|sort|tackle|solving|fixing|resolving|overcome|understand|describe|explain|solved|fixed|resolved|troubleshoot|diagnose|what|which|with|about|regarding|of) [is|was|into|out|to|at|seems|be|exactly] [to] [be] [a|the|this|that|your|any|our|these|all|such|out|their] (issue|issues)
(trouble|troubles|troubled|troubling) :: -1.7
  no: have you tried the troubleshooting guide
  no: customer> sorry to trouble you
  no: customer> I did not want to trouble her
  except: (to|not) trouble (you|him|her)
troublesome :: -1.6
(hassle|hassles|hassled) :: -1.6
  yes: customer> it was such a hassle => neg
  no: customer> no hassle
nuisance :: -1.1
(bother|bothers|bothered|bothersome) :: -1.5
  yes: customer> it bothers me => neg
  no: customer> sorry to bother you
  no: customer> I can't be bothered
  no: customer> don't bother
  no: customer> to bother you
  except: to bother (you|him|her)
  except: (be|not|even|why) bother
inconvenien* :: -1.4
  yes: customer> it is a big inconvenience => neg
  no: we are sorry for any inconvenience
  except: (for|apologise|apologize|any|apologies|sorry) [for] (the|any|this|all the) inconvenience
nightmar* :: -2.5
  yes: customer> a nightmare from start to finish => neg
(disaster|disasters|disastrous|disastrously) :: -2.9
  yes: customer> the whole thing was a disaster => neg
  no: our disaster recovery site
  except: disaster (recovery|relief|plan)
catastroph* :: -2.9
(tragedy|tragic|tragically) :: -2.2
calamity :: -2.5
crisis :: -1.1
  no: the crisis line
  except: crisis (line|team|centre|center)
(joke|jokes|joking) :: -0.6
  yes: customer> your company is a joke => neg
  no: customer> he told me a joke
  no: customer> just joking
  no: customer> it is no joke
  except: (told|tell|tells|good|told me|funny|just|only|made|make|only|inside|practical|no|cracked|you are|nice|little) [me|us|a|the|some] [good|funny|nice|little] (joke|jokes|joking)
(scandal|scandalous) :: -2.2
travesty :: -2.4
(fail|fails|failed|failing|failure|failures) :: -2.1
  yes: customer> the payment failed => neg
  yes: customer> you failed me => neg
  no: customer> it never fails
  no: it is a fail safe
  no: customer> he rings without fail
  except: fail (safe|over)
  except: without fail
unsuccessful* :: -1.6
(unable) :: -0.7
  yes: customer> I am unable to help her => neg
(impossible|impossibly) :: -1.3
  no: nothing is impossible
  except: nothing is impossible
(lack|lacks|lacked|lacking) :: -1.4
  no: customer> for lack of a better word
  except: lack of a better
(missing) :: -1.3
  yes: customer> the charger is missing => neg
  yes: customer> two bags are missing => neg
  no: am I missing something
  except: (what|i|i am|am i|we|not|something) missing [something|anything]
(lost|lose|loses|losing|loser|losers) :: -1.3
  yes: customer> we lost a whole day => neg
  yes: customer> losing all our pictures => neg
  no: the lost property office
  no: customer> I want to lose weight
  no: customer> you lost me there
  no: report a lost card
  no: customer> I'd get lost without you
  except: lost (property|and found|card|cards|mode|me)
  except: (report|reported) [a|my|it] lost
  except: lose weight
  except: (get|be) lost without
(loss|losses) :: -1.2
  yes: customer> it was a heavy loss => neg
  no: customer> I need the profit and loss
  no: hearing loss
  no: loss of signal light
  no: agent> let me connect you with our loss prevention team
  except: profit and loss
  except: loss of signal
  except: (hearing|weight|hair|memory|packet|loss|total) loss
  except: loss (prevention|adjuster|adjusters|assessor|assessors|report|leader)
expensive :: -1.3
  yes: customer> the plan is expensive => neg
  no: customer> it isn't expensive
  no: it is in the expensive price range
  except: expensive (price|priced|category|food|restaurant|restaurants|place|hotel|one|part|area)
pricey :: -1.4
costly :: -1.4
overpriced :: -1.2
over priced :: -1.4
extortionate :: -1.4
exorbitant :: -1.4
unaffordable :: -1.2
steep :: -1.2
  yes: customer> a steep price => neg
  no: customer> a steep hill
  no: let the tea steep
  except: steep (hill|hills|stairs|road|drive|driveway|steps|slope|roof)
  except: (tea|it) steep
unusable :: -2
unworkable :: -2
unwatchable :: -2
unreadable :: -2
illegible :: -2
unintelligible :: -2
inaudible :: -2
nonexistent :: -1.7
non existent :: -1.7
incomplete* :: -1.2
unfinished :: -1.2
half finished :: -1.2
half done :: -1.2
outdated :: -1.3
obsolete :: -1.3
antiquated :: -1.3
archaic :: -1.3
out of date :: -1.3
invalid :: -0.8
  no: it says invalid on the screen
  except: (says|shows|reads) invalid
ineligible :: -0.8
expired :: -0.8
(unfair|unfairly|unfairness) :: -2.3
  yes: customer> that is unfair => neg
(unjust|unjustly) :: -2.1
injustice :: -2.1
(unreasonable|unreasonably) :: -1.9
irrational :: -1.9
illogical :: -1.9
(unnecessary|unnecessarily) :: -1.2
(needless|needlessly) :: -1.2
(inappropriate|inappropriately) :: -1.6
(improper|improperly) :: -1.6
unsuitable :: -1.5
unfit :: -1.5
(unpleasant|unpleasantly) :: -2.1
disagreeable :: -1.9
distasteful :: -1.9
undesirable :: -1.4
unwanted :: -1.4
  no: block unwanted calls
  except: unwanted (calls|call|email|emails|messages|texts)
unwelcome :: -1.4
(weird|weirdly|weirdness) :: -0.8
(strange|strangely) :: -0.5
(odd|oddly) :: -0.7
  no: customer> odd numbers
  except: odd (number|numbers|jobs|shaped)
(bizarre|bizarrely) :: -0.7
(suspicious|suspiciously) :: -1.5
  no: report suspicious emails
  except: suspicious (email|emails|activity|transaction|transactions|call|calls|link|links|login|message|messages|text|texts|charges|charge)
dubious :: -1.7
questionable :: -1.7
fishy :: -1.7
shady :: -1.7
dodgy :: -1.7
  yes: customer> it looks dodgy => neg
sketchy :: -1.7
unclear :: -1
(vague|vaguely) :: -0.8
ambiguous :: -1
cryptic :: -1
(misleading|mislead|misleads|misled) :: -2.1
  yes: customer> the advert was misleading => neg
(contradict|contradicts|contradicted|contradicting|contradictory) :: -1.2
inconsisten* :: -1.2
(lag|lags|lagging|lagged) :: -1.2
  no: customer> I am suffering from jet lag
  except: jet lag
(noisy|noise|noises) :: -0.8
  no: noise cancelling headphones
  except: noise (cancelling|canceling|cancellation|reduction|cancelation)
deafening :: -0.8
racket :: -0.8
  no: tennis racket
  except: tennis racket
bumpy :: -1.3
cramped :: -1.3
overcrowded :: -1.3
crowded :: -0.9
stuffy :: -1.3
claustrophobic :: -1.3
(drawback|drawbacks) :: -1.2
(downside|downsides) :: -1.2
(disadvantage|disadvantages|disadvantaged) :: -1.2
(setback|setbacks) :: -1
(obstacle|obstacles) :: -0.8
(hurdle|hurdles) :: -1
hindrance :: -1
bottleneck :: -1
contrived :: -1.7
cliched :: -1.5
formulaic :: -1.5
predictable :: -1.7
uninspired :: -1.7
unoriginal :: -1.5
derivative :: -1.5
hackneyed :: -1.5
trite :: -1.5
superficial :: -1.7
shallow :: -1.7
hollow :: -1.7
insipid :: -1.7
vapid :: -1.7
lifeless :: -1.7
soulless :: -1.7
(silly|sillier|silliest) :: -0.6
  no: customer> may I ask a silly question
  except: silly (question|me)
(foolish|foolishly) :: -1.1
daft :: -1.1
goofy :: -0.8
tasteless joke :: -1.2
corny :: -1.2
cheesy :: -1.2
sappy :: -1.4
mawkish :: -1.2
schmaltzy :: -1.2
mindless :: -1.6
senseless :: -1.6
incoherent :: -1.8
incomprehensible :: -1.6
muddled :: -1.6
jumbled :: -1.6
pretentious :: -1.6
pompous :: -1.6
overblown :: -1.6
overrated :: -1.6
over rated :: -1.6
overhyped :: -1.6
unconvincing :: -1.6
implausible :: -1.6
far fetched :: -1.6
unfunny :: -1.9
humorless :: -1.6
humourless :: -1.6
unengaging :: -1.6
unimpressive :: -1.4
uninteresting :: -1.4
unremarkable :: -1.4
uneventful :: -1.4
forgettable :: -1.4
(lackluster|lacklustre) :: -1.4
underwhelm* :: -1.4

# ---------------------------------------------------------------- bad: people and how they act
@category valence.negative.people kind=valence neg=flip
rude :: -2.6
  no: I do not mean to be rude
ruder :: -2.2
rudest :: -2.6
(rudely|rudeness) :: -2.2
(impolite|impolitely) :: -2
discourteous :: -2
ill mannered :: -2
bad mannered :: -2
uncivil :: -2
(disrespect|disrespected|disrespectful|disrespectfully|disrespecting) :: -2.2
arrogan* :: -2.1
haughty :: -2.1
conceited :: -2.1
(smug|smugly) :: -2.1
(condescending|condescendingly) :: -2.2
(patronising|patronisingly) :: -2.2
  yes: customer> she was patronising => neg
(patronizing|patronizingly) :: -2.2
(belittling|belittled) :: -2.2
(sarcastic|sarcastically|sarcasm) :: -1.9
snide :: -1.6
snarky :: -1.6
snotty :: -1.6
snippy :: -1.6
snooty :: -1.6
(dismissive|dismissively|dismissed) :: -1.5
(abrupt|abruptly) :: -1.4
  yes: customer> he was abrupt => neg
(curt|curtly) :: -1.4
brusque :: -1.4
terse :: -1.4
(aggressive|aggressively|aggression) :: -1.3
(abus*) :: -2.3
  yes: customer> it was pure abuse => neg
(bully|bullies|bullied|bullying) :: -2.3
(harass*) :: -2
  yes: customer> this is harassment => neg
(intimidat*) :: -1.8
threat* :: -1.5
  yes: customer> he threatened me => neg
  no: threat detection is on
  except: threat (detection|protection|scan)
(incompeten*) :: -2.6
  yes: customer> sheer incompetence => neg
(inept|ineptitude) :: -2.2
clueless :: -2.2
  yes: customer> your staff are clueless => neg
hapless :: -2.2
(unprofession*) :: -2.4
  yes: customer> very unprofessional => neg
untrained :: -1.6
unqualified :: -1.6
unskilled :: -1.6
inexperienced :: -1.6
amateurish :: -1.6
ignoran* :: -2
(stupid|stupidly|stupidity) :: -2.5
  yes: customer> this stupid machine => neg
(idiot|idiots|idiotic|idiocy) :: -2.4
  no: Are you saying the technician called you an idiot?
  except: (called|labelled|calls|call) you [a|an|such an|a complete|a total] (idiot|idiots)
(moron|morons|moronic) :: -2.7
(imbecile|imbeciles|imbecilic) :: -2.7
(dumb|dumber|dumbest|dumbass) :: -2.3
  no: customer> it may be a dumb question
  except: dumb question
(retard|retarded) :: -2.6
cretin :: -2.6
halfwit :: -2.6
dimwit :: -2.6
numpty :: -2.6
(muppet|muppets) :: -2.6
(fool|fools|fooled) :: -1.6
  no: customer> it's fool proof
  except: fool proof
(clown|clowns) :: -1.3
buffoon :: -1.7
(jerk|jerks) :: -2.6
  yes: customer> he was a complete jerk => neg
(asshole|assholes) :: -2.8
(arsehole|arseholes) :: -2.8
(prick|pricks) :: -2.8
(dick|dickhead) :: -2.5
  no: customer> Dick Smith sold it to me
  except: dick smith
(wanker|wankers) :: -2.8
twat :: -2.8
(bastard|bastards) :: -2.8
(bitch|bitches) :: -2.8
(douche|douchebag) :: -2.8
tosser :: -2.8
knobhead :: -2.8
(cunt|cunts) :: -2.8
(motherfucker|motherfuckers) :: -2.8
(scumbag|scumbags) :: -2.8
ass :: -1.9
  no: customer> a bad ass car
  except: (bad|kick) (ass|arse)
(arse|arses) :: -1.5
scum :: -2.6
vermin :: -2.6
lowlife :: -2.6
(crooks|crook) :: -2.6
(thug|thugs) :: -2.6
(liar|liars) :: -2.7
lied :: -2.1
lying :: -2.1
  no: customer> I'm lying in bed
  no: customer> it was lying on the floor
  except: lying (in|on|down|around|about|under|next|there|here|flat)
(lies) :: -2
  yes: customer> all lies => neg
  no: customer> that is where the problem lies
  no: customer> it lies on the table
  except: (problem|issue|fault|difference|responsibility|difficulty|it|answer|which) lies
  except: lies (with|in|on|between|within|at)
(dishonest|dishonestly|dishonesty) :: -2.4
  yes: customer> they are dishonest => neg
untruthful :: -2.4
(deceitful|deceit) :: -2.4
insincere :: -2.4
disingenuous :: -2.4
(deceiv*|decepti*|deception) :: -2.2
duped :: -2.4
hoodwinked :: -2.4
bamboozled :: -2.4
swindled :: -2.4
devious :: -2.1
conniving :: -2.1
scheming :: -2.1
(underhand|underhanded) :: -2.1
(sneaky|sneakily) :: -2.1
(greed|greedy|greedily) :: -2.1
moneygrabbing :: -2.1
money grabbing :: -2.1
money grubbing :: -2.1
money hungry :: -2.1
(selfish|selfishly|selfishness) :: -1.9
(lazy|lazily|laziness) :: -1.8
  yes: customer> lazy staff => neg
(careless|carelessly|carelessness) :: -1.9
(negligen*|neglect) :: -2.1
(neglected|neglecting) :: -2.1
(irresponsible|irresponsibly) :: -2
(reckless|recklessly) :: -2
heartless :: -2.3
(callous|callously) :: -2.3
uncaring :: -2.3
unfeeling :: -2.3
cold hearted :: -2.3
merciless :: -2.3
ruthless :: -2.3
unsympathetic :: -1.8
(indifferent|indifference) :: -1.5
(apathetic|apathy) :: -1.8
disinterested :: -1.8
uninterested :: -1.8
unconcerned :: -1.8
unbothered :: -1.8
(cruel|cruelly|cruelty) :: -2.2
(vicious|viciously) :: -2.4
sadistic :: -2.4
(brutal|brutally) :: -2.1
  no: customer> to be brutally honest
  except: brutally honest
(mean|meaner|meanest|meanness) :: -0.9
  yes: customer> she was so mean => neg
  yes: customer> that was mean => neg
  no: what does it mean
  no: customer> I mean it
  no: customer> what do you mean
  no: customer> I didn't mean to
  no: you mean the other one
  no: customer> that would mean another week
  no: in the mean time
  except: (does|do|i|you|we|did|not|they|would|will|could|might|may|it|that|this|can|should|also|to|the|by|no|which|just|only|what|mainly|these|those|really|usually|must|means|doesnt) mean
  except: mean (to|it|that|the|by|time|for|well|anything|what|business|when|if|while|we|you|i|is|my|like)
obnoxious :: -1.9
insolent :: -1.9
impertinent :: -1.9
impudent :: -1.9
cheeky :: -1.9
  no: customer> a cheeky pint
  except: a cheeky (pint|one|wine)
(snob|snobs|snobbish|snobby) :: -1.8
(stubborn|stubbornly) :: -1.3
pigheaded :: -1.3
obstinate :: -1.3
inflexible :: -1.3
unyielding :: -1.3
bossy :: -1.6
pushy :: -1.6
overbearing :: -1.6
domineering :: -1.6
interfering :: -1.6
intrusive :: -1.6
(nosy|nosey) :: -1.2
prying :: -1.2
(grudging|grudgingly) :: -1.2
(begrudging|begrudgingly) :: -1.2
(unfriendly|unfriendliness) :: -1.9
unwelcoming :: -1.9
unapproachable :: -1.9
standoffish :: -1.9
aloof :: -1.9
frosty :: -1.9
uncooperative :: -1.8
obstructive :: -1.8
unaccommodating :: -1.8
(unresponsive) :: -1.7
(unkind|unkindly|unkindness) :: -2.1
(spiteful|spite) :: -2.1
  yes: customer> out of spite => neg
  no: customer> in spite of the rain we came
  except: in spite of
(malicious|maliciously|malice) :: -2.1
  no: remove malicious software
  except: malicious (software|code|file|files|link|links|app|apps)
vindictive :: -2.1
(racist|racists|racism) :: -2.2
(sexist|sexism) :: -2.8
homophobic :: -2.8
(misogynist|misogynistic) :: -2.8
(bigot|bigots|bigoted) :: -2.8
prejudiced :: -2.8
(discriminat*) :: -2.2
(hypocri*) :: -2.1
(creep|creeps|creepy) :: -1.3
(pervert|perverted) :: -2
sleazy :: -2
slimy :: -2
(monster|monsters) :: -1.3
(villain|villains) :: -1.9
tyrant :: -1.9
(corrupt|corruption) :: -1.7
  no: the file is corrupt
  no: it is a corrupt file
  except: (file|files|data|disk|drive|database|is|download|image) corrupt
  except: corrupt (file|files|data|disk|database|image|download)
crooked :: -2
brainless :: -1.9
gormless :: -1.9
thick headed :: -1.9
dim witted :: -1.9
half witted :: -1.9
untrustworthy :: -2.4
unscrupulous :: -2.4
unethical :: -2.4
immoral :: -2.4
disreputable :: -2.4
(whiny|whinging|whingeing) :: -1.5
bratty :: -1.5
spoiled brat :: -1.5
crazy :: -0.5
  yes: customer> this is crazy => neg
  no: customer> crazy good
  except: crazy (good|about|fast|cheap|happy)
insane :: -0.6
nuts :: -0.9
  no: customer> a bag of nuts
  no: are there nuts or seeds
  except: (of|and|mixed|the|brazil|wing|allergy to|contain|contains|any) nuts
  except: nuts (and|or|allergy)
bonkers :: -1.1
mad house :: -1.1
(lunatic|lunatics) :: -1.1

# ---------------------------------------------------------------- bad: deeds and harm
@category valence.negative.harm kind=valence neg=flip
(scam|scams|scammed|scammer|scammers|scamming) :: -2.7
  yes: customer> this is a scam => neg
fraud* :: -2.4
  no: let me pass you to the fraud team
  no: our fraud department
  no: customer> I need to file a fraud report
  except: fraud (team|report|reports|form|claim|department|line|alert|alerts|prevention|protection|detection|check|checks|desk|unit|squad)
(cheat|cheats|cheated|cheating) :: -2.3
(con|conned|conman|conmen) :: -1.7
  no: customer> what is the con of that plan
  no: customer> the air con is off
  except: (air|pro or|the|pros and) con
con man :: -2
con men :: -2
(con artist|con artists) :: -2
(steal|steals|stealing) :: -2.1
  no: customer> at that price it's a steal
  except: a steal
stole :: -2.2
theft :: -2.4
  no: customer> I need to report identity theft protection
  except: identity theft (protection|insurance|cover)
(thief|thieves) :: -2.4
(robbed|robbery|robbing) :: -2.4
  yes: customer> you are robbing me => neg
(burgled|burglary) :: -2.4
stolen :: -2.1
  no: report a stolen card
  no: the lost and stolen line
  no: lost or stolen cards
  except: (lost and|lost or|a) stolen
  except: stolen (card|cards|property)
(hack|hacked|hackers|hacker|hacking) :: -1.8
  yes: customer> my account was hacked => neg
  no: customer> a handy life hack
  except: life hack
phishing :: -1.3
malware :: -1.3
spyware :: -1.3
ransomware :: -1.3
(spam|spammed|spamming) :: -1.3
  no: check your spam folder
  no: did it go to spam
  except: spam (folder|filter|box|mail|blocker)
  except: (to|your|in) spam
(virus|viruses) :: -1.3
  no: is your virus scanner up to date
  no: install an anti virus tool
  no: customer> virus definitions
  except: (virus|malware) (scanner|scan|protection|checker|software|definitions)
  except: anti virus
(blackmail|blackmailed) :: -2.5
(extort|extorted|extortion) :: -2.5
(bribe|bribed|bribery) :: -2.5
(exploit|exploits|exploited|exploiting|exploitation|exploitative) :: -1.8
(betray|betrays|betrayed|betrayal) :: -2.2
(attack|attacks|attacked|attacking) :: -2.3
  no: customer> he had a heart attack
  except: heart attack
(assault|assaulted|assaults) :: -1.9
(fight|fights|fighting) :: -0.8
  yes: customer> I had to fight for my refund => neg
  no: a fire fight
  except: fire fight
fought :: -1.2
(kill|kills|killed|killing|murder|murdered) :: -1.7
  yes: customer> this is killing me => neg
  no: kill the process first
  no: customer> just killing time
  no: do you take pain killers
  no: customer> killed it
  no: there is a kill switch on the back
  except: (kill|killed|killing|kills) (the|time|a|it|two|that) [process|task|app|program|time|birds|job]
  except: kill (switch|switches|command|code|cord)
(die|dies|died) :: -2.2
  yes: customer> the plants died => neg
  yes: customer> the call dies within an hour => neg
  no: roll the die
  except: (roll|the) die
dying :: -1.5
  no: customer> I am dying to see it
  except: dying to (see|know|try|meet|hear|get)
(dead|deadly) :: -1.3
  yes: customer> the line is dead => neg
  no: a dead end street
  no: customer> dead easy
  no: what is the dead line for it
  except: dead (easy|good|simple|bolt|on|line|quick|helpful|nice|handy|happy|chuffed|sea|link|end)
(death|deaths) :: -1.9
  no: send us the death certificate
  no: customer> death grant
  except: death (certificate|benefit|certificates|notice|grant)
(injur*) :: -1.5
  yes: customer> my mother was injured => neg
  no: the injury claims line
  except: injury (claim|claims|lawyer|cover|benefit)
(wound|wounds|wounded) :: -1.5
  no: customer> the cable is wound too tight
  except: (is|was) wound
(bleed|bleeds|bleeding|bled) :: -1.5
  no: bleed the radiator
  except: bleed (the|your|a)
(burn|burns|burned|burnt|burning) :: -0.9
  yes: customer> the toast was burnt => neg
  no: burn a disc
  no: customer> it is burning fuel
  except: (burn|burned|burning) (a|the|fuel|calories|disc|cd|dvd|wood|oil|it)
(accident|accidents) :: -1.3
  yes: customer> I had an accident => neg
  no: customer> I deleted it by accident
  no: the accident report
  except: (by|on) accident
  except: accident (and|insurance|report|cover|claim|claims|date|book|forgiveness)
(emergency|emergencies) :: -0.9
  no: call the emergency number
  no: what is your emergency contact
  no: the accident and emergency desk
  no: customer> emergency calls
  except: accident and emergency
  except: emergency (number|contact|services|line|room|exit|department|call|calls|appointment|fund|repair|repairs|engineer|plumber|cover|loan|vet|dentist|contacts|brake|stop|access|button)
(danger|dangers|dangerous|dangerously) :: -1.6
  yes: customer> it is dangerous => neg
(endanger|endangered) :: -2
(hazard|hazards|hazardous) :: -2
  no: press the hazard lights
  except: hazard (light|lights|warning)
perilous :: -2
unsafe :: -2
(harm|harms|harmed|harmful) :: -2
  no: customer> no harm in asking
  no: customer> no harm done
(poison|poisoned|poisoning|poisonous) :: -2.3
toxic :: -2.1
(sick|sickening|sickened) :: -1.9
  no: customer> I am off sick
  no: call about my sick pay
  except: off sick
  except: sick (pay|leave|day|days|note|time)
(nauseous|nausea|nauseating) :: -1.7
(vomit|vomiting|vomited) :: -1.7
(disease|diseases) :: -1.3
(infection|infected) :: -1.3
cancer :: -1.3
  no: the cancer ward
  no: sign in to the cancer society
  except: cancer (ward|society|centre|center|research|care|clinic|institute|screening|insurance)
(illness|illnesses) :: -1.3
(crash|crashes|crashed|crashing) :: -1.8
  yes: customer> crashes all the time => neg
  yes: customer> another crash => neg
  no: send the crash report
  except: crash (report|reports|course|log|logs|test)
(explode|explodes|exploded|exploding|explosion) :: -1.7
(destroy|destroys|destroyed|destroying|destruction|destructive) :: -2.3
(crush|crushed|crushing) :: -1.3
  yes: customer> a crushed box => neg
smashed :: -1.3
shattered :: -1.3
cracked :: -1.3
  yes: customer> the screen is cracked => neg
snapped :: -1.3
ripped :: -0.9
torn :: -1
  no: customer> the torn receipt
  except: torn (receipt|ticket|page)
scratched :: -1.3
dented :: -1.3
bent :: -1.3
stained :: -1.3
(collapse|collapsed|collapses|collapsing) :: -2
(delay|delays|delayed|delaying) :: -1.4
  yes: customer> my order is delayed => neg
  yes: customer> another delay => neg
  no: sorry for the delay
  no: thank you for waiting sorry about the delay
  except: (sorry|apologise|apologize|apologies) (for|about) (the|any|this) [long|short] delay
(late|lateness) :: -1
  yes: customer> the parcel is late => neg
  yes: customer> he came two hours late => neg
  no: customer> my late husband paid for it
  no: how late are you open
  no: is it too late to call
  no: a late fee applies
  no: late afternoon
  except: (my|her|his|our|of) late
  except: how late
  except: (too|is it) late to
  except: late (fee|fees|charge|charges|afternoon|morning|evening|night|payment|husband|wife|father|mother|june|may|april|checkout|check|shift|last|at|in|july|august|march)
(overdue) :: -0.9
  no: your balance is overdue
  no: pay the overdue invoice
  except: (balance|invoice|payment|bill|account|amount) [is|was] [now|still] overdue
  except: overdue (balance|invoice|payment|bill|account|amount)
(stall|stalled|stalling|stalls) :: -1.3
  yes: customer> you are just stalling => neg
stuck :: -1.6
  yes: customer> I'm stuck at the airport => neg
(ignore|ignores|ignored|ignoring) :: -2
  yes: customer> you ignored my email => neg
  no: please ignore that letter
  no: customer> can I ignore it
  no: just ignore the message
  except: (please|just|can|may|simply|to|should|safely|could|i|and) [safely|just] (ignore|ignored)
  except: ignore (that|the|this|it) (letter|email|message|text|bill|notice|error|warning|first|last|one)
(abandon*) :: -1.4
  no: your abandoned cart
  except: abandoned (cart|basket|call|calls)
(reject|rejects|rejected|rejecting|rejection) :: -1.2
  no: please reject the call
  except: (please|accept or|can|may|and then|then|or) reject
(refuse|refuses|refused|refusing|refusal) :: -1.5
  no: refuse collection day
  except: refuse (collection|bin|bins|sacks)
(deny|denies|denied|denying|denial) :: -1.5
  yes: customer> my claim was denied => neg
(decline|declined|declines|declining) :: -0.9
  yes: customer> my card was declined => neg
  no: you can decline the offer
  no: click decline
  except: (can|may|click|press|to|or|tap|cookies|politely|accept) decline
(forbid|forbidden) :: -1.5
(prohibit|prohibited) :: -1.1
banned :: -1.3
barred :: -1.1
(blocked|blocking) :: -0.7
  yes: customer> my card is blocked => neg
  no: turn on call blocking
  no: customer> I want that number blocked
  except: call blocking
  except: (number|caller|card) blocked
(suspended|suspension) :: -1
  yes: customer> my account has been suspended => neg
terminated :: -1
revoked :: -1
disabled :: -1
  no: the disabled parking
  no: customer> I am disabled
  no: we have a disabled access room
  except: disabled (parking|access|toilet|badge|room|person|people|passenger|customer|bay|facilities|son|daughter|child|mother|bathroom|veteran)
  except: (am|registered|is|are) disabled
frozen :: -1
  no: customer> frozen peas
  except: frozen (peas|food|foods|fish|pizza|yogurt|yoghurt|meat|chicken|fruit|aisle|section|dessert|vegetables|assets|meals)
(disconnect|disconnected|disconnects|disconnecting|disconnection) :: -1.1
  yes: customer> we got disconnected => neg
  no: please disconnect the power cable
  no: customer> I want to disconnect my line
  except: (please|to|can|first|now|and|then|you|should|i will|must) [have|need to|just] disconnect
  except: disconnect (the|your|it|all|from|any|both|everything)
(penalty|penalties|penalised|penalized) :: -1.2
  no: it is a penalty free plan
  except: penalty (free|shootout|area|kick)
fined :: -1.2
sue :: -1.6
  yes: customer> I will sue => neg
  no: my name is Sue
  no: customer> Sue told me
  except: (is|aunt|name|called|with|for|to|mary|peggy|hi|hello|spoke) sue
  except: sue (told|said|is|was|and|from|called|here|speaking|rang)
suing :: -1.6
(lawsuit|lawsuits) :: -1.3
litigation :: -1.6
(debt|debts) :: -1.4
  yes: customer> now I am in debt => neg
  no: the debt collection team
  except: debt (collection|relief|management|consolidation|card)
(bankrupt|bankruptcy) :: -1.4
(eviction|evicted) :: -1.4
(foreclosure|foreclosed) :: -1.4
jobless :: -1.3
unemployed :: -1.3
(redundant|redundancy) :: -1.3
  no: redundancy in the backup
  except: redundancy (in|of|zone)
laid off :: -1.3
fired :: -1.3
(violate|violates|violated|violation|violations) :: -1.6
(breach|breached|breaches|breaching) :: -1.6
(illegal|illegally) :: -1.9
  yes: customer> this must be illegal => neg
(unlawful|unlawfully) :: -2.2
(criminal|criminals|crime|crimes) :: -1.2
  no: crime reference number
  except: crime (reference|number|report)
(blame|blames|blamed|blaming) :: -1.4
  no: customer> I don't blame you
(accuse|accuses|accused|accusing|accusation|accusations) :: -1.6
(criticise|criticize|criticised|criticized|criticism|critics) :: -1.2
  no: customer> constructive criticism
  except: constructive criticism
(punish|punished|punishes|punishing|punishment) :: -1.8
(victim|victims|victimised|victimized) :: -1.3
scapegoat :: -1.7
(sabotage|sabotaged) :: -1.7
(undermine|undermined|undermining) :: -1.7
(disturb|disturbs|disturbed|disturbing|disturbance) :: -1.7
  no: sorry to disturb you
  no: turn on do not disturb
  except: to disturb (you|him|her)
(interrupt|interrupts|interrupted|interrupting|interruption|interruptions) :: -0.6
  no: sorry to interrupt
  no: I am sorry for the interruption
  no: don't let me interrupt
  except: to interrupt
  except: (sorry|apologise|apologize|apologies) for (the|any|this|that) (interruption|interruptions)
  except: let me interrupt
(disrupt|disrupts|disrupted|disruption|disruptive) :: -1.4
(distract|distracts|distracted|distracting|distraction) :: -1
(forgot|forgets|forgotten) :: -1
  yes: customer> they forgot about me => neg
  no: customer> I forgot my password
  no: click forgotten password
  except: i [have|had|just|had almost|almost|ve] (forgot|forgotten)
  except: (forgot|forgotten) (password|pin|your|username)
overlooked :: -1.6
mishandled :: -1.6
  yes: customer> my case was mishandled => neg
mismanaged :: -1.6
miscommunication :: -1.6
(misinformed|misinformation) :: -1.6
  yes: customer> I was misinformed => neg
(misunderstood|misunderstanding) :: -1.6
misdiagnosed :: -1.6
misplaced :: -1.6
mistreated :: -1.6
misquoted :: -1.6
misrepresented :: -1.6
mischarged :: -1.6
(overcharg*) :: -2.2
  yes: customer> you overcharged me => neg
undercharged :: -1.2
underpaid :: -1.2
undervalued :: -1.2
understaffed :: -1.2
undelivered :: -1.2
undertrained :: -1.2
overbilled :: -1.4
overloaded :: -1.4
overworked :: -1.4
(overheating|overheats|overheated) :: -1.4
(waste|wasted|wastes|wasting|wasteful) :: -1.8
  no: the waste pipe
  no: waste collection
  no: customer> I don't want to waste your time
  no: customer> a waste bin
  except: waste (pipe|collection|bin|water|disposal|bins|management|removal|container|your)
(struggle|struggles|struggled|struggling) :: -0.9
(force|forced|forces|forcing) :: -0.4
  yes: customer> I was forced to pay => neg
  no: force close the app
  no: he is in the air force
  no: force a restart
  except: force (close|quit|stop|restart|a|it|the|field|majeure)
  except: (air|task|work|sales|labour|labor|police|in|armed|full|into) (force|forces)
(trap|trapped|traps) :: -1.4
  no: customer> a mouse trap
  except: mouse (trap|traps)
(drain|drained|draining|drains) :: -1.1
  yes: customer> it is so draining => neg
  no: the water won't drain
  no: the kitchen drain
  no: customer> one bottle of drain cleaner
  except: (the|kitchen|shower|bath|sink|not|to|a|water|floor|and|blocked|storm|your|main) (drain|drains)
  except: drain (cleaner|pipe|cover|pump|hose|the|it)
(chased|chasing) :: -0.9
(begged|begging|beg) :: -1
  no: I beg your pardon
  except: beg (your|to)
(dump|dumped|dumps) :: -1.1
  no: the memory dump
  no: how to dump the database
  except: (memory|core|log|data|thread|database) dump
  except: dump the
(ditch|ditched) :: -1.1
(plague|plagued|plaguing) :: -1.5
riddled :: -1.5
(doom|doomed|doomsday) :: -1.8
cursed :: -1.8
(war|wars) :: -0.9
  no: customer> star wars is on
  except: star wars
(violence|violent|violently) :: -1.4
(terrorism|terrorist|terrorists) :: -1.6
(bomb|bombs) :: -1.9
evil :: -1.5
wicked :: -2.2
sinister :: -2.2
demonic :: -2.2
satanic :: -2.2
devilish :: -2.2
(doubt|doubts|doubted|doubtful) :: -0.5
  yes: customer> I doubt it => neg
  no: customer> no doubt
  no: customer> without a doubt it was him
  except: (no|without|beyond|without a|any) doubt
(distrust|distrustful) :: -1.3
(mistrust|mistrusted) :: -1.3
sceptical :: -1.3
skeptical :: -1.3
cynical :: -1.3
(reluctant|reluctantly) :: -0.7
hesitant :: -0.7
(complacent|complacency) :: -1.3
deteriorat* :: -1.6
(degraded|degrading) :: -1.6
decline in quality :: -1.6
plummeted :: -1.6
slumped :: -1.6
(inhuman|inhumane) :: -2.3
barbaric :: -2.3
savage :: -2
excruciat* :: -2.6
(tormented|torment) :: -2.6
(torture|tortured|torturous) :: -2.6
unforgivable :: -2.8
inexcusable :: -2.8
unjustifiable :: -2.8
indefensible :: -2.8
unpardonable :: -2.8
(unbelievable|unbelievably) :: -0.7
  yes: customer> unbelievable you charged me again => neg
  no: customer> unbelievable value
  no: customer> it was unbelievably good
  except: (unbelievable|unbelievably) (value|good|great|kind|service|deal|fast|quick|helpful|patient|generous|nice|support|experience|job|lovely|friendly)
(backfired|backfires) :: -1.3
fell through :: -1.3
fallen through :: -1.3

# ---------------------------------------------------------------- bad: more words
@category valence.negative.more kind=valence neg=flip
(fake|fakes|faked) :: -2
  yes: customer> the bag is fake => neg
(phony|phoney) :: -2
bogus :: -2
sham :: -2
  yes: customer> your survey is a sham => neg
counterfeit :: -2
knockoff :: -2
knock off :: -2
banal :: -1.6
inane :: -1.6
drab :: -1.6
stodgy :: -1.6
turgid :: -1.6
ponderous :: -1.6
plodding :: -1.6
meandering :: -1.6
(cliche|cliches|clichéd|clichés) :: -1.4
stereotypical :: -1.4
wooden :: -1.4
  no: a wooden table
  except: wooden (table|floor|door|chair|spoon|box|fence|bed|frame|shelf|shed|handle|desk|gate)
stilted :: -1.4
(clumsy|clumsily) :: -1.4
uneven :: -1.4
disjointed :: -1.4
heavy handed :: -1.4
ham fisted :: -1.4
empty :: -0.9
  no: empty the bin first
  no: please empty your cart
  no: on an empty stomach
  except: empty (the|your|my|it|stomach|cart|trash|recycle|basket|field|house|bag)
(barely|scarcely) (works|worked|working|functions|usable|edible|audible|legible|readable|warm|alive|acceptable|adequate) :: -1.5 neg=keep
  yes: customer> it barely works => neg
allegedly :: -0.6
supposedly :: -0.6
  yes: customer> he was supposedly on his way => neg
so called :: -0.6
(pretend|pretends|pretended|pretending) [to] (be|care|help|listen|not know|that) :: -1.3
  yes: customer> you pretend to care => neg
(smell|smells|smelled|smelt) (bad|awful|terrible|off|of smoke|like smoke|funny|burnt|damp|musty|horrible|disgusting) :: -1.9
  yes: customer> the room smelled of smoke => neg
(warning|warnings) :: -1.2
  no: the warning light is on
  no: customer> you gave me no warning
  no: customer> warning label
  except: warning (light|lights|label|message|sign|signs|triangle)
  except: (no|without|any|without any|prior|fair|advance|weather) warning
nope :: -0.7
  yes: customer> nope still the same => neg
nah :: -0.4
(cheapo|cheapskate|cheapskates) :: -1.9
stingy :: -1.9
miserly :: -1.9
tight fisted :: -1.9
tightfisted :: -1.9
penny pinching :: -1.9
ragged :: -1.2
frayed :: -1.2
faded :: -1.2
worn :: -1.2
  no: customer> it is never worn
  no: where is it worn
  except: (is it|to be|being|never|not) worn
(rusty|rusted) :: -1.2
corroded :: -1.2
wonky :: -1.2
wobbly :: -1.2
  yes: customer> the table is wobbly => neg
rickety :: -1.2
lopsided :: -1.2
misaligned :: -1.2
jammed :: -1.2
  yes: customer> the printer is jammed => neg
(itchy|itching) :: -1.1
scratchy :: -1.1
sticky :: -1.1
  no: write it on a sticky note
  except: sticky (note|notes|tape|label)
greasy :: -1.1
oily :: -1.1
sweaty :: -1.1
clammy :: -1.1
scorching :: -1
sweltering :: -1
freezing :: -1
  yes: customer> the room was freezing => neg
  no: it keeps below freezing point
  no: customer> the freezing compartment
  except: freezing (point|compartment|weather|level)
freezing cold :: -1
boiling hot :: -1
  no: use boiling hot water
  except: boiling hot water
icy :: -1
chilly :: -1
(blurry|blurred) :: -1.1
  yes: customer> the picture is blurry => neg
fuzzy :: -0.9
hazy :: -1.1
dim :: -1.1
  no: dim the lights
  except: dim (the|your)
washed out :: -1.1
smudged :: -1.1
smeared :: -1.1
streaky :: -1.1
lukewarm :: -1.4
  yes: customer> the coffee was lukewarm => neg
half cooked :: -1.4
burnt to a crisp :: -1.4
greasy spoon :: -1.4
flavourless :: -1.4
flavorless :: -1.4
chewy :: -1.4
rubbery :: -1.4
watery :: -1.4
stringy :: -1.4
(bruised|bruise|bruises) :: -1.2
(sore|soreness) :: -1.2
(aching|ache) :: -1.2
aches :: -1.2
(headache|headaches) :: -1.2
  yes: customer> this gives me a headache => neg
migraine :: -1.2
rash :: -1.2
swollen :: -1.2
fever :: -1.2
dizzy :: -1.2
(faint|fainted) :: -1.2
homeless :: -1.4
starving :: -1.6
thirsty :: -1.4
stranded :: -1.4
  yes: customer> we are stranded at the airport => neg
marooned :: -1.4
displaced :: -1.4
(divorce|divorced) :: -0.8
  no: divorced or single
  except: divorced or
breakup :: -0.8
broke up :: -0.8
separated :: -0.8
  no: comma separated values
  except: comma separated
widowed :: -0.8
(funeral|funerals) :: -0.7
intensive care :: -0.7
(passed away|lost my (mother|father|mum|mom|dad|husband|wife|son|daughter|brother|sister|job|house|home)) :: -2.2
  yes: customer> my father passed away => neg
  yes: customer> I lost my husband in March => neg
poverty :: -1
destitute :: -1.3
penniless :: -1.3
skint :: -1.3
overdrawn :: -1.3
  yes: customer> now I am overdrawn => neg
in arrears :: -1.3
in the red :: -1.3
bounced :: -1
  yes: customer> my cheque bounced because of you => neg
  no: the ball bounced
  except: ball bounced
returned unpaid :: -1
insufficient funds :: -1
(vandalised|vandalized|vandalism) :: -2.1
trashed :: -2.1
ransacked :: -2.1
mugged :: -2.6
kidnapped :: -2.6
raped :: -2.6
molested :: -2.6
stabbed :: -2.6
strangled :: -2.6
beaten :: -2.6
  no: customer> you can't be beaten
  no: customer> three beaten eggs
  except: (be|never|not) beaten
  except: beaten (egg|eggs|track)
(stalked|stalking|stalker) :: -2
spied on :: -2
spying :: -2
snooping :: -2
eavesdropping :: -2
invasion of privacy :: -2
invaded my privacy :: -2
privacy violation :: -2
leak :: -1.7
  yes: customer> there's a leak under the sink => neg
data leak :: -1.7
data breach :: -1.7
identity theft :: -1.7
identity stolen :: -1.7
compromised :: -1.7
  yes: customer> my account is compromised => neg
unsecured :: -1.7
exposed my :: -1.7
unsolicited :: -1.5
(pestered|pestering|pester) :: -1.5
  yes: customer> you keep on pestering me => neg
(badger|badgered) :: -1.5
(nagging|nagged) :: -1.5
(hounded|hounding) :: -1.5
(bombarded|bombarding) :: -1.5
  yes: customer> I'm bombarded with texts => neg
(cold call|cold calls|cold calling) :: -1.1
(robocall|robocalls) :: -1.1
(nuisance call|nuisance calls) :: -1.1
  no: block nuisance calls
  except: block nuisance (call|calls)
junk mail :: -1.1
sales pitch :: -1.1
(upsell|upselling) :: -1.1
(coerced|coercion) :: -1.7
strong armed :: -1.7
arm twisting :: -1.7
pressured :: -1.7
bulldozed :: -1.7
(tampered|tampering) :: -1.9
rigged :: -1.9
doctored :: -1.9
fabricated :: -1.9
falsified :: -1.9
(forged|forgery) :: -1.9
perjury :: -1.9
gibberish :: -1.3
(mumbling|mumbled|mumbles) :: -1.3
incomprehensibly :: -1.3
unintelligibly :: -1.3
slurred :: -1.3
mispronounced :: -0.8
(misspelled|misspelt) :: -0.8
misprinted :: -0.8
(mislabelled|mislabeled) :: -0.8
misfiled :: -0.8
misread :: -0.8
misheard :: -0.8
  no: customer> I may have misheard you
  except: i [may|might|must|think i|have] [have] misheard
short tempered :: -1.9
bad tempered :: -1.9
hot headed :: -1.9
ill tempered :: -1.9
foul mouthed :: -1.9
loudmouthed :: -1.9
loud mouthed :: -1.9
robotic :: -0.7
monotone :: -0.7
scripted :: -0.7
(cold|coldly) :: -0.7
  no: customer> I have a cold
  no: run the cold water
  no: customer> it is cold outside
  no: a cold transfer
  except: (a|the|your|common|head|bad|it is|getting|catch|caught) cold
  except: cold (water|weather|outside|transfer|drink|drinks|case|storage|tap|wash|call|calls|calling|in|and|feet|brew|press|room)
icy tone :: -0.7
stone faced :: -0.7
deadpan :: -0.5
flippant :: -1.4
glib :: -1.2
facetious :: -1.4
blasé :: -1.4
offhand :: -1.4
off hand :: -1.4
nonchalant :: -1.4
clownish :: -1.6
cartoonish :: -1.6
juvenile :: -1.6
(childish|childishly) :: -1.6
immature :: -1.6
(petty|pettiness) :: -1.6
  no: I paid from petty cash
  except: petty cash
defensive :: -1.3
evasive :: -1.3
  yes: customer> he was evasive => neg
(dodging|dodged) :: -1.3
sidestepped :: -1.3
shifty :: -1.3
cagey :: -1.3
(dragging|dragged on|drags on|dragging (its|your|their) feet|foot dragging|dawdling|dilly dallying) :: -1.3
  yes: customer> this drags on and on => neg
  no: try dragging it to the bin
  except: (by|try|keep|start|and) dragging
interminable :: -1.3
neverending :: -1.3
never ending :: -1.3
(endless|endlessly) :: -0.8
  yes: customer> the endless forms => neg
  no: customer> her endless patience
  no: endless possibilities
  except: endless (patience|possibilities|fun|love|gratitude|summer)
unending :: -1
unrelenting :: -1
relentless :: -1
unaware :: -1
uninformed :: -1
oblivious :: -1
  yes: customer> your agent was oblivious => neg
out of touch :: -1
none the wiser :: -1
unwilling :: -1.3
unforgiving :: -1.3
uncompromising :: -1.3
unprepared :: -1.2
ill prepared :: -1.2
unequipped :: -1.2
ill equipped :: -1.2
short staffed :: -1.2
  yes: customer> you are short-staffed again => neg
short handed :: -1.2
unheard of :: -1.3
unthinkable :: -1.3
inconceivable :: -1.3
incredulous :: -1.3
unwell :: -0.9
under the weather :: -0.9
bedridden :: -0.9
unlivable :: -2
uninhabitable :: -2
(infested|infestation) :: -2
(cockroach|cockroaches) :: -2
  yes: customer> there were cockroaches in the room => neg
bedbugs :: -2
bed bugs :: -2
rats :: -2
mice :: -2
  no: two wireless mice
  except: (wireless|computer|optical|gaming|bluetooth|usb) mice
maggots :: -2
unfulfilled :: -1.4
unmet :: -1.4
(unheeded|unheard) :: -1.4
unrewarded :: -1.4
unappreciated :: -1.4
underappreciated :: -1.4
taken for fools :: -1.4
(unauthorised|unauthorized) :: -1
unapproved :: -1
unexplained :: -1
  yes: customer> an unexplained amount => neg
unexpected :: -0.4
unsubstantiated :: -1
unfounded :: -1
baseless :: -1
unequal :: -1.5
one sided :: -1.5
(biased|bias) :: -0.8
favouritism :: -1.5
favoritism :: -1.5
(double standards|double standard) :: -1.5
  yes: customer> it is double standards => neg
(exclude|excluded|excluding|exclusion|exclusions) :: -0.5
  no: the price excluding tax
  no: what are the exclusions
  except: excluding (tax|vat|taxes|shipping|weekends|holidays|sundays|fees)
  except: (the|are|any|policy|of) exclusions
(dispute|disputes|disputed|disputing) :: -0.7
  yes: customer> I dispute that => neg
  no: let me put you through to the dispute team
  no: how do I open a dispute
  except: dispute (team|department|form|process|number|resolution|case)
  except: (a|the|my|your|open|billing|payment) (dispute|disputes)
(protest|protests) :: -1.2
(boycott|boycotting) :: -1.2
petition :: -1.2
(retaliate|retaliation) :: -1.7
revenge :: -1.2
vengeance :: -1.7
wasteland :: -2
ghost town :: -2
eyesore :: -2
dump of a :: -2
hellhole :: -2
pigsty :: -2
  yes: customer> the hotel is a pigsty => neg
dive bar :: -2
fleabag :: -2
(pity|pitied) :: -1.8
(woeful|woefully) :: -1.8
(lamentable|lamentably) :: -1.8
sorry state :: -1.8
sorry mess :: -1.8
ham handed :: -1.8
cack handed :: -1.8
half arsed :: -1.8
half assed :: -1.8
half hearted :: -1.8
  yes: customer> a half-hearted apology => neg
halfhearted :: -1.8
vain :: -1.8
  no: customer> I tried in vain
  except: in vain
narcissistic :: -1.8
egotistical :: -1.8
(self centred|self centered) :: -1.8
self important :: -1.8
self righteous :: -1.8
holier than thou :: -1.8
high handed :: -1.8
to no avail :: -1.4 neg=keep
  yes: customer> I called to no avail => neg
no avail :: -1.4 neg=keep
(fruitless|fruitlessly) :: -1.4 neg=keep
no joy :: -1.4 neg=keep
  yes: customer> I reset it but no joy => neg
wept :: -1.5
(sulking|sulk|sulky) :: -1.5
brooding :: -1.5
glum :: -1.5
morose :: -1.5
melancholy :: -1.5
forlorn :: -1.5
downcast :: -1.5
blue mood :: -1.5
jittery :: -1.7
on tenterhooks :: -1.7
petrified :: -1.7
spooked :: -1.7
creeped out :: -1.7
(freaked out|freaking out|freak out) :: -1.7
  yes: customer> I am freaking out => neg
(hysterical|hysterically) :: -1.7
startled :: -1.4
rattled :: -1.4
shaken :: -1.4
shaken up :: -1.4
(unsettled|unsettling) :: -1
unnerving :: -1.4
disconcerting :: -1.4
(alarming|alarmed|alarmingly) :: -1.4
  yes: customer> it is alarming => neg
  no: the house is alarmed
  except: (house|building|door|is it|property) [is] alarmed
(burned out|burnt out) :: -1.4
drained of :: -1.4
run ragged :: -1.4
run down :: -1.4
knackered :: -1.4
(rue|rued) :: -1
(remorse|remorseful) :: -1
contrite :: -1
feud :: -1.4
row with :: -1.4
bust up :: -1.4
slanging match :: -1.4
shouting match :: -1.4
screaming match :: -1.4
heated :: -1.4
  no: a heated pool
  except: heated (pool|seat|seats|towel|floor|blanket|room|steering|mirrors|dryer)
(curse|curses|cursing) :: -0.9
(swear word|swear words) :: -1.3
profanity :: -1.3
foul language :: -1.3
bad language :: -1.3
yikes :: -0.7 allow=W609
crikey :: -0.7
blimey :: -0.7
jeez :: -0.7 allow=W609
sheesh :: -0.7
geez :: -0.7 allow=W609
sob story :: -1.5
sorry tale :: -1.5
saga :: -1.5
ordeal :: -1.5
  yes: customer> after this ordeal => neg
palaver :: -1.5
  yes: customer> what a palaver => neg
rigmarole :: -1.5
rigamarole :: -1.5
song and dance :: -1.5
drama queen :: -1.5
