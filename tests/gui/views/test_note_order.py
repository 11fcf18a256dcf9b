"""Tab goes down the note as it is seen, whatever was made first."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.services import work_life
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.places import Place
from wellbeing_desktop.gui.views.note import NoteView
from wellbeing_desktop.services import goals, homework

SAME_ROW = 10


def _heights(view: NoteView) -> list[int]:
    """How far down each stop is, from the first section until Tab is back there."""
    view.take_focus()
    first = here = view.focusWidget()
    found: list[int] = []
    while here is not None and (not found or here is not first):
        found.append(here.mapTo(view, QPoint(0, 0)).y())
        assert len(found) < 100, "Tab goes round without coming back"
        QTest.keyClick(here, Qt.Key.Key_Tab)
        here = view.focusWidget()
    return found


def test_tab_goes_down_the_note(desk: Desk, qtbot: QtBot) -> None:
    world = work_life.begin(desk.vault)
    homework.give(desk.vault, world.sessions[0].id, "Elke avond de laptop dicht")
    homework.give(desk.vault, world.sessions[1].id, "De woensdag verdelen")
    for goal in ("Om zes uur naar huis", "Weer slapen"):
        goals.add(desk.vault, world.trajectory.id, goal)
    view = NoteView(desk)
    qtbot.addWidget(view)
    view.resize(1200, 4000)
    view.show()
    for talk in (world.sessions[0], world.sessions[2]):
        view.show_place(Place("note", talk.id))
        QApplication.processEvents()
        heights = _heights(view)
        steps_up = [at for at in range(1, len(heights)) if heights[at] < heights[at - 1] - SAME_ROW]
        assert len(heights) > 20
        assert len(steps_up) == 1, "once, from the end of the page to its head"
