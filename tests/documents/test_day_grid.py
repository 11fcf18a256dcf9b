"""The month on paper: every day there, in reading order, tagged as a table, and the same bytes each time."""

from dataclasses import replace

from tests.documents.anatomy import tags, words
from tests.documents.samples import MADE, PRACTICE
from wellbeing_desktop.documents.render import render
from wellbeing_desktop.domain.paper import DayBox, DayGrid, Paper, PaperKind

HEADS = ("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag")


def paper(weeks: int = 5, entries: tuple[str, ...] = ("09:00 Anna de Vries",)) -> Paper:
    boxes = [DayBox(str(at), entries, "Vrij: Kerst" if at == 25 else "", at > 31) for at in range(1, 7 * weeks + 1)]
    grid = DayGrid(HEADS, tuple(tuple(boxes[at : at + 7]) for at in range(0, len(boxes), 7)))
    return Paper(PaperKind.CALENDAR_PRINT, "nl", "AG-1", 1, "December 2026", PRACTICE, (grid,))


def test_each_day_is_a_cell_below_the_name_of_its_weekday() -> None:
    found = tags(render(paper(), MADE))
    assert found.count("TH") == 7
    assert found.count("TD") == 35
    assert found.count("TR") == 6


def test_days_entries_and_closed_days_are_read_in_order() -> None:
    shown = words(render(paper(), MADE))
    assert shown.index("maandag") < shown.index("09:00 Anna de") < shown.index("Vrij: Kerst")


def test_a_full_month_goes_on_over_the_page_with_its_heads() -> None:
    many = tuple(f"{hour:02}:00 Anna de Vries-van den Berg" for hour in range(8, 20))
    pdf = render(paper(6, many), MADE)
    assert words(pdf).count("woensdag") > 1
    assert words(pdf).count("19:00") == 42


def test_the_same_month_gives_the_same_bytes() -> None:
    assert render(paper(), MADE) == render(paper(), MADE)
    assert render(paper(), MADE) != render(replace(paper(), title="Januari 2027"), MADE)
