"""Undo and redo: one command for every act, which never stays on the stack in a state that is not true."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from wellbeing_desktop.domain.change import Change
from wellbeing_desktop.domain.errors import Kind, UserError

from .acts import SILENT, words

Reverse = Callable[[Change], Change]
_FOR_GOOD = frozenset({Kind.CHANGED_MEANWHILE, Kind.RULE, Kind.NOT_FOUND, Kind.NOT_ALLOWED})


class ActCommand(QUndoCommand):
    """An act that has already been done; pushing it does nothing, undo and redo reverse the change each time.

    QUndoStack keeps a command whose undo failed on the other side of its index. So a failure is remembered in
    `error`, the command counts as not moved, and `Undo` moves the index back; trouble that cannot pass makes it
    obsolete, whereupon the stack drops it.
    """

    def __init__(self, change: Change, reverse: Reverse) -> None:
        super().__init__(words(change.act))
        self.change = change
        self.error: UserError | None = None
        self._reverse = reverse
        self._done = True

    def undo(self) -> None:
        """Bring back what was before, unless that failed before and the stack only moves its index."""
        if self._done:
            self._turn()

    def redo(self) -> None:
        """Do it again; the first call, by push, finds it done."""
        if not self._done:
            self._turn()

    def _turn(self) -> None:
        try:
            self.change = self._reverse(self.change)
        except UserError as error:
            self.error = error
            self.setObsolete(error.kind in _FOR_GOOD)
            return
        self.error = None
        self._done = not self._done


class Undo(QUndoStack):
    """The acts that can be undone since the vault was opened; `turned` tells a reversal that worked."""

    turned = Signal(object, bool)  # Change made, True for undo and False for redo
    LIMIT = 100

    def __init__(self, reverse: Reverse) -> None:
        super().__init__()
        self.setUndoLimit(self.LIMIT)
        self._reverse = reverse

    def add(self, change: Change) -> None:
        """Remember an act that was just done; one that cannot be undone ends what could be undone before it.

        Nothing before it may be reversed past it: the records it stands on would go.
        """
        if change.undoable:
            self.push(ActCommand(change, self._reverse))
        elif change.act not in SILENT:
            self.clear()

    def next_undo(self) -> Change | None:
        """What `undo_last` would reverse."""
        command = self.command(self.index() - 1) if self.canUndo() else None
        return command.change if isinstance(command, ActCommand) else None

    def undo_last(self) -> UserError | None:
        """Undo the last act; returns the trouble when it could not be."""
        if not self.canUndo():
            return None
        command = self.command(self.index() - 1)
        self.undo()
        return self._after(command, undone=True)

    def redo_next(self) -> UserError | None:
        """Do the last undone act again; returns the trouble when it could not be."""
        if not self.canRedo():
            return None
        command = self.command(self.index())
        self.redo()
        return self._after(command, undone=False)

    def _after(self, command: QUndoCommand, *, undone: bool) -> UserError | None:
        assert isinstance(command, ActCommand)
        error = command.error
        if error is None:
            self.turned.emit(command.change, undone)
        elif error.kind not in _FOR_GOOD:
            self.redo() if undone else self.undo()
        return error
