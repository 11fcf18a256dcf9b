"""Lines come back from the field exactly as they were put there, whatever was done to them and undone again."""

from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.gui.views.test_note_voices import paste, select
from wellbeing_desktop.domain.notes import MOST_INDENT, Line, Listing, Style, Voice, numbered
from wellbeing_desktop.gui.views.note import document
from wellbeing_desktop.gui.views.note.editor import SectionEdit
from wellbeing_desktop.gui.views.note.marks import number_of
from wellbeing_desktop.gui.voices import speakers_of

BULLET = Style((), Listing.BULLET)
ENDS = "\n\r\N{LINE SEPARATOR}\N{PARAGRAPH SEPARATOR}\ufdd0\ufdd1"
LETTERS = st.characters(exclude_categories=["Cs"], exclude_characters="\0" + ENDS)


@st.composite
def any_line(draw: st.DrawFn) -> Line:
    text = draw(st.text(LETTERS | st.sampled_from("ab 😀👩🏽"), max_size=12))
    places = sorted(draw(st.sets(st.integers(0, len(text)), max_size=6)))
    bold = tuple(zip(places[::2], places[1::2], strict=False))
    style = Style(bold, draw(st.sampled_from(Listing)), draw(st.integers(0, MOST_INDENT)))
    voice = draw(st.sampled_from(Voice))
    return Line(text, voice, style, draw(st.integers(1, 99)) if voice is Voice.MEMBER else 0)


@settings(max_examples=300)
@given(st.lists(any_line(), max_size=6).map(tuple))
def test_lines_come_back_exactly(qapp: QApplication, lines: tuple[Line, ...]) -> None:
    edit = SectionEdit()
    edit.set_lines(lines)
    assert edit.lines() == (() if lines == (Line(""),) else lines)
    assert not edit.document().isUndoAvailable()
    edit.deleteLater()


@settings(max_examples=100)
@given(st.lists(any_line(), min_size=1, max_size=4).map(tuple))
def test_lines_put_in_are_one_step(qapp: QApplication, lines: tuple[Line, ...]) -> None:
    edit, before = SectionEdit(), (Line("vooraf", Voice.CLIENT, BULLET),)
    edit.set_lines(before)
    edit.insert_lines((*lines, Line("slot", Voice.COLLEAGUE)))
    assert edit.lines() == (*before, *lines, Line("slot", Voice.COLLEAGUE))
    edit.undo()
    assert edit.lines() == before
    edit.redo()
    assert edit.lines() == (*before, *lines, Line("slot", Voice.COLLEAGUE))
    edit.deleteLater()


@settings(max_examples=100)
@given(st.lists(any_line(), min_size=1, max_size=4).map(tuple), st.integers(0, 3))
def test_a_line_is_taken_whole_and_given_back(qapp: QApplication, lines: tuple[Line, ...], at: int) -> None:
    edit, at = SectionEdit(), at % len(lines)
    edit.set_lines(lines)
    edit.setTextCursor(QTextCursor(edit.document().findBlockByNumber(at)))
    assert edit.current_line() == lines[at]
    assert edit.take_line() == lines[at]
    left = (*lines[:at], *lines[at + 1 :])
    assert edit.lines() == (() if left == (Line(""),) else left)
    edit.undo()
    assert edit.lines() == (() if lines == (Line(""),) else lines)
    edit.deleteLater()


def test_a_kept_line_with_breaks_in_it_becomes_lines_that_look_alike(qapp: QApplication) -> None:
    edit = SectionEdit()
    edit.set_lines((Line("a😀b\r\ncd\N{LINE SEPARATOR}e", Voice.CLIENT, Style(((1, 6), (7, 9)), Listing.BULLET, 1)),))
    assert edit.lines() == (
        Line("a😀b", Voice.CLIENT, Style(((1, 3),), Listing.BULLET, 1)),
        Line("cd", Voice.CLIENT, Style(((0, 1),), Listing.BULLET, 1)),
        Line("e", Voice.CLIENT, Style(((0, 1),), Listing.BULLET, 1)),
    )


DEEDS = st.tuples(
    st.sampled_from(["type", "enter", "backspace", "bold", "bullet", "number", "in", "out", "voice", "paste", "take"]),
    st.integers(0, 40),
    st.integers(0, 40),
)


def do(edit: SectionEdit, deed: tuple[str, int, int]) -> None:
    what, size = deed[0], edit.length()
    select(edit, min(deed[1], size), min(deed[2], size))
    methods = {
        "bold": edit.toggle_bold,
        "bullet": lambda: edit.toggle_listing(Listing.BULLET),
        "number": lambda: edit.toggle_listing(Listing.NUMBER),
        "in": lambda: edit.step(1),
        "out": lambda: edit.step(-1),
        "voice": lambda: edit.set_speaker(speakers_of((Voice.CLIENT,))[0]),
        "paste": lambda: paste(edit, "p\nq\N{LINE SEPARATOR}r"),
        "take": lambda: edit.insert_lines((edit.take_line(), Line("😀", Voice.MEMBER, BULLET, 3))),
    }
    if what in methods:
        methods[what]()
    else:
        keys = {"type": Qt.Key.Key_Space, "enter": Qt.Key.Key_Return, "backspace": Qt.Key.Key_Backspace}
        QTest.keyClick(edit, keys[what])


@settings(max_examples=150, deadline=None)
@given(st.lists(any_line(), min_size=1, max_size=4).map(tuple), st.lists(DEEDS, max_size=8))
def test_undo_gives_looks_and_owners_back_and_redo_takes_them_again(
    qapp: QApplication, start: tuple[Line, ...], deeds: list[tuple[str, int, int]]
) -> None:
    edit = SectionEdit()
    edit.set_speakers(speakers_of((Voice.JOINT, Voice.CLIENT)))
    edit.set_lines(start)
    for deed in deeds:
        do(edit, deed)
        assert edit.lines() == document.read(edit.document())
        assert all(line.style.indent <= MOST_INDENT and line.style.indent >= 0 for line in edit.lines())
        assert all(first < last <= len(line.text) for line in edit.lines() for first, last in line.style.bold)
    ended = edit.lines()
    while edit.document().isUndoAvailable():
        edit.undo()
    assert edit.lines() == (() if start == (Line(""),) else start)
    while edit.document().isRedoAvailable():
        edit.redo()
    assert edit.lines() == ended
    edit.deleteLater()


@given(st.lists(st.tuples(st.sampled_from(Listing), st.integers(0, MOST_INDENT)), min_size=1, max_size=12))
def test_the_numbers_on_the_screen_are_those_on_paper(qapp: QApplication, shapes: list[tuple[Listing, int]]) -> None:
    edit, given_styles = SectionEdit(), [Style((), listing, indent) for listing, indent in shapes]
    edit.set_lines(tuple(Line("x", style=style) for style in given_styles))
    blocks = [edit.document().findBlockByNumber(row) for row in range(len(shapes))]
    shown = [
        number_of(block) if style.listing is Listing.NUMBER else 0
        for block, style in zip(blocks, given_styles, strict=True)
    ]
    assert shown == numbered(given_styles)
    edit.deleteLater()
