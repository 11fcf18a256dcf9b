"""A real gnome-keyring on a private session bus: fixture `secret_service`, usable by every test.

    def test_something(secret_service): ...

The bus knows no activatable services, so nothing of the desktop comes along: no prompter, no portal. The fixture's
object breaks things on request: `lock()`, `stop()`, `end_bus()`, `freeze()`, `thaw()`. The fixture `prompter` adds
the real password prompt on a display of its own: `dismiss()`, `answer()`.
"""

import gc
import os
import signal
import subprocess
import warnings
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest
import secretstorage
from jeepney import MatchRule, message_bus
from jeepney.io.blocking import DBusConnection, Proxy, open_dbus_connection

LOGIN_PASSWORD = "login password of the tests"
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

    def labels(self) -> list[str]:
        """The labels of what lies in the default collection."""
        with closing(secretstorage.dbus_init()) as connection:
            return [item.get_label() for item in _items(connection)]

    def overwrite(self, secret: bytes) -> None:
        """Give every item another secret, as a restored or foreign keyring would."""
        with closing(secretstorage.dbus_init()) as connection:
            for item in _items(connection):
                item.set_secret(secret)

    def remove_all(self) -> None:
        """Remove every item, as somebody does who cleans up."""
        with closing(secretstorage.dbus_init()) as connection:
            for item in _items(connection):
                item.delete()

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
        with arrival(self.address, "org.freedesktop.secrets"):
            daemon = subprocess.Popen(
                ["gnome-keyring-daemon", "--unlock", "--components=secrets", "--foreground"],
                env=os.environ | folders | {"DBUS_SESSION_BUS_ADDRESS": self.address},
                stdin=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
            )
            assert daemon.stdin is not None
            daemon.stdin.write(LOGIN_PASSWORD.encode())
            daemon.stdin.close()
        return daemon


@contextmanager
def arrival(address: str, name: str) -> Iterator[None]:
    """At the end of the block, wait until a program that it started has taken this name on the bus."""
    with closing(open_dbus_connection(address)) as bus:
        rule = MatchRule(type="signal", member="NameOwnerChanged", path="/org/freedesktop/DBus")
        rule.add_arg_condition(0, name)
        Proxy(message_bus, bus).AddMatch(rule)
        with bus.filter(rule) as signals:
            yield
            bus.recv_until_filtered(signals, timeout=_PATIENCE)


def _items(connection: DBusConnection) -> list[secretstorage.Item]:
    return list(secretstorage.get_default_collection(connection).get_all_items())


def _end(process: subprocess.Popen[bytes]) -> None:
    process.kill()
    process.wait()
    for stream in (process.stdin, process.stdout):
        if stream is not None:
            stream.close()


class Prompter:
    """GNOME's own password prompt on a display of its own, answered through the keyboard."""

    def __init__(self, folder: Path) -> None:
        command = ["Xvfb", "-displayfd", "1", "-nolisten", "tcp", "-screen", "0", "800x600x24"]
        self._display = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        assert self._display.stdout is not None
        number = self._display.stdout.readline().decode().strip()
        self._environment = os.environ | {"DISPLAY": f":{number}", "GDK_BACKEND": "x11", "HOME": str(folder)}
        with arrival(os.environ["DBUS_SESSION_BUS_ADDRESS"], "org.gnome.keyring.SystemPrompter"):
            self._prompter = subprocess.Popen(
                ["/usr/libexec/gcr-prompter"], env=self._environment, stderr=subprocess.DEVNULL
            )

    def dismiss(self) -> None:
        """Wait for the prompt and press Escape."""
        self._on_prompt("key", "Escape")

    def answer(self) -> None:
        """Wait for the prompt, type the login password and press Enter."""
        self._on_prompt("type", LOGIN_PASSWORD)
        self._on_prompt("key", "Return")

    def end(self) -> None:
        """End the prompter and its display."""
        _end(self._prompter)
        _end(self._display)

    def _on_prompt(self, *action: str) -> None:
        for command in (["search", "--sync", "--onlyvisible", "--name", "."], action):
            subprocess.run(
                ["xdotool", *command],
                env=self._environment,
                check=True,
                timeout=_PATIENCE,
                stdout=subprocess.DEVNULL,
            )


@pytest.fixture
def prompter(secret_service: SecretService, tmp_path: Path) -> Iterator[Prompter]:
    """The prompt of a locked keyring, to be answered or dismissed."""
    shown = Prompter(tmp_path)
    yield shown
    shown.end()


@pytest.fixture
def secret_service(
    tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> Iterator[SecretService]:
    """A private session bus with an unlocked keyring; this process's environment points at it meanwhile."""
    service = SecretService(tmp_path_factory.mktemp("bus"))
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", service.address)
    with warnings.catch_warnings():
        # keyring leaves its connection to the bus open whenever the collection cannot be unlocked.
        warnings.filterwarnings("ignore", "unclosed <socket", ResourceWarning)
        yield service
        service.end()
        gc.collect()
