"""What the sample practice's clients answered in figures: the check at the start, and scores that rise with dips."""

from dataclasses import replace

from ..domain.programme import Output
from ..domain.suitability import Answered, Conclusion, SuitabilityCheck, SuitabilityPoint
from ..domain.trajectory import Session, Trajectory
from ..vault.store import Vault
from . import investment, measures, suitability, trajectories

_BEGINNING = (4, 3, 5, 4)
_RATE, _ABSENCE_DAY, _DAYS = 125_00, 310_00, 40
_COURSE = (0, 1, 1, 2, 1, 3, 3, 4)


def check(vault: Vault, trajectory: Trajectory) -> None:
    """The check at the start: it suits; nothing where the programme asks nothing."""
    asked = trajectories.programme_of(vault, trajectory).suitability
    if asked:
        points = tuple(SuitabilityPoint(item.key, Answered.YES) for item in asked)
        begun = SuitabilityCheck(0, trajectory.id, trajectory.starts_on, points, Conclusion.SUITABLE, discussed=True)
        suitability.record(vault, begun)


def score(vault: Vault, session: Session) -> None:
    """A score for everything that is asked at a session."""
    for number, asked in enumerate(measures.asked_at(vault, session.id)):
        course = _COURSE[(session.week - 1) % len(_COURSE)]
        value = _BEGINNING[number % len(_BEGINNING)] + course - (session.week + number) % 2
        measures.save(vault, session.id, asked.indicator.key, max(0, min(10, value)))


def reckon(vault: Vault, trajectory: Trajectory) -> None:
    """What the plan costs beside absence; nothing where the programme has no such sheet."""
    if Output.INVESTMENT in trajectories.programme_of(vault, trajectory).outputs:
        figures = investment.of_trajectory(vault, trajectory.id)
        investment.save(vault, replace(figures, rate_cents=_RATE, absence_day_cents=_ABSENCE_DAY, absence_days=_DAYS))
