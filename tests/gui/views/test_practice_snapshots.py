"""The page of backups: both places, what is wrong in one, and choosing another."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialogButtonBox, QFileDialog, QLineEdit
from pytestqt.qtbot import QtBot

from tests.gui.dialogs import answer
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.places import Place
from wellbeing_desktop.gui.views.practice import PracticeView
from wellbeing_desktop.gui.views.practice.snapshots import SnapshotSettings
from wellbeing_desktop.services import snapshots


@pytest.fixture
def page(qtbot: QtBot, desk: Desk) -> SnapshotSettings:
    view = PracticeView(desk)
    qtbot.addWidget(view)
    view.show()
    view.show_place(Place("practice", part="backups"))
    return view.backups_page


def choose(folder: Path) -> None:
    def accept(dialog: QFileDialog) -> None:
        edit, buttons = dialog.findChild(QLineEdit, "fileNameEdit"), dialog.findChild(QDialogButtonBox)
        assert edit is not None
        assert buttons is not None
        edit.setText(str(folder))
        buttons.buttons()[0].click()

    answer(QFileDialog, accept)


def test_without_a_second_place_one_is_advised(page: SnapshotSettings) -> None:
    assert page.folder_edit.text() == ""
    assert "USB-stick" in page.folder_field.get_help()
    assert page.laptop_button.isHidden()
    assert page.folder_button.text() == "Map kiezen"


def test_a_chosen_folder_gets_one_at_once_and_can_be_left_again(
    qtbot: QtBot, page: SnapshotSettings, desk: Desk, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    choose(stick)
    with qtbot.waitSignal(desk.snapshot_made, timeout=20_000):
        qtbot.mouseClick(page.folder_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(page.snapshot_button.isEnabled)
    assert [path.name for path in stick.iterdir()] == [
        path.name for path in (desk.vault.path.parent / "snapshots").iterdir()
    ]
    assert page.folder_field.get_help() == "Eén momentopname, van 23-11-2026."
    qtbot.mouseClick(page.snapshot_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.laptop_field.get_help().startswith("2 momentopnamen"), timeout=20_000)
    qtbot.mouseClick(page.laptop_button, Qt.MouseButton.LeftButton)
    assert page.folder_edit.text() == ""
    assert len(snapshots.targets(desk.vault, desk.settings.snapshot_folder)) == 1
    assert desk.settings.snapshot_folder, "what was chosen at the first start is not asked again"


def test_a_stick_that_is_not_there_is_told_at_its_field_and_the_laptop_goes_on(
    qtbot: QtBot, page: SnapshotSettings, desk: Desk, tmp_path: Path
) -> None:
    desk.change_settings(snapshot_folder=str(tmp_path / "stick"))
    page.redraw()
    assert "Sluit de stick" in page.folder_field.error()
    assert page.laptop_field.error() == ""
    with qtbot.waitSignal(desk.snapshot_made, timeout=20_000):
        qtbot.mouseClick(page.snapshot_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(page.snapshot_button.isEnabled)
    assert page.laptop_field.get_help() == "Eén momentopname, van 23-11-2026."
    assert "Sluit de stick" in page.folder_field.error()
