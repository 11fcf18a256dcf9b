#!/bin/sh
# Open the program; on a machine without a display, show what it does instead: pictures and PDFs of its whole path.
set -eu
cd "$(dirname "$0")/.."
if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] || [ "$(uname)" = Darwin ]; then
    exec .venv/bin/wellbeing-desktop
fi
echo "No display here: driving the windows unseen instead. This takes a minute." >&2
QT_QPA_PLATFORM=offscreen .venv/bin/wellbeing-desktop tour --output tour-output
echo "The pictures of every screen and every PDF are in $(pwd)/tour-output" >&2
