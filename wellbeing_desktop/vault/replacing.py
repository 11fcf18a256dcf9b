"""Putting another vault in the place of the present one, which is kept aside: wholly or not at all.

The new vault and its key file are made in `next/`; renaming that folder to `next.ready/` decides. From then on each
step can be done again, whatever came between. The new `vault.db` is the first to leave `next.ready/`: while it lies
there, what stands in the home folder is the old vault; once it is gone, the new one.
"""

import shutil
from pathlib import Path

from .faults import file_errors
from .files import sync_file, sync_folder

ASIDE = "aside"
NEXT = "next"
READY = "next.ready"

_VAULT = "vault.db"
_JOURNAL = f"{_VAULT}-journal"
_KEYS = "vault.keys"
_OF_A_VAULT = (_VAULT, _JOURNAL, _KEYS, "vault.deputy")
"""Everything that belongs to one vault, in the order in which it moves: no vault ever stands without its journal."""

_PRESENT = "present"


def folder_for_next(home: Path) -> Path:
    """An empty folder in which the next vault is made; what an interrupted attempt left in it goes.

    Raises RuntimeError when a finished one still waits for its place, DISK_FULL, DISK_FAILED or NOT_WRITABLE.
    """
    if is_ready(home):
        raise RuntimeError("a vault already waits to be put in place")
    folder = home / NEXT
    with file_errors():
        if folder.exists():
            shutil.rmtree(folder)
        folder.mkdir(mode=0o700, parents=True)
        sync_folder(home)
    return folder


def mark_ready(home: Path) -> None:
    """Decide: the closed and verified vault in `next/` is to be the vault; what else lies there goes.

    Raises RuntimeError when it lacks a file or was not closed, DISK_FULL, DISK_FAILED or NOT_WRITABLE; then the
    present vault stays.
    """
    folder = home / NEXT
    with file_errors():
        journal = folder / _JOURNAL
        if journal.exists() and journal.stat().st_size:
            raise RuntimeError("a vault that is put in place must be closed")
        journal.unlink(missing_ok=True)
        for name in (_VAULT, _KEYS):
            if not (folder / name).is_file():
                raise RuntimeError("a vault is put in place with its key file")
        for path in folder.iterdir():
            if path.name in _OF_A_VAULT:
                sync_file(path)
            elif path.is_dir():
                shutil.rmtree(path)
            else:
                path.unlink()
        sync_folder(folder)
        _rename(folder, home / READY)


def is_ready(home: Path) -> bool:
    """Whether a finished vault waits to be put in place, or is halfway there."""
    return (home / READY).is_dir()


def put_in_place(home: Path) -> Path:
    """Move the present vault to `aside/NNNN/` and the ready one to where it was; neither may be open.

    Returns the folder aside, which is not there when there was nothing to put in it. May be called again after any
    interruption. Raises DISK_FULL, DISK_FAILED or NOT_WRITABLE; `finish` then completes it later.
    """
    ready = home / READY
    present = ready / _PRESENT
    with file_errors():
        if (ready / _VAULT).exists():
            present.mkdir(mode=0o700, exist_ok=True)
            _move_all(home, present)
        _move_all(ready, home)
        aside = _next_aside(home)
        if present.exists():
            if any(present.iterdir()):
                aside.parent.mkdir(mode=0o700, exist_ok=True)
                sync_folder(home)
                _rename(present, aside)
            else:
                present.rmdir()
        ready.rmdir()
        sync_folder(home)
    return aside


def finish(home: Path) -> None:
    """Complete a replacement that was cut short; an unready `next/` stays unused.

    Call it before anything looks at the vault's files. Raises DISK_FULL, DISK_FAILED or NOT_WRITABLE.
    """
    if is_ready(home):
        put_in_place(home)


def new_aside(home: Path) -> Path:
    """A new, empty folder `aside/NNNN/` for what is kept of a vault; nothing in there is ever deleted by us."""
    with file_errors():
        folder = _next_aside(home)
        folder.mkdir(mode=0o700, parents=True)
        sync_folder(folder.parent)
        sync_folder(home)
    return folder


def _next_aside(home: Path) -> Path:
    """The first number that was never used here."""
    folder = home / ASIDE
    found = folder.iterdir() if folder.is_dir() else iter(())
    numbers = [int(path.name) for path in found if path.name.isdecimal()]
    return folder / f"{max(numbers, default=0) + 1:04}"


def _move_all(source: Path, target: Path) -> None:
    for name in _OF_A_VAULT:
        if (source / name).exists():
            _rename(source / name, target / name)


def _rename(path: Path, target: Path) -> None:
    """Rename and wait until both folders know it."""
    path.rename(target)
    sync_folder(target.parent)
    if path.parent != target.parent:
        sync_folder(path.parent)
