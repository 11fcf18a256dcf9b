"""How large a window may begin."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from wellbeing_desktop.settings.device import WindowBox

from .theme import theme

FRAME = QSize(16, 48)
"""Room for the frame that the desktop puts round a window, which is not known before it is shown."""


def scaled(box: WindowBox) -> WindowBox:
    """The size a window needs when the text is larger."""
    return WindowBox(round(box.width * theme().scale), round(box.height * theme().scale))


def fitted(box: WindowBox, window: QWidget) -> QSize:
    """The size a window was left at, in pixels, as far as its screen has room for it."""
    return QSize(box.width, box.height).boundedTo(window.screen().availableSize() - FRAME)
