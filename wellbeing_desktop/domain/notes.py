"""What is written about a session: lines in sections, each section in one of three compartments."""

import re
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

WORKING_NOTE_DAYS = 30
_UNKEEPABLE = re.compile("[\0\ud800-\udfff]")


class Compartment(StrEnum):
    """Where a section lies (DOMAIN.md, 'One session, three compartments')."""

    WORKING = "working"
    DOSSIER = "dossier"
    SHARE = "share"


class Voice(StrEnum):
    """Whose line it is in a talk with several people."""

    JOINT = "joint"
    CLIENT = "client"
    COLLEAGUE = "colleague"


@dataclass(frozen=True)
class Line:
    """One paragraph of a section and whose it is."""

    text: str
    voice: Voice = Voice.JOINT


@dataclass(frozen=True)
class NoteSection:
    """The present text of one section of a session's note; `expires_on` only for working notes."""

    id: int
    session_id: int
    section: str
    compartment: Compartment
    lines: tuple[Line, ...]
    written_at: datetime
    expires_on: date | None = None

    @property
    def is_empty(self) -> bool:
        """Whether nothing but white space was written."""
        return not any(line.text.strip() for line in self.lines)


def expiry(compartment: Compartment, written_on: date) -> date | None:
    """The day a working note is swept: 30 days after it was first written; None for what is kept."""
    return written_on + timedelta(days=WORKING_NOTE_DAYS) if compartment is Compartment.WORKING else None


def clean(text: str) -> str:
    """The text as it is kept: NUL and lone surrogates, which no database or PDF can carry, are left out."""
    return _UNKEEPABLE.sub("", text)
