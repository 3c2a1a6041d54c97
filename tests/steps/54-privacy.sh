#!/bin/sh
# Secrets are planted in calls of every input format, and looked for in every byte that every verb writes; see
# tests/privacy/planted.py.
# beside: yes
set -u
"$MAKE" -s -j"$JOBS" program "$BUILD/show-records" || { echo "0 passed, 1 failed"; exit 1; }
exec "$PYTHON" tests/privacy/planted.py --program "$BUILD/tenor" --show-records "$BUILD/show-records"
