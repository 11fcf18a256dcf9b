"""The repaired vault beside what it was made of, before its user decides to go on with it."""

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QWidget

from wellbeing_desktop.assets.formats import Formats
from wellbeing_desktop.domain.errors import UserError
from wellbeing_desktop.gui import damage_words, messages
from wellbeing_desktop.gui.forms import load
from wellbeing_desktop.gui.theme import restyle
from wellbeing_desktop.gui.tokens import SPACE_M, SPACE_S
from wellbeing_desktop.services import repair
from wellbeing_desktop.services.repair import Line, Repaired
from wellbeing_desktop.settings.device import SettingsFile

_NAMED = 8
"""More talks than these are not named one by one."""


class RepairedPage(QWidget):
    """Counts of each part side by side, and what is lost; `used()` when it took the place, `dropped()` when not."""

    used = Signal()
    dropped = Signal()

    ground_label: QLabel
    table_space: QWidget
    lost_label: QLabel
    older_label: QLabel
    aside_label: QLabel
    trouble_label: QLabel
    use_button: QPushButton
    drop_button: QPushButton

    def __init__(self, home: Path, repaired: Repaired, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load(self, "unlock_repaired")
        self._home, self._repaired = home, repaired
        self._grid = QGridLayout(self.table_space)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(SPACE_M)
        self._grid.setVerticalSpacing(SPACE_S)
        self._grid.setColumnStretch(0, 1)
        self._cells: list[QLabel] = []
        self.setFocusProxy(self.use_button)
        self.use_button.clicked.connect(self._use)
        self.drop_button.clicked.connect(self._drop)
        self.trouble_label.hide()
        self._show()

    def event(self, event: QEvent) -> bool:
        """Say it in another language."""
        handled = super().event(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._show()
        return handled

    def _show(self) -> None:
        self.ground_label.setText(self._ground())
        for cell in self._cells:
            cell.deleteLater()
        self._cells = []
        heads = (self.tr("Deel"), self.tr("Momentopname"), self.tr("Nog leesbaar"), self.tr("Na herstel"))
        lines = [line for line in self._repaired.lines if max(line.backup, line.readable, line.repaired)]
        self._row(0, heads, "label")
        for row, line in enumerate(lines, start=1):
            counts = (line.backup, line.readable, line.repaired)
            self._row(row, (_capital(damage_words.area(line.area)), *map(str, counts)), "")
        self.lost_label.setText(self._lost(lines))
        self.older_label.setText(self._older(lines))
        self.older_label.setVisible(bool(self.older_label.text()))

    def _row(self, row: int, words: tuple[str, ...], role: str) -> None:
        for column, text in enumerate(words):
            cell = QLabel(text, self.table_space)
            if column:
                cell.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            else:
                cell.setWordWrap(True)
            if role:
                restyle(cell, role=role)
            self._grid.addWidget(cell, row, column)
            self._cells.append(cell)
            cell.show()

    def _ground(self) -> str:
        formats = self._formats()
        _, until = self._repaired.notes_until
        last = self._moment(formats, until)
        if self._repaired.backup is None:
            said = self.tr("Er was geen goede momentopname; dit is alles wat in de kluis zelf nog te lezen is.")
        else:
            day = formats.date(self._repaired.backup.made_on)
            said = self.tr("Uit de momentopname van {day}, met alles wat van daarna nog te lezen is.").format(day=day)
        if not last:
            return said
        newest = self.tr("De nieuwste notitie is van {moment}.").format(moment=last)
        return f"{said} {newest}"

    def _moment(self, formats: Formats, moment: datetime | None) -> str:
        return f"{formats.date(moment.date())} {formats.time(moment.time())}" if moment else ""

    def _lost(self, lines: list[Line]) -> str:
        """What is in neither, part by part."""
        told = [self._missing(line) for line in lines if line.lost + line.unplaced or not line.sure]
        if not told:
            return self.tr("Er gaat niets verloren.")
        said = self.tr("Wat verloren gaat: {parts}.").format(parts="; ".join(told))
        return " ".join(filter(None, (said, self._talks(lost=True))))

    def _older(self, lines: list[Line]) -> str:
        """What only the backup had and may have been changed since."""
        count = sum(line.kept for line in lines)
        if not count:
            return ""
        said = self.tr("%n gegeven(s) uit de momentopname kunnen ouder zijn dan wat u het laatst schreef.", "", count)
        return " ".join(filter(None, (said, self._talks(lost=False))))

    def _talks(self, *, lost: bool) -> str:
        """The talks whose notes are meant, the first ones by name."""
        formats = self._formats()
        meant = [talk for talk in self._repaired.talks if talk.lost is lost]
        named = "; ".join(f"{talk.name}, {formats.date(talk.day)}" for talk in meant[:_NAMED])
        if not named:
            return ""
        if len(meant) > _NAMED:
            named = self.tr("{talks}; en nog %n andere", "", len(meant) - _NAMED).format(talks=named)
        if lost:
            return self.tr("De notities van deze gesprekken zijn er niet meer: {talks}.").format(talks=named)
        return self.tr("Kijk de notities van deze gesprekken na: {talks}.").format(talks=named)

    def _formats(self) -> Formats:
        return Formats(SettingsFile(self._home).value.language)

    def _missing(self, line: Line) -> str:
        count = line.lost + line.unplaced
        if not line.sure:
            form = (
                self.tr("{area}: hooguit {count}")
                if count
                else self.tr("{area}: misschien wat na de momentopname kwam")
            )
        else:
            form = "{area}: {count}"
        return form.format(area=damage_words.area(line.area), count=count)

    def _use(self) -> None:
        try:
            repair.carry_out(self._home)
        except UserError as trouble:
            self.trouble_label.setText(messages.sentence(trouble))
            self.trouble_label.show()
        else:
            self.used.emit()

    def _drop(self) -> None:
        repair.drop(self._home)
        self.dropped.emit()


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
