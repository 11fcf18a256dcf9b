"""The decision what may leave, over 5,000 items with 200 consents and 100 withdrawals of the client.

All of it is work of one thread, whose time is counted.
"""

import time
from datetime import date, datetime, timedelta
from itertools import cycle

from benchmarks.timing import Measure
from wellbeing_desktop.domain.consent import Category, Consent, Purpose, Withdrawal
from wellbeing_desktop.domain.disclosure import Decision, Item, Request, decide
from wellbeing_desktop.domain.notes import Compartment
from wellbeing_desktop.domain.people import Role
from wellbeing_desktop.domain.reports import Means

MOST = 20.0
"""Milliseconds that a decision may take."""

ITEMS, CONSENTS, ROUNDS = 5_000, 200, 30
DAY = date(2026, 11, 23)


def _items() -> tuple[Item, ...]:
    """Of every kind and category in turns; of the seven kinds one may go when its category may."""
    kinds = cycle(
        [
            (Compartment.SHARE, True, False, "line"),
            (Compartment.SHARE, True, False, "agreement"),
            (Compartment.SHARE, False, False, "line"),
            (Compartment.SHARE, True, True, "line"),
            (Compartment.DOSSIER, False, False, "section"),
            (Compartment.WORKING, False, False, "section"),
            (Compartment.DOSSIER, False, False, "area"),
        ]
    )
    categories = cycle(Category)
    return tuple(
        Item(f"{kind}:{at}", 1, place, next(categories), "Inzicht", "tekst", sealed, third)
        for at, (place, sealed, third, kind) in zip(range(ITEMS), kinds, strict=False)
    )


def _consents() -> list[Consent]:
    """Each takes the place of the one before, to recipients and for purposes in turns; the first still fits."""
    purposes = cycle([Purpose.PROGRESS, Purpose.SUPPORT, Purpose.PLANNING])
    given = datetime(2026, 1, 1, 10)
    return [
        Consent(
            at, f"TOE-{at}", 1, 2, 3 + at % 4, next(purposes), tuple(Category), DAY - timedelta(at), None, "…", "nl",
            given, Means.ORAL, "per telefoon", replaces=at - 12 if at > 24 else None,
        )
        for at in range(1, CONSENTS + 1)
    ]  # fmt: skip


def _spent(items: tuple[Item, ...], request: Request, consents: list[Consent], taken: list[Withdrawal]) -> float:
    begin = time.thread_time()
    decision = decide(items, request, consents, taken)
    spent = (time.thread_time() - begin) * 1000
    _look(decision)
    return spent


def _look(decision: Decision) -> None:
    """A decision that releases nothing would be quick for the wrong reason."""
    if len(decision.released) < ITEMS / 10 or len(decision.refused) < ITEMS / 2:
        raise ValueError("nothing to be measured")


def run() -> list[Measure]:
    """What each of the decisions for a doctor and for a manager costs."""
    items, consents = _items(), _consents()
    taken = [Withdrawal(at, at, datetime(2026, 11, 1), Means.ORAL) for at in range(1, CONSENTS, 2)]
    found = []
    for role in (Role.COMPANY_DOCTOR, Role.MANAGER):
        fits = next(one for one in reversed(consents) if one.id not in {each.consent_id for each in taken})
        request = Request(1, 2, fits.contact_id, role, fits.purpose, DAY)
        spent = sorted(_spent(items, request, consents, taken) for _ in range(ROUNDS))
        median = spent[len(spent) // 2]
        what = f"decide over {ITEMS:,} items for a {role.value} ({median:.1f} ms, slowest {spent[-1]:.1f})"
        found.append((what, median / MOST, 1.0))
    return found
