"""Saving sections of a note as they are typed: what is kept, what is not written again, what is refused whole."""

from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.services.worlds import begin
from tests.vault_fixture import Clock
from wellbeing_desktop.domain.errors import Kind, UserError
from wellbeing_desktop.domain.notes import Compartment, Line, Voice, clean
from wellbeing_desktop.services import notes
from wellbeing_desktop.vault.store import Vault


@pytest.fixture
def session_id(practice_vault: Vault) -> int:
    return begin(practice_vault).dialogue.id


def test_a_section_takes_its_compartment_from_the_programme(practice_vault: Vault, session_id: int) -> None:
    texts = {"impressions": (Line("voor mij"),), "insights": (Line("samen"), Line("van haar", Voice.CLIENT))}
    moment = notes.save(practice_vault, session_id, texts)
    kept = {note.section: note for note in notes.written(practice_vault, session_id)}
    assert moment == datetime(2026, 11, 23, 14, 2, 3)
    assert {key: note.lines for key, note in kept.items()} == texts
    assert kept["insights"].compartment is Compartment.SHARE
    assert (kept["impressions"].compartment, kept["impressions"].expires_on) == (
        Compartment.WORKING,
        date(2026, 12, 23),
    )


def test_only_what_changed_is_written(practice_vault: Vault, session_id: int, clock: Clock) -> None:
    notes.save(practice_vault, session_id, {"impressions": (Line("a"),), "insights": (Line("b"),)})
    clock.turn(days=1)
    notes.save(practice_vault, session_id, {"impressions": (Line("a"),), "insights": (Line("c"),)})
    times = {note.section: note.written_at for note in notes.written(practice_vault, session_id)}
    assert times == {"impressions": datetime(2026, 11, 23, 14, 2, 3), "insights": datetime(2026, 11, 24, 14, 2, 3)}


def test_a_working_note_expires_by_the_day_it_was_begun(practice_vault: Vault, session_id: int, clock: Clock) -> None:
    notes.save(practice_vault, session_id, {"impressions": (Line("a"),)})
    clock.turn(days=10)
    notes.save(practice_vault, session_id, {"impressions": (Line("b"),)})
    [note] = notes.written(practice_vault, session_id)
    assert note.expires_on == date(2026, 12, 23)


def test_white_space_begins_nothing_but_may_be_left(practice_vault: Vault, session_id: int) -> None:
    notes.save(practice_vault, session_id, {"insights": (Line(" \n"),)})
    assert notes.written(practice_vault, session_id) == []
    notes.save(practice_vault, session_id, {"insights": (Line("iets"),)})
    notes.save(practice_vault, session_id, {"insights": ()})
    assert [note.lines for note in notes.written(practice_vault, session_id)] == [()]


@pytest.mark.parametrize(
    ("texts", "kind"),
    [
        ({"insights": (Line("x"),), "nowhere": (Line("x"),)}, Kind.NOT_FOUND),
        ({"insights": (Line("x"),), "background": (Line("x" * (notes.LONGEST_SECTION + 1)),)}, Kind.FIELD_WRONG),
    ],
    ids=["strange", "too long"],
)
def test_one_bad_section_keeps_none(
    practice_vault: Vault, session_id: int, texts: dict[str, tuple[Line, ...]], kind: Kind
) -> None:
    with pytest.raises(UserError) as trouble:
        notes.save(practice_vault, session_id, texts)
    assert trouble.value.kind is kind
    assert notes.written(practice_vault, session_id) == []


def test_a_strange_session_is_not_found(practice_vault: Vault) -> None:
    with pytest.raises(UserError) as trouble:
        notes.save(practice_vault, 999, {"insights": (Line("x"),)})
    assert trouble.value.kind is Kind.NOT_FOUND


@given(st.text(st.characters(codec=None)))
def test_what_is_kept_can_be_stored_and_nothing_else_is_lost(text: str) -> None:
    kept = clean(text)
    kept.encode()
    assert "\0" not in kept
    assert kept == "".join(sign for sign in text if sign != "\0" and not 0xD800 <= ord(sign) <= 0xDFFF)


@pytest.mark.parametrize("text", ["a\0b", "a\ud800b", chr(0xDFFF).join("ab"), "a\0\udc80\0b"])
def test_what_cannot_be_stored_is_left_out(text: str) -> None:
    assert clean(text) == "ab"
