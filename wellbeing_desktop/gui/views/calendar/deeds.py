"""What mouse and keyboard ask for by key: open, move, copy or lengthen a talk or an own time."""

from collections.abc import Callable
from dataclasses import replace

from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.places import Place
from wellbeing_desktop.services import appointments, sessions

from .geometry import Moment
from .items import Item
from .own_time import OwnTime

LEAST_MINUTES, MOST_MINUTES = 5, 480


class Deeds:
    """`find` gives what is shown under a key: a talk's id, or an own time's negative number."""

    def __init__(self, desk: Desk, own_time: OwnTime, find: Callable[[int], Item | None]) -> None:
        self._desk = desk
        self._own_time = own_time
        self._find = find

    def open(self, key: int) -> None:
        """Go and write the note of a talk, or change an own time."""
        item = self._find(key)
        if key > 0:
            self._desk.go(Place("note", key))
        elif item is not None and item.own is not None:
            self._own_time.edit(item.own)

    def move(self, key: int, to: Moment) -> None:
        """Move it to a day and a time."""
        item = self._find(key)
        if key > 0:
            self._desk.act(lambda vault: sessions.move(vault, key, to.day, to.start))
        elif item is not None and item.own is not None:
            own = item.own
            self._desk.act(lambda vault: appointments.move(vault, own, to.day, to.start))

    def copy(self, key: int, to: Moment) -> None:
        """Plan a talk once more."""
        self._desk.act(lambda vault: sessions.copy(vault, key, to.day, to.start))

    def set_length(self, key: int, minutes: int) -> None:
        """Let it take so many minutes, as far as that can be."""
        length = min(MOST_MINUTES, max(LEAST_MINUTES, minutes))
        item = self._find(key)
        if key > 0:
            self._desk.act(lambda vault: sessions.resize(vault, key, length))
        elif item is not None and item.own is not None:
            own = item.own
            longer = replace(own.appointment, day=own.day, minutes=length)
            self._desk.act(lambda vault: appointments.alter(vault, own, longer))
