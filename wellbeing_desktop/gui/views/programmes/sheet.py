"""A page of the form: cards with fields, made anew only when the programme got other parts."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from wellbeing_desktop.domain.programme import Words
from wellbeing_desktop.domain.programme_edits import Path, added, at, without
from wellbeing_desktop.gui.buttons import button
from wellbeing_desktop.gui.parts.add_line import AddLine
from wellbeing_desktop.gui.parts.rows import fill
from wellbeing_desktop.gui.theme import restyle
from wellbeing_desktop.gui.tokens import SPACE_L, SPACE_M, SPACE_S

from .draft import Draft
from .fields import Bound, TickField, WordsField, name_of
from .items import Item, ItemRow, Line

F = TypeVar("F", bound=Bound | TickField)
_NEXT = {"up": "down", "down": "up", "remove": "open"}


class Sheet(QWidget):
    """A subclass says what its parts are (`shape`) and makes the cards (`cards`); typing changes no part."""

    def __init__(self, draft: Draft, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.draft = draft
        self._shape: object = None
        self._follow: list[Callable[[], None]] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SPACE_L)

    def shape(self) -> object:
        """What decides which fields there are."""
        raise NotImplementedError

    def cards(self) -> list[QWidget]:
        """The cards, with fields made by `bound`."""
        raise NotImplementedError

    def show_programme(self) -> None:
        """Show the programme as it is now."""
        screen = self.draft.desk.settings.language
        shape = (self.draft.own_id, self.draft.language, screen, tuple(self.draft.opened.items()), self.shape())
        if shape != self._shape:
            self._shape = shape
            self.build()
        else:
            self._follow_all()

    def build(self) -> None:
        """Make the cards anew; the keyboard stays in the field of the same name, or near it."""
        held = self.window().focusWidget()
        name = held.objectName() if held is not None and self.isAncestorOf(held) else ""
        self._follow = []
        fill(self._column, self.cards(), stretch=True)
        self._follow_all()
        again = self._latest(name) or self._latest(f"{name.rpartition(':')[0]}:{_NEXT.get(name.rpartition(':')[2])}")
        if name and again is not None:
            again.setFocus(Qt.FocusReason.OtherFocusReason)

    def text(self, words: Words) -> str:
        """The words in the language of the screen."""
        return words.get(self.draft.desk.settings.language)

    def bound(self, field: F) -> F:
        """A field that follows the programme while this page stands."""
        self._follow.append(field.follow)
        return field

    def rows(self, path: Path, about: Callable[[Path], str], body: Callable[[Path], QWidget]) -> list[QWidget]:
        """A line for each item of a list that has a key and a title."""
        items = at(self.draft.programme, path)
        return [self._row((*path, number), item.key, len(items), about, body) for number, item in enumerate(items)]

    def _row(
        self, path: Path, key: str, count: int, about: Callable[[Path], str], body: Callable[[Path], QWidget]
    ) -> ItemRow:
        def line() -> Line:
            return Line(self.text(at(self.draft.programme, (*path, "title"))), about(path))

        row = ItemRow(self.draft, Item(path, key, count, line, lambda: body(path)), self.show_programme)
        self._follow.append(row.follow)
        return row

    def texts(self, path: Path, label: str, ask: str, words: str) -> QWidget:
        """A field for each of a list of texts with a button to take it away, and a line to add one."""
        box, column = self.column()
        for number, _ in enumerate(at(self.draft.programme, path)):
            row = QHBoxLayout()
            row.setSpacing(SPACE_S)
            name = f"{label} {number + 1}"
            row.addWidget(self.bound(WordsField(self.draft, (*path, number), name)), 1)
            away = button(self.tr("{name} weghalen").format(name=name), "icon-quiet", "trash-2")
            away.setObjectName(f"{name_of(path)}:{number}:remove")
            away.clicked.connect(
                lambda _checked=False, here=(*path, number): self.draft.change(without(self.draft.programme, here))
            )
            row.addWidget(away, 0, Qt.AlignmentFlag.AlignTop)
            column.addLayout(row)
        column.addWidget(self.adder(path, ask, words, lambda text: Words(text, text)))
        return box

    def adder(self, path: Path, ask: str, words: str, make: Callable[[str], object]) -> AddLine:
        """A line to add an item, made from what is typed, to a list."""
        line = AddLine()
        line.edit.setObjectName(f"{name_of(path)}:new")
        line.name(ask, words)

        def add() -> None:
            text = line.text().strip()
            if text and self.draft.change(added(self.draft.programme, path, make(text))):
                line.set_text("")

        line.kept.connect(add)
        line.given_up.connect(lambda: line.set_text(""))
        return line

    def heading(self, words: str) -> QLabel:
        """A heading inside a card."""
        label = QLabel(words)
        label.setWordWrap(True)
        restyle(label, role="section")
        return label

    def column(self) -> tuple[QWidget, QVBoxLayout]:
        """A box with things below each other."""
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_M)
        return box, column

    def _follow_all(self) -> None:
        for follow in self._follow:
            follow()

    def _latest(self, name: str) -> QWidget | None:
        """The widget of this name that was made last: earlier ones are on their way out."""
        found = [one for one in self.findChildren(QWidget, name) if name and one.isEnabled() and one.isVisibleTo(self)]
        return found[-1] if found else None
