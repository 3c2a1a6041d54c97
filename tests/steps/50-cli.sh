#!/bin/sh
# Golden tests of the program: what its verbs print, with which exit status; see tests/cli/run.py.
# golden: yes
# sanitizers: yes
set -eu
"$MAKE" -s program
exec "$PYTHON" tests/cli/run.py ${GOLDEN:+--renew}
