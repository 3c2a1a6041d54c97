@lexicon 1
@category n kind=negator scope=3
(not|no)
@category b kind=booster
very :: factor=1.5 side=both
@category c kind=contrast before=0.2 after=2
but
@category k kind=conditional
if
@category i kind=ignore
no way
@category f kind=filler
um
@category e kind=emoticon
:) :: 1
#)
@category a kind=abbrev
(mr|mrs)
@category h kind=hedge
maybe
@category t.x kind=topic
bill
@category d from=2026-01-01 until=2026-12-31 channel=chat
^ hello there $
