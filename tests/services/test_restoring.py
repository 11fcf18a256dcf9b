"""Restoring puts a proven vault in the place of the present one, which stays whole aside; or nothing happens."""

import shutil
from pathlib import Path

import pytest

from tests.services.restore_world import NEW_PHRASE, PHRASE, Laptop, files_of, go_on, names
from tests.services.worlds import add_client
from tests.vault_fixture import Clock
from tests.vault_tools import DATA_KEY
from wellbeing_desktop.domain.erasing import Reason
from wellbeing_desktop.domain.errors import Kind, UserError
from wellbeing_desktop.domain.people import Client
from wellbeing_desktop.services import (
    access,
    archives,
    erasing,
    people,
    restore_choice,
    restoring,
    sheet_renewal,
    snapshots,
)
from wellbeing_desktop.services.restore_choice import Health
from wellbeing_desktop.vault import audit, diagnosis, keyfile, table_hashes, wraps
from wellbeing_desktop.vault.backup_files import found_in
from wellbeing_desktop.vault.connecting import connect, raw_key
from wellbeing_desktop.vault.migrate import latest
from wellbeing_desktop.vault.store import Vault

pytestmark = pytest.mark.usefixtures("quick_stretch")

VAULTS = Path(__file__).parents[1] / "vaults"
CHANGED = {"audit", "meta", "sqlite_schema"}
"""Tables in which restoring itself writes."""


def hashes(vault: Vault) -> dict[str, str]:
    return {name: found.sha256 for name, found in table_hashes.of(vault.connection).items() if name not in CHANGED}


def acts(vault: Vault) -> list[str]:
    return [act for (act,) in vault.connection.execute("SELECT act FROM audit ORDER BY id")]


def test_onto_a_new_laptop_comes_all_that_was_in_the_snapshot(laptop: Laptop, tmp_path: Path) -> None:
    vault = laptop.open()
    before = hashes(vault)
    vault.close()
    new = tmp_path / "new laptop" / "wellbeing"
    done = restoring.restore(new, laptop.wish(laptop.newest()), clock=laptop.clock)
    assert (done.aside, done.erased_again, done.contents.clients) == (None, 0, 1)
    assert sorted(path.name for path in new.iterdir()) == ["vault.db", "vault.keys"]
    restored = access.unlock(new, NEW_PHRASE, clock=laptop.clock)
    assert hashes(restored) == before
    assert acts(restored)[-2:] == ["restore", "unlock"]
    assert audit.first_broken(restored.connection) is None
    restored.close()


def test_the_vault_of_now_stays_aside_and_opens_as_before(laptop: Laptop) -> None:
    go_on(laptop)
    now = restore_choice.present(laptop.home, laptop.code)
    files = files_of(laptop.home)
    done = restoring.restore(laptop.home, laptop.wish(laptop.newest(), now=now), clock=laptop.clock)
    assert done.aside == laptop.home / "aside" / "0001"
    assert files_of(done.aside) == files
    restored = laptop.open(NEW_PHRASE)
    assert names(restored) == ["Anna de Vries"]
    restored.close()
    kept = access.unlock(done.aside, PHRASE, clock=laptop.clock)
    assert names(kept) == ["Anna de Vries", "Kees Bakker"]
    kept.close()


def test_a_vault_put_aside_can_be_restored_in_its_turn(laptop: Laptop) -> None:
    go_on(laptop)
    aside = restoring.restore(laptop.home, laptop.wish(laptop.newest())).aside
    assert aside is not None
    [file] = found_in(laptop.home / "aside")
    found = restore_choice.look_into(laptop.home, file, laptop.code)
    assert found.contents is not None
    assert found.contents.clients == 2
    files = files_of(aside)
    restoring.restore(laptop.home, laptop.wish(found), clock=laptop.clock)
    assert files_of(aside) == files
    restored = laptop.open(NEW_PHRASE)
    assert names(restored) == ["Anna de Vries", "Kees Bakker"]
    restored.close()


def test_no_snapshot_is_thinned_or_touched(laptop: Laptop) -> None:
    files = files_of(laptop.stick)
    restoring.restore(laptop.home, laptop.wish(laptop.newest()))
    assert files_of(laptop.stick) == files


def test_an_erased_dossier_is_erased_again_by_what_the_vault_of_now_knows(laptop: Laptop) -> None:
    vault = laptop.open()
    other = add_client(vault, "Kees Bakker")
    snapshots.make(vault, laptop.stick)
    [anna] = [client for client in people.clients(vault) if client.id != other.id]
    erasing.erase(vault, anna.id, anna.name, Reason.CLIENT_ASKED)
    vault.close()
    now = restore_choice.present(laptop.home, laptop.code)
    for found in laptop.found():
        done = restoring.restore(laptop.home, laptop.wish(found, now=now))
        assert done.erased_again == 1
        restored = laptop.open(NEW_PHRASE)
        assert anna.name not in names(restored)
        assert [proof.client_id for proof in erasing.erasures(restored)] == [anna.id]
        restored.close()


def test_an_erased_dossier_is_erased_again_by_what_a_newer_backup_knows(laptop: Laptop, tmp_path: Path) -> None:
    vault = laptop.open()
    [anna] = people.clients(vault)
    snapshots.make(vault, laptop.stick)
    erasing.erase(vault, anna.id, anna.name, Reason.CLIENT_ASKED)
    snapshots.make(vault, laptop.stick)
    vault.close()
    newest, *_, oldest = laptop.found()
    assert newest.contents is not None
    wish = restoring.Wish(oldest.file, laptop.code, NEW_PHRASE, False, known=(newest.contents,))
    assert restoring.restore(tmp_path / "new", wish).erased_again == 1


def test_another_client_with_the_number_of_an_erased_one_stays(laptop: Laptop, tmp_path: Path, clock: Clock) -> None:
    """A vault restored from before a client came may have given the number to somebody else."""
    branch = tmp_path / "branch"
    shutil.copytree(laptop.home, branch)
    vault = laptop.open()
    gone = add_client(vault, "Kees Bakker")
    snapshots.make(vault, laptop.stick)
    erasing.erase(vault, gone.id, gone.name, Reason.CLIENT_ASKED)
    vault.close()
    now = restore_choice.present(laptop.home, laptop.code)
    clock.turn(minutes=1)
    other = Laptop(branch, tmp_path / "other stick", laptop.code, laptop.clock)
    other.stick.mkdir()
    vault = other.open()
    assert add_client(vault, "Zoë Adams").id == gone.id
    snapshots.make(vault, other.stick)
    vault.close()
    assert restoring.restore(laptop.home, other.wish(other.newest(), now=now)).erased_again == 0
    restored = laptop.open(NEW_PHRASE)
    assert names(restored) == ["Anna de Vries", "Zoë Adams"]
    restored.close()


def test_no_client_gets_the_number_of_one_who_came_after_the_backup(laptop: Laptop) -> None:
    go_on(laptop)
    now = restore_choice.present(laptop.home, laptop.code)
    assert now is not None
    restoring.restore(laptop.home, laptop.wish(laptop.newest(), now=now))
    restored = laptop.open(NEW_PHRASE)
    assert add_client(restored, "Zoë Adams").id == now.last_client + 1
    assert now.revision < restore_choice.contents(restored.connection).revision
    restored.close()


def test_the_sheet_in_hand_opens_what_was_restored(laptop: Laptop, tmp_path: Path) -> None:
    restoring.restore(tmp_path / "new", laptop.wish(laptop.newest()))
    keys = keyfile.read(tmp_path / "new" / "vault.keys")
    assert wraps.unseal(keys.vault_id, keys.recovery, typed=laptop.code) is not None


def test_an_old_sheet_opens_an_old_archive_and_is_then_the_valid_one(laptop: Laptop, tmp_path: Path) -> None:
    vault = laptop.open()
    file = archives.make(vault, tmp_path)
    new = sheet_renewal.begin(vault, PHRASE)
    sheet_renewal.finish(vault, new, new.code)
    vault.close()
    [archive] = found_in(tmp_path, deepest=0)
    assert archive.path.name == file.file_name
    assert restore_choice.present(laptop.home, laptop.code) is None
    found = restore_choice.look_into(laptop.home, archive, laptop.code)
    done = restoring.restore(laptop.home, laptop.wish(found))
    assert done.contents.code == laptop.code
    now = restore_choice.present(laptop.home, laptop.code)
    assert now is not None
    assert now.clients == 1


def test_the_sheet_of_now_stays_valid_when_the_vault_of_now_opened(laptop: Laptop) -> None:
    """Then the sheets before it keep their order too: archives remember theirs by its place."""
    vault = laptop.open()
    new = sheet_renewal.begin(vault, PHRASE)
    sheet_renewal.finish(vault, new, new.code)
    vault.close()
    now = restore_choice.present(laptop.home, new.code)
    assert now is not None
    done = restoring.restore(laptop.home, laptop.wish(laptop.newest(), now=now))
    assert done.contents.code == new.code
    assert [code for code, _ in done.contents.old_sheets] == [laptop.code]


def test_the_vault_of_now_tells_what_was_erased_when_only_its_own_way_in_opens_it(
    laptop: Laptop, tmp_path: Path
) -> None:
    vault = laptop.open()
    archives.make(vault, tmp_path)
    [anna] = people.clients(vault)
    renewed = sheet_renewal.begin(vault, PHRASE)
    sheet_renewal.finish(vault, renewed, renewed.code)
    erase(vault, laptop, anna)
    vault.close()
    [archive] = found_in(tmp_path, deepest=0)
    found = restore_choice.look_into(laptop.home, archive, laptop.code)
    assert restore_choice.present(laptop.home, laptop.code) is None
    with pytest.raises(UserError) as caught:
        restore_choice.present_by(laptop.home, "a wrong passphrase")
    assert caught.value.kind is Kind.WRONG_SECRET
    now = restore_choice.present_by(laptop.home, renewed.code)
    (laptop.home / access.ATTEMPTS_NAME).unlink()
    assert restore_choice.present_by(laptop.home, PHRASE) == now
    done = restoring.restore(laptop.home, laptop.wish(found, now=now))
    assert (done.erased_again, done.contents.clients, done.contents.code) == (1, 0, renewed.code)


def erase(vault: Vault, laptop: Laptop, client: Client) -> None:
    snapshots.make(vault, laptop.stick)
    erasing.erase(vault, client.id, client.name, Reason.CLIENT_ASKED)


def test_an_archive_with_a_passphrase_of_its_own_is_restored_with_the_sheet_it_had(
    laptop: Laptop, tmp_path: Path
) -> None:
    own = "zes groene kikkers bij de vijver"
    vault = laptop.open()
    archives.make(vault, tmp_path, own)
    vault.close()
    [archive] = found_in(tmp_path, deepest=0)
    assert restore_choice.look_into(laptop.home, archive, laptop.code).health is Health.SHUT
    found = restore_choice.look_into(laptop.home, archive, restore_choice.passphrase_of(f" {own} "))
    done = restoring.restore(tmp_path / "new", laptop.wish(found, opened_by=own))
    assert done.contents.code == laptop.code


@pytest.mark.parametrize("version", [2, 5])
def test_a_vault_of_an_older_version_is_brought_up_to_date(laptop: Laptop, tmp_path: Path, version: int) -> None:
    old = tmp_path / "old"
    old.mkdir()
    shutil.copy(VAULTS / f"version-{version}.vault", old / "vault.db")
    vault_id = key_file_for(old, laptop.code)
    [file] = found_in(old)
    found = restore_choice.look_into(laptop.home, file, laptop.code)
    assert found.contents is not None
    assert (found.contents.version, found.contents.vault_id) == (version, vault_id)
    done = restoring.restore(tmp_path / "new", laptop.wish(found))
    assert (done.contents.version, done.contents.clients) == (latest(), found.contents.clients)
    assert [path.name for path in (tmp_path / "new").iterdir() if "before" in path.name] == []


def key_file_for(folder: Path, code: str) -> str:
    """The key file of a vault under the tests' fixed key; returns the vault's id."""
    connection = connect(folder / "vault.db", raw_key(DATA_KEY))
    vault_id = str(connection.execute("SELECT vault_id FROM meta").fetchone()[0])
    connection.close()
    daily = wraps.seal(vault_id, DATA_KEY, wraps.WrapKind.PASSPHRASE, typed=PHRASE)
    recovery = wraps.seal(vault_id, DATA_KEY, wraps.WrapKind.RECOVERY, typed=code)
    check = wraps.key_check(vault_id, DATA_KEY)
    salt = diagnosis.read_salt(folder / "vault.db")
    keyfile.write(folder / "vault.keys", keyfile.KeyFile(vault_id, salt, check, daily, recovery))
    return vault_id
