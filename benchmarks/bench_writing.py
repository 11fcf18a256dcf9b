"""Typing in a section that holds 50,000 characters, beside a bare QTextEdit with the same text, painting included.

A key is done when the window has painted what it changed; all of that is work of one thread, whose time is counted. The
bare field fills a window of the same size. What a key costs more in the note is told as a part of what it may.
"""

import os
import secrets
import statistics
import tempfile
import time as clock
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, time
from functools import partial
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QApplication, QMainWindow, QTextEdit

from benchmarks.timing import Measure
from wellbeing_desktop.domain.notes import Line, Listing, Style, Voice
from wellbeing_desktop.domain.people import Client, Contact, Practice, Role
from wellbeing_desktop.domain.planning import Slot
from wellbeing_desktop.gui import appearance
from wellbeing_desktop.gui.autosave import Pace
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.places import Place
from wellbeing_desktop.gui.shell import Shell
from wellbeing_desktop.gui.views.note import NoteView
from wellbeing_desktop.services import access_start, notes, people, practice, trajectories
from wellbeing_desktop.settings.device import SettingsFile
from wellbeing_desktop.vault import opening
from wellbeing_desktop.vault.store import Vault

MOST_MORE = 4.0
"""Milliseconds that a key may cost more than in a bare field."""

SIZE = QSize(1440, 900)
LENGTH, KEYS, ROUNDS = 50_000, 40, 12
NEVER = Pace(3_600_000, 3_600_000, 3_600_000)
PROGRAMME = "herstelplan-werkvloer"
SENTENCE = "Vandaag lukte het beter om na te denken voordat er ja werd gezegd, ook toen het druk was. "


def _lines() -> tuple[Line, ...]:
    """Lines of every voice, of one sentence to four, some bold, some in lists: 50,000 characters together."""
    looks = (Style(), Style(((0, 7),)), Style((), Listing.BULLET), Style((), Listing.NUMBER, 1))
    voices = (Voice.JOINT, Voice.CLIENT, Voice.COLLEAGUE)
    lines: list[Line] = []
    left = LENGTH
    while left > 0:
        at = len(lines)
        lines.append(Line((SENTENCE * (at % 4 + 1))[:left], voices[at % 3], looks[at % 4]))
        left -= len(lines[-1].text) + 1
    return tuple(lines)


def _write(vault: Vault) -> tuple[int, str]:
    """The talk of a client with a colleague, and the section of its note that holds the text."""
    access_start.confirm_sheet(vault, access_start.sheet_code(vault))
    practice.save(vault, Practice(1, "Meting", "Meting"))
    made = people.NewClient(Client(0, "Meting"), "Meting", (people.NewContact("Meting", Role.COLLEAGUE),))
    added = people.add_client(vault, made).after
    client = next(record for record in added if isinstance(record, Client))
    colleague = next(record for record in added if isinstance(record, Contact))
    slots = tuple(Slot(weekday, time(9)) for weekday in range(3))
    plan = trajectories.propose(vault, PROGRAMME, date(2026, 1, 5), slots, "nl")
    trajectories.start(vault, client.id, PROGRAMME, plan, colleague.id)
    followed = trajectories.of_client(vault, client.id)[0]
    talk = next(one for one in trajectories.sessions_of(vault, followed.id) if one.kind == "dialogue")
    section = next(one.section.key for one in notes.sections(vault, talk.id) if one.section.voices)
    notes.save(vault, talk.id, {section: _lines()})
    return talk.id, section


@contextmanager
def _note() -> Iterator[QTextEdit]:
    """The field of the section, in the window of the program."""
    with tempfile.TemporaryDirectory() as folder:
        vault = opening.create(Path(folder, "vault.db"), secrets.token_bytes(32))
        session_id, section = _write(vault)
        desk = Desk(SettingsFile(Path(folder, "settings.json")), vault)
        shell = Shell(desk, (), {"note": partial(NoteView, pace=NEVER)})
        shell.resize(SIZE)
        shell.show()
        desk.go(Place("note", session_id))
        view = shell.view
        assert isinstance(view, NoteView)
        yield view.cards[section].edit
        shell.close()
        vault.close()


@contextmanager
def _bare() -> Iterator[QTextEdit]:
    """A field of Qt alone, with the same text."""
    window, edit = QMainWindow(), QTextEdit()
    window.setCentralWidget(edit)
    window.resize(SIZE)
    window.show()
    edit.setPlainText("\n".join(line.text for line in _lines()))
    yield edit
    window.close()


def _begin(edit: QTextEdit, part: float) -> None:
    """Put the keyboard at a place within the text, and that in sight."""
    edit.activateWindow()
    edit.setFocus()
    cursor = edit.textCursor()
    cursor.setPosition(round(LENGTH * part))
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
    edit.setTextCursor(cursor)
    for _ in range(5):
        QApplication.processEvents()


def _typed(edit: QTextEdit) -> float:
    """The mean milliseconds of some keys."""
    spent = []
    for letter in "Wat er geleerd is, gaat volgende keer al "[:KEYS]:
        begin = clock.thread_time()
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, Qt.Key(ord(letter.upper())), Qt.KeyboardModifier.NoModifier, letter)
            QApplication.sendEvent(edit, event)
        QApplication.processEvents()
        spent.append((clock.thread_time() - begin) * 1000)
    return statistics.mean(spent)


def _measured(where: str, part: float, note: QTextEdit, bare: QTextEdit) -> Measure:
    """What typing at a place costs more."""
    ours: list[float] = []
    theirs: list[float] = []
    for _ in range(ROUNDS):
        for edit, spent in ((note, ours), (bare, theirs)):
            _begin(edit, part)
            spent.append(_typed(edit))
    one, other = min(ours), min(theirs)  # what else the machine does only adds
    what = f"type a key {where} of {LENGTH:,} characters ({one:.1f} ms, bare {other:.1f}, may be {MOST_MORE:.0f} more)"
    return what, (one - other) / MOST_MORE, 1


def run() -> list[Measure]:
    """Type at the end of the text and in its middle, by turns in both fields."""
    application = QApplication.instance() or appearance.new_application()
    assert application is not None
    with _note() as note, _bare() as bare:
        return [_measured(where, part, note, bare) for where, part in (("at the end", 1.0), ("in the middle", 0.5))]
