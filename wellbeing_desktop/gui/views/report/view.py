"""The report of one session: reading it as each participant does, and its round."""

from PySide6.QtCore import QEvent, QTimer
from PySide6.QtGui import QResizeEvent, QTextCursor
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QPushButton, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from wellbeing_desktop.domain.reports import Report, ReportParticipant
from wellbeing_desktop.gui.buttons import button
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.parts import Card, Chip, EmptyState, InitialsRow, PageHeader, Remark, Segments
from wellbeing_desktop.gui.places import Place
from wellbeing_desktop.gui.theme import theme
from wellbeing_desktop.gui.view import View
from wellbeing_desktop.gui.way_back import entry_of
from wellbeing_desktop.services import calendar, reports
from wellbeing_desktop.services.reports import Round

from .along_button import AlongButton
from .answer import AnswerPanel
from .page import PageMaker
from .readers import Readers
from .reading import ReadingPane
from .round_panel import RoundPanel
from .side import Side
from .step_in_sight import StepInSight
from .versions import VersionBox
from .words import STATE_KINDS, Words

ROUND, NARROW = 424, 480
MOST_OF_VIEW = 0.55
LEAST_READING, LEAST_HIGH = 300, 220
"""Pixels at 100 % text that the report needs beside the round, and that each of both needs to be read in."""
_ANY = 16_777_215
READ_ALONG, ANSWER = "read_along", "answer"


def answer_place(session_id: int, report_id: int, participant_id: int) -> Place:
    """Where somebody's answer to a report or an addendum is recorded at once."""
    return Place("report", session_id, f"{ANSWER}:{report_id}:{participant_id}")


class ReportView(View):
    """Place('report', session_id); the part 'read_along' or 'answer:<report>:<participant>' begins with that."""

    form = "report"
    header: PageHeader
    pages: QStackedWidget
    report_scroller: QScrollArea
    nothing_yet: EmptyState
    state_chip: Chip
    initials_row: InitialsRow
    stale_remark: Remark
    renew_button: QPushButton
    reader_row: QHBoxLayout
    reading_card: Card
    sides: QHBoxLayout
    reading_pane: ReadingPane
    round_scroller: QScrollArea
    round_column: QVBoxLayout
    round_panel: RoundPanel
    answer_panel: AnswerPanel

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._words = Words(desk, self)
        self._maker = PageMaker(desk, self)
        self._round: Round | None = None
        self._earlier: Round | None = None
        self._fitted = (0, 0.0)
        self.readers = Readers(self._words, self.reader_row, self)
        self.version_box = VersionBox(desk, self._words, self)
        self.reader_row.addWidget(self.version_box)
        self._note_button = button("", "quiet", "arrow-left", self)
        self._along_button = AlongButton(desk, self.readers.current, self)
        self.header.add_action(self._along_button)
        self.header.add_action(self._note_button)
        panels = (self.round_panel, self.answer_panel)
        self.side = Side(desk, self._words, self.readers.current, *panels, self.round_column)
        self._in_sight = StepInSight((self.round_scroller, self.report_scroller), self)
        self._connect()

    @property
    def report(self) -> Report | None:
        """The version of the report that holds; None while there is none."""
        return self._round.report if self._round else None

    @property
    def reader_segments(self) -> Segments:
        """The choice of whose version is read."""
        return self.readers.segments

    def show_place(self, place: Place) -> None:
        """Show the report, and begin with what the part asks for, once."""
        part = place.part
        if part.startswith((READ_ALONG, ANSWER)):
            place = Place(place.view, place.id)
            self.desk.history.replace(place)  # so that coming back here does not ask again
        if place != self.place:
            self._earlier = None
        super().show_place(place)
        if self._round is None:
            return
        if part == READ_ALONG:
            QTimer.singleShot(0, self._along_button, self._along_button.click)
        elif part.startswith(ANSWER):
            QTimer.singleShot(0, self, lambda: self._begin_answer(part))

    def redraw(self) -> None:
        """Show the version that holds, or the earlier one that was chosen."""
        read = self.desk.attempt(self._read)
        if read is None:
            return
        entry, found = read
        before, self._round = self._round, found
        if before is None or found is None or before.report.id != found.report.id:
            self._earlier = None  # what was just done is about the version that holds
        shown = self._shown()
        self.header.set_title(self.desk.name(entry.client_name))
        self.header.set_subtitle(self._words.session(entry, shown.report if shown else None))
        self.pages.setCurrentWidget(self.report_scroller if shown else self.nothing_yet)
        self._along_button.show_report(self.report)
        if shown is None or found is None:
            return
        if before is None or before.report.content.participants != found.report.content.participants:
            self.readers.make(found.report, self._is_short())
        self.version_box.show_versions(found.report, self._earlier.report.id if self._earlier else 0)
        self._show_round(shown)
        self._show_page()

    def leave(self) -> None:
        """Keep the addendum that is being written."""
        self.side.addendum_form.leave()

    def unsaved(self) -> bool:
        """Whether something of it is not in the vault yet."""
        return self.side.addendum_form.unsaved()

    def belongs_under(self) -> str:
        """A meeting stands under its group or network."""
        return self.desk.attempt(lambda: entry_of(self.desk.vault, self.place.id, self.place.view)) or self.place.view

    def retranslate(self) -> None:
        """The way back."""
        self._note_button.setText(self.tr("Terug naar de notitie"))
        self.reading_pane.setAccessibleName(self.tr("Verslag"))

    def take_focus(self) -> None:
        """Begin at the step to take now."""
        if self._round is not None:
            first = self.side.first_button()
            first.setFocus()
            self._in_sight.show(first)
        else:
            super().take_focus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The round takes little more than half of a narrow window."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """A larger text needs a wider round."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange and hasattr(self, "side"):
            self._fit()

    def _connect(self) -> None:
        self._note_button.clicked.connect(self._to_note)
        self.nothing_yet.clicked.connect(self._to_note)
        self.renew_button.clicked.connect(self.side.renew)
        self.readers.changed.connect(self._show_page)
        self.version_box.wanted.connect(self._choose_version)
        self.side.stepped.connect(self.take_focus)
        self.side.looked_along.connect(self._look_along)
        self.side.asks.connect(self._in_sight.show)

    def _read(self) -> tuple[calendar.Entry, Round | None]:
        entry = calendar.entry(self.desk.vault, self.place.id, self.desk.formats.language)
        return entry, reports.round_of(self.desk.vault, self.place.id)

    def _shown(self) -> Round | None:
        return self._earlier or self._round

    def _choose_version(self, report_id: int) -> None:
        self._earlier = reports.round_by_report(self.desk.vault, report_id) if report_id else None
        self.redraw()

    def _begin_answer(self, part: str) -> None:
        """Ask the participant whom the part names, when their answer to that report can be recorded."""
        report_id, who = (int(number) for number in part.split(":")[1:])
        round_ = self.desk.attempt(lambda: reports.round_by_report(self.desk.vault, report_id))
        if round_ is not None and who in round_.blockers and round_.report.session_id == self.place.id:
            self.side.ask(round_.report, who)

    def _look_along(self, report: Report, participant_id: int) -> None:
        """Who answers reads their own version, at the addendum when it is about that."""
        self.readers.choose(participant_id)
        self._show_page()
        if report.addendum_to is not None:
            self.reading_pane.moveCursor(QTextCursor.MoveOperation.End)

    def _show_round(self, round_: Round) -> None:
        report = round_.report
        self.readers.say(report, self._is_short())
        self.state_chip.show_state(self._words.state(report.state), STATE_KINDS[report.state])
        self.initials_row.set_people(self._words.people(round_))
        language = reports.language_of(self.desk.vault, report.session_id)
        stale = self._earlier is None and reports.is_stale(self.desk.vault, report, language)
        sentence, action = self._words.stale(report) if stale else ("", "")
        self.stale_remark.say(sentence, "triangle-alert", warns=True)
        self.renew_button.setText(action)
        self.renew_button.setVisible(stale)
        self.side.show(round_, holds=self._earlier is None)
        QTimer.singleShot(0, self, self._fit)

    def _show_page(self) -> None:
        shown = self._shown()
        if shown is not None:
            self.reading_pane.show_page(self._maker.page(shown.report, self._reader(shown.report)))

    def _reader(self, report: Report) -> ReportParticipant | None:
        """Whose version is shown; None is the user, who reads everything."""
        chosen = self.readers.current()
        if chosen is None:
            return None
        asked = report.content.participants
        return next((p for p in asked if p.participant_id == chosen.participant_id), chosen)

    def _to_note(self) -> None:
        self.desk.go(Place("note", self.place.id))

    def _is_short(self) -> bool:
        beside = 0 if self.version_box.isHidden() else self.version_box.sizeHint().width()
        round_ = 0 if self._below() else self.round_scroller.maximumWidth()
        return self.width() - round_ - beside < theme().pixels(NARROW)

    def _below(self) -> bool:
        return self.sides.direction() is QBoxLayout.Direction.TopToBottom

    def _fit(self) -> None:
        """Round and report beside each other where there is room, else below each other on a page that scrolls."""
        bar = self.round_scroller.verticalScrollBar().sizeHint().width()
        wanted = max(theme().pixels(ROUND), self.round_panel.minimumSizeHint().width() + bar)
        wide = min(wanted, max(round(self.width() * MOST_OF_VIEW), 1))
        size = (self.width(), theme().scale)
        # Once below at a size it stays so: else the room that this gives could bring it back, and so on for ever.
        below = self.width() - wide < theme().pixels(LEAST_READING) or (size == self._fitted and self._below())
        self._fitted = size
        way = QBoxLayout.Direction.TopToBottom if below else QBoxLayout.Direction.LeftToRight
        if self.sides.direction() is not way:
            self.sides.setDirection(way)
        self.round_scroller.setMinimumWidth(0 if below else wide)
        self.round_scroller.setMaximumWidth(_ANY if below else wide)
        for each in (self.reading_card, self.round_scroller):
            each.setMinimumHeight(theme().pixels(LEAST_HIGH))
        shown = self._shown()
        if shown is not None:
            self.readers.say(shown.report, self._is_short())
