"""What goes with a note while it comes in front, changes by an act, is saved and is left."""

from contextlib import suppress

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wellbeing_desktop.domain.change import Act, Change
from wellbeing_desktop.domain.errors import UserError
from wellbeing_desktop.domain.notes import Compartment, NoteMove, NoteSection
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.places import Place
from wellbeing_desktop.services import note_history, note_index, notes

from .insights_card import InsightsCard
from .open_note import OpenNote
from .section import SectionCard
from .working import WorkingBar


class Passing(QObject):
    """Hosts the bars of working notes in their cards, reads the text anew after an act, and has it indexed."""

    def __init__(self, desk: Desk, view: OpenNote, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._view = desk, view
        self._bars: dict[SectionCard, WorkingBar] = {}
        self._working: set[str] = set()
        self._arrived: Place | None = None
        desk.changed.connect(self._changed)

    def shown(self) -> None:
        """The note stands there: show how long its working notes stand, and go to the part that was asked for."""
        found = notes.kind_of(self._desk.vault, self._view.session_id).sections
        self._working = {section.key for section in found if section.compartment is Compartment.WORKING}
        for card, bar in self._bars.items():
            if card.key not in self._working:
                bar.hide()  # the card stood for a working note in the session before
        self.show_bars()
        if self._view.place is not self._arrived:
            self._arrived = self._view.place
            QTimer.singleShot(0, self, self._go_to_part)

    def show_bars(self) -> None:
        """Show below each working note what the vault holds of it now."""
        number, cards = self._view.session_id, self._view.cards
        for key in self._working & cards.keys():
            self._bar(cards[key]).show_note(note_history.section(self._desk.vault, number, key))

    def left(self) -> None:
        """The note is saved and left: its words go into the index; a full disk leaves that to another time."""
        if self._view.session_id:
            with suppress(UserError):
                note_index.index(self._desk.vault, self._view.session_id)

    def _bar(self, card: SectionCard) -> WorkingBar:
        if card not in self._bars:
            self._bars[card] = WorkingBar(self._desk, self._view, card)
            writing = card.findChild(QVBoxLayout, "writing")
            assert isinstance(writing, QVBoxLayout), "ui/note_section.ui has it"
            writing.insertWidget(writing.indexOf(card.edit) + 1, self._bars[card])
        return self._bars[card]

    def _changed(self, change: Change) -> None:
        """Text that an act, undo or the sweep has changed is read anew."""
        if self._view.session_id and change.act is not Act.AUTOSAVE and change.touches(NoteSection, NoteMove):
            self._view.reload()
            self.show_bars()

    def _go_to_part(self) -> None:
        kind, _, key = self._view.place.part.partition(":")
        card = self._view.cards.get(key) if kind == "section" else None
        items = {"agreements": self._view.agreements_card, "insights": self._view.beside.card(InsightsCard)}
        target: QWidget | None = card or items.get(kind)
        if target is not None:
            first = card.edit if card is not None else _first_reached(target)
            first.setFocus(Qt.FocusReason.OtherFocusReason)
            self._view.in_sight.put_on_top(target)


def _first_reached(card: QWidget) -> QWidget:
    """What Tab reaches first in a card, or the card itself."""
    tab = Qt.FocusPolicy.TabFocus
    reached = (one for one in card.findChildren(QWidget) if one.isVisible() and one.isEnabled())
    return next((one for one in reached if one.focusPolicy() & tab), card)
