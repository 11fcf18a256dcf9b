"""The lines that are remembered are those that stand in the document, whatever is done to it."""

import random

import pytest
from PySide6.QtGui import QTextCursor
from pytestqt.qtbot import QtBot

from wellbeing_desktop.domain.notes import Line, Style, Voice
from wellbeing_desktop.gui.views.note import document
from wellbeing_desktop.gui.views.note.editor import SectionEdit

STEPS = 400
TEXTS = ("a", "Twee woorden", "b\nc", "\n", "één\u2028twee", "ÅÉ", "\n\n\n")


def _step(edit: SectionEdit, dice: random.Random) -> None:
    """One thing that a writer can do, anywhere."""
    cursor, last = edit.textCursor(), edit.document().characterCount() - 1
    cursor.setPosition(dice.randint(0, last))
    if dice.random() < 0.5:
        cursor.setPosition(min(last, cursor.position() + dice.randint(0, 30)), QTextCursor.MoveMode.KeepAnchor)
    edit.setTextCursor(cursor)
    deeds = (
        lambda: cursor.insertText(dice.choice(TEXTS)),
        cursor.removeSelectedText,
        cursor.deletePreviousChar,
        cursor.insertBlock,
        lambda: cursor.mergeCharFormat(document.letters(bold=dice.random() < 0.5)),
        lambda: edit.insert_lines((Line("ingezet", Voice.CLIENT), Line("vet", style=Style(bold=((0, 2),))))),
        edit.take_line,
        edit.undo,
        edit.redo,
        lambda: edit.set_lines((Line("opnieuw"), Line("en nog een", Voice.COLLEAGUE))),
    )
    dice.choices(deeds, weights=(8, 3, 3, 4, 3, 3, 2, 4, 2, 1))[0]()


@pytest.mark.parametrize("seed", range(6))
def test_what_is_remembered_is_what_stands_there(qtbot: QtBot, seed: int) -> None:
    dice, edit = random.Random(seed), SectionEdit()  # noqa: S311 - the same steps each time
    qtbot.addWidget(edit)
    for number in range(STEPS):
        _step(edit, dice)
        if dice.random() < 0.3:
            assert edit.lines() == document.read(edit.document()), f"after {number} steps"
    assert edit.lines() == document.read(edit.document())


def test_an_empty_section_has_no_lines(qtbot: QtBot) -> None:
    edit = SectionEdit()
    qtbot.addWidget(edit)
    assert edit.lines() == ()
    edit.insert_lines((Line("a"),))
    edit.undo()
    assert edit.lines() == document.read(edit.document()) == ()
