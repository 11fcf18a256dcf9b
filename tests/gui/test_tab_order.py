"""Tab goes through things as they are seen, also through what was made late or hands the keyboard on."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from wellbeing_desktop.gui.parts import Segments
from wellbeing_desktop.gui.parts.review_row import ReviewRow
from wellbeing_desktop.gui.tab_order import follow_layout


def _line(name: str) -> QLineEdit:
    made = QLineEdit()
    made.setObjectName(name)
    return made


def _passed(first: QWidget) -> list[str]:
    """The names of what Tab comes by, from `first` until it is back."""
    first.setFocus()
    here, names = first, list[str]()
    while here is not None and here.objectName() not in names:
        names.append(here.objectName())
        QTest.keyClick(here, Qt.Key.Key_Tab)
        here = first.window().focusWidget()
    return names


def _window(qtbot: QtBot) -> tuple[QWidget, QVBoxLayout, QVBoxLayout]:
    """A window with a line at the end, and two columns above it: one in a scroll area, one beside a line."""
    window, area, content = QWidget(), QScrollArea(), QWidget()
    qtbot.addWidget(window)
    column, scrolled, row, nested = QVBoxLayout(window), QVBoxLayout(content), QHBoxLayout(), QVBoxLayout()
    area.setWidget(content)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    last, beside = _line("last"), _line("beside")
    column.addWidget(area)
    column.addLayout(row)
    row.addLayout(nested)
    row.addWidget(beside)
    column.addWidget(last)
    return window, scrolled, nested


def test_what_was_made_late_comes_where_it_is_seen(qtbot: QtBot) -> None:
    window, scrolled, nested = _window(qtbot)
    for column, names in ((nested, ("c", "d")), (scrolled, ("a", "b"))):
        for name in names:
            column.addWidget(_line(name))
    window.show()
    follow_layout(window)
    first = window.findChild(QLineEdit, "a")
    assert first is not None
    assert _passed(first) == ["a", "b", "c", "d", "beside", "last"]


def test_choices_are_one_stop_where_they_are_seen(qtbot: QtBot) -> None:
    window, scrolled, nested = _window(qtbot)
    nested.addWidget(_line("c"))
    segments = Segments()
    segments.set_items([("one", "Eén"), ("two", "Twee")])
    segments.set_current("two")
    segments.focusProxy().setObjectName("two")
    scrolled.addWidget(_line("a"))
    scrolled.addWidget(segments)
    scrolled.addWidget(_line("b"))
    window.show()
    for _again in range(3):
        follow_layout(window)
    first = window.findChild(QLineEdit, "a")
    assert first is not None
    assert _passed(first) == ["a", "two", "b", "c", "beside", "last"]
    segments.setFocus()
    assert window.focusWidget() is not None
    assert window.focusWidget().objectName() == "two"


def test_lines_to_look_back_on_are_passed_one_by_one(qtbot: QtBot) -> None:
    """A frame left at its old place would hand Tab to its choices a second time, and what follows it is not reached."""
    window, scrolled, nested = _window(qtbot)
    nested.addWidget(_line("c"))
    for number in ("1", "2"):
        row = ReviewRow(changes=False, parent=window)
        scrolled.addWidget(row)
        row.name([("yes", "Ja"), ("no", "Nee")], "Hoe ging het?", "", "", number)
        row.show_line(number, "", "no")
        row.line.setObjectName(f"line {number}")
        row.segments.focusProxy().setObjectName(f"no {number}")
    window.show()
    follow_layout(window)
    first = window.findChild(QPushButton, "no 1")
    assert first is not None
    assert _passed(first) == ["no 1", "line 1", "no 2", "line 2", "c", "beside", "last"]


def test_the_keyboard_stays_where_it_is(qtbot: QtBot) -> None:
    window, scrolled, _nested = _window(qtbot)
    segments = Segments()
    segments.set_items([("one", "Eén"), ("two", "Twee")])
    segments.set_current("two")
    scrolled.addWidget(segments)
    window.show()
    segments.setFocus()
    held = window.focusWidget()
    follow_layout(window)
    assert window.focusWidget() is held
