"""An employee network through the window: six phases, each closed by its assignment, up to the effect report."""

from datetime import date, timedelta
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.documents.anatomy import words
from tests.programmes_played.windows import Window
from tests.vault_fixture import Clock
from wellbeing_desktop.domain.disclosure import Disclosure
from wellbeing_desktop.domain.trajectory import Session, SessionStatus
from wellbeing_desktop.gui import files
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.paper_dialog import PaperDialog
from wellbeing_desktop.gui.parts import LinkRow
from wellbeing_desktop.gui.places import Place
from wellbeing_desktop.gui.views.network import NetworkView
from wellbeing_desktop.gui.views.network.core import CorePage
from wellbeing_desktop.gui.views.network.decisions import DecisionsPage
from wellbeing_desktop.gui.views.network.effect import EffectPage
from wellbeing_desktop.gui.views.network.measures import MeasuresPage
from wellbeing_desktop.gui.views.network.meetings import MeetingsPage
from wellbeing_desktop.gui.views.network.page import NetworkPage
from wellbeing_desktop.gui.views.network.phases import PhasesPage
from wellbeing_desktop.gui.views.network.plan import PlanPage
from wellbeing_desktop.gui.views.networks import NetworksView
from wellbeing_desktop.gui.views.note import NoteView
from wellbeing_desktop.gui.views.note.members_card import MembersCard
from wellbeing_desktop.gui.views.today import TodayView
from wellbeing_desktop.services import disclosures, network, network_plan, organisation_reports, trajectories

NAMES = ("Aukje Postma", "Driss Benali", "Fenna de Wit", "Gijs van Dam", "Hatice Kaya", "Ilse Vermeulen")
TASKS = ("voorzitter", "intranet", "ondernemingsraad", "verhalen", "bijeenkomsten", "verslaglegging")
TITLE = "Open over psyche"

P = TypeVar("P", bound=NetworkPage)


@pytest.fixture
def window(desk: Desk, qtbot: QtBot) -> Window:
    return Window(desk, qtbot)


def test_the_whole_programme(window: Window, clock: Clock, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    group_id = _begin(window)
    _core_group(window, group_id)
    _assignment_first(window, group_id)
    _score(window, group_id, 3, NAMES[:4])
    _phase_with_meeting(window, clock, group_id, "core")
    _decide(window, group_id, "Het netwerk krijgt een eigen pagina")
    for _phase in range(2):
        _phase_with_meeting(window, clock, group_id, "core")
    _plan(window, clock, group_id)
    _phase_with_meeting(window, clock, group_id, "organisation")
    _phase_with_meeting(window, clock, group_id, "network")
    _score(window, group_id, 7, NAMES[:4])
    withheld = _report(window, group_id, tmp_path / "four.pdf", monkeypatch)
    assert "Te weinig mensen voor een cijfer" in withheld
    assert "3,0" not in withheld
    _score_late_comers(window, clock, group_id)
    told = _report(window, group_id, tmp_path / "six.pdf", monkeypatch)
    assert "In totaal 25 keer was iemand aanwezig, door 5 verschillende mensen samen." in told
    assert "Het netwerk krijgt een eigen pagina" in told
    assert "Te weinig mensen voor een cijfer" not in told
    for score in ("3,0", "7,0"):
        assert score in told
    assert not any(name in told or name.split()[0] in told for name in NAMES)
    _phase_with_meeting(window, clock, group_id, "evaluation")
    _close(window, group_id)


def _begin(window: Window) -> int:
    view = window.go(NetworksView, Place("networks"))
    view.welcome.clicked.emit()
    window.type_in(view.name_edit, TITLE)
    view.organisation_combo.setEditText("Stichting Zorggroep De Waterlanden")
    window.press(view.begin_button)
    window.shown(NetworkView)
    return network.networks(window.desk.vault)[0].listed.group.id


def _core_group(window: Window, group_id: int) -> None:
    page = _page(window, group_id, CorePage, "core")
    for name, task in zip(NAMES, TASKS, strict=True):
        page.who_combo.setEditText(name)
        window.type_in(page.task_edit, task)
        window.press(page.save_button)
    assert network.network(window.desk.vault, group_id).listed.members == 6


def _assignment_first(window: Window, group_id: int) -> None:
    """A phase is refused its closing, and nothing opens."""
    page = _page(window, group_id, PhasesPage, "phases")
    window.press(page.close_button)
    assert _states(window, group_id)[:2] == ["open", "not_yet"]


def _phase_with_meeting(window: Window, clock: Clock, group_id: int, kind: str) -> None:
    """Plan a meeting, hold it with a note, do the assignment, and close the phase."""
    before = network.network(window.desk.vault, group_id).present.position
    _meet(window, clock, group_id, kind)
    page = _page(window, group_id, PhasesPage, "phases")
    window.press(page.steps.buttons[before - 1])
    page.answer_edit.setPlainText(f"Wat fase {before} opleverde.")
    window.press(page.done_check)
    window.press(page.close_button)
    assert _states(window, group_id)[before - 1] == "closed"
    if before < 6:
        assert _states(window, group_id)[before] == "open"
        assert page.stage.position == before + 1
    window.press(page.steps.buttons[before - 1])
    assert page.answer_edit.text() == f"Wat fase {before} opleverde."


def _meet(window: Window, clock: Clock, group_id: int, kind: str) -> None:
    page = _page(window, group_id, MeetingsPage, "meetings")
    page.kind_combo.setCurrentIndex(page.kind_combo.findData(kind))
    page.day_edit.set_value(clock.present.date() + timedelta(days=14))
    window.press(page.plan_button)
    session = _sessions(window, group_id)[-1]
    assert (session.kind, session.status) == (kind, SessionStatus.PLANNED)
    clock.turn(days=14)
    note = window.go(NoteView, Place("note", session.id))
    section = next(card for key, card in note.cards.items() if key != "impressions")
    section.edit.setPlainText("Wij bespraken hoe het gaat.")
    window.press(note.held_row.held_check)
    card = note.beside.card(MembersCard)
    assert isinstance(card, MembersCard)
    window.press(list(card.blocks.values())[-1].present_check)
    held = _sessions(window, group_id)[-1]
    assert held.status is SessionStatus.HELD
    window.desk.go(Place("networks"))
    counted = network_plan.meetings(window.desk.vault, held.trajectory_id)[-1]
    assert (counted.invited, counted.came) == (6, 5)
    assert counted.phase == network.network(window.desk.vault, group_id).present.position


def _decide(window: Window, group_id: int, text: str) -> None:
    page = _page(window, group_id, DecisionsPage, "decisions")
    page.text_edit.setPlainText(text)
    page.session_combo.setCurrentIndex(1)
    window.press(page.save_button)
    kept = network_plan.decisions(window.desk.vault, page.trajectory_id)[0]
    assert kept.session_id == _sessions(window, group_id)[-1].id


def _plan(window: Window, clock: Clock, group_id: int) -> None:
    """Two actions, of which one is due: it waits in Vandaag until it is done."""
    page = _page(window, group_id, PlanPage, "plan")
    for text, who, days in (("Lunchbijeenkomst houden", NAMES[4], 3), ("Pagina vullen", NAMES[1], 90)):
        page.text_edit.setPlainText(text)
        page.who_combo.setCurrentIndex(page.who_combo.findText(who))
        page.due_edit.set_value(clock.present.date() + timedelta(days=days))
        window.press(page.save_button)
    window.press(_row(window.go(TodayView, Place("today")), "Lunchbijeenkomst"))
    shown = window.shown(NetworkView).page
    assert isinstance(shown, PlanPage)
    window.press(_row(shown, "Lunchbijeenkomst"))
    page.status_combo.setCurrentIndex(1)
    window.press(page.save_button)
    assert not network_plan.due(window.desk.vault, clock.present.date())


def _score(window: Window, group_id: int, score: int, names: tuple[str, ...]) -> None:
    page = _page(window, group_id, MeasuresPage, "measures")
    page.round_combo.setCurrentIndex(0)
    people = {one.name: one.member.id for one in page.core_group()}
    for name in names:
        for indicator in page.network.programme.indicators:
            page.grid.field(people[name], indicator.key).setText(str(score))
    window.press(page.save_button)


def _score_late_comers(window: Window, clock: Clock, group_id: int) -> None:
    """Two more who scored twice make six."""
    for score in (3, 7):
        clock.turn(days=7)
        _score(window, group_id, score, NAMES[4:])


def _report(window: Window, group_id: int, target: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """The words of the effect report as it is saved for the organisation."""
    page = _page(window, group_id, EffectPage, "effect")
    made = len(organisation_reports.listed(window.desk.vault, page.trajectory_id))
    window.press(page.make_button)
    assert len(organisation_reports.listed(window.desk.vault, page.trajectory_id)) == made + 1
    paper = [one for one in page.findChildren(PaperDialog) if one.isVisible()][-1]
    monkeypatch.setattr(files, "ask_save_path", lambda *_: target)
    paper.save_button.click()
    paper.close()
    entry: Disclosure = disclosures.listed(window.desk.vault)[0]
    assert (entry.document, entry.client_id) == ("effect_report", None)
    assert entry.recipient == "Stichting Zorggroep De Waterlanden"
    assert target.stat().st_size == entry.size
    return words(target.read_bytes())


def _close(window: Window, group_id: int) -> None:
    page = _page(window, group_id, PhasesPage, "phases")
    assert _states(window, group_id) == ["closed"] * 6
    window.press(page.end_card.end_button)
    closed = network.network(window.desk.vault, group_id).trajectory.closed_on
    assert closed == window.desk.vault.now().date()
    assert isinstance(closed, date)
    assert not page.end_card.end_button.isVisible()
    window.desk.undo_last()
    assert network.network(window.desk.vault, group_id).trajectory.closed_on is None
    window.desk.redo_next()
    listed = window.go(NetworksView, Place("networks"))
    assert any("afgesloten op" in row.accessibleName() for row in listed.findChildren(LinkRow))


def _page(window: Window, group_id: int, kind: type[P], part: str) -> P:
    page = window.go(NetworkView, Place("network", group_id, part)).page
    assert isinstance(page, kind)
    return page


def _row(within: QWidget, begins: str) -> LinkRow:
    QApplication.processEvents()
    rows = [row for row in within.findChildren(LinkRow) if row.isVisible()]
    return next(row for row in rows if row.accessibleName().startswith(begins))


def _states(window: Window, group_id: int) -> list[str]:
    return [stage.state.value for stage in network.network(window.desk.vault, group_id).stages]


def _sessions(window: Window, group_id: int) -> list[Session]:
    followed = network.network(window.desk.vault, group_id).trajectory
    return trajectories.sessions_of(window.desk.vault, followed.id)
