"""Erasing from the screen: nothing happens before a backup, a reason and the name; afterwards nothing shows it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from tests.dossier_fixture import Filled, note_backup
from wellbeing_desktop.domain.erasing import Reason
from wellbeing_desktop.gui import appearance
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.erasing_dialog import ErasingDialog
from wellbeing_desktop.gui.places import Place
from wellbeing_desktop.gui.views.client import ClientView
from wellbeing_desktop.gui.views.disclosures import DisclosuresView
from wellbeing_desktop.gui.views.practice.erased_card import ErasedCard
from wellbeing_desktop.services import archives, erasing, people
from wellbeing_desktop.settings.device import SettingsFile
from wellbeing_desktop.vault.store import Vault

PATIENCE = 60_000
"""Milliseconds: making keys takes its time on a busy computer."""


@pytest.fixture
def at_desk(qapp: QApplication, settings_file: SettingsFile, dossier_vault: Vault) -> Desk:
    made = Desk(settings_file, dossier_vault)
    made.settings_changed.connect(lambda settings: appearance.apply(qapp, settings))
    return made


@pytest.fixture
def dialog(qtbot: QtBot, at_desk: Desk, filled: Filled) -> Iterator[ErasingDialog]:
    view = ClientView(at_desk)
    qtbot.addWidget(view)
    at_desk.went.connect(lambda place: view.setVisible(place.view == "client"))  # as the shell does
    view.show_place(Place("client", filled.dossier.client.id))
    at_desk.go(view.place)
    view.erasing_card.erase_button.click()
    found = view.erasing_card.dialog
    assert found is not None
    yield found
    qtbot.waitUntil(lambda: found._task is None and not found.finished_page.busy, timeout=PATIENCE)
    found.reject()


def texts(dialog: ErasingDialog) -> str:
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return "\n".join(label.text() for label in dialog.findChildren(QLabel) if not label.isHidden())


def test_it_says_what_goes_and_what_stays(dialog: ErasingDialog) -> None:
    said = texts(dialog)
    for words in (
        "Het dossier van Anna de Vries wissen",
        "24 gesprekken",
        "2 regels in het register",
        "1 traject loopt nog",
    ):
        assert words in said
    assert not dialog.lists.tell_button.isHidden()


def test_a_backup_a_reason_and_the_name_come_first(qtbot: QtBot, dialog: ErasingDialog, at_desk: Desk) -> None:
    dialog.reason_combo.setCurrentIndex(1)
    dialog.name_edit.setText("Anna de Vries")
    assert not dialog.erase_button.isEnabled()
    with qtbot.waitSignal(at_desk.snapshot_made, timeout=PATIENCE):
        dialog.backup_button.click()
    assert dialog.erase_button.isEnabled()
    dialog.reason_combo.setCurrentIndex(0)
    assert not dialog.erase_button.isEnabled()
    dialog.reason_combo.setCurrentIndex(2)
    dialog.name_edit.clear()
    assert not dialog.erase_button.isEnabled()
    assert dialog.backup_button.isHidden()


def test_another_name_is_told_at_the_field(qtbot: QtBot, dialog: ErasingDialog, at_desk: Desk, filled: Filled) -> None:
    note_backup(at_desk.vault)
    dialog.begin(filled.dossier.client.id)
    dialog.reason_combo.setCurrentIndex(1)
    dialog.name_edit.setText("Anna")
    dialog.erase_button.click()
    qtbot.waitUntil(lambda: dialog._task is None, timeout=PATIENCE)
    assert "Typ de naam precies" in texts(dialog)
    assert people.client(at_desk.vault, filled.dossier.client.id)


def test_once_erased_there_is_no_way_back_to_it(
    qtbot: QtBot, dialog: ErasingDialog, at_desk: Desk, filled: Filled
) -> None:
    went: list[Place] = []
    at_desk.went.connect(went.append)
    note_backup(at_desk.vault)
    dialog.begin(filled.dossier.client.id)
    dialog.reason_combo.setCurrentIndex(2)
    dialog.name_edit.setText("anna de vries")
    dialog.erase_button.click()
    dialog.reject()
    assert dialog.isVisible()  # in the middle of the work
    qtbot.waitUntil(lambda: dialog.pages.currentIndex() == 1, timeout=PATIENCE)
    assert went == [Place("clients")]
    assert not at_desk.history.can_go_back
    assert dialog.isVisible()
    assert len(erasing.erasures(at_desk.vault)) == 1
    said = texts(dialog)
    assert "Anna" not in said
    assert "er staat niets meer van dit dossier in" in said
    dialog.finished_page.reach.snapshots_button.click()
    qtbot.waitUntil(lambda: not dialog.finished_page.busy, timeout=PATIENCE)
    assert dialog.finished_page.reach.outcome.text == "Uit 0 reservekopieën gehaald."


def test_names_as_initials_hide_the_way(qtbot: QtBot, at_desk: Desk, filled: Filled) -> None:
    view = ClientView(at_desk)
    qtbot.addWidget(view)
    at_desk.set_privacy(True)
    view.show_place(Place("client", filled.dossier.client.id))
    assert view.erasing_card.isHidden()
    at_desk.set_privacy(False)
    view.redraw()
    assert not view.erasing_card.isHidden()


def test_the_register_tells_what_left_of_erased_dossiers(qtbot: QtBot, at_desk: Desk, filled: Filled) -> None:
    view = DisclosuresView(at_desk)
    qtbot.addWidget(view)
    view.show_place(Place("disclosures"))
    assert view.erased_button.isHidden()
    note_backup(at_desk.vault)
    client = filled.dossier.client
    erasing.erase(at_desk.vault, client.id, client.name, Reason.OTHER)
    view.redraw()
    assert not view.erased_button.isHidden()
    assert view.chain_remark.text == "Het register is compleet en ongewijzigd: 4 verstrekkingen."
    view.erased_dialog.open()
    shown = view.erased_dialog.table.words()
    view.erased_dialog.close()
    assert [(row[0], row[2], row[3]) for row in shown] == [
        ("Gespreksverslag", "Collega", "23-11-2026"),
        ("Gespreksverslag", "Deelnemer", "23-11-2026"),
    ]
    at_desk.vault.connection.execute("DROP TRIGGER erased_disclosure_is_fixed")
    at_desk.vault.connection.execute("UPDATE erased_disclosure SET previous = '?'")
    view.redraw()
    assert "Het register is niet compleet" in view.chain_remark.text


def test_a_stick_that_is_plugged_in_later_is_reached_too(
    qtbot: QtBot, at_desk: Desk, filled: Filled, tmp_path: Path
) -> None:
    card = ErasedCard()
    qtbot.addWidget(card)
    card.work_at(at_desk)
    card.redraw()
    assert card.isHidden()
    stick, client = tmp_path / "stick", filled.dossier.client
    stick.mkdir()
    archives.make(at_desk.vault, stick, "zes keer langs de oude molen")
    erasing.erase(at_desk.vault, client.id, client.name, Reason.OTHER)
    card.redraw()
    assert not card.isHidden()
    card.reach.go_through(stick)
    qtbot.waitUntil(lambda: not card.reach.busy, timeout=PATIENCE)
    assert "1 reservekopie ging niet open" in card.reach.outcome.text
    card.reach.passphrase_edit.setText("zes keer langs de oude molen")
    card.reach.again_button.click()
    qtbot.waitUntil(lambda: not card.reach.busy, timeout=PATIENCE)
    assert "nieuw certificaat" in card.reach.outcome.text
    assert card.reach.passphrase_field.isHidden()
    assert card.reach.passphrase_edit.text() == ""
