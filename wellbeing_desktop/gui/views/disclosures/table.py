"""The lines of the register as a table model: four columns of two lines each."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from wellbeing_desktop.domain.disclosure import Disclosure
from wellbeing_desktop.gui.digests import short_digest
from wellbeing_desktop.gui.register_words import Words

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


@dataclass(frozen=True)
class _Line:
    """An entry with its cells, and both as they are searched."""

    entry: Disclosure
    cells: tuple[str, ...]
    searched: str


class Register(QAbstractTableModel):
    """`show_all` takes the newest first; `filter_by` leaves those that hold every word typed.

    `beyond` tells what else an entry can be found by, without capitals.
    """

    def __init__(self, words: Words, beyond: Callable[[int], str], parent: QObject) -> None:
        super().__init__(parent)
        self._words = words
        self._beyond = beyond
        self._all: list[_Line] = []
        self._shown: list[_Line] = []
        self._typed = ""
        self._client_id = 0

    def show_all(self, entries: Sequence[Disclosure], consents: dict[int, str]) -> None:
        """Show all of these entries; `consents` holds the numbers of consents by their id."""
        self._typed, self._client_id = "", 0
        self._all = [self._line(entry, consents.get(entry.consent_id or 0, "")) for entry in entries]
        self._choose()

    def filter_by(self, typed: str) -> None:
        """Leave the entries in which every word occurs; capitals do not count."""
        self._typed = typed
        self._choose()

    def only_about(self, client_id: int) -> None:
        """Leave the entries about a client; 0 for those about anybody and nobody."""
        self._client_id = client_id
        self._choose()

    def entry(self, row: int) -> Disclosure | None:
        """The entry in a row, or None."""
        return self._shown[row].entry if 0 <= row < len(self._shown) else None

    def row_of(self, entry_id: int) -> int:
        """The row of an entry, or -1."""
        return next((row for row, line in enumerate(self._shown) if line.entry.id == entry_id), -1)

    def rowCount(self, parent: Index = _ROOT) -> int:
        """The number of entries shown."""
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index = _ROOT) -> int:
        """When, what, to whom, on what ground."""
        return 0 if parent.isValid() else 4

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The two lines of a cell; a screen reader and the tool tip get them as well."""
        text = self._shown[index.row()].cells[index.column()]
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.ToolTipRole:
                return text
            case Qt.ItemDataRole.AccessibleTextRole:
                return text.replace("\n", ", ")
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The names of the columns."""
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (
            self.tr("Wanneer en hoe"),
            self.tr("Wat"),
            self.tr("Aan wie en waarvoor"),
            self.tr("Toestemming"),
        )[section]

    def _choose(self) -> None:
        wanted = self._typed.casefold().split()
        self.beginResetModel()
        self._shown = [line for line in self._all if self._wanted(line, wanted)]
        self.endResetModel()

    def _wanted(self, line: _Line, words: list[str]) -> bool:
        entry = line.entry
        if self._client_id and entry.client_id != self._client_id:
            return False
        return all(word in line.searched or word in self._beyond(entry.id) for word in words)

    def _line(self, entry: Disclosure, consent: str) -> _Line:
        words = self._words
        cells = (
            f"{words.moment(entry)}\n{words.way(entry)}",
            f"{words.document(entry)}\n{entry.number} · v{entry.version}",
            f"{words.recipient(entry)}\n{words.purpose(entry)}",
            f"{words.consent(consent)}\n{short_digest(entry.digest)}",
        )
        return _Line(entry, cells, " ".join((*cells, entry.digest)).casefold())
