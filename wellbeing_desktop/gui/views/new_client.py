"""A new client with organisation, responsible manager and one colleague, in one stroke."""

from PySide6.QtWidgets import QComboBox, QLineEdit, QPushButton, QWidget

from wellbeing_desktop.domain.errors import UserError
from wellbeing_desktop.domain.people import Client, Role
from wellbeing_desktop.services import people

from ..desk import Desk
from ..parts import LabelledField, OptionalDate
from ..places import Place
from ..view import View


class NewClientView(View):
    """The form for a new client; leads on to the client's plan or dossier."""

    form = "new_client"
    name_field: LabelledField
    name_edit: QLineEdit
    organisation_combo: QComboBox
    phone_edit: QLineEdit
    email_edit: QLineEdit
    born_edit: OptionalDate
    language_combo: QComboBox
    manager_edit: QLineEdit
    manager_phone_edit: QLineEdit
    manager_email_edit: QLineEdit
    manager_organisation_edit: QLineEdit
    colleague_edit: QLineEdit
    colleague_phone_edit: QLineEdit
    colleague_email_edit: QLineEdit
    cancel_button: QPushButton
    add_button: QPushButton
    plan_button: QPushButton

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.language_combo.addItem("Nederlands", "nl")
        self.language_combo.addItem("English", "en")
        self.organisation_combo.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.name_edit.textEdited.connect(lambda _text: self.name_field.set_error(""))
        self.cancel_button.clicked.connect(self._cancel)
        self.add_button.clicked.connect(lambda: self._add("client"))
        self.plan_button.clicked.connect(lambda: self._add("new_trajectory"))

    def redraw(self) -> None:
        """Offer the known organisations; what was typed stays."""
        typed = self.organisation_combo.currentText()
        self.organisation_combo.clear()
        self.organisation_combo.addItems([o.name for o in people.organisations(self.desk.vault)])
        self.organisation_combo.setEditText(typed)

    def take_focus(self) -> None:
        """Begin at the name."""
        self.name_edit.setFocus()

    def _add(self, next_view: str) -> None:
        self.name_field.set_error("")
        try:
            change = people.add_client(self.desk.vault, self._filled_in())
        except UserError as error:
            if error.data.get("field") == "client_name":
                self.name_field.set_error(error)
                self.name_edit.setFocus()
            else:
                self.desk.trouble(error)
            return
        made = self.desk.act(lambda _: change)
        client = next(record for record in change.after if isinstance(record, Client))
        if made is not None:
            self._empty()
            self.desk.go(Place(next_view, client.id))

    def _filled_in(self) -> people.NewClient:
        client = Client(
            0,
            self.name_edit.text(),
            phone=self.phone_edit.text().strip(),
            email=self.email_edit.text().strip(),
            born_on=self.born_edit.value(),
            language=self.language_combo.currentData(),
        )
        organisation = self.organisation_combo.currentText()
        return people.NewClient(client, organisation, tuple(self._contacts(organisation)))

    def _contacts(self, organisation: str) -> list[people.NewContact]:
        found = [
            people.NewContact(
                self.manager_edit.text(),
                Role.MANAGER,
                self.manager_organisation_edit.text() or organisation,
                self.manager_phone_edit.text().strip(),
                self.manager_email_edit.text().strip(),
                self.language_combo.currentData(),
            ),
            people.NewContact(
                self.colleague_edit.text(),
                Role.COLLEAGUE,
                organisation,
                self.colleague_phone_edit.text().strip(),
                self.colleague_email_edit.text().strip(),
                self.language_combo.currentData(),
            ),
        ]
        return [contact for contact in found if contact.name.strip()]

    def _cancel(self) -> None:
        self._empty()
        self.desk.back()

    def _empty(self) -> None:
        self.name_field.set_error("")
        for edit in self.findChildren(QLineEdit):
            edit.clear()
        self.born_edit.set_value(None)
