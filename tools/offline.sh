#!/bin/sh
# Run a command with no network at all where the machine allows it (root on Linux); else as it is.
if [ "$(id -u)" = 0 ] && unshare --net true 2>/dev/null; then
    exec unshare --net "$@"
fi
exec "$@"
