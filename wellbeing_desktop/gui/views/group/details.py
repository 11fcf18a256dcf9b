"""What a group is: name, kind, form, organisation and plan; also where a new group begins."""

from dataclasses import replace

from PySide6.QtWidgets import QCompleter, QHBoxLayout, QLineEdit, QWidget

from wellbeing_desktop.domain.errors import Kind, UserError
from wellbeing_desktop.domain.groups import Group, GroupForm, GroupKind
from wellbeing_desktop.gui.buttons import button
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.parts import Card, Choice, LabelledField, NoteEdit
from wellbeing_desktop.gui.places import Place
from wellbeing_desktop.services import groups, people

from .page import GroupPage


class DetailsPage(GroupPage):
    """Keeps what is typed until it is saved; another group begins anew."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._shown: Group | None = None
        self.name_edit, self.organisation_edit, self.plan_edit = QLineEdit(), QLineEdit(), NoteEdit(4)
        self.kind_choice, self.form_choice = Choice(), Choice()
        fields = (self.name_edit, self.kind_choice, self.form_choice, self.organisation_edit, self.plan_edit)
        self._name, self._kind, self._form, self._organisation, self._plan = (LabelledField("", one) for one in fields)
        self.save_button = button("", "primary", "save", self)
        self.save_button.clicked.connect(self._save)
        self.name_edit.returnPressed.connect(self._save)
        self._card = Card(parent=self)
        self._lay_out()

    def show_group(self, group: Group) -> None:
        """Show what is kept of the group, and the words of the form."""
        self._word(group)
        if group == self._shown:
            return
        self._shown = group
        self.name_edit.setText(group.name)
        self.kind_choice.setCurrentIndex(self.kind_choice.findData(group.kind.value))
        self.form_choice.setCurrentIndex(self.form_choice.findData(group.form.value))
        self.organisation_edit.setText(people.organisation_name(self.desk.vault, group.organisation_id))
        self.plan_edit.set_text(group.plan)
        self._name.set_error("")
        names = [one.name for one in people.organisations(self.desk.vault)]
        self.organisation_edit.setCompleter(QCompleter(names, self.organisation_edit))

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self._kind)
        row.addWidget(self._form)
        self._card.add(self._name)
        self._card.body.addLayout(row)
        self._card.add(self._organisation)
        self._card.add(self._plan)
        actions = QHBoxLayout()
        actions.addStretch(1)
        actions.addWidget(self.save_button)
        self._card.body.addLayout(actions)
        self.column.addWidget(self._card)
        self.column.addStretch(1)

    def _word(self, group: Group) -> None:
        self._name.set_label(self.tr("Naam van de groep"))
        self._name.set_help(self.tr("Kies een naam waarin niemand genoemd wordt: die staat op het groepsverslag."))
        self._kind.set_label(self.tr("Soort groep"))
        self._form.set_label(self.tr("Vorm"))
        self._organisation.set_label(self.tr("Organisatie"))
        self._organisation.set_help(self.tr("Voor wie het groepsverslag en het vitaliteitsbudget zijn."))
        self._plan.set_label(self.tr("Groepsplan"))
        self._plan.set_help(self.tr("Wat de groep wil bereiken en hoe."))
        _offer(
            self.kind_choice,
            {GroupKind.PEERS: self.tr("Lotgenoten"), GroupKind.MANAGERS: self.tr("Leidinggevenden")},
        )
        _offer(
            self.form_choice,
            {GroupForm.GROUP: self.tr("In een groep"), GroupForm.PAIRS: self.tr("Eén op één, in tweetallen")},
        )
        self.save_button.setText(self.tr("Bewaren") if group.id else self.tr("Groep maken"))

    def _save(self) -> None:
        assert self._shown is not None, "saving follows showing"
        group = replace(
            self._shown,
            name=self.name_edit.text(),
            kind=GroupKind(self.kind_choice.currentData()),
            form=GroupForm(self.form_choice.currentData()),
            plan=self.plan_edit.text(),
        )
        if not group.name.strip():
            self._name.set_error(UserError(Kind.FIELD_EMPTY, field="group_name"))
            self.name_edit.setFocus()
            return
        change = self.desk.act(lambda vault: groups.save(vault, group, self.organisation_edit.text()))
        if change is not None and not group.id:
            made = next(one for one in change.after if isinstance(one, Group))
            self._shown = None
            self.desk.history.replace(Place("group", made.id))
            self.desk.go(Place("group", made.id, "members"))


def _offer(choice: Choice, words: dict[GroupKind, str] | dict[GroupForm, str]) -> None:
    """Offer these, or word them anew; what was chosen stays so."""
    for at, (key, said) in enumerate(words.items()):
        if at < choice.count():
            choice.setItemText(at, said)
        else:
            choice.addItem(said, key.value)
