"""In the real window: a consent is taken back in fewer clicks than it was given in, and what was under way stops."""

from pathlib import Path

import pytest
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtWidgets import QComboBox, QFileDialog, QLineEdit
from pytestqt.qtbot import QtBot

from tests.cups_fixture import PrintQueue
from tests.gui.dialogs import answer, save_as
from tests.gui.in_front import in_front
from tests.gui.seen import words_on
from tests.gui.views.consent_tools import card
from tests.gui.views.real_window import Mouse, consent_view, give_by_mouse, paper, save
from tests.services.test_withdrawing import give
from tests.services.worlds import World, allow, begin, seal
from wellbeing_desktop.domain.consent import Category, ConsentState, Purpose
from wellbeing_desktop.domain.people import Role
from wellbeing_desktop.domain.reports import Means
from wellbeing_desktop.domain.suitability import Referral
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.paper_dialog import PaperDialog
from wellbeing_desktop.gui.places import Place
from wellbeing_desktop.gui.shell import Shell
from wellbeing_desktop.gui.telling_row import TellingRow
from wellbeing_desktop.gui.views.consent import ConsentView
from wellbeing_desktop.gui.views.consent.aftermath import Aftermath
from wellbeing_desktop.gui.views.release import ReleaseView
from wellbeing_desktop.services import consents, disclosures, people, referrals
from wellbeing_desktop.vault.store import Vault

NOT_ALLOWED = "Dit kan nu niet"


@pytest.fixture
def world(desk: Desk) -> World:
    return begin(desk.vault)


@pytest.fixture
def shell(qtbot: QtBot, desk: Desk, world: World) -> Shell:
    return in_front(qtbot, desk, {"consent": ConsentView, "release": ReleaseView})


def release_view(shell: Shell) -> ReleaseView:
    assert isinstance(shell.view, ReleaseView)
    return shell.view


def test_taking_back_takes_fewer_clicks_than_giving(qtbot: QtBot, desk: Desk, world: World, shell: Shell) -> None:
    allow(desk.vault, world)
    desk.go(Place("consent", world.client.id))
    giving, taking = Mouse(qtbot), Mouse(qtbot)
    give_by_mouse(qtbot, shell, giving)
    one = card(consent_view(shell), 2)
    taking.click(one.withdraw_button)
    taking.click(one._withdrawing.now_button)
    now = {standing.consent.id: standing.state for standing in consents.of_client(desk.vault, world.client.id)}
    assert now == {1: ConsentState.LIVE, 2: ConsentState.WITHDRAWN}
    assert taking.clicks == 2
    assert taking.clicks <= giving.clicks


def withdraw(vault: Vault, consent_id: int = 1) -> None:
    """The client takes it back while something is open: the service tells no screen."""
    consents.withdraw(vault, consent_id, Means.ORAL)


def test_a_release_in_sight_does_not_leave_any_more(desk: Desk, world: World, shell: Shell, tmp_path: Path) -> None:
    seal(desk.vault, world.dialogue.id)
    allow(desk.vault, world)
    desk.go(Place("release", 1))
    assert release_view(shell).save_button.isEnabled()
    withdraw(desk.vault)
    save_as(tmp_path / "stuk.pdf")
    release_view(shell).save_button.click()
    assert refused(shell)
    assert list(tmp_path.glob("*.pdf")) == []
    assert disclosures.listed(desk.vault) == []


@pytest.mark.parametrize("way", ["save", "print"])
def test_a_consent_taken_back_while_the_last_question_is_open_stops_it(
    desk: Desk, world: World, shell: Shell, tmp_path: Path, print_queue: PrintQueue, way: str
) -> None:
    seal(desk.vault, world.dialogue.id)
    allow(desk.vault, world)
    desk.go(Place("release", 1))

    def accept_file(dialog: QFileDialog) -> None:
        withdraw(desk.vault)
        edit = dialog.findChild(QLineEdit, "fileNameEdit")
        assert edit is not None
        edit.setText(str(tmp_path / "stuk.pdf"))
        dialog.accept()

    def accept_printer(dialog: QPrintDialog) -> None:
        withdraw(desk.vault)
        (printers,) = [box for box in dialog.findChildren(QComboBox) if box.findText(print_queue.name) >= 0]
        printers.setCurrentText(print_queue.name)
        dialog.accept()

    if way == "save":
        answer(QFileDialog, accept_file)
        release_view(shell).save_button.click()
    else:
        answer(QPrintDialog, accept_printer)
        release_view(shell).print_button.click()
    assert refused(shell)
    assert list(tmp_path.glob("*.pdf")) == []
    assert print_queue.printed(0) == []
    assert disclosures.listed(desk.vault) == []


def refused(shell: Shell) -> bool:
    news = shell.banner.news
    return news is not None and news.kind == "danger" and NOT_ALLOWED in news.text


def test_a_letter_that_is_shown_does_not_leave_any_more(
    qtbot: QtBot, desk: Desk, world: World, shell: Shell, tmp_path: Path
) -> None:
    letter_id = referral_with_consent(desk.vault, world)
    dialog = PaperDialog(desk, lambda: referrals.release(desk.vault, letter_id), shell)
    dialog.open()
    assert dialog.isVisible()
    withdraw(desk.vault)
    save_as(tmp_path / "brief.pdf")
    dialog.save_button.click()
    assert refused(shell)
    assert list(tmp_path.glob("*.pdf")) == []
    assert disclosures.listed(desk.vault) == []


def test_who_was_given_something_is_listed_with_a_letter_to_each(
    qtbot: QtBot, desk: Desk, world: World, shell: Shell, tmp_path: Path
) -> None:
    allow(desk.vault, world)
    entry = give(desk.vault, world)
    desk.go(Place("consent", world.client.id))
    mouse = Mouse(qtbot)
    mouse.click(card(consent_view(shell), 1).withdraw_button)
    mouse.click(card(consent_view(shell), 1)._withdrawing.now_button)
    qtbot.waitUntil(telling(shell)[1].letter_button.hasFocus)
    seen = words_on(card(consent_view(shell), 1))
    for part in (f"Verslag voor de werkgever {entry.number}, versie 1", "Bericht aan Bert Smit", "Nog niet ingelicht"):
        assert part in seen
    mouse.click(telling(shell)[1].letter_button)
    save(shell, tmp_path / "brief.pdf")
    paper(shell).close()
    mouse.click(telling(shell)[0].confirm_button)
    save(shell, tmp_path / "bevestiging.pdf")
    paper(shell).close()
    confirmation, letter, _report = disclosures.listed(desk.vault)
    assert (letter.contact_id, letter.recipient) == (world.manager.id, "Bert Smit, leidinggevende (Gemeente Waterrijk)")
    assert (confirmation.contact_id, confirmation.recipient) == (None, "Anna de Vries")
    seen = words_on(card(consent_view(shell), 1))
    assert "Nog niet ingelicht" not in seen
    assert seen.count("Brief van 23 november 2026") == 2


def test_that_somebody_was_told_by_word_of_mouth_stands_on_the_card(
    qtbot: QtBot, desk: Desk, world: World, shell: Shell
) -> None:
    allow(desk.vault, world)
    give(desk.vault, world)
    withdraw(desk.vault)
    desk.go(Place("consent", world.client.id))
    mouse, (_aftermath, row) = Mouse(qtbot), telling(shell)
    mouse.click(row.tell_button)
    qtbot.keyClicks(row.how_edit, "per telefoon")
    mouse.click(row.keep_button)
    assert "Verteld op 23 november 2026: per telefoon" in words_on(card(consent_view(shell), 1))


def telling(shell: Shell) -> tuple[Aftermath, TellingRow]:
    """What the card of consent 1 says of its end, with the row about who got something."""
    aftermath = card(consent_view(shell), 1).aftermath
    assert aftermath is not None
    assert aftermath.row is not None
    return aftermath, aftermath.row


def referral_with_consent(vault: Vault, world: World) -> int:
    """A letter to the company doctor, with consent 1 for it; its id."""
    people.add_contact(vault, world.client.id, people.NewContact("Dokter Kok", Role.COMPANY_DOCTOR, ""))
    doctor = people.contacts_of(vault, world.client.id, Role.COMPANY_DOCTOR)[0]
    letter = Referral(0, world.trajectory.id, doctor.id, "Graag overleg ik met u.", vault.now(), "")
    (made,) = [one for one in referrals.save(vault, letter).after if isinstance(one, Referral)]
    about = consents.Proposal(
        world.client.id,
        world.trajectory.id,
        doctor.id,
        Purpose.REFERRAL,
        (Category.REFERRAL_LETTER,),
        vault.now().date(),
        None,
    )
    consents.record(vault, about, consents.Given(Means.ORAL, "per telefoon"))
    return made.id
