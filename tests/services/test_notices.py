"""Telling earlier recipients of a correction or an erasure: who, of what, by which letter, and that it was done."""

from dataclasses import replace
from typing import Any

import pytest

from tests.services.round_tools import add, agree_and_seal
from tests.services.test_withdrawing import leave, words
from tests.services.worlds import World, allow, begin, seal, write
from tests.vault.disclosing import insert
from tests.vault_fixture import Clock
from wellbeing_desktop.domain.consent import Purpose
from wellbeing_desktop.domain.disclosure import Cause, Disclosure, Notice
from wellbeing_desktop.domain.errors import Kind, UserError
from wellbeing_desktop.domain.people import Role
from wellbeing_desktop.domain.reports import Means, Report
from wellbeing_desktop.domain.telling import Telling
from wellbeing_desktop.services import consents, disclosures, notices, people, releases, reports
from wellbeing_desktop.vault import records
from wellbeing_desktop.vault.store import Vault


@pytest.fixture
def world(practice_vault: Vault) -> World:
    made = begin(practice_vault)
    allow(practice_vault, made)
    return made


@pytest.fixture
def sealed(practice_vault: Vault, world: World) -> Report:
    return seal(practice_vault, world.dialogue.id)


def give(vault: Vault, world: World, report: Report) -> Disclosure:
    """The manager gets the report under the consent."""
    return leave(vault, releases.for_contact(vault, report.id, world.manager.id, Purpose.PROGRESS))


def hand_copy(vault: Vault, report: Report, role: Role) -> Disclosure:
    """Somebody at the talk gets the own copy."""
    person = next(one for one in report.content.participants if one.role is role)
    return leave(vault, releases.for_participant(vault, report.id, person.participant_id, "nl"))


def present(vault: Vault, world: World) -> Report:
    """The next version of the first dialogue's report, presented."""
    reports.make(vault, world.dialogue.id, "nl")
    round_ = reports.round_of(vault, world.dialogue.id)
    assert round_ is not None
    reports.present(vault, round_.report.id)
    return round_.report


def correct(vault: Vault, clock: Clock, report: Report) -> Report:
    """An addendum is sealed beneath the report, some days later."""
    clock.turn(days=2)
    made = agree_and_seal(vault, add(vault, report))
    clock.turn(hours=1)
    return made


def test_who_got_a_report_before_its_addendum_is_to_be_told(
    practice_vault: Vault, world: World, sealed: Report, clock: Clock
) -> None:
    entry = give(practice_vault, world, sealed)
    assert notices.recipients_to_tell(practice_vault, world.client.id) == ()
    assert notices.due(practice_vault) == ()
    added = correct(practice_vault, clock, sealed)
    (one,) = notices.recipients_to_tell(practice_vault, world.client.id)
    assert (one.contact, one.disclosure_ids, one.told) == (world.manager, (entry.id,), None)
    assert [fact.number for fact in one.given[0].corrections] == [added.number]
    assert notices.due(practice_vault) == (notices.Due(world.client.id, "Anna de Vries", 1),)


def test_an_addendum_that_nobody_was_shown_or_that_was_there_before_is_no_correction(
    practice_vault: Vault, world: World, sealed: Report, clock: Clock
) -> None:
    correct(practice_vault, clock, sealed)
    give(practice_vault, world, sealed)
    clock.turn(days=1)
    add(practice_vault, sealed)
    assert notices.recipients_to_tell(practice_vault, world.client.id) == ()


def test_who_was_at_the_talk_is_told_by_the_round_itself(
    practice_vault: Vault, world: World, sealed: Report, clock: Clock
) -> None:
    for role in (Role.CLIENT, Role.COLLEAGUE):
        hand_copy(practice_vault, sealed, role)
    correct(practice_vault, clock, sealed)
    assert notices.recipients_to_tell(practice_vault, world.client.id) == ()


def test_who_had_a_version_that_is_no_more_is_to_be_told_until_the_new_one_was_answered(
    practice_vault: Vault, world: World, clock: Clock
) -> None:
    write(practice_vault, world.dialogue.id)
    first = present(practice_vault, world)
    entry = hand_copy(practice_vault, first, Role.COLLEAGUE)
    clock.turn(days=1)
    second = present(practice_vault, world)
    (one,) = notices.recipients_to_tell(practice_vault, world.client.id)
    assert (one.contact, one.disclosure_ids) == (world.colleague, (entry.id,))
    assert [(c.number, c.version) for c in one.given[0].corrections] == [(first.number, 2)]
    assert notices.due(practice_vault) == ()
    agree_and_seal(practice_vault, second)
    assert notices.recipients_to_tell(practice_vault, world.client.id) == ()


def over_a_period(world: World, sealed: Report, **change: Any) -> dict[str, Any]:
    row = {
        "document": "progress_report",
        "number": "VV-2026-0001",
        "version": 1,
        "client_id": world.client.id,
        "contact_id": world.manager.id,
        "recipient": "Bert Smit",
        "purpose": "progress",
        "consent_id": 1,
        "items": [f"period:{world.trajectory.id}", f"next_steps:{sealed.id}"],
        "way": "printed",
        "made_at": "2026-11-23T15:00:00",
        "digest": "a" * 64,
        "size": 1000,
        "previous": "0" * 64,
        "chained": "1" * 64,
        "trajectory_id": world.trajectory.id,
        "covers_from": "2026-11-23",
        "covers_until": "2026-12-31",
    }
    return row | change


@pytest.mark.parametrize("items", [None, ["period:1", "talks:1"]])
def test_a_document_over_a_period_is_corrected_by_an_addendum_to_what_stands_in_it(
    practice_vault: Vault, world: World, sealed: Report, clock: Clock, items: list[str] | None
) -> None:
    row = over_a_period(world, sealed)
    entry = insert(practice_vault, "disclosure", row if items is None else row | {"items": items})
    correct(practice_vault, clock, sealed)
    found = notices.recipients_to_tell(practice_vault, world.client.id)
    assert [one.disclosure_ids for one in found] == ([(entry,)] if items is None else [])


def test_the_letter_names_documents_and_holds_no_content(
    practice_vault: Vault, world: World, sealed: Report, clock: Clock
) -> None:
    entry = give(practice_vault, world, sealed)
    added = correct(practice_vault, clock, sealed)
    release = notices.letter(practice_vault, Cause.CORRECTION, [entry.id])
    said = words(release.paper)
    row = f"Verslag voor de werkgever | {entry.number}, versie 1 | 23 november 2026 | {added.number}, versie 1, van 25"
    assert row in said
    assert "alleen als Anna de Vries daar toestemming voor geeft" in said
    for never in ("AANVULLING", "dinsdag", "SAMEN", "overleg"):
        assert never not in said
    assert (release.items, release.purpose) == ((f"disclosure:{entry.id}",), "correction")


def test_it_is_told_by_a_letter_until_something_else_is_corrected(
    practice_vault: Vault, world: World, sealed: Report, clock: Clock
) -> None:
    entry = give(practice_vault, world, sealed)
    correct(practice_vault, clock, sealed)
    first = notices.letter(practice_vault, Cause.CORRECTION, [entry.id])
    leave(practice_vault, first)
    (told,) = notices.recipients_to_tell(practice_vault, world.client.id)
    assert told.told == Telling(clock.present, Means.PAPER)
    assert notices.due(practice_vault) == ()
    correct(practice_vault, clock, sealed)
    (again,) = notices.recipients_to_tell(practice_vault, world.client.id)
    assert again.told is None
    second = notices.letter(practice_vault, Cause.CORRECTION, [entry.id])
    assert first.paper is not None
    assert second.paper is not None
    assert first.paper.number != second.paper.number
    with pytest.raises(UserError) as caught:
        releases.check(practice_vault, first)
    assert caught.value.kind is Kind.CHANGED_MEANWHILE


def test_it_is_told_by_word_of_mouth_and_each_cause_by_itself(
    practice_vault: Vault, world: World, sealed: Report, clock: Clock
) -> None:
    entry = give(practice_vault, world, sealed)
    correct(practice_vault, clock, sealed)
    (made,) = notices.tell(practice_vault, Cause.CORRECTION, [entry.id, entry.id], "per telefoon").after
    assert made == Notice(1, entry.id, Cause.CORRECTION, clock.present, Means.ORAL, "per telefoon")
    (told,) = notices.recipients_to_tell(practice_vault, world.client.id)
    assert told.told == Telling(clock.present, Means.ORAL, "per telefoon")
    (erased,) = notices.recipients_to_tell(practice_vault, world.client.id, [entry.id], Cause.ERASURE)
    assert (erased.told, erased.given[0].corrections) == (None, ())


def test_an_entry_that_the_user_names_can_be_told_of(practice_vault: Vault, world: World, sealed: Report) -> None:
    entry, own = give(practice_vault, world, sealed), hand_copy(practice_vault, sealed, Role.CLIENT)
    (one,) = notices.recipients_to_tell(practice_vault, world.client.id, [entry.id, own.id], Cause.ERASURE)
    assert one.disclosure_ids == (entry.id,)
    people.change_contact(practice_vault, replace(world.manager, language="en"), "Gemeente Waterrijk")
    release = notices.letter(practice_vault, Cause.ERASURE, one.disclosure_ids)
    assert release.paper is not None
    assert (release.paper.title, release.language) == ("Something you were given has been erased", "en")
    assert leave(practice_vault, release).purpose == "erasure"


def test_it_can_be_told_after_the_consent_is_over(
    practice_vault: Vault, world: World, sealed: Report, clock: Clock
) -> None:
    entry = give(practice_vault, world, sealed)
    consents.withdraw(practice_vault, 1, Means.ORAL)
    correct(practice_vault, clock, sealed)
    leave(practice_vault, notices.letter(practice_vault, Cause.CORRECTION, [entry.id]))
    assert notices.due(practice_vault) == ()


def test_a_letter_is_to_one_recipient_about_one_client(practice_vault: Vault, world: World, sealed: Report) -> None:
    entry, own = give(practice_vault, world, sealed), hand_copy(practice_vault, sealed, Role.CLIENT)
    colleague = hand_copy(practice_vault, sealed, Role.COLLEAGUE)
    for ids in ([], [own.id], [entry.id, colleague.id]):
        with pytest.raises(UserError) as caught:
            notices.letter(practice_vault, Cause.CORRECTION, ids)
        assert caught.value.kind is Kind.NOT_ALLOWED
    notices.letter(practice_vault, Cause.CORRECTION, [colleague.id])


def test_a_notice_says_how_and_of_what(practice_vault: Vault, world: World, sealed: Report) -> None:
    entry, own = give(practice_vault, world, sealed), hand_copy(practice_vault, sealed, Role.CLIENT)
    for ids, how, kind in (
        ([entry.id], " ", Kind.FIELD_EMPTY),
        ([], "gebeld", Kind.NOT_ALLOWED),
        ([99], "gebeld", Kind.NOT_FOUND),
        ([own.id], "gebeld", Kind.RULE),
    ):
        with pytest.raises(UserError) as caught:
            notices.tell(practice_vault, Cause.ERASURE, ids, how)
        assert caught.value.kind is kind
    assert records.select(practice_vault, Notice) == []
    assert len(disclosures.listed(practice_vault)) == 2
