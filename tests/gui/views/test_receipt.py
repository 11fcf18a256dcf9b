"""The receipt of a consent is offered once it was recorded, on its card, and where a release waited for it."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.gui.in_front import in_front
from tests.gui.seen import words_on
from tests.gui.views.consent_tools import card
from tests.gui.views.real_window import Mouse, consent_view, give_by_mouse, paper, save
from tests.services.worlds import World, allow, begin, seal
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.places import Place
from wellbeing_desktop.gui.shell import Shell
from wellbeing_desktop.gui.views.consent import ConsentView
from wellbeing_desktop.gui.views.consent.after import ReceiptOffer
from wellbeing_desktop.gui.views.release import ReleaseView
from wellbeing_desktop.services import disclosures


@pytest.fixture
def world(desk: Desk) -> World:
    return begin(desk.vault)


@pytest.fixture
def shell(qtbot: QtBot, desk: Desk, world: World) -> Shell:
    return in_front(qtbot, desk, {"consent": ConsentView, "release": ReleaseView})


def offers(shell: Shell) -> list[ReceiptOffer]:
    QApplication.processEvents()
    return [one for one in consent_view(shell).findChildren(ReceiptOffer) if one.isVisible()]


def test_the_receipt_is_offered_once_the_consent_was_recorded(
    qtbot: QtBot, desk: Desk, world: World, shell: Shell, tmp_path: Path
) -> None:
    allow(desk.vault, world)
    desk.go(Place("consent", world.client.id))
    mouse = Mouse(qtbot)
    give_by_mouse(qtbot, shell, mouse)
    (offer,) = offers(shell)
    assert "Toestemming TOE-2026-0002 is vastgelegd." in words_on(offer)
    mouse.click(offer.receipt_button)
    save(shell, tmp_path / "bewijs.pdf")
    (entry,) = disclosures.listed(desk.vault)
    assert (entry.document, entry.items, entry.contact_id) == ("consent_receipt", ("consent:2",), None)
    paper(shell).close()
    mouse.click(offers(shell)[0].close_button)
    assert offers(shell) == []
    card(consent_view(shell), 1).receipt_button.click()
    assert paper(shell).isVisible()


def test_it_is_offered_in_the_banner_where_a_release_waited_for_the_consent(
    qtbot: QtBot, desk: Desk, world: World, shell: Shell, tmp_path: Path
) -> None:
    seal(desk.vault, world.dialogue.id)
    desk.go(Place("release", 1))
    desk.go(Place("consent", world.client.id, f"new:{world.manager.id}:progress:{world.trajectory.id}"))
    mouse = Mouse(qtbot)
    give_by_mouse(qtbot, shell, mouse)
    assert isinstance(shell.view, ReleaseView)
    news = shell.banner.news
    assert news is not None
    assert (news.text, news.action) == ("Toestemming TOE-2026-0001 is vastgelegd.", "Ontvangstbewijs")
    mouse.click(shell.banner._action)
    save(shell, tmp_path / "bewijs.pdf")
    assert [entry.document for entry in disclosures.listed(desk.vault)] == ["consent_receipt"]


def test_what_was_offered_is_gone_once_the_user_went_elsewhere(
    qtbot: QtBot, desk: Desk, world: World, shell: Shell
) -> None:
    allow(desk.vault, world)
    desk.go(Place("consent", world.client.id))
    give_by_mouse(qtbot, shell, Mouse(qtbot))
    assert offers(shell)
    desk.go(Place("consent", world.client.id, "new"))
    desk.go(Place("consent", world.client.id))
    assert offers(shell) == []
