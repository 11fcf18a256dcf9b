"""Everything that can be searched of each entry beyond its line, made a little at a time beside the window."""

from collections.abc import Sequence
from time import perf_counter

from PySide6.QtCore import QObject, QTimer, Signal

from wellbeing_desktop.domain.disclosure import Disclosure
from wellbeing_desktop.gui.register_words import Words

AT_ONCE = 0.008
"""Seconds of work between two looks at what the user does."""


class SearchIndex(QObject):
    """`begin` with what the register shows; `complete()` once every entry can be found by all it says."""

    complete = Signal()

    def __init__(self, words: Words, parent: QObject) -> None:
        super().__init__(parent)
        self._words = words
        self._texts: dict[int, str] = {}
        self._waiting: list[tuple[Disclosure, str]] = []
        self._next = QTimer(self)
        self._next.timeout.connect(self._work)

    def begin(self, entries: Sequence[tuple[Disclosure, str]]) -> None:
        """Begin anew: each entry with the name of its client as it is shown."""
        self._texts = {}
        self._waiting = list(reversed(entries))
        self._next.start(0)

    def stop(self) -> None:
        """Leave it: the page is left, or the vault is going to be closed."""
        self._next.stop()

    def text(self, entry_id: int) -> str:
        """What an entry says beyond its line, without capitals; empty as long as it was not looked at."""
        return self._texts.get(entry_id, "")

    def _work(self) -> None:
        until = perf_counter() + AT_ONCE
        while self._waiting and perf_counter() < until:
            entry, client = self._waiting.pop()
            self._texts[entry.id] = self._text(entry, client)
        if not self._waiting:
            self._next.stop()
            self.complete.emit()

    def _text(self, entry: Disclosure, client: str) -> str:
        words = self._words
        says = (client, words.period(entry), words.sources(entry), words.passed(entry), words.notices(entry))
        return "\n".join((*says, *words.items(entry), entry.digest)).casefold()
