"""Goals: in the client's words, looked back on, and every act taken back."""

import pytest

from tests.services import work_life
from tests.vault_fixture import Clock
from wellbeing_desktop.domain.errors import Kind, UserError
from wellbeing_desktop.domain.goals import Goal, GoalState
from wellbeing_desktop.services import goals, trajectories
from wellbeing_desktop.services.undo import revert
from wellbeing_desktop.vault.store import Vault


def _goal(vault: Vault, trajectory_id: int, text: str = "Om zes uur naar huis") -> Goal:
    made = goals.add(vault, trajectory_id, text).after[0]
    assert isinstance(made, Goal)
    return made


def test_goals_are_kept_in_order_in_the_words_given(practice_vault: Vault) -> None:
    number = work_life.begin(practice_vault).trajectory.id
    _goal(practice_vault, number, "  Om zes uur\nnaar huis ")
    _goal(practice_vault, number, "Weer slapen")
    found = goals.of_trajectory(practice_vault, number)
    assert [goal.text for goal in found] == ["Om zes uur naar huis", "Weer slapen"]
    assert {goal.state for goal in found} == {GoalState.OPEN}


def test_a_review_keeps_state_words_and_day(practice_vault: Vault, clock: Clock) -> None:
    goal = _goal(practice_vault, work_life.begin(practice_vault).trajectory.id)
    clock.turn(days=21)
    goals.review(practice_vault, goal.id, GoalState.REACHED, "Vier van de vijf dagen")
    found = goals.of_trajectory(practice_vault, goal.trajectory_id)[0]
    assert (found.state, found.review) == (GoalState.REACHED, "Vier van de vijf dagen")
    assert found.reviewed_on == clock.present.date() != found.made_on


def test_every_act_on_a_goal_is_taken_back(practice_vault: Vault) -> None:
    number = work_life.begin(practice_vault).trajectory.id
    goal = _goal(practice_vault, number)
    for act in (
        lambda: goals.reword(practice_vault, goal.id, "Om vijf uur naar huis"),
        lambda: goals.review(practice_vault, goal.id, GoalState.DROPPED, "niet meer nodig"),
        lambda: goals.remove(practice_vault, goal.id),
    ):
        change = act()
        assert goals.of_trajectory(practice_vault, number) != [goal]
        revert(practice_vault, change)
        assert goals.of_trajectory(practice_vault, number) == [goal]


@pytest.mark.parametrize("text", ["", "  \n ", "\0"])
def test_a_goal_without_words_is_refused(practice_vault: Vault, text: str) -> None:
    number = work_life.begin(practice_vault).trajectory.id
    with pytest.raises(UserError) as caught:
        goals.add(practice_vault, number, text)
    assert (caught.value.kind, caught.value.data) == (Kind.FIELD_EMPTY, {"field": "goal"})
    assert goals.of_trajectory(practice_vault, number) == []


def test_goals_belong_to_programmes_that_wait_for_them_or_evaluate() -> None:
    used = {programme.key for programme in trajectories.programmes() if goals.used_in(programme)}
    assert "begeleiding-werk-prive" in used
    assert "levensgebieden-gesprek" not in used
