#!/bin/sh
# The trials of tests/campaign in a short, seeded form; `make campaign` runs them whole.
# beside: yes
set -u
"$MAKE" -s -j"$JOBS" program "$BUILD/campaign/fault.so" "$BUILD/campaign/mutation" || exit 1
PYTHONDONTWRITEBYTECODE=1 exec "$PYTHON" tests/campaign/run.py --short
