"""A part of chapter 9: the round of reports that others made, what comes back, and what is kept of a note."""

from collections.abc import Callable

from PySide6.QtGui import QTextCursor

from wellbeing_desktop.domain.reports import Report
from wellbeing_desktop.gui.places import Place
from wellbeing_desktop.gui.view import View
from wellbeing_desktop.gui.views.note import NoteView
from wellbeing_desktop.gui.views.report import ReportView
from wellbeing_desktop.gui.views.verify import VerifyView
from wellbeing_desktop.gui.views.waiting import WaitingView
from wellbeing_desktop.vault import records

from .stage import Stage
from .steps import Step

_LOOKING_BACK = 4


def _visit(kind: type[View], place: Callable[[Stage], Place]) -> Callable[[Stage], None]:
    def act(stage: Stage) -> None:
        stage.visit(kind, place(stage))

    return act


def _amended(stage: Stage) -> Place:
    """The report beneath which an addendum stands."""
    (addendum, *_others) = records.select(stage.program.desk.vault, Report, "WHERE addendum_to IS NOT NULL")
    return Place("report", addendum.session_id)


def _of_group(stage: Stage) -> Place:
    """The report that a group's members are asked about: the newest."""
    return Place("report", records.select(stage.program.desk.vault, Report, "ORDER BY id DESC LIMIT 1")[0].session_id)


def _show_addendum(stage: Stage) -> None:
    pane = stage.visit(ReportView, _amended(stage)).reading_pane
    pane.moveCursor(QTextCursor.MoveOperation.End)


STEPS = (
    Step("note-looking-back", _visit(NoteView, lambda _: Place("note", _LOOKING_BACK)), key=True),
    Step("report-addendum", _show_addendum, key=True),
    Step("report-group", _visit(ReportView, _of_group), key=True),
    Step("waiting", _visit(WaitingView, lambda _: Place("waiting")), key=True),
    Step("verify", _visit(VerifyView, lambda _: Place("verify")), key=True),
)
