"""Puts the main window together: screens, ribbon of the sample practice, and where it begins."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton

from wellbeing_desktop.gui.buttons import button
from wellbeing_desktop.gui.causes import Cause
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.places import Place
from wellbeing_desktop.gui.shell import Shell

from . import screens
from .keeper import Keeper

if TYPE_CHECKING:
    from .program import Program


def build(program: "Program", desk: Desk) -> Shell:
    """Make the main window with its first screen; the vault need not be open yet."""
    shell = Shell(desk, screens.ENTRIES, screens.factories(program.to_sample))
    shell.prepare(screens.FIRST)
    return shell


def show(shell: Shell, program: "Program", desk: Desk, keeper: Keeper) -> None:
    """Show the main window at the first screen, where the first window stood."""
    keeper.watch(shell)
    if program.sample:
        Ribbon(shell, program)
    if program.window is not None and program.window.isMaximized():
        shell.setWindowState(Qt.WindowState.WindowMaximized)
    elif program.window is not None and not shell.isMaximized():
        shell.setGeometry(program.window.geometry())
    shell.show()
    desk.go(Place(screens.FIRST))


class Ribbon(QObject):
    """The line over the sample practice, with the way back."""

    def __init__(self, shell: Shell, program: "Program") -> None:
        super().__init__(shell)
        self._shell = shell
        self._back: QPushButton = button("", parent=shell.ribbon)
        row = shell.ribbon.layout()
        assert isinstance(row, QHBoxLayout)
        row.addWidget(self._back)
        self._back.clicked.connect(lambda: program.leave(Cause.USER))
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
