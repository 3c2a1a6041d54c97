#!/bin/sh
# The bench judges as bars.tsv says and makes the same inputs every time; nothing is timed here.
# beside: yes
set -u
"$MAKE" -s -j"$JOBS" program "$BUILD/bench/timed" || exit 1
PYTHONDONTWRITEBYTECODE=1 exec "$PYTHON" tests/bench/check_bench.py "$BUILD/bench/timed" "$BUILD/tenor" "$STEP_TMP"
