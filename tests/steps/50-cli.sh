#!/bin/sh
# Golden tests of the program: what its verbs print, with which exit status; see tests/cli/run.py.
# golden: yes
# sanitizers: yes
set -eu
"$MAKE" -s program
# Under the thread sanitizer only what has to do with threads: the rest does the same on one. Four long ones ask
# a store, on one thread; how stores are filled is tried in others, too.
names=
[ "${SANITIZE:-}" != thread ] || names=$(grep -lE -- ' -j ?[0-9]|--threads|--store|--interleaved|--resume' tests/cli/*.t |
    sed 's,.*/,,; s,[.]t$,,' | grep -vxE 'driftstore|driftshow|storebridge|storeagain')
# shellcheck disable=SC2086 # a word a name
exec "$PYTHON" tests/cli/run.py ${GOLDEN:+--renew} $names
