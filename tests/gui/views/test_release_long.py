"""A very long report is made ready beside the window, and only what is shown can leave."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.gui.dialogs import save_as
from tests.gui.seen import words_on
from tests.services.worlds import World, begin, write
from wellbeing_desktop.domain.notes import Line, Voice
from wellbeing_desktop.domain.reports import Report
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.parts.pdf_pages import PdfPages
from wellbeing_desktop.gui.places import Place
from wellbeing_desktop.gui.tasks import Task
from wellbeing_desktop.gui.views.release import ReleaseView
from wellbeing_desktop.gui.what_stays import LONGEST, MOST
from wellbeing_desktop.services import disclosures, notes, releases, reports

WAITING = "De bladzijden worden klaargezet."
STORY = "Vandaag lukte het beter om na te denken voordat er ja werd gezegd. " * 3000


@pytest.fixture
def world(desk: Desk) -> World:
    return begin(desk.vault)


@pytest.fixture
def view(qtbot: QtBot, desk: Desk) -> ReleaseView:
    made = ReleaseView(desk)
    qtbot.addWidget(made)
    made.resize(1100, 760)
    made.show()
    return made


def presented(desk: Desk, world: World, lines: tuple[Line, ...]) -> Report:
    write(desk.vault, world.dialogue.id)
    notes.save(desk.vault, world.dialogue.id, {"insights": (Line("SAMEN"), *lines)})
    reports.make(desk.vault, world.dialogue.id, "nl")
    reports.present(desk.vault, 1)
    return reports.round_by_report(desk.vault, 1).report


def for_reader(report: Report, number: int) -> Place:
    return Place("release", report.id, f"participant:{report.content.participants[number].participant_id}")


def shown(view: ReleaseView) -> int:
    pages = view.findChild(PdfPages)
    assert pages is not None
    return pages.count() if pages.isVisibleTo(view) else 0


def sheet(view: ReleaseView, number: int) -> QWidget:
    (found,) = [w for w in view.findChildren(QWidget) if w.accessibleName().startswith(f"Pagina {number} van")]
    return found


@pytest.fixture
def report(desk: Desk, world: World) -> Report:
    """Long for the client, short for the colleague."""
    return presented(desk, world, (Line(STORY, Voice.CLIENT),))


def test_the_pages_are_made_ready_and_only_then_can_leave(
    qtbot: QtBot, desk: Desk, report: Report, view: ReleaseView, tmp_path: Path
) -> None:
    view.show_place(for_reader(report, 0))
    assert WAITING in words_on(view)
    assert shown(view) == 0
    assert view.print_button.isVisible()
    assert not view.print_button.isEnabled()
    assert not view.save_button.isEnabled()
    qtbot.waitUntil(lambda: shown(view) > 30, timeout=20_000)
    qtbot.waitUntil(lambda: f"Pagina {shown(view)} van" in sheet(view, shown(view)).accessibleDescription())
    view.redraw()
    assert shown(view) > 30, "what was made stands"
    save_as(tmp_path / "paper.pdf")
    view.save_button.click()
    reader = report.content.participants[0].participant_id
    file = releases.pdf(releases.for_participant(desk.vault, 1, reader, "nl"))
    assert (tmp_path / "paper.pdf").read_bytes() == file
    assert len(disclosures.listed(desk.vault)) == 1


def test_what_was_begun_for_another_reader_is_dropped(qtbot: QtBot, report: Report, view: ReleaseView) -> None:
    view.show_place(for_reader(report, 0))
    (task,) = view.findChildren(Task)
    with qtbot.waitSignal(task.done, timeout=20_000):
        view.show_place(for_reader(report, 1))
        assert shown(view) == 1
    assert shown(view) == 1
    assert view.print_button.isEnabled()


def test_a_later_reader_wins_from_a_short_file_too(qtbot: QtBot, report: Report, view: ReleaseView) -> None:
    view.show_place(for_reader(report, 1))
    assert shown(view) == 1
    view.show_place(for_reader(report, 0))
    assert shown(view) == 0
    assert not view.save_button.isEnabled()
    qtbot.waitUntil(lambda: shown(view) > 30, timeout=20_000)


def test_with_initials_no_page_comes_up(qtbot: QtBot, desk: Desk, report: Report, view: ReleaseView) -> None:
    desk.set_privacy(True)
    view.show_place(for_reader(report, 0))
    qtbot.waitUntil(view.print_button.isEnabled, timeout=20_000)
    assert shown(view) == 0
    assert "Met F8 staan ze weer voluit" in words_on(view)


def test_of_much_that_stays_the_beginning_is_shown(desk: Desk, world: World, view: ReleaseView) -> None:
    lines = tuple(Line(f"{number} {STORY[:1000]}", Voice.JOINT) for number in range(MOST + 8))
    report = presented(desk, world, lines)
    view.show_place(Place("release", report.id, f"contact:{world.manager.id}"))
    seen = words_on(view)
    assert "en nog 10" in seen
    assert STORY[: LONGEST - 10] in seen
    assert STORY[: LONGEST + 1] not in seen
