"""Dates, times, numbers and amounts as Dutch and English readers write them."""

from datetime import date, datetime, time, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wellbeing_desktop.assets.formats import Formats, monday, week_number

NL, EN = Formats("nl"), Formats("en")
THURSDAY = date(2026, 11, 19)


@pytest.mark.parametrize(
    ("how", "dutch", "english"),
    [
        (lambda f: f.day(THURSDAY), "donderdag 19 november 2026", "Thursday 19 November 2026"),
        (lambda f: f.short_day(THURSDAY), "do 19 nov", "Thu 19 Nov"),
        (lambda f: f.long_date(THURSDAY), "19 november 2026", "19 November 2026"),
        (lambda f: f.date(THURSDAY), "19-11-2026", "19 Nov 2026"),
        (lambda f: f.date(date(2026, 3, 5)), "05-03-2026", "5 Mar 2026"),
        (lambda f: f.month_of(THURSDAY), "november 2026", "November 2026"),
        (lambda f: f.time(time(9, 5)), "09:05", "09:05"),
        (lambda f: f.span(time(10), time(11, 15)), "10:00–11:15", "10:00–11:15"),
        (
            lambda f: f.appointment(THURSDAY, time(10), time(11, 15)),
            "donderdag 19 november 2026, 10:00–11:15",
            "Thursday 19 November 2026, 10:00–11:15",
        ),
        (lambda f: f.moment(datetime(2026, 11, 19, 10, 14)), "19-11-2026 10:14", "19 Nov 2026 10:14"),
        (lambda f: f.week(THURSDAY), "week 47", "week 47"),
        (lambda f: f.week_span(THURSDAY), "16–22 november 2026", "16–22 November 2026"),
        (
            lambda f: f.week_span(date(2026, 9, 30)),
            "28 september – 4 oktober 2026",
            "28 September – 4 October 2026",
        ),
        (
            lambda f: f.week_span(date(2027, 1, 1)),
            "28 december 2026 – 3 januari 2027",
            "28 December 2026 – 3 January 2027",
        ),
        (lambda f: f.duration(75), "1 u 15 min", "1 h 15 min"),
        (lambda f: f.duration(120), "2 u", "2 h"),
        (lambda f: f.duration(0), "0 min", "0 min"),
        (lambda f: f.number(32.5), "32,5", "32.5"),
        (lambda f: f.number(Decimal("1234567.25")), "1.234.567,25", "1,234,567.25"),
        (lambda f: f.number(100), "100", "100"),
        (lambda f: f.number(2, 2), "2,00", "2.00"),
        (lambda f: f.number(-0.0000001), "0", "0"),
        (lambda f: f.money(125_000), "€\xa01.250,00", "€1,250.00"),
        (lambda f: f.money(-1250), "€\xa0-12,50", "-€12.50"),
        (lambda f: f.weekday(6), "zondag", "Sunday"),
        (lambda f: f.short_weekday(0), "ma", "Mon"),
        (lambda f: f.month(3), "maart", "March"),
        (lambda f: f.short_month(3), "mrt", "Mar"),
    ],
)
def test_each_language_has_its_way(how, dutch: str, english: str) -> None:
    assert how(NL) == dutch
    assert how(EN) == english


def test_weeks_are_those_of_the_standard() -> None:
    assert week_number(date(2027, 1, 3)) == 53
    assert week_number(date(2027, 1, 4)) == 1
    assert week_number(date(2024, 12, 30)) == 1


@given(st.dates(date(1990, 1, 1), date(2100, 1, 1)))
def test_a_week_begins_on_monday(on: date) -> None:
    first = monday(on)
    assert first.weekday() == 0
    assert timedelta(0) <= on - first < timedelta(days=7)
    assert {week_number(first + timedelta(days=n)) for n in range(7)} == {week_number(on)}


@given(st.integers(-(10**9), 10**9))
def test_an_amount_keeps_every_cent(cents: int) -> None:
    for formats, group, mark in ((NL, ".", ","), (EN, ",", ".")):
        text = formats.money(cents).replace("€", "").replace("\xa0", "").replace(group, "").replace(mark, ".")
        assert int(Decimal(text) * 100) == cents
