"""Puts the main window together: screens, ribbon of the sample practice, and where it begins."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QPushButton

from wellbeing_desktop.gui.buttons import button
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.shell import Shell

from . import screens


def build(desk: Desk, to_sample: Callable[[], None]) -> Shell:
    """Make the main window with its first screen; the vault need not be open yet."""
    shell = Shell(desk, screens.ENTRIES, screens.factories(to_sample))
    shell.prepare(screens.FIRST)
    return shell


def show(shell: Shell, before: QMainWindow | None) -> None:
    """Show the main window where the window before it stood."""
    if before is not None and before.isMaximized():
        shell.setWindowState(Qt.WindowState.WindowMaximized)
    elif before is not None and not shell.isMaximized():
        shell.setGeometry(before.geometry())
    shell.show()


class Ribbon(QObject):
    """The line over the sample practice, with the way back."""

    def __init__(self, shell: Shell, leave: Callable[[], None]) -> None:
        super().__init__(shell)
        self._shell = shell
        self._back: QPushButton = button("", parent=shell.ribbon)
        row = shell.ribbon.layout()
        assert isinstance(row, QHBoxLayout)
        row.addWidget(self._back)
        row.setStretch(0, 1)
        self._back.clicked.connect(leave)
        shell.installEventFilter(self)
        self._retranslate()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow a language switch."""
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        return super().eventFilter(watched, event)

    def _retranslate(self) -> None:
        self._shell.set_ribbon(self.tr("Oefenpraktijk: alles is verzonnen, en verdwijnt als u die sluit."))
        self._back.setText(self.tr("Terug naar mijn eigen praktijk"))
