"""Writing the take-away pack: saved by itself, building blocks and agreements put in on request."""

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from tests.services import work_life
from wellbeing_desktop.domain.agreements import Agreement
from wellbeing_desktop.domain.people import Role
from wellbeing_desktop.gui.autosave import Pace
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.views.trajectory.take_away import TakeAwayPage
from wellbeing_desktop.services import agreements, take_away

SWIFT = Pace(idle=30, longest=90, retry=40)


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> Iterator[TakeAwayPage]:
    world = work_life.begin(desk.vault)
    agreements.add(desk.vault, Agreement(0, world.sessions[0].id, "Om vijf uur weg", Role.CLIENT))
    made = TakeAwayPage(desk, pace=SWIFT)
    qtbot.addWidget(made)
    made.show_trajectory(world.trajectory.id)
    made.resize(900, 700)
    made.show()
    yield made
    made.leave()


def _text(desk: Desk, key: str, trajectory_id: int = 1) -> str:
    return next(part.text for part in take_away.parts(desk.vault, trajectory_id) if part.item.key == key)


def test_what_is_typed_is_saved_by_itself(page: TakeAwayPage, desk: Desk, qtbot: QtBot) -> None:
    qtbot.keyClicks(page.cards["exercises"].edit, "Wandelen")
    qtbot.waitUntil(lambda: _text(desk, "exercises") == "Wandelen")
    assert page.saved_label.text() == "Bewaard om 14:02"


def test_leaving_saves_at_once(page: TakeAwayPage, desk: Desk, qtbot: QtBot) -> None:
    qtbot.keyClicks(page.cards["exercises"].edit, "Wandelen")
    page.leave()
    assert _text(desk, "exercises") == "Wandelen"
    assert not page.unsaved()


def test_open_agreements_are_taken_over_once(page: TakeAwayPage) -> None:
    card = page.cards["action_plan"]
    assert "1" in card.agreements_button.text()
    card.agreements_button.click()
    card.agreements_button.click()
    assert card.edit.text() == "– Om vijf uur weg"
    assert not page.cards["exercises"].agreements_button.isVisible()


def test_a_building_block_goes_below_what_is_there(page: TakeAwayPage, desk: Desk, qtbot: QtBot) -> None:
    card = page.cards["conversations"]
    qtbot.keyClicks(card.edit, "Eerst dit")
    (first, *_) = take_away.ready("conversations", "nl")
    card.ready_menu.actions()[0].trigger()
    assert card.edit.text() == f"Eerst dit\n\n{first.text}"
    page.leave()
    assert _text(desk, "conversations") == f"Eerst dit\n\n{first.text}"


def test_another_trajectory_has_its_own_pack(page: TakeAwayPage, desk: Desk, qtbot: QtBot) -> None:
    qtbot.keyClicks(page.cards["exercises"].edit, "Wandelen")
    other = work_life.begin(desk.vault, "Nadia Benali").trajectory.id
    page.show_trajectory(other)
    assert page.cards["exercises"].edit.text() == ""
    assert _text(desk, "exercises") == "Wandelen"
    assert _text(desk, "exercises", other) == ""


def test_an_empty_pack_says_what_is_missing(page: TakeAwayPage, desk: Desk, qtbot: QtBot) -> None:
    with qtbot.waitSignal(desk.said) as said:
        page.print_button.click()
    assert "meegeefpakket" in said.args[0].text
    assert not page.paper_dialog.isVisible()
