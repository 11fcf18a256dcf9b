"""A translator that knows the words a test gives it, so that tests do not lean on the wording of en.ts."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication


class Dictionary(QTranslator):
    """Translates by the source alone, or by `context: source`."""

    def __init__(self, words: dict[str, str]) -> None:
        super().__init__()
        self._words = words

    def translate(self, context: str, source: str, *_more: object) -> str:
        return self._words.get(f"{context}: {source}") or self._words.get(source, "")

    def isEmpty(self) -> bool:
        return False


@contextmanager
def speaking(application: QApplication, words: dict[str, str]) -> Iterator[None]:
    """Within the block every widget has these words; after it the ones it had."""
    dictionary = Dictionary(words)
    application.installTranslator(dictionary)
    application.sendPostedEvents()
    yield
    application.removeTranslator(dictionary)
    application.sendPostedEvents()
