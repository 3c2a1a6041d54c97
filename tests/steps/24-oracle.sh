#!/bin/sh
# The engine gives what the naive oracle gives, on generated texts and lexicons, and what the manual says of times of turns. ORACLE_SECONDS=600 ORACLE_SEED=7
# make it a long run; `tests/oracle/compare.py --help` for other lexicons and for transcripts.
set -u
"$MAKE" -s -j"$JOBS" program || exit 1
"$PYTHON" tests/oracle/timing.py --program "$BUILD/tenor" --seed "${ORACLE_SEED:-1}" || exit 1
"$PYTHON" tests/oracle/timing.py --program "$BUILD/tenor" corpus/nights/*.jsonl || exit 1
exec "$PYTHON" tests/oracle/compare.py --program "$BUILD/tenor" \
    --seed "${ORACLE_SEED:-1}" --seconds "${ORACLE_SECONDS:-7}"
