"""From damage to a repaired vault at the unlock screen, and what of it can be seen before the yes."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from tests.hands import PHRASE, make_vault, part, press, type_into, unlock, wait_for_main
from tests.program_fixture import Begin, Run
from tests.vault.damaged import Reader, flip_page
from wellbeing_desktop.domain.people import Client
from wellbeing_desktop.gui.views.unlock.damage import DamagePage
from wellbeing_desktop.gui.views.unlock.repaired import RepairedPage
from wellbeing_desktop.services import access, integrity, people, repair, snapshots

NAMES = ("Anna de Vries", "Bea Bos")


@pytest.fixture
def code(home: Path) -> str:
    """A vault with a client in its snapshot, one since, and a bad page with the clients; the code of its sheet."""
    code = make_vault(home)
    vault = access.unlock(home, PHRASE)
    people.add_client(vault, people.NewClient(Client(0, NAMES[0])))
    snapshots.make(vault, home / "snapshots")
    people.add_client(vault, people.NewClient(Client(0, NAMES[1])))
    vault.close()
    flip_root(home, code, "client")
    return code


def flip_root(home: Path, code: str, table: str) -> None:
    """Turn a bit round on the only page of a small table; a second time turns it back."""
    reader = Reader(home / "vault.db", repair.with_code(home, code).data_key)
    ((root,),) = reader.rows("SELECT rootpage FROM sqlite_schema WHERE name = ?", table) or [(0,)]
    reader.close()
    flip_page(home / "vault.db", root)


def damage_page(qtbot: QtBot, run: Run) -> DamagePage:
    """Wait until the damage is shown and nothing is busy."""
    window = run.program.window
    assert window is not None
    qtbot.waitUntil(
        lambda: any(page.isVisible() and page.repair_button.isVisible() for page in window.findChildren(DamagePage)),
        timeout=20_000,
    )
    return part(run, DamagePage)


def repaired_page(qtbot: QtBot, run: Run) -> RepairedPage:
    window = run.program.window
    assert window is not None
    qtbot.waitUntil(lambda: any(page.isVisible() for page in window.findChildren(RepairedPage)), timeout=20_000)
    return part(run, RepairedPage)


def names(run: Run) -> list[str]:
    return [client.name for client in people.clients(run.program.desk.vault)]


def test_a_vault_whose_user_wants_it_repaired_is_repaired(qtbot: QtBot, begin: Begin, home: Path, code: str) -> None:
    integrity.want_repair(home)
    run = begin()
    unlock(qtbot, run, PHRASE)
    page = damage_page(qtbot, run)
    assert "namen en gegevens van mensen" in page.affected_label.text()
    assert not page.code_field.isVisible()
    press(qtbot, page.repair_button)
    shown = repaired_page(qtbot, run)
    words = [label.text() for label in shown.table_space.findChildren(QLabel)]
    assert "Namen en gegevens van mensen" in words
    assert shown.lost_label.text() == "Wat verloren gaat: namen en gegevens van mensen: hooguit 1."
    press(qtbot, shown.use_button)
    unlock(qtbot, run, PHRASE)
    wait_for_main(qtbot, run)
    assert names(run) == [NAMES[0]]
    assert not (home / integrity.WANTED_NAME).exists()
    assert (home / "aside" / "0001" / "vault.db").exists()


def test_a_no_leaves_everything_and_the_vault_can_be_opened_as_it_is(
    qtbot: QtBot, begin: Begin, home: Path, code: str
) -> None:
    for table in ("client", "scan"):  # the first window reads the clients and does not read the scans
        flip_root(home, code, table)
    integrity.want_repair(home)
    before = (home / "vault.db").read_bytes()
    run = begin()
    unlock(qtbot, run, PHRASE)
    press(qtbot, damage_page(qtbot, run).repair_button)
    press(qtbot, repaired_page(qtbot, run).drop_button)
    page = damage_page(qtbot, run)
    assert (home / "vault.db").read_bytes() == before
    assert not (home / "next").exists()
    press(qtbot, page.anyway_button)
    unlock(qtbot, run, PHRASE)
    wait_for_main(qtbot, run)


def test_when_the_first_page_is_bad_the_sheet_is_asked(qtbot: QtBot, begin: Begin, home: Path, code: str) -> None:
    flip_page(home / "vault.db", 1)
    run = begin()
    unlock(qtbot, run, PHRASE)
    page = damage_page(qtbot, run)
    assert "inhoudsopgave" in page.affected_label.text()
    press(qtbot, page.repair_button)
    qtbot.waitUntil(page.code_field.isVisible, timeout=20_000)
    assert not page.repair_button.isEnabled()
    type_into(qtbot, page.code_field.findChildren(QLineEdit)[0], code)
    press(qtbot, page.repair_button)
    press(qtbot, repaired_page(qtbot, run).use_button)
    unlock(qtbot, run, PHRASE)
    wait_for_main(qtbot, run)
    assert names(run) == [NAMES[0]]


def test_stopping_half_way_leaves_nothing(qtbot: QtBot, begin: Begin, home: Path, code: str) -> None:
    integrity.want_repair(home)
    run = begin()
    unlock(qtbot, run, PHRASE)
    page = damage_page(qtbot, run)
    page.repair_button.click()
    page.stop_button.click()
    assert damage_page(qtbot, run).repair_button.isEnabled()
    assert not (home / "next").exists()
    assert page.bar.maximum() == repair.STEPS
