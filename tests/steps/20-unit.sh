#!/bin/sh
# Unit tests: each tests/unit/test_*.c is a cmocka program; T=name runs test_name alone. Under the thread sanitizer only those
# that have to do with threads run: one thread by itself has no races, and takes ten times as long there.
# sanitizers: yes
set -u
: "${T:=}"
sources=$(ls tests/unit/test_${T:-*}.c)
if [ -z "$T" ] && [ "${SANITIZE:-}" = thread ]; then sources=$(grep -lE 'thread|tn_feed' tests/unit/test_*.c); fi
targets=$(for source in $sources; do echo "$BUILD/tests/$(basename "$source" .c)"; done)
# shellcheck disable=SC2086 # one word a target
"$MAKE" -s -j"$JOBS" $targets || { echo "0 passed, 1 failed"; exit 1; }

# Tests that make thousands of lexicons would give their memory back each time, and wait for it to be cleared anew.
export MALLOC_TRIM_THRESHOLD_=268435456 MALLOC_MMAP_THRESHOLD_=33554432 MALLOC_TOP_PAD_=1048576

# As many at a time as there are processors: each keeps to files of its own. Those that take long begin, so that no processor
# waits at the end for another one.
long='/test_(image|vendor|drift|diff|lexicon|io_inflate|acts|crew)$'
said=$(mktemp -d)
trap 'rm -r "$said"' EXIT
for target in $targets; do echo "$target"; done >"$said/all"
{ grep -E "$long" "$said/all"; grep -vE "$long" "$said/all"; } | xargs -P "$JOBS" -I PROGRAM sh -c '
    CMOCKA_MESSAGE_OUTPUT=tap timeout 300 "$1" >"$0/$(basename "$1").tap" 2>&1 </dev/null
    echo $? >"$0/$(basename "$1").status"' "$said" PROGRAM

passed=0 failed=0
for source in $sources; do
    name=$(basename "$source" .c)
    # TAP: a plan `1..N`, then `ok N - name` or `not ok N - name` a test.
    tap=$(cat "$said/$name.tap")
    status=$(cat "$said/$name.status")
    counts=$(printf '%s\n' "$tap" | awk '
        /^1\.\.[0-9]+/ { split($0, plan, /\.\./); planned += plan[2] }
        /^ok /         { ok++ }
        /^not ok /     { not_ok++ }
        END            { print ok + 0, not_ok + 0, planned + 0 }')
    ok=${counts%% *}
    planned=${counts##* }
    # What was planned and did not run (a crash, a sanitizer's finding) has failed.
    lost=$((planned - ok))
    [ "$lost" -gt 0 ] || { [ "$status" -eq 0 ] && [ "$ok" -gt 0 ]; } || lost=1
    [ "$lost" -gt 0 ] || lost=0
    if [ "$lost" -gt 0 ]; then
        echo "$name: exit $status"
        printf '%s\n' "$tap"
    else
        echo "$name: $ok passed"
    fi
    passed=$((passed + ok))
    failed=$((failed + lost))
done
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
