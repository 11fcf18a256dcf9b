"""Asking where to save or what to open, with Qt's own dialog, which leaves no traces of folders.

The desktop's dialogs keep their own lists of recent files, and its portal refuses a process whose memory cannot be
read (app/hardening.py).
"""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QSettings
from PySide6.QtWidgets import QFileDialog, QWidget
from shiboken6.Shiboken import delete


def ask_save_path(parent: QWidget, title: str, name: str, name_filter: str) -> Path | None:
    """Where to save, beginning with the proposed file name; asks before overwriting. None when given up.

    `name_filter` as 'PDF (*.pdf)'; the suffix of the proposed name is added when none is typed.
    """
    dialog = _dialog(parent, title, name_filter)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setFileMode(QFileDialog.FileMode.AnyFile)
    dialog.setDefaultSuffix(Path(name).suffix)
    dialog.selectFile(name)
    return _ask(dialog)


def ask_open_path(parent: QWidget, title: str, name_filter: str) -> Path | None:
    """An existing file; `name_filter` as 'Afbeeldingen (*.png *.jpg *.jpeg)'. None when given up."""
    dialog = _dialog(parent, title, name_filter)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    return _ask(dialog)


def ask_open_paths(parent: QWidget, title: str, name_filter: str) -> list[Path]:
    """Existing files, one or more; none when given up."""
    dialog = _dialog(parent, title, name_filter)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
    return _ask_all(dialog)


def ask_folder(parent: QWidget, title: str, start: Path) -> Path | None:
    """An existing folder, beginning at `start`; a new one can be made in the dialog. None when given up."""
    dialog = _dialog(parent, title, "")
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    dialog.setDirectory(str(start))
    return _ask(dialog)


def _dialog(parent: QWidget, title: str, name_filter: str) -> QFileDialog:
    dialog = QFileDialog(parent, title)
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    # Qt's own Dutch lacks these two.
    dialog.setLabelText(QFileDialog.DialogLabel.LookIn, QCoreApplication.translate("Files", "Map:"))
    dialog.setLabelText(QFileDialog.DialogLabel.FileType, QCoreApplication.translate("Files", "Soort bestand:"))
    if name_filter:
        dialog.setNameFilter(name_filter)
    return dialog


def _ask(dialog: QFileDialog) -> Path | None:
    chosen = _ask_all(dialog)
    return chosen[0] if chosen else None


def _ask_all(dialog: QFileDialog) -> list[Path]:
    try:
        chosen = dialog.selectedFiles() if dialog.exec() else []
    finally:
        # Its end is when Qt writes the folders visited, whose names may be people's, in ~/.config/QtProject.conf.
        delete(dialog)
        QSettings(QSettings.Scope.UserScope, "QtProject").remove("FileDialog")
    return [Path(path) for path in chosen]
