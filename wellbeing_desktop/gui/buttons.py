"""Buttons made in code: words, a kind, and an icon with room beside it."""

from typing import Literal

from PySide6 import QtCore
from PySide6.QtCore import QSize
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QPushButton, QWidget

from .icons import Tint, icon
from .theme import mark, scale_icon

ButtonKind = Literal["", "primary", "quiet", "danger", "icon", "icon-quiet"]
_TINTS: dict[str, Tint] = {"primary": "on_accent", "danger": "danger", "quiet": "accent_text"}
_ALONE = QSize(18, 18)
_BESIDE_WORDS = QSize(23, 17)  # wider than high: the icon is drawn at the left, the rest is space before the words


class Button(QPushButton):
    """A button that Enter presses too, not only the space bar; Qt has that in dialogs alone."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press it, once for as long as the key is held."""
        if event.key() not in (QtCore.Qt.Key.Key_Return, QtCore.Qt.Key.Key_Enter):
            super().keyPressEvent(event)
        elif not event.isAutoRepeat():
            self.click()


def button(words: str, kind: ButtonKind = "", icon_name: str = "", parent: QWidget | None = None) -> Button:
    """A button with words; of the kinds `icon` and `icon-quiet` the words are its accessible name and tool tip."""
    made = Button(parent)
    mark(made, kind=kind)
    if kind in ("icon", "icon-quiet"):
        made.setAccessibleName(words)
        made.setToolTip(words)
    else:
        made.setText(words)
    if icon_name:
        give_icon(made, icon_name)
    return made


def give_icon(to: QAbstractButton, name: str) -> None:
    """Put an icon on a button, in the colour that goes with its kind."""
    kind = str(to.property("kind") or "")
    to.setIcon(icon(name, _TINTS.get(kind, "text_2")))
    scale_icon(to, _ALONE if kind in ("icon", "icon-quiet") else _BESIDE_WORDS)
