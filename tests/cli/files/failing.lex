@lexicon 1 name=failing lang=en
@category positive speaker=agent neg=block
take care :: 1
  yes: have a nice day
