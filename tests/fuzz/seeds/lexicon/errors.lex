@lexicon 1
@category e speaker=agnet
(a
[<x>] y
/a(/
/(a+)+/
x
x
fru*st
x	1,9
~esc* z
  yess: a
  yes: {a
  by: x
 ...3 b
a ...3
q?
