"""Reading along: what is seen, and that no key, no mouse and no menu reaches anything else."""

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QDropEvent, QGuiApplication, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tests.gui.read_along.tools import along_with, said, seen, view_of
from wellbeing_desktop.app import screens
from wellbeing_desktop.domain.reports import Report
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.places import Place
from wellbeing_desktop.gui.read_along import ReadAlong
from wellbeing_desktop.gui.shell import Shell
from wellbeing_desktop.gui.views.report.read_along import BEGINS, reading_place

SECRET = "VAN DE KLEMBORD"
HELD = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.MetaModifier,
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier,
)
KEYS = tuple(key for key in Qt.Key if key.value <= Qt.Key.Key_AsciiTilde.value or 0 <= key.value - 0x01000000 <= 0x66)
"""What can be typed without dead keys, all function keys, all that move, and those for back, forward and search."""
OTHER_BUTTONS = (
    Qt.MouseButton.RightButton,
    Qt.MouseButton.MiddleButton,
    Qt.MouseButton.BackButton,
    Qt.MouseButton.ForwardButton,
)


@pytest.mark.parametrize(
    ("role", "own", "other"), [("client", "VAN ANNA", "VAN CHAIMA"), ("colleague", "VAN CHAIMA", "VAN ANNA")]
)
def test_only_the_own_version_is_there(
    shell: Shell, desk: Desk, qtbot: QtBot, report: Report, role: str, own: str, other: str
) -> None:
    along = along_with(shell, desk, qtbot, report, role)
    text = said(along)
    assert own in text
    assert "SAMEN" in text
    for hidden in (other, "WERKAANTEKENING", "DOSSIERTEKST", "Zwaan"):
        assert hidden not in text
    assert seen() == {along}
    assert along.windowTitle() == "Meelezen"


def test_what_can_be_used_is_known(along: ReadAlong) -> None:
    view = view_of(along)
    panel = view.answer_panel
    pad = panel.signature_pad
    known = {view.reading_pane, view.smaller_button, view.larger_button, view.done_button, pad.canvas}
    known |= {panel.agrees_radio, panel.remark_radio, panel.statement_radio, panel.objects_radio}
    known |= {panel.large_button, panel.keep_button, *pad.findChildren(QPushButton)}
    known |= {view.reading_pane.viewport(), pad}
    found = {
        one
        for one in along.findChildren(QWidget)
        if one.isVisible() and (one.focusPolicy() is not Qt.FocusPolicy.NoFocus or isinstance(one, QPushButton))
    }
    assert found <= known, [type(one).__name__ for one in found - known]
    assert all(one.accessibleName() or getattr(one, "text", str)() for one in found - {view.reading_pane.viewport()})


def test_no_key_reaches_anything_else(along: ReadAlong, desk: Desk, qtbot: QtBot) -> None:
    QGuiApplication.clipboard().setText(SECRET)
    undo, place, privacy = desk.undo.next_undo(), desk.history.current, desk.privacy
    text, scale = said(along), along.view.font().pixelSize()
    with qtbot.assertNotEmitted(along.left):
        for key in KEYS:
            for held in HELD:
                if (key, held) == (Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier):
                    continue
                view_of(along).reading_pane.setFocus()
                QTest.keyClick(view_of(along).reading_pane, key, held)
                assert seen() == {along}, (key, held)
                assert QApplication.activePopupWidget() is None, (key, held)
    assert (desk.undo.next_undo(), desk.history.current, desk.privacy) == (undo, place, privacy)
    assert said(along) == text
    assert along.view.font().pixelSize() == scale
    assert QGuiApplication.clipboard().text() == SECRET, "nothing was copied"


def test_nothing_is_pasted_into_an_answer(along: ReadAlong) -> None:
    view = view_of(along)
    view.answer_panel.remark_radio.click()
    edit = view.answer_panel.remark_edit
    edit.setFocus()
    QGuiApplication.clipboard().setText(SECRET)
    QTest.keyClick(edit, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(edit, Qt.Key.Key_Insert, Qt.KeyboardModifier.ShiftModifier)
    for button in OTHER_BUTTONS:
        QTest.mouseClick(edit.viewport(), button)
    assert edit.text() == ""
    QTest.keyClicks(edit, "Dit klopt")
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        held = Qt.KeyboardModifier.GroupSwitchModifier
        QApplication.sendEvent(edit, QKeyEvent(kind, Qt.Key.Key_Eacute, held, "é"))
    QTest.keyClicks(edit, "!?")
    QTest.keyClick(edit, Qt.Key.Key_Backspace)
    assert edit.text() == "Dit klopté!"


def test_no_other_mouse_button_and_no_menu_does_anything(along: ReadAlong, desk: Desk, qtbot: QtBot) -> None:
    place = desk.history.current
    with qtbot.assertNotEmitted(along.left):
        for widget in [one for one in along.findChildren(QWidget) if one.isVisible()]:
            for button in OTHER_BUTTONS:
                QTest.mouseClick(widget, button)
                QTest.mouseDClick(widget, button)
            centre = widget.rect().center()
            asked = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, centre, widget.mapToGlobal(centre))
            QApplication.sendEvent(widget, asked)
            assert QApplication.activePopupWidget() is None, widget.objectName()
    assert seen() == {along}
    assert not [menu for menu in along.findChildren(QMenu) if menu.isVisible()]
    assert desk.history.current == place


def test_nothing_can_be_dropped_in(along: ReadAlong) -> None:
    view = view_of(along)
    view.answer_panel.remark_radio.click()
    data = QMimeData()
    data.setText(SECRET)
    for target in (along, view.answer_panel.remark_edit.viewport(), view.reading_pane.viewport()):
        at, copy = QPointF(20, 20), Qt.DropAction.CopyAction
        event = QDropEvent(at, copy, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QEvent.Type.Drop)
        QApplication.sendEvent(target, event)
    assert SECRET not in said(along)


def test_the_program_itself_goes_nowhere_either(along: ReadAlong, shell: Shell, desk: Desk) -> None:
    for entry in screens.ENTRIES:
        desk.go(Place(entry.view))
    desk.back()
    desk.warn("Zwaan Kaptein wacht op een antwoord.")
    assert seen() == {along}
    assert not shell.isVisible()


def test_ctrl_l_is_let_through_to_the_lock(along: ReadAlong) -> None:
    heard = []

    class Listener(QWidget):
        def keyPressEvent(self, event) -> None:
            heard.append(Qt.Key(event.key()))

    listener = Listener(along)
    QTest.keyClick(listener, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(listener, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    assert set(heard) == {Qt.Key.Key_Control, Qt.Key.Key_L}


def test_closing_the_window_is_leaving(along: ReadAlong, qtbot: QtBot) -> None:
    with qtbot.waitSignal(along.left):
        along.close()
    assert along.isVisible(), "it is the lock that takes it away"
    assert along.after == Place("report", along.view.place.id)


def test_the_keyboard_reads_and_reaches_everything(along: ReadAlong, qtbot: QtBot) -> None:
    view = view_of(along)
    along.resize(1280, 420)
    qtbot.waitUntil(lambda: view.reading_pane.verticalScrollBar().maximum() > 0)
    assert QApplication.focusWidget() is view.reading_pane
    QTest.keyClick(view.reading_pane, Qt.Key.Key_PageDown)
    assert view.reading_pane.verticalScrollBar().value() > 0
    reached = set()
    for _ in range(14):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        reached.add(QApplication.focusWidget())
    assert {view.answer_panel.keep_button, view.done_button, view.larger_button, view.reading_pane} <= reached


def test_it_begins_with_large_letters_everywhere(along: ReadAlong) -> None:
    view = view_of(along)
    sizes = {one.font().pixelSize() for one in (view.done_button, view.smaller_button, view.answer_panel.keep_button)}
    assert sizes == {round(14 * BEGINS / 100)}


def test_text_grows_and_shrinks_for_as_long_as_it_lasts(along: ReadAlong, desk: Desk) -> None:
    view = view_of(along)
    before = view.font().pixelSize()
    view.larger_button.click()
    larger = view.font().pixelSize()
    view.smaller_button.click()
    assert larger > view.font().pixelSize() == before
    for _ in range(8):
        view.larger_button.click()
    assert not view.larger_button.isEnabled()
    assert desk.settings.text_scale == 100, "the settings stay"


def test_while_something_is_not_saved_it_does_not_begin(shell: Shell, desk: Desk, report: Report) -> None:
    assert shell.view is not None
    shell.view.unsaved = lambda: True  # type: ignore[method-assign]
    here = desk.history.current
    desk.go(reading_place(report.session_id, report.id, report.content.participants[0].participant_id))
    assert seen() == {shell}
    assert "bewaard" in (shell.banner.news.text if shell.banner.news else "")
    assert desk.history.current == here


def test_without_such_a_report_or_participant_it_does_not_begin(shell: Shell, desk: Desk, report: Report) -> None:
    desk.go(reading_place(report.session_id, report.id, 9_999))
    desk.go(reading_place(report.session_id, 9_999, 1))
    assert seen() == {shell}
    assert shell.banner.news is not None
