"""The life areas talk through the window: a no, a yes, seven areas, a print, asked again, and nothing for work."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from tests.gui.seen import words_on
from tests.programmes_played.windows import Window
from tests.services.worlds import allow, seal
from tests.services.worlds import begin as begin_recovery
from tests.vault_fixture import Clock
from wellbeing_desktop.documents.pages import page_texts
from wellbeing_desktop.domain.consent import Purpose
from wellbeing_desktop.domain.life_areas import AreaState
from wellbeing_desktop.domain.trajectory import Session, SessionStatus, Trajectory
from wellbeing_desktop.gui import files
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.places import Place
from wellbeing_desktop.gui.views.client import ClientView
from wellbeing_desktop.gui.views.life_map import LifeMapView
from wellbeing_desktop.gui.views.new_trajectory import NewTrajectoryView
from wellbeing_desktop.gui.views.note import NoteView
from wellbeing_desktop.gui.views.note.gate_card import GateCard
from wellbeing_desktop.gui.views.note.life_areas_card import LifeAreasCard
from wellbeing_desktop.gui.views.release import ReleaseView
from wellbeing_desktop.gui.views.trajectory import TrajectoryView
from wellbeing_desktop.gui.views.trajectory.closing import ClosingPage
from wellbeing_desktop.services import closing, disclosures, life_areas, releases, trajectories

KEY = "levensgebieden-gesprek"
SAID = {
    "relationship": (8, "KENMERK-RELATIE wij wandelen op zondag"),
    "sleep": (3, "KENMERK-SLAAP wakker om vier uur"),
    "friends": (6, ""),
    "life": (None, "KENMERK-LEVEN wil weer schilderen"),
}
MARKS = ("KENMERK-RELATIE", "KENMERK-SLAAP", "KENMERK-LEVEN")


@pytest.fixture
def window(desk: Desk, qtbot: QtBot) -> Window:
    return Window(desk, qtbot)


def test_the_whole_programme(
    window: Window, clock: Clock, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    world = begin_recovery(window.desk.vault)
    trajectory = _plan(window, world.client.id)
    first = _say_no(window, clock, trajectory)
    _say_yes(window, qtbot, first)
    _answer(window)
    _print(window, tmp_path / "print.pdf", monkeypatch)
    _hold(window, first)
    _again(window, clock, world.client.id)
    report = seal(window.desk.vault, world.dialogue.id)
    allow(window.desk.vault, world)
    _employer_reads_nothing_of_it(window, world.manager.id, report.id)
    _nothing_shows_elsewhere(window, world.client.id)
    _close(window, clock, trajectory)


def _plan(window: Window, client_id: int) -> Trajectory:
    dossier = window.go(ClientView, Place("client", client_id))
    assert "Nog niet gevraagd" in dossier.life_areas_card.state_label.text()
    planning = window.go(NewTrajectoryView, Place("new_trajectory", client_id))
    planning.programme_combo.setCurrentIndex(planning.programme_combo.findData(KEY))
    window.press(planning.start_button)
    return trajectories.of_client(window.desk.vault, client_id)[0]


def _say_no(window: Window, clock: Clock, trajectory: Trajectory) -> Session:
    """The gate of the first talk leads to the question; a no is as easy as a yes and closes nothing but this."""
    talk = _next(window, trajectory)
    clock.turn(days=(talk.day - clock.present.date()).days)
    note = window.go(NoteView, Place("note", talk.id))
    gate = note.beside.card(GateCard)
    assert isinstance(gate, GateCard)
    window.press(gate.notice.do_button)
    view = window.shown(LifeMapView)
    window.press(view.ask_step.no_button)
    assert view.pages.currentWidget() is view.declined_page
    assert not life_areas.may_ask(window.desk.vault, trajectory.person)
    (way_on,) = view.declined_page.findChildren(QPushButton)
    window.press(way_on)
    note = window.shown(NoteView)
    card = note.beside.card(LifeAreasCard)
    assert card is not None
    assert "liever niet" in words_on(card)
    return talk


def _say_yes(window: Window, qtbot: QtBot, talk: Session) -> None:
    card = window.shown(NoteView).beside.card(LifeAreasCard)
    assert isinstance(card, LifeAreasCard)
    window.press(card.go_button)
    view = window.shown(LifeMapView)
    window.press(view.again_button)
    canvas = view.ask_step.ways.signature_pad.canvas
    qtbot.mousePress(canvas, Qt.MouseButton.LeftButton, pos=QPoint(30, 60))
    qtbot.mouseMove(canvas, QPoint(90, 20))
    qtbot.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=QPoint(150, 70))
    window.press(view.ask_step.yes_button)
    kept = _maps(window)[0].kept
    assert (kept.agreed, kept.session_id, kept.signature is not None) == (True, talk.id, True)


def _answer(window: Window) -> None:
    """Four areas answered, two skipped, one refused: all with the keyboard or a press."""
    view = window.shown(LifeMapView)
    for key, (score, text) in SAID.items():
        card = view.map_page.cards[key]
        if score is not None:
            window.key(card.score_row.buttons[0], getattr(Qt.Key, f"Key_{score}"))
        card.words_edit.setFocus()
        card.words_edit.insertPlainText(text)
    for key in ("family", "body"):
        window.press(view.map_page.cards[key].skip_button)
    window.press(view.map_page.cards["loneliness"].refuse_button)
    answers = {answer.area: answer for answer in _maps(window)[0].answers}
    assert {key: (answers[key].score, answers[key].text) for key in SAID} == SAID
    assert [answers[key].state for key in ("family", "body", "loneliness")] == [
        AreaState.SKIPPED,
        AreaState.SKIPPED,
        AreaState.REFUSED,
    ]
    assert "Verbonden of alleen: niet besproken" in view.map_page.wheel.accessibleDescription()
    rows = {view.map_page.table.item(row, 0).text(): view.map_page.table.item(row, 1).text() for row in range(7)}
    assert (rows["Relatie"], rows["Lichaam"], rows["Het leven verder"]) == ("8", "overgeslagen", "zonder cijfer")


def _print(window: Window, target: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    view = window.shown(LifeMapView)
    monkeypatch.setattr(files, "ask_save_path", lambda *_: target)
    window.press(view.print_button)
    view.paper_dialog.save_button.click()
    view.paper_dialog.close()
    QApplication.processEvents()
    entry = disclosures.listed(window.desk.vault)[0]
    assert (entry.document, entry.contact_id, entry.size) == ("life_areas", None, target.stat().st_size)
    printed = " ".join(page_texts(target.read_bytes()))
    assert all(mark in printed for mark in MARKS)


def _hold(window: Window, talk: Session) -> None:
    view = window.shown(LifeMapView)
    window.press(view.back_button)
    note = window.shown(NoteView)
    gate = note.beside.card(GateCard)
    assert gate is not None
    assert not gate.isVisible()
    window.press(note.held_row.held_check)
    held = trajectories.sessions_of(window.desk.vault, talk.trajectory_id)[0]
    assert held.status is SessionStatus.HELD


def _again(window: Window, clock: Clock, client_id: int) -> None:
    """Months later consent is asked anew; the wheel lies over the earlier one."""
    first_on = _maps(window)[0].kept.asked_on
    clock.turn(days=90)
    dossier = window.go(ClientView, Place("client", client_id))
    window.press(dossier.life_areas_card.go_button)
    view = window.shown(LifeMapView)
    window.press(view.again_button)
    (oral,) = [b for b in view.ask_step.ways.means_segments.findChildren(QPushButton) if b.text() == "Mondeling"]
    oral.click()
    window.type_in(view.ask_step.ways.how_edit, "aan het begin van het gesprek")
    window.press(view.ask_step.yes_button)
    window.press(view.map_page.cards["sleep"].score_row.buttons[7])
    movement = view.map_page.table.item(2, 3).text()
    assert movement == f"+4 sinds {window.desk.formats.date(first_on)}"
    assert "Slaap: 7, eerder 3" in view.map_page.wheel.accessibleDescription()
    assert len(_maps(window)) == 3


def _employer_reads_nothing_of_it(window: Window, manager_id: int, report_id: int) -> None:
    """With every consent an employer can have, the document holds nothing of it; the screen names no area."""
    release = releases.for_contact(window.desk.vault, report_id, manager_id, Purpose.PROGRESS)
    file = releases.pdf(release)
    read = " ".join(page_texts(file))
    assert "overleg" in read, "the manager does get the agreement about work"
    for mark in (*MARKS, "evensgebied", "schilderen", "wandelen op zondag"):
        assert mark not in read
        assert mark.encode() not in file
    view = window.go(ReleaseView, Place("release", report_id))
    shown = words_on(view)
    assert "Levensgebieden (" in shown
    for hidden in (*MARKS, "Slaap", "Relatie"):
        assert hidden not in shown


def _nothing_shows_elsewhere(window: Window, client_id: int) -> None:
    for place in (Place("today"), Place("calendar"), Place("clients"), Place("client", client_id)):
        window.desk.go(place)
        shown = words_on(window.shell)
        assert not [mark for mark in (*MARKS, "Verbonden of alleen") if mark in shown], place
    assert "Anna" not in window.shell.windowTitle()


def _close(window: Window, clock: Clock, trajectory: Trajectory) -> None:
    """The trajectory closes, and a talk to map again is planned after some months."""
    while (talk := _next_or_none(window, trajectory)) is not None:
        clock.turn(days=(talk.day - clock.present.date()).days)
        window.press(window.go(NoteView, Place("note", talk.id)).held_row.held_check)
    page = window.go(TrajectoryView, Place("trajectory", trajectory.id, "closing")).page
    assert isinstance(page, ClosingPage)
    window.press(page.closing_card.close_button)
    assert trajectories.trajectory(window.desk.vault, trajectory.id).closed_on is not None
    (planned,) = closing.aftercare_of(window.desk.vault, trajectory.id)
    assert planned.kind == "areas"


def _maps(window: Window) -> list[life_areas.Mapped]:
    return life_areas.maps(window.desk.vault, 1)


def _next(window: Window, trajectory: Trajectory) -> Session:
    talk = _next_or_none(window, trajectory)
    assert talk is not None
    return talk


def _next_or_none(window: Window, trajectory: Trajectory) -> Session | None:
    talks = trajectories.sessions_of(window.desk.vault, trajectory.id)
    return next((talk for talk in talks if talk.status is SessionStatus.PLANNED), None)
