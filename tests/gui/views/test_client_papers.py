"""The documents tab of a dossier: a line for each document that can be made."""

from pytestqt.qtbot import QtBot

from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.parts import LinkRow
from wellbeing_desktop.gui.places import Place
from wellbeing_desktop.gui.views.client.papers import DOORS, ClientPapers, Door, screen


def test_each_line_opens_its_document_for_the_client_in_front(qtbot: QtBot, desk: Desk) -> None:
    gone: list[Place] = []
    desk.went.connect(gone.append)
    card = ClientPapers(desk, doors=(Door("Inzagekopie", "Het hele dossier.", screen("inspection")),))
    qtbot.addWidget(card)
    card.show_client(7)
    (row,) = card.findChildren(LinkRow)
    assert row.accessibleName() == "Inzagekopie, Het hele dossier."
    row.click()
    assert gone == [Place("inspection", 7)]


def test_without_documents_there_is_no_card(qtbot: QtBot, desk: Desk) -> None:
    card = ClientPapers(desk, doors=())
    qtbot.addWidget(card)
    assert card.isHidden()


def test_each_document_has_its_own_name() -> None:
    assert len({door.title for door in DOORS}) == len(DOORS)
