#!/bin/sh
# Installs what building (`deps.sh demo`), building and testing (`deps.sh test`), or the bench (`deps.sh
# bench`) needs, and nothing that is there already: everything is looked for first, so that a complete machine needs no root.
# Debian and Ubuntu: apt-get, through sudo where not root. Elsewhere: says the names and stops.
set -u

mode=${1:-test}
case $mode in
demo | test | bench) ;;
*)
    echo "usage: deps.sh demo|test|bench" >&2
    exit 2
    ;;
esac

cc=${CC:-cc}

# has_command NAME
has_command() { command -v "$1" >/dev/null 2>&1; }

has_compiler() { has_command "$cc"; }

# has_library HEADER LIBRARY: does a program that includes the one and links the other build?
has_library() {
    has_command "$cc" && printf '%s\n' '#define PCRE2_CODE_UNIT_WIDTH 8' '#include <stdarg.h>' \
        '#include <stddef.h>' '#include <stdint.h>' '#include <stdio.h>' '#include <setjmp.h>' \
        "#include <$1>" 'int main(void) { return 0; }' |
        $cc -x c -o /dev/null - ${2:+"-l$2"} >/dev/null 2>&1
}

has_zones() { [ -r /usr/share/zoneinfo/Europe/Berlin ]; }

has_sanitizers() {
    for one in address thread undefined; do
        echo 'int main(void) { return 0; }' |
            $cc -x c -o /dev/null -fsanitize=$one - >/dev/null 2>&1 || return 1
    done
}

# What is needed: mode | probe | Debian | Fedora | Alpine | Homebrew | what for
needs() {
    cat <<'TABLE'
demo|has_compiler|gcc|gcc|gcc|gcc|the C compiler
demo|has_library stdio.h|libc6-dev|glibc-devel|musl-dev|-|headers of the C library
demo|has_command objcopy|binutils|binutils|binutils|binutils|links each library into one object
demo|has_library pcre2.h pcre2-8|libpcre2-dev|pcre2-devel|pcre2-dev|pcre2|regex entries of lexicons
demo|has_library libstemmer.h stemmer|libstemmer-dev|libstemmer-devel|snowball-dev|snowball|word stems
demo|has_library utf8proc.h utf8proc|libutf8proc-dev|utf8proc-devel|utf8proc-dev|utf8proc|Unicode normal form and case folding
demo|has_library zlib.h z|zlib1g-dev|zlib-devel|zlib-dev|zlib|gzip files in and out
demo|has_library sqlite3.h sqlite3|libsqlite3-dev|sqlite-devel|sqlite-dev|sqlite|the store of nights
test|has_sanitizers|-|libasan libubsan libtsan|-|-|memory, thread and undefined-behaviour checks
test|has_library cmocka.h cmocka|libcmocka-dev|libcmocka-devel|cmocka-dev|cmocka|unit tests
test|has_library jansson.h jansson|libjansson-dev|jansson-devel|jansson-dev|jansson|the reference that our JSON reader is tested against
test|has_command sqlite3|sqlite3|sqlite|sqlite|sqlite|the recipe that loads a warehouse
test|has_zones|tzdata|tzdata|tzdata|-|time zones by name, which tests compare with the C library
test bench|has_command python3|python3|python3|python3|python3|the lint script, the tests of the Python module, the bench
test|has_command pkg-config|pkg-config|pkgconf-pkg-config|pkgconf|pkgconf|tests that an installed tenor is found
bench|has_command gzip|gzip|gzip|gzip|gzip|what inflating is compared with
bench|has_command igzip|isal|isa-l-tools|isa-l|isa-l|the other thing that inflating is compared with
TABLE
}

missing_debian='' missing_fedora='' missing_alpine='' missing_brew='' why=''
while IFS='|' read -r need probe debian fedora alpine brew reason; do
    case " $need " in *" demo "* | *" $mode "*) ;; *) continue ;; esac
    # shellcheck disable=SC2086
    $probe && continue
    [ "$debian" = - ] || missing_debian="$missing_debian $debian"
    [ "$fedora" = - ] || missing_fedora="$missing_fedora $fedora"
    [ "$alpine" = - ] || missing_alpine="$missing_alpine $alpine"
    [ "$brew" = - ] || missing_brew="$missing_brew $brew"
    name=$debian
    [ "$name" = - ] && name="(with gcc)"
    why="$why$(printf '    %-18s %s' "$name" "$reason")
"
done <<TABLE
$(needs)
TABLE

[ -n "$why" ] || exit 0

echo "tenor: this machine lacks what '$mode' needs:"
printf '%s' "$why"

if ! has_command apt-get; then
    {
        echo "tenor: there is no apt-get here. Install these and run make again:"
        echo "    Fedora:  dnf install$missing_fedora"
        echo "    Alpine:  apk add$missing_alpine"
        echo "    macOS:   brew install$missing_brew"
    } >&2
    exit 1
fi
if [ -z "$missing_debian" ]; then
    echo "tenor: on Debian these come with gcc; is $cc another compiler?" >&2
    exit 1
fi

# env rather than an assignment: sudo drops the caller's environment.
root='env DEBIAN_FRONTEND=noninteractive'
if [ "$(id -u)" -ne 0 ]; then
    if ! has_command sudo; then
        echo "tenor: neither root nor sudo. As root: apt-get install$missing_debian" >&2
        exit 1
    fi
    root="sudo $root"
fi

# The package lists may be absent (a fresh container) or older than the archive: install, and only if
# that fails fetch the lists and try once more. Each command is shown before it runs.
# shellcheck disable=SC2086
apt_install() {
    echo "tenor: $root apt-get install -y --no-install-recommends$missing_debian"
    $root apt-get install -y --no-install-recommends -q $missing_debian </dev/null
}

have_lists=
for list in /var/lib/apt/lists/*_Packages*; do
    [ -e "$list" ] && have_lists=1
done
if [ -n "$have_lists" ] && apt_install; then
    exit 0
fi
echo "tenor: $root apt-get update"
$root apt-get update -q </dev/null || exit 1
apt_install
