"""One place at which a name stands: a box to cover it or let it stand, and the words round it."""

from html import escape

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QLabel, QWidget

from wellbeing_desktop.gui.theme import restyle, theme
from wellbeing_desktop.gui.tokens import SPACE_S
from wellbeing_desktop.services.inspection import Mention


class MentionRow(QFrame):
    """`chosen(key, covered)` follows the box, or a click on the words."""

    chosen = Signal(str, bool)

    def __init__(self, mention: Mention, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.mention = mention
        self.box = QCheckBox(self)
        self.words = QLabel(self)
        self.words.setTextFormat(Qt.TextFormat.RichText)
        self.words.setWordWrap(True)
        restyle(self.words, role="subtitle")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_S)
        row.addWidget(self.box, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.words, 1)
        self.box.clicked.connect(lambda covered: self.chosen.emit(self.mention.key, covered))
        theme().changed.connect(self._paint)
        self.show_mention(mention)

    def show_mention(self, mention: Mention) -> None:
        """Show the same place as it stands now."""
        self.mention = mention
        self.box.setChecked(mention.covered)
        self._paint()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the press, or the release that follows would go elsewhere."""
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click on the words is one on the box."""
        if event.button() is Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.box.click()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a language switch."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._paint()

    def _paint(self) -> None:
        one, tokens = self.mention, theme().tokens
        line = "none" if one.covered else "underline"
        ground = tokens.accent_soft if one.covered else tokens.warning_soft
        style = f"background-color: {ground}; color: {tokens.text_1}; text-decoration: {line}"
        before, after = one.before, one.after
        times = self.tr(" ({count}×)").format(count=one.count) if one.count > 1 else ""
        self.words.setText(f'{escape(before)}<span style="{style}">{escape(one.name)}</span>{escape(after + times)}')
        said = self.tr("Afdekken: {before}‘{name}’{after}").format(before=before, name=one.name, after=after)
        self.box.setAccessibleName(said)
