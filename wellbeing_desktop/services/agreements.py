"""Agreements of a session: who does what by when."""

from dataclasses import replace

from wellbeing_desktop.domain.agreements import Agreement, AgreementStatus
from wellbeing_desktop.domain.change import Act, Change
from wellbeing_desktop.domain.notes import clean
from wellbeing_desktop.domain.people import require
from wellbeing_desktop.vault import records
from wellbeing_desktop.vault.store import Vault

from . import one_record
from .looking_back import Earlier, earlier


def of_session(vault: Vault, session_id: int) -> list[Agreement]:
    """The agreements made in a session, in the order they were made."""
    return records.select(vault, Agreement, "WHERE session_id = ? ORDER BY id", (session_id,))


def of_client(vault: Vault, client_id: int) -> list[Agreement]:
    """All agreements of a client's trajectories, the earliest due first, those without a date last."""
    return records.select(
        vault,
        Agreement,
        "JOIN session ON session.id = agreement.session_id JOIN trajectory ON trajectory.id = session.trajectory_id "
        "WHERE trajectory.client_id = ? ORDER BY agreement.due_on IS NULL, agreement.due_on, agreement.id",
        (client_id,),
    )


def to_look_back_on(vault: Vault, session_id: int) -> list[Earlier[Agreement]]:
    """Agreements of earlier talks of the same trajectory that are open, or were looked back on at this very talk."""
    return earlier(
        vault, Agreement, session_id, lambda one: one.status is AgreementStatus.OPEN, lambda one: one.reviewed_on
    )


def reviewed(vault: Vault, agreement: Agreement, status: AgreementStatus, words: str) -> Agreement:
    """The agreement with what was said of it today, as it would be kept; what was agreed stays as it is."""
    said = " ".join(clean(words).split())
    return replace(agreement, status=status, reviewed_on=vault.now().date(), review=said)


def review(vault: Vault, agreement_id: int, status: AgreementStatus, words: str = "") -> Change:
    """Write down what became of an agreement, and a line about it; OPEN means in part, or not yet. Raises NOT_FOUND."""
    with vault.transaction(Act.CHANGE_AGREEMENT, agreement_id):
        before = records.get(vault, Agreement, agreement_id)
        after = records.put(vault, reviewed(vault, before, status, words))
    return Change(Act.CHANGE_AGREEMENT, (before,), (after,))


def add(vault: Vault, agreement: Agreement) -> Change:
    """Add an agreement; raises FIELD_EMPTY without a text."""
    agreement = replace(agreement, id=0, text=require(agreement.text, "agreement"))
    with vault.transaction(Act.ADD_AGREEMENT, agreement.session_id):
        agreement = records.put(vault, agreement)
    return Change(Act.ADD_AGREEMENT, after=(agreement,))


def change(vault: Vault, agreement: Agreement) -> Change:
    """Change an agreement, its status for instance; a sealed report keeps it as it was. Raises FIELD_EMPTY."""
    agreement = replace(agreement, text=require(agreement.text, "agreement"))
    with vault.transaction(Act.CHANGE_AGREEMENT, agreement.id):
        before = records.get(vault, Agreement, agreement.id)
        records.put(vault, agreement)
    return Change(Act.CHANGE_AGREEMENT, (before,), (agreement,))


def remove(vault: Vault, agreement_id: int) -> Change:
    """Take an agreement away; raises NOT_FOUND."""
    return one_record.remove(vault, Act.REMOVE_AGREEMENT, Agreement, agreement_id)


def draft(vault: Vault, agreement: Agreement) -> Agreement:
    """Keep an agreement that is still being typed, so that it outlives a crash; `settle` makes one act of it.

    Raises FIELD_EMPTY without a text.
    """
    agreement = replace(agreement, text=require(agreement.text, "agreement"))
    with vault.transaction(Act.AUTOSAVE, agreement.session_id):
        return records.put(vault, agreement)


def settle(vault: Vault, agreement: Agreement, began: Agreement | None) -> Change:
    """Keep an agreement whose typing has ended; undo brings back how it `began`, None for a new one.

    Raises FIELD_EMPTY without a text.
    """
    agreement = replace(agreement, text=require(agreement.text, "agreement"))
    act = Act.CHANGE_AGREEMENT if began else Act.ADD_AGREEMENT
    with vault.transaction(act, agreement.session_id) as line:
        agreement = records.put(vault, agreement)
        line.subject_id = agreement.id if began else agreement.session_id
    return Change(act, (began,) if began else (), (agreement,))


def discard(vault: Vault, drafted: Agreement, began: Agreement | None) -> None:
    """Give up what was typed since the agreement `began`, or the whole of a new one."""
    with vault.transaction(Act.AUTOSAVE, drafted.session_id):
        if began:
            records.put(vault, began)
        elif records.find(vault, Agreement, drafted.id):
            records.remove(vault, drafted)
