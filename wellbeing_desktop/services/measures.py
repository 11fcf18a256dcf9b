"""Scores from 0 to 10 at the sessions of a trajectory, and their course."""

from dataclasses import dataclass, replace
from datetime import date

from wellbeing_desktop.domain.change import Act, Change
from wellbeing_desktop.domain.errors import Kind, UserError
from wellbeing_desktop.domain.measures import HIGHEST, LOWEST, Measure
from wellbeing_desktop.domain.programme import Indicator
from wellbeing_desktop.domain.trajectory import Session, SessionStatus
from wellbeing_desktop.vault import records
from wellbeing_desktop.vault.store import Vault

from . import sessions, trajectories


@dataclass(frozen=True)
class Asked:
    """An indicator asked at a session: the score given there, and the one before it with its day."""

    indicator: Indicator
    score: int | None
    earlier: Measure | None


@dataclass(frozen=True)
class Moment:
    """When was measured: at a session, or on a day apart from one (`session` None)."""

    day: date
    session: Session | None = None


@dataclass(frozen=True)
class Course:
    """The moments of a trajectory in order, and for each indicator its score at each moment, None where it has none."""

    moments: tuple[Moment, ...]
    lines: tuple[tuple[Indicator, tuple[int | None, ...]], ...]

    @property
    def is_empty(self) -> bool:
        """Whether nothing was scored yet."""
        return all(score is None for _, scores in self.lines for score in scores)


def asked_at(vault: Vault, session_id: int) -> tuple[Asked, ...]:
    """What is asked at a session by its kind, in the programme's order; raises NOT_FOUND."""
    session = sessions.session(vault, session_id)
    trajectory = trajectories.trajectory(vault, session.trajectory_id)
    programme = trajectories.programme_of(vault, trajectory)
    mine = {one.indicator: one.score for one in _own(vault, trajectory.id) if one.session_id == session_id}
    order = {one.id: at for at, one in enumerate(_in_order(trajectories.sessions_of(vault, trajectory.id)))}
    earlier = [one for one in _own(vault, trajectory.id) if _before(one, session, order)]
    latest = {one.indicator: one for one in sorted(earlier, key=lambda one: (one.measured_on, one.id))}
    return tuple(
        Asked(indicator, mine.get(indicator.key), latest.get(indicator.key))
        for indicator in programme.indicators
        if indicator.key in programme.kind(session.kind).measures
    )


def save(vault: Vault, session_id: int, indicator: str, score: int | None) -> Change:
    """Keep the client's score on an indicator at a session; None takes it back.

    Raises FIELD_WRONG outside 0 to 10 and for an indicator that is not asked at this session.
    """
    if score is not None and not LOWEST <= score <= HIGHEST:
        raise UserError(Kind.FIELD_WRONG, field="score")
    with vault.transaction(Act.MEASURE, session_id):
        session = sessions.session(vault, session_id)
        if indicator not in [one.indicator.key for one in asked_at(vault, session_id)]:
            raise UserError(Kind.FIELD_WRONG, field="score")
        before = tuple(
            records.select(
                vault,
                Measure,
                "WHERE session_id = ? AND indicator = ? AND member_id IS NULL",
                (session_id, indicator),
            )
        )
        after = _replaced(vault, session, indicator, score, before)
    return Change(Act.MEASURE, before, after)


def series(vault: Vault, trajectory_id: int) -> Course:
    """The course of every indicator of the programme, at the moments when something is or could have been asked.

    A talk that was called off and still to come is left out; a held one without scores is a gap.
    """
    trajectory = trajectories.trajectory(vault, trajectory_id)
    programme = trajectories.programme_of(vault, trajectory)
    asking = {kind.key for kind in programme.kinds if kind.measures}
    found = _own(vault, trajectory_id)
    with_scores = {one.session_id for one in found}
    listed = [
        one
        for one in _in_order(trajectories.sessions_of(vault, trajectory_id))
        if one.id in with_scores or (one.kind in asking and one.status is SessionStatus.HELD)
    ]
    apart = sorted({one.measured_on for one in found if one.session_id is None})
    moments = sorted([*(Moment(one.day, one) for one in listed), *map(Moment, apart)], key=_when)
    scores = {(one.indicator, one.session_id, _apart(one)): one.score for one in found}
    return Course(
        tuple(moments),
        tuple(
            (
                indicator,
                tuple(
                    scores.get((indicator.key, at.session.id if at.session else None, None if at.session else at.day))
                    for at in moments
                ),
            )
            for indicator in programme.indicators
        ),
    )


def _replaced(
    vault: Vault, session: Session, indicator: str, score: int | None, before: tuple[Measure, ...]
) -> tuple[Measure, ...]:
    if score is None:
        for old in before:
            records.remove(vault, old)
        return ()
    new = Measure(0, session.trajectory_id, indicator, score, session.day, session.id)
    return (records.put(vault, replace(before[0], score=score) if before else new),)


def _own(vault: Vault, trajectory_id: int) -> list[Measure]:
    """The scores of the trajectory's client; those of a group's members are theirs."""
    return records.select(vault, Measure, "WHERE trajectory_id = ? AND member_id IS NULL ORDER BY id", (trajectory_id,))


def _in_order(listed: list[Session]) -> list[Session]:
    return sorted(listed, key=lambda one: (one.begins, one.number))


def _before(one: Measure, session: Session, order: dict[int, int]) -> bool:
    if one.session_id is None:
        return one.measured_on < session.day
    return order[one.session_id] < order[session.id]


def _apart(one: Measure) -> date | None:
    return one.measured_on if one.session_id is None else None


def _when(moment: Moment) -> tuple[str, int]:
    begins = moment.session.begins.isoformat() if moment.session else moment.day.isoformat()
    return begins, moment.session.number if moment.session else 0
