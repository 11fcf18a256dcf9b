"""The report of one session: reading it as each participant does, and its round."""

from PySide6.QtCore import QEvent, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QScrollArea, QStackedWidget, QWidget

from wellbeing_desktop.domain.errors import UserError
from wellbeing_desktop.domain.reports import Report, ReportParticipant
from wellbeing_desktop.gui.buttons import button
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.parts import Chip, EmptyState, InitialsRow, PageHeader, Remark, Segments
from wellbeing_desktop.gui.places import Place
from wellbeing_desktop.gui.theme import theme
from wellbeing_desktop.gui.view import View
from wellbeing_desktop.services import calendar, reports
from wellbeing_desktop.services.reports import Given, Round

from .along_button import AlongButton
from .answer import AnswerPanel
from .page import PageMaker
from .reading import ReadingPane
from .round_panel import RoundPanel
from .words import STATE_KINDS, Words

ROUND, NARROW = 392, 480
MOST_OF_VIEW = 0.55
ALL = "all"


class ReportView(View):
    """Place('report', session_id)."""

    form = "report"
    header: PageHeader
    pages: QStackedWidget
    report_page: QWidget
    nothing_yet: EmptyState
    state_chip: Chip
    initials_row: InitialsRow
    stale_remark: Remark
    renew_button: QPushButton
    reader_row: QHBoxLayout
    reading_pane: ReadingPane
    round_scroller: QScrollArea
    round_panel: RoundPanel
    answer_panel: AnswerPanel

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._words = Words(desk, self)
        self._maker = PageMaker(desk, self)
        self._round: Round | None = None
        self._readers: dict[str, ReportParticipant | None] = {}
        self._reader_segments = Segments(self)
        self.reader_row.addWidget(self._reader_segments)  # else it would lie over the header till there is a report
        self._note_button = button("", "quiet", "arrow-left", self)
        self._along_button = AlongButton(desk, self._reader, self)
        self.header.add_action(self._along_button)
        self.header.add_action(self._note_button)
        self.answer_panel.hide()
        self._connect()

    @property
    def report(self) -> Report | None:
        """The report that is shown; None while there is none."""
        return self._round.report if self._round else None

    @property
    def reader_segments(self) -> Segments:
        """The choice of whose version is read."""
        return self._reader_segments

    def show_place(self, place: Place) -> None:
        """Show the report; the part 'read_along' asks at once with whom."""
        asked = place.part == "read_along"
        if asked:
            place = Place(place.view, place.id)
            self.desk.history.replace(place)  # so that coming back here does not ask again
        super().show_place(place)
        if asked and self._round is not None:
            QTimer.singleShot(0, self._along_button, self._along_button.click)

    def redraw(self) -> None:
        """Show the newest version of the session's report."""
        read = self.desk.attempt(self._read)
        if read is None:
            return
        entry, found = read
        before, self._round = self.report, found
        self.header.set_title(self.desk.name(entry.client_name))
        self.header.set_subtitle(self._words.session(entry, self.report))
        self.pages.setCurrentWidget(self.report_page if found else self.nothing_yet)
        self._along_button.show_report(self.report)
        if found is None:
            return
        if before is None or before.id != found.report.id:
            self._close_answer()
        if before is None or before.content.participants != found.report.content.participants:
            self._make_readers(found.report)
        self._show_round(found)
        self._show_page()

    def retranslate(self) -> None:
        """The way back."""
        self._note_button.setText(self.tr("Terug naar de notitie"))
        self.reading_pane.setAccessibleName(self.tr("Verslag"))

    def take_focus(self) -> None:
        """Begin at the step to take now."""
        if self._round is not None:
            self.round_panel.first_button().setFocus()
            self.round_scroller.ensureWidgetVisible(self.round_panel.first_button())
        else:
            super().take_focus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The round takes little more than half of a narrow window."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """A larger text needs a wider round."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange and hasattr(self, "_words"):
            self._fit()

    def _connect(self) -> None:
        self._note_button.clicked.connect(self._to_note)
        self.nothing_yet.clicked.connect(self._to_note)
        for renew in (self.renew_button, self.round_panel.again_button):
            renew.clicked.connect(self._renew)
        self.round_panel.present_button.clicked.connect(self._present)
        self.round_panel.seal_button.clicked.connect(self._seal)
        self.round_panel.share_button.clicked.connect(self._share)
        self.round_panel.answer_wanted.connect(self._ask)
        self.round_panel.print_wanted.connect(self._print)
        self.answer_panel.kept.connect(self._respond)
        self.answer_panel.given_up.connect(self._give_up)
        self.answer_panel.print_wanted.connect(lambda: self._print(self.answer_panel.participant_id))

    def _read(self) -> tuple[calendar.Entry, Round | None]:
        entry = calendar.entry(self.desk.vault, self.place.id, self.desk.formats.language)
        return entry, reports.round_of(self.desk.vault, self.place.id)

    def _make_readers(self, report: Report) -> None:
        """A choice for everything and for each participant's version."""
        self.reader_row.removeWidget(self._reader_segments)
        self._reader_segments.hide()
        self._reader_segments.deleteLater()
        while self.reader_row.count():
            self.reader_row.takeAt(0)
        self._reader_segments = Segments(self)
        self._readers = {ALL: None}
        self._readers |= {str(person.participant_id): person for person in report.content.participants}
        self._say_readers(report)
        self._reader_segments.set_current(ALL)
        self._reader_segments.chosen.connect(lambda _key: self._show_page())
        self.reader_row.addWidget(self._reader_segments)
        self.reader_row.addStretch(1)

    def _say_readers(self, report: Report) -> None:
        people_of = report.content.participants
        short = self.width() - self.round_scroller.maximumWidth() < theme().pixels(NARROW)
        words = {str(p.participant_id): self._words.reader(p, report.content, short=short) for p in people_of}
        self._reader_segments.set_items([(ALL, self.tr("Alles")), *words.items()])

    def _show_round(self, round_: Round) -> None:
        report = round_.report
        names = {p.participant_id: self.desk.name(p.name) for p in report.content.participants}
        self._say_readers(report)
        self.state_chip.show_state(self._words.state(report.state), STATE_KINDS[report.state])
        self.initials_row.set_people(self._words.people(round_))
        language = reports.language_of(self.desk.vault, report.session_id)
        stale = reports.is_stale(self.desk.vault, report, language)
        sentence, action = self._words.stale(report) if stale else ("", "")
        self.stale_remark.say(sentence, "triangle-alert", warns=True)
        self.renew_button.setText(action)
        self.renew_button.setVisible(stale)
        self.round_panel.show_round(round_, self._words, names)
        QTimer.singleShot(0, self, self._fit)
        if self.answer_panel.isVisibleTo(self):
            self.answer_panel.rename(names[self.answer_panel.participant_id])

    def _show_page(self) -> None:
        if self._round is not None:
            self.reading_pane.show_page(self._maker.page(self._round.report, self._reader()))

    def _reader(self) -> ReportParticipant | None:
        """Whose version is shown; None is the user, who reads everything."""
        return self._readers.get(self._reader_segments.current())

    def _present(self) -> None:
        number = self._number()
        self.desk.act(lambda vault: reports.present(vault, number))
        self.take_focus()

    def _seal(self) -> None:
        number = self._number()
        self.desk.act(lambda vault: reports.seal(vault, number))
        self.take_focus()

    def _renew(self) -> None:
        """Make the concept anew, or a new version of what was presented, from what the note says now."""
        session_id = self.place.id
        language = reports.language_of(self.desk.vault, session_id)
        self.desk.act(lambda vault: reports.make(vault, session_id, language))
        self.take_focus()

    def _ask(self, participant_id: int) -> None:
        assert self._round is not None, "only a report that is shown has participants"
        report = self._round.report
        person = next(p for p in report.content.participants if p.participant_id == participant_id)
        today = self.desk.vault.now().date()
        self._reader_segments.set_current(str(participant_id))  # who answers looks along
        self._show_page()
        self.round_panel.hide()
        self.answer_panel.show()
        self.answer_panel.document = self._words.number(report)
        self.answer_panel.ask(participant_id, self.desk.name(person.name), report.made_at.date(), today)

    def _respond(self, given: Given) -> None:
        number, who = self._number(), self.answer_panel.participant_id
        try:
            change = reports.respond(self.desk.vault, number, who, given)
        except UserError as error:
            if not self.answer_panel.show_trouble(error):
                self.desk.trouble(error)
            return
        self._close_answer()
        self.desk.act(lambda _vault: change)
        self.take_focus()

    def _give_up(self) -> None:
        self._close_answer()
        self.take_focus()

    def _close_answer(self) -> None:
        self.answer_panel.hide()
        self.round_panel.show()

    def _print(self, participant_id: int) -> None:
        self.desk.go(Place("release", self._number(), f"participant:{participant_id}"))

    def _share(self) -> None:
        self.desk.go(Place("release", self._number()))

    def _to_note(self) -> None:
        self.desk.go(Place("note", self.place.id))

    def _number(self) -> int:
        assert self._round is not None, "the buttons are there only with a report"
        return self._round.report.id

    def _fit(self) -> None:
        bar = self.round_scroller.verticalScrollBar().sizeHint().width()
        wanted = max(theme().pixels(ROUND), self.round_panel.minimumSizeHint().width() + bar)
        self.round_scroller.setFixedWidth(min(wanted, max(round(self.width() * MOST_OF_VIEW), 1)))
        if self._round is not None:
            self._say_readers(self._round.report)
