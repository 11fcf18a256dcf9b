"""What was typed and is not in the vault yet; it stays here when the vault cannot take it."""

from collections.abc import Mapping
from datetime import datetime

from wellbeing_desktop.domain.notes import Line
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.services import agreements, notes

from .agreements import Unsaved

Texts = dict[str, tuple[Line, ...]]


class Drafts:
    """The unsaved sections and agreements of sessions that were left while the vault could not take them."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._texts: dict[int, Texts] = {}
        self._agreements: list[Unsaved] = []

    def keep(self, session_id: int, texts: Mapping[str, tuple[Line, ...]], agreement: Unsaved | None) -> None:
        """Remember what could not be saved."""
        self._texts.setdefault(session_id, {}).update(texts)
        if agreement is not None:
            self._agreements.append(agreement)

    def take(self, session_id: int) -> Texts:
        """The unsaved sections of a session that is shown again; they are no longer remembered here."""
        return self._texts.pop(session_id, {})

    def write(self, session_id: int, texts: Mapping[str, tuple[Line, ...]]) -> datetime:
        """Save what is remembered, then these sections of the session; raises UserError, then nothing is forgotten."""
        while self._agreements:
            unsaved = self._agreements[0]
            self._desk.undo.add(agreements.settle(self._desk.vault, unsaved.agreement, unsaved.began))
            del self._agreements[0]
        for number in list(self._texts):
            notes.save(self._desk.vault, number, self._texts[number])
            del self._texts[number]
        return notes.save(self._desk.vault, session_id, dict(texts))
