"""A panel that takes the place of the round for a while; Esc or its button gives up."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from wellbeing_desktop.domain.errors import UserError
from wellbeing_desktop.gui import messages
from wellbeing_desktop.gui.buttons import button
from wellbeing_desktop.gui.parts import Card
from wellbeing_desktop.gui.theme import restyle


class SidePanel(Card):
    """`given_up()`; a subclass puts its fields in by `add_field` and says its words in `_retranslate`."""

    given_up = Signal()

    def __init__(self, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.about = plain_label("muted", self)
        self._trouble = plain_label("error", self)
        self._trouble.hide()
        self.keep_button = button("", "primary", icon, self)
        self.cancel_button = button("", "quiet", "", self)
        self.cancel_button.clicked.connect(self.given_up)
        row = QHBoxLayout()
        row.addWidget(self.keep_button)
        row.addWidget(self.cancel_button)
        row.addStretch(1)
        self.add(self.about)
        self.add(self._trouble)
        self.body.addLayout(row)

    def add_field(self, widget: QWidget) -> None:
        """Put a widget below the others, above what is wrong and the buttons."""
        self.body.insertWidget(self.body.indexOf(self._trouble), widget)

    def show_trouble(self, error: UserError | None) -> None:
        """Say above the buttons why it cannot be done so; None takes that back."""
        self._trouble.setText(messages.sentence(error) if error else "")
        self._trouble.setVisible(error is not None)

    @property
    def trouble(self) -> str:
        """What it says is wrong."""
        return self._trouble.text()

    def event(self, event: QEvent) -> bool:
        """Keep Esc from the window's own keys, and follow a language switch."""
        escape = Qt.Key.Key_Escape
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and event.key() == escape:
            event.accept()
            return True
        handled = super().event(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        return handled

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc gives up."""
        if event.key() == Qt.Key.Key_Escape:
            self.given_up.emit()
        else:
            super().keyPressEvent(event)

    def _retranslate(self) -> None:
        self.cancel_button.setText(self.tr("Annuleren"))


def plain_label(role: str, parent: QWidget, text: str = "") -> QLabel:
    """A label whose text is never taken for mark-up and goes on in a next line."""
    label = QLabel(parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setText(text)
    if role:
        restyle(label, role=role)
    return label
