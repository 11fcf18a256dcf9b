"""What the tests of reading along share."""

from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from wellbeing_desktop.domain.reports import Report, ReportParticipant
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.read_along import ReadAlong
from wellbeing_desktop.gui.shell import Shell
from wellbeing_desktop.gui.views.report.read_along import ReadAlongView, reading_place


def person_of(report: Report, role: str) -> ReportParticipant:
    return next(person for person in report.content.participants if person.role.value == role)


def along_with(shell: Shell, desk: Desk, qtbot: QtBot, report: Report, role: str = "client") -> ReadAlong:
    """Begin to read along, in front."""
    with qtbot.waitSignal(shell.read_along) as told:
        desk.go(reading_place(report.session_id, report.id, person_of(report, role).participant_id))
    along = told.args[0]
    assert isinstance(along, ReadAlong)
    qtbot.addWidget(along, before_close_func=QApplication.instance().removeEventFilter)
    qtbot.addWidget(shell)
    qtbot.waitUntil(along.isActiveWindow)
    return along


def view_of(along: ReadAlong) -> ReadAlongView:
    assert isinstance(along.view, ReadAlongView)
    return along.view


def seen() -> set[QWidget]:
    return {window for window in QApplication.topLevelWidgets() if window.isVisible()}


def said(along: ReadAlong) -> str:
    labels = [one.text() for one in along.findChildren(QLabel) + along.findChildren(QPushButton) if one.isVisible()]
    return "\n".join([*labels, *(edit.toPlainText() for edit in along.findChildren(QTextEdit))])
