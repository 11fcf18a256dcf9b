"""The first step: who takes over, and the words of two sheets."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from wellbeing_desktop.domain.errors import Kind, UserError
from wellbeing_desktop.gui import messages
from wellbeing_desktop.gui.buttons import button
from wellbeing_desktop.gui.parts import LabelledField
from wellbeing_desktop.gui.theme import restyle
from wellbeing_desktop.gui.tokens import SPACE_M, SPACE_S

from .share_field import ShareField

_OF_A_SHEET = frozenset({Kind.SHARE_TYPO, Kind.SHARE_WRONG})


class SheetsPage(QWidget):
    """`wanted()` when everything was filled in, `back()` to the unlock screen."""

    wanted = Signal()
    back = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._trouble: UserError | None = None
        self._title, self._about, self._wrong = QLabel(self), QLabel(self), QLabel(self)
        self.who_edit = QLineEdit(self)
        self.who_field = LabelledField("", self.who_edit, parent=self)
        self.shares = (ShareField(1, self), ShareField(2, self))
        self.open_button = button("", "primary", "", self)
        self.back_button = button("", "quiet", "", self)
        self.setFocusProxy(self.who_edit)
        self._lay_out()
        self.open_button.clicked.connect(self.wanted)
        self.back_button.clicked.connect(self.back)
        self._retranslate()

    def typed(self) -> tuple[str, str]:
        """The words of both sheets."""
        return self.shares[0].text(), self.shares[1].text()

    def who(self) -> str:
        """Who takes over."""
        return self.who_edit.text()

    def clear(self) -> None:
        """Forget the words."""
        for share in self.shares:
            share.clear()

    def show_trouble(self, trouble: UserError | None) -> None:
        """Say what is wrong beside the field that it is about."""
        self.who_field.set_error("")
        for share in self.shares:
            share.show_trouble(None)
        self._trouble = None
        if trouble is not None and trouble.kind in _OF_A_SHEET:
            share = self.shares[int(str(trouble.data["sheet"])) - 1]
            share.show_trouble(trouble)
            share.setFocus()
        elif trouble is not None and trouble.kind is Kind.FIELD_EMPTY:
            self.who_field.set_error(trouble)
            self.who_edit.setFocus()
        else:
            self._trouble = trouble
        self._retranslate()

    def event(self, event: QEvent) -> bool:
        """Follow a language switch."""
        handled = super().event(event)
        if event.type() is QEvent.Type.LanguageChange and hasattr(self, "back_button"):
            self._retranslate()
        return handled

    def _lay_out(self) -> None:
        column, row = QVBoxLayout(self), QHBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_M)
        for label, role in ((self._title, "title"), (self._about, "subtitle"), (self._wrong, "error")):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
            restyle(label, role=role)
        for widget in (self._title, self._about, self.who_field, *self.shares, self._wrong):
            column.addWidget(widget)
        row.setSpacing(SPACE_S)
        row.addWidget(self.back_button)
        row.addStretch(1)
        row.addWidget(self.open_button)
        column.addLayout(row)
        column.addStretch(1)

    def _retranslate(self) -> None:
        self._title.setText(self.tr("Waarnemen voor een ander"))
        self._about.setText(
            self.tr(
                "Twee van de drie bladen openen samen de kluis. U ziet eerst alleen namen, telefoonnummers en geplande "
                "gesprekken. Uw naam en dit moment blijven vastgelegd."
            )
        )
        self.who_field.set_label(self.tr("Uw naam"))
        self._wrong.setText(messages.sentence(self._trouble) if self._trouble else "")
        self._wrong.setVisible(self._trouble is not None)
        self.open_button.setText(self.tr("Namenlijst openen"))
        self.back_button.setText(self.tr("Terug"))
