"""One participant in the round: what was answered and how, and what can be done."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from wellbeing_desktop.domain.people import initials
from wellbeing_desktop.domain.reports import Answer, Report, ReportParticipant, ReportState, Response
from wellbeing_desktop.gui.buttons import button
from wellbeing_desktop.gui.evidence_row import EvidenceRow
from wellbeing_desktop.gui.fitting import Columns
from wellbeing_desktop.gui.parts import Circle
from wellbeing_desktop.gui.parts.ink_preview import InkPreview
from wellbeing_desktop.gui.theme import restyle
from wellbeing_desktop.gui.tokens import SPACE_M, SPACE_S, SPACE_XS
from wellbeing_desktop.services.scans import of_print

from .words import Words


class PersonBlock(QWidget):
    """`answer_wanted()`, `print_wanted()` and `omit_wanted()` by its buttons, which are there when they make sense.

    What else is kept of this participant, such as scans of signed prints, is put into `evidence_column`.
    """

    answer_wanted = Signal()
    print_wanted = Signal()
    omit_wanted = Signal()

    def __init__(
        self,
        person: ReportParticipant,
        report: Report,
        answer: Response | None,
        words: Words,
        name: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(SPACE_M)
        self._grid.setColumnStretch(1, 1)
        circle = Circle(initials(person.name), words.kind(report, answer), self)
        self._grid.addWidget(circle, 0, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(SPACE_XS)
        column.addWidget(self._label(f"{name} · {words.role(person.role)}", "label"))
        said = words.given(answer) if answer else words.short(report, answer)
        column.addWidget(self._label(said[:1].upper() + said[1:], "muted"))
        if answer and answer.remark:
            column.addWidget(self._label(f"“{answer.remark}”", ""))
        if answer and answer.signature and not answer.signature.empty:
            column.addWidget(InkPreview(answer.signature, self), 0, Qt.AlignmentFlag.AlignLeft)
        self.evidence_column = QVBoxLayout()
        self.evidence_column.setSpacing(SPACE_XS)
        self.evidence_column.addWidget(EvidenceRow(words.desk, of_print(report.id, person.participant_id), name, self))
        column.addLayout(self.evidence_column)
        self._grid.addLayout(column, 0, 1)
        self.answer_button = button("", "", "pen-line", self)
        self.answer_button.setAccessibleName(words.answer_of(person))
        self.print_button = button("", "quiet", "printer", self)
        self.print_button.setAccessibleName(words.print_for(person))
        self.omit_button = button("", "quiet", "eraser", self)
        self.omit_button.setAccessibleName(words.omit_for(person))
        objects = answer is not None and answer.answer is Answer.OBJECTS and report.addendum_to is None
        self.omit_button.setVisible(objects and report.state is ReportState.PRESENTED)
        self.omit_button.clicked.connect(self.omit_wanted)
        self._add_buttons(report, again=answer is not None)

    def _add_buttons(self, report: Report, again: bool) -> None:
        buttons = QWidget(self)
        row = QHBoxLayout(buttons)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_S)
        row.addWidget(self.answer_button, 0, Qt.AlignmentFlag.AlignLeft)
        row.addWidget(self.print_button, 1, Qt.AlignmentFlag.AlignLeft)
        self._grid.addWidget(buttons, 1, 1)
        self._grid.addWidget(self.omit_button, 2, 1, Qt.AlignmentFlag.AlignLeft)
        self.omit_button.setText(self.tr("Passage eruit halen"))
        Columns(buttons, row)
        self.answer_button.setText(self.tr("Nieuw antwoord") if again else self.tr("Antwoord vastleggen"))
        self.print_button.setText(self.tr("Afdrukken"))
        self.answer_button.setVisible(report.state is ReportState.PRESENTED)
        self.print_button.setVisible(report.state in (ReportState.PRESENTED, ReportState.SEALED))
        self.answer_button.clicked.connect(self.answer_wanted)
        self.print_button.clicked.connect(self.print_wanted)

    def _label(self, text: str, role: str) -> QLabel:
        label = QLabel(self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setText(text)
        if role:
            restyle(label, role=role)
        return label
