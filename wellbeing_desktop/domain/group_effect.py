"""What each member of a group scored first and last, for the practitioner's own eyes."""

from collections.abc import Iterable
from dataclasses import dataclass

from .measures import Measure


@dataclass(frozen=True)
class OwnEffect:
    """The first and last score of one member on one indicator; `last` is None while they scored once."""

    member_id: int
    indicator: str
    first: int
    last: int | None

    @property
    def change(self) -> int:
        """The last score less the first; 0 while there is no last one."""
        return 0 if self.last is None else self.last - self.first


def own_effects(measures: Iterable[Measure]) -> tuple[OwnEffect, ...]:
    """First and last per member and indicator, by member and in the order the indicators were first scored."""
    scored: dict[tuple[int, str], list[Measure]] = {}
    for measure in sorted(measures, key=lambda one: (one.measured_on, one.id)):
        if measure.member_id is not None:
            scored.setdefault((measure.member_id, measure.indicator), []).append(measure)
    return tuple(
        OwnEffect(member_id, indicator, found[0].score, _last(found))
        for (member_id, indicator), found in sorted(scored.items(), key=lambda item: item[0][0])
    )


def _last(found: list[Measure]) -> int | None:
    return found[-1].score if found[-1].measured_on > found[0].measured_on else None
