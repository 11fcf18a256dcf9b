"""Tab goes down the note as it is seen, whatever was made first."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.services import work_life
from wellbeing_desktop.domain.notes import Line
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.places import Place
from wellbeing_desktop.gui.views.note import NoteView
from wellbeing_desktop.services import goals, homework, notes

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
    view.resize(1200, 6000)
    view.show()
    for talk in (world.sessions[0], world.sessions[2]):
        view.show_place(Place("note", talk.id))
        QApplication.processEvents()
        heights = _heights(view)
        steps_up = [at for at in range(1, len(heights)) if heights[at] < heights[at - 1] - SAME_ROW]
        assert len(heights) > 20
        assert len(steps_up) == 1, "once, from the end of the page to its head"


def test_the_cards_of_another_session_are_used_again(desk: Desk, qtbot: QtBot) -> None:
    world = work_life.begin(desk.vault)
    intake, working, *_ = world.sessions
    keys = [one.section.key for one in notes.sections(desk.vault, intake.id)]
    texts: dict[str, tuple[Line, ...]] = {key: (Line(f"{key} van de intake"),) for key in keys}
    notes.save(desk.vault, intake.id, texts)
    view = NoteView(desk)
    qtbot.addWidget(view)
    view.show()
    view.show_place(Place("note", intake.id))
    before = set(view.cards.values())
    view.show_place(Place("note", working.id))
    again = set(view.cards.values())
    assert len(before & again) == min(len(before), len(again))
    assert all(card.edit.lines() == () for card in again)
    assert not any(card.edit.document().isUndoAvailable() for card in again)
    assert [card.isVisibleTo(view) for card in before | again] == [card in again for card in before | again]
    titles = [one.section.title.get("nl") for one in notes.sections(desk.vault, working.id)]
    assert [card.title_label.text() for card in view.cards.values()] == titles
    view.show_place(Place("note", intake.id))
    assert {key: card.edit.lines() for key, card in view.cards.items()} == texts
