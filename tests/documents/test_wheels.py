"""The wheel on paper: everything in it belongs to one picture with words, and no label sticks out of the page."""

from dataclasses import replace

from tests.documents.anatomy import elements, opened
from tests.documents.samples import MADE, wheel, with_blocks
from wellbeing_desktop.documents.pages import page_texts
from wellbeing_desktop.documents.render import render
from wellbeing_desktop.domain.wheel import Legend


def test_it_is_one_picture_that_says_in_words_what_it_shows() -> None:
    with opened(render(with_blocks(wheel()), MADE)) as document:
        figures = [each for each in elements(document.Root.StructTreeRoot) if str(each.S) == "/Figure"]
        assert [str(figure.Alt) for figure in figures] == ["Wiel van 5 levensgebieden. Relatie: 8, eerder 7."]


def test_names_values_and_legend_can_be_read_on_the_page() -> None:
    text = " ".join(" ".join(page_texts(render(with_blocks(wheel()), MADE))).split())
    for words in ("Relatie of dateleven", "overgeslagen", "niet besproken", "3 maart 2026, eerder"):
        assert words in text


def test_a_legend_names_only_what_occurs() -> None:
    bare = replace(wheel(), legend=Legend("23 november 2026"))
    text = " ".join(page_texts(render(with_blocks(bare), MADE)))
    assert "23 november 2026" in text
    assert "eerder" not in text


def test_another_score_is_another_picture() -> None:
    first = wheel()
    other = replace(first, sectors=(replace(first.sectors[0], score=7), *first.sectors[1:]))
    assert render(with_blocks(first), MADE) != render(with_blocks(other), MADE)
