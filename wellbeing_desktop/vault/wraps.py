"""A wrap: the data key sealed under one way in, authenticated together with the vault's id and its own kind.

Bytes for other readers: docs/vault-format.md.
"""

import os
from enum import StrEnum
from typing import Annotated

import msgspec
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

KEY_SIZE = 32
_CHECK_SIZE = 16

Salt = Annotated[bytes, msgspec.Meta(min_length=16, max_length=64)]
Nonce = Annotated[bytes, msgspec.Meta(min_length=12, max_length=12)]
Sealed = Annotated[bytes, msgspec.Meta(min_length=48, max_length=48)]
Check = Annotated[bytes, msgspec.Meta(min_length=_CHECK_SIZE, max_length=_CHECK_SIZE)]
Identity = Annotated[str, msgspec.Meta(pattern="^[0-9a-f]{32}$")]


class WrapKind(StrEnum):
    """The ways in: what opens a wrap."""

    KEYRING_PIN = "keyring_pin"
    KEYRING = "keyring"
    PASSPHRASE = "passphrase"  # noqa: S105
    RECOVERY = "recovery"


class Stretch(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """How Argon2id turns something that a person types into a key; the bounds keep a forged file from hurting."""

    salt: Salt
    memory_kib: Annotated[int, msgspec.Meta(ge=8192, le=1 << 20)] = 65536
    passes: Annotated[int, msgspec.Meta(ge=1, le=20)] = 3
    lanes: Annotated[int, msgspec.Meta(ge=1, le=16)] = 4

    def key(self, text: str) -> bytes:
        """32 bytes from the text's UTF-8; takes 125 to 200 ms and 64 MiB with the usual numbers."""
        kdf = Argon2id(
            salt=self.salt,
            length=KEY_SIZE,
            iterations=self.passes,
            lanes=self.lanes,
            memory_cost=self.memory_kib,
        )
        return kdf.derive(text.encode())


class Entry(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Where in which keyring the device secret lies, and a value to know it by."""

    backend: str
    key_id: Identity
    device_check: Check


class Wrap(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The data key under one way in; `stretch` when something is typed, `entry` when the keyring takes part."""

    kind: WrapKind
    nonce: Nonce
    sealed: Sealed
    stretch: Stretch | None = None
    entry: Entry | None = None

    def __post_init__(self) -> None:
        """Raise ValueError unless exactly the parts are there that the kind needs."""
        typed = self.kind is not WrapKind.KEYRING
        device = self.kind in (WrapKind.KEYRING, WrapKind.KEYRING_PIN)
        if typed != (self.stretch is not None) or device != (self.entry is not None):
            raise ValueError("a wrap has the parts of its kind")


def new_stretch() -> Stretch:
    """Argon2id with this release's numbers and a fresh salt."""
    return Stretch(salt=os.urandom(16))


def seal(
    vault_id: str,
    data_key: bytes,
    kind: WrapKind,
    *,
    typed: str = "",
    device_secret: bytes = b"",
    entry: Entry | None = None,
) -> Wrap:
    """Wrap the data key; `typed` is the normalised PIN, passphrase or recovery code."""
    stretch = None if kind is WrapKind.KEYRING else new_stretch()
    nonce = os.urandom(12)
    key = _wrapping_key(vault_id, kind, device_secret, stretch.key(typed) if stretch else b"")
    sealed = AESGCM(key).encrypt(nonce, data_key, _bound_to(vault_id, kind))
    return Wrap(kind=kind, nonce=nonce, sealed=sealed, stretch=stretch, entry=entry)


def unseal(vault_id: str, wrap: Wrap, *, typed: str = "", device_secret: bytes = b"") -> bytes | None:
    """The data key, or None when what was given does not open this wrap."""
    key = _wrapping_key(vault_id, wrap.kind, device_secret, wrap.stretch.key(typed) if wrap.stretch else b"")
    try:
        return AESGCM(key).decrypt(wrap.nonce, wrap.sealed, _bound_to(vault_id, wrap.kind))
    except InvalidTag:
        return None


def key_check(vault_id: str, data_key: bytes) -> bytes:
    """16 bytes by which a data key is known to be the right one without opening the vault."""
    return _derive(data_key, vault_id, "key check", _CHECK_SIZE)


def device_check(vault_id: str, device_secret: bytes) -> bytes:
    """16 bytes that tell a keyring entry of somebody else's from a wrong PIN."""
    return _derive(device_secret, vault_id, "device check", _CHECK_SIZE)


def _wrapping_key(vault_id: str, kind: WrapKind, device_secret: bytes, stretched: bytes) -> bytes:
    return _derive(device_secret + stretched, vault_id, f"wrap {kind}", KEY_SIZE)


def _derive(secret: bytes, vault_id: str, purpose: str, size: int) -> bytes:
    info = f"wellbeing-desktop 1 {purpose}".encode()
    return HKDF(algorithm=SHA256(), length=size, salt=bytes.fromhex(vault_id), info=info).derive(secret)


def _bound_to(vault_id: str, kind: WrapKind) -> bytes:
    """The associated data: a wrap moved to another vault or relabelled does not open."""
    return f"wellbeing-desktop 1 {vault_id} {kind}".encode()
