"""The chosen session: what the panel shows of it, and the acts that panel, grid and keyboard ask for."""

from collections.abc import Callable
from datetime import date, time

from PySide6.QtCore import QObject

from wellbeing_desktop.domain.change import Change
from wellbeing_desktop.domain.conflicts import Why
from wellbeing_desktop.domain.people import Role
from wellbeing_desktop.domain.trajectory import SessionStatus
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.places import Place
from wellbeing_desktop.services import milestones, notes, people, sessions, trajectories, wishes
from wellbeing_desktop.services.calendar import Entry, Period
from wellbeing_desktop.vault.store import Vault

from .panel import SessionPanel
from .words import CalendarWords


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
        panel.held_button.clicked.connect(lambda: self.act(sessions.hold))
        panel.cancelled_button.clicked.connect(lambda: self.act(sessions.cancel))
        panel.missed_button.clicked.connect(lambda: self.act(sessions.miss))
        panel.again_button.clicked.connect(lambda: self.act(sessions.plan_again))
        panel.fall_out_button.clicked.connect(lambda: self._go("rescheduling"))
        panel.trajectory_button.clicked.connect(self._open_trajectory)
        panel.setting_wanted.connect(lambda setting: self.act(lambda v, s: sessions.set_setting(v, s, setting)))
        panel.by_wanted.connect(self._set_by)
        panel.absent_wanted.connect(self._set_absence)

    def show_entry(self, entry: Entry | None, week: Period, *, overdue: bool) -> None:
        """Show a session of the week, or none."""
        self.entry = entry
        if entry is None:
            self._panel.commit()
            return
        conflict = self._words.time.conflicts(_in_the_way(entry, week, self._words))
        day_off = self._words.day_off(week.closed.get(entry.session.day))
        to_come = entry.session.is_to_come(self._desk.vault.now().date())
        self._panel.show_entry(entry, conflict, day_off, overdue=overdue, to_come=to_come)
        self._desk.attempt(lambda: self._show_more(entry))

    def act(self, deed: Callable[[Vault, int], Change]) -> None:
        """Do something with the chosen session; the panel shows what holds when it could not be done."""
        if self.entry is None:
            return
        number = self.entry.session.id
        if self._desk.act(lambda vault: deed(vault, number)) is None:
            self._show_what_holds()

    def _show_more(self, entry: Entry) -> None:
        vault = self._desk.vault
        self._show_colleagues(entry)
        asked = wishes.wishes(vault).milestones and bool(entry.client_id)
        owner = trajectories.trajectory(vault, entry.session.trajectory_id) if asked else None
        self._panel.show_absence(owner.absent_since if owner else None, asked=asked)

    def _show_colleagues(self, entry: Entry) -> None:
        vault, number = self._desk.vault, entry.session.id
        asked = Role.COLLEAGUE in notes.kind_of(vault, number).participants
        taking_part = sessions.participants(vault, number)
        current = next((p.contact_id for p in taking_part if p.role is Role.COLLEAGUE), None)
        known = people.contacts_of(vault, entry.client_id, Role.COLLEAGUE) if asked else []
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
            group, client = self.entry.group_id, self.entry.client_id
            self._desk.go(Place("group", group) if group else Place("client", client))

    def _open_trajectory(self) -> None:
        if self.entry is not None:
            self._desk.go(Place("trajectory", self.entry.session.trajectory_id))

    def _set_by(self, by: Role | None) -> None:
        if self.entry is not None:
            missed = self.entry.session.status is SessionStatus.NO_SHOW
            self.act(lambda vault, number: (sessions.miss if missed else sessions.cancel)(vault, number, by))

    def _set_absence(self, since: date | None) -> None:
        if self.entry is not None:
            owner = self.entry.session.trajectory_id
            self._desk.act(lambda vault: milestones.set_absence(vault, owner, since))


def _in_the_way(entry: Entry, period: Period, words: CalendarWords) -> dict[Why, list[str]]:
    """What is in the way of a talk by reason, in words."""
    talks = {other.session.id: words.other(other) for other in period.entries}
    own = {each.appointment.id: f"{words.time.label(each)}, {words.time.span(each)}" for each in period.taken}
    found: dict[Why, list[str]] = {}
    for each in entry.conflicts:
        said = (own if each.why is Why.OWN_TIME else talks).get(each.other)
        if said is not None:
            found.setdefault(each.why, []).append(said)
    return found
