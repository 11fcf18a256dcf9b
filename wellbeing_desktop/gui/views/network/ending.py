"""The card in which what a network follows is closed, before its time with a reason, and taken up again."""

from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QWidget

from wellbeing_desktop.domain.phases import PhaseState
from wellbeing_desktop.gui.forms import load
from wellbeing_desktop.gui.parts import Card, LabelledField
from wellbeing_desktop.services import network as networks
from wellbeing_desktop.services.network import Network

from .page import NetworkPage


class EndCard(Card):
    """Stands in the form of the phases; `work_at` gives it the page it is on."""

    end_label: QLabel
    reason_field: LabelledField
    reason_edit: QLineEdit
    cancel_end_button: QPushButton
    go_on_button: QPushButton
    end_button: QPushButton

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        load(self, "network_ending")
        self._asking = self._done = False
        self.cancel_end_button.clicked.connect(lambda: self._ask(False))
        self.go_on_button.clicked.connect(self._go_on)
        self.end_button.clicked.connect(self._finish)

    def work_at(self, page: NetworkPage) -> None:
        """Act through this page."""
        self._page = page

    def show_network(self, network: Network) -> None:
        """Say how it stands."""
        closed, formats = network.trajectory.closed_on, self._page.desk.formats
        done = all(stage.state is PhaseState.CLOSED for stage in network.stages)
        if closed is not None:
            self._asking = False
            said = self.tr("Dit traject is afgesloten op {day}.").format(day=formats.long_date(closed))
            reason = network.trajectory.closed_because
            self.end_label.setText(f"{said} {reason}".strip())
        elif done:
            self.end_label.setText(
                self.tr("Alle fasen zijn afgesloten. Sluit het traject af zodra het netwerk zelf verder kan.")
            )
        else:
            self.end_label.setText(self.tr("Stopt het netwerk eerder? Dan kan het traject dicht met de reden erbij."))
        self.reason_field.setVisible(self._asking and closed is None)
        self.cancel_end_button.setVisible(self._asking and closed is None)
        self.go_on_button.setVisible(closed is not None)
        self.end_button.setVisible(closed is None)
        self._done = done

    def _finish(self) -> None:
        if not self._done and not self._asking:
            self._ask(True)
            return
        because = "" if self._done else self.reason_edit.text()
        number = self._page.trajectory_id
        if self._page.keep(lambda vault: networks.finish(vault, number, because), reason=self.reason_field):
            self.reason_edit.clear()

    def _go_on(self) -> None:
        number = self._page.trajectory_id
        self._page.keep(lambda vault: networks.go_on(vault, number))

    def _ask(self, asking: bool) -> None:
        self._asking = asking
        self.reason_field.set_error("")
        self.show_network(self._page.network)
        (self.reason_edit if asking else self.end_button).setFocus()
