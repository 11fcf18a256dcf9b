"""Busy times from other programs' files: right in every zone, replaced when they come again, and never a crash."""

from datetime import date, datetime, time, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from wellbeing_desktop.domain.appointments import Appointment, Source
from wellbeing_desktop.domain.calendar_file import Level, Reading
from wellbeing_desktop.domain.errors import Kind, UserError
from wellbeing_desktop.services import appointments, calendar_files, calendar_import, undo
from wellbeing_desktop.services.calendar_events import Window
from wellbeing_desktop.vault import records
from wellbeing_desktop.vault.store import Vault

AMSTERDAM = ZoneInfo("Europe/Amsterdam")
YEAR = Window(datetime(2026, 11, 22), datetime(2027, 11, 22), AMSTERDAM)


def file_of(*entries: str) -> bytes:
    blocks = "".join(f"BEGIN:VEVENT\n{entry.strip()}\nEND:VEVENT\n" for entry in entries)
    return f"BEGIN:VCALENDAR\nVERSION:2.0\n{blocks}END:VCALENDAR\n".replace("\n", "\r\n").encode()


def read(*entries: str, titles: bool = False) -> Reading:
    return calendar_import.read(file_of(*entries), YEAR, titles=titles)


def spans(reading: Reading) -> list[tuple[str, str]]:
    return [(f"{one.begins:%m-%d %H:%M}", f"{one.ends:%m-%d %H:%M}") for one in reading.busy]


@pytest.mark.parametrize(
    ("start", "shown"),
    [
        ("DTSTART;TZID=Europe/Amsterdam:20261201T090000", "12-01 09:00"),
        ("DTSTART;TZID=America/New_York:20261201T090000", "12-01 15:00"),
        ("DTSTART;TZID=W. Europe Standard Time:20261201T090000", "12-01 09:00"),
        ("DTSTART:20261201T090000Z", "12-01 10:00"),
        ("DTSTART:20270701T090000Z", "07-01 11:00"),
        ("DTSTART:20261201T090000", "12-01 09:00"),
    ],
)
def test_a_time_of_any_zone_is_local_here(start: str, shown: str) -> None:
    assert [begin for begin, _ in spans(read(f"UID:a\n{start}\nDURATION:PT45M"))] == [shown]


def test_titles_are_taken_only_when_asked_for() -> None:
    entry = "UID:a\nDTSTART:20261201T090000\nDURATION:PT1H\nSUMMARY:Oncoloog\nDESCRIPTION:geheim\nLOCATION:UMC"
    assert "Oncoloog" not in repr(read(entry))
    assert read(entry, titles=True).busy[0].title == "Oncoloog"
    assert "geheim" not in repr(read(entry, titles=True))


def test_recurring_entries_go_through_the_clock_change_and_leave_out_what_was_left_out() -> None:
    weekly = "UID:a\nDTSTART;TZID=Europe/Amsterdam:20270315T090000\nDURATION:PT1H\nRRULE:FREQ=WEEKLY;COUNT=4"
    assert [begin for begin, _ in spans(read(weekly))] == [
        "03-15 09:00",
        "03-22 09:00",
        "03-29 09:00",
        "04-05 09:00",
    ]
    without = f"{weekly}\nEXDATE;TZID=Europe/Amsterdam:20270322T090000"
    moved = "UID:a\nRECURRENCE-ID;TZID=Europe/Amsterdam:20270329T090000\nDTSTART:20270330T140000\nDURATION:PT1H"
    assert [begin for begin, _ in spans(read(without, moved))] == ["03-15 09:00", "04-05 09:00", "03-30 14:00"]


def test_a_recurring_entry_of_another_zone_follows_that_zones_clock() -> None:
    daily = "UID:a\nDTSTART;TZID=America/New_York:20270312T090000\nDURATION:PT1H\nRRULE:FREQ=DAILY;COUNT=4"
    assert [begin[-5:] for begin, _ in spans(read(daily))] == ["15:00", "15:00", "14:00", "14:00"]


def test_whole_days_and_long_stretches_become_days() -> None:
    assert spans(read("UID:a\nDTSTART;VALUE=DATE:20261231\nDTEND;VALUE=DATE:20270102")) == [
        ("12-31 00:00", "01-01 00:00"),
        ("01-01 00:00", "01-02 00:00"),
    ]
    assert spans(read("UID:a\nDTSTART;VALUE=DATE:20261231")) == [("12-31 00:00", "01-01 00:00")]


@pytest.mark.parametrize("word", ["TRANSP:TRANSPARENT", "STATUS:CANCELLED"])
def test_what_takes_no_time_is_left_out(word: str) -> None:
    reading = read(f"UID:a\nDTSTART:20261201T090000\nDURATION:PT1H\n{word}")
    assert (reading.busy, reading.unread) == ((), 0)


@pytest.mark.parametrize(
    "entry",
    [
        "UID:a",
        "UID:a\nDTSTART:garbage",
        "UID:a\nDTSTART:20261201T090000\nDTEND:20261201T080000",
        "UID:a\nDTSTART:20261201T090000\nDURATION:PT1H\nRRULE:FREQ=SECONDLY;COUNT=1000000000",
        "UID:a\nDTSTART:20261201T090000\nDURATION:PT1H\nRRULE:FREQ=DAILY;INTERVAL=0",
        "UID:a\nDTSTART:20261201T090000\nDURATION:PT1H\nRRULE:FREQ=DAILY;BYHOUR=1,2,3",
        "UID:a\nDTSTART:16010101T090000\nDURATION:PT1H\nRRULE:FREQ=DAILY",
    ],
)
def test_an_entry_with_a_mistake_is_counted_and_the_others_are_read(entry: str) -> None:
    reading = read(entry, "UID:b\nDTSTART:20261201T090000\nDURATION:PT1H")
    assert (reading.unread, len(reading.busy)) == (1, 1)


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (b"", Kind.CALENDAR_UNREADABLE),
        (b"\x89PNG\r\n\x1a\n" * 100, Kind.CALENDAR_UNREADABLE),
        (b"PK\x03\x04" + b"\0" * 100, Kind.CALENDAR_UNREADABLE),
        (b"<html>BEGIN:VCALENDAR</html>", Kind.CALENDAR_UNREADABLE),
        (file_of() + b"x" * calendar_import.MOST_BYTES, Kind.CALENDAR_TOO_BIG),
        (file_of(*["UID:a\nDTSTART:19990101T090000"] * (calendar_import.MOST_ENTRIES + 1)), Kind.CALENDAR_TOO_BIG),
        (
            file_of(*["DTSTART:20261201T090000\nDURATION:PT1H\nRRULE:FREQ=DAILY;COUNT=1000000000"] * 9),
            Kind.CALENDAR_TOO_BIG,
        ),
    ],
)
def test_a_hostile_file_ends_in_a_sentence(data: bytes, kind: Kind) -> None:
    with pytest.raises(UserError) as caught:
        calendar_import.read(data, YEAR)
    assert caught.value.kind is kind


def test_a_file_that_takes_too_long_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(calendar_import, "PATIENCE", 0.2)
    with pytest.raises(UserError) as caught:
        read(*["DTSTART:19700101T090000\nDURATION:PT1H\nRRULE:FREQ=MONTHLY;BYMONTH=2;BYMONTHDAY=30"] * 50)
    assert caught.value.kind is Kind.CALENDAR_TOO_BIG


def test_years_of_entries_that_are_over_are_no_trouble_and_still_replace_what_was_read(practice_vault: Vault) -> None:
    calendar_import.keep(practice_vault, read("UID:u7\nDTSTART:20261201T090000\nDURATION:PT1H"), "Bezet")
    over = [f"UID:u{n}\nDTSTART:20200101T090000Z\nDTEND:20200101T100000Z" for n in range(calendar_import.MOST_ENTRIES)]
    reading = read(*over)
    assert (reading.busy, reading.unread) == ((), 0)
    calendar_import.keep(practice_vault, reading, "Bezet")
    assert imported(practice_vault) == []


def test_deep_nesting_is_no_trouble() -> None:
    deep = b"BEGIN:VCALENDAR\r\n" + b"BEGIN:VEVENT\r\n" * 100_000 + b"END:VEVENT\r\n" * 100_000
    assert calendar_import.read(deep, YEAR).busy == ()


lines = st.sampled_from(
    [
        "BEGIN:VEVENT",
        "END:VEVENT",
        "BEGIN:VALARM",
        "END:VALARM",
        "UID:a",
        "DTSTART:20261201T090000",
        "DTSTART;TZID=Mars/Olympus:20261201T090000",
        "DTSTART;VALUE=DATE:20261301",
        "DTEND:20261201T100000Z",
        "DURATION:-PT99999999999999H",
        "DURATION:P1W",
        "RRULE:FREQ=WEEKLY;BYDAY=ZZ",
        "RRULE:FREQ=MONTHLY;BYDAY=99MO;BYSETPOS=-400",
        "RRULE:FREQ=DAILY;UNTIL=20270101",
        "RRULE:FREQ=",
        "RDATE;VALUE=PERIOD:20261201T090000Z/PT1H",
        "EXDATE:x",
        "RECURRENCE-ID:20261201T090000Z",
        'SUMMARY;X="',
        " continued",
        ":",
        ";;;===",
    ]
) | st.text(max_size=30)


@settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(lines, max_size=30))
def test_any_text_ends_in_times_or_in_a_sentence(parts: list[str]) -> None:
    data = "\r\n".join(["BEGIN:VCALENDAR", "BEGIN:VEVENT", *parts, "END:VEVENT", "END:VCALENDAR"]).encode()
    try:
        reading = calendar_import.read(data, YEAR, titles=True)
    except UserError:
        return
    assert all(one.begins < one.ends <= one.begins + timedelta(days=1) for one in reading.busy)


@settings(max_examples=100, deadline=None)
@given(st.binary(max_size=400))
def test_any_bytes_end_in_a_sentence(data: bytes) -> None:
    kinds = {sentence_of(tried) for tried in (data, b"BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n" + data + b"\r\nEND:VEVENT")}
    assert kinds <= {None, Kind.CALENDAR_UNREADABLE, Kind.CALENDAR_TOO_BIG}


def sentence_of(data: bytes) -> Kind | None:
    try:
        calendar_import.read(data, YEAR)
    except UserError as error:
        return error.kind
    return None


def imported(vault: Vault) -> list[Appointment]:
    return records.select(vault, Appointment, "WHERE source = ? ORDER BY day", (Source.IMPORTED.value,))


def test_times_come_into_the_calendar_once_and_are_replaced_and_taken_back(practice_vault: Vault) -> None:
    own = appointments.save(practice_vault, Appointment(0, date(2026, 12, 1), time(9), 30, "Eigen"))
    first = read("UID:a\nDTSTART:20261201T090000\nDURATION:PT1H", "UID:b\nDTSTART:20261202T090000\nDURATION:PT1H")
    calendar_import.keep(practice_vault, first, "Bezet")
    assert [(one.day.day, one.start, one.label) for one in imported(practice_vault)] == [
        (1, time(9), "Bezet"),
        (2, time(9), "Bezet"),
    ]
    again = read("UID:a\nDTSTART:20261203T110000\nDURATION:PT1H")
    change = calendar_import.keep(practice_vault, again, "Bezet")
    assert [one.day.day for one in imported(practice_vault)] == [2, 3]
    undo.revert(practice_vault, change)
    assert [one.day.day for one in imported(practice_vault)] == [1, 2]
    assert records.find(practice_vault, Appointment, own.after[0].id)


def test_the_uid_that_is_kept_says_nothing(practice_vault: Vault) -> None:
    calendar_import.keep(practice_vault, read("UID:anna@umc\nDTSTART:20261201T090000\nDURATION:PT1H"), "Bezet")
    assert "anna" not in imported(practice_vault)[0].uid


def test_an_own_export_is_read_back_at_the_same_times(practice_vault: Vault) -> None:
    appointments.save(practice_vault, Appointment(0, date(2027, 3, 28), time(1, 30), 120, "Nacht"))
    file = calendar_files.export(practice_vault, Level.NAMES, date(2026, 11, 22), date(2027, 11, 1), "nl")
    assert spans(calendar_import.read(file.data, YEAR))[0][0] == "03-28 01:30"


def test_a_file_that_is_gone_or_too_big_is_said(tmp_path: Path) -> None:
    with pytest.raises(UserError) as caught:
        calendar_import.load(tmp_path / "weg.ics")
    assert caught.value.kind is Kind.NOT_FOUND
    (tmp_path / "groot.ics").write_bytes(b"x" * (calendar_import.MOST_BYTES + 1))
    with pytest.raises(UserError) as caught:
        calendar_import.load(tmp_path / "groot.ics")
    assert caught.value.kind is Kind.CALENDAR_TOO_BIG
