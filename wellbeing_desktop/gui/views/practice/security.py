"""What opens the vault: the PIN or passphrase, the recovery sheet and the key; and the practice's seal."""

from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget

from wellbeing_desktop.domain.errors import Kind, UserError
from wellbeing_desktop.services import access, access_change

from ...desk import Desk
from ...forms import load
from ...parts import LabelledField
from ...parts.new_secret import NewSecret
from ...tasks import Task
from .deputy_card import DeputyCard
from .rekey_card import RekeyCard
from .seal_card import SealCard
from .sheet_card import SheetCard


class SecuritySettings(QWidget):
    """A column of cards; `work_at` gives them their desk."""

    old_field: LabelledField
    old_edit: QLineEdit
    new_secret: NewSecret
    secret_button: QPushButton
    sheet_card: SheetCard
    rekey_card: RekeyCard
    deputy_card: DeputyCard
    seal_card: SealCard

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load(self, "practice_security")
        self.secret_button.clicked.connect(self._change)
        self.new_secret.entered.connect(self._change)
        self.new_secret.keyring_again.connect(self._look_for_keyring)

    def work_at(self, desk: Desk) -> None:
        """Use this desk."""
        self._desk = desk
        for card in (self.sheet_card, self.rekey_card, self.deputy_card, self.seal_card):
            card.work_at(desk)

    def redraw(self) -> None:
        """Forget what was typed and look whether there is a keyring."""
        self.old_edit.clear()
        self.old_field.set_error("")
        self.new_secret.clear()
        self.sheet_card.redraw()
        self.deputy_card.redraw()
        self.seal_card.redraw()
        self._look_for_keyring()

    def _look_for_keyring(self) -> None:
        task = Task(lambda _progress: access.keyring_available(), self)
        task.done.connect(self.new_secret.set_keyring)
        task.start()

    def _change(self) -> None:
        self.old_field.set_error("")
        if not self.new_secret.check():
            return
        vault, old, new = self._desk.vault, self.old_edit.text(), self.new_secret.secret()
        use_keyring = self.new_secret.use_keyring
        self.secret_button.setEnabled(False)
        task = Task(lambda _p: access_change.change_secret(vault, old, new, use_keyring=use_keyring), self)
        task.done.connect(self._changed)
        task.failed.connect(self._failed)
        task.start()

    def _changed(self, _result: object) -> None:
        self.secret_button.setEnabled(True)
        self.old_edit.clear()
        self.new_secret.clear()
        self._desk.say(self.tr("De pincode of wachtzin is gewijzigd. Het herstelblad blijft gelden."))

    def _failed(self, error: UserError) -> None:
        self.secret_button.setEnabled(True)
        if error.kind in (Kind.WRONG_SECRET, Kind.WAIT):
            self.old_field.set_error(error)
            self.old_edit.setFocus()
        else:
            self._desk.trouble(error)
