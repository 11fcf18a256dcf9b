"""The program in this process, on a home of its own; its end is noted instead of done."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from wellbeing_desktop.app.instance import Claim, Instance
from wellbeing_desktop.app.options import Options
from wellbeing_desktop.app.program import Program
from wellbeing_desktop.gui import appearance
from wellbeing_desktop.gui.causes import Cause
from wellbeing_desktop.gui.idle import Idle
from wellbeing_desktop.settings.device import SettingsFile


@dataclass
class Afterlife:
    """How a program ended, and with which arguments a fresh one was to follow it."""

    wishes: list[tuple[str, ...]] = field(default_factory=list)
    codes: list[int] = field(default_factory=list)

    def start_fresh(self, arguments: Sequence[str]) -> None:
        self.wishes.append(tuple(arguments))

    def end(self, code: int = 0) -> None:
        self.codes.append(code)


@dataclass
class Run:
    """One run of the program and how it ended."""

    program: Program
    afterlife: Afterlife
    instance: Instance

    @property
    def ended(self) -> bool:
        return bool(self.afterlife.codes)


Begin = Callable[..., Run]


def watches(application: QApplication) -> list[Idle]:
    """What still waits for nobody to use the program: a quarter of an hour later it would lock whatever is there."""
    return [idle for idle in application.findChildren(Idle) if idle.watching]


@pytest.fixture
def home(tmp_path: Path) -> Path:
    folder = tmp_path / "home"
    folder.mkdir(mode=0o700)
    return folder


@pytest.fixture
def begin(qapp: QApplication, qtbot: QtBot, home: Path) -> Iterator[Begin]:
    """Start the program as a fresh process would; what still runs at the end of the test is ended."""
    quits, runs = qapp.quitOnLastWindowClosed(), []
    qapp.setQuitOnLastWindowClosed(False)

    def start(*, at: Path = home, sample: bool = False, idle_seconds: float | None = None, place: str = "") -> Run:
        settings = SettingsFile(at)
        instance = Instance(at, "sample" if sample else "running")
        assert instance.claim() is Claim.OURS
        instance.listen()
        afterlife = Afterlife()
        appearance.apply(qapp, settings.value)
        program = Program(
            qapp, Options(at, sample=sample, at=place), settings, instance, afterlife, idle_seconds=idle_seconds
        )
        runs.append(Run(program, afterlife, instance))
        program.begin()
        return runs[-1]

    yield start
    for run in runs:
        if not run.ended:
            run.program.leave(Cause.END)
        for window in qapp.topLevelWidgets():
            window.deleteLater()
        run.program.deleteLater()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert not watches(qapp), "a vault is still waited for to be left alone; its lock would come in another test"
    qapp.setQuitOnLastWindowClosed(quits)
