"""Lines on Vandaag about keeping everything safe: the recovery sheet that is asked for, what needs another look."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from wellbeing_desktop.services import archive_reminder, sheet_backups, sheet_question

from .desk import Desk
from .parts import LinkRow
from .places import Place

SECURITY = Place("practice", 0, "security")


class KeepingLines(QObject):
    """`rows()` for the card that shows only when there is something to do."""

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk

    def rows(self) -> list[LinkRow]:
        """One line for each thing to do."""
        return [*self._sheet(), *self._behind(), *self._archive()]

    def _sheet(self) -> list[LinkRow]:
        if not sheet_question.is_due(self._desk.vault):
            return []
        seen = sheet_question.last_seen(self._desk.vault)
        line = self.tr("Voor het laatst gezien op {day}. Twee van de zes groepen volstaan.")
        told = line.format(day=self._desk.formats.date(seen)) if seen else ""
        return [self._to(SECURITY, LinkRow(self.tr("Hebt u het herstelblad nog?"), told, self.tr("Nagaan"), "warning"))]

    def _behind(self) -> list[LinkRow]:
        """Snapshots that still open with a sheet that was replaced."""
        if not sheet_backups.behind(self._desk.vault):
            return []
        title = self.tr("Er zijn momentopnamen die nog met het oude herstelblad opengaan")
        line = self.tr("Bewaar het oude blad tot ze zijn bijgewerkt.")
        return [self._to(SECURITY, LinkRow(title, line, self.tr("Bijwerken"), "warning"))]

    def _archive(self) -> list[LinkRow]:
        """The yearly archive, from its month on until it was made."""
        since = archive_reminder.due_since(self._desk.vault)
        if since is None:
            return []
        title = self.tr("Het jaararchief van {month} is nog niet gemaakt").format(
            month=self._desk.formats.month_of(since)
        )
        line = self.tr("Neem een USB-stick die u daarna buiten de deur bewaart.")
        return [self._to(Place("archive"), LinkRow(title, line, self.tr("Maken"), "warning"))]

    def _to(self, place: Place, row: LinkRow) -> LinkRow:
        row.clicked.connect(lambda: self._desk.go(place))
        return row
