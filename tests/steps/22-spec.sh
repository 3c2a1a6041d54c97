#!/bin/sh
# The examples of tests/spec through the program; through the library they run in 20-unit (test_spec). The second part
# holds the shipped lexicons to what they promise: an edit of a lexicon can turn it red.
# beside: yes
set -u
"$MAKE" -s -j"$JOBS" program || exit 1
passed=0 failed=0

part() { # part NAME ARGUMENT…
    echo "== $1"
    shift
    out=$("$PYTHON" tests/spec/run_program.py --program "$BUILD/tenor" "$@" 2>&1) && status=0 || status=1
    printf '%s\n' "$out"
    last=$(printf '%s\n' "$out" | tail -n 1)
    if expr "$last" : '[0-9][0-9]* passed, [0-9][0-9]* failed$' >/dev/null; then
        passed=$((passed + ${last%% *}))
        last=${last#*, }
        failed=$((failed + ${last%% *}))
    else
        failed=$((failed + status))
    fi
}

part "the engine, on the frozen lexicon" tests/spec/*.spec
TENOR_LEXICONS=$PWD/lexicons/en
export TENOR_LEXICONS
part "the shipped lexicons (red here: an edit of a lexicon, not of the engine)" \
    --shipped tests/spec/shipped/*.spec tests/spec/handbook-phrases.tsv
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
