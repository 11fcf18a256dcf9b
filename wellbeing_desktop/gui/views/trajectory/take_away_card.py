"""One part of the take-away pack: its prompts, what is written, and what can be put in."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QWidget

from wellbeing_desktop.assets.wording import Language
from wellbeing_desktop.domain.agreements import Agreement
from wellbeing_desktop.gui.buttons import button
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.parts import Card, NoteEdit
from wellbeing_desktop.gui.theme import restyle
from wellbeing_desktop.gui.tokens import SPACE_S
from wellbeing_desktop.services import take_away
from wellbeing_desktop.services.take_away import Part

LEAST_LINES = 4


class TakeAwayCard(Card):
    """`edited()` follows each change, also when a building block or the open agreements are put in."""

    edited = Signal()

    def __init__(self, desk: Desk, part: Part, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._desk = desk
        self._part = part
        self._language = language
        self._open: list[Agreement] = []
        self._prompts = QLabel(self)
        self._prompts.setWordWrap(True)
        restyle(self._prompts, role="muted")
        self.edit = NoteEdit(LEAST_LINES, self)
        self.ready_button = button("", "", "plus", self)
        self.ready_menu = QMenu(self)
        self.ready_button.setMenu(self.ready_menu)
        self.agreements_button = button("", "", "plus", self)
        row = QHBoxLayout()
        row.setSpacing(SPACE_S)
        row.addWidget(self.ready_button)
        row.addWidget(self.agreements_button)
        row.addStretch(1)
        self.set_title(part.item.title.get(desk.settings.language))
        self.add(self._prompts)
        self.add(self.edit)
        self.body.addLayout(row)
        self.edit.edited.connect(self.edited)
        self.agreements_button.clicked.connect(self.take_over)

    def show_words(self, open_now: list[Agreement]) -> None:
        """Say everything in the language of the screen; `open_now` are the agreements that can be taken over."""
        language, item = self._desk.settings.language, self._part.item
        self._open = open_now
        self.set_title(item.title.get(language))
        prompts = [prompt.get(language) for prompt in item.prompts]
        self._prompts.setText("\n".join(prompts))
        self.edit.setAccessibleName(item.title.get(language))
        self.edit.setAccessibleDescription(" ".join(prompts))
        self.ready_button.setText(self.tr("Bouwsteen kiezen"))
        self.ready_button.setVisible(bool(take_away.ready(item.key, self._language)))
        self.agreements_button.setText(self.tr("%n open afspraak/afspraken overnemen", "", len(open_now)))
        self.agreements_button.setVisible(item.key == take_away.PLAN and bool(open_now))
        self._fill_menu()

    def put_in(self, text: str) -> None:
        """Put a text below what is there, as if it were typed."""
        present = self.edit.text().rstrip()
        self.edit.set_text(f"{present}\n\n{text}" if present else text)
        self.edit.setFocus()
        self.edit.moveCursor(self.edit.textCursor().MoveOperation.End)
        self.edited.emit()

    def take_over(self) -> None:
        """Put the open agreements in, each once."""
        present = self.edit.text()
        new = [one for one in self._open if one.text not in present]
        if new:
            self.put_in(take_away.as_lines(new, self._language))
        else:
            self._desk.say(self.tr("De open afspraken staan er al in."))

    def _fill_menu(self) -> None:
        self.ready_menu.clear()
        for one in take_away.ready(self._part.item.key, self._language):
            action = self.ready_menu.addAction(one.title)
            action.triggered.connect(lambda _checked=False, text=one.text: self.put_in(text))
