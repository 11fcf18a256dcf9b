"""The panel beside the week: everything about the chosen session, and what can be done with it."""

from datetime import date, time

from PySide6.QtCore import QEvent, QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QFrame, QLabel, QLineEdit, QPushButton, QSpinBox, QWidget

from wellbeing_desktop.domain.people import Contact
from wellbeing_desktop.domain.reports import ReportState
from wellbeing_desktop.domain.trajectory import SessionStatus
from wellbeing_desktop.gui.forms import load
from wellbeing_desktop.gui.parts import Chip, DateField, LabelledField, Remark, TimeField
from wellbeing_desktop.gui.parts.chip import ChipKind
from wellbeing_desktop.services.calendar import Entry

from .words import CalendarWords, capital

STATUS_KINDS: dict[SessionStatus, ChipKind] = {
    SessionStatus.PLANNED: "neutral",
    SessionStatus.HELD: "ok",
    SessionStatus.CANCELLED: "danger",
    SessionStatus.NO_SHOW: "danger",
}
REPORT_KINDS: dict[ReportState, ChipKind] = {
    ReportState.CONCEPT: "warning",
    ReportState.PRESENTED: "accent",
    ReportState.SEALED: "ok",
    ReportState.REPLACED: "neutral",
}


class SessionPanel(QFrame):
    """Shows one session; knows nothing of the vault, its signals tell what the user wants.

    Signals: `move_wanted(date, time)`, `minutes_wanted(int)`, `colleague_wanted(int | None)`, and
    `place_wanted(int, str)` with the session's id, for it may come when another session is chosen. The buttons are
    public.
    """

    move_wanted = Signal(object, object)
    minutes_wanted = Signal(int)
    colleague_wanted = Signal(object)
    place_wanted = Signal(int, str)

    name_label: QLabel
    kind_label: QLabel
    when_label: QLabel
    status_chip: Chip
    report_chip: Chip
    conflict_remark: Remark
    day_off_remark: Remark
    overdue_remark: Remark
    moved_remark: Remark
    people_label: QLabel
    day_edit: DateField
    start_edit: TimeField
    minutes_edit: QSpinBox
    colleague_field: LabelledField
    colleague_combo: QComboBox
    place_edit: QLineEdit
    note_button: QPushButton
    report_button: QPushButton
    dossier_button: QPushButton
    held_button: QPushButton
    cancelled_button: QPushButton
    again_button: QPushButton

    def __init__(self, words: CalendarWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load(self, "calendar_session")
        self.setProperty("part", "card")
        self._words = words
        self._entry: Entry | None = None
        for edit in (self.day_edit, self.start_edit):
            edit.picked.connect(self._want_move)
        self.minutes_edit.valueChanged.connect(self._want_minutes)
        self.colleague_combo.activated.connect(lambda: self.colleague_wanted.emit(self.colleague_combo.currentData()))
        self.place_edit.editingFinished.connect(self.commit)

    def show_entry(self, entry: Entry, conflict: str, day_off: str, *, overdue: bool) -> None:
        """Show this session; `conflict` and `day_off` are sentences about what is wrong with its time, or empty."""
        another = self._entry is None or self._entry.session.id != entry.session.id
        if another:
            self.commit()
        self._entry = entry
        self._show_head(entry)
        self.conflict_remark.say(conflict, "triangle-alert", warns=True)
        self.day_off_remark.say(day_off, "calendar-off", warns=True)
        self.overdue_remark.say(self._words.overdue() if overdue else "", "pen-line", warns=True)
        self.moved_remark.say(self._words.moved_sentence(entry.session), "calendar-off")
        self._show_people(entry)
        self._show_moment(entry.session.day, entry.session.start, entry.session.minutes)
        if another or not self.place_edit.hasFocus():
            self.place_edit.setText(entry.session.place)
        self._show_buttons(entry)

    def show_colleagues(self, colleagues: list[Contact], current: int | None, *, asked: bool) -> None:
        """Offer these colleagues; the field is not there for a kind of session without a colleague."""
        self.colleague_field.setVisible(asked)
        self.colleague_combo.clear()
        self.colleague_combo.addItem(self._words.no_colleague(), None)
        for contact in colleagues:
            self.colleague_combo.addItem(self._words.name(contact.name), contact.id)
        self.colleague_combo.setCurrentIndex(max(0, self.colleague_combo.findData(current)))
        self.colleague_field.set_help("" if colleagues or not asked else self._words.no_colleagues_known())

    def show_again(self) -> None:
        """Put the fields back to what holds, after something could not be done."""
        if self._entry:
            session = self._entry.session
            self._show_moment(session.day, session.start, session.minutes)

    def commit(self) -> None:
        """Keep the place that was typed, if it is another one."""
        entry, place = self._entry, self.place_edit.text().strip()
        if entry is None or place == entry.session.place:
            return
        self._entry = None  # what follows shows the session anew and must not come here again
        self.place_wanted.emit(entry.session.id, place)
        self._entry = self._entry or entry

    def changeEvent(self, event: QEvent) -> None:
        """Say again, in the other language, what code has set."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange and self._entry:
            self._show_head(self._entry)
            self._show_buttons(self._entry)

    def _show_head(self, entry: Entry) -> None:
        session = entry.session
        self.name_label.setText(self._words.name(entry.client_name))
        self.kind_label.setText(entry.kind_title)
        self.when_label.setText(self._words.when(entry))
        self.status_chip.show_state(capital(self._words.status(session.status)), STATUS_KINDS[session.status])
        state = entry.report_state
        self.report_chip.setVisible(state is not None)
        if state is not None:
            self.report_chip.show_state(capital(self._words.report(state)), REPORT_KINDS[state])

    def _show_people(self, entry: Entry) -> None:
        """Who takes part beside the client, whose name stands large above."""
        others = self._words.people(entry)
        self.people_label.setText(capital(others))
        self.people_label.setVisible(bool(others))

    def _show_moment(self, day: date, start: time, minutes: int) -> None:
        edits = (self.day_edit, self.start_edit, self.minutes_edit)
        blockers = [QSignalBlocker(edit) for edit in edits]
        self.day_edit.set_value(day)
        self.start_edit.set_value(start)
        self.minutes_edit.setValue(minutes)
        for blocker in blockers:
            blocker.unblock()

    def _show_buttons(self, entry: Entry) -> None:
        planned = entry.session.status is SessionStatus.PLANNED
        self.held_button.setVisible(planned)
        self.cancelled_button.setVisible(planned)
        self.again_button.setVisible(not planned)
        self.note_button.setText(self._words.note_button(entry))
        self.note_button.setAccessibleName(self._words.note_button(entry))

    def _want_move(self) -> None:
        self.move_wanted.emit(self.day_edit.value(), self.start_edit.value())

    def _want_minutes(self, minutes: int) -> None:
        self.minutes_wanted.emit(minutes)
