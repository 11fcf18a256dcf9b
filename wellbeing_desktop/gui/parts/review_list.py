"""Lines that are looked back on, each with how it went; what is typed is kept as a draft and becomes one act."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wellbeing_desktop.domain.change import Act
from wellbeing_desktop.services import typed

from ..desk import Desk
from ..tokens import SPACE_L, SPACE_M
from .review_row import ReviewRow
from .rows import fill

Answers = Sequence[tuple[str, str]]


@dataclass(frozen=True)
class Reviewing:
    """How records with a `text` and a `review` are looked back on.

    `answers` gives the keys with their words, `answer` the key of a record ('' for none yet), `reviewed` the record
    with another answer and line, as it would be kept; `ask` is the question in the field.
    """

    act: Act
    answers: Callable[[], Answers]
    answer: Callable[[Any], str]
    reviewed: Callable[[Any, str, str], Any]
    ask: Callable[[], str]


class ReviewList(QWidget):
    """`show_records` shows the lines; `edited()` says that something was typed that `save_draft` can keep."""

    edited = Signal()

    def __init__(
        self, desk: Desk, reviewing: Reviewing | None, *, changes: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.desk = desk
        self._reviewing = reviewing
        self._changes = changes
        self._names = ("", "")
        self._shown: dict[int, Any] = {}
        self._began: dict[int, Any] = {}
        self._rows: dict[int, ReviewRow] = {}
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(SPACE_M)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(SPACE_L if reviewing else SPACE_M)
        self.column.addLayout(self._lines)

    @property
    def rows(self) -> dict[int, ReviewRow]:
        """The lines by the id of their record."""
        return dict(self._rows)

    def name_buttons(self, change: str, remove: str) -> None:
        """The names of the buttons beside each line."""
        self._names = (change, remove)

    def show_records(self, found: Sequence[tuple[Any, str]], nothing: str = "") -> None:
        """Show these records, each with a quieter line; what is being typed stays while the same lines stand here."""
        self._shown = {record.id: record for record, _about in found}
        if list(self._rows) != list(self._shown) or not found:
            self._began = {number: one for number, one in self._began.items() if number in self._shown}
            self._lay_out(nothing)
        for record, about in found:
            self._fill(record, about)

    def save_draft(self) -> None:
        """Keep the lines that are being typed; raises UserError when the vault could not."""
        for number in self._began:
            typed.keep(self.desk.vault, self._as_said(number))

    def finish(self) -> bool:
        """Every line that was typed becomes an act; False when one could not be kept."""
        kept = [self._settle(number) for number in list(self._began)]
        return all(kept)

    def change(self, number: int) -> None:
        """The user wants to change the words of a line."""

    def remove(self, number: int) -> None:
        """The user wants a line away."""

    def _lay_out(self, nothing: str) -> None:
        """A row for each record; as many others, of another talk, take the rows over: making one takes long."""
        if len(self._rows) == len(self._shown) and self._shown and not self._rows.keys() & self._shown.keys():
            self._rows = dict(zip(self._shown, self._rows.values(), strict=True))
            for number, row in self._rows.items():
                row.begin(number)
        else:
            self._rows = {number: self._row(number) for number in self._shown}
            fill(self._lines, list(self._rows.values()), nothing)

    def _row(self, number: int) -> ReviewRow:
        row = ReviewRow(answers=self._reviewing is not None, changes=self._changes, parent=self)
        row.begin(number)
        row.chosen.connect(lambda key: self._choose(row.number, key))
        row.typed.connect(lambda: self._typed(row.number))
        row.left.connect(lambda: self._settle(row.number))
        row.change_wanted.connect(lambda: self.change(row.number))
        row.remove_wanted.connect(lambda: self.remove(row.number))
        return row

    def _fill(self, record: Any, about: str) -> None:
        row, asked = self._rows[record.id], self._reviewing
        answer = asked.answer(record) if asked else ""
        row.name(asked.answers() if asked else (), asked.ask() if asked else "", *self._names, record.text)
        row.show_line(record.text, about, answer, record.review)

    def _choose(self, number: int, key: str) -> None:
        assert self._reviewing is not None, "only a line with answers is answered"
        began = self._began.pop(number, self._shown[number])
        act, said = self._reviewing.act, self._reviewing.reviewed(self._shown[number], key, self._rows[number].said())
        self.desk.act(lambda vault: typed.settle(vault, act, said, began))

    def _typed(self, number: int) -> None:
        self._began.setdefault(number, self._shown[number])
        self.edited.emit()

    def _settle(self, number: int) -> bool:
        began = self._began.get(number)
        if began is None or self._reviewing is None:
            return True
        act, said = self._reviewing.act, self._as_said(number)
        if said.review == began.review:
            self.desk.attempt(lambda: typed.discard(self.desk.vault, said, began))  # a draft can hold other words
        elif not self.desk.act(lambda vault: typed.settle(vault, act, said, began)):
            return False
        self._began.pop(number, None)
        return True

    def _as_said(self, number: int) -> Any:
        assert self._reviewing is not None, "only a line with answers is said something about"
        record = self._shown[number]
        return self._reviewing.reviewed(record, self._reviewing.answer(record), self._rows[number].said())
