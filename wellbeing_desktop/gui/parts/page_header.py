"""The top of a page: a large title, a line below it, and its actions at the right, or below where there is no room."""

from PySide6.QtCore import Property, QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from ..theme import restyle
from ..tokens import SPACE_S

_SHARE = 0.4
"""The part of the width that a long title keeps beside the actions, wrapped."""


class PageHeader(QWidget):
    """In a form set `title` and `subtitle`; actions are added in code, from left to right."""

    def __init__(self, title: str = "", subtitle: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = QLabel(self)
        self._subtitle = QLabel(self)
        restyle(self._title, role="title")
        restyle(self._subtitle, role="subtitle")
        words = QVBoxLayout()
        words.setSpacing(0)
        for label in (self._title, self._subtitle):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
            words.addWidget(label)
        self._widgets: list[QWidget] = []
        self._actions = QVBoxLayout()
        self._actions.setSpacing(SPACE_S)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(SPACE_S)
        self._row.addLayout(words, 1)
        self._row.addLayout(self._actions)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)  # it wraps: it widens no window
        self.set_title(title)
        self.set_subtitle(subtitle)

    def get_title(self) -> str:
        """The title shown."""
        return self._title.text()

    def set_title(self, text: str) -> None:
        """Show a title."""
        self._title.setText(text)
        self._turn()

    def get_subtitle(self) -> str:
        """The line below the title."""
        return self._subtitle.text()

    def set_subtitle(self, text: str) -> None:
        """Show a line below the title; an empty one takes no room."""
        self._subtitle.setText(text)
        self._subtitle.setVisible(bool(text))

    def add_action(self, widget: QWidget) -> None:
        """Put a button (or chip, or segments) at the right."""
        self._widgets.append(widget)
        self._row_of_actions(0).addWidget(widget)
        self._turn()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the actions below the title when both do not fit beside each other."""
        super().resizeEvent(event)
        self._turn()

    def event(self, event: QEvent) -> bool:
        """Follow actions that come, go and say something longer."""
        if event.type() is QEvent.Type.LayoutRequest:
            self._turn()
        return super().event(event)

    def _turn(self) -> None:
        shown = [widget for widget in self._widgets if not widget.isHidden()]
        wanted = sum(widget.sizeHint().width() + SPACE_S for widget in shown)
        room = self.width() - wanted
        beside = not shown or room >= min(self._title_width(), self.width() * _SHARE)
        direction = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        self._wrap(self.width())
        if self._row.direction() is direction:
            return
        self._row.setDirection(direction)
        self._row.setStretch(0, int(beside))  # below each other neither takes more height than it needs
        side = Qt.AlignmentFlag.AlignRight if beside else Qt.AlignmentFlag.AlignLeft
        self._row.setAlignment(self._actions, side | Qt.AlignmentFlag.AlignVCenter)

    def _wrap(self, room: int) -> None:
        """Let actions that do not fit beside each other go on in a next row."""
        row, left = 0, room
        for widget in self._widgets:
            wide = 0 if widget.isHidden() else widget.sizeHint().width() + SPACE_S
            if wide > left + SPACE_S and left < room:
                row, left = row + 1, room
            left -= wide
            if self._row_of_actions(row).indexOf(widget) < 0:
                self._take(widget)
                self._row_of_actions(row).addWidget(widget)

    def _take(self, widget: QWidget) -> None:
        for at in range(self._actions.count()):
            self._row_of_actions(at).removeWidget(widget)

    def _row_of_actions(self, at: int) -> QHBoxLayout:
        while self._actions.count() <= at:
            added = QHBoxLayout()
            added.setSpacing(SPACE_S)
            added.setAlignment(Qt.AlignmentFlag.AlignLeft)
            self._actions.addLayout(added)
        found = self._actions.itemAt(at)
        assert isinstance(found, QHBoxLayout), "only rows are put in it"
        return found

    def _title_width(self) -> int:
        return self._title.fontMetrics().horizontalAdvance(self._title.text())

    title = Property(str, get_title, set_title)
    subtitle = Property(str, get_subtitle, set_subtitle)
