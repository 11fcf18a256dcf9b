"""The proposed plan, week by week, with what was avoided and why."""

from datetime import date

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from wellbeing_desktop.assets.formats import Formats, monday
from wellbeing_desktop.domain.planning import Plan, PlannedSession
from wellbeing_desktop.domain.programme import Programme
from wellbeing_desktop.gui.icons import icon

from .words import PlanWords

NUMBER, WHEN, KIND, REMARK = range(4)
ROW = 30
AROUND = 48
"""Pixels of the remark's column that its icon and the margins take."""


class PlanPreview(QTreeWidget):
    """A heading for each week of the programme, a row for each session."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = PlanWords(self)
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

    def show_plan(self, plan: Plan, programme: Programme, formats: Formats, *, by_week: bool = True) -> None:
        """Show the plan, in weeks of the programme, else in calendar weeks counted from its beginning."""
        self.setHeaderLabels([self.tr("Nr."), self.tr("Wanneer"), self.tr("Gesprek"), self.tr("Bijzonderheden")])
        top = self.verticalScrollBar().value()
        self.clear()
        shown, head = 0, None
        for session in plan.sessions:
            week = session.week if by_week else _week_since(plan.sessions[0].day, session.day)
            if week != shown or head is None:
                shown = week
                head = self._add_week(week, session.day, formats)
            self._add_session(head, session, programme, formats)
        self.expandAll()
        self._fit_remarks()
        self.verticalScrollBar().setValue(top)

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
        self, head: QTreeWidgetItem, session: PlannedSession, programme: Programme, formats: Formats
    ) -> None:
        row = QTreeWidgetItem(head)
        row.setSizeHint(NUMBER, QSize(0, ROW))
        row.setText(NUMBER, str(session.number))
        row.setText(WHEN, f"{formats.short_day(session.day)}, {formats.span(session.start, session.ends.time())}")
        row.setText(KIND, programme.kind(session.kind).title.get(formats.language))
        said = self._words.moved(session, formats)
        if session.moved_from:
            row.setIcon(REMARK, icon("calendar-off", "text_2"))
        elif said:
            row.setIcon(REMARK, icon("clock", "text_2"))
        remarks = [said] if said else []
        row.setData(REMARK, Qt.ItemDataRole.UserRole, remarks)
        row.setToolTip(REMARK, said)


def _week_since(first: date, day: date) -> int:
    """Which calendar week it is, the one of `first` being the first."""
    return (monday(day) - monday(first)).days // 7 + 1


def _ways(remarks: list[str]) -> tuple[str, ...]:
    """The remarks in one line, in a line each, and in as many as can be, the widest first."""
    lines = "\n".join(remarks)
    return " · ".join(remarks), lines, lines.replace(": ", ":\n")
