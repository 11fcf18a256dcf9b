"""Without Hunspell, as on a Mac with an Intel processor: that is said where one looks for it, and all else works."""

import sys

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.gui.test_spelling import Writing
from wellbeing_desktop.assets import speller
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.places import Place
from wellbeing_desktop.gui.speller import Speller
from wellbeing_desktop.gui.views.practice import PracticeView

WHY = "Op deze computer is er geen spellingcontrole."


@pytest.fixture(autouse=True)
def _without_hunspell(monkeypatch: pytest.MonkeyPatch) -> None:
    assert speller.available()
    monkeypatch.setitem(sys.modules, "hunspell", None)


def test_a_field_is_written_in_as_ever_and_f7_says_why_nothing_happens(qtbot: QtBot, desk: Desk) -> None:
    news: list[str] = []
    desk.said.connect(lambda said: news.append(said.text))
    writing = Writing(qtbot, desk)
    qtbot.keyClicks(writing.edit, "een gesprk ")
    writing.settle()
    assert writing.marked() == []
    assert not writing.help.speller.running
    assert news == []
    qtbot.keyClick(writing.edit, Qt.Key.Key_F7)
    assert news == [WHY]
    menu = writing.open_menu("gesprk")
    shown = [action.text() for action in menu.menu.actions()[-1].menu().actions() if action.isVisible()]
    menu.menu.hide()
    assert [text for text in shown if text] == [WHY, "Eigen woordenlijst …"]


def test_the_settings_say_it_in_each_language(qtbot: QtBot, desk: Desk, qapp: QApplication) -> None:
    view = PracticeView(desk)
    qtbot.addWidget(view)
    view.show()
    view.show_place(Place("practice", part="program"))
    page = view.program_page
    assert not page.spelling_combo.isEnabled()
    assert page.spelling_field.help == WHY
    desk.change_settings(language="en")
    qapp.processEvents()
    assert page.spelling_field.help == Speller.of(desk).why_not() != ""
