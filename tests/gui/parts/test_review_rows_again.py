"""Rows that are used again for other records keep nothing of those before, not even while one has the keyboard."""

from dataclasses import replace

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.services import work_life
from wellbeing_desktop.domain.change import Act
from wellbeing_desktop.domain.insights import Insight, InsightState
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.parts.review_list import Reviewing, ReviewList
from wellbeing_desktop.services import insights


@pytest.fixture
def kept(desk: Desk) -> list[Insight]:
    talk = work_life.begin(desk.vault).sessions[0]
    for text in ("Een", "Twee", "Drie", "Vier"):
        insights.add(desk.vault, Insight(0, talk.id, text))
    insights.review(desk.vault, 1, InsightState.HOLDS, "ging goed")
    insights.review(desk.vault, 4, InsightState.DROPPED, "stond er al")
    return insights.of_session(desk.vault, talk.id)


@pytest.fixture
def lines(desk: Desk, qtbot: QtBot) -> ReviewList:
    reviewing = Reviewing(
        act=Act.SAVE_INSIGHT,
        answers=lambda: [("holds", "Ja"), ("dropped", "Nee")],
        answer=lambda one: "" if one.state is InsightState.OPEN else one.state.value,
        reviewed=lambda one, key, said: insights.reviewed(desk.vault, one, InsightState(key or "open"), said),
        ask=lambda: "Hoe ging het?",
    )
    made = ReviewList(desk, reviewing)
    qtbot.addWidget(made)
    made.resize(600, 300)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    return made


def test_another_talks_records_take_the_rows_over(desk: Desk, lines: ReviewList, kept: list[Insight]) -> None:
    lines.show_records([(one, "") for one in kept[:2]])
    first, second = lines.rows.values()
    second.line.setFocus()
    QTest.keyClicks(second.line, "eerst")
    lines.finish()
    lines.show_records([(one, "") for one in kept[2:]])
    assert list(lines.rows.values()) == [first, second]
    told = [(row.segments.current(), row.said()) for row in lines.rows.values()]
    assert told == [("", ""), ("dropped", "stond er al")]
    QTest.keyClicks(second.line, "!")
    lines.finish()
    reviews = [one.review for one in insights.of_session(desk.vault, kept[0].session_id)]
    assert reviews == ["ging goed", "eerst", "", "stond er al!"]


def test_rows_that_stay_keep_what_is_typed(lines: ReviewList, kept: list[Insight]) -> None:
    lines.show_records([(kept[1], "")])
    (row,) = lines.rows.values()
    row.line.setFocus()
    QTest.keyClicks(row.line, "half")
    lines.show_records([(replace(kept[1], text="Twee, anders"), "")])
    assert row.said() == "half"
