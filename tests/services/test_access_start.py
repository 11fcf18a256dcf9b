"""The first start makes everything or nothing, and no client gets in before the sheet was typed back."""

import json
from pathlib import Path

import pytest

from tests.keyring_fixture import SecretService
from tests.small_disk import small_disk
from wellbeing_desktop.domain import recovery_code
from wellbeing_desktop.domain.change import Act
from wellbeing_desktop.domain.errors import Kind, UserError
from wellbeing_desktop.services import access, access_start
from wellbeing_desktop.services.access import Door, Secret
from wellbeing_desktop.vault import audit, keyfile
from wellbeing_desktop.vault.store import Vault

pytestmark = pytest.mark.usefixtures("quick_stretch")

PASSPHRASE = "vier paarden op zolder"
PIN = "481516"


def add_client(vault: Vault) -> None:
    with vault.transaction(Act.ADD_CLIENT):
        vault.connection.execute("INSERT INTO client (name, phone, email, language) VALUES ('Noor', '', '', 'nl')")


def test_a_first_start_leaves_a_private_vault_and_key_file(secret_service: SecretService, tmp_path: Path) -> None:
    home = tmp_path / "deep" / "home"
    vault, code = access_start.create(home, PIN, use_keyring=True)
    assert sorted(path.name for path in home.iterdir()) == ["vault.db", "vault.keys"]
    assert home.stat().st_mode & 0o777 == 0o700
    assert all(path.stat().st_mode & 0o777 == 0o600 for path in home.iterdir())
    assert code == recovery_code.parse(code) == access_start.sheet_code(vault)
    assert len(secret_service.labels()) == 1
    assert audit.first_broken(vault.connection) is None
    vault.close()


def test_neither_secret_nor_code_nor_key_stands_in_a_file(secret_service: SecretService, tmp_path: Path) -> None:
    vault, code = access_start.create(tmp_path / "home", PIN, use_keyring=True)
    vault.close()
    for path in (tmp_path / "home").iterdir():
        content = path.read_bytes()
        assert PIN.encode() not in content
        assert code.encode() not in content
    body = json.loads((tmp_path / "home" / "vault.keys").read_bytes())["body"]
    assert set(body) == {"vault_id", "vault_salt", "key_check", "daily", "recovery"}


def test_no_client_before_the_sheet_was_typed_back(tmp_path: Path) -> None:
    vault, code = access_start.create(tmp_path, PASSPHRASE, use_keyring=False)
    with pytest.raises(UserError) as caught:
        add_client(vault)
    assert (caught.value.kind, caught.value.data) == (Kind.RULE, {"rule": "sheet_first"})
    assert not access_start.sheet_confirmed(vault)
    with pytest.raises(UserError) as typo:
        access_start.confirm_sheet(vault, code[:-1])
    assert (typo.value.kind, typo.value.data["group"]) == (Kind.RECOVERY_CODE_TYPO, 6)
    with pytest.raises(UserError) as other:
        access_start.confirm_sheet(vault, recovery_code.encode(1))
    assert other.value.kind is Kind.RECOVERY_CODE_WRONG
    assert not access_start.sheet_confirmed(vault)
    access_start.confirm_sheet(vault, code.lower().replace("-", " "))
    assert access_start.sheet_confirmed(vault)
    add_client(vault)
    vault.close()


def test_the_keyring_alone_may_open_it(secret_service: SecretService, tmp_path: Path) -> None:
    vault, _code = access_start.create(tmp_path, "", use_keyring=True)
    vault.close()
    assert access.look(tmp_path) == access.VaultState(Door.LOCKED, asks=Secret.NONE)
    access.unlock(tmp_path, "").close()


@pytest.mark.parametrize(
    ("secret", "use_keyring", "kind"),
    [
        ("123456", True, Kind.SECRET_TOO_WEAK),
        ("", False, Kind.SECRET_TOO_WEAK),
        (PIN, False, Kind.SECRET_TOO_WEAK),
        (PIN, True, Kind.KEYRING_ABSENT),
    ],
)
def test_a_refused_first_start_leaves_nothing(tmp_path: Path, secret: str, *, use_keyring: bool, kind: Kind) -> None:
    with pytest.raises(UserError) as caught:
        access_start.create(tmp_path, secret, use_keyring=use_keyring)
    assert caught.value.kind is kind
    assert list(tmp_path.iterdir()) == []
    assert access.look(tmp_path).door is Door.FIRST_START


@pytest.mark.parametrize("leave_kib", [4, 64, 130])
def test_a_first_start_on_a_full_disk_leaves_nothing_anywhere(
    secret_service: SecretService, tmp_path: Path, leave_kib: int
) -> None:
    with small_disk(tmp_path / "disk", 2048) as disk:
        disk.fill(leave=leave_kib * 1024)
        with pytest.raises(UserError) as caught:
            access_start.create(disk.folder, PIN, use_keyring=True)
        assert caught.value.kind is Kind.DISK_FULL
        assert [path.name for path in disk.folder.iterdir()] == ["ballast"]
        assert secret_service.labels() == []


def test_a_key_file_that_cannot_be_written_takes_vault_and_keyring_entry_along(
    secret_service: SecretService, tmp_path: Path
) -> None:
    in_the_way = tmp_path / "vault.keys.part"
    in_the_way.mkdir()
    with pytest.raises(UserError) as caught:
        access_start.create(tmp_path, PIN, use_keyring=True)
    assert caught.value.kind is Kind.DISK_FAILED
    assert list(tmp_path.iterdir()) == [in_the_way]
    assert secret_service.labels() == []


def test_a_first_start_that_was_cut_short_is_begun_again(tmp_path: Path) -> None:
    (tmp_path / access.PART_NAME).write_bytes(b"half a vault")
    assert access.look(tmp_path).door is Door.FIRST_START
    vault, _code = access_start.create(tmp_path, PASSPHRASE, use_keyring=False)
    vault.close()
    assert not (tmp_path / access.PART_NAME).exists()


def test_a_first_start_that_was_cut_short_at_its_last_step_is_finished(tmp_path: Path) -> None:
    vault, code = access_start.create(tmp_path, PASSPHRASE, use_keyring=False)
    vault.close()
    (tmp_path / "vault.db").rename(tmp_path / access.PART_NAME)
    assert access.look(tmp_path).door is Door.LOCKED
    vault = access.unlock(tmp_path, PASSPHRASE)
    assert access_start.sheet_code(vault) == code
    vault.close()


@pytest.mark.parametrize("name", ["vault.db", "vault.keys"])
def test_no_vault_is_made_where_anything_of_one_lies(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_bytes(b"")
    with pytest.raises(UserError) as caught:
        access_start.create(tmp_path, PASSPHRASE, use_keyring=False)
    assert caught.value.kind is Kind.VAULT_EXISTS
    assert [path.name for path in tmp_path.iterdir()] == [name]


def test_two_vaults_share_no_key_material(tmp_path: Path) -> None:
    found = []
    for name in ("one", "two"):
        vault, code = access_start.create(tmp_path / name, PASSPHRASE, use_keyring=False)
        vault.close()
        keys = keyfile.read(tmp_path / name / "vault.keys")
        found.append({code, keys.vault_id, keys.vault_salt, keys.key_check, keys.daily.sealed, keys.recovery.sealed})
    assert len(found[0]) == 6
    assert not found[0] & found[1]


def test_a_throwaway_vault_lets_clients_in_and_leaves_no_key(tmp_path: Path) -> None:
    vault = access_start.create_throwaway(tmp_path / "sample")
    add_client(vault)
    vault.close()
    assert not (tmp_path / "sample" / "vault.keys").exists()
    assert access.look(tmp_path / "sample").door is Door.TROUBLE
