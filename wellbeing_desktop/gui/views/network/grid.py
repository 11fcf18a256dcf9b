"""The scores of one day: a row for each member, a column for each indicator."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from string import ascii_uppercase

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from wellbeing_desktop.domain.measures import HIGHEST, LOWEST
from wellbeing_desktop.gui.parts.rows import fill
from wellbeing_desktop.gui.theme import restyle, theme
from wellbeing_desktop.gui.tokens import SPACE_M, SPACE_S
from wellbeing_desktop.services.network_measures import Cell

NAME, COLUMN, FIELD = 190, 118, 64
"""Pixels: the names, a column whose head says its title, and a field."""


@dataclass(frozen=True)
class Asked:
    """An indicator: its key, its title, and what its lowest and highest score mean."""

    key: str
    title: str
    low: str
    high: str


class ScoreGrid(QWidget):
    """`edited()` follows the user; a column's letter stands for its title where there is no room for that."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._asked: tuple[Asked, ...] = ()
        self._shown: tuple[tuple[int, str], ...] = ()
        self._heads: list[QLabel] = []
        self._fields: dict[Cell, QLineEdit] = {}
        self._legend = QVBoxLayout()
        self._legend.setSpacing(2)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(SPACE_M)
        self._grid.setVerticalSpacing(SPACE_S)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_M)
        column.addLayout(self._legend)
        column.addLayout(self._grid)
        theme().changed.connect(self._fit)

    def show_people(self, asked: Sequence[Asked], people: Sequence[tuple[int, str]]) -> None:
        """Show fields for these members; what was typed stays while these are the same."""
        self._say_legend(asked)
        if tuple(asked) == self._asked and tuple(people) == self._shown:
            return
        kept = self.texts()
        self._asked, self._shown = tuple(asked), tuple(people)
        self._clear()
        for at in range(1, len(self._asked) + 1):
            self._heads.append(self._label("", "label"))
            self._grid.addWidget(self._heads[-1], 0, at, Qt.AlignmentFlag.AlignBottom)
            self._grid.setColumnMinimumWidth(at, theme().pixels(FIELD))
        for row, (member_id, name) in enumerate(self._shown, 1):
            self._grid.addWidget(self._label(name, ""), row, 0)
            for at, one in enumerate(self._asked, 1):
                field = self._field(f"{name}, {one.title}", f"0: {one.low}; 10: {one.high}")
                field.setText(kept.get((member_id, one.key), ""))
                self._fields[member_id, one.key] = field
                self._grid.addWidget(field, row, at)
        self._grid.setColumnStretch(len(self._asked) + 1, 1)
        self._fit()

    def set_scores(self, scores: Mapping[Cell, int]) -> None:
        """Show the scores of a day."""
        for cell, field in self._fields.items():
            field.setText(str(scores[cell]) if cell in scores else "")
            restyle(field, wrong=False)

    def texts(self) -> dict[Cell, str]:
        """What is typed, by member and indicator."""
        return {cell: field.text().strip() for cell, field in self._fields.items()}

    def scores(self) -> dict[Cell, int | None] | None:
        """What is typed as scores, an empty field as None; None when a field holds no score, which is then marked."""
        found: dict[Cell, int | None] = {}
        wrong: list[QLineEdit] = []
        for cell, text in self.texts().items():
            good = not text or (text.isdecimal() and LOWEST <= int(text) <= HIGHEST)
            restyle(self._fields[cell], wrong=not good)
            if good:
                found[cell] = int(text) if text else None
            else:
                wrong.append(self._fields[cell])
        if wrong:
            wrong[0].setFocus()
            return None
        return found

    def field(self, member_id: int, indicator: str) -> QLineEdit:
        """The field of a member and an indicator."""
        return self._fields[member_id, indicator]

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say the titles above the columns when there is room."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        count = len(self._asked)
        room = self.width() - theme().pixels(NAME)
        wide = bool(count) and room >= count * (theme().pixels(COLUMN) + SPACE_M)
        for at, (head, one) in enumerate(zip(self._heads, self._asked, strict=True)):
            head.setText(f"{ascii_uppercase[at % 26]}. {one.title}" if wide else ascii_uppercase[at % 26])
            width = theme().pixels(COLUMN if wide else FIELD)
            head.setFixedWidth(width)
            head.setFixedHeight(head.heightForWidth(width))
        for field in self._fields.values():
            field.setFixedWidth(theme().pixels(FIELD))

    def _say_legend(self, asked: Sequence[Asked]) -> None:
        lines = [
            self._label(f"{ascii_uppercase[at % 26]}. {one.title}: 0 = {one.low}, 10 = {one.high}", "muted")
            for at, one in enumerate(asked)
        ]
        fill(self._legend, lines)

    def _field(self, name: str, meaning: str) -> QLineEdit:
        field = QLineEdit(self)
        field.setMaxLength(2)
        field.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        field.setAccessibleName(name)
        field.setAccessibleDescription(meaning)
        field.setToolTip(meaning)
        field.textEdited.connect(self.edited)
        return field

    def _label(self, words: str, role: str) -> QLabel:
        label = QLabel(words, self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        restyle(label, role=role)
        return label

    def _clear(self) -> None:
        self._heads, self._fields = [], {}
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
