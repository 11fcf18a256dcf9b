"""A real gnome-keyring on a private session bus: fixture `secret_service`, usable by every test.

    def test_something(secret_service): ...

The bus knows no activatable services, so nothing of the desktop comes along: no prompter, no portal. The fixture's
object breaks things on request: `lock()`, `stop()`, `end_bus()`, `freeze()`, `thaw()`.
"""

import os
import signal
import subprocess
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
import secretstorage
from jeepney import MatchRule, message_bus
from jeepney.io.blocking import Proxy, open_dbus_connection

_PATIENCE = 20.0
_BUS_CONFIG = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:path={socket}</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
"""


class SecretService:
    """A running Secret Service with an unlocked login collection, and the ways in which it can fail."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.address = f"unix:path={folder / 'bus'}"
        self._bus = self._start_bus()
        self._daemon = self._start_daemon()

    def lock(self) -> None:
        """Lock the default collection, as after the desktop's own time-out."""
        with closing(secretstorage.dbus_init()) as connection:
            secretstorage.get_default_collection(connection).lock()

    def stop(self) -> None:
        """End the keyring daemon; the bus stays."""
        _end(self._daemon)

    def start(self) -> None:
        """Start the daemon again over the same stored keyrings."""
        self._daemon = self._start_daemon()

    def end_bus(self) -> None:
        """End the session bus, and with it the daemon."""
        _end(self._bus)
        _end(self._daemon)

    def freeze(self) -> None:
        """Let the daemon stop answering, as with a prompt that nobody looks at."""
        self._daemon.send_signal(signal.SIGSTOP)

    def thaw(self) -> None:
        """Let the daemon answer again."""
        self._daemon.send_signal(signal.SIGCONT)

    def items(self) -> list[secretstorage.Item]:
        """What lies in the default collection; read attributes and secrets only while the caller lives."""
        connection = secretstorage.dbus_init()
        return list(secretstorage.get_default_collection(connection).get_all_items())

    def end(self) -> None:
        """End everything that was started."""
        self.thaw()
        _end(self._daemon)
        _end(self._bus)

    def _start_bus(self) -> subprocess.Popen[bytes]:
        config = self.folder / "bus.conf"
        config.write_text(_BUS_CONFIG.format(socket=self.folder / "bus"))
        bus = subprocess.Popen(
            ["dbus-daemon", f"--config-file={config}", "--nofork", "--print-address"],
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )
        assert bus.stdout is not None
        assert bus.stdout.readline(), "dbus-daemon did not start"
        return bus

    def _start_daemon(self) -> subprocess.Popen[bytes]:
        folders = {"HOME": str(self.folder), "XDG_DATA_HOME": str(self.folder), "XDG_RUNTIME_DIR": str(self.folder)}
        with closing(open_dbus_connection(self.address)) as bus:
            arrived = MatchRule(type="signal", member="NameOwnerChanged", path="/org/freedesktop/DBus")
            arrived.add_arg_condition(0, "org.freedesktop.secrets")
            Proxy(message_bus, bus).AddMatch(arrived)
            with bus.filter(arrived) as signals:
                daemon = subprocess.Popen(
                    ["gnome-keyring-daemon", "--unlock", "--components=secrets", "--foreground"],
                    env=os.environ | folders | {"DBUS_SESSION_BUS_ADDRESS": self.address},
                    stdin=subprocess.PIPE,
                    stderr=subprocess.DEVNULL,
                )
                assert daemon.stdin is not None
                daemon.stdin.write(b"login password of the tests")
                daemon.stdin.close()
                bus.recv_until_filtered(signals, timeout=_PATIENCE)
        return daemon


def _end(process: subprocess.Popen[bytes]) -> None:
    process.kill()
    process.wait()
    for stream in (process.stdin, process.stdout):
        if stream is not None:
            stream.close()


@pytest.fixture
def secret_service(
    tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> Iterator[SecretService]:
    """A private session bus with an unlocked keyring; this process's environment points at it meanwhile."""
    service = SecretService(tmp_path_factory.mktemp("bus"))
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", service.address)
    yield service
    service.end()
