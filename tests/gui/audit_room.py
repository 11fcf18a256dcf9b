"""Finds words that are not wholly shown: for want of room, or because something lies over them.

What may be shortened, because it is somebody's own text of any length: names in the calendar's painted sessions, which
their tool tip and the panel tell whole, and the chosen words of a `Choice`, which its tool tip and its list tell whole.
A page of paper is scrolled sideways rather than made too small to read.
"""

import re
from collections.abc import Iterator
from itertools import chain, combinations

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QStyle,
    QStyleOptionButton,
    QStyleOptionComboBox,
    QStyleOptionFrame,
    QWidget,
)

from tests.gui.audit import called, in_sight
from wellbeing_desktop.gui.parts import Choice
from wellbeing_desktop.gui.parts.pdf_pages import PdfPages

BREAKS = re.compile(r"(?<=[-/–])|\s+")
"""Where Qt may begin a new line: after a space, a hyphen, a slash, a dash."""

_WORDED = (QLabel, QAbstractButton, QComboBox, QLineEdit)
_ICON_GAP, _LINE_MARGIN, _LINE_ICON = 4, 2, 24


def cut_off(root: QWidget) -> list[str]:
    """What is not wholly shown, and what must be scrolled sideways to be read."""
    seen = list(in_sight(root))
    wrong = [f"{called(widget)} {need}" for widget in seen if (need := _need(widget))]
    worded = [widget for widget in seen if isinstance(widget, _WORDED)]
    wrong += [f"{called(widget)} sticks out of {called(holder)}" for widget in worded if (holder := _outside(widget))]
    for area in seen:
        if (
            isinstance(area, QScrollArea)
            and not isinstance(area, PdfPages)
            and (more := area.horizontalScrollBar().maximum())
        ):
            wrong.append(f"{called(area)} must be scrolled sideways by {more}")
    return [*wrong, *_overlaps(worded)]


def _need(widget: QWidget) -> str:
    """What a widget would need to show its words; empty when it shows them."""
    match widget:
        case QLabel() if widget.text():
            return _label_need(widget)
        case QCheckBox() | QRadioButton():
            return _more(widget.sizeHint().width(), widget.width(), "wide")
        case QPushButton() if widget.text() and widget.layout() is None:
            return _button_need(widget)
        case QComboBox() if not isinstance(widget, Choice):
            return _combo_need(widget)
        case QLineEdit() if not widget.text():
            return _hint_need(widget)
    return ""


def _label_need(label: QLabel) -> str:
    if not label.wordWrap():
        wanted = label.sizeHint()
        return _more(wanted.width(), label.width(), "wide") or _more(wanted.height(), label.height(), "high")
    plain = label.textFormat() is Qt.TextFormat.PlainText or "<" not in label.text()
    words = BREAKS.split(label.text()) if plain else []
    longest = max((label.fontMetrics().horizontalAdvance(word) for word in words), default=0)
    room = label.contentsRect().width() - 2 * label.margin()
    return _more(longest, room, "wide") or _more(label.heightForWidth(label.width()), label.height(), "high")


def _button_need(button: QPushButton) -> str:
    option = QStyleOptionButton()
    button.initStyleOption(option)
    room = button.style().subElementRect(QStyle.SubElement.SE_PushButtonContents, option, button)
    icon = 0 if button.icon().isNull() else button.iconSize().width() + _ICON_GAP
    words = button.fontMetrics().size(Qt.TextFlag.TextShowMnemonic, button.text())
    return _more(words.width() + icon, room.width(), "wide") or _more(words.height(), room.height(), "high")


def _combo_need(box: QComboBox) -> str:
    option = QStyleOptionComboBox()
    box.initStyleOption(option)
    part = QStyle.SubControl.SC_ComboBoxEditField
    room = box.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, part, box)
    return _more(box.fontMetrics().horizontalAdvance(box.currentText()), room.width(), "wide")


def _hint_need(line: QLineEdit) -> str:
    """A hint that is cut off cannot be scrolled to, as what somebody typed can."""
    option = QStyleOptionFrame()
    line.initStyleOption(option)
    room = line.style().subElementRect(QStyle.SubElement.SE_LineEditContents, option, line)
    icons = _LINE_ICON * len(line.actions())
    words = line.fontMetrics().horizontalAdvance(line.placeholderText())
    return _more(words, room.width() - 2 * _LINE_MARGIN - icons, "wide for its hint")


def _more(wanted: int, given: int, way: str) -> str:
    return f"must be {wanted} {way} and is {given}" if wanted > given + 1 else ""


def _outside(widget: QWidget) -> QWidget | None:
    """What the widget sticks out of, up to the nearest thing that scrolls or the window."""
    parent = widget.parentWidget()
    while parent is not None and not isinstance(parent.parentWidget(), QAbstractScrollArea):
        place = QRect(widget.mapTo(parent, QPoint(0, 0)), widget.size())
        if not parent.rect().adjusted(-1, -1, 1, 1).contains(place):
            return parent
        if parent.isWindow():
            break
        parent = parent.parentWidget()
    return None


def _overlaps(worded: list[QWidget]) -> Iterator[str]:
    """Words that lie over each other."""
    beside: dict[int, list[tuple[QWidget, QRect]]] = {}
    for widget in worded:
        beside.setdefault(id(widget.parentWidget()), []).append((widget, widget.geometry()))
    for one, other in chain.from_iterable(combinations(those, 2) for those in beside.values()):
        shared = one[1].intersected(other[1])
        if shared.width() > 1 and shared.height() > 1:
            yield f"{called(one[0])} lies over {called(other[0])}"
