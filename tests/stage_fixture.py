"""The tour's stage for tests: the program in this process, used through the tour's hand, without pictures."""

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from wellbeing_desktop.app.tour.stage import Stage
from wellbeing_desktop.app.tour.steps import Step
from wellbeing_desktop.app.tour.texts import Texts
from wellbeing_desktop.gui.causes import Cause

from .program_fixture import watches


@pytest.fixture
def stage_in(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[Callable[[Texts], Stage]]:
    """Make a stage on which these texts are typed; what still runs at the end of the test is ended."""
    quits, stages = qapp.quitOnLastWindowClosed(), []
    qapp.setQuitOnLastWindowClosed(False)
    (tmp_path / "output").mkdir()

    def make(texts: Texts) -> Stage:
        stages.append(Stage(qapp, tmp_path / "home", tmp_path / "output", texts))
        return stages[-1]

    yield make
    for stage in stages:
        if not stage.afterlife.codes:
            stage.program.leave(Cause.END)
        stage.clear()
    assert not watches(qapp)
    qapp.setQuitOnLastWindowClosed(quits)


def until(steps: Sequence[Step], last: str) -> Sequence[Step]:
    """The steps up to and with the one of this name."""
    names = [step.name for step in steps]
    return steps[: names.index(last) + 1]
