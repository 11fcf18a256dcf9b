"""Bold stays on its letters, numbers count as people read lists, and old lines look as they did."""

from hypothesis import given
from hypothesis import strategies as st

from wellbeing_desktop.domain.notes import (
    MOST_INDENT,
    Line,
    Listing,
    Style,
    Voice,
    clean,
    cleaned,
    numbered,
    runs,
)
from wellbeing_desktop.domain.reports import ReportLine, looks

BULLET, NUMBER, NONE = Listing.BULLET, Listing.NUMBER, Listing.NONE


@st.composite
def bold_texts(draw: st.DrawFn) -> tuple[str, tuple[tuple[int, int], ...]]:
    text = draw(st.text(st.sampled_from("ab\0\ud800😀"), max_size=12))
    places = sorted(draw(st.sets(st.integers(0, len(text)), max_size=6)))
    return text, tuple(zip(places[::2], places[1::2], strict=False))


@given(bold_texts())
def test_the_pieces_are_the_text_and_the_bold_ones_are_the_spans(drawn: tuple) -> None:
    text, bold = drawn
    pieces = list(runs(text, bold))
    assert "".join(piece for piece, _bold in pieces) == text
    assert all(piece for piece, _bold in pieces)
    assert [piece for piece, thick in pieces if thick] == [text[first:last] for first, last in bold]


@given(bold_texts())
def test_what_cannot_be_kept_goes_and_bold_stays_on_its_letters(drawn: tuple) -> None:
    text, bold = drawn
    kept = cleaned(Line(text, Voice.MEMBER, Style(bold, BULLET, 1), 7))
    assert kept.text == clean(text)
    assert (kept.voice, kept.participant_id, kept.style.listing, kept.style.indent) == (Voice.MEMBER, 7, BULLET, 1)
    marked = "".join(kept.text[first:last] for first, last in kept.style.bold)
    assert marked == clean("".join(text[first:last] for first, last in bold))
    assert cleaned(kept) == kept


def test_a_list_counts_on_past_what_stands_deeper_and_ends_at_anything_else() -> None:
    lines = [(NUMBER, 0), (NUMBER, 1), (NUMBER, 1), (NONE, 2), (NUMBER, 0), (NUMBER, 1), (BULLET, 0), (NUMBER, 0)]
    assert numbered(Style((), listing, indent) for listing, indent in lines) == [1, 1, 2, 0, 2, 1, 0, 1]
    assert numbered([]) == []


@given(st.lists(st.tuples(st.sampled_from(Listing), st.integers(0, MOST_INDENT)), max_size=20))
def test_only_numbered_lines_have_numbers_and_each_is_one_more_or_the_first(shapes: list) -> None:
    numbers = numbered(Style((), listing, indent) for listing, indent in shapes)
    assert [number > 0 for number in numbers] == [listing is NUMBER for listing, _indent in shapes]
    last: dict[int, int] = {}
    for (_listing, indent), number in zip(shapes, numbers, strict=True):
        assert number in (0, 1, last.get(indent, 0) + 1)
        last = {depth: kept for depth, kept in last.items() if depth < indent} | {indent: number}


def test_lines_of_a_section_without_any_list_stand_as_points() -> None:
    plain = [ReportLine("a", "A", "x", Voice.JOINT, Style(((0, 1),))), ReportLine("a", "A", "y", Voice.JOINT)]
    assert looks(plain) == (Style(((0, 1),), BULLET), Style((), BULLET))
    listed = [*plain, ReportLine("a", "A", "z", Voice.JOINT, Style((), NUMBER, 1))]
    assert looks(listed) == tuple(line.style for line in listed)
