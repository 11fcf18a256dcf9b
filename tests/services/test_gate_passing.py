"""Marking a talk as held waits for its phase; writing does not; a reason lets it pass."""

import pytest

from tests.services.worlds import World, begin, check
from wellbeing_desktop.domain.agreements import Agreement
from wellbeing_desktop.domain.change import Act
from wellbeing_desktop.domain.errors import Kind, UserError
from wellbeing_desktop.domain.notes import Line
from wellbeing_desktop.domain.people import Role
from wellbeing_desktop.domain.phases import GateException
from wellbeing_desktop.domain.programme import Gate
from wellbeing_desktop.domain.suitability import Conclusion
from wellbeing_desktop.domain.trajectory import SessionStatus
from wellbeing_desktop.services import agreements, gates, notes, reports, sessions
from wellbeing_desktop.services.undo import revert
from wellbeing_desktop.vault.store import Vault


@pytest.fixture
def unchecked(practice_vault: Vault) -> World:
    return begin(practice_vault, suits=False)


def refusal(vault: Vault, session_id: int) -> UserError:
    with pytest.raises(UserError) as caught:
        sessions.hold(vault, session_id)
    return caught.value


def test_a_talk_of_a_closed_phase_is_not_marked_as_held(practice_vault: Vault, unchecked: World) -> None:
    number = unchecked.sessions[0].id
    error = refusal(practice_vault, number)
    assert error.kind is Kind.GATE_CLOSED
    assert error.data == {"gate": "suitability", "trajectory": unchecked.trajectory.id}
    assert sessions.session(practice_vault, number).status is SessionStatus.PLANNED


def test_writing_is_never_held_up(practice_vault: Vault, unchecked: World) -> None:
    number = unchecked.sessions[0].id
    key = next(one.section.key for one in notes.sections(practice_vault, number) if one.section.compartment == "share")
    notes.save(practice_vault, number, {key: (Line("Wat wij bespraken"),)})
    assert len(notes.written(practice_vault, number)) == 1


def test_a_report_does_not_pass_a_gate_that_marking_as_held_would_not(practice_vault: Vault, unchecked: World) -> None:
    number = unchecked.sessions[0].id
    agreements.add(practice_vault, Agreement(0, number, "Wandelen", Role.CLIENT))
    with pytest.raises(UserError) as caught:
        reports.make(practice_vault, number, "nl")
    assert caught.value.kind is Kind.GATE_CLOSED
    assert reports.round_of(practice_vault, number) is None
    check(practice_vault, unchecked.trajectory)
    reports.make(practice_vault, number, "nl")
    assert sessions.session(practice_vault, number).status is SessionStatus.HELD


def test_a_check_that_suits_opens_it_and_one_that_does_not_closes_it(practice_vault: Vault, unchecked: World) -> None:
    check(practice_vault, unchecked.trajectory)
    sessions.hold(practice_vault, unchecked.sessions[0].id)
    check(practice_vault, unchecked.trajectory, Conclusion.NOT_YET)
    assert refusal(practice_vault, unchecked.sessions[1].id).kind is Kind.GATE_CLOSED
    assert sessions.session(practice_vault, unchecked.sessions[0].id).status is SessionStatus.HELD


def test_a_reason_lets_it_pass_and_taking_that_back_closes_it(practice_vault: Vault, unchecked: World) -> None:
    (gate,) = gates.standing(practice_vault, unchecked.trajectory.id)
    assert gate.missing == (Gate.SUITABILITY,)
    change = gates.pass_with_reason(practice_vault, unchecked.trajectory.id, gate.phase.key, "  kennismaking eerst ")
    (kept,) = change.after
    assert isinstance(kept, GateException)
    assert (change.act, kept.reason) == (Act.OPEN_GATE, "kennismaking eerst")
    sessions.hold(practice_vault, unchecked.sessions[0].id)
    assert gates.exceptions(practice_vault, unchecked.trajectory.id) == [kept]
    revert(practice_vault, change)
    assert refusal(practice_vault, unchecked.sessions[1].id).kind is Kind.GATE_CLOSED


def test_a_gate_wants_a_reason_and_a_closed_phase_to_be_passed(practice_vault: Vault, unchecked: World) -> None:
    number = unchecked.trajectory.id
    phase = gates.standing(practice_vault, number)[0].phase.key
    for reason, kind in (("", Kind.FIELD_EMPTY), (" \n", Kind.FIELD_EMPTY)):
        with pytest.raises(UserError) as caught:
            gates.pass_with_reason(practice_vault, number, phase, reason)
        assert caught.value.kind is kind
    with pytest.raises(UserError) as strange:
        gates.pass_with_reason(practice_vault, number, "nergens", "daarom")
    assert strange.value.kind is Kind.NOT_FOUND
    check(practice_vault, unchecked.trajectory)
    with pytest.raises(UserError) as opened:
        gates.pass_with_reason(practice_vault, number, phase, "daarom")
    assert opened.value.kind is Kind.NOT_ALLOWED
