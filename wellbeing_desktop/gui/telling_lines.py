"""Lines that lead to whom is still to be told of a correction or of a consent that was taken back."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from wellbeing_desktop.domain.disclosure import Cause
from wellbeing_desktop.services import notices, withdrawing

from .desk import Desk
from .parts import LinkRow
from .places import Place


class TellingLines(QObject):
    """`rows()` for a list of what waits; empty when everybody was told."""

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(window)
        self._desk, self._window = desk, window

    def rows(self) -> list[LinkRow]:
        """One line for each client with a correction, and one for each consent that was taken back."""
        return [*self._corrected(), *self._withdrawn()]

    def _corrected(self) -> list[LinkRow]:
        made = []
        for one in notices.due(self._desk.vault):
            line = self.tr("%n ontvanger(s) inlichten over een verbetering", "", one.recipients)
            row = LinkRow(self._desk.name(one.client_name), line, self.tr("Inlichten"), "warning")
            row.clicked.connect(lambda _on=False, client_id=one.client_id: self._open(client_id))
            made.append(row)
        return made

    def _withdrawn(self) -> list[LinkRow]:
        made = []
        for one in withdrawing.due(self._desk.vault):
            line = self.tr("{recipient} inlichten: de toestemming {number} is ingetrokken")
            told = line.format(recipient=self._desk.name(one.recipient), number=one.number)
            row = LinkRow(self._desk.name(one.client_name), told, self.tr("Inlichten"), "warning")
            place = Place("consent", one.client_id, f"consent:{one.consent_id}")
            row.clicked.connect(lambda _on=False, place=place: self._desk.go(place))
            made.append(row)
        return made

    def _open(self, client_id: int) -> None:
        from .telling_dialog import TellingDialog  # late: the pages of a letter are not needed for the first window

        TellingDialog(self._desk, client_id, Cause.CORRECTION, self._window).open()
