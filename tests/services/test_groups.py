"""Groups and who is in them: meetings to come follow, and what was written keeps its member."""

from dataclasses import replace
from datetime import timedelta

import pytest

from tests.services.group_worlds import ORGANISATION, PEOPLE, make_group, plan_group, running
from tests.services.worlds import took_place
from wellbeing_desktop.domain.errors import Kind, UserError
from wellbeing_desktop.domain.groups import Group, GroupKind, MemberLine
from wellbeing_desktop.domain.people import Role
from wellbeing_desktop.domain.trajectory import SessionStatus
from wellbeing_desktop.services import groups, people, sessions, trajectories, undo
from wellbeing_desktop.vault import records
from wellbeing_desktop.vault.store import Vault


def taking_part(vault: Vault, session_id: int) -> int:
    return len(sessions.participants(vault, session_id))


def test_a_group_stands_in_the_list_with_its_organisation_people_and_next_meeting(practice_vault: Vault) -> None:
    world = make_group(practice_vault)
    meetings = plan_group(practice_vault, world)
    [row] = groups.listed(practice_vault, GroupKind.PEERS)
    assert (row.organisation, row.members) == (ORGANISATION, len(PEOPLE))
    assert row.trajectory == running(practice_vault, world)
    assert row.next_meeting == meetings[0]
    assert groups.listed(practice_vault, GroupKind.NETWORK) == ()
    assert [one.what for one in world.members] == [Role.CLIENT] + [Role.OTHER] * 5
    assert [one.name for one in world.members] == list(PEOPLE)


def test_a_group_needs_a_name_and_can_be_changed_and_taken_back(practice_vault: Vault) -> None:
    with pytest.raises(UserError) as caught:
        groups.save(practice_vault, Group(0, " ", GroupKind.PEERS), "")
    assert caught.value.data["field"] == "group_name"
    world = make_group(practice_vault)
    change = groups.save(practice_vault, replace(world.group, name="Anders"), "Ander bedrijf")
    assert groups.listed(practice_vault)[0].organisation == "Ander bedrijf"
    undo.revert(practice_vault, change)
    assert groups.group(practice_vault, world.group.id) == world.group


def test_everybody_in_the_group_takes_part_in_each_meeting(practice_vault: Vault) -> None:
    meetings = plan_group(practice_vault, make_group(practice_vault))
    for meeting in meetings:
        assert [one.role for one in sessions.participants(practice_vault, meeting.id)] == [Role.MEMBER] * len(PEOPLE)


def test_who_comes_later_takes_part_in_what_is_still_planned(practice_vault: Vault) -> None:
    world = make_group(practice_vault)
    first, second, last = plan_group(practice_vault, world)
    took_place(practice_vault, first.id)
    contact = people.add_contact_of(practice_vault, people.NewContact("Nora Visser", Role.OTHER)).after[0]
    change = groups.add_member(practice_vault, world.group.id, contact_id=contact.id)
    assert [taking_part(practice_vault, one.id) for one in (first, second, last)] == [6, 7, 7]
    undo.revert(practice_vault, change)
    assert [taking_part(practice_vault, one.id) for one in (first, second, last)] == [6, 6, 6]


def test_who_leaves_stays_out_of_what_comes_after_that_day_and_can_come_back(practice_vault: Vault) -> None:
    world = make_group(practice_vault)
    first, second, last = plan_group(practice_vault, world)
    gone = world.members[2].member
    change = groups.leave(practice_vault, gone.id, second.day)
    assert [taking_part(practice_vault, one.id) for one in (first, second, last)] == [6, 6, 5]
    assert groups.listed(practice_vault)[0].members == 5
    undo.revert(practice_vault, change)
    assert taking_part(practice_vault, last.id) == 6
    groups.leave(practice_vault, gone.id, second.day)
    groups.add_member(practice_vault, world.group.id, contact_id=gone.contact_id)
    assert taking_part(practice_vault, last.id) == 6
    assert len(groups.members(practice_vault, world.group.id)) == 6


def test_nobody_leaves_before_they_came(practice_vault: Vault) -> None:
    world = make_group(practice_vault)
    with pytest.raises(UserError) as caught:
        groups.leave(practice_vault, world.members[0].member.id, practice_vault.now().date() - timedelta(days=1))
    assert (caught.value.kind, caught.value.data["field"]) == (Kind.FIELD_WRONG, "day")


def test_nobody_is_in_a_group_twice_and_a_member_is_one_person(practice_vault: Vault) -> None:
    world = make_group(practice_vault)
    client_id = world.members[0].member.client_id
    for wrong in ({"client_id": client_id}, {}, {"client_id": client_id, "contact_id": 1}):
        with pytest.raises(UserError) as caught:
            groups.add_member(practice_vault, world.group.id, **wrong)
        assert (caught.value.kind, caught.value.data["field"]) == (Kind.FIELD_WRONG, "member")
    with pytest.raises(UserError) as caught:
        groups.change_member(practice_vault, replace(world.members[1].member, contact_id=99))
    assert caught.value.data["rule"] == "member_kept"


def test_a_member_added_by_mistake_can_be_taken_out(practice_vault: Vault) -> None:
    world = make_group(practice_vault)
    meetings = plan_group(practice_vault, world)
    change = groups.remove_member(practice_vault, world.members[1].member.id)
    assert len(groups.members(practice_vault, world.group.id)) == 5
    assert taking_part(practice_vault, meetings[0].id) == 5
    undo.revert(practice_vault, change)
    assert groups.members(practice_vault, world.group.id) == world.members
    assert taking_part(practice_vault, meetings[0].id) == 6


def test_who_was_at_a_meeting_is_not_taken_out(practice_vault: Vault) -> None:
    world = make_group(practice_vault)
    meetings = plan_group(practice_vault, world)
    took_place(practice_vault, meetings[0].id)
    with pytest.raises(UserError) as caught:
        groups.remove_member(practice_vault, world.members[1].member.id)
    assert caught.value.data["rule"] == "member_in_use"
    assert taking_part(practice_vault, meetings[1].id) == 6


def test_who_has_a_line_is_not_taken_out(practice_vault: Vault) -> None:
    world = make_group(practice_vault)
    meetings = plan_group(practice_vault, world)
    with practice_vault.transaction(groups.Act.WRITE_MEMBER_LINE):
        records.put(practice_vault, MemberLine(0, meetings[0].id, world.members[1].member.id, "een regel"))
    with pytest.raises(UserError) as caught:
        groups.remove_member(practice_vault, world.members[1].member.id)
    assert caught.value.data["rule"] == "member_in_use"
    groups.remove_member(practice_vault, world.members[2].member.id)


def test_a_closed_trajectory_runs_no_more(practice_vault: Vault) -> None:
    world = make_group(practice_vault)
    meetings = plan_group(practice_vault, world)
    assert meetings[0].status is SessionStatus.PLANNED
    closed = replace(trajectories.trajectory(practice_vault, meetings[0].trajectory_id), closed_on=meetings[-1].day)
    with practice_vault.transaction(groups.Act.CLOSE_TRAJECTORY):
        records.put(practice_vault, closed)
    assert groups.running(practice_vault, world.group.id) is None
    assert groups.listed(practice_vault)[0].next_meeting is None


def test_a_client_knows_the_own_groups(practice_vault: Vault) -> None:
    world = make_group(practice_vault)
    client_id = world.members[0].member.client_id
    assert client_id
    assert groups.of_client(practice_vault, client_id) == [(world.group, world.members[0].member)]
