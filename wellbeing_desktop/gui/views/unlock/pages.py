"""The pages of the unlock screen that are rarely seen, and so are made when they are wanted."""

from pathlib import Path

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from wellbeing_desktop.domain.errors import UserError
from wellbeing_desktop.gui import messages
from wellbeing_desktop.gui.forms import load
from wellbeing_desktop.gui.parts.code_field import CodeField
from wellbeing_desktop.gui.parts.new_secret import NewSecret
from wellbeing_desktop.gui.tasks import Task
from wellbeing_desktop.services import access


class SheetPage(QWidget):
    """Where the code of the recovery sheet is typed; `typed()` once it can be one, `back()` to give up."""

    typed = Signal()
    back = Signal()
    code_field: CodeField
    code_button: QPushButton
    back_button: QPushButton

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load(self, "unlock_sheet")
        self.setFocusProxy(self.code_field)
        self.code_field.changed.connect(self._show)
        self.code_field.entered.connect(self.typed)
        self.code_button.clicked.connect(self.typed)
        self.back_button.clicked.connect(self.back)
        self._show()

    def _show(self) -> None:
        self.code_button.setEnabled(self.code_field.is_whole)


class RenewPage(QWidget):
    """Where the new daily secret is chosen; `chosen()` once it can be used, `back()` to the code."""

    chosen = Signal()
    back = Signal()
    new_secret: NewSecret
    trouble_label: QLabel
    renew_button: QPushButton
    back_button: QPushButton

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load(self, "unlock_renew")
        self._trouble: UserError | None = None
        self.setFocusProxy(self.new_secret)
        self.new_secret.entered.connect(self._choose)
        self.new_secret.keyring_again.connect(self.look_for_keyring)
        self.renew_button.clicked.connect(self._choose)
        self.back_button.clicked.connect(self.back)
        self.show_trouble(None)

    def look_for_keyring(self) -> None:
        """Ask, beside the window, whether this computer has a keyring to use."""
        task = Task(lambda _step: access.keyring_available(), self)
        task.done.connect(self.new_secret.set_keyring)
        task.start()

    def show_trouble(self, trouble: UserError | None) -> None:
        """Say why it did not work; None takes that back."""
        self._trouble = trouble
        self.trouble_label.setText(messages.sentence(trouble) if trouble else "")
        self.trouble_label.setVisible(trouble is not None)

    def event(self, event: QEvent) -> bool:
        """Say it in another language."""
        handled = super().event(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.show_trouble(self._trouble)
        return handled

    def _choose(self) -> None:
        if self.new_secret.check():
            self.chosen.emit()


class ClosedPage(QWidget):
    """Why the vault cannot be opened, and what to do; `again()` to look once more, `restore()`, `end()`."""

    again = Signal()
    restore = Signal()
    end = Signal()
    closed_text: QLabel
    closed_help: QLabel
    again_button: QPushButton
    restore_button: QPushButton
    end_button: QPushButton

    def __init__(self, home: Path, trouble: UserError, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load(self, "unlock_closed")
        self._home = home
        self._trouble = trouble
        self.setFocusProxy(self.again_button)
        self.again_button.clicked.connect(self.again)
        self.restore_button.clicked.connect(self.restore)
        self.end_button.clicked.connect(self.end)
        self._show()

    def event(self, event: QEvent) -> bool:
        """Say it in another language."""
        handled = super().event(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._show()
        return handled

    def _show(self) -> None:
        self.closed_text.setText(messages.sentence(self._trouble))
        self.closed_help.setText(
            self.tr("Er is niets gewijzigd of overschreven. De map van de kluis: {folder}").format(folder=self._home)
        )
