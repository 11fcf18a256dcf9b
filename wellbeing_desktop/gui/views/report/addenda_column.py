"""The addenda beneath a sealed report, each with its own round, and the way to make one."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wellbeing_desktop.domain.reports import ReportParticipant, ReportState
from wellbeing_desktop.gui.buttons import button
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.parts import Card
from wellbeing_desktop.gui.tokens import SPACE_L
from wellbeing_desktop.services.reports import Round

from .along_button import AlongButton
from .round_panel import RoundPanel
from .side_panel import plain_label
from .words import Words


class AddendaColumn(QWidget):
    """`panel_made(RoundPanel)` for each new panel, to have its steps connected; `wanted()` for a new addendum."""

    panel_made = Signal(object)
    wanted = Signal()

    def __init__(
        self, desk: Desk, words: Words, reader: Callable[[], ReportParticipant | None], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._desk, self._words, self._reader = desk, words, reader
        self._panels: dict[str, RoundPanel] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SPACE_L)
        self._offer = Card(parent=self)
        self._about = plain_label("muted", self._offer)
        self.make_button = button("", "", "plus", self._offer)
        self._offer.add(self._about)
        self._offer.add(self.make_button)
        self._column.addWidget(self._offer)
        self.make_button.clicked.connect(self.wanted)
        self.hide()

    def show_addenda(self, report_state: ReportState, added: tuple[Round, ...]) -> None:
        """Show these beneath a sealed report; nothing beneath another."""
        self.setVisible(report_state is ReportState.SEALED)
        self._offer.set_title(self.tr("Aanvullingen") if added else self.tr("Aanvulling"))
        self._about.setText(
            self.tr("Klopt iets niet, of kwam er later iets bij? Dat komt onder het verslag, met een eigen ronde.")
        )
        self.make_button.setText(self.tr("Aanvulling maken"))
        numbers = [one.report.number for one in added]
        for gone in [number for number in self._panels if number not in numbers]:
            panel = self._panels.pop(gone)
            self._column.removeWidget(panel)
            panel.hide()
            panel.deleteLater()
        for round_ in added:
            panel = self._panel(round_)
            panel.show_round(round_, self._words, self._words.names(round_.report))
            panel.findChildren(AlongButton)[0].show_report(round_.report)

    def panels(self) -> list[RoundPanel]:
        """The rounds of the addenda, in their order."""
        return list(self._panels.values())

    def panel(self, number: str) -> RoundPanel | None:
        """The round of the addendum with this document number, when it is shown."""
        return self._panels.get(number)

    def _panel(self, round_: Round) -> RoundPanel:
        number = round_.report.number
        if number not in self._panels:
            panel = RoundPanel(self)
            panel.add_step(AlongButton(self._desk, self._reader, panel, key=""))
            self._panels[number] = panel
            self._column.insertWidget(self._column.count() - 1, panel)
            self.panel_made.emit(panel)
        return self._panels[number]
