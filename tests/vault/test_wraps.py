"""A wrap opens with everything that belongs to it, and with nothing else."""

from collections.abc import Callable

import msgspec
import pytest

from wellbeing_desktop.vault import wraps
from wellbeing_desktop.vault.wraps import Entry, Wrap, WrapKind

VAULT_ID = "00112233445566778899aabbccddeeff"
OTHER_ID = "f" * 32
DATA_KEY, DEVICE = bytes(range(32)), bytes(range(100, 132))
ENTRY = Entry("keyring.backends.SecretService.Keyring", "0" * 32, wraps.device_check(VAULT_ID, DEVICE))


def sealed(kind: WrapKind) -> tuple[Wrap, dict[str, str | bytes]]:
    """A wrap of this kind with what opens it."""
    given: dict[str, str | bytes] = {}
    if kind is not WrapKind.KEYRING:
        given["typed"] = "481516"
    if kind in (WrapKind.KEYRING, WrapKind.KEYRING_PIN):
        given["device_secret"] = DEVICE
    entry = ENTRY if "device_secret" in given else None
    return wraps.seal(VAULT_ID, DATA_KEY, kind, entry=entry, **given), given  # type: ignore[arg-type]


@pytest.mark.parametrize("kind", WrapKind)
def test_each_kind_opens_with_what_belongs_to_it_only(kind: WrapKind) -> None:
    wrap, given = sealed(kind)
    assert wraps.unseal(VAULT_ID, wrap, **given) == DATA_KEY  # type: ignore[arg-type]
    assert wraps.unseal(OTHER_ID, wrap, **given) is None  # type: ignore[arg-type]
    for name, wrong in (("typed", "481517"), ("device_secret", bytes(32))):
        if name in given:
            assert wraps.unseal(VAULT_ID, wrap, **(given | {name: wrong})) is None  # type: ignore[arg-type]


def test_a_relabelled_wrap_does_not_open() -> None:
    wrap, _ = sealed(WrapKind.PASSPHRASE)
    relabelled = msgspec.structs.replace(wrap, kind=WrapKind.RECOVERY)
    assert wraps.unseal(VAULT_ID, relabelled, typed="481516") is None


def test_two_wraps_of_the_same_share_nothing() -> None:
    (first, _), (second, _) = sealed(WrapKind.RECOVERY), sealed(WrapKind.RECOVERY)
    assert first.nonce != second.nonce
    assert first.sealed != second.sealed
    assert first.stretch != second.stretch


def test_what_is_typed_is_stretched_hard(
    monkeypatch: pytest.MonkeyPatch, real_stretch: Callable[[], wraps.Stretch]
) -> None:
    monkeypatch.setattr(wraps, "new_stretch", real_stretch)
    wrap, _ = sealed(WrapKind.KEYRING_PIN)
    assert wrap.stretch is not None
    assert (wrap.stretch.memory_kib, wrap.stretch.passes, wrap.stretch.lanes) == (65536, 3, 4)


@pytest.mark.parametrize("kind", [WrapKind.KEYRING_PIN, WrapKind.KEYRING, WrapKind.RECOVERY])
def test_a_wrap_without_its_parts_cannot_be_made(kind: WrapKind) -> None:
    wrap, _ = sealed(kind)
    bare = {"kind": kind, "nonce": wrap.nonce, "sealed": wrap.sealed}
    with pytest.raises(ValueError, match="parts of its kind"):
        Wrap(**bare)


def test_the_derivations_stay_what_released_key_files_were_made_with() -> None:
    stretch = wraps.Stretch(salt=bytes(16), memory_kib=8192, passes=1, lanes=1)
    assert stretch.key("481516").hex() == "ca95eaab1b7aafa68e3b5aa01be38acaa9e882e01dafa57c2da53353325ea70d"
    assert wraps.key_check(VAULT_ID, DATA_KEY).hex() == "487d56edd4eb6e36ceb0df583a715024"
    assert wraps.device_check(VAULT_ID, DEVICE).hex() == "872674c1a8a282944e1431b94b09964a"
    known = Wrap(
        kind=WrapKind.KEYRING_PIN,
        nonce=bytes(12),
        sealed=bytes.fromhex(
            "33b8e75bee0dfad1836dde8fac01c502f9db6967f132eb146a4b42504b79a6652735244e45acf96631d66d9f02533042"
        ),
        stretch=stretch,
        entry=ENTRY,
    )
    assert wraps.unseal(VAULT_ID, known, typed="481516", device_secret=DEVICE) == DATA_KEY
