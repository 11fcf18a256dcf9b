"""Vitality budgets: what was agreed with an organisation for a year, and what meetings and other things used of it."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from wellbeing_desktop.domain.budget import BudgetState, BudgetUse, Meter, VitalityBudget, cost, meters, worst
from wellbeing_desktop.domain.change import Act, Change
from wellbeing_desktop.domain.errors import Kind, UserError
from wellbeing_desktop.domain.naming import named
from wellbeing_desktop.domain.people import Organisation, require
from wellbeing_desktop.domain.trajectory import Session, SessionStatus
from wellbeing_desktop.vault import records
from wellbeing_desktop.vault.store import Vault

from . import one_record

FIRST_YEAR, LAST_YEAR = 2000, 2200


@dataclass(frozen=True)
class Standing:
    """A budget with what was used of it, the oldest first, and held meetings that are not in it yet."""

    organisation: Organisation
    budget: VitalityBudget
    uses: tuple[BudgetUse, ...]
    unbooked: tuple[Session, ...]
    time: Meter
    money: Meter

    @property
    def state(self) -> BudgetState:
        """How it stands, by time and by money."""
        return worst(self.time.state, self.money.state)


def organisation(vault: Vault, organisation_id: int) -> Organisation:
    """One organisation; raises NOT_FOUND."""
    return records.get(vault, Organisation, organisation_id)


def years(vault: Vault, organisation_id: int) -> tuple[int, ...]:
    """The years for which something was agreed, the newest first."""
    found = records.select(vault, VitalityBudget, "WHERE organisation_id = ? ORDER BY year DESC", (organisation_id,))
    return tuple(one.year for one in found)


def standing(vault: Vault, organisation_id: int, year: int) -> Standing | None:
    """How the budget of a year stands, or None when nothing was agreed."""
    found = records.select(vault, VitalityBudget, "WHERE organisation_id = ? AND year = ?", (organisation_id, year))
    return _standing(vault, found[0]) if found else None


def standing_of(vault: Vault, budget_id: int) -> Standing:
    """How a budget stands; raises NOT_FOUND."""
    return _standing(vault, records.get(vault, VitalityBudget, budget_id))


def attention(vault: Vault, year: int) -> tuple[Standing, ...]:
    """The budgets of a year that are near their end or over it, the worst first."""
    found = (
        _standing(vault, one) for one in records.select(vault, VitalityBudget, "WHERE year = ? ORDER BY id", (year,))
    )
    near = [one for one in found if one.state is not BudgetState.ENOUGH]
    return tuple(sorted(near, key=lambda one: (one.state is not BudgetState.OVER, one.organisation.name.casefold())))


def save(vault: Vault, budget: VitalityBudget) -> Change:
    """Agree on a budget or change it; raises FIELD_WRONG 'year', NOT_FOUND for a strange organisation."""
    if not FIRST_YEAR <= budget.year <= LAST_YEAR:
        raise UserError(Kind.FIELD_WRONG, field="year")
    with vault.transaction(Act.SAVE_BUDGET, budget.organisation_id):
        organisation(vault, budget.organisation_id)
        kept = records.select(
            vault, VitalityBudget, "WHERE organisation_id = ? AND year = ?", (budget.organisation_id, budget.year)
        )
        after = records.put(vault, replace(budget, id=kept[0].id if kept else 0))
    return Change(Act.SAVE_BUDGET, tuple(kept), (after,))


def use(vault: Vault, entry: BudgetUse) -> Change:
    """Note or change something that was used; without money it costs its time at the budget's rate.

    Raises FIELD_EMPTY 'label', FIELD_WRONG 'used' for nothing at all, and 'day' for a day in another year; RULE
    'names_somebody' when the label names somebody of the organisation: it stands on the statement.
    """
    entry = replace(entry, label=require(entry.label, "label"))
    if entry.minutes <= 0 and entry.cents <= 0:
        raise UserError(Kind.FIELD_WRONG, field="used")
    with vault.transaction(Act.USE_BUDGET, entry.budget_id):
        budget = records.get(vault, VitalityBudget, entry.budget_id)
        if entry.used_on.year != budget.year:
            raise UserError(Kind.FIELD_WRONG, field="day")
        if named(entry.label, names_at(vault, budget.organisation_id)):
            raise UserError(Kind.RULE, rule="names_somebody")
        before = (records.get(vault, BudgetUse, entry.id),) if entry.id else ()
        after = records.put(vault, replace(entry, cents=entry.cents or cost(entry.minutes, budget.rate_cents)))
    return Change(Act.USE_BUDGET, before, (after,))


def remove_use(vault: Vault, use_id: int) -> Change:
    """Take something used away again; a meeting can be booked anew. Raises NOT_FOUND."""
    return one_record.remove(vault, Act.REMOVE_BUDGET_USE, BudgetUse, use_id)


def book(vault: Vault, budget_id: int) -> Change:
    """Book every held group meeting of the year that is not in the budget yet, its length at the agreed rate.

    Raises FIELD_EMPTY 'meetings' when there is none.
    """
    with vault.transaction(Act.USE_BUDGET, budget_id):
        found = standing_of(vault, budget_id)
        if not found.unbooked:
            raise UserError(Kind.FIELD_EMPTY, field="meetings")
        made = tuple(records.put(vault, _use_of(vault, found.budget, meeting)) for meeting in found.unbooked)
    return Change(Act.USE_BUDGET, after=made)


def names_at(vault: Vault, organisation_id: int) -> list[str]:
    """The names of the clients of an organisation and of everybody in its groups."""
    rows = vault.connection.execute(
        "SELECT name FROM client WHERE organisation_id = :id UNION "
        "SELECT coalesce(client.name, contact.name) FROM groups JOIN member ON member.group_id = groups.id "
        "LEFT JOIN client ON client.id = member.client_id LEFT JOIN contact ON contact.id = member.contact_id "
        "WHERE groups.organisation_id = :id",
        {"id": organisation_id},
    )
    return [str(row[0]) for row in rows]


def _use_of(vault: Vault, budget: VitalityBudget, meeting: Session) -> BudgetUse:
    cents = cost(meeting.minutes, budget.rate_cents)
    return BudgetUse(0, budget.id, meeting.day, meeting.minutes, cents, _group_name(vault, meeting), meeting.id)


def _group_name(vault: Vault, meeting: Session) -> str:
    row = vault.connection.execute(
        "SELECT groups.name FROM trajectory JOIN groups ON groups.id = trajectory.group_id WHERE trajectory.id = ?",
        (meeting.trajectory_id,),
    ).fetchone()
    return str(row[0])


def _standing(vault: Vault, budget: VitalityBudget) -> Standing:
    uses = records.select(vault, BudgetUse, "WHERE budget_id = ? ORDER BY used_on, id", (budget.id,))
    time, money = meters(budget, uses)
    return Standing(
        organisation(vault, budget.organisation_id), budget, tuple(uses), tuple(_unbooked(vault, budget)), time, money
    )


def _unbooked(vault: Vault, budget: VitalityBudget) -> Sequence[Session]:
    first, last = date(budget.year, 1, 1), date(budget.year, 12, 31)
    return records.select(
        vault,
        Session,
        "JOIN trajectory ON trajectory.id = session.trajectory_id JOIN groups ON groups.id = trajectory.group_id "
        "WHERE groups.organisation_id = ? AND session.status = ? AND session.day BETWEEN ? AND ? "
        "AND NOT EXISTS (SELECT 1 FROM budget_use WHERE budget_use.session_id = session.id) "
        "ORDER BY session.day, session.id",
        (budget.organisation_id, SessionStatus.HELD.value, first.isoformat(), last.isoformat()),
    )
