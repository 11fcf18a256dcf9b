"""Giving a consent beside the client, by mouse and by keyboard, and taking it back as easily."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QPushButton, QRadioButton
from pytestqt.qtbot import QtBot

from tests.gui.seen import words_on
from tests.gui.views.consent_tools import ahead, card, choose, draw, go_on, kept, names, said, shown, tick
from tests.services.worlds import START, World, add_client, allow, begin
from wellbeing_desktop.domain.consent import Category, ConsentState, Purpose
from wellbeing_desktop.domain.errors import Kind
from wellbeing_desktop.domain.people import Client, Role
from wellbeing_desktop.domain.reports import Means
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.places import Place
from wellbeing_desktop.gui.views.consent import ConsentView
from wellbeing_desktop.gui.views.consent.questions import Step
from wellbeing_desktop.services import consents, people
from wellbeing_desktop.vault import records


@pytest.fixture
def world(desk: Desk) -> World:
    return begin(desk.vault)


@pytest.fixture
def view(qtbot: QtBot, desk: Desk) -> ConsentView:
    return shown(qtbot, desk)


def test_a_consent_is_given_with_a_drawn_signature(qtbot: QtBot, desk: Desk, world: World, view: ConsentView) -> None:
    go_on(desk, world, view, "Aanwezigheid", "Periode van de begeleiding")
    shown = view.give_panel.wording_pane.toPlainText()
    assert "Ik, Anna de Vries, geef toestemming aan drs. İrem Yıldız" in shown
    assert "– Aanwezigheid" in shown
    draw(qtbot, view)
    view.give_panel.record_button.click()
    consent = kept(desk, world)
    assert (consent.wording, consent.means, consent.purpose) == (shown, Means.SCREEN, Purpose.PROGRESS)
    assert consent.categories == (Category.PERIOD, Category.ATTENDANCE)
    assert consent.signature is not None
    assert not consent.signature.empty
    assert consent.from_on == START
    assert view.shown is view.list_page
    assert "Loopt" in words_on(card(view, consent.id))


def test_nothing_is_ticked_beforehand_and_an_employers_list_is_fixed(
    desk: Desk, world: World, view: ConsentView
) -> None:
    desk.go(Place("consent", world.client.id))
    ahead(view, Step.WHAT)
    seen = words_on(view)
    assert "Over gezondheid mag een werkgever niets ontvangen" in seen
    assert "Bijvoorbeeld: 24 gepland, 6 gehouden." in seen
    assert len(names(view)) == 6
    assert not [name for name in names(view) if "Inzichten" in name]
    assert not any(box.isChecked() for box in view.ask_panel.findChildren(QCheckBox))
    view.ask_panel.on_button.click()
    assert said(Kind.FIELD_EMPTY, "categories") in words_on(view)
    assert (view.shown, view.ask_panel.step) == (view.ask_panel, Step.WHAT)


def test_the_list_follows_who_gets_it(qtbot: QtBot, desk: Desk, world: World, view: ConsentView) -> None:
    for new in (
        people.NewContact("Dr. Özgür", Role.COMPANY_DOCTOR, "Arbodienst"),
        people.NewContact("Wim Bos", Role.COMMISSIONER),
        people.NewContact("Otto Collega", Role.COLLEAGUE),
    ):
        people.add_contact(desk.vault, world.client.id, new)
    desk.go(Place("consent", world.client.id))
    who = view.ask_panel.who_page.recipient_list
    offered = who.findChildren(QRadioButton)
    assert [one.accessibleName() for one in offered] == [
        "Bert Smit · Leidinggevende · Gemeente Waterrijk",
        "Dr. Özgür · Bedrijfsarts · Arbodienst",
        "Wim Bos · Opdrachtgever",
    ]
    assert [one.accessibleDescription() for one in offered] == [
        "Alleen over het werk, nooit over gezondheid.",
        "Ook inzichten en een verwijsbrief, als u dat samen wilt.",
        "Alleen aantallen, nooit de inhoud van gesprekken.",
    ]
    ahead(view, Step.WHAT)
    tick(view, "Aanwezigheid")
    view.ask_panel.go_to(Step.WHO)
    qtbot.keyClick(offered[0], Qt.Key.Key_Down)
    ahead(view, Step.WHAT)
    assert "Wat Dr. Özgür mag weten" in words_on(view)
    assert len(names(view)) == 8
    assert not view.ask_panel.fixed_remark.isVisible()
    view.ask_panel.go_to(Step.WHO)
    qtbot.keyClick(offered[1], Qt.Key.Key_Down)
    ahead(view, Step.WHAT)
    assert "Een opdrachtgever krijgt alleen aantallen" in words_on(view)
    assert len(names(view)) == 4
    assert view.ask_panel.proposal().categories == (Category.ATTENDANCE,), "what was ticked stays ticked"


def test_a_signature_or_a_line_of_how_is_asked_for(desk: Desk, world: World, view: ConsentView) -> None:
    go_on(desk, world, view)
    give = view.give_panel
    give.record_button.click()
    assert give.signature_field.error() == said(Kind.FIELD_EMPTY, "signature")
    choose(view, "Mondeling")
    give.record_button.click()
    assert give.how_field.error() == said(Kind.FIELD_EMPTY, "how")
    give.how_edit.setText("per telefoon")
    give.said_edit.set_value(START + timedelta(1))
    give.record_button.click()
    assert give.said_field.error() == said(Kind.FIELD_WRONG, "signed_on")
    give.said_edit.set_value(START - timedelta(1))
    give.record_button.click()
    consent = kept(desk, world)
    assert (consent.means, consent.how, consent.given_at.date()) == (Means.ORAL, "per telefoon", START - timedelta(1))


def test_until_a_day_or_the_end_of_the_trajectory(desk: Desk, world: World, view: ConsentView) -> None:
    desk.go(Place("consent", world.client.id))
    words_on(view)
    ahead(view, Step.WHAT)
    tick(view, "Aanwezigheid")
    ahead(view, Step.UNTIL)
    seen = words_on(view)
    assert "Anna de Vries zegt het tegen u. Dat is genoeg" in seen
    ask = view.ask_panel
    last = max(session.day for session in world.sessions)
    assert ask.proposal().until_on == last + timedelta(days=28)
    ask.until_page.until_edit.set_value(START - timedelta(1))
    ask.on_button.click()
    assert ask.until_page.until_field.error() == said(Kind.FIELD_WRONG, "until")
    ask.until_page.until_end_radio.click()
    assert ask.proposal().until_on is None
    ask.on_button.click()
    assert "tot het einde van dit traject" in view.give_panel.wording_pane.toPlainText()


def test_the_wording_is_in_the_clients_language(desk: Desk, view: ConsentView, world: World) -> None:
    records.put(desk.vault, Client(world.client.id, world.client.name, world.client.organisation_id, language="en"))
    go_on(desk, world, view)
    assert view.give_panel.wording_pane.toPlainText().startswith("I, Anna de Vries,")
    assert "Geeft Anna de Vries toestemming?" in words_on(view)


def test_by_keyboard_alone(qtbot: QtBot, desk: Desk, world: World, view: ConsentView) -> None:
    desk.go(Place("consent", world.client.id))
    view.activateWindow()
    view.take_focus()
    words_on(view)
    assert view.ask_panel.who_page.recipient_list.findChildren(QRadioButton)[0].hasFocus()

    def tab_to(condition: object) -> None:
        for _ in range(40):
            if view.focusWidget() is condition:
                return
            qtbot.keyClick(view.focusWidget(), Qt.Key.Key_Tab)
        raise AssertionError(f"Tab does not come to {condition}, is at {view.focusWidget()}")

    tab_to(view.ask_panel.on_button)
    qtbot.keyClick(view.ask_panel.on_button, Qt.Key.Key_Space)
    assert view.ask_panel.purpose_list.findChildren(QRadioButton)[0].hasFocus()
    qtbot.keyClick(view.focusWidget(), Qt.Key.Key_Return)
    boxes = [box for box in view.ask_panel.findChildren(QCheckBox) if box.isVisible()]
    assert boxes[0].hasFocus()
    tab_to(boxes[2])
    qtbot.keyClick(boxes[2], Qt.Key.Key_Space)
    qtbot.keyClick(boxes[2], Qt.Key.Key_Return)
    assert view.ask_panel.until_page.from_edit.hasFocus()
    tab_to(view.ask_panel.on_button)
    qtbot.keyClick(view.ask_panel.on_button, Qt.Key.Key_Space)
    assert view.give_panel.wording_pane.hasFocus()
    segments = view.give_panel.means_segments.findChildren(QPushButton)
    tab_to(segments[0])
    for at in segments[:2]:
        qtbot.keyClick(at, Qt.Key.Key_Right)
    qtbot.keyClick(segments[2], Qt.Key.Key_Space)
    tab_to(view.give_panel.how_edit)
    qtbot.keyClicks(view.give_panel.how_edit, "per telefoon")
    tab_to(view.give_panel.record_button)
    qtbot.keyClick(view.give_panel.record_button, Qt.Key.Key_Space)
    assert kept(desk, world).categories == (Category.ATTENDANCE,)
    one = card(view, 1)
    tab_to(one.withdraw_button)
    qtbot.keyClick(one.withdraw_button, Qt.Key.Key_Space)
    qtbot.keyClick(view.focusWidget(), Qt.Key.Key_Return)
    assert consents.of_client(desk.vault, world.client.id)[0].state is ConsentState.WITHDRAWN


def test_escape_goes_one_step_back_and_keeps_what_was_chosen(
    qtbot: QtBot, desk: Desk, world: World, view: ConsentView
) -> None:
    go_on(desk, world, view)
    qtbot.keyClick(view.give_panel.wording_pane, Qt.Key.Key_Escape)
    assert view.shown is view.ask_panel
    assert view.ask_panel.proposal().categories == (Category.ATTENDANCE,)
    assert consents.of_client(desk.vault, world.client.id) == []


def test_what_was_undone_under_the_conversation_is_agreed_on_again(desk: Desk, world: World, view: ConsentView) -> None:
    new = people.NewContact("Hans HR", Role.HR)
    desk.act(lambda vault: people.add_contact(vault, world.client.id, new))
    desk.go(Place("consent", world.client.id, f"new:{people.contacts_of(desk.vault, world.client.id)[-1].id}:"))
    tick(view, names(view)[0])
    ahead(view, Step.UNTIL)
    view.ask_panel.on_button.click()
    assert "Hans HR" in view.give_panel.wording_pane.toPlainText()
    desk.undo_last()
    assert view.shown is view.ask_panel
    assert view.ask_panel.who_page.recipient_list.words().startswith("Bert Smit")


def test_a_client_that_is_gone_leads_to_the_others(qtbot: QtBot, desk: Desk, view: ConsentView) -> None:
    new = people.NewClient(Client(0, "Zoë Öztürk"))
    change = desk.act(lambda vault: people.add_client(vault, new))
    assert change is not None
    client = next(record for record in change.after if isinstance(record, Client))
    desk.go(Place("consent", client.id))
    with qtbot.waitSignal(desk.went) as gone:
        desk.undo_last()
    assert gone.args == [Place("clients")]


def test_a_release_that_waits_gets_its_consent_and_comes_back(
    qtbot: QtBot, desk: Desk, world: World, view: ConsentView
) -> None:
    people.add_contact(desk.vault, world.client.id, people.NewContact("Hans HR", Role.HR))
    hr = people.contacts_of(desk.vault, world.client.id, Role.HR)[0]
    desk.go(Place("release", 1))
    desk.go(Place("consent", world.client.id, f"new:{hr.id}:planning"))
    words_on(view)
    assert view.ask_panel.step is Step.WHAT, "who gets it and what for was said where it is needed"
    assert view.ask_panel.who_page.recipient_list.words().startswith("Hans HR")
    assert view.ask_panel.purpose_list.words() == "Plannen van werkzaamheden en werktijden"
    tick(view, "Aanwezigheid")
    ahead(view, Step.UNTIL)
    view.ask_panel.on_button.click()
    draw(qtbot, view)
    with qtbot.waitSignal(desk.went) as gone:
        view.give_panel.record_button.click()
    assert gone.args == [Place("release", 1)]
    assert (kept(desk, world).contact_id, kept(desk, world).purpose) == (hr.id, Purpose.PLANNING)


def test_without_a_trajectory_or_anybody_to_give_to_it_says_what_comes_first(
    qtbot: QtBot, desk: Desk, view: ConsentView
) -> None:
    client = add_client(desk.vault)
    desk.go(Place("consent", client.id))
    assert "Een toestemming hoort bij een traject, en er is nog geen traject." in words_on(view)
    with qtbot.waitSignal(desk.went) as gone:
        view.obstacle.clicked.emit()
    assert gone.args == [Place("new_trajectory", client.id)]
    world = begin(desk.vault, "Zoë Öztürk")
    desk.vault.connection.execute("DELETE FROM relation WHERE contact_id = ?", (world.manager.id,))
    desk.go(Place("consent", world.client.id))
    assert "Er is nog niemand die met toestemming iets kan krijgen" in words_on(view)


def test_no_name_in_sight_while_names_are_hidden(desk: Desk, world: World, view: ConsentView) -> None:
    allow(desk.vault, world)
    desk.go(Place("consent", world.client.id))
    desk.set_privacy(True)
    card(view, 1).read_button.click()
    go_on(desk, world, view)
    seen = words_on(view)
    assert not [name for name in ("Anna", "Vries", "Bert", "Smit") if name in seen]
    assert not view.give_panel.record_button.isEnabled()
    desk.set_privacy(False)
    assert view.give_panel.record_button.isEnabled()
    assert "Anna de Vries" in view.give_panel.wording_pane.toPlainText()
