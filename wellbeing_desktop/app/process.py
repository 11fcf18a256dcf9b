"""How the process is followed by a fresh one, and how it ends: at once, so that no text stays in memory."""

import os
import sys
from collections.abc import Sequence
from typing import NoReturn

from wellbeing_desktop.assets.program import command


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
