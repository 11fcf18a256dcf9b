"""The earlier texts of a section: when one is kept, in which commit, and putting one back."""

from datetime import datetime, timedelta
from itertools import pairwise

import pytest

from tests.services.worlds import begin
from tests.vault_fixture import Clock
from wellbeing_desktop.domain.change import Act
from wellbeing_desktop.domain.errors import Kind, UserError
from wellbeing_desktop.domain.note_history import disappearing, is_kept
from wellbeing_desktop.domain.notes import Line, NoteVersion, Style, Voice
from wellbeing_desktop.services import note_history, notes, undo
from wellbeing_desktop.vault import records
from wellbeing_desktop.vault.store import Vault

NOW = datetime(2026, 11, 23, 14, 0)
LONG = "Zij vertelt over de week. " * 20


@pytest.fixture
def session_id(practice_vault: Vault) -> int:
    return begin(practice_vault).dialogue.id


def lines(*texts: str) -> tuple[Line, ...]:
    return tuple(Line(text) for text in texts)


def ago(**delta: int) -> datetime:
    return NOW - timedelta(**delta)


@pytest.mark.parametrize(
    ("old", "new", "written_at", "last", "kept"),
    [
        ("kort", "kort en", ago(seconds=5), None, False),
        ("kort", "kort en", ago(seconds=119), None, False),
        ("kort", "kort en", ago(seconds=120), None, True),
        ("kort", "kort en", ago(seconds=-60), None, True),
        (LONG, LONG + "x", ago(seconds=5), None, True),
        (LONG, LONG + "x", ago(seconds=5), ago(seconds=299), False),
        (LONG, LONG + "x", ago(seconds=5), ago(seconds=300), True),
        ("a" * 401, "a" * 201, ago(seconds=5), NOW, False),
        ("a" * 402, "a" * 201, ago(seconds=5), NOW, True),
        ("een twee drie", "een twee", ago(seconds=5), NOW, False),
        ("een twee drie", "een", ago(seconds=5), NOW, True),
        (LONG, LONG.replace("week", "maand"), ago(seconds=5), NOW, True),
        ("", "iets", ago(hours=5), None, False),
        (" \n", "iets", ago(hours=5), None, False),
        ("kort", "kort", ago(hours=5), None, False),
    ],
)
def test_the_rule(old: str, new: str, written_at: datetime, last: datetime | None, kept: bool) -> None:
    assert is_kept(lines(old), lines(new), written_at, last, NOW) is kept


def test_what_disappears_lies_between_the_beginning_and_the_end_that_are_alike() -> None:
    assert disappearing("een twee drie", "een twee drie vier") == 0
    assert disappearing("een twee drie", "een heel drie") == 4
    assert disappearing("aaaa", "aa") == 2
    assert disappearing("abc", "xyz") == 3
    assert disappearing("abc", "") == 3


def test_nothing_is_lost_by_selecting_all_and_typing(practice_vault: Vault, session_id: int, clock: Clock) -> None:
    notes.save(practice_vault, session_id, {"insights": lines("Wat wij samen vonden", "in twee regels")})
    clock.turn(seconds=3)
    notes.save(practice_vault, session_id, {"insights": lines("x")})
    [version] = note_history.versions(practice_vault, session_id, "insights")
    assert version.lines == lines("Wat wij samen vonden", "in twee regels")
    assert version.written_at == datetime(2026, 11, 23, 14, 2, 3)


def test_selecting_all_and_pasting_as_much_loses_nothing(practice_vault: Vault, session_id: int, clock: Clock) -> None:
    notes.save(practice_vault, session_id, {"insights": lines("a" * 40)})
    clock.turn(seconds=3)
    notes.save(practice_vault, session_id, {"insights": lines("b" * 80)})
    assert [one.lines for one in note_history.versions(practice_vault, session_id, "insights")] == [lines("a" * 40)]


def test_writing_on_is_kept_every_five_minutes(practice_vault: Vault, session_id: int, clock: Clock) -> None:
    for number in range(300):
        notes.save(practice_vault, session_id, {"insights": lines(LONG + "woord " * number)})
        clock.turn(seconds=4)
    kept = note_history.versions(practice_vault, session_id, "insights")[::-1]
    gaps = [later.written_at - one.written_at for one, later in pairwise(kept)]
    assert len(kept) == 5
    assert all(timedelta(minutes=4, seconds=50) < gap < timedelta(minutes=5, seconds=10) for gap in gaps)


def test_a_save_that_fails_keeps_no_version(practice_vault: Vault, session_id: int, clock: Clock) -> None:
    notes.save(practice_vault, session_id, {"insights": lines("oud")})
    clock.turn(hours=1)
    with pytest.raises(UserError):
        notes.save(practice_vault, session_id, {"insights": lines("nieuw"), "nowhere": lines("x")})
    assert note_history.versions(practice_vault, session_id, "insights") == []


def test_looks_and_voices_are_kept_with_the_words(practice_vault: Vault, session_id: int, clock: Clock) -> None:
    written = (Line("Vet en van haar", Voice.CLIENT, Style(bold=((0, 3),), indent=1)),)
    notes.save(practice_vault, session_id, {"insights": written})
    clock.turn(hours=1)
    notes.save(practice_vault, session_id, {"insights": lines("anders")})
    assert note_history.versions(practice_vault, session_id, "insights")[0].lines == written


def test_bringing_back_keeps_what_stood_there_and_can_be_undone(
    practice_vault: Vault, session_id: int, clock: Clock
) -> None:
    notes.save(practice_vault, session_id, {"insights": lines("eerst")})
    clock.turn(hours=1)
    notes.save(practice_vault, session_id, {"insights": lines("daarna")})
    [version] = note_history.versions(practice_vault, session_id, "insights")
    change = note_history.bring_back(practice_vault, version.id)
    assert change.act is Act.BRING_BACK
    assert stored(practice_vault, session_id) == (lines("eerst"), [lines("daarna"), lines("eerst")])
    undo.revert(practice_vault, change)
    assert stored(practice_vault, session_id) == (lines("daarna"), [lines("eerst")])


def test_bringing_back_what_stands_there_is_refused(practice_vault: Vault, session_id: int, clock: Clock) -> None:
    for text in ("eerst", "daarna", "eerst"):
        notes.save(practice_vault, session_id, {"insights": lines(text)})
        clock.turn(hours=1)
    oldest = note_history.versions(practice_vault, session_id, "insights")[-1]
    with pytest.raises(UserError) as trouble:
        note_history.bring_back(practice_vault, oldest.id)
    assert trouble.value.kind is Kind.NOT_ALLOWED
    with pytest.raises(UserError):
        note_history.bring_back(practice_vault, 999)


def test_one_section_does_not_tell_of_another(practice_vault: Vault, session_id: int, clock: Clock) -> None:
    notes.save(practice_vault, session_id, {"insights": lines("a"), "background": lines("b")})
    clock.turn(hours=1)
    notes.save(practice_vault, session_id, {"insights": lines("c"), "background": lines("d")})
    assert [one.lines for one in note_history.versions(practice_vault, session_id, "background")] == [lines("b")]
    assert len(records.select(practice_vault, NoteVersion)) == 2


def stored(vault: Vault, session_id: int) -> tuple[tuple[Line, ...], list[tuple[Line, ...]]]:
    """The section's lines, and those of its versions, newest first."""
    now = note_history.section(vault, session_id, "insights")
    assert now is not None
    return now.lines, [one.lines for one in note_history.versions(vault, session_id, "insights")]
