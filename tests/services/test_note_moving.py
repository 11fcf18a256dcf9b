"""Moving a note that was written under the wrong client: what goes, what stays, what is said, what is refused."""

import pytest

from tests.services.worlds import SLOTS, START, World, add_client, begin, on_its_day, seal, took_place
from tests.vault_fixture import Clock
from wellbeing_desktop.domain.agreements import Agreement
from wellbeing_desktop.domain.change import Act
from wellbeing_desktop.domain.errors import Kind, UserError
from wellbeing_desktop.domain.insights import Insight
from wellbeing_desktop.domain.notes import Line, NameAllowed, NoteVersion, Voice
from wellbeing_desktop.domain.people import Role
from wellbeing_desktop.domain.reports import Omission, Report
from wellbeing_desktop.domain.trajectory import Session
from wellbeing_desktop.services import (
    agreements,
    note_history,
    note_index,
    note_moving,
    notes,
    reports,
    trajectories,
    undo,
)
from wellbeing_desktop.vault import audit, records
from wellbeing_desktop.vault.store import Vault

CANARY = "Kanariepiet"


@pytest.fixture
def wrong(practice_vault: Vault) -> World:
    return begin(practice_vault, "Anna de Vries")


@pytest.fixture
def right(practice_vault: Vault, wrong: World) -> World:
    return begin(practice_vault, "Bea Jansen")


@pytest.fixture
def written(practice_vault: Vault, wrong: World, clock: Clock) -> Session:
    """A dialogue's note with every kind of thing, an earlier text, and a concept of its report."""
    vault, number = practice_vault, wrong.dialogue.id
    notes.save(vault, number, {"insights": (Line(f"Eerder {CANARY}"),)})
    clock.turn(hours=1)
    notes.save(
        vault,
        number,
        {
            "impressions": (Line(f"Werk {CANARY}"),),
            "background": (Line(f"Dossier {CANARY}"),),
            "perspectives": (Line(f"Zij {CANARY}", Voice.COLLEAGUE),),
            "insights": (Line(f"Samen {CANARY}"), Line("Van haar", Voice.CLIENT)),
        },
    )
    with vault.transaction(Act.SAVE_INSIGHT):
        records.put(vault, Insight(0, number, f"Inzicht {CANARY}", Voice.COLLEAGUE))
        records.put(vault, Omission(0, number, f"Samen {CANARY}"))
        records.put(vault, NameAllowed(0, number, client_id=wrong.client.id))
    owner = wrong.colleague.id
    agreements.add(vault, Agreement(0, number, f"Bellen {CANARY}", Role.COLLEAGUE, owner, voice=Voice.COLLEAGUE))
    with on_its_day(vault, number):
        reports.make(vault, number, "nl")
    note_index.index(vault)
    return wrong.dialogue


def tables_with(vault: Vault, word: str, session_id: int) -> set[str]:
    """The tables in which a row of this session holds the word."""
    tables = [name for (name,) in vault.connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")]
    found = set()
    for table in tables:
        columns = [row[1] for row in vault.connection.execute(f"PRAGMA table_info({table})")]
        if "session_id" in columns:
            text = " || ' ' || ".join(f"coalesce({column}, '')" for column in columns)
            rows = vault.connection.execute(
                f"SELECT 1 FROM {table} WHERE session_id = ? AND {text} LIKE ?",
                (session_id, f"%{word}%"),
            ).fetchall()
            found |= {table} if rows else set()
    return found


def test_everything_leaves_the_wrong_client(practice_vault: Vault, written: Session, right: World) -> None:
    before = tables_with(practice_vault, CANARY, written.id)
    assert before == {"note_section", "note_version", "insight", "agreement", "omission", "report"}
    change = note_moving.move(practice_vault, written.id, right.dialogue.id)
    assert tables_with(practice_vault, CANARY, written.id) == set()
    assert tables_with(practice_vault, CANARY, right.dialogue.id) == before - {"report"}
    assert records.select(practice_vault, NameAllowed) == []
    assert records.select(practice_vault, Report) == []
    hits = note_index.search(practice_vault, [CANARY], 20)
    assert {hit.note.session_id for hit in hits} == {right.dialogue.id}
    assert len(hits) == 4
    assert not change.undoable


def test_the_same_sections_take_the_text_with_its_voices(practice_vault: Vault, written: Session, right: World) -> None:
    before = {note.section: note for note in notes.written(practice_vault, written.id)}
    note_moving.move(practice_vault, written.id, right.dialogue.id)
    after = {note.section: note for note in notes.written(practice_vault, right.dialogue.id)}
    assert {key: note.lines for key, note in after.items()} == {key: note.lines for key, note in before.items()}
    assert after["impressions"].expires_on == before["impressions"].expires_on
    [version] = note_history.versions(practice_vault, right.dialogue.id, "insights")
    assert version.lines == (Line(f"Eerder {CANARY}"),)


def test_what_stands_there_already_stays_above_it(
    practice_vault: Vault, written: Session, right: World, clock: Clock
) -> None:
    clock.turn(days=3)
    notes.save(practice_vault, right.dialogue.id, {"insights": (Line("Stond er al"),), "impressions": (Line("Mijn"),)})
    note_moving.move(practice_vault, written.id, right.dialogue.id)
    after = {note.section: note for note in notes.written(practice_vault, right.dialogue.id)}
    assert [line.text for line in after["insights"].lines] == ["Stond er al", f"Samen {CANARY}", "Van haar"]
    kept = [one.lines for one in note_history.versions(practice_vault, right.dialogue.id, "insights")]
    assert kept == [(Line("Stond er al"),), (Line(f"Eerder {CANARY}"),)]
    assert after["impressions"].expires_on == (practice_vault.now().date().replace(month=12, day=26))


def test_another_kind_of_talk_takes_it_in_the_first_section_of_the_compartment(
    practice_vault: Vault, written: Session, right: World
) -> None:
    reflection = next(one for one in right.sessions if one.kind == "reflection")
    wanted = note_moving.plan(practice_vault, written.id, reflection.id)
    assert [(step.section.key, step.into.key if step.into else "", step.joint) for step in wanted.steps] == [
        ("impressions", "impressions", 0),
        ("background", "week", 0),
        ("perspectives", "insights", 1),
        ("insights", "insights", 0),
    ]
    note_moving.move(practice_vault, written.id, reflection.id)
    after = {note.section: note.lines for note in notes.written(practice_vault, reflection.id)}
    assert after["week"] == (Line(f"Dossier {CANARY}"),)
    assert set(after["insights"]) == {Line(f"Zij {CANARY}"), Line(f"Samen {CANARY}"), Line("Van haar", Voice.CLIENT)}
    [insight] = records.select(practice_vault, Insight)
    assert insight.voice is Voice.JOINT


def test_a_strange_contact_owns_nothing_there(practice_vault: Vault, written: Session, right: World) -> None:
    wanted = note_moving.plan(practice_vault, written.id, right.dialogue.id)
    assert [contact.name for contact in wanted.dropped] == ["Chaima El Idrissi"]
    assert (wanted.agreements, wanted.insights, wanted.concept, wanted.reported) == (1, 1, True, False)
    assert wanted.possible
    note_moving.move(practice_vault, written.id, right.dialogue.id)
    [agreed] = agreements.of_session(practice_vault, right.dialogue.id)
    assert (agreed.owner, agreed.owner_contact_id) == (Role.COLLEAGUE, None)


def test_to_another_talk_of_the_same_client_the_owner_stays(
    practice_vault: Vault, written: Session, wrong: World
) -> None:
    other = [one for one in wrong.sessions if one.kind == "dialogue"][1]
    assert note_moving.plan(practice_vault, written.id, other.id).dropped == ()
    note_moving.move(practice_vault, written.id, other.id)
    assert agreements.of_session(practice_vault, other.id)[0].owner_contact_id == wrong.colleague.id


def test_the_trace_holds_no_text(practice_vault: Vault, written: Session, right: World) -> None:
    first = audit.head(practice_vault.connection).id
    note_moving.move(practice_vault, written.id, right.dialogue.id)
    [trace] = note_moving.moves(practice_vault, written.id)
    assert note_moving.moves(practice_vault, right.dialogue.id) == [trace]
    assert trace.sections == ("impressions", "background", "perspectives", "insights")
    lines = practice_vault.connection.execute("SELECT act, subject FROM audit WHERE id > ?", (first,)).fetchall()
    assert lines == [(Act.MOVE_NOTE.value, trace.id)]


def test_it_cannot_be_undone_but_moved_back(practice_vault: Vault, written: Session, right: World) -> None:
    before = {note.section: note.lines for note in notes.written(practice_vault, written.id)}
    change = note_moving.move(practice_vault, written.id, right.dialogue.id)
    with pytest.raises(UserError) as trouble:
        undo.revert(practice_vault, change)
    assert trouble.value.kind is Kind.NOT_ALLOWED
    note_moving.move(practice_vault, right.dialogue.id, written.id)
    assert {note.section: note.lines for note in notes.written(practice_vault, written.id)} == before
    assert len(note_moving.moves(practice_vault, written.id)) == 2


@pytest.mark.parametrize("sealed", [False, True])
@pytest.mark.parametrize("there", [False, True])
def test_a_report_that_somebody_saw_keeps_the_note_where_it_is(
    practice_vault: Vault, wrong: World, right: World, sealed: bool, there: bool
) -> None:
    seen, other = (right, wrong) if there else (wrong, right)
    notes.save(practice_vault, other.dialogue.id, {"insights": (Line("Iets"),)})
    if sealed:
        seal(practice_vault, seen.dialogue.id)
    else:
        notes.save(practice_vault, seen.dialogue.id, {"insights": (Line("Iets"),)})
        took_place(practice_vault, seen.dialogue.id)
        made = next(
            one for one in reports.make(practice_vault, seen.dialogue.id, "nl").after if isinstance(one, Report)
        )
        reports.present(practice_vault, made.id)
    before = notes.written(practice_vault, wrong.dialogue.id)
    assert not note_moving.plan(practice_vault, wrong.dialogue.id, right.dialogue.id).possible
    with pytest.raises(UserError) as trouble:
        note_moving.move(practice_vault, wrong.dialogue.id, right.dialogue.id)
    assert trouble.value.kind is Kind.NOTE_REPORTED
    assert notes.written(practice_vault, wrong.dialogue.id) == before


def test_what_has_no_place_there_keeps_the_note_where_it_is(
    practice_vault: Vault, written: Session, right: World
) -> None:
    areas = "levensgebieden-gesprek"
    propose = trajectories.propose(practice_vault, areas, START, SLOTS, "nl")
    trajectories.start(practice_vault, right.client.id, areas, propose)
    [target] = records.select(practice_vault, Session, "WHERE kind = 'areas'")
    wanted = note_moving.plan(practice_vault, written.id, target.id)
    assert [step.section.key for step in wanted.steps if step.into is None] == ["perspectives", "insights"]
    assert not wanted.possible
    before = notes.written(practice_vault, written.id)
    with pytest.raises(UserError) as trouble:
        note_moving.move(practice_vault, written.id, target.id)
    assert trouble.value.kind is Kind.NO_SECTION_FOR
    assert notes.written(practice_vault, written.id) == before


def test_nothing_written_is_nothing_to_move(practice_vault: Vault, wrong: World, right: World) -> None:
    assert not note_moving.can_move_from(practice_vault, wrong.dialogue.id)
    with pytest.raises(UserError) as trouble:
        note_moving.move(practice_vault, wrong.dialogue.id, right.dialogue.id)
    assert trouble.value.kind is Kind.FIELD_EMPTY
    with pytest.raises(UserError) as trouble:
        note_moving.plan(practice_vault, wrong.dialogue.id, wrong.dialogue.id)
    assert trouble.value.kind is Kind.NOT_ALLOWED


def test_failing_halfway_moves_nothing(
    practice_vault: Vault, written: Session, right: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = tables_with(practice_vault, CANARY, written.id)

    def fail(*_: object) -> None:
        raise UserError(Kind.DISK_FULL)

    monkeypatch.setattr(note_index, "catch_up", fail)
    with pytest.raises(UserError):
        note_moving.move(practice_vault, written.id, right.dialogue.id)
    assert tables_with(practice_vault, CANARY, written.id) == before
    assert tables_with(practice_vault, CANARY, right.dialogue.id) == set()


def test_the_talks_on_the_nearest_days_come_first(practice_vault: Vault, wrong: World, right: World) -> None:
    found = note_moving.talks(practice_vault, right.client.id, wrong.dialogue.id)
    away = [abs((one.day - wrong.dialogue.day).days) for one in found]
    assert away == sorted(away)
    assert len(found) == len(right.sessions)
    own = note_moving.talks(practice_vault, wrong.client.id, wrong.dialogue.id)
    assert wrong.dialogue.id not in {one.id for one in own}
    assert note_moving.talks(practice_vault, add_client(practice_vault, "Zonder traject").id, wrong.dialogue.id) == []


def test_an_earlier_text_keeps_its_moment(practice_vault: Vault, written: Session, right: World) -> None:
    [before] = records.select(practice_vault, NoteVersion)
    note_moving.move(practice_vault, written.id, right.dialogue.id)
    [after] = records.select(practice_vault, NoteVersion)
    assert (after.written_at, after.session_id) == (before.written_at, right.dialogue.id)
