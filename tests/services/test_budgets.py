"""Vitality budgets: agreed, used by meetings and by hand, near the end, and the statement."""

from dataclasses import replace
from datetime import date

import pytest
import sqlcipher3
from hypothesis import given
from hypothesis import strategies as st

from tests.documents.anatomy import words
from tests.services.group_worlds import PEOPLE, make_group, plan_group
from tests.services.worlds import took_place
from wellbeing_desktop.domain.budget import BudgetState, BudgetUse, Meter, VitalityBudget, cost
from wellbeing_desktop.domain.disclosure import Disclosure, Way
from wellbeing_desktop.domain.errors import UserError
from wellbeing_desktop.domain.people import Client, Organisation
from wellbeing_desktop.domain.trajectory import Session
from wellbeing_desktop.services import budget_papers, budgets, people, releases, undo
from wellbeing_desktop.services.budgets import Standing
from wellbeing_desktop.vault.store import Vault

RATE = 120_00


def agreed(vault: Vault, year: int, minutes: int = 600, cents: int = 1500_00) -> Standing:
    organisation_id = make_group(vault, *PEOPLE[:2]).group.organisation_id or 0
    return agree(vault, organisation_id, year, minutes, cents)


def agree(vault: Vault, organisation_id: int, year: int, minutes: int, cents: int) -> Standing:
    budgets.save(vault, VitalityBudget(0, organisation_id, year, minutes, cents, RATE))
    found = budgets.standing(vault, organisation_id, year)
    assert found
    return found


def held(vault: Vault) -> tuple[Standing, tuple[Session, ...]]:
    """A budget of the year in which the first of three meetings was held."""
    world = make_group(vault)
    meetings = plan_group(vault, world)
    took_place(vault, meetings[0].id)
    return agree(vault, world.group.organisation_id or 0, meetings[0].day.year, 600, 1500_00), meetings


def test_a_held_meeting_is_booked_once_with_its_length_at_the_rate(practice_vault: Vault) -> None:
    found, meetings = held(practice_vault)
    assert found.unbooked[0].id == meetings[0].id
    change = budgets.book(practice_vault, found.budget.id)
    found = budgets.standing_of(practice_vault, found.budget.id)
    assert (found.unbooked, [(one.minutes, one.cents, one.label) for one in found.uses]) == (
        (),
        [(120, 240_00, "Rouw en werk")],
    )
    assert (found.time.left, found.money.left) == (480, 1260_00)
    with pytest.raises(UserError) as caught:
        budgets.book(practice_vault, found.budget.id)
    assert caught.value.data["field"] == "meetings"
    undo.revert(practice_vault, change)
    assert len(budgets.standing_of(practice_vault, found.budget.id).unbooked) == 1


def test_something_else_is_noted_changed_and_taken_away(practice_vault: Vault) -> None:
    found = agreed(practice_vault, 2027)
    entry = BudgetUse(0, found.budget.id, date(2027, 3, 1), 90, 0, " Voorlichting ")
    noted = budgets.use(practice_vault, entry).after[0]
    assert isinstance(noted, BudgetUse)
    assert (noted.cents, noted.label) == (180_00, "Voorlichting")
    budgets.use(practice_vault, replace(noted, cents=50_00))
    assert budgets.standing_of(practice_vault, found.budget.id).money.used == 50_00
    budgets.remove_use(practice_vault, noted.id)
    assert budgets.standing_of(practice_vault, found.budget.id).uses == ()


@pytest.mark.parametrize(
    ("change", "field"), [({"label": " "}, "label"), ({"minutes": 0}, "used"), ({"used_on": date(2026, 12, 31)}, "day")]
)
def test_what_is_used_has_words_an_amount_and_a_day_of_that_year(
    practice_vault: Vault, change: dict[str, object], field: str
) -> None:
    found = agreed(practice_vault, 2027)
    entry = BudgetUse(0, found.budget.id, date(2027, 3, 1), 90, 0, "Voorlichting")
    with pytest.raises(UserError) as caught:
        budgets.use(practice_vault, replace(entry, **change))  # type: ignore[arg-type]
    assert caught.value.data["field"] == field


def test_a_name_comes_neither_in_the_budget_nor_on_its_statement(practice_vault: Vault) -> None:
    found = agreed(practice_vault, 2027)
    entry = BudgetUse(0, found.budget.id, date(2027, 3, 1), 90, 0, "Gesprek met Nora Visser")
    budgets.use(practice_vault, entry)
    make_group(practice_vault, "Piet Prins", "Nora Visser")
    with pytest.raises(UserError) as caught:
        budgets.use(practice_vault, entry)
    assert caught.value.data["rule"] == "names_somebody"
    with pytest.raises(UserError) as caught:
        budget_papers.statement(practice_vault, found.budget.id, "nl")
    assert caught.value.data["rule"] == "names_somebody"


def test_a_meeting_of_another_organisation_is_not_booked(practice_vault: Vault) -> None:
    found, meetings = held(practice_vault)
    change = people.add_client(practice_vault, people.NewClient(Client(0, "Ab"), "Ander bedrijf"))
    elsewhere = next(one for one in change.after if isinstance(one, Organisation))
    other = agree(practice_vault, elsewhere.id, found.budget.year, 60, 0)
    assert other.unbooked == ()
    with pytest.raises(sqlcipher3.Error, match="rule:other_trajectory"):
        practice_vault.connection.execute(
            "INSERT INTO budget_use (budget_id, used_on, minutes, cents, label, session_id) "
            "VALUES (?, ?, 1, 1, 'x', ?)",
            (other.budget.id, meetings[0].day.isoformat(), meetings[0].id),
        )


def test_a_budget_near_its_end_or_over_asks_for_attention_the_worst_first(practice_vault: Vault) -> None:
    first = agreed(practice_vault, 2027)
    assert budgets.attention(practice_vault, 2027) == ()
    budgets.use(practice_vault, BudgetUse(0, first.budget.id, date(2027, 1, 4), 510, 1, "Groep"))
    [near] = budgets.attention(practice_vault, 2027)
    assert near.state is BudgetState.NEAR
    budgets.use(practice_vault, BudgetUse(0, first.budget.id, date(2027, 1, 5), 0, 1501_00, "Zaal"))
    [over] = budgets.attention(practice_vault, 2027)
    assert (over.state, over.money.left) == (BudgetState.OVER, -1_01)
    assert budgets.attention(practice_vault, 2026) == ()


def test_agreeing_anew_keeps_what_was_used(practice_vault: Vault) -> None:
    found, _ = held(practice_vault)
    budgets.book(practice_vault, found.budget.id)
    again = agree(practice_vault, found.organisation.id, found.budget.year, 900, 0)
    assert (again.budget.id, again.time.left) == (found.budget.id, 780)
    assert budgets.years(practice_vault, found.organisation.id) == (found.budget.year,)
    with pytest.raises(UserError) as caught:
        budgets.save(practice_vault, replace(found.budget, year=27))
    assert caught.value.data["field"] == "year"


def test_the_statement_tells_amounts_and_names_nobody(practice_vault: Vault) -> None:
    found, _ = held(practice_vault)
    budgets.book(practice_vault, found.budget.id)
    release = budget_papers.statement(practice_vault, found.budget.id, "nl")
    file = releases.pdf(release)
    said = words(file)
    for part in ("Gemeente Waterrijk", "10 u", "8 u", "€ 240,00", "€ 1.260,00", "Groepsbijeenkomst"):
        assert part in said
    assert not [name for name in ("Rouw en werk", *PEOPLE) if name in said]
    entry = releases.finish(practice_vault, release, file, Way.PRINTED).after[0]
    assert isinstance(entry, Disclosure)
    assert (entry.client_id, entry.document, entry.version) == (None, "budget_statement", 1)
    again = budget_papers.statement(practice_vault, found.budget.id, "nl").paper
    assert again
    assert again.version == 2


@pytest.mark.parametrize(
    ("given_", "state"),
    [
        ((100, 84), BudgetState.ENOUGH),
        ((100, 85), BudgetState.NEAR),
        ((100, 100), BudgetState.NEAR),
        ((100, 101), BudgetState.OVER),
        ((0, 0), BudgetState.ENOUGH),
        ((0, 1), BudgetState.OVER),
    ],
)
def test_a_meter_is_near_its_end_at_fifteen_per_cent(given_: tuple[int, int], state: BudgetState) -> None:
    assert Meter(*given_).state is state


@given(st.integers(0, 100_000), st.integers(0, 1_000_000))
def test_a_cost_is_the_hours_times_the_rate_to_the_nearest_cent(minutes: int, rate: int) -> None:
    assert abs(cost(minutes, rate) * 60 - minutes * rate) <= 30
