"""An archive is read wholly, and what is wrong is told apart, without a byte of it changing."""

from pathlib import Path

import pytest

from wellbeing_desktop.domain.errors import Kind, UserError
from wellbeing_desktop.services import archive_checks, archives
from wellbeing_desktop.vault.store import Vault

PASSPHRASE = "wilg anker molen tulp zeven hamer"
PAGE = 4096


@pytest.fixture
def file(practice_vault: Vault, tmp_path: Path) -> Path:
    folder = tmp_path / "stick"
    folder.mkdir()
    made = archives.make(practice_vault, folder, PASSPHRASE)
    return folder / made.file_name


def test_a_whole_one_on_a_medium_that_cannot_be_written(practice_vault: Vault, file: Path) -> None:
    before = file.read_bytes(), file.stat().st_mtime_ns
    file.chmod(0o400)
    file.parent.chmod(0o500)
    found = archive_checks.read(file, f"  {PASSPHRASE} ")
    file.parent.chmod(0o700)
    assert found.whole
    assert found.insides is not None
    [kept] = archives.listed(practice_vault)
    assert found.fingerprint == kept.fingerprint
    assert found.insides.contents == kept.contents
    assert (found.insides.head_id, found.insides.head_mac) == (kept.head_id, kept.head_mac)
    assert archive_checks.counted(found.insides.contents)["client"] == 0
    assert (file.read_bytes(), file.stat().st_mtime_ns) == before
    assert list(file.parent.iterdir()) == [file]


def test_what_is_wrong_with_it_is_told_apart(file: Path) -> None:
    good = file.read_bytes()
    for number in (1, 2, len(good) // PAGE):
        at = number * PAGE - 2000
        file.write_bytes(good[:at] + bytes([good[at] ^ 1]) + good[at + 1 :])
        found = archive_checks.read(file, PASSPHRASE)
        assert (found.bad_pages, found.whole, found.insides) == ((number,), False, None)
    file.write_bytes(good[: -3 * PAGE])
    found = archive_checks.read(file, PASSPHRASE)
    assert (found.bad_pages, found.missing, found.whole) == ((), 3, False)
    file.write_bytes(good[:-1])
    assert archive_checks.read(file, PASSPHRASE).missing
    file.write_bytes(b"")
    with pytest.raises(UserError) as caught:
        archive_checks.read(file, PASSPHRASE)
    assert caught.value.kind is Kind.VAULT_EMPTY


def test_what_does_not_open_it(file: Path) -> None:
    for typed, kind in (
        ("een andere wachtzin", Kind.BACKUP_SHUT),
        ("één met een accent", Kind.BACKUP_SHUT),
        ("ABCDEF-ABCDEF-ABCDEF-ABCDEF-ABCDEF-ABCDEF", Kind.RECOVERY_CODE_TYPO),
    ):
        with pytest.raises(UserError) as caught:
            archive_checks.read(file, typed)
        assert caught.value.kind is kind


def test_a_code_opens_it_however_it_is_typed(practice_vault: Vault, file: Path) -> None:
    made = archives.make(practice_vault, file.parent)
    typed = archives.sheet_code(practice_vault).lower().replace("-", " ").replace("0", "o")
    found = archive_checks.read(file.with_name(made.file_name), typed)
    assert found.whole
    assert (made.sheet, made.number[-4:]) == (0, "0002")
    with pytest.raises(UserError):
        archive_checks.read(file, typed)
