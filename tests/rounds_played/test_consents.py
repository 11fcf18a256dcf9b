"""The life of a consent in the real window: refused, given, used, expired, given anew, taken back, people told."""

from pathlib import Path

import pytest
from pypdfium2 import PdfDocument
from PySide6.QtWidgets import QCheckBox, QPushButton
from pytestqt.qtbot import QtBot

from tests.gui.dialogs import save_as
from tests.gui.seen import words_on
from tests.gui.views.consent_tools import ahead, card, draw
from tests.gui.views.real_window import paper
from tests.programmes_played.windows import Window
from tests.services.worlds import begin, seal
from tests.vault_fixture import Clock
from wellbeing_desktop.domain.consent import ConsentState
from wellbeing_desktop.domain.disclosure import Disclosure
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.parts import EmptyState
from wellbeing_desktop.gui.places import Place
from wellbeing_desktop.gui.telling_row import TellingRow
from wellbeing_desktop.gui.views.consent import ConsentView
from wellbeing_desktop.gui.views.consent.aftermath import Aftermath
from wellbeing_desktop.gui.views.consent.questions import Step
from wellbeing_desktop.gui.views.period import PeriodView
from wellbeing_desktop.services import consents, disclosures

SECRETS = ("WERKAANTEKENING", "DOSSIERTEKST", "VAN CHAIMA")


def look(qtbot: QtBot, window: Window, client_id: int) -> PeriodView:
    """The document for the manager, once all of it is in sight."""
    view = window.go(PeriodView, Place("period", client_id))
    qtbot.waitUntil(lambda: not view.busy)
    return view


def ask(window: Window, view: PeriodView) -> ConsentView:
    """From the obstacle to the conversation about this very recipient."""
    obstacle = next(one for one in view.findChildren(EmptyState) if one.isVisible())
    window.press(obstacle.findChild(QPushButton))
    return window.shown(ConsentView)


def give(qtbot: QtBot, window: Window, view: ConsentView) -> None:
    """Everything that can be ticked, signed on the screen."""
    ahead(view, Step.WHAT)
    for box in view.ask_panel.findChildren(QCheckBox):
        if box.isVisible():
            window.press(box)
    ahead(view, Step.UNTIL)
    window.press(view.ask_panel.on_button)
    draw(qtbot, view)
    window.press(view.give_panel.record_button)


def states(desk: Desk, client_id: int) -> list[ConsentState]:
    return [one.state for one in consents.of_client(desk.vault, client_id)]


def text(path: Path) -> str:
    with PdfDocument(path.read_bytes()) as document:
        return " ".join(page.get_textpage().get_text_range() for page in document)


def save(qtbot: QtBot, window: Window, view: PeriodView, path: Path) -> Disclosure:
    """Save the document in sight; its entry in the register."""
    qtbot.waitUntil(lambda: not view.busy)
    save_as(path)
    window.press(view.saving.plain_button)
    qtbot.waitUntil(view.result.isVisible)
    newest = disclosures.listed(window.desk.vault)[0]
    assert newest.size == path.stat().st_size
    return newest


def take_back(window: Window, client_id: int, consent_id: int) -> None:
    view = window.go(ConsentView, Place("consent", client_id))
    window.press(card(view, consent_id).withdraw_button)
    window.press(card(view, consent_id)._withdrawing.now_button)


def write_to_recipient(window: Window, client_id: int, consent_id: int, path: Path) -> None:
    view = window.go(ConsentView, Place("consent", client_id))
    row = card(view, consent_id).findChildren(Aftermath)[0].findChildren(TellingRow)[0]
    window.press(row.letter_button)
    save_as(path)
    window.press(paper(window.shell).saving.plain_button)


def run_out(desk: Desk, clock: Clock, client_id: int, left: int) -> None:
    """Let the newest consent have so many days left."""
    last = consents.of_client(desk.vault, client_id)[0].last
    assert last is not None
    clock.turn(days=(last - clock().date()).days - left)


def test_a_consent_from_the_first_question_to_the_last_letter(
    qtbot: QtBot, desk: Desk, clock: Clock, tmp_path: Path
) -> None:
    world = begin(desk.vault)
    seal(desk.vault, world.dialogue.id)
    clock.turn(days=4)
    window, client = Window(desk, qtbot), world.client.id
    view = look(qtbot, window, client)
    assert "geen toestemming gegeven" in words_on(view)
    assert not view.print_button.isVisible()

    give(qtbot, window, ask(window, view))
    first = save(qtbot, window, window.shown(PeriodView), tmp_path / "voortgang.pdf")
    assert (first.document, first.consent_id) == ("progress_report", 1)
    assert "Voortgang" in text(tmp_path / "voortgang.pdf")
    assert not [secret for secret in SECRETS if secret in text(tmp_path / "voortgang.pdf")]

    run_out(desk, clock, client, -1)
    view = look(qtbot, window, client)
    assert "verlopen" in words_on(view)
    assert not view.saving.isVisible()
    assert "Verlopen" in words_on(window.go(ConsentView, Place("consent", client)))

    give(qtbot, window, ask(window, look(qtbot, window, client)))
    assert states(desk, client) == [ConsentState.LIVE, ConsentState.EXPIRED]
    second = save(qtbot, window, window.shown(PeriodView), tmp_path / "nog-eens.pdf")

    take_back(window, client, 2)
    assert states(desk, client)[0] is ConsentState.WITHDRAWN
    view = look(qtbot, window, client)
    assert "ingetrokken" in words_on(view)
    assert not view.saving.isVisible()

    write_to_recipient(window, client, 2, tmp_path / "brief.pdf")
    newest = disclosures.listed(desk.vault, client)[0]
    assert (newest.document, newest.contact_id, newest.consent_id) == ("withdrawal_letter", world.manager.id, None)
    assert second.number in text(tmp_path / "brief.pdf")
    assert disclosures.broken_at(desk.vault) is None


@pytest.mark.parametrize("days", [0, 13, 14])
def test_a_consent_that_runs_out_warns_in_its_last_two_weeks(qtbot: QtBot, desk: Desk, clock: Clock, days: int) -> None:
    world = begin(desk.vault)
    window = Window(desk, qtbot)
    window.desk.go(Place("consent", world.client.id, "new"))
    give(qtbot, window, window.shown(ConsentView))
    run_out(desk, clock, world.client.id, days)
    seen = words_on(window.go(ConsentView, Place("consent", world.client.id)))
    assert ("Verloopt over" in seen) or ("Vandaag de laatste dag" in seen)
