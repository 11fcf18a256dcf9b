"""Lines with a field to add one: drafted while typing, one act by Enter, given up by Esc."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.services import work_life
from wellbeing_desktop.domain.goals import GoalState
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.parts.goals_list import GoalsList
from wellbeing_desktop.services import goals


@pytest.fixture
def shown(desk: Desk, qtbot: QtBot) -> GoalsList:
    world = work_life.begin(desk.vault)
    made = GoalsList(desk)
    qtbot.addWidget(made)
    desk.changed.connect(lambda _change: made.show_trajectory(world.trajectory.id))
    made.show_trajectory(world.trajectory.id)
    made.show()
    return made


def _texts(desk: Desk) -> list[str]:
    return [goal.text for goal in goals.of_trajectory(desk.vault, 1)]


def _type(qtbot: QtBot, shown: GoalsList, text: str) -> None:
    qtbot.keyClicks(shown.field.edit, text)


def test_enter_keeps_a_line_and_the_next_can_be_typed(shown: GoalsList, desk: Desk, qtbot: QtBot) -> None:
    for text in ("Slapen", "Om zes uur naar huis"):
        _type(qtbot, shown, text)
        qtbot.keyClick(shown.field.edit, Qt.Key.Key_Return)
    assert _texts(desk) == ["Slapen", "Om zes uur naar huis"]
    assert shown.field.text() == ""
    assert len(shown.rows) == 2


def test_a_draft_outlives_a_crash_and_is_one_act_with_one_undo(shown: GoalsList, desk: Desk, qtbot: QtBot) -> None:
    _type(qtbot, shown, "Sla")
    shown.save_draft()
    shown.show_trajectory(1)
    assert _texts(desk) == ["Sla"]
    assert shown.rows == {}
    _type(qtbot, shown, "pen")
    shown.save_draft()
    assert shown.finish()
    assert _texts(desk) == ["Slapen"]
    desk.undo_last()
    assert _texts(desk) == []


def test_esc_gives_up_and_leaves_no_trace(shown: GoalsList, desk: Desk, qtbot: QtBot) -> None:
    _type(qtbot, shown, "Sla")
    shown.save_draft()
    qtbot.keyClick(shown.field.edit, Qt.Key.Key_Escape)
    assert _texts(desk) == []
    assert shown.field.text() == ""


def test_other_words_are_one_act(shown: GoalsList, desk: Desk, qtbot: QtBot) -> None:
    goals.add(desk.vault, 1, "Slapen")
    shown.show_trajectory(1)
    (row,) = shown.rows.values()
    row.change_button.click()
    assert shown.field.text() == "Slapen"
    _type(qtbot, shown, "Zes uur slapen")
    qtbot.keyClick(shown.field.edit, Qt.Key.Key_Return)
    assert _texts(desk) == ["Zes uur slapen"]
    desk.undo_last()
    assert _texts(desk) == ["Slapen"]


def test_changing_and_giving_up_brings_the_words_back(shown: GoalsList, desk: Desk, qtbot: QtBot) -> None:
    goals.add(desk.vault, 1, "Slapen")
    shown.show_trajectory(1)
    (row,) = shown.rows.values()
    row.change_button.click()
    _type(qtbot, shown, "Iets anders")
    shown.save_draft()
    assert _texts(desk) == ["Iets anders"]
    qtbot.keyClick(shown.field.edit, Qt.Key.Key_Escape)
    assert _texts(desk) == ["Slapen"]


def test_a_line_goes_and_comes_back(shown: GoalsList, desk: Desk) -> None:
    goals.add(desk.vault, 1, "Slapen")
    shown.show_trajectory(1)
    (row,) = shown.rows.values()
    row.remove_button.click()
    assert _texts(desk) == []
    desk.undo_last()
    assert _texts(desk) == ["Slapen"]
    assert len(shown.rows) == 1


def test_what_is_said_is_drafted_and_settled_as_one_act(shown: GoalsList, desk: Desk, qtbot: QtBot) -> None:
    goals.add(desk.vault, 1, "Slapen")
    shown.show_trajectory(1)
    (row,) = shown.rows.values()
    qtbot.keyClicks(row.line, "Vijf nachten")
    shown.save_draft()
    assert goals.of_trajectory(desk.vault, 1)[0].review == "Vijf nachten"
    row.segments.chosen.emit(GoalState.REACHED.value)
    (kept,) = goals.of_trajectory(desk.vault, 1)
    assert (kept.state, kept.review) == (GoalState.REACHED, "Vijf nachten")
    desk.undo_last()
    (back,) = goals.of_trajectory(desk.vault, 1)
    assert (back.state, back.review, back.reviewed_on) == (GoalState.OPEN, "", None)


def test_words_taken_away_again_leave_no_draft(shown: GoalsList, desk: Desk, qtbot: QtBot) -> None:
    goals.add(desk.vault, 1, "Slapen")
    shown.show_trajectory(1)
    (row,) = shown.rows.values()
    qtbot.keyClicks(row.line, "V")
    shown.save_draft()
    qtbot.keyClick(row.line, Qt.Key.Key_Backspace)
    assert shown.finish()
    (kept,) = goals.of_trajectory(desk.vault, 1)
    assert (kept.review, kept.reviewed_on) == ("", None)


def test_what_was_typed_for_one_trajectory_waits_there(shown: GoalsList, desk: Desk, qtbot: QtBot) -> None:
    other = work_life.begin(desk.vault, "Nadia Benali").trajectory.id
    _type(qtbot, shown, "Slapen")
    shown.show_trajectory(other)
    assert shown.field.text() == ""
    shown.show_trajectory(1)
    assert shown.field.text() == "Slapen"
    assert goals.of_trajectory(desk.vault, other) == []
