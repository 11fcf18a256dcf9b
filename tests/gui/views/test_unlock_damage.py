"""From damage to a repaired vault at the unlock screen, and what of it can be seen before the yes."""

import shutil
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from tests.hands import PHRASE, make_vault, part, press, type_into, unlock, wait_for_main
from tests.program_fixture import Begin, Run
from tests.vault.damaged import Reader, flip_page
from wellbeing_desktop.domain.errors import Kind, UserError
from wellbeing_desktop.domain.people import Client
from wellbeing_desktop.gui.banner import Banner
from wellbeing_desktop.gui.crash import CrashDialog
from wellbeing_desktop.gui.views.unlock.damage import DamagePage
from wellbeing_desktop.gui.views.unlock.repaired import RepairedPage
from wellbeing_desktop.services import access, integrity, people, repair, snapshots
from wellbeing_desktop.settings.device import SettingsFile

NAMES = ("Anna de Vries", "Bea Bos")


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, str]:
    """A home with a client in its snapshot, one since, and a bad page with the clients; the code of its sheet."""
    home = tmp_path_factory.mktemp("made") / "home"
    code = make_vault(home)
    vault = access.unlock(home, PHRASE)
    vault.connection.execute("PRAGMA synchronous = OFF")
    people.add_client(vault, people.NewClient(Client(0, NAMES[0])))
    snapshots.make(vault, home / "snapshots")
    people.add_client(vault, people.NewClient(Client(0, NAMES[1])))
    vault.close()
    flip_root(home, code, "client")
    return home, code


@pytest.fixture
def code(made: tuple[Path, str], home: Path) -> str:
    """Such a home for one test; the code of its sheet."""
    shutil.copytree(made[0], home, dirs_exist_ok=True)
    SettingsFile(home).change(snapshot_folder=str(home / "snapshots"))
    return made[1]


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


def test_damage_that_opening_does_not_meet_is_told_in_the_main_window(
    qtbot: QtBot, begin: Begin, home: Path, code: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("wellbeing_desktop.gui.integrity.DELAY", 0)
    for table in ("client", "scan"):
        flip_root(home, code, table)
    run = begin()
    unlock(qtbot, run, PHRASE)
    shell = wait_for_main(qtbot, run)
    banner = shell.findChildren(Banner)[0]
    qtbot.waitUntil(lambda: banner.news is not None and banner.news.action == "Bekijken", timeout=20_000)


def test_a_screen_that_meets_a_bad_page_says_so_and_leads_to_the_repair(
    qtbot: QtBot, begin: Begin, home: Path, code: str
) -> None:
    flip_root(home, code, "client")
    run = begin()
    unlock(qtbot, run, PHRASE)
    wait_for_main(qtbot, run)
    keeper = run.program.keeper
    assert keeper is not None
    assert not keeper.met_damage(ValueError())
    assert keeper.met_damage(UserError(Kind.VAULT_DAMAGED))
    assert (home / integrity.WANTED_NAME).exists()
    dialog = CrashDialog("14:02", "report", damage=True)
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.title.text() == "Er is schade in het kluisbestand"
    assert not dialog.report.isVisible()
    dialog.reject()
