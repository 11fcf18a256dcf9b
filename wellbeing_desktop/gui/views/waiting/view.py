"""Wacht op antwoord: for each person the reports they have yet to answer to; nothing locks by itself."""

from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from wellbeing_desktop.domain.change import Change
from wellbeing_desktop.domain.people import Client, Contact
from wellbeing_desktop.domain.reports import Reminder, Report, Response
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.parts import EmptyState, PageHeader
from wellbeing_desktop.gui.parts.rows import fill
from wellbeing_desktop.gui.places import Place
from wellbeing_desktop.gui.view import View
from wellbeing_desktop.services import reminders
from wellbeing_desktop.services.reminders import Owed

from .card import WaitingCard
from .words import Words


class WaitingView(View):
    """`Place("waiting")`."""

    form = "waiting"
    header: PageHeader
    nobody: EmptyState
    scroller: QScrollArea
    people_column: QVBoxLayout

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._words = Words(desk, self)
        self.nobody.clicked.connect(lambda: self.desk.go(Place("today")))

    def redraw(self) -> None:
        """Everybody whose answer is waited for, who waits longest first."""
        found = reminders.waiting(self.desk.vault)
        self.header.set_subtitle(self.tr("%n mens(en)", "", len(found)) if found else "")
        self.nobody.setVisible(not found)
        self.scroller.setVisible(bool(found))
        cards = [WaitingCard(one, self._words) for one in found]
        for card in cards:
            card.answer_wanted.connect(self._to_answer)
            card.reminded.connect(self._remind)
        fill(self.people_column, cards, stretch=True)

    def concerns(self, change: Change) -> bool:
        """Answers, reminders, reports and how to reach people."""
        return change.touches(Report, Response, Reminder, Client, Contact)

    def _to_answer(self, owed: Owed) -> None:
        report, who = owed.report, owed.participant.participant_id
        self.desk.go(Place("report", report.session_id, f"answer:{report.id}:{who}"))

    def _remind(self, owed: Owed, how: str) -> None:
        report, who = owed.report, owed.participant.participant_id
        self.desk.act(lambda vault: reminders.remind(vault, report.id, who, how))
