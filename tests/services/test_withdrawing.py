"""What follows on a consent that was taken back: nothing more leaves, and letters for who was given something."""

from dataclasses import replace

import pytest

from tests.services.worlds import World, allow, begin, proposal, seal
from tests.vault_fixture import Clock
from wellbeing_desktop.domain.consent import Purpose, Withdrawal
from wellbeing_desktop.domain.disclosure import Cause, Disclosure, Way
from wellbeing_desktop.domain.errors import Kind, UserError
from wellbeing_desktop.domain.paper import Paper, Table, Text
from wellbeing_desktop.domain.release import Release
from wellbeing_desktop.domain.reports import Means
from wellbeing_desktop.domain.telling import Telling
from wellbeing_desktop.services import consents, disclosures, notices, people, releases, withdrawing
from wellbeing_desktop.vault import records
from wellbeing_desktop.vault.store import Vault


@pytest.fixture
def world(practice_vault: Vault) -> World:
    made = begin(practice_vault)
    allow(practice_vault, made)
    return made


def give(vault: Vault, world: World, *, sealed: bool = False) -> Disclosure:
    """The manager gets the report of the first dialogue, printed."""
    number = 1 if sealed else seal(vault, world.dialogue.id).id
    return leave(vault, releases.for_contact(vault, number, world.manager.id, Purpose.PROGRESS))


def leave(vault: Vault, release: Release) -> Disclosure:
    (entry,) = releases.finish(vault, release, releases.pdf(release), Way.PRINTED).after
    assert isinstance(entry, Disclosure)
    return entry


def withdraw(vault: Vault, consent_id: int = 1) -> int:
    (made,) = consents.withdraw(vault, consent_id, Means.ORAL, "per telefoon").after
    assert isinstance(made, Withdrawal)
    return made.id


def words(paper: Paper | None) -> str:
    assert paper is not None
    texts = [block.text for block in paper.blocks if isinstance(block, Text)]
    rows = [" | ".join(row) for block in paper.blocks if isinstance(block, Table) for row in block.rows]
    facts = [f"{fact.label}: {fact.value}" for fact in paper.facts]
    return "\n".join([paper.title, *facts, *texts, *rows])


def test_a_release_that_was_under_way_stops(practice_vault: Vault, world: World) -> None:
    report = seal(practice_vault, world.dialogue.id)
    release = releases.for_contact(practice_vault, report.id, world.manager.id, Purpose.PROGRESS)
    releases.check(practice_vault, release)
    file = releases.pdf(release)
    withdraw(practice_vault)
    for call in (
        lambda: releases.check(practice_vault, release),
        lambda: releases.finish(practice_vault, release, file, Way.SAVED),
    ):
        with pytest.raises(UserError) as caught:
            call()
        assert caught.value.kind is Kind.NOT_ALLOWED
    assert disclosures.listed(practice_vault) == []


def test_the_letter_tells_the_recipient_what_to_do_with_what_they_got(
    practice_vault: Vault, world: World, clock: Clock
) -> None:
    entry = give(practice_vault, world)
    give(practice_vault, world, sealed=True)
    clock.turn(days=3)
    number = withdraw(practice_vault)
    release = withdrawing.letter(practice_vault, number)
    assert (release.contact_id, release.recipient, release.items) == (
        world.manager.id,
        "Bert Smit, leidinggevende (Gemeente Waterrijk)",
        (f"withdrawal:{number}",),
    )
    said = words(release.paper)
    assert "Anna de Vries heeft toestemming TOE-2026-0001 ingetrokken op 26 november 2026." in said
    assert "Vernietig ze, ook digitaal, of stuur ze terug." in said
    assert said.count(f"Verslag voor de werkgever | {entry.number}, versie 1 | 23 november 2026") == 1
    for never in ("per telefoon", "SAMEN", "overleg", "Begrip", "dialoog"):
        assert never not in said


def test_it_is_in_the_language_of_the_recipient_and_the_confirmation_in_that_of_the_client(
    practice_vault: Vault, world: World
) -> None:
    people.change_contact(practice_vault, replace(world.manager, language="en"), "Gemeente Waterrijk")
    give(practice_vault, world)
    number = withdraw(practice_vault)
    english, dutch = withdrawing.letter(practice_vault, number), withdrawing.confirmation(practice_vault, number)
    assert "Anna de Vries withdrew consent TOE-2026-0001 on 23 November 2026." in words(english.paper)
    assert "U hebt toestemming TOE-2026-0001 ingetrokken op 23 november 2026." in words(dutch.paper)
    assert (english.contact_id, dutch.contact_id) == (world.manager.id, None)


def test_who_was_given_nothing_gets_no_letter(practice_vault: Vault, world: World) -> None:
    number = withdraw(practice_vault)
    assert withdrawing.to_tell(practice_vault, 1) is None
    with pytest.raises(UserError) as caught:
        withdrawing.letter(practice_vault, number)
    assert caught.value.kind is Kind.NOT_ALLOWED
    assert "was nog niets verstrekt" in words(withdrawing.confirmation(practice_vault, number).paper)


def test_letters_leave_and_say_when_the_recipient_was_told(practice_vault: Vault, world: World, clock: Clock) -> None:
    give(practice_vault, world)
    assert withdrawing.to_tell(practice_vault, 1) is None
    number = withdraw(practice_vault)
    (waiting,) = withdrawing.of_client(practice_vault, world.client.id)
    assert (waiting.told, waiting.contact, waiting.cause) == (None, world.manager, Cause.WITHDRAWAL)
    leave(practice_vault, withdrawing.confirmation(practice_vault, number))
    confirmed = withdrawing.confirmed(practice_vault, 1)
    assert confirmed is not None
    assert confirmed.recipient == "Anna de Vries"
    assert withdrawing.to_tell(practice_vault, 1) == waiting
    clock.turn(hours=1)
    leave(practice_vault, withdrawing.letter(practice_vault, number))
    told = withdrawing.to_tell(practice_vault, 1)
    assert told is not None
    assert told.told == Telling(clock.present, Means.PAPER)
    assert {entry.document for entry in disclosures.listed(practice_vault)} == {"employer_report", "withdrawal_letter"}


def test_the_recipient_can_be_told_by_word_of_mouth(practice_vault: Vault, world: World, clock: Clock) -> None:
    give(practice_vault, world)
    withdraw(practice_vault)
    (waiting,) = withdrawing.of_client(practice_vault, world.client.id)
    with pytest.raises(UserError) as caught:
        notices.tell(practice_vault, waiting.cause, waiting.disclosure_ids, "  ")
    assert (caught.value.kind, caught.value.data) == (Kind.FIELD_EMPTY, {"field": "told_how"})
    notices.tell(practice_vault, waiting.cause, waiting.disclosure_ids, " gebeld ")
    told = withdrawing.to_tell(practice_vault, 1)
    assert told is not None
    assert told.told == Telling(clock.present, Means.ORAL, "gebeld")


def test_a_correction_told_earlier_is_not_the_withdrawal(practice_vault: Vault, world: World) -> None:
    entry = give(practice_vault, world)
    notices.tell(practice_vault, Cause.CORRECTION, [entry.id], "gebeld")
    withdraw(practice_vault)
    waiting = withdrawing.to_tell(practice_vault, 1)
    assert waiting is not None
    assert waiting.told is None


def test_what_went_under_the_consent_it_replaced_is_asked_back_too(practice_vault: Vault, world: World) -> None:
    earlier = give(practice_vault, world)
    consents.record(practice_vault, replace(proposal(world), replaces=1), consents.Given(Means.ORAL, "phone"))
    later = give(practice_vault, world, sealed=True)
    assert (earlier.consent_id, later.consent_id) == (1, 2)
    withdraw(practice_vault, 2)
    found = withdrawing.to_tell(practice_vault, 2)
    assert found is not None
    assert found.disclosure_ids == (earlier.id, later.id)


def test_a_letter_that_was_shown_follows_what_changed(practice_vault: Vault, world: World) -> None:
    give(practice_vault, world)
    number = withdraw(practice_vault)
    shown = withdrawing.letter(practice_vault, number)
    releases.check(practice_vault, shown)
    people.change_client(
        practice_vault, replace(records.get(practice_vault, type(world.client), 1), name="Anna B."), ""
    )
    with pytest.raises(UserError) as caught:
        releases.check(practice_vault, shown)
    assert caught.value.kind is Kind.CHANGED_MEANWHILE
