"""Lines in a trace of system calls: files looked for that do not exist."""

import os

BEGINS, ENDS = "/the-papers-begin-here", "/the-papers-end-here"


def mark(name: str) -> None:
    """Leave this line."""
    try:
        os.close(os.open(name, os.O_RDONLY))
    except FileNotFoundError:
        return
