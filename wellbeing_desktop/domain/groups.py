"""Groups of peers or managers, and the core group of an employee network."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class GroupKind(StrEnum):
    """What kind of group it is."""

    PEERS = "peers"
    MANAGERS = "managers"
    NETWORK = "network"


class GroupForm(StrEnum):
    """Whether people meet one to one or all together."""

    GROUP = "group"
    PAIRS = "pairs"


@dataclass(frozen=True)
class Group:
    """People who meet; `plan` is what they set out to do."""

    id: int
    name: str
    kind: GroupKind
    organisation_id: int | None = None
    form: GroupForm = GroupForm.GROUP
    plan: str = ""


@dataclass(frozen=True)
class Member:
    """Somebody in a group: a client or a contact. `task` is what they do in it, in a few words."""

    id: int
    group_id: int
    client_id: int | None = None
    contact_id: int | None = None
    joined_on: date | None = None
    left_on: date | None = None
    task: str = ""


@dataclass(frozen=True)
class MemberLine:
    """A private line about one member at one meeting: that member's dossier, never in another's print."""

    id: int
    session_id: int
    member_id: int
    text: str


@dataclass(frozen=True)
class Help:
    """Who helped whom with what at a meeting: the helper gains too (seed 000, the helper-therapy principle)."""

    id: int
    session_id: int
    helper_id: int
    helped_id: int | None
    with_what: str


@dataclass(frozen=True)
class SessionTheme:
    """That a theme of the programme was talked about at a session."""

    id: int
    session_id: int
    theme: str
