"""What an employee network decides and does."""

from dataclasses import dataclass
from datetime import date

from .agreements import AgreementStatus


@dataclass(frozen=True)
class Decision:
    """What was decided, at a meeting when there was one."""

    id: int
    trajectory_id: int
    text: str
    decided_on: date
    session_id: int | None = None


@dataclass(frozen=True)
class PlanAction:
    """A step of the plan of action: what, who by a member, by when, and what became of it."""

    id: int
    trajectory_id: int
    text: str
    member_id: int | None = None
    due_on: date | None = None
    status: AgreementStatus = AgreementStatus.OPEN
