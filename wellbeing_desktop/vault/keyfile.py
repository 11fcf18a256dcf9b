"""The key file `vault.keys`: what is needed beside a secret to get the vault's data key; strict JSON.

The outer object holds the format's number, a SHA-256 over the body's exact bytes, and the body. Without the hash
a flipped bit in a wrap could not be told from a wrong PIN.
"""

import hashlib
from pathlib import Path
from typing import Annotated

import msgspec

from ..domain.errors import Kind, UserError
from .faults import file_errors
from .files import move, write_part
from .wraps import Check, Identity, Wrap, WrapKind

FORMAT = 1


class KeyFile(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The body: which vault it belongs to, how the right key is known, the daily way in and the sheet's."""

    vault_id: Identity
    vault_salt: Annotated[bytes, msgspec.Meta(min_length=16, max_length=16)]
    key_check: Check
    daily: Wrap
    recovery: Wrap

    def __post_init__(self) -> None:
        """Raise ValueError when the two wraps have changed places."""
        if self.recovery.kind is not WrapKind.RECOVERY or self.daily.kind is WrapKind.RECOVERY:
            raise ValueError("each wrap stands in its own place")


class _Outer(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    format: int
    sha256: str
    body: msgspec.Raw


class _Format(msgspec.Struct, frozen=True):
    format: int


def read(path: Path) -> KeyFile:
    """Read and check the key file.

    Raises KEYFILE_MISSING, KEYFILE_NEWER (with `found` and `known`), KEYFILE_DAMAGED, NOT_WRITABLE or DISK_FAILED.
    """
    with file_errors():
        if not path.is_file():
            raise UserError(Kind.KEYFILE_MISSING)
        content = path.read_bytes()
    try:
        found = msgspec.json.decode(content, type=_Format).format
        if found > FORMAT:
            raise UserError(Kind.KEYFILE_NEWER, found=found, known=FORMAT)
        outer = msgspec.json.decode(content, type=_Outer)
        if outer.format != FORMAT or outer.sha256 != _hash(bytes(outer.body)):
            raise UserError(Kind.KEYFILE_DAMAGED)
        return msgspec.json.decode(outer.body, type=KeyFile)
    except (msgspec.MsgspecError, UnicodeDecodeError):
        raise UserError(Kind.KEYFILE_DAMAGED) from None


def write(path: Path, keys: KeyFile) -> None:
    """Replace the key file in one step; raises DISK_FULL, DISK_FAILED or NOT_WRITABLE with the old one in place."""
    move(prepare(path, keys), path)


def prepare(path: Path, keys: KeyFile) -> Path:
    """Write the key file's next content beside it; `files.move` then puts it in place, which takes no space."""
    body = msgspec.json.encode(keys)
    return write_part(path, msgspec.json.encode(_Outer(FORMAT, _hash(body), msgspec.Raw(body))) + b"\n")


def _hash(body: bytes) -> str:
    return hashlib.sha256(body).hexdigest()
