#!/bin/sh
# Makes the packages of `make deb`: tenor (program, lexicons, pages, completions, manual), libtenor0 (shared libraries) and
# libtenor-dev (headers, archives, examples), from what `make install` puts below DESTDIR. Needs dpkg-deb; where
# dpkg-shlibdeps (dpkg-dev) is there, it says which libraries a package depends on, else ldd and dpkg do.
#
#     deb.sh BUILD VERSION       (in the root of the checkout; MAKE, CC, JOBS in the environment)
set -eu
build=$(cd "$1" && pwd) version=$2
: "${MAKE:=make}" "${CC:=cc}" "${JOBS:=1}"
: "${DEB_HARDENING=-fstack-protector-strong -D_FORTIFY_SOURCE=2}" "${DEB_REVISION:=1}" "${DEB_MAINTAINER:=tenor maintainers <maintainers@tenor.invalid>}"
full=$version-$DEB_REVISION
arch=$(dpkg --print-architecture)
triplet=$(dpkg-architecture -qDEB_HOST_MULTIARCH 2>/dev/null || $CC -print-multiarch)
abi=${version%%.*}
inner=$build/deb
libdir=usr/lib/$triplet
date=${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct 2>/dev/null || echo 0)}
export SOURCE_DATE_EPOCH="$date"
rm -rf "$inner/stage" "$inner/tenor" "$inner/libtenor$abi" "$inner/libtenor-dev"
mkdir -p "$inner/debian"

engine/build/seed.sh "$build" "$inner/build"
"$MAKE" --no-print-directory -j"$JOBS" BUILD="$inner/build" PREFIX=/usr LIBDIR="/$libdir" DESTDIR="$inner/stage" \
    CFLAGS="${CFLAGS:-}${DEB_HARDENING:+ $DEB_HARDENING}" \
    LDFLAGS="${LDFLAGS:-} -Wl,-z,relro -Wl,-z,now -Wl,--build-id=none" ZSHDIR=/usr/share/zsh/vendor-completions \
    install >"$inner/log" 2>&1 || { tail -n 20 "$inner/log" >&2; exit 1; }
stage=$inner/stage
strip --remove-section=.comment --remove-section=.note "$stage/usr/bin/tenor"
strip --remove-section=.comment --remove-section=.note --strip-unneeded "$stage/$libdir"/*.so.*.*
strip --strip-debug -D "$stage/$libdir"/*.a
gzip -9nf "$stage"/usr/share/man/man1/*.1
gzip -9n <"$stage/usr/share/doc/tenor/CHANGELOG.md" >"$stage/usr/share/doc/tenor/changelog.gz"
rm -f "$stage/usr/share/doc/tenor/CHANGELOG.md"

# ---- what goes where ----

dev=$inner/libtenor-dev lib=$inner/libtenor$abi tool=$inner/tenor
mkdir -p "$dev/$libdir" "$dev/usr/share/doc/libtenor-dev" "$lib/$libdir" "$tool"
mv "$stage/usr/include" "$dev/usr/"
mv "$stage/$libdir/pkgconfig" "$stage/$libdir"/*.a "$stage/$libdir"/*.so "$dev/$libdir/"
mv "$stage/usr/share/doc/tenor/examples" "$dev/usr/share/doc/libtenor-dev/"
mv "$stage/$libdir"/*.so.* "$lib/$libdir/"
rm -rf "$stage/usr/lib" "$stage/usr/share/doc/tenor/LICENSE"
mv "$stage/usr" "$tool/"
rmdir "$stage"

# ---- the papers of a package ----

needs_of() { # needs_of FILE…: the packages of the shared libraries that these need
    if command -v dpkg-shlibdeps >/dev/null; then
        (cd "$inner" && printf 'Source: tenor\n\nPackage: tenor\nArchitecture: any\n' >debian/control &&
            dpkg-shlibdeps -O -l"$lib/$libdir" --ignore-missing-info -xlibtenor"$abi" "$@" 2>/dev/null) |
            sed 's/^shlibs:Depends=//'
    else
        LD_LIBRARY_PATH=$lib/$libdir ldd "$@" | sed -n 's/.*=> \(\/[^ ]*\) .*/\1/p' | grep -v "^$inner" | sort -u |
            xargs -n 1 readlink -f | xargs dpkg -S 2>/dev/null | sed 's/:.*//' | sort -u | paste -s -d , | sed 's/,/, /g'
    fi
}

papers() { # papers PACKAGE ROOT SECTION DEPENDS SUMMARY, and the long description on standard input
    doc=$2/usr/share/doc/$1
    mkdir -p "$2/DEBIAN" "$doc"
    {
        echo 'Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/'
        echo 'Upstream-Name: tenor'
        echo
        echo 'Files: *'
        sed -n 's/^Copyright (c) /Copyright: /p' LICENSE
        echo 'License: MIT'
        sed -n '/^Permission/,$p' LICENSE | sed 's/^$/./; s/^/ /'
    } >"$doc/copyright"
    printf 'tenor (%s) unstable; urgency=medium\n\n  * See changelog.gz of the package tenor.\n\n -- %s  %s\n' "$full" \
        "$DEB_MAINTAINER" "$(date -u -R -d "@$date")" | gzip -9n >"$doc/changelog.Debian.gz"
    find "$2" -type d -exec chmod 755 {} + -o -type f -perm /100 -exec chmod 755 {} + -o -type f -exec chmod 644 {} +
    find "$2/$libdir" -name '*.so.*' -type f -exec chmod 644 {} + 2>/dev/null || :
    (cd "$2" && find usr -type f | LC_ALL=C sort | xargs md5sum) >"$2/DEBIAN/md5sums"
    {
        printf 'Package: %s\nSource: tenor\nVersion: %s\nArchitecture: %s\nMaintainer: %s\n' "$1" "$full" "$arch" "$DEB_MAINTAINER"
        printf 'Installed-Size: %s\nDepends: %s\n' "$(du -k -s --apparent-size "$2/usr" | cut -f 1)" "$4"
        case $1 in tenor) echo 'Recommends: tzdata' ;; libtenor*[0-9]) echo 'Multi-Arch: same' ;; esac
        printf 'Section: %s\nPriority: optional\nDescription: %s\n' "$3" "$5"
        sed 's/^$/./; s/^/ /'
    } >"$2/DEBIAN/control"
    find "$2" -exec touch -h -d "@$date" {} +
    dpkg-deb --root-owner-group -Zxz --build "$2" "$build/$1_${full}_$arch.deb" >/dev/null
    echo "$build/$1_${full}_$arch.deb"
}

about='tenor scores the tone of every utterance in call-centre transcripts with
phrases that linguists keep in text files, knows negation, intensity and
contrast, and shows for every score which phrase gave how much.'

mkdir -p "$lib/DEBIAN"
printf 'libtenor %s libtenor%s (>= %s)\nlibtenor-io %s libtenor%s (>= %s)\n' "$abi" "$abi" "$version" "$abi" "$abi" \
    "$version" >"$lib/DEBIAN/shlibs"
echo 'activate-noawait ldconfig' >"$lib/DEBIAN/triggers"
needs=$(needs_of "$lib/$libdir"/*.so.*.*)
printf '%s\n\nThis package has the shared libraries.\n' "$about" |
    papers "libtenor$abi" "$lib" libs "$needs" 'tone scores for call-centre transcripts - shared libraries'
isal=$(ldd "$tool/usr/bin/tenor" | grep -q libisal && echo ', libisal-dev' || :)
printf '%s\n\nThis package has what programs that use it are built with.\n' "$about" |
    papers libtenor-dev "$dev" libdevel \
        "libtenor$abi (= $full), libpcre2-dev, libstemmer-dev, libutf8proc-dev, zlib1g-dev$isal" \
        'tone scores for call-centre transcripts - development files'
# The program loads SQLite when a store is opened: what it would need if it were linked with it, it does.
printf '#include <sqlite3.h>\nint main(void) { return sqlite3_libversion_number() < 3; }\n' | $CC -x c -o "$inner/store" - -lsqlite3
needs=$(needs_of "$tool/usr/bin/tenor" "$inner/store")
printf '%s\n\nThis package has the program, lexicons for English and the manual.\n' "$about" |
    papers tenor "$tool" science "$needs" 'tone scores for call-centre transcripts, with their reasons'
