"""The whole tour: its chapters in their order."""

from . import (
    consent,
    first_start,
    keeping,
    lock,
    people,
    planning,
    practice,
    reading,
    report,
    sample,
    suitability,
    talk,
)

STEPS = (
    *first_start.STEPS,
    *people.STEPS,
    *planning.STEPS,
    *suitability.STEPS,
    *talk.STEPS,
    *report.STEPS,
    *consent.STEPS,
    *practice.STEPS,
    *keeping.OPEN,
    *reading.STEPS,
    *lock.STEPS,
    *keeping.LOCKED,
    *sample.STEPS,
)
