"""A word or two about a state; the colour only underlines what the words say."""

from typing import Literal

from PySide6.QtCore import Property
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from ..theme import polish_again, restyle

ChipKind = Literal["neutral", "ok", "warning", "danger", "accent"]


class Chip(QLabel):
    """`Chip("Concept", "warning")`; in a form set `text` and the property `kind`."""

    def __init__(self, text: str = "", kind: ChipKind = "neutral", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._kind = kind
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        restyle(self, part="chip")

    def show_state(self, text: str, kind: ChipKind) -> None:
        """Say another state."""
        self.setText(text)
        self.set_kind(kind)

    def get_kind(self) -> str:
        """neutral, ok, warning, danger or accent."""
        return self._kind

    def set_kind(self, kind: ChipKind) -> None:
        """Colour it by a kind."""
        self._kind = kind
        polish_again(self)

    kind = Property(str, get_kind, set_kind)
