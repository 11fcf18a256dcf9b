"""The deputy's envelope `vault.deputy`: the recovery code, sealed under the secret of the sheets; strict JSON.

Bytes for other readers: docs/vault-format.md.
"""

import os
from pathlib import Path
from typing import Annotated

import msgspec
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from ..domain.errors import Kind, UserError
from .faults import file_errors
from .files import write_whole
from .wraps import Identity, Nonce

FORMAT = 1
_SIZE = 41 + 16
"""The code as printed, and the tag."""

Sealed = Annotated[bytes, msgspec.Meta(min_length=_SIZE, max_length=_SIZE)]


class Envelope(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Which vault it is of, and the sealed code."""

    format: Annotated[int, msgspec.Meta(ge=FORMAT, le=FORMAT)]
    vault_id: Identity
    nonce: Nonce
    sealed: Sealed


def write(path: Path, vault_id: str, secret: bytes, code: str) -> None:
    """Seal the recovery code and put it in the file in one step; raises DISK_FULL, DISK_FAILED or NOT_WRITABLE."""
    nonce = os.urandom(12)
    sealed = AESGCM(_key(vault_id, secret)).encrypt(nonce, code.encode("ascii"), _bound_to(vault_id))
    write_whole(path, msgspec.json.encode(Envelope(FORMAT, vault_id, nonce, sealed)) + b"\n")


def read(path: Path, vault_id: str, secret: bytes) -> str:
    """The recovery code in its printed form.

    Raises SHARES_OLD when the envelope is not of this secret and vault, ENVELOPE_DAMAGED, NOT_WRITABLE or DISK_FAILED.
    """
    with file_errors():
        content = path.read_bytes()
    try:
        found = msgspec.json.decode(content, type=Envelope)
    except (msgspec.MsgspecError, UnicodeDecodeError):
        raise UserError(Kind.ENVELOPE_DAMAGED) from None
    try:
        return AESGCM(_key(vault_id, secret)).decrypt(found.nonce, found.sealed, _bound_to(vault_id)).decode("ascii")
    except InvalidTag:
        raise UserError(Kind.SHARES_OLD) from None


def _key(vault_id: str, secret: bytes) -> bytes:
    info = b"wellbeing-desktop 1 deputy"
    return HKDF(algorithm=SHA256(), length=32, salt=bytes.fromhex(vault_id), info=info).derive(secret)


def _bound_to(vault_id: str) -> bytes:
    return f"wellbeing-desktop 1 {vault_id} deputy".encode()
