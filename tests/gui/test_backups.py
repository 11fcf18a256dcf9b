"""Snapshots beside the window, and the line that says how old the newest is."""

import os
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.services import worlds
from tests.small_disk import small_disk
from tests.vault_fixture import Clock
from wellbeing_desktop.gui import backups as backups_module
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


def beside(qtbot: QtBot, backups: Backups) -> None:
    with qtbot.waitSignal(backups.changed, timeout=20_000):
        backups.make_beside()


@pytest.fixture
def said(desk: Desk) -> list[News]:
    told: list[News] = []
    desk.said.connect(told.append)
    return told


def test_a_chosen_folder_that_is_gone_is_told_once_and_shown_until_it_is_back(
    qtbot: QtBot, backups: Backups, desk: Desk, tmp_path: Path, said: list[News]
) -> None:
    stick = tmp_path / "stick"
    desk.change_settings(snapshot_folder=str(stick))
    beside(qtbot, backups)
    assert [news.kind for news in said] == ["warning"]
    assert not stick.exists()
    laptop = desk.vault.path.parent / "snapshots"
    assert snapshots.latest(laptop) is not None, "the laptop goes on"
    worlds.add_client(desk.vault)
    beside(qtbot, backups)
    later = Backups(desk)
    beside(qtbot, later)
    assert len(said) == 1, "it is told once, also after another start"
    for each in (backups, later):
        assert each.text().endswith("\nGekozen map: niet gevonden")
        assert "Sluit de stick" in each.trouble()
    stick.mkdir()
    beside(qtbot, later)
    assert "\n" not in later.text()
    assert later.trouble() == ""
    assert [path.name for path in stick.iterdir()] == [max(path.name for path in laptop.iterdir())]
    later.stop()


def test_a_stick_that_is_back_gets_the_newest_soon(
    qtbot: QtBot, desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(backups_module, "_LOOK_MS", 50)
    stick = tmp_path / "stick"
    desk.change_settings(snapshot_folder=str(stick))
    backups = Backups(desk)
    beside(qtbot, backups)
    stick.mkdir()
    qtbot.waitUntil(lambda: snapshots.latest(stick) is not None, timeout=20_000)
    qtbot.waitUntil(lambda: backups.trouble() == "", timeout=20_000)
    backups.stop()


def test_a_full_stick_is_shown_until_there_is_room(
    qtbot: QtBot, backups: Backups, desk: Desk, tmp_path: Path, said: list[News]
) -> None:
    with small_disk(tmp_path / "disk", 4096) as disk:
        desk.change_settings(snapshot_folder=str(disk.folder))
        disk.fill(leave=65536)
        beside(qtbot, backups)
        beside(qtbot, backups)
        assert len(said) == 1
        assert backups.text().endswith("\nGekozen map: vol")
        disk.free()
        beside(qtbot, backups)
        assert backups.trouble() == ""
        assert snapshots.latest(disk.folder) is not None


def test_the_same_folder_twice_is_one_place(backups: Backups, desk: Desk) -> None:
    beside_vault = desk.vault.path.parent / "snapshots"
    beside_vault.mkdir()
    desk.change_settings(snapshot_folder=str(beside_vault))
    assert len(backups.places) == 1
    assert len(backups.make_now()) == 0
    assert len(list(beside_vault.iterdir())) == 1


def test_a_clock_that_was_set_back_hides_nothing(backups: Backups, desk: Desk, clock: Clock) -> None:
    number = worlds.begin(desk.vault).dialogue.id
    backups.make_now()
    clock.turn(hours=-1)
    worlds.write(desk.vault, number)
    assert backups.is_due()
