"""Ctrl+K: one field over the window that finds clients, sessions, documents, screens and commands; not a box."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QFrame, QLabel, QLineEdit, QListWidget, QListWidgetItem, QWidget
from shiboken6 import isValid

from .announce import announce
from .finder_found import Offer
from .finder_rows import HeadItem, Row, RowItem, RowPainter
from .forms import load
from .parts import IconLabel
from .theme import theme
from .tokens import SPACE_S, SPACE_XL

_WIDEST = 640
_FROM_TOP = 0.1
_SHADE = {False: 60, True: 100}
"""How much what lies behind is dimmed, of 255, in light and dark."""

_STEPS = {
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Tab: 1,
    Qt.Key.Key_Backtab: -1,
    Qt.Key.Key_PageDown: 5,
    Qt.Key.Key_PageUp: -5,
}
_OPEN = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Finder(QWidget):
    """Covers its parent while it is open.

    The keyboard stays in the field: arrows and Tab choose among the results, Enter opens, Esc goes back to where the
    keyboard was. What is chosen is spoken, for a screen reader does not see the focus move.
    """

    panel: QFrame
    mark: IconLabel
    words_edit: QLineEdit
    results: QListWidget
    nothing_text: QLabel
    keys_text: QLabel

    def __init__(self, offer: Offer, parent: QWidget) -> None:
        super().__init__(parent)
        self._offer = offer
        self._before: QWidget | None = None
        load(self, "finder")
        self.hide()
        self.mark.set_icon("search", "text_3")
        self.results.setItemDelegate(RowPainter(self.results.item, self))
        self.words_edit.textChanged.connect(self._look)
        self.words_edit.installEventFilter(self)
        self.results.itemClicked.connect(self._run)
        self.results.itemEntered.connect(self._point)
        parent.installEventFilter(self)
        theme().changed.connect(self._fit)

    def open(self) -> None:
        """Come with an empty field, and remember where the keyboard was."""
        self._before = QApplication.focusWidget()
        self.words_edit.clear()
        self._look("")
        self.show()
        self.raise_()
        self.words_edit.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def dismiss(self) -> None:
        """Go, forget what was looked for and found, and give the keyboard back to where it was."""
        if self.isHidden():
            return
        before, self._before = self._before, None
        self.hide()
        self.words_edit.clear()
        self.results.clear()
        if before is not None and isValid(before) and before.isVisible():
            before.setFocus(Qt.FocusReason.OtherFocusReason)

    def rows(self) -> list[Row]:
        """What is shown, from top to bottom."""
        return [item.row for item in self._items()]

    def chosen(self) -> Row | None:
        """What Enter would open; None when nothing was found."""
        item = self.results.currentItem()
        return item.row if isinstance(item, RowItem) else None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the window's size, and take the keys that do not belong to writing in the field."""
        if event.type() is QEvent.Type.Resize and watched is self.parent():
            self._fit()
        if watched is not self.words_edit or not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        if event.type() is QEvent.Type.ShortcutOverride:
            if event.key() == Qt.Key.Key_Escape:
                event.accept()  # else Esc would go back to another screen
            return False
        return event.type() is QEvent.Type.KeyPress and self._take(Qt.Key(event.key()))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click beside the panel closes it."""
        if not self.panel.geometry().contains(event.position().toPoint()):
            self.dismiss()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Dim what lies behind."""
        QPainter(self).fillRect(self.rect(), QColor(0, 0, 0, _SHADE[theme().tokens.dark]))

    def _take(self, key: Qt.Key) -> bool:
        if key is Qt.Key.Key_Escape:
            self.dismiss()
        elif key in _OPEN:
            self._run(self.results.currentItem())
        elif key in _STEPS:
            self._step(_STEPS[key])
        else:
            return False
        return True

    def _look(self, words: str) -> None:
        self.results.clear()
        for head, rows in self._offer.sections(words):
            self.results.addItem(HeadItem(head))
            for row in rows:
                self.results.addItem(RowItem(row))
        items = self._items()
        if items:
            self.results.setCurrentItem(items[0])
        self.results.scrollToTop()
        self.nothing_text.setVisible(not items)
        self.results.setVisible(bool(items))
        self._fit()
        if words:
            self._tell(self.tr("%n gevonden", "", len(items)))

    def _step(self, by: int) -> None:
        """Choose another row; past the last one comes the first when going one at a time."""
        items, current = self._items(), self.results.currentItem()
        if not items:
            return
        at = next((number for number, item in enumerate(items) if item is current), 0) + by
        at = at % len(items) if abs(by) == 1 else max(0, min(at, len(items) - 1))
        self.results.setCurrentItem(items[at])
        if at == 0:
            self.results.scrollToTop()
        self._tell(
            self.tr("{row}, {number} van {count}").format(row=items[at].row.spoken, number=at + 1, count=len(items))
        )

    def _point(self, item: QListWidgetItem) -> None:
        if isinstance(item, RowItem):
            self.results.setCurrentItem(item)

    def _run(self, item: QListWidgetItem | None) -> None:
        if isinstance(item, RowItem):
            row = item.row
            self.dismiss()
            row.run()

    def _items(self) -> list[RowItem]:
        found = (self.results.item(at) for at in range(self.results.count()))
        return [item for item in found if isinstance(item, RowItem)]

    def _tell(self, words: str) -> None:
        announce(self.words_edit, words)

    def _fit(self) -> None:
        """Lie over the window, the panel near its top and as high as what was found, as far as there is room."""
        over = self.parentWidget()
        assert over is not None
        self.setGeometry(over.rect())
        width = min(theme().pixels(_WIDEST), self.width() - 2 * SPACE_XL)
        top = round(self.height() * _FROM_TOP)
        room = self.height() - top - SPACE_XL
        rows = 2 * SPACE_S + sum(self.results.sizeHintForRow(at) for at in range(self.results.count()))
        self.results.setFixedHeight(0)
        beside = self.panel.sizeHint().height()
        self.results.setFixedHeight(max(0, min(rows, room - beside)))
        height = self.panel.sizeHint().height()
        self.panel.setGeometry((self.width() - width) // 2, top, width, height)
        if self.results.currentItem() is not None:
            self.results.scrollToItem(self.results.currentItem())
