@lexicon 1 name=t lang=en
@class v = so|very
@category t speaker=agent valence=0
[<v>] sorry ...1-2 ~working :: 1.5 id=a
  except: sorry dog
  yes: {so sorry I am working} => neu
  no: sorry dog
  note: n
  by: me 2026-01-01
