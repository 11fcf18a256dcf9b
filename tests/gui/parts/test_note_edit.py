"""Where notes are written: plain text, wide lines, growing, and honest about who edited."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from wellbeing_desktop.gui.parts import NoteEdit
from wellbeing_desktop.gui.theme import theme

WORDS = st.text(st.characters(blacklist_categories=["Cs", "Cc", "Zl", "Zp"]) | st.just("\n"), max_size=200)


@pytest.fixture
def edit(qtbot: QtBot) -> NoteEdit:
    made = NoteEdit()
    qtbot.addWidget(made)
    made.resize(500, 300)
    made.show()
    return made


def line_height(edit: NoteEdit) -> float:
    """Pixels from one line to the next."""
    edit.set_text("een\ntwee\ndrie")
    layout = edit.document().documentLayout()
    first, second = (layout.blockBoundingRect(edit.document().findBlockByNumber(n)).top() for n in (0, 1))
    return float(second - first)


def test_lines_lie_apart(edit: NoteEdit) -> None:
    assert line_height(edit) == pytest.approx(edit.fontMetrics().height() * 1.45, abs=1)


def test_typed_lines_lie_apart_too(edit: NoteEdit, qtbot: QtBot) -> None:
    qtbot.keyClicks(edit, "een")
    qtbot.keyClick(edit, Qt.Key.Key_Return)
    qtbot.keyClicks(edit, "twee")
    block = edit.document().lastBlock()
    assert block.blockFormat().lineHeight() == 145
    assert edit.text() == "een\ntwee"


@given(WORDS)
@settings(max_examples=50, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_what_goes_in_comes_out(edit: NoteEdit, text: str) -> None:
    edit.set_text(text)
    assert edit.text() == text.replace("\N{NO-BREAK SPACE}", " ")


def test_only_the_user_edits(edit: NoteEdit, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(edit.edited):
        edit.set_text("van de kluis")
    with qtbot.waitSignal(edit.edited):
        qtbot.keyClicks(edit, "x")


def test_the_same_text_leaves_the_cursor(edit: NoteEdit) -> None:
    edit.set_text("een twee drie")
    cursor = edit.textCursor()
    cursor.setPosition(7)
    edit.setTextCursor(cursor)
    edit.set_text("een twee drie")
    assert edit.textCursor().position() == 7


def test_another_text_cannot_be_undone_into_the_last(edit: NoteEdit, qtbot: QtBot) -> None:
    edit.set_text("dossier van Anna")
    edit.set_text("dossier van Bram")
    edit.undo()
    assert edit.text() == "dossier van Bram"
    qtbot.keyClicks(edit, "x")
    edit.undo()
    assert edit.text() == "dossier van Bram"


def test_pasting_brings_words_only(edit: NoteEdit) -> None:
    data = QMimeData()
    data.setHtml("<h1 style='color:red'>Groot</h1><img src='file:///etc/hostname'>")
    data.setText("Groot")
    edit.insertFromMimeData(data)
    assert edit.text() == "Groot"
    assert "h1" not in edit.toHtml()
    assert edit.document().lastBlock().blockFormat().lineHeight() == 145


def test_it_grows_with_the_text_and_no_further_than_a_screen(edit: NoteEdit) -> None:
    empty = edit.sizeHint().height()
    edit.set_text("\n".join(["regel"] * 12))
    twelve = edit.sizeHint().height()
    edit.set_text("\n".join(["regel"] * 4000))
    most = edit.sizeHint().height()
    assert empty < twelve < most < 900


def test_nothing_of_the_least_lines_is_cut_off(edit: NoteEdit) -> None:
    for scale in (100, 200):
        theme().use("light", scale)
        edit.set_text("een\ntwee\ndrie\nvier")
        edit.setFixedHeight(edit.sizeHint().height())
        assert edit.verticalScrollBar().maximum() == 0


def test_tab_leaves_the_field(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    edit, after = NoteEdit(), QLineEdit()
    column.addWidget(edit)
    column.addWidget(after)
    window.show()
    edit.setFocus()
    qtbot.keyClick(edit, Qt.Key.Key_Tab)
    assert window.focusWidget() is after
    assert edit.text() == ""
