"""Breaking text loses no letter, and no line is wider than it may be."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wellbeing_desktop.documents.fonts import drawable
from wellbeing_desktop.documents.letters import printable
from wellbeing_desktop.documents.lines import line, paragraphs, single, width_of, wrap
from wellbeing_desktop.documents.styles import BODY, CODE, HEADING_2, TITLE

STYLES = st.sampled_from((BODY, TITLE, HEADING_2, CODE))
WIDTHS = st.floats(40, 500)


@given(st.text(), STYLES, WIDTHS)
def test_nothing_is_lost_and_nothing_sticks_out(text: str, style, width: float) -> None:
    lines = wrap(text, style, width)
    assert lines
    whole = "".join(part.text for part in lines)
    assert whole.split() == printable(text).split()
    for part in lines:
        assert width_of(part.text.rstrip(" "), style) <= width + 0.01
        assert part.width == pytest.approx(width_of(part.text.removesuffix(" "), style), abs=0.01)


@given(st.lists(st.text("abcde", min_size=1, max_size=9), min_size=1), st.floats(70, 500))
def test_a_line_broken_by_the_paper_ends_in_a_space(parts: list[str], width: float) -> None:
    *broken, last = wrap(" ".join(parts), BODY, width)
    assert all(part.text.endswith(" ") for part in broken)
    assert not last.text.endswith(" ")


def test_compound_names_break_after_the_hyphen_without_a_space() -> None:
    width = width_of("Wijngaarden-Hooge", BODY)
    assert [part.text for part in wrap("Wijngaarden-Hoogeveen", BODY, width)] == ["Wijngaarden-", "Hoogeveen"]


def test_dates_do_not_break() -> None:
    width = width_of("uiterlijk 19-11", BODY)
    assert [part.text for part in wrap("uiterlijk 19-11-2026", BODY, width)] == ["uiterlijk ", "19-11-2026"]


def test_a_fixed_space_holds() -> None:
    width = width_of("bedrag: €", BODY) + 1
    assert [part.text for part in wrap("bedrag: €\xa05", BODY, width)] == ["bedrag: ", "€\xa05"]


@given(st.text(max_size=300), WIDTHS, st.integers(1, 3))
def test_what_is_cut_off_shows(text: str, width: float, most: int) -> None:
    whole = wrap(text, BODY, width)
    lines = single(text, BODY, width, most)
    assert len(lines) <= most
    if len(whole) > most:
        assert lines[-1].text.endswith("…")
        assert lines[-1].width <= width
    else:
        assert lines == whole


@given(st.text())
def test_only_letters_that_can_be_drawn_pass(text: str) -> None:
    out = printable(text)
    assert {ord(letter) for letter in out} <= drawable() | {ord("\n")}
    assert printable(out) == out


def test_paragraphs_know_the_empty_line_before_them() -> None:
    assert list(paragraphs("\n\na\nb\n\n \nc\n")) == [("a", True), ("b", False), ("c", True)]


def test_one_line_stays_one_line() -> None:
    assert line("a\nb", BODY).text == "a b"
