"""Work-life guidance through the window: from the first line about a client to the day the client comes back."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.programmes_played.windows import Window
from tests.vault_fixture import Clock
from wellbeing_desktop.domain.goals import Done, GoalState
from wellbeing_desktop.domain.people import Client
from wellbeing_desktop.domain.trajectory import Session, SessionStatus, Trajectory
from wellbeing_desktop.gui import files
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.parts import LinkRow
from wellbeing_desktop.gui.places import Place
from wellbeing_desktop.gui.views.client import ClientView
from wellbeing_desktop.gui.views.new_client import NewClientView
from wellbeing_desktop.gui.views.new_trajectory import NewTrajectoryView
from wellbeing_desktop.gui.views.note import NoteView
from wellbeing_desktop.gui.views.note.goals_card import GoalsCard
from wellbeing_desktop.gui.views.note.homework_card import HomeworkCard
from wellbeing_desktop.gui.views.note.look_back_card import LookBackCard
from wellbeing_desktop.gui.views.note.measures_card import MeasuresCard
from wellbeing_desktop.gui.views.today import TodayView
from wellbeing_desktop.gui.views.trajectory import TrajectoryView
from wellbeing_desktop.gui.views.trajectory.closing import ClosingPage
from wellbeing_desktop.gui.views.trajectory.take_away import TakeAwayPage
from wellbeing_desktop.services import closing, disclosures, goals, homework, people, progress, trajectories

KEY = "begeleiding-werk-prive"
BEGIN = {"sleep": 3, "energy": 4, "boundaries": 2, "communication": 5, "stress": 8}
END = {"sleep": 7, "energy": 6, "boundaries": 6, "communication": 6, "stress": 3}


@pytest.fixture
def window(desk: Desk, qtbot: QtBot) -> Window:
    return Window(desk, qtbot)


def test_the_whole_programme(window: Window, clock: Clock, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    client = _plan(window)
    first = _trajectory(window, client)
    _intake(window, clock, first)
    _working_talk(window, clock, first)
    _half_way(window, clock, first)
    _extend(window, first)
    _to_the_end(window, clock, first)
    _take_away(window, first, tmp_path / "pack.pdf", monkeypatch)
    _close(window, first)
    _aftercare_waits(window, clock)
    _come_back(window, client, first)


def _plan(window: Window) -> Client:
    """A new client, and five talks for a start."""
    form = window.go(NewClientView, Place("new_client"))
    window.type_in(form.name_edit, "Ruben Koster")
    window.press(form.plan_button)
    planning = window.shown(NewTrajectoryView)
    planning.programme_combo.setCurrentIndex(planning.programme_combo.findData(KEY))
    assert not planning.earlier_field.isVisible()
    window.press(planning.start_button)
    (client,) = people.clients(window.desk.vault)
    return client


def _intake(window: Window, clock: Clock, trajectory: Trajectory) -> None:
    note, talk = _open(window, clock, trajectory, "intake")
    card = note.beside.card(GoalsCard)
    assert isinstance(card, GoalsCard)
    for goal in ("Om zes uur naar huis", "Weer zes uur slapen"):
        window.type_in(card.goals.field.edit, goal, enter=True)
    _score(note, BEGIN)
    _give(window, note, "Elke avond om acht uur de laptop dicht")
    assert note.beside.card(LookBackCard) is not None
    assert not note.beside.card(LookBackCard).isVisible()
    _held(window, note)
    assert [one.text for one in goals.of_trajectory(window.desk.vault, trajectory.id)] == [
        "Om zes uur naar huis",
        "Weer zes uur slapen",
    ]
    assert len(homework.given_at(window.desk.vault, talk.id)) == 1


def _working_talk(window: Window, clock: Clock, trajectory: Trajectory) -> None:
    note, _talk = _open(window, clock, trajectory, "working")
    assert note.beside.card(GoalsCard) is None
    card = note.beside.card(LookBackCard)
    assert isinstance(card, LookBackCard)
    (row,) = card.lines.rows.values()
    row.segments.chosen.emit(Done.PARTLY.value)
    window.type_in(row.line, "Vijf van de zeven avonden")
    _give(window, note, "Met Sanne de woensdag verdelen")
    _held(window, note)
    window.desk.go(Place("today"))
    (open_now,) = homework.open_in(window.desk.vault, trajectory.id)
    assert open_now.text == "Met Sanne de woensdag verdelen"
    told = next(one for one in _homework(window, trajectory) if one.id != open_now.id)
    assert (told.done, told.review) == (Done.PARTLY, "Vijf van de zeven avonden")


def _half_way(window: Window, clock: Clock, trajectory: Trajectory) -> None:
    note, _talk = _open(window, clock, trajectory, "halfway")
    _score(note, END)
    card = note.beside.card(GoalsCard)
    assert isinstance(card, GoalsCard)
    assert "Slapen en piekeren: 3 → 7" in card.table.accessibleName()
    row = next(iter(card.goals.rows.values()))
    window.type_in(row.line, "Vier van de vijf dagen")
    row.segments.chosen.emit(GoalState.REACHED.value)
    _held(window, note)
    reached = goals.of_trajectory(window.desk.vault, trajectory.id)[0]
    assert (reached.state, reached.review) == (GoalState.REACHED, "Vier van de vijf dagen")
    gains = {one.indicator.key: one.gain for one in progress.compared(window.desk.vault, trajectory.id)}
    assert gains["stress"] == 5


def _extend(window: Window, trajectory: Trajectory) -> None:
    before = trajectories.sessions_of(window.desk.vault, trajectory.id)
    page = _closing_page(window, trajectory)
    window.press(page.rhythm_card.extend_button)
    assert page.rhythm_card.steps.count() == 2
    window.press(page.rhythm_card.do_button)
    after = trajectories.sessions_of(window.desk.vault, trajectory.id)
    assert [one.kind for one in after] == ["intake", "working", "halfway", "working", "working", "final"]
    window.desk.undo_last()
    assert trajectories.sessions_of(window.desk.vault, trajectory.id) == before
    window.desk.redo_next()
    assert trajectories.sessions_of(window.desk.vault, trajectory.id) == after


def _to_the_end(window: Window, clock: Clock, trajectory: Trajectory) -> None:
    for kind in ("working", "working", "final"):
        note, _talk = _open(window, clock, trajectory, kind)
        _held(window, note)


def _take_away(window: Window, trajectory: Trajectory, target: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    view = window.go(TrajectoryView, Place("trajectory", trajectory.id, "take_away"))
    page = view.page
    assert isinstance(page, TakeAwayPage)
    card = page.cards["exercises"]
    card.ready_menu.actions()[0].trigger()
    page.cards["action_plan"].put_in("Elke dinsdag om vijf uur weg")
    monkeypatch.setattr(files, "ask_save_path", lambda *_: target)
    window.press(page.print_button)
    page.paper_dialog.save_button.click()
    page.paper_dialog.close()
    entry = disclosures.listed(window.desk.vault)[0]
    assert (entry.document, entry.contact_id, entry.consent_id) == ("take_away", None, None)
    assert target.stat().st_size == entry.size


def _close(window: Window, trajectory: Trajectory) -> None:
    page = _closing_page(window, trajectory)
    assert not page.closing_card.reason_edit.isVisible()
    window.press(page.closing_card.close_button)
    assert page.closed_card.isVisible()
    (planned,) = closing.aftercare_of(window.desk.vault, trajectory.id)
    window.desk.undo_last()
    assert closing.aftercare_of(window.desk.vault, trajectory.id) == []
    assert _trajectory_now(window, trajectory).closed_on is None
    window.desk.redo_next()
    assert closing.aftercare_of(window.desk.vault, trajectory.id) == [planned]


def _aftercare_waits(window: Window, clock: Clock) -> None:
    assert not window.go(TodayView, Place("today")).aftercare_card.isVisible()
    clock.turn(days=30)
    window.desk.go(Place("clients"))
    today = window.go(TodayView, Place("today"))
    assert today.aftercare_card.isVisible()
    (row,) = today.aftercare_card.findChildren(LinkRow)
    window.press(row)
    note = window.shown(NoteView)
    assert not note.held_row.held_check.isEnabled(), "its day has yet to come"
    clock.turn(days=closing.DUE.days)
    note.redraw()
    _held(window, note)
    assert not window.go(TodayView, Place("today")).aftercare_card.isVisible()


def _come_back(window: Window, client: Client, first: Trajectory) -> None:
    page = _closing_page(window, first)
    window.press(page.closed_card.again_button)
    planning = window.shown(NewTrajectoryView)
    assert planning.earlier_combo.currentData() == first.id
    window.press(planning.start_button)
    second = _trajectory(window, client)
    assert second.id != first.id
    assert second.earlier_id == first.id
    dossier = window.go(ClientView, Place("client", client.id))
    said = [row.accessibleName() for row in dossier.findChildren(LinkRow)]
    assert any("Teruggekomen na Begeleiding werk-privé" in words for words in said)


def _open(window: Window, clock: Clock, trajectory: Trajectory, kind: str) -> tuple[NoteView, Session]:
    """The note of the next planned talk, which is of this kind, on its day."""
    planned = [one for one in _sessions(window, trajectory) if one.status is SessionStatus.PLANNED]
    talk = planned[0]
    assert talk.kind == kind
    clock.turn(days=(talk.day - clock.present.date()).days)
    return window.go(NoteView, Place("note", talk.id)), talk


def _held(window: Window, note: NoteView) -> None:
    window.press(note.held_row.held_check)
    assert note.held_row.held_check.isChecked()


def _score(note: NoteView, scores: dict[str, int]) -> None:
    card = note.beside.card(MeasuresCard)
    assert isinstance(card, MeasuresCard)
    for key, score in scores.items():
        card.rows[key].buttons[score].click()


def _give(window: Window, note: NoteView, text: str) -> None:
    card = note.beside.card(HomeworkCard)
    assert isinstance(card, HomeworkCard)
    window.type_in(card.lines.field.edit, text, enter=True)


def _closing_page(window: Window, trajectory: Trajectory) -> ClosingPage:
    view = window.go(TrajectoryView, Place("trajectory", trajectory.id, "closing"))
    assert isinstance(view.page, ClosingPage)
    return view.page


def _homework(window: Window, trajectory: Trajectory) -> list[homework.Homework]:
    vault = window.desk.vault
    return [given for talk in _sessions(window, trajectory) for given in homework.given_at(vault, talk.id)]


def _sessions(window: Window, trajectory: Trajectory) -> list[Session]:
    return trajectories.sessions_of(window.desk.vault, trajectory.id)


def _trajectory(window: Window, client: Client) -> Trajectory:
    return trajectories.of_client(window.desk.vault, client.id)[0]


def _trajectory_now(window: Window, trajectory: Trajectory) -> Trajectory:
    return trajectories.trajectory(window.desk.vault, trajectory.id)
