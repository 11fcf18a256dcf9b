"""The calendar screen: which week, grid or list, and which session is chosen."""

from datetime import date, datetime, timedelta

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QHideEvent, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from wellbeing_desktop.assets.formats import monday as monday_of
from wellbeing_desktop.domain.change import Change
from wellbeing_desktop.domain.errors import UserError
from wellbeing_desktop.domain.people import Client, Contact, DayOff
from wellbeing_desktop.domain.reports import Report
from wellbeing_desktop.domain.trajectory import Participant, Session
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.parts import EmptyState, Segments
from wellbeing_desktop.gui.places import Place
from wellbeing_desktop.gui.theme import theme
from wellbeing_desktop.gui.view import View
from wellbeing_desktop.services import calendar, sessions
from wellbeing_desktop.services.calendar import Entry, Period

from .agenda import AgendaList
from .canvas import EMPTY_WEEK, WeekCanvas
from .chosen import ChosenSession, is_overdue
from .days_off import DaysOffDialog
from .geometry import Moment
from .grid import WeekGrid
from .panel import SessionPanel
from .words import CalendarWords

WIDE, PANEL_WIDE, PANEL_NARROW = 1160, 352, 304
MOST_OF_VIEW = 0.42
CLOCK_MILLISECONDS = 20_000
GRID, LIST = "grid", "list"
WEEKS: dict[int, int] = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}


class CalendarView(View):
    """`Place("calendar")` shows the week last seen, or today's; `id` chooses a session, `part` is a day in ISO form."""

    form = "calendar"

    header_grid: QGridLayout
    titles: QVBoxLayout
    steps_bar: QWidget
    actions_bar: QWidget
    title_label: QLabel
    subtitle_label: QLabel
    previous_button: QPushButton
    today_button: QPushButton
    next_button: QPushButton
    layout_segments: Segments
    days_off_button: QPushButton
    new_client_button: QPushButton
    new_trajectory_button: QPushButton
    pages: QStackedWidget
    side: QStackedWidget
    nothing_chosen: EmptyState

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._words = CalendarWords(desk, self)
        self.grid = WeekGrid(self._words)
        self.agenda = AgendaList(self._words)
        self.panel = SessionPanel(self._words)
        self.pages.addWidget(self.grid)
        self.pages.addWidget(self.agenda)
        self.side.addWidget(self.panel)
        self._session = ChosenSession(desk, self.panel, self._words)
        self._bars: tuple[tuple[QWidget, int, int, int], ...] = ()
        self._monday = date.min
        self._week: Period = EMPTY_WEEK
        self._chosen = 0
        self._drawn_at = datetime.min
        self._clock = QTimer(self)
        self._clock.setInterval(CLOCK_MILLISECONDS)
        self._clock.timeout.connect(self.tick)
        self.title_label.setMinimumWidth(1)
        theme().changed.connect(self._fit)
        self._connect()

    @property
    def chosen(self) -> int:
        """The id of the chosen session; 0 when none is."""
        return self._chosen

    @property
    def monday(self) -> date:
        """The first day of the week shown."""
        return self._monday

    def show_place(self, place: Place) -> None:
        """Go to the place's day or session, else stay at the week last seen."""
        if place.part:
            self._chosen, self._monday = 0, monday_of(date.fromisoformat(place.part))
        elif self._monday == date.min:
            self._monday = monday_of(self.desk.vault.now().date())
        self._chosen = place.id or self._chosen
        keyboard = self._front().has_keyboard()
        super().show_place(place)
        self.grid.reveal(self._chosen)
        if keyboard:
            self._front().focus_current()

    def retranslate(self) -> None:
        """CalendarWords of the switch between grid and list."""
        self.layout_segments.set_items([(GRID, self.tr("Week")), (LIST, self.tr("Lijst"))])
        if not self.layout_segments.current():
            self.layout_segments.set_current(GRID)
        self.agenda.setAccessibleName(self.tr("Gesprekken van deze week"))

    def concerns(self, change: Change) -> bool:
        """What a week shows: sessions, who takes part, their names, reports and days off."""
        return change.touches(Session, Participant, Client, Contact, Report, DayOff)

    def redraw(self) -> None:
        """Read the week anew; a chosen session that was moved out of it is followed."""
        week = self.desk.attempt(self._read)
        if week is None:
            return
        self._week, self._drawn_at = week, self.desk.vault.now()
        self.title_label.setText(self.desk.formats.week_span(week.first))
        self.subtitle_label.setText(self._words.week(week))
        self._fit_header()
        self.grid.canvas.setAccessibleName(self.heading())
        self.grid.canvas.set_current(self._chosen)
        self.grid.show_week(week, self._drawn_at)
        self.agenda.show_week(week, self._drawn_at, self._chosen)
        self._show_chosen()

    def leave(self) -> None:
        """Keep the place that was typed."""
        self.panel.commit()

    def heading(self) -> str:
        """What a screen reader says when the calendar comes in front."""
        return f"{self.title_label.text()}, {self.subtitle_label.text()}"

    def take_focus(self) -> None:
        """The keyboard goes to the chosen session, or to the next one."""
        self._front().focus_current()

    def step(self, weeks: int) -> None:
        """Show an earlier or later week."""
        self._go_to(self._monday + timedelta(days=7 * weeks))

    def go_today(self) -> None:
        """Show the week of today."""
        self._go_to(monday_of(self.desk.vault.now().date()))

    def tick(self) -> None:
        """Move the line of the present time; draw anew when a session has ended or a day has begun since."""
        now, before = self.desk.vault.now(), self._drawn_at
        ended = any(is_overdue(entry, now) != is_overdue(entry, before) for entry in self._week.entries)
        if (ended or now.date() != before.date()) and self.grid.canvas.drag.target is None:
            self.redraw()
        else:
            self.grid.canvas.set_now(now)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """PageUp and PageDown turn the week, Home goes to today."""
        if event.key() in WEEKS:
            self.step(WEEKS[event.key()])
        elif event.key() == Qt.Key.Key_Home:
            self.go_today()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A narrow window gets a narrower panel, and a header in two rows when one is too short."""
        super().resizeEvent(event)
        self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        """The line of the present time moves only while it can be seen."""
        super().showEvent(event)
        self._clock.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Let the line rest."""
        super().hideEvent(event)
        self._clock.stop()

    def _connect(self) -> None:
        self.previous_button.clicked.connect(lambda: self.step(-1))
        self.next_button.clicked.connect(lambda: self.step(1))
        self.today_button.clicked.connect(self.go_today)
        self.layout_segments.chosen.connect(self._show_layout)
        self.days_off_button.clicked.connect(lambda: DaysOffDialog(self.desk, self).open())
        self.new_client_button.clicked.connect(lambda: self.desk.go(Place("new_client")))
        self.new_trajectory_button.clicked.connect(self._new_trajectory)
        for week in (self.grid.canvas, self.agenda):
            week.chosen.connect(self._choose)
            week.opened.connect(self._session.open_note)
        self.grid.canvas.move_wanted.connect(self._move)
        self.grid.canvas.stretch_wanted.connect(lambda _number, minutes: self._session.stretch(minutes))

    def _read(self) -> Period:
        vault, language = self.desk.vault, self.desk.formats.language
        if self._chosen:
            try:
                self._monday = monday_of(sessions.session(vault, self._chosen).day)
            except UserError:
                self._chosen = 0  # undone: the session is no more
        return calendar.week(vault, self._monday, language)

    def _entry(self) -> Entry | None:
        return next((entry for entry in self._week.entries if entry.session.id == self._chosen), None)

    def _show_chosen(self) -> None:
        entry = self._entry()
        self._session.show_entry(entry, self._week, overdue=bool(entry and is_overdue(entry, self.desk.vault.now())))
        self.side.setCurrentIndex(0 if entry is None else 1)
        self.nothing_chosen.set_text(self._words.nothing_chosen(self._week))

    def _choose(self, session_id: int) -> None:
        if session_id != self._chosen:
            self._chosen = session_id
            self._show_chosen()
        self.grid.canvas.set_current(session_id)
        self.agenda.set_current(session_id)
        self.grid.reveal(session_id)

    def _move(self, session_id: int, to: Moment) -> None:
        self._session.move(session_id, to)
        self.grid.reveal(session_id)

    def _go_to(self, monday: date) -> None:
        """Show a week; the keyboard stays in the week if it was there."""
        week = self._front()
        keyboard = week.has_keyboard()
        self._chosen, self._monday = 0, monday
        self.redraw()
        if keyboard:
            week.focus_current()

    def _front(self) -> WeekCanvas | AgendaList:
        return self.agenda if self.pages.currentWidget() is self.agenda else self.grid.canvas

    def _show_layout(self, key: str) -> None:
        self.pages.setCurrentWidget(self.agenda if key == LIST else self.grid)

    def _new_trajectory(self) -> None:
        entry = self._entry()
        self.desk.go(Place("new_trajectory", entry.client_id if entry else 0))

    def _fit(self) -> None:
        wide = self.width() >= WIDE * theme().scale
        wished = theme().pixels(PANEL_WIDE if wide else PANEL_NARROW)
        self.side.setFixedWidth(max(PANEL_NARROW, min(wished, round(self.width() * MOST_OF_VIEW))))
        self._fit_header()

    def _fit_header(self) -> None:
        """One row where there is room for it, else the steps through the weeks on a row of their own below."""
        wide = [part.sizeHint().width() for part in (self.titles, self.steps_bar, self.actions_bar)]
        gap, room = self.header_grid.horizontalSpacing(), self.contentsRect().width()
        if sum(wide) + 2 * gap <= room:
            places = ((self.steps_bar, 0, 1, 1), (self.actions_bar, 0, 2, 1))
        elif wide[0] + gap + wide[2] <= room:
            places = ((self.steps_bar, 1, 0, 3), (self.actions_bar, 0, 2, 1))
        else:
            places = ((self.steps_bar, 1, 0, 3), (self.actions_bar, 2, 0, 3))
        if places != self._bars:
            self._bars = places
            for bar, row, column, columns in places:
                self.header_grid.addWidget(bar, row, column, 1, columns, Qt.AlignmentFlag.AlignLeft)
