"""Whether there is a screen to put a window on; without one Qt ends the process before anything can be said."""

import ctypes
import os
import sys
from collections.abc import Mapping
from pathlib import Path

_NEEDS_X = frozenset({"xcb"})
_NEEDS_WAYLAND = frozenset({"wayland", "wayland-egl"})


def is_there(environment: Mapping[str, str] = os.environ) -> bool:
    """Whether the platform that Qt will choose can reach its display; always so on Windows and macOS."""
    if sys.platform in ("win32", "darwin"):
        return True
    asked = environment.get("QT_QPA_PLATFORM", "")
    names = {name.partition(":")[0] for name in asked.split(";") if name}
    if names - _NEEDS_X - _NEEDS_WAYLAND:
        return True
    x_counts, wayland_counts = not names or names & _NEEDS_X, not names or names & _NEEDS_WAYLAND
    return bool((wayland_counts and _wayland(environment)) or (x_counts and _x(environment)))


def _wayland(environment: Mapping[str, str]) -> bool:
    name = environment.get("WAYLAND_DISPLAY", "")
    return bool(name) and (Path(environment.get("XDG_RUNTIME_DIR", "/")) / name).exists()


def _x(environment: Mapping[str, str]) -> bool:
    """Connect and hang up: a display that is named may be gone, or refuse us."""
    name = environment.get("DISPLAY", "")
    if not name:
        return False
    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError:
        return False
    xcb.xcb_connect.restype = ctypes.c_void_p
    connection = ctypes.c_void_p(xcb.xcb_connect(name.encode(), None))
    refused = bool(xcb.xcb_connection_has_error(connection))
    xcb.xcb_disconnect(connection)
    return not refused
