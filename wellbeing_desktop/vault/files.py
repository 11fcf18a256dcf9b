"""Writing small files so that after a power cut either the old or the new content is there."""

import os
from pathlib import Path

from .faults import file_errors


def write_whole(path: Path, content: bytes) -> None:
    """Replace a file's content in one step; only its owner may read it.

    Part file, fsync, rename, fsync of the folder.

    Raises DISK_FULL, DISK_FAILED or NOT_WRITABLE; the old content then still stands and no part file is left.
    """
    part = path.with_name(path.name + ".part")
    with file_errors():
        try:
            handle = os.open(part, os.O_CREAT | os.O_TRUNC | os.O_WRONLY, 0o600)
            with os.fdopen(handle, "wb") as file:
                file.write(content)
                file.flush()
                os.fsync(file.fileno())
            part.replace(path)
        except OSError:
            part.unlink(missing_ok=True)
            raise
        sync_folder(path.parent)


def new_file(path: Path) -> None:
    """Make an empty file that only its owner may read; raises FileExistsError when there is one."""
    os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))


def sync_file(path: Path) -> None:
    """Wait until a closed file's content is on the disk."""
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def sync_folder(folder: Path) -> None:
    """Wait until the names in a folder are on the disk; Windows does so by itself and offers no call."""
    if os.name != "posix":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
