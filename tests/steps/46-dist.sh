#!/bin/sh
# make dist: the tarball has the same bytes every time, and what is in it runs where it is put, in a folder with the C
# library and nothing else (by chroot where that is allowed, else with an empty environment), with its own lexicons; a
# program builds against it by pkg-config. make deb: packages that unpack, tell what they need, install and go again.
set -u
export SOURCE_DATE_EPOCH=1700000000
passed=0 failed=0
is() { # is WHAT STATUS
    if [ "$2" -eq 0 ]; then passed=$((passed + 1)); else echo "wrong: $1"; failed=$((failed + 1)); fi
}
version=$(sed -n 's/.*TENOR_VERSION_[MP][A-Z]* //p' include/tenor.h | paste -s -d .)

# ---- the tarball ----

tarball=$("$MAKE" -s dist) || { echo "$tarball"; echo "0 passed, 1 failed"; exit 1; }
first=$(sha256sum <"$tarball")
rm -rf "$BUILD/dist/${tarball##*/}" "$BUILD"/dist/lib* "$BUILD/dist/tenor"
"$MAKE" -s dist >/dev/null
[ "$first" = "$(sha256sum <"$tarball")" ]
is "two tarballs differ" $?
place=$STEP_TMP/some/where
mkdir -p "$place"
tar -C "$place" -xzf "$tarball"
home=$(echo "$place"/tenor-*)
[ "$(basename "$tarball")" = "$(basename "$home").tar.gz" ]
is "the folder is not named like the tarball" $?
case $home in *"tenor-$version-"*) true ;; *) false ;; esac
is "the name does not tell version $version" $?
! LC_ALL=C grep -rlF "$(pwd)" "$home"
is "files name the folder of the build" $?
env -i "$home/bin/tenor" explain --no-ledger --role agent "I completely understand" >"$STEP_TMP/out" &&
    grep -q empathy "$STEP_TMP/out"
is "the program with an empty environment" $?
env -i "$home/bin/tenor" version -v | grep -q "$home/share/tenor/lexicons/en"
is "its lexicons are not those beside it" $?
ldd "$home/bin/tenor" | sed 's/^[[:space:]]*//; s/[ .].*//' |
    grep -v -x -e linux-vdso -e libc -e libm -e libpthread -e '/lib.*' >"$STEP_TMP/outside"
while read -r library; do
    grep -q "$library" "$home/README"
    is "the program needs $library, which README does not name" $?
done <"$STEP_TMP/outside"

# A machine that has the C library only. Symbolic links, as distributions like them.
bare=$STEP_TMP/bare
mkdir -p "$bare/opt" "$bare/usr/bin"
cp -R "$home" "$bare/opt/tenor"
ldd "$home/bin/tenor" | sed -n 's/.*=> \(\/[^ ]*\) .*/\1/p; s/^[[:space:]]*\(\/[^ ]*\) .*/\1/p' |
    while read -r file; do mkdir -p "$bare/${file%/*}" && cp -L "$file" "$bare/$file"; done
cp corpus/nights/2026-10-05.jsonl "$bare/night.jsonl"
"$BUILD/tenor" score -q corpus/nights/2026-10-05.jsonl >"$STEP_TMP/wanted"
if [ "$(id -u)" -eq 0 ] && chroot "$bare" /opt/tenor/bin/tenor version >/dev/null 2>&1; then
    chroot "$bare" /opt/tenor/bin/tenor score -q /night.jsonl >"$STEP_TMP/got"
    is "the bare machine: score" $?
    cmp "$STEP_TMP/wanted" "$STEP_TMP/got"
    is "the bare machine scores otherwise" $?
else
    echo "no chroot here: the program ran with an empty environment only"
fi

export PKG_CONFIG_PATH="$home/lib/pkgconfig"
# shellcheck disable=SC2046
"$CC" -std=c99 $("$PKG_CONFIG" --cflags tenor-io) -o "$STEP_TMP/app" engine/examples/score_line.c \
    $("$PKG_CONFIG" --libs tenor-io)
is "a program does not build against the tarball" $?
LD_LIBRARY_PATH="$home/lib" "$STEP_TMP/app" "$home/share/tenor/lexicons/en" <tests/examples/score_line.in >/dev/null
is "a program built against the tarball does not run" $?

# What its README says, word by word, in the folder that it was unpacked in.
cp engine/examples/score_line.c "$place/app.c"
sed -n '/^Programs of your own/,/^$/ { s/^    //p }' "$home/README" >"$STEP_TMP/readme"
(
    cd "$place" && unset PKG_CONFIG_PATH && sed "s|^cc |$CC -std=c99 |; s|a.out|& '$home/share/tenor/lexicons/en'|" "$STEP_TMP/readme" >commands &&
        grep -q pkg-config commands && sh -e commands
) <tests/examples/score_line.in >/dev/null
is "what README says of programs of one's own" $?
! grep -q 'echo' "$home/README"
is "README has commands of the script in it" $?

# ---- Debian packages ----

if ! command -v dpkg-deb >/dev/null; then
    echo "no dpkg-deb here: the packages were not tried"
    echo "$passed passed, $failed failed"
    exit "$((failed > 0))"
fi
packages=$(DEB_HARDENING='' "$MAKE" -s deb)
is "make deb" $?
mkdir -p "$STEP_TMP/root"
for package in $packages; do
    name=$(dpkg-deb -f "$package" Package)
    for field in Version Architecture Maintainer Depends Description Installed-Size; do
        [ -n "$(dpkg-deb -f "$package" $field)" ]
        is "$name: no $field" $?
    done
    dpkg-deb --ctrl-tarfile "$package" | tar -xO ./md5sums >"$STEP_TMP/sums"
    dpkg-deb -x "$package" "$STEP_TMP/root"
    (cd "$STEP_TMP/root" && md5sum --quiet -c "$STEP_TMP/sums")
    is "$name: md5sums" $?
done
dpkg-deb -f "$BUILD"/tenor_*.deb Depends | grep -q 'libc6 (>= '
is "tenor: Depends: $(dpkg-deb -f "$BUILD"/tenor_*.deb Depends)" $?
dpkg-deb -f "$BUILD"/tenor_*.deb Depends | grep -q libsqlite3
is "tenor does not depend on the SQLite that it loads" $?
dpkg-deb -f "$BUILD"/libtenor-dev_*.deb Depends | grep -q "libtenor0 (= $version-"
is "libtenor-dev does not depend on its libtenor0" $?
"$STEP_TMP/root/usr/bin/tenor" score -q corpus/nights/2026-10-05.jsonl | cmp - "$STEP_TMP/wanted"
is "the packaged program scores otherwise" $?

# Installing and removing, in a database of its own; the libraries that it depends on are those of this machine.
if [ "$(id -u)" -eq 0 ]; then
    admin=$STEP_TMP/admin installed=$STEP_TMP/installed
    mkdir -p "$admin/updates" "$admin/info" "$installed"
    : >"$admin/status"
    on() { dpkg --admindir="$admin" --instdir="$installed" --force-depends --force-not-root --log=/dev/null "$@" 2>"$STEP_TMP/said"; }
    # shellcheck disable=SC2086
    on -i $packages >/dev/null
    is "dpkg -i: $(tail -n 3 "$STEP_TMP/said")" $?
    [ -x "$installed/usr/bin/tenor" ] && [ -e "$installed/usr/share/man/man1/tenor.1.gz" ]
    is "dpkg -i puts nothing in place" $?
    on -P tenor libtenor-dev libtenor0 >/dev/null
    is "dpkg -P: $(tail -n 3 "$STEP_TMP/said")" $?
    find "$installed" ! -type d | grep .
    is "dpkg -P leaves files behind" $((! $?))
fi

echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
