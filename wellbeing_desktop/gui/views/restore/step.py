"""One step of restoring: what every step has."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wellbeing_desktop.domain.errors import UserError
from wellbeing_desktop.gui import messages
from wellbeing_desktop.gui.parts import Remark
from wellbeing_desktop.gui.tasks import Task
from wellbeing_desktop.gui.tokens import SPACE_M

from .restoring_state import RestoringState


class Step(QWidget):
    """`changed()` when it can or cannot be left any more, `progressed(int, int)` of its work, `done()` at its end."""

    changed = Signal()
    progressed = Signal(int, int)
    done = Signal()

    def __init__(self, state: RestoringState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.state = state
        self.trouble: UserError | None = None
        self.remark = Remark(self)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(SPACE_M)
        self._task: Task | None = None

    @property
    def busy(self) -> bool:
        """Whether its work is under way."""
        return self._task is not None

    @property
    def is_ready(self) -> bool:
        """Whether the user may go on."""
        return not self.busy

    @property
    def can_go_back(self) -> bool:
        """Whether there is a way back from here."""
        return not self.busy

    def name(self) -> str:
        """The step in a word, for the line of steps."""
        raise NotImplementedError

    def title(self) -> str:
        """What is asked."""
        raise NotImplementedError

    def text(self) -> str:
        """Why, in a line or two."""
        raise NotImplementedError

    def next_words(self) -> str:
        """The words on the button that goes on."""
        return self.tr("Verder")

    def enter(self) -> None:
        """The step comes in front."""

    def proceed(self) -> None:
        """Do what the step is for, then emit `done`."""
        self.done.emit()

    def retranslate(self) -> None:
        """Set the texts that code sets."""
        self.show_trouble(self.trouble)

    def show_trouble(self, trouble: UserError | None) -> None:
        """Say what went wrong; None takes that back."""
        self.trouble = trouble
        self.remark.say(messages.sentence(trouble) if trouble else "", "triangle-alert", warns=True)

    def run(self, work: Callable[[Any], Any], then: Callable[[Any], None]) -> None:
        """Do the slow part beside the window; nothing can be pressed meanwhile."""
        if self.busy:
            return
        self.show_trouble(None)
        self._task = Task(work, self)
        self._task.progressed.connect(self.progressed)
        self._task.done.connect(lambda result: self._end(lambda: then(result)))
        self._task.failed.connect(lambda trouble: self._end(lambda: self.failed(trouble)))
        self.setEnabled(False)
        self.changed.emit()
        self._task.start()

    def failed(self, trouble: UserError) -> None:
        """Its work did not come about."""
        self.show_trouble(trouble)

    def event(self, event: QEvent) -> bool:
        """Translate what code has set."""
        handled = super().event(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        return handled

    def _end(self, then: Callable[[], None]) -> None:
        self._task = None
        self.setEnabled(True)
        then()
        self.changed.emit()
