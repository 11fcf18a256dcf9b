"""The revision mark in daily use: looked at when the vault is opened, written while working and at the lock."""

import threading
from concurrent.futures import Future
from concurrent.futures import TimeoutError as TooLong
from contextlib import suppress
from pathlib import Path

from ..domain.change import Act
from ..domain.errors import UserError
from ..vault import keyfile, revision
from ..vault.faults import sqlite_errors
from ..vault.keyfile import KeyFile
from ..vault.keyring_store import KeyringStore
from ..vault.revision import Mark, Place
from ..vault.snapshot_file import connect_with
from ..vault.snapshots import Snapshot, latest, tag
from ..vault.store import Behind, Kept, Vault, read_kept
from . import snapshots
from .threshold import KEYS_NAME

_PATIENCE = 3.0
"""Seconds for a keyring that has just answered; when it does not, nothing is told."""


class Reading:
    """The mark, read in a thread of its own while the key is made; `begin` once the keyring has answered."""

    def __init__(self, home: Path, found: KeyFile, keyring: KeyringStore) -> None:
        self._place = Place(home, found, keyring)
        self._answer: Future[Mark | None] = Future()

    def begin(self) -> None:
        """Ask."""
        threading.Thread(target=self._ask, daemon=True, name="revision mark").start()

    def behind(self, vault: Vault) -> Behind | None:
        """Whether the vault, in which nothing was written yet, is older than the mark; None when that is not known."""
        try:
            return revision.behind(vault, self._answer.result(_PATIENCE))
        except TooLong:
            return None

    def _ask(self) -> None:
        self._answer.set_result(self._place.read())


def behind(vault: Vault, found: KeyFile, keyring: KeyringStore) -> Behind | None:
    """Ask and wait: whether the vault, in which nothing was written yet, is older than the mark."""
    reading = Reading(vault.path.parent, found, keyring)
    reading.begin()
    return reading.behind(vault)


def write(vault: Vault, keyring: KeyringStore | None = None) -> Kept | None:
    """Keep how far the vault is; returns that, or None when it could not be kept: then the older mark stands.

    May run in another thread than the one that uses the vault. The mark comes after the commit that it tells of.
    """
    try:
        with vault.lock:
            if vault.closed:
                return None
            kept, mark = vault.kept, revision.mark_of(vault)
        found = keyfile.read(vault.path.with_name(KEYS_NAME))
        Place(vault.path.parent, found, keyring or KeyringStore(_PATIENCE)).write(mark)
    except UserError:
        return None
    return kept


def newer_snapshot(vault: Vault, chosen: str) -> Snapshot | None:
    """The newest snapshot of this vault when the vault does not come up to it; `chosen` is the user's own folder.

    For a vault that was put back while its mark was lost. Only a snapshot that the vault does not know of is opened,
    with the sheet that the vault knows; one that does not open tells nothing. May run in another thread.
    """
    with vault.lock, sqlite_errors():
        if vault.closed:
            return None
        kept = read_kept(vault.connection)
        [(code, known)] = vault.connection.execute(
            "SELECT recovery_code, (SELECT max(subject) FROM audit WHERE act = ?) FROM meta", (Act.SNAPSHOT,)
        ).fetchall()
        places, own = snapshots.targets(vault, chosen), tag(vault)
    found = []
    for place in places:
        with suppress(UserError):
            found.append(latest(place.folder, own))
    newest = max((one for one in found if one), key=lambda one: one.sequence, default=None)
    if newest is None or newest.sequence <= (known or 0) or _revision_of(newest, code) <= kept.revision:
        return None
    return newest


def _revision_of(snapshot: Snapshot, code: str) -> int:
    try:
        with sqlite_errors():
            connection = connect_with(snapshot.path, code)
            try:
                return read_kept(connection).revision
            finally:
                connection.close()
    except UserError:
        return 0


def accept(vault: Vault) -> None:
    """Go on in an older vault, as an act of the user; it then counts on from where the newer one was.

    Raises DISK_FULL, DISK_FAILED or NOT_WRITABLE.
    """
    if vault.behind is None:
        return
    with vault.transaction(Act.OPEN_OLDER):
        vault.connection.execute("UPDATE meta SET revision = max(revision, ?)", (vault.behind.reached,))
    vault.behind = None


def renew(home: Path, keyring: KeyringStore | None = None) -> None:
    """Forget the mark, because another vault is about to come in the place of this one on purpose.

    Its first opening makes a new mark. Call it once the change is decided and before it is made, so that no
    interruption leaves the old mark beside the new vault. Does nothing when there is no readable key file.
    """
    try:
        found = keyfile.read(home / KEYS_NAME)
    except UserError:
        return
    Place(home, found, keyring or KeyringStore(_PATIENCE)).forget()
