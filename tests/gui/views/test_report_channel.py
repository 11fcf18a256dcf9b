"""How an oral answer was given is kept as data, and read in the language of whoever reads it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.gui.dictionary import speaking
from tests.gui.seen import words_on
from tests.gui.views.note_tools import open_report, window
from tests.services.worlds import begin, write
from wellbeing_desktop.domain.paper import OralMark, SignatureRow
from wellbeing_desktop.domain.reports import Channel, Means
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.views.report import ReportView
from wellbeing_desktop.gui.views.report.answer import AnswerPanel
from wellbeing_desktop.services import releases, reports

WORDS = {"AnswerPanel: in gesprek": "in person", "AnswerPanel: per telefoon": "by telephone"}


@pytest.fixture
def view(desk: Desk, qtbot: QtBot) -> ReportView:
    world = begin(desk.vault)
    write(desk.vault, world.dialogue.id)
    reports.make(desk.vault, world.dialogue.id, "nl")
    reports.present(desk.vault, 1)
    return open_report(window(desk, qtbot), desk, world.dialogue.id)


@pytest.fixture
def panel(view: ReportView) -> AnswerPanel:
    """The answer of the client, who said it."""
    view.round_panel.person(client(view)).answer_button.click()
    view.answer_panel.means_segments.set_current(Means.ORAL.value)
    return view.answer_panel


def client(view: ReportView) -> int:
    assert view.report is not None
    return view.report.content.participants[0].participant_id


def kept(desk: Desk, panel: AnswerPanel) -> str:
    panel.keep_button.click()
    (answer,) = reports.round_by_report(desk.vault, 1).responses
    return answer.how


@pytest.mark.parametrize(("at", "channel"), list(enumerate(Channel)))
def test_a_choice_is_kept_without_words(desk: Desk, panel: AnswerPanel, at: int, channel: Channel) -> None:
    panel.how_combo.setCurrentIndex(at)
    assert kept(desk, panel) == channel


def test_each_paper_and_the_screen_say_it_in_their_language(desk: Desk, view: ReportView, panel: AnswerPanel) -> None:
    panel.how_combo.setCurrentText("per telefoon")
    assert kept(desk, panel) == Channel.PHONE
    for language, words in (("nl", "per telefoon"), ("en", "by telephone")):
        paper = releases.for_participant(desk.vault, 1, client(view), language).paper
        assert paper is not None
        (row,) = (block for block in paper.blocks if isinstance(block, SignatureRow))
        mark = row.signers[0].mark
        assert isinstance(mark, OralMark)
        assert mark.how == words
        desk.change_settings(language=language)
        assert f" {words} " in words_on(view.round_panel.person(client(view)))


def test_own_words_stay_as_they_are(desk: Desk, panel: AnswerPanel) -> None:
    panel.how_combo.setEditText(" na afloop, bij de auto ")
    QTest.keyClick(panel.how_combo, Qt.Key.Key_Return)
    assert panel.how_combo.count() == len(Channel)
    assert kept(desk, panel) == "na afloop, bij de auto"


@pytest.mark.parametrize(("typed", "seen"), [("per telefoon", "by telephone"), ("bij de auto", "bij de auto")])
def test_another_language_keeps_what_was_chosen(qapp: QApplication, panel: AnswerPanel, typed: str, seen: str) -> None:
    panel.how_combo.setEditText(typed)
    with speaking(qapp, WORDS):
        assert panel.how_combo.currentText() == seen
