"""The language: Qt's own buttons too, and no translators left behind."""

import pytest
from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtWidgets import QApplication, QDialogButtonBox
from pytestqt.qtbot import QtBot

from tests.gui.dictionary import speaking
from wellbeing_desktop.gui import translate
from wellbeing_desktop.gui.parts import SavedLabel, WeekdayPicker


@pytest.mark.parametrize(("language", "words"), [("nl", "Annuleren"), ("en", "Cancel")])
def test_qts_own_buttons_speak_the_language(qapp: QApplication, qtbot: QtBot, language: str, words: str) -> None:
    translate.use(qapp, language)  # type: ignore[arg-type]
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    qtbot.addWidget(box)
    assert box.button(QDialogButtonBox.StandardButton.Cancel).text().replace("&", "") == words


def test_switching_leaves_no_translators_behind(qapp: QApplication) -> None:
    for _ in range(3):
        translate.use(qapp, "en")
        translate.use(qapp, "nl")
    qapp.sendPostedEvents(None, 52)
    assert len(qapp.findChildren(QTranslator)) <= 3
    assert QLocale().language() is QLocale.Language.Dutch
    assert translate.language(qapp) == "nl"


def test_parts_follow_the_language_while_shown(qapp: QApplication, qtbot: QtBot) -> None:
    saved, days = SavedLabel(), WeekdayPicker()
    for widget in (saved, days):
        qtbot.addWidget(widget)
    saved.set_saved("14:02")
    assert saved.text() == "Bewaard om 14:02"
    with speaking(qapp, {"SavedLabel: Bewaard om {time}": "Saved at {time}"}):
        assert saved.text() == "Saved at 14:02"
    translate.use(qapp, "en")
    assert [button.text() for button in days.children() if hasattr(button, "text")][:2] == ["Mon", "Tue"]
