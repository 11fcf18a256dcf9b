"""Agreements: who does what by when."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from .notes import Voice
from .people import Role


class AgreementStatus(StrEnum):
    """What became of an agreement."""

    OPEN = "open"
    KEPT = "kept"
    DROPPED = "dropped"


@dataclass(frozen=True)
class Agreement:
    """One agreement of a session.

    `owner` says who does it; `owner_contact_id` which contact when the owner is one. `about_work` marks an agreement
    about work as worded by the client: only those may reach an employer, and only with consent. `review` is what was
    said of it at a later talk, on `reviewed_on`.
    """

    id: int
    session_id: int
    text: str
    owner: Role
    owner_contact_id: int | None = None
    due_on: date | None = None
    status: AgreementStatus = AgreementStatus.OPEN
    voice: Voice = Voice.JOINT
    about_work: bool = False
    reviewed_on: date | None = None
    review: str = ""
