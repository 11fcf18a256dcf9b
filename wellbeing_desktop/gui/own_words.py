"""The user's own words: a small window to look them through and take them off the list."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialog, QLabel, QListWidget, QListWidgetItem, QPushButton, QWidget

from wellbeing_desktop.domain.change import Change
from wellbeing_desktop.domain.notes import SpellingWord
from wellbeing_desktop.services import spelling

from .desk import Desk
from .forms import load

SIZE = QSize(460, 440)


class OwnWords(QDialog):
    """Not modal to the program: locking wins over it; each removal is an act that can be undone."""

    words_list: QListWidget
    empty_label: QLabel
    remove_button: QPushButton
    close_button: QPushButton

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load(self, "own_words")
        self._desk = desk
        self.remove_button.clicked.connect(self._remove)
        self.close_button.clicked.connect(self.close)
        self.words_list.currentRowChanged.connect(lambda row: self.remove_button.setEnabled(row >= 0))
        desk.changed.connect(self._changed)
        self._fill()
        self.resize(SIZE)

    def words(self) -> list[str]:
        """The words that are listed."""
        return [self.words_list.item(row).text() for row in range(self.words_list.count())]

    def _changed(self, change: Change) -> None:
        if change.touches(SpellingWord):
            self._fill()

    def _fill(self) -> None:
        row = max(self.words_list.currentRow(), 0)
        self.words_list.clear()
        for kept in self._desk.attempt(lambda: spelling.words(self._desk.vault)) or []:
            item = QListWidgetItem(kept.word, self.words_list)
            item.setData(Qt.ItemDataRole.UserRole, kept.id)
        count = self.words_list.count()
        self.remove_button.setEnabled(False)
        self.words_list.setVisible(count > 0)
        self.remove_button.setVisible(count > 0)
        self.empty_label.setVisible(count == 0)
        if count:
            self.words_list.setCurrentRow(min(row, count - 1))

    def _remove(self) -> None:
        number = self.words_list.currentItem().data(Qt.ItemDataRole.UserRole)
        self._desk.act(lambda vault: spelling.forget(vault, number))
