"""Chapter 4: the note of a dialogue, in its compartments and voices, with agreements."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from wellbeing_desktop.gui.views.calendar import CalendarView
from wellbeing_desktop.gui.views.note import NoteView
from wellbeing_desktop.gui.views.note.agreement_form import AgreementForm
from wellbeing_desktop.gui.views.note.table import AgreementTable
from wellbeing_desktop.gui.views.today import TodayView

from .planning import DIALOGUE, block
from .stage import CALENDAR, TODAY, Stage
from .steps import Step

_VOICE_KEYS = {"1": Qt.Key.Key_1, "2": Qt.Key.Key_2, "3": Qt.Key.Key_3}


def _day_of_the_talk(stage: Stage) -> None:
    stage.clock.present = stage.texts.dialogue
    stage.go(CALENDAR)
    stage.go(TODAY)
    stage.view(TodayView)


def _open_note(stage: Stage) -> None:
    stage.go(CALENDAR)
    stage.view(CalendarView)
    stage.hand.press("today_button")
    stage.hand.click(block(stage, DIALOGUE))
    stage.hand.press("note_button")
    stage.view(NoteView)


def _edit(stage: Stage, section: str) -> QWidget:
    return stage.view(NoteView).cards[section].edit


def _write_own(stage: Stage) -> None:
    stage.hand.write(_edit(stage, "impressions"), stage.texts.impressions)
    stage.hand.write(_edit(stage, "background"), stage.texts.background)
    stage.hand.until(lambda: not stage.view(NoteView).unsaved(), "the autosave")


def _write_lines(stage: Stage, section: str, lines: Sequence[str]) -> None:
    """Each line, and then the key that says whose it is."""
    edit = _edit(stage, section)
    for number, line in enumerate(lines):
        stage.hand.write(edit, ("\n" if number else "") + line[1:])
        stage.hand.key(_VOICE_KEYS[line[0]], Qt.KeyboardModifier.ControlModifier, edit)


def _write_shared(stage: Stage) -> None:
    _write_lines(stage, "perspectives", stage.texts.perspectives)
    _write_lines(stage, "insights", stage.texts.insights)
    stage.hand.key(Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)


def _hold(stage: Stage) -> None:
    stage.hand.press(stage.view(NoteView).held_row.held_check)


def _first_agreement(stage: Stage) -> None:
    stage.hand.press("add_button")
    stage.hand.find(AgreementForm)
    stage.hand.fill("text_edit", stage.texts.agreement)
    stage.hand.fill("due_edit", stage.texts.agreement_due)
    stage.hand.press("work_check")


def _agreements(stage: Stage) -> None:
    stage.hand.press("keep_button")
    stage.hand.fill("text_edit", stage.texts.private_agreement)
    stage.hand.press("keep_button")
    stage.hand.press("cancel_button")
    table = stage.hand.find(AgreementTable)
    stage.hand.until(lambda: table.rowCount() == 2, "two agreements")
    stage.hand.reveal(table)


STEPS = (
    Step("today-with-talk", _day_of_the_talk, key=True),
    Step("note-empty", _open_note),
    Step("note-own-and-dossier", _write_own, key=True),
    Step("note-shared", _write_shared, key=True),
    Step("note-held", _hold, picture=False),
    Step("note-agreement", _first_agreement),
    Step("note-agreements", _agreements, key=True),
)
