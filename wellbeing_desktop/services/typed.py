"""Records that are being typed: kept as they grow, so that they outlive a crash, and one act once the typing ended."""

from typing import TypeVar

from wellbeing_desktop.domain.change import Act, Change, Record
from wellbeing_desktop.vault import records
from wellbeing_desktop.vault.store import Vault

R = TypeVar("R", bound=Record)


def keep(vault: Vault, record: R) -> R:
    """Keep a record as it stands now, without an act to undo; `settle` makes one of it."""
    with vault.transaction(Act.AUTOSAVE):
        return records.put(vault, record)


def settle(vault: Vault, act: Act, record: Record, began: Record | None) -> Change:
    """Make one act of a record whose typing ended; undo brings back how it `began`, None for a new one."""
    with vault.transaction(act, record.id) as line:
        made = records.put(vault, record)
        line.subject_id = made.id
    return Change(act, (began,) if began else (), (made,))


def discard(vault: Vault, drafted: Record, began: Record | None) -> None:
    """Give up what was typed since the record `began`, or the whole of a new one."""
    with vault.transaction(Act.AUTOSAVE):
        if began is not None:
            records.put(vault, began)
        elif records.find(vault, type(drafted), drafted.id) is not None:
            records.remove(vault, drafted)
