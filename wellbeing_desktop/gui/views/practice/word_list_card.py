"""The word check among the settings: how many words it knows, and the door to its list."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QLabel, QWidget

from wellbeing_desktop.domain.word_check import Subject
from wellbeing_desktop.services import word_check

from ...buttons import button
from ...desk import Desk
from ...parts import Card
from ...theme import restyle
from .word_list import WordListDialog


class WordListCard(Card):
    """`work_at` gives it its desk, `redraw` counts anew."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._desk: Desk | None = None
        self._dialog: WordListDialog | None = None  # made when first asked for
        self._count = self._own = 0
        self._about = QLabel(self)
        self._about.setWordWrap(True)
        self.list_button = button("", "", "list", self)
        restyle(self._about, role="muted")
        self.add_action(self.list_button)
        self.add(self._about)
        self.list_button.clicked.connect(self._open)
        self._retranslate()

    @property
    def dialog(self) -> WordListDialog | None:
        """The list; None before it was asked for."""
        return self._dialog

    def work_at(self, desk: Desk) -> None:
        """Show the list of this desk's vault."""
        self._desk = desk

    def redraw(self) -> None:
        """Say what is checked, and with how many words."""
        if self._desk is None:
            return
        vault = self._desk.vault
        known = self._desk.attempt(lambda: word_check.entries(vault)) or ()
        self._count = sum(one.listed for one in known)
        self._own = sum(one.word.subject is Subject.OWN for one in known)
        self._retranslate()

    def _retranslate(self) -> None:
        self.set_title(self.tr("Woordcontrole"))
        form = self.tr(
            "Voordat een werkgever iets leest, vraagt het programma naar elk woord over ziekte, medicijnen, oorzaak of "
            "thuis. Op de lijst staan nu {count} woorden, waarvan {own} van uzelf."
        )
        self._about.setText(form.format(count=self._count, own=self._own))
        self.list_button.setText(self.tr("Woorden bekijken en wijzigen …"))

    def event(self, event: QEvent) -> bool:
        """Follow a language switch."""
        handled = super().event(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        return handled

    def _open(self) -> None:
        assert self._desk is not None, "the view gives its desk before it is shown"
        self._dialog = self._dialog or WordListDialog(self._desk, self.window())
        self._dialog.begin()
