"""When the yearly archive is to be made: in the month that the user chose, until it was made."""

from datetime import date

from wellbeing_desktop.domain.change import Act, Change
from wellbeing_desktop.vault.store import Vault

from .archives import listed


def month(vault: Vault) -> int:
    """The month of the yearly archive, 1 to 12."""
    return int(vault.connection.execute("SELECT archive_month FROM meta").fetchone()[0])


def set_month(vault: Vault, chosen: int) -> Change:
    """Make the archive in this month, 1 to 12, from now on."""
    with vault.transaction(Act.SET_ARCHIVE_MONTH, chosen):
        vault.connection.execute("UPDATE meta SET archive_month = ?", (chosen,))
    return Change(Act.SET_ARCHIVE_MONTH, undoable=False)


def due_since(vault: Vault) -> date | None:
    """The first day of the month in which it was to be made and was not; None when there is nothing to remind of.

    A vault that was made after that day waits for the next year.
    """
    today, chosen = vault.now().date(), month(vault)
    since = date(today.year if today.month >= chosen else today.year - 1, chosen, 1)
    [created] = vault.connection.execute("SELECT created_at FROM meta").fetchone()
    if date.fromisoformat(created[:10]) > since:
        return None
    made = max((archive.made_at.date() for archive in listed(vault)), default=date.min)
    return None if made >= since else since
