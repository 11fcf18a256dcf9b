"""Vandaag: what waits today; each line goes straight to its place."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtWidgets import QLabel, QScrollArea, QVBoxLayout, QWidget

from wellbeing_desktop.domain.budget import BudgetState
from wellbeing_desktop.domain.reports import ReportState
from wellbeing_desktop.domain.trajectory import SessionStatus
from wellbeing_desktop.services import groups, people, reminders
from wellbeing_desktop.services.budgets import Standing
from wellbeing_desktop.services.calendar import Entry
from wellbeing_desktop.services.network_plan import DueAction
from wellbeing_desktop.services.today import DueAgreement, ExpiringNote, WaitingReport, today

from ..desk import Desk
from ..parts import Card, EmptyState, LinkRow, PageHeader
from ..parts.chip import ChipKind
from ..parts.rows import fill
from ..places import Place
from ..telling_lines import TellingLines
from ..today_keeping import KeepingLines
from ..view import View

MOST_NAMES = 3
"""So many people are named in a line; more are counted."""


class TodayView(View):
    """Talks, aftercare and agreements due, what is still to be written, reports waiting, notes about to expire."""

    form = "today"
    header: PageHeader
    welcome: EmptyState
    cards: QScrollArea
    keeping_card: Card
    keeping_rows: QVBoxLayout
    talks_rows: QVBoxLayout
    aftercare_card: Card
    aftercare_rows: QVBoxLayout
    unwritten_card: Card
    unwritten_rows: QVBoxLayout
    waiting_rows: QVBoxLayout
    telling_card: Card
    telling_rows: QVBoxLayout
    due_rows: QVBoxLayout
    expiring_card: Card
    expiring_rows: QVBoxLayout
    swept_label: QLabel
    budget_card: Card
    budget_rows: QVBoxLayout

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._telling = TellingLines(desk, self)
        self._keeping = KeepingLines(desk, self)
        self.welcome.clicked.connect(lambda: self.desk.go(Place("new_client")))

    def redraw(self) -> None:
        """Fill every card; cards that are news only when they hold something are hidden when they do not."""
        found = today(self.desk.vault, self.desk.settings.language)
        begun = bool(people.clients(self.desk.vault) or groups.listed(self.desk.vault))
        self.welcome.setVisible(not begun)
        self.cards.setVisible(begun)
        self.header.set_subtitle(self.desk.formats.day(found.day))
        keeping = self._keeping.rows()
        fill(self.keeping_rows, keeping)
        self.keeping_card.setVisible(bool(keeping))
        fill(self.talks_rows, [self._talk(e) for e in found.talks], self.tr("Geen gesprekken vandaag."))
        fill(self.aftercare_rows, [self._aftercare(e) for e in found.aftercare], "")
        self.aftercare_card.setVisible(bool(found.aftercare))
        fill(self.unwritten_rows, [self._unwritten(e) for e in found.unwritten], "")
        self.unwritten_card.setVisible(bool(found.unwritten))
        waiting = [*(self._waiting(w) for w in found.waiting), *self._waited_for()]
        fill(self.waiting_rows, waiting, self.tr("Er wacht geen verslag."))
        telling = self._telling.rows()
        fill(self.telling_rows, telling)
        self.telling_card.setVisible(bool(telling))
        due = [*(self._due(d) for d in found.due), *(self._action(a) for a in found.actions)]
        fill(self.due_rows, due, self.tr("Niets loopt deze week af."))
        fill(self.expiring_rows, [self._expiring(n) for n in found.expiring], "")
        self.expiring_card.setVisible(bool(found.expiring or found.swept))
        self.swept_label.setText(self.tr("Vandaag zijn %n verlopen werkaantekeningen vernietigd.", "", found.swept))
        self.swept_label.setVisible(bool(found.swept))
        fill(self.budget_rows, [self._budget(one) for one in found.budgets], "")
        self.budget_card.setVisible(bool(found.budgets))

    def _link(self, row: LinkRow, place: Place) -> LinkRow:
        row.clicked.connect(lambda: self.desk.go(place))
        return row

    def _talk(self, entry: Entry) -> LinkRow:
        session, formats = entry.session, self.desk.formats
        states: dict[SessionStatus, tuple[str, ChipKind]] = {
            SessionStatus.PLANNED: (self.tr("Gepland"), "accent"),
            SessionStatus.HELD: (self.tr("Gehouden"), "ok"),
            SessionStatus.CANCELLED: (self.tr("Vervallen"), "neutral"),
            SessionStatus.NO_SHOW: (self.tr("Niet gekomen"), "warning"),
        }
        title = f"{formats.span(session.start, session.ends.time())}  {self.desk.name(entry.client_name)}"
        return self._link(LinkRow(title, self._of(entry), *states[session.status]), Place("note", session.id))

    def _aftercare(self, entry: Entry) -> LinkRow:
        day, present = entry.session.day, self.desk.vault.now().date()
        moment = f"{self.desk.formats.short_day(day)}, {self.desk.formats.time(entry.session.start)}"
        state, kind = self._closeness(day, present)
        line = f"{moment} · {entry.kind_title}"
        return self._link(
            LinkRow(self.desk.name(entry.client_name), line, state, kind), Place("note", entry.session.id)
        )

    def _closeness(self, day: date, present: date) -> tuple[str, ChipKind]:
        if day < present:
            return self.tr("Nog niet gehouden"), "warning"
        return (self.tr("Vandaag"), "accent") if day == present else (self.tr("Komt eraan"), "neutral")

    def _unwritten(self, entry: Entry) -> LinkRow:
        line = f"{self.desk.formats.short_day(entry.session.day)} · {self._of(entry)}"
        row = LinkRow(self.desk.name(entry.client_name), line, self.tr("Geen notitie"), "warning")
        return self._link(row, Place("note", entry.session.id))

    def _of(self, entry: Entry) -> str:
        text = self.tr("{kind} {number} van {count}").format(
            kind=entry.kind_title, number=entry.number, count=entry.count
        )
        if len(entry.people) > MOST_NAMES:
            many = self.tr("met %n mensen", "", len(entry.people))
            return f"{text} · {many}"
        names = ", ".join(self.desk.name(name) for name in entry.people)
        return self.tr("{talk} · met {names}").format(talk=text, names=names) if names else text

    def _waiting(self, waiting: WaitingReport) -> LinkRow:
        report, formats = waiting.report, self.desk.formats
        title = f"{report.number} · {report.content.title}, {formats.short_day(report.content.day)}"
        place = Place("report", report.session_id)
        if report.state is ReportState.CONCEPT:
            row = LinkRow(title, self.tr("Nog niet voorgelegd"), self.tr("Concept"), "warning")
        elif waiting.objecting:
            line = self.tr("Bezwaar van {names}").format(names=self._names(waiting.objecting))
            row = LinkRow(title, line, self.tr("Bezwaar"), "danger")
        elif waiting.waiting_for:
            line = self.tr("Wacht op {names}").format(names=self._names(waiting.waiting_for))
            row = LinkRow(title, line, self.tr("Voorgelegd"), "accent")
        else:
            row = LinkRow(title, self.tr("Iedereen is akkoord"), self.tr("Kan worden vastgesteld"), "ok")
        return self._link(row, place)

    def _waited_for(self) -> list[LinkRow]:
        """The way to everybody who has yet to answer; nothing when that is nobody."""
        found = reminders.waiting(self.desk.vault)
        if not found:
            return []
        row = LinkRow(self.tr("Wacht op antwoord"), self.tr("van %n mensen, om te herinneren", "", len(found)))
        return [self._link(row, Place("waiting"))]

    def _names(self, names: Sequence[str]) -> str:
        return ", ".join(self.desk.name(name) for name in names)

    def _due(self, due: DueAgreement) -> LinkRow:
        row = self._by_when(due.agreement.text, self.desk.name(due.client_name), due.agreement.due_on)
        return self._link(row, Place("note", due.agreement.session_id))

    def _action(self, due: DueAction) -> LinkRow:
        """An action of a network's plan, with who does it."""
        who = self.desk.name(due.who) if due.who else self.tr("nog niemand")
        row = self._by_when(due.action.text, f"{due.group_name} · {who}", due.action.due_on)
        return self._link(row, Place("network", due.group_id, "plan"))

    def _by_when(self, text: str, line: str, due_on: date | None) -> LinkRow:
        assert due_on is not None, "only what has a date is due"
        overdue = due_on < self.desk.vault.now().date()
        words = self.tr("was {date}") if overdue else self.tr("uiterlijk {date}")
        state = words.format(date=self.desk.formats.short_day(due_on))
        return LinkRow(text, line, state, "danger" if overdue else "neutral")

    def _expiring(self, expiring: ExpiringNote) -> LinkRow:
        assert expiring.note.expires_on is not None, "only working notes expire"
        past = expiring.note.expires_on < self.desk.vault.now().date()
        state = self.tr("verlopen op {date}") if past else self.tr("verloopt {date}")
        state = state.format(date=self.desk.formats.short_day(expiring.note.expires_on))
        row = LinkRow(self.desk.name(expiring.client_name), self.tr("Werkaantekening"), state, "warning")
        return self._link(row, Place("note", expiring.note.session_id))

    def _budget(self, one: Standing) -> LinkRow:
        """An organisation whose budget is nearly used up, with what is left of it."""
        formats, over = self.desk.formats, one.state is BudgetState.OVER
        left = self.tr("nog {hours} en {money} over").format(
            hours=formats.duration(max(0, one.time.left)), money=formats.money(max(0, one.money.left))
        )
        state = self.tr("Te veel gebruikt") if over else self.tr("Bijna op")
        row = LinkRow(one.organisation.name, left, state, "danger" if over else "warning")
        return self._link(row, Place("organisation", one.organisation.id, str(one.budget.year)))
