"""Chapter 3: planning the trajectory, the week, and moving a session in it."""

from PySide6.QtCore import QPointF, Qt

from wellbeing_desktop.gui.views.calendar import CalendarView
from wellbeing_desktop.gui.views.calendar.block import SessionBlock
from wellbeing_desktop.gui.views.client import ClientView
from wellbeing_desktop.gui.views.clients import ClientsView
from wellbeing_desktop.gui.views.new_trajectory import NewTrajectoryView

from .stage import CALENDAR, CLIENTS, Stage
from .steps import Step

REFLECTION, DIALOGUE, SECOND_DIALOGUE = range(3)
"""The sessions of a week, in their order."""

_GRID, _LIST = 1, 3
"""The segments that look at the week."""
_HOLIDAY_WEEK = 3
_FROM_WEDNESDAY, _ONE_DAY, _FOUR_HOURS = 2, 1, 4


def _open_days_off(stage: Stage) -> None:
    stage.go(CALENDAR)
    menu = stage.view(CalendarView).more_menu
    stage.hand.press("more_button")
    stage.hand.until(menu.isVisible, "the menu to open")
    menu.hide()
    menu.days_off.trigger()


def _add_day_off(stage: Stage) -> None:
    first, last, label = stage.texts.day_off
    stage.hand.fill("first_edit", first)
    stage.hand.fill("last_edit", last)
    stage.hand.fill("label_edit", label)
    stage.hand.press("add_button")


def _open_dossier(stage: Stage) -> None:
    stage.hand.press("close_button")
    stage.go(CLIENTS)
    stage.view(ClientsView)
    stage.hand.press_row(stage.texts.client)
    stage.view(ClientView)


def _plan(stage: Stage) -> None:
    stage.hand.press("new_trajectory_button")
    stage.view(NewTrajectoryView)
    stage.hand.fill("start_edit", stage.texts.starts_on)


def _start(stage: Stage) -> None:
    stage.hand.press("start_button")
    stage.view(CalendarView)


def block(stage: Stage, place: int) -> SessionBlock:
    """A session in the week that is shown, counted from its beginning."""
    view = stage.view(CalendarView)
    blocks = [each for each in view.findChildren(SessionBlock) if each.isVisible()]
    return sorted(blocks, key=lambda each: each.entry.session.number)[place]


def _choose(stage: Stage) -> None:
    stage.hand.click(block(stage, DIALOGUE))


def _drag(stage: Stage) -> None:
    ruler = stage.view(CalendarView).grid.canvas.ruler
    by = QPointF(ruler.column(_FROM_WEDNESDAY)[1] * _ONE_DAY, ruler.hour * _FOUR_HOURS)
    stage.hand.drag(block(stage, DIALOGUE), by)


def _drop(stage: Stage) -> None:
    stage.hand.drop(block(stage, DIALOGUE))
    stage.hand.until(lambda: block(stage, DIALOGUE).entry.conflict, "the conflict to show")


def _undo(stage: Stage) -> None:
    stage.hand.key(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    stage.hand.until(lambda: not block(stage, DIALOGUE).entry.conflict, "the move to be undone")


def _move_by_keys(stage: Stage) -> None:
    moved = block(stage, SECOND_DIALOGUE)
    before = moved.entry.session.begins
    stage.hand.click(moved)
    for _ in range(2):
        stage.hand.key(Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    stage.hand.until(lambda: block(stage, SECOND_DIALOGUE).entry.session.begins > before, "the session to move")


def _holidays(stage: Stage) -> None:
    for _ in range(_HOLIDAY_WEEK):
        stage.hand.press("next_button")
    stage.hand.click(block(stage, REFLECTION))


def _list(stage: Stage) -> None:
    stage.hand.segment("layout_segments", _LIST)


def _dossier(stage: Stage) -> None:
    stage.hand.segment("layout_segments", _GRID)
    stage.hand.press("dossier_button")
    stage.view(ClientView)


STEPS = (
    Step("days-off-empty", _open_days_off, picture=False),
    Step("days-off", _add_day_off),
    Step("dossier-empty", _open_dossier),
    Step("new-trajectory", _plan, key=True),
    Step("calendar-planned", _start),
    Step("calendar-session", _choose, key=True),
    Step("calendar-drag", _drag),
    Step("calendar-conflict", _drop),
    Step("calendar-undone", _undo),
    Step("calendar-moved-by-keys", _move_by_keys),
    Step("calendar-holidays", _holidays, key=True),
    Step("calendar-list", _list),
    Step("dossier-planned", _dossier, key=True),
)
