"""Destroys working notes once their day is past: at the start, each hour, at midnight and when their note is left."""

from contextlib import suppress
from datetime import datetime, time, timedelta

from PySide6.QtCore import QObject, QTimer

from wellbeing_desktop.domain.errors import UserError
from wellbeing_desktop.services import erasing, note_index, working_notes

from .desk import Desk

HOUR = 3600


class Sweeper(QObject):
    """From `begin` until the vault is put away; a note that is open is only told about, and swept when it is left."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._told = 0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._turn)
        self._left = QTimer(self)
        self._left.setSingleShot(True)
        self._left.setInterval(0)  # once the view that was left has saved
        self._left.timeout.connect(self._look)

    def begin(self) -> None:
        """Do what a crash left undone, in the index and of an erasure; sweep, and go on doing so."""
        with suppress(UserError):
            note_index.index(self._desk.vault)
        with suppress(UserError):  # then the next start does it
            erasing.finish(self._desk.vault)
        self._desk.went.connect(lambda _place: self._left.start())
        self._turn()

    def end(self, *, sweeps: bool = True) -> None:
        """Stop, after a last sweep of the note that was open too; nothing is asked or told any more."""
        self._timer.stop()
        self._left.stop()
        if not sweeps:
            return
        with suppress(UserError):
            if working_notes.past_their_day(self._desk.vault) and not working_notes.clock_jumped(self._desk.vault):
                working_notes.sweep(self._desk.vault)

    def wait(self) -> int:
        """Milliseconds until the next look: an hour, or the first second of tomorrow when that comes sooner."""
        now = self._desk.vault.now()
        midnight = datetime.combine(now.date() + timedelta(days=1), time(0, 0, 1))
        return 1000 * min(HOUR, round((midnight - now).total_seconds()))

    def _turn(self) -> None:
        self._timer.start(self.wait())
        self._look(hourly=True)

    def _look(self, *, hourly: bool = False) -> None:
        """Sweep what is past its day; ask first when the clock cannot be believed."""
        past = self._desk.attempt(lambda: working_notes.past_their_day(self._desk.vault))
        if not past:
            return
        if not working_notes.clock_jumped(self._desk.vault):
            self._sweep()
        elif hourly:
            self._ask()

    def _sweep(self) -> None:
        """Destroy all but what is open, of which is told that it goes when it is left."""
        number = self._open_note()
        change = self._desk.attempt(lambda: working_notes.sweep(self._desk.vault, but=number))
        if change is not None:
            self._desk.act(lambda _vault: change, quiet=True)
        if change is not None and change.before:
            self._desk.say(self.tr("%n verlopen werkaantekeningen zijn vernietigd.", "", len(change.before)))
        mine = {note.session_id for note in working_notes.past_their_day(self._desk.vault)}
        if number in mine and number != self._told:
            self._desk.warn(
                self.tr("De werkaantekening hier is verlopen. Zij wordt vernietigd zodra u deze notitie verlaat.")
            )
        self._told = number if number in mine else 0

    def _ask(self) -> None:
        today = self._desk.formats.long_date(self._desk.vault.now().date())
        self._desk.warn(
            self.tr(
                "De klok van deze computer ging ruim een jaar vooruit. Daarom zijn verlopen werkaantekeningen nog niet "
                "vernietigd. Is het vandaag {day}?"
            ).format(day=today),
            self.tr("Ja, vernietig ze"),
            self._sweep,
        )

    def _open_note(self) -> int:
        """The session whose note is in front, 0 when another screen is."""
        place = self._desk.history.current
        return place.id if place is not None and place.view == "note" else 0
