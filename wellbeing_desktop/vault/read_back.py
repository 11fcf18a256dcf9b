"""Reading what was written from the medium itself, not from what the system still has of it in memory."""

import os
from pathlib import Path

from cryptography.hazmat.primitives.hashes import SHA256, Hash

from ..domain.progress import Progress, no_progress
from .faults import file_errors

_SLICE = 2**20


def sha256_of_file(path: Path, progress: Progress = no_progress) -> str:
    """The SHA-256 of a file in hexadecimal; `progress` counts bytes. Raises DISK_FAILED or NOT_WRITABLE."""
    made, done = Hash(SHA256()), 0
    with file_errors(), path.open("rb") as file:
        size = os.fstat(file.fileno()).st_size
        while piece := file.read(_SLICE):
            made.update(piece)
            done += len(piece)
            progress(done, size)
    return made.finalize().hex()


def from_medium(path: Path, progress: Progress = no_progress) -> str:
    """Wait until the file is on the disk, let the system forget it where it can, and give its SHA-256 as it is there.

    Raises DISK_FULL, DISK_FAILED or NOT_WRITABLE.
    """
    with file_errors(), path.open("rb+") as file:
        os.fsync(file.fileno())
        if hasattr(os, "posix_fadvise"):
            os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
    return sha256_of_file(path, progress)
