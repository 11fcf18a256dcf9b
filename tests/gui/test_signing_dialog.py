"""Signing in a field over the whole window: by mouse, pen and finger, by keyboard around it, and leaving it."""

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QPointingDevice, QTabletEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow
from pytestqt.qtbot import QtBot

from tests.services.worlds import INK
from wellbeing_desktop.domain.reports import Answer
from wellbeing_desktop.domain.signature import Signature, from_text
from wellbeing_desktop.gui import signing_words
from wellbeing_desktop.gui.signing_dialog import Signing, SigningDialog

SIGNING = Signing("Anna de Vries", "Ik heb dit verslag gelezen.", "SV-2026-0001, versie 1", "Het hoeft niet.")


@pytest.fixture
def window(qtbot: QtBot) -> QMainWindow:
    made = QMainWindow()
    qtbot.addWidget(made)
    made.resize(1280, 800)
    made.show()
    return made


@pytest.fixture
def dialog(window: QMainWindow, qtbot: QtBot) -> SigningDialog:
    made = SigningDialog(window)
    qtbot.addWidget(made)
    made.ask(SIGNING)
    QApplication.processEvents()
    return made


def draw(dialog: SigningDialog, *points: tuple[int, int]) -> None:
    """One stroke by mouse."""
    canvas = dialog.pad.canvas
    first, *others = (QPoint(*point) for point in points)
    QTest.mousePress(canvas, Qt.MouseButton.LeftButton, pos=first)
    for point in others:
        QTest.mouseMove(canvas, point)
    QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=others[-1])


def pen(dialog: SigningDialog, kind: QEvent.Type, at: QPointF) -> None:
    device, left = QPointingDevice.primaryPointingDevice(), Qt.MouseButton.LeftButton
    none = Qt.KeyboardModifier.NoModifier
    event = QTabletEvent(kind, device, at, at, 0.5, 0, 0, 0, 0, 0, none, left, left)  # type: ignore[call-arg]
    QApplication.sendEvent(dialog.pad.canvas, event)


def test_it_lies_over_the_whole_window_and_follows_it(dialog: SigningDialog, window: QMainWindow) -> None:
    assert dialog.geometry() == window.geometry()
    assert dialog.pad.canvas.width() > 0.9 * window.width()
    assert dialog.pad.canvas.height() > 0.7 * window.height()
    window.resize(1000, 600)
    QApplication.processEvents()
    assert dialog.geometry() == window.geometry()


def test_it_shows_who_signs_what_and_nothing_else(dialog: SigningDialog) -> None:
    said = {label.text() for label in dialog.findChildren(QLabel) if label.isVisible()}
    assert {SIGNING.signer, SIGNING.sentence, SIGNING.document, SIGNING.aside} < said
    assert len(said) == 5, "and how to draw"


def test_each_answer_has_its_sentence() -> None:
    assert len({signing_words.sentence(answer) for answer in Answer}) == len(Answer)
    assert "akkoord" in signing_words.sentence(Answer.AGREES)
    assert "bezwaar" in signing_words.sentence(Answer.OBJECTS)


def test_what_was_drawn_comes_back_as_points_only(dialog: SigningDialog, qtbot: QtBot) -> None:
    assert not dialog.ready_button.isEnabled()
    draw(dialog, (100, 200), (300, 100), (700, 300))
    with qtbot.waitSignal(dialog.signed) as told:
        QTest.mouseClick(dialog.ready_button, Qt.MouseButton.LeftButton)
    signature = told.args[0]
    assert isinstance(signature, Signature)
    assert from_text(signature.as_text()) == signature
    assert len(signature.strokes) == 1
    assert dialog.isHidden()


def test_a_pen_and_a_finger_draw(dialog: SigningDialog) -> None:
    for kind, at in (("TabletPress", 100), ("TabletMove", 400), ("TabletRelease", 400)):
        pen(dialog, getattr(QEvent.Type, kind), QPointF(at, at / 2))
    touch = QTest.touchEvent(dialog.pad.canvas, QTest.createTouchDevice())
    touch.press(0, QPoint(500, 60), dialog.pad.canvas)
    touch.commit()
    touch.move(0, QPoint(700, 160), dialog.pad.canvas)
    touch.commit()
    touch.release(0, QPoint(700, 160), dialog.pad.canvas)
    touch.commit()
    assert [len(stroke.points) for stroke in dialog.pad.signature().strokes] == [2, 2]


def test_strokes_are_taken_back_by_key_and_the_rest_is_reached_by_tab(dialog: SigningDialog, qtbot: QtBot) -> None:
    qtbot.waitUntil(dialog.pad.canvas.hasFocus)
    draw(dialog, (100, 200), (300, 100))
    draw(dialog, (400, 200), (600, 100))
    QTest.keyClick(dialog.pad.canvas, Qt.Key.Key_Backspace)
    assert dialog.pad.canvas.count() == 1
    reached = set()
    for _ in range(6):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        reached.add(QApplication.focusWidget())
    assert {dialog.back_button, dialog.ready_button, dialog.pad.canvas} < reached
    QTest.keyClick(dialog.pad.canvas, Qt.Key.Key_Delete)
    assert dialog.pad.canvas.count() == 0
    assert not dialog.ready_button.isEnabled()


def test_going_back_changes_nothing(dialog: SigningDialog, qtbot: QtBot) -> None:
    draw(dialog, (100, 200), (300, 100))
    with qtbot.assertNotEmitted(dialog.signed):
        QTest.keyClick(dialog.pad.canvas, Qt.Key.Key_Escape)
    assert dialog.isHidden()
    dialog.ask(SIGNING)
    assert dialog.pad.signature().empty, "another answer begins with an empty field"


def test_it_begins_with_what_was_drawn_before(dialog: SigningDialog) -> None:
    dialog.ask(SIGNING, INK)
    assert len(dialog.pad.signature().strokes) == len(INK.strokes)
    assert dialog.ready_button.isEnabled()


def test_enter_in_the_field_presses_nothing(dialog: SigningDialog, qtbot: QtBot) -> None:
    draw(dialog, (100, 200), (300, 100))
    with qtbot.assertNotEmitted(dialog.signed):
        QTest.keyClick(dialog.pad.canvas, Qt.Key.Key_Return)
    assert dialog.isVisible()
