"""A program of its own that types into a note until it is killed: `python -m tests.gui.views.typing_process ...`.

Arguments: the vault's file, the session's id, `section` or `agreement`. Each sign typed is written to standard output
with the moment of the monotonic clock.
"""

import itertools
import sys
import tempfile
import time
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from tests.gui.pictures import application
from wellbeing_desktop.gui import appearance
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.places import Place
from wellbeing_desktop.gui.views.note import NoteView
from wellbeing_desktop.settings.device import DeviceSettings, SettingsFile
from wellbeing_desktop.vault import opening

SENTENCE = "Zij vertelt dat het overleg op donderdag beter ging dan verwacht en dat "
EVERY = 40  # milliseconds; faster than anybody types


def field(view: NoteView, where: str) -> QWidget:
    """Where to type."""
    if where == "section":
        return view.cards["insights"].edit
    view.agreements_card.begin()
    return view.agreements_card.agreement_form.text_edit


def main() -> None:
    """Type for ever."""
    vault_path, session_id, where = sys.argv[1:]
    qt = application()
    appearance.apply(qt, DeviceSettings(look="light"))
    vault = opening.open_vault(Path(vault_path), bytes(32))
    with tempfile.TemporaryDirectory() as home:
        view = NoteView(Desk(SettingsFile(Path(home)), vault))
        view.resize(1000, 700)
        view.show()
        view.show_place(Place("note", int(session_id)))
        edit, signs = field(view, where), itertools.cycle(SENTENCE)

        def type_one() -> None:
            sign = next(signs)
            QTest.keyClicks(edit, sign)
            print(f"{time.monotonic()} {sign}", flush=True)

        timer = QTimer(view)
        timer.timeout.connect(type_one)
        timer.start(EVERY)
        qt.exec()


if __name__ == "__main__":
    main()
