"""A network's phases: in order, each closed by its assignment, and all of it undone."""

from datetime import date

import pytest

from tests.services.network_worlds import KEY, ORGANISATION, START, NetworkWorld, go_through, make_network, meet, opened
from wellbeing_desktop.domain.errors import Kind, UserError
from wellbeing_desktop.domain.phases import PhaseState
from wellbeing_desktop.services import groups, network
from wellbeing_desktop.services.undo import revert
from wellbeing_desktop.vault.store import Vault


@pytest.fixture
def world(practice_vault: Vault) -> NetworkWorld:
    return make_network(practice_vault)


def states(vault: Vault, world: NetworkWorld) -> list[str]:
    return [stage.state.value for stage in network.network(vault, world.group.id).stages]


def rule(caught: pytest.ExceptionInfo[UserError]) -> str:
    assert caught.value.kind is Kind.RULE
    return str(caught.value.data["rule"])


def test_a_network_begins_with_its_first_phase_open(practice_vault: Vault, world: NetworkWorld) -> None:
    assert states(practice_vault, world) == ["open"] + ["not_yet"] * 5
    shown = network.networks(practice_vault)[0]
    assert (shown.listed.group.name, shown.listed.organisation) == ("Open over psyche", ORGANISATION)
    assert shown.present.phase.key == "preparation"
    assert shown.listed.members == 6


def test_beginning_is_one_act_that_can_be_undone_and_done_again(practice_vault: Vault) -> None:
    change = network.begin(practice_vault, "Netwerk", "Nieuw BV", KEY, START)
    back = revert(practice_vault, change)
    assert network.networks(practice_vault) == ()
    assert practice_vault.connection.execute("SELECT count(*) FROM organisation").fetchone()[0] == 0
    revert(practice_vault, back)
    assert [one.listed.group.name for one in network.networks(practice_vault)] == ["Netwerk"]


@pytest.mark.parametrize(
    ("name", "organisation", "key", "kind"),
    [
        (" ", "BV", KEY, Kind.FIELD_EMPTY),
        ("Netwerk", "", KEY, Kind.FIELD_EMPTY),
        ("Netwerk", "BV", "herstelplan-werkvloer", Kind.NOT_FOUND),
        ("Netwerk", "BV", "bestaat-niet", Kind.NOT_FOUND),
    ],
)
def test_what_a_network_needs_to_begin(
    practice_vault: Vault, name: str, organisation: str, key: str, kind: Kind
) -> None:
    with pytest.raises(UserError) as caught:
        network.begin(practice_vault, name, organisation, key, START)
    assert caught.value.kind is kind
    assert groups.listed(practice_vault) == ()


def test_a_phase_is_not_closed_while_its_assignment_is_undone(practice_vault: Vault, world: NetworkWorld) -> None:
    standing = opened(practice_vault, world)
    network.save_answer(practice_vault, standing.id, "Waarom: omdat erover gezwegen wordt.")
    with pytest.raises(UserError) as caught:
        network.close_phase(practice_vault, standing.id)
    assert rule(caught) == "assignment_first"
    assert states(practice_vault, world)[:2] == ["open", "not_yet"]


def test_closing_a_phase_opens_the_next_in_one_act(practice_vault: Vault, world: NetworkWorld) -> None:
    standing = opened(practice_vault, world)
    network.mark_assignment(practice_vault, standing.id, True)
    change = network.close_phase(practice_vault, standing.id)
    assert states(practice_vault, world)[:3] == ["closed", "open", "not_yet"]
    back = revert(practice_vault, change)
    assert states(practice_vault, world)[:3] == ["open", "not_yet", "not_yet"]
    revert(practice_vault, back)
    assert states(practice_vault, world)[:3] == ["closed", "open", "not_yet"]


def test_the_answer_is_kept_as_it_is_typed(practice_vault: Vault, world: NetworkWorld) -> None:
    standing = opened(practice_vault, world)
    assert network.save_answer(practice_vault, standing.id, "Een\ntwee\0") == practice_vault.now()
    assert opened(practice_vault, world).answer == "Een\ntwee"
    with pytest.raises(UserError) as caught:
        network.save_answer(practice_vault, standing.id, "a" * (network.LONGEST_ANSWER + 1))
    assert caught.value.data["field"] == "assignment"


def test_marking_the_assignment_is_undone(practice_vault: Vault, world: NetworkWorld) -> None:
    standing = opened(practice_vault, world)
    change = network.mark_assignment(practice_vault, standing.id, True)
    assert opened(practice_vault, world).assignment_done
    revert(practice_vault, change)
    assert not opened(practice_vault, world).assignment_done


def test_all_six_phases_and_the_end(practice_vault: Vault, world: NetworkWorld) -> None:
    go_through(practice_vault, world, 6)
    found = network.network(practice_vault, world.group.id)
    assert {stage.state for stage in found.stages} == {PhaseState.CLOSED}
    assert found.present.position == 6
    change = network.finish(practice_vault, world.trajectory.id)
    assert network.network(practice_vault, world.group.id).trajectory.closed_on == START
    with pytest.raises(UserError) as caught:
        network.finish(practice_vault, world.trajectory.id)
    assert caught.value.kind is Kind.NOT_ALLOWED
    network.go_on(practice_vault, world.trajectory.id)
    assert network.network(practice_vault, world.group.id).trajectory.closed_on is None
    assert change.undoable


def test_an_end_before_its_time_needs_a_reason(practice_vault: Vault, world: NetworkWorld) -> None:
    with pytest.raises(UserError) as caught:
        network.finish(practice_vault, world.trajectory.id)
    assert caught.value.data["field"] == "reason"
    network.finish(practice_vault, world.trajectory.id, "De organisatie stopt ermee")
    assert network.network(practice_vault, world.group.id).trajectory.closed_because == "De organisatie stopt ermee"


def test_the_last_closed_phase_is_reopened_and_that_is_undone(practice_vault: Vault, world: NetworkWorld) -> None:
    go_through(practice_vault, world, 2)
    second = network.standings(practice_vault, world.trajectory.id)[1]
    change = network.reopen_phase(practice_vault, second.id)
    assert states(practice_vault, world)[:4] == ["closed", "open", "not_yet", "not_yet"]
    revert(practice_vault, change)
    assert states(practice_vault, world)[:4] == ["closed", "closed", "open", "not_yet"]


def test_an_earlier_phase_is_not_reopened(practice_vault: Vault, world: NetworkWorld) -> None:
    go_through(practice_vault, world, 3)
    first = network.standings(practice_vault, world.trajectory.id)[0]
    with pytest.raises(UserError) as caught:
        network.reopen_phase(practice_vault, first.id)
    assert rule(caught) == "phase_order"


@pytest.mark.parametrize("work", ["answer", "done", "meeting"])
def test_a_phase_is_not_reopened_once_the_next_was_worked_in(
    practice_vault: Vault, world: NetworkWorld, work: str
) -> None:
    go_through(practice_vault, world, 1)
    first, second = network.standings(practice_vault, world.trajectory.id)
    if work == "answer":
        network.save_answer(practice_vault, second.id, "Mijn verhaal")
    elif work == "done":
        network.mark_assignment(practice_vault, second.id, True)
    else:
        meet(practice_vault, world, date(2026, 12, 1))
    with pytest.raises(UserError) as caught:
        network.reopen_phase(practice_vault, first.id)
    assert rule(caught) == "phase_begun"


def test_another_kind_of_group_is_no_network(practice_vault: Vault) -> None:
    with pytest.raises(UserError) as caught:
        network.network(practice_vault, 99)
    assert caught.value.kind is Kind.NOT_FOUND
