"""An older vault put back: the unlock screen says so, and opens it only when that is wanted."""

import shutil
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.hands import PHRASE, make_vault, part, press, unlock, wait_for_main
from tests.program_fixture import Begin, Run
from wellbeing_desktop.gui.causes import Cause
from wellbeing_desktop.gui.views.restore import RestoreView
from wellbeing_desktop.gui.views.unlock import UnlockView
from wellbeing_desktop.gui.views.unlock.older import OlderPage


@pytest.fixture
def older(qtbot: QtBot, begin: Begin, home: Path) -> Run:
    """The program, asked to open a vault that was put back after a day of work."""
    make_vault(home)
    kept = Path(shutil.copy(home / "vault.db", home.parent / "older.db"))
    first = begin()
    unlock(qtbot, first, PHRASE)
    wait_for_main(qtbot, first)
    first.program.leave(Cause.USER)
    shutil.copy(kept, home / "vault.db")
    run = begin()
    unlock(qtbot, run, PHRASE)
    view = part(run, UnlockView)
    qtbot.waitUntil(lambda: any(page.isVisible() for page in view.findChildren(OlderPage)), timeout=20_000)
    return run


def test_it_says_what_it_means_and_what_to_do(older: Run) -> None:
    page = part(older, OlderPage)
    assert "laatst gewerkt op" in page.older_text.text()
    assert "{" not in page.older_text.text()
    assert "nieuwste reservekopie" in page.older_help.text()
    assert page.focusProxy() is page.restore_button
    assert not page.trouble_label.isVisible()


def test_it_opens_when_that_is_wanted_and_is_not_told_again(qtbot: QtBot, older: Run, begin: Begin, home: Path) -> None:
    press(qtbot, part(older, OlderPage).open_button)
    wait_for_main(qtbot, older)
    assert older.program.keeper is not None
    acts = older.program.desk.vault.connection.execute("SELECT act FROM audit ORDER BY id").fetchall()
    assert ("open_older",) in acts
    older.program.leave(Cause.USER)
    again = begin()
    unlock(qtbot, again, PHRASE)
    wait_for_main(qtbot, again)


def test_it_leads_to_restoring_with_the_vault_closed(qtbot: QtBot, older: Run) -> None:
    page = part(older, OlderPage)
    vault = page._vault
    press(qtbot, page.restore_button)
    assert part(older, RestoreView).isVisible()
    assert vault.data_key == bytes(32)


def test_it_can_be_left_alone(qtbot: QtBot, older: Run) -> None:
    press(qtbot, part(older, OlderPage).end_button)
    assert older.ended
    assert older.afterlife.wishes == []
