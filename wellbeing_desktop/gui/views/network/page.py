"""What every page of a network is."""

from collections.abc import Callable
from typing import ClassVar

from PySide6.QtWidgets import QComboBox, QWidget

from wellbeing_desktop.domain.change import Change
from wellbeing_desktop.domain.errors import UserError
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.forms import load
from wellbeing_desktop.gui.parts import LabelledField
from wellbeing_desktop.services.groups import MemberOf, members
from wellbeing_desktop.services.network import Network
from wellbeing_desktop.vault.store import Vault


class NetworkPage(QWidget):
    """A page in the stack of `NetworkView`; `key` is the part of a place, `title` the Dutch words of its segment."""

    key: ClassVar[str]
    title: ClassVar[object]
    form: ClassVar[str]
    network: Network

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        load(self, self.form)

    def show_network(self, network: Network, *, other: bool) -> None:
        """Show it, again when something changed or the language did; `other` when another one was in front."""
        self.network = network
        if other:
            self.begin()
        self.redraw()

    def begin(self) -> None:
        """Start afresh for another network."""

    def redraw(self) -> None:
        """Fill the page with what the vault says."""
        raise NotImplementedError

    def leave(self) -> None:
        """Called before another page, view or the lock: save what was typed."""

    def unsaved(self) -> bool:
        """Whether something typed is not in the vault even after `leave`."""
        return False

    @property
    def trajectory_id(self) -> int:
        """What the network follows."""
        return self.network.trajectory.id

    @property
    def group_id(self) -> int:
        """The core group."""
        return self.network.listed.group.id

    @property
    def runs(self) -> bool:
        """Whether what the network follows is not closed."""
        return self.network.trajectory.closed_on is None

    def core_group(self, *, all_of_them: bool = False) -> tuple[MemberOf, ...]:
        """Who is in the core group now, or ever was."""
        found = members(self.desk.vault, self.group_id)
        return tuple(one for one in found if all_of_them or one.present)

    def keep(self, deed: Callable[[Vault], Change], **fields: LabelledField) -> bool:
        """Do an act; trouble with one of these fields is said at the field, other trouble in the banner."""
        for field in fields.values():
            field.set_error("")
        try:
            change = deed(self.desk.vault)
        except UserError as error:
            found = fields.get(str(error.data.get("field")))
            if found is None:
                self.desk.trouble(error)
            else:
                found.set_error(error)
            return False
        return self.desk.act(lambda _vault: change) is not None


def choose(combo: QComboBox, items: list[tuple[str, object]], chosen: object) -> None:
    """Offer these words with their data, and let the one with this data hold, else the first."""
    combo.blockSignals(True)
    combo.clear()
    for words, data in items:
        combo.addItem(words, data)
    combo.setCurrentIndex(next((at for at, (_words, data) in enumerate(items) if data == chosen), 0))
    combo.blockSignals(False)
