"""Opening the vault: with the daily secret, with the recovery sheet, or saying why it stays shut."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QPushButton, QWidget

from wellbeing_desktop.domain.errors import Kind, UserError
from wellbeing_desktop.gui import messages
from wellbeing_desktop.gui.forms import load
from wellbeing_desktop.gui.parts import LabelledField
from wellbeing_desktop.gui.parts.code_field import CodeField
from wellbeing_desktop.gui.parts.new_secret import NewSecret
from wellbeing_desktop.gui.tasks import Task
from wellbeing_desktop.gui.theme import theme
from wellbeing_desktop.services import access, access_change
from wellbeing_desktop.vault.store import Clock

_PASSING = frozenset({Kind.WRONG_SECRET, Kind.WAIT, Kind.VAULT_IN_USE, Kind.SECRET_TOO_WEAK, Kind.DISK_FULL})
_NARROW, _WIDE = 420, 580
_KEYRING_MAY_ASK = 2_500
"""Milliseconds after which the keyring has probably put a question on the screen."""


class UnlockView(QWidget):
    """`opened(Vault)`, `sample_wanted()` for the sample practice, `end_wanted()` to close the program.

    The vault is opened on another thread, so the window stays alive while the keyring asks something.
    """

    opened = Signal(object)
    sample_wanted = Signal()
    end_wanted = Signal()

    card: QFrame
    secret_page: QWidget
    news_label: QLabel
    secret_field: LabelledField
    secret_edit: QLineEdit
    trouble_label: QLabel
    open_button: QPushButton
    sheet_button: QPushButton
    sample_button: QPushButton
    sheet_page: QWidget
    code_field: CodeField
    code_button: QPushButton
    sheet_back_button: QPushButton
    renew_page: QWidget
    new_secret: NewSecret
    renew_trouble: QLabel
    renew_button: QPushButton
    renew_back_button: QPushButton
    closed_page: QWidget
    closed_text: QLabel
    closed_help: QLabel
    again_button: QPushButton
    end_button: QPushButton

    def __init__(
        self,
        home: Path,
        news: Callable[[], str] = str,
        parent: QWidget | None = None,
        *,
        clock: Clock = datetime.now,
    ) -> None:
        super().__init__(parent)
        load(self, "unlock")
        self._home = home
        self._news = news
        self._clock = clock
        self._state = access.VaultState(access.Door.LOCKED, access.Secret.PIN)
        self._trouble: UserError | None = None
        self._wait = 0
        self._page = self.secret_page
        self._second = QTimer(self)
        self._second.setInterval(1000)
        self._second.timeout.connect(self._second_passed)
        self._hint = QTimer(self)
        self._hint.setSingleShot(True)
        self._hint.setInterval(_KEYRING_MAY_ASK)
        self._hint.timeout.connect(self._keyring_may_ask)
        self._connect()
        self.look_again()

    def look_again(self) -> None:
        """Look at the vault's files, and show the page that goes with what is there."""
        self._state = access.look(self._home)
        self._trouble = self._state.trouble
        self._show_page(self.closed_page if self._trouble else self.secret_page)

    def event(self, event: QEvent) -> bool:
        """Translate what code has set after the form."""
        handled = super().event(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        return handled

    def _connect(self) -> None:
        self.setFocusProxy(self.secret_edit)
        self.secret_edit.returnPressed.connect(self._open)
        self.open_button.clicked.connect(self._open)
        self.sheet_button.clicked.connect(lambda: self._show_page(self.sheet_page))
        self.sample_button.clicked.connect(self.sample_wanted)
        self.code_field.changed.connect(lambda: self.code_button.setEnabled(self.code_field.is_whole))
        self.code_field.entered.connect(self._choose_new)
        self.code_button.clicked.connect(self._choose_new)
        self.sheet_back_button.clicked.connect(lambda: self._show_page(self.secret_page))
        self.new_secret.entered.connect(self._renew)
        self.new_secret.keyring_again.connect(self._look_for_keyring)
        self.renew_button.clicked.connect(self._renew)
        self.renew_back_button.clicked.connect(lambda: self._show_page(self.sheet_page))
        self.again_button.clicked.connect(self.look_again)
        self.end_button.clicked.connect(self.end_wanted)
        theme().changed.connect(self._fit)

    def _show_page(self, page: QWidget) -> None:
        self._page = page
        self._fit()
        for other in (self.secret_page, self.sheet_page, self.renew_page, self.closed_page):
            other.setVisible(other is page)
        first = {self.secret_page: self.secret_edit, self.sheet_page: self.code_field, self.renew_page: self.new_secret}
        first.get(page, self.again_button).setFocus()
        self.code_button.setEnabled(self.code_field.is_whole)
        self._retranslate()

    def _fit(self) -> None:
        """Narrow for a PIN, wide enough for a code."""
        wide = self._page in (self.sheet_page, self.renew_page)
        self.card.setFixedWidth(theme().pixels(_WIDE if wide else _NARROW))

    def _retranslate(self) -> None:
        typed = self._state.asks is not access.Secret.NONE
        self.secret_field.setVisible(typed)
        passphrase = self._state.asks is access.Secret.PASSPHRASE
        self.secret_field.set_label(self.tr("Wachtzin") if passphrase else self.tr("Pincode of wachtzin"))
        self.news_label.setText(self._news())
        self.news_label.setVisible(bool(self.news_label.text()))
        said = messages.sentence(self._trouble) if self._trouble else ""
        for label in (self.trouble_label, self.renew_trouble):
            label.setText(said)
            label.setVisible(bool(said))
        self.closed_text.setText(said)
        self.closed_help.setText(
            self.tr("Er is niets gewijzigd of overschreven. De map van de kluis: {folder}").format(folder=self._home)
        )
        self._show_wait()

    def _open(self) -> None:
        if self.open_button.isEnabled():
            secret = self.secret_edit.text()
            self._run(lambda _step: access.unlock(self._home, secret, clock=self._clock))

    def _choose_new(self) -> None:
        self._trouble = None
        self._show_page(self.renew_page)
        self._look_for_keyring()

    def _look_for_keyring(self) -> None:
        task = Task(lambda _step: access.keyring_available(), self)
        task.done.connect(self.new_secret.set_keyring)
        task.start()

    def _renew(self) -> None:
        if not self.renew_button.isEnabled() or not self.new_secret.check():
            return
        code, secret, keyring = self.code_field.typed(), self.new_secret.secret(), self.new_secret.use_keyring
        home, clock = self._home, self._clock
        self._run(lambda _: access_change.unlock_with_sheet(home, code, secret, use_keyring=keyring, clock=clock))

    def _run(self, work: Callable[[Any], Any]) -> None:
        """Do the slow part beside the window; the fields stay as they are until it is done."""
        self._trouble = None
        self._retranslate()
        self._set_busy(True)
        task = Task(work, self)
        task.done.connect(self._done)
        task.failed.connect(self._failed)
        task.start()

    def _set_busy(self, busy: bool) -> None:
        self._page.setEnabled(not busy)
        self._hint.start() if busy else self._hint.stop()
        if busy:
            self.open_button.setText(self.tr("Bezig met openen …"))
        else:
            self._show_wait()

    def _done(self, vault: object) -> None:
        self._set_busy(False)
        for edit in (self.secret_edit, self.code_field, self.new_secret):
            edit.clear()
        self.opened.emit(vault)

    def _failed(self, trouble: UserError) -> None:
        self._set_busy(False)
        self._trouble = trouble
        if trouble.kind in (Kind.RECOVERY_CODE_WRONG, Kind.RECOVERY_CODE_TYPO):
            self._trouble = None
            self._show_page(self.sheet_page)
            self.code_field.set_wrong(messages.sentence(trouble))
            return
        if not _passes(trouble.kind):
            self._show_page(self.closed_page)
            return
        self._show_page(self._page)
        if self._page is self.renew_page:
            self._look_for_keyring()
        self.secret_edit.selectAll()
        self._begin_wait(trouble)

    def _begin_wait(self, trouble: UserError) -> None:
        seconds = trouble.data.get("seconds", 0)
        self._wait = seconds if isinstance(seconds, int) else 0
        if self._wait:
            self._second.start()
        self._show_wait()

    def _second_passed(self) -> None:
        self._wait -= 1
        if self._wait <= 0:
            self._second.stop()
        self._show_wait()

    def _show_wait(self) -> None:
        waiting = self._wait > 0
        self.open_button.setEnabled(not waiting)
        words = self.tr("Nog %n seconde(n) wachten", "", self._wait) if waiting else self.tr("Openen")
        self.open_button.setText(words)

    def _keyring_may_ask(self) -> None:
        self.open_button.setText(self.tr("Kijk of de sleutelbos iets vraagt …"))


def _passes(kind: Kind) -> bool:
    """Whether trying again here can help; else the vault itself or its key file is the trouble."""
    return kind in _PASSING or kind.value.startswith("keyring_")
