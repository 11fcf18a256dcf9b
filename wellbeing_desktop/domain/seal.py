"""The practice's own seal on a PDF, and what can be said of a file that comes back."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from .disclosure import Disclosure
from .paper import PaperKind

LARGEST = 100 * 2**20
"""Bytes of a file that is looked into."""

_TO_FILL_IN = frozenset(
    {
        PaperKind.CONSENT_FORM,
        PaperKind.REFLECTION_SHEET,
        PaperKind.SIGNATURE_SHEET,
        PaperKind.LAPTOP_CARD,
        PaperKind.DEPUTY_SHARE,
    }
)


@dataclass(frozen=True)
class SealKey:
    """The practice's key and self-signed certificate (EC P-256); `pkcs12` holds both, `certificate` is DER."""

    id: int
    pkcs12: bytes
    certificate: bytes
    made_at: datetime


class TooMuchError(Exception):
    """There is more in a file than in any of ours: reading it would take too long."""


class Finding(StrEnum):
    """What a look at a file found.

    SEALED: our seal, and nothing differs from what was sealed. CHANGED: it bears our seal or a number from our
    register, and is not the file that we sealed or registered. NOT_OURS: somebody else signed it. NOT_PDF: no PDF, or
    one too damaged to be read. LOCKED: one that opens with a passphrase only. TOO_MUCH: more stands in it than in any
    file of ours.
    """

    SEALED = "sealed"
    CHANGED = "changed"
    NOT_OURS = "not_ours"
    UNSEALED = "unsealed"
    NOT_PDF = "not_pdf"
    LOCKED = "locked"
    TOO_BIG = "too_big"
    TOO_MUCH = "too_much"


@dataclass(frozen=True)
class SealSeen:
    """One signature found in a file: the signer's certificate (DER) and when it says it was set.

    `whole` is True when nothing differs from what was sealed: the signature holds, it is the only one, and it covers
    the entire file. `set_at` is the sealing computer's clock, local time without a zone; None when it is not told.
    """

    certificate: bytes
    whole: bool
    set_at: datetime | None = None


@dataclass(frozen=True)
class Verdict:
    """What can be said of a file with the register at hand.

    `entry` is the registered disclosure of exactly these bytes. `named` is the newest one of the document whose number
    the file bears, for a file that is not in the register as it is. `key` is the practice's own key that sealed it, and
    `set_at` when the seal says it was set (the sealing computer's clock, local time).
    """

    finding: Finding
    entry: Disclosure | None = None
    named: Disclosure | None = None
    key: SealKey | None = None
    set_at: datetime | None = None

    @property
    def genuine(self) -> bool:
        """True when the file is, byte for byte, one that left and was registered."""
        return self.entry is not None


def may_be_sealed(kind: PaperKind, *, about_report: bool, report_sealed: bool) -> bool:
    """Whether a saved document gets the seal: not one that can still change, nor one that somebody is to fill in."""
    return (report_sealed if about_report else True) and kind not in _TO_FILL_IN
