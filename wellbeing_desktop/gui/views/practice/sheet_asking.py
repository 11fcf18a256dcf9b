"""Is the recovery sheet still there? Two of its six parts are asked; a wrong answer leads to a new sheet."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from wellbeing_desktop.domain.errors import UserError
from wellbeing_desktop.domain.recovery_code import GROUP_LENGTH
from wellbeing_desktop.services import sheet_question
from wellbeing_desktop.services.sheet_question import Answer

from ...buttons import button
from ...desk import Desk
from ...fitting import Columns
from ...fonts import font, literal
from ...parts import LabelledField, Remark
from ...theme import theme
from ...tokens import CARD_TITLE, SPACE_M, SPACE_S

_LONGEST = 4 * GROUP_LENGTH


class SheetAsking(QWidget):
    """`ask(desk)` draws two parts; `seen()` when the sheet is there, `lost()` when a new one is wanted."""

    seen = Signal()
    lost = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk: Desk | None = None
        self._asked: tuple[int, ...] = ()
        self._outcome: Answer | None = None
        self.about_label = QLabel(self)
        self.edits = tuple(QLineEdit() for _ in range(sheet_question.ASKED))
        self.fields = tuple(LabelledField("", edit, parent=self) for edit in self.edits)
        self.remark = Remark(self)
        self.check_button = button("", "primary", "", self)
        self.lost_button = button("", "", "", self)
        self.check_button.clicked.connect(self._check)
        self.lost_button.clicked.connect(self.lost)
        for edit in self.edits:
            edit.setMaxLength(_LONGEST)
            edit.setInputMethodHints(Qt.InputMethodHint.ImhPreferUppercase | Qt.InputMethodHint.ImhNoPredictiveText)
            edit.returnPressed.connect(self._check)
        self._lay_out()
        theme().changed.connect(self._restyle)
        self._restyle()

    def ask(self, desk: Desk) -> None:
        """Ask for two parts, drawn anew."""
        self._desk, self._asked, self._outcome = desk, sheet_question.draw(), None
        for edit, field in zip(self.edits, self.fields, strict=True):
            edit.clear()
            field.set_error("")
        self._retranslate()

    @property
    def asked(self) -> tuple[int, ...]:
        """The numbers of the parts that are asked for, from 1."""
        return self._asked

    def event(self, event: QEvent) -> bool:
        """Follow a language switch."""
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        return super().event(event)

    def _lay_out(self) -> None:
        column, parts, row = QVBoxLayout(self), QHBoxLayout(), QHBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_M)
        self.about_label.setWordWrap(True)
        column.addWidget(self.about_label)
        parts.setSpacing(SPACE_M)
        for field in self.fields:
            parts.addWidget(field)
        column.addLayout(parts)
        column.addWidget(self.remark)
        row.setSpacing(SPACE_S)
        row.addStretch(1)
        row.addWidget(self.lost_button)
        row.addWidget(self.check_button)
        column.addLayout(row)
        Columns(self, parts)

    def _check(self) -> None:
        if self._desk is None:
            return
        for field in self.fields:
            field.set_error("")
        typed = {number: edit.text() for number, edit in zip(self._asked, self.edits, strict=True)}
        try:
            self._outcome = sheet_question.answer(self._desk.vault, typed)
        except UserError as error:
            self._mark(error)
            return
        if self._outcome is Answer.RIGHT:
            self.seen.emit()
        self._retranslate()

    def _mark(self, error: UserError) -> None:
        """A part with a typing mistake is told by its number; anything else goes to the banner."""
        assert self._desk is not None, "asked before it is answered"
        group = error.data.get("group")
        if group not in self._asked:
            self._desk.trouble(error)
            return
        at = self._asked.index(group)
        self.fields[at].set_error(error)
        self.edits[at].setFocus()

    def _retranslate(self) -> None:
        self.about_label.setText(
            self.tr("Neem het herstelblad erbij en typ deze twee groepen over. Zo weet u dat het er nog is, en klopt.")
        )
        for number, field in zip(self._asked, self.fields, strict=False):
            field.set_label(self.tr("Groep {number}").format(number=number))
        words = {
            Answer.OLD: self.tr(
                "Dit is een oud herstelblad. Zoek het nieuwe, of maak nu weer een nieuw; met het oude gaan alleen oude "
                "reservekopieën open."
            ),
            Answer.OTHER: self.tr(
                "Dit is niet het herstelblad van deze kluis. Vindt u het goede blad niet, maak dan nu een nieuw: "
                "zonder blad komt u niet meer binnen als de sleutelbos of de pincode kwijt is."
            ),
        }
        said = words.get(self._outcome, "") if self._outcome is not None else ""
        self.remark.say(said, "triangle-alert", warns=True)
        self.check_button.setText(self.tr("Nakijken"))
        self.lost_button.setText(self.tr("Ik heb het blad niet meer …"))

    def _restyle(self) -> None:
        for edit in self.edits:
            edit.setFont(literal(font(CARD_TITLE, scale=theme().scale)))
