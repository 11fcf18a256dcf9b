"""Which days each way of looking shows, and how it turns; without Qt."""

from datetime import date, timedelta
from enum import StrEnum

WEEK = timedelta(days=7)


class Layout(StrEnum):
    """The ways to look at the calendar."""

    MONTH = "month"
    WEEK = "week"
    DAY = "day"
    LIST = "list"


def shown(layout: Layout, anchor: date) -> tuple[date, int]:
    """The first day and the number of days that are shown around an anchor: whole weeks for a month."""
    if layout is Layout.DAY:
        return anchor, 1
    if layout is not Layout.MONTH:
        return anchor - timedelta(days=anchor.weekday()), 7
    first = anchor.replace(day=1)
    begin = first - timedelta(days=first.weekday())
    after = _next_month(first)
    end = after + timedelta(days=-after.weekday() % 7)
    return begin, (end - begin).days


def stepped(layout: Layout, anchor: date, steps: int) -> date:
    """The anchor so many days, weeks or months further; a month later than the 31st is its last day."""
    if layout is Layout.DAY:
        return anchor + timedelta(days=steps)
    if layout is not Layout.MONTH:
        return anchor + steps * WEEK
    months = anchor.year * 12 + anchor.month - 1 + steps
    first = date(months // 12, months % 12 + 1, 1)
    return min(first + timedelta(days=anchor.day - 1), _next_month(first) - timedelta(days=1))


def _next_month(first: date) -> date:
    return (first + timedelta(days=31)).replace(day=1)
