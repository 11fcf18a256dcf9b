"""Giving the whole vault another key: when that is wise, in plain words, and the way to it."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from ...buttons import button
from ...desk import Desk
from ...parts import Card
from ...theme import restyle
from .rekey_dialog import RekeyDialog


class RekeyCard(Card):
    """`work_at` gives it its desk; `saving()` before it begins: what was typed must be in the vault."""

    saving = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._desk: Desk | None = None
        self._dialog: RekeyDialog | None = None  # made when first asked for
        self._about = QLabel(self)
        self._about.setTextFormat(Qt.TextFormat.PlainText)
        self._about.setWordWrap(True)
        restyle(self._about, role="muted")
        self.rekey_button = button("", "", "key-round", self)
        self.rekey_button.clicked.connect(self._begin)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.rekey_button)
        self.set_title("…")
        self.add(self._about)
        self.body.addLayout(row)
        self._retranslate()

    @property
    def dialog(self) -> RekeyDialog | None:
        """Where it is done; None before it was asked for."""
        return self._dialog

    def work_at(self, desk: Desk) -> None:
        """Use this desk."""
        self._desk = desk

    def event(self, event: QEvent) -> bool:
        """Follow a language switch."""
        handled = super().event(event)
        if event.type() is QEvent.Type.LanguageChange and hasattr(self, "rekey_button"):
            self._retranslate()
        return handled

    def _begin(self) -> None:
        if self._desk is None:
            return
        self.saving.emit()
        if self._dialog is None:
            self._dialog = RekeyDialog(self._desk, self)
        self._dialog.begin()

    def _retranslate(self) -> None:
        self.set_title(self.tr("De kluis een nieuwe sleutel geven"))
        self._about.setText(
            self.tr(
                "Dit is zelden nodig. Doe het als iemand de bestanden van deze computer kan hebben overgenomen én uw "
                "pincode, wachtzin of oude herstelblad kent: na diefstal, of na een reparatie die u niet vertrouwt. "
                "Een andere pincode of een nieuw herstelblad helpt dan niet genoeg. De hele kluis wordt opnieuw "
                "versleuteld en nagelezen; uw pincode en het herstelblad blijven dezelfde. Kent iemand het geldende "
                "herstelblad, vernieuw dat dan ook."
            )
        )
        self.rekey_button.setText(self.tr("Nieuwe sleutel maken …"))
