"""One step of the first start: what every step has."""

from typing import ClassVar

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QWidget

from wellbeing_desktop.gui.forms import load

from .beginning import Beginning


class Step(QWidget):
    """`ready_changed()` when it can or can no longer be left, `done()` once `proceed` has done its work."""

    form: ClassVar[str]
    ready_changed = Signal()
    done = Signal()

    def __init__(self, beginning: Beginning, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.beginning = beginning
        load(self, self.form)

    @property
    def is_ready(self) -> bool:
        """Whether the user may go on."""
        return True

    @property
    def can_go_back(self) -> bool:
        """Whether there is a way back from here."""
        return True

    def name(self) -> str:
        """The step in a word or two, for the line of steps."""
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

    def back(self) -> bool:
        """Go back within the step; False when the step before it should come."""
        return False

    def proceed(self) -> None:
        """Do what the step is for, then emit `done`."""
        self.done.emit()

    def retranslate(self) -> None:
        """Set the texts that code sets."""

    def event(self, event: QEvent) -> bool:
        """Translate what code has set after the form."""
        handled = super().event(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        return handled
