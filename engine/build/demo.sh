#!/bin/sh
# What `make demo` shows once the program is built: the nights in corpus/, scored.
# Environment: BUILD, the folder of the build.
set -eu
tenor=${BUILD:-build}/tenor

"$tenor" score --format table corpus/nights

cat <<TEXT

Next:
    $tenor explain 'I completely understand your frustration'
    $tenor score --hits corpus/nights | head -3
    $tenor lexicon check lexicons/en
    $tenor help
TEXT
