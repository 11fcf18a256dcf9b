"""A real CUPS of our own: a cupsd under a temporary folder, one cups-pdf queue, the printed PDFs in a folder.

`CUPS_SERVER` names its socket from the start of the process (conftest.py), because libcups reads it once a
process: so no test can reach a real printer, and without this fixture there is none.
"""

import os
import shutil
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

_PPD = Path("/usr/share/ppd/cups-pdf/CUPS-PDF_opt.ppd")
_DUPLEX = """\
*OpenUI *Duplex/Duplex: PickOne
*OrderDependency: 20 AnySetup *Duplex
*DefaultDuplex: None
*Duplex None/Off: ""
*Duplex DuplexNoTumble/Long Edge: ""
*Duplex DuplexTumble/Short Edge: ""
*CloseUI: *Duplex
"""
"""What makes the queue one that prints on both sides."""
_END, _FIRST_VALUE, _NUMBERS = 0x03, 0x10, (0x21, 0x22, 0x23)
_BACKEND_CONFIG = Path("/etc/cups")  # compiled into the cups-pdf backend
_FILES_CONF = """\
SystemGroup root
AccessLog {0}/log/access
ErrorLog {0}/log/error
PageLog {0}/log/page
ServerRoot {0}/root
ServerKeychain {0}/root/ssl
StateDir {0}/state
CacheDir {0}/cache
RequestRoot {0}/spool
TempDir {0}/spool/tmp
Printcap
"""
_CUPSD_CONF = """\
LogLevel info
DirtyCleanInterval 0
Listen {0}
Browsing No
WebInterface No
DefaultAuthType None
ErrorPolicy abort-job
<Policy default>
  <Limit All>
    Order deny,allow
    Allow all
  </Limit>
</Policy>
"""


@dataclass(frozen=True)
class PrintQueue:
    """A print queue and where its paper falls: `folder` holds CUPS's own files, `output` the printed PDFs."""

    name: str
    folder: Path
    output: Path

    def printed(self, count: int = 1, seconds: float = 60) -> list[Path]:
        """Wait until the queue is empty and `output` holds `count` PDFs or more; return them by age."""
        done = _within(seconds, lambda: len(self._pages()) >= count and not self._unfinished())
        assert done, f"not printed in {seconds} s:\n{(self.folder / 'log/error').read_text()[-3000:]}"
        return self._pages()

    def asked(self) -> dict[str, str]:
        """What the newest job asks of the printer, by the name of the attribute, as CUPS wrote it down."""
        newest = max((self.folder / "spool").glob("c*"))
        return _attributes(newest.read_bytes())

    def clear(self) -> None:
        """Take the printed PDFs away."""
        for page in self._pages():
            page.unlink()

    def _pages(self) -> list[Path]:
        return sorted(self.output.glob("*.pdf"), key=lambda page: page.stat().st_mtime_ns)

    def _unfinished(self) -> str:
        return _run("lpstat", "-W", "not-completed", "-o")


def _attributes(message: bytes) -> dict[str, str]:
    """The attributes of an IPP message by name (RFC 8010, 3.1): tag, name, value; the first value of each."""
    found: dict[str, str] = {}
    at = 8
    while at < len(message) and message[at] != _END:
        if message[at] < _FIRST_VALUE:
            at += 1
            continue
        tag, name, at = message[at], *_text(message, at + 1)
        value, at = _text(message, at)
        if name:
            found[name.decode()] = str(int.from_bytes(value)) if tag in _NUMBERS else value.decode("latin-1")
    return found


def _text(message: bytes, at: int) -> tuple[bytes, int]:
    """A length of two bytes and so many bytes, and where they end."""
    ends = at + 2 + int.from_bytes(message[at : at + 2])
    return message[at + 2 : ends], ends


def _run(*command: str) -> str:
    return subprocess.run(command, check=True, capture_output=True, text=True, timeout=60).stdout


def _within(seconds: float, condition: Callable[[], object]) -> bool:
    end = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > end:
            return False
        time.sleep(0.02)
    return True


def _missing() -> str:
    if os.name != "posix" or os.geteuid() != 0:
        return "the cups-pdf backend needs root"
    absent = [name for name in ("cupsd", "lpadmin", "lpstat") if not shutil.which(name)]
    return "" if _PPD.exists() and not absent else "cups or printer-driver-cups-pdf is not installed"


def _prepare(folder: Path, queue: str) -> Path:
    """Write the settings of cupsd and of the backend; return the backend's file, which lies outside."""
    folder.chmod(0o755)  # filters run as another user
    for name in ("root", "state", "cache", "spool/tmp", "log", "output", "cups-pdf-spool"):
        (folder / name).mkdir(parents=True)
    (folder / "files.conf").write_text(_FILES_CONF.format(folder))
    (folder / "cupsd.conf").write_text(_CUPSD_CONF.format(os.environ["CUPS_SERVER"]))
    backend = _BACKEND_CONFIG / f"cups-pdf-{queue}.conf"
    output = folder / "output"
    backend.write_text(
        f"Out {output}\nAnonDirName {output}\nSpool {folder}/cups-pdf-spool\nLog {folder}/log\nLabel 1\n"
    )
    return backend


def _two_sided(folder: Path) -> Path:
    """The description of a printer that can print on both sides."""
    made = folder / "two-sided.ppd"
    made.write_text(_PPD.read_text("latin-1") + _DUPLEX, "latin-1")
    return made


def _start(folder: Path) -> subprocess.Popen[bytes]:
    command = ["cupsd", "-f", "-c", str(folder / "cupsd.conf"), "-s", str(folder / "files.conf")]
    daemon = subprocess.Popen(command)
    socket = Path(os.environ["CUPS_SERVER"])
    assert _within(30, lambda: socket.exists() or daemon.poll() is not None), "cupsd opened no socket"
    assert daemon.poll() is None, f"cupsd ended with {daemon.returncode}"
    return daemon


@pytest.fixture(scope="module")
def cups_server() -> Iterator[PrintQueue]:
    """Run a cupsd with one queue for a module's tests; afterwards there is no printer again."""
    if reason := _missing():
        pytest.skip(reason)
    folder = Path(tempfile.mkdtemp(prefix="wellbeing-cups-"))
    queue = f"wellbeing-{os.getpid()}"
    backend = _prepare(folder, queue)
    daemon = _start(folder)
    try:
        _run("lpadmin", "-p", queue, "-v", f"cups-pdf:/{queue}", "-E", "-P", str(_two_sided(folder)))
        _run("lpadmin", "-d", queue)
        yield PrintQueue(queue, folder, folder / "output")
    finally:
        daemon.terminate()
        daemon.wait(30)
        backend.unlink()
        shutil.rmtree(folder)


@pytest.fixture
def print_queue(cups_server: PrintQueue) -> PrintQueue:
    """Give the queue with an empty tray."""
    cups_server.clear()
    return cups_server
