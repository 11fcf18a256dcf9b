"""Answering the dialogs that stop the program until somebody does: where to save, which file."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QLineEdit

from .errors import TourError
from .hand import Hand

D = TypeVar("D", bound=QDialog)
T = TypeVar("T")
_LOOK_MILLISECONDS = 10


@contextmanager
def answering(hand: Hand, kind: type[D], answer: Callable[[D], T]) -> Iterator[list[T]]:
    """What is done in the block opens a dialog of this class, which gets this answer; the list holds what it gave.

    The dialog is closed when the answer failed; else nothing would ever go on.
    """
    before = QApplication.activeModalWidget()  # a document that is shown stays open behind the question
    answers: list[T] = []
    troubles: list[TourError] = []

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, kind) or not dialog.isVisible():
            return
        timer.stop()
        try:
            answers.append(answer(dialog))
        except TourError as trouble:
            troubles.append(trouble)
        if dialog.isVisible():
            dialog.reject()
            troubles.append(TourError(f"the {kind.__name__} did not take its answer"))

    timer = QTimer()
    timer.setInterval(_LOOK_MILLISECONDS)
    timer.timeout.connect(look)
    timer.start()
    try:
        yield answers
        hand.until(lambda: (answers or troubles) and QApplication.activeModalWidget() is before, f"a {kind.__name__}")
    finally:
        timer.stop()
    for trouble in troubles:
        raise trouble


def folder_chosen(hand: Hand, folder: Path) -> Callable[[QFileDialog], Path]:
    """The answer to a dialog that asks where to save: the proposed name in another folder, typed; gives the path."""

    def answer(dialog: QFileDialog) -> Path:
        edit = hand.find(QLineEdit, "fileNameEdit", dialog)
        path = folder / edit.text()
        hand.fill(edit, str(path))
        dialog.accept()
        return path

    return answer
