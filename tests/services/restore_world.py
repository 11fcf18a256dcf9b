"""A laptop with a vault, a stick with a snapshot of it, and what came after: for tests of restoring."""

import shutil
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.services import work_life
from tests.services.worlds import PRACTICE, begin, write
from wellbeing_desktop.domain.errors import Kind, UserError
from wellbeing_desktop.services import (
    access,
    access_start,
    people,
    practice,
    restore_choice,
    restoring,
    snapshots,
)
from wellbeing_desktop.services.restore_choice import Contents, Found
from wellbeing_desktop.services.restoring import Wish
from wellbeing_desktop.vault.store import Clock, Vault

PHRASE = "vier paarden op zolder"
NEW_PHRASE = "zeven zwanen in de gracht"


@dataclass
class Laptop:
    """The home folder, the folder of the stick, and the code on the recovery sheet."""

    home: Path
    stick: Path
    code: str
    clock: Clock

    def copy_to(self, folder: Path, clock: Clock) -> "Laptop":
        """The same laptop and stick once more."""
        for path in (self.home, self.stick):
            shutil.copytree(path, folder / path.name)
        return Laptop(folder / self.home.name, folder / self.stick.name, self.code, clock)

    def open(self, phrase: str = PHRASE) -> Vault:
        """Open the vault; nothing in it waits for the disk."""
        vault = access.unlock(self.home, phrase, clock=self.clock)
        vault.connection.execute("PRAGMA synchronous = OFF")
        return vault

    def found(self, secret: str = "") -> list[Found]:
        """What is on the stick, looked into with a code or passphrase."""
        files = restore_choice.backup_files.found_in(self.stick)
        return restore_choice.look_into_all(self.home, files, secret or self.code)

    def newest(self) -> Found:
        """The latest state on the stick."""
        return self.found()[0]

    def wish(self, found: Found, *, opened_by: str = "", now: Contents | None = None) -> Wish:
        """Restore it, opened by the sheet, under a new passphrase without the keyring."""
        return Wish(found.file, opened_by or self.code, NEW_PHRASE, False, now)


def begin_laptop(folder: Path, clock: Clock) -> Laptop:
    """One client with a plan and a note, in a snapshot on the stick."""
    vault, code = access_start.create(folder / "home", PHRASE, use_keyring=False, clock=clock)
    vault.connection.execute("PRAGMA synchronous = OFF")
    practice.save(vault, PRACTICE)
    access_start.confirm_sheet(vault, code)
    write(vault, begin(vault).dialogue.id)
    laptop = Laptop(folder / "home", folder / "stick", code, clock)
    laptop.stick.mkdir()
    snapshots.make(vault, laptop.stick)
    vault.close()
    return laptop


def go_on(laptop: Laptop) -> None:
    """A second client after the snapshot."""
    vault = laptop.open()
    work_life.begin(vault, "Kees Bakker")
    vault.close()


def files_of(folder: Path) -> dict[str, bytes]:
    """The files in a folder and what is in them."""
    return {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()}


def kind_of(home: Path, wish: Wish) -> Kind:
    """The trouble that a restore ends in."""
    with pytest.raises(UserError) as caught:
        restoring.restore(home, wish)
    return caught.value.kind


def names(vault: Vault) -> list[str]:
    """The clients by name."""
    return [client.name for client in people.clients(vault)]
