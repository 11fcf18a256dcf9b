"""Runs the tour and notes every title that any of its windows has: `tour_driver.py OUTPUT HOME TITLES CHAPTERS`.

CHAPTERS is `each` for each language and each look once, `all` for every language in every look.
"""

import faulthandler
import json
import os
import sys
from pathlib import Path

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from wellbeing_desktop.app import hardening, tour
from wellbeing_desktop.gui import appearance

OFTEN = 20
"""Milliseconds between two looks: a title that is shorter in sight was read by nobody."""


class Titles(QObject):
    """What any window was called whenever it was looked at."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: set[str] = set()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._look)
        self._timer.start(OFTEN)

    def _look(self) -> None:
        for window in QApplication.topLevelWidgets():
            self.seen |= {window.windowTitle(), window.windowIconText(), window.windowFilePath()}


def main(output: str, home: str, titles: str, chapters: str) -> int:
    hardening.harden_files()
    faulthandler.enable()
    os.environ.update(tour.ALONE)
    application = appearance.new_application()
    watch = Titles()
    from wellbeing_desktop.app.tour import performance

    if chapters == "each":
        performance.product = zip  # pairs of a language and a look: Dutch in the light one, English in the dark one
    code = performance.perform(Path(output), Path(home))
    assert application is QApplication.instance()
    Path(titles).write_text(json.dumps(sorted(watch.seen)))
    return code


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
