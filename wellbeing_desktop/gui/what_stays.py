"""'Wat hier blijft': everything the recipient does not read, in grey, under the reason why."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from wellbeing_desktop.domain.disclosure import Item, Refusal

from .parts import IconLabel
from .parts.rows import fill
from .release_words import Words
from .theme import restyle
from .tokens import SPACE_L, SPACE_S, SPACE_XL, SPACE_XS

ICONS = {
    Refusal.WORKING_NOTE: "eye-off",
    Refusal.DOSSIER_ONLY: "lock",
    Refusal.LIFE_AREA: "lock",
    Refusal.THIRD_PARTY: "users",
    Refusal.RECIPIENT_NEVER: "ban",
    Refusal.NOT_IN_CONSENT: "circle-alert",
}

UNSPOKEN = (Refusal.WORKING_NOTE, Refusal.DOSSIER_ONLY, Refusal.LIFE_AREA, Refusal.THIRD_PARTY)
"""Reasons under which only the kind of content is named: the client may be looking along."""

LONGEST = 400
"""Letters shown of one thing that stays; the report itself shows the whole."""

MOST = 40
"""Things shown under one reason; of the rest only how many there are."""


class Stays(QWidget):
    """`show_items(items)`; as high as it needs to be."""

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, SPACE_S, 0)
        self._column.setSpacing(SPACE_L)

    def show_items(self, items: Iterable[tuple[Item, Refusal]]) -> None:
        """Show these items by reason, the reasons in the order of the rules that make them."""
        found = list(items)
        groups = [
            self._group(reason, [item for item, why in found if why is reason])
            for reason in Refusal
            if any(why is reason for _, why in found)
        ]
        fill(self._column, groups, self.tr("Niets: alles in dit document is voor deze lezer."), stretch=True)
        self.setAccessibleName(self.tr("Wat hier blijft"))

    def _group(self, reason: Refusal, items: list[Item]) -> QWidget:
        group = QWidget()
        column = QVBoxLayout(group)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_XS)
        head = QHBoxLayout()
        head.setSpacing(SPACE_S)
        head.addWidget(IconLabel(ICONS.get(reason, "circle-alert"), "text_2", 16), 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(_label(self._words.reason(reason), "label"), 1)
        column.addLayout(head)
        for line in self._lines(reason, items):
            label = _label(line, "help")
            label.setContentsMargins(SPACE_XL, 0, 0, 0)
            column.addWidget(label)
        return group

    def _lines(self, reason: Refusal, items: list[Item]) -> list[str]:
        """A line for each item, or how many there are of a kind when their text is not for other eyes."""
        if reason not in UNSPOKEN:
            lines = [f"{item.label}: {_beginning(item.text)}" for item in items[:MOST]]
            return lines if len(items) <= MOST else [*lines, self.tr("en nog %n", "", len(items) - MOST)]
        kinds = [item.label for item in items]
        return [self._counted(kind, kinds.count(kind)) for kind in dict.fromkeys(kinds)]

    def _counted(self, kind: str, count: int) -> str:
        return kind if count == 1 else self.tr("{kind} ({count} keer)").format(kind=kind, count=count)


class StaysScroll(QScrollArea):
    """The same in a room of its own; scrolls with the keyboard."""

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._stays = Stays(words, self)
        self.setWidget(self._stays)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        restyle(self, part="reading")

    def show_items(self, items: Iterable[tuple[Item, Refusal]]) -> None:
        """Show these items as `Stays` does."""
        self._stays.show_items(items)
        self.setAccessibleName(self._stays.accessibleName())


def _beginning(text: str) -> str:
    """The text, or the beginning of a long one: to know it again, and laid out in no time."""
    return text if len(text) <= LONGEST else f"{text[:LONGEST].rstrip()}…"


def _label(text: str, role: str) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    restyle(label, role=role)
    return label
