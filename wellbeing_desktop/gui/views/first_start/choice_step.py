"""Step 5: begin with an empty practice, or look round in the sample practice first."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QRadioButton, QWidget

from .beginning import Beginning
from .step import Step


class ChoiceStep(Step):
    """The last step; nothing is kept of the choice."""

    form = "first_choice"

    empty_choice: QRadioButton
    sample_choice: QRadioButton

    def __init__(self, beginning: Beginning, parent: QWidget | None = None) -> None:
        super().__init__(beginning, parent)
        self.setFocusProxy(self.empty_choice)

    @property
    def wants_sample(self) -> bool:
        """Whether the sample practice comes first."""
        return self.sample_choice.isChecked()

    def name(self) -> str:
        """The step in a word."""
        return self.tr("Beginnen")

    def title(self) -> str:
        """What is asked."""
        return self.tr("Uw kluis is klaar")

    def text(self) -> str:
        """What can be done now."""
        return self.tr("Hoe wilt u beginnen? De oefenpraktijk kunt u ook later altijd bekijken.")

    def next_words(self) -> str:
        """The words on the button that goes on."""
        return self.tr("Beginnen")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter on a choice goes on with it, as Enter in a field of the other steps does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.proceed()
        else:
            super().keyPressEvent(event)
