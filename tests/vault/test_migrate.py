"""Migrations run wholly or not at all, in order, after a verified copy of a vault that holds data."""

import shutil
from pathlib import Path

import pytest
import sqlcipher3

from tests.small_disk import small_disk
from tests.vault_tools import DATA_KEY
from wellbeing_desktop.domain.change import Act
from wellbeing_desktop.domain.errors import Kind, UserError
from wellbeing_desktop.domain.paper import PaperKind
from wellbeing_desktop.services import consents, disclosures, people, report_chain, reports, trajectories
from wellbeing_desktop.vault import connecting, migrate
from wellbeing_desktop.vault.opening import open_vault
from wellbeing_desktop.vault.store import Vault

VAULTS = Path(__file__).parents[1] / "vaults"
VERSION_2, VERSION_3, VERSION_4 = (VAULTS / f"version-{number}.vault" for number in (2, 3, 4))
"""A vault as issue 2 left it: a recovery plan of 24 talks, a sealed report, a consent and two disclosures."""


@pytest.fixture
def scripts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with this release's migrations, to which a test adds the next one."""
    folder = tmp_path / "migrations"
    shutil.copytree(migrate.SCRIPTS, folder)
    monkeypatch.setattr(migrate, "SCRIPTS", folder)
    return folder


def add_next(scripts: Path, sql: str) -> int:
    number = migrate.latest() + 1
    (scripts / f"{number:04}_next.sql").write_text(sql)
    return number


@pytest.fixture
def old(vault: Vault) -> Path:
    """A closed vault with data, as a release before the next migration left it."""
    with vault.transaction(Act.ADD_CONTACT):
        vault.connection.execute("INSERT INTO organisation (name) VALUES ('Bakkerij Zon')")
    vault.close()
    return vault.path


def organisations(path: Path) -> list[tuple[str]]:
    connection = connecting.connect(path, connecting.raw_key(DATA_KEY))
    rows = connection.execute("SELECT name FROM organisation").fetchall()
    connection.close()
    return rows


def test_scripts_are_numbered_without_gaps() -> None:
    assert list(migrate.scripts()) == list(range(1, migrate.latest() + 1))


def test_a_new_vault_gets_no_copy(old: Path) -> None:
    open_vault(old, DATA_KEY).close()
    assert not list(old.parent.glob("*.before-*"))


def test_an_old_vault_is_copied_then_brought_up_to_date(old: Path, scripts: Path) -> None:
    before = old.read_bytes()
    number = add_next(scripts, "ALTER TABLE organisation ADD COLUMN town TEXT NOT NULL DEFAULT 'Oss';")
    vault = open_vault(old, DATA_KEY)
    assert vault.connection.execute("SELECT name, town FROM organisation").fetchall() == [("Bakkerij Zon", "Oss")]
    assert connecting.pragma(vault.connection, "user_version") == number
    vault.close()
    copy = old.with_name(f"vault.db.before-{number:04}")
    assert copy.read_bytes() == before
    assert copy.stat().st_mode & 0o777 == 0o600
    assert organisations(copy) == [("Bakkerij Zon",)]
    open_vault(old, DATA_KEY).close()


def test_a_failing_script_leaves_the_old_vault_as_it_was(old: Path, scripts: Path) -> None:
    number = add_next(scripts, "DELETE FROM organisation; INSERT INTO nowhere VALUES (1);")
    with pytest.raises(sqlcipher3.Error, match="no such table"):
        open_vault(old, DATA_KEY)
    assert organisations(old) == [("Bakkerij Zon",)]
    (scripts / f"{number:04}_next.sql").unlink()
    open_vault(old, DATA_KEY).close()


def test_a_damaged_vault_is_not_migrated(old: Path, scripts: Path) -> None:
    add_next(scripts, "CREATE TABLE later (id INTEGER PRIMARY KEY);")
    connection = connecting.connect(old, connecting.raw_key(DATA_KEY))
    connection.execute("INSERT INTO organisation (name) VALUES (?)", ("x" * 100_000,))
    connection.close()
    content = bytearray(old.read_bytes())
    content[-20_000] ^= 1
    old.write_bytes(content)
    with pytest.raises(UserError) as caught:
        open_vault(old, DATA_KEY)
    assert caught.value.kind is Kind.VAULT_DAMAGED
    assert old.read_bytes() == content


def test_no_room_for_the_copy_means_no_migration(old: Path, scripts: Path, tmp_path: Path) -> None:
    add_next(scripts, "DELETE FROM organisation;")
    with small_disk(tmp_path / "disk", 2048) as disk:
        moved = disk.folder / "vault.db"
        shutil.copy(old, moved)
        disk.fill(leave=65536)
        with pytest.raises(UserError) as caught:
            open_vault(moved, DATA_KEY)
        assert caught.value.kind is Kind.DISK_FULL
        assert moved.read_bytes() == old.read_bytes()


def test_a_vault_of_version_two_keeps_everything_and_its_register_still_follows(tmp_path: Path) -> None:
    shutil.copy(VERSION_2, tmp_path / "vault.db")
    vault = open_vault(tmp_path / "vault.db", DATA_KEY)
    [client] = people.clients(vault)
    [trajectory] = trajectories.of_client(vault, client.id)
    [report] = reports.of_client(vault, client.id)
    assert len(trajectories.sessions_of(vault, trajectory.id)) == 24
    assert len(reports.round_by_report(vault, report.id).responses) == 2
    assert len(disclosures.listed(vault, client.id)) == 2
    assert disclosures.broken_at(vault) is None
    assert vault.connection.execute("PRAGMA foreign_keys").fetchone() == (1,)
    vault.close()


def test_a_vault_of_version_three_keeps_its_reports_and_finds_its_notes(tmp_path: Path) -> None:
    shutil.copy(VERSION_3, tmp_path / "vault.db")
    vault = open_vault(tmp_path / "vault.db", DATA_KEY)
    [client] = people.clients(vault)
    [report] = reports.of_client(vault, client.id)
    assert report.digest == reports.digest_of(report)
    assert report_chain.broken(vault) is None
    assert disclosures.broken_at(vault) is None
    assert len(disclosures.listed(vault, client.id)) == 2
    found = {
        table: vault.connection.execute(f"SELECT count(*) FROM {table} WHERE {table} MATCH '\"tekst\"'").fetchone()[0]
        for table in ("note_words", "working_words")
    }
    assert found == {"note_words": 3, "working_words": 1}
    vault.close()


def test_a_vault_of_version_four_keeps_its_register_and_takes_what_came_later(tmp_path: Path) -> None:
    shutil.copy(VERSION_4, tmp_path / "vault.db")
    vault = open_vault(tmp_path / "vault.db", DATA_KEY)
    [client] = people.clients(vault)
    assert len(disclosures.listed(vault, client.id)) == 2
    assert disclosures.broken_at(vault) is None
    [standing] = consents.of_client(vault, client.id)
    assert (standing.consent.request_id, standing.consent.replaces) == (None, None)
    earlier = disclosures.listed(vault, limit=1)[0]
    disclosures.register_file(vault, PaperKind.CALENDAR_FILE, "AG-1", "Iemand", ("calendar_file:busy",), b"BEGIN")
    assert disclosures.listed(vault, limit=1)[0].previous == earlier.chained
    assert disclosures.broken_at(vault) is None
    vault.close()


def test_a_reference_that_would_lead_nowhere_leaves_the_vault_as_it_was(old: Path, scripts: Path) -> None:
    add_next(scripts, "INSERT INTO contact VALUES (1, 'Bert', 'gp', 99, '', '', 'nl');")
    with pytest.raises(UserError) as caught:
        open_vault(old, DATA_KEY)
    assert caught.value.kind is Kind.VAULT_DAMAGED
    assert organisations(old) == [("Bakkerij Zon",)]
