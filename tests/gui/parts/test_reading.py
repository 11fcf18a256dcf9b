"""Days and times as people type them."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wellbeing_desktop.assets.formats import Formats
from wellbeing_desktop.gui.parts.reading import read_date, read_time

TODAY = dt.date(2026, 11, 19)
DAYS = {
    "5-3-2027": dt.date(2027, 3, 5),
    "5/3/27": dt.date(2027, 3, 5),
    "05.03.2027": dt.date(2027, 3, 5),
    "05032027": dt.date(2027, 3, 5),
    "2027-03-05": dt.date(2027, 3, 5),
    "5 mrt 2027": dt.date(2027, 3, 5),
    "5 maart 2027": dt.date(2027, 3, 5),
    "5 March 2027": dt.date(2027, 3, 5),
    "1 mei": dt.date(2026, 5, 1),
    "1 OKT": dt.date(2026, 10, 1),
    " 24-12 ": dt.date(2026, 12, 24),
    "29-2-2028": dt.date(2028, 2, 29),
    "3-4-71": dt.date(1971, 4, 3),
    "3-4-46": dt.date(2046, 4, 3),
    "3-4-47": dt.date(1947, 4, 3),
}
NO_DAYS = [
    "",
    "morgen",
    "29-2-2027",
    "32-1-2027",
    "1-13-2027",
    "5 xyz 2027",
    "0-0-0000",
    "1-2-3-4",
    "12345",
    "5-3-20277",
]
TIMES = {
    "9": dt.time(9),
    "9:30": dt.time(9, 30),
    "09.30": dt.time(9, 30),
    "9u30": dt.time(9, 30),
    "9 u": dt.time(9),
    "14 uur": dt.time(14),
    "930": dt.time(9, 30),
    "1415": dt.time(14, 15),
    "0:05": dt.time(0, 5),
}
NO_TIMES = ["", "24", "25:00", "9:60", "9:3", "nu", "12345", "9:30:15"]


@pytest.mark.parametrize(("text", "day"), DAYS.items())
def test_days_are_understood(text: str, day: dt.date) -> None:
    assert read_date(text, TODAY) == day


@pytest.mark.parametrize("text", NO_DAYS)
def test_what_is_no_day_is_not_guessed(text: str) -> None:
    assert read_date(text, TODAY) is None


@pytest.mark.parametrize(("text", "time"), TIMES.items())
def test_times_are_understood(text: str, time: dt.time) -> None:
    assert read_time(text) == time


@pytest.mark.parametrize("text", NO_TIMES)
def test_what_is_no_time_is_not_guessed(text: str) -> None:
    assert read_time(text) is None


@given(st.dates(min_value=dt.date(1000, 1, 1)), st.sampled_from(["nl", "en"]))
def test_every_day_reads_back_as_it_is_written(day: dt.date, language: str) -> None:
    formats = Formats(language)  # type: ignore[arg-type]
    assert read_date(formats.date(day), TODAY) == day
    assert read_date(formats.long_date(day), TODAY) == day


@given(st.times())
def test_every_time_reads_back_as_it_is_written(time: dt.time) -> None:
    assert read_time(Formats("nl").time(time)) == time.replace(second=0, microsecond=0)


@given(st.text("0123456789०²-/.:, uhjanmrtxé", max_size=12))
def test_nothing_typed_is_a_crash(text: str) -> None:
    read_date(text, TODAY)
    read_time(text)
