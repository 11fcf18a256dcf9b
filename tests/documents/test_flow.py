"""Strips on pages: all of them, in order, none over the edge, heads again where a table goes on."""

from hypothesis import given
from hypothesis import strategies as st

from wellbeing_desktop.documents.flow import Strip, glued, paginate

FIRST, OTHERS = 300.0, 400.0


def strip(height: float, before: float = 0.0, glue: bool = False, again: Strip | None = None) -> Strip:
    return Strip(height, lambda sheet, top: None, before, glue, again)


STRIPS = st.lists(st.builds(strip, st.floats(1, 120), st.floats(0, 20), st.booleans()), max_size=60)


@given(STRIPS)
def test_all_are_placed_in_order_and_within_the_page(strips: list[Strip]) -> None:
    pages = paginate(strips, FIRST, OTHERS)
    assert [id(placed) for page in pages for placed, _ in page] == [id(one) for one in strips]
    for number, page in enumerate(pages):
        edge = 0.0
        for placed, top in page:
            assert top >= edge
            edge = top + placed.height
        assert edge <= (OTHERS if number else FIRST) + 0.001


@given(STRIPS)
def test_glue_holds_while_the_chain_fits_a_page(strips: list[Strip]) -> None:
    pages = paginate(strips, FIRST, OTHERS)
    where = {id(placed): number for number, page in enumerate(pages) for placed, _ in page}
    chain: list[Strip] = []
    for one in strips:
        chain.append(one)
        if not one.glue:
            if sum(part.before + part.height for part in chain) <= min(FIRST, OTHERS):
                assert len({where[id(part)] for part in chain}) == 1
            chain = []


def test_air_is_left_out_at_the_top_of_a_page() -> None:
    pages = paginate([strip(290), strip(50, before=30)], FIRST, OTHERS)
    assert [[top for _, top in page] for page in pages] == [[0.0], [0.0]]


def test_a_head_comes_again_on_the_next_page_only() -> None:
    head = strip(20)
    again = strip(20)
    rows = [strip(90, again=again) for _ in range(6)]
    pages = paginate([*glued([head]), *rows], FIRST, OTHERS)
    assert [placed for placed, _ in pages[0]] == [head, *rows[:3]]
    assert [placed for placed, _ in pages[1]] == [again, *rows[3:]]


def test_an_empty_document_has_a_page() -> None:
    assert paginate([], FIRST, OTHERS) == [[]]


def test_a_last_page_with_little_on_it_gets_more() -> None:
    lines = [strip(14) for _ in range(23)]
    first, last = paginate(lines, FIRST, OTHERS)
    assert [placed for placed, _ in first] == lines[:15]
    assert [placed for placed, _ in last] == lines[15:]


def test_what_goes_along_to_the_last_page_begins_where_strips_may_part() -> None:
    heading = glued([strip(20)])
    lines = [strip(14) for _ in range(15)]
    first, last = paginate([*lines, *heading, strip(20), strip(20), strip(20), strip(20)], FIRST, OTHERS)
    assert last[0][0] is heading[0]
    assert len(first) == len(lines)


def test_a_long_whole_does_not_go_along() -> None:
    whole = [*glued([strip(90) for _ in range(2)]), strip(90)]
    first, last = paginate([strip(20), *whole, strip(20)], FIRST, OTHERS)
    assert len(first) == 4
    assert len(last) == 1


def test_the_head_of_a_table_goes_along() -> None:
    again = strip(20)
    rows = [strip(45, again=again) for _ in range(7)]
    _, last = paginate([strip(20), *rows], FIRST, OTHERS)
    assert [placed for placed, _ in last] == [again, *rows[-2:]]
