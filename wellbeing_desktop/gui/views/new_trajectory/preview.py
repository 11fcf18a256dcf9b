"""The proposed plan, week by week, with what was avoided and what clashes."""

from datetime import date, datetime, timedelta

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from wellbeing_desktop.assets.formats import Formats
from wellbeing_desktop.domain.planning import Plan, PlannedSession
from wellbeing_desktop.domain.programme import Programme
from wellbeing_desktop.gui.icons import icon

NUMBER, WHEN, KIND, REMARK = range(4)
ROW = 30


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
        self.verticalScrollBar().setValue(top)

    def reason(self, session: PlannedSession, formats: Formats) -> str:
        """'niet ma 27 apr:' and on the next line 'Koningsdag'; empty when the wished day could be used."""
        if session.moved_from is None:
            return ""
        day = formats.short_day(session.moved_from)
        if not session.moved_because:
            return self.tr("niet {day}").format(day=day)
        return self.tr("niet {day}:\n{reason}").format(day=day, reason=session.moved_because)

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
        row.setText(WHEN, f"{formats.short_day(session.day)}, {formats.time(session.start)} – {formats.time(ends)}")
        row.setText(KIND, programme.kind(session.kind).title.get(formats.language))
        if clashes:
            said.insert(0, self.tr("overlapt"))
            row.setIcon(REMARK, icon("triangle-alert", "warning"))
        elif session.moved_from:
            row.setIcon(REMARK, icon("calendar-off", "text_2"))
        row.setText(REMARK, "\n".join(part for part in said if part))
        row.setToolTip(REMARK, row.text(REMARK))
