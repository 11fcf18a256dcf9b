"""Calendar files: each level tells no more than it says, the times are right, and the register knows."""

from datetime import date, datetime, time
from hashlib import sha256

import pytest
from icalendar import Calendar, Event

from tests.services.worlds import START, begin
from wellbeing_desktop.domain.appointments import Appointment
from wellbeing_desktop.domain.calendar_file import CalendarFile, Level
from wellbeing_desktop.domain.disclosure import Way
from wellbeing_desktop.services import appointments, calendar_files, days_off, disclosures, sessions
from wellbeing_desktop.vault.store import Vault

LAST = date(2027, 4, 30)


def export(vault: Vault, level: Level) -> CalendarFile:
    return calendar_files.export(vault, level, date(2026, 11, 1), LAST, "nl")


def events(file: CalendarFile) -> list[Event]:
    calendar = Calendar.from_ical(file.data)
    assert isinstance(calendar, Calendar)
    return [one for one in calendar.walk("VEVENT") if isinstance(one, Event)]


def test_busy_tells_nothing_but_times(practice_vault: Vault) -> None:
    world = begin(practice_vault)
    sessions.set_place(practice_vault, world.sessions[0].id, "Gemeentehuis")
    appointments.save(practice_vault, Appointment(0, date(2026, 12, 1), time(9), 30, "Tandarts"))
    days_off.add(practice_vault, date(2026, 12, 24), date(2026, 12, 26), "Kerst")
    file = export(practice_vault, Level.BUSY)
    assert {str(one["SUMMARY"]) for one in events(file)} == {"Bezet"}
    assert len(events(file)) == file.count == 26
    assert calendar_files.count(practice_vault, file.first, file.last) == 26
    for word in (b"Anna", b"AV", b"Reflectie", b"Dialoog", b"Gemeente", b"Tandarts", b"Kerst", b"LOCATION"):
        assert word not in file.data


def test_initials_tell_no_names_and_no_kind(practice_vault: Vault) -> None:
    begin(practice_vault)
    file = export(practice_vault, Level.INITIALS)
    assert {str(one["SUMMARY"]) for one in events(file)} == {"AV"}
    for word in (b"Anna", b"Chaima", b"gesprek", b"Herstel"):
        assert word not in file.data


def test_names_tell_who_and_what_kind_but_no_note(practice_vault: Vault) -> None:
    begin(practice_vault)
    said = {str(one["SUMMARY"]) for one in events(export(practice_vault, Level.NAMES))}
    assert said == {"Anna de Vries, Reflectiegesprek", "Anna de Vries, Dialooggesprek"}


def test_times_are_those_of_the_wall_clock_on_both_sides_of_the_clock_change(practice_vault: Vault) -> None:
    begin(practice_vault, starts_on=date(2027, 3, 22))
    found = {one.decoded("DTSTART") for one in events(export(practice_vault, Level.BUSY))}
    march, april = datetime(2027, 3, 22, 9), datetime(2027, 3, 31, 9)
    offsets = {at.replace(tzinfo=None): at.utcoffset() for at in found}
    assert (offsets[march].seconds, offsets[april].seconds) == (3600, 7200)
    assert b"TZID:Europe/Amsterdam" in export(practice_vault, Level.BUSY).data


def test_an_entry_keeps_its_uid_at_every_level_and_gives_the_same_bytes_again(practice_vault: Vault) -> None:
    begin(practice_vault)
    uids = [{str(one["UID"]) for one in events(export(practice_vault, level))} for level in Level]
    assert uids[0] == uids[1] == uids[2]
    assert len(uids[0]) == 24
    assert export(practice_vault, Level.NAMES) == export(practice_vault, Level.NAMES)


def test_cancelled_talks_and_other_days_are_left_out(practice_vault: Vault) -> None:
    world = begin(practice_vault)
    sessions.cancel(practice_vault, world.sessions[0].id)
    file = calendar_files.export(practice_vault, Level.BUSY, START, START.replace(day=29), "nl")
    assert len(events(file)) == 2


@pytest.mark.parametrize("level", list(Level))
def test_what_left_is_in_the_register_with_the_hash_of_the_exact_bytes(practice_vault: Vault, level: Level) -> None:
    begin(practice_vault)
    file = export(practice_vault, level)
    calendar_files.finish(practice_vault, file, "nl")
    [entry] = disclosures.listed(practice_vault)
    assert (entry.document, entry.client_id, entry.way) == ("calendar_file", None, Way.SAVED)
    assert (entry.digest, entry.size) == (sha256(file.data).hexdigest(), len(file.data))
    assert entry.items == (f"calendar_file:{level.value}",)
    assert disclosures.broken_at(practice_vault) is None
    assert disclosures.items_in_words(practice_vault, entry, "nl")[0].startswith("Agendabestand: ")
