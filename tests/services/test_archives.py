"""What opens an archive, its record and reminder, and what becomes of its file later."""

from pathlib import Path

import pytest

from tests.vault_fixture import Clock
from wellbeing_desktop.domain.errors import Kind, UserError
from wellbeing_desktop.services import archive_checks, archive_reminder, archives, strength, suggestion
from wellbeing_desktop.services.archive_checks import Health
from wellbeing_desktop.services.strength import Strength
from wellbeing_desktop.vault import archive_proof
from wellbeing_desktop.vault.store import Vault


@pytest.mark.parametrize(
    ("passphrase", "kind"),
    [
        ("korte zin", Kind.SECRET_TOO_WEAK),
        ("aaaaaaaaaaaaaaaaaaaa", Kind.SECRET_TOO_WEAK),
        ("wachtwoord wachtwoord", Kind.SECRET_TOO_WEAK),
        ("de zéér lange zin met een accent", Kind.ARCHIVE_LETTERS),
    ],
)
def test_a_passphrase_that_will_not_do(passphrase: str, kind: Kind) -> None:
    with pytest.raises(UserError) as caught:
        archives.check_passphrase(passphrase)
    assert caught.value.kind is kind


def test_words_that_are_proposed_always_do() -> None:
    for language in ("nl", "en"):
        for _ in range(20):
            proposed = suggestion.passphrase(language)
            archives.check_passphrase(proposed)
            assert strength.of(proposed).strength is Strength.STRONG
    assert strength.of("").strength is Strength.NONE


def test_its_record_and_its_file_later(practice_vault: Vault, tmp_path: Path) -> None:
    made = archives.make(practice_vault, tmp_path)
    assert made.contents["practice"].rows == 1
    assert made.seen_at == made.made_at
    kept = archives.keep(practice_vault, made.id, " kluis van de bank ").after
    assert archives.listed(practice_vault) == list(kept)
    assert archive_checks.note_seen(practice_vault, made).kept_where == "kluis van de bank"
    (tmp_path / archive_proof.TRIAL).mkdir()
    (tmp_path / archive_proof.TRIAL / "vault.db").write_bytes(b"left by a power cut")
    archives.sweep(tmp_path)
    assert not (tmp_path / archive_proof.TRIAL).exists()
    path = tmp_path / made.file_name
    assert archive_checks.check(practice_vault, made, path) is Health.WHOLE
    data = bytearray(path.read_bytes())
    data[5000] ^= 1
    path.write_bytes(data)
    assert archive_checks.check(practice_vault, made, path) is Health.DAMAGED
    path.write_bytes(b"")
    assert archive_checks.check(practice_vault, made, path) is Health.DAMAGED
    path.unlink()
    with pytest.raises(UserError):
        archive_checks.check(practice_vault, made, path)


def test_it_is_asked_for_in_its_month_until_it_is_made(practice_vault: Vault, clock: Clock, tmp_path: Path) -> None:
    assert archive_reminder.month(practice_vault) == 12
    assert archive_reminder.due_since(practice_vault) is None  # the vault is of 23 November 2026
    clock.turn(days=7)
    assert archive_reminder.due_since(practice_vault) is None
    clock.turn(days=1)
    assert str(archive_reminder.due_since(practice_vault)) == "2026-12-01"
    clock.turn(days=60)
    assert str(archive_reminder.due_since(practice_vault)) == "2026-12-01"
    archives.make(practice_vault, tmp_path)
    assert archive_reminder.due_since(practice_vault) is None
    archive_reminder.set_month(practice_vault, 3)
    assert archive_reminder.due_since(practice_vault) is None
    clock.turn(days=40)
    assert str(archive_reminder.due_since(practice_vault)) == "2027-03-01"
