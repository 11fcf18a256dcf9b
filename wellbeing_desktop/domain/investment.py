"""What a plan costs beside what absence costs: a calculation for the commissioner without a word about the person."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Investment:
    """The figures of one trajectory's sheet; money in euro cents, `minutes` of guidance, whole days of absence."""

    id: int
    trajectory_id: int
    minutes: int
    rate_cents: int
    absence_day_cents: int
    absence_days: int
