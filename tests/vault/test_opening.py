"""Opening a vault: the settings that keep it whole and secret, and no file is ever taken for a new one."""

import subprocess
import sys
from pathlib import Path

import pytest
import sqlcipher3

from tests.small_disk import small_disk
from tests.vault_tools import DATA_KEY
from wellbeing_desktop.domain.change import Act
from wellbeing_desktop.domain.errors import Kind, UserError
from wellbeing_desktop.vault import checking, connecting, diagnosis, migrate
from wellbeing_desktop.vault.opening import create, open_vault
from wellbeing_desktop.vault.store import Vault


def kind_of_opening(path: Path, key: bytes = DATA_KEY, salt: bytes = b"") -> Kind:
    with pytest.raises(UserError) as caught:
        open_vault(path, key, salt=salt)
    return caught.value.kind


@pytest.fixture
def closed(vault: Vault) -> Path:
    """A closed vault of some 60 pages."""
    with vault.transaction(Act.ADD_CONTACT):
        vault.connection.execute("INSERT INTO organisation (name) VALUES (?)", ("x" * 200_000,))
    vault.close()
    return vault.path


@pytest.mark.parametrize(
    ("pragma", "value"),
    [
        ("journal_mode", "truncate"),
        ("synchronous", 3),
        ("locking_mode", "exclusive"),
        ("temp_store", 2),
        ("secure_delete", 1),
        ("foreign_keys", 1),
        ("recursive_triggers", 1),
        ("trusted_schema", 0),
        ("cell_size_check", 1),
        ("cipher_status", "1"),
        ("cipher_page_size", "4096"),
        ("kdf_iter", "256000"),
        ("application_id", 0x57426465),
        ("cache_size", -64000),
    ],
)
def test_settings_hold_in_a_new_and_in_an_opened_vault(vault: Vault, pragma: str, value: object) -> None:
    assert vault.connection.execute(f"PRAGMA {pragma}").fetchone() == (value,)
    vault.close()
    again = open_vault(vault.path, DATA_KEY)
    assert again.connection.execute(f"PRAGMA {pragma}").fetchone() == (value,)
    again.close()


def test_the_file_is_encrypted_and_private(closed: Path) -> None:
    content = closed.read_bytes()
    assert not content.startswith(b"SQLite format 3")
    assert b"xxxxxxxx" not in content
    assert b"CREATE TABLE" not in content
    assert closed.stat().st_mode & 0o777 == 0o600


def test_no_vault_is_made_over_a_file(closed: Path) -> None:
    before = closed.read_bytes()
    with pytest.raises(UserError) as caught:
        create(closed, DATA_KEY)
    assert caught.value.kind is Kind.VAULT_EXISTS
    assert closed.read_bytes() == before


@pytest.mark.parametrize("key", [b"", bytes(31), bytes(33)])
def test_a_key_of_another_length_would_be_a_passphrase_and_is_refused(key: bytes) -> None:
    with pytest.raises(ValueError, match="32 bytes"):
        connecting.raw_key(key)


def test_the_key_is_wiped_after_use(closed: Path) -> None:
    key = connecting.raw_key(DATA_KEY)
    connecting.connect(closed, key).close()
    assert not any(key)


def test_an_old_library_is_refused(closed: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sqlcipher3, "sqlite_version_info", (3, 51, 2))
    assert kind_of_opening(closed) is Kind.VERSION_TOO_OLD


def test_missing_empty_and_cut_files_are_told_apart(closed: Path, tmp_path: Path) -> None:
    content, broken = closed.read_bytes(), tmp_path / "broken.db"
    assert kind_of_opening(broken) is Kind.VAULT_MISSING
    assert not broken.exists()
    for size, kind in ((0, Kind.VAULT_EMPTY), (100, Kind.VAULT_TRUNCATED), (40_000, Kind.VAULT_TRUNCATED)):
        broken.write_bytes(content[:size])
        assert kind_of_opening(broken) is kind
        assert broken.read_bytes() == content[:size]


def test_a_file_cut_at_a_page_boundary_is_told_from_a_damaged_one(closed: Path) -> None:
    content = closed.read_bytes()
    for pages in (1, 5, len(content) // 4096 - 1):
        closed.write_bytes(content[: pages * 4096])
        assert kind_of_opening(closed) is Kind.VAULT_TRUNCATED


@pytest.mark.parametrize("place", [16, 20, 100, 2000, 4095])
def test_a_flipped_bit_in_the_first_page_is_damage(closed: Path, place: int) -> None:
    salt = diagnosis.read_salt(closed)
    content = bytearray(closed.read_bytes())
    content[place] ^= 4
    closed.write_bytes(content)
    assert kind_of_opening(closed, salt=salt) is Kind.VAULT_DAMAGED
    assert closed.read_bytes() == content


def test_a_flipped_bit_in_the_salt_is_damage_not_another_file(closed: Path) -> None:
    salt = diagnosis.read_salt(closed)
    content = bytearray(closed.read_bytes())
    content[7] ^= 1
    closed.write_bytes(content)
    assert kind_of_opening(closed, salt=salt) is Kind.VAULT_DAMAGED


def test_another_vault_and_a_plain_database_are_foreign(closed: Path, tmp_path: Path) -> None:
    salt = diagnosis.read_salt(closed)
    other = tmp_path / "other.db"
    create(other, bytes(32)).close()
    assert kind_of_opening(other, salt=salt) is Kind.VAULT_FOREIGN
    plain = tmp_path / "plain.db"
    with sqlcipher3.connect(str(plain)) as connection:
        connection.execute("CREATE TABLE t (a)")
    connection.close()
    assert kind_of_opening(plain, salt=salt) is Kind.VAULT_FOREIGN
    assert kind_of_opening(plain) is Kind.VAULT_FOREIGN


def test_an_encrypted_file_of_another_program_is_foreign(closed: Path) -> None:
    connection = connecting.connect(closed, connecting.raw_key(DATA_KEY))
    connection.execute("PRAGMA application_id=1")
    connection.close()
    assert kind_of_opening(closed) is Kind.VAULT_FOREIGN


def test_a_newer_vault_is_refused_unchanged(closed: Path) -> None:
    connection = connecting.connect(closed, connecting.raw_key(DATA_KEY))
    connection.execute("PRAGMA user_version=999")
    connection.close()
    before = closed.read_bytes()
    with pytest.raises(UserError) as caught:
        open_vault(closed, DATA_KEY)
    assert caught.value.kind is Kind.VAULT_NEWER
    assert caught.value.data == {"found": 999, "known": migrate.latest()}
    assert closed.read_bytes() == before


_HOLD = """
import sys
from pathlib import Path
from wellbeing_desktop.vault.opening import open_vault
vault = open_vault(Path(sys.argv[1]), bytes(range(32)))
print("held", flush=True)
sys.stdin.read()
"""


def test_a_vault_that_another_process_holds_is_in_use(closed: Path) -> None:
    command = [sys.executable, "-c", _HOLD, str(closed)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == b"held\n"
        assert kind_of_opening(closed) is Kind.VAULT_IN_USE
        holder.communicate()
    open_vault(closed, DATA_KEY).close()


_DIE_HALF_WAY = """
import os, signal, sys
from pathlib import Path
from wellbeing_desktop.domain.change import Act
from wellbeing_desktop.vault.opening import open_vault
vault = open_vault(Path(sys.argv[1]), bytes(range(32)))
vault.connection.execute("PRAGMA cache_size=10")
with vault.transaction(Act.ADD_CONTACT):
    vault.connection.execute("UPDATE organisation SET name = 'half'")
    for _ in range(50):
        vault.connection.execute("INSERT INTO organisation (name) VALUES (?)", ("y" * 50_000,))
    os.kill(os.getpid(), signal.SIGKILL)
"""


def test_a_kill_in_the_middle_of_an_act_leaves_the_vault_as_before(closed: Path) -> None:
    size = closed.stat().st_size
    subprocess.run([sys.executable, "-c", _DIE_HALF_WAY, str(closed)], check=False)
    assert closed.stat().st_size > size, "nothing was written, so nothing is tried here"
    vault = open_vault(closed, DATA_KEY)
    names = vault.connection.execute("SELECT substr(name, 1, 4), length(name) FROM organisation").fetchall()
    assert names == [("xxxx", 200_000)]
    checking.check_whole(vault.connection)
    vault.close()


def test_a_journal_that_would_blow_the_vault_up_is_refused(closed: Path) -> None:
    size = closed.stat().st_size
    journal = closed.with_name(closed.name + "-journal")
    header = bytes.fromhex("d9d505f920a163d7") + bytes(4) + bytes(4) + (1 << 30).to_bytes(4) + bytes(8)
    journal.write_bytes(header.ljust(512, b"\0") + bytes(4096))
    assert kind_of_opening(closed) is Kind.VAULT_DAMAGED
    assert closed.stat().st_size == size
    assert journal.exists()


def test_a_write_protected_disk_is_not_writable(closed: Path, tmp_path: Path) -> None:
    with small_disk(tmp_path / "disk", 2048) as disk:
        moved = disk.folder / "vault.db"
        moved.write_bytes(closed.read_bytes())
        disk.protect()
        assert kind_of_opening(moved) is Kind.NOT_WRITABLE


def test_a_full_disk_leaves_no_half_made_vault(tmp_path: Path) -> None:
    with small_disk(tmp_path / "disk", 256) as disk:
        disk.fill(leave=65536)
        with pytest.raises(UserError) as caught:
            create(disk.folder / "vault.db", DATA_KEY)
        assert caught.value.kind is Kind.DISK_FULL
        assert [path.name for path in disk.folder.iterdir()] == ["ballast"]
