"""Screen savers and logind, spoken by real D-Bus services on a bus of the test's own."""

import os
import threading
from collections.abc import Iterator
from contextlib import closing

import pytest
from jeepney import DBusAddress, HeaderFields, MessageType, message_bus, new_method_return, new_signal
from jeepney.io.blocking import DBusConnection, Proxy, open_dbus_connection
from PySide6.QtDBus import QDBusConnection
from pytestqt.qtbot import QtBot

from tests.keyring_fixture import SecretService
from wellbeing_desktop.gui.system_signals import SystemSignals

LOGIND = "org.freedesktop.login1"
MANAGER = DBusAddress("/org/freedesktop/login1", interface=f"{LOGIND}.Manager")
SESSION = "/org/freedesktop/login1/session/_33"


class Logind:
    """As much of logind as the program speaks with."""

    def __init__(self, connection: DBusConnection) -> None:
        self.connection = connection
        self.active = True
        self.asked: list[str] = []
        self.reader, self._writer = os.pipe()
        Proxy(message_bus, connection).RequestName(LOGIND)
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self._thread.start()

    def say(
        self, address: DBusAddress, member: str, signature: str | None = None, body: tuple[object, ...] = ()
    ) -> None:
        self.connection.send(new_signal(address, member, signature, body))

    def _serve(self) -> None:
        while True:
            try:
                call = self.connection.receive()
            except (ConnectionResetError, OSError, ValueError):
                return
            if call.header.message_type is not MessageType.method_call:
                continue
            member = call.header.fields[HeaderFields.member]
            self.asked.append(member)
            answers: dict[str, tuple[str, tuple[object, ...]]] = {
                "Inhibit": ("h", (self._writer,)),
                "GetSession": ("o", (SESSION,)),
                "Get": ("v", (("b", self.active),)),
            }
            self.connection.send(new_method_return(call, *answers[member]))


@pytest.fixture
def logind(secret_service: SecretService) -> Iterator[Logind]:
    with closing(open_dbus_connection(secret_service.address, enable_fds=True)) as connection:
        yield Logind(connection)


@pytest.fixture
def bus(secret_service: SecretService) -> Iterator[QDBusConnection]:
    name = "signals of a test"
    yield QDBusConnection.connectToBus(secret_service.address, name)
    QDBusConnection.disconnectFromBus(name)


@pytest.fixture
def signals(qtbot: QtBot, bus: QDBusConnection, logind: Logind) -> SystemSignals:
    made = SystemSignals(bus, bus)
    qtbot.waitUntil(lambda: {"Inhibit", "GetSession"} <= set(logind.asked) and made.is_ready, timeout=10_000)
    return made


@pytest.mark.parametrize("desktop", ["freedesktop", "gnome", "cinnamon", "mate", "xfce"])
def test_a_screen_lock_is_heard(qtbot: QtBot, signals: SystemSignals, logind: Logind, desktop: str) -> None:
    saver = DBusAddress(f"/org/{desktop}/ScreenSaver", interface=f"org.{desktop}.ScreenSaver")
    with qtbot.waitSignal(signals.lock_wanted, timeout=10_000):
        logind.say(saver, "ActiveChanged", "b", (True,))


def test_the_end_of_a_screen_lock_is_nothing(qtbot: QtBot, signals: SystemSignals, logind: Logind) -> None:
    saver = DBusAddress("/org/gnome/ScreenSaver", interface="org.gnome.ScreenSaver")
    with qtbot.assertNotEmitted(signals.lock_wanted), qtbot.waitSignal(signals.sleeping, timeout=10_000):
        logind.say(saver, "ActiveChanged", "b", (False,))
        logind.say(MANAGER, "PrepareForSleep", "b", (True,))


def test_sleep_is_heard_and_waking_is_nothing(qtbot: QtBot, signals: SystemSignals, logind: Logind) -> None:
    heard: list[bool] = []
    signals.sleeping.connect(lambda: heard.append(True))
    with qtbot.waitSignal(signals.lock_wanted, timeout=10_000):
        logind.say(MANAGER, "PrepareForSleep", "b", (True,))
        logind.say(MANAGER, "PrepareForSleep", "b", (False,))
        logind.say(DBusAddress(SESSION, interface=f"{LOGIND}.Session"), "Lock")
    assert heard == [True]


def test_another_users_session_is_not_ours(qtbot: QtBot, signals: SystemSignals, logind: Logind) -> None:
    other = DBusAddress(f"{SESSION}4", interface=f"{LOGIND}.Session")
    with qtbot.assertNotEmitted(signals.lock_wanted), qtbot.waitSignal(signals.sleeping, timeout=10_000):
        logind.say(other, "Lock")
        logind.say(MANAGER, "PrepareForSleep", "b", (True,))


@pytest.mark.parametrize("active", [True, False])
def test_a_user_switch_is_heard(qtbot: QtBot, signals: SystemSignals, logind: Logind, active: bool) -> None:
    logind.active = active
    heard: list[bool] = []
    signals.lock_wanted.connect(lambda: heard.append(True))
    changed = DBusAddress(SESSION, interface="org.freedesktop.DBus.Properties")
    logind.say(changed, "PropertiesChanged", "sa{sv}as", (f"{LOGIND}.Session", {"Active": ("b", active)}, []))
    qtbot.waitUntil(lambda: "Get" in logind.asked, timeout=10_000)
    with qtbot.waitSignal(signals.sleeping, timeout=10_000):
        logind.say(MANAGER, "PrepareForSleep", "b", (True,))
    assert heard == ([] if active else [True])


def test_sleep_is_held_up_meanwhile(signals: SystemSignals, logind: Logind) -> None:
    assert signals.holds_up_sleep


def test_without_any_bus_nothing_happens(qtbot: QtBot) -> None:
    nowhere = QDBusConnection.connectToBus("unix:path=/nonexistent/bus", "nowhere")
    made = SystemSignals(nowhere, nowhere)
    assert not made.holds_up_sleep
    QDBusConnection.disconnectFromBus("nowhere")
