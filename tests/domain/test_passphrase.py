"""Weak PINs and passphrases are refused with the reason; spelling does not depend on the keyboard."""

import pytest

from wellbeing_desktop.domain import passphrase
from wellbeing_desktop.domain.errors import Kind, UserError


@pytest.mark.parametrize("pin", ["481516", "112358", "902101", "zomer-24", "a1b2c3d4", "123457"])
def test_good_pins_pass(pin: str) -> None:
    passphrase.check(pin, with_keyring=True)


@pytest.mark.parametrize(
    ("pin", "reason"),
    [
        ("", "short"),
        ("12345", "short"),
        ("  1234 ", "short"),
        ("111111", "repeated"),
        ("121212", "repeated"),
        ("1231231", "repeated"),
        ("123456", "run"),
        ("987654", "run"),
        ("890123", "run"),
        ("210987", "run"),
        ("abcdefg", "run"),
    ],
)
def test_weak_pins_are_refused_with_the_reason(pin: str, reason: str) -> None:
    with pytest.raises(UserError) as caught:
        passphrase.check(pin, with_keyring=True)
    assert caught.value.kind is Kind.SECRET_TOO_WEAK
    assert caught.value.data == {"reason": reason, "minimum": 6}


def test_without_the_keyring_a_passphrase_has_to_be_long() -> None:
    passphrase.check("vier paarden op zolder", with_keyring=False)
    with pytest.raises(UserError) as caught:
        passphrase.check("vier paarden!!", with_keyring=False)
    assert caught.value.data == {"reason": "short", "minimum": 15}


def test_composed_and_decomposed_accents_are_the_same_secret() -> None:
    assert passphrase.normalise(" cafe\u0301 ") == passphrase.normalise("caf\u00e9") == "caf\u00e9"
