"""Every text a widget holds, for whoever reads with eyes, with a mouse or with a screen reader."""

from collections.abc import Iterator

from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, QObject, Qt
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QTabBar, QTextEdit, QWidget

_ROLES = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)


def texts(widget: QWidget) -> set[str]:
    """All texts on this widget and in it, the hidden ones too; each once."""
    found: set[str] = set()
    for thing in (widget, *widget.findChildren(QObject)):
        found.update(_properties(thing))
        match thing:
            case QAbstractItemView() | QComboBox() if thing.model() is not None:
                found.update(_items(thing.model()))
            case QTabBar():
                found.update(thing.tabText(at) for at in range(thing.count()))
            case QTextEdit():
                found.update(thing.toPlainText().splitlines())
    return {text.strip() for text in found if text.strip()}


def _properties(thing: QObject) -> Iterator[str]:
    kind = thing.metaObject()
    for at in range(kind.propertyCount()):
        if kind.property(at).name() not in ("objectName", "html", "markdown", "styleSheet"):
            value = kind.property(at).read(thing)
            if isinstance(value, str):
                yield value


def _items(model: QAbstractItemModel, parent: QModelIndex | None = None) -> Iterator[str]:
    parent = parent or QModelIndex()
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount(parent)
    for column in range(columns):
        yield str(model.headerData(column, Qt.Orientation.Horizontal) or "")
        for row in range(model.rowCount(parent)):
            index = model.index(row, column, parent)
            yield from (str(model.data(index, role) or "") for role in _ROLES)
            if column == 0:
                yield from _items(model, index)
