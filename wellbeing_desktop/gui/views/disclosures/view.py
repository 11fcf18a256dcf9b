"""The register of everything that left the vault, to be searched, looked into and checked."""

from PySide6.QtCore import QModelIndex
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QStackedWidget,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from wellbeing_desktop.domain.change import Change
from wellbeing_desktop.domain.consent import Consent
from wellbeing_desktop.domain.disclosure import Cause, Disclosure, Notice
from wellbeing_desktop.domain.people import Client
from wellbeing_desktop.domain.reports import Report
from wellbeing_desktop.gui.buttons import button
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.paper_dialog import PaperDialog
from wellbeing_desktop.gui.parts import Card, EmptyState, PageHeader, Remark
from wellbeing_desktop.gui.parts.columns import arrange
from wellbeing_desktop.gui.places import Place
from wellbeing_desktop.gui.register_words import Words
from wellbeing_desktop.gui.telling_dialog import TellingDialog
from wellbeing_desktop.gui.theme import theme
from wellbeing_desktop.gui.view import View
from wellbeing_desktop.services import consents, disclosure_list, disclosures, erasing, people, reports

from .client_choice import ClientChoice
from .columns import Columns
from .detail import Detail
from .erased import ErasedDialog
from .index import SearchIndex
from .reports_check import ReportsCheck
from .table import Register

ROW, NARROW = 52, 800
"""Pixels at 100 % text: a row of two lines, and the width that table and details need beside each other."""


ABOUT = "client:"


class DisclosuresView(View):
    """`Place("disclosures")`; an id chooses that entry, the part "client:ID" leaves those about that client."""

    form = "disclosures"
    header: PageHeader
    pages: QStackedWidget
    search_edit: QLineEdit
    client_choice: ClientChoice
    chain_remark: Remark
    reports_remark: Remark
    table: QTableView
    columns: QHBoxLayout
    nothing_label: QLabel
    detail_card: Card
    detail_column: QVBoxLayout
    empty: EmptyState

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._words = Words(desk, self)
        self._reports_check = ReportsCheck(desk, self.reports_remark, self)
        self._consents: dict[int, str] = {}
        self._clients: dict[int, str] = {}
        self._chosen = self._client_id = 0
        self._in_detail: tuple[Disclosure, str, str] | None = None
        self._index = SearchIndex(self._words, self)
        self._register = Register(self._words, self._index.text, self)
        self._detail = Detail(self._words)
        self.detail_column.addWidget(self._detail)
        self.table.setModel(self._register)
        self._columns = Columns(self.table)
        self.table.selectionModel().currentRowChanged.connect(self._row_chosen)
        self.search_edit.textChanged.connect(self._filter)
        self.client_choice.picked.connect(self._only_about)
        self._index.complete.connect(self._look_again)
        self._detail.consent_wanted.connect(self._go_to_consent)
        self._detail.report_wanted.connect(self._go_to_report)
        self._detail.telling_wanted.connect(self._tell)
        theme().changed.connect(self._fit)
        self._fit()
        self.verify_button = button("", "", "shield-check", self)
        self.verify_button.clicked.connect(lambda: desk.go(Place("verify")))
        self.list_button = button("", "", "file-text", self)
        self._telling: TellingDialog | None = None  # kept: the dialog that was opened last
        self._list_dialog = PaperDialog(desk, lambda: disclosure_list.compose(desk.vault, self._client_id), self)
        self.list_button.clicked.connect(self._list_dialog.open)
        self.erased_button, self.erased_dialog = button("", "", "eraser", self), ErasedDialog(desk, self)
        self.erased_button.clicked.connect(self.erased_dialog.open)
        for each in (self.erased_button, self.list_button, self.verify_button):
            self.header.add_action(each)

    def retranslate(self) -> None:
        """The words on the buttons at the top."""
        self.verify_button.setText(self.tr("Bestand nakijken"))
        self.list_button.setText(self.tr("Overzicht voor de deelnemer"))
        self.erased_button.setText(self.tr("Uit gewiste dossiers"))

    def show_place(self, place: Place) -> None:
        """Show the register, with the entry that the place names."""
        about = place.part.removeprefix(ABOUT)
        if place.id or about.isdecimal():
            self._chosen = place.id
            self._client_id = int(about) if about.isdecimal() else 0
            self.search_edit.clear()
        super().show_place(place)

    def whereabouts(self) -> Place:
        """The entry in front, and the client whose entries are shown."""
        return Place("disclosures", self._chosen, f"{ABOUT}{self._client_id}" if self._client_id else "")

    def redraw(self) -> None:
        """Read the register anew and check its chain."""
        self._words.look_up()
        entries = disclosures.listed(self.desk.vault)
        self._consents = consents.numbers(self.desk.vault)
        self._clients = {one.id: one.name for one in people.clients(self.desk.vault)}
        self._offer_clients(entries)
        self.pages.setCurrentIndex(0 if entries or disclosures.missing(self.desk.vault) else 1)
        self._in_detail = None
        self._show_entries(entries)
        self._index.begin([(entry, self._client_of(entry)) for entry in entries])
        broken = disclosures.broken_at(self.desk.vault, entries)
        first_bad = next((entry for entry in entries if entry.id == broken), None)
        erased = len(erasing.disclosures_of_erased(self.desk.vault))
        self.erased_button.setVisible(erased > 0)
        missing = disclosures.missing(self.desk.vault) or int(broken is not None and first_bad is None)
        warns = first_bad is not None or missing != 0
        said = self._words.chain(first_bad, missing, len(entries) + erased)
        self.chain_remark.say(said, "triangle-alert" if warns else "shield-check", warns=warns)
        self._reports_check.begin()
        self._choose()

    def concerns(self, change: Change) -> bool:
        """Only what is in the register, whom it is about, the number of a consent, and the reports that are checked."""
        return change.touches(Disclosure, Notice, Client, Consent, Report)

    def leave(self) -> None:
        """Look no further through the reports."""
        self._reports_check.stop()
        self._index.stop()

    def take_focus(self) -> None:
        """Begin at the search field."""
        self.search_edit.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The details below the table when there is no room beside it."""
        super().resizeEvent(event)
        arrange(self.columns, self.width(), NARROW)

    def _fit(self) -> None:
        """Rows high enough for two lines at the text size in force."""
        self.table.verticalHeader().setDefaultSectionSize(theme().pixels(ROW))

    def _filter(self, typed: str) -> None:
        self._register.filter_by(typed)
        self._choose()

    def _look_again(self) -> None:
        """Find what is typed in what could not be searched before, too."""
        if self.search_edit.text().strip():
            self._filter(self.search_edit.text())

    def _only_about(self, client_id: int) -> None:
        self._client_id = client_id
        self.list_button.setVisible(client_id != 0)
        self._register.only_about(client_id)
        self._choose()

    def _show_entries(self, entries: list[Disclosure]) -> None:
        """Put all of them in the table to measure the columns, then those that are asked for."""
        self._register.show_all(entries, self._consents)
        self._columns.anew()
        self._columns.fit()
        self._register.only_about(self._client_id)
        self._register.filter_by(self.search_edit.text())

    def _offer_clients(self, entries: list[Disclosure]) -> None:
        """Offer the clients about whom something left, and the one that the place names."""
        wanted = {entry.client_id for entry in entries} | {self._client_id}
        offered = [(number, self.desk.name(name)) for number, name in self._clients.items() if number in wanted]
        self.client_choice.show_clients(offered, self._client_id)
        self.list_button.setVisible(self._client_id != 0)

    def _client_of(self, entry: Disclosure) -> str:
        return self._words.client(self._clients.get(entry.client_id or 0, ""))

    def _choose(self) -> None:
        """Keep the chosen entry in sight, or take the first there is."""
        there = max(self._register.row_of(self._chosen), 0)
        found = self._register.rowCount() > 0
        self.nothing_label.setVisible(not found)
        self.nothing_label.setText(self._nothing())
        self.table.setVisible(found)
        self.detail_card.setVisible(found)
        if found:
            self.table.selectRow(there)
            self._show_row(there)

    def _nothing(self) -> str:
        if self._client_id and not self.search_edit.text().strip():
            return self.tr("Over deze deelnemer is nog niets verstrekt.")
        return self.tr("Niets gevonden. Probeer een deel van een naam of nummer.")

    def _row_chosen(self, now: QModelIndex, _before: QModelIndex) -> None:
        if now.isValid():
            self._show_row(now.row())

    def _show_row(self, row: int) -> None:
        entry = self._register.entry(row)
        if entry is not None:
            self._chosen = entry.id
            consent = self._consents.get(entry.consent_id or 0, "")
            told = (entry, self._client_of(entry), consent)
            if told != self._in_detail:
                self._in_detail = told
                self._detail.show_entry(*told)

    def _entry(self) -> Disclosure:
        entry = self._register.entry(self._register.row_of(self._chosen))
        assert entry is not None, "the buttons are in sight only while an entry is"
        return entry

    def _go_to_consent(self) -> None:
        entry = self._entry()
        assert entry.client_id is not None, "the button is in sight only for a consent, which is a client's"
        self.desk.go(Place("consent", entry.client_id, f"consent:{entry.consent_id}"))

    def _go_to_report(self) -> None:
        entry = self._entry()
        assert entry.report_id is not None, "the button is in sight only for a report"
        report = reports.round_by_report(self.desk.vault, entry.report_id).report
        self.desk.go(Place("report", report.session_id))

    def _tell(self) -> None:
        """Tell whom this was given to that it was corrected or erased."""
        entry = self._entry()
        assert entry.client_id is not None, "the button is in sight only for what was given about a client"
        self._telling = TellingDialog(self.desk, entry.client_id, Cause.CORRECTION, self, (entry.id,))
        self._telling.open()
