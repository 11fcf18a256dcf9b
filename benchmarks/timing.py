"""How two ways of doing the same work are timed fairly."""

import statistics
import time
from collections.abc import Callable

Measure = tuple[str, float, float]
"""What was measured, the ratio of our cost to the bare cost, and the highest ratio allowed."""


def compare(ours: Callable[[], object], bare: Callable[[], object], rounds: int) -> tuple[float, float]:
    """Median milliseconds of each, taken in turns so that what else the machine does strikes both alike."""
    times: tuple[list[float], list[float]] = ([], [])
    for _ in range(rounds):
        for work, spent in zip((ours, bare), times, strict=True):
            begin = time.perf_counter()
            work()
            spent.append((time.perf_counter() - begin) * 1000)
    return statistics.median(times[0]), statistics.median(times[1])


def measured(name: str, ours: float, bare: float, limit: float, unit: str = "ms") -> Measure:
    """A measure whose name also tells both costs."""
    return f"{name} ({ours:.1f} {unit} against {bare:.1f})", ours / bare, limit
