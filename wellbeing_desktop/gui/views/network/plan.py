"""The plan of action: what is going to be done, who does it, by when, and what became of it."""

from PySide6.QtCore import QT_TRANSLATE_NOOP
from PySide6.QtWidgets import QComboBox, QLabel, QPushButton, QVBoxLayout, QWidget

from wellbeing_desktop.domain.agreements import AgreementStatus
from wellbeing_desktop.domain.network import PlanAction
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.paper_dialog import PaperDialog
from wellbeing_desktop.gui.parts import EmptyState, LabelledField, LinkRow, NoteEdit, OptionalDate
from wellbeing_desktop.gui.parts.chip import ChipKind
from wellbeing_desktop.gui.parts.rows import fill
from wellbeing_desktop.services import network_papers, network_plan

from .page import NetworkPage, choose


class PlanPage(NetworkPage):
    """A line at the left is changed at the right; the whole can be printed for the core group."""

    key = "plan"
    title = QT_TRANSLATE_NOOP("NetworkView", "Plan van aanpak")
    form = "network_plan"
    paper_button: QPushButton
    nothing: EmptyState
    rows: QVBoxLayout
    form_title: QLabel
    text_field: LabelledField
    text_edit: NoteEdit
    who_combo: QComboBox
    due_edit: OptionalDate
    status_field: LabelledField
    status_combo: QComboBox
    remove_button: QPushButton
    cancel_button: QPushButton
    save_button: QPushButton

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._action: PlanAction | None = None
        self.save_button.clicked.connect(self._save)
        self.remove_button.clicked.connect(self._remove)
        self.cancel_button.clicked.connect(self._clear)
        self.paper_button.clicked.connect(self._show_paper)

    def begin(self) -> None:
        """An empty form."""
        self._clear()

    def redraw(self) -> None:
        """The actions, what is due first on top."""
        found = network_plan.actions(self.desk.vault, self.trajectory_id)
        self._names = network_plan.names(self.desk.vault, self.group_id)
        if self._action is not None and self._action not in found:
            self._clear()
        self.nothing.setVisible(not found)
        self.paper_button.setEnabled(bool(found))
        fill(self.rows, [self._row(one) for one in found])
        self._fill_choices(self.who_combo.currentData(), self.status_combo.currentData())
        self._show_form()

    def _fill_choices(self, who: object, status: object) -> None:
        items: list[tuple[str, object]] = [(self.tr("Nog niemand"), 0)]
        keep = {self._action.member_id} if self._action else set()
        for one in self.core_group(all_of_them=True):
            if one.present or one.member.id in keep:
                items.append((self.desk.name(one.name), one.member.id))
        choose(self.who_combo, items, who)
        states = self._states()
        choose(self.status_combo, [(states[state][0].capitalize(), state) for state in AgreementStatus], status)

    def _states(self) -> dict[AgreementStatus, tuple[str, ChipKind]]:
        return {
            AgreementStatus.OPEN: (self.tr("open"), "accent"),
            AgreementStatus.KEPT: (self.tr("gedaan"), "ok"),
            AgreementStatus.DROPPED: (self.tr("vervallen"), "neutral"),
        }

    def _show_form(self) -> None:
        editing = self._action is not None
        self.form_title.setText(self.tr("Actie wijzigen") if editing else self.tr("Actie toevoegen"))
        for widget in (self.remove_button, self.cancel_button, self.status_field):
            widget.setVisible(editing)

    def _row(self, one: PlanAction) -> LinkRow:
        who = self.desk.name(self._names[one.member_id]) if one.member_id else self.tr("nog niemand")
        today, late = self.desk.vault.now().date(), False
        due = self.tr("geen datum")
        if one.due_on is not None:
            late = one.status is AgreementStatus.OPEN and one.due_on < today
            words = self.tr("had klaar moeten zijn op {day}") if late else self.tr("uiterlijk {day}")
            due = words.format(day=self.desk.formats.long_date(one.due_on))
        state, kind = self._states()[one.status]
        row = LinkRow(one.text, f"{who} · {due}", self.tr("te laat") if late else state, "danger" if late else kind)
        row.clicked.connect(lambda: self._edit(one))
        return row

    def _edit(self, one: PlanAction) -> None:
        self._action = one
        self.text_edit.set_text(one.text)
        self._fill_choices(one.member_id or 0, one.status)
        self.due_edit.set_value(one.due_on)
        self._show_form()
        self.text_edit.setFocus()

    def _save(self) -> None:
        made = PlanAction(
            self._action.id if self._action else 0,
            self.trajectory_id,
            self.text_edit.text(),
            self.who_combo.currentData() or None,
            self.due_edit.value(),
            AgreementStatus(self.status_combo.currentData()),
        )
        if self.keep(lambda vault: network_plan.save_action(vault, made), plan_action=self.text_field):
            self._clear()
            self.text_edit.setFocus()

    def _remove(self) -> None:
        if self._action is not None:
            number = self._action.id
            self.keep(lambda vault: network_plan.remove_action(vault, number))
            self.text_edit.setFocus()

    def _clear(self) -> None:
        self._action = None
        self.text_field.set_error("")
        self.text_edit.set_text("")
        self.due_edit.set_value(None)
        for combo in (self.who_combo, self.status_combo):
            combo.setCurrentIndex(0)
        self._show_form()

    def _show_paper(self) -> None:
        number, language = self.group_id, self.desk.settings.language
        PaperDialog(self.desk, lambda: network_papers.plan_of_action(self.desk.vault, number, language), self).open()
