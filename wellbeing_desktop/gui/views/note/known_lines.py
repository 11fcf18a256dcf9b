"""The lines of a document that is written in: read again only where it changed, for a save comes every few seconds."""

from PySide6.QtGui import QTextDocument

from wellbeing_desktop.domain.notes import Line

from .document import lines_of


class KnownLines:
    """Follows a document from now on; `lines()` says what `document.read` would."""

    def __init__(self, document: QTextDocument) -> None:
        self._document = document
        self._known: list[tuple[Line, ...] | None] = [None] * document.blockCount()
        document.contentsChange.connect(self._changed)

    def lines(self) -> tuple[Line, ...]:
        """The lines as they stand; a document in which nothing was done has none."""
        found: list[Line] = []
        for number, known in enumerate(self._known):
            found += self._read(number) if known is None else known
        return () if found == [Line("")] else tuple(found)

    def _read(self, number: int) -> tuple[Line, ...]:
        read = self._known[number] = lines_of(self._document.findBlockByNumber(number))
        return read

    def _changed(self, at: int, _removed: int, added: int) -> None:
        """Forget the paragraphs that were touched; Qt counts the end of the document in `added` now and then."""
        document, known = self._document, self._known
        more = document.blockCount() - len(known)
        first = document.findBlock(at).blockNumber()
        last = document.findBlock(min(at + added, document.characterCount() - 1)).blockNumber()
        if first < 0 or last < first or last + 1 - more < first:
            self._known = [None] * document.blockCount()
        else:
            known[first : last + 1 - more] = [None] * (last + 1 - first)
