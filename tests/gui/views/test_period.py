"""A document over a period: chosen at the left, its pages beside it at once, and what stays here below the choices."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from tests.gui.seen import words_on
from tests.services.worlds import KEY, SLOTS, START, World, allow, begin, seal, took_place
from tests.vault_fixture import Clock
from wellbeing_desktop.domain.agreements import Agreement
from wellbeing_desktop.domain.people import Client, Role
from wellbeing_desktop.domain.reports import Means
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.parts.pdf_pages import PdfPages
from wellbeing_desktop.gui.places import Place
from wellbeing_desktop.gui.views.period import PeriodView
from wellbeing_desktop.services import agreements, consents, people, trajectories

SECRETS = ("WERKAANTEKENING", "DOSSIERTEKST", "VAN CHAIMA")
TALK = START + timedelta(days=2)


@pytest.fixture
def world(desk: Desk, clock: Clock) -> World:
    """It is the Friday after the talk, whose report is sealed; the talk of that Thursday was held."""
    made = begin(desk.vault)
    seal(desk.vault, made.dialogue.id)
    clock.turn(days=4)
    took_place(desk.vault, made.sessions[2].id)
    return made


@pytest.fixture
def view(qtbot: QtBot, desk: Desk, world: World) -> PeriodView:
    made = PeriodView(desk)
    qtbot.addWidget(made)
    made.resize(1100, 760)
    made.show()
    return made


def opened(qtbot: QtBot, view: PeriodView, world: World) -> str:
    """What stands on the screen about the client, once all of it does."""
    view.show_place(Place("period", world.client.id))
    return settled(qtbot, view)


def settled(qtbot: QtBot, view: PeriodView) -> str:
    """What stands on the screen once nothing is to follow any more."""
    qtbot.waitUntil(lambda: not view.busy)
    return words_on(view)


def pages(view: PeriodView) -> int:
    """The number of pages in sight."""
    shown = view.findChild(PdfPages)
    assert shown is not None
    return shown.count() if shown.isVisibleTo(view) else 0


def the_button(view: PeriodView, words: str) -> QPushButton:
    (found,) = [one for one in view.findChildren(QPushButton) if one.text() == words and one.isVisibleTo(view)]
    return found


def offered(view: PeriodView) -> list[str]:
    return [view.document_box.itemText(at) for at in range(view.document_box.count())]


def start_plan(desk: Desk, client_id: int) -> None:
    """Start a recovery plan without a colleague, on 2 November."""
    plan = trajectories.propose(desk.vault, KEY, date(2026, 11, 2), SLOTS, "nl")
    trajectories.start(desk.vault, client_id, KEY, plan)


def test_the_pages_stand_beside_the_choices_and_what_stays_under_them(
    qtbot: QtBot, desk: Desk, world: World, view: PeriodView
) -> None:
    allow(desk.vault, world)
    seen = opened(qtbot, view, world)
    assert pages(view) == 1
    for part in (
        "Anna de Vries",
        "Wat Bert Smit leest",
        "Op grond van toestemming TOE-2026-0001, geldig van 23 november 2026 tot en met 1 april 2027.",
        "23 november 2026 tot en met 27 november 2026",
        "Elke ochtend tien minuten overleg",
        "Alleen voor u: een werkaantekening gaat naar niemand\nEigen indrukken",
        "Blijft in het dossier\nAchtergrond bij het gesprek",
        "Mag nooit naar deze ontvanger, ook niet met toestemming\nOverige afspraken: Elke dag een halfuur wandelen",
        "Nog niet vastgesteld\nGesprek: donderdag 26 november 2026",
    ):
        assert part in seen
    assert not [secret for secret in SECRETS if secret in seen]
    assert view.print_button.isVisible()
    assert view.saving.isVisible()


def test_another_document_shows_at_once(qtbot: QtBot, desk: Desk, world: World, view: PeriodView) -> None:
    allow(desk.vault, world)
    opened(qtbot, view, world)
    qtbot.keyClick(view.document_box, Qt.Key.Key_Down)
    assert view.document_box.currentText() == "Aanwezigheidsoverzicht"
    seen = settled(qtbot, view)
    assert "Overzicht van de aanwezigheid" in seen
    assert "25 november 2026" in seen
    assert "Blijft in het dossier\nAfspraken over het werk, in de woorden van de deelnemer" in seen


def test_a_closing_report_is_about_the_whole_trajectory(
    qtbot: QtBot, desk: Desk, world: World, view: PeriodView
) -> None:
    allow(desk.vault, world)
    opened(qtbot, view, world)
    view.document_box.setFocus()
    qtbot.keyClick(view.document_box, Qt.Key.Key_End)
    assert view.document_box.currentText() == "Eindverslag voor de werkgever"
    assert view.span_box.currentText() == "Hele traject"
    assert (view.first_edit.value(), view.last_edit.value()) == (START, date(2026, 11, 27))
    assert view.first_edit.isReadOnly()
    qtbot.keyClick(view.document_box, Qt.Key.Key_Home)
    assert view.span_box.currentText() == "Laatste vier weken"
    assert not view.first_edit.isReadOnly()


def test_the_pages_follow_a_day_as_it_is_typed(qtbot: QtBot, desk: Desk, world: World, view: PeriodView) -> None:
    allow(desk.vault, world)
    opened(qtbot, view, world)
    view.first_edit.selectAll()
    qtbot.keyClicks(view.first_edit, "26-11-2026")
    assert view.span_box.currentText() == "Andere dagen"
    seen = settled(qtbot, view)
    assert "26 november 2026 tot en met 27 november 2026" in seen
    assert "tien minuten overleg" not in seen, "that report is about an earlier day"
    assert "In deze periode zijn geen afspraken over het werk vastgesteld." in seen


@pytest.mark.parametrize(("field", "typed"), [("last_edit", "28-11-2026"), ("last_edit", "1-10-2026")])
def test_days_that_cannot_be_say_so(
    qtbot: QtBot, desk: Desk, world: World, view: PeriodView, field: str, typed: str
) -> None:
    allow(desk.vault, world)
    opened(qtbot, view, world)
    edit = getattr(view, field)
    edit.selectAll()
    qtbot.keyClicks(edit, typed)
    seen = settled(qtbot, view)
    assert "Kies een dag die niet voor het begin ligt en niet na vandaag." in seen
    assert "Deze dagen kunnen niet. Pas de periode aan." in seen
    assert (pages(view), view.print_button.isVisible()) == (0, False)
    qtbot.keyClick(view.span_box, Qt.Key.Key_Home)
    assert pages(view) == 1
    assert "Kies een dag" not in settled(qtbot, view)


def test_nothing_follows_once_the_screen_is_left(qtbot: QtBot, desk: Desk, world: World, view: PeriodView) -> None:
    allow(desk.vault, world)
    opened(qtbot, view, world)
    view.first_edit.selectAll()
    qtbot.keyClicks(view.first_edit, "25-11-2026")
    assert view.busy
    view.leave()
    assert not view.busy


def test_without_a_consent_the_way_leads_to_asking_for_one(
    qtbot: QtBot, desk: Desk, world: World, view: PeriodView
) -> None:
    seen = opened(qtbot, view, world)
    assert (pages(view), view.print_button.isVisible(), view.saving.isVisible()) == (0, False, False)
    assert "Anna de Vries heeft hiervoor geen toestemming gegeven. Er gaat niets naar Bert Smit." in seen
    with qtbot.waitSignal(desk.went) as gone:
        the_button(view, "Toestemming vragen").click()
    assert gone.args == [Place("consent", world.client.id, f"new:{world.manager.id}:progress:{world.trajectory.id}")]


def test_a_consent_taken_back_while_one_looks_takes_the_pages_away(
    qtbot: QtBot, desk: Desk, world: World, view: PeriodView
) -> None:
    allow(desk.vault, world)
    opened(qtbot, view, world)
    assert pages(view) == 1
    desk.act(lambda vault: consents.withdraw(vault, 1, Means.ORAL))
    assert "Anna de Vries heeft de toestemming hiervoor ingetrokken." in settled(qtbot, view)
    assert (pages(view), view.print_button.isVisible()) == (0, False)


def test_who_pays_is_offered_hours_only(qtbot: QtBot, desk: Desk, world: World, view: PeriodView) -> None:
    opened(qtbot, view, world)
    assert "Urenverantwoording" not in offered(view)
    people.add_contact(desk.vault, world.client.id, people.NewContact("Ot Opdracht", Role.COMMISSIONER, "Gemeente"))
    view.redraw()
    assert offered(view)[-1] == "Urenverantwoording"
    qtbot.keyClick(view.document_box, Qt.Key.Key_End)
    names = [view.recipient_box.itemText(at) for at in range(view.recipient_box.count())]
    assert names == ["Ot Opdracht, opdrachtgever"]


def test_nobody_to_give_it_to_leads_to_the_people_around_the_client(
    qtbot: QtBot, desk: Desk, world: World, view: PeriodView
) -> None:
    (alone,) = people.add_client(desk.vault, people.NewClient(Client(0, "Bo Bakker"), "", ())).after[:1]
    assert isinstance(alone, Client)
    view.show_place(Place("period", alone.id))
    assert "Er is nog geen traject om over te schrijven." in settled(qtbot, view)
    with qtbot.waitSignal(desk.went) as gone:
        the_button(view, "Traject beginnen").click()
    assert gone.args == [Place("new_trajectory", alone.id)]
    start_plan(desk, alone.id)
    view.redraw()
    assert "Rond Bo Bakker staat nog niemand die zo’n document mag lezen." in settled(qtbot, view)
    with qtbot.waitSignal(desk.went) as gone:
        the_button(view, "Betrokkene toevoegen").click()
    assert gone.args == [Place("client", alone.id, "contact:manager")]


def test_a_word_about_health_is_asked_about_first(qtbot: QtBot, desk: Desk, view: PeriodView, clock: Clock) -> None:
    other = begin(desk.vault, "Zoë Öztürk")
    new = Agreement(0, other.dialogue.id, "Rustig aan bij migraine", Role.CLIENT, about_work=True)
    desk.act(lambda vault: agreements.add(vault, new))
    seal(desk.vault, other.dialogue.id)
    allow(desk.vault, other)
    opened(qtbot, view, other)
    assert view.word_question.isVisible()
    assert not view.print_button.isEnabled()
    view.word_question.all_button.click()
    assert view.print_button.isEnabled()


def test_an_item_can_be_left_out_and_put_back(qtbot: QtBot, desk: Desk, view: PeriodView, clock: Clock) -> None:
    other = begin(desk.vault, "Zoë Öztürk")
    new = Agreement(0, other.dialogue.id, "Rustig aan bij migraine", Role.CLIENT, about_work=True)
    desk.act(lambda vault: agreements.add(vault, new))
    seal(desk.vault, other.dialogue.id)
    allow(desk.vault, other)
    opened(qtbot, view, other)
    the_button(view, "Onderdeel weglaten").click()
    assert view.print_button.isEnabled()
    assert "Door u uit dit document gelaten" in settled(qtbot, view)
    view.word_question.back_button.click()
    assert "Door u uit dit document gelaten" not in settled(qtbot, view)
    assert not view.print_button.isEnabled()


def test_initials_only_while_names_are_hidden(qtbot: QtBot, desk: Desk, world: World, view: PeriodView) -> None:
    allow(desk.vault, world)
    opened(qtbot, view, world)
    desk.set_privacy(True)
    seen = settled(qtbot, view)
    assert not [name for name in ("Anna", "Vries", "Bert", "Smit", "Chaima") if name in seen]
    assert pages(view) == 0
    desk.set_privacy(False)
    assert pages(view) == 1


def test_another_trajectory_is_chosen_when_there_are_several(
    qtbot: QtBot, desk: Desk, world: World, view: PeriodView
) -> None:
    allow(desk.vault, world)
    opened(qtbot, view, world)
    assert not view.trajectory_box.isVisible()
    start_plan(desk, world.client.id)
    view.show_place(Place("period", world.client.id, f"trajectory:{world.trajectory.id}"))
    assert view.trajectory_box.isVisible()
    assert pages(view) == 1
    qtbot.keyClick(view.trajectory_box, Qt.Key.Key_Home)
    assert "geen toestemming gegeven" in settled(qtbot, view)
    assert view.first_edit.value() == date(2026, 11, 2)
