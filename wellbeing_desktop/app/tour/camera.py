"""The camera of the tour: numbered pictures of what is in front, in a large and a small window."""

from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

from .hand import rest

LARGE, SMALL = QSize(1440, 900), QSize(1093, 614)
"""A laptop as it is sold, and one of 1366x768 at 125 per cent."""

_SHADE = QColor(0, 0, 0, 90)


@dataclass
class Camera:
    """Takes pictures into `folder`; `taken` names the files of each step in the order of the steps.

    Writing a picture takes as long as the step that led to it, so it is done beside the next one; `finish` waits.
    """

    folder: Path
    taken: dict[str, list[str]] = field(default_factory=dict)
    _darkroom: ThreadPoolExecutor = field(default_factory=lambda: ThreadPoolExecutor(1))
    _written: list[Future[bool]] = field(default_factory=list)

    def prepare(self, window: QMainWindow) -> None:
        """Give a window the size of the pictures, in which the tour goes on."""
        if window.size() != LARGE:
            window.resize(LARGE)
            rest()

    def take(self, step: str, window: QMainWindow, *, small: bool) -> None:
        """Photograph the window, with a dialog that lies over it; also small when this is a key screen."""
        self.prepare(window)
        number = len(self.taken) + 1
        self.taken[step] = []
        self._save(window, step, f"{number:02}-{step}.png")
        if small:
            window.resize(SMALL)
            rest()
            self._save(window, step, f"{number:02}-{step}-small.png")
            self.prepare(window)

    def finish(self) -> None:
        """Wait until every picture is written; raises OSError when one could not be."""
        self._darkroom.shutdown()
        if not all(written.result() for written in self._written):
            raise OSError("a picture could not be written")

    def _save(self, window: QMainWindow, step: str, file: str) -> None:
        rest()
        picture = window.grab()
        for dialog in _over(window):
            _lay_over(picture, dialog.grab())
        image = picture.toImage()  # a pixmap belongs to the window's thread
        path = str(self.folder / file)
        self._written.append(self._darkroom.submit(lambda: image.save(path)))
        self.taken[step].append(file)


def _over(window: QMainWindow) -> list[QWidget]:
    return [
        other
        for other in QApplication.topLevelWidgets()
        if other is not window and other.isVisible() and other.windowType() is Qt.WindowType.Dialog
    ]


def _lay_over(picture: QPixmap, dialog: QPixmap) -> None:
    painter = QPainter(picture)
    painter.fillRect(picture.rect(), _SHADE)
    place = picture.rect().center() - dialog.rect().center()
    painter.drawPixmap(QPoint(max(0, place.x()), max(0, place.y())), dialog)
    painter.end()
