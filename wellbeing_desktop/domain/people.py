"""The practice and the people it works with (DOMAIN.md, 'Words')."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from .errors import Kind, UserError
from .signature import Signature


class Role(StrEnum):
    """What somebody is to a client; PRACTICE is the user, CLIENT the person the dossier is about.

    MEMBER is somebody in a group, whatever else they are; nobody is known as that outside it.
    """

    PRACTICE = "practice"
    CLIENT = "client"
    COLLEAGUE = "colleague"
    MANAGER = "manager"
    HR = "hr"
    COMPANY_DOCTOR = "company_doctor"
    GP = "gp"
    COMMISSIONER = "commissioner"
    OTHER = "other"
    MEMBER = "member"

    @property
    def is_employer(self) -> bool:
        """Whether the role stands for the employer, to whom health data may never go."""
        return self in (Role.MANAGER, Role.HR, Role.COMMISSIONER)


@dataclass(frozen=True)
class Practice:
    """The user's own business; one record, id 1. `signature` is what is put into a report when it is sealed."""

    id: int
    name: str
    professional: str
    discipline: str = ""
    register_number: str = ""
    address: str = ""
    postcode_and_town: str = ""
    phone: str = ""
    email: str = ""
    chamber_number: str = ""
    logo: bytes | None = None
    zone: str = "Europe/Amsterdam"
    signature: Signature | None = None


@dataclass(frozen=True)
class Organisation:
    """An employer or commissioner."""

    id: int
    name: str


@dataclass(frozen=True)
class Client:
    """The person a dossier is about."""

    id: int
    name: str
    organisation_id: int | None = None
    phone: str = ""
    email: str = ""
    born_on: date | None = None
    language: str = "nl"


@dataclass(frozen=True)
class Contact:
    """Anyone else around a client, with a role and an organisation."""

    id: int
    name: str
    role: Role
    organisation_id: int | None = None
    phone: str = ""
    email: str = ""
    language: str = "nl"


@dataclass(frozen=True)
class Relation:
    """That a contact is around a client."""

    id: int
    client_id: int
    contact_id: int


@dataclass(frozen=True)
class DayOff:
    """Days on which the user does not work, both ends included."""

    id: int
    first: date
    last: date
    label: str = ""


def initials(name: str) -> str:
    """The initials of a name, small words such as 'van den' left out unless nothing else is there."""
    words = [word for word in name.split() if word]
    chosen = [word for word in words if word[0].isupper()] or words
    return "".join(word[0].upper() for word in chosen[:3])


def require(value: str, field: str) -> str:
    """The value without outer spaces; raises FIELD_EMPTY with the field's name when nothing is left."""
    stripped = " ".join(value.replace("\0", "").split())
    if not stripped:
        raise UserError(Kind.FIELD_EMPTY, field=field)
    return stripped
