"""Where the code of the recovery sheet is typed: forgiving, and it says which group is wrong while one types."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from wellbeing_desktop.domain import recovery_code
from wellbeing_desktop.domain.errors import UserError

from ..fonts import font, literal
from ..theme import theme
from ..tokens import CARD_TITLE
from .labelled_field import LabelledField

_LONGEST = 120


class CodeField(QWidget):
    """`changed()` follows each key; `is_whole` once all groups are right by themselves; `entered()` is Enter then."""

    changed = Signal()
    entered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._edit = QLineEdit()
        self._edit.setMaxLength(_LONGEST)
        self._edit.setInputMethodHints(Qt.InputMethodHint.ImhPreferUppercase | Qt.InputMethodHint.ImhNoPredictiveText)
        self._field = LabelledField("", self._edit, parent=self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._field)
        self.setFocusProxy(self._edit)
        self._wrong: Callable[[], str] = str
        self._edit.textChanged.connect(self._typed)
        self._edit.returnPressed.connect(self._entered)
        theme().changed.connect(self._restyle)
        self._restyle()
        self._show()

    @property
    def is_whole(self) -> bool:
        """Whether a code stands here that can be the one of a sheet."""
        return not self._trouble()

    def typed(self) -> str:
        """What was typed, as it was typed."""
        return self._edit.text()

    def clear(self) -> None:
        """Empty the field."""
        self._edit.clear()

    def set_wrong(self, words: Callable[[], str]) -> None:
        """Say what is wrong with the code as a whole, in each language; the next key takes it back."""
        self._wrong = words
        self._show()

    def said(self) -> str:
        """What stands below the field."""
        return self._field.error() or self._field.get_help()

    def event(self, event: QEvent) -> bool:
        """Follow a language switch."""
        if event.type() is QEvent.Type.LanguageChange:
            self._show()
        return super().event(event)

    def _typed(self) -> None:
        self._wrong = str
        self._show()
        self.changed.emit()

    def _entered(self) -> None:
        if self.is_whole:
            self.entered.emit()

    def _trouble(self) -> tuple[int, ...]:
        """The groups that are wrong or missing, (0,) when they do not belong together; empty for a whole code."""
        try:
            recovery_code.parse(self._edit.text())
        except UserError as error:
            found = error.data["groups"]
            return found if isinstance(found, tuple) and found else (0,)
        return ()

    def _show(self) -> None:
        self._field.set_label(self.tr("Code van het herstelblad"))
        trouble = self._trouble()
        complete = sum(sign.isalnum() for sign in self._edit.text()) // recovery_code.GROUP_LENGTH
        wrong = [group for group in trouble if group <= complete]
        self._field.set_error(self._wrong() or self._sentence(wrong))
        self._field.set_help(self._progress(complete, whole=not trouble))

    def _sentence(self, wrong: list[int]) -> str:
        if not wrong:
            return ""
        if wrong == [0]:
            return self.tr("De groepen kloppen elk, maar horen niet bij elkaar. Vergelijk ze met het blad.")
        if len(wrong) == 1:
            return self.tr("Groep {group} klopt niet. Vergelijk die met het blad.").format(group=wrong[0])
        return self.tr("Deze groepen kloppen niet: {groups}. Vergelijk ze met het blad.").format(
            groups=", ".join(map(str, wrong))
        )

    def _progress(self, complete: int, *, whole: bool) -> str:
        if whole:
            return self.tr("Alle zes de groepen kloppen.")
        if not complete:
            return self.tr("Zes groepen van zes tekens. Hoofdletters, spaties en streepjes maken niet uit.")
        return self.tr("Tot nu toe goed: {count} van de 6 groepen.").format(count=complete)

    def _restyle(self) -> None:
        self._edit.setFont(literal(font(CARD_TITLE, QFont.Weight.Medium, theme().scale)))
