#!/bin/sh
# The shipped lexicons have no error and no warning, and pass their own yes: and no: lines.
set -eu
"$MAKE" -s -j"$JOBS" program
passed=0 failed=0
for folder in lexicons/*/; do
    report=$("$BUILD/tenor" lexicon check "${folder%/}") || true
    printf '%s\n' "$report"
    # The last line: "N entries, N tests, N failed, N errors, N warnings".
    set -- $(printf '%s\n' "$report" | tail -n 1 | tr -cd '0-9 ')
    [ $# -eq 5 ] && [ "$2" -gt 0 ] || { echo "no closing line from lexicon check $folder"; exit 1; }
    passed=$((passed + $2 - $3)) failed=$((failed + $3 + $4 + $5))
done
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
