#!/bin/sh
# The labels of corpus/ belong to its utterances, and what its README counts is true.
set -eu
exec "$PYTHON" tests/corpus/check_labels.py
