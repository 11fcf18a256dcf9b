"""That scans of what somebody signed are kept, since when, and the button to look at them."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from wellbeing_desktop.domain.change import Change
from wellbeing_desktop.domain.consent import ConsentScan
from wellbeing_desktop.domain.evidence import Scan
from wellbeing_desktop.services.scans import Evidence

from .buttons import button
from .desk import Desk
from .fitting import Columns
from .scan_words import ScanWords
from .theme import restyle
from .tokens import SPACE_S

if TYPE_CHECKING:
    from .evidence_dialog import EvidenceDialog


class EvidenceRow(QWidget):
    """Hidden while nothing is kept; follows what is added. Made anew with its block for another language or name."""

    def __init__(self, desk: Desk, evidence: Evidence, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._evidence = evidence
        self._name = name
        self._words = ScanWords(desk, self)
        self._dialog: EvidenceDialog | None = None
        self._kept_label = QLabel(self)
        self._kept_label.setTextFormat(Qt.TextFormat.PlainText)
        self._kept_label.setWordWrap(True)
        restyle(self._kept_label, role="muted")
        self.look_button = button("", "quiet", "scan-line", self)
        self.look_button.clicked.connect(self._look)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_S)
        row.addWidget(self._kept_label, 1)
        row.addWidget(self.look_button)
        Columns(self, row)
        desk.changed.connect(self._follow)
        self._redraw()

    @property
    def dialog(self) -> "EvidenceDialog | None":
        """The dialog with the pages, once it was asked for."""
        return self._dialog

    @property
    def text(self) -> str:
        """What it says."""
        return self._kept_label.text()

    def _follow(self, change: Change) -> None:
        if change.touches(Scan, ConsentScan):
            self._redraw()

    def _redraw(self) -> None:
        kept = self._evidence.kept(self._desk.vault)
        self.setVisible(bool(kept))
        if not kept:
            return
        self._kept_label.setText(self._words.kept(kept))
        self.look_button.setText(self.tr("Scan bekijken"))
        self.look_button.setAccessibleName(self.tr("Scan van {name} bekijken").format(name=self._name))

    def _look(self) -> None:
        from .evidence_dialog import EvidenceDialog

        if self._dialog is None:
            self._dialog = EvidenceDialog(self._desk, self.window())
        self._dialog.look(self._evidence, self._name)
