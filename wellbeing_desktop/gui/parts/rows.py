"""Filling a column with lines, and the quiet sentence when there are none."""

from collections.abc import Sequence

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from ..theme import restyle


def fill(column: QVBoxLayout, rows: Sequence[QWidget], nothing: str = "", *, stretch: bool = False) -> None:
    """Show these lines instead of the present ones; `stretch` keeps them at the top of a tall column."""
    while (item := column.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
    for row in rows:
        column.addWidget(row)
        if row.parentWidget() is not None:
            row.show()  # at once: the layout would do it later, and till then the keyboard finds nothing here
    if not rows and nothing:
        label = QLabel(nothing)
        label.setWordWrap(True)
        restyle(label, role="muted")
        column.addWidget(label)
    if stretch:
        column.addStretch(1)
