"""From a change in the form of a document over a period until the picture of its first page is on the screen."""

import os
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from pathlib import Path

from benchmarks.timing import Measure

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox

from tests.gui.pictures import ENTRIES, application
from wellbeing_desktop.domain.consent import Purpose, offered_for
from wellbeing_desktop.domain.people import Role
from wellbeing_desktop.domain.reports import Means
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.places import Place
from wellbeing_desktop.gui.shell import Shell
from wellbeing_desktop.gui.views.period import PeriodView
from wellbeing_desktop.services import consents, people, sample, trajectories
from wellbeing_desktop.settings.device import SettingsFile
from wellbeing_desktop.vault.store import Vault

LIMIT_MS = 150.0
ROUNDS, WARM = 24, 4
PATIENCE_MS = 5_000
PRESENT = datetime(2026, 11, 25, 9)
CLIENT = 2
"""Far on in the recovery plan: the most reports that are sealed."""


class FirstPages(QObject):
    """Counts the pictures of a first page that came on the screen."""

    def __init__(self) -> None:
        super().__init__()
        self.seen = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Called before each event of the whole program; a page says by its accessible name which it is."""
        if event.type() is QEvent.Type.Paint and watched.property("accessibleName") in ("Pagina 1 van 1", *_FIRST):
            self.seen += 1
        return False


_FIRST = tuple(f"Pagina 1 van {count}" for count in range(2, 20))


@contextmanager
def _view() -> Iterator[PeriodView]:
    """The screen in the main window, about somebody with a live consent for everything an employer can have."""
    with tempfile.TemporaryDirectory() as folder:
        vault = sample.make(Path(folder), "nl", lambda: PRESENT)
        _allow(vault)
        desk = Desk(SettingsFile(Path(folder)), vault)
        shell = Shell(desk, ENTRIES, {"period": PeriodView})
        shell.resize(1440, 900)
        shell.show()
        desk.go(Place("period", CLIENT))
        QTest.qWait(200)
        assert isinstance(shell.view, PeriodView)
        yield shell.view
        shell.close()
        vault.close()


def _allow(vault: Vault) -> None:
    (manager, *_) = people.contacts_of(vault, CLIENT, Role.MANAGER)
    followed, today = trajectories.of_client(vault, CLIENT)[0], PRESENT.date()
    everything = offered_for(Role.MANAGER, Purpose.PROGRESS)
    asked = consents.Proposal(
        CLIENT, followed.id, manager.id, Purpose.PROGRESS, everything, today, today + timedelta(days=90)
    )
    consents.record(vault, asked, consents.Given(Means.ORAL, "aan tafel"))


def _until_seen(pages: FirstPages, change: Callable[[], object]) -> float:
    """Milliseconds from the change until the first page was drawn; what follows it is waited for outside the time."""
    before, begin = pages.seen, time.perf_counter()
    change()
    while pages.seen == before:
        QApplication.processEvents()
        spent = (time.perf_counter() - begin) * 1000
        assert spent < PATIENCE_MS, "no page came"
    spent = (time.perf_counter() - begin) * 1000
    QTest.qWait(120)
    return spent


def _turn(box: QComboBox, last: int) -> None:
    """The next of the choices up to this one and then the first again, as the arrow keys do."""
    QTest.keyClick(box, Qt.Key.Key_Home if box.currentIndex() == last else Qt.Key.Key_Down)


def _type_but_the_last(view: PeriodView, at: int) -> None:
    """Another first day, 01-10-2026 to 09-10-2026, without its last figure."""
    day = view.first_edit.value().replace(month=10, day=1 + at % 9)
    view.first_edit.selectAll()
    QTest.keyClicks(view.first_edit, f"{day:%d-%m-%Y}"[:-1])


def _nothing(_at: int) -> None:
    """What needs no preparation."""


def run() -> list[Measure]:
    """Another document, another period, and a day that is typed, one after the other."""
    program, pages, found = application(), FirstPages(), []
    with _view() as view:
        program.installEventFilter(pages)
        changes: dict[str, tuple[Callable[[int], None], Callable[[], object]]] = {
            "another document": (_nothing, lambda: _turn(view.document_box, view.document_box.count() - 1)),
            "another period": (_nothing, lambda: _turn(view.span_box, 1)),
            "the last figure of a day": (
                lambda at: _type_but_the_last(view, at),
                lambda: QTest.keyClicks(view.first_edit, "6"),
            ),
        }
        for what, (prepare, change) in changes.items():
            spent = []
            for at in range(ROUNDS):
                prepare(at)
                spent.append(_until_seen(pages, change))
            found.append((what, statistics.median(spent[WARM:]), max(spent[WARM:])))
        program.removeEventFilter(pages)
    return [
        (f"first page after {what}, {middle:.0f} ms of {LIMIT_MS:.0f} (at most {most:.0f})", middle / LIMIT_MS, 1.0)
        for what, middle, most in found
    ]
