"""The letter to a doctor is seen on its page while it is typed, in the doctor's language, before and after consent."""

import pytest
from pytestqt.qtbot import QtBot

from tests.gui.seen import words_on
from tests.services.worlds import World, begin, check
from wellbeing_desktop.domain.people import Role
from wellbeing_desktop.domain.suitability import Conclusion
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.places import Place
from wellbeing_desktop.gui.views.trajectory import TrajectoryView
from wellbeing_desktop.gui.views.trajectory.referral_card import ReferralCard
from wellbeing_desktop.services import disclosures, people, referrals


@pytest.fixture
def world(desk: Desk) -> World:
    made = begin(desk.vault, suits=False)
    check(desk.vault, made.trajectory, Conclusion.NOT_SUITABLE)
    for name, role, language in (
        ("Dr. Noor Bakker", Role.COMPANY_DOCTOR, "nl"),
        ("Dr. Ann Walker", Role.GP, "en"),
    ):
        people.add_contact(desk.vault, made.client.id, people.NewContact(name, role, language=language))
    return made


@pytest.fixture
def card(qtbot: QtBot, desk: Desk, world: World) -> ReferralCard:
    view = TrajectoryView(desk)
    qtbot.addWidget(view)
    view.resize(1200, 900)
    view.show()
    view.show_place(Place("trajectory", world.trajectory.id, "suitability"))
    found = view.findChild(ReferralCard)
    assert isinstance(found, ReferralCard)
    with qtbot.waitSignal(found.preview.drawn, timeout=10_000):
        pass
    return found


def test_the_page_follows_the_typing(qtbot: QtBot, desk: Desk, card: ReferralCard) -> None:
    seen = words_on(card.preview)
    assert "Geachte Dr. Noor Bakker" in seen
    assert "Nog vast te leggen" in seen
    with qtbot.waitSignal(card.preview.drawn, timeout=10_000):
        qtbot.keyClicks(card.letter_edit, "ZOJUIST")
    assert "ZOJUIST" in words_on(card.preview)
    assert referrals.of_trajectory(desk.vault, 1) == [], "looking keeps nothing"
    assert disclosures.listed(desk.vault) == []
    card.preview.stop()


def test_for_another_doctor_it_is_in_that_language(qtbot: QtBot, card: ReferralCard) -> None:
    with qtbot.waitSignal(card.preview.drawn, timeout=10_000):
        card.doctor_box.setCurrentIndex(1)
        card.doctor_box.activated.emit(1)
    seen = words_on(card.preview)
    assert "Dear Dr. Ann Walker" in seen
    assert "Still to be recorded" in seen


def test_a_kept_letter_bears_its_number(qtbot: QtBot, desk: Desk, card: ReferralCard) -> None:
    with qtbot.waitSignal(card.preview.drawn, timeout=10_000):
        card.save_button.click()
    assert "VB-2026-0001" in words_on(card.preview)
    (kept,) = referrals.of_trajectory(desk.vault, 1)
    assert referrals.release(desk.vault, kept.id).paper is None, "a page to look at is no page to give"


def test_with_initials_no_page_is_shown(desk: Desk, card: ReferralCard) -> None:
    desk.set_privacy(True)
    seen = words_on(card.preview)
    assert "In deze brief staan namen" in seen
    assert "Noor" not in seen


def test_leaving_stops_the_pages(card: ReferralCard) -> None:
    card.preview.touch(lambda: pytest.fail("drawn after leaving"))
    card.leave()
