"""What tests of the networks' screens share: showing a page, pressing, finding a line."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tests.services.network_worlds import (
    NetworkWorld,
)
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.parts import LinkRow
from wellbeing_desktop.gui.places import Place
from wellbeing_desktop.gui.view import View
from wellbeing_desktop.gui.views.network import NetworkView


def shown(qtbot: QtBot, view: View, place: Place) -> None:
    qtbot.addWidget(view)
    view.resize(1200, 900)
    view.show()
    view.show_place(place)


def page(qtbot: QtBot, desk: Desk, world: NetworkWorld, kind: type[QWidget], part: str) -> NetworkView:
    view = NetworkView(desk)
    shown(qtbot, view, Place("network", world.group.id, part))
    assert isinstance(view.page, kind)
    return view


def press(qtbot: QtBot, button: QPushButton) -> None:
    assert button.isEnabled(), button.text()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def rows(view: QWidget) -> list[str]:
    QApplication.processEvents()
    return [row.accessibleName() for row in view.findChildren(LinkRow) if row.isVisible()]


def row(view: QWidget, begins: str) -> LinkRow:
    QApplication.processEvents()
    return next(
        one for one in view.findChildren(LinkRow) if one.isVisible() and one.accessibleName().startswith(begins)
    )
