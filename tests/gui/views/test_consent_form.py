"""A consent on paper: the form bears the wording that is kept, and is in the register."""

from hashlib import sha256
from pathlib import Path

import pytest
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtWidgets import QApplication, QCheckBox, QPushButton
from pytestqt.qtbot import QtBot

from tests.cups_fixture import PrintQueue
from tests.gui.dialogs import give_up, print_on, save_as
from tests.gui.views.consent_tools import ahead
from tests.services.worlds import World, begin
from wellbeing_desktop.documents.pages import page_texts
from wellbeing_desktop.domain.disclosure import Way
from wellbeing_desktop.domain.reports import Means
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.places import Place
from wellbeing_desktop.gui.views.consent import ConsentView
from wellbeing_desktop.gui.views.consent.questions import Step
from wellbeing_desktop.services import consents, disclosures


@pytest.fixture
def world(desk: Desk) -> World:
    return begin(desk.vault)


@pytest.fixture
def view(qtbot: QtBot, desk: Desk, world: World) -> ConsentView:
    """At the second step, with 'on paper' chosen."""
    made = ConsentView(desk)
    qtbot.addWidget(made)
    made.resize(1100, 760)
    made.show()
    made.show_place(Place("consent", world.client.id))
    QApplication.processEvents()
    ahead(made, Step.WHAT)
    made.ask_panel.findChildren(QCheckBox)[0].click()
    ahead(made, Step.UNTIL)
    made.ask_panel.on_button.click()
    (paper,) = [b for b in made.give_panel.means_segments.findChildren(QPushButton) if b.text() == "Op papier"]
    paper.click()
    return made


def test_the_saved_form_holds_the_wording_and_the_consent_names_the_form(
    desk: Desk, world: World, view: ConsentView, tmp_path: Path
) -> None:
    wording = view.give_panel.wording_pane.toPlainText()
    number = "TV-2026-0001"
    proposed = save_as(tmp_path / "formulier.pdf")
    view.give_panel.save_button.click()
    file = (tmp_path / "formulier.pdf").read_bytes()
    printed = " ".join(" ".join(page_texts(file)).split())
    for line in wording.splitlines():
        assert " ".join(line.split()) in printed
    (entry,) = disclosures.listed(desk.vault)
    assert proposed == [f"{number}-v1.pdf"]
    assert (entry.document, entry.number, entry.digest) == ("consent_form", number, sha256(file).hexdigest())
    assert number in view.give_panel.form_remark.text
    view.give_panel.record_button.click()
    consent = consents.of_client(desk.vault, world.client.id)[0].consent
    assert (consent.means, consent.how, consent.wording) == (Means.PAPER, number, wording)


def test_the_form_is_printed_and_registered(desk: Desk, view: ConsentView, print_queue: PrintQueue) -> None:
    print_on(print_queue.name)
    view.give_panel.print_button.click()
    (paper,) = print_queue.printed()
    (entry,) = disclosures.listed(desk.vault)
    assert entry.way is Way.PRINTED
    assert paper.name.startswith(entry.number)


def test_a_form_given_up_is_neither_registered_nor_named(
    desk: Desk, world: World, view: ConsentView, print_queue: PrintQueue
) -> None:
    give_up(QPrintDialog)
    view.give_panel.print_button.click()
    assert disclosures.listed(desk.vault) == []
    assert not view.give_panel.form_remark.isVisible()
    view.give_panel.record_button.click()
    assert consents.of_client(desk.vault, world.client.id)[0].consent.how == ""
