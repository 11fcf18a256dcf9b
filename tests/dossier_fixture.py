"""A vault in which everything is kept of one client, and something of others: made once, copied for each test."""

import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from wellbeing_desktop.domain.change import Act
from wellbeing_desktop.domain.disclosure import Way
from wellbeing_desktop.domain.paper import PaperKind
from wellbeing_desktop.vault import opening
from wellbeing_desktop.vault.store import Vault

if TYPE_CHECKING:  # loaded when the story is told: every test process reads this file
    from tests.services.dossier_world import Dossier
    from tests.vault_fixture import Prepared

PRESENT = datetime(2026, 11, 23, 14, 2, 3)


@dataclass(frozen=True)
class Filled:
    """The closed vault and who is in it."""

    path: Path
    dossier: "Dossier"


@pytest.fixture(scope="session")
def filled(prepared: "Prepared", tmp_path_factory: pytest.TempPathFactory) -> Filled:
    from tests.services.dossier_world import fill
    from wellbeing_desktop.services import form_drafts, note_index

    path = tmp_path_factory.mktemp("filled") / "vault.db"
    vault = prepared.copy_to(path, lambda: PRESENT)
    vault.connection.execute("PRAGMA synchronous = OFF")
    made = fill(vault)
    form_drafts.keep(vault, f"suitability:{made.world.trajectory.id}", {"remark": "OWNDRAFT"})
    form_drafts.keep(vault, f"inspection:{made.client.id}", {"added": "OWNCOVERED"})
    form_drafts.keep(vault, "suitability:99", {"remark": "ALIENDRAFT"})
    _give(vault, made)
    note_index.index(vault)
    vault.close()
    return Filled(path, made)


def _give(vault: Vault, made: "Dossier") -> None:
    """What left the vault: something about nobody, the report to each who was there, and something else again."""
    from wellbeing_desktop.services import disclosures, releases, reports

    about_nobody = (PaperKind.CALENDAR_FILE, "AG-1", "Iemand", ("calendar_file:busy",), b"BEGIN")
    disclosures.register_file(vault, *about_nobody)
    report = reports.of_client(vault, made.client.id)[-1]
    for person in report.content.participants:
        release = releases.for_participant(vault, report.id, person.participant_id, "nl")
        releases.finish(vault, release, releases.pdf(release), Way.PRINTED)
    disclosures.register_file(vault, *about_nobody)


@pytest.fixture
def dossier_vault(
    tmp_path: Path, filled: Filled, prepared: "Prepared", clock: Callable[[], datetime]
) -> Iterator[Vault]:
    path = tmp_path / "vault.db"
    shutil.copy(filled.path, path)
    vault = opening.open_vault(path, prepared.data_key, clock=clock)
    vault.connection.execute("PRAGMA synchronous = OFF")
    yield vault
    vault.close()


def back_up(vault: Vault) -> Path:
    """A snapshot of the vault in a folder beside it."""
    from wellbeing_desktop.services import snapshots

    folder = vault.path.parent / "snapshots"
    folder.mkdir(exist_ok=True)
    return snapshots.make(vault, folder).path


def note_backup(vault: Vault) -> None:
    """The audit line that a snapshot leaves, without the half second that a real one takes."""
    with vault.transaction(Act.SNAPSHOT):
        pass
