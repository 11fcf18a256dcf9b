"""Each line keeps its voice through typing, splitting, joining, pasting, undo and redo."""

from dataclasses import dataclass
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import QKeySequence, QShortcut, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from wellbeing_desktop.domain.notes import Line, Voice
from wellbeing_desktop.gui.views.note.editor import SectionEdit
from wellbeing_desktop.gui.views.note.margin import VoiceMargin
from wellbeing_desktop.gui.voices import speakers_of

ALL = (Voice.JOINT, Voice.CLIENT, Voice.COLLEAGUE)
KEYS = dict(zip(ALL, (Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3), strict=True))
THREE = (Line("samen"), Line("van de deelnemer", Voice.CLIENT), Line("van de collega", Voice.COLLEAGUE))


@dataclass
class Model:
    """What the lines should be: a line that joins one with words takes its voice, an empty one gives way.

    Of lines that are selected whole the first one's voice stays.
    """

    lines: list[tuple[str, Voice]]

    @property
    def text(self) -> str:
        return "\n".join(text for text, _ in self.lines)

    def place(self, position: int) -> tuple[int, int]:
        before = self.text[:position]
        return before.count("\n"), len(before) - (before.rfind("\n") + 1)

    def cut(self, first: int, last: int, *, chosen: bool = True) -> None:
        (top, left), (bottom, right) = self.place(first), self.place(last)
        ends = right == len(self.lines[bottom][0]) and (right > 0 or (first, last) == (0, len(self.text)))
        voice = self.lines[bottom if left == 0 and not (chosen and ends) else top][1]
        joined = self.lines[top][0][:left] + self.lines[bottom][0][right:]
        self.lines[top : bottom + 1] = [(joined, voice)]

    def split(self, first: int, last: int) -> None:
        voice = self.lines[self.place(last)[0]][1]
        self.cut(first, last)
        (_top, left), end = self.place(first), self.lines[self.place(first)[0]]
        voice = end[1] if left == 0 and not end[0] and first != last else voice
        self.put(first, "\n")
        row = self.place(first)[0] + 1
        self.lines[row] = (self.lines[row][0], voice)

    def put(self, position: int, text: str) -> None:
        row, column = self.place(position)
        old, voice = self.lines[row]
        parts = (old[:column] + text + old[column:]).split("\n")
        self.lines[row : row + 1] = [(part, voice) for part in parts]

    def give(self, first: int, last: int, voice: Voice) -> None:
        for row in range(self.place(first)[0], self.place(last)[0] + 1):
            self.lines[row] = (self.lines[row][0], voice)


@pytest.fixture
def edit(qtbot: QtBot) -> SectionEdit:
    made = SectionEdit()
    qtbot.addWidget(made)
    made.set_speakers(speakers_of(ALL))
    return made


def paste(edit: SectionEdit, text: str, html: str = "") -> None:
    mime = QMimeData()
    mime.setText(text) if text else None
    mime.setHtml(html) if html else None
    edit.insertFromMimeData(mime)


def select(edit: SectionEdit, first: int, last: int) -> None:
    cursor = edit.textCursor()
    cursor.setPosition(first)
    cursor.setPosition(last, QTextCursor.MoveMode.KeepAnchor)
    edit.setTextCursor(cursor)


def as_pairs(edit: SectionEdit) -> list[tuple[str, Voice]]:
    return [(line.text, line.voice) for line in edit.lines()] or [("", edit.voice())]


DEEDS = st.tuples(
    st.sampled_from(["type", "enter", "backspace", "delete", "paste", *ALL]),
    st.integers(0, 60),
    st.integers(0, 60),
)
LINES = st.lists(st.tuples(st.text("abc ", max_size=5), st.sampled_from(ALL)), min_size=1, max_size=5)


def do(edit: SectionEdit, model: Model, deed: tuple[object, int, int]) -> None:
    what, size = deed[0], len(model.text)
    first, last = sorted((min(deed[1], size), min(deed[2], size)))
    select(edit, first, last)
    if isinstance(what, Voice):
        QTest.keyClick(edit, KEYS[what], Qt.KeyboardModifier.ControlModifier)
        model.give(first, last, what)
        return
    if what == "enter":
        model.split(first, last)
        QTest.keyClick(edit, Qt.Key.Key_Return)
        return
    chosen = first != last
    if not chosen and what in ("backspace", "delete"):
        first, last = (max(0, first - 1), last) if what == "backspace" else (first, min(size, last + 1))
    if first != last:
        model.cut(first, last, chosen=chosen)
    put = {"type": "x", "paste": "p\nq r\n"}.get(str(what), "")
    model.put(first, put)
    if what == "paste":
        paste(edit, put)
    else:
        keys = {"type": Qt.Key.Key_X, "backspace": Qt.Key.Key_Backspace}
        QTest.keyClick(edit, keys.get(str(what), Qt.Key.Key_Delete))


@settings(max_examples=300)
@given(LINES, st.lists(DEEDS, max_size=8))
def test_voices_follow_every_edit(qapp: QApplication, start: list[tuple[str, Voice]], deeds: list) -> None:
    edit, model = SectionEdit(), Model(list(start))
    edit.set_speakers(speakers_of(ALL))
    edit.set_lines(tuple(Line(text, voice) for text, voice in start))
    for deed in deeds:
        do(edit, model, deed)
        assert [text for text, _ in as_pairs(edit)] == [text for text, _ in model.lines]
        assert as_pairs(edit) == model.lines
    while edit.document().isUndoAvailable():
        edit.undo()
    assert as_pairs(edit) == start
    while edit.document().isRedoAvailable():
        edit.redo()
    assert as_pairs(edit) == model.lines
    edit.deleteLater()


def test_lines_come_back_as_they_were_kept(edit: SectionEdit) -> None:
    kept = (Line(""), Line("a", Voice.CLIENT), Line("", Voice.COLLEAGUE), Line("b"), Line("", Voice.CLIENT))
    edit.set_lines(kept)
    assert edit.lines() == kept
    assert not edit.document().isUndoAvailable()


def test_an_untouched_field_holds_no_lines(edit: SectionEdit) -> None:
    edit.set_lines(())
    assert edit.lines() == ()


def test_a_voice_given_by_key_can_be_undone(edit: SectionEdit, qtbot: QtBot) -> None:
    edit.set_lines(THREE)
    with qtbot.waitSignals([edit.edited, edit.speaker_changed]):
        QTest.keyClick(edit, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    assert edit.lines()[0].voice is Voice.COLLEAGUE
    edit.undo()
    assert edit.lines() == THREE


def test_the_keys_of_the_voices_go_before_those_of_the_window(edit: SectionEdit, qtbot: QtBot) -> None:
    fired: list[str] = []
    for key in ("Ctrl+2", "Ctrl+4"):
        QShortcut(QKeySequence(key), edit).activated.connect(lambda key=key: fired.append(key))
    edit.set_lines(THREE)
    with qtbot.waitActive(edit):
        edit.show()
    for number in (Qt.Key.Key_2, Qt.Key.Key_4):
        QTest.keyClick(edit, number, Qt.KeyboardModifier.ControlModifier)
    assert fired == ["Ctrl+4"]
    assert edit.lines()[0].voice is Voice.CLIENT


def test_only_the_voices_of_the_talk_have_a_key(edit: SectionEdit) -> None:
    edit.set_speakers(speakers_of((Voice.JOINT, Voice.CLIENT)))
    edit.set_lines((Line("a"),))
    QTest.keyClick(edit, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    assert edit.lines() == (Line("a"),)


def test_shift_and_enter_begin_a_line_of_its_own(edit: SectionEdit) -> None:
    edit.set_lines((Line("ab", Voice.CLIENT),))
    edit.moveCursor(QTextCursor.MoveOperation.Right)
    QTest.keyClick(edit, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert edit.lines() == (Line("a", Voice.CLIENT), Line("b", Voice.CLIENT))


def test_what_is_pasted_becomes_plain_lines(edit: SectionEdit) -> None:
    edit.set_lines((Line("x", Voice.CLIENT),))
    edit.moveCursor(QTextCursor.MoveOperation.End)
    paste(edit, "", "<p style='font-size:40px'><b>vet</b></p><p>&lt;i&gt;</p><img src='file:///etc/hostname'>")
    assert [line.voice for line in edit.lines()] == [Voice.CLIENT] * len(edit.lines())
    assert edit.toPlainText().startswith("xvet\n<i>")
    assert "font-size:40px" not in edit.toHtml()


def test_what_no_database_can_carry_is_left_out_of_a_paste(edit: SectionEdit) -> None:
    paste(edit, "a\0b\n😀\n\u202eשלום\n<b>&amp;</b>")
    assert [line.text for line in edit.lines()] == ["ab", "😀", "\u202eשלום", "<b>&amp;</b>"]


def test_a_paste_beyond_what_a_section_holds_is_refused_whole(edit: SectionEdit, qtbot: QtBot) -> None:
    edit.set_lines((Line("blijft"),))
    with qtbot.waitSignal(edit.refused):
        paste(edit, "x" * 4_000_000)
    assert edit.lines() == (Line("blijft"),)


def test_the_margin_says_each_voice_and_leads_to_its_line(edit: SectionEdit, qtbot: QtBot) -> None:
    edit.set_lines(THREE)
    edit.resize(600, 200)
    edit.show()
    qtbot.waitExposed(edit)
    margin = edit.findChild(VoiceMargin)
    layout = edit.document().documentLayout()
    assert isinstance(margin, VoiceMargin)
    tags = {block: margin.tag(edit.document().findBlockByNumber(block)) for block in range(3)}
    assert [words for words, _ in tags.values()] == ["Samen", "Deelnemer", "Collega"]
    middle = layout.blockBoundingRect(edit.document().findBlockByNumber(2)).center()
    qtbot.mousePress(margin, Qt.MouseButton.LeftButton, pos=QPoint(5, round(middle.y())))
    assert edit.voice() is Voice.COLLEAGUE
    for (_, upper), (_, lower) in pairwise(tags.values()):
        assert upper.bottom() < lower.top()
