"""Acts on one record that stands by itself: keeping it as it is given, and taking it away."""

from typing import TypeVar

from wellbeing_desktop.domain.change import Act, Change, Record
from wellbeing_desktop.vault import records
from wellbeing_desktop.vault.store import Vault

R = TypeVar("R", bound=Record)


def save(vault: Vault, act: Act, subject_id: int, record: R) -> Change:
    """Make a record or change it; raises NOT_FOUND for one that is there no longer, RULE as its table has rules."""
    with vault.transaction(act, subject_id):
        before = (records.get(vault, type(record), record.id),) if record.id else ()
        after = records.put(vault, record)
    return Change(act, before, (after,))


def remove(vault: Vault, act: Act, kind: type[R], number: int) -> Change:
    """Take a record away; raises NOT_FOUND, RULE as its table has rules."""
    with vault.transaction(act, number):
        before = records.get(vault, kind, number)
        records.remove(vault, before)
    return Change(act, (before,))
