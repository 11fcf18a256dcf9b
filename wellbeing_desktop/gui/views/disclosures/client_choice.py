"""Which client's entries are shown: everybody's, or those about one."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QWidget

from ...parts.choice import Choice

EVERYBODY = 0
LETTERS = 12
"""The room it asks for; a longer name is shortened."""


class ClientChoice(Choice):
    """`picked(client id)` tells the user's choice, not `show_clients`'s; 0 for everybody."""

    picked = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(LETTERS)
        self.currentIndexChanged.connect(lambda _at: self.picked.emit(self.client_id))

    @property
    def client_id(self) -> int:
        """The client in front, 0 for everybody."""
        return int(self.currentData() or EVERYBODY)

    def show_clients(self, clients: Sequence[tuple[int, str]], chosen: int) -> None:
        """Offer these clients by id and name as it is shown, with the chosen one in front when it is among them."""
        with QSignalBlocker(self):
            self.clear()
            self.addItem(self.tr("Alle verstrekkingen"), EVERYBODY)
            for number, name in clients:
                self.addItem(name, number)
            self.setCurrentIndex(max(self.findData(chosen), 0))
