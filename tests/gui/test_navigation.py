"""The mark in the navigation stands at the screen that is shown, or at the one it belongs to."""

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from wellbeing_desktop.app import screens
from wellbeing_desktop.gui.navigation import Entry, Navigation

ENTRIES = (
    Entry("today", "house", "Vandaag"),
    Entry("clients", "users", "Deelnemers", ("client", "note")),
    Entry("practice", "settings", "Praktijk", ("programmes",)),
)


@pytest.fixture
def navigation(qtbot: QtBot) -> Navigation:
    made = Navigation()
    qtbot.addWidget(made)
    made.set_entries(ENTRIES)
    return made


@pytest.mark.parametrize(
    ("view", "marked"),
    [("clients", ["Deelnemers"]), ("note", ["Deelnemers"]), ("programmes", ["Praktijk"]), ("elsewhere", [])],
)
def test_the_mark_stands_where_the_screen_belongs(navigation: Navigation, view: str, marked: list[str]) -> None:
    navigation.set_current("today")
    navigation.set_current(view)
    assert [button.text() for button in navigation.findChildren(QPushButton) if button.isChecked()] == marked


def test_every_screen_belongs_to_one_entry() -> None:
    placed = [view for entry in screens.ENTRIES for view in (entry.view, *entry.under)]
    assert sorted(placed) == sorted(screens.factories(lambda: None))
