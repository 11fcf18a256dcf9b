"""Every screen, filled and switched to English while it is shown: no Dutch of ours stays behind."""

from datetime import date

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.gui.reading import texts
from tests.services import group_worlds, network_worlds, worlds
from tests.translated import is_dutch
from wellbeing_desktop.app import screens
from wellbeing_desktop.domain.life_areas import LifeMap
from wellbeing_desktop.domain.reports import Means
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.places import Place
from wellbeing_desktop.gui.shell import Shell
from wellbeing_desktop.services import life_areas
from wellbeing_desktop.services.consents import Given

PLACES = {
    "today": "",
    "calendar": "",
    "calendar_files": "",
    "clients": "",
    "client": "client",
    "new_client": "",
    "new_trajectory": "client",
    "trajectory": "trajectory",
    "note": "session",
    "report": "session",
    "rescheduling": "next session",
    "life_map": "client",
    "period": "client",
    "inspection": "client",
    "consent": "client",
    "release": "report",
    "groups": "",
    "group": "group",
    "organisation": "organisation",
    "networks": "",
    "network": "network",
    "disclosures": "",
    "practice": "",
    "programmes": "",
    "help": "",
    "waiting": "",
    "verify": "",
    "archive": "",
}

TYPED = (*worlds.AGREED, "Lotte van Rijn", "Gijs van Dam")
"""What the users of these worlds typed that a Dutch text of ours with a field in it would match."""


READ_ALOUD = "om het volgende te delen met"
"""What a consent says in the client's language, of which the inspection copy's screen shows a piece."""


def fill(desk: Desk) -> dict[str, int]:
    """A client with a sealed report in English, a note without a report and a consent; the ids by kind."""
    vault = desk.vault
    world = worlds.begin(vault, "Zoë Brûlé-Šimůnek")
    report = worlds.seal(vault, world.dialogue.id, "en")
    worlds.write(vault, world.sessions[2].id)
    worlds.allow(vault, world)
    change = life_areas.ask(vault, world.client.id, Given(Means.ORAL, "asked"))
    assert any(isinstance(record, LifeMap) for record in change.after)
    group = group_worlds.make_group(vault)
    group_worlds.plan_group(vault, group)
    network = network_worlds.make_network(vault)
    network_worlds.meet(vault, network, date(2026, 11, 24))
    return {
        "": 0,
        "client": world.client.id,
        "trajectory": world.trajectory.id,
        "session": world.dialogue.id,
        "next session": world.sessions[3].id,
        "report": report.id,
        "group": group.group.id,
        "organisation": group.group.organisation_id or 0,
        "network": network.group.id,
    }


def left_in_dutch(shell: Shell) -> set[str]:
    """What of the window's texts is still Dutch, whatever users typed into it or read to a client in Dutch."""
    QApplication.processEvents()
    return {text for text in texts(shell) if is_dutch(without_typed(text)) and READ_ALOUD not in text}


def without_typed(text: str) -> str:
    """A text with a mark where somebody's own words stood."""
    for own in TYPED:
        text = text.replace(own, "#")
    return text


@pytest.mark.parametrize("view", PLACES)
def test_a_screen_follows_to_english(desk: Desk, qtbot: QtBot, view: str) -> None:
    ids = fill(desk)
    shell = Shell(desk, screens.ENTRIES, screens.factories(lambda: None))
    qtbot.addWidget(shell)
    shell.show()
    desk.go(Place(view, ids[PLACES[view]]))
    assert left_in_dutch(shell), "in Dutch there is Dutch"
    desk.change_settings(language="en")
    assert left_in_dutch(shell) == set()


def test_only_what_was_typed_is_passed_over() -> None:
    """The rest of a text that holds somebody's own words is still looked at."""
    for own in TYPED:
        assert is_dutch(own)
        assert not is_dutch(without_typed(own))
        assert not is_dutch(without_typed(f"{own}, Open"))
        assert is_dutch(without_typed(f"Wacht op {own}"))


def test_english_is_not_taken_for_dutch() -> None:
    assert not is_dutch("Body: pass over")
    assert is_dutch("Lichaam: overslaan")


def test_all_screens_are_tried() -> None:
    """But for reading along, which fills a window of its own and is tried in tests/gui/read_along/."""
    assert set(PLACES) == set(screens.factories(lambda: None)) - {"read_along"}
