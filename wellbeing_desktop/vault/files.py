"""Writing small files so that after a power cut either the old or the new content is there."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from .faults import file_errors


def write_whole(path: Path, content: bytes) -> None:
    """Replace a file's content in one step; only its owner may read it.

    Raises DISK_FULL, DISK_FAILED or NOT_WRITABLE; the old content then still stands and no part file is left.
    """
    move(write_part(path, content), path)


def write_part(path: Path, content: bytes) -> Path:
    """Write the content beside the file and wait until it is on the disk; `move` then puts it in place.

    Raises DISK_FULL, DISK_FAILED or NOT_WRITABLE; no part file is left then.
    """
    part = path.with_name(path.name + ".part")
    with file_errors():
        handle = os.open(part, os.O_CREAT | os.O_TRUNC | os.O_WRONLY, 0o600)
        with removed_on_failure(part), os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            sync(file.fileno())
    return part


@contextmanager
def removed_on_failure(*parts: Path) -> Iterator[None]:
    """Take the files away again when the block does not end well; that they were there is then no trouble."""
    try:
        yield
    except BaseException:
        for part in parts:
            with suppress(OSError):  # what cannot go must not hide why it should
                part.unlink(missing_ok=True)
        raise


def new_file(path: Path) -> None:
    """Make an empty file that only its owner may read; raises FileExistsError when there is one."""
    os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))


def move(part: Path, path: Path) -> None:
    """Give a finished file its name, replacing what had it, and wait until that is on the disk.

    Raises DISK_FULL, DISK_FAILED or NOT_WRITABLE.
    """
    with file_errors():
        part.replace(path)
        sync_folder(path.parent)


def sync_file(path: Path) -> None:
    """Wait until a closed file's content is on the disk."""
    with path.open("rb+") as file:
        sync(file.fileno())


def sync(handle: int) -> None:
    """Wait until what was written is on the disk itself.

    On macOS fsync only hands it to the disk, which may keep it in its own memory (man 2 fsync): F_FULLFSYNC waits,
    and fsync does for a disk that does not know it.
    """
    if sys.platform == "darwin":
        import fcntl

        with suppress(OSError):
            fcntl.fcntl(handle, fcntl.F_FULLFSYNC)
            return
    os.fsync(handle)


def sync_folder(folder: Path) -> None:
    """Wait until the names in a folder are on the disk; Windows does so by itself and offers no call."""
    if os.name != "posix":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        sync(handle)
    finally:
        os.close(handle)
