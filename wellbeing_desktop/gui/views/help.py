"""Hulp: a practice to try things in, the programmes, and the keys."""

from collections.abc import Sequence

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ..desk import Desk
from ..parts import PageHeader
from ..parts.columns import arrange
from ..parts.rows import fill
from ..places import Place
from ..theme import mark
from ..view import View

BESIDE = 760


class HelpView(View):
    """`Place("help")`; who composes the program lets `sample_button` open the sample practice."""

    form = "help"
    header: PageHeader
    columns: QBoxLayout
    sample_button: QPushButton
    programmes_button: QPushButton
    keys_rows: QVBoxLayout

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.programmes_button.clicked.connect(lambda: desk.go(Place("programmes")))

    def redraw(self) -> None:
        """Show the keys in the language of the screen."""
        fill(self.keys_rows, [_row(keys, does) for keys, does in self._keys()])

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cards come below each other when there is no room beside each other."""
        super().resizeEvent(event)
        arrange(self.columns, self.width(), BESIDE)

    def _keys(self) -> Sequence[tuple[str, str]]:
        return (
            ("F1", self.tr("Deze hulp")),
            ("Ctrl+K", self.tr("Zoeken: deelnemer, gesprek of document")),
            ("Ctrl+L", self.tr("Vergrendelen")),
            ("Ctrl+S", self.tr("Notitie bewaren; dat gebeurt ook vanzelf")),
            ("Ctrl+Z", self.tr("Ongedaan maken")),
            ("Ctrl+Y", self.tr("Opnieuw doen")),
            ("Esc", self.tr("Terug")),
            ("F8", self.tr("Namen als initialen tonen, en weer voluit")),
            ("Alt+1 … 9", self.tr("Naar het scherm op die plaats in het menu")),
            ("Alt+↑ ↓ ← →", self.tr("Agenda: het gekozen gesprek verplaatsen")),
            ("PageUp, PageDown", self.tr("Agenda: vorige en volgende week of maand")),
            ("Home", self.tr("Agenda: naar vandaag")),
        )


def _row(keys: str, does: str) -> QWidget:
    row = QWidget()
    line = QHBoxLayout(row)
    line.setContentsMargins(0, 2, 0, 2)
    key, words = QLabel(keys), QLabel(does)
    mark(key, role="label")
    words.setWordWrap(True)
    key.setMinimumWidth(key.fontMetrics().horizontalAdvance("PageUp, PageDown  "))
    line.addWidget(key)
    line.addWidget(words, 1)
    return row
