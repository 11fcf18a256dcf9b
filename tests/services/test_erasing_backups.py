"""Erasing a dossier from a snapshot or archive: the file changes in one step, opens as before, and holds nothing."""

from contextlib import closing
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.hashes import SHA512
from cryptography.hazmat.primitives.kdf.pbkdf2 import PBKDF2HMAC

from tests.decrypted import words_on
from tests.dossier_fixture import Filled, back_up
from tests.services.dossier_world import OWN, Dossier
from wellbeing_desktop.domain.erasing import Erasure, Reason
from wellbeing_desktop.domain.errors import Kind, UserError
from wellbeing_desktop.services import archives, erasing, erasing_backups
from wellbeing_desktop.vault import audit
from wellbeing_desktop.vault.read_back import sha256_of_file
from wellbeing_desktop.vault.snapshots import connect_snapshot
from wellbeing_desktop.vault.store import Vault


@pytest.fixture
def dossier(filled: Filled) -> Dossier:
    return filled.dossier


def code_of(vault: Vault) -> str:
    return str(vault.connection.execute("SELECT recovery_code FROM meta").fetchone()[0])


def words_in(path: Path, code: str) -> list[str]:
    with path.open("rb") as file:
        key = PBKDF2HMAC(SHA512(), 32, file.read(16), 256_000).derive(code.encode())
    return words_on(path, key, OWN)


def test_a_snapshot_is_rid_of_an_erased_dossier(dossier_vault: Vault, dossier: Dossier) -> None:
    code, path = code_of(dossier_vault), back_up(dossier_vault)
    assert words_in(path, code) == list(OWN)
    with closing(connect_snapshot(path, code)) as before:
        head = audit.head(before)
    erasing.erase(dossier_vault, dossier.client.id, dossier.client.name, Reason.TERM_PAST)
    found = erasing_backups.erase_known(dossier_vault, path, code)
    assert found.client_ids == (dossier.client.id,)
    assert found.fingerprint == sha256_of_file(path)
    assert words_in(path, code) == []
    assert [one.name for one in path.parent.iterdir()] == [path.name]
    with closing(connect_snapshot(path, code)) as after:
        assert audit.head(after) == head
        assert audit.first_broken(after) is None
        assert after.execute("SELECT client_id FROM erasure").fetchall() == [(dossier.client.id,)]
        assert after.execute("SELECT count(*) FROM client").fetchone() == (2,)
    assert erasing_backups.erase_known(dossier_vault, path, code).client_ids == ()


def test_an_archives_record_follows_its_file(dossier_vault: Vault, dossier: Dossier, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    archive = archives.make(dossier_vault, stick)
    erasing.erase(dossier_vault, dossier.client.id, dossier.client.name, Reason.OTHER)
    path = stick / archive.file_name
    found = erasing_backups.erase_known(dossier_vault, path, code_of(dossier_vault))
    [kept] = archives.listed(dossier_vault)
    assert (kept.fingerprint, kept.size) == (sha256_of_file(path), path.stat().st_size)
    assert kept.contents == found.contents
    assert kept.contents["client"].rows == archive.contents["client"].rows - 1
    assert (kept.head_id, kept.head_mac) == (archive.head_id, archive.head_mac)


@pytest.mark.parametrize("way", ["shut", "damaged"])
def test_a_backup_that_cannot_be_read_stays_as_it_is(dossier_vault: Vault, dossier: Dossier, way: str) -> None:
    code, path = code_of(dossier_vault), back_up(dossier_vault)
    if way == "damaged":
        content = bytearray(path.read_bytes())
        content[-5000] ^= 1
        path.write_bytes(content)
    before = path.read_bytes()
    with pytest.raises(UserError) as caught:
        erasing_backups.erase_from_backup(path, code if way == "damaged" else "een andere", [dossier.client.id])
    assert caught.value.kind is (Kind.BACKUP_BAD if way == "damaged" else Kind.BACKUP_SHUT)
    assert path.read_bytes() == before
    assert [one.name for one in path.parent.iterdir()] == [path.name]


def test_somebody_else_with_the_number_stays_in_it(dossier_vault: Vault, dossier: Dossier) -> None:
    code, path = code_of(dossier_vault), back_up(dossier_vault)
    other = Erasure(0, dossier.client.id, dossier_vault.now(), Reason.OTHER, {}, b"?" * 32)
    assert erasing_backups.erase_from_backup(path, code, [other]).client_ids == ()
    assert words_in(path, code) == list(OWN)
