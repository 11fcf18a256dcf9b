"""The fingerprint of a file."""

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
