"""Proposals: a programme laid into the calendar before anything is kept."""

from dataclasses import replace
from datetime import date, datetime, timedelta

from wellbeing_desktop.domain.appointments import CalendarWishes
from wellbeing_desktop.domain.free_time import spot
from wellbeing_desktop.domain.planning import Plan, Slot, Whereabouts, unhindered
from wellbeing_desktop.domain.planning import propose as lay_out
from wellbeing_desktop.domain.programme import Programme, Spacing
from wellbeing_desktop.vault.store import Vault

from . import programmes, room
from .days_off import closed_days

HORIZON = timedelta(days=400)


def propose(
    vault: Vault,
    programme_key: str,
    starts_on: date,
    slots: tuple[Slot, ...],
    language: str,
    *,
    talks: int | None = None,
    spacing: str = "",
    wishes: CalendarWishes | None = None,
    home: str = "",
    first_at: datetime | None = None,
) -> Plan:
    """A plan that avoids holidays and days off; with `wishes` it also fills only what is free, as they say.

    `spacing` is the key of a rhythm; without one a programme that has any takes the first. `home` is where the client
    works, to travel to; `first_at` is when the first talk is, whatever is in the way. Raises FIELD_EMPTY without
    weekdays, NOT_FOUND for a strange key.
    """
    programme = programmes.programme(vault, programme_key)
    first, last = starts_on - timedelta(days=7), starts_on + HORIZON
    if wishes is None:
        free = unhindered(slots, closed_days(vault, first, last, language))
    else:
        free = room.free(vault, first, last, _with_days_of(wishes, slots), language)
    where = Whereabouts({kind.key: spot(kind.settings[0], "", home) for kind in programme.kinds})
    rhythm = rhythm_of(programme, spacing)
    return lay_out(programme, starts_on, slots, free, talks=talks, spacing=rhythm, whereabouts=where, first_at=first_at)


def rhythm_of(programme: Programme, key: str) -> Spacing | None:
    """The rhythm with this key, else the usual one; None for a programme that is laid out in weeks."""
    return next((one for one in programme.spacings if one.key == key), next(iter(programme.spacings), None))


def _with_days_of(wishes: CalendarWishes, slots: tuple[Slot, ...]) -> CalendarWishes:
    """Days chosen for this very plan go before the usual ones."""
    return replace(wishes, weekdays=tuple(sorted({*wishes.weekdays, *(slot.weekday for slot in slots)})))
