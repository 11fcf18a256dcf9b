"""Keeps a half-filled form in the vault while it is typed, and fills it in again after a lock."""

from collections.abc import Mapping
from datetime import datetime
from typing import Protocol

from PySide6.QtCore import QObject

from wellbeing_desktop.services import form_drafts

from .autosave import Autosave, Pace
from .desk import Desk
from .parts.draft_line import DraftLine

PACE = Pace()


class Form(Protocol):
    """What is kept: the words in its fields by name, filled in again from them, or made empty."""

    def filled_in(self) -> dict[str, str]:
        """What stands in the fields now; an empty text is a field without anything."""

    def fill_in(self, content: Mapping[str, str]) -> None:
        """Put it back; a field that is not named stays as it is."""

    def empty_form(self) -> None:
        """Begin anew."""


class FormKeeper(QObject):
    """`begin(name)` when the form is shown, `touch` at each change, `leave` and `done` as their names say.

    `line` says that something had been filled in already, with the way to begin anew.
    """

    def __init__(self, desk: Desk, form: Form, line: DraftLine, parent: QObject, pace: Pace = PACE) -> None:
        super().__init__(parent)
        self._desk = desk
        self._form = form
        self._line = line
        self._name = ""
        self._autosave = Autosave(self._write, pace, self)
        line.again.connect(self._begin_anew)

    @property
    def pending(self) -> bool:
        """Whether something was filled in that is not in the vault yet."""
        return self._autosave.pending

    def begin(self, name: str) -> None:
        """Show what was filled in before on the form of this name; what is not saved yet stays as it is."""
        self.leave()
        if self.pending and name == self._name:
            return
        self._name = name
        content = self._desk.attempt(lambda: form_drafts.kept(self._desk.vault, name)) or {}
        if content:
            self._form.fill_in(content)
        self._line.setVisible(bool(content))

    def touch(self) -> None:
        """Something was changed in the form."""
        if self._name:
            self._autosave.touch()

    def leave(self) -> None:
        """Save at once."""
        self._autosave.save()

    def done(self) -> None:
        """The form was used or given up: nothing of it is kept."""
        self._autosave.drop()
        self._line.hide()
        self._desk.attempt(lambda: form_drafts.forget(self._desk.vault, self._name))

    def _begin_anew(self) -> None:
        self.done()
        self._form.empty_form()

    def _write(self) -> datetime:
        return form_drafts.keep(self._desk.vault, self._name, self._form.filled_in())
