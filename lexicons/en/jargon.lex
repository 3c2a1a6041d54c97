@lexicon 1 name=jargon lang=en version=2026.11
# Words of the house and of the trade that a caller cannot be expected to know. Only the agent's use
# counts: a customer who says "my DNS is down" speaks his own language. Negation changes nothing
# ("there is no RMA yet" is as opaque as "there is an RMA"), hence neg=keep throughout.
# Weights: 0.5 half of all callers know it, 1 an insider's word, 1.5 opaque without an explanation.
# Every entry carries a plain alternative for the coach: `note: plain: …`.
@class num = 1|one|2|two|3|three
@class case = case|ticket|issue|request|complaint|incident

@category jargon.process speaker=agent neg=keep prio=1
~escalate ...3 to [the|our] (tier|level) <num> :: 1.5
  yes: I'm escalating it um to tier two
  yes: let me {escalate this to level 3}
  no: customer> can you escalate this to tier two
  no: the escalator to level two is out of order
  except: (escalator|escalators) to [the] level <num>
  note: plain: pass this to a specialist who can do more than I can
~escalate (this|it|that|[your|the] <case>) :: 0.5
  yes: I will escalate your complaint today
  no: please do not let this get any worse
  note: plain: hand this to someone who can decide it, and tell you who and by when
(tier|level) <num> (support|team|agent|agents|technician|technicians|engineer|engineers|desk)
  yes: the tier one agents have already tried that
  no: our shop is on level two of the car park
  note: plain: our specialists
(formal|internal|management|supervisory) (escalation|escalations) [path|process|procedure|matrix]
  yes: that would follow our internal escalation path
  note: plain: the way we pass on a complaint
escalation (path|process|procedure|matrix|team|tag|tags)
  yes: I have set the escalation tag for you
  note: plain: the people who decide the difficult cases
(raise|raised|raising|open|opened|opening|log|logged|logging|create|created|creating|submit|submitted) (a|an|the|another|your) [support|service|trouble|incident] ticket :: 0.5
  yes: I have logged a ticket for you
  yes: let me open an incident ticket
  no: I can book a train ticket for you
  note: plain: I have written your problem down and given it to the team that mends it
(trouble|incident|problem|support) (ticket|tickets) :: 0.5
  yes: your trouble ticket is with the engineers
  note: plain: your report
(warm|cold|blind) (transfer|transfers|handoff|handover)
  yes: I am going to do a warm transfer now
  no: it is warm in here
  note: plain: I will stay on the line and introduce you to my colleague
warm hand (off|over)
  yes: let me do a warm hand-off to billing
  note: plain: I will introduce you to my colleague
(disposition|wrap|wrap up|reason) (code|codes)
  yes: I just have to enter the wrap-up code
  note: plain: a note on what the call was about
~disposition (the|this|your) (call|case)
  yes: I am dispositioning the call as resolved
  note: plain: note how the call ended
(after call work|wrap up time)
  yes: my after-call work takes a minute
  note: plain: the notes that I write after our call
(as per|per) [our|the|company|standard] (protocol|protocols|sop|process guidelines|guidelines) :: 0.75
  yes: as per our guidelines this is not covered
  yes: per protocol I have to read this out
  no: it costs ten dollars per month
  note: plain: our rule is … and the reason is …
standard operating (procedure|procedures)
  yes: our standard operating procedure requires a photo
  note: plain: the way we always do this
(work|case|call|callback) (queue|queues)
  yes: it is sitting in their work queue
  no: you are next in the queue
  note: plain: the list that we work through in order
(in|into|on|to) (our|the|their) backlog
  yes: it is still in the backlog
  note: plain: it is waiting for its turn
(turnaround|turn around) (time|times) :: 0.5
  yes: the turnaround time is five days
  note: plain: how long it takes
(first call|first contact) resolution :: 1.5
  yes: we aim for first contact resolution
  yes: I was trained in first call resolution
  note: plain: we solve it in this call
(authenticate|authenticating|authenticated) (you|the caller|the account|[your] account|[your] identity) :: 0.75
  yes: I need to authenticate your account first
  note: plain: make sure that I am speaking with the right person
(knowledge base|knowledgebase) [article|articles] :: 0.75
  yes: I will send you the knowledge base article
  note: plain: our help pages
exception (request|requests|approval|handling|process)
  yes: I will file an exception request
  note: plain: I will ask whether we can bend the rule for you
(discretionary|concession|goodwill) (authority|threshold|matrix|allowance)
  yes: that is above my discretionary threshold
  note: plain: what I may decide myself
(call flow|call tree|phone tree|skill group|skills based routing)
  yes: the phone tree sends you to us
  note: plain: the way calls find the right person
(route|routed|routing|reroute|rerouted|rerouting) (you|it|this|that|your call|the call|the <case>) (to|through|via) :: 0.5
  yes: I am routing your call to billing
  note: plain: put you through to
case management (team|system|tool)
  yes: the case management team will ring you
  note: plain: the people who look after your case
(workflow|workflows|work flow) :: 0.75
  yes: the workflow does not allow that
  note: plain: steps
(pending|awaiting|in) (fulfilment|fulfillment|provisioning|validation|remediation)
  yes: your order is pending fulfillment
  note: plain: we are still working on it; the next step is …
root (cause|causes) [analysis]
  yes: we are doing a root cause analysis
  note: plain: why it happened
(workaround|workarounds|work around) :: 0.75
  yes: there is a workaround for that
  no: we work around the clock
  except: work around the clock
  note: plain: another way to do it until this is mended
(severity|sev|priority|p) <num> [<case>]
  yes: it was logged as a severity two
  yes: that is a priority one incident
  note: plain: urgent, or: it comes after the urgent ones
/[Pp][1-4] (?:ticket|case|incident|issue)/
  yes: this is a P1 ticket
  note: plain: urgent, or: it comes after the urgent ones
(change|maintenance|outage) window :: 0.75
  yes: there is a maintenance window tonight
  note: plain: we work on it between … and …
(retention|retentions|save|winback) (team|desk|department|queue|specialist) :: 0.5
  yes: I will pass you to our retentions team
  note: plain: a colleague who can offer you more
subject matter (expert|experts)
  yes: our subject matter expert will look at it
  note: plain: a colleague who knows this well
single point of contact
  yes: she is your single point of contact
  note: plain: one person who looks after you
conference (you|him|her|them|the bank) in
  yes: I will conference them in now
  note: plain: bring them onto this call
(flag|flagged|flagging|tag|tagged|tagging) (the|your) (account|profile|case|ticket) :: 0.5
  yes: I have flagged your account for review
  note: plain: I have left a note on your account
(quality|call) (calibration|monitoring form)
  yes: this goes to call calibration
  note: plain: a check of our calls
(bot|chatbot|system) handoff
  yes: the bot handoff lost your text
  note: plain: the moment I took over from the automatic system
(swivel chair|swivel chairing|copy across systems|rekey|rekeyed|rekeying)
  yes: I have to rekey the order
  note: plain: type it in again in our other system
(first line|second line|third line|front line|tier zero) (support|team|resolution|desk|triage)
  yes: second line support will look
  note: plain: our specialists
(triage|triaged|triaging) [team|queue|process|desk|it|your|the]
  yes: it is being triaged
  note: plain: sorted by how urgent it is
(service desk|help desk|command centre|command center|control room|war room|bridge call|incident bridge) :: 0.75
  yes: they are on a bridge call
  note: plain: the people who work on it together right now
(warm|soft|hard|hot) (launch|handoff|escalation|callback)
  yes: it is a hard escalation
  note: plain: it goes straight to someone who decides
(callback|call back|virtual) (queue|window|slot|hold|in queue) :: 0.5
  yes: you are in the virtual queue
  note: plain: you keep your place and we ring you
(ticket|case|request|incident) (is|was|has been|will be) (on hold|merged|reassigned|requeued|routed|parked|in triage|auto closed|resolved pending)
  yes: your ticket was merged
  note: plain: we put your two reports together; nothing is lost
(pending|awaiting) (approval|sign off|signoff|allocation|dispatch|vendor|vendor response|third party|customer|back office|review board) :: 0.75
  yes: it is pending vendor response
  note: plain: we wait for another company; I will ask again on …
(back office|backoffice|middle office|shared services|centre of excellence|center of excellence) [team|processing|queue] :: 0.75
  yes: the back office has to release it
  note: plain: my colleagues who do the paperwork
(sign off|signoff|dual control|four eyes|maker checker|segregation of duties) [process|check|approval|matrix]
  yes: it needs dual control
  note: plain: a second person has to look at it
(root cause|corrective action|preventive action|post mortem|postmortem|lessons learned) (report|plan|review|meeting|workshop)
  yes: there will be a post mortem review
  note: plain: we look at why it happened so that it does not again
(service level|service levels) (agreement|target|credit|credits|breach|objective) :: 1.5
  yes: we had a service level breach
  note: plain: we were slower than we promised
(out of hours|ooh|on call|follow the sun|twilight) (rota|roster|team|cover|support|engineer) :: 0.5
  yes: the out of hours team has it
  note: plain: the people who work at night
(quality assurance|quality) (score|scorecard|calibration|audit|check|sample) [call|form] :: 0.5
  yes: this call is for a quality audit
  note: plain: we check how well we answer
(adherence|occupancy|shrinkage|utilisation|utilization|schedule adherence|average speed of answer|abandonment rate|service factor) [rate|target|report|is] :: 1.5
  yes: our abandonment rate was high
  note: plain: too many people had to wait too long
(verbatim|free text|dropdown|drop down|mandatory field|picklist|pick list|data capture) (field|value|list|form|reason) :: 0.75
  yes: I have to fill in a picklist value
  note: plain: the form does not let me go on without it
(disposition|resolution|closure|reason|cause) (code|category|tree|reason)
  yes: which closure code is it
  note: plain: a note of what it was about
(case|account|order|contract) (notes|history|audit trail|timeline|artefact|artifact) (show|shows|indicate|indicates|say) :: 0.5
  yes: the account audit trail shows a change
  note: plain: our notes say that
(manual|automated|systemic|batch) (override|adjustment|job|jobs|run|process|workaround|rekey) :: 0.75
  yes: a batch job runs at night
  note: plain: the computer does all of them at once at night
(overnight|nightly|end of day|month end|year end) (batch|run|process|job|close|processing) :: 0.75
  yes: it goes out in the overnight batch
  note: plain: it goes out tonight
(delegated authority|mandate level|sign off limit|authority limit|approval matrix|discretion limit)
  yes: that is above my authority limit
  note: plain: I may not decide that; my manager may
(duty of care|vulnerable customer|safeguarding|reasonable adjustment|reasonable adjustments) [flag|policy|referral|process|marker] :: 0.75
  yes: I have added a vulnerable customer flag
  note: plain: a note that you need some extra help
(subject access|freedom of information|data protection|data subject) (request|team|officer|query) :: 0.75
  yes: you can make a subject access request
  note: plain: you can ask for all that we hold about you
(ombudsman|adr scheme|alternative dispute resolution|deadlock letter|final response letter|final response) [referral|service|scheme|stage] :: 0.75
  yes: I will send a deadlock letter
  note: plain: a letter with which you can go to the people who decide such disputes
(supervisor|manager|team leader) (callback|escalation|takeover|intervention) (request|queue|slot|process) :: 0.5
  yes: I raised a supervisor callback request
  note: plain: my manager will ring you
(interaction|contact|call) (reason|driver|drivers|deflection|containment|type)
  yes: we log the contact reason
  note: plain: what you called about
(self service|self serve|self care) (portal|option|options|channel|flow|journey) :: 0.5
  yes: use the self service portal
  note: plain: you can do it yourself on our page
(omnichannel|multichannel|cross channel|asynchronous messaging|async) [chat|support|journey|experience]
  yes: we are omnichannel
  note: plain: you can write or ring; we see both

@category jargon.technical speaker=agent neg=keep prio=1
intermittent (connectivity|connection|service) [issue|issues|problem|problems|fault|faults] :: 1.5
  yes: it sounds like you're experiencing {intermittent connectivity issues}
  yes: I see intermittent connectivity on the line
  no: customer> I have intermittent connectivity issues
  note: plain: your connection comes and goes
connectivity (issue|issues|problem|problems)
  yes: are you having connectivity issues
  note: plain: trouble with your connection
(packet loss|packet drop|dropped packets|latency|jitter) :: 1.5
  yes: there is some packet loss on your line
  yes: the latency is high today
  note: plain: parts of the data get lost or arrive late
(throughput|bandwidth) [cap|limit|throttling|throttled]
  yes: your bandwidth is shared in the evening
  note: plain: speed
(throttle|throttled|throttling) :: 0.75
  yes: the line is throttled after that
  note: plain: slowed down
(power cycle|powercycle|power cycled|power cycling)
  yes: please power cycle the router
  note: plain: switch it off, wait, and switch it on again
(hard|soft|factory) (reset|reboot)
  yes: we need to do a factory reset
  note: plain: hold the button until the light blinks; this clears the settings
(reboot|rebooted|rebooting) :: 0.5
  yes: let us reboot the modem
  note: plain: switch it off and on again
(firmware|bootloader) [update|version|upgrade]
  yes: there is a firmware update for it
  note: plain: the program inside the box
(dns|d n s) [server|servers|settings|record|records|cache] :: 1.5
  yes: let us change the DNS settings
  no: customer> my DNS is broken
  note: plain: the service that finds web addresses
(ip|i p) (address|addresses|range)
  yes: what is your IP address
  note: plain: the number your computer has on the network
(dhcp|nat|pppoe|mtu|ssid|wpa2|wpa3|ethernet port) :: 1.5
  yes: read me the SSID please
  note: plain: the name or setting of your home network; say which one
(sim provisioning|provisioning|provision|provisioned|deprovision|deprovisioned) :: 1.5
  yes: your line is not provisioned yet
  no: we will bring a provisional bill
  note: plain: set up, switch on
(port|porting|ported) (in|out) [request|date|code]
  yes: the port-in request went through
  note: plain: move your number to us, or away from us
(number portability|porting authorisation code|porting authorization code|pac code)
  yes: you need a PAC code for that
  note: plain: the code that lets you keep your number
(signal attenuation|attenuation|line noise|noise margin|snr) :: 1.5
  yes: there is attenuation on the copper
  note: plain: the signal is weak on its way to you
(dslam|olt|ont|cpe|cmts|msan|street cabinet) :: 1.5
  yes: the fault is at the DSLAM
  note: plain: the box in the street or in your home
last mile :: 0.75
  yes: the problem is in the last mile
  note: plain: the cable from the street to your home
(nodes|node) [is|are] (down|congested|saturated|offline)
  yes: the node is down in your area
  note: plain: the equipment for your street has failed
(escalate|escalated) to (noc|the noc)
  yes: I have escalated to the NOC
  note: plain: I told the people who run the network
(network operations (centre|center)|noc team)
  yes: the network operations center knows
  note: plain: the people who run the network
(clear|clearing|flush|flushing|purge) (your|the) [browser|dns] cache :: 0.75
  yes: try clearing your browser cache
  note: plain: delete what your browser has stored; I will show you where
(browser extension|plugin|plug in|add on) conflict
  yes: it may be a plugin conflict
  note: plain: another program in your browser gets in the way
(two factor|2 factor|multi factor) [authentication|verification] :: 0.75
  yes: we turned on two-factor authentication
  note: plain: the code we send to your phone
/(?:2FA|MFA|OTP|TOTP)s?/c
  yes: please read me the OTP
  note: plain: the code we send to your phone
(one time) (passcode|password|pin) :: 0.5
  yes: you will get a one-time passcode
  note: plain: the code we just sent you
single sign on
  yes: it uses single sign-on
  note: plain: one password for all of our sites
(token|session) (has expired|expired|timeout|timed out|expiry)
  yes: your session timed out
  note: plain: you were logged out because nothing happened for a while
(api|a p i) [call|calls|key|keys|endpoint|error|timeout] :: 1.5
  yes: the API key is wrong
  note: plain: the link between two computer systems
(backend|back end|front end|frontend) [system|systems|team|error|issue] :: 0.75
  yes: there is a backend error
  note: plain: our own computers, or: what you see on your screen
(server side|client side) [issue|error|problem]
  yes: this is a server-side issue
  note: plain: the trouble is with us, or: with your device
(http|error) (4\d\d|404|403|500|502|503) :: 0.75
  yes: you get an error 503
  note: plain: the page cannot be reached
(sync|synced|syncing|resync|propagate|propagated|propagating) (across|through|to) (the|our|all) (system|systems|network|servers|devices)
  yes: it has to propagate to all servers
  note: plain: it takes a while until all of our computers know
(legacy) (system|systems|platform|plan|tariff)
  yes: you are still on a legacy plan
  note: plain: our older system
(migrate|migrated|migrating|migration) (to|from) (the|our|a) (new|old|legacy) (platform|system|stack)
  yes: your account was migrated to the new platform
  note: plain: we are moving to a new system
(troubleshoot|troubleshooting|troubleshot) [steps|tree] :: 0.5
  yes: let's troubleshoot this together
  note: plain: find out together what is wrong
(remote in|remote into|remoted in|screen share session|remote session)
  yes: may I remote into your computer
  note: plain: I would look at your screen, if you allow it
(config|configs|configuration file|reconfigure|reconfigured) :: 0.75
  yes: I pushed a new config
  note: plain: settings
(ping|traceroute|trace route) (test|the server|the router)
  yes: we will run a ping test
  note: plain: a test of how fast your line answers
(roll back|rolled back|rollback|hotfix|patch) (the|a|your|is|to) (release|update|version|build|deployed|install)
  yes: we rolled back the update
  note: plain: we go back to the version that worked, or: we put in a repair
(whitelist|whitelisted|allowlist|allowlisted|blacklisted|blocklisted)
  yes: please whitelist our address
  note: plain: allowed, or: blocked
(imei|iccid|esn|meid|mac address|serial id) :: 0.75
  yes: I need the IMEI of the phone
  note: plain: the number printed on the device; I will tell you where it is
(apn|volte|esim profile|roaming profile)
  yes: check the APN on your phone
  note: plain: the settings your phone needs for calls and data
(smtp|imap|pop3|starttls|tls|ssl|ldap|oauth|idp|ipv4|ipv6|vlan|udp|tcp) [auth|server|relay|certificate|handshake|encryption|settings] :: 1.5
  yes: that sounds like SMTP auth
  no: customer> is it an SSL certificate
  note: plain: the setting that your mail or browser needs; I will read it out
port <NUMBER> [is|for] :: 1
  yes: we shut port 25 for outgoing mail
  no: the port of Hamburg
  note: plain: the number in the box called port
(sync rate|line rate|line profile|retrain|retrains|line sync|dlm|copper pair|capacity issue on|on the trunk|backhaul) :: 1.5
  yes: your sync rate is low
  yes: there was a fault on the trunk
  note: plain: how fast and how steady your line is
(meter point reference|mpan|mprn|m p a n|m p r n|e a c|estimated annual consumption|half hourly metering|industry data flow|d flow) :: 1.5
  yes: read me the m p a n
  yes: the e a c was wrong
  note: plain: the number of your meter, or: how much we think you use in a year
(truck roll|field dispatch|dispatch a tech|dispatch a technician) :: 1.5
  yes: this needs a truck roll
  note: plain: we send someone to your home
(handshake|negotiation|link training|auto negotiation|duplex mismatch) [failure|error|issue|speed] :: 1.5
  yes: there is a handshake failure
  note: plain: the two boxes cannot agree how to talk
(line (test|card|fault|profile|sync|drop)|dry joint|high resistance|earth fault|loop test|copper fault) :: 1.5
  yes: we found a dry joint
  note: plain: a bad contact in the cable
(optical network terminal|fibre termination|fiber termination|drop cable|splitter|distribution point|splice|light levels|optical power) [box|fault|level|is low] :: 1.5
  yes: the light levels are low
  note: plain: too little light comes through the glass cable
(mesh (node|nodes|network|point)|access point|repeater|range extender|band steering|backhaul node|dual band|tri band|2.4 gigahertz|5 gigahertz) :: 0.75
  yes: move the mesh node
  note: plain: a second box that carries the wifi further
(channel (width|interference|overlap|congestion|bonding)|co channel|signal to noise|rssi|dbm|noise floor) :: 1.5
  yes: it is channel interference
  note: plain: the neighbours' wifi is in the way
(port forwarding|port forward|dmz|upnp|bridge mode|double nat|carrier grade nat|cgnat|static ip|dynamic ip|subnet|subnet mask|gateway address|loopback) :: 1.5
  yes: put it into bridge mode
  note: plain: the setting that lets a device be reached from outside
(walled garden|captive portal|parental control filter|content filter|deep packet inspection|traffic shaping|traffic management|fair usage) [policy|page|filter]
  yes: there is traffic management in the evening
  note: plain: some uses are made slower when many are online
(provisioning (profile|server|code)|activation (code|server|fee|ticket)|auto provision|zero touch)
  yes: it waits for the provisioning server
  note: plain: our computer has to switch it on
(set top box|conditional access|viewing card|smartcard|hdcp|hdmi handshake|tuner|transponder|signal quality|lnb) [error|fault|pairing|reset] :: 1.5
  yes: the LNB has failed
  note: plain: the part on the dish; the card in the box
(network (timing|unlock|lock|selection|registration|congestion|slice)|cell (tower|site|handover)|mast|base station|5g standalone|nr mode|lte band|carrier aggregation) [fault|upgrade|issue|code|down] :: 0.75
  yes: you need a network unlock code
  note: plain: the code that lets other cards work in your phone
(unlock code|nuc|sim swap|sim lock|esim|eid number|puk code|pin two|ussd) [request|profile|code|activation] :: 0.5
  yes: I started a SIM swap
  note: plain: we move your number to the new card
(call (forwarding|diversion|barring|waiting)|conditional divert|voicemail deposit|caller line identity|clir|withheld cli) [code|service|active|is on] :: 0.75
  yes: there is call barring on the line
  note: plain: calls to some numbers are blocked
(voice over (ip|lte|wifi)|wifi calling|sip (trunk|registration|server|account)|hosted pbx|hunt group|auto attendant|dtmf|ata adapter|codec) :: 1.5
  yes: the SIP registration failed
  note: plain: your phone could not log in to our system
(safe mode|recovery mode|dfu mode|bootloop|boot loop|hard brick|soft brick|force restart|nvram|smc reset|pram reset|cmos|bios|uefi) [reset|settings|update]
  yes: start it in safe mode
  note: plain: a start with only what is needed; hold the key …
(driver|drivers|kernel|runtime|dependency|codec|dll|registry) (conflict|rollback|update|error|mismatch|missing|entry|key|corruption)
  yes: it is a driver conflict
  note: plain: the small program for the printer does not fit
(disk (image|partition|sector|quota)|bad sector|partition|file system check|checksum|reimage|re image|reimaged|raid|nas) [error|failure|tool|the|your] :: 1.5
  yes: we have to reimage it
  note: plain: wipe it and put everything back
(thermal (throttling|paste|shutdown)|overclock|overclocked|power supply unit|motherboard|logic board|capacitor|ribbon cable|solder) [failure|issue|replacement] :: 0.75
  yes: it is the logic board
  note: plain: the main part inside is broken
(dead pixel|backlight bleed|image retention|refresh rate|overscan|panel lottery|digitiser|digitizer) :: 0.75
  yes: that is image retention
  note: plain: a picture that stays on the screen
(bluetooth|device|airplay|chromecast|hdmi cec) (pairing|stack|profile|multipoint|handoff|discovery) [mode|error|cache] :: 0.5
  yes: it is a device pairing error
  note: plain: hold the button until the light blinks
(geofence|geofencing|gps lock|a gps|location services|beacon|ble|nfc|rfid|qr payload) [tag|permission|accuracy|reader] :: 0.75
  yes: turn on location services
  note: plain: let the app see where you are
(sensor|unit|device|module) (calibration|recalibration|telemetry|heartbeat|offline alarm|firmware mismatch|self test)
  yes: it needs a sensor calibration
  note: plain: we teach it again what is right
(error log|event log|crash dump|diagnostic report|diagnostic log|syslog|verbose logging|telemetry) [id|file|upload]
  yes: send me the diagnostic log
  note: plain: a file that says what went wrong; I will show you where it is
(remote (wipe|lock|diagnostics|provisioning|desktop)|rdp|vnc|teamviewer session|screen mirroring|ssh|telnet) :: 0.75
  yes: I will run remote diagnostics
  note: plain: a test from here; you need do nothing
(throughput test|speed test server|bufferbloat|upload sync|downstream|upstream|asymmetric) [speed|rate|power|channel|bandwidth]
  yes: your upstream power is high
  note: plain: what you send and what you get
(beta|nightly|golden master|release candidate|end of life|long term support|lts) (build|firmware|version|branch|image|release)
  yes: you are on a beta build
  note: plain: a version that is not finished

@category jargon.billing speaker=agent neg=keep prio=1
(prorate|prorated|prorating|proration|pro rata|pro rated|pro rate) [charge|charges|credit|amount|basis]
  yes: you will see a prorated charge
  yes: it is calculated on a pro rata basis
  note: plain: you pay only for the days you used
(accrual|accrue|accrued|accruing|accrues) [interest|charges|fees]
  yes: you have accrued charges
  note: plain: adds up over time
(arrears|in arrears|delinquent|delinquency) [account|balance|status] :: 1
  yes: your account is in arrears
  note: plain: behind with payments
(billed|billing|charged) in (advance|arrears)
  yes: the service is billed in arrears
  note: plain: you pay for the month that comes, or: for the month that has passed
(dunning|dunned) [notice|letter|cycle|process] :: 1.5
  yes: the dunning notice is automatic
  note: plain: a reminder to pay
(chargeback|chargebacks|charge back) [dispute|case|process]
  yes: the chargeback is still open
  no: I will ask for the delivery charge back for you
  except: charge back (for|to|into|on)
  note: plain: your bank takes the money back from us
(pre authorisation|preauthorisation|pre authorization|preauthorization|pre auth|preauth|authorisation hold|authorization hold) [charge|hold]
  yes: that is only a pre-authorization
  note: plain: the bank sets the money aside; it has not been taken
pending (authorisation|authorization|settlement|reversal)
  yes: I see a pending reversal
  note: plain: the bank has not finished it yet
(clearing|settlement) (house|cycle|date|period)
  yes: the settlement date is Friday
  note: plain: the days the bank needs
(remit|remitted|remitting|remittance|remittances) [advice|address|slip]
  yes: please include the remittance slip
  note: plain: pay, payment
(billing|statement|invoice) (cycle|run|period) :: 0.5
  yes: your billing cycle ends on the third
  note: plain: the month your bill is for
(credit memo|credit note|debit memo|debit note) :: 0.75
  yes: I will issue a credit memo
  note: plain: we take that off your next bill
(line item|line items|itemisation|itemization) :: 0.5
  yes: it is the third line item
  note: plain: one line of your bill
(ledger|general ledger|sub ledger|ledger entry) :: 0.75
  yes: there is a ledger entry for it
  note: plain: our books
(reconcile|reconciled|reconciling|reconciliation) [the|your] [account|payment|payments|balance]
  yes: finance has to reconcile the payment
  note: plain: check that both sides agree
(amortise|amortised|amortisation|amortize|amortized|amortization) [schedule|table] :: 1.5
  yes: here is your amortization schedule
  note: plain: how the loan gets smaller each month
(annual percentage rate|effective rate|nominal rate)
  yes: the annual percentage rate is nine
  note: plain: what the loan costs you in a year
/(?:APR|APY|AER|ROI|YTD)/c
  yes: your APR went up
  no: we met in Apr last year
  note: plain: say the words: yearly cost, yearly interest, since January
/(?:ACH|SEPA|BACS|CHAPS|SWIFT (?:code|transfer))/c
  yes: it is an ACH payment
  no: ach, what a day
  note: plain: a bank transfer
(direct debit mandate|debit mandate|mandate reference) :: 0.75
  yes: we need a new direct debit mandate
  note: plain: your permission that we take the money
(proof of (remittance|funds transfer)|funds availability)
  yes: that depends on funds availability
  note: plain: something that shows the money was sent, or: when you can use it
(promotional rate|promo rate|introductory rate) (expiry|expiration|expires|expired|lapsed|rolled off) :: 0.75
  yes: your promotional rate expired
  note: plain: the lower price has ended
(rolled off|roll off|rolls off) (the|your|of) (promo|promotion|discount|contract)
  yes: you rolled off your promo
  note: plain: your discount has ended
early termination (fee|fees|charge|charges|penalty) :: 0.5
  yes: there is an early termination fee
  note: plain: a fee for leaving before the contract ends
/ETFs?/c
  yes: the ETF would be 200 dollars
  note: plain: the fee for leaving early
non (refundable|sufficient funds|recurring charge|recurring charges) :: 0.5
  yes: it was returned for non-sufficient funds
  note: plain: we cannot pay it back, or: there was not enough money, or: you pay it once
/(?:NSF|MRC|NRC|ARPU|COGS)s?/c :: 1.5
  yes: there is an NSF on the account
  note: plain: say the words: not enough money, monthly charge, one-time charge
(write off|written off|charge off|charged off) [the] [balance|debt|amount|account]
  yes: the balance was charged off
  note: plain: we no longer ask for that money
(mid cycle|part month|partial month|split period|catch up) (bill|charge|charges|adjustment|change) :: 0.75
  yes: it is a part month charge
  note: plain: for the days before your first full month
(rental in advance|usage in arrears|one off charge|out of bundle|out of allowance|premium rate|non geographic|pay per use) [charges|charge|usage|calls|number] :: 0.75
  yes: those are out of bundle charges
  note: plain: what you used beyond your plan
(zero rated|exempt|reverse charge|vat inclusive|vat exclusive|tax exempt|withholding tax|sales tax nexus|self billing) [supply|invoice|supplies|status|certificate] :: 0.75
  yes: it is a VAT exclusive price
  note: plain: tax comes on top
(aged|aging|ageing|overdue|outstanding|disputed) (balance|debt|debtor|receivable|receivables|invoice|item) [report|queue] :: 0.75
  yes: there is an aged balance
  note: plain: you owe that for more than … days
(collections|recoveries|debt recovery|pre collections|debt collection) (agency|team|department|process|stage|activity|referral) :: 0.75
  yes: it has gone to collections referral
  note: plain: another firm asks for the money
(payment (gateway|processor|rail|token|mandate|allocation|plan arrangement|on account|run|reversal|retry)|gateway decline|soft decline|hard decline|do not honour|do not honor|insufficient funds code)
  yes: it was a gateway decline
  note: plain: your bank said no to the payment
(auto pay|autopay|continuous payment authority|recurring payment|card on file|stored credential|merchant initiated) [mandate|failure|agreement|transaction|enrolment|enrollment] :: 0.75
  yes: you set up a continuous payment authority
  note: plain: you let us take the money each month
(credit limit|spend cap|usage cap|bill shock|fair usage threshold|data cap|overage) [alert|reached|charge|charges|notification|fee] :: 0.5
  yes: you have overage charges
  note: plain: what you used beyond your plan
(goodwill|service|courtesy|retention|loyalty) (credit|adjustment|gesture) (code|reason|cap|limit)
  yes: I reached my goodwill credit cap
  note: plain: the most I may give back myself
(purchase order|po|invoice|remittance) (matching|mismatch|number required|approval|three way match|query)
  yes: there is a purchase order mismatch
  note: plain: the two papers do not say the same
(deferred|unbilled|recognised|recognized|accrued) (revenue|charges|income|usage|billing) :: 1.5
  yes: these are unbilled charges
  note: plain: used, but not on a bill yet
(direct debit (indemnity|guarantee|rejection|cancelled at bank|canceled at bank)|bank reject|unpaid item|addacs|auddis|arudd)
  yes: it came back as an unpaid item
  note: plain: your bank did not pay
(tariff|price) (uplift|review|indexation|escalator|escalation clause|schedule|book)
  yes: the tariff indexation is due
  note: plain: the price goes up each year with prices in general
(rebate|clawback|true up|surcharge|levy|tariff differential) (applies|applied|calculation|invoice|notice|rate|clause)
  yes: the clawback applies
  note: plain: we take part of the discount back
(apportion|apportioned|apportionment|backdate|backdated|back dated|forward dated|antedate) [charge|charges|credit|the|to] :: 0.75
  yes: the charge is apportioned
  note: plain: split by the days that each of you had it
(sub account|child account|parent account|master account|consolidated billing|cost centre|cost center|billing entity) [structure|number|invoice] :: 0.75
  yes: it is billed on the parent account
  note: plain: all on one bill
(statement of account|pro forma|proforma|interim invoice|final demand|remittance advice|tax invoice) :: 0.75
  yes: I will send a pro forma
  note: plain: a bill for information that you need not pay yet
(write down|haircut|impairment|provisioned debt|bad debt) [provision|relief|on] :: 1.5
  yes: it was booked as bad debt
  note: plain: we no longer expect that money

@category jargon.insurance speaker=agent neg=keep prio=1
(deductible|deductibles|excess amount|policy excess|voluntary excess) :: 0.75
  yes: your deductible is 500 dollars
  note: plain: the part you pay yourself
(co pay|copay|copays|copayment|copayments|co insurance|coinsurance)
  yes: your copay is twenty dollars
  note: plain: your share of the bill
(underwriting|underwriter|underwriters|underwritten) [decision|team|criteria] :: 1.5
  yes: it is with underwriting
  note: plain: the people who decide whether we can insure you
(adjudicate|adjudicated|adjudicating|adjudication) [process|team] :: 1.5
  yes: the claim is in adjudication
  note: plain: decide about your claim
(subrogation|subrogate|subrogated) [claim|process|team|rights] :: 1.5
  yes: our subrogation team handles that
  note: plain: we ask the other side for the money
(indemnity|indemnify|indemnification|indemnified) [limit|cover|clause|period] :: 1.5
  yes: the indemnity limit is reached
  note: plain: making good your loss
(loss adjuster|loss assessor|claims adjuster|adjuster) :: 0.75
  yes: an adjuster will visit you
  note: plain: the person who looks at the damage
(actual cash value|replacement cost value|depreciated value|agreed value)
  yes: we pay the actual cash value
  note: plain: what it is worth today, or: what a new one costs
(rider|riders|endorsement|endorsements) (to|on|for|attached to) (your|the) policy
  yes: there is a rider on your policy
  no: the rider fell off the horse
  note: plain: an extra part of your insurance
(exclusion|exclusions) (clause|clauses|period|list|apply|applies)
  yes: the exclusion clause applies here
  note: plain: what is not insured
(waiting|elimination|cooling off|grace) period :: 0.5
  yes: there is a 30 day grace period
  note: plain: the days before it starts, or: in which you can still change your mind
(lapsed|lapse in|reinstate|reinstated|reinstatement of) (policy|cover|coverage|your policy|your cover|your coverage) :: 0.75
  yes: there was a lapse in coverage
  note: plain: your insurance has stopped, or: starts again
(first notice of loss|notice of loss) :: 1.5
  yes: I will take the first notice of loss
  note: plain: your first report of the damage
(the|your|an|any|a) excess (is|of|applies|would|will|was|stands) :: 0.75
  yes: your excess is one hundred pounds
  no: the excess baggage is yours
  note: plain: the part you pay yourself
(short period|pro rata) (rate|rates|refund|cancellation) :: 1.5
  yes: it is on short period rates
  note: plain: what you get back when you leave early
(beneficiary designation|contingent beneficiary|named insured|additional insured|policyholder of record)
  yes: who is the named insured
  note: plain: the person who gets the money, or: who is insured
(proximate cause|peril|perils|insured peril|named peril|all risks) [cover|policy|clause] :: 1.5
  yes: flood is an insured peril
  note: plain: what you are insured against
(proof of loss|sworn statement|schedule of loss|salvage value|betterment|diminution|total loss settlement|cash in lieu) [form|clause|deduction|offer] :: 1.5
  yes: please fill in the proof of loss
  note: plain: a list of what was lost and what it cost
(material (fact|disclosure|change)|non disclosure|misrepresentation|utmost good faith|duty of disclosure|avoid the policy|void the policy|rescind) [clause|ab initio]
  yes: it is a material fact
  note: plain: something that we had to know
(aggregate|sub limit|sublimit|inner limit|per occurrence|policy limit|limit of liability|annual maximum|lifetime maximum|benefit maximum) [limit|is|of|applies] :: 0.75
  yes: you reached the annual maximum
  note: plain: the most we pay in a year
(claims (made|occurrence) basis|retroactive date|run off cover|extended reporting|tail cover|long tail) :: 1.5
  yes: it is on a claims made basis
  note: plain: what counts is the day you tell us
(broker of record|managing general agent|coverholder|lead insurer|reinsurer|reinsurance|co insurer|panel solicitor|panel repairer|approved repairer) [letter|panel|network] :: 0.75
  yes: use an approved repairer
  note: plain: a garage that works with us
(indemnity period|business interruption|consequential loss|contingent|ex gratia|without prejudice offer|full and final) [cover|payment|settlement|basis]
  yes: it is an ex gratia payment
  note: plain: we pay though we need not
(guaranteed (renewable|issue)|medical underwriting|moratorium|pre existing|continued personal medical|exclusion rider) [condition|conditions|terms|basis|clause]
  yes: you are on moratorium terms
  note: plain: what you had in the last years is not insured at first
(surrender value|cash value|paid up policy|with profits|terminal bonus|reversionary bonus|sum assured|sum insured) [penalty|is|of|statement] :: 0.75
  yes: the surrender value is low
  note: plain: what you get if you stop now
(bordereau|bordereaux|loss ratio|combined ratio|burning cost|claims experience|risk appetite|rating factor|loaded premium) :: 1.5
  yes: your rating factor changed
  note: plain: what the price depends on
(third party (liability|claim|insurer)|bodily injury|whiplash|quantum|liability dispute|split liability|contributory negligence) [claim|offer|tariff|dispute] :: 0.75
  yes: they proposed split liability
  note: plain: both were partly at fault
(adjuster|assessor|surveyor|engineer) (report|appointment|inspection|fee|instructed|has been appointed) :: 0.5
  yes: a surveyor has been appointed
  note: plain: someone comes to look at the damage
(open enrollment|open enrolment|qualifying life event|special enrollment|special enrolment|cobra|dependent eligibility|evidence of insurability|flexible spending) [period|window|election|account]
  yes: that is a qualifying life event
  note: plain: something like a birth or a wedding that lets you change your plan
(out of pocket|maximum out of pocket|balance billing|surprise bill|allowed amount|usual and customary|reasonable and customary|contracted rate) [maximum|cost|charge|expense] :: 0.75
  yes: that is above the allowed amount
  note: plain: the most that your insurer pays for it
(claim (adjustment|line|edit|denial|appeal|resubmission|submission|number)|denial code|remark code|timely filing|corrected claim|clean claim|claim form) [reason|limit|level|is] :: 0.75
  yes: it was denied for timely filing
  note: plain: it came too late

@category jargon.health speaker=agent neg=keep prio=1
(prior|pre) (authorisation|authorization|certification|cert) [request|requirement]
  yes: this drug needs prior authorization
  note: plain: your insurer has to agree first
explanation of benefits
  yes: it is on your explanation of benefits
  note: plain: the letter that says what your insurer pays; it is not a bill
(out of network|in network) [provider|providers|benefit|benefits|rate] :: 0.75
  yes: that doctor is out of network
  note: plain: a doctor who works with your insurer, or one who does not
(primary care (physician|provider)|attending physician|referring provider) :: 0.5
  yes: ask your primary care provider
  note: plain: your own doctor
(formulary|non formulary|formularies) [drug|drugs|tier|list] :: 1.5
  yes: it is not on the formulary
  note: plain: the list of drugs your insurer pays for
(referral authorisation|referral authorization|utilisation review|utilization review|medical necessity) [review|criteria|form]
  yes: it failed the medical necessity review
  note: plain: a check whether you need this treatment
(coordination of benefits|crossover claim|subscriber id)
  yes: we have to do a coordination of benefits
  note: plain: which insurer pays first, or: the number on your card
(npo|stat|prn|bid dosing|contraindicated|contraindication|contraindications) :: 1.5
  yes: the two drugs are contraindicated
  note: plain: nothing to eat, at once, when needed, do not take them together
(comorbidity|comorbidities|asymptomatic|idiopathic|benign finding|acute exacerbation|differential diagnosis) :: 1.5
  yes: you may be asymptomatic
  note: plain: say what it means for the patient
(outpatient|inpatient|ambulatory) (procedure|facility|setting|encounter|services) :: 0.75
  yes: it is an outpatient procedure
  note: plain: you go home the same day, or: you stay overnight
(durable medical equipment|allied health|continuity of care)
  yes: durable medical equipment is covered
  note: plain: things such as a wheelchair, or: the same care without a gap
/(?<![0-9] )(?:HIPAA|PHI|EOB|PCP|HMO|PPO|EPO|DME|CPT|ICD-?10|NDC|HSA|FSA)s?/c
  yes: for HIPAA I need your date of birth
  yes: it is shown on the EOB
  no: the phi and the psi are Greek letters
  no: the plate is 901 FSA
  note: plain: say the words; few patients know the letters
(titrate|titrated|titration|bioavailability|off label) [dose|dosing|use]
  yes: we will titrate the dose
  note: plain: raise the dose step by step, or: used for something else than the leaflet says
(triage nurse|charge nurse|hospitalist|house officer|registrar|consultant led|resident physician|nurse practitioner|physician associate) :: 0.75
  yes: the registrar will see you
  note: plain: a doctor who is learning to be a specialist
(elective|day case|ambulatory|inpatient|outpatient|step down|observation status) (surgery|admission|list|unit|stay|care|clinic) :: 0.75
  yes: it is an elective admission
  note: plain: planned, not urgent
(hypertension|hypotension|tachycardia|bradycardia|arrhythmia|dyspnoea|dyspnea|oedema|edema|myocardial infarction|cardiac event|angina)
  yes: you have hypertension
  note: plain: high blood pressure; say it in everyday words
(lesion|lesions|biopsy|benign|malignant|metastasis|metastatic|oncology|carcinoma|neoplasm|nodule|cyst|polyp) [result|results|sample|report|clinic] :: 0.75
  yes: we need a biopsy
  note: plain: we take a tiny piece and look at it
(haematology|hematology|nephrology|gastroenterology|rheumatology|urology|ophthalmology|otolaryngology|endocrinology|pulmonology|orthopaedics|orthopedics|obstetrics|paediatrics|pediatrics) [department|referral|clinic|consult] :: 0.75
  yes: I referred you to nephrology
  note: plain: the kidney doctors
(analgesic|antihistamine|anticoagulant|antiemetic|diuretic|sedative|steroid|corticosteroid|nsaid|broad spectrum|prophylactic|prophylaxis|placebo) [dose|course|cover|therapy]
  yes: you need an anticoagulant
  note: plain: a medicine that keeps the blood thin
(subcutaneous|intravenous|intramuscular|sublingual|topical|oral|nebulised|nebulized|infusion) (injection|route|dose|administration|line|therapy|suspension)
  yes: it is a subcutaneous injection
  note: plain: under the skin
(fasting (glucose|bloods|sample)|full blood count|complete blood count|metabolic panel|lipid panel|differential count|culture and sensitivity|serum|creatinine|haemoglobin|hemoglobin|platelets) [level|levels|test|result|count]
  yes: we need a lipid panel
  note: plain: a blood test for fats
(mri|ct scan|ultrasound|echocardiogram|electrocardiogram|ecg|ekg|endoscopy|colonoscopy|angiogram|mammogram|contrast medium) [result|appointment|prep|with contrast] :: 0.5
  yes: book an echocardiogram
  note: plain: pictures of your heart with sound
(palliative|hospice|rehabilitation|occupational therapy|physiotherapy|speech therapy|respite|domiciliary) (care|referral|team|assessment|service|plan|package) :: 0.5
  yes: a domiciliary care package
  note: plain: help that comes to your home
(chronic|acute|recurrent|progressive|degenerative|congenital|hereditary|autoimmune|inflammatory|systemic|idiopathic) (condition|disease|disorder|pain|illness|infection|flare) :: 0.5
  yes: it is a chronic condition
  note: plain: one that stays for long
(dosage|titration|loading dose|maintenance dose|half life|adverse event|adverse reaction|side effect profile|interaction|contraindications) (schedule|adjustment|report|check|form|is|of) :: 0.75
  yes: we do an interaction check
  note: plain: we see whether your medicines go together
(repeat prescription|electronic prescription|controlled drug|dispensing fee|generic substitution|brand medically necessary|step therapy|quantity limit|tier exception|refill too soon) [service|rule|reject|override|exemption] :: 0.75
  yes: it was a refill too soon reject
  note: plain: it is too early for the next pack
(advance directive|do not resuscitate|living will|capacity assessment|informed consent|next of kin|best interests) [form|meeting|order|decision] :: 0.75
  yes: is there an advance directive
  note: plain: a paper that says what you want if you cannot say it
(vitals|vital signs|bp|sats|oxygen saturation|bmi|body mass index|resting heart rate|peak flow|blood gas|gcs) [check|reading|are|is|score] :: 0.75
  yes: your oxygen saturation is low
  note: plain: how much oxygen is in the blood
(cohort|double blind|randomised|randomized|clinical trial|phase three|efficacy|endpoint|informed consent form|inclusion criteria|placebo arm) [trial|study|data]
  yes: the inclusion criteria rule it out
  note: plain: who may take part in the study
(exacerbation|remission|relapse|prognosis|aetiology|etiology|sequela|sequelae|morbidity|mortality|pathology|pathogen|symptomatic) [rate|of|report|is]
  yes: the prognosis is good
  note: plain: how it will probably go on

@category jargon.logistics speaker=agent neg=keep prio=1
(in|at) (the|our) (fulfilment|fulfillment|distribution|sortation|sorting) (centre|center|hub|facility) :: 0.5
  yes: it is at our fulfillment center
  note: plain: in our warehouse
(fulfilment|fulfillment) (team|delay|issue|status|partner)
  yes: I will ask the fulfilment team
  note: plain: packing and sending
(last mile|final mile|first mile|middle mile) (carrier|courier|delivery|partner|hub)
  yes: the last-mile carrier has it
  note: plain: the van that brings it to your door
(out of stock|oos) and on (backorder|back order)
  yes: it is out of stock and on backorder
  note: plain: sold out; more comes on …
(back order|backorder|back ordered|backordered|back orders) :: 0.5
  yes: your lamp is on backorder
  note: plain: sold out; we send it when more arrives
(consignment|consignments|consignee|consignor) [number|note]
  yes: what is the consignment number
  note: plain: your parcel, or: who gets it
(return merchandise authorisation|return merchandise authorization|return authorisation|return authorization|return material authorization|return material authorisation) [number|form] :: 1.5
  yes: you need a return merchandise authorization
  note: plain: the return number that goes on the parcel
reverse logistics :: 1.5
  yes: that is handled by reverse logistics
  note: plain: sending it back
(waybill|way bill|air waybill|bill of lading|packing manifest|manifest|manifested) [number] :: 1
  yes: it was manifested last night
  note: plain: the paper or number of your parcel
(in transit exception|delivery exception|exception scan|carrier exception|transit exception)
  yes: it shows a delivery exception
  note: plain: something held the parcel up; it is now in …
(customs clearance|clearance event|customs hold|import duties|brokerage fee) :: 0.5
  yes: it is waiting for customs clearance
  note: plain: it is being checked at the border
(carrier|courier|depot) (trace|tracer|scan|handover|handoff|claim)
  yes: I opened a carrier trace
  note: plain: we ask the delivery company to look for it
(drop shipped|drop ship|dropship|dropshipped|drop shipment)
  yes: this one is drop shipped
  note: plain: it comes straight from the maker
(lead time|lead times|transit time|dwell time|cut off time) :: 0.5
  yes: the lead time is ten days
  note: plain: how long it takes, or: until when you can order
(dead on arrival|doa unit|advance replacement|cross ship|cross shipment)
  yes: I can do an advance replacement
  note: plain: it never worked, or: we send the new one before you return the old one
(restocking fee|restock fee) :: 0.5
  yes: there is a restocking fee
  note: plain: what we keep when you return it
/(?:SKU|UPC|EAN|ASIN|GTIN|POD|BOL|LTL|3PL|FOB|WMS)s?/c
  yes: can you read me the SKU
  no: the iPod is in the pod
  note: plain: the article number, the proof of delivery, or the name of what is meant
(pro number|tracking event|scan event|manifest scan|induction scan|out for delivery scan|proof of delivery|pod signature|delivery attempt code) :: 0.75
  yes: there is no induction scan
  note: plain: it was not seen in the depot yet
(hub and spoke|line haul|linehaul|trunking|cross dock|cross docking|crossdock|middle mile|consolidation centre|consolidation center|sortation|injection point) [delay|run|facility|point] :: 1.5
  yes: the line haul was late
  note: plain: the big lorry between the depots
(less than (truckload|container load)|full truckload|ltl|ftl|fcl|lcl|freight class|nmfc|dimensional weight|dim weight|volumetric weight|chargeable weight) :: 1.5
  yes: we bill the volumetric weight
  note: plain: by size and not by kilos
(incoterms|ddp|dap|ex works|cif|free on board|delivered duty paid|delivered at place|harmonised code|harmonized code|hs code|tariff code|commodity code) :: 1.5
  yes: it was sent delivered duty paid
  note: plain: the sender pays the customs
(demurrage|detention|drayage|bonded warehouse|free zone|customs broker|import of record|importer of record|eori|commercial invoice) [fee|charge|number|charges] :: 1.5
  yes: there are demurrage charges
  note: plain: a fee for goods that stood too long
(tail lift|white glove|two man delivery|kerbside|curbside|threshold delivery|room of choice|inside delivery|liftgate) [service|delivery|only|fee] :: 0.75
  yes: it is kerbside only
  note: plain: they leave it in front of the house
(delivery (window|slot|manifest|instruction|density|route)|route optimisation|route optimization|drop density|time definite|redelivery|redeliver) [missed|fee|request|attempt] :: 0.5
  yes: I asked for a redelivery attempt
  note: plain: they bring it again
(mis sort|missort|missorted|mis shipped|misrouted|mislabelled|mislabeled|overgoods|return to sender|rts|undeliverable|dead letter) [parcel|item|facility|status] :: 0.75
  yes: it was missorted
  note: plain: it went to the wrong town
(pick (face|list|ticket|path|rate)|pick and pack|picking wave|kitting|put away|putaway|cycle count|bin location|slotting)
  yes: it is on a pick list
  note: plain: someone will take it from the shelf
(short (ship|shipped|pick|picked|shipment)|partial shipment|split shipment|split order|consolidated shipment|over shipped|substitution item) :: 0.5
  yes: it was a split shipment
  note: plain: it comes in two parcels
(cold chain|temperature excursion|reefer|batch number|lot number|traceability) [break|goods|load|recall|code]
  yes: there was a temperature excursion
  note: plain: it got too warm on the way
(vendor managed|consigned stock|drop point|pudo) [inventory|network|location|pin] :: 0.75
  yes: it is at the PUDO location
  note: plain: the shop where you can fetch it
(advance ship notice|asn|edi|edi 856|purchase order acknowledgement|purchase order acknowledgment|goods received note|grn) [message|feed|error|delay|dock] :: 1.5
  yes: there is no goods received note
  note: plain: nobody has written down that it came in
(carrier (selection|performance|surcharge|cutoff|liability|api)|fuel surcharge|peak surcharge|residential surcharge|remote area surcharge|address correction fee) :: 0.5
  yes: there is a residential surcharge
  note: plain: it costs more to a home
(signature (required|release|waiver)|leave safe|authority to leave|proof of age|direct signature|indirect signature) [service|option|instruction|on file] :: 0.5
  yes: there is a signature waiver
  note: plain: they may leave it without you

@category jargon.acronym speaker=agent neg=keep prio=1
# Letters of the house. Those that are no English word stand as words, so that "RMA", "rma" and the
# "r m a" of speech recognition all meet them; the others are case-sensitive regexes.
(rma|rmas|r m a) [number] :: 1.5
  yes: i will send you an r m a number
  yes: the RMA is in your mail
  no: customer> the RMA is in my mail
  note: plain: the return number
(sla|slas|s l a) :: 1.5
  yes: our s l a is two days
  yes: the SLAs are four hours
  no: a slap on the wrist
  note: plain: the time we promise to answer in
(aht|a h t|average handle time|average handling time|handle time) :: 1.5
  yes: I have to watch my average handle time
  no: I can handle that in time
  note: plain: how long a call takes; a caller never needs to hear it
(fcr|f c r) :: 1.5
  yes: that counts as f c r
  note: plain: solved in the first call
(poc|spoc|p o c)
  yes: she is the p o c for that
  note: plain: the person to ask for
(crm|c r m) [system|record|notes] :: 1
  yes: I noted it in the CRM
  note: plain: our customer records
(ivr|i v r) [menu|system] :: 1.5
  yes: choose two in the IVR menu
  note: plain: the recorded menu
(csat|c sat|nps|n p s) [score|survey] :: 1
  yes: you will get a CSAT survey
  note: plain: the short survey after the call
(kpi|kpis|k p i|okr|okrs)
  yes: that is one of our KPIs
  note: plain: our targets
/(?:CSR|TSR|CSM|TAM|SME)s?/c
  yes: another CSR spoke to you
  note: plain: my colleague, and what she does
/(?:ETA|ETR|ETD)s?/c :: 0.5
  yes: the ETR is six in the evening
  note: plain: when it arrives, or: when it will be mended
/(?:TAT|MTTR|RFO|RCA|RFC)s?/c :: 1.5
  yes: the TAT is 48 hours
  no: tit for tat
  note: plain: how long it takes, or: why it happened
/(?:L1|L2|L3|T1|T2|T3)/c
  yes: L2 will look at it
  note: plain: our specialists
/(?:EOD|COB|EOW|TBD|TBC|TBA)/c :: 0.5
  yes: you will hear from us by EOD
  no: corn on the cob
  note: plain: by six this evening; we do not know yet
/(?:NOC|SOC|POP|BTS|MDF|PBX|VoIP|VPN|LAN|WAN|FTTP|FTTC|FTTH|ADSL|VDSL)s?/c
  yes: the PBX is being replaced
  no: pop music
  note: plain: say what it does for the customer
/(?:T ?& ?Cs?|TOS|AUP|EULA|NDA)/c
  yes: it is in the T&Cs
  note: plain: the rules of the contract
/(?:KYC|AML|PCI|SAR|GDPR|DSAR|PII)/c :: 1.5
  yes: we need it for KYC
  note: plain: the law asks us to check who you are, or: protects your data
/(?:CPNI|TCPA|FDCPA|FCRA|CFPB)/c :: 1.5
  yes: because of CPNI I must ask
  note: plain: the law that protects you here, in a few words
/(?:SOP|BAU|OOO|WFM|QA)s?/c
  yes: that is BAU for us
  note: plain: our usual way; away; the people who check our calls
/(?:MSISDN|IMSI|PUK|ESN|ICCID)s?/c :: 1.5
  yes: here is your PUK
  note: plain: the number of your phone line or card
/(?:VOC|CX|CLV|LTV|CES|ASA|ACW|IRT|WFH|CTI|RPA|CSP|MNO|MVNO|ISP)s?/c
  yes: our CSP will close it down
  no: the voc
  note: plain: leave it out, or say the words
/(?!(?:PDF|SMS|NHS|BBC|DVD|GPS|MRS|LTD|MBNA|HSBC|NYC|DHL|KFC|PLC|LLC|PTSD|HDTV|BTW|PLS|THX|TTYL|BMW|RSVP|CNN|NFL|NHL|MLB|NBC|CBS|MTV|KLM|GMC|LCD|SSN|VHS|MSN|DMV|CPR|PHD|GMT|PST|CST|MST|BST|XXL|XXXL|WWW|HTML|HTTP|MPG|KPH|MPH)\b)[BCDFGHJKLMNPQRSTVWXZ]{3,4}s?/c :: 0.75 prio=0 id=acronym-any-consonants
  yes: the RTT of the BNG is fine
  no: I have sent you a PDF by SMS
  no: thank you for your RSVP, it is a BMW
  no: my order ZXC123 is late
  note: plain: say the words; letters without a vowel are no word that a caller could guess
/(?<!\b[a-z] )(?!p p m)[bcdfghjklmnpqrstvwxz](?: [bcdfghjklmnpqrstvwxz]){2,3}(?! [a-z0-9]\b)(?! (?:for|as) )/c :: 0.75 prio=0 id=acronym-any-spelt
  yes: less the m t c fee
  no: customer> less the m t c fee
  no: that is s m y t h e
  no: t for tango
  note: plain: say the words; speech recognition spells letters out
/(?:PO|SO|WO) ?(?:number|#)/c :: 0.75
  yes: do you have the PO number
  note: plain: the order number
(itil|cmdb|rfp|rfq|rfps|rfqs|msa|dpa|baa|ndas) [form|review|process]
  yes: we need a signed DPA
  note: plain: say the words: the contract, the offer, the trial
(dno|ofgem|elexon|smets|hh meter|cot|seg) [tariff|meter|team|form] :: 1.5
  yes: your SEG tariff changed
  note: plain: what you get for the power that your roof makes
(irrops|iata|icao|pir|gds|bsp) [code|number|rules|form|case]
  yes: we have IRROPS today
  note: plain: the day's plan has broken down; planes are late
(pcn|dvla|sorn|ved|ulez|ncd|mot test|caz) [charge|notice|status|form|check] :: 0.75
  yes: your SORN is still on
  note: plain: say the words: off the road, the yearly test
(sipp|cash isa|lifetime isa|shares isa|roth ira|401k|401 k|rmd|ter|ipo|etfs) [transfer|allowance|account|limit]
  yes: you have a cash ISA with us
  note: plain: say the words: savings without tax, a pension, a fund
(pmi|fha|svr|aip|btl|epc) [rate|loan|premium|rating|mortgage] :: 1.5
  yes: you would pay PMI
  note: plain: say the words: extra insurance for a small deposit
(fnol|tpl|tpi|sli|acv|rcv|dta|uim|nfa) [claim|number|cover|basis] :: 1.5
  yes: I will take the FNOL
  note: plain: say the words: the first report of the damage
(icu|itu|copd|dvt|uti|ibs|cbt|tmj|adhd pathway|mrsa|camhs) [referral|ward|scan|nurse] :: 0.75
  yes: it may be a DVT
  note: plain: say the words: a clot in the leg
(csv|sdk|gui|cli|ide plugin|url slug|pdf a|ascii|utf 8) [file|files|export|format|upload|import] :: 0.75
  yes: upload a CSV
  note: plain: a list that a table program can save
(b2b|b2c|d2c|saas|paas|iaas|smb|mrr|gtm|icp) [plan|platform|customer|model|segment]
  yes: we are a SaaS company
  note: plain: a program that you rent
(spi|cui|dlp|rbac|siem|soc2|iso 27001|infosec|iso27001) [policy|audit|role|report|rule] :: 1.5
  yes: RBAC does not allow it
  note: plain: your role may not do that
(bcp|mtbf|mttr|slo|dr site|dr test) [target|plan|is|of] :: 1.5
  yes: our mttr is four hours
  note: plain: how fast we are back
(hris|pto|fmla|fte|ftes|w2|w 2|w9|w 9|1099|p45|p60|p11d|paye) [form|code|request|balance|slip] :: 0.75
  yes: I will send your P60
  note: plain: the paper with what you earned in the year
(faq|faqs|fyi|asap|afaik|iirc|icymi|psa) :: 0.25
  yes: see the FAQ
  note: plain: questions and answers; for you to know
(wismo|rts scan|eori number|poe|pod copy|hts code|bol number|awb) [number|request|contact|ticket]
  yes: I need the AWB number
  note: plain: the number on the paper of your parcel
(dvr|pvr|stb|hdr|uhd|oled|qled|dvi|vga|usb c|displayport) [port|cable|box|panel|output] :: 0.5
  yes: use the displayport cable
  note: plain: the socket that looks like …
(gdpr|ccpa|ferpa|sox|fatca|crs|mifid|psd2|pci dss) [request|consent|form|rules|compliance|reporting]
  yes: under CCPA you can ask for that
  note: plain: the law about your data
(tba|tbc|tbd|etd|eow|eom|wip|oob|n a) $ :: 0.5
  yes: the date is TBC
  note: plain: we do not know yet; we tell you on …
(b 2 b|c r m|s k u|e t a|a p i|v p n|s s o|v o i p|i s p) [number|code|team|system]
  yes: read me the s k u
  note: plain: the number of the article

@category jargon.legal speaker=agent neg=keep prio=1
(pursuant to|in accordance with|subject to) (the|our|your|clause|section|article|terms) :: 1
  yes: pursuant to section four we may charge this
  note: plain: our agreement says …
(terms and conditions|terms of service) (apply|stipulate|state|dictate|clearly state) :: 0.75
  yes: the terms and conditions clearly state that
  note: plain: we agreed that …
(herein|hereby|hereinafter|heretofore|thereof|therein|aforementioned|notwithstanding|henceforth)
  yes: I hereby confirm the change
  note: plain: here, this, in spite of
(null and void|cease and desist|without prejudice|force majeure|act of god) :: 1
  yes: that offer is null and void
  note: plain: no longer valid; it was beyond our control
(liability|liable) (is|for|waiver|disclaimer|cap|limited) [limited|damages|losses|any] :: 0.75
  yes: our liability is limited
  note: plain: what we have to pay for
(waiver of liability|arbitration clause|binding arbitration|governing law|jurisdiction) :: 1.5
  yes: there is an arbitration clause
  note: plain: what happens if we disagree
(duly|statutory|regulatory) (authorised|authorized|noted|obligation|obligations|requirement|requirements|disclosure|right|rights)
  yes: this is a regulatory requirement
  note: plain: the law says
(data subject|data controller|data processor|legitimate interest|lawful basis) [request|access request]
  yes: you can file a data subject access request
  note: plain: you, or: us, under the privacy law
(power of attorney|letter of authority|third party authorisation|third party authorization) [form|on file] :: 0.5
  yes: do you have a power of attorney
  note: plain: a paper that lets you speak for him
(fiduciary|tort|lien|escrow|garnishment|promissory note|encumbrance) :: 1.5
  yes: the money is held in escrow
  note: plain: say what it means in money and days
(minimum term|fixed term|contract term|auto renewal|evergreen) (clause|commitment|contract|provision)
  yes: you have a minimum term commitment
  note: plain: how long the contract runs
(hold harmless|joint and several|severally liable|liquidated damages|consequential damages|punitive damages) [clause|and hold|against] :: 1.5
  yes: you have to hold harmless the bank
  note: plain: you pay if someone asks us for damages
(breach of (contract|terms|covenant|confidence|warranty)|material breach|remedy period|cure period|notice of default|event of default)
  yes: that is a material breach
  note: plain: something so serious that the contract ends
(jurisdiction|governing law|venue|choice of law|class action waiver|dispute resolution clause) [clause|is|of|applies|waiver] :: 1.5
  yes: there is a class action waiver
  note: plain: you can only complain alone
(subpoena|injunction|affidavit|deposition|litigation hold|legal hold|writ|summons|statutory declaration) [order|notice|request|form] :: 1.5
  yes: there is a legal hold on it
  note: plain: a court says that nothing may be deleted
(assignor|assignee|lessee|lessor|licensee|licensor|mortgagor|mortgagee|grantor|obligor|promisor|bailee) :: 1.5
  yes: you are the lessee
  note: plain: the one who rents; say you or us
(executed|countersigned|duly signed|wet ink|wet signature|notarised|notarized|apostille|certified copy) [copy|agreement|original|document|form]
  yes: we need a wet signature
  note: plain: signed with a pen on paper
(waive|waived|waives|waiver of) (your|the|any|all) (right|rights|claim|claims|entitlement|statutory|recourse)
  yes: you waive your right to it
  note: plain: you give it up
(terms of (use|business|reference|engagement)|acceptable use|fair use|privacy notice|cookie policy) (policy|clause|section|apply|prohibit|prohibits|state|states) :: 0.5
  yes: the acceptable use policy applies
  note: plain: our rules say that you may not …
(hereto|hereunder|thereafter|thereto|whereby|wherein|whereas|thereunder|hitherto|inter alia|mutatis mutandis|prima facie|pro tanto|bona fide|de facto|ipso facto)
  yes: the fee is due thereafter
  note: plain: after that; among other things; really
(in lieu of|in respect of|with respect to|in the event that|in the event of|prior to|subsequent to|in pursuance of|by virtue of|for the avoidance of doubt|as the case may be) :: 0.25
  yes: prior to that you paid
  note: plain: before; after; if; instead of
(statute of limitations|limitation period|time barred|statute barred|prescription period)
  yes: the claim is time barred
  note: plain: it is too late by law
(conveyance|encumbered|lien holder|lienholder|attachment of earnings|charging order|garnishee|bailiff|enforcement agent|county court judgment|ccj)
  yes: there is a charging order
  note: plain: the debt is tied to your house
(regulated activity|fit and proper|permitted by law|regulatory (breach|approval|reporting|change)|supervisory authority|competent authority|compliance (check|hold|team|reasons)) :: 0.75
  yes: for compliance reasons I cannot say
  note: plain: the law does not let me
(beneficiary|trustee|executor|intestate|letters of administration|grant of probate|estate account) [account|details|form|of the estate] :: 0.5
  yes: are you the executor
  note: plain: the one who looks after what somebody left
(right of (rescission|withdrawal|set off|access|first refusal)|set off|lien on|cancellation right) [period|applies|form|clause]
  yes: there is a right of set off
  note: plain: we may take it from your other account
(terms|agreement|contract|clause) (supersedes|supersede|prevails|prevail|stipulates|stipulate|expressly|constitutes|constitute) :: 0.75
  yes: the clause stipulates a notice
  note: plain: the contract says
(severable|non transferable|non assignable|irrevocable|binding|enforceable|null|void|voidable) (clause|agreement|instruction|offer|contract|and) :: 0.75
  yes: it is an irrevocable instruction
  note: plain: it cannot be taken back

@category jargon.corporate speaker=agent neg=keep prio=1
(reach|reached|reaching) out to [the|our|your] (team|carrier|vendor|stakeholders|stakeholder|partner|department|them|relevant) :: 0.5
  yes: I will reach out to our vendor
  note: plain: ask
circle back [with|to|on]
  yes: I will circle back with you
  note: plain: call you again on …
touch base [with|about|on] :: 0.5
  yes: let us touch base tomorrow
  note: plain: speak with you
(close|closing) the loop
  yes: I want to close the loop on this
  note: plain: tell you how it ended
(loop|looping|looped) (you|him|her|them|in) [in]
  yes: I looped in my manager
  yes: let me loop him in
  note: plain: tell, include
(take|taking|discuss) (this|that|it) offline
  yes: we can take this offline
  note: plain: talk about it later
(going forward|moving forward|on a go forward basis) :: 0.5
  yes: going forward you pay ten dollars
  no: the cursor keeps moving forward on the screen
  except: moving forward on the
  note: plain: from now on
(action item|action items|actionable|deliverable|deliverables)
  yes: I have two action items
  note: plain: what we do next
(leverage|leveraging|utilise|utilising|utilize|utilizing) (our|the|your|a) :: 0.75
  yes: we can leverage our partners
  note: plain: use
(stakeholder|stakeholders|synergy|synergies|value add|best in class|bandwidth to)
  yes: all stakeholders are informed
  note: plain: name the people; say what it does
(deep dive|drill down|granular|granularity)
  yes: we will do a deep dive
  note: plain: look at it closely
(cross functional|cross departmental) (team|teams|issue|effort)
  yes: a cross-functional team works on it
  note: plain: several teams together
(key|business) (deliverable|metric|metrics|driver|drivers|unit|units|rules|rule) :: 0.75
  yes: our business rules do not allow it
  note: plain: what we measure, our department, our rules
(customer|user) (journey|lifecycle|touchpoint|touchpoints|segment|persona)
  yes: we look at every touchpoint of the customer journey
  note: plain: leave it out
(onboard|onboarded|onboarding|offboard|offboarded|offboarding) [process|team|call|flow] :: 0.5
  yes: the onboarding team will ring you
  note: plain: getting you started
(upsell|cross sell|attach rate|bundle attach|churn)
  yes: I am not trying to upsell you
  note: plain: leave it out; a caller should not hear it
(ping|pinged|pinging) (me|you|him|her|them|the team|my manager) :: 0.5
  yes: let me ping my manager
  note: plain: write to, call
(align|aligned|aligning|alignment) (with|on) (the|our|business|company|internal) [policy|guidelines|team|objectives] :: 0.75
  yes: I have to align with the team
  note: plain: agree with; fit our rules
(sunsetted|sunsetting|end of life|end of support|deprecated) [this|the|that|product|plan|feature]
  yes: we are sunsetting the plan
  yes: the feature is deprecated
  note: plain: we stop offering it on …
(visibility into|line of sight to|insight into) (the|that|this|your|our) :: 0.5
  yes: I have no visibility into that system
  note: plain: I can see, I cannot see
(out of scope|in scope|scope of support|out of warranty scope)
  yes: that is out of scope for us
  note: plain: something we can, or cannot, help with
(path to resolution|resolution path|next best action|way forward is) :: 0.75
  yes: there is a clear path to resolution
  note: plain: what we do next
(low hanging fruit|quick win|quick wins|move the needle|boil the ocean|north star|blue sky|big picture|helicopter view|30000 foot) [thinking|view|metric] :: 0.5
  yes: that is a quick win
  note: plain: something that helps at once
(holistic|holistically|end to end|best practice|best practices|world class|turnkey|white glove|seamless|frictionless|robust|scalable|state of the art) (approach|solution|solutions|experience|process|view|journey|service|offering) :: 0.5
  yes: it is a seamless solution
  note: plain: say what it does
(pain point|pain points|value proposition|use case|use cases|deliverables|learnings|key takeaway|key takeaways|insights) :: 0.5
  yes: what are your pain points
  note: plain: what bothers you; what you use it for
(going the distance|in the weeds|drink from the firehose|open the kimono|peel the onion|run it up the flagpole|move the goalposts|level set|level setting|reach alignment|socialise|socialize) (on|with|the|it|this|that|of)
  yes: let us level set on that
  note: plain: make sure that we mean the same
(bandwidth|capacity|headcount|resource|resourcing) (constraint|constraints|issue|issues|planning|gap|allocation) :: 0.75
  yes: we have resource constraints
  note: plain: too few people are here today
(ramp up|ramp down|spin up|stand up|roll out|rollout|go live|cutover|cut over|sunset) (date|plan|phase|window|the|a|of|period) :: 0.75
  yes: the cutover window is tonight
  note: plain: we change to the new system tonight
(stack rank|rightsizing|right size|downsizing|restructure|restructuring|reorg|reorganisation|reorganization|outsourced|offshored|nearshore) [team|exercise|process|to] :: 0.5
  yes: that team was outsourced
  note: plain: another firm does that for us
(net new|greenfield|brownfield|whitespace|run rate|top line|bottom line|burn down|burndown|roadmap|backlog grooming) [item|items|basis|planning|goal] :: 0.75
  yes: it is on the roadmap
  note: plain: we plan to do it; we cannot say when
(optics|executive sponsor|steering committee|working group|task force|swim lane|swim lanes|raci|governance) [from|meeting|forum|structure|model]
  yes: the steering committee meets
  note: plain: the people who decide meet
(empower|empowered|empowering|enablement|incentivise|incentivize|monetise|monetize|operationalise|operationalize|productise|productize|ideate|ideation) (you|us|the|our|customers|team|teams|to|session) :: 0.5
  yes: we are empowered to do that
  note: plain: we may do that
(circle the wagons|take a step back and|double click on|drill into|zoom out|table (this|that|it)|park (this|that|it)|parking lot) [this|that|it|the|for now|item] :: 0.5
  yes: let us park that
  note: plain: talk about it later
(at this (point in time|juncture|moment in time)|in due course|on a case by case basis|as and when|in the near term|at your earliest|for your convenience|please be advised|please be informed|kindly note|please note that) [we|it|they|that] :: 0.25
  yes: please be advised that it is late
  note: plain: now; soon; I tell you when
(facilitate|facilitated|expedite|expedited|expediting|ascertain|ascertained|endeavour|endeavor|commence|commenced|terminate|terminated|procure|initiate|initiated|effectuate|remediate|remediated) (the|your|this|that|a|an|to|it|our) :: 0.5
  yes: we will expedite your order
  note: plain: hurry it along; start; end; try
(per se|vis a vis|ad hoc|quid pro quo|status quo|modus operandi|carte blanche|force multiplier) :: 0.5
  yes: that is an ad hoc change
  note: plain: just this once; as it is now
(customer (centric|obsessed|effort score|lifetime value|success manager|facing)|voice of the customer|net promoter|satisfaction index|sentiment score) [approach|score|programme|program|team|system] :: 0.75
  yes: I am your customer success manager
  note: plain: the person here who looks after you
(tier|tiered|premium|enterprise|platinum|gold) (offering|entitlement|entitlements|support package|service level|service tier) :: 0.5
  yes: your entitlement is the gold service tier
  note: plain: what you pay for and get
(cascade|cascaded|cascading|disseminate|disseminated|socialised|socialized|communicated out) (the|this|that|it|to) :: 0.75
  yes: it was cascaded to the team
  note: plain: we told everybody
(proactive|proactively|reactive|strategic|tactical|mission critical|business critical|critical path|dependencies|interdependencies) (outreach|measures|engagement|system|systems|incident|item|on) :: 0.5
  yes: there are dependencies on the vendor
  note: plain: we cannot start until they have finished
(transition|transitioned|transitioning|onboard|ramp|migrate) (you|your account|customers|users) (to|onto|over) :: 0.5
  yes: we transition you to the new plan
  note: plain: move you to the new plan
(synergise|synergize|cross pollinate|holistic view|paradigm|paradigm shift|thought leader|thought leadership|game changer|disruptive|disruptor|ecosystem) :: 0.75
  yes: it is our partner ecosystem
  note: plain: leave it out; say who it is

# ---------------------------------------------------------------------------------------------------------------
@category jargon.banking speaker=agent neg=keep prio=1  # accounts, cards, loans and payments, in the bank's words
(standing order|standing orders) [mandate|instruction] :: 0.5
  yes: you have a standing order for that
  note: plain: a payment that goes out by itself on the same day each month
(sort code|routing number|routing transit number|bank identifier code|iban|swift bic|bic code) :: 0.5
  yes: please read me the routing number
  note: plain: the number of your bank; it is on your card or statement
(overdraft|overdrafts) (facility|limit|protection|arrangement) :: 0.5
  yes: your overdraft facility has ended
  note: plain: how far below zero you may go
(unarranged|unauthorised|unauthorized) overdraft
  yes: that put you in an unarranged overdraft
  note: plain: you spent more than was in the account
(cleared|available|ledger|current) balance :: 0.5
  yes: the cleared balance is lower than that
  note: plain: the money that you can use today
(cleared|uncleared) funds
  yes: those are uncleared funds
  note: plain: the bank has not finished moving that money
(faster payment|faster payments|wire transfer|telegraphic transfer|real time gross settlement|same day value) :: 0.75
  yes: it went as a faster payment
  note: plain: we sent it so that it arrives the same day
(correspondent|intermediary|beneficiary|acquiring|issuing) (bank|banks)
  yes: the correspondent bank keeps a fee
  note: plain: a bank in between; the bank that gets the money; the bank of your card
(merchant|interchange|acquirer) (category code|fee|fees|id|descriptor|statement descriptor)
  yes: the merchant descriptor is different
  note: plain: the shop's name as the bank writes it
contactless (limit|threshold|cap) :: 0.5
  yes: you reached your contactless limit
  note: plain: how much you can pay without the code
(card present|card not present|chip and pin|cvv|cvv2|cvc|card verification value) [transaction|transactions|fraud|code] :: 0.75
  yes: it was a card not present transaction
  note: plain: bought online or by phone; or: the three digits on the back
(3d secure|3ds|strong customer authentication|step up authentication) [challenge] :: 1.5
  yes: it failed the 3D secure challenge
  note: plain: the extra check with your phone
(provisional|temporary|conditional) credit (has been|was|will be|is) :: 0.75
  yes: a provisional credit was posted
  note: plain: we put the money back for now while we check
(dispute|retrieval|representment|arbitration) (window|request|case|stage|reason code) :: 1.5
  yes: the merchant is in the representment stage
  note: plain: the shop says that the payment was right; we look at both sides
(posting|value|effective|trade|booking) date [of|is] :: 0.75
  yes: the value date is Monday
  note: plain: the day from which it counts
(secured|unsecured|revolving|subprime|bridging) (loan|credit|debt|lending|facility)
  yes: that is an unsecured loan
  note: plain: a loan with, or without, your house or car behind it
(principal|outstanding principal|principal balance) [balance|amount] (is|of|and interest|plus interest|repayment)
  yes: the principal balance is nine thousand
  note: plain: what you still owe without interest
(loan to value|debt to income|ltv|dti) [ratio|limit] :: 1.5
  yes: the loan to value is too high
  note: plain: how large the loan is beside what the house is worth, or what you earn
(escrow|impound) (account|shortage|analysis|surplus|cushion) :: 1.5
  yes: there is an escrow shortage
  note: plain: the pot from which tax and insurance are paid
(equity release|negative equity|home equity line|heloc)
  yes: you may be in negative equity
  note: plain: the part of the house that is yours, or the lack of it
(variable|floating|tracker|tiered|teaser|blended) (rate|rates|apr) :: 0.75
  yes: you are on a tracker rate
  note: plain: the rate follows the bank's rate up and down
(base rate|prime rate|libor|sofr|euribor|basis point|basis points) [plus|margin] :: 1.5
  yes: it is two basis points above prime
  note: plain: a hundredth of a per cent; the rate that the others follow
(early repayment|prepayment|early redemption|early settlement) (charge|charges|penalty|figure|fee)
  yes: there is an early repayment charge
  note: plain: what it costs to pay it off before the end
(redemption|settlement|payoff) (figure|statement|quote|letter)
  yes: I can send a redemption statement
  note: plain: how much it takes to pay it off today
(forbearance|payment holiday|repayment plan|debt restructuring|debt consolidation|breathing space) [agreement|plan|scheme|arrangement]
  yes: you could apply for forbearance
  note: plain: pay less, or later, for a while; we agree on how
(hardship|forbearance|loss mitigation) (department|programme|program|team|application) :: 0.75
  yes: I will pass you to the loss mitigation team
  note: plain: the people who find a way when money is short
(soft|hard) (search|pull|inquiry|enquiry|credit check)
  yes: it is only a soft search
  note: plain: a look at your credit record that others do not see, or do see
(credit bureau|credit reference agency|credit file|credit utilisation|credit utilization|thin file|derogatory mark|tradeline) :: 0.75
  yes: it lowers your credit utilization
  note: plain: the companies that keep track of who pays; how much of your limit you use
(guarantor|co signer|cosigner|co borrower|joint and several liability|jointly and severally) :: 0.75
  yes: you need a guarantor
  note: plain: someone who pays if you do not
(bacs|chaps|sepa|fedwire) [return|recall|payment|transfer|debit|reject|file]
  yes: it was a chaps return
  note: plain: a bank transfer, and the money came back
(nostro|vostro|suspense account|omnibus account|client money account|sweep account) :: 1.5
  yes: it sits in a suspense account
  note: plain: it waits where we keep money that is not matched yet
(custody|custodian|nominee|brokerage) (account|fee|holding|bank)
  yes: it is a nominee account
  note: plain: the account that holds your shares for you
(maturity|matured|maturing) (date|bond|deposit|proceeds|instruction|instructions)
  yes: we need your maturity instructions
  note: plain: the day the savings end, and what happens to the money then
(drawdown|annuity|lump sum commutation|crystallisation|crystallization|vesting|vested) [pension|period|schedule|benefits|rate|event] :: 1.5
  yes: you have not vested yet
  note: plain: take money from your pension; get it for life; be entitled to it
(tax wrapper|tax free allowance|capital gains|dividend reinvestment|cost basis|tax lot|wash sale) :: 1.5
  yes: we need the cost basis
  note: plain: what you paid for it; what of it is taxed
(margin call|stop loss|limit order|short position|bid ask spread|liquidate) [position|order|price] :: 1.5
  yes: you received a margin call
  note: plain: you have to pay in, or we sell; a sale at a price you set
(net asset value|expense ratio|front load|back end load|total expense ratio|ongoing charge) :: 1.5
  yes: the expense ratio is low
  note: plain: what the fund keeps each year
(in|through) probate
  yes: the account is in probate
  note: plain: a court looks at the will first
(mandate|signing mandate|dual authorisation|dual authorization|signatory|signatories|third party mandate) [change|form|on file]
  yes: you are not a signatory
  note: plain: a person who may sign for the account
(enhanced due diligence|source of (wealth|funds)|politically exposed person|sanctions screening|beneficial owner|ultimate beneficial owner) [check|checks|form] :: 1.5
  yes: we need source of funds
  note: plain: the law asks where the money comes from
(card|account|payment) (tokenisation|tokenization|provisioning|on file token) :: 1.5
  yes: card tokenization failed
  note: plain: your phone could not be linked to the card
(bounced|returned|dishonoured|dishonored|represented) (cheque|check|payment|item|direct debit) :: 0.5
  yes: it was a returned item
  note: plain: there was not enough money, and the payment came back
(kiting|structuring|smurfing|mule account|account takeover|synthetic identity)
  yes: it may be an account takeover
  note: plain: someone else got into your account

# ---------------------------------------------------------------------------------------------------------------
@category jargon.energy speaker=agent neg=keep prio=1  # meters, tariffs and supply
(kilowatt hour|kilowatt hours|kwh|kva|kvar|therm|therms|calorific value|volume correction) :: 0.75
  yes: you used 300 kWh
  note: plain: how much you used: a heater for an hour is about one
(unit rate|standing charge|day rate|night rate|off peak rate|time of use|block tariff|tiered tariff) [tariff|pricing|plan] :: 0.5
  yes: the standing charge went up
  note: plain: the price of each unit; what you pay each day even if you use nothing
(economy seven|economy 7|dual rate|multi rate|two rate|restricted) (meter|tariff) :: 0.75
  yes: you have an economy seven meter
  note: plain: a meter with one price by day and one by night
(estimated|actual|opening|closing|deemed|customer own) (read|reads|reading|readings) :: 0.5
  yes: it was an estimated read
  note: plain: a guess, or what the meter really showed
(deemed|rollover|out of contract|standard variable|default) (contract|rates|rate|tariff)
  yes: you are on deemed rates
  note: plain: the price that holds when nobody has chosen a plan
(change of (tenancy|occupier|supplier)|erroneous transfer|registration objection|supply number)
  yes: it is a change of tenancy
  note: plain: you moved in; we start an account from that day
(feed in tariff|export tariff|smart export guarantee|net metering|embedded generation|inverter) [payment|payments|rate|reading] :: 1.5
  yes: your export tariff changed
  note: plain: what you get for the power that your roof makes
(smets1|smets2|in home display|ihd|comms hub|communications hub|dumb mode|wan coverage|prepay meter|vend code|key meter) :: 1.5
  yes: your comms hub is offline
  note: plain: the box that sends the reading to us
(distribution network operator|network operator|transmission operator|gas transporter|dno|grid operator)
  yes: please call the distribution network operator
  note: plain: the company that owns the cables and pipes in your street
(load shedding|brownout|phase imbalance|voltage sag|planned interruption|supply interruption|rolling outage) :: 1.5
  yes: there is load shedding tonight
  note: plain: the power goes off on purpose for a while
(meter exchange|meter tamper|meter rollover|clocked over|dial over|meter serial number|meter technical details)
  yes: we booked a meter exchange
  note: plain: we put in a new meter
(direct debit reassessment|payment scheme review|budget plan recalculation|annual reconciliation|true up|balancing payment)
  yes: that is the annual true up
  note: plain: once a year we compare what you paid with what you used
(degree day|weather correction|consumption profile|load profile|settlement class|profile class) :: 1.5
  yes: your profile class is one
  note: plain: a guess of how much homes like yours use
(disconnection warrant|warrant of entry|rights of entry|back billing|backbilling)
  yes: it falls under back billing
  note: plain: we may not bill you for longer than a year back

# ---------------------------------------------------------------------------------------------------------------
@category jargon.travel speaker=agent neg=keep prio=1  # flights, rooms and tickets
(layover|stopover|codeshare|code share|interline|open jaw|connecting itinerary|minimum connection time) [flight|agreement|ticket|segment] :: 0.75
  yes: it is a codeshare flight
  note: plain: another airline flies it for us; a stop on the way
(pnr|record locator|booking locator|e ticket number|ticket stock|coupon status) :: 0.75
  yes: read me the record locator
  note: plain: the six letters and digits of your booking
(fare (basis|class|rules|difference|bucket|conditions|family)|booking class|ticketing deadline|time limit to ticket) :: 0.75
  yes: the fare rules do not allow it
  note: plain: what your ticket allows; the price is higher today
(no show|denied boarding|involuntary (rebooking|reroute|downgrade)|overbooked|oversold|standby list|waitlisted) [fee|charge|compensation|passenger] :: 0.75
  yes: you are due denied boarding compensation
  note: plain: there was no seat for you though you had a ticket
(ancillary|ancillaries|ancillary services|special service request|ssr|unaccompanied minor service|apis data|advance passenger information) :: 1.5
  yes: we add an ancillary for that
  note: plain: extras such as bags and seats
(rebook|reissue|revalidate|revalidation|exchange) (the|your) (coupon|coupons|ticket|tickets|segment|segments) :: 0.75
  yes: I have to revalidate your ticket
  note: plain: we change the ticket to the new date
(schedule change|irregular operations|irrops|equipment change|ground stop|slot restriction|crew timing out)
  yes: it was an equipment change
  note: plain: the plane was swapped; the airport let nobody start
(half board|full board|room only rate|rack rate|best available rate|incidentals|incidental deposit|resort fee|city tax) [supplement|basis|hold] :: 0.5
  yes: that is the rack rate
  note: plain: with breakfast and dinner; the full price of the room
(allotment|room block|cut off date|attrition clause|overbooking policy) :: 1.5
  yes: the room block was released
  note: plain: the rooms that were kept for your group
(voucher|travel credit|future travel credit|mco|emd|residual value) (validity|expiry|issue|number|of the ticket|is issued) :: 0.75
  yes: the future travel credit validity ended
  note: plain: until when you can use what is left
(carry on allowance|checked allowance|excess baggage|oversize item|property irregularity report|tracer number|rush tag) [fee|form|number] :: 0.75
  yes: please file a property irregularity report
  note: plain: the form for a bag that is missing
(cdw|third party liability|excess waiver|super cover|fuel policy|drop off charge|one way fee|damage deposit)
  yes: the excess waiver is included
  note: plain: you pay nothing, or less, for a scratch
(visa on arrival|transit visa|entry clearance|esta|etias|proof of onward travel|schengen days) :: 0.75
  yes: you need proof of onward travel
  note: plain: a ticket that shows that you will leave again
(dead leg|block time|minimum rest|duty hours|tail number)
  yes: the tail number changed
  note: plain: which plane it is, and when the crew must rest

# ---------------------------------------------------------------------------------------------------------------
@category jargon.retail speaker=agent neg=keep prio=1  # shops, orders and loyalty
(planogram|shelf edge|point of sale|pos terminal|till roll|epos) [system|label|display] :: 0.75
  yes: the point of sale system is down
  note: plain: the till
(click and collect|buy online pick up in store|bopis|ship to store|ship from store|endless aisle|drop off locker) [order|slot] :: 0.5
  yes: it is a ship from store order
  note: plain: you order online and fetch it in the shop
(stock (keeping unit|level|levels|allocation|take|adjustment)|inventory (sync|allocation|adjustment|feed|position)|safety stock|dead stock|phantom stock|shrinkage) :: 0.75
  yes: there is a stock allocation issue
  note: plain: how many we have; the computer says more than there are
(pre order|preorder|made to order|discontinued line|end of line|superseded|replacement sku|phase out) [item|window|model|by] :: 0.5
  yes: that model is superseded
  note: plain: we do not make it any more; the new one is …
(grade a|grade b|open box|ex display|refurbished|reconditioned|b stock|factory second) [unit|item|stock] :: 0.5
  yes: it is an ex display unit
  note: plain: used in the shop, checked, as good as new
(loyalty (tier|accrual|redemption|points expiry)|tier (points|status|credits)|points (accrual|redemption|clawback)|earn rate|burn rate) :: 0.75
  yes: that is a points clawback
  note: plain: we take the points back
(price (match guarantee|adjustment|protection|override)|promo (stack|stacking|code exclusion)|stackable|non stackable|voucher exclusion|markdown) :: 0.75
  yes: these offers are not stackable
  note: plain: you can use only one offer at a time
(gift card|store credit|e voucher|exchange voucher) (balance (enquiry|inquiry)|activation|breakage|escheat|float) :: 0.75
  yes: we do a gift card activation
  note: plain: switch the card on so that it works
(gross|net|landed|unit|ex works|list) (price|cost) (of|is|excludes|includes) :: 0.5
  yes: the net price excludes tax
  note: plain: without tax; with all costs until it is here
(proof of purchase|statutory rights|cooling off right|distance selling|consumer rights act|merchantable quality|fit for purpose) [regulations|rules] :: 0.75
  yes: distance selling rules apply
  note: plain: the law lets you send it back in fourteen days
(bulk|pallet|case|tiered|trade) (pricing|discount matrix|order minimum|account terms|quantity break) :: 0.75
  yes: there is a tiered quantity break
  note: plain: cheaper when you buy more
(minimum order quantity|moq|unit of measure|uom|pack size|eaches) :: 1.5
  yes: the minimum order quantity is twelve
  note: plain: you have to buy at least …
(exchange|return|refund) (authorisation|authorization|window|portal|tender|to original tender|reason code) :: 0.5
  yes: the return window has closed
  note: plain: until when you can send it back
(original|alternate) (payment method|tender|form of payment) :: 0.75
  yes: it goes back to the original tender
  note: plain: the same card or account you paid with
(age gate|age verification|restricted item|hazmat item|dangerous goods declaration|orm d)
  yes: it is a hazmat item
  note: plain: something that needs care when it is sent

# ---------------------------------------------------------------------------------------------------------------
@category jargon.property speaker=agent neg=keep prio=1  # rents, homes and mortgages
(conveyancing|conveyancer|title deed|title deeds|land registry search|easement|restrictive covenant|leasehold|freehold|ground rent) :: 1.5
  yes: there is a restrictive covenant
  note: plain: the paperwork of buying; a rule that comes with the house
(exchange of contracts|completion date|chain break|gazump|gazumped|gazumping|sealed bids|memorandum of sale) :: 0.75
  yes: we have a completion date
  note: plain: the day the keys are yours
(stamp duty|closing costs|disbursements|arrangement fee|booking fee|valuation fee|broker fee|origination fee) :: 0.75
  yes: the disbursements come on top
  note: plain: what others charge and we pass on
(decision in principle|agreement in principle|pre approval letter|pre qualified|underwriting conditions|clear to close|mortgage offer expiry)
  yes: you have a decision in principle
  note: plain: we would lend you that much, if all is as you say
(assured shorthold|periodic tenancy|break clause|holding deposit|deposit protection|inventory check|check out report|wear and tear|dilapidations) [tenancy|scheme|agreement]
  yes: it is a periodic tenancy
  note: plain: it goes on month by month
(section 21|section 8|notice to quit|notice period served|possession order|eviction notice) :: 0.75
  yes: a section 21 was served
  note: plain: a letter that asks you to move out by …
(amenity|service) (charge|charges) (apportionment|budget|demand|reconciliation|cap)
  yes: there is a service charge demand
  note: plain: your part of the cost of the building
(snag|snagging|defects liability|practical completion|retention sum|warranty defect) [list|period|inspection]
  yes: we do a snagging list
  note: plain: the small faults that the builder mends
(fair wear|betterment|like for like|reinstatement|make good) (clause|basis|value|cost|costs|obligation|replacement)
  yes: you get a like for like replacement
  note: plain: the same kind, not a better one

# ---------------------------------------------------------------------------------------------------------------
@category jargon.vehicle speaker=agent neg=keep prio=1  # cars, repairs and leases
(obd|obdii|obd2|diagnostic trouble code|fault code|ecu|engine control unit|limp mode|can bus) [scan|reader|reset|remap] :: 1.5
  yes: the ECU is in limp mode
  note: plain: the car's computer keeps it slow so that nothing breaks
(vin|chassis number|vehicle identification number|logbook|v5c|title transfer|registration keeper) :: 0.5
  yes: read me the VIN
  note: plain: the long number at the windscreen
(technical service bulletin|recall campaign|goodwill repair|warranty adjudication|labour operation|labor operation|flat rate hours|book time) :: 1.5
  yes: there is a technical service bulletin
  note: plain: the maker knows the fault and says how to mend it
(residual value|balloon payment|gap insurance|excess mileage|fair wear and tear|guaranteed future value|optional final payment|pcp|personal contract purchase) :: 0.75
  yes: the balloon payment is due at the end
  note: plain: what you pay at the end if you keep the car
(courtesy car|like for like hire|credit hire|total loss|write off category|category s|category n|salvage title|constructive total loss) :: 0.75
  yes: it is a total loss
  note: plain: mending it would cost more than it is worth
(torque|camber|wheel alignment|tracking adjustment|brake pad wear|caliper|control arm|bushings|cv joint|head gasket|timing chain) (spec|setting|issue|failure|replacement|out of|is worn|play) :: 1.5
  yes: there is a timing chain failure
  note: plain: say which part it is and what it does
(particulate filter|dpf|egr|adblue|catalytic converter|lambda sensor|regeneration cycle) [fault|regeneration|blocked|warning] :: 1.5
  yes: your DPF is blocked
  note: plain: the filter in the exhaust is full
(state of charge|range degradation|battery health|regenerative braking|kilowatt charger|type 2 connector|ccs|chademo|onboard charger) :: 0.75
  yes: check the state of charge
  note: plain: how full the battery is
(no claims discount|no claims bonus|fronting|named driver|telematics|black box policy|cancellation rescission) :: 0.5
  yes: you lose your no claims discount
  note: plain: less to pay after years without an accident

# ---------------------------------------------------------------------------------------------------------------
@category jargon.software speaker=agent neg=keep prio=1  # accounts, apps and subscriptions
(saml|scim|oauth2|identity provider|directory sync|active directory|service principal|tenant id) [setup|connection|configuration|assertion] :: 1.5
  yes: check the SAML assertion
  note: plain: one password for all; your company's list of users
(seat|seats|licence|license|user) (count|entitlement|entitlements|pool|true up|assignment|provisioning|tier) :: 0.75
  yes: your seat count is exceeded
  note: plain: how many people may use it
(sandbox|staging|production|test|dev) (environment|instance|tenant|build)
  yes: it works in the staging environment
  note: plain: a copy for trying things out
(webhook|webhooks|callback url|endpoint|endpoints|payload|rest api|json|xml|rate limit|rate limited|access token|bearer token) :: 1.5
  yes: the webhook returned an error
  note: plain: how the two programs talk to each other
(release|patch|change) (notes|train|cadence|management|freeze|log|advisory) :: 0.75
  yes: we are in a change freeze
  note: plain: what is new; we change nothing this week
(regression|known issue|edge case|race condition|memory leak|null pointer|stack trace|core dump|segfault|repro steps|bug triage) :: 1.5
  yes: it is a known regression
  note: plain: a fault that came with the update
(log|logs|har|trace|dump) (file|files|bundle|capture|collection|level) :: 0.75
  yes: please send the HAR file
  note: plain: a list of what the program did; I will show you how
(on premise|on premises|on prem|self hosted|multi tenant|single tenant|cloud native|hybrid deployment|lift and shift) [install|version|deployment]
  yes: are you on prem
  note: plain: on your own computers, or on ours
(uptime|failover|high availability|disaster recovery|rto|rpo|hot standby|load balancer) [sla|zone|test|pool|site|objective] :: 1.5
  yes: we did a failover
  note: plain: we switched to the second computer
(database|schema|table|index|query) (migration|corruption|lock|deadlock|timeout|rebuild|replication|failover) :: 1.5
  yes: there was a database deadlock
  note: plain: our computer got stuck and had to start again
(garbage collected|purge policy|retention policy|data residency|right to erasure|soft delete|hard delete|tombstone)
  yes: it was a soft delete
  note: plain: it is hidden and can still come back
(dark mode toggle|feature flag|feature toggle|beta flag|canary|a b test|cohort rollout|phased rollout|staged rollout|gradual rollout)
  yes: you are behind a feature flag
  note: plain: not everyone has it yet; you get it on …
(deep link|push token|app bundle|apk|ipa|testflight|sideload|side load|side loading|app permissions manifest) :: 1.5
  yes: install the APK
  note: plain: the app's file
(clear (the|your) cookies|hard refresh|incognito window|private window|browser console|developer tools|inspect element|user agent) :: 0.75
  yes: open the developer tools
  note: plain: a window without stored data; I will show you where
(dns propagation|cname|mx record|txt record|spf|dkim|dmarc|nameserver|name server|glue record|zone file) [record|records|entry|policy|alignment] :: 1.5
  yes: add a CNAME record
  note: plain: a line that tells the internet where your page is; I will read it out
(ssl certificate|tls handshake|certificate chain|intermediate certificate|self signed|cipher|https redirect|csr file|wildcard certificate) :: 1.5
  yes: the certificate chain is broken
  note: plain: the lock in the address bar does not close
(ransomware|phishing|spoofed|spoofing|credential stuffing|brute force|malware|zero day|vulnerability|exploit) (attempt|attack|campaign|kit|scan|patch|page|domain) :: 0.75
  yes: it is a credential stuffing attack
  note: plain: someone tries stolen passwords
(grandfathered|legacy pricing|sunset plan|price lock|auto renew|auto renewal|evergreen) (plan|into|on|date|term|toggle|subscription) :: 0.75
  yes: you are grandfathered into the old price
  note: plain: you keep the old price
(free trial|freemium|paywall|in app purchase|upsell screen|billing anniversary|renewal cohort|churned account|dunned card) (period|limit|tier|conversion|entitlement|receipt|retry) :: 0.75
  yes: that is the paywall limit
  note: plain: up to here it is free
