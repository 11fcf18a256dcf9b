"""Where scans come in: dropped anywhere on the main window, or asked for by a button."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from .desk import Desk
from .file_drop import FileDrop
from .view import View

if TYPE_CHECKING:
    from .scan_dialog import ScanDialog
    from .scan_overlay import ScanOverlay


class ScanDoor(QObject):
    """Belongs to the main window; what it needs is made when the first file comes."""

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window
        self._dialog: ScanDialog | None = None
        self._overlay: ScanOverlay | None = None
        drop = FileDrop(window, self._taken_elsewhere)
        drop.entered.connect(self._invite)
        drop.left.connect(self._calm)
        drop.dropped.connect(self._take)

    def ask(self) -> None:
        """Open the dialog empty, to drop files on or to choose them in."""
        self.dialog().begin()

    def dialog(self) -> "ScanDialog":
        """The dialog in which scans are looked at and kept."""
        from .scan_dialog import ScanDialog

        if self._dialog is None:
            self._dialog = ScanDialog(self._desk, self._window)
        return self._dialog

    def _taken_elsewhere(self) -> bool:
        """Whether the view in front wants files for itself."""
        return any(view.takes_files and view.isVisible() for view in self._window.findChildren(View))

    def _take(self, paths: list[Path]) -> None:
        # Once the drop is over: the program that was dragged from waits until then.
        QTimer.singleShot(0, self, lambda: self.dialog().begin(paths))

    def _invite(self) -> None:
        from .scan_overlay import ScanOverlay

        if self._overlay is None:
            self._overlay = ScanOverlay(self._window)
        self._overlay.appear()

    def _calm(self) -> None:
        if self._overlay is not None:
            self._overlay.hide()


def door_of(widget: QWidget) -> ScanDoor:
    """The door of the main window that a widget stands in."""
    found = widget.window().findChild(ScanDoor)
    assert isinstance(found, ScanDoor), "only the main window has scans come in"
    return found
