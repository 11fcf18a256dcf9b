"""When the old text of a section is kept before it is written over; pure, so that the rule can be tested by itself."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from .notes import Line

PAUSE = timedelta(minutes=2)
"""Who writes on after so long begins something new: what stood there is kept."""

LONGEST = timedelta(minutes=5)
"""While somebody writes on and on, the text is kept as often as this."""

MUCH = 200
"""Characters that do not disappear in silence, nor does half of a shorter text."""


def is_kept(
    old: Sequence[Line], new: Sequence[Line], written_at: datetime, last_kept: datetime | None, now: datetime
) -> bool:
    """Whether `old`, written at `written_at`, becomes a version before `new` stands in its place.

    `last_kept` is when the newest version of the section was written, None when there is none: then the first one is
    kept once there is something to keep. A clock that was set back counts as a pause.
    """
    text = text_of(old)
    if not text.strip() or tuple(old) == tuple(new):
        return False
    gone = disappearing(text, text_of(new))
    if gone > MUCH or gone * 2 > len(text) or not timedelta(0) <= now - written_at < PAUSE:
        return True
    if last_kept is None:
        return len(text) > MUCH
    return abs(now - last_kept) >= LONGEST


def disappearing(old: str, new: str) -> int:
    """How many characters of the old text lie between what the two begin with and what they end with alike."""
    if old == new:
        return 0
    head = _alike(old, new)
    tail = _alike(old[head:][::-1], new[head:][::-1])
    return len(old) - head - tail


def text_of(lines: Sequence[Line]) -> str:
    """The words alone, a line each."""
    return "\n".join(line.text for line in lines)


def _alike(one: str, other: str) -> int:
    """With how many characters the two begin alike, found by halving: slices are compared quickly, signs are not."""
    least, most = 0, min(len(one), len(other))
    while least < most:
        middle = (least + most + 1) // 2
        if one[least:middle] == other[least:middle]:
            least = middle
        else:
            most = middle - 1
    return least
