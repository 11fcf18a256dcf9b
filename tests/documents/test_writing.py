"""Lines to write on and rows to sign in: room for a pen on paper."""

from dataclasses import replace

from tests.documents.anatomy import page_text, words
from tests.documents.samples import MADE, PRACTICE
from wellbeing_desktop.documents.pages import page_count
from wellbeing_desktop.documents.render import render
from wellbeing_desktop.domain.paper import Block, Column, Paper, PaperKind, Table, Text, WritingLines

TABLE = Table((Column("Datum"), Column("Paraaf")), tuple((f"{day}-11-2026", "") for day in range(1, 31)))


def paper(*blocks: Block) -> Paper:
    return Paper(PaperKind.REFLECTION_SHEET, "nl", "RB-1", 1, "Terugkijken", PRACTICE, blocks)


def test_lines_to_write_on_take_the_room_of_handwriting_and_go_over_the_page() -> None:
    assert page_count(render(paper(WritingLines(20), Text("NA DE LIJNEN")), MADE)) == 1
    long = render(paper(WritingLines(40), Text("NA DE LIJNEN")), MADE)
    assert page_count(long) == 2
    assert "NA DE LIJNEN" in page_text(long, 1)


def test_rows_to_sign_in_are_high_enough_for_a_pen() -> None:
    assert page_count(render(paper(TABLE), MADE)) == 1
    signed = render(paper(replace(TABLE, for_pen=True)), MADE)
    assert page_count(signed) == 2
    assert words(signed).count("Paraaf") == 2
