#!/bin/sh
# The labels of corpus/ belong to its utterances and calls, and what its README counts is true; duties, flags, entities
# and promises are compared with their labels rightly; what lexicon diff tells of edits on it is what two runs of score tell.
# beside: yes
set -eu
"$MAKE" -s -j"$JOBS" program
"$PYTHON" tests/corpus/check_labels.py
"$PYTHON" tests/corpus/check_calls.py
"$PYTHON" tests/corpus/acts.py check
"$PYTHON" tests/corpus/duties.py "$BUILD" --self-test
"$PYTHON" tests/corpus/duties.py "$BUILD" --readme --check tests/corpus/duties.floors
"$PYTHON" tests/corpus/calls.py "$BUILD" --self-test
"$PYTHON" tests/corpus/calls.py "$BUILD" --half both --check tests/corpus/calls.floors >"$BUILD/eval-calls.txt" ||
    { cat "$BUILD/eval-calls.txt"; exit 1; }
"$PYTHON" tests/corpus/strangers.py "$BUILD" --check tests/corpus/strangers.floors
exec "$PYTHON" tests/corpus/check_diff.py "$BUILD"
