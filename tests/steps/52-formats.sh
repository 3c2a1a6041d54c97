#!/bin/sh
# What readers make of documents: each input in tests/formats/FORMAT is taken for that format by its content, and its records
# are those of INPUT.expected, also where the document is read piece by piece and where it comes through a pipe.
# golden: yes
# sanitizers: yes
set -u
"$MAKE" -s -j"$JOBS" "$BUILD/show-records" || { echo "0 passed, 1 failed"; exit 1; }
passed=0 failed=0
for input in tests/formats/*/*; do
    case $input in *.expected) continue ;; esac
    format=$(basename "$(dirname "$input")")
    expected=$input.expected
    "$BUILD/show-records" "$input" >"$STEP_TMP/got" 2>&1 || echo "exit $?" >>"$STEP_TMP/got"
    [ -z "${GOLDEN:-}" ] || cp "$STEP_TMP/got" "$expected"
    { "$BUILD/show-records" --hold 1 "$input" || echo "exit $?"; } >"$STEP_TMP/pieces" 2>&1
    # shellcheck disable=SC2002 # a pipe, not a file on standard input
    { cat "$input" | "$BUILD/show-records" --format "$format" - || echo "exit $?"; } >"$STEP_TMP/named" 2>&1
    # Without an id the call is called after its file.
    stem=$(basename "$input")
    stem=${stem%.*}
    sed -i "1s/^# -:/# $(basename "$input"):/; s/\"call_id\":\"stdin/\"call_id\":\"$stem/" "$STEP_TMP/named"
    # Channels that come one after the other are put in order only where the document is held.
    case $input in *channels*) cp "$STEP_TMP/got" "$STEP_TMP/pieces" ;; esac
    for got in got pieces named; do
        if head -n 1 "$STEP_TMP/$got" | grep -q ": $format\$" && cmp -s "$STEP_TMP/$got" "$expected"; then
            passed=$((passed + 1))
        else
            echo "wrong ($got): $input"
            diff "$expected" "$STEP_TMP/$got"
            failed=$((failed + 1))
        fi
    done
done
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
