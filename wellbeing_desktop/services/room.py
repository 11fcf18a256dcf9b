"""The free time in the calendar: talks, own appointments, leave and holidays, and how the user likes to plan."""

from collections import defaultdict
from collections.abc import Container, Iterator
from datetime import date, datetime, timedelta

from wellbeing_desktop.domain.appointments import Appointment, CalendarWishes, days_of
from wellbeing_desktop.domain.free_time import FreeTime, Taken, free_time, spot
from wellbeing_desktop.domain.programme import Setting
from wellbeing_desktop.vault import records
from wellbeing_desktop.vault.store import Vault

from .days_off import closed_days

_ONCE = "SELECT day, start, minutes, place FROM appointment WHERE repeats = 'never' AND day BETWEEN ? AND ?"
_AGAIN = "WHERE repeats <> 'never' AND day <= ? AND coalesce(until_on, ?) >= ?"
_TALKS = """
SELECT session.id, session.day, session.start, session.minutes, session.setting, session.place,
    coalesce(organisation.name, '')
FROM session JOIN trajectory ON trajectory.id = session.trajectory_id
    LEFT JOIN client ON client.id = trajectory.client_id LEFT JOIN groups ON groups.id = trajectory.group_id
    LEFT JOIN organisation ON organisation.id = coalesce(client.organisation_id, groups.organisation_id)
WHERE session.day BETWEEN ? AND ? AND session.status IN ('planned', 'held')
"""


def free(
    vault: Vault, first: date, last: date, wishes: CalendarWishes, language: str, but: Container[int] = ()
) -> FreeTime:
    """The room from `first` to `last`; the sessions whose ids are in `but` do not count, for they will be moved."""
    begin, end = first - timedelta(days=1), last + timedelta(days=1)
    stretches = [*_once(vault, begin, end), *_again(vault, begin, end), *_talks(vault, begin, end, but)]
    return free_time(wishes, closed_days(vault, first, last, language), stretches)


def _once(vault: Vault, first: date, last: date) -> Iterator[Taken]:
    """Appointments on one day, as plain rows: there may be thousands."""
    for day, start, minutes, place in vault.connection.execute(_ONCE, (first.isoformat(), last.isoformat())):
        begins = datetime.fromisoformat(f"{day}T{start}")
        yield Taken(begins, begins + timedelta(minutes=minutes), _own_spot(place))


def _again(vault: Vault, first: date, last: date) -> Iterator[Taken]:
    without: defaultdict[int, set[date]] = defaultdict(set)
    for number, day in vault.connection.execute("SELECT appointment_id, day FROM appointment_exception"):
        without[number].add(date.fromisoformat(day))
    end = last.isoformat()
    for one in records.select(vault, Appointment, _AGAIN, (end, end, first.isoformat())):
        for day in days_of(one, first, last, without[one.id]):
            begins = datetime.combine(day, one.start)
            yield Taken(begins, begins + timedelta(minutes=one.minutes), _own_spot(one.place))


def _own_spot(place: str) -> str:
    """Where an own appointment is; one without a place asks for no travelling."""
    return spot(Setting.PRACTICE, place, "") if place.strip() else ""


def _talks(vault: Vault, first: date, last: date, but: Container[int]) -> list[Taken]:
    found = []
    for number, day, start, minutes, setting, place, home in vault.connection.execute(
        _TALKS, (first.isoformat(), last.isoformat())
    ):
        if number not in but:
            begins = datetime.fromisoformat(f"{day}T{start}")
            where = spot(Setting(setting), place, home)
            found.append(Taken(begins, begins + timedelta(minutes=minutes), where, talk=True))
    return found
