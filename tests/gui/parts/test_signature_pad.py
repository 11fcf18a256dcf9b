"""Signing by mouse, pen and finger; taking back; leaving by keyboard."""

import pytest
from PySide6.QtCore import QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QKeyEvent, QPointingDevice, QPolygon, QTabletEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from wellbeing_desktop.domain.signature import HEIGHT, WIDTH, from_text
from wellbeing_desktop.gui.parts import SignaturePad
from wellbeing_desktop.gui.parts.ink import INK
from wellbeing_desktop.gui.parts.signature_canvas import MARGIN
from wellbeing_desktop.gui.theme import theme
from wellbeing_desktop.gui.tokens import DARK

PEN = QPointingDevice.DeviceType.Stylus


@pytest.fixture
def pad(qtbot: QtBot) -> SignaturePad:
    made = SignaturePad()
    qtbot.addWidget(made)
    made.resize(600, 260)
    made.show()
    return made


def draw(pad: SignaturePad, *points: tuple[int, int]) -> None:
    """One stroke by mouse."""
    first, *others = (QPoint(*point) for point in points)
    QTest.mousePress(pad.canvas, Qt.MouseButton.LeftButton, pos=first)
    for point in others:
        QTest.mouseMove(pad.canvas, point)
    QTest.mouseRelease(pad.canvas, Qt.MouseButton.LeftButton, pos=others[-1] if others else first)


def pen(pad: SignaturePad, kind: QTabletEvent.Type, at: QPointF) -> QTabletEvent:
    device = QPointingDevice.primaryPointingDevice()
    left = Qt.MouseButton.LeftButton
    event = QTabletEvent(
        kind,
        device,
        at,
        at,
        0.5,
        0,
        0,
        0,
        0,
        0,
        Qt.KeyboardModifier.NoModifier,
        left,
        left,  # type: ignore[call-arg]
    )
    QApplication.sendEvent(pad.canvas, event)
    return event


def buttons(pad: SignaturePad) -> tuple[QPushButton, QPushButton]:
    undo, clear = pad.findChildren(QPushButton)
    return undo, clear


def test_nothing_drawn_is_an_empty_signature(pad: SignaturePad) -> None:
    assert pad.signature().empty
    assert not any(button.isEnabled() for button in buttons(pad))


def test_the_mouse_draws_into_the_standard_box(pad: SignaturePad, qtbot: QtBot) -> None:
    with qtbot.waitSignal(pad.changed):
        draw(pad, (40, 120), (80, 30), (130, 120), (200, 60))
    draw(pad, (300, 100))
    signature = pad.signature()
    assert [len(stroke.points) > 1 for stroke in signature.strokes] == [True, False]
    for stroke in signature.strokes:
        for point in stroke.points:
            assert 0 <= point.x <= WIDTH
            assert 0 <= point.y <= HEIGHT
    assert from_text(signature.as_text()) == signature


def test_ink_is_seen_on_white_paper_in_the_dark_too(pad: SignaturePad) -> None:
    theme().use("dark")
    draw(pad, (40, 60), (200, 60), (400, 60))
    image = pad.canvas.grab().toImage()
    assert image.pixelColor(200, 60).name().upper() == INK
    assert image.pixelColor(200, 20).name() == "#ffffff"
    assert pad.grab().toImage().pixelColor(2, pad.height() - 2).name().upper() == DARK.background


def test_the_other_mouse_button_does_not_draw(pad: SignaturePad) -> None:
    QTest.mousePress(pad.canvas, Qt.MouseButton.RightButton, pos=QPoint(30, 30))
    QTest.mouseMove(pad.canvas, QPoint(60, 60))
    assert pad.signature().empty


def test_a_pen_draws(pad: SignaturePad) -> None:
    events = QTabletEvent.Type
    assert pen(pad, events.TabletPress, QPointF(30, 30)).isAccepted()
    pen(pad, events.TabletMove, QPointF(90, 70))
    pen(pad, events.TabletRelease, QPointF(90, 70))
    pen(pad, events.TabletMove, QPointF(200, 70))
    assert [len(stroke.points) for stroke in pad.signature().strokes] == [2]


def test_a_finger_draws_and_the_mouse_that_qt_makes_of_it_does_not(pad: SignaturePad) -> None:
    finger = QTest.createTouchDevice()
    touch = QTest.touchEvent(pad.canvas, finger)
    touch.press(0, QPoint(40, 40), pad.canvas)
    touch.commit()
    touch.move(0, QPoint(120, 90), pad.canvas)
    touch.commit()
    touch.release(0, QPoint(120, 90), pad.canvas)
    touch.commit()
    assert [len(stroke.points) for stroke in pad.signature().strokes] == [2]


def test_strokes_are_taken_back_one_by_one_or_all(pad: SignaturePad, qtbot: QtBot) -> None:
    undo, clear = buttons(pad)
    for left in (20, 60, 100):
        draw(pad, (left, 40), (left + 20, 80))
    assert pad.canvas.accessibleDescription().startswith("3 ")
    qtbot.mouseClick(undo, Qt.MouseButton.LeftButton)
    assert len(pad.signature().strokes) == 2
    qtbot.keyClick(pad.canvas, Qt.Key.Key_Backspace)
    assert len(pad.signature().strokes) == 1
    draw(pad, (200, 40), (220, 80))
    qtbot.mouseClick(clear, Qt.MouseButton.LeftButton)
    assert pad.signature().empty
    draw(pad, (200, 40), (220, 80))
    qtbot.keyClick(pad.canvas, Qt.Key.Key_Delete)
    assert pad.signature().empty


def test_drawing_outside_stays_at_the_edge(pad: SignaturePad) -> None:
    draw(pad, (40, 40), (5000, 40), (40, -900))
    assert all(0 <= p.y <= HEIGHT for stroke in pad.signature().strokes for p in stroke.points)
    assert len(pad.signature().strokes) == 1


def test_a_stored_signature_is_shown_and_stays_the_same(pad: SignaturePad) -> None:
    draw(pad, (40, 120), (80, 30), (130, 120), (200, 60))
    stored = pad.signature()
    pad.clear()
    pad.set_signature(stored)
    shown = pad.signature()
    assert len(shown.strokes) == 1
    for one, other in zip(stored.strokes[0].points, shown.strokes[0].points, strict=True):
        assert (one.x, one.y) == pytest.approx((other.x, other.y), abs=0.2)


def ink_seen(pad: SignaturePad) -> QRect:
    """The box round all ink on the picture of the field."""
    image = pad.canvas.grab().toImage()
    dark = [
        QPoint(x, y)
        for x in range(4, image.width() - 4)
        for y in range(4, image.height() - 4)
        if image.pixelColor(x, y).green() < 140
    ]
    return QPolygon(dark).boundingRect()


def test_a_smaller_field_shows_all_ink_and_the_signature_stays_the_same(pad: SignaturePad) -> None:
    draw(pad, (30, 150), (300, 20), (560, 150))
    drawn, seen = pad.signature(), ink_seen(pad)
    pad.resize(360, 200)
    QApplication.processEvents()
    small = ink_seen(pad)
    assert pad.canvas.width() < 400, "else nothing would be cut off"
    assert small.left() > MARGIN / 2
    assert small.right() < pad.canvas.width() - MARGIN / 2
    assert small.bottom() < pad.canvas.height()
    assert small.width() / small.height() == pytest.approx(seen.width() / seen.height(), rel=0.1)
    assert pad.signature() == drawn
    pad.resize(600, 260)
    QApplication.processEvents()
    assert ink_seen(pad) == seen


def test_a_stroke_lies_under_the_pointer_in_a_field_that_shrank(pad: SignaturePad) -> None:
    draw(pad, (30, 150), (560, 150))
    pad.resize(360, 200)
    QApplication.processEvents()
    line = ink_seen(pad)
    draw(pad, (line.left(), 20), (line.right(), 20))
    assert ink_seen(pad).top() == pytest.approx(20, abs=3)
    first, second = pad.signature().strokes
    assert second.points[0].x == pytest.approx(first.points[0].x, abs=2)
    assert second.points[-1].x == pytest.approx(first.points[-1].x, abs=2)


def test_other_keys_go_on_to_the_window(pad: SignaturePad) -> None:
    for key, taken in ((Qt.Key.Key_Escape, False), (Qt.Key.Key_Return, False), (Qt.Key.Key_Delete, True)):
        event = QKeyEvent(QKeyEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(pad.canvas, event)
        assert event.isAccepted() is taken


def test_tab_leaves_the_pad(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    before, pad, after = QPushButton("voor"), SignaturePad(), QPushButton("na")
    for widget in (before, pad, after):
        column.addWidget(widget)
    window.show()
    before.setFocus()
    qtbot.keyClick(before, Qt.Key.Key_Tab)
    assert window.focusWidget() is pad.canvas
    qtbot.keyClick(pad.canvas, Qt.Key.Key_Tab)
    assert window.focusWidget() is after
