"""The user's own texts: a small window to add, change and take them away."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLabel, QLineEdit, QListWidget, QListWidgetItem, QPushButton, QWidget

from wellbeing_desktop.domain.change import Change
from wellbeing_desktop.domain.errors import UserError
from wellbeing_desktop.domain.notes import Snippet
from wellbeing_desktop.gui import messages
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.forms import load
from wellbeing_desktop.gui.parts import LabelledField, NoteEdit
from wellbeing_desktop.gui.room import fitted
from wellbeing_desktop.services import snippets
from wellbeing_desktop.settings.device import WindowBox

SIZE = WindowBox(760, 520)


class SnippetDialog(QDialog):
    """Not modal to the program: locking wins over it; each keeping and removal is an act that can be undone.

    It closes by itself once the text that it was opened with is kept.
    """

    titles_list: QListWidget
    empty_label: QLabel
    new_button: QPushButton
    remove_button: QPushButton
    title_field: LabelledField
    title_edit: QLineEdit
    text_edit: NoteEdit
    keep_button: QPushButton
    close_button: QPushButton

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load(self, "snippets")
        self._desk = desk
        self._shown = Snippet(0, "", "")
        self._found: list[Snippet] = []
        self._brought = False
        self.new_button.clicked.connect(lambda: self._show(Snippet(0, "", "")))
        self.remove_button.clicked.connect(self._remove)
        self.keep_button.clicked.connect(self._keep)
        self.close_button.clicked.connect(self.close)
        self.titles_list.currentRowChanged.connect(self._chosen)
        self.title_edit.returnPressed.connect(self._keep)
        desk.changed.connect(self._changed)

    def begin(self, text: str = "") -> None:
        """Open it, at a new text that only wants a title when one is given."""
        self._fill()
        self._show(Snippet(0, "", text) if text or not self._found else self._found[0])
        self._brought = bool(text)
        self.resize(fitted(SIZE, self))
        self.open()
        (self.title_edit if text or not self._found else self.titles_list).setFocus()
        self.title_edit.setCursorPosition(0)

    def _changed(self, change: Change) -> None:
        if change.touches(Snippet):
            self._fill()
            if self._shown.id and self._shown.id not in {one.id for one in self._found}:
                self._show(Snippet(0, "", ""))

    def _fill(self) -> None:
        self._found = self._desk.attempt(lambda: snippets.listed(self._desk.vault)) or []
        self.titles_list.blockSignals(True)
        self.titles_list.clear()
        for one in self._found:
            QListWidgetItem(one.title, self.titles_list).setToolTip(one.title)
        self._mark()
        self.titles_list.blockSignals(False)
        self.titles_list.setVisible(bool(self._found))
        self.empty_label.setVisible(not self._found)

    def _chosen(self, row: int) -> None:
        if 0 <= row < len(self._found):
            self._show(self._found[row])

    def _show(self, snippet: Snippet) -> None:
        self._shown, self._brought = snippet, False
        self.title_field.set_error("")
        self.title_edit.setText(snippet.title)
        self.text_edit.set_text(snippet.text)
        self._mark()
        if not snippet.id:
            self.title_edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def _mark(self) -> None:
        """Let the list point at what stands in the fields; at nothing for a new text."""
        row = next((at for at, one in enumerate(self._found) if one.id == self._shown.id), -1)
        blocked = self.titles_list.blockSignals(True)
        self.titles_list.setCurrentRow(row)
        self.titles_list.blockSignals(blocked)
        self.remove_button.setEnabled(row >= 0)

    def _keep(self) -> None:
        wanted = replace(self._shown, title=self.title_edit.text(), text=self.text_edit.text())
        try:
            change = snippets.save(self._desk.vault, wanted)
        except UserError as error:
            self.title_field.set_error(messages.sentence(error))
            return
        kept = change.after[0]
        assert isinstance(kept, Snippet)
        self._shown = kept
        brought = self._brought
        self._desk.act(lambda _vault: change)
        self._show(kept)
        if brought:
            self.accept()

    def _remove(self) -> None:
        number = self._shown.id
        self._desk.act(lambda vault: snippets.remove(vault, number))
