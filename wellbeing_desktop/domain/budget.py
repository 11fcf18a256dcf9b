"""The vitality budget of an organisation: hours and money agreed, used and left."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

NEAR_END = 0.15


@dataclass(frozen=True)
class VitalityBudget:
    """What was agreed with an organisation for a year; minutes and euro cents, `rate_cents` for an hour."""

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


class BudgetState(StrEnum):
    """How a budget stands: enough left, little left, or more used than agreed."""

    ENOUGH = "enough"
    NEAR = "near"
    OVER = "over"


@dataclass(frozen=True)
class Meter:
    """An amount agreed and what was used of it, both in the same unit; nothing agreed is not measured."""

    agreed: int
    used: int

    @property
    def left(self) -> int:
        """What is left; below zero when more was used than agreed."""
        return self.agreed - self.used

    @property
    def state(self) -> BudgetState:
        """Near the end from NEAR_END of what was agreed down; over only below zero."""
        if not self.agreed and not self.used:
            return BudgetState.ENOUGH
        if self.left < 0:
            return BudgetState.OVER
        return BudgetState.NEAR if self.agreed and self.left <= NEAR_END * self.agreed else BudgetState.ENOUGH


def cost(minutes: int, rate_cents: int) -> int:
    """What so many minutes cost at a rate for an hour, in whole cents, half a cent upwards."""
    return (2 * minutes * rate_cents + 60) // 120


def meters(budget: VitalityBudget, uses: Iterable[BudgetUse]) -> tuple[Meter, Meter]:
    """The time and the money of a budget."""
    used = list(uses)
    return (
        Meter(budget.minutes, sum(one.minutes for one in used)),
        Meter(budget.cents, sum(one.cents for one in used)),
    )


def worst(*states: BudgetState) -> BudgetState:
    """The state that asks for attention most."""
    return max(states, key=tuple(BudgetState).index)
