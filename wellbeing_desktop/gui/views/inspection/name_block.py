"""Somebody who is named in the dossier: all places at once, or each by itself."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from wellbeing_desktop.gui.buttons import button
from wellbeing_desktop.gui.parts import Segments
from wellbeing_desktop.gui.parts.rows import fill
from wellbeing_desktop.gui.theme import restyle
from wellbeing_desktop.gui.tokens import SPACE_S, SPACE_XS
from wellbeing_desktop.services.inspection import Mention, NameFound

from .mention_row import MentionRow

FEW = 3
"""Places that are shown at once; the others by a button."""
COVER, STAND = "cover", "stand"


class NameBlock(QFrame):
    """`chosen(keys, covered)`: these places are covered or may stand; `dropped()`: the own word is not looked for."""

    chosen = Signal(object, bool)
    dropped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._found = NameFound("", "", ())
        self._all = self._private = False
        self._name, self._about = QLabel(self), QLabel(self)
        for label, role in ((self._name, "label"), (self._about, "muted")):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            restyle(label, role=role)
        self.segments = Segments(self)
        self.drop_button = button("", "icon-quiet", "trash-2", self)
        self.more_button = button("", "quiet", "chevron-down", self)
        self._mentions: dict[str, MentionRow] = {}
        self._lines = QVBoxLayout()
        self._lay_out()
        self.segments.chosen.connect(self._choose_all)
        self.drop_button.clicked.connect(self.dropped)
        self.more_button.clicked.connect(self._show_all)

    @property
    def name(self) -> str:
        """Whose name it is, as it may be shown."""
        return self._name.text()

    @property
    def rows(self) -> tuple[MentionRow, ...]:
        """The places in sight."""
        return tuple(self._mentions.values())

    def show_name(self, found: NameFound, name: str, *, own: bool, private: bool) -> None:
        """Show a name as it may be shown; `own` for a word of the user's, `private` leaves out what stands round it."""
        self._found, self._private = found, private
        self._name.setText(name)
        self.drop_button.setVisible(own)
        self._retranslate()
        states = {one.covered for one in found.mentions}
        if len(states) == 1:
            self.segments.set_current(COVER if states == {True} else STAND)
        else:
            self.segments.choose_none()
        self._show_mentions()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a language switch."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange and self._found.mentions:
            self._retranslate()

    def _lay_out(self) -> None:
        column, head, words = QVBoxLayout(self), QHBoxLayout(), QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_XS)
        words.setSpacing(0)
        words.addWidget(self._name)
        words.addWidget(self._about)
        head.setSpacing(SPACE_S)
        head.addLayout(words, 1)
        head.addWidget(self.drop_button, 0, Qt.AlignmentFlag.AlignTop)
        self._lines.setSpacing(SPACE_XS)
        column.addLayout(head)
        column.addWidget(self.segments, 0, Qt.AlignmentFlag.AlignLeft)
        column.addLayout(self._lines)
        column.addWidget(self.more_button, 0, Qt.AlignmentFlag.AlignLeft)

    def _retranslate(self) -> None:
        places = sum(one.count for one in self._found.mentions)
        about = self.tr("Op %n plaats(en); er komt {mark} te staan", "", places)
        self._about.setText(about.format(mark=self._found.mark))
        self.segments.set_items([(COVER, self.tr("Afdekken")), (STAND, self.tr("Laten staan"))])
        self.segments.setAccessibleName(self._name.text())
        self.more_button.setText(self.tr("Nog %n plaats(en) tonen", "", max(0, len(self._found.mentions) - FEW)))
        drop = self.tr("Niet meer zoeken")
        self.drop_button.setToolTip(drop)
        self.drop_button.setAccessibleName(f"{drop}: {self._name.text()}")

    def _show_mentions(self) -> None:
        shown = () if self._private else self._found.mentions if self._all else self._found.mentions[:FEW]
        if list(self._mentions) != [one.key for one in shown]:
            self._mentions = {one.key: self._row(one) for one in shown}
            fill(self._lines, list(self._mentions.values()))
        for one in shown:
            self._mentions[one.key].show_mention(one)
        self.more_button.setVisible(not self._private and len(shown) < len(self._found.mentions))

    def _row(self, mention: Mention) -> MentionRow:
        row = MentionRow(mention, self)
        row.chosen.connect(lambda key, covered: self.chosen.emit(frozenset({key}), covered))
        return row

    def _choose_all(self, key: str) -> None:
        self.chosen.emit(frozenset(one.key for one in self._found.mentions), key == COVER)

    def _show_all(self) -> None:
        self._all = True
        first = len(self._mentions)
        self._show_mentions()
        self.rows[first].box.setFocus()
