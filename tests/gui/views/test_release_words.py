"""Before an employer reads a word about health or home the user says that it may stand, or leaves the item out."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from tests.gui.dialogs import save_as
from tests.gui.seen import words_on
from tests.services.worlds import World, allow, begin, seal
from wellbeing_desktop.domain.agreements import Agreement
from wellbeing_desktop.domain.disclosure import Disclosure
from wellbeing_desktop.domain.people import Role
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.places import Place
from wellbeing_desktop.gui.views.release import ReleaseView
from wellbeing_desktop.services import agreements, disclosures
from wellbeing_desktop.vault import records

TEXT = "Bij migraine naar huis, om de kinderen"


@pytest.fixture
def world(desk: Desk) -> World:
    made = begin(desk.vault)
    agreements.add(desk.vault, Agreement(0, made.dialogue.id, TEXT, Role.CLIENT, about_work=True))
    seal(desk.vault, made.dialogue.id)
    allow(desk.vault, made)
    return made


@pytest.fixture
def view(qtbot: QtBot, desk: Desk, world: World) -> ReleaseView:
    made = ReleaseView(desk)
    qtbot.addWidget(made)
    made.resize(1100, 760)
    made.show()
    made.show_place(Place("release", 1, f"contact:{world.manager.id}"))
    QApplication.processEvents()
    return made


def press(view: ReleaseView, words: str) -> None:
    (found,) = [one for one in view.findChildren(QPushButton) if one.text() == words and one.isVisibleTo(view)]
    found.click()


def may_leave(view: ReleaseView) -> bool:
    return view.print_button.isEnabled() and view.save_button.isEnabled()


def register(desk: Desk) -> list[Disclosure]:
    return records.select(desk.vault, Disclosure, "ORDER BY id")


def test_each_word_is_answered_and_the_register_keeps_the_answer(desk: Desk, view: ReleaseView, tmp_path: Path) -> None:
    assert "Laat elk woord staan" in words_on(view)
    assert not may_leave(view)
    assert "Zeg eerst bij elk woord" in view.print_button.toolTip()
    press(view, "‘migraine’ laten staan")
    assert not may_leave(view), "one is left"
    press(view, "‘migraine’ blijft staan")
    press(view, "‘kinderen’ laten staan")
    assert not may_leave(view), "the first was taken back"
    press(view, "‘migraine’ laten staan")
    assert may_leave(view)
    assert "U laat staan: ‘migraine’, ‘kinderen’." in words_on(view)
    save_as(tmp_path / "stuk.pdf")
    view.save_button.click()
    (entry,) = register(desk)
    assert entry.passed == ("migraine", "kinderen")


def test_all_at_once_and_looking_again(view: ReleaseView) -> None:
    press(view, "Alles laten staan")
    assert may_leave(view)
    press(view, "Opnieuw nakijken")
    assert not may_leave(view)


def test_an_item_is_left_out_and_taken_in_again(desk: Desk, view: ReleaseView, tmp_path: Path) -> None:
    press(view, "Onderdeel weglaten")
    assert may_leave(view)
    seen = words_on(view)
    assert "hebt u weggelaten." in seen
    assert "Door u uit dit document gelaten" in seen
    save_as(tmp_path / "stuk.pdf")
    view.save_button.click()
    (entry,) = disclosures.listed(desk.vault)
    assert entry.passed == ()
    assert len([key for key in entry.items if key.startswith("agreement:")]) == 1
    press(view, "Weer opnemen")
    assert not may_leave(view)


def test_for_another_reader_nothing_was_answered(view: ReleaseView) -> None:
    press(view, "Alles laten staan")
    view.recipient_box.setCurrentIndex(1)
    view.recipient_box.activated.emit(1)
    assert not view.word_question.isVisible()
    view.recipient_box.activated.emit(0)
    assert not may_leave(view)


def test_with_initials_only_the_words_themselves_are_shown(desk: Desk, view: ReleaseView) -> None:
    desk.set_privacy(True)
    seen = words_on(view.word_question)
    assert "naar huis" not in seen
    assert "‘migraine’ laten staan" in seen
