"""A member of a group takes along what is the member's own: no other member's name, line or score."""

import json

import pytest

from tests.services.group_worlds import PEOPLE, GroupWorld, make_group, running
from tests.services.test_meeting_reports import met, page_text
from wellbeing_desktop.domain.measures import Measure
from wellbeing_desktop.domain.reports import Report
from wellbeing_desktop.services import portable, portable_file, releases, reports, trajectories
from wellbeing_desktop.vault import records
from wellbeing_desktop.vault.store import Vault


@pytest.fixture
def world(practice_vault: Vault) -> GroupWorld:
    return make_group(practice_vault)


@pytest.fixture
def shown(practice_vault: Vault, world: GroupWorld) -> tuple[Report, dict[str, int]]:
    """A meeting's report as presented, with a score of each member."""
    report, people_of = met(practice_vault, world)
    reports.present(practice_vault, report.id)
    followed = running(practice_vault, world)
    indicator = trajectories.programme_of(practice_vault, followed).indicators[0].key
    for at, one in enumerate(world.members):
        day = practice_vault.now().date()
        records.put(practice_vault, Measure(0, followed.id, indicator, 9 - at, day, member_id=one.member.id))
    return report, people_of


def client_of(world: GroupWorld) -> int:
    found = world.members[0].member.client_id
    assert found is not None
    return found


def test_only_the_own_lines_and_scores_go_along(
    practice_vault: Vault, world: GroupWorld, shown: tuple[Report, dict[str, int]]
) -> None:
    _report, people_of = shown
    data = portable.compose(practice_vault, client_of(world)).data.decode()
    assert f"EIGEN{people_of[PEOPLE[0]]}X" in data
    for name in PEOPLE[1:]:
        assert name not in data
        assert f"EIGEN{people_of[name]}X" not in data
    [followed] = json.loads(data)["trajectories"]
    assert followed["in_group"]
    assert [one["score"] for one in followed["measures"]] == [9]
    assert followed["talks"][0]["place"] == "bij [groepslid] thuis"
    assert followed["talks"][0]["others"] == []
    assert followed["agreements"] == []


def test_the_report_within_is_the_members_own(
    practice_vault: Vault, world: GroupWorld, shown: tuple[Report, dict[str, int]]
) -> None:
    report, people_of = shown
    prepared = portable_file.prepare(practice_vault, client_of(world))
    [(name, _line, release)] = prepared.reports
    said = page_text(releases.pdf(release))
    assert name == f"{report.number}-v1.pdf"
    assert f"EIGEN{people_of[PEOPLE[0]]}X" in said
    assert not [name for name in PEOPLE[1:] if name in said]
    assert f"meeting_report:{report.id}:{people_of[PEOPLE[0]]}" in prepared.copy.release.items
