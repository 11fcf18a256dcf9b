"""Bringing a vault's tables up to date with plain SQL scripts, each wholly or not at all."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from ..domain.errors import Kind, UserError
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

    References are checked before each commit, not while a script runs, so that it can make a table anew. Raises
    VAULT_DAMAGED when one leads nowhere afterwards; nothing was changed then.
    """
    version = pragma(connection, "user_version")
    waiting = {number: path for number, path in scripts().items() if number > version}
    with sqlite_errors(), _tables_made_anew(connection):
        for number, path in waiting.items():
            _run_one(connection, number, path.read_text("utf-8"))


def _run_one(connection: Any, number: int, script: str) -> None:
    """The transaction begins inside the script because executescript would commit one begun outside."""
    connection.executescript(f"BEGIN IMMEDIATE;\n{script}\nPRAGMA user_version = {number};")
    if connection.execute("PRAGMA foreign_key_check").fetchone():
        connection.execute("ROLLBACK")
        raise UserError(Kind.VAULT_DAMAGED)
    connection.execute("COMMIT")


@contextmanager
def _tables_made_anew(connection: Any) -> Iterator[None]:
    """Let a table be dropped and replaced under its name, as https://sqlite.org/lang_altertable.html (7) prescribes."""
    references = pragma(connection, "foreign_keys")
    connection.execute("PRAGMA foreign_keys = OFF")
    connection.execute("PRAGMA legacy_alter_table = ON")
    try:
        yield
    finally:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        connection.execute("PRAGMA legacy_alter_table = OFF")
        connection.execute(f"PRAGMA foreign_keys = {references}")


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
