"""Columns that come below each other when there is no room beside each other, as with large text."""

from PySide6.QtWidgets import QBoxLayout

from ..theme import theme


def arrange(columns: QBoxLayout, width: int, least: int) -> bool:
    """Lay columns out for a width in pixels; below `least` at the text size in force they are stacked.

    Returns whether they stand beside each other.
    """
    beside = width >= theme().pixels(least)
    way = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
    if columns.direction() is not way:
        columns.setDirection(way)
    return beside
