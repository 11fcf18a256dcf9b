"""The process in which a scan is decoded: with little memory, little time, no file to write; it ends with its parent.

A picture or PDF that was made to harm can do no more there than end it.
"""

import ctypes
import sys
from contextlib import suppress

import msgspec

from wellbeing_desktop.domain.errors import UserError
from wellbeing_desktop.domain.scanned import ScannedPage

COMMAND = "read-scan"
"""The word on the program's command line that starts this process; not meant for people, so in no help."""

MEMORY = 1024 * 1024 * 1024
"""Bytes of address space; reading a picture of 50 million pixels takes some 500 million."""

SECONDS = 20
"""Of the processor; a file of 60 pages takes some ten."""

_PR_SET_PDEATHSIG, _SIGKILL = 1, 9  # linux/prctl.h


class Answer(msgspec.Struct):
    """What the process says at its end: the pages, or the kind of trouble."""

    pages: tuple[ScannedPage, ...] = ()
    trouble: str = ""


def run() -> int:
    """Read a file from the standard input and write the answer to the standard output; returns the exit code."""
    from .scan_pages import pages_of  # what decodes is loaded before the limits hold

    _confine()
    content = sys.stdin.buffer.read()
    try:
        answer = Answer(tuple(pages_of(content)))
    except UserError as error:
        answer = Answer(trouble=error.kind.value)
    sys.stdout.buffer.write(msgspec.msgpack.encode(answer))
    return 0


def _confine() -> None:
    """Take the limits upon itself; where the platform has none (Windows) the parent's patience is the only one."""
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, _SIGKILL, 0, 0, 0)
    if sys.platform != "win32":
        import resource

        for what, most in (
            (resource.RLIMIT_AS, MEMORY),
            (resource.RLIMIT_CPU, SECONDS),
            (resource.RLIMIT_FSIZE, 0),
            (resource.RLIMIT_NPROC, 0),
        ):
            with suppress(ValueError, OSError):  # macOS knows no limit of address space
                resource.setrlimit(what, (most, most))
