"""In the sample practice: a programme of one's own, made from another and changed."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from wellbeing_desktop.gui.views.programmes import ProgrammesView

from .stage import Stage
from .steps import Step

_GENERAL, _TALKS, _MEASURES, _PHASES = range(4)


def _copy(stage: Stage) -> None:
    stage.hand.press("copy_button")


def _talks(stage: Stage) -> None:
    _page(stage, _TALKS)
    stage.hand.press("kinds:reflection:open")


def _mistake(stage: Stage) -> None:
    """A name that is left empty is told at its field."""
    title = stage.hand.find(QLineEdit, "kinds.0.title")
    stage.hand.fill(title, " ")
    stage.hand.key(Qt.Key.Key_Return, widget=title)


def _measures(stage: Stage) -> None:
    _page(stage, _MEASURES)
    stage.hand.press("indicators:trust:open")


def _phases(stage: Stage) -> None:
    _page(stage, _PHASES)
    stage.hand.press("phases:week:open")


def _page(stage: Stage, number: int) -> None:
    stage.hand.segment(stage.view(ProgrammesView).editor.tabs, number)


STEPS = (
    Step("programme-copied", _copy, key=True),
    Step("programme-talks", _talks, key=True),
    Step("programme-mistake", _mistake),
    Step("programme-measures", _measures, key=True),
    Step("programme-phases", _phases, key=True),
)
