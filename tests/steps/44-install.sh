#!/bin/sh
# make install puts a working tenor in place: the examples build against it with pkg-config alone, with
# the shared and with the static library, and run; make uninstall leaves nothing behind.
#
# An example is engine/examples/NAME.c or NAME.py. It gets a lexicon as its one argument and
# tests/examples/NAME.in (if there is one) as input. With the frozen tests/examples/example.lex it must
# print exactly tests/examples/NAME.expected, so that no linguist's edit turns it red; with the installed
# English lexicons it must exit 0. Python finds bindings/python and the installed library.
# golden: yes
set -u
stage=$STEP_TMP/stage
prefix=${PREFIX:-/usr/local}
passed=0 failed=0
is() { # is WHAT STATUS
    if [ "$2" -eq 0 ]; then passed=$((passed + 1)); else echo "wrong: $1"; failed=$((failed + 1)); fi
}

"$MAKE" -s -j"$JOBS" DESTDIR="$stage" PREFIX="$prefix" install >"$STEP_TMP/log" 2>&1 ||
    { cat "$STEP_TMP/log"; echo "0 passed, 1 failed"; exit 1; }
home=$stage$prefix
"$home/bin/tenor" --version | grep -q '^tenor [0-9]'
is "the installed program does not tell its version" $?
[ "$(find "$home/share/tenor/lexicons" -type f ! -name en.tnr | wc -l)" -eq "$(find lexicons -type f ! -name '.*' | wc -l)" ]
is "not every lexicon is installed" $?
for page in "$home"/share/man/man1/*.1; do
    head -n 1 "$page" | grep -q '^\.TH '
    is "$page is no manual page" $?
done
[ -s "$home/share/doc/tenor/LICENSE" ] && [ -s "$home/share/doc/tenor/operating.md" ] &&
    [ -s "$home/share/doc/tenor/examples/score_file.c" ]
is "the manual and the examples" $?
[ -s "$home/share/vim/vimfiles/syntax/tenorlex.vim" ] && [ -s "$home/share/tenor/editors/vim/ftdetect/tenorlex.vim" ] &&
    [ -s "$home/share/tenor/editors/vscode/syntaxes/tenorlex.tmLanguage.json" ]
is "files for editors" $?
[ -s "$home/share/bash-completion/completions/tenor" ] && [ -s "$home/share/zsh/site-functions/_tenor" ] &&
    [ -s "$home/share/fish/vendor_completions.d/tenor.fish" ]
is "completions" $?

# The image that is kept of the shipped lexicons is used as long as they are what it was compiled of.
about() { env -u TENOR_LEXICONS "$home/bin/tenor" version -v; }
says() { echo "$1" | env -u TENOR_LEXICONS "$home/bin/tenor" score --quiet --format tsv - | tail -n 1; }
lex=$home/share/tenor/lexicons/en/jargon.lex
about | grep -q "as compiled in .*share/tenor/lexicons/en.tnr"
is "the kept image is not used" $?
without=$(says "a wug came")
cp "$lex" "$STEP_TMP/lex"
printf '@category valence kind=valence\nwug :: -5\n' >>"$lex"
about | grep "as compiled in"
is "the kept image is used for lexicons that were edited" $((! $?))
[ "$(says "a wug came")" != "$without" ]
is "an edit of an installed lexicon does not count" $?
cp "$STEP_TMP/lex" "$lex"
about | grep -q "as compiled in"
is "the kept image is not used when an edit is taken back" $?
cp "$home/share/tenor/lexicons/en.tnr" "$STEP_TMP/image"
dd if=/dev/zero of="$home/share/tenor/lexicons/en.tnr" bs=1 seek=100000 count=64 conv=notrunc 2>/dev/null
[ "$(says "a wug came")" = "$without" ] && ! about | grep "as compiled in"
is "a kept image that is damaged" $?
cp "$STEP_TMP/image" "$home/share/tenor/lexicons/en.tnr"

export PKG_CONFIG_PATH="$home/lib/pkgconfig" LD_LIBRARY_PATH="$home/lib" PYTHONDONTWRITEBYTECODE=1
export TENOR_LEXICONS="$home/share/tenor/lexicons"
config() { "$PKG_CONFIG" --define-prefix "$@"; }
[ "$(config --modversion tenor)" = "$("$home/bin/tenor" --version | sed 's/^tenor \([0-9.]*\).*/\1/;q')" ]
is "tenor.pc and the program tell different versions" $?
config --cflags --libs tenor-io >/dev/null
is "tenor-io.pc" $?

run() { # run NAME WHAT COMMAND…
    name=$1 what=$2
    shift 2
    input=/dev/null
    [ -e "tests/examples/$name.in" ] && input=tests/examples/$name.in
    expected=tests/examples/$name.expected
    timeout 60 "$@" "$TENOR_LEXICONS/en" <"$input" >/dev/null
    is "$name ($what): exit status with the installed lexicons" $?
    timeout 60 "$@" tests/examples/example.lex <"$input" >"$STEP_TMP/out"
    is "$name ($what): exit status" $?
    if [ -n "${GOLDEN:-}" ]; then
        mkdir -p tests/examples && cp "$STEP_TMP/out" "$expected"
    fi
    diff -u "$expected" "$STEP_TMP/out"
    is "$name ($what): output (meant? then: make golden)" $?
}

for source in engine/examples/*.c; do
    [ -e "$source" ] || continue
    name=$(basename "$source" .c) library=tenor
    ! grep -q '<tenor_io\.h>' "$source" || library=tenor-io
    # shellcheck disable=SC2046
    "$CC" -std=c99 -Wall -Wextra -Werror $(config --cflags $library) -o "$STEP_TMP/shared" "$source" \
        $(config --libs $library)
    is "$name does not build against libtenor.so" $?
    run "$name" shared "$STEP_TMP/shared"
    # shellcheck disable=SC2046
    "$CC" -std=c99 $(config --cflags $library) -o "$STEP_TMP/static" "$source" \
        $(config --static --libs $library | sed 's/-ltenor /-l:libtenor.a /; s/-ltenor-io /-l:libtenor-io.a /')
    is "$name does not build against the static library" $?
    run "$name" static env -u LD_LIBRARY_PATH "$STEP_TMP/static"
done
for source in engine/examples/*.py; do
    [ -e "$source" ] || continue
    run "$(basename "$source" .py)" python env PYTHONPATH=engine/bindings/python "$PYTHON" "$source"
done

"$MAKE" -s DESTDIR="$stage" PREFIX="$prefix" uninstall
is "uninstall" $?
find "$stage" ! -type d | grep .
is "uninstall left files behind" $((! $?))

echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
