"""What the register keeps of erased dossiers: documents, days and roles, without anybody's name."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from wellbeing_desktop.assets.wording import wording
from wellbeing_desktop.domain.disclosure import Way
from wellbeing_desktop.domain.erasing import ErasedDisclosure
from wellbeing_desktop.gui.buttons import button
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.parts.plain_table import PlainTable
from wellbeing_desktop.gui.room import fitted
from wellbeing_desktop.gui.tokens import SPACE_L, SPACE_M
from wellbeing_desktop.services import erasing
from wellbeing_desktop.settings.device import WindowBox

SIZE = WindowBox(820, 560)


class ErasedDialog(QDialog):
    """`open()` shows them, the newest first."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.about_label, self.table = QLabel(self), PlainTable(self)
        self.close_button = button("", "", parent=self)
        self.close_button.clicked.connect(self.accept)
        self.about_label.setTextFormat(Qt.TextFormat.PlainText)
        self.about_label.setWordWrap(True)
        column, row = QVBoxLayout(self), QHBoxLayout()
        column.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_L)
        column.setSpacing(SPACE_M)
        column.addWidget(self.about_label)
        column.addWidget(self.table)
        column.addStretch(1)
        row.addStretch(1)
        row.addWidget(self.close_button)
        column.addLayout(row)

    def open(self) -> None:
        """Show what is kept now."""
        self._redraw()
        self.resize(fitted(SIZE, self))
        super().open()
        self.close_button.setFocus()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a language switch."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange and self.isVisible():
            self._redraw()

    def _redraw(self) -> None:
        self.setWindowTitle(self.tr("Uit gewiste dossiers"))
        self.close_button.setText(self.tr("Sluiten"))
        self.about_label.setText(
            self.tr("Dit is verstrekt uit dossiers die later zijn gewist. Over wie het ging en wat erin stond, is weg.")
        )
        self.table.setAccessibleName(self.windowTitle())
        heads = (self.tr("Document"), self.tr("Nummer"), self.tr("Aan"), self.tr("Wanneer"), self.tr("Hoe"))
        kept = self._desk.attempt(lambda: erasing.disclosures_of_erased(self._desk.vault)) or []
        self.table.show_rows(heads, [self._row(one) for one in kept])

    def _row(self, one: ErasedDisclosure) -> tuple[str, ...]:
        words, formats = wording(self._desk.settings.language), self._desk.formats
        way = self.tr("afgedrukt") if one.way is Way.PRINTED else self.tr("bewaard")
        role = words.text(f"role.{one.role}")
        return words.text(f"kind.{one.document}"), one.number, role, formats.date(one.made_at.date()), way
