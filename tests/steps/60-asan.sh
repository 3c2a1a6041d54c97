#!/bin/sh
# The marked steps once more, with every memory access and every arithmetic operation checked.
exec "$MAKE" -s asan
