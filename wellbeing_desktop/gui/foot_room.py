"""Where the banner lies when a page has something at its foot that does not scroll, as a row of buttons."""

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QAbstractScrollArea, QLabel, QScrollArea, QWidget

from .parts.remark import Remark
from .tokens import SPACE_S


def lifted(page: QWidget, cover: QWidget, place: QRect) -> QRect:
    """`place` on the page, so far up that `cover` hides no control and no words that cannot be scrolled from under it.

    Without such a place in the lower half of the page it stays where it is.
    """
    fixed = [QRect(each.mapTo(page, QPoint(0, 0)), each.size()) for each in _fixed(page, cover)]
    found = QRect(place)
    while hidden := [each for each in fixed if each.intersects(found)]:
        found.moveBottom(min(each.top() for each in hidden) - SPACE_S)
    return found if found.top() >= page.height() / 2 else place


def _fixed(around: QWidget, cover: QWidget) -> Iterator[QWidget]:
    """Controls and words outside what scrolls; beside a list there are none, for they move along with its end."""
    inside = around.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
    if any(isinstance(each, QAbstractScrollArea) and not isinstance(each, QScrollArea) for each in inside):
        return
    for each in inside:
        if each is cover or isinstance(each, QScrollArea) or not each.isVisible() or each.isWindow():
            continue
        if isinstance(each, QLabel | Remark) or each.focusPolicy() is not Qt.FocusPolicy.NoFocus:
            yield each
        else:
            yield from _fixed(each, cover)
