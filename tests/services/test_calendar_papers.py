"""The calendar on paper: complete for the own desk, and a client's plan on which nobody else's talks stand."""

from dataclasses import replace
from datetime import date, time
from hashlib import sha256

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.documents.anatomy import words
from tests.services.worlds import PRACTICE, START, add_client, begin
from wellbeing_desktop.domain.appointments import Appointment
from wellbeing_desktop.domain.disclosure import Way
from wellbeing_desktop.domain.errors import Kind, UserError
from wellbeing_desktop.domain.paper import DayGrid, PaperKind, Table
from wellbeing_desktop.domain.release import Release
from wellbeing_desktop.services import (
    appointments,
    calendar_papers,
    days_off,
    disclosures,
    people,
    practice,
    releases,
    sessions,
)
from wellbeing_desktop.vault.store import Vault


def letters(release: Release) -> str:
    return words(releases.pdf(release))


def test_a_week_tells_talks_own_time_and_closed_days(practice_vault: Vault) -> None:
    begin(practice_vault)
    appointments.save(practice_vault, Appointment(0, date(2026, 11, 24), time(8), 60, "Tandarts", "Centrum"))
    days_off.add(practice_vault, date(2026, 11, 27), date(2026, 11, 27), "Studiedag")
    shown = letters(calendar_papers.week(practice_vault, date(2026, 11, 26), "nl", names=True))
    for word in ("Week 48", "Maandag 23 november 2026", "Anna de Vries", "Reflectiegesprek", "Tandarts", "Studiedag"):
        assert word in shown


def test_initials_leave_the_names_out(practice_vault: Vault) -> None:
    begin(practice_vault)
    for compose in (calendar_papers.week, calendar_papers.month):
        shown = letters(compose(practice_vault, START, "nl", names=False))
        assert "AV" in shown
        assert "Anna" not in shown


def test_a_month_has_a_box_for_every_day_also_at_the_turn_of_the_year(practice_vault: Vault) -> None:
    begin(practice_vault, starts_on=date(2026, 12, 28))
    for day, weeks in ((date(2026, 12, 31), 5), (date(2027, 2, 1), 4), (date(2027, 8, 31), 6)):
        release = calendar_papers.month(practice_vault, day, "nl", names=True)
        assert release.paper is not None
        [grid] = release.paper.blocks
        assert isinstance(grid, DayGrid)
        assert len(grid.weeks) == weeks
        inside = [box.number for week in grid.weeks for box in week if not box.outside]
        assert inside == [str(number) for number in range(1, len(inside) + 1)]


def test_cancelled_talks_are_not_printed(practice_vault: Vault) -> None:
    world = begin(practice_vault)
    for session in world.sessions[:3]:
        sessions.cancel(practice_vault, session.id)
    assert "Anna" not in letters(calendar_papers.week(practice_vault, START, "nl", names=True))


def test_a_print_of_the_calendar_is_registered_about_nobody(practice_vault: Vault) -> None:
    begin(practice_vault)
    release = calendar_papers.week(practice_vault, START, "nl", names=True)
    pdf = releases.pdf(release)
    releases.finish(practice_vault, release, pdf, Way.PRINTED)
    [entry] = disclosures.listed(practice_vault)
    assert (entry.document, entry.client_id, entry.digest) == ("calendar_print", None, sha256(pdf).hexdigest())
    assert calendar_papers.week(practice_vault, START, "nl", names=True) == release, "the same bytes all day"


def test_a_plan_says_when_where_and_with_whom_but_not_what_kind(practice_vault: Vault) -> None:
    practice.save(practice_vault, replace(PRACTICE, phone="06 12345678"))
    world = begin(practice_vault)
    sessions.set_place(practice_vault, world.sessions[1].id, "Kamer 3.12")
    release = calendar_papers.client_plan(practice_vault, world.trajectory.id)
    assert release.paper is not None
    assert release.paper.kind is PaperKind.CLIENT_PLAN
    table = next(block for block in release.paper.blocks if isinstance(block, Table))
    assert len(table.rows) == 24
    assert table.rows[1][0] == "woensdag 25 november 2026"
    assert table.rows[1][1] == "09:00–10:30"
    assert table.rows[1][2].endswith("Kamer 3.12")
    assert table.rows[1][3] == "Chaima El Idrissi"
    shown = letters(release)
    assert "06 12345678" in shown
    assert "Reflectie" not in shown
    assert "Dialoog" not in shown


def test_a_plan_is_in_the_clients_language_and_registered_with_the_client(practice_vault: Vault) -> None:
    world = begin(practice_vault)
    people.change_client(practice_vault, replace(world.client, language="en"), "")
    release = calendar_papers.client_plan(practice_vault, world.trajectory.id)
    assert "My talks" in letters(release)
    releases.finish(practice_vault, release, releases.pdf(release), Way.SAVED)
    [entry] = disclosures.listed(practice_vault, world.client.id)
    assert (entry.document, entry.recipient) == ("client_plan", "Anna de Vries")


def test_a_client_without_talks_has_no_plan(practice_vault: Vault) -> None:
    with pytest.raises(UserError) as caught:
        calendar_papers.of_client(practice_vault, add_client(practice_vault).id)
    assert caught.value.kind is Kind.NOT_FOUND
    world = begin(practice_vault)
    assert calendar_papers.of_client(practice_vault, world.client.id) == world.trajectory.id


names = st.lists(
    st.text(st.characters(min_codepoint=97, max_codepoint=122), min_size=7, max_size=12).map(str.capitalize),
    min_size=2,
    max_size=3,
    unique=True,
)


@settings(max_examples=8, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(names)
def test_no_other_clients_name_is_ever_on_a_plan(practice_vault: Vault, others: list[str]) -> None:
    worlds = [begin(practice_vault, name) for name in others]
    everybody = {client.name for client in people.clients(practice_vault)}
    for world in worlds:
        release = calendar_papers.client_plan(practice_vault, world.trajectory.id)
        shown = repr(release) + letters(release)
        assert world.client.name in shown
        assert not [name for name in everybody - {world.client.name} if name in shown]
