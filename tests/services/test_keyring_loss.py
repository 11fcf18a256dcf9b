"""However the keyring is lost, the sheet opens the vault with all that is in it; no new vault comes in its place."""

import threading
from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest

from tests.keyring_fixture import Prompter, SecretService
from tests.services import worlds
from wellbeing_desktop.domain.errors import Kind, UserError
from wellbeing_desktop.services import access, access_change, access_start, practice, sheet_renewal
from wellbeing_desktop.services.access import Door
from wellbeing_desktop.vault import keyfile
from wellbeing_desktop.vault.keyring_store import USER, KeyringStore
from wellbeing_desktop.vault.store import Vault

pytestmark = pytest.mark.usefixtures("quick_stretch")

PASSPHRASE = "vier paarden op zolder"
PIN, NEW_PIN = "481516", "271828"
NAME = "Wilhelmina van Buren"
Lose = Callable[[SecretService, Path, pytest.MonkeyPatch], None]


def kind_of(call: Callable[[], object]) -> Kind:
    with pytest.raises(UserError) as caught:
        call()
    return caught.value.kind


@pytest.fixture
def home(tmp_path: Path) -> Path:
    return tmp_path / "home"


@pytest.fixture
def opened(secret_service: SecretService, home: Path) -> tuple[Vault, str]:
    """An open vault with a PIN, the keyring and somebody in it, and its recovery code."""
    vault, code = access_start.create(home, PIN, use_keyring=True)
    access_start.confirm_sheet(vault, code)
    practice.save(vault, worlds.PRACTICE)
    worlds.add_client(vault, NAME)
    return vault, code


@pytest.fixture
def code(opened: tuple[Vault, str]) -> str:
    opened[0].close()
    return opened[1]


def only_the_sheet_opens(home: Path, code: str, *, use_keyring: bool = False) -> None:
    """The vault is told to be there, can not be made anew, and opens with the sheet and all that is in it."""
    before = {path.name: path.read_bytes() for path in home.iterdir() if path.name.startswith("vault")}
    assert access.look(home).door is Door.LOCKED
    assert kind_of(lambda: access_start.create(home, PASSPHRASE, use_keyring=False)) is Kind.VAULT_EXISTS
    assert {path.name: path.read_bytes() for path in home.iterdir() if path.name.startswith("vault")} == before
    secret = NEW_PIN if use_keyring else PASSPHRASE
    (home / access.ATTEMPTS_NAME).unlink(missing_ok=True)
    holds_everything(access_change.unlock_with_sheet(home, code, secret, use_keyring=use_keyring))
    if use_keyring:
        holds_everything(access.unlock(home, secret))


def holds_everything(vault: Vault) -> None:
    assert vault.connection.execute("SELECT name FROM client").fetchall() == [(NAME,)]
    vault.close()


def another_keyring(service: SecretService, _home: Path, _patch: pytest.MonkeyPatch) -> None:
    """The desktop now uses another collection, in which the entry never was."""
    service.stop()
    (service.folder / "keyrings").rename(service.folder / "keyrings-before")
    service.start()


def tampered(backend: str) -> Lose:
    """The key file names another keyring than those that are used."""

    def lose(_service: SecretService, home: Path, patch: pytest.MonkeyPatch) -> None:
        found = keyfile.read(home / "vault.keys")
        assert found.daily.entry is not None
        entry = msgspec.structs.replace(found.daily.entry, backend=backend)
        daily = msgspec.structs.replace(found.daily, entry=entry)
        keyfile.write(home / "vault.keys", msgspec.structs.replace(found, daily=daily))
        patch.setenv("PYTHON_KEYRING_BACKEND", backend)

    return lose


LOSSES: dict[str, tuple[Lose, Kind]] = {
    "absent": (lambda service, _home, _patch: service.stop(), Kind.KEYRING_GONE),
    "locked": (lambda service, _home, _patch: service.lock(), Kind.KEYRING_LOCKED),
    "time-out": (lambda service, _home, _patch: service.freeze(), Kind.KEYRING_TIMEOUT),
    "entry missing": (lambda service, _home, _patch: service.remove_all(), Kind.KEYRING_ENTRY_MISSING),
    "entry wrong": (lambda service, _home, _patch: service.overwrite(b"ab" * 32), Kind.KEYRING_ENTRY_WRONG),
    "other collection": (another_keyring, Kind.KEYRING_ENTRY_MISSING),
    "plain text": (tampered("keyrings.alt.file.PlaintextKeyring"), Kind.KEYRING_REFUSED),
    "null": (tampered("keyring.backends.null.Keyring"), Kind.KEYRING_REFUSED),
    "dead bus": (lambda service, _home, _patch: service.end_bus(), Kind.KEYRING_GONE),
    "no bus": (
        lambda _service, _home, patch: patch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus"),
        Kind.KEYRING_GONE,
    ),
}


@pytest.mark.parametrize("how", LOSSES)
def test_the_sheet_opens_however_the_keyring_was_lost(
    secret_service: SecretService, home: Path, code: str, monkeypatch: pytest.MonkeyPatch, how: str
) -> None:
    lose, kind = LOSSES[how]
    lose(secret_service, home, monkeypatch)
    keyring = KeyringStore(limit=0.5 if how == "time-out" else 60.0, reading_time=10.0)
    assert kind_of(lambda: access.unlock(home, PIN, keyring=keyring)) is kind
    only_the_sheet_opens(home, code, use_keyring=how in ("entry missing", "entry wrong", "other collection"))


def test_the_sheet_opens_after_a_prompt_was_closed(
    secret_service: SecretService, prompter: Prompter, home: Path, code: str
) -> None:
    secret_service.lock()
    person = threading.Thread(target=prompter.dismiss)
    person.start()
    keyring = KeyringStore(reading_time=0.03)
    assert kind_of(lambda: access.unlock(home, PIN, keyring=keyring)) is Kind.KEYRING_DISMISSED
    person.join()
    only_the_sheet_opens(home, code)


def test_a_keyring_that_goes_while_the_vault_is_open_costs_nothing(
    secret_service: SecretService, home: Path, opened: tuple[Vault, str]
) -> None:
    vault, code = opened
    secret_service.stop()
    vault.connection.execute("UPDATE client SET name = ?", ("Iemand",))
    vault.connection.execute("UPDATE client SET name = ?", (NAME,))
    vault.close()
    assert kind_of(lambda: access.unlock(home, PIN)) is Kind.KEYRING_GONE
    only_the_sheet_opens(home, code)


class Leaving(KeyringStore):
    """The keyring, which goes right before or right after it has taken in the new half of the key."""

    def __init__(self, service: SecretService, *, before: bool) -> None:
        super().__init__()
        self.service, self.before = service, before

    def put(self, service: str, secret: bytes, user: str = USER) -> None:
        """Store a secret, and go."""
        if self.before:
            self.service.stop()
        super().put(service, secret, user)
        self.service.stop()


@pytest.mark.parametrize("before", [True, False])
def test_a_keyring_that_goes_while_the_pin_is_changed(
    secret_service: SecretService, home: Path, opened: tuple[Vault, str], *, before: bool
) -> None:
    vault, code = opened
    keyring = Leaving(secret_service, before=before)

    def change() -> None:
        access_change.change_secret(vault, PIN, NEW_PIN, use_keyring=True, keyring=keyring)

    if before:
        assert kind_of(change) is Kind.KEYRING_GONE
    else:
        change()
    vault.close()
    assert kind_of(lambda: access.unlock(home, PIN if before else NEW_PIN)) is Kind.KEYRING_GONE
    secret_service.start()
    access.unlock(home, PIN if before else NEW_PIN).close()
    secret_service.stop()
    only_the_sheet_opens(home, code)


def test_who_lost_keyring_and_sheet_can_still_make_a_new_sheet_while_the_vault_is_open(
    secret_service: SecretService, home: Path, opened: tuple[Vault, str]
) -> None:
    vault, old = opened
    secret_service.remove_all()
    secret_service.stop()
    new = sheet_renewal.begin(vault, "")
    sheet_renewal.finish(vault, new, new.code)
    vault.close()
    assert kind_of(lambda: access_change.look_in_with_code(home, old)) is Kind.RECOVERY_CODE_WRONG
    only_the_sheet_opens(home, new.code)


def test_a_locked_keyring_is_first_unlocked_before_a_new_sheet_is_made(
    secret_service: SecretService, opened: tuple[Vault, str]
) -> None:
    secret_service.lock()
    keyring = KeyringStore(reading_time=10.0)
    assert kind_of(lambda: sheet_renewal.begin(opened[0], PIN, keyring=keyring)) is Kind.KEYRING_LOCKED
    opened[0].close()
