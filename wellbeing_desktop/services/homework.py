"""What is given to do until the next talk, and how that went."""

from dataclasses import dataclass, replace

from wellbeing_desktop.domain.change import Act, Change
from wellbeing_desktop.domain.goals import Done, Homework
from wellbeing_desktop.domain.notes import clean
from wellbeing_desktop.domain.people import require
from wellbeing_desktop.domain.trajectory import Session
from wellbeing_desktop.vault import records
from wellbeing_desktop.vault.store import Vault

from . import looking_back, one_record
from .sessions import session


@dataclass(frozen=True)
class LookBack:
    """Homework of an earlier talk, with that talk."""

    homework: Homework
    given_at: Session


def given_at(vault: Vault, session_id: int) -> list[Homework]:
    """What was given to do at a session, in the order it was given."""
    return records.select(vault, Homework, "WHERE session_id = ? ORDER BY id", (session_id,))


def to_look_back_on(vault: Vault, session_id: int) -> list[LookBack]:
    """Homework of earlier talks of the same trajectory that is still open, or was told about at this very session."""
    found = looking_back.earlier(
        vault, Homework, session_id, lambda one: one.done is Done.UNKNOWN, lambda one: one.told_on
    )
    return [LookBack(one.record, one.made_at) for one in found]


def open_in(vault: Vault, trajectory_id: int) -> list[Homework]:
    """The homework of a trajectory about which nothing was told yet."""
    return records.select(
        vault,
        Homework,
        "JOIN session ON session.id = homework.session_id WHERE trajectory_id = ? AND done = ? ORDER BY homework.id",
        (trajectory_id, Done.UNKNOWN.value),
    )


def give(vault: Vault, session_id: int, text: str) -> Change:
    """Give something to do; raises FIELD_EMPTY without a text, NOT_FOUND for a strange session."""
    given = worded(Homework(0, session_id, ""), text)
    with vault.transaction(Act.SAVE_HOMEWORK, session_id):
        session(vault, session_id)
        made = records.put(vault, given)
    return Change(Act.SAVE_HOMEWORK, after=(made,))


def worded(homework: Homework, text: str) -> Homework:
    """The homework in other words, as it would be kept; raises FIELD_EMPTY without any."""
    return replace(homework, text=require(clean(text), "homework"))


def told(vault: Vault, homework: Homework, done: Done, words: str) -> Homework:
    """The homework with what was told about it today, as it would be kept."""
    said = " ".join(clean(words).split())
    told_on = None if done is Done.UNKNOWN else vault.now().date()
    return replace(homework, done=done, told_on=told_on, review=said)


def reword(vault: Vault, homework_id: int, text: str) -> Change:
    """Give homework other words; raises FIELD_EMPTY without any."""
    with vault.transaction(Act.SAVE_HOMEWORK, homework_id):
        before = records.get(vault, Homework, homework_id)
        after = records.put(vault, worded(before, text))
    return Change(Act.SAVE_HOMEWORK, (before,), (after,))


def tell(vault: Vault, homework_id: int, done: Done, words: str | None = None) -> Change:
    """Write down whether homework was done, and a line about it; None keeps the line that is there."""
    with vault.transaction(Act.SAVE_HOMEWORK, homework_id):
        before = records.get(vault, Homework, homework_id)
        after = records.put(vault, told(vault, before, done, before.review if words is None else words))
    return Change(Act.SAVE_HOMEWORK, (before,), (after,))


def remove(vault: Vault, homework_id: int) -> Change:
    """Take homework away; raises NOT_FOUND."""
    return one_record.remove(vault, Act.REMOVE_HOMEWORK, Homework, homework_id)
