"""The panel beside the week: everything about the chosen session, and what can be done with it."""

from datetime import date, time

from PySide6.QtCore import QEvent, QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QFrame, QLabel, QLineEdit, QPushButton, QSpinBox, QWidget

from wellbeing_desktop.domain.conflicts import OFF
from wellbeing_desktop.domain.people import Contact, Role
from wellbeing_desktop.domain.programme import Setting
from wellbeing_desktop.domain.reports import ReportState
from wellbeing_desktop.domain.trajectory import SessionStatus
from wellbeing_desktop.gui.forms import load
from wellbeing_desktop.gui.parts import Chip, DateField, LabelledField, OptionalDate, Remark, TimeField
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
CLIENT_ROLES = (
    Role.CLIENT,
    Role.COLLEAGUE,
    Role.PRACTICE,
    Role.MANAGER,
    Role.HR,
    Role.COMMISSIONER,
    Role.OTHER,
)
GROUP_ROLES = (Role.MEMBER, Role.PRACTICE, Role.COMMISSIONER, Role.OTHER)


class SessionPanel(QFrame):
    """Shows one session; knows nothing of the vault, its signals tell what the user wants.

    Signals: `move_wanted(date, time)`, `minutes_wanted(int)`, `colleague_wanted(int | None)`,
    `setting_wanted(Setting)`, `by_wanted(Role | None)`, `absent_wanted(date | None)`, and `place_wanted(int, str)`
    with the session's id, for it may come when another session is chosen. The buttons are public.
    """

    move_wanted = Signal(object, object)
    minutes_wanted = Signal(int)
    colleague_wanted = Signal(object)
    setting_wanted = Signal(object)
    by_wanted = Signal(object)
    absent_wanted = Signal(object)
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
    setting_combo: QComboBox
    by_field: LabelledField
    by_combo: QComboBox
    absent_field: LabelledField
    absent_edit: OptionalDate
    place_edit: QLineEdit
    note_button: QPushButton
    report_button: QPushButton
    dossier_button: QPushButton
    trajectory_button: QPushButton
    held_button: QPushButton
    missed_button: QPushButton
    cancelled_button: QPushButton
    fall_out_button: QPushButton
    again_button: QPushButton
    to_come_label: QLabel

    def __init__(self, words: CalendarWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load(self, "calendar_session")
        self.setProperty("part", "card")
        self._words = words
        self._entry: Entry | None = None
        self._to_come = False
        for edit in (self.day_edit, self.start_edit):
            edit.picked.connect(self._want_move)
        self.minutes_edit.valueChanged.connect(self._want_minutes)
        self.colleague_combo.activated.connect(lambda: self.colleague_wanted.emit(self.colleague_combo.currentData()))
        self.setting_combo.activated.connect(
            lambda: self.setting_wanted.emit(Setting(self.setting_combo.currentData()))
        )
        self.by_combo.activated.connect(self._want_by)
        self.absent_edit.picked.connect(self.absent_wanted)
        self.place_edit.editingFinished.connect(self.commit)

    def show_entry(self, entry: Entry, conflict: str, day_off: str, *, overdue: bool, to_come: bool) -> None:
        """Show this session; `conflict` and `day_off` are sentences about what is wrong with its time, or empty."""
        another = self._entry is None or self._entry.session.id != entry.session.id
        if another:
            self.commit()
        self._entry, self._to_come = entry, to_come
        self._show_head(entry)
        self.conflict_remark.say(conflict, "triangle-alert", warns=True)
        self.day_off_remark.say(day_off, "calendar-off", warns=True)
        self.overdue_remark.say(self._words.overdue() if overdue else "", "pen-line", warns=True)
        self.moved_remark.say(self._words.moved_sentence(entry.session), "calendar-off")
        self._show_people(entry)
        self._show_moment(entry.session.day, entry.session.start, entry.session.minutes)
        if another or not self.place_edit.hasFocus():
            self.place_edit.setText(entry.session.place)
        self._show_setting(entry)
        self._show_by(entry)
        self._show_buttons(entry)

    def show_absence(self, since: date | None, *, asked: bool) -> None:
        """Show the first day of sick leave; the field is there only when milestones are wished for."""
        self.absent_field.setVisible(asked)
        blocker = QSignalBlocker(self.absent_edit)
        self.absent_edit.set_value(since)
        blocker.unblock()

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

    def _show_setting(self, entry: Entry) -> None:
        self.setting_combo.clear()
        for setting in Setting:
            self.setting_combo.addItem(capital(self._words.time.setting(setting)), setting.value)
        self.setting_combo.setCurrentIndex(self.setting_combo.findData(entry.session.setting.value))

    def _show_by(self, entry: Entry) -> None:
        """Who cancelled or did not come, once that is so."""
        session = entry.session
        self.by_field.setVisible(session.status in OFF)
        self.by_field.set_label(self._words.time.by_label(session.status))
        self.by_combo.clear()
        self.by_combo.addItem(self._words.time.nobody_said(), "")
        for role in GROUP_ROLES if entry.group_id else CLIENT_ROLES:
            self.by_combo.addItem(capital(self._words.time.role(role)), role.value)
        by = session.cancelled_by
        self.by_combo.setCurrentIndex(max(0, self.by_combo.findData(by.value if by else "")))

    def _show_buttons(self, entry: Entry) -> None:
        planned = entry.session.status is SessionStatus.PLANNED
        for button in (self.held_button, self.missed_button, self.cancelled_button):
            button.setVisible(planned)
        waits = self._words.to_come() if planned and self._to_come else ""
        for button in (self.held_button, self.missed_button):
            button.setEnabled(not waits)
            button.setToolTip(waits)
            button.setAccessibleDescription(waits)
        self.to_come_label.setText(waits)
        self.to_come_label.setVisible(bool(waits))
        self._show_way_out(entry.session.status)
        self.again_button.setVisible(not planned)
        self.report_button.setVisible(not entry.group_id)
        self.dossier_button.setText(self._words.time.dossier_button(is_group=bool(entry.group_id)))
        self.dossier_button.setAccessibleName(self._words.time.dossier_name(is_group=bool(entry.group_id)))
        self.note_button.setText(self._words.note_button(entry))
        self.note_button.setAccessibleName(self._words.note_button(entry))

    def _show_way_out(self, status: SessionStatus) -> None:
        """What falls out is planned anew, and so is a talk to which nobody came; that one stays as it is."""
        missed = status is SessionStatus.NO_SHOW
        self.fall_out_button.setVisible(missed or status is SessionStatus.PLANNED)
        self.fall_out_button.setText(self._words.way_out(missed=missed))
        self.fall_out_button.setAccessibleName(self._words.way_out_name(missed=missed))

    def _want_by(self) -> None:
        chosen = self.by_combo.currentData()
        self.by_wanted.emit(Role(chosen) if chosen else None)

    def _want_move(self) -> None:
        self.move_wanted.emit(self.day_edit.value(), self.start_edit.value())

    def _want_minutes(self, minutes: int) -> None:
        self.minutes_wanted.emit(minutes)
