"""What changed between the first and the last time people scored: means over enough people, or none at all."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from .measures import Measure
from .organisation_report import LEAST_PEOPLE, Figure, gives_away


def before_and_after(
    titles: Mapping[str, str], measures: Iterable[Measure], told: Sequence[Figure] = ()
) -> tuple[tuple[Figure, ...], tuple[str, ...]]:
    """The figures on each indicator in `titles`, and the titles of those that too few people scored twice.

    Somebody counts who scored on two days or more, with their first and last score; a measure without a member
    counts for nobody. An indicator that nobody scored twice and nobody scored at all is in neither. A figure that
    could be laid beside one of those `told` before, about a few people more or less, is withheld as well.
    """
    by_indicator: dict[str, dict[int, list[Measure]]] = defaultdict(lambda: defaultdict(list))
    for measure in measures:
        if measure.member_id is not None:
            by_indicator[measure.indicator][measure.member_id].append(measure)
    figures: list[Figure] = []
    withheld: list[str] = []
    for indicator, title in titles.items():
        scored = by_indicator.get(indicator)
        if scored is None:
            continue
        pairs = {who: pair for who, own in scored.items() if (pair := _first_and_last(own)) is not None}
        if len(pairs) >= LEAST_PEOPLE and not gives_away(indicator, pairs, told):
            before, after = (_mean([pair[at] for pair in pairs.values()]) for at in (0, 1))
            figures.append(Figure(indicator, title, before, after, len(pairs), tuple(sorted(pairs))))
        else:
            withheld.append(title)
    return tuple(figures), tuple(withheld)


def _first_and_last(own: Sequence[Measure]) -> tuple[int, int] | None:
    ordered = sorted(own, key=lambda measure: (measure.measured_on, measure.id))
    first, last = ordered[0], ordered[-1]
    return None if first.measured_on == last.measured_on else (first.score, last.score)


def _mean(scores: Sequence[int]) -> float:
    return round(sum(scores) / len(scores), 1)
