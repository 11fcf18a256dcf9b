"""Working notes: how they expire, and that what is gone is gone from the whole of the vault's file."""

import os
from collections.abc import Callable, Iterator
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest

from tests.decrypted import pages, pages_with
from tests.services.worlds import PRACTICE, World, begin
from tests.vault_fixture import Clock
from wellbeing_desktop.domain.change import Act
from wellbeing_desktop.domain.errors import Kind, UserError
from wellbeing_desktop.domain.notes import Compartment, Line, NoteSection, Voice
from wellbeing_desktop.services import note_history, note_index, notes, practice, undo, working_notes
from wellbeing_desktop.vault import audit, opening
from wellbeing_desktop.vault.store import Vault

KEY = os.urandom(32)
CANARY = "Kanariepiet"
EARLIER = "Goudvinkje"
WORKING = "impressions"


@pytest.fixture
def vault(tmp_path: Path, clock: Clock) -> Iterator[Vault]:
    opened = opening.create(tmp_path / "vault.db", KEY, clock=clock)
    practice.save(opened, PRACTICE)
    opened.connection.execute("UPDATE meta SET sheet_confirmed_on = '2026-11-23'")
    yield opened
    opened.close()


@pytest.fixture
def world(vault: Vault) -> World:
    return begin(vault)


@pytest.fixture
def session_id(vault: Vault, world: World, clock: Clock) -> int:
    """A talk whose working note had another text before; both stand in the vault, one in the index."""
    number = world.dialogue.id
    write(vault, number, f"Iets met {EARLIER} erin")
    note_index.index(vault)
    clock.turn(hours=1)
    write(vault, number, f"Nu met {CANARY} en meer")
    note_index.index(vault)
    return number


def write(vault: Vault, session_id: int, text: str, key: str = WORKING) -> None:
    notes.save(vault, session_id, {key: (Line(text),)})


def left(vault: Vault, word: str = CANARY) -> list[int]:
    """The pages of the file on which the word stands; the journal must be empty."""
    assert vault.path.with_name("vault.db-journal").stat().st_size == 0
    return pages_with(vault.path, KEY, word)


def test_the_decryptor_reads_what_sqlite_wrote(vault: Vault, session_id: int) -> None:
    every = list(pages(vault.path, KEY))
    [count] = vault.connection.execute("PRAGMA page_count").fetchone()
    assert len(every) == count
    assert any(b"CREATE TABLE note_section" in page for page in every)
    for word in (CANARY, EARLIER):
        assert len(left(vault, word)) >= 2, "in a row and in the index"
    assert session_id


def test_destroyed_is_gone_from_every_page(vault: Vault, session_id: int) -> None:
    change = working_notes.destroy(vault, session_id, WORKING)
    assert not change.undoable
    assert (left(vault), left(vault, EARLIER)) == ([], [])
    assert CANARY not in repr(change)


def test_kept_in_the_dossier_it_stands_there_only(vault: Vault, session_id: int) -> None:
    write(vault, session_id, "Slaapt slecht", "background")
    working_notes.keep(vault, session_id, WORKING, "background")
    assert left(vault, EARLIER) == []
    texts = {note.section: [line.text for line in note.lines] for note in notes.written(vault, session_id)}
    assert texts == {"background": ["Slaapt slecht", f"Nu met {CANARY} en meer"]}
    assert note_index.search(vault, [CANARY], 4)[0].note.compartment is Compartment.DOSSIER
    vault.connection.execute("DELETE FROM note_section WHERE section = 'background'")
    vault.connection.execute("INSERT INTO note_words (note_words) VALUES ('optimize')")
    assert left(vault) == [], "it stood nowhere else"


def test_swept_is_gone_from_every_page(vault: Vault, session_id: int, clock: Clock) -> None:
    clock.turn(days=31)
    change = working_notes.sweep(vault)
    assert change is not None
    assert change.touches(NoteSection)
    assert (left(vault), left(vault, EARLIER)) == ([], [])
    assert working_notes.sweep(vault) is None


def test_an_earlier_text_alone_can_go(vault: Vault, session_id: int) -> None:
    vault.connection.execute("DELETE FROM note_version")
    note_index.forget_working_words(vault)
    assert left(vault, EARLIER) == []
    assert left(vault)


def test_many_notes_of_every_size_leave_nothing(vault: Vault, world: World, clock: Clock) -> None:
    for turn in range(5):
        for at, session in enumerate(world.sessions):
            write(vault, session.id, f"woord {CANARY}{turn}{at} " * (1 + (at * 37 + turn * 13) % 90))
            write(vault, session.id, "gewone woorden " * ((at * 53 + turn) % 120), "insights")
            clock.turn(minutes=6)
        note_index.index(vault)
    assert len(left(vault)) > 50
    clock.turn(days=31)
    working_notes.sweep(vault)
    assert left(vault) == []


def test_without_secure_delete_words_would_stay(vault: Vault, session_id: int) -> None:
    vault.connection.execute("PRAGMA secure_delete = OFF")
    working_notes.destroy(vault, session_id, WORKING)
    assert left(vault), "the test above could not fail"


def test_without_writing_the_index_anew_words_would_stay(
    vault: Vault, session_id: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(note_index, "forget_working_words", lambda _vault: None)
    working_notes.destroy(vault, session_id, WORKING)
    assert left(vault), "the test above could not fail"


def test_keeping_can_be_undone_with_the_earlier_texts(vault: Vault, session_id: int) -> None:
    write(vault, session_id, "Slaapt slecht", "background")
    before = (notes.written(vault, session_id), note_history.versions(vault, session_id, WORKING))
    change = working_notes.keep(vault, session_id, WORKING, "background")
    undo.revert(vault, change)
    assert (notes.written(vault, session_id), note_history.versions(vault, session_id, WORKING)) == before


def test_a_dossier_without_voices_takes_the_lines_as_joint(vault: Vault, session_id: int) -> None:
    notes.save(vault, session_id, {WORKING: (Line("van haar", Voice.CLIENT),)})
    working_notes.keep(vault, session_id, WORKING, "background")
    kept = note_history.section(vault, session_id, "background")
    assert kept is not None
    assert kept.lines == (Line("van haar"),)
    assert kept.expires_on is None


@pytest.mark.parametrize(
    ("act", "kind"),
    [
        (lambda vault, number: working_notes.destroy(vault, number, "insights"), Kind.NOT_FOUND),
        (lambda vault, number: working_notes.destroy(vault, 999, WORKING), Kind.NOT_FOUND),
        (lambda vault, number: working_notes.keep(vault, number, WORKING, "insights"), Kind.NOT_FOUND),
        (lambda vault, number: working_notes.keep(vault, number, WORKING, "nowhere"), Kind.NOT_FOUND),
        (lambda vault, number: working_notes.set_expiry(vault, number, "insights", date(2026, 12, 1)), Kind.NOT_FOUND),
    ],
    ids=["destroy shared", "destroy strange", "keep in shared", "keep nowhere", "day of shared"],
)
def test_what_is_no_working_note_is_left_alone(
    vault: Vault, session_id: int, act: Callable[[Vault, int], object], kind: Kind
) -> None:
    write(vault, session_id, "Samen", "insights")
    before = notes.written(vault, session_id)
    with pytest.raises(UserError) as trouble:
        act(vault, session_id)
    assert trouble.value.kind is kind
    assert notes.written(vault, session_id) == before


def test_an_empty_working_note_is_not_kept_in_the_dossier(vault: Vault, session_id: int) -> None:
    write(vault, session_id, "")
    with pytest.raises(UserError) as trouble:
        working_notes.keep(vault, session_id, WORKING, "background")
    assert trouble.value.kind is Kind.FIELD_EMPTY


def test_the_day_can_be_put_off_for_a_year_at_most(vault: Vault, session_id: int) -> None:
    today = vault.now().date()
    change = working_notes.set_expiry(vault, session_id, WORKING, today + timedelta(days=365))
    assert expires(vault, session_id) == today + timedelta(days=365)
    write(vault, session_id, "En nog wat")
    assert expires(vault, session_id) == today + timedelta(days=365)
    working_notes.set_expiry(vault, session_id, WORKING, today)
    for day in (today - timedelta(days=1), today + timedelta(days=366)):
        with pytest.raises(UserError) as trouble:
            working_notes.set_expiry(vault, session_id, WORKING, day)
        assert trouble.value.kind is Kind.FIELD_WRONG
    assert expires(vault, session_id) == today
    assert change.undoable


def test_nothing_goes_before_its_day(vault: Vault, session_id: int, clock: Clock) -> None:
    assert expires(vault, session_id) == date(2026, 12, 23)
    for moment in (datetime(2026, 12, 23, 23, 59, 59), datetime(2020, 1, 1)):
        clock.present = moment
        assert working_notes.sweep(vault) is None
    clock.present = datetime(2026, 12, 24)
    assert working_notes.sweep(vault) is not None


def test_the_sweep_is_one_act_that_says_how_many(vault: Vault, world: World, session_id: int, clock: Clock) -> None:
    write(vault, world.sessions[0].id, "Nog een")
    clock.turn(days=31)
    first = audit.head(vault.connection).id
    change = working_notes.sweep(vault, but=session_id)
    assert change is not None
    assert len(change.before) == 1
    [(act, subject)] = vault.connection.execute("SELECT act, subject FROM audit WHERE id > ?", (first,)).fetchall()
    assert (act, subject) == (Act.SWEEP_WORKING.value, 1)
    assert notes.written(vault, session_id)
    working_notes.sweep(vault)
    today = vault.now().date()
    assert working_notes.swept_on(vault, today) == 2
    clock.turn(days=1)
    assert working_notes.swept_on(vault, vault.now().date()) == 0
    assert working_notes.swept_on(vault, today) == 2


def test_a_clock_that_ran_ahead_is_noticed_until_the_sweep(vault: Vault, session_id: int, clock: Clock) -> None:
    assert not working_notes.clock_jumped(vault)
    clock.turn(days=360)
    assert not working_notes.clock_jumped(vault)
    clock.turn(days=400)
    for act in (Act.UNLOCK, Act.LOCK, Act.UNLOCK):
        with vault.transaction(act):
            pass
    assert working_notes.clock_jumped(vault)
    clock.turn(days=-760)
    assert not working_notes.clock_jumped(vault), "the clock was put right"
    clock.turn(days=760)
    assert working_notes.clock_jumped(vault)
    working_notes.sweep(vault)
    assert not working_notes.clock_jumped(vault), "the user said that the day is right"


def expires(vault: Vault, session_id: int) -> date | None:
    note = note_history.section(vault, session_id, WORKING)
    assert note is not None
    return note.expires_on
