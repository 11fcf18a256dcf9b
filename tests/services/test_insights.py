"""Insights: written down at a talk, in its report, and looked back on at a later one."""

from dataclasses import replace

import pytest

from tests.services import work_life
from tests.services.worlds import begin, seal, write
from tests.vault_fixture import Clock
from wellbeing_desktop.domain.errors import Kind, UserError
from wellbeing_desktop.domain.insights import Insight, InsightState
from wellbeing_desktop.domain.notes import Voice
from wellbeing_desktop.services import insights, report_content, reports
from wellbeing_desktop.services.undo import revert
from wellbeing_desktop.vault.store import Vault


def _kept(vault: Vault, session_id: int, text: str = "Ik  zeg te snel ja ", voice: Voice = Voice.JOINT) -> Insight:
    made = insights.add(vault, Insight(0, session_id, text, voice)).after[0]
    assert isinstance(made, Insight)
    return made


def test_an_insight_is_added_changed_and_removed_and_each_is_undone(practice_vault: Vault) -> None:
    talk = work_life.begin(practice_vault).sessions[0]
    made = _kept(practice_vault, talk.id)
    assert made.text == "Ik zeg te snel ja"
    changed = insights.change(practice_vault, replace(made, text="Ik mag nee zeggen"))
    removed = insights.remove(practice_vault, made.id)
    assert insights.of_session(practice_vault, talk.id) == []
    revert(practice_vault, removed)
    assert [one.text for one in insights.of_session(practice_vault, talk.id)] == ["Ik mag nee zeggen"]
    revert(practice_vault, changed)
    assert insights.of_session(practice_vault, talk.id) == [made]


@pytest.mark.parametrize("text", ["", "  \n ", "\0"])
def test_an_insight_has_words(practice_vault: Vault, text: str) -> None:
    talk = work_life.begin(practice_vault).sessions[0]
    with pytest.raises(UserError) as refused:
        _kept(practice_vault, talk.id, text)
    assert (refused.value.kind, refused.value.data) == (Kind.FIELD_EMPTY, {"field": "insight"})
    with pytest.raises(UserError) as strange:
        _kept(practice_vault, 4711, "Van niemand")
    assert strange.value.kind is Kind.NOT_FOUND


def test_an_insight_is_looked_back_on_once(practice_vault: Vault, clock: Clock) -> None:
    intake, working, halfway, *_ = work_life.begin(practice_vault).sessions
    made = _kept(practice_vault, intake.id)
    assert insights.to_look_back_on(practice_vault, intake.id) == []
    for later in (working, halfway):
        (found,) = insights.to_look_back_on(practice_vault, later.id)
        assert (found.record, found.made_at.id, found.here) == (made, intake.id, False)
    clock.turn(days=(working.day - clock.present.date()).days)
    change = insights.review(practice_vault, made.id, InsightState.HOLDS, " Nog  steeds ")
    (found,) = insights.to_look_back_on(practice_vault, working.id)
    told = (found.record.state, found.record.reviewed_on, found.record.review, found.here)
    assert told == (InsightState.HOLDS, working.day, "Nog steeds", True)
    assert insights.to_look_back_on(practice_vault, halfway.id) == []
    revert(practice_vault, change)
    assert [one.record for one in insights.to_look_back_on(practice_vault, halfway.id)] == [made]


def test_another_trajectory_has_no_part_in_it(practice_vault: Vault) -> None:
    first, second = work_life.begin(practice_vault), work_life.begin(practice_vault, "Nadia Benali")
    _kept(practice_vault, first.sessions[0].id)
    assert insights.to_look_back_on(practice_vault, second.sessions[1].id) == []


def test_the_report_takes_the_insights_that_stand(practice_vault: Vault) -> None:
    talk = begin(practice_vault).dialogue
    write(practice_vault, talk.id)
    _kept(practice_vault, talk.id, "Wij overleggen te laat")
    gone = _kept(practice_vault, talk.id, "Het ligt aan de drukte", Voice.CLIENT)
    insights.review(practice_vault, gone.id, InsightState.DROPPED)
    content = report_content.gather(practice_vault, talk.id, "nl")
    lines = {line.text: line for line in content.lines}
    assert "Het ligt aan de drukte" not in lines
    assert lines["Wij overleggen te laat"].section == report_content.INSIGHTS


def test_a_sealed_report_keeps_the_insight_as_it_was(practice_vault: Vault) -> None:
    world = begin(practice_vault)
    made = _kept(practice_vault, world.dialogue.id, "Wij overleggen te laat")
    seal(practice_vault, world.dialogue.id)
    insights.review(practice_vault, made.id, InsightState.CHANGED, "Nu op tijd")
    insights.change(practice_vault, replace(made, text="Anders"))
    sealed = reports.round_of(practice_vault, world.dialogue.id)
    assert sealed is not None
    assert "Wij overleggen te laat" in [line.text for line in sealed.report.content.lines]
