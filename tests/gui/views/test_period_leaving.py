"""Making, printing and saving a document over a period in the real window: only what left is registered."""

from collections.abc import Callable, Mapping
from datetime import timedelta
from hashlib import sha256
from pathlib import Path

import pytest
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from tests.cups_fixture import PrintQueue
from tests.gui.dialogs import give_up, print_on, save_as
from tests.gui.seen import words_on
from tests.gui.test_printing import NOISE, difference, pictures
from tests.services.worlds import World, allow, begin, seal
from tests.vault_fixture import Clock
from wellbeing_desktop.app import screens
from wellbeing_desktop.domain.disclosure import Disclosure, Way
from wellbeing_desktop.domain.paper import PaperKind
from wellbeing_desktop.domain.reports import Means
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.parts import LinkRow
from wellbeing_desktop.gui.places import Place
from wellbeing_desktop.gui.shell import Shell
from wellbeing_desktop.gui.view import View
from wellbeing_desktop.gui.views.period import PeriodView
from wellbeing_desktop.services import consents, disclosures


@pytest.fixture
def world(desk: Desk, clock: Clock) -> World:
    made = begin(desk.vault)
    seal(desk.vault, made.dialogue.id)
    allow(desk.vault, made)
    clock.turn(days=4)
    return made


@pytest.fixture
def shell(qtbot: QtBot, desk: Desk, world: World) -> Shell:
    views: Mapping[str, Callable[[Desk], View]] = screens.factories(lambda: None)
    made = Shell(desk, screens.ENTRIES, views)
    qtbot.addWidget(made)
    made.resize(1440, 900)
    made.show()
    desk.go(Place("client", world.client.id, "documents"))
    return made


@pytest.fixture
def view(qtbot: QtBot, desk: Desk, shell: Shell) -> PeriodView:
    """Reached by its door among the client's documents."""
    (door,) = [row for row in shell.findChildren(LinkRow) if "Document over een periode" in words_on(row)]
    door.click()
    made = shell.view
    assert isinstance(made, PeriodView)
    qtbot.waitUntil(lambda: not made.busy)
    return made


def register(desk: Desk) -> list[Disclosure]:
    return disclosures.listed(desk.vault)


def test_what_is_printed_is_what_was_shown(desk: Desk, world: World, view: PeriodView, print_queue: PrintQueue) -> None:
    file = view.shown_file
    assert file is not None
    print_on(print_queue.name)
    view.print_button.click()
    (entry,) = register(desk)
    assert (entry.document, entry.way) == (PaperKind.PROGRESS_REPORT.value, Way.PRINTED)
    assert (entry.digest, entry.size) == (sha256(file).hexdigest(), len(file))
    (paper,) = print_queue.printed()
    assert paper.name.startswith(entry.number)
    (printed,), (shown,) = pictures(paper.read_bytes()), pictures(file)
    assert difference(printed, shown) < NOISE
    assert f"Afgedrukt en vastgelegd als {entry.number}" in view.result.text


def test_what_is_saved_is_registered_with_its_days(
    qtbot: QtBot, desk: Desk, world: World, view: PeriodView, tmp_path: Path, clock: Clock
) -> None:
    proposed = save_as(tmp_path / "stuk")
    view.saving.plain_button.click()
    (entry,) = register(desk)
    today = clock.present.date()
    assert proposed == [f"{entry.number}-v1.pdf"]
    assert entry.digest == sha256((tmp_path / "stuk.pdf").read_bytes()).hexdigest()
    assert (entry.covers_from, entry.covers_until) == (world.trajectory.starts_on, today)
    assert view.result.isVisible()
    qtbot.keyClick(view.document_box, "A")
    assert not view.result.isVisible(), "what is on the screen now has not left"


def test_after_it_left_the_next_one_begins_the_day_after(
    qtbot: QtBot, desk: Desk, view: PeriodView, tmp_path: Path, clock: Clock
) -> None:
    save_as(tmp_path / "stuk")
    view.saving.plain_button.click()
    clock.turn(days=10)
    desk.go(Place("today"))
    desk.go(Place("period", view.place.id, "trajectory:1"))
    assert view.span_box.currentText() == "Sinds het vorige document"
    assert view.first_edit.value() == clock.present.date() - timedelta(days=9)


def test_giving_up_registers_nothing(desk: Desk, view: PeriodView, print_queue: PrintQueue, tmp_path: Path) -> None:
    give_up(QPrintDialog)
    view.print_button.click()
    give_up(QFileDialog)
    view.saving.plain_button.click()
    give_up(QFileDialog)
    view.saving.protected_button.click()
    assert (register(desk), print_queue.printed(0), view.result.text) == ([], [], "")


def test_a_consent_taken_back_in_the_dialog_stops_it(desk: Desk, view: PeriodView, tmp_path: Path) -> None:
    consents.withdraw(desk.vault, 1, Means.ORAL)  # as another screen would, without this one hearing of it
    save_as(tmp_path / "stuk")
    view.saving.plain_button.click()
    assert register(desk) == []
    assert not (tmp_path / "stuk.pdf").exists()
