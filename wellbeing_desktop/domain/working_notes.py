"""How long a working note stands: the days that are left, and how far its day can be put off."""

from collections.abc import Iterable
from datetime import date, datetime, timedelta

LONGEST = timedelta(days=365)
"""A working note is temporary: its day lies at most a year ahead."""

JUMP = timedelta(days=365)
"""A clock that went on by more than this since the vault last wrote something is not believed without asking."""


def days_left(expires_on: date, today: date) -> int:
    """Days until the note's last day; 0 on the day itself, less than 0 once it is past."""
    return (expires_on - today).days


def is_past(expires_on: date, today: date) -> bool:
    """Whether the note is to be destroyed: its last day has gone by."""
    return expires_on < today


def may_expire_on(day: date, today: date) -> bool:
    """Whether the note's day can be this one: from today up to a year ahead."""
    return today <= day <= today + LONGEST


def jumped(moments: Iterable[datetime], now: datetime) -> bool:
    """Whether the clock ran ahead of what was written: between two moments, or the last one and now, lies a JUMP.

    `moments` are those of the audit trail in its order. A jump that was taken back is forgotten: then `now` lies near
    what was before it.
    """
    before: datetime | None = None
    for moment in (*moments, now):
        if before is not None and moment - before > JUMP and now - before > JUMP:
            return True
        before = moment
    return False
