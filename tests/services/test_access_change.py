"""The recovery sheet opens when the keyring is lost and fills it again; a secret can be changed; or nothing happens."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.keyring_fixture import SecretService
from tests.small_disk import small_disk
from wellbeing_desktop.domain import recovery_code
from wellbeing_desktop.domain.errors import Kind, UserError
from wellbeing_desktop.services import access, access_change, access_start
from wellbeing_desktop.services.threshold import Secret
from wellbeing_desktop.vault import table_hashes
from wellbeing_desktop.vault.keyring_store import KeyringStore
from wellbeing_desktop.vault.store import Vault

pytestmark = pytest.mark.usefixtures("quick_stretch")

PASSPHRASE = "vier paarden op zolder"
PIN, NEW_PIN = "481516", "271828"


def kind_of(call: Callable[[], object]) -> Kind:
    with pytest.raises(UserError) as caught:
        call()
    return caught.value.kind


def open_and_close(home: Path, secret: str) -> list[str]:
    """The acts in the audit trail of the vault that the secret opens."""
    vault = access.unlock(home, secret)
    acts = [act for (act,) in vault.connection.execute("SELECT act FROM audit ORDER BY id")]
    vault.close()
    return acts


def about_itself(vault: Vault) -> tuple[object, ...]:
    """What the vault says about itself, but for how many acts there were."""
    rows = vault.connection.execute("SELECT name FROM pragma_table_info('meta') WHERE name <> 'revision'").fetchall()
    columns = ", ".join(name for (name,) in rows)
    return tuple(vault.connection.execute(f"SELECT {columns} FROM meta").fetchone())


@pytest.fixture
def code(secret_service: SecretService, home: Path) -> str:
    """The recovery code of a closed vault with a PIN and the keyring."""
    vault, code = access_start.create(home, PIN, use_keyring=True)
    vault.close()
    return code


@pytest.fixture
def home(tmp_path: Path) -> Path:
    return tmp_path / "home"


@pytest.mark.parametrize("spoil", [SecretService.remove_all, lambda service: service.overwrite(b"ab" * 32)])
def test_the_sheet_opens_and_the_keyring_is_filled_again(
    home: Path, code: str, secret_service: SecretService, spoil: Callable[[SecretService], None]
) -> None:
    spoil(secret_service)
    typed = code.lower().replace("-", " ").replace("0", "o")
    access_change.unlock_with_sheet(home, typed, NEW_PIN, use_keyring=True).close()
    assert open_and_close(home, NEW_PIN) == ["create_vault", "unlock_with_sheet", "unlock"]
    assert len(secret_service.labels()) == 1


def test_the_old_pin_is_worth_nothing_after_the_sheet(home: Path, code: str, secret_service: SecretService) -> None:
    before = secret_service.labels()
    access_change.unlock_with_sheet(home, code, NEW_PIN, use_keyring=True).close()
    assert kind_of(lambda: access.unlock(home, PIN)) is Kind.WRONG_SECRET
    after = secret_service.labels()
    assert len(after) == 1
    assert after != before


def test_without_a_keyring_the_sheet_leads_to_a_passphrase(
    home: Path, code: str, secret_service: SecretService
) -> None:
    secret_service.end_bus()
    access_change.unlock_with_sheet(home, code, PASSPHRASE, use_keyring=False).close()
    assert access.look(home).asks is Secret.PASSPHRASE
    assert open_and_close(home, PASSPHRASE)[-1] == "unlock"


def test_the_sheet_ends_the_waiting(home: Path, code: str) -> None:
    assert kind_of(lambda: access.unlock(home, "481517")) is Kind.WRONG_SECRET
    access_change.unlock_with_sheet(home, code, NEW_PIN, use_keyring=True).close()
    open_and_close(home, NEW_PIN)


@pytest.mark.parametrize(
    ("typed", "new_secret", "spoil", "kind"),
    [
        ("too short", NEW_PIN, None, Kind.RECOVERY_CODE_TYPO),
        (recovery_code.encode(1), NEW_PIN, None, Kind.RECOVERY_CODE_WRONG),
        ("", "111111", None, Kind.SECRET_TOO_WEAK),
        ("", NEW_PIN, SecretService.lock, Kind.KEYRING_LOCKED),
        ("", NEW_PIN, SecretService.stop, Kind.KEYRING_ABSENT),
    ],
)
def test_when_the_sheet_does_not_lead_in_the_old_way_stands(
    home: Path,
    code: str,
    secret_service: SecretService,
    typed: str,
    new_secret: str,
    spoil: Callable[[SecretService], None] | None,
    kind: Kind,
) -> None:
    before = (home / "vault.keys").read_bytes()
    if spoil is not None:
        spoil(secret_service)
    keyring = KeyringStore(reading_time=10.0)
    assert kind is kind_of(
        lambda: access_change.unlock_with_sheet(home, typed or code, new_secret, use_keyring=True, keyring=keyring)
    )
    assert (home / "vault.keys").read_bytes() == before
    secret_service.stop()
    secret_service.start()
    assert open_and_close(home, PIN) == ["create_vault", "unlock"]


def test_a_secret_is_changed_only_by_who_knows_the_old_one(home: Path, code: str) -> None:
    vault = access.unlock(home, PIN)

    def change(old: str, new: str) -> None:
        access_change.change_secret(vault, old, new, use_keyring=True)

    assert kind_of(lambda: change(PIN, "123456")) is Kind.SECRET_TOO_WEAK
    assert kind_of(lambda: change("481517", NEW_PIN)) is Kind.WRONG_SECRET
    assert kind_of(lambda: change(PIN, NEW_PIN)) is Kind.WAIT
    (home / access.ATTEMPTS_NAME).unlink()
    change(PIN, NEW_PIN)
    vault.close()
    assert kind_of(lambda: access.unlock(home, PIN)) is Kind.WRONG_SECRET
    (home / access.ATTEMPTS_NAME).unlink()
    assert open_and_close(home, NEW_PIN) == ["create_vault", "unlock", "change_secret", "unlock"]
    access_change.unlock_with_sheet(home, code, PIN, use_keyring=True).close()


def test_a_change_of_pin_touches_nothing_of_the_vault_but_its_audit_trail(home: Path, code: str) -> None:
    """Its keys stay, so that the very file of before the change opens with the new PIN."""
    before, keys_before = (home / "vault.db").read_bytes(), (home / "vault.keys").read_bytes()
    vault = access.unlock(home, PIN)
    tables, before_self = table_hashes.of(vault.connection), about_itself(vault)
    access_change.change_secret(vault, PIN, NEW_PIN, use_keyring=True)
    after, after_self = table_hashes.of(vault.connection), about_itself(vault)
    vault.close()
    assert {name for name in after if after[name] != tables[name]} <= {"audit", "meta"}
    assert after_self == before_self
    assert after["audit"].rows == tables["audit"].rows + 1
    assert (home / "vault.keys").read_bytes() != keys_before
    (home / "vault.db").write_bytes(before)
    assert open_and_close(home, NEW_PIN) == ["create_vault", "unlock"]


def test_the_keyring_can_be_left_out_and_brought_in(home: Path, code: str, secret_service: SecretService) -> None:
    vault = access.unlock(home, PIN)
    access_change.change_secret(vault, PIN, PASSPHRASE, use_keyring=False)
    assert secret_service.labels() == []
    assert access.look(home).asks is Secret.PASSPHRASE
    access_change.change_secret(vault, PASSPHRASE, NEW_PIN, use_keyring=True)
    vault.close()
    assert len(secret_service.labels()) == 1
    open_and_close(home, NEW_PIN)


@pytest.mark.parametrize("left_pages", [0, 1, 2])
def test_on_a_full_disk_the_old_secret_stands(
    home: Path, code: str, secret_service: SecretService, tmp_path: Path, left_pages: int
) -> None:
    with small_disk(tmp_path / "disk", 2048) as disk:
        for name in ("vault.db", "vault.keys"):
            (disk.folder / name).write_bytes((home / name).read_bytes())
        vault = access.unlock(disk.folder, PIN)
        kept, before = secret_service.labels(), (disk.folder / "vault.keys").read_bytes()
        disk.fill(leave=left_pages * 4096)
        assert kind_of(lambda: access_change.change_secret(vault, PIN, NEW_PIN, use_keyring=True)) is Kind.DISK_FULL
        vault.close()
        assert (disk.folder / "vault.keys").read_bytes() == before
        assert secret_service.labels() == kept
        assert not list(disk.folder.glob("*.part"))
        disk.free()
        assert "change_secret" not in open_and_close(disk.folder, PIN)
