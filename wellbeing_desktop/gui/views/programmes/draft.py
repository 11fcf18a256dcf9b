"""The own programme that is being changed: each change is kept at once, or told at the field it was made in."""

from PySide6.QtCore import QObject

from wellbeing_desktop.domain.errors import Kind, UserError
from wellbeing_desktop.domain.programme import Programme
from wellbeing_desktop.domain.programme_edits import Path, at, put
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.services import programmes


class Draft(QObject):
    """`language` is that of the texts in the fields, which need not be that of the screen."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.own_id = 0
        self.language = desk.settings.language
        self.opened: dict[str, str] = {}
        self._programme: Programme | None = None

    @property
    def programme(self) -> Programme:
        """As it is kept now; asking before one was taken up is a mistake in the program."""
        assert self._programme is not None
        return self._programme

    def take_up(self, own_id: int, programme: Programme) -> None:
        """Go on with this programme."""
        if own_id != self.own_id:
            self.opened.clear()
        self.own_id, self._programme = own_id, programme

    def put(self, path: Path, value: object) -> UserError | None:
        """Keep another value at a place; returns why not when the strict reader would not read it."""
        if at(self.programme, path) == value:
            return None
        return self._keep(put(self.programme, path, value))

    def change(self, edited: Programme) -> bool:
        """Keep a programme with other parts, or in another order; says in the banner why not."""
        trouble = self._keep(edited)
        if trouble is not None:
            self.desk.trouble(trouble)
        return trouble is None

    def _keep(self, edited: Programme) -> UserError | None:
        try:
            change = programmes.save(self.desk.vault, self.own_id, edited)
        except UserError as error:
            if error.kind is not Kind.PROGRAMME_MISTAKE:
                self.desk.trouble(error)
            return error
        self._programme = edited
        self.desk.act(lambda _vault: change, quiet=True)
        return None
