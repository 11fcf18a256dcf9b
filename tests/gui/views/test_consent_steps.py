"""The steps of the conversation: back and forth, what waits, what is declined, and what takes another's place."""

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.gui.seen import words_on
from tests.gui.views.consent_tools import ahead, asked_card, card, choose, draw, go_on, kept, reply, shown, tick
from tests.services.worlds import START, World, allow, ask, begin
from tests.vault_fixture import Clock
from wellbeing_desktop.domain.consent import Category, ConsentRequest, ConsentState, Purpose
from wellbeing_desktop.domain.reports import Means
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.places import Place
from wellbeing_desktop.gui.views.consent import ConsentView
from wellbeing_desktop.gui.views.consent.questions import Step
from wellbeing_desktop.services import consent_requests, consents
from wellbeing_desktop.vault import records


@pytest.fixture
def world(desk: Desk) -> World:
    return begin(desk.vault)


@pytest.fixture
def view(qtbot: QtBot, desk: Desk) -> ConsentView:
    return shown(qtbot, desk)


def asked(desk: Desk, world: World) -> list[consent_requests.Asked]:
    return consent_requests.of_client(desk.vault, world.client.id)


def test_the_steps_beside_it_say_what_was_agreed_on_and_lead_back(desk: Desk, world: World, view: ConsentView) -> None:
    go_on(desk, world, view)
    rail = view.talk.rail
    assert rail.isHidden(), "reading and answering have all the room there is"
    view.resize(QSize(1300, 760))
    QApplication.processEvents()
    names = [rail.button(at).accessibleName() for at in range(5)]
    assert names[0] == "1. Wie, Bert Smit"
    assert names[2].startswith("3. Wat precies, 1 onderde")
    assert names[3:] == [
        "4. Tot wanneer, en stoppen, tot en met 11 februari 2027",
        "5. Lezen en antwoord",
    ]
    assert [rail.button(at).isChecked() for at in range(5)] == [False, False, False, False, True]
    assert view.header.get_subtitle() == "Nieuwe toestemming · stap 5 van 5: lezen en antwoord"
    rail.button(1).click()
    assert (view.shown, view.ask_panel.step) == (view.ask_panel, Step.WHY)
    assert not rail.button(2).isEnabled(), "what comes after is asked again, with what was chosen"
    ahead(view, Step.UNTIL)
    assert view.ask_panel.proposal().categories == (Category.ATTENDANCE,)


def test_back_goes_through_the_questions_and_then_to_the_list(
    qtbot: QtBot, desk: Desk, world: World, view: ConsentView
) -> None:
    allow(desk.vault, world)
    desk.go(Place("consent", world.client.id))
    view.new_button.click()
    ahead(view, Step.WHY)
    view.ask_panel.back_button.click()
    assert view.ask_panel.step is Step.WHO
    with qtbot.waitSignal(desk.went) as gone:
        view.ask_panel.back_button.click()
    assert gone.args == [Place("consent", world.client.id)]
    assert view.shown is view.list_page


def test_the_first_question_of_the_first_consent_has_no_way_back(desk: Desk, world: World, view: ConsentView) -> None:
    desk.go(Place("consent", world.client.id))
    QApplication.processEvents()
    assert view.ask_panel.isVisible()
    assert not view.ask_panel.back_button.isVisible()
    view.ask_panel.on_button.click()
    assert view.ask_panel.back_button.isVisible()


def test_not_yet_keeps_the_question_which_is_answered_later(
    qtbot: QtBot, desk: Desk, world: World, view: ConsentView, clock: Clock
) -> None:
    go_on(desk, world, view)
    text = view.give_panel.wording_pane.toPlainText()
    reply(view, "Nog niet")
    assert "Er gaat niets naar Bert Smit tot er een antwoord is." in words_on(view)
    assert not view.give_panel.ways.isVisible()
    view.give_panel.record_button.click()
    [waiting] = asked(desk, world)
    assert (waiting.state, waiting.request.wording) == (ConsentState.ASKED, text)
    one = asked_card(view, waiting.request.id)
    assert "Gevraagd" in words_on(one)
    assert "Wacht op antwoord." in words_on(one)
    clock.turn(days=2)
    one.answer_button.click()
    assert view.header.get_subtitle() == "Antwoord op een gevraagde toestemming"
    assert view.give_panel.wording_pane.toPlainText() == text
    draw(qtbot, view)
    view.give_panel.record_button.click()
    assert asked(desk, world) == []
    consent = kept(desk, world)
    assert (consent.wording, consent.request_id, consent.means) == (text, waiting.request.id, Means.SCREEN)
    assert "Loopt" in words_on(card(view, consent.id))


def test_what_is_answered_later_can_be_left_once_more(desk: Desk, world: World, view: ConsentView) -> None:
    request = ask(desk.vault, world)
    desk.go(Place("consent", world.client.id, f"answer:{request.id}"))
    reply(view, "Nog niet")
    assert view.give_panel.record_button.text() == "De vraag laten staan"
    view.give_panel.record_button.click()
    assert [one.state for one in asked(desk, world)] == [ConsentState.ASKED]
    assert view.shown is view.list_page
    desk.go(Place("consent", world.client.id, f"answer:{request.id}"))
    view.give_panel.back_button.click()
    assert view.shown is view.list_page


def test_a_no_is_kept_without_asking_why(qtbot: QtBot, desk: Desk, world: World, view: ConsentView) -> None:
    go_on(desk, world, view)
    reply(view, "Nee")
    assert "Dat is goed. Er gaat niets naar Bert Smit." in words_on(view)
    assert "Een reden hoeft niet." in words_on(view)
    view.give_panel.record_button.click()
    [refused] = asked(desk, world)
    assert refused.refusal is not None
    assert (refused.state, refused.refusal.means, refused.refusal.how) == (ConsentState.DECLINED, Means.ORAL, "")
    assert consents.of_client(desk.vault, world.client.id) == []
    seen = words_on(asked_card(view, refused.request.id))
    assert "Niet gegeven" in seen
    assert "Niet gegeven op 23 november 2026, mondeling" in seen
    assert not asked_card(view, refused.request.id).answer_button.isVisible()


def test_a_no_to_what_was_asked_before(qtbot: QtBot, desk: Desk, world: World, view: ConsentView) -> None:
    request = ask(desk.vault, world)
    desk.go(Place("consent", world.client.id, f"answer:{request.id}"))
    reply(view, "Nee")
    qtbot.keyClicks(view.give_panel.refusing.how_edit, "na overleg thuis")
    view.give_panel.record_button.click()
    [refused] = asked(desk, world)
    assert refused.refusal is not None
    assert (refused.request, refused.refusal.how) == (request, "na overleg thuis")


def test_an_answer_cannot_be_earlier_than_the_question(desk: Desk, world: World, view: ConsentView) -> None:
    request = ask(desk.vault, world)
    desk.go(Place("consent", world.client.id, f"answer:{request.id}"))
    choose(view, "Op papier")
    view.give_panel.signed_edit.set_value(START.replace(day=1))
    view.give_panel.record_button.click()
    assert view.give_panel.signed_field.error()
    assert [one.state for one in asked(desk, world)] == [ConsentState.ASKED]


def test_one_takes_the_place_of_another_with_the_same_ticks(
    qtbot: QtBot, desk: Desk, world: World, view: ConsentView, clock: Clock
) -> None:
    allow(desk.vault, world)
    clock.turn(days=7)
    desk.go(Place("consent", world.client.id))
    card(view, 1).replace_button.click()
    panel = view.ask_panel
    assert panel.step is Step.WHAT
    assert view.header.get_subtitle() == "Toestemming vervangen · stap 3 van 5: wat precies"
    assert panel.proposal().categories == kept(desk, world).categories
    tick(view, "Aanwezigheid")
    ahead(view, Step.UNTIL)
    proposal = panel.proposal()
    assert (proposal.replaces, proposal.contact_id, proposal.purpose) == (1, world.manager.id, Purpose.PROGRESS)
    assert (proposal.from_on, proposal.until_on) == (START.replace(day=30), kept(desk, world).until_on)
    panel.on_button.click()
    assert "komt in de plaats van toestemming TOE-2026-0001" in view.give_panel.wording_pane.toPlainText()
    draw(qtbot, view)
    view.give_panel.record_button.click()
    new, old = consents.of_client(desk.vault, world.client.id)
    assert (new.state, old.state, new.consent.replaces) == (ConsentState.LIVE, ConsentState.REPLACED, 1)
    assert Category.ATTENDANCE not in new.consent.categories
    assert "Vervangen" in words_on(card(view, 1))
    assert not card(view, 1).replace_button.isVisible()
    assert not card(view, 1).withdraw_button.isVisible()


def test_who_and_what_for_cannot_change_in_a_replacement(
    qtbot: QtBot, desk: Desk, world: World, view: ConsentView
) -> None:
    allow(desk.vault, world)
    desk.go(Place("consent", world.client.id))
    card(view, 1).replace_button.click()
    QApplication.processEvents()
    assert not view.talk.rail.button(0).isEnabled()
    assert not view.talk.rail.button(1).isEnabled()
    view.ask_panel.back_button.click()
    assert view.shown is view.list_page


def test_one_about_the_same_is_told_of_and_not_in_a_replacement(desk: Desk, world: World, view: ConsentView) -> None:
    allow(desk.vault, world)
    desk.go(Place("consent", world.client.id, "new"))
    ahead(view, Step.WHAT)
    assert "Hiervoor is er al toestemming TOE-2026-0001." in words_on(view)
    view.ask_panel.go_to(Step.WHY)
    view.ask_panel.purpose_list.button(Purpose.SUPPORT.value).click()
    ahead(view, Step.WHAT)
    assert "Hiervoor is er al" not in words_on(view)
    desk.go(Place("consent", world.client.id, "replace:1"))
    assert "Hiervoor is er al" not in words_on(view)


def test_a_question_is_kept_once_however_often_its_text_is_read(desk: Desk, world: World, view: ConsentView) -> None:
    go_on(desk, world, view)
    reply(view, "Nog niet")
    view.give_panel.given_up.emit()
    view.ask_panel.on_button.click()
    reply(view, "Nog niet")
    view.give_panel.record_button.click()
    assert len(records.select(desk.vault, ConsentRequest)) == 1


def test_the_list_has_every_state_and_what_waits_first(
    desk: Desk, world: World, view: ConsentView, clock: Clock
) -> None:
    ask(desk.vault, world, START)
    clock.turn(days=1)
    consent_requests.decline(desk.vault, ask(desk.vault, world).id, Means.PAPER, "op het formulier")
    allow(desk.vault, world)
    ask(desk.vault, world)
    desk.go(Place("consent", world.client.id, "request:3"))
    QApplication.processEvents()
    assert list(view._cards) == ["request:3", "consent:1", "request:2", "request:1"]
    assert asked_card(view, 3).read_button.hasFocus() or not view.isActiveWindow()
    said = [words_on(asked_card(view, number)) for number in (1, 2)]
    assert "Vervangen" in said[0]
    assert "Niet gegeven" in said[1]
    assert "op papier (op het formulier)" in said[1]


def test_enter_goes_on_and_escape_comes_back_from_reading(
    qtbot: QtBot, desk: Desk, world: World, view: ConsentView
) -> None:
    desk.go(Place("consent", world.client.id, "new"))
    view.activateWindow()
    view.take_focus()
    qtbot.keyClick(view.focusWidget(), Qt.Key.Key_Return)
    qtbot.keyClick(view.focusWidget(), Qt.Key.Key_Return)
    assert view.ask_panel.step is Step.WHAT
    qtbot.keyClick(view.focusWidget(), Qt.Key.Key_Return)
    assert view.ask_panel.step is Step.WHAT, "nothing is ticked"
    qtbot.keyClick(view.focusWidget(), Qt.Key.Key_Space)
    qtbot.keyClick(view.focusWidget(), Qt.Key.Key_Return)
    qtbot.keyClick(view.focusWidget(), Qt.Key.Key_Return)
    assert view.shown is view.give_panel
    qtbot.keyClick(view.give_panel.wording_pane, Qt.Key.Key_Escape)
    assert (view.shown, view.ask_panel.step) == (view.ask_panel, Step.UNTIL)
