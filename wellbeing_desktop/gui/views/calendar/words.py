"""What the calendar says about a session: short on its block, in full to a screen reader and in the side panel."""

from dataclasses import replace
from datetime import date, datetime, time, timedelta

from PySide6.QtCore import QObject

from wellbeing_desktop.assets.formats import week_number
from wellbeing_desktop.domain.people import initials
from wellbeing_desktop.domain.programme import Setting
from wellbeing_desktop.domain.reports import ReportState
from wellbeing_desktop.domain.trajectory import Session, SessionStatus
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.services.calendar import Entry, Period

from .card import Card, Mark
from .geometry import Moment
from .time_words import TimeWords

DASH = "\N{EN DASH}"


class CalendarWords(QObject):
    """The wording of the calendar in the present language; names follow the privacy key."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.time = TimeWords(desk, self)

    def day(self, on: date) -> str:
        """'wo 4 maart'."""
        formats = self._desk.formats
        return f"{formats.short_weekday(on.weekday())} {on.day} {formats.month(on.month)}"

    def long_day(self, on: date) -> str:
        """'woensdag 4 maart'."""
        formats = self._desk.formats
        return f"{formats.weekday(on.weekday())} {on.day} {formats.month(on.month)}"

    def short_weekday(self, on: date) -> str:
        """'wo'."""
        return self._desk.formats.short_weekday(on.weekday())

    def head(self, on: date, reason: str, *, today: bool) -> str:
        """'maandag 27 april, vrij: Koningsdag', the whole head of a day."""
        said = self.long_day(on)
        if today:
            said = self.tr("{day}, vandaag").format(day=said)
        return self.tr("{day}, vrij: {reason}").format(day=said, reason=reason) if reason else said

    def closed(self, reason: str) -> str:
        """Why a day is closed; a day off without a label is called free."""
        return reason or self.tr("vrij")

    def span(self, start: time, minutes: int) -> str:
        """'10:15–11:15'; in the narrow panel no line ends inside it."""
        ends = datetime.combine(date.min, start) + timedelta(minutes=minutes)
        return self._desk.formats.span(start, ends.time()).replace(DASH, f"{DASH}\N{WORD JOINER}")

    def target(self, to: Moment, minutes: int, closed: str | None, *, busy: bool, copies: bool) -> str:
        """Where something dragged would go: 'ma 27 april, 10:15–11:15 · Koningsdag · overlapt'."""
        said = [f"{self.day(to.day)}, {self.span(to.start, minutes)}"]
        said += [self.tr("wordt gekopieerd")] if copies else []
        said += [self.closed(closed)] if closed is not None else []
        said += [self.overlaps()] if busy else []
        return " · ".join(said)

    def new(self) -> str:
        """The word on an empty stretch that is being chosen."""
        return self.tr("nieuw")

    def card(self, entry: Entry, overdue: bool) -> Card:
        """What the grid shows of a session."""
        session, name = entry.session, self.name(entry.client_name)
        off = session.status in (SessionStatus.CANCELLED, SessionStatus.NO_SHOW)
        time_of = self._time(session.start, session.minutes)
        kind = Mark(f"{entry.number}/{entry.count} · {entry.kind_title}")
        return Card(name, initials(name), entry.look, (time_of, *self._marks(entry, overdue), kind), off)

    def moved_card(self, card: Card, start: time, minutes: int) -> Card:
        """The card as it would be at another time."""
        return replace(card, lines=(self._time(start, minutes), *card.lines[1:]))

    def _time(self, start: time, minutes: int) -> Mark:
        return Mark(self.span(start, minutes), short=self._desk.formats.time(start))

    def _marks(self, entry: Entry, overdue: bool) -> list[Mark]:
        marks = []
        if entry.conflict:
            marks.append(Mark(self.overlaps(), "triangle-alert", urgent=True, warns=True))
        elif entry.conflicts:
            marks.append(Mark(self.time.short_travel(), "triangle-alert", warns=True))
        if overdue:
            marks.append(Mark(self.note_missing(), "pen-line", urgent=True, warns=True, short=self.tr("geen notitie")))
        if entry.session.status is not SessionStatus.PLANNED and not overdue:
            icon = "circle-check" if entry.session.status is SessionStatus.HELD else "ban"
            marks.append(Mark(self.status(entry.session.status), icon, urgent=True))
        if entry.session.moved_from:
            marks.append(Mark(self.tr("verplaatst"), "calendar-off"))
        return marks

    def subtitle(self, period: Period) -> str:
        """'Week 10 · 24 gesprekken', or for more weeks 'weken 9–14 · 60 gesprekken'; cancelled ones do not count."""
        talks = sum(entry.session.status is not SessionStatus.CANCELLED for entry in period.entries)
        count = self.tr("%n gesprek(ken)", "", talks)
        if period.days <= 7:
            return f"{capital(self._desk.formats.week(period.first))} · {count}"
        weeks = self.tr("Weken {first}{dash}{last}").format(
            first=week_number(period.first), dash=DASH, last=week_number(period.last)
        )
        return f"{weeks} · {count}"

    def count(self, talks: int) -> str:
        """'3 gesprekken'; empty for none."""
        return self.tr("%n gesprek(ken)", "", talks) if talks else ""

    def more(self, hidden: int) -> str:
        """'+3 meer', for what does not fit on a day of the month."""
        return self.tr("+{count} meer").format(count=hidden)

    def more_on(self, hidden: int, day: date) -> str:
        """The same in full, for a screen reader."""
        return self.tr("nog {count} op {day}, dag openen").format(count=hidden, day=self.long_day(day))

    def number(self, entry: Entry) -> str:
        """'Gesprek 5 van 24'."""
        return self.tr("Gesprek {number} van {count}").format(number=entry.number, count=entry.count)

    def status(self, status: SessionStatus) -> str:
        """What became of the session, in a word or two."""
        return {
            SessionStatus.PLANNED: self.tr("gepland"),
            SessionStatus.HELD: self.tr("gehouden"),
            SessionStatus.CANCELLED: self.tr("vervallen"),
            SessionStatus.NO_SHOW: self.tr("niet gekomen"),
        }[status]

    def report(self, state: ReportState | None) -> str:
        """Where the session's report stands; empty when there is none."""
        return {
            None: "",
            ReportState.CONCEPT: self.tr("verslag: concept"),
            ReportState.PRESENTED: self.tr("verslag: voorgelegd"),
            ReportState.SEALED: self.tr("verslag: vastgesteld"),
            ReportState.REPLACED: self.tr("verslag: vervangen"),
        }[state]

    def moved(self, session: Session) -> str:
        """'verplaatst van ma 27 april: Koningsdag'; empty when the plan kept the wished day."""
        if session.moved_from is None:
            return ""
        if not session.moved_because:
            return self.tr("verplaatst van {day}").format(day=self.day(session.moved_from))
        return self.tr("verplaatst van {day}: {reason}").format(
            day=self.day(session.moved_from), reason=session.moved_because
        )

    def moved_sentence(self, session: Session) -> str:
        """The reason of a move as a sentence, for the panel."""
        said = self.moved(session)
        return f"{capital(said)}." if said else ""

    def to_come(self) -> str:
        """Why a talk cannot be marked as held or missed yet."""
        return self.tr("‘Gehouden’ en ‘Niet gekomen’ kunnen vanaf de dag van het gesprek.")

    def way_out(self, *, missed: bool) -> str:
        """What stands on the button for a talk that falls out, or to which nobody came."""
        return self.tr("Nieuw moment…") if missed else self.tr("Valt uit…")

    def way_out_name(self, *, missed: bool) -> str:
        """The same in full, for a screen reader."""
        if missed:
            return self.tr("Een nieuw gesprek plannen; dit blijft staan als niet gekomen")
        return self.tr("Dit gesprek valt uit: verschuiven, inschuiven of laten vervallen")

    def other(self, other: Entry) -> str:
        """'Bram Jansen, 10:00–11:00'."""
        return f"{self.name(other.client_name)}, {self.span(other.session.start, other.session.minutes)}"

    def _what_became(self, session: Session) -> str:
        if session.status is SessionStatus.HELD:
            return self.status(session.status)
        return self.time.fell_through(session.status, session.cancelled_by)

    def day_off(self, reason: str | None) -> str:
        """What the panel says of a session on a day that cannot be used; empty for None."""
        return self.tr("Deze dag is vrij: {reason}.").format(reason=self.closed(reason)) if reason is not None else ""

    def overdue(self) -> str:
        """What the panel says of a session that is over without a note."""
        return self.tr("Dit gesprek is voorbij en heeft nog geen notitie.")

    def when(self, entry: Entry) -> str:
        """'Gesprek 5 van 24 · wo 4 maart, 10:15–11:15'."""
        session = entry.session
        return f"{self.number(entry)} · {self.day(session.day)}, {self.span(session.start, session.minutes)}"

    def note_button(self, entry: Entry) -> str:
        """What the button to the note says."""
        return self.tr("Notitie openen") if entry.has_note else self.tr("Notitie schrijven")

    def no_colleague(self) -> str:
        """The first choice of the colleague's field."""
        return self.tr("nog niet gekozen")

    def no_colleagues_known(self) -> str:
        """What helps when the client has no colleague among the contacts."""
        return self.tr("Voeg eerst een collega toe in het dossier.")

    def nothing_chosen(self, period: Period) -> str:
        """What stands in the panel while no session is chosen."""
        if period.entries:
            return self.tr("Kies een gesprek om het te openen, te verplaatsen of af te ronden.")
        if period.days > 7:
            return self.tr("In deze maand staan geen gesprekken. Kies een dag om er een te plannen.")
        return self.tr("In deze week staan geen gesprekken.")

    def name(self, text: str) -> str:
        """A name as it may stand on screen now."""
        return self._desk.name(text)

    def overlaps(self) -> str:
        """The word for a session that shares its time with another one."""
        return self.tr("overlapt")

    def note_missing(self) -> str:
        """The words for a session that is over and has no note."""
        return self.tr("nog geen notitie")

    def people(self, entry: Entry) -> str:
        """The other participants, as 'met Joost, Fatma'; empty when there are none."""
        names = ", ".join(self.name(name) for name in entry.people)
        return self.tr("met {names}").format(names=names) if names else ""

    def spoken(self, entry: Entry, overdue: bool) -> str:
        """The whole session as a screen reader says it."""
        session, formats = entry.session, self._desk.formats
        title = self.tr("{kind} {number} van {count}").format(
            kind=entry.kind_title, number=entry.number, count=entry.count
        )
        span = self.tr("{start} tot {end}").format(
            start=formats.time(session.start), end=formats.time(session.ends.time())
        )
        said = [title, self.name(entry.client_name), self.long_day(session.day), span]
        said += [self.people(entry), session.place]
        said += [self.time.setting(session.setting)] if session.setting is not Setting.PRACTICE else []
        if session.status is not SessionStatus.PLANNED:
            said.append(self._what_became(session))
        if entry.conflicts:
            said.append(self.overlaps() if entry.conflict else self.time.short_travel())
        said += [self.moved(session), self.note_missing() if overdue else "", self.report(entry.report_state)]
        return ", ".join(part for part in said if part)


def capital(text: str) -> str:
    """The text as it begins a line."""
    return text[:1].upper() + text[1:]
