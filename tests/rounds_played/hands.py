"""What a person does in the window while a report goes its round."""

from pathlib import Path

import pytest
from pypdfium2 import PdfDocument
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.documents.paper_scans import jpeg, printed, scanned
from tests.gui.scan_hands import drop
from tests.programmes_played.windows import Window
from tests.services.worlds import INK, on_its_day
from wellbeing_desktop.domain.people import Role
from wellbeing_desktop.domain.reports import Report, ReportParticipant, ReportState
from wellbeing_desktop.gui import files
from wellbeing_desktop.gui.places import Place
from wellbeing_desktop.gui.scan_dialog import ScanDialog
from wellbeing_desktop.gui.views.note import NoteView
from wellbeing_desktop.gui.views.release import ReleaseView
from wellbeing_desktop.gui.views.report import ReportView
from wellbeing_desktop.services import reports

SCREEN, ORAL = 0, 1


def write(window: Window, session_id: int, section: str, text: str) -> NoteView:
    """Type in a section of a talk's note and wait until it is in the vault."""
    view = window.go(NoteView, Place("note", session_id))
    edit = view.cards[section].edit
    edit.setFocus()
    for number, line in enumerate(text.split("\n")):
        if number:
            QTest.keyClick(edit, Qt.Key.Key_Return)
        QTest.keyClicks(edit, line)
    view.save()
    assert not view.unsaved()
    return view


def make(window: Window, session_id: int) -> ReportView:
    """Make the report from its note and lay it before everybody."""
    note = window.go(NoteView, Place("note", session_id))
    with on_its_day(window.desk.vault, session_id):
        note.make_report()
    view = window.shown(ReportView)
    window.press(view.round_panel.present_button)
    assert now(window, session_id).state is ReportState.PRESENTED
    return view


def now(window: Window, session_id: int) -> Report:
    """The version of a talk's report that holds."""
    found = reports.round_of(window.desk.vault, session_id)
    assert found is not None
    return found.report


def person(report: Report, role: Role, at: int = 0) -> ReportParticipant:
    """Somebody of a role who is asked."""
    return [one for one in report.content.participants if one.role is role][at]


def begin_answer(window: Window, view: ReportView, who: ReportParticipant, means: int) -> None:
    """Press the button under a name and choose how the answer is given."""
    window.press(view.round_panel.person(who.participant_id).answer_button)
    view.answer_panel.means_segments.set_current(("screen", "oral", "paper")[means])
    view.answer_panel.means_segments.chosen.emit(("screen", "oral", "paper")[means])
    QApplication.processEvents()


def sign(window: Window, view: ReportView, who: ReportParticipant) -> None:
    """Agree on the screen with a drawn signature."""
    begin_answer(window, view, who, SCREEN)
    view.answer_panel.signature_pad.set_signature(INK)
    window.press(view.answer_panel.keep_button)


def agree(window: Window, view: ReportView, who: ReportParticipant) -> None:
    """Agree by word of mouth."""
    begin_answer(window, view, who, ORAL)
    window.press(view.answer_panel.keep_button)


def object_to(window: Window, view: ReportView, who: ReportParticipant, why: str) -> None:
    """Object by word of mouth."""
    begin_answer(window, view, who, ORAL)
    view.answer_panel.objects_radio.click()
    view.answer_panel.remark_edit.setFocus()
    QTest.keyClicks(view.answer_panel.remark_edit, why)
    window.press(view.answer_panel.keep_button)


def save_copy(
    window: Window, qtbot: QtBot, report: Report, who: ReportParticipant, path: Path, monkeypatch: pytest.MonkeyPatch
) -> str:
    """Save somebody's own copy from the screen that shows what stays; its text."""
    monkeypatch.setattr(files, "ask_save_path", lambda *_: path)
    view = window.go(ReleaseView, Place("release", report.id, f"participant:{who.participant_id}"))
    qtbot.waitUntil(view.save_button.isEnabled, timeout=10_000)
    window.press(view.save_button)
    qtbot.waitUntil(path.exists, timeout=20_000)
    with PdfDocument(path.read_bytes()) as document:
        return " ".join(page.get_textpage().get_text_range() for page in document)


def scan_of(path: Path, folder: Path) -> list[Path]:
    """Each sheet of a saved copy, laid crooked on a scanner: 150 dpi, 3 degrees, noise, JPEG."""
    file = path.read_bytes()
    with PdfDocument(file) as document:
        count = len(document)
    made = []
    for number in range(1, count + 1):
        made.append(folder / f"scan-{path.stem}-{number}.jpg")
        made[-1].write_bytes(jpeg(scanned(printed(file, 150, number), number)))
    return made


def bring_back(window: Window, qtbot: QtBot, paths: list[Path]) -> ScanDialog:
    """Drop a signed print on the window and keep it, with the answer it bears."""
    dialog = drop(window.shell, qtbot, *paths)
    assert dialog.keep_button.isEnabled(), dialog.remark.text
    QTest.keyClick(dialog.keep_button, Qt.Key.Key_Space)
    QApplication.processEvents()
    dialog.reject()
    return dialog


def seal(window: Window, session_id: int) -> Report:
    """Seal the report in front."""
    view = window.go(ReportView, Place("report", session_id))
    window.press(view.round_panel.seal_button)
    sealed = now(window, session_id)
    assert sealed.state is ReportState.SEALED
    return sealed
