"""Where the keyboard is can be seen: each kind of control looks clearly different with the focus than without."""

from collections.abc import Callable
from itertools import product

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QSpinBox,
    QTableWidget,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests.gui.audit import settle
from tests.services import worlds
from wellbeing_desktop.gui import appearance
from wellbeing_desktop.gui.buttons import button
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.parts import (
    Choice,
    DateField,
    LinkRow,
    NoteEdit,
    OptionalDate,
    Segments,
    SignaturePad,
    TimeField,
    WeekdayPicker,
)
from wellbeing_desktop.gui.parts.code_field import CodeField
from wellbeing_desktop.gui.parts.pdf_pages import PdfPages
from wellbeing_desktop.gui.places import Place
from wellbeing_desktop.gui.theme import restyle
from wellbeing_desktop.gui.views.calendar import CalendarView
from wellbeing_desktop.gui.views.report.reading import ReadingPane
from wellbeing_desktop.settings.device import DeviceSettings

CLEAR = 2.0
"""How strongly a pixel must change, as a ratio of contrast between both states."""

ENOUGH = 40
"""So many pixels must change: half of the way round the smallest control, a tick box."""

MARGIN = 6


def navigation() -> QWidget:
    made = QPushButton("Vandaag")
    restyle(made, kind="navigation")
    return made


def segments() -> QWidget:
    made = Segments()
    made.set_items([("week", "Week"), ("list", "Lijst")])
    made.set_current("week")
    return made


def ticked(kind: type[QCheckBox | QRadioButton], words: str, on: bool) -> QWidget:
    made = kind(words)
    made.setChecked(on)
    return made


def filled(made: QComboBox | QListWidget) -> QWidget:
    made.addItems(["Een", "Twee"])
    return made


CONTROLS: dict[str, Callable[[], QWidget]] = {
    **{f"button {kind}": lambda kind=kind: button("Bewaren", kind, "check") for kind in ("", "primary", "quiet")},
    **{f"button {kind}": lambda kind=kind: button("Wissen", kind, "x") for kind in ("danger", "icon", "icon-quiet")},
    "navigation": navigation,
    "line that leads somewhere": lambda: LinkRow("Anna de Vries", "Gemeente Waterrijk", "Gepland"),
    "segments": segments,
    "weekdays": WeekdayPicker,
    "line": QLineEdit,
    "day": DateField,
    "day or none": OptionalDate,
    "time": TimeField,
    "number": QSpinBox,
    "choice": lambda: filled(Choice()),
    "tick box": lambda: ticked(QCheckBox, "Gehouden", False),
    "tick box, on": lambda: ticked(QCheckBox, "Gehouden", True),
    "radio button": lambda: ticked(QRadioButton, "Akkoord", False),
    "radio button, on": lambda: ticked(QRadioButton, "Akkoord", True),
    "tick box without words": lambda: ticked(QCheckBox, "", False),
    "tick box without words, on": lambda: ticked(QCheckBox, "", True),
    "radio button without words": lambda: ticked(QRadioButton, "", False),
    "radio button without words, on": lambda: ticked(QRadioButton, "", True),
    "note": NoteEdit,
    "plain text": QPlainTextEdit,
    "signature": SignaturePad,
    "code": CodeField,
    "list": lambda: filled(QListWidget()),
    "table": lambda: QTableWidget(2, 2),
    "pages": PdfPages,
    "report": ReadingPane,
}


def luminance(red: int, green: int, blue: int) -> float:
    """Relative luminance of a colour of 0 to 255 a channel (WCAG 2)."""
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in (red / 255, green / 255, blue / 255)]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def changed(before: QImage, after: QImage) -> int:
    """How many pixels changed clearly."""
    count = 0
    for y, x in product(range(before.height()), range(before.width())):
        one, other = before.pixelColor(x, y), after.pixelColor(x, y)
        if one != other:
            low, high = sorted(luminance(c.red(), c.green(), c.blue()) for c in (one, other))
            count += (high + 0.05) / (low + 0.05) >= CLEAR
    return count


def seen(qtbot: QtBot, window: QWidget, elsewhere: QWidget, widget: QWidget) -> int:
    """How many pixels on and round a widget change when it gets the keyboard."""
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    elsewhere.setFocus()
    settle()
    shown = widget.visibleRegion().boundingRect()
    around = QRect(widget.mapTo(window, shown.topLeft()), shown.size()).adjusted(-MARGIN, -MARGIN, MARGIN, MARGIN)
    before = window.grab(around).toImage()
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    settle()
    assert not elsewhere.hasFocus()
    return changed(before, window.grab(around).toImage())


@pytest.mark.parametrize("look", ["light", "dark"])
@pytest.mark.parametrize("control", CONTROLS)
def test_the_focus_is_seen(qapp: QApplication, qtbot: QtBot, control: str, look: str) -> None:
    appearance.apply(qapp, DeviceSettings(look=look))
    window, elsewhere, widget = QWidget(), QLineEdit(), CONTROLS[control]()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    column.addWidget(elsewhere)
    column.addWidget(widget, 0, Qt.AlignmentFlag.AlignLeft)
    window.resize(400, 300)
    assert seen(qtbot, window, elsewhere, widget) >= ENOUGH


@pytest.mark.parametrize("look", ["light", "dark"])
def test_the_focus_is_seen_in_the_calendar(desk: Desk, qtbot: QtBot, look: str) -> None:
    world = worlds.begin(desk.vault)
    desk.change_settings(look=look)
    view = CalendarView(desk)
    qtbot.addWidget(view)
    view.resize(1000, 600)
    view.show_place(Place("calendar"))
    block = view.grid.canvas.block(world.sessions[0].id)
    assert block is not None
    assert seen(qtbot, view, view.today_button, block) >= ENOUGH
    view.show_place(Place("calendar", part="2030-01-07"))
    assert seen(qtbot, view, view.today_button, view.grid.canvas) >= ENOUGH


def test_a_picture_of_the_same_shows_no_focus(qtbot: QtBot) -> None:
    """So that the numbers above are not of a caret that blinks or a picture taken too early."""

    class Quiet(QWidget):
        """Has the focus without showing it."""

    window, elsewhere, widget = QWidget(), QLineEdit(), Quiet()
    qtbot.addWidget(window)
    widget.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    column = QVBoxLayout(window)
    column.addWidget(elsewhere)
    column.addWidget(widget)
    assert seen(qtbot, window, elsewhere, widget) == 0
