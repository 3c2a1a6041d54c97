#!/bin/sh
# A short seeded run of every fuzz target; a target that finds nothing passes.
set -u
"$MAKE" -s fuzz-short >"$STEP_TMP/log" 2>&1
status=$?
cat "$STEP_TMP/log"
passed=$(grep -c '^fuzz_[a-z0-9_]*: done' "$STEP_TMP/log")
targets=0
for source in tests/fuzz/fuzz_*.c; do
    [ -e "$source" ] && targets=$((targets + 1))
done
echo "$passed passed, $((targets - passed)) failed"
[ "$status" -eq 0 ] && [ "$passed" -eq "$targets" ]
