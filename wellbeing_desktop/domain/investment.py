"""What a plan costs beside what absence costs: a calculation for the commissioner without a word about the person."""

from dataclasses import dataclass

_HOUR = 60


@dataclass(frozen=True)
class Investment:
    """The figures of one trajectory's sheet; money in euro cents, `minutes` of guidance, whole days of absence.

    The other costs that long absence brings, when they are known: lost productivity, lower quality, a replacement.
    """

    id: int
    trajectory_id: int
    minutes: int
    rate_cents: int
    absence_day_cents: int
    absence_days: int
    productivity_cents: int = 0
    quality_cents: int = 0
    replacement_cents: int = 0

    @property
    def plan_cents(self) -> int:
        """What the plan costs, rounded half up to a cent."""
        return (self.minutes * self.rate_cents + _HOUR // 2) // _HOUR

    @property
    def other_cents(self) -> int:
        """The other costs of absence together."""
        return self.productivity_cents + self.quality_cents + self.replacement_cents

    @property
    def absence_cents(self) -> int:
        """What the days of absence cost, with the other costs."""
        return self.absence_day_cents * self.absence_days + self.other_cents

    @property
    def difference_cents(self) -> int:
        """What absence costs more than the plan; negative when it costs less."""
        return self.absence_cents - self.plan_cents

    @property
    def break_even_days(self) -> int | None:
        """From how many whole days less of absence the plan pays for itself; None while a day has no cost."""
        if self.absence_day_cents <= 0:
            return None
        return -(-self.plan_cents // self.absence_day_cents)
