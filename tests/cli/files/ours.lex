@lexicon 1 name=ours lang=en
@category positive speaker=agent neg=block
you are welcome :: 1
  yes: you're welcome
  no: you're not welcome
