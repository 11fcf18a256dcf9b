"""The whole tour: its chapters in their order."""

from . import consent, first_start, lock, people, planning, practice, report, talk

STEPS = (
    *first_start.STEPS,
    *people.STEPS,
    *planning.STEPS,
    *talk.STEPS,
    *report.STEPS,
    *consent.STEPS,
    *practice.STEPS,
    *lock.STEPS,
)
