"""Designer forms: draws ui/NAME.ui into a host widget and checks that it holds what the host's class says.

The host's class annotates the widgets and actions it uses, `title_edit: QLineEdit`. Texts of the form follow a
language switch by themselves. A button's dynamic property `iconName` gives it an icon.
"""

from collections import ChainMap
from typing import get_type_hints

from PySide6 import QtCore, QtWidgets
from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QAction
from PySide6.QtUiTools import QUiLoader
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QButtonGroup,
    QHBoxLayout,
    QHeaderView,
    QLayout,
    QScrollArea,
    QWidget,
)

from wellbeing_desktop.assets.paths import form

from . import parts
from .buttons import Button, give_icon
from .fitting import Columns, NoWider
from .parts.page_scroll import PageScroll
from .stops import NOWHERE, stop
from .tokens import SPACE_S

_OURS: dict[str, type[QObject]] = {"QPushButton": Button}
"""What a form names plainly and we make as our own class."""
_BOUND = (QWidget, QAction, QLayout, QButtonGroup)


class FormError(Exception):
    """A form and the class it is drawn for do not fit; a mistake in the program."""


def load(host: QWidget, name: str) -> None:
    """Draw ui/`name`.ui into `host` and set the attributes its class annotates; raises FormError."""
    wanted = _wanted(type(host))
    loader = _Loader(host, {kind.__name__: kind for kind in wanted.values()})
    loader.setLanguageChangeEnabled(True)
    try:
        loader.load(str(form(name)))
    except RuntimeError:
        raise FormError(f"ui/{name}.ui: {loader.errorString()}") from None
    for attribute, kind in wanted.items():
        setattr(host, attribute, _found(host, name, attribute, kind))
    for field in host.findChildren(parts.LabelledField):
        field.form_drawn()
    _settle(host)
    for button in host.findChildren(QAbstractButton):
        name = button.property("iconName")
        if isinstance(name, str) and name:
            give_icon(button, name)


def _settle(host: QWidget) -> None:
    """Things Qt leaves undone, most of them under a style sheet.

    A list that is filled before it is polished keeps the row heights of the bare style, headers stay centred, and a
    spin box leaves out the padding before its text.
    """
    for area in host.findChildren(QScrollArea):
        if not isinstance(area, PageScroll):
            _settle_area(area)
    for view in host.findChildren(QAbstractItemView):
        view.ensurePolished()
    for header in host.findChildren(QHeaderView):
        header.setDefaultAlignment(QtCore.Qt.AlignmentFlag.AlignLeft | QtCore.Qt.AlignmentFlag.AlignVCenter)
    for spin in host.findChildren(QAbstractSpinBox):
        spin.lineEdit().setTextMargins(SPACE_S, 0, 0, 0)


def _settle_area(area: QScrollArea) -> None:
    """Tab goes to what is in the area, to the area itself only when it was given a name; columns fit its width."""
    if not area.accessibleName():
        stop(area, NOWHERE)
    if (
        area.horizontalScrollBarPolicy() is QtCore.Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        and area.findChild(NoWider) is None
    ):
        NoWider(area)
    content = area.widget()
    columns = content.layout() if content is not None else None
    if isinstance(columns, QHBoxLayout) and area.findChild(Columns) is None:
        Columns(area, columns)


class _Loader(QUiLoader):
    def __init__(self, host: QWidget, classes: dict[str, type[QObject]]) -> None:
        # Else Qt looks for Designer's plugins, and one of them brings Qt Quick along: 16 ms and 8 MB for nothing.
        folders = QCoreApplication.libraryPaths()
        QCoreApplication.setLibraryPaths([])
        super().__init__()
        QCoreApplication.setLibraryPaths(folders)
        self._host: QWidget | None = host
        self._classes = ChainMap[str, type[QObject]](_OURS, classes, parts.BY_NAME)  # type: ignore[arg-type]

    def createWidget(self, class_name: str, parent: QWidget | None = None, name: str = "") -> QWidget:
        """The host for the form's outermost widget, our own class where there is one, else Qt's."""
        if self._host is not None:
            host, self._host = self._host, None
            return host
        # Qt's own are made here too: from what QUiLoader returns PySide finds the class by making ready all there are.
        kind = self._classes.get("Choice" if class_name == "QComboBox" else class_name)
        widget = (kind or getattr(QtWidgets, class_name))(parent=parent)
        widget.setObjectName(name)
        assert isinstance(widget, QWidget)
        return widget


def _wanted(host: type[QWidget]) -> dict[str, type[QObject]]:
    return {
        name: kind
        for name, kind in get_type_hints(host).items()
        if isinstance(kind, type) and issubclass(kind, _BOUND) and not name.startswith("_")
    }


def _found(host: QWidget, form_name: str, name: str, kind: type[QObject]) -> QObject:
    found = host.findChild(QObject, name)
    if found is None:
        raise FormError(f"ui/{form_name}.ui has no {name}")
    if not isinstance(found, kind):
        raise FormError(f"ui/{form_name}.ui: {name} is a {type(found).__name__}, not a {kind.__name__}")
    return found
