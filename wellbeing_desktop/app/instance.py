"""One running program for each home folder; a second start brings the first one to the front."""

import time
from contextlib import suppress
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLockFile, QObject, Signal

from wellbeing_desktop.domain.errors import Kind, UserError

if TYPE_CHECKING:
    from PySide6.QtCore import QFileSystemWatcher

_PATIENCE = 5.0
_CALL_SECONDS, _LOOK_SECONDS = 1.0, 0.02
_RETRY_MILLISECONDS = 100
_RUNG = b"1"


class Claim(Enum):
    """What came of wanting to be the one program for a home folder."""

    OURS = "ours"
    CALLED = "called"
    SILENT = "silent"


class Instance(QObject):
    """The lock `NAME.lock` and the bell `NAME.call` in the home folder; `called()` when another start asks for us.

    The bell is a file: another start writes into it, and the owner, who watches it, empties it. It needs no socket.

    The lock holds the process number of its owner, and the owner holds it open: a lock left by a process that was
    killed is taken over at once, even when its number went to another process.
    """

    called = Signal()

    def __init__(self, home: Path, name: str = "running", patience: float = _PATIENCE) -> None:
        super().__init__()
        self._bell = home / f"{name}.call"
        self._patience = patience
        self._lock = QLockFile(str(home / f"{name}.lock"))
        self._lock.setStaleLockTime(0)
        self._watcher: QFileSystemWatcher | None = None

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
        from PySide6.QtCore import QFileSystemWatcher

        self._bell.touch(0o600)
        self._bell.write_bytes(b"")
        self._watcher = QFileSystemWatcher([str(self._bell)], self)
        self._watcher.fileChanged.connect(self._answer)

    def release(self) -> None:
        """Let another process be the one."""
        if self._watcher is not None:
            self._watcher.removePath(str(self._bell))
            self._watcher = None
            with suppress(OSError):  # Windows keeps a file that a further start looks at just now
                self._bell.unlink()
        self._lock.unlock()

    def _call(self) -> bool:
        """Ring, and wait until the owner has taken it away; where nobody listens yet there is no bell."""
        with suppress(OSError):  # nobody listens yet, or no longer
            with self._bell.open("r+b") as bell:
                bell.write(_RUNG)
            give_up = time.monotonic() + _CALL_SECONDS
            while self._rung() and time.monotonic() < give_up:
                time.sleep(_LOOK_SECONDS)
            return not self._rung()
        return False

    def _answer(self) -> None:
        if self._watcher is not None and self._rung():
            self._bell.write_bytes(b"")
            self.called.emit()

    def _rung(self) -> bool:
        """Whether somebody called who was not answered."""
        return self._bell.read_bytes() == _RUNG
