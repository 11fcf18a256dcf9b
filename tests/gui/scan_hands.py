"""Dragging files over a window and letting go, as the desktop does it: the window beneath the fields hears it first."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from wellbeing_desktop.gui.scan_dialog import ScanDialog
from wellbeing_desktop.gui.scan_door import door_of
from wellbeing_desktop.gui.shell import Shell

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


def carrying(*what: Path | str) -> QMimeData:
    """What is dragged: files, or addresses."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(one)) if isinstance(one, Path) else QUrl(one) for one in what])
    return data


def hold(window: QWidget, data: QMimeData) -> bool:
    """Hold it over the middle of the window; whether it could be let go there."""
    event = QDragEnterEvent(
        QPoint(window.width() // 2, window.height() // 2), Qt.DropAction.CopyAction, data, LEFT, NONE
    )
    event.ignore()
    QApplication.sendEvent(window.windowHandle(), event)
    return event.isAccepted()


def take_away(window: QWidget) -> None:
    """Drag it out of the window again."""
    QApplication.sendEvent(window.windowHandle(), QDragLeaveEvent())


def let_go(window: QWidget, data: QMimeData, over: QWidget | None = None) -> bool:
    """Drop it on the middle of the window, or of a field in it; whether it was taken."""
    field = over or window
    place = QPointF(field.mapTo(window, field.rect().center()))
    event = QDropEvent(place, Qt.DropAction.CopyAction, data, LEFT, NONE)
    event.ignore()
    QApplication.sendEvent(window.windowHandle(), event)
    return event.isAccepted()


def drop(shell: Shell, qtbot: QtBot, *paths: Path) -> ScanDialog:
    """Drop files on the main window and wait until they were read."""
    data = carrying(*paths)
    assert hold(shell, data)
    assert let_go(shell, data)
    dialog = door_of(shell).dialog()
    qtbot.waitUntil(dialog.isVisible)
    wait(dialog, qtbot)
    return dialog


def wait(dialog: ScanDialog, qtbot: QtBot) -> None:
    """Wait until what was given has been read."""
    qtbot.waitUntil(lambda: not dialog.busy, timeout=30_000)


def written(folder: Path, contents: Sequence[bytes], suffix: str = ".jpg") -> list[Path]:
    """The files as a scanner leaves them."""
    paths = [folder / f"scan{number}{suffix}" for number in range(1, len(contents) + 1)]
    for path, content in zip(paths, contents, strict=True):
        path.write_bytes(content)
    return paths
