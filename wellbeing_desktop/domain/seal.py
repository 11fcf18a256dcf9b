"""The practice's own seal on a PDF, and what can be said of a file that comes back."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


@dataclass(frozen=True)
class SealKey:
    """The practice's key and self-signed certificate (EC P-256); `pkcs12` holds both, `certificate` is DER."""

    id: int
    pkcs12: bytes
    certificate: bytes
    made_at: datetime


class Finding(StrEnum):
    """What a look at a file found."""

    SEALED = "sealed"
    CHANGED = "changed"
    NOT_OURS = "not_ours"
    UNSEALED = "unsealed"
    NOT_PDF = "not_pdf"
