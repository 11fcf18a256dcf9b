"""Locking on a full disk: the reserve saves the text; without it a user stays in, and an idle lock is told later."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.hands import PHRASE, make_vault, part, unlock, wait_for_main
from tests.program_fixture import Begin, Run
from tests.services import worlds
from tests.small_disk import SmallDisk, small_disk
from wellbeing_desktop.gui.causes import Cause
from wellbeing_desktop.gui.places import Place
from wellbeing_desktop.gui.views.note import NoteView
from wellbeing_desktop.gui.views.unlock import UnlockView
from wellbeing_desktop.services import notes, reserve

TEXT = "Niets van dit alles mag verloren gaan. " * 2_000


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[SmallDisk]:
    with small_disk(tmp_path / "disk", 48 << 10) as made:
        yield made


@pytest.fixture
def writing(qtbot: QtBot, begin: Begin, disk: SmallDisk) -> Run:
    """A note is open, and then the disk is full; what is typed now cannot be saved."""
    home = disk.folder / "home"
    home.mkdir()
    make_vault(home)
    run = begin(at=home)
    unlock(qtbot, run, PHRASE)
    shell = wait_for_main(qtbot, run)
    qtbot.waitUntil(lambda: reserve.keep(home))
    number = worlds.begin(run.program.desk.vault).dialogue.id
    run.program.desk.go(Place("note", number))
    disk.fill()
    assert isinstance(shell.view, NoteView)
    shell.view.cards["insights"].edit.insertPlainText(TEXT)
    return run


def written(qtbot: QtBot, begin: Begin, run: Run) -> list[str]:
    """What the note holds after the next start."""
    number = run.program.desk.history.current.id
    again = begin(at=run.program.home)
    unlock(qtbot, again, PHRASE)
    wait_for_main(qtbot, again)
    return [line.text for note in notes.written(again.program.desk.vault, number) for line in note.lines]


@pytest.mark.parametrize("cause", [Cause.USER, Cause.IDLE, Cause.CLOSE])
def test_the_reserve_makes_room_for_the_last_text(
    qtbot: QtBot, begin: Begin, disk: SmallDisk, writing: Run, cause: Cause
) -> None:
    writing.program.leave(cause)
    assert writing.ended
    assert not (writing.program.home / reserve.NAME).exists()
    disk.free()
    assert written(qtbot, begin, writing) == [TEXT]


@pytest.mark.parametrize("cause", [Cause.USER, Cause.CLOSE])
def test_without_room_the_user_stays_in_and_is_told(
    qtbot: QtBot, begin: Begin, disk: SmallDisk, writing: Run, cause: Cause
) -> None:
    reserve.give_back(writing.program.home)
    disk.fill()
    shell = wait_for_main(qtbot, writing)
    shell.close() if cause is Cause.CLOSE else shell.lock()
    assert not writing.ended
    assert shell.isVisible()
    assert shell.banner.news is not None
    assert "kluis open" in shell.banner.news.text
    disk.free()
    shell.close() if cause is Cause.CLOSE else shell.lock()
    assert writing.ended
    assert written(qtbot, begin, writing) == [TEXT]


def test_an_idle_lock_comes_first_and_is_told_at_the_next_start(
    qtbot: QtBot, begin: Begin, disk: SmallDisk, writing: Run
) -> None:
    reserve.give_back(writing.program.home)
    disk.fill()
    writing.program.leave(Cause.IDLE)
    assert writing.ended
    assert not wait_for_main(qtbot, writing).isVisible()
    again = begin(at=writing.program.home)
    told = part(again, UnlockView).news_label.text()
    assert "laatste tekst" in told
    assert "momentopname" in told


def test_who_insists_is_let_out(qtbot: QtBot, disk: SmallDisk, writing: Run) -> None:
    reserve.give_back(writing.program.home)
    disk.fill()
    shell = wait_for_main(qtbot, writing)
    place = shell.view.place
    shell.lock()
    assert shell.banner.news is not None
    assert shell.banner.news.run is not None
    shell.banner.news.run()
    assert writing.afterlife.wishes == [("--home", str(writing.program.home), "--at", f"note:{place.id}")]
