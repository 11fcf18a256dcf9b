"""Decisions, the plan of action, meetings and scores of a network."""

from dataclasses import replace
from datetime import date, time

import pytest

from tests.services.network_worlds import NetworkWorld, go_through, make_network, meet
from tests.services.worlds import took_place
from wellbeing_desktop.domain.agreements import AgreementStatus
from wellbeing_desktop.domain.errors import Kind, UserError
from wellbeing_desktop.domain.network import Decision, PlanAction
from wellbeing_desktop.domain.people import Role
from wellbeing_desktop.domain.programme import Setting
from wellbeing_desktop.domain.trajectory import Session
from wellbeing_desktop.services import groups, network, network_measures, network_papers, network_plan, sessions
from wellbeing_desktop.services.undo import revert
from wellbeing_desktop.vault.store import Vault

DAY = date(2026, 12, 1)


@pytest.fixture
def world(practice_vault: Vault) -> NetworkWorld:
    return make_network(practice_vault)


def test_decisions_are_kept_changed_removed_and_undone(practice_vault: Vault, world: NetworkWorld) -> None:
    session = meet(practice_vault, world, DAY)
    made = Decision(0, world.trajectory.id, "  Eigen   pagina ", DAY, session.id)
    change = network_plan.save_decision(practice_vault, made)
    kept = network_plan.decisions(practice_vault, world.trajectory.id)[0]
    assert (kept.text, kept.session_id) == ("Eigen pagina", session.id)
    later = network_plan.save_decision(practice_vault, replace(kept, text="Een pagina", session_id=None))
    removal = network_plan.remove_decision(practice_vault, kept.id)
    assert network_plan.decisions(practice_vault, world.trajectory.id) == []
    for one in (removal, later, change):
        revert(practice_vault, one)
    assert network_plan.decisions(practice_vault, world.trajectory.id) == []
    with pytest.raises(UserError) as caught:
        network_plan.save_decision(practice_vault, replace(made, text=" "))
    assert caught.value.data["field"] == "decision"


def test_actions_stand_in_the_order_they_are_due(practice_vault: Vault, world: NetworkWorld) -> None:
    trajectory_id, who = world.trajectory.id, world.members[0].member.id
    for text, due, status in (
        ("ooit", None, AgreementStatus.OPEN),
        ("gedaan", date(2026, 11, 1), AgreementStatus.KEPT),
        ("straks", date(2027, 1, 4), AgreementStatus.OPEN),
        ("eerst", date(2026, 11, 25), AgreementStatus.OPEN),
    ):
        network_plan.save_action(practice_vault, PlanAction(0, trajectory_id, text, who, due, status))
    planned = network_plan.actions(practice_vault, trajectory_id)
    assert [one.text for one in planned] == ["eerst", "straks", "ooit", "gedaan"]
    found = network_plan.due(practice_vault, date(2026, 11, 23))
    assert [(one.action.text, one.group_name, one.who) for one in found] == [
        ("eerst", "Open over psyche", "Aukje Postma")
    ]
    network.finish(practice_vault, trajectory_id, "klaar")
    assert network_plan.due(practice_vault, date(2026, 11, 23)) == ()


def test_an_action_can_be_nobodys_yet(practice_vault: Vault, world: NetworkWorld) -> None:
    action = PlanAction(0, world.trajectory.id, "Zaal zoeken", None, DAY)
    change = network_plan.save_action(practice_vault, action)
    assert network_plan.due(practice_vault, DAY)[0].who == ""
    kept = network_plan.actions(practice_vault, world.trajectory.id)[0]
    removal = network_plan.remove_action(practice_vault, kept.id)
    revert(practice_vault, removal)
    revert(practice_vault, change)
    assert network_plan.actions(practice_vault, world.trajectory.id) == []


def test_a_meeting_belongs_to_the_phase_and_asks_the_core_group(practice_vault: Vault, world: NetworkWorld) -> None:
    go_through(practice_vault, world, 1)
    groups.leave(practice_vault, world.members[5].member.id, date(2026, 11, 24))
    change = network_plan.plan_meeting(
        practice_vault, world.trajectory.id, "core", DAY, time(15, 30), 75, Setting.VIDEO
    )
    session = next(one for one in change.after if isinstance(one, Session))
    assert (session.week, session.number, session.minutes, session.setting) == (2, 1, 75, Setting.VIDEO)
    assert [one.role for one in sessions.participants(practice_vault, session.id)] == [Role.MEMBER] * 5
    counted = network_plan.meetings(practice_vault, world.trajectory.id)[0]
    assert (counted.phase, counted.invited, counted.came) == (2, 5, 0)
    places = sessions.participants(practice_vault, session.id)
    took_place(practice_vault, session.id, frozenset({places[0].id}))
    assert network_plan.meetings(practice_vault, world.trajectory.id)[0].came == 4


def test_any_kind_of_meeting_can_be_held_in_any_open_phase(practice_vault: Vault, world: NetworkWorld) -> None:
    """The kinds a phase names are the usual ones; its place in the phases is what its gate looks at."""
    go_through(practice_vault, world, 1)
    for kind in network.network(practice_vault, world.group.id).programme.kinds:
        change = network_plan.plan_meeting(
            practice_vault, world.trajectory.id, kind.key, DAY, time(9), 60, Setting.ON_SITE
        )
        session = next(one for one in change.after if isinstance(one, Session))
        took_place(practice_vault, session.id)


@pytest.mark.parametrize(("kind", "minutes", "expected"), [("core", 4, Kind.FIELD_WRONG), ("x", 60, Kind.NOT_FOUND)])
def test_what_a_meeting_needs(
    practice_vault: Vault, world: NetworkWorld, kind: str, minutes: int, expected: Kind
) -> None:
    with pytest.raises(UserError) as caught:
        network_plan.plan_meeting(practice_vault, world.trajectory.id, kind, DAY, time(9), minutes, Setting.ON_SITE)
    assert caught.value.kind is expected


def test_nothing_is_planned_once_all_is_closed(practice_vault: Vault, world: NetworkWorld) -> None:
    network.finish(practice_vault, world.trajectory.id, "klaar")
    with pytest.raises(UserError) as caught:
        network_plan.plan_meeting(practice_vault, world.trajectory.id, "core", DAY, time(9), 60, Setting.ON_SITE)
    assert caught.value.kind is Kind.NOT_ALLOWED


def test_a_round_of_scores_is_one_act(practice_vault: Vault, world: NetworkWorld) -> None:
    first, second = (one.member.id for one in world.members[:2])
    trajectory_id = world.trajectory.id
    change = network_measures.save_round(
        practice_vault, trajectory_id, DAY, {(first, "voice"): 3, (second, "voice"): 4, (second, "at_home"): None}
    )
    assert network_measures.rounds(practice_vault, trajectory_id)[0].scores == {
        (first, "voice"): 3,
        (second, "voice"): 4,
    }
    again = network_measures.save_round(
        practice_vault, trajectory_id, DAY, {(first, "voice"): None, (second, "voice"): 6}
    )
    assert network_measures.rounds(practice_vault, trajectory_id)[0].scores == {(second, "voice"): 6}
    revert(practice_vault, again)
    assert network_measures.rounds(practice_vault, trajectory_id)[0].scores == {
        (first, "voice"): 3,
        (second, "voice"): 4,
    }
    revert(practice_vault, change)
    assert network_measures.rounds(practice_vault, trajectory_id) == ()


@pytest.mark.parametrize(("score", "kind"), [(11, Kind.FIELD_WRONG), (-1, Kind.FIELD_WRONG), (None, Kind.FIELD_EMPTY)])
def test_a_score_is_from_0_to_10(practice_vault: Vault, world: NetworkWorld, score: int | None, kind: Kind) -> None:
    with pytest.raises(UserError) as caught:
        network_measures.save_round(
            practice_vault, world.trajectory.id, DAY, {(world.members[0].member.id, "voice"): score}
        )
    assert caught.value.kind is kind


def test_a_strangers_score_is_refused_by_the_vault(practice_vault: Vault, world: NetworkWorld) -> None:
    other = make_network(practice_vault, ("Bram Jansen",), "Ander netwerk")
    with pytest.raises(UserError) as caught:
        network_measures.save_round(
            practice_vault, world.trajectory.id, DAY, {(other.members[0].member.id, "voice"): 5}
        )
    assert caught.value.data["rule"] == "other_trajectory"


def test_the_plan_on_paper_says_who_does_what(practice_vault: Vault, world: NetworkWorld) -> None:
    who = world.members[0].member.id
    network_plan.save_action(practice_vault, PlanAction(0, world.trajectory.id, "Flyer maken", who, DAY))
    network_plan.save_decision(practice_vault, Decision(0, world.trajectory.id, "Eigen pagina", DAY))
    release = network_papers.plan_of_action(practice_vault, world.group.id, "nl")
    assert release.recipient == "Kerngroep van Open over psyche"
    assert release.paper is not None
    said = str(release.paper.blocks)
    assert all(part in said for part in ("Flyer maken", "Aukje Postma", "01-12-2026", "1 december 2026: Eigen pagina"))
