"""The hand of the tour: finds widgets in the window in front and uses them through events, as a person does."""

import time
from collections.abc import Callable, Sequence
from typing import TypeVar

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLineEdit, QScrollArea, QWidget

from wellbeing_desktop.gui.parts import Segments
from wellbeing_desktop.gui.parts.typed_field import TypedField

from .errors import TourError

W = TypeVar("W", bound=QWidget)
T = TypeVar("T")
Keys = Qt.KeyboardModifier

PATIENCE = 30.0
"""Seconds before something that does not come in sight counts as missing; slow machines make keys slowly."""

_TURN = 5
_WINDOWS = (Qt.WindowType.Window, Qt.WindowType.Dialog)


class Hand:
    """What a person can do with keyboard and mouse; whatever is not there or cannot be used raises TourError."""

    def window(self) -> QWidget:
        """The window in front: a dialog when there is one."""
        shown = [w for w in QApplication.topLevelWidgets() if w.isVisible() and w.windowType() in _WINDOWS]
        dialogs = [w for w in shown if w.windowType() is Qt.WindowType.Dialog]
        for window in (*reversed(dialogs), *shown):
            return window
        raise TourError("no window is open")

    def until(self, look: Callable[[], T], what: str) -> T:
        """Wait until `look` gives something that is true, and return it; `what` names it in the error."""
        give_up = time.monotonic() + PATIENCE
        while not (found := look()):
            if time.monotonic() > give_up:
                raise TourError(f"waited in vain for {what}")
            QTest.qWait(_TURN)
        return found

    def find(self, kind: type[W], name: str = "", inside: QWidget | None = None) -> W:
        """The first widget in sight of this class, and with this object name when given."""

        def look() -> W | None:
            among = (inside or self.window()).findChildren(kind)
            return next((each for each in among if each.isVisible() and name in ("", each.objectName())), None)

        found = self.until(look, f"{kind.__name__} {name}".rstrip())
        assert found is not None
        return found

    def press(self, button: str | QAbstractButton) -> None:
        """Click a button, by its object name or itself, once it can be clicked."""
        found = self.find(QAbstractButton, button) if isinstance(button, str) else button
        self.until(found.isEnabled, f"the button {found.objectName()} to be usable")
        self.click(found)

    def press_row(self, words: str) -> None:
        """Click the line that leads somewhere and holds these words."""

        def look() -> QAbstractButton | None:
            buttons = self.window().findChildren(QAbstractButton)
            return next((b for b in buttons if b.isVisible() and words in b.accessibleName()), None)

        found = self.until(look, "a line to click")
        assert found is not None
        self.press(found)

    def click(self, widget: QWidget, at: QPoint | None = None) -> None:
        """Click a widget, in its middle unless told where."""
        self.reveal(widget)
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, Keys.NoModifier, at or widget.rect().center())
        rest()

    def reveal(self, widget: QWidget) -> None:
        """Bring a widget's window to the front, and scroll until the widget is in sight."""
        self.bring_forward(widget.window())
        parent = widget.parentWidget()
        while parent is not None:
            if isinstance(parent, QScrollArea):
                parent.ensureWidgetVisible(widget, 0, 24)
            parent = parent.parentWidget()

    def bring_forward(self, window: QWidget) -> None:
        """Make a window the one that has the keyboard."""
        if not window.isActiveWindow():
            window.activateWindow()
            self.until(window.isActiveWindow, "the window to get the keyboard")

    def fill(self, field: str | QWidget, text: str) -> None:
        """Put a text in a line in place of what stands there; a day or time is understood when the line is left."""
        edit = self.find(QLineEdit, field) if isinstance(field, str) else field
        self.reveal(edit)
        edit.setFocus()
        if isinstance(edit, QLineEdit):
            edit.selectAll()
        _type(edit, text)
        if isinstance(edit, TypedField):
            self.key(Qt.Key.Key_Tab, widget=edit)

    def write(self, field: QWidget, text: str) -> None:
        """Type lines of text at the cursor."""
        self.reveal(field)
        field.setFocus()
        for number, line in enumerate(text.split("\n")):
            if number:
                self.key(Qt.Key.Key_Return, widget=field)
            _type(field, line)

    def key(self, key: Qt.Key, held: Keys = Keys.NoModifier, widget: QWidget | None = None) -> None:
        """Press a key where the keyboard is, or in a given widget."""
        window = self.window()
        self.bring_forward(window)
        QTest.keyClick(widget or window.focusWidget() or window, key, held)
        rest()

    def choose(self, combo: str | QComboBox, row: int) -> None:
        """Take a row of a drop-down list, with the arrow keys."""
        box = self.find(QComboBox, combo) if isinstance(combo, str) else combo
        self.reveal(box)
        box.setFocus()
        while box.currentIndex() != row:
            self.key(Qt.Key.Key_Down if box.currentIndex() < row else Qt.Key.Key_Up, widget=box)

    def choose_data(self, combo: str | QComboBox, data: object) -> None:
        """Take the row of a drop-down list that stands for something."""
        box = self.find(QComboBox, combo) if isinstance(combo, str) else combo
        self.choose(box, self.until(lambda: box.findData(data) + 1, f"a choice in {box.objectName()}") - 1)

    def segment(self, segments: str | Segments, number: int) -> None:
        """Click one of a few choices beside each other."""
        found = self.find(Segments, segments) if isinstance(segments, str) else segments
        self.press(found.findChildren(QAbstractButton)[number])

    def draw(self, canvas: QWidget, strokes: Sequence[Sequence[tuple[float, float]]]) -> None:
        """Draw with the mouse; points are fractions of the canvas's width and height."""
        self.reveal(canvas)
        left = Qt.MouseButton.LeftButton
        for stroke in strokes:
            places = [QPoint(round(x * canvas.width()), round(y * canvas.height())) for x, y in stroke]
            QTest.mousePress(canvas, left, Keys.NoModifier, places[0])
            for place in places[1:]:
                QTest.mouseMove(canvas, place)
            QTest.mouseRelease(canvas, left, Keys.NoModifier, places[-1])
        rest()

    def drag(self, widget: QWidget, by: QPointF) -> None:
        """Take a widget in its middle and pull it; the button stays down until `drop`."""
        self.reveal(widget)
        grip = widget.rect().center()
        QTest.mousePress(widget, Qt.MouseButton.LeftButton, Keys.NoModifier, grip)
        for part in (0.3, 0.7, 1.0):
            QTest.mouseMove(widget, grip + (by * part).toPoint())
            rest()

    def drop(self, widget: QWidget) -> None:
        """Let go of what is pulled."""
        QTest.mouseRelease(widget, Qt.MouseButton.LeftButton)
        rest()


def _type(widget: QWidget, text: str) -> None:
    """Type signs one by one; QTest.keyClicks knows none beyond ASCII and ends the process at the first."""
    for sign in text:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(widget, QKeyEvent(kind, ord(sign.upper()[0]), Keys.NoModifier, sign))


def rest() -> None:
    """Let everything that was set in motion come to rest: events, layouts, deferred deletions."""
    for _ in range(3):
        QTest.qWait(1)
