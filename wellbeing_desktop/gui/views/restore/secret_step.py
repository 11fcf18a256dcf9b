"""Step 4: how the vault opens from now on; with it the backup is restored."""

from PySide6.QtWidgets import QWidget

from wellbeing_desktop.domain.errors import UserError
from wellbeing_desktop.gui.parts.new_secret import NewSecret
from wellbeing_desktop.gui.tasks import Task
from wellbeing_desktop.services import access, restoring
from wellbeing_desktop.services.restoring import Restored, Wish

from .restoring_state import RestoringState
from .step import Step


class SecretStep(Step):
    """Looks for a keyring when it comes in front; restoring takes a second for each 50 MB or so, beside the window."""

    def __init__(self, state: RestoringState, parent: QWidget | None = None) -> None:
        super().__init__(state, parent)
        self.new_secret = NewSecret(self)
        self.column.addWidget(self.new_secret)
        self.column.addWidget(self.remark)
        self.column.addStretch(1)
        self.new_secret.entered.connect(self.proceed)
        self.new_secret.keyring_again.connect(self.enter)
        self.setFocusProxy(self.new_secret)
        self.retranslate()

    @property
    def is_ready(self) -> bool:
        """Not while the keyring is looked for or the backup is restored."""
        return self.new_secret.looked and not self.busy

    def name(self) -> str:
        """The step in a word."""
        return self.tr("Toegang")

    def title(self) -> str:
        """What is asked."""
        return self.tr("Hoe gaat de kluis voortaan open?")

    def text(self) -> str:
        """Why."""
        return self.tr(
            "De teruggezette kluis krijgt een nieuwe sleutel. Kies wat u voortaan typt; het mag hetzelfde zijn als "
            "eerst."
        )

    def next_words(self) -> str:
        """The words on the button that goes on."""
        return self.tr("Wordt teruggezet …") if self.busy else self.tr("Terugzetten")

    def enter(self) -> None:
        """Look for the keyring."""
        task = Task(lambda _step: access.keyring_available(), self)
        task.done.connect(self._found)
        task.start()

    def proceed(self) -> None:
        """Restore the chosen backup."""
        if not self.is_ready or not self.new_secret.check():
            return
        state, new = self.state, self.new_secret
        known = tuple(found.contents for found in state.found if found.contents is not None)
        wish = Wish(state.backup.file, state.opened_by, new.secret(), new.use_keyring, state.now, known)
        self.run(lambda step: restoring.restore(state.home, wish, step, clock=state.clock), self._restored)

    def failed(self, trouble: UserError) -> None:
        """Say it, and look once more whether the keyring can be used."""
        super().failed(trouble)
        self.enter()

    def _found(self, trouble: UserError | None) -> None:
        self.new_secret.set_keyring(trouble)
        self.changed.emit()

    def _restored(self, restored: Restored) -> None:
        self.new_secret.clear()
        self.state.restored = restored
        self.done.emit()
