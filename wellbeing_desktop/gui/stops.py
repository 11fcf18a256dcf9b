"""Where Tab and a click stop, said in numbers: the names are in `Qt`, which PySide takes 30 ms to make ready.

What the first window needs keeps off `Qt`, or asks for it as `QtCore.Qt` when it has something to do with it.
"""

from PySide6.QtWidgets import QWidget

NOWHERE, CLICK, TAB_AND_CLICK = 0, 2, 11
"""Qt::FocusPolicy."""


def stop(widget: QWidget, policy: int) -> None:
    """Let a widget get the keyboard by these ways only."""
    widget.setProperty("focusPolicy", policy)
