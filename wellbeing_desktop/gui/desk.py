"""The desk: what every view gets to work with, and the only way an act reaches the vault."""

from collections.abc import Callable
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Signal

from wellbeing_desktop.assets.formats import Formats
from wellbeing_desktop.domain.change import Change
from wellbeing_desktop.domain.errors import Kind, UserError
from wellbeing_desktop.domain.people import initials
from wellbeing_desktop.services.undo import revert
from wellbeing_desktop.settings.device import DeviceSettings, SettingsFile
from wellbeing_desktop.vault.store import Vault

from . import acts, messages
from .news import News
from .places import History, Place
from .undo import Undo

T = TypeVar("T")


class Desk(QObject):
    """The open vault, the settings, the way to go somewhere and to say something.

    Signals: `changed(Change)` after each act, undo and redo; `went(Place)` when another place is to be shown;
    `said(News)` for the banner; `privacy_changed(bool)`; `settings_changed(DeviceSettings)`; `undo_changed()`
    when something else would be undone than before; `snapshot_made()` when one was made by hand; `vault_replaced()`
    when the vault was closed because another one takes its place at a fresh start; `damage_met()` when a page was bad.
    """

    changed = Signal(object)
    went = Signal(object)
    said = Signal(object)
    privacy_changed = Signal(bool)
    settings_changed = Signal(object)
    undo_changed = Signal()
    snapshot_made = Signal()
    vault_replaced = Signal()
    damage_met = Signal()

    def __init__(self, settings: SettingsFile, vault: Vault | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._vault = vault
        self._privacy = False
        self.history = History()
        self.formats = Formats(settings.value.language)
        self.undo = Undo(lambda change: revert(self.vault, change))
        self.undo.turned.connect(self._turned)

    @property
    def vault(self) -> Vault:
        """The open vault; asking for it while there is none is a mistake in the program."""
        if self._vault is None:
            raise RuntimeError("no vault is open")
        return self._vault

    def give_vault(self, vault: Vault) -> None:
        """Work with this vault from now on."""
        self._vault = vault
        self.undo.clear()
        self.undo_changed.emit()

    @property
    def settings(self) -> DeviceSettings:
        """The settings of this computer."""
        return self._settings.value

    def change_settings(self, **changes: Any) -> bool:
        """Keep changed settings and make them felt; says so and returns False when they cannot be written."""
        try:
            settings = self._settings.change(**changes)
        except OSError:
            self.trouble(UserError(Kind.NOT_WRITABLE))
            return False
        except ValueError:
            self.trouble(UserError(Kind.FIELD_WRONG))
            return False
        self.formats = Formats(settings.language)
        self.settings_changed.emit(settings)
        return True

    def act(self, deed: Callable[[Vault], Change], *, quiet: bool = False) -> Change | None:
        """Do one act: run it, remember it for undo, tell the views, and say it unless `quiet`.

        Returns None, with the reason in the banner, when it could not be done; then nothing has happened.
        """
        change = self.attempt(lambda: deed(self.vault))
        if change is None:
            return None
        self.undo.add(change)
        self.undo_changed.emit()
        self.changed.emit(change)
        if not quiet and change.act not in acts.SILENT:
            self.said.emit(self._news_of(change))
        return change

    def attempt(self, call: Callable[[], T]) -> T | None:
        """The result of a call, or None with the reason in the banner when it met expected trouble."""
        try:
            return call()
        except UserError as error:
            self.trouble(error)
            return None

    def undo_last(self) -> None:
        """Undo the last act, and say which; nothing to undo does nothing."""
        self._tell(self.undo.undo_last())

    def redo_next(self) -> None:
        """Do the last undone act again, and say which."""
        self._tell(self.undo.redo_next())

    def go(self, place: Place) -> None:
        """Show another place."""
        self.history.visit(place)
        self.went.emit(place)

    def back(self) -> None:
        """Show the place before this one; nothing to go back to does nothing."""
        place = self.history.back()
        if place is not None:
            self.went.emit(place)

    def say(self, text: str) -> None:
        """Good news in the banner; it goes away by itself."""
        self.said.emit(News(text))

    def warn(self, text: str, action: str = "", run: Callable[[], object] | None = None, *, stays: bool = True) -> None:
        """Something to look at in the banner, with at most one button; it stays until dismissed.

        Without `stays` it goes when the user goes to another place.
        """
        self.said.emit(News(text, "warning", action, run, stays))

    def trouble(self, error: UserError, *, stays: bool = False) -> None:
        """Expected trouble in the banner, in words; with the way to what is missing where a phase is not open.

        It goes when the user goes to another place, unless it `stays`: then it is about more than one place.
        """
        sentence, number = messages.sentence(error), error.data.get("trajectory")
        if error.kind in (Kind.VAULT_DAMAGED, Kind.VAULT_TRUNCATED):
            self.damage_met.emit()
        if error.kind is Kind.GATE_CLOSED and isinstance(number, int):
            self.warn(
                sentence, self.tr("Naar het bord"), lambda: self.go(Place("trajectory", number, "board")), stays=stays
            )
        else:
            self.said.emit(News(sentence, "danger", stays=stays))

    @property
    def privacy(self) -> bool:
        """Whether names are shown as initials."""
        return self._privacy

    def set_privacy(self, on: bool) -> None:
        """Show names as initials, or in full again."""
        if on != self._privacy:
            self._privacy = on
            self.privacy_changed.emit(on)

    def name(self, text: str) -> str:
        """A person's name as it may stand on screen now: in full, or its initials."""
        return initials(text) if self._privacy else text

    def _news_of(self, change: Change) -> News:
        said = acts.sentence(change)
        return News(said, "ok", self.tr("Ongedaan maken"), self.undo_last) if change.undoable else News(said)

    def _turned(self, change: Change, undone: bool) -> None:
        self.changed.emit(change)
        form = self.tr("Ongedaan gemaakt: {act}.") if undone else self.tr("Opnieuw gedaan: {act}.")
        self.say(form.format(act=acts.words(change.act)))

    def _tell(self, error: UserError | None) -> None:
        self.undo_changed.emit()
        if error is not None:
            self.trouble(error)
