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
from ..domain.errors import Kind, UserError
from ..domain.folding import fold
from . import audit
from .faults import file_errors, sqlite_errors

Clock = Callable[[], datetime]

_DOUBTFUL = frozenset({Kind.DISK_FAILED, Kind.VAULT_DAMAGED, Kind.NOT_WRITABLE})
"""After these a connection cannot be trusted; one that met a bad page serves no more, or calls the file read-only."""


@dataclass
class AuditLine:
    """What a transaction will write in the audit trail; the subject may be set once its number is known."""

    act: Act
    subject_id: int = 0


@dataclass(frozen=True)
class Kept:
    """How far the vault was after a commit that returned: what must be found again, whatever happens to the disk."""

    revision: int
    head: audit.Head


@dataclass(frozen=True)
class Behind:
    """An older vault put back: the revision that was reached before, and when something was last done in this one."""

    reached: int
    last_at: datetime


@dataclass(frozen=True)
class Copied:
    """The copy that was made of the vault's files before the last recovery, and how far the vault was then."""

    folder: Path
    kept: Kept | None


@dataclass(frozen=True)
class Recovered:
    """What to tell of a recovery: the folder of the copy, if one was made, and the damage that was found, if any."""

    aside: Path | None
    damage: UserError | None


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
        self.close_handle()

    def close_handle(self) -> None:
        """Close the handle and keep the key."""
        if self.handle >= 0:
            os.close(self.handle)
            self.handle = -1


class Vault:
    """An open vault; made by `opening.create` and `opening.open_vault` only. Queries may use `folded(text)` on it.

    While it is open nothing else in this process may open and close the vault's file: on POSIX systems the
    first close of any handle on a file gives up all of the process's locks on it.
    """

    def __init__(
        self,
        connection: Any,
        path: Path,
        opened: OpenedFile,
        clock: Clock = datetime.now,
        mend: "Callable[[Vault], None] | None" = None,
    ) -> None:
        self.path = path
        self.kept: Kept | None = None
        self.behind: Behind | None = None
        self.doubt: UserError | None = None
        self.copied: Copied | None = None
        self.on_doubt: list[Callable[[UserError], None]] = []
        self.on_recovered: list[Callable[[Recovered], None]] = []
        self._connection: Any = connection
        self._opened = opened
        self._mend = mend
        self._closed = False
        self.lock = threading.RLock()
        self._clock = clock
        self._known: dict[tuple[type, int], Any] = {}
        self._known_at = -1
        _prepare(connection)

    @property
    def connection(self) -> Any:
        """The connection; after a failure of the disk another one than before, and it raises what `recover` does."""
        if self.doubt is not None:
            self.recover()
        return self._connection

    @property
    def closed(self) -> bool:
        """Whether `close` was called; what runs beside the window asks so under the lock."""
        return self._closed

    @property
    def doubtful(self) -> bool:
        """Whether the disk failed since: nothing is read or written before the vault was opened anew."""
        return self.doubt is not None

    def recover(self) -> None:
        """After a failure of the disk, open the vault anew as `recovering.recover` does; does nothing otherwise.

        Raises what that raises; then the vault stays doubtful, and the next use of it tries again.
        """
        with self.lock:
            if self.doubt is None:
                return
            if self._mend is None:
                raise self.doubt
            try:
                self._mend(self)
            except UserError as trouble:
                self.doubt = trouble
                raise

    def meet(self, trouble: UserError) -> None:
        """Doubt the connection from now on when the disk failed or a page was bad; any other trouble passes."""
        if trouble.kind in _DOUBTFUL and self.doubt is None:
            self.doubt = trouble
            for tell in self.on_doubt:
                tell(trouble)

    def let_go(self) -> None:
        """Close the connection and the handle beside it, so that the file can be opened anew."""
        with suppress(sqlcipher3.Error):
            if self._connection is not None:
                self._connection.close()
        self._connection = None
        self._opened.close_handle()

    def take(self, connection: Any, opened: OpenedFile) -> None:
        """Go on with another connection to the same file; what was read through the old one is forgotten."""
        self._connection, self._opened = connection, opened
        self._known, self._known_at = {}, -1
        _prepare(connection)

    def settle(self, told: Recovered) -> None:
        """The vault is sound again: nothing is doubtful, and who asked to be told of it is."""
        self.doubt = None
        for tell in self.on_recovered:
            tell(told)

    @contextmanager
    def transaction(self, act: Act, subject_id: int = 0) -> Iterator[AuditLine]:
        """Run the block as one act that happens wholly or not at all, and append its audit line.

        Yields the line to be written, for an act whose subject gets its number inside the block. An autosave
        writes no line: it repeats every few seconds and the act that closes the note is written. Raises
        DISK_FULL, DISK_FAILED, NOT_WRITABLE, VAULT_IN_USE, VAULT_DAMAGED, or RULE with the rule's name. After
        DISK_FAILED the vault is doubtful: its next use opens it anew first, and may raise what `recover` does.
        """
        line = AuditLine(act, subject_id)
        with self.lock:
            connection = self.connection
            try:
                with sqlite_errors():
                    connection.execute("BEGIN IMMEDIATE")
                    yield line
                    if line.act is not Act.AUTOSAVE:
                        audit.append(connection, self.now(), line.act, line.subject_id)
                    [(revision,)] = connection.execute("UPDATE meta SET revision = revision + 1 RETURNING revision")
                    kept = Kept(revision, audit.head(connection))
                    connection.execute("COMMIT")
            except BaseException as error:
                self._undo(connection, error)
                raise
            self.kept = kept

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
            if self._connection is not None:
                self._connection.close()
            self._mend = None
            self._closed = True
            self._opened.close()

    def _undo(self, connection: Any, error: BaseException) -> None:
        """Undo the open transaction; after a full or failing disk SQLite has already tried, hence the look first.

        When the disk failed nothing more goes through this connection: what is left to undo is so at the next opening,
        once the files were copied. A rollback that fails in its turn must not hide the trouble that led to it.
        """
        if isinstance(error, UserError):
            self.meet(error)
        if self.doubt is not None and self.doubt.kind is Kind.DISK_FAILED:
            return
        try:
            if connection.in_transaction:
                connection.execute("ROLLBACK")
        except sqlcipher3.Error:
            self.meet(UserError(Kind.DISK_FAILED))


def read_kept(connection: Any) -> Kept:
    """How far the vault is by its own account."""
    return Kept(connection.execute("SELECT revision FROM meta").fetchone()[0], audit.head(connection))


def _prepare(connection: Any) -> None:
    connection.create_function("folded", 1, fold, deterministic=True)
