"""A renewed sheet opens the vault and the old one no more; whatever comes between, one of the two always opens it."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.vault_fixture import Clock
from wellbeing_desktop.domain import recovery_code
from wellbeing_desktop.domain.errors import Kind, UserError
from wellbeing_desktop.services import access, access_change, access_start, known_sheets, sheet_question, sheet_renewal
from wellbeing_desktop.services.sheet_question import Answer
from wellbeing_desktop.vault import keyfile, keys
from wellbeing_desktop.vault.store import Vault

pytestmark = pytest.mark.usefixtures("quick_stretch")

PASSPHRASE = "vier paarden op zolder"


def kind_of(call: Callable[[], object]) -> Kind:
    with pytest.raises(UserError) as caught:
        call()
    return caught.value.kind


@pytest.fixture
def home(tmp_path: Path) -> Path:
    return tmp_path / "home"


@pytest.fixture
def opened(home: Path, clock: Clock) -> tuple[Vault, str]:
    vault, code = access_start.create(home, PASSPHRASE, use_keyring=False, clock=clock)
    vault.connection.execute("PRAGMA synchronous = OFF")
    access_start.confirm_sheet(vault, code)
    return vault, code


def opening_codes(home: Path, codes: list[str]) -> list[bool]:
    """Which of the codes the key file opens with."""
    found = keyfile.read(home / "vault.keys")

    def opens(code: str) -> bool:
        try:
            return len(keys.open_with_code(found, code)) == 32
        except UserError:
            return False

    return [opens(code) for code in codes]


def test_a_new_sheet_counts_once_it_was_typed_back(home: Path, opened: tuple[Vault, str], clock: Clock) -> None:
    vault, old = opened
    clock.turn(days=400)
    before = known_sheets.current(vault)
    new = sheet_renewal.begin(vault, PASSPHRASE, clock=clock)
    assert opening_codes(home, [old, new.code]) == [True, False]
    assert kind_of(lambda: sheet_renewal.finish(vault, new, old)) is Kind.RECOVERY_CODE_WRONG
    assert opening_codes(home, [old, new.code]) == [True, False]
    sheet_renewal.finish(vault, new, new.code.lower().replace("-", " "))
    assert opening_codes(home, [old, new.code]) == [False, True]
    assert known_sheets.codes(vault) == [new.code, old]
    assert known_sheets.current(vault) == new.sheet
    assert new.sheet.number == f"{before.number}-2"
    assert new.sheet.made_on == clock().date()
    vault.close()
    assert kind_of(lambda: access_change.look_in_with_code(home, old)) is Kind.RECOVERY_CODE_WRONG
    access_change.look_in_with_code(home, new.code).close()
    access.unlock(home, PASSPHRASE).close()


def test_who_does_not_know_the_secret_gets_no_new_sheet(opened: tuple[Vault, str], clock: Clock) -> None:
    assert kind_of(lambda: sheet_renewal.begin(opened[0], "vier paarden op zolders", clock=clock)) is Kind.WRONG_SECRET
    opened[0].close()


@pytest.mark.parametrize("moved", [False, True])
def test_a_renewal_that_was_cut_short_is_settled_by_the_key_file(
    home: Path, opened: tuple[Vault, str], clock: Clock, tmp_path: Path, *, moved: bool
) -> None:
    vault, old = opened
    new = sheet_renewal.begin(vault, PASSPHRASE, clock=clock)
    before = tmp_path / "before"
    shutil.copy(home / "vault.keys", before)
    sheet_renewal.finish(vault, new, new.code)
    # As it stood between its steps: noted in the vault, and the key file replaced or not yet.
    vault.connection.execute("DROP TRIGGER old_sheet_stays")
    vault.connection.execute("DELETE FROM old_sheet")
    vault.connection.execute("UPDATE meta SET recovery_code = ?, sheet_pending = ?", (old, new.code))
    if not moved:
        shutil.copy(before, home / "vault.keys")
    vault.close()
    assert opening_codes(home, [old, new.code]) == [not moved, moved]
    vault = access.unlock(home, PASSPHRASE)
    assert known_sheets.is_settled(vault)
    assert access_start.sheet_code(vault) == (new.code if moved else old)
    assert known_sheets.codes(vault) == ([new.code, old] if moved else [old])
    vault.close()


def test_the_sheet_is_asked_for_once_a_year(opened: tuple[Vault, str], clock: Clock) -> None:
    vault, code = opened
    assert not sheet_question.is_due(vault)
    clock.turn(days=364)
    assert not sheet_question.is_due(vault)
    clock.turn(days=1)
    assert sheet_question.is_due(vault)
    first, second = sheet_question.draw()
    parts = code.split("-")
    typed = {first: parts[first - 1].lower(), second: f" {parts[second - 1]} "}
    assert sheet_question.answer(vault, typed) is Answer.RIGHT
    assert not sheet_question.is_due(vault)
    assert sheet_question.last_seen(vault) == clock().date()
    vault.close()


def test_a_clock_that_was_years_ahead_does_not_silence_the_question(opened: tuple[Vault, str], clock: Clock) -> None:
    vault, code = opened
    clock.turn(days=4000)
    parts = code.split("-")
    assert sheet_question.answer(vault, {1: parts[0], 6: parts[5]}) is Answer.RIGHT
    clock.turn(days=-3000)
    assert sheet_question.is_due(vault)
    vault.close()


def test_parts_of_an_old_or_another_sheet_are_told_apart(opened: tuple[Vault, str], clock: Clock) -> None:
    vault, old = opened
    new = sheet_renewal.begin(vault, PASSPHRASE, clock=clock)
    sheet_renewal.finish(vault, new, new.code)
    other = recovery_code.encode(12345678901234567890)
    for code, expected in ((new.code, Answer.RIGHT), (old, Answer.OLD), (other, Answer.OTHER)):
        parts = code.split("-")
        assert sheet_question.answer(vault, {2: parts[1], 5: parts[4]}) is expected
    parts = new.code.split("-")
    with pytest.raises(UserError) as caught:
        sheet_question.answer(vault, {2: parts[1], 5: parts[3]})
    assert caught.value.kind is Kind.RECOVERY_CODE_TYPO
    assert caught.value.data["group"] == 5
    vault.close()


def test_the_two_parts_asked_are_any_two() -> None:
    drawn = {sheet_question.draw() for _ in range(600)}
    assert len(drawn) == 15
    assert all(1 <= first < second <= 6 for first, second in drawn)
