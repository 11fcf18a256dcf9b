"""Bringing a vault's tables up to date with plain SQL scripts, each wholly or not at all."""

import shutil
from pathlib import Path
from typing import Any

from .checking import check_whole
from .connecting import connect, pragma, raw_key
from .faults import file_errors, sqlite_errors
from .files import sync_file, sync_folder

SCRIPTS = Path(__file__).parent / "migrations"


def scripts() -> dict[int, Path]:
    """The migrations by number; NNNN_name.sql brings a vault of version NNNN - 1 to NNNN."""
    return {int(path.name[:4]): path for path in sorted(SCRIPTS.glob("[0-9][0-9][0-9][0-9]_*.sql"))}


def latest() -> int:
    """The version that this program's vaults have."""
    return max(scripts())


def run(connection: Any) -> None:
    """Run each script that the vault has not had, each in one transaction that also sets the version.

    The transaction stands inside the script because executescript would commit one begun outside.
    """
    version = pragma(connection, "user_version")
    with sqlite_errors():
        for number, path in scripts().items():
            if number > version:
                connection.executescript(
                    f"BEGIN IMMEDIATE;\n{path.read_text('utf-8')}\nPRAGMA user_version = {number};\nCOMMIT;"
                )


def copy_before(path: Path, data_key: bytes, version: int) -> Path:
    """Copy the closed vault beside itself before its tables change; returns the verified copy.

    The copy is encrypted as the vault is, and a copy of an earlier attempt is replaced. Raises DISK_FULL,
    DISK_FAILED, NOT_WRITABLE, or VAULT_DAMAGED when what was copied is not whole.
    """
    copy = path.with_name(f"{path.name}.before-{version + 1:04}")
    with file_errors():
        copy.unlink(missing_ok=True)
        shutil.copy2(path, copy)
        sync_file(copy)
        sync_folder(copy.parent)
    connection = connect(copy, raw_key(data_key))
    try:
        check_whole(connection)
    finally:
        connection.close()
    return copy
