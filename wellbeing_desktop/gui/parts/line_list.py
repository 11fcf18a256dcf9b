"""Lines with a field below them to add one: what is typed is kept as a draft and becomes one act."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtWidgets import QWidget

from wellbeing_desktop.domain.change import Act, Change
from wellbeing_desktop.domain.errors import UserError
from wellbeing_desktop.services import typed
from wellbeing_desktop.vault.store import Vault

from .. import messages
from ..announce import announce
from ..desk import Desk
from .add_line import AddLine
from .review_list import Reviewing, ReviewList


@dataclass(frozen=True)
class Source:
    """Where records with a `text` come from and go to; `about` is the quieter line below each.

    `worded` gives a record other words as it would be kept, and raises UserError for words that cannot be.
    """

    act: Act
    read: Callable[[], list[Any]]
    new: Callable[[], Any]
    worded: Callable[[Any, str], Any]
    remove: Callable[[Vault, int], Change]
    about: Callable[[Any], str] = lambda _record: ""


class LineList(ReviewList):
    """`name` gives the words, `show_owner` the lines of a session or trajectory."""

    def __init__(
        self, desk: Desk, source: Source, parent: QWidget | None = None, reviewing: Reviewing | None = None
    ) -> None:
        super().__init__(desk, reviewing, changes=True, parent=parent)
        self._source = source
        self._owner = 0
        self._words = ("", "", "", "")
        self._changing: Any = None
        self._drafted: Any = None
        self._dirty = False
        self._unsaved: dict[int, str] = {}
        self.field = AddLine(self)
        self.column.addWidget(self.field)
        self.field.edited.connect(self._touched)
        self.field.kept.connect(self._keep)
        self.field.given_up.connect(self.give_up)

    def name(self, ask: str, add: str, change: str, remove: str, nothing: str) -> None:
        """The question in the field, the words of its button and of those beside a line, and what stands for none."""
        self._words = (ask, add, change, nothing)
        self.name_buttons(change, remove)
        self._name_field()

    def show_owner(self, owner: int) -> None:
        """Show the lines of this session or trajectory; what is being typed stays while it is the same."""
        if owner != self._owner:
            if self._dirty and self._drafted is None:
                self._unsaved[self._owner] = self.field.text()
            self._owner = owner
            self._clear()
            self.field.set_text(self._unsaved.pop(owner, ""))
            self._dirty = bool(self.field.text())
        self.redraw()

    def redraw(self) -> None:
        """Read the lines anew; one that is typed for the first time stands in the field only."""
        hidden = self._drafted.id if self._drafted is not None and self._changing is None else 0
        found = [one for one in self._source.read() if one.id != hidden]
        self.show_records([(one, self._source.about(one)) for one in found], self._words[3])

    def save_draft(self) -> None:
        """Keep what is being typed; raises UserError when the vault could not."""
        super().save_draft()
        if self._dirty and self.field.text().strip():
            self._drafted = typed.keep(self.desk.vault, self._as_typed())
            self._dirty = False

    def finish(self) -> bool:
        """Make one act of what was typed; False when it could not be kept."""
        if not super().finish():
            return False
        if not self.field.text().strip():
            self.give_up()
            return True
        if not self._dirty and self._drafted is None:
            self._clear()
            return True
        return self._settle_field()

    def give_up(self) -> None:
        """Empty the field and bring back how the line was."""
        drafted, began = self._drafted, self._changing
        if drafted is not None:
            self.desk.attempt(lambda: typed.discard(self.desk.vault, drafted, began))
        another = drafted is not None or began is not None
        self._clear()
        if another:
            self.redraw()

    def change(self, number: int) -> None:
        """Take a line into the field to give it other words."""
        record = self._shown[number]
        if self.finish():
            self._changing = record
            self._name_field()
            self.field.set_text(record.text)
            self.field.edit.setFocus()
            self.field.edit.selectAll()

    def remove(self, number: int) -> None:
        """Take a line away; undo brings it back."""
        if self._changing is not None and self._changing.id == number:
            self.give_up()
        self.desk.act(lambda vault: self._source.remove(vault, number))
        self.field.edit.setFocus()

    def _keep(self) -> None:
        if not self.field.text().strip():
            announce(self, self._words[0])
            return
        if self.finish():
            self.field.edit.setFocus()

    def _settle_field(self) -> bool:
        drafted, began = self._drafted, self._changing
        try:
            record = self._as_typed()
        except UserError as error:
            self.desk.warn(messages.sentence(error))
            return False
        act = self._source.act
        self._drafted = None  # so that the list, drawn during the act, shows it
        if self.desk.act(lambda vault: typed.settle(vault, act, record, began)) is None:
            self._drafted = drafted
            return False
        self._clear()
        return True

    def _as_typed(self) -> Any:
        return self._source.worded(self._drafted or self._changing or self._source.new(), self.field.text())

    def _touched(self) -> None:
        self._dirty = True
        self.edited.emit()

    def _clear(self) -> None:
        self._changing, self._drafted, self._dirty = None, None, False
        self.field.set_text("")
        self._name_field()

    def _name_field(self) -> None:
        ask, add, change, _nothing = self._words
        self.field.name(ask, add if self._changing is None else change)
