"""The client's own data, changed in place."""

from dataclasses import replace

from PySide6.QtWidgets import QComboBox, QFrame, QLineEdit, QPushButton, QWidget

from wellbeing_desktop.domain.people import Client
from wellbeing_desktop.services import people
from wellbeing_desktop.services.dossier import Dossier

from ...desk import Desk
from ...forms import load
from ...parts import OptionalDate


class DetailsForm(QFrame):
    """Name, organisation and how to reach the client; kept when the button is pressed.

    Out of sight while names stand as initials, for a name that can be changed stands there in full.
    """

    name_edit: QLineEdit
    organisation_edit: QLineEdit
    phone_edit: QLineEdit
    email_edit: QLineEdit
    born_edit: OptionalDate
    language_combo: QComboBox
    details_save_button: QPushButton

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load(self, "client_details")
        self._shown: tuple[Client, str] | None = None
        self.language_combo.addItem("Nederlands", "nl")
        self.language_combo.addItem("English", "en")
        self.details_save_button.clicked.connect(self._save)

    def work_at(self, desk: Desk) -> None:
        """Use this desk."""
        self._desk = desk

    def fill(self, dossier: Dossier) -> None:
        """Show the client's data; what is being typed stays while the kept data did not change."""
        self.setVisible(not self._desk.privacy)
        kept = (dossier.client, dossier.organisation)
        if kept == self._shown:
            return
        self._shown = kept
        client = dossier.client
        self.name_edit.setText(client.name)
        self.organisation_edit.setText(dossier.organisation)
        self.phone_edit.setText(client.phone)
        self.email_edit.setText(client.email)
        self.born_edit.set_value(client.born_on)
        self.language_combo.setCurrentIndex(self.language_combo.findData(client.language))

    def _save(self) -> None:
        if self._shown is None:
            return
        changed = replace(
            self._shown[0],
            name=self.name_edit.text(),
            phone=self.phone_edit.text().strip(),
            email=self.email_edit.text().strip(),
            born_on=self.born_edit.value(),
            language=self.language_combo.currentData(),
        )
        self._desk.act(lambda vault: people.change_client(vault, changed, self.organisation_edit.text()))
