"""The way to erasing the dossier of the client in front."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QLabel, QWidget

from ...buttons import button
from ...desk import Desk
from ...erasing_dialog import ErasingDialog
from ...parts import Card
from ...theme import restyle


class ErasingCard(Card):
    """Out of sight while names stand as initials: to erase, the name is to be read and typed in full."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._desk = desk
        self._client_id = 0
        self.dialog: ErasingDialog | None = None
        self.line_label = QLabel(self)
        self.line_label.setWordWrap(True)
        restyle(self.line_label, role="help")
        self.erase_button = button("", "", "trash-2", self)
        self.erase_button.clicked.connect(lambda _checked: self._begin())
        self.set_title(" ")
        self.add(self.line_label)
        self.body.addWidget(self.erase_button, 0, Qt.AlignmentFlag.AlignLeft)
        self._retranslate()

    def show_client(self, client_id: int) -> None:
        """The dossier to be erased is this client's from now on."""
        self._client_id = client_id
        self.setVisible(not self._desk.privacy)

    def _begin(self) -> None:
        """The dialog is made when it is first wanted: hardly any visit to a dossier ends there."""
        if self.dialog is None:
            self.dialog = ErasingDialog(self._desk, self)
        self.dialog.begin(self._client_id)

    def event(self, event: QEvent) -> bool:
        """Follow a language switch."""
        handled = super().event(event)
        if event.type() is QEvent.Type.LanguageChange and hasattr(self, "erase_button"):
            self._retranslate()
        return handled

    def _retranslate(self) -> None:
        self.set_title(self.tr("Dossier wissen"))
        self.line_label.setText(
            self.tr(
                "Als de bewaartermijn voorbij is of de deelnemer erom vraagt. U ziet eerst wat er weggaat en wat "
                "blijft."
            )
        )
        self.erase_button.setText(self.tr("Dossier wissen…"))
