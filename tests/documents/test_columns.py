"""Columns of tables: a long word has room, and only one wider than any column may be is cut."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.documents.anatomy import laid_out, words
from tests.documents.samples import MADE, with_blocks
from wellbeing_desktop.documents.columns import fitted, shared
from wellbeing_desktop.documents.render import render
from wellbeing_desktop.domain.paper import AgreementRow, AgreementTable, Column, Table

ROOM = 400.0
LONG = "Featherstonehaugh"
COLUMNS = st.lists(st.tuples(st.floats(0.1, 5), st.floats(0, 200)), min_size=1, max_size=7)


@given(COLUMNS)
def test_columns_fill_the_room_and_hold_their_words(columns: list[tuple[float, float]]) -> None:
    shares, least = [share for share, _ in columns], [word for _, word in columns]
    widths = shared(shares, least, ROOM)
    if sum(least) < ROOM:
        assert sum(widths) == pytest.approx(ROOM)
        assert all(width >= word - 0.001 for width, word in zip(widths, least, strict=True))
    else:
        assert sum(widths) <= ROOM + 0.001
        assert all(width <= word for width, word in zip(widths, least, strict=True))


@given(st.lists(st.floats(0, 300), min_size=1, max_size=7))
def test_who_asks_little_gets_it_whole(wishes: list[float]) -> None:
    widths = fitted(wishes, ROOM)
    assert sum(widths) <= ROOM + 0.001
    for wish, width in zip(wishes, widths, strict=True):
        assert width == wish or width >= ROOM / len(wishes) - 0.001


def test_without_long_words_the_shares_decide() -> None:
    assert shared((1, 3), (10, 10), ROOM) == [100, 300]
    assert shared((1, 3), (150, 10), ROOM) == [150, 250]


@pytest.mark.parametrize("owner", [f"Peregrine {LONG}-Cholmondeley", "Hooggewaardeerdewerkbegeleider"])
def test_a_long_name_stays_whole_beside_an_agreement(owner: str) -> None:
    rows = (AgreementRow("Elke ochtend tien minuten overleg over het werk van die dag.", owner, date(2026, 11, 26)),)
    said = laid_out(render(with_blocks(AgreementTable(rows)), MADE))
    for piece in owner.replace("-", "- ").split():
        assert piece in said
    assert "26-11-2026" in said
    assert "Gereed" in said


def test_a_long_word_in_any_table_takes_room_of_the_others() -> None:
    columns = (Column("Nr"), Column("Wie"), Column("Hoeveel", 6, right=True))
    assert LONG in words(render(with_blocks(Table(columns, (("1", LONG, "4"),))), MADE))


def test_a_word_wider_than_any_column_may_be_is_cut_and_leaves_room() -> None:
    endless = "w" * 300
    rows = (AgreementRow("Verantwoordelijkheidsgevoel bespreken", endless, date(2026, 11, 26)),)
    said = words(render(with_blocks(AgreementTable(rows)), MADE))
    assert "Verantwoordelijkheidsgevoel bespreken" in said
    assert endless not in said
    assert said.count("w") >= len(endless)
