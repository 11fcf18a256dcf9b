"""Asking for files with Qt's own dialog, which leaves no traces."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, QStandardPaths, QTimer
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QFileDialog, QLineEdit, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from wellbeing_desktop.gui import files


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    return made


def answer(how: Callable[[QFileDialog], None]) -> None:
    """Act in the dialog once it is there."""

    def act() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QFileDialog)
        assert dialog.testOption(QFileDialog.Option.DontUseNativeDialog)
        how(dialog)

    QTimer.singleShot(0, act)


def type_and_accept(path: Path) -> Callable[[QFileDialog], None]:
    def act(dialog: QFileDialog) -> None:
        dialog.findChild(QLineEdit, "fileNameEdit").setText(str(path))
        dialog.findChild(QDialogButtonBox).buttons()[0].click()

    return act


def traces() -> str:
    """What Qt has written about folders in its own settings."""
    settings = QSettings(QSettings.Scope.UserScope, "QtProject")
    settings.sync()
    config = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.ConfigLocation))
    return "".join(path.read_text() for path in config.rglob("QtProject.conf")) + str(settings.childGroups())


def test_a_place_to_save_gets_its_suffix(parent: QWidget, tmp_path: Path) -> None:
    folder = tmp_path / "Wilhelmina"
    folder.mkdir()
    answer(type_and_accept(folder / "blad"))
    assert files.ask_save_path(parent, "Bewaren", "herstelblad.pdf", "PDF (*.pdf)") == folder / "blad.pdf"
    assert "Wilhelmina" not in traces()
    assert "FileDialog" not in traces()


def test_overwriting_is_asked(parent: QWidget, tmp_path: Path) -> None:
    (tmp_path / "blad.pdf").touch()

    def act(dialog: QFileDialog) -> None:
        QTimer.singleShot(0, refuse)
        type_and_accept(tmp_path / "blad.pdf")(dialog)
        dialog.reject()

    def refuse() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        box.button(QMessageBox.StandardButton.No).click()

    answer(act)
    assert files.ask_save_path(parent, "Bewaren", "blad.pdf", "PDF (*.pdf)") is None


def test_a_file_to_open(parent: QWidget, tmp_path: Path) -> None:
    (tmp_path / "logo.png").touch()
    answer(type_and_accept(tmp_path / "logo.png"))
    assert files.ask_open_path(parent, "Logo", "Afbeeldingen (*.png)") == tmp_path / "logo.png"


def test_a_folder(parent: QWidget, tmp_path: Path) -> None:
    (tmp_path / "stick").mkdir()
    answer(type_and_accept(tmp_path / "stick"))
    assert files.ask_folder(parent, "Map", tmp_path) == tmp_path / "stick"


def test_giving_up(parent: QWidget, tmp_path: Path) -> None:
    answer(QFileDialog.reject)
    assert files.ask_folder(parent, "Map", tmp_path) is None


def test_its_labels_are_ours_where_qt_has_no_dutch(parent: QWidget) -> None:
    said: list[str] = []

    def read(dialog: QFileDialog) -> None:
        said.extend(
            dialog.labelText(label) for label in (QFileDialog.DialogLabel.LookIn, QFileDialog.DialogLabel.FileType)
        )
        dialog.reject()

    answer(read)
    assert files.ask_open_path(parent, "Openen", "Agenda (*.ics)") is None
    assert said == ["Map:", "Soort bestand:"]
