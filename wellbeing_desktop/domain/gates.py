"""Which phases of a programme are open, and what is missing for those that are not. Pure."""

from collections.abc import Iterable
from dataclasses import dataclass

from .programme import Audience, Gate, Phase, Programme
from .suitability import Conclusion
from .trajectory import Session, SessionStatus


@dataclass(frozen=True)
class Facts:
    """What is known of a trajectory that gates look at.

    `conclusion` is the newest check's, None without one. `evaluated` holds the phases in which an evaluation was held,
    `done` those whose assignment is done, `passed` those begun with a reason although their gate was closed.
    """

    conclusion: Conclusion | None = None
    goals: int = 0
    evaluated: frozenset[str] = frozenset()
    done: frozenset[str] = frozenset()
    may_ask: bool = False
    passed: frozenset[str] = frozenset()


@dataclass(frozen=True)
class PhaseGate:
    """How a phase's gate stands: what is missing, and whether it was passed with a reason all the same."""

    phase: Phase
    missing: tuple[Gate, ...]
    passed: bool = False

    @property
    def is_open(self) -> bool:
        """Whether sessions of the phase can be held."""
        return self.passed or not self.missing


def standing(programme: Programme, facts: Facts) -> tuple[PhaseGate, ...]:
    """How each phase's gate stands, in the programme's order."""
    return tuple(
        PhaseGate(
            phase,
            tuple(gate for gate in phase.opens if not _fulfilled(gate, programme.phases[:at], facts)),
            phase.key in facts.passed,
        )
        for at, phase in enumerate(programme.phases)
    )


def _fulfilled(gate: Gate, earlier: tuple[Phase, ...], facts: Facts) -> bool:
    match gate:
        case Gate.SUITABILITY:
            return facts.conclusion is Conclusion.SUITABLE
        case Gate.GOALS:
            return facts.goals > 0
        case Gate.EVALUATION:
            return any(phase.key in facts.evaluated for phase in earlier)
        case Gate.ASSIGNMENT:
            return not earlier or earlier[-1].key in facts.done
        case Gate.CONSENT_TO_ASK:
            return facts.may_ask


def phases_of(programme: Programme, sessions: Iterable[Session]) -> dict[int, Phase]:
    """The phase of each session by the session's id.

    A kind that stands in one phase says which; for one that stands in several the week counts, as the phases were laid
    out for this number of talks. A session of a kind that no phase has (any more) belongs to the phase of its week.
    A network plans its meetings one at a time: there the week is the phase's place.
    """
    listed = list(sessions)
    if programme.audience is Audience.NETWORK:
        return {one.id: programme.phases[min(max(one.week, 1), len(programme.phases)) - 1] for one in listed}
    by_week = _layout(programme, listed)
    found: dict[int, Phase] = {}
    for session in listed:
        having = [phase for phase in programme.phases if session.kind in phase.sessions] or list(programme.phases)
        of_week = by_week[min(max(session.week, 1), len(by_week)) - 1] if by_week else having[-1]
        found[session.id] = of_week if of_week in having else having[-1]
    return found


def evaluated_in(programme: Programme, sessions: Iterable[Session]) -> frozenset[str]:
    """The keys of the phases in which an evaluation was held."""
    listed = list(sessions)
    phases, kinds = phases_of(programme, listed), {kind.key: kind for kind in programme.kinds}
    return frozenset(
        phases[session.id].key
        for session in listed
        if session.status is SessionStatus.HELD and session.kind in kinds and kinds[session.kind].evaluation
    )


def _layout(programme: Programme, sessions: list[Session]) -> list[Phase]:
    """The phase of each week, for as many talks as there are before the closing."""
    at_closing = {key for phase in programme.phases if phase.at_closing for key in phase.sessions}
    planned = {key for phase in programme.phases if not phase.at_closing for key in phase.sessions}
    talks = sum(session.kind not in at_closing - planned for session in sessions)
    return [phase for phase, repeat in programme.repeats(talks) for _ in range(repeat)]
