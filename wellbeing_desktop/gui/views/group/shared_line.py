"""One line that may come in the group's report: in or out, and where it names a member, the way to its note."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from wellbeing_desktop.gui.buttons import button
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.parts import Chip
from wellbeing_desktop.gui.places import Place
from wellbeing_desktop.gui.theme import restyle
from wellbeing_desktop.services.group_reports import SharedLine


class SharedRow(QWidget):
    """`wanted(bool)` tells whether the line is to be in the report."""

    wanted = Signal(bool)

    def __init__(self, desk: Desk, line: SharedLine, inside: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 4, 0, 4)
        row.setSpacing(8)
        self.tick = QCheckBox(self)
        self.tick.setChecked(inside)
        self.tick.setAccessibleName(self.tr("In het verslag: {line}").format(line=line.text))
        self.tick.toggled.connect(self.wanted)
        row.addWidget(self.tick)
        words = QVBoxLayout()
        words.setSpacing(2)
        where = self.tr("{section} · {day}").format(section=line.section, day=desk.formats.day(line.session.day))
        for text, role in ((line.text, "label"), (where, "muted")):
            label = QLabel(text, self)
            label.setWordWrap(True)
            restyle(label, role=role)
            words.addWidget(label)
        row.addLayout(words, 1)
        if line.names:
            row.addWidget(Chip(self.tr("Noemt een lid"), "danger"))
            self.note_button = button(self.tr("Naar de notitie"), "", "pen-line", self)
            self.note_button.clicked.connect(lambda: desk.go(Place("note", line.session.id)))
            row.addWidget(self.note_button)
