"""After the disk failed or the power went: nothing is undone or written before the vault's files were copied aside.

What SQLite's memory of a failed write is worth nobody knows, so the connection is not used again: the file is opened
anew, its pages are checked, and what the program believes saved is looked for in it.
"""

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

from ..domain.errors import Kind, UserError
from . import diagnosis, page_check, replacing
from .faults import file_errors, sqlite_errors
from .files import sync_file, sync_folder
from .store import Copied, Kept, OpenedFile, Recovered, Vault, read_kept

_PART = ".part"
_KEYS = "vault.keys"
_SLICE = 1 << 20

Open = Callable[[Path, bytes], Any]


def keep_before_rollback(path: Path) -> Path | None:
    """Copy a closed vault aside when its journal says that a write was cut off, which opening it undoes.

    Returns the folder with the copy, None when there is nothing to undo. Raises DISK_FULL, DISK_FAILED or
    NOT_WRITABLE; then the vault must not be opened.
    """
    with file_errors():
        return _copy_aside(path, lambda to: shutil.copy2(path, to)) if _is_hot(_journal(path)) else None


def recover(vault: Vault, open_file: Open) -> None:
    """Open a doubtful vault anew, with the vault's lock held; afterwards it can be written in again.

    Bad pages do not keep the others from being used: each page proves itself whenever it is read. They are told.
    Raises DISK_FULL, DISK_FAILED or NOT_WRITABLE when the files cannot be copied aside first, what opening raises,
    VAULT_TRUNCATED, and SAVED_LOST when the disk does not hold what was saved; the vault then stays doubtful.
    """
    data_key = vault.data_key
    diagnosis.check_file(vault.path)
    aside = _keep(vault)
    vault.let_go()
    opened = OpenedFile.of(vault.path, data_key)
    try:
        connection = open_file(vault.path, data_key)
    except BaseException:
        opened.close()
        raise
    vault.take(connection, opened)
    try:
        damage = page_check.look(vault).trouble
        if damage is not None and damage.kind is Kind.VAULT_TRUNCATED:
            raise damage
        _find_again(connection, vault.kept)
    except BaseException:
        vault.let_go()
        raise
    vault.settle(Recovered(aside, damage))


def _keep(vault: Vault) -> Path | None:
    """Copy the files aside unless nothing was saved since the last copy, which then holds all there is.

    They are still open: the vault is read through the handle that is there, as closing another would cost its locks.
    """
    failed = vault.doubt is not None and vault.doubt.kind not in (Kind.VAULT_DAMAGED, Kind.NOT_WRITABLE)
    new = vault.copied is None or vault.copied.kept != vault.kept
    if new and (failed or _is_hot(_journal(vault.path))):
        vault.copied = Copied(_copy_open(vault), vault.kept)
        return vault.copied.folder
    return vault.copied.folder if vault.copied and failed else None


def _copy_open(vault: Vault) -> Path:
    """Copy through the handle that is there; one on a disk that was taken out and put back reads nothing any more."""
    with file_errors():
        try:
            return _copy_aside(vault.path, lambda to: _read_into(to, vault))
        except UserError:
            vault.let_go()
            return _copy_aside(vault.path, lambda to: shutil.copy2(vault.path, to))


def _read_into(to: Path, vault: Vault) -> None:
    with to.open("xb") as file:
        while piece := vault.read(file.tell(), _SLICE):
            file.write(piece)


def _copy_aside(path: Path, copy_vault: Callable[[Path], object]) -> Path:
    """Copy a vault, its journal and its key file to `aside/NNNN/`, which gets its name when all is there.

    Raises OSError or DISK_FAILED; nothing half-made stays but after a power cut, and that goes at the next copy.
    """
    folder = replacing.new_aside(path.parent)
    for left in folder.parent.glob(f"*{_PART}"):
        shutil.rmtree(left)
    part = folder.rename(folder.with_name(folder.name + _PART))
    try:
        copy_vault(part / path.name)
        for beside in (_journal(path), path.with_name(_KEYS)):
            if beside.is_file():
                shutil.copy2(beside, part / beside.name)
        for copied in part.iterdir():
            copied.chmod(0o600)
            sync_file(copied)
        sync_folder(part)
        part.rename(folder)
        sync_folder(folder.parent)
    except BaseException:
        shutil.rmtree(part, ignore_errors=True)
        raise
    return folder


def _find_again(connection: Any, kept: Kept | None) -> None:
    """Look for the last commit that returned; a later one may be there too, whose return never came."""
    if kept is None:
        return
    with sqlite_errors():
        found = read_kept(connection)
        line = connection.execute("SELECT mac FROM audit WHERE id = ?", (kept.head.id,)).fetchone()
    if found.revision < kept.revision or (kept.head.id and line != (kept.head.mac,)):
        raise UserError(Kind.SAVED_LOST)


def _journal(path: Path) -> Path:
    return path.with_name(path.name + "-journal")


def _is_hot(journal: Path) -> bool:
    """Whether SQLite would give the vault back what the journal holds: it is not empty, nor begins with a zero."""
    if not journal.is_file():
        return False
    with journal.open("rb") as file:
        return file.read(1) not in (b"", b"\0")
