"""Archives that need an old sheet are known, and open with the new one once their medium was there."""

import hashlib
from pathlib import Path

import pytest

from tests.vault_fixture import Clock
from wellbeing_desktop.domain import recovery_code
from wellbeing_desktop.domain.archives import Archive
from wellbeing_desktop.services import access_start, archives, settling, sheet_archives
from wellbeing_desktop.vault import passphrases
from wellbeing_desktop.vault.store import Vault

NEW, NEWEST = recovery_code.encode(424242), recovery_code.encode(434343)


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


def the(vault: Vault, archive: Archive) -> Archive:
    return next(one for one in archives.listed(vault) if one.id == archive.id)


def test_an_archive_is_brought_along_and_its_record_follows(practice_vault: Vault, stick: Path, clock: Clock) -> None:
    old = access_start.sheet_code(practice_vault)
    first = archives.make(practice_vault, stick)
    path = stick / first.file_name
    settling.take_effect(practice_vault, NEW)
    own = archives.make(practice_vault, stick, "zes woorden die niemand anders kent")
    own_bytes = (stick / own.file_name).read_bytes()
    assert [archive.number for archive in sheet_archives.behind(practice_vault)] == [first.number]
    assert sheet_archives.bring(practice_vault, stick.parent) == sheet_archives.BroughtArchives()
    settling.take_effect(practice_vault, NEWEST)
    clock.turn(days=3)
    before = path.read_bytes()
    brought = sheet_archives.bring(practice_vault, stick)
    assert [archive.id for archive in brought.changed] == [first.id]
    assert path.read_bytes() != before
    opened = passphrases.key_of(path, [old, NEWEST])
    assert opened is not None
    assert opened[0] == NEWEST
    record = the(practice_vault, first)
    assert record.fingerprint == hashlib.sha256(path.read_bytes()).hexdigest()
    assert (record.sheet, record.seen_at, record.contents) == (2, clock(), first.contents)
    assert (stick / own.file_name).read_bytes() == own_bytes
    assert sheet_archives.behind(practice_vault) == []


def test_cut_short_before_its_record_followed_it_is_settled_the_next_time(practice_vault: Vault, stick: Path) -> None:
    old = access_start.sheet_code(practice_vault)
    archive = archives.make(practice_vault, stick)
    path = stick / archive.file_name
    settling.take_effect(practice_vault, NEW)
    opened = passphrases.key_of(path, [old])
    assert opened is not None
    passphrases.change(path, opened[1], NEW)
    assert sheet_archives.behind(practice_vault)
    assert len(sheet_archives.bring(practice_vault, stick).changed) == 1
    assert the(practice_vault, archive).fingerprint == hashlib.sha256(path.read_bytes()).hexdigest()


def test_a_damaged_archive_stays_as_it_is_and_is_told(practice_vault: Vault, stick: Path) -> None:
    archive = archives.make(practice_vault, stick)
    path = stick / archive.file_name
    settling.take_effect(practice_vault, NEW)
    content = bytearray(path.read_bytes())
    content[len(content) // 2] ^= 1
    path.write_bytes(content)
    brought = sheet_archives.bring(practice_vault, stick)
    assert [one.id for one in brought.bad] == [archive.id]
    assert path.read_bytes() == bytes(content)
    assert sheet_archives.behind(practice_vault) == [archive]
    assert [found.name for found in stick.iterdir()] == [path.name]
