#!/bin/sh
# The documents hold what they say: examples of lexicons, commands, outputs, programs, links; see
# tests/docs/check_docs.py.
# beside: yes
set -eu
"$MAKE" -s -j"$JOBS" program libraries
exec "$PYTHON" tests/docs/check_docs.py README.md lexicons/FORMAT.md engine/README.md engine/CHANGELOG.md \
    engine/manual/*.md lexicons/README.md lexicons/en/PLAYBOOK.md bench/README.md corpus/README.md tests/spec/README.md
