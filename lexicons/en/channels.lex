@lexicon 1 name=channels lang=en version=2026.11
# What holds in one channel only. An entry counts where the utterance says channel=chat, voice, email or
# social (the input's field, or `--default channel=chat`); where the channel is unknown none of these does.
# Everything else in these lexicons is said in all channels.

# ---------------------------------------------------------------- e-mail: forms that say nothing
@category idioms.email kind=ignore channel=email
# Salutations, closings, footers: politeness and law, not feeling.
(dear|hi|hello) (sir|madam|sirs|sir or madam|customer service|support|team|all|valued customer|customer)
  yes: Dear valued customer => neu
(best|kind|kindest|warm|warmest|many) (regards|wishes)
  yes: Kind regards, Ann => neu
(yours|very|respectfully|cordially) (sincerely|truly|faithfully|respectfully|yours)
  yes: Yours sincerely => neu
(sincerely|respectfully|cordially|warmly|best|cheers) $
  yes: Cordially => neu
(thank you|thanks) [and|in advance|for your attention|for your time|very much] [and] (best|kind|kindest|warm) regards
  yes: Thanks and kind regards => neu
(i hope|hope|hoping) (this|that|my) (email|e mail|message|note|letter|mail) finds you [very|all] [well|in good health|safe and well]
  yes: I hope this email finds you well => neu
(please) (consider|think of) the environment before printing [this] [email|e mail|message]
  yes: please consider the environment before printing this email => neu
(this|the) (email|e mail|message|communication) [and any] [attachments|attachment|files] (is|are|may be|may contain) [strictly] (confidential|privileged|private)
  yes: this email and any attachments are strictly confidential => neu
(if you (have|are) [received|not] [this|the] [email|e mail|message|intended] [recipient|in error])
  yes: if you have received this email in error => neu
(unauthorised|unauthorized|any) (use|disclosure|copying|distribution|dissemination|review) [or|and] [use|disclosure|copying|distribution|dissemination] [is|of this] [strictly] (prohibited|forbidden|unlawful)
  yes: unauthorised disclosure is strictly prohibited => neu
(we|the sender) (accept|accepts|accepted) no (liability|responsibility) [for]
  yes: we accept no liability for => neu
(virus|viruses) (free|scanned|checked)
  yes: virus free => neu
(warning|caution) (external|this email|this message) [email|sender|originated] [came from] [outside]
  yes: caution external email => neu
(sent from my|get outlook for|do not reply to this) (iphone|ipad|phone|android|mobile|email|message|ios)
  yes: Sent from my iPhone => neu

@category valence.email kind=valence neg=keep channel=email
# What people write only when they write letters.
(i am|we are) writing to (complain|express my (dissatisfaction|disappointment|frustration|anger|concern)|dispute|protest|object) :: -2.4
  yes: I am writing to complain => neg
  no: I am writing to confirm my address
(i|we) (look|am looking|are looking) forward to (your [prompt|early|swift|urgent] (reply|response)|hearing from you|a [prompt|swift|speedy] (reply|response|resolution)) [shortly|soon|within] :: 0
  no: I look forward to hearing from you
(final|last|second|third|fourth) (warning|reminder|request|demand|attempt|email|letter|notice before action) :: -1.4
  yes: this is my third email on the matter => neg
  no: the email is the right one
letter before (action|claim) :: -2
  yes: please treat this as a letter before action => neg
(without prejudice|formal complaint|formally complain|official complaint|formal notice) :: -1.8
  yes: please log this as a formal complaint => neg
(to date|as yet|so far) (i|we) have [still] (not|had no|received no|heard nothing) :: -1.6
  yes: to date I have received no reply => neg
  no: to date we have three accounts
(despite|after) [my] [several|numerous|repeated|many|two|three|countless|multiple] (emails|e mails|letters|requests|reminders|calls|messages|attempts) :: -1.5
  yes: despite several emails nobody answered => neg
  no: after a call
(within|in) <NUMBER> [working|business] days (i|we) will [be forced to|have no choice but to] (contact|refer|take|escalate|report|seek|go) :: -1.3
  yes: within 14 days I will take this to the ombudsman => neg
  no: in 3 days I will be in London

# ---------------------------------------------------------------- voice: what speech recognition writes
@category idioms.voice kind=ignore channel=voice
# Talk about the line, and sounds.
(can you|do you) hear me [now|okay|ok|alright|all right|fine|well|better|clearly]
  yes: can you hear me okay now => neu
(i|we) (can not|could not|did not|can hardly|can barely) (hear|catch|make out) (you|that|what you said|it|your name) [very well|well|properly|at all|clearly|now]
  yes: I couldn't hear you very well => neu
(you are|you were|your voice is|the line is) (breaking up|cutting out|going in and out|very faint|a bit faint|quiet|muffled|crackling|dropping out)
  yes: you are breaking up => neu
(bad|poor|terrible|awful|dodgy|funny|good|better|clear|perfect) (line|reception|signal) [here|today|at the moment]
  yes: it is a bad line => neu
(bear|bare) with me [for] [a|one|just] [second|minute|moment|sec|while]
  yes: bare with me a second => neu
(one|a|just a|just one|give me a|give me one|hang on a|hold on a) (second|sec|moment|minute|mo) [please|there|while|and]
  yes: just a second please => neu
(like (you know|i said|that is)|you know what i mean|if you know what i mean|you know like|i mean like)
  yes: and you know what I mean => neu
sorry (what|who|say that|can you|could you|i missed|i did not|go ahead|after you|to interrupt|to cut|no go|you go|carry on|which|when|where|how|that was)
  yes: sorry what was that => neu
pardon [me]
  yes: pardon => neu
(bless you|excuse me|god bless) [i|a] [sneezed|cough|sneeze|frog]
  yes: excuse me a frog => neu
(that is|was that) (p|b|d|t|s|f|m|n|c|g|v|a|e|i|o|u) (as in|for|like) (papa|bravo|delta|tango|sugar|foxtrot|mother|november|charlie|golf|victor|love|lucky|happy|freddie|apple|echo|good|peter|sam|victory|queen|king|zebra|hotel|mike|romeo)
  yes: that is m as in mother => neu
(as in|for) (love|lucky|happy|victory|honey|sugar|golden|bravo|killer)
  yes: l for love => neu

@category valence.voice kind=valence neg=keep channel=voice
hello hello [hello] :: -0.8
  yes: hello hello => neg
  no: hello there
(are you|is anyone|is anybody|you) (still) (there|on the line|with me) :: -0.4
  yes: are you still there
(huh|eh|what) (no|what) [no] :: -0.8
  yes: what no that is wrong => neg
  no: what number is it
(do not|stop|quit) (hang up|hanging up|putting me on hold|put me on hold|transfer me|transferring me|talking over me|interrupting me|cutting me off) [on me|again] :: -1.4
  yes: don't put me on hold again => neg
  no: will you hang up now
let me (finish|speak|talk) [please|for once|first] :: -1.4
  yes: let me finish please => neg
  no: let me speak to my wife first
  except: let me (speak|talk) [please] (to|with|about)
(i have been|been) (on hold|in the queue|listening to (that|this|your) music|passed around|passed from|transferred) [for|since|all|already|twice|three] :: -1.6
  yes: I've been listening to that music for an hour => neg
  no: am I on hold
mm [mm] [hm|hmm] [yes|yeah] :: 0
  no: mm hm

# ---------------------------------------------------------------- chat
@category valence.chat kind=valence neg=keep channel=chat
(ty|tyvm|tysm|thx|thnx|thanx|tnx|10x|tks|thks|cheers mate|ta muchly) :: 1.4
  yes: ty => pos
(gr8|gr8t|w00t|woot|yw|np|nw|awsome|awesum|kewl|luv it|luv this|fab|ace|boss thanks|legend thanks|u rock|u r the best|ur the best|ur a star|u r a star|u r amazing|ur amazing) :: 1.5
  yes: gr8 => pos
(hello|hi|anyone|anybody|still there|you there|r u there|are you there|helloooo|so|well|and) (\?\?|\?\?\?|\? \?) :: -1.2
  yes: hello?? => neg
  no: hello?
(\?\?|\?\?\?) $ :: -0.5
  yes: and the refund??
  no: and the refund?
(k|kk|fine|whatever|w e|wtv) $ :: -0.2
  no: that is ok
(omg|omfg|wth|wtf|smh|smdh|ffs|ugh|argh|fml|jfc|gtfo|idc|idgaf|stfu) (\!|\?|\!\!|\?\?|\? \!) :: -1.8
  yes: wth?? => neg
  no: the wth form
(ridic|ridonk|pls hurry|hurry up|hurry pls|asap pls|asap please|come on pls|any update|any updates|any news|u there|still waiting|waiting) \? :: -0.8
  yes: any updates? => neg
  no: any updates

@category idioms.chat kind=ignore channel=chat
(welcome to (our|the) [live] (chat|live chat)|you are (now|being) [connected|chatting] [with|to]|(has|have) (joined|left|ended|entered) (the|this) (chat|conversation|session)|chat (ended|closed|started|transcript)|end chat|start chat|typing indicator)
  yes: Ann has left the chat => neu

# ---------------------------------------------------------------- social media
@category valence.social kind=valence neg=keep channel=social
# Tags of several words written as one; a tag of one word is that word.
(epicfail|badservice|badcustomerservice|worstservice|worstairline|worstcompany|worstbank|worstcustomerservice|worstflightever|worstever|neveragain|neverflying*|neverbuying*|neverusing*|notimpressed|notcool|notok|nothappy|notacceptable|notgoodenough|notamused|notfair|customerservicefail|poorservice|poorcustomerservice|nocustomerservice|fedup|letdown|ripoff|wasteofmoney|wasteoftime|dobetter|fixit|fixthis|getittogether|yousuck|donotfly|donotbuy|boycott*) :: -2
  yes: two hours and no word #notimpressed => neg
  no: #sale
(thankyou*|loveit|loveyou*|bestever|bestservice|bestairline|bestcompany|bestbank|bestcustomerservice|greatservice|goodservice|excellentservice|amazingservice|greatcustomerservice|greatjob|goodjob|greatcrew|greatteam|greatstaff|amazingcrew|amazingstaff|customerservicewin|happycustomer|welldone|loyalcustomer|mademyday|mademesmile|youguysrock|yourock|highlyrecommend|happytraveler|happytraveller) :: 2
  yes: seat sorted in a minute #happycustomer => pos
  no: #windows
(do better|fix this|fix your|sort it out|get your act together|get it together|shame on|come on|hello) [guys|people|please] (\!|\!\!) :: -1.4
  yes: do better! => neg
  no: hello there!
(dear|hey|yo|attention|note to|psa|hi) [the] (folks|people|airline|company|bank|provider|internet|guys) (stop|fix|learn|please stop|please fix|your|how about|can you stop) :: -1.2
  yes: dear airline stop losing bags => neg
  no: hey guys your office moved
  except: guys your
(shout out|shoutout|big thanks|huge thanks|props|kudos|hats off|big ups|massive thanks|much love|mad props) [goes] to :: 2.4
  yes: shoutout to the crew => pos
(no|still no|zero|0) (reply|response|answer|help|update|apology|explanation|communication) from (you|them) :: -1.8
  yes: still no reply from you => neg
  no: the reply from you came
