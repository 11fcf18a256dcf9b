"""What helps while a note is written: spelling in the language of its client, and the names of others."""

from PySide6.QtCore import QObject, QTimer, SignalInstance
from PySide6.QtWidgets import QLineEdit, QWidget

from wellbeing_desktop.domain.change import Act, Change
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.parts import NoteEdit
from wellbeing_desktop.gui.parts.add_line import AddLine
from wellbeing_desktop.gui.parts.review_row import ReviewRow
from wellbeing_desktop.gui.spelling import WAIT, SpellingHelp
from wellbeing_desktop.services import reports

from .agreement_form import AgreementForm
from .names_watch import NamesWatch
from .section import SectionCard


class WritingHelp(QObject):
    """`watch` each section's card once, `begin` with each note; `saved` tells when what was typed was kept."""

    def __init__(self, desk: Desk, view: QWidget, saved: SignalInstance) -> None:
        super().__init__(view)
        self._desk = desk
        self._view = view
        self.spelling = SpellingHelp(desk, view)
        self.names = NamesWatch(desk, view, saved)
        self._others_soon = QTimer(self)
        self._others_soon.setSingleShot(True)
        self._others_soon.setInterval(WAIT)
        self._others_soon.timeout.connect(self._watch_others)
        desk.changed.connect(self._changed)

    def watch(self, card: SectionCard) -> None:
        """Help in a section."""
        self.spelling.watch(card.edit)
        self.names.watch(card)

    def begin(self, session_id: int) -> None:
        """The note of another session is shown."""
        self.spelling.begin(reports.language_of(self._desk.vault, session_id))
        self.names.begin(session_id)
        self._others_soon.start()

    def _changed(self, change: Change) -> None:
        """An act can bring fields that were not there."""
        if change.act is not Act.AUTOSAVE and self._view.isVisible():
            self._others_soon.start()

    def _watch_others(self) -> None:
        """Help with spelling in the other fields of the note, which come and go with the kind of talk."""
        for edit in self._view.findChildren(NoteEdit):
            if not self.spelling.watches(edit):
                self.spelling.watch(edit)
        for line in self._lines():
            if not self.spelling.watches(line):
                self.spelling.watch_line(line)

    def _lines(self) -> list[QLineEdit]:
        """Fields of one line that are written in: agreements, insights and the like, and what is said about them."""
        added = [each.edit for each in self._view.findChildren(AddLine)]
        reviewed = [each.line for each in self._view.findChildren(ReviewRow)]
        return [*added, *reviewed, *(each.text_edit for each in self._view.findChildren(AgreementForm))]
