"""A quiet line beside what can be printed: the queue can keep the pages, and how it is emptied."""

import sys

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QLabel, QWidget

from ..theme import restyle


class SpoolLine(QLabel):
    """Says it for the system that the program runs on.

    CUPS keeps the pages of a finished job for a day (PreserveJobFiles). `cancel -a -x` takes all jobs and their pages
    away; under its default policy only an administrator may. The other systems let a job go once it is printed.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.PlainText)
        restyle(self, role="help")
        self._tell()

    def changeEvent(self, event: QEvent) -> None:
        """Say it in the language of the screen."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._tell()

    def _tell(self) -> None:
        self.setText(self._of_linux() if sys.platform.startswith("linux") else self._of_others())

    def _of_linux(self) -> str:
        return self.tr(
            "Na het afdrukken kan de wachtrij van de printer de bladzijden nog een dag bewaren. Eerder leegmaken: typ "
            "{command} in een terminalvenster."
        ).format(command="sudo cancel -a -x")

    def _of_others(self) -> str:
        return self.tr(
            "Een wachtrij kan bladzijden bewaren die niet zijn afgedrukt. Leegmaken: open bij de printers van de "
            "computer de wachtrij en annuleer wat er staat."
        )
