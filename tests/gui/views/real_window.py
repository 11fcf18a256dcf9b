"""What tests of giving and taking back in the real window share: a mouse that counts, and the documents it opens."""

from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QCheckBox, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from tests.gui.dialogs import save_as
from wellbeing_desktop.gui.paper_dialog import PaperDialog
from wellbeing_desktop.gui.shell import Shell
from wellbeing_desktop.gui.views.consent import ConsentView
from wellbeing_desktop.gui.views.consent.questions import Step


class Mouse:
    """A mouse that counts how often it clicked."""

    def __init__(self, qtbot: QtBot) -> None:
        self._qtbot = qtbot
        self.clicks = 0

    def click(self, widget: QWidget) -> None:
        """Click in the middle of something that is in sight, and nothing over it."""
        QApplication.processEvents()
        around = next((one for one in _parents(widget) if isinstance(one, QScrollArea)), None)
        if around is not None:
            around.ensureWidgetVisible(widget)
            QApplication.processEvents()
        window, middle = widget.window(), widget.rect().center()
        hit = window.childAt(widget.mapTo(window, middle))
        assert hit is not None
        assert hit is widget or widget.isAncestorOf(hit), f"{hit} lies over {widget}"
        self._qtbot.mouseClick(widget, Qt.MouseButton.LeftButton, pos=middle)
        self.clicks += 1


def _parents(widget: QWidget) -> list[QWidget]:
    found = widget.parentWidget()
    return [found, *_parents(found)] if found is not None else []


def consent_view(shell: Shell) -> ConsentView:
    assert isinstance(shell.view, ConsentView)
    return shell.view


def give_by_mouse(qtbot: QtBot, shell: Shell, mouse: Mouse) -> None:
    """The shortest way through the conversation, from the list if it has not begun yet; signed on the screen."""
    view = consent_view(shell)
    if view.shown is view.list_page:
        mouse.click(view.new_button)
    while view.ask_panel.step < Step.WHAT:
        mouse.click(view.ask_panel.on_button)
    QApplication.processEvents()
    mouse.click(next(box for box in view.ask_panel.findChildren(QCheckBox) if box.isVisible()))
    mouse.click(view.ask_panel.on_button)
    mouse.click(view.ask_panel.on_button)
    canvas = view.give_panel.signature_pad.canvas
    QApplication.processEvents()
    qtbot.mousePress(canvas, Qt.MouseButton.LeftButton, pos=QPoint(30, 60))
    qtbot.mouseMove(canvas, QPoint(90, 20))
    qtbot.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=QPoint(150, 70))
    mouse.click(view.give_panel.record_button)


def paper(shell: Shell) -> PaperDialog:
    (dialog,) = [one for one in shell.findChildren(PaperDialog) if one.isVisible()]
    return dialog


def save(shell: Shell, path: Path) -> None:
    """Save the document that is shown, under this path."""
    save_as(path)
    paper(shell).save_button.click()
    assert path.is_file()
