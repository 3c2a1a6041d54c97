#!/bin/sh
# The laws of the code hold; see engine/build/lint.py.
exec "$MAKE" -s -j"$JOBS" lint
