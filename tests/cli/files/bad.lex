@lexicon 1 name=bad lang=en
@category empathy speaker=agnet
[i understand :: 2
good :: 1,5
