"""How hard a passphrase is to guess for who has the file and all the time in the world."""

from dataclasses import dataclass
from enum import IntEnum

from ..domain.errors import Kind, UserError
from ..domain.passphrase import PASSPHRASE_MINIMUM, normalise

_LOOKED_AT = 72
"""zxcvbn's time grows with the square of the length; what is longer than this is strong enough already."""


class Strength(IntEnum):
    """From guessed at once to out of reach."""

    NONE = 0
    WEAK = 1
    FAIR = 2
    GOOD = 3
    STRONG = 4


@dataclass(frozen=True)
class Judged:
    """How strong a passphrase is, and whether it may keep an archive: long enough and at least GOOD."""

    strength: Strength
    long_enough: bool

    @property
    def enough(self) -> bool:
        """Whether it may be used."""
        return self.long_enough and self.strength >= Strength.GOOD


_GUESSES = ((6.0, Strength.NONE), (10.0, Strength.WEAK), (13.0, Strength.FAIR), (16.0, Strength.GOOD))
"""Powers of ten of guesses, at some 5,000 a second for one graphics card against SQLCipher's 256,000 rounds."""


def of(passphrase: str) -> Judged:
    """Judge a passphrase, a few milliseconds; the first one takes a tenth of a second to load the lists."""
    from zxcvbn import zxcvbn

    text = normalise(passphrase)
    if not text:
        return Judged(Strength.NONE, long_enough=False)
    guesses = float(zxcvbn(text[:_LOOKED_AT])["guesses_log10"])
    found = next((strength for most, strength in _GUESSES if guesses < most), Strength.STRONG)
    return Judged(found, len(text) >= PASSPHRASE_MINIMUM)


def check(passphrase: str) -> None:
    """Raise SECRET_TOO_WEAK, with `reason` 'short' or 'guessed', for one that may not keep an archive."""
    judged = of(passphrase)
    if not judged.enough:
        reason = "guessed" if judged.long_enough else "short"
        raise UserError(Kind.SECRET_TOO_WEAK, reason=reason, minimum=PASSPHRASE_MINIMUM)
