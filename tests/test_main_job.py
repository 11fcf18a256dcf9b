"""The main job, by hand from an empty folder to a printed, signed summary: real windows, vault, keyring and printer.

The hand is the tour's, so what the pictures show is what is tried here; here the results are looked at too.
"""

from collections.abc import Callable
from hashlib import sha256
from pathlib import Path

import pytest
import sqlcipher3
from pypdfium2 import PdfDocument
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtWidgets import QComboBox

from tests.canary import leaks_under, words_of
from tests.cups_fixture import PrintQueue
from tests.gui.test_printing import NOISE, difference, pictures
from tests.keyring_fixture import SecretService
from tests.stage_fixture import until
from wellbeing_desktop.app.tour import consent, first_start, lock, people, planning, report, suitability, talk
from wellbeing_desktop.app.tour.dialogs import answering
from wellbeing_desktop.app.tour.stage import Stage
from wellbeing_desktop.app.tour.steps import play
from wellbeing_desktop.app.tour.texts import DUTCH, Texts
from wellbeing_desktop.domain.disclosure import Disclosure, Way
from wellbeing_desktop.domain.reports import Report, ReportState
from wellbeing_desktop.domain.trajectory import Session
from wellbeing_desktop.gui.views.release import ReleaseView
from wellbeing_desktop.gui.views.unlock import UnlockView
from wellbeing_desktop.services import disclosures
from wellbeing_desktop.vault import records

TYPED = words_of(DUTCH.typed(), DUTCH.people())


@pytest.fixture
def stage(stage_in: Callable[[Texts], Stage]) -> Stage:
    return stage_in(DUTCH)


def print_on(stage: Stage, queue: PrintQueue) -> Path:
    """Press 'Afdrukken', choose the queue in the dialog, and wait for the paper."""

    def choose(dialog: QPrintDialog) -> None:
        (printers,) = [box for box in dialog.findChildren(QComboBox) if box.findText(queue.name) >= 0]
        printers.setCurrentText(queue.name)
        dialog.accept()

    view = stage.view(ReleaseView)
    with answering(stage.hand, QPrintDialog, choose):
        stage.hand.press(view.print_button)
    stage.hand.until(lambda: view.result.isVisible() and "Afgedrukt" in view.result.text, "the entry")
    (paper,) = queue.printed()
    return paper


def words_in(pdf: bytes) -> set[str]:
    """Every word that somebody can read in a document."""
    with PdfDocument(pdf) as document:
        return {w.strip(",.;()") for page in document for w in page.get_textpage().get_text_range().split()}


def entries(stage: Stage, way: Way) -> list[Disclosure]:
    return [entry for entry in disclosures.listed(stage.program.desk.vault) if entry.way is way]


def refuses(stage: Stage, statement: str) -> bool:
    """Whether the database itself refuses a change."""
    with pytest.raises(sqlcipher3.Error):
        stage.program.desk.vault.connection.execute(statement)
    return True


def test_from_an_empty_folder_to_a_printed_signed_summary(
    stage: Stage, secret_service: SecretService, print_queue: PrintQueue
) -> None:
    play(stage, first_start.STEPS)
    assert stage.secret == DUTCH.pin, "with a keyring the first start asks for a PIN"
    assert len([label for label in secret_service.labels() if "device secret" in label]) == 1
    vault = stage.program.desk.vault

    play(stage, (*people.STEPS, *planning.STEPS))
    sessions = records.select(vault, Session, "ORDER BY number", ())
    assert len(sessions) == 24
    assert [session.kind for session in sessions[:3]] == ["reflection", "dialogue", "dialogue"]
    assert sum(session.minutes for session in sessions) == 32 * 60

    play(stage, (*suitability.STEPS, *talk.STEPS, *report.STEPS))
    (sealed,) = records.select(vault, Report, "", ())
    assert sealed.state is ReportState.SEALED
    assert refuses(stage, f"UPDATE report SET content = '' WHERE id = {sealed.id}")
    assert refuses(stage, f"DELETE FROM report WHERE id = {sealed.id}")

    play(stage, until(consent.STEPS, "release-preview"))
    (form,) = entries(stage, Way.SAVED)
    assert form.digest == sha256(stage.documents[-1].read_bytes()).hexdigest()
    paper = print_on(stage, print_queue)
    consent.save_release(stage)
    saved = stage.documents[-1].read_bytes()
    (printed,), kept = entries(stage, Way.PRINTED), entries(stage, Way.SAVED)[0]
    assert printed.digest == sha256(saved[: printed.size]).hexdigest(), "the seal comes after what was printed"
    assert kept.digest == sha256(saved).hexdigest()
    assert all(difference(a, b) < NOISE for a, b in zip(pictures(paper.read_bytes()), pictures(saved), strict=True))
    assert words_in(saved) >= {"Heijden", DUTCH.client.split()[0], "staand"}
    assert not words_in(saved) & {"kopieermachine", "reorganisatie", "avondeten", "ochtenddienst", "lukt"}
    assert disclosures.broken_at(vault) is None
    _lock_and_come_back(stage, secret_service)
    assert leaks_under(stage.home, TYPED) == []
    assert leaks_under(secret_service.folder, TYPED) == []


def _lock_and_come_back(stage: Stage, secret_service: SecretService) -> None:
    """With the PIN; then, the keyring's entry gone, with the sheet, which fills the keyring again."""
    lock.lock(stage)
    lock.unlock(stage)
    secret_service.remove_all()
    lock.lock(stage)
    stage.hand.fill("secret_edit", stage.secret)
    stage.hand.press("open_button")
    view = stage.hand.find(UnlockView)
    stage.hand.until(view.trouble_label.isVisible, "the trouble of the keyring")
    assert "herstelblad" in view.trouble_label.text()
    lock.take_sheet(stage)
    lock.renew_secret(stage)
    lock.enter_with_sheet(stage)
    assert len([label for label in secret_service.labels() if "device secret" in label]) == 1
    lock.lock(stage)
    lock.unlock(stage)
    stage.hand.key(Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    stage.hand.until(lambda: stage.afterlife.codes, "the program to end")
