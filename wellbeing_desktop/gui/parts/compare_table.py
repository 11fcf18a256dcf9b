"""What was measured first and last, beside each other: 'bij het begin' and 'nu'."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from wellbeing_desktop.services.progress import Compared

from ..desk import Desk
from ..theme import restyle
from ..tokens import SPACE_S, SPACE_XL
from .chip import Chip, ChipKind


class CompareTable(QWidget):
    """Hidden while nothing was measured; a screen reader hears each row as a sentence."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(SPACE_XL)
        self._grid.setVerticalSpacing(SPACE_S)
        self._grid.setColumnStretch(0, 3)
        self._grid.setColumnStretch(3, 2)

    def show_rows(self, rows: tuple[Compared, ...]) -> None:
        """Show these indicators."""
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.setVisible(bool(rows))
        if not rows:
            return
        formats = self._desk.formats
        begin = min(one.first.measured_on for one in rows)
        latest = [one.latest.measured_on for one in rows if one.latest is not None]
        heads = [self.tr("Metingen"), self.tr("Begin, {day}").format(day=formats.short_day(begin))]
        heads.append(self.tr("Nu, {day}").format(day=formats.short_day(max(latest))) if latest else self.tr("Nu"))
        for column, words in enumerate(heads):
            self._put(0, column, words, "help")
        for row, one in enumerate(rows, 1):
            self._show(row, one)
        self.setAccessibleName("; ".join(self._sentence(one) for one in rows))

    def _show(self, row: int, one: Compared) -> None:
        title = one.indicator.title.get(self._desk.settings.language)
        self._put(row, 0, title, "label")
        self._put(row, 1, str(one.first.score), "")
        self._put(row, 2, "–" if one.latest is None else str(one.latest.score), "")
        words, kind = self._movement(one)
        self._grid.addWidget(Chip(words, kind), row, 3, Qt.AlignmentFlag.AlignLeft)

    def _put(self, row: int, column: int, words: str, role: str) -> None:
        label = QLabel(words)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(column == 0)
        if role:
            restyle(label, role=role)
        self._grid.addWidget(label, row, column)

    def _movement(self, one: Compared) -> tuple[str, ChipKind]:
        gain = one.gain
        if gain is None:
            return self.tr("één keer gemeten"), "neutral"
        if gain == 0:
            return self.tr("gelijk gebleven"), "neutral"
        words = self.tr("%n punt(en) beter", "", gain) if gain > 0 else self.tr("%n punt(en) minder goed", "", -gain)
        return words, "ok" if gain > 0 else "warning"

    def _sentence(self, one: Compared) -> str:
        title = one.indicator.title.get(self._desk.settings.language)
        scores = str(one.first.score) if one.latest is None else f"{one.first.score} → {one.latest.score}"
        return f"{title}: {scores}, {self._movement(one)[0]}"
