"""What a deputy sees, looked at as test_accessible_entrance.py looks at the unlock screen, and in both languages."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from tests.app.test_deputy import come_in, prepare
from tests.gui.test_accessible_entrance import wrong_now
from tests.gui.test_english_entrance import assert_follows
from tests.hands import part
from tests.program_fixture import Begin
from wellbeing_desktop.gui.views.deputy import DeputyView
from wellbeing_desktop.gui.views.unlock import UnlockView


def test_the_sheets_page(begin: Begin, home: Path) -> None:
    prepare(home)
    run = begin()
    part(run, UnlockView).deputy_button.click()
    part(run, DeputyView).sheets.open_button.click()
    assert wrong_now(run) == ""
    assert_follows(run)


def test_the_list_and_what_is_still_to_be_filled_in(qtbot: QtBot, begin: Begin, home: Path) -> None:
    made = prepare(home)
    run = begin()
    view = come_in(qtbot, run, made)
    assert view.list is not None
    view.list.notes_button.click()
    assert wrong_now(run) == ""
    assert_follows(run)
