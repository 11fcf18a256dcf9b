"""What X will read beside what stays here; nothing to press without a live consent."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from tests.gui.seen import words_on
from tests.services.worlds import START, World, allow, begin, seal, write
from tests.vault_fixture import Clock
from wellbeing_desktop.domain.agreements import Agreement
from wellbeing_desktop.domain.people import Role
from wellbeing_desktop.domain.reports import Means, Report
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.parts.pdf_pages import PdfPages
from wellbeing_desktop.gui.places import Place
from wellbeing_desktop.gui.views.release import ReleaseView
from wellbeing_desktop.services import agreements, consents, people, reports

SECRETS = ("WERKAANTEKENING", "DOSSIERTEKST", "VAN CHAIMA")


@pytest.fixture
def world(desk: Desk) -> World:
    return begin(desk.vault)


@pytest.fixture
def report(desk: Desk, world: World) -> Report:
    return seal(desk.vault, world.dialogue.id)


@pytest.fixture
def view(qtbot: QtBot, desk: Desk) -> ReleaseView:
    made = ReleaseView(desk)
    qtbot.addWidget(made)
    made.resize(1100, 760)
    made.show()
    return made


def pages(view: ReleaseView) -> int:
    """The number of pages in sight."""
    shown = view.findChild(PdfPages)
    assert shown is not None
    return shown.count() if shown.isVisibleTo(view) else 0


def the_button(view: ReleaseView, words: str) -> QPushButton:
    (found,) = [b for b in view.findChildren(QPushButton) if b.text() == words and b.isVisibleTo(view)]
    return found


def test_the_pages_stand_left_and_the_rest_right_with_reasons(
    desk: Desk, world: World, report: Report, view: ReleaseView
) -> None:
    allow(desk.vault, world)
    view.show_place(Place("release", report.id))
    assert pages(view) == 1
    seen = words_on(view)
    for part in (
        "Anna de Vries",
        "Wat Bert Smit leest",
        "Wat hier blijft",
        "Op grond van toestemming TOE-2026-0001, geldig van 23 november 2026 tot en met 1 april 2027.",
        "Alleen voor u: een werkaantekening gaat naar niemand\nEigen indrukken",
        "Blijft in het dossier\nAchtergrond bij het gesprek",
        "Mag nooit naar deze ontvanger, ook niet met toestemming\nOverige afspraken: Elke dag een halfuur wandelen",
        "Elke ochtend tien minuten overleg",
        "Pagina 1 van 1",
    ):
        assert part in seen
    assert not [secret for secret in SECRETS if secret in seen]
    assert view.print_button.isVisible()
    assert view.save_button.isVisible()


def test_a_word_about_health_is_pointed_out(desk: Desk, world: World, view: ReleaseView) -> None:
    new = Agreement(0, world.dialogue.id, "Rustig aan bij migraine", Role.CLIENT, about_work=True)
    desk.act(lambda vault: agreements.add(vault, new))
    report = seal(desk.vault, world.dialogue.id)
    allow(desk.vault, world)
    view.show_place(Place("release", report.id))
    assert "Rustig aan bij ‘migraine’" in words_on(view.word_question)
    assert view.print_button.isVisible()
    assert not view.print_button.isEnabled(), "first the answer"
    view.show_place(Place("release", report.id, f"participant:{report.content.participants[0].participant_id}"))
    assert not view.word_question.isVisible()
    assert view.print_button.isEnabled()


def test_without_a_consent_there_is_no_way_but_to_record_one(
    qtbot: QtBot, desk: Desk, world: World, report: Report, view: ReleaseView
) -> None:
    view.show_place(Place("release", report.id))
    assert pages(view) == 0
    assert not view.print_button.isVisible()
    assert not view.save_button.isVisible()
    seen = words_on(view)
    assert "Anna de Vries heeft hiervoor geen toestemming gegeven. Er gaat niets naar Bert Smit." in seen
    assert "Geen toestemming hiervoor\nPeriode van de begeleiding" in seen
    with qtbot.waitSignal(desk.went) as gone:
        the_button(view, "Toestemming vastleggen").click()
    assert gone.args == [Place("consent", world.client.id, f"new:{world.manager.id}:progress")]


def test_each_way_in_which_a_consent_ends_has_its_sentence(
    desk: Desk, world: World, report: Report, view: ReleaseView, clock: Clock
) -> None:
    allow(desk.vault, world, START + timedelta(2))
    view.show_place(Place("release", report.id))
    clock.turn(days=-1)
    view.redraw()
    assert "De toestemming van Anna de Vries is nog niet begonnen." in words_on(view)
    clock.turn(days=4)
    view.redraw()
    assert "De toestemming van Anna de Vries is verlopen." in words_on(view)
    clock.turn(days=-3)
    view.redraw()
    assert view.print_button.isVisible()
    desk.act(lambda vault: consents.withdraw(vault, 1, Means.ORAL))
    assert "Anna de Vries heeft de toestemming hiervoor ingetrokken." in words_on(view)
    assert not view.print_button.isVisible()


def test_another_purpose_has_no_consent(
    qtbot: QtBot, desk: Desk, world: World, report: Report, view: ReleaseView
) -> None:
    allow(desk.vault, world)
    view.show_place(Place("release", report.id))
    qtbot.keyClick(view.purpose_box, Qt.Key.Key_Down)
    assert view.purpose_box.currentText().startswith("Steun bij")
    assert pages(view) == 0
    assert not view.print_button.isVisible()
    qtbot.keyClick(view.purpose_box, Qt.Key.Key_Up)
    assert pages(view) == 1


def test_a_report_that_is_not_sealed_leads_back_to_the_report(
    qtbot: QtBot, desk: Desk, world: World, view: ReleaseView
) -> None:
    allow(desk.vault, world)
    write(desk.vault, world.dialogue.id)
    reports.make(desk.vault, world.dialogue.id, "nl")
    view.show_place(Place("release", 1))
    assert "Dit verslag is nog niet vastgesteld." in words_on(view)
    with qtbot.waitSignal(desk.went) as gone:
        the_button(view, "Naar het verslag").click()
    assert gone.args == [Place("report", world.dialogue.id)]
    client = reports.round_by_report(desk.vault, 1).report.content.participants[0].participant_id
    view.show_place(Place("release", 1, f"participant:{client}"))
    assert "Dit verslag is nog een concept." in words_on(view)
    desk.act(lambda vault: reports.present(vault, 1))
    assert view.print_button.isVisible(), "a presented report can be printed to be signed"


def test_a_participant_gets_an_own_copy_and_no_question_what_for(desk: Desk, report: Report, view: ReleaseView) -> None:
    client, colleague = (person.participant_id for person in report.content.participants)
    view.show_place(Place("release", report.id, f"participant:{colleague}"))
    seen = words_on(view)
    assert "Chaima El Idrissi, collega · eigen exemplaar" in view.recipient_box.currentText()
    assert not view.purpose_box.isVisible()
    assert "Daarvoor is geen toestemming nodig." in seen
    assert "VAN CHAIMA" in seen, "the words of the own page"
    assert "VAN ANNA" not in seen
    assert "Van of over iemand anders\nBelangrijkste inzichten" in seen
    view.show_place(Place("release", report.id, f"participant:{client}"))
    assert "VAN CHAIMA" not in words_on(view)
    assert "VAN ANNA" in words_on(view)


def test_who_can_have_nothing_is_not_offered(desk: Desk, world: World, report: Report, view: ReleaseView) -> None:
    people.add_contact(desk.vault, world.client.id, people.NewContact("Otto Collega", Role.COLLEAGUE))
    people.add_contact(desk.vault, world.client.id, people.NewContact("Ria Huisarts", Role.GP, language="en"))
    view.show_place(Place("release", report.id))
    offered = [view.recipient_box.itemText(at) for at in range(view.recipient_box.count())]
    assert offered == [
        "Bert Smit, leidinggevende",
        "Ria Huisarts, huisarts",
        "Anna de Vries, deelnemer · eigen exemplaar",
        "Chaima El Idrissi, collega · eigen exemplaar",
    ]


def test_initials_only_while_names_are_hidden(desk: Desk, world: World, report: Report, view: ReleaseView) -> None:
    allow(desk.vault, world)
    view.show_place(Place("release", report.id))
    desk.set_privacy(True)
    seen = words_on(view)
    assert not [name for name in ("Anna", "Vries", "Bert", "Smit", "Chaima") if name in seen]
    assert "Wat BS leest" in seen
    assert pages(view) == 0
    desk.set_privacy(False)
    assert pages(view) == 1


def test_what_was_chosen_stays_when_something_changes(
    qtbot: QtBot, desk: Desk, world: World, report: Report, view: ReleaseView
) -> None:
    allow(desk.vault, world)
    view.show_place(Place("release", report.id))
    qtbot.keyClick(view.recipient_box, Qt.Key.Key_Down)
    chosen = view.recipient_box.currentText()
    assert chosen.startswith("Anna")
    new = people.NewContact("Hans Hendriks", Role.HR)
    desk.act(lambda vault: people.add_contact(vault, world.client.id, new))
    assert view.recipient_box.currentText() == chosen
    desk.change_settings(language="en")
    assert view.recipient_box.currentText().startswith("Anna de Vries, client")


def test_a_report_that_is_gone_leads_back(qtbot: QtBot, desk: Desk, view: ReleaseView) -> None:
    with qtbot.waitSignal(desk.said):
        view.show_place(Place("release", 99))
    assert pages(view) == 0
