"""The one question at a withdrawal: how the client took the consent back."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from wellbeing_desktop.domain.reports import Means
from wellbeing_desktop.gui.buttons import button
from wellbeing_desktop.gui.parts import LabelledField, Segments
from wellbeing_desktop.gui.tokens import SPACE_M, SPACE_S


class Withdrawing(QFrame):
    """`done(Means, str)` when it is to be recorded, `given_up()` when not; nothing has to be filled in."""

    done = Signal(object, str)
    given_up = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.means = Segments(self)
        self.means.set_items([(Means.ORAL.value, self.tr("Mondeling")), (Means.PAPER.value, self.tr("Op papier"))])
        self.means.set_current(Means.ORAL.value)
        self.how_edit = QLineEdit(self)
        self.now_button = button(self.tr("Nu intrekken"), "danger", "", self)
        self.not_button = button(self.tr("Toch niet"), "quiet", "", self)
        help_line = self.tr("Mag leeg blijven. Bijvoorbeeld: per telefoon. Een reden hoeft de deelnemer niet te geven.")
        field = LabelledField(self.tr("Hoe is de toestemming ingetrokken?"), self.how_edit, help_line, self)
        row = QHBoxLayout()
        row.setSpacing(SPACE_S)
        row.addWidget(self.means)
        row.addStretch(1)
        row.addWidget(self.not_button)
        row.addWidget(self.now_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, SPACE_S, 0, SPACE_S)
        column.setSpacing(SPACE_M)
        column.addWidget(field)
        column.addLayout(row)
        self.now_button.clicked.connect(self._finish)
        self.how_edit.returnPressed.connect(self._finish)
        self.not_button.clicked.connect(self.give_up)
        self.hide()

    def begin(self) -> None:
        """Open, with the keyboard in the line of how."""
        self.how_edit.clear()
        self.show()
        self.how_edit.setFocus()

    def give_up(self) -> None:
        """Close without doing anything."""
        self.hide()
        self.given_up.emit()

    def _finish(self) -> None:
        self.done.emit(Means(self.means.current()), self.how_edit.text())
