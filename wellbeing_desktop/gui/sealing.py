"""Sealing a file that is about to be saved, beside the window: a first seal takes half a second.

What seals is imported while the user says where to save.
"""

from PySide6.QtCore import QCoreApplication

from wellbeing_desktop.domain.release import Release
from wellbeing_desktop.services import seals

from .desk import Desk
from .tasks import Task, beside


class Sealing:
    """The seal for one release; `wanted` tells whether it gets one."""

    def __init__(self, desk: Desk, release: Release) -> None:
        self._desk = desk
        self._order = desk.attempt(lambda: seals.order(desk.vault, release))
        if self._order is not None:
            Task(lambda _progress: seals.load()).start()

    @property
    def wanted(self) -> bool:
        """Whether the file gets the practice's seal."""
        return self._order is not None

    def sealed(self, pdf: bytes) -> bytes | None:
        """The file as it is to be saved; None when that failed, which the banner has told.

        A key that was made for it is in the vault before the file is anywhere else.
        """
        order = self._order
        if order is None:
            return pdf
        made = beside(lambda: seals.carry_out(order, pdf))
        key = made.new_key
        if key is not None and self._desk.act(lambda vault: seals.keep(vault, key), quiet=True) is None:
            return None
        return made.pdf

    def words(self) -> str:
        """What is said of a file that was saved with the seal: what it is, and no more."""
        return QCoreApplication.translate(
            "Sealing",
            "Bewaard met het zegel van de praktijk: een gewone elektronische handtekening van de praktijk zelf, met de "
            "tijd van deze computer.",
        )
