"""How long the whole note is, in words and characters, told a moment after the last key."""

from collections.abc import Iterable

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QLabel

from wellbeing_desktop.gui.desk import Desk

from .section import SectionCard

PAUSE = 400


class NoteLength(QObject):
    """Keeps a label up to date, in the language of the screen; `follow(cards)` when the sections are others."""

    def __init__(self, desk: Desk, label: QLabel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._label = label
        self._cards: tuple[SectionCard, ...] = ()
        self._heard: set[SectionCard] = set()
        self._followed: set[SectionCard] = set()
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(PAUSE)
        self._soon.timeout.connect(self.show)
        desk.settings_changed.connect(self._follow_language)

    def follow(self, cards: Iterable[SectionCard]) -> None:
        """Tell the length of the note in these sections from now on."""
        known = self._followed
        self._cards = tuple(cards)
        for card in self._cards:
            if card not in known:  # a card is used again for another session
                known.add(card)
                card.edited.connect(self._soon.start)
        self.show()

    def show(self) -> None:
        """Count now; an empty note tells nothing."""
        texts = [card.edit.toPlainText() for card in self._cards]
        words, characters = sum(len(text.split()) for text in texts), sum(map(len, texts))
        number = self._desk.formats.number
        told = self.tr("Woorden in de notitie: {words}, tekens: {characters}")
        self._label.setText(told.format(words=number(words), characters=number(characters)) if words else "")

    def _follow_language(self, _settings: object) -> None:
        QTimer.singleShot(0, self, self.show)
