"""When a PIN or passphrase is good enough, and how it is spelled before a key is made of it."""

import unicodedata
from itertools import pairwise

from .errors import Kind, UserError

PIN_MINIMUM = 6
"""With the keyring: a guesser needs this laptop's keyring as well, and is slowed down by the program."""

PASSPHRASE_MINIMUM = 15
"""Without the keyring: whoever copies the vault may guess as fast as Argon2id allows."""


def normalise(secret: str) -> str:
    """The same secret whatever the keyboard sends: surrounding space dropped, Unicode composed (NFC)."""
    return unicodedata.normalize("NFC", secret.strip())


def check(secret: str, *, with_keyring: bool) -> None:
    """Refuse a secret that is too easily guessed.

    Raises SECRET_TOO_WEAK with `reason` ("short", "repeated" or "run") and `minimum` (characters).
    """
    text = normalise(secret)
    minimum = PIN_MINIMUM if with_keyring else PASSPHRASE_MINIMUM
    reason = _weakness(text, minimum)
    if reason:
        raise UserError(Kind.SECRET_TOO_WEAK, reason=reason, minimum=minimum)


def _weakness(text: str, minimum: int) -> str:
    if len(text) < minimum:
        return "short"
    if _is_repeated(text):
        return "repeated"
    return "run" if _is_run(text) else ""


def _is_repeated(text: str) -> bool:
    """Whether a block of at most half its length makes up all of it: 111111, 121212, 123123, abcabca."""
    return any(text[block:] == text[:-block] for block in range(1, len(text) // 2 + 1))


def _is_run(text: str) -> bool:
    """Whether each character follows the one before, upwards or downwards: 123456, 987654, 890123, abcdef."""
    steps = {ord(after) - ord(before) for before, after in pairwise(text)}
    return any(steps <= {step, -9 * step} for step in (1, -1))
