"""Opening the vault day by day, and everything that can be wrong with its files or its keyring."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.keyring_fixture import SecretService
from tests.small_disk import small_disk
from tests.vault_tools import SetClock
from wellbeing_desktop.domain.errors import Kind, UserError
from wellbeing_desktop.services import access, access_start
from wellbeing_desktop.services.access import Door, Secret
from wellbeing_desktop.vault.opening import create

pytestmark = pytest.mark.usefixtures("quick_stretch")

PASSPHRASE = "vier paarden op zolder"
PIN = "481516"


def kind_of(call: Callable[[], object]) -> Kind:
    with pytest.raises(UserError) as caught:
        call()
    return caught.value.kind


@pytest.fixture
def clock() -> SetClock:
    return SetClock()


@pytest.fixture
def home(tmp_path: Path, clock: SetClock) -> Path:
    """A closed vault with a passphrase, without the keyring."""
    vault, _code = access_start.create(tmp_path / "home", PASSPHRASE, use_keyring=False, clock=clock)
    vault.close()
    return tmp_path / "home"


@pytest.fixture
def pin_home(secret_service: SecretService, tmp_path: Path, clock: SetClock) -> Path:
    """A closed vault with a PIN and the keyring."""
    vault, _code = access_start.create(tmp_path / "home", PIN, use_keyring=True, clock=clock)
    vault.close()
    return tmp_path / "home"


@pytest.fixture
def untouched(request: pytest.FixtureRequest) -> Iterator[None]:
    """Check at the end that the vault's file is as it was: no trouble may change it."""
    folder: Path = request.getfixturevalue("pin_home")
    before = (folder / "vault.db").read_bytes()
    yield
    assert (folder / "vault.db").read_bytes() == before


def test_the_passphrase_opens_and_nothing_else(home: Path, clock: SetClock) -> None:
    assert access.look(home) == access.VaultState(Door.LOCKED, asks=Secret.PASSPHRASE)
    assert kind_of(lambda: access.unlock(home, "vijf paarden op zolder", clock=clock)) is Kind.WRONG_SECRET
    clock.move(seconds=1)
    vault = access.unlock(home, f" {PASSPHRASE} ", clock=clock)
    assert [act for (act,) in vault.connection.execute("SELECT act FROM audit")] == ["create_vault", "unlock"]
    vault.close()


def test_pin_and_keyring_open_together(pin_home: Path) -> None:
    assert access.look(pin_home) == access.VaultState(Door.LOCKED, asks=Secret.PIN)
    access.unlock(pin_home, PIN).close()


def test_a_wrong_pin_gives_no_hint_and_has_to_wait_longer_each_time(pin_home: Path, clock: SetClock) -> None:
    for seconds in (1, 2, 4):
        with pytest.raises(UserError) as wrong:
            access.unlock(pin_home, "481517", clock=clock)
        assert (wrong.value.kind, wrong.value.data) == (Kind.WRONG_SECRET, {"seconds": seconds})
        with pytest.raises(UserError) as early:
            access.unlock(pin_home, PIN, clock=clock)
        assert (early.value.kind, early.value.data) == (Kind.WAIT, {"seconds": seconds})
        clock.move(seconds=seconds)
    access.unlock(pin_home, PIN, clock=clock).close()
    with pytest.raises(UserError) as again:
        access.unlock(pin_home, "481517", clock=clock)
    assert again.value.data == {"seconds": 1}


def test_a_clock_set_back_an_hour_keeps_out_for_a_minute_at_most(pin_home: Path, clock: SetClock) -> None:
    assert kind_of(lambda: access.unlock(pin_home, "481517", clock=clock)) is Kind.WRONG_SECRET
    clock.move(hours=-1)
    assert kind_of(lambda: access.unlock(pin_home, PIN, clock=clock)) is Kind.WAIT
    clock.move(seconds=60)
    vault = access.unlock(pin_home, PIN, clock=clock)
    stamps = [at for (at,) in vault.connection.execute("SELECT at FROM audit ORDER BY id")]
    assert stamps == ["2026-03-09T10:30:15", "2026-03-09T09:31:15"]
    vault.close()


@pytest.mark.usefixtures("untouched")
@pytest.mark.parametrize(
    ("spoil", "kind"),
    [
        (SecretService.lock, Kind.KEYRING_LOCKED),
        (SecretService.stop, Kind.KEYRING_GONE),
        (SecretService.end_bus, Kind.KEYRING_GONE),
        (SecretService.remove_all, Kind.KEYRING_ENTRY_MISSING),
        (lambda service: service.overwrite(b"ab" * 32), Kind.KEYRING_ENTRY_WRONG),
        (lambda service: service.overwrite(b"my bank's password"), Kind.KEYRING_ENTRY_WRONG),
    ],
)
def test_each_trouble_of_the_keyring_has_its_kind_and_costs_no_try(
    pin_home: Path, secret_service: SecretService, spoil: Callable[[SecretService], None], kind: Kind
) -> None:
    spoil(secret_service)
    assert kind_of(lambda: access.unlock(pin_home, PIN)) is kind
    assert access.look(pin_home).door is Door.LOCKED
    assert not (pin_home / access.ATTEMPTS_NAME).exists()


def test_a_home_without_anything_is_a_first_start(tmp_path: Path) -> None:
    assert access.look(tmp_path / "home") == access.VaultState(Door.FIRST_START)
    assert not (tmp_path / "home").exists()


def cut(size: int) -> Callable[[Path], None]:
    return lambda home: (home / "vault.db").write_bytes((home / "vault.db").read_bytes()[:size]) and None


def flip(name: str, place: int) -> Callable[[Path], None]:
    def spoil(home: Path) -> None:
        content = bytearray((home / name).read_bytes())
        content[place] ^= 1
        (home / name).write_bytes(content)

    return spoil


def replace_by_other_vault(home: Path) -> None:
    (home / "vault.db").unlink()
    create(home / "vault.db", bytes(32)).close()


@pytest.mark.parametrize(
    ("spoil", "kind", "seen_at_once"),
    [
        (lambda home: (home / "vault.db").unlink(), Kind.VAULT_MISSING, True),
        (lambda home: (home / "vault.keys").unlink(), Kind.KEYFILE_MISSING, True),
        (lambda home: (home / "vault.db").write_bytes(b""), Kind.VAULT_EMPTY, True),
        (cut(5000), Kind.VAULT_TRUNCATED, True),
        (cut(4096 * 9), Kind.VAULT_TRUNCATED, False),
        (flip("vault.db", 3), Kind.VAULT_DAMAGED, False),
        (flip("vault.db", 300), Kind.VAULT_DAMAGED, False),
        (replace_by_other_vault, Kind.VAULT_FOREIGN, False),
        (lambda home: (home / "vault.db").write_bytes(b"SQLite format 3\0" + bytes(4080)), Kind.VAULT_FOREIGN, False),
        (flip("vault.keys", 200), Kind.KEYFILE_DAMAGED, True),
        (lambda home: (home / "vault.keys").write_text('{"format": 2}'), Kind.KEYFILE_NEWER, True),
    ],
)
def test_each_broken_file_has_its_kind_and_is_left_as_it_is(
    home: Path, spoil: Callable[[Path], None], kind: Kind, *, seen_at_once: bool
) -> None:
    spoil(home)
    before = {path.name: path.read_bytes() for path in home.iterdir()}
    state = access.look(home)
    assert (state.door is Door.TROUBLE) is seen_at_once
    if state.trouble is not None:
        assert state.trouble.kind is kind
    assert kind_of(lambda: access.unlock(home, PASSPHRASE)) is kind
    assert kind_of(lambda: access_start.create(home, PASSPHRASE, use_keyring=False)) is Kind.VAULT_EXISTS
    assert {path.name: path.read_bytes() for path in home.iterdir()} == before


def test_a_full_disk_keeps_nobody_from_reading(home: Path, tmp_path: Path) -> None:
    with small_disk(tmp_path / "disk", 2048) as disk:
        for name in ("vault.db", "vault.keys"):
            (disk.folder / name).write_bytes((home / name).read_bytes())
        disk.fill()
        vault = access.unlock(disk.folder, PASSPHRASE)
        assert vault.connection.execute("SELECT count(*) FROM meta").fetchone() == (1,)
        vault.close()


def test_whether_there_is_a_keyring_is_asked_beforehand(secret_service: SecretService) -> None:
    assert access.keyring_available() is None
    secret_service.stop()
    trouble = access.keyring_available()
    assert trouble is not None
    assert trouble.kind is Kind.KEYRING_ABSENT
