"""School holidays of the user's region: the published dates, or the user's own once these were changed."""

import tomllib
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import cache
from typing import Any

from wellbeing_desktop.assets.paths import resource
from wellbeing_desktop.domain.appointments import Region, SchoolHoliday
from wellbeing_desktop.domain.change import Act, Change
from wellbeing_desktop.domain.errors import Kind, UserError
from wellbeing_desktop.domain.people import require
from wellbeing_desktop.vault import records
from wellbeing_desktop.vault.store import Vault

from .wishes import wishes


@dataclass(frozen=True)
class Published:
    """Where dates were published and on which day they were taken over."""

    source: str
    retrieved: date


def published() -> Published:
    """Where the dates that come with the program were published."""
    file = _file()
    return Published(file["source"], file["retrieved"])


def listed(vault: Vault, region: Region, language: str) -> list[SchoolHoliday]:
    """The region's holidays by date; those that come with the program have id 0."""
    return _own(vault, region) or official(region, language)


def is_own(vault: Vault, region: Region) -> bool:
    """Whether the user changed the dates of this region."""
    return bool(_own(vault, region))


def official(region: Region, language: str) -> list[SchoolHoliday]:
    """The region's holidays as published; none for the region NONE."""
    if region is Region.NONE:
        return []
    key = "en" if language == "en" else "nl"
    rows = ((*row[region.value], row["title"][key]) for row in _file()["holiday"])
    return [SchoolHoliday(0, region, first, last, title) for first, last, title in rows]


def save(vault: Vault, region: Region, holidays: Sequence[SchoolHoliday]) -> Change:
    """Keep these as the region's own dates instead of those before; none at all brings the published ones back.

    Raises FIELD_EMPTY for one without a title, FIELD_WRONG for one that ends before it begins.
    """
    if any(one.last < one.first for one in holidays):
        raise UserError(Kind.FIELD_WRONG, field="school_holiday")
    with vault.transaction(Act.SAVE_HOLIDAYS):
        before = _own(vault, region)
        kept = {one.id for one in holidays}
        for old in before:
            if old.id not in kept:
                records.remove(vault, old)
        after = [
            records.put(vault, replace(one, region=region, title=require(one.title, "school_holiday")))
            for one in holidays
        ]
    return Change(Act.SAVE_HOLIDAYS, tuple(before), tuple(after))


def between(vault: Vault, first: date, last: date, language: str) -> dict[date, str]:
    """The days from `first` to `last` in a school holiday of the user's region, with its title."""
    region = wishes(vault).region
    found: dict[date, str] = {}
    for holiday in listed(vault, region, language) if region is not Region.NONE else []:
        day = max(first, holiday.first)
        while day <= min(last, holiday.last):
            found[day] = holiday.title
            day += timedelta(days=1)
    return found


def _own(vault: Vault, region: Region) -> list[SchoolHoliday]:
    return records.select(vault, SchoolHoliday, "WHERE region = ? ORDER BY first, id", (region.value,))


@cache
def _file() -> dict[str, Any]:
    return tomllib.loads(resource("calendar", "school-holidays.toml").read_text(encoding="utf-8"))
