"""The pages of a network: meetings, decisions, plan of action, scores and effect report."""

from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from tests.gui.views.network_tools import page, press, row, rows, shown
from tests.services.network_worlds import (
    NetworkWorld,
    make_network,
    meet,
)
from wellbeing_desktop.domain.network import PlanAction
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.paper_dialog import PaperDialog
from wellbeing_desktop.gui.places import Place
from wellbeing_desktop.gui.views.network.decisions import DecisionsPage
from wellbeing_desktop.gui.views.network.effect import EffectPage
from wellbeing_desktop.gui.views.network.measures import MeasuresPage
from wellbeing_desktop.gui.views.network.meetings import MeetingsPage
from wellbeing_desktop.gui.views.network.plan import PlanPage
from wellbeing_desktop.gui.views.today import TodayView
from wellbeing_desktop.services import network_measures, network_plan, organisation_reports


@pytest.fixture
def world(desk: Desk) -> NetworkWorld:
    return make_network(desk.vault)


def test_meetings_are_planned_with_a_warning_when_busy(qtbot: QtBot, desk: Desk, world: NetworkWorld) -> None:
    view = page(qtbot, desk, world, MeetingsPage, "meetings")
    meetings = view.page
    assert isinstance(meetings, MeetingsPage)
    assert meetings.nothing.isVisible()
    day = meetings.day_edit.value()
    press(qtbot, meetings.plan_button)
    assert rows(meetings)[0].startswith("Kerngroepoverleg, maandag 30 november 2026, 09:00–10:30 · 6 uitgenodigd")
    assert not meetings.clash.isVisible()
    meetings.day_edit.set_value(day)
    assert meetings.clash.isVisible()
    assert "09:00–10:30" in meetings.clash.text
    with qtbot.waitSignal(desk.went) as went:
        row(meetings, "Kerngroepoverleg").click()
    assert went.args[0].view == "note"


def test_decisions_are_kept_with_their_meeting(qtbot: QtBot, desk: Desk, world: NetworkWorld) -> None:
    session = meet(desk.vault, world, date(2026, 11, 20))
    view = page(qtbot, desk, world, DecisionsPage, "decisions")
    decisions = view.page
    assert isinstance(decisions, DecisionsPage)
    press(qtbot, decisions.save_button)
    assert decisions.text_field.error()
    qtbot.keyClicks(decisions.text_edit, "Wij krijgen een pagina")
    decisions.session_combo.setCurrentIndex(decisions.session_combo.findData(session.id))
    press(qtbot, decisions.save_button)
    kept = network_plan.decisions(desk.vault, world.trajectory.id)[0]
    assert (kept.text, kept.session_id, kept.decided_on) == ("Wij krijgen een pagina", session.id, date(2026, 11, 20))
    row(decisions, "Wij krijgen").click()
    decisions.text_edit.set_text("Wij krijgen een eigen pagina")
    press(qtbot, decisions.save_button)
    assert rows(decisions) == ["Wij krijgen een eigen pagina, 20 november 2026 · bij 20-11-2026 · Kerngroepoverleg"]
    row(decisions, "Wij krijgen").click()
    press(qtbot, decisions.remove_button)
    assert decisions.nothing.isVisible()
    assert decisions.text_edit.text() == ""


def test_actions_are_done_and_stand_in_today(qtbot: QtBot, desk: Desk, world: NetworkWorld) -> None:
    view = page(qtbot, desk, world, PlanPage, "plan")
    plan = view.page
    assert isinstance(plan, PlanPage)
    qtbot.keyClicks(plan.text_edit, "Zaal zoeken")
    plan.who_combo.setCurrentIndex(plan.who_combo.findText("Hatice Kaya"))
    plan.due_edit.set_value(date(2026, 11, 20))
    press(qtbot, plan.save_button)
    assert rows(plan) == ["Zaal zoeken, Hatice Kaya · had klaar moeten zijn op 20 november 2026, te laat"]
    today = TodayView(desk)
    shown(qtbot, today, Place("today"))
    assert "Zaal zoeken, Open over psyche · Hatice Kaya, was vr 20 nov" in rows(today)
    desk.set_privacy(True)
    assert any("Open over psyche · HK" in one for one in rows(today))
    desk.set_privacy(False)
    with qtbot.waitSignal(desk.went) as went:
        row(today, "Zaal zoeken").click()
    assert went.args == [Place("network", world.group.id, "plan")]
    row(plan, "Zaal zoeken").click()
    plan.status_combo.setCurrentIndex(1)
    press(qtbot, plan.save_button)
    assert rows(plan) == ["Zaal zoeken, Hatice Kaya · uiterlijk 20 november 2026, gedaan"]
    press(qtbot, plan.paper_button)
    paper = plan.findChild(PaperDialog)
    assert isinstance(paper, PaperDialog)
    assert paper.isVisible()
    paper.close()


def test_scores_are_typed_and_a_wrong_one_is_marked(qtbot: QtBot, desk: Desk, world: NetworkWorld) -> None:
    view = page(qtbot, desk, world, MeasuresPage, "measures")
    measures = view.page
    assert isinstance(measures, MeasuresPage)
    field = measures.grid.field(world.members[0].member.id, "voice")
    assert field.accessibleName() == "Aukje Postma, Een stem in de organisatie"
    qtbot.keyClicks(field, "11")
    press(qtbot, measures.save_button)
    assert field.property("wrong") is True
    assert network_measures.rounds(desk.vault, world.trajectory.id) == ()
    field.setText("7")
    press(qtbot, measures.save_button)
    kept = network_measures.rounds(desk.vault, world.trajectory.id)
    assert [(one.day, list(one.scores.values())) for one in kept] == [(date(2026, 11, 23), [7])]
    assert measures.day == date(2026, 11, 23)
    field.setText("")
    press(qtbot, measures.save_button)
    assert network_measures.rounds(desk.vault, world.trajectory.id) == ()
    desk.undo_last()
    assert field.text() == "" or measures.day is None


def test_the_effect_report_leaves_names_out(qtbot: QtBot, desk: Desk, world: NetworkWorld) -> None:
    for text in ("Lunchbijeenkomst", "Hatice belt de directie"):
        network_plan.save_action(desk.vault, PlanAction(0, world.trajectory.id, text))
    view = page(qtbot, desk, world, EffectPage, "effect")
    report = view.page
    assert isinstance(report, EffectPage)
    ticks = {one.accessibleName(): one for one in report.findChildren(type(next(iter(report._ticks.values()))))}
    assert ticks["Lunchbijeenkomst"].isChecked()
    barred = ticks["Hatice belt de directie (noemt Hatice Kaya; kan niet mee)"]
    assert (barred.isChecked(), barred.isEnabled()) == (False, False)
    qtbot.keyClicks(report.words_edit, "Dank aan Hatice")
    assert "Hatice Kaya" in report.named.text
    press(qtbot, report.make_button)
    assert organisation_reports.listed(desk.vault, world.trajectory.id) == []
    report.words_edit.set_text("")
    press(qtbot, report.make_button)
    made = organisation_reports.listed(desk.vault, world.trajectory.id)
    assert [one.content.actions for one in made] == [("Lunchbijeenkomst (loopt)",)]
    paper = report.findChild(PaperDialog)
    assert isinstance(paper, PaperDialog)
    assert paper.isVisible()
    paper.close()
    assert rows(report) == ["EF-2026-0001, 23-11-2026 14:02, Bekijken"]
