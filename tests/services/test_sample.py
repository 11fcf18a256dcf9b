"""The sample practice: in both languages, around any day of the year, at every stage of the work."""

from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path

import msgspec
import pytest

from wellbeing_desktop.assets.formats import monday
from wellbeing_desktop.assets.wording import Language
from wellbeing_desktop.domain.budget import BudgetState
from wellbeing_desktop.domain.consent import ConsentState
from wellbeing_desktop.domain.people import Practice
from wellbeing_desktop.domain.reports import ReportState
from wellbeing_desktop.domain.trajectory import SessionStatus, Trajectory
from wellbeing_desktop.services import (
    budgets,
    calendar,
    closing,
    consent_requests,
    consents,
    disclosures,
    insights,
    life_areas,
    limitations,
    network,
    notes,
    people,
    practice,
    reports,
    sample,
    sample_ink,
    sample_text,
    today,
    trajectories,
)
from wellbeing_desktop.vault import records
from wellbeing_desktop.vault.store import Vault


def made(folder: Path, at: datetime, language: Language = "nl") -> Vault:
    return sample.make(folder, language, lambda: at)


@pytest.fixture(scope="module")
def world(tmp_path_factory: pytest.TempPathFactory) -> Vault:
    return made(tmp_path_factory.mktemp("sample"), datetime(2026, 6, 17, 14, 2))


def test_everything_there_is_to_see_is_there(world: Vault) -> None:
    clients = people.clients(world)
    assert len(clients) == 9
    assert max(len(client.name) for client in clients) > 50
    assert len(people.organisations(world)) >= 4
    states = {report.state for client in clients for report in reports.of_client(world, client.id)}
    assert {ReportState.SEALED, ReportState.PRESENTED} <= states
    standing = {one.state for client in clients for one in consents.of_client(world, client.id)}
    standing |= {one.state for client in clients for one in consent_requests.of_client(world, client.id)}
    assert standing == set(ConsentState) - {ConsentState.NOT_YET}
    assert any(one.soon for client in clients for one in consents.of_client(world, client.id))
    assert limitations.of_trajectory(world, 1)
    assert len(disclosures.listed(world)) == 4
    assert disclosures.broken_at(world) is None
    assert any(not trajectories.of_client(world, client.id) for client in clients)


def test_every_programme_is_there_at_several_stages(world: Vault) -> None:
    followed = records.select(world, Trajectory, "ORDER BY id")
    stages: dict[str, set[str]] = {}
    for one in followed:
        held = sum(each.status is SessionStatus.HELD for each in trajectories.sessions_of(world, one.id))
        stage = "closed" if one.closed_on else "returned" if one.earlier_id else "under way" if held else "beginning"
        stages.setdefault(trajectories.programme_of(world, one).key, set()).add(stage)
    assert set(stages) == {programme.key for programme in trajectories.programmes()}
    assert stages["begeleiding-werk-prive"] == {"closed", "returned", "under way"}
    assert stages["levensgebieden-gesprek"] == {"beginning", "under way"}
    assert closing.aftercare_due(world) or any(closing.aftercare_of(world, one.id) for one in followed)
    assert [len(life_areas.maps(world, client.id)) for client in people.clients(world)].count(2) == 1
    assert {one.present.position for one in network.networks(world)} == {1, 4}
    assert any(state.state is not BudgetState.ENOUGH for state in budgets.attention(world, 2026))


def test_the_first_screen_has_something_of_each_kind(world: Vault) -> None:
    seen = today.today(world, "nl")
    assert seen.talks
    assert seen.unwritten
    assert {bool(report.waiting_for) for report in seen.waiting} == {True, False}
    assert any(report.objecting for report in seen.waiting)
    assert 0 < len(seen.due) < 15
    assert 0 < len(seen.expiring) < 9


def test_talks_get_in_each_others_way_this_week(world: Vault) -> None:
    assert any(entry.conflict for entry in calendar.week(world, monday(date(2026, 6, 17)), "nl").entries)


def test_nothing_was_written_in_the_future(world: Vault) -> None:
    now = world.now()
    for client in people.clients(world):
        for trajectory in trajectories.of_client(world, client.id):
            for session in trajectories.sessions_of(world, trajectory.id):
                assert all(note.written_at <= now for note in notes.written(world, session.id))
    for entry in disclosures.listed(world):
        assert entry.made_at <= now


@pytest.mark.parametrize(
    "day",
    [date(2026, 1, 2), date(2026, 4, 27), date(2026, 5, 16), date(2026, 12, 28), date(2027, 1, 4), date(2028, 2, 29)],
    ids=str,
)
def test_it_can_be_made_on_any_day(tmp_path: Path, day: date) -> None:
    vault = made(tmp_path, datetime(day.year, day.month, day.day, 7, 30))
    seen = today.today(vault, "nl")
    assert seen.waiting
    assert seen.talks or day - timedelta(days=1) == date(2026, 4, 26)
    vault.close()


def test_both_languages_are_built_alike() -> None:
    dutch, english = (msgspec.to_builtins(sample_text.read(language)) for language in ("nl", "en"))
    assert _shape(dutch) == _shape(english)
    assert dutch["oral"] != english["oral"]


def test_in_english_the_texts_are_english(tmp_path: Path) -> None:
    vault = made(tmp_path, datetime(2026, 6, 17, 14, 2), "en")
    owner = Practice(1, **msgspec.structs.asdict(sample_text.read("en").practice))
    assert practice.current(vault) == replace(owner, signature=sample_ink.signature(owner.professional))
    assert {client.language for client in people.clients(vault)} == {"en"}
    vault.close()


def test_a_signature_is_always_the_same_and_differs_by_name() -> None:
    anna, bert = (sample_ink.signature(name) for name in ("Anna", "Bert"))
    assert anna == sample_ink.signature("Anna")
    assert anna != bert
    assert not anna.empty


def _shape(value: object) -> object:
    """What is left when the texts are taken out."""
    if isinstance(value, dict):
        return {key: _shape(part) for key, part in value.items()}
    if isinstance(value, list | tuple):
        return [_shape(part) for part in value]
    return type(value)


def test_nothing_is_understood_twice(world: Vault) -> None:
    for client in people.clients(world):
        for trajectory in trajectories.of_client(world, client.id):
            talks = trajectories.sessions_of(world, trajectory.id)
            told = [insight.text for talk in talks for insight in insights.of_session(world, talk.id)]
            assert len(told) == len(set(told))
