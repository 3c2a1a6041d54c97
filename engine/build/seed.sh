#!/bin/sh
# Gives a build of its own the objects of another one: where the flags are the same, make builds only what is newer.
#
#     seed.sh FROM TO         (TO as BUILD will name it)
set -eu
mkdir -p "$2"
if [ -f "$1/flags" ] && [ ! -f "$2/flags" ]; then
    (cd "$1" && find obj/engine -name '*.[od]' | tar -cf - -T -) | tar -C "$2" -xf -
    for file in flags places; do
        [ ! -f "$1/$file" ] || cp -p "$1/$file" "$2/$file"
    done
fi
# What an object was made of is written down by its whole path: without this make would not see that it is old.
[ ! -d "$2/obj" ] || find "$2/obj" -name '*.d' -exec sed -i "s,^[^ ]*obj/engine/,$2/obj/engine/," {} +
