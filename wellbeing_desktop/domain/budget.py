"""The vitality budget of an organisation: hours and money agreed, used and left."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True)
class VitalityBudget:
    """What was agreed with an organisation for a year; minutes and euro cents."""

    id: int
    organisation_id: int
    year: int
    minutes: int
    cents: int
    rate_cents: int = 0


@dataclass(frozen=True)
class BudgetUse:
    """What was used of a budget, by a session or otherwise; minutes and euro cents."""

    id: int
    budget_id: int
    used_on: date
    minutes: int
    cents: int
    label: str = ""
    session_id: int | None = None
