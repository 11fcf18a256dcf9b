"""Going elsewhere: a refusal is left behind, what still matters goes along; and the way back from a talk's note."""

import pytest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from tests.services.group_worlds import make_group, plan_group
from tests.services.worlds import World, begin
from wellbeing_desktop.app import screens
from wellbeing_desktop.domain.errors import Kind, UserError
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.navigation import Navigation
from wellbeing_desktop.gui.news import News
from wellbeing_desktop.gui.places import Place
from wellbeing_desktop.gui.shell import Shell
from wellbeing_desktop.gui.view import View

REFUSED = UserError(Kind.NOT_ALLOWED)


@pytest.fixture
def shell(desk: Desk, qtbot: QtBot) -> Shell:
    made = Shell(desk, screens.ENTRIES, screens.factories(lambda: None))
    qtbot.addWidget(made)
    made.resize(1280, 860)
    made.show()
    desk.go(Place("today"))
    QApplication.processEvents()
    return made


@pytest.fixture
def world(desk: Desk) -> World:
    return begin(desk.vault)


def text(shell: Shell) -> str:
    return shell.banner.news.text if shell.banner.news else ""


def marked(shell: Shell) -> list[str]:
    """What the navigation marks."""
    return [one.accessibleName() for one in shell.findChild(Navigation).findChildren(QPushButton) if one.isChecked()]


def way_back(shell: Shell) -> QPushButton:
    assert shell.view is not None
    return next(one for one in shell.view.findChildren(QPushButton) if one.text().startswith("Terug naar"))


def test_a_refusal_goes_with_the_place(shell: Shell, desk: Desk) -> None:
    desk.trouble(REFUSED)
    QApplication.processEvents()
    desk.go(Place("today"))
    assert text(shell), "the same place is no other place"
    desk.go(Place("clients"))
    assert not text(shell)
    assert not shell.banner.isVisible()


@pytest.mark.parametrize(
    "news",
    [
        News("Gesprek verplaatst.", "ok", "Ongedaan maken"),
        News("De afdruk staat nog niet in het register.", "warning"),
        News("Er kon geen momentopname worden gemaakt.", "danger"),
    ],
)
def test_what_holds_everywhere_goes_along(shell: Shell, desk: Desk, news: News) -> None:
    desk.said.emit(news)
    QApplication.processEvents()
    desk.go(Place("clients"))
    assert text(shell) == news.text


def test_what_could_not_be_saved_while_leaving_is_told_at_the_next_place(shell: Shell, desk: Desk) -> None:
    assert isinstance(shell.view, View)
    shell.view.leave = lambda: desk.trouble(REFUSED)  # type: ignore[method-assign]
    desk.go(Place("clients"))
    assert text(shell)


def test_why_a_place_led_on_to_another_is_told_there(shell: Shell, desk: Desk) -> None:
    desk.go(Place("client", 4_711))
    assert shell.view is not None
    assert shell.view.place == Place("clients")
    assert text(shell), "that the client is there no longer"


@pytest.mark.parametrize(
    ("start", "words"),
    [
        (Place("calendar"), "Terug naar de agenda"),
        (Place("today"), "Terug naar vandaag"),
        (Place("client", 1), "Terug naar de deelnemer"),
        (Place("help"), "Terug naar de agenda"),
    ],
)
def test_the_note_leads_back_to_where_one_came_from(
    shell: Shell, desk: Desk, world: World, start: Place, words: str
) -> None:
    desk.go(start)
    desk.go(Place("note", world.dialogue.id))
    assert way_back(shell).text() == words
    desk.go(Place("report", world.dialogue.id))
    desk.go(Place("note", world.dialogue.id))
    assert way_back(shell).text() == words, "the report of the same talk is not where one came from"
    way_back(shell).click()
    assert shell.view is not None
    assert shell.view.place.view == (start.view if words != "Terug naar de agenda" else "calendar")
    if words == "Terug naar de agenda":
        assert shell.view.place.id == world.dialogue.id


def test_a_meeting_stands_under_its_group_and_leads_back_to_it(shell: Shell, desk: Desk, world: World) -> None:
    group = make_group(desk.vault)
    meeting = plan_group(desk.vault, group)[0]
    desk.go(Place("group", group.group.id))
    desk.go(Place("note", meeting.id))
    assert way_back(shell).text() == "Terug naar de groep"
    assert marked(shell) == ["Groepen"]
    desk.go(Place("report", meeting.id))
    assert marked(shell) == ["Groepen"]
    desk.go(Place("note", world.dialogue.id))
    assert marked(shell) == ["Deelnemers"]
