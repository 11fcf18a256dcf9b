"""Snapshots beside the window, and the line that says how old the newest is."""

import os
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.services import worlds
from tests.vault_fixture import Clock
from wellbeing_desktop.gui.backups import Backups
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.news import News
from wellbeing_desktop.services import snapshots


@pytest.fixture
def backups(desk: Desk) -> Iterator[Backups]:
    made = Backups(desk)
    yield made
    made.stop()


def test_the_hour_makes_one_when_there_is_something_new(qtbot: QtBot, desk: Desk) -> None:
    backups = Backups(desk, every_minutes=0.002)
    with qtbot.waitSignal(backups.changed, timeout=20_000):
        pass
    first = snapshots.latest(backups.folder)
    assert first is not None
    assert not backups.is_due()
    worlds.add_client(desk.vault)
    qtbot.waitUntil(lambda: not backups.is_due(), timeout=20_000)
    second = snapshots.latest(backups.folder)
    assert second is not None
    assert second.sequence == first.sequence + 1
    backups.stop()


def test_the_line_tells_the_age(backups: Backups, desk: Desk, clock: Clock) -> None:
    assert backups.text() == "Nog geen reservekopie"
    backups.make_now()
    newest = snapshots.latest(backups.folder)
    assert newest is not None
    for days, words in ((0, "vandaag"), (1, "gisteren"), (2, "21-11-2026")):
        made = clock.present - timedelta(days=days, hours=1)
        os.utime(newest.path, (made.timestamp(), made.timestamp()))
        assert f"{words} {made:%H:%M}" in backups.text()
    desk.change_settings(language="en")
    assert "21 Nov 2026" in backups.text()


def test_a_chosen_folder_that_is_gone_is_told_and_never_made(
    qtbot: QtBot, backups: Backups, desk: Desk, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    desk.change_settings(snapshot_folder=str(stick))
    said: list[News] = []
    desk.said.connect(said.append)
    with qtbot.waitSignal(backups.changed, timeout=20_000):
        backups.make_beside()
    assert [news.kind for news in said] == ["danger"]
    assert not stick.exists()
    assert backups.is_due()
    assert "geen" in backups.text()


def test_a_clock_that_was_set_back_hides_nothing(backups: Backups, desk: Desk, clock: Clock) -> None:
    number = worlds.begin(desk.vault).dialogue.id
    backups.make_now()
    clock.turn(hours=-1)
    worlds.write(desk.vault, number)
    assert backups.is_due()
