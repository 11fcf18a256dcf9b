"""What the plan costs beside what absence costs: figures to fill in, the outcome, and the commissioner's sheet."""

from dataclasses import replace

from PySide6.QtCore import QT_TRANSLATE_NOOP, Qt
from PySide6.QtWidgets import QHBoxLayout, QSpinBox, QWidget

from wellbeing_desktop.assets.wording import wording
from wellbeing_desktop.domain.investment import Investment
from wellbeing_desktop.domain.people import Contact
from wellbeing_desktop.domain.programme import Output, Programme
from wellbeing_desktop.gui.buttons import button
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.fitting import Columns
from wellbeing_desktop.gui.paper_dialog import PaperDialog
from wellbeing_desktop.gui.parts import Card, Choice, LabelledField, Remark
from wellbeing_desktop.gui.parts.money_field import HoursField, MoneyField
from wellbeing_desktop.gui.tokens import SPACE_M, SPACE_S
from wellbeing_desktop.services import investment, people

from .outcome_card import OutcomeCard
from .scrolled import ScrolledPage

_MOST_DAYS = 3650
_AMOUNTS = ("rate_cents", "absence_day_cents", "productivity_cents", "quality_cents", "replacement_cents")


class InvestmentPage(ScrolledPage):
    """For programmes whose outputs hold the investment sheet."""

    key = "investment"
    title = str(QT_TRANSLATE_NOOP("TrajectoryView", "Investering"))

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.minutes_edit, self.days_spin = HoursField(), QSpinBox()
        self.rate_edit, self.day_edit = MoneyField(), MoneyField()
        self.productivity_edit, self.quality_edit, self.replacement_edit = MoneyField(), MoneyField(), MoneyField()
        self.days_spin.setRange(0, _MOST_DAYS)
        self.days_spin.lineEdit().setTextMargins(SPACE_S, 0, 0, 0)
        self.reader_box = Choice()
        self.sheet_button = button("", "primary", "file-text", self)
        self._readers: list[Contact] = []
        self._figures = Investment(0, 0, 0, 0, 0, 0)
        self._fields: dict[QWidget, LabelledField] = {}
        self.plan_card, self.absence_card = Card(parent=self), Card(parent=self)
        self.other_card, self.sheet_card = Card(parent=self), Card(parent=self)
        self.outcome_card = OutcomeCard(desk, self)
        self.about = Remark(parent=self)
        self._lay_out()
        for money in (self.minutes_edit, *self._money()):
            money.picked.connect(lambda _value: self._save())
        self.days_spin.editingFinished.connect(self._save)
        self.sheet_button.clicked.connect(self.view_sheet)

    @staticmethod
    def suits(programme: Programme) -> bool:
        """Whether the sheet comes out of it."""
        return Output.INVESTMENT in programme.outputs and programme.audience is programme.audience.CLIENT

    def show_trajectory(self, trajectory_id: int) -> None:
        """Show the figures as saved, or the plan's hours to begin with."""
        if trajectory_id != self.trajectory_id:
            self.trajectory_id = trajectory_id
        self._figures = investment.of_trajectory(self.desk.vault, trajectory_id)
        self._fill()
        self._fill_readers()
        self._retranslate()
        self.outcome_card.show_figures(self._figures)
        self.sheet_button.setEnabled(self._figures.plan_cents > 0)

    def leave(self) -> None:
        """Keep what was typed."""
        if self.trajectory_id:
            self._save()

    def view_sheet(self) -> None:
        """The very pages, with the ways to print and save them."""
        self._save()
        at = self.reader_box.currentIndex()
        contact_id = self._readers[at].id if 0 <= at < len(self._readers) else None
        number, language = self.trajectory_id, self.desk.settings.language
        self._dialog = PaperDialog(
            self.desk, lambda: investment.sheet(self.desk.vault, number, contact_id, language), self
        )
        self._dialog.open()

    def _money(self) -> tuple[MoneyField, ...]:
        return (self.rate_edit, self.day_edit, self.productivity_edit, self.quality_edit, self.replacement_edit)

    def _lay_out(self) -> None:
        beside = QHBoxLayout()
        beside.setSpacing(SPACE_M)
        self._put(self.plan_card, self.minutes_edit, self.rate_edit)
        self._put(self.absence_card, self.days_spin, self.day_edit)
        self._put(self.other_card, self.productivity_edit, self.quality_edit, self.replacement_edit)
        for card in (self.plan_card, self.absence_card, self.other_card):
            card.body.addStretch(1)
            beside.addWidget(card, 1)
        self._put(self.sheet_card, self.reader_box)
        self.sheet_card.add(self.about)
        self.sheet_card.body.addWidget(self.sheet_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addLayout(beside)
        Columns(self.scroller, beside)
        for last in (self.outcome_card, self.sheet_card):
            self.column.addWidget(last)
        self.column.addStretch(1)

    def _put(self, card: Card, *fields: QWidget) -> None:
        for field in fields:
            self._fields[field] = LabelledField("", field, parent=card)
            card.add(self._fields[field])

    def _fill(self) -> None:
        figures = self._figures
        values = (figures.rate_cents, figures.absence_day_cents)
        others = (figures.productivity_cents, figures.quality_cents, figures.replacement_cents)
        for field in (*self._money(), self.minutes_edit, self.days_spin):
            field.blockSignals(True)
        self.minutes_edit.set_value(figures.minutes)
        self.days_spin.setValue(figures.absence_days)
        for money, cents in zip(self._money(), (*values, *others), strict=True):
            money.set_value(cents)
        for field in (*self._money(), self.minutes_edit, self.days_spin):
            field.blockSignals(False)

    def _fill_readers(self) -> None:
        at = max(0, self.reader_box.currentIndex())
        self._readers = investment.readers(self.desk.vault, self.trajectory_id)
        self.reader_box.clear()
        self.reader_box.addItems([self._named(one) for one in self._readers])
        self.reader_box.addItem(self.tr("De organisatie"))
        self.reader_box.setCurrentIndex(min(at, self.reader_box.count() - 1))

    def _named(self, contact: Contact) -> str:
        role = wording(self.desk.settings.language).text(f"role.{contact.role.value}")
        organisation = people.organisation_name(self.desk.vault, contact.organisation_id)
        return " · ".join(part for part in (self.desk.name(contact.name), role, organisation) if part)

    def _retranslate(self) -> None:
        self.plan_card.set_title(self.tr("Het plan"))
        self.absence_card.set_title(self.tr("Het verzuim"))
        self.other_card.set_title(self.tr("Wat verzuim verder kost"))
        self.sheet_card.set_title(self.tr("Blad voor de opdrachtgever"))
        words = {
            self.minutes_edit: self.tr("Uren begeleiding"),
            self.rate_edit: self.tr("Tarief per uur"),
            self.day_edit: self.tr("Kosten van een dag verzuim"),
            self.days_spin: self.tr("Dagen verzuim"),
            self.productivity_edit: self.tr("Verlies van productiviteit"),
            self.quality_edit: self.tr("Verlies van kwaliteit"),
            self.replacement_edit: self.tr("Vervanging"),
            self.reader_box: self.tr("Voor wie"),
        }
        for field, label in words.items():
            self._fields[field].set_label(label)
        self.about.say(self.tr("Op het blad staan alleen tijd en geld. Er staat niets op over de deelnemer."), "info")
        self.sheet_button.setText(self.tr("Blad bekijken"))

    def _save(self) -> None:
        money = dict(zip(_AMOUNTS, (field.value() for field in self._money()), strict=True))
        typed = replace(self._figures, minutes=self.minutes_edit.value(), absence_days=self.days_spin.value(), **money)
        if typed == self._figures:
            return
        change = self.desk.act(lambda vault: investment.save(vault, typed), quiet=True)
        if change is not None:
            self._figures = investment.of_trajectory(self.desk.vault, self.trajectory_id)
