"""The unlock screen: asks for the daily secret, and leads to the recovery sheet or to what is wrong."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from wellbeing_desktop.domain.errors import Kind, UserError
from wellbeing_desktop.gui import messages
from wellbeing_desktop.gui.forms import load
from wellbeing_desktop.gui.parts.labelled_field import LabelledField
from wellbeing_desktop.gui.theme import theme
from wellbeing_desktop.services import threshold

if TYPE_CHECKING:
    from wellbeing_desktop.vault.store import Clock, Vault

    from .pages import RenewPage, SheetPage

_PASSING = frozenset({Kind.WRONG_SECRET, Kind.WAIT, Kind.VAULT_IN_USE, Kind.SECRET_TOO_WEAK, Kind.DISK_FULL})
_NARROW, _WIDE, _MARGIN = 420, 580, 48
_SECOND = 1_060  # milliseconds: Qt's timers may come a twentieth early, and the delay must be over
_KEYRING_MAY_ASK = 2_500
"""Milliseconds after which the keyring has probably put a question on the screen."""


class UnlockView(QWidget):
    """`opened(Vault)`, or what is wanted instead of that.

    `sample_wanted()` for the sample practice, `restore_wanted()` to restore a backup, `deputy_wanted()` to stand in for
    another, `end_wanted()` to close the program.

    The vault is opened on another thread, so the window stays alive while the keyring asks something. What opening
    needs is imported once the window is there.
    """

    opened = Signal(object)
    sample_wanted = Signal()
    restore_wanted = Signal()
    deputy_wanted = Signal()
    end_wanted = Signal()

    card: QFrame
    card_column: QVBoxLayout
    secret_page: QWidget
    news_label: QLabel
    secret_field: LabelledField
    secret_edit: QLineEdit
    trouble_label: QLabel
    open_button: QPushButton
    sheet_button: QPushButton
    restore_button: QPushButton
    deputy_button: QPushButton
    sample_button: QPushButton

    def __init__(
        self,
        home: Path,
        news: Callable[[], str] = str,
        parent: QWidget | None = None,
        *,
        clock: "Clock" = datetime.now,
    ) -> None:
        super().__init__(parent)
        load(self, "unlock")
        self._home = home
        self._news = news
        self._clock = clock
        self._asks = threshold.asks(home)
        self._trouble: UserError | None = None
        self._wait = 0
        self._page = self.secret_page
        self._sheet: SheetPage | None = None
        self._renew: RenewPage | None = None
        self._second = self._timer(_SECOND, self._second_passed)
        self._hint = self._timer(_KEYRING_MAY_ASK, self._keyring_may_ask)
        self._hint.setSingleShot(True)
        self.setFocusProxy(self.secret_edit)
        self.secret_edit.returnPressed.connect(self._open)
        self.open_button.clicked.connect(self._open)
        self.sheet_button.clicked.connect(self._show_sheet)
        self.sample_button.clicked.connect(self.sample_wanted)
        self.restore_button.clicked.connect(self.restore_wanted)
        self.deputy_button.clicked.connect(self.deputy_wanted)
        self.deputy_button.setVisible((home / threshold.DEPUTY_NAME).exists())
        theme().changed.connect(self._fit)
        self._show_page(self.secret_page)
        QTimer.singleShot(0, self._look)

    def look_again(self) -> None:
        """Look once more at files that kept the vault shut; ask for the secret when they are in order."""
        self._trouble = None
        if self._look():
            self._show_page(self.secret_page)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the card within the window."""
        super().resizeEvent(event)
        self._fit()

    def event(self, event: QEvent) -> bool:
        """Translate what code has set after the form."""
        handled = super().event(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        return handled

    def _look(self) -> bool:
        """Look at the vault's files properly; the page stays unless something is wrong with them."""
        from wellbeing_desktop.services import access

        state = access.look(self._home)
        if state.trouble is not None:
            self._show_closed(state.trouble)
            return False
        self._asks = state.asks
        self._retranslate()
        return True

    def _timer(self, milliseconds: int, run: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setInterval(milliseconds)
        timer.timeout.connect(run)
        return timer

    def _show_page(self, page: QWidget) -> None:
        """Show one page in the card; a page that comes for the first time is put into it."""
        if self.card_column.indexOf(page) < 0:
            self.card_column.addWidget(page)
        if page is not self._page:
            self._page.hide()
            page.show()
        self._page = page
        self._fit()
        (self.secret_edit if page is self.secret_page else page).setFocus()
        self._retranslate()

    def _show_sheet(self) -> None:
        from .pages import SheetPage

        if self._sheet is None:
            self._sheet = SheetPage()
            self._sheet.typed.connect(self._show_renew)
            self._sheet.back.connect(lambda: self._show_page(self.secret_page))
        self._trouble = None
        self._show_page(self._sheet)

    def _show_renew(self) -> None:
        from .pages import RenewPage

        if self._renew is None:
            self._renew = RenewPage()
            self._renew.chosen.connect(self._open_with_sheet)
            self._renew.back.connect(self._show_sheet)
        self._renew.show_trouble(None)
        self._renew.look_for_keyring()
        self._show_page(self._renew)

    def _show_closed(self, trouble: UserError) -> None:
        from wellbeing_desktop.services import integrity

        from .pages import ClosedPage

        if integrity.can_be_repaired(trouble):
            self._show_damage(trouble)
            return
        page = ClosedPage(self._home, trouble)
        page.again.connect(self.look_again)
        page.restore.connect(self.restore_wanted)
        page.end.connect(self.end_wanted)
        self._show_page(page)

    def _show_damage(self, trouble: UserError) -> None:
        """What was typed opens the damaged vault too; nothing was when its files already tell that they are damaged."""
        from .damage import DamagePage

        by_sheet = self._sheet is not None and self._page in (self._sheet, self._renew)
        code = self._sheet.code_field.typed() if by_sheet and self._sheet is not None else ""
        secret = self.secret_edit.text() if self._page is self.secret_page and not self._page.isHidden() else None
        typed = secret if secret or self._asks is threshold.Secret.NONE else None
        page = DamagePage(self._home, trouble, typed, code, clock=self._clock)
        page.again.connect(self.look_again)
        page.restore.connect(self.restore_wanted)
        page.end.connect(self.end_wanted)
        page.shows.connect(self._show_page)
        self._show_page(page)

    def _fit(self) -> None:
        """Narrow for a PIN, wide enough for a code, and never wider than the window."""
        wide = self._page is not self.secret_page
        room = self.window().width() - 2 * _MARGIN
        self.card.setFixedWidth(min(theme().pixels(_WIDE if wide else _NARROW), max(room, _NARROW)))

    def _retranslate(self) -> None:
        self.secret_field.setVisible(self._asks is not threshold.Secret.NONE)
        passphrase = self._asks is threshold.Secret.PASSPHRASE
        self.secret_field.set_label(self.tr("Wachtzin") if passphrase else self.tr("Pincode of wachtzin"))
        self.news_label.setText(self._news())
        self.news_label.setVisible(bool(self.news_label.text()))
        self.trouble_label.setText(messages.sentence(self._trouble) if self._trouble else "")
        self.trouble_label.setVisible(self._trouble is not None)
        self._show_wait()

    def _open(self) -> None:
        from wellbeing_desktop.services import access

        if self.open_button.isEnabled() and self._page.isEnabled():
            home, secret, clock = self._home, self.secret_edit.text(), self._clock
            self._run(lambda _step: access.unlock(home, secret, clock=clock))

    def _open_with_sheet(self) -> None:
        from wellbeing_desktop.services import access_change

        if self._sheet is None or self._renew is None or not self._page.isEnabled():
            return
        home, clock, chosen = self._home, self._clock, self._renew.new_secret
        code, secret, keyring = self._sheet.code_field.typed(), chosen.secret(), chosen.use_keyring
        self._run(lambda _step: access_change.unlock_with_sheet(home, code, secret, use_keyring=keyring, clock=clock))

    def _run(self, work: Callable[[Any], Any]) -> None:
        """Do the slow part beside the window; the fields stay as they are until it is done."""
        from wellbeing_desktop.gui.tasks import Task

        self._trouble = None
        self._retranslate()
        self._set_busy(True)
        task = Task(work, self)
        task.done.connect(self._done)
        task.failed.connect(self._failed)
        task.start()

    def _set_busy(self, busy: bool) -> None:
        self._page.setEnabled(not busy)
        if busy:
            self._hint.start()
            self.open_button.setText(self.tr("Bezig met openen …"))
        else:
            self._hint.stop()
            self._show_wait()

    def _done(self, vault: "Vault") -> None:
        self._set_busy(False)
        self.secret_edit.clear()
        if self._sheet is not None and self._renew is not None:
            self._sheet.code_field.clear()
            self._renew.new_secret.clear()
        if vault.behind is None:
            self.opened.emit(vault)
        else:
            from .older import OlderPage

            self._show_page(OlderPage(vault, self.opened.emit, self.restore_wanted.emit, self.end_wanted.emit))

    def _failed(self, trouble: UserError) -> None:
        self._set_busy(False)
        about_code = trouble.kind in (Kind.RECOVERY_CODE_WRONG, Kind.RECOVERY_CODE_TYPO)
        if about_code and self._sheet is not None:
            self._show_sheet()
            self._sheet.code_field.set_wrong(lambda: messages.sentence(trouble))
        elif not _passes(trouble.kind):
            self._show_closed(trouble)
        elif self._page is self._renew and self._renew is not None:
            self._renew.show_trouble(trouble)
            self._renew.look_for_keyring()
        else:
            self._trouble = trouble
            self._show_page(self.secret_page)
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
