"""How the process is followed by a fresh one, and how it ends: at once, so that no text stays in memory."""

import os
import sys
from collections.abc import Sequence
from typing import NoReturn


def command(arguments: Sequence[str]) -> list[str]:
    """The command line that starts this program again, from a bundle, a wheel or a checkout."""
    if getattr(sys, "frozen", False):
        return [sys.executable, *arguments]
    # -P: the folder the user happens to be in must not be searched for modules.
    return [sys.executable, "-P", "-m", "wellbeing_desktop", *arguments]


def start_fresh(arguments: Sequence[str]) -> None:
    """Start the program anew in a process that owes nothing to this one: no open file, no terminal."""
    import subprocess

    nothing = subprocess.DEVNULL
    subprocess.Popen(command(arguments), stdin=nothing, stdout=nothing, stderr=nothing, start_new_session=True)


def end(code: int = 0) -> NoReturn:
    """End now: no dialog that is open can go on, no thread that waits for a keyring can hold the memory."""
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(code)
