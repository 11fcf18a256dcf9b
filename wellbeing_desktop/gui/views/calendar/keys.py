"""The keys of the whole calendar: which turn it, and which letter looks at it how."""

from PySide6.QtCore import Qt

from .layouts import Layout

TURNS: dict[int, int] = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}
LETTERS: dict[int, Layout] = {
    Qt.Key.Key_M: Layout.MONTH,
    Qt.Key.Key_W: Layout.WEEK,
    Qt.Key.Key_D: Layout.DAY,
    Qt.Key.Key_L: Layout.LIST,
}
