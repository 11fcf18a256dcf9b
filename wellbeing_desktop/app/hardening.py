"""What the process does before it knows any secret, so that others on this computer learn less of it."""

import ctypes
import faulthandler
import os
import sys

_PR_SET_DUMPABLE = 4  # linux/prctl.h


def harden_files() -> None:
    """Keep every file we make to ourselves, write no memory to disk in a crash, print no traces of crashes."""
    os.umask(0o077)
    faulthandler.disable()
    if sys.platform != "win32":
        import resource

        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def harden_memory() -> None:
    """Keep other processes of the same user from reading our memory (Linux).

    To be called after the application has asked the desktop portal for its colours, which refuses to speak with such
    a process, and before the first secret is typed. File dialogs are Qt's own for the same reason (gui/files.py).
    """
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0)
