"""An older vault put back is told, whatever way it came; nothing else ever is."""

import copy
import shutil
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import pytest

from tests.keyring_fixture import SecretService
from wellbeing_desktop.domain.change import Act
from wellbeing_desktop.services import access, access_change, access_start, revision_marks, snapshots
from wellbeing_desktop.vault import keyfile, revision
from wellbeing_desktop.vault import snapshots as vault_snapshots
from wellbeing_desktop.vault.audit import Head
from wellbeing_desktop.vault.keyring_store import KeyringStore
from wellbeing_desktop.vault.opening import open_vault
from wellbeing_desktop.vault.revision import Mark
from wellbeing_desktop.vault.store import Vault

PASSPHRASE = "zeven lange woorden op een rij"
PIN = "2468135790"
QUICK = KeyringStore(limit=2.0)


class Home:
    """A vault in a folder that is opened, worked in, locked and put back as a user would.

    Its key is known here, so that most openings need no Argon2.
    """

    def __init__(self, folder: Path, *, with_keyring: bool) -> None:
        self.folder = folder
        self.secret = PIN if with_keyring else PASSPHRASE
        made, self.code = access_start.create(folder, self.secret, use_keyring=with_keyring)
        self.data_key = made.data_key
        made.close()

    def copied_to(self, folder: Path) -> "Home":
        shutil.copytree(self.folder, folder)
        another = copy.copy(self)
        another.folder = folder
        return another

    def work(self, act: Act = Act.ADD_CONTACT, *, marked: bool = True) -> None:
        """Open the vault, do something, and lock it; without `marked` the program is killed just before that."""
        vault = self.open()
        with vault.transaction(act):
            pass
        if marked:
            assert revision_marks.write(vault, QUICK) == vault.kept
        vault.close()

    def open(self) -> Vault:
        """What `access.unlock` does once it has the key."""
        reading = revision_marks.Reading(self.folder, keyfile.read(self.folder / "vault.keys"), QUICK)
        reading.begin()
        vault = open_vault(self.folder / "vault.db", self.data_key)
        vault.connection.execute("PRAGMA synchronous = OFF")
        vault.behind = reading.behind(vault)
        with vault.transaction(Act.UNLOCK):
            pass
        return vault

    def is_told(self) -> bool:
        vault = self.open()
        try:
            return vault.behind is not None
        finally:
            vault.close()

    def put_aside(self, name: str) -> Path:
        return Path(shutil.copy(self.folder / "vault.db", self.folder.parent / name))

    def put_back(self, kept: Path) -> None:
        shutil.copy(kept, self.folder / "vault.db")


@pytest.fixture(scope="module")
def prepared(tmp_path_factory: pytest.TempPathFactory) -> Home:
    return Home(tmp_path_factory.mktemp("prepared") / "home", with_keyring=False)


@pytest.fixture
def home(prepared: Home, tmp_path: Path) -> Home:
    return prepared.copied_to(tmp_path / "home")


@pytest.fixture
def home_with_keyring(tmp_path: Path, secret_service: SecretService) -> Home:
    return Home(tmp_path / "home", with_keyring=True)


@pytest.mark.parametrize("which", ["home", "home_with_keyring"])
def test_unlocking_tells_it_and_still_opens(which: str, request: pytest.FixtureRequest) -> None:
    home: Home = request.getfixturevalue(which)
    older = home.put_aside("older.db")
    home.work()
    home.put_back(older)
    vault = access.unlock(home.folder, home.secret, keyring=QUICK)
    assert vault.behind is not None
    assert vault.connection.execute("SELECT act FROM audit ORDER BY id DESC LIMIT 1").fetchone() == ("unlock",)
    vault.close()


def test_the_sheet_tells_it_too(home: Home) -> None:
    older = home.put_aside("older.db")
    home.work()
    home.put_back(older)
    vault = access_change.unlock_with_sheet(home.folder, home.code, PASSPHRASE, use_keyring=False, keyring=QUICK)
    assert vault.behind is not None
    vault.close()


def test_an_older_vault_is_told_until_it_is_accepted(home: Home) -> None:
    home.work()
    older = home.put_aside("older.db")
    home.work()
    home.put_back(older)
    assert home.is_told()
    vault = home.open()
    told = vault.behind
    assert told is not None
    assert abs((told.last_at - datetime.now()).total_seconds()) < 60
    revision_marks.accept(vault)
    assert not vault.behind
    assert vault.connection.execute("SELECT act FROM audit ORDER BY id DESC LIMIT 1").fetchone() == ("open_older",)
    revision_marks.write(vault, QUICK)
    vault.close()
    assert not home.is_told()


def test_one_autosave_less_is_older_too(home: Home) -> None:
    home.work()
    vault = home.open()
    older = home.put_aside("older.db")
    with vault.transaction(Act.AUTOSAVE):
        pass
    revision_marks.write(vault, QUICK)
    vault.close()
    home.put_back(older)
    assert home.is_told()


def test_an_older_vault_that_was_worked_in_elsewhere_is_known_by_its_trail(home: Home) -> None:
    older = home.put_aside("older.db")
    home.work()
    marked = home.put_aside("marked.db")
    home.put_back(older)
    elsewhere = home.copied_to(home.folder.parent / "elsewhere")
    for _ in range(9):
        elsewhere.work(Act.ADD_CLIENT)
    home.put_back(elsewhere.folder / "vault.db")
    assert home.is_told()
    home.put_back(marked)
    assert not home.is_told()


def test_a_crash_is_no_alarm(home: Home) -> None:
    for marked in (True, False, False, True, False):
        home.work(marked=marked)
        assert not home.is_told()


def test_a_lost_mark_is_no_alarm(home: Home) -> None:
    home.work()
    older = home.put_aside("older.db")
    home.work()
    revision_marks.renew(home.folder, QUICK)
    home.put_back(older)
    assert not home.is_told()


def test_a_vault_that_was_rebuilt_counts_on_and_is_no_alarm(home: Home) -> None:
    home.work()
    vault = home.open()
    mark = revision.mark_of(vault)
    rebuilt = Mark(bytes(16), mark.revision, Head(mark.head.id + 7, bytes(32)))
    assert revision.behind(vault, rebuilt) is None
    assert revision.behind(vault, Mark(bytes(16), mark.revision + 1, mark.head)) is not None
    assert revision.behind(vault, Mark(mark.salt, mark.revision, rebuilt.head)) is not None
    vault.close()


def test_a_keyring_that_is_lost_or_slow_is_no_alarm(home_with_keyring: Home, secret_service: SecretService) -> None:
    home_with_keyring.work()
    vault = home_with_keyring.open()
    secret_service.freeze()
    assert revision_marks.write(vault, KeyringStore(limit=0.3)) is None
    secret_service.thaw()
    secret_service.end_bus()
    assert revision_marks.write(vault, QUICK) is None
    vault.close()


def test_the_mark_lies_beside_the_device_secret_under_a_name_of_its_own(
    home_with_keyring: Home, secret_service: SecretService
) -> None:
    home = home_with_keyring
    before = secret_service.labels()
    home.work()
    [label] = [one for one in secret_service.labels() if one not in before]
    assert "revision" in label
    assert not (home.folder / revision.NAME).exists()
    revision_marks.renew(home.folder, QUICK)
    assert secret_service.labels() == before


def test_without_a_keyring_it_lies_beside_the_key_file_and_is_this_vaults_only(home: Home) -> None:
    home.work()
    path = home.folder / revision.NAME
    assert path.stat().st_mode & 0o777 == 0o600
    older = home.put_aside("older.db")
    home.work()
    home.put_back(older)
    spoil: list[Callable[[bytes], bytes]] = [
        lambda kept: kept[:-1],
        lambda kept: b"0" * 32 + kept[32:],
        lambda _kept: b"",
    ]
    whole = path.read_bytes()
    for change in spoil:
        path.write_bytes(change(whole))
        assert not home.is_told()
        home.put_back(older)
    path.write_bytes(whole)
    assert home.is_told()


def test_a_newer_snapshot_tells_it_when_the_mark_is_lost(home: Home) -> None:
    older = home.put_aside("older.db")
    home.work()
    vault = home.open()
    assert revision_marks.newer_snapshot(vault, "") is None
    folder = home.folder / "snapshots"
    folder.mkdir()
    first = snapshots.make(vault, folder)
    assert revision_marks.newer_snapshot(vault, "") is None
    vault.close()
    assert revision_marks.newer_snapshot(vault, "") is None
    home.put_back(older)
    behind = home.open()
    assert revision_marks.newer_snapshot(behind, "") == first
    assert revision_marks.newer_snapshot(behind, str(home.folder / "elsewhere")) == first
    behind.close()


def test_a_snapshot_cut_short_before_the_vault_knew_of_it_is_no_alarm(home: Home) -> None:
    """The snapshot has its name, its line in the audit trail never came: the vault was killed in between."""
    vault = home.open()
    folder = home.folder / "snapshots"
    folder.mkdir()
    vault_snapshots.make(vault, folder)
    assert revision_marks.newer_snapshot(vault, "") is None
    vault.close()
