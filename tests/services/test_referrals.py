"""The letter to a doctor: written freely, gone only with its own live consent, to that doctor, and then as it was."""

from dataclasses import replace
from datetime import date

import pytest
import sqlcipher3

from tests.services.worlds import INK, START, World, begin, write
from tests.vault_fixture import Clock
from wellbeing_desktop.domain.consent import Category, Consent, Purpose
from wellbeing_desktop.domain.disclosure import Disclosure, Refusal, Way
from wellbeing_desktop.domain.errors import Kind, UserError
from wellbeing_desktop.domain.paper import PaperKind, Text
from wellbeing_desktop.domain.people import Contact, Role
from wellbeing_desktop.domain.reports import Means
from wellbeing_desktop.domain.suitability import Referral
from wellbeing_desktop.services import consents, people, referrals, releases
from wellbeing_desktop.vault import records
from wellbeing_desktop.vault.store import Vault

TEXT = "Ik maak mij zorgen over het herstel en overleg graag met u."


@pytest.fixture
def world(practice_vault: Vault) -> World:
    return begin(practice_vault)


@pytest.fixture
def doctor(practice_vault: Vault, world: World) -> Contact:
    return add(practice_vault, world, "Dr. Ria van den Heuvel", Role.GP)


def add(vault: Vault, world: World, name: str, role: Role) -> Contact:
    change = people.add_contact(vault, world.client.id, people.NewContact(name, role, "Praktijk De Linde"))
    return next(one for one in change.after if isinstance(one, Contact))


def letter(vault: Vault, world: World, to: Contact, text: str = TEXT) -> Referral:
    new = Referral(0, world.trajectory.id, to.id, text, vault.now(), "")
    return next(one for one in referrals.save(vault, new).after if isinstance(one, Referral))


def agree(vault: Vault, world: World, to: Contact, until: date | None = None) -> Consent:
    asked = consents.Proposal(
        world.client.id,
        world.trajectory.id,
        to.id,
        Purpose.REFERRAL,
        (Category.REFERRAL_LETTER,),
        START,
        until,
    )
    change = consents.record(vault, asked, consents.Given(Means.SCREEN, signature=INK))
    return next(one for one in change.after if isinstance(one, Consent))


def give(vault: Vault, referral: Referral) -> Disclosure:
    release = referrals.release(vault, referral.id)
    (entry,) = releases.finish(vault, release, releases.pdf(release), Way.PRINTED).after
    assert isinstance(entry, Disclosure)
    return entry


def test_the_letter_leaves_with_its_own_consent_and_is_registered(
    practice_vault: Vault, world: World, doctor: Contact
) -> None:
    kept = letter(practice_vault, world, doctor)
    given = agree(practice_vault, world, doctor)
    release = referrals.release(practice_vault, kept.id)
    assert release.paper is not None
    assert (release.paper.kind, release.paper.number) == (PaperKind.REFERRAL_LETTER, "VB-2026-0001")
    assert Text(TEXT) in release.paper.blocks
    assert release.paper.envelope is not None
    assert given.number in release.paper.envelope.consent
    entry = give(practice_vault, kept)
    assert (entry.items, entry.contact_id, entry.consent_id, entry.purpose) == (
        (f"referral_letter:{kept.id}",),
        doctor.id,
        given.id,
        "referral",
    )
    assert referrals.left_on(practice_vault, kept.id) == entry.made_at


def test_without_consent_nothing_leaves(practice_vault: Vault, world: World, doctor: Contact) -> None:
    release = referrals.release(practice_vault, letter(practice_vault, world, doctor).id)
    assert release.paper is None
    assert [refusal for _, refusal in release.stays] == [Refusal.NO_CONSENT]
    with pytest.raises(UserError) as caught:
        releases.check(practice_vault, release)
    assert caught.value.kind is Kind.NOT_ALLOWED


def test_a_consent_withdrawn_after_the_letter_was_shown_stops_it(
    practice_vault: Vault, world: World, doctor: Contact
) -> None:
    kept = letter(practice_vault, world, doctor)
    given = agree(practice_vault, world, doctor)
    shown = referrals.release(practice_vault, kept.id)
    consents.withdraw(practice_vault, given.id, Means.ORAL, "aan tafel")
    with pytest.raises(UserError) as caught:
        releases.finish(practice_vault, shown, releases.pdf(shown), Way.SAVED)
    assert caught.value.kind is Kind.NOT_ALLOWED
    assert referrals.left_on(practice_vault, kept.id) is None


def test_a_letter_changed_after_it_was_shown_is_not_what_leaves(
    practice_vault: Vault, world: World, doctor: Contact
) -> None:
    kept = letter(practice_vault, world, doctor)
    agree(practice_vault, world, doctor)
    shown = referrals.release(practice_vault, kept.id)
    referrals.save(practice_vault, replace(kept, text="Iets anders."))
    with pytest.raises(UserError) as caught:
        releases.check(practice_vault, shown)
    assert caught.value.kind is Kind.CHANGED_MEANWHILE


def test_consent_for_another_doctor_or_past_its_day_is_no_consent(
    practice_vault: Vault, world: World, doctor: Contact, clock: Clock
) -> None:
    other = add(practice_vault, world, "Dokter Özgür", Role.COMPANY_DOCTOR)
    kept = letter(practice_vault, world, doctor)
    agree(practice_vault, world, other)
    assert referrals.release(practice_vault, kept.id).paper is None
    agree(practice_vault, world, doctor, until=date(2026, 12, 1))
    assert referrals.release(practice_vault, kept.id).paper is not None
    clock.turn(days=30)
    assert referrals.release(practice_vault, kept.id).stays[0][1] is Refusal.EXPIRED


@pytest.mark.parametrize("role", [Role.MANAGER, Role.HR, Role.COMMISSIONER, Role.COLLEAGUE, Role.OTHER])
def test_a_letter_is_written_to_a_doctor_only(practice_vault: Vault, world: World, doctor: Contact, role: Role) -> None:
    somebody = add(practice_vault, world, "Iemand", role)
    for change in (
        lambda: letter(practice_vault, world, somebody),
        lambda: referrals.save(practice_vault, replace(letter(practice_vault, world, doctor), contact_id=somebody.id)),
    ):
        with pytest.raises(UserError) as caught:
            change()
        assert caught.value.data == {"rule": "referral_to_doctor"}


def test_what_has_left_stays_as_it_was(practice_vault: Vault, world: World, doctor: Contact) -> None:
    kept = letter(practice_vault, world, doctor)
    agree(practice_vault, world, doctor)
    give(practice_vault, kept)
    with pytest.raises(UserError) as caught:
        referrals.save(practice_vault, replace(kept, text="Achteraf anders."))
    assert caught.value.data == {"rule": "referral_kept"}
    with pytest.raises(sqlcipher3.IntegrityError, match="referral_kept"):
        practice_vault.connection.execute("DELETE FROM referral")
    assert records.get(practice_vault, Referral, kept.id).text == TEXT


def test_the_opening_names_people_and_nothing_of_a_note(practice_vault: Vault, world: World, doctor: Contact) -> None:
    write(practice_vault, world.dialogue.id)
    text = referrals.opening(practice_vault, world.trajectory.id, doctor.id)
    for part in ("Dr. Ria van den Heuvel", "Anna de Vries", "drs. İrem Yıldız"):
        assert part in text
    for part in ("WERKAANTEKENING", "DOSSIERTEKST", "SAMEN", "VAN ANNA"):
        assert part not in text


def test_a_letter_says_something(practice_vault: Vault, world: World, doctor: Contact) -> None:
    with pytest.raises(UserError) as caught:
        letter(practice_vault, world, doctor, " \n\0")
    assert caught.value.data == {"field": "letter"}


@pytest.mark.parametrize("purpose", [Purpose.PROGRESS, Purpose.SUPPORT, Purpose.PLANNING])
def test_a_letter_is_consented_to_as_a_referral_only(
    practice_vault: Vault, world: World, doctor: Contact, purpose: Purpose
) -> None:
    asked = consents.Proposal(
        world.client.id, world.trajectory.id, doctor.id, purpose, (Category.REFERRAL_LETTER,), START, None
    )
    with pytest.raises(UserError) as caught:
        consents.word(practice_vault, asked)
    assert caught.value.kind is Kind.NOT_ALLOWED
