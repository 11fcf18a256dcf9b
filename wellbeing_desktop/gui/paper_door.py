"""Showing one document after another in a dialog that is made once."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from wellbeing_desktop.domain.release import Release

from .desk import Desk
from .paper_dialog import PaperDialog


class PaperDoor(QObject):
    """`PaperDoor(desk, window).show(compose)`; the dialog is the window's, not of a row that may be drawn anew."""

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(window)
        self._desk, self._window = desk, window
        self._compose: Callable[[], Release] | None = None
        self.dialog: PaperDialog | None = None

    def show(self, compose: Callable[[], Release]) -> None:
        """Compose a document and show it with the ways to print and save it."""
        self._compose = compose
        if self.dialog is None:
            self.dialog = PaperDialog(self._desk, self._composed, self._window)
        self.dialog.open()

    def _composed(self) -> Release:
        assert self._compose is not None, "a document is shown once it was asked for"
        return self._compose()
