"""What opens the archive: the recovery sheet, or a passphrase of its own with its strength in words."""

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QVBoxLayout, QWidget

from wellbeing_desktop.domain import passphrase
from wellbeing_desktop.domain.errors import Kind, UserError
from wellbeing_desktop.gui import messages
from wellbeing_desktop.gui.buttons import button
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.parts import Card, LabelledField, Segments
from wellbeing_desktop.gui.theme import restyle
from wellbeing_desktop.gui.tokens import SPACE_M
from wellbeing_desktop.services import archives, known_sheets, strength, suggestion
from wellbeing_desktop.services.strength import Strength

SHEET, OWN = "sheet", "own"
_LONGEST = 200
_PAUSE = 250
"""Milliseconds without a key after which the strength is worked out."""


class SecretCard(Card):
    """`secret()` is the own passphrase, empty for the sheet; `check()` says whether it will do."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._desk: Desk | None = None
        self._sheet = ""
        self.ways, self._about = Segments(self), QLabel(self)
        self._own, self.show_signs = QWidget(self), QCheckBox(self)
        self.edit, self.again_edit = QLineEdit(self._own), QLineEdit(self._own)
        self.field = LabelledField("", self.edit, parent=self._own)
        self.again_field = LabelledField("", self.again_edit, parent=self._own)
        self.suggest_button = button("", "", "key-round", self._own)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._lay_out()
        self._connect()
        self._retranslate()

    def work_at(self, desk: Desk) -> None:
        """Use this desk."""
        self._desk = desk

    def redraw(self) -> None:
        """Name the sheet that is in force now."""
        if self._desk is not None:
            self._sheet = known_sheets.current(self._desk.vault).number
        self._follow()

    def secret(self) -> str:
        """The passphrase that was chosen; empty when the recovery sheet opens it."""
        return passphrase.normalise(self.edit.text()) if self.ways.current() == OWN else ""

    def check(self) -> bool:
        """Whether it can be used; else says what is wrong and puts the keyboard there."""
        self.field.set_error("")
        self.again_field.set_error("")
        if self.ways.current() != OWN:
            return True
        try:
            archives.check_passphrase(self.edit.text())
        except UserError as trouble:
            self.field.set_error(self._wrong(trouble))
            self.edit.setFocus()
            return False
        if self.secret() != passphrase.normalise(self.again_edit.text()):
            self.again_field.set_error(self.tr("Dit is niet hetzelfde. Typ het nog eens."))
            self.again_edit.setFocus()
            return False
        return True

    def clear(self) -> None:
        """Let no field keep what was typed."""
        self.edit.clear()
        self.again_edit.clear()
        self.show_signs.setChecked(False)
        self._say_strength()

    def event(self, event: QEvent) -> bool:
        """Follow a language switch."""
        handled = super().event(event)
        if event.type() is QEvent.Type.LanguageChange and hasattr(self, "_pause"):
            self._retranslate()
        return handled

    def _lay_out(self) -> None:
        self._about.setWordWrap(True)
        restyle(self._about, role="muted")
        column = QVBoxLayout(self._own)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_M)
        column.addWidget(self.field)
        column.addWidget(self.suggest_button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.again_field)
        column.addWidget(self.show_signs)
        self.body.addWidget(self.ways, 0, Qt.AlignmentFlag.AlignLeft)
        for widget in (self._about, self._own):
            self.add(widget)

    def _connect(self) -> None:
        for edit in (self.edit, self.again_edit):
            edit.setMaxLength(_LONGEST)
        self.ways.chosen.connect(lambda _key: self._follow())
        self.show_signs.toggled.connect(lambda _on: self._follow())
        self.suggest_button.clicked.connect(self._suggest)
        self.edit.textChanged.connect(lambda _text: self._pause.start())
        self._pause.timeout.connect(self._say_strength)

    def _follow(self) -> None:
        """Bring the fields in line with the choice."""
        own = self.ways.current() == OWN
        self._own.setVisible(own)
        mode = QLineEdit.EchoMode.Normal if self.show_signs.isChecked() else QLineEdit.EchoMode.Password
        for edit in (self.edit, self.again_edit):
            edit.setEchoMode(mode)
        self._about.setText(self._about_own() if own else self._about_sheet())

    def _about_own(self) -> str:
        return self.tr(
            "Het herstelblad opent dit jaararchief dan niet. Schrijf de wachtzin op en bewaar die niet bij de stick: "
            "zonder de wachtzin gaat het nooit meer open."
        )

    def _about_sheet(self) -> str:
        return self.tr("Herstelblad {number} opent het, op elke computer. U hoeft niets extra te onthouden.").format(
            number=self._sheet
        )

    def _suggest(self) -> None:
        """Show six words in the first field; typing them in the second is the first time they are learned."""
        language = self._desk.settings.language if self._desk is not None else "nl"
        self.show_signs.setChecked(True)
        self.edit.setText(suggestion.passphrase("en" if language == "en" else "nl"))
        self.again_edit.clear()
        self._say_strength()
        self.again_edit.setFocus()

    def _say_strength(self) -> None:
        self._pause.stop()
        text = self.edit.text()
        self.field.set_help(self._strength_words(strength.of(text).strength) if text.strip() else self._advice())

    def _advice(self) -> str:
        return self.tr("Minstens 15 tekens; zes woorden die niets met elkaar te maken hebben zijn het beste.")

    def _strength_words(self, found: Strength) -> str:
        return {
            Strength.NONE: self.tr("Sterkte: zeer zwak, in een oogwenk geraden."),
            Strength.WEAK: self.tr("Sterkte: zwak, binnen een dag geraden."),
            Strength.FAIR: self.tr("Sterkte: matig, met een snelle computer te raden."),
            Strength.GOOD: self.tr("Sterkte: goed."),
            Strength.STRONG: self.tr("Sterkte: sterk, niet te raden."),
        }[found]

    def _wrong(self, trouble: UserError) -> str:
        if trouble.kind is not Kind.SECRET_TOO_WEAK:
            return messages.sentence(trouble)
        if trouble.data["reason"] == "short":
            return self.tr("Kies minstens {count} tekens.").format(count=trouble.data["minimum"])
        return self.tr("Dit is te makkelijk te raden. Maak de wachtzin langer, of laat woorden voorstellen.")

    def _retranslate(self) -> None:
        self.set_title(self.tr("2. Wat opent het?"))
        present = self.ways.current() or SHEET
        self.ways.set_items([(SHEET, self.tr("Het herstelblad")), (OWN, self.tr("Een eigen wachtzin"))])
        self.ways.name_choices(self.tr("Wat het jaararchief opent"))
        self.ways.set_current(present)
        self.field.set_label(self.tr("Wachtzin van dit jaararchief"))
        self.again_field.set_label(self.tr("Nog een keer hetzelfde"))
        self.suggest_button.setText(self.tr("Zes woorden voorstellen"))
        self.show_signs.setText(self.tr("Laat zien wat ik typ"))
        self._say_strength()
        self._follow()
