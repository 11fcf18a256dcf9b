"""Reads days and times as people type them: '5-3-27', '5 mrt', '05032027', '9', '9u30', '1415'."""

import datetime as dt
import re

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_DUTCH = {"maa": "mar", "mrt": "mar", "mei": "may", "okt": "oct"}
_SEP = r"[-/. ]+"
_YEAR = r"(?P<year>\d{4}|\d{2})"
_DATES = (
    rf"(?P<day>\d{{1,2}}){_SEP}(?P<month>\d{{1,2}})(?:{_SEP}{_YEAR})?",
    r"(?P<day>\d{2})(?P<month>\d{2})(?P<year>\d{4})",
    r"(?P<year>\d{4})-(?P<month>\d{1,2})-(?P<day>\d{1,2})",
    rf"(?P<day>\d{{1,2}}){_SEP}(?P<name>[a-z]{{3,}})(?:{_SEP}{_YEAR})?",
)
_TIMES = (
    r"(?P<hour>\d{1,2})(?: ?[:.,uh] ?(?P<minute>\d{2}))?(?: ?(?:uur|u|h))?",
    r"(?P<hour>\d{1,2})(?P<minute>\d{2})",
)
_AHEAD = 20
"""A year in two digits is the latest such year at most this many years ahead."""


def read_date(text: str, today: dt.date) -> dt.date | None:
    """The day meant, day before month; without a year this year's. None when it is no day."""
    for pattern in _DATES:
        found = re.fullmatch(pattern, text.strip().lower())
        if found is not None:
            return _day(found.groupdict(), today)
    return None


def read_time(text: str) -> dt.time | None:
    """The time of day meant, twenty-four hours. None when it is no time."""
    for pattern in _TIMES:
        found = re.fullmatch(pattern, text.strip().lower())
        if found is not None:
            hour, minute = int(found["hour"]), int(found["minute"] or 0)
            return dt.time(hour, minute) if hour < 24 and minute < 60 else None
    return None


def _day(parts: dict[str, str | None], today: dt.date) -> dt.date | None:
    month = parts.get("month") or _month(parts.get("name") or "")
    try:
        return dt.date(_year(parts.get("year"), today), int(month), int(parts["day"] or 0))
    except ValueError:
        return None


def _month(name: str) -> int:
    start = _DUTCH.get(name[:3], name[:3])
    return _MONTHS.index(start) + 1 if start in _MONTHS else 0


def _year(text: str | None, today: dt.date) -> int:
    if not text:
        return today.year
    if len(text) == 4:
        return int(text)
    year = today.year // 100 * 100 + int(text)
    return year if year <= today.year + _AHEAD else year - 100
