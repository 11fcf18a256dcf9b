"""The audit trail: append-only lines of what was done, chained by a keyed hash; facts, never note text.

Each line's mac is HMAC-SHA256 with the vault's audit key over the mac of the line before (32 zero bytes
before the first) followed by `id LF at LF act LF subject` in UTF-8. Triggers refuse any change or removal of
a line.
"""

import hmac
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from ..domain.change import Act
from .digest import hmac_of

FIRST = bytes(32)


@dataclass(frozen=True)
class Head:
    """The last line's number and mac; kept elsewhere, it shows lines cut off or an older vault put back."""

    id: int
    mac: bytes


def append(connection: Any, at: datetime, act: Act, subject: int) -> None:
    """Add one line, inside the transaction of the act itself: neither exists without the other."""
    last = head(connection)
    number, stamp = last.id + 1, at.isoformat()
    mac = _mac(_key(connection), last.mac, (number, stamp, act.value, subject))
    connection.execute("INSERT INTO audit VALUES (?, ?, ?, ?, ?)", (number, stamp, act.value, subject, mac))


def head(connection: Any) -> Head:
    """The number and mac of the last line; number 0 when there is none yet."""
    row = connection.execute("SELECT id, mac FROM audit ORDER BY id DESC LIMIT 1").fetchone()
    return Head(*row) if row else Head(0, FIRST)


def first_broken(connection: Any) -> int | None:
    """The number of the first line that does not follow from those before it; None when all do."""
    key, previous = _key(connection), FIRST
    rows = connection.execute("SELECT id, at, act, subject, mac FROM audit ORDER BY id")
    for expected, (number, at, act, subject, mac) in enumerate(rows, start=1):
        previous = _mac(key, previous, (expected, at, act, subject))
        if number != expected or not hmac.compare_digest(mac, previous):
            return expected
    return None


def _key(connection: Any) -> bytes:
    """The vault's audit key: 32 random bytes made with the vault (docs/decisions/0002)."""
    return bytes(connection.execute("SELECT audit_key FROM meta").fetchone()[0])


def _mac(key: bytes, previous: bytes, line: tuple[int, str, str, int]) -> bytes:
    return hmac_of(key, previous + "\n".join(map(str, line)).encode())
