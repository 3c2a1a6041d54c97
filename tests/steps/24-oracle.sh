#!/bin/sh
# The engine gives what the naive oracle gives, on generated texts and lexicons. ORACLE_SECONDS=600 ORACLE_SEED=7
# make it a long run; `tests/oracle/compare.py --help` for other lexicons and for transcripts.
set -u
"$MAKE" -s -j"$JOBS" program || exit 1
exec "$PYTHON" tests/oracle/compare.py --program "$BUILD/tenor" \
    --seed "${ORACLE_SEED:-1}" --seconds "${ORACLE_SECONDS:-7}"
