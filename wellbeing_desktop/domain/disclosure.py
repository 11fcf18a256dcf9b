"""The decision what may leave the vault, and the register of what left. Pure; deny by default."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum

from .consent import (
    Category,
    Consent,
    ConsentState,
    Purpose,
    Withdrawal,
    offered_categories,
    offered_for,
    replaced_from,
    state_on,
)
from .notes import Compartment
from .people import Role
from .reports import Means


class Refusal(StrEnum):
    """Why an item stays in the vault."""

    WORKING_NOTE = "working_note"
    DOSSIER_ONLY = "dossier_only"
    LIFE_AREA = "life_area"
    RECIPIENT_NEVER = "recipient_never"
    NOT_SEALED = "not_sealed"
    THIRD_PARTY = "third_party"
    NO_CONSENT = "no_consent"
    NOT_YET = "not_yet"
    EXPIRED = "expired"
    WITHDRAWN = "withdrawn"
    REPLACED = "replaced"
    NOT_IN_CONSENT = "not_in_consent"
    LEFT_OUT = "left_out"


LIFE_AREA_KEY = "area:"
"""How the key of what was said about a life area begins."""

LIFE_AREA_KEYS = (LIFE_AREA_KEY, "life_")
"""How the key of anything about the life areas begins, the drawn wheel's too."""


@dataclass(frozen=True)
class Item:
    """One piece of content that somebody might be given; `key` says which, for the register and the preview."""

    key: str
    client_id: int
    compartment: Compartment
    category: Category | None
    label: str
    text: str
    sealed: bool
    third_party: bool = False


@dataclass(frozen=True)
class Request:
    """Who would get it, what for, and on which day."""

    client_id: int
    trajectory_id: int
    contact_id: int
    role: Role
    purpose: Purpose
    day: date
    trajectory_closed_on: date | None = None


@dataclass(frozen=True)
class Decision:
    """The released items, every refused one with its reason, and the consent it rests on."""

    released: tuple[Item, ...]
    refused: tuple[tuple[Item, Refusal], ...]
    consent: Consent | None


def decide(
    items: Iterable[Item], request: Request, consents: Iterable[Consent], withdrawals: Iterable[Withdrawal]
) -> Decision:
    """What may be released: an item needs a live consent for exactly this recipient, purpose and category."""
    consent, lack = _find_consent(request, tuple(consents), tuple(withdrawals))
    ever = frozenset(offered_categories(request.role))
    now = frozenset(offered_for(request.role, request.purpose)) & frozenset(consent.categories if consent else ())
    released: list[Item] = []
    refused: list[tuple[Item, Refusal]] = []
    for item in items:
        reason = _never(item, request.client_id, ever) or lack
        if reason is None and item.category not in now:
            reason = Refusal.NOT_IN_CONSENT
        if reason is None:
            released.append(item)
        else:
            refused.append((item, reason))
    return Decision(tuple(released), tuple(refused), consent)


def without(decision: Decision, keys: Collection[str]) -> Decision:
    """The decision with the released items of these keys refused, for the user left them out."""
    kept = tuple(item for item in decision.released if item.key not in keys)
    left = tuple((item, Refusal.LEFT_OUT) for item in decision.released if item.key in keys)
    return replace(decision, released=kept, refused=(*decision.refused, *left))


def _never(item: Item, client_id: int, ever: frozenset[Category]) -> Refusal | None:
    """Reasons that no consent can lift; `ever` is what somebody in the recipient's role can have at all."""
    if item.compartment is Compartment.WORKING:
        return Refusal.WORKING_NOTE
    if item.third_party or item.client_id != client_id:
        return Refusal.THIRD_PARTY
    if item.key.startswith(LIFE_AREA_KEYS):
        return Refusal.LIFE_AREA
    if item.compartment is not Compartment.SHARE or item.category is None:
        return Refusal.DOSSIER_ONLY
    if item.category not in ever:
        return Refusal.RECIPIENT_NEVER
    return None if item.sealed else Refusal.NOT_SEALED


_LACK = {
    ConsentState.NOT_YET: Refusal.NOT_YET,
    ConsentState.EXPIRED: Refusal.EXPIRED,
    ConsentState.WITHDRAWN: Refusal.WITHDRAWN,
    ConsentState.REPLACED: Refusal.REPLACED,
}


def _find_consent(
    request: Request, consents: tuple[Consent, ...], withdrawals: tuple[Withdrawal, ...]
) -> tuple[Consent | None, Refusal | None]:
    """The newest live consent that fits, or the reason why there is none (of the newest one that fits)."""
    fitting = [c for c in sorted(consents, key=lambda c: c.id, reverse=True) if _fits(c, request)]
    replaced = replaced_from(consents)
    states = [state_on(c, withdrawals, request.day, request.trajectory_closed_on, replaced.get(c.id)) for c in fitting]
    for consent, state in zip(fitting, states, strict=True):
        if state is ConsentState.LIVE:
            return consent, None
    return None, _LACK[states[0]] if states else Refusal.NO_CONSENT


def _fits(consent: Consent, request: Request) -> bool:
    return (consent.client_id, consent.trajectory_id, consent.contact_id, consent.purpose) == (
        request.client_id,
        request.trajectory_id,
        request.contact_id,
        request.purpose,
    )


class Way(StrEnum):
    """How something left the vault."""

    PRINTED = "printed"
    SAVED = "saved"


@dataclass(frozen=True)
class Disclosure:
    """One thing that left the vault; `digest` and `size` are of the exact file, `previous` chains the register.

    `client_id` is None for a document that speaks of no client, such as one about a whole group. A document over a
    period names its trajectory and the days it covers, both included; `protected` files open with a passphrase only;
    `passed` are the words of the word check that the user let stand.
    """

    id: int
    document: str
    number: str
    version: int
    client_id: int | None
    report_id: int | None
    contact_id: int | None
    recipient: str
    purpose: str
    consent_id: int | None
    items: tuple[str, ...]
    way: Way
    made_at: datetime
    digest: str
    size: int
    previous: str
    chained: str
    trajectory_id: int | None = None
    covers_from: date | None = None
    covers_until: date | None = None
    protected: bool = False
    passed: tuple[str, ...] = ()


class Cause(StrEnum):
    """Why an earlier recipient is told of something (GDPR articles 19 and 7(3))."""

    CORRECTION = "correction"
    ERASURE = "erasure"
    WITHDRAWAL = "withdrawal"


@dataclass(frozen=True)
class Notice:
    """That the recipient of a disclosure was told: on paper, or by word of mouth with a line of how. Never changed."""

    id: int
    disclosure_id: int
    cause: Cause
    told_at: datetime
    means: Means
    how: str = ""
