"""The growing delay after wrong secrets, kept in a small file so that a restart does not shorten it."""

import math
from contextlib import suppress
from datetime import datetime
from pathlib import Path

import msgspec

from ..domain.errors import Kind, UserError
from .files import write_whole

LONGEST = 60.0


class _Tally(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    failures: int = 0
    last: float = 0.0


class Attempts:
    """Counts wrong secrets: after the first one second, then 2, 4, ... up to a minute.

    A guesser who can write in the folder can remove the file: it slows down a person at the keyboard; a thief of
    the files is slowed down by Argon2id and stopped by the keyring.
    """

    def __init__(self, path: Path) -> None:
        self._path = path

    def check(self, now: datetime) -> None:
        """Raise WAIT with the whole `seconds` still to go.

        A clock that was set back counts as a failure of this moment, so that nobody waits longer than a minute;
        when even that cannot be written, nobody waits at all.
        """
        tally = self._read()
        passed = now.timestamp() - tally.last
        if passed < 0:
            self._write(_Tally(tally.failures, now.timestamp()))
            passed = 0.0 if self._read().last == now.timestamp() else LONGEST
        left = delay(tally.failures) - passed
        if left > 0:
            raise UserError(Kind.WAIT, seconds=math.ceil(left))

    def count(self, now: datetime) -> int:
        """Note one more failure, before the secret is tried: ending the program must not save a try.

        Returns the seconds to wait after it.
        """
        tally = _Tally(self._read().failures + 1, now.timestamp())
        self._write(tally)
        return math.ceil(delay(tally.failures))

    def clear(self) -> None:
        """Forget the failures, after a right secret."""
        with suppress(OSError):
            self._path.unlink(missing_ok=True)

    def _read(self) -> _Tally:
        try:
            return msgspec.json.decode(self._path.read_bytes(), type=_Tally)
        except (OSError, msgspec.MsgspecError):
            return _Tally()

    def _write(self, tally: _Tally) -> None:
        """Keep the tally if it can be kept: a full disk may not keep the owner out."""
        with suppress(UserError):
            write_whole(self._path, msgspec.json.encode(tally))


def delay(failures: int) -> float:
    """Seconds to wait after so many wrong secrets in a row."""
    return min(LONGEST, 2.0 ** (failures - 1)) if failures else 0.0
