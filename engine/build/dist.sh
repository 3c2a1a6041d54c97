#!/bin/sh
# Makes the tarball of `make dist`: tenor-VERSION-linux-MACHINE.tar.gz, a folder that runs wherever it is put. Program
# and shared libraries have the libraries they need inside (static archives of the build machine), but the C library; where
# an archive is missing, the library stays outside and the tarball's README says so. The same sources and tools give
# the same bytes.
#
#     dist.sh BUILD VERSION       (in the root of the checkout; MAKE, CC, JOBS in the environment)
set -eu
build=$1 version=$2
: "${MAKE:=make}" "${CC:=cc}" "${JOBS:=1}"
system=$(uname -s | tr '[:upper:]' '[:lower:]')
name=tenor-$version-$system-$($CC -dumpmachine | sed 's/-.*//')
inner=$build/dist
mkdir -p "$inner"

# linked LIBRARY: how to link it into a shared object, and so into all else
linked() {
    echo 'int tenor_dist_probe(void) { return 0; }' |
        $CC -x c -fPIC -shared -o "$inner/probe.so" - -Wl,--whole-archive "-l:lib$1.a" -Wl,--no-whole-archive \
            -Wl,-z,text -lm >/dev/null 2>&1 && echo "-l:lib$1.a" || echo "-l$1"
    rm -f "$inner/probe.so"
}
libs='' outside=''
for library in pcre2-8 stemmer utf8proc; do
    libs="$libs $(linked $library)"
done
io_libs=$(linked z)
# Only the program has the store in it, and archives that no shared object takes will do for that.
sqlite=later store_libs=-ldl
printf '#include <sqlite3.h>\nint main(void) { return sqlite3_libversion_number() < 3; }\n' |
    $CC -x c -o "$inner/probe" - -l:libsqlite3.a -lm -pthread >/dev/null 2>&1 && sqlite=linked store_libs=-l:libsqlite3.a
rm -f "$inner/probe"
isal=0
[ "$(linked isal)" = -l:libisal.a ] && isal=1 io_libs="$io_libs -l:libisal.a"
for word in $libs $io_libs $store_libs; do
    case $word in -l:*) ;; -ldl) outside="$outside libsqlite3" ;; *) outside="$outside lib${word#-l}" ;; esac
done

engine/build/seed.sh "$build" "$inner"

# The mark of a build would depend on the folder; what is hidden stays so in the libraries.
stage=$inner/stage
rm -rf "$stage"
"$MAKE" --no-print-directory -j"$JOBS" BUILD="$inner" ISAL="$isal" SQLITE="$sqlite" PREFIX=/usr/local DESTDIR="$stage" \
    LINK_LIBS="$libs -lm" LINK_IO_LIBS="$io_libs -pthread" LINK_STORE_LIBS="$store_libs" \
    LDFLAGS="${LDFLAGS:-} -Wl,--build-id=none -Wl,--exclude-libs,ALL -Wl,-rpath,'\$\$ORIGIN'" install >"$inner/log" 2>&1 ||
    { tail -n 20 "$inner/log" >&2; exit 1; }
rm -rf "${inner:?}/$name"
mv "$stage/usr/local" "$inner/$name"
rm -rf "$stage"
home=$inner/$name
strip --strip-all -R .comment "$home/bin/tenor"
strip --strip-unneeded -R .comment "$home"/lib/*.so.*.*
strip --strip-debug -D "$home"/lib/*.a
sed -i 's|^prefix=.*|prefix=${pcfiledir}/../..|' "$home"/lib/pkgconfig/*.pc
{
    echo "tenor $version for $system on $($CC -dumpmachine | sed 's/-.*//')"
    echo
    echo "Put this folder wherever you like and run bin/tenor: it finds its lexicons in share/tenor, beside itself."
    echo "    PATH=\"\$PATH:$name/bin\"                          man $name/share/man/man1/tenor.1"
    echo "    . $name/share/bash-completion/completions/tenor"
    echo "Programs of your own (pkg-config must know of the folder before the shell runs it):"
    echo "    export PKG_CONFIG_PATH=$name/lib/pkgconfig"
    echo "    cc app.c \$(pkg-config --cflags --libs tenor-io) && LD_LIBRARY_PATH=$name/lib ./a.out"
    echo
    echo "It needs the C library of this system, version $(getconf GNU_LIBC_VERSION 2>/dev/null || echo unknown) or newer."
    [ -z "$outside" ] || echo "These must be installed, too:$outside."
    echo "The manual is in share/doc/tenor. MIT licence: share/doc/tenor/LICENSE."
} >"$home/README"

# One date for everything: of the last commit, or what SOURCE_DATE_EPOCH says.
date=${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct 2>/dev/null || echo 0)}
find "$home" -type d -exec chmod 755 {} + -o -type f -perm /100 -exec chmod 755 {} + -o -type f -exec chmod 644 {} +
tar -C "$inner" --sort=name --format=ustar --mtime="@$date" --owner=0 --group=0 --numeric-owner -cf - "$name" |
    gzip -9n >"$build/$name.tar.gz"
echo "$build/$name.tar.gz"
