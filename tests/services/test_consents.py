"""Giving a consent, keeping its wording as shown, taking it back."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from tests.services.worlds import INK, START, World, allow, begin, proposal
from tests.vault_fixture import Clock
from wellbeing_desktop.domain.change import Act
from wellbeing_desktop.domain.consent import Category, Consent, ConsentState, Withdrawal, offered_categories
from wellbeing_desktop.domain.errors import Kind, UserError
from wellbeing_desktop.domain.people import Role
from wellbeing_desktop.domain.reports import Means
from wellbeing_desktop.domain.signature import Signature
from wellbeing_desktop.services import consents, people, trajectories
from wellbeing_desktop.services.consents import Given
from wellbeing_desktop.vault.store import Vault

BY_WORD = Given(Means.ORAL, "per telefoon")


@pytest.fixture
def world(practice_vault: Vault) -> World:
    return begin(practice_vault)


def kind_of(caught: pytest.ExceptionInfo[UserError]) -> tuple[Kind, object]:
    return caught.value.kind, caught.value.data.get("field")


def test_the_wording_names_who_what_why_and_how_long(practice_vault: Vault, world: World) -> None:
    text = consents.word(practice_vault, proposal(world))
    for part in (
        "Ik, Anna de Vries, geef toestemming aan drs. İrem Yıldız van Praktijk De Binnentuin",
        "met Bert Smit, leidinggevende (Gemeente Waterrijk)",
        "– Aanwezigheid\n",
        "niet voor beoordeling of verzuimdossier",
        "van 23 november 2026 tot en met 1 april 2027",
        "op elk moment intrekken",
    ):
        assert part in text
    assert "Inzichten" not in text
    endless = consents.word(practice_vault, replace(proposal(world), until_on=None, language="en"))
    assert "until the end of this trajectory" in endless


def test_what_is_kept_is_what_was_shown(practice_vault: Vault, world: World, clock: Clock) -> None:
    shown = consents.word(practice_vault, proposal(world))
    change = consents.record(practice_vault, proposal(world), Given(Means.SCREEN, signature=INK), shown)
    (consent,) = change.after
    assert isinstance(consent, Consent)
    assert (consent.wording, consent.signature, consent.given_at) == (shown, INK, clock.present)
    assert (consent.number, change.undoable) == ("TOE-2026-0001", False)
    people.change_client(practice_vault, replace(world.client, name="Anna Bakker"), "")
    with pytest.raises(UserError) as caught:
        consents.record(practice_vault, proposal(world), BY_WORD, shown)
    assert caught.value.kind is Kind.CHANGED_MEANWHILE
    assert [s.consent for s in consents.of_client(practice_vault, world.client.id)] == [consent]


def test_categories_are_kept_once_and_in_their_order(practice_vault: Vault, world: World) -> None:
    chosen = (Category.NEXT_STEPS, Category.PERIOD, Category.NEXT_STEPS)
    consents.record(practice_vault, replace(proposal(world), categories=chosen), BY_WORD)
    (standing,) = consents.of_client(practice_vault, world.client.id)
    assert standing.consent.categories == (Category.PERIOD, Category.NEXT_STEPS)


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        (Given(Means.SCREEN), (Kind.FIELD_EMPTY, "signature")),
        (Given(Means.SCREEN, signature=Signature(())), (Kind.FIELD_EMPTY, "signature")),
        (Given(Means.ORAL, "  "), (Kind.FIELD_EMPTY, "how")),
        (Given(Means.PAPER, on=START + timedelta(1)), (Kind.FIELD_WRONG, "signed_on")),
    ],
)
def test_it_must_be_given_somehow(
    practice_vault: Vault, world: World, given: Given, expected: tuple[Kind, str]
) -> None:
    with pytest.raises(UserError) as caught:
        consents.record(practice_vault, proposal(world), given)
    assert kind_of(caught) == expected
    assert consents.of_client(practice_vault, world.client.id) == []


def test_a_bad_proposal_is_refused_before_the_client_sees_it(practice_vault: Vault, world: World) -> None:
    good = proposal(world)
    other = begin(practice_vault, "Zoë Öztürk")
    for bad, expected in (
        (replace(good, categories=()), (Kind.FIELD_EMPTY, "categories")),
        (replace(good, until_on=START - timedelta(1)), (Kind.FIELD_WRONG, "until")),
        (replace(good, categories=(Category.INSIGHTS,)), (Kind.NOT_ALLOWED, None)),
        (replace(good, contact_id=world.colleague.id), (Kind.NOT_ALLOWED, None)),
        (replace(good, contact_id=other.manager.id), (Kind.NOT_ALLOWED, None)),
    ):
        with pytest.raises(UserError) as caught:
            consents.word(practice_vault, bad)
        assert kind_of(caught) == expected


def test_another_clients_trajectory_is_refused_by_the_vault(practice_vault: Vault, world: World) -> None:
    other = begin(practice_vault, "Zoë Öztürk")
    with pytest.raises(UserError) as caught:
        consents.record(practice_vault, replace(proposal(world), trajectory_id=other.trajectory.id), BY_WORD)
    assert caught.value.data["rule"] == "other_trajectory"


def test_a_form_signed_last_week_keeps_that_day(practice_vault: Vault, world: World, clock: Clock) -> None:
    clock.turn(days=7)
    consents.record(practice_vault, proposal(world), Given(Means.PAPER, on=START))
    consents.record(practice_vault, proposal(world), Given(Means.PAPER, on=clock.present.date()))
    today, before = (s.consent for s in consents.of_client(practice_vault, world.client.id))
    assert (before.given_at.date(), before.means, before.signature) == (START, Means.PAPER, None)
    assert today.given_at == clock.present


def test_where_it_stands_follows_the_calendar(practice_vault: Vault, world: World, clock: Clock) -> None:
    until = date(2026, 12, 31)
    consents.record(practice_vault, replace(proposal(world, until), from_on=date(2026, 12, 1)), BY_WORD)
    seen = []
    for day in (23, 24 + 7, 24 + 14, 24 + 23, 24 + 37, 24 + 38):
        clock.present = clock.present.replace(month=11, day=1) + timedelta(day - 1)
        (standing,) = consents.of_client(practice_vault, world.client.id)
        seen.append((standing.state.value, standing.soon, standing.last))
    assert seen == [
        ("not_yet", False, until),
        ("live", False, until),
        ("live", False, until),
        ("live", True, until),
        ("live", True, until),
        ("expired", False, until),
    ]


def test_the_end_of_the_trajectory_ends_it(practice_vault: Vault, world: World, clock: Clock) -> None:
    allow(practice_vault, world, None)
    clock.turn(days=30)
    assert consents.of_client(practice_vault, world.client.id)[0].state is ConsentState.LIVE
    practice_vault.connection.execute("UPDATE trajectory SET closed_on = '2026-12-01'")
    (standing,) = consents.of_client(practice_vault, world.client.id)
    assert (standing.state, standing.last) == (ConsentState.EXPIRED, date(2026, 12, 1))
    assert trajectories.trajectory(practice_vault, world.trajectory.id).closed_on == standing.last


def test_taking_back_is_one_act_and_once(practice_vault: Vault, world: World) -> None:
    allow(practice_vault, world)
    change = consents.withdraw(practice_vault, 1, Means.ORAL, " per telefoon ")
    assert change.act is Act.WITHDRAW_CONSENT
    (standing,) = consents.of_client(practice_vault, world.client.id)
    assert standing.state is ConsentState.WITHDRAWN
    assert isinstance(change.after[0], Withdrawal)
    assert standing.withdrawal == change.after[0]
    assert standing.withdrawal.how == "per telefoon"
    with pytest.raises(UserError) as caught:
        consents.withdraw(practice_vault, 1, Means.ORAL)
    assert caught.value.kind is Kind.NOT_ALLOWED
    with pytest.raises(UserError) as caught:
        consents.withdraw(practice_vault, 99, Means.ORAL)
    assert caught.value.kind is Kind.NOT_FOUND


def test_a_commissioner_is_offered_counts_only(practice_vault: Vault, world: World) -> None:
    people.add_contact(practice_vault, world.client.id, people.NewContact("Wim Bos", Role.COMMISSIONER))
    (commissioner,) = people.contacts_of(practice_vault, world.client.id, Role.COMMISSIONER)
    asked = replace(proposal(world), contact_id=commissioner.id)
    with pytest.raises(UserError):
        consents.word(practice_vault, asked)
    text = consents.word(practice_vault, replace(asked, categories=offered_categories(Role.COMMISSIONER)))
    assert "Afspraken over het werk" not in text
