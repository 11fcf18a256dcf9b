"""The scores over the weeks: a line for each indicator, and the same figures as a table."""

from PySide6.QtCore import QT_TRANSLATE_NOOP
from PySide6.QtWidgets import QWidget

from wellbeing_desktop.domain.measures import HIGHEST
from wellbeing_desktop.domain.programme import Programme
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.parts import Card, EmptyState
from wellbeing_desktop.gui.parts.line_chart import Line, LineChart
from wellbeing_desktop.gui.places import Place
from wellbeing_desktop.services import measures
from wellbeing_desktop.services.measures import Course, Moment

from .figures_table import FiguresTable
from .scrolled import ScrolledPage


class MeasuresPage(ScrolledPage):
    """For programmes with indicators that a client is asked about."""

    key = "measures"
    title = str(QT_TRANSLATE_NOOP("TrajectoryView", "Metingen"))

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.empty = EmptyState("leaf", parent=self)
        self.chart_card, self.table_card = Card(parent=self), Card(parent=self)
        self.chart = LineChart(HIGHEST, self)
        self.table = FiguresTable(self)
        self.chart_card.add(self.chart)
        self.table_card.add(self.table)
        for part in (self.empty, self.chart_card, self.table_card):
            self.column.addWidget(part)
        self.column.addStretch(1)
        self.empty.clicked.connect(lambda: self.desk.go(Place("trajectory", self.trajectory_id, "board")))

    @staticmethod
    def suits(programme: Programme) -> bool:
        """Whether one of its kinds of talk asks for scores, of a client."""
        return programme.audience is programme.audience.CLIENT and any(kind.measures for kind in programme.kinds)

    def show_trajectory(self, trajectory_id: int) -> None:
        """Show the course of its scores, or what to do when there is none yet."""
        self.trajectory_id = trajectory_id
        course = measures.series(self.desk.vault, trajectory_id)
        self.empty.set_text(self.tr("Er is nog niets gemeten. De scores staan bij de notitie van een gesprek."))
        self.empty.set_action(self.tr("Naar het bord"))
        for part in (self.chart_card, self.table_card):
            part.setHidden(course.is_empty)
        self.empty.setVisible(course.is_empty)
        if not course.is_empty:
            self._show(course)

    def _show(self, course: Course) -> None:
        language = self.desk.settings.language
        names = [indicator.title.get(language) for indicator, _ in course.lines]
        moments = [self._moment(moment) for moment in course.moments]
        self.chart_card.set_title(self.tr("Verloop"))
        self.table_card.set_title(self.tr("Dezelfde cijfers als tabel"))
        summary = self.tr("Grafiek van {names}. De cijfers staan in de tabel eronder.").format(names=", ".join(names))
        lines = [Line(name, scores) for name, (_, scores) in zip(names, course.lines, strict=True)]
        self.chart.show_lines(moments, lines, summary)
        rows = [[str(score) if score is not None else "–" for score in scores] for _, scores in course.lines]
        meanings = [
            self.tr("0: {low} · 10: {high}").format(low=one.low.get(language), high=one.high.get(language))
            for one in (indicator for indicator, _ in course.lines)
        ]
        self.table.show_figures(self.tr("Onderwerp"), moments, names, meanings, rows)

    def _moment(self, moment: Moment) -> str:
        return f"{moment.day.day} {self.desk.formats.short_month(moment.day.month)}"
