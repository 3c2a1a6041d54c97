#!/bin/sh
# The files for editors (engine/editors) know what lexicon files hold: the grammar of TextMate and VS Code, and where vim is, its
# syntax, indent and :make.
# beside: yes
set -eu
"$MAKE" -s -j"$JOBS" program
PYTHONDONTWRITEBYTECODE=1 exec "$PYTHON" tests/editors/check_editors.py
