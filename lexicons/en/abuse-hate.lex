@lexicon 1 name=abuse-hate lang=en version=2026.11
# Hostility towards people for what they are: origin, religion, sex, orientation, disability, age, poverty.
# The frames say what is hateful about a sentence: strong dislike of a group, base qualities or sub-human
# names given to it, denial of rights, violence wished on it. Group words alone never count: "my colleague
# is a Muslim", "do you have a queue for disabled people" and "I love women" are no hate. Dislike of things
# ("I hate paper bills") and of trades ("I hate bankers") is none either. What is denied ("I don't hate
# immigrants") is blocked; what is reported or rejected ("he said all women are stupid", "saying that Jews
# are vermin is wrong") is an exception of the frames.
# Weights: 2.5 contempt for a group · 3.5 hatred · 4 dehumanisation, slurs, exclusion · 5 violence.
@class very = so|very|absolute|utter|total|complete|really|truly|just|absolutely|completely|totally|utterly|quite|all|both|fucking|bloody|damn|freaking|still
@class you = you|u|ya
@class youre = you are|u r|u are|you r|ya are|youse are|you were|you must be|you people are|you guys are|you lot are
@class told = called|calling|calls|call|labelled|labeled|shouted|yelled|screamed|said|wrote|typed
@class person = me|us|him|her|them|my wife|my husband|my son|my daughter|my mother|my father|my mum|my mom|my colleague|the driver|the agent|people|someone|somebody|anyone
@class kind-of = black|white|brown|asian|african|arab|arabic|muslim|moslem|islamic|jewish|christian|catholic|hindu|sikh|gay|lesbian|queer|homosexual|bisexual|trans|transgender|transsexual|transgendered|disabled|handicapped|crippled|autistic|deaf|blind|foreign|immigrant|migrant|refugee|mexican|indian|chinese|pakistani|polish|romanian|nigerian|somali|turkish|filipino|vietnamese|korean|japanese|latino|hispanic|coloured|colored|aboriginal|old|elderly|poor|homeless|fat|obese|yellow|oriental|gypsy|roma|bangladeshi|albanian|lgbt|lgbtq
@class folk = people|persons|person|men|women|man|woman|guys|folks|folk|kids|children|girls|boys|lives|immigrants|communities|families|ones|males|females|individuals|community|race|population|bastards|scum|trash
@class group = women|females|muslims|moslems|jews|christians|catholics|hindus|sikhs|arabs|asians|africans|mexicans|latinos|hispanics|indians|pakistanis|bangladeshis|romanians|nigerians|somalis|turks|filipinos|orientals|foreigners|immigrants|migrants|refugees|gypsies|blacks|whites|gays|lesbians|homosexuals|queers|bisexuals|transsexuals|transgenders|trannies|cripples|feminists|islam|asylum seekers|illegals|people of (colour|color)|the (disabled|handicapped|blind|deaf|elderly|homeless|poor|chinese)|<kind-of> <folk>
@class one = (a|an|any|every|that|this|another) (woman|female|muslim|moslem|jew|mexican|latino|romanian|somali|turk|foreigner|immigrant|migrant|refugee|gypsy|homosexual|transsexual|tranny|cripple|arab|asian|african|indian|illegal)|(a|an|any|every|that|this|another) <kind-of> <folk>
@class base = disgusting|repulsive|revolting|filthy|dirty|disgraceful|vile|evil|stupid|dumb|idiotic|pathetic|worthless|useless|inferior|ugly|lazy|greedy|violent|dangerous|primitive|uncivilised|uncivilized|retarded|sick|perverted|perverts|abnormal|unnatural|immoral|sinful|degenerate|degenerates|deviant|deviants|abominations|criminals|thieves|rapists|terrorists|murderers|killers|savages|barbarians|liars|idiots|morons|freaks|losers|whores|sluts|bitches|pedophiles|paedophiles|predators|invaders|gross|nasty|horrible|awful|terrible|mental|crazy|insane|weak|annoying|scum|vermin|parasites|parasite|cockroaches|rats|pigs|dogs|animals|apes|monkeys|insects|pests|maggots|leeches|worms|snakes|beasts|swine|subhuman|subhumans|cancer|filth|garbage|trash|rubbish|waste|dirt|shit|monsters|devils|demons|(a|an|the) (disease|plague|virus|cancer|pest|burden|drain|threat|danger|joke|disgrace|abomination|problem|worst|enemy|devil|waste|lowest)|not (human|people|normal|equal|welcome|real|even)|burdens|freeloaders|everything (wrong|bad)|what is wrong with|like (animals|rats|pigs|dogs|vermin|cockroaches|children)|like (a|the) (plague|disease|virus|cancer|pest|parasite)|(stealing|taking|ruining|destroying|invading|polluting|infesting) (our|over|this|the|everything|everyone|jobs)|less (intelligent|human|capable)|(beneath|lower) (us|me|than)|to blame|responsible for all
@class still = all|so|such|just|absolutely|really|literally|truly|only|fucking|too|simply|basically|always|obviously|clearly|naturally|genetically|very|nothing|nothing but|filthy|damn|lying|complete|total|ungrateful|stupid|lazy|disgusting|dangerous|dirty|evil|violent|mostly|usually|often|more|most|still|also|quite|inherently|biologically|a bunch of|no better than|worse than
@class quoting = said|says|say|saying|claim|claims|claiming|told|called|calling|calls|suggest|suggesting|implying|think|thinks|believe|believes

@class slur-race1 = nigger|niggers|nigga|niggas|niggaz|nigguh|nigglet|niglet|niglets|sand nigger|sand niggers|negroid|negroids|jigaboo|jigaboos|jiggaboo|sambo|sambos|pickaninny|pickaninnies|coon|coons|darkie|darkies|spearchucker|spearchuckers|tar baby|uncle tom|house negro|kaffir|kaffirs|groid|groids|nignog|nig nog|nignogs|golliwog|wog|wogs|spook ass|spade bitch
@class slur-origin2 = paki|pakis|raghead|ragheads|rag head|rag heads|towelhead|towelheads|towel head|towel heads|camel jockey|camel jockeys|sand monkey|sand monkeys|dune coon|dune coons|curry muncher|curry munchers|currymuncher|street shitter|pajeet|pajeets|dothead|dot head|dotheads|haji|hajis|hadji|mudslime|mudslimes|muzzie|muzzies|muzrat|muzrats|muslimes|moslem scum|moooslims|mooslims|goatfucker|goatfuckers|islamist scum|terrorist scum
@class slur-religion3 = kike|kikes|kyke|kykes|yid|yids|hymie|hymies|heeb|heebs|hebe|jewboy|jew boy|jewess|christ killer|christ killers|shylock|shylocks|oven dodger|oven dodgers|joos|da joos|zionazi|zionazis|zio pig
@class slur-origin4 = spic|spics|spick|spicks|wetback|wetbacks|wet back|wet backs|beaner|beaners|border hopper|border hoppers|border jumper|border jumpers|greaser|greasers|greaseball|greaseballs|dago|dagos|wop|wops|guido|guidos|gringo|gringos|polack|polacks|bohunk|kraut|krauts|limey|limeys|paddy bastard|mick bastard|taig|taigs|fenian|fenians|pikey|pikeys|pikie|gyppo|gyppos|gippo|gypo|gypos|tinker scum|gypped|redskin|redskins|squaw|squaws|injun|injuns|prairie nigger|abo|abos|boong|boongs
@class slur-origin5 = chink|chinks|chinky|chinkies|gook|gooks|gooky|slant eye|slant eyes|slanteye|slanteyes|slant eyed|slit eye|slit eyes|slit eyed|zipperhead|zipperheads|nip|ching chong|ching chang|chingchong|chinaman|chinamen|yellow peril|kung flu|wuhan flu bastards|coolie|coolies|jap|japs|rice eater|rice eaters|bat eater|bat eaters|dog eater|dog eaters
@class slur-orientation6 = faggot|faggots|fag|fags|faggy|faggit|faggits|faggotry|fagget|faggets|fagot|fagots|fudgepacker|fudge packer|fudgepackers|fudge packers|poof|poofs|poofter|poofters|pooftah|pillow biter|pillow biters|pillowbiter|shirt lifter|shirtlifter|shirtlifters|bum boy|bumboy|bum boys|butt pirate|butt pirates|buttpirate|butt bandit|butt boy|butt buddy|cock jockey|ass pirate|ass bandit|rump ranger|batty boy|batty boys|battyboy|nancy boy|nancy boys|bender boy|sodomite|sodomites|homo|homos|lesbo|lesbos|lezzie|lezzies|lezbo|lezza|dyke|dykes|bulldyke|bull dyke|carpet muncher|carpet munchers|rug muncher|rug munchers|muff diver|limp wristed|gaylord|gaylords|gaywad|gaywads|gay boy|gayboy
@class slur-gender7 = tranny|trannies|trannys|trany|shemale|shemales|she male|she males|ladyboy|ladyboys|heshe|he she it|trap ass|troon|troons|trannie|chick with a dick|chicks with dicks|cross dresser freak|transvestite|transvestites|trapdoor tranny|hermaphrodite freak
@class slur-disability8 = retard|retards|retarded|retardation|retardo|retardate|tard|tards|mongoloid|mongoloids|mong|mongs|mongo|mongy|spastic|spastics|spaz|spazz|spazzy|spazzes|spacko|spakka|spaka|spacker|cripple|cripples|crip bitch|gimp|gimps|flid|flids|window licking|midget|midgets|sped ass|deaf and dumb|mental retard|retart|retarted|ree tard|schizo bitch|downie|downies|downsie|autist|autists|sperg|spergs|aspie freak|wheelchair bound idiot|vegetable ass
@class slur-sex9 = cunt|cunts|kunt|kunts|twat face|bitch ass woman|dumb cunt|stupid cunt|old cunt|fat cunt|slag bitch|femoid|femoids|foid|foids|roastie|roasties|feminazi bitch|cumbucket|dishwasher bitch|baby factory|breeding stock|sandwich maker
@class slur-race10 = honky|honkies|honkey|cracker ass|whitey|whiteys|white devil|white devils|white trash|wigger|wiggers|whigger|peckerwood|peckerwoods|mayo monkey|snow nigger|mudblood|mongrel people|mongrels|half breed|half breeds|halfbreed|halfbreeds|mud shark|mudshark|mudsharks|coal burner|oreo bitch|zebra baby|mulatto scum

@category abuse.hate neg=keep valence=-4
# Attacks on people for what they are, without a slur.
(go|get|fuck off|piss off|sent|send you|ship you) [back|right back] to (your|your own|whatever|the) [fucking|bloody|damn|own|shithole|third world] (country|jungle|continent|island|swamp|shithole|place you came from|country you came from) :: 4
  yes: go back to your country
  yes: why don't you go back to whatever shithole
  no: I go back to my country in May
  no: when do you fly back to your country sir
  no: do I get back to the place you came from
  except: (i|we|fly|travel|flight|when) (go|get) back to (your|the)
go back to where you came from :: 4
  yes: go back to where you came from
  no: go back to where you saved the file
go back to (africa|china|india|mexico|pakistan|asia|the philippines|poland|russia|arabia|your village) :: 4 neg=block
  yes: go back to India
  no: I have to go back to India in June
  no: my parcel will go back to China
  except: (i|we|to|will|can|not|they|it|would|must|should|could|you|and|parcels|flights) go back to (africa|china|india|mexico|pakistan|asia|the philippines|poland|russia|arabia)
(you|your kind|you people|these people|those people|foreigners|immigrants) (do not belong|should not be|should not be allowed|have no business|are not welcome) (here|in this country|in our country|on this earth|to breathe|to live) :: 4
  yes: you people should not be in this country
  no: these people should not be charged
i [<very>] (hate|despise|loathe|detest) (you|u|you people|you all|you guys|all of you|every one of you) :: 4
  yes: I hate you
  yes: I hate you people so much
  no: I hate waiting
  no: I hate your hold music
  no: I hate you had to wait for me
  no: I would hate you to lose it
  except: (would|i) hate (you|you guys) (had|have|to|having|being|were|are)
(get|put|give) me [on to|through to|on] (a man|a real man|a male agent|a white person|a real american|someone white) :: 1.5 neg=block
  yes: put me through to a man
  no: get me a manager
(people|someone|a person|women|men) like (you|you people) (should|ought|deserve|do not deserve) [not] [to] [be] (die|exist|dead|killed|breathe|live|gassed|shot|hanged|hung|deported|locked up|burned|burnt) :: 4
  yes: people like you should not exist
  no: people like you should get a bonus
(hope|wish) (you|your whole family|your family|your children|your kids|you all) ...2 (die|dies|dead|get cancer|get run over|rot|choke|burn|suffer|crash) :: 4
  yes: I hope you die
  yes: I hope your family gets to rot
  no: I hope you did not suffer too much
  no: I hope you do not suffer from it
  except: hope you [do|did] not ...1 (suffer|die|choke|burn|crash)
(<youre>|ur|your|all|so|such a|fucking|u) [<very>] [a] (gay|homo|fairy|queer|lesbo|gypsy|jew|terrorist|monkey boy|slave) $ :: 3
  yes: you are gay
  yes: ur so gay
  no: are u gay
  no: they are all gay men's choirs
  except: are (you|u) [<very>] [a] (gay|queer)
  note: orientation or origin thrown at the other as an insult; only at the end of a turn
^ [just|please|go and|go|now] die [die|now|now die] [you|already|soon|eliza|alexa|siri] $ :: 4 tag=threat
  yes: die
  yes: just die already
  no: the battery will die
(die|drop dead) [you] (bitch|bastard|scum|pig|in a fire|in hell) :: 4
  yes: die in a fire
  no: the battery will die in a day

# --- frames about groups ---
(hate|hates|despise|despises|loathe|loathes|detest|detests|(can|could) not stand|(disgusted|sickened|repulsed) by|(sick|tired) of|fed up with|enough of|done with|no (time|respect|sympathy|tolerance) for) [all|those|these|seeing|hearing|dealing with|talking to|working with|living (near|with)] [of] [the|you|these|those|all|them|damn|fucking|bloody|stupid|filthy|dirty|goddamn|freaking|ugly] <group> :: 3.5 neg=block id=hate-dislike
  yes: I absolutely hate all immigrants
  yes: I can't stand gay people
  yes: I am so sick of dealing with those Mexicans
  no: I don't hate women
  no: I hate waiting
  no: I hate paper bills
  no: I hate bankers
  no: I hate it when women are not paid the same
  no: nobody should hate Muslims
  no: people who hate women annoy me
  no: we do not tolerate those who hate Jews
  except: (who|nobody should|no one should|not|never|why do you|why do people|stop|those that|people that) (hate|hates|despise|despises|loathe|detest|can not stand) [all|all of|those|these]
(hate|despise|loathe|detest|can not stand|could not stand|want to kill|disgusted by) <one> :: 3 neg=block
  yes: I can't stand a woman on the line
  no: I don't hate any woman
<group> [all|always|just|really|do|simply] (disgust|disgusts|sicken|sickens|repulse|repulses|(make|makes) (me|my) (sick|angry|furious|skin|want|puke|vomit)|(piss|creep|creeps) me (off|out)|(ruin|ruins) everything|have no (place|right|rights|business|brain|brains|soul|souls)|(will|can|could) never be|do not (deserve|belong)|can not (drive|think|be trusted)|belong (in|at)|(should|must) know their) :: 3.5 neg=keep id=hate-effect
  yes: gay people disgust me
  yes: immigrants have no place in this country
  yes: Muslims do not belong in this country
  no: disabled people have rights like anybody else
  no: women who shop here make me smile
  no: he said that immigrants have no place here
  no: old people can not think of every password
  except: (he|she|they|who|people|some|you|anyone|not|stop) <quoting> [that|all] <group>
  except: old people can not
<group> [all|really|always|still|today|here|everywhere|truly] (are|r|is) [<still>] [<still>] <base> :: 4 neg=keep id=hate-base
  yes: women are so stupid
  yes: immigrants are nothing but parasites
  yes: I think that Muslims are all terrorists
  yes: trans people are not normal
  yes: black people are inferior
  yes: gays are a disease
  no: women are great at this
  no: immigrants are welcome here
  no: he said that all women are stupid
  no: saying that Jews are vermin is wrong
  no: blind people are always so kind here
  no: disabled people are not stupid
  no: it is a lie that refugees are criminals
  no: foreign people are lovely
  no: old people are easily confused by it
  no: customer> the immigrants are sick of waiting
  except: (he|she|they|who|people|some|you|anybody|anyone|not|stop|saying|driver|agent|man|woman|it) [to|who|they] <quoting> [that|all|most|how] [all|those|these] <group> [all] are
  except: (saying|claiming|suggesting|implying|calling) [that|all] [all|those|these] <group> [all] are
  except: (it is a lie|not true|nonsense|racist to say|wrong to say|insulting to say|myth) that [all] <group> [all] are
  except: <group> are [all|so] (sick of|tired of|sick and tired)
<group> (are|is|will|can|could|should) (never|not) [ever] [be|as] (human|people|equal|like us|normal|worthy|trusted|allowed|smart|civilised|civilized|welcome|intelligent|real (women|men)|a real (woman|man)|one of us|human beings) :: 3.5 neg=keep id=hate-deny
  yes: gay people will never be normal
  yes: immigrants should not be allowed to vote
  no: women are human
  no: muslims are people like us
  no: blind people should be allowed in with the dog
  no: disabled people are welcome here
  no: immigrants can be trusted
(<group>|you people|people like (you|them|that)|they all|all of them|(their|your) kind|you lot) (should|must|(ought|need|needs|deserve|deserves|have) to|had better) [all|just|really|not|never|only] [be|have been|get] [all|just|publicly] (shot|killed|hanged|hung|gassed|burned|burnt|exterminated|eradicated|wiped|deported|sent|shipped|kicked|thrown|locked|put down|castrated|sterilised|sterilized|aborted|executed|beaten|raped|punished|banned|eliminated|removed|slaughtered|stoned|drowned|tortured|murdered|lynched|whipped|enslaved|segregated|destroyed|dead|die|suffer|burn|disappear|rot|leave|go (back|home|away)|get out|shut up|stay (at|home|in)|live|exist|breed|breathe|be here|have (rights|children|kids)|vote|reproduce|ashamed|(know|learn) their place|taught) :: 5 neg=keep tag=violence id=hate-should
  yes: all Muslims should be deported
  yes: gay people deserve to die
  yes: gays should stay in the closet
  yes: they all should be gassed
  no: disabled people should not be locked out
  no: women should be paid the same
  no: should elderly people leave by the side door
  no: no immigrant should be deported for that
  no: you people should leave a note next time
  no: customer> disabled people need to stay at home a lot
  no: customer> should women be punished for that
  except: locked (out|in)
  except: (not|never) [be] (locked|sent|kicked|thrown|beaten|killed|put down|punished|ashamed|shut up)
  except: (you people|people like you|you lot) (should|must|need to|have to|ought to) [all|just|really] (leave|vote|go away|get out|live|breathe|be ashamed|shut up|know)
  except: (<group>) (should|must|need to|have to|had better) [all] (leave|stay at home|stay home) (by|through|at|when|until|because|during|early|a|the|their|for)
(kill|shoot|hang|gas|burn|deport|exterminate|slaughter|eradicate|execute|lynch|behead|nuke|bomb|rape|castrate|(wipe|round|lock|beat|fuck) (out|up)|(kick|throw|stamp|send|ship) (out|back|home)|murder|stone|drown|attack|hurt|punch|stab|strangle|destroy|eliminate|ban|smash|assault|fuck|bash|slap|beat|torture) [all|every|these|those|the|some|more|you|another|each|any] [of|the|and|single|last|fucking|filthy|damn|goddamn|dirty|stupid|bloody] [every|single] (<group>|muslim|jew|immigrant|gay|woman|foreigner|black) :: 5 neg=block tag=violence id=hate-kill
  yes: I want to kill all immigrants
  yes: someone should shoot those gypsies
  yes: deport every single immigrant
  no: do not attack disabled people
  no: men who beat women go to prison
  no: he was arrested for attacking a woman, they attack women
  no: laws that ban women from driving are wrong
  no: never hurt a deaf person
  except: (who|they|that|which|to not|laws to|do not|never) (kill|beat|attack|hurt|rape|ban|murder|shoot|assault|slap|stab) [all|the|some] <group>
(fucking|fuckin|bloody|damn|goddamn|god damn|filthy|dirty|stinking|stupid|lazy|disgusting|ugly|dumb|thieving|lying|smelly|fat|freaking|nasty|useless|worthless|ignorant|good for nothing|pathetic|typical|rotten|bitchy|sick|backward|third world|savage) (<group>|<kind-of> <folk>|foreigner|immigrant|muslim|jew|mexican|indian|arab|african|pakistani|chinese|gypsy|peasant|peasants|heathen|infidel|infidels|bitch women) :: 3.5 neg=block id=hate-epithet
  yes: another filthy immigrants bar
  yes: bloody foreigners
  yes: stupid old people
  yes: another bloody foreigner on the phone
  no: poor old people
  no: he said filthy immigrants, which is not right
  no: the typical old man is no customer of yours
  no: the driver called her a dirty immigrant
  no: the dirty dishes in the Indian restaurant
  except: <quoting> [those|the|all] (fucking|bloody|damn|filthy|dirty|stinking|stupid|lazy|disgusting)
  except: typical <kind-of> <folk>
  except: <told> <person> [a|an] (filthy|dirty|stinking|fucking|bloody|damn|stupid|lazy)
(fuck|damn|screw|to hell with|down with|death to|no more|say no to|curse|god damn|burn in hell) [all|all the|you|the|these|those|with|off you|every] <group> :: 4 neg=block id=hate-curse
  yes: death to all Christians
  yes: down with immigrants
  no: no more white people on the picture please
  except: no more <group> (on|in) (the|this)
(<group>) (go back to|go home to|get out of|should go back to|need to go back to|must go back to|back to) [your|their|the|our|my|this|where] [own|shithole|third world] (country|countries|africa|asia|mexico|kitchen|closet|jungle|caves|cave|desert|they came from|home|hell|place) :: 4 neg=block
  yes: immigrants get out of our country
  no: women go back to their home after work
  except: <group> go back to their (home|country|place)
why (are|do|can not|is it that) [all|so many] <group> [all] [just|always|so|such|have to be|act|behave] [so|be|such] (<base>|leave|exist|die|disappear|bitter|whining|complain|smell|stink) :: 3.5 neg=keep id=hate-question
  yes: why are women always so stupid
  yes: why can't all immigrants just leave
  no: why are women paid less
  no: why do old people complain about the app
  except: why (do|are) (old people|the elderly|the disabled|disabled people|poor people) ...3 (complain|leave|annoying|die|terrible|horrible|awful|a problem|dangerous)
(calling|call|comparing|compare) [you|him|her|them] [a|an] [<group>|<one>] ...2 [would be] an insult to (pigs|animals|dogs|rats|vermin|apes|monkeys) :: 4
  yes: comparing them would be an insult to pigs
  no: that is an insult to me
(a|no|any|the only) good (muslim|jew|immigrant|indian|arab|gypsy|black|mexican|gay) is a dead (one|muslim|jew|immigrant|indian|arab|gypsy|black|mexican|gay) :: 5 tag=violence
  yes: the only good Jew is a dead Jew
  no: a good Indian dinner
(white power|white pride|heil hitler|sieg heil|hitler was right|hitler did nothing wrong|gas the jews|jews will not replace us|you will not replace us|white genocide|great replacement|blood and soil|build the wall and|islam is a cancer|islam is evil|ban islam|race traitor|race traitors|race mixing|ethnic cleansing now|fourteen eighty eight|master race|inferior race|inferior races|lesser race|feminazi|feminazis|jewish conspiracy|zionist pigs|the jews control|jews run|illegal alien scum|anchor baby|anchor babies|welfare queen|welfare queens|camel fucker|camel fuckers|goat fucker|goat fuckers|jungle bunny|porch monkey|moon cricket) :: 4 id=hate-slogan
  yes: white power to all of you
  no: the white power cable
  except: white power (cable|cord|button|supply|adapter|light|plug|strip|bank|switch|socket|lead|drill|tool|tools)
(find|finds|found|consider|considers|think|thinks) <group> [all|so|very|truly|really|to be|are|just|quite|absolutely] <base> :: 3.5 neg=block
  yes: I just find gay people so repulsive
  no: I find old people so kind
(get|getting|got|be|gotten) rid of [all|the|these|those|every] [of] [you|the|these|those|fucking|filthy|damn|last|single] (<group>|muslim|jew|immigrant|gypsy) :: 4.5 neg=block tag=violence
  yes: we need to get rid of all these Muslims
  no: let's get rid of one of them
(stop|fight|resist|expel|remove|purge|cleanse|eject|oust) (the|these|those|all|all these|all those|all the|every) [fucking|filthy|damn|illegal|invading] (muslims|jews|immigrants|migrants|refugees|gypsies|blacks|foreigners|gays|africans|mexicans|arabs|trannies) [from|out of|taking|coming|ruining] :: 3.5 neg=block
  yes: we have to stop those immigrants coming here
  no: do not stop the women at the door
(why|how|should|how can|how come|why the hell) (should|are|do|is|can|must|would|do we let|do we allow|does) (<group>|<one>) [even|ever|still|not|all] [be|get|considered] [even|ever] (allowed|tolerated|considered|permitted|treated|trusted|let into|exist|rule|vote|breed) [to|as|like] :: 3 neg=keep
  yes: why should immigrants be allowed to live among us
  no: why are disabled people kept waiting
should (<group>|<one>) [even|ever|really] [be] (allowed to|exist|tolerated|permitted|trusted) :: 3
  yes: should gay people be allowed to exist
  no: should old people use the app
no (woman|muslim|jew|immigrant|foreigner|migrant|refugee|gypsy|mexican|arab|<kind-of> <folk>) (should|deserves|ought|can) [ever|to|really] [be|have|get] (allowed|trusted|vote|drive|hold|rule|lead|rights|respect|live|exist|power|welcome|equal) :: 3
  yes: no woman should ever be allowed to vote
  no: no disabled person should be left waiting
<group> (should|must|can|could|will|would) never [ever|be|have] (be|hold|have|lead|rule|vote|drive|work|govern|preach|teach|marry|adopt|raise|allowed|trusted|run|own) [in|to|a|any|positions|power|office|with|as] :: 3
  yes: women should never hold positions of power
  no: women should never feel unsafe here
you are (just|nothing but|only|nothing more than|merely|but) (<one>|a <kind-of>) [to me] [anyway|after all] $ :: 3
  yes: you're just a woman to me
  no: you are just a customer to them
(marrying|dating|hiring|touching|kissing|being|having|trusting|befriending|helping) (<one>|<group>) is [just|exactly] (like|worse than|as bad as|disgusting|a sin|wrong|unnatural|gross|sick) :: 3
  yes: marrying a refugee is like marrying a rat
  no: helping old people is like a job for me
  except: helping (old|elderly|disabled|blind|deaf|poor|homeless) (people|persons|folk)
god [will|should|must|hates|hate|to] (strike|smite|punish|punishes|hates|hate|kill|damn|destroy) [down] [all|the|those|these] (<group>|fags) :: 4
  yes: God will strike down Jews
  no: thank God the women came
a typical (muslim|jew|immigrant|foreigner|mexican|gypsy|woman driver|asian driver) :: 2.5
  yes: he is a typical immigrant
(they|he|she|these people|those people) [all|really|just|both] (deserve|deserves|should|ought|need|needs|must) [to|all|just|really|also] [just|all|really] (die|burn|rot|suffer|drop dead|perish|hang|be dead|choke|go to hell) [slowly|already|in hell|painfully|for|a] :: 3
  yes: they should all just die
  no: nobody deserves to die
  no: they should die down in a week
  no: they should suffer no loss
  no: they should hang up now
  except: die (down|off|out)
  except: hang (up|on|it|them|around|about|out)
  except: suffer (no|any)
(do not|would not|could not|never) (want|like|have|trust|allow|let|hire|marry|date|tolerate) [to] [any|a|these|those|any more|more|see|have|be|live|work|sit] [near|next to|with|around|among] (immigrants|muslims|jews|blacks|gays|refugees|foreigners|gypsies|migrants|arabs|mexicans|black people|gay people|trans people|a black person|a muslim|a gay person|a jew|a black man|a foreigner|an immigrant) [here|around|in|near|as|on|at|to] :: 3 neg=keep
  yes: I don't want any immigrants near my house
  no: I do not want women's shoes
(keep|kept|keeping) (<group>|those <kind-of> <folk>) (out|away|off|down|locked up|in their place) [of|from] :: 3 neg=block
  yes: keep Muslims out of our country
  no: keep old people away from the heat
  except: keep (old|elderly|disabled|blind|deaf|poor|homeless) (people|persons|folk) away
(too many|so many|all these|overrun by|overrun with|flooded with|invaded by|full of|infested with|swarming with|plagued by|ruined by|destroyed by|taken over by) [fucking|filthy|damn|illegal|these|those|bloody] (immigrants|muslims|jews|blacks|gays|refugees|foreigners|gypsies|migrants|arabs|mexicans|africans|asians|indians|pakistanis|chinese|feminists|trannies|black people|gay people) [here|in|around|everywhere|now|already|these] :: 2.5 neg=block
  yes: this town is overrun by immigrants
  no: too many people here
(not|no) (a|the) (place|job|work|country|world|sport|car|phone) (for) <group> :: 2.5
  yes: this is not a job for women
  no: is this a place for women
(just like|typical for|typical of|that is so|acts like|drives like|throws like|cries like|screams like|runs like) <one> :: 2
  yes: he drives like a woman
  no: he looks like a man
(women|females|ladies|wives|girls|bitches) (belong|should be|should stay|should go|need to be|need to get|get) [back] [in|to|at|into] (the kitchen|kitchen|home cooking|their place|a mans place|cook|barefoot|silent|submissive|quiet|obedient|seen not heard) :: 3.5
  yes: women need to get back into the kitchen
  no: do the girls get to cook in the course
  except: do [the] (girls|women|ladies) get
(gay|homosexual|trans|transgender|lesbian|same sex) (agenda|lobby|filth|perversion|propaganda|lifestyle|freaks|freak|scum|trash|people are|sinners|sin) [is|are|disgusting|sick] :: 2
  yes: stop pushing the gay agenda
  no: gay people are welcome
  except: (gay|homosexual|trans|transgender|lesbian) people are
(no such thing as|there is no|there are only two genders|there are no) [a|real] (transgender|trans people|trans women|trans men|bisexual|gay people|a trans woman) :: 2.5
  yes: there is no such thing as transgender
  no: there is no transgender option on the form
  except: (transgender|bisexual) (option|box|field|category|choice|person|employee)
(man|boy|guy|bloke|men|dude) (in|wearing) a (dress|wig|skirt) :: 1.5
  yes: that is a man in a dress
  no: a man in a suit
(is|was|are|has to be|gotta be|must be) [really|actually|secretly|a|obviously] (trans|a tranny|a transvestite|a shemale|a ladyboy|a dude in a wig|a lesbo|a homo|a dyke) [lol|haha|for sure] $ :: 1.5 speaker=customer
  yes: she has to be trans
  no: I am trans
(go|crawl|get|slither) [on] back (to|into|under|where) [wherever|where|whatever|the] [hole|rock|swamp|sewer|cave|gutter] [you|they|ya] [people|lot] (crawled|slithered|climbed|wriggled) [out|from|over] [of|from|under] :: 2.5
  yes: go back to wherever you crawled out of
  no: go back to the menu

@category abuse.slur neg=block valence=-4
# The group slurs that reviewers of calls must be able to find, one line a target. They are here to be
# detected, never to be shown: reports print the category, not the word. Additions go through the QA
# lead; an ambiguous word (a name, a dish, a place, an animal) does not belong here, or only with company
# that decides. A slur that a caller reports, spells or quotes is no abuse by that caller, hence neg=block
# and the exceptions of every entry; members of a group may use its words of themselves ("I am queer").
<slur-race1> :: 4 tag=race id=slur-race1
  yes: nigger off the phone
  no: my name is Coon, C double O N
  no: a Maine Coon kitten
  no: I read Uncle Tom's cabin
  no: customer> typed groids
  no: customer> I lent you uncle Tom's old cabin
  no: he used the word nigger
  no: your driver called my wife a nigger
  except: (maine|is|mr|mrs|ms|miss) (coon|coons)
  except: uncle tom cabin
  except: uncle tom (*) cabin
  except: <told> <person> [a|an|some|the] [fucking|dirty|stupid] <slur-race1>
  except: (word|words|slur|slurs|term|name|used|uses|insult|insults) [like|such as] [a] <slur-race1>
  except: <told> [the word|the word a|someone a|me a|somebody a] <slur-race1>
<slur-origin2> :: 4 tag=origin id=slur-origin2
  yes: another paki on the line
  no: my name is Haji
  no: customer> wrote currymuncher
  no: he used the word paki
  no: your driver called my wife a paki
  except: (is|mr|mrs|ms|dear|hello|hi) (haji|hadji)
  except: <told> <person> [a|an|some|the] [fucking|dirty|stupid] <slur-origin2>
  except: (word|words|slur|slurs|term|name|used|uses|insult|insults) [like|such as] [a] <slur-origin2>
  except: <told> [the word|the word a|someone a|me a|somebody a] <slur-origin2>
<slur-religion3> :: 4 tag=religion id=slur-religion3
  yes: the old kike at the desk
  no: customer> shouted kikes
  no: he used the word kike
  no: your driver called my wife a kike
  except: <told> <person> [a|an|some|the] [fucking|dirty|stupid] <slur-religion3>
  except: (word|words|slur|slurs|term|name|used|uses|insult|insults) [like|such as] [a] <slur-religion3>
  except: <told> [the word|the word a|someone a|me a|somebody a] <slur-religion3>
<slur-origin4> :: 4 tag=origin id=slur-origin4
  yes: go away you wetback
  no: my name is Guido
  no: customer> typed polack
  no: he used the word spic
  no: your driver called my wife a spic
  except: (is|mr|dear|hello|hi) (guido|paddy)
  except: <told> <person> [a|an|some|the] [fucking|dirty|stupid] <slur-origin4>
  except: (word|words|slur|slurs|term|name|used|uses|insult|insults) [like|such as] [a] <slur-origin4>
  except: <told> [the word|the word a|someone a|me a|somebody a] <slur-origin4>
<slur-origin5> :: 4 tag=origin id=slur-origin5
  yes: another chink on the line
  no: there is a chink in the armour
  no: I will just nip out
  no: a nip in the air
  no: customer> screamed yellow peril
  no: he used the word chink
  no: your driver called my wife a chink
  except: (chink|chinks) in
  except: (to|will|just|can|could|a|did|might|the|and) nip
  except: nip (out|in|over|to|round|it|this|that|and|down|up|into|slip)
  except: <told> <person> [a|an|some|the] [fucking|dirty|stupid] <slur-origin5>
  except: (word|words|slur|slurs|term|name|used|uses|insult|insults) [like|such as] [a] <slur-origin5>
  except: <told> [the word|the word a|someone a|me a|somebody a] <slur-origin5>
<slur-orientation6> :: 4 tag=orientation id=slur-orientation6
  yes: listen you faggot
  no: I want a pack of fags
  no: my name is Dyke
  no: homo sapiens
  no: the dykes keep the water out
  no: the fag end of the day
  no: customer> wrote pooftah
  no: he used the word faggot
  no: your driver called my wife a faggot
  except: (pack|packet|carton|smoke|smoking|of|some|buy|selling|quit) (fag|fags)
  except: (fag) (end|packet|ends|break)
  except: homo (sapiens|erectus)
  except: (the dykes|is dyke|mr dyke|mrs dyke|ms dyke|van dyke)
  except: <told> <person> [a|an|some|the] [fucking|dirty|stupid] <slur-orientation6>
  except: (word|words|slur|slurs|term|name|used|uses|insult|insults) [like|such as] [a] <slur-orientation6>
  except: <told> [the word|the word a|someone a|me a|somebody a] <slur-orientation6>
<slur-gender7> :: 4 tag=gender id=slur-gender7
  yes: that tranny at the till
  no: the tranny of my van is leaking
  no: a Ford Tranny van
  no: customer> yelled trannie
  no: he used the word tranny
  no: your driver called my wife a tranny
  except: (the|my|a|ford) tranny (of|van|is|fluid|oil|box|in)
  except: ford tranny
  except: <told> <person> [a|an|some|the] [fucking|dirty|stupid] <slur-gender7>
  except: (word|words|slur|slurs|term|name|used|uses|insult|insults) [like|such as] [a] <slur-gender7>
  except: <told> [the word|the word a|someone a|me a|somebody a] <slur-gender7>
<slur-disability8> :: 4 tag=disability id=slur-disability8
  yes: talk to me you retard
  no: they called my daughter a retard
  no: we sell flame retardant covers
  no: he has a spastic bladder
  no: fire may retard the process
  no: a midget submarine
  no: customer> call deaf and dumb
  no: customer> the gimp program
  no: customer> intrauterine retardation
  no: he used the word retard
  no: your driver called my wife a retard
  except: spastic (bladder|colon|paralysis|gait|muscle|muscles|diplegia)
  except: (may|will|can|could|to|mental|growth) (retard|retardation)
  except: midget (submarine|car|racing|golf|gems)
  except: (growth|mental|intrauterine) retardation
  except: (the|a) gimp (app|program|software|plugin|editor)
  except: <told> <person> [a|an|some|the] [fucking|dirty|stupid] <slur-disability8>
  except: (word|words|slur|slurs|term|name|used|uses|insult|insults) [like|such as] [a] <slur-disability8>
  except: <told> [the word|the word a|someone a|me a|somebody a] <slur-disability8>
<slur-sex9> :: 4 tag=sex id=slur-sex9
  yes: that stupid cunt hung up
  no: customer> screamed cumbucket
  no: he used the word cunt
  no: your driver called my wife a cunt
  except: <told> <person> [a|an|some|the] [fucking|dirty|stupid] <slur-sex9>
  except: (word|words|slur|slurs|term|name|used|uses|insult|insults) [like|such as] [a] <slur-sex9>
  except: <told> [the word|the word a|someone a|me a|somebody a] <slur-sex9>
<slur-race10> :: 4 tag=race id=slur-race10
  yes: go home honky
  no: a honky tonk bar
  no: our dog is a mongrel and we have two mongrels
  no: customer> labelled half breed
  no: he used the word honky
  no: your driver called my wife a honky
  except: honky tonk
  except: (dog|dogs|is|a|the|two|our|of) mongrels
  except: <told> <person> [a|an|some|the] [fucking|dirty|stupid] <slur-race10>
  except: (word|words|slur|slurs|term|name|used|uses|insult|insults) [like|such as] [a] <slur-race10>
  except: <told> [the word|the word a|someone a|me a|somebody a] <slur-race10>
/n[1!|*][gq9]{2}(?:[3e*][r2]|[a@4])[sz5]?/ :: 4 tag=race id=slur-obfuscated-n
  yes: you n1gger
  no: the nugget order
/(?:f[4@*]g{1,2}(?:[o0*]ts?)?s?|f[a4@]gg[0*]ts?)/ :: 4 tag=orientation id=slur-obfuscated-f
  yes: what a f4ggot
  no: the fog lights
/(?:r[3*]t[4a@*]rd(?:s|[e3]d)?|ret[4@*]rd(?:s|[e3]d)?|r[*]{4,5}d)/ :: 4 tag=disability id=slur-obfuscated-r
  yes: you ret4rd
  no: the ret. order
/(?:tr[4@*]nn(?:y|ies)|k[1!*]ke[sz]?|sp[1!*]cs?|ch[1!*]nks?|p[4@*]k[1i]s?|g[0*]{2}ks?|w[3*]tb[4a@]ck[sz]?|d[1!*]kes?)/ :: 4 tag=origin id=slur-obfuscated-o
  yes: go home w3tback
  no: the sp. city
/h[4@*]te (?:all )?(?:w[o0*]m[3e*]n|bl[4a@]cks?|g[4a@]ys?|j[3e*]ws|m[u*]sl[1i*]ms|[1i]mm[1i]gr[4a@]nts|tr[4a@]ns)/ :: 4 id=hate-obfuscated
  yes: I h4te w0men
  no: I hate women's shoes being out of stock
  no: I hate women
