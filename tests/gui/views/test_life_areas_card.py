"""The way to the life areas from a talk: at an intake of any programme and where they are asked, nowhere else."""

from datetime import time

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.gui.seen import words_on
from tests.services.worlds import START, add_client
from wellbeing_desktop.domain.planning import Slot
from wellbeing_desktop.domain.programme import Audience, Look
from wellbeing_desktop.domain.reports import Means
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.places import Place
from wellbeing_desktop.gui.views.note import NoteView
from wellbeing_desktop.gui.views.note.beside import Talk
from wellbeing_desktop.gui.views.note.life_areas_card import LifeAreasCard
from wellbeing_desktop.services import life_areas, trajectories
from wellbeing_desktop.services.consents import Given


def test_it_stands_in_every_intake_of_a_client_and_where_the_areas_are_asked() -> None:
    for programme in trajectories.programmes():
        for kind in programme.kinds:
            wanted = programme.audience is Audience.CLIENT and (kind.life_areas or kind.look is Look.INTAKE)
            assert (LifeAreasCard.side(Talk(programme, kind)) is not None) is wanted, (programme.key, kind.key)
    shown = {p.key for p in trajectories.programmes() for k in p.kinds if LifeAreasCard.side(Talk(p, k))}
    assert {"begeleiding-werk-prive", "levensgebieden-gesprek"} <= shown


@pytest.fixture
def talk(desk: Desk) -> int:
    """The intake of a client's work-life guidance."""
    client = add_client(desk.vault)
    key = "begeleiding-werk-prive"
    plan = trajectories.propose(desk.vault, key, START, (Slot(0, time(9)),), "nl")
    trajectories.start(desk.vault, client.id, key, plan)
    return trajectories.sessions_of(desk.vault, trajectories.of_client(desk.vault, client.id)[0].id)[0].id


def test_an_intake_leads_to_the_areas_and_tells_only_that_they_were_asked(qtbot: QtBot, desk: Desk, talk: int) -> None:
    view = NoteView(desk)
    qtbot.addWidget(view)
    view.show()
    view.show_place(Place("note", talk))
    card = view.beside.card(LifeAreasCard)
    assert isinstance(card, LifeAreasCard)
    assert "nog niet gevraagd" in words_on(card)
    went: list[Place] = []
    desk.went.connect(went.append)
    card.go_button.click()
    assert went == [Place("life_map", 1, f"session:{talk}")]
    desk.act(lambda vault: life_areas.ask(vault, 1, Given(Means.ORAL, "in gesprek"), session_id=talk))
    number = life_areas.maps(desk.vault, 1)[0].kept.id
    desk.act(lambda vault: life_areas.answer(vault, number, "sleep", 2, "GEHEIM"))
    QApplication.processEvents()
    assert "in dit gesprek besproken" in words_on(card)
    assert "GEHEIM" not in words_on(view)
