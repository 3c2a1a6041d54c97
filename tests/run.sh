#!/bin/sh
# Runs the test steps and ends with one plain line, `N passed, N failed`; `make test` calls it.
#
#     tests/run.sh                 every step
#     tests/run.sh --sanitizers    the steps with a line `# sanitizers: yes`, on the build that BUILD names
#     tests/run.sh --golden        the steps with a line `# golden: yes`, with GOLDEN=1 in the environment
#     tests/run.sh [--…] NAME…     of those, the ones whose file name contains a NAME
#
# To add a step, drop an executable file tests/steps/NN-name.sh; NN orders it. A step runs in the root of
# the checkout and finds in its environment: BUILD (folder of the build), MAKE (call `"$MAKE" -s target`
# for what must be built), JOBS, CC, NM, PYTHON, PKG_CONFIG, SANITIZE and WERROR (the Makefile reads them
# by itself), and STEP_TMP, an empty folder that is removed afterwards. It may print what it likes: that
# is shown only when it fails. Its last line may be `N passed, N failed`, which is added to the sum;
# without such a line a step counts as one test, by its exit status. A step fails when its status is not
# 0, when it says that something failed, or when it says that nothing ran. With GOLDEN=1 a step writes
# what it would compare with. BUILD may be relative: a step that changes directory must mind that.
#
# A step with a line `# beside: yes` keeps one processor busy at most and builds nothing that 10-build has not built: where
# there are two processors, those run one after the other beside the others.
#
# What a test costs: all steps together take ten minutes at most, on two processors that are busy all the time. A unit test is
# compiled, linked and run twice, with ASan (two to ten times as slow, or a hundred where strstr() goes over a long text in a loop),
# and once more with TSan where it has threads. Below a second without sanitizers is well; who needs thousands of trials or large
# texts finds in tests/unit/trials.h how fewer of them are made under sanitizers, and TEST_ALL=1 makes them all. A run of the
# program under ASan takes 30 ms before it begins.
set -u
cd "$(dirname "$0")/.." || exit 1

: "${BUILD:=build}" "${MAKE:=make}" "${CC:=cc}" "${NM:=nm}" "${PYTHON:=python3}"
: "${PKG_CONFIG:=pkg-config}" "${SANITIZE:=}" "${WERROR:=}" "${JOBS:=$(getconf _NPROCESSORS_ONLN)}"
export BUILD MAKE CC NM PYTHON PKG_CONFIG SANITIZE WERROR JOBS
unset GOLDEN
# The same language, order and time zone for every step.
export LC_ALL=C TZ=UTC
# A finding ends the program with a status of its own, and a fuzz target may not eat the machine.
export ASAN_OPTIONS="${ASAN_OPTIONS:-exitcode=99:detect_stack_use_after_return=1:strict_string_checks=1:hard_rss_limit_mb=3000}"
export UBSAN_OPTIONS="${UBSAN_OPTIONS:-print_stacktrace=1}"
export TSAN_OPTIONS="${TSAN_OPTIONS:-exitcode=99:halt_on_error=1}"

mark=
case ${1:-} in
--sanitizers)
    mark='^# sanitizers: yes'
    shift
    ;;
--golden)
    mark='^# golden: yes'
    export GOLDEN=1
    shift
    ;;
--*)
    sed -n '2,/^set -u/s/^# \{0,1\}//p' "$0" >&2
    exit 2
    ;;
esac

logs=$BUILD/test-logs
mkdir -p "$logs" || exit 1

selected() { # selected FILE NAME…
    file=$1
    shift
    [ -x "$file" ] || return 1
    [ -z "$mark" ] || grep -q "$mark" "$file" || return 1
    [ $# -gt 0 ] || return 0
    for name; do
        case ${file##*/} in *"$name"*) return 0 ;; esac
    done
    return 1
}

# run_step STEP: its line of the report, and more where it fails; its sums are added to $passed and $failed.
run_step() {
    step=$1
    name=$(basename "$step" .sh)
    log=$logs/$name.log
    STEP_TMP=$(mktemp -d) || exit 1
    export STEP_TMP
    start=$(date +%s)
    "$step" >"$log" 2>&1 </dev/null
    status=$?
    seconds=$(($(date +%s) - start))
    rm -rf "$STEP_TMP"

    last=$(tail -n 1 "$log")
    if expr "$last" : '[0-9][0-9]* passed, [0-9][0-9]* failed$' >/dev/null; then
        step_passed=${last%% *}
        step_failed=${last#*, }
        step_failed=${step_failed%% *}
        if [ "$status" -ne 0 ] && [ "$step_failed" -eq 0 ]; then
            step_failed=1
        elif [ "$((step_passed + step_failed))" -eq 0 ]; then
            echo "the step ran no test" >>"$log"
            step_failed=1
        fi
    elif [ "$status" -eq 0 ]; then
        step_passed=1 step_failed=0
    else
        step_passed=0 step_failed=1
    fi
    passed=$((passed + step_passed))
    failed=$((failed + step_failed))

    if [ "$step_failed" -eq 0 ]; then
        printf 'ok      %4d s  %-20s %6d passed\n' "$seconds" "$name" "$step_passed"
    else
        printf 'FAILED  %4d s  %-20s %6d passed, %d failed, exit %d\n' \
            "$seconds" "$name" "$step_passed" "$step_failed" "$status"
        if [ "$(wc -l <"$log")" -gt 400 ]; then
            head -n 100 "$log" | sed 's/^/    | /'
            echo "    | [... all of it: $log]"
            tail -n 300 "$log" | sed 's/^/    | /'
        else
            sed 's/^/    | /' "$log"
        fi
    fi
}

is_beside() {
    [ "$JOBS" -gt 1 ] && grep -q '^# beside: yes' "$1"
}

# run_lane SIDE NAME…: the selected steps that are to run `beside`, or `here`.
run_lane() {
    side=$1
    shift
    passed=0 failed=0
    for step in tests/steps/[0-9]*.sh; do
        selected "$step" "$@" || continue
        if is_beside "$step"; then lane=beside; else lane=here; fi
        [ "$lane" = "$side" ] || continue
        run_step "$step"
        # What is to run beside the others needs what the first step builds.
        case ${step##*/} in 10-build.sh) start_beside "$@" ;; esac
    done
}

beside=
start_beside() {
    [ -z "$beside" ] || return 0
    (
        trap - EXIT
        run_lane beside "$@"
        echo "$passed $failed" >"$logs/beside.sums"
    ) >"$logs/beside.report" 2>&1 &
    beside=$!
}

rm -f "$logs/beside.sums"
first=$(for step in tests/steps/[0-9]*.sh; do if selected "$step" "$@"; then echo "${step##*/}"; break; fi; done)
[ "$first" = 10-build.sh ] || start_beside "$@"
run_lane here "$@"
if [ -n "$beside" ]; then
    wait "$beside"
    cat "$logs/beside.report"
    if read -r more_passed more_failed <"$logs/beside.sums"; then
        passed=$((passed + more_passed)) failed=$((failed + more_failed))
    else
        failed=$((failed + 1))
    fi
fi

if [ "$((passed + failed))" -eq 0 ]; then
    echo "tests/run.sh: no step ran" >&2
    failed=1
fi
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
