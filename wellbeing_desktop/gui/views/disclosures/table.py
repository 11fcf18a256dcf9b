"""The lines of the register as a table model: four columns of two lines each."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from wellbeing_desktop.domain.disclosure import Disclosure
from wellbeing_desktop.gui.digests import short_digest
from wellbeing_desktop.gui.register_words import Words

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class Register(QAbstractTableModel):
    """`show_entries` takes the newest first; `filter_by` leaves those that hold every word typed."""

    def __init__(self, words: Words, parent: QObject) -> None:
        super().__init__(parent)
        self._words = words
        self._all: list[tuple[Disclosure, tuple[str, ...]]] = []
        self._shown: list[tuple[Disclosure, tuple[str, ...]]] = []
        self._typed = ""

    def show_entries(self, entries: Sequence[Disclosure], consents: dict[int, str]) -> None:
        """Show these entries; `consents` holds the numbers of consents by their id."""
        self._all = [(entry, self._cells(entry, consents.get(entry.consent_id or 0, ""))) for entry in entries]
        self.filter_by(self._typed)

    def filter_by(self, typed: str) -> None:
        """Leave the entries in whose line every word occurs; capitals do not count."""
        self._typed = typed
        wanted = typed.casefold().split()
        self.beginResetModel()
        self._shown = [
            (entry, cells)
            for entry, cells in self._all
            if all(word in " ".join((*cells, entry.digest)).casefold() for word in wanted)
        ]
        self.endResetModel()

    def entry(self, row: int) -> Disclosure | None:
        """The entry in a row, or None."""
        return self._shown[row][0] if 0 <= row < len(self._shown) else None

    def row_of(self, entry_id: int) -> int:
        """The row of an entry, or -1."""
        return next((row for row, (entry, _) in enumerate(self._shown) if entry.id == entry_id), -1)

    def rowCount(self, parent: Index = _ROOT) -> int:
        """The number of entries shown."""
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index = _ROOT) -> int:
        """When, what, to whom, on what ground."""
        return 0 if parent.isValid() else 4

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The two lines of a cell; a screen reader and the tool tip get them as well."""
        text = self._shown[index.row()][1][index.column()]
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

    def _cells(self, entry: Disclosure, consent: str) -> tuple[str, ...]:
        words = self._words
        return (
            f"{words.moment(entry)}\n{words.way(entry)}",
            f"{words.document(entry)}\n{entry.number} · v{entry.version}",
            f"{words.recipient(entry)}\n{words.purpose(entry)}",
            f"{words.consent(consent)}\n{short_digest(entry.digest)}",
        )
