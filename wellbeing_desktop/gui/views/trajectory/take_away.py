"""The take-away pack: its parts to write with the client, ready building blocks, and the paper that goes along."""

from datetime import datetime

from PySide6.QtCore import QT_TRANSLATE_NOOP
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from wellbeing_desktop.domain.programme import Audience, Programme
from wellbeing_desktop.gui import messages
from wellbeing_desktop.gui.autosave import Autosave, Pace
from wellbeing_desktop.gui.buttons import button
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.fitting import Columns
from wellbeing_desktop.gui.paper_dialog import PaperDialog
from wellbeing_desktop.gui.parts import SavedLabel
from wellbeing_desktop.gui.theme import restyle
from wellbeing_desktop.gui.tokens import SPACE_M
from wellbeing_desktop.services import people, take_away, trajectories

from .scrolled import ScrolledPage
from .take_away_card import TakeAwayCard


class TakeAwayPage(ScrolledPage):
    """For programmes that give something along; nothing of a note comes in by itself."""

    key = "take_away"
    title = str(QT_TRANSLATE_NOOP("TrajectoryView", "Meegeven"))

    def __init__(self, desk: Desk, parent: QWidget | None = None, pace: Pace | None = None) -> None:
        super().__init__(desk, parent)
        self._cards: dict[str, TakeAwayCard] = {}
        self._dirty: set[str] = set()
        self._kept: dict[int, dict[str, str]] = {}
        self._autosave = Autosave(self._write, pace or Pace(), self)
        self._explanation = QLabel(self)
        self._explanation.setWordWrap(True)
        restyle(self._explanation, role="subtitle")
        self.saved_label = SavedLabel(self)
        self.print_button = button("", "primary", "printer", self)
        self.paper_dialog = PaperDialog(desk, lambda: take_away.pack(desk.vault, self.trajectory_id), self)
        head = QHBoxLayout()
        head.setSpacing(SPACE_M)
        head.addWidget(self._explanation, 1)
        head.addWidget(self.saved_label)
        head.addWidget(self.print_button)
        Columns(self, head)
        self.column.addLayout(head)
        self.column.addStretch(1)
        self.print_button.clicked.connect(self.show_paper)
        self._autosave.saved.connect(self._show_saved)
        self._autosave.failed.connect(lambda error: self.saved_label.set_failed(messages.sentence(error)))

    @staticmethod
    def suits(programme: Programme) -> bool:
        """Whether it has a pack for one client."""
        return bool(programme.take_away) and programme.audience is Audience.CLIENT

    @property
    def cards(self) -> dict[str, TakeAwayCard]:
        """The cards of the parts by key, in the programme's order."""
        return dict(self._cards)

    def show_trajectory(self, trajectory_id: int) -> None:
        """Show this trajectory's pack; what is being typed stays."""
        if trajectory_id != self.trajectory_id:
            self.leave()
            self._let_go()
            self.trajectory_id = trajectory_id
            self._make_cards()
            self.saved_label.set_saved("")
        self._explanation.setText(
            self.tr("Schrijf dit samen met de deelnemer. Uit notities en dossier komt hier niets vanzelf in.")
        )
        self.print_button.setText(self.tr("Bekijken en afdrukken"))
        open_now = take_away.open_agreements(self.desk.vault, trajectory_id)
        for card in self._cards.values():
            card.show_words(open_now)

    def show_paper(self) -> None:
        """Show the very pages that go along."""
        self.leave()
        self.paper_dialog.open()

    def leave(self) -> None:
        """Save at once."""
        self._autosave.save()

    def unsaved(self) -> bool:
        """Whether something typed is not in the vault yet."""
        return self._autosave.pending

    def _make_cards(self) -> None:
        for card in self._cards.values():
            self.column.removeWidget(card)
            card.hide()
            card.deleteLater()
        vault, kept = self.desk.vault, self._kept.pop(self.trajectory_id, {})
        client = people.client(vault, trajectories.trajectory(vault, self.trajectory_id).person)
        self._cards, self._dirty = {}, set(kept)
        for part in take_away.parts(vault, self.trajectory_id):
            card = TakeAwayCard(self.desk, part, take_away.language_of(client), self)
            card.edit.set_text(kept.get(part.item.key, part.text))
            card.edited.connect(lambda key=part.item.key: self._edited(key))
            self._cards[part.item.key] = card
            self.column.insertWidget(self.column.count() - 1, card)

    def _edited(self, key: str) -> None:
        self._dirty.add(key)
        self._autosave.touch()

    def _write(self) -> datetime:
        for number in list(self._kept):
            take_away.save(self.desk.vault, number, self._kept[number])
            del self._kept[number]
        texts = {key: self._cards[key].edit.text() for key in self._dirty}
        moment = take_away.save(self.desk.vault, self.trajectory_id, texts)
        self._dirty = set()
        return moment

    def _let_go(self) -> None:
        """Hand over what could not be saved, so that another trajectory can be shown."""
        if self.trajectory_id and self.unsaved():
            self._kept[self.trajectory_id] = {key: self._cards[key].edit.text() for key in self._dirty}

    def _show_saved(self, moment: datetime) -> None:
        self.saved_label.set_saved(self.desk.formats.time(moment.time()))
