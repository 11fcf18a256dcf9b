"""The user's own texts: kept by title, found by words, and last time's text as a start."""

from dataclasses import replace

import pytest

from tests.services import group_worlds, work_life
from wellbeing_desktop.domain.errors import Kind, UserError
from wellbeing_desktop.domain.notes import Line, Snippet, Voice
from wellbeing_desktop.services import notes, sessions, snippets
from wellbeing_desktop.services.undo import revert
from wellbeing_desktop.vault.store import Vault


def keep(vault: Vault, title: str, text: str) -> Snippet:
    made = snippets.save(vault, Snippet(0, title, text)).after[0]
    assert isinstance(made, Snippet)
    return made


def test_a_text_is_kept_changed_and_removed_and_each_is_undone(practice_vault: Vault) -> None:
    made = keep(practice_vault, "  Slaap  ", "\nEerste regel\n\n tweede\n")
    assert (made.title, made.text) == ("Slaap", "Eerste regel\n\n tweede")
    changed = snippets.save(practice_vault, replace(made, title="Slapen"))
    removed = snippets.remove(practice_vault, made.id)
    assert snippets.listed(practice_vault) == []
    revert(practice_vault, removed)
    revert(practice_vault, changed)
    assert snippets.listed(practice_vault) == [made]


@pytest.mark.parametrize(("title", "text"), [("", "tekst"), ("titel", " \n "), (" ", "")])
def test_it_has_a_title_and_a_text(practice_vault: Vault, title: str, text: str) -> None:
    with pytest.raises(UserError) as refused:
        keep(practice_vault, title, text)
    assert (refused.value.kind, refused.value.data) == (Kind.FIELD_EMPTY, {"field": "snippet"})


def test_two_cannot_have_the_same_title(practice_vault: Vault) -> None:
    made = keep(practice_vault, "Énergie", "a")
    with pytest.raises(UserError) as refused:
        keep(practice_vault, "energie", "b")
    assert refused.value.kind is Kind.SNIPPET_EXISTS
    snippets.save(practice_vault, replace(made, text="c"))


def test_words_find_it_in_any_order_titles_first(practice_vault: Vault) -> None:
    for title, text in (("Zorgen", "over slaap"), ("Slaap", "vaste tijden"), ("Afronden", "wat nam u mee")):
        keep(practice_vault, title, text)
    assert [one.title for one in snippets.listed(practice_vault)] == ["Afronden", "Slaap", "Zorgen"]
    assert [one.title for one in snippets.listed(practice_vault, "SLAAP")] == ["Slaap", "Zorgen"]
    assert [one.title for one in snippets.listed(practice_vault, "tijden sla")] == ["Slaap"]
    assert snippets.listed(practice_vault, "nergens") == []


def _dossier(vault: Vault, session_id: int) -> str:
    return next(one.section.key for one in notes.sections(vault, session_id) if one.section.compartment == "dossier")


def test_last_time_is_the_last_talk_of_the_same_kind_with_words(practice_vault: Vault) -> None:
    _intake, first, halfway, second, _ = work_life.begin(practice_vault).sessions
    key = _dossier(practice_vault, first.id)
    assert snippets.last_time(practice_vault, second.id, key) is None
    notes.save(practice_vault, first.id, {key: (Line("Beter geslapen"),)})
    notes.save(practice_vault, halfway.id, {_dossier(practice_vault, halfway.id): (Line("Halverwege"),)})
    found = snippets.last_time(practice_vault, second.id, key)
    assert found is not None
    assert (found[0].id, found[1]) == (first.id, (Line("Beter geslapen"),))
    assert snippets.last_time(practice_vault, first.id, key) is None


def test_a_working_note_is_not_taken_along(practice_vault: Vault) -> None:
    _intake, first, _halfway, second, _final = work_life.begin(practice_vault).sessions
    sections = notes.sections(practice_vault, first.id)
    key = next(one.section.key for one in sections if one.section.compartment == "working")
    notes.save(practice_vault, first.id, {key: (Line("Alleen voor mij"),)})
    assert snippets.last_time(practice_vault, second.id, key) is None


def test_what_one_member_said_is_not_taken_along(practice_vault: Vault) -> None:
    talks = group_worlds.plan_group(practice_vault, group_worlds.make_group(practice_vault, "Anna", "Bea"), 5)
    kind = next(one.kind for one in talks if [other.kind for other in talks].count(one.kind) > 1)
    first, second = [one for one in talks if one.kind == kind][:2]
    key = next(one.section.key for one in notes.sections(practice_vault, first.id) if one.section.voices)
    member = sessions.participants(practice_vault, first.id)[0]
    own = Line("Van Anna", Voice.MEMBER, participant_id=member.id)
    notes.save(practice_vault, first.id, {key: (own, Line("Van ons allen"))})
    found = snippets.last_time(practice_vault, second.id, key)
    assert found is not None
    assert found[1] == (Line("Van ons allen"),)
