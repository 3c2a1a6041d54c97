#!/bin/sh
# What the libraries show the world: exactly the names in tests/abi/*.symbols, each declared in a public
# header; and what they ask of it: no library but the few they are allowed.
# golden: yes
set -u
"$MAKE" -s -j"$JOBS" libraries || exit 1
passed=0 failed=0
is() { # is WHAT STATUS
    if [ "$2" -eq 0 ]; then passed=$((passed + 1)); else echo "wrong: $1"; failed=$((failed + 1)); fi
}
names() { awk 'NF >= 2 && $2 != "U" && $2 != "w" { print $1 }' | sed 's/@.*//' | sort -u; }

check() { # check LIBRARY PREFIX ALLOWED…
    library=$1 prefix=$2
    shift 2
    manifest=tests/abi/${library#lib}.symbols
    "$NM" -DP --defined-only "$BUILD/$library.so" | names >"$STEP_TMP/so"
    "$NM" -gP --defined-only "$BUILD/$library.a" | names >"$STEP_TMP/a"
    if [ -n "${GOLDEN:-}" ]; then
        cp "$STEP_TMP/so" "$manifest"
    fi
    [ -s "$STEP_TMP/so" ]
    is "$library.so exports nothing" $?
    diff -u "$manifest" "$STEP_TMP/so"
    is "$library.so does not export what $manifest lists (meant? then: make golden)" $?
    diff -u "$manifest" "$STEP_TMP/a"
    is "$library.a does not export what $manifest lists" $?
    grep -v "^$prefix" "$STEP_TMP/so"
    is "$library.so exports names without $prefix" $((! $?))
    while read -r name; do
        grep -qw "$name" include/*.h || { echo "$name stands in no public header"; false; }
        is "$name" $?
    done <"$STEP_TMP/so"
    objdump -p "$BUILD/$library.so" | awk '$1 == "SONAME" { print $2 }' | grep -qx "$library.so.[0-9]*"
    is "$library.so has no versioned soname" $?
    for needed in $(objdump -p "$BUILD/$library.so" | awk '$1 == "NEEDED" { print $2 }'); do
        allowed=1
        for one in c m ld-linux-x86-64 ld-linux-aarch64 "$@"; do
            case $needed in lib$one.so* | $one.so*) allowed=0 ;; esac
        done
        is "$library.so needs $needed" $allowed
    done
}
check libtenor tenor_ pcre2-8 stemmer utf8proc
check libtenor-io tenor_io_ z isal pthread tenor

echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
