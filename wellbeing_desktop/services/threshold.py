"""What can be seen of a vault from outside, at once: enough for the first window; `access.look` then looks properly."""

import json
from contextlib import suppress
from enum import StrEnum
from pathlib import Path

VAULT_NAME = "vault.db"
KEYS_NAME = "vault.keys"
DEPUTY_NAME = "vault.deputy"
READY_NAME = "next.ready"
"""A vault that was to come in the place of the present one when the program was ended (vault/replacing.py)."""


class Secret(StrEnum):
    """What the unlock screen asks for: with the keyring a PIN (or longer), without it a passphrase."""

    PIN = "pin"
    PASSPHRASE = "passphrase"  # noqa: S105
    NONE = "none"


_ASKED = {"keyring_pin": Secret.PIN, "keyring": Secret.NONE, "passphrase": Secret.PASSPHRASE}


def is_new(home: Path) -> bool:
    """Whether nothing is there yet: neither a vault nor a key file, nor one on its way to its place."""
    finish(home)
    if (home / READY_NAME).exists():
        return False
    return not (home / VAULT_NAME).exists() and not (home / KEYS_NAME).exists()


def asks(home: Path) -> Secret:
    """What the key file says that it asks for, unchecked; a PIN when it cannot be read."""
    finish(home)
    try:
        return _ASKED[json.loads((home / KEYS_NAME).read_bytes())["body"]["daily"]["kind"]]
    except (OSError, ValueError, LookupError, TypeError, RecursionError):
        return Secret.PIN


def finish(home: Path) -> None:
    """Put a vault that waits for it in its place; what the disk has against that `access.look` tells."""
    if (home / READY_NAME).exists():
        from ..domain.errors import UserError
        from ..vault import replacing

        with suppress(UserError):
            replacing.finish(home)
