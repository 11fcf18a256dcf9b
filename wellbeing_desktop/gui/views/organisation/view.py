"""The vitality budget of an organisation for a year: agreed, used, left, and the statement for the organisation."""

from collections.abc import Callable

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QSpinBox, QVBoxLayout, QWidget

from wellbeing_desktop.domain.budget import Meter, VitalityBudget
from wellbeing_desktop.gui.buttons import button
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.paper_dialog import PaperDialog
from wellbeing_desktop.gui.parts import Card, EmptyState, LabelledField, PageHeader
from wellbeing_desktop.gui.places import Place
from wellbeing_desktop.gui.view import View
from wellbeing_desktop.services import budget_papers, budgets, people
from wellbeing_desktop.services.budgets import FIRST_YEAR, LAST_YEAR, Standing

from .agreed import AgreedCard
from .meter import MeterBlock
from .uses import UsesCard

NAME_LENGTH = 28
"""Letters of an organisation's name that there is room for."""


class OrganisationView(View):
    """`Place("organisation", organisation_id, year)`; without an id the first organisation, without a year this one."""

    form = "organisation"
    header: PageHeader
    tools: QHBoxLayout
    organisation_field: LabelledField
    organisation_combo: QComboBox
    year_field: LabelledField
    year_spin: QSpinBox
    nobody: EmptyState
    scroller: QWidget
    cards: QVBoxLayout

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._dialog: PaperDialog | None = None
        self._budget_id = 0
        self.organisation_combo.setMinimumContentsLength(NAME_LENGTH)
        self.year_spin.setRange(FIRST_YEAR, LAST_YEAR)
        self.statement_button = button("", "", "printer", self)
        self.header.add_action(self.statement_button)
        self.meters = Card(parent=self)
        self.time, self.money = MeterBlock(self), MeterBlock(self)
        for block in (self.time, self.money):
            self.meters.add(block)
        self.agreed, self.uses = AgreedCard(desk, self), UsesCard(desk, self)
        for card in (self.meters, self.agreed, self.uses):
            self.cards.addWidget(card)
        self.cards.addStretch(1)
        self._connect()

    def show_place(self, place: Place) -> None:
        """Show another organisation or year."""
        with QSignalBlocker(self.year_spin):
            year = int(place.part) if place.part.isdecimal() else self.desk.vault.now().year
            self.year_spin.setValue(year)
        super().show_place(place)

    def redraw(self) -> None:
        """Show the budget of the chosen organisation and year."""
        found = people.organisations(self.desk.vault)
        self.nobody.setVisible(not found)
        for widget in (self.scroller, self.organisation_field, self.year_field):
            widget.setVisible(bool(found))
        self.header.set_title(self.tr("Vitaliteitsbudget"))
        self.statement_button.setText(self.tr("Overzicht voor de organisatie"))
        with QSignalBlocker(self.organisation_combo):
            self.organisation_combo.clear()
            for one in found:
                self.organisation_combo.addItem(one.name, one.id)
            self.organisation_combo.setCurrentIndex(max(0, self.organisation_combo.findData(self.place.id)))
        organisation_id, year = self.organisation_combo.currentData(), self.year_spin.value()
        standing = budgets.standing(self.desk.vault, organisation_id, year) if organisation_id else None
        self._show(organisation_id or 0, year, standing)

    def _connect(self) -> None:
        self.nobody.clicked.connect(lambda: self.desk.go(Place("groups")))
        self.organisation_combo.activated.connect(self._choose)
        self.year_spin.valueChanged.connect(self._choose)
        self.statement_button.clicked.connect(self._print)

    def _choose(self) -> None:
        """Another organisation or year; the way back leads to it as well."""
        chosen = Place("organisation", self.organisation_combo.currentData() or 0, str(self.year_spin.value()))
        self.place = chosen
        self.desk.history.replace(chosen)
        self.redraw()

    def _show(self, organisation_id: int, year: int, standing: Standing | None) -> None:
        self._budget_id = standing.budget.id if standing else 0
        self.header.set_subtitle(
            self.organisation_combo.currentText()
            if standing or not organisation_id
            else self.tr("Voor {year} is nog niets afgesproken.").format(year=year)
        )
        for widget in (self.meters, self.uses, self.statement_button):
            widget.setVisible(standing is not None)
        self.agreed.show_budget(standing.budget if standing else VitalityBudget(0, organisation_id, year, 0, 0))
        if standing is not None:
            formats = self.desk.formats
            self.meters.set_title(self.tr("Stand"))
            self.time.show_meter(self.tr("Uren"), standing.time, self._said(standing.time, formats.duration))
            self.money.show_meter(self.tr("Bedrag"), standing.money, self._said(standing.money, formats.money))
            self.uses.show_standing(standing)

    def _said(self, meter: Meter, write: Callable[[int], str]) -> str:
        """'3 u gebruikt van 10 u, nog 7 u over'."""
        if meter.left < 0:
            form = self.tr("{used} gebruikt van {agreed}, {left} te veel")
        else:
            form = self.tr("{used} gebruikt van {agreed}, nog {left} over")
        return form.format(used=write(meter.used), agreed=write(meter.agreed), left=write(abs(meter.left)))

    def _print(self) -> None:
        """Show the statement, with the ways to print or save it for the organisation."""
        vault, number, language = self.desk.vault, self._budget_id, self.desk.settings.language
        self._dialog = PaperDialog(
            self.desk, lambda: budget_papers.statement(vault, number, "en" if language == "en" else "nl"), self
        )
        self._dialog.open()
