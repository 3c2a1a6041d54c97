#!/bin/sh
# Each public header compiles alone, as strict C99 and C11 and, where there is a C++ compiler, as C++11.
set -u
passed=0 failed=0
try() { # try COMMAND…
    if "$@"; then passed=$((passed + 1)); else echo "failed: $*"; failed=$((failed + 1)); fi
}
for header in include/*.h; do
    name=${header##*/}
    printf '#include <%s>\n#include <%s>\nextern int use; int use;\n' "$name" "$name" >"$STEP_TMP/one.c"
    cp "$STEP_TMP/one.c" "$STEP_TMP/one.cc"
    for standard in c99 c11; do
        try "$CC" -std=$standard -pedantic-errors -Wall -Wextra -Wshadow -Wstrict-prototypes -Werror \
            -Iinclude -fsyntax-only "$STEP_TMP/one.c"
    done
    if command -v c++ >/dev/null; then
        try c++ -std=c++11 -pedantic-errors -Wall -Wextra -Wshadow -Werror -Iinclude -fsyntax-only "$STEP_TMP/one.cc"
    fi
done
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
