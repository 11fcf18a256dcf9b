"""The open vault: one connection, transactions that write their own audit line, and the clock."""

import os
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

import sqlcipher3

from ..domain.change import Act
from ..domain.folding import fold
from . import audit
from .faults import file_errors, sqlite_errors

Clock = Callable[[], datetime]


@dataclass
class AuditLine:
    """What a transaction will write in the audit trail; the subject may be set once its number is known."""

    act: Act
    subject_id: int = 0


@dataclass
class OpenedFile:
    """A handle on the vault's file that was there before SQLite's own and goes after it, and the 32-byte data key."""

    handle: int
    data_key: bytearray

    @classmethod
    def of(cls, path: Path, data_key: bytes) -> "OpenedFile":
        """Open an existing file for reading, before SQLite does; raises NOT_WRITABLE or DISK_FAILED."""
        with file_errors():
            return cls(os.open(path, os.O_RDONLY | getattr(os, "O_BINARY", 0)), bytearray(data_key))

    def close(self) -> None:
        """Close the handle and wipe the key; a second call does nothing."""
        self.data_key[:] = bytes(len(self.data_key))
        if self.handle >= 0:
            os.close(self.handle)
            self.handle = -1


class Vault:
    """An open vault; made by `opening.create` and `opening.open_vault` only. Queries may use `folded(text)` on it.

    While it is open nothing else in this process may open and close the vault's file: on POSIX systems the
    first close of any handle on a file gives up all of the process's locks on it.
    """

    def __init__(self, connection: Any, path: Path, opened: OpenedFile, clock: Clock = datetime.now) -> None:
        self.connection = connection
        self.path = path
        self._opened = opened
        self.lock = threading.RLock()
        self._clock = clock
        self._known: dict[tuple[type, int], Any] = {}
        self._known_at = -1
        connection.create_function("folded", 1, fold, deterministic=True)

    @contextmanager
    def transaction(self, act: Act, subject_id: int = 0) -> Iterator[AuditLine]:
        """Run the block as one act that happens wholly or not at all, and append its audit line.

        Yields the line to be written, for an act whose subject gets its number inside the block. An autosave
        writes no line: it repeats every few seconds and the act that closes the note is written. Raises
        DISK_FULL, DISK_FAILED, NOT_WRITABLE, VAULT_IN_USE, VAULT_DAMAGED, or RULE with the rule's name.
        """
        line = AuditLine(act, subject_id)
        with self.lock, sqlite_errors():
            self.connection.execute("BEGIN IMMEDIATE")
            try:
                yield line
                if line.act is not Act.AUTOSAVE:
                    audit.append(self.connection, self.now(), line.act, line.subject_id)
                self.connection.execute("COMMIT")
            except BaseException:
                self._roll_back()
                raise

    def known(self) -> dict[tuple[type, int], Any] | None:
        """What `records` read by its number since the last change, so that one screen need not read it many times.

        None within a transaction, which may be taken back. No other connection can change anything meanwhile:
        the file is locked to this one.
        """
        if self.connection.in_transaction:
            return None
        if self._known_at != self.connection.total_changes:
            self._known_at = self.connection.total_changes
            self._known = {}  # anew: another thread may be putting what it read before the change in the old one
        return self._known

    def now(self) -> datetime:
        """The local wall time in whole seconds, without a zone."""
        return self._clock().replace(microsecond=0, tzinfo=None)

    @property
    def data_key(self) -> bytes:
        """The 32-byte key that the vault is encrypted with; zeros once the vault was closed."""
        return bytes(self._opened.data_key)

    def read(self, offset: int, size: int) -> bytes:
        """Up to `size` encrypted bytes of the vault's file from `offset` on; fewer at its end, none past it.

        Holds the vault's lock meanwhile: read little at a time, and never within a transaction, when the file may
        hold what is not committed. Raises DISK_FAILED.
        """
        with self.lock, file_errors():
            os.lseek(self._opened.handle, offset, os.SEEK_SET)
            found = bytearray()
            while len(found) < size and (piece := os.read(self._opened.handle, size - len(found))):
                found += piece
            return bytes(found)

    def close(self) -> None:
        """Close the connection, then the handle beside it; a second call does nothing."""
        with self.lock:
            self.connection.close()
            self._opened.close()

    def _roll_back(self) -> None:
        """Undo the open transaction; after a full disk SQLite has already done so, hence the look first.

        A rollback that fails in its turn must not hide the trouble that led to it; SQLite then rolls back at
        the next opening.
        """
        with suppress(sqlcipher3.Error):
            if self.connection.in_transaction:
                self.connection.execute("ROLLBACK")
