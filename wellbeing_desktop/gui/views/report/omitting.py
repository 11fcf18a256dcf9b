"""Taking passages out of a report after an objection, and putting them back for a next version."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from wellbeing_desktop.domain.reports import Omission, Report
from wellbeing_desktop.gui.buttons import button
from wellbeing_desktop.gui.parts import Card
from wellbeing_desktop.gui.parts.rows import fill
from wellbeing_desktop.gui.tab_order import follow_layout
from wellbeing_desktop.gui.tokens import SPACE_M, SPACE_S, SPACE_XS

from .side_panel import SidePanel, plain_label


class OmitPanel(SidePanel):
    """`chosen(texts)` for the ticked passages."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("file-text", parent)
        self._passages: list[_Passage] = []
        listed = QWidget(self)
        self._column = QVBoxLayout(listed)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SPACE_S)
        self.add_field(listed)
        self.keep_button.clicked.connect(self._keep)
        self._retranslate()

    def ask(self, report: Report) -> None:
        """Offer the lines and agreements of a report, none ticked."""
        content = report.content
        texts = dict.fromkeys([*(line.text for line in content.lines), *(item.text for item in content.agreements)])
        self._passages = [_Passage(text, self) for text in texts]
        fill(self._column, self._passages)
        follow_layout(self)
        self.show_trouble(None)
        self._passages[0].tick.setFocus()

    def ticks(self) -> list[QCheckBox]:
        """The boxes to tick, in the order of the report."""
        return [one.tick for one in self._passages]

    def _keep(self) -> None:
        self.chosen.emit(tuple(one.text for one in self._passages if one.tick.isChecked()))

    def _retranslate(self) -> None:
        super()._retranslate()
        self.set_title(self.tr("Passage eruit halen"))
        self.about.setText(
            self.tr(
                "Kies wat uit het verslag moet. In de notitie blijft het staan. "
                "Iedereen krijgt de nieuwe versie opnieuw voorgelegd."
            )
        )
        self.keep_button.setText(self.tr("Nieuwe versie maken"))


class OmittedCard(Card):
    """What was taken out so far; `put_back(omission id)` by the button behind each."""

    put_back = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._about = plain_label("muted", self)
        self._shown: tuple[str, tuple[Omission, ...]] = ("", ())
        self._rows = QVBoxLayout()
        self._rows.setSpacing(SPACE_M)
        self.add(self._about)
        self.body.addLayout(self._rows)
        self.hide()

    def show_omitted(self, omitted: tuple[Omission, ...], *, sealed: bool) -> None:
        """Show these passages, to be put back while the report is not sealed; nothing at all when there are none."""
        self.setVisible(bool(omitted))
        self.set_title(self.tr("Eruit gehaald"))
        self._about.setText(self.tr("Dit staat niet in het verslag, wel in de notitie."))
        words = "" if sealed else self.tr("Terugzetten")
        if (words, omitted) != self._shown:
            self._shown = (words, omitted)
            fill(self._rows, [self._row(one, words) for one in omitted])

    def _row(self, one: Omission, words: str) -> QWidget:
        row = QWidget(self)
        column = QVBoxLayout(row)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_XS)
        column.addWidget(plain_label("", row, one.text))
        back = button(words, "quiet", "undo-2", row)
        back.setAccessibleName(f"{words}: {one.text}")
        back.setVisible(bool(words))
        back.clicked.connect(lambda: self.put_back.emit(one.id))
        column.addWidget(back, 0, Qt.AlignmentFlag.AlignLeft)
        return row


class _Passage(QWidget):
    """A box to tick beside the whole passage, which a check box by itself would cut off; a click anywhere ticks it."""

    def __init__(self, text: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.text = text
        self.tick = QCheckBox(self)
        self.tick.setAccessibleName(text)
        self.tick.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_S)
        row.addWidget(self.tick, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(plain_label("", self, text), 1)

    def mousePressEvent(self, _event: QMouseEvent) -> None:
        """Tick it, or not any more."""
        self.tick.toggle()
