"""Where the twenty words of a sheet are copied; says how many there are and which is not on any sheet."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wellbeing_desktop.domain.deputy import WORDS
from wellbeing_desktop.domain.errors import UserError
from wellbeing_desktop.gui.parts import LabelledField, NoteEdit

_LINES = 3


class ShareField(QWidget):
    """`changed()` at each key; `text()` is what was typed."""

    changed = Signal()

    def __init__(self, number: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._number = number
        self.edit = NoteEdit(_LINES, self)
        self.field = LabelledField("", self.edit, parent=self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.field)
        self.setFocusProxy(self.edit)
        self.edit.edited.connect(self._follow)
        self._retranslate()

    def text(self) -> str:
        """What was typed."""
        return self.edit.text()

    def clear(self) -> None:
        """Forget what was typed."""
        self.edit.set_text("")
        self._retranslate()

    def show_trouble(self, trouble: UserError | None) -> None:
        """Say below the field what is wrong with it; None takes that back."""
        self.field.set_error(trouble if trouble is not None else "")

    def event(self, event: QEvent) -> bool:
        """Follow a language switch."""
        handled = super().event(event)
        if event.type() is QEvent.Type.LanguageChange and hasattr(self, "field"):
            self._retranslate()
        return handled

    def _follow(self) -> None:
        self.show_trouble(None)
        self._retranslate()
        self.changed.emit()

    def _retranslate(self) -> None:
        self.field.set_label(
            self.tr("De woorden van het ene blad") if self._number == 1 else self.tr("En van het andere")
        )
        count = len("".join(sign if sign.isalpha() else " " for sign in self.text()).split())
        self.field.set_help(
            self.tr("{count} van {all} woorden. Vier letters per woord volstaan.").format(count=count, all=WORDS)
        )
