"""Empty lines on which somebody writes with a pen."""

from functools import partial

from wellbeing_desktop.documents.flow import Strip
from wellbeing_desktop.documents.sheet import Sheet
from wellbeing_desktop.documents.styles import MARGIN, RULE, WIDTH

_APART = 23.0  # points between two lines: handwriting, 8 mm


def writing_strips(count: int) -> list[Strip]:
    """So many lines under each other; a page end may come between any two."""
    return [Strip(_APART, partial(_draw_line, _APART)) for _ in range(count)]


def _draw_line(height: float, sheet: Sheet, top: float) -> None:
    sheet.rule(MARGIN, top - height + 2, WIDTH, RULE)
