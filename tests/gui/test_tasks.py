"""Long work: told on the window's thread, stopped when asked, its trouble sorted."""

import threading

import pytest
from PySide6.QtCore import QCoreApplication
from pytestqt.exceptions import capture_exceptions
from pytestqt.qtbot import QtBot

from wellbeing_desktop.domain.errors import Kind, UserError
from wellbeing_desktop.domain.progress import Progress
from wellbeing_desktop.gui.tasks import Task


def count(progress: Progress) -> str:
    for step in range(1, 4):
        progress(step, 3)
    return threading.current_thread().name


def test_progress_and_result_come_on_this_thread(qtbot: QtBot) -> None:
    task = Task(count)
    seen: list[tuple[int, int, bool]] = []
    here = threading.current_thread()
    task.progressed.connect(lambda step, total: seen.append((step, total, threading.current_thread() is here)))
    with qtbot.waitSignal(task.done) as done:
        task.start()
    assert done.args is not None
    assert done.args[0].startswith("task")
    assert seen == [(1, 3, True), (2, 3, True), (3, 3, True)]


def test_expected_trouble_is_handed_on(qtbot: QtBot) -> None:
    def work(_progress: Progress) -> None:
        raise UserError(Kind.DISK_FULL)

    task = Task(work)
    with qtbot.waitSignal(task.failed) as failed, qtbot.assertNotEmitted(task.done):
        task.start()
    assert failed.args is not None
    assert failed.args[0].kind is Kind.DISK_FULL


def test_cancel_stops_at_the_next_step(qtbot: QtBot) -> None:
    may_go_on = threading.Event()

    def work(progress: Progress) -> None:
        may_go_on.wait(5)
        progress(1, 2)
        pytest.fail("went on")

    task = Task(work)
    with qtbot.waitSignal(task.cancelled), qtbot.assertNotEmitted(task.progressed):
        task.start()
        task.cancel()
        may_go_on.set()


def test_a_mistake_reaches_the_crash_boundary(qtbot: QtBot) -> None:
    ended = threading.Event()

    def work(_progress: Progress) -> None:
        ended.set()
        raise ZeroDivisionError

    task = Task(work)
    with capture_exceptions() as caught, qtbot.assertNotEmitted(task.done):
        task.start()
        assert ended.wait(5)
        qtbot.waitUntil(lambda: bool(caught))
    QCoreApplication.processEvents()
    assert [kind for kind, _, _ in caught] == [ZeroDivisionError]
