"""Which talks stand out because nothing was written about them."""

from datetime import datetime

from wellbeing_desktop.domain.trajectory import SessionStatus
from wellbeing_desktop.services.calendar import Entry


def is_overdue(entry: Entry, now: datetime) -> bool:
    """Whether the session is over and nothing was written about it; one that fell through needs no note."""
    waits = entry.session.status in (SessionStatus.PLANNED, SessionStatus.HELD)
    return waits and not entry.has_note and entry.session.ends < now
