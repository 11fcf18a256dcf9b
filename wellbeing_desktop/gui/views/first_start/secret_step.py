"""Step 2: the PIN or passphrase; with it the vault is made."""

from PySide6.QtWidgets import QLabel, QWidget

from wellbeing_desktop.domain.errors import UserError
from wellbeing_desktop.gui import messages
from wellbeing_desktop.gui.parts.new_secret import NewSecret
from wellbeing_desktop.gui.tasks import Task
from wellbeing_desktop.gui.theme import theme
from wellbeing_desktop.services import access, access_start
from wellbeing_desktop.services import practice as practices
from wellbeing_desktop.vault.store import Vault

from .beginning import Beginning
from .step import Step

_WIDEST = 520


class SecretStep(Step):
    """Looks for a keyring when it comes in front; making the vault takes half a second, beside the window."""

    form = "first_secret"

    new_secret: NewSecret
    trouble_label: QLabel

    def __init__(self, beginning: Beginning, parent: QWidget | None = None) -> None:
        super().__init__(beginning, parent)
        self._busy = False
        self._looked = False
        self._trouble: UserError | None = None
        self.new_secret.entered.connect(self.proceed)
        self.new_secret.keyring_again.connect(self._look)
        self.setFocusProxy(self.new_secret)
        theme().changed.connect(self._fit)
        self._fit()
        self.retranslate()

    @property
    def is_ready(self) -> bool:
        """Not while the keyring is looked for or the vault is made."""
        return self._looked and not self._busy

    def name(self) -> str:
        """The step in a word."""
        return self.tr("Toegang")

    def title(self) -> str:
        """What is asked."""
        return self.tr("Hoe gaat de kluis open?")

    def text(self) -> str:
        """Why."""
        return self.tr(
            "Alles wat u opschrijft, ligt versleuteld in een kluis op deze computer. "
            "Dit typt u elke keer als u begint; opschrijven is niet nodig, want u krijgt straks een herstelblad."
        )

    def enter(self) -> None:
        """Look for the keyring."""
        self._look()

    def proceed(self) -> None:
        """Make the vault and put the practice in it."""
        if not self.is_ready:
            return
        if self.beginning.vault is not None:
            self._keep_practice()
            return
        if not self.new_secret.check():
            return
        begun, secret, keyring = self.beginning, self.new_secret.secret(), self.new_secret.use_keyring
        self._set_busy(True)
        self._show(None)
        task = Task(
            lambda _step: access_start.create(begun.home, secret, use_keyring=keyring, clock=begun.clock)[0], self
        )
        task.done.connect(self._made)
        task.failed.connect(self._failed)
        task.start()

    def retranslate(self) -> None:
        """Say again what went wrong."""
        self.trouble_label.setText(messages.sentence(self._trouble) if self._trouble else "")
        self.trouble_label.setVisible(self._trouble is not None)

    def _fit(self) -> None:
        self.new_secret.setMaximumWidth(theme().pixels(_WIDEST))

    def _look(self) -> None:
        self._looked = False
        self.ready_changed.emit()
        task = Task(lambda _step: access.keyring_available(), self)
        task.done.connect(self._found)
        task.start()

    def _found(self, trouble: UserError | None) -> None:
        self._looked = True
        self.new_secret.set_keyring(trouble)
        self.ready_changed.emit()

    def _made(self, vault: Vault) -> None:
        self._set_busy(False)
        self.new_secret.clear()
        self.beginning.vault = vault
        self._keep_practice()

    def _keep_practice(self) -> None:
        try:
            practices.save(self.beginning.opened, self.beginning.practice)
        except UserError as trouble:
            self._show(trouble)
            return
        self.done.emit()

    def _failed(self, trouble: UserError) -> None:
        self._set_busy(False)
        self._show(trouble)
        self._look()

    def _set_busy(self, busy: bool) -> None:
        self._busy = busy
        self.new_secret.setEnabled(not busy)
        self.ready_changed.emit()

    def _show(self, trouble: UserError | None) -> None:
        self._trouble = trouble
        self.retranslate()
