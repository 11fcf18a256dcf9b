"""What a budget was used for: booked meetings, other entries, and the form for a new one."""

from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from wellbeing_desktop.domain.budget import BudgetUse
from wellbeing_desktop.domain.errors import Kind, UserError
from wellbeing_desktop.gui.buttons import button
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.parts import Card, DateField, HoursField, LabelledField, MoneyField
from wellbeing_desktop.gui.parts.rows import fill
from wellbeing_desktop.gui.theme import restyle
from wellbeing_desktop.services import budgets
from wellbeing_desktop.services.budgets import Standing


class UsesCard(Card):
    """Meetings that were held are booked with one click; anything else is typed."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._desk = desk
        self._budget_id = 0
        self.book_button = button("", "primary", "check", self)
        self.book_button.clicked.connect(lambda: desk.act(lambda vault: budgets.book(vault, self._budget_id)))
        self._rows = QVBoxLayout()
        self._rows.setSpacing(2)
        self.day_edit, self.label_edit = DateField(), QLineEdit()
        self.hours_edit, self.money_edit = HoursField(), MoneyField()
        fields = (self.day_edit, self.label_edit, self.hours_edit, self.money_edit)
        self._fields = tuple(LabelledField("", one) for one in fields)
        self.add_button = button("", "", "plus", self)
        self.add_button.clicked.connect(self._add)
        self.label_edit.returnPressed.connect(self._add)
        self._lay_out()

    def show_standing(self, found: Standing) -> None:
        """Show what was used of a budget and what can be booked."""
        if self._budget_id != found.budget.id:
            self._budget_id = found.budget.id
            today = self._desk.vault.now().date()
            self.day_edit.set_value(
                today if today.year == found.budget.year else today.replace(year=found.budget.year, day=1)
            )
        self._word()
        self.book_button.setVisible(bool(found.unbooked))
        self.book_button.setText(self.tr("%n bijeenkomst(en) bijboeken", "", len(found.unbooked)))
        fill(self._rows, [self._row(one) for one in found.uses], self.tr("Nog niets gebruikt."))

    def _lay_out(self) -> None:
        self.set_title(" ")
        self.add_action(self.book_button)
        self.body.addLayout(self._rows)
        row = QHBoxLayout()
        row.setSpacing(12)
        for field, share in zip(self._fields, (1, 2, 1, 1), strict=True):
            row.addWidget(field, share)
        self.body.addLayout(row)
        actions = QHBoxLayout()
        actions.addStretch(1)
        actions.addWidget(self.add_button)
        self.body.addLayout(actions)

    def _word(self) -> None:
        self.set_title(self.tr("Gebruikt"))
        labels = (self.tr("Dag"), self.tr("Waarvoor"), self.tr("Uren"), self.tr("Bedrag"))
        for field, label in zip(self._fields, labels, strict=True):
            field.set_label(label)
        self._fields[1].set_help(self.tr("Noem hier niemand: dit staat op het overzicht."))
        self._fields[3].set_help(self.tr("Leeg: de uren maal het bedrag per uur."))
        self.add_button.setText(self.tr("Toevoegen"))

    def _row(self, one: BudgetUse) -> QWidget:
        formats = self._desk.formats
        amounts = [formats.duration(one.minutes)] if one.minutes else []
        amounts += [formats.money(one.cents)] if one.cents else []
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 2, 0, 2)
        row.setSpacing(12)
        day, label, amount = QLabel(formats.date(one.used_on)), QLabel(one.label), QLabel(" · ".join(amounts))
        restyle(day, role="muted")
        label.setWordWrap(True)
        remove = button(self.tr("{label} verwijderen").format(label=one.label), "icon-quiet", "trash-2", line)
        remove.clicked.connect(lambda: self._desk.act(lambda vault: budgets.remove_use(vault, one.id)))
        row.addWidget(day)
        row.addWidget(label, 1)
        row.addWidget(amount)
        row.addWidget(remove)
        return line

    def _add(self) -> None:
        if not self.label_edit.text().strip():
            self._fields[1].set_error(UserError(Kind.FIELD_EMPTY, field="label"))
            self.label_edit.setFocus()
            return
        entry = BudgetUse(
            0,
            self._budget_id,
            self.day_edit.value(),
            self.hours_edit.value(),
            self.money_edit.value(),
            self.label_edit.text(),
        )
        if self._desk.act(lambda vault: budgets.use(vault, entry)) is not None:
            self.label_edit.clear()
            self.hours_edit.set_value(0)
            self.money_edit.set_value(0)
            self._fields[1].set_error("")
