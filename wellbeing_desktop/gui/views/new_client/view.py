"""A new client with organisation, responsible manager, one colleague, and from the calendar a first talk: one act."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtWidgets import QComboBox, QLineEdit, QPushButton, QWidget

from wellbeing_desktop.domain.change import Change
from wellbeing_desktop.domain.errors import UserError
from wellbeing_desktop.domain.people import Client, Role
from wellbeing_desktop.domain.planning import Plan
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.form_keeper import FormKeeper
from wellbeing_desktop.gui.parts import LabelledField, OptionalDate
from wellbeing_desktop.gui.parts.draft_line import DraftLine
from wellbeing_desktop.gui.places import Place
from wellbeing_desktop.gui.view import View
from wellbeing_desktop.services import first_talk, people

from .filling import Filling
from .first_talk import FirstTalkCard


class NewClientView(View):
    """The form for a new client; leads on to the client's plan or dossier.

    `Place("new_client", part="2026-11-24T10:00")` asks for the first talk as well, at that moment.
    """

    form = "new_client"
    draft_line: DraftLine
    first_talk: FirstTalkCard
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
        self.plan_button.clicked.connect(self._go_on)
        self.first_talk.changed.connect(self._show_plan)
        self._plan = Plan(())
        self._filling = Filling(self._lines(), self.organisation_combo, self.born_edit, self.language_combo)
        self._keeper = FormKeeper(desk, self._filling, self.draft_line, self)
        typed = self.organisation_combo.lineEdit()
        assert typed is not None, "the form lets a new organisation be typed"
        for edit in (*self._filling.edits.values(), typed, self.born_edit):
            edit.textEdited.connect(self._keeper.touch)
        self.born_edit.picked.connect(self._keeper.touch)
        for combo in (self.organisation_combo, self.language_combo):
            combo.activated.connect(self._keeper.touch)

    def show_place(self, place: Place) -> None:
        """With a moment the first talk is asked for too."""
        if place != self.place:
            if place.part:
                self.first_talk.set_moment(datetime.fromisoformat(place.part))
            self.first_talk.setVisible(bool(place.part))
        super().show_place(place)
        self._keeper.begin(self.form)

    def redraw(self) -> None:
        """Offer the known organisations; what was typed stays."""
        typed = self.organisation_combo.currentText()
        self.organisation_combo.clear()
        self.organisation_combo.addItems([o.name for o in people.organisations(self.desk.vault)])
        self.organisation_combo.setEditText(typed)
        with_talk = bool(self.place.part)
        self.add_button.setVisible(not with_talk)
        self.plan_button.setText(
            self.tr("Toevoegen en inplannen") if with_talk else self.tr("Toevoegen en traject plannen")
        )
        if with_talk:
            offers = self.desk.attempt(lambda: first_talk.offered(self.desk.vault)) or ()
            self.first_talk.offer(offers, self.desk.formats.language)
            self._show_plan()

    def leave(self) -> None:
        """Keep what was filled in so far."""
        self._keeper.leave()

    def unsaved(self) -> bool:
        """Whether something filled in is not in the vault yet."""
        return self._keeper.pending

    def take_focus(self) -> None:
        """Begin at the name."""
        self.name_edit.setFocus()

    def _show_plan(self) -> None:
        talk, vault, language = self.first_talk.talk(), self.desk.vault, self.desk.formats.language
        found = self.desk.attempt(lambda: first_talk.propose(vault, talk, language)) if talk else None
        self._plan = found or Plan(())
        self.first_talk.show_plan(self._plan, self.desk.formats)
        self.plan_button.setEnabled(not self.place.part or bool(self._plan.sessions))

    def _go_on(self) -> None:
        if self.place.part:
            self._add_with_talk()
        else:
            self._add("new_trajectory")

    def _add_with_talk(self) -> None:
        """Add the client with the talk, and show it in the calendar."""
        talk, plan = self.first_talk.talk(), self._plan
        if talk is None or not plan.sessions:
            return
        vault, key = self.desk.vault, talk.key
        if self._done(lambda: first_talk.add(vault, self._filled_in(), key, plan)) is not None:
            self._empty()
            self.desk.go(Place("calendar", part=plan.sessions[0].day.isoformat()))

    def _add(self, next_view: str) -> None:
        change = self._done(lambda: people.add_client(self.desk.vault, self._filled_in()))
        if change is not None:
            client = next(record for record in change.after if isinstance(record, Client))
            self._empty()
            self.desk.go(Place(next_view, client.id))

    def _done(self, deed: Callable[[], Change]) -> Change | None:
        """Do it; what is wrong with the name is said at its field."""
        self.name_field.set_error("")
        try:
            change = deed()
        except UserError as error:
            if error.data.get("field") == "client_name":
                self.name_field.set_error(error)
                self.name_edit.setFocus()
            else:
                self.desk.trouble(error)
            return None
        return self.desk.act(lambda _: change)

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

    def _lines(self) -> dict[str, QLineEdit]:
        """The plain lines of the form by the name of their field."""
        return {
            "name": self.name_edit,
            "phone": self.phone_edit,
            "email": self.email_edit,
            "manager": self.manager_edit,
            "manager_phone": self.manager_phone_edit,
            "manager_email": self.manager_email_edit,
            "manager_organisation": self.manager_organisation_edit,
            "colleague": self.colleague_edit,
            "colleague_phone": self.colleague_phone_edit,
            "colleague_email": self.colleague_email_edit,
        }

    def _empty(self) -> None:
        self.name_field.set_error("")
        self._filling.empty_form()
        self._keeper.done()
