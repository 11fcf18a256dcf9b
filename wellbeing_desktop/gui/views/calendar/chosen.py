"""The chosen session: what the panel shows of it, and the acts that panel, grid and keyboard ask for."""

from collections.abc import Callable
from datetime import date, datetime, time

from PySide6.QtCore import QObject

from wellbeing_desktop.domain.change import Change
from wellbeing_desktop.domain.people import Role
from wellbeing_desktop.domain.trajectory import SessionStatus
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.places import Place
from wellbeing_desktop.services import notes, people, sessions
from wellbeing_desktop.services.calendar import Entry, Period
from wellbeing_desktop.vault.store import Vault

from .geometry import Moment
from .panel import SessionPanel
from .words import CalendarWords

LEAST_MINUTES, MOST_MINUTES = 5, 480


class ChosenSession(QObject):
    """Keeps the panel and the acts on one session together; `entry` is None while none is chosen."""

    def __init__(self, desk: Desk, panel: SessionPanel, words: CalendarWords) -> None:
        super().__init__(panel)
        self._desk = desk
        self._panel = panel
        self._words = words
        self.entry: Entry | None = None
        panel.move_wanted.connect(self._move_here)
        panel.minutes_wanted.connect(lambda minutes: self.act(lambda v, s: sessions.resize(v, s, minutes)))
        panel.colleague_wanted.connect(lambda contact: self.act(lambda v, s: sessions.set_colleague(v, s, contact)))
        panel.place_wanted.connect(self._set_place)
        panel.note_button.clicked.connect(lambda: self._go("note"))
        panel.report_button.clicked.connect(lambda: self._go("report"))
        panel.dossier_button.clicked.connect(self._open_dossier)
        panel.held_button.clicked.connect(lambda: self.act(lambda v, s: sessions.hold(v, s)))
        panel.cancelled_button.clicked.connect(lambda: self.act(lambda v, s: sessions.cancel(v, s)))
        panel.again_button.clicked.connect(lambda: self.act(sessions.plan_again))

    def show_entry(self, entry: Entry | None, week: Period, *, overdue: bool) -> None:
        """Show a session of the week, or none."""
        self.entry = entry
        if entry is None:
            self._panel.commit()
            return
        conflict = self._words.conflict(clashes(entry, week))
        day_off = self._words.day_off(week.closed.get(entry.session.day))
        self._panel.show_entry(entry, conflict, day_off, overdue=overdue)
        self._desk.attempt(lambda: self._show_colleagues(entry))

    def act(self, deed: Callable[[Vault, int], Change]) -> None:
        """Do something with the chosen session; the panel shows what holds when it could not be done."""
        if self.entry is None:
            return
        number = self.entry.session.id
        if self._desk.act(lambda vault: deed(vault, number)) is None:
            self._show_what_holds()

    def move(self, session_id: int, to: Moment) -> None:
        """Move a session to a day and a time."""
        self._desk.act(lambda vault: sessions.move(vault, session_id, to.day, to.start))

    def stretch(self, minutes: int) -> None:
        """Make the chosen session longer or shorter."""
        if self.entry is not None:
            length = min(MOST_MINUTES, max(LEAST_MINUTES, self.entry.session.minutes + minutes))
            self.act(lambda vault, number: sessions.resize(vault, number, length))

    def open_note(self, session_id: int) -> None:
        """Go and write."""
        self._desk.go(Place("note", session_id))

    def _show_colleagues(self, entry: Entry) -> None:
        vault, number = self._desk.vault, entry.session.id
        asked = Role.COLLEAGUE in notes.kind_of(vault, number).participants
        taking_part = sessions.participants(vault, number)
        current = next((p.contact_id for p in taking_part if p.role is Role.COLLEAGUE), None)
        known = people.contacts_of(vault, entry.client_id, Role.COLLEAGUE)
        self._panel.show_colleagues(known, current, asked=asked)

    def _show_what_holds(self) -> None:
        entry = self.entry
        if entry is not None:
            self._panel.show_again()
            self._desk.attempt(lambda: self._show_colleagues(entry))

    def _move_here(self, day: date, start: time) -> None:
        self.act(lambda vault, number: sessions.move(vault, number, day, start))

    def _set_place(self, session_id: int, place: str) -> None:
        self._desk.act(lambda vault: sessions.set_place(vault, session_id, place))

    def _go(self, view: str) -> None:
        if self.entry is not None:
            self._desk.go(Place(view, self.entry.session.id))

    def _open_dossier(self) -> None:
        if self.entry is not None:
            self._desk.go(Place("client", self.entry.client_id))


def clashes(entry: Entry, week: Period) -> list[Entry]:
    """The sessions of the week that share time with this one; cancelled ones do not count."""
    if not entry.conflict:
        return []
    mine = entry.session
    return [
        other
        for other in week.entries
        if other.session.id != mine.id
        and other.session.status is not SessionStatus.CANCELLED
        and other.session.begins < mine.ends
        and mine.begins < other.session.ends
    ]


def is_overdue(entry: Entry, now: datetime) -> bool:
    """Whether the session is over and nothing was written about it; one that fell through needs no note."""
    waits = entry.session.status in (SessionStatus.PLANNED, SessionStatus.HELD)
    return waits and not entry.has_note and entry.session.ends < now
