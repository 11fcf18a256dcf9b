"""The proposed plan, week by week, with what was avoided and what clashes."""

from datetime import date, datetime, timedelta

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from wellbeing_desktop.assets.formats import Formats
from wellbeing_desktop.domain.planning import Plan, PlannedSession
from wellbeing_desktop.domain.programme import Programme
from wellbeing_desktop.gui.icons import icon

NUMBER, WHEN, KIND, REMARK = range(4)
ROW = 30
AROUND = 48
"""Pixels of the remark's column that its icon and the margins take."""


class PlanPreview(QTreeWidget):
    """A heading for each week of the programme, a row for each session."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setColumnCount(4)
        self.setRootIsDecorated(False)
        self.setIndentation(0)
        self.setItemsExpandable(False)
        self.setAllColumnsShowFocus(True)
        self.setIconSize(QSize(16, 16))
        self.setVerticalScrollMode(QTreeWidget.ScrollMode.ScrollPerPixel)
        self.header().setSectionsMovable(False)
        self.header().setStretchLastSection(True)
        for column in (NUMBER, WHEN, KIND):
            self.header().setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        self.header().sectionResized.connect(self._column_resized)

    def show_plan(self, plan: Plan, programme: Programme, conflicts: frozenset[int], formats: Formats) -> None:
        """Show the plan; `conflicts` holds the numbers of the sessions that clash with the calendar."""
        self.setHeaderLabels([self.tr("Nr."), self.tr("Wanneer"), self.tr("Gesprek"), self.tr("Bijzonderheden")])
        top = self.verticalScrollBar().value()
        self.clear()
        week, head = 0, None
        for session in plan.sessions:
            if session.week != week or head is None:
                week = session.week
                head = self._add_week(week, session.day, formats)
            self._add_session(head, session, programme, session.number in conflicts, formats)
        self.expandAll()
        self._fit_remarks()
        self.verticalScrollBar().setValue(top)

    def reason(self, session: PlannedSession, formats: Formats) -> str:
        """'niet ma 27 apr: Koningsdag'; empty when the wished day could be used."""
        if session.moved_from is None:
            return ""
        day = formats.short_day(session.moved_from)
        if not session.moved_because:
            return self.tr("niet {day}").format(day=day)
        return self.tr("niet {day}: {reason}").format(day=day, reason=session.moved_because)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the remarks to the new width."""
        super().resizeEvent(event)
        self._fit_remarks()

    def _column_resized(self, column: int) -> None:
        if column == REMARK:
            self._fit_remarks()

    def _fit_remarks(self) -> None:
        """Break a remark only where the column is too narrow for it."""
        room = self.columnWidth(REMARK) - AROUND
        for row in self._rows():
            said = row.data(REMARK, Qt.ItemDataRole.UserRole)
            row.setText(REMARK, next((text for text in _ways(said) if self._width(text) <= room), _ways(said)[-1]))

    def _rows(self) -> list[QTreeWidgetItem]:
        heads = [self.topLevelItem(week) for week in range(self.topLevelItemCount())]
        rows = [head.child(at) for head in heads if head is not None for at in range(head.childCount())]
        return [row for row in rows if row is not None]

    def _width(self, text: str) -> int:
        return max(self.fontMetrics().horizontalAdvance(line) for line in text.split("\n"))

    def _add_week(self, number: int, day: date, formats: Formats) -> QTreeWidgetItem:
        head = QTreeWidgetItem(self)
        title = self.tr("Week {number} · {span}").format(number=number, span=formats.week_span(day))
        head.setText(NUMBER, title)
        head.setFirstColumnSpanned(True)
        head.setFlags(Qt.ItemFlag.ItemIsEnabled)
        bold = self.font()
        bold.setWeight(QFont.Weight.DemiBold)
        head.setFont(NUMBER, bold)
        return head

    def _add_session(
        self, head: QTreeWidgetItem, session: PlannedSession, programme: Programme, clashes: bool, formats: Formats
    ) -> None:
        ends = (datetime.combine(session.day, session.start) + timedelta(minutes=session.minutes)).time()
        said = [self.reason(session, formats)]
        row = QTreeWidgetItem(head)
        row.setSizeHint(NUMBER, QSize(0, ROW))
        row.setText(NUMBER, str(session.number))
        row.setText(WHEN, f"{formats.short_day(session.day)}, {formats.span(session.start, ends)}")
        row.setText(KIND, programme.kind(session.kind).title.get(formats.language))
        if clashes:
            said.insert(0, self.tr("overlapt"))
            row.setIcon(REMARK, icon("triangle-alert", "warning"))
        elif session.moved_from:
            row.setIcon(REMARK, icon("calendar-off", "text_2"))
        remarks = [part for part in said if part]
        row.setData(REMARK, Qt.ItemDataRole.UserRole, remarks)
        row.setToolTip(REMARK, "\n".join(remarks))


def _ways(remarks: list[str]) -> tuple[str, ...]:
    """The remarks in one line, in a line each, and in as many as can be, the widest first."""
    lines = "\n".join(remarks)
    return " · ".join(remarks), lines, lines.replace(": ", ":\n")
