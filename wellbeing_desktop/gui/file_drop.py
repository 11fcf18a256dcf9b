"""Files dropped anywhere on a window, also where a field would take their names for words."""

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QEvent, QMimeData, QObject, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget

E = TypeVar("E", bound=QDropEvent)
_LEAVING = (QEvent.Type.DragLeave, QEvent.Type.Hide)


class FileDrop(QObject):
    """Watches the window before its fields do: `entered()`, `left()` and `dropped(list of Path)`.

    Only files of this computer count; the files themselves are not looked at. Nothing is taken while another window
    asks something, nor where `aside()` is true: then what lies under the mouse decides for itself.
    """

    entered = Signal()
    left = Signal()
    dropped = Signal(object)

    def __init__(self, window: QWidget, aside: Callable[[], bool] = lambda: False) -> None:
        super().__init__(window)
        self._window = window
        self._aside = aside
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take what is dragged in; the window beneath the widget is there once it is shown."""
        kind = event.type()
        if kind is QEvent.Type.Show and watched is self._window:
            self._window.windowHandle().installEventFilter(self)
        elif kind in _LEAVING:
            self.left.emit()
        elif isinstance(event, QDragMoveEvent) and self._takes(event.mimeData()):
            _accept(event)
            if isinstance(event, QDragEnterEvent):
                self.entered.emit()
            return True
        elif kind is QEvent.Type.Drop and isinstance(event, QDropEvent) and self._takes(event.mimeData()):
            _accept(event)
            self.left.emit()
            self.dropped.emit(files_of(event.mimeData()))
            return True
        return False

    def _takes(self, dragged: QMimeData) -> bool:
        alone = QApplication.activeModalWidget() in (None, self._window)
        return bool(files_of(dragged)) and alone and not self._aside()


def files_of(dragged: QMimeData) -> list[Path]:
    """The files that are dragged; none at all when one of them is elsewhere than on this computer."""
    urls = dragged.urls() if dragged.hasUrls() else []
    if not all(url.isLocalFile() and not url.host() for url in urls):
        return []
    return [Path(url.toLocalFile()) for url in urls]


def _accept(event: QDropEvent) -> None:
    """As a copy: who drags is told that the file itself stays where it is."""
    event.setDropAction(Qt.DropAction.CopyAction)
    event.accept()
