"""Which phases are open: each gate by its own fact, and talks found in their phase."""

from dataclasses import replace
from datetime import date, time

import pytest

from wellbeing_desktop.domain.gates import Facts, evaluated_in, phases_of, standing
from wellbeing_desktop.domain.people import Role
from wellbeing_desktop.domain.programme import Gate, Look, Phase, Programme, SessionKind, Words
from wellbeing_desktop.domain.suitability import Conclusion
from wellbeing_desktop.domain.trajectory import Session, SessionStatus

NAME = Words("naam", "name")


def kind(key: str, *, evaluation: bool = False) -> SessionKind:
    return SessionKind(key, NAME, 60, (Role.CLIENT,), Look.SESSION, (), evaluation=evaluation)


def programme(*phases: Phase) -> Programme:
    kinds = (kind("intake"), kind("talk"), kind("review", evaluation=True), kind("after"))
    return Programme("p", NAME, NAME, 0.0, kinds, phases)


def session(number: int, kind: str, week: int, status: SessionStatus = SessionStatus.PLANNED) -> Session:
    return Session(number, 1, kind, number, week, date(2026, 11, 20 + number), time(9), 60, status)


FIVE = programme(
    Phase("begin", NAME, ("intake",)),
    Phase("first", NAME, ("talk",), repeat=2, flexible=True, opens=(Gate.GOALS,)),
    Phase("review", NAME, ("review",), opens=(Gate.SUITABILITY, Gate.GOALS)),
    Phase("second", NAME, ("talk",), flexible=True, opens=(Gate.EVALUATION,)),
    Phase("close", NAME, ("after",), at_closing=True, opens=(Gate.ASSIGNMENT, Gate.CONSENT_TO_ASK)),
)


def missing(facts: Facts) -> list[tuple[Gate, ...]]:
    return [gate.missing for gate in standing(FIVE, facts)]


def test_without_facts_everything_with_a_gate_is_closed() -> None:
    assert missing(Facts()) == [
        (),
        (Gate.GOALS,),
        (Gate.SUITABILITY, Gate.GOALS),
        (Gate.EVALUATION,),
        (Gate.ASSIGNMENT, Gate.CONSENT_TO_ASK),
    ]
    assert [gate.is_open for gate in standing(FIVE, Facts())] == [True, False, False, False, False]


def test_each_fact_opens_its_own_gate_only() -> None:
    assert missing(Facts(goals=1))[1:3] == [(), (Gate.SUITABILITY,)]
    assert missing(Facts(conclusion=Conclusion.SUITABLE))[2] == (Gate.GOALS,)
    assert missing(Facts(evaluated=frozenset({"review"})))[3] == ()
    assert missing(Facts(done=frozenset({"second"})))[4] == (Gate.CONSENT_TO_ASK,)
    assert missing(Facts(may_ask=True))[4] == (Gate.ASSIGNMENT,)


@pytest.mark.parametrize("conclusion", [Conclusion.NOT_YET, Conclusion.NOT_SUITABLE])
def test_only_suitable_is_suitable(conclusion: Conclusion) -> None:
    assert Gate.SUITABILITY in missing(Facts(conclusion=conclusion))[2]


def test_an_evaluation_opens_only_what_comes_after_it() -> None:
    assert missing(Facts(evaluated=frozenset({"close"})))[3] == (Gate.EVALUATION,)


def test_the_assignment_of_another_phase_than_the_one_before_is_not_enough() -> None:
    assert Gate.ASSIGNMENT in missing(Facts(done=frozenset({"begin", "first", "review"})))[4]


def test_a_reason_passes_a_gate_and_what_is_missing_stays_said() -> None:
    passed = standing(FIVE, Facts(passed=frozenset({"first"})))[1]
    assert (passed.is_open, passed.passed, passed.missing) == (True, True, (Gate.GOALS,))


def test_a_talk_is_found_in_its_phase_by_its_kind_and_else_by_its_week() -> None:
    talks = [session(1, "intake", 1), session(2, "talk", 2), session(3, "talk", 3), session(4, "review", 4)]
    found = phases_of(FIVE, [*talks, session(5, "talk", 5), session(6, "after", 6)])
    assert [phase.key for phase in found.values()] == ["begin", "first", "first", "review", "second", "close"]


def test_with_other_numbers_of_talks_the_phases_lie_elsewhere() -> None:
    short = [session(1, "intake", 1), session(2, "talk", 2), session(3, "review", 3)]
    assert [phase.key for phase in phases_of(FIVE, short).values()] == ["begin", "first", "review"]


def test_a_kind_that_no_phase_has_belongs_to_the_phase_of_its_week() -> None:
    talks = [session(1, "intake", 1), session(2, "talk", 2), session(3, "talk", 3), session(4, "extra", 4)]
    assert phases_of(FIVE, talks)[4].key == "second"


def test_only_a_held_evaluation_counts() -> None:
    talks = [session(1, "intake", 1, SessionStatus.HELD), session(4, "review", 4)]
    assert evaluated_in(FIVE, talks) == frozenset()
    assert evaluated_in(FIVE, [talks[0], replace(talks[1], status=SessionStatus.HELD)]) == {"review"}
