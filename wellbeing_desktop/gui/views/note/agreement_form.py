"""The fields of one agreement, open while it is being typed."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QEvent, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QBoxLayout, QCheckBox, QComboBox, QFrame, QLineEdit, QPushButton, QWidget

from wellbeing_desktop.domain.agreements import Agreement, AgreementStatus
from wellbeing_desktop.domain.notes import Voice
from wellbeing_desktop.domain.people import Role
from wellbeing_desktop.gui.fitting import Columns
from wellbeing_desktop.gui.forms import load
from wellbeing_desktop.gui.parts import LabelledField, OptionalDate
from wellbeing_desktop.gui.voices import voice_word

_ENDS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape)


@dataclass(frozen=True)
class Owner:
    """Who can do what was agreed, with the words to choose by."""

    words: str
    role: Role
    contact_id: int | None = None


class AgreementForm(QFrame):
    """Enter keeps and Esc gives up: `kept()`, `given_up()`; `edited()` follows each change by the user."""

    edited = Signal()
    kept = Signal()
    given_up = Signal()
    fields: QBoxLayout
    foot: QBoxLayout
    text_field: LabelledField
    text_edit: QLineEdit
    owner_combo: QComboBox
    due_edit: OptionalDate
    voice_combo: QComboBox
    status_field: LabelledField
    status_combo: QComboBox
    work_check: QCheckBox
    keep_button: QPushButton
    cancel_button: QPushButton

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load(self, "note_agreement")
        for row in (self.fields, self.foot):
            Columns(self, row)
        self._agreement = Agreement(0, 0, "", Role.CLIENT)
        self._owners: tuple[Owner, ...] = ()
        self._voices: tuple[Voice, ...] = (Voice.JOINT,)
        self.text_edit.textEdited.connect(self._edited)
        for combo in (self.owner_combo, self.voice_combo, self.status_combo):
            combo.activated.connect(self._edited)
        self.due_edit.picked.connect(self._edited)
        self.due_edit.textEdited.connect(self._edited)
        self.work_check.clicked.connect(self._edited)
        self.keep_button.clicked.connect(self.kept)
        self.cancel_button.clicked.connect(self.given_up)
        self._fill_words()

    def set_choices(self, owners: Sequence[Owner], voices: Sequence[Voice]) -> None:
        """Who can do something in this talk, and whose an agreement can be."""
        shown = self.value() if self._owners else self._agreement
        self._owners, self._voices = tuple(owners), tuple(voices)
        self._fill_choices(shown)

    def show_agreement(self, agreement: Agreement) -> None:
        """Show an agreement; its state is asked only once it is stored."""
        self._agreement = agreement
        self.text_field.set_error("")
        self.text_edit.setText(agreement.text)
        self.status_field.setVisible(agreement.id != 0)
        self.work_check.setChecked(agreement.about_work)
        blocker = QSignalBlocker(self.due_edit)
        self.due_edit.set_value(agreement.due_on)
        blocker.unblock()
        self._fill_choices(agreement)

    def value(self) -> Agreement:
        """The agreement as the fields say it."""
        owner = self._owners[self.owner_combo.currentIndex()]
        return replace(
            self._agreement,
            text=self.text_edit.text(),
            owner=owner.role,
            owner_contact_id=owner.contact_id,
            due_on=self.due_edit.value(),
            status=AgreementStatus(self.status_combo.currentData()),
            voice=Voice(self.voice_combo.currentData()),
            about_work=self.work_check.isChecked(),
        )

    def event(self, event: QEvent) -> bool:
        """Keep Enter and Esc from the window's own keys."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and event.key() in _ENDS:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter keeps, Esc gives up."""
        if event.key() == Qt.Key.Key_Escape:
            self.given_up.emit()
        elif event.key() in _ENDS:
            self.kept.emit()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a language switch without losing what was chosen."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange and self._owners:
            shown = self.value()
            self._fill_words()
            self._fill_choices(shown)

    def _fill_words(self) -> None:
        words = {
            AgreementStatus.OPEN: self.tr("Open"),
            AgreementStatus.KEPT: self.tr("Nagekomen"),
            AgreementStatus.DROPPED: self.tr("Vervallen"),
        }
        self.status_combo.clear()
        for status, said in words.items():
            self.status_combo.addItem(said, status.value)

    def _fill_choices(self, agreement: Agreement) -> None:
        self.owner_combo.clear()
        self.owner_combo.addItems([owner.words for owner in self._owners])
        chosen = (agreement.owner, agreement.owner_contact_id)
        at = next((n for n, o in enumerate(self._owners) if (o.role, o.contact_id) == chosen), 0)
        self.owner_combo.setCurrentIndex(at)
        self.voice_combo.clear()
        for voice in self._voices:
            self.voice_combo.addItem(voice_word(voice), voice.value)
        self.voice_combo.setCurrentIndex(max(0, self.voice_combo.findData(agreement.voice.value)))
        self.status_combo.setCurrentIndex(self.status_combo.findData(agreement.status.value))

    def _edited(self) -> None:
        self.text_field.set_error("")
        self.edited.emit()
