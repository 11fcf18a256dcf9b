"""Room kept on the disk for the moment it is full and the vault must be locked: the last text still fits then."""

import os
import shutil
from contextlib import suppress
from pathlib import Path

NAME = "vault.reserve"
SIZE = 8 << 20
"""Bytes: a section of the largest size, the pages it changes, and their journal."""

_COMFORT = 4


def keep(home: Path) -> bool:
    """Put the reserve beside the vault unless the disk is nearly full already; returns whether it is there.

    It holds random bytes, because a file system may keep zeros without giving them room.
    """
    path = home / NAME
    try:
        if path.exists() and path.stat().st_size == SIZE:
            return True
        if shutil.disk_usage(home).free < _COMFORT * SIZE:
            return False
        path.write_bytes(os.urandom(SIZE))
    except OSError:
        give_back(home)
        return False
    return True


def give_back(home: Path) -> bool:
    """Let the disk have the room; returns whether there was a reserve to give."""
    path = home / NAME
    there = path.exists()
    with suppress(OSError):
        path.unlink(missing_ok=True)
    return there
