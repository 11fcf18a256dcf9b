"""Taking an act back, or doing it again: one piece of code for every act."""

from dataclasses import replace

from wellbeing_desktop.domain.change import Act, Change
from wellbeing_desktop.domain.errors import Kind, UserError
from wellbeing_desktop.vault import records
from wellbeing_desktop.vault.store import Vault


def revert(vault: Vault, change: Change) -> Change:
    """Bring back what was there before the change, and return what that changed.

    Raises NOT_ALLOWED for an act that cannot be undone, CHANGED_MEANWHILE when one of its records was altered since.
    """
    if not change.undoable:
        raise UserError(Kind.NOT_ALLOWED)
    kept = {(type(record), record.id) for record in change.before}
    with vault.transaction(Act.UNDO):
        vault.connection.execute("PRAGMA defer_foreign_keys = ON")
        for record in change.after:
            if records.find(vault, type(record), record.id) != record:
                raise UserError(Kind.CHANGED_MEANWHILE)
        for record in reversed(change.after):
            if (type(record), record.id) not in kept:
                records.remove(vault, record)  # first: a record of before can want the number that is then free
        for record in change.before:
            records.put(vault, record)
    return replace(change, before=change.after, after=change.before)
