"""Writing the note of one session; what is typed goes into the vault by itself."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QLabel, QScrollArea, QVBoxLayout, QWidget

from wellbeing_desktop.domain.errors import Kind, UserError
from wellbeing_desktop.domain.programme import SessionKind
from wellbeing_desktop.domain.reports import Report, ReportState
from wellbeing_desktop.gui import messages
from wellbeing_desktop.gui.autosave import Autosave, Pace
from wellbeing_desktop.gui.buttons import button
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.parts import PageHeader
from wellbeing_desktop.gui.places import Place
from wellbeing_desktop.gui.tab_order import follow_layout
from wellbeing_desktop.gui.view import View
from wellbeing_desktop.gui.voices import Speaker, voices_of
from wellbeing_desktop.gui.way_back import entry_of, way_back, way_words
from wellbeing_desktop.services import calendar, notes, reports, sessions, trajectories

from .agreements import AgreementsCard
from .beside import Beside
from .cards import CARDS
from .deeds import DEEDS
from .drafts import Drafts
from .head import ScrollingHead
from .held_row import HeldRow
from .in_sight import InSight
from .length import NoteLength
from .more import More
from .passing import Passing
from .section import SectionCard
from .sections import Sections
from .timer_bar import TimerBar
from .words import Words
from .writing_help import WritingHelp

PACE = Pace()


class NoteView(View):
    """Place('note', session_id)."""

    form = "note"
    column: QVBoxLayout
    header: PageHeader
    held_row: HeldRow
    sealed_label: QLabel
    scroller: QScrollArea
    page: QWidget
    page_column: QVBoxLayout
    above_column: QVBoxLayout
    sections_column: QVBoxLayout
    below_column: QVBoxLayout
    agreements_column: QVBoxLayout

    def __init__(self, desk: Desk, parent: QWidget | None = None, pace: Pace = PACE) -> None:
        super().__init__(desk, parent)
        self._words = Words(desk, self)
        self._drafts = Drafts(desk)
        self._session_id = 0
        self._sections = Sections(desk, self.sections_column, self.page, self._connect_card)
        self._dirty: set[str] = set()
        self._autosave = Autosave(self._write, pace, self)
        self.writing_help = WritingHelp(desk, self, self._autosave.saved)
        self.agreements_card = AgreementsCard(desk, self)
        self.agreements_column.addWidget(self.agreements_card)
        self.beside = Beside(desk, CARDS, self.above_column, self.below_column, self)
        self._agenda_button = button("", "quiet", "arrow-left", self)
        self._report_button = button("", "primary", "file-text", self)
        self.more_button = button("", "quiet", "chevron-down", self)
        self.timer_bar = TimerBar(desk, self)
        self.column.insertWidget(self.column.indexOf(self.held_row), self.timer_bar)
        for each in (self.timer_bar.begin_button, self._agenda_button, self.more_button, self._report_button):
            self.header.add_action(each)
        self._length = NoteLength(desk, self.held_row.length_label, self)
        parts = (self.header, self.timer_bar, self.held_row)
        self.head = ScrollingHead(self, parts, self.column, self.page_column)
        self.in_sight = InSight(self.scroller, self.page, self.head)
        self.passing = Passing(desk, self, self)
        self.more = More(desk, DEEDS, self)
        self.more.serve(self.more_button, None)
        self._connect()

    @property
    def session_id(self) -> int:
        """The session whose note stands here, 0 before the first one."""
        return self._session_id

    @property
    def cards(self) -> dict[str, SectionCard]:
        """The cards of the sections by key, in the programme's order."""
        return dict(self._sections.shown)

    def unsaved(self) -> bool:
        """Whether something that was typed here, in this session or one before, is not in the vault yet."""
        return self._autosave.pending

    def show_place(self, place: Place) -> None:
        """Show a session's note; what was typed in another one is saved, or kept until it can be."""
        if place.id != self._session_id:
            self.leave()
            self._let_go()
        super().show_place(place)

    def redraw(self) -> None:
        """Show everything but the written text, which is read only for another session."""
        read = self.desk.attempt(self._read)
        if read is None:
            return
        entry, kind, report = read
        speakers = self._words.speakers(entry.session.id)
        if self._session_id != entry.session.id:
            self._session_id = entry.session.id
            self._show_sections(speakers)
        else:
            self._sections.say(speakers)
        self.timer_bar.show_session(entry.session)
        self.header.set_title(self.desk.name(entry.client_name))
        self._show_way_back()
        self.header.set_subtitle(self._words.session(entry))
        self.beside.show_session(entry.session.id, kind)
        present = [] if self._group_id() else self._words.participants(entry.session.id)
        to_come = entry.session.is_to_come(self.desk.vault.now().date())
        self.held_row.show_state(entry.session.id, entry.session.status, present, to_come=to_come)
        self._show_report(report)
        for card in self._sections.shown.values():
            self.more.show_button(card.more_button, card)
        self.more.show_button(self.more_button, None)
        owners = self._words.owners(entry.session.id)
        self.agreements_card.show_session(entry.session.id, owners, voices_of(kind.participants))
        self.passing.shown()
        follow_layout(self)

    def belongs_under(self) -> str:
        """A meeting stands under its group or network."""
        return self.desk.attempt(lambda: entry_of(self.desk.vault, self.place.id, self.place.view)) or self.place.view

    def retranslate(self) -> None:
        """The way back."""
        self._show_way_back()

    def leave(self) -> None:
        """Save at once; an agreement, a goal or homework that is being typed becomes one."""
        if self._session_id:
            self.beside.leave()
            self.agreements_card.leave()
            self._autosave.save()
            self.passing.left()

    def save(self) -> None:
        """Save what was typed so far, an agreement in the making as well."""
        self._autosave.save()

    def reload(self) -> None:
        """Read the sections anew from the vault, after an act has changed them there; `save` before that act.

        What was typed and could not be saved stays as it is.
        """
        opened = notes.sections(self.desk.vault, self._session_id)
        for one in opened:
            card = self._sections.shown[one.section.key]
            card.show_section(one, self._words.speakers(self._session_id), self.desk.vault.now().date())
            if card.key not in self._dirty and card.edit.lines() != one.lines:
                card.edit.set_lines(one.lines)
        self._show_last_saved(opened)

    def take_focus(self) -> None:
        """Begin to write."""
        for card in self._sections.shown.values():
            card.edit.setFocus()
            return

    def make_report(self) -> None:
        """Make the report, or renew its concept, and go to it; one that was presented is only shown."""
        self.leave()
        number = self._session_id
        read = self.desk.attempt(self._read)
        if read is None:
            return
        _entry, _kind, report = read
        if report is None or report.state is ReportState.CONCEPT:
            try:
                language, absent = reports.language_of(self.desk.vault, number), self.held_row.absent()
                change = reports.make(self.desk.vault, number, language, absent)
            except UserError as error:
                self._explain(error)
                return
            self.desk.act(lambda _vault: change)
        self.desk.go(Place("report", number))

    def _connect(self) -> None:
        self._agenda_button.clicked.connect(lambda: self.desk.go(way_back(self.desk.history, self.place.id)))
        self._report_button.clicked.connect(self.make_report)
        self.held_row.hold_wanted.connect(self._hold)
        self.held_row.plan_wanted.connect(self._plan_again)
        for card in (self.agreements_card, self.beside):
            card.edited.connect(self._autosave.touch)
        self.agreements_card.opened.connect(lambda: self.in_sight.show(self.agreements_card.agreement_form))
        self._autosave.saved.connect(self._show_saved)
        self._autosave.failed.connect(lambda error: self.held_row.saved_label.set_failed(messages.sentence(error)))
        keys = QShortcut(QKeySequence(QKeySequence.StandardKey.Save), self)
        keys.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        keys.activated.connect(self.save)

    def _read(self) -> tuple[calendar.Entry, SessionKind, Report | None]:
        vault, number = self.desk.vault, self.place.id
        found = reports.round_of(vault, number)
        entry = calendar.entry(vault, number, self.desk.formats.language)
        return entry, notes.kind_of(vault, number), found.report if found else None

    def _show_way_back(self) -> None:
        self._agenda_button.setText(way_words(way_back(self.desk.history, self.place.id)))

    def _group_id(self) -> int:
        """The group whose meeting this is, 0 for a client's talk."""
        vault = self.desk.vault
        return trajectories.trajectory(vault, sessions.session(vault, self._session_id).trajectory_id).group_id or 0

    def _show_sections(self, speakers: tuple[Speaker, ...]) -> None:
        """Lay out the sections of another session, with what was written or is still unsaved."""
        unsaved = self._drafts.take(self._session_id)
        self._dirty = set(unsaved)
        opened = notes.sections(self.desk.vault, self._session_id)
        self._sections.show(opened, speakers, unsaved)
        self._length.follow(self._sections.shown.values())
        self.writing_help.begin(self._session_id)
        self._show_last_saved(opened)
        if unsaved:
            self._autosave.touch()
        self.scroller.verticalScrollBar().setValue(0)

    def _connect_card(self, card: SectionCard) -> None:
        self.more.serve(card.more_button, card)
        self.writing_help.watch(card)
        card.edited.connect(lambda: self._edited(card.key))
        card.edit.refused.connect(lambda: self.desk.warn(self._words.too_long()))
        card.edit.cursorPositionChanged.connect(self.in_sight.follow)
        card.edit.entered.connect(self.in_sight.enter)

    def _show_report(self, report: Report | None) -> None:
        self._report_button.setText(self._words.report_button(report))
        fixed = self._words.fixed(report)
        self.sealed_label.setText(fixed)
        self.sealed_label.setVisible(bool(fixed))

    def _edited(self, key: str) -> None:
        self._dirty.add(key)
        self._autosave.touch()

    def _write(self) -> datetime:
        texts = {key: self._sections.shown[key].edit.lines() for key in self._dirty}
        moment = self._drafts.write(self._session_id, texts)
        self._dirty = set()
        self.beside.save_draft()
        self.agreements_card.save_draft()
        return moment

    def _let_go(self) -> None:
        """Hand over what could not be saved, so that another session can be shown."""
        if self._session_id and self.unsaved():
            texts = {key: self._sections.shown[key].edit.lines() for key in self._dirty}
            self._drafts.keep(self._session_id, texts, self.agreements_card.take_unsaved())
            self._dirty = set()

    def _show_last_saved(self, opened: Sequence[notes.OpenSection]) -> None:
        """When the note was last saved, if that was today; another day's time would mislead."""
        last = max((one.kept.written_at for one in opened if one.kept), default=None)
        today = last is not None and last.date() == self.desk.vault.now().date()
        self.held_row.saved_label.set_saved(self.desk.formats.time(last.time()) if last and today else "")

    def _show_saved(self, moment: datetime) -> None:
        self.held_row.saved_label.set_saved(self.desk.formats.time(moment.time()))
        self.passing.show_bars()

    def _hold(self, absent: frozenset[int]) -> None:
        self.desk.act(lambda vault: sessions.hold(vault, self._session_id, absent))
        self._redraw_soon()

    def _plan_again(self) -> None:
        self.desk.act(lambda vault: sessions.plan_again(vault, self._session_id))
        self._redraw_soon()

    def _explain(self, error: UserError) -> None:
        """Say why no report can be made, with the way on where there is one."""
        missing = error.data.get("field") if error.kind is Kind.FIELD_EMPTY else None
        if missing == "share":
            self.desk.warn(self._words.nothing_to_share())
        elif missing == "colleague":
            place = Place("calendar", self._session_id)
            self.desk.warn(self._words.no_colleague(), self._words.to_agenda(), lambda: self.desk.go(place))
        else:
            self.desk.trouble(error)
