"""One running program for each home folder; a second start brings the first one to the front."""

import sys
import time
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLockFile, QObject, QStandardPaths, Signal

from wellbeing_desktop.domain.errors import Kind, UserError

LONGEST_SOCKET_PATH = 100
"""Bytes; the system allows 107 and Qt makes the socket under a longer, temporary name first."""

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer

_PATIENCE = 5.0
_CALL_MILLISECONDS = 1000
_RETRY_MILLISECONDS = 100


class Claim(Enum):
    """What came of wanting to be the one program for a home folder."""

    OURS = "ours"
    CALLED = "called"
    SILENT = "silent"


class Instance(QObject):
    """The lock `NAME.lock` and the socket `NAME.sock` in the home folder; `called()` when another start asks for us.

    The lock holds the process number of its owner, and the owner holds it open: a lock left by a process that was
    killed is taken over at once, even when its number went to another process.
    """

    called = Signal()

    def __init__(self, home: Path, name: str = "running", patience: float = _PATIENCE) -> None:
        super().__init__()
        self._address = _address(home, name)
        self._patience = patience
        self._lock = QLockFile(str(home / f"{name}.lock"))
        self._lock.setStaleLockTime(0)
        self._server: QLocalServer | None = None

    def claim(self) -> Claim:
        """Become the one program, or ask the one that is there to come to the front.

        SILENT when there is one that does not answer for some seconds. Raises NOT_WRITABLE when no lock can be made.
        """
        give_up = time.monotonic() + self._patience
        wait = 0
        while not self._lock.tryLock(wait):
            if self._lock.error() is not QLockFile.LockError.LockFailedError:
                raise UserError(Kind.NOT_WRITABLE)
            if self._call():
                return Claim.CALLED
            if not self._lock.removeStaleLockFile() and time.monotonic() > give_up:
                return Claim.SILENT
            wait = _RETRY_MILLISECONDS
        return Claim.OURS

    def listen(self) -> None:
        """Answer further starts from now on; only the owner of the lock may call this."""
        from PySide6.QtNetwork import QLocalServer

        QLocalServer.removeServer(self._address)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._answer)
        self._server.listen(self._address)

    def release(self) -> None:
        """Let another process be the one."""
        if self._server is not None:
            self._server.close()
        self._lock.unlock()

    def _call(self) -> bool:
        from PySide6.QtNetwork import QLocalSocket

        socket = QLocalSocket()
        socket.connectToServer(self._address)
        reached = socket.waitForConnected(_CALL_MILLISECONDS)
        socket.abort()
        return reached

    def _answer(self) -> None:
        while self._server is not None and self._server.hasPendingConnections():
            self._server.nextPendingConnection().deleteLater()
            self.called.emit()


def _address(home: Path, name: str) -> str:
    """A socket in the home folder, or in the runtime folder when the home folder's path is too long for one."""
    nearby = home / f"{name}.sock"
    if sys.platform != "win32" and len(str(nearby).encode()) <= LONGEST_SOCKET_PATH:
        return str(nearby)
    import hashlib

    mark = hashlib.sha256(str(home).encode()).hexdigest()[:16]
    if sys.platform == "win32":
        return f"wellbeing-desktop-{mark}-{name}"
    runtime = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.RuntimeLocation)
    return str(Path(runtime) / f"wellbeing-desktop-{mark}-{name}.sock")
