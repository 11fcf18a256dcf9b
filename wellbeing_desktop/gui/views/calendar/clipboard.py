"""Copying a talk with the keyboard: remembered inside the program only, so nothing of it reaches the clipboard."""

from datetime import date, datetime, timedelta

from PySide6.QtCore import QObject

from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.services import sessions
from wellbeing_desktop.services.calendar import Entry, Period

from .geometry import MINUTES_OF_DAY, Moment

NINE, HOUR = 9 * 60, 60


class TalkClipboard(QObject):
    """One talk at a time, by its id and when it was when it was copied."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._number = 0
        self._begins = datetime.min
        self._minutes = 0

    def copy(self, entry: Entry) -> None:
        """Remember a talk."""
        session = entry.session
        self._number, self._begins, self._minutes = session.id, session.begins, session.minutes
        self._desk.say(self.tr("Gesprek onthouden. Kies een dag of een week en druk op Ctrl+V om het daar te plannen."))

    def paste(self, period: Period, clicked: Moment | None) -> None:
        """Plan it once more: at the clicked place, else at its own weekday and hour here, else right after itself."""
        if not self._number:
            self._desk.say(self.tr("Kies eerst een gesprek en druk op Ctrl+C."))
            return
        number, to = self._number, self._target(period, clicked)
        self._desk.act(lambda vault: sessions.copy(vault, number, to.day, to.start))

    @staticmethod
    def spot(period: Period, clicked: Moment | None, anchor: date) -> tuple[Moment, int]:
        """An hour at the clicked place if that is in sight, else at nine on the day that is looked at."""
        if clicked is not None and period.first <= clicked.day <= period.last:
            return clicked.shifted(0, 0, HOUR), HOUR
        return Moment(anchor, NINE), HOUR

    def _target(self, period: Period, clicked: Moment | None) -> Moment:
        if clicked is not None and period.first <= clicked.day <= period.last:
            return clicked.shifted(0, 0, self._minutes)
        own = Moment.of(self._begins)
        if period.first <= own.day <= period.last:
            return own.shifted(0, self._minutes, self._minutes)
        if period.days == 1:
            return Moment(period.first, own.minute)
        offset = (own.day.weekday() - period.first.weekday()) % 7
        return Moment(period.first + timedelta(days=offset), min(own.minute, MINUTES_OF_DAY - self._minutes))
