"""The real program with a person who types in a note, in a process that may be killed at any moment.

What happens is told through a pipe at once, so that whoever kills the process knows what was shown before.
"""

import os
import sys
import time
import traceback
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest

from wellbeing_desktop.app import main, process
from wellbeing_desktop.app.program import Program
from wellbeing_desktop.gui.autosave import Autosave, Pace
from wellbeing_desktop.gui.crash import CrashBoundary
from wellbeing_desktop.gui.places import Place
from wellbeing_desktop.gui.shell import Shell
from wellbeing_desktop.gui.views.note import NoteView
from wellbeing_desktop.gui.views.note.drafts import Drafts
from wellbeing_desktop.gui.views.unlock import UnlockView

BEATS = {"steady": 180, "hasty": 30, "locking": 60}
"""Milliseconds from one word to the next."""

SLOW = Pace(idle=60_000, longest=60_000)
"""A pace at which more than five seconds of typing are lost."""


@dataclass(frozen=True)
class Errand:
    """What the person does: types steadily, leaves the note after each word, or locks after some words.

    So many `words` are in the note already.
    """

    manner: str
    words: int


def word(number: int) -> str:
    """The word with this number, 0 for the first; a text of them shows at once where it ends."""
    return f"woord{number:05} "


def work(home: Path, session_id: int, secret: str, flaw: str, pipe: Connection) -> None:
    """Start the program up to its first window; for each errand that comes, a fork of it goes on from there.

    A fork tells ("here", process), ("ready",), ("typed", number, when), ("saving", when), ("saved", words),
    ("locking", when); when it has ended, ("ended", exit code) follows. `flaw` makes the program bad on purpose: "early"
    says that a note is saved before it is, "slow" saves too late.
    """
    begin = Program.begin

    def begin_typed(program: Program) -> None:
        begin(program)
        Stem(program, secret, pipe)

    Program.begin = begin_typed  # type: ignore[method-assign]
    process.start_fresh = lambda _arguments: None
    CrashBoundary.caught = _expose  # type: ignore[method-assign]
    _spoil(flaw)
    sys.exit(main.main(["--home", str(home), "--at", f"note:{session_id}"]))


def _expose(_boundary: CrashBoundary, *mistake: Any) -> None:
    """A mistake is to be seen by the test, not to wait in the program's own dialog."""
    traceback.print_exception(*mistake)
    sys.stderr.flush()
    os.abort()


def _spoil(flaw: str) -> None:
    if flaw == "early":
        write = Drafts.write

        def later(self: Drafts, *given: Any) -> Any:
            QTimer.singleShot(400, partial(write, self, *given))
            return self._desk.vault.now()

        Drafts.write = later  # type: ignore[method-assign]
    elif flaw == "slow":
        begin = Autosave.__init__
        Autosave.__init__ = lambda self, save, _pace, parent=None: begin(self, save, SLOW, parent)  # type: ignore[method-assign]


class Stem(QObject):
    """The program at its first window, with the main one made behind it; it waits while a fork of it is used."""

    def __init__(self, program: Program, secret: str, pipe: Connection) -> None:
        super().__init__(program)
        self._program = program
        self._secret = secret
        self._pipe = pipe
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._look)
        self._timer.start(5)

    def _look(self) -> None:
        if self._program._main is None:
            return
        self._timer.stop()
        self._program._main.prepare("today")
        self._program._main.prepare("note")
        sections = self._program._main.findChildren(NoteView)[0]._sections
        sections._made = [sections._another() for _ in range(4)]
        self._serve()

    def _serve(self) -> None:
        assert len(list(Path("/proc/self/task").iterdir())) == 1, "a fork has none of the other threads"
        while True:
            try:
                errand = self._pipe.recv()
            except EOFError:
                os._exit(0)
            child = os.fork()
            if not child:
                Typist(self._program, errand, self._secret, self._pipe)
                return
            code = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
            self._pipe.send(("ended", code))


class Typist(QObject):
    """Opens the vault, and types in the section for joint insights."""

    def __init__(self, program: Program, errand: Errand, secret: str, pipe: Connection) -> None:
        super().__init__(program)
        self._program = program
        self._errand = errand
        self._pipe = pipe
        self._number = errand.words
        self._left = 12
        self._tell("here", os.getpid())
        window = program.window
        assert window is not None
        (view,) = window.findChildren(UnlockView)
        view.secret_edit.setText(secret)
        QTest.keyClick(view.secret_edit, Qt.Key.Key_Return)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._begin)
        self._timer.start(5)

    def _tell(self, *news: object) -> None:
        self._pipe.send(news)

    def _begin(self) -> None:
        shell = self._program.window
        if not isinstance(shell, Shell) or not isinstance(shell.view, NoteView):
            return
        self._shell, self._view = shell, shell.view
        self._listen(shell.view)
        self._edit = shell.view.cards["insights"].edit
        self._edit.moveCursor(QTextCursor.MoveOperation.End)
        self._tell("ready")
        self._then(BEATS[self._errand.manner], getattr(self, self._errand.manner))

    def _listen(self, view: NoteView) -> None:
        """The view heard of the save before us: its label says so by now."""
        write = Drafts.write

        def told(drafts: Drafts, *given: Any) -> Any:
            self._tell("saving", time.monotonic())
            return write(drafts, *given)

        Drafts.write = told  # type: ignore[method-assign]
        view.findChildren(Autosave)[0].saved.connect(self._saved)

    def _saved(self) -> None:
        if self._view.held_row.saved_label.text().startswith("Bewaard"):
            self._tell("saved", self._number)

    def _then(self, milliseconds: int, run: Callable[[], None]) -> None:
        self._timer.timeout.disconnect()
        self._timer.timeout.connect(run)
        self._timer.start(milliseconds)

    def _type(self) -> None:
        self._tell("typed", self._number, time.monotonic())
        text = word(self._number)
        self._number += 1
        QTest.keyClicks(self._edit, text)

    def steady(self) -> None:
        """A word, and on to the next."""
        self._type()

    def hasty(self) -> None:
        """A word, and away from the note, which saves it; then back."""
        place = self._view.place
        self._type()
        self._program.desk.go(Place("today"))
        self._program.desk.go(place)

    def locking(self) -> None:
        """Some words, and Ctrl+L in the middle of the last."""
        self._type()
        self._left -= 1
        if not self._left:
            self._timer.stop()
            self._tell("locking", time.monotonic())
            QTest.keyClick(self._shell, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
