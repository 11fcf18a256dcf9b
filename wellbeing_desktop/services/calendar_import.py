"""Taking busy times from a calendar file of another program: only the times, unless titles are asked for.

The file is not trusted: it is bounded in bytes, entries, times and patience, each entry is read by itself from the few
lines that matter, and whatever is wrong ends in a UserError or is counted as unread.
"""

import re
import time as clock
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from wellbeing_desktop.domain.appointments import Appointment, Source
from wellbeing_desktop.domain.calendar_file import Busy, Reading, pieces
from wellbeing_desktop.domain.change import Act, Change, Record
from wellbeing_desktop.domain.errors import Kind, UserError
from wellbeing_desktop.vault import records
from wellbeing_desktop.vault.store import Vault

from . import practice
from .calendar_events import MOST_TIMES, Times, UnreadableError, Window, is_busy, occurrences, recurrence_of, times

if TYPE_CHECKING:
    from icalendar import Event

MOST_BYTES = 4 * 1024 * 1024
MOST_ENTRIES = 10_000
MOST_LINE = 20_000
PATIENCE = 5.0
"""Seconds after which a file is too much."""
AHEAD = timedelta(days=366)
LONGEST_TITLE = 120
ZONES = timedelta(days=2)
"""More than any two zones differ."""
_DAY = re.compile(r":(\d{8})(?:T\d{6}Z?)?\s*$")
_WANTED = (
    "DTSTART",
    "DTEND",
    "DURATION",
    "RRULE",
    "RDATE",
    "EXDATE",
    "UID",
    "SUMMARY",
    "TRANSP",
    "STATUS",
    "RECURRENCE-ID",
)
_TROUBLE = (ArithmeticError, AttributeError, LookupError, TypeError, ValueError)
"""What the library raises for lines that are not as they should be."""


@dataclass(frozen=True)
class _Entry:
    """One entry that takes time."""

    uid: str
    event: "Event"
    times: Times


def load(path: Path) -> bytes:
    """The bytes of a file; raises CALENDAR_TOO_BIG before reading it, NOT_FOUND when it cannot be read."""
    try:
        with path.open("rb") as file:
            data = file.read(MOST_BYTES + 1)
    except OSError:
        raise UserError(Kind.NOT_FOUND) from None
    if len(data) > MOST_BYTES:
        raise UserError(Kind.CALENDAR_TOO_BIG)
    return data


def read(data: bytes, window: Window, *, titles: bool = False) -> Reading:
    """The busy times in a file; raises CALENDAR_UNREADABLE when it is no calendar, CALENDAR_TOO_BIG past the bounds."""
    if len(data) > MOST_BYTES:
        raise UserError(Kind.CALENDAR_TOO_BIG)
    until = clock.monotonic() + PATIENCE
    entries, uids, unread = _gathered(_text(data), window, until)
    instead, busy = _overridden(entries), list[Busy]()
    for one in entries:
        _bounded(len(busy) <= MOST_TIMES, until)
        try:
            without = () if "RECURRENCE-ID" in one.event else instead.get(one.uid, ())
            title = str(one.event.get("SUMMARY", ""))[:LONGEST_TITLE].strip() if titles else ""
            for begins in occurrences(one.event, one.times, window, without):
                busy += _cut(Busy(one.uid, begins, begins + one.times.length, title), window)
                _bounded(len(busy) <= MOST_TIMES, until)
        except _TROUBLE:
            unread += 1
    return Reading(tuple(busy), uids, unread)


def window_of(vault: Vault) -> Window:
    """From today on for a year, in the zone of the practice."""
    begins = datetime.combine(vault.now().date(), datetime.min.time())
    return Window(begins, begins + AHEAD, ZoneInfo(practice.current(vault).zone))


def keep(vault: Vault, reading: Reading, label: str) -> Change:
    """Put the times in the calendar in one act; what came earlier from the same entries is replaced.

    `label` is what is shown where no title was taken.
    """
    before, after = list[Record](), list[Record]()
    with vault.transaction(Act.IMPORT_APPOINTMENTS):
        for old in records.select(vault, Appointment, "WHERE source = ?", (Source.IMPORTED.value,)):
            if old.uid in reading.uids:
                records.remove(vault, old)
                before.append(old)
        for one in reading.busy:
            minutes = max(5, round((one.ends - one.begins).total_seconds() / 60))
            after.append(
                records.put(
                    vault,
                    Appointment(
                        0,
                        one.begins.date(),
                        one.begins.time().replace(second=0, microsecond=0),
                        min(minutes, 24 * 60),
                        one.title or label,
                        source=Source.IMPORTED,
                        uid=one.uid,
                    ),
                )
            )
    return Change(Act.IMPORT_APPOINTMENTS, tuple(before), tuple(after))


def _bounded(kept: bool, until: float) -> None:
    if not kept or clock.monotonic() > until:
        raise UserError(Kind.CALENDAR_TOO_BIG)


def _text(data: bytes) -> str:
    """The text of the file; raises CALENDAR_UNREADABLE when it does not begin as a calendar."""
    for encoding in ("utf-8-sig", "utf-16", "cp1252"):
        try:
            text = data.decode(encoding)
        except UnicodeError:
            continue
        if text.lstrip()[:15].upper() == "BEGIN:VCALENDAR":
            return text
    raise UserError(Kind.CALENDAR_UNREADABLE)


def _blocks(text: str) -> Iterator[list[str]]:
    """The lines that matter of each entry, not those of what stands inside it, such as an alarm."""
    inside, depth, block = False, 0, list[str]()
    for line in _unfolded(text):
        upper = line[:40].upper()
        if not inside:
            inside, depth, block = upper.strip() == "BEGIN:VEVENT", 0, []
        elif upper.startswith("BEGIN:"):
            depth += 1
        elif upper.startswith("END:"):
            depth -= 1
            if depth < 0:
                yield block
                inside = False
        elif depth == 0 and upper.partition(":")[0].partition(";")[0] in _WANTED:
            block.append(line[:MOST_LINE])


def _unfolded(text: str) -> Iterator[str]:
    """Whole lines: one that begins with a space goes on the line before."""
    parts = list[str]()
    for line in text.splitlines():
        if line[:1] in (" ", "\t"):
            parts.append(line[1:])
            continue
        if parts:
            yield "".join(parts)
        parts = [line]
    if parts:
        yield "".join(parts)


def _parsed(block: list[str]) -> "Event":
    from icalendar import Event

    event = Event.from_ical("\r\n".join(["BEGIN:VEVENT", *block, "END:VEVENT"]) + "\r\n")
    if not isinstance(event, Event) or event.errors:
        raise UnreadableError
    return event


def _gathered(text: str, window: Window, until: float) -> tuple[list[_Entry], frozenset[str], int]:
    """The entries that may lie in the window, what tells all entries apart, and how many could not be read."""
    entries, uids, unread = list[_Entry](), set[str](), 0
    for number, block in enumerate(_blocks(text)):
        _bounded(number < MOST_ENTRIES, until)
        uid = _uid(block)
        uids.add(uid)
        if _elsewhen(block, window):
            continue
        try:
            event = _parsed(block)
            recurrence_of(event, None)
            if is_busy(event):
                entries.append(_Entry(uid, event, times(event)))
        except _TROUBLE:
            unread += 1
    return entries, frozenset(uids), unread


def _uid(block: list[str]) -> str:
    """What tells the entry apart, without its words; an entry without a UID is known by its lines."""
    said = next((line for line in block if line[:4].upper() in ("UID:", "UID;")), "\n".join(block))
    return sha256(said.encode("utf-8", "replace")).hexdigest()


def _elsewhen(block: list[str], window: Window) -> bool:
    """Whether the dates alone tell that an entry is over or far off: reading it would take a thousand times as long."""
    days = dict[str, str]()
    for line in block:
        name = line[:40].upper().partition(":")[0].partition(";")[0]
        if name in ("RRULE", "RDATE", "DURATION", "RECURRENCE-ID"):
            return False
        found = _DAY.search(line) if name in ("DTSTART", "DTEND") else None
        if found:
            days[name] = found.group(1)
    starts = days.get("DTSTART", "")
    begins, ends = window.begins - ZONES, window.ends + ZONES
    return bool(starts) and (days.get("DTEND", starts) < f"{begins:%Y%m%d}" or starts > f"{ends:%Y%m%d}")


def _overridden(entries: list[_Entry]) -> dict[str, set[datetime]]:
    """Per entry that recurs the times for which another one stands in."""
    found: dict[str, set[datetime]] = {}
    zones = {one.uid: one.times.zone for one in entries if "RECURRENCE-ID" not in one.event}
    for one in entries:
        at = recurrence_of(one.event, zones.get(one.uid))
        if at is not None:
            found.setdefault(one.uid, set()).add(at)
    return found


def _cut(busy: Busy, window: Window) -> tuple[Busy, ...]:
    """The part within the window, in pieces; nothing of what has no length."""
    begins, ends = max(busy.begins, window.begins), min(busy.ends, window.ends)
    return pieces(Busy(busy.uid, begins, ends, busy.title)) if begins < ends else ()
