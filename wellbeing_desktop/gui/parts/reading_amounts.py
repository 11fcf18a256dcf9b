"""Reads amounts of money and lengths of time as people type them: '€ 1.250,50', '1250.5', '12,5', '1u30', '90 min'."""

import re
from decimal import Decimal

MOST_CENTS = 1_000_000_000_00
MOST_MINUTES = 100_000 * 60
_MARKS = re.compile(r"[,.]-$|€|euro?|\s")
_MINUTES = re.compile(r"(\d+) ?(?:m|min|minuten|minutes)\.?")
_PARTS = re.compile(r"(\d+) ?(?:[:uh]|uur|uren|hours?) ?(?:(\d{1,2}) ?(?:m|min|minuten|minutes)?\.?)?")
_HOURS = re.compile(r"([\d.,]+) ?(?:u|uur|uren|h|hours?)?")


def read_money(text: str) -> int | None:
    """The amount meant, in whole cents, with a point or a comma before the cents. None when it is no amount."""
    number = _number(_MARKS.sub("", text.strip().lower()))
    cents = None if number is None else number * 100
    if cents is None or cents != cents.to_integral_value() or cents > MOST_CENTS:
        return None
    return int(cents)


def read_hours(text: str) -> int | None:
    """The length meant, in whole minutes; a bare number is hours. None when it is no length."""
    text = text.strip().lower().replace("\N{NO-BREAK SPACE}", " ")
    if found := _MINUTES.fullmatch(text):
        return _short(Decimal(found[1]))
    if found := _PARTS.fullmatch(text):
        minutes = int(found[2] or 0)
        return _short(Decimal(found[1]) * 60 + minutes) if minutes < 60 else None
    found = _HOURS.fullmatch(text)
    hours = _number(found[1]) if found else None
    return None if hours is None else _short(hours * 60)


def _short(minutes: Decimal) -> int | None:
    whole = minutes.to_integral_value()
    return int(whole) if whole <= MOST_MINUTES else None


def _number(text: str) -> Decimal | None:
    """A number in which three figures after each sign are thousands, and one or two after the last one are parts."""
    found = re.fullmatch(r"(\d{1,3}(?:([.,])\d{3})(?:\2\d{3})*|\d+)(?:(?!\2)[.,](\d{1,2}))?", text)
    if found is None:
        return None
    return Decimal(f"{re.sub('[.,]', '', found[1])}.{found[3] or 0}")
