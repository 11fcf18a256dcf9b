"""A client's own plan on paper, from the dossier."""

import pytest
from pytestqt.qtbot import QtBot

from tests.gui.in_front import in_front
from tests.services.worlds import add_client, begin
from wellbeing_desktop.domain.trajectory import SessionStatus
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.places import Place
from wellbeing_desktop.gui.shell import Shell
from wellbeing_desktop.gui.views.client import ClientView
from wellbeing_desktop.services import sessions, trajectories


@pytest.fixture
def shell(qtbot: QtBot, desk: Desk) -> Shell:
    return in_front(qtbot, desk, {"client": ClientView})


def test_the_plan_is_looked_at_from_the_dossier(desk: Desk, shell: Shell) -> None:
    world = begin(desk.vault)
    desk.go(Place("client", world.client.id))
    assert isinstance(shell.view, ClientView)
    assert shell.view.plan_button.isVisible()
    shell.view.plan_button.click()
    assert shell.view.plan_paper.isVisible()
    shell.view.plan_paper.close()


def test_without_talks_to_come_there_is_no_plan(desk: Desk, shell: Shell) -> None:
    desk.go(Place("client", add_client(desk.vault).id))
    assert isinstance(shell.view, ClientView)
    assert not shell.view.plan_button.isVisible()
    world = begin(desk.vault, "Bram Jansen")
    for session in world.sessions:
        sessions.cancel(desk.vault, session.id)
    assert {one.status for one in trajectories.sessions_of(desk.vault, world.trajectory.id)} == {
        SessionStatus.CANCELLED
    }
    desk.go(Place("client", world.client.id))
    assert not shell.view.plan_button.isVisible()
