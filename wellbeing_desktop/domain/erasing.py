"""Erasing a dossier wholly: why it may go, and the proof that stays without content."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from .disclosure import Way


class Reason(StrEnum):
    """Why a dossier may go; words of the user's own could tell of the client, so there are none."""

    TERM_PAST = "term_past"
    CLIENT_ASKED = "client_asked"
    OTHER = "other"


@dataclass(frozen=True)
class Erasure:
    """That a dossier was erased, when and why, and how many rows went from each table.

    `added` is the audit trail's mac of the act that added the client: numbers may be given again in a backup that went
    its own way, this is not. `checked_at` is when nothing of it was found in the file any more.
    """

    id: int
    client_id: int
    erased_at: datetime
    reason: Reason
    counts: dict[str, int]
    added: bytes | None = None
    checked_at: datetime | None = None


@dataclass(frozen=True)
class ErasedDisclosure:
    """What the register keeps of an erased dossier; `role` is the recipient's, 'client' for the client."""

    id: int
    client_id: int
    document: str
    number: str
    version: int
    role: str
    way: Way
    made_at: datetime
    previous: str
    chained: str
