"""Asking for consent, and what becomes of the question: given, declined, asked again, run out, in another's place."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from tests.services.worlds import INK, START, World, allow, ask, begin, proposal
from tests.vault_fixture import Clock
from wellbeing_desktop.domain.change import Act
from wellbeing_desktop.domain.consent import Category, Consent, ConsentRequest, ConsentState, Purpose
from wellbeing_desktop.domain.errors import Kind, UserError
from wellbeing_desktop.domain.reports import Means
from wellbeing_desktop.services import consent_requests, consents, people
from wellbeing_desktop.services.consents import Given
from wellbeing_desktop.vault import records
from wellbeing_desktop.vault.store import Vault

BY_WORD = Given(Means.ORAL, "per telefoon")


@pytest.fixture
def world(practice_vault: Vault) -> World:
    return begin(practice_vault)


def states(vault: Vault, world: World) -> list[ConsentState]:
    return [one.state for one in consent_requests.of_client(vault, world.client.id)]


def rule(caught: pytest.ExceptionInfo[UserError]) -> object:
    return caught.value.data.get("rule") or caught.value.data.get("field") or caught.value.kind


def test_what_is_asked_is_kept_word_for_word_and_gives_nothing(
    practice_vault: Vault, world: World, clock: Clock
) -> None:
    shown = consents.word(practice_vault, proposal(world))
    change = consent_requests.ask(practice_vault, proposal(world), shown)
    (request,) = change.after
    assert isinstance(request, ConsentRequest)
    assert (change.act, change.undoable) == (Act.ASK_CONSENT, False)
    assert (request.number, request.wording, request.asked_at) == ("TV-2026-0001", shown, clock.present)
    assert states(practice_vault, world) == [ConsentState.ASKED]
    assert consents.of_client(practice_vault, world.client.id) == []
    assert consent_requests.by_number(practice_vault, request.number) == request
    assert consent_requests.by_number(practice_vault, "TV-2026-0002") is None


def test_a_bad_proposal_is_not_asked(practice_vault: Vault, world: World) -> None:
    for bad in (
        replace(proposal(world), categories=()),
        replace(proposal(world), until_on=START - timedelta(1)),
        replace(proposal(world), categories=(Category.INSIGHTS,)),
    ):
        with pytest.raises(UserError):
            consent_requests.ask(practice_vault, bad)
    with pytest.raises(UserError) as caught:
        consent_requests.ask(practice_vault, proposal(world), "iets anders")
    assert caught.value.kind is Kind.CHANGED_MEANWHILE
    assert states(practice_vault, world) == []


def test_a_consent_that_follows_is_what_was_asked(practice_vault: Vault, world: World, clock: Clock) -> None:
    request = ask(practice_vault, world)
    people.change_client(practice_vault, replace(world.client, name="Anna Bakker"), "")
    clock.turn(days=3)
    change = consent_requests.give(practice_vault, request.id, Given(Means.SCREEN, signature=INK))
    (consent,) = change.after
    assert isinstance(consent, Consent)
    assert change.act is Act.RECORD_CONSENT
    assert (consent.request_id, consent.wording, consent.signature) == (request.id, request.wording, INK)
    assert "Anna de Vries" in consent.wording, "the words that were asked, whatever the name is by now"
    assert states(practice_vault, world) == []
    [standing] = consents.of_client(practice_vault, world.client.id)
    assert (standing.consent, standing.state) == (consent, ConsentState.LIVE)
    assert consent_requests.answer_to(practice_vault, request.id) == consent


def test_a_refusal_is_kept_without_a_reason(practice_vault: Vault, world: World) -> None:
    request = ask(practice_vault, world)
    consent_requests.decline(practice_vault, request.id, Means.ORAL, " aan tafel ")
    asked = consent_requests.asked(practice_vault, request.id)
    assert asked.refusal is not None
    assert (asked.state, asked.open, asked.refusal.how) == (ConsentState.DECLINED, False, "aan tafel")
    assert consents.of_client(practice_vault, world.client.id) == []


def test_asked_and_declined_in_one_go(practice_vault: Vault, world: World) -> None:
    change = consent_requests.ask_and_decline(practice_vault, proposal(world), Means.PAPER)
    assert (change.act, len(change.after)) == (Act.DECLINE_CONSENT, 2)
    assert states(practice_vault, world) == [ConsentState.DECLINED]


def test_an_answer_is_given_once(practice_vault: Vault, world: World) -> None:
    declined, given = ask(practice_vault, world), ask(practice_vault, world)
    consent_requests.decline(practice_vault, declined.id, Means.ORAL)
    consent_requests.give(practice_vault, given.id, BY_WORD)
    for request in (declined, given):
        with pytest.raises(UserError) as caught:
            consent_requests.give(practice_vault, request.id, BY_WORD)
        assert rule(caught) == "request_answered"
        with pytest.raises(UserError) as caught:
            consent_requests.decline(practice_vault, request.id, Means.ORAL)
        assert rule(caught) == "request_answered"
    with pytest.raises(UserError) as caught:
        consent_requests.give(practice_vault, 99, BY_WORD)
    assert caught.value.kind is Kind.NOT_FOUND
    with pytest.raises(UserError) as caught:
        consent_requests.asked(practice_vault, given.id)
    assert caught.value.kind is Kind.NOT_FOUND


def test_an_answer_lies_between_the_question_and_today(practice_vault: Vault, world: World, clock: Clock) -> None:
    request = ask(practice_vault, world)
    clock.turn(days=3)
    for wrong in (START - timedelta(1), START + timedelta(4)):
        with pytest.raises(UserError) as caught:
            consent_requests.give(practice_vault, request.id, Given(Means.PAPER, on=wrong))
        assert rule(caught) == "signed_on"
        with pytest.raises(UserError) as caught:
            consent_requests.decline(practice_vault, request.id, Means.PAPER, on=wrong)
        assert rule(caught) == "signed_on"
    (refusal,) = consent_requests.decline(practice_vault, request.id, Means.PAPER, on=START + timedelta(1)).after
    assert getattr(refusal, "declined_at").date() == START + timedelta(1)  # noqa: B009 - the record's type is open


def test_a_question_runs_out_and_is_overtaken_by_a_later_one(practice_vault: Vault, world: World, clock: Clock) -> None:
    ask(practice_vault, world, START)
    clock.turn(days=1)
    assert states(practice_vault, world) == [ConsentState.EXPIRED]
    ask(practice_vault, world)
    consent_requests.ask(practice_vault, replace(proposal(world), purpose=Purpose.SUPPORT))
    assert states(practice_vault, world) == [ConsentState.ASKED, ConsentState.ASKED, ConsentState.REPLACED]


def test_one_takes_the_place_of_another_from_its_first_day_on(
    practice_vault: Vault, world: World, clock: Clock
) -> None:
    allow(practice_vault, world)
    [before] = consents.of_client(practice_vault, world.client.id)
    like = consent_requests.instead_of(before.consent, START)
    assert (like.categories, like.until_on, like.replaces) == (before.consent.categories, date(2027, 4, 1), 1)
    fewer = replace(like, categories=(Category.PERIOD,), from_on=START + timedelta(2))
    text = consents.word(practice_vault, fewer)
    assert text.endswith("Deze toestemming komt in de plaats van toestemming TOE-2026-0001 van 23 november 2026.")
    change = consent_requests.ask(practice_vault, fewer)
    (request,) = change.after
    assert isinstance(request, ConsentRequest)
    consent_requests.give(practice_vault, request.id, BY_WORD)
    new, old = consents.of_client(practice_vault, world.client.id)
    assert (new.state, old.state) == (ConsentState.NOT_YET, ConsentState.LIVE)
    assert (new.replaced, old.replaced) == (False, True)
    clock.turn(days=2)
    new, old = consents.of_client(practice_vault, world.client.id)
    assert (new.state, old.state) == (ConsentState.LIVE, ConsentState.REPLACED)
    assert new.consent.replaces == old.consent.id


def test_only_its_like_that_still_stands_is_replaced(practice_vault: Vault, world: World) -> None:
    allow(practice_vault, world)
    like = replace(proposal(world), replaces=1)
    for other in (replace(like, purpose=Purpose.SUPPORT), replace(like, replaces=99)):
        with pytest.raises(UserError) as caught:
            consent_requests.ask(practice_vault, other)
        assert rule(caught) in ("consent_replaces", Kind.NOT_FOUND)
    waiting = next(iter(consent_requests.ask(practice_vault, like).after))
    assert isinstance(waiting, ConsentRequest)
    consents.record(practice_vault, like, BY_WORD)
    with pytest.raises(UserError) as caught:
        consents.record(practice_vault, like, BY_WORD)
    assert rule(caught) == "consent_replaces"
    with pytest.raises(UserError) as caught:
        consent_requests.give(practice_vault, waiting.id, BY_WORD)
    assert rule(caught) == "consent_replaces"
    consents.withdraw(practice_vault, 2, Means.ORAL)
    with pytest.raises(UserError) as caught:
        consents.record(practice_vault, replace(like, replaces=2), BY_WORD)
    assert rule(caught) == "consent_replaces"
    assert len(records.select(practice_vault, Consent)) == 2


def test_one_that_ran_out_is_proposed_until_today_and_in_the_clients_language(
    practice_vault: Vault, world: World, clock: Clock
) -> None:
    allow(practice_vault, world, START)
    clock.turn(days=9)
    [old] = consents.of_client(practice_vault, world.client.id)
    like = consent_requests.instead_of(old.consent, START + timedelta(9))
    assert (like.from_on, like.until_on) == (START + timedelta(9), START + timedelta(9))
