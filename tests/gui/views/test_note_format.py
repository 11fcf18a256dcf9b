"""Bold, lists and steps inwards: by key and by button, each undone in one step."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.gui.views.test_note_voices import paste, select
from wellbeing_desktop.domain.notes import MOST_INDENT, Line, Listing, Style, Voice
from wellbeing_desktop.gui.views.note.editor import SectionEdit
from wellbeing_desktop.gui.views.note.format_bar import FormatBar
from wellbeing_desktop.gui.views.note.marks import mark_of
from wellbeing_desktop.gui.voices import speakers_of

BULLET, NUMBER = Style((), Listing.BULLET), Style((), Listing.NUMBER)
CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFTED = CONTROL | Qt.KeyboardModifier.ShiftModifier


class Field(QWidget):
    """A field with its bar, and something to leave it for."""

    def __init__(self) -> None:
        super().__init__()
        self.bar, self.edit = FormatBar(self), SectionEdit(self)
        column = QVBoxLayout(self)
        column.addWidget(self.edit)
        column.addWidget(self.bar)
        self.edit.set_speakers(speakers_of((Voice.JOINT, Voice.CLIENT)))
        self.bar.serve(self.edit)


@pytest.fixture
def field(qtbot: QtBot) -> Field:
    made = Field()
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    made.edit.setFocus()
    return made


@pytest.fixture
def edit(field: Field) -> SectionEdit:
    return field.edit


def at_end(edit: SectionEdit) -> None:
    edit.moveCursor(QTextCursor.MoveOperation.End)


def styles(edit: SectionEdit) -> list[Style]:
    return [line.style for line in edit.lines()]


def test_one_plain_line_comes_within_the_line_with_the_cursor(edit: SectionEdit) -> None:
    edit.set_lines((Line("heet en koud", Voice.CLIENT, BULLET),))
    select(edit, 4, 4)
    edit.insert_lines((Line(" 😀"),))
    assert edit.lines() == (Line("heet 😀 en koud", Voice.CLIENT, BULLET),)


def test_bold_by_key_counts_characters(edit: SectionEdit) -> None:
    edit.set_lines((Line("😀 een woord"),))
    select(edit, 3, 6)
    QTest.keyClick(edit, Qt.Key.Key_B, CONTROL)
    assert styles(edit) == [Style(((2, 5),))]
    select(edit, 5, 8)
    QTest.keyClick(edit, Qt.Key.Key_B, CONTROL)
    assert styles(edit) == [Style(((2, 7),))]
    select(edit, 3, 8)
    QTest.keyClick(edit, Qt.Key.Key_B, CONTROL)
    assert styles(edit) == [Style()]
    edit.undo()
    edit.undo()
    assert styles(edit) == [Style(((2, 5),))]


def test_what_is_typed_after_the_key_is_bold_until_the_key_again(edit: SectionEdit) -> None:
    QTest.keyClick(edit, Qt.Key.Key_B, CONTROL)
    QTest.keyClicks(edit, "ja")
    QTest.keyClick(edit, Qt.Key.Key_B, CONTROL)
    QTest.keyClicks(edit, "nee")
    assert edit.lines() == (Line("janee", style=Style(((0, 2),))),)


def test_another_text_begins_plain(edit: SectionEdit) -> None:
    edit.set_lines((Line("dik", style=Style(((0, 3),))),))
    at_end(edit)
    edit.set_lines((Line("dun"),))
    at_end(edit)
    QTest.keyClicks(edit, "ner")
    assert edit.lines() == (Line("dunner"),)


def test_list_keys_take_all_selected_lines_and_let_go_again(edit: SectionEdit) -> None:
    edit.set_lines((Line("a"), Line("b", Voice.CLIENT), Line("c")))
    select(edit, 0, 3)
    QTest.keyClick(edit, Qt.Key.Key_8, SHIFTED)
    assert edit.lines() == (Line("a", style=BULLET), Line("b", Voice.CLIENT, BULLET), Line("c"))
    QTest.keyClick(edit, Qt.Key.Key_7, SHIFTED)
    assert styles(edit) == [NUMBER, NUMBER, Style()]
    QTest.keyClick(edit, Qt.Key.Key_7, SHIFTED)
    assert styles(edit) == [Style()] * 3
    for expected in ([NUMBER, NUMBER, Style()], [BULLET, BULLET, Style()], [Style()] * 3):
        edit.undo()
        assert styles(edit) == expected


def test_steps_in_and_out_stop_at_their_ends(edit: SectionEdit) -> None:
    edit.set_lines((Line("a", style=BULLET), Line("b")))
    select(edit, 0, 3)
    for _ in range(MOST_INDENT + 2):
        QTest.keyClick(edit, Qt.Key.Key_BracketRight, CONTROL)
    assert styles(edit) == [Style((), Listing.BULLET, MOST_INDENT), Style((), Listing.NONE, MOST_INDENT)]
    for _ in range(MOST_INDENT + 2):
        QTest.keyClick(edit, Qt.Key.Key_BracketLeft, CONTROL)
    assert styles(edit) == [BULLET, Style()]


def test_enter_goes_on_with_the_list_and_ends_it_in_an_empty_line(edit: SectionEdit) -> None:
    edit.set_lines((Line("een", Voice.CLIENT, Style((), Listing.NUMBER, 1)),))
    at_end(edit)
    QTest.keyClick(edit, Qt.Key.Key_Return)
    QTest.keyClicks(edit, "x")
    assert edit.lines()[1] == Line("x", Voice.CLIENT, Style((), Listing.NUMBER, 1))
    QTest.keyClick(edit, Qt.Key.Key_Return)
    QTest.keyClick(edit, Qt.Key.Key_Return)
    assert edit.lines()[2:] == (Line("", Voice.CLIENT),)
    edit.undo()
    assert edit.lines()[2:] == (Line("", Voice.CLIENT, Style((), Listing.NUMBER, 1)),)


def test_enter_before_the_words_of_a_list_pushes_them_down(edit: SectionEdit) -> None:
    edit.set_lines((Line("plat"), Line("punt", Voice.CLIENT, BULLET)))
    select(edit, 5, 5)
    QTest.keyClick(edit, Qt.Key.Key_Return)
    assert edit.lines() == (Line("plat"), Line("", Voice.CLIENT, BULLET), Line("punt", Voice.CLIENT, BULLET))


def test_backspace_at_the_beginning_takes_the_mark_then_the_step_then_the_line_end(edit: SectionEdit) -> None:
    edit.set_lines((Line("a"), Line("b", style=Style((), Listing.BULLET, 1))))
    select(edit, 2, 2)
    for expected in ([Line("a"), Line("b", style=Style((), Listing.NONE, 1))], [Line("a"), Line("b")], [Line("ab")]):
        QTest.keyClick(edit, Qt.Key.Key_Backspace)
        assert list(edit.lines()) == expected


@pytest.mark.parametrize(("typed", "style"), [("- ", BULLET), ("* ", BULLET), ("1. ", NUMBER)])
def test_typed_signs_begin_a_list_and_undo_gives_them_back(edit: SectionEdit, typed: str, style: Style) -> None:
    QTest.keyClicks(edit, typed)
    QTest.keyClicks(edit, "appel")
    assert edit.lines() == (Line("appel", style=style),)
    edit.undo()
    edit.undo()
    assert edit.lines() == (Line(typed),)


@pytest.mark.parametrize("typed", ["a - ", "12. ", "-x "])
def test_signs_elsewhere_stay_signs(edit: SectionEdit, typed: str) -> None:
    QTest.keyClicks(edit, typed)
    assert edit.lines() == (Line(typed),)


def test_what_is_pasted_is_plain_and_stands_in_the_list(edit: SectionEdit) -> None:
    edit.set_lines((Line("a", style=BULLET),))
    at_end(edit)
    paste(edit, "", "<b>vet</b><ul><li>punt</li></ul>")
    assert {line.style for line in edit.lines()} == {BULLET}


def test_numbers_follow_the_lines_above(edit: SectionEdit) -> None:
    deep, plain = Style((), Listing.NUMBER, 1), Style((), Listing.NONE, 1)
    edit.set_lines(
        tuple(Line("x", style=style) for style in (NUMBER, deep, deep, NUMBER, plain, NUMBER, BULLET, NUMBER, Style()))
    )
    shown = [mark_of(edit.document().findBlockByNumber(number)) for number in range(9)]
    assert shown == ["1.", "1.", "2.", "2.", "", "3.", "•", "1.", ""]


def test_the_buttons_do_what_the_keys_do_and_show_how_the_line_looks(field: Field) -> None:
    edit, bold, bullet = field.edit, field.bar.button("Ctrl+B"), field.bar.button("Ctrl+Shift+8")
    edit.set_lines((Line("vet", style=Style(((0, 3),), Listing.BULLET)), Line("plat")))
    select(edit, 1, 1)
    assert bold.isChecked()
    assert bullet.isChecked()
    select(edit, 5, 5)
    assert not bold.isChecked()
    assert not bullet.isChecked()
    bullet.click()
    assert edit.hasFocus()
    field.bar.button("Ctrl+]").click()
    select(edit, 4, 8)
    bold.click()
    assert edit.lines()[1] == Line("plat", style=Style(((0, 4),), Listing.BULLET, 1))
    field.bar.button("Ctrl+[").click()
    field.bar.button("Ctrl+Shift+7").click()
    assert edit.lines()[1] == Line("plat", style=Style(((0, 4),), Listing.NUMBER))


def test_tab_leaves_the_field_for_the_buttons_and_the_arrows_go_along_them(field: Field) -> None:
    QTest.keyClick(field.edit, Qt.Key.Key_Tab)
    assert field.edit.lines() == ()
    bold, backwards = field.bar.button("Ctrl+B"), field.bar.button("Ctrl+[")
    assert bold.hasFocus()
    QTest.keyClick(bold, Qt.Key.Key_Left)
    assert backwards.hasFocus()
    QTest.keyClick(backwards, Qt.Key.Key_Right)
    QTest.keyClick(bold, Qt.Key.Key_Space)
    assert field.edit.hasFocus()
    assert field.edit.look()[0]
    for key in ("Ctrl+B", "Ctrl+Shift+8", "Ctrl+Shift+7", "Ctrl+]", "Ctrl+["):
        assert field.bar.button(key).accessibleName()
