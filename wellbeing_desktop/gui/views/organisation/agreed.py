"""What was agreed with an organisation for a year: hours, money and the rate of an hour."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from wellbeing_desktop.domain.budget import VitalityBudget
from wellbeing_desktop.gui.buttons import button
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.parts import Card, HoursField, LabelledField, MoneyField
from wellbeing_desktop.services import budgets


class AgreedCard(Card):
    """Keeps what is typed until it is saved; another organisation or year begins anew."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._desk = desk
        self._shown = VitalityBudget(-1, 0, 0, 0, 0)
        self.hours_edit, self.money_edit, self.rate_edit = HoursField(), MoneyField(), MoneyField()
        fields = (self.hours_edit, self.money_edit, self.rate_edit)
        self._fields = tuple(LabelledField("", one) for one in fields)
        self.save_button = button("", "primary", "save", self)
        self.save_button.clicked.connect(self._save)
        row = QHBoxLayout()
        row.setSpacing(12)
        for field in self._fields:
            row.addWidget(field, 1)
        actions = QHBoxLayout()
        actions.addStretch(1)
        actions.addWidget(self.save_button)
        self.set_title(" ")
        self.body.addLayout(row)
        self.body.addLayout(actions)

    def show_budget(self, budget: VitalityBudget) -> None:
        """Show a budget; id 0 for one that is not agreed yet."""
        self.set_title(self.tr("Afgesproken voor {year}").format(year=budget.year))
        for field, label in zip(self._fields, (self.tr("Uren"), self.tr("Bedrag"), self.tr("Per uur")), strict=True):
            field.set_label(label)
        self._fields[2].set_help(self.tr("Hiermee telt een bijeenkomst mee."))
        self.save_button.setText(self.tr("Bewaren") if budget.id else self.tr("Budget afspreken"))
        if budget == self._shown:
            return
        self._shown = budget
        self.hours_edit.set_value(budget.minutes)
        self.money_edit.set_value(budget.cents)
        self.rate_edit.set_value(budget.rate_cents)

    def _save(self) -> None:
        shown = self._shown
        budget = VitalityBudget(
            shown.id,
            shown.organisation_id,
            shown.year,
            self.hours_edit.value(),
            self.money_edit.value(),
            self.rate_edit.value(),
        )
        self._desk.act(lambda vault: budgets.save(vault, budget))
