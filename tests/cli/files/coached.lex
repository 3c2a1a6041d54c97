@lexicon 1 name=coached lang=en
@category call.churn.price kind=cue speaker=customer
too expensive
@category call.goodwill kind=cue speaker=agent
voucher
@category call.outcome.accepted kind=cue speaker=customer
okay thanks
@category call.attitude.rigid kind=cue speaker=agent
our policy
@category call.attitude.assertive kind=cue speaker=agent
i need you to
@category empathy speaker=agent
sorry :: 2
@category jargon speaker=agent
rma :: 1
  note: plain: the number of your return
@category feeling kind=valence
furious :: -4
thanks :: 2
@duty acknowledge asks=2
  what: The agent acknowledges anger within 5 seconds.
  when: customer says #feeling and sentiment < -0.4
  then: agent says #empathy within 5s
@duty thanks asks=5
  what: The agent thanks the customer.
  then: agent says "thank you"
