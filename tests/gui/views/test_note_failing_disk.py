"""The disk fails while a note is typed: the text stays, nothing is called saved that is not, and then it is saved."""

from collections.abc import Iterator
from contextlib import contextmanager

import pytest
import sqlcipher3
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.failing_disk import failing_from
from tests.gui.views.note_tools import NEVER, SWIFT, open_note, stored, window
from tests.services.worlds import World, begin
from wellbeing_desktop.domain.errors import Kind, UserError
from wellbeing_desktop.gui.autosave import Pace
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.mending import Mending
from wellbeing_desktop.gui.messages import sentence
from wellbeing_desktop.gui.news import News
from wellbeing_desktop.gui.views.note import NoteView
from wellbeing_desktop.services import notes
from wellbeing_desktop.vault.store import Vault

HALFWAY = 128 << 10
LONG = ("Niets van dit alles mag verloren gaan. " * 1_000).strip()
FAILED = sentence(UserError(Kind.DISK_FAILED))


@pytest.fixture
def world(practice_vault: Vault) -> World:
    return begin(practice_vault)


@pytest.fixture
def mending(desk: Desk, world: World) -> Iterator[Mending]:
    following = Mending(desk)
    yield following
    following.end()


@pytest.fixture
def heard(desk: Desk, mending: Mending) -> list[News]:
    """What the banner is told while the vault is followed."""
    said: list[News] = []
    desk.said.connect(said.append)
    return said


@contextmanager
def disk_failing(qtbot: QtBot, mending: Mending) -> Iterator[None]:
    """What screens cannot read meanwhile goes where the program's own hook brings it, and nothing else goes wrong."""
    with qtbot.captureExceptions() as caught:
        with failing_from(HALFWAY):
            yield
        assert all(mending.met(error) for _kind, error, _trace in caught)


def saved(view: NoteView) -> str:
    return view.held_row.saved_label.text()


def paste(view: NoteView, text: str) -> None:
    view.cards["insights"].edit.insertPlainText(text)


def kept(desk: Desk, world: World) -> str:
    return " ".join(line.text for line in stored(desk.vault, world.dialogue.id, "insights"))


def test_the_text_stays_and_is_saved_once_the_disk_is_well(
    desk: Desk, qtbot: QtBot, world: World, mending: Mending, heard: list[News]
) -> None:
    view = open_note(window(desk, qtbot, Pace(idle=20, longest=50, retry=1_000)), desk, world.dialogue.id)
    paste(view, "Het begin.")
    qtbot.waitUntil(lambda: not view.unsaved())
    with disk_failing(qtbot, mending):
        paste(view, LONG)
        qtbot.waitUntil(lambda: saved(view).startswith("Niet bewaard. De schijf geeft een fout."))
        assert LONG in view.cards["insights"].edit.toPlainText()
        assert view.unsaved()
        qtbot.waitUntil(lambda: FAILED in [news.text for news in heard])
        assert "Bewaard" not in saved(view)
    qtbot.waitUntil(lambda: not view.unsaved(), timeout=10_000)
    assert saved(view).startswith("Bewaard om")
    assert kept(desk, world) == "Het begin." + LONG
    qtbot.waitUntil(lambda: "alles wat bewaard was, is er nog" in heard[-1].text)
    assert heard[-1].kind == "warning"
    assert (desk.vault.path.parent / "aside" / "0001" / "vault.db").exists()


def test_a_save_that_came_through_unseen_does_not_stand_in_the_way(desk: Desk, qtbot: QtBot, world: World) -> None:
    """SQLite may report a failure after the last byte was safe: the same text is then there already."""
    view = open_note(window(desk, qtbot, NEVER), desk, world.dialogue.id)
    QTest.keyClicks(view.cards["insights"].edit, "Wij overleggen")
    texts = {"insights": view.cards["insights"].edit.lines()}
    notes.save(desk.vault, world.dialogue.id, texts)
    desk.vault.meet(UserError(Kind.DISK_FAILED))
    view.save()
    assert not view.unsaved()
    assert saved(view).startswith("Bewaard om")
    assert kept(desk, world) == "Wij overleggen"


def test_a_screen_that_cannot_be_read_is_told_and_read_after(
    desk: Desk, world: World, mending: Mending, heard: list[News]
) -> None:
    for error in (ZeroDivisionError(), UserError(Kind.NOT_FOUND), sqlcipher3.OperationalError("no such table: x")):
        assert not mending.met(error)
    before = desk.vault.connection
    assert mending.met(sqlcipher3.OperationalError("disk I/O error"))
    assert heard[-1].text == FAILED
    assert notes.sections(desk.vault, world.dialogue.id)
    assert desk.vault.connection is not before


def test_damage_found_on_the_way_is_handed_to_who_tells_of_it(
    desk: Desk, qtbot: QtBot, world: World, heard: list[News]
) -> None:
    path = desk.vault.path
    with path.open("rb+") as file:
        file.seek(-2_000, 2)
        file.write(b"spoiled")
    desk.vault.meet(UserError(Kind.DISK_FAILED))
    with qtbot.waitSignal(desk.damage_met):
        desk.vault.recover()
    assert "alles wat bewaard was" not in heard[-1].text


def test_it_is_tried_again_and_again(desk: Desk, qtbot: QtBot, world: World, mending: Mending) -> None:
    view = open_note(window(desk, qtbot, SWIFT), desk, world.dialogue.id)
    with disk_failing(qtbot, mending):
        paste(view, LONG)
        qtbot.waitUntil(lambda: saved(view).startswith("Niet bewaard. De schijf is vol."))
    qtbot.waitUntil(lambda: not view.unsaved(), timeout=10_000)
    assert kept(desk, world) == LONG
