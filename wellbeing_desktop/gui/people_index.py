"""The index of everybody's names, made beside the window and kept as it is in the vault."""

from PySide6.QtCore import QObject, Signal

from wellbeing_desktop.domain.change import Change
from wellbeing_desktop.domain.errors import UserError
from wellbeing_desktop.domain.name_index import NameIndex
from wellbeing_desktop.domain.people import Client, Contact
from wellbeing_desktop.services import names

from .desk import Desk
from .tasks import Task


class PeopleIndex(QObject):
    """One for each desk: `PeopleIndex.of(desk)`. `renewed()` follows each time that it is ready."""

    renewed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self._index: NameIndex | None = None
        self._task: Task | None = None
        self._stale = True
        desk.changed.connect(self._changed)

    @classmethod
    def of(cls, desk: Desk) -> "PeopleIndex":
        """The index of a desk, made when there is none yet."""
        return desk.findChild(cls) or cls(desk)

    @property
    def now(self) -> NameIndex | None:
        """The index, as new as it is; None until the first is ready."""
        return self._index

    def prepare(self) -> None:
        """Have it ready soon; one that is ready and up to date is told of at once."""
        if not self._stale and self._index is not None:
            self.renewed.emit()
        elif self._task is None:
            try:
                everyone = names.everybody(self._desk.vault)
            except UserError:  # the disk fails; who writes is told of that, and names come back with the vault
                return
            self._stale = False
            self._task = Task(lambda _step: (everyone, names.made_of(everyone)), self)
            self._task.done.connect(self._keep)
            self._task.start()

    def _keep(self, result: tuple[names.Everyone, NameIndex]) -> None:
        self._task, self._index = None, result[1]
        names.keep(self._desk.vault, *result)
        if self._stale:
            self.prepare()
        else:
            self.renewed.emit()

    def _changed(self, change: Change) -> None:
        if change.touches(Client, Contact):
            self._stale = True
            if self._index is not None:
                self.prepare()
