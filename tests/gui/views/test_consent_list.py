"""The list of a client's consents: where each stands, and taking one back as easily as it was given."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.gui.seen import words_on
from tests.gui.views.consent_tools import card, shown
from tests.services.worlds import World, allow, ask, begin, proposal, seal
from tests.vault_fixture import Clock
from wellbeing_desktop.domain.consent import ConsentState, Purpose
from wellbeing_desktop.domain.disclosure import Way
from wellbeing_desktop.domain.reports import Means
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.places import Place
from wellbeing_desktop.gui.views.client.lists import Lists
from wellbeing_desktop.gui.views.consent import ConsentView
from wellbeing_desktop.services import consent_requests, consents, releases
from wellbeing_desktop.services.dossier import dossier


@pytest.fixture
def world(desk: Desk) -> World:
    return begin(desk.vault)


@pytest.fixture
def view(qtbot: QtBot, desk: Desk) -> ConsentView:
    return shown(qtbot, desk)


def test_the_list_says_where_each_stands_and_warns_before_the_end(
    desk: Desk, world: World, view: ConsentView, clock: Clock
) -> None:
    allow(desk.vault, world, date(2026, 12, 7))
    consents.record(desk.vault, proposal(world, None), consents.Given(Means.PAPER, "TF-0123456789"))
    desk.go(Place("consent", world.client.id))
    first, second = words_on(card(view, 1)), words_on(card(view, 2))
    assert "Loopt" in first
    assert "Verloopt over 14 dag" in first
    assert "Verloopt" not in second
    assert "ondertekend op papier TF-0123456789" in second
    assert "Vanaf 23 november 2026 tot het einde van dit traject" in second
    clock.turn(days=15)
    view.redraw()
    assert "Verlopen" in words_on(card(view, 1))
    assert not card(view, 1).withdraw_button.isVisible()


def test_the_clients_own_tab_has_every_state_and_leads_to_each(
    qtbot: QtBot, desk: Desk, world: World, clock: Clock
) -> None:
    allow(desk.vault, world, date(2026, 12, 7))
    consent_requests.decline(desk.vault, ask(desk.vault, world).id, Means.ORAL)
    waiting = ask(desk.vault, world)
    lists = Lists(desk, desk)

    def said() -> list[str]:
        rows = lists.consents(dossier(desk.vault, world.client.id))
        for row in rows:
            qtbot.addWidget(row)
        return [row.accessibleName().rpartition(", ")[2] for row in rows]

    assert said()[0] == "Gevraagd"
    assert said()[1].startswith("Verloopt over 14 dag"), "yellow before its end"
    assert said()[2] == "Niet gegeven"
    desk.go(Place("client", world.client.id))
    (first, *_) = lists.consents(dossier(desk.vault, world.client.id))
    qtbot.addWidget(first)
    with qtbot.waitSignal(desk.went) as gone:
        first.click()
    assert gone.args == [Place("consent", world.client.id, f"request:{waiting.id}")]
    clock.turn(days=14)
    assert said()[1] == "Vandaag de laatste dag"
    clock.turn(days=1)
    assert said()[1] == "Verlopen"


def test_taking_back_tells_what_was_already_given_and_to_whom(
    qtbot: QtBot, desk: Desk, world: World, view: ConsentView
) -> None:
    report = seal(desk.vault, world.dialogue.id)
    allow(desk.vault, world)
    release = releases.for_contact(desk.vault, report.id, world.manager.id, Purpose.PROGRESS)
    releases.finish(desk.vault, release, releases.pdf(release), Way.PRINTED)
    desk.go(Place("consent", world.client.id))
    card(view, 1).withdraw_button.click()
    withdrawing = card(view, 1)._withdrawing
    qtbot.keyClicks(withdrawing.how_edit, "per telefoon")
    withdrawing.now_button.click()
    seen = words_on(card(view, 1))
    assert "Ingetrokken op 23 november 2026 (per telefoon)" in seen
    assert "Hiermee is dit al verstrekt:" in seen
    assert "Verslag voor de werkgever SV-2026-0001-R1, versie 1" in seen
    assert "Bert Smit, leidinggevende (Gemeente Waterrijk)" in seen


def test_taking_back_can_be_thought_better_of(qtbot: QtBot, desk: Desk, world: World, view: ConsentView) -> None:
    allow(desk.vault, world)
    desk.go(Place("consent", world.client.id, "consent:1"))
    one = card(view, 1)
    one.withdraw_button.click()
    qtbot.keyClick(one._withdrawing.how_edit, Qt.Key.Key_Escape)
    assert one.withdraw_button.isVisible()
    assert consents.of_client(desk.vault, world.client.id)[0].state is ConsentState.LIVE
    one.read_button.click()
    assert "Ik, Anna de Vries, geef toestemming" in words_on(one)
