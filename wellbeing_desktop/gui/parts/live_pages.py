"""The pages of a document beside the form it is written in: drawn anew at each pause, beside the window."""

from collections.abc import Callable

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from ..tasks import Task
from .empty_state import EmptyState
from .pdf_pages import PdfPages

PAUSE = 25
"""Milliseconds after the last key before the pages follow: shorter than it takes to type another one."""

Compose = Callable[[], Callable[[], bytes] | None]
"""Reads what is needed on the window's thread and returns what draws it elsewhere; None when nothing can be drawn."""


class LivePages(QStackedWidget):
    """`touch(compose)` after each change; `drawn()` follows when the pages of the last one are there.

    One document is drawn at a time, and of several changes meanwhile only the last. `say(icon, text)` shows a sentence
    instead of the pages. `stop()` before the vault is locked.
    """

    drawn = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.pages = PdfPages(self)
        self._instead = EmptyState("file-text")
        self._compose: Compose | None = None
        self._task: Task | None = None
        self._soon = QTimer(self, interval=PAUSE, singleShot=True)
        self.addWidget(self._instead)
        self.addWidget(self.pages)
        self._soon.timeout.connect(self._begin)

    def touch(self, compose: Compose) -> None:
        """Draw this once nothing was typed for a moment."""
        self._compose = compose
        self._soon.start()

    def stop(self) -> None:
        """Draw nothing more; what is under way is dropped."""
        self._soon.stop()
        self._compose = self._task = None

    def say(self, icon: str, text: str) -> None:
        """Show a sentence instead of the pages."""
        self.stop()
        self._instead.set_icon_name(icon)
        self._instead.set_text(text)
        self.setCurrentWidget(self._instead)

    def _begin(self) -> None:
        if self._task is not None or self._compose is None:
            return
        compose, self._compose = self._compose, None
        draw = compose()
        if draw is None:
            return
        task = Task(lambda _progress: draw(), self)
        task.done.connect(lambda pdf: self._take(task, pdf))
        self._task = task.start()

    def _take(self, task: Task, pdf: bytes) -> None:
        if task is not self._task:
            return
        self._task = None
        at = self.pages.verticalScrollBar().value()
        self.pages.show_pdf(pdf)
        self.pages.verticalScrollBar().setValue(at)
        self.setCurrentWidget(self.pages)
        task.deleteLater()
        if self._compose is None:
            self.drawn.emit()
        elif not self._soon.isActive():
            self._begin()
