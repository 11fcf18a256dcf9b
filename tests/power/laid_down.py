"""A home with a practice and a talk in it, ready to be laid down many times, and a look at what is in one."""

import os
import shutil
import tempfile
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from pathlib import Path
from unittest.mock import patch

from tests.services import worlds
from wellbeing_desktop.domain.errors import Kind, UserError
from wellbeing_desktop.services import access, access_start, notes, practice
from wellbeing_desktop.settings.device import SettingsFile
from wellbeing_desktop.vault import audit, keyfile, keys, opening, table_hashes, wraps
from wellbeing_desktop.vault.checking import check_whole
from wellbeing_desktop.vault.store import Vault

SECRET = "vier linden bij de sluis"
MOMENT = datetime(2026, 11, 23, 14, 2, 3)
COUNTING = frozenset({"revision"})
"""Of meta: it grows with each attempt, also with one that failed after all was written."""


def clock() -> datetime:
    """The time at which everything happens: equal acts then leave equal vaults."""
    return MOMENT


@dataclass(frozen=True)
class Laid:
    """A home, and what is known of it."""

    home: Path
    session_id: int
    code: str
    data_key: bytes
    secret: str = SECRET


def quick_stretch() -> wraps.Stretch:
    """The least work that the format allows: many homes are opened, and none is guessed at."""
    return wraps.Stretch(salt=os.urandom(16), memory_kib=8192, passes=1, lanes=1)


def lay_down(home: Path) -> Laid:
    """A home of its own, with a finished first start and a talk whose note is still empty."""
    made = prepared()
    shutil.copytree(made.home, home)
    SettingsFile(home).change(snapshot_folder=str(home / "snapshots"))
    return Laid(home, made.session_id, made.code, made.data_key)


@cache
def prepared() -> Laid:
    home = Path(tempfile.mkdtemp(dir=Path.home())) / "home"
    with patch.object(wraps, "new_stretch", quick_stretch):
        vault, code = access_start.create(home, SECRET, use_keyring=False, clock=clock)
    vault.connection.execute("PRAGMA synchronous = OFF")
    practice.save(vault, worlds.PRACTICE)
    access_start.confirm_sheet(vault, code)
    world = worlds.begin(vault)
    vault.close()
    (home / "snapshots").mkdir()
    found = keyfile.read(home / "vault.keys")
    return Laid(home, world.dialogue.id, code, keys.open_daily(found, SECRET, b""))


class opened:  # noqa: N801 - used as a function
    """The vault, by the program's own way of opening it, until the end of the block."""

    def __init__(self, laid: Laid, *other_secrets: str) -> None:
        state = access.look(laid.home)
        assert state.door is access.Door.LOCKED, state
        for secret in (laid.secret, *other_secrets):
            (laid.home / access.ATTEMPTS_NAME).unlink(missing_ok=True)  # as if one had waited
            try:
                self.vault = access.unlock(laid.home, secret, clock=clock)
            except UserError as trouble:
                if trouble.kind is not Kind.WRONG_SECRET:
                    raise
            else:
                return
        raise AssertionError("no secret opens it")

    def __enter__(self) -> Vault:
        return self.vault

    def __exit__(self, *_mistake: object) -> None:
        self.vault.close()


def whole_state(vault: Vault) -> str:
    """A hash over every value of every table of a vault that is found whole; it is closed."""
    try:
        check_whole(vault.connection)
        assert audit.first_broken(vault.connection) is None, "the chain of acts is broken"
        found = table_hashes.of(vault.connection)
        lines = [f"{name} {one.rows} {one.sha256}" for name, one in sorted(found.items()) if name != "meta"]
        cursor = vault.connection.execute("SELECT * FROM meta")
        columns = [column for column, *_rest in cursor.description]
        about = zip(columns, cursor.fetchone(), strict=True)
        return "\n".join(lines + [f"meta.{name} {value!r}" for name, value in about if name not in COUNTING])
    finally:
        vault.close()


def look_at(laid: Laid) -> str:
    """What the note holds, after everything about the vault was found whole."""
    found = keyfile.read(laid.home / "vault.keys")
    assert access.look(laid.home).door is access.Door.LOCKED
    vault = opening.open_vault(laid.home / "vault.db", laid.data_key, salt=found.vault_salt)
    try:
        check_whole(vault.connection)
        assert audit.first_broken(vault.connection) is None, "the chain of acts is broken"
        return text_of(vault, laid.session_id)
    finally:
        vault.close()


def text_of(vault: Vault, session_id: int) -> str:
    """The text of the section that is typed in."""
    return "".join(line.text for note in notes.written(vault, session_id) for line in note.lines)
