"""Asking for a secret on the terminal."""

import sys


def asked(prompt: str) -> str:
    """What is typed, which does not show; a line of the standard input where that is no terminal."""
    if not sys.stdin.isatty():
        return sys.stdin.readline().rstrip("\r\n")
    from getpass import getpass

    try:
        return getpass(prompt)
    except (EOFError, KeyboardInterrupt):
        return ""
