#!/bin/sh
# The shipped lexicons have no error and no warning, pass their own yes: and no: lines, and come back from a table as they are laid out.
# beside: yes
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
    laid="$STEP_TMP/laid" tables="$STEP_TMP/tables"
    rm -rf "$laid" "$tables"
    cp -r "$folder" "$laid"
    "$BUILD/tenor" lexicon fmt --alone --write "$laid" >/dev/null
    rm -f "$laid"/*.play # tables hold entries, not duties
    cp -r "$laid" "$tables"
    "$BUILD/tenor" lexicon export --alone --write "$tables" >"$STEP_TMP/names"
    rm "$tables"/*.lex
    "$BUILD/tenor" lexicon import --alone --lexicon "$laid" --write "$tables"/*.tsv >/dev/null
    rm "$tables"/*.tsv
    if diff -r "$laid" "$tables" >/dev/null; then
        passed=$((passed + $(wc -l <"$STEP_TMP/names")))
    else
        diff -r "$laid" "$tables" | head -n 20
        failed=$((failed + 1))
    fi
done
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
