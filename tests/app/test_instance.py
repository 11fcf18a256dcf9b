"""One program for each home folder: the lock, the socket, and what a killed owner leaves."""

import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QLockFile
from pytestqt.qtbot import QtBot

from wellbeing_desktop.app.instance import LONGEST_SOCKET_PATH, Claim, Instance
from wellbeing_desktop.domain.errors import Kind, UserError

HOLD = """
import sys, time
from PySide6.QtCore import QLockFile
lock = QLockFile(sys.argv[1])
lock.setStaleLockTime(0)
assert lock.tryLock(0)
print("held", flush=True)
sys.stdin.read()
"""


def test_a_second_one_calls_the_first(qtbot: QtBot, qapp: object, home: Path) -> None:
    first, second = Instance(home), Instance(home)
    assert first.claim() is Claim.OURS
    first.listen()
    with qtbot.waitSignal(first.called):
        assert second.claim() is Claim.CALLED
    first.release()
    assert second.claim() is Claim.OURS
    second.release()


def test_other_homes_and_the_sample_are_others(home: Path, tmp_path: Path) -> None:
    (tmp_path / "other").mkdir()
    all_of_them = [Instance(home), Instance(home, "sample"), Instance(tmp_path / "other")]
    assert [each.claim() for each in all_of_them] == [Claim.OURS] * 3
    for each in all_of_them:
        each.release()


def test_the_socket_is_the_owners_alone(home: Path) -> None:
    first = Instance(home)
    first.claim()
    first.listen()
    mode = (home / "running.sock").stat().st_mode
    assert stat.S_ISSOCK(mode)
    assert stat.S_IMODE(mode) & 0o077 == 0
    first.release()


def test_a_long_path_takes_the_runtime_folder(qtbot: QtBot, tmp_path: Path) -> None:
    home = tmp_path / ("map-" * 30)
    home.mkdir()
    first, second = Instance(home), Instance(home)
    assert first.claim() is Claim.OURS
    first.listen()
    assert not list(home.glob("*.sock"))
    made = list(Path(os.environ["XDG_RUNTIME_DIR"]).glob("wellbeing-desktop-*.sock"))
    assert made
    assert all(len(str(path).encode()) <= LONGEST_SOCKET_PATH for path in made)
    with qtbot.waitSignal(first.called):
        assert second.claim() is Claim.CALLED
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
