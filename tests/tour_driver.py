"""Runs the tour and notes every title that any of its windows ever had: `tour_driver.py OUTPUT HOME TITLES`."""

import json
import os
import sys
from pathlib import Path

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from wellbeing_desktop.app import hardening, tour

OFTEN = 5
"""Milliseconds between two looks for new windows; their titles are then followed by signals."""


class Titles(QObject):
    """What any window was called, from when it was first seen."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: set[str] = set()
        self._windows: set[int] = set()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._look)
        self._timer.start(OFTEN)

    def _look(self) -> None:
        for window in QApplication.topLevelWidgets():
            self.seen |= {window.windowTitle(), window.windowIconText(), window.windowFilePath()}
            if id(window) not in self._windows:
                self._windows.add(id(window))
                window.windowTitleChanged.connect(self.seen.add)
                window.windowIconTextChanged.connect(self.seen.add)


def main(output: str, home: str, titles: str) -> int:
    hardening.harden_files()
    os.environ.update(tour.ALONE)
    application = QApplication(sys.argv[:1])
    watch = Titles()
    from wellbeing_desktop.app.tour.performance import perform

    code = perform(Path(output), Path(home))
    assert application is QApplication.instance()
    Path(titles).write_text(json.dumps(sorted(watch.seen)))
    return code


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
