"""The first start through its real window, with a real keyring and without one."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tests.hands import PHRASE, PIN, go_on, part, press, step, type_into, unlock, wait_for_main
from tests.keyring_fixture import SecretService
from tests.program_fixture import Begin, Run
from wellbeing_desktop.domain.errors import Kind, UserError
from wellbeing_desktop.domain.people import Client
from wellbeing_desktop.gui import files
from wellbeing_desktop.gui.causes import Cause
from wellbeing_desktop.gui.messages import sentence
from wellbeing_desktop.gui.parts.code_field import CodeField
from wellbeing_desktop.gui.parts.new_secret import NewSecret
from wellbeing_desktop.gui.views.first_start import FirstStartView
from wellbeing_desktop.gui.views.first_start.choice_step import ChoiceStep
from wellbeing_desktop.gui.views.first_start.practice_step import PracticeStep
from wellbeing_desktop.gui.views.first_start.secret_step import SecretStep
from wellbeing_desktop.gui.views.first_start.sheet_step import SheetStep
from wellbeing_desktop.gui.views.first_start.snapshots_step import SnapshotsStep, same_disk, try_folder
from wellbeing_desktop.services import access_start, people, practice


def fill_in_practice(qtbot: QtBot, run: Run) -> None:
    form = step(qtbot, run, PracticeStep).practice_form
    type_into(qtbot, form.name_edit, "Praktijk De Binnentuin")
    type_into(qtbot, form.professional_edit, "drs. A. Bakker")
    type_into(qtbot, form.register_edit, "00.000")
    go_on(qtbot, run)


def choose_secret(qtbot: QtBot, run: Run, secret: str) -> NewSecret:
    found = step(qtbot, run, SecretStep)
    qtbot.waitUntil(lambda: found.is_ready, timeout=20_000)
    for edit in found.new_secret.findChildren(QLineEdit):
        type_into(qtbot, edit, secret)
    return found.new_secret


def code_edit(run: Run) -> QLineEdit:
    return part(run, CodeField).findChildren(QLineEdit)[0]


def test_from_nothing_to_the_first_screen(
    qtbot: QtBot, begin: Begin, home: Path, secret_service: SecretService
) -> None:
    run = begin()
    fill_in_practice(qtbot, run)
    choose_secret(qtbot, run, PIN)
    go_on(qtbot, run)
    shown = step(qtbot, run, SheetStep)
    vault = run.program.desk.vault
    code = access_start.sheet_code(vault)
    assert " ".join(label.text() for label in shown.groups.findChildren(QLabel) if label.accessibleName()) == (
        code.replace("-", " ")
    )
    with pytest.raises(UserError) as refused:
        people.add_client(vault, people.NewClient(Client(0, "Te Vroeg")))
    assert refused.value.data == {"rule": "sheet_first"}
    go_on(qtbot, run)
    assert not part(run, FirstStartView).next_button.isEnabled()
    type_into(qtbot, code_edit(run), code.lower().replace("-", " "))
    go_on(qtbot, run)
    step(qtbot, run, SnapshotsStep)
    go_on(qtbot, run)
    step(qtbot, run, ChoiceStep)
    go_on(qtbot, run)
    wait_for_main(qtbot, run)
    assert practice.current(vault).name == "Praktijk De Binnentuin"
    assert run.program.settings.value.snapshot_folder == str(home / "snapshots")
    people.add_client(vault, people.NewClient(Client(0, "Nu Mag Het")))
    run.program.leave(Cause.USER)
    assert run.afterlife.wishes == [("--home", str(home))]
    again = begin()
    unlock(qtbot, again, PIN)
    wait_for_main(qtbot, again)
    assert [client.name for client in people.clients(again.program.desk.vault)] == ["Nu Mag Het"]


def test_the_sample_practice_can_come_first(qtbot: QtBot, begin: Begin, home: Path) -> None:
    run = begin()
    fill_in_practice(qtbot, run)
    choose_secret(qtbot, run, PHRASE)
    go_on(qtbot, run)
    step(qtbot, run, SheetStep)
    code = access_start.sheet_code(run.program.desk.vault)
    go_on(qtbot, run)
    type_into(qtbot, code_edit(run), code)
    qtbot.keyClick(code_edit(run), Qt.Key.Key_Return)
    step(qtbot, run, SnapshotsStep)
    go_on(qtbot, run)
    choices = step(qtbot, run, ChoiceStep)
    qtbot.keyClick(choices.empty_choice, Qt.Key.Key_Down)
    qtbot.keyClick(choices.sample_choice, Qt.Key.Key_Return)
    assert run.afterlife.wishes == [("--home", str(home), "--sample")]


def keyboard(run: Run) -> QWidget | None:
    """What gets the keys typed in the program's window."""
    assert run.program.window is not None
    return run.program.window.focusWidget()


def test_the_keyboard_is_where_one_begins(qtbot: QtBot, begin: Begin) -> None:
    run = begin()
    assert keyboard(run) is step(qtbot, run, PracticeStep).practice_form.name_edit
    fill_in_practice(qtbot, run)
    choose_secret(qtbot, run, PHRASE)
    go_on(qtbot, run)
    assert step(qtbot, run, SheetStep).print_button is keyboard(run)
    run.program.leave(Cause.USER)
    again = begin()
    unlock(qtbot, again, PHRASE)
    qtbot.waitUntil(lambda: bool(again.program.window.findChildren(FirstStartView)), timeout=20_000)
    assert step(qtbot, again, SheetStep).print_button is keyboard(again)


@pytest.mark.parametrize("field", ["professional_edit", "register_edit", "chamber_edit"])
def test_enter_goes_on_from_each_field(qtbot: QtBot, begin: Begin, field: str) -> None:
    run = begin()
    form = step(qtbot, run, PracticeStep).practice_form
    type_into(qtbot, form.name_edit, "Praktijk")
    qtbot.keyClick(form.name_edit, Qt.Key.Key_Return)
    assert keyboard(run) is form.professional_edit
    type_into(qtbot, form.professional_edit, "Iemand")
    qtbot.keyClick(getattr(form, field), Qt.Key.Key_Return)
    step(qtbot, run, SecretStep)


def test_names_are_needed_and_told_at_their_fields(qtbot: QtBot, begin: Begin) -> None:
    run = begin()
    form = step(qtbot, run, PracticeStep).practice_form
    go_on(qtbot, run)
    assert form.practice_name_field.error()
    type_into(qtbot, form.name_edit, "Praktijk")
    go_on(qtbot, run)
    assert not form.practice_name_field.error()
    assert form.professional_field.error()
    type_into(qtbot, form.professional_edit, "Iemand")
    qtbot.keyClick(form.professional_edit, Qt.Key.Key_Return)
    step(qtbot, run, SecretStep)


def test_without_a_keyring_a_passphrase_is_asked_and_why(qtbot: QtBot, begin: Begin, home: Path) -> None:
    run = begin()
    fill_in_practice(qtbot, run)
    new = choose_secret(qtbot, run, PIN)
    assert "geen sleutelbos" in new.why()
    go_on(qtbot, run)
    assert "minstens 15 tekens" in new.error()
    assert not list(home.glob("vault*"))
    choose_secret(qtbot, run, PHRASE)
    go_on(qtbot, run)
    step(qtbot, run, SheetStep)
    assert (home / "vault.db").exists()


def test_words_are_suggested_and_must_be_typed_once(qtbot: QtBot, begin: Begin) -> None:
    run = begin()
    fill_in_practice(qtbot, run)
    new = choose_secret(qtbot, run, "")
    press(qtbot, next(one for one in new.findChildren(QPushButton) if one.text() == "Woorden voorstellen"))
    secret, again = new.findChildren(QLineEdit)
    assert len(secret.text().split()) == 6
    assert secret.echoMode() is QLineEdit.EchoMode.Normal
    go_on(qtbot, run)
    assert "niet hetzelfde" in new.error()
    type_into(qtbot, again, secret.text())
    go_on(qtbot, run)
    step(qtbot, run, SheetStep)


@pytest.mark.parametrize(
    ("secret", "said"),
    [
        ("12345", "minstens 6 tekens"),
        ("121212", "herhaalt zichzelf"),
        ("123456", "is een reeks"),
    ],
)
def test_a_weak_pin_is_refused_in_words(
    qtbot: QtBot, begin: Begin, secret_service: SecretService, secret: str, said: str
) -> None:
    run = begin()
    fill_in_practice(qtbot, run)
    new = choose_secret(qtbot, run, secret)
    go_on(qtbot, run)
    assert said in new.error()


def test_two_different_pins_are_refused(qtbot: QtBot, begin: Begin, secret_service: SecretService) -> None:
    run = begin()
    fill_in_practice(qtbot, run)
    new = choose_secret(qtbot, run, PIN)
    type_into(qtbot, new.findChildren(QLineEdit)[1], "482917")
    go_on(qtbot, run)
    assert new.error() == "Dit is niet hetzelfde. Typ het nog eens."


def test_the_keyring_alone_is_possible_with_a_warning(
    qtbot: QtBot, begin: Begin, secret_service: SecretService
) -> None:
    run = begin()
    fill_in_practice(qtbot, run)
    new = choose_secret(qtbot, run, "")
    assert not new.warning()
    box = next(box for box in new.findChildren(QCheckBox) if "Geen pincode" in box.text())
    qtbot.keyClick(box, Qt.Key.Key_Space)
    assert "zonder pincode bij al uw notities" in new.warning()
    go_on(qtbot, run)
    step(qtbot, run, SheetStep)


def test_a_code_of_another_sheet_does_not_lead_on(qtbot: QtBot, begin: Begin) -> None:
    run = begin()
    fill_in_practice(qtbot, run)
    choose_secret(qtbot, run, PHRASE)
    go_on(qtbot, run)
    found = step(qtbot, run, SheetStep)
    go_on(qtbot, run)
    type_into(qtbot, code_edit(run), access_start.new_code())
    assert found.code_field.said() == "Deze code is van een ander herstelblad."
    assert not part(run, FirstStartView).next_button.isEnabled()
    found.proceed()
    assert not access_start.sheet_confirmed(run.program.desk.vault)
    press(qtbot, part(run, FirstStartView).back_button)
    assert found.groups.isVisible()
    assert not part(run, FirstStartView).back_button.isVisible()


def test_the_sheet_can_be_saved_as_a_pdf(
    qtbot: QtBot, begin: Begin, home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    run = begin()
    fill_in_practice(qtbot, run)
    choose_secret(qtbot, run, PHRASE)
    go_on(qtbot, run)
    found = step(qtbot, run, SheetStep)
    monkeypatch.setattr(files, "ask_save_path", lambda *_args: tmp_path / "blad.pdf")
    press(qtbot, found.save_button)
    qtbot.waitUntil((tmp_path / "blad.pdf").exists, timeout=20_000)
    assert (tmp_path / "blad.pdf").read_bytes().startswith(b"%PDF-")
    assert "blad.pdf" in found.said_label.text()
    monkeypatch.setattr(files, "ask_save_path", lambda *_args: tmp_path / "is er niet" / "blad.pdf")
    press(qtbot, found.save_button)
    refused = sentence(UserError(Kind.NOT_WRITABLE))
    qtbot.waitUntil(lambda: found.said_label.text() == refused, timeout=20_000)


def test_without_a_printer_that_is_said(qtbot: QtBot, begin: Begin) -> None:
    run = begin()
    fill_in_practice(qtbot, run)
    choose_secret(qtbot, run, PHRASE)
    go_on(qtbot, run)
    found = step(qtbot, run, SheetStep)
    press(qtbot, found.print_button)
    qtbot.waitUntil(lambda: found.said_label.text() == sentence(UserError(Kind.NO_PRINTER)), timeout=20_000)


def test_a_folder_is_tried_before_it_is_taken(tmp_path: Path) -> None:
    assert try_folder(tmp_path / "nieuw") is None
    assert list((tmp_path / "nieuw").iterdir()) == []
    (tmp_path / "bestand").touch()
    trouble = try_folder(tmp_path / "bestand")
    assert trouble is not None
    assert trouble.kind is Kind.NOT_WRITABLE


def test_the_same_disk_is_seen(tmp_path: Path) -> None:
    assert same_disk(tmp_path / "is" / "er" / "nog" / "niet", tmp_path)
    assert not same_disk(Path("/proc"), tmp_path)
