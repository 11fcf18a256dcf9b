"""The decision what may leave, against an oracle of its own, in worlds where everything fits but at most two things."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from wellbeing_desktop.domain.consent import Category, Consent, Purpose, Withdrawal
from wellbeing_desktop.domain.disclosure import Decision, Item, Refusal, Request, decide
from wellbeing_desktop.domain.notes import Compartment
from wellbeing_desktop.domain.people import Role
from wellbeing_desktop.domain.reports import Means

DAY = date(2026, 11, 23)
EMPLOYER = ["period", "talks", "attendance", "work_agreements", "next_steps"]
ALL = [*EMPLOYER, "insights", "other_agreements"]
MAY_HAVE = {
    "manager": EMPLOYER,
    "hr": EMPLOYER,
    "commissioner": ["period", "talks", "attendance"],
    "company_doctor": ALL,
    "gp": ALL,
    "other": ALL,
}


@dataclass(frozen=True)
class World:
    """Items, who asks, and the consents there are."""

    items: tuple[Item, ...]
    request: Request
    consents: tuple[Consent, ...]
    withdrawals: tuple[Withdrawal, ...] = ()

    def decide(self) -> Decision:
        return decide(self.items, self.request, self.consents, self.withdrawals)


def item(category: Category, key: str) -> Item:
    return Item(key, 1, Compartment.SHARE, category, "Inzicht", "tekst", sealed=True)


@st.composite
def matching(draw: st.DrawFn) -> World:
    """A world in which every item may go: one live consent that fits, sealed items of its categories."""
    role = draw(st.sampled_from(sorted(MAY_HAVE)))
    categories = draw(st.lists(st.sampled_from(MAY_HAVE[role]), min_size=1, unique=True))
    until = draw(st.none() | st.integers(0, 400).map(lambda days: DAY + timedelta(days)))
    consent = Consent(
        4,
        "TOE-2026-0004",
        1,
        2,
        3,
        draw(st.sampled_from(Purpose)),
        tuple(map(Category, categories)),
        DAY - timedelta(draw(st.integers(0, 400))),
        until,
        "…",
        "nl",
        datetime(2026, 1, 1),
        Means.ORAL,
        "per telefoon",
    )
    chosen = draw(st.lists(st.sampled_from(consent.categories), min_size=1, max_size=5))
    items = tuple(item(category, f"item:{index}") for index, category in enumerate(chosen))
    return World(items, Request(1, 2, 3, Role(role), consent.purpose, DAY), (consent,))


def bent_item(world: World, index: int, **change: Any) -> World:
    items = list(world.items)
    items[index % len(items)] = replace(items[index % len(items)], **change)
    return replace(world, items=tuple(items))


def bent_consent(world: World, **change: Any) -> World:
    return replace(world, consents=(replace(world.consents[0], **change), *world.consents[1:]))


def newer(world: World, **change: Any) -> World:
    added = replace(world.consents[0], id=max(c.id for c in world.consents) + 1, **change)
    return replace(world, consents=(*world.consents, added))


ITEM_CHANGES: list[dict[str, Any]] = [
    {"compartment": Compartment.WORKING},
    {"compartment": Compartment.DOSSIER},
    {"sealed": False},
    {"third_party": True},
    {"client_id": 9},
    {"category": None},
    {"key": "area:7"},
    *({"category": category} for category in Category),
]
CONSENT_CHANGES: list[dict[str, Any]] = [
    {"client_id": 9},
    {"trajectory_id": 9},
    {"contact_id": 9},
    *({"purpose": purpose} for purpose in Purpose),
    {"from_on": DAY + timedelta(1)},
    {"from_on": DAY},
    {"until_on": DAY - timedelta(1)},
    {"until_on": DAY},
    *({"categories": (category,)} for category in Category),
    {"categories": tuple(Category)},
]
REQUEST_CHANGES: list[dict[str, Any]] = [
    {"contact_id": 9},
    {"trajectory_id": 9},
    *({"role": role} for role in Role),
    {"trajectory_closed_on": DAY - timedelta(1)},
    {"trajectory_closed_on": DAY},
    {"day": DAY - timedelta(401)},
    {"day": DAY + timedelta(401)},
]


@st.composite
def bent(draw: st.DrawFn, times: int = 2) -> World:
    """A matching world with at most `times` things changed."""
    world = draw(matching())
    for _ in range(draw(st.integers(0, times))):
        match draw(st.sampled_from(["item", "consent", "request", "newer", "withdrawal"])):
            case "item":
                world = bent_item(world, draw(st.integers(0, 4)), **draw(st.sampled_from(ITEM_CHANGES)))
            case "consent":
                world = bent_consent(world, **draw(st.sampled_from(CONSENT_CHANGES)))
            case "request":
                world = replace(world, request=replace(world.request, **draw(st.sampled_from(REQUEST_CHANGES))))
            case "newer":
                world = newer(world, **draw(st.sampled_from(CONSENT_CHANGES)))
            case "withdrawal":
                number = draw(st.sampled_from([4, 5, 99]))
                taken = Withdrawal(1, number, datetime(2026, 11, 1), Means.ORAL)
                world = replace(world, withdrawals=(*world.withdrawals, taken))
    return world


def oracle(world: World, asked: Item) -> bool:
    """DOMAIN.md in one breath: shared, sealed, the client's own, allowed for the role, in the newest live consent."""
    who = world.request
    live = {}
    for consent in world.consents:
        end = consent.until_on if consent.until_on is not None else who.trajectory_closed_on
        same = (consent.client_id, consent.trajectory_id, consent.contact_id) == (
            who.client_id,
            who.trajectory_id,
            who.contact_id,
        )
        on_time = consent.from_on <= who.day and (end is None or who.day <= end)
        kept = consent.id not in [withdrawal.consent_id for withdrawal in world.withdrawals]
        if same and on_time and kept and consent.purpose == who.purpose:
            live[consent.id] = [category.value for category in consent.categories]
    newest = live[max(live)] if live else []
    kind = asked.category.value if asked.category else ""
    own = asked.client_id == who.client_id and not asked.third_party
    shared = asked.compartment.value == "share" and asked.sealed and not asked.key.startswith("area:")
    return own and shared and kind in newest and kind in MAY_HAVE.get(who.role.value, [])


@given(matching())
def test_everything_goes_when_everything_fits(world: World) -> None:
    decision = world.decide()
    assert decision.released == world.items
    assert (decision.refused, decision.consent) == ((), world.consents[0])


def test_an_item_goes_when_the_oracle_says_so_and_else_stays_with_a_reason() -> None:
    seen: Counter[str] = Counter()

    @settings(max_examples=1_000, derandomize=True)
    @given(bent())
    def look(world: World) -> None:
        decision = world.decide()
        assert decision.released == tuple(each for each in world.items if oracle(world, each))
        assert tuple(each for each, _ in decision.refused) == tuple(e for e in world.items if not oracle(world, e))
        seen.update({why.value for _, why in decision.refused} | ({"released"} if decision.released else set()))

    look()
    assert {reason.value for reason in Refusal} <= set(seen), "the worlds must reach every reason"
    assert seen["released"] > 100, "and release much"


def single_changes(world: World) -> Iterator[World]:
    """The world with each one change there is, and with each consent taken back."""
    yield from (bent_item(world, 0, **change) for change in ITEM_CHANGES)
    yield from (bent_consent(world, **change) for change in CONSENT_CHANGES)
    yield from (newer(world, **change) for change in CONSENT_CHANGES)
    yield from (replace(world, request=replace(world.request, **change)) for change in REQUEST_CHANGES)
    for number in (4, 99):
        yield replace(world, withdrawals=(Withdrawal(1, number, datetime(2026, 11, 1), Means.ORAL),))


@given(matching())
@settings(max_examples=20)
def test_each_single_change_is_judged_as_the_oracle_does(world: World) -> None:
    for changed in single_changes(world):
        assert changed.decide().released == tuple(each for each in changed.items if oracle(changed, each))


@given(bent())
def test_the_order_of_the_consents_makes_no_difference(world: World) -> None:
    assert replace(world, consents=world.consents[::-1]).decide() == world.decide()


@given(matching(), st.integers(0, 4), st.sampled_from(Category))
def test_no_consent_lifts_what_may_never_leave(world: World, index: int, category: Category) -> None:
    everything = bent_consent(world, categories=tuple(Category))
    never: list[dict[str, Any]] = [
        {"compartment": Compartment.WORKING},
        {"compartment": Compartment.DOSSIER},
        {"third_party": True},
        {"key": "area:7"},
    ]
    for change in never:
        bent_world = bent_item(everything, index, category=category, **change)
        assert bent_world.items[index % len(world.items)] not in bent_world.decide().released


def test_the_reason_tells_the_nearest_lack() -> None:
    consent = Consent(
        1,
        "TOE-1",
        1,
        2,
        3,
        Purpose.PROGRESS,
        (Category.PERIOD,),
        DAY,
        DAY,
        "…",
        "nl",
        datetime(2026, 1, 1),
        Means.PAPER,
    )
    world = World((item(Category.PERIOD, "a"),), Request(1, 2, 3, Role.MANAGER, Purpose.PROGRESS, DAY), (consent,))

    def why(changed: World) -> Refusal:
        return changed.decide().refused[0][1]

    later = replace(world, request=replace(world.request, day=DAY + timedelta(1)))
    earlier = replace(world, request=replace(world.request, day=DAY - timedelta(1)))
    taken = replace(world, withdrawals=(Withdrawal(1, 1, datetime(2026, 11, 1), Means.ORAL),))
    assert (why(later), why(earlier), why(taken)) == (Refusal.EXPIRED, Refusal.NOT_YET, Refusal.WITHDRAWN)
    assert why(replace(world, consents=())) is Refusal.NO_CONSENT
    assert why(bent_item(world, 0, category=Category.TALKS)) is Refusal.NOT_IN_CONSENT
    assert why(bent_item(later, 0, category=Category.INSIGHTS)) is Refusal.RECIPIENT_NEVER
    assert why(bent_item(later, 0, sealed=False)) is Refusal.NOT_SEALED
