"""One performance of the tour: a throwaway home, each language and look in turn, and the index of what came of it."""

import gc
import shutil
import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from itertools import product
from pathlib import Path
from types import TracebackType

from PySide6.QtWidgets import QApplication

from wellbeing_desktop.gui import appearance
from wellbeing_desktop.gui.garbage import Garbage
from wellbeing_desktop.settings.device import Look

from .camera import Camera
from .index import Chapter, write_index
from .script import STEPS
from .stage import Stage
from .steps import FailedStepError, Step, play
from .texts import DUTCH, ENGLISH, Texts

HOME_NAME = "wellbeing-tour"
"""In the folder for temporary files; always the same, because its path can be read in some pictures."""

LOOKS: tuple[Look, ...] = ("light", "dark")


def perform(output: Path, home: Path | None = None, steps: Sequence[Step] = STEPS) -> int:
    """Play the steps in both languages and both looks; without a `home`, in one that goes afterwards."""
    application = QApplication.instance() or appearance.new_application()
    assert isinstance(application, QApplication)
    application.setQuitOnLastWindowClosed(False)
    garbage = Garbage(application)
    application.setCursorFlashTime(0)  # a text cursor that blinks would make each picture a matter of chance
    output = output.absolute()
    try:
        with _home(home) as house:
            chapters = [
                _play(application, house, output, texts, look, steps)
                for texts, look in product((DUTCH, ENGLISH), LOOKS)
            ]
    except FailedStepError as failure:
        print(failure, file=sys.stderr)
        return 1
    finally:
        garbage.deleteLater()
    write_index(output, chapters)
    return 0


def _play(
    application: QApplication, house: Path, output: Path, texts: Texts, look: Look, steps: Sequence[Step]
) -> Chapter:
    name = f"{texts.language}-{look}"
    folder = output / name
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    camera = Camera(folder)
    stage = Stage(application, house / name, folder, texts, look, camera)
    try:
        with _mistakes() as mistakes:
            play(stage, steps, mistakes)
    finally:
        camera.finish()
    stage.clear()
    gc.collect()  # here and now, for it has windows in it
    return Chapter(name, texts.language, camera.taken, [document.name for document in stage.documents])


@contextmanager
def _home(given: Path | None) -> Iterator[Path]:
    if given is not None:
        yield given
        return
    home = Path(tempfile.gettempdir()) / HOME_NAME
    try:
        home.mkdir(mode=0o700)
    except FileExistsError:  # another tour's, or somebody else's
        home = Path(tempfile.mkdtemp(prefix=f"{HOME_NAME}-"))
    try:
        yield home
    finally:
        shutil.rmtree(home, ignore_errors=True)


@contextmanager
def _mistakes() -> Iterator[list[str]]:
    """Collect the mistakes in the program that Qt's slots would only print; the tour must not go on over them."""
    found: list[str] = []
    before = sys.excepthook

    def note(kind: type[BaseException], value: BaseException, trace: TracebackType | None) -> None:
        found.append(kind.__name__)
        before(kind, value, trace)

    sys.excepthook = note
    try:
        yield found
    finally:
        sys.excepthook = before
