"""A full re-key: interrupted anywhere the old or the new vault opens by the secret and by the sheet, whole."""

import shutil
import subprocess
from pathlib import Path

import pytest

from tests.keyring_fixture import SecretService
from tests.services import worlds
from tests.small_disk import small_disk
from tests.vault_fixture import Clock
from wellbeing_desktop.domain.errors import Kind, UserError
from wellbeing_desktop.domain.progress import Cancelled
from wellbeing_desktop.services import access, access_change, access_start, practice, rekeying
from wellbeing_desktop.vault import audit, keyfile, keys, replacing, table_hashes
from wellbeing_desktop.vault.keyring_store import KeyringStore
from wellbeing_desktop.vault.store import Vault

pytestmark = pytest.mark.usefixtures("quick_stretch")

PASSPHRASE, PIN = "vier paarden op zolder", "481516"
TELLING = ("audit", "meta", "sqlite_sequence")


@pytest.fixture
def home(tmp_path: Path) -> Path:
    return tmp_path / "home"


def filled(home: Path, secret: str, *, use_keyring: bool, clock: Clock) -> tuple[Vault, str]:
    vault, code = access_start.create(home, secret, use_keyring=use_keyring, clock=clock)
    vault.connection.execute("PRAGMA synchronous = OFF")
    access_start.confirm_sheet(vault, code)
    practice.save(vault, worlds.PRACTICE)
    worlds.begin(vault)
    return vault, code


def content(vault: Vault) -> dict[str, object]:
    """What every table holds, but for what a re-key and an opening add."""
    return {name: table for name, table in table_hashes.of(vault.connection).items() if name not in TELLING}


def data_key(home: Path, code: str) -> bytes:
    return keys.open_with_code(keyfile.read(home / "vault.keys"), code)


def test_the_vault_has_another_key_and_holds_what_it_held(
    home: Path, clock: Clock, secret_service: SecretService
) -> None:
    vault, code = filled(home, PIN, use_keyring=True, clock=clock)
    (home / "vault.deputy").write_bytes(b"an envelope")
    before, old_key, old_file = content(vault), data_key(home, code), (home / "vault.db").read_bytes()
    steps: list[int] = []
    prepared = rekeying.prepare(vault, PIN, lambda done, of: steps.append(done), clock=clock)
    assert steps == sorted(steps)
    assert steps[-1] == rekeying.PARTS
    assert len(secret_service.labels()) == 2
    rekeying.decide(vault, prepared)
    vault = access.unlock(home, PIN, clock=clock)
    assert content(vault) == before
    assert audit.first_broken(vault.connection) is None
    acts = [act for (act,) in vault.connection.execute("SELECT act FROM audit ORDER BY id DESC LIMIT 2")]
    assert acts == ["unlock", "change_key"]
    vault.close()
    assert data_key(home, code) != old_key
    assert len(secret_service.labels()) == 1
    assert (home / "vault.deputy").read_bytes() == b"an envelope"
    aside = home / "aside" / "0001"
    assert (aside / "vault.db").read_bytes() == old_file
    assert data_key(aside, code) == old_key
    access_change.look_in_with_code(home, code).close()
    access_change.look_in_with_code(aside, code).close()


def test_interrupted_at_any_step_one_of_the_two_opens_wholly(home: Path, clock: Clock, tmp_path: Path) -> None:
    vault, code = filled(home, PASSPHRASE, use_keyring=False, clock=clock)
    before, old_key = content(vault), data_key(home, code)
    states: list[Path] = []

    def keep(_done: int = 0, _of: int = 0) -> None:
        """What a cut of the power at this moment leaves; by another process, as the vault is open in this one."""
        states.append(tmp_path / f"state{len(states)}")
        subprocess.run(["cp", "-r", home, states[-1]], check=True)

    seen: set[int] = set()

    def at_each(done: int, of: int) -> None:
        if done // 50 not in seen:
            seen.add(done // 50)
            keep(done, of)

    prepared = rekeying.prepare(vault, PASSPHRASE, at_each, clock=clock)
    keep()
    rekeying.decide(vault, prepared)
    keep()
    assert len(states) >= 8
    ready = [replacing.is_ready(state) for state in states]
    assert ready == [False] * (len(states) - 1) + [True]
    for state, new in zip(states, ready, strict=True):
        opened = access.unlock(state, PASSPHRASE, clock=clock)
        assert content(opened) == before
        assert not (state / "next").exists()
        opened.close()
        assert (data_key(state, code) == old_key) is not new
        access_change.look_in_with_code(state, code).close()


@pytest.mark.parametrize("last", [0, 150, 250, 300, 400])
def test_stopped_by_hand_nothing_is_left(home: Path, clock: Clock, secret_service: SecretService, last: int) -> None:
    vault, _ = filled(home, PIN, use_keyring=True, clock=clock)
    before = sorted(path.name for path in home.iterdir())

    def stop(done: int, _of: int) -> None:
        if done >= last:
            raise Cancelled

    with pytest.raises(Cancelled):
        rekeying.prepare(vault, PIN, stop, clock=clock)
    assert sorted(path.name for path in home.iterdir()) == before
    assert len(secret_service.labels()) == 1
    vault.close()
    access.unlock(home, PIN, clock=clock).close()


def test_what_is_written_meanwhile_is_never_lost(home: Path, clock: Clock) -> None:
    vault, code = filled(home, PASSPHRASE, use_keyring=False, clock=clock)
    old_key = data_key(home, code)

    def write(done: int, _of: int) -> None:
        if done == 200:
            worlds.add_client(vault, "Iemand Anders")

    with pytest.raises(UserError) as caught:
        rekeying.prepare(vault, PASSPHRASE, write, clock=clock)
    assert caught.value.kind is Kind.CHANGED_MEANWHILE
    prepared = rekeying.prepare(vault, PASSPHRASE, clock=clock)
    worlds.add_client(vault, "Nog Iemand")
    with pytest.raises(UserError) as caught:
        rekeying.decide(vault, prepared)
    assert caught.value.kind is Kind.CHANGED_MEANWHILE
    names = {name for (name,) in vault.connection.execute("SELECT name FROM client")}
    assert names >= {"Iemand Anders", "Nog Iemand"}
    vault.close()
    assert not (home / "next").exists()
    assert data_key(home, code) == old_key


def test_a_full_disk_leaves_everything_as_it_was(home: Path, clock: Clock, tmp_path: Path) -> None:
    vault, code = filled(home, PASSPHRASE, use_keyring=False, clock=clock)
    vault.close()
    size = (home / "vault.db").stat().st_size // 1024
    with small_disk(tmp_path / "disk", size + size // 2) as disk:
        small = disk.folder / "home"
        shutil.copytree(home, small)
        opened = access.unlock(small, PASSPHRASE, clock=clock)
        with pytest.raises(UserError) as caught:
            rekeying.prepare(opened, PASSPHRASE, clock=clock)
        assert caught.value.kind is Kind.DISK_FULL
        opened.close()
        assert not (small / "next").exists()
        access_change.look_in_with_code(small, code).close()


@pytest.mark.parametrize("spoil", [SecretService.lock, SecretService.stop, SecretService.remove_all])
def test_without_the_keyring_the_old_key_stays(
    home: Path, clock: Clock, secret_service: SecretService, spoil: object
) -> None:
    vault, code = filled(home, PIN, use_keyring=True, clock=clock)
    old_key = data_key(home, code)
    assert callable(spoil)

    def lose(done: int, _of: int) -> None:
        if done == 300:
            spoil(secret_service)

    keyring = KeyringStore(reading_time=10.0)
    if spoil is SecretService.remove_all:
        spoil(secret_service)
        expected = Kind.KEYRING_ENTRY_MISSING
    else:
        expected = Kind.KEYRING_LOCKED if spoil is SecretService.lock else Kind.KEYRING_ABSENT
    with pytest.raises(UserError) as caught:
        rekeying.prepare(vault, PIN, lose, clock=clock, keyring=keyring)
    assert caught.value.kind is expected
    vault.close()
    assert data_key(home, code) == old_key
    access_change.look_in_with_code(home, code, clock=clock).close()
