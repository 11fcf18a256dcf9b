"""The decision what may leave, against an oracle of its own, in worlds where everything fits but at most two things."""

from collections import Counter
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.domain.disclosure_worlds import (
    DAY,
    EMPLOYER,
    REASONS,
    TOMORROW,
    YESTERDAY,
    World,
    bent,
    consent,
    item,
    matching,
    oracle,
    single_changes,
)
from wellbeing_desktop.domain.consent import Category, Purpose, Withdrawal
from wellbeing_desktop.domain.disclosure import Refusal, Request
from wellbeing_desktop.domain.notes import Compartment
from wellbeing_desktop.domain.people import Role
from wellbeing_desktop.domain.reports import Means


@given(matching())
def test_everything_goes_when_everything_fits(world: World) -> None:
    decision = world.decide()
    assert decision.released == world.items
    assert (decision.refused, decision.consent) == ((), world.consents[0])


def test_an_item_goes_when_the_oracle_says_so_and_else_stays_with_a_reason() -> None:
    seen: Counter[str] = Counter()

    @settings(max_examples=1_500, derandomize=True)
    @given(bent())
    def look(world: World) -> None:
        decision = world.decide()
        assert decision.released == tuple(each for each in world.items if oracle(world, each))
        assert tuple(each for each, _ in decision.refused) == tuple(e for e in world.items if not oracle(world, e))
        seen.update({why.value for _, why in decision.refused} | ({"released"} if decision.released else set()))

    look()
    assert {reason.value for reason in REASONS} == set(seen) - {"released"}, "the worlds must reach every reason"
    assert seen["released"] > 300, "and release much"


@given(matching())
@settings(max_examples=20)
def test_each_single_change_is_judged_as_the_oracle_does(world: World) -> None:
    for changed in single_changes(world):
        assert changed.decide().released == tuple(each for each in changed.items if oracle(changed, each))


@given(bent())
def test_the_order_of_the_consents_makes_no_difference(world: World) -> None:
    assert replace(world, consents=world.consents[::-1]).decide() == world.decide()


@given(bent())
def test_an_item_is_judged_by_itself(world: World) -> None:
    """What else is asked for at the same time makes no difference."""
    alone = [one for each in world.items for one in replace(world, items=(each,)).decide().released]
    assert tuple(alone) == world.decide().released


@given(matching(), st.integers(0, 4), st.sampled_from(Category))
def test_no_consent_lifts_what_may_never_leave(world: World, index: int, category: Category) -> None:
    everything = world.consent_with(categories=tuple(Category))
    never: list[dict[str, Any]] = [
        {"compartment": Compartment.WORKING},
        {"compartment": Compartment.DOSSIER},
        {"third_party": True},
        {"key": "area:7"},
        {"key": "life_map:7"},
        {"client_id": 9},
        {"category": None},
    ]
    for change in never:
        bent_world = everything.item_with(index, **({"category": category} | change))
        assert bent_world.items[index % len(world.items)] not in bent_world.decide().released


@pytest.mark.parametrize("role", list(Role))
@pytest.mark.parametrize("purpose", list(Purpose))
def test_no_consent_gives_an_employer_more_than_the_fixed_list(role: Role, purpose: Purpose) -> None:
    everything = consent(1, purpose, tuple(Category), DAY, None)
    items = tuple(item(category, f"item:{category}") for category in Category)
    world = World(items, Request(1, 2, 3, role, purpose, DAY), (everything,))
    released = {each.category.value for each in world.decide().released if each.category}
    if role in (Role.MANAGER, Role.HR):
        assert released == (set() if purpose is Purpose.REFERRAL else set(EMPLOYER))
    if role in (Role.CLIENT, Role.COLLEAGUE, Role.PRACTICE, Role.MEMBER):
        assert released == set()
    assert ("referral_letter" in released) == (purpose is Purpose.REFERRAL and role in (Role.COMPANY_DOCTOR, Role.GP))


def manager_world(*spans: tuple[int, date, date | None, int | None]) -> World:
    """One item for the manager, and consents: number, first day, last, and the one whose place it takes."""
    consents = tuple(
        replace(consent(number, Purpose.PROGRESS, (Category.PERIOD,), begins, until), replaces=replaces)
        for number, begins, until, replaces in spans
    )
    return World((item(Category.PERIOD, "a"),), Request(1, 2, 3, Role.MANAGER, Purpose.PROGRESS, DAY), consents)


def why(world: World) -> Refusal:
    return world.decide().refused[0][1]


def test_the_reason_tells_the_nearest_lack() -> None:
    world = manager_world((1, DAY, DAY, None))
    later, earlier = world.request_with(day=TOMORROW), world.request_with(day=YESTERDAY)
    taken = replace(world, withdrawals=(Withdrawal(1, 1, datetime(2026, 11, 1), Means.ORAL),))
    assert (why(later), why(earlier), why(taken)) == (Refusal.EXPIRED, Refusal.NOT_YET, Refusal.WITHDRAWN)
    assert why(replace(world, consents=())) is Refusal.NO_CONSENT
    assert why(world.item_with(0, category=Category.TALKS)) is Refusal.NOT_IN_CONSENT
    assert why(later.item_with(0, category=Category.INSIGHTS)) is Refusal.RECIPIENT_NEVER
    assert why(later.item_with(0, sealed=False)) is Refusal.NOT_SEALED


def test_a_letter_goes_for_no_other_purpose_even_when_the_consent_names_it() -> None:
    world = manager_world((1, DAY, None, None)).consent_with(categories=tuple(Category))
    doctor = world.request_with(role=Role.GP).item_with(0, category=Category.REFERRAL_LETTER)
    assert why(doctor) is Refusal.NOT_IN_CONSENT
    referral = doctor.consent_with(purpose=Purpose.REFERRAL).request_with(purpose=Purpose.REFERRAL)
    assert referral.decide().released == referral.items
    assert why(referral.item_with(0, category=Category.INSIGHTS)) is Refusal.NOT_IN_CONSENT


def test_of_two_live_consents_the_newest_says_what_goes() -> None:
    world = manager_world((1, DAY, None, None), (2, DAY, None, None))
    narrower = replace(world, consents=(world.consents[0], replace(world.consents[1], categories=(Category.TALKS,))))
    assert narrower.decide().consent == narrower.consents[1]
    assert why(narrower) is Refusal.NOT_IN_CONSENT


def test_the_earlier_consent_holds_until_the_day_another_takes_its_place() -> None:
    world = manager_world((1, YESTERDAY, None, None), (2, TOMORROW, None, 1))
    assert world.decide().consent == world.consents[0]
    assert world.request_with(day=TOMORROW).decide().consent == world.consents[1]


def test_a_consent_whose_place_was_taken_does_not_come_back() -> None:
    replaced = manager_world((1, YESTERDAY, None, None), (2, DAY, None, 1))
    assert why(replaced.taken_back(2)) is Refusal.WITHDRAWN
    over = manager_world((1, YESTERDAY, None, None), (2, YESTERDAY, YESTERDAY, 1))
    assert why(over) is Refusal.EXPIRED
    chain = manager_world((1, YESTERDAY, None, None), (2, DAY, None, 1), (3, DAY, None, 2), (4, DAY, None, 3))
    assert chain.decide().consent == chain.consents[3]
    assert why(chain.taken_back(4)) is Refusal.WITHDRAWN


def test_who_takes_the_place_of_a_successor_takes_the_first_ones_place_too() -> None:
    """The third begins before the second would have: from that day neither holds, also when the third is taken back."""
    world = manager_world((1, DAY - timedelta(9), None, None), (2, TOMORROW, None, 1), (3, DAY, None, 2))
    assert world.decide().consent == world.consents[2]
    assert why(world.taken_back(3)) is Refusal.WITHDRAWN
    assert world.request_with(day=YESTERDAY).decide().consent == world.consents[0]


def test_one_that_takes_the_place_of_two_or_is_replaced_twice_makes_neither_live() -> None:
    """The vault takes no such rows; if they were there all the same, nothing goes."""
    twice = manager_world((1, YESTERDAY, None, None), (2, DAY, YESTERDAY, 1), (3, TOMORROW, None, 1))
    assert twice.decide().released == ()
    elsewhere = manager_world((1, YESTERDAY, None, None), (2, DAY, None, 1))
    other = replace(elsewhere.consents[1], purpose=Purpose.PLANNING)
    assert why(replace(elsewhere, consents=(elsewhere.consents[0], other))) is Refusal.REPLACED
