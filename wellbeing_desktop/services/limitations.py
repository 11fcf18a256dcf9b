"""What a client can or cannot do at work, as the company doctor said it: a quote, a day and who, never a diagnosis."""

from dataclasses import replace

from wellbeing_desktop.domain.change import Act, Change
from wellbeing_desktop.domain.consent import Category, Limitation
from wellbeing_desktop.domain.errors import Kind, UserError
from wellbeing_desktop.domain.notes import clean
from wellbeing_desktop.domain.people import Contact, Role
from wellbeing_desktop.vault import records
from wellbeing_desktop.vault.store import Vault

from . import one_record, people, trajectories

KEY = f"{Category.LIMITATIONS.value}:"
"""What the key of a limitation begins with in the register; its id follows."""


def doctors(vault: Vault, trajectory_id: int) -> list[Contact]:
    """The company doctors around the trajectory's client: only they can be quoted."""
    return people.contacts_of(vault, trajectories.trajectory(vault, trajectory_id).person, Role.COMPANY_DOCTOR)


def save(vault: Vault, limitation: Limitation) -> Change:
    """Keep a quote, a new one (id 0) or one that is put right.

    Raises FIELD_EMPTY 'quote', FIELD_WRONG 'said_on' for a day to come, RULE 'limitation_from_doctor' when it is not a
    company doctor of this client, and RULE 'limitation_kept' once it has left.
    """
    quote = " ".join(clean(limitation.quote).split())
    if not quote:
        raise UserError(Kind.FIELD_EMPTY, field="quote")
    if limitation.said_on > vault.now().date():
        raise UserError(Kind.FIELD_WRONG, field="said_on")
    return one_record.save(vault, Act.SAVE_LIMITATION, limitation.trajectory_id, replace(limitation, quote=quote))


def remove(vault: Vault, limitation_id: int) -> Change:
    """Take a quote away; raises NOT_FOUND, and RULE 'limitation_kept' once it has left."""
    return one_record.remove(vault, Act.REMOVE_LIMITATION, Limitation, limitation_id)


def of_trajectory(vault: Vault, trajectory_id: int) -> list[Limitation]:
    """The quotes of a trajectory, the last said first."""
    return records.select(vault, Limitation, "WHERE trajectory_id = ? ORDER BY said_on DESC, id DESC", (trajectory_id,))


def left(vault: Vault, limitation_id: int) -> bool:
    """Whether a quote has left the vault, after which it stays as it is."""
    found = vault.connection.execute(
        "SELECT EXISTS (SELECT 1 FROM disclosure, json_each(disclosure.items) AS item WHERE item.value = ?)",
        (f"{KEY}{limitation_id}",),
    ).fetchone()
    return bool(found[0])
