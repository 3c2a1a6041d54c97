#!/bin/sh
# Drift on a few simulated nights holds its bars, as far as so few can tell; `make bench-drift` is the long run.
# beside: yes
set -u
"$MAKE" -s -j"$JOBS" "$BUILD/drift-bench" || exit 1
"$BUILD/drift-bench" --repetitions 2 --only-method --seed "${DRIFT_SEED:-1}" >"$STEP_TMP/out"
status=$?
cat "$STEP_TMP/out"
passed=$(grep -c ' holds$' "$STEP_TMP/out")
failed=$(grep -c ' FALLS$' "$STEP_TMP/out")
[ "$passed" -gt 0 ] || failed=$((failed + 1))
echo "$passed passed, $failed failed"
[ "$status" -eq 0 ] && [ "$failed" -eq 0 ]
