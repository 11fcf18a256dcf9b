"""Writing down what the company doctor said about work: word for word, with a day, and no diagnosis."""

from collections.abc import Iterator
from datetime import date, timedelta

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from tests.gui.seen import words_on
from tests.services.worlds import World, begin
from wellbeing_desktop.domain.people import Role
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.places import Place
from wellbeing_desktop.gui.views.trajectory import TrajectoryView
from wellbeing_desktop.gui.views.trajectory.limitation_card import LimitationCard
from wellbeing_desktop.services import limitations, people

DAY = date(2026, 11, 23)
SAID = "Kan vier uur per dag werken."


@pytest.fixture
def world(desk: Desk) -> World:
    return begin(desk.vault)


@pytest.fixture
def view(qtbot: QtBot, desk: Desk, world: World) -> Iterator[TrajectoryView]:
    made = TrajectoryView(desk)
    qtbot.addWidget(made)
    made.resize(1100, 760)
    made.show()
    yield made
    made.leave()


def add_doctor(desk: Desk, world: World) -> None:
    doctor = people.NewContact("Dr. Noor Bakker", Role.COMPANY_DOCTOR, "Arbodienst Rijnmond")
    desk.act(lambda vault: people.add_contact(vault, world.client.id, doctor))


@pytest.fixture
def card(desk: Desk, world: World, view: TrajectoryView) -> LimitationCard:
    add_doctor(desk, world)
    return opened(view)


def opened(view: TrajectoryView) -> LimitationCard:
    view.show_place(Place("trajectory", 1, "suitability"))
    found = view.findChild(LimitationCard)
    assert isinstance(found, LimitationCard)
    return found


def press(card: LimitationCard, words: str) -> None:
    found = [one for one in card.findChildren(QPushButton) if one.text() == words and one.isVisibleTo(card)]
    found[0].click()


def quotes(desk: Desk) -> list[tuple[str, date]]:
    return [(one.quote, one.said_on) for one in limitations.of_trajectory(desk.vault, 1)]


def test_without_a_company_doctor_there_is_the_way_to_add_one(desk: Desk, view: TrajectoryView) -> None:
    card = opened(view)
    assert not card.save_button.isVisibleTo(card)
    press(card, "Bedrijfsarts toevoegen")
    assert desk.history.current == Place("client", 1, "contact:company_doctor")


def test_a_quote_is_kept_put_right_and_taken_away(desk: Desk, card: LimitationCard) -> None:
    card.quote_edit.set_text(SAID)
    card.day_edit.set_value(DAY - timedelta(days=7))
    press(card, "Citaat vastleggen")
    assert quotes(desk) == [(SAID, DAY - timedelta(days=7))]
    seen = words_on(card)
    assert f"‘{SAID}’" in seen
    assert "Dr. Noor Bakker · 16 november 2026" in seen
    assert (card.quote_edit.text(), card.day_edit.value()) == ("", DAY)
    press(card, "Wijzigen")
    card.quote_edit.set_text("Kan zes uur per dag werken.")
    press(card, "Wijziging bewaren")
    assert quotes(desk) == [("Kan zes uur per dag werken.", DAY - timedelta(days=7))]
    press(card, "Verwijderen")
    assert quotes(desk) == []


def test_a_change_can_be_given_up_and_what_was_being_typed_comes_back(
    qtbot: QtBot, desk: Desk, card: LimitationCard
) -> None:
    card.quote_edit.set_text(SAID)
    press(card, "Citaat vastleggen")
    qtbot.keyClicks(card.quote_edit, "Niet tillen")
    press(card, "Wijzigen")
    assert card.quote_edit.text() == SAID
    press(card, "Niet wijzigen")
    assert card.quote_edit.text() == "Niet tillen"
    assert quotes(desk) == [(SAID, DAY)]


def test_words_about_an_illness_are_pointed_out_while_typing(qtbot: QtBot, card: LimitationCard) -> None:
    card.quote_edit.setFocus()
    qtbot.keyClicks(card.quote_edit, "Kan vier uur werken")
    assert not card.word_remark.isVisibleTo(card)
    qtbot.keyClicks(card.quote_edit, " door de burn-outklachten")
    assert card.word_remark.isVisibleTo(card)
    assert "door de ‘burn-outklachten’" in card.word_text.accessibleName()


def test_nothing_and_tomorrow_are_told_at_the_field(desk: Desk, card: LimitationCard) -> None:
    press(card, "Citaat vastleggen")
    assert "Vul nog in: wat de bedrijfsarts zei." in words_on(card.quote_field)
    card.quote_edit.set_text(SAID)
    card.day_edit.set_value(DAY + timedelta(days=1))
    press(card, "Citaat vastleggen")
    assert "de dag waarop de bedrijfsarts dit zei" in words_on(card.day_field)
    assert quotes(desk) == []


def test_what_was_typed_is_there_again_later(
    qtbot: QtBot, desk: Desk, view: TrajectoryView, card: LimitationCard
) -> None:
    card.quote_edit.setFocus()
    qtbot.keyClicks(card.quote_edit, SAID)
    view.leave()
    again = TrajectoryView(desk)
    qtbot.addWidget(again)
    assert opened(again).quote_edit.text() == SAID


def test_with_initials_the_doctor_is_not_named(desk: Desk, card: LimitationCard) -> None:
    card.quote_edit.set_text(SAID)
    press(card, "Citaat vastleggen")
    desk.set_privacy(True)
    assert "Noor Bakker" not in words_on(card)
