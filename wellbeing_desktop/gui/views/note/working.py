"""Below a working note: how long it still stands, and the ways out: destroyed, or into the dossier."""

from datetime import date

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QBoxLayout, QComboBox, QLabel, QPushButton, QSizePolicy, QWidget

from wellbeing_desktop.domain.notes import NoteSection
from wellbeing_desktop.domain.working_notes import days_left, may_expire_on
from wellbeing_desktop.gui.announce import announce
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.fitting import Columns
from wellbeing_desktop.gui.forms import load
from wellbeing_desktop.gui.parts import DateField, IconLabel, LabelledField
from wellbeing_desktop.services import working_notes

from .open_note import OpenNote

SOON = 7
"""With so many days left the count-down asks to be looked at."""


class WorkingBar(QWidget):
    """Hidden while nothing is written; asks in its own place, never in a box over the window."""

    rest_pane: QWidget
    rest_row: QBoxLayout
    clock_icon: IconLabel
    left_label: QLabel
    day_button: QPushButton
    keep_button: QPushButton
    destroy_button: QPushButton
    ask_pane: QWidget
    ask_row: QBoxLayout
    ask_label: QLabel
    ask_no_button: QPushButton
    ask_yes_button: QPushButton
    keep_pane: QWidget
    keep_row: QBoxLayout
    keep_label: QLabel
    keep_choice: QComboBox
    keep_no_button: QPushButton
    keep_yes_button: QPushButton
    day_pane: QWidget
    day_field: LabelledField
    day_edit: DateField
    day_no_button: QPushButton
    day_yes_button: QPushButton

    def __init__(self, desk: Desk, view: OpenNote, parent: QWidget) -> None:
        super().__init__(parent)
        load(self, "note_working")
        self._desk, self._view = desk, view
        self._note: NoteSection | None = None
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)  # as wide as the writing above it
        for row in (self.rest_row, self.ask_row, self.keep_row):
            Columns(self, row)
        self._open(self.rest_pane)
        self._connect()

    def show_note(self, note: NoteSection | None) -> None:
        """Show how long a working note stands; None or an empty one hides the bar."""
        same = note is not None and self._note is not None and note.id == self._note.id
        self._note = note
        shown = note is not None and not note.is_empty
        self.setVisible(shown)
        if not shown or not same:
            self._open(self.rest_pane)
        if note is not None and note.expires_on is not None:
            today = self._desk.vault.now().date()
            self.left_label.setText(self._left(note.expires_on, today))
            soon = days_left(note.expires_on, today) <= SOON
            self.clock_icon.set_icon("clock", "warning" if soon else "text_2")
            self.keep_button.setVisible(bool(working_notes.dossier_sections(self._desk.vault, note.session_id)))

    def event(self, event: QEvent) -> bool:
        """Esc takes back what is asked here, before it would go to another screen."""
        if event.type() is QEvent.Type.ShortcutOverride and self._asks and isinstance(event, QKeyEvent):
            event.setAccepted(event.key() == Qt.Key.Key_Escape)
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take back what is asked."""
        if event.key() == Qt.Key.Key_Escape and self._asks:
            self._rest()
        else:
            super().keyPressEvent(event)

    @property
    def _asks(self) -> bool:
        return self.rest_pane.isHidden()

    def _connect(self) -> None:
        self.destroy_button.clicked.connect(self._ask)
        self.keep_button.clicked.connect(self._choose)
        self.day_button.clicked.connect(self._choose_day)
        for no_button in (self.ask_no_button, self.keep_no_button, self.day_no_button):
            no_button.clicked.connect(self._rest)
        self.ask_yes_button.clicked.connect(self._destroy)
        self.keep_yes_button.clicked.connect(self._keep)
        self.day_yes_button.clicked.connect(self._set_day)
        self.day_edit.picked.connect(lambda _day: self.day_field.set_error(""))

    def _left(self, until: date, today: date) -> str:
        left, formats = days_left(until, today), self._desk.formats
        day = f"{until.day} {formats.month(until.month)}"
        if until.year != today.year:
            day = formats.long_date(until)
        if left < 0:
            return self.tr("Verlopen op {day}; wordt vernietigd zodra u deze notitie verlaat").format(day=day)
        if left == 0:
            return self.tr("Verloopt vandaag: na vandaag wordt zij vernietigd")
        return self.tr("Nog %n dagen, tot en met {day}", "", left).format(day=day)

    def _open(self, pane: QWidget) -> None:
        for each in (self.rest_pane, self.ask_pane, self.keep_pane, self.day_pane):
            each.setVisible(each is pane)

    def _rest(self) -> None:
        self._open(self.rest_pane)
        self.destroy_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _ask(self) -> None:
        self._open(self.ask_pane)
        self.ask_no_button.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, self.ask_label.text())

    def _choose(self) -> None:
        note, language = self._note, self._desk.formats.language
        if note is None:
            return
        self.keep_choice.clear()
        for section in working_notes.dossier_sections(self._desk.vault, note.session_id):
            self.keep_choice.addItem(section.title.get(language), section.key)
        self._open(self.keep_pane)
        self.keep_choice.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, self.keep_label.text())

    def _choose_day(self) -> None:
        if self._note is None or self._note.expires_on is None:
            return
        self.day_field.set_error("")
        self.day_edit.set_value(self._note.expires_on)
        self._open(self.day_pane)
        self.day_edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def _destroy(self) -> None:
        note = self._saved()
        if note is not None:
            self._desk.act(lambda vault: working_notes.destroy(vault, note.session_id, note.section))

    def _keep(self) -> None:
        note, into = self._saved(), str(self.keep_choice.currentData())
        if note is not None:
            self._desk.act(lambda vault: working_notes.keep(vault, note.session_id, note.section, into))

    def _set_day(self) -> None:
        note, day = self._saved(), self.day_edit.value()
        if note is None:
            return
        if not may_expire_on(day, self._desk.vault.now().date()):
            self.day_field.set_error(self.tr("Kies een dag van vandaag tot hooguit een jaar vooruit."))
            return
        self._desk.act(lambda vault: working_notes.set_expiry(vault, note.session_id, note.section, day))
        self._rest()

    def _saved(self) -> NoteSection | None:
        """The note, once what was typed in it lately is in the vault; None when that could not be done."""
        self._view.save()
        return None if self._view.unsaved() else self._note
