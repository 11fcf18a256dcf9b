"""Bytes on the medium itself, not as the system still has them in memory."""

import hashlib
import os
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from .faults import file_errors
from .files import sync

_SLICE = 2**20


def to_medium(path: Path) -> None:
    """Wait until a file is on its disk, and let the system forget it where that can be asked.

    Raises DISK_FULL, DISK_FAILED or NOT_WRITABLE.
    """
    with file_errors(), path.open("rb+") as file:
        sync(file.fileno())
        if hasattr(os, "posix_fadvise"):
            os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)


def pour(source: Path, target: Path) -> bytes:
    """Write what is in one file into another and give its SHA-256; raises what `to_medium` raises."""
    digest = hashlib.sha256()
    with file_errors(), source.open("rb") as here, target.open("wb") as there:
        while piece := here.read(_SLICE):
            digest.update(piece)
            there.write(piece)
    return digest.digest()


def digests(path: Path) -> tuple[bytes, ...]:
    """The SHA-256 of each half of a file, taken side by side; raises DISK_FAILED or NOT_WRITABLE."""
    with file_errors():
        half = path.stat().st_size // 2
        with ThreadPoolExecutor(2) as workers:
            return tuple(workers.map(lambda of: _digest(path, *of), ((0, half), (half, None))))


def _digest(path: Path, begin: int, size: int | None) -> bytes:
    digest, left = hashlib.sha256(), size
    with path.open("rb") as file:
        file.seek(begin)
        while piece := file.read(_SLICE if left is None else min(_SLICE, left)):
            digest.update(piece)
            left = None if left is None else left - len(piece)
    return digest.digest()


def digest_of(path: Path) -> bytes:
    """The SHA-256 of a file; raises DISK_FAILED or NOT_WRITABLE."""
    with file_errors(), path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").digest()
