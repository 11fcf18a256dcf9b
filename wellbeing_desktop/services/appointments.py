"""The user's own appointments and recurring unavailable times: kept, changed on one day or on all, found by day."""

from collections import defaultdict
from dataclasses import replace
from datetime import date, time, timedelta

from wellbeing_desktop.domain.appointments import Appointment, AppointmentException, Occurrence, Repeats, days_of
from wellbeing_desktop.domain.change import Act, Change
from wellbeing_desktop.domain.errors import Kind, UserError
from wellbeing_desktop.domain.people import require
from wellbeing_desktop.vault import records
from wellbeing_desktop.vault.store import Vault

SHORTEST, LONGEST = 5, 24 * 60
_BETWEEN = """
WHERE (repeats = 'never' AND day BETWEEN ?1 AND ?2)
    OR (repeats <> 'never' AND day <= ?2 AND coalesce(until_on, ?2) >= ?1)
ORDER BY day, start, id
"""


def save(vault: Vault, appointment: Appointment) -> Change:
    """Keep a new or changed appointment, on all its days.

    Raises FIELD_EMPTY without a label, FIELD_WRONG for an impossible length or an end before the beginning.
    """
    with vault.transaction(Act.SAVE_APPOINTMENT, appointment.id):
        before = (records.get(vault, Appointment, appointment.id),) if appointment.id else ()
        after = records.put(vault, _sound(appointment))
    return Change(Act.SAVE_APPOINTMENT, before, (after,))


def save_one(vault: Vault, day: date, changed: Appointment) -> Change:
    """Keep `changed` for one day of a recurring appointment only; the other days stay as they are. Raises as `save`."""
    with vault.transaction(Act.SAVE_APPOINTMENT, changed.id):
        left_out = _leave_out(vault, changed.id, day)
        alone = replace(changed, id=0, repeats=Repeats.NEVER, until_on=None)
        made = records.put(vault, _sound(alone))
    return Change(Act.SAVE_APPOINTMENT, after=(left_out, made))


def remove(vault: Vault, appointment_id: int) -> Change:
    """Remove an appointment on all its days; raises NOT_FOUND."""
    with vault.transaction(Act.REMOVE_APPOINTMENT, appointment_id):
        appointment = records.get(vault, Appointment, appointment_id)
        exceptions = records.select(vault, AppointmentException, "WHERE appointment_id = ?", (appointment_id,))
        for exception in exceptions:
            records.remove(vault, exception)
        records.remove(vault, appointment)
    return Change(Act.REMOVE_APPOINTMENT, before=(appointment, *exceptions))


def remove_one(vault: Vault, appointment_id: int, day: date) -> Change:
    """Let a recurring appointment not happen on one day; raises NOT_FOUND."""
    with vault.transaction(Act.REMOVE_APPOINTMENT, appointment_id):
        left_out = _leave_out(vault, appointment_id, day)
    return Change(Act.REMOVE_APPOINTMENT, after=(left_out,))


def alter(vault: Vault, occurrence: Occurrence, changed: Appointment) -> Change:
    """Keep `changed` for this occurrence; the other days of a recurring appointment stay. Raises as `save`."""
    if occurrence.appointment.repeats is Repeats.NEVER:
        return save(vault, changed)
    return save_one(vault, occurrence.day, changed)


def move(vault: Vault, occurrence: Occurrence, day: date, start: time) -> Change:
    """Move an appointment on one of its days; the other days of a recurring one stay."""
    return alter(vault, occurrence, replace(occurrence.appointment, day=day, start=start))


def appointment(vault: Vault, appointment_id: int) -> Appointment:
    """One appointment; raises NOT_FOUND."""
    return records.get(vault, Appointment, appointment_id)


def listed(vault: Vault) -> list[Appointment]:
    """All appointments that still happen or recur from today on, by day."""
    today = vault.now().date().isoformat()
    return records.select(
        vault,
        Appointment,
        "WHERE (repeats = 'never' AND day >= ?) OR (repeats <> 'never' AND coalesce(until_on, ?) >= ?) "
        "ORDER BY repeats = 'never', day, start, id",
        (today, today, today),
    )


def between(vault: Vault, first: date, last: date) -> tuple[Occurrence, ...]:
    """What takes the user's time from `first` to `last`, both included, in order; also what began the day before."""
    earliest = first - timedelta(days=1)
    found = records.select(vault, Appointment, _BETWEEN, (earliest.isoformat(), last.isoformat()))
    without = _exceptions(vault, earliest, last) if found else {}
    occurrences = [
        Occurrence(one, day) for one in found for day in days_of(one, earliest, last, without.get(one.id, frozenset()))
    ]
    present = [one for one in occurrences if one.ends.date() >= first]
    return tuple(sorted(present, key=lambda one: (one.begins, one.appointment.id)))


def _exceptions(vault: Vault, first: date, last: date) -> dict[int, set[date]]:
    found: defaultdict[int, set[date]] = defaultdict(set)
    days = (first.isoformat(), last.isoformat())
    for exception in records.select(vault, AppointmentException, "WHERE day BETWEEN ? AND ?", days):
        found[exception.appointment_id].add(exception.day)
    return found


def _leave_out(vault: Vault, appointment_id: int, day: date) -> AppointmentException:
    recurring = records.get(vault, Appointment, appointment_id)
    if recurring.repeats is Repeats.NEVER or day not in days_of(recurring, day, day):
        raise UserError(Kind.NOT_FOUND)
    return records.put(vault, AppointmentException(0, appointment_id, day))


def _sound(appointment: Appointment) -> Appointment:
    label = require(appointment.label, "appointment")
    ends_early = appointment.until_on is not None and appointment.until_on < appointment.day
    if not SHORTEST <= appointment.minutes <= LONGEST or ends_early:
        raise UserError(Kind.FIELD_WRONG, field="appointment")
    until = None if appointment.repeats is Repeats.NEVER else appointment.until_on
    return replace(appointment, label=label, place=appointment.place.strip(), until_on=until)
