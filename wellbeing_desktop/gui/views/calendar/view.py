"""The calendar screen: month, week, day or list, and which talk is chosen."""

from datetime import date, datetime

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QHideEvent, QKeyEvent, QKeySequence, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from wellbeing_desktop.assets.formats import monday as monday_of
from wellbeing_desktop.domain.change import Change
from wellbeing_desktop.domain.errors import UserError
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.parts import EmptyState, Segments
from wellbeing_desktop.gui.places import Place
from wellbeing_desktop.gui.theme import theme
from wellbeing_desktop.gui.view import View
from wellbeing_desktop.services import calendar, sessions
from wellbeing_desktop.services.calendar import Entry, Period

from .canvas import NOTHING
from .chosen import ChosenSession
from .clipboard import TalkClipboard
from .deeds import Deeds
from .header import Places, place_bars
from .keys import LETTERS, TURNS
from .layouts import Layout, shown, stepped
from .legend import Legend
from .more import MoreMenu
from .new_menu import NewMenu
from .overdue import is_overdue
from .own_time import OwnTime
from .pages import Pages
from .panel import SessionPanel
from .touched import BESIDE, SHOWN
from .words import CalendarWords, capital

WIDE, PANEL_WIDE, PANEL_NARROW = 1160, 352, 304
MOST_OF_VIEW = 0.42
CLOCK_MILLISECONDS = 20_000


class CalendarView(View):
    """`Place("calendar")` shows what was last seen, or today; `id` chooses a session, `part` is a day in ISO form."""

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
    more_button: QPushButton
    new_client_button: QPushButton
    new_trajectory_button: QPushButton
    pages: QStackedWidget
    legend: Legend
    side: QStackedWidget
    nothing_chosen: EmptyState

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._words = CalendarWords(desk, self)
        self._pages = Pages(self._words, self.pages)
        self.grid, self.agenda, self.month = self._pages.grid, self._pages.agenda, self._pages.month
        self.panel = SessionPanel(self._words)
        self.side.addWidget(self.panel)
        self.legend.use(self._words.time)
        self._session = ChosenSession(desk, self.panel, self._words)
        self.own_time = OwnTime(desk, self)
        self._clipboard = TalkClipboard(desk, self)
        self._deeds = Deeds(desk, self.own_time, self._pages.item)
        self.new_menu = NewMenu(desk, self.own_time, self)
        self.more_menu = MoreMenu(desk, self.own_time, self)
        self._anchor = date.min
        self._period: Period = NOTHING
        self._chosen = self._own_key = 0
        self._bars: Places = ()
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
        """The first day of the week of the day that is looked at."""
        return monday_of(self._anchor)

    @property
    def anchor(self) -> date:
        """The day that is looked at, alone or in its week or month."""
        return self._anchor

    def show_place(self, place: Place) -> None:
        """Go to the place's day or session, else stay at what was last seen."""
        if place.part:
            self._chosen, self._anchor = 0, date.fromisoformat(place.part)
        elif self._anchor == date.min:
            self._anchor = self.desk.vault.now().date()
        self._chosen = place.id or self._chosen
        keyboard = self._pages.front.has_keyboard()
        super().show_place(place)
        self.grid.reveal(self._chosen)
        if keyboard:
            self._pages.front.focus_current()

    def retranslate(self) -> None:
        """The words of the ways to look."""
        words = ((Layout.MONTH, self.tr("Maand")), (Layout.WEEK, self.tr("Week")), (Layout.DAY, self.tr("Dag")))
        self.layout_segments.set_items([(key.value, word) for key, word in words] + [("list", self.tr("Lijst"))])
        if not self.layout_segments.current():
            self.layout_segments.set_current(self._pages.layout.value)
        self.agenda.setAccessibleName(self.tr("Gesprekken van deze week"))

    def concerns(self, change: Change) -> bool:
        """What the calendar shows: talks, who takes part, their names, reports, own time and what stands beside."""
        return change.touches(*SHOWN, *BESIDE)

    def redraw(self) -> None:
        """Read the days anew; a chosen session that was moved out of them is followed."""
        period = self.desk.attempt(self._read)
        if period is None:
            return
        self._period, self._drawn_at = period, self.desk.vault.now()
        self.title_label.setText(self._title())
        self.subtitle_label.setText(self._words.subtitle(period))
        self._fit_header()
        self.grid.canvas.setAccessibleName(self.heading())
        self._pages.front.set_current(self._chosen or self._own_key)
        keyboard = self._pages.front.has_keyboard()
        self._pages.page.show_period(period, self._drawn_at)
        if keyboard and not self._pages.front.has_keyboard():
            self._pages.front.focus_current()  # what had it is no more
        self._show_chosen()

    def whereabouts(self) -> Place:
        """The day that is looked at, with the chosen session."""
        return Place("calendar", self._chosen, self._anchor.isoformat())

    def leave(self) -> None:
        """Keep the place that was typed."""
        self.panel.commit()

    def heading(self) -> str:
        """What a screen reader says when the calendar comes in front."""
        return f"{self.title_label.text()}, {self.subtitle_label.text()}"

    def take_focus(self) -> None:
        """The keyboard goes to the chosen session, or to the next one."""
        self._pages.front.focus_current()

    def step(self, steps: int) -> None:
        """Show an earlier or later month, week or day."""
        self.look_at(stepped(self._pages.layout, self._anchor, steps))

    def look_at(self, day: date, layout: Layout | None = None) -> None:
        """Show a day, alone or in its week or month; the keyboard stays in the calendar if it was there."""
        keyboard = self._pages.front.has_keyboard()
        if layout is not None:
            self._pages.bring(layout)
            self.layout_segments.set_current(layout.value)
        if day != self._anchor or not self._entry():
            self._chosen = 0
        self._anchor = day
        self.redraw()
        if self._pages.layout is Layout.MONTH:
            self.month.set_day(day)
        self.grid.reveal(self._chosen)
        if keyboard:
            self._pages.front.focus_current()

    def tick(self) -> None:
        """Move the line of the present time; draw anew when a session has ended or a day has begun since."""
        now, before = self.desk.vault.now(), self._drawn_at
        ended = any(is_overdue(entry, now) != is_overdue(entry, before) for entry in self._period.entries)
        if (ended or now.date() != before.date()) and self.grid.canvas.drag.target is None:
            self.redraw()
        else:
            self.grid.canvas.set_now(now)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Page keys turn, Home goes to today, M W D L look otherwise, N plans, Ctrl+C and Ctrl+V copy a talk."""
        key, entry, bare = event.key(), self._entry(), not event.modifiers()
        if key in TURNS:
            self.step(TURNS[key])
        elif key == Qt.Key.Key_Home:
            self.look_at(self.desk.vault.now().date())
        elif bare and key in LETTERS:
            self.look_at(self._anchor, LETTERS[key])
        elif bare and key == Qt.Key.Key_N:
            self.new_menu.offer(*self._clipboard.spot(self._period, self.grid.canvas.empty.spot, self._anchor))
        elif event.matches(QKeySequence.StandardKey.Copy) and entry is not None:
            self._clipboard.copy(entry)
        elif event.matches(QKeySequence.StandardKey.Paste):
            self._clipboard.paste(self._period, self.grid.canvas.empty.spot)
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
        self.today_button.clicked.connect(lambda: self.look_at(self.desk.vault.now().date()))
        self.layout_segments.chosen.connect(lambda key: self.look_at(self._anchor, Layout(key)))
        self.new_client_button.clicked.connect(lambda: self.desk.go(Place("new_client")))
        self.new_trajectory_button.clicked.connect(self._new_trajectory)
        self.more_button.clicked.connect(lambda: self.more_menu.offer(self.more_button, self._anchor))
        for part in (self.grid.canvas, self.agenda, self.month):
            part.chosen.connect(self._choose)
            part.opened.connect(self._deeds.open)
        for part in (self.grid.canvas, self.month):
            part.move_wanted.connect(self._deeds.move)
            part.copy_wanted.connect(self._deeds.copy)
        self.grid.canvas.length_wanted.connect(self._deeds.set_length)
        self.grid.canvas.empty_chosen.connect(self.new_menu.offer)
        self.month.day_wanted.connect(lambda day: self.look_at(day, Layout.DAY))
        self.month.turned.connect(self.look_at)
        self.nothing_chosen.clicked.connect(lambda: self._deeds.open(self._own_key))

    def _title(self) -> str:
        formats = self.desk.formats
        if self._pages.layout is Layout.MONTH:
            return capital(formats.month_of(self._anchor))
        return (
            capital(formats.day(self._anchor)) if self._pages.layout is Layout.DAY else formats.week_span(self._anchor)
        )

    def _read(self) -> Period:
        vault, language = self.desk.vault, self.desk.formats.language
        if self._chosen:
            try:
                self._anchor = sessions.session(vault, self._chosen).day
            except UserError:
                self._chosen = 0  # undone: the session is no more
        return calendar.period(vault, *shown(self._pages.layout, self._anchor), language)

    def _entry(self) -> Entry | None:
        return next((entry for entry in self._period.entries if entry.session.id == self._chosen), None)

    def _show_chosen(self) -> None:
        entry = self._entry()
        self._session.show_entry(entry, self._period, overdue=bool(entry and is_overdue(entry, self._drawn_at)))
        self.side.setCurrentIndex(0 if entry is None else 1)
        item = self._pages.item(self._own_key)
        mine = item.own if item else None
        said = self._words.time.own_chosen(mine) if mine else self._words.nothing_chosen(self._period)
        self.nothing_chosen.set_text(said)
        self.nothing_chosen.set_action(self.tr("Wijzigen…") if mine else "")

    def _choose(self, key: int) -> None:
        session_id, own_key = max(0, key), min(0, key)
        if (session_id, own_key) != (self._chosen, self._own_key):
            self._chosen, self._own_key = session_id, own_key
            item = self._pages.item(key)
            self._anchor = item.day if item is not None else self._anchor
            self._show_chosen()
        self._pages.front.set_current(key)
        self.grid.reveal(session_id)

    def _new_trajectory(self) -> None:
        entry = self._entry()
        self.desk.go(Place("new_trajectory", entry.client_id if entry else 0))

    def _fit(self) -> None:
        wide = self.width() >= WIDE * theme().scale
        wished = theme().pixels(PANEL_WIDE if wide else PANEL_NARROW)
        self.side.setFixedWidth(max(PANEL_NARROW, min(wished, round(self.width() * MOST_OF_VIEW))))
        self._fit_header()

    def _fit_header(self) -> None:
        room = self.contentsRect().width()
        bars = (self.titles, self.steps_bar, self.actions_bar)
        self._bars = place_bars(self.header_grid, *bars, room, self._bars)
