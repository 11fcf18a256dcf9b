"""Erased dossiers that backups still hold, for when a stick is plugged in later."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from wellbeing_desktop.services import erasing

from ...desk import Desk
from ...erasing_reach import ErasingReach
from ...parts import Card


class ErasedCard(Card):
    """`work_at` gives it its desk; hidden while no dossier was erased."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._desk: Desk | None = None
        self.count_label = QLabel(self)
        self.count_label.setTextFormat(Qt.TextFormat.PlainText)
        self.count_label.setWordWrap(True)
        self.reach = ErasingReach(self)
        self.set_title(" ")
        self.add(self.count_label)
        self.add(self.reach)

    def work_at(self, desk: Desk) -> None:
        """Use this desk."""
        self._desk = desk
        self.reach.work_at(desk)

    def redraw(self) -> None:
        """Tell how many were erased, and when the last."""
        desk = self._desk
        if desk is None:
            return
        erased = desk.attempt(lambda: erasing.erasures(desk.vault)) or []
        self.setVisible(bool(erased))
        self.set_title(self.tr("Gewiste dossiers"))
        self.reach.retranslate()
        if erased:
            day = desk.formats.long_date(max(one.erased_at for one in erased).date())
            self.count_label.setText(
                self.tr("U hebt %n dossiers gewist, het laatste op {day}.", "", len(erased)).format(day=day)
            )
