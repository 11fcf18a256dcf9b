"""How the user likes to plan and what the calendar shows beside talks: one record."""

from wellbeing_desktop.domain.appointments import CalendarWishes
from wellbeing_desktop.domain.change import Act, Change
from wellbeing_desktop.domain.errors import Kind, UserError
from wellbeing_desktop.vault import records
from wellbeing_desktop.vault.store import Vault


def wishes(vault: Vault) -> CalendarWishes:
    """The wishes as kept, else the usual ones."""
    return records.find(vault, CalendarWishes, 1) or CalendarWishes(1)


def save(vault: Vault, wanted: CalendarWishes) -> Change:
    """Keep the wishes.

    Raises FIELD_EMPTY without weekdays, FIELD_WRONG when the day ends before it begins or a number is out of bounds.
    """
    if not wanted.weekdays:
        raise UserError(Kind.FIELD_EMPTY, field="weekdays")
    if wanted.until_time <= wanted.from_time:
        raise UserError(Kind.FIELD_WRONG, field="until_time")
    if not 0 <= wanted.travel_minutes <= 480 or not 1 <= wanted.most_a_day <= 20:
        raise UserError(Kind.FIELD_WRONG, field="travel_minutes")
    with vault.transaction(Act.SAVE_WISHES):
        before = records.find(vault, CalendarWishes, 1)
        after = records.put(vault, wanted)
    return Change(Act.SAVE_WISHES, (before,) if before else (), (after,))
