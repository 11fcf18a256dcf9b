"""The practice's seal in the settings: its fingerprint to compare, and a new one."""

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from tests.gui.seen import words_on
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.places import Place
from wellbeing_desktop.gui.views.practice import PracticeView
from wellbeing_desktop.gui.views.practice.seal_card import SealCard
from wellbeing_desktop.services import seals


@pytest.fixture
def view(qtbot: QtBot, desk: Desk) -> PracticeView:
    made = PracticeView(desk)
    qtbot.addWidget(made)
    made.resize(1000, 800)
    made.show()
    made.show_place(Place("practice", part="security"))
    return made


@pytest.fixture
def card(view: PracticeView) -> SealCard:
    return view.security_page.seal_card


def test_before_there_is_one_it_says_when_it_comes(view: PracticeView, card: SealCard) -> None:
    assert "Het wordt gemaakt als u voor het eerst een vastgesteld verslag als bestand bewaart." in words_on(view)
    assert not card.copy_button.isVisible()


def test_the_fingerprint_can_be_read_and_copied(desk: Desk, view: PracticeView, card: SealCard) -> None:
    desk.act(seals.renew)
    view.redraw()
    (key,) = seals.keys(desk.vault)
    assert seals.fingerprint(key.certificate) in words_on(view)
    assert "sinds 23-11-2026" in words_on(view)
    card.copy_button.click()
    assert QGuiApplication.clipboard().text() == card.sentence
    assert card.sentence.startswith("Documenten van Praktijk De Binnentuin dragen een zegel")


def test_a_new_one_can_be_made_and_the_earlier_one_is_told_of(desk: Desk, view: PracticeView, card: SealCard) -> None:
    card.new_button.click()
    first = card.sentence
    card.new_button.click()
    assert len(seals.keys(desk.vault)) == 2
    assert card.sentence != first
    assert "1 eerder zegel" in words_on(view)
