"""After a dossier was erased: what was done, and the way to the backups that still hold it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from wellbeing_desktop.services.erasing import Erased

from .desk import Desk
from .erasing_reach import ErasingReach
from .parts.card_column import CardColumn


class ErasingDone(QWidget):
    """`show_erased(erased)`."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._erased: Erased | None = None
        self.done_label, self.standing_label = QLabel(self), QLabel(self)
        self.reach = ErasingReach(self)
        self.reach.work_at(desk)
        cards = CardColumn(self)
        for label in (self.done_label, self.standing_label):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            cards.column.addWidget(label)
        cards.column.addWidget(self.reach)
        cards.column.addStretch(1)
        self.reach.told.connect(lambda: cards.show_later(self.reach.outcome))

    @property
    def busy(self) -> bool:
        """Whether backups are being gone through."""
        return self.reach.busy

    def show_erased(self, erased: Erased) -> None:
        """Tell what was erased."""
        self._erased = erased
        self.reach.begin()
        self.retranslate()

    def retranslate(self) -> None:
        """Tell it in the language of the screen."""
        self.reach.retranslate()
        if self._erased is None:
            return
        rows = sum(self._erased.proof.counts.values())
        self.done_label.setText(
            self.tr(
                "%n regels zijn weggehaald en de kluis is opnieuw geschreven. Daarna is elke bladzijde nagekeken: er "
                "staat niets meer van dit dossier in.",
                "",
                rows,
            )
        )
        standing = self._erased.standing
        words = self.tr("De naam staat nog op %n andere plekken. Zoek op de naam om ze na te lopen.", "", standing)
        self.standing_label.setText(words)
        self.standing_label.setVisible(standing > 0)
