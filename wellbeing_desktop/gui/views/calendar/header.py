"""How the header is divided over rows when the window is narrow."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLayout, QWidget

SLACK = 16
"""Pixels to spare: a chosen segment becomes bold, and wider, after this is asked."""

Places = tuple[tuple[QWidget, int, int, int], ...]


def place_bars(grid: QGridLayout, titles: QLayout, steps: QWidget, actions: QWidget, room: int, now: Places) -> Places:
    """One row where there is room for it, else the steps, and then the actions too, on rows of their own below.

    `now` is how they were placed; returns how they are.
    """
    titles.invalidate()  # it would answer for the words before these
    wide = [part.sizeHint().width() for part in (titles, steps, actions)]
    gap = grid.horizontalSpacing()
    if sum(wide) + 2 * gap + SLACK <= room:
        places: Places = ((steps, 0, 1, 1), (actions, 0, 2, 1))
    elif wide[0] + gap + wide[2] + SLACK <= room:
        places = ((steps, 1, 0, 3), (actions, 0, 2, 1))
    else:
        places = ((steps, 1, 0, 3), (actions, 2, 0, 3))
    if places != now:
        for bar, row, column, columns in places:
            grid.addWidget(bar, row, column, 1, columns, Qt.AlignmentFlag.AlignLeft)
    return places
