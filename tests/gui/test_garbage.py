"""Cycles that hold Qt objects are freed on the window's thread, whatever other threads allocate meanwhile."""

import gc
import linecache
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from wellbeing_desktop.gui.garbage import Garbage, collect_due


@pytest.fixture
def collectors() -> Iterator[list[str]]:
    """The names of the threads on which garbage was collected."""
    seen: list[str] = []
    was_enabled = gc.isenabled()

    def note(phase: str, _facts: object) -> None:
        if phase == "start":
            seen.append(threading.current_thread().name)

    gc.callbacks.append(note)
    yield seen
    gc.callbacks.remove(note)
    gc.unfreeze()
    (gc.enable if was_enabled else gc.disable)()


class Ring(QObject):
    """Holds itself, so that only the collector can free it."""

    freed: list[str]

    def __init__(self, freed: list[str]) -> None:
        super().__init__()
        self.myself = self
        self.freed = freed

    def __del__(self) -> None:
        self.freed.append(threading.current_thread().name)


def allocate_elsewhere() -> None:
    """Make so much on another thread that Python's collector would come by."""
    thread = threading.Thread(target=lambda: [[number] for number in range(50_000)], name="elsewhere")
    thread.start()
    thread.join()


def enough() -> list[list[int]]:
    """So many new things that the collector is due; how many that is differs between versions of Python."""
    return [[number] for number in range(2 * gc.get_threshold()[0])]


def test_by_itself_python_collects_on_any_thread(collectors: list[str]) -> None:
    gc.enable()
    allocate_elsewhere()
    assert "elsewhere" in collectors


def test_garbage_is_collected_on_the_windows_thread_alone(qtbot: QtBot, collectors: list[str]) -> None:
    garbage = Garbage()
    assert not gc.isenabled()
    freed: list[str] = []
    for _ in range(20):
        Ring(freed)
    allocate_elsewhere()
    assert freed == []
    kept = enough()
    collect_due()
    assert kept
    assert freed == ["MainThread"] * 20
    assert garbage is not None
    assert set(collectors) == {"MainThread"}


def test_it_comes_by_from_time_to_time(qtbot: QtBot, collectors: list[str]) -> None:
    garbage = Garbage()
    freed: list[str] = []
    Ring(freed)
    kept = enough()
    qtbot.waitUntil(lambda: freed == ["MainThread"], timeout=10_000)
    assert kept
    assert garbage is not None


def test_source_text_is_not_held(qtbot: QtBot, collectors: list[str]) -> None:
    garbage = Garbage()
    linecache.getlines(__file__)
    qtbot.waitUntil(lambda: not linecache.cache, timeout=10_000)
    assert garbage is not None
