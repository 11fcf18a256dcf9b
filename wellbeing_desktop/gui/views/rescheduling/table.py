"""Each talk as it is and as it would be, beside each other."""

from datetime import timedelta

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from wellbeing_desktop.assets.formats import Formats
from wellbeing_desktop.domain.free_time import Obstacle
from wellbeing_desktop.domain.programme import Programme
from wellbeing_desktop.domain.rescheduling import Move
from wellbeing_desktop.domain.trajectory import Session
from wellbeing_desktop.gui.icons import icon

TALK, NOW, THEN = range(3)


class MovesTable(QTreeWidget):
    """A row for each talk that the way concerns."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setColumnCount(3)
        self.setRootIsDecorated(False)
        self.setIndentation(0)
        self.setAllColumnsShowFocus(True)
        self.setIconSize(QSize(16, 16))
        self.setVerticalScrollMode(QTreeWidget.ScrollMode.ScrollPerPixel)
        self.header().setSectionsMovable(False)
        self.header().setStretchLastSection(False)  # it would cut off the new moment where there is little room
        for column in (TALK, NOW, THEN):
            self.header().setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)

    def show_moves(self, moves: tuple[Move, ...], programme: Programme, formats: Formats) -> None:
        """Show the talks in order."""
        self.setHeaderLabels([self.tr("Gesprek"), self.tr("Nu"), self.tr("Straks")])
        self.clear()
        for move in moves:
            self._add(move, programme, formats)

    def show_dropped(self, session: Session, programme: Programme, formats: Formats) -> None:
        """Show the one talk that would be cancelled."""
        self.show_moves((Move(session, session.begins),), programme, formats)
        row = self.topLevelItem(0)
        if row is not None:
            row.setText(THEN, self.tr("vervalt"))
            row.setIcon(THEN, icon("ban", "text_2"))

    def reason(self, obstacle: Obstacle | None) -> str:
        """Why a talk finds no moment."""
        match obstacle:
            case Obstacle.CLOSED:
                return self.tr("alle dagen zijn gesloten of vrij")
            case Obstacle.OUTSIDE:
                return self.tr("buiten uw dagen of uren")
            case Obstacle.FULL:
                return self.tr("de dagen zijn vol")
            case Obstacle.TAKEN:
                return self.tr("geen vrij uur")
        return self.tr("geen dag over vóór het volgende gesprek of het einde")

    def _add(self, move: Move, programme: Programme, formats: Formats) -> None:
        session, row = move.before, QTreeWidgetItem(self)
        title = programme.kind(session.kind).title.get(formats.language)
        row.setText(TALK, f"{session.number}. {title}")
        row.setText(NOW, f"{formats.short_day(session.day)}, {formats.span(session.start, session.ends.time())}")
        if move.at is None:
            row.setText(THEN, self.tr("geen plaats: {reason}").format(reason=self.reason(move.obstacle)))
            row.setIcon(THEN, icon("triangle-alert", "warning"))
        elif not move.changes:
            row.setText(THEN, self.tr("blijft zo"))
        else:
            ends = move.at + timedelta(minutes=session.minutes)
            span = formats.span(move.at.time(), ends.time())
            row.setText(THEN, f"{formats.short_day(move.at.date())}, {span}")
            row.setIcon(THEN, icon("chevron-right", "accent_text"))
        for column in range(3):
            row.setToolTip(column, row.text(column))
