#!/bin/sh
# The library scores as the plain scorer of tests/plain does, on generated utterances under shipped, frozen and invented
# lexicons: every field of every score. DIFFER_SECONDS=600 DIFFER_SEED=7 make it a long run; `make differential` scores a million.
# sanitizers: yes
set -u
"$MAKE" -s -j"$JOBS" "$BUILD/differential" "$BUILD/plain-score" || exit 1
passed=0 failed=0

seconds=${DIFFER_SECONDS:-3}
if [ -z "$SANITIZE" ]; then
    seconds=${DIFFER_SECONDS:-7}
    ulimit -v 8000000 # a generator or a scorer gone wild may not eat the machine
fi
"$PYTHON" bench/lexicons.py regexes 200 "$STEP_TMP/regexes.lex" || exit 1 # more than have a bit of their own
out=$("$BUILD/differential" --seed "${DIFFER_SEED:-1}" --seconds "$seconds" --jobs "$JOBS" lexicons/*/ tests/spec/base.lex "$STEP_TMP/regexes.lex")
printf '%s\n' "$out"
last=$(printf '%s\n' "$out" | tail -n 1)
if expr "$last" : '[0-9][0-9]* passed, [0-9][0-9]* failed$' >/dev/null; then
    passed=${last%% *}
    last=${last#*, }
    failed=${last%% *}
else
    failed=1
fi

# A reported line can be scored again, by both.
printf 'agent\t\ten\t20500\tI\\x27m so sorry to hear that, not good :)\n' >"$STEP_TMP/line"
for way in --engine --exhaustive; do
    "$BUILD/plain-score" $way tests/spec/base.lex <"$STEP_TMP/line" >"$STEP_TMP/$way" || failed=$((failed + 1))
done
if grep -q '^  hit ' "$STEP_TMP/--engine" && cmp "$STEP_TMP/--engine" "$STEP_TMP/--exhaustive"; then
    passed=$((passed + 1))
else
    cat "$STEP_TMP/--engine" "$STEP_TMP/--exhaustive"
    failed=$((failed + 1))
fi
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
