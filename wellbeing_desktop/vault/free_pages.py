"""Free pages after a write was cut off: they may be torn, and then no check of pages can tell it from damage.

A rollback journal gives back what stood on a page, but of a free one it keeps nothing, for nothing stood there. Nothing
is lost by that; the pages are written anew, and a file beside the vault remembers it until that is done.
"""

from pathlib import Path
from typing import Any

from ..domain.errors import Kind, UserError
from .connecting import PAGE_SIZE, pragma
from .faults import file_errors, sqlite_errors
from .files import write_whole

_MOST = 250
"""Pages in one row of the table that takes them."""


def note_cut_off(path: Path) -> None:
    """Remember that opening this closed vault undoes a write that was cut off, if it does.

    Raises DISK_FULL, DISK_FAILED or NOT_WRITABLE; then the vault must not be opened.
    """
    with file_errors():
        if is_cut_off(path):
            write_whole(_mark(path), b"")


def is_cut_off(path: Path) -> bool:
    """Whether SQLite would give the vault back what its journal holds: it is not empty, nor begins with a zero."""
    journal = path.with_name(path.name + "-journal")
    if not journal.is_file():
        return False
    with journal.open("rb") as file:
        return file.read(1) not in (b"", b"\0")


def settle(connection: Any, path: Path) -> None:
    """Write the free pages anew if that is still to be done; on a full disk it stays to be done.

    Raises DISK_FAILED or NOT_WRITABLE.
    """
    with file_errors():
        if not _mark(path).exists():
            return
        try:
            renew(connection)
        except UserError as trouble:
            if trouble.kind is not Kind.DISK_FULL:
                raise
        else:
            _mark(path).unlink(missing_ok=True)


def renew(connection: Any) -> None:
    """Write every free page anew: a table takes them all, unread, and gives them back wiped (secure_delete)."""
    with sqlite_errors():
        connection.execute("BEGIN IMMEDIATE")
        try:
            connection.execute("CREATE TABLE free_page (content BLOB NOT NULL) STRICT")
            while count := pragma(connection, "freelist_count"):
                size = min(count, _MOST) * PAGE_SIZE
                connection.execute("INSERT INTO free_page VALUES (zeroblob(?))", (size,))
            connection.execute("DROP TABLE free_page")
            connection.execute("COMMIT")
        except BaseException:
            if connection.in_transaction:
                connection.execute("ROLLBACK")
            raise


def _mark(path: Path) -> Path:
    return path.with_name(path.name + ".cut-off")
