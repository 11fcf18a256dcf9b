"""What the desktop and the operating system say that must lock the vault: screen lock, sleep, another user's turn."""

import os
from typing import Any

from PySide6.QtCore import SLOT, QObject, Signal, Slot
from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusPendingCallWatcher

_SCREEN_SAVERS = (
    "org.freedesktop.ScreenSaver",
    "org.gnome.ScreenSaver",
    "org.cinnamon.ScreenSaver",
    "org.mate.ScreenSaver",
    "org.xfce.ScreenSaver",
)
_LOGIND = "org.freedesktop.login1"
_LOGIND_PATH = "/org/freedesktop/login1"
_MANAGER = "org.freedesktop.login1.Manager"
_SESSION = "org.freedesktop.login1.Session"
_PROPERTIES = "org.freedesktop.DBus.Properties"
_INHIBIT_ARGUMENTS = ("sleep", "Wellbeing Desktop", "locks the vault", "delay")


class SystemSignals(QObject):
    """`lock_wanted()` at a screen lock or user switch, `sleeping()` before the computer sleeps.

    Listens on the session bus to the screen savers and on the system bus to logind; where one is missing nothing
    comes from it. Sleep is held up (logind waits 5 seconds at most) until this process ends.
    """

    lock_wanted = Signal()
    sleeping = Signal()

    def __init__(
        self,
        session_bus: QDBusConnection | None = None,
        system_bus: QDBusConnection | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session_bus = session_bus or QDBusConnection.sessionBus()
        self._system_bus = system_bus or QDBusConnection.systemBus()
        self._session = ""
        self._held: Any = None  # the descriptor that holds up sleep as long as it is open
        if self._session_bus.isConnected():
            self._listen_to_screen_savers()
        if self._system_bus.isConnected():
            self._listen_to_logind()

    @property
    def is_ready(self) -> bool:
        """Whether logind has answered and this session is known."""
        return bool(self._session) and self.holds_up_sleep

    @property
    def holds_up_sleep(self) -> bool:
        """Whether the computer waits for us before it sleeps."""
        return self._held is not None

    def _listen_to_screen_savers(self) -> None:
        for interface in _SCREEN_SAVERS:
            self._session_bus.connect("", "", interface, "ActiveChanged", self, _slot("_screen_saver(bool)"))

    def _listen_to_logind(self) -> None:
        self._system_bus.connect(
            _LOGIND, _LOGIND_PATH, _MANAGER, "PrepareForSleep", self, _slot("_prepare_for_sleep(bool)")
        )
        self._call("Inhibit", *_INHIBIT_ARGUMENTS).finished.connect(self._inhibited)
        found = self._call("GetSession", os.environ.get("XDG_SESSION_ID") or "auto")
        found.finished.connect(self._session_found)

    def _call(self, method: str, *arguments: str, path: str = _LOGIND_PATH, interface: str = _MANAGER) -> Any:
        message = QDBusMessage.createMethodCall(_LOGIND, path, interface, method)
        message.setArguments(list(arguments))
        return QDBusPendingCallWatcher(self._system_bus.asyncCall(message), self)

    def _inhibited(self, call: QDBusPendingCallWatcher) -> None:
        self._held = _first(call)

    def _session_found(self, call: QDBusPendingCallWatcher) -> None:
        found = _first(call)
        if found is None:
            return
        self._session = found.path()
        self._system_bus.connect(_LOGIND, self._session, _SESSION, "Lock", self, _slot("_session_locked()"))
        self._system_bus.connect(
            _LOGIND, self._session, _PROPERTIES, "PropertiesChanged", self, _slot("_session_changed()")
        )

    def _active_found(self, call: QDBusPendingCallWatcher) -> None:
        """Another user's session came in front when ours is no longer active."""
        found = _first(call)
        if found is not None and found.variant() is False:
            self.lock_wanted.emit()

    @Slot(bool)
    def _screen_saver(self, active: bool) -> None:
        if active:
            self.lock_wanted.emit()

    @Slot(bool)
    def _prepare_for_sleep(self, begins: bool) -> None:
        if begins:
            self.sleeping.emit()

    @Slot()
    def _session_locked(self) -> None:
        self.lock_wanted.emit()

    @Slot()
    def _session_changed(self) -> None:
        asked = self._call("Get", _SESSION, "Active", path=self._session, interface=_PROPERTIES)
        asked.finished.connect(self._active_found)


def _slot(signature: str) -> Any:
    """A slot of ours by its signature; PySide's own types ask for bytes, which its code then refuses."""
    return SLOT(signature)


def _first(call: QDBusPendingCallWatcher) -> Any:
    """What the call brought, None for an error."""
    answer = call.reply()
    call.deleteLater()
    return answer.arguments()[0] if answer.type() is QDBusMessage.MessageType.ReplyMessage else None
