"""The vault is checked beside the window; damage is told with what it hit, and leads to the repair."""

import os

import pytest
from pytestqt.qtbot import QtBot

from tests.vault.damaged import add, flip_page, pages_of
from wellbeing_desktop.domain.errors import Kind, UserError
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.integrity import DamageDialog, Integrity
from wellbeing_desktop.gui.news import News
from wellbeing_desktop.services import integrity


@pytest.fixture
def said(desk: Desk) -> list[News]:
    """What the banner was given."""
    found: list[News] = []
    desk.said.connect(found.append)
    return found


@pytest.fixture
def locked() -> list[bool]:
    return []


@pytest.fixture
def checker(desk: Desk, locked: list[bool]) -> Integrity:
    return Integrity(desk, lambda: locked.append(True))


def harm(desk: Desk) -> int:
    """Damage a page with names while the vault is open, from outside it: another handle would cost it its locks."""
    add(desk.vault, "x" * 40_000)
    path, last = desk.vault.path, pages_of(desk.vault.path)
    if (child := os.fork()) == 0:
        flip_page(path, last - 2)
        os._exit(0)
    os.waitpid(child, 0)
    return last - 2


def test_a_whole_vault_is_not_spoken_of(qtbot: QtBot, desk: Desk, checker: Integrity, said: list[News]) -> None:
    checker.look()
    qtbot.waitUntil(lambda: not checker.looking, timeout=20_000)
    assert said == []


def test_damage_is_told_with_what_it_hit_and_leads_to_the_repair(
    qtbot: QtBot, desk: Desk, checker: Integrity, said: list[News], locked: list[bool]
) -> None:
    page = harm(desk)
    checker.look()
    qtbot.waitUntil(lambda: len(said) == 1, timeout=20_000)
    assert (said[0].kind, said[0].stays, said[0].action) == ("warning", True, "Bekijken")
    assert said[0].run is not None
    said[0].run()
    dialog = checker.dialog
    assert isinstance(dialog, DamageDialog)
    assert str(page) in dialog.extent_label.text()
    assert dialog.affected_label.text() == "Daar stonden: namen en gegevens van mensen."
    dialog.repair_button.click()
    assert locked == [True]
    assert (desk.vault.path.parent / integrity.WANTED_NAME).exists()


def test_later_changes_nothing(
    qtbot: QtBot, desk: Desk, checker: Integrity, said: list[News], locked: list[bool]
) -> None:
    harm(desk)
    checker.look()
    qtbot.waitUntil(lambda: len(said) == 1, timeout=20_000)
    assert said[0].run is not None
    said[0].run()
    assert checker.dialog is not None
    checker.dialog.later_button.click()
    assert locked == []
    assert not (desk.vault.path.parent / integrity.WANTED_NAME).exists()


def test_trouble_with_a_page_makes_it_look_at_once(
    qtbot: QtBot, desk: Desk, checker: Integrity, said: list[News]
) -> None:
    harm(desk)
    desk.trouble(UserError(Kind.VAULT_DAMAGED))
    qtbot.waitUntil(lambda: any(news.action == "Bekijken" for news in said), timeout=20_000)


def test_the_end_stops_a_look_and_says_nothing(qtbot: QtBot, desk: Desk, checker: Integrity, said: list[News]) -> None:
    harm(desk)
    checker.look()
    checker.end()
    desk.trouble(UserError(Kind.DISK_FULL))
    assert not checker.looking
    assert len(said) == 1


def test_a_bad_page_behind_any_mistake_leads_to_the_repair(desk: Desk) -> None:
    harm(desk)
    home = desk.vault.path.parent
    assert not integrity.is_behind(ValueError("something else"), home)
    assert not integrity.is_behind(UserError(Kind.DISK_FULL), home)
    assert not (home / integrity.WANTED_NAME).exists()
    desk.vault.connection.execute("PRAGMA shrink_memory").fetchall()
    with pytest.raises(Exception, match="malformed") as caught:
        desk.vault.connection.execute("SELECT name FROM organisation").fetchall()
    assert integrity.is_behind(caught.value, home)
    assert (home / integrity.WANTED_NAME).exists()
