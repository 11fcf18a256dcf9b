"""Settings are kept and felt at once; the practice's data, the secret and snapshots through the real page."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.gui.audit import settle
from tests.services.worlds import INK
from wellbeing_desktop.domain.errors import Kind, UserError
from wellbeing_desktop.gui import translate
from wellbeing_desktop.gui.backups import Backups
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.own_words import OwnWords
from wellbeing_desktop.gui.parts import Card
from wellbeing_desktop.gui.parts.practice_form import LOGO_HIGH, read_logo
from wellbeing_desktop.gui.places import Place
from wellbeing_desktop.gui.views.practice import PracticeView
from wellbeing_desktop.services import practice, snapshots

FRAME = 1


def page(qtbot: QtBot, desk: Desk, part: str = "") -> PracticeView:
    view = PracticeView(desk)
    qtbot.addWidget(view)
    view.show()
    view.show_place(Place("practice", part=part))
    return view


def test_the_practice_is_changed_and_a_missing_name_is_marked(qtbot: QtBot, desk: Desk) -> None:
    view = page(qtbot, desk)
    form = view.practice_form
    form.town_edit.setText("1017 HK Amsterdam")
    qtbot.mouseClick(view.practice_button, Qt.MouseButton.LeftButton)
    assert practice.current(desk.vault).postcode_and_town == "1017 HK Amsterdam"
    form.name_edit.clear()
    qtbot.mouseClick(view.practice_button, Qt.MouseButton.LeftButton)
    assert form.practice_name_field.error()
    assert practice.current(desk.vault).name == "Praktijk De Binnentuin"


def test_language_and_idle_minutes_are_kept_at_once(qtbot: QtBot, desk: Desk) -> None:
    view = page(qtbot, desk, "program")
    combo = view.program_page.language_combo
    combo.setCurrentIndex(combo.findData("en"))
    combo.activated.emit(combo.currentIndex())
    assert desk.settings.language == "en"
    spin = view.program_page.idle_spin
    spin.setValue(12)
    spin.editingFinished.emit()
    assert desk.settings.idle_minutes == 12


def test_what_is_checked_for_spelling_is_kept_at_once(qtbot: QtBot, desk: Desk) -> None:
    page_ = page(qtbot, desk, "program").program_page
    combo = page_.spelling_combo
    assert combo.currentData() == "note"
    combo.setCurrentIndex(combo.findData("off"))
    combo.activated.emit(combo.currentIndex())
    assert desk.settings.spelling == "off"
    page_.own_words_button.click()
    dialog = page_.findChild(OwnWords) or page_.window().findChild(OwnWords)
    assert isinstance(dialog, OwnWords)
    assert dialog.isVisible()
    dialog.close_button.click()
    assert not dialog.isVisible()


def test_another_language_leaves_the_page_that_was_chosen(qtbot: QtBot, desk: Desk, qapp: QApplication) -> None:
    view = page(qtbot, desk)
    view.tabs.chosen.emit("program")
    view.program_page.language_combo.setFocus()
    translate.use(qapp, "en")
    try:
        settle()
        assert view.program_page.isVisible()
        assert view.tabs.current() == "program"
        assert view.focusWidget() is view.program_page.language_combo
    finally:
        translate.use(qapp, "nl")


def test_a_snapshot_is_made_in_the_chosen_folder(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    folder = tmp_path / "stick"
    folder.mkdir()
    desk.change_settings(snapshot_folder=str(folder))
    view = page(qtbot, desk, "backups")
    with qtbot.waitSignal(desk.said, timeout=20_000):
        qtbot.mouseClick(view.backups_page.snapshot_button, Qt.MouseButton.LeftButton)
    assert snapshots.latest(folder) is not None
    assert "23 november 2026" in view.backups_page.snapshot_text.text()


def test_a_snapshot_by_hand_is_told_and_the_keyboard_stays(qtbot: QtBot, desk: Desk) -> None:
    view = page(qtbot, desk, "backups")
    told = Backups(desk)
    (desk.vault.path.parent / "snapshots").mkdir()
    view.backups_page.snapshot_button.setFocus()
    with qtbot.waitSignal(told.changed, timeout=20_000):
        qtbot.keyClick(view.backups_page.snapshot_button, Qt.Key.Key_Space)
    assert told.text().startswith("Laatste reservekopie: ")
    assert view.focusWidget() is view.backups_page.snapshot_button


def test_a_logo_is_made_small_and_anything_else_is_refused(qtbot: QtBot, tmp_path: Path) -> None:
    image = QImage(1200, 900, QImage.Format.Format_RGB32)
    image.fill(QColor("teal"))
    image.save(str(tmp_path / "logo.jpg"))
    small = QImage.fromData(read_logo(str(tmp_path / "logo.jpg")))
    assert small.height() == LOGO_HIGH
    (tmp_path / "logo.png").write_bytes(b"\x89PNG\r\n\x1a\n not a picture")
    with pytest.raises(UserError) as caught:
        read_logo(str(tmp_path / "logo.png"))
    assert caught.value.kind is Kind.IMAGE_UNREADABLE


@pytest.mark.parametrize("part", ["program", "security", "backups"])
def test_cards_are_as_high_as_what_is_in_them(qtbot: QtBot, desk: Desk, part: str) -> None:
    view = page(qtbot, desk, part)
    view.resize(1176, 860)
    settle()
    cards = [card for card in view.findChildren(Card) if card.isVisible()]
    assert cards
    for card in cards:
        assert card.height() <= card.layout().heightForWidth(card.width()) + 2 * FRAME, card.objectName()


def test_the_own_signature_is_drawn_replaced_taken_away_and_undone(qtbot: QtBot, desk: Desk) -> None:
    view = page(qtbot, desk)
    card = view.own_signature
    assert card.remove_button.isHidden()
    view.practice_form.town_edit.setText("1017 HK Amsterdam")
    qtbot.mouseClick(card.draw_button, Qt.MouseButton.LeftButton)
    assert card.dialog is not None
    card.dialog.pad.set_signature(INK)
    qtbot.mouseClick(card.dialog.ready_button, Qt.MouseButton.LeftButton)
    drawn = practice.current(desk.vault).signature
    assert drawn is not None
    assert card.remove_button.isVisible()
    assert view.practice_form.town_edit.text() == "1017 HK Amsterdam", "what was typed stays"
    qtbot.mouseClick(view.practice_button, Qt.MouseButton.LeftButton)
    assert practice.current(desk.vault).signature == drawn, "the form does not bring back what it was before"
    qtbot.mouseClick(card.remove_button, Qt.MouseButton.LeftButton)
    assert practice.current(desk.vault).signature is None
    desk.undo_last()
    assert practice.current(desk.vault).signature == drawn
    assert card.remove_button.isVisible()
