"""The way out to the company doctor or GP, in consultation with the client: a letter that goes with its own consent."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, time
from functools import partial

from wellbeing_desktop.assets.formats import Formats
from wellbeing_desktop.assets.wording import Language, wording
from wellbeing_desktop.documents.render import render
from wellbeing_desktop.domain.change import Act, Change
from wellbeing_desktop.domain.consent import Category, Consent, Purpose
from wellbeing_desktop.domain.disclosure import Decision, Disclosure, Item, Request, decide
from wellbeing_desktop.domain.errors import Kind, UserError
from wellbeing_desktop.domain.notes import Compartment, clean
from wellbeing_desktop.domain.paper import Envelope, Fact, Paper, PaperKind, SignatureRow, Text
from wellbeing_desktop.domain.people import Contact, Role
from wellbeing_desktop.domain.release import Release
from wellbeing_desktop.domain.suitability import Referral
from wellbeing_desktop.domain.trajectory import Trajectory
from wellbeing_desktop.vault import records
from wellbeing_desktop.vault.numbers import next_number
from wellbeing_desktop.vault.store import Vault

from . import consents, papers, people, practice, trajectories

PREFIX = "VB"
KEY = f"{Category.REFERRAL_LETTER.value}:"
"""What the key of a letter begins with in the register; its id follows."""


def doctors(vault: Vault, trajectory_id: int) -> list[Contact]:
    """The company doctors and GPs around the trajectory's client."""
    person = trajectories.trajectory(vault, trajectory_id).person
    return people.contacts_of(vault, person, Role.COMPANY_DOCTOR, Role.GP)


def opening(vault: Vault, trajectory_id: int, contact_id: int) -> str:
    """How a letter can begin; nothing of a note stands in it."""
    contact = people.contact(vault, contact_id)
    client = people.client(vault, trajectories.trajectory(vault, trajectory_id).person)
    owner, words = practice.current(vault), wording(_language(contact))
    return words.text(
        "referral.opening",
        recipient=contact.name,
        client=client.name,
        professional=owner.professional,
        practice=owner.name,
    ).strip()


def save(vault: Vault, referral: Referral) -> Change:
    """Keep a letter, a new one (id 0) with its number.

    Raises FIELD_EMPTY 'letter', RULE 'referral_to_doctor', and RULE 'referral_kept' once it has left.
    """
    text = clean(referral.text).strip()
    if not text:
        raise UserError(Kind.FIELD_EMPTY, field="letter")
    with vault.transaction(Act.WRITE_REFERRAL, referral.trajectory_id):
        before = records.find(vault, Referral, referral.id) if referral.id else None
        number = before.number if before else next_number(vault, PREFIX)
        after = records.put(vault, replace(referral, text=text, number=number, written_at=vault.now()))
    return Change(Act.WRITE_REFERRAL, (before,) if before else (), (after,))


def of_trajectory(vault: Vault, trajectory_id: int) -> list[Referral]:
    """The letters of a trajectory, the newest first."""
    return records.select(vault, Referral, "WHERE trajectory_id = ? ORDER BY id DESC", (trajectory_id,))


def left_on(vault: Vault, referral_id: int) -> datetime | None:
    """When a letter last left the vault, None while it has not."""
    found = records.select(
        vault,
        Disclosure,
        "WHERE EXISTS (SELECT 1 FROM json_each(disclosure.items) AS item WHERE item.value = ?) ORDER BY id DESC",
        (f"{KEY}{referral_id}",),
    )
    return found[0].made_at if found else None


def release(vault: Vault, referral_id: int) -> Release:
    """The letter as it may leave now: its paper is None, and `decision` says why, without the client's live consent.

    Raises NOT_FOUND.
    """
    referral = records.get(vault, Referral, referral_id)
    trajectory = trajectories.trajectory(vault, referral.trajectory_id)
    contact = people.contact(vault, referral.contact_id)
    language = _language(contact)
    decision = _decided(vault, _item(referral, trajectory, language), trajectory, contact)
    allowed = decision.consent if decision.released else None
    return Release(
        _paper(vault, referral, trajectory, contact, allowed, language) if allowed else None,
        decision,
        trajectory.person,
        None,
        contact.id,
        consents.recipient_line(vault, contact, language),
        Purpose.REFERRAL.value,
        tuple(one.key for one in decision.released),
        datetime.combine(vault.now().date(), time.min),
        language,
        decision.refused,
    )


def preview(vault: Vault, referral: Referral) -> Callable[[], bytes]:
    """The letter as it is being written, drawn by a call that needs the vault no more; raises NOT_FOUND.

    It is no release: without the client's live consent it says that this is still to be recorded.
    """
    trajectory = trajectories.trajectory(vault, referral.trajectory_id)
    contact = people.contact(vault, referral.contact_id)
    language = _language(contact)
    today = vault.now().date()
    letter = replace(referral, number=referral.number or f"{PREFIX}-{today.year}-0000")
    decision = _decided(vault, _item(letter, trajectory, language), trajectory, contact)
    consent = decision.consent if decision.released else None
    paper = _paper(vault, letter, trajectory, contact, consent, language)
    return partial(render, paper, datetime.combine(today, time.min))


def again(vault: Vault, earlier: Release) -> Release | None:
    """The same letter as it may leave now; None for a release of something else."""
    for key in earlier.items:
        if key.startswith(KEY):
            return release(vault, int(key.removeprefix(KEY)))
    return None


def _item(referral: Referral, trajectory: Trajectory, language: Language) -> Item:
    label = wording(language).text(f"category.{Category.REFERRAL_LETTER.value}")
    key = f"{KEY}{referral.id}"
    return Item(key, trajectory.person, Compartment.SHARE, Category.REFERRAL_LETTER, label, referral.text, sealed=True)


def _decided(vault: Vault, item: Item, trajectory: Trajectory, contact: Contact) -> Decision:
    return decide(
        [item],
        _request(vault, trajectory, contact),
        records.select(vault, Consent, "WHERE client_id = ? ORDER BY id", (trajectory.person,)),
        consents.all_withdrawals(vault),
    )


def _request(vault: Vault, trajectory: Trajectory, contact: Contact) -> Request:
    today = vault.now().date()
    return Request(
        trajectory.person, trajectory.id, contact.id, contact.role, Purpose.REFERRAL, today, trajectory.closed_on
    )


def _paper(
    vault: Vault,
    referral: Referral,
    trajectory: Trajectory,
    contact: Contact,
    consent: Consent | None,
    language: Language,
) -> Paper:
    words, owner = wording(language), practice.current(vault)
    return Paper(
        PaperKind.REFERRAL_LETTER,
        language,
        referral.number,
        1,
        words.text("referral.title"),
        papers.header(owner),
        (Text(referral.text), SignatureRow((papers.own_box(owner, language),))),
        facts=(
            Fact(words.text("report.client"), people.client(vault, trajectory.person).name),
            Fact(words.text("report.professional"), owner.professional),
        ),
        envelope=Envelope(
            consents.recipient_line(vault, contact, language),
            words.text(f"purpose.{Purpose.REFERRAL.value}"),
            _reference(consent, language) if consent else words.text("referral_draft.consent"),
            words.text(f"category.{Category.REFERRAL_LETTER.value}"),
        ),
    )


def _reference(consent: Consent, language: Language) -> str:
    given = Formats(language).long_date(consent.given_at.date())
    term = consents.term(consent.from_on, consent.until_on, language)
    return wording(language).text("consent.reference", number=consent.number, given=given, term=term)


def _language(contact: Contact) -> Language:
    return "en" if contact.language == "en" else "nl"
