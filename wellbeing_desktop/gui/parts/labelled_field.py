"""A field with its label above, a line of help below, and what is wrong with it."""

from PySide6 import QtCore
from PySide6.QtCore import Property, QEvent, QObject
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QAbstractSpinBox, QComboBox, QLabel, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from wellbeing_desktop.domain.errors import UserError

from ..announce import announce
from ..messages import sentence
from ..theme import mark, restyle
from ..tokens import SPACE_XS

_INSET = 10
"""Where the style sheet lets words in a line begin, in pixels; its padding does not reach those of a spin box."""
_GROWING = (QSizePolicy.Policy.Expanding, QSizePolicy.Policy.MinimumExpanding)


class LabelledField(QWidget):
    """In code: `LabelledField("Naam", QLineEdit())`; in a form: one with a vertical layout that holds the field.

    The label names the field for a screen reader; help and error describe it.
    """

    def __init__(
        self, label: str = "", field: QWidget | None = None, help: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._field: QWidget | None = None
        self._trouble: UserError | None = None
        self._label = self._line("label")
        self._help = self._line("help")
        self._error = self._line("error")
        self.set_label(label)
        self.set_help(help)
        self.set_error("")
        if field is not None:
            QVBoxLayout(self).addWidget(field)
            self.form_drawn()

    def form_drawn(self) -> None:
        """Put the label and the lines round the field that the form has laid out; once is enough."""
        if self._field is not None:
            return
        layout = self.layout()
        assert isinstance(layout, QVBoxLayout), "a LabelledField needs a vertical layout with its field"
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE_XS)
        first = layout.itemAt(0)
        field = first.widget() if first is not None else None
        assert field is not None, "a LabelledField without a field"
        self._field = field
        layout.insertWidget(0, self._label)
        layout.addWidget(self._help)
        layout.addWidget(self._error)
        if field.sizePolicy().verticalPolicy() not in _GROWING:
            layout.addStretch()  # beside a taller neighbour the field stays under its label
        self._label.setBuddy(field)
        self._name_field()
        if isinstance(field, QLineEdit):
            field.textEdited.connect(self._typed)
        if isinstance(field, QAbstractSpinBox):
            field.lineEdit().setTextMargins(_INSET, 0, 0, 0)
        if (line := _line_of(field)) is not None:
            line.textChanged.connect(self._set_by_code)
            field.installEventFilter(self)

    def get_label(self) -> str:
        """The words above the field."""
        return self._label.text()

    def set_label(self, text: str) -> None:
        """Show words above the field."""
        self._label.setText(text)
        self._name_field()

    def get_help(self) -> str:
        """The line below the field."""
        return self._help.text()

    def set_help(self, text: str) -> None:
        """Show a line of help below the field."""
        self._help.setText(text)
        self._show_lines()

    def error(self) -> str:
        """What is said to be wrong; empty when nothing is."""
        return self._error.text()

    def set_error(self, trouble: str | UserError) -> None:
        """Say what is wrong with the field, also to a screen reader; an empty text takes it back.

        An error is said again in the other language after a language switch; a text is the caller's to say again.
        """
        self._trouble = trouble if isinstance(trouble, UserError) else None
        text = sentence(trouble) if isinstance(trouble, UserError) else trouble
        self._error.setText(text)
        self._show_lines()
        if self._field is not None:
            if bool(self._field.property("wrong")) is not bool(text):
                restyle(self._field, wrong=bool(text))
            announce(self._field, text)

    def event(self, event: QEvent) -> bool:
        """Follow a language switch."""
        if event.type() is QEvent.Type.LanguageChange and self._trouble is not None:
            self.set_error(self._trouble)
        return super().event(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Show how a long text begins once the keyboard has left it; where code puts the keyboard one types on."""
        line = _line_of(self._field)
        if isinstance(event, QFocusEvent) and line is not None:
            if event.lostFocus() and not _for_a_while(event):
                line.setCursorPosition(0)
            elif event.gotFocus() and event.reason() is QtCore.Qt.FocusReason.OtherFocusReason:
                line.end(False)
        return super().eventFilter(watched, event)

    def _set_by_code(self) -> None:
        line = _line_of(self._field)
        if line is not None and not line.isModified() and not line.hasFocus():
            line.setCursorPosition(0)

    def _typed(self) -> None:
        """What was wrong is being mended."""
        if self.error():
            self.set_error("")

    def _line(self, role: str) -> QLabel:
        line = QLabel(self)
        line.setWordWrap(True)
        mark(line, role=role)
        return line

    def _show_lines(self) -> None:
        self._error.setVisible(bool(self._error.text()))
        self._help.setVisible(bool(self._help.text()) and not self._error.text())
        if self._field is not None:
            self._field.setAccessibleDescription(self._error.text() or self._help.text())

    def _name_field(self) -> None:
        if self._field is not None:
            self._field.setAccessibleName(self._label.text())
            self._show_lines()

    label = Property(str, get_label, set_label)
    help = Property(str, get_help, set_help)


def _for_a_while(event: QFocusEvent) -> bool:
    """Whether the keyboard leaves a field for a menu or another window: what is selected in it then stays so."""
    reason = QtCore.Qt.FocusReason
    return event.reason() in (reason.PopupFocusReason, reason.ActiveWindowFocusReason, reason.MenuBarFocusReason)


def _line_of(field: QWidget | None) -> QLineEdit | None:
    """The line that is typed in: the field itself, or that of a choice that may be typed as well."""
    if isinstance(field, QComboBox):
        return field.lineEdit() if field.isEditable() else None
    return field if isinstance(field, QLineEdit) else None
