#!/bin/sh
# Every rule of engine/build/lint.py refuses a tree that breaks it, and lets a good tree pass.
# beside: yes
set -u
tmp=$STEP_TMP
passed=0 failed=0

fresh() { # a small tree that keeps every law
    rm -rf "$tmp/tree" "$tmp/obj"
    mkdir -p "$tmp/tree/include"
    for folder in base kernel text lexicon score call api io cli examples; do
        mkdir -p "$tmp/tree/engine/$folder"
    done
    file include/tenor.h '/* public. */'
    file include/tenor_io.h '/* public, of io. */'
    file engine/base/mem.h '/* memory. */'
    file engine/base/mem.c '/* memory. */' '#include "base/mem.h"' '#include <stdlib.h>' \
        'static int one(void) { return 1; }' 'const char *const tn_mem_names[] = {"a", "b"};' \
        'void *tn_mem_get(void); void *tn_mem_get(void) { return malloc((size_t)one()); }'
    file engine/kernel/kernel.c '/* the one that reads the environment. */' '#include <stdlib.h>' \
        'char *tn_kernel_name(void); char *tn_kernel_name(void) { return getenv("TENOR_CPU"); }'
    file engine/text/norm.h '/* text. */' '#include "base/mem.h"'
    file engine/score/combine.c '/* scores. */' '#include "text/norm.h"' '#include <math.h>' \
        'int tn_combine(void); int tn_combine(void) { return 1; }'
    file engine/api/scorer.c '/* api. */' '#include <tenor.h>' '#include "base/mem.h"' \
        'int tenor_scorer_new(void); int tenor_scorer_new(void) { return 1; }'
    file engine/io/lines.h '/* lines. */' '#include "tenor_io.h"' '#include "base/mem.h"'
    file engine/io/lines.c '/* lines. */' '#include "lines.h"' '#include "tenor.h"' \
        'int tenor_io_open(void); int tenor_io_open(void) { return 1; }'
    file engine/cli/main.c '/* program. */' '#include "io/lines.h"' '#include <stdio.h>' \
        'static int count;' 'int main(void) { printf("%d", count++); return 0; }'
    file engine/examples/first.c '/* example. */' '#include <tenor.h>' 'int main(void) { return 0; }'
}

file() { # file PATH LINE…
    path=$tmp/tree/$1
    shift
    printf '%s\n' "$@" >"$path"
}

lint() { # the sources alone
    "$PYTHON" engine/build/lint.py "$tmp/tree"
}

lint_objects() { # and what they compile to
    for source in "$tmp"/tree/engine/*/*.c; do
        object=$tmp/obj/${source#"$tmp/tree/"}
        mkdir -p "${object%/*}"
        "$CC" -std=c11 -D_POSIX_C_SOURCE=200809L -fPIC -fno-builtin -I"$tmp/tree/include" \
            -I"$tmp/tree/engine" -w -c -o "${object%.c}.o" "$source" || return 9
    done
    "$PYTHON" engine/build/lint.py --objects "$tmp/obj" "$tmp/tree"
}

refuses() { # refuses TEXT: lint fails, has exactly one finding, and TEXT is in it
    out=$($lint)
    if [ $? -eq 1 ] && [ "$(printf '%s\n' "$out" | wc -l)" -eq 2 ] &&
        printf '%s\n' "$out" | grep -qF -- "$1"; then
        passed=$((passed + 1))
    else
        failed=$((failed + 1))
        echo "expected one finding with: $1"
        echo "got: $out"
    fi
    fresh
}

fresh
if out=$(lint_objects); then
    passed=$((passed + 1))
else
    failed=$((failed + 1))
    echo "a good tree was refused: $out"
fi
fresh

lint=lint
# Who may include whom.
file engine/base/mem.h '/* m */' '#include "text/norm.h"'
refuses 'engine/base/mem.h:2: engine/base may not include text/norm.h (it may: public headers only)'
file engine/text/norm.h '/* m */' '#include "score/combine.h"'
file engine/score/combine.h '/* c */'
refuses 'engine/text may not include score/combine.h (it may: base, kernel)'
file engine/score/combine.c '/* m */' '#  include  "call/state.h"'
file engine/call/state.h '/* c */'
refuses 'engine/score may not include call/state.h'
file engine/kernel/loops.h '/* l */' '#include "text/norm.h"'
refuses 'engine/kernel may not include text/norm.h (it may: base)'
file engine/api/scorer.c '/* m */' '#include "io/lines.h"'
refuses 'engine/api may not include io/lines.h'
file engine/io/lines.c '/* m */' '#include "text/norm.h"'
refuses 'engine/io may not include text/norm.h (it may: base, kernel)'
file engine/cli/main.c '/* m */' '#include "base/mem.h"' 'int main(void) { return 0; }'
refuses 'engine/cli may not include base/mem.h (it may: io, store, sample)'
file engine/examples/first.c '/* m */' '#include "base/mem.h"' 'int main(void) { return 0; }'
refuses 'engine/examples may not include base/mem.h'
file engine/base/mem.h '/* m */' '#include <tenor.h>'
refuses 'engine/base may not include tenor.h'
file engine/api/scorer.c '/* m */' '#include <tenor_io.h>'
refuses 'engine/api may not include tenor_io.h'
file engine/text/norm.h '/* m */' '#include "../base/mem.h"'
refuses 'climbs with ".."'
file engine/text/norm.h '/* m */' '#include "stdio.h"'
refuses '"stdio.h" is no header of ours'
mkdir -p "$tmp/tree/engine/extra"
file engine/extra/more.h '/* m */'
refuses 'engine/extra is not in the dependency law'

# Messages of the program.
file engine/cli/main.c '/* m */' '#include <stdio.h>' 'int main(int n, char **a) {' '    fprintf(stderr, "%d: "' '        "%s", n, a[0]); return 0; }'
refuses 'engine/cli/main.c:4: a text on standard error goes through tn_terminal_tell'

# Files.
file engine/text/mem.h '/* m */'
refuses 'engine/text/mem.h: a file of this name is already engine/base/mem.h'
file engine/text/norm.h '#include "base/mem.h"'
refuses 'engine/text/norm.h:1: opens without a comment'
{ echo '/* m */' && yes '' | head -n 800; } >"$tmp/tree/engine/text/norm.h"
refuses 'engine/text/norm.h:801: has 801 lines'

lint=lint_objects
# Names a file exports.
file engine/score/combine.c '/* m */' 'int tn_other(void); int tn_other(void) { return 1; }'
refuses 'engine/score/combine.c: exports tn_other: only tn_combine_* may be'
file engine/score/combine.c '/* m */' 'int tenor_combine(void); int tenor_combine(void) { return 1; }'
refuses 'exports tenor_combine'
file engine/api/scorer.c '/* m */' 'int scorer(void); int scorer(void) { return 1; }'
refuses 'exports scorer'
file engine/io/lines.c '/* m */' 'int tenor_lines(void); int tenor_lines(void) { return 1; }'
refuses 'exports tenor_lines'

# State and calls.
file engine/score/combine.c '/* m */' 'static int seen; int tn_combine(void) { return seen++; }'
refuses 'seen is a variable that can change'
file engine/score/combine.c '/* m */' 'static int seen = 3; int tn_combine(void) { return seen++; }'
refuses 'seen is a variable that can change'
file engine/score/combine.c '/* m */' 'static _Thread_local int seen; int tn_combine(void) { return seen++; }'
refuses 'seen is a variable that can change'
file engine/score/combine.c '/* m */' '#include <stdio.h>' 'int tn_combine(void) { return printf("x"); }'
refuses 'calls printf: a library never prints'
file engine/score/combine.c '/* m */' '#include <stdlib.h>' 'int tn_combine(void) { abort(); }'
refuses 'calls abort: a library never ends its caller'
file engine/io/lines.c '/* m */' '#include <stdlib.h>' 'double tn_lines(const char *s) { return strtod(s, NULL); }'
refuses 'calls strtod: it reads the locale'
file engine/score/combine.c '/* m */' '#include <ctype.h>' 'int tn_combine(int c) { return isdigit(c); }'
refuses 'it reads the locale'
file engine/score/combine.c '/* m */' '#include <stdlib.h>' 'void *tn_combine(void) { return malloc(1); }'
refuses "calls malloc: memory comes through the handle's allocator"
file engine/score/combine.c '/* m */' '#include <stdlib.h>' 'char *tn_combine(void) { return getenv("x"); }'
refuses 'calls getenv: it shares hidden state'

echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
