"""The program in real processes: killed at each step of the first start, locked, called a second time, ended."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from benchmarks.screen import screen
from tests.app.driven import STEPS
from tests.hands import PHRASE, make_vault, step, unlock, wait_for_main
from tests.program_fixture import Begin
from wellbeing_desktop.app.instance import Claim, Instance
from wellbeing_desktop.gui.views.first_start.practice_step import PracticeStep
from wellbeing_desktop.gui.views.first_start.sheet_step import SheetStep
from wellbeing_desktop.gui.views.first_start.snapshots_step import SnapshotsStep
from wellbeing_desktop.gui.views.unlock import UnlockView
from wellbeing_desktop.services import practice, snapshots, threshold

ROOT = Path(__file__).parents[2]
PATIENCE = 60_000

Start = Callable[..., subprocess.Popen[str]]


@pytest.fixture
def start(home: Path) -> Iterator[Start]:
    """Start the driven program; what still runs at the end of the test is killed, by its number."""
    running: list[subprocess.Popen[str]] = []

    def begin(what: str, **environment: str) -> subprocess.Popen[str]:
        running.append(
            subprocess.Popen(
                [sys.executable, "-P", "-m", "tests.app.driven", home, what],
                env=os.environ | {"PYTHONPATH": str(ROOT)} | environment,
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
                text=True,
            )
        )
        return running[-1]

    yield begin
    for process in running:
        process.kill()
        process.communicate()
    number = owner(home)
    if number and alive(number):
        os.kill(number, signal.SIGKILL)


def owner(home: Path) -> int:
    """The number of the process that holds the home folder, 0 when none does."""
    try:
        return int((home / "running.lock").read_text().split()[0])
    except (OSError, IndexError, ValueError):
        return 0


def alive(number: int) -> bool:
    """Whether a process runs; one that has ended and was not yet noticed by its parent does not."""
    try:
        return Path(f"/proc/{number}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False


def line(process: subprocess.Popen[str]) -> str:
    """The next thing the program tells."""
    assert process.stdout is not None
    told = process.stdout.readline().strip()
    if not told:
        raise AssertionError(rest(process)[1])
    return told


def rest(process: subprocess.Popen[str]) -> tuple[str, str]:
    """What else it tells until its end; `communicate` would lose what was read ahead."""
    assert process.stdout is not None
    assert process.stderr is not None
    told = process.stdout.read(), process.stderr.read()
    process.wait(PATIENCE / 1000)
    return told


@pytest.mark.parametrize("at", [name for name in STEPS if name != "creating"])
def test_a_first_start_goes_on_where_it_was_killed(
    qtbot: QtBot, start: Start, begin: Begin, home: Path, at: str
) -> None:
    process = start(at)
    assert line(process) == at
    assert process.wait() == -signal.SIGKILL
    run = begin()
    if at == "practice":
        step(qtbot, run, PracticeStep)
        assert threshold.is_new(home)
        return
    unlock(qtbot, run, PHRASE)
    if at == "choice":
        wait_for_main(qtbot, run)
        return
    qtbot.waitUntil(lambda: not run.program.window.findChildren(UnlockView), timeout=PATIENCE)
    step(qtbot, run, SnapshotsStep if at == "snapshots" else SheetStep)


@pytest.mark.parametrize("after", [0, 80, 160, 300])
def test_a_kill_while_the_vault_is_made_leaves_all_or_nothing(
    qtbot: QtBot, start: Start, begin: Begin, home: Path, after: int
) -> None:
    process = start("creating", AFTER=str(after))
    assert line(process) == "creating"
    process.wait()
    run = begin()
    if threshold.is_new(home):
        step(qtbot, run, PracticeStep)
        return
    unlock(qtbot, run, PHRASE)
    qtbot.waitUntil(lambda: run.program.keeper is not None, timeout=PATIENCE)
    step(qtbot, run, PracticeStep if not practice.is_known(run.program.desk.vault) else SheetStep)


def test_locking_ends_the_process_and_a_fresh_one_takes_over(qtbot: QtBot, start: Start, home: Path) -> None:
    make_vault(home)
    process = start("locked")
    assert line(process) == "open"
    assert rest(process)[0] == "", "the code behind an open dialog must not go on"
    assert process.returncode == 0
    qtbot.waitUntil(lambda: owner(home) not in (0, process.pid) and (home / "running.call").exists(), timeout=PATIENCE)
    fresh = owner(home)
    assert alive(fresh)
    assert snapshots.latest(home / "snapshots") is not None
    os.kill(fresh, signal.SIGTERM)
    qtbot.waitUntil(lambda: not alive(fresh), timeout=PATIENCE)
    assert owner(home) == 0


def test_the_fresh_process_shows_a_window(qtbot: QtBot, start: Start, home: Path) -> None:
    make_vault(home)
    with screen() as on:
        process = start("locked", DISPLAY=on.name, QT_QPA_PLATFORM="xcb")
        names = [on.next_window(time.perf_counter() + PATIENCE / 1000).get_wm_name() for _ in range(3)]
        assert names == ["Wellbeing Desktop"] * 3, "to unlock, the main window, and to unlock again"
        assert process.wait(PATIENCE / 1000) == 0
        fresh = owner(home)
        assert fresh not in (0, process.pid)
        os.kill(fresh, signal.SIGTERM)
        qtbot.waitUntil(lambda: not alive(fresh), timeout=PATIENCE)


def test_a_second_start_calls_the_first_and_ends(qtbot: QtBot, start: Start, begin: Begin, home: Path) -> None:
    make_vault(home)
    run = begin()
    with qtbot.waitSignal(run.instance.called, timeout=PATIENCE):
        second = start("waiting")
        qtbot.waitUntil(lambda: second.poll() is not None, timeout=PATIENCE)
    assert second.returncode == 0
    assert rest(second) == ("", "")


def test_a_start_after_a_kill_is_not_locked_out(start: Start, home: Path) -> None:
    make_vault(home)
    first = start("opened")
    assert line(first) == "open"
    assert owner(home) == first.pid
    first.kill()
    first.wait()
    second = start("opened")
    assert line(second) == "open"


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT, signal.SIGHUP])
def test_the_system_can_end_it(start: Start, home: Path, number: signal.Signals) -> None:
    make_vault(home)
    process = start("opened")
    assert line(process) == "open"
    process.send_signal(number)
    assert process.wait(PATIENCE / 1000) == 0
    assert owner(home) == 0
    instance = Instance(home)
    assert instance.claim() is Claim.OURS
    instance.release()


def test_a_mistake_ends_up_in_a_dialog_that_tells_nothing(qtbot: QtBot, start: Start, home: Path) -> None:
    make_vault(home)
    process = start("mistaken")
    assert line(process) == "open"
    assert line(process) == "report"
    out, err = rest(process)
    assert "veilig tot" in out
    assert "RuntimeError" in out
    assert "driven.py" in out
    assert "NAAM VAN EEN DEELNEMER" not in out + err
    assert process.returncode == 1
    qtbot.waitUntil(lambda: owner(home) not in (0, process.pid), timeout=PATIENCE)
    assert alive(owner(home)), "a fresh process took over"
