"""The register of processing activities: proposed texts that the practice makes its own, point by point."""

from functools import partial

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from wellbeing_desktop.assets.wording import Language, wording
from wellbeing_desktop.domain.processing import Activity, asked_of
from wellbeing_desktop.services import processing_register
from wellbeing_desktop.services.processing_register import Field, Line

from ...buttons import button
from ...desk import Desk
from ...fitting import Columns
from ...paper_dialog import PaperDialog
from ...parts import Card, LabelledField, NoteEdit, Segments
from ...tab_order import follow_layout
from ...theme import restyle
from ...tokens import SPACE_S

LINES = 2
"""How high a field is at least."""
OPEN = "…"
"""What stands in a proposed text where the practice has to fill something in."""


class ProcessingCard(Card):
    """A page of fields for each activity; what was typed is kept by `keep`, by the button and before printing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._desk: Desk | None = None
        self._dialog: PaperDialog | None = None  # made when first asked for
        self._language: Language = "nl"
        self._lines: dict[Field, Line] = {}
        self._typed: set[Field] = set()
        self._about = QLabel(self)
        self.activities = Segments(self)
        self.fields: dict[Field, LabelledField] = {}
        self.edits: dict[Field, NoteEdit] = {}
        self.save_button = button("", "primary", "", self)
        self.back_button = button("", "quiet", "undo-2", self)
        self.print_button = button("", "", "printer", self)
        self._lay_out()
        self._connect()

    @property
    def dialog(self) -> PaperDialog | None:
        """Where the paper is looked at; None before it was asked for."""
        return self._dialog

    def work_at(self, desk: Desk) -> None:
        """Use this desk."""
        self._desk = desk
        self._retranslate()

    def redraw(self) -> None:
        """Show the texts as kept, but for those in which was typed."""
        if self._desk is None:
            return
        vault, language = self._desk.vault, self._desk.settings.language
        if language != self._language:
            self.keep()
            self._language = language
        found = self._desk.attempt(lambda: processing_register.lines(vault, language)) or ()
        self._lines = {(line.activity, line.asked): line for line in found}
        for key, line in self._lines.items():
            if key not in self._typed:
                self.edits[key].set_text(line.text)
            self._explain(key)
        self._show_activity(self.activities.current())

    def keep(self) -> None:
        """Keep what was typed in the language in which it was shown."""
        typed, self._typed = self._typed, set()
        if typed and self._desk is not None:
            texts, language = {key: self.edits[key].text() for key in typed}, self._language
            self._desk.act(lambda vault: processing_register.save(vault, language, texts))

    def event(self, event: QEvent) -> bool:
        """Follow a language switch."""
        handled = super().event(event)
        if event.type() is QEvent.Type.LanguageChange and hasattr(self, "print_button"):
            self._retranslate()
        return handled

    def _lay_out(self) -> None:
        self._about.setWordWrap(True)
        self._about.setTextFormat(Qt.TextFormat.PlainText)
        restyle(self._about, role="muted")
        self.add(self._about)
        self.add(self.activities)
        for activity in Activity:
            for asked in asked_of(activity):
                key = (activity, asked)
                self.edits[key] = NoteEdit(LINES, self)
                self.fields[key] = LabelledField(asked.value, self.edits[key], parent=self)
                self.add(self.fields[key])
        self.add(self._actions())
        follow_layout(self)

    def _actions(self) -> QWidget:
        """The buttons below the fields: beside each other, or below where there is no room."""
        made = QWidget(self)
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_S)
        row.addWidget(self.back_button)
        row.addStretch(1)
        row.addWidget(self.print_button)
        row.addWidget(self.save_button)
        Columns(made, row)
        return made

    def _connect(self) -> None:
        for key, edit in self.edits.items():
            edit.edited.connect(partial(self._type_in, key))
        self.activities.chosen.connect(self._show_activity)
        self.save_button.clicked.connect(self.keep)
        self.back_button.clicked.connect(self._propose_again)
        self.print_button.clicked.connect(self._show_paper)

    def _retranslate(self) -> None:
        words = wording(self._desk.settings.language if self._desk else "nl")
        self.set_title(words.text("processing.title"))
        self._about.setText(
            self.tr(
                "Wat artikel 30 van de AVG vraagt op te schrijven. De teksten zijn een voorstel uit wat het programma "
                "weet: lees ze na, en pas ze aan tot ze voor uw praktijk kloppen."
            )
        )
        named = (self.tr("Praktijk"), self.tr("Begeleiding"), self.tr("Groepen"), self.tr("Administratie"))
        self.activities.set_items([(one.value, name) for one, name in zip(Activity, named, strict=True)])
        self.activities.name_choices(self.tr("Waarover het gaat"))
        self.activities.set_current(self.activities.current() or Activity.PRACTICE.value)
        for (_activity, asked), field in self.fields.items():
            field.set_label(words.text(f"processing.{asked.value}"))
        self.save_button.setText(self.tr("Bewaren"))
        self.back_button.setText(self.tr("Voorgestelde teksten terugzetten"))
        self.print_button.setText(self.tr("Register bekijken en afdrukken"))

    def _show_activity(self, chosen: str) -> None:
        for (activity, _asked), field in self.fields.items():
            field.setVisible(activity.value == chosen)
        self._offer_proposed()

    def _offer_proposed(self) -> None:
        """The way back to the proposed texts, while the activity in front says something else."""
        chosen = self.activities.current()
        own = (self.edits[key].text() != line.proposed for key, line in self._lines.items() if key[0].value == chosen)
        self.back_button.setVisible(any(own))

    def _type_in(self, key: Field) -> None:
        self._typed.add(key)
        self._explain(key)
        self._offer_proposed()

    def _explain(self, key: Field) -> None:
        """Say where something is to be filled in, and which text is the practice's own."""
        text = self.edits[key].text()
        help_ = self.tr("Vul in wat er op de plaats van … hoort.") if OPEN in text else ""
        own = key in self._lines and text != self._lines[key].proposed
        self.fields[key].set_help(help_ or (self.tr("Uw eigen tekst.") if own else ""))

    def _propose_again(self) -> None:
        chosen = self.activities.current()
        for key, line in self._lines.items():
            if key[0].value == chosen and self.edits[key].text() != line.proposed:
                self.edits[key].set_text(line.proposed)
                self._typed.add(key)
        self.keep()
        self.activities.setFocus()

    def _show_paper(self) -> None:
        assert self._desk is not None, "the view gives its desk before it is shown"
        desk = self._desk
        self.keep()
        if self._dialog is None:
            self._dialog = PaperDialog(
                desk, lambda: processing_register.compose(desk.vault, desk.settings.language), self
            )
        self._dialog.open()
