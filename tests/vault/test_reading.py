"""The vault's file is read beside SQLite from a handle that never costs the vault its locks."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.vault_tools import DATA_KEY
from wellbeing_desktop.domain.change import Act
from wellbeing_desktop.domain.errors import Kind, UserError
from wellbeing_desktop.vault.opening import create, open_vault
from wellbeing_desktop.vault.store import Vault

_OTHER_PROGRAM = """
import sqlcipher3, sys
other = sqlcipher3.connect(sys.argv[1], timeout=0)
other.set_key(bytearray(b"x'" + bytes(range(32)).hex().encode() + b"'"))
try:
    other.execute("BEGIN IMMEDIATE")
except sqlcipher3.OperationalError as error:
    sys.exit(str(error))
"""


def refused(path: Path) -> str:
    """What another process hears that wants to write in the vault; empty when it may."""
    done = subprocess.run([sys.executable, "-c", _OTHER_PROGRAM, path], capture_output=True, text=True, check=False)
    return done.stderr.strip()


def test_the_files_bytes_are_read_as_they_are(vault: Vault) -> None:
    with vault.transaction(Act.ADD_CONTACT):
        pass
    whole = vault.read(0, 1 << 20)
    assert vault.read(4096, 4096) == whole[4096:8192]
    assert vault.read(len(whole) - 10, 4096) == whole[-10:]
    assert vault.read(len(whole), 4096) == b""
    vault.close()
    assert vault.path.read_bytes() == whole


def test_reading_leaves_the_vault_locked_to_us(vault: Vault) -> None:
    vault.read(0, 4096)
    assert refused(vault.path) == "database is locked"


def test_a_second_handle_that_is_closed_gives_the_locks_away(vault: Vault) -> None:
    if os.name != "posix":
        pytest.skip("locks go with the first close on POSIX systems only")
    vault.path.read_bytes()
    assert refused(vault.path) == ""


def test_nothing_is_read_and_no_key_is_left_after_closing(vault: Vault) -> None:
    assert vault.data_key == DATA_KEY
    vault.close()
    assert vault.data_key == bytes(32)
    with pytest.raises(UserError) as caught:
        vault.read(0, 16)
    assert caught.value.kind is Kind.DISK_FAILED


def handles() -> int:
    folder = Path("/proc/self/fd")
    return len(list(folder.iterdir())) if folder.exists() else 0


def test_a_vault_that_does_not_open_leaves_no_handle(tmp_path: Path) -> None:
    create(tmp_path / "vault.db", DATA_KEY).close()
    before = handles()
    with pytest.raises(UserError):
        open_vault(tmp_path / "vault.db", bytes(32))
    assert handles() == before
