#!/bin/sh
# What `make demo` shows once the program is built: the nights in corpus/, scored. Calls with their tones, the
# utterances that stand out with their phrases marked, one of them explained, an alert of drift on simulated nights with its
# explanation, and what to try next.
# Environment: BUILD, the folder of the build.
set -eu
tenor=${BUILD:-build}/tenor
nights=corpus/nights
rows=6

LC_ALL=C
export LC_ALL
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 1' HUP INT TERM

bold='' plain=''
if [ -t 1 ] && [ -z "${NO_COLOR:-}" ] && [ "${TERM:-dumb}" != dumb ]; then
    bold=$(printf '\033[1m') plain=$(printf '\033[0m')
fi
title() { printf '\n%s%s%s\n\n' "$bold" "$1" "$plain"; }
show() { printf '%s$ %s%s\n' "$bold" "$*" "$plain"; }

# The lexicons are compiled once: every command below starts at once.
lexicons=${TENOR_LEXICONS:-lexicons/en}
"$tenor" lexicon compile -o "$work/lexicons.tnx"
TENOR_LEXICONS=$work/lexicons.tnx
export TENOR_LEXICONS

title "The calls of $nights"
show tenor score --format none --calls - --calls-format table $nights
"$tenor" score --format none --calls - --calls-format table "$nights" >"$work/calls"

# Sentiment of the customer stands before the columns shift, agent and the tones.
awk 'NR == 1 { tones = NF - 7; next }
     { level = $(NF - tones - 2) }
     level != "-" { print level "\t" $0 }' "$work/calls" | sort -s -k1,1n >"$work/sorted"
echo
echo "customer, shift, agent: sentiment of the customer, its move from begin to end of the call, that of the agent,"
echo "from -1 to 1. The tones are points per 100 words of the agent (* of the customer)."
echo
echo "Where customers were worst off:"
head -n 1 "$work/calls"
head -n $rows "$work/sorted" | cut -f 2-
echo
echo "Where they were best off:"
head -n 1 "$work/calls"
tail -n $rows "$work/sorted" | sort -s -k1,1nr | cut -f 2-

title "Utterances that stand out"
"$tenor" score --quiet --format tsv "$nights" >"$work/scores"

# extreme COLUMN low|high: the call and utterance with the lowest or highest score of a column.
extreme() {
    awk -F '\t' -v name="$1" -v sign="$([ "$2" = low ] && echo -1 || echo 1)" '
        NR == 1 { for (i = 1; i <= NF; i++) if ($i == name) column = i; next }
        column && $column != "" && $column * sign > best { best = $column * sign; id = $1 ":" $2 }
        END { if (id != "") print id }' "$work/scores"
}
shown=''
# stands COLUMN low|high WHAT: that utterance with its phrases marked.
stands() {
    id=$(extreme "$1" "$2")
    [ -n "$id" ] || return 0
    case " $shown " in *" $id "*) return 0 ;; esac
    shown="$shown $id"
    printf '%s\n' "$3:"
    "$tenor" explain --no-ledger --call "$id" "$nights"
    echo
}
stands sentiment low "The most negative"
stands abuse high "The most abusive"
stands empathy high "The most empathetic"
stands ownership high "The most ownership"
stands jargon high "The most jargon"
stands sentiment high "The most positive"

title "Why? Every point is traced to a line of a lexicon"
id=$(extreme empathy high)
show tenor explain --call "$id" $nights
"$tenor" explain --call "$id" "$nights"

title "Drift: who slipped, since when, because of what"
cat <<TEXT
The corpus has a few nights, and drift takes many. So the calls of the first three are drawn again and again, with a seed, into
90 nights of ten agents who do not exist: a simulation. From 2026-09-14 on, most calls of agent lee are some that went badly.

TEXT
"$tenor" score --quiet --format none --calls "$work/legs.csv" $nights
awk -v recent="$work/recent.jsonl" -f engine/build/resample.awk "$work/legs.csv" $nights/2026-10-0[567].jsonl >"$work/simulated.jsonl"
show tenor score --format none --store simulated.db --batch simulated simulated.jsonl
"$tenor" score --format none --store "$work/simulated.db" --batch simulated "$work/simulated.jsonl"
echo
show tenor drift --store simulated.db --format table
"$tenor" drift --store "$work/simulated.db" --format table
echo
show tenor drift show agent:lee/customer.sentiment --store simulated.db recent.jsonl
"$tenor" drift show agent:lee/customer.sentiment --quiet --store "$work/simulated.db" "$work/recent.jsonl" ||
    echo "With these lexicons nothing stands out in it."

title "Try next"
cat <<TEXT
    $tenor explain --role agent "I completely understand your frustration"
    $tenor explain --call ${id%:*} $nights
    $tenor score --hits $nights | head -3
    $tenor score --output scores.tsv --format tsv --calls calls.jsonl $nights
    $tenor score --format none --store nights.db --batch october $nights
    $tenor lexicon check $lexicons
    $tenor help score
TEXT
