"""Backups of every sort, with what each must hold when it was restored: the stock of the restore drills."""

import json
import shutil
from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path

from tests.services import work_life
from tests.services.restore_world import PHRASE, Laptop, begin_laptop
from tests.services.worlds import add_client
from tests.vault_fixture import Clock
from wellbeing_desktop.services import archives, sheet_renewal, snapshots
from wellbeing_desktop.vault import table_hashes
from wellbeing_desktop.vault.store import Vault

OWN = "zes groene kikkers bij de vijver"
TOUCHED = frozenset({"audit", "meta", "old_sheet", "sqlite_schema", "sqlite_sequence"})
"""Tables in which restoring itself writes."""


@dataclass(frozen=True)
class Piece:
    """A backup, what opens it, and the hash of each table as the vault had it at that moment."""

    path: str
    secret: str
    hashes: dict[str, str]


def hashes(vault: Vault) -> dict[str, str]:
    """The hash of each table that restoring leaves as it was."""
    return {name: found.sha256 for name, found in table_hashes.of(vault.connection).items() if name not in TOUCHED}


def fill(folder: Path) -> Path:
    """Two snapshots under one sheet, two archives, one snapshot under the next sheet, and a vault put aside.

    The vault aside was being written in when it was copied. Returns the list of what is there.
    """
    clock = Clock()
    laptop = begin_laptop(folder, clock)
    pieces: list[Piece] = []

    def keep(vault: Vault, secret: str, make: Callable[[], object]) -> None:
        before, held = set(laptop.stick.iterdir()), hashes(vault)
        make()
        [new] = set(laptop.stick.iterdir()) - before
        pieces.append(Piece(str(new), secret, held))

    vault = laptop.open()
    for name in ("Kees Bakker", "Zoë Adams"):
        clock.turn(days=40)
        work_life.begin(vault, name)
        keep(vault, laptop.code, lambda: snapshots.make(vault, laptop.stick))
    keep(vault, laptop.code, lambda: archives.make(vault, laptop.stick))
    keep(vault, OWN, lambda: archives.make(vault, laptop.stick, OWN))
    renewed = sheet_renewal.begin(vault, PHRASE)
    sheet_renewal.finish(vault, renewed, renewed.code)
    add_client(vault, "Ömer Şahin")
    keep(vault, renewed.code, lambda: snapshots.make(vault, laptop.stick))
    pieces.append(Piece(_aside(laptop, vault, folder), renewed.code, hashes(vault)))
    vault.close()
    listed = folder / "stock.json"
    listed.write_text(json.dumps([asdict(piece) for piece in pieces]))
    return listed


def _aside(laptop: Laptop, vault: Vault, folder: Path) -> str:
    """The files of the vault in the middle of a write that never ended."""
    aside = folder / "aside" / "0001"
    connection = vault.connection
    connection.execute("PRAGMA cache_size = 1")
    connection.execute("BEGIN IMMEDIATE")
    connection.execute("UPDATE client SET name = 'never committed'")
    connection.execute("CREATE TABLE filler AS SELECT randomblob(200000) AS words")
    shutil.copytree(laptop.home, aside)
    connection.execute("ROLLBACK")
    assert (aside / "vault.db-journal").stat().st_size > 0
    return str(aside / "vault.db")
