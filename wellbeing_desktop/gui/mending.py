"""Tells what happened when the vault's disk failed, and that all is well again once the vault was opened anew."""

from PySide6.QtCore import QObject, Qt, Signal

from wellbeing_desktop.domain.errors import Kind, UserError
from wellbeing_desktop.vault.faults import behind
from wellbeing_desktop.vault.store import Recovered

from .desk import Desk

_OF_THE_DISK = frozenset(
    {Kind.DISK_FAILED, Kind.DISK_FULL, Kind.NOT_WRITABLE, Kind.VAULT_MISSING, Kind.VAULT_IN_USE, Kind.SAVED_LOST}
)


class Mending(QObject):
    """Follows one open vault. What happens to it on another thread is told on the window's."""

    _doubted = Signal(object)
    _mended = Signal(object)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._doubted.connect(self._tell_doubt, Qt.ConnectionType.QueuedConnection)
        self._mended.connect(self._tell_mended, Qt.ConnectionType.QueuedConnection)
        desk.vault.on_doubt.append(self._doubted.emit)
        desk.vault.on_recovered.append(self._mended.emit)

    def met(self, error: BaseException | None) -> bool:
        """Whether the vault's disk was behind this mistake: then it is told, and the vault's next use opens it anew.

        What the user was about to see could not be read; what they typed stays where it is.
        """
        trouble = behind(error)
        if trouble is None or trouble.kind not in _OF_THE_DISK:
            return False
        self._desk.vault.meet(trouble)
        self._desk.trouble(trouble, stays=True)
        return True

    def end(self) -> None:
        """Follow it no longer: it is about to be closed."""
        self._desk.vault.on_doubt.clear()
        self._desk.vault.on_recovered.clear()

    def _tell_doubt(self, trouble: UserError) -> None:
        if trouble.kind is Kind.DISK_FAILED:
            self._desk.trouble(trouble, stays=True)

    def _tell_mended(self, told: Recovered) -> None:
        """A bad page without a failing disk is told by who looks for bad pages."""
        if told.damage is not None:
            self._desk.damage_met.emit()
        elif told.aside is not None:
            self._desk.warn(
                self.tr(
                    "De schijf gaf een fout. De kluis is opnieuw geopend en nagekeken: alles wat bewaard was, is er "
                    "nog. Kijk of de schijf goed vastzit en maak nu een momentopname op een andere schijf."
                )
            )
