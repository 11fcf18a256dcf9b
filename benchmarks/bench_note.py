"""Opening a session's note until it is painted, and how long an autosave keeps the window busy beyond its commit."""

import os
import secrets
import statistics
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path

from benchmarks.calendar_vault import FULL, fill
from benchmarks.timing import Measure

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.gui.pictures import ENTRIES, application
from wellbeing_desktop.domain.agreements import Agreement
from wellbeing_desktop.domain.insights import Insight
from wellbeing_desktop.domain.notes import Line
from wellbeing_desktop.domain.people import Practice, Role
from wellbeing_desktop.gui.autosave import Pace
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.places import Place
from wellbeing_desktop.gui.shell import Shell
from wellbeing_desktop.gui.views.note import NoteView
from wellbeing_desktop.services import agreements, calendar, insights, note_index, notes, practice
from wellbeing_desktop.settings.device import SettingsFile
from wellbeing_desktop.vault.store import Vault

OPEN_MS, SAVE_MS = 60.0, 16.0
SESSIONS, OPENED, WARM = 20_000, 40, 8
SAVES = 41
LAST = FULL + timedelta(days=6)
NEVER = Pace(idle=3_600_000, longest=3_600_000, retry=3_600_000)
WORDS = "Wat ging goed, waar zat de moeite, wat is er geleerd en wat gaat er anders."
LONG = 50_000


@contextmanager
def _note() -> Iterator[tuple[NoteView, list[int]]]:
    """The main window with a note in it, and the sessions to open, each with something written."""
    with tempfile.TemporaryDirectory() as folder:
        vault = fill(Path(folder, "vault.db"), secrets.token_bytes(32), SESSIONS)
        practice.save(vault, Practice(1, "Praktijk De Meting", "Mies de Meter", "Coach"))
        numbers = [entry.session.id for entry in calendar.entries(vault, FULL, LAST, "nl")][: OPENED + WARM]
        for number in numbers:
            _write(vault, number)
        desk = Desk(SettingsFile(Path(folder)), vault)
        shell = Shell(desk, ENTRIES, {"note": lambda desk: NoteView(desk, pace=NEVER)})
        shell.resize(1440, 900)
        shell.show()
        desk.go(Place("note", numbers[0]))
        _settle()
        assert isinstance(shell.view, NoteView)
        yield shell.view, numbers
        shell.close()
        vault.close()


def _write(vault: Vault, number: int) -> None:
    """Some 1,500 characters in each section, an agreement and an insight."""
    sections = [opened.section.key for opened in notes.sections(vault, number)]
    notes.save(vault, number, {key: tuple(Line(f"{key} {at}. {WORDS}") for at in range(20)) for key in sections})
    agreements.add(vault, Agreement(0, number, "Elke avond een halfuur wandelen", Role.CLIENT))
    insights.add(vault, Insight(0, number, "Ik zeg te snel ja"))
    note_index.index(vault, number)


def _settle() -> None:
    """Let everything that waits happen, painting last."""
    for _ in range(3):
        QApplication.processEvents()


def _opened(view: NoteView, number: int) -> float:
    """Milliseconds from the wish to see a session until its note is painted."""
    begin = time.perf_counter()
    view.desk.go(Place("note", number))
    _settle()
    spent = (time.perf_counter() - begin) * 1000
    assert view.session_id == number, "another note"
    assert all(card.isVisible() for card in view.cards.values()), "sections out of sight"
    return spent


def _saves(view: NoteView, number: int) -> tuple[float, float]:
    """Medians of the milliseconds that a save keeps the window busy, and of the same commit alone."""
    vault, (key, card) = view.desk.vault, next(iter(view.cards.items()))
    card.edit.set_lines(tuple(Line(f"{at}. {WORDS}") for at in range(LONG // len(WORDS))))
    _settle()
    view.save()
    slots, commits = [], []
    for _ in range(SAVES):
        QTest.keyClicks(card.edit, "a")
        _settle()
        begin = time.perf_counter()
        view.save()
        _settle()
        slots.append((time.perf_counter() - begin) * 1000)
        first, *others = card.edit.lines()
        again = (Line(f"{first.text}a"), *others)
        begin = time.perf_counter()
        notes.save(vault, number, {key: again})
        commits.append((time.perf_counter() - begin) * 1000)
    return statistics.median(slots), statistics.median(commits)


def run() -> list[Measure]:
    """Open sessions for the first time and go back to them by turns, then save a long note."""
    application()
    with _note() as (view, numbers):
        first, back = [], []
        for at, number in enumerate(numbers[1:], 1):
            first.append(_opened(view, number))
            back.append(_opened(view, numbers[at - 1]))
            _opened(view, number)
        opening, again = (statistics.median(found[WARM:]) for found in (first, back))
        slot, commit = _saves(view, numbers[-1])
    busy = max(0.0, slot - commit)  # which of the two is slower can be chance
    return [
        (f"opening a session, one of 20,000, {opening:.0f} ms of {OPEN_MS:.0f}", opening / OPEN_MS, 1.0),
        (f"going back to the one before, {again:.0f} ms of {OPEN_MS:.0f}", again / OPEN_MS, 1.0),
        (f"autosave beyond the commit of {commit:.1f} ms, {busy:.1f} ms of {SAVE_MS:.0f}", busy / SAVE_MS, 1.0),
    ]
