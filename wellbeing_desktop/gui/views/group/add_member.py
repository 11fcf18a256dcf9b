"""Adding somebody to a group: a client, a contact that is known, or a new contact filled in on the spot."""

from PySide6 import QtCore
from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from wellbeing_desktop.assets.wording import wording
from wellbeing_desktop.domain.change import Change
from wellbeing_desktop.domain.errors import Kind, UserError
from wellbeing_desktop.domain.groups import Group, GroupKind
from wellbeing_desktop.domain.people import Role
from wellbeing_desktop.gui.buttons import button
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.parts import Card, Choice, LabelledField
from wellbeing_desktop.services import groups, people
from wellbeing_desktop.vault.store import Vault

NEW = "new"
ROLES = (Role.OTHER, Role.COLLEAGUE, Role.MANAGER, Role.HR)


class AddMember(Card):
    """The first choice is a new contact; whoever is in the group already is not offered."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._desk = desk
        self._group: Group | None = None
        self.who_choice, self.role_choice = Choice(), Choice()
        self.name_edit, self.task_edit = QLineEdit(), QLineEdit()
        fields = (self.who_choice, self.name_edit, self.role_choice, self.task_edit)
        self._who, self._name, self._role, self._task = (LabelledField("", one) for one in fields)
        self.add_button = button("", "primary", "user-plus", self)
        self.add_button.clicked.connect(self._add)
        self.name_edit.returnPressed.connect(self._add)
        self.who_choice.currentIndexChanged.connect(self._show_fields)
        self._lay_out()

    def show_group(self, group: Group, members: tuple[groups.MemberOf, ...]) -> None:
        """Offer who is not in the group now."""
        if self._group is None or self._group.id != group.id:
            self.role_choice.setCurrentIndex(0)
        self._group = group
        self._word()
        inside = {(one.member.client_id, one.member.contact_id) for one in members if one.present}
        name, vault = self._desk.name, self._desk.vault
        clients = [
            (name(one.name), f"client:{one.id}") for one in people.clients(vault) if (one.id, None) not in inside
        ]
        known = [
            (name(one.name), f"contact:{one.id}") for one in people.contacts(vault) if (None, one.id) not in inside
        ]
        kept = self.who_choice.currentData()
        with QSignalBlocker(self.who_choice):
            self.who_choice.clear()
            for words, key in ((self.tr("Iemand die nog niet bekend is"), NEW), *clients, *known):
                self.who_choice.addItem(words, key)
            self.who_choice.setCurrentIndex(max(0, self.who_choice.findData(kept)))
        managers = group.kind is GroupKind.MANAGERS
        if not self.name_edit.text():
            self.role_choice.setCurrentIndex(ROLES.index(Role.MANAGER if managers else Role.OTHER))
        self._show_fields()

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self._name, 2)
        row.addWidget(self._role, 1)
        last = QHBoxLayout()
        last.setSpacing(12)
        last.addWidget(self._task, 2)
        last.addWidget(self.add_button, 1, QtCore.Qt.AlignmentFlag.AlignBottom)
        self.add(self._who)
        self.body.addLayout(row)
        self.body.addLayout(last)

    def _word(self) -> None:
        self.set_title(self.tr("Lid toevoegen"))
        self._who.set_label(self.tr("Wie"))
        self._name.set_label(self.tr("Naam"))
        self._role.set_label(self.tr("Rol"))
        self._task.set_label(self.tr("Taak in de groep (mag leeg blijven)"))
        self.add_button.setText(self.tr("Toevoegen"))
        for at, role in enumerate(ROLES):
            words = wording(self._desk.settings.language).text(f"role.{role.value}")
            if at < self.role_choice.count():
                self.role_choice.setItemText(at, words)
            else:
                self.role_choice.addItem(words, role.value)

    def _show_fields(self) -> None:
        new = self.who_choice.currentData() == NEW
        self._name.setVisible(new)
        self._role.setVisible(new)

    def _add(self) -> None:
        key = str(self.who_choice.currentData())
        if key == NEW and not self.name_edit.text().strip():
            self._name.set_error(UserError(Kind.FIELD_EMPTY, field="contact_name"))
            self.name_edit.setFocus()
            return
        if self._desk.act(lambda vault: self._added(vault, key)) is not None:
            for edit in (self.name_edit, self.task_edit):
                edit.clear()
            self._name.set_error("")
            (self.name_edit if self.name_edit.isVisibleTo(self) else self.who_choice).setFocus()

    def _added(self, vault: Vault, key: str) -> Change:
        assert self._group is not None, "adding follows showing"
        kind, _, number = key.partition(":")
        task = self.task_edit.text()
        if kind == "client":
            return groups.add_member(vault, self._group.id, client_id=int(number), task=task)
        if kind == "contact":
            return groups.add_member(vault, self._group.id, contact_id=int(number), task=task)
        organisation = people.organisation_name(vault, self._group.organisation_id)
        new = people.NewContact(self.name_edit.text(), Role(self.role_choice.currentData()), organisation)
        return groups.add_new_member(vault, self._group.id, new, task)
