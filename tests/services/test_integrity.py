"""Damage is told by the part of the work that it hit, at opening and while the vault is in use."""

import re
from pathlib import Path

import pytest

from tests.vault.damaged import add, flip_page, make, pages_of
from tests.vault_fixture import Clock
from tests.vault_tools import DATA_KEY
from wellbeing_desktop.domain.errors import Kind, UserError
from wellbeing_desktop.services import integrity
from wellbeing_desktop.services.integrity import Area
from wellbeing_desktop.vault import diagnosis, migrate
from wellbeing_desktop.vault.opening import open_vault


@pytest.fixture
def closed(tmp_path: Path, clock: Clock) -> Path:
    return make(tmp_path / "vault.db", clock, lambda vault: add(vault, "x" * 40_000))


def test_every_table_that_is_named_exists() -> None:
    schema = (migrate.SCRIPTS / "schema.sql").read_text("utf-8")
    there = set(re.findall(r"CREATE (?:VIRTUAL )?TABLE [\"']?(\w+)", schema)) | {"sqlite_stat1"}
    named = {table for tables in integrity._TABLES.values() for table in tables.split()}
    assert named - there == set()
    assert integrity.area_of("practice") is Area.PRACTICE
    assert integrity.areas_of(["client", "note_section", "contact"]) == (Area.NOTES, Area.PEOPLE)


def test_an_open_vault_tells_what_was_hit(closed: Path) -> None:
    flip_page(closed, last := pages_of(closed) - 1)
    vault = open_vault(closed, DATA_KEY)
    damage = integrity.look(vault)
    vault.close()
    assert damage is not None
    assert (damage.pages, damage.count, damage.of) == ((last,), 1, pages_of(closed))
    assert (damage.areas, damage.everything) == ((Area.PEOPLE,), False)
    flip_page(closed, last)
    vault = open_vault(closed, DATA_KEY)
    assert integrity.look(vault) is None
    vault.close()


def test_damage_that_keeps_the_vault_shut_is_described(closed: Path, clock: Clock) -> None:
    salt = diagnosis.read_salt(closed)
    flip_page(closed, 1)
    with pytest.raises(UserError) as caught:
        integrity.open_told(closed, DATA_KEY, salt, clock)
    damage = integrity.from_trouble(caught.value)
    assert caught.value.kind is Kind.VAULT_DAMAGED
    assert damage is not None
    assert (damage.pages, damage.everything) == ((1,), True)
    assert integrity.can_be_repaired(caught.value)


def test_a_file_cut_short_is_described(closed: Path, clock: Clock) -> None:
    pages = pages_of(closed)
    closed.write_bytes(closed.read_bytes()[: -3 * 4096])
    with pytest.raises(UserError) as caught:
        integrity.open_told(closed, DATA_KEY, b"", clock)
    damage = integrity.from_trouble(caught.value)
    assert damage is not None
    assert (damage.missing, damage.of, damage.areas) == (3, pages, (Area.PEOPLE,))


def test_a_wish_for_repair_counts_as_long_as_there_is_damage(closed: Path, clock: Clock) -> None:
    home = closed.parent
    integrity.want_repair(home)
    integrity.open_told(closed, DATA_KEY, b"", clock).close()
    assert not (home / integrity.WANTED_NAME).exists()
    flip_page(closed, pages_of(closed))
    integrity.open_told(closed, DATA_KEY, b"", clock).close()
    integrity.want_repair(home)
    with pytest.raises(UserError):
        integrity.open_told(closed, DATA_KEY, b"", clock)
    integrity.open_anyway(home)
    integrity.open_told(closed, DATA_KEY, b"", clock).close()


def test_a_damaged_journal_is_not_for_repair() -> None:
    assert not integrity.can_be_repaired(UserError(Kind.VAULT_DAMAGED, part="journal"))
    assert not integrity.can_be_repaired(UserError(Kind.VAULT_FOREIGN))
    assert integrity.from_trouble(UserError(Kind.VAULT_DAMAGED, part="salt")) is None
