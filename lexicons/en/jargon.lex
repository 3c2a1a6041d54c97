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
  note: plain: pass this to a specialist who can do more than I can
  yes: I'm escalating it um to tier two
  yes: let me {escalate this to level 3}
  no: customer> can you escalate this to tier two
  no: the escalator to level two is out of order
  except: (escalator|escalators) to [the] level <num>
~escalate (this|it|that|[your|the] <case>) :: 0.5
  note: plain: hand this to someone who can decide it, and tell you who and by when
  yes: I will escalate your complaint today
  no: please do not let this get any worse
(tier|level) <num> (support|team|agent|agents|technician|technicians|engineer|engineers|desk)
  note: plain: our specialists
  yes: the tier one agents have already tried that
  no: our shop is on level two of the car park
(formal|internal|management|supervisory) (escalation|escalations) [path|process|procedure|matrix]
  note: plain: the way we pass on a complaint
  yes: that would follow our internal escalation path
escalation (path|process|procedure|matrix|team|tag|tags)
  note: plain: the people who decide the difficult cases
  yes: I have set the escalation tag for you
(raise|raised|raising|open|opened|opening|log|logged|logging|create|created|creating|submit|submitted) (a|an|the|another|your) [support|service|trouble|incident] ticket :: 0.5
  note: plain: I have written your problem down and given it to the team that mends it
  yes: I have logged a ticket for you
  yes: let me open an incident ticket
  no: I can book a train ticket for you
(trouble|incident|problem|support) (ticket|tickets) :: 0.5
  note: plain: your report
  yes: your trouble ticket is with the engineers
(warm|cold|blind) (transfer|transfers|handoff|handover)
  note: plain: I will stay on the line and introduce you to my colleague
  yes: I am going to do a warm transfer now
  no: it is warm in here
warm hand (off|over)
  note: plain: I will introduce you to my colleague
  yes: let me do a warm hand-off to billing
(disposition|wrap|wrap up|reason) (code|codes)
  note: plain: a note on what the call was about
  yes: I just have to enter the wrap-up code
~disposition (the|this|your) (call|case)
  note: plain: note how the call ended
  yes: I am dispositioning the call as resolved
(after call work|wrap up time)
  note: plain: the notes that I write after our call
  yes: my after-call work takes a minute
(as per|per) [our|the|company|standard] (protocol|protocols|sop|process guidelines|guidelines) :: 0.75
  note: plain: our rule is … and the reason is …
  yes: as per our guidelines this is not covered
  yes: per protocol I have to read this out
  no: it costs ten dollars per month
standard operating (procedure|procedures)
  note: plain: the way we always do this
  yes: our standard operating procedure requires a photo
(work|case|call|callback) (queue|queues)
  note: plain: the list that we work through in order
  yes: it is sitting in their work queue
  no: you are next in the queue
(in|into|on|to) (our|the|their) backlog
  note: plain: it is waiting for its turn
  yes: it is still in the backlog
(turnaround|turn around) (time|times) :: 0.5
  note: plain: how long it takes
  yes: the turnaround time is five days
(first call|first contact) resolution :: 1.5
  note: plain: we solve it in this call
  yes: we aim for first contact resolution
  yes: I was trained in first call resolution
(authenticate|authenticating|authenticated) (you|the caller|the account|[your] account|[your] identity) :: 0.75
  note: plain: make sure that I am speaking with the right person
  yes: I need to authenticate your account first
(knowledge base|knowledgebase) [article|articles] :: 0.75
  note: plain: our help pages
  yes: I will send you the knowledge base article
exception (request|requests|approval|handling|process)
  note: plain: I will ask whether we can bend the rule for you
  yes: I will file an exception request
(discretionary|concession|goodwill) (authority|threshold|matrix|allowance)
  note: plain: what I may decide myself
  yes: that is above my discretionary threshold
(call flow|call tree|phone tree|skill group|skills based routing)
  note: plain: the way calls find the right person
  yes: the phone tree sends you to us
(route|routed|routing|reroute|rerouted|rerouting) (you|it|this|that|your call|the call|the <case>) (to|through|via) :: 0.5
  note: plain: put you through to
  yes: I am routing your call to billing
case management (team|system|tool)
  note: plain: the people who look after your case
  yes: the case management team will ring you
(workflow|workflows|work flow) :: 0.75
  note: plain: steps
  yes: the workflow does not allow that
(pending|awaiting|in) (fulfilment|fulfillment|provisioning|validation|remediation)
  note: plain: we are still working on it; the next step is …
  yes: your order is pending fulfillment
root (cause|causes) [analysis]
  note: plain: why it happened
  yes: we are doing a root cause analysis
(workaround|workarounds|work around) :: 0.75
  note: plain: another way to do it until this is mended
  yes: there is a workaround for that
  no: we work around the clock
  except: work around the clock
(severity|sev|priority|p) <num> [<case>]
  note: plain: urgent, or: it comes after the urgent ones
  yes: it was logged as a severity two
  yes: that is a priority one incident
/[Pp][1-4] (?:ticket|case|incident|issue)/
  note: plain: urgent, or: it comes after the urgent ones
  yes: this is a P1 ticket
(change|maintenance|outage) window :: 0.75
  note: plain: we work on it between … and …
  yes: there is a maintenance window tonight
(retention|retentions|save|winback) (team|desk|department|queue|specialist) :: 0.5
  note: plain: a colleague who can offer you more
  yes: I will pass you to our retentions team
subject matter (expert|experts)
  note: plain: a colleague who knows this well
  yes: our subject matter expert will look at it
single point of contact
  note: plain: one person who looks after you
  yes: she is your single point of contact
conference (you|him|her|them|the bank) in
  note: plain: bring them onto this call
  yes: I will conference them in now
(flag|flagged|flagging|tag|tagged|tagging) (the|your) (account|profile|case|ticket) :: 0.5
  note: plain: I have left a note on your account
  yes: I have flagged your account for review
(quality|call) (calibration|monitoring form)
  note: plain: a check of our calls
  yes: this goes to call calibration
(bot|chatbot|system) handoff
  note: plain: the moment I took over from the automatic system
  yes: the bot handoff lost your text

@category jargon.technical speaker=agent neg=keep prio=1
intermittent (connectivity|connection|service) [issue|issues|problem|problems|fault|faults] :: 1.5
  note: plain: your connection comes and goes
  yes: it sounds like you're experiencing {intermittent connectivity issues}
  yes: I see intermittent connectivity on the line
  no: customer> I have intermittent connectivity issues
connectivity (issue|issues|problem|problems)
  note: plain: trouble with your connection
  yes: are you having connectivity issues
(packet loss|packet drop|dropped packets|latency|jitter) :: 1.5
  note: plain: parts of the data get lost or arrive late
  yes: there is some packet loss on your line
  yes: the latency is high today
(throughput|bandwidth) [cap|limit|throttling|throttled]
  note: plain: speed
  yes: your bandwidth is shared in the evening
(throttle|throttled|throttling) :: 0.75
  note: plain: slowed down
  yes: the line is throttled after that
(power cycle|powercycle|power cycled|power cycling)
  note: plain: switch it off, wait, and switch it on again
  yes: please power cycle the router
(hard|soft|factory) (reset|reboot)
  note: plain: hold the button until the light blinks; this clears the settings
  yes: we need to do a factory reset
(reboot|rebooted|rebooting) :: 0.5
  note: plain: switch it off and on again
  yes: let us reboot the modem
(firmware|bootloader) [update|version|upgrade]
  note: plain: the program inside the box
  yes: there is a firmware update for it
(dns|d n s) [server|servers|settings|record|records|cache] :: 1.5
  note: plain: the service that finds web addresses
  yes: let us change the DNS settings
  no: customer> my DNS is broken
(ip|i p) (address|addresses|range)
  note: plain: the number your computer has on the network
  yes: what is your IP address
(dhcp|nat|pppoe|mtu|ssid|wpa2|wpa3|ethernet port) :: 1.5
  note: plain: the name or setting of your home network; say which one
  yes: read me the SSID please
(sim provisioning|provisioning|provision|provisioned|deprovision|deprovisioned) :: 1.5
  note: plain: set up, switch on
  yes: your line is not provisioned yet
  no: we will bring a provisional bill
(port|porting|ported) (in|out) [request|date|code]
  note: plain: move your number to us, or away from us
  yes: the port-in request went through
(number portability|porting authorisation code|porting authorization code|pac code)
  note: plain: the code that lets you keep your number
  yes: you need a PAC code for that
(signal attenuation|attenuation|line noise|noise margin|snr) :: 1.5
  note: plain: the signal is weak on its way to you
  yes: there is attenuation on the copper
(dslam|olt|ont|cpe|cmts|msan|street cabinet) :: 1.5
  note: plain: the box in the street or in your home
  yes: the fault is at the DSLAM
last mile :: 0.75
  note: plain: the cable from the street to your home
  yes: the problem is in the last mile
(nodes|node) [is|are] (down|congested|saturated|offline)
  note: plain: the equipment for your street has failed
  yes: the node is down in your area
(escalate|escalated) to (noc|the noc)
  note: plain: I told the people who run the network
  yes: I have escalated to the NOC
(network operations (centre|center)|noc team)
  note: plain: the people who run the network
  yes: the network operations center knows
(clear|clearing|flush|flushing|purge) (your|the) [browser|dns] cache :: 0.75
  note: plain: delete what your browser has stored; I will show you where
  yes: try clearing your browser cache
(browser extension|plugin|plug in|add on) conflict
  note: plain: another program in your browser gets in the way
  yes: it may be a plugin conflict
(two factor|2 factor|multi factor) [authentication|verification] :: 0.75
  note: plain: the code we send to your phone
  yes: we turned on two-factor authentication
/(?:2FA|MFA|OTP|TOTP)s?/c
  note: plain: the code we send to your phone
  yes: please read me the OTP
(one time) (passcode|password|pin) :: 0.5
  note: plain: the code we just sent you
  yes: you will get a one-time passcode
single sign on
  note: plain: one password for all of our sites
  yes: it uses single sign-on
(token|session) (has expired|expired|timeout|timed out|expiry)
  note: plain: you were logged out because nothing happened for a while
  yes: your session timed out
(api|a p i) [call|calls|key|keys|endpoint|error|timeout] :: 1.5
  note: plain: the link between two computer systems
  yes: the API key is wrong
(backend|back end|front end|frontend) [system|systems|team|error|issue] :: 0.75
  note: plain: our own computers, or: what you see on your screen
  yes: there is a backend error
(server side|client side) [issue|error|problem]
  note: plain: the trouble is with us, or: with your device
  yes: this is a server-side issue
(http|error) (4\d\d|404|403|500|502|503) :: 0.75
  note: plain: the page cannot be reached
  yes: you get an error 503
(sync|synced|syncing|resync|propagate|propagated|propagating) (across|through|to) (the|our|all) (system|systems|network|servers|devices)
  note: plain: it takes a while until all of our computers know
  yes: it has to propagate to all servers
(legacy) (system|systems|platform|plan|tariff)
  note: plain: our older system
  yes: you are still on a legacy plan
(migrate|migrated|migrating|migration) (to|from) (the|our|a) (new|old|legacy) (platform|system|stack)
  note: plain: we are moving to a new system
  yes: your account was migrated to the new platform
(troubleshoot|troubleshooting|troubleshot) [steps|tree] :: 0.5
  note: plain: find out together what is wrong
  yes: let's troubleshoot this together
(remote in|remote into|remoted in|screen share session|remote session)
  note: plain: I would look at your screen, if you allow it
  yes: may I remote into your computer
(config|configs|configuration file|reconfigure|reconfigured) :: 0.75
  note: plain: settings
  yes: I pushed a new config
(ping|traceroute|trace route) (test|the server|the router)
  note: plain: a test of how fast your line answers
  yes: we will run a ping test
(roll back|rolled back|rollback|hotfix|patch) (the|a|your|is|to) (release|update|version|build|deployed|install)
  note: plain: we go back to the version that worked, or: we put in a repair
  yes: we rolled back the update
(whitelist|whitelisted|allowlist|allowlisted|blacklisted|blocklisted)
  note: plain: allowed, or: blocked
  yes: please whitelist our address
(imei|iccid|esn|meid|mac address|serial id) :: 0.75
  note: plain: the number printed on the device; I will tell you where it is
  yes: I need the IMEI of the phone
(apn|volte|esim profile|roaming profile)
  note: plain: the settings your phone needs for calls and data
  yes: check the APN on your phone
(smtp|imap|pop3|starttls|tls|ssl|ldap|oauth|idp|ipv4|ipv6|vlan|udp|tcp) [auth|server|relay|certificate|handshake|encryption|settings] :: 1.5
  note: plain: the setting that your mail or browser needs; I will read it out
  yes: that sounds like SMTP auth
  no: customer> is it an SSL certificate
port <NUMBER> [is|for] :: 1
  note: plain: the number in the box called port
  yes: we shut port 25 for outgoing mail
  no: the port of Hamburg
(sync rate|line rate|line profile|retrain|retrains|line sync|dlm|copper pair|capacity issue on|on the trunk|backhaul) :: 1.5
  note: plain: how fast and how steady your line is
  yes: your sync rate is low
  yes: there was a fault on the trunk
(meter point reference|mpan|mprn|m p a n|m p r n|e a c|estimated annual consumption|half hourly metering|industry data flow|d flow) :: 1.5
  note: plain: the number of your meter, or: how much we think you use in a year
  yes: read me the m p a n
  yes: the e a c was wrong
(truck roll|field dispatch|dispatch a tech|dispatch a technician) :: 1.5
  note: plain: we send someone to your home
  yes: this needs a truck roll

@category jargon.billing speaker=agent neg=keep prio=1
(prorate|prorated|prorating|proration|pro rata|pro rated|pro rate) [charge|charges|credit|amount|basis]
  note: plain: you pay only for the days you used
  yes: you will see a prorated charge
  yes: it is calculated on a pro rata basis
(accrual|accrue|accrued|accruing|accrues) [interest|charges|fees]
  note: plain: adds up over time
  yes: you have accrued charges
(arrears|in arrears|delinquent|delinquency) [account|balance|status] :: 1
  note: plain: behind with payments
  yes: your account is in arrears
(billed|billing|charged) in (advance|arrears)
  note: plain: you pay for the month that comes, or: for the month that has passed
  yes: the service is billed in arrears
(dunning|dunned) [notice|letter|cycle|process] :: 1.5
  note: plain: a reminder to pay
  yes: the dunning notice is automatic
(chargeback|chargebacks|charge back) [dispute|case|process]
  note: plain: your bank takes the money back from us
  yes: the chargeback is still open
  no: I will ask for the delivery charge back for you
  except: charge back (for|to|into|on)
(pre authorisation|preauthorisation|pre authorization|preauthorization|pre auth|preauth|authorisation hold|authorization hold) [charge|hold]
  note: plain: the bank sets the money aside; it has not been taken
  yes: that is only a pre-authorization
pending (authorisation|authorization|settlement|reversal)
  note: plain: the bank has not finished it yet
  yes: I see a pending reversal
(clearing|settlement) (house|cycle|date|period)
  note: plain: the days the bank needs
  yes: the settlement date is Friday
(remit|remitted|remitting|remittance|remittances) [advice|address|slip]
  note: plain: pay, payment
  yes: please include the remittance slip
(billing|statement|invoice) (cycle|run|period) :: 0.5
  note: plain: the month your bill is for
  yes: your billing cycle ends on the third
(credit memo|credit note|debit memo|debit note) :: 0.75
  note: plain: we take that off your next bill
  yes: I will issue a credit memo
(line item|line items|itemisation|itemization) :: 0.5
  note: plain: one line of your bill
  yes: it is the third line item
(ledger|general ledger|sub ledger|ledger entry) :: 0.75
  note: plain: our books
  yes: there is a ledger entry for it
(reconcile|reconciled|reconciling|reconciliation) [the|your] [account|payment|payments|balance]
  note: plain: check that both sides agree
  yes: finance has to reconcile the payment
(amortise|amortised|amortisation|amortize|amortized|amortization) [schedule|table] :: 1.5
  note: plain: how the loan gets smaller each month
  yes: here is your amortization schedule
(annual percentage rate|effective rate|nominal rate)
  note: plain: what the loan costs you in a year
  yes: the annual percentage rate is nine
/(?:APR|APY|AER|ROI|YTD)/c
  note: plain: say the words: yearly cost, yearly interest, since January
  yes: your APR went up
  no: we met in Apr last year
/(?:ACH|SEPA|BACS|CHAPS|SWIFT (?:code|transfer))/c
  note: plain: a bank transfer
  yes: it is an ACH payment
  no: ach, what a day
(direct debit mandate|debit mandate|mandate reference) :: 0.75
  note: plain: your permission that we take the money
  yes: we need a new direct debit mandate
(proof of (remittance|funds transfer)|funds availability)
  note: plain: something that shows the money was sent, or: when you can use it
  yes: that depends on funds availability
(promotional rate|promo rate|introductory rate) (expiry|expiration|expires|expired|lapsed|rolled off) :: 0.75
  note: plain: the lower price has ended
  yes: your promotional rate expired
(rolled off|roll off|rolls off) (the|your|of) (promo|promotion|discount|contract)
  note: plain: your discount has ended
  yes: you rolled off your promo
early termination (fee|fees|charge|charges|penalty) :: 0.5
  note: plain: a fee for leaving before the contract ends
  yes: there is an early termination fee
/ETFs?/c
  note: plain: the fee for leaving early
  yes: the ETF would be 200 dollars
non (refundable|sufficient funds|recurring charge|recurring charges) :: 0.5
  note: plain: we cannot pay it back, or: there was not enough money, or: you pay it once
  yes: it was returned for non-sufficient funds
/(?:NSF|MRC|NRC|ARPU|COGS)s?/c :: 1.5
  note: plain: say the words: not enough money, monthly charge, one-time charge
  yes: there is an NSF on the account
(write off|written off|charge off|charged off) [the] [balance|debt|amount|account]
  note: plain: we no longer ask for that money
  yes: the balance was charged off

@category jargon.insurance speaker=agent neg=keep prio=1
(deductible|deductibles|excess amount|policy excess|voluntary excess) :: 0.75
  note: plain: the part you pay yourself
  yes: your deductible is 500 dollars
(co pay|copay|copays|copayment|copayments|co insurance|coinsurance)
  note: plain: your share of the bill
  yes: your copay is twenty dollars
(underwriting|underwriter|underwriters|underwritten) [decision|team|criteria] :: 1.5
  note: plain: the people who decide whether we can insure you
  yes: it is with underwriting
(adjudicate|adjudicated|adjudicating|adjudication) [process|team] :: 1.5
  note: plain: decide about your claim
  yes: the claim is in adjudication
(subrogation|subrogate|subrogated) [claim|process|team|rights] :: 1.5
  note: plain: we ask the other side for the money
  yes: our subrogation team handles that
(indemnity|indemnify|indemnification|indemnified) [limit|cover|clause|period] :: 1.5
  note: plain: making good your loss
  yes: the indemnity limit is reached
(loss adjuster|loss assessor|claims adjuster|adjuster) :: 0.75
  note: plain: the person who looks at the damage
  yes: an adjuster will visit you
(actual cash value|replacement cost value|depreciated value|agreed value)
  note: plain: what it is worth today, or: what a new one costs
  yes: we pay the actual cash value
(rider|riders|endorsement|endorsements) (to|on|for|attached to) (your|the) policy
  note: plain: an extra part of your insurance
  yes: there is a rider on your policy
  no: the rider fell off the horse
(exclusion|exclusions) (clause|clauses|period|list|apply|applies)
  note: plain: what is not insured
  yes: the exclusion clause applies here
(waiting|elimination|cooling off|grace) period :: 0.5
  note: plain: the days before it starts, or: in which you can still change your mind
  yes: there is a 30 day grace period
(lapsed|lapse in|reinstate|reinstated|reinstatement of) (policy|cover|coverage|your policy|your cover|your coverage) :: 0.75
  note: plain: your insurance has stopped, or: starts again
  yes: there was a lapse in coverage
(first notice of loss|notice of loss) :: 1.5
  note: plain: your first report of the damage
  yes: I will take the first notice of loss
(the|your|an|any|a) excess (is|of|applies|would|will|was|stands) :: 0.75
  note: plain: the part you pay yourself
  yes: your excess is one hundred pounds
  no: the excess baggage is yours
(short period|pro rata) (rate|rates|refund|cancellation) :: 1.5
  note: plain: what you get back when you leave early
  yes: it is on short period rates
(beneficiary designation|contingent beneficiary|named insured|additional insured|policyholder of record)
  note: plain: the person who gets the money, or: who is insured
  yes: who is the named insured

@category jargon.health speaker=agent neg=keep prio=1
(prior|pre) (authorisation|authorization|certification|cert) [request|requirement]
  note: plain: your insurer has to agree first
  yes: this drug needs prior authorization
explanation of benefits
  note: plain: the letter that says what your insurer pays; it is not a bill
  yes: it is on your explanation of benefits
(out of network|in network) [provider|providers|benefit|benefits|rate] :: 0.75
  note: plain: a doctor who works with your insurer, or one who does not
  yes: that doctor is out of network
(primary care (physician|provider)|attending physician|referring provider) :: 0.5
  note: plain: your own doctor
  yes: ask your primary care provider
(formulary|non formulary|formularies) [drug|drugs|tier|list] :: 1.5
  note: plain: the list of drugs your insurer pays for
  yes: it is not on the formulary
(referral authorisation|referral authorization|utilisation review|utilization review|medical necessity) [review|criteria|form]
  note: plain: a check whether you need this treatment
  yes: it failed the medical necessity review
(coordination of benefits|crossover claim|subscriber id)
  note: plain: which insurer pays first, or: the number on your card
  yes: we have to do a coordination of benefits
(npo|stat|prn|bid dosing|contraindicated|contraindication|contraindications) :: 1.5
  note: plain: nothing to eat, at once, when needed, do not take them together
  yes: the two drugs are contraindicated
(comorbidity|comorbidities|asymptomatic|idiopathic|benign finding|acute exacerbation|differential diagnosis) :: 1.5
  note: plain: say what it means for the patient
  yes: you may be asymptomatic
(outpatient|inpatient|ambulatory) (procedure|facility|setting|encounter|services) :: 0.75
  note: plain: you go home the same day, or: you stay overnight
  yes: it is an outpatient procedure
(durable medical equipment|allied health|continuity of care)
  note: plain: things such as a wheelchair, or: the same care without a gap
  yes: durable medical equipment is covered
/(?<![0-9] )(?:HIPAA|PHI|EOB|PCP|HMO|PPO|EPO|DME|CPT|ICD-?10|NDC|HSA|FSA)s?/c
  note: plain: say the words; few patients know the letters
  yes: for HIPAA I need your date of birth
  yes: it is shown on the EOB
  no: the phi and the psi are Greek letters
  no: the plate is 901 FSA
(titrate|titrated|titration|bioavailability|off label) [dose|dosing|use]
  note: plain: raise the dose step by step, or: used for something else than the leaflet says
  yes: we will titrate the dose

@category jargon.logistics speaker=agent neg=keep prio=1
(in|at) (the|our) (fulfilment|fulfillment|distribution|sortation|sorting) (centre|center|hub|facility) :: 0.5
  note: plain: in our warehouse
  yes: it is at our fulfillment center
(fulfilment|fulfillment) (team|delay|issue|status|partner)
  note: plain: packing and sending
  yes: I will ask the fulfilment team
(last mile|final mile|first mile|middle mile) (carrier|courier|delivery|partner|hub)
  note: plain: the van that brings it to your door
  yes: the last-mile carrier has it
(out of stock|oos) and on (backorder|back order)
  note: plain: sold out; more comes on …
  yes: it is out of stock and on backorder
(back order|backorder|back ordered|backordered|back orders) :: 0.5
  note: plain: sold out; we send it when more arrives
  yes: your lamp is on backorder
(consignment|consignments|consignee|consignor) [number|note]
  note: plain: your parcel, or: who gets it
  yes: what is the consignment number
(return merchandise authorisation|return merchandise authorization|return authorisation|return authorization|return material authorization) [number|form] :: 1.5
  note: plain: the return number that goes on the parcel
  yes: you need a return merchandise authorization
reverse logistics :: 1.5
  note: plain: sending it back
  yes: that is handled by reverse logistics
(waybill|way bill|air waybill|bill of lading|packing manifest|manifest|manifested) [number] :: 1
  note: plain: the paper or number of your parcel
  yes: it was manifested last night
(in transit exception|delivery exception|exception scan|carrier exception|transit exception)
  note: plain: something held the parcel up; it is now in …
  yes: it shows a delivery exception
(customs clearance|clearance event|customs hold|import duties|brokerage fee) :: 0.5
  note: plain: it is being checked at the border
  yes: it is waiting for customs clearance
(carrier|courier|depot) (trace|tracer|scan|handover|handoff|claim)
  note: plain: we ask the delivery company to look for it
  yes: I opened a carrier trace
(drop shipped|drop ship|dropship|dropshipped|drop shipment)
  note: plain: it comes straight from the maker
  yes: this one is drop shipped
(lead time|lead times|transit time|dwell time|cut off time) :: 0.5
  note: plain: how long it takes, or: until when you can order
  yes: the lead time is ten days
(dead on arrival|doa unit|advance replacement|cross ship|cross shipment)
  note: plain: it never worked, or: we send the new one before you return the old one
  yes: I can do an advance replacement
(restocking fee|restock fee) :: 0.5
  note: plain: what we keep when you return it
  yes: there is a restocking fee
/(?:SKU|UPC|EAN|ASIN|GTIN|POD|BOL|LTL|3PL|FOB|WMS)s?/c
  note: plain: the article number, the proof of delivery, or the name of what is meant
  yes: can you read me the SKU
  no: the iPod is in the pod

@category jargon.acronym speaker=agent neg=keep prio=1
# Letters of the house. Those that are no English word stand as words, so that "RMA", "rma" and the
# "r m a" of speech recognition all meet them; the others are case-sensitive regexes.
(rma|rmas|r m a) [number] :: 1.5
  note: plain: the return number
  yes: i will send you an r m a number
  yes: the RMA is in your mail
  no: customer> the RMA is in my mail
(sla|slas|s l a) :: 1.5
  note: plain: the time we promise to answer in
  yes: our s l a is two days
  yes: the SLAs are four hours
  no: a slap on the wrist
(aht|a h t|average handle time|average handling time|handle time) :: 1.5
  note: plain: how long a call takes; a caller never needs to hear it
  yes: I have to watch my average handle time
  no: I can handle that in time
(fcr|f c r) :: 1.5
  note: plain: solved in the first call
  yes: that counts as f c r
(poc|spoc|p o c)
  note: plain: the person to ask for
  yes: she is the p o c for that
(crm|c r m) [system|record|notes] :: 1
  note: plain: our customer records
  yes: I noted it in the CRM
(ivr|i v r) [menu|system] :: 1.5
  note: plain: the recorded menu
  yes: choose two in the IVR menu
(csat|c sat|nps|n p s) [score|survey] :: 1
  note: plain: the short survey after the call
  yes: you will get a CSAT survey
(kpi|kpis|k p i|okr|okrs)
  note: plain: our targets
  yes: that is one of our KPIs
/(?:CSR|TSR|CSM|TAM|SME)s?/c
  note: plain: my colleague, and what she does
  yes: another CSR spoke to you
/(?:ETA|ETR|ETD)s?/c :: 0.5
  note: plain: when it arrives, or: when it will be mended
  yes: the ETR is six in the evening
/(?:TAT|MTTR|RFO|RCA|RFC)s?/c :: 1.5
  note: plain: how long it takes, or: why it happened
  yes: the TAT is 48 hours
  no: tit for tat
/(?:L1|L2|L3|T1|T2|T3)/c
  note: plain: our specialists
  yes: L2 will look at it
/(?:EOD|COB|EOW|TBD|TBC|TBA)/c :: 0.5
  note: plain: by six this evening; we do not know yet
  yes: you will hear from us by EOD
  no: corn on the cob
/(?:NOC|SOC|POP|BTS|MDF|PBX|VoIP|VPN|LAN|WAN|FTTP|FTTC|FTTH|ADSL|VDSL)s?/c
  note: plain: say what it does for the customer
  yes: the PBX is being replaced
  no: pop music
/(?:T ?& ?Cs?|TOS|AUP|EULA|NDA)/c
  note: plain: the rules of the contract
  yes: it is in the T&Cs
/(?:KYC|AML|PCI|SAR|GDPR|DSAR|PII)/c :: 1.5
  note: plain: the law asks us to check who you are, or: protects your data
  yes: we need it for KYC
/(?:CPNI|TCPA|FDCPA|FCRA|CFPB)/c :: 1.5
  note: plain: the law that protects you here, in a few words
  yes: because of CPNI I must ask
/(?:SOP|BAU|OOO|WFM|QA)s?/c
  note: plain: our usual way; away; the people who check our calls
  yes: that is BAU for us
/(?:MSISDN|IMSI|PUK|ESN|ICCID)s?/c :: 1.5
  note: plain: the number of your phone line or card
  yes: here is your PUK
/(?:VOC|CX|CLV|LTV|CES|ASA|ACW|IRT|WFH|CTI|RPA|CSP|MNO|MVNO|ISP)s?/c
  note: plain: leave it out, or say the words
  yes: our CSP will close it down
  no: the voc
/(?!(?:PDF|SMS|NHS|BBC|DVD|GPS|MRS|LTD|MBNA|HSBC|NYC|DHL|KFC|PLC|LLC|PTSD|HDTV|BTW|PLS|THX|TTYL|BMW|RSVP|CNN|NFL|NHL|MLB|NBC|CBS|MTV|KLM|GMC|LCD|SSN|VHS|MSN|DMV|CPR|PHD|GMT|PST|CST|MST|BST|XXL|XXXL|WWW|HTML|HTTP|MPG|KPH|MPH)\b)[BCDFGHJKLMNPQRSTVWXZ]{3,4}s?/c :: 0.75 id=acronym-any-consonants prio=0
  note: plain: say the words; letters without a vowel are no word that a caller could guess
  yes: the RTT of the BNG is fine
  no: I have sent you a PDF by SMS
  no: thank you for your RSVP, it is a BMW
  no: my order ZXC123 is late
/(?<!\b[a-z] )(?!p p m)[bcdfghjklmnpqrstvwxz](?: [bcdfghjklmnpqrstvwxz]){2,3}(?! [a-z0-9]\b)(?! (?:for|as) )/c :: 0.75 id=acronym-any-spelt prio=0
  note: plain: say the words; speech recognition spells letters out
  yes: less the m t c fee
  no: customer> less the m t c fee
  no: that is s m y t h e
  no: t for tango
/(?:PO|SO|WO) ?(?:number|#)/c :: 0.75
  note: plain: the order number
  yes: do you have the PO number

@category jargon.legal speaker=agent neg=keep prio=1
(pursuant to|in accordance with|subject to) (the|our|your|clause|section|article|terms) :: 1
  note: plain: our agreement says …
  yes: pursuant to section four we may charge this
(terms and conditions|terms of service) (apply|stipulate|state|dictate|clearly state) :: 0.75
  note: plain: we agreed that …
  yes: the terms and conditions clearly state that
(herein|hereby|hereinafter|heretofore|thereof|therein|aforementioned|notwithstanding|henceforth)
  note: plain: here, this, in spite of
  yes: I hereby confirm the change
(null and void|cease and desist|without prejudice|force majeure|act of god) :: 1
  note: plain: no longer valid; it was beyond our control
  yes: that offer is null and void
(liability|liable) (is|for|waiver|disclaimer|cap|limited) [limited|damages|losses|any] :: 0.75
  note: plain: what we have to pay for
  yes: our liability is limited
(waiver of liability|arbitration clause|binding arbitration|governing law|jurisdiction) :: 1.5
  note: plain: what happens if we disagree
  yes: there is an arbitration clause
(duly|statutory|regulatory) (authorised|authorized|noted|obligation|obligations|requirement|requirements|disclosure|right|rights)
  note: plain: the law says
  yes: this is a regulatory requirement
(data subject|data controller|data processor|legitimate interest|lawful basis) [request|access request]
  note: plain: you, or: us, under the privacy law
  yes: you can file a data subject access request
(power of attorney|letter of authority|third party authorisation|third party authorization) [form|on file] :: 0.5
  note: plain: a paper that lets you speak for him
  yes: do you have a power of attorney
(fiduciary|tort|lien|escrow|garnishment|promissory note|encumbrance) :: 1.5
  note: plain: say what it means in money and days
  yes: the money is held in escrow
(minimum term|fixed term|contract term|auto renewal|evergreen) (clause|commitment|contract|provision)
  note: plain: how long the contract runs
  yes: you have a minimum term commitment

@category jargon.corporate speaker=agent neg=keep prio=1
(reach|reached|reaching) out to [the|our|your] (team|carrier|vendor|stakeholders|stakeholder|partner|department|them|relevant) :: 0.5
  note: plain: ask
  yes: I will reach out to our vendor
circle back [with|to|on]
  note: plain: call you again on …
  yes: I will circle back with you
touch base [with|about|on] :: 0.5
  note: plain: speak with you
  yes: let us touch base tomorrow
(close|closing) the loop
  note: plain: tell you how it ended
  yes: I want to close the loop on this
(loop|looping|looped) (you|him|her|them|in) [in]
  note: plain: tell, include
  yes: I looped in my manager
  yes: let me loop him in
(take|taking|discuss) (this|that|it) offline
  note: plain: talk about it later
  yes: we can take this offline
(going forward|moving forward|on a go forward basis) :: 0.5
  note: plain: from now on
  yes: going forward you pay ten dollars
  no: the cursor keeps moving forward on the screen
  except: moving forward on the
(action item|action items|actionable|deliverable|deliverables)
  note: plain: what we do next
  yes: I have two action items
(leverage|leveraging|utilise|utilising|utilize|utilizing) (our|the|your|a) :: 0.75
  note: plain: use
  yes: we can leverage our partners
(stakeholder|stakeholders|synergy|synergies|value add|best in class|bandwidth to)
  note: plain: name the people; say what it does
  yes: all stakeholders are informed
(deep dive|drill down|granular|granularity)
  note: plain: look at it closely
  yes: we will do a deep dive
(cross functional|cross departmental) (team|teams|issue|effort)
  note: plain: several teams together
  yes: a cross-functional team works on it
(key|business) (deliverable|metric|metrics|driver|drivers|unit|units|rules|rule) :: 0.75
  note: plain: what we measure, our department, our rules
  yes: our business rules do not allow it
(customer|user) (journey|lifecycle|touchpoint|touchpoints|segment|persona)
  note: plain: leave it out
  yes: we look at every touchpoint of the customer journey
(onboard|onboarded|onboarding|offboard|offboarded|offboarding) [process|team|call|flow] :: 0.5
  note: plain: getting you started
  yes: the onboarding team will ring you
(upsell|cross sell|attach rate|bundle attach|churn)
  note: plain: leave it out; a caller should not hear it
  yes: I am not trying to upsell you
(ping|pinged|pinging) (me|you|him|her|them|the team|my manager) :: 0.5
  note: plain: write to, call
  yes: let me ping my manager
(align|aligned|aligning|alignment) (with|on) (the|our|business|company|internal) [policy|guidelines|team|objectives] :: 0.75
  note: plain: agree with; fit our rules
  yes: I have to align with the team
(sunsetted|sunsetting|end of life|end of support|deprecated) [this|the|that|product|plan|feature]
  note: plain: we stop offering it on …
  yes: we are sunsetting the plan
  yes: the feature is deprecated
(visibility into|line of sight to|insight into) (the|that|this|your|our) :: 0.5
  note: plain: I can see, I cannot see
  yes: I have no visibility into that system
(out of scope|in scope|scope of support|out of warranty scope)
  note: plain: something we can, or cannot, help with
  yes: that is out of scope for us
(path to resolution|resolution path|next best action|way forward is) :: 0.75
  note: plain: what we do next
  yes: there is a clear path to resolution
