"""Chapter 7: finding anything, practice and settings, and names as initials."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from wellbeing_desktop.gui.finder import Finder
from wellbeing_desktop.gui.views.practice import PracticeView
from wellbeing_desktop.gui.views.today import TodayView

from .stage import PRACTICE, TODAY, Stage
from .steps import Step

_FEW_LETTERS = 3
_PRACTICE, _PROGRAM, _SECURITY, _SNAPSHOTS = range(4)


def _open(stage: Stage) -> None:
    stage.go(PRACTICE)
    stage.view(PracticeView)


def _program(stage: Stage) -> None:
    stage.hand.segment("tabs", _PROGRAM)


def _security(stage: Stage) -> None:
    stage.hand.segment("tabs", _SECURITY)


def _snapshots(stage: Stage) -> None:
    stage.hand.segment("tabs", _SNAPSHOTS)
    button = stage.hand.find(QPushButton, "snapshot_button")
    stage.hand.press(button)
    stage.hand.until(button.isEnabled, "the snapshot")
    stage.age_snapshots()


def _initials(stage: Stage) -> None:
    stage.go(TODAY)
    stage.view(TodayView)
    stage.hand.key(Qt.Key.Key_F8)


def _names_again(stage: Stage) -> None:
    stage.hand.key(Qt.Key.Key_F8)


def _find(stage: Stage) -> None:
    stage.hand.key(Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    finder = stage.hand.find(Finder)
    stage.hand.fill(finder.words_edit, stage.texts.client[:_FEW_LETTERS].lower())


def _found(stage: Stage) -> None:
    stage.hand.key(Qt.Key.Key_Escape)


STEPS = (
    Step("finder", _find, key=True),
    Step("finder-closed", _found, picture=False),
    Step("practice", _open),
    Step("practice-program", _program, key=True),
    Step("practice-security", _security),
    Step("practice-snapshots", _snapshots),
    Step("today-initials", _initials),
    Step("today-names", _names_again, picture=False),
)
