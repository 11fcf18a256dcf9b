"""Networks through the real views: beginning one, its phases, its core group, its end."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from tests.gui.views.network_tools import page, press, row, rows, shown
from tests.services.network_worlds import (
    ORGANISATION,
    NetworkWorld,
    add_contact,
    go_through,
    make_network,
    opened,
)
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.places import Place
from wellbeing_desktop.gui.views.group import GroupView
from wellbeing_desktop.gui.views.network import NetworkView
from wellbeing_desktop.gui.views.network.core import CorePage
from wellbeing_desktop.gui.views.network.phases import PhasesPage
from wellbeing_desktop.gui.views.networks import NetworksView
from wellbeing_desktop.gui.views.trajectory import TrajectoryView
from wellbeing_desktop.services import groups, network


@pytest.fixture
def world(desk: Desk) -> NetworkWorld:
    return make_network(desk.vault)


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


def test_a_network_that_is_gone_leads_to_the_list(qtbot: QtBot, desk: Desk) -> None:
    view = NetworkView(desk)
    with qtbot.waitSignal(desk.went) as went:
        shown(qtbot, view, Place("network", 99))
    assert went.args == [Place("networks")]


def test_a_core_group_and_its_trajectory_lead_to_the_network(qtbot: QtBot, desk: Desk, world: NetworkWorld) -> None:
    for view, place in (
        (GroupView(desk), Place("group", world.group.id)),
        (TrajectoryView(desk), Place("trajectory", world.trajectory.id)),
    ):
        with qtbot.waitSignal(desk.went) as went:
            shown(qtbot, view, place)
        assert went.args == [Place("network", world.group.id)]
