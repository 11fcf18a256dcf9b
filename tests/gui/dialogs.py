"""Answers to the dialogs that wait for a person: what is done once one is open."""

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QTimer
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QFileDialog, QLineEdit

D = TypeVar("D", bound=QDialog)


def answer(kind: type[D], deed: Callable[[D], object]) -> None:
    """Do something with the next dialog of this kind once it is open; it is closed in any case."""

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, kind):
            QTimer.singleShot(20, look)
            return
        try:
            deed(dialog)
        finally:
            dialog.done(dialog.result())

    QTimer.singleShot(20, look)


def print_on(queue: str) -> None:
    """Choose a printer and print."""

    def accept(dialog: QPrintDialog) -> None:
        (printers,) = [box for box in dialog.findChildren(QComboBox) if box.findText(queue) >= 0]
        printers.setCurrentText(queue)
        dialog.accept()

    answer(QPrintDialog, accept)


def save_as(path: Path) -> list[str]:
    """Save under this path; the list will hold the name that was proposed."""
    proposed: list[str] = []

    def accept(dialog: QFileDialog) -> None:
        edit = dialog.findChild(QLineEdit, "fileNameEdit")
        assert edit is not None
        proposed.append(edit.text())
        edit.setText(str(path))
        dialog.accept()

    answer(QFileDialog, accept)
    return proposed


def give_up(kind: type[QDialog]) -> None:
    """Close the next dialog of this kind without a choice."""
    answer(kind, lambda dialog: dialog.reject())
