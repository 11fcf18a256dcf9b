"""Networks through the real views: beginning one, its core group, plan, decisions, scores and effect report."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tests.services.network_worlds import (
    ORGANISATION,
    NetworkWorld,
    add_contact,
    go_through,
    make_network,
    meet,
    opened,
)
from wellbeing_desktop.domain.network import PlanAction
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.paper_dialog import PaperDialog
from wellbeing_desktop.gui.parts import LinkRow
from wellbeing_desktop.gui.places import Place
from wellbeing_desktop.gui.view import View
from wellbeing_desktop.gui.views.network import NetworkView
from wellbeing_desktop.gui.views.network.core import CorePage
from wellbeing_desktop.gui.views.network.decisions import DecisionsPage
from wellbeing_desktop.gui.views.network.effect import EffectPage
from wellbeing_desktop.gui.views.network.measures import MeasuresPage
from wellbeing_desktop.gui.views.network.meetings import MeetingsPage
from wellbeing_desktop.gui.views.network.phases import PhasesPage
from wellbeing_desktop.gui.views.network.plan import PlanPage
from wellbeing_desktop.gui.views.networks import NetworksView
from wellbeing_desktop.gui.views.today import TodayView
from wellbeing_desktop.services import effect, groups, network, network_measures, network_plan


@pytest.fixture
def world(desk: Desk) -> NetworkWorld:
    return make_network(desk.vault)


def shown(qtbot: QtBot, view: View, place: Place) -> None:
    qtbot.addWidget(view)
    view.resize(1200, 900)
    view.show()
    view.show_place(place)


def page(qtbot: QtBot, desk: Desk, world: NetworkWorld, kind: type[QWidget], part: str) -> NetworkView:
    view = NetworkView(desk)
    shown(qtbot, view, Place("network", world.group.id, part))
    assert isinstance(view.page, kind)
    return view


def press(qtbot: QtBot, button: QPushButton) -> None:
    assert button.isEnabled(), button.text()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def rows(view: QWidget) -> list[str]:
    QApplication.processEvents()
    return [row.accessibleName() for row in view.findChildren(LinkRow) if row.isVisible()]


def row(view: QWidget, begins: str) -> LinkRow:
    QApplication.processEvents()
    return next(
        one for one in view.findChildren(LinkRow) if one.isVisible() and one.accessibleName().startswith(begins)
    )


def test_a_network_is_begun_and_opened(qtbot: QtBot, desk: Desk) -> None:
    view = NetworksView(desk)
    shown(qtbot, view, Place("networks"))
    assert view.welcome.isVisible()
    qtbot.mouseClick(view.welcome.findChild(QPushButton), Qt.MouseButton.LeftButton)
    press(qtbot, view.begin_button)
    assert view.name_field.error()
    qtbot.keyClicks(view.name_edit, "Open over psyche")
    press(qtbot, view.begin_button)
    assert view.organisation_field.error()
    view.organisation_combo.setEditText(ORGANISATION)
    with qtbot.waitSignal(desk.went) as went:
        press(qtbot, view.begin_button)
    begun = network.networks(desk.vault)[0]
    assert went.args == [Place("network", begun.listed.group.id)]
    assert begun.listed.organisation == ORGANISATION
    assert not view.begin_area.isVisible()
    assert rows(view)[0].startswith("Open over psyche, Stichting Zorggroep De Waterlanden · Fase 1 van 6")


def test_a_phase_closes_once_its_assignment_is_done(qtbot: QtBot, desk: Desk, world: NetworkWorld) -> None:
    view = page(qtbot, desk, world, PhasesPage, "")
    phases = view.page
    assert isinstance(phases, PhasesPage)
    said: list[str] = []
    desk.said.connect(lambda news: said.append(news.text))
    press(qtbot, phases.close_button)
    assert said == ["Een fase sluit als de opdracht is gedaan. Rond eerst de opdracht af."]
    qtbot.keyClicks(phases.answer_edit, "Omdat erover gezwegen wordt.")
    qtbot.keyClick(phases.done_check, Qt.Key.Key_Space)
    assert opened(desk.vault, world).answer == "Omdat erover gezwegen wordt."
    press(qtbot, phases.close_button)
    assert [button.accessibleName().rsplit(", ", 1)[1] for button in phases.steps.buttons][:3] == [
        "afgesloten op 23-11-2026",
        "open",
        "nog dicht",
    ]
    assert phases.phase_title.text() == "Uw verhaal"
    assert phases.answer_edit.text() == ""
    desk.undo_last()
    assert phases.phase_title.text().startswith("De voorbereiding")
    assert phases.answer_edit.text() == "Omdat erover gezwegen wordt."


def test_a_phase_that_is_not_open_says_when_it_opens(qtbot: QtBot, desk: Desk, world: NetworkWorld) -> None:
    view = page(qtbot, desk, world, PhasesPage, "phases")
    phases = view.page
    assert isinstance(phases, PhasesPage)
    press(qtbot, phases.steps.buttons[2])
    assert phases.gate_remark.text == "Nog dicht. Deze fase gaat open als fase 2 is afgesloten: Uw verhaal."
    assert not phases.answer_edit.isVisible()
    assert not phases.close_button.isVisible()


def test_what_was_typed_is_saved_when_another_page_is_shown(qtbot: QtBot, desk: Desk, world: NetworkWorld) -> None:
    view = page(qtbot, desk, world, PhasesPage, "phases")
    phases = view.page
    assert isinstance(phases, PhasesPage)
    qtbot.keyClicks(phases.answer_edit, "Half")
    assert view.unsaved()
    view.tabs.chosen.emit("core")
    assert not view.unsaved()
    assert opened(desk.vault, world).answer == "Half"
    assert isinstance(view.page, CorePage)


def test_the_last_closed_phase_is_reopened(qtbot: QtBot, desk: Desk, world: NetworkWorld) -> None:
    go_through(desk.vault, world, 2)
    view = page(qtbot, desk, world, PhasesPage, "phases")
    phases = view.page
    assert isinstance(phases, PhasesPage)
    press(qtbot, phases.steps.buttons[0])
    assert not phases.reopen_button.isVisible()
    press(qtbot, phases.steps.buttons[1])
    assert phases.answer_edit.isReadOnly()
    press(qtbot, phases.reopen_button)
    assert opened(desk.vault, world).position == 2
    assert not phases.answer_edit.isReadOnly()


def test_an_early_end_asks_for_the_reason(qtbot: QtBot, desk: Desk, world: NetworkWorld) -> None:
    view = page(qtbot, desk, world, PhasesPage, "phases")
    phases = view.page
    assert isinstance(phases, PhasesPage)
    card = phases.end_card
    press(qtbot, card.end_button)
    press(qtbot, card.end_button)
    assert card.reason_field.error()
    qtbot.keyClicks(card.reason_edit, "De organisatie fuseert")
    press(qtbot, card.end_button)
    assert "De organisatie fuseert" in card.end_label.text()
    assert not phases.close_button.isVisible()
    press(qtbot, card.go_on_button)
    assert phases.close_button.isVisible()


def test_members_come_with_a_task_and_leave(qtbot: QtBot, desk: Desk, world: NetworkWorld) -> None:
    add_contact(desk.vault, "Joke Ruiter")
    view = page(qtbot, desk, world, CorePage, "core")
    core = view.page
    assert isinstance(core, CorePage)
    for name, task in (("Joke Ruiter", "voorzitter"), ("Wouter Vos", "intranet")):
        core.who_combo.setEditText(name)
        qtbot.keyClicks(core.task_edit, task)
        press(qtbot, core.save_button)
    present = [one for one in groups.members(desk.vault, world.group.id) if one.present]
    assert [(one.name, one.member.task) for one in present[-2:]] == [
        ("Joke Ruiter", "voorzitter"),
        ("Wouter Vos", "intranet"),
    ]
    assert len({one.member.contact_id for one in present}) == 8
    row(core, "Wouter Vos").click()
    core.task_edit.setText("website")
    core.left_edit.set_value(date(2026, 11, 30))
    press(qtbot, core.save_button)
    assert rows(core)[-1].startswith("Wouter Vos, website")
    assert "vertrokken op 30-11-2026" in rows(core)[-1]
    press(qtbot, core.save_button)
    assert core.who_field.error()


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
    assert effect.made(desk.vault, world.trajectory.id) == []
    report.words_edit.set_text("")
    press(qtbot, report.make_button)
    made = effect.made(desk.vault, world.trajectory.id)
    assert [one.content.actions for one in made] == [("Lunchbijeenkomst (loopt)",)]
    paper = report.findChild(PaperDialog)
    assert isinstance(paper, PaperDialog)
    assert paper.isVisible()
    paper.close()
    assert rows(report) == ["EF-2026-0001, 23-11-2026 14:02, Bekijken"]


def test_a_network_that_is_gone_leads_to_the_list(qtbot: QtBot, desk: Desk) -> None:
    view = NetworkView(desk)
    with qtbot.waitSignal(desk.went) as went:
        shown(qtbot, view, Place("network", 99))
    assert went.args == [Place("networks")]
