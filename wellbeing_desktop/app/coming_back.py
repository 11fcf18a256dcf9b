"""Where the program was when it was locked, told to the fresh process on its command line."""

from wellbeing_desktop.gui.causes import Cause
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.places import Place
from wellbeing_desktop.gui.shell import Shell
from wellbeing_desktop.gui.view import View

from .screens import FIRST

_BACK = frozenset({Cause.USER, Cause.ANYWAY, Cause.IDLE, Cause.SCREEN, Cause.SLEEP})
"""After these the user comes back to the same place; not after a mistake in the program, which could be made again."""


def after(cause: Cause, view: View | None) -> tuple[str, ...]:
    """The words that make a fresh process come back to the view in front, if this lock is one to come back from."""
    place = view.whereabouts() if view is not None and cause in _BACK else Place(FIRST)
    return arguments(place) if place != Place(FIRST) else ()


def arguments(place: Place) -> tuple[str, ...]:
    """The words that make a fresh process come back to a place; others on the computer can read them.

    So they hold a view, a number, and what the program itself calls the part of it: a tab, a day, another number.
    """
    part = f":{place.part}" if place.part else ""
    return "--at", f"{place.view}:{place.id}{part}"


def place(text: str) -> Place:
    """The place that `arguments` wrote, after the option."""
    view, number, part = (*text.split(":", 2), "")[:3]
    return Place(view, int(number), part)


def go(shell: Shell, desk: Desk, text: str) -> None:
    """Go to where the program was locked, if that is still there; else to the first screen."""
    if not shell.come_back(place(text)):
        while desk.history.can_go_back:
            desk.history.back()
        desk.go(Place(FIRST))
