"""One program for each home folder: the lock, the bell, and what a killed owner leaves."""

import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QLockFile
from pytestqt.qtbot import QtBot

from wellbeing_desktop.app.instance import Claim, Instance
from wellbeing_desktop.domain.errors import Kind, UserError

ROOT = Path(__file__).parents[2]
PATIENCE = 60
"""Seconds."""

HOLD = """
import sys, time
from PySide6.QtCore import QLockFile
lock = QLockFile(sys.argv[1])
lock.setStaleLockTime(0)
assert lock.tryLock(0)
print("held", flush=True)
sys.stdin.read()
"""


CALL = """
import sys
from pathlib import Path
from wellbeing_desktop.app.instance import Instance
print(Instance(Path(sys.argv[1])).claim().value)
"""


def further_start(home: Path) -> subprocess.Popen[str]:
    """Another start for the same folder, in a process of its own; it says what came of it."""
    return subprocess.Popen([sys.executable, "-c", CALL, home], cwd=ROOT, stdout=subprocess.PIPE, text=True)


def test_a_second_one_calls_the_first(qtbot: QtBot, qapp: object, home: Path) -> None:
    first, second = Instance(home), Instance(home)
    assert first.claim() is Claim.OURS
    first.listen()
    for _ in range(2):
        with qtbot.waitSignal(first.called):
            caller = further_start(home)
        assert caller.communicate(timeout=PATIENCE)[0] == "called\n"
    first.release()
    assert second.claim() is Claim.OURS
    second.release()


def test_one_that_listens_later_is_waited_for(qtbot: QtBot, qapp: object, home: Path) -> None:
    first = Instance(home)
    assert first.claim() is Claim.OURS
    caller = further_start(home)
    first.listen()
    qtbot.waitUntil(lambda: caller.poll() is not None, timeout=PATIENCE * 1000)
    assert caller.communicate(timeout=PATIENCE)[0] == "called\n"
    first.release()


def test_other_homes_and_the_sample_are_others(home: Path, tmp_path: Path) -> None:
    (tmp_path / "other").mkdir()
    all_of_them = [Instance(home), Instance(home, "sample"), Instance(tmp_path / "other")]
    assert [each.claim() for each in all_of_them] == [Claim.OURS] * 3
    for each in all_of_them:
        each.release()


def test_the_bell_is_the_owners_alone_and_goes_with_it(home: Path) -> None:
    first = Instance(home)
    first.claim()
    first.listen()
    mode = (home / "running.call").stat().st_mode
    assert stat.S_ISREG(mode)
    assert stat.S_IMODE(mode) & 0o077 == 0
    first.release()
    assert not (home / "running.call").exists()


def test_one_that_listens_but_is_busy_is_told_as_silent(qapp: object, home: Path) -> None:
    """The window's thread is busy for longer than anybody waits: nothing was answered, so nothing is claimed."""
    first = Instance(home)
    assert first.claim() is Claim.OURS
    first.listen()
    assert Instance(home, patience=0.3).claim() is Claim.SILENT
    first.release()


def test_a_bell_left_behind_rings_for_nobody(home: Path) -> None:
    """The owner was killed just when it was called."""
    (home / "running.call").write_bytes(b"1")
    first = Instance(home)
    assert first.claim() is Claim.OURS
    first.listen()
    assert (home / "running.call").read_bytes() == b""
    first.release()


def test_a_long_path_is_no_trouble(qtbot: QtBot, qapp: object, tmp_path: Path) -> None:
    home = tmp_path / ("map-" * 30)
    home.mkdir()
    first = Instance(home)
    assert first.claim() is Claim.OURS
    first.listen()
    with qtbot.waitSignal(first.called):
        caller = further_start(home)
    assert caller.communicate(timeout=PATIENCE)[0] == "called\n"
    first.release()


def test_one_that_does_not_answer_is_told(home: Path) -> None:
    holder = subprocess.Popen(
        [sys.executable, "-c", HOLD, home / "running.lock"], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    )
    assert holder.stdout is not None
    assert holder.stdout.readline() == b"held\n"
    assert Instance(home, patience=0.3).claim() is Claim.SILENT
    holder.kill()
    holder.communicate()
    taken = Instance(home)
    assert taken.claim() is Claim.OURS
    taken.release()


def test_a_number_that_went_to_another_process_does_not_lock_out(home: Path) -> None:
    """The owner was killed, and its number now belongs to a process that lives and looks alike."""
    first = QLockFile(str(home / "running.lock"))
    assert first.tryLock(0)
    left = (home / "running.lock").read_bytes()
    first.unlock()
    (home / "running.lock").write_bytes(left)
    assert str(os.getpid()).encode() in left
    again = Instance(home, patience=0.3)
    assert again.claim() is Claim.OURS
    again.release()


def test_a_home_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(UserError) as trouble:
        Instance(tmp_path / "nowhere").claim()
    assert trouble.value.kind is Kind.NOT_WRITABLE
