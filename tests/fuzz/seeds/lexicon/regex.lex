@lexicon 1
@category v kind=valence
/(RMA|SLA)s?/c :: 1
/[a-z]{2,5}[0-9]+/ :: -1
x (/y+/c|z) <NUMBER> :: 1
/\$[0-9]+(\.[0-9]{2})?/
