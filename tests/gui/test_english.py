"""Every screen, filled and switched to English while it is shown: no Dutch of ours stays behind."""

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.gui.reading import texts
from tests.services import worlds
from tests.translated import dutch
from wellbeing_desktop.app import screens
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.places import Place
from wellbeing_desktop.gui.shell import Shell

PLACES = {
    "today": "",
    "calendar": "",
    "clients": "",
    "client": "client",
    "new_client": "",
    "new_trajectory": "client",
    "note": "session",
    "report": "session",
    "consent": "client",
    "release": "report",
    "disclosures": "",
    "practice": "",
}


def fill(desk: Desk) -> dict[str, int]:
    """A client with a sealed report in English, a note without a report and a consent; the ids by kind."""
    world = worlds.begin(desk.vault, "Zoë Brûlé-Šimůnek")
    report = worlds.seal(desk.vault, world.dialogue.id, "en")
    worlds.write(desk.vault, world.sessions[2].id)
    worlds.allow(desk.vault, world)
    return {"": 0, "client": world.client.id, "session": world.dialogue.id, "report": report.id}


def left_in_dutch(shell: Shell) -> set[str]:
    """What of the window's texts is still Dutch; what users wrote themselves matches none of ours."""
    QApplication.processEvents()
    return {text for text in texts(shell) if dutch().fullmatch(text)}


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


def test_all_screens_are_tried() -> None:
    assert set(PLACES) == set(screens.factories(lambda: None))
