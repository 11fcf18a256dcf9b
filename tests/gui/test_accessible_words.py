"""The word check, the quotes of the company doctor and the letter beside its page, as test_accessible.py looks."""

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.gui.audit import settle
from tests.gui.test_accessible_entrance import wrong_with
from tests.services.worlds import START, World, allow, begin, check, seal
from wellbeing_desktop.domain.agreements import Agreement
from wellbeing_desktop.domain.consent import Limitation
from wellbeing_desktop.domain.people import Role
from wellbeing_desktop.domain.suitability import Conclusion
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.places import Place
from wellbeing_desktop.gui.view import View
from wellbeing_desktop.gui.views.practice.word_list import WordListDialog
from wellbeing_desktop.gui.views.release import ReleaseView
from wellbeing_desktop.gui.views.trajectory import TrajectoryView
from wellbeing_desktop.gui.views.trajectory.limitation_card import LimitationCard
from wellbeing_desktop.gui.views.trajectory.referral_card import ReferralCard
from wellbeing_desktop.services import agreements, limitations, people

PAGES = (QSize(1000, 566), QSize(1180, 860))
"""What the main window has for a page, on a small screen and on a larger one."""


@pytest.fixture
def world(desk: Desk) -> World:
    return begin(desk.vault, suits=False)


def shown(qtbot: QtBot, view: View, place: Place) -> View:
    qtbot.addWidget(view)
    view.resize(PAGES[0])
    view.show()
    view.show_place(place)
    settle()
    return view


def test_the_question_about_words(qtbot: QtBot, desk: Desk, world: World) -> None:
    text = "Bij migraine of hoofdpijn naar huis, om de kinderen; Bert hoeft dat niet elke keer opnieuw te vragen"
    check(desk.vault, world.trajectory)
    agreements.add(desk.vault, Agreement(0, world.dialogue.id, text, Role.CLIENT, None, START, about_work=True))
    agreements.add(
        desk.vault, Agreement(0, world.dialogue.id, "Tot de therapie klaar is", Role.CLIENT, about_work=True)
    )
    seal(desk.vault, world.dialogue.id)
    allow(desk.vault, world)
    view = shown(qtbot, ReleaseView(desk), Place("release", 1, f"contact:{world.manager.id}"))
    assert isinstance(view, ReleaseView)
    assert wrong_with(view, PAGES) == ""
    view.word_question.all_button.click()
    settle()
    assert wrong_with(view, PAGES) == ""


def test_the_list_of_words(qtbot: QtBot, desk: Desk) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1280, 800)
    window.show()
    dialog = WordListDialog(desk, window)
    dialog.begin()
    settle()
    sizes = (dialog.size(), dialog.size().boundedTo(QSize(1077, 566)))
    assert wrong_with(dialog, sizes) == ""
    dialog.search_edit.setText("bestaatniet")
    assert wrong_with(dialog, sizes) == ""


@pytest.mark.parametrize("doctors", [0, 2])
def test_what_a_doctor_said_and_is_written(qtbot: QtBot, desk: Desk, world: World, doctors: int) -> None:
    check(desk.vault, world.trajectory, Conclusion.NOT_SUITABLE)
    for role in (Role.COMPANY_DOCTOR, Role.GP)[:doctors]:
        people.add_contact(desk.vault, world.client.id, people.NewContact("Wilhelmina Antoinette Bakker", role))
    for doctor in limitations.doctors(desk.vault, world.trajectory.id):
        said = "Kan vier uur per dag werken, met een pauze na elk uur en zonder diensten in de avond of de nacht."
        limitations.save(desk.vault, Limitation(0, world.trajectory.id, doctor.id, said, START))
    view = shown(qtbot, TrajectoryView(desk), Place("trajectory", world.trajectory.id, "suitability"))
    card, letter = view.findChild(LimitationCard), view.findChild(ReferralCard)
    assert isinstance(card, LimitationCard)
    assert isinstance(letter, ReferralCard)
    if doctors:
        with qtbot.waitSignal(letter.preview.drawn, timeout=10_000):
            letter.preview.touch(letter._composed)
        card.quote_edit.set_text("Kan door de burn-outklachten maar vier uur per dag werken")
        card.quote_edit.edited.emit()
    assert wrong_with(view, PAGES) == ""
    view.leave()
