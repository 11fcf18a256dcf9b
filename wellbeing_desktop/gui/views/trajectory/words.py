"""What the board says, in the language of the screen; names follow the privacy key."""

from PySide6.QtCore import QObject

from wellbeing_desktop.assets.formats import monday
from wellbeing_desktop.domain.board import Hours, Stretch, by_week
from wellbeing_desktop.domain.programme import Programme
from wellbeing_desktop.domain.reports import ReportState
from wellbeing_desktop.domain.trajectory import SessionStatus
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.services.calendar import Entry


class BoardWords(QObject):
    """The wording of rows, cards and hours."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk

    def stretch(self, programme: Programme, stretch: Stretch) -> tuple[str, str]:
        """'Week 3' with its days; the days alone where the programme is told in phases, which have a head."""
        days = self._days(stretch)
        if by_week(programme):
            return self.tr("Week {number}").format(number=stretch.number), days
        return days, ""

    def _days(self, stretch: Stretch) -> str:
        """'16–22 november 2026' for talks within one week, else the first and the last day."""
        formats = self._desk.formats
        if monday(stretch.first_day) == monday(stretch.last_day):
            return formats.week_span(stretch.first_day)
        return self.tr("{first} tot en met {last}").format(
            first=formats.long_date(stretch.first_day), last=formats.long_date(stretch.last_day)
        )

    def hours(self, hours: Hours) -> str:
        """'2 u gehouden, 1 u gepland, 1 u over van 4 u'; what is nought is left out."""
        told = self._desk.formats.duration
        said = [self.tr("{time} gehouden").format(time=told(hours.held))] if hours.held else []
        if hours.planned:
            said.append(self.tr("{time} gepland").format(time=told(hours.planned)))
        if hours.left:
            said.append(self.tr("{time} over").format(time=told(hours.left)))
        if hours.over:
            said.append(self.tr("{time} te veel").format(time=told(hours.over)))
        return self.tr("{parts} van {agreed}").format(parts=", ".join(said), agreed=told(hours.agreed))

    def title(self, entry: Entry) -> str:
        """'Dialooggesprek 5'."""
        return f"{entry.kind_title} {entry.number}"

    def when(self, entry: Entry) -> str:
        """'wo 4 mrt, 10:15–11:45'."""
        formats, session = self._desk.formats, entry.session
        return f"{formats.short_day(session.day)}, {formats.span(session.start, session.ends.time())}"

    def people(self, entry: Entry) -> str:
        """'met Joost Bakker'; empty when nobody else takes part."""
        names = ", ".join(self._desk.name(name) for name in entry.people)
        return self.tr("met {names}").format(names=names) if names else ""

    def states(self, entry: Entry) -> str:
        """'gehouden · notitie geschreven · verslag vastgesteld'."""
        said = [self._status(entry.session.status)]
        if entry.has_note:
            said.append(self.tr("notitie geschreven"))
        if entry.report_state is not None:
            said.append(self._report(entry.report_state))
        return " · ".join(said)

    def note_missing(self) -> str:
        """What a talk that is over without a note says."""
        return self.tr("Nog geen notitie")

    def spoken(self, entry: Entry, lacks_note: bool) -> str:
        """The whole card as a screen reader says it."""
        parts = [self.title(entry), self.when(entry), self.people(entry), self.states(entry)]
        return ", ".join(part for part in [*parts, self.note_missing() if lacks_note else ""] if part)

    def _status(self, status: SessionStatus) -> str:
        return {
            SessionStatus.PLANNED: self.tr("gepland"),
            SessionStatus.HELD: self.tr("gehouden"),
            SessionStatus.CANCELLED: self.tr("vervallen"),
            SessionStatus.NO_SHOW: self.tr("niet gekomen"),
        }[status]

    def _report(self, state: ReportState) -> str:
        return {
            ReportState.CONCEPT: self.tr("verslag in concept"),
            ReportState.PRESENTED: self.tr("verslag voorgelegd"),
            ReportState.SEALED: self.tr("verslag vastgesteld"),
            ReportState.REPLACED: self.tr("verslag vervangen"),
        }[state]
