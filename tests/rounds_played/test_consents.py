"""The life of a consent in the real window: refused, given, used, expired, given anew, taken back, people told."""

from datetime import timedelta
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
    view = window.shown(PeriodView)
    qtbot.waitUntil(lambda: not view.busy)
    assert states(desk, client) == [ConsentState.LIVE]

    first = tmp_path / "voortgang.pdf"
    save_as(first)
    window.press(view.saving.plain_button)
    qtbot.waitUntil(view.result.isVisible)
    [entry] = disclosures.listed(desk.vault, client)
    assert (entry.document, entry.size) == ("progress_report", first.stat().st_size)
    assert "Voortgang" in text(first)
    assert not [secret for secret in SECRETS if secret in text(first)]

    last = consents.of_client(desk.vault, client)[0].last
    assert last is not None
    clock.turn(days=(last - clock().date()).days + 1)
    view = look(qtbot, window, client)
    desk.go(Place("consent", client))
    assert "Verlopen" in words_on(window.shown(ConsentView))
    view = look(qtbot, window, client)
    assert "verlopen" in words_on(view)
    assert not view.saving.isVisible()

    give(qtbot, window, ask(window, view))
    assert states(desk, client) == [ConsentState.LIVE, ConsentState.EXPIRED]
    view = window.shown(PeriodView)
    qtbot.waitUntil(lambda: not view.busy)
    save_as(tmp_path / "nog-eens.pdf")
    window.press(view.saving.plain_button)
    qtbot.waitUntil(view.result.isVisible)

    consent = window.go(ConsentView, Place("consent", client))
    window.press(card(consent, 2).withdraw_button)
    window.press(card(consent, 2)._withdrawing.now_button)
    assert states(desk, client)[0] is ConsentState.WITHDRAWN
    view = look(qtbot, window, client)
    assert "ingetrokken" in words_on(view)
    assert not view.saving.isVisible()

    consent = window.go(ConsentView, Place("consent", client))
    row = next(one for one in card(consent, 2).findChildren(Aftermath)[0].findChildren(TellingRow))
    window.press(row.letter_button)
    letter = paper(window.shell)
    save_as(tmp_path / "brief.pdf")
    window.press(letter.saving.plain_button)
    newest = disclosures.listed(desk.vault, client)[0]
    assert (newest.document, newest.contact_id, newest.consent_id) == ("withdrawal_letter", world.manager.id, None)
    given = disclosures.under_consent(desk.vault, 2)
    assert all(one.number in text(tmp_path / "brief.pdf") for one in given)
    assert given
    assert disclosures.broken_at(desk.vault) is None


@pytest.mark.parametrize("days", [0, 13, 14])
def test_a_consent_that_runs_out_warns_in_its_last_two_weeks(qtbot: QtBot, desk: Desk, clock: Clock, days: int) -> None:
    world = begin(desk.vault)
    window = Window(desk, qtbot)
    window.desk.go(Place("consent", world.client.id, "new"))
    give(qtbot, window, window.shown(ConsentView))
    last = consents.of_client(desk.vault, world.client.id)[0].last
    assert last is not None
    clock.turn(days=(last - timedelta(days=days) - clock().date()).days)
    seen = words_on(window.go(ConsentView, Place("consent", world.client.id)))
    assert ("Verloopt over" in seen) or ("Vandaag de laatste dag" in seen)
