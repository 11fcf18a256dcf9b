"""Lies over a window while the time to the lock is counted down, and hides what was on it."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from ..announce import announce
from ..theme import restyle, theme
from ..tokens import SPACE_M, SPACE_S, SPACE_XL
from .card import Card
from .icon_label import IconLabel

ANNOUNCED = frozenset({30, 10})
"""A screen reader hears these seconds only: every second would drown everything else."""

_WIDEST = 420


class Countdown(QWidget):
    """Covers its parent; `show_seconds(12)` shows how long it takes until the lock."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._over = parent
        self._seconds = 0
        self._card = Card(parent=self)
        self._title, self._help = QLabel(self), QLabel(self)
        self._build()
        parent.installEventFilter(self)
        self._fit()

    def show_seconds(self, seconds: int) -> None:
        """Show that so many seconds are left."""
        first = self.isHidden()
        self._seconds = seconds
        self._retranslate()
        self.show()
        self.raise_()
        if first or seconds in ANNOUNCED:
            announce(self, self._title.text())

    def text(self) -> str:
        """What it says now."""
        return self._title.text()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep covering the parent when it changes size."""
        if event.type() is QEvent.Type.Resize:
            self._fit()
        return super().eventFilter(watched, event)

    def event(self, event: QEvent) -> bool:
        """Follow a language switch."""
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        return super().event(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Hide what lies below."""
        QPainter(self).fillRect(self.rect(), QColor(theme().tokens.background))

    def _build(self) -> None:
        card = self._card
        card.body.setContentsMargins(SPACE_XL, SPACE_XL, SPACE_XL, SPACE_XL)
        card.body.setSpacing(SPACE_S)
        centre = Qt.AlignmentFlag.AlignHCenter
        card.body.addWidget(IconLabel("lock", "accent", 28, card), 0, centre)
        card.body.addSpacing(SPACE_S)
        for label, role in ((self._title, "card-title"), (self._help, "subtitle")):
            label.setWordWrap(True)
            label.setAlignment(centre)
            restyle(label, role=role)
            card.add(label)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_M, SPACE_M, SPACE_M, SPACE_M)
        column.addStretch(1)
        column.addWidget(card)
        column.addStretch(1)
        column.setAlignment(card, centre)

    def _fit(self) -> None:
        self.setGeometry(self._over.rect())
        self._card.setFixedWidth(min(theme().pixels(_WIDEST), self.width() - 2 * SPACE_M))

    def _retranslate(self) -> None:
        self._title.setText(self.tr("Over %n seconde(n) gaat de kluis op slot", "", self._seconds))
        self._help.setText(self.tr("Druk op een toets of beweeg de muis om door te gaan."))
        self.setAccessibleName(self._title.text())
