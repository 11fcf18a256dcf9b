"""What is kept of a group's meetings: attendance, private lines, help, themes, scores and their effect."""

from dataclasses import replace

import pytest

from tests.services.group_worlds import GroupWorld, make_group, plan_group
from tests.services.worlds import begin, on_its_day, took_place
from wellbeing_desktop.domain.errors import Kind, UserError
from wellbeing_desktop.domain.group_effect import OwnEffect, own_effects
from wellbeing_desktop.domain.groups import Help
from wellbeing_desktop.domain.trajectory import SessionStatus
from wellbeing_desktop.services import group_measures, group_meetings, groups, people, sessions, undo
from wellbeing_desktop.services.group_meetings import Mark
from wellbeing_desktop.vault.store import Vault


def other(vault: Vault) -> GroupWorld:
    return make_group(vault, "Nora Visser", "Otto Prins")


def test_marking_who_was_there_holds_the_meeting_and_can_be_taken_back(practice_vault: Vault) -> None:
    world = make_group(practice_vault)
    first, second, _last = plan_group(practice_vault, world)
    absent = world.members[1].member.id
    with on_its_day(practice_vault, first.id):
        change = group_meetings.mark_present(practice_vault, first.id, absent, False)
    assert sessions.session(practice_vault, first.id).status is SessionStatus.HELD
    overview = group_meetings.attendance(practice_vault, first.trajectory_id)
    assert overview.rows[1].marks == (Mark.ABSENT, Mark.UNKNOWN, Mark.UNKNOWN)
    with on_its_day(practice_vault, second.id):
        group_meetings.mark_present(practice_vault, second.id, absent, True)
    undo.revert(practice_vault, change)
    assert sessions.session(practice_vault, first.id).status is SessionStatus.PLANNED
    overview = group_meetings.attendance(practice_vault, first.trajectory_id)
    assert overview.rows[1].marks == (Mark.UNKNOWN, Mark.PRESENT, Mark.UNKNOWN)
    assert overview.count(1, Mark.PRESENT) == 1


def test_who_came_later_was_not_asked_for_the_first_meeting(practice_vault: Vault) -> None:
    world = make_group(practice_vault)
    first, *_ = plan_group(practice_vault, world)
    took_place(practice_vault, first.id)
    contact = people.add_contact_of(practice_vault, people.NewContact("Nora Visser", people.Role.OTHER)).after[0]
    groups.add_member(practice_vault, world.group.id, contact_id=contact.id)
    row = group_meetings.attendance(practice_vault, first.trajectory_id).rows[-1]
    assert row.marks == (Mark.OUTSIDE, Mark.UNKNOWN, Mark.UNKNOWN)
    group_meetings.mark_present(practice_vault, first.id, row.member.member.id, True)
    assert group_meetings.attendance(practice_vault, first.trajectory_id).rows[-1].marks[0] is Mark.PRESENT


def test_a_private_line_is_kept_as_typed_and_an_empty_one_goes(practice_vault: Vault) -> None:
    world = make_group(practice_vault)
    first, *_ = plan_group(practice_vault, world)
    member = world.members[2].member.id
    group_meetings.write_line(practice_vault, first.id, member, "Vertelde over\nhaar vader")
    assert group_meetings.lines(practice_vault, first.id) == {member: "Vertelde over\nhaar vader"}
    assert group_meetings.lines_of(practice_vault, member) == [(first, "Vertelde over\nhaar vader")]
    group_meetings.write_line(practice_vault, first.id, member, "  ")
    assert group_meetings.lines(practice_vault, first.id) == {}


def test_nothing_is_kept_about_somebody_of_another_group(practice_vault: Vault) -> None:
    first, *_ = plan_group(practice_vault, make_group(practice_vault))
    strange = other(practice_vault).members[0].member.id
    for deed in (
        lambda: group_meetings.write_line(practice_vault, first.id, strange, "iets"),
        lambda: group_meetings.save_help(practice_vault, Help(0, first.id, strange, None, "luisteren")),
        lambda: group_meetings.mark_present(practice_vault, first.id, strange, True),
    ):
        with pytest.raises(UserError) as caught:
            deed()
        assert caught.value.data["rule"] == "not_a_member"
    with pytest.raises(UserError) as caught:
        group_measures.save(practice_vault, first.id, strange, "support", 4)
    assert caught.value.data["rule"] == "other_trajectory"


def test_who_helped_whom_is_noted_changed_and_taken_away(practice_vault: Vault) -> None:
    world = make_group(practice_vault)
    first, second, _ = plan_group(practice_vault, world)
    helper, helped = (one.member.id for one in world.members[:2])
    noted = group_meetings.save_help(practice_vault, Help(0, second.id, helper, helped, " een gedicht ")).after[0]
    assert isinstance(noted, Help)
    change = group_meetings.save_help(practice_vault, replace(noted, helped_id=None))
    assert group_meetings.helps(practice_vault, second.id)[0].helped_id is None
    undo.revert(practice_vault, change)
    assert group_meetings.helps_of(practice_vault, first.trajectory_id) == [(second, noted)]
    assert noted.with_what == "een gedicht"
    group_meetings.remove_help(practice_vault, noted.id)
    assert group_meetings.helps(practice_vault, second.id) == []


def test_help_needs_words_and_two_people(practice_vault: Vault) -> None:
    world = make_group(practice_vault)
    first, *_ = plan_group(practice_vault, world)
    helper = world.members[0].member.id
    for wrong, field in (
        (Help(0, first.id, helper, None, " "), "with_what"),
        (Help(0, first.id, helper, helper, "x"), "helped"),
    ):
        with pytest.raises(UserError) as caught:
            group_meetings.save_help(practice_vault, wrong)
        assert caught.value.data["field"] == field


def test_themes_are_those_of_the_programme(practice_vault: Vault) -> None:
    first, *_ = plan_group(practice_vault, make_group(practice_vault))
    group_meetings.choose_themes(practice_vault, first.id, ["grief_death", "caring"])
    change = group_meetings.choose_themes(practice_vault, first.id, ["caring", "stress"])
    assert group_meetings.themes(practice_vault, first.id) == {"caring", "stress"}
    undo.revert(practice_vault, change)
    assert group_meetings.themes(practice_vault, first.id) == {"caring", "grief_death"}
    with pytest.raises(UserError) as caught:
        group_meetings.choose_themes(practice_vault, first.id, ["weer"])
    assert caught.value.kind is Kind.NOT_FOUND


def test_scores_are_kept_per_member_at_the_meetings_that_measure(practice_vault: Vault) -> None:
    world = make_group(practice_vault)
    first, second, last = plan_group(practice_vault, world)
    one, two = (each.member.id for each in world.members[:2])
    for meeting, member, score in ((first, one, 3), (first, two, 5), (last, one, 7)):
        group_measures.save(practice_vault, meeting.id, member, "support", score)
    group_measures.save(practice_vault, first.id, one, "support", 4)
    assert group_measures.scores(practice_vault, first.id) == {(one, "support"): 4, (two, "support"): 5}
    effects = own_effects(group_measures.measured(practice_vault, first.trajectory_id))
    assert effects == (OwnEffect(one, "support", 4, 7), OwnEffect(two, "support", 5, None))
    assert [each.change for each in effects] == [3, 0]
    change = group_measures.save(practice_vault, last.id, one, "support", None)
    assert own_effects(group_measures.measured(practice_vault, first.trajectory_id))[0].last is None
    undo.revert(practice_vault, change)
    for meeting, score, kind in ((first, 11, Kind.FIELD_WRONG), (second, 4, Kind.NOT_FOUND)):
        with pytest.raises(UserError) as caught:
            group_measures.save(practice_vault, meeting.id, one, "support", score)
        assert caught.value.kind is kind


def test_a_clients_talk_is_no_meeting_of_a_group(practice_vault: Vault) -> None:
    world = begin(practice_vault)
    for deed in (
        lambda: group_meetings.group_of(practice_vault, world.dialogue.id),
        lambda: group_meetings.attendance(practice_vault, world.trajectory.id),
    ):
        with pytest.raises(UserError) as caught:
            deed()
        assert caught.value.kind is Kind.NOT_ALLOWED


def test_members_of_that_day_are_asked_for_a_meeting_that_was_added(practice_vault: Vault) -> None:
    world = make_group(practice_vault)
    first, *_ = plan_group(practice_vault, world)
    for place in sessions.participants(practice_vault, first.id)[:2]:
        practice_vault.connection.execute("DELETE FROM participant WHERE id = ?", (place.id,))
    assert len(group_meetings.taking_part(practice_vault, first.id)) == 4
    group_meetings.invite(practice_vault, first.id)
    assert [one.name for one, _ in group_meetings.taking_part(practice_vault, first.id)] == [
        one.name for one in world.members
    ]


def test_nobody_was_at_a_meeting_that_is_still_to_come(practice_vault: Vault) -> None:
    world = make_group(practice_vault)
    first, *_ = plan_group(practice_vault, world)
    with pytest.raises(UserError) as caught:
        group_meetings.mark_present(practice_vault, first.id, world.members[0].member.id, True)
    assert (caught.value.kind, caught.value.data) == (Kind.TALK_TO_COME, {})
    assert sessions.session(practice_vault, first.id).status is SessionStatus.PLANNED
