"""What earlier releases left opens for ever: the vault both ways, the snapshot and the archive, all of it whole.

Each folder was made by tools/released.py of its release. None is ever changed or taken away once it was released.
"""

import json
import shutil
from contextlib import closing
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from wellbeing_desktop.domain.errors import Kind, UserError
from wellbeing_desktop.domain.reports import ReportState
from wellbeing_desktop.services import (
    access,
    access_change,
    disclosures,
    erasing,
    note_index,
    people,
    report_chain,
    reports,
    restoring,
)
from wellbeing_desktop.services.restoring import Wish
from wellbeing_desktop.vault import audit, backup_files, connecting, migrate, schema
from wellbeing_desktop.vault.backup_files import BackupKind
from wellbeing_desktop.vault.checking import check_whole
from wellbeing_desktop.vault.store import Vault

RELEASED = sorted(Path(__file__).parent.glob("version-*"))
AFTERWARDS = datetime(2026, 11, 24, 9)


@pytest.fixture(params=RELEASED, ids=lambda path: path.name)
def home(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """What a release left, where a later one finds it."""
    return Path(shutil.copytree(request.param, tmp_path / "home"))


def keys(home: Path) -> dict[str, Any]:
    found: dict[str, Any] = json.loads((home / "keys.json").read_text("utf-8"))
    return found


def backup(home: Path, kind: BackupKind) -> backup_files.BackupFile:
    return next(found for found in backup_files.found_in(home) if found.kind is kind)


def holds_everything(vault: Vault, told: dict[str, Any]) -> None:
    """The story that tools/released.py tells, every chain, and every page."""
    connection = vault.connection
    check_whole(connection)
    assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
    counts = {table: connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0] for table in told["counts"]}
    assert counts == told["counts"]
    client = next(one for one in people.clients(vault) if one.name == told["client"])
    assert {one.state for one in reports.of_client(vault, client.id)} == {ReportState.SEALED, ReportState.PRESENTED}
    assert note_index.search(vault, ["OWNDOSSIER"], 5)
    assert [one.client_id for one in erasing.erasures(vault)] == [told["erased"]]
    assert audit.first_broken(connection) is None
    assert disclosures.broken_at(vault) is None
    assert disclosures.missing(vault) == 0
    assert report_chain.broken(vault) is None


def test_there_is_a_folder_for_the_tables_of_this_release() -> None:
    assert f"version-{migrate.latest()}" in {path.name for path in RELEASED}


def test_the_vault_opens_with_its_passphrase(home: Path) -> None:
    told = keys(home)
    with closing(access.unlock(home, told["passphrase"], clock=lambda: AFTERWARDS)) as vault:
        holds_everything(vault, told)
        if home.name == f"version-{migrate.latest()}":
            assert schema.text(vault.connection) == schema.SCHEMA.read_text("utf-8"), "run tools/released.py --again"


def test_the_vault_opens_with_its_sheet(home: Path) -> None:
    told = keys(home)
    opened = access_change.look_in_with_code(home, told["recovery_code"], clock=lambda: AFTERWARDS)
    with closing(opened) as vault:
        holds_everything(vault, told)


def test_nothing_else_opens_it(home: Path) -> None:
    with pytest.raises(UserError) as caught:
        access.unlock(home, "een heel andere wachtzin dan deze", clock=lambda: AFTERWARDS)
    assert caught.value.kind is Kind.WRONG_SECRET


def test_the_archive_becomes_a_vault_again(home: Path, tmp_path: Path) -> None:
    told = keys(home)
    wish = Wish(
        backup(home, BackupKind.ARCHIVE),
        told["archive_passphrase"],
        "een nieuwe wachtzin voor later",
        use_keyring=False,
    )
    other = tmp_path / "other"
    restoring.restore(other, wish, clock=lambda: AFTERWARDS)
    with closing(access.unlock(other, "een nieuwe wachtzin voor later", clock=lambda: AFTERWARDS)) as vault:
        holds_everything(vault, told)


@pytest.mark.parametrize("kind", [BackupKind.SNAPSHOT, BackupKind.ARCHIVE])
def test_a_backup_is_plain_sqlcipher(home: Path, kind: BackupKind) -> None:
    told = keys(home)
    secret = told["recovery_code"] if kind is BackupKind.SNAPSHOT else told["archive_passphrase"]
    with closing(connecting.connect(backup(home, kind).path, bytearray(secret.encode("ascii")))) as connection:
        check_whole(connection)
        [(count,)] = connection.execute("SELECT count(*) FROM client")
        assert count == told["counts"]["client"]
