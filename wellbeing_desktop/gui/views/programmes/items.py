"""A list in a programme: a line for each item, moved up and down, taken away, and opened to change it below."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from wellbeing_desktop.domain.programme_edits import Path, moved, without
from wellbeing_desktop.gui.buttons import Button, button
from wellbeing_desktop.gui.parts.icon_label import IconLabel
from wellbeing_desktop.gui.theme import restyle
from wellbeing_desktop.gui.tokens import SPACE_L, SPACE_M, SPACE_S, SPACE_XS

from .draft import Draft
from .fields import name_of


@dataclass(frozen=True)
class Line:
    """What stands in the line of an item: its title, and a quieter line."""

    title: str
    about: str = ""


@dataclass(frozen=True)
class Item:
    """An item of a list: where it is, its key, and how many there are; `body` makes the form to change it."""

    path: Path
    key: str
    count: int
    line: Callable[[], Line]
    body: Callable[[], QWidget]


class ItemRow(QWidget):
    """One item; its form stands below it while it is open."""

    def __init__(self, draft: Draft, item: Item, again: Callable[[], None]) -> None:
        super().__init__()
        self._draft, self._item, self._again = draft, item, again
        self._name = f"{name_of(item.path[:-1])}:{item.key}"
        self._tools: list[tuple[Button, str]] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_S)
        column.addLayout(self._head())
        if self.is_open:
            below = QHBoxLayout()
            below.setContentsMargins(SPACE_L, 0, 0, SPACE_S)
            below.addWidget(item.body())
            column.addLayout(below)
        self.follow()

    @property
    def is_open(self) -> bool:
        """Whether this is the item of its list that is open."""
        return self._draft.opened.get(name_of(self._item.path[:-1])) == self._item.key

    def follow(self) -> None:
        """Show the title as it is now."""
        line = self._item.line()
        self._opener.show_line(line)
        for tool, words in self._tools:
            tool.setAccessibleName(words.format(title=line.title))
            tool.setToolTip(words.format(title=line.title))

    def _head(self) -> QHBoxLayout:
        number, last = self._item.path[-1], self._item.count - 1
        row = QHBoxLayout()
        row.setSpacing(SPACE_XS)
        self._opener = Opener(is_open=self.is_open)
        self._opener.setObjectName(f"{self._name}:open")
        self._opener.clicked.connect(self._open)
        row.addWidget(self._opener, 1)
        for key, image, words, possible, deed in (
            ("up", "arrow-up", self.tr("{title} naar boven"), number != 0, lambda: self._move(-1)),
            (
                "down",
                "arrow-down",
                self.tr("{title} naar beneden"),
                number != last,
                lambda: self._move(1),
            ),
            ("remove", "trash-2", self.tr("{title} weghalen"), True, self._remove),
        ):
            made = button(words, "icon-quiet", image, self)
            made.setObjectName(f"{self._name}:{key}")
            made.setEnabled(possible)
            made.clicked.connect(deed)
            self._tools.append((made, words))
            row.addWidget(made)
        return row

    def _open(self) -> None:
        where = name_of(self._item.path[:-1])
        if self.is_open:
            del self._draft.opened[where]
        else:
            self._draft.opened[where] = self._item.key
        self._again()

    def _move(self, steps: int) -> None:
        self._draft.change(moved(self._draft.programme, self._item.path, steps))

    def _remove(self) -> None:
        self._draft.change(without(self._draft.programme, self._item.path))


class Opener(Button):
    """The line of an item, as wide as there is room; pressing it opens or closes the form below."""

    def __init__(self, *, is_open: bool) -> None:
        super().__init__()
        restyle(self, kind="row")
        self.setCheckable(True)
        self.setChecked(is_open)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE_S, SPACE_S, SPACE_S, SPACE_S)
        row.setSpacing(SPACE_M)
        row.addWidget(IconLabel("chevron-down" if is_open else "chevron-right", "text_2", 16, self))
        words = QVBoxLayout()
        words.setSpacing(2)
        self._title, self._about = (self._label(role) for role in ("label", "muted"))
        words.addWidget(self._title)
        words.addWidget(self._about)
        row.addLayout(words, 1)

    def show_line(self, line: Line) -> None:
        """Show these words."""
        self._title.setText(line.title)
        self._about.setText(line.about)
        self._about.setVisible(bool(line.about))
        self.setAccessibleName(", ".join(part for part in (line.title, line.about) if part))

    def sizeHint(self) -> QSize:
        """As high as its lines need, which a button by itself does not look at."""
        layout = self.layout()
        return layout.sizeHint() if layout is not None else super().sizeHint()

    def _label(self, role: str) -> QLabel:
        label = QLabel(self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        restyle(label, role=role)
        return label
