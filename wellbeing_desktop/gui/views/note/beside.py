"""The cards of a note beside its sections: what a kind of talk asks for besides writing."""

from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QBoxLayout, QWidget

from wellbeing_desktop.domain.programme import Programme, SessionKind
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.parts import Card
from wellbeing_desktop.services import sessions, trajectories


class Side(Enum):
    """Where a card stands: above the sections, or below them."""

    ABOVE = auto()
    BELOW = auto()


@dataclass(frozen=True)
class Talk:
    """A kind of talk in its programme."""

    programme: Programme
    kind: SessionKind


class NoteCard(Card):
    """A card of the note; `edited()` says that something was typed that `save_draft` can keep."""

    edited = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.desk = desk
        self.session_id = 0

    @staticmethod
    def side(talk: Talk) -> Side | None:
        """Where the card stands in the note of this kind of talk; None for a kind without it."""
        raise NotImplementedError

    def show_session(self, session_id: int) -> None:
        """Show this session; called again with the same id when something changed, the language as well."""
        raise NotImplementedError

    def save_draft(self) -> None:
        """Keep what is being typed; raises UserError when the vault could not."""

    def leave(self) -> None:
        """Called before another session or view: what was typed becomes an act."""


class Beside(QObject):
    """Makes the cards when a talk first asks for them; `edited()` as theirs."""

    edited = Signal()

    def __init__(
        self, desk: Desk, cards: tuple[type[NoteCard], ...], above: QBoxLayout, below: QBoxLayout, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._classes = cards
        self._columns = {Side.ABOVE: above, Side.BELOW: below}
        self._made: dict[type[NoteCard], NoteCard] = {}
        self._shown: list[NoteCard] = []

    def card(self, kind: type[NoteCard]) -> NoteCard | None:
        """The card of this class if the note in front has it."""
        return next((one for one in self._shown if isinstance(one, kind)), None)

    def show_session(self, session_id: int, kind: SessionKind) -> None:
        """Show the cards that this kind of talk asks for, each with the session's own content."""
        vault = self._desk.vault
        session = sessions.session(vault, session_id)
        programme = trajectories.programme_of(vault, trajectories.trajectory(vault, session.trajectory_id))
        wanted = [(each, each.side(Talk(programme, kind))) for each in self._classes]
        for gone in self._made.keys() - {each for each, side in wanted if side is not None}:
            self._made[gone].hide()
        self._shown = [self._placed(each, side) for each, side in wanted if side is not None]
        self._put_in_order()
        for card in self._shown:
            card.show_session(session_id)

    def save_draft(self) -> None:
        """Keep what is being typed in any card; raises UserError when the vault could not."""
        for card in self._made.values():
            card.save_draft()

    def leave(self) -> None:
        """What was typed in any card becomes an act."""
        for card in self._shown:
            card.leave()

    def _placed(self, kind: type[NoteCard], side: Side) -> NoteCard:
        if kind not in self._made:
            self._made[kind] = kind(self._desk, self._columns[side].parentWidget())
            self._made[kind].edited.connect(self.edited)
        card, column = self._made[kind], self._columns[side]
        if column.indexOf(card) < 0:
            column.addWidget(card)
        card.show()
        return card

    def _put_in_order(self) -> None:
        """On each side the cards stand as they are listed, whichever was asked for first."""
        for column in self._columns.values():
            own = [card for card in self._shown if column.indexOf(card) >= 0]
            if [column.indexOf(card) for card in own] != sorted(column.indexOf(card) for card in own):
                for card in own:
                    column.removeWidget(card)
                    column.addWidget(card)
