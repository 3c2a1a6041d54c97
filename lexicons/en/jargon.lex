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
