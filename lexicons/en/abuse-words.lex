@lexicon 1 name=abuse-words lang=en version=2026.11 allow=W606
# Words of contempt and vulgarity, one entry a word with its spellings, graded. What is said with whole
# phrases stands in abusive-language.lex, what is aimed at groups of people in abuse-hate.lex.
# Grades: 0.25–0.5 contempt that is common in anger · 1–1.5 name-calling · 2–2.5 insult · 3 foul insult.
# neg=block: "I am not a fool" calls nobody names. Words that also have a trade, a tool, an animal or a
# dish as their plain sense are left out, or stand in a frame that decides.

@category abuse.insult.wits neg=block valence=-2
# Slow of mind.
(airhead|airheads|air head|air heads) :: 2
(birdbrain|birdbrains|bird brain|birdbrained) :: 2
(blockhead|blockheads) :: 2
(bonehead|boneheads|boneheaded) :: 1.5
(bozo|bozos|bozoes) :: 1.5
(buffoon|buffoons|buffoonish|buffoonery) :: 1.5
  yes: that buffoon cut me off again
(chump|chumps) :: 1.5
(clod|clods) :: 1
clodhopper :: 1
(dimwit|dimwits|dim wit|dimwitted|dim witted) :: 2
(dipstick|dipsticks) :: 1
  no: check the oil with the dipstick
  except: (the|a|oil|with|your) dipstick
(dolt|dolts|doltish) :: 2
(doofus|doofuses) :: 1.5
dufus :: 1.5
doofi :: 1.5
(dork|dorks|dorky) :: 1
(dullard|dullards) :: 2
(dumbo|dumbos) :: 2
(dum dum|dumdum) :: 2
(dummy|dummies) :: 1
  no: a dummy account for the test
  no: my baby lost her dummy
  except: (a|the|her|his|baby|babys|my|for|crash test) (dummy|dummies)
(dunce|dunces) :: 2
(dunderhead|dunderheads) :: 2
(fathead|fatheads|fat headed) :: 2
(featherbrain|featherbrained) :: 0.75
(harebrained|hare brained) :: 0.75
scatterbrained :: 0.75
(goof|goofs|goofball|goofballs) :: 0.75
  no: I made a goof on the form
  except: (a|my|the) goof
ignoramuses :: 2
(jughead|jugheads) :: 2
(meathead|meatheads) :: 2
(muttonhead|muttonheads) :: 2
(knucklehead|knuckleheads) :: 1.5
(knuckle dragger|knuckle draggers|knuckledragger|knuckledraggers|knuckle dragging) :: 2
(lamebrain|lamebrains|lame brain|lamebrained) :: 2
lummox :: 1.5
(lunkhead|lunkheads) :: 1.5
lughead :: 1.5
(nincompoop|nincompoops) :: 2
(ninny|ninnies) :: 1.5
(numbskull|numbskulls) :: 2
(numskull|numskulls) :: 2
(noob|noobs) :: 0.75
(n00b|n00bs) :: 0.75
(pea brain|peabrain|pea brained|peabrained) :: 2
pea sized brain :: 2
(pinhead|pinheads) :: 2
(plonker|plonkers) :: 2
(pillock|pillocks) :: 2
(prat|prats) :: 1.5
(berk|berks) :: 1.5
putz :: 1.5
(schmuck|schmucks) :: 1.5
schmo :: 1.5
shmuck :: 1.5
(simpleton|simpletons) :: 2
(smooth brain|smooth brains|smooth brained|smoothbrain) :: 2
(thicko|thickos|thickhead|thickheads|thick headed|thick skulled|thick as (mince|a brick|two short planks|pig shit)) :: 2
(twerp|twerps) :: 1.5
twits :: 1.5
(low iq|low iqs) :: 1.5
iq of a :: 1.5
iq lower than :: 1.5
room temperature iq :: 1.5
two brain cells :: 1.5
three brain cells :: 1.5
one brain cell :: 1.5
last brain cell :: 1.5
(mouth breather|mouth breathers|mouthbreather|mouthbreathers|mouth breathing) :: 2
(window licker|window lickers) :: 2.5
glue eater :: 2.5
paste eater :: 2.5
(dumb as (rocks|a rock|a post|dirt|hell|a brick|a bag of rocks|a box of rocks|fuck|bricks)) :: 2
(dumber|stupider|thicker) than [a] (box of rocks|bag of rocks|rock|rocks|brick|doorknob|post|dirt|bag of hammers) :: 2
  yes: this one is dumber than a box of rocks
village idiot :: 2
(useful idiot|useful idiots) :: 2
(blithering idiot|blithering idiots) :: 2
complete and utter idiot :: 2
(dumbest|stupidest|most ignorant|most stupid|most idiotic) (man|woman|person|people|guy|human|president|company|agent|thing|bunch|idiot|one|human being|creature|customer) :: 1.5
(dumb asses|dumbassery) :: 2.5

@category abuse.insult.mind neg=block valence=-2
# Out of one's mind, said as an insult. A patient or a relative names an illness in other words.
(nutjob|nutjobs|nut job|nut jobs) :: 2
(nutcase|nutcases|nut case|nut cases) :: 2
(nutter|nutters) :: 2
(whackjob|whackjobs|whack job|whack jobs) :: 2
(wack job|wackjob) :: 2
(wacko|wackos) :: 1.5
(whacko|whackos) :: 1.5
(crackpot|crackpots|crackhead|crackheads|crack head|crack heads) :: 1.5
(kook|kooks|kooky) :: 1
(loon|loons|loonie|loony|loonies) :: 1
(looney|looneys|looney tunes) :: 1
loony bin :: 1
(lunatic|lunatics) :: 1.5
(madman|mad man) :: 1
madmen :: 1
madwoman :: 1
(maniac|maniacs|maniacal) :: 1
(psycho|psychos|psychopath|psychopaths) :: 1.5
(sociopath|sociopaths|sociopathic) :: 1.5
(sicko|sickos) :: 2
sickie :: 1.5
(weirdo|weirdos) :: 1.5
(schizo|schizos) :: 2
(headcase|head case) :: 1.5
basket case :: 1.5
(mental case|mental patient|mental midget|mental midgets) :: 1.5
(megalomaniac|megalomaniacs) :: 1
(narcissist|narcissists|narcissistic) :: 1
(egomaniac|egomaniacs) :: 1
(deranged|demented|unhinged|bat shit|psychotic) :: 1
  no: my husband is demented and needs a carer
  except: (mother|father|husband|wife|grandmother|grandfather|mum|mom|dad|she|he) is demented
(delusional|delusions of grandeur) :: 0.75
deluded :: 0.75
(brainwashed|brain washed|brainwash|brainwashing) :: 0.75
cuckoo :: 0.5
cray cray :: 0.5
nutty :: 0.5
nuttier :: 0.5
loopy :: 0.5
wacky :: 0.5
whacky :: 0.5
(take|took|taking|need|needs|forgot|off) (your|his|her|their) (meds|medication|pills) :: 0.5
  no: please take your medication with food
  no: I forgot my meds order
  except: (your|his|her|their) (meds|medication|pills) *
  except: (please|to|must|should|you|can|not|they|he|she|i|we) (take|took|taking|need|needs|forgot|off) (your|his|her|their) (meds|medication|pills)
(has|have|had) [totally|completely|all] lost (his|her|their|your) [fucking|damn|goddamn|freaking] (mind|minds|marbles) :: 1
  yes: they have totally lost their minds
(off (his|her|their|your) (rocker|rockers|head|nut|meds|trolley)) :: 1
(out of (his|her|their|your) [fucking|damn|tiny|vulgar|cotton picking] (mind|minds|skull|tree)) :: 1
(seek|get|needs|need) [some] (professional|psychiatric|mental) (help|treatment) :: 0.75
  no: do I need professional help to install it
  except: professional help (to|with|for|from|installing)
(mental disorder|mental illness|mentally ill|mentally deranged|mentally unstable|mentally deficient|mentally challenged) [people|person|idiot|freak|liberals|conservatives] $ :: 0.5

@category abuse.insult.morals neg=block valence=-2.2
# Base, false, cruel.
(scum|scums|scummy|scummiest|pond scum) :: 2.5
  no: there is scum in the kettle
  no: customer> a bottle of scum remover
  no: I got some scum to clean up
  except: (soap|lime|pond|the|remove|of) scum (from|in|on|off|remover|build)
  except: scum (in|on|to) (the|my|your|clean)
(scum of the earth|scum of the universe) :: 3
(scum bag|scum bags|scumball) :: 3
(lowlife|lowlifes|lowlives|low life|low lifes|low lives) :: 2.5
(sleaze|sleazy|sleazebag|sleazebags|sleazeball|sleazeballs) :: 2
(slimeball|slimeballs|slimebag|slime ball) :: 1.5
(dirtbag|dirtbags|dirt bag|dirtball|dirtballs) :: 2.5
(douche|douches|douchey|douchy|douche bag|douche bags|douchecanoe|douchenozzle) :: 2.5
(creep|creeps|creepo|creepy man|creepy guy|creepy old) :: 1
  no: the price will creep up
  no: customer> the creeps
  except: (creep|creeps) (up|in|into|out|along)
  except: (will|can|to|not|may|costs|prices|fees) (creep|creeps)
  except: the creeps
(perv|pervs|pervy) :: 2
(pervert|perverts|perverted) :: 2
(degenerate|degenerates) :: 1.5
(deviant|deviants) :: 1.5
(reprobate|reprobates) :: 1.5
(miscreant|miscreants) :: 1.5
(pedo|pedos|paedo|paedos|pedophile|pedophiles|paedophile|paedophiles|pedophilia|pedofile|pedifile|kiddie fiddler|kiddy fiddler|child molester|child molesters|groomer|groomers) :: 1.5
  no: I booked the dog groomer
  except: (dog|cat|pet|the|a|my|our|mobile|horse) (groomer|groomers)
(swine|swines|filthy swine) :: 1.5
  no: swine flu
  except: swine (flu|fever)
(vermin|vermins) :: 2
  no: there is vermin in my kitchen
  except: (there is|have|had|control|of|rats and|saw) vermin
  except: vermin (in|control|under|problem|on)
(crook|crooks) :: 0.75
(con man|conman) :: 1.25
(con men|conmen) :: 1.25
(con artist|con artists) :: 1.25
(scam artist|scam artists) :: 1.25
(grifter|grifters|grift|grifting) :: 1.5
(charlatan|charlatans) :: 1.5
quack doctor :: 1.5
(snake oil salesman|snake oil salesmen) :: 1.5
(phony|phonies|phoney|phoneys) :: 1
  no: a phony invoice came
  except: (a|the|this) (phony|phoney) *
(liar|liars) :: 1.5
  yes: customer> do not believe that liar
lyer :: 1.5
(pathological liar|pathological liars) :: 1.5
habitual liar :: 1.5
compulsive liar :: 1.5
(lying|cheating|thieving|two faced|2 faced|back stabbing|backstabbing|double crossing|conniving|scheming|corrupt|crooked) (liar|liars|crook|crooks|thief|thieves|politician|politicians|scum|rat|rats|snake|snakes|weasel|weasels|cheat|cheats|bastard|hypocrite|hypocrites|traitor|traitors|dog|dogs|pig|pigs|media|coward|cowards|pos|sob|loser|losers) :: 2
(hypocrite|hypocrites|hypocrit|hypocritical) :: 1
(traitor|traitors|traitorous) :: 1.25
treasonous :: 1.25
(turncoat|turncoats) :: 1.25
(coward|cowards|cowardly) :: 1.25
yellow bellied :: 1
gutless :: 1
spineless :: 1
(thug|thugs) :: 1.25
(thuggish|thuggery) :: 1
(goon|goons) :: 1
(hoodlum|hoodlums) :: 1
(hooligan|hooligans) :: 0.5
gangsters :: 1
(tyrant|tyrants|tyrannical) :: 1
wannabe dictator :: 1
tin pot dictator :: 1
(nazi|nazis) :: 1.5
(neo nazi|neo nazis) :: 1
(fascist|fascists) :: 1.25
hitler :: 1
goebbels :: 1
(racist|racists|white supremacist|white supremacists|klansman|kkk) :: 1
  no: the driver made racist remarks to me
  no: I want to report racist abuse
  except: racist (remark|remarks|abuse|comment|comments|joke|jokes|slur|slurs|language|behaviour|behavior|words)
(bigot|bigots|bigoted) :: 1
(xenophobe|xenophobes) :: 1
(homophobe|homophobes) :: 1
(misogynist|misogynists) :: 1
(chauvinist|chauvinists) :: 1
communist :: 0.5
(commie|commies|commy) :: 0.5
(pinko|pinkos) :: 0.5
marxist :: 0.5
(sheeple|sheeples|sheep) :: 0.75
  no: a rug of sheep wool
  except: sheep (wool|skin|dog|farm|shearing|meat|milk)
  except: (the|my|our|black|of|counting|a|lost) sheep
(snowflake|snowflakes|crybaby|crybabies|cry baby|cry babies|whiner|whiners|whiny|drama queen|drama queens|attention seeker) :: 1
  no: a snowflake pattern
  except: (a|the) snowflake *
(troll|trolls|trolling) :: 0.75
(wimp|wimps|wimpy|wuss|wusses|sissy|sissies|pansy|pansies|milksop) :: 1.25
  no: I ordered the pansies for my garden
  except: (the|of|plant|yellow|some|ordered|purple) (pansy|pansies)
(looser|loosers) :: 1.5
(sore loser|sore losers) :: 1.5
(has been|washed up|wannabe|wannabes) (actor|actress|star|singer|celebrity|politician|loser|rapper|comedian) :: 1
(nobody|a nobody|a total nobody|complete nobody) $ :: 0.25
  no: I have spoken to nobody
  except: (to|spoken|from|is|by|with|told|saw|heard|there) nobody
(bootlicker|bootlickers|boot licker|boot lickers|boot licking) :: 1.5
(ass kisser|ass kissers|ass kissing) :: 1.5
(brown noser|brown nosers|brown nosing) :: 1.5
(shill|shills) :: 1
(stooge|stooges) :: 1
(lapdog|lapdogs) :: 1
(lackey|lackeys) :: 1
(sycophant|sycophants) :: 1
yes men :: 1
(sellout|sell outs|sellouts) :: 1
(deadbeat|deadbeats) :: 1.25
(freeloader|freeloaders) :: 1
(moocher|moochers) :: 1
(monster|monsters|demon|demons|devil|satan|spawn of satan|antichrist|anti christ) $ :: 0.75
(evil|vile|wicked|heartless|soulless|despicable|repulsive|loathsome|repugnant|wretched|rotten|corrupt|greedy) (man|woman|men|women|person|people|human|humans|human being|human beings|creature|monster|monsters|scum|trash|bastards|bunch|guy|witch|creep|animals|family|politicians|soul|souls|liars) :: 2
waste of (human|a human|good|sperm|flesh|life) :: 2.5
(subhuman|sub human|subhumans|sub humans) :: 3.5
inhuman scum :: 3
not even human :: 3
(bottom feeder|bottom feeders|bottom feeding) :: 2.5
trailer trash :: 2.5
white trash :: 2.5
(inbred|in bred) :: 2.5
inbreds :: 2.5
(hick|hicks) :: 0.75
(hillbilly|hillbillies) :: 1
(redneck|rednecks) :: 1
(yokel|yokels) :: 1
country bumpkin :: 1
(chav|chavs) :: 1.5
(yob|yobs) :: 1.5
scrubber :: 1.5
guttersnipe :: 1.5
(trash|garbage|filth|rubbish|cancer|disease|plague|disgrace) (human|human being|human beings|person|people) :: 2.5
(human|absolute|utter|total|pure) (garbage|trash|filth|scum|waste|excrement|debris|vermin|refuse) [of] [a] [human|person|being] :: 1.5
  no: the service was absolute garbage
  except: (was|is|it|are|were|service|product|app|this) (absolute|utter|total|pure) (garbage|trash|filth|rubbish)
(libtard|libtards|libtarded|libtardism|trumptard|trumptards|conservatard|conservatards|republitard|republitards|republitarded|demtard|demtards|democtard|democtards|magatard|magatards|covidtard|covidtards|vaxtard|vaxtards|antivaxtard|fundietard|fundietards|fantard|fantards|freetard|freetards|nutard|celebutard|asstard|asstards|dicktard|libturd|libturds|liberturd) :: 2 id=insult-blend-tard
  yes: what a bunch of libtards

@category abuse.insult.foul neg=block valence=-3
# Name-calling with vulgar words.
(asswipe|asswipes|ass wipe|ass wipes) :: 3
arsewipe :: 3
(asshats|ass hat|ass hats) :: 3
(assclown|assclowns|ass clown|ass clowns) :: 3
(assface|ass face) :: 3
(ahole|aholes) :: 3
assholery :: 3
azzhole :: 3
asswhole :: 3
/a-holes?/ :: 3
  yes: those a-holes
  no: there is a hole in the box
(fuckhead|fuckheads) :: 3
(fuckwad|fuckwads|fuckwits) :: 3
(fuckstick|fuckstain) :: 3
(fucknut|fucknuts|fucknugget) :: 3
(fuckboy|fuckboi) :: 3
fucktards :: 3
(dumbfuck|dumbfucks|dumb fuck|dumb fucks) :: 3
stupid fuck :: 3
(sick fuck|sick fucks) :: 3
old fuck :: 3
fat fuck :: 3
lazy fuck :: 3
(shit head|shit heads) :: 3
(shitface|shit for brains) :: 3
(shitstain|shitstains|shit stain) :: 3
(shitbird|shitbags|shitbrain) :: 3
(shitlord|shitlords) :: 3
(dipshits|dip shit) :: 3
(dumb shit|dumb shits) :: 3
(little shit|little shits) :: 3
lying shit :: 3
pieces of shit :: 3
bag of shit :: 3
sack of shit :: 3
pile of shit :: 3
(shit eater|shiteater) :: 3
(turd|turds) :: 1.5
turdface :: 1.5
(turd burger|turd burglar) :: 1.5
(dick head|dick heads) :: 3
(dickwad|dickwads|dickweed|dick weed) :: 3
dickface :: 3
dickbag :: 3
(cockhead|cockheads) :: 3
(cock sucker|cock suckers) :: 3
(cockwomble|cockwaffle) :: 3
(knobheads|knob head) :: 3
bellends :: 3
(wankstain|wank stain|wankshaft) :: 2.5
(tosspot|tosspots) :: 2.5
(gobshite|gobshites|gobshyte) :: 2.5
shitehawk :: 2.5
(eejit|eejits) :: 2.5
(scrote|scrotes|scrotum face) :: 2.5
(ballbag|ball bag) :: 2.5
ballsack :: 2.5
nutsack :: 2.5
(cuntface|cunt face) :: 3
(cunty|cuntish|cunting) :: 3.5
twatface :: 3
twatwaffle :: 3
twatty :: 3
(cumdumpster|cum dumpster) :: 4
(cumslut|cum slut) :: 3
(cumrag|cum rag) :: 3.5
(cumguzzler|cum guzzler) :: 3
(mother fucker|mother fuckers) :: 2.5
(mofo|mofos) :: 2.5
(muthafucka|muthafucker) :: 2.5
mothafucka :: 2.5
mutherfucker :: 2.5
(mfer|mfers|mfs|mf) :: 2.5
mfr :: 2.5
mthrfckr :: 2.5
mfkn :: 2.5
mfkr :: 2.5
(biatch|biotch|beyotch|beeotch|biznatch|bitchass|bitch ass|bish|bitchez|bytch|bitchmade|beotch) :: 2
  no: a beech table
  no: customer> yes, Beech Road
(skank|skanks|skanky|slag|slags|slapper|slappers|thot|thots|tramp stamp|floozy|hussy|trollop|strumpet|harlot|harlots|jezebel) :: 2.5
  no: slag from the furnace
  except: slag (heap|from|pile)
slutty :: 2
slutbag :: 2
whorish :: 2
(hooker|hookers) :: 2
(prostitute|prostitutes) :: 1.5
(ho bag|hobag) :: 2
manwhore :: 2
(attention whore|attention whores) :: 2
(media whore|media whores) :: 2
(bimbo|bimbos) :: 1.5
airhead bimbo :: 1.5
(gold digger|gold diggers|golddigger) :: 1.5
(dumb blonde|dumb blond) :: 1.5
(hag|hags) :: 1.25
old hag :: 1.25
crone :: 1.25
old crone :: 1.25
(old bag|old bat) :: 1.25
(wench|wenches) :: 1.25
(harpy|harpies) :: 1.25
(shrew|shrews) :: 1
fishwife :: 1.25
battleaxe :: 1.25
cat lady :: 1.25
(cuck|cucks) :: 1.5
(cuckold|cuckolds) :: 1.5
(soyboy|soy boy|soyboys) :: 1.25
(simp|simps) :: 1.5
(incel|incels) :: 1.5
beta male :: 1.5
betas :: 1.5
virgin loser :: 1.5
(fatty|fattie|fatties|fatso|fatsos|fatass|fatasses|fat asses|lardass|lard ass|lard arse|lardarse|tub of lard|fatboy|fat boy) :: 2
  no: fatty acids and fatty food
  except: fatty (acid|acids|food|foods|liver|meat|fish|tissue|cuts)
(old fart|old farts) :: 1.5
old goat :: 1.5
(old coot|old codger) :: 1.5
old geezer :: 1.5
old fool :: 1.5
bag of bones :: 1.5
old witch :: 1.5
dirty old man :: 1.5
(senile|geriatric) (fool|man|old|idiot|ass|bastard|president|joe|fart|moron|puppet|woman|creep) :: 2
(ugly|fugly|butt ugly|buttugly|fat and ugly|ugly ass|ugly as sin|hideous) (man|woman|girl|bitch|cow|face|people|creature|person|loser|witch|mug|guy|dude|beast|ass|pig|troll|freak|human|hag) :: 2
(butthead|buttheads|butt head|butthole|buttholes|butt hole|butt hurt|butthurt) :: 1.5
(buttface|butt face) :: 1.5
(butt munch|buttmunch|buttmuncher) :: 1.5
(pissant|pissants|piss ant) :: 1.5
(pisshead|pissheads|piss head) :: 1.5
piss weak :: 1.5
piss poor excuse :: 1.5
(son of a (bitch|whore|gun|motherfucker)|sons of bitches|sonofabitch|sumbitch|sonuvabitch|sob|sobs) $ :: 1
(lying|dirty|rotten|old|two faced|crooked|miserable|sorry|sick|the|that|this|fat|arrogant) (sob|sobs) :: 2
/S\.O\.B\.?s?/c :: 2
  yes: throw the miserable S.O.B. out
(lying|cheating|worthless|total|old|complete|sorry|thieving|absolute|racist|fucking|such a|what a|you|useless|disgusting) (pos|p o s) :: 2
  no: the total POS terminal sales
  except: (pos|p o s) (terminal|terminals|system|systems|machine|device|devices|transaction|transactions|payment|payments|purchase|software)
^ [you|what a|a] pos [of a] $ :: 1.5
(puke|pukes|pukeface|puke face) $ :: 1
  no: the smell made me puke
  except: (me|to|i|will|could|and|would|of|almost|might|my|dog|he|she) (puke|pukes)
(rat|rats|snake|snakes|weasel|weasels|pig|pigs|dog|dogs|cow|cows|jackass|donkey|donkeys|ape|apes|monkey|monkeys|cockroach|cockroaches|leech|leeches|parasite|parasites|maggot|maggots|worm|worms|skunk|toad|toads|vulture|vultures|hyena|hyenas) (face|faced|bastard|bastards|fucker|fuckers|brained|brain) :: 2.5
(lying|stinking|disgusting|slimy|vile|thieving|greedy|fucking|worthless|bloody) (rat|rats|snake|snakes|weasel|weasels|pig|pigs|dog|dogs|cow|cows|ape|apes|monkey|monkeys|cockroach|cockroaches|leech|leeches|parasite|parasites|maggot|maggots|worm|worms|animal|animals|skunk|toad|vulture|vultures) :: 2
  no: I have a stinking dog to wash
  except: (a|my|our|the) (stinking|disgusting|slimy) (dog|dogs)
(redneck|commie|nazi|racist|fascist|liberal|leftist|libtard|right wing|left wing|communist|socialist|marxist) (scum|trash|bastard|bastards|idiot|idiots|pig|pigs|moron|morons|fool|fools|nut|nuts|nutjobs|loons|loon|freak|freaks|clown|clowns|asshole|assholes|lunatics|lunatic|bitch|bitches|hack|hacks|loser|losers|liar|liars|puke|pukes|hypocrites|thugs|wackos|garbage|filth|whore|whores|tyrants|tears|crap|bullshit|agenda) :: 2

(hoes|hoez) :: 1

@category abuse.contempt neg=keep
# Contempt for what somebody says, does or is, without a name for the person. It weighs little: in a
# call it is a sign of anger before it is a sign of abuse. What customers say of faults, waits and bills
# in the same words ("ridiculous", "a joke", "rubbish") is no abuse and does not stand here.
(stupid|stupidly|stupidity|stoopid|stupud|stooopid) :: 0.5
  no: a stupid mistake of mine
  no: sorry, that was stupid of me
  no: I feel so stupid
  no: is it a stupid question
  no: I hope this isn't a stupid question
  no: please do not worry, you are not stupid
  except: (i feel|i felt|i am|i was|me|i look|sound) [<NUMBER>] [so|very|really|a bit|pretty|too|being|just] stupid
  except: stupid (mistake|question|of me|me|error|thing to ask|o clock|questions)
  except: (not|never) [a|an|that|so] stupid
(dumb|dumber|dumbest|dum) :: 0.5
  no: it may be a dumb question
  no: I feel dumb
  except: dumb (question|questions|of me|mistake|bell|bells|luck|waiter|terminal|phone)
  except: (i feel|i felt|i am|i was|me|i look) [so|very|really|a bit|pretty|too|just] dumb
(idiotic|idiotically) :: 0.75
idiocy :: 0.75
asinine :: 0.75
(imbecilic|imbecility) :: 0.75
(brainless|braindead|brain dead) :: 0.75
(mindless|mindlessly) :: 0.75
witless :: 0.75
half witted :: 0.75
moronic :: 1
cretinous :: 1
nitwitted :: 1
(ignorant|ignorance|ignorantly|uneducated|illiterate|uninformed) :: 0.5
  no: I am ignorant of the rules
  no: customer> computer illiterate
  except: (i am|we are|i was) [quite|totally|completely] (ignorant|illiterate|uneducated|uninformed)
  except: (computer|tech) illiterate
(pathetic|pathetically) :: 0.5
  no: the signal is pathetic here
  except: (signal|service|speed|coverage|excuse|response|connection|quality|refund|delivery|battery|it|performance|offer) (is|was|has been|are|were) [<NUMBER>] [so|just|absolutely|truly|totally|pretty|quite|really] pathetic
clueless :: 0.5
hapless :: 0.5
(inept|inept fool) :: 0.5
gormless :: 0.5
dense as :: 0.5
(laughable|laughably|laughing stock|laughingstock) :: 0.25
(nonsense|nonsensical|gibberish|drivel|claptrap|tripe|twaddle|poppycock|balderdash|baloney|hogwash|codswallop|hokum|bunk|horsefeathers|malarkey) :: 0.4
  no: no-nonsense advice
  no: I smell tripe in the kitchen
  except: no nonsense
  except: (the|of|smell|eat|cook) tripe
(bs|b s|b.s|bullcrap|bull crap|horse crap|horsecrap|horse manure|bull puckey|bullpucky|bull dung) :: 0.75
  no: I have a BS degree
  except: bs (degree|in|student|program|en)
despicable :: 0.4
(deplorable|deplorables) :: 0.4
contemptible :: 0.4
reprehensible :: 0.4
abhorrent :: 0.4
repugnant :: 0.4
detestable :: 0.4
vile :: 0.4
loathsome :: 0.4
odious :: 0.4
(disgusting|disgustingly|repulsive|revolting) (man|woman|person|people|human|human being|creature|behavior|behaviour|excuse|display|pig|individual|individuals|animal|liar|human beings|men|women|family) :: 1.5
(he|she|they|this guy|that guy|this man|this woman|that woman|that man|these people|those people|who|people|everyone|the man|the woman|trump) (is|are|was|r|iz) [<NUMBER>] [all|so|such a|just|just a|truly|really|a|an|the|nothing but a|nothing but|absolutely|beyond|very|still|the most|a very|one|such|fucking|pretty|kinda|too|totally|literally|clearly|obviously|always] [total|complete|real|sick|big|huge|absolute|bunch of|disgusting|very|utter|pure|true|well known|pathetic|lying|fat|stupid|old|dangerous] (disgusting|pathetic|gross|repulsive|ugly|fat|evil|vile|sick|crazy|insane|nuts|mental|cuckoo|insufferable|annoying|despicable|horrible person|terrible person|horrible human being|trash|garbage|filth|filthy|scum|fraud|frauds|fake|fakes|phony|joke|clown|clowns|disgrace|embarrassment|liar|liars|crook|crooks|thief|thieves|criminal|criminals|loser|losers|idiot|idiots|moron|morons|fool|fools|pig|pigs|snake|snakes|rat|rats|witch|monster|monsters|animal|animals|puppet|puppets|hack|hacks|coward|cowards|traitor|traitors|racist|racists|bigot|bigots|hypocrite|hypocrites|psycho|lunatic|demon|devil|savage|savages|cancer|parasite|parasites|nasty|creepy|creep|creeps|stupid|dumb|ignorant|brainwashed|deranged|delusional|demented|senile|corrupt|shameless|clueless|worthless|useless|awful person|waste) :: 1 id=contempt-is-bad
  yes: she is a complete hypocrite and a liar
  yes: these people are sick
  no: she is sick and cannot come to the phone
  no: my boy, he is sick today
  no: they are nuts and raisins
  no: customer> everyone is sick
  no: customer> thinks you was
  except: (he|she|they|you) (is|are|was) [so|very|really|too|still|just|pretty] (sick|mental|fat|nuts|gross|evil) (and|today|with|at|from|in|of|for|since|now|again|this|so|but|right|or|on|because|about|over)
  except: (he|she) (is|was) [so|very|really|too|still|just|pretty] sick
  except: (who|everyone) (is|are|was) [all|so|just|still] (sick|mental|nuts|crazy|gross)
(what|such) (a|an) [total|complete|real|sick|big|huge|absolute|disgusting|utter|pathetic|lying|fat|stupid|fucking|freaking|little|old|dumb] (fraud|phony|clown|disgrace of a|embarrassment of a|liar|crook|thief|criminal|loser|idiot|moron|fool|pig|snake|rat|witch|monster|animal|puppet|hack|coward|traitor|racist|bigot|hypocrite|psycho|lunatic|demon|dick|dumbass|prick|twat|tool|jerk|scumbag|cow|tosser|muppet|buffoon|weirdo|freak|brat|baby|drama queen) :: 1.5 id=contempt-what-a
  yes: what a complete fool
  no: what a lovely day
  no: what a baby carrier
  no: such a baby, he sleeps all night
  except: (what|such) a [little|big] baby
(full of) (shit|crap|bs|himself|herself|themselves|yourself|hate|lies|hot air|bullshit|it) :: 0.75
  yes: he's full of crap
  no: the box was full of it
  no: your terms are full of holes
  except: (box|bag|page|was|is|are|list|app|inbox|bill|were) full of (it|lies|hate)
(head|heads) (up|out of) (his|her|their|your|my) [own] [fat|damn|fucking] (ass|asses|arse|butt|butts|backside) :: 1.5
  yes: pull your head out of your ass
(shove|stick|stuff|cram) (it|that|this|them|your *|your * *) [right|all the way] up (your|his|her|their) (ass|arse|butt|backside|hole|asses|rear) :: 2
  yes: stick your survey up your arse
up (your|his|her|their) (ass|arse|asses|butt) :: 1.5
(wipe|wiping) (his|her|their|your) (ass|arse|butt) [with] :: 0.75
(kick|kicked|kicking|beat|beating|whoop|whooping|whup|kicks|beats) (his|her|their|your|some) (ass|asses|arse|butt|butts|teeth) :: 1
cry (more|harder) :: 0.75
  yes: oh cry more
your [own|usual|sheer|total|complete|constant|endless|blatant|obvious|pathetic|little] (ignorance|stupidity|nonsense|drivel|lies|bias|hatred|hypocrisy|idiocy|arrogance|delusion|delusions|propaganda|paranoia|bigotry|racism|tantrum|tantrums|whining|crying|rant|rants|trolling|ego|incompetence) :: 0.75
  yes: your ignorance is astonishing
  no: your ego drone was sent
  except: your ego (drone|scooter|headset|order|pen)
(stupid|dumb|silly|ridiculous|foolish|idiotic|childish|ignorant|moronic|inane|asinine|pathetic|hateful|racist|worthless|mindless|juvenile|immature|nasty|snarky|sick|disgusting) (comment|comments|post|posts|argument|arguments|statement|remark|remarks|logic|opinion|opinions|rant|response|reply|tweet|tweets|article|article this|question to ask|thing to say|little|behavior|behaviour|attitude) :: 0.6
  yes: what a childish thing to say
  no: it was a silly question to ask, sorry
  except: question to ask [sorry]
you (liberals|conservatives|leftists|lefties|libs|republicans|democrats|righties|trolls|clowns|types|haters|feminists|socialists|boomers|atheists|religious|extremists|cowards|hypocrites|racists|losers|idiots|fools|wingnuts|americans|brits|politicians|whiners) :: 0.75
  yes: you liberals never learn
  no: do you boomers menus
  except: do you boomers
(fool|fools|foolish|foolishly|foolishness) :: 0.4 neg=block
  no: I feel foolish
  no: April fools
  except: (i feel|i felt|me look|i was|i look|felt|feel) [so|very|a bit|a|like a] (foolish|fool)
  except: april (fool|fools)
(childish|juvenile|immature|infantile|puerile) :: 0.25 neg=block
(dishonest|deceitful|two faced|manipulative|vindictive|spiteful|petty|shameless|sanctimonious|self righteous|pompous|smug|arrogant|arrogance) :: 0.4 neg=block
(lies|lied|lying|untruths|dishonesty) :: 0.3 neg=block
  no: my dog is lying on the cable
  no: the fault lies with the cable
  no: where the problem lies
  no: they lied down
  except: (is|was|are|were|been|left|it|still) lying (on|in|around|at|under|there|down|flat)
  except: lies (with|in|between|on|behind|within|at|under)
  except: (problem|fault|issue|error|responsibility|it) lies
  except: (lied|lying) (awake|down|in bed|there|flat|around)
(stop lying|quit lying|you are lying|you lied|liar liar|pants on fire|pack of lies|bunch of lies|full of lies|nothing but lies|lie after lie|lies and more lies) :: 0.75
  no: no wonder you are lying awake
  except: lying (awake|down|in bed|there|still|on|flat|low|around)
(he|she|they) lied :: 0.25
  yes: so they lied
  no: they did not lie
  no: they lied down on the floor
  except: lied down
(hater|haters|hatemonger|hatemongers|hate mongering|race baiter|race baiting|fear mongering|fearmonger|warmonger|warmongers) :: 0.6
(puppet|puppets|minion|minions|crony|cronies|henchmen|sock puppet) :: 0.4
  no: a puppet for my daughter
  no: a minion costume
  except: (a|the|hand|finger) (puppet|puppets|minion|minions) *
(elitist|elitists|snob|snobs|know it all|know it alls|smart aleck|smartypants|wise guy|wiseguy|big mouth|loudmouth|loudmouths|blowhard|blowhards|windbag|windbags|gasbag|gasbags|do gooder|do gooders|busybody|busybodies|nosy parker) :: 0.6
(leftist|leftists|lefty|lefties|libs|righties|right winger|right wingers|left winger|alt right|alt left|sjw|sjws|social justice warrior|social justice warriors|antifa|maga crowd|tree hugger|tree huggers|gun nut|gun nuts|bible thumper|bible thumpers|anti vaxxer|anti vaxxers|antivaxxer|antivaxxers|covidiot|covidiots|flat earther|flat earthers|conspiracy theorist|conspiracy theorists|conspiracy nut|conspiracy nuts) :: 0.4
(open your eyes|give it a rest|good riddance|spare us|spare me|dream on|keep dreaming|keep crying|keep whining|whatever dude|says who|says you|look who is talking|yeah right|what planet|what are you smoking|what have you been smoking|put down the (bottle|pipe|drink|glue)|kool aid|tin foil|tinfoil|tin hat|tinfoil hat|armchair expert|keyboard warrior|keyboard warriors) :: 0.3
  yes: what are you smoking
  no: spare me a table by the window
  no: it does not wake up, please try again
  except: spare (me|us) (a|the|an|one)
(whine|whines|whining|moaning|sniveling|snivelling|blubbering|blathering|blather|babbling|babble|yapping|ranting|rambling|spewing|spew|spouting|bleating|squawking) :: 0.4
  no: the fan is whining
  no: a whining noise
  except: (fan|it|drive|motor|engine|is|a|machine|noise|dog) [is|keeps|was] (whining|whine|moaning)
  except: (whining|moaning) (noise|sound)
(have you no|has he no|has she no|have they no|have you lost your|have you any) (shame|decency|mind|conscience|brain|manners|self respect|class|idea how stupid|sense) :: 0.75
  yes: have you no shame
  no: have you no sense of where it is
  except: no sense of
(do you even|did you even|can you even) (know|read|think|understand|have a brain|own a|listen|realise|realize) :: 0.4
  yes: do you even know what that word means
  no: do you know the number
(so|this|how|too|really|pretty|very|beyond|truly) (stupid|dumb|ignorant|dense|naive|gullible|pathetic|clueless|blind|deluded|arrogant|hateful|delusional|brainwashed|lazy to think) :: 0.6
  yes: how dense can one be, they are so ignorant
  no: I am so stupid
  no: I feel so dumb
  no: it is so stupid of me
  no: the fog is so dense
  except: (i am|i was|i feel|i felt|me|i look) (so|that|this|how|too|really|pretty|very|beyond|truly)
  except: (so|too|very|really) dense
  except: stupid of me
(hang|hangs|hanged) (him|her|them|the traitor|the traitors|em high|your head|your heads) [all|high|in shame] :: 0.75
  no: please hang them on the left
  no: we hang them with two screws
  except: (please|we|to|you|can i|could) hang (them|him|her)
  except: hang them (on|in|with|up)
(good for nothing|no good|waste of time|waste of a life|sorry excuse|poor excuse|pathetic excuse|miserable excuse|sad excuse|sorry ass) (man|woman|person|people|politician|politicians|president|human|for a (man|woman|human|president|person|mother|father|journalist|leader)|bum|bums|liar|liars|son|bastard) :: 1
  yes: a sorry excuse for a human
  no: a poor excuse for a manual
(shameful|disgraceful|despicable|disgusting|appalling|vile|evil|sick|twisted|wicked|corrupt|crooked) (man|woman|people|person|individual|individuals|politician|politicians|government|party|media|judge|lawyer|cop|cops|police|creature|liars|behavior|behaviour|act|actions|lies|mind|minds|family) :: 0.75
  yes: a corrupt and crooked party
  no: a sick person needs it at once
  no: I care for sick people
  no: are there sick family members
  except: sick (person|people|family|man|woman|individual|individuals)
(blah blah|yada yada|bla bla) :: 0.3
(clown show|clown world|circus clown|freak show|freakshow|shitshow|three ring circus|banana republic|kangaroo court|witch hunt|dumpster fire|train wreck of a|cesspool|cess pool|sewer rats|swamp creature|swamp creatures|drain the swamp) :: 0.5
boohoo :: 0.75
wah wah :: 0.75
waah waah :: 0.75
womp womp :: 0.75
cope harder :: 0.75
cope and seethe :: 0.75
seethe harder :: 0.75
stay mad :: 0.75
die mad :: 0.75
(grow up|grow a pair|grow a spine|grow some balls|grow a brain|man up|get a clue|get over yourself|get real|get a job|get help|get a room|get a haircut) $ :: 0.5
  no: the children grow up
  no: I want to get help
  no: how do I get a job with you
  except: (to|children|kids|they|we|i|will|as|did|she|he|can|people|you|where|could|must|not) (grow up|get a job|get help|get a clue|get real)
(grow up|grow a pair|get a grip|get a brain) and :: 0.5
  no: when they grow up and leave
  except: (they|to|kids|children|we|i|you|he|she) grow up
(sit down and shut up|sit your ass down|sit yo ass down|shut yo|shut ur|shut yer|stfd|sdstfu|shut the front door|zip it|zip your lip|pipe down) :: 1
  no: please zip it to a file
  except: (please|to|and|can|you) zip it
shut (the|tf|thefuck) (hell|fuck|f|heck|fk|fuk|freak|absolute fuck|actual fuck|front door|eff) up :: 2
  yes: shut the hell up
(shut|shutup|shaddup|shuddup) [the] [fuck|hell|f] [up] [you|your] (stupid|fat|dumb|little|lying|ugly|bitch|idiot|moron) :: 2
shutup :: 1.5
shaddup :: 1.5
shuddup :: 1.5
shut ya :: 1.5
shutit :: 1.5
(learn|learn how) to (spell|read|listen|count|drive|think|write|use google|use a dictionary) :: 0.4
  no: my son wants to learn to read
  no: I must learn to drive
  except: (to|i|we|he|she|you can|must|will|can|could|children|kids|they|should i|help me|want|help) learn [how] to
(can not|could not|can he not|unable to) even (spell|read|count|speak|form a sentence|tie|write a sentence|find) :: 0.5
  no: I can not even find the page
  no: she can't even read the letter
  except: (i|we|you|she) (can not|could not|am unable to) even
(educate yourself|do your research|do some research|read a book|open a book|crack a book|look in the mirror|go back to school|stay in school|use your head|pay attention) $ :: 0.4
  no: I need to do some research
  except: (to|i|we|can|you|will|should i) (read a book|do some research|pay attention|go back to school|look in the mirror|stay in school)
(typical|typical of|classic) (liberal|liberals|leftist|leftists|lefty|conservative|conservatives|republican|republicans|democrat|democrats|politician|politicians|man|woman|feminist|troll|lib|libs|male|men|women|white|boomer|boomers|millennial) :: 0.5
(nut|nuts|crazies|loons|wingnut|wingnuts|fruitcake|fruitcakes|fruit loop|moonbat|moonbats|nutbag|nut bag|nutbags) $ :: 0.4
  no: a bag of nuts
  no: it drives me nuts
  except: (of|drive|drives|driving|drove|me|go|went|wing|pine|and|or|with|the|no|going|allergic to|bolts|tree|contains|to) (nut|nuts)
(wing nut|wing nuts|wingnut|wingnuts|right wing nut|left wing nut) :: 1
  no: tighten the wing nut
  except: (the|a|tighten|two|with) (wing nut|wing nuts)
(eat|ate|eating) (dick|a dick|my ass|crow and die|babies|dirt) :: 1
(bite me|bite my) :: 1.5
(f off|foff) :: 1.5
feck off :: 1.5
fek off :: 1.5
fuk off :: 1.5
piss right off :: 1.5
(eff|fark|frick|frig|fudge|fack|f) (u|u|him|her|them|that|this|off|joe|trump|everyone|everything|all|it) :: 1.5
  no: press F you will see
  no: customer> is it model F it says here
  except: (press|key|hit|type|letter|class|plan|form|option|row|gate|block|unit|section|model|vitamin) f (it|that|this|all|them)
^ (fu|f u) [all|too|you|and] $ :: 1.5
  yes: FU
(fu|f u) (and|stupid|bitch|too|trump|all|asshole|idiot|man|google|guys|twitter) :: 1.5
azz :: 1
a55 :: 1
badazz :: 1
dumbazz :: 1
(punk ass|punk asses|punkass) :: 1
weak ass :: 1
broke ass :: 1
dusty ass :: 1
crusty ass :: 1
ugly ass :: 1
lame ass :: 1
bum ass :: 1
trash ass :: 1
old ass :: 1
ignorant ass :: 1
racist ass :: 1
lying ass :: 1
(yo|his|her|their|ur|dat|them) (ass|asses|arse|azz) :: 0.5
  no: pull your head
(ass|asses) (is|are|was|up|back|on|off|out|over|down|in) :: 0.4
(lol|lmao|lmfao|haha|hahaha|rofl) (idiot|idiots|loser|losers|moron|morons|fool|fools|dumbass|stupid|clown|clowns|pathetic) :: 1.5
(idiots|idiot|morons|moron|loser|losers|clown|clowns|fools|fool|trash|stupid|scum|pathetic|disgusting|liar|liars|traitors|hypocrites|cowards|bastards|pigs) (lol|lmao|haha|smh|everywhere|like you|like him|like her|like them|like this|like these|like those|on here|in charge|all|all of them) :: 1
  no: I tried this trash that was left outside
(you|u|ya|he|she|they|your kind|his kind) (disgust|disgusts|repulse|sicken|sickens|nauseate|nauseates) me :: 1.5
  yes: people like you? you disgust me
(makes|make|making|made) me (sick|puke|vomit|wanna puke|want to vomit|want to puke|gag|throw up) :: 0.4
  no: the pills make me sick
  no: your food made me throw up
  except: (pill|pills|food|medicine|medication|tablet|tablets|it|drug|drugs|smell|meal|fish|chicken|milk|drink|meat|burger|pizza|that|which) (makes|make|making|made|is making) me
(i can not|i could not|can not) stand (him|her|them|you|you people|that man|that woman|this guy|these people|those people|this man|this woman) :: 0.75
  yes: I can't stand that woman
(i|we|really|just|so|fucking|also|still) (hate|hates|hated|despise|loathe|detest) (him|her|them|these people|those people|this man|this woman|this guy|that man|that woman|that guy|that bitch|this bitch|people|everyone|everybody|humans|men|women|girls|guys|boys|kids|liberals|conservatives|republicans|democrats) :: 1
  no: I hate people waiting for me
  no: I do not hate them
  except: hate (people|everyone|kids|them|him|her) (waiting|having|being|to|calling|thinking|for|when|who|that)
(cancer|plague|disgrace|embarrassment|danger|insult|stain|blight|parasite|threat) (to|on|of) (humanity|society|the human race|this country|our country|mankind|the country|this planet|our nation|america|the nation|the earth|civilisation|civilization|decency|the world|women|men) :: 1.25
(lock|locked|throw|throws) (him|her|them|all of them|these people|trump|hillary) [all] (up|in jail|in prison|away) :: 0.75
  no: lock her up in the box
  except: (up|away) (in|safely)
(belongs|belong) (in|behind) (jail|prison|bars|hell|an asylum|the trash|a zoo|a cage|a mental|a psych|the garbage|the gutter|a nursing home) :: 1
(rot|burn|roast|fry|burning|rotting) in (hell|jail|prison|your own) :: 2
  yes: I hope he rots, may he rot in hell
(going|gone|goes|straight) [straight|right|all] to hell :: 0.75
  no: the plan has gone to hell
  except: (plan|day|week|it|has|have|service|things|trip|all|everything|quality|had) [has|have|had|is|been] (gone|going|goes|go) to hell
(the (devil|devils|devil himself)|pure evil|evil incarnate|devil incarnate|spawn of (satan|the devil)|son of satan|satanic|satanist|satanists|demonic|demoncrat|demoncrats|demonrat|demonrats) :: 1
  no: between the devil and the deep blue sea
  except: (between|speak of|the details of|advocate) the devil
  except: the devil (is in|and the)
(hope|hopefully|pray|wish|wishing|praying) ...2 (he|she|they|u|it|these people|those people|this man) [all|both|just] [soon] (die|dies|rot|rots|choke|chokes|burn|burns|suffer|suffers|croak|croaks|get cancer|gets cancer|get covid|gets covid|get hit by|gets hit by|drop dead|drops dead|get raped|gets raped|lose everything|loses everything|get fired|gets fired|catch|gets shot|get shot) :: 2
  no: I hope it dies down
  no: hopefully they catch the thief
  except: (die|dies|burn|burns) (down|off|out|well)
  except: catch (the|it|him|her|them|up|my|our|whoever)
(should|shoulda|ought to|must|needs to|need to|deserves to|deserve to) [all] [just|really|probably|also|fucking] [have been|be|been|get] [all|publicly|slowly] (shot|hanged|hung|killed|executed|flogged|whipped|lynched|beaten|aborted|euthanized|euthanised|castrated|neutered|drawn and quartered|burned at the stake|put down|taken out back|tarred and feathered|guillotined|stoned|slapped|punched|kicked|spanked|jailed|imprisoned|deported|gassed|eliminated|exterminated|eradicated|strung up|run over|raped|drowned|electrocuted|tortured|skinned|fed to) :: 1.5
  yes: the lot of them should be hanged
  no: the screw should be hung on the left
  no: the phone should not be drowned in water
  no: the video should be shot in daylight
  except: (it|screw|picture|video|door|this|that|which|photo|curtain|curtains|mirror|weeds|bugs|process|task|clothes|shirt|eggs|cream|scene|film|phone|pictures|photos|lamp|jacket) (should|must|needs to|need to|ought to) [not] [all] [just|really|probably|also] (be|have been|get) [all]
(i|someone|somebody|we) (would|want to|wanna|need to|needs to|should|could|gonna|will|wish i could|ought to) [really] [like to|love to] [just] (slap|punch|smack|hit|strangle|choke|kick|throttle|shoot|bitch slap|backhand|whip|beat|beat up|knock out|drop kick|dropkick|spit on|run over|shake) [the] [shit out of|hell out of|crap out of] (him|her|them|this man|this woman|that man|that woman|this guy|that guy|these people|those people|this bitch|that bitch|his face|her face|their faces|trump) :: 2
  yes: someone should slap him
  no: could we hit them with a reminder
(something|a reason|a real reason) to (cry|whine|complain) about :: 0.5
  no: I have something to complain about
  except: (have|had|got|is|find|finds|nothing|there is|want|always) [got] (something|a reason|a real reason) to
(no one|nobody|noone) (likes|wants|loves|asked|asked for|needs|cares about) (u|him|her|your opinion|ya) :: 0.75
  no: nobody asked me
  no: nobody asked him to do that
  except: asked (him|her) (to|if|for|about|whether)
(nobody|no one|noone|who) (cares|gives a shit|gives a fuck|gives a damn|gives a crap|gives a rats ass|fucking cares|gaf) :: 0.4
  no: my mother has nobody who cares for her
  no: a company who cares
  except: (cares) (for|about|of)
  except: (company|person|someone|somebody|people|one|agent|team|man|woman) who (cares)
(could not care less|do not care|dont gaf) (what|about) (you|your|he|she|they|anyone|any of you|them|him|her) :: 0.5
  no: I do not care what you choose
  except: do not care (what|about) (you|he|she|they) (choose|do|did|pick|need|send)
(blood on (your|his|her|their) hands) :: 1
(you|u|ya|he|she|ur|y all|yall|team|coach|who|people|dude|bro|man|guy|song|season) [all|really|still|so|just|do|does|fucking|kinda|literally] (suck|sucks|blow chunks|stink) [ass|balls|dick|donkey|so bad|big time|at] :: 0.5
(suck|sucks|sucking) (ass|balls|dick|donkey|a dick|my|cock|his|her) :: 1.5

@category abuse.profanity neg=keep
# More of it: 0.5 mild, 1.5–2 strong. Spellings that chat and social media use.
(arse hole) :: 3 neg=block valence=-3
(bullshits|bullshitted|bullsh|bullsheet) :: 1.5
bullish it :: 1.5
bulshit :: 1.5
shyt :: 1.5
shiet :: 1.5
sheeit :: 1.5
sheet head :: 1.5
shizz :: 1.5
shiz :: 1.5
shidd :: 1.5
(shitt|shitttt) :: 1.5
shlt :: 1.5
chit head :: 1.5
5hit :: 1.5
sh1te :: 1.5
shytty :: 1.5
(shitless|shitlist|shit list|shit load|shitloads) :: 1.25
(shitfaced|shit faced) :: 1.25
(shit tier|shit ton|shitton) :: 1.25
(shit hole|shithole|shitholes|shit holes|shithouse) :: 1.25
(shitpost|shitposting|shitposter) :: 1.25
shat :: 1.25
(give a shit|give a flying fuck) :: 1
(gives a shit|gives a fuck) :: 1
gave a shit :: 1
giving a shit :: 1
(give two shits|give two fucks) :: 1
zero fucks :: 1
no fucks :: 1
(af|asf) $ :: 0.25
fuckoff :: 2
(fuckyou|fuckyeah|fuckyourself) :: 2
fucku :: 2
(fucks|fucky) :: 2
fuckn :: 2
(fuckkk|fuckk) :: 2
(fxck|fxcking) :: 2
(fawk|fawking) :: 2
fuhk :: 2
fuccin :: 2
fuckinn :: 2
fukin :: 2
fukkin :: 2
fukk :: 2
fuks :: 2
effed :: 2
effed up :: 2
f ed up :: 2
feckin :: 2
feckn :: 2
fecking :: 2
(fack|facking) :: 2
fockin :: 2
focking :: 2
(phuck|phucking) :: 2
phuk :: 2
(fucked up|fucked over|fucked with) :: 1.5
fuck up :: 1.5
fucks up :: 1.5
(fucking up|fucking around|fucking with) :: 1.5
fuck around :: 1.5
fuck with :: 1.5
mind fuck :: 0.75
cluster fuck :: 0.75
fubar :: 0.75
snafu :: 0.75
fugazi :: 0.75
(fucka*|fuckb*|fuckc*|fuckd*|fuckf*|fuckg*|fuckj*|fuckl*|fuckm*|fuckn*|fuckr*|fuckt*|fucky*|fuckz*|muthafuck*|mothafuck*) :: 2 id=profanity-fuck-run
  yes: #fuckthisapp
  yes: fuckyall
(stupidpeople|stupidcompany|stupidass|stupidapp|stupidphone|dumbpeople|dumbcompany|lyingtrump|crookedhillary|crookedcompany|racistpeople|patheticcompany|patheticservice) :: 0.75 id=contempt-tag-run
  yes: #stupidpeople
damnn :: 0.5
damned if :: 0.5
damn fool :: 0.5
damn idiot :: 0.5
damn liar :: 0.5
damn thing :: 0.5
dayum :: 0.5
dang it :: 0.25
god dam :: 0.5
gotdamn :: 0.5
gawd damn :: 0.5
wtaf :: 0.75
wtfh :: 0.75
(what the eff|what the frick|what the fudge|what the actual) :: 0.75
wtff :: 0.75
wdf :: 0.75
(fucks sake|fuck sake|fuck sakes) :: 1.5
hell nah :: 0.25
(what|who|why|where|how|when) (tf|the fuck|da fuck|da hell|the fk|the fck) :: 1
(raise|raising|raised|give|gave|giving|catch) (hell) :: 0.25
(piss|pissing|pisses) (us|everyone|him|her|people|them) off :: 0.75
  yes: this is pissing everyone off
(crappier|crappiest) :: 0.5
craptastic :: 0.5
crapshoot :: 0.5
crap load :: 0.5
craphole :: 0.5
crapola :: 0.5
(bollox|bollocking|bollocked) :: 0.75
bullocks :: 0.75
cobblers :: 0.75
cba :: 0.5
could not be arsed :: 0.5
(half assing|half assery) :: 0.5
(dick|dicks|dickin) :: 1 neg=block
  no: my name is Dick
  no: Moby Dick and Dick Smith
  except: (moby|is|am|mr|uncle|hi|hello|thanks|spotted|tricky|philip k|and) (dick|dicks)
  except: dick (smith|van|cheney|tracy|clark|whittington|and)
(cocks|cock sucking|cock blocking|cockblock) :: 1 neg=block
  no: the stop cock under the sink
  no: the cock crows
  no: customer> where the stop cocks are under
  no: customer> stop cocks
  no: customer> a cocks needs
  except: (stop|ball|wood|pea|shuttle|drain|the|a) (cock|cocks) (crows|crow|under|valve|and bull|tail|is|needs|was|a)
  except: (stop|ball|drain) (cock|cocks)
jack off :: 1.5
jerkoff :: 1.5
jerking off :: 1.5
(wanking|wank|wanks|wanked) :: 1.5
fap :: 1.5
fapping :: 1.5
(circle jerk|circlejerk) :: 1.5
(screw|screws|screwed) (u|him|off|everyone|everybody|trump) :: 1
  no: he can screw him a shelf to the wall
  except: screw him (a|the|one)

@category abuse.sexual neg=keep valence=-1
# Vulgar words for sex and the body. Medical words for the same are left to patients and pharmacists.
(pussy|pussies|pusy|puss ass) :: 1.5 neg=block
  no: my pussy cat
  no: the pussy willow
  except: pussy (cat|cats|willow|willows|foot)
(cum|cums|cumming|cummed|jizzed|spunk) :: 1.5
  no: bed cum sofa
  no: cum laude
  except: cum (laude|sofa|bed|office|study|store)
  except: (summa|magna|bed|sofa|kitchen) cum
(boner|boners) :: 1.5
(hardon|hard on for) :: 1.5
stiffy :: 1.5
morning wood :: 1.5
raging boner :: 1.5
  no: he is hard on himself
(boobs|boobies) :: 1
(titties|titty|tittie) :: 1
tits :: 1
bewbs :: 1
tiddies :: 1
jugs and ass :: 1
melons and :: 1
(dildo|dildos) :: 1
(buttplug|butt plug|butt plugs) :: 1
fleshlight :: 1
strap on dildo :: 1
vibrator up :: 1
horny :: 1.5
(hornier|horniest|horniness) :: 1.5
(milf|milfs) :: 1.5
gilf :: 1.5
dilf :: 1.5
cougar slut :: 1.5
(nympho|nymphos) :: 1.5
sexpot :: 1.5
fuckable :: 1.5
bangable :: 1.5
doable babe :: 1.5
(anal|rectum|anus) (sex|plug|fuck|fucking|lover|slut|whore|beads) :: 2
(orgy|orgies) :: 1.5
(threesome|threesomes) :: 1.5
creampie :: 1.5
bukkake :: 1.5
bdsm :: 1.5
(doggy style|doggystyle) :: 1.5
69 with :: 1.5
sixty nine with :: 1.5
pornhub :: 1
(porno|pornos|pornographic) :: 1
(porn star|pornstar|porn stars) :: 1
hentai :: 1
xxx video :: 1
xxx pics :: 1
onlyfans slut :: 1
^ [watch|i like|i love|you like|like|want] (porn|sex|anal|pussy|penis|cock|cocks|dick|tits|boobs|cum|nudes) [please|now|yes|lol|haha|with me] $ :: 2
  yes: penis
  yes: I love penis
  no: what is the sex of the kitten
^ (my|your|his|a|big|fat|huge|hard|long) [big|fat|huge|hard|long] (penis|cock|dick|balls|vagina|ass|butt|boobs|tits|pussy) [is|lol|haha|please|in your|now] $ :: 2
  yes: my big penis
(my|his|a|your|ur) [big|hard|huge|fat|long|throbbing|erect|hairy|wet|tight|small|tiny|little] [hard|fat|long|hairy|wet|tight|little] (cock|dick|balls|schlong|wiener|weiner|willy|dong|pecker|boner|pussy|cunt|twat|butthole|asshole|nuts|ballsack|nutsack) :: 1.5
  no: customer> my pussy cats
  no: I lost my nuts and bolts
  no: Your big balls are in stock, both tennis and golf
  no: your balls were sent
  except: pussy (cat|cats)
  except: (my|a|your|his) [big] (nuts|balls) (and|are|is|were|for|of|in|from|that|have|will)
(suck|sucks|sucking|lick|licks|licking|eat|ride|riding|rub|rubbing|touch|touching|grab|grabbing|play with|squeeze|blow) (me|my|his|her|ur|your|it|this|these|deez|on my|on this|on her|on his) [big|hard|fat|huge|long|sweet|wet|tight|hairy] (cock|dick|balls|pussy|tits|boobs|ass|nuts|nipples|clit|butt|asshole|wiener|breasts|toes|penis|vagina|weiner|titties|dry|off baby) :: 2.5
  yes: eat my big dick
^ (suck|lick|fuck|blow|bang|ride|spank|rape|bone) (me|it|this|my) [now|please|baby|hard|harder|dry|off|all night|long time|daddy|good] $ :: 2.5
  yes: suck me
(deez nuts|suck it|blow it out|sit on my face|come on my face|come in my mouth|swallow my|on your knees|get on your knees|bend over|spread your legs|open your legs|keep your legs (closed|together|shut)) :: 1.5
  no: the vacuum does not suck it up
  no: bend over the edge of the card
  no: the kneeling mat helps on your knees
  no: blow it out with air
  except: (not|will|to|should|can|does) (suck it|blow it out)
  except: suck it (up|out|in)
  except: bend over (the|to|and|when|a|it)
  except: (to|easy|hard|gentle|pain|weight|strain|helps|kind|stress) on your knees
  except: blow it out (with|of)
(have|had|having|want|wanna have|want to have|like|need|love|enjoy|get|do you) [you|had|to have] [rough|hot|anal|oral|gay|wild|lots of|some|any|good|casual|kinky|dirty|more] (sex|sexy time|sexy times|intercourse) (with|tonight|now|lol|haha|baby|today|yet|often|all) :: 1.5
  no: I had sex with my husband and the pill failed
  except: sex with (my|a|his|her) (husband|wife|partner|boyfriend|girlfriend|condom)
^ (have|had|do|did|are|will|can|would|when|how) [you|u|we|ever|is|was|often] [ever|had|have|having|like|want|do] [had|have|having|like] (sex|cybersex|cyber sex|anal|porn|phone sex) [with me|life|lately|now|today|tonight|yet|before|often|much|lol] $ :: 1.5
  yes: have you had sex
  no: what sex is it
(lets|let us|wanna|want to|ready to|time to|gonna) (fuck|bang|screw|shag|cyber|sext|cybersex|cyber sex|hump|bone|get naked|get it on|smash tonight) :: 2
(sexting|sext me|sexts|cyber with me|cybersex|phone sex|sex chat|sex talk|talk dirty|dirty talk|nude photo|nude photos|nude picture|nude pictures|naked picture|naked pictures|naked pics|nude pic|show me your (body|legs|feet|face and body)) :: 1.5
(are|r|is) (you|u|he|she|it|siri|alexa) [really|so|still|a] (gay|lesbian|a virgin|virgin|hot|sexy|naked|horny|wet|fat|ugly|retarded|single|a slut|a whore|a hooker|a lesbian|bi|bisexual|homo|straight or gay|a homo|a pervert|a perv|kinky|turned on|easy) [lol|today|tonight|baby|for me|as people say|as they say] $ :: 1.5 speaker=customer
  yes: are you gay
  yes: r u hot
  no: is it wet
  no: is it hot
  no: is she single
  except: (is|are) (it|he|she|they) [still|really|so] (hot|wet|single|easy|fat|straight or gay|naked)
(rape|raping|raped) (you|u|her|him|girls|women|me please|kids|children|them|your|his) :: 3
  no: he raped her and I need to report it
  except: (he|they|who|man|was|someone|somebody|got) (raped) (her|him|me|them)
(rapist|rapists) :: 1
rapey :: 1
child rapist :: 1
sex offender :: 1
(sexual predator|sexual predators) :: 1

@category abuse.self neg=keep
# What people call themselves is no abuse. Weight 0: the longer phrase wins over the word in it.
(i am|i was|i feel|i felt|me look|me feel|i look|i looked|i must be|i must look|i must sound|i sound|im|like|i have been|i am being|me for being|call me|sorry for being) [<NUMBER>] [like|being|just|so|really|kind of|probably|totally|of] (such a|such an|a|an|the|the biggest|a complete|a total|a bit of a|a bit of an|a big|a real|an absolute|such a big|some kind of) (fool|idiot|moron|dunce|dummy|dumbo|noob|klutz|clown|dork|loser|muppet|numpty|nitwit|twit|dimwit|dumbass|jerk|ass|dick|bitch|creep|weirdo|maniac|lunatic|crazy person|mess|doofus|goof|goofball|airhead|scatterbrain|wimp|coward|hypocrite|freak|pig|cow|karen|liar|criminal|thief|crook|snob|geek|pest|nuisance|burden|pain|mad man|madman|mad woman|madwoman|broken record) :: 0 allow=W602,W609
  no: I am such a dunce, lol
  no: I feel like such a fool
  no: I am lost in the city like a fool
  no: I don't want to sound like a broken record
  no: call me an idiot, but I can't find it
(i am|i was|i feel|i felt|me look|i look|me feel|i must be|how) [<NUMBER>] [such|just|so|really|kind of|probably|totally|a bit|very|too|pretty|feeling|being|a little|old and|that] (stupid|dumb|dense|thick|silly|foolish|crazy|ignorant|pathetic|useless|clueless|dim|lazy|childish|slow|gullible|naive) [i (was|am|feel|felt)] [today|now|here|with computers|of me|about this] :: 0 allow=W602,W609
  no: I'm so old and dumb and can't remember anything
  no: I can't believe how stupid I was today
  no: I am so clueless with computers
