"""Taking over, from the unlock screen: two sheets, then the list, then perhaps the notes."""

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from wellbeing_desktop.domain.errors import UserError
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.parts.page_scroll import PageScroll
from wellbeing_desktop.gui.tasks import Task
from wellbeing_desktop.gui.theme import restyle, theme
from wellbeing_desktop.gui.tokens import SPACE_L
from wellbeing_desktop.services import deputy

from .list_page import ListPage
from .sheets_page import SheetsPage

if TYPE_CHECKING:
    from wellbeing_desktop.vault.store import Clock, Vault

_WIDEST = 820
_FIRST = 100
"""The card takes the width before the space beside it does."""


class DeputyView(QWidget):
    """`opened(Vault)` for the list, `notes_opened()` when the second step was kept, `back()`, `lock_wanted()`."""

    opened = Signal(object)
    notes_opened = Signal()
    back = Signal()
    lock_wanted = Signal()

    def __init__(self, home: Path, desk: Desk, parent: QWidget | None = None, *, clock: "Clock" = datetime.now) -> None:
        super().__init__(parent)
        self._home = home
        self._desk = desk
        self._clock = clock
        self.sheets = SheetsPage()
        self.list: ListPage | None = None
        self._card = QFrame(self)
        self._column = QVBoxLayout(self._card)
        self._lay_out()
        self.setFocusProxy(self.sheets)
        self.sheets.wanted.connect(self._open)
        self.sheets.back.connect(self.back)

    def event(self, event: QEvent) -> bool:
        """Keep lines readable at another text size."""
        handled = super().event(event)
        if event.type() is QEvent.Type.StyleChange and hasattr(self, "_card"):
            self._card.setMaximumWidth(theme().pixels(_WIDEST))
        return handled

    def _lay_out(self) -> None:
        restyle(self._card, part="card")
        self._card.setMaximumWidth(theme().pixels(_WIDEST))
        self._column.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_L)
        self._column.addWidget(self.sheets)
        scroll, content, around = PageScroll(self), QWidget(), QVBoxLayout(self)
        scroll.setWidgetResizable(True)
        scroll.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        inner = QHBoxLayout(content)
        inner.addStretch(1)
        inner.addWidget(self._card, _FIRST, Qt.AlignmentFlag.AlignTop)
        inner.addStretch(1)
        scroll.setWidget(content)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(scroll)

    def _open(self) -> None:
        home, typed, who, clock = self._home, self.sheets.typed(), self.sheets.who(), self._clock
        self.sheets.show_trouble(None)
        self.sheets.setEnabled(False)
        task = Task(lambda _step: deputy.unlock(home, typed, who, clock=clock), self)
        task.done.connect(self._done)
        task.failed.connect(self._failed)
        task.start()

    def _failed(self, trouble: UserError) -> None:
        self.sheets.setEnabled(True)
        self.sheets.show_trouble(trouble)

    def _done(self, vault: "Vault") -> None:
        self.sheets.clear()
        self.opened.emit(vault)  # from here on it is kept, and locks by itself
        made = ListPage(self._desk)
        made.show_people(self._desk.attempt(lambda: deputy.to_call(vault)) or [])
        made.notes_wanted.connect(self._open_notes)
        made.lock_wanted.connect(self.lock_wanted)
        self.sheets.hide()
        self._column.addWidget(made)
        self.list = made
        made.lock_button.setFocus()

    def _open_notes(self, reason: str) -> None:
        assert self.list is not None, "the step is on that page"
        try:
            deputy.open_notes(self._desk.vault, self.sheets.who(), reason)
        except UserError as trouble:
            self.list.show_trouble(trouble)
            return
        self.notes_opened.emit()
