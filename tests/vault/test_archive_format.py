"""Two readers that are not ours open an archive and find in it what the vault held, value by value."""

import re
import sqlite3
import subprocess
import sys
from pathlib import Path

import apsw
import pytest

from tests.services.worlds import begin, seal
from wellbeing_desktop.domain.archives import Archive
from wellbeing_desktop.services import archives
from wellbeing_desktop.vault import table_hashes
from wellbeing_desktop.vault.store import Vault

DOCUMENT = (Path(__file__).parents[2] / "docs" / "vault-format.md").read_text("utf-8")
_, DECRYPT, _ = re.findall(r"```python\n(.*?)```", DOCUMENT, re.DOTALL)
OWN = "wilg anker molen tulp zeven hamer"


@pytest.fixture
def full(practice_vault: Vault) -> Vault:
    seal(practice_vault, begin(practice_vault).dialogue.id)
    return practice_vault


def decrypt(path: Path, code: str, plain: Path) -> subprocess.CompletedProcess[str]:
    """The program of the document, with nothing of ours on the path."""
    command = [sys.executable, "-I", "-c", DECRYPT, str(path), code, str(plain)]
    return subprocess.run(command, capture_output=True, text=True, check=False, cwd="/")


def made(vault: Vault, folder: Path, passphrase: str) -> tuple[Path, str, Archive]:
    archive = archives.make(vault, folder, passphrase)
    return folder / archive.file_name, passphrase or archives.sheet_code(vault), archive


@pytest.mark.parametrize("passphrase", ["", OWN])
def test_the_decryptor_of_the_document_makes_an_ordinary_database(full: Vault, tmp_path: Path, passphrase: str) -> None:
    path, code, archive = made(full, tmp_path, passphrase)
    ended = decrypt(path, code, tmp_path / "plain.db")
    assert ended.returncode == 0, ended.stderr
    connection = sqlite3.connect(tmp_path / "plain.db")
    assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    assert table_hashes.of(connection) == archive.contents
    connection.close()


def test_the_decryptor_of_the_document_refuses_another_code_and_a_bad_page(full: Vault, tmp_path: Path) -> None:
    path, code, _archive = made(full, tmp_path, "")
    assert decrypt(path, code.lower(), tmp_path / "other.db").returncode != 0
    data = bytearray(path.read_bytes())
    data[-5000] ^= 1
    path.write_bytes(data)
    assert "InvalidSignature" in decrypt(path, code, tmp_path / "damaged.db").stderr


def test_an_independent_library_opens_it(full: Vault, tmp_path: Path) -> None:
    path, code, archive = made(full, tmp_path, OWN)

    def opened(secret: str) -> apsw.Connection:
        connection = apsw.Connection(str(path), flags=apsw.SQLITE_OPEN_READONLY)
        for name, value in (("cipher", "sqlcipher"), ("legacy", 4), ("key", secret)):
            connection.pragma(name, value)
        return connection

    connection = opened(code)
    assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    assert table_hashes.of(connection) == archive.contents
    connection.close()
    with pytest.raises(apsw.NotADBError):
        opened(code.swapcase()).execute("SELECT count(*) FROM client").fetchall()
