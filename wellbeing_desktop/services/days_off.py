"""Days on which no talk is planned: Dutch public holidays and the user's own days off."""

from collections.abc import Mapping
from datetime import date, timedelta
from functools import lru_cache
from types import MappingProxyType

from wellbeing_desktop.domain.change import Act, Change
from wellbeing_desktop.domain.errors import Kind, UserError
from wellbeing_desktop.domain.people import DayOff
from wellbeing_desktop.vault import records
from wellbeing_desktop.vault.store import Vault

LONGEST = timedelta(days=366)


def add(vault: Vault, first: date, last: date, label: str) -> Change:
    """Keep days free, both ends included; raises FIELD_WRONG when they end before they begin or exceed a year."""
    if last < first or last - first > LONGEST:
        raise UserError(Kind.FIELD_WRONG, field="day_off")
    with vault.transaction(Act.ADD_DAY_OFF):
        day_off = records.put(vault, DayOff(0, first, last, label.strip()))
    return Change(Act.ADD_DAY_OFF, after=(day_off,))


def remove(vault: Vault, day_off_id: int) -> Change:
    """Give the days back; raises NOT_FOUND."""
    with vault.transaction(Act.REMOVE_DAY_OFF, day_off_id):
        day_off = records.get(vault, DayOff, day_off_id)
        records.remove(vault, day_off)
    return Change(Act.REMOVE_DAY_OFF, before=(day_off,))


def listed(vault: Vault) -> list[DayOff]:
    """The user's own days off, earliest first."""
    return records.select(vault, DayOff, "ORDER BY first, id")


def closed_days(vault: Vault, first: date, last: date, language: str) -> dict[date, str]:
    """The days from `first` to `last` that cannot be used, each with the holiday's name or the day off's label.

    An own day off without a label has an empty text. Holidays: the `holidays` library, country NL.
    """
    years = range(first.year, last.year + 1)
    found = {day: name for year in years for day, name in _holidays(year, language).items() if first <= day <= last}
    for day_off in records.select(
        vault, DayOff, "WHERE last >= ? AND first <= ?", (first.isoformat(), last.isoformat())
    ):
        for offset in range((day_off.last - day_off.first).days + 1):
            day = day_off.first + timedelta(days=offset)
            if first <= day <= last:
                found.setdefault(day, day_off.label)
    return found


@lru_cache(maxsize=128)
def _holidays(year: int, language: str) -> Mapping[date, str]:
    import holidays

    named = holidays.country_holidays("NL", years=year, language="nl" if language == "nl" else "en_US")
    return MappingProxyType(dict(named.items()))
