"""What the tests of the note and the report share: the real window with both views in it, and what the vault holds."""

from functools import partial

from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.gui.pictures import ENTRIES
from wellbeing_desktop.domain.notes import Line
from wellbeing_desktop.gui.autosave import Pace
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.parts import PageHeader
from wellbeing_desktop.gui.places import Place
from wellbeing_desktop.gui.shell import Shell
from wellbeing_desktop.gui.view import View
from wellbeing_desktop.gui.views.note import NoteView
from wellbeing_desktop.gui.views.report import ReportView
from wellbeing_desktop.services import notes
from wellbeing_desktop.vault.store import Vault

SWIFT = Pace(idle=30, longest=90, retry=40)
NEVER = Pace(idle=3_600_000, longest=3_600_000, retry=3_600_000)


class Elsewhere(View):
    """A view that another helper owns; here only the place matters."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        QVBoxLayout(self).addWidget(PageHeader("Elders"))


def window(desk: Desk, qtbot: QtBot, pace: Pace = SWIFT) -> Shell:
    """The main window in the front, at 1280 x 860."""
    factories = {
        "note": partial(NoteView, pace=pace),
        "report": ReportView,
        "calendar": Elsewhere,
        "release": Elsewhere,
        "today": Elsewhere,
    }
    shell = Shell(desk, ENTRIES, factories)
    qtbot.addWidget(shell)
    shell.resize(1280, 860)
    with qtbot.waitActive(shell):
        shell.show()
        shell.activateWindow()
    return shell


def open_note(shell: Shell, desk: Desk, session_id: int) -> NoteView:
    """Go to a session's note."""
    desk.go(Place("note", session_id))
    assert isinstance(shell.view, NoteView)
    return shell.view


def open_report(shell: Shell, desk: Desk, session_id: int) -> ReportView:
    """Go to a session's report."""
    desk.go(Place("report", session_id))
    assert isinstance(shell.view, ReportView)
    return shell.view


def stored(vault: Vault, session_id: int, key: str) -> tuple[Line, ...]:
    """The lines of a section as the vault holds them."""
    return next((note.lines for note in notes.written(vault, session_id) if note.section == key), ())


def focused() -> QWidget:
    """Where the keyboard is."""
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget
