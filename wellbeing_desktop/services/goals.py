"""The goals of a trajectory, in the client's words, and how they are looked back on."""

from dataclasses import replace

from wellbeing_desktop.domain.change import Act, Change
from wellbeing_desktop.domain.goals import Goal, GoalState
from wellbeing_desktop.domain.notes import clean
from wellbeing_desktop.domain.people import require
from wellbeing_desktop.domain.programme import Gate, Programme
from wellbeing_desktop.vault import records
from wellbeing_desktop.vault.store import Vault

from . import one_record
from .trajectories import trajectory


def used_in(programme: Programme) -> bool:
    """Whether trajectories of this programme have goals: one of its phases waits for them, or it evaluates."""
    waits = any(Gate.GOALS in phase.opens for phase in programme.phases)
    return waits or any(kind.evaluation for kind in programme.kinds)


def of_trajectory(vault: Vault, trajectory_id: int) -> list[Goal]:
    """The goals of a trajectory in the order they were made."""
    return records.select(vault, Goal, "WHERE trajectory_id = ? ORDER BY id", (trajectory_id,))


def worded(goal: Goal, text: str) -> Goal:
    """The goal in other words, as it would be kept; raises FIELD_EMPTY without any."""
    return replace(goal, text=require(clean(text), "goal"))


def reviewed(vault: Vault, goal: Goal, state: GoalState, words: str) -> Goal:
    """The goal as looked back on today, as it would be kept."""
    said = " ".join(clean(words).split())
    return replace(goal, state=state, review=said, reviewed_on=vault.now().date())


def add(vault: Vault, trajectory_id: int, text: str) -> Change:
    """Add a goal; raises FIELD_EMPTY without a text, NOT_FOUND for a strange trajectory."""
    made = worded(Goal(0, trajectory_id, "", made_on=vault.now().date()), text)
    with vault.transaction(Act.SAVE_GOAL, trajectory_id):
        trajectory(vault, trajectory_id)
        goal = records.put(vault, made)
    return Change(Act.SAVE_GOAL, after=(goal,))


def reword(vault: Vault, goal_id: int, text: str) -> Change:
    """Give a goal other words; raises FIELD_EMPTY without any."""
    with vault.transaction(Act.SAVE_GOAL, goal_id):
        before = records.get(vault, Goal, goal_id)
        after = records.put(vault, worded(before, text))
    return Change(Act.SAVE_GOAL, (before,), (after,))


def review(vault: Vault, goal_id: int, state: GoalState, words: str = "") -> Change:
    """Write down where a goal stands today and what was said about it."""
    with vault.transaction(Act.SAVE_GOAL, goal_id):
        before = records.get(vault, Goal, goal_id)
        after = records.put(vault, reviewed(vault, before, state, words))
    return Change(Act.SAVE_GOAL, (before,), (after,))


def remove(vault: Vault, goal_id: int) -> Change:
    """Take a goal away; raises NOT_FOUND."""
    return one_record.remove(vault, Act.REMOVE_GOAL, Goal, goal_id)
