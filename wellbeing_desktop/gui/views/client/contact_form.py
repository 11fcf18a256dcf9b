"""Adding or changing somebody around a client."""

from dataclasses import replace

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QComboBox, QFrame, QLabel, QLineEdit, QPushButton, QWidget

from wellbeing_desktop.assets.wording import wording
from wellbeing_desktop.domain.change import Change
from wellbeing_desktop.domain.people import Contact, Role
from wellbeing_desktop.services import people
from wellbeing_desktop.vault.store import Vault

from ...desk import Desk
from ...forms import load

ROLES = tuple(role for role in Role if role not in (Role.CLIENT, Role.PRACTICE, Role.MEMBER))


class ContactForm(QFrame):
    """The card that is in sight only while a contact is added or changed; `work_at` gives it its desk.

    `kept()` follows once the contact is in the vault.
    """

    kept = Signal()
    contact_title: QLabel
    contact_name_edit: QLineEdit
    contact_role_combo: QComboBox
    contact_language_combo: QComboBox
    contact_organisation_edit: QLineEdit
    contact_phone_edit: QLineEdit
    contact_email_edit: QLineEdit
    contact_save_button: QPushButton
    contact_cancel_button: QPushButton

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load(self, "client_contact")
        self._contact: Contact | None = None
        self.client_id = 0
        self.contact_language_combo.addItem("Nederlands", "nl")
        self.contact_language_combo.addItem("English", "en")
        self.contact_save_button.clicked.connect(self._save)
        self.contact_cancel_button.clicked.connect(self.dismiss)
        self.hide()

    def work_at(self, desk: Desk) -> None:
        """Use this desk."""
        self._desk = desk
        self._name_roles()

    def event(self, event: QEvent) -> bool:
        """Name the roles in the language of the screen."""
        handled = super().event(event)
        if event.type() is QEvent.Type.LanguageChange and hasattr(self, "_desk"):
            self._name_roles()
        return handled

    def _name_roles(self) -> None:
        chosen = max(self.contact_role_combo.currentIndex(), 0)
        self.contact_role_combo.clear()
        for role in ROLES:
            words = wording(self._desk.settings.language).text(f"role.{role.value}")
            self.contact_role_combo.addItem(words, role)
        self.contact_role_combo.setCurrentIndex(chosen)

    def begin(self, role: Role = Role.COLLEAGUE) -> None:
        """Add somebody in a role."""
        self._open(self.tr("Betrokkene toevoegen"), Contact(0, "", role), "")

    def edit(self, contact: Contact, organisation: str) -> None:
        """Change somebody's data."""
        self._open(self.tr("Betrokkene wijzigen"), contact, organisation)

    def dismiss(self) -> None:
        """Leave the form without keeping anything."""
        self._contact = None
        self.hide()

    def _open(self, title: str, contact: Contact, organisation: str) -> None:
        self._contact = contact
        self.contact_title.setText(title)
        self.contact_name_edit.setText(contact.name)
        self.contact_role_combo.setCurrentIndex(ROLES.index(contact.role))
        self.contact_language_combo.setCurrentIndex(self.contact_language_combo.findData(contact.language))
        self.contact_organisation_edit.setText(organisation)
        self.contact_phone_edit.setText(contact.phone)
        self.contact_email_edit.setText(contact.email)
        self.show()
        self.contact_name_edit.setFocus()

    def _save(self) -> None:
        if self._contact is None:
            return
        if self._desk.act(self._kept_by) is not None:
            self.dismiss()
            self.kept.emit()

    def _kept_by(self, vault: Vault) -> Change:
        assert self._contact is not None, "saving follows opening"
        changed = replace(
            self._contact,
            name=self.contact_name_edit.text(),
            role=self.contact_role_combo.currentData(),
            phone=self.contact_phone_edit.text().strip(),
            email=self.contact_email_edit.text().strip(),
            language=self.contact_language_combo.currentData(),
        )
        organisation = self.contact_organisation_edit.text()
        if changed.id:
            return people.change_contact(vault, changed, organisation)
        new = people.NewContact(
            changed.name, changed.role, organisation, changed.phone, changed.email, changed.language
        )
        return people.add_contact(vault, self.client_id, new)
