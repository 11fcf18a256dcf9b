"""Who was at which meeting, as a table of words."""

from PySide6.QtWidgets import QWidget

from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.parts.plain_table import PlainTable
from wellbeing_desktop.services.group_meetings import Attendance, Mark


class AttendanceTable(PlainTable):
    """A row for each member, a column for each meeting, and how many were there below."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk

    def show_attendance(self, found: Attendance) -> None:
        """Show the marks; a meeting for which somebody was not asked stays empty."""
        words = {
            Mark.PRESENT: self.tr("ja", "aanwezig"),
            Mark.ABSENT: self.tr("nee", "aanwezig"),
            Mark.UNKNOWN: "–",
            Mark.OUTSIDE: "",
        }
        formats = self._desk.formats
        heads = [self.tr("Lid"), *(str(meeting.number) for meeting in found.meetings)]
        tips = ["", *(formats.day(meeting.day) for meeting in found.meetings)]
        rows = [[self._desk.name(row.member.name), *(words[mark] for mark in row.marks)] for row in found.rows]
        if rows:
            counts = [found.count(number, Mark.PRESENT) for number in range(len(found.meetings))]
            rows.append([self.tr("Aanwezig"), *(str(count) for count in counts)])
        self.setAccessibleName(self.tr("Aanwezigheid per lid en bijeenkomst"))
        self.show_rows(heads, rows, tips)
