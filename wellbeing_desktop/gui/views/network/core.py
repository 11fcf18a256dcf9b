"""The core group: who is in it, what each of them does, and since when."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QT_TRANSLATE_NOOP
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from wellbeing_desktop.assets.wording import wording
from wellbeing_desktop.domain.change import Change
from wellbeing_desktop.domain.people import Role
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.parts import EmptyState, LabelledField, LinkRow, OptionalDate
from wellbeing_desktop.gui.parts.rows import fill
from wellbeing_desktop.services import groups, people
from wellbeing_desktop.services.groups import MemberOf
from wellbeing_desktop.vault.store import Vault

from .page import NetworkPage, choose


class CorePage(NetworkPage):
    """A line at the left is changed at the right; a new name becomes somebody of the network's organisation."""

    key = "core"
    title = QT_TRANSLATE_NOOP("NetworkView", "Kerngroep")
    form = "network_core"
    count_label: QLabel
    nobody: EmptyState
    rows: QVBoxLayout
    form_title: QLabel
    who_field: LabelledField
    who_combo: QComboBox
    who_label: QLabel
    task_edit: QLineEdit
    left_field: LabelledField
    left_edit: OptionalDate
    remove_button: QPushButton
    cancel_button: QPushButton
    save_button: QPushButton

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._member: MemberOf | None = None
        self.who_combo.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.save_button.clicked.connect(self._save)
        self.remove_button.clicked.connect(self._remove)
        self.cancel_button.clicked.connect(self._clear)
        self.task_edit.returnPressed.connect(self._save)

    def begin(self) -> None:
        """An empty form."""
        self._clear()

    def redraw(self) -> None:
        """Everybody who is or was in the core group, those who are in it first."""
        everybody = sorted(self.core_group(all_of_them=True), key=lambda one: not one.present)
        present = sum(one.present for one in everybody)
        self.count_label.setText(self.tr("%n lid/leden", "", present))
        self.nobody.setVisible(not everybody)
        fill(self.rows, [self._row(one) for one in everybody])
        if self._member is not None and self._member not in everybody:
            self._clear()
        self._fill_people(everybody)
        self._show_form()

    def _fill_people(self, everybody: list[MemberOf]) -> None:
        """Who can be added: clients and contacts who are not in the core group now."""
        typed = self.who_combo.currentText()
        here = {(one.member.client_id, one.member.contact_id) for one in everybody if one.present}
        clients = [(one.name, (one.id, None)) for one in people.clients(self.desk.vault)]
        contacts = [(one.name, (None, one.id)) for one in people.contacts(self.desk.vault)]
        items: list[tuple[str, object]] = [
            (self.desk.name(name), who) for name, who in sorted([*clients, *contacts]) if who not in here
        ]
        choose(self.who_combo, items, None)
        self.who_combo.setEditText(typed)

    def _row(self, one: MemberOf) -> LinkRow:
        formats, member = self.desk.formats, one.member
        role = wording(self.desk.settings.language).text(f"role.{one.what.value}")
        task = member.task or self.tr("nog geen taak")
        since = self.tr("sinds {day}").format(day=formats.long_date(member.joined_on)) if member.joined_on else ""
        line = " · ".join(part for part in (task, role if one.what is not Role.OTHER else "", since) if part)
        left = member.left_on
        state = self.tr("vertrokken op {day}").format(day=formats.date(left)) if left else self.tr("doet mee")
        row = LinkRow(self.desk.name(one.name), line, state, "neutral" if left else "ok")
        row.clicked.connect(lambda: self._edit(one))
        return row

    def _show_form(self) -> None:
        editing = self._member is not None
        self.form_title.setText(self.tr("Lid wijzigen") if editing else self.tr("Lid toevoegen"))
        self.who_field.setVisible(not editing)
        for widget in (self.who_label, self.left_field, self.remove_button, self.cancel_button):
            widget.setVisible(editing)
        if self._member is not None:
            self.who_label.setText(self.desk.name(self._member.name))

    def _edit(self, one: MemberOf) -> None:
        self._member = one
        self.task_edit.setText(one.member.task)
        self.left_edit.set_value(one.member.left_on)
        self._show_form()
        self.task_edit.setFocus()

    def _save(self) -> None:
        kept = self._change(self._member) if self._member else self.keep(self._added, **self._fields())
        if kept:
            self._clear()
            self.who_combo.setFocus()

    def _fields(self) -> dict[str, LabelledField]:
        return {"member": self.who_field, "contact_name": self.who_field, "day": self.left_field}

    def _added(self, vault: Vault) -> Change:
        typed, task = self.who_combo.currentText().strip(), self.task_edit.text()
        at = self.who_combo.findText(typed)
        if at >= 0:
            client_id, contact_id = self.who_combo.itemData(at)
            return groups.add_member(vault, self.group_id, client_id, contact_id, task)
        new = people.NewContact(typed, Role.OTHER, self.network.listed.organisation)
        return groups.add_new_member(vault, self.group_id, new, task)

    def _change(self, one: MemberOf) -> bool:
        """Another task, then leaving or coming back; each is an act of its own."""
        member, task, left = one.member, self.task_edit.text().strip(), self.left_edit.value()
        deeds: list[Callable[[Vault], Change]] = []
        if task != member.task:
            deeds.append(lambda vault: groups.change_member(vault, replace(member, task=task)))
        if left is not None and left != member.left_on:
            deeds.append(lambda vault: groups.leave(vault, member.id, left))
        if left is None and member.left_on is not None:
            group_id, client_id, contact_id = member.group_id, member.client_id, member.contact_id
            deeds.append(lambda vault: groups.add_member(vault, group_id, client_id, contact_id, task))
        return all(self.keep(deed, **self._fields()) for deed in deeds)

    def _remove(self) -> None:
        if self._member is not None:
            number = self._member.member.id
            self.keep(lambda vault: groups.remove_member(vault, number))
            self.who_combo.setFocus()

    def _clear(self) -> None:
        self._member = None
        self.who_field.set_error("")
        self.left_field.set_error("")
        self.who_combo.setEditText("")
        self.task_edit.clear()
        self.left_edit.set_value(None)
        self._show_form()
