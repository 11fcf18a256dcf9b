"""What can be seen of a vault from outside, at once: enough for the first window; `access.look` then looks properly."""

from enum import StrEnum
from pathlib import Path

import msgspec

VAULT_NAME = "vault.db"
KEYS_NAME = "vault.keys"


class Secret(StrEnum):
    """What the unlock screen asks for: with the keyring a PIN (or longer), without it a passphrase."""

    PIN = "pin"
    PASSPHRASE = "passphrase"  # noqa: S105
    NONE = "none"


_ASKED = {"keyring_pin": Secret.PIN, "keyring": Secret.NONE, "passphrase": Secret.PASSPHRASE}


class _Daily(msgspec.Struct, frozen=True):
    kind: str = ""


class _Body(msgspec.Struct, frozen=True):
    daily: _Daily = _Daily()


class _Outer(msgspec.Struct, frozen=True):
    body: _Body = _Body()


def is_new(home: Path) -> bool:
    """Whether nothing is there yet: neither a vault nor a key file."""
    return not (home / VAULT_NAME).exists() and not (home / KEYS_NAME).exists()


def asks(home: Path) -> Secret:
    """What the key file says that it asks for, unchecked; a PIN when it cannot be read."""
    try:
        outer = msgspec.json.decode((home / KEYS_NAME).read_bytes(), type=_Outer)
    except (OSError, msgspec.MsgspecError, UnicodeDecodeError):
        return Secret.PIN
    return _ASKED.get(outer.body.daily.kind, Secret.PIN)
