"""The earlier versions of a section: which there are, what has changed since, and the way back."""

from PySide6.QtGui import QColor, QFont, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QDialog, QLabel, QListWidget, QListWidgetItem, QPushButton, QTextEdit, QWidget

from wellbeing_desktop.domain.comparing import Fate, Piece, compare, words_in
from wellbeing_desktop.domain.note_history import text_of
from wellbeing_desktop.domain.notes import Line, NoteVersion
from wellbeing_desktop.gui.announce import announce
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.forms import load
from wellbeing_desktop.gui.parts import EmptyState
from wellbeing_desktop.gui.room import fitted
from wellbeing_desktop.gui.theme import theme
from wellbeing_desktop.services import note_history
from wellbeing_desktop.settings.device import WindowBox

SIZE = WindowBox(860, 620)


class HistoryDialog(QDialog):
    """`show_section(session_id, key, title)` opens it; closes by itself when a text was put back."""

    heading: QLabel
    explanation: QLabel
    empty: EmptyState
    both: QWidget
    versions_list: QListWidget
    summary_label: QLabel
    text_view: QTextEdit
    legend_label: QLabel
    close_button: QPushButton
    back_button: QPushButton

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load(self, "note_history")
        self._desk = desk
        self._versions: list[NoteVersion] = []
        self._now: tuple[Line, ...] = ()
        self.versions_list.currentRowChanged.connect(self._compare)
        self.versions_list.itemActivated.connect(lambda _item: self.back_button.setFocus())
        self.back_button.clicked.connect(self._bring_back)
        self.close_button.clicked.connect(self.reject)
        theme().changed.connect(self._repaint)

    def show_section(self, session_id: int, key: str, title: str) -> None:
        """Show what was kept of a section, the newest chosen."""
        kept = note_history.section(self._desk.vault, session_id, key)
        self._now = kept.lines if kept else ()
        self._versions = note_history.versions(self._desk.vault, session_id, key)
        self.heading.setText(title)
        self.explanation.setText(self.tr("%n eerdere versies, vergeleken met wat er nu staat", "", len(self._versions)))
        some = bool(self._versions)
        for widget in (self.both, self.explanation, self.back_button):
            widget.setVisible(some)
        self.empty.setVisible(not some)
        self._fill()
        self.resize(fitted(SIZE, self))
        self.open()
        (self.versions_list if some else self.close_button).setFocus()

    def _fill(self) -> None:
        self.versions_list.blockSignals(True)
        self.versions_list.clear()
        for version in self._versions:
            self.versions_list.addItem(QListWidgetItem(self._moment(version)))
        self.versions_list.blockSignals(False)
        if self._versions:
            self.versions_list.setCurrentRow(0)
            self._compare(0)

    def _moment(self, version: NoteVersion) -> str:
        """'ma 23 nov, 14:19'; with the year when it is another one."""
        formats, moment = self._desk.formats, version.written_at
        day = formats.short_day(moment.date())
        if moment.year != self._desk.vault.now().year:
            day = f"{day} {moment.year}"
        return self.tr("{day}, {time}").format(day=day, time=formats.time(moment.time()))

    def _compare(self, row: int) -> None:
        if not 0 <= row < len(self._versions):
            return
        version = self._versions[row]
        pieces = compare(text_of(version.lines), text_of(self._now))
        said = self._summary(version, pieces)
        self.summary_label.setText(said)
        self._write(pieces)
        self.back_button.setEnabled(version.lines != self._now)
        announce(self.versions_list, said)

    def _summary(self, version: NoteVersion, pieces: tuple[Piece, ...]) -> str:
        gone, added = words_in(pieces, Fate.GONE), words_in(pieces, Fate.ADDED)
        if version.lines == self._now:
            return self.tr("Deze tekst staat er nu precies zo.")
        if not gone and not added:
            return self.tr("De woorden zijn gelijk gebleven; tekens, opmaak of van wie een regel is, niet.")
        since = [self.tr("%n woorden erbij", "", added), self.tr("%n woorden weg", "", gone)]
        return self.tr("Sinds toen: {changes}.").format(changes=", ".join(since))

    def _write(self, pieces: tuple[Piece, ...]) -> None:
        """Show both texts as one; what went is struck through, what came underlined, besides their colours."""
        tokens = theme().tokens
        self.text_view.clear()
        cursor = QTextCursor(self.text_view.document())
        for piece in pieces:
            look = QTextCharFormat()
            if piece.fate is Fate.GONE:
                look.setFontStrikeOut(True)
                look.setForeground(QColor(tokens.danger))
            elif piece.fate is Fate.ADDED:
                look.setFontUnderline(True)
                look.setFontWeight(QFont.Weight.DemiBold)
                look.setForeground(QColor(tokens.ok))
            cursor.insertText(piece.text, look)
        self.text_view.moveCursor(QTextCursor.MoveOperation.Start)

    def _repaint(self) -> None:
        if self.isVisible():
            self._compare(self.versions_list.currentRow())

    def _bring_back(self) -> None:
        version = self._versions[self.versions_list.currentRow()]
        if self._desk.act(lambda vault: note_history.bring_back(vault, version.id)):
            self.accept()
