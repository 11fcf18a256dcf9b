"""The line of one member, with what can be changed about their place in the group."""

from dataclasses import replace

from PySide6 import QtCore
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from wellbeing_desktop.assets.wording import wording
from wellbeing_desktop.gui.buttons import button
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.parts import Chip, DateField, LabelledField
from wellbeing_desktop.gui.theme import restyle
from wellbeing_desktop.services import groups


class MemberRow(QWidget):
    """`copy_wanted()` asks for the member's own lines on paper; the other buttons act by themselves."""

    copy_wanted = Signal()

    def __init__(self, desk: Desk, one: groups.MemberOf, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._one = desk, one
        self._name = desk.name(one.name)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 6, 4, 6)
        column.setSpacing(8)
        column.addLayout(self._line())
        self.form = self._form()
        column.addWidget(self.form)
        self.form.hide()

    def _line(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(_label(self._name, "label"))
        words.addWidget(_label(self._about(), "muted"))
        row.addLayout(words, 1)
        if not self._one.present:
            row.addWidget(Chip(self.tr("Niet meer in de groep"), "neutral"))
        self.copy_button = button(self.tr("Eigen regels"), "", "printer", self)
        self.copy_button.setAccessibleName(self.tr("Eigen regels van {name}").format(name=self._name))
        self.copy_button.clicked.connect(self.copy_wanted)
        self.change_button = button(self.tr("Wijzigen"), "quiet", "pen-line", self)
        self.change_button.setAccessibleName(self.tr("{name} wijzigen").format(name=self._name))
        self.change_button.clicked.connect(self._toggle)
        for each in (self.copy_button, self.change_button):
            row.addWidget(each)
        return row

    def _form(self) -> QWidget:
        """What they do in the group, and the ways out of it."""
        form = QWidget(self)
        row = QHBoxLayout(form)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        self.task_edit, self.left_edit = QLineEdit(self._one.member.task), DateField()
        self.left_edit.set_value(self._desk.vault.now().date())
        row.addWidget(LabelledField(self.tr("Taak in de groep"), self.task_edit), 2)
        self.keep_button = button(self.tr("Taak bewaren"), "", parent=form)
        self.keep_button.clicked.connect(self._keep)
        row.addWidget(self.keep_button, 0, QtCore.Qt.AlignmentFlag.AlignBottom)
        row.addWidget(LabelledField(self.tr("Verlaat de groep op"), self.left_edit), 1)
        self.leave_button = button(self.tr("Verlaat de groep"), "", parent=form)
        self.leave_button.clicked.connect(self._leave)
        self.remove_button = button(self.tr("Verwijderen"), "danger", "trash-2", form)
        self.remove_button.setToolTip(self.tr("Alleen voor wie per vergissing is toegevoegd."))
        self.remove_button.clicked.connect(self._remove)
        for each in (self.leave_button, self.remove_button):
            row.addWidget(each, 0, QtCore.Qt.AlignmentFlag.AlignBottom)
        return form

    def _about(self) -> str:
        """What somebody is, does in the group, and since when."""
        member, formats = self._one.member, self._desk.formats
        role = wording(self._desk.settings.language).text(f"role.{self._one.what.value}")
        since = self.tr("sinds {day}").format(day=formats.long_date(member.joined_on)) if member.joined_on else ""
        until = self.tr("tot en met {day}").format(day=formats.long_date(member.left_on)) if member.left_on else ""
        return " · ".join(part for part in (role, member.task, since, until) if part)

    def _toggle(self) -> None:
        self.form.setVisible(not self.form.isVisibleTo(self))
        if self.form.isVisibleTo(self):
            self.task_edit.setFocus()

    def _keep(self) -> None:
        changed = replace(self._one.member, task=self.task_edit.text())
        self._desk.act(lambda vault: groups.change_member(vault, changed))

    def _leave(self) -> None:
        on = self.left_edit.value()
        self._desk.act(lambda vault: groups.leave(vault, self._one.member.id, on))

    def _remove(self) -> None:
        self._desk.act(lambda vault: groups.remove_member(vault, self._one.member.id))


def _label(text: str, role: str) -> QLabel:
    label = QLabel(text)
    label.setWordWrap(True)
    restyle(label, role=role)
    return label
