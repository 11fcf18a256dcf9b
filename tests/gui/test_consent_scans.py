"""A signed consent form dropped on the real window: which consent, what was ticked, kept with it; or why not."""

from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.gui.pictures import ENTRIES
from tests.gui.scan_hands import carrying, drop, let_go, wait, written
from tests.gui.test_accessible_entrance import wrong_with
from tests.services.paper_hands import presented, scan_of, scan_of_form
from tests.services.worlds import START, World, ask, begin, write
from tests.vault_fixture import Clock
from wellbeing_desktop.domain.consent import Consent, ConsentRefusal, ConsentRequest, ConsentScan
from wellbeing_desktop.domain.reports import Means
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.evidence_row import EvidenceRow
from wellbeing_desktop.gui.places import Place
from wellbeing_desktop.gui.scan_dialog import ScanDialog
from wellbeing_desktop.gui.shell import Shell
from wellbeing_desktop.gui.views.consent import ConsentView
from wellbeing_desktop.services import consent_requests
from wellbeing_desktop.vault import records
from wellbeing_desktop.vault.store import Vault


@pytest.fixture
def world(practice_vault: Vault) -> World:
    return begin(practice_vault)


@pytest.fixture
def shell(desk: Desk, qtbot: QtBot, world: World) -> Shell:
    made = Shell(desk, ENTRIES, {"consent": ConsentView, "today": ConsentView})
    qtbot.addWidget(made)
    made.resize(1280, 860)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    return made


@pytest.fixture
def form(desk: Desk, world: World) -> ConsentRequest:
    return ask(desk.vault, world)


def kept(desk: Desk) -> tuple[list[ConsentScan], list[Consent], list[ConsentRefusal]]:
    return (
        records.select(desk.vault, ConsentScan),
        records.select(desk.vault, Consent),
        records.select(desk.vault, ConsentRefusal),
    )


def tick(dialog: ScanDialog, answer: str) -> None:
    """Read off the form what is ticked."""
    dialog.form_answer.answer_segments.button(answer).click()


def test_a_signed_form_becomes_the_consent_with_its_evidence(
    shell: Shell, desk: Desk, form: ConsentRequest, qtbot: QtBot, clock: Clock, tmp_path: Path
) -> None:
    [path] = written(tmp_path, scan_of_form(desk.vault, form))
    clock.turn(days=2)
    dialog = drop(shell, qtbot, path)
    assert dialog.title_label.text() == "Dit is een getekend toestemmingsformulier"
    said = [label.text() for label in (dialog.number_label, dialog.giver_label, dialog.getter_label)]
    assert said == ["TV-2026-0001", "Anna de Vries", "Bert Smit · Leidinggevende"]
    assert dialog.purpose_label.text().startswith("Voortgang van de gemaakte afspraken")
    assert (dialog.form_pages_label.text(), dialog.pictures.words()) == ("1 van 1", ["Pagina 1 van 1"])
    assert dialog.facts.isHidden()
    assert dialog.answer.isHidden()
    assert dialog.form_answer.answer_segments.current() == "", "nothing is proposed"
    assert dialog.keep_button.text() == "Antwoord vastleggen"
    dialog.keep_button.click()
    assert dialog.form_answer.answer_field.error() == "Vul nog in: wat op het formulier is aangekruist."
    assert kept(desk) == ([], [], [])
    tick(dialog, "yes")
    dialog.form_answer.day_edit.set_value(START - timedelta(1))
    QTest.keyClick(dialog.keep_button, Qt.Key.Key_Space)
    assert dialog.form_answer.day_field.error()
    dialog.form_answer.day_edit.set_value(START + timedelta(1))
    dialog.keep_button.click()
    [scan], [consent], [] = kept(desk)
    assert dialog.title_label.text() == "De toestemming is vastgelegd"
    assert scan.content == path.read_bytes()
    assert (consent.means, consent.request_id, consent.given_at.date()) == (Means.PAPER, form.id, START + timedelta(1))
    assert dialog.remark.text.startswith(f"Het bestand zelf staat nog op uw computer: {tmp_path}.")
    assert dialog.report_button.text() == "Naar de toestemming"
    dialog.report_button.click()
    assert not dialog.isVisible()
    assert desk.history.current == Place("consent", form.client_id, f"consent:{consent.id}")


def test_all_of_it_can_be_read_and_reached(
    shell: Shell, desk: Desk, form: ConsentRequest, qtbot: QtBot, tmp_path: Path
) -> None:
    dialog = drop(shell, qtbot, *written(tmp_path, scan_of_form(desk.vault, form)))
    small = QSize(1077, 566)
    assert wrong_with(dialog, (dialog.size(), dialog.size().boundedTo(small))) == ""
    dialog.keep_button.click()
    assert wrong_with(dialog, (dialog.size(),)) == ""
    dialog.reject()


def test_the_kept_form_is_looked_at_beside_its_consent(
    shell: Shell, desk: Desk, form: ConsentRequest, qtbot: QtBot, tmp_path: Path
) -> None:
    dialog = drop(shell, qtbot, *written(tmp_path, scan_of_form(desk.vault, form)))
    tick(dialog, "yes")
    dialog.keep_button.click()
    dialog.report_button.click()
    QApplication.processEvents()
    assert shell.view is not None
    [row] = [one for one in shell.view.findChildren(EvidenceRow) if one.isVisible()]
    assert row.text == "Scan bewaard op 23-11-2026: pagina 1 van 1."
    row.look_button.click()
    evidence = row.dialog
    assert evidence is not None
    qtbot.waitUntil(lambda: not evidence.busy, timeout=30_000)
    assert evidence.pictures.words() == ["Pagina 1 van 1 · toegevoegd op 23-11-2026"]
    evidence.reject()


def test_a_no_on_paper_leads_to_the_question_that_was_declined(
    shell: Shell, desk: Desk, form: ConsentRequest, qtbot: QtBot, tmp_path: Path
) -> None:
    dialog = drop(shell, qtbot, *written(tmp_path, scan_of_form(desk.vault, form)))
    tick(dialog, "no")
    dialog.keep_button.click()
    assert dialog.title_label.text() == "Vastgelegd dat het niet is gegeven"
    [_scan], [], [refusal] = kept(desk)
    assert (refusal.request_id, refusal.means) == (form.id, Means.PAPER)
    dialog.report_button.click()
    assert desk.history.current == Place("consent", form.client_id, f"request:{form.id}")


def test_what_was_answered_is_refused_in_a_sentence(
    shell: Shell, desk: Desk, form: ConsentRequest, qtbot: QtBot, tmp_path: Path
) -> None:
    paths = written(tmp_path, scan_of_form(desk.vault, form))
    consent_requests.decline(desk.vault, form.id, Means.ORAL)
    dialog = drop(shell, qtbot, *paths)
    assert dialog.remark.text == (
        "Op deze vraag is al geantwoord. Vraag opnieuw toestemming als de deelnemer er anders over denkt."
    )
    assert not dialog.keep_button.isVisible()
    assert dialog.invitation.isVisible()
    assert kept(desk)[:2] == ([], [])


def test_a_form_of_another_vault_is_unknown(
    shell: Shell, desk: Desk, world: World, form: ConsentRequest, qtbot: QtBot, tmp_path: Path
) -> None:
    paths = written(tmp_path, scan_of_form(desk.vault, ask(desk.vault, world)))
    desk.vault.connection.execute("DROP TRIGGER consent_request_stays")
    desk.vault.connection.execute("DELETE FROM consent_request WHERE id = 2")
    dialog = drop(shell, qtbot, *paths)
    assert dialog.remark.text.startswith("De code op deze scan hoort bij geen verslag of formulier in deze kluis.")


def test_pages_that_are_missing_are_asked_for_before_anything_is_kept(
    shell: Shell, desk: Desk, form: ConsentRequest, qtbot: QtBot, tmp_path: Path
) -> None:
    long = "\n".join(f"Punt {number} van wat wij afspraken, in hele zinnen." for number in range(40))
    vault = desk.vault
    vault.connection.execute("DROP TRIGGER consent_request_kept")
    vault.connection.execute("UPDATE consent_request SET wording = ?", (long,))
    [request] = records.select(vault, ConsentRequest)
    first, last = written(tmp_path, scan_of_form(vault, request))
    dialog = drop(shell, qtbot, last)
    assert dialog.remark.text == (
        "Van dit formulier ontbreekt nog pagina 1. Sleep die er hier bij om het antwoord vast te leggen."
    )
    assert not dialog.keep_button.isEnabled()
    assert dialog.form_answer.isHidden()
    assert let_go(dialog, carrying(first))
    wait(dialog, qtbot)
    assert dialog.remark.isHidden()
    assert dialog.form_answer.isVisible()
    tick(dialog, "yes")
    dialog.keep_button.click()
    assert [len(some) for some in kept(desk)] == [2, 1, 0]


def test_what_was_recorded_by_hand_gets_its_evidence(
    shell: Shell, desk: Desk, form: ConsentRequest, qtbot: QtBot, tmp_path: Path
) -> None:
    given = consent_requests.Given(Means.PAPER, form.number)
    consent_requests.give(desk.vault, form.id, given)
    dialog = drop(shell, qtbot, *written(tmp_path, scan_of_form(desk.vault, form)))
    assert dialog.form_answer.isHidden()
    assert dialog.remark.text == "Toestemming TOE-2026-0001 is al vastgelegd. De scan wordt als bewijs bewaard."
    assert dialog.keep_button.text() == "Bewaren als bewijs"
    dialog.keep_button.click()
    assert [len(some) for some in kept(desk)] == [1, 1, 0]


def test_a_form_and_a_report_are_not_mixed_and_what_was_found_stays(
    shell: Shell, desk: Desk, world: World, form: ConsentRequest, qtbot: QtBot, tmp_path: Path
) -> None:
    write(desk.vault, world.dialogue.id)
    report = presented(desk.vault, world.dialogue.id)
    [signed] = written(tmp_path, scan_of_form(desk.vault, form))
    (tmp_path / "verslag").mkdir()
    [other] = written(tmp_path / "verslag", scan_of(desk.vault, report))
    dialog = drop(shell, qtbot, signed)
    assert let_go(dialog, carrying(other))
    wait(dialog, qtbot)
    assert dialog.remark.text.startswith("Op deze scan staan bladen die niet bij elkaar horen.")
    assert dialog.number_label.text() == form.number
    assert dialog.keep_button.isVisible()
    dialog.reject()
    dialog = drop(shell, qtbot, other)
    assert dialog.report_label.text() == f"{report.number}, versie 1"
    assert dialog.form_facts.isHidden()
    assert dialog.keep_button.text() == "Bewaren als bewijs"


def test_names_follow_the_privacy_key_and_words_the_language(
    shell: Shell, desk: Desk, form: ConsentRequest, qtbot: QtBot, tmp_path: Path
) -> None:
    dialog = drop(shell, qtbot, *written(tmp_path, scan_of_form(desk.vault, form)))
    desk.set_privacy(True)
    said = " ".join((dialog.giver_label.text(), dialog.getter_label.text(), dialog.form_answer.who_label.text()))
    assert not [name for name in ("Anna", "Bert") if name in said]
    desk.change_settings(language="en")
    desk.set_privacy(False)
    assert "Manager" in dialog.getter_label.text() or "manager" in dialog.getter_label.text()
    assert dialog.purpose_label.text().startswith("Progress on the agreements made")
