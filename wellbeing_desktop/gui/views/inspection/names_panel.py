"""The names of others in a dossier, and a line to add one that was not found."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from wellbeing_desktop.gui.fitting import NoWider
from wellbeing_desktop.gui.parts import Remark
from wellbeing_desktop.gui.parts.add_line import AddLine
from wellbeing_desktop.gui.stops import NOWHERE, stop
from wellbeing_desktop.gui.theme import restyle
from wellbeing_desktop.gui.tokens import SPACE_L, SPACE_M, SPACE_S
from wellbeing_desktop.services.inspection import NameFound

from .name_block import NameBlock


class NamesPanel(QWidget):
    """`chosen(keys, covered)`, `added(words)` and `dropped(words)` follow the user."""

    chosen = Signal(object, bool)
    added = Signal(str)
    dropped = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._blocks: dict[tuple[str, str], NameBlock] = {}
        self._intro, self._nothing = QLabel(self), QLabel(self)
        for label in (self._intro, self._nothing):
            label.setWordWrap(True)
            restyle(label, role="muted")
        self.add_line = AddLine(self)
        self.remark = Remark(self)
        self.remark.say("")
        self.area = QScrollArea(self)
        self._column = QVBoxLayout()
        self._lay_out()
        self.add_line.kept.connect(self._add)
        self._retranslate()

    @property
    def blocks(self) -> tuple[NameBlock, ...]:
        """The names in sight, in their order."""
        return tuple(self._blocks.values())

    def show_names(
        self, found: tuple[NameFound, ...], added: tuple[str, ...], name: Callable[[str], str], *, private: bool
    ) -> None:
        """Show these names; a block that stays is changed in place, so that the keyboard keeps its place."""
        keys = [(one.label, one.mark) for one in found]
        for key in [key for key in self._blocks if key not in keys]:
            gone = self._blocks.pop(key)
            gone.hide()
            gone.deleteLater()
        for at, one in enumerate(found):
            block = self._blocks.get(keys[at]) or self._new(keys[at])
            if self._column.indexOf(block) != at:
                self._column.insertWidget(at, block)
            shown = ", ".join(name(part) for part in one.label.split(", "))
            block.show_name(one, shown, own=one.label in added, private=private)
            block.show()
        self._blocks = {key: self._blocks[key] for key in keys}
        self._nothing.setVisible(not found)

    def say_nothing_new(self, words: str) -> None:
        """Say that an added name brought nothing; with no words the remark goes."""
        text = self.tr("Hiermee is niets gevonden dat nog niet in de lijst staat: {words}.").format(words=words)
        self.remark.say(text if words else "")

    def changeEvent(self, event: QEvent) -> None:
        """Follow a language switch."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange and hasattr(self, "add_line"):
            self._retranslate()

    def _lay_out(self) -> None:
        body = QWidget()
        outer = QVBoxLayout(body)
        outer.setContentsMargins(0, 0, SPACE_S, 0)
        outer.setSpacing(SPACE_L)
        self._column.setSpacing(SPACE_L)
        outer.addWidget(self._nothing)
        outer.addLayout(self._column)
        outer.addStretch(1)
        self.area.setWidget(body)
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        stop(self.area, NOWHERE)
        NoWider(self.area)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_M)
        for each in (self._intro, self.add_line, self.remark):
            column.addWidget(each)
        column.addWidget(self.area, 1)

    def _new(self, key: tuple[str, str]) -> NameBlock:
        block = self._blocks[key] = NameBlock(self)
        block.chosen.connect(self.chosen)
        block.dropped.connect(lambda: self.dropped.emit(key[0]))
        return block

    def _add(self) -> None:
        words = self.add_line.text()
        if words.strip():
            self.add_line.set_text("")
            self.added.emit(words)

    def _retranslate(self) -> None:
        self._intro.setText(self.tr("Namen van anderen zijn afgedekt. Laat staan wat hier niemand anders aanwijst."))
        self._nothing.setText(self.tr("Er staat geen naam van een ander in dit dossier."))
        self.add_line.name(self.tr("Nog een naam"), self.tr("Afdekken"))
