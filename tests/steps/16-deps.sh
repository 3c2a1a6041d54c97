#!/bin/sh
# engine/build/deps.sh: silent where nothing is missing; where there is no apt-get it names the packages
# of other systems and stops; where neither root nor sudo is at hand it says so. Nothing is installed.
# beside: yes
set -u
passed=0 failed=0
check() { # check WHAT STATUS_WANTED STATUS PATTERN…: every pattern stands in $out
    what=$1
    [ "$2" -eq "$3" ] || { echo "$what: exit $3, wanted $2: $out"; failed=$((failed + 1)); return; }
    shift 3
    for pattern; do
        printf '%s\n' "$out" | grep -q -- "$pattern" ||
            { echo "$what: no '$pattern' in: $out"; failed=$((failed + 1)); return; }
    done
    passed=$((passed + 1))
}

out=$(engine/build/deps.sh test 2>&1)
check complete 0 $? '^$'

# Machines that have next to nothing, as folders of a few commands.
bare=$STEP_TMP/bare
mkdir "$bare"
for command in sh cat printf env; do
    ln -s "$(command -v $command)" "$bare/$command"
done
out=$(PATH=$bare engine/build/deps.sh demo 2>&1)
check 'no apt-get' 1 $? 'dnf install gcc .*pcre2-devel' 'apk add gcc musl-dev .*snowball-dev' \
    'brew install .*utf8proc' 'libpcre2-dev  *regex entries' 'libsqlite3-dev  *the store'
printf '%s\n' "$out" | grep -q cmocka && { echo "demo asks for test packages: $out"; failed=$((failed + 1)); }
out=$(PATH=$bare engine/build/deps.sh test 2>&1)
check 'no apt-get, test' 1 $? 'dnf install .*libcmocka-devel' 'apk add .*cmocka-dev'

printf '#!/bin/sh\nexit 70\n' >"$bare/apt-get"
printf '#!/bin/sh\necho 1000\n' >"$bare/id"
chmod +x "$bare/apt-get" "$bare/id"
out=$(PATH=$bare engine/build/deps.sh demo 2>&1)
check 'no root' 1 $? 'neither root nor sudo. As root: apt-get install gcc libc6-dev .*zlib1g-dev'

# With sudo every command goes through it, the lists are fetched when installing fails, and the whole
# script's status is that of the last try.
printf '#!/bin/sh\necho "sudo: $*"\nexec "$@"\n' >"$bare/sudo"
chmod +x "$bare/sudo"
out=$(PATH=$bare engine/build/deps.sh demo 2>&1)
status=$?
[ "$status" -ne 0 ] && status=1
check 'sudo' 1 "$status" 'sudo: env DEBIAN_FRONTEND=noninteractive apt-get update'

echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
