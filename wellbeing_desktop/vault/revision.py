"""The revision mark: how far the vault had come, kept outside it, so that an older vault put back is known for one.

It is written after the commit it tells of, so it never runs ahead of the vault: not after a crash either. With the
keyring it lies there beside the device secret; without one in the file `vault.revision` beside the key file.
"""

from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from ..domain.errors import UserError
from . import audit
from .faults import sqlite_errors
from .files import write_whole
from .keyfile import KeyFile
from .keyring_store import KeyringStore, service_name
from .store import Behind, Vault, read_kept

NAME = "vault.revision"
USER = "revision mark"

_SALT, _NUMBER, _MAC = 16, 8, 32


@dataclass(frozen=True)
class Mark:
    """The vault's salt, its revision, and the last line of its audit trail: 64 bytes when packed."""

    salt: bytes
    revision: int
    head: audit.Head

    def packed(self) -> bytes:
        """Salt, revision, number and mac of the line; numbers big-endian in 8 bytes."""
        return self.salt + self.revision.to_bytes(_NUMBER) + self.head.id.to_bytes(_NUMBER) + self.head.mac

    @classmethod
    def unpacked(cls, found: bytes) -> "Mark | None":
        """The mark in these bytes; None when they can be none of ours."""
        if len(found) != _SALT + 2 * _NUMBER + _MAC:
            return None
        numbers = found[_SALT : _SALT + 2 * _NUMBER]
        head = audit.Head(int.from_bytes(numbers[_NUMBER:]), found[-_MAC:])
        return cls(found[:_SALT], int.from_bytes(numbers[:_NUMBER]), head)


@dataclass(frozen=True)
class Place:
    """Where the mark of the vault in this folder is kept."""

    home: Path
    keys: KeyFile
    keyring: KeyringStore

    def read(self) -> Mark | None:
        """The mark; None when there is none, or when it cannot be read now: that is no reason for an alarm."""
        with suppress(UserError, OSError):
            if self._in_keyring:
                return Mark.unpacked(self.keyring.get(self._service, USER))
            identity, _, mark = (self.home / NAME).read_bytes().partition(b"\n")
            if identity == self.keys.vault_id.encode():
                return Mark.unpacked(mark)
        return None

    def write(self, mark: Mark) -> None:
        """Keep the mark; raises a trouble of the keyring or of the disk."""
        if self._in_keyring:
            self.keyring.put(self._service, mark.packed(), USER)
        else:
            write_whole(self.home / NAME, self.keys.vault_id.encode() + b"\n" + mark.packed())

    def forget(self) -> None:
        """Let the next opening find no mark, as another vault comes on purpose; what cannot be removed stays."""
        if self._in_keyring:
            with suppress(UserError):
                self.keyring.remove(self._service, USER)
        with suppress(OSError):
            (self.home / NAME).unlink(missing_ok=True)

    @property
    def _in_keyring(self) -> bool:
        return self.keys.daily.entry is not None

    @property
    def _service(self) -> str:
        return service_name(self.keys.vault_id, "revision")


def mark_of(vault: Vault) -> Mark:
    """How far the open vault is now."""
    with vault.lock, sqlite_errors():
        kept = read_kept(vault.connection)
    return Mark(vault.read(0, _SALT), kept.revision, kept.head)


def behind(vault: Vault, mark: Mark | None) -> Behind | None:
    """Whether this is an older vault than the one that the mark was made of; ask before anything is written in it.

    A vault that was rebuilt by us (restored, repaired, with a new key) has a salt of its own: its audit trail may be
    another one, its revision is not lower.
    """
    if mark is None:
        return None
    with vault.lock, sqlite_errors():
        connection = vault.connection
        lower = read_kept(connection).revision < mark.revision
        if not lower and (mark.salt != vault.read(0, _SALT) or _has_line(connection, mark.head)):
            return None
        [(at,)] = connection.execute("SELECT at FROM audit ORDER BY id DESC LIMIT 1").fetchall()
    return Behind(mark.revision, datetime.fromisoformat(at))


def _has_line(connection: Any, head: audit.Head) -> bool:
    line = connection.execute("SELECT mac FROM audit WHERE id = ?", (head.id,)).fetchone()
    return not head.id or line == (head.mac,)
