"""A calendar file (.ics, RFC 5545) for another program: at the level that was chosen, and registered when it left."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from hashlib import sha256
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from wellbeing_desktop.assets.wording import Language, wording
from wellbeing_desktop.domain.appointments import Occurrence, Source
from wellbeing_desktop.domain.calendar_file import CalendarFile, Level
from wellbeing_desktop.domain.change import Change
from wellbeing_desktop.domain.paper import PaperKind
from wellbeing_desktop.domain.people import DayOff, initials
from wellbeing_desktop.domain.trajectory import SessionStatus
from wellbeing_desktop.vault.store import Vault

from . import appointments, calendar, days_off, disclosures, practice

if TYPE_CHECKING:
    from icalendar import Event

AMSTERDAM = "Europe/Amsterdam"
_ZONE = """BEGIN:VTIMEZONE\r
TZID:Europe/Amsterdam\r
BEGIN:DAYLIGHT\r
DTSTART:19810329T020000\r
RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU\r
TZNAME:CEST\r
TZOFFSETFROM:+0100\r
TZOFFSETTO:+0200\r
END:DAYLIGHT\r
BEGIN:STANDARD\r
DTSTART:19961027T030000\r
RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU\r
TZNAME:CET\r
TZOFFSETFROM:+0200\r
TZOFFSETTO:+0100\r
END:STANDARD\r
END:VTIMEZONE\r
"""
"""Summer time as all of the European Union keeps it since 1996 (directive 2000/84/EC)."""
_ALIVE = (SessionStatus.PLANNED, SessionStatus.HELD)


def export(vault: Vault, level: Level, first: date, last: date, language: Language) -> CalendarFile:
    """The file with the talks, own appointments and days off from `first` to `last`, both included.

    The same calendar gives the same bytes all day. Times imported from another calendar are left out: they are there.
    """
    from icalendar import Calendar, Timezone

    made_at = datetime.combine(vault.now().date(), time.min)
    file = Calendar()
    file.add("prodid", "-//Wellbeing Desktop//Calendar//NL")
    file.add("version", "2.0")
    zone = ZoneInfo(practice.current(vault).zone)
    if zone.key == AMSTERDAM:
        file.add_component(Timezone.from_ical(_ZONE))
    writer = _Writer(vault, level, language, zone, made_at)
    for event in writer.events(first, last):
        file.add_component(event)
    data = file.to_ical()
    number = f"AG-{sha256(data).hexdigest()[:8].upper()}"
    return CalendarFile(level, first, last, writer.count, data, number, made_at)


def count(vault: Vault, first: date, last: date) -> int:
    """How many entries a file of these days would hold, without making it."""
    [talks] = vault.connection.execute(
        "SELECT count(*) FROM session WHERE day BETWEEN ? AND ? AND status IN ('planned', 'held')",
        (first.isoformat(), last.isoformat()),
    ).fetchone()
    return int(talks) + len(_own(vault, first, last)) + len(_off(vault, first, last))


def _own(vault: Vault, first: date, last: date) -> list[Occurrence]:
    found = appointments.between(vault, first, last)
    return [one for one in found if one.appointment.source is Source.OWN]


def _off(vault: Vault, first: date, last: date) -> list[DayOff]:
    return [one for one in days_off.listed(vault) if one.last >= first and one.first <= last]


def finish(vault: Vault, file: CalendarFile, language: Language) -> Change:
    """Register that the file was saved."""
    return disclosures.register_file(
        vault,
        PaperKind.CALENDAR_FILE,
        file.number,
        wording(language).text("calendar_file.recipient"),
        (f"{PaperKind.CALENDAR_FILE.value}:{file.level.value}",),
        file.data,
    )


class _Writer:
    """Makes the entries of one file; `count` of them so far."""

    def __init__(self, vault: Vault, level: Level, language: Language, zone: ZoneInfo, made_at: datetime) -> None:
        self.count = 0
        self._vault = vault
        self._level = level
        self._language: Language = language
        self._words = wording(language)
        self._zone = zone
        self._made_at = made_at.replace(tzinfo=UTC)
        self._vault_id = str(vault.connection.execute("SELECT vault_id FROM meta").fetchone()[0])

    def events(self, first: date, last: date) -> Iterator["Event"]:
        """The entries, each kind in order of time."""
        for entry in calendar.entries(self._vault, first, last, self._language):
            session = entry.session
            if session.status in _ALIVE:
                title = self._told(entry.client_name, f"{entry.client_name}, {entry.kind_title}")
                place = session.place if self._level is Level.NAMES else ""
                yield self._timed(f"session-{session.id}", session.begins, session.ends, title, place)
        for own in _own(self._vault, first, last):
            name = f"appointment-{own.appointment.id}-{own.day.isoformat()}"
            yield self._timed(name, own.begins, own.ends, self._own(own.appointment.label), "")
        for off in _off(self._vault, first, last):
            yield self._event(f"off-{off.id}", off.first, off.last + timedelta(days=1), self._own(off.label))

    def _told(self, name: str, whole: str) -> str:
        """What a talk is called; nothing of the kind of talk where the name is not told either."""
        match self._level:
            case Level.BUSY:
                return self._words.text("calendar_file.busy")
            case Level.INITIALS:
                return initials(name)
            case Level.NAMES:
                return whole

    def _own(self, label: str) -> str:
        busy = self._words.text("calendar_file.busy")
        return busy if self._level is Level.BUSY else label or busy

    def _timed(self, name: str, begins: datetime, ends: datetime, title: str, place: str) -> "Event":
        zone = self._zone if self._zone.key == AMSTERDAM else None
        moments = [at.replace(tzinfo=self._zone) for at in (begins, ends)]
        begin, end = moments if zone else [at.astimezone(UTC) for at in moments]
        event = self._event(name, begin, end, title)
        if place:
            event.add("location", place)
        return event

    def _event(self, name: str, begins: date, ends: date, title: str) -> "Event":
        from icalendar import Event

        event = Event()
        digest = sha256(f"{self._vault_id}/{name}".encode()).hexdigest()[:32]
        event.add("uid", f"{digest}@wellbeing-desktop.invalid")
        event.add("dtstamp", self._made_at)
        event.add("dtstart", begins)
        event.add("dtend", ends)
        event.add("summary", title)
        event.add("class", "PRIVATE")
        event.add("transp", "OPAQUE")
        self.count += 1
        return event
