"""Setting the practice's seal on a session summary, after the first, which imports what seals."""

import statistics
import time
from collections.abc import Callable

from benchmarks.timing import Measure, measured
from tests.documents.samples import MADE, session_report
from wellbeing_desktop.documents import sealing
from wellbeing_desktop.documents.render import render
from wellbeing_desktop.documents.seal_material import new_material

MOST = 60.0
"""Milliseconds."""
ROUNDS = 30


def run() -> list[Measure]:
    """The median of a seal, and of looking at one, against what each may take."""
    pdf, material = render(session_report(), MADE), new_material("Praktijk De Binnentuin", MADE)
    sealed = sealing.seal(pdf, material, MADE)
    sealing.examine(sealed)
    setting = _median(lambda: sealing.seal(pdf, material, MADE))
    looking = _median(lambda: sealing.examine(sealed))
    return [measured("seal a summary", setting, MOST, 1.0), measured("look at a seal", looking, MOST, 1.0)]


def _median(work: Callable[[], object]) -> float:
    spent = []
    for _ in range(ROUNDS):
        begin = time.perf_counter()
        work()
        spent.append((time.perf_counter() - begin) * 1000)
    return statistics.median(spent)
