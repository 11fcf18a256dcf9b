"""Chapter 3 goes on: the plan on its board, and the check whether it suits, before the first talk is held."""

from typing import TypeVar

from wellbeing_desktop.gui.parts import LinkRow
from wellbeing_desktop.gui.views.client import ClientView
from wellbeing_desktop.gui.views.trajectory import TrajectoryView
from wellbeing_desktop.gui.views.trajectory.page import TrajectoryPage
from wellbeing_desktop.gui.views.trajectory.suitability import SuitabilityPage

from .errors import TourError
from .stage import Stage
from .steps import Step

P = TypeVar("P", bound=TrajectoryPage)

_SUITS = 0
"""The first conclusion, and the first answer at each point."""


def page(stage: Stage, kind: type[P]) -> P:
    """A page of the trajectory in front, after a click on its segment."""
    view = stage.view(TrajectoryView)
    keys = [offered.key for offered in view.offered]
    if kind.key not in keys:
        raise TourError(f"no page {kind.key}")
    stage.hand.press(view.tabs.button(kind.key))
    found = stage.hand.until(lambda: isinstance(view.page, kind) and view.page, f"the page {kind.key}")
    assert isinstance(found, kind)
    return found


def _open_board(stage: Stage) -> None:
    rows = stage.view(ClientView).running_rows
    item = stage.hand.until(lambda: rows.itemAt(0), "a trajectory in the dossier")
    first = item.widget() if item is not None else None
    if not isinstance(first, LinkRow):
        raise TourError("the trajectory leads nowhere")
    stage.hand.press(first)
    stage.view(TrajectoryView)


def _answer(stage: Stage) -> None:
    card = page(stage, SuitabilityPage).check_card
    for answers in card.points.values():
        stage.hand.segment(answers, _SUITS)
    stage.hand.segment(card.conclusion, _SUITS)
    stage.hand.press(card.discussed_check)


def _record(stage: Stage) -> None:
    card = page(stage, SuitabilityPage)
    stage.hand.press(card.check_card.record_button)
    stage.hand.until(card.history_card.isVisible, "the check among those before")


STEPS = (
    Step("trajectory-board", _open_board, key=True),
    Step("suitability-answers", _answer, key=True),
    Step("suitability-recorded", _record),
)
