"""What the tour plays on: the real program on a home of its own, with a clock that stands still."""

import os
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QFileDialog, QMainWindow

from wellbeing_desktop.gui import appearance
from wellbeing_desktop.gui.places import Place
from wellbeing_desktop.gui.shell import Shell
from wellbeing_desktop.gui.view import View
from wellbeing_desktop.settings.device import Look, SettingsFile

from ..instance import Claim, Instance
from ..options import Options
from ..program import Program
from .camera import Camera
from .dialogs import answering, folder_chosen
from .errors import TourError
from .hand import Hand, rest
from .texts import Texts

V = TypeVar("V", bound=View)

TODAY, CALENDAR, CLIENTS, GROUPS, NETWORKS, DISCLOSURES, PRACTICE, HELP = (
    Qt.Key.Key_1,
    Qt.Key.Key_2,
    Qt.Key.Key_3,
    Qt.Key.Key_4,
    Qt.Key.Key_5,
    Qt.Key.Key_6,
    Qt.Key.Key_7,
    Qt.Key.Key_8,
)
"""With Alt, the way to each screen of the navigation."""


@dataclass
class StoppedClock:
    """Tells the same moment until it is set."""

    present: datetime

    def __call__(self) -> datetime:
        """The moment it was set to."""
        return self.present


class Afterlife:
    """How the tour's program ends: it notes the wish for a fresh process, and lets this one live."""

    def __init__(self) -> None:
        self.wishes: list[tuple[str, ...]] = []
        self.codes: list[int] = []

    def start_fresh(self, arguments: Sequence[str]) -> None:
        """Note the wish to be started again."""
        self.wishes.append(tuple(arguments))

    def end(self, code: int = 0) -> None:
        """Note that the process would have ended here, and how."""
        self.codes.append(code)


class Stage:
    """One home folder in one language, and everything a step needs to act in it."""

    def __init__(
        self,
        application: QApplication,
        home: Path,
        output: Path,
        texts: Texts,
        look: Look = "light",
        camera: Camera | None = None,
    ) -> None:
        self.home = home
        self.output = output
        self.texts = texts
        self.hand = Hand()
        self.clock = StoppedClock(texts.begin)
        self.secret = ""
        self.code = ""
        self.shares: tuple[str, ...] = ()
        self.documents: list[Path] = []
        self._application = application
        self._camera = camera
        self._look: Look = look
        self._lives: list[tuple[Program, Afterlife]] = []

    @property
    def program(self) -> Program:
        """The program that runs now."""
        return self._lives[-1][0]

    @property
    def afterlife(self) -> Afterlife:
        """How the program that runs now ended, or will."""
        return self._lives[-1][1]

    @property
    def window(self) -> QMainWindow:
        """The program's window."""
        window = self.program.window
        if window is None:
            raise TourError("the program has no window")
        return window

    @property
    def shell(self) -> Shell:
        """The main window, once the vault is open."""
        window = self.hand.until(lambda: isinstance(self.program.window, Shell) and self.program.window, "main window")
        assert isinstance(window, Shell)
        return window

    def start(self, *, sample: bool = False, at: str = "") -> None:
        """Start the program as a fresh process would, with the sample practice or at a place when asked for.

        Every run before it stays alive in memory until the end.
        """
        self.age_snapshots()
        settings = SettingsFile(self.home)
        settings.change(language=self.texts.language, look=self._look)
        instance = Instance(self.home, "sample") if sample else Instance(self.home)
        if instance.claim() is not Claim.OURS:
            raise TourError("another program uses the home folder")
        instance.listen()
        appearance.apply(self._application, settings.value)
        afterlife = Afterlife()
        options = Options(self.home, self.texts.language, sample, at=at)
        program = Program(self._application, options, settings, instance, afterlife, clock=self.clock)
        self._lives.append((program, afterlife))
        program.begin()
        self.settle()

    def settle(self) -> None:
        """Let the window in front get its size and come to rest."""
        if self._camera is not None:
            self._camera.prepare(self.window)
        rest()

    def view(self, kind: type[V]) -> V:
        """The screen in front, which must be or become one of this class."""

        def look() -> V | None:
            found = self.shell.view
            return found if isinstance(found, kind) and found.isVisible() else None

        view = self.hand.until(look, kind.__name__)
        assert view is not None
        return view

    def visit(self, kind: type[V], place: Place) -> V:
        """Go where a line or a link would lead, and wait for the screen."""
        self.program.desk.go(place)
        return self.view(kind)

    def go(self, screen: Qt.Key) -> None:
        """Go to a screen of the navigation, by its key."""
        self.hand.key(screen, Qt.KeyboardModifier.AltModifier)

    def age_snapshots(self) -> None:
        """Let the snapshots be as old as the clock says, for their age is in sight and is that of their files."""
        moment = self.clock().timestamp()
        for snapshot in (self.home / "snapshots").glob("*"):
            os.utime(snapshot, (moment, moment))

    def clear(self) -> None:
        """Take away the windows of all runs, when the last of them has locked."""
        for program, _ in self._lives:
            program.deleteLater()
        for window in QApplication.topLevelWidgets():
            window.deleteLater()
        self._lives.clear()
        rest()

    def clear_news(self) -> None:
        """Take away what the banner says about an act before."""
        if self._lives and isinstance(self.program.window, Shell):
            self.program.window.banner.dismiss()

    def photograph(self, name: str, *, small: bool) -> None:
        """Take the pictures of what is in front."""
        if self._camera is not None and self._lives:
            self._camera.take(name, self.window, small=small)

    def pass_time(self, **delta: int) -> None:
        """Set the clock on."""
        self.clock.present += timedelta(**delta)

    def save_pdf(self, button: str | QAbstractButton) -> Path:
        """Press a button that asks where to save, and save in the folder of the tour under the proposed name."""
        with answering(self.hand, QFileDialog, folder_chosen(self.hand, self.output)) as saved:
            self.hand.press(button)
        (path,) = saved
        self.hand.until(path.exists, f"the file {path.name}")
        self.documents.append(path)
        return path
