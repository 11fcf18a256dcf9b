"""The recovery sheet on screen: asked for once a year, made anew step by step, and its backups brought along."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.gui.audit import settle
from tests.services.worlds import PRACTICE
from tests.vault_fixture import Clock
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.places import Place
from wellbeing_desktop.gui.today_keeping import KeepingLines
from wellbeing_desktop.gui.views.practice import PracticeView
from wellbeing_desktop.services import access, access_start, known_sheets, practice, sheet_question, snapshots
from wellbeing_desktop.settings.device import SettingsFile
from wellbeing_desktop.vault import passphrases, replacing, wraps
from wellbeing_desktop.vault.store import Vault

PASSPHRASE = "vier paarden op zolder"


@pytest.fixture
def home(tmp_path: Path) -> Path:
    return tmp_path / "own"


@pytest.fixture
def own(home: Path, clock: Clock, monkeypatch: pytest.MonkeyPatch) -> Iterator[Vault]:
    """A vault with a key file, which a passphrase opens."""
    quick = lambda: wraps.Stretch(salt=os.urandom(16), memory_kib=8192, passes=1, lanes=1)  # noqa: E731
    monkeypatch.setattr(wraps, "new_stretch", quick)
    vault, code = access_start.create(home, PASSPHRASE, use_keyring=False, clock=clock)
    vault.connection.execute("PRAGMA synchronous = OFF")
    practice.save(vault, PRACTICE)
    access_start.confirm_sheet(vault, code)
    yield vault
    vault.close()


@pytest.fixture
def view(qtbot: QtBot, own: Vault, settings_file: SettingsFile) -> PracticeView:
    made = PracticeView(Desk(settings_file, own))
    qtbot.addWidget(made)
    made.show()
    made.show_place(Place("practice", 0, "security"))
    return made


def test_the_sheet_is_made_anew_step_by_step_and_snapshots_come_along(
    qtbot: QtBot, view: PracticeView, own: Vault, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    view.desk.change_settings(snapshot_folder=str(stick))
    old = access_start.sheet_code(own)
    made = snapshots.make(own, stick).path
    card = view.security_page.sheet_card
    card.renew_button.click()
    dialog = card.dialog
    assert dialog is not None
    dialog.secret_edit.setText("iets anders dan dat")
    dialog.next_button.click()
    qtbot.waitUntil(lambda: bool(dialog.secret_field.error()), timeout=10_000)
    view.desk.vault.path.with_name(access.ATTEMPTS_NAME).unlink()
    dialog.secret_edit.setText(PASSPHRASE)
    qtbot.keyClick(dialog.secret_edit, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: dialog.steps.currentIndex() == 1, timeout=10_000)
    new = "-".join(letters.text() for _, letters in dialog.groups._groups)
    assert access_start.sheet_code(own) == old
    dialog.next_button.click()
    assert not dialog.next_button.isEnabled()
    field = dialog.code_field.findChild(QWidget)
    assert field is not None
    dialog.code_field._edit.setText(old)
    dialog.next_button.click()
    qtbot.waitUntil(lambda: "niet de code" in dialog.code_field.said(), timeout=10_000)
    assert access_start.sheet_code(own) == old
    dialog.code_field._edit.setText(new.lower())
    with qtbot.waitSignal(card.behind.ended, timeout=60_000):
        dialog.next_button.click()
    assert not dialog.isVisible()
    assert known_sheets.codes(own) == [new, old]
    assert passphrases.key_of(made, [new])
    assert not card.behind.isVisible()
    assert new not in "".join(letters.text() for _, letters in dialog.groups._groups)


def test_given_up_the_old_sheet_counts(qtbot: QtBot, view: PracticeView, own: Vault) -> None:
    old = access_start.sheet_code(own)
    card = view.security_page.sheet_card
    card.renew_button.click()
    assert card.dialog is not None
    card.dialog.secret_edit.setText(PASSPHRASE)
    card.dialog.next_button.click()
    qtbot.waitUntil(lambda: card.dialog is not None and card.dialog.steps.currentIndex() == 1, timeout=10_000)
    card.dialog.reject()
    assert known_sheets.codes(own) == [old]
    assert known_sheets.is_settled(own)


def test_after_a_year_two_groups_are_asked(qtbot: QtBot, view: PracticeView, own: Vault, clock: Clock) -> None:
    lines = KeepingLines(view.desk, view)
    card = view.security_page.sheet_card
    assert not lines.rows()
    assert card.asking.isHidden()
    clock.turn(days=366)
    row = lines.rows()[0]
    assert "herstelblad" in row.accessibleName()
    went: list[Place] = []
    view.desk.went.connect(went.append)
    row.click()
    assert went == [Place("practice", 0, "security")]
    view.show_place(went[0])
    assert card.asking.isVisible()
    groups = access_start.sheet_code(own).split("-")
    first, second = card.asking.asked
    card.asking.edits[0].setText(groups[first - 1])
    card.asking.edits[1].setText("ABC")
    card.asking.check_button.click()
    assert card.asking.fields[1].error()
    assert sheet_question.is_due(own)
    card.asking.edits[1].setText(groups[second - 1].lower())
    qtbot.keyClick(card.asking.edits[1], Qt.Key.Key_Return)
    settle()
    assert not card.asking.isVisible()
    assert not any("herstelblad" in line.accessibleName() for line in lines.rows())


def test_who_has_another_sheet_is_led_to_a_new_one(view: PracticeView, own: Vault) -> None:
    from wellbeing_desktop.domain import recovery_code

    card = view.security_page.sheet_card
    card.ask_button.click()
    other = recovery_code.encode(31415926535897932384).split("-")
    for number, edit in zip(card.asking.asked, card.asking.edits, strict=True):
        edit.setText(other[number - 1])
    card.asking.check_button.click()
    assert "maak dan nu een nieuw" in card.asking.remark.text
    card.asking.lost_button.click()
    assert card.dialog is not None
    assert card.dialog.isVisible()
    card.dialog.reject()


def test_the_vault_gets_another_key_and_asks_for_a_fresh_start(
    qtbot: QtBot, view: PracticeView, own: Vault, home: Path
) -> None:
    card = view.security_page.rekey_card
    card.rekey_button.click()
    dialog = card.dialog
    assert dialog is not None
    dialog.secret_edit.setText(PASSPHRASE)
    with qtbot.waitSignal(view.desk.vault_replaced, timeout=60_000):
        dialog.start_button.click()
    dialog.reject()
    assert replacing.is_ready(home)
    opened = access.unlock(home, PASSPHRASE)
    assert practice.current(opened) == PRACTICE
    opened.close()
    assert (home / "aside" / "0001" / "vault.db").is_file()


def test_a_wrong_secret_changes_no_key(qtbot: QtBot, view: PracticeView, home: Path) -> None:
    view.security_page.rekey_card.rekey_button.click()
    dialog = view.security_page.rekey_card.dialog
    assert dialog is not None
    dialog.secret_edit.setText("iets anders dan dat")
    qtbot.keyClick(dialog.secret_edit, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(dialog.secret_field.error()), timeout=10_000)
    dialog.reject()
    assert not replacing.is_ready(home)
    assert not (home / "next").exists()
