"""What can be read of a damaged vault comes into the repaired one; what cannot comes from the backup, or is told."""

import shutil
from pathlib import Path

import pytest

from tests.vault.damaged import add, flip_page, make, pages_of
from tests.vault_tools import DATA_KEY, SetClock
from wellbeing_desktop.domain.change import Act
from wellbeing_desktop.domain.progress import no_progress
from wellbeing_desktop.vault import audit, checking, diagnosis, page_check, page_map, salvage
from wellbeing_desktop.vault.connecting import PAGE_SIZE
from wellbeing_desktop.vault.opening import open_vault
from wellbeing_desktop.vault.ruin import Ruin
from wellbeing_desktop.vault.salvage import Merged
from wellbeing_desktop.vault.store import Vault

OLD, NEW = 30, 60


def text(number: int, state: str) -> str:
    return f"{number} {state} " + "x" * 1500


def fill(vault: Vault) -> None:
    for number in range(1, OLD + 1):
        add(vault, text(number, "old"))


def go_on(vault: Vault) -> None:
    """What was done since the backup: rows added, changed and taken away."""
    for number in range(OLD + 1, NEW + 1):
        add(vault, text(number, "new"))
    with vault.transaction(Act.ADD_CONTACT):
        vault.connection.execute("UPDATE organisation SET name = replace(name, 'old', 'changed') WHERE id % 2 = 0")
        vault.connection.execute("DELETE FROM organisation WHERE id % 10 = 1")


@pytest.fixture
def backup(tmp_path: Path, clock: SetClock) -> Path:
    return make(tmp_path / "backup.db", clock, fill)


@pytest.fixture
def damaged(tmp_path: Path, backup: Path) -> Path:
    path = tmp_path / "vault.db"
    shutil.copy(backup, path)
    vault = open_vault(path, DATA_KEY)
    go_on(vault)
    vault.close()
    return path


def repaired(backup: Path, damaged: Path) -> tuple[Vault, dict[str, Merged]]:
    """The backup with what can be read of the damaged vault, and what came of each table."""
    salt = diagnosis.read_salt(damaged)
    found = page_map.of_file(damaged, DATA_KEY, page_check.look_at_file(damaged, DATA_KEY), salt)
    target = open_vault(backup, DATA_KEY)
    ruin = Ruin(damaged, DATA_KEY, salt, found)
    merged = salvage.merge(target.connection, ruin, no_progress)
    ruin.close()
    return target, {one.table: one for one in merged}


def state_of(vault: Vault) -> dict[int, str]:
    """By number whether a row is in its old, changed or new state."""
    rows = vault.connection.execute("SELECT id, name FROM organisation ORDER BY id").fetchall()
    return {number: name.split()[1] for number, name in rows}


def expected() -> dict[int, str]:
    """What a whole vault would have."""
    rows = {number: "changed" if number % 2 == 0 else "old" for number in range(1, OLD + 1)}
    rows |= dict.fromkeys(range(OLD + 1, NEW + 1), "new")
    return {number: state for number, state in rows.items() if number % 10 != 1}


def check_sound(vault: Vault) -> None:
    """Whole, with all references and guards, and able to go on."""
    checking.check_whole(vault.connection)
    assert vault.connection.execute("PRAGMA foreign_key_check").fetchall() == []
    assert audit.first_broken(vault.connection) is None
    add(vault, "afterwards")
    assert vault.connection.execute("SELECT max(id) FROM organisation").fetchone() == (NEW + 1,)


def test_a_vault_without_damage_comes_over_wholly(backup: Path, damaged: Path) -> None:
    vault, merged = repaired(backup, damaged)
    assert state_of(vault) == expected()
    assert merged["organisation"] == Merged("organisation", OLD, len(expected()))
    assert sum(one.kept + one.lost + one.unplaced for one in merged.values()) == 0
    check_sound(vault)
    triggers = "SELECT count(*) FROM sqlite_master WHERE type = 'trigger'"
    assert vault.connection.execute(triggers).fetchone()[0] > 100
    vault.close()


def test_rows_on_a_bad_page_come_from_the_backup_and_all_others_from_the_vault(backup: Path, damaged: Path) -> None:
    """Page after page of the table goes bad; only its rows are older afterwards, and those made since are lost."""
    tried, bad = 0, pages_of(damaged) + 1
    while tried < 4 and (bad := leaf_of(damaged, "organisation", before=bad - 5)):
        flip_page(damaged, bad)
        shutil.copy(backup, work := damaged.with_name("work.db"))
        vault, merged = repaired(work, damaged)
        there, whole, made = state_of(vault), expected(), merged["organisation"]
        changed = {number for number in whole if there.get(number) != whole[number]}
        back, lost = set(there) - set(whole), set(whole) - set(there)
        assert all(there[number] == "old" for number in changed - lost)
        assert all(number % 10 == 1 and number <= OLD for number in back), "taken away since, known to the backup"
        assert all(number > OLD for number in lost)
        assert made.lost >= len(lost)
        assert made.read + made.kept == len(there)
        assert 0 < len(changed | back) <= 8
        check_sound(vault)
        vault.close()
        flip_page(damaged, bad)
        tried += 1
    assert tried == 4


def test_without_the_list_of_tables_the_backup_alone_remains(backup: Path, damaged: Path) -> None:
    flip_page(damaged, 1)
    vault, merged = repaired(backup, damaged)
    assert set(state_of(vault).values()) == {"old"}
    assert not merged["organisation"].sure
    checking.check_whole(vault.connection)
    vault.close()


def test_a_file_cut_short_gives_what_is_left_of_it(backup: Path, damaged: Path) -> None:
    content = damaged.read_bytes()
    damaged.write_bytes(content[: -12 * PAGE_SIZE])
    vault, merged = repaired(backup, damaged)
    there = state_of(vault)
    assert 0 < len(set(expected()) - set(there)) < 30
    assert merged["organisation"].lost > 0
    check_sound(vault)
    vault.close()


def test_an_audit_trail_with_a_hole_ends_before_it(backup: Path, damaged: Path) -> None:
    flip_page(damaged, leaf_of(damaged, "audit"))
    vault, _ = repaired(backup, damaged)
    assert audit.head(vault.connection).id >= OLD + 1
    assert audit.first_broken(vault.connection) is None
    vault.close()


def test_what_belongs_to_a_lost_row_is_told_as_unplaced(tmp_path: Path, clock: SetClock) -> None:
    """Of three organisations made since the backup one is on a bad page: what must have one goes with it."""
    backup = make(tmp_path / "backup.db", clock, lambda _vault: None)
    shutil.copy(backup, damaged := tmp_path / "vault.db")
    vault = open_vault(damaged, DATA_KEY)
    vault.connection.execute("UPDATE meta SET sheet_confirmed_on = '2026-03-09'")
    for number in range(3):
        add(vault, text(number, "new"))
        with vault.transaction(Act.ADD_CONTACT):
            vault.connection.execute(
                "INSERT INTO client (name, organisation_id, phone, email, language) VALUES ('C', ?, '', '', 'nl')",
                (number + 1,),
            )
            vault.connection.execute(
                "INSERT INTO vitality_budget (organisation_id, year, minutes, cents, rate_cents)"
                " VALUES (?, 2026, 0, 0, 0)",
                (number + 1,),
            )
    vault.close()
    flip_page(damaged, leaf_of(damaged, "organisation"))
    vault, merged = repaired(backup, damaged)
    there = vault.connection.execute("SELECT count(*) FROM organisation").fetchone()[0]
    assert 0 < there < 3
    assert merged["vitality_budget"].unplaced == 3 - there
    assert merged["client"].unplaced == 0
    clients = vault.connection.execute("SELECT organisation_id FROM client ORDER BY id").fetchall()
    assert len(clients) == 3
    assert clients.count((None,)) == 3 - there
    vault.close()


def leaf_of(path: Path, table: str, before: int = 0) -> int:
    """The last page (before another) whose loss costs only some of a table's rows; 0 when there is none."""
    for page in range((before or pages_of(path) + 1) - 1, 1, -1):
        flip_page(path, page)
        found = page_map.of_file(path, DATA_KEY, page_check.look_at_file(path, DATA_KEY))
        flip_page(path, page)
        if any(low > 0 for low, _ in found.rows.get(table, ())):
            return page
    return 0
