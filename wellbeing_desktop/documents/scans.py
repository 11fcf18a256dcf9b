"""Reading a scanned or photographed sheet: its pages, and the codes on them. No network, no file is written."""

import os
import stat
import subprocess
import threading
from contextlib import suppress
from pathlib import Path
from typing import IO

import msgspec

from wellbeing_desktop.assets.program import command
from wellbeing_desktop.domain.errors import Kind, UserError
from wellbeing_desktop.domain.progress import Progress, no_progress
from wellbeing_desktop.domain.scanned import MOST_BYTES, ScannedFile

from .scan_media import media_of
from .scan_reader import COMMAND, Answer

PATIENCE = 30.0
"""Seconds that a file may take, however busy the computer is."""

_LOOK = 0.05  # seconds between two looks at whether the user has given up
_OPEN = os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)


def content_of(path: Path) -> bytes:
    """What is in a file on this computer; it is read and nothing else.

    Raises SCAN_UNREADABLE for what is no ordinary file (a link, a folder, a device) or cannot be read, SCAN_TOO_BIG
    for more than `MOST_BYTES`, before anything of it is read.
    """
    try:
        if not stat.S_ISREG(path.lstat().st_mode):
            raise UserError(Kind.SCAN_UNREADABLE)
        with open(os.open(path, _OPEN), "rb") as file:  # noqa: PTH123 - a path would be followed
            what = os.fstat(file.fileno())
            if not stat.S_ISREG(what.st_mode):
                raise UserError(Kind.SCAN_UNREADABLE)
            if what.st_size > MOST_BYTES:
                raise UserError(Kind.SCAN_TOO_BIG)
            content = file.read(MOST_BYTES + 1)
    except (OSError, ValueError):
        raise UserError(Kind.SCAN_UNREADABLE) from None
    if len(content) > MOST_BYTES:
        raise UserError(Kind.SCAN_TOO_BIG)
    return content


def read(content: bytes, progress: Progress = no_progress) -> ScannedFile:
    """The pages of a JPEG, PNG or PDF in any position; some 0.2 s a page and 0.4 s besides.

    Raises SCAN_NOT_AN_IMAGE and SCAN_TOO_BIG, Cancelled when `progress` does.
    """
    if len(content) > MOST_BYTES:
        raise UserError(Kind.SCAN_TOO_BIG)
    media = media_of(content)
    answer = _answer(_read_apart(content, progress))
    if answer.trouble:
        raise UserError(Kind(answer.trouble))
    return ScannedFile(media, content, answer.pages)


def _read_apart(content: bytes, progress: Progress) -> bytes:
    """What the reader's process says about the content; it is ended when it takes too long or nobody waits."""
    pipe, nothing = subprocess.PIPE, subprocess.DEVNULL
    with subprocess.Popen(command([COMMAND]), stdin=pipe, stdout=pipe, stderr=nothing) as reader:
        try:
            # `communicate` forgets the rest of its input once it was interrupted.
            threading.Thread(target=_give, args=(reader.stdin, content), daemon=True).start()
            reader.stdin = None
            return _heard(reader, progress)
        finally:
            reader.kill()


def _give(pipe: IO[bytes], content: bytes) -> None:
    with suppress(OSError), pipe:  # a reader that has ended takes nothing any more
        pipe.write(content)


def _heard(reader: "subprocess.Popen[bytes]", progress: Progress) -> bytes:
    for _ in range(round(PATIENCE / _LOOK)):
        try:
            return reader.communicate(timeout=_LOOK)[0]
        except subprocess.TimeoutExpired:
            progress(0, 1)
    raise UserError(Kind.SCAN_TOO_BIG)


def _answer(said: bytes) -> Answer:
    """The answer; a process that was ended by its limits says nothing."""
    try:
        return msgspec.msgpack.decode(said, type=Answer)
    except (msgspec.DecodeError, ValueError):
        raise UserError(Kind.SCAN_TOO_BIG) from None
