"""The audit of test_accessible.py finds what it looks for, in windows made wrong on purpose."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests.gui.audit import deaf_to_enter, missed_by_arrows, missed_by_tab, nameless, same_keys, settle
from tests.gui.audit_room import cut_off
from wellbeing_desktop.gui.buttons import Button
from wellbeing_desktop.gui.parts import Choice, Segments

LONG = "Arbeidsongeschiktheidsverzekeringsmaatschappij"

Show = Callable[..., QWidget]


@pytest.fixture
def show(qtbot: QtBot) -> Show:
    """Show widgets below each other in a window of this width."""

    def made(*widgets: QWidget, width: int = 400) -> QWidget:
        window = QWidget()
        qtbot.addWidget(window)
        column = QVBoxLayout(window)
        column.setSizeConstraint(QVBoxLayout.SizeConstraint.SetNoConstraint)
        for widget in widgets:
            column.addWidget(widget)
        window.resize(width, 900)
        window.show()
        settle()
        return window

    return made


def named(widget: QWidget, name: str) -> QWidget:
    widget.setAccessibleName(name)
    return widget


def narrow(widget: QWidget, width: int = 60) -> QWidget:
    widget.setFixedWidth(width)
    return widget


def segments() -> Segments:
    made = Segments()
    made.set_items([("week", "Week"), ("list", "Lijst"), ("month", "Maand")])
    made.set_current("list")
    return made


def test_names(show: Show) -> None:
    assert nameless(show(QPushButton("Bewaren"), named(QLineEdit(), "Naam"), segments(), QComboBox())) != []
    assert len(nameless(show(QLineEdit(), QPushButton(), QScrollArea()))) == 3
    assert nameless(show(QPushButton("Bewaren"), named(QLineEdit(), "Naam"), segments())) == []


def test_tab(show: Show) -> None:
    first, second, third = (QPushButton(words) for words in ("Een", "Twee", "Drie"))
    window = show(first, second, third, segments())
    assert missed_by_tab(window) == []

    class Trap(QLineEdit):
        def focusNextPrevChild(self, _next: bool) -> bool:
            return True

    wrong = missed_by_tab(show(QPushButton("Een"), Trap(), QPushButton("Drie")))
    assert [line for line in wrong if "Drie" in line]
    assert [line for line in wrong if "comes back" in line]


def test_arrows(show: Show) -> None:
    assert missed_by_arrows(show(segments(), QRadioButton("Ja"), QRadioButton("Nee"))) == []

    class Deaf(QPushButton):
        def keyPressEvent(self, _event: object) -> None:
            """Knows no arrows."""

    group = QButtonGroup()
    buttons = [Deaf("Ja"), Deaf("Nee")]
    for button in buttons:
        button.setCheckable(True)
        group.addButton(button)
    buttons[0].setChecked(True)
    assert len(missed_by_arrows(show(*buttons))) == 1


def test_keys(show: Show) -> None:
    window = show(QPushButton("&Bewaren"), QPushButton("&Annuleren"))
    QShortcut(QKeySequence("Ctrl+K"), window)
    assert same_keys(window) == []
    assert len(same_keys(show(QPushButton("&Bewaren"), QPushButton("&Beëindigen")))) == 1
    label, field = QLabel("&Beroep"), QLineEdit()
    label.setBuddy(field)
    assert len(same_keys(show(label, field, QPushButton("&Bewaren")))) == 1
    window = show(QPushButton("Bewaren"))
    action = QAction("Zoeken", window)
    action.setShortcut("Ctrl+K")
    window.addAction(action)
    QShortcut(QKeySequence("Ctrl+K"), window)
    assert len(same_keys(window)) == 1


def test_keys_of_a_field_that_has_the_keyboard(show: Show) -> None:
    fields = [named(QLineEdit(), name) for name in ("Naam", "Beroep")]
    bold = [QShortcut(QKeySequence("Ctrl+B"), field) for field in fields]
    for each in bold:
        each.setContext(Qt.ShortcutContext.WidgetShortcut)
    window = show(*fields)
    assert same_keys(window) == []
    of_all = QShortcut(QKeySequence("Ctrl+B"), window)
    assert len(same_keys(window)) == 1
    of_all.setEnabled(False)
    QShortcut(QKeySequence("Ctrl+B"), fields[0]).setContext(Qt.ShortcutContext.WidgetShortcut)
    assert len(same_keys(window)) == 1


def label(words: str, *, wraps: bool = False) -> QLabel:
    made = QLabel(words)
    made.setWordWrap(wraps)
    return made


def low(widget: QWidget) -> QWidget:
    widget.setFixedHeight(10)
    return widget


def choice(kind: type[QComboBox]) -> QComboBox:
    made = kind()
    made.addItem(LONG)
    return made


def hint(words: str) -> QLineEdit:
    made = QLineEdit()
    made.setPlaceholderText(words)
    return made


CUT = {
    "a line": lambda: narrow(label(LONG)),
    "a word that cannot be broken": lambda: narrow(label(LONG, wraps=True)),
    "lines that are too many": lambda: low(label("een twee drie " * 20, wraps=True)),
    "a line that is too low": lambda: low(label("een")),
    "a button": lambda: narrow(QPushButton(LONG)),
    "a tick box": lambda: narrow(QCheckBox(LONG)),
    "a radio button": lambda: narrow(QRadioButton(LONG)),
    "a list": lambda: narrow(choice(QComboBox), 120),
    "a hint": lambda: narrow(hint(LONG)),
}


@pytest.mark.parametrize("what", CUT)
def test_what_is_cut_off(show: Show, what: str) -> None:
    (found,) = cut_off(show(CUT[what]()))
    assert "must be" in found


def test_what_is_not_cut_off(show: Show) -> None:
    whole = [
        label(LONG),
        label("een twee drie " * 20, wraps=True),
        label("<b>een</b> " * 20, wraps=True),
        QPushButton(LONG),
        QCheckBox(LONG),
        choice(QComboBox),
        narrow(choice(Choice), 120),
        hint(LONG),
        segments(),
    ]
    assert cut_off(show(*whole, width=600)) == []


def test_what_sticks_out_lies_over_or_scrolls_sideways(show: Show) -> None:
    window = show(QWidget())
    button = QPushButton("Bewaren", window)
    button.setGeometry(350, 10, 120, 40)
    button.show()
    assert "sticks out" in cut_off(window)[0]
    button.setGeometry(10, 10, 120, 40)
    other = QPushButton("Annuleren", window)
    other.setGeometry(100, 20, 120, 40)
    other.show()
    assert ["lies over" in line for line in cut_off(window)] == [True]
    area, content = QScrollArea(), QWidget()
    row = QHBoxLayout(content)
    row.addWidget(QPushButton(LONG), 0, Qt.AlignmentFlag.AlignLeft)
    area.setWidgetResizable(True)
    area.setWidget(content)
    assert "sideways" in cut_off(show(area, width=200))[0]
    assert cut_off(show(QPushButton("Een"), width=200)) == []


def test_a_button_of_qts_own_is_deaf_to_enter(show: Show) -> None:
    deaf = deaf_to_enter(show(QPushButton("Bewaren"), Button("Annuleren")))
    assert deaf == ["QPushButton  'Bewaren' is deaf to Enter"]
