"""Worlds for the decision what may leave: everything fits, but for at most two things; and an oracle written apart."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from typing import Any

from hypothesis import strategies as st

from wellbeing_desktop.domain.consent import Category, Consent, Purpose, Withdrawal
from wellbeing_desktop.domain.disclosure import Decision, Item, Refusal, Request, decide
from wellbeing_desktop.domain.notes import Compartment
from wellbeing_desktop.domain.people import Role
from wellbeing_desktop.domain.reports import Means

DAY = date(2026, 11, 23)
TOMORROW, YESTERDAY = DAY + timedelta(1), DAY - timedelta(1)
COUNTS = ["period", "talks", "attendance"]
EMPLOYER = [*COUNTS, "work_agreements", "next_steps", "limitations"]
DOCTOR = [*EMPLOYER, "insights", "other_agreements"]
MAY_HAVE = {
    "manager": EMPLOYER,
    "hr": EMPLOYER,
    "commissioner": [*COUNTS, "hours"],
    "company_doctor": DOCTOR,
    "gp": DOCTOR,
    "other": [*COUNTS, "work_agreements", "next_steps", "insights", "other_agreements"],
}
"""Who reads what, by the table in DOMAIN.md, but for the letter that goes to a doctor."""


def may_have(role: str, purpose: str) -> list[str]:
    """What somebody in a role may ever be given for a purpose: a letter to talk over a referral, else no letter."""
    if purpose == "referral":
        return ["referral_letter"] if role in ("company_doctor", "gp") else []
    return MAY_HAVE.get(role, [])


REASONS = {reason for reason in Refusal if reason.value != "left_out"}
"""Every reason of the decision; what the user leaves out is no matter of it."""

PAIRS = sorted((role, purpose.value) for role in MAY_HAVE for purpose in Purpose if may_have(role, purpose.value))


@dataclass(frozen=True)
class World:
    """Items, who asks, and the consents there are."""

    items: tuple[Item, ...]
    request: Request
    consents: tuple[Consent, ...]
    withdrawals: tuple[Withdrawal, ...] = ()

    def decide(self) -> Decision:
        return decide(self.items, self.request, self.consents, self.withdrawals)

    def request_with(self, **change: Any) -> "World":
        return replace(self, request=replace(self.request, **change))

    def item_with(self, index: int, **change: Any) -> "World":
        items = list(self.items)
        items[index % len(items)] = replace(items[index % len(items)], **change)
        return replace(self, items=tuple(items))

    def consent_with(self, **change: Any) -> "World":
        """The first consent bent."""
        return replace(self, consents=(replace(self.consents[0], **change), *self.consents[1:]))

    def newer(self, **change: Any) -> "World":
        """One consent more, like the first but for the change."""
        added = replace(self.consents[0], id=max(c.id for c in self.consents) + 1, **change)
        return replace(self, consents=(*self.consents, added))

    def taken_back(self, consent_id: int) -> "World":
        taken = Withdrawal(1, consent_id, datetime(2026, 11, 1), Means.ORAL)
        return replace(self, withdrawals=(*self.withdrawals, taken))


def item(category: Category, key: str) -> Item:
    return Item(key, 1, Compartment.SHARE, category, "Inzicht", "tekst", sealed=True)


def consent(
    number: int, purpose: Purpose, categories: tuple[Category, ...], from_on: date, until: date | None
) -> Consent:
    given = datetime(2026, 1, 1)
    return Consent(
        number, "TOE-4", 1, 2, 3, purpose, categories, from_on, until, "…", "nl", given, Means.ORAL, "per telefoon"
    )  # fmt: skip


@st.composite
def matching(draw: st.DrawFn) -> World:
    """A world in which every item may go: one live consent that fits, sealed items of its categories."""
    role, purpose = draw(st.sampled_from(PAIRS))
    categories = draw(st.lists(st.sampled_from(may_have(role, purpose)), min_size=1, unique=True))
    until = draw(st.none() | st.integers(0, 400).map(lambda days: DAY + timedelta(days)))
    begins = DAY - timedelta(draw(st.integers(0, 400)))
    given = consent(4, Purpose(purpose), tuple(map(Category, categories)), begins, until)
    chosen = draw(st.lists(st.sampled_from(given.categories), min_size=1, max_size=5))
    items = tuple(item(category, f"item:{index}") for index, category in enumerate(chosen))
    return World(items, Request(1, 2, 3, Role(role), given.purpose, DAY), (given,))


ITEM_CHANGES: list[dict[str, Any]] = [
    {"compartment": Compartment.WORKING},
    {"compartment": Compartment.DOSSIER},
    {"sealed": False},
    {"third_party": True},
    {"client_id": 9},
    {"category": None},
    {"key": "area:7"},
    {"key": "life_map:7"},
    *({"category": category} for category in Category),
]
CONSENT_CHANGES: list[dict[str, Any]] = [
    {"client_id": 9},
    {"trajectory_id": 9},
    {"contact_id": 9},
    *({"purpose": purpose} for purpose in Purpose),
    {"from_on": TOMORROW},
    {"from_on": DAY},
    {"until_on": YESTERDAY},
    {"until_on": DAY},
    *({"categories": (category,)} for category in Category),
    {"categories": tuple(Category)},
]
REPLACING: list[dict[str, Any]] = [
    *({"replaces": 4, "from_on": begins} for begins in (TOMORROW, DAY, YESTERDAY)),
    *({"replaces": 5, "from_on": begins} for begins in (TOMORROW, DAY, YESTERDAY)),
    {"replaces": 4, "from_on": YESTERDAY, "until_on": YESTERDAY},
    {"replaces": 4, "purpose": Purpose.PLANNING, "from_on": DAY},
    {"replaces": 4, "contact_id": 9, "from_on": DAY},
    {"replaces": 99, "from_on": DAY},
]
REQUEST_CHANGES: list[dict[str, Any]] = [
    {"client_id": 9},
    {"contact_id": 9},
    {"trajectory_id": 9},
    *({"role": role} for role in Role),
    *({"purpose": purpose} for purpose in Purpose),
    {"trajectory_closed_on": YESTERDAY},
    {"trajectory_closed_on": DAY},
    {"day": DAY - timedelta(401)},
    {"day": DAY + timedelta(401)},
]
TAKEN_BACK = [4, 5, 6, 99]


@st.composite
def bent(draw: st.DrawFn, times: int = 2) -> World:
    """A matching world with at most `times` things changed."""
    world = draw(matching())
    for _ in range(draw(st.integers(0, times))):
        match draw(st.sampled_from(["item", "consent", "request", "newer", "replacing", "withdrawal"])):
            case "item":
                world = world.item_with(draw(st.integers(0, 4)), **draw(st.sampled_from(ITEM_CHANGES)))
            case "consent":
                world = world.consent_with(**draw(st.sampled_from(CONSENT_CHANGES)))
            case "request":
                world = world.request_with(**draw(st.sampled_from(REQUEST_CHANGES)))
            case "newer":
                world = world.newer(**draw(st.sampled_from(CONSENT_CHANGES)))
            case "replacing":
                world = world.newer(**draw(st.sampled_from(REPLACING)))
            case "withdrawal":
                world = world.taken_back(draw(st.sampled_from(TAKEN_BACK)))
    return world


def single_changes(world: World) -> Iterator[World]:
    """The world with each one change there is, and with each consent taken back."""
    yield from (world.item_with(0, **change) for change in ITEM_CHANGES)
    yield from (world.consent_with(**change) for change in CONSENT_CHANGES)
    yield from (world.newer(**change) for change in (*CONSENT_CHANGES, *REPLACING))
    yield from (world.request_with(**change) for change in REQUEST_CHANGES)
    yield from (world.taken_back(number) for number in TAKEN_BACK)


def oracle(world: World, asked: Item) -> bool:
    """DOMAIN.md in one breath: shared, sealed, the client's own, allowed for the role, in the newest live consent."""
    who = world.request
    kind = asked.category.value if asked.category else ""
    own = asked.client_id == who.client_id and not asked.third_party
    private = asked.key.split(":")[0] in ("area", "life_map")
    shared = asked.compartment.value == "share" and asked.sealed and not private
    return own and shared and kind in granted(world)


def granted(world: World) -> list[str]:
    """The categories in the newest live consent, but for those that the role may not have for the purpose."""
    live = {one.id: one for one in world.consents if live_by_oracle(world, one)}
    newest = [category.value for category in live[max(live)].categories] if live else []
    return [kind for kind in newest if kind in may_have(world.request.role.value, world.request.purpose.value)]


def live_by_oracle(world: World, one: Consent) -> bool:
    """Whether a consent is for exactly this and holds on the day: begun, not ended, not taken back, not replaced."""
    who = world.request
    asked = (who.client_id, who.trajectory_id, who.contact_id, who.purpose)
    end = one.until_on if one.until_on is not None else who.trajectory_closed_on
    on_time = one.from_on <= who.day and (end is None or who.day <= end)
    kept = one.id not in [withdrawal.consent_id for withdrawal in world.withdrawals]
    exactly = (one.client_id, one.trajectory_id, one.contact_id, one.purpose) == asked
    return exactly and on_time and kept and not _gave_way(world, one)


def _gave_way(world: World, one: Consent) -> bool:
    """Whether another took its place by that day, or took the place of the one that was to take it."""
    after = [other for other in world.consents if other.replaces == one.id]
    return any(other.from_on <= world.request.day or _gave_way(world, other) for other in after)
